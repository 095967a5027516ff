/** A declaration in one target, or in all if nothing in it depends on the target: its fields, and what is wrong with them. */
import type { Finding } from '../../diagnostic/finding.ts'
import { formatPath } from '../../field-path.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { Document, JsonObject, Source } from '../../model.ts'
import { checkFields, type Checked } from '../check/check.ts'
import type { KilnBlock } from '../check/kiln-block.ts'
import type { TagRules } from '../check/rules.ts'
import { findVariables, hasVariable, interpolate, isReference, type Scope } from '../variables/interpolate.ts'
import { compose, type Composed } from './compose.ts'
import type { Texts } from './texts.ts'

/** A document whose head was read. */
export interface Declaration {
  /** With what it takes from files. */
  readonly document: Document
  readonly texts: Texts
  readonly kind: Kind
  readonly block: KilnBlock
  /** Source of the `name` key. */
  readonly source: Source
}

export interface Draft extends Checked {
  readonly composed: Composed
  /** The fields with texts as they are written, where they are sent in another form. */
  readonly plain: JsonObject
}

/** Returns what a declaration comes to in a scope. */
export function makeDraft(
  { document, texts, kind, block }: Declaration,
  defaults: JsonObject | undefined,
  tagRules: TagRules,
  scope: Scope,
): Draft {
  const composed = compose(document.value, defaults, scope, texts)
  const { fields: plain } = composed
  const fields = texts.encode(plain)
  const checked = checkFields(kind, fields, block.unchecked, tagRules, plain)
  return {
    composed: { ...composed, fields },
    plain,
    ...checked,
    findings: withTexts(checked.findings, texts.check(plain)),
  }
}

/** Findings inside of texts say better what the bounds of their fields say. */
function withTexts(findings: readonly Finding[], inTexts: readonly Finding[]): readonly Finding[] {
  if (inTexts.length === 0) return findings
  const long = inTexts.filter(({ diagnostic }) => diagnostic === 'documentTooLong').map(({ path }) => formatPath(path))
  const isSaid = ({ diagnostic, path }: Finding): boolean =>
    diagnostic === 'wrongLength' && long.includes(formatPath(path))
  return [...findings.filter((finding) => !isSaid(finding)), ...inTexts]
}

/**
 * Returns a text of a declaration in a scope that says who it is: its name, for some kinds a type and a version; empty where it has none that
 * can be used. These are read before anybody knows who is declared: one that refers to another document is not looked up.
 */
export function readOwn(
  { document }: Pick<Declaration, 'document'>,
  field: string,
  defaults: JsonObject | undefined,
  scope: Scope,
): string {
  const written = document.value[field] ?? (Object.hasOwn(document.value, field) ? null : defaults?.[field])
  if (typeof written !== 'string' || !hasVariable(written)) return typeof written === 'string' ? written : ''
  if (findVariables(written).some(({ text }) => isReference(text))) return ''
  const text = interpolate(written, scope)
  return typeof text === 'string' && !hasVariable(text) ? text : ''
}
