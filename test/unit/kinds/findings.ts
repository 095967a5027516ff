/** Findings as a table can hold them. */
import { diagnoseUnlocated } from '../../../src/diagnostic/diagnose.ts'
import type { Finding } from '../../../src/diagnostic/finding.ts'
import { formatPath } from '../../../src/field-path.ts'

/** Returns each finding as `path at CODE severity: message | hint`. */
export function describeFindings(findings: Iterable<Finding>): readonly string[] {
  return [...findings].map((finding) => {
    const source = { file: '', line: 1, column: 1 }
    const { code, severity, message, hint } = diagnoseUnlocated(finding, source)
    return `${formatPath(finding.path)} ${finding.at} ${code} ${severity}: ${message} | ${hint ?? ''}`
  })
}
