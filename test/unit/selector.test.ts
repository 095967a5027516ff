import { describe, expect, it } from 'vitest'
import { describeSelectable, isAboutAny, selectorOf, selectorsIn } from '../../src/selector.ts'

const prod = { name: 'prod-us', labels: { tier: 'prod', team: 'images' }, account: '111122223333', region: 'us-east-1' }
const plain = { name: 'plain', labels: {} }

describe('selectors', () => {
  it.each([
    [['prod-*'], true, false],
    [['tier=prod'], true, false],
    [['tier=pr*'], true, false],
    [['tier=stage'], false, false],
    [['tier=*'], true, false],
    [['tier=stage', 'plain'], false, true],
    [['!tier=prod'], false, true],
    [['tier!=prod'], false, true],
    [['!tier!=prod'], true, false],
    [['*', 'tier!=prod'], false, true],
    [['team=images', '!prod-*'], false, false],
    [['region=us-*'], true, false],
    [['account=111122223333'], true, false],
    [['TIER=prod'], false, false],
    [['=prod'], false, false],
    [['tier='], false, false],
    [['toString=*'], false, false],
    [['tier=prod,team=images'], true, false],
    [['tier=prod,team=other'], false, false],
    [['prod-*,tier=prod'], true, false],
    [['tier=prod,!prod-*'], false, false],
    [['tier=prod,region!=eu-*'], true, false],
    [['tier!=stage,team=images'], true, false],
    [['tier!=prod,team!=x'], false, true],
    [['*', 'tier!=stage,team!=images'], false, true],
    [['tier=prod,'], false, false],
    [[], false, false],
  ])('%j', (selectors, selectsProd, selectsPlain) => {
    expect(selectorOf(selectors)(prod)).toBe(selectsProd)
    expect(selectorOf(selectors)(plain)).toBe(selectsPlain)
  })

  it('prefers a label of its own to account and region', () => {
    expect(selectorOf(['region=emea'])({ ...prod, labels: { region: 'emea' } })).toBe(true)
    expect(selectorOf(['region=us-*'])({ ...prod, labels: { region: 'emea' } })).toBe(false)
  })

  it('are about something, excluded or not', () => {
    expect(['!tier=prod', 'tier!=prod', 'tier=prod', '!plain'].every((one) => isAboutAny(one, [prod, plain]))).toBe(
      true,
    )
    expect(['tier=pord', '!tier=x', 'tear=prod', 'p?ain2'].some((one) => isAboutAny(one, [prod, plain]))).toBe(false)
  })

  it('are about something only if each of their parts is, and one target has them all', () => {
    const both = 'tier=prod,team=images'
    expect([both, 'prod-*,!plain', 'tier!=prod,!plain'].every((one) => isAboutAny(one, [prod, plain]))).toBe(true)
    expect(['tier=prod,plain', 'tier=prod,!plian', both + ','].some((one) => isAboutAny(one, [prod, plain]))).toBe(
      false,
    )
  })

  it.each([
    ['prod-us,prod-eu', ['prod-us', 'prod-eu']],
    ['tier=prod,place=eu', ['tier=prod,place=eu']],
    ['tier=prod,place=eu  prod-us\n!x', ['tier=prod,place=eu', 'prod-us', '!x']],
  ])('in one text: %j', (text, selectors) => {
    expect(selectorsIn(text)).toEqual(selectors)
  })

  it('are described by what there is, not by all of it', () => {
    expect(describeSelectable([prod, plain])).toBe('prod-us, plain; tier=prod; team=images')
    const many = Array.from({ length: 5000 }, (_, index) => ({ name: `t${index}`, labels: { n: `${index}` } }))
    expect(describeSelectable(many)).toContain('and 4990 more; n=0|1|')
    expect(describeSelectable(many).length).toBeLessThan(300)
  })
})
