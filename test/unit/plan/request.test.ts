/** The exact bytes of Create and Update, as far as JSON has bytes: Update replaces everything (reference §3). */
import { describe, expect, it } from 'vitest'
import { createRequest, updateRequest } from '../../../src/plan/request.ts'
import { tokenedCreate, tokenedUpdate } from '../../../src/plan/token.ts'
import { desired, live, policy, target } from '../../support/builders.ts'

const { arn } = live()

describe('a create', () => {
  it('holds what is declared, owner and record, and nothing else', () => {
    const request = createRequest(desired({ description: 'd', tags: { team: 'a' } }), arn, policy)
    expect(request).toEqual({
      name: 'golden',
      instanceProfileName: 'builder',
      description: 'd',
      tags: { team: 'a', 'kiln:owner': 'images', 'kiln:record': expect.stringMatching(/^1\//) as unknown },
    })
  })

  it('sends an explicit false, no husk and no field that is read-only', () => {
    const project = { ...policy, readOnlyFields: { InfrastructureConfiguration: ['future'] } }
    const one = desired(
      { terminateInstanceOnFailure: false, resourceTags: {}, logging: { s3Logs: {} }, future: 'f' },
      { unchecked: ['future'] },
    )
    expect(Object.keys(createRequest(one, arn, project))).toEqual([
      'name',
      'instanceProfileName',
      'terminateInstanceOnFailure',
      'tags',
    ])
  })

  it('uses the declared value of what is left to others', () => {
    expect(createRequest(desired({ description: 'd' }, { ignore: ['description'] }), arn, policy)).toMatchObject({
      description: 'd',
    })
  })
})

describe('what says which configuration is meant', () => {
  const other = arn.replace('golden', 'theirs')
  const one = desired({ infrastructureConfigurationArn: other, clientToken: 'x'.repeat(36) })

  it('comes from the account and the name alone, whatever a document holds', () => {
    const update = tokenedUpdate(one, live(), target, policy).input
    expect(update['infrastructureConfigurationArn']).toBe(arn)
    expect(update.clientToken).toMatch(/^[0-9a-f]{8}-/)
    const create = tokenedCreate({ ...one, fields: { ...one.fields, name: 'theirs' } }, arn, target, policy).input
    expect(create['name']).toBe('golden')
    expect(create.clientToken).toMatch(/^[0-9a-f]{8}-/)
  })
})

describe('an update', () => {
  it('has neither name nor tags, and repeats what does not change', () => {
    const one = desired({ description: 'new', tags: { team: 'a' } })
    expect(updateRequest(one, live({ description: 'old', keyPair: 'k' }, { team: 'b' }), policy)).toEqual({
      infrastructureConfigurationArn: arn,
      instanceProfileName: 'builder',
      description: 'new',
    })
  })

  it.each([
    ['a field', 'description', { description: 'ours' }, { description: 'theirs' }, { description: 'theirs' }],
    ['a field that is not there', 'description', { description: 'ours' }, {}, {}],
    ['a field that is not declared', 'keyPair', {}, { keyPair: 'k' }, { keyPair: 'k' }],
    [
      'a nested field',
      'logging.s3Logs.s3KeyPrefix',
      { logging: { s3Logs: { s3BucketName: 'b', s3KeyPrefix: 'ours' } } },
      { logging: { s3Logs: { s3BucketName: 'a', s3KeyPrefix: 'theirs' } } },
      { logging: { s3Logs: { s3BucketName: 'b', s3KeyPrefix: 'theirs' } } },
    ],
    [
      'a nested field that is not there',
      'logging.s3Logs.s3KeyPrefix',
      { logging: { s3Logs: { s3KeyPrefix: 'ours' } } },
      {},
      {},
    ],
    [
      'a nested field in an object that is not declared',
      'placement.hostId',
      {},
      { placement: { hostId: 'h', tenancy: 'host' } },
      { placement: { hostId: 'h' } },
    ],
    [
      'a key of a map',
      'resourceTags["a.b"]',
      { resourceTags: { c: 'd', 'a.b': 'ours' } },
      { resourceTags: { 'a.b': 'theirs', x: 'y' } },
      { resourceTags: { c: 'd', 'a.b': 'theirs' } },
    ],
    [
      'a member that the API model does not know',
      'futureField',
      {},
      { futureField: { a: [] } },
      { futureField: { a: [] } },
    ],
  ])('sends back the live value of %s', (_, path, declared, found, sent) => {
    const request = updateRequest(desired(declared, { ignore: [path] }), live(found), policy)
    expect(request).toEqual({ infrastructureConfigurationArn: arn, instanceProfileName: 'builder', ...sent })
  })

  it('sends back what is left to others in a keyed list of which nothing is declared, as a list', () => {
    const kind = 'DistributionConfiguration'
    const one = desired({}, { kind, ignore: ['distributions["eu-west-1"].licenseConfigurationArns'] })
    const found = live({ distributions: [{ region: 'eu-west-1', licenseConfigurationArns: ['theirs'] }] }, {}, { kind })
    expect(updateRequest(one, found, policy)['distributions']).toEqual([
      { region: 'eu-west-1', licenseConfigurationArns: ['theirs'] },
    ])
    expect(updateRequest(one, live({}, {}, { kind }), policy)).not.toHaveProperty('distributions')
  })

  it('sends back the live value inside the element of a keyed list', () => {
    const kind = 'DistributionConfiguration'
    const distribution = (region: string, license: string) => ({ region, licenseConfigurationArns: [license] })
    const one = desired(
      { distributions: [distribution('a', 'ours'), distribution('b', 'ours')] },
      { kind, ignore: ['distributions.b.licenseConfigurationArns'] },
    )
    const found = live({ distributions: [distribution('b', 'theirs'), distribution('a', 'theirs')] }, {}, { kind })
    expect(updateRequest(one, found, policy)['distributions']).toEqual([
      distribution('a', 'ours'),
      distribution('b', 'theirs'),
    ])
  })

  it('adds nothing for an element of a keyed list that neither side has', () => {
    const kind = 'DistributionConfiguration'
    const distributions = [{ region: 'a', licenseConfigurationArns: ['ours'] }]
    const one = desired({ distributions }, { kind, ignore: ['distributions.c.licenseConfigurationArns'] })
    expect(updateRequest(one, live({ distributions }, {}, { kind }), policy)['distributions']).toEqual(distributions)
  })

  it('sends no husk back, not even one that is left to others', () => {
    const request = updateRequest(
      desired({}, { ignore: ['resourceTags', 'logging'] }),
      live({ resourceTags: {}, logging: { s3Logs: {} } }),
      policy,
    )
    expect(request).toEqual({ infrastructureConfigurationArn: arn, instanceProfileName: 'builder' })
  })

  it('changes none of its arguments', () => {
    const one = desired({ logging: { s3Logs: { s3KeyPrefix: 'ours' } } }, { ignore: ['logging.s3Logs.s3KeyPrefix'] })
    const before = structuredClone(one)
    updateRequest(one, live({ logging: { s3Logs: { s3KeyPrefix: 'theirs' } } }), policy)
    expect(one).toEqual(before)
  })
})

it('a path that cannot be read leaves nothing to others', () => {
  const request = updateRequest(
    desired({ description: 'ours' }, { ignore: ['not[a path'] }),
    live({ description: 'theirs' }),
    policy,
  )
  expect(request['description']).toBe('ours')
})
