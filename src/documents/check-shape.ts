/** A document against the shapes of its format. What is said here follows from the table; nothing is known of any one format. */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import { showPath, showText, showValue } from '../quote.ts'
import { checkKeys } from './check-keys.ts'
import { checkBoolean, checkNumber, checkText, wrongType } from './check-scalar.ts'
import { conditionKeys, joinsOf, nestsTooDeep, operatorsIn } from './conditions.ts'
import type { PathFinding } from './finding.ts'
import { itemsOf, ownAt, textAt } from './items.ts'
import { adviseOn, listNames } from './names.ts'
import { rulesDate } from './rules-date.ts'
import { describeRange } from './shape-words.ts'
import type {
  Action,
  ConditionShape,
  EntriesShape,
  Format,
  Key,
  Keys,
  ListShape,
  MapShape,
  Shape,
  TableShape,
} from './shape.ts'

/** What holds at a place by what is around it. */
interface Around {
  readonly takesVariables: boolean
  readonly takesPaths: boolean
}
/** Whether something of the format is there on the platform, or in the stage, that the document is for. */
export type Here = string | undefined

const nothingAround: Around = { takesVariables: false, takesPaths: false }

/** Returns what is wrong with the structure of a document. `here` is its platform or stage, undefined where that is not known. */
export function checkShape(format: Format, value: JsonObject, here: Here): readonly PathFinding[] {
  const walk = new ShapeWalk(format, here)
  walk.visit(format.document, value, [], nothingAround)
  return walk.findings
}

class ShapeWalk {
  readonly findings: PathFinding[] = []
  readonly #format: Format
  readonly #here: Here
  /** Names that are taken, by what they name, with their places. */
  readonly #names = new Map<string, Map<string, Path>>()

  constructor(format: Format, here: Here) {
    this.#format = format
    this.#here = here
  }

  visit(shape: Shape, value: Json, path: Path, around: Around): void {
    switch (shape.is) {
      case 'text':
        this.#say(checkText(shape, value, path, around.takesVariables || around.takesPaths), path)
        if (shape.uniqueAs !== undefined && typeof value === 'string') this.#visitName(shape.uniqueAs, value, path)
        return
      case 'integer':
      case 'number':
        return this.#say(checkNumber(shape, value, path, around.takesVariables), path)
      case 'boolean':
        return this.#say(checkBoolean(value, path, around.takesVariables), path)
      case 'scalar':
        if (isList(value) || isObject(value) || value === null) this.#say(wrongType(shape.is, value, path), path)
        return
      case 'any':
        return
      case 'either':
        return this.visit(isList(value) ? shape.list : shape.other, value, path, around)
      case 'list':
        return this.#visitList(shape, value, path, around)
      case 'entries':
        return this.#visitEntries(shape, value, path, around)
      case 'table':
        return this.#visitTable(shape, value, path, around)
      case 'condition':
        return this.#visitCondition(shape, value, path)
      case 'map':
        if (!isObject(value)) return this.#say(wrongType(shape.is, value, path), path)
        return this.#visitMap(shape, value, path, around)
    }
  }

  #visitList(shape: ListShape, value: Json, path: Path, around: Around): void {
    if (!isList(value)) return this.#say(wrongType(shape.is, value, path), path)
    this.#checkCount(value.length, shape, path)
    if (shape.warnsEmpty === true && value.length === 0) {
      this.#say({ diagnostic: 'documentEmpty', params: { field: showPath(path) } }, path)
    }
    for (const [index, item] of value.entries()) this.visit(shape.of, item, [...path, index], around)
    const { key, oneOf = [] } = shape.needs ?? {}
    const hasOne = itemsOf(value).some((item) => oneOf.includes(textAt(item.value, key ?? '')))
    if (key === undefined || value.length === 0 || hasOne) return
    this.#say({ diagnostic: 'documentNoneOf', params: { field: showPath(path), key, needed: listNames(oneOf) } }, path)
  }

  #visitEntries(shape: EntriesShape, value: Json, path: Path, around: Around): void {
    if (!isList(value)) return this.#say(wrongType(shape.is, value, path), path)
    this.#checkCount(value.length, shape, path)
    for (const [index, entry] of value.entries()) {
      const at = [...path, index]
      const names = isObject(entry) ? Object.keys(entry) : []
      const [name] = names
      if (!isObject(entry) || name === undefined || names.length > 1) {
        const found = isObject(entry) ? `a map with ${names.length} keys` : showValue(entry)
        this.#say({ diagnostic: 'documentNotEntry', params: { field: showPath(at), found } }, at)
        continue
      }
      this.#say(checkText(shape.name, name, [...at, name], false), [...at, name], 'key')
      if (shape.name.uniqueAs !== undefined) this.#visitName(shape.name.uniqueAs, name, [...at, name], 'key')
      this.visit(shape.of, entry[name] ?? null, [...at, name], around)
    }
  }

  #visitTable(shape: TableShape, value: Json, path: Path, around: Around): void {
    if (!isObject(value)) return this.#say(wrongType(shape.is, value, path), path)
    for (const [key, item] of Object.entries(value)) {
      const at = [...path, key]
      if (shape.without?.includes(key) === true) {
        this.#say({ diagnostic: 'documentKeyRefused', params: { field: showPath(at) } }, at, 'key')
      } else if (isPathKey(key, around)) this.#visitPath(key, item, at)
      else this.visit(shape.of, item, at, around)
    }
  }

  #visitCondition(shape: ConditionShape, value: Json, path: Path): void {
    const { conditions } = this.#format
    // The guide writes the condition of a step as a list of one, too.
    const inner = isList(value) && value.length === 1 ? value[0] : value
    const at = inner === value ? path : [...path, 0]
    if (!isObject(inner)) return this.#say(wrongType('condition', value, path), path)
    const tooDeep = nestsTooDeep(conditions, inner, at)
    if (tooDeep !== undefined) {
      const params = { limit: conditions.maxDepth }
      this.#say({ diagnostic: 'documentConditionDepth', params }, tooDeep)
    }
    this.#visitOperators(inner, at, shape.branches === true ? conditions.beside : {})
  }

  #visitOperators(value: JsonObject, path: Path, beside: Keys): void {
    const { conditions } = this.#format
    const names = operatorsIn(conditions, value)
    const [name] = names
    if (name === undefined || names.length > 1) {
      const params = { found: names.length === 0 ? 'none' : listNames(names) }
      this.#say({ diagnostic: 'documentOperators', params }, path)
    }
    const keys = conditionKeys(conditions, names)
    const around = { takesVariables: conditions.takesVariables === true, takesPaths: false }
    this.#visitMap({ is: 'map', what: 'a condition', keys: { ...keys, ...beside } }, value, path, around)
    for (const operator of names) {
      const joins = joinsOf(conditions, operator)
      const inside = value[operator] ?? null
      if (joins === undefined || inside === null) continue
      const at = [...path, operator]
      if (isList(inside)) {
        const max = joins === 'one' ? 1 : (conditions.maxJoined ?? Infinity)
        this.#checkCount(inside.length, { min: 1, max }, at)
        for (const [index, item] of inside.entries()) this.#visitJoined(item, [...at, index])
      } else if (joins === 'one') this.#visitJoined(inside, at)
      else this.#say(wrongType('list', inside, at), at)
    }
  }

  #visitJoined(value: Json, path: Path): void {
    if (isObject(value)) this.#visitOperators(value, path, {})
    else this.#say(wrongType('condition', value, path), path)
  }

  #visitMap(shape: MapShape, value: JsonObject, path: Path, around: Around): void {
    for (const name of shape.opens ?? []) this.#names.set(name, new Map())
    const action = shape.isStep === true ? this.#visitAction(value['action'], path) : undefined
    const keys = { ...shape.keys, ...action?.step }
    const isUnknownStep = shape.isStep === true && action === undefined
    for (const [key, item] of Object.entries(value)) {
      const isPath = isPathKey(key, around)
      const name = isPath ? key.slice(0, -2) : key
      const known = ownAt(keys, name)
      const at = [...path, key]
      if (known === undefined) {
        if (isUnknownStep && key === 'inputs') continue
        const advice = adviseOn(name, Object.keys(keys))
        const params = { key: showText(key), where: shape.what, advice, date: rulesDate }
        this.#say({ diagnostic: 'documentKeyUnknown', params }, at, 'key')
      } else this.#visitKey(known, shape, item, at, { isPath, around })
    }
    if (shape.typed !== undefined) this.#visitTyped(shape.typed, value, path)
    this.findings.push(...checkKeys({ ...shape, keys }, value, path, action?.timeout))
  }

  #visitKey(
    key: Key,
    { what }: MapShape,
    item: Json,
    path: Path,
    { isPath, around }: { readonly isPath: boolean; readonly around: Around },
  ): void {
    const name = String(path.at(-1))
    if (this.#here !== undefined && key.only?.includes(this.#here) === false) {
      const params = { key: name, where: what, only: listNames(key.only), here: this.#here }
      this.#say({ diagnostic: 'documentKeyElsewhere', params }, path, 'key')
    }
    if (key.isIdle === true)
      this.#say({ diagnostic: 'documentKeyIdle', params: { key: name, where: what } }, path, 'key')
    if (key.pathInto !== undefined && !isPath) {
      const params = { key: name, root: key.pathInto }
      return this.#say({ diagnostic: 'workflowPathNeeded', params }, path, 'key')
    }
    if (isPath) return this.#visitPath(name, item, path)
    if (item === null) {
      if (key.isNeeded !== true)
        this.#say({ diagnostic: 'documentEmpty', params: { field: showPath(path) } }, path, 'key')
      return
    }
    const inside = {
      takesVariables: around.takesVariables || key.takesVariables === true,
      takesPaths: around.takesPaths || key.takesPaths === true,
    }
    this.visit(key.shape, item, path, inside)
  }

  /** What a path names is looked up by others. */
  #visitPath(key: string, item: Json, path: Path): void {
    if (typeof item === 'string') return
    this.#say({ diagnostic: 'workflowPathForm', params: { key: showText(key), found: showValue(item) } }, path)
  }

  /** The name of an action that the format has, and that is there: what it says of its step. */
  #visitAction(value: Json | undefined, path: Path): Action | undefined {
    if (typeof value !== 'string') return undefined
    const { actions, what } = this.#format
    const action = ownAt(actions, value)
    const at = [...path, 'action']
    const shown = showText(value)
    if (action === undefined) {
      const advice = adviseOn(value, Object.keys(actions))
      this.#say({ diagnostic: 'documentActionUnknown', params: { action: shown, what, advice, date: rulesDate } }, at)
      return undefined
    }
    const { only, usually } = action
    const here = this.#here
    if (here !== undefined && only?.includes(here) === false) {
      this.#say({ diagnostic: 'documentActionElsewhere', params: { action: shown, only: listNames(only), here } }, at)
    } else if (here !== undefined && usually?.includes(here) === false) {
      const params = { action: shown, usually: listNames(usually), here }
      this.#say({ diagnostic: 'workflowActionDoubtful', params }, at)
    }
    return action
  }

  #visitTyped({ key, by, types }: NonNullable<MapShape['typed']>, value: JsonObject, path: Path): void {
    const ofType = findFolded(types, textAt(value, by))
    const preset = value[key] ?? null
    if (ofType !== undefined && preset !== null) this.visit(ofType, preset, [...path, key], nothingAround)
  }

  #checkCount(found: number, { min = -Infinity, max = Infinity }: Pick<ListShape, 'min' | 'max'>, path: Path): void {
    if (found >= min && found <= max) return
    const params = { field: showPath(path), found, allowed: describeRange(min, max) }
    this.#say({ diagnostic: 'documentCount', params }, path)
  }

  #visitName(what: string, name: string, path: Path, at: 'key' | 'value' = 'value'): void {
    const taken = this.#names.get(what)
    const first = taken?.get(name)
    if (first === undefined) taken?.set(name, path)
    else {
      const params = { what, name: showText(name), first: showPath(first) }
      this.#say({ diagnostic: 'documentNameTwice', params }, path, at)
    }
  }

  #say(diagnostic: UnlocatedDiagnostic | undefined, path: Path, at: 'key' | 'value' = 'value'): void {
    if (diagnostic !== undefined) this.findings.push({ ...diagnostic, path, at })
  }
}

function isPathKey(key: string, { takesPaths }: Around): boolean {
  return takesPaths && key.endsWith('.$')
}

function findFolded(types: Readonly<Record<string, Shape>>, type: string): Shape | undefined {
  return Object.entries(types).find(([name]) => name.toLowerCase() === type.toLowerCase())?.[1]
}
