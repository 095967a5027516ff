import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../../src/api/imagebuilder.ts'
import { findPermissions, type PermissionsInput } from '../../../src/iam/permissions.ts'
import { guardTags } from '../../../src/iam/guard.ts'
import { policyLimits, renderPolicy, type Statement } from '../../../src/iam/policy.ts'
import type { Target } from '../../../src/model.ts'
import { desired, target } from '../../support/builders.ts'

const distributions = [{ region: 'us-east-1', amiDistributionConfiguration: {} }]

function permissions(more: Partial<PermissionsInput> = {}) {
  return findPermissions({
    command: 'apply',
    targets: [target],
    desired: [desired()],
    prunes: false,
    anyName: false,
    buildRoles: [],
    ...more,
  })
}

function actionsOf(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ Action }) => Action))].toSorted()
}

function resourcesOf(statements: readonly Statement[], action: string): readonly string[] {
  return statements.filter(({ Action }) => Action.includes(action)).flatMap(({ Resource }) => Resource)
}

describe('the permissions of plan', () => {
  it('read what is declared and where images go, list everything, and write nothing', () => {
    const { statements } = permissions({ command: 'plan' })
    expect(actionsOf(statements)).toEqual([
      'imagebuilder:GetDistributionConfiguration',
      'imagebuilder:GetInfrastructureConfiguration',
      'imagebuilder:ListComponentBuildVersions',
      'imagebuilder:ListContainerRecipes',
      'imagebuilder:ListDistributionConfigurations',
      'imagebuilder:ListImagePipelines',
      'imagebuilder:ListImageRecipes',
      'imagebuilder:ListInfrastructureConfigurations',
      'imagebuilder:ListLifecyclePolicies',
      'imagebuilder:ListWorkflowBuildVersions',
    ])
    expect(resourcesOf(statements, 'imagebuilder:GetInfrastructureConfiguration')).toEqual([
      'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/*',
    ])
  })

  it('read what pipelines name in their own account, whole lines of versions, and nothing of AWS', () => {
    const own = 'arn:aws:imagebuilder:us-east-1:111122223333'
    const pipeline = desired(
      {
        imageRecipeArn: `${own}:image-recipe/golden/1.x.x`,
        infrastructureConfigurationArn: `${own}:infrastructure-configuration/elsewhere`,
        distributionConfigurationArn: `${own}:distribution-configuration/elsewhere`,
        executionRole: 'builds',
        workflows: [
          { workflowArn: `${own}:workflow/test/smoke/1.0.0/1` },
          { workflowArn: 'arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/x.x.x' },
        ],
      },
      { kind: 'ImagePipeline' },
    )
    const { statements } = permissions({ command: 'plan', desired: [pipeline] })
    expect(resourcesOf(statements, 'imagebuilder:GetImageRecipe')).toEqual([`${own}:image-recipe/golden/*`])
    expect(resourcesOf(statements, 'imagebuilder:GetWorkflow')).toEqual([`${own}:workflow/test/smoke/*`])
    expect(resourcesOf(statements, 'imagebuilder:GetInfrastructureConfiguration')).toEqual([
      `${own}:infrastructure-configuration/elsewhere`,
    ])
    // Those of every distribution may be read, so that one of them needs nothing more.
    expect(resourcesOf(statements, 'imagebuilder:GetDistributionConfiguration')).toEqual([
      `${own}:distribution-configuration/*`,
    ])
    expect(actionsOf(statements).filter((action) => !/:(?:Get|List)/.test(action))).toEqual([])
    const applying = permissions({ desired: [pipeline] }).statements
    expect(resourcesOf(applying, 'imagebuilder:GetWorkflow')).toEqual([
      `${own}:workflow/test/smoke/*`,
      'arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/*',
    ])
  })

  it('leave open what is not known of a target, in what documents name as well', () => {
    const recipe = 'arn:aws:imagebuilder:us-east-1:000000000000:image-recipe/golden/1.0.0'
    const { statements } = permissions({
      command: 'plan',
      targets: [{ name: target.name, labels: {}, vars: {}, retired: false }],
      desired: [desired({ imageRecipeArn: recipe }, { kind: 'ImagePipeline' })],
    })
    expect(resourcesOf(statements, 'imagebuilder:GetImageRecipe')).toEqual([
      'arn:aws:imagebuilder:*:*:image-recipe/golden/*',
    ])
  })

  it('where nothing says where a target is read what its documents name anywhere', () => {
    const recipe = 'arn:aws:imagebuilder:eu-west-1:444455556666:image-recipe/golden/1.0.0'
    const named = (targets: readonly Target[]) =>
      resourcesOf(
        permissions({
          command: 'plan',
          targets,
          desired: [desired({ imageRecipeArn: recipe }, { kind: 'ImagePipeline' })],
        }).statements,
        'imagebuilder:GetImageRecipe',
      )
    const { account: _, region: __, ...unknown } = target
    expect(named([unknown])).toEqual([expect.stringMatching(/eu-west-1:444455556666:image-recipe\/golden/)])
    expect(named([target])).toEqual([])
    expect(named([{ ...unknown, region: 'eu-west-1' }])).toHaveLength(1)
    expect(named([{ ...unknown, region: 'us-east-1' }])).toEqual([])
  })

  it('read what keeps versions from being deleted, and what a key hides', () => {
    const own = 'arn:aws:imagebuilder:us-east-1:111122223333'
    const keyArn = 'arn:aws:kms:us-east-1:111122223333:key/*'
    const component = desired({ data: 'a', kmsKeyId: 'alias/images' }, { kind: 'Component' })
    const recipe = desired({ parentImage: `${own}:image/base/x.x.x` }, { kind: 'ImageRecipe' })
    const planning = permissions({ command: 'plan', desired: [component, recipe] }).statements
    expect(resourcesOf(planning, 'imagebuilder:ListImages')).toEqual(['*'])
    expect(resourcesOf(planning, 'imagebuilder:GetComponentPolicy')).toEqual([`${own}:component/*`])
    expect(resourcesOf(planning, 'imagebuilder:GetImageRecipePolicy')).toEqual([`${own}:image-recipe/*`])
    expect(resourcesOf(planning, 'imagebuilder:GetImage')).toEqual([`${own}:image/base/*`])
    expect(resourcesOf(planning, 'kms:Decrypt')).toEqual([keyArn])
    expect(actionsOf(planning).filter((action) => !/:(?:Get|List)|kms:Decrypt/.test(action))).toEqual([])
    const { statements } = permissions({ desired: [component, recipe] })
    expect(actionsOf(statements)).not.toContain('imagebuilder:GetComponentPolicy')
    expect(actionsOf(statements)).not.toContain('imagebuilder:ListImages')
    expect(resourcesOf(statements, 'kms:GenerateDataKey')).toEqual([keyArn])
    expect(actionsOf(permissions({ desired: [component], prunes: true }).statements)).toContain(
      'imagebuilder:GetComponentPolicy',
    )
  })

  it('read every kind where a target is retired', () => {
    const { statements } = permissions({ command: 'plan', desired: [], targets: [{ ...target, retired: true }] })
    expect(actionsOf(statements)).toContain('imagebuilder:GetDistributionConfiguration')
  })
})

describe('the permissions of apply', () => {
  it('name actions that the service has', () => {
    const { statements } = permissions({
      prunes: true,
      desired: [desired(), desired({ distributions }, { kind: 'DistributionConfiguration' })],
    })
    const operations = Object.keys(imagebuilder.operations)
    const named = [...actionsOf(statements), ...actionsOf(guardTags('kiln:', ['arn:aws:iam::*:role/x']))]
      .filter((action) => action.startsWith('imagebuilder:'))
      .map((action) => action.slice('imagebuilder:'.length))
    expect(named.filter((action) => !operations.includes(action))).toEqual([])
  })

  it('write whole lines of versions, and what they are made from', () => {
    const own = 'arn:aws:imagebuilder:us-east-1:111122223333'
    const container = desired(
      {
        dockerfileTemplateUri: 's3://acme/web/Dockerfile',
        targetRepository: { service: 'ECR', repositoryName: 'web' },
        kmsKeyId: '0a1b2c3d-1111-2222-3333-444455556666',
      },
      { kind: 'ContainerRecipe' },
    )
    const { statements } = permissions({ desired: [container] })
    expect(resourcesOf(statements, 'imagebuilder:CreateContainerRecipe')).toEqual([`${own}:container-recipe/golden/*`])
    expect(resourcesOf(statements, 'imagebuilder:TagResource')).toEqual([`${own}:container-recipe/golden/*`])
    expect(resourcesOf(statements, 's3:GetObject')).toEqual(['arn:aws:s3:::acme/web/Dockerfile'])
    expect(resourcesOf(statements, 's3:ListBucket')).toEqual(['arn:aws:s3:::acme'])
    expect(resourcesOf(statements, 'ecr:DescribeRepositories')).toEqual([
      'arn:aws:ecr:us-east-1:111122223333:repository/web',
    ])
    expect(resourcesOf(statements, 'kms:Encrypt')).toEqual([
      'arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-1111-2222-3333-444455556666',
    ])
    expect(actionsOf(statements).filter((action) => action.endsWith(':'))).toEqual([])
  })

  it('write what is declared and nothing else, and delete only for --prune', () => {
    const { statements } = permissions()
    expect(resourcesOf(statements, 'imagebuilder:UpdateInfrastructureConfiguration')).toEqual([
      'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden',
    ])
    expect(actionsOf(statements).filter((action) => /Delete|Distribution/.test(action))).toEqual([
      'imagebuilder:GetDistributionConfiguration',
      'imagebuilder:ListDistributionConfigurations',
    ])
    const pruning = permissions({ prunes: true }).statements
    expect(resourcesOf(pruning, 'imagebuilder:DeleteInfrastructureConfiguration')).toEqual([
      'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/*',
    ])
    const open = permissions({ anyName: true }).statements
    expect(resourcesOf(open, 'imagebuilder:UpdateInfrastructureConfiguration')).toEqual([
      'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/*',
    ])
  })

  it('hold what the fields in use need, and only that', () => {
    const plain = actionsOf(permissions().statements).filter((action) => !action.startsWith('imagebuilder:'))
    expect(plain).toEqual(['iam:CreateServiceLinkedRole', 'iam:GetInstanceProfile', 'iam:PassRole'])
    const topic = 'arn:aws:sns:us-east-1:111122223333:builds'
    const more = desired({ snsTopicArn: topic, parentInstance: { autoScalingGroup: { name: 'g' } } })
    const { statements } = permissions({ desired: [more] })
    expect(resourcesOf(statements, 'sns:Publish')).toEqual([topic])
    expect(resourcesOf(statements, 'autoscaling:DescribeAutoScalingGroups')).toEqual(['*'])
  })

  it('pass roles to the services that get them, and to no other', () => {
    const exported = [{ region: 'us-east-1', s3ExportConfiguration: { roleName: 'export', s3Bucket: 'b' } }]
    const { statements } = permissions({
      desired: [desired(), desired({ distributions: exported }, { kind: 'DistributionConfiguration' })],
    })
    const passed = statements.filter(({ Action }) => Action.includes('iam:PassRole'))
    expect(passed.map(({ Resource, Condition }) => [Resource, Condition])).toEqual([
      [['arn:aws:iam::111122223333:role/builder'], { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } }],
      [['arn:aws:iam::111122223333:role/export'], { StringEquals: { 'iam:PassedToService': 'vmie.amazonaws.com' } }],
    ])
    const named = permissions({ buildRoles: ['builds/one', 'two'] }).statements
    expect(resourcesOf(named, 'iam:PassRole')).toEqual([
      'arn:aws:iam::111122223333:role/builds/one',
      'arn:aws:iam::111122223333:role/two',
    ])
  })

  it('let the first configuration of an account make the role of the service', () => {
    expect(permissions().statements.find(({ Sid }) => Sid === 'CreateServiceLinkedRole')).toEqual({
      Sid: 'CreateServiceLinkedRole',
      Effect: 'Allow',
      Action: ['iam:CreateServiceLinkedRole'],
      Resource: ['arn:aws:iam::*:role/aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder'],
      Condition: { StringEquals: { 'iam:AWSServiceName': 'imagebuilder.amazonaws.com' } },
    })
    expect(permissions({ desired: [] }).statements.map(({ Sid }) => Sid)).not.toContain('CreateServiceLinkedRole')
  })

  it('are of the partition', () => {
    const china: Target = { ...target, region: 'cn-north-1' }
    const text = renderPolicy(permissions({ targets: [china] }).statements)
    expect(text).not.toContain('arn:aws:')
    expect(text).toContain('ec2.amazonaws.com.cn')
    const gov: Target = { ...target, region: 'us-gov-west-1' }
    expect(renderPolicy(permissions({ targets: [gov] }).statements)).not.toMatch(/arn:aws:|\.cn/)
  })

  it('let the identity that Kiln starts with assume the roles of the targets', () => {
    const roleArn = 'arn:aws:iam::111122223333:role/kiln-apply'
    const { statements } = permissions({
      targets: [
        { ...target, roleArn },
        { ...target, name: 'b', roleArn },
      ],
    })
    expect(statements.at(-1)).toMatchObject({ Sid: 'AssumeRolesOfTargets', Resource: [roleArn] })
  })

  it('leave open what is not known', () => {
    const { account: _, region: __, ...unknown } = target
    const { statements } = permissions({ targets: [unknown] })
    expect(resourcesOf(statements, 'imagebuilder:UpdateInfrastructureConfiguration')).toEqual([
      'arn:aws:imagebuilder:*:*:infrastructure-configuration/golden',
    ])
  })
})

describe('the size', () => {
  const many = (names: number, accounts: number): Partial<PermissionsInput> => {
    const targets = Array.from({ length: accounts }, (_, index): Target => {
      const account = String(100_000_000_000 + index)
      return { ...target, name: `t${index}`, account, roleArn: `arn:aws:iam::${account}:role/kiln-apply` }
    })
    const all = targets.flatMap(({ name }) =>
      Array.from({ length: names }, (_, index) => desired({ name: `image-${index}` }, { target: name })),
    )
    return { targets, desired: all }
  }

  it.each([
    [1, 1, 'all'],
    [200, 1, 'any name'],
    [25, 400, 'any name, region and account'],
  ])('of %i names in %i accounts fits', (names, accounts, detail) => {
    const found = permissions(many(names, accounts))
    expect(found.detail).toBe(detail)
    expect(found.size).toBeLessThanOrEqual(policyLimits.managed)
  })

  it('leaves no Region open where there is none: IAM refuses ARNs of roles that have one', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...target,
      name: `prod-${index}`,
      account: String(100_000_000_000 + index),
      roleArn: `arn:aws:iam::${100_000_000_000 + index}:role/kiln-apply`,
    }))
    const declared = many.map((one) => {
      const fields = { executionRole: `arn:aws:iam::${one.account}:role/builds` }
      return desired(fields, { kind: 'ImagePipeline', target: one.name })
    })
    const { statements, detail } = permissions({ targets: many, desired: declared })
    expect(detail).toBe('any name, region and account')
    expect(resourcesOf(statements, 'iam:PassRole')).toEqual(['arn:aws:iam::*:role/builds'])
    expect(resourcesOf(statements, 'sts:AssumeRole')).toEqual(['arn:aws:iam::*:role/kiln-apply'])
  })

  it('counts what AWS counts', () => {
    const { statements, size } = permissions()
    expect(size).toBe(renderPolicy(statements).replaceAll(/\s/g, '').length)
  })
})

describe('names', () => {
  it.each([
    ['two--hyphens', ['two--hyphens', 'two-hyphens']],
    ['Blank And_Underscore', ['blank-and-underscore']],
    ['*', ['${*}']],
    ['?${aws:username}', ['${?}${$}{aws:username}']],
    ['quote"\\ and\nline', ['quote"\\-and\nline']],
  ])('%j cannot mean more than they say', (name, spelt) => {
    const { statements } = permissions({ desired: [desired({ name })] })
    expect(resourcesOf(statements, 'imagebuilder:UpdateInfrastructureConfiguration')).toEqual(
      spelt.map((one) => `arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/${one}`),
    )
    const parsed = JSON.parse(renderPolicy(statements)) as { Statement: { Sid: string }[] }
    const sids = parsed.Statement.map(({ Sid }) => Sid)
    expect(sids.filter((sid) => !/^[A-Za-z0-9]+$/.test(sid))).toEqual([])
    expect(new Set(sids).size).toBe(sids.length)
  })

  it('of instance profiles are literal', () => {
    const { statements } = permissions({ desired: [desired({ instanceProfileName: 'a*' })] })
    expect(resourcesOf(statements, 'iam:PassRole')).toEqual(['arn:aws:iam::111122223333:role/a${*}'])
  })
})
