/** Which keys a map has to have, and how they go together. */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import type { JsonObject, Path } from '../model.ts'
import type { PathFinding } from './finding.ts'
import { listNames } from './names.ts'
import type { MapShape } from './shape.ts'

/** Returns what is wrong with the keys of a map taken together. `timeout` is that of its action, where the step does not say. */
export function checkKeys(
  { what, keys, exactlyOne, together, below }: MapShape,
  value: JsonObject,
  path: Path,
  timeout: number | undefined,
): readonly PathFinding[] {
  const findings: PathFinding[] = []
  const say = (diagnostic: UnlocatedDiagnostic, inside: Path = [], at: 'key' | 'value' = 'value'): void => {
    findings.push({ ...diagnostic, path: [...path, ...inside], at })
  }
  const isGiven = (key: string): boolean => (value[key] ?? value[`${key}.$`] ?? null) !== null
  for (const [key, { isNeeded }] of Object.entries(keys)) {
    if (isNeeded === true && !isGiven(key)) say({ diagnostic: 'documentKeyMissing', params: { where: what, key } })
  }
  const given = exactlyOne?.filter((key) => isGiven(key)) ?? []
  if (exactlyOne !== undefined && given.length !== 1) {
    const found = given.length === 0 ? 'none' : listNames(given)
    say({ diagnostic: 'documentNotExactlyOne', params: { where: what, keys: listNames(exactlyOne, 'and'), found } })
  }
  for (const [one, other] of together === undefined ? [] : [together, together.toReversed()]) {
    if (one === undefined || other === undefined || !isGiven(one) || isGiven(other)) continue
    say({ diagnostic: 'documentAlone', params: { where: what, key: one, other } }, [one], 'key')
  }
  const less = below && value[below.key]
  const more = below && (value[below.than] ?? timeout)
  if (below && typeof less === 'number' && typeof more === 'number' && less >= more) {
    const params = { key: below.key, found: less, than: below.than, most: more }
    say({ diagnostic: 'documentNotBelow', params }, [below.key])
  }
  return findings
}
