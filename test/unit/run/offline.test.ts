/** When a plan does without the account, and what it says of that. */
import { describe, expect, it } from 'vitest'
import type { RevisionState } from '../../../src/git/revision.ts'
import type { Diagnostic, Target } from '../../../src/model.ts'
import type { Command } from '../../../src/report/report.ts'
import type { Based } from '../../../src/run/base.ts'
import { planOffline, warnOffline, whyOffline, withUnread } from '../../../src/run/offline.ts'
import type { RunOptions } from '../../../src/run/options.ts'
import { desired, policy, target } from '../../support/builders.ts'
import { folder, virtualClock } from '../../support/kiln.ts'
import { result, report } from '../../support/reports.ts'

const finding: Diagnostic = { severity: 'warning', code: 'KILN1', message: 'it is reached in another way' }
const dev: Target = { ...target, name: 'dev' }
const basedOn = (
  more: Partial<Based> = {},
  unread: readonly string[] = [],
  targets: readonly Target[] = [target],
): Based => ({
  loaded: {
    targets,
    documents: [],
    around: [],
    diagnostics: [],
    project: { ...policy, file: 'kiln.yaml', targets } as unknown as NonNullable<Based['loaded']['project']>,
    declared: {
      in: () => ({ desired: [desired()], diagnostics: [] }),
      locate: () => undefined,
    } as unknown as NonNullable<Based['loaded']['declared']>,
  },
  unread: new Map(unread.map((name) => [name, finding])),
  diagnostics: [],
  desiredFor: () => undefined,
  ...more,
})
const base = (targets: readonly Target[]) => ({ revision: 'abcdef0123456789', targets }) as unknown as RevisionState

describe('the account is not asked', () => {
  const proposal = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }
  const nowhere = {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  }
  const keys = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }

  it.each<[string, Partial<RunOptions>, Readonly<Record<string, string>>, readonly string[], string | undefined]>([
    ['plan', {}, {}, [], undefined],
    ['plan', { offline: true }, keys, [], '--offline was given'],
    ['drift', { offline: true }, proposal, ['prod'], undefined],
    ['plan', {}, keys, ['prod'], 'no target may be read'],
    ['plan', {}, keys, ['dev'], undefined],
    ['plan', {}, proposal, [], 'this pull request has no credentials'],
    ['plan', { offline: false }, proposal, [], undefined],
    ['plan', {}, { ...proposal, ...keys }, [], undefined],
  ])('%s with %j and %j, %j not to be read', async (command, flags, env, unread, expected) => {
    const cwd = folder({})
    const machine = { cwd, env: { ...nowhere, ...env }, version: '1.2.3', clock: virtualClock() }
    const options = { parallelism: 1, comment: 'auto', ...flags } as const
    expect(await whyOffline(machine, command as Command, options, basedOn({}, unread))).toBe(expected)
  })

  it('and the plan says why, and what it was compared with', () => {
    const said = (based: Based) => warnOffline('--offline was given', based).message
    expect(said(basedOn())).toContain('there is no base revision to compare with')
    expect(said(basedOn({ base: base([target]) }))).toMatch(/compared with abcdef012345(?!6)/)
  })
})

describe('what git alone says of a target', () => {
  const actions = (based: Based) => planOffline(target, based).changes.map(({ action }) => action)

  it('is nothing without a base that can be understood', () => {
    expect(actions(basedOn())).toEqual([])
    expect(actions(basedOn({ base: base([target]) }))).toEqual([])
  })

  it('is that everything is new where the base has no such target, or declares nothing for it', () => {
    expect(actions(basedOn({ base: base([dev]) }))).toEqual(['create'])
    expect(actions(basedOn({ base: base([target]), desiredFor: () => ({ desired: [], policy }) }))).toEqual(['create'])
  })

  it('has why it was not read', () => {
    expect(planOffline(target, basedOn({}, ['prod']))).toMatchObject({ status: 'ok', diagnostics: [finding] })
    expect(planOffline(target, basedOn({}, ['dev'])).diagnostics).toEqual([])
  })
})

it('a target that was not read has its place among the others', () => {
  const [row] = report({ results: [result([])] }).targets
  const targets = row === undefined ? [] : [row]
  const both = basedOn({ base: base([target]) }, ['dev'], [dev, target])
  const names = (based: Based, command: Command = 'plan') =>
    withUnread({ targets, diagnostics: [] }, based, command).map(({ name, status, changes }) => [
      name,
      status,
      changes.length,
    ])
  expect(names(both)).toEqual([
    ['dev', 'ok', 1],
    ['prod', 'ok', 0],
  ])
  expect(names(both, 'drift')).toEqual([
    ['dev', 'not-run', 0],
    ['prod', 'ok', 0],
  ])
  expect(names(basedOn({}, ['dev'], [target]))).toEqual([['prod', 'ok', 0]])
  expect(withUnread({ targets, diagnostics: [] }, basedOn(), 'plan')).toBe(targets)
  expect(withUnread({ targets: [], diagnostics: [], verdict: 'invalid' }, both, 'plan')).toEqual([])
})
