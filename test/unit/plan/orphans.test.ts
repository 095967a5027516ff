import { describe, expect, it } from 'vitest'
import type { Change, Json, Live } from '../../../src/model.ts'
import { decideOrphans } from '../../../src/plan/orphans.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, live, policy } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'

const owned = (name: string, kind: string, fields: Readonly<Record<string, Json>> = {}): Live => {
  const found = live({ name, ...fields }, {}, { kind })
  const record = formatRecord({ arn: found.arn, isProtected: false, dateUpdated: undefined, marks: new Map() })
  return { ...found, tags: { 'kiln:owner': 'images', 'kiln:record': record } }
}
const old = owned('old', 'InfrastructureConfiguration')
const fresh = owned('fresh', 'InfrastructureConfiguration')
const pipeline = owned('nightly', 'ImagePipeline', { infrastructureConfigurationArn: old.arn })
const diffOf = (found: Live) => ({ id: `${found.kind}/${found.name}`, live: found, fields: [] })

/** What becomes of the infrastructure that the pipeline uses. */
function decide(declared: readonly Change[], gone: readonly Live[] = [], isAsked = true) {
  const findUsers = (one: Live) =>
    one.arn === old.arn ? [{ arn: pipeline.arn, name: 'nightly', status: 'ENABLED' }] : undefined
  const changes = decideOrphans([old, ...gone].map(diffOf), declared, findUsers, { isAsked }, policy)
  return changes.map(({ action, reason, prune }) => [action, reason, prune].filter(Boolean).join(' '))
}

function declaring(action: Change['action'], arn: string, ignore: readonly string[] = []): readonly Change[] {
  const one = desired({ name: 'nightly', infrastructureConfigurationArn: arn }, { kind: 'ImagePipeline', ignore })
  return [
    change({ id: one.id, kind: one.kind, name: one.name, arn: pipeline.arn, action, desired: one, live: pipeline }),
  ]
}

const inUse = ['orphan in-use']
const goes = ['delete not-declared']

describe('what a pipeline uses and nobody declares', () => {
  it.each([
    ['stays while the pipeline is as it was', declaring('unchanged', old.arn), inUse],
    ['stays while an update leaves it where it is', declaring('update', old.arn), inUse],
    ['goes where an update leads the pipeline away', declaring('update', fresh.arn), goes],
    ['goes where an adoption does', declaring('adopt', fresh.arn), goes],
    ['stays where the update is held back', declaring('skipped', fresh.arn), inUse],
    ['stays where the update is blocked', declaring('blocked', fresh.arn), inUse],
    [
      'stays where the field is left to others',
      declaring('update', fresh.arn, ['infrastructureConfigurationArn']),
      inUse,
    ],
    ['stays where the pipeline is of somebody else', [], inUse],
  ] as const)('%s', (_, declared, wanted) => {
    expect(decide(declared)).toEqual(wanted)
  })

  it('goes with the pipeline, asked for or not', () => {
    expect(decide([], [pipeline])).toEqual(['delete not-declared', 'delete not-declared'])
    expect(decide([], [pipeline], false)).toEqual(['orphan not-declared deletes', 'orphan not-declared deletes'])
  })

  it('stays with a pipeline that is protected', () => {
    const record = formatRecord({ arn: pipeline.arn, isProtected: true, dateUpdated: undefined, marks: new Map() })
    const kept = { ...pipeline, tags: { ...pipeline.tags, 'kiln:record': record } }
    expect(decide([], [kept])).toEqual(['orphan in-use', 'orphan protected'])
  })
})
