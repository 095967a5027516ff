import { expect, it } from 'vitest'
import { optional } from '../../src/optional.ts'

it('leaves out what is undefined and nothing else, in the order given', () => {
  const made = optional({ b: null, a: undefined, z: 0, c: '', d: false })
  expect(JSON.stringify(made)).toBe('{"b":null,"z":0,"c":"","d":false}')
  expect(Object.keys(made)).not.toContain('a')
})

it('a member that may be undefined is optional, one that may not is there', () => {
  const file: string | undefined = undefined as string | undefined
  const made: { readonly file?: string; readonly name: string } = { ...optional({ file, name: 'golden' }) }
  expect(made).toEqual({ name: 'golden' })
})
