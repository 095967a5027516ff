/** What `{{ … }}` in the steps of a component document names: constants and parameters, what Image Builder knows, loops, earlier steps. */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import { isObject } from '../json.ts'
import type { JsonObject, Path } from '../model.ts'
import { showText } from '../quote.ts'
import { checkChain, type Chain } from './component-chains.ts'
import { componentVariables } from './component-rules.ts'
import { declaredNames, phasesOf, stepsOf, type ComponentStep } from './component-steps.ts'
import type { PathFinding } from './finding.ts'
import { adviseOn, listNames } from './names.ts'
import { rulesDate } from './rules-date.ts'
import { placedTexts, templatesIn } from './texts.ts'

/** Keys of a step whose texts may hold references. */
const places = ['inputs', 'if', 'loop'] as const

/** A reference to an input or output of a step: `phase.step.outputs[0].name`. */
const chainForm = /^([\w-]+)\.([\w-]+)(?:\[[^\]]*\])?\.(inputs|outputs)(?:\[(\d+)\])?(?:\.([\w-]+))?/

/** Returns what is wrong with the references of a document. Braces with anything else inside belong to another language, such as Go's. */
export function checkComponentReferences(document: JsonObject): readonly PathFinding[] {
  const steps = stepsOf(document)
  const names = declaredNames(document, componentVariables.declaredIn)
  const phases = phasesOf(document)
  return steps.flatMap((step) =>
    places.flatMap((place) =>
      [...placedTexts(step.value[place], [...step.path, place])].flatMap(({ text, path }) =>
        templatesIn(text).flatMap(({ inside, text: part }): PathFinding[] => {
          const chain = chainOf(inside)
          const found =
            chain === undefined
              ? checkVariable(inside, names, step, steps)
              : checkChain(chain, step, { steps, phases, place: placeOf(path, step) })
          return found === undefined ? [] : [{ ...found, path, at: 'value', part }]
        }),
      ),
    ),
  )
}

function chainOf(inside: string): Chain | undefined {
  const [, phase = '', step = '', side, index, name] = chainForm.exec(inside) ?? []
  if (side === undefined) return undefined
  return { phase, step, side: side === 'inputs' ? 'inputs' : 'outputs', index, name }
}

/** Where in its step a path leads: `inputs`, `if`, `for` or `forEach`. */
function placeOf(path: Path, step: ComponentStep): string {
  const [place, below] = path.slice(step.path.length)
  return String(place === 'loop' ? below : place)
}

function checkVariable(
  inside: string,
  names: readonly string[],
  step: ComponentStep,
  steps: readonly ComponentStep[],
): UnlocatedDiagnostic | undefined {
  const shown = inBraces(inside)
  const prefixes = Object.keys(componentVariables.prefixes)
  const prefix = prefixes.find((one) => inside.startsWith(one))
  if (prefix !== undefined) return checkPrefixed(prefix, inside.slice(prefix.length))
  if (/^[a-z]+:\S*$/i.test(inside)) {
    const params = { found: shown, known: listNames(prefixes, 'or'), date: rulesDate }
    return { diagnostic: 'componentPrefixUnknown', params }
  }
  if (/^[\w-]+$/.test(inside)) {
    if (names.includes(inside) || componentVariables.wordsOfGo.includes(inside)) return undefined
    return { diagnostic: 'componentVariableUnknown', params: { name: shown, advice: adviseOn(inside, names) } }
  }
  const [, loop, member = ''] = /^([\w-]+)\.([\w-]+)$/.exec(inside) ?? []
  return loop === undefined ? undefined : checkLoop(loop, member, step, steps)
}

function checkPrefixed(prefix: string, rest: string): UnlocatedDiagnostic | undefined {
  const { names, refused } = componentVariables.prefixes[prefix] ?? {}
  const found = inBraces(prefix + rest)
  const isRefused = refused?.some((one) => rest.replace(/^\//, '').startsWith(one)) ?? false
  if (isRefused) return { diagnostic: 'componentMetadataRefused', params: { found } }
  if (names === undefined || names.includes(rest)) return undefined
  const params = { found, advice: adviseOn(rest, names), date: rulesDate }
  return { diagnostic: 'componentContextUnknown', params }
}

/** A member of the loop of the step itself, by `loop` or by its name. Names of other things are not looked for: they are another language's. */
function checkLoop(
  loop: string,
  member: string,
  step: ComponentStep,
  steps: readonly ComponentStep[],
): UnlocatedDiagnostic | undefined {
  const own = loopOf(step)
  const isMember = (componentVariables.loopMembers as readonly string[]).includes(member)
  if (loop === 'loop' || loop === own?.['name']) {
    const found = inBraces(`${loop}.${member}`)
    if (own === undefined) return { diagnostic: 'componentLoopNone', params: { found } }
    const known = listNames(componentVariables.loopMembers)
    return isMember ? undefined : { diagnostic: 'componentLoopMember', params: { found, known } }
  }
  const isOther = steps.some((other) => loopOf(other)?.['name'] === loop)
  if (!isOther && !isMember) return undefined
  return {
    diagnostic: 'componentLoopElsewhere',
    params: { found: inBraces(`${loop}.${member}`), name: showText(loop) },
  }
}

function inBraces(inside: string): string {
  return `{{ ${showText(inside)} }}`
}

function loopOf({ value }: ComponentStep): JsonObject | undefined {
  const loop = value['loop']
  return isObject(loop) ? loop : undefined
}
