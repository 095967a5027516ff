/** Filter and search. Without scripts none of it is shown, and everything is there to read. */
import { actions, reasons } from '../../model.ts'
import type { Report } from '../../report/report.ts'
import { symbols } from '../words/sentences.ts'
import { glyph } from './glyphs.ts'
import { markup, type Markup } from '../words/markup.ts'
import { states, stateWords } from './state.ts'
import type { Row } from './targets.ts'

/** Returns the controls for what the report holds: a group with one choice is no choice, and left out. */
export function renderToolbar(report: Report, rows: readonly Row[]): Markup {
  const changes = report.targets.flatMap((target) => target.changes).filter(({ action }) => action !== 'unchanged')
  const kinds = [...new Set(changes.map(({ kind }) => kind))].toSorted()
  const count = <T>(values: readonly T[], value: T): number => values.filter((one) => one === value).length
  const ofTargets = rows.map(({ state }) => state)
  const reasonsUsed = reasons.filter((reason) => changes.some((change) => change.reason === reason))
  const ofChanges = changes.map(({ action }) => action)
  const groups = [
    renderGroup(
      'State',
      's',
      states.map((state) => [state, markup`${glyph(state)} ${stateWords[state].word}`, count(ofTargets, state)]),
    ),
    renderGroup(
      'Action',
      'a',
      actions.map((action) => [
        action,
        markup`<span aria-hidden="true" class="sy">${symbols[action]}</span> ${action}`,
        count(ofChanges, action),
      ]),
    ),
    renderGroup(
      'Reason',
      'r',
      reasonsUsed.map((reason) => [
        reason,
        markup`${reason}`,
        changes.filter((change) => change.reason === reason).length,
      ]),
    ),
    renderGroup(
      'Kind',
      'k',
      kinds.map((kind) => [kind, markup`${kind}`, changes.filter((change) => change.kind === kind).length]),
    ),
  ]
  return markup`<div id="tools" role="search" hidden>
<div class="find"><label for="q" class="vh">Search</label><span class="box"><input id="q" type="search" placeholder="Search names, fields, values, errors" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></span><button type="button" id="clear" hidden>Clear <kbd aria-hidden="true">Esc</kbd></button><p id="shown" role="status"></p></div>
<div class="groups">${groups}</div></div>\n`
}

type Choice = readonly [value: string, label: Markup, count: number]

function renderGroup(title: string, name: string, choices: readonly Choice[]): Markup | undefined {
  const used = choices.filter(([, , count]) => count > 0)
  if (used.length < 2) return undefined
  const items = used.map(
    ([value, label, count]) =>
      markup`<label class="chip"><input type="checkbox" name="${name}" value="${value}">${label} <span class="num">${count}</span></label>`,
  )
  return markup`<fieldset><legend>${title}</legend>${items}</fieldset>\n`
}
