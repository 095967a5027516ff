/** Every way in which a document can be wrong: the code, the place, and words of the message and the hint. */
import { describe, expect, it } from 'vitest'
import { describeProblems, projectText } from './builders.ts'

const head = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: Builder\n'
const distribution = 'kind: DistributionConfiguration\nname: golden\ndistributions:\n'
const longText = 'x'.repeat(1025)
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('')

/** A document and what is found in it: `line:column code`, then words that message and hint must have. */
const table: readonly (readonly [string, string, ...(readonly string[])[]])[] = [
  // YAML
  ['syntax', 'kind: [a\nb: c\n', ['2:1 KILN1101', 'indentation', 'correct the syntax']],
  [
    'syntax in one of several documents',
    `${head}---\na: 'x\n---\n${head.replace('golden', 'other')}keyPiar: x\n`,
    ['6:1 KILN1101'],
    ['10:1 KILN1203'],
  ],
  [
    'duplicate keys',
    `${head}keyPair: a\nkeyPair: b\ntags: { x: "1", x: "2" }\n`,
    ['5:1 KILN1102', 'keyPair', 'configs/a.yaml:4:1', 'keep one'],
    ['6:17 KILN1102', 'x', '6:9'],
  ],
  ['foreign tag', `${head}keyPair: !Ref x\n`, ['4:10 KILN1103', '!Ref', 'remove it']],
  ['alias without anchor', `${head}keyPair: *x\n`, ['4:10 KILN1111', '*x']],
  ['alias cycle', `${head}tags: &t { a: *t }\n`, ['4:15 KILN1104', '*t', 'write the value out']],
  [
    'alias bomb',
    many(9, (i) => `a${i}: &a${i} [${many(10, () => (i === 0 ? 'x, ' : `*a${i - 1}, `))}]\n`),
    ['6:15 KILN1105', 'unfold', '200000'],
  ],
  ['nested too deep', `${head}tags: ${'['.repeat(70)}${']'.repeat(70)}\n`, ['4:70 KILN1106', '64']],
  [
    'nested too deep by aliases',
    `${head}a: &a ${'['.repeat(40)}${']'.repeat(40)}\nb: ${'['.repeat(40)}*a${']'.repeat(40)}\n`,
    ['5:44 KILN1106', '64'],
  ],
  ['__proto__', `${head}tags: { __proto__: { a: b } }\n`, ['4:9 KILN1107', '__proto__', 'another key']],
  ['key that is no string', `${head}tags: { 12: x }\n`, ['4:9 KILN1108', 'quotes']],
  ['key that is a list', `${head}? [a]\n: b\n`, ['4:3 KILN1108']],
  ['list for a document', '- a\n- b\n', ['1:1 KILN1109', 'a list']],
  ['text for a document', 'hello\n', ['1:1 KILN1109', '"hello"']],
  // kind
  ['no kind', 'name: x\n', ['1:1 KILN1201', 'InfrastructureConfiguration', 'DistributionConfiguration']],
  ['unknown kind', 'kind: Banana\n', ['1:7 KILN1202', '"Banana"', 'InfrastructureConfiguration']],
  [
    'misspelt kind',
    'name: x\nkind: "infrastructureconfiguration"\n',
    ['2:7 KILN1223', 'did you mean InfrastructureConfiguration'],
  ],
  ['kind in capitals', head.replace('kind', 'Kind'), ['1:1 KILN1203', '"Kind"', 'did you mean kind?']],
  ['kind by reference', 'kind: ${vars.x}\n', ['1:7 KILN1202', '${vars.x}']],
  // keys
  ['unknown key', `${head}instanceTyps: [a]\n`, ['4:1 KILN1203', '"instanceTyps"', 'did you mean instanceTypes?']],
  [
    'PascalCase',
    `${head}SnsTopicARN: x\n`,
    ['4:1 KILN1203', '"SnsTopicARN"', 'did you mean snsTopicArn?'],
    ['4:14 KILN1215', 'snsTopicArn'],
  ],
  [
    'snake_case',
    `${head}subnet_id: subnet-1\n`,
    ['4:1 KILN1203', 'did you mean subnetId?'],
    ['4:1 KILN1302', 'securityGroupIds'],
  ],
  [
    'slips at depth',
    `${head}logging:\n  S3Logs: { bucket: b }\n`,
    ['5:3 KILN1203', 'did you mean s3Logs?'],
    ['5:13 KILN1203', 's3BucketName'],
  ],
  [
    'a field that the service lacks',
    `${head}flavour: x\n`,
    ['4:1 KILN1204', 'flavour', 'model date 2026-11', 'kiln.unchecked'],
  ],
  [
    'a member that the service lacks',
    `${head}instanceMetadataOptions: { instanceMetadataTags: enabled }\n`,
    ['4:28 KILN1224', 'instanceMetadataOptions.instanceMetadataTags', '2026-11'],
  ],
  [
    'clientToken',
    `${head}clientToken: x\ndryRun: true\n`,
    ['4:1 KILN1206', 'clientToken', 'derives'],
    ['5:1 KILN1206', 'dryRun'],
  ],
  ['service-owned', `${head}dateCreated: x\n`, ['4:1 KILN1207', 'dateCreated', 'set by the service']],
  [
    'missing field',
    'kind: InfrastructureConfiguration\nname: golden\n',
    ['1:1 KILN1208', 'instanceProfileName', 'required'],
  ],
  [
    'missing member in a flow map',
    `${head}parentInstance: { autoScalingGroup: { capacityWaitTimeoutSeconds: 1 } }\n`,
    ['4:39 KILN1208', 'parentInstance.autoScalingGroup.name'],
  ],
  // types
  ['yes for a boolean', `${head}terminateInstanceOnFailure: yes\n`, ['4:29 KILN1211', '"yes"', 'write true']],
  ['quoted boolean', `${head}terminateInstanceOnFailure: "false"\n`, ['4:29 KILN1212', 'remove the quotes']],
  [
    'number for a string',
    `${head}keyPair: 0123\n`,
    ['4:10 KILN1210', 'keyPair', '123 without quotes', 'quotes', 'leading zeros'],
  ],
  [
    'string for a number',
    `${head}instanceMetadataOptions:\n  httpPutResponseHopLimit: '2'\n`,
    ['5:28 KILN1212', 'a whole number'],
  ],
  [
    'fraction',
    `${head}instanceMetadataOptions: { httpPutResponseHopLimit: 1.5 }\n`,
    ['4:53 KILN1209', 'a whole number', '1.5'],
  ],
  ['text for a list', `${head}instanceTypes: m5.large\n`, ['4:16 KILN1209', 'a list', '"m5.large"']],
  ['list for a map', `${head}tags: [a]\n`, ['4:7 KILN1209', 'a map', 'a list']],
  ['map for a string', `${head}keyPair: { a: b }\n`, ['4:10 KILN1209', 'a string', 'a map']],
  [
    'infinity',
    `${head}instanceMetadataOptions: { httpPutResponseHopLimit: .inf }\n`,
    ['4:53 KILN1110', 'httpPutResponseHopLimit'],
  ],
  [
    'a number too large to keep',
    `${head}kiln: { unchecked: [extra] }\nextra: 12345678901234567890\n`,
    ['5:8 KILN1110', 'extra'],
  ],
  // bounds
  ['empty string', `${head}description: ""\n`, ['4:14 KILN1213', 'description', 'remove it to leave the field unset']],
  ['too long', `${head}description: ${longText}\n`, ['4:14 KILN1214', '1025', '1 to 1024']],
  [
    'name too short',
    head.replace('golden', 'ab'),
    ['2:7 KILN1215', '"ab"', '3 to 128 letters, digits, blanks, - and _'],
  ],
  ['blank at the edge', head.replace('golden', '"golden "'), ['2:7 KILN1215', 'no blank at the edges']],
  [
    'out of range',
    `${head}instanceMetadataOptions: { httpPutResponseHopLimit: 65 }\n`,
    ['4:53 KILN1216', '65', '1 to 64'],
  ],
  ['enum', `${head}placement: { tenancy: shared }\n`, ['4:23 KILN1217', '"shared"', 'default, dedicated, host']],
  [
    'too many entries',
    `${head}resourceTags: { ${many(31, (i) => `k${i}: v, `)} }\n`,
    ['4:15 KILN1218', '31', 'at most 30'],
  ],
  [
    'required list empty',
    distribution.replace('distributions:', 'distributions: []'),
    ['3:16 KILN1219', 'distributions', 'at least one'],
  ],
  [
    'account id',
    `${distribution}- { region: us-east-1, amiDistributionConfiguration: { targetAccountIds: [123] } }\n`,
    ['4:75 KILN1210', 'quotes'],
  ],
  [
    'secret in a value of wrong form',
    head.replace('Builder', '"AKIAIOSFODNN7EXAMPLE!"'),
    ['3:22 KILN1215', 'not shown'],
    ['3:22 KILN1316', 'credential'],
  ],
  // tags
  ['aws: key', `${head}tags: { "aws:x": y, AWS:y: z }\n`, ['4:9 KILN1311', '"aws:x"'], ['4:21 KILN1311', '"AWS:y"']],
  [
    'aws: key of amiTags',
    `${distribution}- { region: us-east-1, amiDistributionConfiguration: { amiTags: { "aws:x": y } } }\n`,
    ['4:67 KILN1311', '"aws:x"'],
  ],
  ["Kiln's prefix", `${head}tags: { "kiln:owner": me }\n`, ['4:9 KILN1312', 'kiln:owner', 'tagPrefix']],
  [
    'form of a key',
    `${head}tags: { "a#b": x, "": y, ${'k'.repeat(129)}: z }\n`,
    ['4:9 KILN1221', '"a#b"'],
    ['4:19 KILN1220', 'empty key'],
    ['4:26 KILN1222', '129', 'at most 128'],
  ],
  ['length of a value', `${head}tags: { a: ${'v'.repeat(257)} }\n`, ['4:12 KILN1214', '257', 'at most 256']],
  ['more tags than fit', `${head}tags: { ${many(49, (i) => `k${i}: v, `)} }\n`, ['4:7 KILN1313', '49', 'at most 48']],
  ['reserved resource tag', `${head}resourceTags: { Name: x }\n`, ['4:17 KILN1306', 'Name']],
  // rules of a kind
  [
    'ARN for a name',
    head.replace('Builder', 'arn:aws:iam::111122223333:instance-profile/x/Builder'),
    ['3:22 KILN1301', 'write Builder'],
  ],
  ['subnet alone', `${head}subnetId: subnet-1\nsecurityGroupIds: []\n`, ['4:1 KILN1302', 'securityGroupIds']],
  ['FIFO topic', `${head}snsTopicArn: arn:aws:sns:us-east-1:111122223333:x.fifo\n`, ['4:14 KILN1305', 'standard']],
  ['host without tenancy', `${head}placement: { hostId: h-1 }\n`, ['4:14 KILN1304', 'tenancy: host']],
  [
    'both hosts',
    `${head}placement: { tenancy: host, hostId: h-1, hostResourceGroupArn: "arn:aws:x" }\n`,
    ['4:42 KILN1303', 'alternatives'],
  ],
  [
    'another partition',
    `${head}snsTopicArn: arn:aws-cn:sns:cn-north-1:111122223333:x\n`,
    ['4:14 KILN1310', 'aws-cn', '${target.partition}'],
  ],
  ['region twice', `${distribution}- region: us-east-1\n- region: us-east-1\n`, ['5:11 KILN1308', 'us-east-1']],
  [
    'AMI name without date',
    `${distribution}- region: us-east-1\n  amiDistributionConfiguration: { name: golden }\n`,
    ['5:41 KILN1307', 'imagebuilder:buildDate'],
  ],
  ['credential', `${head}description: aws_secret_access_key=wJalr\n`, ['4:14 KILN1316', 'description', 'revoke']],
  // references
  ['undefined variable', `${head}keyPair: \${vars.nope}\n`, ['4:10 KILN1401', '${vars.nope}', 'subnetId']],
  ['unknown reference', `${head}keyPair: a-\${env.HOME}\n`, ['4:10 KILN1402', '${env.HOME}', 'target.region']],
  ['reference not closed', `${head}keyPair: "\${vars.x"\n`, ['4:10 KILN1402', 'second $']],
  ['list inside a string', `${head}keyPair: a-\${vars.groups}\n`, ['4:10 KILN1403', 'a list']],
  [
    'variable of the wrong type',
    `${head}keyPair: \${vars.groups}\n`,
    ['4:10 KILN1209', 'a string', 'from vars.groups at kiln.yaml:5:33'],
  ],
  [
    'variable with a wrong value',
    `${head}snsTopicArn: arn:aws:sns:us-east-1:\${vars.subnetId}:x\n`,
    ['4:14 KILN1215', 'from vars.subnetId at kiln.yaml:5:13'],
  ],
  // the kiln block
  ['glob without target', `${head}kiln: { targets: ["prod-*", "!qa"] }\n`, ['4:29 KILN1405', '"!qa"', 'prod-us']],
  ['no target left', `${head}kiln:\n  targets: ["prod-*", "!prod-us"]\n`, ['5:3 KILN1406', 'no target']],
  [
    'unknown key of kiln',
    `${head}kiln: { protected: true, adopts: x, zzz: 1 }\n`,
    ['4:9 KILN1203', 'protect'],
    ['4:26 KILN1203', 'adopt'],
    ['4:37 KILN1205', 'targets, ignore, protect, adopt, unchecked'],
  ],
  ['value of adopt', `${head}kiln: { adopt: always }\n`, ['4:16 KILN1217', 'unchanged, overwrite']],
  ['type of protect', `${head}kiln: { protect: on }\n`, ['4:18 KILN1211', 'write true']],
  ['empty targets', `${head}kiln: { targets: [] }\n`, ['4:18 KILN1219', 'targets']],
  ['ignored field', `${head}kiln: { ignore: [descripton] }\n`, ['4:18 KILN1407', 'descripton', 'description']],
  ['unchecked but known', `${head}kiln: { unchecked: [keyPair] }\n`, ['4:21 KILN1408', 'keyPair', 'newer than this']],
  [
    'the ARN of another one',
    `${head}infrastructureConfigurationArn: arn:aws:x\nkiln: { unchecked: [infrastructureConfigurationArn], ignore: [name] }\n`,
    ['4:1 KILN1225', 'infrastructureConfigurationArn', 'which one a request is about', 'kind and name'],
    ['5:21 KILN1408', 'infrastructureConfigurationArn'],
    ['5:63 KILN1409', '"name"', 'which InfrastructureConfiguration is meant'],
  ],
  ['kiln is no map', `${head}kiln: x\n`, ['4:7 KILN1209', 'a map']],
  // identity
  [
    'the same name twice',
    `${head}---\n${head.replace('golden', 'GOLDEN')}`,
    ['6:7 KILN1404', '"GOLDEN"', '"golden" at configs/a.yaml:2:7', 'kiln.targets'],
  ],
]

describe('every problem of a document', () => {
  const cases = table.map(([name, text, ...expected]) => ({ name, text, expected }))

  it.each(cases)('$name', ({ text, expected }) => {
    const found = describeProblems(text, projectText)
    expect(found.map((line) => line.split(' ', 2).join(' '))).toEqual(expected.map(([place]) => place))
    for (const [index, [, ...words]] of expected.entries()) {
      for (const word of words) expect(found[index]).toContain(word)
    }
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
    ['of a reference', `${head}keyPair: "\${${esc}${longText}}"\n`],
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
