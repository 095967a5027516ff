/** The forms of the API model's strings in words, and the bounds of its other shapes. Shown by the validator and by editors. */
import type { Shape } from '../../api/api-model.ts'
import { describeReference } from '../../kinds/reference-form.ts'
import { documentShape } from '../../kinds/shapes.ts'

/** Shapes with a pattern, by name. One without words here is shown with its pattern. */
const forms: Readonly<Record<string, string>> = {
  ResourceName: '3 to 128 letters, digits, spaces, - and _, no space at either end',
  InstanceProfileNameType: 'the name of an instance profile: letters, digits and _ + = , . @ -',
  SnsTopicArn: 'the ARN of a standard topic, such as arn:aws:sns:us-east-1:111122223333:image-builds',
  TagKey: 'letters, digits, spaces and _ . : / = + - @, not beginning with aws:',
  AmiNameString: 'letters, digits, spaces and - _ : . { }, beginning and ending with a letter, digit, -, _ or brace',
  AccountId: 'an account id of 12 digits',
  OrganizationArn: 'the ARN of an organization, such as arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5',
  OrganizationalUnitArn:
    'the ARN of an organizational unit, such as arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56',
  LicenseConfigurationArn:
    'the ARN of a license configuration, arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-ID',
  LaunchTemplateId: 'the id of a launch template, lt- and 17 letters and digits',
  ImageRecipeArn: describeReference('the ARN of an image recipe with its version', {
    kind: 'ImageRecipe',
    name: 'golden-linux',
  }),
  ContainerRecipeArn: describeReference('the ARN of a container recipe with its version', {
    kind: 'ContainerRecipe',
    name: 'web',
  }),
  InfrastructureConfigurationArn: describeReference('the ARN of an infrastructure configuration', {
    kind: 'InfrastructureConfiguration',
    name: 'golden-linux',
  }),
  DistributionConfigurationArn: describeReference('the ARN of a distribution configuration', {
    kind: 'DistributionConfiguration',
    name: 'golden-linux',
  }),
  WorkflowVersionArnOrBuildVersionArn: describeReference('the ARN of a workflow with its version', {
    kind: 'Workflow',
    scope: 'test',
    name: 'smoke',
  }),
  Timezone: 'a time zone by its IANA name, such as Europe/Berlin',
  WorkflowParameterName: 'text without null characters',
  WorkflowParameterValue: 'text without null characters',
  ParallelGroup: 'letters, digits and - _ + #, beginning with a letter or digit',
  RoleNameOrArn: 'the name of a role, or its ARN, such as arn:aws:iam::111122223333:role/image-builds',
  LogGroupName: 'the name of a log group: letters, digits and - _ / .',
  WildcardVersionNumber: 'three numbers, of which the last ones may be x: 1.4.2, 1.4.x, x.x.x',
  VersionNumber: 'three numbers, or x where Kiln gives the number: 1.4.2, 1.4.x, 1.x.0, x.x.x',
  InlineComponentData: 'text without null characters',
  InlineWorkflowData: 'text without null characters',
  InlineDockerFileTemplate: 'text without null characters',
  ComponentVersionArnOrBuildVersionArn: describeReference('the ARN of a component with its version', {
    kind: 'Component',
    name: 'hardening',
  }),
  ComponentParameterName: 'text without null characters',
  ComponentParameterValue: 'text without null characters',
  UserDataOverride: 'a script that is encoded in base64',
  AmiWatermarkName: "letters, digits, spaces and . / ' @ _ - ( ) [ ], no space at either end",
  SsmParameterName: 'the name of a parameter: letters, digits and _ . - /',
}

/** Returns what a value of a shape looks like, undefined where its type says everything. */
export function describeShape(name: string): string | undefined {
  const shape = documentShape(name)
  if (shape === undefined) return undefined
  if (shape.pattern !== undefined) return forms[name] ?? `text that matches ${shape.pattern}`
  const bounds = describeBounds(shape.min, shape.max)
  return bounds === undefined ? undefined : `${bounds}${unitOf(shape)}`
}

/** Returns bounds in words: `1 to 64`, `at most 256`; undefined if there are none. */
export function describeBounds(min: number | undefined, max: number | undefined): string | undefined {
  if (min !== undefined && max !== undefined) return min === max ? `exactly ${max}` : `${min} to ${max}`
  if (max !== undefined) return `at most ${max}`
  return min === undefined ? undefined : `at least ${min}`
}

function unitOf({ type }: Shape): string {
  if (type === 'string') return ' characters'
  return type === 'list' || type === 'map' ? ' entries' : ''
}
