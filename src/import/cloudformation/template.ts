/** The text of a template, YAML or JSON, as what it declares. */
import { parseEvents, YAMLException, type Event } from 'js-yaml'
import { functionOfTag } from '../../config/foreign/expressions.ts'
import { tellFault } from '../../config/yaml/tell-fault.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import type { Diagnostic, Source } from '../../model.ts'
import { showText } from '../../quote.ts'
import { findRanges } from '../../yaml/events.ts'
import { findFaults, type Fault } from '../../yaml/faults.ts'
import { ParsedText } from '../../yaml/positions.ts'
import { maxDepth } from '../../yaml/schema.ts'
import { buildTree, entriesOf, entryOf, itemsOf, textOf, type Node } from './tree.ts'

/** A parameter as it is declared. */
export interface Parameter {
  readonly name: string
  readonly type: string
  readonly default?: string
  readonly isSecret: boolean
  readonly at: number
}

/** A resource as it is declared. */
export interface Resource {
  readonly address: string
  readonly type: string
  readonly condition: string | undefined
  readonly properties: Node | undefined
  readonly isRetained: boolean
  /** Where the CDK has it: the path of its construct. */
  readonly cdkPath: string | undefined
  readonly at: number
}

export interface Template {
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly mappings: Node | undefined
  readonly conditions: Node | undefined
  readonly resources: ReadonlyMap<string, Resource>
  readonly outputs: Node | undefined
  /** Macros that the whole of it goes through. */
  readonly macros: readonly { readonly name: string; readonly at: number }[]
  /** Keys under Resources that stand for many. */
  readonly loops: readonly { readonly name: string; readonly at: number }[]
  sourceOf(at: number): Source
}

/** Reads a template; or says what keeps it from being one. `file` is the name that sources carry. */
export function readTemplate(text: string, file: string): Template | readonly Diagnostic[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  let events: Event[]
  try {
    events = parseEvents(body, { maxDepth })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { line = 0, column = 0 } = error.mark ?? {}
    return [
      diagnose('yamlSyntax', { reason: showText(error.reason, 200) }, { file, line: line + 1, column: column + 1 }),
    ]
  }
  const parsed = new ParsedText(file, body, events, 0)
  const [range] = findRanges(events)
  if (range === undefined) return [diagnose('notATemplate', { found: 'it is empty' }, parsed.at(0))]
  const faults = findFaults(parsed, range.first, range.last).filter(isFaultOfTemplate)
  if (faults.length > 0) return faults.map((fault) => tellFault(fault, parsed, false))
  const whole = buildTree(parsed, range.first + 1)
  // What `aws cloudformation get-template` prints has the template inside.
  const root = entryOf(whole, 'TemplateBody') ?? whole
  if (entryOf(root, 'Resources')?.is !== 'map') {
    const found = root.is === 'map' ? 'it has no Resources' : 'it is no map'
    return [diagnose('notATemplate', { found }, parsed.at(root.at))]
  }
  return templateOf(root, (at) => parsed.at(at))
}

/** Functions are what templates are made of, and keys of a mapping may be numbers of accounts. */
function isFaultOfTemplate(fault: Fault): boolean {
  if (fault.is === 'foreignTag') return functionOfTag(fault.tag) === undefined
  return fault.is !== 'keyNotString'
}

function templateOf(root: Node, sourceOf: (at: number) => Source): Template {
  const resources = entriesOf(entryOf(root, 'Resources'))
  const isLoop = (name: string): boolean => name.startsWith('Fn::')
  const transform = entryOf(root, 'Transform')
  const macros = itemsOf(transform) ?? (transform === undefined ? [] : [transform])
  return {
    parameters: new Map(
      entriesOf(entryOf(root, 'Parameters')).map(([name, { at, value }]) => [name, parameterOf(name, at, value)]),
    ),
    mappings: entryOf(root, 'Mappings'),
    conditions: entryOf(root, 'Conditions'),
    resources: new Map(
      resources
        .filter(([name]) => !isLoop(name))
        .map(([address, { at, value }]) => [address, resourceOf(address, at, value)]),
    ),
    outputs: entryOf(root, 'Outputs'),
    macros: macros.flatMap((one) => {
      const name = textOf(one)
      return name === undefined || name === 'AWS::LanguageExtensions' ? [] : [{ name, at: one.at }]
    }),
    loops: resources.filter(([name]) => isLoop(name)).map(([name, { at }]) => ({ name, at })),
    sourceOf,
  }
}

function parameterOf(name: string, at: number, node: Node): Parameter {
  const value = textOf(entryOf(node, 'Default'))
  return {
    name,
    type: textOf(entryOf(node, 'Type')) ?? 'String',
    ...(value === undefined ? {} : { default: value }),
    isSecret: textOf(entryOf(node, 'NoEcho')) === 'true',
    at,
  }
}

function resourceOf(address: string, at: number, node: Node): Resource {
  const metadata = entryOf(node, 'Metadata')
  return {
    address,
    type: textOf(entryOf(node, 'Type')) ?? '',
    condition: textOf(entryOf(node, 'Condition')),
    properties: entryOf(node, 'Properties'),
    isRetained: textOf(entryOf(node, 'DeletionPolicy'))?.startsWith('Retain') === true,
    cdkPath: textOf(entryOf(metadata, 'aws:cdk:path')),
    at,
  }
}

/** Returns a type as people say it: `AWS::IAM::Role` is an IAM Role. */
export function showType(type: string): string {
  return showText(
    type
      .split('::')
      .slice(type.startsWith('AWS::') ? 1 : 0)
      .join(' '),
  )
}
