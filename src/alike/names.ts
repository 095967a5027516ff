/** Names for the variables that stand for what differs: short where one is enough, with the name of the document where it is not. */
import { canonicalJson } from '../canonical.ts'
import { variableName } from '../config/foreign/names.ts'
import { groupBy } from '../group-by.ts'
import type { Json, Path, ResolvedTarget } from '../model.ts'
import type { Difference } from './merge.ts'

/** A field that differs, and whose it is. */
export interface Field extends Difference {
  /** The name of the document, without its variables. */
  readonly owner: string
}

/** A variable that targets are to be given. */
export interface NewVariable {
  readonly name: string
  /** By the name of the target; null leaves unset. */
  readonly values: ReadonlyMap<string, Json>
}

/** Fields that one variable serves. */
interface Shared {
  readonly fields: readonly Field[]
  readonly values: Map<string, Json>
}

/** Gives names that no variable of the targets has already, unless it has the same values. */
export class VariableNames {
  readonly #targets: readonly ResolvedTarget[]
  readonly #taken: Set<string>

  constructor(targets: readonly ResolvedTarget[]) {
    this.#targets = targets
    this.#taken = new Set(targets.flatMap(({ vars }) => Object.keys(vars)))
  }

  /** Returns a name that is free, and takes it. */
  take(wanted: string): string {
    let name = wanted
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`
    this.#taken.add(name)
    return name
  }

  /** Returns the name of the variable of each field, and those that are new. Fields of one name and the same values share one. */
  give(fields: readonly Field[]): {
    readonly nameOf: (field: Field) => string
    readonly added: readonly NewVariable[]
  } {
    const names = new Map<Field, string>()
    const added: NewVariable[] = []
    for (const alike of groupBy(fields, leafOf)) {
      const shared = share(alike)
      const [most, next] = [...shared].sort((a, b) => b.fields.length - a.fields.length)
      const isMain = (one: Shared): boolean =>
        one === most && (next === undefined || next.fields.length < one.fields.length)
      for (const one of shared) {
        const [first] = one.fields
        if (first === undefined) continue
        const known = this.#findKnown(one.values)
        const name = known ?? this.take(isMain(one) && !isGeneral(first.path) ? leafOf(first) : longName(first))
        if (known === undefined) added.push({ name, values: one.values })
        for (const field of one.fields) names.set(field, name)
      }
    }
    return { nameOf: (field) => names.get(field) ?? '', added }
  }

  /** A variable that has just these values: texts and lists, as anything else is too likely to be so by chance. */
  #findKnown(values: ReadonlyMap<string, Json>): string | undefined {
    const targets = this.#targets.filter(({ name }) => values.has(name))
    return Object.keys(targets[0]?.vars ?? {}).find((name) =>
      targets.every((target) => {
        const [has, wants] = [target.vars[name], values.get(target.name)]
        const isTelling = typeof has === 'string' || Array.isArray(has)
        return isTelling && wants !== undefined && canonicalJson(has) === canonicalJson(wants)
      }),
    )
  }
}

/** Fields with the same values where both are; one that has no target in common with others stands alone. */
function share(fields: readonly Field[]): readonly Shared[] {
  const shared: { fields: Field[]; values: Map<string, Json> }[] = []
  for (const field of fields) {
    const fit = shared.find(({ values }) => {
      const common = [...field.values].filter(([target]) => values.has(target))
      return (
        common.length > 0 &&
        common.every(([target, value]) => canonicalJson(values.get(target) ?? null) === canonicalJson(value))
      )
    })
    if (fit === undefined) shared.push({ fields: [field], values: new Map(field.values) })
    else {
      fit.fields.push(field)
      for (const [target, value] of field.values) fit.values.set(target, value)
    }
  }
  return shared
}

function namedSteps(path: Path): readonly string[] {
  return path.filter((step) => typeof step === 'string')
}

/** `subnetId`; with what is around it where one word alone says little: `amiDistributionConfigurationName`. Tags say enough. */
function leafOf({ path }: Pick<Field, 'path'>): string {
  const steps = namedSteps(path)
  const [last = 'value', around = ''] = steps.toReversed()
  return variableName(isOneWord(last) && !/tags$/i.test(around) ? `${around} ${last}` : last)
}

/** Reports whether a name means something else in each document. */
function isGeneral(path: Path): boolean {
  const steps = namedSteps(path)
  return steps.length === 1 && isOneWord(steps[0] ?? '')
}

function isOneWord(name: string): boolean {
  return /^[a-z]+$/.test(name)
}

function longName({ owner, path }: Field): string {
  return variableName(`${owner} ${leafOf({ path })}`)
}
