/** Version numbers that differ from target to target, as one form from which Kiln counts on. */

/** Returns the narrowest form that all numbers have: `1.4.x` for 1.4.2 and 1.4.7; undefined if one of them is no plain number. */
export function commonForm(numbers: readonly string[]): string | undefined {
  const all = numbers.map((number) => /^(\d+)\.(\d+)\.\d+$/.exec(number))
  const [first] = all
  if (first === undefined || first === null || all.includes(null)) return undefined
  const [, major = '', minor = ''] = first
  if (all.some((one) => one?.[1] !== major)) return 'x.x.x'
  return all.some((one) => one?.[2] !== minor) ? `${major}.x.x` : `${major}.${minor}.x`
}
