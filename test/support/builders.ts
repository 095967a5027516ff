/** Builders: a test says only what matters to it. */
import type { Policy } from '../../src/project.ts'
import type { Desired, JsonObject, Live, ResolvedTarget } from '../../src/model.ts'
import { arnOf, identityOf } from '../../src/kinds/identity.ts'

export const target: ResolvedTarget = {
  name: 'prod',
  account: '111122223333',
  region: 'us-east-1',
  partition: 'aws',
  labels: {},
  retired: false,
  vars: {},
}

export const policy: Policy = {
  owner: 'images',
  declaredOwner: true,
  previousOwners: [],
  ignoreTags: [],
  managedBy: [],
  readOnlyFields: {},
  tagPrefix: 'kiln:',
  limits: { deletes: { count: 5, percent: 30 }, updates: { percent: 50 }, versions: { count: 20 } },
  versions: { minAge: 14 * 86_400_000, rebuild: true },
  quotas: {},
}

/** A declared infrastructure configuration. */
export function desired(fields: JsonObject = {}, more: Partial<Desired> = {}): Desired {
  const kind = more.kind ?? 'InfrastructureConfiguration'
  const name = typeof fields['name'] === 'string' ? fields['name'] : 'golden'
  const base: JsonObject = kind === 'InfrastructureConfiguration' ? { instanceProfileName: 'builder' } : {}
  return {
    id: `${kind}/${name}`,
    kind,
    name,
    identity: identityOf(kind, name),
    target: target.name,
    fields: { name, ...base, ...fields },
    ignore: [],
    unchecked: [],
    references: [],
    source: { file: 'configs/golden.yaml', line: 2, column: 1 },
    ...more,
  }
}

/** A live infrastructure configuration as the service shows it. */
export function live(fields: JsonObject = {}, tags: Live['tags'] = {}, more: Partial<Live> = {}): Live {
  const kind = more.kind ?? 'InfrastructureConfiguration'
  const { name: given, ...rest } = fields
  const name = typeof given === 'string' ? given : 'golden'
  const base: JsonObject =
    kind === 'InfrastructureConfiguration' ? { instanceProfileName: 'builder', terminateInstanceOnFailure: true } : {}
  return {
    kind,
    arn: arnOf(identityOf(kind, name), target),
    name,
    identity: identityOf(kind, name),
    fields: { ...base, ...rest },
    service: {},
    tags,
    dateCreated: '2026-01-01T00:00:00.000Z',
    unknown: [],
    ...more,
  }
}
