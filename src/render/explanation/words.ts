/** What `kiln explain` shows, and the words for the facts that decide about a configuration and its fields. */
import type { Consequence } from '../../consequence.ts'
import { ownerInWords as ownerOfBuild, whenInWords, whereInWords } from '../words/consequences.ts'
import { countOf } from '../../plural.ts'
import type { Json, Path, Source, Target } from '../../model.ts'
import type { Explanation } from '../../plan/explain.ts'
import type { FieldNote, FieldRecord } from '../../plan/explain-fields.ts'
import type { ExplainedReference, IdsByArn, idsAmong } from '../../report/references.ts'
import type { ReportChange } from '../../report/report.ts'
import { formatValue } from '../words/format-value.ts'
import { lineDiffOf } from '../words/line-diff.ts'
import { toSafeSource, toSafeText } from '../words/safe-text.ts'
import { versionInWords } from '../words/versions.ts'

/** How a field came to its declared value: what the document says, and the defaults and variables in it. */
export interface ShownTrace {
  readonly written?: { readonly value: Json; readonly source: Source }
  readonly parts: readonly {
    readonly label: string
    readonly layer: string
    readonly value: Json
    readonly source?: Source
  }[]
  readonly overridden?: { readonly value: Json; readonly source?: Source }
}

/** What is shown. */
export interface ShownExplanation {
  readonly target: Target
  readonly explanation: Explanation
  /** Asked only for what is declared. */
  readonly trace: (keys: Path) => ShownTrace
  /** Why the account was not asked, or could not be read. */
  readonly unread?: string
  /** Other targets that declare it. */
  readonly elsewhere: readonly string[]
  /** What will build something else after an apply because of it. */
  readonly consequences: readonly Consequence[]
  /** What is planned for it, for what it refers to, and for what refers to it. */
  readonly siblings: readonly Pick<ReportChange, 'id' | 'action' | 'reason'>[]
  /** What ARNs in its values mean. */
  readonly idsOf: ReturnType<typeof idsAmong>
  /** What its document refers to, and where those stand. */
  readonly references: readonly ExplainedReference[]
}

/** A label and what is said under it. */
export type Fact = readonly [string, string]

/** What is to be known of the configuration as a whole. */
export function factsOf({ explanation, target, consequences, references }: ShownExplanation): readonly Fact[] {
  const { desired, live, change, ownership, holder, record, tags } = explanation
  const arn = change?.arn ?? live?.arn
  const version = change && versionInWords(change)
  const kiln = desired && [
    ...(desired.protect === undefined ? [] : [`protect: ${desired.protect}`]),
    ...(desired.adopt === undefined ? [] : [`adopt: ${desired.adopt}`]),
    ...(desired.ignore.length === 0 ? [] : [`ignore: ${formatValue(desired.ignore)}`]),
    ...(desired.unchecked.length === 0 ? [] : [`unchecked: ${formatValue(desired.unchecked)}`]),
  ]
  return [
    ['declared', desired === undefined ? notDeclared(target) : toSafeSource(desired.source)],
    ...(kiln === undefined || kiln.length === 0 ? [] : [['kiln', toSafeText(kiln.join(', '))] as const]),
    ['live', live === undefined ? absentInWords(explanation) : liveInWords(explanation)],
    ...(version === undefined ? [] : [['version', toSafeText(version)] as const]),
    ...(arn === undefined ? [] : [['arn', toSafeText(arn)] as const]),
    ...(ownership === undefined ? [] : [['owner', ownerInWords(ownership, holder)] as const]),
    ...(record === undefined ? [] : [['record', recordInWords(record)] as const]),
    ...(tags === undefined ? [] : [['tags', `${tags.total} of ${tags.limit} when it is as declared`] as const]),
    ...references.map((one) => ['refers to', referenceInWords(one)] as const),
    ...(change?.usedBy === undefined ? [] : [['used by', usersInWords(change.usedBy)] as const]),
    ...consequences.map((one) => ['then builds', buildInWords(one)] as const),
  ]
}

function referenceInWords({ path, id, arn, source, declared }: ExplainedReference): string {
  const means = arn === undefined ? '' : ` = ${arn}`
  const where = declared === undefined ? '' : `, declared at ${toSafeSource(declared)}`
  return toSafeText(`${path} at ${toSafeSource(source)}: ${id}${means}${where}`)
}

function notDeclared({ retired }: Target): string {
  return retired ? 'no: the target is retired' : 'no'
}

/** Of a version that is made, the one before it is there. */
function absentInWords({ isAsked, change }: Explanation): string {
  if (!isAsked) return 'not asked'
  const previous = change?.version?.previous
  return previous === undefined ? 'not in the account' : `the version before it, ${toSafeText(previous)}`
}

function liveInWords({ live, desired }: Explanation): string {
  const dates = [
    ...(live?.dateCreated === undefined ? [] : [`created ${toSafeText(live.dateCreated)}`]),
    ...(live?.dateUpdated === undefined ? [] : [`updated ${toSafeText(live.dateUpdated)}`]),
  ]
  const name = live?.name === desired?.name || desired === undefined ? [] : [`spelt ${toSafeText(live?.name ?? '')}`]
  return ['in the account', ...name, ...dates].join(', ')
}

function ownerInWords(ownership: NonNullable<Explanation['ownership']>, holder: string | undefined): string {
  const words = {
    ours: 'this project',
    unowned: 'nobody',
    'previous-owner': 'a previous owner of this project',
    'foreign-owner': 'another project',
    'foreign-manager': 'another tool',
  }
  return holder === undefined ? words[ownership] : `${words[ownership]}: ${toSafeText(holder)}`
}

function recordInWords({ state, isProtected, dateUpdated, isDateCurrent }: NonNullable<Explanation['record']>): string {
  if (state === 'none') return 'none that can be read: nobody can tell who changed what'
  if (state === 'copied') return 'copied from another configuration: it counts as none'
  if (state === 'newer') return 'written by a newer Kiln: left as it is'
  const date =
    dateUpdated === undefined
      ? isDateCurrent === true
        ? 'no update since it was made'
        : 'updated since'
      : `${isDateCurrent === true ? 'no update since' : 'updated since'} ${toSafeText(dateUpdated)}`
  return `of the last apply, ${date}${isProtected === true ? ', protected' : ''}`
}

function usersInWords(users: NonNullable<Explanation['change']>['usedBy']): string {
  if (users === null || users === undefined) return 'unknown: pipelines cannot be listed'
  if (users.length === 0) return 'no pipeline'
  return users.map(({ name, status }) => `${toSafeText(name)} (${toSafeText(status).toLowerCase()})`).join(', ')
}

function buildInWords(one: Consequence): string {
  const owner = ownerOfBuild(one)
  const facts = [...(owner === undefined ? [] : [owner]), whenInWords(one), whereInWords(one)]
  return toSafeText(`${one.pipeline}: ${facts.join('; ')}`)
}

/** Returns a value on one line; of a text of several lines how many it has. */
export function wholeInWords(value: Json, ids: IdsByArn = {}): string {
  const lines = lineDiffOf({ after: value })
  return lines === undefined ? formatValue(value, ids) : countOf(lines.added, 'line')
}

/** What a declared value was made of. */
export function partsInWords({ written, parts, overridden }: ShownTrace): readonly Fact[] {
  const at = (source: Source | undefined): string => (source === undefined ? '' : `  ${toSafeSource(source)}`)
  return [
    ...(written === undefined
      ? []
      : [
          [
            'written',
            `${written.value === null ? 'null, which takes it away' : wholeInWords(written.value)}${at(written.source)}`,
          ] as const,
        ]),
    ...(overridden === undefined
      ? []
      : [['in place of', `the default ${wholeInWords(overridden.value)}${at(overridden.source)}`] as const]),
    ...parts.map(({ label, layer, value, source }): Fact => {
      const title = layer === 'defaults' ? 'default' : 'variable'
      const where = layer === 'defaults' ? '' : ` (${layer})`
      return [title, `${toSafeText(label)} = ${wholeInWords(value)}${at(source)}${where}`]
    }),
  ]
}

/** What the record says of a field. */
export function fieldRecordInWords({ mark, equalsDeclared, equalsLive }: FieldRecord): string {
  if (mark === 'none') return 'says nothing of this field'
  if (mark === 'ignored') return 'it was left to others'
  if (mark === 'switched-off') return 'the service had switched it off, and it was left so'
  if (mark === 'unconfirmed') return 'it was written, and did not read back as written'
  const isUnset = mark === 'absent'
  if (equalsDeclared === undefined && equalsLive === undefined)
    return isUnset ? 'left unset by the last apply' : 'the last apply left a value'
  const [same, other] = [true, false].map((is) => [
    ...(equalsDeclared === is ? ['declared'] : []),
    ...(equalsLive === is ? ['live'] : []),
  ]) as [string[], string[]]
  if (isUnset) {
    const still = same.map((side) => (side === 'live' ? 'in the account' : side)).join(' and ')
    const now = other
      .map((side) => (side === 'live' ? 'the account has a value' : 'a value is declared'))
      .join(', and ')
    return [
      'left unset by the last apply',
      ...(still === '' ? [] : [`, as ${still}`]),
      ...(now === '' ? [] : [`; now ${now}`]),
    ].join('')
  }
  if (same.length === 0) return `the last apply left a value that is not the ${other.join(' one, nor the ')} one`
  const rest = other.map((side) => `; the ${side} one is another`).join('')
  return `the last apply left the ${same.join(' and ')} value${rest}`
}

/** The rule behind each note. */
export const noteSentences: Readonly<Record<FieldNote, string>> = {
  ignored: 'left to others by kiln.ignore: the declared value is used at create alone',
  'ignored-tag': 'left alone by ignoreTags in kiln.yaml',
  'aws-tag': 'a tag of AWS',
  'read-only': 'never compared and never sent: a member of the service, or one of readOnlyFields',
  unchecked: 'newer than this version of Kiln: sent as written, compared as JSON',
  'service-default': 'the side that says nothing has the default of the service',
  'order-ignored':
    'in another order: the declared order is the recorded one, so the order of the account does not count',
  'order-declared': 'the order alone differs: the declared order is not the recorded one',
  'wiped-by-update': 'an update would wipe it: list it under kiln.unchecked, or under readOnlyFields in kiln.yaml',
  'unknown-member': 'this version of Kiln does not know it',
}

/** The same in a word or two, where a line has to do. */
export const noteWords: Readonly<Record<FieldNote, string>> = { ...noteSentences, 'service-default': 'service default' }
