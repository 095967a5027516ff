import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../../../src/import/terraform/attributes.ts'
import { Variables } from '../../../../src/import/variables.ts'
import { kindOf } from '../../../../src/kinds/registry.ts'
import type { JsonObject } from '../../../../src/model.ts'

/** What attributes of a resource come to, and what is said of them. */
function read(kind: string, values: JsonObject) {
  const resource = {
    address: 'aws_x.y',
    name: 'y',
    type: 'aws_x',
    isManaged: true,
    isDeposed: false,
    values,
    at: [],
    isSensitive: () => false,
  }
  const sourceOf = () => ({ file: 'state.json', line: 1, column: 1 })
  const { fields, plainTexts, diagnostics } = fieldsOf(kindOf(kind), resource, [], {
    sourceOf,
    variables: new Variables(),
  })
  return { fields, plainTexts, said: diagnostics.map(({ code, message }) => `${code} ${message}`) }
}

const fieldsIn = (kind: string, values: JsonObject): JsonObject => {
  const { fields, said } = read(kind, values)
  expect(said).toEqual([])
  return fields
}

describe('names', () => {
  it.each<[string, string, JsonObject, JsonObject]>([
    ['of the request', 'ImagePipeline', { image_recipe_arn: 'a' }, { imageRecipeArn: 'a' }],
    ['of a version', 'Component', { version: '1.0.0' }, { semanticVersion: '1.0.0' }],
    [
      'of blocks that are lists',
      'ImagePipeline',
      { workflow: [{ workflow_arn: 'a' }] },
      { workflows: [{ workflowArn: 'a' }] },
    ],
    [
      'of the default version of a launch template',
      'DistributionConfiguration',
      { distribution: [{ region: 'r', launch_template_configuration: [{ launch_template_id: 'l', default: false }] }] },
      {
        distributions: [
          { region: 'r', launchTemplateConfigurations: [{ setDefaultVersion: false, launchTemplateId: 'l' }] },
        ],
      },
    ],
    [
      'that were singular once',
      'LifecyclePolicy',
      {
        policy_detail: [
          { exclusion_rule: [{ tag_map: { a: 'b' } }], action: [{ include_resource: [{ amis: true }] }] },
        ],
      },
      { policyDetails: [{ action: { includeResources: { amis: true } }, exclusionRules: { tagMap: { a: 'b' } } }] },
    ],
    [
      'of what stands deeper in a request',
      'ImageRecipe',
      { systems_manager_agent: [{ uninstall_after_build: false }], user_data_base64: '////' },
      {
        additionalInstanceConfiguration: {
          systemsManagerAgent: { uninstallAfterBuild: false },
          userDataOverride: '////',
        },
      },
    ],
  ])('%s', (_, kind, values, fields) => {
    expect(fieldsIn(kind, values)).toEqual(fields)
  })

  it('stand in the order of the request', () => {
    const keys = Object.keys(fieldsIn('ImagePipeline', { status: 'ENABLED', name: 'n', description: 'd' }))
    expect(keys).toEqual(['name', 'description', 'status'])
  })
})

describe('what is unset', () => {
  it.each([null, '', 0, [], {}, [null], [{}], [{ s3_logs: [] }], [{ s3_logs: [{ s3_bucket_name: '' }] }]])(
    'is left out: %j',
    (value) => {
      const kind = Array.isArray(value) ? 'logging' : value === 0 ? 'instance_types' : 'description'
      const { fields } = read('InfrastructureConfiguration', value === 0 ? { logging: [] } : { [kind]: value })
      expect(fields).toEqual({ terminateInstanceOnFailure: false })
    },
  )

  it('is a number of 0, and never a switch that is off', () => {
    const tests = { image_tests_configuration: [{ image_tests_enabled: false, timeout_minutes: 0 }] }
    expect(fieldsIn('ImagePipeline', tests)).toEqual({ imageTestsConfiguration: { imageTestsEnabled: false } })
  })

  it('is false where the provider sends that, and what the state says otherwise', () => {
    const of = (values: JsonObject) => fieldsIn('InfrastructureConfiguration', values)['terminateInstanceOnFailure']
    expect([of({}), of({ terminate_instance_on_failure: null }), of({ terminate_instance_on_failure: true })]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('is a tag without a value no more than one with', () => {
    expect(fieldsIn('ImageRecipe', { ami_tags: { a: '', b: 'c' } })).toEqual({ amiTags: { a: '', b: 'c' } })
  })
})

describe('values', () => {
  const disk = (values: JsonObject): JsonObject => fieldsIn('ImageRecipe', { block_device_mapping: [values] })

  it.each<[string, JsonObject, JsonObject]>([
    [
      'that are switches written as texts',
      { ebs: [{ encrypted: 'true', delete_on_termination: '0' }] },
      { ebs: { encrypted: true, deleteOnTermination: false } },
    ],
    ['that are numbers written as texts', { ebs: [{ volume_size: '8' }] }, { ebs: { volumeSize: 8 } }],
    [
      'that are switches where the service takes an empty text',
      { device_name: 'd', no_device: true },
      { deviceName: 'd', noDevice: '' },
    ],
    ['that are off there', { device_name: 'd', no_device: false }, { deviceName: 'd' }],
  ])('%s', (_, values, fields) => {
    expect(disk(values)).toEqual({ blockDeviceMappings: [fields] })
  })

  it('that are one where the service takes several', () => {
    const component = [{ component_arn: 'a', parameter: [{ name: 'n', value: 'v' }] }]
    expect(fieldsIn('ImageRecipe', { component })).toEqual({
      components: [{ componentArn: 'a', parameters: [{ name: 'n', value: ['v'] }] }],
    })
  })

  it('that come in base64 are the text, where they are one', () => {
    const of = (text: string) => read('ImageRecipe', { user_data_base64: text }).plainTexts
    const name = 'additionalInstanceConfiguration.userDataOverride'
    expect(of('aGk=')).toEqual({ [name]: 'hi' })
    expect([of('gIGC'), of('aGk'), of('77u/aGk=')]).toEqual([{}, {}, {}])
  })
})

describe('what is computed', () => {
  it.each([
    [
      'Component',
      { arn: 'a', date_created: 'd', encrypted: true, owner: 'o', type: 'BUILD', latest_major_version_arn: 'l' },
    ],
    ['ImagePipeline', { date_last_run: 'd', date_next_run: 'd', date_updated: 'd', platform: 'Linux' }],
    ['ContainerRecipe', { encrypted: true, platform: 'Linux', owner: 'o' }],
    ['Workflow', { id: 'i', region: 'r', tags_all: { a: 'b' }, timeouts: { create: '1m' }, skip_destroy: true }],
  ])('is passed over: %s', (kind, values) => {
    expect(fieldsIn(kind, values)).toEqual({})
  })

  it('is what a request has under the same name, where it has it', () => {
    expect(fieldsIn('Component', { platform: 'Linux' })).toEqual({ platform: 'Linux' })
    expect(fieldsIn('Workflow', { type: 'TEST' })).toEqual({ type: 'TEST' })
  })
})
