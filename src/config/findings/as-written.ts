/** A number that should be text has lost its leading zeros when it was read: a finding shows what is written. */
import type { Finding } from '../../diagnostic/finding.ts'
import type { Scalar } from '../../model.ts'
import { showText } from '../../quote.ts'

/** Returns a finding about such a number with what is written there; any other finding, and one of what has quotes, as it is. */
export function asWritten(finding: Finding, scalar: Scalar | undefined): Finding {
  if (scalar?.isPlain !== true) return finding
  const text = scalar.written
  if (finding.diagnostic === 'unquotedString') {
    return { ...finding, params: { ...finding.params, found: showText(text) } }
  }
  if (finding.diagnostic !== 'accountNotQuoted') return finding
  return { ...finding, params: { ...finding.params, found: showText(text) } }
}
