/** A number that should be text has lost its leading zeros when it was read: a finding shows what is written. */
import type { Finding } from '../../diagnostic/finding.ts'
import { showText } from '../../quote.ts'

/** Returns a finding about such a number with `text`, what is written there; any other finding, and one without a text, as it is. */
export function asWritten(finding: Finding, text: string | undefined): Finding {
  if (text === undefined) return finding
  if (finding.diagnostic === 'unquotedString') {
    return { ...finding, params: { ...finding.params, found: showText(text) } }
  }
  if (finding.diagnostic !== 'accountNotQuoted') return finding
  return { ...finding, params: { ...finding.params, found: showText(text) } }
}
