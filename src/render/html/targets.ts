/** A section per target: those first that somebody has to look at. */
import type { Report, ReportChange, ReportTarget } from '../../report/report.ts'
import { isShown } from '../../report/judge.ts'
import { stateOf, unmanagedInWords, wordsSaid } from '../words/sentences.ts'
import { groupFollowers } from '../../report/followers.ts'
import { keptInWords, quotasInWords } from '../words/versions.ts'
import { renderChange, renderFollowers, type Seen } from './change.ts'
import { renderConsequences } from './consequences.ts'
import { renderDiagnostics } from './findings.ts'
import { glyph } from './glyphs.ts'
import { LikeCards } from './like-cards.ts'
import type { Pictures } from './picture.ts'
import { markup, type Markup } from '../words/markup.ts'
import { stateOfTarget, states, stateWords, type State } from './state.ts'

/** A target with what the page says about it in more than one place. */
export interface Row {
  readonly target: ReportTarget
  readonly state: State
  /** Of its section. The place in the report: the same in each rendering. */
  readonly anchor: string
}

export function rowsOf(report: Report): readonly Row[] {
  return report.targets.map((target, index) => {
    return { target, state: stateOfTarget(report, target), anchor: `target-${index + 1}` }
  })
}

/** Returns the targets in the order of the page: the worst state first, those with nothing to show last. */
export function inOrder(rows: readonly Row[]): { readonly loud: readonly Row[]; readonly quiet: readonly Row[] } {
  const isQuiet = ({ target, state }: Row): boolean =>
    (state === 'in-sync' || state === 'not-run') && !target.changes.some(isShown) && target.diagnostics.length === 0
  const loud = rows.filter((row) => !isQuiet(row)).toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state))
  return { loud, quiet: rows.filter(isQuiet) }
}

/** Returns the changes of a target that have a card, with its place on the page. */
export function cardsOf({ target, anchor }: Row): readonly (readonly [ReportChange, string])[] {
  return target.changes.filter(isShown).map((change, index) => [change, `${anchor}-c${index + 1}`] as const)
}

/** Returns the sections of all targets, those with nothing to show short. */
export function renderTargets(report: Report, rows: readonly Row[], pictures: Pictures): Markup {
  const { loud, quiet } = inOrder(rows)
  const cards = new LikeCards(loud.map((row) => ({ target: row.target, changes: cardsOf(row) })))
  const seen: Seen = { said: wordsSaid(report), texts: new Map(), cards }
  return markup`${loud.map((row) => renderTarget(report, row, seen, pictures))}${quiet.map((row) => renderQuiet(report, row, pictures))}`
}

function renderTarget(report: Report, row: Row, seen: Seen, pictures: Pictures): Markup {
  const { target, anchor } = row
  const anchors = new Map(cardsOf(row))
  const shown = [...anchors.keys()]
  const own = shown.filter(({ preexisting }) => preexisting !== true)
  const old = shown.filter(({ preexisting }) => preexisting === true)
  const render = (change: ReportChange): Markup =>
    renderChange(report, change, target.changes, seen, anchors.get(change) ?? anchor)
  const renderAll = (changes: readonly ReportChange[]): readonly Markup[] =>
    groupFollowers(changes, target.changes).map((group) =>
      group.length === 1 ? render(group[0]) : renderFollowers(group, target.changes, group.map(render)),
    )
  return markup`<section class="t" id="${row.anchor}" data-s="${row.state}" aria-labelledby="${row.anchor}-h">
${renderHead(report, row)}${renderDiagnostics(target.diagnostics)}${pictures.render(row)}${renderAll(own)}${
    old.length > 0 &&
    markup`<div class="old"><p class="oh"><b>Already different at the base revision</b>: ${old.length} of these changes would be planned without this pull request as well.</p>\n${renderAll(old)}</div>\n`
  }${renderConsequences(report, target)}${renderRest(target)}</section>\n`
}

function renderHead(report: Report, { target, state, anchor }: Row): Markup {
  const { name, account, accountName, region, labels, wave } = target
  const facts = [
    accountName !== undefined && markup`<span>${accountName}</span>`,
    account !== null && markup`<span class="num">${account}</span>`,
    region !== null && markup`<span>${region}</span>`,
    wave !== undefined && markup`<span>wave ${wave}</span>`,
    ...Object.entries(labels ?? {}).map(([key, value]) => markup`<span class="label">${key}=${value}</span>`),
    markup`<span class="counts">${stateOf(report.command, target)}</span>`,
  ]
  return markup`<header><h3 id="${anchor}-h">${glyph(state)} ${name} <span class="st ${stateWords[state].tone}">${stateWords[state].word}</span></h3><p class="facts">${facts}</p></header>\n`
}

/** A target where there is nothing to see: a line, and the names of what is as declared. */
function renderQuiet(report: Report, row: Row, pictures: Pictures): Markup {
  return markup`<section class="t quiet-t" id="${row.anchor}" data-s="${row.state}" aria-labelledby="${row.anchor}-h">
${renderHead(report, row)}${pictures.render(row)}${renderRest(row.target)}</section>\n`
}

/** What needs no section of its own: unchanged configurations by name, and what nobody declares or owns. */
function renderRest(target: ReportTarget): Markup {
  const unchanged = target.changes.filter((change) => !isShown(change))
  const kinds = [...new Set(unchanged.map(({ kind }) => kind))]
  const lists = kinds.map((kind) => {
    const names = unchanged.filter((change) => change.kind === kind).map(({ name }) => name)
    return markup`<div><dt>${kind}</dt><dd>${names.join(', ')}</dd></div>`
  })
  const words = [quotasInWords(target), keptInWords([target]), unmanagedInWords(target)]
  return markup`${words.map((one) => one !== undefined && markup`<p class="small">${one}</p>\n`)}${
    unchanged.length > 0 &&
    markup`<details class="same"><summary>${unchanged.length} unchanged</summary><dl>${lists}</dl></details>\n`
  }`
}
