/**
 * Variables in values: `${vars.NAME}`, `${target.region}`, and `${Kind/name}`, which refers to another document. A value that is only a variable keeps the type of what it stands for;
 * inside a string it must be a scalar; `$${` is a literal `${`. There is nothing else: no environment, no files, no commands.
 */
import type { UnlocatedDiagnostic } from '../../diagnostic/diagnose.ts'
import { partitionOf, samplePlace } from '../../kinds/identity.ts'
import { isList, isObject } from '../../json.ts'
import type { Identity, Json, JsonObject, OfVersion, Path, Target } from '../../model.ts'
import { adviseOnVariable } from '../foreign/expressions.ts'
import { optional } from '../../optional.ts'
import { showText, showValue } from '../../quote.ts'

/** What variables stand for in one target. */
export interface Scope {
  readonly target: Readonly<Record<string, string>>
  readonly vars: JsonObject
  /** Returns what `${Kind/name}` stands for; absent where no document may be referred to. `inside` is what stands between the braces. */
  readonly refer?: (inside: string) => Found
  /** What variables were found to stand for: documents repeat them. */
  readonly memo: Map<string, Found>
}

/** A value with the document that it names, if it names one; or what is wrong. */
export type Found = { readonly value: Json; readonly named?: NamedDocument } | { readonly issue: VariableIssue }

/** A document that another one refers to. */
export interface NamedDocument {
  readonly id: string
  readonly identity: Identity
  /** What hangs on the version that is meant: the value is only what is known without the account. */
  readonly ofVersion?: OfVersion
}

/** Returns the scope of a target. What is not known yet takes a sample value, so that documents can be checked before it is. */
export function scopeOf({ name, region, account, vars }: Target, refer?: Scope['refer']): Scope {
  const known = region ?? samplePlace.region
  return {
    target: { name, region: known, account: account ?? samplePlace.account, partition: partitionOf(known) },
    vars,
    ...optional({ refer }),
    memo: new Map(),
  }
}

/** A variable as it is written: `vars.net.subnets[0]`, as keys. */
export interface Variable {
  /** With its braces, for messages. */
  readonly text: string
  readonly path: Path
}

/** What is wrong with a variable: a diagnostic and its parameters. */
export type VariableIssue = Extract<
  UnlocatedDiagnostic,
  {
    readonly diagnostic:
      | 'undefinedVariable'
      | 'unknownVariable'
      | 'variableNotScalar'
      | 'inexactNumber'
      | 'unknownReference'
      | 'referenceElsewhere'
      | 'referenceAttribute'
      | 'referenceHere'
  }
>

/** Reports whether a value has something to interpolate, literals included. */
export function hasVariable(text: string): boolean {
  return text.includes('${')
}

/** Returns the variables of a text in order, those inside of references too. */
export function findVariables(text: string): readonly Variable[] {
  return [...text.matchAll(token)].flatMap(([whole]) =>
    whole === '$${' ? [] : [parseVariable(whole), ...findInside(whole)],
  )
}

/** Returns the variable that is the whole of a text. */
export function findWholeVariable(text: string): Variable | undefined {
  return wholeVariable.test(text) ? parseVariable(text) : undefined
}

/** The name in a reference may hold variables. */
const wholeVariable = /^\$\{(?:[^${}]|\$\{[^${}]*\})*\}$/
const token = /\$\$\{|\$\{(?:\$\{[^${}]*\}|[^}])*\}?/g
const innerVariable = /\$\{[^${}]*\}/g

/** What to write where nobody can tell what was meant. */
const knownVariables =
  'write ${vars.NAME}, ${Kind/name} or one of target.name, target.region, target.account, target.partition; write a second $ before ${ for a literal one'

function inner(text: string): string {
  return /^\$\{(.*)\}$/s.exec(text)?.[1] ?? ''
}

/** Reports whether a variable has the form of an id: `${Kind/name}`. No other variable has a slash. */
export function isReference(text: string): boolean {
  return /^\$\{\s*\w+\//.test(text)
}

function findInside(text: string): readonly Variable[] {
  return isReference(text) ? [...inner(text).matchAll(innerVariable)].map(([one]) => parseVariable(one)) : []
}

function parseVariable(text: string): Variable {
  const inside = inner(text)
  const isWellFormed = /^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/.test(inside)
  const steps = isWellFormed ? inside.matchAll(/\[(\d+)\]|[\w-]+/g) : []
  return { text, path: [...steps].map(([name, index]) => (index === undefined ? name : Number(index))) }
}

/** Who is told on the way what is wrong, and which documents are named. */
export interface InterpolationListener {
  /** `at` is the offset of the variable. */
  onIssue(issue: VariableIssue, at: number): void
  /** `text` is the reference with its braces. */
  onReference(text: string, named: NamedDocument): void
  /** The text hangs on versions: what it is made of. */
  onDeferred(parts: readonly (string | OfVersion)[]): void
}

/** Returns what a text stands for. If something is wrong with it, it stays as it is. */
export function interpolate(text: string, scope: Scope, listener?: InterpolationListener): Json {
  if (wholeVariable.test(text)) {
    const found = lookUp(text, scope)
    if ('issue' in found) {
      listener?.onIssue(found.issue, 0)
      return text
    }
    if (found.named !== undefined) {
      listener?.onReference(text, found.named)
      if (found.named.ofVersion !== undefined) listener?.onDeferred([found.named.ofVersion])
    }
    return found.value
  }
  let isSound = true
  const parts: (string | OfVersion)[] = []
  let end = 0
  const result = text.replaceAll(token, (match, at: number) => {
    parts.push(text.slice(end, at))
    end = at + match.length
    const found: Found = match === '$${' ? { value: '${' } : lookUp(match, scope)
    const written = 'issue' in found ? found.issue : writeScalar(match, found.value)
    if (typeof written === 'string') {
      const named = 'value' in found ? found.named : undefined
      if (named !== undefined) listener?.onReference(match, named)
      parts.push(named?.ofVersion ?? written)
      return written
    }
    isSound = false
    listener?.onIssue(written, at)
    return match
  })
  if (!isSound) return text
  if (parts.some((part) => typeof part !== 'string')) listener?.onDeferred([...parts, text.slice(end)])
  return result
}

/** Reports whether a number is as it was written: JSON has no infinity, and numbers beyond 2^53 were rounded when they were read. */
export function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}

function writeScalar(text: string, value: Json): string | VariableIssue {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && !isExact(value)) {
    return { diagnostic: 'inexactNumber', params: { field: showText(text) } }
  }
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value)
  return { diagnostic: 'variableNotScalar', params: { variable: showText(text), found: showValue(value) } }
}

function lookUp(text: string, scope: Scope): Found {
  let found = scope.memo.get(text)
  if (found === undefined) {
    found =
      isReference(text) && scope.refer ? refer(text, scope, scope.refer) : resolveVariable(parseVariable(text), scope)
    scope.memo.set(text, found)
  }
  return found
}

/** The variables in a reference are filled in first. */
function refer(text: string, scope: Scope, find: (inside: string) => Found): Found {
  let issue: VariableIssue | undefined
  const inside = inner(text).replaceAll(innerVariable, (variable) => {
    const found = lookUp(variable, scope)
    const written = 'issue' in found ? found.issue : writeScalar(variable, found.value)
    if (typeof written === 'string') return written
    issue ??= written
    return variable
  })
  return issue === undefined ? find(inside) : { issue }
}

function resolveVariable({ text, path }: Variable, { target, vars }: Scope): Found {
  const [root, first, ...rest] = path
  if (root === 'target' && typeof first === 'string' && rest.length === 0 && Object.hasOwn(target, first)) {
    return { value: target[first] ?? '' }
  }
  const variable = showText(text)
  if (root !== 'vars' || typeof first !== 'string') {
    return {
      issue: {
        diagnostic: 'unknownVariable',
        params: { variable, advice: adviseOnVariable(inner(text)) ?? knownVariables },
      },
    }
  }
  let value: Json = vars
  for (const step of path.slice(1)) {
    const next: Json | undefined =
      isList(value) && typeof step === 'number'
        ? value[step]
        : isObject(value) && Object.hasOwn(value, String(step))
          ? value[String(step)]
          : undefined
    if (next === undefined) {
      return { issue: { diagnostic: 'undefinedVariable', params: { variable, defined: listDefined(value) } } }
    }
    value = next
  }
  return { value }
}

function listDefined(value: Json): string {
  if (isList(value)) return `a list of ${value.length}`
  const names = isObject(value) ? Object.keys(value) : []
  return names.length === 0 ? 'nothing' : showText(names.join(', '), 1000)
}
