/** Paths of fields as a person writes them: `logging.s3Logs.s3KeyPrefix`, `tags["a.b"]`. */

/** A key that is written as it is. */
const word = /^[A-Za-z_$][\w$]*$/

/** Returns keys as a path written as in JavaScript. */
export function formatPath(keys: readonly (string | number)[]): string {
  let path = ''
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`
    else if (!word.test(key)) path += `[${JSON.stringify(key)}]`
    else path += path === '' ? key : `.${key}`
  }
  return path
}

/** Returns the keys of a path, or undefined if it is not well formed. Places in lists cannot be written. */
export function parsePath(path: string): readonly string[] | undefined {
  const keys: string[] = []
  const token = /\.?([A-Za-z_$][\w$-]*)|\[("(?:[^"\\]|\\.)*")\]/gy
  while (token.lastIndex < path.length) {
    const match = token.exec(path)
    if (match === null) return undefined
    const [, name, quoted] = match
    if (name !== undefined) keys.push(name)
    else {
      try {
        keys.push(JSON.parse(quoted ?? '') as string)
      } catch {
        return undefined
      }
    }
  }
  return keys.length === 0 ? undefined : keys
}

/** Reports whether what stands at a path is part of what stands at `outer`, or the same. */
export function isPathInside(path: string, outer: string): boolean {
  const canonical = formatPath(parsePath(outer) ?? [outer])
  return path === canonical || path.startsWith(`${canonical}.`) || path.startsWith(`${canonical}[`)
}
