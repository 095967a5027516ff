/** When Kiln speaks in a pull request, in which one, and what it hands to the steps after it. */
import { describe, expect, it } from 'vitest'
import { isSameLogin, type Forge, type PullRequest } from '../../../src/forge/forge.ts'
import { isOfProject, projectKeyIn, projectMarkOf } from '../../../src/forge/identity.ts'
import { findPullRequest, findPullRequestOf, isFailedApply, isWorthSaying } from '../../../src/forge/occasion.ts'
import { withRoot } from '../../../src/forge/rooted.ts'
import { stepOutputs } from '../../../src/forge/step-outputs.ts'
import { diagnose } from '../../../src/diagnostic/diagnose.ts'
import { outcomes, type Report, type ReportOutcome } from '../../../src/report/report.ts'
import { change, report, result, unread } from '../../support/reports.ts'

const source = { file: 'configs/a.yaml', line: 3, column: 1 }
const warning = diagnose('gitRefuses', { reason: 'x' })
const made = (...changes: Parameters<typeof change>[0][]): Report =>
  report({ results: [result(changes.map((one) => change(one)))] })

describe('whether a comment is worth making', () => {
  it.each<[string, Report, boolean]>([
    ['nothing to change', made({}), false],
    ['a create', made({ action: 'create' }), true],
    ['an orphan', made({ action: 'orphan' }), true],
    ['what is blocked', made({ action: 'blocked', reason: 'foreign-owner' }), true],
    ['what is passed over', made({ action: 'skipped' }), false],
    ['a warning', report({ results: [result([change()])], diagnostics: [warning] }), true],
    ['a target that could not be read', report({ results: [unread()] }), true],
    [
      'an error of one target of two',
      report({
        results: [
          result([change()], undefined, { diagnostics: [{ ...warning, severity: 'error' }] }),
          result([change()]),
        ],
      }),
      true,
    ],
    [
      'an error of a target',
      report({ results: [result([change()], undefined, { diagnostics: [{ ...warning, severity: 'error' }] })] }),
      true,
    ],
    [
      'a warning of a target',
      report({ results: [result([change()], undefined, { diagnostics: [{ ...warning, severity: 'warning' }] })] }),
      false,
    ],
    ['a clean apply', report({ command: 'apply', results: [result([change()], [])] }), false],
    ['drift', report({ command: 'drift', results: [result([change({ action: 'update', reason: 'drifted' })])] }), true],
    ['a validation', report({ command: 'validate', results: [result([change()])] }), false],
  ])('for %s', (_, given, expected) => expect(isWorthSaying(given)).toBe(expected))

  it('not for what the base has already', () => {
    const given = made({ action: 'create' })
    const [target] = given.targets
    if (target === undefined) throw new Error('there is a target')
    const changes = target.changes.map((one) => ({ ...one, preexisting: true as const }))
    expect(isWorthSaying({ ...given, targets: [{ ...target, changes }] })).toBe(false)
    expect(isWorthSaying({ ...given, command: 'apply', targets: [{ ...target, changes }] })).toBe(true)
  })
})

it.each(outcomes.map((outcome) => [outcome, !['clean', 'applied', 'superseded'].includes(outcome)] as const))(
  'an apply that is %s has failed: %j; a plan never has',
  (outcome, hasFailed) => {
    expect(isFailedApply({ ...report(), command: 'apply', outcome })).toBe(hasFailed)
    expect(isFailedApply({ ...report(), command: 'plan', outcome })).toBe(false)
  },
)

describe('the pull request of a commit', () => {
  const pull = (number: number, more: Partial<PullRequest> = {}): PullRequest => ({
    number,
    headSha: 'other',
    baseBranch: 'main',
    isMerged: false,
    isOpen: true,
    ...more,
  })
  const merged = { isMerged: true, isOpen: false }
  it.each<[string, readonly PullRequest[], number | undefined, number | undefined]>([
    ['none', [], undefined, undefined],
    ['an open one that has gone on', [pull(1)], undefined, undefined],
    ['an open one whose tip it is', [pull(1), pull(2, { headSha: 'c' })], 2, 2],
    ['a closed one whose tip it was', [pull(1, { headSha: 'c', isOpen: false })], undefined, undefined],
    ['one that was merged', [pull(1, merged)], undefined, 1],
    ['several, of which it is one', [pull(1, merged), pull(2, { ...merged, mergeSha: 'c' })], undefined, 2],
    ['an open and a merged one', [pull(1, { headSha: 'c' }), pull(2, merged)], 1, 2],
  ])('with %s', async (_, found, ofPlan, ofApply) => {
    const asked: string[] = []
    const forge = {
      pullRequestsOf: async (commit: string) => {
        asked.push(commit)
        return found
      },
    } as unknown as Forge
    expect(await findPullRequest(forge, 'c', false)).toBe(ofPlan)
    expect(await findPullRequest(forge, 'c', true)).toBe(ofApply)
    expect(asked).toEqual(['c', 'c'])
  })

  it('of an earlier run is the one of its branch that still has its commit', async () => {
    const asked: string[] = []
    const forge = {
      openPullRequestsFrom: async (owner: string, branch: string) => {
        asked.push(`${owner}:${branch}`)
        return [pull(1), pull(2, { headSha: 'c' })]
      },
    } as unknown as Forge
    const run = { headOwner: 'jane', headBranch: 'faster' }
    expect(await findPullRequestOf(forge, { ...run, headSha: 'c' })).toBe(2)
    expect(await findPullRequestOf(forge, { ...run, headSha: 'gone' })).toBeUndefined()
    expect(asked).toEqual(['jane:faster', 'jane:faster'])
  })
})

it.each([
  ['kiln[bot]', 'kiln', true],
  ['Kiln', 'kiln[bot]', true],
  ['kiln[bot]x', 'kiln', false],
  ['kilns', 'kiln', false],
])('%s is the same as %s: %j', (author, viewer, isSame) => expect(isSameLogin(author, viewer)).toBe(isSame))

describe('a mark is of a project', () => {
  const own = {
    key: 'kiln:ami',
    owner: 'images',
    file: 'ami/kiln.yaml',
    hasLeft: (file: string) => file === 'old/kiln.yaml',
  }
  const moved = { key: 'kiln:old', owner: 'images', file: 'old/kiln.yaml' }
  it.each([
    ['of the same key', { key: 'kiln:ami' }, true],
    ['that has moved here', moved, true],
    ['of another owner', { ...moved, owner: 'others' }, false],
    ['of no owner', { key: moved.key, file: moved.file }, false],
    ['whose file is not known', { key: moved.key, owner: moved.owner }, false],
    ['whose file is still there', { ...moved, key: 'kiln:x', file: 'x/kiln.yaml' }, false],
    ['of this very file, under another key', { ...moved, key: 'kiln:ami:part', file: own.file }, false],
    ['of a part of it', { ...moved, key: 'kiln:old:prod' }, false],
    ['whose key does not fit its file', { ...moved, key: 'kiln:older' }, false],
  ])('%s: %j', (_, mark, expected) => expect(isOfProject(mark, own)).toBe(expected))

  it('whose part has moved with it', () => {
    const part = { ...own, key: 'kiln:ami:prod' }
    expect(isOfProject({ ...moved, key: 'kiln:old:prod' }, part)).toBe(true)
    expect(isOfProject({ ...moved, key: 'kiln:old:test' }, part)).toBe(false)
    expect(isOfProject(moved, part)).toBe(false)
    expect(isOfProject(moved, { key: own.key, owner: own.owner, file: own.file })).toBe(false)
  })

  it('by a key that says its folder', () => {
    expect(['', '.', 'a/b'].map(projectKeyIn)).toEqual(['kiln', 'kiln', 'kiln:a/b'])
    expect(projectMarkOf(own)).toEqual({ key: own.key, owner: own.owner, file: own.file })
    expect(projectMarkOf({ key: 'kiln' })).toEqual({ key: 'kiln' })
  })
})

describe('the places of a report', () => {
  const field = { path: 'description', keys: ['description'], before: 'a', after: 'b' }
  const given = report({
    results: [
      result([change({ action: 'update', fields: [field] }), change()], undefined, {
        diagnostics: [{ ...warning, source }, warning],
      }),
    ],
    diagnostics: [{ ...warning, source }],
    locate: (_, id) => ({ ...source, file: `${id}.yaml` }),
  })

  it('are seen from the root of the repository, everywhere', () => {
    const files = (one: Report): readonly string[] =>
      [...JSON.stringify(one).matchAll(/"file":"([^"]*)"/g)].map(([, file]) => file ?? '')
    const before = files(given)
    expect(before).toHaveLength(5)
    expect(files(withRoot(given, 'deep/er'))).toEqual(before.map((file) => `deep/er/${file}`))
    expect(withRoot(given, 'deep/er').targets[0]?.diagnostics[1]).not.toHaveProperty('source')
  })

  it.each(['', '.'])('in a project at the root (%j) are as they were', (folder) => {
    expect(withRoot(given, folder)).toBe(given)
  })
})

describe('the outputs of a step', () => {
  const outputs = (given: Report, more: Partial<Report> = {}) => stepOutputs({ ...given, ...more }, undefined)

  it('are texts, all of them there', () => {
    const given = made({ action: 'create' }, { name: 'b', action: 'orphan' }, { name: 'c' })
    expect(stepOutputs(given, 'report.json')).toEqual({
      'has-changes': 'true',
      'exit-code': '0',
      outcome: 'changes',
      create: '1',
      update: '0',
      adopt: '0',
      delete: '0',
      orphan: '1',
      blocked: '0',
      unchanged: '1',
      digest: given.digest,
      summary: expect.stringMatching(/^\S.*1 to create/) as string,
      'report-file': 'report.json',
      'failure-reason': '',
    })
  })

  it('say that there are changes where apply would write, or where something drifted', () => {
    expect(outputs(made({ action: 'orphan' }))['has-changes']).toBe('false')
    expect(outputs(made({}), { outcome: 'drift' })['has-changes']).toBe('true')
    expect(outputs(made({}))).toMatchObject({ 'has-changes': 'false', 'report-file': '' })
  })

  it('give no digest of an offline plan', () => {
    expect(outputs(made({}), { offline: true })['digest']).toBe('')
  })

  it.each<[ReportOutcome, string]>([
    ['clean', ''],
    ['changes', ''],
    ['drift', ''],
    ['applied', ''],
    ['invalid', 'config-invalid'],
    ['refused', 'guard'],
    ['incomplete', 'apply-incomplete'],
    ['interrupted', 'interrupted'],
    ['superseded', 'superseded'],
    ['error', 'error'],
  ])('of a run that is %s give the reason %j', (outcome, reason) => {
    expect(outputs(made({}), { outcome })['failure-reason']).toBe(reason)
  })

  it('tell a plan that changed from another gate, and a target that could not be read from any other error', () => {
    const ofPlan = [diagnose('digestDiffers', { where: '', actual: 'a', expected: 'b' })]
    expect(outputs(made({}), { outcome: 'refused', diagnostics: ofPlan })['failure-reason']).toBe('plan-changed')
    const [target] = made({}).targets
    if (target === undefined) throw new Error('there is a target')
    const refused = {
      ...target,
      diagnostics: [diagnose('notReviewed', { target: 'prod', changes: '1 change', ids: 'a' })],
    }
    expect(outputs(made({}), { outcome: 'refused', targets: [refused] })['failure-reason']).toBe('plan-changed')
    expect(outputs(report({ results: [unread()] }), { outcome: 'error' })['failure-reason']).toBe('target-unreadable')
  })
})
