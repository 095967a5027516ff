import { describe, expect, it } from 'vitest'
import { causesInWords } from '../../../../src/render/words/causes.ts'

const siblings = [
  { id: 'InfrastructureConfiguration/a', action: 'blocked', reason: 'unowned' },
  { id: 'InfrastructureConfiguration/b', action: 'update', reason: 'git-changed' },
] as const

describe('what lies in others', () => {
  it.each([
    [{}, []],
    [{ missing: ['arn:a', 'arn:b'] }, ['not in the account: arn:a', 'not in the account: arn:b']],
    [{ because: ['InfrastructureConfiguration/a'] }, ['because InfrastructureConfiguration/a is blocked (unowned)']],
    [{ because: ['InfrastructureConfiguration/b'] }, ['because of InfrastructureConfiguration/b']],
    [{ because: ['InfrastructureConfiguration/gone'] }, ['because of InfrastructureConfiguration/gone']],
    [{ failures: 5 }, ['5 builds in a row failed']],
    [{ failures: 1 }, ['1 build in a row failed']],
  ])('%j', (change, said) => {
    expect(causesInWords(change, siblings)).toEqual(said)
  })
})
