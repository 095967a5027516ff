/** Rules of the components of a recipe, for AMIs and for container images (API_CreateImageRecipe, API_CreateContainerRecipe). */
import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import { keyOf, lineOf, parseArn, type ParsedArn } from './identity.ts'
import { checkKey } from './keys.ts'

/** Components that a recipe can have unless the quota was raised (service quotas of Image Builder). */
const usual = 20

/** The greatest throughput of a disk that the API model knows, in MiB/s. */
const greatestThroughput = 1000

/** Returns what is wrong with the components of a recipe. */
export function checkComponents({ components }: JsonObject): readonly Finding[] {
  const list = isList(components) ? components : []
  return [...areFew(list), ...standOnce(list)]
}

/** A component of a recipe that is named by an ARN. */
export interface NamedComponent {
  readonly index: number
  readonly arn: ParsedArn
}

/** Returns the components of a recipe, as far as they are named by ARNs. */
export function namedComponents(components: readonly Json[]): readonly NamedComponent[] {
  return components.flatMap((component, index) => {
    const text = isObject(component) ? component['componentArn'] : undefined
    const arn = typeof text === 'string' ? parseArn(text) : undefined
    return arn === undefined ? [] : [{ index, arn }]
  })
}

function* areFew(components: readonly Json[]): Iterable<Finding> {
  const found = components.length
  if (found > usual) yield { diagnostic: 'manyComponents', params: { found, usual }, path: ['components'], at: 'key' }
}

/** "A component may be specified in an image recipe at most once" (the service's own message): the version does not matter. */
function* standOnce(components: readonly Json[]): Iterable<Finding> {
  const seen = new Map<string, number>()
  for (const { index, arn } of namedComponents(components)) {
    const key = `${arn.account} ${keyOf(lineOf(arn.identity))}`
    const first = seen.get(key)
    const path = ['components', index, 'componentArn']
    if (first === undefined) seen.set(key, index)
    else
      yield { diagnostic: 'componentTwice', params: { name: arn.identity.slug, first: first + 1 }, path, at: 'value' }
  }
}

/** Returns what is wrong with the disks of an instance, which stand at `path`. */
export function checkDisks(disks: Json | undefined, path: Path): readonly Finding[] {
  return (isList(disks) ? disks : []).flatMap((disk, index): readonly Finding[] => {
    const ebs = isObject(disk) ? disk['ebs'] : undefined
    if (!isObject(ebs)) return []
    const { throughput, kmsKeyId } = ebs
    const at = (member: string): Path => [...path, index, 'ebs', member]
    const isHigh = typeof throughput === 'number' && throughput > greatestThroughput
    return [
      ...(isHigh
        ? [
            {
              diagnostic: 'throughputDoubtful',
              params: { found: throughput, known: greatestThroughput },
              path: at('throughput'),
              at: 'value',
            } as const,
          ]
        : []),
      ...checkKey(kmsKeyId, at('kmsKeyId')),
    ]
  })
}
