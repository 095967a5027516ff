import { describe, expect, it } from 'vitest'
import type { Desired, JsonObject, Live } from '../../../src/model.ts'
import { diffOne, readRecord } from '../../../src/plan/diff.ts'
import { formatRecord } from '../../../src/plan/record.ts'
import { desired, live, policy } from '../../support/builders.ts'
import { applied, line, version } from '../../support/version-builders.ts'

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

  it('show no default inside of an element of a keyed list that one side does not have', () => {
    const kind = 'LifecyclePolicy'
    const rule = (type: string, more: JsonObject) => ({ action: { type, ...more }, filter: { type: 'AGE', value: 1 } })
    const kept = (amis: boolean) => rule('DELETE', { includeResources: { amis } })
    const gone = rule('DEPRECATE', { includeResources: { amis: true } })
    const of = (...policyDetails: JsonObject[]) => ({ name: 'golden', policyDetails })
    const values = (before: JsonObject, after: JsonObject) =>
      Object.fromEntries(
        fields(desired(after, { kind }), live(before, {}, { kind })).map(({ path, before: was, after: is }) => [
          path,
          [was, is],
        ]),
      )
    const path = (type: string) => `policyDetails.${type}.action.includeResources.amis`
    expect(values(of(kept(true)), of(rule('DELETE', {})))[path('DELETE')]).toEqual([true, false])
    expect(values(of(rule('DELETE', {})), of(kept(true)))[path('DELETE')]).toEqual([false, true])
    expect(values(of(kept(true), gone), of(kept(true)))[path('DEPRECATE')]).toEqual([true, undefined])
    expect(values(of(kept(true)), of(kept(true), gone))[path('DEPRECATE')]).toEqual([undefined, true])
  })

  it('are those of a nested member that is left to others no more than the member itself', () => {
    const one = desired(
      { logging: { s3Logs: { s3BucketName: 'b' } } },
      { ignore: ['description.x', 'logging.s3Logs.s3KeyPrefix'] },
    )
    expect(fields(one, live({ description: 'd' })).map(({ path }) => path)).toEqual([
      'description',
      'logging.s3Logs.s3BucketName',
    ])
    const prefix = desired({ logging: { s3Logs: { s3KeyPrefix: 'ours' } } }, { ignore: ['logging.s3Logs.s3KeyPrefix'] })
    expect(fields(prefix, live())).toEqual([])
    expect(fields(prefix, live({ logging: { s3Logs: { s3KeyPrefix: 'theirs' } } }))).toEqual([])
  })

  it('show what no read shows, where it is declared no more and was sent, unless it is left to others', () => {
    const declared = line('ContainerRecipe', '1.0.x', { platformOverride: 'Linux', description: 'd' })
    const found = applied(version('ContainerRecipe', '1.0.0'), declared)
    const gone = (more: Partial<Desired> = {}) => fields(line('ContainerRecipe', '1.0.x', {}, more), found)
    expect(gone()).toEqual([{ path: 'platformOverride', before: undefined, after: undefined }])
    expect(gone({ ignore: ['platformOverride'] })).toEqual([])
    expect(fields(declared, found)).toEqual([])
    expect(
      fields(
        line('ContainerRecipe', '1.0.x'),
        applied(version('ContainerRecipe', '1.0.0'), line('ContainerRecipe', '1.0.x')),
      ),
    ).toEqual([])
    expect(fields(line('ContainerRecipe', '1.0.x'), version('ContainerRecipe', '1.0.0'))).toEqual([])
  })

  it('stand in the order of the API, not of the document or the alphabet', () => {
    const two = fields(
      desired({ instanceProfileName: 'x', instanceTypes: ['a'], tags: { b: 'c' } }),
      live({ unheard: 'of' }, { a: 'b' }),
    )
    expect(two.map(({ path }) => path)).toEqual(['instanceTypes', 'instanceProfileName', 'tags.a', 'tags.b'])
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

  it('are none for what is left to others as a whole, an object too', () => {
    const one = desired({ logging: { s3Logs: { s3BucketName: 'ours' } } }, { ignore: ['logging'] })
    expect(fields(one, live({ logging: { s3Logs: { s3BucketName: 'theirs' } } }))).toEqual([])
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
