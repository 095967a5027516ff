import { describe, expect, it } from 'vitest'
import { arnOf, identityOf, idOf, keyOf, parseArn, parseId, partitionOf, slugOf } from '../../../src/kinds/identity.ts'

describe('the normal form of a name', () => {
  it.each([
    ['MyExampleInfrastructure', 'myexampleinfrastructure'],
    ['My Infra', 'my-infra'],
    ['my_infra', 'my-infra'],
    ['a__b', 'a--b'],
    ['_ab', '-ab'],
    ['img_0_0_1', 'img-0-0-1'],
    ['already-normal', 'already-normal'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
    expect(slugOf(slug)).toBe(slug)
  })
})

it.each([
  ['Kind/My name', { kind: 'Kind', name: 'My name' }],
  ['Kind/scope/name', { kind: 'Kind', scope: 'scope', name: 'name' }],
  ['Kind/a/b/name', { kind: 'Kind', scope: 'a/b', name: 'name' }],
  ['name', undefined],
])('the id %s has its parts', (id, parts) => {
  expect(parseId(id)).toStrictEqual(parts)
})

it('a scope is that of ARNs, however a field writes it', () => {
  expect(idOf('Workflow', 'Smoke test', 'TEST')).toBe('Workflow/test/Smoke test')
  const identity = identityOf('Workflow', 'Smoke test', 'TEST')
  const arn = 'arn:aws:imagebuilder:us-east-1:111122223333:workflow/test/smoke-test'
  expect(keyOf(identity)).toBe(keyOf(parseArn(arn)?.identity ?? identityOf('', '')))
})

describe('the partition of a region', () => {
  it.each([
    ['us-east-1', 'aws'],
    ['ap-southeast-7', 'aws'],
    ['mx-central-1', 'aws'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-north-1', 'aws-cn'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['us-isof-south-1', 'aws-iso-f'],
    ['eusc-de-east-1', 'aws-eusc'],
    // The form stands at the beginning, or it is none.
    ['x-cn-north-1', 'aws'],
    ['x-us-gov-west-1', 'aws'],
    ['x-us-iso-east-1', 'aws'],
    ['x-us-isob-east-1', 'aws'],
    ['x-eu-isoe-west-1', 'aws'],
    ['x-us-isof-south-1', 'aws'],
    ['x-eusc-de-east-1', 'aws'],
  ])('%s is %s', (region, partition) => {
    expect(partitionOf(region)).toBe(partition)
  })
})

describe('an ARN', () => {
  it.each([
    [
      'InfrastructureConfiguration',
      'arn:aws-us-gov:imagebuilder:us-gov-west-1:111122223333:infrastructure-configuration/gov-infra',
    ],
    [
      'DistributionConfiguration',
      'arn:aws-us-gov:imagebuilder:us-gov-west-1:111122223333:distribution-configuration/gov-infra',
    ],
  ])('of %s follows from partition, region, account and name', (kind, arn) => {
    const where = { partition: 'aws-us-gov', region: 'us-gov-west-1', account: '111122223333' }
    expect(arnOf(identityOf(kind, 'Gov Infra'), where)).toBe(arn)
  })
})
