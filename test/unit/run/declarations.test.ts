/** What another revision declares for a target is told only where there is nothing in doubt about it. */
import { expect, it } from 'vitest'
import { diagnostics as table } from '../../../src/diagnostic/table.ts'
import type { RevisionState } from '../../../src/git/revision.ts'
import { declarationsOf } from '../../../src/run/declarations.ts'
import { load } from '../../../src/run/load.ts'
import { folder, virtualClock } from '../../support/kiln.ts'
import { golden, projectFile } from '../../support/project.ts'

async function revisionWith(more: Partial<RevisionState> = {}, document = golden()): Promise<RevisionState> {
  const cwd = folder({ 'kiln.yaml': projectFile, 'configs/a.yaml': document })
  const machine = { cwd, env: {}, version: '1.2.3', clock: virtualClock() }
  const loaded = await load(machine, 'plan', undefined, { parallelism: 1, comment: 'auto' })
  return { ...loaded, revision: 'abc', doubts: [], diagnostics: [], ...more }
}

function declaredIn(revision: RevisionState, only?: readonly string[]) {
  const [own] = revision.targets
  if (own === undefined) throw new Error('there is no target')
  const { mistakes, in: declared } = declarationsOf(revision, only === undefined ? {} : { only })
  return { mistakes, state: declared(own, { ...own, account: '444455556666' }) }
}

const wrong = { severity: 'error', code: 'KILN1', message: 'wrong' } as const

it('a revision without mistakes declares its documents, wherever the target is now', async () => {
  const revision = await revisionWith()
  const { mistakes, state } = declaredIn(revision)
  expect([mistakes, state?.desired.map(({ id }) => id)]).toEqual([0, ['InfrastructureConfiguration/golden']])
  expect(state?.policy).toBe(revision.project)
  expect(declaredIn(revision, ['other']).state?.desired).toEqual([])
})

it('one in doubt, broken or without a project declares nothing that could be told', async () => {
  expect(declaredIn(await revisionWith({ doubts: [wrong] }))).toEqual({ mistakes: 0, state: undefined })
  expect(declaredIn(await revisionWith({ diagnostics: [wrong] }))).toEqual({ mistakes: 1, state: undefined })
  expect(declaredIn(await revisionWith({}, golden('nonsense: 1')))).toEqual({ mistakes: 1, state: undefined })
  const { project: _, ...without } = await revisionWith()
  expect(declaredIn(without)).toEqual({ mistakes: 0, state: undefined })
})

it('a warning is no mistake, nor is that there are no documents', async () => {
  const diagnostics = [{ ...wrong, severity: 'warning' as const }]
  expect(declaredIn(await revisionWith({ diagnostics })).state?.desired).toHaveLength(1)
  const empty = declaredIn(
    await revisionWith({ documents: [], diagnostics: [{ ...wrong, code: table.noDocuments.code }] }),
  )
  expect([empty.mistakes, empty.state?.desired]).toEqual([0, []])
})
