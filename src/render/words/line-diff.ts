/** Texts of several lines, compared line by line: the one comparison that every renderer draws in its own way. */
import { structuredPatch } from 'diff'
import type { Json } from '../../model.ts'
import { optional } from '../../optional.ts'
import { countOf } from '../../plural.ts'
import { toSafeText } from './safe-text.ts'
import { goneInWords } from './sentences.ts'

/** A line as it came: who shows it makes it safe, with `showLine`. Numbers count from 1; that of a side which does not have it is absent. */
export interface DiffLine {
  readonly is: 'kept' | 'removed' | 'added'
  readonly text: string
  readonly before?: number
  readonly after?: number
}

/** Lines that stand together; at least one. */
export type Hunk = readonly DiffLine[]

export interface LineDiff {
  /** What differs, with the lines around it; nothing where no line does. */
  readonly hunks: readonly Hunk[]
  readonly added: number
  readonly removed: number
  /** The side that there is, where there is only one: all of its lines are one hunk. */
  readonly only?: 'before' | 'after'
  /** What no line shows, in words: ends of lines, the end of the last one. */
  readonly notes: readonly string[]
}

/** Lines around a difference. */
const context = 3

/** More insertions and deletions than this are no help to a reader, and finding them takes time in proportion to their square. */
const mostEdits = 500

/** The sign of a line in front of it, as every tool writes it. */
export const signs: Readonly<Record<DiffLine['is'], string>> = { kept: ' ', removed: '-', added: '+' }

/** Both sides of a value; one that is absent is no text. */
interface Sides {
  readonly before?: Json | undefined
  readonly after?: Json | undefined
}

interface Texts extends Sides {
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** Reports whether a value is a text of several lines: both sides are texts, as far as they are there, and one has a line end. */
export function isText(value: Sides): value is Texts {
  const sides = [value.before, value.after].filter((side) => side !== undefined)
  return sides.every((side) => typeof side === 'string') && sides.some((side) => side.includes('\n'))
}

/** Returns how two texts differ, line by line; undefined where the value is no text of several lines. */
export function lineDiffOf(value: Sides): LineDiff | undefined {
  if (!isText(value)) return undefined
  const { before, after } = value
  const hunks = hunksOf(before, after)
  const countOfLines = (is: DiffLine['is']): number => hunks.flat().filter((line) => line.is === is).length
  const only: LineDiff['only'] = before === undefined ? 'after' : after === undefined ? 'before' : undefined
  return {
    hunks,
    added: countOfLines('added'),
    removed: countOfLines('removed'),
    ...optional({ only }),
    notes: before === undefined || after === undefined ? [] : endNotes(before, after, hunks.length === 0),
  }
}

function hunksOf(before: string | undefined, after: string | undefined): readonly Hunk[] {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const patch = structuredPatch('', '', joined(old), joined(fresh), '', '', { context, maxEditLength: mostEdits })
  if (patch !== undefined)
    return patch.hunks.map(({ lines, oldStart, newStart }) => numbered(lines, oldStart, newStart))
  const whole = [...old.map((line) => `-${line}`), ...fresh.map((line) => `+${line}`)]
  return whole.length === 0 ? [] : [numbered(whole, 1, 1)]
}

/** Returns the lines of a text, without their ends: what ends the last line begins no other one. */
function linesOf(text = ''): readonly string[] {
  if (text === '') return []
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

function numbered(lines: readonly string[], oldStart: number, newStart: number): Hunk {
  let [before, after] = [oldStart, newStart]
  return lines.map((line): DiffLine => {
    const text = line.slice(1)
    if (line.startsWith('-')) return { is: 'removed', text, before: before++ }
    if (line.startsWith('+')) return { is: 'added', text, after: after++ }
    return { is: 'kept', text, before: before++, after: after++ }
  })
}

function endNotes(before: string, after: string, isAllKept: boolean): readonly string[] {
  const [old, fresh] = [lineEndsOf(before), lineEndsOf(after)]
  const [wasEnded, isEnded] = [before, after].map((text) => text.endsWith('\n'))
  // A text without lines has no last one.
  const isSameEnd = wasEnded === isEnded || before === '' || after === ''
  const areSome = old === fresh && isAllKept && isSameEnd && before !== after
  return [
    ...(old !== undefined && fresh !== undefined && old !== fresh ? [`line ends change from ${old} to ${fresh}`] : []),
    ...(areSome ? ['some line ends change between LF and CRLF'] : []),
    ...(isSameEnd ? [] : [`the last line ${isEnded === true ? 'gets' : 'loses'} its line end`]),
  ]
}

/** What ends the lines of a text; undefined where none ends. */
function lineEndsOf(text: string): 'LF' | 'CRLF' | 'LF and CRLF' | undefined {
  const [hasFeeds, hasPairs] = [/(?<!\r)\n/.test(text), text.includes('\r\n')]
  if (hasFeeds && hasPairs) return 'LF and CRLF'
  return hasPairs ? 'CRLF' : hasFeeds ? 'LF' : undefined
}

/** Returns a diff in a few words: `3 lines added, 1 removed`, `57 lines → (cleared)`. `path` is that of its field. */
export function lineDiffInWords({ added, removed, only, notes }: LineDiff, path: string): string {
  if (only === 'after') return `(not set) → ${countOf(added, 'line')}`
  if (only === 'before') return `${countOf(removed, 'line')} → ${goneInWords(path)}`
  const lines = [
    ...(added === 0 ? [] : [`${countOf(added, 'line')} added`]),
    ...(removed === 0 ? [] : [`${added === 0 ? countOf(removed, 'line') : removed} removed`]),
  ]
  const words = [...(lines.length === 0 ? [] : [lines.join(', ')]), ...notes]
  return words.length === 0 ? 'no line differs' : words.join('; ')
}

/** Returns at most so many lines of a diff, and what is left out, counted; `left` is absent where nothing is. One line is never left out alone. */
export function shorten(
  { hunks, added, removed, only }: LineDiff,
  most: number,
): { readonly hunks: readonly Hunk[]; readonly left?: string } {
  const total = hunks.flat().length
  if (total <= most + 1) return { hunks }
  let room = most
  const shown = hunks.flatMap((hunk): readonly Hunk[] => {
    const part = hunk.slice(0, room)
    room -= part.length
    return part.length === 0 ? [] : [part]
  })
  const countLeft = (all: number, is: DiffLine['is']): number =>
    all - shown.flat().filter((line) => line.is === is).length
  const counts = [
    ...[countLeft(added, 'added')].filter(Boolean).map((count) => `${count} added`),
    ...[countLeft(removed, 'removed')].filter(Boolean).map((count) => `${count} removed`),
  ]
  const which = only !== undefined || counts.length === 0 ? '' : `, ${counts.join(', ')}`
  return { hunks: shown, left: `… and ${countOf(total - most, 'more line')}${which}` }
}

/** Returns the line above a hunk: where it begins and how many lines it has, before and after. */
export function headOf(hunk: Hunk): string {
  const range = (side: 'before' | 'after'): string => {
    const numbers = hunk.flatMap((line) => line[side] ?? [])
    return `${numbers[0] ?? 0},${numbers.length}`
  }
  return `@@ -${range('before')} +${range('after')} @@`
}

/** Returns a line safe to print, with what nobody would see shown: an arrow for each tab, a dot for each blank at its end. */
export function showLine(text: string): string {
  const dotted = text.replace(/\p{Zs}+$/u, (blanks) => '·'.repeat(blanks.length))
  return toSafeText(dotted.replaceAll('\t', '→   '))
}
