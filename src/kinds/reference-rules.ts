/** Values that refer to other configurations, of every kind: an ARN, of the right kind, in a form that the service takes. */
import { imagebuilder } from '../api/imagebuilder.ts'
import type { Finding } from '../diagnostic/finding.ts'
import { formatPath } from '../field-path.ts'
import type { JsonObject } from '../model.ts'
import type { KindDefinition } from './kind.ts'
import { parseArn, type ParsedArn } from './identity.ts'
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
        const suggestion = takesArnOnly(kind, reference) ? suggestionFor(reference) : undefined
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

function checkKind(
  { references }: KindDefinition,
  fields: JsonObject,
  { path, pattern, kinds }: ReferenceText,
  arn: ParsedArn,
) {
  const { kind } = arn.identity
  const [field, expected] = [formatPath(path), kinds.map(withArticle).join(' or ')]
  const other = Object.keys(references).find((at) => at !== pattern && references[at]?.includes(kind))
  const advice =
    other === undefined || other.includes('*') || fields[other] !== undefined
      ? `write the ARN of ${expected}, or ${exampleOf(kinds[0] ?? '')}`
      : `move it to ${other}, or write ${exampleOf(kinds[0] ?? '')}`
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

/** Returns the reference that a bare name most likely means; undefined where nobody can tell. */
function suggestionFor({ value, kinds }: ReferenceText): string | undefined {
  const kind = kinds.length === 1 ? kinds[0] : undefined
  if (kind === undefined) return undefined
  const steps = value.split('/')
  if (steps.some((step) => !/^[-_A-Za-z0-9. ]+$/.test(step))) return undefined
  const isId = steps[0] === kind
  const scopes = scopesOf(kind)
  const named = steps.slice(isId ? 1 : 0).filter((step) => !/^(?:\d+|x)(?:\.(?:\d+|x)){2}$/.test(step))
  const [first = '', second] = named
  if (scopes.length === 0) return `\${${kind}/${first}}`
  if (second !== undefined && scopes.includes(first)) return `\${${kind}/${first}/${second}}`
  return `\${${kind}/TYPE/${first}}, where TYPE is one of ${scopes.join(', ')}`
}

function exampleOf(kind: string): string {
  const scope = scopesOf(kind).length === 0 ? '' : 'TYPE/'
  return `\${${kind}/${scope}NAME}`
}

/** What names of a kind are told apart by beside the kind: the types of a workflow. */
function scopesOf(kind: string): readonly string[] {
  const step = imagebuilder.kinds[kind]?.arnResource.split('/').find((one) => one.includes('|'))
  return step?.slice(1, -1).split('|') ?? []
}

function withArticle(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`
}
