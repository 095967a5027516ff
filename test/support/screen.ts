/** What stands on a terminal in the end: enough of one for what Kiln and readline draw. */

/** Returns the lines that are left of what was written. Colours are passed over. */
export function screenOf(written: string): readonly string[] {
  const lines: string[] = ['']
  let [row, column] = [0, 0]
  // eslint-disable-next-line no-control-regex
  for (const [text, count, command] of written.matchAll(/\u001B\[(\d*)([A-Z])|\u001B\[[\d;]*m|[^\u001B]/gs)) {
    const line = lines[row] ?? ''
    if (command === 'A') row = Math.max(0, row - Number(count || 1))
    else if (command === 'G') column = Number(count || 1) - 1
    else if (command === 'J') lines.splice(row, Infinity, line.slice(0, column))
    else if (text === '\r') column = 0
    else if (text === '\n') {
      ;[row, column] = [row + 1, 0]
      lines[row] ??= ''
    } else if (text !== undefined && !text.startsWith('\u001B')) {
      lines[row] = line.padEnd(column).slice(0, column) + text + line.slice(column + 1)
      column += 1
    }
  }
  return lines.map((one) => one.trimEnd())
}
