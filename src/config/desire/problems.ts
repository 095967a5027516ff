/** Problems of documents as diagnostics: with sources, with what a value came from, each said once however many targets share it. */
import type { Finding } from '../../diagnostic/finding.ts'
import { formatSource } from '../../source.ts'
import { extend, diagnoseUnlocated } from '../../diagnostic/diagnose.ts'
import { enumerate } from '../../enumerate.ts'
import { valueAt } from '../../json.ts'
import type { Diagnostic, Json, JsonObject, Source, TextPlace } from '../../model.ts'
import type { ComposeIssue } from './compose.ts'
import { locateFirstKey } from '../findings/locate-finding.ts'
import { linesOf, placeAt } from '../../text-place.ts'
import { asWritten } from '../findings/as-written.ts'
import { findOrigin, type Contribution, type Ingredients, type Origin } from './origin.ts'

/** Returns the diagnostic of a finding about the composed fields of a document, in which texts stand as they are written. */
export function diagnoseField(made: Ingredients, finding: Finding, fields: JsonObject): Diagnostic {
  const { path, at, inText } = finding
  const origin = findOrigin(made, path, at === 'key' ? 'key' : 'value')
  const isInDocument = origin.writtenPath.length === path.length
  const source = at === 'inside' && isInDocument ? locateFirstKey(made.document, origin.writtenPath) : origin.written
  const diagnostic = diagnoseUnlocated(asWritten(finding, origin.scalar), source)
  if (inText === undefined) return addOrigins(diagnostic, origin.contributions)
  const exact = locateInText(origin, valueAt(fields, path), inText)
  if (exact !== undefined) return { ...diagnostic, source: exact }
  return addOrigins(extend(diagnostic, 'textLine', { line: inText.line }), origin.contributions)
}

/**
 * Returns where a place of a text stands in the file that it is written in: the file that a document takes it from, or the literal block of a
 * document. Undefined where its lines are not those of a file: it is quoted or folded, or variables have brought lines into it.
 */
function locateInText(origin: Origin, text: Json | undefined, place: TextPlace): Source | undefined {
  const { raw } = origin
  if (raw === text) return origin.locateText(place)
  const [written, filled] = [raw, text].map((one) => (typeof one === 'string' ? linesOf(one) : []))
  if (written === undefined || filled === undefined || written.length !== filled.length) return undefined
  const line = written[place.line - 1] ?? ''
  // Where a variable has moved what follows it, the line has to do.
  const column = line === filled[place.line - 1] ? place.column : line.length - line.trimStart().length + 1
  return origin.locateText({ line: place.line, column })
}

/** Returns the diagnostic of something that could not be composed. */
export function diagnoseIssue(made: Ingredients, issue: ComposeIssue): Diagnostic {
  const origin = findOrigin(made, issue.path, 'value')
  // The variable that is broken is in the message already.
  const isElsewhere = ({ label }: Contribution): boolean => label.startsWith('defaults.')
  const { raw } = origin
  const place = raw === undefined || issue.offset === undefined ? undefined : placeAt(raw, issue.offset)
  const exact = place && origin.locateText(place)
  if (exact !== undefined) return diagnoseUnlocated(issue, exact)
  return addOrigins(diagnoseUnlocated(issue, origin.written), origin.contributions.filter(isElsewhere))
}

function addOrigins(diagnostic: Diagnostic, contributions: readonly Contribution[]): Diagnostic {
  return contributions.reduce(
    (said, { label, source }) =>
      source === undefined
        ? extend(said, 'originWithoutPlace', { label })
        : extend(said, 'origin', { label, source: formatSource(source) }),
    diagnostic,
  )
}

/** Reports whether a finding is only about the text that a broken variable left behind. */
export function isFromIssue({ path, at }: Finding, issues: readonly ComposeIssue[]): boolean {
  if (at === 'inside') return false
  return issues.some((issue) => issue.path.every((step, index) => step === path[index]))
}

/** The problems of one document in all its targets. */
export class ProblemList {
  readonly #targets: number
  readonly #problems = new Map<string, { readonly diagnostic: Diagnostic; readonly targets: Set<string> }>()

  /** `targets` is the number of targets that the document is checked in. */
  constructor(targets: number) {
    this.#targets = targets
  }

  add(target: string, diagnostic: Diagnostic): void {
    const { code, message, source } = diagnostic
    const key = JSON.stringify([code, message, source])
    const known = this.#problems.get(key)
    if (known === undefined) this.#problems.set(key, { diagnostic, targets: new Set([target]) })
    else known.targets.add(target)
  }

  /** Returns each problem once; it names its targets if others do not have it. */
  list(): readonly Diagnostic[] {
    return [...this.#problems.values()].map(({ diagnostic, targets }) =>
      targets.size === this.#targets ? diagnostic : extend(diagnostic, 'targets', { targets: enumerate([...targets]) }),
    )
  }
}
