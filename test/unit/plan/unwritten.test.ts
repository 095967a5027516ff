/** Which fields of a configuration that was just written are not as they were sent. */
import { expect, it } from 'vitest'
import type { Desired, Live } from '../../../src/model.ts'
import { findUnwritten } from '../../../src/plan/diff.ts'
import { desired, live, policy } from '../../support/builders.ts'

const types = (...instanceTypes: readonly string[]) => ({ instanceTypes })
const at = (dateUpdated: string, found: Live): Live => ({ ...found, dateUpdated })

it.each<[string, Desired, Live, Live | undefined, readonly string[]]>([
  ['took', desired({ keyPair: 'k' }), live({ keyPair: 'k' }), undefined, []],
  ['did not take', desired({ keyPair: 'k', subnetId: 's' }), live({ keyPair: 'k' }), undefined, ['subnetId']],
  ['stayed where it should go', desired({}), live({ keyPair: 'k' }), undefined, ['keyPair']],
  [
    'is an object of which a part did not take, named once by its field',
    desired({ logging: { s3Logs: { s3BucketName: 'a', s3KeyPrefix: 'b' } } }),
    live(),
    undefined,
    ['logging'],
  ],
  ['is a tag, which is written by other calls', desired({ tags: { team: 'a' } }), live(), undefined, []],
  ['stands in another order at create', desired(types('a', 'b')), live(types('b', 'a')), undefined, ['instanceTypes']],
  [
    'stands in another order, and the update moved the date',
    desired(types('a', 'b')),
    at('2026-03-03T00:00:00.000Z', live(types('b', 'a'))),
    at('2026-02-02T00:00:00.000Z', live(types('b', 'a'))),
    [],
  ],
  [
    'stands in another order, and the date has not moved',
    desired(types('a', 'b')),
    at('2026-02-02T00:00:00.000Z', live(types('b', 'a'))),
    at('2026-02-02T00:00:00.000Z', live(types('b', 'a'))),
    ['instanceTypes'],
  ],
  [
    'has other elements, and the date has moved',
    desired(types('a', 'b')),
    at('2026-03-03T00:00:00.000Z', live(types('a', 'c'))),
    at('2026-02-02T00:00:00.000Z', live(types('b', 'a'))),
    ['instanceTypes'],
  ],
  [
    'is another list in another order, and the date has moved',
    desired({ keyPair: 'k', ...types('a', 'b') }),
    at('2026-03-03T00:00:00.000Z', live({ keyPair: 'x', ...types('a', 'b') })),
    at('2026-02-02T00:00:00.000Z', live()),
    ['keyPair'],
  ],
])('a field that %s', (_, one, found, before, expected) => {
  expect([...findUnwritten(one, found, before, policy)]).toEqual(expected)
})

it('a form that the service may show for another one is none, once an update has moved the date', () => {
  const kind = 'ImagePipeline'
  const recipe = (number: string) => ({
    imageRecipeArn: `arn:aws:imagebuilder:us-east-1:111122223333:image-recipe/a/${number}`,
  })
  const found = (dateUpdated: string) => at(dateUpdated, live(recipe('1.0.0'), {}, { kind }))
  const [one, before] = [desired(recipe('1.x.x'), { kind }), found('2026-02-02T00:00:00.000Z')]
  expect([...findUnwritten(one, found('2026-03-03T00:00:00.000Z'), before, policy)]).toEqual([])
  expect([...findUnwritten(one, found('2026-02-02T00:00:00.000Z'), before, policy)]).toEqual(['imageRecipeArn'])
})
