import { descriptionOf, nameOf, tagsOf, type WordsByStructure } from './field-words.ts'

/** The fields of an image pipeline. */
export const imagePipelineWords: WordsByStructure = {
  ImagePipeline: {
    name: nameOf('the pipeline', 'golden-linux'),
    description: descriptionOf('the pipeline', 'the golden image, each Monday'),
    imageRecipeArn: {
      about:
        'The recipe of an AMI. This or containerRecipeArn, and a pipeline cannot go from one to the other. By a reference, it moves on to the version that the recipe comes to.',
      example: '${ImageRecipe/golden-linux}',
    },
    containerRecipeArn: {
      about:
        'The recipe of a container image. This or imageRecipeArn, and a pipeline cannot go from one to the other. By a reference, it moves on to the version that the recipe comes to.',
      example: '${ContainerRecipe/web}',
    },
    infrastructureConfigurationArn: {
      about: 'Where and how its build and test machines run.',
      example: '${InfrastructureConfiguration/golden-linux}',
    },
    distributionConfigurationArn: {
      about: 'Where finished images go. Without it they stay in the account and Region that build them.',
      example: '${DistributionConfiguration/golden-linux}',
    },
    imageTestsConfiguration: {
      about: 'Whether and how long images are tested before they go out.',
      example: { imageTestsEnabled: true, timeoutMinutes: 120 },
    },
    enhancedImageMetadataEnabled: {
      about:
        'Whether the packages and the version of the operating system are noted for each image. The default is true.',
      example: true,
    },
    schedule: {
      about: 'When builds start by themselves. Without it only by hand, or by an event of yours.',
      example: { scheduleExpression: 'cron(0 3 ? * MON *)', timezone: 'Europe/Berlin' },
    },
    status: {
      about:
        'DISABLED: no scheduled builds; one that is started by hand still runs. The default is ENABLED, and Kiln always sends it. The service sets DISABLED itself after builds have failed too often; Kiln leaves that alone until what is built changes.',
      example: 'ENABLED',
    },
    tags: tagsOf('the pipeline'),
    imageTags: {
      about:
        'Tags of the images that scheduled builds make, as the service lists them. They are not tags of the AMI: those are amiTags of the recipe or of the distribution.',
      example: { stage: 'candidate' },
    },
    imageScanningConfiguration: {
      about: 'Looks for known weaknesses with Amazon Inspector, which must be switched on in the account.',
      example: { imageScanningEnabled: true },
    },
    workflows: {
      about:
        'Workflows of your own, in order: at most one that builds, one that distributes, and tests. They take the place of those of the service: without one that tests, no tests run. They need executionRole.',
      example: [{ workflowArn: '${Workflow/test/smoke}' }],
    },
    executionRole: {
      about:
        'The role that the service runs the workflows with: its name, or its ARN. Not the role of the service itself, AWSServiceRoleForImageBuilder.',
      example: 'image-workflows',
    },
    loggingConfiguration: {
      about: 'Which log groups of CloudWatch the logs go to. Without it, groups under /aws/imagebuilder.',
      example: { imageLogGroupName: '/aws/imagebuilder/golden' },
    },
  },
  ImageTestsConfiguration: {
    imageTestsEnabled: {
      about: 'Whether tests run. The default is true. With false an image goes out as soon as it is built.',
      example: true,
    },
    timeoutMinutes: { about: 'After how many minutes tests have failed. The default is 720.', example: 120 },
  },
  Schedule: {
    scheduleExpression: {
      about:
        'cron(minute hour day month weekday year) or rate(number unit). One of day and weekday is ?. rate(1 day) has no s, rate(7 days) has one.',
      example: 'cron(0 3 ? * MON *)',
    },
    timezone: {
      about: 'The time zone of a cron expression, by its IANA name. The default is UTC.',
      example: 'Europe/Berlin',
    },
    pipelineExecutionStartCondition: {
      about:
        'EXPRESSION_MATCH_ONLY builds each time. EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE, the default, builds only if the base image or a component that is named with x has a newer version: a recipe with exact numbers alone is then never built by the schedule.',
      example: 'EXPRESSION_MATCH_ONLY',
    },
    autoDisablePolicy: {
      about: 'When the service switches the pipeline off after failed builds.',
      example: { failureCount: 3 },
    },
  },
  AutoDisablePolicy: {
    failureCount: {
      about:
        'After how many failed scheduled builds in a row the pipeline is switched off. The default is 5. Each update of the pipeline begins to count anew.',
      example: 3,
    },
  },
  ImageScanningConfiguration: {
    imageScanningEnabled: {
      about:
        'Whether images are scanned. The default is false. Unless imageScanningTypes says ON_DEMAND_AMI_CVE, tests must be on: their machine is what is scanned.',
      example: true,
    },
    ecrConfiguration: {
      about: 'For container images: the repository that they are scanned in.',
      example: { repositoryName: 'image-scans', containerTags: ['scan'] },
    },
    imageScanningTypes: {
      about:
        'TEST_INSTANCE_CVE, the default, scans the test machine; ON_DEMAND_AMI_CVE scans the AMI, and is not for containers.',
      example: ['ON_DEMAND_AMI_CVE'],
    },
    scanResultCondition: {
      about:
        'Fails the build for what the scan finds. Only with ON_DEMAND_AMI_CVE. Without it findings are noted, and builds go on.',
      example: { maximumSeverityLabel: 'MEDIUM' },
    },
  },
  EcrConfiguration: {
    repositoryName: { about: 'The repository that images are put into to be scanned.', example: 'image-scans' },
    containerTags: { about: 'Tags of the images in that repository.', example: ['scan'] },
  },
  ScanResultCondition: {
    maximumSeverityLabel: {
      about: 'The worst finding that a build may have. One above it fails the build.',
      example: 'MEDIUM',
    },
    fixAvailable: {
      about: 'true, which is the default: only findings that have a fix count.',
      example: true,
    },
  },
  WorkflowConfiguration: {
    workflowArn: {
      about: 'The workflow: one of this project by reference, one of AWS by its ARN, which takes x.x.x only.',
      example: '${Workflow/test/smoke}',
    },
    parameters: {
      about: 'Values for parameters that the document of the workflow has.',
      example: [{ name: 'Waits', value: ['30'] }],
    },
    parallelGroup: {
      about: 'Tests of one group run at the same time. For workflows that test only.',
      example: 'tests',
    },
    onFailure: {
      about:
        'ABORT, which is the default: a failed test fails the image; CONTINUE: other tests still run. For workflows that test only.',
      example: 'CONTINUE',
    },
  },
  WorkflowParameter: {
    name: { about: 'The name of the parameter, as the document of the workflow has it.', example: 'Waits' },
    value: { about: 'Its value: a list, also where it is one text. The order counts.', example: ['30'] },
  },
  PipelineLoggingConfiguration: {
    imageLogGroupName: {
      about: 'The log group of builds. One outside of /aws/imagebuilder/ needs executionRole.',
      example: '/aws/imagebuilder/golden',
    },
    pipelineLogGroupName: {
      about: 'The log group of the pipeline itself. One outside of /aws/imagebuilder/ needs executionRole.',
      example: '/aws/imagebuilder/pipeline/golden',
    },
  },
}
