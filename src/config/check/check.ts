/** What is wrong with the composed fields of a document, as far as it does not depend on which target it is. */
import type { Finding } from '../../diagnostic/finding.ts'
import { omit } from '../../json.ts'
import { checkReferences } from '../../kinds/reference-rules.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { JsonObject } from '../../model.ts'
import type { SchemaError } from '../schema/checker.ts'
import { toFindings } from '../schema/errors.ts'
import { addUnlessSaid } from '../findings/locate-finding.ts'
import { showText } from '../../quote.ts'
import { repairKeys } from './repair.ts'
import { checkTags, scanTexts, type FoundArn, type TagRules } from './rules.ts'
import { checkTexts } from './texts.ts'
import { validateFields } from '../schema/validator.ts'

export interface Checked {
  readonly findings: readonly Finding[]
  readonly arns: readonly FoundArn[]
}

/**
 * Checks fields against the schema of their kind and the rules, those in `unchecked` not. Paths are as the fields are written. `plain` are the
 * same with texts as they are written, where they are sent in another form.
 */
export function checkFields(
  kind: Kind,
  fields: JsonObject,
  unchecked: readonly string[],
  tagRules: TagRules,
  plain: JsonObject = fields,
): Checked {
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
