/**
 * What Ref and GetAtt of resources of other services give where the template names these: what their documentation says (CloudFormation
 * Template Reference, "Return values" of each type). Of all others only the stack knows it.
 */

/** How a type is named, and what comes of that: `{name}` is the name, `{path}` that of IAM. */
interface Naming {
  readonly name: string
  readonly ref: string
  readonly attributes: Readonly<Record<string, string>>
}

const regional = (service: string, resource: string): string =>
  `arn:{partition}:${service}:{region}:{account}:${resource}`

const namings: Readonly<Record<string, Naming>> = {
  'AWS::IAM::Role': {
    name: 'RoleName',
    ref: '{name}',
    attributes: { Arn: 'arn:{partition}:iam::{account}:role{path}{name}' },
  },
  'AWS::IAM::InstanceProfile': {
    name: 'InstanceProfileName',
    ref: '{name}',
    attributes: { Arn: 'arn:{partition}:iam::{account}:instance-profile{path}{name}' },
  },
  'AWS::S3::Bucket': { name: 'BucketName', ref: '{name}', attributes: { Arn: 'arn:{partition}:s3:::{name}' } },
  'AWS::SNS::Topic': {
    name: 'TopicName',
    ref: regional('sns', '{name}'),
    attributes: { TopicArn: regional('sns', '{name}'), TopicName: '{name}' },
  },
  'AWS::Logs::LogGroup': {
    name: 'LogGroupName',
    ref: '{name}',
    attributes: { Arn: regional('logs', 'log-group:{name}:*') },
  },
  'AWS::ECR::Repository': {
    name: 'RepositoryName',
    ref: '{name}',
    attributes: { Arn: regional('ecr', 'repository/{name}') },
  },
  'AWS::KMS::Alias': { name: 'AliasName', ref: '{name}', attributes: {} },
  'AWS::SSM::Parameter': { name: 'Name', ref: '{name}', attributes: {} },
  'AWS::EC2::KeyPair': { name: 'KeyName', ref: '{name}', attributes: {} },
}

/** The property that names a resource of a type, and what an attribute (none: Ref) gives with it; undefined where that is not known. */
export function namingOf(
  type: string,
  attribute: string | undefined,
): { readonly property: string; readonly form: string } | undefined {
  const naming = namings[type]
  const form = attribute === undefined ? naming?.ref : naming?.attributes[attribute]
  return naming === undefined || form === undefined ? undefined : { property: naming.name, form }
}
