/** What `kiln doctor` found: a line each, the way out below it. What many targets have alike is one line with their number. */
import type { Check } from '../../checkup.ts'
import { enumerate } from '../../enumerate.ts'
import { groupBy } from '../../group-by.ts'
import { countOf } from '../../plural.ts'
import { toSafeJson, toSafeText } from '../words/safe-text.ts'
import { TextPage, type PageOptions } from './page.ts'

/** Returns the checks as text. */
export function renderCheckup(checks: readonly Check[], options: PageOptions): string {
  const page = new TextPage(options)
  const { palette } = page
  const paints = { ok: palette.green, note: palette.yellow, problem: palette.red }
  const groups = groupBy(checks, (check) =>
    JSON.stringify([check.topic, check.verdict, sharedWordsOf(check), check.remedy]),
  )
  for (const group of groups) {
    const [first] = group
    const { topic, verdict, target, remedy } = first
    const head = `${paints[verdict](verdict.padEnd(7))}  ${topic.padEnd(7)}`
    const isOfMany = group.some((other) => other.target !== target)
    const who = target === undefined ? '' : `${namesOf(group)}: `
    const words = `${who}${isOfMany ? sharedWordsOf(first) : wordsOf(first)}`
    page.wrapped(toSafeText(words), `${head}  `, ' '.repeat(18))
    if (remedy !== undefined) page.wrapped(toSafeText(remedy), `${' '.repeat(18)}${palette.dim('->')} `, ' '.repeat(21))
  }
  const problems = groups.filter(([{ verdict }]) => verdict === 'problem').length
  const sum = problems === 0 ? palette.green('nothing is in the way') : palette.red(countOf(problems, 'problem'))
  page.line('')
  page.line(sum)
  return page.toString()
}

/** What is said of a target: who it is about stands before it. */
function wordsOf({ target, message }: Check): string {
  return target === undefined ? message : message.replace(`target ${target} `, '')
}

/** The same in words that fit any target. */
function sharedWordsOf(check: Check): string {
  const words = wordsOf(check)
  return check.target === undefined ? words : words.replaceAll(/\b\d{12}\b/g, 'ACCOUNT')
}

function namesOf(group: readonly Check[]): string {
  const names = [...new Set(group.flatMap(({ target }) => target ?? []))]
  return names.length === 1 ? (names[0] ?? '') : `${countOf(names.length, 'target')} (${enumerate(names, ', ', 5)})`
}

/** Returns the checks as JSON, and whether something is in the way. */
export function renderCheckupJson(checks: readonly Check[]): string {
  const isFine = checks.every(({ verdict }) => verdict !== 'problem')
  return `${toSafeJson(JSON.stringify({ formatVersion: '1.0', outcome: isFine ? 'ok' : 'problems', checks }, null, 2))}\n`
}
