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
import type { Finding } from '../findings/finding.ts'
import { isSameName, spellerOf } from '../foreign/names.ts'
import { misspelt } from '../schema/unknown-key.ts'
import { fold } from '../findings/suggest.ts'

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
      const meant = known.includes(key) ? key : findMeant(kind, key, path, known, value)
      const at = [...path, meant ?? key]
      if (meant !== undefined && meant !== key) {
        written.set(JSON.stringify(at), key)
        const isTerraform = kind.terraformNames?.[patternOf([...path, key])] === meant
        findings.push(misspelt(key, meant, toWritten(at), isTerraform ? 'Terraform' : spellerOf(key, meant)))
      }
      return [meant ?? key, repair(item, shapeNamed(shape.members?.[meant ?? key]), at)] as const
    })
    return Object.fromEntries(entries)
  }
  function toWritten(path: Path): Path {
    return path.map((step, index) => written.get(JSON.stringify(path.slice(0, index + 1))) ?? step)
  }

  return { fields: repair(fields, requestShape(kind), []) as JsonObject, findings, toWritten }
}

/** Returns the name that a key stands for, if nothing else in the map has it. */
function findMeant(
  { terraformNames }: Kind,
  key: string,
  path: Path,
  known: readonly string[],
  value: JsonObject,
): string | undefined {
  const free = known.filter((name) => !Object.hasOwn(value, name))
  const meant = terraformNames?.[patternOf([...path, key])]
  if (meant !== undefined && free.includes(meant)) return meant
  return free.find((name) => fold(name) === fold(key)) ?? free.find((name) => isSameName(key, name))
}

function patternOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
}

function shapeNamed(name: string | undefined): Shape | undefined {
  return name === undefined ? undefined : imagebuilder.shapes[name]
}
