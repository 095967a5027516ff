/** What each kind says about itself, as data: whoever changes any of it sees it here, next to what follows from it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'

const golden = new URL('definitions.json', import.meta.url)

it('every kind says of itself what it said before', () => {
  const said = [...kinds.values()].map(({ model: _, ...definition }) => definition)
  const text = `${JSON.stringify(said, (_, value: unknown) => (typeof value === 'function' ? '(computed)' : value), 2)}\n`
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})
