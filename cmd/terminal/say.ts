/** Diagnostics on stderr, for commands whose answer is no report. */
import type { Diagnostic } from '../../src/model.ts'
import { toSafeSource, toSafeText } from '../../src/render/words/safe-text.ts'
import type { Host } from './host.ts'

/** Writes each diagnostic with its source and its way out. */
export function say(host: Pick<Host, 'writeErr'>, diagnostics: readonly Diagnostic[]): void {
  for (const { severity, code, message, hint, source } of diagnostics) {
    const at = source === undefined ? '' : `  at ${toSafeSource(source)}\n`
    const way = hint === undefined ? '' : `hint: ${toSafeText(hint)}\n`
    host.writeErr(`${severity} ${code}: ${toSafeText(message)}\n${at}${way}`)
  }
}

/** Says what is wrong. Returns the exit code. */
export function refuse(host: Pick<Host, 'writeErr'>, diagnostics: readonly Diagnostic[], exitCode = 5): number {
  say(host, diagnostics)
  return exitCode
}
