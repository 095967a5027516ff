/** KILN13xx: rules between fields, tags, partitions; from KILN1360 on, what is written for other tools. */
import type { Entries } from './entry.ts'

export const rulesDiagnostics = {
  arnInsteadOfName: {
    code: 'KILN1301',
    severity: 'error',
    message: '{field} takes the name of an instance profile, not an ARN',
    hint: 'write {name}',
  },
  subnetWithoutSecurityGroup: {
    code: 'KILN1302',
    severity: 'error',
    message:
      'subnetId is set but securityGroupIds is not: the service refuses a subnet without at least one security group',
    hint: 'add securityGroupIds, or remove subnetId',
  },
  hostPlacementConflict: {
    code: 'KILN1303',
    severity: 'error',
    message: 'placement.hostId and placement.hostResourceGroupArn cannot both be set',
    hint: 'keep one of them',
  },
  hostPlacementTenancy: {
    code: 'KILN1304',
    severity: 'error',
    message: 'placement.{field} needs placement.tenancy: host',
    hint: 'set tenancy: host, or remove {field}',
  },
  fifoTopic: {
    code: 'KILN1305',
    severity: 'error',
    message: 'snsTopicArn names a FIFO topic; the service takes standard topics only',
    hint: 'use a standard topic',
  },
  reservedResourceTag: {
    code: 'KILN1306',
    severity: 'error',
    message: 'resourceTags must not set {key}: EC2 Image Builder reserves CreatedBy, Ec2ImageBuilderArn, Name and Tags',
    hint: 'choose another key',
  },
  buildDateMissing: {
    code: 'KILN1307',
    severity: 'error',
    message: 'an AMI name must contain {{ imagebuilder:buildDate }}, so that each build makes a new name',
    hint: 'for example {example}',
  },
  regionTwice: {
    code: 'KILN1308',
    severity: 'error',
    message: 'distributions names the Region {region} twice',
    hint: 'merge the two entries: each Region stands once',
  },
  userGroupNotAll: {
    code: 'KILN1309',
    severity: 'error',
    message: 'userGroups can hold nothing but "all", found "{value}"',
    hint: 'write all, or share with userIds, organizationArns or organizationalUnitArns',
  },
  foreignPartition: {
    code: 'KILN1310',
    severity: 'error',
    message: '{value} belongs to partition {partition}, the target {target} is in {expected}',
    hint: 'write ${target.partition} in place of the partition',
  },
  awsTagKey: {
    code: 'KILN1311',
    severity: 'error',
    message: 'the tag key {key} begins with aws:, which AWS keeps for itself',
    hint: 'choose another key',
  },
  kilnTagKey: {
    code: 'KILN1312',
    severity: 'error',
    message: 'the tag key {key} begins with {prefix}, which Kiln keeps for itself',
    hint: 'choose another key, or another tagPrefix in kiln.yaml',
  },
  tooManyTags: {
    code: 'KILN1313',
    severity: 'error',
    message: '{field} has {found} tags: the service takes 50, and Kiln needs 2 of them for its record',
    hint: 'keep at most 48',
  },
  requiredTagMissing: {
    code: 'KILN1314',
    severity: 'error',
    message: 'the tag {key} is missing: this project requires it',
    hint: 'add {key} under tags, with a value that matches {form}',
  },
  requiredTagForm: {
    code: 'KILN1315',
    severity: 'error',
    message: 'the tag {key} is {found}, which does not match {form}',
    hint: 'requiredTags in kiln.yaml asks for that form',
  },
  credentialLike: {
    code: 'KILN1316',
    severity: 'warning',
    message: '{field} looks like it holds a credential',
    hint: 'remove it and revoke the credential: documents and reports are not secret',
  },
  foreignName: {
    code: 'KILN1360',
    severity: 'error',
    message: '{key} is written in the style of {tool}: the field is {name}',
    hint: 'write {name}',
  },
  misplacedField: {
    code: 'KILN1361',
    severity: 'error',
    message: '{field} belongs {places}',
    hint: '{advice}',
  },
  wrappedFields: {
    code: 'KILN1362',
    severity: 'error',
    message: '{field} is not a field of {kind}, but what stands under it is',
    hint: 'move what stands under it one level up, and remove {field}',
  },
  fieldOfOtherKind: {
    code: 'KILN1363',
    severity: 'error',
    message: '{field} is a field of {other}, not of {kind}',
    hint: 'move it to a document with kind: {other}',
  },
  projectKey: {
    code: 'KILN1364',
    severity: 'error',
    message: '{field} is not a field of a document but a key of kiln.yaml',
    hint: '{advice}',
  },
  tagsOfProvider: {
    code: 'KILN1365',
    severity: 'error',
    message: '{field} is what Terraform makes of tags and the default tags of its provider',
    hint: 'remove it; write default tags into kiln.yaml, under defaults',
  },
  pairsForMap: {
    code: 'KILN1366',
    severity: 'error',
    message: '{field} must be a map, found a list of keys and values',
    hint: 'write {text}',
  },
  functionOfCloudFormation: {
    code: 'KILN1367',
    severity: 'error',
    message: '{function} is a function of CloudFormation, which Kiln does not evaluate',
    hint: '{advice}',
  },
  notADocument: {
    code: 'KILN1368',
    severity: 'error',
    message: 'this is {what}, not a document of Kiln',
    hint: '{advice}',
  },
  misspeltRegion: {
    code: 'KILN1350',
    severity: 'warning',
    message: '{field} is {region}, which is no Region that this version of Kiln knows',
    hint: 'did you mean {suggestion}?',
  },
  unknownRegion: {
    code: 'KILN1351',
    severity: 'warning',
    message: '{field} is {region}, which is no Region that this version of Kiln knows',
    hint: 'correct it, unless it is a new one',
  },
} as const satisfies Entries
