/** Makes diagnostics and failures from the tables, with the parameters that their texts name. */
import type { Failure } from '../outcome.ts'
import { compareText } from '../compare-text.ts'
import type { Diagnostic, Source } from '../model.ts'
import { optional } from '../optional.ts'
import { compareSources } from '../source.ts'
import type { Entry } from './entry.ts'
import { failures } from './failures.ts'
import { fill, type ParamsOf } from './fill.ts'
import { diagnostics as table, type DiagnosticName } from './table.ts'

type Texts<Name extends DiagnosticName> = (typeof table)[Name] extends { hint: infer Hint extends string }
  ? (typeof table)[Name]['message'] | Hint
  : (typeof table)[Name]['message']
/** The parameters that the texts of a diagnostic name. */
export type Params<Name extends DiagnosticName> = ParamsOf<Texts<Name>>

/** A diagnostic that has no source yet: a name with its parameters. A union over the names, so that a missing parameter does not compile. */
export type UnlocatedDiagnostic = {
  [Name in DiagnosticName]: { readonly diagnostic: Name; readonly params: Params<Name> }
}[DiagnosticName]

/** Makes a diagnostic whose name is known only when it runs. */
export function diagnoseUnlocated({ diagnostic, params }: UnlocatedDiagnostic, source: Source): Diagnostic {
  // Name and parameters belong together in each member of the union, which the compiler cannot follow into a call.
  return diagnose(diagnostic, params as never, source)
}

/** Makes the diagnostic `name` with its parameters filled in. An unknown name or a missing parameter does not compile. */
export function diagnose<Name extends DiagnosticName>(name: Name, params: Params<Name>, source?: Source): Diagnostic {
  const entry: Entry = table[name]
  return {
    severity: entry.severity,
    code: entry.code,
    message: fill(entry.message, params),
    ...(entry.hint === undefined ? {} : { hint: fill(entry.hint, params) }),
    ...optional({ source }),
  }
}

type FailureName = keyof typeof failures
type FailureTexts<Name extends FailureName> = (typeof failures)[Name]['message' | 'hint']

/** Makes the failure `name` of one change with its parameters filled in. An unknown name or a missing parameter does not compile. */
export function failureOf<Name extends FailureName>(name: Name, params: ParamsOf<FailureTexts<Name>>): Failure {
  const { code, message, hint }: Record<'code' | 'message' | 'hint', string> = failures[name]
  return { code, message: fill(message, params), hint: fill(hint, params) }
}

/** What a message may go on with. */
const additions = {
  origin: ', from {label} at {source}',
  originWithoutPlace: ', from {label}',
  targets: ' (in {targets})',
  textLine: ', in line {line} of the text',
} as const

/** Returns a diagnostic whose message goes on with an addition. */
export function extend<Name extends keyof typeof additions>(
  diagnostic: Diagnostic,
  addition: Name,
  params: ParamsOf<(typeof additions)[Name]>,
): Diagnostic {
  return { ...diagnostic, message: diagnostic.message + fill(additions[addition], params) }
}

/** Reports whether there is an error among the diagnostics. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

/** Returns diagnostics by file, line, column, code and message; those without a source last. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compareSources(a.source, b.source) || compareText(a.code, b.code) || compareText(a.message, b.message),
  )
}
