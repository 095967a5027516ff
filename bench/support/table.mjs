// Prints what was measured: a title per case, a line per figure, and whether it is what it has to be.
import { figureOf, goalOf, judge, recordFigure, rounded } from './figures.mjs'

const isRecording = process.argv.includes('--record')

/** Returns a table that is printed as it grows. */
export function createTable() {
  let misses = 0
  const say = (text) => process.stdout.write(`${text}\n`)
  const line = (what, text) => say(`  ${what.padEnd(24)}${text}`)
  return {
    line,
    /** How many rows missed their bound, or are worse than the figure on record. */
    get misses() {
      return misses
    },
    title(text, byOperation) {
      say(`\n${text}`)
      if (byOperation === undefined) return
      line(
        'requests',
        Object.entries(byOperation)
          .map(([name, count]) => `${count} ${name}`)
          .join(', '),
      )
    },
    /** Prints a row of bench/figures.json, held against its bound and against the figure on record. */
    row(id, value) {
      const figure = figureOf(id)
      const { isReached, isWorse } = judge(figure, value)
      const verdicts = [
        ...(goalOf(figure) === '' ? [] : [`${goalOf(figure)}: ${isReached ? 'yes' : 'NO'}`]),
        `on record ${figure.now ?? 'nothing'}${isWorse ? ': WORSE' : ''}`,
      ]
      line(id, `${rounded(value)} ${figure.unit} (${verdicts.join(', ')})`)
      if (!isReached || (isWorse && !isRecording)) misses += 1
      if (isRecording) recordFigure(id, value)
    },
  }
}

export function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`
}

export function megabytes(bytes) {
  return Math.round(bytes / 1024 ** 2)
}

/** Returns the number in the middle. */
export function medianOf(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
