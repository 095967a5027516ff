/** The targets of a fleet: JSON lines with the name of one each, or a matrix for CI, whose entries name one or list several. */

/** Returns the names in their order, or in words what keeps the text from naming any. */
export function parseFleet(text: string): { readonly names: readonly string[] } | { readonly problem: string } {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const rows: unknown[] = []
  for (const [index, line] of lines.entries()) {
    try {
      rows.push(...rowsOf(JSON.parse(line)))
    } catch {
      // A matrix may be written over several lines.
      if (index === 0) return parseWhole(text)
      return { problem: `line ${index + 1} is not JSON` }
    }
  }
  return namesOf(rows)
}

function parseWhole(text: string): ReturnType<typeof parseFleet> {
  try {
    return namesOf(rowsOf(JSON.parse(text)))
  } catch {
    return { problem: 'it is not JSON' }
  }
}

function rowsOf(value: unknown): readonly unknown[] {
  const { include } = (value ?? {}) as { include?: unknown }
  if (Array.isArray(include)) return include
  return Array.isArray(value) ? value : [value]
}

function namesOf(rows: readonly unknown[]): ReturnType<typeof parseFleet> {
  const names: string[] = []
  for (const row of rows) {
    const { name, targets } = (row ?? {}) as { name?: unknown; targets?: unknown }
    const found = Array.isArray(targets) ? (targets as unknown[]) : [name]
    if (!found.every((one) => typeof one === 'string')) return { problem: `${JSON.stringify(row)} names no target` }
    names.push(...found)
  }
  return { names: [...new Set(names)] }
}
