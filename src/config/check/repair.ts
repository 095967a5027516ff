/**
 * Names of other tools: `SnsTopicArn`, `sns_topic_arn`. They are errors, but what stands under them is checked as if they were written
 * right, so that one run shows all that is wrong.
 */
import { imagebuilder } from '../../api/imagebuilder.ts'
import type { Shape } from '../../api/api-model.ts'
import { isList, isObject } from '../../json.ts'
import { requestShape } from '../../kinds/normalise.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { findMeant } from '../foreign/members.ts'
import { misspelt } from '../schema/unknown-key.ts'

export interface Repaired {
  readonly fields: JsonObject
  /** One for each key that was renamed. */
  readonly findings: readonly Finding[]
  /** Returns a path of the repaired fields as it is written. */
  toWritten(path: Path): Path
}

/** Returns `fields` with its casing slips repaired. */
export function repairKeys(kind: Kind, fields: JsonObject): Repaired {
  const findings: Finding[] = []
  const written = new Map<string, string>()

  function repair(value: Json, shape: Shape | undefined, path: Path): Json {
    if (isList(value)) return value.map((item, index) => repair(item, shapeNamed(shape?.member), [...path, index]))
    if (!isObject(value) || shape?.members === undefined) return value
    const known = Object.keys(shape.members)
    const entries = Object.entries(value).map(([key, item]) => {
      if (known.includes(key)) return [key, repair(item, shapeNamed(shape.members?.[key]), [...path, key])] as const
      const free = known.filter((name) => !Object.hasOwn(value, name))
      const { name = key, tool } = findMeant(kind, key, path, free)
      const at = [...path, name]
      if (name !== key) {
        written.set(JSON.stringify(at), key)
        findings.push(misspelt(key, name, toWritten(at), tool))
      }
      return [name, repair(item, shapeNamed(shape.members?.[name]), at)] as const
    })
    return Object.fromEntries(entries)
  }
  function toWritten(path: Path): Path {
    return path.map((step, index) => written.get(JSON.stringify(path.slice(0, index + 1))) ?? step)
  }

  return { fields: repair(fields, requestShape(kind), []) as JsonObject, findings, toWritten }
}

function shapeNamed(name: string | undefined): Shape | undefined {
  return name === undefined ? undefined : imagebuilder.shapes[name]
}
