// The command line of a benchmark: numbers with a default, --record, and the names of cases.
import { parseArgs } from 'node:util'

/** Reads the command line. Takes the numbers that it may set, each with its default; returns them, and the words beside them as `cases`. */
export function readOptions(numbers) {
  const options = Object.fromEntries(Object.keys(numbers).map((name) => [name, { type: 'string' }]))
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...options, record: { type: 'boolean' } },
  })
  const read = Object.entries(numbers).map(([name, usual]) => [name, Number(values[name] ?? usual)])
  return { ...Object.fromEntries(read), cases: positionals }
}
