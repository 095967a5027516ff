/**
 * The record: what the last apply left behind, in one tag of at most 256 characters. It stands in for a state file.
 *
 *     1/Zk3xQ0aB/p/2026-09-09T19:36:48.933Z/de:AbCdEfGhit.tf=sn+
 *     │ │        │ │                        └ fields: two characters of the name's digest, then a mark
 *     │ │        │ └ `dateUpdated` last read back, `-` for none
 *     │ │        └ `p` protected, `-` not
 *     │ └ digest of the configuration's own ARN: a record copied from elsewhere counts as none
 *     └ version
 *
 * Marks: `:` and eight characters of the value's digest; `.` absent; `=` left to others; `+` written, but not confirmed; `!` switched off by
 * the service.
 */
import { digestOf } from '../canonical.ts'
import type { Json } from '../model.ts'

const version = 1
/** The longest value of a tag (API_TagResource). */
const maxLength = 256

export type Mark = { readonly digest: string } | 'absent' | 'ignored' | 'unconfirmed' | 'switched-off'

/** A record as it was found: absent (or not readable), copied from another ARN, newer than this program, or good. */
export type Record =
  | { readonly state: 'none' | 'copied' | 'newer' }
  | {
      readonly state: 'known'
      readonly isProtected: boolean
      readonly dateUpdated: string | undefined
      /** By the short name of the field, see `markOf`. */
      readonly marks: ReadonlyMap<string, Mark>
    }

/** What a record is made of. */
export interface RecordContent {
  readonly arn: string
  readonly isProtected: boolean
  readonly dateUpdated: string | undefined
  readonly marks: ReadonlyMap<string, Mark>
}

/** Returns the mark of a value that was applied. */
export function markOfValue(value: Json | undefined): Mark {
  return value === undefined ? 'absent' : { digest: short(value, 8) }
}

/** Returns the mark that a record holds for a field; undefined if it holds none. */
export function markOf(record: Record, field: string): Mark | undefined {
  return record.state === 'known' ? record.marks.get(shortName(field)) : undefined
}

/** Reports whether a record holds a mark, and it stands for the same value as another one. */
export function isSameMark(a: Mark | undefined, b: Mark): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.digest === b.digest : a === b
}

/** Returns the record as the value of a tag. Fields that no longer fit are left out: their history is unknown then. */
export function formatRecord({ marks, ...head }: RecordContent): string {
  return format(head, new Map([...marks].map(([field, mark]) => [shortName(field), mark])))
}

/** Returns a record as it was found on `arn`, with another mark for one field. */
export function withMark(record: Extract<Record, { state: 'known' }>, arn: string, field: string, mark: Mark): string {
  return format({ ...record, arn }, new Map([...record.marks, [shortName(field), mark]]))
}

function format(
  { arn, isProtected, dateUpdated }: Omit<RecordContent, 'marks'>,
  marks: ReadonlyMap<string, Mark>,
): string {
  let text = `${version}/${shortArn(arn)}/${isProtected ? 'p' : '-'}/${formatDate(dateUpdated)}/`
  for (const [name, mark] of marks) {
    const entry = `${name}${formatMark(mark)}`
    if (text.length + entry.length <= maxLength) text += entry
  }
  return text
}

/** Reads the value of a record tag that was found on `arn`. */
export function parseRecord(text: string | undefined, arn: string): Record {
  const newer = /^(\d{1,9})\//.exec(text ?? '')
  if (newer !== null && Number(newer[1]) > version) return { state: 'newer' }
  const parts = /^1\/([\w-]{8})\/([p-])\/([^/]+)\/((?:[\w-]{2}(?::[\w-]{8}|[.=+!]))*)$/.exec(text ?? '')
  if (parts === null) return { state: 'none' }
  const [, owner, flag, date, entries = ''] = parts
  if (owner !== shortArn(arn)) return { state: 'copied' }
  const marks = [...entries.matchAll(/([\w-]{2})(?::([\w-]{8})|([.=+!]))/g)].map(([, field = '', digest, mark]) => {
    return [field, digest === undefined ? parseMark(mark) : { digest }] as const
  })
  return {
    state: 'known',
    isProtected: flag === 'p',
    dateUpdated: date === '-' ? undefined : date,
    marks: new Map(marks),
  }
}

/** Reports whether `live` is the `dateUpdated` that the record holds. */
export function isRecordedDate(recorded: string | undefined, live: string | undefined): boolean {
  return formatDate(recorded) === formatDate(live)
}

/** A date of the service fits a tag as it is; anything else is kept as a digest. */
function formatDate(date: string | undefined): string {
  if (date === undefined) return '-'
  return /^[\w.:+=@-]{2,32}$/.test(date) ? date : `@${short(date, 8)}`
}

const signs = { absent: '.', ignored: '=', unconfirmed: '+', 'switched-off': '!' } as const

function formatMark(mark: Mark): string {
  if (typeof mark === 'object') return `:${mark.digest}`
  return signs[mark]
}

function parseMark(mark: string | undefined): Mark {
  const [found] = Object.entries(signs).find(([, sign]) => sign === mark) ?? []
  return (found ?? 'unconfirmed') as keyof typeof signs
}

/** Whether runs of hyphens collapse in an ARN is not known, and a record is written before the ARN is: they make no difference. */
function shortArn(arn: string): string {
  return short(arn.replaceAll(/-+/g, '-'), 8)
}

/** The fields of all kinds are few, and each of them is asked for with every configuration. */
const shortNames = new Map<string, string>()

function shortName(field: string): string {
  const known = shortNames.get(field) ?? short(field, 2)
  shortNames.set(field, known)
  return known
}

function short(value: Json, length: number): string {
  return digestOf(value, 'base64url').slice(0, length)
}
