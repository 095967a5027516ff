import { descriptionOf, nameOf, tagsOf, type WordsByStructure } from './field-words.ts'
import { kmsKeyOf, recipeStructures, semanticVersionOf, uriOf } from './versioned.ts'

const components = {
  about:
    'What is done to the image, in this order; hardening by CIS comes last wherever it stands. Each component once, in whatever version.',
  example: [{ componentArn: '${Component/hardening}' }],
}
const blockDevices = {
  about:
    'The disks of the image, beside or in place of those of the base image. Told apart by deviceName; their order does not matter.',
  example: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 30, volumeType: 'gp3' } }],
}

/** The fields of both kinds of recipes. */
export const recipeWords: WordsByStructure = {
  ...recipeStructures,
  ImageRecipe: {
    name: nameOf('the recipe', 'golden-linux'),
    description: descriptionOf('the recipe', 'Amazon Linux with our agents'),
    semanticVersion: semanticVersionOf('the recipe'),
    components,
    parentImage: {
      about:
        'The image to begin with: an AMI by its id, a parameter with ssm:, an image of the service by ARN or reference, or a product of the Marketplace. An id is of one Region only, and grows old; with x.x.x or a parameter each build begins with the newest one.',
      example: 'arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x',
    },
    blockDeviceMappings: blockDevices,
    tags: tagsOf('the recipe'),
    workingDirectory: {
      about: 'The folder on the build machine that components work in. Without it /tmp, or C:/ on Windows.',
      example: '/var/tmp',
    },
    additionalInstanceConfiguration: {
      about:
        'How build machines start: their first script, and whether the agent of Systems Manager stays in the image.',
      example: { systemsManagerAgent: { uninstallAfterBuild: true } },
    },
    amiTags: {
      about: 'Tags of the AMI that is built. Not CreatedBy or Ec2ImageBuilderArn, which the service sets.',
      example: { role: 'golden' },
    },
    amiWatermarks: {
      about:
        'Marks that stay with the AMI in all its copies, so that it can be told where it comes from. Such an AMI cannot be made public.',
      example: ['golden image of Acme'],
    },
  },
  AdditionalInstanceConfiguration: {
    systemsManagerAgent: {
      about: 'What becomes of the agent of Systems Manager. Not for Windows.',
      example: { uninstallAfterBuild: true },
    },
    userDataOverride: {
      about:
        'A script that build machines run as they start, in base64. It replaces the one that the service uses, so it must make sure that the agent of Systems Manager runs, or the build cannot begin. With kiln.files write it in plain: Kiln encodes it.',
      example: 'IyEvYmluL2Jhc2gK',
    },
  },
  SystemsManagerAgent: {
    uninstallAfterBuild: {
      about:
        'Whether the agent is removed from the image at the end. Without it the agent goes if the service put it there, and stays if the base image had it.',
      example: true,
    },
  },
  ContainerRecipe: {
    containerType: { about: 'The form of the image. There is only DOCKER.', example: 'DOCKER' },
    name: nameOf('the recipe', 'web'),
    description: descriptionOf('the recipe', 'base of our web containers'),
    semanticVersion: semanticVersionOf('the recipe'),
    components: { ...components, about: `${components.about} None for macOS, and none of the Marketplace.` },
    instanceConfiguration: {
      about: 'The machine that the container is built on. It says nothing about the container itself.',
      example: { blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 50 } }] },
    },
    dockerfileTemplateData: {
      about:
        'The Dockerfile, with places that the service fills in: {{{ imagebuilder:parentImage }}}, {{{ imagebuilder:environments }}} and {{{ imagebuilder:components }}}, each with three braces. Better taken from a file beside it, with kiln.files.',
      example:
        'FROM {{{ imagebuilder:parentImage }}}\n{{{ imagebuilder:environments }}}\n{{{ imagebuilder:components }}}\n',
    },
    dockerfileTemplateUri: uriOf('the Dockerfile', 'dockerfileTemplateData'),
    platformOverride: {
      about:
        'The operating system of the parent image, where the service cannot tell. Not with an image of Image Builder.',
      example: 'Linux',
    },
    imageOsVersionOverride: {
      about: 'The version of the operating system of the parent image. Needed with platformOverride: Windows.',
      example: 'Microsoft Windows Server 2022',
    },
    parentImage: {
      about:
        'The image to begin with: one of a registry by its name and tag, or an image of the service by ARN or reference.',
      example: 'amazonlinux:2023',
    },
    tags: tagsOf('the recipe'),
    workingDirectory: { about: 'The folder in the container that components work in.', example: '/tmp' },
    targetRepository: {
      about: 'The repository that finished images are pushed to. It must be there before the first build.',
      example: { service: 'ECR', repositoryName: 'web' },
    },
    kmsKeyId: kmsKeyOf('the Dockerfile'),
  },
  InstanceConfiguration: {
    image: {
      about:
        'The AMI of the build machine: its id, or a parameter with ssm:. Without it, one of AWS that is made for containers.',
      example: 'ami-0123456789abcdef0',
    },
    blockDeviceMappings: {
      about: 'The disks of the build machine. Make room for all layers of the image.',
      example: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 50, volumeType: 'gp3' } }],
    },
  },
  TargetContainerRepository: {
    service: { about: 'What kind of registry it is. There is only ECR.', example: 'ECR' },
    repositoryName: { about: 'The name of the repository, without the address of the registry.', example: 'web' },
  },
}
