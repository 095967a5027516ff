/** What the limiter is told to expect: how many requests may be in flight before the limit of a service is known depends on it. */
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { createPageSize } from '../../../src/aws/page-size.ts'
import type { Session } from '../../../src/aws/session.ts'
import { applyWaves } from '../../../src/run/apply-waves.ts'
import type { OpenTarget } from '../../../src/run/open-target.ts'
import { planOpenTarget, type Planned } from '../../../src/run/plan-open-target.ts'
import { rowAsAsked } from '../../../src/run/row.ts'
import type { RunInput } from '../../../src/run/run-input.ts'
import { desired, policy, target } from '../../support/builders.ts'
import { virtualClock } from '../../support/kiln.ts'
import { change, plan, result } from '../../support/reports.ts'

/** A list of any kind. */
const empty = JSON.stringify({ requestId: 'a', lifecyclePolicySummaryList: [], workflowSummaryList: [] })

/** An account in which there is nothing, and what is expected of the run there. */
function opened(): { readonly opened: OpenTarget; readonly expected: number[] } {
  const expected: number[] = []
  const handle = async ({ method }: { readonly method: string }) => {
    const [statusCode, headers] =
      method === 'GET' ? [404, { 'x-amzn-errortype': 'ResourceNotFoundException' }] : [200, {}]
    return { response: { statusCode, headers, body: Readable.from([Buffer.from(empty)]) } }
  }
  const limiter = { run: (task: () => unknown) => task(), expect: (count: number) => expected.push(count) }
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
  const sdk = { region: target.region, credentials, connections: { of: async () => ({ handle }) } }
  const session = { target, limiter, sdk } as unknown as Session
  return { opened: { target, session, pageSize: createPageSize(), diagnostics: [] }, expected }
}

const nothing = () => undefined
const input = (command: RunInput['command'], more: Partial<RunInput> = {}): RunInput =>
  ({
    command,
    policy,
    options: { createOnly: false, adopt: false, prune: false },
    desiredFor: () => ({ desired: [desired({ name: 'a' }), desired({ name: 'b' })], diagnostics: [] }),
    refresh: 'full',
    parallelism: 10,
    clock: virtualClock(),
    observer: { onAnswer: nothing, onRetry: nothing, onWarning: nothing },
    listener: { onRead: nothing, onPlan: nothing, onOutcome: nothing, onTargetFailed: nothing },
    locate: nothing,
    stopping: new AbortController().signal,
    deadline: new AbortController().signal,
    ...more,
  }) as unknown as RunInput

it.each([
  ['apply', [2, 4], 4],
  ['plan', [2], 0],
] as const)('%s expects of what is missing what it will send', async (command, counts, foreseen) => {
  const { opened: one, expected } = opened()
  const planned = await planOpenTarget(input(command), one, new AbortController())
  expect(planned.row.whole().diagnostics).toEqual([])
  expect(planned.plan?.changes.map(({ action }) => action) ?? []).toEqual(
    command === 'apply' ? ['create', 'create'] : [],
  )
  expect([expected.filter((count) => count !== 0), planned.foreseen]).toEqual([counts, foreseen])
})

it.each([
  [4, 2],
  [8, -2],
])('an apply of three changes of which %i requests were foreseen corrects that', async (foreseen, correction) => {
  const { opened: one, expected } = opened()
  const changes = ['a', 'b', 'c'].map((name) => change({ name, id: `X/${name}`, action: 'create' }))
  const planned = { opened: one, foreseen, plan: plan(changes), row: rowAsAsked(result(changes), nothing) }
  const [row] = await applyWaves(input('apply', { stopping: AbortSignal.abort() }), [planned as unknown as Planned], 1)
  expect(expected).toEqual([correction])
  expect(row?.changes.map(({ outcome }) => outcome)).toEqual(['not-run', 'not-run', 'not-run'])
})
