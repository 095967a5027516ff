/** What people paste: CloudFormation, Terraform, answers of the AWS CLI. Each is told for what it is, with the text to write in its place. */
import { describe, expect, it } from 'vitest'
import { parseProject } from '../../../src/config/project/project.ts'
import { describeProblem, describeProblems } from './builders.ts'

const head = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: Builder\n'
const distribution = 'kind: DistributionConfiguration\nname: golden\ndistributions:\n'
const json = (value: unknown): string => JSON.stringify(value)
const underVars = ', and the value under vars of each target in kiln.yaml'

type Case = readonly [name: string, text: string, ...expected: readonly string[]]

const documents: readonly Case[] = [
  [
    'a template',
    `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Infra:\n    Type: AWS::ImageBuilder::InfrastructureConfiguration\n    Properties:\n      Name: golden\n`,
    '1:1 KILN1368 this is a CloudFormation template, not a document of Kiln | move it out of the folder of documents, and give it to kiln import cloudformation, which writes its document',
  ],
  [
    'a template with functions',
    `Resources:\n  Dist: { Type: "AWS::ImageBuilder::DistributionConfiguration" }\n  Infra:\n    Type: AWS::ImageBuilder::InfrastructureConfiguration\n    Properties:\n      Name: !Sub "\${AWS::StackName}-x"\n      InstanceProfileName: !Ref Profile\n`,
    '1:1 KILN1368 this is a CloudFormation template, not a document of Kiln | move it out of the folder of documents, and give it to kiln import cloudformation, which writes a document for each of the 2 resources that Kiln knows',
  ],
  [
    'the text of a component document',
    'schemaVersion: 1.0\nphases:\n  - name: build\n',
    '1:1 KILN1368 this is the text of a component document, not a document of Kiln | name it under kiln.files in the document that declares it, as files: { data: FILE }; it is no document itself then',
  ],
  [
    'the text of a workflow document',
    'name: x\nschemaVersion: 1.0\nsteps: []\n',
    '1:1 KILN1368 this is the text of a workflow document, not a document of Kiln | name it under kiln.files in the document that declares it, as files: { data: FILE }; it is no document itself then',
  ],
  [
    'a template without anything for Kiln',
    `AWSTemplateFormatVersion: "2010-09-09"\nResources: { Bucket: { Type: "AWS::S3::Bucket" } }\n`,
    '1:1 KILN1368 this is a CloudFormation template, not a document of Kiln | move it out of the folder of documents: nothing in it is of a kind that Kiln knows',
  ],
  [
    'a resource by its name',
    `Infra:\n  Type: AWS::ImageBuilder::InfrastructureConfiguration\n  Properties: { Name: golden }\n`,
    '1:1 KILN1368 this is a resource of a CloudFormation template, not a document of Kiln | write a document for it: kind: InfrastructureConfiguration, and below that the Properties of Infra, each with a small first letter (Name is name)',
  ],
  [
    'a resource alone',
    `Type: AWS::ImageBuilder::DistributionConfiguration\nProperties: { Name: golden }\n`,
    '1:1 KILN1368 this is a resource of a CloudFormation template, not a document of Kiln | write a document for it: kind: DistributionConfiguration, and below that its Properties, each with a small first letter (Name is name)',
  ],
  [
    'the answer of get-…',
    json({ requestId: 'x', infrastructureConfiguration: { arn: 'a', name: 'golden', dateCreated: 'x' } }),
    '1:2 KILN1368 this is the answer of aws imagebuilder get-infrastructure-configuration, not a document of Kiln | run kiln export golden in its place, which writes the document, or write kind: InfrastructureConfiguration and below that what stands under infrastructureConfiguration, without arn, dateCreated, dateUpdated',
  ],
  [
    'the answer of list-…',
    json({ requestId: 'x', distributionConfigurationSummaryList: [] }),
    '1:2 KILN1368 this is the answer of aws imagebuilder list-distribution-configurations, not a document of Kiln | run kiln export in its place, which writes the document',
  ],
  [
    'the answer about what nobody declares',
    json({ requestId: 'x', image: { name: 'nightly' } }),
    '1:2 KILN1368 this is the answer of aws imagebuilder get-image, not a document of Kiln | move it out of the folder of documents: nothing in it is of a kind that Kiln knows',
  ],
  [
    'Terraform',
    `resource "aws_imagebuilder_distribution_configuration" "x" {\n  name = "golden"\n}\n`,
    '1:1 KILN1368 this is Terraform configuration, not a document of Kiln | give what terraform show -json prints of its state to kiln import terraform, which writes a document for each resource that Kiln knows; or write one by hand: kind: DistributionConfiguration, and below that its arguments in camel case (some_name is someName)',
  ],
  [
    'Terraform of other things',
    `variable "x" {\n  type = string\n}\nprovider "aws" {\n}\n`,
    '1:1 KILN1368 this is Terraform configuration, not a document of Kiln | give what terraform show -json prints of its state to kiln import terraform, which writes a document for each resource that Kiln knows; or write one by hand: kind: InfrastructureConfiguration, and below that its arguments in camel case (some_name is someName)',
  ],
  [
    'Terraform as JSON',
    json({ resource: { aws_imagebuilder_infrastructure_configuration: { x: {} } } }),
    '1:2 KILN1368 this is Terraform configuration, not a document of Kiln | give what terraform show -json prints of its state to kiln import terraform, which writes a document for each resource that Kiln knows; or write one by hand: kind: InfrastructureConfiguration, and below that its arguments in camel case (some_name is someName)',
  ],
  [
    'the state of Terraform',
    json({ format_version: '1.0', terraform_version: '1.13.0', values: {} }),
    '1:2 KILN1368 this is the state of Terraform, not a document of Kiln | move it out of the folder of documents, and give it to kiln import terraform, which writes a document for each resource that Kiln knows',
  ],
  [
    'a project file',
    `version: 1\nowner: images\n`,
    '1:1 KILN1368 this is a project file, not a document of Kiln | call it kiln.yaml, or name it with --project and keep it out of this folder',
  ],
  [
    'a report',
    json({ formatVersion: '1.0', tool: { name: 'kiln', version: '1' } }),
    '1:2 KILN1368 this is a report of Kiln, not a document of Kiln | write reports outside of the folder of documents',
  ],
  [
    'a request without kind',
    `name: golden\ninstance_profile_name: p\n`,
    '1:1 KILN1201 kind is missing | begin it with kind: InfrastructureConfiguration, which has fields like these; known kinds: InfrastructureConfiguration, DistributionConfiguration, Component, ImageRecipe, ContainerRecipe, Workflow, ImagePipeline, LifecyclePolicy',
  ],
  [
    'a type of CloudFormation for a kind',
    `kind: AWS::ImageBuilder::InfrastructureConfiguration\n`,
    '1:7 KILN1223 "AWS::ImageBuilder::InfrastructureConfiguration" is not a kind that Kiln knows; did you mean InfrastructureConfiguration? | known kinds: InfrastructureConfiguration, DistributionConfiguration, Component, ImageRecipe, ContainerRecipe, Workflow, ImagePipeline, LifecyclePolicy',
  ],
  [
    'a type of Terraform for a kind',
    `kind: aws_imagebuilder_distribution_configuration\n`,
    '1:7 KILN1223 "aws_imagebuilder_distribution_configuration" is not a kind that Kiln knows; did you mean DistributionConfiguration? | known kinds: InfrastructureConfiguration, DistributionConfiguration, Component, ImageRecipe, ContainerRecipe, Workflow, ImagePipeline, LifecyclePolicy',
  ],
]

const names: readonly Case[] = [
  [
    'properties of CloudFormation',
    `kind: InfrastructureConfiguration\nName: golden\nInstanceProfileName: p\nLogging: { S3Logs: { S3BucketName: b } }\n`,
    '2:1 KILN1360 "Name" is written in the style of CloudFormation: the field is name | write name',
    '3:1 KILN1360 "InstanceProfileName" is written in the style of CloudFormation: the field is instanceProfileName | write instanceProfileName',
    '4:1 KILN1360 "Logging" is written in the style of CloudFormation: the field is logging | write logging',
    '4:12 KILN1360 "S3Logs" is written in the style of CloudFormation: the field is s3Logs | write s3Logs',
    '4:22 KILN1360 "S3BucketName" is written in the style of CloudFormation: the field is s3BucketName | write s3BucketName',
  ],
  [
    'a type of CloudFormation for a member',
    `${distribution}- region: us-east-1\n  amiDistributionConfiguration: { launchPermissionConfiguration: { userIds: [123] } }\n`,
    '5:35 KILN1360 "launchPermissionConfiguration" is written in the style of CloudFormation: the field is launchPermission | write launchPermission',
    '5:78 KILN1210 distributions[0].amiDistributionConfiguration.launchPermission.userIds[0] must be a string, found 123 without quotes | write "123": without quotes YAML drops leading zeros and reads 1.10 as 1.1',
  ],
  [
    'arguments and blocks of Terraform',
    `kind: DistributionConfiguration\nname: golden\ndistribution:\n- region: us-east-1\n  launch_template_configuration: [{ default: true, launch_template_id: lt-0 }]\n`,
    '3:1 KILN1360 "distribution" is written in the style of Terraform: the field is distributions | write distributions',
    '5:3 KILN1360 "launch_template_configuration" is written in the style of Terraform: the field is launchTemplateConfigurations | write launchTemplateConfigurations',
    '5:37 KILN1360 "default" is written in the style of Terraform: the field is setDefaultVersion | write setDefaultVersion',
    '5:52 KILN1360 "launch_template_id" is written in the style of Terraform: the field is launchTemplateId | write launchTemplateId',
    '5:72 KILN1215 distributions[0].launchTemplateConfigurations[0].launchTemplateId has the wrong form: "lt-0" | it takes the id of a launch template, lt- and 17 letters and digits',
  ],
  [
    'what Terraform derives',
    `${head}tags_all: { a: b }\nid: x\nregion: us-east-1\n`,
    '4:1 KILN1365 tags_all is what Terraform makes of tags and the default tags of its provider | remove it; write default tags into kiln.yaml, under defaults',
    '5:1 KILN1207 id is set by the service and cannot be declared | remove it',
    '6:1 KILN1364 region is not a field of a document but a key of kiln.yaml | move it to a target in kiln.yaml; kiln.targets in a document says which targets it belongs to',
  ],
  [
    'what the service adds',
    `${head}requestId: x\nDateCreated: x\n`,
    '4:1 KILN1207 requestId is set by the service and cannot be declared | remove it',
    '5:1 KILN1207 DateCreated is set by the service and cannot be declared | remove it',
  ],
]

const levels: readonly Case[] = [
  [
    'a member at the top',
    `${head}http_tokens: required\n`,
    '4:1 KILN1361 http_tokens belongs under instanceMetadataOptions | write httpTokens: required there',
  ],
  [
    'a member one level too deep',
    `${distribution}- region: us-east-1\n  amiDistributionConfiguration: { fastLaunchConfigurations: [{ enabled: true }] }\n`,
    '5:35 KILN1361 distributions[0].amiDistributionConfiguration.fastLaunchConfigurations belongs under distributions[0] | write fastLaunchConfigurations: [{enabled: true}] there',
  ],
  [
    'members of an element at the top',
    `kind: DistributionConfiguration\nname: golden\namiDistributionConfiguration: { name: x }\n`,
    "1:1 KILN1208 distributions is missing | add it, for example distributions: [{region: us-east-1, amiDistributionConfiguration: {name: 'golden {{ imagebuilder:buildDate }}'}}]",
    '3:1 KILN1361 amiDistributionConfiguration belongs in an element of distributions | write amiDistributionConfiguration: {name: x} there',
  ],
  [
    'a member that two places have',
    `${distribution}- region: us-east-1\nlaunchTemplateId: lt-0\n`,
    '5:1 KILN1361 launchTemplateId belongs in an element of launchTemplateConfigurations in an element of distributions or under launchTemplate in an element of fastLaunchConfigurations in an element of distributions | write launchTemplateId: lt-0 in one of these places',
  ],
  [
    'a secret at the wrong level',
    `${head}httpTokens: AKIAIOSFODNN7EXAMPLE\n`,
    '4:1 KILN1361 httpTokens belongs under instanceMetadataOptions | move it there, as httpTokens',
    '4:13 KILN1316 httpTokens looks like it holds a credential | remove it and revoke the credential: documents and reports are not secret',
  ],
  [
    'fields under Properties',
    `kind: InfrastructureConfiguration\nProperties: { Name: golden, InstanceProfileName: p }\n`,
    '2:1 KILN1362 Properties is not a field of InfrastructureConfiguration, but what stands under it is | move what stands under it one level up, and remove Properties',
  ],
  [
    'fields under metadata and spec',
    `kind: InfrastructureConfiguration\nmetadata: { name: golden }\nspec: { instanceProfileName: p }\n`,
    '2:1 KILN1362 metadata is not a field of InfrastructureConfiguration, but what stands under it is | move what stands under it one level up, and remove metadata',
    '3:1 KILN1362 spec is not a field of InfrastructureConfiguration, but what stands under it is | move what stands under it one level up, and remove spec',
  ],
  [
    'an answer with a kind above it',
    `kind: InfrastructureConfiguration\ninfrastructureConfiguration: { name: golden, instanceProfileName: p }\n`,
    '2:1 KILN1362 infrastructureConfiguration is not a field of InfrastructureConfiguration, but what stands under it is | move what stands under it one level up, and remove infrastructureConfiguration',
  ],
  [
    'a field of another kind',
    `${head}distributions: []\n`,
    '4:1 KILN1363 distributions is a field of DistributionConfiguration, not of InfrastructureConfiguration | move it to a document with kind: DistributionConfiguration',
  ],
  [
    'keys of the kiln block',
    `${head}protect: true\ntargets: [prod]\n`,
    '4:1 KILN1361 protect belongs under kiln | write protect: true there',
    '5:1 KILN1361 targets belongs under kiln | write targets: [prod] there',
  ],
  [
    'keys of kiln.yaml',
    `${head}account: "111122223333"\nowner: images\n`,
    '4:1 KILN1364 account is not a field of a document but a key of kiln.yaml | move it to a target in kiln.yaml; kiln.targets in a document says which targets it belongs to',
    '5:1 KILN1364 owner is not a field of a document but a key of kiln.yaml | move it to the top level of kiln.yaml',
  ],
  [
    'a region of a distribution, and of a target',
    `kind: DistributionConfiguration\nname: golden\nregion: us-east-1\n---\nkind: DistributionConfiguration\nname: other\ndistributions: [{ region: us-east-1 }]\nregion: us-east-1\n`,
    "1:1 KILN1208 distributions is missing | add it, for example distributions: [{region: us-east-1, amiDistributionConfiguration: {name: 'golden {{ imagebuilder:buildDate }}'}}]",
    '3:1 KILN1361 region belongs in an element of distributions | write region: us-east-1 there',
    '8:1 KILN1364 region is not a field of a document but a key of kiln.yaml | move it to a target in kiln.yaml; kiln.targets in a document says which targets it belongs to',
  ],
]

const values: readonly Case[] = [
  [
    'tags as keys and values',
    `${head}tags: [{ Key: team, Value: a }, { Key: "1", Value: "007" }]\nresourceTags: [{ key: c, value: d }]\n`,
    "4:7 KILN1366 tags must be a map, found a list of keys and values | write tags: {'1': '007', team: a}",
    '5:15 KILN1366 resourceTags must be a map, found a list of keys and values | write resourceTags: {c: d}',
  ],
  [
    'a block as a list of one',
    `${head}logging: [{ s3Logs: { s3BucketName: b } }]\n`,
    '4:10 KILN1209 logging must be a map, found a list | write it without the list: {s3Logs: {s3BucketName: b}}',
  ],
  [
    'a value for a list',
    `${head}instanceTypes: m5.large\nkeyPair: [k]\n`,
    '4:16 KILN1209 instanceTypes must be a list, found "m5.large" | write a list: [m5.large]',
    '5:10 KILN1209 keyPair must be a string, found a list | write it without the list: k',
  ],
  [
    'functions as tags',
    `${head}keyPair: !GetAtt Net.KeyPair\nsubnetId: !ImportValue net-Subnet\nsecurityGroupIds: [!If [A, !Ref B, c]]\nsnsTopicArn: !Sub "arn:\${AWS::Partition}:sns:\${AWS::Region}:\${AWS::AccountId}:\${Topic}-\${!x}"\n`,
    `4:10 KILN1367 !GetAtt Net.KeyPair is a function of CloudFormation, which Kiln does not evaluate | write "\${vars.netKeyPair}"${underVars}`,
    `5:11 KILN1367 !ImportValue net-Subnet is a function of CloudFormation, which Kiln does not evaluate | write "\${vars.netSubnet}"${underVars}`,
    `6:20 KILN1367 !If is a function of CloudFormation, which Kiln does not evaluate | write "\${vars.securityGroupIds}"${underVars}`,
    `6:28 KILN1367 !Ref B is a function of CloudFormation, which Kiln does not evaluate | write "\${vars.b}"${underVars}`,
    `7:14 KILN1367 !Sub arn:\${AWS::Partition}:sns:\${AWS::Region}:\${AWS::AccountId}:… is a function of CloudFormation, which Kiln does not evaluate | write "arn:\${target.partition}:sns:\${target.region}:\${target.account}:\${vars.topic}-$\${x}"${underVars}`,
  ],
  [
    'functions as JSON',
    json({
      kind: 'InfrastructureConfiguration',
      name: 'golden',
      instanceProfileName: { Ref: 'Profile' },
      keyPair: { 'Fn::GetAtt': ['Key', 'Name'] },
      snsTopicArn: { 'Fn::Join': [':', ['arn', { Ref: 'AWS::Partition' }, 'x']] },
      description: { 'Fn::Join': [',', { Ref: 'List' }] },
      subnetId: { Ref: 'AWS::NoValue' },
      logging: { 'Fn::If': ['a', {}, {}] },
    }),
    `1:77 KILN1367 !Ref Profile is a function of CloudFormation, which Kiln does not evaluate | write "\${vars.profile}"${underVars}`,
    `1:105 KILN1367 !GetAtt is a function of CloudFormation, which Kiln does not evaluate | write "\${vars.keyName}"${underVars}`,
    '1:149 KILN1367 !Join is a function of CloudFormation, which Kiln does not evaluate | write "arn:${target.partition}:x"',
    `1:219 KILN1367 !Join is a function of CloudFormation, which Kiln does not evaluate | write "\${vars.description}"${underVars}`,
    '1:253 KILN1302 subnetId is set but securityGroupIds is not: the service refuses a subnet without at least one security group | add securityGroupIds: [sg-0123456789abcdef0], with ids of your own, or remove subnetId',
    '1:264 KILN1367 !Ref AWS::NoValue is a function of CloudFormation, which Kiln does not evaluate | write null',
    `1:298 KILN1367 !If is a function of CloudFormation, which Kiln does not evaluate | write "\${vars.logging}"${underVars}`,
  ],
  [
    'a tag of another tool',
    `${head}keyPair: !vault x\n`,
    '4:10 KILN1103 the tag !vault is not part of YAML 1.2 core | write the plain value, or ${vars.NAME} with the value under vars of each target in kiln.yaml',
  ],
  [
    'expressions of other tools',
    `${head}description: "\${AWS::Region} \${var.env} \${Env} \${aws_iam_instance_profile.build.name} \${data.aws_caller_identity.current.account_id} \${target.foo}"\n`,
    '4:14 KILN1402 ${AWS::Region} is not a variable that Kiln knows | write ${target.region}',
    `4:14 KILN1402 \${Env} is not a variable that Kiln knows | write \${vars.env}${underVars}`,
    `4:14 KILN1402 \${aws_iam_instance_profile.build.name} is not a variable that Kiln knows | write \${vars.buildName}${underVars}`,
    '4:14 KILN1402 ${data.aws_caller_identity.current.account_id} is not a variable that Kiln knows | write ${target.account}',
    '4:14 KILN1402 ${target.foo} is not a variable that Kiln knows | write ${vars.NAME}, ${Kind/name} or one of target.name, target.region, target.account, target.partition; write a second $ before ${ for a literal one',
    `4:14 KILN1402 \${var.env} is not a variable that Kiln knows | write \${vars.env}${underVars}`,
  ],
]

describe.each([
  ['whole files', documents],
  ['names', names],
  ['levels', levels],
  ['values', values],
] as const)('%s', (_group, table) => {
  it.each(table.map(([name, text, ...expected]) => ({ name, text, expected })))('$name', ({ text, expected }) => {
    expect(describeProblems(text)).toEqual(expected)
  })
})

describe('kiln.yaml', () => {
  const problemsOf = (text: string): readonly string[] => {
    return parseProject(text, 'kiln.yaml', { folder: '/work', hasConfigsFolder: true }).diagnostics.map(describeProblem)
  }

  it('has no variables, so none is proposed for a function', () => {
    expect(
      problemsOf('version: 1\ntargets:\n- { name: a, vars: { profile: !Ref Profile, other: !vault x } }\n'),
    ).toEqual([
      '3:31 KILN1367 !Ref Profile is a function of CloudFormation, which Kiln does not evaluate | write the plain value',
      '3:52 KILN1103 the tag !vault is not part of YAML 1.2 core | write the plain value',
    ])
  })

  it('knows the names of other tools in defaults', () => {
    const text =
      'version: 1\ndefaults:\n  InfrastructureConfiguration:\n    instance_types: [a]\n    HttpTokens: required\n'
    expect(problemsOf(text)).toEqual([
      '4:5 KILN1360 "instance_types" is written in the style of Terraform: the field is instanceTypes | write instanceTypes',
      '5:5 KILN1361 defaults.InfrastructureConfiguration.HttpTokens belongs under instanceMetadataOptions | write httpTokens: required there',
    ])
  })
})
