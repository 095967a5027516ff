// Prints what was measured: a title per case, a line per figure, and whether it is what it has to be.

/** Returns a table that is printed as it grows. */
export function createTable() {
  let misses = 0
  const say = (text) => process.stdout.write(`${text}\n`)
  const line = (what, text) => say(`  ${what.padEnd(24)}${text}`)
  return {
    line,
    get misses() {
      return misses
    },
    title(text, byOperation) {
      const requests = Object.entries(byOperation).map(([name, count]) => `${count} ${name}`)
      say(`\n${text}`)
      line('requests', requests.join(', '))
    },
    check(what, text, goal, isReached) {
      if (!isReached) misses += 1
      line(what, `${text} (${goal}: ${isReached ? 'yes' : 'NO'})`)
    },
  }
}

export function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`
}

export function megabytes(bytes) {
  return `${Math.round(bytes / 1024 ** 2)} MiB`
}
