/** Changes that are the same at some targets: a table with a row per change, what failed, and their values. */
import { isPending } from '../../action.ts'
import type { ReportChange } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { enumerate } from '../../enumerate.ts'
import { rootsOf } from '../../report/followers.ts'
import { causesInWords } from '../words/causes.ts'
import { renameInWords } from '../words/rename.ts'
import { standingOf } from '../words/users.ts'
import { isKeptInUse, sentencesOf } from '../words/sentences.ts'
import { isAllNew, versionInWords, versionNotesOf } from '../words/versions.ts'
import { linkToSource } from './facts.ts'
import type { Entry, Section } from './groups.ts'
import { clip, code, list, prose, table } from './inline.ts'
import { emojis, fold, type MarkdownPage } from './page-parts.ts'
import { hasValues, placesOf, renderValues } from './values.ts'
import { siblingsIn } from '../../report/siblings.ts'

/** Returns the blocks of a section. A report about one target needs no heading for it. */
export function renderSection(page: MarkdownPage, section: Section): readonly string[] {
  const { entries, targets } = section
  const shown = entries.slice(0, page.detail.rows)
  const left = entries.slice(shown.length)
  return [
    ...(page.report.targets.length === 1 ? [] : headingOf(page, targets)),
    ...(page.detail.fields === 'none'
      ? [overviewOf(page, shown, targets), ...failuresOf(shown)]
      : shown.flatMap((entry) => renderEntry(page, entry, targets[0]?.changes ?? []))),
    ...(left.length === 0 ? [] : [`… and ${left.length} more ${plural(left.length, 'change')}.`]),
  ]
}

/** A change as a block: what becomes of what and why, what failed, and its values. */
function renderEntry(page: MarkdownPage, entry: Entry, siblings: readonly ReportChange[]): readonly string[] {
  const { change } = entry
  const [name, source] = namesOf(page, entry)
  const used = useOf(change, siblings)
  const places = hasValues(page, entry) ? placesOf(page, entry) : []
  const facts = [
    whyOf(page, entry, siblings),
    used === '' ? '' : `used by ${used}`,
    places.length === 0 ? '' : `values at ${places.join(', ')}`,
  ].filter((fact) => fact !== '')
  const head = `${actionOf(page, change)} ${name}${source === '' ? '' : ` (${source})`}`
  return [
    facts.length === 0 ? head : `${head}: ${facts.join('; ')}`,
    ...failuresOf([entry]),
    ...renderValues(page, entry),
  ]
}

function headingOf(page: MarkdownPage, targets: Section['targets']): readonly string[] {
  const names = targets.map((target) => target.name)
  const most = 3
  const heading = `#### ${list(names, most, 'target')}`
  if (names.length <= most || !page.detail.hasCreatedValues) return [heading]
  return [heading, fold(page, `all ${names.length} targets`, [list(names, Infinity, 'target')])]
}

function overviewOf(page: MarkdownPage, entries: readonly Entry[], targets: Section['targets']): string {
  const hasUse = entries.some(({ change }) => change.usedBy === null || (change.usedBy?.length ?? 0) > 0)
  const siblings = targets[0]?.changes ?? []
  const rows = entries.map((entry) => [
    actionOf(page, entry.change),
    ...namesOf(page, entry),
    whyOf(page, entry, siblings),
    ...(hasUse ? [useOf(entry.change, siblings)] : []),
  ])
  return table(['change', 'configuration', 'declared in', 'why', ...(hasUse ? ['used by'] : [])], rows).join('\n')
}

/** Who is changed, with the number that a line of versions comes to, and where that is declared. */
function namesOf({ facts }: MarkdownPage, { change, others }: Entry): readonly [string, string] {
  const version = versionInWords(change)
  if (others !== undefined) {
    const names = [change, ...others].map(({ name }) => name)
    return [`${names.length} of ${code(clip(change.kind, 120))}: ${list(names, 5, 'configuration')}`, '']
  }
  const number = version === undefined ? '' : ` ${code(clip(version, 120))}`
  const { id, source } = change
  return [`${code(clip(id, 200))}${number}`, source === undefined ? '' : linkToSource(source, facts)]
}

const outcomeWords = {
  done: 'done',
  failed: '**FAILED**',
  blocked: '**blocked**',
  'not-run': '**not run**',
  unchanged: 'nothing to do',
} as const

function actionOf(page: MarkdownPage, change: ReportChange): string {
  const isLoud = change.action === 'delete' || change.action === 'blocked'
  const word = isKeptInUse(change) ? 'kept' : outcomeWords[change.outcome ?? 'unchanged']
  const outcome = change.outcome === undefined || !isPending(change) ? '' : `: ${word}`
  const isOpen = page.detail.fields !== 'none'
  return `${emojis(page.flavour, change.action)}${isLoud || isOpen ? `**${change.action}**` : change.action}${outcome}`
}

/** The reason; at the first use of an action or a reason one sentence that says what it means. */
function whyOf(page: MarkdownPage, entry: Entry, siblings: readonly ReportChange[]): string {
  const { change, fields, others } = entry
  const { reason } = change
  // The sentences speak of the account, which an offline plan has not seen.
  const isFirst = (key: string): boolean => {
    const isNew = page.report.offline !== true && !page.said.has(key)
    page.said.add(key)
    return isNew
  }
  const count = page.detail.fields === 'none' || !hasValues(page, entry) ? fields.length : 0
  const causes =
    others === undefined
      ? causesInWords(change, siblings)
      : [`because of ${enumerate(rootsOf(change, siblingsIn(siblings).byId))}`]
  return [
    ...sentencesOf(change).flatMap(([word, text]) => {
      const sentence = isFirst(word) ? prose(text) : undefined
      if (word !== reason && !derivedReasons.has(word)) return sentence ?? []
      return `**${reason}**${sentence === undefined ? '' : `: ${sentence}`}`
    }),
    ...(change.disowned === true ? ['it was ours, and its owner tag was taken off'] : []),
    ...(change.heldBy === undefined ? [] : [`held by ${code(clip(change.heldBy, 120))}`]),
    ...(change.renamed === undefined ? [] : [prose(clip(renameInWords(change, siblings), 600))]),
    ...[...versionNotesOf(change), ...causes].map((note) => prose(clip(note, 400))),
    ...(change.wipes === undefined ? [] : [`would be wiped: ${list(change.wipes, 10, 'member')}`]),
    ...(change.validation === undefined ? [] : [validationWords[change.validation.status]]),
    ...(others === undefined
      ? []
      : [
          `${list(
            fields.map(({ path }) => path),
            5,
            'field',
          )} in each of them`,
        ]),
    ...(count === 0 || isAllNew(change) || others !== undefined
      ? []
      : [`${count} ${plural(count, 'value')} ${count === 1 ? 'differs' : 'differ'}`]),
  ].join('; ')
}

/** Words under which `sentencesOf` says what a reason means for this very change. */
const derivedReasons: ReadonlySet<string> = new Set(['because', 'reenabled', 'taken-over'])

const validationWords = {
  validated: 'validated by the service',
  refused: '**refused by the service**',
  'not-validated': 'not validated',
} as const

function useOf(change: ReportChange, siblings: readonly ReportChange[]): string {
  const { usedBy } = change
  if (usedBy === undefined) return ''
  if (usedBy === null) return 'unknown: pipelines cannot be listed'
  const shown = usedBy.slice(0, 5).map((user) => {
    const standing = standingOf(user, change, siblings)
    const isPlain = ['', 'ENABLED'].includes(standing.toUpperCase())
    return `${code(clip(user.name, 120))}${isPlain ? '' : ` (${prose(clip(standing, 40))})`}`
  })
  return `${shown.join(', ')}${usedBy.length > shown.length ? ` and ${usedBy.length - shown.length} more` : ''}`
}

function failuresOf(entries: readonly Entry[]): readonly string[] {
  const lines = entries.flatMap(({ change }) =>
    [change.error, change.validation?.error].flatMap((error) => {
      if (error === undefined) return []
      const hint = error.hint === undefined ? '' : `\n  Hint: ${prose(clip(error.hint, 1_000))}`
      const request = error.requestId === undefined ? '' : ` (request ${code(clip(error.requestId, 80))})`
      return `- ${code(clip(change.id, 200))}: **${prose(clip(error.code, 120))}** ${code(clip(error.message, 1_000))}${request}${hint}`
    }),
  )
  return lines.length === 0 ? [] : [lines.join('\n')]
}
