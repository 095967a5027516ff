/** What is exported of a whole account, whatever is in it and whichever way what is not known turns out, is planned as nothing but adoption. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unknowns } from '../../src/emulator/core/unknowns.ts'
import type { EmulatedKind, Switches } from '../../src/emulator/emulator.ts'
import { toRequest } from '../../src/kinds/normalise.ts'
import { kindOf, kinds } from '../../src/kinds/registry.ts'
import { nextNumber } from '../../src/kinds/version-numbers.ts'
import type { JsonObject } from '../../src/model.ts'
import { documents } from '../support/arbitraries.ts'
import { desiredIn, fileOf } from '../support/documents.ts'
import { furnish } from '../support/factory.ts'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'
import { accountOf, projectFile } from '../support/project.ts'

const positions = fc.record(
  Object.fromEntries(
    Object.entries(unknowns).map(([name, known]) => [name, fc.constantFrom<boolean | number | string>(...known)]),
  ),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Partial<Switches>>

/** Some of every kind, some of them with a version before the newest one. */
const account = fc.record({
  found: fc.tuple(...[...kinds.keys()].map((kind) => fc.array(documents(kind), { maxLength: 3 }))),
  hasOlder: fc.boolean(),
  isInFiles: fc.boolean(),
  assigns: fc.boolean(),
  husksOnRead: fc.boolean(),
  switches: positions,
})

/** Returns what the service is sent for a document, with the number that its line begins with. */
function requestsOf(document: JsonObject, hasOlder: boolean): readonly JsonObject[] {
  return desiredIn(fileOf([document])).flatMap(({ kind, name, fields: { tags = {}, ...fields } }) => {
    const request = { ...toRequest(kindOf(kind), fields), name, tags }
    const { semanticVersion: number } = fields
    if (typeof number !== 'string') return [request]
    const first = nextNumber(number, undefined)
    const next = nextNumber('x.x.x', first)
    return (hasOlder ? [first, next] : [first]).map((semanticVersion) => ({ ...request, semanticVersion }))
  })
}

it('the plan of what was exported shows adoption alone, and after it there is nothing to do', async () => {
  await fc.assert(
    fc.asyncProperty(account, async ({ found, hasOlder, isInFiles, assigns, husksOnRead, switches }) => {
      const started = await emulator({ switches: { ...switches, husksOnRead } })
      furnish(started)
      const place = accountOf(started)
      for (const document of found.flat()) {
        const kind = document['kind'] as EmulatedKind
        for (const request of requestsOf(document, hasOlder)) place.put(kind, request as JsonObject & { name: string })
      }
      const cwd = folder({ 'kiln.yaml': projectFile })
      const options = { cwd, emulator: started }
      const flags = assigns ? ['--assign'] : []
      const exported = await kiln(['export', ...flags, ...(isInFiles ? ['--out', 'configs'] : [])], options)
      expect(exported.code, exported.stderr).toBe(0)
      const written = isInFiles ? cwd : folder({ 'kiln.yaml': projectFile, 'configs/all.yaml': exported.stdout })
      const inIt = { cwd: written, emulator: started }
      const { targets, diagnostics } = await kilnReport(['plan', '--adopt'], inIt)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const changes = targets.flatMap((one) => one.changes)
      expect(changes.filter(({ action, fields }) => action !== 'adopt' || fields.length > 0)).toEqual([])
      const applied = await kiln(['apply', '--adopt'], inIt)
      expect(applied.code, applied.stdout).toBe(0)
      expect((await kilnReport(['plan'], inIt)).summary).toMatchObject({ unchanged: changes.length })
    }),
    { numRuns: Number(process.env['KILN_PROPERTY_RUNS'] ?? 3) },
  )
})
