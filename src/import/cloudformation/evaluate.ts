/**
 * Functions of a template as values of a document (CloudFormation Template Reference, "Intrinsic functions"). What differs from place to place
 * stays a variable; what has to be known to go on (a part of a text, a row of a mapping) is worked out with the given values, and becomes a
 * variable of its own.
 */
import { encodeText } from '../../kinds/texts.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { isList, textsIn } from '../../json.ts'
import type { Diagnostic, Json } from '../../model.ts'
import { showText } from '../../quote.ts'
import { tokensIn } from '../token.ts'
import { isVariableValue, type Variables } from '../variables.ts'
import type { Conditions } from './conditions.ts'
import { open, result, textIn, type Outcome } from './outcome.ts'
import type { Scope } from './scope.ts'
import type { Template } from './template.ts'
import { entriesOf, entryOf, itemsOf, textOf, type Call, type Node } from './tree.ts'

/** Returns what Ref (no attribute) or GetAtt of a resource of the template gives; undefined if there is none of that name. */
export type ReferToResource = (address: string, attribute: string | undefined, at: number) => Json | undefined

export class Evaluator {
  readonly #template: Template
  readonly #scope: Scope
  readonly #variables: Variables
  readonly #conditions: Conditions
  readonly #refer: ReferToResource

  constructor(parts: {
    readonly template: Template
    readonly scope: Scope
    readonly variables: Variables
    readonly conditions: Conditions
    readonly refer: ReferToResource
  }) {
    this.#template = parts.template
    this.#scope = parts.scope
    this.#variables = parts.variables
    this.#conditions = parts.conditions
    this.#refer = parts.refer
  }

  /** Returns the node that an If comes to, of nested ones the innermost; undefined where that is nothing, or cannot be told. */
  pick(node: Node, field: string): Node | undefined {
    if (node.is !== 'call') return node.is === 'nothing' ? undefined : node
    if (node.name === 'Ref' && textOf(node.argument) === 'AWS::NoValue') return undefined
    if (node.name !== 'If') return node
    const [condition, whenTrue, whenFalse] = itemsOf(node.argument) ?? []
    const name = textOf(condition)
    const holds = name === undefined ? undefined : this.#conditions.decide(name, field, node.at)
    const branch = holds === undefined ? undefined : holds ? whenTrue : whenFalse
    return branch && this.pick(branch, field)
  }

  /** Returns the value of a node; undefined where there is none. `field` names a variable where nothing else does. */
  evaluate(node: Node, field: string): Json | undefined {
    const picked = this.pick(node, field)
    if (picked === undefined || picked.is === 'nothing') return undefined
    if (picked.is === 'text') return this.#withDynamic(picked.text, picked.at)
    if (picked.is === 'list') return this.#items(picked.items, field)
    if (picked.is === 'map') {
      const entries = entriesOf(picked).map(([key, { value }]) => [key, this.evaluate(value, key)] as const)
      return Object.fromEntries(entries.filter((one): one is [string, Json] => one[1] !== undefined))
    }
    return this.#call(picked, field)
  }

  #items(items: readonly Node[], field: string): readonly Json[] {
    return items.flatMap((item) => {
      const value = this.evaluate(item, field)
      return value === undefined ? [] : [value]
    })
  }

  #call(call: Call, field: string): Json | undefined {
    const outcome = this.#work(call, field)
    if ('json' in outcome) return outcome.json
    const source = this.#template.sourceOf(call.at)
    const expression = showCall(call)
    const key = `call ${call.at}`
    if ('derived' in outcome) {
      const { value, called } = outcome.derived
      if (!isVariableValue(value)) return value
      const what = `what ${expression} comes to`
      return this.#variables.use(called ?? key, called ?? field, { what, value, source })
    }
    const { reason } = outcome.open
    const tell = (variable: string): Diagnostic => diagnose('functionOpen', { expression, reason, variable }, source)
    return this.#variables.use(key, field, { what: expression, source, tell })
  }

  #work(call: Call, field: string): Outcome {
    const { name, argument } = call
    switch (name) {
      case 'Ref':
        return { json: this.#ref(textOf(argument) ?? '', call.at) }
      case 'GetAtt':
        return { json: this.#getAtt(argument, call.at) }
      case 'Sub':
        return this.#sub(argument, field)
      case 'Join':
        return this.#join(argument, field)
      case 'Select':
        return this.#select(argument, field)
      case 'Split':
        return this.#split(argument, field)
      case 'FindInMap':
        return this.#findInMap(argument, field)
      case 'ImportValue':
        return { json: this.#import(argument, call.at, field) }
      case 'Base64': {
        const text = this.evaluate(argument, field)
        const known = typeof text === 'string' ? this.#scope.known(text) : undefined
        return typeof known === 'string' ? result(encodeText(known), text) : open('its text is not known')
      }
      case 'ToJsonString':
        return { json: JSON.stringify(this.evaluate(argument, field) ?? null) }
      case 'Length': {
        const list = this.#scope.known(this.evaluate(argument, field) ?? '')
        return isList(list) ? { json: String(list.length) } : open('its list is not known')
      }
      default:
        return open('only CloudFormation works it out')
    }
  }

  #ref(name: string, at: number): Json {
    return this.#scope.refer(name, at) ?? this.#refer(name, undefined, at) ?? this.#unknownName(name, at)
  }

  #getAtt(argument: Node, at: number): Json {
    const steps = itemsOf(argument)?.map((item) => textOf(item) ?? '') ?? splitOnce(textOf(argument) ?? '')
    const [address = '', ...attribute] = steps
    return this.#refer(address, attribute.join('.'), at) ?? this.#unknownName(steps.join('.'), at)
  }

  #unknownName(name: string, at: number): Json {
    const source = this.#template.sourceOf(at)
    const expression = showText(name)
    const what = 'it has nothing of that name'
    const tell = (variable: string): Diagnostic => diagnose('valueElsewhere', { expression, what, variable }, source)
    return this.#variables.use(`name ${name}`, name, {
      what: `${expression}, which is not in the template`,
      source,
      tell,
    })
  }

  #import(argument: Node, at: number, field: string): Json {
    const text = this.evaluate(argument, field)
    const known = text === undefined ? undefined : this.#scope.known(text)
    const name = typeof known === 'string' ? known : textIn(text).replaceAll(/[\uFDD0\uFDD1]/g, ' ')
    const source = this.#template.sourceOf(at)
    const expression = `!ImportValue ${showText(name)}`
    const what = 'another stack exports it'
    const tell = (variable: string): Diagnostic => diagnose('valueElsewhere', { expression, what, variable }, source)
    return this.#variables.use(`import ${name}`, name, { what: expression, source, tell })
  }

  #sub(argument: Node, field: string): Outcome {
    const [text, locals] = itemsOf(argument) ?? [argument]
    const template = textOf(text)
    if (template === undefined || text === undefined) return open('its text is not known')
    let wrong: string | undefined
    const filled = template.replaceAll(/\$\{(!?)\s*([^}]*?)\s*\}/g, (_, literal: string, name: string) => {
      if (literal === '!') return `\${${name}}`
      const local = entryOf(locals, name)
      const value =
        local === undefined ? this.#named(name, text.at) : (this.evaluate(local, variableField(field, name)) ?? '')
      if (typeof value === 'string') return value
      wrong = name
      return ''
    })
    if (wrong !== undefined) return open(`${showText(wrong)} is a list`)
    return { json: this.#withDynamic(filled, text.at) }
  }

  #named(name: string, at: number): Json {
    const isParameter = this.#template.parameters.has(name)
    if (!isParameter && name.includes('.')) return this.#getAtt({ at, is: 'text', text: name }, at)
    return this.#ref(name, at)
  }

  #join(argument: Node, field: string): Outcome {
    const [delimiter = '', list] = this.#arguments(argument, field)
    if (typeof delimiter !== 'string' || list === undefined) return open('what it joins is not known')
    const texts = isList(list) ? list.filter((item) => typeof item === 'string') : []
    const isPlain = isList(list) && texts.length === list.length && !texts.some((item) => this.#isMany(item))
    if (isPlain) return { json: texts.join(delimiter) }
    const known = this.#scope.known(list)
    return isList(known) ? result(known.flat().map(String).join(delimiter), list) : this.#unknown(list)
  }

  #select(argument: Node, field: string): Outcome {
    const [index, list] = this.#arguments(argument, field)
    const at = Number(this.#scope.known(index ?? '') ?? NaN)
    const items = isList(list) ? list : this.#scope.known(list ?? '')
    if (Number.isNaN(at)) return this.#unknown(index)
    if (!isList(items)) return this.#unknown(list)
    const item = items[at]
    if (item === undefined) return open(`there is no item ${at}`)
    return isList(list) ? { json: item } : result(item, list)
  }

  #split(argument: Node, field: string): Outcome {
    const [delimiter, text] = this.#arguments(argument, field)
    if (typeof delimiter !== 'string' || delimiter === '' || typeof text !== 'string')
      return open('what it splits is not known')
    const known = this.#scope.known(text)
    return typeof known === 'string' ? result(known.split(delimiter), text) : this.#unknown(text)
  }

  #findInMap(argument: Node, field: string): Outcome {
    const items = itemsOf(argument) ?? []
    const keys = items.slice(0, 3).map((item) => this.evaluate(item, field) ?? '')
    const [map, first, second] = keys.map((key) => this.#scope.known(key))
    if (typeof map !== 'string' || typeof first !== 'string' || typeof second !== 'string')
      return this.#unknown([...keys])
    const row = entryOf(entryOf(entryOf(this.#template.mappings, map), first), second)
    const usual = entryOf(items[3], 'DefaultValue')
    const found = row ?? usual
    const value = found === undefined ? undefined : this.evaluate(found, field)
    if (value === undefined) return open(`${showText(map)} has no ${showText(first)}, ${showText(second)}`)
    const isFixed = keys.every((key) => tokensIn(textIn(key)).length === 0)
    return isFixed ? { json: value } : { derived: { value, called: `${map} ${second}` } }
  }

  #arguments(argument: Node, field: string): readonly (Json | undefined)[] {
    return (itemsOf(argument) ?? []).map((item) => this.evaluate(item, field))
  }

  #isMany(text: string): boolean {
    return tokensIn(text).some((inside) => isList(this.#variables.valueOf(inside)))
  }

  #unknown(value: Json | undefined): Outcome {
    const insides = [...textsIn(value)].flatMap((text) => tokensIn(text))
    const { names, flags } = this.#scope.missing(insides)
    if (names === '') return open('what it is made of is not known')
    return open(`it depends on ${names}${flags === '' ? '' : ` (give ${flags})`}`)
  }

  /** `{{resolve:ssm:NAME}}` is read when the stack is deployed. */
  #withDynamic(text: string, at: number): string {
    return text.replaceAll(/\{\{resolve:(?:ssm|ssm-secure|secretsmanager):([^}]+)\}\}/g, (expression, key: string) => {
      const what = 'it is read when the stack is deployed'
      const source = this.#template.sourceOf(at)
      const shown = showText(expression)
      const tell = (variable: string): Diagnostic =>
        diagnose('valueElsewhere', { expression: shown, what, variable }, source)
      const wanted = key.split('/').at(-1) ?? key
      return this.#variables.use(`dynamic ${expression}`, wanted, { what: shown, source, tell })
    })
  }
}

const variableField = (field: string, name: string): string => (/^[A-Za-z]/.test(name) ? name : field)

function showCall({ name, argument }: Call): string {
  const given = textOf(argument) ?? textOf(itemsOf(argument)?.[0])
  return showText(given === undefined ? `!${name}` : `!${name} ${given}`)
}

function splitOnce(text: string): readonly string[] {
  const at = text.indexOf('.')
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
