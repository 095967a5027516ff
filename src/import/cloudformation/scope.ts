/** What parameters and pseudo parameters stand for: variables of a document, with the values that are known. */
import { diagnose } from '../../diagnostic/diagnose.ts'
import { partitionOf } from '../../kinds/identity.ts'
import type { Diagnostic, Json } from '../../model.ts'
import { isList, textsIn } from '../../json.ts'
import { optional } from '../../optional.ts'
import { fillIn, token } from '../token.ts'
import { isVariableValue, type Variables } from '../variables.ts'
import type { Parameter, Template } from './template.ts'

/** What is known of the place and the stack. */
export interface Given {
  readonly region?: string
  readonly account?: string
  /** Values of parameters, pseudo parameters of the stack among them, by name. */
  readonly parameters: ReadonlyMap<string, string>
  /** Returns the text of a file that lies beside the template, where the CDK keeps what it puts into its bucket. */
  readonly textBeside?: (name: string) => string | undefined
}

/** Pseudo parameters that a target knows (CloudFormation User Guide, "Pseudo parameters reference"), and the flag that gives them here. */
const places: Readonly<Record<string, { readonly inside: string; readonly flag: string }>> = {
  'AWS::Region': { inside: 'target.region', flag: '--region' },
  'AWS::AccountId': { inside: 'target.account', flag: '--account' },
  'AWS::Partition': { inside: 'target.partition', flag: '--region' },
}

/** Pseudo parameters of the stack, which nothing but the stack knows. */
const ofStack: ReadonlySet<string> = new Set(['AWS::StackName', 'AWS::StackId', 'AWS::NotificationARNs'])

/** Returns the names in `given` that the template does not know. */
export function findUnknownParameters({ parameters }: Template, given: Given): readonly string[] {
  return [...given.parameters.keys()].filter((name) => !parameters.has(name) && !ofStack.has(name))
}

export class Scope {
  readonly #template: Template
  readonly #given: Given
  readonly #variables: Variables
  /** What to give to know a variable: a flag, or the name of a parameter. */
  readonly #flags = new Map<string, string>()

  constructor(template: Template, given: Given, variables: Variables) {
    this.#template = template
    this.#given = given
    this.#variables = variables
    for (const { inside, flag } of Object.values(places)) this.#flags.set(inside, `${flag} VALUE`)
  }

  /** Returns what a parameter or pseudo parameter is written as; undefined if there is none of that name. */
  refer(name: string, at: number): Json | undefined {
    const place = places[name]
    if (place !== undefined) return token(place.inside)
    if (name === 'AWS::URLSuffix') return this.#urlSuffix(at)
    if (ofStack.has(name)) return this.#pseudo(name, at)
    const parameter = this.#template.parameters.get(name)
    return parameter === undefined ? undefined : this.#parameter(parameter)
  }

  /** Returns a value with what its variables stand for; undefined where that is not known. */
  known(value: Json): Json | undefined {
    if (typeof value === 'string') {
      const whole = this.#variables.valueOf(value.slice(1, -1))
      if (isList(whole) && value === token(value.slice(1, -1))) return whole
      return fillIn(value, (inside) => this.#valueOf(inside))
    }
    if (!isList(value)) return value
    const items = value.map((item) => this.known(item))
    return items.includes(undefined) ? undefined : items.filter((item) => item !== undefined)
  }

  /** Returns what to give so that variables are known: those among `insides` that are not. */
  missing(insides: readonly string[]): { readonly names: string; readonly flags: string } {
    const open = [...new Set(insides)].filter((inside) => this.#valueOf(inside) === undefined)
    const flags = open.map((inside) => this.#flags.get(inside))
    return {
      names: open.map((inside) => this.#nameOf(inside)).join(', '),
      flags: [...new Set(flags.filter((flag) => flag !== undefined))].join(' '),
    }
  }

  #nameOf(inside: string): string {
    const place = Object.entries(places).find(([, one]) => one.inside === inside)
    return place?.[0] ?? /^--parameter ([^=]+)=/.exec(this.#flags.get(inside) ?? '')?.[1] ?? inside
  }

  #valueOf(inside: string): string | undefined {
    const { region, account } = this.#given
    const known: Readonly<Record<string, string | undefined>> = {
      'target.region': region,
      'target.account': account,
      'target.partition': region === undefined ? undefined : partitionOf(region),
    }
    const value = known[inside] ?? this.#variables.valueOf(inside)
    return value === undefined ? undefined : [...textsIn(value)].join(',')
  }

  /** Of a list its items, and of an empty one none: an empty text is what templates write for something that is not there. */
  #parameter({ name, type, default: usual, isSecret, at }: Parameter): Json {
    const given = this.#given.parameters.get(name)
    const key = given ?? usual ?? ''
    const isOfStore = type.startsWith('AWS::SSM::Parameter::Value') && (given === undefined || given.startsWith('/'))
    const value = isOfStore || (isSecret && given === undefined) ? undefined : (given ?? usual)
    const isMany = /^(?:CommaDelimitedList|(?:AWS::SSM::Parameter::Value<)?List<)/.test(type)
    if (value === '') return isMany ? [] : ''
    const source = this.#template.sourceOf(at)
    const tell = (variable: string): Diagnostic => {
      if (isOfStore) return diagnose('parameterOfStore', { name, key, variable }, source)
      const diagnostic = isSecret ? 'secretParameter' : 'parameterWithoutValue'
      return diagnose(diagnostic, { name, variable }, source)
    }
    const items = isMany ? value?.split(',').map((item) => item.trim()) : value
    if (items !== undefined && !isVariableValue(items)) return items
    const what = isOfStore ? `what the parameter store has under ${key}` : `the parameter ${name}`
    return this.#use(name, name, { what, value: items, source, tell })
  }

  #pseudo(name: string, at: number): string {
    const value = this.#given.parameters.get(name)
    const source = this.#template.sourceOf(at)
    const tell = (variable: string): Diagnostic => diagnose('parameterWithoutValue', { name, variable }, source)
    return this.#use(name, name.slice('AWS::'.length), { what: `${name} of the stack`, value, source, tell })
  }

  #urlSuffix(at: number): string {
    const { region } = this.#given
    const partition = region === undefined ? 'aws' : partitionOf(region)
    if (partition === 'aws' || partition === 'aws-us-gov') return 'amazonaws.com'
    if (partition === 'aws-cn') return 'amazonaws.com.cn'
    return this.#pseudo('AWS::URLSuffix', at)
  }

  #use(name: string, wanted: string, about: Parameters<Variables['use']>[2]): string {
    const used = this.#variables.use(`parameter ${name}`, wanted, { ...about, ...optional({ source: about.source }) })
    this.#flags.set(used.slice(1, -1), `--parameter ${name}=VALUE`)
    return used
  }
}
