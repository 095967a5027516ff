/** A shape for each state, drawn once and used by name, so that no state is told by colour alone. */
import type { State } from './state.ts'
import { stateWords } from './state.ts'
import { markup, trusted, type Markup } from '../words/markup.ts'

/** Paths on a field of 16 by 16: `fill` is the body, `line` is drawn on top of it, in the colour of the page unless there is no body. */
const shapes: Readonly<Record<State, { readonly fill?: string; readonly line: string }>> = {
  failed: { fill: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', line: 'M5.5 5.5l5 5m0-5l-5 5' },
  refused: { fill: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', line: 'M4.5 8h7' },
  blocked: {
    fill: 'M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5z',
    line: 'M8 4.3v4.4m0 2.6v.2',
  },
  drift: { fill: 'M8 1.6l7 12.6H1z', line: 'M8 6v3.6m0 2.1v.2' },
  missing: {
    fill: 'M8 1.2l6.6 4.8-2.5 7.8H3.9L1.4 6z',
    line: 'M5.2 8.6h5.6',
  },
  pending: { fill: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', line: 'M8 4.2V8l2.6 1.8' },
  changes: { fill: 'M8 .8L15.2 8 8 15.2.8 8z', line: 'M4.6 8.6c1.2-1.9 2.2-1.9 3.4-.6s2.2 1.3 3.4-.6' },
  declined: { line: 'M4 4l8 8m0-8l-8 8' },
  'not-run': { line: 'M3.5 8h9' },
  'held-back': { line: 'M5.5 3.5v9m5-9v9' },
  orphans: { line: 'M6 6.2C6 4.8 6.9 4 8 4s2 .8 2 2c0 1.5-2 1.7-2 3.2m0 2.3v.2M2.5 2.5h1m9 0h1m-11 11h1m9 0h1' },
  applied: { fill: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', line: 'M4.8 8.3l2.2 2.2 4.2-4.7' },
  'in-sync': { line: 'M3 8.4l3.4 3.4L13 4.6' },
}

/** Returns the sprite that `glyph` refers to; once per page, before the first use. */
export function renderSprite(): Markup {
  const symbols = Object.entries(shapes).map(([state, { fill, line }]) => {
    const body = fill === undefined ? '' : `<path class="gf" d="${fill}"/>`
    return `<symbol id="g-${state}" viewBox="0 0 16 16">${body}<path class="${fill === undefined ? 'gl' : 'gc'}" d="${line}"/></symbol>`
  })
  return trusted(`<svg class="sprite" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`)
}

/** Returns the shape of a state, for the eye only: a word stands beside it. */
export function glyph(state: State): Markup {
  return markup`<svg class="g ${stateWords[state].tone}" aria-hidden="true" focusable="false"><use href="#g-${state}"/></svg>`
}

/** Returns the icon of the browser's tab: the shape of a state in its colour, as an address that needs no network. */
export function iconOf(state: State): string {
  const { fill, line } = shapes[state]
  const color = { bad: '#c02637', warn: '#a15c00', info: '#2458c5', good: '#1a7441', quiet: '#5b6472' }[
    stateWords[state].tone
  ]
  const stroke = fill === undefined ? color : '#fff'
  const paths = `${fill === undefined ? '' : `<path fill="${color}" d="${fill}"/>`}<path fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" d="${line}"/>`
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${paths}</svg>`)}`
}
