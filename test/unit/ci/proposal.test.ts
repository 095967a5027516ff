import { describe, expect, it } from 'vitest'
import { findProposal } from '../../../src/ci/proposal.ts'

describe('the base of a merge request of GitLab', () => {
  const sha = 'a1'.repeat(20)
  const request = { GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }
  const branch = { revision: 'refs/remotes/origin/main', sinceFork: true }

  it('is the commit that the platform names', () => {
    const env = { ...request, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: sha }
    expect(findProposal(env)).toEqual({ bases: [{ revision: sha, sinceFork: true }, branch] })
  })

  it.each(['0'.repeat(40), 'main', ''])('is not %j, which is no commit', (text) => {
    const env = { ...request, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: text, CI_MERGE_REQUEST_DIFF_BASE_SHA: text }
    expect(findProposal(env)).toEqual({ bases: [branch] })
  })
})
