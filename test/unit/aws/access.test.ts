/** Which requests may leave, by what the client is for. */
import { describe, expect, it } from 'vitest'
import { assertAllowed, type Access } from '../../../src/aws/access.ts'

const refuses = (access: Access, method: string, path: string, body?: unknown) =>
  expect(() => assertAllowed(access, { method, path, body })).toThrow(
    `${method} ${path} is not a read, and this command only reads`,
  )
const allows = (access: Access, method: string, path: string, body?: unknown) =>
  expect(() => assertAllowed(access, { method, path, body })).not.toThrow()
const arn = encodeURIComponent('arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/a')

it('who writes may send anything', () => {
  allows('write', 'DELETE', '/DeleteInfrastructureConfiguration')
})

describe.each<Access>(['read', 'dry-run'])('who may %s', (access) => {
  it('sends lists, reads, and reads of tags, also behind a path of the endpoint', () => {
    allows(access, 'GET', '/GetInfrastructureConfiguration')
    allows(access, 'POST', '/ListInfrastructureConfigurations')
    allows(access, 'POST', '/behind/a/proxy/ListInfrastructureConfigurations')
    allows(access, 'GET', `/tags/${arn}`)
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
  ])('does not send %s %j', (method, path) => refuses(access, method, path))
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
  const check = isAllowed ? allows : refuses
  check('dry-run', 'PUT', '/CreateInfrastructureConfiguration', body)
  refuses('read', 'PUT', '/CreateInfrastructureConfiguration', body)
  refuses('dry-run', 'PUT', '/UpdateInfrastructureConfiguration', body)
})
