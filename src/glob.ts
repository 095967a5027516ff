/** Globs over short names: targets, tag keys, ids. `*` is any text, `?` any one character; everything else, case included, is itself. */

/**
 * Reports whether `text` is selected. A pattern with `!` before it excludes, and an exclusion always wins, whatever the order. A list of
 * nothing but exclusions selects everything else; an empty list selects nothing.
 */
export function matchesAny(patterns: readonly string[], text: string): boolean {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'))
  if (excluded.some((pattern) => matches(pattern.slice(1), text))) return false
  if (excluded.length === patterns.length) return patterns.length > 0
  return patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern, text))
}

/** Greedy matching that returns to the last `*` only: time grows with the product of both lengths at worst, never exponentially. */
function matches(pattern: string, text: string): boolean {
  let at = 0
  let inPattern = 0
  let star = -1
  let resume = 0
  while (at < text.length) {
    const wanted = pattern[inPattern]
    if (wanted === '*') {
      star = inPattern++
      resume = at
    } else if (wanted === '?' || wanted === text[at]) {
      inPattern++
      at++
    } else if (star >= 0) {
      inPattern = star + 1
      at = ++resume
    } else {
      return false
    }
  }
  while (pattern[inPattern] === '*') inPattern++
  return inPattern === pattern.length
}
