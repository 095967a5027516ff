/** What keeps a version from being deleted: who names it, who it is shared with, what was built of it; from a service that is played. */
import { describe, expect, it } from 'vitest'
import type { ImageBuilder } from '../../../src/aws/client.ts'
import { ServiceError } from '../../../src/aws/failure.ts'
import { findAbsent } from '../../../src/aws/live.ts'
import { findStaying } from '../../../src/aws/staying.ts'
import { parseArn } from '../../../src/kinds/identity.ts'
import type { JsonObject, Live } from '../../../src/model.ts'
import { live, target } from '../../support/builders.ts'
import { version } from '../../support/version-builders.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const refusal = (code: string, status: number) => new ServiceError({ code, status, message: 'no' })
const denied = refusal('AccessDeniedException', 403)
const notFound = refusal('ResourceNotFoundException', 404)
const throttled = refusal('ThrottlingException', 429)

/** A service with these answers; an error is thrown, what is not played is not there. */
function service(answers: Readonly<Record<string, JsonObject | ServiceError | ((input: JsonObject) => JsonObject)>>) {
  const asked: (readonly [string, JsonObject])[] = []
  const call: ImageBuilder['call'] = async (operation, input) => {
    asked.push([operation, input])
    const answer = answers[operation] ?? (operation.startsWith('List') ? {} : notFound)
    if (answer instanceof ServiceError) throw answer
    return { body: typeof answer === 'function' ? answer(input) : answer }
  }
  return { call, asked, names: () => asked.map(([operation]) => operation) }
}
const observed = (found: readonly Live[]) => ({ live: found, listed: [], unlisted: [] })
const summary = (one: Live): Live => ({ ...one, fields: {}, isSummary: true })
const recipe = version('ImageRecipe', '1.0.0')
const component = version('Component', '1.0.0')
const stays = async (played: ImageBuilder, going: readonly Live[], found: readonly Live[] = going) => [
  ...(await findStaying(played, target, observed(found), going)).staying,
]

describe('a version that is shared', () => {
  it.each<[string, JsonObject | ServiceError, boolean]>([
    ['by a policy', { policy: '{}' }, true],
    ['by an empty policy', { policy: '' }, false],
    ['by what is no policy', { policy: 7 }, false],
    ['by no policy', notFound, false],
    ['by a policy that may not be read', denied, true],
  ])('stays: %s', async (_, answer, isStaying) => {
    const played = service({ GetComponentPolicy: answer })
    expect(await stays(played, [component])).toEqual(isStaying ? [component.arn] : [])
    expect(played.asked).toContainEqual(['GetComponentPolicy', { componentArn: component.arn }])
  })

  it('is told where nobody can tell, and asked of no kind that cannot be shared', async () => {
    await expect(stays(service({ GetComponentPolicy: throttled }), [component])).rejects.toBe(throttled)
    const workflow = version('Workflow', '1.0.0')
    const played = service({})
    expect(await stays(played, [{ ...workflow, arn: `${here}:workflow/test/golden/1.0.0/1` }])).toEqual([])
    expect(played.names().filter((name) => name.endsWith('Policy'))).toEqual([])
  })
})

describe('a recipe of which images were built', () => {
  const images = (...arns: readonly JsonObject[string][]) => ({ imageVersionList: arns.map((arn) => ({ arn })) })
  it.each<[string, JsonObject, boolean]>([
    ['by its name and number', images(`${here}:image/golden/1.0.0`), true],
    ['by another number', images(`${here}:image/golden/1.0.1`), false],
    ['by another name', images(`${here}:image/other/1.0.0`), false],
    ['among others', images('what', 7, `${here}:image/golden/1.0.0`), true],
    ['by nothing', { imageVersionList: 'x' }, false],
    ['by no rows', { imageVersionList: ['x'] }, false],
  ])('stays: %s', async (_, answer, isStaying) => {
    const played = service({ ListImages: answer })
    expect(await stays(played, [recipe])).toEqual(isStaying ? [recipe.arn] : [])
    expect(played.asked).toContainEqual(['ListImages', expect.objectContaining({ includeDeprecated: true })])
  })

  it('stays where images may not be listed, and what has no images does not', async () => {
    expect(await stays(service({ ListImages: denied }), [recipe, component])).toEqual([recipe.arn])
    await expect(stays(service({ ListImages: throttled }), [recipe])).rejects.toBe(throttled)
    const played = service({})
    await stays(played, [component])
    expect(played.names()).not.toContain('ListImages')
  })
})

describe('what may name a version', () => {
  const whole = { arn: recipe.arn, name: 'golden', version: '1.0.0', components: [{ componentArn: component.arn }] }

  it('is read whole where it was only listed, and so is what would go', async () => {
    const played = service({
      GetImageRecipe: { imageRecipe: whole },
      GetComponent: { component: { arn: component.arn, name: 'golden', version: '1.0.0', platform: 'Linux' } },
    })
    const others = [summary(version('Workflow', '1.0.0')), live()]
    const found = [summary(recipe), summary(component), ...others]
    const looked = await findStaying(played, target, observed(found), [summary(component)])
    expect(looked.observed.live.map(({ kind, isSummary }) => [kind, isSummary])).toEqual([
      ['ImageRecipe', undefined],
      ['Component', undefined],
      ['Workflow', true],
      ['InfrastructureConfiguration', undefined],
    ])
    expect(looked.observed.live[0]?.fields).toMatchObject({ components: whole.components })
    expect(looked.staying.size).toBe(0)
  })

  it('that is gone by now is left out', async () => {
    const looked = await findStaying(service({}), target, observed([summary(recipe)]), [component])
    expect(looked.observed.live).toEqual([])
  })

  it('and may not be read keeps what it may name', async () => {
    const found = [summary(recipe)]
    expect(await stays(service({ GetImageRecipe: denied }), [component], found)).toEqual([component.arn])
    expect(await stays(service({ GetImageRecipe: denied }), [recipe], [])).toEqual([])
    await expect(stays(service({ GetImageRecipe: throttled }), [component], found)).rejects.toBe(throttled)
  })
})

describe('what documents name', () => {
  const named = (arn: string) => ({ path: ['x'], arn, parsed: parseArn(arn)! })
  const [known, image] = [`${here}:image-recipe/golden/1.0.0`, `${here}:image/golden/x.x.x`]

  it('is absent if the service says so, and of what it says anything else, counts as there', async () => {
    const played = service({ GetImage: {}, GetComponent: denied })
    const references = [named(known), named(image), named(component.arn)]
    expect([...(await findAbsent(played, references))]).toEqual([known])
    expect(played.asked).toEqual([
      ['GetImageRecipe', { imageRecipeArn: known }],
      ['GetImage', { imageBuildVersionArn: image }],
      ['GetComponent', { componentBuildVersionArn: component.arn }],
    ])
  })

  it.each(['ThrottlingException', 'ServiceException', 'ExpiredTokenException', 'OptInRequired', 'RequestExpired'])(
    'is told where the error is about more than one of them: %s',
    async (code) => {
      const error = refusal(code, 400)
      await expect(findAbsent(service({ GetImageRecipe: error }), [named(known)])).rejects.toBe(error)
    },
  )

  it('of a kind that cannot be read is not asked for', async () => {
    const played = service({})
    const parsed = { ...parseArn(known)!, identity: { kind: 'Nothing', slug: 'a' } }
    expect([...(await findAbsent(played, [{ path: ['x'], arn: known, parsed }]))]).toEqual([])
    expect(played.asked).toEqual([])
  })
})
