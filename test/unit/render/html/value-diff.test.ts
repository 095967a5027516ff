import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../src/model.ts'
import { diffValues, type Side } from '../../../../src/render/html/value-diff.ts'

/** A side with what only it has in brackets. */
function show(side: Side | undefined): string | undefined {
  const mark = ({ text, isOwn }: { readonly text: string; readonly isOwn: boolean }) => (isOwn ? `[${text}]` : text)
  if (side === undefined) return undefined
  return side.form === 'text' ? side.pieces.map(mark).join('') : side.items.map(mark).join(' | ')
}
const diff = (before: Json | undefined, after: Json | undefined) => {
  const sides = diffValues(before, after)
  return [show(sides.before), show(sides.after)]
}

describe('values side by side', () => {
  it('mark the words of a text that differ', () => {
    expect(diff('acme-image-logs', 'acme-build-logs')).toEqual(['acme-[image]-logs', 'acme-[build]-logs'])
    expect(diff('Windows Server 2022', 'Windows Server 2025')).toEqual([
      'Windows Server [2022]',
      'Windows Server [2025]',
    ])
    expect(diff('logs', 'logs/linux')).toEqual(['logs', 'logs[/linux]'])
    expect(diff('a a', 'a a a')).toEqual(['a a', 'a a[ a]'])
    expect(diff('a old b old c', 'a new b new c')).toEqual(['a [old] b [old] c', 'a [new] b [new] c'])
  })

  it('mark a text as a whole that has little in common', () => {
    expect(diff('subnet', 'something else')).toEqual(['[subnet]', '[something else]'])
    expect(diff('', 'x')).toEqual(['[""]', '[x]'])
  })

  it('mark two texts as a whole that differ in more places than anybody would look at', () => {
    const words = (word: string) => Array.from({ length: 1_000 }, (_, index) => `${word}${index} same`).join(' ')
    const [before, after] = diff(words('a'), words('b'))
    expect([before?.startsWith('[a0 same'), after?.startsWith('[b0 same')]).toEqual([true, true])
  })

  it('mark the items of a list that the other one does not have', () => {
    expect(diff(['m5.large', 'm6i.large'], ['m7i.large', 'm6i.large'])).toEqual([
      '[m5.large] | m6i.large',
      '[m7i.large] | m6i.large',
    ])
    expect(diff(['a', 'b'], ['b', 'a'])).toEqual(['a | b', 'b | a'])
    expect(diff([], ['a'])).toEqual(['[[]]', '[a]'])
  })

  it('mark nothing where one side is all there is', () => {
    expect(diff('a', undefined)).toEqual(['a', undefined])
    expect(diff(undefined, ['a'])).toEqual([undefined, 'a'])
  })

  it('show everything else as one value', () => {
    expect(diff(true, false)).toEqual(['[true]', '[false]'])
    expect(diff({ a: 1 }, 'x')).toEqual(['[{ a: 1 }]', '[x]'])
  })
})
