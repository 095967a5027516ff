import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionNameOf, userAgentOf } from '../../../src/aws/caller.ts'

const revision = '4f6c2ab1d3e5f60718293a4b5c6d7e8f90a1b2c3'
const apply = { command: 'apply', version: '0.1.0', revision }

describe('the name of a role session', () => {
  it('says command, revision and run', () => {
    expect(sessionNameOf({ ...apply, run: { provider: 'github', id: '123456789' } })).toBe(
      'kiln-apply-4f6c2ab1-gh123456789',
    )
    expect(sessionNameOf({ ...apply, run: { provider: 'gitlab', id: '42' } })).toBe('kiln-apply-4f6c2ab1-gl42')
    expect(sessionNameOf({ ...apply, revision: null })).toBe('kiln-apply')
  })

  it.each([
    ['codebuild', 'cb'],
    ['jenkins', 'jk'],
    ['azure pipelines', 'azure-pipelines'],
  ])('has a short word for %s', (provider, word) => {
    expect(sessionNameOf({ ...apply, run: { provider, id: 'a:1' } })).toBe(`kiln-apply-4f6c2ab1-${word}a-1`)
  })

  it('has no room for a run where the rest is as long as a name may be', () => {
    const named = (command: string) =>
      sessionNameOf({ command, version: '1', revision: null, run: { provider: 'github', id: '123' } })
    expect(named('c'.repeat(55))).toBe(`kiln-${'c'.repeat(55)}-gh3`)
    expect(named('c'.repeat(56))).toBe(`kiln-${'c'.repeat(56)}`)
    expect(named('c'.repeat(90))).toBe(`kiln-${'c'.repeat(59)}`)
    expect(sessionNameOf({ command: 'c'.repeat(90), version: '1', revision: null })).toBe(`kiln-${'c'.repeat(59)}`)
  })

  it('keeps the end of a long id, which tells one run from another', () => {
    const id = `images-of-the-platform-team:${'0123456789abcdef'.repeat(3)}-last`
    const name = sessionNameOf({ ...apply, run: { provider: 'codebuild', id } })
    expect(name).toHaveLength(64)
    expect(name).toMatch(/^kiln-apply-4f6c2ab1-cb.*-last$/)
  })

  it('is one that STS takes, whatever the environment says', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, fc.option(text), fc.option(text), text, (command, revision, provider, id) => {
        const run = provider === null ? {} : { run: { provider, id } }
        expect(sessionNameOf({ command, version: '1', revision, ...run })).toMatch(/^[A-Za-z0-9_+=,.@-]{2,64}$/)
      }),
    )
  })
})

describe('the user agent', () => {
  it('says the same, and the version', () => {
    const run = { provider: 'github', id: '123456789.1' }
    expect(userAgentOf({ ...apply, run }).join(' ')).toBe('kiln/0.1.0 command/apply rev/4f6c2ab1 ci/github/123456789.1')
    expect(userAgentOf({ ...apply, revision: null })).toEqual(['kiln/0.1.0', 'command/apply'])
  })

  it('has a hyphen in place of what ends a word, and the end of what is long', () => {
    const run = { provider: 'my ci', id: `${'x'.repeat(90)}1234567890/1` }
    expect(userAgentOf({ ...apply, revision: null, run }).at(-1)).toBe(`ci/my-ci/${'x'.repeat(88)}1234567890-1`)
  })

  it('is one header of plain words, whatever the environment says', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, text, (version, provider, id) => {
        const agent = userAgentOf({ command: 'plan', version, revision: null, run: { provider, id } }).join(' ')
        expect(agent).toMatch(/^kiln\/[\w.-]* command\/plan ci\/[\w.-]*\/[\w.-]*$/)
      }),
    )
  })
})
