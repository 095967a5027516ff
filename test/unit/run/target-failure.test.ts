/** Why a target could not be read, by what went wrong and how far it had come. */
import { describe, expect, it } from 'vitest'
import { ServiceError, type Awaited, type FailureClass } from '../../../src/aws/failure.ts'
import type { Session } from '../../../src/aws/session.ts'
import { describeFailure, reasonOf, type Circumstances } from '../../../src/run/target-failure.ts'
import { target } from '../../support/builders.ts'

const going = new AbortController().signal
const session = { target: { ...target, region: 'eu-west-1' } } as unknown as Session
const failed = (more: Partial<ConstructorParameters<typeof ServiceError>[0]> = {}): ServiceError =>
  new ServiceError({ code: 'Odd', message: 'it says no', ...more })
const describeIn = (error: unknown, more: Partial<Circumstances> = {}) =>
  describeFailure(error, { target, backend: 'aws', stopping: going, ...more })

describe('the reason', () => {
  it('is that of the service, with its code and the request', () => {
    expect(reasonOf(failed())).toBe('it says no (Odd)')
    expect(reasonOf(failed({ requestId: 'r-1' }))).toBe('it says no (Odd, request r-1)')
  })

  it.each<[FailureClass, string]>([
    ['denied', 'allow the action that the message names'],
    ['role-refused', 'allow sts:AssumeRole'],
    ['skewed', 'the clock of this machine'],
    ['credentials', 'give valid credentials for this target, as for the AWS CLI; --emulator'],
    ['throttled', 'try again later'],
    ['transient', 'check the network'],
    ['foreign-account', 'check the endpoint, and that profile'],
  ])('of the class %s has its advice', (meaning, advice) => {
    expect(describeIn(failed({ class: meaning }))).toMatchObject({
      code: 'KILN2005',
      message: 'target prod could not be read: it says no (Odd)',
      hint: expect.stringMatching(new RegExp(`^${advice}`)),
    })
  })

  it('of something on this side is told as it is', () => {
    const diagnostic = { severity: 'error', code: 'KILN2045', message: 'no certificates' } as const
    expect(describeIn(ServiceError.of(diagnostic, 'other'))).toBe(diagnostic)
  })

  it('of a bug is none', () => {
    expect(() => describeIn(new TypeError('odd'))).toThrow('odd')
  })
})

describe('a Region', () => {
  const token = failed({ code: 'InvalidClientTokenId', class: 'credentials' })
  const isDisabled = (region: string) => ({
    code: 'KILN2020',
    message: expect.stringMatching(`^target prod: region ${region} is not enabled for the account: it says no`),
  })

  it('is not enabled where the service says so, or refuses credentials that STS took', () => {
    expect(describeIn(failed({ class: 'region-disabled' }))).toMatchObject(isDisabled('us-east-1'))
    expect(describeIn(failed({ class: 'region-disabled' }), { session })).toMatchObject(isDisabled('eu-west-1'))
    const { region: _, ...nowhere } = target
    const unknown = describeIn(failed({ class: 'region-disabled' }), { target: nowhere })
    expect(unknown).toMatchObject(isDisabled('of the environment'))
    expect(describeIn(token, { session })).toMatchObject(isDisabled('eu-west-1'))
  })

  it('may be the reason where STS itself refuses them', () => {
    expect(describeIn(token)).toMatchObject({
      code: 'KILN2005',
      hint: 'give valid credentials for this target, as for the AWS CLI; if they are valid in other regions, enable this one for the account',
    })
  })

  it('has no Image Builder where its name is not known, once STS was reached', () => {
    const lost = failed({ code: 'ENOTFOUND', class: 'transient' })
    expect(describeIn(lost, { session })).toMatchObject({ code: 'KILN2021' })
    expect(describeIn(lost)).toMatchObject({ code: 'KILN2005' })
    expect(describeIn(lost, { session, backend: 'endpoint' })).toMatchObject({ code: 'KILN2005' })
    expect(describeIn(failed({ class: 'transient' }), { session })).toMatchObject({ code: 'KILN2005' })
  })
})

describe('a run that was stopped', () => {
  const stopped = (error: unknown, reason: unknown = new Error('stopped by SIGTERM')) =>
    describeIn(error, { stopping: AbortSignal.abort(reason) })
  const awaiting = (awaited: Awaited) => failed().with({ awaited })

  it('says so, whatever came of it', () => {
    expect(stopped(new TypeError('odd'))).toMatchObject({
      code: 'KILN2005',
      message: 'target prod could not be read: stopped by SIGTERM',
      hint: 'run it again',
    })
    expect(stopped(failed(), 'no error')).toMatchObject({
      message: 'target prod could not be read: the run was stopped',
    })
  })

  it('says what it waited for, and what the last try came to', () => {
    expect(stopped(awaiting({ what: 'ListX' }))).toMatchObject({
      message: 'target prod could not be read: stopped by SIGTERM while waiting for ListX',
      hint: 'run it again',
    })
    expect(stopped(awaiting({ what: 'ListX', last: failed({ class: 'throttled' }) }))).toMatchObject({
      message:
        'target prod could not be read: stopped by SIGTERM while waiting for ListX, which was tried again after: it says no (Odd)',
      hint: expect.stringMatching(/^try again later/),
    })
    const own = { severity: 'error', code: 'KILN2044', message: 'the proxy', hint: 'mend it' } as const
    expect(stopped(awaiting({ what: 'ListX', last: ServiceError.of(own, 'transient') }))).toMatchObject({
      message: expect.stringMatching(/after: the proxy$/),
      hint: 'mend it',
    })
  })
})
