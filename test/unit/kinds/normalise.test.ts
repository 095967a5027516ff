import { describe, expect, it } from 'vitest'
import { normalise, toDocument, toRequest, unknownMembers } from '../../../src/kinds/normalise.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Json, JsonObject } from '../../../src/model.ts'

const infrastructure = kindOf('InfrastructureConfiguration')
const distribution = kindOf('DistributionConfiguration')
const pipeline = kindOf('ImagePipeline')
const policy = kindOf('LifecyclePolicy')
const of = (fields: JsonObject, options = {}) => normalise(infrastructure, fields, options)
const regions = (...items: JsonObject[]) => normalise(distribution, { distributions: items })

describe('husks', () => {
  it.each<JsonObject>([
    { instanceTypes: [] },
    { securityGroupIds: [], resourceTags: {}, logging: { s3Logs: {} } },
    { logging: {} },
    { logging: { s3Logs: { s3BucketName: '' } } },
    { logging: { s3Logs: { s3BucketName: null } } },
    { description: '' },
    { description: null },
    { instanceTypes: [null, ''] },
    { parentInstance: { autoScalingGroup: {} } },
  ])('are nothing: %j', (fields) => {
    expect(of(fields)).toEqual({})
    expect(toRequest(infrastructure, fields)).toEqual({})
    expect(toDocument(infrastructure, fields)).toEqual({})
  })

  it('are nothing inside a distribution, where the service refuses them', () => {
    const husky = {
      region: 'us-east-1',
      fastLaunchConfigurations: [],
      launchTemplateConfigurations: [],
      amiDistributionConfiguration: { targetAccountIds: [] },
    }
    expect(regions(husky)).toEqual({ distributions: { 'us-east-1': {} } })
    expect(toRequest(distribution, { distributions: [husky] })).toEqual({ distributions: [{ region: 'us-east-1' }] })
  })

  it('are values inside a free-form map', () => {
    expect(of({ resourceTags: { empty: '' } })).toEqual({ resourceTags: { empty: '' } })
    expect(toRequest(infrastructure, { resourceTags: { empty: '' } })).toEqual({ resourceTags: { empty: '' } })
  })
})

describe('defaults of the service', () => {
  it('are folded by equality only', () => {
    expect(of({ terminateInstanceOnFailure: true })).toEqual({})
    expect(of({ terminateInstanceOnFailure: false })).toEqual({ terminateInstanceOnFailure: false })
    expect(of({ terminateInstanceOnFailure: 'true' })).toEqual({ terminateInstanceOnFailure: 'true' })
    const capacity = (seconds: number) => ({
      parentInstance: { autoScalingGroup: { name: 'g', capacityWaitTimeoutSeconds: seconds } },
    })
    expect(of(capacity(0))).toEqual({ parentInstance: { autoScalingGroup: { name: 'g' } } })
    expect(of(capacity(1))).toEqual(capacity(1))
  })

  it('can be kept', () => {
    expect(of({ terminateInstanceOnFailure: true }, { keepDefaults: true })).toEqual({
      terminateInstanceOnFailure: true,
    })
  })

  it('are sent where the service and its model disagree, and nowhere else', () => {
    const templates = (...items: JsonObject[]) => ({
      distributions: [{ region: 'r', launchTemplateConfigurations: items }],
    })
    const request = toRequest(
      distribution,
      templates({ launchTemplateId: 'lt-1' }, { launchTemplateId: 'lt-2', setDefaultVersion: false }),
    )
    expect(request).toEqual(
      templates(
        { launchTemplateId: 'lt-1', setDefaultVersion: true },
        { launchTemplateId: 'lt-2', setDefaultVersion: false },
      ),
    )
    expect(toRequest(infrastructure, { instanceProfileName: 'b' })).toEqual({ instanceProfileName: 'b' })
    expect(toRequest(infrastructure, { terminateInstanceOnFailure: false })).toEqual({
      terminateInstanceOnFailure: false,
    })
  })
})

describe('what is sent and folded at the top level', () => {
  it('a status is always sent: an Update without it would switch on what somebody switched off', () => {
    for (const kind of [pipeline, policy]) {
      expect(toRequest(kind, { description: 'a' })).toEqual({ description: 'a', status: 'ENABLED' })
      expect(toRequest(kind, { status: 'DISABLED' })).toEqual({ status: 'DISABLED' })
      expect(toRequest(kind, { status: null })).toEqual({ status: 'ENABLED' })
    }
  })

  it('a list that is the default is folded as a whole', () => {
    const scanning = (...types: string[]) => ({ imageScanningConfiguration: { imageScanningTypes: types } })
    expect(normalise(pipeline, scanning('TEST_INSTANCE_CVE'))).toEqual({})
    expect(normalise(pipeline, scanning('ON_DEMAND_AMI_CVE'))).toEqual(scanning('ON_DEMAND_AMI_CVE'))
    expect(normalise(pipeline, scanning('TEST_INSTANCE_CVE'), { keepDefaults: true })).toEqual(
      scanning('TEST_INSTANCE_CVE'),
    )
    expect(toDocument(pipeline, scanning('TEST_INSTANCE_CVE'))).toEqual({})
  })

  it('a text that may be empty is kept', () => {
    const workflows = (value: Json) => ({ workflows: [{ parameters: [{ name: 'a', value }] }] })
    for (const form of [toRequest, toDocument, normalise]) {
      expect(form(pipeline, workflows(['', 'b']))).toMatchObject(workflows(['', 'b']))
    }
  })
})

describe('sets', () => {
  it('have no order and no repetition', () => {
    expect(of({ securityGroupIds: ['b', 'a', 'b'] })).toEqual(of({ securityGroupIds: ['a', 'b'] }))
  })

  it('are sent in the order that was written', () => {
    expect(toRequest(infrastructure, { securityGroupIds: ['b', 'a'] })).toEqual({ securityGroupIds: ['b', 'a'] })
  })

  it('hold objects, whatever the order of their keys', () => {
    const templates = (...items: JsonObject[]) => regions({ region: 'r', launchTemplateConfigurations: items })
    const [a, b] = [{ launchTemplateId: 'lt-1', accountId: '1' }, { launchTemplateId: 'lt-2' }]
    expect(templates(a, b)).toEqual(templates(b, { accountId: '1', launchTemplateId: 'lt-1', setDefaultVersion: true }))
  })

  it('do not take other lists with them', () => {
    expect(of({ instanceTypes: ['b', 'a'] })).toEqual({ instanceTypes: ['b', 'a'] })
  })
})

describe('keyed lists', () => {
  it('are maps', () => {
    const [us, eu] = [
      { region: 'us-east-1', licenseConfigurationArns: ['l'] },
      { region: 'eu-west-1', licenseConfigurationArns: ['m'] },
    ]
    expect(regions(us, eu)).toEqual(regions(eu, us))
    expect(regions(us)).toEqual({ distributions: { 'us-east-1': { licenseConfigurationArns: ['l'] } } })
  })

  it('may have their key inside', () => {
    const [remove, disable] = ['DELETE', 'DISABLE'].map((type) => ({ action: { type }, filter: { value: 1 } }))
    expect(normalise(policy, { policyDetails: [remove, disable] as Json })).toEqual({
      policyDetails: { DELETE: { filter: { value: 1 } }, DISABLE: { filter: { value: 1 } } },
    })
  })

  it.each<[string, JsonObject[]]>([
    ['a key is there twice', [{ region: 'r' }, { region: 'r', licenseConfigurationArns: ['l'] }]],
    ['a key is missing', [{ licenseConfigurationArns: ['l'] }]],
  ])('are compared as they stand when %s', (_, items) => {
    expect(regions(...items)).toEqual({ distributions: items })
  })
})

describe('members that the API model does not know', () => {
  const fields = { instanceProfileName: 'b', futureField: { a: 1 }, placement: { tenancy: 'host', rack: 'r' } }

  it('are left out of a comparison, unless they are unchecked', () => {
    expect(of(fields)).toEqual({ instanceProfileName: 'b', placement: { tenancy: 'host' } })
    expect(of(fields, { unchecked: ['futureField'] })).toMatchObject({ futureField: { a: 1 } })
  })

  it('are sent as written', () => {
    expect(toRequest(infrastructure, fields)).toEqual(fields)
  })

  it('are named, at every depth, if they hold anything', () => {
    expect(unknownMembers(infrastructure, fields)).toEqual(['futureField', 'placement.rack'])
    expect(
      unknownMembers(infrastructure, { futureField: {}, other: [], more: null, text: '', placement: { rack: '' } }),
    ).toEqual([])
    expect(unknownMembers(infrastructure, { futureField: false, other: 0 })).toEqual(['futureField', 'other'])
    expect(unknownMembers(distribution, { distributions: [{ region: 'a' }, { region: 'b', rack: 1 }] })).toEqual([
      'distributions.b.rack',
    ])
  })

  it('do not include what the service owns, nor keys of free-form maps', () => {
    const whole = {
      arn: 'arn',
      name: 'n',
      dateCreated: 'd',
      dateUpdated: 'd',
      tags: { anything: 'x' },
      resourceTags: { rack: 'r' },
    }
    expect(unknownMembers(infrastructure, whole)).toEqual([])
    expect(unknownMembers(distribution, { timeoutMinutes: 720 })).toEqual([])
  })

  it('may be named like members that objects have by nature', () => {
    const odd = JSON.parse('{"toString": {"a": 1}, "constructor": "c", "__proto__": {"b": 2}}') as JsonObject
    expect([...unknownMembers(infrastructure, odd)].sort()).toEqual(['__proto__', 'constructor', 'toString'])
    expect(of(odd)).toEqual({})
  })
})

describe('normal form', () => {
  it('changes none of its arguments', () => {
    const frozen = <T extends Json>(value: T): T => {
      if (value !== null && typeof value === 'object') for (const item of Object.values(value)) frozen(item)
      return Object.freeze(value)
    }
    const fields = frozen({ securityGroupIds: ['b', 'a'], logging: { s3Logs: {} }, terminateInstanceOnFailure: true })
    expect(of(fields)).toEqual({ securityGroupIds: ['a', 'b'] })
  })
})

describe('members that the API model does not know', () => {
  it('are told by their paths, in order, elements by their key or place', () => {
    const regions = [{ region: 'us-east-1', zeta: 1 }, { alpha: 1 }]
    expect(unknownMembers(distribution, { zeta: 1, distributions: regions, alpha: { b: 1 }, empty: {} })).toEqual([
      'alpha',
      'distributions["us-east-1"].zeta',
      'distributions[1].alpha',
      'zeta',
    ])
    expect(unknownMembers(kindOf('ImageRecipe'), { components: [{}, { future: 1 }] })).toEqual(['components[1].future'])
    expect(unknownMembers(policy, { policyDetails: [{ action: { type: 'DELETE', future: 1 } }] })).toEqual([
      'policyDetails.DELETE.action.future',
    ])
  })

  it('stay in a document at its top alone', () => {
    expect(toDocument(infrastructure, { future: 1, logging: { future: 2, s3Logs: { s3BucketName: 'b' } } })).toEqual({
      future: 1,
      logging: { s3Logs: { s3BucketName: 'b' } },
    })
  })
})

it('an empty text of a member that the API model does not know is a husk', () => {
  expect(normalise(infrastructure, { future: '' }, { unchecked: ['future'] })).toEqual({})
})
