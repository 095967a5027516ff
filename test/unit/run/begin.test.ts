/** What every report says of its run, whatever came of it. */
import { expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnostic/diagnose.ts'
import { beginRun } from '../../../src/run/reconcile.ts'
import type { Attendant, RunRequest } from '../../../src/run/run-request.ts'
import { folder, virtualClock } from '../../support/kiln.ts'

const counts = { read: 1, write: 2, throttled: 3 }
const request: RunRequest = {
  command: 'plan',
  path: undefined,
  options: { parallelism: 1, comment: 'auto' },
  detailedExitcode: false,
}

function begin(env: Readonly<Record<string, string>>, signal?: 'SIGINT') {
  const clock = virtualClock()
  const machine = { cwd: folder({}), env, version: '1.2.3', clock }
  const attendant = { counter: { counts: () => counts }, stop: { signal: () => signal } } as unknown as Attendant
  return { clock, begun: beginRun(machine, request, attendant) }
}

it('a run is told with its time, its requests and its job, where there is one', async () => {
  const { clock, begun } = begin({})
  await clock.sleep(1234.4, undefined)
  const failed = await begun.fail(diagnose('internalError', { reason: 'x' }))
  expect(failed).toMatchObject({ project: {}, ci: null })
  expect(failed.report).toMatchObject({
    outcome: 'error',
    exitCode: 1,
    targets: [],
    diagnostics: [{ code: 'KILN4006' }],
  })
  expect(failed.report.run).toEqual({
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1234,
    revision: null,
    requests: counts,
    ci: null,
  })
  expect(failed.report).not.toHaveProperty('signal')
  const inJob = await begin({ GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '7', GITHUB_REPOSITORY: 'a/b' }).begun.fail(
    diagnose('internalError', { reason: 'x' }),
    { file: 'kiln.yaml' },
  )
  expect(inJob).toMatchObject({ project: { file: 'kiln.yaml' }, ci: { provider: 'github' } })
  expect(inJob.report.run.ci).toEqual(inJob.ci)
})
