/** Explanations as they are shown: a test says only what matters to it. */
import type { Explanation } from '../../src/plan/explain.ts'
import type { ShownExplanation } from '../../src/render/explanation/words.ts'
import { target } from './builders.ts'

export const id = 'InfrastructureConfiguration/golden'
export const source = { file: 'configs/golden.yaml', line: 2, column: 1 }
/** Of what is neither declared nor in the account, if nothing else is said. */
export const explanation = (more: Partial<Explanation> = {}): Explanation => {
  return { id, kind: 'InfrastructureConfiguration', isAsked: true, fields: [], ...more }
}
/** With nothing around it. */
export const shown = (one: Explanation, more: Partial<ShownExplanation> = {}): ShownExplanation => ({
  target,
  explanation: one,
  trace: () => ({ parts: [] }),
  elsewhere: [],
  consequences: [],
  siblings: [],
  idsOf: () => ({}),
  references: [],
  ...more,
})
