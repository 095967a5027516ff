import type { Diagnostic } from '../../model.ts'

/** Returns a notice in one line. */
export function noticeInWords({ message, hint }: Diagnostic): string {
  return hint === undefined ? message : `${message}. What to do: ${hint}`
}
