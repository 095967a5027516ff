/** What the journal of a change makes of writes that were not sent. */
import { expect, it } from 'vitest'
import { applyChange } from '../../../src/apply/apply.ts'
import { notSent, ServiceError } from '../../../src/aws/failure.ts'
import { desired, policy, target } from '../../support/builders.ts'
import { virtualClock } from '../../support/kiln.ts'
import { change } from '../../support/reports.ts'

it.each([
  ['that was not sent leaves its change not run', false, 'not-run'],
  ['that was sent before and may have run does not', true, 'failed'],
])('a write %s', async (_, mayHaveRun, status) => {
  const context = {
    service: {
      call: async () => {
        throw new ServiceError({ ...notSent, mayHaveRun })
      },
    },
    target,
    policy,
    options: { createOnly: false, adopt: false, prune: false, keepDrift: false },
    clock: virtualClock(),
    stopping: new AbortController().signal,
    deadline: AbortSignal.abort(),
  }
  const outcome = await applyChange(
    context,
    change({ action: 'create', desired: desired({ name: 'golden' }) }),
    new AbortController(),
  )
  expect(outcome.status).toBe(status)
})
