import { describe, expect, it } from 'vitest'
import { formsOfRole, isServiceLinked } from '../../../src/kinds/roles.ts'
import type { Json } from '../../../src/model.ts'

const account = '111122223333'
const arn = (role: string, of = account) => `arn:aws:iam::${of}:role/${role}`
const formsOf = (live: Json, declared?: Json, of: string | undefined = account) =>
  formsOfRole(live, { fields: {}, declared, ...(of === '' ? {} : { account: of }) }).map(({ value }) => value)

describe('a role', () => {
  it.each([
    ['builder', arn('builder')],
    ['builder', arn('a/path/builder')],
    ['a/path/builder', arn('builder')],
    [arn('a/builder'), arn('b/builder')],
    [arn('builder'), 'builder'],
    [arn('a/path/builder'), 'builder'],
    [arn('a/builder', '444455556666'), arn('b/builder', '444455556666')],
  ])('that was sent as %s may read as %s', (declared, live) => {
    expect(formsOf(live, declared)).toContain(declared)
  })

  it.each([
    ['other', arn('builder')],
    ['builder', 'other'],
    ['builder', arn('builder/other')],
    ['builder', arn('builder', '444455556666')],
    [arn('builder', '444455556666'), 'builder'],
    [arn('builder'), arn('builder', '444455556666')],
  ])('that was sent as %s does not read as %s', (declared, live) => {
    expect(formsOf(live, declared)).not.toContain(declared)
  })

  it('may have been sent by any part of its path, whatever is declared now', () => {
    expect(formsOf(arn('a/path/builder'))).toEqual(['a/path/builder', 'path/builder', 'builder'])
    expect(formsOf(arn('builder'), undefined, '')).toEqual(['builder'])
    expect(formsOf('builder')).toEqual([])
    expect(formsOf(7)).toEqual([])
  })

  it('of the service is what is shown where none was sent', () => {
    expect(formsOf('AWSServiceRoleForImageBuilder')).toEqual([undefined])
    expect(formsOf(arn('aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder'))).toContain(
      undefined,
    )
  })

  it.each([
    ['AWSServiceRoleForImageBuilder', true],
    [`x${arn('aws-service-role/imagebuilder.amazonaws.com/other')}`, false],
    [arn('aws-service-role/imagebuilder.amazonaws.com/other'), true],
    [arn('aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder'), true],
    ['aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder', true],
    [arn('MyAWSServiceRoleForImageBuilder'), false],
    [arn('a/aws-service-role/b'), false],
    ['builder', false],
  ])('%s belongs to a service: %s', (role, expected) => {
    expect(isServiceLinked(role)).toBe(expected)
  })
})
