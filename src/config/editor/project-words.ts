import type { WordsByPath } from './decorate.ts'

const roles = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'
const regions = 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html'
const patterns = '${target.account}, ${target.region}, ${target.partition} and ${account.name} stand for what they say.'

const vars = {
  about:
    'Variables: documents write ${vars.NAME} where a value differs. A variable is taken as it stands, and cannot refer to others.',
  example: { subnetId: 'subnet-0123456789abcdef0' },
}
const labels = {
  about: 'Names and values that selectors such as tier=prod are about, on the command line and in documents.',
  example: { tier: 'prod' },
}
const wave = {
  about:
    'When it is applied: a wave begins when every lower one has ended without a failure. Without it, in the first.',
  example: 2,
}
const retired = {
  about:
    'true: nothing is declared there any more, so all that Kiln made is an orphan, which apply --prune deletes. Take the entry away afterwards.',
  example: true,
}
const profile = {
  about:
    'The profile of the AWS configuration that credentials come from. Without it --profile, or what the environment has.',
  example: 'images',
}
const region = { about: 'The Region.', example: 'us-east-1', page: regions }
const roleArn = {
  about: 'A role that is assumed for this target. Without planRoleArn, also by commands that only read.',
  example: 'arn:aws:iam::111122223333:role/kiln-apply',
  page: roles,
}
const planRoleArn = {
  about:
    'The role of commands that only read, in the place of roleArn: a pull request then has no way to the role that writes.',
  example: 'arn:aws:iam::111122223333:role/kiln-plan',
  page: roles,
}
const externalId = {
  about: 'The external id that the trust policy of the role asks for.',
  example: 'kiln-images',
  page: roles,
}
const percent = {
  about: 'How many in a hundred of what is owned in a target. It counts from ten owned configurations on.',
  example: 30,
}
const count = { about: 'How many in a target.', example: 5 }

/** A role of which parts are filled in for each target. */
const patternOf = (name: string) => 'arn:${target.partition}:iam::${target.account}:role/' + name

/** The keys of kiln.yaml. */
export const projectWords: WordsByPath = {
  version: { about: 'The version of this format. There is only 1.', example: 1 },
  owner: {
    about:
      "Who owns what Kiln makes: the value of a tag on each configuration. One for each project: two projects with the same owner take each other's configurations for orphans. Without it --prune is refused.",
    example: 'golden-images',
  },
  previousOwners: {
    about:
      'Former owners, whose configurations --adopt may take over. For renaming a project, or moving configurations between two.',
    example: ['images-old'],
  },
  configs: {
    about:
      'The folder of the documents, as it is seen from this file, inside of the repository. Without it configs/ if there is one, else the folder of this file.',
    example: 'configs',
  },
  vars: { ...vars, about: `${vars.about} These are of every target that has none of its own of that name.` },
  fleet: {
    about: 'Makes a target for each account in each Region. Entries of targets with the same name add to them.',
    example: { accounts: ['111122223333'], regions: ['us-east-1'] },
  },
  targets: {
    about: 'Where documents are applied: accounts and Regions. Two targets cannot be the same account and Region.',
    example: [{ name: 'prod', region: 'us-east-1', account: '111122223333' }],
  },
  defaults: {
    about:
      'By kind, fields that are merged under every document of it. Maps are merged, everything else is replaced; null in a document takes a default away.',
    example: { InfrastructureConfiguration: { instanceMetadataOptions: { httpTokens: 'required' } } },
  },
  'defaults.*': { about: 'Fields of every document of this kind.', example: { tags: { team: 'platform' } } },
  ignoreTags: {
    about: 'Keys of tags that others set, with * and ?: never a difference, never removed.',
    example: ['map-*', 'awsApplication'],
  },
  managedBy: {
    about:
      'Tags that other tools leave, as Key or Key=Value: a configuration with one of them is theirs, and Kiln does not touch it.',
    example: ['ManagedBy=terraform'],
  },
  requiredTags: {
    about:
      'Tags that every document must have: the key, and what its value must match, a regular expression of RE2. It may match anywhere in the value, so write ^ and $.',
    example: { costCenter: '^[0-9]{5}$' },
  },
  readOnlyFields: {
    about: 'By kind, members that the service has added and nobody can declare: never compared, never sent.',
    example: { ImagePipeline: ['nextFeature'] },
  },
  'readOnlyFields.*': { about: 'Members of this kind.', example: ['nextFeature'] },
  tagPrefix: {
    about: 'What the keys of the tags of Kiln begin with. Changing it makes Kiln forget what it owns.',
    example: 'kiln:',
  },
  refresh: {
    about: 'full reads each configuration; fast reads those that lists show as changed. As --refresh.',
    example: 'full',
  },
  limits: {
    about:
      'How much one apply may change in a target. More is refused before anything is written, unless the command line allows it.',
    example: { deletes: { count: 5, percent: 30 } },
  },
  'limits.deletes': {
    about: 'Deletes: 5 and 30 percent, unless this says otherwise.',
    example: { count: 5, percent: 30 },
  },
  'limits.deletes.count': count,
  'limits.deletes.percent': percent,
  'limits.updates': { about: 'Updates: 50 percent, unless this says otherwise.', example: { percent: 50 } },
  'limits.updates.percent': percent,
  'limits.versions': {
    about: 'Older versions that --prune deletes: 20, unless this says otherwise.',
    example: { count: 20 },
  },
  'limits.versions.count': count,
  versions: { about: 'What becomes of older versions, and of a number whose content changed.', example: { keep: 5 } },
  'versions.keep': {
    about: 'How many of the newest versions of each line stay when --prune deletes. Without it none is ever deleted.',
    example: 5,
  },
  'versions.minAge': {
    about: 'No version younger than this is deleted: a number and s, m, h or d. The default is 14d.',
    example: '14d',
  },
  'versions.rebuild': {
    about:
      'Of an exact number whose content changed: true, the default, makes its next build, where the kind has builds; false asks for a new number.',
    example: false,
  },
  quotas: {
    about:
      'By kind, how many an account may hold in a Region, where AWS has raised it for you. A plan warns before it is full.',
    example: { ImagePipeline: 150 },
  },
  'quotas.*': { about: 'How many of this kind.', example: 150 },
  'targets.name': {
    about: 'What it is called: for --target, kiln.targets and reports. Renaming it changes nothing in the account.',
    example: 'prod',
  },
  'targets.region': { ...region, about: 'The Region of the target.' },
  'targets.account': {
    about:
      'The account, in quotes. Kiln asks AWS who it is before it reads or writes anything, and stops if that is another account. apply without a terminal needs it.',
    example: '111122223333',
  },
  'targets.roleArn': roleArn,
  'targets.planRoleArn': planRoleArn,
  'targets.externalId': externalId,
  'targets.profile': profile,
  'targets.labels': labels,
  'targets.wave': wave,
  'targets.retired': retired,
  'targets.vars': vars,
  'fleet.name': {
    about: `The pattern of the name of each target. ${patterns} The default is the name of the account, -, and the Region.`,
    example: '${account.name}-${target.region}',
  },
  'fleet.roleArn': { ...roleArn, about: `${roleArn.about} ${patterns}`, example: patternOf('kiln-apply') },
  'fleet.planRoleArn': { ...planRoleArn, about: `${planRoleArn.about} ${patterns}`, example: patternOf('kiln-plan') },
  'fleet.externalId': { ...externalId, about: `${externalId.about} ${patterns}` },
  'fleet.profile': { ...profile, about: `${profile.about} ${patterns}`, example: '${account.name}' },
  'fleet.labels': labels,
  'fleet.wave': wave,
  'fleet.accounts': {
    about: 'The accounts: ids in quotes, or maps with what holds in one of them.',
    example: ['111122223333', { id: '444455556666', name: 'edge' }],
  },
  'fleet.accounts.id': { about: 'The account, in quotes.', example: '444455556666' },
  'fleet.accounts.name': { about: 'What it is called in names of targets, in place of its id.', example: 'edge' },
  'fleet.accounts.roleArn': { ...roleArn, about: `${roleArn.about} ${patterns}`, example: patternOf('kiln-apply') },
  'fleet.accounts.planRoleArn': {
    ...planRoleArn,
    about: `${planRoleArn.about} ${patterns}`,
    example: patternOf('kiln-plan'),
  },
  'fleet.accounts.externalId': externalId,
  'fleet.accounts.profile': profile,
  'fleet.accounts.labels': labels,
  'fleet.accounts.wave': wave,
  'fleet.accounts.retired': retired,
  'fleet.accounts.vars': vars,
  'fleet.accounts.regions': {
    about: 'The Regions of this account, in place of those of the fleet.',
    example: ['us-west-2'],
    page: regions,
  },
  'fleet.accounts.regions.name': region,
  'fleet.accounts.regions.labels': labels,
  'fleet.accounts.regions.wave': wave,
  'fleet.accounts.regions.retired': retired,
  'fleet.accounts.regions.vars': vars,
  'fleet.regions': {
    about: 'The Regions of every account that has none of its own: names, or maps with what holds in one of them.',
    example: ['us-east-1', { name: 'eu-west-1', labels: { place: 'eu' } }],
    page: regions,
  },
  'fleet.regions.name': region,
  'fleet.regions.labels': labels,
  'fleet.regions.wave': wave,
  'fleet.regions.retired': retired,
  'fleet.regions.vars': vars,
  'fleet.except': {
    about: 'Targets that are not made: selectors without !. tier=test,place=eu means both.',
    example: ['sandbox-*', 'tier=test'],
  },
}
