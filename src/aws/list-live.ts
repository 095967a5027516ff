/** Everything that an account and Region has, whoever owns it: what `kiln export` writes of. */
import { compareText } from '../compare-text.ts'
import { isListWhole, kinds, type Kind } from '../kinds/registry.ts'
import type { Live } from '../model.ts'
import { linesIn } from '../plan/lines.ts'
import { listSummaries } from './live.ts'
import { readListed, type Asking } from './read-listed.ts'

/** What was listed. */
export interface Listed {
  /** Each configuration and, of each line, the newest version, read whole; in the order of their ARNs. */
  readonly live: readonly Live[]
  /** Every version of every line, as far as lists show it. */
  readonly versions: readonly Live[]
}

/** Reads every configuration of every kind whole, and of lines of versions the newest one: older ones are only listed. */
export async function listLive(asking: Asking): Promise<Listed> {
  const live: Live[] = []
  const versions: Live[] = []
  for (const kind of kinds.values()) {
    const listed = await listAll(asking, kind)
    if (kind.versions !== undefined) versions.push(...listed)
    const wanted =
      kind.versions === undefined ? listed : [...linesIn(listed).values()].flatMap(([newest]) => newest ?? [])
    const read = isListWhole(kind) ? wanted : await Promise.all(wanted.map(({ arn }) => readListed(asking, kind, arn)))
    live.push(...read.filter((one) => one !== undefined))
  }
  return { live: live.sort((a, b) => compareText(a.arn, b.arn)), versions }
}

async function listAll({ service, signal }: Asking, kind: Kind): Promise<readonly Live[]> {
  const found: Live[] = []
  for await (const page of listSummaries(service, kind, { signal })) found.push(...page)
  return found
}
