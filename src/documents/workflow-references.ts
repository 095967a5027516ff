/** What the paths of a workflow document, `$.…`, name: parameters, outputs of earlier steps, what Image Builder knows. */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import type { JsonObject, Path } from '../model.ts'
import { showText, showValue } from '../quote.ts'
import type { PathFinding } from './finding.ts'
import { itemsOf, ownAt, textAt, type Item } from './items.ts'
import { adviseOn, listNames, noName } from './names.ts'
import { rulesDate } from './rules-date.ts'
import { placedTexts, templatesIn, type PlacedText } from './texts.ts'
import { workflowActions } from './workflow-actions.ts'
import { workflowApart, workflowPaths } from './workflow-rules.ts'

interface Known {
  readonly parameters: readonly string[]
  readonly steps: readonly JsonObject[]
  /** How many of the steps have run before. */
  readonly earlier: number
}

/** Returns what is wrong with the paths of a document, and with actions that it may not have together. */
export function checkWorkflowReferences(document: JsonObject): readonly PathFinding[] {
  const steps = itemsOf(document['steps'])
  const parameters = itemsOf(document['parameters']).map(({ value }) => textAt(value, 'name'))
  const values = steps.map(({ value }) => value)
  const known = (earlier: number): Known => ({ parameters, steps: values, earlier })
  const inSteps = steps.flatMap(({ value, index }) =>
    [...placedTexts(value, ['steps', index])].flatMap((placed) => checkPlaced(placed, known(index))),
  )
  const inOutputs = [...placedTexts(document['outputs'], ['outputs'])].flatMap((placed) =>
    checkPlaced(placed, known(steps.length)),
  )
  return [...inSteps, ...inOutputs, ...checkApart(steps)]
}

function checkPlaced({ text, path }: PlacedText, known: Known): readonly PathFinding[] {
  const key = String(path.findLast((step) => typeof step === 'string'))
  const isPathKey = key.endsWith('.$') && path.at(-1) === key
  const say = (found: UnlocatedDiagnostic | undefined): PathFinding[] =>
    found === undefined ? [] : [{ ...found, path, at: 'value' }]
  if (text.startsWith('$.')) {
    const isInput = path[2] === 'inputs'
    if (isInput && !isPathKey) return [{ diagnostic: 'workflowPathAsText', params: { key }, path, at: 'value' }]
    return say(checkPath(text, known, intoOf(path, known)))
  }
  if (isPathKey) return say({ diagnostic: 'workflowPathForm', params: { key, found: showValue(text) } })
  return templatesIn(text).flatMap(({ inside, text: part }) =>
    inside.startsWith('$.') ? say(checkPath(inside, known, undefined)).map((one) => ({ ...one, part })) : [],
  )
}

/** Where the path at an input has to lead, by its action. */
function intoOf([, index, place, key]: Path, { steps }: Known): string | undefined {
  const action = ownAt(workflowActions, textAt(steps[Number(index)], 'action'))
  const inputs = place === 'inputs' ? action?.step['inputs']?.shape : undefined
  return inputs?.is === 'map' ? ownAt(inputs.keys, String(key).replace(/\.\$$/, ''))?.pathInto : undefined
}

function checkPath(path: string, known: Known, into: string | undefined): UnlocatedDiagnostic | undefined {
  const [, root = noName, name = noName, member = noName] =
    /^\$\.([\w-]+)(?:\.([\w-]+))?(?:\.([\w-]+))?/.exec(path) ?? []
  const found = showText(path)
  const roots = Object.keys(workflowPaths.roots)
  if (into !== undefined && root !== into)
    return { diagnostic: 'workflowPathInto', params: { found, into: `$.${into}` } }
  if (!roots.includes(root)) {
    return { diagnostic: 'workflowPathRoot', params: { found, advice: adviseOn(root, roots), date: rulesDate } }
  }
  if (root === 'parameters' && !known.parameters.includes(name)) {
    const advice = adviseOn(name, known.parameters)
    return { diagnostic: 'workflowParameterUnknown', params: { name: showText(name), advice } }
  }
  if (root === 'imagebuilder' && !workflowPaths.names.includes(name)) {
    const advice = adviseOn(name, workflowPaths.names)
    return { diagnostic: 'workflowNameUnknown', params: { name: showText(name), advice, date: rulesDate } }
  }
  return root === 'stepOutputs' ? checkOutput(name, member, known) : undefined
}

function checkOutput(step: string, output: string, { steps, earlier }: Known): UnlocatedDiagnostic | undefined {
  const names = steps.map((one) => textAt(one, 'name'))
  const index = names.indexOf(step)
  const shown = showText(step)
  if (index < 0) {
    const advice = adviseOn(step, names.slice(0, earlier))
    return { diagnostic: 'workflowStepUnknown', params: { step: shown, advice } }
  }
  if (index >= earlier) return { diagnostic: 'workflowStepLater', params: { step: shown } }
  const action = textAt(steps[index], 'action')
  const outputs = ownAt(workflowActions, action)?.outputs
  if (outputs === undefined || outputs.includes(output)) return undefined
  const known = outputs.length === 0 ? 'none' : listNames(outputs)
  const params = { step: shown, action, name: showText(output), known, date: rulesDate }
  return { diagnostic: 'workflowOutputUnknown', params }
}

function checkApart(steps: readonly Item[]): readonly PathFinding[] {
  const [some, others] = workflowApart
  const withSome = steps.filter(({ value }) => some.includes(textAt(value, 'action')))
  const other = steps.find(({ value }) => others.includes(textAt(value, 'action')))
  if (other === undefined) return []
  return withSome.map(({ value, index }) => {
    const params = { action: textAt(value, 'action'), other: textAt(other.value, 'action') }
    return { diagnostic: 'workflowActionsApart', params, path: ['steps', index, 'action'], at: 'value' }
  })
}
