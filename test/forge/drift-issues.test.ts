/** The life of an issue about drift, as a model: whatever checks find and people do, in any order. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { driftLabel, readDriftMarker } from '../../src/forge/drift-issue.ts'
import type { Issue } from '../../src/forge/forge.ts'
import { planIssues, type IssueStep } from '../../src/forge/plan-issues.ts'
import { driftStateOf } from '../../src/report/drift-state.ts'
import type { Change } from '../../src/model.ts'
import { optional } from '../../src/optional.ts'
import type { Report, ReportTarget } from '../../src/report/report.ts'
import { hostileTexts } from '../support/hostile.ts'
import { faultsIn } from '../support/markdown.ts'
import { change, report, result } from '../support/reports.ts'

const start = Date.parse('2026-01-01T00:00:00Z')
const day = 24 * 3_600_000

/** What a check found: nothing, nothing that can be known, or drift whose one value is the number. */
type Found = 'clean' | 'unread' | number

function row(name: string, found: Found): ReportTarget {
  const [made] = report({
    command: 'drift',
    results: [result([typeof found === 'number' ? drifted(found) : change()])],
  }).targets
  if (made === undefined) throw new Error('a report has its target')
  return { ...made, name, status: found === 'unread' ? 'failed' : 'ok' }
}

function drifted(value: number): Change {
  const field = { path: 'description', keys: ['description'], before: String(value), after: 'declared' }
  return change({ action: 'update', reason: 'drifted', fields: [field] })
}

function checked(now: number, rows: readonly ReportTarget[], narrowed = false): Report {
  const made = report({ command: 'drift' })
  const startedAt = new Date(now).toISOString()
  return { ...made, ...(narrowed ? { narrowed: true } : {}), targets: rows, run: { ...made.run, startedAt } }
}

/** A forge in memory. */
class Memory {
  issues: Issue[] = []
  comments: string[] = []
  now = start

  run(made: Report, fleet?: readonly string[], kind: 'github' | 'gitlab' = 'github'): readonly IssueStep[] {
    const forge = { kind, limitBytes: 60_000 }
    const given = { report: made, issues: this.issues, project: { key: 'kiln' }, now: this.now, forge }
    const steps = planIssues({ ...given, ...optional({ fleet }) })
    for (const step of steps) this.take(step)
    return steps
  }

  take(step: IssueStep): void {
    if (step.step === 'create') {
      const number = this.issues.length + 1
      this.issues.push({ ...step.text, number, isOpen: true, author: 'kiln', isNotPlanned: false })
      return
    }
    const { state, ...text } = step.change
    this.set(step.number, text)
    if (state === 'open') this.set(step.number, { isOpen: true, isNotPlanned: false })
    else if (state !== undefined) this.close(step.number, state === 'not-planned')
    if (step.comment !== undefined) this.comments.push(step.comment)
  }

  close(number: number, isNotPlanned: boolean): void {
    this.set(number, { isOpen: false, isNotPlanned, closedAt: new Date(this.now).toISOString() })
  }

  set(number: number, more: Partial<Issue>): void {
    this.issues = this.issues.map((issue) => (issue.number === number ? { ...issue, ...more } : issue))
  }

  open(): readonly Issue[] {
    return this.issues.filter(({ isOpen }) => isOpen)
  }
}

type Event = { readonly found: Found; readonly narrowed: boolean } | 'acknowledge' | 'complete' | 'reopen' | number

const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    fc.record({
      found: fc.constantFrom<Found>('clean', 'unread', 1, 2),
      narrowed: fc.boolean(),
    }),
    fc.constantFrom<Event>('acknowledge', 'complete', 'reopen', day, 20 * day),
  ),
  { maxLength: 25 },
)

it('whatever happens, an issue is open only for drift that is there, and nothing else closes it than being clean', () => {
  fc.assert(
    fc.property(events, (story) => {
      const memory = new Memory()
      let acknowledged: string | undefined
      for (const event of story) {
        memory.now += 60_000
        const [open] = memory.open()
        if (typeof event === 'number') memory.now += event
        else if (event === 'acknowledge' && open !== undefined) {
          memory.close(open.number, true)
          acknowledged = readDriftMarker(open.body)?.fingerprint
        } else if (event === 'complete' && open !== undefined) memory.close(open.number, false)
        else if (event === 'reopen' && open === undefined && memory.issues.length > 0) {
          memory.set(memory.issues.length, { isOpen: true, isNotPlanned: false })
          acknowledged = undefined
        } else if (typeof event === 'object') {
          const target = row('prod', event.found)
          const finding = driftStateOf(target)
          const before = { issues: memory.issues, said: memory.comments.length }
          const opened = memory.open().length
          memory.run(checked(memory.now, [target], event.narrowed))
          const now = memory.open()
          expect(now.length).toBeLessThanOrEqual(1)
          if (event.narrowed) expect({ issues: memory.issues, said: memory.comments.length }).toEqual(before)
          else if (finding.state === 'unread') expect(now).toHaveLength(opened)
          else if (finding.state === 'clean') {
            expect(now).toEqual([])
            acknowledged = undefined
          } else {
            expect(now).toHaveLength(finding.fingerprint === acknowledged ? 0 : 1)
            if (now[0] === undefined) continue
            expect(readDriftMarker(now[0].body)).toMatchObject({ fingerprint: finding.fingerprint })
            acknowledged = undefined
            // The same again is nothing new.
            const said = memory.comments.length
            memory.now += 60_000
            memory.run(checked(memory.now, [target]))
            expect(memory.comments).toHaveLength(said)
          }
        }
      }
    }),
  )
})

describe('a run', () => {
  it('opens ten issues; the last names the others, which come with the next', () => {
    const memory = new Memory()
    const rows = [...Array(23).keys()].map((index) => row(`target-${index}`, 1))
    memory.run(checked(memory.now, rows))
    expect(memory.issues).toHaveLength(10)
    expect(memory.issues[9]?.body).toContain('`target-10`, `target-11`')
    expect(memory.issues[8]?.body).not.toContain('target-10')
    memory.now += day
    memory.run(checked(memory.now, rows))
    memory.now += day
    memory.run(checked(memory.now, rows))
    expect(new Set(memory.issues.map(({ body }) => readDriftMarker(body)?.target)).size).toBe(23)
    expect(memory.issues).toHaveLength(23)
    expect(memory.issues[9]?.body).not.toContain('target-11')
  })

  it('that began before the one that has spoken says nothing', () => {
    const memory = new Memory()
    memory.run(checked(memory.now + day, [row('prod', 1)]))
    expect(memory.run(checked(memory.now, [row('prod', 'clean')]))).toEqual([])
    expect(memory.run(checked(memory.now, [row('prod', 2)]))).toEqual([])
  })

  it('closes all but the oldest of several open issues about a target', () => {
    const memory = new Memory()
    memory.run(checked(memory.now, [row('prod', 1)]))
    const [first] = memory.issues
    if (first === undefined) throw new Error('there is an issue')
    memory.issues.push({ ...first, number: 2 })
    memory.now += day
    memory.run(checked(memory.now, [row('prod', 1)]))
    expect(memory.issues).toMatchObject([{ isOpen: true }, { isOpen: false, isNotPlanned: true }])
    expect(memory.comments).toEqual([expect.stringContaining('#1 is about the same target')])
  })

  it('knows a target to be gone only if it knows the fleet', () => {
    const memory = new Memory()
    memory.run(checked(memory.now, [row('prod', 1), row('west', 1)]))
    memory.now += day
    expect(memory.run(checked(memory.now, []))).toEqual([])
    memory.run(checked(memory.now, []), ['prod'])
    expect(memory.open()).toMatchObject([{ number: 1 }])
    memory.now += day
    memory.run(checked(memory.now, [row('west', 1)]))
    expect(memory.open()).toHaveLength(2)
  })

  it('of another project leaves these issues alone', () => {
    const memory = new Memory()
    memory.run(checked(memory.now, [row('prod', 1)]))
    const forge = { kind: 'github', limitBytes: 60_000 } as const
    const made = checked(memory.now + day, [row('prod', 'clean')])
    expect(
      planIssues({ report: made, issues: memory.issues, project: { key: 'kiln:other' }, now: memory.now, forge }),
    ).toEqual([])
  })
})

it.each([1, 30, 3_000])('%i configurations of hostile text fit, and end no structure early', (count) => {
  const texts = [...hostileTexts, '```\n````', '</details>', '<!-- kiln:finding -->', '-->', 'x'.repeat(5_000)]
  const target = row('prod', 1)
  const [sample] = target.changes
  if (sample === undefined) throw new Error('there is a change')
  const changes = [...Array(count).keys()].map((index) => {
    const text = texts[index % texts.length] ?? ''
    const field = { path: `tags["${text}"]`, before: text, after: text }
    return { ...sample, id: `InfrastructureConfiguration/${text}-${index}`, name: text, fields: [field, field] }
  })
  const memory = new Memory()
  memory.run(checked(memory.now, [{ ...target, name: texts[count % texts.length] ?? '', changes }]))
  const [issue] = memory.issues
  const body = issue?.body ?? ''
  expect(Buffer.byteLength(body)).toBeLessThan(60_000)
  expect(body.match(/<!--/g)).toHaveLength(2)
  const prose = body.replaceAll(/^<!-- .* -->$/gm, '').replaceAll(/^(`{3,})(sh|yaml)\n[\s\S]*?\n\1$/gm, '')
  expect(faultsIn(prose)).toEqual([])
  expect(issue?.title.length).toBeLessThan(256)
  expect(issue?.labels).toEqual([driftLabel])
  expect(body).toContain('Three ways out')
})
