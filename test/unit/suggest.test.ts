import { describe, expect, it } from 'vitest'
import { findNearest } from '../../src/suggest.ts'

const known = [
  'snsTopicArn',
  'subnetId',
  'securityGroupIds',
  'instanceTypes',
  'keyPair',
  's3BucketName',
  's3KeyPrefix',
  'tags',
  'name',
]

describe('findNearest', () => {
  it.each([
    ['SnsTopicARN', 'snsTopicArn'],
    ['SNSTOPICARN', 'snsTopicArn'],
    ['sns-topic_arn', 'snsTopicArn'],
    ['instanceType', 'instanceTypes'],
    ['kyePair', 'keyPair'],
    ['securityGroups', 'securityGroupIds'],
    ['bucket', 's3BucketName'],
    ['tag', 'tags'],
  ])('takes %s for %s', (name, expected) => {
    expect(findNearest(name, known)).toBe(expected)
  })

  it.each(['banana', 'x', '', 'instanceMetadataTags', 'x'.repeat(10_000)])('has no idea of %s', (name) => {
    expect(findNearest(name, known)).toBeUndefined()
  })
})
