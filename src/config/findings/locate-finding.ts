/** Where findings are: their sources in a document. */
import type { Finding } from '../../diagnostic/finding.ts'
import { compareSources } from '../../source.ts'
import { isObject, valueAt } from '../../json.ts'
import type { Document, Path, Source } from '../../model.ts'

/** Returns the source of a finding in the document that its path belongs to. */
export function locateFinding(document: Document, { path, at }: Pick<Finding, 'path' | 'at'>): Source {
  return at === 'inside' ? locateFirstKey(document, path) : document.locate(path, at)
}

/** Returns the source of the first key of a mapping, of the mapping itself if it is empty or comes from an anchor. */
export function locateFirstKey(document: Document, path: Path): Source {
  const start = document.locate(path, 'value')
  const mapping = valueAt(document.value, path)
  const sources = (isObject(mapping) ? Object.keys(mapping) : []).map((key) => document.locate([...path, key], 'key'))
  const [first] = sources
    .filter((source) => source.file === start.file && compareSources(source, start) >= 0)
    .sort(compareSources)
  return first ?? start
}

/** Returns `findings` with those of `more` that are about other keys and values. */
export function addUnlessSaid(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0 || more.length === 0) return [...findings, ...more]
  const subjectOf = ({ path, at, inText }: Finding): string => JSON.stringify([at, path, inText])
  const taken = new Set(findings.map(subjectOf))
  return [...findings, ...more.filter((finding) => finding.at === 'inside' || !taken.has(subjectOf(finding)))]
}
