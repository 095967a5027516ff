/**
 * References that stand for an ARN that nobody knows for sure: whether the service keeps several separators in a row, where it makes a name
 * the end of an ARN, is not documented.
 */
import { diagnose } from '../../diagnostic/diagnose.ts'
import { valueAt } from '../../json.ts'
import { parseId } from '../../kinds/identity.ts'
import type { Desired, Diagnostic, Path, Reference, Source } from '../../model.ts'
import { formatSource } from '../../source.ts'
import { showText, showValue } from '../../quote.ts'

/** Returns a warning at each name with several separators in a row whose ARN a document asks for; the same in several targets is told once. */
export function diagnoseUncertainArns(
  desired: readonly Desired[],
  locate: (target: string, id: string, path: Path) => Source,
): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>()
  for (const one of desired.filter(({ references }) => references.length > 0)) {
    for (const { id, path, text = '' } of one.references.filter((reference) => isUncertain(one, reference))) {
      const source = locate(one.target, id, ['name'])
      const at = formatSource(source)
      if (told.has(at)) continue
      const name = parseId(id)?.name ?? id
      const suggestion = name.replaceAll(/([ _-])[ _-]+/g, '$1')
      const params = {
        name: showValue(name),
        reference: showText(text),
        source: formatSource(locate(one.target, one.id, path)),
        suggestion: showValue(suggestion),
      }
      told.set(at, diagnose('uncertainArn', params, source))
    }
  }
  return [...told.values()]
}

/** A reference that asks for the name stands for what is written; what is written as an ARN is somebody else's word. */
function isUncertain({ fields }: Desired, { path, text, identity: { slug } }: Reference): boolean {
  if (text === undefined || !slug.includes('--')) return false
  const value = valueAt(fields, path)
  return typeof value === 'string' && value.includes(`/${slug}`)
}
