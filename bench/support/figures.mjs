// The figures of docs/performance.md: what each row of the benchmark has to reach, what it was before, and what it is now. They are recorded in
// bench/figures.json: `node bench/all.mjs --record` writes down what it measures, and `npm run generate` carries it into the document.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../figures.json', import.meta.url)
/** A row that is worse than its figure by more than this share has got slower, not just met a busy moment. */
const tolerance = 0.1

/**
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} case What is measured, as the document says it.
 * @property {string} unit What the numbers count, as in `1.2 times the bound`.
 * @property {number} [atMost] The largest number that will do.
 * @property {number} [atLeast] The smallest number that will do, where more is better.
 * @property {number} [before] The number of the version before; absent for a row that is new.
 * @property {number} [now] The number of this version; absent until it is measured.
 */

/** Returns all figures, in the order of the document. @returns {Figure[]} */
export function readFigures() {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Returns the figure of a row; a row without one is a mistake of the script that asks. */
export function figureOf(id) {
  const figure = readFigures().find((each) => each.id === id)
  if (figure === undefined) throw new Error(`bench/figures.json has no row ${id}`)
  return figure
}

/** Writes down what a row came to. */
export function recordFigure(id, value) {
  const figures = readFigures().map((figure) => (figure.id === id ? { ...figure, now: rounded(value) } : figure))
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
}

/** Tells what a number comes to beside its bound, and beside the figure that is recorded. */
export function judge({ atMost, atLeast, now }, value) {
  const isReached = value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity)
  if (now === undefined) return { isReached, isWorse: false }
  const isWorse = atLeast === undefined ? value > now * (1 + tolerance) : value < now * (1 - tolerance)
  return { isReached, isWorse }
}

/** Returns what a row has to reach, in words; empty where it has no bound. */
export function goalOf({ atMost, atLeast }) {
  if (atMost !== undefined) return `at most ${atMost}`
  return atLeast === undefined ? '' : `at least ${atLeast}`
}

/** Returns a number with two digits after the point where it is small, and none where it is large. */
export function rounded(value) {
  return Number(value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0))
}

/** Returns the table of docs/performance.md. */
export function figuresTable() {
  const rows = readFigures().map((figure) =>
    [figure.case, figure.unit, goalOf(figure) || '–', figure.before ?? 'new', figure.now ?? 'not measured yet'].map(
      (cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell),
    ),
  )
  const head = ['case', 'in', 'to reach', 'before', 'now']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
