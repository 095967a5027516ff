/**
 * What a digest and a review cover where numbers of versions stand: not the number that Kiln or the service assigned, which another merge may
 * move, but the document that it belongs to, and its content (docs/decisions/0016-what-a-digest-covers.md).
 */
import { digestOf } from '../canonical.ts'
import { isList, isObject, valueAt } from '../json.ts'
import { isIn, keyOf, lineOf, parseArn } from '../kinds/identity.ts'
import { kindOf } from '../kinds/registry.ts'
import { isExactNumber } from '../kinds/version-numbers.ts'
import type { Change, Desired, Json, PlannedField, ResolvedTarget } from '../model.ts'
import { optional } from '../optional.ts'
import type { Policy } from '../project.ts'
import { comparedDesired } from './compare.ts'
import { contentOf } from './content.ts'
import { isEqual } from './equal.ts'
import { fillInTexts } from './fill-in.ts'

/**
 * Returns changes, causes first, with what is covered of each field where that is not its values. `declared` is what was decided about, with
 * its numbers still open, by id.
 */
export function withCovered(
  changes: readonly Change[],
  declared: ReadonlyMap<string, Desired>,
  target: ResolvedTarget,
  policy: Policy,
): readonly Change[] {
  const lines = new Map<string, Line>()
  return changes.map((change) => {
    const one = declared.get(change.id)
    const open = one === undefined ? undefined : withoutNumbers(one, lines)
    const cover = coverer(change, open, lines, { target, policy })
    const covered = change.fields.map(cover)
    if (open !== undefined && change.version !== undefined) {
      const { declared: number, build } = change.version
      lines.set(keyOf(open.identity), {
        id: change.id,
        content: digestOf(contentOf(open, policy), 'base64url').slice(0, 16),
        number: isExactNumber(number) ? number : undefined,
        hasBuild: build !== undefined,
      })
    }
    return { ...change, fields: covered }
  })
}

/** A declared line, as it is covered. */
interface Line {
  readonly id: string
  /** Digest of what shapes a build, without the numbers of what it is made of. */
  readonly content: string
  /** Absent where Kiln assigns it. */
  readonly number: string | undefined
  readonly hasBuild: boolean
}

/** Reports whether nothing about the version of a line was assigned. */
function isWritten({ number, hasBuild }: Line): boolean {
  return number !== undefined && !hasBuild
}

function withoutNumbers(desired: Desired, lines: ReadonlyMap<string, Line>): Desired {
  return fillInTexts(desired, ({ identity, attribute }) => {
    const line = lines.get(keyOf(identity))
    return line === undefined ? undefined : `\${${line.id}.${attribute}}${line.number ?? ''}#${line.content}`
  })
}

/** Returns what says what is covered of the fields of a change. */
function coverer(
  { desired, live, replaces }: Change,
  open: Desired | undefined,
  lines: ReadonlyMap<string, Line>,
  { target, policy }: { readonly target: ResolvedTarget; readonly policy: Policy },
): (field: PlannedField) => PlannedField {
  // Of what is new, what equals a default is shown too.
  const isCreate = live === undefined && replaces === undefined
  const compared =
    desired === undefined || open?.deferred === undefined
      ? undefined
      : comparedDesired(kindOf(open.kind), open, policy, isCreate)
  return (field) => {
    const before = withoutAssigned(field.before, lines, target)
    const after =
      field.after === undefined || compared === undefined ? field.after : (valueAt(compared, field.keys) ?? field.after)
    if (isEqual(before, field.before) && isEqual(after, field.after)) return field
    return { ...field, covered: optional({ before, after }) }
  }
}

/** Returns a live value with the ids of declared lines in place of ARNs whose numbers were assigned. */
function withoutAssigned(
  value: Json | undefined,
  lines: ReadonlyMap<string, Line>,
  target: ResolvedTarget,
): Json | undefined {
  if (typeof value === 'string') {
    const parsed = parseArn(value)
    const line = parsed === undefined || !isIn(parsed, target) ? undefined : lines.get(keyOf(lineOf(parsed.identity)))
    return line === undefined || isWritten(line) ? value : `\${${line.id}}${line.number ?? ''}`
  }
  if (isList(value)) return value.map((item) => withoutAssigned(item, lines, target) ?? null)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutAssigned(item, lines, target) ?? null]),
  )
}
