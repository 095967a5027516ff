/** The service may show another form of what was sent: which of them is meant, so that it is no difference. */
import { isList, isObject } from '../json.ts'
import { sorted } from '../kinds/normalise.ts'
import type { Kind } from '../kinds/registry.ts'
import type { Json, JsonObject } from '../model.ts'
import { optional } from '../optional.ts'
import { isEqual } from './equal.ts'

/** What is known of a live configuration beside its fields. */
export interface FormContext {
  /** Absent where it is not known. */
  readonly account?: string
  /** Reports whether what is declared for a top-level field is what was sent last: then it may stand for more than itself. */
  readonly wasSent: (field: string) => boolean
}

/** Returns live fields in the form that is declared, wherever the live value may have been sent so. Both are in normal form. */
export function settleForms(kind: Kind, declared: JsonObject, live: JsonObject, context: FormContext): JsonObject {
  if (kind.forms === undefined) return live
  const settler = new Settler(kind, live, context)
  return settler.settleObject(declared, live, '')
}

/** Returns what else a live top-level field may have been sent as, whatever is declared in other places. */
export function otherForms(
  kind: Kind,
  field: string,
  declared: JsonObject,
  live: JsonObject,
): readonly (Json | undefined)[] {
  const found = own(live, field)
  if (kind.forms === undefined || found === undefined) return []
  const wanted = own(declared, field)
  const forms = kind.forms[field]?.(found, { fields: live, declared: wanted }) ?? []
  const settled = settleForms(kind, declared, live, { wasSent: () => true })
  return [...forms.map(({ value }) => value), own(settled, field)]
}

class Settler {
  readonly #kind: Kind
  readonly #fields: JsonObject
  readonly #context: FormContext

  constructor(kind: Kind, fields: JsonObject, context: FormContext) {
    this.#kind = kind
    this.#fields = fields
    this.#context = context
  }

  settleObject(declared: JsonObject, live: JsonObject, pattern: string, top?: string): JsonObject {
    const isKeyed = this.#kind.keyedLists[pattern] !== undefined
    const entries = Object.entries(live).flatMap(([key, value]) => {
      const at = isKeyed ? `${pattern}.*` : pattern === '' ? key : `${pattern}.${key}`
      const settled = this.#settle(own(declared, key), value, at, top ?? key)
      return settled === undefined ? [] : [[key, settled] as const]
    })
    return Object.fromEntries(entries)
  }

  #settle(declared: Json | undefined, live: Json, pattern: string, top: string): Json | undefined {
    if (isEqual(declared, live)) return live
    const { account, wasSent } = this.#context
    const around = { fields: this.#fields, declared, ...optional({ account }) }
    const forms = this.#kind.forms?.[pattern]?.(live, around) ?? []
    const meant = forms.find(({ value }) => isEqual(value, declared))
    if (meant !== undefined && (meant.isLoose !== true || wasSent(top))) return declared
    if (isObject(declared) && isObject(live)) return this.settleObject(declared, live, pattern, top)
    if (!isList(declared) || !isList(live)) return live
    if (this.#kind.sets.includes(pattern)) return this.#settleSet(declared, live, pattern, top)
    if (declared.length !== live.length) return live
    return live.map((item, index) => this.#settle(declared[index], item, `${pattern}.*`, top) ?? item)
  }

  /** The order of a set says nothing, and other forms sort otherwise: each element is paired with the declared one that it may stand for. */
  #settleSet(declared: readonly Json[], live: readonly Json[], pattern: string, top: string): Json {
    const isIn = (items: readonly Json[], item: Json): boolean => items.some((other) => isEqual(other, item))
    const open = declared.filter((item) => !isIn(live, item))
    const settled = live.map((item) => {
      if (isIn(declared, item)) return item
      const forms = open.map((wanted) => this.#settle(wanted, item, `${pattern}.*`, top))
      const meant = forms.findIndex((form, index) => isEqual(form, open[index]))
      return meant < 0 ? item : (open.splice(meant, 1)[0] ?? item)
    })
    return sorted(settled)
  }
}

function own(fields: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}
