/** What the rest of a project asks of a component document: its parameters, and whether it is a test. */
import { isObject } from '../json.ts'
import type { Json } from '../model.ts'
import { optional } from '../optional.ts'
import { itemsOf, textAt } from './items.ts'
import { maxByUri } from './limits.ts'
import { readText } from './read-text.ts'

export interface ComponentParameter {
  readonly name: string
  /** As it is written; `string` where nothing is. */
  readonly type: string
  /** Absent where a recipe has to give the value. */
  readonly default?: Json
}

export interface ComponentFacts {
  readonly parameters: readonly ComponentParameter[]
  /** Exactly one phase, and that is `test`: such a component is for the test stage (API reference, Component.type). */
  readonly isTest: boolean
}

/** Returns the facts of a component document; undefined where it cannot be read. What is wrong inside is left out, not told. */
export function readComponentFacts(text: string): ComponentFacts | undefined {
  const { value } = Buffer.byteLength(text) > maxByUri ? {} : readText(text)
  if (value === undefined) return undefined
  const phases = itemsOf(value['phases'])
  const parameters = itemsOf(value['parameters']).flatMap((entry) =>
    Object.entries(entry.value).map(([name, given]) => {
      const { type, default: preset } = isObject(given) ? given : {}
      return { name, type: typeof type === 'string' ? type : 'string', ...optional({ default: preset ?? undefined }) }
    }),
  )
  return { parameters, isTest: phases.length === 1 && textAt(phases[0]?.value, 'name') === 'test' }
}
