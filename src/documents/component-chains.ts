/** References of one step of a component to an input or output of another: `{{ build.Download.inputs[0].destination }}`. */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import { isList, isObject } from '../json.ts'
import { showText } from '../quote.ts'
import { componentActions } from './component-actions.ts'
import type { ComponentStep } from './component-steps.ts'
import { ownAt, textAt } from './items.ts'
import { adviseOn, listNames, noName } from './names.ts'
import { rulesDate } from './rules-date.ts'

export interface Chain {
  readonly phase: string
  readonly step: string
  readonly side: 'inputs' | 'outputs'
  readonly index: string | undefined
  readonly name: string | undefined
}

interface Surroundings {
  readonly steps: readonly ComponentStep[]
  readonly phases: readonly string[]
  /** `inputs`, `if`, `for` or `forEach`. */
  readonly place: string
}

/** Returns what is wrong with a reference in `from` (page toe-use-documents: to earlier steps, in the same stage, from inputs). */
export function checkChain(
  { phase, step, ...chain }: Chain,
  from: ComponentStep,
  { steps, phases, place }: Surroundings,
): UnlocatedDiagnostic | undefined {
  if (place === 'for') return { diagnostic: 'componentChainInFor', params: {} }
  if (!phases.includes(phase)) {
    return {
      diagnostic: 'componentChainUnknown',
      params: { missing: `phase ${showText(phase)}`, advice: adviseOn(phase, phases) },
    }
  }
  const inPhase = steps.filter((one) => one.phase === phase)
  const to = inPhase.find(({ name }) => name === step)
  if (to === undefined) {
    const names = inPhase.map(({ name }) => name)
    const missing = `step ${showText(step)} in the phase ${showText(phase)}`
    return { diagnostic: 'componentChainUnknown', params: { missing, advice: adviseOn(step, names) } }
  }
  const named = showText(`${phase}.${step}`)
  if (to.stage !== undefined && from.stage !== undefined && to.stage !== from.stage) {
    return { diagnostic: 'componentChainStage', params: { step: named, stage: to.stage, here: from.stage } }
  }
  if (to.order >= from.order) return { diagnostic: 'componentChainLater', params: { step: named } }
  if (place === 'if') return { diagnostic: 'componentChainPlace', params: { step: named } }
  return chain.side === 'inputs' ? checkInput(chain, to, named) : checkOutput(chain, to, named)
}

type Member = Omit<Chain, 'phase' | 'step'>

function checkInput(
  { index, name = noName }: Member,
  { value }: ComponentStep,
  step: string,
): UnlocatedDiagnostic | undefined {
  const inputs = value['inputs']
  if (isList(inputs) && (index === undefined || Number(index) >= inputs.length)) {
    const found = index ?? 'missing'
    return { diagnostic: 'componentChainIndex', params: { step, count: inputs.length, found } }
  }
  const item = isList(inputs) ? inputs[Number(index)] : inputs
  if (!isObject(item) || Object.hasOwn(item, name)) return undefined
  const params = { step, name: showText(name), advice: adviseOn(name, Object.keys(item)) }
  return { diagnostic: 'componentChainInput', params }
}

function checkOutput(
  { name = noName }: Member,
  { value }: ComponentStep,
  step: string,
): UnlocatedDiagnostic | undefined {
  const action = textAt(value, 'action')
  const outputs = ownAt(componentActions, action)?.outputs
  if (outputs === undefined || outputs.includes(name)) return undefined
  const known = outputs.length === 0 ? 'none' : listNames(outputs)
  return { diagnostic: 'componentChainOutput', params: { step, action, name: showText(name), known, date: rulesDate } }
}
