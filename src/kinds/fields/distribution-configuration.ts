import { descriptionOf, nameOf, tagsOf, type WordsByStructure } from './field-words.ts'

/** The fields of a distribution configuration. */
export const distributionConfigurationWords: WordsByStructure = {
  DistributionConfiguration: {
    name: nameOf('the configuration', 'golden-linux'),
    description: descriptionOf('the configuration', 'golden images for all accounts'),
    distributions: {
      about:
        'Where finished images go: one entry for each Region, each Region once. A Region that is not listed gets nothing, not even the one that images are built in. Kiln compares entries by Region, so that their order does not matter.',
      example: [{ region: 'us-east-1', amiDistributionConfiguration: { name: 'golden {{ imagebuilder:buildDate }}' } }],
    },
    tags: tagsOf('the configuration'),
  },
  Distribution: {
    region: {
      about:
        'The Region that images are copied to. It must be one of the same partition, and switched on in the account.',
      example: 'us-east-1',
    },
    amiDistributionConfiguration: {
      about: 'For AMIs: what the copy is called, and who may use it.',
      example: { name: 'golden {{ imagebuilder:buildDate }}', targetAccountIds: ['444455556666'] },
    },
    containerDistributionConfiguration: {
      about: 'For container images: the repository of this Region that the image is pushed to.',
      example: { targetRepository: { service: 'ECR', repositoryName: 'golden' }, containerTags: ['latest'] },
    },
    licenseConfigurationArns: {
      about: 'Licenses of License Manager that the AMI is tied to. The licenses must be of this Region.',
      example: [
        'arn:aws:license-manager:us-east-1:111122223333:license-configuration:lic-0123456789abcdef0123456789abcdef',
      ],
    },
    launchTemplateConfigurations: {
      about:
        'Launch templates that get a new version with the AMI of each build, so that Auto Scaling groups take it. They must be there already.',
      example: [{ launchTemplateId: 'lt-0123456789abcdef0', setDefaultVersion: true }],
    },
    s3ExportConfiguration: {
      about: 'Exports a disk image of the AMI to a bucket, for machines outside of EC2.',
      example: { roleName: 'vmimport', diskImageFormat: 'VMDK', s3Bucket: 'acme-disk-images' },
    },
    fastLaunchConfigurations: {
      about:
        'For AMIs of Windows: keeps snapshots of instances that are set up already, so that new ones start faster. The snapshots cost money as long as they are kept.',
      example: [{ enabled: true, accountId: '111122223333' }],
    },
    ssmParameterConfigurations: {
      about:
        'Parameters of Systems Manager that are set to the id of the AMI after each build, so that others always find the newest one under the same name.',
      example: [{ parameterName: '/images/golden-linux', dataType: 'aws:ec2:image' }],
    },
  },
  AmiDistributionConfiguration: {
    name: {
      about:
        'The name of the AMI in this Region. It must contain {{ imagebuilder:buildDate }}: names are taken once, and the second build would fail without it.',
      example: 'golden {{ imagebuilder:buildDate }}',
    },
    description: { about: 'The description of the AMI in this Region.', example: 'golden image of the platform team' },
    targetAccountIds: {
      about:
        'Accounts that get a copy of their own. Each needs the role EC2ImageBuilderDistributionCrossAccountRole. Not the same as launchPermission, which lets others use your AMI.',
      example: ['444455556666'],
    },
    amiTags: {
      about: 'Tags of the AMI in this Region.',
      example: { role: 'golden' },
    },
    kmsKeyId: {
      about:
        'The key that the copies of this Region are encrypted with: id, alias or ARN. Accounts that get or use the AMI must be allowed to use the key, and those of AWS (alias/aws/ebs) cannot be shared.',
      example: 'alias/images',
    },
    launchPermission: {
      about:
        'Who may launch instances from the AMI, which stays in your account. Taking somebody out does not touch AMIs that are made already.',
      example: { organizationArns: ['arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5'] },
    },
  },
  LaunchPermissionConfiguration: {
    userIds: { about: 'Accounts that may launch the AMI.', example: ['444455556666'] },
    userGroups: {
      about:
        'all makes the AMI public, for everybody in the world; nothing else can stand here. AMIs that are encrypted or have watermarks cannot be public.',
      example: ['all'],
    },
    organizationArns: {
      about: 'Organizations whose accounts may all launch the AMI.',
      example: ['arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5'],
    },
    organizationalUnitArns: {
      about: 'Organizational units whose accounts may all launch the AMI.',
      example: ['arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56'],
    },
  },
  ContainerDistributionConfiguration: {
    description: { about: 'A sentence for people about this destination.', example: 'images for the clusters' },
    containerTags: {
      about: 'Tags that the image gets in the repository. A repository with immutable tags refuses one that it has.',
      example: ['latest'],
    },
    targetRepository: {
      about: 'The repository of this Region. It must be there already.',
      example: { service: 'ECR', repositoryName: 'golden' },
    },
  },
  LaunchTemplateConfiguration: {
    launchTemplateId: {
      about: 'The launch template that gets a version for each new AMI: its id, which is another one in each Region.',
      example: 'lt-0123456789abcdef0',
    },
    accountId: {
      about: 'The account that has the template, if it is not the one that builds.',
      example: '444455556666',
    },
    setDefaultVersion: {
      about:
        'Whether the new version becomes the default one of the template. The default is true, so that the next instance starts from the new image. Kiln always sends it.',
      example: true,
    },
  },
  S3ExportConfiguration: {
    roleName: { about: 'The role that lets VM Import/Export write to the bucket.', example: 'vmimport' },
    diskImageFormat: {
      about: 'The form of the disk image: VMDK for VMware, VHD for Hyper-V, RAW for the bare disk.',
      example: 'VMDK',
    },
    s3Bucket: {
      about: 'The bucket that disk images are put into. It must be of this Region.',
      example: 'acme-disk-images',
    },
    s3Prefix: { about: 'What the keys of disk images in the bucket begin with.', example: 'golden/' },
  },
  FastLaunchConfiguration: {
    enabled: { about: 'Whether snapshots for fast starts are kept.', example: true },
    snapshotConfiguration: { about: 'How many snapshots are kept ready.', example: { targetResourceCount: 5 } },
    maxParallelLaunches: {
      about: 'How many instances may run at the same time to make the snapshots. Less than 6 is refused by EC2.',
      example: 6,
    },
    launchTemplate: {
      about: 'The launch template of the instances that make the snapshots: their subnet, for example.',
      example: { launchTemplateName: 'fast-launch', launchTemplateVersion: '$Latest' },
    },
    accountId: { about: 'The account that has the AMI, and keeps the snapshots.', example: '111122223333' },
  },
  FastLaunchSnapshotConfiguration: {
    targetResourceCount: { about: 'How many snapshots are kept ready. Each costs storage.', example: 5 },
  },
  FastLaunchLaunchTemplateSpecification: {
    launchTemplateId: {
      about: 'The launch template by its id. This or launchTemplateName.',
      example: 'lt-0123456789abcdef0',
    },
    launchTemplateName: {
      about: 'The launch template by its name. This or launchTemplateId.',
      example: 'fast-launch',
    },
    launchTemplateVersion: { about: 'The version of the launch template that is used.', example: '$Latest' },
  },
  SsmParameterConfiguration: {
    amiAccountId: {
      about:
        'The account that has the parameter, and gets a copy of the AMI: one of targetAccountIds. Without it, the account that builds.',
      example: '444455556666',
    },
    parameterName: {
      about:
        'The name of the parameter. It is made, or gets another value, after each build. It must not begin with /aws or /ssm.',
      example: '/images/golden-linux',
    },
    dataType: {
      about:
        'aws:ec2:image: the value must be the id of an AMI that is there, and launch templates can name the parameter; text: any text.',
      example: 'aws:ec2:image',
    },
  },
}
