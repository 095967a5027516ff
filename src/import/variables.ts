/** The variables that imported documents use: what their names are, and what is known of their values. */
import { variableName } from '../config/foreign/names.ts'
import { textsIn } from '../json.ts'
import type { Diagnostic, Json, Source } from '../model.ts'
import { optional } from '../optional.ts'
import type { ImportedVariable } from './imported.ts'
import { token } from './token.ts'

/** Reports whether a value can be that of a variable: one in `kiln.yaml` refers to nothing, and has no way to write `${` as it is. */
export function isVariableValue(value: Json): boolean {
  return ![...textsIn(value)].some((text) => text.includes('${'))
}

/** What is known of something that differs from place to place. */
export interface About {
  /** In words. */
  readonly what: string
  readonly source?: Source
  /** Absent where it is not known. */
  readonly value?: Json | undefined
  /** What to say where it is not known, given how documents write it: `${vars.role}`. */
  readonly tell?: (written: string) => Diagnostic
}

/** A variable with what is to be said of it. */
interface Known extends ImportedVariable {
  readonly diagnostic?: Diagnostic
}

/** Gives names to what differs, each once. */
export class Variables {
  readonly #byKey = new Map<string, Known>()
  readonly #names = new Set<string>()

  /** Returns the token of a variable. The same key is the same variable; a name that another one has gets a number. */
  use(key: string, wanted: string, about: About): string {
    const known = this.#byKey.get(key) ?? this.#add(key, wanted, about)
    return token(`vars.${known.name}`)
  }

  /** Returns the value of a variable by what stands between its braces; undefined if it is not known. */
  valueOf(inside: string): Json | undefined {
    return [...this.#byKey.values()].find(({ name }) => `vars.${name}` === inside)?.value
  }

  /** Returns the variables that are used, in the order in which they were met, and what is to be said of them. */
  among(used: ReadonlySet<string>): {
    readonly variables: readonly ImportedVariable[]
    readonly diagnostics: readonly Diagnostic[]
  } {
    const found = [...this.#byKey.values()].filter(({ name }) => used.has(`vars.${name}`))
    return {
      variables: found.map(({ diagnostic: _, ...variable }) => variable),
      diagnostics: found.flatMap(({ diagnostic }) => (diagnostic === undefined ? [] : [diagnostic])),
    }
  }

  #add(key: string, wanted: string, { what, source, value, tell }: About): Known {
    const base = variableName(wanted)
    let name = base
    for (let count = 2; this.#names.has(name); count++) name = `${base}${count}`
    this.#names.add(name)
    const diagnostic = value === undefined ? tell?.(`\${vars.${name}}`) : undefined
    const known = { name, what, ...optional({ source, value, diagnostic }) }
    this.#byKey.set(key, known)
    return known
  }
}
