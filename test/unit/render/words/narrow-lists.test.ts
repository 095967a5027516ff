/** Lists of objects are shown by what differs in them; machines get them whole. */
import { expect, it } from 'vitest'
import type { Json } from '../../../../src/model.ts'
import type { Report, ReportChange } from '../../../../src/report/report.ts'
import { withNarrowLists } from '../../../../src/render/words/narrow-lists.ts'

function fieldsOf(before: Json, after: Json, more: Partial<ReportChange> = {}): ReportChange['fields'] {
  const change = {
    id: 'ImageRecipe/golden',
    action: 'update',
    fields: [{ path: 'components', before, after }],
    ...more,
  }
  const report = { targets: [{ changes: [change] }] } as unknown as Report
  return withNarrowLists(report).targets[0]?.changes[0]?.fields ?? []
}

const [one, two] = [{ componentArn: 'one' }, { componentArn: 'two' }]

it.each<[string, Json, Json, Json]>([
  [
    'a member of one object',
    [one, two],
    [one, { componentArn: 'three' }],
    [{ path: 'components[1].componentArn', before: 'two', after: 'three' }],
  ],
  [
    'a member that one side lacks',
    [one],
    [{ ...one, parameters: ['x'] }],
    [{ path: 'components[0].parameters', after: ['x'] }],
  ],
  [
    'keys that are no words',
    [{ parameters: { 'a.b': 1 } }],
    [{ parameters: { 'a.b': 2 } }],
    [{ path: 'components[0].parameters["a.b"]', before: 1, after: 2 }],
  ],
  [
    'lists inside of it',
    [{ steps: [one, two] }],
    [{ steps: [one, one] }],
    [{ path: 'components[0].steps[1].componentArn', before: 'two', after: 'one' }],
  ],
  ['another length: whole', [one], [one, two], [{ path: 'components', before: [one], after: [one, two] }]],
  ['other things than objects: whole', ['one'], ['two'], [{ path: 'components', before: ['one'], after: ['two'] }]],
])('%s', (_, before, after, expected) => {
  expect(fieldsOf(before, after)).toEqual(expected)
})

it('keeps what else is known of the field', () => {
  const field = { path: 'components', before: [one], after: [two], reason: 'git-changed', ids: { one: 'Component/x' } }
  expect(fieldsOf([], [], { fields: [field] } as Partial<ReportChange>)).toEqual([
    { ...field, path: 'components[0].componentArn', before: 'one', after: 'two' },
  ])
})
