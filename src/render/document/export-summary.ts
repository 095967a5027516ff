/** What `kiln export` wrote and what it left out, in words: nothing that is in the account goes unmentioned. */
import type { Policy } from '../../project.ts'
import { enumerate } from '../../enumerate.ts'
import type { Live } from '../../model.ts'
import { idOfLive } from '../../plan/live-id.ts'
import { holderOf, ownershipOf, type Ownership } from '../../plan/ownership.ts'
import { countOf } from '../../plural.ts'
import { groupBy } from '../../group-by.ts'
import { toSafeText } from '../words/safe-text.ts'

/** Names that are shown of each group. */
const shownNames = 5

/** What was there, and what became of it. */
export interface ExportFacts {
  readonly wanted: readonly { readonly live: Live; readonly unread: readonly string[] }[]
  /** Asked for and left to its owner. */
  readonly owned: readonly Live[]
  /** Neither NAME nor `--only` selects it. */
  readonly unselected: number
  /** Names and patterns that nothing in the account answers to. */
  readonly unmatched: readonly string[]
  readonly policy: Policy
  /** How many documents they make. */
  readonly documents: number
  /** How many are declared already, and not written again. */
  readonly joined?: number
  /** How many versions there are below the newest of their lines. */
  readonly older: number
}

/** Returns the lines of the summary, for stderr. */
export function summariseExport({
  wanted,
  owned,
  unselected,
  unmatched,
  policy,
  documents,
  older,
  joined = 0,
}: ExportFacts): string {
  const left = groupBy(owned, (live) => whyOf(live, policy)).map((members) => {
    return `left out, ${whyOf(members[0], policy)}: ${namesOf(members)}\n`
  })
  const isEmpty = wanted.length + owned.length + unselected + joined === 0
  const unread = wanted.filter((one) => one.unread.length > 0).map(({ live }) => live)
  const merged = documents < wanted.length ? ` as ${countOf(documents - unread.length, 'document')}` : ''
  return [
    `${wanted.length - unread.length} exported${merged}${isEmpty ? ': there is no configuration in the account' : ''}\n`,
    ...(unread.length === 0
      ? []
      : [`written as comments, as the service does not show all that a document needs: ${namesOf(unread)}\n`]),
    ...left,
    ...(older === 0
      ? []
      : [`left out, as a document declares the newest of its line: ${countOf(older, 'older version')}\n`]),
    ...(owned.length === 0 ? [] : ['--all exports these as well\n']),
    ...(isEmpty ? [] : unmatched.map((name) => `nothing in the account matches ${toSafeText(name)}\n`)),
    ...(unselected === 0 ? [] : [`not selected: ${countOf(unselected, 'configuration')}\n`]),
  ].join('')
}

function namesOf(members: readonly Live[]): string {
  const names = new Set(members.map((live) => toSafeText(idOfLive(live))))
  return enumerate([...names], ', ', shownNames)
}

function whyOf(live: Live, policy: Policy): string {
  const words: Readonly<Record<Exclude<Ownership, 'unowned'>, string>> = {
    ours: 'as this project owns it',
    'previous-owner': 'as a previous owner of this project has it',
    'foreign-owner': 'as another project owns it',
    'foreign-manager': 'as its tags say that another tool manages it',
  }
  const ownership = ownershipOf(live, policy)
  if (ownership === 'unowned') throw new Error('what nobody owns is exported')
  const holder = holderOf(live, policy)
  return holder === undefined ? words[ownership] : `${words[ownership]} (${toSafeText(holder)})`
}
