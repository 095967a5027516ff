/** What was read of a template or a state of another tool: the configurations that it declares, and what they need to be told. */
import type { ArnPlace } from '../kinds/identity.ts'
import type { Diagnostic, Json, Live, Source } from '../model.ts'

/** A configuration as the other tool has made it, as far as what it keeps says so. Variables in its values are tokens (`token.ts`). */
export interface ImportedConfiguration {
  readonly live: Live
  /** What it is called there: a logical name, the address of a resource. It stands above the document as a comment. */
  readonly address: string
  readonly source?: Source
  /** More that is to be said above the document, in lines. */
  readonly remarks: readonly string[]
  /** Texts that hold variables, by field. `${` of their own is escaped already. */
  readonly interpolate: readonly string[]
  /** Plain texts of fields that are sent in base64, by field: paths with dots. */
  readonly plainTexts: Readonly<Record<string, string>>
}

/** A variable of `kiln.yaml` that the documents use. */
export interface ImportedVariable {
  readonly name: string
  /** Absent where nobody but the user knows it. */
  readonly value?: Json
  /** What it stands for, in words. */
  readonly what: string
  readonly source?: Source
}

/** What was left where it is, and why. */
export interface LeftOut {
  readonly why: string
  readonly addresses: readonly string[]
}

/** What one account and Region have. */
export interface ImportedTarget {
  readonly name: string
  readonly configurations: readonly ImportedConfiguration[]
  /** Where ARNs of the configurations lead to: account and Region, or the tokens that stand for them. */
  readonly place: ArnPlace
  /** Absent where they are not known. */
  readonly region?: string
  readonly account?: string
  readonly variables: readonly ImportedVariable[]
}

/** What an import comes to. Nothing of it is written when there is an error among the diagnostics. */
export interface Imported {
  readonly tool: 'CloudFormation' | 'Terraform'
  /** At least one; without configurations where there are none. */
  readonly targets: readonly ImportedTarget[]
  /** Tags that all configurations have, by no word of their own. A new project declares them once for all. */
  readonly commonTags?: Readonly<Record<string, string>>
  readonly leftOut: readonly LeftOut[]
  /** What has to be done there, or known: lines for people. */
  readonly advice: readonly string[]
  /** Lines for the code of the tool, so that it forgets what moves and destroys nothing. */
  readonly farewell?: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Returns the configurations of all targets. */
export function configurationsOf({ targets }: Imported): readonly ImportedConfiguration[] {
  return targets.flatMap(({ configurations }) => configurations)
}
