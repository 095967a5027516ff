/** What becomes of the rest of a state, and what has to be done in the code of Terraform before anything is applied there again. */
import { enumerate } from '../../enumerate.ts'
import { countOf } from '../../plural.ts'
import { showText } from '../../quote.ts'
import type { Imported, ImportedTarget, LeftOut } from '../imported.ts'
import type { Own } from './own.ts'
import { blockOf, type StateResource } from './state-resource.ts'

/** Names that are shown of each group. */
const shownNames = 8

/** What was found in a state. */
interface Sorted {
  /** What becomes a document. */
  readonly newest: readonly Own[]
  /** Older versions of that. */
  readonly older: readonly Own[]
  /** In another Region or account than was asked for. */
  readonly elsewhere: readonly Own[]
  readonly deposed: readonly StateResource[]
  /** Of other services. */
  readonly others: readonly StateResource[]
  readonly targets: readonly ImportedTarget[]
  readonly sharedTags: readonly string[]
}

/** Returns what was left out, by reason, lines of advice, and the blocks that let Terraform forget what moves. */
export function adviseOn(found: Sorted): Pick<Imported, 'leftOut' | 'advice' | 'farewell'> {
  const { newest, older, elsewhere, deposed, others, targets, sharedTags } = found
  const addresses = (all: readonly Own[]): readonly string[] =>
    all.map(({ resource }) => showText(resource.address, 200))
  const groups: readonly LeftOut[] = [
    {
      why: 'as a newer version of the same name is declared, and older ones stay as they are',
      addresses: addresses(older.filter(({ kind }) => kind.versions !== undefined)),
    },
    { why: 'as it is in another Region or account', addresses: addresses(elsewhere) },
    { why: 'as Terraform is still to destroy it', addresses: deposed.map(({ address }) => showText(address, 200)) },
    { why: 'as it is of another service', addresses: others.map(({ address }) => showText(address, 200)) },
  ]
  const places = targets.map(
    ({ name, configurations }) => `${name} (${countOf(configurations.length, 'configuration')})`,
  )
  const farewell = farewellTo([...newest, ...older], elsewhere)
  return {
    leftOut: groups.filter((group) => group.addresses.length > 0),
    advice:
      newest.length === 0
        ? []
        : [
            ...(targets.length > 1
              ? [`one target for each account and Region: ${enumerate(places, ', ', shownNames)}`]
              : []),
            ...(sharedTags.length === 0
              ? []
              : [
                  `tags that all of them have by default_tags of the provider: ${enumerate(sharedTags, ', ', shownNames)}`,
                ]),
            'before terraform apply runs again, put the blocks removed in the place of what moves, or it destroys what its code no longer has',
            'tags that the provider is told to ignore (ignore_tags) are not in the state: kiln plan --adopt shows them',
          ],
    ...(farewell.length === 0 ? {} : { farewell }),
  }
}

/**
 * Returns blocks `removed`, which take a resource out of the state and leave it alone (Terraform 1.7, "Removing Resources"). They name all
 * instances of a resource; where only some of them move, it is a command for each.
 */
function farewellTo(moved: readonly Own[], staying: readonly Own[]): readonly string[] {
  const kept = new Set(staying.map(({ resource }) => blockOf(resource.address)))
  const named = moved.filter(({ resource }) => /^[\w.-]+$/.test(blockOf(resource.address)))
  const blocks = new Set(named.map(({ resource }) => blockOf(resource.address)).filter((block) => !kept.has(block)))
  const single = named.filter(({ resource }) => kept.has(blockOf(resource.address)))
  return [
    ...[...blocks].flatMap((block) => ['removed {', `  from = ${block}`, '  lifecycle { destroy = false }', '}']),
    ...single.map(({ resource }) => `# terraform state rm '${resource.address}'`),
  ]
}
