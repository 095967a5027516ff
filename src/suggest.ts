/** The nearest known name to one that is not known. */

/** Returns the known name that was most likely meant, or undefined if none is near. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  const folded = fold(name)
  const same = known.find((candidate) => fold(candidate) === folded)
  if (same !== undefined || folded.length > 64) return same
  const allowed = Math.max(1, Math.floor(folded.length / 3))
  const near = known
    .map((candidate) => ({ candidate, distance: distanceBetween(folded, fold(candidate)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
  if (near[0] !== undefined) return near[0].candidate
  const containing = known.filter((candidate) => folded.length > 3 && fold(candidate).includes(folded))
  return containing.length === 1 ? containing[0] : undefined
}

/** Returns a name without what a casing slip changes. */
export function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '')
}

/** Levenshtein distance in which two swapped neighbours count once. */
function distanceBetween(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + cost,
        swapped ? at(before, column - 2) + 1 : Infinity,
      )
    }
    before = previous
    previous = current
  }
  return at(previous, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
