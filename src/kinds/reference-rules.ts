/** Values that refer to other configurations, of every kind: an ARN, of the right kind, in a form that the service takes. */
import type { Finding } from '../diagnostic/finding.ts'
import { formatPath } from '../field-path.ts'
import type { JsonObject } from '../model.ts'
import type { KindDefinition } from './kind.ts'
import { parseArn, type ParsedArn } from './identity.ts'
import { anyOf, describeReference, referenceTo, suggestReference } from './reference-form.ts'
import { findReferenceTexts, type ReferenceText } from './reference-texts.ts'
import { shapeAt } from './shapes.ts'
import { checkVersion } from './version-forms.ts'

/** Returns what is wrong with the references of a configuration. One that is not filled in yet is passed over. */
export function checkReferences(kind: KindDefinition, fields: JsonObject): readonly Finding[] {
  return findReferenceTexts(kind, fields)
    .filter(({ value }) => !value.includes('${'))
    .flatMap((reference): readonly Finding[] => {
      const at = { path: reference.path, at: 'value' } as const
      if (!reference.value.startsWith('arn:')) {
        const [named, ...others] = reference.kinds
        const isClear = named !== undefined && others.length === 0 && takesArnOnly(kind, reference)
        const suggestion = isClear ? suggestReference(named, reference.value) : undefined
        const params = { field: formatPath(reference.path), found: reference.value, suggestion: suggestion ?? '' }
        return suggestion === undefined ? [] : [{ diagnostic: 'nameInsteadOfArn', params, ...at }]
      }
      const arn = parseArn(reference.value)
      if (arn === undefined) return []
      if (!reference.kinds.includes(arn.identity.kind)) return [{ ...checkKind(kind, fields, reference, arn), ...at }]
      const wrong = checkForm(reference, arn)
      return wrong === undefined ? [] : [{ ...wrong, ...at }]
    })
}

function checkKind({ references }: KindDefinition, fields: JsonObject, { path, kinds }: ReferenceText, arn: ParsedArn) {
  const { kind } = arn.identity
  const [field, expected] = [formatPath(path), kinds.map(withArticle).join(' or ')]
  const other = Object.keys(references).find((at) => references[at]?.includes(kind))
  const example = anyOf(kinds[0] ?? '')
  const advice =
    other === undefined || other.includes('*') || fields[other] !== undefined
      ? `write ${describeReference(`the ARN of ${expected}`, example)}`
      : `move it to ${other}, or write ${referenceTo(example)}`
  return { diagnostic: 'arnOfOtherKind', params: { field, expected, found: withArticle(kind), advice } } as const
}

function checkForm({ path }: ReferenceText, { identity: { version }, build }: ParsedArn) {
  if (version === undefined) return undefined
  const field = formatPath(path)
  const wrong = checkVersion(field, version)
  if (wrong !== undefined || build === undefined || !version.includes('x')) return wrong
  return { diagnostic: 'buildOfWildcard', params: { field, found: version, build } } as const
}

function takesArnOnly({ kind }: KindDefinition, { pattern }: ReferenceText): boolean {
  return shapeAt(kind, pattern)?.pattern?.startsWith('^(?:arn:') === true
}

function withArticle(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`
}
