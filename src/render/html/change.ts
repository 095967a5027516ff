/** One change: what, why, where, and both sides of every field that differs. */
import { isPending } from '../../action.ts'
import { countOf } from '../../plural.ts'
import { enumerate } from '../../enumerate.ts'
import { rootsOf } from '../../report/followers.ts'
import type { Report, ReportChange } from '../../report/report.ts'
import { causesInWords } from '../words/causes.ts'
import { renameInWords } from '../words/rename.ts'
import { isKeptInUse } from '../words/sentences.ts'
import { versionInWords, versionNotesOf } from '../words/versions.ts'
import { behindName, standingOf } from '../words/users.ts'
import { toSafeSource } from '../words/safe-text.ts'
import { renderFields } from './fields.ts'
import type { LikeCards, Place } from './like-cards.ts'
import { renderFailure, renderValidation } from './findings.ts'
import { markup, type Markup } from '../words/markup.ts'
import type { ShownTexts } from './texts.ts'
import { linkToWord, renderAction, sayOnce } from './words.ts'
import { siblingsIn } from '../../report/siblings.ts'

/** What a page has said and shown already: words that it explained, texts and where they stand. */
export interface Seen {
  readonly said: Set<string>
  readonly texts: ShownTexts
  readonly cards: LikeCards
}

/** Returns a change as an article. `siblings` are the changes of its target; `anchor` is what links to it lead to. */
export function renderChange(
  report: Report,
  change: ReportChange,
  siblings: readonly ReportChange[],
  { said, texts, cards }: Seen,
  anchor: string,
): Markup {
  const { action, reason, kind, name, source } = change
  const first = cards.firstOf(change, anchor)
  if (first !== undefined) return renderLike(change, anchor, first)
  const tags = [
    reason !== undefined && linkToWord(reason),
    change.preexisting === true && markup`<span class="tag">already so at the base</span>`,
    report.command === 'drift' &&
      isPending(change) &&
      reason === 'git-changed' &&
      markup`<span class="tag">pending</span>`,
    outcomeOf(change),
    source !== undefined && markup`<span class="src">${toSafeSource(source)}</span>`,
  ]
  const sentences = sayOnce(change, said)
  const version = versionInWords(change)
  return markup`<article class="c ${action}" id="${anchor}" data-a="${action}" data-k="${kind}" data-r="${reason ?? ''}">
<h4>${renderAction(action)} <span class="id"><span class="k">${kind}/</span><wbr>${name}</span>${version !== undefined && markup` <span class="num">${version}</span>`}</h4>
<p class="meta">${tags}</p>
${sentences.length > 0 && markup`<p class="why">${sentences.join('; ')}</p>\n`}${notesOf(change, siblings).map((note) => markup`<p class="n">${note}</p>\n`)}${alsoIn(cards.othersOf(change))}${change.error !== undefined && renderFailure(change.error)}${change.validation !== undefined && renderValidation(change.validation)}${renderFields(report, change, { texts, anchor })}${renderTrail(change)}</article>\n`
}

/** A change that is shown in full at another target: what becomes of what, and where to read the rest. */
function renderLike(change: ReportChange, anchor: string, first: Place): Markup {
  const { action, reason, kind, name } = change
  return markup`<article class="c like ${action}" id="${anchor}" data-a="${action}" data-k="${kind}" data-r="${reason ?? ''}" data-like="${first.anchor}">
<h4>${renderAction(action)} <span class="id"><span class="k">${kind}/</span><wbr>${name}</span></h4>
<p class="meta">${reason !== undefined && linkToWord(reason)}${outcomeOf(change)}</p>
<p class="n also"><a href="#${first.anchor}">the same as in ${first.name}</a></p>
${renderTrail(change)}</article>\n`
}

/** Targets that are named beside a change. */
const mostNamed = 8

function alsoIn(others: readonly Place[]): Markup | undefined {
  if (others.length === 0) return undefined
  const shown = others.slice(0, mostNamed)
  const left = others.length - shown.length
  const links = shown.map(({ name, anchor }, index) => markup`${index > 0 && ', '}<a href="#${anchor}">${name}</a>`)
  return markup`<p class="n also">the same in ${countOf(others.length, 'more target')}: ${links}${left > 0 && ` and ${left} more`}</p>\n`
}

/** Returns changes that follow from the same others, folded away under what they have in common; `rendered` are their articles. */
export function renderFollowers(
  group: readonly [ReportChange, ...ReportChange[]],
  siblings: readonly ReportChange[],
  rendered: readonly Markup[],
): Markup {
  const [first] = group
  const roots = rootsOf(first, siblingsIn(siblings).byId)
  return markup`<details class="many"><summary>${renderAction(first.action)} ${group.length} of ${first.kind} because of ${enumerate(roots)}</summary>
${rendered}</details>\n`
}

function outcomeOf(change: ReportChange): Markup | undefined {
  const { outcome, action } = change
  // What was not to be carried out anyway is said by its action.
  if (outcome === undefined || (!isPending({ action }) && outcome !== 'failed')) return undefined
  const [word, tone] = {
    done: ['✓ done', 'good'],
    failed: ['✕ failed', 'bad'],
    blocked: ['blocked', 'bad'],
    'not-run': ['– not run', 'quiet'],
    unchanged: [isKeptInUse(change) ? 'kept' : 'nothing to do', 'quiet'],
  }[outcome] as [string, string]
  return markup`<span class="tag ${tone}">${word}</span>`
}

function notesOf(change: ReportChange, siblings: readonly ReportChange[]): readonly Markup[] {
  const { heldBy, renamed, wipes, usedBy, disowned } = change
  const used = usedBy?.map(
    (user, index) =>
      markup`${index > 0 && ', '}<code>${user.name}</code>${behindName(standingOf(user, change, siblings))}`,
  )
  return [
    disowned === true && markup`it was ours: somebody took its owner tag off`,
    heldBy !== undefined && markup`held by <code>${heldBy}</code>`,
    renamed !== undefined && markup`${renameInWords(change, siblings)}`,
    ...[...versionNotesOf(change), ...causesInWords(change, siblings)].map((note) => markup`${note}`),
    wipes !== undefined &&
      markup`would be wiped: ${wipes.map((path, index) => markup`${index > 0 && ', '}<code>${path}</code>`)}`,
    usedBy === null && markup`used by: unknown, pipelines cannot be listed`,
    used !== undefined && used.length > 0 && markup`used by ${used}`,
  ].filter((note) => note !== false)
}

/** What only a search for the cause needs: ARN, client token, the requests that were sent. */
function renderTrail({ arn, clientToken, writes, recorded }: ReportChange): Markup {
  const sent = writes?.map(
    ({ operation, requestId, at }) =>
      markup`<div><dt>${operation}</dt><dd>${at}${requestId !== undefined && markup` <code>${requestId}</code>`}</dd></div>`,
  )
  return markup`<details><summary>ARN${clientToken !== undefined && ', client token'}${(writes?.length ?? 0) > 0 && ', requests'}</summary><dl><div><dt>ARN</dt><dd><code>${arn}</code></dd></div>${clientToken !== undefined && markup`<div><dt>client token</dt><dd><code>${clientToken}</code></dd></div>`}${sent}${recorded === true && markup`<div><dt>read</dt><dd>settled from list and record</dd></div>`}</dl></details>\n`
}
