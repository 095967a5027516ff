/** The parts of the EC2 Image Builder API model that Kiln reads. The data is in `imagebuilder.ts`, generated from the model. */

/** A data type of the API. `min` and `max` are characters, elements, entries or values, by `type`. */
export interface Shape {
  readonly type:
    'string' | 'enum' | 'boolean' | 'integer' | 'long' | 'float' | 'double' | 'timestamp' | 'list' | 'map' | 'structure'
  readonly min?: number
  readonly max?: number
  /** A regular expression that the whole value must match. */
  readonly pattern?: string
  readonly enum?: readonly string[]
  /** Shape of the elements of a list. */
  readonly member?: string
  /** Shapes of the keys and values of a map. */
  readonly key?: string
  readonly value?: string
  /** Members of a structure: name to shape. */
  readonly members?: Readonly<Record<string, string>>
  readonly required?: readonly string[]
}

/** One API operation with its HTTP binding and its modelled errors (name to HTTP status). */
export interface Operation {
  readonly kind: string
  /**
   * `create`, `get`, `list`, `update`, `delete`, `listBuildVersions`, `getPolicy`, `putPolicy`, or the operation's own name where no other
   * kind has the like. What begins with `get` or `list`, in either case, reads; everything else writes.
   */
  readonly role: string
  readonly method: string
  readonly uri: string
  readonly input: string
  readonly output: string
  readonly query: Readonly<Record<string, string>>
  readonly label: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, number>>
  readonly resultKey?: string
}

/** How a kind of resource hangs together: its operations, the members that carry its ARN, its list and its detail. */
export interface KindModel {
  readonly operations: Readonly<Record<string, string>>
  /** The resource part of the ARN, with `{slug}` for the normal form of the name. */
  readonly arnResource: string
  readonly detailShape: string
  readonly getArnParam: string
  readonly getBodyMember: string
  readonly createArnMember: string
  readonly listBodyMember: string
  readonly createFields: readonly string[]
  readonly updateFields: readonly string[] | null
  readonly serviceOwned: readonly string[]
  readonly summaryFields: readonly string[]
  /** Names of the filters of the list. */
  readonly listFilters: readonly string[]
  /** Rows of a page of the list: where the request does not say, and the most that it may ask for. */
  readonly listPage: { readonly default: number; readonly max: number }
  /** Values that the service takes where a field is not sent: path of the field, with dots, to value. */
  readonly defaults: Readonly<Record<string, boolean | number | string | readonly string[]>>
}

export interface ApiModel {
  /** Month of the newest source of the model, `YYYY-MM`. */
  readonly modelDate: string
  readonly apiVersion: string
  readonly kinds: Readonly<Record<string, KindModel>>
  /** What is built and not declared, images: the like of a kind without the fields of a Create. */
  readonly builtKinds: Readonly<Record<string, KindModel>>
  readonly operations: Readonly<Record<string, Operation>>
  readonly shapes: Readonly<Record<string, Shape>>
}
