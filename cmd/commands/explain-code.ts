/** kiln explain KILN2005: what a code means, and the way out. */
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import type { Entry } from '../../src/diagnostic/entry.ts'
import { areaOf } from '../../src/diagnostic/areas.ts'
import { diagnostics } from '../../src/diagnostic/table.ts'
import { findNearest } from '../../src/suggest.ts'
import type { Host } from '../terminal/host.ts'
import { refuse } from '../terminal/say.ts'

/** Reports whether what is to be explained is a code, and no configuration. */
export function isCode(text: string): boolean {
  return /^kiln\d{4}$/i.test(text)
}

/** Prints every message of a code with its way out. Resolves to 5 for a code that there is none of. */
export function explainCode(host: Host, text: string): number {
  const code = text.toUpperCase()
  const all: readonly Entry[] = Object.values(diagnostics)
  const entries = all.filter((entry) => entry.code === code)
  const [first] = entries
  if (first === undefined) {
    const nearest = findNearest(code, [...new Set(all.map((entry) => entry.code))])
    const reason = `there is no code ${code}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`
    return refuse(host, [diagnose('usage', { reason, command: 'explain' })])
  }
  const lines = entries.flatMap(({ severity, message, hint }) => [
    '',
    `${severity}: ${message}`,
    ...(hint === undefined ? [] : [`way out: ${wordsOf(hint)}`]),
  ])
  host.writeOut(
    `${code}, ${areaOf(code)}\n${lines.join('\n')}\n\nA word in braces stands for what was found. An example: docs/diagnostics.md#${code.toLowerCase()}\n`,
  )
  return 0
}

/** A way out that is one word in braces says nothing by itself. */
function wordsOf(hint: string): string {
  return /^{\w+}$/.test(hint) ? 'depends on what was found, and stands below it as its hint' : hint
}
