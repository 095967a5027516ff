/** The steps that a check takes with the issues of its targets, whole, and what the forge may answer to them. */
import { describe, expect, it } from 'vitest'
import { groupIssues, isAcknowledged, latestOf, readDriftMarker, renderBody } from '../../../src/forge/drift-issue.ts'
import { ForgeError } from '../../../src/forge/failure.ts'
import type { Forge, Issue } from '../../../src/forge/forge.ts'
import { planIssues, type IssueInput } from '../../../src/forge/plan-issues.ts'
import { syncIssues } from '../../../src/forge/sync-issues.ts'
import { driftStateOf } from '../../../src/report/drift-state.ts'
import type { Report, ReportTarget } from '../../../src/report/report.ts'
import { change, report, result } from '../../support/reports.ts'

const times = ['2026-01-01', '2026-01-02', '2026-01-03'].map((day) => `${day}T00:00:00.000Z`)
const [before = '', earlier = '', now = ''] = times
const day = 24 * 3_600_000

const field = { path: 'description', keys: ['description'], before: 'by hand', after: 'declared' }

/** The row of a target, where something drifted or nothing did. */
function row(name: string, is: 'drifted' | 'clean' | 'unread'): ReportTarget {
  const one = is === 'drifted' ? change({ action: 'update', reason: 'drifted', fields: [field] }) : change()
  const [made] = report({ command: 'drift', results: [result([one])] }).targets
  if (made === undefined) throw new Error('a report has its target')
  return { ...made, name, status: is === 'unread' ? 'failed' : 'ok' }
}

function checked(...targets: readonly ReportTarget[]): Report {
  const made = report({ command: 'drift' })
  return { ...made, targets, run: { ...made.run, startedAt: now } }
}

const drift = driftStateOf(row('prod', 'drifted'))
const fingerprint = drift.state === 'drift' ? drift.fingerprint : ''

/** An issue about a target; open, and about the drift that is still there. */
function issue(
  number: number,
  more: Partial<Issue> = {},
  marked: Partial<Parameters<typeof renderBody>[0]> = {},
): Issue {
  const marker = { key: 'kiln', target: 'prod', fingerprint, since: before, seen: earlier, ...marked }
  return {
    number,
    title: 'title',
    body: renderBody(marker, 'header', 'finding'),
    isOpen: true,
    labels: ['kiln-drift'],
    author: 'bot',
    isNotPlanned: false,
    url: `https://x/${number}`,
    ...more,
  }
}

const closedAt = (ms: number): Partial<Issue> => ({
  isOpen: false,
  closedAt: new Date(Date.parse(now) - ms).toISOString(),
})
const input = (made: Report, issues: readonly Issue[], more: Partial<IssueInput> = {}): IssueInput => ({
  report: made,
  issues,
  project: { key: 'kiln' },
  now: Date.parse(now),
  forge: { kind: 'github', limitBytes: 60_000 },
  ...more,
})
const steps = (made: Report, issues: readonly Issue[], more: Partial<IssueInput> = {}) =>
  planIssues(input(made, issues, more)).map((step) => {
    const body = (step.step === 'create' ? step.text.body : step.change.body) ?? ''
    const { state } = step.step === 'create' ? { state: undefined } : step.change
    const at = step.step === 'create' ? 'new' : step.number
    return { at, state, marker: readDriftMarker(body), said: step.step === 'change' ? step.comment : undefined, body }
  })

describe('drift', () => {
  const found = checked(row('prod', 'drifted'))

  it('without an issue opens one', () => {
    expect(planIssues(input(found, []))).toMatchObject([
      {
        step: 'create',
        target: 'prod',
        text: { title: 'Image Builder drift: prod (1 configuration)', labels: ['kiln-drift'] },
      },
    ])
    expect(steps(found, [])[0]?.marker).toEqual({ key: 'kiln', target: 'prod', fingerprint, since: now, seen: now })
  })

  it('that is the same is confirmed without a word, and its beginning is kept', () => {
    const [step, ...others] = steps(found, [issue(1)])
    expect(others).toEqual([])
    expect(step).toMatchObject({ at: 1, state: undefined, said: undefined })
    expect(step?.marker).toEqual({ key: 'kiln', target: 'prod', fingerprint, since: before, seen: now })
  })

  it('that is another one is told', () => {
    const [step] = steps(found, [issue(1, {}, { fingerprint: 'other' })])
    expect(step).toMatchObject({ at: 1, marker: { fingerprint, since: before } })
    expect(step?.said).toContain('The finding has changed')
  })

  it('that somebody has accepted is left alone, and another one opens that issue again', () => {
    const accepted = { ...closedAt(day), isNotPlanned: true }
    expect(steps(found, [issue(1, accepted)])).toEqual([])
    expect(steps(found, [issue(1, closedAt(day))], { forge: { kind: 'gitlab', limitBytes: 60_000 } })).toEqual([])
    expect(steps(found, [issue(1, accepted, { fingerprint: 'other' })])).toMatchObject([{ at: 1, state: 'open' }])
  })

  it('that comes back within two weeks opens its issue again; later it is a new one, which names the old one', () => {
    expect(steps(found, [issue(1, closedAt(14 * day))])).toMatchObject([{ at: 1, state: 'open' }])
    const [later, ...others] = steps(found, [issue(1, closedAt(14 * day + 1))])
    expect(others).toEqual([])
    expect(later?.marker).toEqual({ key: 'kiln', target: 'prod', fingerprint, since: now, seen: now, earlier: 1 })
    expect(later?.body).toContain('#1')
  })

  it('that was over begins anew; that was never over goes on', () => {
    const clean = steps(found, [issue(1, closedAt(day), { closed: 'clean' })])
    expect(clean).toMatchObject([{ marker: { since: now } }])
    expect(clean[0]?.marker).not.toHaveProperty('closed')
    expect(clean[0]?.said).toContain('again')
    const open = steps(found, [issue(1, closedAt(day))])
    expect(open).toMatchObject([{ marker: { since: before } }])
    expect(open[0]?.said).toContain('Opened again: nothing has changed')
    expect(steps(found, [issue(1, {}, { since: '' })])).toMatchObject([{ marker: { since: now } }])
  })

  it('about which a later check has spoken is left alone', () => {
    expect(steps(found, [issue(1, {}, { seen: '2026-01-03T00:00:00.001Z' })])).toEqual([])
    expect(steps(found, [issue(1, {}, { seen: now })])).toHaveLength(1)
  })
})

describe('a target that is clean', () => {
  const found = checked(row('prod', 'clean'))

  it('has its issue closed as done, once', () => {
    const [step, ...others] = steps(found, [issue(1, {}, { failing: earlier })])
    expect(others).toEqual([])
    expect(step).toMatchObject({ at: 1, state: 'completed', said: expect.stringContaining('In sync again') as string })
    expect(step?.marker).toEqual({
      key: 'kiln',
      target: 'prod',
      fingerprint,
      since: before,
      seen: now,
      closed: 'clean',
    })
    expect(step?.body).toMatch(/\n\nfinding$/)
    expect(steps(found, [issue(1, closedAt(day), { closed: 'clean' })])).toEqual([])
    expect(steps(found, [])).toEqual([])
  })

  it('has what was accepted settled, without a word', () => {
    const [step] = steps(found, [issue(1, { ...closedAt(day), isNotPlanned: true })])
    expect(step).toMatchObject({ at: 1, state: undefined, said: undefined, marker: { closed: 'clean', seen: now } })
    expect(step?.body).toMatch(/\nheader\n[\s\S]*\nfinding$/)
    expect(steps(found, [issue(1, closedAt(day))])).toEqual([])
  })
})

describe('a target that could not be read', () => {
  const found = checked(row('prod', 'unread'))

  it('is marked so in its open issue, once', () => {
    const [step] = steps(found, [issue(1)])
    expect(step).toMatchObject({ at: 1, state: undefined, said: undefined, marker: { failing: now, seen: now } })
    expect(step?.body).toMatch(/\n\nheader\n\n<!-- kiln:finding -->\n\nfinding$/)
    expect(steps(found, [issue(1, {}, { failing: earlier })])).toEqual([])
    expect(steps(found, [issue(1, closedAt(day))])).toEqual([])
    expect(steps(found, [])).toEqual([])
  })
})

describe('a target that is gone', () => {
  it('has its open issues closed, and no others', () => {
    const old = (number: number, more: Partial<Issue> = {}): Issue => issue(number, more, { target: 'old' })
    const issues = [old(1), old(2, closedAt(day)), old(3)]
    const found = steps(checked(), issues, { fleet: ['prod'] })
    expect(found.map(({ at, state, marker }) => [at, state, marker?.closed])).toEqual([
      [3, 'not-planned', 'gone'],
      [1, 'not-planned', 'gone'],
    ])
    expect(found[0]?.said).toContain('old')
    expect(steps(checked(), issues)).toEqual([])
    expect(steps(checked(), issues, { fleet: ['old'] })).toEqual([])
    expect(
      steps(checked(row('old', 'unread')), issues, { fleet: [] }).some(({ marker }) => marker?.closed === 'gone'),
    ).toBe(false)
  })
})

describe('of several issues about a target', () => {
  it('the oldest open one counts, and else the one that was closed last', () => {
    const groups = (issues: readonly Issue[]) => groupIssues(issues, { key: 'kiln' }).get('prod') ?? []
    expect(latestOf(groups([issue(3), issue(1, closedAt(day)), issue(2)]))?.issue.number).toBe(2)
    expect(
      latestOf(groups([issue(3, closedAt(3 * day)), issue(1, closedAt(day)), issue(2)].slice(0, 2)))?.issue.number,
    ).toBe(1)
    expect(latestOf(groups([issue(1, { isOpen: false }), issue(2, closedAt(day))]))?.issue.number).toBe(2)
    expect(latestOf([])).toBeUndefined()
    expect(groups([issue(1), issue(2)]).map((one) => one.issue.number)).toEqual([2, 1])
    expect(
      groups([issue(1, { labels: ['other'] }), issue(2, { body: 'text' }), issue(3, {}, { key: 'kiln:x' })]),
    ).toEqual([])
  })

  it('the other open ones are closed as duplicates', () => {
    const found = steps(checked(row('prod', 'drifted')), [issue(1), issue(2), issue(3, closedAt(day))])
    expect(found.map(({ at, state, marker }) => [at, state, marker?.closed])).toEqual([
      [2, 'not-planned', 'duplicate'],
      [1, undefined, undefined],
    ])
    expect(found[0]?.said).toContain('#1')
  })

  it.each([
    [{ isOpen: false, isNotPlanned: true }, {}, 'github', true],
    [{ isOpen: false }, {}, 'github', false],
    [{ isOpen: false }, {}, 'gitlab', true],
    [{ isOpen: true, isNotPlanned: true }, {}, 'github', false],
    [{ isOpen: false, isNotPlanned: true }, { closed: 'gone' }, 'github', false],
  ] as const)('one with %j and %j at %s is accepted: %j', (more, marked, kind, expected) => {
    const [one] = groupIssues([issue(1, more, marked)], { key: 'kiln' }).get('prod') ?? []
    if (one === undefined) throw new Error('there is an issue')
    expect(isAcknowledged(one, kind)).toBe(expected)
  })
})

describe('the forge', () => {
  /** A forge with these issues. `refuse` may refuse a call, which `called` names. */
  function forge(issues: readonly Issue[], refuse: (call: string) => Error | undefined = () => undefined) {
    const called: string[] = []
    const call = <T>(name: string, answer: T): Promise<T> => {
      called.push(name)
      const refusal = refuse(name)
      return refusal === undefined ? Promise.resolve(answer) : Promise.reject(refusal)
    }
    const made: Partial<Forge> = {
      kind: 'github',
      limitBytes: 60_000,
      listIssues: (label) => call(`list ${label}`, issues),
      createIssue: ({ labels }) => call('create', issue(9, { labels })),
      updateIssue: (number) => call(`update ${number}`, issue(number)),
      commentIssue: (number) => call(`comment ${number}`, { id: '1', body: '', author: '' }),
    }
    return { forge: made as Forge, called }
  }
  const sync = ({ forge: at }: { readonly forge: Forge }, ...targets: readonly ReportTarget[]) =>
    syncIssues(at, { report: checked(...targets), project: { key: 'kiln' }, now: Date.parse(now) })
  const west = { target: 'west' }

  it('is asked for the issues once, and takes the steps one after the other, the comment last', async () => {
    const asked = forge([issue(1), issue(2, {}, west)])
    const { urls, failure, known } = await sync(
      asked,
      row('prod', 'clean'),
      row('west', 'clean'),
      row('new', 'drifted'),
    )
    expect(asked.called).toEqual(['list kiln-drift', 'update 1', 'comment 1', 'update 2', 'comment 2', 'create'])
    expect(failure).toBeUndefined()
    expect([...urls]).toEqual([
      ['west', 'https://x/2'],
      ['prod', 'https://x/1'],
      ['new', 'https://x/9'],
    ])
    expect(['prod', 'new'].map((name) => known?.(name))).toEqual([
      { fingerprint, isFailing: false },
      { isFailing: false },
    ])
  })

  it('knows of what is open or accepted, and of what could not be read', async () => {
    const issues = [
      issue(1, {}, { failing: earlier }),
      issue(2, { ...closedAt(day), isNotPlanned: true }, west),
      issue(3, closedAt(day), { target: 'done' }),
    ]
    const { known } = await sync(forge(issues))
    expect(['prod', 'west', 'done'].map((name) => known?.(name))).toEqual([
      { fingerprint, isFailing: true },
      { fingerprint, isFailing: false },
      { isFailing: false },
    ])
  })

  it('that shows no issues takes no step', async () => {
    const refusal = new ForgeError('permission', 'no')
    const asked = forge([issue(1)], () => refusal)
    expect(await sync(asked, row('prod', 'clean'))).toEqual({ urls: new Map(), failure: refusal })
    expect(asked.called).toEqual(['list kiln-drift'])
  })

  it('that takes a label away in silence is told so', async () => {
    const asked = forge([])
    const silent = { ...asked.forge, createIssue: () => Promise.resolve(issue(9, { labels: ['x'] })) }
    const { failure, urls } = await sync({ forge: silent }, row('prod', 'drifted'))
    expect(failure).toMatchObject({ failure: 'permission', message: 'the label kiln-drift was not set on #9' })
    expect(urls.size).toBe(0)
  })

  it.each([
    ['not-found', true],
    ['validation', true],
    ['too-long', true],
    ['permission', false],
    ['rate-limited', false],
    ['unavailable', false],
  ] as const)('that refuses one step as %s is asked for the others: %j', async (kind, goesOn) => {
    const refusal = new ForgeError(kind, 'no')
    const asked = forge([issue(1), issue(2, {}, west)], (call) => (call === 'update 1' ? refusal : undefined))
    const { failure } = await sync(asked, row('prod', 'clean'), row('west', 'clean'))
    expect(failure).toBe(refusal)
    expect(asked.called).toEqual(['list kiln-drift', 'update 1', ...(goesOn ? ['update 2', 'comment 2'] : [])])
  })

  it('tells the first failure of several; what is none of its own is thrown', async () => {
    const failures = ['update 1', 'update 2'].map((name) => new ForgeError('not-found', name))
    const asked = forge([issue(1), issue(2, {}, west)], (call) => failures.find(({ message }) => message === call))
    expect((await sync(asked, row('prod', 'clean'), row('west', 'clean'))).failure).toBe(failures[0])
    const bug = new Error('a bug')
    await expect(sync(forge([], () => bug))).rejects.toBe(bug)
  })
})
