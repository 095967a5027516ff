import { describe, expect, it } from 'vitest'
import { holderOf, ownershipOf } from '../../../src/plan/ownership.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { live, policy } from '../../support/builders.ts'

const project = {
  ...policy,
  previousOwners: ['images-old'],
  managedBy: [{ key: 'ManagedBy', value: 'terraform*' }, { key: 'pulumi:*' }],
}
const copied = formatRecord({ arn: 'arn:other', isProtected: false, dateUpdated: undefined, marks: new Map() })

describe('ownership', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'unowned'],
    [{ team: 'a' }, 'unowned'],
    [{ 'kiln:owner': 'images' }, 'ours'],
    [{ 'kiln:owner': 'images', 'kiln:record': 'garbage' }, 'ours'],
    [{ 'kiln:owner': 'images', 'kiln:record': copied }, 'unowned'],
    [{ 'kiln:owner': 'Images' }, 'foreign-owner'],
    [{ 'kiln:owner': '' }, 'foreign-owner'],
    [{ 'kiln:owner': 'images-old' }, 'previous-owner'],
    [{ 'kiln:owner': 'others' }, 'foreign-owner'],
    [{ 'kiln:owner': 'images', 'aws:cloudformation:stack-id': 'x' }, 'foreign-manager'],
    [{ 'kiln:owner': 'images', ManagedBy: 'terraform-cloud' }, 'foreign-manager'],
    [{ ManagedBy: 'people' }, 'unowned'],
    [{ 'pulumi:stack': 'anything' }, 'foreign-manager'],
    [{ 'aws:servicecatalog:x': 'y', 'kiln:owner': 'images' }, 'ours'],
  ])('of %j is %s', (tags, ownership) => {
    expect(ownershipOf(live({}, tags), project)).toBe(ownership)
  })
})

describe('the holder', () => {
  it.each<[Record<string, string>, string | undefined]>([
    [{ team: 'a' }, undefined],
    [{ 'kiln:owner': 'images' }, undefined],
    [{ 'kiln:owner': 'others' }, 'others'],
    [{ 'kiln:owner': 'others', ManagedBy: 'terraform' }, 'ManagedBy=terraform'],
    [
      { 'aws:cloudformation:logical-id': 'Infra', 'aws:cloudformation:stack-name': 'images' },
      'aws:cloudformation:stack-name=images',
    ],
  ])('of %j is %s', (tags, holder) => {
    expect(holderOf(live({}, tags), project)).toBe(holder)
  })
})
