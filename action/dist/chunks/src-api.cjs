// src/api/imagebuilder.ts
const imagebuilder = {
	modelDate: "2026-11",
	apiVersion: "2019-12-02",
	kinds: {
		"InfrastructureConfiguration": {
			"operations": {
				"create": "CreateInfrastructureConfiguration",
				"get": "GetInfrastructureConfiguration",
				"list": "ListInfrastructureConfigurations",
				"update": "UpdateInfrastructureConfiguration",
				"delete": "DeleteInfrastructureConfiguration"
			},
			"arnResource": "infrastructure-configuration/{slug}",
			"detailShape": "InfrastructureConfiguration",
			"getArnParam": "infrastructureConfigurationArn",
			"getBodyMember": "infrastructureConfiguration",
			"createArnMember": "infrastructureConfigurationArn",
			"listBodyMember": "infrastructureConfigurationSummaryList",
			"createFields": [
				"name",
				"description",
				"instanceTypes",
				"instanceProfileName",
				"securityGroupIds",
				"subnetId",
				"logging",
				"keyPair",
				"terminateInstanceOnFailure",
				"snsTopicArn",
				"resourceTags",
				"instanceMetadataOptions",
				"tags",
				"placement",
				"parentInstance",
				"terminateInstanceOnCompletion"
			],
			"updateFields": [
				"infrastructureConfigurationArn",
				"description",
				"instanceTypes",
				"instanceProfileName",
				"securityGroupIds",
				"subnetId",
				"logging",
				"keyPair",
				"terminateInstanceOnFailure",
				"snsTopicArn",
				"resourceTags",
				"instanceMetadataOptions",
				"placement",
				"parentInstance",
				"terminateInstanceOnCompletion"
			],
			"serviceOwned": [
				"arn",
				"dateCreated",
				"dateUpdated"
			],
			"summaryFields": [
				"arn",
				"name",
				"description",
				"dateCreated",
				"dateUpdated",
				"resourceTags",
				"tags",
				"instanceTypes",
				"instanceProfileName",
				"placement"
			],
			"listFilters": ["name"],
			"listPage": {
				"default": 25,
				"max": 100
			},
			"defaults": {
				"terminateInstanceOnFailure": true,
				"terminateInstanceOnCompletion": true,
				"parentInstance.autoScalingGroup.capacityWaitTimeoutSeconds": 0
			}
		},
		"DistributionConfiguration": {
			"operations": {
				"create": "CreateDistributionConfiguration",
				"get": "GetDistributionConfiguration",
				"list": "ListDistributionConfigurations",
				"update": "UpdateDistributionConfiguration",
				"delete": "DeleteDistributionConfiguration"
			},
			"arnResource": "distribution-configuration/{slug}",
			"detailShape": "DistributionConfiguration",
			"getArnParam": "distributionConfigurationArn",
			"getBodyMember": "distributionConfiguration",
			"createArnMember": "distributionConfigurationArn",
			"listBodyMember": "distributionConfigurationSummaryList",
			"createFields": [
				"name",
				"description",
				"distributions",
				"tags"
			],
			"updateFields": [
				"distributionConfigurationArn",
				"description",
				"distributions"
			],
			"serviceOwned": [
				"arn",
				"timeoutMinutes",
				"dateCreated",
				"dateUpdated"
			],
			"summaryFields": [
				"arn",
				"name",
				"description",
				"dateCreated",
				"dateUpdated",
				"tags",
				"regions"
			],
			"listFilters": ["name"],
			"listPage": {
				"default": 25,
				"max": 100
			},
			"defaults": {}
		},
		"Component": {
			"operations": {
				"create": "CreateComponent",
				"get": "GetComponent",
				"list": "ListComponents",
				"delete": "DeleteComponent",
				"listBuildVersions": "ListComponentBuildVersions"
			},
			"arnResource": "component/{slug}/{semver}/{build}",
			"detailShape": "Component",
			"getArnParam": "componentBuildVersionArn",
			"getBodyMember": "component",
			"createArnMember": "componentBuildVersionArn",
			"listBodyMember": "componentVersionList",
			"createFields": [
				"name",
				"semanticVersion",
				"description",
				"changeDescription",
				"platform",
				"supportedOsVersions",
				"data",
				"uri",
				"kmsKeyId",
				"tags"
			],
			"updateFields": null,
			"serviceOwned": [
				"arn",
				"type",
				"state",
				"parameters",
				"owner",
				"encrypted",
				"dateCreated",
				"publisher",
				"obfuscate",
				"productCodes"
			],
			"summaryFields": [
				"arn",
				"name",
				"version",
				"description",
				"platform",
				"supportedOsVersions",
				"type",
				"owner",
				"dateCreated",
				"status",
				"productCodes"
			],
			"listFilters": [
				"description",
				"name",
				"platform",
				"productCodes",
				"status",
				"supportedOsVersion",
				"type",
				"version"
			],
			"listPage": {
				"default": 25,
				"max": 100
			},
			"defaults": {}
		},
		"ImageRecipe": {
			"operations": {
				"create": "CreateImageRecipe",
				"get": "GetImageRecipe",
				"list": "ListImageRecipes",
				"delete": "DeleteImageRecipe"
			},
			"arnResource": "image-recipe/{slug}/{semver}",
			"detailShape": "ImageRecipe",
			"getArnParam": "imageRecipeArn",
			"getBodyMember": "imageRecipe",
			"createArnMember": "imageRecipeArn",
			"listBodyMember": "imageRecipeSummaryList",
			"createFields": [
				"name",
				"description",
				"semanticVersion",
				"components",
				"parentImage",
				"blockDeviceMappings",
				"tags",
				"workingDirectory",
				"additionalInstanceConfiguration",
				"amiTags",
				"amiWatermarks"
			],
			"updateFields": null,
			"serviceOwned": [
				"arn",
				"type",
				"platform",
				"owner",
				"dateCreated"
			],
			"summaryFields": [
				"arn",
				"name",
				"platform",
				"owner",
				"parentImage",
				"dateCreated",
				"tags"
			],
			"listFilters": [
				"name",
				"parentImage",
				"platform"
			],
			"listPage": {
				"default": 25,
				"max": 100
			},
			"defaults": {}
		},
		"ContainerRecipe": {
			"operations": {
				"create": "CreateContainerRecipe",
				"get": "GetContainerRecipe",
				"list": "ListContainerRecipes",
				"delete": "DeleteContainerRecipe"
			},
			"arnResource": "container-recipe/{slug}/{semver}",
			"detailShape": "ContainerRecipe",
			"getArnParam": "containerRecipeArn",
			"getBodyMember": "containerRecipe",
			"createArnMember": "containerRecipeArn",
			"listBodyMember": "containerRecipeSummaryList",
			"createFields": [
				"containerType",
				"name",
				"description",
				"semanticVersion",
				"components",
				"instanceConfiguration",
				"dockerfileTemplateData",
				"dockerfileTemplateUri",
				"platformOverride",
				"imageOsVersionOverride",
				"parentImage",
				"tags",
				"workingDirectory",
				"targetRepository",
				"kmsKeyId"
			],
			"updateFields": null,
			"serviceOwned": [
				"arn",
				"platform",
				"owner",
				"encrypted",
				"dateCreated"
			],
			"summaryFields": [
				"arn",
				"containerType",
				"name",
				"platform",
				"owner",
				"parentImage",
				"dateCreated",
				"instanceImage",
				"tags"
			],
			"listFilters": [
				"containerType",
				"name",
				"parentImage",
				"platform"
			],
			"listPage": {
				"default": 25,
				"max": 100
			},
			"defaults": {}
		},
		"ImagePipeline": {
			"operations": {
				"create": "CreateImagePipeline",
				"get": "GetImagePipeline",
				"list": "ListImagePipelines",
				"update": "UpdateImagePipeline",
				"delete": "DeleteImagePipeline"
			},
			"arnResource": "image-pipeline/{slug}",
			"detailShape": "ImagePipeline",
			"getArnParam": "imagePipelineArn",
			"getBodyMember": "imagePipeline",
			"createArnMember": "imagePipelineArn",
			"listBodyMember": "imagePipelineList",
			"createFields": [
				"name",
				"description",
				"imageRecipeArn",
				"containerRecipeArn",
				"infrastructureConfigurationArn",
				"distributionConfigurationArn",
				"imageTestsConfiguration",
				"enhancedImageMetadataEnabled",
				"schedule",
				"status",
				"tags",
				"imageTags",
				"imageScanningConfiguration",
				"workflows",
				"executionRole",
				"loggingConfiguration"
			],
			"updateFields": [
				"imagePipelineArn",
				"description",
				"imageRecipeArn",
				"containerRecipeArn",
				"infrastructureConfigurationArn",
				"distributionConfigurationArn",
				"imageTestsConfiguration",
				"enhancedImageMetadataEnabled",
				"schedule",
				"status",
				"imageScanningConfiguration",
				"workflows",
				"loggingConfiguration",
				"executionRole",
				"imageTags"
			],
			"serviceOwned": [
				"arn",
				"platform",
				"dateCreated",
				"dateUpdated",
				"dateLastRun",
				"lastRunStatus",
				"dateNextRun",
				"consecutiveFailures"
			],
			"summaryFields": [
				"arn",
				"name",
				"description",
				"platform",
				"enhancedImageMetadataEnabled",
				"imageRecipeArn",
				"containerRecipeArn",
				"infrastructureConfigurationArn",
				"distributionConfigurationArn",
				"imageTestsConfiguration",
				"schedule",
				"status",
				"dateCreated",
				"dateUpdated",
				"dateLastRun",
				"lastRunStatus",
				"dateNextRun",
				"tags",
				"imageScanningConfiguration",
				"imageTags",
				"executionRole",
				"workflows",
				"loggingConfiguration",
				"consecutiveFailures"
			],
			"listFilters": [
				"description",
				"distributionConfigurationArn",
				"imageRecipeArn",
				"infrastructureConfigurationArn",
				"name",
				"status"
			],
			"listPage": {
				"default": 25,
				"max": 100
			},
			"defaults": {
				"enhancedImageMetadataEnabled": true,
				"imageTestsConfiguration.imageTestsEnabled": true,
				"imageTestsConfiguration.timeoutMinutes": 720,
				"status": "ENABLED",
				"schedule.pipelineExecutionStartCondition": "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
				"imageScanningConfiguration.imageScanningTypes": ["TEST_INSTANCE_CVE"],
				"imageScanningConfiguration.scanResultCondition.fixAvailable": true,
				"schedule.timezone": "UTC",
				"schedule.autoDisablePolicy.failureCount": 5
			}
		},
		"LifecyclePolicy": {
			"operations": {
				"create": "CreateLifecyclePolicy",
				"get": "GetLifecyclePolicy",
				"list": "ListLifecyclePolicies",
				"update": "UpdateLifecyclePolicy",
				"delete": "DeleteLifecyclePolicy"
			},
			"arnResource": "lifecycle-policy/{slug}",
			"detailShape": "LifecyclePolicy",
			"getArnParam": "lifecyclePolicyArn",
			"getBodyMember": "lifecyclePolicy",
			"createArnMember": "lifecyclePolicyArn",
			"listBodyMember": "lifecyclePolicySummaryList",
			"createFields": [
				"name",
				"description",
				"status",
				"executionRole",
				"resourceType",
				"policyDetails",
				"resourceSelection",
				"tags"
			],
			"updateFields": [
				"lifecyclePolicyArn",
				"description",
				"status",
				"executionRole",
				"resourceType",
				"policyDetails",
				"resourceSelection"
			],
			"serviceOwned": [
				"arn",
				"dateCreated",
				"dateUpdated",
				"dateLastRun"
			],
			"summaryFields": [
				"arn",
				"name",
				"description",
				"status",
				"executionRole",
				"resourceType",
				"dateCreated",
				"dateUpdated",
				"dateLastRun",
				"tags"
			],
			"listFilters": [
				"name",
				"resourceType",
				"status"
			],
			"listPage": {
				"default": 25,
				"max": 100
			},
			"defaults": { "status": "ENABLED" }
		},
		"Workflow": {
			"operations": {
				"create": "CreateWorkflow",
				"get": "GetWorkflow",
				"list": "ListWorkflows",
				"delete": "DeleteWorkflow",
				"listBuildVersions": "ListWorkflowBuildVersions"
			},
			"arnResource": "workflow/{build|test|distribution}/{slug}/{semver}/{build}",
			"detailShape": "Workflow",
			"getArnParam": "workflowBuildVersionArn",
			"getBodyMember": "workflow",
			"createArnMember": "workflowBuildVersionArn",
			"listBodyMember": "workflowVersionList",
			"createFields": [
				"name",
				"semanticVersion",
				"description",
				"changeDescription",
				"data",
				"uri",
				"kmsKeyId",
				"tags",
				"type"
			],
			"updateFields": null,
			"serviceOwned": [
				"arn",
				"state",
				"owner",
				"dateCreated",
				"parameters"
			],
			"summaryFields": [
				"arn",
				"name",
				"version",
				"description",
				"type",
				"owner",
				"dateCreated"
			],
			"listFilters": [
				"description",
				"name",
				"type",
				"version"
			],
			"listPage": {
				"default": 25,
				"max": 100
			},
			"defaults": {}
		}
	},
	builtKinds: { "Image": {
		"operations": {
			"get": "GetImage",
			"list": "ListImages",
			"delete": "DeleteImage",
			"listBuildVersions": "ListImageBuildVersions"
		},
		"arnResource": "image/{slug}/{semver}/{build}",
		"detailShape": "Image",
		"getArnParam": "imageBuildVersionArn",
		"getBodyMember": "image",
		"createArnMember": "imageBuildVersionArn",
		"listBodyMember": "imageVersionList",
		"createFields": [],
		"updateFields": null,
		"serviceOwned": [],
		"summaryFields": [
			"arn",
			"name",
			"type",
			"version",
			"platform",
			"osVersion",
			"owner",
			"dateCreated",
			"buildType",
			"imageSource"
		],
		"listFilters": [
			"name",
			"osVersion",
			"platform",
			"type",
			"version"
		],
		"listPage": {
			"default": 25,
			"max": 100
		},
		"defaults": {}
	} },
	operations: {
		"CreateInfrastructureConfiguration": {
			"kind": "InfrastructureConfiguration",
			"role": "create",
			"method": "PUT",
			"uri": "/CreateInfrastructureConfiguration",
			"input": "CreateInfrastructureConfigurationRequest",
			"output": "CreateInfrastructureConfigurationResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400,
				"ResourceAlreadyExistsException": 400,
				"ServiceQuotaExceededException": 402,
				"DryRunOperationException": 412
			}
		},
		"GetInfrastructureConfiguration": {
			"kind": "InfrastructureConfiguration",
			"role": "get",
			"method": "GET",
			"uri": "/GetInfrastructureConfiguration",
			"input": "GetInfrastructureConfigurationRequest",
			"output": "GetInfrastructureConfigurationResponse",
			"query": { "infrastructureConfigurationArn": "infrastructureConfigurationArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListInfrastructureConfigurations": {
			"kind": "InfrastructureConfiguration",
			"role": "list",
			"method": "POST",
			"uri": "/ListInfrastructureConfigurations",
			"input": "ListInfrastructureConfigurationsRequest",
			"output": "ListInfrastructureConfigurationsResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "infrastructureConfigurationSummaryList"
		},
		"UpdateInfrastructureConfiguration": {
			"kind": "InfrastructureConfiguration",
			"role": "update",
			"method": "PUT",
			"uri": "/UpdateInfrastructureConfiguration",
			"input": "UpdateInfrastructureConfigurationRequest",
			"output": "UpdateInfrastructureConfigurationResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400
			}
		},
		"DeleteInfrastructureConfiguration": {
			"kind": "InfrastructureConfiguration",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteInfrastructureConfiguration",
			"input": "DeleteInfrastructureConfigurationRequest",
			"output": "DeleteInfrastructureConfigurationResponse",
			"query": { "infrastructureConfigurationArn": "infrastructureConfigurationArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"CreateDistributionConfiguration": {
			"kind": "DistributionConfiguration",
			"role": "create",
			"method": "PUT",
			"uri": "/CreateDistributionConfiguration",
			"input": "CreateDistributionConfigurationRequest",
			"output": "CreateDistributionConfigurationResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400,
				"ResourceAlreadyExistsException": 400,
				"InvalidParameterCombinationException": 400,
				"ServiceQuotaExceededException": 402,
				"DryRunOperationException": 412
			}
		},
		"GetDistributionConfiguration": {
			"kind": "DistributionConfiguration",
			"role": "get",
			"method": "GET",
			"uri": "/GetDistributionConfiguration",
			"input": "GetDistributionConfigurationRequest",
			"output": "GetDistributionConfigurationResponse",
			"query": { "distributionConfigurationArn": "distributionConfigurationArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListDistributionConfigurations": {
			"kind": "DistributionConfiguration",
			"role": "list",
			"method": "POST",
			"uri": "/ListDistributionConfigurations",
			"input": "ListDistributionConfigurationsRequest",
			"output": "ListDistributionConfigurationsResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "distributionConfigurationSummaryList"
		},
		"UpdateDistributionConfiguration": {
			"kind": "DistributionConfiguration",
			"role": "update",
			"method": "PUT",
			"uri": "/UpdateDistributionConfiguration",
			"input": "UpdateDistributionConfigurationRequest",
			"output": "UpdateDistributionConfigurationResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400,
				"InvalidParameterCombinationException": 400
			}
		},
		"DeleteDistributionConfiguration": {
			"kind": "DistributionConfiguration",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteDistributionConfiguration",
			"input": "DeleteDistributionConfigurationRequest",
			"output": "DeleteDistributionConfigurationResponse",
			"query": { "distributionConfigurationArn": "distributionConfigurationArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"InvalidRequestException": 400,
				"ServiceUnavailableException": 503,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"CreateComponent": {
			"kind": "Component",
			"role": "create",
			"method": "PUT",
			"uri": "/CreateComponent",
			"input": "CreateComponentRequest",
			"output": "CreateComponentResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"InvalidVersionNumberException": 400,
				"ResourceInUseException": 400,
				"InvalidParameterCombinationException": 400,
				"ServiceQuotaExceededException": 402,
				"DryRunOperationException": 412
			}
		},
		"GetComponent": {
			"kind": "Component",
			"role": "get",
			"method": "GET",
			"uri": "/GetComponent",
			"input": "GetComponentRequest",
			"output": "GetComponentResponse",
			"query": { "componentBuildVersionArn": "componentBuildVersionArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListComponents": {
			"kind": "Component",
			"role": "list",
			"method": "POST",
			"uri": "/ListComponents",
			"input": "ListComponentsRequest",
			"output": "ListComponentsResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "componentVersionList"
		},
		"DeleteComponent": {
			"kind": "Component",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteComponent",
			"input": "DeleteComponentRequest",
			"output": "DeleteComponentResponse",
			"query": { "componentBuildVersionArn": "componentBuildVersionArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"ListComponentBuildVersions": {
			"kind": "Component",
			"role": "listBuildVersions",
			"method": "POST",
			"uri": "/ListComponentBuildVersions",
			"input": "ListComponentBuildVersionsRequest",
			"output": "ListComponentBuildVersionsResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "componentSummaryList"
		},
		"CreateImageRecipe": {
			"kind": "ImageRecipe",
			"role": "create",
			"method": "PUT",
			"uri": "/CreateImageRecipe",
			"input": "CreateImageRecipeRequest",
			"output": "CreateImageRecipeResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"InvalidVersionNumberException": 400,
				"ResourceInUseException": 400,
				"ResourceAlreadyExistsException": 400,
				"ServiceQuotaExceededException": 402,
				"DryRunOperationException": 412
			}
		},
		"GetImageRecipe": {
			"kind": "ImageRecipe",
			"role": "get",
			"method": "GET",
			"uri": "/GetImageRecipe",
			"input": "GetImageRecipeRequest",
			"output": "GetImageRecipeResponse",
			"query": { "imageRecipeArn": "imageRecipeArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListImageRecipes": {
			"kind": "ImageRecipe",
			"role": "list",
			"method": "POST",
			"uri": "/ListImageRecipes",
			"input": "ListImageRecipesRequest",
			"output": "ListImageRecipesResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "imageRecipeSummaryList"
		},
		"DeleteImageRecipe": {
			"kind": "ImageRecipe",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteImageRecipe",
			"input": "DeleteImageRecipeRequest",
			"output": "DeleteImageRecipeResponse",
			"query": { "imageRecipeArn": "imageRecipeArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"CreateContainerRecipe": {
			"kind": "ContainerRecipe",
			"role": "create",
			"method": "PUT",
			"uri": "/CreateContainerRecipe",
			"input": "CreateContainerRecipeRequest",
			"output": "CreateContainerRecipeResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"InvalidVersionNumberException": 400,
				"ResourceInUseException": 400,
				"ResourceAlreadyExistsException": 400,
				"ServiceQuotaExceededException": 402,
				"DryRunOperationException": 412
			}
		},
		"GetContainerRecipe": {
			"kind": "ContainerRecipe",
			"role": "get",
			"method": "GET",
			"uri": "/GetContainerRecipe",
			"input": "GetContainerRecipeRequest",
			"output": "GetContainerRecipeResponse",
			"query": { "containerRecipeArn": "containerRecipeArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListContainerRecipes": {
			"kind": "ContainerRecipe",
			"role": "list",
			"method": "POST",
			"uri": "/ListContainerRecipes",
			"input": "ListContainerRecipesRequest",
			"output": "ListContainerRecipesResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "containerRecipeSummaryList"
		},
		"DeleteContainerRecipe": {
			"kind": "ContainerRecipe",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteContainerRecipe",
			"input": "DeleteContainerRecipeRequest",
			"output": "DeleteContainerRecipeResponse",
			"query": { "containerRecipeArn": "containerRecipeArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"CreateImagePipeline": {
			"kind": "ImagePipeline",
			"role": "create",
			"method": "PUT",
			"uri": "/CreateImagePipeline",
			"input": "CreateImagePipelineRequest",
			"output": "CreateImagePipelineResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400,
				"ResourceAlreadyExistsException": 400,
				"ServiceQuotaExceededException": 402,
				"DryRunOperationException": 412
			}
		},
		"GetImagePipeline": {
			"kind": "ImagePipeline",
			"role": "get",
			"method": "GET",
			"uri": "/GetImagePipeline",
			"input": "GetImagePipelineRequest",
			"output": "GetImagePipelineResponse",
			"query": { "imagePipelineArn": "imagePipelineArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListImagePipelines": {
			"kind": "ImagePipeline",
			"role": "list",
			"method": "POST",
			"uri": "/ListImagePipelines",
			"input": "ListImagePipelinesRequest",
			"output": "ListImagePipelinesResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "imagePipelineList"
		},
		"UpdateImagePipeline": {
			"kind": "ImagePipeline",
			"role": "update",
			"method": "PUT",
			"uri": "/UpdateImagePipeline",
			"input": "UpdateImagePipelineRequest",
			"output": "UpdateImagePipelineResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400
			}
		},
		"DeleteImagePipeline": {
			"kind": "ImagePipeline",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteImagePipeline",
			"input": "DeleteImagePipelineRequest",
			"output": "DeleteImagePipelineResponse",
			"query": { "imagePipelineArn": "imagePipelineArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"CreateLifecyclePolicy": {
			"kind": "LifecyclePolicy",
			"role": "create",
			"method": "PUT",
			"uri": "/CreateLifecyclePolicy",
			"input": "CreateLifecyclePolicyRequest",
			"output": "CreateLifecyclePolicyResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400,
				"ResourceAlreadyExistsException": 400,
				"ServiceQuotaExceededException": 402,
				"DryRunOperationException": 412
			}
		},
		"GetLifecyclePolicy": {
			"kind": "LifecyclePolicy",
			"role": "get",
			"method": "GET",
			"uri": "/GetLifecyclePolicy",
			"input": "GetLifecyclePolicyRequest",
			"output": "GetLifecyclePolicyResponse",
			"query": { "lifecyclePolicyArn": "lifecyclePolicyArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListLifecyclePolicies": {
			"kind": "LifecyclePolicy",
			"role": "list",
			"method": "POST",
			"uri": "/ListLifecyclePolicies",
			"input": "ListLifecyclePoliciesRequest",
			"output": "ListLifecyclePoliciesResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "lifecyclePolicySummaryList"
		},
		"UpdateLifecyclePolicy": {
			"kind": "LifecyclePolicy",
			"role": "update",
			"method": "PUT",
			"uri": "/UpdateLifecyclePolicy",
			"input": "UpdateLifecyclePolicyRequest",
			"output": "UpdateLifecyclePolicyResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400,
				"InvalidParameterCombinationException": 400
			}
		},
		"DeleteLifecyclePolicy": {
			"kind": "LifecyclePolicy",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteLifecyclePolicy",
			"input": "DeleteLifecyclePolicyRequest",
			"output": "DeleteLifecyclePolicyResponse",
			"query": { "lifecyclePolicyArn": "lifecyclePolicyArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"InvalidRequestException": 400,
				"ServiceUnavailableException": 503,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"CreateWorkflow": {
			"kind": "Workflow",
			"role": "create",
			"method": "PUT",
			"uri": "/CreateWorkflow",
			"input": "CreateWorkflowRequest",
			"output": "CreateWorkflowResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"InvalidVersionNumberException": 400,
				"ResourceInUseException": 400,
				"InvalidParameterCombinationException": 400,
				"ServiceQuotaExceededException": 402,
				"DryRunOperationException": 412
			}
		},
		"GetWorkflow": {
			"kind": "Workflow",
			"role": "get",
			"method": "GET",
			"uri": "/GetWorkflow",
			"input": "GetWorkflowRequest",
			"output": "GetWorkflowResponse",
			"query": { "workflowBuildVersionArn": "workflowBuildVersionArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListWorkflows": {
			"kind": "Workflow",
			"role": "list",
			"method": "POST",
			"uri": "/ListWorkflows",
			"input": "ListWorkflowsRequest",
			"output": "ListWorkflowsResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "workflowVersionList"
		},
		"DeleteWorkflow": {
			"kind": "Workflow",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteWorkflow",
			"input": "DeleteWorkflowRequest",
			"output": "DeleteWorkflowResponse",
			"query": { "workflowBuildVersionArn": "workflowBuildVersionArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"ListWorkflowBuildVersions": {
			"kind": "Workflow",
			"role": "listBuildVersions",
			"method": "POST",
			"uri": "/ListWorkflowBuildVersions",
			"input": "ListWorkflowBuildVersionsRequest",
			"output": "ListWorkflowBuildVersionsResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			},
			"resultKey": "workflowSummaryList"
		},
		"TagResource": {
			"kind": "Tags",
			"role": "TagResource",
			"method": "POST",
			"uri": "/tags/{resourceArn}",
			"input": "TagResourceRequest",
			"output": "TagResourceResponse",
			"query": {},
			"label": { "resourceArn": "resourceArn" },
			"errors": {
				"ServiceException": 500,
				"InvalidParameterException": 400,
				"ResourceNotFoundException": 404
			}
		},
		"UntagResource": {
			"kind": "Tags",
			"role": "UntagResource",
			"method": "DELETE",
			"uri": "/tags/{resourceArn}",
			"input": "UntagResourceRequest",
			"output": "UntagResourceResponse",
			"query": { "tagKeys": "tagKeys" },
			"label": { "resourceArn": "resourceArn" },
			"errors": {
				"ServiceException": 500,
				"InvalidParameterException": 400,
				"ResourceNotFoundException": 404
			}
		},
		"ListTagsForResource": {
			"kind": "Tags",
			"role": "ListTagsForResource",
			"method": "GET",
			"uri": "/tags/{resourceArn}",
			"input": "ListTagsForResourceRequest",
			"output": "ListTagsForResourceResponse",
			"query": {},
			"label": { "resourceArn": "resourceArn" },
			"errors": {
				"ServiceException": 500,
				"InvalidParameterException": 400,
				"ResourceNotFoundException": 404
			}
		},
		"StartImagePipelineExecution": {
			"kind": "ImagePipeline",
			"role": "StartImagePipelineExecution",
			"method": "PUT",
			"uri": "/StartImagePipelineExecution",
			"input": "StartImagePipelineExecutionRequest",
			"output": "StartImagePipelineExecutionResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ResourceNotFoundException": 404,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400
			}
		},
		"ListImagePipelineImages": {
			"kind": "ImagePipeline",
			"role": "ListImagePipelineImages",
			"method": "POST",
			"uri": "/ListImagePipelineImages",
			"input": "ListImagePipelineImagesRequest",
			"output": "ListImagePipelineImagesResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ResourceNotFoundException": 404,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"GetImage": {
			"kind": "Image",
			"role": "get",
			"method": "GET",
			"uri": "/GetImage",
			"input": "GetImageRequest",
			"output": "GetImageResponse",
			"query": { "imageBuildVersionArn": "imageBuildVersionArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListImages": {
			"kind": "Image",
			"role": "list",
			"method": "POST",
			"uri": "/ListImages",
			"input": "ListImagesRequest",
			"output": "ListImagesResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"ListImageBuildVersions": {
			"kind": "Image",
			"role": "listBuildVersions",
			"method": "POST",
			"uri": "/ListImageBuildVersions",
			"input": "ListImageBuildVersionsRequest",
			"output": "ListImageBuildVersionsResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidPaginationTokenException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"DeleteImage": {
			"kind": "Image",
			"role": "delete",
			"method": "DELETE",
			"uri": "/DeleteImage",
			"input": "DeleteImageRequest",
			"output": "DeleteImageResponse",
			"query": { "imageBuildVersionArn": "imageBuildVersionArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"InvalidRequestException": 400,
				"ServiceUnavailableException": 503,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceDependencyException": 400
			}
		},
		"CancelImageCreation": {
			"kind": "Image",
			"role": "CancelImageCreation",
			"method": "PUT",
			"uri": "/CancelImageCreation",
			"input": "CancelImageCreationRequest",
			"output": "CancelImageCreationResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"IdempotentParameterMismatchException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429,
				"ResourceInUseException": 400
			}
		},
		"GetComponentPolicy": {
			"kind": "Component",
			"role": "getPolicy",
			"method": "GET",
			"uri": "/GetComponentPolicy",
			"input": "GetComponentPolicyRequest",
			"output": "GetComponentPolicyResponse",
			"query": { "componentArn": "componentArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ServiceUnavailableException": 503,
				"ResourceNotFoundException": 404,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"PutComponentPolicy": {
			"kind": "Component",
			"role": "putPolicy",
			"method": "PUT",
			"uri": "/PutComponentPolicy",
			"input": "PutComponentPolicyRequest",
			"output": "PutComponentPolicyResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidParameterValueException": 400,
				"ResourceNotFoundException": 404,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"GetImageRecipePolicy": {
			"kind": "ImageRecipe",
			"role": "getPolicy",
			"method": "GET",
			"uri": "/GetImageRecipePolicy",
			"input": "GetImageRecipePolicyRequest",
			"output": "GetImageRecipePolicyResponse",
			"query": { "imageRecipeArn": "imageRecipeArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ResourceNotFoundException": 404,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"PutImageRecipePolicy": {
			"kind": "ImageRecipe",
			"role": "putPolicy",
			"method": "PUT",
			"uri": "/PutImageRecipePolicy",
			"input": "PutImageRecipePolicyRequest",
			"output": "PutImageRecipePolicyResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidParameterValueException": 400,
				"ResourceNotFoundException": 404,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"GetContainerRecipePolicy": {
			"kind": "ContainerRecipe",
			"role": "getPolicy",
			"method": "GET",
			"uri": "/GetContainerRecipePolicy",
			"input": "GetContainerRecipePolicyRequest",
			"output": "GetContainerRecipePolicyResponse",
			"query": { "containerRecipeArn": "containerRecipeArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"ResourceNotFoundException": 404,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"PutContainerRecipePolicy": {
			"kind": "ContainerRecipe",
			"role": "putPolicy",
			"method": "PUT",
			"uri": "/PutContainerRecipePolicy",
			"input": "PutContainerRecipePolicyRequest",
			"output": "PutContainerRecipePolicyResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidParameterValueException": 400,
				"ResourceNotFoundException": 404,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"GetImagePolicy": {
			"kind": "Image",
			"role": "getPolicy",
			"method": "GET",
			"uri": "/GetImagePolicy",
			"input": "GetImagePolicyRequest",
			"output": "GetImagePolicyResponse",
			"query": { "imageArn": "imageArn" },
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ServiceUnavailableException": 503,
				"ResourceNotFoundException": 404,
				"InvalidRequestException": 400,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		},
		"PutImagePolicy": {
			"kind": "Image",
			"role": "putPolicy",
			"method": "PUT",
			"uri": "/PutImagePolicy",
			"input": "PutImagePolicyRequest",
			"output": "PutImagePolicyResponse",
			"query": {},
			"label": {},
			"errors": {
				"ServiceException": 500,
				"ClientException": 400,
				"ServiceUnavailableException": 503,
				"InvalidRequestException": 400,
				"InvalidParameterValueException": 400,
				"ResourceNotFoundException": 404,
				"ForbiddenException": 403,
				"CallRateLimitExceededException": 429
			}
		}
	},
	shapes: {
		"AccountId": {
			"type": "string",
			"pattern": "^(?:[0-9]{12})$"
		},
		"AccountList": {
			"type": "list",
			"min": 1,
			"max": 1536,
			"member": "AccountId"
		},
		"AdditionalInstanceConfiguration": {
			"type": "structure",
			"members": {
				"systemsManagerAgent": "SystemsManagerAgent",
				"userDataOverride": "UserDataOverride"
			}
		},
		"AmiDistributionConfiguration": {
			"type": "structure",
			"members": {
				"name": "AmiNameString",
				"description": "NonEmptyString",
				"targetAccountIds": "AccountList",
				"amiTags": "TagMap",
				"kmsKeyId": "NonEmptyString",
				"launchPermission": "LaunchPermissionConfiguration"
			}
		},
		"AmiNameString": {
			"type": "string",
			"min": 1,
			"max": 127,
			"pattern": "^(?:[-_A-Za-z0-9{][-_A-Za-z0-9\\s:{}\\.]+[-_A-Za-z0-9}])$"
		},
		"AmiWatermarkName": {
			"type": "string",
			"min": 3,
			"max": 128,
			"pattern": "^(?:[A-Za-z0-9()\\[\\]./'@_\\-][A-Za-z0-9 ()\\[\\]./'@_\\-]{1,126}[A-Za-z0-9()\\[\\]./'@_\\-])$"
		},
		"AmiWatermarksList": {
			"type": "list",
			"min": 1,
			"max": 5,
			"member": "AmiWatermarkName"
		},
		"Arn": { "type": "string" },
		"AutoDisableFailureCount": {
			"type": "integer",
			"min": 1,
			"max": 10
		},
		"AutoDisablePolicy": {
			"type": "structure",
			"members": { "failureCount": "AutoDisableFailureCount" },
			"required": ["failureCount"]
		},
		"AutoScalingGroupConfiguration": {
			"type": "structure",
			"members": {
				"name": "NonEmptyString",
				"capacityWaitTimeoutSeconds": "CapacityWaitTimeoutSeconds"
			},
			"required": ["name"]
		},
		"Boolean": { "type": "boolean" },
		"CallRateLimitExceededException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"CapacityWaitTimeoutSeconds": {
			"type": "integer",
			"min": 0,
			"max": 3600
		},
		"ClientException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"ClientToken": {
			"type": "string",
			"min": 1,
			"max": 64
		},
		"Component": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"version": "VersionNumber",
				"description": "NonEmptyString",
				"changeDescription": "NonEmptyString",
				"type": "ComponentType",
				"platform": "Platform",
				"supportedOsVersions": "OsVersionList",
				"state": "ComponentState",
				"parameters": "ComponentParameterDetailList",
				"owner": "NonEmptyString",
				"data": "ComponentData",
				"kmsKeyId": "NonEmptyString",
				"encrypted": "NullableBoolean",
				"dateCreated": "DateTime",
				"tags": "TagMap",
				"publisher": "NonEmptyString",
				"obfuscate": "Boolean",
				"productCodes": "ProductCodeList"
			}
		},
		"ComponentBuildVersionArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+)$"
		},
		"ComponentConfiguration": {
			"type": "structure",
			"members": {
				"componentArn": "ComponentVersionArnOrBuildVersionArn",
				"parameters": "ComponentParameterList"
			},
			"required": ["componentArn"]
		},
		"ComponentConfigurationList": {
			"type": "list",
			"min": 1,
			"member": "ComponentConfiguration"
		},
		"ComponentData": { "type": "string" },
		"ComponentParameter": {
			"type": "structure",
			"members": {
				"name": "ComponentParameterName",
				"value": "ComponentParameterValueList"
			},
			"required": ["name", "value"]
		},
		"ComponentParameterDescription": {
			"type": "string",
			"min": 1,
			"max": 1024,
			"pattern": "^(?:[^\\x00]+)$"
		},
		"ComponentParameterDetail": {
			"type": "structure",
			"members": {
				"name": "ComponentParameterName",
				"type": "ComponentParameterType",
				"defaultValue": "ComponentParameterValueList",
				"description": "ComponentParameterDescription"
			},
			"required": ["name", "type"]
		},
		"ComponentParameterDetailList": {
			"type": "list",
			"member": "ComponentParameterDetail"
		},
		"ComponentParameterList": {
			"type": "list",
			"min": 1,
			"member": "ComponentParameter"
		},
		"ComponentParameterName": {
			"type": "string",
			"min": 1,
			"max": 256,
			"pattern": "^(?:[^\\x00]+)$"
		},
		"ComponentParameterType": {
			"type": "enum",
			"min": 1,
			"max": 20,
			"enum": [
				"String",
				"Integer",
				"Boolean",
				"StringList"
			]
		},
		"ComponentParameterValue": {
			"type": "string",
			"min": 0,
			"pattern": "^(?:[^\\x00]*)$"
		},
		"ComponentParameterValueList": {
			"type": "list",
			"member": "ComponentParameterValue"
		},
		"ComponentState": {
			"type": "structure",
			"members": {
				"status": "ComponentStatus",
				"reason": "NonEmptyString"
			}
		},
		"ComponentStatus": {
			"type": "enum",
			"enum": [
				"DEPRECATED",
				"DISABLED",
				"ACTIVE"
			]
		},
		"ComponentSummary": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"version": "VersionNumber",
				"platform": "Platform",
				"supportedOsVersions": "OsVersionList",
				"state": "ComponentState",
				"type": "ComponentType",
				"owner": "NonEmptyString",
				"description": "NonEmptyString",
				"changeDescription": "NonEmptyString",
				"dateCreated": "DateTime",
				"tags": "TagMap",
				"publisher": "NonEmptyString",
				"obfuscate": "Boolean"
			}
		},
		"ComponentSummaryList": {
			"type": "list",
			"member": "ComponentSummary"
		},
		"ComponentType": {
			"type": "enum",
			"enum": ["BUILD", "TEST"]
		},
		"ComponentVersion": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"version": "VersionNumber",
				"description": "NonEmptyString",
				"platform": "Platform",
				"supportedOsVersions": "OsVersionList",
				"type": "ComponentType",
				"owner": "NonEmptyString",
				"dateCreated": "DateTime",
				"status": "ComponentStatus",
				"productCodes": "ProductCodeList"
			}
		},
		"ComponentVersionArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+)$"
		},
		"ComponentVersionArnOrBuildVersionArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+)))$"
		},
		"ComponentVersionList": {
			"type": "list",
			"member": "ComponentVersion"
		},
		"ConsecutiveFailures": {
			"type": "integer",
			"min": 0
		},
		"ContainerDistributionConfiguration": {
			"type": "structure",
			"members": {
				"description": "NonEmptyString",
				"containerTags": "StringList",
				"targetRepository": "TargetContainerRepository"
			},
			"required": ["targetRepository"]
		},
		"ContainerRecipe": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"containerType": "ContainerType",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"platform": "Platform",
				"owner": "NonEmptyString",
				"version": "VersionNumber",
				"components": "ComponentConfigurationList",
				"instanceConfiguration": "InstanceConfiguration",
				"dockerfileTemplateData": "DockerFileTemplate",
				"kmsKeyId": "NonEmptyString",
				"encrypted": "NullableBoolean",
				"parentImage": "NonEmptyString",
				"dateCreated": "DateTime",
				"tags": "TagMap",
				"workingDirectory": "NonEmptyString",
				"targetRepository": "TargetContainerRepository"
			}
		},
		"ContainerRecipeArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x))$"
		},
		"ContainerRecipeSummary": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"containerType": "ContainerType",
				"name": "ResourceName",
				"platform": "Platform",
				"owner": "NonEmptyString",
				"parentImage": "NonEmptyString",
				"dateCreated": "DateTime",
				"instanceImage": "NonEmptyString",
				"tags": "TagMap"
			}
		},
		"ContainerRecipeSummaryList": {
			"type": "list",
			"member": "ContainerRecipeSummary"
		},
		"ContainerRepositoryService": {
			"type": "enum",
			"enum": ["ECR"]
		},
		"ContainerType": {
			"type": "enum",
			"enum": ["DOCKER"]
		},
		"CreateComponentRequest": {
			"type": "structure",
			"members": {
				"name": "ResourceName",
				"semanticVersion": "VersionNumber",
				"description": "NonEmptyString",
				"changeDescription": "NonEmptyString",
				"platform": "Platform",
				"supportedOsVersions": "OsVersionList",
				"data": "InlineComponentData",
				"uri": "Uri",
				"kmsKeyId": "NonEmptyString",
				"tags": "TagMap",
				"clientToken": "ClientToken",
				"dryRun": "Boolean"
			},
			"required": [
				"name",
				"semanticVersion",
				"platform",
				"clientToken"
			]
		},
		"CreateComponentResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"componentBuildVersionArn": "ComponentBuildVersionArn",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"CreateContainerRecipeRequest": {
			"type": "structure",
			"members": {
				"containerType": "ContainerType",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"semanticVersion": "WildcardVersionNumber",
				"components": "ComponentConfigurationList",
				"instanceConfiguration": "InstanceConfiguration",
				"dockerfileTemplateData": "InlineDockerFileTemplate",
				"dockerfileTemplateUri": "Uri",
				"platformOverride": "Platform",
				"imageOsVersionOverride": "NonEmptyString",
				"parentImage": "NonEmptyString",
				"tags": "TagMap",
				"workingDirectory": "NonEmptyString",
				"targetRepository": "TargetContainerRepository",
				"kmsKeyId": "NonEmptyString",
				"clientToken": "ClientToken",
				"dryRun": "Boolean"
			},
			"required": [
				"containerType",
				"name",
				"semanticVersion",
				"parentImage",
				"targetRepository",
				"clientToken"
			]
		},
		"CreateContainerRecipeResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"containerRecipeArn": "ContainerRecipeArn",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"CreateDistributionConfigurationRequest": {
			"type": "structure",
			"members": {
				"name": "ResourceName",
				"description": "NonEmptyString",
				"distributions": "DistributionList",
				"tags": "TagMap",
				"clientToken": "ClientToken",
				"dryRun": "Boolean"
			},
			"required": [
				"name",
				"distributions",
				"clientToken"
			]
		},
		"CreateDistributionConfigurationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"distributionConfigurationArn": "DistributionConfigurationArn"
			}
		},
		"CreateImagePipelineRequest": {
			"type": "structure",
			"members": {
				"name": "ResourceName",
				"description": "NonEmptyString",
				"imageRecipeArn": "ImageRecipeArn",
				"containerRecipeArn": "ContainerRecipeArn",
				"infrastructureConfigurationArn": "InfrastructureConfigurationArn",
				"distributionConfigurationArn": "DistributionConfigurationArn",
				"imageTestsConfiguration": "ImageTestsConfiguration",
				"enhancedImageMetadataEnabled": "NullableBoolean",
				"schedule": "Schedule",
				"status": "PipelineStatus",
				"tags": "TagMap",
				"imageTags": "TagMap",
				"clientToken": "ClientToken",
				"imageScanningConfiguration": "ImageScanningConfiguration",
				"workflows": "WorkflowConfigurationList",
				"executionRole": "RoleNameOrArn",
				"loggingConfiguration": "PipelineLoggingConfiguration",
				"dryRun": "Boolean"
			},
			"required": [
				"name",
				"infrastructureConfigurationArn",
				"clientToken"
			]
		},
		"CreateImagePipelineResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"imagePipelineArn": "ImagePipelineArn"
			}
		},
		"CreateImageRecipeRequest": {
			"type": "structure",
			"members": {
				"name": "ResourceName",
				"description": "NonEmptyString",
				"semanticVersion": "WildcardVersionNumber",
				"components": "ComponentConfigurationList",
				"parentImage": "NonEmptyString",
				"blockDeviceMappings": "InstanceBlockDeviceMappings",
				"tags": "TagMap",
				"workingDirectory": "NonEmptyString",
				"additionalInstanceConfiguration": "AdditionalInstanceConfiguration",
				"amiTags": "TagMap",
				"amiWatermarks": "AmiWatermarksList",
				"clientToken": "ClientToken",
				"dryRun": "Boolean"
			},
			"required": [
				"name",
				"semanticVersion",
				"parentImage",
				"clientToken"
			]
		},
		"CreateImageRecipeResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"imageRecipeArn": "ImageRecipeArn",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"CreateInfrastructureConfigurationRequest": {
			"type": "structure",
			"members": {
				"name": "ResourceName",
				"description": "NonEmptyString",
				"instanceTypes": "InstanceTypeList",
				"instanceProfileName": "InstanceProfileNameType",
				"securityGroupIds": "SecurityGroupIds",
				"subnetId": "NonEmptyString",
				"logging": "Logging",
				"keyPair": "NonEmptyString",
				"terminateInstanceOnFailure": "NullableBoolean",
				"snsTopicArn": "SnsTopicArn",
				"resourceTags": "ResourceTagMap",
				"instanceMetadataOptions": "InstanceMetadataOptions",
				"tags": "TagMap",
				"placement": "Placement",
				"clientToken": "ClientToken",
				"dryRun": "Boolean",
				"parentInstance": "ParentInstanceConfiguration",
				"terminateInstanceOnCompletion": "NullableBoolean"
			},
			"required": [
				"name",
				"instanceProfileName",
				"clientToken"
			]
		},
		"CreateInfrastructureConfigurationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"infrastructureConfigurationArn": "InfrastructureConfigurationArn"
			}
		},
		"CreateLifecyclePolicyRequest": {
			"type": "structure",
			"members": {
				"name": "ResourceName",
				"description": "NonEmptyString",
				"status": "LifecyclePolicyStatus",
				"executionRole": "RoleNameOrArn",
				"resourceType": "LifecyclePolicyResourceType",
				"policyDetails": "LifecyclePolicyDetails",
				"resourceSelection": "LifecyclePolicyResourceSelection",
				"tags": "TagMap",
				"clientToken": "ClientToken",
				"dryRun": "Boolean"
			},
			"required": [
				"name",
				"executionRole",
				"resourceType",
				"policyDetails",
				"resourceSelection",
				"clientToken"
			]
		},
		"CreateLifecyclePolicyResponse": {
			"type": "structure",
			"members": {
				"clientToken": "ClientToken",
				"lifecyclePolicyArn": "LifecyclePolicyArn"
			}
		},
		"CreateWorkflowRequest": {
			"type": "structure",
			"members": {
				"name": "ResourceName",
				"semanticVersion": "VersionNumber",
				"description": "NonEmptyString",
				"changeDescription": "NonEmptyString",
				"data": "InlineWorkflowData",
				"uri": "Uri",
				"kmsKeyId": "NonEmptyString",
				"tags": "TagMap",
				"clientToken": "ClientToken",
				"type": "WorkflowType",
				"dryRun": "Boolean"
			},
			"required": [
				"name",
				"semanticVersion",
				"clientToken",
				"type"
			]
		},
		"CreateWorkflowResponse": {
			"type": "structure",
			"members": {
				"clientToken": "ClientToken",
				"workflowBuildVersionArn": "WorkflowBuildVersionArn",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"DateTime": { "type": "string" },
		"DateTimeTimestamp": { "type": "timestamp" },
		"DeleteComponentRequest": {
			"type": "structure",
			"members": { "componentBuildVersionArn": "ComponentBuildVersionArn" },
			"required": ["componentBuildVersionArn"]
		},
		"DeleteComponentResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"componentBuildVersionArn": "ComponentBuildVersionArn"
			}
		},
		"DeleteContainerRecipeRequest": {
			"type": "structure",
			"members": { "containerRecipeArn": "ContainerRecipeArn" },
			"required": ["containerRecipeArn"]
		},
		"DeleteContainerRecipeResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"containerRecipeArn": "ContainerRecipeArn"
			}
		},
		"DeleteDistributionConfigurationRequest": {
			"type": "structure",
			"members": { "distributionConfigurationArn": "DistributionConfigurationArn" },
			"required": ["distributionConfigurationArn"]
		},
		"DeleteDistributionConfigurationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"distributionConfigurationArn": "DistributionConfigurationArn"
			}
		},
		"DeleteImagePipelineRequest": {
			"type": "structure",
			"members": { "imagePipelineArn": "ImagePipelineArn" },
			"required": ["imagePipelineArn"]
		},
		"DeleteImagePipelineResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imagePipelineArn": "ImagePipelineArn"
			}
		},
		"DeleteImageRecipeRequest": {
			"type": "structure",
			"members": { "imageRecipeArn": "ImageRecipeArn" },
			"required": ["imageRecipeArn"]
		},
		"DeleteImageRecipeResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageRecipeArn": "ImageRecipeArn"
			}
		},
		"DeleteInfrastructureConfigurationRequest": {
			"type": "structure",
			"members": { "infrastructureConfigurationArn": "InfrastructureConfigurationArn" },
			"required": ["infrastructureConfigurationArn"]
		},
		"DeleteInfrastructureConfigurationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"infrastructureConfigurationArn": "InfrastructureConfigurationArn"
			}
		},
		"DeleteLifecyclePolicyRequest": {
			"type": "structure",
			"members": { "lifecyclePolicyArn": "LifecyclePolicyArn" },
			"required": ["lifecyclePolicyArn"]
		},
		"DeleteLifecyclePolicyResponse": {
			"type": "structure",
			"members": { "lifecyclePolicyArn": "LifecyclePolicyArn" }
		},
		"DeleteWorkflowRequest": {
			"type": "structure",
			"members": { "workflowBuildVersionArn": "WorkflowBuildVersionArn" },
			"required": ["workflowBuildVersionArn"]
		},
		"DeleteWorkflowResponse": {
			"type": "structure",
			"members": { "workflowBuildVersionArn": "WorkflowBuildVersionArn" }
		},
		"DiskImageFormat": {
			"type": "enum",
			"enum": [
				"VMDK",
				"RAW",
				"VHD"
			]
		},
		"Distribution": {
			"type": "structure",
			"members": {
				"region": "NonEmptyString",
				"amiDistributionConfiguration": "AmiDistributionConfiguration",
				"containerDistributionConfiguration": "ContainerDistributionConfiguration",
				"licenseConfigurationArns": "LicenseConfigurationArnList",
				"launchTemplateConfigurations": "LaunchTemplateConfigurationList",
				"s3ExportConfiguration": "S3ExportConfiguration",
				"fastLaunchConfigurations": "FastLaunchConfigurationList",
				"ssmParameterConfigurations": "SsmParameterConfigurationList"
			},
			"required": ["region"]
		},
		"DistributionConfiguration": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"distributions": "DistributionList",
				"timeoutMinutes": "DistributionTimeoutMinutes",
				"dateCreated": "DateTime",
				"dateUpdated": "DateTime",
				"tags": "TagMap"
			},
			"required": ["timeoutMinutes"]
		},
		"DistributionConfigurationArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+)$"
		},
		"DistributionConfigurationSummary": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"dateCreated": "DateTime",
				"dateUpdated": "DateTime",
				"tags": "TagMap",
				"regions": "RegionList"
			}
		},
		"DistributionConfigurationSummaryList": {
			"type": "list",
			"member": "DistributionConfigurationSummary"
		},
		"DistributionList": {
			"type": "list",
			"member": "Distribution"
		},
		"DistributionTimeoutMinutes": {
			"type": "integer",
			"min": 30,
			"max": 720
		},
		"DockerFileTemplate": { "type": "string" },
		"DryRunOperationException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"EbsInstanceBlockDeviceSpecification": {
			"type": "structure",
			"members": {
				"encrypted": "NullableBoolean",
				"deleteOnTermination": "NullableBoolean",
				"iops": "EbsIopsInteger",
				"kmsKeyId": "NonEmptyString",
				"snapshotId": "NonEmptyString",
				"volumeSize": "EbsVolumeSizeInteger",
				"volumeType": "EbsVolumeType",
				"throughput": "EbsVolumeThroughput"
			}
		},
		"EbsIopsInteger": {
			"type": "integer",
			"min": 100,
			"max": 64e3
		},
		"EbsVolumeSizeInteger": {
			"type": "integer",
			"min": 1,
			"max": 16e3
		},
		"EbsVolumeThroughput": {
			"type": "integer",
			"min": 125,
			"max": 1e3
		},
		"EbsVolumeType": {
			"type": "enum",
			"enum": [
				"standard",
				"io1",
				"io2",
				"gp2",
				"gp3",
				"sc1",
				"st1"
			]
		},
		"EcrConfiguration": {
			"type": "structure",
			"members": {
				"repositoryName": "NonEmptyString",
				"containerTags": "StringList"
			}
		},
		"EmptyString": {
			"type": "string",
			"min": 0,
			"max": 0
		},
		"ErrorMessage": { "type": "string" },
		"FastLaunchConfiguration": {
			"type": "structure",
			"members": {
				"enabled": "Boolean",
				"snapshotConfiguration": "FastLaunchSnapshotConfiguration",
				"maxParallelLaunches": "MaxParallelLaunches",
				"launchTemplate": "FastLaunchLaunchTemplateSpecification",
				"accountId": "AccountId"
			},
			"required": ["enabled"]
		},
		"FastLaunchConfigurationList": {
			"type": "list",
			"min": 1,
			"max": 1e3,
			"member": "FastLaunchConfiguration"
		},
		"FastLaunchLaunchTemplateSpecification": {
			"type": "structure",
			"members": {
				"launchTemplateId": "LaunchTemplateId",
				"launchTemplateName": "NonEmptyString",
				"launchTemplateVersion": "NonEmptyString"
			}
		},
		"FastLaunchSnapshotConfiguration": {
			"type": "structure",
			"members": { "targetResourceCount": "TargetResourceCount" }
		},
		"Filter": {
			"type": "structure",
			"members": {
				"name": "FilterName",
				"values": "FilterValues"
			}
		},
		"FilterList": {
			"type": "list",
			"min": 1,
			"max": 10,
			"member": "Filter"
		},
		"FilterName": {
			"type": "string",
			"pattern": "^(?:[a-zA-Z]{1,1024})$"
		},
		"FilterValue": {
			"type": "string",
			"pattern": "^(?:[0-9a-zA-Z./_ :,{}\"*-]{1,1024})$"
		},
		"FilterValues": {
			"type": "list",
			"min": 1,
			"max": 10,
			"member": "FilterValue"
		},
		"ForbiddenException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"GetComponentRequest": {
			"type": "structure",
			"members": { "componentBuildVersionArn": "ComponentVersionArnOrBuildVersionArn" },
			"required": ["componentBuildVersionArn"]
		},
		"GetComponentResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"component": "Component",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"GetContainerRecipeRequest": {
			"type": "structure",
			"members": { "containerRecipeArn": "ContainerRecipeArn" },
			"required": ["containerRecipeArn"]
		},
		"GetContainerRecipeResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"containerRecipe": "ContainerRecipe",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"GetDistributionConfigurationRequest": {
			"type": "structure",
			"members": { "distributionConfigurationArn": "DistributionConfigurationArn" },
			"required": ["distributionConfigurationArn"]
		},
		"GetDistributionConfigurationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"distributionConfiguration": "DistributionConfiguration"
			}
		},
		"GetImagePipelineRequest": {
			"type": "structure",
			"members": { "imagePipelineArn": "ImagePipelineArn" },
			"required": ["imagePipelineArn"]
		},
		"GetImagePipelineResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imagePipeline": "ImagePipeline"
			}
		},
		"GetImageRecipeRequest": {
			"type": "structure",
			"members": { "imageRecipeArn": "ImageRecipeArn" },
			"required": ["imageRecipeArn"]
		},
		"GetImageRecipeResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageRecipe": "ImageRecipe",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"GetInfrastructureConfigurationRequest": {
			"type": "structure",
			"members": { "infrastructureConfigurationArn": "InfrastructureConfigurationArn" },
			"required": ["infrastructureConfigurationArn"]
		},
		"GetInfrastructureConfigurationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"infrastructureConfiguration": "InfrastructureConfiguration"
			}
		},
		"GetLifecyclePolicyRequest": {
			"type": "structure",
			"members": { "lifecyclePolicyArn": "LifecyclePolicyArn" },
			"required": ["lifecyclePolicyArn"]
		},
		"GetLifecyclePolicyResponse": {
			"type": "structure",
			"members": { "lifecyclePolicy": "LifecyclePolicy" }
		},
		"GetWorkflowRequest": {
			"type": "structure",
			"members": { "workflowBuildVersionArn": "WorkflowVersionArnOrBuildVersionArn" },
			"required": ["workflowBuildVersionArn"]
		},
		"GetWorkflowResponse": {
			"type": "structure",
			"members": {
				"workflow": "Workflow",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"HttpPutResponseHopLimit": {
			"type": "integer",
			"min": 1,
			"max": 64
		},
		"HttpTokens": {
			"type": "enum",
			"enum": ["optional", "required"]
		},
		"IdempotentParameterMismatchException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"ImageBuilderArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\\.(?:x|[0-9]+)\\.(?:x|[0-9]+))(?:/[0-9]+)?)?)$"
		},
		"ImagePipeline": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"platform": "Platform",
				"enhancedImageMetadataEnabled": "NullableBoolean",
				"imageRecipeArn": "Arn",
				"containerRecipeArn": "Arn",
				"infrastructureConfigurationArn": "Arn",
				"distributionConfigurationArn": "Arn",
				"imageTestsConfiguration": "ImageTestsConfiguration",
				"schedule": "Schedule",
				"status": "PipelineStatus",
				"dateCreated": "DateTime",
				"dateUpdated": "DateTime",
				"dateLastRun": "DateTime",
				"lastRunStatus": "ImageStatus",
				"dateNextRun": "DateTime",
				"tags": "TagMap",
				"imageScanningConfiguration": "ImageScanningConfiguration",
				"imageTags": "TagMap",
				"executionRole": "RoleNameOrArn",
				"workflows": "WorkflowConfigurationList",
				"loggingConfiguration": "PipelineLoggingConfiguration",
				"consecutiveFailures": "ConsecutiveFailures"
			}
		},
		"ImagePipelineArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+)$"
		},
		"ImagePipelineList": {
			"type": "list",
			"member": "ImagePipeline"
		},
		"ImageRecipe": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"type": "ImageType",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"platform": "Platform",
				"owner": "NonEmptyString",
				"version": "VersionNumber",
				"components": "ComponentConfigurationList",
				"parentImage": "NonEmptyString",
				"blockDeviceMappings": "InstanceBlockDeviceMappings",
				"dateCreated": "DateTime",
				"tags": "TagMap",
				"workingDirectory": "NonEmptyString",
				"additionalInstanceConfiguration": "AdditionalInstanceConfiguration",
				"amiTags": "TagMap",
				"amiWatermarks": "AmiWatermarksList"
			}
		},
		"ImageRecipeArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x))$"
		},
		"ImageRecipeSummary": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"platform": "Platform",
				"owner": "NonEmptyString",
				"parentImage": "NonEmptyString",
				"dateCreated": "DateTime",
				"tags": "TagMap"
			}
		},
		"ImageRecipeSummaryList": {
			"type": "list",
			"member": "ImageRecipeSummary"
		},
		"ImageScanningConfiguration": {
			"type": "structure",
			"members": {
				"imageScanningEnabled": "NullableBoolean",
				"ecrConfiguration": "EcrConfiguration",
				"imageScanningTypes": "ImageScanningTypeList",
				"scanResultCondition": "ScanResultCondition"
			}
		},
		"ImageScanningType": {
			"type": "enum",
			"enum": ["TEST_INSTANCE_CVE", "ON_DEMAND_AMI_CVE"]
		},
		"ImageScanningTypeList": {
			"type": "list",
			"min": 1,
			"max": 1,
			"member": "ImageScanningType"
		},
		"ImageStatus": {
			"type": "enum",
			"enum": [
				"PENDING",
				"CREATING",
				"BUILDING",
				"TESTING",
				"DISTRIBUTING",
				"INTEGRATING",
				"AVAILABLE",
				"CANCELLED",
				"FAILED",
				"DEPRECATED",
				"DELETED",
				"DISABLED"
			]
		},
		"ImageTestsConfiguration": {
			"type": "structure",
			"members": {
				"imageTestsEnabled": "NullableBoolean",
				"timeoutMinutes": "ImageTestsTimeoutMinutes"
			}
		},
		"ImageTestsTimeoutMinutes": {
			"type": "integer",
			"min": 60,
			"max": 1440
		},
		"ImageType": {
			"type": "enum",
			"enum": ["AMI", "DOCKER"]
		},
		"InfrastructureConfiguration": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"instanceTypes": "InstanceTypeList",
				"instanceProfileName": "InstanceProfileNameType",
				"securityGroupIds": "SecurityGroupIds",
				"subnetId": "NonEmptyString",
				"logging": "Logging",
				"keyPair": "NonEmptyString",
				"terminateInstanceOnFailure": "NullableBoolean",
				"snsTopicArn": "NonEmptyString",
				"dateCreated": "DateTime",
				"dateUpdated": "DateTime",
				"resourceTags": "ResourceTagMap",
				"instanceMetadataOptions": "InstanceMetadataOptions",
				"tags": "TagMap",
				"placement": "Placement",
				"parentInstance": "ParentInstanceConfiguration",
				"terminateInstanceOnCompletion": "NullableBoolean"
			}
		},
		"InfrastructureConfigurationArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+)$"
		},
		"InfrastructureConfigurationSummary": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"dateCreated": "DateTime",
				"dateUpdated": "DateTime",
				"resourceTags": "ResourceTagMap",
				"tags": "TagMap",
				"instanceTypes": "InstanceTypeList",
				"instanceProfileName": "InstanceProfileNameType",
				"placement": "Placement"
			}
		},
		"InfrastructureConfigurationSummaryList": {
			"type": "list",
			"member": "InfrastructureConfigurationSummary"
		},
		"InlineComponentData": {
			"type": "string",
			"min": 1,
			"max": 16e3,
			"pattern": "^(?:[^\\x00]+)$"
		},
		"InlineDockerFileTemplate": {
			"type": "string",
			"min": 1,
			"max": 16e3,
			"pattern": "^(?:[^\\x00]+)$"
		},
		"InlineWorkflowData": {
			"type": "string",
			"min": 1,
			"max": 16e3,
			"pattern": "^(?:[^\\x00]+)$"
		},
		"InstanceBlockDeviceMapping": {
			"type": "structure",
			"members": {
				"deviceName": "NonEmptyString",
				"ebs": "EbsInstanceBlockDeviceSpecification",
				"virtualName": "NonEmptyString",
				"noDevice": "EmptyString"
			}
		},
		"InstanceBlockDeviceMappings": {
			"type": "list",
			"member": "InstanceBlockDeviceMapping"
		},
		"InstanceConfiguration": {
			"type": "structure",
			"members": {
				"image": "NonEmptyString",
				"blockDeviceMappings": "InstanceBlockDeviceMappings"
			}
		},
		"InstanceMetadataOptions": {
			"type": "structure",
			"members": {
				"httpTokens": "HttpTokens",
				"httpPutResponseHopLimit": "HttpPutResponseHopLimit"
			}
		},
		"InstanceProfileNameType": {
			"type": "string",
			"min": 1,
			"max": 256,
			"pattern": "^(?:[\\w+=,.@-]+)$"
		},
		"InstanceType": { "type": "string" },
		"InstanceTypeList": {
			"type": "list",
			"member": "InstanceType"
		},
		"InvalidPaginationTokenException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"InvalidParameterCombinationException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"InvalidParameterException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"InvalidRequestException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"InvalidVersionNumberException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"LatestVersionReferences": {
			"type": "structure",
			"members": {
				"latestVersionArn": "ImageBuilderArn",
				"latestMajorVersionArn": "ImageBuilderArn",
				"latestMinorVersionArn": "ImageBuilderArn",
				"latestPatchVersionArn": "ImageBuilderArn"
			}
		},
		"LaunchPermissionConfiguration": {
			"type": "structure",
			"members": {
				"userIds": "AccountList",
				"userGroups": "StringList",
				"organizationArns": "OrganizationArnList",
				"organizationalUnitArns": "OrganizationalUnitArnList"
			}
		},
		"LaunchTemplateConfiguration": {
			"type": "structure",
			"members": {
				"launchTemplateId": "LaunchTemplateId",
				"accountId": "AccountId",
				"setDefaultVersion": "Boolean"
			},
			"required": ["launchTemplateId"]
		},
		"LaunchTemplateConfigurationList": {
			"type": "list",
			"min": 1,
			"max": 100,
			"member": "LaunchTemplateConfiguration"
		},
		"LaunchTemplateId": {
			"type": "string",
			"pattern": "^(?:lt-[a-z0-9-_]{17})$"
		},
		"LicenseConfigurationArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:license-manager:[^:]+:[0-9]{12}:license-configuration:lic-[a-z0-9-_]{32})$"
		},
		"LicenseConfigurationArnList": {
			"type": "list",
			"min": 1,
			"max": 50,
			"member": "LicenseConfigurationArn"
		},
		"LifecyclePolicy": {
			"type": "structure",
			"members": {
				"arn": "LifecyclePolicyArn",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"status": "LifecyclePolicyStatus",
				"executionRole": "RoleNameOrArn",
				"resourceType": "LifecyclePolicyResourceType",
				"policyDetails": "LifecyclePolicyDetails",
				"resourceSelection": "LifecyclePolicyResourceSelection",
				"dateCreated": "DateTimeTimestamp",
				"dateUpdated": "DateTimeTimestamp",
				"dateLastRun": "DateTimeTimestamp",
				"tags": "TagMap"
			}
		},
		"LifecyclePolicyArn": {
			"type": "string",
			"max": 1024,
			"pattern": "^(?:arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws):lifecycle-policy/[a-z0-9-_]+)$"
		},
		"LifecyclePolicyDetail": {
			"type": "structure",
			"members": {
				"action": "LifecyclePolicyDetailAction",
				"filter": "LifecyclePolicyDetailFilter",
				"exclusionRules": "LifecyclePolicyDetailExclusionRules"
			},
			"required": ["action", "filter"]
		},
		"LifecyclePolicyDetailAction": {
			"type": "structure",
			"members": {
				"type": "LifecyclePolicyDetailActionType",
				"includeResources": "LifecyclePolicyDetailActionIncludeResources"
			},
			"required": ["type"]
		},
		"LifecyclePolicyDetailActionIncludeResources": {
			"type": "structure",
			"members": {
				"amis": "Boolean",
				"snapshots": "Boolean",
				"containers": "Boolean"
			}
		},
		"LifecyclePolicyDetailActionType": {
			"type": "enum",
			"enum": [
				"DELETE",
				"DEPRECATE",
				"DISABLE"
			]
		},
		"LifecyclePolicyDetailExclusionRules": {
			"type": "structure",
			"members": {
				"tagMap": "TagMap",
				"amis": "LifecyclePolicyDetailExclusionRulesAmis"
			}
		},
		"LifecyclePolicyDetailExclusionRulesAmis": {
			"type": "structure",
			"members": {
				"isPublic": "Boolean",
				"regions": "StringList",
				"sharedAccounts": "AccountList",
				"lastLaunched": "LifecyclePolicyDetailExclusionRulesAmisLastLaunched",
				"tagMap": "TagMap"
			}
		},
		"LifecyclePolicyDetailExclusionRulesAmisLastLaunched": {
			"type": "structure",
			"members": {
				"value": "LifecyclePolicyDetailExclusionRulesAmisLastLaunchedValue",
				"unit": "LifecyclePolicyTimeUnit"
			},
			"required": ["value", "unit"]
		},
		"LifecyclePolicyDetailExclusionRulesAmisLastLaunchedValue": {
			"type": "integer",
			"min": 1,
			"max": 365
		},
		"LifecyclePolicyDetailFilter": {
			"type": "structure",
			"members": {
				"type": "LifecyclePolicyDetailFilterType",
				"value": "LifecyclePolicyDetailFilterValue",
				"unit": "LifecyclePolicyTimeUnit",
				"retainAtLeast": "LifecyclePolicyDetailFilterRetainAtLeast"
			},
			"required": ["type", "value"]
		},
		"LifecyclePolicyDetailFilterRetainAtLeast": {
			"type": "integer",
			"min": 1,
			"max": 10
		},
		"LifecyclePolicyDetailFilterType": {
			"type": "enum",
			"enum": ["AGE", "COUNT"]
		},
		"LifecyclePolicyDetailFilterValue": {
			"type": "integer",
			"min": 1,
			"max": 1e3
		},
		"LifecyclePolicyDetails": {
			"type": "list",
			"min": 1,
			"max": 3,
			"member": "LifecyclePolicyDetail"
		},
		"LifecyclePolicyResourceSelection": {
			"type": "structure",
			"members": {
				"recipes": "LifecyclePolicyResourceSelectionRecipes",
				"tagMap": "TagMap"
			}
		},
		"LifecyclePolicyResourceSelectionRecipe": {
			"type": "structure",
			"members": {
				"name": "ResourceName",
				"semanticVersion": "WildcardVersionNumber"
			},
			"required": ["name", "semanticVersion"]
		},
		"LifecyclePolicyResourceSelectionRecipes": {
			"type": "list",
			"min": 1,
			"max": 50,
			"member": "LifecyclePolicyResourceSelectionRecipe"
		},
		"LifecyclePolicyResourceType": {
			"type": "enum",
			"enum": ["AMI_IMAGE", "CONTAINER_IMAGE"]
		},
		"LifecyclePolicyStatus": {
			"type": "enum",
			"enum": ["DISABLED", "ENABLED"]
		},
		"LifecyclePolicySummary": {
			"type": "structure",
			"members": {
				"arn": "LifecyclePolicyArn",
				"name": "ResourceName",
				"description": "NonEmptyString",
				"status": "LifecyclePolicyStatus",
				"executionRole": "RoleNameOrArn",
				"resourceType": "LifecyclePolicyResourceType",
				"dateCreated": "DateTimeTimestamp",
				"dateUpdated": "DateTimeTimestamp",
				"dateLastRun": "DateTimeTimestamp",
				"tags": "TagMap"
			}
		},
		"LifecyclePolicySummaryList": {
			"type": "list",
			"member": "LifecyclePolicySummary"
		},
		"LifecyclePolicyTimeUnit": {
			"type": "enum",
			"enum": [
				"DAYS",
				"WEEKS",
				"MONTHS",
				"YEARS"
			]
		},
		"ListComponentBuildVersionsRequest": {
			"type": "structure",
			"members": {
				"componentVersionArn": "ComponentVersionArn",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListComponentBuildVersionsResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"componentSummaryList": "ComponentSummaryList",
				"nextToken": "PaginationToken"
			}
		},
		"ListComponentsRequest": {
			"type": "structure",
			"members": {
				"owner": "Ownership",
				"filters": "FilterList",
				"byName": "Boolean",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListComponentsResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"componentVersionList": "ComponentVersionList",
				"nextToken": "PaginationToken"
			}
		},
		"ListContainerRecipesRequest": {
			"type": "structure",
			"members": {
				"owner": "Ownership",
				"filters": "FilterList",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListContainerRecipesResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"containerRecipeSummaryList": "ContainerRecipeSummaryList",
				"nextToken": "NonEmptyString"
			}
		},
		"ListDistributionConfigurationsRequest": {
			"type": "structure",
			"members": {
				"filters": "FilterList",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListDistributionConfigurationsResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"distributionConfigurationSummaryList": "DistributionConfigurationSummaryList",
				"nextToken": "PaginationToken"
			}
		},
		"ListImagePipelinesRequest": {
			"type": "structure",
			"members": {
				"filters": "FilterList",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListImagePipelinesResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imagePipelineList": "ImagePipelineList",
				"nextToken": "PaginationToken"
			}
		},
		"ListImageRecipesRequest": {
			"type": "structure",
			"members": {
				"owner": "Ownership",
				"filters": "FilterList",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListImageRecipesResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageRecipeSummaryList": "ImageRecipeSummaryList",
				"nextToken": "PaginationToken"
			}
		},
		"ListInfrastructureConfigurationsRequest": {
			"type": "structure",
			"members": {
				"filters": "FilterList",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListInfrastructureConfigurationsResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"infrastructureConfigurationSummaryList": "InfrastructureConfigurationSummaryList",
				"nextToken": "PaginationToken"
			}
		},
		"ListLifecyclePoliciesRequest": {
			"type": "structure",
			"members": {
				"filters": "FilterList",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListLifecyclePoliciesResponse": {
			"type": "structure",
			"members": {
				"lifecyclePolicySummaryList": "LifecyclePolicySummaryList",
				"nextToken": "PaginationToken"
			}
		},
		"ListTagsForResourceRequest": {
			"type": "structure",
			"members": { "resourceArn": "ImageBuilderArn" },
			"required": ["resourceArn"]
		},
		"ListTagsForResourceResponse": {
			"type": "structure",
			"members": { "tags": "TagMap" }
		},
		"ListWorkflowBuildVersionsRequest": {
			"type": "structure",
			"members": {
				"workflowVersionArn": "WorkflowWildcardVersionArn",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListWorkflowBuildVersionsResponse": {
			"type": "structure",
			"members": {
				"workflowSummaryList": "WorkflowSummaryList",
				"nextToken": "PaginationToken"
			}
		},
		"ListWorkflowsRequest": {
			"type": "structure",
			"members": {
				"owner": "Ownership",
				"filters": "FilterList",
				"byName": "Boolean",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ListWorkflowsResponse": {
			"type": "structure",
			"members": {
				"workflowVersionList": "WorkflowVersionList",
				"nextToken": "PaginationToken"
			}
		},
		"LogGroupName": {
			"type": "string",
			"min": 1,
			"max": 512,
			"pattern": "^(?:[a-zA-Z0-9\\-_/\\.]{1,512})$"
		},
		"Logging": {
			"type": "structure",
			"members": { "s3Logs": "S3Logs" }
		},
		"MaxParallelLaunches": {
			"type": "integer",
			"min": 1
		},
		"MaximumSeverityLabel": {
			"type": "enum",
			"enum": [
				"INFORMATIONAL",
				"LOW",
				"MEDIUM",
				"HIGH"
			]
		},
		"NonEmptyString": {
			"type": "string",
			"min": 1,
			"max": 1024
		},
		"NullableBoolean": { "type": "boolean" },
		"OnWorkflowFailure": {
			"type": "enum",
			"enum": ["CONTINUE", "ABORT"]
		},
		"OrganizationArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32})$"
		},
		"OrganizationArnList": {
			"type": "list",
			"min": 1,
			"max": 25,
			"member": "OrganizationArn"
		},
		"OrganizationalUnitArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$"
		},
		"OrganizationalUnitArnList": {
			"type": "list",
			"min": 1,
			"max": 25,
			"member": "OrganizationalUnitArn"
		},
		"OsVersion": {
			"type": "string",
			"min": 1
		},
		"OsVersionList": {
			"type": "list",
			"min": 1,
			"max": 25,
			"member": "OsVersion"
		},
		"Ownership": {
			"type": "enum",
			"enum": [
				"Self",
				"Shared",
				"Amazon",
				"ThirdParty",
				"AWSMarketplace"
			]
		},
		"PaginationToken": {
			"type": "string",
			"min": 1,
			"max": 65535
		},
		"ParallelGroup": {
			"type": "string",
			"min": 1,
			"max": 100,
			"pattern": "^(?:[A-Za-z0-9][A-Za-z0-9-_+#]{0,99})$"
		},
		"ParentInstanceConfiguration": {
			"type": "structure",
			"members": { "autoScalingGroup": "AutoScalingGroupConfiguration" },
			"required": ["autoScalingGroup"]
		},
		"PipelineExecutionStartCondition": {
			"type": "enum",
			"enum": ["EXPRESSION_MATCH_ONLY", "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"]
		},
		"PipelineLoggingConfiguration": {
			"type": "structure",
			"members": {
				"imageLogGroupName": "LogGroupName",
				"pipelineLogGroupName": "LogGroupName"
			}
		},
		"PipelineStatus": {
			"type": "enum",
			"enum": ["DISABLED", "ENABLED"]
		},
		"Placement": {
			"type": "structure",
			"members": {
				"availabilityZone": "NonEmptyString",
				"tenancy": "TenancyType",
				"hostId": "NonEmptyString",
				"hostResourceGroupArn": "NonEmptyString"
			}
		},
		"Platform": {
			"type": "enum",
			"enum": [
				"Windows",
				"Linux",
				"macOS"
			]
		},
		"ProductCodeId": {
			"type": "string",
			"pattern": "^(?:[A-Za-z0-9]{1,25})$"
		},
		"ProductCodeList": {
			"type": "list",
			"member": "ProductCodeListItem"
		},
		"ProductCodeListItem": {
			"type": "structure",
			"members": {
				"productCodeId": "ProductCodeId",
				"productCodeType": "ProductCodeType"
			},
			"required": ["productCodeId", "productCodeType"]
		},
		"ProductCodeType": {
			"type": "enum",
			"enum": ["marketplace"]
		},
		"RegionList": {
			"type": "list",
			"member": "NonEmptyString"
		},
		"ResourceAlreadyExistsException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"ResourceDependencyException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"ResourceInUseException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"ResourceName": {
			"type": "string",
			"pattern": "^(?:[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9])$"
		},
		"ResourceNotFoundException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"ResourceTagMap": {
			"type": "map",
			"min": 1,
			"max": 30,
			"key": "TagKey",
			"value": "TagValue"
		},
		"RestrictedInteger": {
			"type": "integer",
			"min": 1,
			"max": 100
		},
		"RoleNameOrArn": {
			"type": "string",
			"min": 1,
			"max": 2048,
			"pattern": "^(?:(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+)$"
		},
		"S3ExportConfiguration": {
			"type": "structure",
			"members": {
				"roleName": "NonEmptyString",
				"diskImageFormat": "DiskImageFormat",
				"s3Bucket": "NonEmptyString",
				"s3Prefix": "NonEmptyString"
			},
			"required": [
				"roleName",
				"diskImageFormat",
				"s3Bucket"
			]
		},
		"S3Logs": {
			"type": "structure",
			"members": {
				"s3BucketName": "NonEmptyString",
				"s3KeyPrefix": "NonEmptyString"
			}
		},
		"ScanResultCondition": {
			"type": "structure",
			"members": {
				"maximumSeverityLabel": "MaximumSeverityLabel",
				"fixAvailable": "NullableBoolean"
			},
			"required": ["maximumSeverityLabel"]
		},
		"Schedule": {
			"type": "structure",
			"members": {
				"scheduleExpression": "NonEmptyString",
				"timezone": "Timezone",
				"pipelineExecutionStartCondition": "PipelineExecutionStartCondition",
				"autoDisablePolicy": "AutoDisablePolicy"
			}
		},
		"SecurityGroupIds": {
			"type": "list",
			"member": "NonEmptyString"
		},
		"ServiceException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"ServiceQuotaExceededException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"ServiceUnavailableException": {
			"type": "structure",
			"members": { "message": "ErrorMessage" }
		},
		"SnsTopicArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256})$"
		},
		"SsmParameterConfiguration": {
			"type": "structure",
			"members": {
				"amiAccountId": "AccountId",
				"parameterName": "SsmParameterName",
				"dataType": "SsmParameterDataType"
			},
			"required": ["parameterName"]
		},
		"SsmParameterConfigurationList": {
			"type": "list",
			"member": "SsmParameterConfiguration"
		},
		"SsmParameterDataType": {
			"type": "enum",
			"enum": ["text", "aws:ec2:image"]
		},
		"SsmParameterName": {
			"type": "string",
			"min": 1,
			"max": 1011,
			"pattern": "^(?:[a-zA-Z0-9_.\\-\\/]+)$"
		},
		"StringList": {
			"type": "list",
			"member": "NonEmptyString"
		},
		"SystemsManagerAgent": {
			"type": "structure",
			"members": { "uninstallAfterBuild": "NullableBoolean" }
		},
		"TagKey": {
			"type": "string",
			"min": 1,
			"max": 128,
			"pattern": "^(?:(?!aws:)[a-zA-Z0-9\\s_.:/=+\\-@]*)$"
		},
		"TagKeyList": {
			"type": "list",
			"min": 1,
			"max": 50,
			"member": "TagKey"
		},
		"TagMap": {
			"type": "map",
			"min": 1,
			"max": 50,
			"key": "TagKey",
			"value": "TagValue"
		},
		"TagResourceRequest": {
			"type": "structure",
			"members": {
				"resourceArn": "ImageBuilderArn",
				"tags": "TagMap"
			},
			"required": ["resourceArn", "tags"]
		},
		"TagResourceResponse": {
			"type": "structure",
			"members": {}
		},
		"TagValue": {
			"type": "string",
			"max": 256
		},
		"TargetContainerRepository": {
			"type": "structure",
			"members": {
				"service": "ContainerRepositoryService",
				"repositoryName": "NonEmptyString"
			},
			"required": ["service", "repositoryName"]
		},
		"TargetResourceCount": {
			"type": "integer",
			"min": 1,
			"max": 1e4
		},
		"TenancyType": {
			"type": "enum",
			"enum": [
				"default",
				"dedicated",
				"host"
			]
		},
		"Timezone": {
			"type": "string",
			"min": 3,
			"max": 100,
			"pattern": "^(?:[a-zA-Z0-9]{2,}(?:\\/[a-zA-Z0-9-_+]+)*)$"
		},
		"UntagResourceRequest": {
			"type": "structure",
			"members": {
				"resourceArn": "ImageBuilderArn",
				"tagKeys": "TagKeyList"
			},
			"required": ["resourceArn", "tagKeys"]
		},
		"UntagResourceResponse": {
			"type": "structure",
			"members": {}
		},
		"UpdateDistributionConfigurationRequest": {
			"type": "structure",
			"members": {
				"distributionConfigurationArn": "DistributionConfigurationArn",
				"description": "NonEmptyString",
				"distributions": "DistributionList",
				"clientToken": "ClientToken"
			},
			"required": [
				"distributionConfigurationArn",
				"distributions",
				"clientToken"
			]
		},
		"UpdateDistributionConfigurationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"distributionConfigurationArn": "DistributionConfigurationArn"
			}
		},
		"UpdateImagePipelineRequest": {
			"type": "structure",
			"members": {
				"imagePipelineArn": "ImagePipelineArn",
				"description": "NonEmptyString",
				"imageRecipeArn": "ImageRecipeArn",
				"containerRecipeArn": "ContainerRecipeArn",
				"infrastructureConfigurationArn": "InfrastructureConfigurationArn",
				"distributionConfigurationArn": "DistributionConfigurationArn",
				"imageTestsConfiguration": "ImageTestsConfiguration",
				"enhancedImageMetadataEnabled": "NullableBoolean",
				"schedule": "Schedule",
				"status": "PipelineStatus",
				"clientToken": "ClientToken",
				"imageScanningConfiguration": "ImageScanningConfiguration",
				"workflows": "WorkflowConfigurationList",
				"loggingConfiguration": "PipelineLoggingConfiguration",
				"executionRole": "RoleNameOrArn",
				"imageTags": "TagMap"
			},
			"required": [
				"imagePipelineArn",
				"infrastructureConfigurationArn",
				"clientToken"
			]
		},
		"UpdateImagePipelineResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"imagePipelineArn": "ImagePipelineArn"
			}
		},
		"UpdateInfrastructureConfigurationRequest": {
			"type": "structure",
			"members": {
				"infrastructureConfigurationArn": "InfrastructureConfigurationArn",
				"description": "NonEmptyString",
				"instanceTypes": "InstanceTypeList",
				"instanceProfileName": "InstanceProfileNameType",
				"securityGroupIds": "SecurityGroupIds",
				"subnetId": "NonEmptyString",
				"logging": "Logging",
				"keyPair": "NonEmptyString",
				"terminateInstanceOnFailure": "NullableBoolean",
				"snsTopicArn": "SnsTopicArn",
				"resourceTags": "ResourceTagMap",
				"instanceMetadataOptions": "InstanceMetadataOptions",
				"placement": "Placement",
				"clientToken": "ClientToken",
				"parentInstance": "ParentInstanceConfiguration",
				"terminateInstanceOnCompletion": "NullableBoolean"
			},
			"required": [
				"infrastructureConfigurationArn",
				"instanceProfileName",
				"clientToken"
			]
		},
		"UpdateInfrastructureConfigurationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"infrastructureConfigurationArn": "InfrastructureConfigurationArn"
			}
		},
		"UpdateLifecyclePolicyRequest": {
			"type": "structure",
			"members": {
				"lifecyclePolicyArn": "LifecyclePolicyArn",
				"description": "NonEmptyString",
				"status": "LifecyclePolicyStatus",
				"executionRole": "RoleNameOrArn",
				"resourceType": "LifecyclePolicyResourceType",
				"policyDetails": "LifecyclePolicyDetails",
				"resourceSelection": "LifecyclePolicyResourceSelection",
				"clientToken": "ClientToken"
			},
			"required": [
				"lifecyclePolicyArn",
				"executionRole",
				"resourceType",
				"policyDetails",
				"resourceSelection",
				"clientToken"
			]
		},
		"UpdateLifecyclePolicyResponse": {
			"type": "structure",
			"members": { "lifecyclePolicyArn": "LifecyclePolicyArn" }
		},
		"Uri": { "type": "string" },
		"UserDataOverride": {
			"type": "string",
			"min": 1,
			"max": 21847,
			"pattern": "^(?:(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$"
		},
		"VersionNumber": {
			"type": "string",
			"pattern": "^(?:[0-9]+\\.[0-9]+\\.[0-9]+)$"
		},
		"WildcardVersionNumber": {
			"type": "string",
			"pattern": "^(?:(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x))$"
		},
		"Workflow": {
			"type": "structure",
			"members": {
				"arn": "WorkflowBuildVersionArn",
				"name": "ResourceName",
				"version": "VersionNumber",
				"description": "NonEmptyString",
				"changeDescription": "NonEmptyString",
				"type": "WorkflowType",
				"state": "WorkflowState",
				"owner": "NonEmptyString",
				"data": "WorkflowData",
				"kmsKeyId": "NonEmptyString",
				"dateCreated": "DateTime",
				"tags": "TagMap",
				"parameters": "WorkflowParameterDetailList"
			}
		},
		"WorkflowBuildVersionArn": {
			"type": "string",
			"max": 1024,
			"pattern": "^(?:arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+)$"
		},
		"WorkflowConfiguration": {
			"type": "structure",
			"members": {
				"workflowArn": "WorkflowVersionArnOrBuildVersionArn",
				"parameters": "WorkflowParameterList",
				"parallelGroup": "ParallelGroup",
				"onFailure": "OnWorkflowFailure"
			},
			"required": ["workflowArn"]
		},
		"WorkflowConfigurationList": {
			"type": "list",
			"member": "WorkflowConfiguration"
		},
		"WorkflowData": { "type": "string" },
		"WorkflowParameter": {
			"type": "structure",
			"members": {
				"name": "WorkflowParameterName",
				"value": "WorkflowParameterValueList"
			},
			"required": ["name", "value"]
		},
		"WorkflowParameterDescription": {
			"type": "string",
			"min": 0,
			"max": 1024,
			"pattern": "^(?:[^\\x00]+)$"
		},
		"WorkflowParameterDetail": {
			"type": "structure",
			"members": {
				"name": "WorkflowParameterName",
				"type": "WorkflowParameterType",
				"defaultValue": "WorkflowParameterValueList",
				"description": "WorkflowParameterDescription"
			},
			"required": ["name", "type"]
		},
		"WorkflowParameterDetailList": {
			"type": "list",
			"member": "WorkflowParameterDetail"
		},
		"WorkflowParameterList": {
			"type": "list",
			"min": 1,
			"member": "WorkflowParameter"
		},
		"WorkflowParameterName": {
			"type": "string",
			"min": 1,
			"max": 128,
			"pattern": "^(?:[^\\x00]+)$"
		},
		"WorkflowParameterType": {
			"type": "enum",
			"min": 1,
			"max": 20,
			"enum": [
				"string",
				"integer",
				"boolean",
				"stringList"
			]
		},
		"WorkflowParameterValue": {
			"type": "string",
			"min": 0,
			"pattern": "^(?:[^\\x00]*)$"
		},
		"WorkflowParameterValueList": {
			"type": "list",
			"member": "WorkflowParameterValue"
		},
		"WorkflowState": {
			"type": "structure",
			"members": {
				"status": "WorkflowStatus",
				"reason": "NonEmptyString"
			}
		},
		"WorkflowStatus": {
			"type": "enum",
			"enum": ["DEPRECATED"]
		},
		"WorkflowSummary": {
			"type": "structure",
			"members": {
				"arn": "WorkflowBuildVersionArn",
				"name": "ResourceName",
				"version": "VersionNumber",
				"description": "NonEmptyString",
				"changeDescription": "NonEmptyString",
				"type": "WorkflowType",
				"owner": "NonEmptyString",
				"state": "WorkflowState",
				"dateCreated": "DateTime",
				"tags": "TagMap"
			}
		},
		"WorkflowSummaryList": {
			"type": "list",
			"member": "WorkflowSummary"
		},
		"WorkflowType": {
			"type": "enum",
			"enum": [
				"BUILD",
				"TEST",
				"DISTRIBUTION"
			]
		},
		"WorkflowVersion": {
			"type": "structure",
			"members": {
				"arn": "WorkflowWildcardVersionArn",
				"name": "ResourceName",
				"version": "VersionNumber",
				"description": "NonEmptyString",
				"type": "WorkflowType",
				"owner": "NonEmptyString",
				"dateCreated": "DateTime"
			}
		},
		"WorkflowVersionArnOrBuildVersionArn": {
			"type": "string",
			"pattern": "^(?:arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+)))$"
		},
		"WorkflowVersionList": {
			"type": "list",
			"member": "WorkflowVersion"
		},
		"WorkflowWildcardVersionArn": {
			"type": "string",
			"pattern": "^(?:arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x))$"
		},
		"StartImagePipelineExecutionRequest": {
			"type": "structure",
			"members": {
				"imagePipelineArn": "ImagePipelineArn",
				"clientToken": "ClientToken",
				"tags": "TagMap"
			},
			"required": ["imagePipelineArn", "clientToken"]
		},
		"StartImagePipelineExecutionResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"imageBuildVersionArn": "ImageBuildVersionArn"
			}
		},
		"ImageBuildVersionArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+)$"
		},
		"ListImagePipelineImagesRequest": {
			"type": "structure",
			"members": {
				"imagePipelineArn": "ImagePipelineArn",
				"filters": "FilterList",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			},
			"required": ["imagePipelineArn"]
		},
		"ListImagePipelineImagesResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageSummaryList": "ImageSummaryList",
				"nextToken": "PaginationToken"
			}
		},
		"ImageSummaryList": {
			"type": "list",
			"member": "ImageSummary"
		},
		"ImageSummary": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"type": "ImageType",
				"version": "VersionNumberWithBuild",
				"platform": "Platform",
				"osVersion": "OsVersion",
				"state": "ImageState",
				"owner": "NonEmptyString",
				"dateCreated": "DateTime",
				"outputResources": "OutputResources",
				"tags": "TagMap",
				"buildType": "BuildType",
				"imageSource": "ImageSource",
				"deprecationTime": "DateTimeTimestamp",
				"lifecycleExecutionId": "LifecycleExecutionId",
				"loggingConfiguration": "ImageLoggingConfiguration"
			}
		},
		"VersionNumberWithBuild": {
			"type": "string",
			"min": 5,
			"max": 64,
			"pattern": "^(?:[0-9]+\\.[0-9]+\\.[0-9]+(?:/[0-9]+)?)$"
		},
		"ImageState": {
			"type": "structure",
			"members": {
				"status": "ImageStatus",
				"reason": "NonEmptyString",
				"failureContext": "ImageFailureContext"
			}
		},
		"ImageFailureContext": {
			"type": "structure",
			"members": {
				"imageStatus": "ImageStatus",
				"workflowExecutionId": "WorkflowExecutionId",
				"workflowArn": "WorkflowBuildVersionArn",
				"stepExecutionId": "WorkflowStepExecutionId",
				"failedStep": "WorkflowStepName",
				"componentFailure": "ComponentFailureContext",
				"distributionFailure": "DistributionFailureContext"
			}
		},
		"WorkflowExecutionId": {
			"type": "string",
			"pattern": "^(?:wf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$"
		},
		"WorkflowStepExecutionId": {
			"type": "string",
			"pattern": "^(?:step-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$"
		},
		"WorkflowStepName": {
			"type": "string",
			"pattern": "^(?:[A-Za-z][A-Za-z0-9-_]{1,99})$"
		},
		"ComponentFailureContext": {
			"type": "structure",
			"members": {
				"componentArn": "ComponentBuildVersionArn",
				"phaseName": "NonEmptyString",
				"stepName": "NonEmptyString",
				"action": "NonEmptyString",
				"errorMessage": "NonEmptyMaxLengthString"
			}
		},
		"NonEmptyMaxLengthString": {
			"type": "string",
			"min": 1,
			"max": 384e3
		},
		"DistributionFailureContext": {
			"type": "structure",
			"members": {
				"errorMessage": "NonEmptyMaxLengthString",
				"regionFailures": "RegionFailureList"
			}
		},
		"RegionFailureList": {
			"type": "list",
			"min": 1,
			"max": 256,
			"member": "RegionFailure"
		},
		"RegionFailure": {
			"type": "structure",
			"members": {
				"region": "NonEmptyString",
				"status": "RegionFailureStatus",
				"imageConfigurationStep": "ImageConfigurationStep",
				"errorMessage": "NonEmptyMaxLengthString",
				"targetAccountId": "AccountId"
			}
		},
		"RegionFailureStatus": {
			"type": "enum",
			"enum": [
				"FAILED",
				"CANCELLED",
				"TIMED_OUT"
			]
		},
		"ImageConfigurationStep": {
			"type": "enum",
			"enum": [
				"ASSOCIATE_LICENSES",
				"UPDATE_LAUNCH_TEMPLATES",
				"PUT_SSM_PARAMETERS",
				"UPDATE_FAST_LAUNCH_CONFIGURATIONS",
				"EXPORT_AMI"
			]
		},
		"OutputResources": {
			"type": "structure",
			"members": {
				"amis": "AmiList",
				"containers": "ContainerList"
			}
		},
		"AmiList": {
			"type": "list",
			"member": "Ami"
		},
		"Ami": {
			"type": "structure",
			"members": {
				"region": "NonEmptyString",
				"image": "NonEmptyString",
				"name": "NonEmptyString",
				"description": "NonEmptyString",
				"state": "ImageState",
				"accountId": "NonEmptyString"
			}
		},
		"ContainerList": {
			"type": "list",
			"member": "Container"
		},
		"Container": {
			"type": "structure",
			"members": {
				"region": "NonEmptyString",
				"imageUris": "StringList"
			}
		},
		"BuildType": {
			"type": "enum",
			"enum": [
				"USER_INITIATED",
				"SCHEDULED",
				"IMPORT",
				"IMPORT_ISO"
			]
		},
		"ImageSource": {
			"type": "enum",
			"enum": [
				"AMAZON_MANAGED",
				"AWS_MARKETPLACE",
				"IMPORTED",
				"CUSTOM"
			]
		},
		"LifecycleExecutionId": {
			"type": "string",
			"pattern": "^(?:lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$"
		},
		"ImageLoggingConfiguration": {
			"type": "structure",
			"members": { "logGroupName": "LogGroupName" }
		},
		"GetImageRequest": {
			"type": "structure",
			"members": { "imageBuildVersionArn": "ImageVersionArnOrBuildVersionArn" },
			"required": ["imageBuildVersionArn"]
		},
		"ImageVersionArnOrBuildVersionArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+)))$"
		},
		"GetImageResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"image": "Image",
				"latestVersionReferences": "LatestVersionReferences"
			}
		},
		"Image": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"type": "ImageType",
				"name": "ResourceName",
				"version": "VersionNumberWithBuild",
				"platform": "Platform",
				"enhancedImageMetadataEnabled": "NullableBoolean",
				"osVersion": "OsVersion",
				"state": "ImageState",
				"imageRecipe": "ImageRecipe",
				"containerRecipe": "ContainerRecipe",
				"sourcePipelineName": "ResourceName",
				"sourcePipelineArn": "Arn",
				"infrastructureConfiguration": "InfrastructureConfiguration",
				"distributionConfiguration": "DistributionConfiguration",
				"imageTestsConfiguration": "ImageTestsConfiguration",
				"dateCreated": "DateTime",
				"outputResources": "OutputResources",
				"tags": "TagMap",
				"buildType": "BuildType",
				"imageSource": "ImageSource",
				"scanState": "ImageScanState",
				"imageScanningConfiguration": "ImageScanningConfiguration",
				"deprecationTime": "DateTimeTimestamp",
				"lifecycleExecutionId": "LifecycleExecutionId",
				"executionRole": "RoleNameOrArn",
				"workflows": "WorkflowConfigurationList",
				"loggingConfiguration": "ImageLoggingConfiguration"
			}
		},
		"ImageScanState": {
			"type": "structure",
			"members": {
				"status": "ImageScanStatus",
				"reason": "NonEmptyString"
			}
		},
		"ImageScanStatus": {
			"type": "enum",
			"enum": [
				"PENDING",
				"SCANNING",
				"COLLECTING",
				"COMPLETED",
				"ABANDONED",
				"FAILED",
				"TIMED_OUT"
			]
		},
		"ListImagesRequest": {
			"type": "structure",
			"members": {
				"owner": "Ownership",
				"filters": "FilterList",
				"byName": "Boolean",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken",
				"includeDeprecated": "NullableBoolean"
			}
		},
		"ListImagesResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageVersionList": "ImageVersionList",
				"nextToken": "PaginationToken"
			}
		},
		"ImageVersionList": {
			"type": "list",
			"member": "ImageVersion"
		},
		"ImageVersion": {
			"type": "structure",
			"members": {
				"arn": "ImageBuilderArn",
				"name": "ResourceName",
				"type": "ImageType",
				"version": "VersionNumber",
				"platform": "Platform",
				"osVersion": "OsVersion",
				"owner": "NonEmptyString",
				"dateCreated": "DateTime",
				"buildType": "BuildType",
				"imageSource": "ImageSource"
			}
		},
		"ListImageBuildVersionsRequest": {
			"type": "structure",
			"members": {
				"imageVersionArn": "ImageVersionArn",
				"filters": "FilterList",
				"maxResults": "RestrictedInteger",
				"nextToken": "PaginationToken"
			}
		},
		"ImageVersionArn": {
			"type": "string",
			"pattern": "^(?:arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+)$"
		},
		"ListImageBuildVersionsResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageSummaryList": "ImageSummaryList",
				"nextToken": "PaginationToken"
			}
		},
		"DeleteImageRequest": {
			"type": "structure",
			"members": { "imageBuildVersionArn": "ImageBuildVersionArn" },
			"required": ["imageBuildVersionArn"]
		},
		"DeleteImageResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageBuildVersionArn": "ImageBuildVersionArn"
			}
		},
		"CancelImageCreationRequest": {
			"type": "structure",
			"members": {
				"imageBuildVersionArn": "ImageBuildVersionArn",
				"clientToken": "ClientToken"
			},
			"required": ["imageBuildVersionArn", "clientToken"]
		},
		"CancelImageCreationResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"clientToken": "ClientToken",
				"imageBuildVersionArn": "ImageBuildVersionArn"
			}
		},
		"GetComponentPolicyRequest": {
			"type": "structure",
			"members": { "componentArn": "ComponentBuildVersionArn" },
			"required": ["componentArn"]
		},
		"GetComponentPolicyResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"policy": "ResourcePolicyDocument"
			}
		},
		"ResourcePolicyDocument": {
			"type": "string",
			"min": 1,
			"max": 3e4
		},
		"PutComponentPolicyRequest": {
			"type": "structure",
			"members": {
				"componentArn": "ComponentBuildVersionArn",
				"policy": "ResourcePolicyDocument"
			},
			"required": ["componentArn", "policy"]
		},
		"PutComponentPolicyResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"componentArn": "ComponentBuildVersionArn"
			}
		},
		"GetImageRecipePolicyRequest": {
			"type": "structure",
			"members": { "imageRecipeArn": "ImageRecipeArn" },
			"required": ["imageRecipeArn"]
		},
		"GetImageRecipePolicyResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"policy": "ResourcePolicyDocument"
			}
		},
		"PutImageRecipePolicyRequest": {
			"type": "structure",
			"members": {
				"imageRecipeArn": "ImageRecipeArn",
				"policy": "ResourcePolicyDocument"
			},
			"required": ["imageRecipeArn", "policy"]
		},
		"PutImageRecipePolicyResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageRecipeArn": "ImageRecipeArn"
			}
		},
		"GetContainerRecipePolicyRequest": {
			"type": "structure",
			"members": { "containerRecipeArn": "ContainerRecipeArn" },
			"required": ["containerRecipeArn"]
		},
		"GetContainerRecipePolicyResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"policy": "ResourcePolicyDocument"
			}
		},
		"PutContainerRecipePolicyRequest": {
			"type": "structure",
			"members": {
				"containerRecipeArn": "ContainerRecipeArn",
				"policy": "ResourcePolicyDocument"
			},
			"required": ["containerRecipeArn", "policy"]
		},
		"PutContainerRecipePolicyResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"containerRecipeArn": "ContainerRecipeArn"
			}
		},
		"GetImagePolicyRequest": {
			"type": "structure",
			"members": { "imageArn": "ImageBuildVersionArn" },
			"required": ["imageArn"]
		},
		"GetImagePolicyResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"policy": "ResourcePolicyDocument"
			}
		},
		"PutImagePolicyRequest": {
			"type": "structure",
			"members": {
				"imageArn": "ImageBuildVersionArn",
				"policy": "ResourcePolicyDocument"
			},
			"required": ["imageArn", "policy"]
		},
		"PutImagePolicyResponse": {
			"type": "structure",
			"members": {
				"requestId": "NonEmptyString",
				"imageArn": "ImageBuildVersionArn"
			}
		}
	}
};
Object.defineProperty(exports, "imagebuilder", {
	enumerable: true,
	get: function() {
		return imagebuilder;
	}
});
