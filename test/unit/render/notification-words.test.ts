/** What people are told when something about drift is new, word for word, in each form. */
import { describe, expect, it } from 'vitest'
import {
  renderNotificationJson,
  renderNotificationText,
  renderSubject,
} from '../../../src/render/notification/forms.ts'
import {
  changesInWords,
  notificationOf,
  type News,
  type Notification,
} from '../../../src/render/notification/notification.ts'
import { renderSlack } from '../../../src/render/notification/slack.ts'
import type { ReportChange } from '../../../src/report/report.ts'
import type { Transition } from '../../../src/report/transition.ts'
import { change, report, result, unread } from '../../support/reports.ts'

const drifted = (name: string) =>
  change({ name, action: 'update', reason: 'drifted', id: `InfrastructureConfiguration/${name}` })
const made = report({
  command: 'drift',
  diagnostics: [{ severity: 'error', code: 'KILN9', message: 'of the project' }],
  results: [
    result([drifted('a'), change({ name: 'new', action: 'create', reason: 'missing' }), change({ name: 'same' })]),
    unread([
      { severity: 'warning', code: 'KILN1', message: 'no matter' },
      { severity: 'error', code: 'KILN2', message: 'no\u001b route' },
    ]),
  ],
})
const [prod, lost] = made.targets
if (prod === undefined || lost === undefined) throw new Error('there are two targets')
const at = (name: string): NonNullable<Transition['target']> => ({ ...prod, name })
const news = (more: Partial<News> = {}): News => ({
  kind: 'drifted',
  target: 'prod',
  account: '111122223333',
  region: 'us-east-1',
  issueUrl: null,
  changes: [],
  why: null,
  ...more,
})
const told = (all: readonly News[], more: Partial<Notification> = {}): Notification => ({
  title: 'Image Builder drift check: x',
  command: 'drift',
  outcome: 'drift',
  exitCode: 2,
  startedAt: '2026-11-27T08:00:00.000Z',
  revision: null,
  runUrl: null,
  news: all,
  ...more,
})
const changes = (count: number): readonly ReportChange[] =>
  Array.from({ length: count }, (_, index) => ({ ...prod.changes[0]!, id: `Kind/${index}` }))

describe('a notification', () => {
  it('has of each target what differs, its issue, and why it could not be checked', () => {
    const issues = new Map([
      ['prod', 'https://forge/1'],
      ['unread', 'javascript:x'],
    ])
    const { news: found, ...rest } = notificationOf(
      made,
      [
        { kind: 'drifted', target: prod },
        { kind: 'check-failing', target: lost },
        { kind: 'check-back', target: lost },
        { kind: 'check-failing' },
      ],
      issues,
    )
    expect(rest).toEqual({
      title: 'Image Builder drift check: prod has drifted; 2 targets could not be checked; unread can be checked again',
      command: 'drift',
      outcome: made.outcome,
      exitCode: made.exitCode,
      startedAt: made.run.startedAt,
      revision: made.run.revision,
      runUrl: null,
    })
    expect(found.map(({ changes, ...one }) => [one, changes.map(({ reason }) => reason)])).toEqual([
      [
        {
          kind: 'drifted',
          target: 'prod',
          account: '111122223333',
          region: 'us-east-1',
          issueUrl: 'https://forge/1',
          why: null,
        },
        expect.arrayContaining(['drifted']),
      ],
      [
        expect.objectContaining({
          kind: 'check-failing',
          target: 'unread',
          issueUrl: null,
          why: 'KILN2 no\\u{1b} route',
        }),
        [],
      ],
      [expect.objectContaining({ kind: 'check-back', why: null }), []],
      [
        {
          kind: 'check-failing',
          target: null,
          account: null,
          region: null,
          issueUrl: null,
          why: 'KILN9 of the project',
        },
        [],
      ],
    ])
    expect(found[0]?.changes.map(({ id }) => id)).not.toContain('InfrastructureConfiguration/same')
  })

  it('that does not know why a check failed says nothing of it', () => {
    const bare = { ...made, diagnostics: [] }
    expect(notificationOf(bare, [{ kind: 'check-failing' }], new Map()).news[0]?.why).toBeNull()
  })

  it.each<[readonly Transition[], string]>([
    [[{ kind: 'changed', target: at('a') }], 'a has drifted in another way'],
    [[{ kind: 'recovered', target: at('a') }], 'a is in sync again'],
    [[{ kind: 'check-failing' }], 'the project could not be checked'],
    [['a', 'b'].map((name) => ({ kind: 'drifted', target: at(name) })), '2 targets have drifted'],
    [['a', 'b'].map((name) => ({ kind: 'recovered', target: at(name) })), '2 targets are in sync again'],
    [['a', 'b'].map((name) => ({ kind: 'check-back', target: at(name) })), '2 targets can be checked again'],
    [
      [
        { kind: 'recovered', target: at('a') },
        { kind: 'drifted', target: at('b') },
      ],
      'b has drifted; a is in sync again',
    ],
  ])('%# names what is one, and counts what is more', (transitions, title) => {
    expect(notificationOf(made, transitions, new Map()).title).toBe(`Image Builder drift check: ${title}`)
  })
})

it('configurations are named up to a number, and counted from there', () => {
  const words = (count: number, most: number) => changesInWords(changes(count), most, (id) => `<${id}>`)
  expect([words(0, 2), words(2, 2), words(3, 2), words(4, 2)]).toEqual([
    '',
    '<Kind/0>, <Kind/1>',
    '<Kind/0>, <Kind/1> and 1 more configuration',
    '<Kind/0>, <Kind/1> and 2 more configurations',
  ])
})

describe('as JSON', () => {
  const parse = (notification: Notification, limit = 500_000) =>
    JSON.parse(renderNotificationJson(notification, limit)) as {
      transitions: { drifted: number; changes: unknown[] }[]
      omitted: number
    }

  it('has what a program asks for, and no value of a field', () => {
    const source = { file: 'a.yaml', line: 1, column: 2 }
    const one = { ...prod.changes[0]!, id: 'Kind/0', source, fields: [{ path: 'x.y', before: 'secret' }] as never }
    const { reason: _, source: __, ...other } = { ...one, id: 'Kind/1' }
    expect(parse(told([news({ changes: [one, other] })], { runUrl: 'https://run', revision: 'abc' }))).toEqual({
      formatVersion: '1.0',
      summary: 'Image Builder drift check: x',
      command: 'drift',
      outcome: 'drift',
      exitCode: 2,
      startedAt: '2026-11-27T08:00:00.000Z',
      revision: 'abc',
      runUrl: 'https://run',
      transitions: [
        {
          kind: 'drifted',
          target: 'prod',
          account: '111122223333',
          region: 'us-east-1',
          issueUrl: null,
          why: null,
          drifted: 2,
          changes: [
            { id: 'Kind/0', action: 'update', reason: 'drifted', fields: ['x.y'], source },
            { id: 'Kind/1', action: 'update', reason: null, fields: ['x.y'], source: null },
          ],
        },
      ],
      omitted: 0,
    })
  })

  it('tells less of each target, then of fewer, until it fits', () => {
    const many = (count: number, each: number) =>
      told(Array.from({ length: count }, () => news({ changes: changes(each) })))
    const shape = (count: number, each: number, limit: number) => {
      const { transitions, omitted } = parse(many(count, each), limit)
      return [transitions.length, transitions[0]?.changes.length, transitions[0]?.drifted, omitted]
    }
    expect(shape(1, 30, 500_000)).toEqual([1, 30, 30, 0])
    expect(shape(1, 3_000, 100_000)).toEqual([1, 20, 3_000, 0])
    expect(shape(100, 30, 100_000)).toEqual([100, 0, 30, 0])
    expect(shape(700, 3, 80_000)).toEqual([500, 0, 3, 200])
    expect(shape(700, 3, 60_000)).toEqual([100, 0, 3, 600])
    const exact = Buffer.byteLength(renderNotificationJson(many(1, 30), 500_000))
    expect([shape(1, 30, exact)[1], shape(1, 30, exact - 1)[1]]).toEqual([30, 20])
  })
})

describe('as text', () => {
  it('has a line for each target, and the run', () => {
    const all = [
      news({ changes: changes(6), issueUrl: 'https://forge/1' }),
      news({ kind: 'check-failing', target: null, why: 'KILN1 no route' }),
      news({ kind: 'recovered', target: 'dev' }),
    ]
    expect(renderNotificationText(told(all, { runUrl: 'https://run' }))).toBe(
      `Image Builder drift check: x

- prod has drifted: Kind/0, Kind/1, Kind/2, Kind/3, Kind/4 and 1 more configuration - https://forge/1
- the project could not be checked: KILN1 no route
- dev is in sync again

Run: https://run
`,
    )
  })

  it('names fifty targets and counts the others', () => {
    const of = (count: number) => renderNotificationText(told(Array.from({ length: count }, () => news())))
    expect([of(50).includes('more'), of(50).trimEnd().split('\n').length]).toEqual([false, 52])
    expect(of(52).trimEnd().split('\n').slice(-1)).toEqual(['- and 2 more'])
  })

  it('has a subject of ASCII, cut at a hundred characters', () => {
    const subject = (title: string) => renderSubject(told([], { title }))
    expect(subject('a\u001büb~')).toBe('a?b~')
    expect(subject('x'.repeat(100))).toBe('x'.repeat(100))
    expect(subject('x'.repeat(101))).toBe(`${'x'.repeat(97)}...`)
  })
})

describe('for Slack', () => {
  const blocksOf = (notification: Notification) => {
    const { text, blocks } = JSON.parse(renderSlack(notification)) as {
      text: string
      blocks: { type: string; text: { type: string; text: string } }[]
    }
    return { text, blocks: blocks.map(({ text: { text } }) => text), first: blocks[0] }
  }

  it('has a section for each target between the title and the run', () => {
    const all = [
      news({ changes: changes(2), issueUrl: 'https://forge/1?a&b' }),
      news({ kind: 'check-failing', target: null, account: null, region: null, why: 'a `b` <c>' }),
      news({ target: '', region: null }),
    ]
    const { text, blocks, first } = blocksOf(told(all, { title: 'a & <b>', runUrl: 'https://run' }))
    expect(text).toBe('a &amp; &lt;b&gt;')
    expect(first).toEqual({ type: 'section', text: { type: 'mrkdwn', text: '*a &amp; &lt;b&gt;*' } })
    expect(blocks.slice(1)).toEqual([
      '`prod` (111122223333 us-east-1) has drifted · <https://forge/1?a&amp;b|issue>\n`Kind/0`, `Kind/1`',
      "`the project` could not be checked\n`a 'b' &lt;c&gt;`",
      '` ` (111122223333) has drifted',
      '<https://run|run>',
    ])
  })

  it('counts what would be too long, and what is left out', () => {
    const long = Array.from({ length: 8 }, (_, index) => ({
      ...prod.changes[0]!,
      id: `Kind/${'&'.repeat(100)}${index}`,
    }))
    expect(blocksOf(told([news({ changes: long })])).blocks[1]).toBe(
      '`prod` (111122223333 us-east-1) has drifted\n8 configurations',
    )
    const many = (count: number) => blocksOf(told(Array.from({ length: count }, () => news())))
    expect(many(40).blocks).toHaveLength(41)
    const { blocks } = many(41)
    expect([blocks.length, blocks.at(-1)]).toEqual([42, 'and 1 more'])
    const run = blocksOf(
      told(
        Array.from({ length: 41 }, () => news()),
        { runUrl: 'https://run' },
      ),
    ).blocks
    expect(run.at(-1)).toBe('and 1 more · <https://run|run>')
    const wide = Array.from({ length: 40 }, () => news({ changes: changes(8), why: 'x'.repeat(300) }))
    expect(blocksOf(told(wide)).blocks.at(-1)).toBe('and 20 more')
    expect(many(0).blocks).toHaveLength(1)
  })
})
