/** What becomes of the rest of a template, and what has to be done there before anything is taken out of it. */
import { enumerate } from '../../enumerate.ts'
import { showText } from '../../quote.ts'
import type { LeftOut } from '../imported.ts'
import { showType, type Template } from './template.ts'
import { callsIn, entriesOf, entryOf, itemsOf, textOf } from './tree.ts'

/** Names that are shown of each group. */
const shownNames = 8

/** Types that say nothing to anybody. */
const silent = new Set(['AWS::CDK::Metadata', 'AWS::CloudFormation::WaitConditionHandle'])

/** Returns what was left out, by reason, and lines of advice. `moved` became documents, `unmade` is not made with these parameters. */
export function adviseOn(
  template: Template,
  { moved, unmade }: { readonly moved: readonly string[]; readonly unmade: readonly string[] },
): { readonly leftOut: readonly LeftOut[]; readonly advice: readonly string[] } {
  const all = [...template.resources.values()]
  const nested = all.filter(({ type }) => type === 'AWS::CloudFormation::Stack').map(({ address }) => address)
  const others = all.filter(({ type, address }) => {
    return !type.startsWith('AWS::ImageBuilder::') && !silent.has(type) && !nested.includes(address)
  })
  const groups: readonly LeftOut[] = [
    { why: 'as its condition does not hold with these parameters', addresses: unmade },
    {
      why: 'as it is of another service',
      addresses: others.map(({ address, type }) => `${address} (${showType(type)})`),
    },
    { why: 'as it is a stack with a template of its own', addresses: nested },
  ]
  const unsafe = moved.filter((address) => template.resources.get(address)?.isRetained === false)
  return {
    leftOut: groups.filter(({ addresses }) => addresses.length > 0),
    advice: [
      ...(unsafe.length === 0
        ? []
        : [
            `before they are taken out of the template, set DeletionPolicy: Retain and deploy, or the stack deletes them: ${shown(unsafe)}`,
          ]),
      ...adviseOnOutputs(template, moved),
      ...(moved.length === 0
        ? []
        : ['tags of the stack as a whole are not in the template: kiln plan --adopt shows them']),
    ],
  }
}

/** Other stacks cannot import what is no longer exported. */
function adviseOnOutputs({ outputs }: Template, moved: readonly string[]): readonly string[] {
  const exported = entriesOf(outputs).flatMap(([name, { value }]) => {
    const named = [...callsIn(value)].flatMap(({ name: call, argument }) => {
      const text = textOf(argument) ?? textOf(itemsOf(argument)?.[0]) ?? ''
      return call === 'Ref' || call === 'GetAtt' ? [text.split('.')[0] ?? ''] : []
    })
    const isExported = entryOf(value, 'Export') !== undefined
    return isExported && named.some((one) => moved.includes(one)) ? [showText(name)] : []
  })
  if (exported.length === 0) return []
  return [`these outputs export what moves; a stack that imports one needs the ARN in its place: ${shown(exported)}`]
}

function shown(names: readonly string[]): string {
  return enumerate(names, ', ', shownNames)
}
