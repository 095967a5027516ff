/** The steps of a component document: in which stage they run, and in which order they see each other. */
import type { JsonObject, Path } from '../model.ts'
import { phaseStages } from './component-rules.ts'
import { itemsOf, textAt } from './items.ts'

export interface ComponentStep {
  readonly phase: string
  readonly name: string
  readonly path: Path
  readonly value: JsonObject
  /** Undefined for a phase that the rules do not have. */
  readonly stage: string | undefined
  /** Rises in the order in which steps run within a stage. */
  readonly order: number
}

/** Returns the steps of a document, in the order in which they are written. What has no name has an empty one. */
export function stepsOf(value: JsonObject): readonly ComponentStep[] {
  return itemsOf(value['phases']).flatMap(({ value: phase, index: phaseIndex }) =>
    itemsOf(phase['steps']).map(({ value: step, index }) => {
      const name = textAt(phase, 'name')
      const [stage, phases] = Object.entries(phaseStages).find(([, names]) => isOneOf(names, name)) ?? []
      const rank = phases === undefined ? phaseIndex : phases.findIndex((one) => one === name)
      const path = ['phases', phaseIndex, 'steps', index]
      return { phase: name, name: textAt(step, 'name'), path, value: step, stage, order: rank * 1_000_000 + index }
    }),
  )
}

/** Returns the names of the phases of a document. */
export function phasesOf(value: JsonObject): readonly string[] {
  return itemsOf(value['phases']).map((phase) => textAt(phase.value, 'name'))
}

/** Returns the keys of the lists of one-key maps at `keys`: the names that a document declares. */
export function declaredNames(value: JsonObject, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => itemsOf(value[key]).flatMap((entry) => Object.keys(entry.value)))
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name)
}
