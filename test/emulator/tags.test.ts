import { ListTagsForResourceCommand, TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-imagebuilder'
import { describe, expect, it } from 'vitest'
import { account, clientFor, create, emulatorFor, get, infra, infraArn, refusal, region, send } from './harness.ts'

const arn = infraArn('abc')
const path = `/tags/${encodeURIComponent(arn)}`
const numbered = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, '']))

describe('tag operations', () => {
  it('merge, overwrite and remove with the SDK', async () => {
    const emulator = await emulatorFor()
    const client = clientFor(emulator)
    await create(emulator, infra('abc', { tags: { a: '1', b: '2' } }))
    await client.send(new TagResourceCommand({ resourceArn: arn, tags: { b: 'new', 'c d/e': '' } }))
    const listed = await client.send(new ListTagsForResourceCommand({ resourceArn: arn }))
    expect(listed.tags).toEqual({ a: '1', b: 'new', 'c d/e': '' })
    await client.send(new UntagResourceCommand({ resourceArn: arn, tagKeys: ['a', 'c d/e'] }))
    expect((await get(emulator, 'abc')).tags).toEqual({ b: 'new' })
  })

  it('answer an empty object', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    expect((await send(emulator, 'POST', path, { tags: { a: 'b' } })).text).toBe('{}')
    expect((await send(emulator, 'GET', path)).json).toEqual({ tags: { a: 'b' } })
    expect((await send(emulator, 'DELETE', `${path}?tagKeys=a`)).text).toBe('{}')
    expect((await send(emulator, 'GET', path)).json).toEqual({ tags: {} })
  })

  it('do not find what is not there, nor what belongs to others', async () => {
    const emulator = await emulatorFor()
    emulator
      .account('999988887777', region)
      .put('InfrastructureConfiguration', { name: 'abc', instanceProfileName: 'p' })
    const recipe = 'arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/abc/1.0.0'
    for (const other of [
      arn,
      infraArn('abc', '999988887777'),
      recipe,
      recipe.replace('image-recipe/abc/1.0.0', 'lifecycle-policy/abc'),
    ]) {
      for (const [method, query, body] of [
        ['POST', '', { tags: { a: 'b' } }],
        ['DELETE', '?tagKeys=a', undefined],
        ['GET', '', undefined],
      ] as const) {
        const answer = await send(emulator, method, `/tags/${encodeURIComponent(other)}${query}`, body)
        expect(refusal(answer)).toMatchObject({ status: 404, name: 'ResourceNotFoundException' })
      }
    }
  })

  it.each([
    ['POST', '', {}],
    ['POST', '', { tags: {} }],
    ['POST', '', { tags: { 'aws:x': 'y' } }],
    ['POST', '', { tags: { a: 'x'.repeat(257) } }],
    ['POST', '', { tags: numbered(51) }],
    ['DELETE', '', undefined],
    ['DELETE', '?tagKeys=aws:x', undefined],
  ])('refuse with InvalidParameterException: %s %s %o', async (method, query, body) => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc'))
    const answer = refusal(await send(emulator, method, path + query, body))
    expect(answer).toMatchObject({ status: 400, name: 'InvalidParameterException' })
  })

  const keyPattern = '^(?!aws:)[a-zA-Z0-9\\\\s_.:/=+\\\\-@]*$'.replaceAll('\\\\', '\\')
  it.each([
    [{ 'aws:x': 'y' }, 'tags', `key "aws:x" must match pattern ${keyPattern}.`],
    [{ 'a"b': 'y' }, 'tags', `key "a\\"b" must match pattern ${keyPattern}.`],
    [{ '': 'y' }, 'tags', 'The length of key "" must be at least 1.'],
    [{ ['x'.repeat(129)]: 'y' }, 'tags', `The length of key "${'x'.repeat(129)}" must be at most 128.`],
    [{ 'a.b': 'x'.repeat(257) }, 'tags["a.b"]', 'The length of tags["a.b"] must be at most 256.'],
    [{ a: 7 }, 'tags["a"]', 'tags["a"] must be of type string.'],
  ])('say which key is wrong: %j', async (tags, parameter, reason) => {
    const emulator = await emulatorFor()
    const message = `The value supplied for parameter '${parameter}' is not valid. ${reason}`
    const made = refusal(await create(emulator, infra('abc', { tags })))
    expect(made).toEqual({ status: 400, name: 'InvalidParameterValueException', message })
    await create(emulator, infra('abc'))
    const tagged = refusal(await send(emulator, 'POST', path, { tags }))
    expect(tagged).toEqual({ status: 400, name: 'InvalidParameterException', message })
  })

  it('take keys that are names of JavaScript itself', async () => {
    const emulator = await emulatorFor()
    const client = clientFor(emulator)
    const tags = JSON.parse('{ "__proto__": "a", "constructor": "b", "toString": "c" }') as Record<string, string>
    await create(emulator, infra('abc', { tags, resourceTags: tags }))
    expect(await get(emulator, 'abc')).toMatchObject({ tags, resourceTags: tags })
    await send(emulator, 'DELETE', `${path}?tagKeys=__proto__&tagKeys=toString`)
    expect((await client.send(new ListTagsForResourceCommand({ resourceArn: arn }))).tags).toEqual({ constructor: 'b' })
    await send(emulator, 'POST', path, JSON.stringify({ tags }))
    expect(JSON.stringify((await get(emulator, 'abc')).tags)).toBe('{"constructor":"b","__proto__":"a","toString":"c"}')
  })

  it('refuse an ARN that is none', async () => {
    const emulator = await emulatorFor()
    expect(refusal(await send(emulator, 'GET', '/tags/abc')).name).toBe('InvalidParameterException')
  })

  it('keep to 50 tags in all', async () => {
    const emulator = await emulatorFor()
    await create(emulator, infra('abc', { tags: numbered(50) }))
    expect((await send(emulator, 'POST', path, { tags: { k0: 'new' } })).status).toBe(200)
    expect(refusal(await send(emulator, 'POST', path, { tags: { one: 'more' } })).name).toBe(
      'InvalidParameterException',
    )
  })
})

describe('switches of tag operations', () => {
  it.each([true, false])('taggingMovesDateUpdated %s', async (taggingMovesDateUpdated) => {
    const emulator = await emulatorFor({ switches: { taggingMovesDateUpdated } })
    await create(emulator, infra('abc'))
    const dateOf = async () => (await get(emulator, 'abc')).dateUpdated
    await send(emulator, 'POST', path, { tags: { a: 'b' } })
    const afterTagging = await dateOf()
    expect(afterTagging !== undefined).toBe(taggingMovesDateUpdated)
    await send(emulator, 'DELETE', `${path}?tagKeys=a`)
    expect((await dateOf()) !== afterTagging).toBe(taggingMovesDateUpdated)
    const state = emulator.account(account, region)
    const before = await dateOf()
    state.edit('InfrastructureConfiguration', 'abc', (draft) => void (draft.tags.x = 'y'))
    expect((await dateOf()) !== before).toBe(taggingMovesDateUpdated)
  })

  it.each([
    ['ok', 200],
    ['error', 400],
  ] as const)('untagMissingKey %s', async (untagMissingKey, status) => {
    const emulator = await emulatorFor({ switches: { untagMissingKey } })
    await create(emulator, infra('abc', { tags: { a: 'b' } }))
    expect((await send(emulator, 'DELETE', `${path}?tagKeys=a&tagKeys=none`)).status).toBe(status)
    expect((await get(emulator, 'abc')).tags).toEqual(status === 200 ? {} : { a: 'b' })
  })
})
