/** What is told of an answer of the service, or of an error on this side. */
import { describe, expect, it } from 'vitest'
import { toFailure } from '../../../src/apply/failure.ts'
import { ServiceError, type FailureClass } from '../../../src/aws/failure.ts'
import { desired, target } from '../../support/builders.ts'
import { change } from '../../support/reports.ts'

const of = (meaning: FailureClass, message = 'no', fields = {}) =>
  toFailure(
    new ServiceError({ code: 'Code', message, class: meaning }),
    change({ action: 'create', desired: desired(fields) }),
    target,
  )
const topic = { snsTopicArn: 'arn:aws:sns:us-east-1:111122223333:t' }
const topicHint =
  'the topic must be in this account; a KMS key on it must be of this account and let Image Builder use it; the role needs sns:Publish'

describe('the hint', () => {
  it('names what the message does not: profile and member, kind, account and Region', () => {
    expect(of('profile-missing').hint).toBe(
      'instance profile "builder" is not in account 111122223333 (asked in us-east-1): make it first, or correct instanceProfileName',
    )
    expect(of('quota').hint).toBe(
      'the quota for InfrastructureConfiguration in 111122223333 us-east-1 is used up: raise it in Service Quotas, or remove what is not needed',
    )
  })

  it('is of the topic where the message speaks of one that is declared', () => {
    expect(of('other', 'The SNS topic is not there', topic).hint).toBe(topicHint)
    expect(of('other', 'a kms key', topic).hint).toBe(topicHint)
    expect(of('other', 'the subnet', topic)).toStrictEqual({ code: 'Code', message: 'the subnet' })
    expect(of('other', 'The SNS topic is not there')).not.toHaveProperty('hint')
    expect(of('exists', 'The SNS topic', topic).hint).toContain('the name is taken')
  })

  it('of a kind without profile and topic is that of the answer', () => {
    const error = new ServiceError({ code: 'Code', message: 'topic', class: 'other' })
    const one = change({
      action: 'create',
      kind: 'DistributionConfiguration',
      desired: desired({}, { kind: 'DistributionConfiguration' }),
    })
    expect(toFailure(error, one, target)).toStrictEqual({ code: 'Code', message: 'topic' })
  })
})

it('the id of the request is told where there is one', () => {
  const error = (more: { requestId?: string; mayHaveRun?: boolean }) =>
    toFailure(new ServiceError({ code: 'Code', message: 'm', class: 'other', ...more }), change(), target)
  expect(error({ requestId: 'id' })).toStrictEqual({ code: 'Code', message: 'm', requestId: 'id' })
  expect(error({ requestId: 'id', mayHaveRun: true })).toMatchObject({ code: 'outcome-unknown', requestId: 'id' })
  expect(error({ mayHaveRun: true })).not.toHaveProperty('requestId')
})

it('what is no answer of the service is a bug', () => {
  expect(toFailure(new TypeError('x is undefined'), change(), target)).toEqual({
    code: 'internal-error',
    message: 'x is undefined',
    hint: 'this is a bug in Kiln: please report it',
  })
  expect(toFailure('words', change(), target)).toMatchObject({ message: 'words' })
})
