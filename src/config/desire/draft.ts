/**
 * A declaration in one target: its fields, and what is wrong with them. What it says by itself, in fields that name no variable, is made and
 * checked in the first of its targets; in each further one that which it says of the target, and what hangs on several fields.
 */
import type { Finding } from '../../diagnostic/finding.ts'
import { formatPath } from '../../field-path.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { Document, JsonObject, Source } from '../../model.ts'
import { checkFields, checkVarying, type Checked } from '../check/check.ts'
import type { KilnBlock } from '../check/kiln-block.ts'
import type { TagRules } from '../check/tags.ts'
import type { Scope } from '../variables/interpolate.ts'
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
  /** With texts as they are written, where they are sent in another form. */
  readonly composed: Composed
  /** As they are sent. */
  readonly fields: JsonObject
}

/** Returns what a declaration comes to in a scope, given what it came to in another one, if it did. */
export function makeDraft(
  { document, texts, kind, block }: Declaration,
  defaults: JsonObject | undefined,
  tagRules: TagRules,
  scope: Scope,
  elsewhere?: Draft,
): Draft {
  if (elsewhere?.composed.varying.length === 0) return elsewhere
  const composed = compose(document.value, defaults, scope, texts, elsewhere?.composed)
  const { fields: plain, varying } = composed
  const fields = texts.encode(plain)
  const subject = { kind, fields, plain, unchecked: block.unchecked }
  const checked =
    elsewhere?.findings.length === 0 ? checkVarying(subject, tagRules, varying, elsewhere.arns) : undefined
  const { findings, arns } = checked ?? checkFields(subject, tagRules)
  return { composed, fields, arns, findings: withTexts(findings, texts.check(plain)) }
}

/** Findings inside of texts say better what the bounds of their fields say. */
function withTexts(findings: readonly Finding[], inTexts: readonly Finding[]): readonly Finding[] {
  if (inTexts.length === 0) return findings
  const long = inTexts.filter(({ diagnostic }) => diagnostic === 'documentTooLong').map(({ path }) => formatPath(path))
  const isSaid = ({ diagnostic, path }: Finding): boolean =>
    diagnostic === 'wrongLength' && long.includes(formatPath(path))
  return [...findings.filter((finding) => !isSaid(finding)), ...inTexts]
}
