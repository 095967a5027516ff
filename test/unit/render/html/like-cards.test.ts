/** What is the same at several targets is one card, to which the others lead; accounts are called by their names. */
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../src/model.ts'
import { renderHtml } from '../../../../src/render/html/page.ts'
import { fleet, named, planned } from '../../../support/fleets.ts'
import { hostileTexts } from '../../../support/hostile.ts'
import { parsePage } from '../../../support/html.ts'

const update = (more: Partial<Change> = {}): Change =>
  named('golden', {
    action: 'update',
    reason: 'drifted',
    fields: [{ path: 'subnetId', keys: ['subnetId'], before: 'subnet-1', after: 'subnet-2', reason: 'drifted' }],
    ...more,
  })

describe('cards that are alike', () => {
  const html = renderHtml(
    fleet(30, (place, index) =>
      planned(place, [update(index === 7 ? { heldBy: 'somebody' } : {})], { clientTokenOf: () => `token-${index}` }),
    ),
  )

  it('are shown in full once, with the names of the others', () => {
    expect(html.match(/<td class="b">/g)).toHaveLength(2)
    expect(html.match(/>the same as in t001<\/a>/g)).toHaveLength(28)
    expect(html).toContain('the same in 28 more targets: <a href="#target-2-c1">t002</a>')
    expect(html).toContain(' and 20 more</p>')
  })

  it('keep what is of one target alone', () => {
    for (const index of [0, 1, 29]) expect(html).toContain(`<code>token-${index}</code>`)
  })

  it('lead to what is there', () => {
    const { tags } = parsePage(html)
    const ids = new Set(tags.map(({ attributes }) => attributes['id']))
    for (const { attributes } of tags.filter(({ attributes: { href } }) => href?.startsWith('#target-'))) {
      expect(ids).toContain(attributes['href']?.slice(1))
    }
    for (const { attributes } of tags.filter((tag) => 'data-like' in tag.attributes)) {
      expect(ids).toContain(attributes['data-like'])
    }
  })

  it.each(hostileTexts)('are text, whatever they are called: %j', (evil) => {
    const made = renderHtml(fleet(3, (place) => planned({ ...place, name: `${evil}-${place.name}` }, [update()])))
    expect(() => parsePage(made)).not.toThrow()
  })
})

it('the grid and the targets have the names that the fleet gives its accounts', () => {
  const made = fleet(8, (place, index) => planned({ ...place, accountName: index < 4 ? 'payments' : 'retail' }, []))
  const html = renderHtml(made)
  expect(made.targets[0]?.accountName).toBe('payments')
  expect(html).toMatch(/<th scope="row"><b>payments<\/b> <span class="num small">100000000000<\/span><\/th>/)
  expect(html.match(/<p class="facts"><span>retail<\/span>/g)).toHaveLength(4)
})

it('changes can be kept by their reason', () => {
  const html = renderHtml(
    fleet(2, (place, index) => planned(place, [update(index === 0 ? {} : { reason: 'both-changed' })])),
  )
  expect(html).toContain('<input type="checkbox" name="r" value="both-changed">')
  expect(html).toContain('data-r="both-changed"')
})
