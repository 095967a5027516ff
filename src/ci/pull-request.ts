/** The revision that a proposal is compared with, as it stands in this clone. */
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { proposalOf, unnamed, type BaseName } from './proposal.ts'
import { askGit, textOf } from '../git/git.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { readEvent } from './github-event.ts'
import { readRevision, type RevisionRequest, type RevisionState } from '../git/revision.ts'

/**
 * Reads the project of the base revision: `--base`, where HEAD left it; else that of the proposal. Undefined outside of one, and without git.
 * What cannot be read is a failure.
 */
export async function readBase(
  request: Omit<RevisionRequest, 'revision' | 'sinceFork'>,
  folder: string,
  base: string | undefined,
): Promise<RevisionState | { readonly failure: Diagnostic } | undefined> {
  if (base !== undefined) return readRevision({ ...request, revision: base, sinceFork: true })
  const { env } = request
  const proposal = await proposalOf(folder, env)
  if (proposal === undefined) return undefined
  const repository = await openRepository(folder, env)
  // Files that came without git have no base, and no warning helps.
  if ('none' in repository) return undefined
  if ('refusal' in repository) return { failure: diagnose('gitRefuses', { reason: repository.refusal }) }
  const [first, ...others] = await listBases(repository, proposal.bases, env)
  // The branches of a submodule are those of another repository than the one that the proposal is made in.
  const reason = repository.isSubmodule ? 'the project is in a submodule, whose branches are its own' : 'there is none'
  if (first === undefined || repository.isSubmodule) {
    return { failure: diagnose('revisionUnreadable', { revision: first?.revision ?? 'base', reason }) }
  }
  let state = await readRevision({ ...request, ...first })
  for (const candidate of others) {
    if (!('failure' in state) && state.doubts.length === 0) return state
    const next = await readRevision({ ...request, ...candidate })
    if (!('failure' in next) && ('failure' in state || next.doubts.length < state.doubts.length)) state = next
  }
  const isUnknown = 'failure' in state && others.length === 0 && first.revision === unnamed.revision
  return isUnknown ? { failure: diagnose('baseUnknown', {}) } : state
}

/**
 * On GitHub a pull request is checked out as the merge of its head into the base: the first parent is the base, and it is there with a
 * depth of 2. A merge whose second parent is not the head of the event, and that is not the one that GitHub itself names, was made by somebody
 * else, and says nothing.
 */
async function listBases(
  { root }: Repository,
  named: readonly BaseName[],
  env: NodeJS.ProcessEnv,
): Promise<readonly BaseName[]> {
  const { proposed } = readEvent(env)
  const [commit, first, second, third] =
    textOf(await askGit(root, ['rev-list', '--parents', '-n', '1', 'HEAD']))?.split(' ') ?? []
  const isTrial = /^refs\/pull\/\d+\/merge$/.test(env['GITHUB_REF'] ?? '') && commit === env['GITHUB_SHA']
  const isMerge = second !== undefined && third === undefined
  if (first === undefined || !isMerge || !(isTrial || second === proposed)) return named
  return [{ revision: first, sinceFork: false }, ...named]
}
