/**
 * Expressions of CloudFormation and Terraform, as what stands for them in a document: `${target.…}` for what AWS knows of the
 * place, `${vars.…}` for everything else. The names of variables are proposals.
 */
import { isList, isObject } from '../../json.ts'
import type { Json } from '../../model.ts'
import { showText } from '../../quote.ts'
import { variableName } from './names.ts'

/** Pseudo parameters (CloudFormation User Guide, "Pseudo parameters reference") that a target knows. */
const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::Region': '${target.region}',
  'AWS::AccountId': '${target.account}',
  'AWS::Partition': '${target.partition}',
  'AWS::NoValue': 'null',
}

/** Data sources of the AWS provider that say where it works. */
const placeSources: readonly (readonly [RegExp, string])[] = [
  [/^data\.aws_region\./, '${target.region}'],
  [/^data\.aws_caller_identity\.[\w-]+\.account_id$/, '${target.account}'],
  [/^data\.aws_partition\.[\w-]+\.partition$/, '${target.partition}'],
]

/** A function as it was found: its short name (`Ref`, `Sub`, `If`), and what it is given, as far as that is known. */
export interface FoundFunction {
  readonly name: string
  readonly argument?: Json
}

/** Functions of CloudFormation (User Guide, "Intrinsic function reference") in their short form. */
const functionNames = new Set(
  (
    'And Base64 Cidr Condition Equals FindInMap ForEach GetAZs GetAtt If ImportValue Join Length Not Or Ref Select Split Sub ' +
    'ToJsonString Transform'
  ).split(' '),
)

/** Returns the function that a YAML tag stands for. */
export function functionOfTag(tag: string): string | undefined {
  const name = tag.slice(1)
  return tag.startsWith('!') && functionNames.has(name) ? name : undefined
}

/** Returns the function that a key stands for: `Ref` or `Fn::Sub`. */
export function functionOfKey(key: string): string | undefined {
  return key === 'Ref' ? 'Ref' : /^Fn::(\w+)$/.exec(key)?.[1]
}

/** Returns the function that a map in JSON form is: one key, `Ref` or `Fn::…`. */
export function functionOfMap(value: Json): FoundFunction | undefined {
  if (!isObject(value)) return undefined
  const [[key, argument] = [], second] = Object.entries(value)
  const name = key === undefined || second !== undefined ? undefined : functionOfKey(key)
  return name === undefined ? undefined : { name, argument: argument ?? null }
}

/** Returns a function as it was written, for a message. */
export function showFunction({ name, argument }: FoundFunction): string {
  const given = typeof argument === 'string' ? ` ${argument}` : ''
  return showText(`!${name}${given}`)
}

/** Says what to write in place of a function; `field` names the variable where the function does not. */
export function adviseOnFunction(found: FoundFunction, field: string | undefined): string {
  const text = translate(found) ?? variable(field ?? 'NAME')
  return adviseToWrite(text === 'null' ? text : `"${text}"`)
}

/** Says what to write in place of the inside of a `${…}` that is neither a variable nor a target's; undefined if nobody can tell. */
export function adviseOnVariable(inner: string): string | undefined {
  if (pseudoParameters[inner] !== undefined) return adviseToWrite(pseudoParameters[inner])
  const place = placeSources.find(([form]) => form.test(inner))
  if (place !== undefined) return adviseToWrite(place[1])
  const own = /^(?:var|local|each|env|param|parameters)\.([\w.-]+)$/.exec(inner)?.[1]
  if (own !== undefined) return adviseToWrite(variable(own))
  const attribute = /^(?:data\.)?(?:module|aws_\w+)\.([\w.-]+)$/.exec(inner)?.[1]
  if (attribute !== undefined) return adviseToWrite(variable(attribute))
  return /^[A-Za-z_]\w*$/.test(inner) ? adviseToWrite(variable(inner)) : undefined
}

function adviseToWrite(text: string): string {
  const shown = showText(text, 160)
  return text.includes('${vars.')
    ? `write ${shown}, and the value under vars of each target in kiln.yaml`
    : `write ${shown}`
}

/** Returns the text that stands for a function; undefined where it has no name of its own. */
function translate({ name, argument }: FoundFunction): string | undefined {
  const [first, second] = isList(argument) ? argument : []
  switch (name) {
    case 'Ref':
      return typeof argument === 'string' ? variableFor(argument) : undefined
    case 'Sub':
      return typeof argument === 'string'
        ? substitute(argument)
        : typeof first === 'string'
          ? substitute(first)
          : undefined
    case 'GetAtt':
      return typeof argument === 'string'
        ? variable(argument)
        : isList(argument)
          ? variable(argument.filter((part) => typeof part === 'string').join('.'))
          : undefined
    case 'ImportValue':
      return typeof argument === 'string' ? variable(argument) : undefined
    case 'Join':
      return typeof first === 'string' && isList(second) ? join(first, second) : undefined
    default:
      return undefined
  }
}

function join(separator: string, parts: readonly Json[]): string | undefined {
  const texts = parts.map((part) => {
    const found = functionOfMap(part)
    return typeof part === 'string' ? part : found === undefined ? undefined : translate(found)
  })
  return texts.includes(undefined) ? undefined : texts.join(separator)
}

function substitute(text: string): string {
  return text.replaceAll(/\$\{(!?)\s*([^}]*?)\s*\}/g, (_, literal, name: string) => {
    return literal === '!' ? `$\${${name}}` : variableFor(name)
  })
}

function variableFor(name: string): string {
  return pseudoParameters[name] ?? variable(name)
}

/** Returns a variable with a name made of another tool's: `Network.SubnetId` gives `${vars.networkSubnetId}`. */
function variable(name: string): string {
  return `\${vars.${variableName(name)}}`
}
