/** Texts, numbers and booleans of a document, against their shapes. */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import { isObject } from '../json.ts'
import type { Json, Path } from '../model.ts'
import { countCharacters, showPath, showValue } from '../quote.ts'
import { rulesDate } from './rules-date.ts'
import { describeRange, isTemplate, sameText, truthWords, wordOf, type ShapeName } from './shape-words.ts'
import type { NumberShape, TextShape } from './shape.ts'

/** Returns what is wrong with a text. With `takesVariables`, one that holds `{{ … }}` is whatever that comes to. */
export function checkText(
  shape: TextShape,
  value: Json,
  path: Path,
  takesVariables: boolean,
): UnlocatedDiagnostic | undefined {
  const field = showPath(path)
  const found = showValue(value)
  if (typeof value !== 'string') {
    const isScalar = typeof value === 'number' || typeof value === 'boolean'
    if (!isScalar) return wrongType(shape.is, value, path)
    if (shape.orNumber !== true) return { diagnostic: 'documentNotText', params: { field, found } }
  }
  const text = String(value)
  if (takesVariables && isTemplate(text)) return undefined
  const { oneOf, pattern, form = '', usual, min = -Infinity, max = Infinity } = shape
  if (oneOf !== undefined && !oneOf.some((one) => sameText(shape, one, text))) {
    const isPlain = !oneOf.some((one) => /[^\w.-]/.test(one))
    const allowed = oneOf.map((one) => (isPlain ? one : showValue(one))).join(', ')
    return shape.isOpen === true
      ? { diagnostic: 'documentChoiceUnknown', params: { field, found, allowed, date: rulesDate } }
      : { diagnostic: 'documentNotOneOf', params: { field, found, allowed } }
  }
  if (pattern !== undefined && !new RegExp(pattern).test(text)) {
    return { diagnostic: 'documentWrongForm', params: { field, found, form } }
  }
  const length = countCharacters(text)
  if (length < min || length > max) {
    return { diagnostic: 'documentLength', params: { field, found: length, allowed: describeRange(min, max) } }
  }
  if (usual !== undefined && !new RegExp(usual.pattern).test(text)) {
    return { diagnostic: 'documentNameDoubtful', params: { field, found, form: usual.form } }
  }
  return undefined
}

/** Returns what is wrong with a number. With `takesVariables`, a text that holds `{{ … }}` is whatever that comes to. */
export function checkNumber(
  shape: NumberShape,
  value: Json,
  path: Path,
  takesVariables: boolean,
): UnlocatedDiagnostic | undefined {
  if (takesVariables && isTemplate(value)) return undefined
  if (typeof value !== 'number' || (shape.is === 'integer' && !Number.isInteger(value))) {
    return wrongType(shape.is, value, path)
  }
  const { min = -Infinity, max = Infinity, not } = shape
  if (value >= min && value <= max && value !== not) return undefined
  const allowed = `${describeRange(min, max)}${not === undefined ? '' : `, but not ${not}`}`
  return { diagnostic: 'documentOutOfRange', params: { field: showPath(path), found: value, allowed } }
}

/** Returns what is wrong with a boolean. YAML 1.1, which many tools read, has words for it that are texts in 1.2. */
export function checkBoolean(value: Json, path: Path, takesVariables: boolean): UnlocatedDiagnostic | undefined {
  if (typeof value === 'boolean' || (takesVariables && isTemplate(value))) return undefined
  if (typeof value === 'string' && truthWords.test(value)) return undefined
  return wrongType('boolean', value, path)
}

/** Says that a value is of another type than its shape. */
export function wrongType(is: ShapeName, value: Json, path: Path): UnlocatedDiagnostic {
  const found = showValue(value)
  const params = { field: showPath(path), found, form: wordOf(is), advice: adviseOn(is, value, found) }
  return { diagnostic: 'documentWrongType', params }
}

/** Says what to write for what was meant by a value, as far as it can be told; else what is wanted. */
function adviseOn(is: ShapeName, value: Json, found: string): string {
  if (is === 'text' && isObject(value)) return 'put it in quotes: a colon and a space in it make a map'
  if (is === 'list') {
    const isScalar = value !== null && typeof value !== 'object'
    return `write ${isScalar ? `[${found}], ` : ''}a list, each item behind a - of its own`
  }
  if (is === 'integer' && typeof value === 'number' && Number.isFinite(value))
    return `write ${Math.floor(value)} or ${Math.ceil(value)}`
  const isNumber = (is === 'integer' || is === 'number') && typeof value === 'string' && /^-?\d+$/.test(value)
  return isNumber ? `write ${value}, without the quotes` : `write ${wordOf(is)}`
}
