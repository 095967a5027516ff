/** What has to be said above a document that was written from what is live. */
import type { Policy } from '../../project.ts'
import { enumerate } from '../../enumerate.ts'
import { kindOf } from '../../kinds/registry.ts'
import type { Live } from '../../model.ts'
import { wasSwitchedOff } from '../../plan/auto-disabled.ts'
import { countOf } from '../../plural.ts'

/** What is known of a document beside what is live. */
interface Remarked {
  /** Texts that break rules of Kiln. */
  readonly unchecked?: readonly string[]
  /** What it cannot do without, and the service does not show. */
  readonly unread?: readonly string[]
}

/** Returns the lines that stand above a document as a comment; undefined if it speaks for itself. */
export function remarkOn(
  live: Live,
  policy: Policy,
  { unchecked = [], unread = [] }: Remarked = {},
): string | undefined {
  const remarks = [
    ...ofWhatIsUnread(unread),
    ...ofStatus(live, policy),
    ...ofWriteOnly(live),
    ...remarksOnRules(unchecked),
  ]
  return remarks.length === 0 ? undefined : remarks.join('\n')
}

function ofWhatIsUnread(unread: readonly string[]): readonly string[] {
  if (unread.length === 0) return []
  return [
    `Only a comment, as the service does not show ${enumerate(unread)}, which a document needs.`,
    'Write it, and take the # away.',
  ]
}

function ofStatus(live: Live, policy: Policy): readonly string[] {
  const { autoOff } = kindOf(live.kind)
  if (autoOff === undefined || !wasSwitchedOff(live.kind, live, policy)) return []
  const { member, on } = autoOff
  const failures = autoOff.failures(live.service)
  const count = failures === undefined ? 'failures' : `${countOf(failures, 'failed build')} in a row`
  return [
    `No ${member}: the service switched it off after ${count}. It stays off until what it builds from changes;`,
    `${member}: ${on} switches it on again.`,
  ]
}

function ofWriteOnly(live: Live): readonly string[] {
  const { writeOnly = [], texts = [] } = kindOf(live.kind).versions ?? {}
  if (writeOnly.length === 0) return []
  const text = texts.filter((field) => live.fields[field] !== undefined)
  return [
    `No answer of the service shows ${enumerate(writeOnly)}: nothing of that is exported.`,
    ...(text.length === 0 ? [] : [`A text that came from S3 is here as ${enumerate(text)}.`]),
  ]
}

/** Returns what is said of texts that the service has taken, although they break rules of Kiln: how to learn which. */
export function remarksOnRules(unchecked: readonly string[]): readonly string[] {
  return unchecked.flatMap((field) => [
    `The service has taken ${field}, which breaks rules that Kiln knows: it is not checked.`,
    `Take ${field} out of unchecked, and kiln validate names them.`,
  ])
}
