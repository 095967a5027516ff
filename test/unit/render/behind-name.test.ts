/** What stands behind the name of what uses a configuration. */
import { expect, it } from 'vitest'
import { behindName } from '../../../src/render/words/users.ts'

it('is in parentheses, and nothing of what has no status', () => {
  expect(behindName('deleted with it')).toBe(' (deleted with it)')
  expect(behindName('')).toBe('')
})
