/** Which requests may leave, by what the client is for. */
import { describe, expect, it } from 'vitest'
import { assertAllowed, type Access } from '../../../src/aws/access.ts'

/** What is said of a request that may not leave; nothing of one that may. */
function refusal(access: Access, method: string, path: string, body?: unknown): string | undefined {
  try {
    assertAllowed(access, { method, path, body })
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
const notRead = (method: string, path: string) => `${method} ${path} is not a read, and this command only reads`
const arn = encodeURIComponent('arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/a')

it('who writes may send anything', () => {
  expect(refusal('write', 'DELETE', '/DeleteInfrastructureConfiguration')).toBeUndefined()
})

describe.each<Access>(['read', 'dry-run'])('who may %s', (access) => {
  it.each([
    ['GET', '/GetInfrastructureConfiguration'],
    ['POST', '/ListInfrastructureConfigurations'],
    ['POST', '/behind/a/proxy/ListInfrastructureConfigurations'],
    ['GET', `/tags/${arn}`],
  ])('sends %s %j', (method, path) => {
    expect(refusal(access, method, path)).toBeUndefined()
  })

  it.each([
    ['POST', '/GetInfrastructureConfiguration'],
    ['GET', '/ListInfrastructureConfigurations'],
    ['POST', `/tags/${arn}`],
    ['DELETE', `/tags/${arn}`],
    ['GET', `/labels/${arn}`],
    ['POST', '/XListInfrastructureConfigurations'],
    ['PUT', '/UpdateInfrastructureConfiguration'],
    ['DELETE', '/DeleteInfrastructureConfiguration'],
    ['PUT', '/CreateInfrastructureConfiguration'],
    ['POST', ''],
  ])('does not send %s %j', (method, path) => {
    expect(refusal(access, method, path)).toBe(notRead(method, path))
  })
})

it('the refusal was not sent, and is no failure of the service', () => {
  const request = { method: 'DELETE', path: '/DeleteInfrastructureConfiguration' }
  expect(() => assertAllowed('read', request)).toThrow(
    expect.objectContaining({ code: 'WriteRefused', class: 'other', mayHaveRun: false }),
  )
})

it.each([
  ['{"dryRun":true}', true],
  ['{"dryRun":"true"}', false],
  ['{"dryRun":false}', false],
  ['{}', false],
  ['dryRun', false],
  [new TextEncoder().encode('{"dryRun":true}'), false],
])('a create with %j leaves a client for dry runs: %s', (body, isAllowed) => {
  const create = '/CreateInfrastructureConfiguration'
  const update = '/UpdateInfrastructureConfiguration'
  expect(refusal('dry-run', 'PUT', create, body)).toBe(isAllowed ? undefined : notRead('PUT', create))
  expect(refusal('read', 'PUT', create, body)).toBe(notRead('PUT', create))
  expect(refusal('dry-run', 'PUT', update, body)).toBe(notRead('PUT', update))
})
