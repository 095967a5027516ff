/** The words for actions, reasons and counts: each has one sentence, and which is said depends on what else is known. */
import { describe, expect, it } from 'vitest'
import type { Action, Reason } from '../../../../src/model.ts'
import {
  actionSentences,
  countInWords,
  goneInWords,
  isKeptInUse,
  preexistingInWords,
  pruneInWords,
  reasonSentences,
  sentenceOf,
  sentencesOf,
  stateOf,
  symbols,
  unmanagedInWords,
  whyInWords,
  wordsSaid,
} from '../../../../src/render/words/sentences.ts'
import type { Pruning } from '../../../../src/pruning.ts'
import type { ReportChange, ReportTarget } from '../../../../src/report/report.ts'

const prunings: readonly Pruning[] = [
  'deletes',
  'no-record',
  'pipelines-unknown',
  'no-owner',
  'nothing-ours',
  'nothing-declared',
]
const none = { create: 0, update: 0, adopt: 0, delete: 0, unchanged: 0, orphan: 0, skipped: 0, blocked: 0 }

describe('every word', () => {
  it('has a sign or a sentence of its own', () => {
    expect(Object.values(symbols).join('')).toBe('+~>-=?.!')
    const sentences = [
      ...Object.values(actionSentences),
      ...Object.values(reasonSentences),
      ...prunings.map((prune) => pruneInWords({ prune }) ?? ''),
    ]
    for (const sentence of sentences) expect(sentence).toMatch(/^[-a-zK].{15,}[\w)]$/)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(pruneInWords({})).toBeUndefined()
    expect(preexistingInWords).toBe('differs in the base revision already')
  })

  it('means something else offline where the account would be spoken of', () => {
    const words = [...Object.keys(actionSentences), ...Object.keys(reasonSentences)] as (Action | Reason)[]
    const changed = words.filter((word) => sentenceOf(word, { offline: true }) !== sentenceOf(word, {}))
    expect(changed.map((word) => [word, sentenceOf(word, { offline: true })])).toEqual([
      ['create', 'declared here, not in the base revision'],
      ['update', 'declared differently in the base revision'],
      ['orphan', 'declared in the base revision, no longer here'],
      ['missing', 'new in git; the account was not asked'],
      ['git-changed', 'git changed it; the account was not asked'],
      ['not-declared', 'no longer in git; the account was not asked'],
    ])
    expect(wordsSaid({})).toEqual(new Set())
    expect([...wordsSaid({ offline: true })]).toEqual(words)
  })
})

describe('a change is explained', () => {
  const explained = (
    action: Action,
    reason?: Reason,
    more: Partial<Pick<ReportChange, 'because' | 'prune'>> = {},
  ): readonly string[] =>
    sentencesOf({ action, ...(reason === undefined ? {} : { reason }), ...more }).map(([word]) => word)

  it.each<[Action, Reason | undefined, Partial<Pick<ReportChange, 'because' | 'prune'>>, readonly string[]]>([
    ['create', 'missing', {}, ['create', 'missing']],
    ['unchanged', undefined, {}, ['unchanged']],
    ['blocked', 'unowned', {}, ['unowned']],
    ['blocked', 'unowned', { because: ['a'] }, ['because']],
    ['blocked', 'waiting-for-image', { because: ['a'] }, ['waiting-for-image']],
    ['skipped', 'auto-disabled', {}, ['auto-disabled']],
    ['skipped', 'drifted', {}, ['skipped', 'drifted']],
    ['update', 'auto-disabled', {}, ['update', 'reenabled']],
    ['create', 'new-version', {}, ['new-version']],
    ['update', 'new-version', {}, ['update', 'new-version']],
    ['create', 'new-version', { because: ['a'] }, []],
    ['update', 'git-changed', { because: ['a'] }, []],
    ['update', 'git-changed', {}, ['update', 'git-changed']],
    ['update', 'drifted', { because: ['a'] }, ['update', 'drifted']],
    ['adopt', 'unowned', {}, ['adopt', 'taken-over']],
    ['update', 'unowned', {}, ['update', 'unowned']],
    [
      'orphan',
      'not-declared',
      { prune: 'deletes' },
      ['orphan', 'not-declared', pruneInWords({ prune: 'deletes' }) ?? ''],
    ],
  ])('%s for %s, %j', (action, reason, more, words) => {
    expect(explained(action, reason, more)).toEqual(words)
  })

  it('in whole sentences', () => {
    expect(whyInWords({ action: 'update', reason: 'drifted' })).toBe(reasonSentences.drifted)
    expect(whyInWords({ action: 'update' })).toBeUndefined()
    expect(whyInWords({ action: 'adopt', reason: 'unowned' })).toBe('it has no owner')
    expect(whyInWords({ action: 'blocked', reason: 'unowned', because: [] })).toBe(
      'what it would newly refer to is blocked; settle that first',
    )
    expect(whyInWords({ action: 'update', reason: 'auto-disabled' })).toBe(
      'the service switched it off after failures; apply switches it on again, as what it builds from has changed, or the document asks for it',
    )
    expect(sentencesOf({ action: 'create', reason: 'missing' })).toEqual([
      ['create', actionSentences.create],
      ['missing', reasonSentences.missing],
    ])
  })
})

it('what was to be deleted and is in use stays', () => {
  const kept = { action: 'delete', reason: 'in-use', outcome: 'unchanged' } as const
  expect(isKeptInUse(kept)).toBe(true)
  expect(isKeptInUse({ ...kept, action: 'orphan' })).toBe(false)
  expect(isKeptInUse({ ...kept, reason: 'not-declared' })).toBe(false)
  expect(isKeptInUse({ ...kept, outcome: 'done' })).toBe(false)
})

it('counts are in words, what asks for attention first', () => {
  const all = { create: 1, update: 2, adopt: 3, delete: 4, unchanged: 5, orphan: 6, skipped: 7, blocked: 8 }
  expect(countInWords(all)).toBe(
    '4 to delete, 8 blocked, 1 to create, 2 to update, 3 to adopt, 7 held back, 6 orphans, 5 unchanged',
  )
  expect(countInWords({ ...none, orphan: 1 })).toBe('1 orphan')
  expect(countInWords(none)).toBe('nothing declared')
})

describe('a target', () => {
  const target = (more: Partial<ReportTarget> = {}): ReportTarget => ({
    name: 'prod',
    account: null,
    region: null,
    status: 'ok',
    declared: 2,
    digest: 'sha256:x',
    summary: { ...none, create: 1, unchanged: 3 },
    changes: [],
    diagnostics: [],
    ...more,
  })
  const ended = (...outcomes: readonly ReportChange['outcome'][]) =>
    outcomes.map((outcome) => (outcome === undefined ? {} : { outcome }) as ReportChange)
  const { digest: _, ...unplanned } = target()
  const settled = { ...none, unchanged: 2, skipped: 1, delete: 1 }

  it.each<[string, ReportTarget, string]>([
    ['that was planned', target(), '1 to create, 3 unchanged'],
    ['that could not be read', target({ status: 'failed' }), 'could not be read'],
    ['that had no turn', target({ status: 'not-run' }), 'not run'],
    ['that was refused', target({ status: 'refused' }), '1 to create, 3 unchanged'],
    ['without a plan', unplanned, 'not planned'],
    ['offline, with changes', target({ offline: true }), '1 to create, 3 unchanged, going by git alone'],
    [
      'offline, with an update',
      target({ offline: true, summary: { ...none, update: 1 } }),
      '1 to update, going by git alone',
    ],
    [
      'offline, with an orphan',
      target({ offline: true, summary: { ...none, orphan: 1 } }),
      '1 orphan, going by git alone',
    ],
    ['offline, without any', target({ offline: true, summary: settled }), '2 configurations'],
    [
      'whose changes ended',
      target({ changes: ended('done', 'done', 'failed', 'not-run') }),
      '2 done, 1 failed, 1 not run, 3 unchanged',
    ],
    ['of which something failed', target({ changes: ended('failed') }), '1 failed, 3 unchanged'],
    ['of which nothing began', target({ changes: ended('not-run', undefined) }), '1 to create, 3 unchanged'],
    [
      'with everything else',
      target({ changes: ended('done'), summary: { ...none, blocked: 1, skipped: 2, orphan: 3 } }),
      '1 done, 1 blocked, 2 held back, 3 orphans',
    ],
  ])('%s is told in a few words', (_, one, words) => {
    expect(stateOf('plan', one)).toBe(words)
  })

  it('that is validated says what is declared', () => {
    expect(stateOf('validate', target({ declared: 1 }))).toBe('1 configuration')
  })

  it('with what nobody manages says so', () => {
    expect(unmanagedInWords({ unmanaged: 2 })).toBe(
      '2 live configurations neither declared nor owned: kiln export writes them as documents',
    )
    expect(unmanagedInWords({ unmanaged: 1 })).toMatch(/^1 live configuration neither/)
    expect([unmanagedInWords({ unmanaged: 0 }), unmanagedInWords({})]).toEqual([undefined, undefined])
  })
})

it('a value that goes is cleared, a tag is removed', () => {
  expect([goneInWords('description'), goneInWords('tags.a'), goneInWords('resourceTags')]).toEqual([
    '(cleared)',
    '(removed)',
    '(cleared)',
  ])
})
