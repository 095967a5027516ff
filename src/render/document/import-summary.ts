/** What an import wrote and what it left, in words, for stderr. */
import { enumerate } from '../../enumerate.ts'
import { countOf } from '../../plural.ts'
import { toSafeText } from '../words/safe-text.ts'

/** Names that are shown of each group. */
const shownNames = 8

/** What an import came to. */
export interface ImportFacts {
  readonly configurations: readonly unknown[]
  readonly variables: readonly { readonly name: string; readonly value?: unknown }[]
  readonly leftOut: readonly { readonly why: string; readonly addresses: readonly string[] }[]
  readonly advice: readonly string[]
}

/** Returns the lines of the summary. */
export function summariseImport({ configurations, variables, leftOut, advice }: ImportFacts): string {
  const open = variables.filter(({ value }) => value === undefined).map(({ name }) => name)
  return [
    `${countOf(configurations.length, 'configuration')} imported`,
    ...(open.length === 0 ? [] : [`to be filled in, under vars in kiln.yaml: ${shown(open)}`]),
    ...leftOut.map(({ why, addresses }) => `left out, ${why}: ${shown(addresses)}`),
    ...advice,
  ]
    .map((line) => `${toSafeText(line)}\n`)
    .join('')
}

function shown(names: readonly string[]): string {
  return enumerate(names, ', ', shownNames)
}
