/** What became of version numbers in files. */
import type { RaisedNumber } from '../../report/raised-number.ts'
import { toSafeJson, toSafeSource, toSafeText } from '../words/safe-text.ts'

/** Returns one line for each number. */
export function renderRaised(numbers: readonly RaisedNumber[]): string {
  if (numbers.length === 0) return 'nothing to raise\n'
  return numbers.map((one) => `${toSafeSource(one.source)}  ${describe(one)}\n`).join('')
}

function describe({ ids, from, to }: RaisedNumber): string {
  const whose = ids.map(toSafeText).join(', ')
  return to === undefined ? `${from}  ${whose}: Kiln assigns it, nothing to raise` : `${from} → ${to}  ${whose}`
}

/** Returns them as JSON: those that were raised, and those that are Kiln's to assign. */
export function renderRaisedJson(numbers: readonly RaisedNumber[]): string {
  const shown = {
    formatVersion: '1.0',
    raised: numbers.filter(({ to }) => to !== undefined),
    assigned: numbers.filter(({ to }) => to === undefined),
  }
  return `${toSafeJson(JSON.stringify(shown, null, 2))}\n`
}
