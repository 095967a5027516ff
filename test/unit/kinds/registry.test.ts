/** What a kind says about itself has to be about members that the API model has; and no member may be forgotten. */
import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../../src/api/imagebuilder.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import { shapeAt } from '../../../src/kinds/shapes.ts'
import { identityMembers, isModelled, requestMembers } from '../../../src/kinds/requests.ts'

describe.each([...kinds.values()])('$kind', (kind) => {
  const members = (role: string): readonly string[] => {
    const shape = imagebuilder.shapes[imagebuilder.operations[kind.model.operations[role] ?? '']?.input ?? '']
    return Object.keys(shape?.members ?? {})
  }
  const detail = Object.keys(imagebuilder.shapes[kind.model.detailShape]?.members ?? {})

  it('declares every member of the Create request, except those that Kiln derives', () => {
    expect(
      members('create')
        .filter((name) => !['clientToken', 'dryRun'].includes(name))
        .sort(),
    ).toEqual([...kind.model.createFields].sort())
  })

  it('can update all that it declares, except name and tags; a version nothing at all', () => {
    if (kind.versions !== undefined) {
      expect(kind.model.operations['update']).toBeUndefined()
      return
    }
    const updatable = members('update').filter(
      (name) => !['clientToken', 'dryRun', kind.model.getArnParam].includes(name),
    )
    expect(updatable.sort()).toEqual(
      kind.model.createFields.filter((name) => name !== 'name' && name !== 'tags').sort(),
    )
  })

  it('reads back every member as declared, owned by the service or read-only', () => {
    const renamed = kind.answeredAs ?? {}
    const known = new Set([
      ...kind.model.createFields,
      ...kind.model.serviceOwned,
      ...kind.readOnly,
      ...Object.keys(renamed),
    ])
    expect(detail.filter((name) => !known.has(name))).toEqual([])
    expect(Object.keys(renamed).filter((name) => !detail.includes(name))).toEqual([])
    const read = new Set([...detail, ...Object.values(renamed)])
    expect(kind.model.createFields.filter((name) => !read.has(name))).toEqual([...(kind.versions?.writeOnly ?? [])])
  })

  it('has versions if its ARN has a number, builds if it has one more, and a scope if names are told apart by it', () => {
    const { arnResource, operations } = kind.model
    expect(kind.versions !== undefined).toBe(arnResource.includes('{semver}'))
    expect(kind.versions?.hasBuilds ?? false).toBe(arnResource.includes('{build}'))
    expect(kind.scopeField !== undefined).toBe(arnResource.includes('|'))
    expect(operations['update'] === undefined).toBe(kind.versions !== undefined)
    // A number that can have builds is not refused a second time.
    expect(kind.refusesSecond).toBe(kind.versions?.hasBuilds !== true)
  })

  it('speaks of lists that are lists, and of fields that exist', () => {
    for (const pattern of [...kind.sets, ...Object.keys(kind.keyedLists), ...kind.looselyOrdered]) {
      expect(shapeAt(kind.kind, pattern)?.type, pattern).toBe('list')
    }
    const named = [kind.defaults, kind.forms ?? {}, kind.references].flatMap((patterns) => Object.keys(patterns))
    for (const pattern of [...named, ...kind.sentDefaults]) expect(shapeAt(kind.kind, pattern), pattern).toBeDefined()
    const { notContent = [], writeOnly = [], texts = [] } = kind.versions ?? {}
    const fields = [...kind.notInBuild, ...notContent, ...writeOnly, ...texts, kind.scopeField ?? 'name']
    expect(fields.filter((field) => !kind.model.createFields.includes(field))).toEqual([])
    for (const [pattern, key] of Object.entries(kind.keyedLists))
      expect(shapeAt(kind.kind, `${pattern}.*.${key}`)?.type).toMatch(/^(?:string|enum)$/)
  })
})

it('says what is special about each kind', () => {
  const [infrastructure, distribution] = [...kinds.values()]
  expect(infrastructure).toMatchObject({
    kind: 'InfrastructureConfiguration',
    short: 'infrastructure',
    defaults: {
      terminateInstanceOnFailure: true,
      terminateInstanceOnCompletion: true,
      'parentInstance.autoScalingGroup.capacityWaitTimeoutSeconds': 0,
    },
    sets: ['securityGroupIds'],
    looselyOrdered: ['instanceTypes'],
    sentDefaults: [],
    readOnly: [],
    references: {},
  })
  const setsDefault = 'distributions.*.launchTemplateConfigurations.*.setDefaultVersion'
  expect(distribution).toMatchObject({
    kind: 'DistributionConfiguration',
    short: 'distribution',
    defaults: { [setsDefault]: true },
    keyedLists: { distributions: 'region' },
    looselyOrdered: [],
    sentDefaults: [setsDefault],
    readOnly: ['timeoutMinutes'],
    references: {},
  })
})

it.each([
  ['InfrastructureConfiguration', ['clientToken', 'dryRun', 'infrastructureConfigurationArn', 'name']],
  ['DistributionConfiguration', ['clientToken', 'distributionConfigurationArn', 'dryRun', 'name']],
])('the requests of %s hold its fields, and what says which one is meant', (name, identity) => {
  const kind = kindOf(name)
  expect([...identityMembers(kind)].sort()).toEqual(identity)
  expect([...requestMembers(kind)].sort()).toEqual([...new Set([...kind.model.createFields, ...identity])].sort())
  for (const member of ['dateCreated', 'tags', 'dryRun']) expect(isModelled(kind, member)).toBe(true)
  expect(isModelled(kind, 'futureField')).toBe(false)
})

it('a kind that is not there is a bug', () => {
  expect(() => kindOf('Nothing')).toThrow('no kind Nothing')
})

it('every kind has a short word of its own', () => {
  const words = [...kinds.values()].map(({ short }) => short)
  expect(words.filter((word) => !/^[a-z][a-z-]*$/.test(word))).toEqual([])
  expect(new Set(words).size).toBe(words.length)
})

it('what other tools call a field is known by its place', () => {
  const known = [...kinds.values()].flatMap(({ kind, otherNames = [] }) =>
    otherNames.map(({ tool, pattern, name }) => [kind, tool, pattern, name]),
  )
  expect(known).toEqual([
    [
      'DistributionConfiguration',
      'CloudFormation',
      'distributions.*.amiDistributionConfiguration.launchPermissionConfiguration',
      'launchPermission',
    ],
    [
      'DistributionConfiguration',
      'Terraform',
      'distributions.*.launchTemplateConfigurations.*.default',
      'setDefaultVersion',
    ],
    ['Component', 'CloudFormation', 'version', 'semanticVersion'],
    ['ImageRecipe', 'CloudFormation', 'version', 'semanticVersion'],
    ['ImageRecipe', 'Terraform', 'component', 'components'],
    ['ImageRecipe', 'Terraform', 'components.*.parameter', 'parameters'],
    ['ImageRecipe', 'Terraform', 'blockDeviceMapping', 'blockDeviceMappings'],
    ['ContainerRecipe', 'CloudFormation', 'version', 'semanticVersion'],
    ['ContainerRecipe', 'Terraform', 'component', 'components'],
    ['ContainerRecipe', 'Terraform', 'components.*.parameter', 'parameters'],
    ['ContainerRecipe', 'Terraform', 'instanceConfiguration.blockDeviceMapping', 'blockDeviceMappings'],
    ['Workflow', 'CloudFormation', 'version', 'semanticVersion'],
    ['ImagePipeline', 'Terraform', 'workflow', 'workflows'],
    ['ImagePipeline', 'Terraform', 'workflows.*.parameter', 'parameters'],
    ['LifecyclePolicy', 'Terraform', 'policyDetail', 'policyDetails'],
    ['LifecyclePolicy', 'Terraform', 'resourceSelection.recipe', 'recipes'],
  ])
})
