/** Makes diagnostics from the table, with the parameters that their texts name. */
import { compareSources } from '../source.ts'
import { compareText } from '../canonical.ts'
import type { Diagnostic, Source } from '../model.ts'
import { optional } from '../optional.ts'
import type { Entry } from './entry.ts'
import { diagnostics as table, type DiagnosticName } from './table.ts'

type ParamNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Rest extends `${infer Name}}${infer Tail}`
    ? (Name extends `${string}${' ' | '{' | '.'}${string}` ? never : Name) | ParamNames<Tail>
    : never
  : never
type Texts<Name extends DiagnosticName> = (typeof table)[Name] extends { hint: infer Hint extends string }
  ? (typeof table)[Name]['message'] | Hint
  : (typeof table)[Name]['message']
/** The parameters that the texts of a diagnostic name. */
export type Params<Name extends DiagnosticName> = Readonly<Record<ParamNames<Texts<Name>>, string | number>>

/** A diagnostic that has no place yet: a name with its parameters. A union over the names, so that a missing parameter does not compile. */
export type UnplacedDiagnostic = {
  [Name in DiagnosticName]: { readonly diagnostic: Name; readonly params: Params<Name> }
}[DiagnosticName]

/** Makes a diagnostic whose name is known only when it runs. */
export function diagnoseUnplaced({ diagnostic, params }: UnplacedDiagnostic, source: Source): Diagnostic {
  // Name and parameters belong together in each member of the union, which the compiler cannot follow into a call.
  return diagnose(diagnostic, params as never, source)
}

/** Makes the diagnostic `name` with its parameters filled in. An unknown name or a missing parameter does not compile. */
export function diagnose<Name extends DiagnosticName>(name: Name, params: Params<Name>, source?: Source): Diagnostic {
  const entry: Entry = table[name]
  const fill = (text: string): string =>
    text.replace(/(?<![{$]){(\w+)}/g, (whole, key: string) =>
      String((params as Record<string, string | number>)[key] ?? whole),
    )
  return {
    severity: entry.severity,
    code: entry.code,
    message: fill(entry.message),
    ...(entry.hint === undefined ? {} : { hint: fill(entry.hint) }),
    ...optional({ source }),
  }
}

/** What a message may go on with. */
const additions = {
  origin: ', from {label} at {place}',
  originWithoutPlace: ', from {label}',
  targets: ' (in {targets})',
} as const

/** Returns a diagnostic whose message goes on with an addition. */
export function extend(
  diagnostic: Diagnostic,
  addition: keyof typeof additions,
  params: Readonly<Record<string, string>>,
): Diagnostic {
  const text = additions[addition].replaceAll(/{(\w+)}/g, (whole, key: string) => params[key] ?? whole)
  return { ...diagnostic, message: diagnostic.message + text }
}

/** Reports whether there is an error among the diagnostics. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

/** Returns diagnostics by file, line, column, code and message; those without a place last. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => compareSources(a.source, b.source) || compareText(a.code, b.code) || compareText(a.message, b.message),
  )
}
