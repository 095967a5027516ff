/** Builders of lines of versions, by kind and number: a test says only what else matters to it. */
import { arnOf, idOf, identityOf } from '../../src/kinds/identity.ts'
import { kindOf } from '../../src/kinds/registry.ts'
import type { Desired, JsonObject, Live } from '../../src/model.ts'
import { formatRecord, markOfValue } from '../../src/plan/record.ts'
import { marksOfSettled } from '../../src/plan/history.ts'
import { desired, policy, target } from './builders.ts'

const nameIn = ({ name }: JsonObject): string => (typeof name === 'string' ? name : 'golden')

/** A declared line. */
export function line(kind: string, number: string, fields: JsonObject = {}, more: Partial<Desired> = {}): Desired {
  const name = nameIn(fields)
  const identity = identityOf(kind, name)
  return desired({ name, semanticVersion: number, ...fields }, { kind, identity, id: idOf(kind, name), ...more })
}

/** A live version of ours, the first build where its kind has builds. */
export function version(kind: string, number: string, fields: JsonObject = {}, more: Partial<Live> = {}): Live {
  const { name: _, ...rest } = fields
  const identity = { ...identityOf(kind, nameIn(fields)), version: number }
  const build = kindOf(kind).versions?.hasBuilds === true ? (more.build ?? '1') : undefined
  return {
    kind,
    arn: arnOf(identity, target, build),
    name: nameIn(fields),
    identity,
    fields: { semanticVersion: number, ...rest },
    service: {},
    tags: { 'kiln:owner': 'images' },
    unknown: [],
    ...(build === undefined ? {} : { build }),
    ...more,
  }
}

/** Gives something live a record that says that its fields are what was applied, some of them with other values than it shows. */
export function recorded(live: Live, values: JsonObject = {}, isProtected = false): Live {
  const marks = new Map(
    Object.entries({ ...live.fields, ...values }).map(([field, value]) => [field, markOfValue(value)]),
  )
  const record = formatRecord({ arn: live.arn, isProtected, dateUpdated: live.dateUpdated, marks })
  return { ...live, tags: { ...live.tags, 'kiln:record': record } }
}

/** Gives something live the record of an apply of what was declared so. */
export function applied(live: Live, from: Desired, isProtected = false): Live {
  const marks = marksOfSettled(kindOf(live.kind), from, policy)
  const record = formatRecord({ arn: live.arn, isProtected, dateUpdated: live.dateUpdated, marks })
  return { ...live, tags: { ...live.tags, 'kiln:record': record } }
}
