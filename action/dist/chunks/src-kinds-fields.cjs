let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
// src/kinds/fields/field-words.ts
const tagsOf = (what) => ({
	about: `Tags of ${what} itself. Kiln adds two of its own, so 48 are left. They do not reach the images or the machines that build them. Changing them alone starts no build and makes no version.`,
	example: { team: "platform" }
});
const nameOf = (what, example) => ({
	about: `What ${what} is called. Upper and lower case, spaces, hyphens and underscores are the same to the service: "Golden Linux" is "golden_linux". A name cannot be changed: another name is another configuration, and the old one stays until it is pruned.`,
	example
});
const descriptionOf = (what, example) => ({
	about: `A sentence for people about ${what}. It has no effect on builds. Leave it out for none: the service refuses an empty text.`,
	example
});
// src/kinds/fields/versioned.ts
const semanticVersionOf = (what) => ({
	about: `The version. With x at the end Kiln counts: 1.0.x makes 1.0.0, and each change of what ${what} does the next number. An exact number stays, and you raise it yourself. Versions are never changed: older ones are kept, and what names them goes on.`,
	example: "1.0.x"
});
const changeDescriptionOf = {
	about: "What is new in this version, for people. It makes no version by itself: it goes with the next one.",
	example: "SSH takes no passwords"
};
const uriOf = (what, field) => ({
	about: `Where ${what} lies in S3, in place of ${field}; up to 64 KB. Kiln does not read it: a new object under the same address is no change, so put the version into the key.`,
	example: "s3://acme-image-sources/golden-1.0.0.yaml"
});
const kmsKeyOf = (what) => ({
	about: `The KMS key that ${what} is encrypted with: id, alias or ARN. Without it, a key of the service. Whoever reads or builds with it must be allowed to use the key.`,
	example: "alias/images"
});
const recipeStructures = {
	ComponentConfiguration: {
		componentArn: {
			about: "The component: one of this project by reference, one of AWS or of others by its ARN. With x.x.x each build takes the newest version; an exact number is what reviews can rely on.",
			example: "${Component/hardening}"
		},
		parameters: {
			about: "Values for parameters that the document of the component has. One without a default must be given.",
			example: [{
				name: "Packages",
				value: ["git", "curl"]
			}]
		}
	},
	ComponentParameter: {
		name: {
			about: "The name of the parameter, as the document of the component has it.",
			example: "Packages"
		},
		value: {
			about: "Its value: a list, also where it is one text. The order counts.",
			example: ["git", "curl"]
		}
	},
	InstanceBlockDeviceMapping: {
		deviceName: {
			about: "The name of the device, as the base image has it: /dev/xvda for Amazon Linux, /dev/sda1 for most others. With another name the machine gets a second disk, and the first stays as it is.",
			example: "/dev/xvda"
		},
		ebs: {
			about: "The volume behind the device.",
			example: {
				volumeSize: 30,
				volumeType: "gp3",
				encrypted: true
			}
		},
		virtualName: {
			about: "A disk of the instance itself, for types that have one. It is not part of the image.",
			example: "ephemeral0"
		},
		noDevice: {
			about: "An empty text takes away a device that the base image has. It is the one field where \"\" means something.",
			example: ""
		}
	},
	EbsInstanceBlockDeviceSpecification: {
		encrypted: {
			about: "Whether the volume is encrypted. Snapshots of the image are encrypted in the same way, and with a key of AWS the image cannot be shared.",
			example: true
		},
		deleteOnTermination: {
			about: "Whether the volume goes with its instance. With false, volumes of build machines and of instances from the image stay and cost.",
			example: true
		},
		iops: {
			about: "Operations in a second. For io1, io2 and gp3 only.",
			example: 3e3
		},
		kmsKeyId: {
			about: "The key that the volume is encrypted with: id, alias or ARN. Needs encrypted: true.",
			example: "alias/images"
		},
		snapshotId: {
			about: "The snapshot that the volume begins with.",
			example: "snap-0123456789abcdef0"
		},
		volumeSize: {
			about: "The size in GiB. Not less than the base image has.",
			example: 30
		},
		volumeType: {
			about: "The type of the volume. gp3 is what most images want.",
			example: "gp3"
		},
		throughput: {
			about: "MiB in a second. For gp3 only.",
			example: 125
		}
	}
};
// src/kinds/fields/component.ts
const componentWords = { Component: {
	name: nameOf("the component", "hardening"),
	semanticVersion: semanticVersionOf("the component"),
	description: descriptionOf("the component", "hardens SSH"),
	changeDescription: changeDescriptionOf,
	platform: {
		about: "The operating system that it is for. A recipe can only have components of the platform of its base image.",
		example: "Linux"
	},
	supportedOsVersions: {
		about: "Versions of the operating system that it is for. A recipe with another base image is refused. Without it, all of the platform.",
		example: ["Amazon Linux 2023"]
	},
	data: {
		about: "The document: phases with steps that run on the build machine. Better taken from a file beside it, with kiln.files. Kiln checks it offline, and each change of it makes the next version.",
		example: "schemaVersion: 1.0\nphases: []\n"
	},
	uri: uriOf("the document", "data"),
	kmsKeyId: kmsKeyOf("the component"),
	tags: tagsOf("the component")
} };
// src/kinds/fields/distribution-configuration.ts
const distributionConfigurationWords = {
	DistributionConfiguration: {
		name: nameOf("the configuration", "golden-linux"),
		description: descriptionOf("the configuration", "golden images for all accounts"),
		distributions: {
			about: "Where finished images go: one entry for each Region, each Region once. A Region that is not listed gets nothing, not even the one that images are built in. Kiln compares entries by Region, so that their order does not matter.",
			example: [{
				region: "us-east-1",
				amiDistributionConfiguration: { name: "golden {{ imagebuilder:buildDate }}" }
			}]
		},
		tags: tagsOf("the configuration")
	},
	Distribution: {
		region: {
			about: "The Region that images are copied to. It must be one of the same partition, and switched on in the account.",
			example: "us-east-1"
		},
		amiDistributionConfiguration: {
			about: "For AMIs: what the copy is called, and who may use it.",
			example: {
				name: "golden {{ imagebuilder:buildDate }}",
				targetAccountIds: ["444455556666"]
			}
		},
		containerDistributionConfiguration: {
			about: "For container images: the repository of this Region that the image is pushed to.",
			example: {
				targetRepository: {
					service: "ECR",
					repositoryName: "golden"
				},
				containerTags: ["latest"]
			}
		},
		licenseConfigurationArns: {
			about: "Licenses of License Manager that the AMI is tied to. The licenses must be of this Region.",
			example: ["arn:aws:license-manager:us-east-1:111122223333:license-configuration:lic-0123456789abcdef0123456789abcdef"]
		},
		launchTemplateConfigurations: {
			about: "Launch templates that get a new version with the AMI of each build, so that Auto Scaling groups take it. They must be there already.",
			example: [{
				launchTemplateId: "lt-0123456789abcdef0",
				setDefaultVersion: true
			}]
		},
		s3ExportConfiguration: {
			about: "Exports a disk image of the AMI to a bucket, for machines outside of EC2.",
			example: {
				roleName: "vmimport",
				diskImageFormat: "VMDK",
				s3Bucket: "acme-disk-images"
			}
		},
		fastLaunchConfigurations: {
			about: "For AMIs of Windows: keeps snapshots of instances that are set up already, so that new ones start faster. The snapshots cost money as long as they are kept.",
			example: [{
				enabled: true,
				accountId: "111122223333"
			}]
		},
		ssmParameterConfigurations: {
			about: "Parameters of Systems Manager that are set to the id of the AMI after each build, so that others always find the newest one under the same name.",
			example: [{
				parameterName: "/images/golden-linux",
				dataType: "aws:ec2:image"
			}]
		}
	},
	AmiDistributionConfiguration: {
		name: {
			about: "The name of the AMI in this Region. It must contain {{ imagebuilder:buildDate }}: names are taken once, and the second build would fail without it.",
			example: "golden {{ imagebuilder:buildDate }}"
		},
		description: {
			about: "The description of the AMI in this Region.",
			example: "golden image of the platform team"
		},
		targetAccountIds: {
			about: "Accounts that get a copy of their own. Each needs the role EC2ImageBuilderDistributionCrossAccountRole. Not the same as launchPermission, which lets others use your AMI.",
			example: ["444455556666"]
		},
		amiTags: {
			about: "Tags of the AMI in this Region.",
			example: { role: "golden" }
		},
		kmsKeyId: {
			about: "The key that the copies of this Region are encrypted with: id, alias or ARN. Accounts that get or use the AMI must be allowed to use the key, and those of AWS (alias/aws/ebs) cannot be shared.",
			example: "alias/images"
		},
		launchPermission: {
			about: "Who may launch instances from the AMI, which stays in your account. Taking somebody out does not touch AMIs that are made already.",
			example: { organizationArns: ["arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"] }
		}
	},
	LaunchPermissionConfiguration: {
		userIds: {
			about: "Accounts that may launch the AMI.",
			example: ["444455556666"]
		},
		userGroups: {
			about: "all makes the AMI public, for everybody in the world; nothing else can stand here. AMIs that are encrypted or have watermarks cannot be public.",
			example: ["all"]
		},
		organizationArns: {
			about: "Organizations whose accounts may all launch the AMI.",
			example: ["arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"]
		},
		organizationalUnitArns: {
			about: "Organizational units whose accounts may all launch the AMI.",
			example: ["arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56"]
		}
	},
	ContainerDistributionConfiguration: {
		description: {
			about: "A sentence for people about this destination.",
			example: "images for the clusters"
		},
		containerTags: {
			about: "Tags that the image gets in the repository. A repository with immutable tags refuses one that it has.",
			example: ["latest"]
		},
		targetRepository: {
			about: "The repository of this Region. It must be there already.",
			example: {
				service: "ECR",
				repositoryName: "golden"
			}
		}
	},
	LaunchTemplateConfiguration: {
		launchTemplateId: {
			about: "The launch template that gets a version for each new AMI: its id, which is another one in each Region.",
			example: "lt-0123456789abcdef0"
		},
		accountId: {
			about: "The account that has the template, if it is not the one that builds.",
			example: "444455556666"
		},
		setDefaultVersion: {
			about: "Whether the new version becomes the default one of the template. The default is true, so that the next instance starts from the new image. Kiln always sends it.",
			example: true
		}
	},
	S3ExportConfiguration: {
		roleName: {
			about: "The role that lets VM Import/Export write to the bucket.",
			example: "vmimport"
		},
		diskImageFormat: {
			about: "The form of the disk image: VMDK for VMware, VHD for Hyper-V, RAW for the bare disk.",
			example: "VMDK"
		},
		s3Bucket: {
			about: "The bucket that disk images are put into. It must be of this Region.",
			example: "acme-disk-images"
		},
		s3Prefix: {
			about: "What the keys of disk images in the bucket begin with.",
			example: "golden/"
		}
	},
	FastLaunchConfiguration: {
		enabled: {
			about: "Whether snapshots for fast starts are kept.",
			example: true
		},
		snapshotConfiguration: {
			about: "How many snapshots are kept ready.",
			example: { targetResourceCount: 5 }
		},
		maxParallelLaunches: {
			about: "How many instances may run at the same time to make the snapshots. Less than 6 is refused by EC2.",
			example: 6
		},
		launchTemplate: {
			about: "The launch template of the instances that make the snapshots: their subnet, for example.",
			example: {
				launchTemplateName: "fast-launch",
				launchTemplateVersion: "$Latest"
			}
		},
		accountId: {
			about: "The account that has the AMI, and keeps the snapshots.",
			example: "111122223333"
		}
	},
	FastLaunchSnapshotConfiguration: { targetResourceCount: {
		about: "How many snapshots are kept ready. Each costs storage.",
		example: 5
	} },
	FastLaunchLaunchTemplateSpecification: {
		launchTemplateId: {
			about: "The launch template by its id. This or launchTemplateName.",
			example: "lt-0123456789abcdef0"
		},
		launchTemplateName: {
			about: "The launch template by its name. This or launchTemplateId.",
			example: "fast-launch"
		},
		launchTemplateVersion: {
			about: "The version of the launch template that is used.",
			example: "$Latest"
		}
	},
	SsmParameterConfiguration: {
		amiAccountId: {
			about: "The account that has the parameter, and gets a copy of the AMI: one of targetAccountIds. Without it, the account that builds.",
			example: "444455556666"
		},
		parameterName: {
			about: "The name of the parameter. It is made, or gets another value, after each build. It must not begin with /aws or /ssm.",
			example: "/images/golden-linux"
		},
		dataType: {
			about: "aws:ec2:image: the value must be the id of an AMI that is there, and launch templates can name the parameter; text: any text.",
			example: "aws:ec2:image"
		}
	}
};
// src/kinds/fields/image-pipeline.ts
const imagePipelineWords = {
	ImagePipeline: {
		name: nameOf("the pipeline", "golden-linux"),
		description: descriptionOf("the pipeline", "the golden image, each Monday"),
		imageRecipeArn: {
			about: "The recipe of an AMI. This or containerRecipeArn, and a pipeline cannot go from one to the other. By a reference, it moves on to the version that the recipe comes to.",
			example: "${ImageRecipe/golden-linux}"
		},
		containerRecipeArn: {
			about: "The recipe of a container image. This or imageRecipeArn, and a pipeline cannot go from one to the other. By a reference, it moves on to the version that the recipe comes to.",
			example: "${ContainerRecipe/web}"
		},
		infrastructureConfigurationArn: {
			about: "Where and how its build and test machines run.",
			example: "${InfrastructureConfiguration/golden-linux}"
		},
		distributionConfigurationArn: {
			about: "Where finished images go. Without it they stay in the account and Region that build them.",
			example: "${DistributionConfiguration/golden-linux}"
		},
		imageTestsConfiguration: {
			about: "Whether and how long images are tested before they go out.",
			example: {
				imageTestsEnabled: true,
				timeoutMinutes: 120
			}
		},
		enhancedImageMetadataEnabled: {
			about: "Whether the packages and the version of the operating system are noted for each image. The default is true.",
			example: true
		},
		schedule: {
			about: "When builds start by themselves. Without it only by hand, or by an event of yours.",
			example: {
				scheduleExpression: "cron(0 3 ? * MON *)",
				timezone: "Europe/Berlin"
			}
		},
		status: {
			about: "DISABLED: no scheduled builds; one that is started by hand still runs. The default is ENABLED, and Kiln always sends it. The service sets DISABLED itself after builds have failed too often; Kiln leaves that alone until what is built changes.",
			example: "ENABLED"
		},
		tags: tagsOf("the pipeline"),
		imageTags: {
			about: "Tags of the images that scheduled builds make, as the service lists them. They are not tags of the AMI: those are amiTags of the recipe or of the distribution.",
			example: { stage: "candidate" }
		},
		imageScanningConfiguration: {
			about: "Looks for known weaknesses with Amazon Inspector, which must be switched on in the account.",
			example: { imageScanningEnabled: true }
		},
		workflows: {
			about: "Workflows of your own, in order: at most one that builds, one that distributes, and tests. They take the place of those of the service: without one that tests, no tests run. They need executionRole.",
			example: [{ workflowArn: "${Workflow/test/smoke}" }]
		},
		executionRole: {
			about: "The role that the service runs the workflows with: its name, or its ARN. Not the role of the service itself, AWSServiceRoleForImageBuilder.",
			example: "image-workflows"
		},
		loggingConfiguration: {
			about: "Which log groups of CloudWatch the logs go to. Without it, groups under /aws/imagebuilder.",
			example: { imageLogGroupName: "/aws/imagebuilder/golden" }
		}
	},
	ImageTestsConfiguration: {
		imageTestsEnabled: {
			about: "Whether tests run. The default is true. With false an image goes out as soon as it is built.",
			example: true
		},
		timeoutMinutes: {
			about: "After how many minutes tests have failed. The default is 720.",
			example: 120
		}
	},
	Schedule: {
		scheduleExpression: {
			about: "cron(minute hour day month weekday year) or rate(number unit). One of day and weekday is ?. rate(1 day) has no s, rate(7 days) has one.",
			example: "cron(0 3 ? * MON *)"
		},
		timezone: {
			about: "The time zone of a cron expression, by its IANA name. The default is UTC.",
			example: "Europe/Berlin"
		},
		pipelineExecutionStartCondition: {
			about: "EXPRESSION_MATCH_ONLY builds each time. EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE, the default, builds only if the base image or a component that is named with x has a newer version: a recipe with exact numbers alone is then never built by the schedule.",
			example: "EXPRESSION_MATCH_ONLY"
		},
		autoDisablePolicy: {
			about: "When the service switches the pipeline off after failed builds.",
			example: { failureCount: 3 }
		}
	},
	AutoDisablePolicy: { failureCount: {
		about: "After how many failed scheduled builds in a row the pipeline is switched off. The default is 5. Each update of the pipeline begins to count anew.",
		example: 3
	} },
	ImageScanningConfiguration: {
		imageScanningEnabled: {
			about: "Whether images are scanned. The default is false. Unless imageScanningTypes says ON_DEMAND_AMI_CVE, tests must be on: their machine is what is scanned.",
			example: true
		},
		ecrConfiguration: {
			about: "For container images: the repository that they are scanned in.",
			example: {
				repositoryName: "image-scans",
				containerTags: ["scan"]
			}
		},
		imageScanningTypes: {
			about: "TEST_INSTANCE_CVE, the default, scans the test machine; ON_DEMAND_AMI_CVE scans the AMI, and is not for containers.",
			example: ["ON_DEMAND_AMI_CVE"]
		},
		scanResultCondition: {
			about: "Fails the build for what the scan finds. Only with ON_DEMAND_AMI_CVE. Without it findings are noted, and builds go on.",
			example: { maximumSeverityLabel: "MEDIUM" }
		}
	},
	EcrConfiguration: {
		repositoryName: {
			about: "The repository that images are put into to be scanned.",
			example: "image-scans"
		},
		containerTags: {
			about: "Tags of the images in that repository.",
			example: ["scan"]
		}
	},
	ScanResultCondition: {
		maximumSeverityLabel: {
			about: "The worst finding that a build may have. One above it fails the build.",
			example: "MEDIUM"
		},
		fixAvailable: {
			about: "true, which is the default: only findings that have a fix count.",
			example: true
		}
	},
	WorkflowConfiguration: {
		workflowArn: {
			about: "The workflow: one of this project by reference, one of AWS by its ARN, which takes x.x.x only.",
			example: "${Workflow/test/smoke}"
		},
		parameters: {
			about: "Values for parameters that the document of the workflow has.",
			example: [{
				name: "Waits",
				value: ["30"]
			}]
		},
		parallelGroup: {
			about: "Tests of one group run at the same time. For workflows that test only.",
			example: "tests"
		},
		onFailure: {
			about: "ABORT, which is the default: a failed test fails the image; CONTINUE: other tests still run. For workflows that test only.",
			example: "CONTINUE"
		}
	},
	WorkflowParameter: {
		name: {
			about: "The name of the parameter, as the document of the workflow has it.",
			example: "Waits"
		},
		value: {
			about: "Its value: a list, also where it is one text. The order counts.",
			example: ["30"]
		}
	},
	PipelineLoggingConfiguration: {
		imageLogGroupName: {
			about: "The log group of builds. One outside of /aws/imagebuilder/ needs executionRole.",
			example: "/aws/imagebuilder/golden"
		},
		pipelineLogGroupName: {
			about: "The log group of the pipeline itself. One outside of /aws/imagebuilder/ needs executionRole.",
			example: "/aws/imagebuilder/pipeline/golden"
		}
	}
};
// src/kinds/fields/infrastructure-configuration.ts
const infrastructureConfigurationWords = {
	InfrastructureConfiguration: {
		name: nameOf("the configuration", "golden-linux"),
		description: descriptionOf("the configuration", "build machines of the golden images"),
		instanceTypes: {
			about: "Types of EC2 instances that build and test machines may have; the service takes one that has capacity. Name several, all of the architecture of the image. Without it the service chooses a type.",
			example: ["m7i.large", "m6i.large"]
		},
		instanceProfileName: {
			about: "The instance profile that build and test machines run with: its name, not its ARN and not the name of the role. It must exist when Kiln applies. Its role needs the policy EC2InstanceProfileForImageBuilder at least, and whatever your scripts call.",
			example: "image-builder"
		},
		securityGroupIds: {
			about: "Security groups of the build and test machines, by id. Needed with subnetId. They need no way in, but a way out to Systems Manager, to S3 and to what your scripts download. The order does not matter.",
			example: ["sg-0123456789abcdef0"]
		},
		subnetId: {
			about: "The subnet that build and test machines start in. Needs securityGroupIds as well. It must reach the AWS services, by a NAT gateway or by endpoints, or the build waits until it times out. Without it machines start in the default VPC.",
			example: "subnet-0123456789abcdef0"
		},
		logging: {
			about: "Where logs of builds are kept beside CloudWatch Logs. Without it a log is only in CloudWatch, where the machine may write to it.",
			example: { s3Logs: {
				s3BucketName: "acme-image-logs",
				s3KeyPrefix: "golden"
			} }
		},
		keyPair: {
			about: "A key pair of EC2 for build and test machines, so that you can log on to one that was left running. Builds do not need it. The key is not part of the image.",
			example: "image-debugging"
		},
		terminateInstanceOnFailure: {
			about: "Whether a machine is terminated when its build fails. The default is true. With false it is left running for you to look into, and costs until you terminate it.",
			example: true
		},
		snsTopicArn: {
			about: "An SNS topic that is told how each build ends. A standard topic: FIFO topics are refused. The service checks the topic when the configuration is written, and whoever applies must be allowed to publish to it. A topic with its own KMS key needs one of the same account.",
			example: "arn:aws:sns:us-east-1:111122223333:image-builds"
		},
		resourceTags: {
			about: "Tags of what a build makes while it runs, such as machines and volumes, for example to see what builds cost. They are not put on the image: that is amiTags. CreatedBy, Ec2ImageBuilderArn, Name and Tags are taken by the service.",
			example: { costCenter: "12345" }
		},
		instanceMetadataOptions: {
			about: "How scripts on build and test machines reach the instance metadata. It says nothing about instances that start from the image later. Without it the defaults of EC2 in the account hold.",
			example: {
				httpTokens: "required",
				httpPutResponseHopLimit: 2
			}
		},
		placement: {
			about: "On which hardware, and in which zone, build and test machines run. Without it they run on shared hardware.",
			example: { tenancy: "dedicated" }
		},
		parentInstance: {
			about: "Builds on instances of an Auto Scaling group of yours in place of new ones, for machines that take long to get, such as those for macOS.",
			example: { autoScalingGroup: { name: "mac-builders" } }
		},
		terminateInstanceOnCompletion: {
			about: "Whether machines are terminated when a build ends without a failure, also when it is cancelled. The default is true. With false each build leaves running machines behind, which cost until you terminate them.",
			example: true
		},
		tags: tagsOf("the configuration")
	},
	Logging: { s3Logs: {
		about: "The bucket that logs of builds are copied to.",
		example: {
			s3BucketName: "acme-image-logs",
			s3KeyPrefix: "golden"
		}
	} },
	S3Logs: {
		s3BucketName: {
			about: "The name of the bucket. The service neither makes nor checks it: if it is not there, or the instance profile may not write to it, builds go on without this copy of their logs.",
			example: "acme-image-logs"
		},
		s3KeyPrefix: {
			about: "What the keys of the logs in the bucket begin with.",
			example: "golden"
		}
	},
	InstanceMetadataOptions: {
		httpTokens: {
			about: "required: only version 2 of the metadata service (IMDSv2) answers; optional: version 1 answers as well. Old scripts that read metadata without a token fail with required.",
			example: "required"
		},
		httpPutResponseHopLimit: {
			about: "How many network hops an answer with a token may take. Container builds need 2 at least with httpTokens: required, because the container is one hop further away.",
			example: 2
		}
	},
	Placement: {
		availabilityZone: {
			about: "The zone that machines start in. With subnetId it must be the zone of the subnet.",
			example: "us-east-1a"
		},
		tenancy: {
			about: "default: hardware that is shared; dedicated: hardware of your account alone; host: a Dedicated Host that you have allocated, which macOS needs.",
			example: "host"
		},
		hostId: {
			about: "The Dedicated Host to run on. Only with tenancy: host, and not together with hostResourceGroupArn.",
			example: "h-0123456789abcdef0"
		},
		hostResourceGroupArn: {
			about: "The host resource group to run in. Only with tenancy: host, and not together with hostId.",
			example: "arn:aws:resource-groups:us-east-1:111122223333:group/build-hosts"
		}
	},
	ParentInstanceConfiguration: { autoScalingGroup: {
		about: "The Auto Scaling group that gives its instances for builds.",
		example: {
			name: "mac-builders",
			capacityWaitTimeoutSeconds: 600
		}
	} },
	AutoScalingGroupConfiguration: {
		name: {
			about: "The name of the group, of the same account and Region. Whoever applies must be allowed to describe it.",
			example: "mac-builders"
		},
		capacityWaitTimeoutSeconds: {
			about: "How many seconds a build waits for a free instance of the group. With 0, which is the default, it fails at once if there is none.",
			example: 600
		}
	}
};
// src/kinds/fields/lifecycle-policy.ts
const unit = {
	about: "The unit of value.",
	example: "DAYS"
};
const lifecyclePolicyWords = {
	LifecyclePolicy: {
		name: nameOf("the policy", "golden-linux"),
		description: descriptionOf("the policy", "deletes images after a year"),
		status: {
			about: "DISABLED: nothing happens to images. The default is ENABLED, and Kiln always sends it: the service would switch a policy on that leaves it out.",
			example: "ENABLED"
		},
		executionRole: {
			about: "The role that the service acts with: its name, or its ARN. Not the role of the service itself.",
			example: "image-lifecycle"
		},
		resourceType: {
			about: "What it is about: AMIs or container images. It cannot be changed afterwards.",
			example: "AMI_IMAGE"
		},
		policyDetails: {
			about: "What happens to images, and when: one entry for each of DEPRECATE, DISABLE and DELETE, with times that come in this order. They are told apart by the type of their action.",
			example: [{
				action: { type: "DELETE" },
				filter: {
					type: "AGE",
					value: 365,
					unit: "DAYS"
				}
			}]
		},
		resourceSelection: {
			about: "Which images it is about: those of recipes, or those with tags. One of the two.",
			example: { recipes: [{
				name: "golden-linux",
				semanticVersion: "x.x.x"
			}] }
		},
		tags: tagsOf("the policy")
	},
	LifecyclePolicyDetail: {
		action: {
			about: "What is done.",
			example: {
				type: "DELETE",
				includeResources: {
					amis: true,
					snapshots: true
				}
			}
		},
		filter: {
			about: "To which images.",
			example: {
				type: "AGE",
				value: 365,
				unit: "DAYS",
				retainAtLeast: 3
			}
		},
		exclusionRules: {
			about: "Images that are left alone in any case.",
			example: { tagMap: { keep: "true" } }
		}
	},
	LifecyclePolicyDetailAction: {
		type: {
			about: "DEPRECATE: nobody sees the image in lists any more; DISABLE: nothing can start from it; DELETE: it is gone, and cannot be brought back. Container images can only be deleted.",
			example: "DEPRECATE"
		},
		includeResources: {
			about: "What of an image it is done to, beside the entry of the image in Image Builder itself.",
			example: {
				amis: true,
				snapshots: true
			}
		}
	},
	LifecyclePolicyDetailActionIncludeResources: {
		amis: {
			about: "The AMIs, in all Regions and accounts that the image was sent to. DEPRECATE and DISABLE need it.",
			example: true
		},
		snapshots: {
			about: "The snapshots of the AMIs, which cost as long as they are there. Needs amis.",
			example: true
		},
		containers: {
			about: "The container images in their repositories.",
			example: true
		}
	},
	LifecyclePolicyDetailFilter: {
		type: {
			about: "AGE: images that are older than value; COUNT: all but the newest ones, for DELETE only. COUNT counts for each version of a recipe by itself: a line that goes on never gets rid of its old versions by it.",
			example: "AGE"
		},
		value: {
			about: "The age with AGE, how many images stay with COUNT.",
			example: 365
		},
		unit: {
			about: `${unit.about} AGE needs it, COUNT has none.`,
			example: "DAYS"
		},
		retainAtLeast: {
			about: "How many images stay in any case, however old they are. For AGE only.",
			example: 3
		}
	},
	LifecyclePolicyDetailExclusionRules: {
		tagMap: {
			about: "Images of Image Builder with these tags.",
			example: { keep: "true" }
		},
		amis: {
			about: "AMIs that are left alone. Not for container images.",
			example: { isPublic: true }
		}
	},
	LifecyclePolicyDetailExclusionRulesAmis: {
		isPublic: {
			about: "Whether public AMIs are left alone.",
			example: true
		},
		regions: {
			about: "AMIs of these Regions are left alone.",
			example: ["eu-west-1"]
		},
		sharedAccounts: {
			about: "AMIs that these accounts may use are left alone.",
			example: ["444455556666"]
		},
		lastLaunched: {
			about: "AMIs that an instance was started from lately are left alone.",
			example: {
				value: 30,
				unit: "DAYS"
			}
		},
		tagMap: {
			about: "AMIs with these tags are left alone.",
			example: { keep: "true" }
		}
	},
	LifecyclePolicyDetailExclusionRulesAmisLastLaunched: {
		value: {
			about: "How long ago the last start is at most.",
			example: 30
		},
		unit
	},
	LifecyclePolicyResourceSelection: {
		recipes: {
			about: "Images of these recipes. They are named by name and version, not by ARN.",
			example: [{
				name: "golden-linux",
				semanticVersion: "1.x.x"
			}]
		},
		tagMap: {
			about: "Images of Image Builder with any of these tags. Tags of the AMIs do not count.",
			example: { stage: "candidate" }
		}
	},
	LifecyclePolicyResourceSelectionRecipe: {
		name: {
			about: "The name of the recipe. Kiln looks whether it is declared here.",
			example: "golden-linux"
		},
		semanticVersion: {
			about: "Its version. With x the policy takes in versions that come later as well.",
			example: "1.x.x"
		}
	}
};
// src/kinds/fields/recipes.ts
const components = {
	about: "What is done to the image, in this order; hardening by CIS comes last wherever it stands. Each component once, in whatever version.",
	example: [{ componentArn: "${Component/hardening}" }]
};
const blockDevices = {
	about: "The disks of the image, beside or in place of those of the base image. Told apart by deviceName; their order does not matter.",
	example: [{
		deviceName: "/dev/xvda",
		ebs: {
			volumeSize: 30,
			volumeType: "gp3"
		}
	}]
};
const recipeWords = {
	...recipeStructures,
	ImageRecipe: {
		name: nameOf("the recipe", "golden-linux"),
		description: descriptionOf("the recipe", "Amazon Linux with our agents"),
		semanticVersion: semanticVersionOf("the recipe"),
		components,
		parentImage: {
			about: "The image to begin with: an AMI by its id, a parameter with ssm:, an image of the service by ARN or reference, or a product of the Marketplace. An id is of one Region only, and grows old; with x.x.x or a parameter each build begins with the newest one.",
			example: "arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x"
		},
		blockDeviceMappings: blockDevices,
		tags: tagsOf("the recipe"),
		workingDirectory: {
			about: "The folder on the build machine that components work in. Without it /tmp, or C:/ on Windows.",
			example: "/var/tmp"
		},
		additionalInstanceConfiguration: {
			about: "How build machines start: their first script, and whether the agent of Systems Manager stays in the image.",
			example: { systemsManagerAgent: { uninstallAfterBuild: true } }
		},
		amiTags: {
			about: "Tags of the AMI that is built. Not CreatedBy or Ec2ImageBuilderArn, which the service sets.",
			example: { role: "golden" }
		},
		amiWatermarks: {
			about: "Marks that stay with the AMI in all its copies, so that it can be told where it comes from. Such an AMI cannot be made public.",
			example: ["golden image of Acme"]
		}
	},
	AdditionalInstanceConfiguration: {
		systemsManagerAgent: {
			about: "What becomes of the agent of Systems Manager. Not for Windows.",
			example: { uninstallAfterBuild: true }
		},
		userDataOverride: {
			about: "A script that build machines run as they start, in base64. It replaces the one that the service uses, so it must make sure that the agent of Systems Manager runs, or the build cannot begin. With kiln.files write it in plain: Kiln encodes it.",
			example: "IyEvYmluL2Jhc2gK"
		}
	},
	SystemsManagerAgent: { uninstallAfterBuild: {
		about: "Whether the agent is removed from the image at the end. Without it the agent goes if the service put it there, and stays if the base image had it.",
		example: true
	} },
	ContainerRecipe: {
		containerType: {
			about: "The form of the image. There is only DOCKER.",
			example: "DOCKER"
		},
		name: nameOf("the recipe", "web"),
		description: descriptionOf("the recipe", "base of our web containers"),
		semanticVersion: semanticVersionOf("the recipe"),
		components: {
			...components,
			about: `${components.about} None for macOS, and none of the Marketplace.`
		},
		instanceConfiguration: {
			about: "The machine that the container is built on. It says nothing about the container itself.",
			example: { blockDeviceMappings: [{
				deviceName: "/dev/xvda",
				ebs: { volumeSize: 50 }
			}] }
		},
		dockerfileTemplateData: {
			about: "The Dockerfile, with places that the service fills in: {{{ imagebuilder:parentImage }}}, {{{ imagebuilder:environments }}} and {{{ imagebuilder:components }}}, each with three braces. Better taken from a file beside it, with kiln.files.",
			example: "FROM {{{ imagebuilder:parentImage }}}\n{{{ imagebuilder:environments }}}\n{{{ imagebuilder:components }}}\n"
		},
		dockerfileTemplateUri: uriOf("the Dockerfile", "dockerfileTemplateData"),
		platformOverride: {
			about: "The operating system of the parent image, where the service cannot tell. Not with an image of Image Builder.",
			example: "Linux"
		},
		imageOsVersionOverride: {
			about: "The version of the operating system of the parent image. Needed with platformOverride: Windows.",
			example: "Microsoft Windows Server 2022"
		},
		parentImage: {
			about: "The image to begin with: one of a registry by its name and tag, or an image of the service by ARN or reference.",
			example: "amazonlinux:2023"
		},
		tags: tagsOf("the recipe"),
		workingDirectory: {
			about: "The folder in the container that components work in.",
			example: "/tmp"
		},
		targetRepository: {
			about: "The repository that finished images are pushed to. It must be there before the first build.",
			example: {
				service: "ECR",
				repositoryName: "web"
			}
		},
		kmsKeyId: kmsKeyOf("the Dockerfile")
	},
	InstanceConfiguration: {
		image: {
			about: "The AMI of the build machine: its id, or a parameter with ssm:. Without it, one of AWS that is made for containers.",
			example: "ami-0123456789abcdef0"
		},
		blockDeviceMappings: {
			about: "The disks of the build machine. Make room for all layers of the image.",
			example: [{
				deviceName: "/dev/xvda",
				ebs: {
					volumeSize: 50,
					volumeType: "gp3"
				}
			}]
		}
	},
	TargetContainerRepository: {
		service: {
			about: "What kind of registry it is. There is only ECR.",
			example: "ECR"
		},
		repositoryName: {
			about: "The name of the repository, without the address of the registry.",
			example: "web"
		}
	}
};
// src/kinds/fields/workflow.ts
const workflowWords = { Workflow: {
	name: nameOf("the workflow", "smoke"),
	semanticVersion: semanticVersionOf("the workflow"),
	description: descriptionOf("the workflow", "starts the image and asks for its version"),
	changeDescription: changeDescriptionOf,
	data: {
		about: "The document: the steps of the stage, in order. Better taken from a file beside it, with kiln.files. Kiln checks it offline, and each change of it makes the next version.",
		example: "schemaVersion: 1.0\nsteps: []\n"
	},
	uri: uriOf("the document", "data"),
	kmsKeyId: kmsKeyOf("the workflow"),
	tags: tagsOf("the workflow"),
	type: {
		about: "The stage that it runs in: BUILD makes the image, TEST tries it, DISTRIBUTION sends it out. It is part of who the workflow is: the same name with another type is another workflow, and references say it, ${Workflow/test/smoke}.",
		example: "TEST"
	}
} };
// src/kinds/fields/registry.ts
const words = {
	...infrastructureConfigurationWords,
	...distributionConfigurationWords,
	...componentWords,
	...recipeWords,
	...workflowWords,
	...imagePipelineWords,
	...lifecyclePolicyWords
};
const reference = "https://docs.aws.amazon.com/imagebuilder/latest/APIReference";
function wordsOf(structure, field) {
	const found = words[structure]?.[field];
	if (found === void 0) throw new Error(`no words for ${structure}.${field}`);
	return found;
}
function wordsAt(kind, path) {
	let structure = kind.kind;
	let members = require_src_kinds().requestShape(kind).members;
	let found;
	for (const step of path) {
		if (typeof step === "number") continue;
		const shape = shapeInside(members?.[step]);
		if (shape === void 0 || structure === void 0) return void 0;
		found = words[structure]?.[step];
		structure = shape;
		members = require_src_kinds().documentShape(shape)?.members;
	}
	return found;
}
function shapeInside(name) {
	const { member } = require_src_kinds().documentShape(name ?? "") ?? {};
	return member ?? name;
}
function pageOf(structure, field) {
	const operation = require_src_kinds().kinds.get(structure)?.model.operations["create"];
	return operation === void 0 ? `${reference}/API_${structure}.html#imagebuilder-Type-${structure}-${field}` : `${reference}/API_${operation}.html#imagebuilder-${operation}-request-${field}`;
}
exports.pageOf = pageOf;
exports.wordsAt = wordsAt;
exports.wordsOf = wordsOf;
