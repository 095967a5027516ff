import { descriptionOf, nameOf, tagsOf, type WordsByStructure } from './field-words.ts'

/** The fields of an infrastructure configuration. */
export const infrastructureConfigurationWords: WordsByStructure = {
  InfrastructureConfiguration: {
    name: nameOf('the configuration', 'golden-linux'),
    description: descriptionOf('the configuration', 'build machines of the golden images'),
    instanceTypes: {
      about:
        'Types of EC2 instances that build and test machines may have; the service takes one that has capacity. Name several, all of the architecture of the image. Without it the service chooses a type.',
      example: ['m7i.large', 'm6i.large'],
    },
    instanceProfileName: {
      about:
        'The instance profile that build and test machines run with: its name, not its ARN and not the name of the role. It must exist when Kiln applies. Its role needs the policy EC2InstanceProfileForImageBuilder at least, and whatever your scripts call.',
      example: 'image-builder',
    },
    securityGroupIds: {
      about:
        'Security groups of the build and test machines, by id. Needed with subnetId. They need no way in, but a way out to Systems Manager, to S3 and to what your scripts download. The order does not matter.',
      example: ['sg-0123456789abcdef0'],
    },
    subnetId: {
      about:
        'The subnet that build and test machines start in. Needs securityGroupIds as well. It must reach the AWS services, by a NAT gateway or by endpoints, or the build waits until it times out. Without it machines start in the default VPC.',
      example: 'subnet-0123456789abcdef0',
    },
    logging: {
      about:
        'Where logs of builds are kept beside CloudWatch Logs. Without it a log is only in CloudWatch, where the machine may write to it.',
      example: { s3Logs: { s3BucketName: 'acme-image-logs', s3KeyPrefix: 'golden' } },
    },
    keyPair: {
      about:
        'A key pair of EC2 for build and test machines, so that you can log on to one that was left running. Builds do not need it. The key is not part of the image.',
      example: 'image-debugging',
    },
    terminateInstanceOnFailure: {
      about:
        'Whether a machine is terminated when its build fails. The default is true. With false it is left running for you to look into, and costs until you terminate it.',
      example: true,
    },
    snsTopicArn: {
      about:
        'An SNS topic that is told how each build ends. A standard topic: FIFO topics are refused. The service checks the topic when the configuration is written, and whoever applies must be allowed to publish to it. A topic with its own KMS key needs one of the same account.',
      example: 'arn:aws:sns:us-east-1:111122223333:image-builds',
    },
    resourceTags: {
      about:
        'Tags of what a build makes while it runs, such as machines and volumes, for example to see what builds cost. They are not put on the image: that is amiTags. CreatedBy, Ec2ImageBuilderArn, Name and Tags are taken by the service.',
      example: { costCenter: '12345' },
    },
    instanceMetadataOptions: {
      about:
        'How scripts on build and test machines reach the instance metadata. It says nothing about instances that start from the image later. Without it the defaults of EC2 in the account hold.',
      example: { httpTokens: 'required', httpPutResponseHopLimit: 2 },
    },
    placement: {
      about:
        'On which hardware, and in which zone, build and test machines run. Without it they run on shared hardware.',
      example: { tenancy: 'dedicated' },
    },
    parentInstance: {
      about:
        'Builds on instances of an Auto Scaling group of yours in place of new ones, for machines that take long to get, such as those for macOS.',
      example: { autoScalingGroup: { name: 'mac-builders' } },
    },
    terminateInstanceOnCompletion: {
      about:
        'Whether machines are terminated when a build ends without a failure, also when it is cancelled. The default is true. With false each build leaves running machines behind, which cost until you terminate them.',
      example: true,
    },
    tags: tagsOf('the configuration'),
  },
  Logging: {
    s3Logs: {
      about: 'The bucket that logs of builds are copied to.',
      example: { s3BucketName: 'acme-image-logs', s3KeyPrefix: 'golden' },
    },
  },
  S3Logs: {
    s3BucketName: {
      about:
        'The name of the bucket. The service neither makes nor checks it: if it is not there, or the instance profile may not write to it, builds go on without this copy of their logs.',
      example: 'acme-image-logs',
    },
    s3KeyPrefix: { about: 'What the keys of the logs in the bucket begin with.', example: 'golden' },
  },
  InstanceMetadataOptions: {
    httpTokens: {
      about:
        'required: only version 2 of the metadata service (IMDSv2) answers; optional: version 1 answers as well. Old scripts that read metadata without a token fail with required.',
      example: 'required',
    },
    httpPutResponseHopLimit: {
      about:
        'How many network hops an answer with a token may take. Container builds need 2 at least with httpTokens: required, because the container is one hop further away.',
      example: 2,
    },
  },
  Placement: {
    availabilityZone: {
      about: 'The zone that machines start in. With subnetId it must be the zone of the subnet.',
      example: 'us-east-1a',
    },
    tenancy: {
      about:
        'default: hardware that is shared; dedicated: hardware of your account alone; host: a Dedicated Host that you have allocated, which macOS needs.',
      example: 'host',
    },
    hostId: {
      about: 'The Dedicated Host to run on. Only with tenancy: host, and not together with hostResourceGroupArn.',
      example: 'h-0123456789abcdef0',
    },
    hostResourceGroupArn: {
      about: 'The host resource group to run in. Only with tenancy: host, and not together with hostId.',
      example: 'arn:aws:resource-groups:us-east-1:111122223333:group/build-hosts',
    },
  },
  ParentInstanceConfiguration: {
    autoScalingGroup: {
      about: 'The Auto Scaling group that gives its instances for builds.',
      example: { name: 'mac-builders', capacityWaitTimeoutSeconds: 600 },
    },
  },
  AutoScalingGroupConfiguration: {
    name: {
      about: 'The name of the group, of the same account and Region. Whoever applies must be allowed to describe it.',
      example: 'mac-builders',
    },
    capacityWaitTimeoutSeconds: {
      about:
        'How many seconds a build waits for a free instance of the group. With 0, which is the default, it fails at once if there is none.',
      example: 600,
    },
  },
}
