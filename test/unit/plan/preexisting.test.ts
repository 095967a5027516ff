import { expect, it } from 'vitest'
import type { Change, Plan, PlannedField } from '../../../src/model.ts'
import { markPreexisting } from '../../../src/plan/preexisting.ts'
import { target } from '../../support/builders.ts'

const field = (path: string, after: string): PlannedField => ({ path, keys: [path], before: 'x', after })
const change = (action: Change['action'], fields: readonly PlannedField[], name = 'golden'): Change => ({
  id: `InfrastructureConfiguration/${name}`,
  kind: 'InfrastructureConfiguration',
  name,
  arn: `arn:${name}`,
  action,
  fields,
  refreshRecord: false,
})
const plan = (...changes: readonly Change[]) => ({ target, changes }) as unknown as Plan

function mark(now: Change, base: Change) {
  const before = plan(now)
  const { changes, ...rest } = markPreexisting(before, plan(base))
  expect({ ...rest, changes: before.changes }).toEqual(before)
  return changes[0]
}

it('marks fields and changes that the base plans just the same', () => {
  const now = change('update', [field('description', 'a'), field('keyPair', 'b')])
  expect(mark(now, now)).toStrictEqual({
    ...now,
    fields: now.fields.map((one) => ({ ...one, preexisting: true })),
    preexisting: true,
  })
})

it('marks a field alone where the change has another that is new', () => {
  const now = change('update', [field('description', 'a'), field('keyPair', 'new')])
  expect(mark(now, change('update', [field('description', 'a'), field('keyPair', 'old')]))).toStrictEqual({
    ...now,
    fields: [{ ...field('description', 'a'), preexisting: true }, field('keyPair', 'new')],
  })
})

it('does not mark a change that the base plans as another action', () => {
  const now = change('delete', [])
  expect(mark(now, change('orphan', []))).toStrictEqual(now)
  expect(mark(now, now)).toStrictEqual({ ...now, preexisting: true })
})

it.each([
  ['what is unchanged', change('unchanged', []), change('unchanged', [])],
  ['what the base does not plan', change('create', [field('keyPair', 'a')]), change('create', [], 'other')],
])('leaves %s as it is', (_, now, base) => {
  expect(mark(now, base)).toBe(now)
})
