import { describe, expect, it } from 'vitest'
import { arnOf } from '../../../src/kinds/identity.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Desired, JsonObject, Live } from '../../../src/model.ts'
import { marksOfSettled } from '../../../src/plan/history.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { settleFromSummary } from '../../../src/plan/settled.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const kind = kindOf('InfrastructureConfiguration')
const updated = '2026-02-02T00:00:00.000Z'
const declared = desired({ description: 'd', subnetId: 'subnet-1', tags: { team: 'a' } })

/** The record that an apply of `one` leaves behind. */
function recordOf(one: Desired, dateUpdated: string | undefined = updated, isProtected = false): string {
  const arn = arnOf(one.identity, target)
  return formatRecord({ arn, isProtected, dateUpdated, marks: marksOfSettled(kind, one, policy) })
}

/** What the list shows of a configuration: not its subnet. */
function summary(fields: JsonObject = {}, tags: Live['tags'] = {}, dateUpdated: string | undefined = updated): Live {
  const own = { 'kiln:owner': 'images', 'kiln:record': recordOf(declared), team: 'a', ...tags }
  const { fields: shown, ...rest } = live({ description: 'd', ...fields }, own)
  const { terminateInstanceOnFailure: _, ...listed } = shown
  return { ...rest, fields: listed, ...(dateUpdated === undefined ? {} : { dateUpdated }), unknown: ['futureField'] }
}

const settle = (one: Desired, found: Live) => settleFromSummary(kind, one, found, policy)

describe('a summary settles', () => {
  it('what has the record of the last apply, with the declared values of what the list does not show', () => {
    const found = summary()
    const fields = { subnetId: 'subnet-1', description: 'd', instanceProfileName: 'builder' }
    expect(settle(declared, found)).toEqual({ ...found, fields, unknown: [], recorded: true })
  })

  it.each<[string, Desired, Live]>([
    ['has no record', declared, summary({}, { 'kiln:record': 'x' })],
    ['is of another owner', declared, summary({}, { 'kiln:owner': 'others' })],
    ['was updated since', declared, summary({}, {}, '2026-03-03T00:00:00.000Z')],
    ['shows no date where the record has one', declared, { ...summary(), dateUpdated: undefined } as unknown as Live],
    ['shows another field', declared, summary({ description: 'by hand' })],
    ['shows another tag', declared, summary({}, { team: 'b' })],
    ['shows one tag more', declared, summary({}, { more: 'x' })],
    ['is declared otherwise in a field that the list does not show', desired({ subnetId: 'subnet-2' }), summary()],
    ['is to be protected from now on', { ...declared, protect: true }, summary()],
  ])('nothing that %s', (_, one, found) => {
    expect(settle(one, found)).toBeUndefined()
  })

  it('what is protected, as declared', () => {
    const record = recordOf(declared, updated, true)
    expect(settle({ ...declared, protect: true }, summary({}, { 'kiln:record': record }))).toBeDefined()
    expect(settle({ ...declared, protect: false }, summary({}, { 'kiln:record': record }))).toBeUndefined()
    expect(settle(declared, summary({}, { 'kiln:record': record }))).toBeDefined()
  })

  it('nothing that was written and not confirmed', () => {
    const arn = arnOf(declared.identity, target)
    const marks = new Map([...marksOfSettled(kind, declared, policy), ['subnetId', 'unconfirmed'] as const])
    const record = formatRecord({ arn, isProtected: false, dateUpdated: updated, marks })
    expect(settle(declared, summary({}, { 'kiln:record': record }))).toBeUndefined()
  })
})
