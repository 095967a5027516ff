/** The fleet at a glance: accounts by Regions, a cell per target. */
import { countOf } from '../../plural.ts'
import type { Report } from '../../report/report.ts'
import { glyph } from './glyphs.ts'
import { markup, type Markup } from '../words/markup.ts'
import { countInCell, states, stateWords } from './state.ts'
import type { Row } from './targets.ts'

/** Returns the grid and what its shapes mean. Rows and columns stand in the order in which the report names them first. */
export function renderFleet(report: Report, rows: readonly Row[]): Markup | undefined {
  if (rows.length < 2) return undefined
  const accounts = [...new Set(rows.map(({ target }) => target.account))]
  const regions = [...new Set(rows.map(({ target }) => target.region))].toSorted((a, b) => compare(a, b))
  const head = regions.map((region) => markup`<th scope="col">${region ?? 'Region unknown'}</th>`)
  const body = accounts.map((account) => {
    const ofAccount = rows.filter(({ target }) => target.account === account)
    const cells = regions.map((region) => {
      const here = ofAccount.filter(({ target }) => target.region === region)
      return here.length === 0
        ? markup`<td class="e"></td>`
        : markup`<td>${here.map((row) => renderCell(report, row))}</td>`
    })
    return markup`<tr><th scope="row">${nameOf(ofAccount, account)}</th>${cells}</tr>\n`
  })
  return markup`<section class="fleet" aria-labelledby="fleet"><h2 id="fleet">Fleet</h2>
<p class="small">${countOf(rows.length, 'target')} in ${countOf(accounts.length, 'account')} and ${countOf(regions.length, 'Region')}. A cell leads to its target.</p>
<div class="grid"><table><thead><tr><th scope="col">Account</th>${head}</tr></thead><tbody>
${body}</tbody></table></div>
${renderLegend(rows)}</section>\n`
}

/** The name that the fleet gives an account, and its number. */
function nameOf(rows: readonly Row[], account: string | null): Markup | string {
  const number = account ?? 'account unknown'
  const name = rows.find(({ target }) => target.accountName !== undefined)?.target.accountName
  return name === undefined ? number : markup`<b>${name}</b> <span class="num small">${number}</span>`
}

const compare = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1

function renderCell(report: Report, { target, state, anchor }: Row): Markup {
  return markup`<a class="cell ${stateWords[state].tone}" href="#${anchor}" title="${target.name}">${glyph(state)}<span class="where">${target.region ?? ''}</span> <span class="what">${countInCell(report, target, state)}</span><span class="vh">, target ${target.name}</span></a>`
}

function renderLegend(rows: readonly Row[]): Markup {
  const used = states.filter((state) => rows.some((row) => row.state === state))
  const items = used.map((state) => {
    const count = rows.filter((row) => row.state === state).length
    const { word, about } = stateWords[state]
    return markup`<li>${glyph(state)} <span><b>${word}</b> <span class="num">${count}</span> – ${about}</span></li>`
  })
  return markup`<ul class="legend">${items}</ul>\n`
}
