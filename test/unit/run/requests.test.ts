/** Counts of requests, as progress and report read them. */
import { expect, it } from 'vitest'
import { ServiceError } from '../../../src/aws/failure.ts'
import { countRequests } from '../../../src/run/requests.ts'

const silent = { debug: () => undefined, info: () => undefined } as never

it('a request is in flight until it is answered, whatever the answer, and counts if it was sent', () => {
  const counter = countRequests(silent)
  counter.onStart?.('ListInfrastructureConfigurations')
  counter.onStart?.('CreateInfrastructureConfiguration')
  expect(counter.inFlight()).toBe(2)
  counter.onAnswer('ListInfrastructureConfigurations', 'id', 200)
  expect(counter.inFlight()).toBe(1)
  counter.onAnswer('CreateInfrastructureConfiguration', undefined, undefined)
  expect(counter.inFlight()).toBe(0)
  expect(counter.counts()).toEqual({ read: 1, write: 1, throttled: 0 })
  counter.onStart?.('CreateInfrastructureConfiguration')
  counter.onAnswer('CreateInfrastructureConfiguration', undefined, undefined, false)
  expect([counter.inFlight(), counter.counts().write]).toEqual([0, 1])
})

it('what failed is being tried again until its next answer; what is throttled waits for its turn', () => {
  const counter = countRequests(silent)
  const retry = (code: string, meaning: 'transient' | 'throttled') =>
    counter.onRetry('GetCallerIdentity', new ServiceError({ code, message: '', class: meaning }), 100)
  retry('Throttling', 'throttled')
  expect([...counter.retrying()]).toEqual([])
  retry('ECONNREFUSED', 'transient')
  expect([...counter.retrying()]).toEqual([['GetCallerIdentity', 'ECONNREFUSED']])
  counter.onStart?.('GetCallerIdentity')
  counter.onAnswer('GetCallerIdentity', 'id', 200)
  expect([...counter.retrying()]).toEqual([])
})
