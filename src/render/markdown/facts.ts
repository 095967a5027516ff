/** What a report knows of the place of its run: the forge's pages of files, commits and the run itself. It may be somebody else's JSON. */
import { isObject } from '../../json.ts'
import { encodePath } from '../words/encode-path.ts'
import type { Source } from '../../model.ts'
import { optional } from '../../optional.ts'
import type { Report } from '../../report/report.ts'
import { clip, code, safeUrl } from './inline.ts'

/** How a page is written: `github` and `gitlab` fold and have alerts, `plain` has neither HTML nor alerts. */
export type Flavour = 'github' | 'gitlab' | 'plain'

export interface Facts {
  readonly runUrl?: string
  /** The commit that was looked at. */
  readonly commit?: string
  /** Address of the repository's page, without a slash at the end. */
  readonly repositoryUrl?: string
  /** What stands between the repository's address and `blob` or `commit`. */
  readonly infix: '' | '/-'
}

/** Reads the facts from `run`. What is not as expected is left out. */
export function factsOf({ run }: Report): Facts {
  const ci = isObject(run.ci) ? run.ci : {}
  const runUrl = safeUrl(ci['runUrl'])
  const [headSha, repository] = [ci['headSha'], ci['repository']]
  const commit = [headSha, run.revision].find((sha) => typeof sha === 'string' && /^[0-9a-f]{7,64}$/.test(sha))
  const server = safeUrl(ci['serverUrl'])?.replace(/\/+$/, '')
  const isRepository = typeof repository === 'string' && /^[\w.-]+(\/[\w.-]+){1,20}$/.test(repository)
  const repositoryUrl = server === undefined || !isRepository ? undefined : safeUrl(`${server}/${repository}`)
  return {
    ...optional({ runUrl }),
    ...(typeof commit === 'string' ? { commit } : {}),
    ...optional({ repositoryUrl }),
    infix: ci['provider'] === 'gitlab' ? '/-' : '',
  }
}

/** Returns the flavour of the forge that a report was made on. */
export function flavourOf({ run }: Report): Flavour {
  return isObject(run.ci) && run.ci['provider'] === 'gitlab' ? 'gitlab' : 'github'
}

/** Returns a place in a file, as a link to the commit where that is known. */
export function linkToSource({ file, line }: Source, { repositoryUrl, commit, infix }: Facts): string {
  const label = code(`${clip(file, 160)}:${line}`)
  const isInside = !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(file)
  if (repositoryUrl === undefined || commit === undefined || !isInside || file.length > 300) return label
  return `[${label}](${repositoryUrl}${infix}/blob/${commit}/${encodePath(file)}#L${line})`
}

/** Returns a commit in short, as a link where its page is known. */
export function commitOf(sha: string, { repositoryUrl, infix }: Facts): string {
  const label = code(clip(sha, 12).replace('…', ''))
  const isSha = /^[0-9a-f]{7,64}$/.test(sha)
  return repositoryUrl === undefined || !isSha ? label : `[${label}](${repositoryUrl}${infix}/commit/${sha})`
}
