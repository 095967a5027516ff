/** Policies of IAM and of Organizations as values, and how much room they take. */
import { compareText } from '../compare-text.ts'
import type { Kind } from '../kinds/registry.ts'
import { optional } from '../optional.ts'

type Condition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>

export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
  readonly Condition?: Condition
}

/** The most characters that AWS takes: blanks count in a service control policy alone (IAM and Organizations, quotas). */
export const policyLimits = { managed: 6144, serviceControl: 5120 } as const

/** Returns a policy as JSON: two blanks of indentation, lists that fit on a line of 120 on one line, a list of one as the one. */
export function renderPolicy(statements: readonly Statement[]): string {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements.map(simplify) }, null, 2)
  const joined = text.replaceAll(/^( *)(.*)\[\n( +".*",?\n)+ *\](,?)$/gm, (list) => {
    const line = list
      .replaceAll(/\n */g, ' ')
      .replace('[ ', '[')
      .replace(/ \](,?)$/, ']$1')
    return line.length <= 120 ? line : list
  })
  return `${joined}\n`
}

/** Returns how many characters of a policy count for a managed policy: all but blanks. */
export function sizeOf(statements: readonly Statement[]): number {
  return renderPolicy(statements).replaceAll(/\s/g, '').length
}

function simplify({ Sid, Effect, Action, Resource, Condition }: Statement): object {
  return {
    Sid,
    Effect,
    Action: unlist(Action),
    Resource: unlist(Resource),
    ...optional({ Condition }),
  }
}

/** Returns a list without repetition, in order; a list of one is that one. */
export function unlist(list: readonly string[]): string | readonly string[] {
  const [first = '', ...others] = [...new Set(list)].toSorted(compareText)
  return others.length === 0 ? first : [first, ...others]
}

/** Returns the actions of a kind in these roles: `get`, `list`, `create`, `update`, `delete`. */
export function actionsOf({ model }: Kind, roles: readonly string[]): readonly string[] {
  return roles.flatMap((role) => {
    const operation = model.operations[role]
    return operation === undefined ? [] : [`imagebuilder:${operation}`]
  })
}

/** Returns text as itself in a pattern of IAM, where `*`, `?` and `$` mean something. */
export function toLiteral(text: string): string {
  return text.replaceAll(/[*?$]/g, (character) => `\${${character}}`)
}
