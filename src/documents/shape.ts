/** What a format is made of: shapes of values, actions, conditions. A format is data: the checker and the JSON Schema are both made of it. */

export interface TextShape {
  readonly is: 'text'
  /** A form that the whole text has, and what it is in words. */
  readonly pattern?: string
  readonly form?: string
  /** A form that a text should have, by one of two sources that differ. */
  readonly usual?: { readonly pattern: string; readonly form: string }
  readonly min?: number
  readonly max?: number
  readonly oneOf?: readonly string[]
  /** Others than those may have been added: a warning. */
  readonly isOpen?: true
  readonly foldsCase?: true
  /** A number that reads the same will do. */
  readonly orNumber?: true
  /** No two of these within the map that opens the scope of this name. */
  readonly uniqueAs?: string
}
export interface NumberShape {
  readonly is: 'integer' | 'number'
  readonly min?: number
  readonly max?: number
  readonly not?: number
}
interface PlainShape {
  /** `scalar` is a text, a number or a boolean. */
  readonly is: 'boolean' | 'scalar' | 'any'
}
export interface ConditionShape {
  readonly is: 'condition'
  /** It says what to do: then, and else. */
  readonly branches?: true
}
export interface ListShape {
  readonly is: 'list'
  readonly of: Shape
  readonly min?: number
  readonly max?: number
  /** Whether an empty one is refused is not known: a warning. */
  readonly warnsEmpty?: true
  /** One of the items has to have one of these values at this key. */
  readonly needs?: { readonly key: string; readonly oneOf: readonly string[] }
}
/** A list of maps with one key each: `- NAME: {…}`. */
export interface EntriesShape {
  readonly is: 'entries'
  readonly name: TextShape
  readonly of: Shape
  readonly max?: number
}
/** A map with any keys but those of `without`. */
export interface TableShape {
  readonly is: 'table'
  readonly of: Shape
  readonly without?: readonly string[]
}
/** A list, or something else. */
export interface EitherShape {
  readonly is: 'either'
  readonly list: ListShape
  readonly other: Shape
}
export interface MapShape {
  readonly is: 'map'
  /** What it is, with its article: `a step`. */
  readonly what: string
  /** The page of the guide that has it; the one of what is around it, if there is none. */
  readonly source?: string
  readonly keys: Keys
  /** Just one of these keys has to be there. */
  readonly exactlyOne?: readonly string[]
  /** Neither of these without the other. */
  readonly together?: readonly [string, string]
  /** `key` has the shape that stands under the value of `by`; under `preset` where that is missing. */
  readonly typed?: { readonly key: string; readonly by: string; readonly types: Readonly<Record<string, Shape>> }
  /** `key` is less than `than`. */
  readonly below?: { readonly key: string; readonly than: string }
  /** Names inside are told apart within each such map. */
  readonly opens?: readonly string[]
  /** The value of `action` says what else holds. */
  readonly isStep?: true
}
export type Shape =
  TextShape | NumberShape | PlainShape | ConditionShape | ListShape | EntriesShape | TableShape | EitherShape | MapShape

export interface Key {
  readonly shape: Shape
  readonly isNeeded?: true
  /** The platforms or stages that have it. */
  readonly only?: readonly string[]
  /** What stands inside may be written with variables, `{{ … }}`. */
  readonly takesVariables?: true
  /** What stands inside may be a path: `key.$: $.…`. */
  readonly takesPaths?: true
  /** It is written as a path to there, and not otherwise. */
  readonly pathInto?: string
  /** It is taken, and does nothing. */
  readonly isIdle?: true
  /** For editors. */
  readonly about?: string
}
export type Keys = Readonly<Record<string, Key>>

export interface Action {
  /** The page of the guide. */
  readonly source: string
  /** The platforms or stages that have it; all if there are none. */
  readonly only?: readonly string[]
  /** The stages that the guide, which contradicts itself, may mean. */
  readonly usually?: readonly string[]
  /** Keys of the step that are not those of every step. `inputs` is one of them. */
  readonly step: Keys
  readonly outputs: readonly string[]
  /** Seconds, where the step does not say. */
  readonly timeout?: number
}

/** An operator on other conditions, or one that compares: what stands under it, and beside it. */
export type Operator = { readonly joins: 'list' | 'one' } | { readonly of: Shape; readonly beside?: Keys }

export interface Conditions {
  readonly source: string
  readonly operators: Readonly<Record<string, Operator>>
  /** Operators on conditions that may stand inside of each other. */
  readonly maxDepth: number
  /** Conditions that one of them may join. */
  readonly maxJoined?: number
  /** What may stand beside the operator of one that branches. */
  readonly beside: Keys
  readonly takesVariables?: true
}

export interface Format {
  /** What a document of it is, with its article. */
  readonly what: string
  readonly document: MapShape
  readonly actions: Readonly<Record<string, Action>>
  readonly conditions: Conditions
}
