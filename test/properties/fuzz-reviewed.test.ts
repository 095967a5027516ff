/**
 * Any file in the place of a reviewed report: refused, or read; and then a change counts as covered exactly if the file says so, told here
 * by a plain reading of contract §5.
 *
 * KILN_PROPERTY_RUNS=100000 tries more inputs than the suite does.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../src/canonical.ts'
import { readReviewed } from '../../src/run/reviewed.ts'
import type { Action, Change, Json, PlannedField, Plan } from '../../src/model.ts'
import { findUncovered } from '../../src/plan/review.ts'
import { renderJson } from '../../src/render/machine/json.ts'
import { folder } from '../support/kiln.ts'
import { change, plan, report, result } from '../support/reports.ts'
import { assertFuzz, assertHarmless, byteEdits, isRecord, jsonEdits, named, oddJson, textEdits } from './fuzz.ts'

const writing: readonly Action[] = ['create', 'update', 'adopt', 'delete']
const values = fc.oneof(
  fc.constantFrom<Json>('a', 'b', '', 0, 1, true, null, [], {}, ['a', 'b'], { a: 1, b: { c: [] } }, { toString: 'x' }),
  { weight: 1, arbitrary: oddJson },
)

const fields: fc.Arbitrary<readonly PlannedField[]> = fc.uniqueArray(
  fc.record(
    {
      path: fc.constantFrom('description', 'instanceTypes', 'tags.team', 'a.b', '__proto__'),
      before: values,
      after: values,
    },
    { requiredKeys: ['path'] },
  ),
  { maxLength: 3, selector: ({ path }) => path },
) as never

const changes: fc.Arbitrary<readonly Change[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('alpha', 'beta', 'gamma'),
      fc.constantFrom<Action>(...writing, 'update', 'unchanged', 'blocked'),
      fields,
    ),
    { maxLength: 3, selector: ([name]) => name },
  )
  .map((rows) =>
    rows.map(([name, action, some]) =>
      change({ name, id: `InfrastructureConfiguration/${name}`, action, fields: some, arn: `arn:${name}` }),
    ),
  )

const pieces = [
  ['{', '}', '[', ']', ',', ':', '"', 'null', '1e999', '-0', '\\ud800', '\u0000', '\ufeff', '/*', '"targets": [null],'],
  ['"fields": [null],', '"fields": {},', '"changes": [[]],', '"backend": "aws",', '"formatVersion": "1.9",', '\\'],
].flat()

type Spoil = (text: string) => string | Buffer

const asJson = (edit: (value: Json) => Json): Spoil =>
  named(edit, (text: string) => JSON.stringify(edit(JSON.parse(text) as Json)))

const inChanges = (edit: (value: Json) => Json): Spoil =>
  named(edit, (text: string) => {
    const { targets, ...rest } = JSON.parse(text) as { targets: [{ changes: Json }] }
    const changes = edit(targets[0].changes)
    return JSON.stringify({ ...rest, targets: [{ ...targets[0], changes }] })
  })

const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Spoil>((text) => text) },
  { weight: 3, arbitrary: jsonEdits(4).map(asJson) },
  // The part that decides.
  {
    weight: 8,
    arbitrary: jsonEdits(3).map(inChanges),
  },
  { weight: 2, arbitrary: textEdits(pieces, 3) },
  { weight: 1, arbitrary: byteEdits(3) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map(
      (junk): Spoil =>
        () =>
          junk,
    ),
  },
)

interface Input {
  readonly reviewed: readonly Change[]
  /** Absent where the plan is what was reviewed. */
  readonly planned?: readonly Change[] | undefined
  readonly spoil: Spoil
  readonly backend: 'aws' | 'endpoint'
}

const inputs: fc.Arbitrary<Input> = fc.record({
  reviewed: changes,
  planned: fc.option(changes, { nil: undefined, freq: 2 }),
  spoil: spoils,
  backend: fc.constantFrom('aws', 'aws', 'aws', 'endpoint'),
})

/** Returns the ids of the changes that no part of any of these files covers, by the words of contract §5. */
function uncoveredIn(files: readonly string[], { target, changes }: Plan, backend: string): readonly string[] {
  const rows = files.flatMap((text) => {
    const value = JSON.parse(text) as Json
    if (!isRecord(value) || value['backend'] !== backend || !Array.isArray(value['targets'])) return []
    return (value['targets'] as Json[]).flatMap((one) => {
      const isHere =
        isRecord(one) &&
        one['name'] === target.name &&
        one['account'] === target.account &&
        one['region'] === target.region
      return isHere && Array.isArray(one['changes']) ? (one['changes'] as Json[]).filter(isRecord) : []
    })
  })
  return changes.flatMap((change) => {
    if (!writing.includes(change.action)) return []
    const wanted = change.fields.map(faceOf)
    const isCovered = rows.some(({ arn, action, fields }) => {
      const allows = action === change.action || (action === 'adopt' && change.action === 'update')
      const seen = Array.isArray(fields) ? (fields as Json[]).filter(isRecord).map(faceOf) : []
      return arn === change.arn && allows && wanted.every((face) => seen.includes(face))
    })
    return isCovered ? [] : [change.id]
  })
}

function faceOf(field: object): string {
  const { path = null, before, after } = field as { path?: Json; before?: Json; after?: Json }
  return canonicalJson([path, before === undefined ? [] : [before], after === undefined ? [] : [after]])
}

it('reviewed reports: refused, or covering exactly what they say', async () => {
  const cwd = folder({})
  await assertFuzz(inputs, 400, async ({ reviewed, planned, spoil, backend }) => {
    const made = plan(planned ?? reviewed)
    const spoilt = spoil(renderJson(report({ results: [result(reviewed)] })))
    writeFileSync(join(cwd, 'report.json'), spoilt)
    const { reports, diagnostics } = await readReviewed(['report.json'], cwd)
    expect(reports.length + diagnostics.length).toBe(1)
    assertHarmless(report({ diagnostics, verdict: 'invalid' }))
    if (reports.length === 0) return
    const uncovered = findUncovered(made, backend, reports)
    expect(uncovered.map(({ change }) => change.id)).toEqual(uncoveredIn([spoilt.toString('utf8')], made, backend))
    expect(uncovered.every(({ what }) => what !== '')).toBe(true)
  })
})

it('what no run can use is refused: no file, nothing but brackets, a field that is none; an empty folder holds no report', async () => {
  const good = renderJson(report({ results: [result([change({ action: 'create', fields: [] })])] }))
  const deep = `{"formatVersion":"1.0","targets":[],"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  const files = { 'good.json': good, 'null.json': good.replace('"fields": []', '"fields": [null]'), 'deep.json': deep }
  const cwd = folder({ ...files, 'open.json': '['.repeat(100_000) })
  mkdirSync(join(cwd, 'a-folder'))
  const names = ['good.json', 'none.json', 'a-folder', 'open.json', 'null.json', 'deep.json', '\u0000']
  const { reports, diagnostics } = await readReviewed(names, cwd)
  expect(reports).toEqual([JSON.parse(good)])
  expect(new Set(diagnostics.map(({ code }) => code)).size).toBe(1)
  expect(diagnostics).toHaveLength(names.length - 2)
})
