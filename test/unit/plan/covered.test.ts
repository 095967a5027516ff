/** What a digest and a review cover where numbers of versions were assigned. */
import { describe, expect, it } from 'vitest'
import { idOf, identityOf } from '../../../src/kinds/identity.ts'
import type { Desired, JsonObject, Live } from '../../../src/model.ts'
import { digestPlan } from '../../../src/plan/digest.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { findUncovered } from '../../../src/plan/review.ts'
import { toReportTarget } from '../../../src/report/target-row.ts'
import { desired, policy, target } from '../../support/builders.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const options = { createOnly: false, adopt: false, prune: false }

function component(data: string, more: JsonObject = {}): Desired {
  const name = 'hardening'
  const fields = { name, semanticVersion: '1.0.x', platform: 'Linux', data, ...more }
  return desired(fields, { kind: 'Component', identity: identityOf('Component', name), id: idOf('Component', name) })
}

const parent = { id: 'Component/hardening', identity: identityOf('Component', 'hardening') }
const recipe = desired(
  {
    name: 'golden',
    semanticVersion: '1.0.x',
    parentImage: 'ami-0abcdef1234567890',
    components: [{ componentArn: `${here}:component/hardening/1.0.x` }],
  },
  {
    kind: 'ImageRecipe',
    references: [{ path: ['components', 0, 'componentArn'], text: '${Component/hardening}', ...parent }],
    deferred: [{ path: ['components', 0, 'componentArn'], parts: [{ ...parent, attribute: 'arn' }] }],
  },
)

const owned = { 'kiln:owner': policy.owner }
function version(number: string, data: string): Live {
  return {
    kind: 'Component',
    arn: `${here}:component/hardening/${number}/1`,
    name: 'hardening',
    identity: { ...identityOf('Component', 'hardening'), version: number },
    build: '1',
    fields: { semanticVersion: number, platform: 'Linux', data },
    service: {},
    tags: owned,
    unknown: [],
  }
}
function recipeOf(number: string, componentArn: string): Live {
  return {
    kind: 'ImageRecipe',
    arn: `${here}:image-recipe/golden/${number}`,
    name: 'golden',
    identity: { ...identityOf('ImageRecipe', 'golden'), version: number },
    fields: { semanticVersion: number, parentImage: 'ami-0abcdef1234567890', components: [{ componentArn }] },
    service: {},
    tags: owned,
    unknown: [],
  }
}

const plan = (declared: readonly Desired[], live: readonly Live[]) => {
  const observed = { live, listed: ['Component', 'ImageRecipe'], unlisted: [] }
  const made = makePlan({ target, desired: declared, observed, policy, options, isWholeProject: true })
  return { ...made, consequences: [] }
}

const before = [version('1.0.4', 'old'), recipeOf('1.0.2', `${here}:component/hardening/1.0.4/1`)]
const moved = [
  version('1.0.7', 'old'),
  version('1.0.4', 'old'),
  recipeOf('1.0.5', `${here}:component/hardening/1.0.7/1`),
]

describe('a digest', () => {
  const reviewed = plan([component('new'), recipe], before)

  it('is the same when another merge only moved the numbers', () => {
    const now = plan([component('new'), recipe], moved)
    expect(now.changes.map(({ version }) => version?.resolved)).toEqual(['1.0.8', '1.0.6'])
    expect(reviewed.changes.map(({ version }) => version?.resolved)).toEqual(['1.0.5', '1.0.3'])
    expect(digestPlan(now)).toBe(digestPlan(reviewed))
  })

  it('is another one when the content is another', () => {
    expect(digestPlan(plan([component('newer'), recipe], before))).not.toBe(digestPlan(reviewed))
  })

  it('of what names a line covers its content, where the line itself has no change', () => {
    const settled = (data: string) => digestPlan(plan([component(data), recipe], [version('1.0.5', data), ...before]))
    expect(settled('a')).not.toBe(settled('b'))
  })

  it('is another one where a number that is written out is another', () => {
    const exact = (number: string) => digestPlan(plan([component('new', { semanticVersion: number }), recipe], before))
    expect(exact('1.0.5')).not.toBe(exact('1.0.6'))
  })
})

describe('a review', () => {
  const report = (declared: readonly Desired[], live: readonly Live[]) => ({
    backend: 'aws',
    targets: [
      toReportTarget(
        { target, declared: declared.length, status: 'ok', plan: plan(declared, live), diagnostics: [] },
        () => undefined,
      ),
    ],
  })
  it('covers the same changes under other numbers', () => {
    const now = plan([component('new'), recipe], moved)
    expect(findUncovered(now, 'aws', [report([component('new'), recipe], before)])).toEqual([])
  })

  it('does not cover other content', () => {
    const now = plan([component('newer'), recipe], moved)
    const uncovered = findUncovered(now, 'aws', [report([component('new'), recipe], before)])
    expect(uncovered.map(({ change }) => change.id)).toEqual(['Component/hardening', 'ImageRecipe/golden'])
  })
})
