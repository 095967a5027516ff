/** The number that a person who raises one means. */

/** What is raised: everything behind it begins again at 0. */
export const numberParts = ['major', 'minor', 'patch'] as const
export type NumberPart = (typeof numberParts)[number]

/** Returns an exact number with one of its parts raised by one. */
export function raiseNumber(number: string, part: NumberPart): string {
  const at = numberParts.indexOf(part)
  const raised = number
    .split('.')
    .map((one, index) => (index < at ? one : index === at ? String(Number(one) + 1) : '0'))
  return raised.join('.')
}
