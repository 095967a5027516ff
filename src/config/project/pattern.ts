/** Patterns of the fleet: `arn:${target.partition}:iam::${target.account}:role/kiln`. Filled once per generated target. */

/** Returns `pattern` with what its variables stand for; `report` is told of those that are not known, and they stay as they are. */
export function fillPattern(
  pattern: string,
  known: Readonly<Record<string, string>>,
  report: (variable: string) => void,
): string {
  return pattern.replaceAll(/\$\{([^{}]*)\}|\$\{/g, (variable, name: string | undefined) => {
    if (name !== undefined && Object.hasOwn(known, name)) return known[name] ?? ''
    report(variable)
    return variable
  })
}
