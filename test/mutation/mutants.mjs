/** What a mutant is, for people and for the list of those that change nothing that anybody could see. */
import { readFileSync } from 'node:fs'

/**
 * Known equivalents: file, the line that the mutant starts in, the code that it replaces, what by, and why nobody can see it.
 * Told by their text, so that they survive that lines move.
 */
const equivalents = JSON.parse(readFileSync(new URL('equivalents.json', import.meta.url), 'utf8'))

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim()

/** Returns file, place, line, code and replacement of a mutant of StrykerJS. */
export function describe({ fileName, location: { start, end }, replacement, mutatorName, status }, root) {
  const lines = readFileSync(fileName, 'utf8').split('\n')
  const inside = lines.slice(start.line - 1, end.line)
  inside[inside.length - 1] = inside.at(-1).slice(0, end.column - 1)
  inside[0] = inside[0].slice(start.column - 1)
  return {
    file: fileName.slice(root.length),
    line: lines[start.line - 1].trim(),
    code: oneLine(inside.join('\n')),
    replacement: oneLine(replacement),
    place: `${start.line}:${start.column}`,
    mutator: mutatorName,
    status,
  }
}

/** Reports whether a mutant is in the list of equivalents. */
export function isEquivalent(mutant) {
  return equivalents.some((known) =>
    ['file', 'line', 'code', 'replacement'].every((member) => known[member] === mutant[member]),
  )
}

/** Returns the equivalents whose line is no longer in their file: they are to be taken out of the list. */
export function staleEquivalents(root) {
  return equivalents.filter(({ file, line }) => {
    const lines = readFileSync(`${root}${file}`, 'utf8').split('\n')
    return !lines.some((one) => one.trim() === line)
  })
}
