/** Image pipelines: what is said of mistakes, what they need, and what is no difference. */
import { describe, expect, it } from 'vitest'
import { imagePipeline } from '../../../src/kinds/image-pipeline.ts'
import type { Json, JsonObject } from '../../../src/model.ts'
import { describeFindings } from './findings.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const pipeline = { imageRecipeArn: `${here}:image-recipe/golden/1.x.x` }
const role = { executionRole: 'workflow-runner' }
const managed = (type: string, name: string, version = 'x.x.x') =>
  `arn:aws:imagebuilder:us-east-1:aws:workflow/${type}/${name}/${version}`
const own = (type: string, name: string) => `${here}:workflow/${type}/${name}/1.0.0/1`
const check = (fields: JsonObject) => describeFindings(imagePipeline.check(fields))
const running = (...workflows: (string | JsonObject)[]): JsonObject => ({
  ...pipeline,
  ...role,
  workflows: workflows.map((one) => (typeof one === 'string' ? { workflowArn: one } : one)),
})

const noTests =
  'workflows key KILN1729 warning: tests are enabled, but none of the workflows is a test workflow: no tests run | add one, like arn:aws:imagebuilder:us-east-1:aws:workflow/test/test-image/x.x.x, or set imageTestsConfiguration.imageTestsEnabled: false'
const linked =
  'executionRole value KILN1724 warning: executionRole is the service-linked role of the service, which AWS advises against | name a role of your own; without workflows leave executionRole out'
const logGroup = (member: string, group: string) =>
  `loggingConfiguration.${member} value KILN1723 error: loggingConfiguration.${member} is ${group}: a log group outside of /aws/imagebuilder/ needs an executionRole that may write to it | add executionRole: NAME, the name or ARN of a role, or choose a name that begins with /aws/imagebuilder/`
const scanning = (fields: JsonObject) => ({ ...pipeline, imageScanningConfiguration: fields })
const condition =
  'imageScanningConfiguration.scanResultCondition key KILN1731 error: scanResultCondition counts only where the AMI is scanned on demand | add imageScanningTypes: [ON_DEMAND_AMI_CVE], or remove scanResultCondition'
const testOnly = (index: number, field: string, type: string) =>
  `workflows[${index}].${field} key KILN1727 error: ${field} is for test workflows only, and this is a ${type} workflow | remove ${field}`

describe('it is said of an image pipeline', () => {
  it.each<[string, JsonObject, ...string[]]>([
    ['that is whole', pipeline],
    [
      'without a recipe',
      {},
      ' inside KILN1720 error: nothing says what the pipeline builds: imageRecipeArn and containerRecipeArn are both missing | add imageRecipeArn for a pipeline that builds AMIs, or containerRecipeArn for one that builds container images',
    ],
    [
      'with two recipes',
      { ...pipeline, containerRecipeArn: `${here}:container-recipe/golden/1.0.0` },
      'containerRecipeArn key KILN1721 error: imageRecipeArn and containerRecipeArn cannot both be set: a pipeline builds either AMIs or container images | keep one of them, and write a second pipeline for the other',
    ],
    ['with a role of its own', { ...pipeline, executionRole: 'arn:aws:iam::111122223333:role/a/workflow-runner' }],
    ['with the service-linked role', { ...pipeline, executionRole: 'AWSServiceRoleForImageBuilder' }, linked],
    [
      'with the ARN of the service-linked role',
      {
        ...pipeline,
        executionRole:
          'arn:aws:iam::111122223333:role/aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder',
      },
      linked,
    ],
    [
      'with its own log group',
      { ...pipeline, loggingConfiguration: { imageLogGroupName: '/aws/imagebuilder/golden' } },
    ],
    [
      'with other log groups and no role',
      {
        ...pipeline,
        loggingConfiguration: { imageLogGroupName: 'images', pipelineLogGroupName: '/aws/imagebuilders' },
      },
      logGroup('imageLogGroupName', 'images'),
      logGroup('pipelineLogGroupName', '/aws/imagebuilders'),
    ],
    ['with another log group and a role', { ...pipeline, ...role, loggingConfiguration: { imageLogGroupName: 'a' } }],
    ['with a scan', scanning({ imageScanningEnabled: true })],
    [
      'with a scan and no tests',
      { ...scanning({ imageScanningEnabled: true }), imageTestsConfiguration: { imageTestsEnabled: false } },
      'imageScanningConfiguration.imageScanningEnabled value KILN1730 error: imageScanningEnabled needs tests: the test instance is what is scanned | set imageTestsConfiguration.imageTestsEnabled: true, or imageScanningEnabled: false',
    ],
    [
      'with a scan on demand and no tests',
      {
        ...scanning({ imageScanningEnabled: true, imageScanningTypes: ['ON_DEMAND_AMI_CVE'] }),
        imageTestsConfiguration: { imageTestsEnabled: false },
      },
    ],
    ['with a condition and no type', scanning({ scanResultCondition: { maximumSeverityLabel: 'HIGH' } }), condition],
    [
      'with a condition and the other type',
      scanning({ imageScanningTypes: ['TEST_INSTANCE_CVE'], scanResultCondition: { maximumSeverityLabel: 'HIGH' } }),
      condition,
    ],
    [
      'with a condition and its type',
      scanning({ imageScanningTypes: ['ON_DEMAND_AMI_CVE'], scanResultCondition: { maximumSeverityLabel: 'HIGH' } }),
    ],
    [
      'of containers that scans AMIs',
      {
        containerRecipeArn: `${here}:container-recipe/golden/1.0.0`,
        imageScanningConfiguration: { imageScanningTypes: ['ON_DEMAND_AMI_CVE'] },
      },
      'imageScanningConfiguration.imageScanningTypes[0] value KILN1732 error: ON_DEMAND_AMI_CVE scans AMIs, and this pipeline builds container images | write TEST_INSTANCE_CVE, or leave imageScanningTypes out',
    ],
    [
      'with workflows',
      running(managed('build', 'build-image'), managed('test', 'test-image'), own('distribution', 'd')),
    ],
    [
      'with workflows and no role',
      { ...pipeline, workflows: [{ workflowArn: own('test', 't') }] },
      'workflows key KILN1722 error: workflows need an executionRole, with which they run | add executionRole: NAME, the name or ARN of a role that imagebuilder.amazonaws.com may assume',
    ],
    ['with an empty list of workflows', { ...pipeline, workflows: [] }],
    [
      'with eleven workflows',
      running(...Array.from({ length: 11 }, (_, index) => own('test', `t${index}`))),
      'workflows key KILN1725 error: workflows has 11 entries: the service runs at most 10 for an image | remove some of them',
    ],
    ['with ten workflows', running(...Array.from({ length: 10 }, (_, index) => own('test', `t${index}`)))],
    [
      'with two workflows that build, and two that distribute',
      running(
        own('build', 'a'),
        own('build', 'b'),
        own('test', 't'),
        own('distribution', 'a'),
        own('distribution', 'b'),
      ),
      'workflows[1].workflowArn value KILN1726 error: workflows names a second build workflow: a pipeline takes at most one | keep one of them; only test workflows can be several',
      'workflows[4].workflowArn value KILN1726 error: workflows names a second distribution workflow: a pipeline takes at most one | keep one of them; only test workflows can be several',
    ],
    [
      'with members of tests elsewhere',
      running(
        { workflowArn: own('build', 'a'), parallelGroup: 'g', onFailure: 'ABORT' },
        { workflowArn: own('distribution', 'a'), onFailure: 'ABORT' },
        { workflowArn: own('test', 'a'), parallelGroup: 'g', onFailure: 'CONTINUE' },
      ),
      testOnly(0, 'parallelGroup', 'build'),
      testOnly(0, 'onFailure', 'build'),
      testOnly(1, 'onFailure', 'distribution'),
    ],
    [
      'with a workflow of AWS in a version',
      running(managed('build', 'build-image', '1.0.2'), managed('test', 'test-image', '1.0.2/3')),
      'workflows[0].workflowArn value KILN1728 error: workflows of AWS are taken in their latest version only, found 1.0.2 | write arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/x.x.x',
      'workflows[1].workflowArn value KILN1728 error: workflows of AWS are taken in their latest version only, found 1.0.2 | write arn:aws:imagebuilder:us-east-1:aws:workflow/test/test-image/x.x.x',
    ],
    ['that builds and does not test', running(own('build', 'a')), noTests],
    [
      'that builds and is not to test',
      { ...running(own('build', 'a')), imageTestsConfiguration: { imageTestsEnabled: false } },
    ],
    ['with a workflow that nobody can read', running(own('build', 'a'), 'what')],
    [
      'with a schedule',
      { ...pipeline, schedule: { scheduleExpression: 'cron(0 3 ? * MON *)', timezone: 'Europe/Berlin' } },
    ],
    [
      'with wrong types everywhere',
      {
        ...pipeline,
        workflows: 'x',
        schedule: 'x',
        imageScanningConfiguration: 'x',
        loggingConfiguration: [],
        executionRole: 7,
        imageTestsConfiguration: 'x',
      },
    ],
    [
      'with wrong types inside',
      { ...running('x'), workflows: ['x', { workflowArn: 7 }], schedule: { timezone: 7 } },
      'schedule key KILN1710 warning: schedule has no scheduleExpression: nothing starts the pipeline | add scheduleExpression: cron(0 3 ? * MON *), for example, or remove schedule: a pipeline without one is started by hand',
    ],
  ])('%s', (_, fields, ...expected) => {
    expect(check(fields)).toEqual(expected)
  })
})

describe('it is said of the schedule of a pipeline', () => {
  const zone = (found: string, advice: string) =>
    `schedule.timezone value KILN1709 warning: schedule.timezone is "${found}", which is no time zone that this version of Kiln knows | ${advice}`
  const daily = { scheduleExpression: 'rate(1 day)' }
  it.each<[string, Json, ...string[]]>([
    ['that is empty', {}],
    [
      'with a mistake',
      { scheduleExpression: 'rate(1 days)' },
      'schedule.scheduleExpression value KILN1708 error: scheduleExpression is "rate(1 days)": rate takes a number and minutes, hours or days, in the singular only after 1 | write rate(1 day)',
    ],
    ['in UTC', { ...daily, timezone: 'UTC' }],
    ['in a zone that has a newer name', { ...daily, timezone: 'Asia/Calcutta' }],
    ['in a zone in lower case', { ...daily, timezone: 'europe/berlin' }, zone('europe/berlin', 'write Europe/Berlin')],
    ['in a city', { ...daily, timezone: 'Berlin' }, zone('Berlin', 'did you mean Europe/Berlin?')],
    [
      'in a zone that is none',
      { ...daily, timezone: 'Europe/Atlantis' },
      zone('Europe/Atlantis', 'write a name of the IANA database, like UTC or Europe/Berlin'),
    ],
  ])('%s', (_, schedule, ...expected) => {
    expect(check({ ...pipeline, schedule })).toEqual(expected)
  })
})

describe('an image pipeline needs', () => {
  const read = (action: string, allOf: string) => ({ action: `imagebuilder:${action}`, on: { allOf } })
  it.each<[string, JsonObject, unknown]>([
    ['nothing if it is empty', {}, []],
    [
      'to read what it refers to, in every version',
      {
        ...running(managed('build', 'build-image'), own('test', 't')),
        containerRecipeArn: `${here}:container-recipe/golden/1.0.0`,
        infrastructureConfigurationArn: `${here}:infrastructure-configuration/golden`,
        distributionConfigurationArn: `${here}:distribution-configuration/golden`,
      },
      [
        read('GetImageRecipe', `${here}:image-recipe/golden/`),
        read('GetContainerRecipe', `${here}:container-recipe/golden/`),
        {
          action: 'imagebuilder:GetInfrastructureConfiguration',
          on: { arn: `${here}:infrastructure-configuration/golden` },
        },
        {
          action: 'imagebuilder:GetDistributionConfiguration',
          on: { arn: `${here}:distribution-configuration/golden` },
        },
        read('GetWorkflow', 'arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/'),
        read('GetWorkflow', `${here}:workflow/test/t/`),
        { action: 'iam:PassRole', on: { iam: 'role/workflow-runner' }, passedTo: 'imagebuilder' },
      ],
    ],
    [
      'to pass a role by its ARN',
      { executionRole: 'arn:aws:iam::111122223333:role/a/b' },
      [{ action: 'iam:PassRole', on: { arn: 'arn:aws:iam::111122223333:role/a/b' }, passedTo: 'imagebuilder' }],
    ],
    [
      'to see whether the account is scanned',
      { imageScanningConfiguration: { imageScanningEnabled: true } },
      [
        { action: 'inspector2:BatchGetAccountStatus', on: 'anything' },
        { action: 'ecr:BatchGetRepositoryScanningConfiguration', on: 'anything' },
      ],
    ],
    ['nothing for wrong types', { workflows: ['x', {}], imageScanningConfiguration: 'x', executionRole: 7 }, []],
  ])('%s', (_, fields, expected) => {
    expect(imagePipeline.findNeeds(fields)).toEqual(expected)
  })
})

it('an empty expression is for the model to refuse, and no missing one', () => {
  expect(check({ ...pipeline, schedule: { scheduleExpression: '', timezone: 'UTC' } })).toEqual([])
  expect(check({ ...pipeline, schedule: { timezone: 'UTC' } })).toHaveLength(1)
})
