import { describe, expect, it } from 'vitest'
import { isSameRole, isServiceLinked } from '../../../src/kinds/roles.ts'

const account = '111122223333'
const arn = (role: string, of = account) => `arn:aws:iam::${of}:role/${role}`

describe('a role', () => {
  it.each([
    ['builder', 'builder'],
    ['builder', arn('builder')],
    ['builder', arn('a/path/builder')],
    ['a/path/builder', arn('builder')],
    [arn('a/builder'), arn('b/builder')],
    [arn('builder', '444455556666'), arn('builder', '444455556666')],
  ])('is the same: %s and %s', (a, b) => {
    expect(isSameRole(a, b, account)).toBe(true)
    expect(isSameRole(b, a, account)).toBe(true)
  })

  it.each([
    ['builder', 'other'],
    ['builder', arn('other')],
    ['builder', arn('builder/other')],
    ['builder', arn('builder', '444455556666')],
    [arn('builder'), arn('builder', '444455556666')],
  ])('is another: %s and %s', (a, b) => {
    expect(isSameRole(a, b, account)).toBe(false)
    expect(isSameRole(b, a, account)).toBe(false)
  })

  it.each([
    ['AWSServiceRoleForImageBuilder', true],
    [arn('aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder'), true],
    ['aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder', true],
    [arn('MyAWSServiceRoleForImageBuilder'), false],
    [arn('a/aws-service-role/b'), false],
    ['builder', false],
  ])('%s belongs to a service: %s', (role, expected) => {
    expect(isServiceLinked(role)).toBe(expected)
  })
})
