/** The files that a step of GitHub Actions leaves for its runner. */
import { expect } from 'vitest'

/** Reads the file as the runner does: `name<<delimiter`, lines, the delimiter alone. */
export function parseOutputs(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 1) {
    const [name = '', delimiter] = (lines.shift() ?? '').split('<<')
    const end = lines.indexOf(delimiter ?? '')
    expect(end, `the end of ${name}`).toBeGreaterThanOrEqual(0)
    found[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return found
}
