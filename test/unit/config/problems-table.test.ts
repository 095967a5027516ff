/** Every way in which a document can be wrong, with the whole text that its author reads. */
import { describe, expect, it } from 'vitest'
import { describeProblems, projectText } from './builders.ts'

const head = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: Builder\n'
const distribution = 'kind: DistributionConfiguration\nname: golden\ndistributions:\n'
const longText = 'x'.repeat(1025)
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

/** A document and everything that is said of it: `line:column code message | hint`, as somebody reads it. */
const table: readonly (readonly [name: string, text: string, ...expected: readonly string[]])[] = [
  // YAML
  [
    'syntax',
    'kind: [a\nb: c\n',
    '2:1 KILN1101 not valid YAML: deficient indentation | fix the syntax here or just above',
  ],
  [
    'syntax in one of several documents',
    `${head}---\na: 'x\n---\n${head.replace('golden', 'other')}keyPiar: x\n`,
    '6:1 KILN1101 not valid YAML: deficient indentation | fix the syntax here or just above',
    '10:1 KILN1203 unknown key "keyPiar" | did you mean keyPair?',
  ],
  [
    'duplicate keys',
    `${head}keyPair: a\nkeyPair: b\ntags: { x: "1", x: "2" }\n`,
    '5:1 KILN1102 keyPair appears twice in one map, first at configs/a.yaml:4:1 | keep one of them',
    '6:17 KILN1102 x appears twice in one map, first at configs/a.yaml:6:9 | keep one of them',
  ],
  [
    'foreign tag',
    `${head}keyPair: !Ref x\n`,
    '4:10 KILN1367 !Ref x is a function of CloudFormation, which Kiln does not evaluate | write "${vars.x}", and the value under vars of each target in kiln.yaml',
  ],
  [
    'alias without anchor',
    `${head}keyPair: *x\n`,
    '4:10 KILN1111 the alias *x has no anchor before it in this document | define &x above, or write out the value',
  ],
  ['alias cycle', `${head}tags: &t { a: *t }\n`, '4:15 KILN1104 the alias *t refers to itself | write out the value'],
  [
    'alias bomb',
    many(9, (i) => `a${i}: &a${i} [${many(10, () => (i === 0 ? 'x, ' : `*a${i - 1}, `))}]\n`),
    '6:15 KILN1105 its aliases expand to more than 200000 values | write the values out',
  ],
  [
    'nested too deep',
    `${head}tags: ${'['.repeat(70)}${']'.repeat(70)}\n`,
    '4:70 KILN1106 the document is nested deeper than 64 levels | flatten it: no field of the service is nested that deep',
  ],
  [
    'nested too deep by aliases',
    `${head}a: &a ${'['.repeat(40)}${']'.repeat(40)}\nb: ${'['.repeat(40)}*a${']'.repeat(40)}\n`,
    '5:44 KILN1106 the document is nested deeper than 64 levels | flatten it: no field of the service is nested that deep',
  ],
  [
    '__proto__ for a field',
    `${head}__proto__: { a: b }\n`,
    '4:1 KILN1204 __proto__ is not offered by the service as of model date 2026-11 | remove it; if it is newer than that, list it under kiln.unchecked',
  ],
  [
    'an object for the tag __proto__',
    `${head}tags: { __proto__: { a: b } }\n`,
    '4:20 KILN1209 tags.__proto__ must be a string, found a map | write a string: __proto__: TEXT',
  ],
  ['key that is no string', `${head}tags: { 12: x }\n`, '4:9 KILN1108 a key must be a string | put the key in quotes'],
  ['key that is a list', `${head}? [a]\n: b\n`, '4:3 KILN1108 a key must be a string | put the key in quotes'],
  [
    'list for a document',
    '- a\n- b\n',
    '1:1 KILN1109 a configuration must be a map of fields, found a list | begin it with kind: InfrastructureConfiguration, for example',
  ],
  [
    'text for a document',
    'hello\n',
    '1:1 KILN1109 a configuration must be a map of fields, found "hello" | begin it with kind: InfrastructureConfiguration, for example',
  ],
  // kind
  [
    'no kind',
    'name: x\n',
    '1:1 KILN1201 kind is missing | say what this document declares; known kinds: InfrastructureConfiguration, DistributionConfiguration, Component, ImageRecipe, ContainerRecipe, Workflow, ImagePipeline, LifecyclePolicy',
  ],
  [
    'unknown kind',
    'kind: Banana\n',
    '1:7 KILN1202 "Banana" is not a kind that Kiln knows | known kinds: InfrastructureConfiguration, DistributionConfiguration, Component, ImageRecipe, ContainerRecipe, Workflow, ImagePipeline, LifecyclePolicy',
  ],
  [
    'misspelt kind',
    'name: x\nkind: "infrastructureconfiguration"\n',
    '2:7 KILN1223 "infrastructureconfiguration" is not a kind that Kiln knows; did you mean InfrastructureConfiguration? | known kinds: InfrastructureConfiguration, DistributionConfiguration, Component, ImageRecipe, ContainerRecipe, Workflow, ImagePipeline, LifecyclePolicy',
  ],
  ['kind in capitals', head.replace('kind', 'Kind'), '1:1 KILN1203 unknown key "Kind" | did you mean kind?'],
  [
    'kind by variable',
    'kind: ${vars.x}\n',
    '1:7 KILN1202 "${vars.x}" is not a kind that Kiln knows | known kinds: InfrastructureConfiguration, DistributionConfiguration, Component, ImageRecipe, ContainerRecipe, Workflow, ImagePipeline, LifecyclePolicy',
  ],
  // keys
  [
    'unknown key',
    `${head}instanceTyps: [a]\n`,
    '4:1 KILN1203 unknown key "instanceTyps" | did you mean instanceTypes?',
  ],
  [
    'PascalCase',
    `${head}SnsTopicARN: x\n`,
    '4:1 KILN1203 unknown key "SnsTopicARN" | did you mean snsTopicArn?',
    '4:14 KILN1215 snsTopicArn has the wrong form: "x" | it takes the ARN of a standard topic, such as arn:aws:sns:us-east-1:111122223333:image-builds',
  ],
  [
    'snake_case',
    `${head}subnet_id: subnet-1\n`,
    '4:1 KILN1302 subnetId is set but securityGroupIds is not: the service refuses a subnet without at least one security group | add securityGroupIds: [sg-0123456789abcdef0], with ids of your own, or remove subnetId',
    '4:1 KILN1360 "subnet_id" is written in the style of Terraform: the field is subnetId | write subnetId',
  ],
  [
    'slips at depth',
    `${head}logging:\n  S3Logs: { bucket: b }\n`,
    '5:3 KILN1360 "S3Logs" is written in the style of CloudFormation: the field is s3Logs | write s3Logs',
    '5:13 KILN1203 unknown key "bucket" | did you mean s3BucketName?',
  ],
  [
    'a field that the service lacks',
    `${head}flavour: x\n`,
    '4:1 KILN1204 flavour is not offered by the service as of model date 2026-11 | remove it; if it is newer than that, list it under kiln.unchecked',
  ],
  [
    'a member that the service lacks',
    `${head}instanceMetadataOptions: { instanceMetadataTags: enabled }\n`,
    '4:28 KILN1224 instanceMetadataOptions.instanceMetadataTags is not offered by the service as of model date 2026-11 | remove it; if the service has added it, use a newer version of Kiln',
  ],
  [
    'clientToken',
    `${head}clientToken: x\ndryRun: true\n`,
    '4:1 KILN1206 clientToken must not be set: Kiln derives it, so that the service recognises a repeated apply | remove it',
    '5:1 KILN1206 dryRun must not be set: Kiln derives it, so that the service recognises a repeated apply | remove it',
  ],
  [
    'service-owned',
    `${head}dateCreated: x\n`,
    '4:1 KILN1207 dateCreated is set by the service and cannot be declared | remove it',
  ],
  [
    'missing field',
    'kind: InfrastructureConfiguration\nname: golden\n',
    '1:1 KILN1208 instanceProfileName is missing | add it, for example instanceProfileName: image-builder',
  ],
  [
    'missing member in a flow map',
    `${head}parentInstance: { autoScalingGroup: { capacityWaitTimeoutSeconds: 1 } }\n`,
    '4:39 KILN1208 parentInstance.autoScalingGroup.name is missing | add it, for example name: mac-builders',
  ],
  // types
  [
    'yes for a boolean',
    `${head}terminateInstanceOnFailure: yes\n`,
    '4:29 KILN1211 terminateInstanceOnFailure must be true or false, found the word "yes" | write true',
  ],
  [
    'quoted boolean',
    `${head}terminateInstanceOnFailure: "false"\n`,
    '4:29 KILN1212 terminateInstanceOnFailure must be true or false, found the string "false" | write false, without the quotes',
  ],
  [
    'number for a string',
    `${head}keyPair: 0123\n`,
    '4:10 KILN1210 keyPair must be a string, found 0123 without quotes | write "0123": without quotes YAML drops leading zeros and reads 1.10 as 1.1',
  ],
  [
    'string for a number',
    `${head}instanceMetadataOptions:\n  httpPutResponseHopLimit: '2'\n`,
    '5:28 KILN1212 instanceMetadataOptions.httpPutResponseHopLimit must be a whole number, found the string "2" | write 2, without the quotes',
  ],
  [
    'number with a unit',
    `${head}instanceMetadataOptions: { httpPutResponseHopLimit: 2 hops }\n`,
    '4:53 KILN1209 instanceMetadataOptions.httpPutResponseHopLimit must be a whole number, found "2 hops" | write 2',
  ],
  [
    'number for a boolean',
    `${head}terminateInstanceOnFailure: 0\n`,
    '4:29 KILN1209 terminateInstanceOnFailure must be true or false, found 0 | write false',
  ],
  [
    'value that is nearly one',
    `${head}placement: { tenancy: dedicate }\n`,
    '4:23 KILN1217 placement.tenancy cannot be "dedicate" | write dedicated; it takes default, dedicated, host',
  ],
  [
    'text for a structure, and for an element of a list',
    `${head}placement: host\n---\n${distribution}- us-east-1\n`,
    '4:12 KILN1209 placement must be a map, found "host" | write a map, such as placement: {tenancy: dedicated}',
    '9:3 KILN1209 distributions[0] must be a map, found "us-east-1" | write a map, such as distributions: [{region: us-east-1, amiDistributionConfiguration: {name: \'golden {{ imagebuilder:buildDate }}\'}}]',
  ],
  [
    'fraction',
    `${head}instanceMetadataOptions: { httpPutResponseHopLimit: 1.5 }\n`,
    '4:53 KILN1209 instanceMetadataOptions.httpPutResponseHopLimit must be a whole number, found 1.5 | write 1 or 2',
  ],
  [
    'text for a list',
    `${head}instanceTypes: m5.large\n`,
    '4:16 KILN1209 instanceTypes must be a list, found "m5.large" | write a list: [m5.large]',
  ],
  [
    'list for a map',
    `${head}tags: [a]\n`,
    '4:7 KILN1209 tags must be a map, found a list | write a map, such as tags: {team: platform}',
  ],
  [
    'map for a string',
    `${head}keyPair: { a: b }\n`,
    '4:10 KILN1209 keyPair must be a string, found a map | write a string, such as keyPair: image-debugging',
  ],
  [
    'infinity',
    `${head}instanceMetadataOptions: { httpPutResponseHopLimit: .inf }\n`,
    '4:53 KILN1110 instanceMetadataOptions.httpPutResponseHopLimit is a number that would lose precision | put it in quotes if it is text',
  ],
  [
    'a number too large to keep',
    `${head}kiln: { unchecked: [extra] }\nextra: 12345678901234567890\n`,
    '5:8 KILN1110 extra is a number that would lose precision | put it in quotes if it is text',
  ],
  // bounds
  [
    'empty string',
    `${head}description: ""\n`,
    '4:14 KILN1213 description must not be empty | remove it to leave the field unset; a variable that is to leave it unset is null, not ""',
  ],
  [
    'too long',
    `${head}description: ${longText}\n`,
    '4:14 KILN1214 description has 1025 characters, 1 to 1024 are allowed | change it to 1 to 1024 characters',
  ],
  [
    'name too short',
    head.replace('golden', 'ab'),
    '2:7 KILN1215 name has the wrong form: "ab" | it takes 3 to 128 letters, digits, spaces, - and _, no space at either end',
  ],
  [
    'blank at the edge',
    head.replace('golden', '"golden "'),
    '2:7 KILN1215 name has the wrong form: "golden " | it takes 3 to 128 letters, digits, spaces, - and _, no space at either end',
  ],
  [
    'out of range',
    `${head}instanceMetadataOptions: { httpPutResponseHopLimit: 65 }\n`,
    '4:53 KILN1216 instanceMetadataOptions.httpPutResponseHopLimit is 65, 1 to 64 is allowed | write 64, or another value in that range',
  ],
  [
    'enum',
    `${head}placement: { tenancy: shared }\n`,
    '4:23 KILN1217 placement.tenancy cannot be "shared" | write one of default, dedicated, host',
  ],
  [
    'too many entries',
    `${head}resourceTags: { ${many(31, (i) => `k${i}: v, `)} }\n`,
    '4:15 KILN1218 resourceTags has 31 entries, at most 30 are allowed | remove some of them',
  ],
  [
    'required list empty',
    distribution.replace('distributions:', 'distributions: []'),
    '3:16 KILN1219 distributions must not be empty | add at least one entry',
  ],
  [
    'account id',
    `${distribution}- { region: us-east-1, amiDistributionConfiguration: { targetAccountIds: [123] } }\n`,
    '4:75 KILN1210 distributions[0].amiDistributionConfiguration.targetAccountIds[0] must be a string, found 123 without quotes | write "123": without quotes YAML drops leading zeros and reads 1.10 as 1.1',
  ],
  [
    'secret in a value of wrong form',
    head.replace('Builder', '"AKIAIOSFODNN7EXAMPLE!"'),
    '3:22 KILN1215 instanceProfileName has the wrong form: "(not shown: looks like a credential)" | it takes the name of an instance profile: letters, digits and _ + = , . @ -',
    '3:22 KILN1316 instanceProfileName looks like it holds a credential | remove it and revoke the credential: documents and reports are not secret',
  ],
  // tags
  [
    'aws: key',
    `${head}tags: { "aws:x": y, AWS:y: z }\n`,
    '4:9 KILN1311 the tag key "aws:x" begins with aws:, which AWS keeps for itself | choose another key',
    '4:21 KILN1311 the tag key "AWS:y" begins with aws:, which AWS keeps for itself | choose another key',
  ],
  [
    'aws: key of amiTags',
    `${distribution}- { region: us-east-1, amiDistributionConfiguration: { amiTags: { "aws:x": y } } }\n`,
    '4:67 KILN1311 the tag key "aws:x" begins with aws:, which AWS keeps for itself | choose another key',
  ],
  [
    "Kiln's prefix",
    `${head}tags: { "kiln:owner": me }\n`,
    '4:9 KILN1312 the tag key "kiln:owner" begins with kiln:, which Kiln keeps for itself | choose another key, or another tagPrefix in kiln.yaml',
  ],
  [
    'form of a key',
    `${head}tags: { "a#b": x, "": y, ${'k'.repeat(129)}: z }\n`,
    '4:9 KILN1221 the key "a#b" has the wrong form | a key takes letters, digits, spaces and _ . : / = + - @, not beginning with aws:',
    '4:19 KILN1220 tags has an empty key | name it, or remove the entry',
    '4:26 KILN1222 the key "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…" has 129 characters, at most 128 are allowed | shorten it',
  ],
  [
    'length of a value',
    `${head}tags: { a: ${'v'.repeat(257)} }\n`,
    '4:12 KILN1214 tags.a has 257 characters, at most 256 are allowed | change it to at most 256 characters',
  ],
  [
    'more tags than fit',
    `${head}tags: { ${many(49, (i) => `k${i}: v, `)} }\n`,
    '4:7 KILN1313 tags has 49 tags: the service takes 50, and Kiln needs 2 of them for its record | keep at most 48',
  ],
  [
    'reserved resource tag',
    `${head}resourceTags: { Name: x }\n`,
    '4:17 KILN1306 resourceTags must not set Name: EC2 Image Builder reserves CreatedBy, Ec2ImageBuilderArn, Name and Tags | choose another key',
  ],
  // rules of a kind
  [
    'ARN for a name',
    head.replace('Builder', 'arn:aws:iam::111122223333:instance-profile/x/Builder'),
    '3:22 KILN1301 instanceProfileName takes the name of an instance profile, not an ARN | write Builder',
  ],
  [
    'subnet alone',
    `${head}subnetId: subnet-1\nsecurityGroupIds: []\n`,
    '4:1 KILN1302 subnetId is set but securityGroupIds is not: the service refuses a subnet without at least one security group | add securityGroupIds: [sg-0123456789abcdef0], with ids of your own, or remove subnetId',
  ],
  [
    'FIFO topic',
    `${head}snsTopicArn: arn:aws:sns:us-east-1:111122223333:x.fifo\n`,
    '4:14 KILN1305 snsTopicArn names a FIFO topic; the service takes standard topics only | use a standard topic',
  ],
  [
    'host without tenancy',
    `${head}placement: { hostId: h-1 }\n`,
    '4:14 KILN1304 placement.hostId needs placement.tenancy: host | write tenancy: host beside it, or remove hostId',
  ],
  [
    'both hosts',
    `${head}placement: { tenancy: host, hostId: h-1, hostResourceGroupArn: "arn:aws:x" }\n`,
    '4:42 KILN1303 placement.hostId and placement.hostResourceGroupArn cannot both be set | keep one of them',
  ],
  [
    'another partition',
    `${head}snsTopicArn: arn:aws-cn:sns:cn-north-1:111122223333:x\n`,
    '4:14 KILN1310 arn:aws-cn:sns:cn-north-1:111122223333:x belongs to partition aws-cn, the target prod-us is in aws | write ${target.partition} in place of the partition',
  ],
  [
    'region twice',
    `${distribution}- region: us-east-1\n- region: us-east-1\n`,
    '5:11 KILN1308 distributions names the Region us-east-1 twice | merge the two entries: each Region stands once',
  ],
  [
    'AMI name without date',
    `${distribution}- region: us-east-1\n  amiDistributionConfiguration: { name: golden }\n`,
    "5:41 KILN1307 an AMI name must contain {{ imagebuilder:buildDate }}, so that each build makes a new name | for example 'golden {{ imagebuilder:buildDate }}'",
  ],
  [
    'credential',
    `${head}description: aws_secret_access_key=wJalr\n`,
    '4:14 KILN1316 description looks like it holds a credential | remove it and revoke the credential: documents and reports are not secret',
  ],
  // variables
  [
    'undefined variable',
    `${head}keyPair: \${vars.nope}\n`,
    '4:10 KILN1401 ${vars.nope} is not defined | defined there: subnetId, groups',
  ],
  [
    'unknown variable',
    `${head}keyPair: a-\${env.HOME}\n`,
    '4:10 KILN1402 ${env.HOME} is not a variable that Kiln knows | write ${vars.home}, and the value under vars of each target in kiln.yaml',
  ],
  [
    'variable not closed',
    `${head}keyPair: "\${vars.x"\n`,
    '4:10 KILN1402 ${vars.x is not a variable that Kiln knows | write ${vars.NAME}, ${Kind/name} or one of target.name, target.region, target.account, target.partition; write a second $ before ${ for a literal one',
  ],
  [
    'list inside a string',
    `${head}keyPair: a-\${vars.groups}\n`,
    '4:10 KILN1403 ${vars.groups} is a list, which cannot stand inside a string | refer to a string, number or boolean, or let the variable be the whole value',
  ],
  [
    'variable of the wrong type',
    `${head}keyPair: \${vars.groups}\n`,
    '4:10 KILN1209 keyPair must be a string, found a list, from vars.groups at kiln.yaml:5:33 | write it without the list: sg-1',
  ],
  [
    'variable with a wrong value',
    `${head}snsTopicArn: arn:aws:sns:us-east-1:\${vars.subnetId}:x\n`,
    '4:14 KILN1215 snsTopicArn has the wrong form: "arn:aws:sns:us-east-1:subnet-1:x", from vars.subnetId at kiln.yaml:5:13 | it takes the ARN of a standard topic, such as arn:aws:sns:us-east-1:111122223333:image-builds',
  ],
  // the kiln block
  [
    'glob without target',
    `${head}kiln: { targets: ["prod-*", "!qa"] }\n`,
    '4:29 KILN1405 "!qa" matches no target of the project | targets: prod-us',
  ],
  [
    'no target left',
    `${head}kiln:\n  targets: ["prod-*", "!prod-us"]\n`,
    '5:3 KILN1406 this document declares nothing: all its targets are retired | change kiln.targets, or remove the document',
  ],
  [
    'unknown key of kiln',
    `${head}kiln: { protected: true, adopts: x, zzz: 1 }\n`,
    '4:9 KILN1203 unknown key "protected" | did you mean protect?',
    '4:26 KILN1203 unknown key "adopts" | did you mean adopt?',
    '4:37 KILN1205 unknown key "zzz" | known keys here: targets, ignore, protect, adopt, reenable, unchecked, files, interpolate, keep',
  ],
  [
    'value of adopt',
    `${head}kiln: { adopt: always }\n`,
    '4:16 KILN1217 kiln.adopt cannot be "always" | write one of unchanged, overwrite',
  ],
  [
    'type of protect',
    `${head}kiln: { protect: on }\n`,
    '4:18 KILN1211 kiln.protect must be true or false, found the word "on" | write true',
  ],
  [
    'versions of a kind that has none',
    `${head}kiln: { keep: 3 }\n`,
    '4:9 KILN2146 InfrastructureConfiguration has no versions: kiln.keep has nothing to keep | remove it',
  ],
  [
    'empty targets',
    `${head}kiln: { targets: [] }\n`,
    '4:18 KILN1219 kiln.targets must not be empty | add at least one entry',
  ],
  [
    'ignored field',
    `${head}kiln: { ignore: [descripton] }\n`,
    '4:18 KILN1407 kiln.ignore names "descripton", which is no field of InfrastructureConfiguration | known fields: description, instanceTypes, instanceProfileName, securityGroupIds, subnetId, logging, keyPair, terminateInstanceOnFailure, snsTopicArn, resourceTags, instanceMetadataOptions, tags, placement, parentInstance, terminateInstanceOnCompletion',
  ],
  [
    'unchecked but known',
    `${head}kiln: { unchecked: [keyPair] }\n`,
    '4:21 KILN1408 kiln.unchecked lists keyPair, which this version of Kiln knows as a part of InfrastructureConfiguration and its requests | remove it from kiln.unchecked: that is for fields that are newer than this version',
  ],
  [
    'the ARN of another one',
    `${head}infrastructureConfigurationArn: arn:aws:x\nkiln: { unchecked: [infrastructureConfigurationArn], ignore: [name] }\n`,
    '4:1 KILN1225 infrastructureConfigurationArn is no field of a configuration: it says which one a request is about | remove it: Kiln finds the configuration by its kind and name',
    '5:21 KILN1408 kiln.unchecked lists infrastructureConfigurationArn, which this version of Kiln knows as a part of InfrastructureConfiguration and its requests | remove it from kiln.unchecked: that is for fields that are newer than this version',
    '5:63 KILN1409 kiln.ignore names "name", which says which InfrastructureConfiguration is meant and cannot be left to others | remove it from kiln.ignore',
  ],
  [
    'kiln is no map',
    `${head}kiln: x\n`,
    '4:7 KILN1209 kiln must be a map, found "x" | write a map with some of targets, ignore, protect, adopt, reenable, unchecked, files, interpolate, keep',
  ],
  // identity
  [
    'the same name twice',
    `${head}---\n${head.replace('golden', 'GOLDEN')}`,
    '6:7 KILN1404 "GOLDEN" is the same InfrastructureConfiguration as "golden" at configs/a.yaml:2:7: the service ignores case, spaces and underscores | rename or remove one, or give them different kiln.targets',
  ],
]

describe('every problem of a document', () => {
  const cases = table.map(([name, text, ...expected]) => ({ name, text, expected }))

  it.each(cases)('$name', ({ text, expected }) => {
    expect(describeProblems(text, projectText)).toEqual(expected)
  })
})

describe('values in messages', () => {
  const esc = '\\u001b[31m\\u202e'

  it.each([
    ['of a rule', `${distribution}- region: "${esc}"\n- region: "${esc}"\n`],
    ['of a rule, long', `${distribution}- region: ${'r'.repeat(900)}\n- region: ${'r'.repeat(900)}\n`],
    ['of an enum', `${head}placement: { tenancy: "${esc}" }\n`],
    ['of a kind', `kind: "${esc}${longText}"\n`],
    ['of a key', `${head}"${esc}${longText}": x\n`],
    ['of a tag key', `${head}tags: { "kiln:${esc}${longText}": x }\n`],
    ['of an ARN', head.replace('Builder', `"arn:aws:iam::1:instance-profile/${esc}${longText}"`)],
    ['of a variable', `${head}keyPair: "\${${esc}${longText}}"\n`],
    ['of a glob', `${head}kiln: { targets: ["${esc}${longText}"], ignore: ["${esc}${longText}"] }\n`],
    ['of a name', `${head}---\n${head}`.replaceAll('golden', `"${esc}${longText}"`)],
  ])('%s are short and cannot forge anything', (_name, text) => {
    const found = describeProblems(text)
    expect(found).not.toEqual([])
    for (const line of found) {
      for (const character of ['\u001b', '\u202e', '\n']) expect(line).not.toContain(character)
      expect(line).not.toMatch(/(.)\1{64}/)
    }
  })
})
