/** What happens to an owned configuration that nobody declares: contract §4 and promise 6. */
import { describe, expect, it } from 'vitest'
import type { User } from '../../../src/consequence.ts'
import { optional } from '../../../src/optional.ts'
import { decideUndeclared } from '../../../src/plan/decide.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { live, policy } from '../../support/builders.ts'

const { arn } = live()
const record = (isProtected: boolean, owner = arn) =>
  formatRecord({ arn: owner, isProtected, dateUpdated: undefined, marks: new Map() })
const records = {
  none: undefined,
  known: record(false),
  protected: record(true),
  newer: '2/x',
  garbage: 'not a record',
} as const
const pipeline: User = { arn: 'arn:p', name: 'p', status: 'ENABLED' }
const uses = { unused: [], used: [pipeline], unlisted: null } as const

/** "Nothing is deleted unless --prune was given, the owner and the record match, nothing uses it" */
function expected(isPruning: boolean, record: keyof typeof records, use: keyof typeof uses) {
  if (record === 'protected') return { action: 'orphan', reason: 'protected' }
  if (use === 'used') return { action: 'orphan', reason: 'in-use' }
  const prune = record !== 'known' ? 'no-record' : use === 'unlisted' ? 'pipelines-unknown' : 'deletes'
  if (isPruning && prune === 'deletes') return { action: 'delete', reason: 'not-declared' }
  return { action: 'orphan', reason: 'not-declared', prune }
}

describe.each([false, true])('--prune %s', (isPruning) => {
  describe.each(Object.keys(records) as (keyof typeof records)[])('record %s', (name) => {
    it.each(Object.keys(uses) as (keyof typeof uses)[])('%s', (use) => {
      const text = records[name]
      const tags = { 'kiln:owner': 'images', ...optional({ 'kiln:record': text }) }
      const found = live({ description: 'old' }, tags)
      const fields = [{ path: 'description', keys: ['description'], before: 'old' }]
      const diff = { id: 'InfrastructureConfiguration/golden', live: found, fields }
      const change = decideUndeclared(diff, uses[use], { isAsked: isPruning }, policy)
      const wanted = expected(isPruning, name, use)
      expect(change).toMatchObject(wanted)
      expect(change.fields).toEqual(wanted.action === 'delete' ? fields : [])
      expect(change.usedBy).toEqual(uses[use])
    })
  })
})

describe('what keeps --prune from a whole target', () => {
  it.each(['no-owner', 'nothing-declared'] as const)('%s keeps the configuration, and is its word', (refusal) => {
    const found = live({}, { 'kiln:owner': 'images', 'kiln:record': records.known })
    const diff = { id: 'InfrastructureConfiguration/golden', live: found, fields: [] }
    for (const isAsked of [true, false]) {
      const change = decideUndeclared(diff, [], { isAsked, refusal }, policy)
      expect(change).toMatchObject({ action: 'orphan', reason: 'not-declared', prune: refusal })
    }
  })
})
