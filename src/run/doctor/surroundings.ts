/** What is around a run: the program, git, CI, the way to the network. Nothing here asks AWS. */
import type { Check } from '../../checkup.ts'
import { accessSync, constants } from 'node:fs'
import { findProxy } from '../../aws/connection.ts'
import { connectForge } from '../../ci/connect-forge.ts'
import { findCi } from '../../ci/ci.ts'
import { proposalOf } from '../../ci/proposal.ts'
import { askGit, textOf } from '../../git/git.ts'
import { openRepository } from '../../git/repository.ts'
import type { Machine } from '../../machine.ts'
import { countOf } from '../../plural.ts'
import { endpointOf, type Backend } from '../backend.ts'
import { checkOf, problemOf } from './check.ts'

/** Returns what runs. `runtime` is what it runs on. */
export function checkProgram({ version }: Machine, runtime: string): Check {
  return checkOf({ topic: 'kiln', verdict: 'ok' }, 'program', { version, runtime })
}

/** Looks at the repository around a folder. */
export async function checkGit(folder: string, env: NodeJS.ProcessEnv): Promise<readonly Check[]> {
  const note = { topic: 'git', verdict: 'note' } as const
  const repository = await openRepository(folder, env)
  if ('none' in repository) return [checkOf(note, 'gitNone', {})]
  if ('refusal' in repository)
    return [checkOf({ ...note, verdict: 'problem' }, 'gitRefused', { reason: repository.refusal })]
  const { root } = repository
  const ask = async (...args: readonly string[]): Promise<string> => textOf(await askGit(root, args)) ?? ''
  const [revision, shallow, changed] = await Promise.all([
    ask('rev-parse', '--verify', '--quiet', '--short', 'HEAD'),
    ask('rev-parse', '--is-shallow-repository'),
    ask('status', '--porcelain', '--', folder),
  ])
  if (revision === '') return [checkOf(note, 'gitUnborn', { root })]
  const count = changed.split('\n').filter((line) => line !== '').length
  return [
    checkOf({ ...note, verdict: 'ok' }, 'git', { root, revision }),
    ...(shallow === 'true' ? [checkOf(note, 'gitShallow', {})] : []),
    ...(count === 0 ? [] : [checkOf(note, 'gitDirty', { count: countOf(count, 'file') })]),
  ]
}

/** How each platform gives a token. */
const tokenWays: Readonly<Record<string, string>> = {
  github: 'give the step GITHUB_TOKEN, and the job permissions: pull-requests: write, issues: write',
  gitlab: 'make a project access token with the scope api, and give it as KILN_GITLAB_TOKEN',
}

/** Looks at the CI job, if this is one. */
export async function checkCi(folder: string, { env, clock }: Machine): Promise<readonly Check[]> {
  const about = { topic: 'ci', verdict: 'ok' } as const
  const ci = findCi(env)
  if (ci === null) return [checkOf(about, 'ciNone', {})]
  const { provider } = ci
  const isProposal = (await proposalOf(folder, env)) !== undefined
  const forge = connectForge({ env, clock }, { debug: () => undefined })
  return [
    checkOf(about, isProposal ? 'ciProposal' : 'ciMerged', { provider }),
    ...checkToken(provider, forge !== undefined),
  ]
}

function checkToken(provider: string, isThere: boolean): readonly Check[] {
  if (isThere) return [checkOf({ topic: 'ci', verdict: 'ok' }, 'ciToken', {})]
  const way = tokenWays[provider]
  return way === undefined ? [] : [checkOf({ topic: 'ci', verdict: 'note' }, 'ciNoToken', { way })]
}

/** Looks at the way to AWS, or to what stands in its place. */
export function checkNetwork(backend: Backend): readonly Check[] {
  const about = { topic: 'network', verdict: 'ok' } as const
  if (backend.kind === 'emulator') return [checkOf(about, 'emulator', {})]
  const named = endpointOf(backend)
  const { environment } = backend.ambient
  return [
    named === undefined ? checkOf(about, 'aws', {}) : checkOf(about, 'endpoint', { endpoint: named }),
    ...checkProxy(named, environment),
    ...['AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'].flatMap((variable): readonly Check[] => {
      const file = environment[variable]
      if (!file || isReadable(file)) return []
      return [checkOf({ ...about, verdict: 'problem' }, 'bundleMissing', { variable, file })]
    }),
  ]
}

function checkProxy(endpoint: string | undefined, env: Backend['ambient']['environment']): readonly Check[] {
  const { hostname, protocol } = new URL(endpoint ?? 'https://sts.amazonaws.com')
  const found = protocol === 'https:' ? findProxy(hostname, env) : undefined
  if (found === undefined) return []
  if ('problem' in found) return [problemOf({ topic: 'network' }, found.problem)]
  return [checkOf({ topic: 'network', verdict: 'ok' }, 'proxy', found.proxy)]
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}
