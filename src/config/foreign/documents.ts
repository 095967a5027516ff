/** Whole texts of other tools, or of Kiln itself, that lie where documents are expected: what they are, and what to do with them. */
import { imagebuilder } from '../../api/imagebuilder.ts'
import { isList, isObject } from '../../json.ts'
import { kinds } from '../../kinds/registry.ts'
import type { Json, JsonObject } from '../../model.ts'
import { showText } from '../../quote.ts'
import { isSameName } from './names.ts'

/** Parameters of `notADocument`. */
export interface Recognised {
  readonly what: string
  readonly advice: string
}

const typePrefix = /^AWS::ImageBuilder::|^aws_imagebuilder_/

/** Returns the kind that a type of CloudFormation or a resource type of Terraform stands for. */
export function kindOfType(type: string): string | undefined {
  if (!typePrefix.test(type)) return undefined
  const name = type.replace(typePrefix, '').replaceAll('_', '').toLowerCase()
  return [...kinds.keys()].find((kind) => kind.toLowerCase() === name)
}

/** Returns the kind that most of the fields of a document without `kind` belong to. */
export function guessKind(document: JsonObject): string | undefined {
  const keys = Object.keys(document)
  const scores = [...kinds.values()].map(({ kind, model }) => {
    const own = keys.filter((key) => model.createFields.some((name) => isSameName(key, name)))
    return { kind, score: own.length }
  })
  const [best, second] = scores.toSorted((a, b) => b.score - a.score)
  return best !== undefined && best.score > (second?.score ?? 0) ? best.kind : undefined
}

/** Returns what a map that is no document is. */
export function recogniseDocument(value: JsonObject): Recognised | undefined {
  return (
    recogniseTemplate(value) ??
    recogniseResource(value) ??
    recogniseAnswer(value) ??
    recogniseTerraform(value) ??
    recogniseOwnFile(value) ??
    recogniseTextFile(value)
  )
}

/** Returns what a text is that is not YAML. */
export function recogniseText(text: string): Recognised | undefined {
  if (!/^\s*(?:resource|data|module|variable|provider)\s+"[\w-]+"(?:\s+"[\w-]+")?\s*\{/m.test(text)) return undefined
  const type = /^\s*resource\s+"(aws_imagebuilder_\w+)"/m.exec(text)?.[1]
  return { what: 'Terraform configuration', advice: adviseOnTerraform(type) }
}

function recogniseTemplate({
  Resources: resources,
  AWSTemplateFormatVersion: version,
}: JsonObject): Recognised | undefined {
  if (!isObject(resources)) return undefined
  const found = Object.entries(resources).filter(([, resource]) => typeOf(resource) !== undefined)
  if (version === undefined && found.length === 0) return undefined
  return { what: 'a CloudFormation template', advice: adviseOnTemplate(found) }
}

function adviseOnTemplate(resources: readonly (readonly [name: string, resource: Json])[]): string {
  const { length: count } = resources.filter(([, resource]) => kindOfType(typeOf(resource) ?? '') !== undefined)
  if (count === 0) return adviseOnResources(resources)
  const written = count === 1 ? 'its document' : `a document for each of the ${count} resources that Kiln knows`
  return `move it out of the folder of documents, and give it to kiln import cloudformation, which writes ${written}`
}

function recogniseResource(value: JsonObject): Recognised | undefined {
  const what = 'a resource of a CloudFormation template'
  if (typeOf(value) !== undefined) return { what, advice: adviseOnResources([['', value]]) }
  const entries = Object.entries(value)
  const isAll = entries.length > 0 && entries.every(([, resource]) => typeOf(resource) !== undefined)
  return isAll ? { what, advice: adviseOnResources(entries) } : undefined
}

function typeOf(resource: Json): string | undefined {
  if (!isObject(resource)) return undefined
  const { Type: type } = resource
  return typeof type === 'string' && /^(?:AWS|Custom)::/.test(type) ? type : undefined
}

function adviseOnResources(resources: readonly (readonly [name: string, resource: Json])[]): string {
  const known = resources.flatMap(([name, resource]) => {
    const kind = kindOfType(typeOf(resource) ?? '')
    return kind === undefined ? [] : [{ name: showText(name), kind }]
  })
  const [first] = known
  if (first === undefined) return 'move it out of the folder of documents: nothing in it is of a kind that Kiln knows'
  return `write a document for it: kind: ${first.kind}, and below that ${first.name === '' ? 'its Properties' : `the Properties of ${first.name}`}, each with a small first letter (Name is name)${known.length === 1 ? '' : `; so for each of the ${known.length} resources that Kiln knows`}`
}

/** What `aws imagebuilder get-…` and the other commands print: the members of the API's outputs. */
function recogniseAnswer(value: JsonObject): Recognised | undefined {
  for (const [name, model] of Object.entries({ ...imagebuilder.kinds, ...imagebuilder.builtKinds })) {
    const answers = [
      [model.getBodyMember, model.operations['get']],
      [model.listBodyMember, model.operations['list']],
    ] as const
    const [member, operation] = answers.find(([member]) => typeof value[member] === 'object') ?? []
    if (member !== undefined && operation !== undefined) {
      const what = `the answer of aws imagebuilder ${toCommand(operation)}`
      return { what, advice: adviseOnAnswer(name, member, value[member] ?? null) }
    }
  }
  return undefined
}

function adviseOnAnswer(kind: string, member: string, body: Json): string {
  if (!kinds.has(kind)) return 'move it out of the folder of documents: nothing in it is of a kind that Kiln knows'
  const name = isObject(body) && typeof body['name'] === 'string' ? ` ${showText(body['name'])}` : ''
  const owned = imagebuilder.kinds[kind]?.serviceOwned.join(', ') ?? ''
  const byHand = isObject(body)
    ? `, or write kind: ${kind} and below that what stands under ${member}, without ${owned}`
    : ''
  return `run kiln export${name} in its place, which writes the document${byHand}`
}

function toCommand(operation: string): string {
  return operation.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()
}

function recogniseTerraform(value: JsonObject): Recognised | undefined {
  const isState = value['terraform_version'] !== undefined
  const { resource } = value
  const types = isObject(resource) ? Object.keys(resource).filter((type) => /^[a-z]+_\w+$/.test(type)) : []
  if (!isState && types.length === 0) return undefined
  if (isState) {
    const advice =
      'move it out of the folder of documents, and give it to kiln import terraform, which writes a document for each resource that Kiln knows'
    return { what: 'the state of Terraform', advice }
  }
  return { what: 'Terraform configuration', advice: adviseOnTerraform(types.find((type) => typePrefix.test(type))) }
}

function adviseOnTerraform(type: string | undefined): string {
  const [first = ''] = kinds.keys()
  const kind = kindOfType(type ?? '') ?? first
  return `give what terraform show -json prints of its state to kiln import terraform, which writes a document for each resource that Kiln knows; or write one by hand: kind: ${kind}, and below that its arguments in camel case (some_name is someName)`
}

/** A project file or a report among the documents. */
function recogniseOwnFile(value: JsonObject): Recognised | undefined {
  const { tool, formatVersion, version, targets, owner, fleet } = value
  if (formatVersion !== undefined && isObject(tool) && tool['name'] === 'kiln') {
    return { what: 'a report of Kiln', advice: 'write reports outside of the folder of documents' }
  }
  if (typeof version !== 'number' || (targets ?? owner ?? fleet) === undefined) return undefined
  return {
    what: 'a project file',
    advice: 'call it kiln.yaml, or name it with --project and keep it out of this folder',
  }
}

/** The text of a component or of a workflow, beside the documents. */
function recogniseTextFile({ schemaVersion, phases, steps, kind }: JsonObject): Recognised | undefined {
  if (schemaVersion === undefined || kind !== undefined || (!isList(phases) && !isList(steps))) return undefined
  return {
    what: isList(phases) ? 'the text of a component document' : 'the text of a workflow document',
    advice:
      'name it under kiln.files in the document that declares it, as files: { data: FILE }; it is no document itself then',
  }
}
