/** One configuration as text and as JSON. */
import { describe, expect, it } from 'vitest'
import { paletteOf } from '../../../../cmd/terminal/terminal.ts'
import type { Explanation } from '../../../../src/plan/explain.ts'
import { renderExplanationJson } from '../../../../src/render/explanation/json.ts'
import { renderExplanation } from '../../../../src/render/explanation/text.ts'
import type { ShownExplanation } from '../../../../src/render/explanation/words.ts'
import { desired, live, target } from '../../../support/builders.ts'
import { explanation, id, shown, source } from '../../../support/explanations.ts'
import { change } from '../../../support/reports.ts'

const text = (more: Partial<Explanation>, others: Partial<ShownExplanation> = {}): string =>
  renderExplanation(shown(explanation(more), others), { width: 100, palette: paletteOf(false) })

describe('the text', () => {
  it('begins with what it is about, and what becomes of it', () => {
    const created = change({ action: 'create', reason: 'missing', refreshRecord: true, disowned: true, renamed: 'X/y' })
    expect(text({ desired: desired(), change: created }).split('\n\n').slice(0, 2).join('\n')).toBe(
      `${id} in prod (111122223333 us-east-1)
  + create (missing): declared in git, not in the account; apply creates it
  it was deleted in the account, or was never applied
  the record does not say what holds; apply writes it anew
  its record shows that it was ours: somebody took the owner tag off
  looks like a rename, of X/y`,
    )
    expect(text({ desired: desired(), change: change() })).toContain('  = unchanged: the account is as declared\n')
    const blocked = change({ action: 'blocked', reason: 'unowned', because: ['A/b'] })
    expect(text({ change: blocked }, { siblings: [{ id: 'A/b', action: 'blocked', reason: 'unowned' }] })).toContain(
      'because A/b is blocked (unowned)',
    )
  })

  it('says what nobody declares here, and who does elsewhere', () => {
    const says = (more: Partial<Explanation>, others: Partial<ShownExplanation> = {}) =>
      text(more, others).split('\n')[2]
    expect(says({ live: live(), ownership: 'unowned' })).toBe(
      '  nothing declares it and nobody owns it: Kiln leaves it alone; kiln export writes it as a document',
    )
    expect(says({ live: live(), ownership: 'foreign-owner' })).toBe(
      '  nothing declares it, and somebody else holds it: Kiln leaves it alone',
    )
    expect(says({}, { elsewhere: ['a', 'b'] })).toBe('  this target does not declare it; others do: a, b')
    expect(text({ desired: desired() }, { elsewhere: ['a'] })).not.toContain('others do')
    expect(says({ isAsked: false, desired: desired() }, { unread: 'not asked' })).toBe('  the account: not asked')
    const { account: _, region: __, ...nowhere } = target
    expect(text({}, { target: nowhere }).split('\n')[0]).toBe(`${id} in prod`)
  })

  it('has a block for each field that differs, and a line for the others', () => {
    const field = (more: object) => ({ path: 'p', keys: ['p'], notes: [], state: 'same', ...more }) as never
    const fields = [
      field({
        path: 'description',
        keys: ['description'],
        state: 'differs',
        declared: 'new',
        live: 'old',
        reason: 'drifted',
        notes: ['unchecked'],
        record: { mark: 'value', equalsDeclared: true, equalsLive: false },
      }),
      field({ path: 'keyPair', keys: ['keyPair'], state: 'differs', live: 'k', reason: 'git-changed' }),
      field({ path: 'name', keys: ['name'], declared: 'golden', live: 'golden' }),
      field({
        path: 'tags.a',
        keys: ['tags', 'a'],
        state: 'left-alone',
        declared: 'x',
        live: 'y',
        notes: ['ignored-tag'],
      }),
      field({ path: 'arn', keys: ['arn'], state: 'not-compared', live: 'z' }),
    ]
    const trace = ([first]: readonly unknown[]) =>
      first === 'name'
        ? {
            written: { value: 'golden', source },
            parts: [
              { label: 'vars.n', layer: 'project', value: 'golden', source },
              { label: 'd', layer: 'defaults', value: 'd', source },
              { label: 'e', layer: 'defaults', value: 'd' },
            ],
          }
        : { parts: [] }
    const both = {
      desired: desired(),
      live: live(),
      fields,
      change: change({ action: 'update', reason: 'git-changed' }),
    }
    expect(text(both, { trace }).split('\n').slice(8).join('\n')).toBe(`
  ~ description (drifted)
    declared  new
    live      old
    record    the last apply left the declared value; the live one is another
    so        the account changed since the last apply, the declaration did not
    note      newer than this version of Kiln: sent as written, compared as JSON

  ~ keyPair (git-changed)
    declared  nothing: (cleared)
    live      k

  3 fields without a difference
    = name    golden  configs/golden.yaml:2:1  < vars.n configs/golden.yaml:2:1 (project)
              default configs/golden.yaml:2:1  default
    . tags.a  x, live y  (left alone by ignoreTags in kiln.yaml)
      arn     z  in the account alone
`)
    const created = { desired: desired(), fields: fields.slice(0, 1), change: change({ action: 'create' }) }
    expect(text(created)).toContain('\n  1 field to create\n    + description  new')
    expect(text({ live: live(), fields: fields.slice(4) })).toContain('\n  1 field\n      arn  z\n')
    expect(text({ desired: desired(), fields: fields.slice(2, 3) })).toContain('\n  1 field\n    = name  golden\n')
  })
})

describe('the JSON', () => {
  const json = (more: Partial<Explanation>, others: Partial<ShownExplanation> = {}) =>
    JSON.parse(renderExplanationJson(shown(explanation(more), others))) as Record<string, unknown>

  it('has null for what is not known', () => {
    const { account: _, region: __, ...nowhere } = target
    expect(json({ isAsked: false }, { unread: 'not asked', target: nowhere })).toEqual({
      formatVersion: '1.0',
      id,
      kind: 'InfrastructureConfiguration',
      name: null,
      target: { name: 'prod', account: null, region: null, retired: false },
      arn: null,
      action: null,
      reason: null,
      declared: null,
      declaredIn: [],
      live: { state: 'not-asked', why: 'not asked' },
      ownership: null,
      heldBy: null,
      record: null,
      tags: null,
      refreshRecord: false,
      references: [],
      consequences: [],
      fields: [],
    })
    expect(json({})['live']).toEqual({ state: 'absent' })
  })

  it('has everything that is', () => {
    const usedBy = [{ arn: 'arn:a', name: 'a', status: 'ENABLED', more: 1 }] as never
    const all = json(
      {
        desired: desired({}, { protect: false, adopt: 'unchanged', ignore: ['a'] }),
        live: live({}, {}, { dateCreated: 'C', unknown: ['u'] }),
        change: change({ action: 'update', reason: 'drifted', usedBy, wipes: ['w'], refreshRecord: true, failures: 2 }),
        ownership: 'foreign-owner',
        holder: 'x',
        record: { state: 'none' },
        tags: { total: 1, limit: 50 },
      },
      { elsewhere: ['other'] },
    )
    expect(all).toMatchObject({
      name: 'golden',
      arn: live().arn,
      action: 'update',
      reason: 'drifted',
      declared: { source, ignore: ['a'], unchecked: [], protect: false, adopt: 'unchanged' },
      declaredIn: ['other'],
      live: { state: 'present', name: 'golden', dateCreated: 'C', dateUpdated: null, unknown: ['u'] },
      ownership: 'foreign-owner',
      heldBy: 'x',
      record: { state: 'none' },
      tags: { total: 1, limit: 50 },
      refreshRecord: true,
      wipes: ['w'],
      failures: 2,
      usedBy: [{ arn: 'arn:a', name: 'a', status: 'ENABLED' }],
    })
    expect(Object.keys((all['usedBy'] as object[])[0]!)).toEqual(['arn', 'name', 'status'])
    expect(json({ change: change({ usedBy: null }) })['usedBy']).toBeNull()
    expect(json({ live: live() })).toMatchObject({ name: 'golden', arn: live().arn })
  })
})
