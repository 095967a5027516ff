import { describe, expect, it } from 'vitest'
import type { Desired, JsonObject, Live } from '../../../src/model.ts'
import { diffOne, readRecord } from '../../../src/plan/diff.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, live, policy } from '../../support/builders.ts'

const fields = (one: Desired, found: Live | undefined) =>
  diffOne(one, found, policy).fields.map(({ path, before, after }) => ({ path, before, after }))

describe('fields that differ', () => {
  it('go down to the leaves of objects and maps, with paths as in JavaScript', () => {
    const one = desired({ logging: { s3Logs: { s3KeyPrefix: 'new' } }, tags: { team: 'a', 'a.b': 'c' } })
    expect(
      fields(one, live({ logging: { s3Logs: { s3BucketName: 'b', s3KeyPrefix: 'old' } } }, { team: 'b' })),
    ).toEqual([
      { path: 'logging.s3Logs.s3BucketName', before: 'b', after: undefined },
      { path: 'logging.s3Logs.s3KeyPrefix', before: 'old', after: 'new' },
      { path: 'tags["a.b"]', before: undefined, after: 'c' },
      { path: 'tags.team', before: 'b', after: 'a' },
    ])
  })

  it('show a list whole', () => {
    expect(fields(desired({ instanceTypes: ['a', 'b'] }), live({ instanceTypes: ['a'] }))).toEqual([
      { path: 'instanceTypes', before: ['a'], after: ['a', 'b'] },
    ])
  })

  it('show a keyed list as a map', () => {
    const distribution = (region: string, more: JsonObject = {}) => ({
      region,
      licenseConfigurationArns: ['arn:l'],
      ...more,
    })
    const kind = 'DistributionConfiguration'
    const one = desired(
      { distributions: [distribution('eu-west-1', { licenseConfigurationArns: ['arn:m'] })] },
      { kind },
    )
    const found = live({ distributions: [distribution('us-east-1'), distribution('eu-west-1')] }, {}, { kind })
    expect(fields(one, found).map(({ path }) => path)).toEqual([
      'distributions["eu-west-1"].licenseConfigurationArns',
      'distributions["us-east-1"].region',
      'distributions["us-east-1"].licenseConfigurationArns',
    ])
  })

  it('say that an element of a keyed list comes or goes, and not where it stays without its members', () => {
    const kind = 'DistributionConfiguration'
    const licensed = { licenseConfigurationArns: ['arn:l'] }
    const us = { region: 'us-east-1' }
    const eu = 'distributions["eu-west-1"]'
    const change = (before: JsonObject[], after: JsonObject[]) => {
      const [one, found] = [
        desired({ distributions: [us, ...after] }, { kind }),
        live({ distributions: [us, ...before] }, {}, { kind }),
      ]
      return fields(one, found)
    }
    const bare = { region: 'eu-west-1' }
    const members = { path: `${eu}.licenseConfigurationArns`, before: ['arn:l'], after: undefined }
    expect(change([{ ...bare, ...licensed }], [bare])).toEqual([members])
    expect(change([{ ...bare, ...licensed }], [])).toEqual([
      { path: `${eu}.region`, before: 'eu-west-1', after: undefined },
      members,
    ])
    expect(change([bare], [])).toEqual([{ path: `${eu}.region`, before: 'eu-west-1', after: undefined }])
    expect(change([], [bare])).toEqual([{ path: `${eu}.region`, before: undefined, after: 'eu-west-1' }])
  })

  it.each([[true], [undefined]])('show in a list the default that is sent, written out (%s) or not', (written) => {
    const kind = 'DistributionConfiguration'
    const of = (more: JsonObject) => ({
      distributions: [{ region: 'us-east-1', launchTemplateConfigurations: [{ launchTemplateId: 'lt-1', ...more }] }],
    })
    const one = desired(of(written === undefined ? {} : { setDefaultVersion: written }), { kind })
    const path = 'distributions["us-east-1"].launchTemplateConfigurations'
    const after = [{ launchTemplateId: 'lt-1', setDefaultVersion: true }]
    expect(fields(one, live(of({ setDefaultVersion: false }), {}, { kind }))).toEqual([
      { path, before: [{ launchTemplateId: 'lt-1', setDefaultVersion: false }], after },
    ])
    expect(fields(one, undefined)).toEqual([{ path, before: undefined, after }])
  })

  it('show the default of the service where one side says nothing', () => {
    const termination = { path: 'terminateInstanceOnFailure' }
    expect(fields(desired({ terminateInstanceOnFailure: false }), live())).toEqual([
      { ...termination, before: true, after: false },
    ])
    expect(fields(desired(), live({ terminateInstanceOnFailure: false }))).toEqual([
      { ...termination, before: false, after: true },
    ])
  })

  it('have no before at create, and hold what is left to others, which create uses', () => {
    const one = desired({ description: 'a', terminateInstanceOnFailure: true }, { ignore: ['description'] })
    expect(fields(one, undefined)).toEqual([
      { path: 'description', before: undefined, after: 'a' },
      { path: 'instanceProfileName', before: undefined, after: 'builder' },
      { path: 'terminateInstanceOnFailure', before: undefined, after: true },
    ])
  })

  it('stand in the order of the API, not of the document', () => {
    const one = desired({ tags: { a: 'b' }, subnetId: 's', securityGroupIds: ['g'], description: 'd' })
    expect(fields(one, live()).map(({ path }) => path)).toEqual([
      'description',
      'securityGroupIds',
      'subnetId',
      'tags.a',
    ])
  })

  it('are none for an ignored field, at any depth', () => {
    const one = desired(
      { logging: { s3Logs: { s3BucketName: 'b', s3KeyPrefix: 'ours' } } },
      { ignore: ['logging.s3Logs.s3KeyPrefix'] },
    )
    expect(fields(one, live({ logging: { s3Logs: { s3BucketName: 'b', s3KeyPrefix: 'theirs' } } }))).toEqual([])
    expect(fields(one, live({ logging: { s3Logs: { s3BucketName: 'b' } } }))).toEqual([])
  })

  it('are none for unchecked fields that are equal as JSON, and named otherwise', () => {
    const one = (value: JsonObject) => desired({ futureField: value }, { unchecked: ['futureField'] })
    const found = live({ futureField: { b: 1, a: [2] } }, {}, { unknown: ['futureField'] })
    expect(fields(one({ a: [2], b: 1 }), found)).toEqual([])
    expect(fields(one({ a: [3], b: 1 }), found)).toEqual([{ path: 'futureField.a', before: [2], after: [3] }])
  })
})

it('a record is read from the tag of the policy that asks', () => {
  const { arn } = live()
  const record = formatRecord({ arn, isProtected: true, dateUpdated: undefined, marks: new Map() })
  const found = live({}, { 'kiln:record': record, 'x:record': 'torn' })
  const others = { ...policy, tagPrefix: 'x:' }
  expect(readRecord(found, policy)).toMatchObject({ state: 'known', isProtected: true })
  expect(readRecord(found, others)).toMatchObject({ state: 'none' })
  expect(readRecord(found, policy)).toMatchObject({ state: 'known', isProtected: true })
})
