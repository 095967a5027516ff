/** What becomes of a line of versions, in words. */
import { expect, it } from 'vitest'
import type { PlannedVersion } from '../../../../src/planned-version.ts'
import {
  isAllNew,
  keptInWords,
  quotasInWords,
  versionInWords,
  versionNotesOf,
} from '../../../../src/render/words/versions.ts'

const version = (more: Partial<PlannedVersion> = {}): PlannedVersion => ({
  declared: '1.4.x',
  resolved: '1.4.7',
  ...more,
})

it.each([
  [{}, '1.4.7'],
  [{ build: 1 }, '1.4.7'],
  [{ previous: '1.4.6' }, '1.4.6 → 1.4.7'],
  [{ previous: '1.4.6', previousBuild: 3, build: 1 }, '1.4.6 → 1.4.7'],
  [{ previous: '1.4.7', previousBuild: 1, build: 2 }, '1.4.7/1 → 1.4.7/2'],
] as const)('%j is %s', (more, words) => {
  expect(versionInWords({ version: version(more) })).toBe(words)
})

it('says nothing of a kind without versions', () => {
  expect(versionInWords({})).toBeUndefined()
  expect(versionNotesOf({})).toEqual([])
})

it('says where the content was before, and which number is free', () => {
  expect(versionNotesOf({ version: version({ sameAs: '1.4.5' }) })).toEqual(['same content as 1.4.5'])
  expect(versionNotesOf({ version: version({ next: '1.4.8' }) })).toEqual(['the next number that is free is 1.4.8'])
})

it('takes a version for new in all only where there is none before it', () => {
  expect(isAllNew({ action: 'create' })).toBe(true)
  expect(isAllNew({ action: 'create', version: version() })).toBe(true)
  expect(isAllNew({ action: 'create', version: version({ previous: '1.4.6' }) })).toBe(false)
  expect(isAllNew({ action: 'update' })).toBe(false)
})

it('counts the versions that stay, each line once', () => {
  const kept = [{ id: 'Component/a', count: 1 }]
  expect(keptInWords([{}, { kept: [] }])).toBeUndefined()
  expect(keptInWords([{ kept }])).toBe('1 older version stays: Component/a (1)')
  expect(keptInWords([{ kept }, { kept: [...kept, { id: 'Component/b', count: 4 }] }])).toBe(
    '6 older versions stay: Component/a (2), Component/b (4)',
  )
})

it('says how many versions a plan makes, and how many more there can be', () => {
  expect(quotasInWords({})).toBeUndefined()
  const quotas = [
    { kind: 'Component', makes: 1, total: 10, quota: 1000 },
    { kind: 'ImageRecipe', makes: 30, total: 1010, quota: 1000 },
  ]
  expect(quotasInWords({ quotas })).toBe(
    '1 new version of Component, 990 of 1000 left; 30 new versions of ImageRecipe, 0 of 1000 left',
  )
})
