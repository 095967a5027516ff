/** What is said of one configuration as a whole, fact by fact. */
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../../../src/plan/explain.ts'
import { renderExplanationJson } from '../../../../src/render/explanation/json.ts'
import { renderExplanation } from '../../../../src/render/explanation/text.ts'
import {
  factsOf,
  fieldRecordInWords,
  noteSentences,
  noteWords,
  partsInWords,
  wholeInWords,
  type ShownExplanation,
} from '../../../../src/render/explanation/words.ts'
import { paletteOf } from '../../../../cmd/terminal/terminal.ts'
import { desired, live, target } from '../../../support/builders.ts'
import { change } from '../../../support/reports.ts'

const id = 'InfrastructureConfiguration/golden'
const source = { file: 'configs/golden.yaml', line: 2, column: 1 }
const explanation = (more: Partial<Explanation> = {}): Explanation => {
  return { id, kind: 'InfrastructureConfiguration', isAsked: true, fields: [], ...more }
}
const shown = (one: Explanation, more: Partial<ShownExplanation> = {}): ShownExplanation => ({
  target,
  explanation: one,
  trace: () => ({ parts: [] }),
  elsewhere: [],
  consequences: [],
  siblings: [],
  idsOf: () => ({}),
  references: [],
  ...more,
})
/** What a fact says; undefined where it is not there. */
const fact = (label: string, more: Partial<Explanation>, others: Partial<ShownExplanation> = {}): string | undefined =>
  factsOf(shown(explanation(more), others)).find(([name]) => name === label)?.[1]
const text = (more: Partial<Explanation>, others: Partial<ShownExplanation> = {}): string =>
  renderExplanation(shown(explanation(more), others), { width: 100, palette: paletteOf(false) })

describe('the facts', () => {
  it('are few where little is known', () => {
    expect(factsOf(shown(explanation({ isAsked: false })))).toEqual([
      ['declared', 'no'],
      ['live', 'not asked'],
    ])
    expect(factsOf(shown(explanation(), { target: { ...target, retired: true } }))).toEqual([
      ['declared', 'no: the target is retired'],
      ['live', 'not in the account'],
    ])
  })

  it('stand in their order where all is known', () => {
    const all = explanation({
      desired: desired({}, { protect: true, adopt: 'overwrite', ignore: ['a'], unchecked: ['b'] }),
      live: live(),
      change: change({ usedBy: [] }),
      ownership: 'ours',
      record: { state: 'none' },
      tags: { total: 3, limit: 50 },
    })
    const reference = { path: 'x', id: 'ImageRecipe/r', arn: 'arn:r', source, declared: { ...source, line: 9 } }
    const consequence = {
      pipeline: 'nightly',
      arn: 'arn:p',
      owner: 'other',
      because: [id],
      status: 'ENABLED',
      schedule: 'every day',
      nextRun: null,
      regions: ['us-east-1'],
      accounts: [],
    } as const
    const { path, id: named, source: at } = reference
    expect(
      factsOf(shown(all, { references: [reference, { path, id: named, source: at }], consequences: [consequence] })),
    ).toEqual([
      ['declared', 'configs/golden.yaml:2:1'],
      ['kiln', 'protect: true, adopt: overwrite, ignore: [a], unchecked: [b]'],
      ['live', 'in the account, created 2026-01-01T00:00:00.000Z'],
      ['arn', 'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden'],
      ['owner', 'this project'],
      ['record', 'none that can be read: nobody can tell who changed what'],
      ['tags', '3 of 50 when it is as declared'],
      ['refers to', 'x at configs/golden.yaml:2:1: ImageRecipe/r = arn:r, declared at configs/golden.yaml:9:1'],
      ['refers to', 'x at configs/golden.yaml:2:1: ImageRecipe/r'],
      ['used by', 'no pipeline'],
      ['then builds', 'nightly: of another owner; enabled, every day; images go to us-east-1'],
    ])
    expect(fact('kiln', { desired: desired() })).toBeUndefined()
    expect(fact('then builds', {}, { consequences: [{ ...consequence, owner: 'ours' }] })).toBe(
      'nightly: enabled, every day; images go to us-east-1',
    )
  })

  it('say of what is live when it was made, and how its name is spelt', () => {
    const dated = live({ name: 'Golden' }, {}, { dateCreated: '2026-01-01', dateUpdated: '2026-02-02' })
    expect(fact('live', { live: dated })).toBe('in the account, created 2026-01-01, updated 2026-02-02')
    expect(fact('live', { live: dated, desired: desired() })).toBe(
      'in the account, spelt Golden, created 2026-01-01, updated 2026-02-02',
    )
    const { dateCreated: _, ...undated } = live()
    expect(fact('live', { live: undated, desired: desired() })).toBe('in the account')
    const version = { declared: '1.0.x', resolved: '1.0.2', previous: '1.0.1' } as never
    expect(fact('live', { change: change({ action: 'create', version }) })).toBe('the version before it, 1.0.1')
    expect(fact('version', { change: change({ version }) })).toBe('1.0.1 → 1.0.2')
    expect(fact('version', { change: change() })).toBeUndefined()
    expect(fact('arn', { live: live() })).toBe(live().arn)
  })

  it.each([
    ['ours', undefined, 'this project'],
    ['unowned', undefined, 'nobody'],
    ['previous-owner', 'old', 'a previous owner of this project: old'],
    ['foreign-owner', 'x\u001b', 'another project: x\\u{1b}'],
    ['foreign-manager', undefined, 'another tool'],
  ] as const)('say whose it is: %s of %s', (ownership, holder, words) => {
    expect(fact('owner', { ownership, ...(holder === undefined ? {} : { holder }) })).toBe(words)
  })

  it.each<[NonNullable<Explanation['record']>, string]>([
    [{ state: 'none' }, 'none that can be read: nobody can tell who changed what'],
    [{ state: 'copied' }, 'copied from another configuration: it counts as none'],
    [{ state: 'newer' }, 'written by a newer Kiln: left as it is'],
    [{ state: 'known' }, 'of the last apply, updated since'],
    [{ state: 'known', isDateCurrent: false }, 'of the last apply, updated since'],
    [{ state: 'known', isDateCurrent: true }, 'of the last apply, no update since it was made'],
    [{ state: 'known', dateUpdated: 'D', isDateCurrent: true }, 'of the last apply, no update since D'],
    [
      { state: 'known', dateUpdated: 'D', isDateCurrent: false, isProtected: true },
      'of the last apply, updated since D, protected',
    ],
    [{ state: 'known', isProtected: false }, 'of the last apply, updated since'],
  ])('say what the record is: %j', (record, words) => {
    expect(fact('record', { record })).toBe(words)
  })

  it('say who uses it', () => {
    const users = [
      { arn: 'arn:a', name: 'a', status: 'ENABLED' },
      { arn: 'arn:b', name: 'b', status: 'DISABLED' },
    ]
    expect(fact('used by', { change: change({ usedBy: users }) })).toBe('a (enabled), b (disabled)')
    expect(fact('used by', { change: change({ usedBy: null }) })).toBe('unknown: pipelines cannot be listed')
    expect(fact('used by', { change: change() })).toBeUndefined()
  })
})

describe('a value', () => {
  it('is shown on one line, and a text of several by their number', () => {
    expect([wholeInWords('a'), wholeInWords('a\nb\n'), wholeInWords(['x\ny'])]).toEqual([
      'a',
      '2 lines',
      '["x\\u{a}y"]',
    ])
  })

  it('is told with all that it was made of', () => {
    const at = (line: number) => ({ file: 'a.yaml', line, column: 1 })
    expect(
      partsInWords({
        written: { value: 'v', source: at(1) },
        overridden: { value: 'd', source: at(2) },
        parts: [
          { label: 'vars.x', layer: 'target', value: 'y', source: at(3) },
          { label: 'InfrastructureConfiguration', layer: 'defaults', value: 'z' },
        ],
      }),
    ).toEqual([
      ['written', 'v  a.yaml:1:1'],
      ['in place of', 'the default d  a.yaml:2:1'],
      ['variable', 'vars.x = y  a.yaml:3:1 (target)'],
      ['default', 'InfrastructureConfiguration = z'],
    ])
    expect(partsInWords({ written: { value: null, source: at(1) }, parts: [] })).toEqual([
      ['written', 'null, which takes it away  a.yaml:1:1'],
    ])
    expect(partsInWords({ parts: [] })).toEqual([])
  })

  it.each([
    ['ignored', 'it was left to others'],
    ['switched-off', 'the service had switched it off, and it was left so'],
    ['unconfirmed', 'it was written, and did not read back as written'],
  ] as const)('of which the record says %s', (mark, words) => {
    expect(fieldRecordInWords({ mark })).toBe(words)
  })

  it('has a sentence for each note, and a word where it must be short', () => {
    const sentences = Object.values(noteSentences)
    for (const sentence of sentences) expect(sentence).toMatch(/^[a-z].{6,}\w$/)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(noteWords).toEqual({ ...noteSentences, 'service-default': 'service default' })
  })
})

describe('the text', () => {
  it('begins with what it is about, and what becomes of it', () => {
    const created = change({ action: 'create', reason: 'missing', refreshRecord: true, disowned: true, renamed: 'X/y' })
    expect(text({ desired: desired(), change: created }).split('\n\n').slice(0, 2).join('\n')).toBe(
      `${id} in prod (111122223333 us-east-1)
  + create (missing): declared in git, not in the account; apply creates it
  it was deleted in the account, or was never applied
  the record does not say what holds; apply writes it anew
  its record shows that it was ours: somebody took the owner tag off
  looks like a rename, of X/y`,
    )
    expect(text({ desired: desired(), change: change() })).toContain('  = unchanged: the account is as declared\n')
    const blocked = change({ action: 'blocked', reason: 'unowned', because: ['A/b'] })
    expect(text({ change: blocked }, { siblings: [{ id: 'A/b', action: 'blocked', reason: 'unowned' }] })).toContain(
      'because A/b is blocked (unowned)',
    )
  })

  it('says what nobody declares here, and who does elsewhere', () => {
    const says = (more: Partial<Explanation>, others: Partial<ShownExplanation> = {}) =>
      text(more, others).split('\n')[2]
    expect(says({ live: live(), ownership: 'unowned' })).toBe(
      '  nothing declares it and nobody owns it: Kiln leaves it alone; kiln export writes it as a document',
    )
    expect(says({ live: live(), ownership: 'foreign-owner' })).toBe(
      '  nothing declares it, and somebody else holds it: Kiln leaves it alone',
    )
    expect(says({}, { elsewhere: ['a', 'b'] })).toBe('  this target does not declare it; others do: a, b')
    expect(text({ desired: desired() }, { elsewhere: ['a'] })).not.toContain('others do')
    expect(says({ isAsked: false, desired: desired() }, { unread: 'not asked' })).toBe('  the account: not asked')
    const { account: _, region: __, ...nowhere } = target
    expect(text({}, { target: nowhere }).split('\n')[0]).toBe(`${id} in prod`)
  })

  it('has a block for each field that differs, and a line for the others', () => {
    const field = (more: object) => ({ path: 'p', keys: ['p'], notes: [], state: 'same', ...more }) as never
    const fields = [
      field({
        path: 'description',
        keys: ['description'],
        state: 'differs',
        declared: 'new',
        live: 'old',
        reason: 'drifted',
        notes: ['unchecked'],
        record: { mark: 'value', equalsDeclared: true, equalsLive: false },
      }),
      field({ path: 'keyPair', keys: ['keyPair'], state: 'differs', live: 'k', reason: 'git-changed' }),
      field({ path: 'name', keys: ['name'], declared: 'golden', live: 'golden' }),
      field({
        path: 'tags.a',
        keys: ['tags', 'a'],
        state: 'left-alone',
        declared: 'x',
        live: 'y',
        notes: ['ignored-tag'],
      }),
      field({ path: 'arn', keys: ['arn'], state: 'not-compared', live: 'z' }),
    ]
    const trace = ([first]: readonly unknown[]) =>
      first === 'name'
        ? {
            written: { value: 'golden', source },
            parts: [
              { label: 'vars.n', layer: 'project', value: 'golden', source },
              { label: 'd', layer: 'defaults', value: 'd', source },
              { label: 'e', layer: 'defaults', value: 'd' },
            ],
          }
        : { parts: [] }
    const both = {
      desired: desired(),
      live: live(),
      fields,
      change: change({ action: 'update', reason: 'git-changed' }),
    }
    expect(text(both, { trace }).split('\n').slice(8).join('\n')).toBe(`
  ~ description (drifted)
    declared  new
    live      old
    record    the last apply left the declared value; the live one is another
    so        the account changed since the last apply, the declaration did not
    note      newer than this version of Kiln: sent as written, compared as JSON

  ~ keyPair (git-changed)
    declared  nothing: (cleared)
    live      k

  3 fields without a difference
    = name    golden  configs/golden.yaml:2:1  < vars.n configs/golden.yaml:2:1 (project)
              default configs/golden.yaml:2:1  default
    . tags.a  x, live y  (left alone by ignoreTags in kiln.yaml)
      arn     z  in the account alone
`)
    const created = { desired: desired(), fields: fields.slice(0, 1), change: change({ action: 'create' }) }
    expect(text(created)).toContain('\n  1 field to create\n    + description  new')
    expect(text({ live: live(), fields: fields.slice(4) })).toContain('\n  1 field\n      arn  z\n')
    expect(text({ desired: desired(), fields: fields.slice(2, 3) })).toContain('\n  1 field\n    = name  golden\n')
  })
})

describe('the JSON', () => {
  const json = (more: Partial<Explanation>, others: Partial<ShownExplanation> = {}) =>
    JSON.parse(renderExplanationJson(shown(explanation(more), others))) as Record<string, unknown>

  it('has null for what is not known', () => {
    const { account: _, region: __, ...nowhere } = target
    expect(json({ isAsked: false }, { unread: 'not asked', target: nowhere })).toEqual({
      formatVersion: '1.0',
      id,
      kind: 'InfrastructureConfiguration',
      name: null,
      target: { name: 'prod', account: null, region: null, retired: false },
      arn: null,
      action: null,
      reason: null,
      declared: null,
      declaredIn: [],
      live: { state: 'not-asked', why: 'not asked' },
      ownership: null,
      heldBy: null,
      record: null,
      tags: null,
      refreshRecord: false,
      references: [],
      consequences: [],
      fields: [],
    })
    expect(json({})['live']).toEqual({ state: 'absent' })
  })

  it('has everything that is', () => {
    const usedBy = [{ arn: 'arn:a', name: 'a', status: 'ENABLED', more: 1 }] as never
    const all = json(
      {
        desired: desired({}, { protect: false, adopt: 'unchanged', ignore: ['a'] }),
        live: live({}, {}, { dateCreated: 'C', unknown: ['u'] }),
        change: change({ action: 'update', reason: 'drifted', usedBy, wipes: ['w'], refreshRecord: true, failures: 2 }),
        ownership: 'foreign-owner',
        holder: 'x',
        record: { state: 'none' },
        tags: { total: 1, limit: 50 },
      },
      { elsewhere: ['other'] },
    )
    expect(all).toMatchObject({
      name: 'golden',
      arn: live().arn,
      action: 'update',
      reason: 'drifted',
      declared: { source, ignore: ['a'], unchecked: [], protect: false, adopt: 'unchanged' },
      declaredIn: ['other'],
      live: { state: 'present', name: 'golden', dateCreated: 'C', dateUpdated: null, unknown: ['u'] },
      ownership: 'foreign-owner',
      heldBy: 'x',
      record: { state: 'none' },
      tags: { total: 1, limit: 50 },
      refreshRecord: true,
      wipes: ['w'],
      failures: 2,
      usedBy: [{ arn: 'arn:a', name: 'a', status: 'ENABLED' }],
    })
    expect(Object.keys((all['usedBy'] as object[])[0]!)).toEqual(['arn', 'name', 'status'])
    expect(json({ change: change({ usedBy: null }) })['usedBy']).toBeNull()
    expect(json({ live: live() })).toMatchObject({ name: 'golden', arn: live().arn })
  })
})
