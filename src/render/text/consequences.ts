/** What builds something else after an apply, as text: what is alike once. */
import type { Consequence } from '../../consequence.ts'
import { groupBy } from '../../group-by.ts'
import { plural } from '../../plural.ts'
import type { Report, ReportTarget } from '../../report/report.ts'
import {
  consequencesIn,
  consequencesInWords,
  isNew,
  ownerInWords,
  whenInWords,
  whereInWords,
  whyInWords,
} from '../words/consequences.ts'
import { toSafeText } from '../words/safe-text.ts'
import { withoutOwn } from './fleet-changes.ts'
import { listTargets } from './names.ts'
import { wayToAll, type TextPage } from './page.ts'

interface Member {
  readonly target: ReportTarget
  readonly consequence: Consequence
}

/** Rows, and names in one of them. */
const [shownRows, shownNames] = [10, 3]
const [indent, hang] = [' '.repeat(6), ' '.repeat(8)]

/** Writes what follows from the changes of these targets of a report: for each cause the pipelines, those that are alike together. */
export function renderConsequences(page: TextPage, report: Report, targets: readonly ReportTarget[]): void {
  const members = targets.flatMap((target) =>
    consequencesIn(report, target).map((consequence): Member => ({ target, consequence })),
  )
  const isFleet = targets.length > 1
  for (const caused of groupBy(members, ({ target, consequence }) => whyInWords(consequence, target))) {
    const [{ target, consequence }] = caused
    page.line('')
    const why = isNew(consequence, target) ? '' : ` ${whyInWords(consequence, target, caused.length)}`
    page.wrapped(toSafeText(`${consequencesInWords(report, caused)}${why}`), '  ', '    ')
    const alike = groupBy(caused, (member) => factsOf(member, isFleet))
    const most = page.most(shownRows)
    for (const group of alike.slice(0, most)) renderAlike(page, group, isFleet)
    const left = alike.slice(most).reduce((sum, group) => sum + group.length, 0)
    if (left > 0) page.line(`${indent}and ${left} more ${plural(left, 'pipeline')} (${wayToAll})`)
  }
}

function renderAlike(page: TextPage, group: readonly [Member, ...Member[]], isFleet: boolean): void {
  const targets = [...new Set(group.map(({ target }) => target))]
  const where = isFleet ? ` in ${listTargets(page, targets)}` : ''
  const names = page.enumerate(namesOf(group), shownNames)
  page.wrapped(`${names}${where}: ${factsOf(group[0], targets.length > 1)}`, indent, hang)
}

function namesOf(group: readonly Member[]): readonly string[] {
  return [...new Set(group.map(({ consequence }) => toSafeText(consequence.pipeline)))]
}

/** `isGeneral` writes the place of a target as a document would. */
function factsOf({ target, consequence }: Member, isGeneral: boolean): string {
  const owner = ownerInWords(consequence)
  const facts = [...(owner === undefined ? [] : [owner]), whenInWords(consequence), whereInWords(consequence)]
  const text = toSafeText(facts.join('; '))
  return isGeneral ? withoutOwn(text, target) : text
}
