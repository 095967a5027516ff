/** What is new in a check, against what was known before it; and the names of a fleet. */
import { describe, expect, it } from 'vitest'
import { driftStateOf, isCompleteCheck } from '../../../src/report/drift-state.ts'
import { parseFleet } from '../../../src/report/fleet.ts'
import type { Report, ReportTarget } from '../../../src/report/report.ts'
import { findTransitions, hasFailed, knownFrom, type EarlierCheck } from '../../../src/report/transition.ts'
import { change, report, result, unread } from '../../support/reports.ts'

const field = (before: string) => ({ path: 'description', keys: ['description'], before, after: 'declared' })
const drifted = change({ action: 'update', reason: 'drifted', fields: [field('by hand')] })

function check(...changes: readonly Parameters<typeof change>[0][]): Report {
  return report({ command: 'drift', results: [result(changes.map((one) => change(one)))] })
}
const dirty = check(drifted)
const clean = check({})
const failed = report({ command: 'drift', results: [unread()] })
const fingerprintOf = ({ targets: [row] }: Report): string => {
  const found = driftStateOf(row as ReportTarget)
  return found.state === 'drift' ? found.fingerprint : found.state
}
const same = fingerprintOf(dirty)

describe('the transition of a target', () => {
  it.each<[string, Report, EarlierCheck | undefined, string | undefined]>([
    ['drift that nobody knew', dirty, undefined, 'drifted'],
    ['drift where it was well', dirty, { isFailing: false }, 'drifted'],
    ['the same drift', dirty, { fingerprint: same, isFailing: false }, undefined],
    ['another drift', dirty, { fingerprint: 'other', isFailing: false }, 'changed'],
    ['another drift in a part', { ...dirty, narrowed: true }, { fingerprint: 'other', isFailing: false }, undefined],
    ['the same drift, read again', dirty, { fingerprint: same, isFailing: true }, 'check-back'],
    ['drift where nothing could be read', dirty, { isFailing: true }, 'drifted'],
    ['clean as always', clean, undefined, undefined],
    ['clean where it had drifted', clean, { fingerprint: same, isFailing: false }, 'recovered'],
    ['clean in a part', { ...clean, narrowed: true }, { fingerprint: same, isFailing: false }, undefined],
    ['clean where nothing could be read', clean, { isFailing: true }, 'check-back'],
    ['clean after both', clean, { fingerprint: same, isFailing: true }, 'recovered'],
    ['what cannot be read', failed, undefined, 'check-failing'],
    ['what could be read before', failed, { isFailing: false }, 'check-failing'],
    ['what could not be read before either', failed, { isFailing: true }, undefined],
  ])('%s', (_, made, known, kind) => {
    const found = findTransitions(made, () => known, false)
    expect(found.map((one) => one.kind)).toEqual(kind === undefined ? [] : [kind])
    expect(found.every(({ target }) => target === made.targets[0])).toBe(true)
  })

  it('a check that comes to no target at all is told once, and so is the one after it', () => {
    const none = report({ command: 'drift', verdict: 'error' })
    expect([hasFailed(none), hasFailed(dirty), hasFailed(report({ command: 'drift' }))]).toEqual([true, false, false])
    expect(findTransitions(none, () => undefined, false)).toEqual([{ kind: 'check-failing' }])
    expect(findTransitions(none, () => undefined, true)).toEqual([])
    expect(findTransitions(dirty, () => undefined, true).map(({ kind }) => kind)).toEqual(['check-back', 'drifted'])
  })

  it('what a report knew of its targets', () => {
    expect([...knownFrom(dirty)]).toEqual([['prod', { fingerprint: same, isFailing: false }]])
    expect([...knownFrom(clean)]).toEqual([['prod', { isFailing: false }]])
    expect([...knownFrom(failed)]).toEqual([['unread', { isFailing: true }]])
  })
})

describe('what a check found', () => {
  it('is the same for the same drift, in whatever order, and another for anything that differs', () => {
    const [a, b] = [
      { ...drifted, id: 'X/a' },
      { ...drifted, id: 'X/b' },
    ]
    expect(same).toMatch(/^[0-9a-f]{32}$/)
    expect(fingerprintOf(check(a, b))).toBe(fingerprintOf(check(b, a)))
    expect(fingerprintOf(check(drifted, {}, { action: 'orphan' }))).toBe(same)
    const others: readonly Report[] = [
      check(a),
      check(a, b),
      check({ ...drifted, reason: 'both-changed' }),
      check({ ...drifted, fields: [field('by another hand')] }),
      check({ ...drifted, fields: [{ ...field('by hand'), after: 'x' }] }),
      check({ ...drifted, fields: [{ ...field('by hand'), path: 'x' }] }),
      check({ ...drifted, heldBy: 'others' }),
      check({ ...drifted, disowned: true }),
      check({ ...drifted, wipes: ['x'] }),
      check({ ...drifted, missing: ['arn:x'] }),
      check({ ...drifted, action: 'create' }),
    ]
    expect(new Set([same, ...others.map(fingerprintOf)]).size).toBe(others.length + 1)
  })

  it('is not known of what was not read or not asked', () => {
    const [row] = dirty.targets
    if (row === undefined) throw new Error('there is a row')
    expect(driftStateOf({ ...row, offline: true })).toEqual({ state: 'unread' })
    expect(driftStateOf({ ...row, status: 'not-run' })).toEqual({ state: 'unread' })
    expect(driftStateOf(clean.targets[0] as ReportTarget)).toEqual({ state: 'clean' })
    expect(driftStateOf(row)).toMatchObject({ state: 'drift', changes: [{ id: drifted.id }] })
  })

  it.each<[string, Report, boolean]>([
    ['clean', clean, true],
    ['with drift', dirty, true],
    ['that read not all', failed, false],
    ['of no target', report({ command: 'drift' }), false],
    ['offline', { ...clean, offline: true }, false],
    ['that is a plan', { ...clean, command: 'plan' }, false],
    ['that was interrupted', { ...clean, outcome: 'interrupted' }, false],
  ])('a check %s is complete: %#', (_, made, expected) => expect(isCompleteCheck(made)).toBe(expected))
})

describe('the targets of a fleet', () => {
  it.each<[string, readonly string[]]>([
    ['{"name":"a"}\n{"name":"b"}\n', ['a', 'b']],
    ['{"name":"a"}\n\n  \n{"name":"a"}', ['a']],
    ['{"include":[{"name":"a"},{"targets":["b","c"]}]}', ['a', 'b', 'c']],
    ['[{"name":"a"},{"name":"b"}]', ['a', 'b']],
    ['{\n  "include": [\n    {"name": "a"}\n  ]\n}\n', ['a']],
    ['{"name":"a"}\n[{"name":"b"}]', ['a', 'b']],
    ['', []],
  ])('%j are %j', (text, names) => expect(parseFleet(text)).toEqual({ names }))

  it.each([
    ['{"name":"a"}\nb', 'line 2 is not JSON'],
    ['a\n{"name":"a"}', 'it is not JSON'],
    ['{"name":7}', '{"name":7} names no target'],
    ['null', 'null names no target'],
    ['{"targets":["a",7]}', '{"targets":["a",7]} names no target'],
    ['{\n"include": [7]\n}', '7 names no target'],
  ])('%j are none: %s', (text, problem) => expect(parseFleet(text)).toEqual({ problem }))
})
