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

it('a create that is answered with an ARN of another account ends the work on the target', async () => {
  const arn = 'arn:aws:imagebuilder:us-east-1:999988887777:infrastructure-configuration/golden'
  const operations: string[] = []
  const astray = new AbortController()
  const context = {
    service: {
      call: async (operation: string) => {
        operations.push(operation)
        return { body: { infrastructureConfigurationArn: arn } }
      },
    },
    target,
    policy,
    options: { createOnly: false, adopt: false, prune: false, keepDrift: false },
    clock: virtualClock(),
    stopping: new AbortController().signal,
    deadline: new AbortController().signal,
  }
  const made = change({ action: 'create', desired: desired({ name: 'golden' }) })
  const outcome = await applyChange(context, made, astray)
  expect(outcome).toMatchObject({ status: 'failed', error: { code: 'ForeignAccount' }, writes: [{}] })
  expect(outcome.error?.message).toContain(arn)
  expect(astray.signal.aborted).toBe(true)
  expect(operations).toEqual(['CreateInfrastructureConfiguration'])
})
