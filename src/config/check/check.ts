/** What is wrong with the composed fields of a document, as far as it does not depend on which target it is. */
import type { Finding } from '../../diagnostic/finding.ts'
import { omit, pick } from '../../json.ts'
import { checkReferences } from '../../kinds/reference-rules.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { JsonObject } from '../../model.ts'
import type { SchemaError } from '../schema/checker.ts'
import { toFindings } from '../schema/errors.ts'
import { addUnlessSaid } from '../findings/locate-finding.ts'
import { showText } from '../../quote.ts'
import { repairKeys } from './repair.ts'
import { scanTexts, type FoundArn } from './scan.ts'
import { checkTags, type TagRules } from './tags.ts'
import { checkTexts } from './texts.ts'
import { validateFields, validateSomeFields } from '../schema/validator.ts'

export interface Checked {
  readonly findings: readonly Finding[]
  readonly arns: readonly FoundArn[]
}

/** What is checked. */
export interface Subject {
  readonly kind: Kind
  readonly fields: JsonObject
  /** The same with texts as they are written, where they are sent in another form. */
  readonly plain: JsonObject
  /** Fields that are not held against anything. */
  readonly unchecked: readonly string[]
}

/** Checks fields against the schema of their kind and the rules. Paths are as the fields are written. */
export function checkFields({ kind, fields, plain, unchecked }: Subject, tagRules: TagRules): Checked {
  const modelled = unchecked.length === 0 ? fields : omit(fields, unchecked)
  const errors = validateFields(kind.kind, modelled)
  if (errors.some(({ keyword }) => keyword === 'additionalProperties')) {
    const repaired = repairKeys(kind, modelled)
    const again = checkModelled(kind, repaired.fields, validateFields(kind.kind, repaired.fields), tagRules)
    const located = again.map((finding) => ({ ...finding, path: repaired.toWritten(finding.path) }))
    const texts = scanTexts(kind, plain)
    return { findings: [...repaired.findings, ...located, ...texts.findings], arns: texts.arns }
  }
  const texts = scanTexts(kind, plain)
  return { findings: [...checkModelled(kind, modelled, errors, tagRules), ...texts.findings], arns: texts.arns }
}

/**
 * Checks fields that differ in what `varying` names from others that nothing is wrong with, whose ARNs are `arns`: these alone are looked into, and
 * the rules that go over several fields held against all of them. Returns undefined where something may be wrong: `checkFields` says what.
 */
export function checkVarying(
  { kind, fields, plain, unchecked }: Subject,
  tagRules: TagRules,
  varying: readonly string[],
  arns: readonly FoundArn[],
): Checked | undefined {
  const some = pick(fields, varying)
  if (Object.keys(some).length < varying.length) return undefined
  const modelled = unchecked.length === 0 ? fields : omit(fields, unchecked)
  const errors = validateSomeFields(kind.kind, unchecked.length === 0 ? some : omit(some, unchecked))
  if (errors.length + checkTexts(kind, some).length > 0) return undefined
  if (varying.includes('tags') && checkTags(some, tagRules).length > 0) return undefined
  if (kind.check(modelled).length + checkReferences(kind, modelled).length > 0) return undefined
  const texts = scanTexts(kind, fields === plain ? some : pick(plain, varying))
  if (texts.findings.length > 0) return undefined
  const others = arns.filter(({ path }) => !varying.includes(String(path[0])))
  return { findings: [], arns: others.length === 0 ? texts.arns : inOrderOf(plain, [...others, ...texts.arns]) }
}

function inOrderOf(fields: JsonObject, arns: readonly FoundArn[]): readonly FoundArn[] {
  const order = Object.keys(fields)
  const placeOf = ({ path }: FoundArn): number => order.indexOf(String(path[0]))
  return arns.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function checkModelled(
  kind: Kind,
  fields: JsonObject,
  errors: readonly SchemaError[],
  tagRules: TagRules,
): readonly Finding[] {
  const context = { kind, topKeys: ['kind', 'kiln'] }
  const general = errors.length === 0 ? [] : toFindings(errors, fields, context)
  const ruled = addUnlessSaid(checkReferences(kind, fields), kind.check(fields)).map(makeShowable)
  return addUnlessSaid([...addUnlessSaid(ruled, checkTexts(kind, fields)), ...checkTags(fields, tagRules)], general)
}

/** What is to be written, an ARN for example, has to be whole. */
const wholeParams = new Set(['advice', 'suggestion', 'example'])
const longestWhole = 256

/** Returns a finding with values that can be shown: rules of a kind put them into their messages as they are. */
export function makeShowable(finding: Finding): Finding {
  const params = Object.entries(finding.params).map(([key, value]) => {
    const shown = typeof value === 'string' ? showText(value, wholeParams.has(key) ? longestWhole : undefined) : value
    return [key, shown] as const
  })
  // The keys are those that the finding had.
  return { ...finding, params: Object.fromEntries(params) } as Finding
}
