/** What planning costs as accounts grow, counted in steps: twice as much of anything is twice the work, not four times. */
import { describe, expect, it, vi } from 'vitest'
import { arnOf, identityOf } from '../../../src/kinds/identity.ts'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Desired, JsonObject, Live } from '../../../src/model.ts'
import { findConsequences } from '../../../src/plan/consequences.ts'
import { makePlan, type PlanInput } from '../../../src/plan/plan.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const steps = { count: 0 }

/** Returns the same value, whose members are counted as they are read. */
function watched<Value extends object>(value: Value): Value {
  return new Proxy(value, {
    get(inner, key, receiver) {
      steps.count += 1
      return Reflect.get(inner, key, receiver)
    },
  })
}

/**
 * How many times the steps that `run` takes for a size are those that it takes for half of it: looks at what is watched, and texts taken apart,
 * which ARNs and versions are whenever they are compared.
 */
function growthOf(size: number, run: (size: number, restart: () => void) => unknown): number {
  const split = vi.spyOn(String.prototype, 'split')
  const [half = 0, whole = 0] = [size / 2, size].map((one) => {
    const restart = (): void => {
      steps.count = 0
      split.mockClear()
    }
    restart()
    run(one, restart)
    return steps.count + split.mock.calls.length
  })
  split.mockRestore()
  return whole / half
}

const listed = { listed: [...kinds.keys()], unlisted: [] }
const places = (count: number) => Array.from({ length: count }, (_, index) => index)

function ours(kind: string, name: string, fields: JsonObject, version?: string): Live {
  const identity = { ...identityOf(kind, name), ...(version === undefined ? {} : { version }) }
  const build = kind === 'Component' ? '1' : undefined
  const arn = arnOf(identity, target, build)
  const record = formatRecord({ arn, isProtected: false, dateUpdated: undefined, marks: new Map() })
  const more = {
    kind,
    arn,
    name,
    identity,
    dateCreated: '2020-01-01T00:00:00Z',
    ...(build === undefined ? {} : { build }),
  }
  return watched({ ...live({}, { 'kiln:owner': 'images', 'kiln:record': record }, more), fields })
}

const refers = (path: readonly (string | number)[], kind: string, name: string) => [
  { path, id: `${kind}/${name}`, identity: identityOf(kind, name) },
]

/** Lines of components, of recipes that each pin one of them, and pipelines that build these; all versions are in the account, and read. */
function factoryOf(lines: number, versions: number, more: Partial<PlanInput> = {}): PlanInput {
  const component = (line: number, version: number): Live =>
    ours('Component', `part-${line}`, { semanticVersion: `1.0.${version}`, data: 'old' }, `1.0.${version}`)
  const recipe = (line: number, version: number): Live => {
    const components = [{ componentArn: component(line, version).arn }]
    return ours('ImageRecipe', `recipe-${line}`, { semanticVersion: `1.0.${version}`, components }, `1.0.${version}`)
  }
  const pipeline = (line: number): Live =>
    ours('ImagePipeline', `nightly-${line}`, { imageRecipeArn: recipe(line, versions - 1).arn })
  const declared = places(lines).flatMap((line): readonly Desired[] => {
    const [part, made] = [`part-${line}`, `recipe-${line}`]
    const components = [{ componentArn: arnOf({ ...identityOf('Component', part), version: '1.0.x' }, target) }]
    const imageRecipeArn = arnOf({ ...identityOf('ImageRecipe', made), version: '1.0.x' }, target)
    return [
      desired({ name: part, semanticVersion: '1.0.x', data: 'new' }, { kind: 'Component' }),
      desired(
        { name: made, semanticVersion: '1.0.x', components, description: 'new', parentImage: 'ami-1' },
        { kind: 'ImageRecipe', references: refers(['components', 0, 'componentArn'], 'Component', part) },
      ),
      desired(
        { name: `nightly-${line}`, imageRecipeArn },
        { kind: 'ImagePipeline', references: refers(['imageRecipeArn'], 'ImageRecipe', made) },
      ),
    ]
  })
  const all = places(lines).flatMap((line) => [
    ...places(versions).flatMap((version) => [component(line, version), recipe(line, version)]),
    pipeline(line),
  ])
  return {
    target,
    desired: declared,
    observed: { live: all, ...listed },
    policy: { ...policy, versions: { ...policy.versions, keep: 2 } },
    options: { createOnly: false, adopt: false, prune: false },
    isWholeProject: true,
    now: Date.parse('2026-01-01T00:00:00Z'),
    staying: new Set(),
    ...more,
  }
}

const prune = { options: { createOnly: false, adopt: false, prune: true } }

describe('the work of a plan', () => {
  it.each([
    ['lines', (size: number) => factoryOf(size, 4)],
    ['versions of a line', (size: number) => factoryOf(4, size)],
    ['lines whose old versions go', (size: number) => factoryOf(size, 4, prune)],
    ['old versions of a line that go', (size: number) => factoryOf(4, size, prune)],
    ['versions that nobody declares', (size: number) => factoryOf(4, size, { ...prune, desired: [desired()] })],
  ])('grows with %s', (_, inputOf) => {
    expect(growthOf(40, (size) => makePlan(inputOf(size)))).toBeLessThan(2.3)
  })

  it.each([
    ['lines', (size: number) => factoryOf(size, 4)],
    ['versions of a line', (size: number) => factoryOf(4, size)],
  ])('that follows for pipelines grows with %s', (_, inputOf) => {
    const growth = growthOf(40, (size, restart) => {
      const input = inputOf(size)
      const plan = makePlan(input)
      restart()
      expect(findConsequences({ ...input, ...plan }).tell([])).not.toEqual([])
    })
    expect(growth).toBeLessThan(2.3)
  })

  it('looks at the changes once, however many pipelines follow from some', () => {
    const looks = growthOf(40, (size, restart) => {
      const input = factoryOf(size, 2)
      const plan = makePlan(input)
      restart()
      findConsequences({ ...input, changes: plan.changes.map(watched) })
    })
    expect(looks).toBeLessThan(2.3)
  })

  it('looks at what nobody declares once, however much else changes', () => {
    const looks = growthOf(40, (size) => {
      const gone = places(size).map((index) => {
        return ours('InfrastructureConfiguration', `gone-${index}`, { instanceProfileName: 'builder' })
      })
      const edited = places(size).map((index) => desired({ name: `kept-${index}`, keyPair: 'new' }))
      const there = edited.map(({ name }) =>
        ours('InfrastructureConfiguration', name, { instanceProfileName: 'builder' }),
      )
      const input = factoryOf(0, 0, { ...prune, desired: edited, observed: { live: [...gone, ...there], ...listed } })
      expect(makePlan(input).changes.filter(({ action }) => action === 'delete')).toHaveLength(size)
    })
    expect(looks).toBeLessThan(2.3)
  })
})
