/** What is said of one configuration as a whole, fact by fact. */
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../../../src/plan/explain.ts'
import {
  factsOf,
  fieldRecordInWords,
  noteSentences,
  noteWords,
  partsInWords,
  wholeInWords,
  type ShownExplanation,
} from '../../../../src/render/explanation/words.ts'
import { desired, live, target } from '../../../support/builders.ts'
import { explanation, id, shown, source } from '../../../support/explanations.ts'
import { change } from '../../../support/reports.ts'

/** What a fact says; undefined where it is not there. */
const fact = (label: string, more: Partial<Explanation>, others: Partial<ShownExplanation> = {}): string | undefined =>
  factsOf(shown(explanation(more), others)).find(([name]) => name === label)?.[1]
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
