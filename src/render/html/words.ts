/** What actions and reasons mean: said once where a word is used first, and again in a list at the end that each use links to. */
import { actions, type Action, type Reason } from '../../model.ts'
import type { Report, ReportChange } from '../../report/report.ts'
import { reasonSentences, sentenceOf, sentencesOf, symbols } from '../words/sentences.ts'
import { markup, type Markup } from '../words/markup.ts'

/** Returns a reason as a link to what it means. */
export function linkToWord(reason: Reason): Markup {
  return markup`<a class="tag" href="#w-${reason}">${reason}</a>`
}

/** Returns an action with its symbol. */
export function renderAction(action: Action): Markup {
  return markup`<span class="act ${action}"><span aria-hidden="true">${symbols[action]}</span> ${action}</span>`
}

/** Returns the sentences of a change that `said` does not hold yet, and adds them there. */
export function sayOnce(change: ReportChange, said: Set<string>): readonly string[] {
  const fresh = sentencesOf(change).filter(([word]) => !said.has(word))
  for (const [word] of fresh) said.add(word)
  return fresh.map(([, sentence]) => sentence)
}

/** Returns the list of all words that a report uses; nothing if it uses none. */
export function renderWords(report: Report): Markup | undefined {
  const changes = report.targets.flatMap((target) => target.changes)
  const used = new Set<string>(
    changes
      .flatMap(({ action, reason, fields }) => [action, reason, ...fields.map((field) => field.reason)])
      .filter((word) => word !== undefined),
  )
  const reasons = (Object.keys(reasonSentences) as readonly Reason[]).filter((reason) => used.has(reason))
  const known = actions.filter((action) => used.has(action))
  if (known.length === 0) return undefined
  const items = [
    ...known.map((action) => markup`<div><dt>${renderAction(action)}</dt><dd>${sentenceOf(action, report)}</dd></div>`),
    ...reasons.map(
      (reason) =>
        markup`<div id="w-${reason}"><dt><span class="tag">${reason}</span></dt><dd>${sentenceOf(reason, report)}</dd></div>`,
    ),
  ]
  return markup`<section class="words" aria-labelledby="words"><h2 id="words">What the words mean</h2>
<dl>${items}</dl></section>\n`
}
