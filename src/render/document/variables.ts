/** The variables of a target as lines of kiln.yaml. */
import type { Json, JsonObject, Source } from '../../model.ts'
import { formatSource } from '../../source.ts'
import { toSafeText } from '../words/safe-text.ts'
import { renderDocument } from './yaml.ts'

/** A variable; without a value it is for the user to write. */
interface ShownVariable {
  readonly name: string
  readonly value?: Json
  readonly what: string
  readonly source?: Source
}

/** Returns the block `vars`, indented; what has no value is a comment that says what it stands for. Empty where there is none. */
export function renderVariables(variables: readonly ShownVariable[], indent: string): string {
  if (variables.length === 0) return ''
  const isEmpty = variables.every(({ value }) => value === undefined)
  const lines = variables.flatMap(({ name, value, what, source }) => {
    if (value !== undefined)
      return renderDocument({ [name]: value })
        .trimEnd()
        .split('\n')
    const at = source === undefined ? '' : ` (${toSafeText(formatSource(source))})`
    return [`# to be filled in: ${toSafeText(what)}${at}`, `# ${name}:`]
  })
  const key = isEmpty ? '# vars:' : 'vars:'
  return [key, ...lines.map((line) => (isEmpty ? line.replace(/^# /, '#   ') : `  ${line}`))]
    .map((line) => `${indent}${line}\n`)
    .join('')
}

/** Variables of all targets, and of each. */
interface ShownLayers {
  readonly shared: JsonObject
  readonly own: ReadonlyMap<string, JsonObject>
}

/** Returns them as kiln.yaml has them; empty where there are none. */
export function renderLayers({ shared, own }: ShownLayers): string {
  const targets = [...own].map(([name, vars]) => ({ name, vars }))
  const parts = {
    ...(Object.keys(shared).length === 0 ? {} : { vars: shared }),
    ...(targets.length === 0 ? {} : { targets }),
  }
  return Object.keys(parts).length === 0 ? '' : renderDocument(parts)
}
