import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arnOf } from '../../../src/kinds/identity.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import { recordedFields } from '../../../src/plan/compare.ts'
import { marksOf } from '../../../src/plan/history.ts'
import {
  formatRecord,
  isRecordedDate,
  isSameMark,
  markOf,
  markOfValue,
  parseRecord,
  type Mark,
} from '../../../src/plan/record.ts'
import { createRequest } from '../../../src/plan/request.ts'
import { live, policy, target } from '../../support/builders.ts'
import { desiredIn } from '../../support/documents.ts'

const { arn } = live()
const content = { arn, isProtected: false, dateUpdated: undefined, marks: new Map<string, Mark>() }
const date = '2026-09-09T19:36:48.933Z'

const marks = fc.oneof(
  fc.string().map((text) => markOfValue(text)),
  fc.constantFrom<Mark[]>('absent', 'ignored', 'unconfirmed'),
)

describe('a record', () => {
  it('reads back as it was written', () => {
    const fields = recordedFields(kindOf('InfrastructureConfiguration'), []).slice(0, 12)
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.option(fc.constant(date), { nil: undefined }),
        fc.array(marks, { minLength: 12, maxLength: 12 }),
        (isProtected, dateUpdated, values) => {
          const written = new Map(fields.map((field, index) => [field, values[index] ?? 'absent']))
          const record = parseRecord(formatRecord({ arn, isProtected, dateUpdated, marks: written }), arn)
          expect(record).toMatchObject({ state: 'known', isProtected, dateUpdated })
          for (const [field, mark] of written) expect(markOf(record, field)).toEqual(mark)
        },
      ),
    )
  })

  it.each([...kinds.values()])('holds every field of $kind in 256 characters', (kind) => {
    const all = Object.fromEntries(recordedFields(kind, []).map((field) => [field, field]))
    const full = marksOf(kind, { ignore: [], unchecked: [] }, all)
    const text = formatRecord({ ...content, dateUpdated: date, marks: full })
    expect(text.length).toBeLessThanOrEqual(256)
    const record = parseRecord(text, arn)
    for (const [field, mark] of full) expect(markOf(record, field), field).toEqual(mark)
  })

  it('leaves out what no longer fits, whose history is unknown then', () => {
    const many = new Map([...Array(60).keys()].map((index) => [`field${index}`, markOfValue(index)] as const))
    const text = formatRecord({ ...content, marks: many })
    expect(text.length).toBeLessThanOrEqual(256)
    expect(markOf(parseRecord(text, arn), 'field0')).toEqual(markOfValue(0))
    expect(markOf(parseRecord(text, arn), 'field59')).toBeUndefined()
  })

  it('uses only characters that a tag may have', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string(), { nil: undefined }),
        fc.dictionary(fc.string(), marks),
        (dateUpdated, fields) => {
          const text = formatRecord({ ...content, dateUpdated, marks: new Map(Object.entries(fields)) })
          expect(text).toMatch(/^[A-Za-z0-9_.:/=+@-]{1,256}$/)
        },
      ),
    )
  })

  it.each([...kinds.values()])('gives no two fields of $kind the same short name', (kind) => {
    const names = [...marksOf(kind, { ignore: [], unchecked: [] }, {}).keys()]
    for (const name of names) {
      const record = parseRecord(formatRecord({ ...content, marks: new Map([[name, 'ignored' as const]]) }), arn)
      expect(names.filter((other) => markOf(record, other) !== undefined)).toEqual([name])
    }
  })

  it('is a copy on any other ARN', () => {
    expect(parseRecord(formatRecord(content), `${arn}-2`)).toEqual({ state: 'copied' })
  })

  it.each(['2/anything', '12/', '999999999/x'])('of a newer program is known as such: %s', (text) => {
    expect(parseRecord(text, arn)).toEqual({ state: 'newer' })
  })

  it.each([
    undefined,
    '',
    'garbage',
    '0/x',
    '1/',
    '1/short/-/-/',
    `${formatRecord(content)}x`,
    `${formatRecord(content)}\n`,
    ` ${formatRecord(content)}`,
    formatRecord(content).replace('/-/', '/q/'),
    '1'.repeat(256),
    '-1/x',
  ])('is none when it cannot be read: %j', (text) => {
    expect(parseRecord(text, arn)).toEqual({ state: 'none' })
  })
})

describe('the date in a record', () => {
  it.each([undefined, date, '1788982478.409', 'a date with blanks', 'x'.repeat(200), '-'])(
    'is recognised: %j',
    (dateUpdated) => {
      const record = parseRecord(formatRecord({ ...content, dateUpdated }), arn)
      if (record.state !== 'known') throw new Error(record.state)
      expect(isRecordedDate(record.dateUpdated, dateUpdated)).toBe(true)
      expect(isRecordedDate(record.dateUpdated, '2026-09-09T19:36:48.934Z')).toBe(false)
    },
  )
})

describe('a mark', () => {
  it('tells values apart, whatever the order of their keys', () => {
    expect(isSameMark(markOfValue({ a: 1, b: 2 }), markOfValue({ b: 2, a: 1 }))).toBe(true)
    expect(isSameMark(markOfValue(['a', 'b']), markOfValue(['b', 'a']))).toBe(false)
    expect(isSameMark(markOfValue(undefined), markOfValue(''))).toBe(false)
    expect(isSameMark(markOfValue(1), markOfValue('1'))).toBe(false)
    expect(isSameMark('ignored', 'unconfirmed')).toBe(false)
  })
})

it('a record is of its ARN whether or not runs of hyphens collapse in it', () => {
  const content = { isProtected: false, dateUpdated: undefined, marks: new Map() }
  const arn = 'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/a'
  expect(parseRecord(formatRecord({ ...content, arn: `${arn}---b--c` }), `${arn}-b-c`).state).toBe('known')
  expect(parseRecord(formatRecord({ ...content, arn: `${arn}--b` }), `${arn}b`).state).toBe('copied')
})

describe('a record of an earlier version', () => {
  const declared = desiredIn(`kind: InfrastructureConfiguration
name: golden
instanceProfileName: builder
instanceTypes: [m7i.large, m6i.large]
tags: { team: platform }
---
kind: DistributionConfiguration
name: golden
distributions:
  - region: us-east-1
    amiDistributionConfiguration: { name: "golden {{ imagebuilder:buildDate }}" }
`)
  /** As Kiln wrote them in November 2026, when identity was a name. */
  const written = [
    '1/Lk7eqcQj/-/-/J6.X0:9U_XxJIdGr:mUr2UTfhVy:8lqNNC02-o.k3.JF.rh.UD.Sh.Dc.57.oU:WtYpBLAg5O.gA.P1.',
    '1/h0XXlw17/-/-/J6.qY:-de3O7BCoU.',
  ]

  it.each(declared.map((one, index) => [one.id, one, written[index] ?? ''] as const))(
    'of %s is what is written today',
    (_, one, record) => {
      const arn = arnOf(one.identity, target)
      expect((createRequest(one, arn, policy)['tags'] as Record<string, string>)['kiln:record']).toBe(record)
      expect(parseRecord(record, arn).state).toBe('known')
    },
  )
})
