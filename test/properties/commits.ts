/** What a commit declares in tests of whole runs: a small factory, any of it but the first may be missing. */
import fc from 'fast-check'
import type { EmulatedKind, Emulator } from '../../src/emulator/emulator.ts'
import { accountOf } from '../support/project.ts'
import { distributedBy, distribution, documentsOf, infrastructure, pipeline, policy } from '../support/small-factory.ts'

/** What a commit can declare: of each kind, and some that refer to others. */
const members = [
  ['InfrastructureConfiguration', 'alpha'],
  ['InfrastructureConfiguration', 'beta'],
  ['DistributionConfiguration', 'gamma'],
  ['ImagePipeline', 'delta'],
  ['LifecyclePolicy', 'epsilon'],
] as const

/** One of them. */
export type Name = (typeof members)[number][1]

export const names = members.map(([, name]) => name)
export const kinds: readonly EmulatedKind[] = [...new Set(members.map(([kind]) => kind))]

export function kindOf(wanted: Name): EmulatedKind {
  return members.find(([, name]) => name === wanted)?.[0] ?? 'ImagePipeline'
}

/** What a commit declares of a name, and for a pipeline with what it builds. */
interface Declared {
  readonly description: string
  readonly team: string
  readonly uses?: readonly Name[]
}

/** What it declares of each name. */
export type Commit = Readonly<Partial<Record<Name, Declared>>>

const declared = fc.record({
  description: fc.constantFrom('one', 'two'),
  team: fc.constantFrom('a', 'b'),
})

const pipelineOf = fc.record({ one: declared, prefersBeta: fc.boolean() })

/** Any of it but the first may be missing; a pipeline names what is there. */
export const commit: fc.Arbitrary<Commit> = fc
  .record(
    { alpha: declared, beta: declared, gamma: declared, delta: pipelineOf, epsilon: declared },
    { requiredKeys: ['alpha'] },
  )
  .map(({ delta, ...others }) => {
    if (delta === undefined) return others
    const host = delta.prefersBeta && others.beta !== undefined ? 'beta' : 'alpha'
    return { ...others, delta: { ...delta.one, uses: others.gamma === undefined ? [host] : [host, 'gamma'] } }
  })

/** The lines of a document beside those that all have. */
const linesOf: Readonly<Record<Name, (one: Declared) => readonly string[]>> = {
  alpha: () => infrastructure('alpha'),
  // The order alone may change.
  beta: ({ team }) =>
    infrastructure('beta', `instanceTypes: [${team === 'a' ? 'm5.large, m6i.large' : 'm6i.large, m5.large'}]`),
  gamma: () => distribution('gamma'),
  delta: ({ uses: [host = 'alpha', where] = [] }) =>
    pipeline('delta', host, ...(where === undefined ? [] : [distributedBy(where)])),
  epsilon: () => policy('epsilon'),
}

/** The documents of a commit. */
export function write(state: Commit): string {
  const documents = names.flatMap((name) => {
    const one = state[name]
    if (one === undefined) return []
    // Another value is another key: tags have to go, and not only to change.
    return [[...linesOf[name](one), `description: ${one.description}`, `tags: { team-${one.team}: x }`]]
  })
  return documentsOf(...documents)
}

/** What the account has of a name, as a commit would declare it. */
export function foundOf(account: Emulator, name: Name): Declared | undefined {
  const live = accountOf(account).get(kindOf(name), name)
  if (live === undefined) return undefined
  const arns = [live['infrastructureConfigurationArn'], live['distributionConfigurationArn']]
  const uses = names.filter((used) => arns.some((arn) => typeof arn === 'string' && arn.endsWith(`/${used}`)))
  return {
    description: live['description'] as string,
    team: ['a', 'b'].filter((team) => live.tags[`team-${team}`] !== undefined).join(),
    ...(name === 'delta' ? { uses } : {}),
  }
}
