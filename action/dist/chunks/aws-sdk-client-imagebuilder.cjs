let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_aws_sdk_core$;
const require_aws_sdk_core = () => require_aws_sdk_core$ ??= require("./aws-sdk-core.cjs");
let require_smithy_core$;
const require_smithy_core = () => require_smithy_core$ ??= require("./smithy-core.cjs");
let require_smithy_core_client$;
const require_smithy_core_client = () => require_smithy_core_client$ ??= require("./smithy-core-client.cjs");
let require_smithy_core_config$;
const require_smithy_core_config = () => require_smithy_core_config$ ??= require("./smithy-core-config.cjs");
let require_smithy_core_endpoints$;
const require_smithy_core_endpoints = () => require_smithy_core_endpoints$ ??= require("./smithy-core-endpoints.cjs");
let require_smithy_core_protocols$;
const require_smithy_core_protocols = () => require_smithy_core_protocols$ ??= require("./smithy-core-protocols.cjs");
let require_smithy_core_retry$;
const require_smithy_core_retry = () => require_smithy_core_retry$ ??= require("./smithy-core-retry.cjs");
let require_smithy_core_schema$;
const require_smithy_core_schema = () => require_smithy_core_schema$ ??= require("./smithy-core-schema.cjs");
let require_smithy_core_transport$;
const require_smithy_core_transport = () => require_smithy_core_transport$ ??= require("./smithy-core-transport.cjs");
let require_aws_sdk_credential_provider_node$;
const require_aws_sdk_credential_provider_node = () => require_aws_sdk_credential_provider_node$ ??= require("./aws-sdk-credential-provider-node.cjs");
let require_smithy_core_serde$;
const require_smithy_core_serde = () => require_smithy_core_serde$ ??= require("./smithy-core-serde.cjs");
let require_smithy_node_http_handler$;
const require_smithy_node_http_handler = () => require_smithy_node_http_handler$ ??= require("./smithy-node-http-handler.cjs");
require("./aws-sdk-util-endpoints.cjs");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/auth/httpAuthSchemeProvider.js
const defaultImagebuilderHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: require_smithy_core_transport().getSmithyContext(context).operation,
		region: await require_smithy_core_transport().normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "imagebuilder",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultImagebuilderHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = require_aws_sdk_core().resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: require_smithy_core_transport().normalizeProvider(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "imagebuilder"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-imagebuilder/package.json
var version = "3.1046.0";
// node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://imagebuilder.{Region}.amazonaws.com", i],
		["https://imagebuilder-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://imagebuilder.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://imagebuilder.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = require_smithy_core_endpoints().BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/endpointResolver.js
const cache = new (require_smithy_core_endpoints()).EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => require_smithy_core_endpoints().decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
require_smithy_core_endpoints().customEndpointFunctions.aws = require_aws_sdk_core().awsEndpointFunctions;
// node_modules/@aws-sdk/client-imagebuilder/dist-es/models/ImagebuilderServiceException.js
var ImagebuilderServiceException = class ImagebuilderServiceException extends require_smithy_core_client().ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ImagebuilderServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends ImagebuilderServiceException {
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var CallRateLimitExceededException = class CallRateLimitExceededException extends ImagebuilderServiceException {
	name = "CallRateLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CallRateLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CallRateLimitExceededException.prototype);
	}
};
var ClientException = class ClientException extends ImagebuilderServiceException {
	name = "ClientException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClientException.prototype);
	}
};
var ForbiddenException = class ForbiddenException extends ImagebuilderServiceException {
	name = "ForbiddenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ForbiddenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ForbiddenException.prototype);
	}
};
var IdempotentParameterMismatchException = class IdempotentParameterMismatchException extends ImagebuilderServiceException {
	name = "IdempotentParameterMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IdempotentParameterMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IdempotentParameterMismatchException.prototype);
	}
};
var InvalidRequestException = class InvalidRequestException extends ImagebuilderServiceException {
	name = "InvalidRequestException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestException.prototype);
	}
};
var ResourceInUseException = class ResourceInUseException extends ImagebuilderServiceException {
	name = "ResourceInUseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
	}
};
var ServiceException = class ServiceException extends ImagebuilderServiceException {
	name = "ServiceException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends ImagebuilderServiceException {
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var DryRunOperationException = class DryRunOperationException extends ImagebuilderServiceException {
	name = "DryRunOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DryRunOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DryRunOperationException.prototype);
	}
};
var InvalidParameterCombinationException = class InvalidParameterCombinationException extends ImagebuilderServiceException {
	name = "InvalidParameterCombinationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterCombinationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
	}
};
var InvalidVersionNumberException = class InvalidVersionNumberException extends ImagebuilderServiceException {
	name = "InvalidVersionNumberException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidVersionNumberException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidVersionNumberException.prototype);
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends ImagebuilderServiceException {
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends ImagebuilderServiceException {
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var ResourceDependencyException = class ResourceDependencyException extends ImagebuilderServiceException {
	name = "ResourceDependencyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceDependencyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceDependencyException.prototype);
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends ImagebuilderServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var TooManyRequestsException = class TooManyRequestsException extends ImagebuilderServiceException {
	name = "TooManyRequestsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
	}
};
var InvalidPaginationTokenException = class InvalidPaginationTokenException extends ImagebuilderServiceException {
	name = "InvalidPaginationTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPaginationTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends ImagebuilderServiceException {
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var InvalidParameterValueException = class InvalidParameterValueException extends ImagebuilderServiceException {
	name = "InvalidParameterValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
	}
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/schemas/schemas_0.js
const _A = "Ami";
const _AA = "AccountAggregation";
const _ADC = "AmiDistributionConfiguration";
const _ADE = "AccessDeniedException";
const _ADP = "AutoDisablePolicy";
const _AIC = "AdditionalInstanceConfiguration";
const _AL = "AmiList";
const _C = "Component";
const _CC = "ComponentConfiguration";
const _CCL = "ComponentConfigurationList";
const _CCR = "CreateComponentRequest";
const _CCRR = "CreateContainerRecipeRequest";
const _CCRRr = "CreateContainerRecipeResponse";
const _CCRr = "CreateComponentResponse";
const _CCRre = "CreateContainerRecipe";
const _CCr = "CreateComponent";
const _CDC = "ContainerDistributionConfiguration";
const _CDCR = "CreateDistributionConfigurationRequest";
const _CDCRr = "CreateDistributionConfigurationResponse";
const _CDCr = "CreateDistributionConfiguration";
const _CE = "ClientException";
const _CI = "CreateImage";
const _CIC = "CancelImageCreation";
const _CICR = "CancelImageCreationRequest";
const _CICRa = "CancelImageCreationResponse";
const _CICRr = "CreateInfrastructureConfigurationRequest";
const _CICRre = "CreateInfrastructureConfigurationResponse";
const _CICr = "CreateInfrastructureConfiguration";
const _CIP = "CreateImagePipeline";
const _CIPR = "CreateImagePipelineRequest";
const _CIPRr = "CreateImagePipelineResponse";
const _CIR = "CreateImageRequest";
const _CIRR = "CreateImageRecipeRequest";
const _CIRRr = "CreateImageRecipeResponse";
const _CIRr = "CreateImageResponse";
const _CIRre = "CreateImageRecipe";
const _CL = "ContainerList";
const _CLE = "CancelLifecycleExecution";
const _CLER = "CancelLifecycleExecutionRequest";
const _CLERa = "CancelLifecycleExecutionResponse";
const _CLP = "CreateLifecyclePolicy";
const _CLPR = "CreateLifecyclePolicyRequest";
const _CLPRr = "CreateLifecyclePolicyResponse";
const _CP = "ComponentParameter";
const _CPD = "ComponentParameterDetail";
const _CPDL = "ComponentParameterDetailList";
const _CPL = "ComponentParameterList";
const _CR = "ContainerRecipe";
const _CRLEE = "CallRateLimitExceededException";
const _CRS = "ContainerRecipeSummary";
const _CRSL = "ContainerRecipeSummaryList";
const _CS = "ComponentState";
const _CSA = "CvssScoreAdjustment";
const _CSAL = "CvssScoreAdjustmentList";
const _CSD = "CvssScoreDetails";
const _CSL = "ComponentSummaryList";
const _CSLv = "CvssScoreList";
const _CSo = "ComponentSummary";
const _CSv = "CvssScore";
const _CV = "ComponentVersion";
const _CVL = "ComponentVersionList";
const _CW = "CreateWorkflow";
const _CWR = "CreateWorkflowRequest";
const _CWRr = "CreateWorkflowResponse";
const _Co = "Container";
const _D = "Distribution";
const _DC = "DistributionConfiguration";
const _DCR = "DeleteComponentRequest";
const _DCRR = "DeleteContainerRecipeRequest";
const _DCRRe = "DeleteContainerRecipeResponse";
const _DCRe = "DeleteComponentResponse";
const _DCRel = "DeleteContainerRecipe";
const _DCS = "DistributionConfigurationSummary";
const _DCSL = "DistributionConfigurationSummaryList";
const _DCe = "DeleteComponent";
const _DDC = "DeleteDistributionConfiguration";
const _DDCR = "DeleteDistributionConfigurationRequest";
const _DDCRe = "DeleteDistributionConfigurationResponse";
const _DI = "DeleteImage";
const _DIC = "DeleteInfrastructureConfiguration";
const _DICR = "DeleteInfrastructureConfigurationRequest";
const _DICRe = "DeleteInfrastructureConfigurationResponse";
const _DIP = "DeleteImagePipeline";
const _DIPR = "DeleteImagePipelineRequest";
const _DIPRe = "DeleteImagePipelineResponse";
const _DIR = "DeleteImageRequest";
const _DIRR = "DeleteImageRecipeRequest";
const _DIRRe = "DeleteImageRecipeResponse";
const _DIRe = "DeleteImageResponse";
const _DIRel = "DeleteImageRecipe";
const _DIRi = "DistributeImageRequest";
const _DIRis = "DistributeImageResponse";
const _DIi = "DistributeImage";
const _DL = "DistributionList";
const _DLP = "DeleteLifecyclePolicy";
const _DLPR = "DeleteLifecyclePolicyRequest";
const _DLPRe = "DeleteLifecyclePolicyResponse";
const _DROE = "DryRunOperationException";
const _DW = "DeleteWorkflow";
const _DWR = "DeleteWorkflowRequest";
const _DWRe = "DeleteWorkflowResponse";
const _EC = "EcrConfiguration";
const _EIBDS = "EbsInstanceBlockDeviceSpecification";
const _F = "Filter";
const _FE = "ForbiddenException";
const _FL = "FilterList";
const _FLC = "FastLaunchConfiguration";
const _FLCL = "FastLaunchConfigurationList";
const _FLLTS = "FastLaunchLaunchTemplateSpecification";
const _FLSC = "FastLaunchSnapshotConfiguration";
const _GC = "GetComponent";
const _GCP = "GetComponentPolicy";
const _GCPR = "GetComponentPolicyRequest";
const _GCPRe = "GetComponentPolicyResponse";
const _GCR = "GetComponentRequest";
const _GCRP = "GetContainerRecipePolicy";
const _GCRPR = "GetContainerRecipePolicyRequest";
const _GCRPRe = "GetContainerRecipePolicyResponse";
const _GCRR = "GetContainerRecipeRequest";
const _GCRRe = "GetContainerRecipeResponse";
const _GCRe = "GetComponentResponse";
const _GCRet = "GetContainerRecipe";
const _GDC = "GetDistributionConfiguration";
const _GDCR = "GetDistributionConfigurationRequest";
const _GDCRe = "GetDistributionConfigurationResponse";
const _GI = "GetImage";
const _GIC = "GetInfrastructureConfiguration";
const _GICR = "GetInfrastructureConfigurationRequest";
const _GICRe = "GetInfrastructureConfigurationResponse";
const _GIP = "GetImagePipeline";
const _GIPR = "GetImagePipelineRequest";
const _GIPRe = "GetImagePipelineResponse";
const _GIPRet = "GetImagePolicyRequest";
const _GIPRetm = "GetImagePolicyResponse";
const _GIPe = "GetImagePolicy";
const _GIR = "GetImageRequest";
const _GIRP = "GetImageRecipePolicy";
const _GIRPR = "GetImageRecipePolicyRequest";
const _GIRPRe = "GetImageRecipePolicyResponse";
const _GIRR = "GetImageRecipeRequest";
const _GIRRe = "GetImageRecipeResponse";
const _GIRe = "GetImageResponse";
const _GIRet = "GetImageRecipe";
const _GLE = "GetLifecycleExecution";
const _GLER = "GetLifecycleExecutionRequest";
const _GLERe = "GetLifecycleExecutionResponse";
const _GLP = "GetLifecyclePolicy";
const _GLPR = "GetLifecyclePolicyRequest";
const _GLPRe = "GetLifecyclePolicyResponse";
const _GMR = "GetMarketplaceResource";
const _GMRR = "GetMarketplaceResourceRequest";
const _GMRRe = "GetMarketplaceResourceResponse";
const _GW = "GetWorkflow";
const _GWE = "GetWorkflowExecution";
const _GWER = "GetWorkflowExecutionRequest";
const _GWERe = "GetWorkflowExecutionResponse";
const _GWR = "GetWorkflowRequest";
const _GWRe = "GetWorkflowResponse";
const _GWSE = "GetWorkflowStepExecution";
const _GWSER = "GetWorkflowStepExecutionRequest";
const _GWSERe = "GetWorkflowStepExecutionResponse";
const _I = "Image";
const _IA = "ImageAggregation";
const _IBDM = "InstanceBlockDeviceMapping";
const _IBDMn = "InstanceBlockDeviceMappings";
const _IC = "InfrastructureConfiguration";
const _ICR = "ImportComponentRequest";
const _ICRm = "ImportComponentResponse";
const _ICS = "InfrastructureConfigurationSummary";
const _ICSL = "InfrastructureConfigurationSummaryList";
const _ICm = "ImportComponent";
const _ICn = "InstanceConfiguration";
const _IDI = "ImportDiskImage";
const _IDIR = "ImportDiskImageRequest";
const _IDIRm = "ImportDiskImageResponse";
const _ILC = "ImageLoggingConfiguration";
const _IMO = "InstanceMetadataOptions";
const _IP = "ImagePackage";
const _IPA = "ImagePipelineAggregation";
const _IPCE = "InvalidParameterCombinationException";
const _IPE = "InvalidParameterException";
const _IPL = "ImagePackageList";
const _IPLm = "ImagePipelineList";
const _IPME = "IdempotentParameterMismatchException";
const _IPTE = "InvalidPaginationTokenException";
const _IPVE = "InvalidParameterValueException";
const _IPm = "ImagePipeline";
const _IR = "ImageRecipe";
const _IRE = "InvalidRequestException";
const _IRS = "ImageRecipeSummary";
const _IRSL = "ImageRecipeSummaryList";
const _IS = "ImageState";
const _ISC = "ImageScanningConfiguration";
const _ISD = "InspectorScoreDetails";
const _ISF = "ImageScanFinding";
const _ISFA = "ImageScanFindingAggregation";
const _ISFAL = "ImageScanFindingAggregationsList";
const _ISFF = "ImageScanFindingsFilter";
const _ISFFL = "ImageScanFindingsFilterList";
const _ISFL = "ImageScanFindingsList";
const _ISL = "ImageSummaryList";
const _ISS = "ImageScanState";
const _ISm = "ImageSummary";
const _ITC = "ImageTestsConfiguration";
const _IV = "ImageVersion";
const _IVI = "ImportVmImage";
const _IVIR = "ImportVmImageRequest";
const _IVIRm = "ImportVmImageResponse";
const _IVL = "ImageVersionList";
const _IVNE = "InvalidVersionNumberException";
const _L = "Logging";
const _LC = "ListComponents";
const _LCBV = "ListComponentBuildVersions";
const _LCBVR = "ListComponentBuildVersionsRequest";
const _LCBVRi = "ListComponentBuildVersionsResponse";
const _LCR = "ListComponentsRequest";
const _LCRR = "ListContainerRecipesRequest";
const _LCRRi = "ListContainerRecipesResponse";
const _LCRi = "ListComponentsResponse";
const _LCRis = "ListContainerRecipes";
const _LDC = "ListDistributionConfigurations";
const _LDCR = "ListDistributionConfigurationsRequest";
const _LDCRi = "ListDistributionConfigurationsResponse";
const _LE = "LifecycleExecution";
const _LEL = "LifecycleExecutionsList";
const _LER = "LifecycleExecutionResource";
const _LERA = "LifecycleExecutionResourceAction";
const _LERIS = "LifecycleExecutionResourcesImpactedSummary";
const _LERL = "LifecycleExecutionResourceList";
const _LERS = "LifecycleExecutionResourceState";
const _LES = "LifecycleExecutionState";
const _LESR = "LifecycleExecutionSnapshotResource";
const _LESRL = "LifecycleExecutionSnapshotResourceList";
const _LI = "ListImages";
const _LIBV = "ListImageBuildVersions";
const _LIBVR = "ListImageBuildVersionsRequest";
const _LIBVRi = "ListImageBuildVersionsResponse";
const _LIC = "ListInfrastructureConfigurations";
const _LICR = "ListInfrastructureConfigurationsRequest";
const _LICRi = "ListInfrastructureConfigurationsResponse";
const _LIP = "ListImagePackages";
const _LIPI = "ListImagePipelineImages";
const _LIPIR = "ListImagePipelineImagesRequest";
const _LIPIRi = "ListImagePipelineImagesResponse";
const _LIPR = "ListImagePackagesRequest";
const _LIPRi = "ListImagePackagesResponse";
const _LIPRis = "ListImagePipelinesRequest";
const _LIPRist = "ListImagePipelinesResponse";
const _LIPi = "ListImagePipelines";
const _LIR = "ListImagesRequest";
const _LIRR = "ListImageRecipesRequest";
const _LIRRi = "ListImageRecipesResponse";
const _LIRi = "ListImagesResponse";
const _LIRis = "ListImageRecipes";
const _LISF = "ListImageScanFindings";
const _LISFA = "ListImageScanFindingAggregations";
const _LISFAR = "ListImageScanFindingAggregationsRequest";
const _LISFARi = "ListImageScanFindingAggregationsResponse";
const _LISFR = "ListImageScanFindingsRequest";
const _LISFRi = "ListImageScanFindingsResponse";
const _LLE = "ListLifecycleExecutions";
const _LLER = "ListLifecycleExecutionsRequest";
const _LLERR = "ListLifecycleExecutionResourcesRequest";
const _LLERRi = "ListLifecycleExecutionResourcesResponse";
const _LLERi = "ListLifecycleExecutionsResponse";
const _LLERis = "ListLifecycleExecutionResources";
const _LLP = "ListLifecyclePolicies";
const _LLPR = "ListLifecyclePoliciesRequest";
const _LLPRi = "ListLifecyclePoliciesResponse";
const _LP = "LifecyclePolicy";
const _LPC = "LaunchPermissionConfiguration";
const _LPD = "LifecyclePolicyDetail";
const _LPDA = "LifecyclePolicyDetailAction";
const _LPDAIR = "LifecyclePolicyDetailActionIncludeResources";
const _LPDER = "LifecyclePolicyDetailExclusionRules";
const _LPDERA = "LifecyclePolicyDetailExclusionRulesAmis";
const _LPDERALL = "LifecyclePolicyDetailExclusionRulesAmisLastLaunched";
const _LPDF = "LifecyclePolicyDetailFilter";
const _LPDi = "LifecyclePolicyDetails";
const _LPRS = "LifecyclePolicyResourceSelection";
const _LPRSR = "LifecyclePolicyResourceSelectionRecipe";
const _LPRSRi = "LifecyclePolicyResourceSelectionRecipes";
const _LPS = "LifecyclePolicySummary";
const _LPSL = "LifecyclePolicySummaryList";
const _LTC = "LaunchTemplateConfiguration";
const _LTCL = "LaunchTemplateConfigurationList";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LVR = "LatestVersionReferences";
const _LW = "ListWorkflows";
const _LWBV = "ListWorkflowBuildVersions";
const _LWBVR = "ListWorkflowBuildVersionsRequest";
const _LWBVRi = "ListWorkflowBuildVersionsResponse";
const _LWE = "ListWorkflowExecutions";
const _LWER = "ListWorkflowExecutionsRequest";
const _LWERi = "ListWorkflowExecutionsResponse";
const _LWR = "ListWorkflowsRequest";
const _LWRi = "ListWorkflowsResponse";
const _LWSE = "ListWorkflowStepExecutions";
const _LWSER = "ListWorkflowStepExecutionsRequest";
const _LWSERi = "ListWorkflowStepExecutionsResponse";
const _LWWS = "ListWaitingWorkflowSteps";
const _LWWSR = "ListWaitingWorkflowStepsRequest";
const _LWWSRi = "ListWaitingWorkflowStepsResponse";
const _OR = "OutputResources";
const _P = "Placement";
const _PCL = "ProductCodeList";
const _PCLI = "ProductCodeListItem";
const _PCP = "PutComponentPolicy";
const _PCPR = "PutComponentPolicyRequest";
const _PCPRu = "PutComponentPolicyResponse";
const _PCRP = "PutContainerRecipePolicy";
const _PCRPR = "PutContainerRecipePolicyRequest";
const _PCRPRu = "PutContainerRecipePolicyResponse";
const _PIP = "PutImagePolicy";
const _PIPR = "PutImagePolicyRequest";
const _PIPRu = "PutImagePolicyResponse";
const _PIRP = "PutImageRecipePolicy";
const _PIRPR = "PutImageRecipePolicyRequest";
const _PIRPRu = "PutImageRecipePolicyResponse";
const _PLC = "PipelineLoggingConfiguration";
const _PVD = "PackageVulnerabilityDetails";
const _R = "Remediation";
const _RAEE = "ResourceAlreadyExistsException";
const _RDE = "ResourceDependencyException";
const _RI = "RetryImage";
const _RIO = "RegisterImageOptions";
const _RIR = "RetryImageRequest";
const _RIRe = "RetryImageResponse";
const _RIUE = "ResourceInUseException";
const _RNFE = "ResourceNotFoundException";
const _RR = "RemediationRecommendation";
const _RS = "ResourceState";
const _RSUER = "ResourceStateUpdateExclusionRules";
const _RSUIR = "ResourceStateUpdateIncludeResources";
const _S = "Schedule";
const _SC = "SeverityCounts";
const _SE = "ServiceException";
const _SEC = "S3ExportConfiguration";
const _SIPE = "StartImagePipelineExecution";
const _SIPER = "StartImagePipelineExecutionRequest";
const _SIPERt = "StartImagePipelineExecutionResponse";
const _SL = "S3Logs";
const _SMA = "SystemsManagerAgent";
const _SPC = "SsmParameterConfiguration";
const _SPCL = "SsmParameterConfigurationList";
const _SQEE = "ServiceQuotaExceededException";
const _SRSU = "StartResourceStateUpdate";
const _SRSUR = "StartResourceStateUpdateRequest";
const _SRSURt = "StartResourceStateUpdateResponse";
const _SUE = "ServiceUnavailableException";
const _SWSA = "SendWorkflowStepAction";
const _SWSAR = "SendWorkflowStepActionRequest";
const _SWSARe = "SendWorkflowStepActionResponse";
const _TCR = "TargetContainerRepository";
const _TMRE = "TooManyRequestsException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _UDC = "UpdateDistributionConfiguration";
const _UDCR = "UpdateDistributionConfigurationRequest";
const _UDCRp = "UpdateDistributionConfigurationResponse";
const _UIC = "UpdateInfrastructureConfiguration";
const _UICR = "UpdateInfrastructureConfigurationRequest";
const _UICRp = "UpdateInfrastructureConfigurationResponse";
const _UIP = "UpdateImagePipeline";
const _UIPR = "UpdateImagePipelineRequest";
const _UIPRp = "UpdateImagePipelineResponse";
const _ULP = "UpdateLifecyclePolicy";
const _ULPR = "UpdateLifecyclePolicyRequest";
const _ULPRp = "UpdateLifecyclePolicyResponse";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _VIA = "VulnerabilityIdAggregation";
const _VP = "VulnerablePackage";
const _VPL = "VulnerablePackageList";
const _W = "Workflow";
const _WC = "WindowsConfiguration";
const _WCL = "WorkflowConfigurationList";
const _WCo = "WorkflowConfiguration";
const _WEL = "WorkflowExecutionsList";
const _WEM = "WorkflowExecutionMetadata";
const _WP = "WorkflowParameter";
const _WPD = "WorkflowParameterDetail";
const _WPDL = "WorkflowParameterDetailList";
const _WPL = "WorkflowParameterList";
const _WS = "WorkflowState";
const _WSE = "WorkflowStepExecution";
const _WSEL = "WorkflowStepExecutionList";
const _WSELo = "WorkflowStepExecutionsList";
const _WSL = "WorkflowSummaryList";
const _WSM = "WorkflowStepMetadata";
const _WSo = "WorkflowSummary";
const _WV = "WorkflowVersion";
const _WVL = "WorkflowVersionList";
const _a = "arn";
const _aA = "accountAggregation";
const _aAI = "awsAccountId";
const _aAIm = "amiAccountId";
const _aC = "adjustedCvss";
const _aDC = "amiDistributionConfiguration";
const _aDP = "autoDisablePolicy";
const _aI = "accountId";
const _aIC = "additionalInstanceConfiguration";
const _aT = "amiTags";
const _aTg = "aggregationType";
const _aZ = "availabilityZone";
const _ac = "action";
const _ad = "adjustments";
const _al = "all";
const _am = "amis";
const _ar = "arch";
const _bDM = "blockDeviceMappings";
const _bN = "byName";
const _bS = "baseScore";
const _bT = "buildType";
const _c = "client";
const _cA = "componentArn";
const _cBVA = "componentBuildVersionArn";
const _cD = "changeDescription";
const _cDC = "containerDistributionConfiguration";
const _cF = "consecutiveFailures";
const _cR = "containerRecipe";
const _cRA = "containerRecipeArn";
const _cRSL = "containerRecipeSummaryList";
const _cS = "cvssSource";
const _cSL = "componentSummaryList";
const _cT = "clientToken";
const _cTo = "containerTags";
const _cTon = "containerType";
const _cVA = "componentVersionArn";
const _cVL = "componentVersionList";
const _co = "components";
const _com = "component";
const _con = "containers";
const _cr = "critical";
const _cv = "cvss";
const _d = "description";
const _dC = "dateCreated";
const _dCA = "distributionConfigurationArn";
const _dCSL = "distributionConfigurationSummaryList";
const _dCi = "distributionConfiguration";
const _dIF = "diskImageFormat";
const _dLR = "dateLastRun";
const _dN = "deviceName";
const _dNR = "dateNextRun";
const _dOT = "deleteOnTermination";
const _dR = "dryRun";
const _dT = "deprecationTime";
const _dTD = "dockerfileTemplateData";
const _dTU = "dockerfileTemplateUri";
const _dTa = "dataType";
const _dU = "dateUpdated";
const _dV = "defaultValue";
const _da = "data";
const _di = "distributions";
const _e = "error";
const _eC = "ecrConfiguration";
const _eIME = "enhancedImageMetadataEnabled";
const _eR = "executionRole";
const _eRx = "exclusionRules";
const _eT = "endTime";
const _eb = "ebs";
const _en = "encrypted";
const _ena = "enabled";
const _ep = "epoch";
const _f = "format";
const _fA = "fixAvailable";
const _fC = "failureCount";
const _fIV = "fixedInVersion";
const _fLC = "fastLaunchConfigurations";
const _fOA = "firstObservedAt";
const _fP = "filePath";
const _fi = "filter";
const _fil = "filters";
const _fin = "findings";
const _h = "high";
const _hE = "httpError";
const _hI = "hostId";
const _hIR = "hasImpactedResources";
const _hPRHL = "httpPutResponseHopLimit";
const _hQ = "httpQuery";
const _hRGA = "hostResourceGroupArn";
const _hT = "httpTokens";
const _ht = "http";
const _i = "image";
const _iA = "imageArn";
const _iAm = "imageAggregation";
const _iBVA = "imageBuildVersionArn";
const _iC = "instanceConfiguration";
const _iCA = "infrastructureConfigurationArn";
const _iCSL = "infrastructureConfigurationSummaryList";
const _iCn = "infrastructureConfiguration";
const _iD = "includeDeprecated";
const _iI = "instanceImage";
const _iIm = "imageIndex";
const _iLGN = "imageLogGroupName";
const _iMO = "instanceMetadataOptions";
const _iOVO = "imageOsVersionOverride";
const _iP = "imagePipeline";
const _iPA = "imagePipelineArn";
const _iPAm = "imagePipelineAggregation";
const _iPL = "imagePackageList";
const _iPLm = "imagePipelineList";
const _iPN = "instanceProfileName";
const _iPs = "isPublic";
const _iR = "imageRecipe";
const _iRA = "imageRecipeArn";
const _iRSL = "imageRecipeSummaryList";
const _iRn = "includeResources";
const _iS = "imageSource";
const _iSC = "imageScanningConfiguration";
const _iSD = "inspectorScoreDetails";
const _iSE = "imageScanningEnabled";
const _iSL = "imageSummaryList";
const _iSn = "inspectorScore";
const _iT = "imageTags";
const _iTC = "imageTestsConfiguration";
const _iTE = "imageTestsEnabled";
const _iTn = "instanceTypes";
const _iU = "imageUris";
const _iVA = "imageVersionArn";
const _iVL = "imageVersionList";
const _in = "inputs";
const _io = "iops";
const _kKI = "kmsKeyId";
const _kP = "keyPair";
const _l = "logging";
const _lC = "loggingConfiguration";
const _lCA = "licenseConfigurationArns";
const _lE = "lifecycleExecution";
const _lEI = "lifecycleExecutionId";
const _lES = "lifecycleExecutionState";
const _lEi = "lifecycleExecutions";
const _lGN = "logGroupName";
const _lL = "lastLaunched";
const _lMVA = "latestMajorVersionArn";
const _lMVAa = "latestMinorVersionArn";
const _lP = "launchPermission";
const _lPA = "lifecyclePolicyArn";
const _lPSL = "lifecyclePolicySummaryList";
const _lPVA = "latestPatchVersionArn";
const _lPi = "lifecyclePolicy";
const _lRS = "lastRunStatus";
const _lT = "launchTemplate";
const _lTC = "launchTemplateConfigurations";
const _lTI = "launchTemplateId";
const _lTN = "launchTemplateName";
const _lTV = "launchTemplateVersion";
const _lVA = "latestVersionArn";
const _lVR = "latestVersionReferences";
const _m = "message";
const _mPL = "maxParallelLaunches";
const _mR = "maxResults";
const _me = "metric";
const _med = "medium";
const _n = "name";
const _nD = "noDevice";
const _nT = "nextToken";
const _o = "owner";
const _oA = "organizationArns";
const _oF = "onFailure";
const _oR = "outputResources";
const _oUA = "organizationalUnitArns";
const _oV = "osVersion";
const _ob = "obfuscate";
const _ou = "outputs";
const _p = "platform";
const _pC = "productCodes";
const _pCI = "productCodeId";
const _pCT = "productCodeType";
const _pD = "policyDetails";
const _pESC = "pipelineExecutionStartCondition";
const _pG = "parallelGroup";
const _pI = "parentImage";
const _pLGN = "pipelineLogGroupName";
const _pM = "packageManager";
const _pN = "packageName";
const _pNa = "parameterName";
const _pO = "platformOverride";
const _pRI = "parentResourceId";
const _pV = "packageVersion";
const _pVD = "packageVulnerabilityDetails";
const _pa = "parameters";
const _pl = "placement";
const _po = "policy";
const _pu = "publisher";
const _r = "region";
const _rA = "resourceArn";
const _rAL = "retainAtLeast";
const _rI = "requestId";
const _rIO = "registerImageOptions";
const _rIS = "resourcesImpactedSummary";
const _rIe = "resourceId";
const _rL = "resourceLocation";
const _rN = "repositoryName";
const _rNo = "roleName";
const _rS = "resourceSelection";
const _rSo = "rollbackStatus";
const _rT = "resourceTags";
const _rTe = "resourceType";
const _rU = "referenceUrls";
const _rV = "relatedVulnerabilities";
const _re = "reason";
const _rec = "recipes";
const _reco = "recommendation";
const _reg = "regions";
const _rel = "release";
const _rem = "remediation";
const _res = "responses";
const _reso = "resources";
const _ret = "retried";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.imagebuilder";
const _sA = "sharedAccounts";
const _sB = "s3Bucket";
const _sBE = "secureBootEnabled";
const _sBN = "s3BucketName";
const _sC = "severityCounts";
const _sCn = "snapshotConfiguration";
const _sDV = "setDefaultVersion";
const _sE = "scheduleExpression";
const _sEC = "s3ExportConfiguration";
const _sEI = "stepExecutionId";
const _sGI = "securityGroupIds";
const _sI = "subnetId";
const _sIn = "snapshotId";
const _sIo = "sourceImage";
const _sKP = "s3KeyPrefix";
const _sL = "s3Logs";
const _sLH = "sourceLayerHash";
const _sMA = "systemsManagerAgent";
const _sOV = "supportedOsVersions";
const _sP = "s3Prefix";
const _sPA = "sourcePipelineArn";
const _sPC = "ssmParameterConfigurations";
const _sPN = "sourcePipelineName";
const _sS = "scoreSource";
const _sSc = "scanState";
const _sT = "startTime";
const _sTA = "snsTopicArn";
const _sU = "sourceUrl";
const _sV = "semanticVersion";
const _sVc = "scoringVector";
const _sc = "schedule";
const _sco = "score";
const _se = "server";
const _ser = "service";
const _sev = "severity";
const _sn = "snapshots";
const _so = "source";
const _st = "state";
const _sta = "status";
const _ste = "steps";
const _t = "type";
const _tAI = "targetAccountIds";
const _tIOF = "terminateInstanceOnFailure";
const _tK = "tagKeys";
const _tM = "timeoutMinutes";
const _tMa = "tagMap";
const _tR = "targetRepository";
const _tRC = "targetResourceCount";
const _tS = "timeoutSeconds";
const _tSC = "totalStepCount";
const _tSF = "totalStepsFailed";
const _tSS = "totalStepsSucceeded";
const _tSSo = "totalStepsSkipped";
const _ta = "tags";
const _te = "tenancy";
const _tex = "text";
const _th = "throughput";
const _ti = "title";
const _tim = "timezone";
const _u = "uri";
const _uA = "updatedAt";
const _uAB = "uninstallAfterBuild";
const _uAp = "updateAt";
const _uD = "uefiData";
const _uDO = "userDataOverride";
const _uG = "userGroups";
const _uI = "userIds";
const _un = "unit";
const _ur = "url";
const _v = "version";
const _vCA = "vendorCreatedAt";
const _vI = "vulnerabilityId";
const _vIA = "vulnerabilityIdAggregation";
const _vITI = "vmImportTaskId";
const _vN = "virtualName";
const _vP = "vulnerablePackages";
const _vS = "volumeSize";
const _vSe = "vendorSeverity";
const _vT = "volumeType";
const _vUA = "vendorUpdatedAt";
const _va = "value";
const _val = "values";
const _w = "workflows";
const _wA = "workflowArn";
const _wBVA = "workflowBuildVersionArn";
const _wC = "windowsConfiguration";
const _wD = "workingDirectory";
const _wE = "workflowExecutions";
const _wEI = "workflowExecutionId";
const _wSL = "workflowSummaryList";
const _wVA = "workflowVersionArn";
const _wVL = "workflowVersionList";
const _wo = "workflow";
const n0 = "com.amazonaws.imagebuilder";
const _s_registry = require_smithy_core_schema().TypeRegistry.for(_s);
var ImagebuilderServiceException$ = [
	-3,
	_s,
	"ImagebuilderServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ImagebuilderServiceException$, ImagebuilderServiceException);
const n0_registry = require_smithy_core_schema().TypeRegistry.for(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var CallRateLimitExceededException$ = [
	-3,
	n0,
	_CRLEE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_m],
	[0]
];
n0_registry.registerError(CallRateLimitExceededException$, CallRateLimitExceededException);
var ClientException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ClientException$, ClientException);
var DryRunOperationException$ = [
	-3,
	n0,
	_DROE,
	{
		[_e]: _c,
		[_hE]: 412
	},
	[_m],
	[0]
];
n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
var ForbiddenException$ = [
	-3,
	n0,
	_FE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(ForbiddenException$, ForbiddenException);
var IdempotentParameterMismatchException$ = [
	-3,
	n0,
	_IPME,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IdempotentParameterMismatchException$, IdempotentParameterMismatchException);
var InvalidPaginationTokenException$ = [
	-3,
	n0,
	_IPTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
var InvalidParameterCombinationException$ = [
	-3,
	n0,
	_IPCE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidParameterValueException$ = [
	-3,
	n0,
	_IPVE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidRequestException$ = [
	-3,
	n0,
	_IRE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidVersionNumberException$ = [
	-3,
	n0,
	_IVNE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidVersionNumberException$, InvalidVersionNumberException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceDependencyException$ = [
	-3,
	n0,
	_RDE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceDependencyException$, ResourceDependencyException);
var ResourceInUseException$ = [
	-3,
	n0,
	_RIUE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceException$ = [
	-3,
	n0,
	_SE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceException$, ServiceException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_e]: _c,
		[_hE]: 402
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	_SUE,
	{
		[_e]: _se,
		[_hE]: 503
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var TooManyRequestsException$ = [
	-3,
	n0,
	_TMRE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_m],
	[0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccountAggregation$ = [
	3,
	n0,
	_AA,
	0,
	[_aI, _sC],
	[0, () => SeverityCounts$]
];
var AdditionalInstanceConfiguration$ = [
	3,
	n0,
	_AIC,
	0,
	[_sMA, _uDO],
	[() => SystemsManagerAgent$, 0]
];
var Ami$ = [
	3,
	n0,
	_A,
	0,
	[
		_r,
		_i,
		_n,
		_d,
		_st,
		_aI
	],
	[
		0,
		0,
		0,
		0,
		() => ImageState$,
		0
	]
];
var AmiDistributionConfiguration$ = [
	3,
	n0,
	_ADC,
	0,
	[
		_n,
		_d,
		_tAI,
		_aT,
		_kKI,
		_lP
	],
	[
		0,
		0,
		64,
		128,
		0,
		() => LaunchPermissionConfiguration$
	]
];
var AutoDisablePolicy$ = [
	3,
	n0,
	_ADP,
	0,
	[_fC],
	[1],
	1
];
var CancelImageCreationRequest$ = [
	3,
	n0,
	_CICR,
	0,
	[_iBVA, _cT],
	[0, [0, 4]],
	1
];
var CancelImageCreationResponse$ = [
	3,
	n0,
	_CICRa,
	0,
	[
		_rI,
		_cT,
		_iBVA
	],
	[
		0,
		0,
		0
	]
];
var CancelLifecycleExecutionRequest$ = [
	3,
	n0,
	_CLER,
	0,
	[_lEI, _cT],
	[0, [0, 4]],
	1
];
var CancelLifecycleExecutionResponse$ = [
	3,
	n0,
	_CLERa,
	0,
	[_lEI],
	[0]
];
var Component$ = [
	3,
	n0,
	_C,
	0,
	[
		_a,
		_n,
		_v,
		_d,
		_cD,
		_t,
		_p,
		_sOV,
		_st,
		_pa,
		_o,
		_da,
		_kKI,
		_en,
		_dC,
		_ta,
		_pu,
		_ob,
		_pC
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		64,
		() => ComponentState$,
		() => ComponentParameterDetailList,
		0,
		0,
		0,
		2,
		0,
		128,
		0,
		2,
		() => ProductCodeList
	]
];
var ComponentConfiguration$ = [
	3,
	n0,
	_CC,
	0,
	[_cA, _pa],
	[0, () => ComponentParameterList],
	1
];
var ComponentParameter$ = [
	3,
	n0,
	_CP,
	0,
	[_n, _va],
	[0, 64],
	2
];
var ComponentParameterDetail$ = [
	3,
	n0,
	_CPD,
	0,
	[
		_n,
		_t,
		_dV,
		_d
	],
	[
		0,
		0,
		64,
		0
	],
	2
];
var ComponentState$ = [
	3,
	n0,
	_CS,
	0,
	[_sta, _re],
	[0, 0]
];
var ComponentSummary$ = [
	3,
	n0,
	_CSo,
	0,
	[
		_a,
		_n,
		_v,
		_p,
		_sOV,
		_st,
		_t,
		_o,
		_d,
		_cD,
		_dC,
		_ta,
		_pu,
		_ob
	],
	[
		0,
		0,
		0,
		0,
		64,
		() => ComponentState$,
		0,
		0,
		0,
		0,
		0,
		128,
		0,
		2
	]
];
var ComponentVersion$ = [
	3,
	n0,
	_CV,
	0,
	[
		_a,
		_n,
		_v,
		_d,
		_p,
		_sOV,
		_t,
		_o,
		_dC,
		_sta,
		_pC
	],
	[
		0,
		0,
		0,
		0,
		0,
		64,
		0,
		0,
		0,
		0,
		() => ProductCodeList
	]
];
var Container$ = [
	3,
	n0,
	_Co,
	0,
	[_r, _iU],
	[0, 64]
];
var ContainerDistributionConfiguration$ = [
	3,
	n0,
	_CDC,
	0,
	[
		_tR,
		_d,
		_cTo
	],
	[
		() => TargetContainerRepository$,
		0,
		64
	],
	1
];
var ContainerRecipe$ = [
	3,
	n0,
	_CR,
	0,
	[
		_a,
		_cTon,
		_n,
		_d,
		_p,
		_o,
		_v,
		_co,
		_iC,
		_dTD,
		_kKI,
		_en,
		_pI,
		_dC,
		_ta,
		_wD,
		_tR
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => ComponentConfigurationList,
		() => InstanceConfiguration$,
		0,
		0,
		2,
		0,
		0,
		128,
		0,
		() => TargetContainerRepository$
	]
];
var ContainerRecipeSummary$ = [
	3,
	n0,
	_CRS,
	0,
	[
		_a,
		_cTon,
		_n,
		_p,
		_o,
		_pI,
		_dC,
		_iI,
		_ta
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		128
	]
];
var CreateComponentRequest$ = [
	3,
	n0,
	_CCR,
	0,
	[
		_n,
		_sV,
		_p,
		_d,
		_cD,
		_sOV,
		_da,
		_u,
		_kKI,
		_ta,
		_cT,
		_dR
	],
	[
		0,
		0,
		0,
		0,
		0,
		64,
		0,
		0,
		0,
		128,
		[0, 4],
		2
	],
	3
];
var CreateComponentResponse$ = [
	3,
	n0,
	_CCRr,
	0,
	[
		_rI,
		_cT,
		_cBVA,
		_lVR
	],
	[
		0,
		0,
		0,
		() => LatestVersionReferences$
	]
];
var CreateContainerRecipeRequest$ = [
	3,
	n0,
	_CCRR,
	0,
	[
		_cTon,
		_n,
		_sV,
		_pI,
		_tR,
		_d,
		_co,
		_iC,
		_dTD,
		_dTU,
		_pO,
		_iOVO,
		_ta,
		_wD,
		_kKI,
		_cT
	],
	[
		0,
		0,
		0,
		0,
		() => TargetContainerRepository$,
		0,
		() => ComponentConfigurationList,
		() => InstanceConfiguration$,
		0,
		0,
		0,
		0,
		128,
		0,
		0,
		[0, 4]
	],
	5
];
var CreateContainerRecipeResponse$ = [
	3,
	n0,
	_CCRRr,
	0,
	[
		_rI,
		_cT,
		_cRA,
		_lVR
	],
	[
		0,
		0,
		0,
		() => LatestVersionReferences$
	]
];
var CreateDistributionConfigurationRequest$ = [
	3,
	n0,
	_CDCR,
	0,
	[
		_n,
		_di,
		_d,
		_ta,
		_cT
	],
	[
		0,
		() => DistributionList,
		0,
		128,
		[0, 4]
	],
	2
];
var CreateDistributionConfigurationResponse$ = [
	3,
	n0,
	_CDCRr,
	0,
	[
		_rI,
		_cT,
		_dCA
	],
	[
		0,
		0,
		0
	]
];
var CreateImagePipelineRequest$ = [
	3,
	n0,
	_CIPR,
	0,
	[
		_n,
		_iCA,
		_d,
		_iRA,
		_cRA,
		_dCA,
		_iTC,
		_eIME,
		_sc,
		_sta,
		_ta,
		_iT,
		_cT,
		_iSC,
		_w,
		_eR,
		_lC
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => ImageTestsConfiguration$,
		2,
		() => Schedule$,
		0,
		128,
		128,
		[0, 4],
		() => ImageScanningConfiguration$,
		() => WorkflowConfigurationList,
		0,
		() => PipelineLoggingConfiguration$
	],
	2
];
var CreateImagePipelineResponse$ = [
	3,
	n0,
	_CIPRr,
	0,
	[
		_rI,
		_cT,
		_iPA
	],
	[
		0,
		0,
		0
	]
];
var CreateImageRecipeRequest$ = [
	3,
	n0,
	_CIRR,
	0,
	[
		_n,
		_sV,
		_pI,
		_d,
		_co,
		_bDM,
		_ta,
		_wD,
		_aIC,
		_aT,
		_cT
	],
	[
		0,
		0,
		0,
		0,
		() => ComponentConfigurationList,
		() => InstanceBlockDeviceMappings,
		128,
		0,
		() => AdditionalInstanceConfiguration$,
		128,
		[0, 4]
	],
	3
];
var CreateImageRecipeResponse$ = [
	3,
	n0,
	_CIRRr,
	0,
	[
		_rI,
		_cT,
		_iRA,
		_lVR
	],
	[
		0,
		0,
		0,
		() => LatestVersionReferences$
	]
];
var CreateImageRequest$ = [
	3,
	n0,
	_CIR,
	0,
	[
		_iCA,
		_iRA,
		_cRA,
		_dCA,
		_iTC,
		_eIME,
		_ta,
		_cT,
		_iSC,
		_w,
		_eR,
		_lC
	],
	[
		0,
		0,
		0,
		0,
		() => ImageTestsConfiguration$,
		2,
		128,
		[0, 4],
		() => ImageScanningConfiguration$,
		() => WorkflowConfigurationList,
		0,
		() => ImageLoggingConfiguration$
	],
	1
];
var CreateImageResponse$ = [
	3,
	n0,
	_CIRr,
	0,
	[
		_rI,
		_cT,
		_iBVA,
		_lVR
	],
	[
		0,
		0,
		0,
		() => LatestVersionReferences$
	]
];
var CreateInfrastructureConfigurationRequest$ = [
	3,
	n0,
	_CICRr,
	0,
	[
		_n,
		_iPN,
		_d,
		_iTn,
		_sGI,
		_sI,
		_l,
		_kP,
		_tIOF,
		_sTA,
		_rT,
		_iMO,
		_ta,
		_pl,
		_cT
	],
	[
		0,
		0,
		0,
		64,
		64,
		0,
		() => Logging$,
		0,
		2,
		0,
		128,
		() => InstanceMetadataOptions$,
		128,
		() => Placement$,
		[0, 4]
	],
	2
];
var CreateInfrastructureConfigurationResponse$ = [
	3,
	n0,
	_CICRre,
	0,
	[
		_rI,
		_cT,
		_iCA
	],
	[
		0,
		0,
		0
	]
];
var CreateLifecyclePolicyRequest$ = [
	3,
	n0,
	_CLPR,
	0,
	[
		_n,
		_eR,
		_rTe,
		_pD,
		_rS,
		_d,
		_sta,
		_ta,
		_cT
	],
	[
		0,
		0,
		0,
		() => LifecyclePolicyDetails,
		() => LifecyclePolicyResourceSelection$,
		0,
		0,
		128,
		[0, 4]
	],
	5
];
var CreateLifecyclePolicyResponse$ = [
	3,
	n0,
	_CLPRr,
	0,
	[_cT, _lPA],
	[0, 0]
];
var CreateWorkflowRequest$ = [
	3,
	n0,
	_CWR,
	0,
	[
		_n,
		_sV,
		_t,
		_d,
		_cD,
		_da,
		_u,
		_kKI,
		_ta,
		_cT,
		_dR
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		128,
		[0, 4],
		2
	],
	3
];
var CreateWorkflowResponse$ = [
	3,
	n0,
	_CWRr,
	0,
	[
		_cT,
		_wBVA,
		_lVR
	],
	[
		0,
		0,
		() => LatestVersionReferences$
	]
];
var CvssScore$ = [
	3,
	n0,
	_CSv,
	0,
	[
		_bS,
		_sVc,
		_v,
		_so
	],
	[
		1,
		0,
		0,
		0
	]
];
var CvssScoreAdjustment$ = [
	3,
	n0,
	_CSA,
	0,
	[_me, _re],
	[0, 0]
];
var CvssScoreDetails$ = [
	3,
	n0,
	_CSD,
	0,
	[
		_sS,
		_cS,
		_v,
		_sco,
		_sVc,
		_ad
	],
	[
		0,
		0,
		0,
		1,
		0,
		() => CvssScoreAdjustmentList
	]
];
var DeleteComponentRequest$ = [
	3,
	n0,
	_DCR,
	0,
	[_cBVA],
	[[0, { [_hQ]: _cBVA }]],
	1
];
var DeleteComponentResponse$ = [
	3,
	n0,
	_DCRe,
	0,
	[_rI, _cBVA],
	[0, 0]
];
var DeleteContainerRecipeRequest$ = [
	3,
	n0,
	_DCRR,
	0,
	[_cRA],
	[[0, { [_hQ]: _cRA }]],
	1
];
var DeleteContainerRecipeResponse$ = [
	3,
	n0,
	_DCRRe,
	0,
	[_rI, _cRA],
	[0, 0]
];
var DeleteDistributionConfigurationRequest$ = [
	3,
	n0,
	_DDCR,
	0,
	[_dCA],
	[[0, { [_hQ]: _dCA }]],
	1
];
var DeleteDistributionConfigurationResponse$ = [
	3,
	n0,
	_DDCRe,
	0,
	[_rI, _dCA],
	[0, 0]
];
var DeleteImagePipelineRequest$ = [
	3,
	n0,
	_DIPR,
	0,
	[_iPA],
	[[0, { [_hQ]: _iPA }]],
	1
];
var DeleteImagePipelineResponse$ = [
	3,
	n0,
	_DIPRe,
	0,
	[_rI, _iPA],
	[0, 0]
];
var DeleteImageRecipeRequest$ = [
	3,
	n0,
	_DIRR,
	0,
	[_iRA],
	[[0, { [_hQ]: _iRA }]],
	1
];
var DeleteImageRecipeResponse$ = [
	3,
	n0,
	_DIRRe,
	0,
	[_rI, _iRA],
	[0, 0]
];
var DeleteImageRequest$ = [
	3,
	n0,
	_DIR,
	0,
	[_iBVA],
	[[0, { [_hQ]: _iBVA }]],
	1
];
var DeleteImageResponse$ = [
	3,
	n0,
	_DIRe,
	0,
	[_rI, _iBVA],
	[0, 0]
];
var DeleteInfrastructureConfigurationRequest$ = [
	3,
	n0,
	_DICR,
	0,
	[_iCA],
	[[0, { [_hQ]: _iCA }]],
	1
];
var DeleteInfrastructureConfigurationResponse$ = [
	3,
	n0,
	_DICRe,
	0,
	[_rI, _iCA],
	[0, 0]
];
var DeleteLifecyclePolicyRequest$ = [
	3,
	n0,
	_DLPR,
	0,
	[_lPA],
	[[0, { [_hQ]: _lPA }]],
	1
];
var DeleteLifecyclePolicyResponse$ = [
	3,
	n0,
	_DLPRe,
	0,
	[_lPA],
	[0]
];
var DeleteWorkflowRequest$ = [
	3,
	n0,
	_DWR,
	0,
	[_wBVA],
	[[0, { [_hQ]: _wBVA }]],
	1
];
var DeleteWorkflowResponse$ = [
	3,
	n0,
	_DWRe,
	0,
	[_wBVA],
	[0]
];
var DistributeImageRequest$ = [
	3,
	n0,
	_DIRi,
	0,
	[
		_sIo,
		_dCA,
		_eR,
		_ta,
		_cT,
		_lC
	],
	[
		0,
		0,
		0,
		128,
		[0, 4],
		() => ImageLoggingConfiguration$
	],
	3
];
var DistributeImageResponse$ = [
	3,
	n0,
	_DIRis,
	0,
	[_cT, _iBVA],
	[0, 0]
];
var Distribution$ = [
	3,
	n0,
	_D,
	0,
	[
		_r,
		_aDC,
		_cDC,
		_lCA,
		_lTC,
		_sEC,
		_fLC,
		_sPC
	],
	[
		0,
		() => AmiDistributionConfiguration$,
		() => ContainerDistributionConfiguration$,
		64,
		() => LaunchTemplateConfigurationList,
		() => S3ExportConfiguration$,
		() => FastLaunchConfigurationList,
		() => SsmParameterConfigurationList
	],
	1
];
var DistributionConfiguration$ = [
	3,
	n0,
	_DC,
	0,
	[
		_tM,
		_a,
		_n,
		_d,
		_di,
		_dC,
		_dU,
		_ta
	],
	[
		1,
		0,
		0,
		0,
		() => DistributionList,
		0,
		0,
		128
	],
	1
];
var DistributionConfigurationSummary$ = [
	3,
	n0,
	_DCS,
	0,
	[
		_a,
		_n,
		_d,
		_dC,
		_dU,
		_ta,
		_reg
	],
	[
		0,
		0,
		0,
		0,
		0,
		128,
		64
	]
];
var EbsInstanceBlockDeviceSpecification$ = [
	3,
	n0,
	_EIBDS,
	0,
	[
		_en,
		_dOT,
		_io,
		_kKI,
		_sIn,
		_vS,
		_vT,
		_th
	],
	[
		2,
		2,
		1,
		0,
		0,
		1,
		0,
		1
	]
];
var EcrConfiguration$ = [
	3,
	n0,
	_EC,
	0,
	[_rN, _cTo],
	[0, 64]
];
var FastLaunchConfiguration$ = [
	3,
	n0,
	_FLC,
	0,
	[
		_ena,
		_sCn,
		_mPL,
		_lT,
		_aI
	],
	[
		2,
		() => FastLaunchSnapshotConfiguration$,
		1,
		() => FastLaunchLaunchTemplateSpecification$,
		0
	],
	1
];
var FastLaunchLaunchTemplateSpecification$ = [
	3,
	n0,
	_FLLTS,
	0,
	[
		_lTI,
		_lTN,
		_lTV
	],
	[
		0,
		0,
		0
	]
];
var FastLaunchSnapshotConfiguration$ = [
	3,
	n0,
	_FLSC,
	0,
	[_tRC],
	[1]
];
var Filter$ = [
	3,
	n0,
	_F,
	0,
	[_n, _val],
	[0, 64]
];
var GetComponentPolicyRequest$ = [
	3,
	n0,
	_GCPR,
	0,
	[_cA],
	[[0, { [_hQ]: _cA }]],
	1
];
var GetComponentPolicyResponse$ = [
	3,
	n0,
	_GCPRe,
	0,
	[_rI, _po],
	[0, 0]
];
var GetComponentRequest$ = [
	3,
	n0,
	_GCR,
	0,
	[_cBVA],
	[[0, { [_hQ]: _cBVA }]],
	1
];
var GetComponentResponse$ = [
	3,
	n0,
	_GCRe,
	0,
	[
		_rI,
		_com,
		_lVR
	],
	[
		0,
		() => Component$,
		() => LatestVersionReferences$
	]
];
var GetContainerRecipePolicyRequest$ = [
	3,
	n0,
	_GCRPR,
	0,
	[_cRA],
	[[0, { [_hQ]: _cRA }]],
	1
];
var GetContainerRecipePolicyResponse$ = [
	3,
	n0,
	_GCRPRe,
	0,
	[_rI, _po],
	[0, 0]
];
var GetContainerRecipeRequest$ = [
	3,
	n0,
	_GCRR,
	0,
	[_cRA],
	[[0, { [_hQ]: _cRA }]],
	1
];
var GetContainerRecipeResponse$ = [
	3,
	n0,
	_GCRRe,
	0,
	[
		_rI,
		_cR,
		_lVR
	],
	[
		0,
		() => ContainerRecipe$,
		() => LatestVersionReferences$
	]
];
var GetDistributionConfigurationRequest$ = [
	3,
	n0,
	_GDCR,
	0,
	[_dCA],
	[[0, { [_hQ]: _dCA }]],
	1
];
var GetDistributionConfigurationResponse$ = [
	3,
	n0,
	_GDCRe,
	0,
	[_rI, _dCi],
	[0, () => DistributionConfiguration$]
];
var GetImagePipelineRequest$ = [
	3,
	n0,
	_GIPR,
	0,
	[_iPA],
	[[0, { [_hQ]: _iPA }]],
	1
];
var GetImagePipelineResponse$ = [
	3,
	n0,
	_GIPRe,
	0,
	[_rI, _iP],
	[0, () => ImagePipeline$]
];
var GetImagePolicyRequest$ = [
	3,
	n0,
	_GIPRet,
	0,
	[_iA],
	[[0, { [_hQ]: _iA }]],
	1
];
var GetImagePolicyResponse$ = [
	3,
	n0,
	_GIPRetm,
	0,
	[_rI, _po],
	[0, 0]
];
var GetImageRecipePolicyRequest$ = [
	3,
	n0,
	_GIRPR,
	0,
	[_iRA],
	[[0, { [_hQ]: _iRA }]],
	1
];
var GetImageRecipePolicyResponse$ = [
	3,
	n0,
	_GIRPRe,
	0,
	[_rI, _po],
	[0, 0]
];
var GetImageRecipeRequest$ = [
	3,
	n0,
	_GIRR,
	0,
	[_iRA],
	[[0, { [_hQ]: _iRA }]],
	1
];
var GetImageRecipeResponse$ = [
	3,
	n0,
	_GIRRe,
	0,
	[
		_rI,
		_iR,
		_lVR
	],
	[
		0,
		() => ImageRecipe$,
		() => LatestVersionReferences$
	]
];
var GetImageRequest$ = [
	3,
	n0,
	_GIR,
	0,
	[_iBVA],
	[[0, { [_hQ]: _iBVA }]],
	1
];
var GetImageResponse$ = [
	3,
	n0,
	_GIRe,
	0,
	[
		_rI,
		_i,
		_lVR
	],
	[
		0,
		() => Image$,
		() => LatestVersionReferences$
	]
];
var GetInfrastructureConfigurationRequest$ = [
	3,
	n0,
	_GICR,
	0,
	[_iCA],
	[[0, { [_hQ]: _iCA }]],
	1
];
var GetInfrastructureConfigurationResponse$ = [
	3,
	n0,
	_GICRe,
	0,
	[_rI, _iCn],
	[0, () => InfrastructureConfiguration$]
];
var GetLifecycleExecutionRequest$ = [
	3,
	n0,
	_GLER,
	0,
	[_lEI],
	[[0, { [_hQ]: _lEI }]],
	1
];
var GetLifecycleExecutionResponse$ = [
	3,
	n0,
	_GLERe,
	0,
	[_lE],
	[() => LifecycleExecution$]
];
var GetLifecyclePolicyRequest$ = [
	3,
	n0,
	_GLPR,
	0,
	[_lPA],
	[[0, { [_hQ]: _lPA }]],
	1
];
var GetLifecyclePolicyResponse$ = [
	3,
	n0,
	_GLPRe,
	0,
	[_lPi],
	[() => LifecyclePolicy$]
];
var GetMarketplaceResourceRequest$ = [
	3,
	n0,
	_GMRR,
	0,
	[
		_rTe,
		_rA,
		_rL
	],
	[
		0,
		0,
		0
	],
	2
];
var GetMarketplaceResourceResponse$ = [
	3,
	n0,
	_GMRRe,
	0,
	[
		_rA,
		_ur,
		_da
	],
	[
		0,
		0,
		0
	]
];
var GetWorkflowExecutionRequest$ = [
	3,
	n0,
	_GWER,
	0,
	[_wEI],
	[[0, { [_hQ]: _wEI }]],
	1
];
var GetWorkflowExecutionResponse$ = [
	3,
	n0,
	_GWERe,
	0,
	[
		_rI,
		_wBVA,
		_wEI,
		_iBVA,
		_t,
		_sta,
		_m,
		_tSC,
		_tSS,
		_tSF,
		_tSSo,
		_sT,
		_eT,
		_pG
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		0
	]
];
var GetWorkflowRequest$ = [
	3,
	n0,
	_GWR,
	0,
	[_wBVA],
	[[0, { [_hQ]: _wBVA }]],
	1
];
var GetWorkflowResponse$ = [
	3,
	n0,
	_GWRe,
	0,
	[_wo, _lVR],
	[() => Workflow$, () => LatestVersionReferences$]
];
var GetWorkflowStepExecutionRequest$ = [
	3,
	n0,
	_GWSER,
	0,
	[_sEI],
	[[0, { [_hQ]: _sEI }]],
	1
];
var GetWorkflowStepExecutionResponse$ = [
	3,
	n0,
	_GWSERe,
	0,
	[
		_rI,
		_sEI,
		_wBVA,
		_wEI,
		_iBVA,
		_n,
		_d,
		_ac,
		_sta,
		_rSo,
		_m,
		_in,
		_ou,
		_sT,
		_eT,
		_oF,
		_tS
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1
	]
];
var Image$ = [
	3,
	n0,
	_I,
	0,
	[
		_a,
		_t,
		_n,
		_v,
		_p,
		_eIME,
		_oV,
		_st,
		_iR,
		_cR,
		_sPN,
		_sPA,
		_iCn,
		_dCi,
		_iTC,
		_dC,
		_oR,
		_ta,
		_bT,
		_iS,
		_sSc,
		_iSC,
		_dT,
		_lEI,
		_eR,
		_w,
		_lC
	],
	[
		0,
		0,
		0,
		0,
		0,
		2,
		0,
		() => ImageState$,
		() => ImageRecipe$,
		() => ContainerRecipe$,
		0,
		0,
		() => InfrastructureConfiguration$,
		() => DistributionConfiguration$,
		() => ImageTestsConfiguration$,
		0,
		() => OutputResources$,
		128,
		0,
		0,
		() => ImageScanState$,
		() => ImageScanningConfiguration$,
		4,
		0,
		0,
		() => WorkflowConfigurationList,
		() => ImageLoggingConfiguration$
	]
];
var ImageAggregation$ = [
	3,
	n0,
	_IA,
	0,
	[_iBVA, _sC],
	[0, () => SeverityCounts$]
];
var ImageLoggingConfiguration$ = [
	3,
	n0,
	_ILC,
	0,
	[_lGN],
	[0]
];
var ImagePackage$ = [
	3,
	n0,
	_IP,
	0,
	[_pN, _pV],
	[0, 0]
];
var ImagePipeline$ = [
	3,
	n0,
	_IPm,
	0,
	[
		_a,
		_n,
		_d,
		_p,
		_eIME,
		_iRA,
		_cRA,
		_iCA,
		_dCA,
		_iTC,
		_sc,
		_sta,
		_dC,
		_dU,
		_dLR,
		_lRS,
		_dNR,
		_ta,
		_iSC,
		_iT,
		_eR,
		_w,
		_lC,
		_cF
	],
	[
		0,
		0,
		0,
		0,
		2,
		0,
		0,
		0,
		0,
		() => ImageTestsConfiguration$,
		() => Schedule$,
		0,
		0,
		0,
		0,
		0,
		0,
		128,
		() => ImageScanningConfiguration$,
		128,
		0,
		() => WorkflowConfigurationList,
		() => PipelineLoggingConfiguration$,
		1
	]
];
var ImagePipelineAggregation$ = [
	3,
	n0,
	_IPA,
	0,
	[_iPA, _sC],
	[0, () => SeverityCounts$]
];
var ImageRecipe$ = [
	3,
	n0,
	_IR,
	0,
	[
		_a,
		_t,
		_n,
		_d,
		_p,
		_o,
		_v,
		_co,
		_pI,
		_bDM,
		_dC,
		_ta,
		_wD,
		_aIC,
		_aT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => ComponentConfigurationList,
		0,
		() => InstanceBlockDeviceMappings,
		0,
		128,
		0,
		() => AdditionalInstanceConfiguration$,
		128
	]
];
var ImageRecipeSummary$ = [
	3,
	n0,
	_IRS,
	0,
	[
		_a,
		_n,
		_p,
		_o,
		_pI,
		_dC,
		_ta
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		128
	]
];
var ImageScanFinding$ = [
	3,
	n0,
	_ISF,
	0,
	[
		_aAI,
		_iBVA,
		_iPA,
		_t,
		_d,
		_ti,
		_rem,
		_sev,
		_fOA,
		_uA,
		_iSn,
		_iSD,
		_pVD,
		_fA
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => Remediation$,
		0,
		4,
		4,
		1,
		() => InspectorScoreDetails$,
		() => PackageVulnerabilityDetails$,
		0
	]
];
var ImageScanFindingAggregation$ = [
	3,
	n0,
	_ISFA,
	0,
	[
		_aA,
		_iAm,
		_iPAm,
		_vIA
	],
	[
		() => AccountAggregation$,
		() => ImageAggregation$,
		() => ImagePipelineAggregation$,
		() => VulnerabilityIdAggregation$
	]
];
var ImageScanFindingsFilter$ = [
	3,
	n0,
	_ISFF,
	0,
	[_n, _val],
	[0, 64]
];
var ImageScanningConfiguration$ = [
	3,
	n0,
	_ISC,
	0,
	[_iSE, _eC],
	[2, () => EcrConfiguration$]
];
var ImageScanState$ = [
	3,
	n0,
	_ISS,
	0,
	[_sta, _re],
	[0, 0]
];
var ImageState$ = [
	3,
	n0,
	_IS,
	0,
	[_sta, _re],
	[0, 0]
];
var ImageSummary$ = [
	3,
	n0,
	_ISm,
	0,
	[
		_a,
		_n,
		_t,
		_v,
		_p,
		_oV,
		_st,
		_o,
		_dC,
		_oR,
		_ta,
		_bT,
		_iS,
		_dT,
		_lEI,
		_lC
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => ImageState$,
		0,
		0,
		() => OutputResources$,
		128,
		0,
		0,
		4,
		0,
		() => ImageLoggingConfiguration$
	]
];
var ImageTestsConfiguration$ = [
	3,
	n0,
	_ITC,
	0,
	[_iTE, _tM],
	[2, 1]
];
var ImageVersion$ = [
	3,
	n0,
	_IV,
	0,
	[
		_a,
		_n,
		_t,
		_v,
		_p,
		_oV,
		_o,
		_dC,
		_bT,
		_iS
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var ImportComponentRequest$ = [
	3,
	n0,
	_ICR,
	0,
	[
		_n,
		_sV,
		_t,
		_f,
		_p,
		_d,
		_cD,
		_da,
		_u,
		_kKI,
		_ta,
		_cT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		128,
		[0, 4]
	],
	5
];
var ImportComponentResponse$ = [
	3,
	n0,
	_ICRm,
	0,
	[
		_rI,
		_cT,
		_cBVA
	],
	[
		0,
		0,
		0
	]
];
var ImportDiskImageRequest$ = [
	3,
	n0,
	_IDIR,
	0,
	[
		_n,
		_sV,
		_p,
		_oV,
		_iCA,
		_u,
		_d,
		_eR,
		_lC,
		_ta,
		_rIO,
		_wC,
		_cT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => ImageLoggingConfiguration$,
		128,
		() => RegisterImageOptions$,
		() => WindowsConfiguration$,
		[0, 4]
	],
	6
];
var ImportDiskImageResponse$ = [
	3,
	n0,
	_IDIRm,
	0,
	[_cT, _iBVA],
	[0, 0]
];
var ImportVmImageRequest$ = [
	3,
	n0,
	_IVIR,
	0,
	[
		_n,
		_sV,
		_p,
		_vITI,
		_d,
		_oV,
		_lC,
		_ta,
		_cT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => ImageLoggingConfiguration$,
		128,
		[0, 4]
	],
	4
];
var ImportVmImageResponse$ = [
	3,
	n0,
	_IVIRm,
	0,
	[
		_rI,
		_iA,
		_cT
	],
	[
		0,
		0,
		0
	]
];
var InfrastructureConfiguration$ = [
	3,
	n0,
	_IC,
	0,
	[
		_a,
		_n,
		_d,
		_iTn,
		_iPN,
		_sGI,
		_sI,
		_l,
		_kP,
		_tIOF,
		_sTA,
		_dC,
		_dU,
		_rT,
		_iMO,
		_ta,
		_pl
	],
	[
		0,
		0,
		0,
		64,
		0,
		64,
		0,
		() => Logging$,
		0,
		2,
		0,
		0,
		0,
		128,
		() => InstanceMetadataOptions$,
		128,
		() => Placement$
	]
];
var InfrastructureConfigurationSummary$ = [
	3,
	n0,
	_ICS,
	0,
	[
		_a,
		_n,
		_d,
		_dC,
		_dU,
		_rT,
		_ta,
		_iTn,
		_iPN,
		_pl
	],
	[
		0,
		0,
		0,
		0,
		0,
		128,
		128,
		64,
		0,
		() => Placement$
	]
];
var InspectorScoreDetails$ = [
	3,
	n0,
	_ISD,
	0,
	[_aC],
	[() => CvssScoreDetails$]
];
var InstanceBlockDeviceMapping$ = [
	3,
	n0,
	_IBDM,
	0,
	[
		_dN,
		_eb,
		_vN,
		_nD
	],
	[
		0,
		() => EbsInstanceBlockDeviceSpecification$,
		0,
		0
	]
];
var InstanceConfiguration$ = [
	3,
	n0,
	_ICn,
	0,
	[_i, _bDM],
	[0, () => InstanceBlockDeviceMappings]
];
var InstanceMetadataOptions$ = [
	3,
	n0,
	_IMO,
	0,
	[_hT, _hPRHL],
	[0, 1]
];
var LatestVersionReferences$ = [
	3,
	n0,
	_LVR,
	0,
	[
		_lVA,
		_lMVA,
		_lMVAa,
		_lPVA
	],
	[
		0,
		0,
		0,
		0
	]
];
var LaunchPermissionConfiguration$ = [
	3,
	n0,
	_LPC,
	0,
	[
		_uI,
		_uG,
		_oA,
		_oUA
	],
	[
		64,
		64,
		64,
		64
	]
];
var LaunchTemplateConfiguration$ = [
	3,
	n0,
	_LTC,
	0,
	[
		_lTI,
		_aI,
		_sDV
	],
	[
		0,
		0,
		2
	],
	1
];
var LifecycleExecution$ = [
	3,
	n0,
	_LE,
	0,
	[
		_lEI,
		_lPA,
		_rIS,
		_st,
		_sT,
		_eT
	],
	[
		0,
		0,
		() => LifecycleExecutionResourcesImpactedSummary$,
		() => LifecycleExecutionState$,
		4,
		4
	]
];
var LifecycleExecutionResource$ = [
	3,
	n0,
	_LER,
	0,
	[
		_aI,
		_rIe,
		_st,
		_ac,
		_r,
		_sn,
		_iU,
		_sT,
		_eT
	],
	[
		0,
		0,
		() => LifecycleExecutionResourceState$,
		() => LifecycleExecutionResourceAction$,
		0,
		() => LifecycleExecutionSnapshotResourceList,
		64,
		4,
		4
	]
];
var LifecycleExecutionResourceAction$ = [
	3,
	n0,
	_LERA,
	0,
	[_n, _re],
	[0, 0]
];
var LifecycleExecutionResourcesImpactedSummary$ = [
	3,
	n0,
	_LERIS,
	0,
	[_hIR],
	[2]
];
var LifecycleExecutionResourceState$ = [
	3,
	n0,
	_LERS,
	0,
	[_sta, _re],
	[0, 0]
];
var LifecycleExecutionSnapshotResource$ = [
	3,
	n0,
	_LESR,
	0,
	[_sIn, _st],
	[0, () => LifecycleExecutionResourceState$]
];
var LifecycleExecutionState$ = [
	3,
	n0,
	_LES,
	0,
	[_sta, _re],
	[0, 0]
];
var LifecyclePolicy$ = [
	3,
	n0,
	_LP,
	0,
	[
		_a,
		_n,
		_d,
		_sta,
		_eR,
		_rTe,
		_pD,
		_rS,
		_dC,
		_dU,
		_dLR,
		_ta
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => LifecyclePolicyDetails,
		() => LifecyclePolicyResourceSelection$,
		4,
		4,
		4,
		128
	]
];
var LifecyclePolicyDetail$ = [
	3,
	n0,
	_LPD,
	0,
	[
		_ac,
		_fi,
		_eRx
	],
	[
		() => LifecyclePolicyDetailAction$,
		() => LifecyclePolicyDetailFilter$,
		() => LifecyclePolicyDetailExclusionRules$
	],
	2
];
var LifecyclePolicyDetailAction$ = [
	3,
	n0,
	_LPDA,
	0,
	[_t, _iRn],
	[0, () => LifecyclePolicyDetailActionIncludeResources$],
	1
];
var LifecyclePolicyDetailActionIncludeResources$ = [
	3,
	n0,
	_LPDAIR,
	0,
	[
		_am,
		_sn,
		_con
	],
	[
		2,
		2,
		2
	]
];
var LifecyclePolicyDetailExclusionRules$ = [
	3,
	n0,
	_LPDER,
	0,
	[_tMa, _am],
	[128, () => LifecyclePolicyDetailExclusionRulesAmis$]
];
var LifecyclePolicyDetailExclusionRulesAmis$ = [
	3,
	n0,
	_LPDERA,
	0,
	[
		_iPs,
		_reg,
		_sA,
		_lL,
		_tMa
	],
	[
		2,
		64,
		64,
		() => LifecyclePolicyDetailExclusionRulesAmisLastLaunched$,
		128
	]
];
var LifecyclePolicyDetailExclusionRulesAmisLastLaunched$ = [
	3,
	n0,
	_LPDERALL,
	0,
	[_va, _un],
	[1, 0],
	2
];
var LifecyclePolicyDetailFilter$ = [
	3,
	n0,
	_LPDF,
	0,
	[
		_t,
		_va,
		_un,
		_rAL
	],
	[
		0,
		1,
		0,
		1
	],
	2
];
var LifecyclePolicyResourceSelection$ = [
	3,
	n0,
	_LPRS,
	0,
	[_rec, _tMa],
	[() => LifecyclePolicyResourceSelectionRecipes, 128]
];
var LifecyclePolicyResourceSelectionRecipe$ = [
	3,
	n0,
	_LPRSR,
	0,
	[_n, _sV],
	[0, 0],
	2
];
var LifecyclePolicySummary$ = [
	3,
	n0,
	_LPS,
	0,
	[
		_a,
		_n,
		_d,
		_sta,
		_eR,
		_rTe,
		_dC,
		_dU,
		_dLR,
		_ta
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		4,
		4,
		4,
		128
	]
];
var ListComponentBuildVersionsRequest$ = [
	3,
	n0,
	_LCBVR,
	0,
	[
		_cVA,
		_mR,
		_nT
	],
	[
		0,
		1,
		0
	]
];
var ListComponentBuildVersionsResponse$ = [
	3,
	n0,
	_LCBVRi,
	0,
	[
		_rI,
		_cSL,
		_nT
	],
	[
		0,
		() => ComponentSummaryList,
		0
	]
];
var ListComponentsRequest$ = [
	3,
	n0,
	_LCR,
	0,
	[
		_o,
		_fil,
		_bN,
		_mR,
		_nT
	],
	[
		0,
		() => FilterList,
		2,
		1,
		0
	]
];
var ListComponentsResponse$ = [
	3,
	n0,
	_LCRi,
	0,
	[
		_rI,
		_cVL,
		_nT
	],
	[
		0,
		() => ComponentVersionList,
		0
	]
];
var ListContainerRecipesRequest$ = [
	3,
	n0,
	_LCRR,
	0,
	[
		_o,
		_fil,
		_mR,
		_nT
	],
	[
		0,
		() => FilterList,
		1,
		0
	]
];
var ListContainerRecipesResponse$ = [
	3,
	n0,
	_LCRRi,
	0,
	[
		_rI,
		_cRSL,
		_nT
	],
	[
		0,
		() => ContainerRecipeSummaryList,
		0
	]
];
var ListDistributionConfigurationsRequest$ = [
	3,
	n0,
	_LDCR,
	0,
	[
		_fil,
		_mR,
		_nT
	],
	[
		() => FilterList,
		1,
		0
	]
];
var ListDistributionConfigurationsResponse$ = [
	3,
	n0,
	_LDCRi,
	0,
	[
		_rI,
		_dCSL,
		_nT
	],
	[
		0,
		() => DistributionConfigurationSummaryList,
		0
	]
];
var ListImageBuildVersionsRequest$ = [
	3,
	n0,
	_LIBVR,
	0,
	[
		_iVA,
		_fil,
		_mR,
		_nT
	],
	[
		0,
		() => FilterList,
		1,
		0
	]
];
var ListImageBuildVersionsResponse$ = [
	3,
	n0,
	_LIBVRi,
	0,
	[
		_rI,
		_iSL,
		_nT
	],
	[
		0,
		() => ImageSummaryList,
		0
	]
];
var ListImagePackagesRequest$ = [
	3,
	n0,
	_LIPR,
	0,
	[
		_iBVA,
		_mR,
		_nT
	],
	[
		0,
		1,
		0
	],
	1
];
var ListImagePackagesResponse$ = [
	3,
	n0,
	_LIPRi,
	0,
	[
		_rI,
		_iPL,
		_nT
	],
	[
		0,
		() => ImagePackageList,
		0
	]
];
var ListImagePipelineImagesRequest$ = [
	3,
	n0,
	_LIPIR,
	0,
	[
		_iPA,
		_fil,
		_mR,
		_nT
	],
	[
		0,
		() => FilterList,
		1,
		0
	],
	1
];
var ListImagePipelineImagesResponse$ = [
	3,
	n0,
	_LIPIRi,
	0,
	[
		_rI,
		_iSL,
		_nT
	],
	[
		0,
		() => ImageSummaryList,
		0
	]
];
var ListImagePipelinesRequest$ = [
	3,
	n0,
	_LIPRis,
	0,
	[
		_fil,
		_mR,
		_nT
	],
	[
		() => FilterList,
		1,
		0
	]
];
var ListImagePipelinesResponse$ = [
	3,
	n0,
	_LIPRist,
	0,
	[
		_rI,
		_iPLm,
		_nT
	],
	[
		0,
		() => ImagePipelineList,
		0
	]
];
var ListImageRecipesRequest$ = [
	3,
	n0,
	_LIRR,
	0,
	[
		_o,
		_fil,
		_mR,
		_nT
	],
	[
		0,
		() => FilterList,
		1,
		0
	]
];
var ListImageRecipesResponse$ = [
	3,
	n0,
	_LIRRi,
	0,
	[
		_rI,
		_iRSL,
		_nT
	],
	[
		0,
		() => ImageRecipeSummaryList,
		0
	]
];
var ListImageScanFindingAggregationsRequest$ = [
	3,
	n0,
	_LISFAR,
	0,
	[_fi, _nT],
	[() => Filter$, 0]
];
var ListImageScanFindingAggregationsResponse$ = [
	3,
	n0,
	_LISFARi,
	0,
	[
		_rI,
		_aTg,
		_res,
		_nT
	],
	[
		0,
		0,
		() => ImageScanFindingAggregationsList,
		0
	]
];
var ListImageScanFindingsRequest$ = [
	3,
	n0,
	_LISFR,
	0,
	[
		_fil,
		_mR,
		_nT
	],
	[
		() => ImageScanFindingsFilterList,
		1,
		0
	]
];
var ListImageScanFindingsResponse$ = [
	3,
	n0,
	_LISFRi,
	0,
	[
		_rI,
		_fin,
		_nT
	],
	[
		0,
		() => ImageScanFindingsList,
		0
	]
];
var ListImagesRequest$ = [
	3,
	n0,
	_LIR,
	0,
	[
		_o,
		_fil,
		_bN,
		_mR,
		_nT,
		_iD
	],
	[
		0,
		() => FilterList,
		2,
		1,
		0,
		2
	]
];
var ListImagesResponse$ = [
	3,
	n0,
	_LIRi,
	0,
	[
		_rI,
		_iVL,
		_nT
	],
	[
		0,
		() => ImageVersionList,
		0
	]
];
var ListInfrastructureConfigurationsRequest$ = [
	3,
	n0,
	_LICR,
	0,
	[
		_fil,
		_mR,
		_nT
	],
	[
		() => FilterList,
		1,
		0
	]
];
var ListInfrastructureConfigurationsResponse$ = [
	3,
	n0,
	_LICRi,
	0,
	[
		_rI,
		_iCSL,
		_nT
	],
	[
		0,
		() => InfrastructureConfigurationSummaryList,
		0
	]
];
var ListLifecycleExecutionResourcesRequest$ = [
	3,
	n0,
	_LLERR,
	0,
	[
		_lEI,
		_pRI,
		_mR,
		_nT
	],
	[
		0,
		0,
		1,
		0
	],
	1
];
var ListLifecycleExecutionResourcesResponse$ = [
	3,
	n0,
	_LLERRi,
	0,
	[
		_lEI,
		_lES,
		_reso,
		_nT
	],
	[
		0,
		() => LifecycleExecutionState$,
		() => LifecycleExecutionResourceList,
		0
	]
];
var ListLifecycleExecutionsRequest$ = [
	3,
	n0,
	_LLER,
	0,
	[
		_rA,
		_mR,
		_nT
	],
	[
		0,
		1,
		0
	],
	1
];
var ListLifecycleExecutionsResponse$ = [
	3,
	n0,
	_LLERi,
	0,
	[_lEi, _nT],
	[() => LifecycleExecutionsList, 0]
];
var ListLifecyclePoliciesRequest$ = [
	3,
	n0,
	_LLPR,
	0,
	[
		_fil,
		_mR,
		_nT
	],
	[
		() => FilterList,
		1,
		0
	]
];
var ListLifecyclePoliciesResponse$ = [
	3,
	n0,
	_LLPRi,
	0,
	[_lPSL, _nT],
	[() => LifecyclePolicySummaryList, 0]
];
var ListTagsForResourceRequest$ = [
	3,
	n0,
	_LTFRR,
	0,
	[_rA],
	[[0, 1]],
	1
];
var ListTagsForResourceResponse$ = [
	3,
	n0,
	_LTFRRi,
	0,
	[_ta],
	[128]
];
var ListWaitingWorkflowStepsRequest$ = [
	3,
	n0,
	_LWWSR,
	0,
	[_mR, _nT],
	[1, 0]
];
var ListWaitingWorkflowStepsResponse$ = [
	3,
	n0,
	_LWWSRi,
	0,
	[_ste, _nT],
	[() => WorkflowStepExecutionList, 0]
];
var ListWorkflowBuildVersionsRequest$ = [
	3,
	n0,
	_LWBVR,
	0,
	[
		_wVA,
		_mR,
		_nT
	],
	[
		0,
		1,
		0
	]
];
var ListWorkflowBuildVersionsResponse$ = [
	3,
	n0,
	_LWBVRi,
	0,
	[_wSL, _nT],
	[() => WorkflowSummaryList, 0]
];
var ListWorkflowExecutionsRequest$ = [
	3,
	n0,
	_LWER,
	0,
	[
		_iBVA,
		_mR,
		_nT
	],
	[
		0,
		1,
		0
	],
	1
];
var ListWorkflowExecutionsResponse$ = [
	3,
	n0,
	_LWERi,
	0,
	[
		_rI,
		_wE,
		_iBVA,
		_m,
		_nT
	],
	[
		0,
		() => WorkflowExecutionsList,
		0,
		0,
		0
	]
];
var ListWorkflowsRequest$ = [
	3,
	n0,
	_LWR,
	0,
	[
		_o,
		_fil,
		_bN,
		_mR,
		_nT
	],
	[
		0,
		() => FilterList,
		2,
		1,
		0
	]
];
var ListWorkflowsResponse$ = [
	3,
	n0,
	_LWRi,
	0,
	[_wVL, _nT],
	[() => WorkflowVersionList, 0]
];
var ListWorkflowStepExecutionsRequest$ = [
	3,
	n0,
	_LWSER,
	0,
	[
		_wEI,
		_mR,
		_nT
	],
	[
		0,
		1,
		0
	],
	1
];
var ListWorkflowStepExecutionsResponse$ = [
	3,
	n0,
	_LWSERi,
	0,
	[
		_rI,
		_ste,
		_wBVA,
		_wEI,
		_iBVA,
		_m,
		_nT
	],
	[
		0,
		() => WorkflowStepExecutionsList,
		0,
		0,
		0,
		0,
		0
	]
];
var Logging$ = [
	3,
	n0,
	_L,
	0,
	[_sL],
	[() => S3Logs$]
];
var OutputResources$ = [
	3,
	n0,
	_OR,
	0,
	[_am, _con],
	[() => AmiList, () => ContainerList]
];
var PackageVulnerabilityDetails$ = [
	3,
	n0,
	_PVD,
	0,
	[
		_vI,
		_vP,
		_so,
		_cv,
		_rV,
		_sU,
		_vSe,
		_vCA,
		_vUA,
		_rU
	],
	[
		0,
		() => VulnerablePackageList,
		0,
		() => CvssScoreList,
		64,
		0,
		0,
		4,
		4,
		64
	],
	1
];
var PipelineLoggingConfiguration$ = [
	3,
	n0,
	_PLC,
	0,
	[_iLGN, _pLGN],
	[0, 0]
];
var Placement$ = [
	3,
	n0,
	_P,
	0,
	[
		_aZ,
		_te,
		_hI,
		_hRGA
	],
	[
		0,
		0,
		0,
		0
	]
];
var ProductCodeListItem$ = [
	3,
	n0,
	_PCLI,
	0,
	[_pCI, _pCT],
	[0, 0],
	2
];
var PutComponentPolicyRequest$ = [
	3,
	n0,
	_PCPR,
	0,
	[_cA, _po],
	[0, 0],
	2
];
var PutComponentPolicyResponse$ = [
	3,
	n0,
	_PCPRu,
	0,
	[_rI, _cA],
	[0, 0]
];
var PutContainerRecipePolicyRequest$ = [
	3,
	n0,
	_PCRPR,
	0,
	[_cRA, _po],
	[0, 0],
	2
];
var PutContainerRecipePolicyResponse$ = [
	3,
	n0,
	_PCRPRu,
	0,
	[_rI, _cRA],
	[0, 0]
];
var PutImagePolicyRequest$ = [
	3,
	n0,
	_PIPR,
	0,
	[_iA, _po],
	[0, 0],
	2
];
var PutImagePolicyResponse$ = [
	3,
	n0,
	_PIPRu,
	0,
	[_rI, _iA],
	[0, 0]
];
var PutImageRecipePolicyRequest$ = [
	3,
	n0,
	_PIRPR,
	0,
	[_iRA, _po],
	[0, 0],
	2
];
var PutImageRecipePolicyResponse$ = [
	3,
	n0,
	_PIRPRu,
	0,
	[_rI, _iRA],
	[0, 0]
];
var RegisterImageOptions$ = [
	3,
	n0,
	_RIO,
	0,
	[_sBE, _uD],
	[2, 0]
];
var Remediation$ = [
	3,
	n0,
	_R,
	0,
	[_reco],
	[() => RemediationRecommendation$]
];
var RemediationRecommendation$ = [
	3,
	n0,
	_RR,
	0,
	[_tex, _ur],
	[0, 0]
];
var ResourceState$ = [
	3,
	n0,
	_RS,
	0,
	[_sta],
	[0]
];
var ResourceStateUpdateExclusionRules$ = [
	3,
	n0,
	_RSUER,
	0,
	[_am],
	[() => LifecyclePolicyDetailExclusionRulesAmis$]
];
var ResourceStateUpdateIncludeResources$ = [
	3,
	n0,
	_RSUIR,
	0,
	[
		_am,
		_sn,
		_con
	],
	[
		2,
		2,
		2
	]
];
var RetryImageRequest$ = [
	3,
	n0,
	_RIR,
	0,
	[_iBVA, _cT],
	[0, [0, 4]],
	1
];
var RetryImageResponse$ = [
	3,
	n0,
	_RIRe,
	0,
	[_cT, _iBVA],
	[0, 0]
];
var S3ExportConfiguration$ = [
	3,
	n0,
	_SEC,
	0,
	[
		_rNo,
		_dIF,
		_sB,
		_sP
	],
	[
		0,
		0,
		0,
		0
	],
	3
];
var S3Logs$ = [
	3,
	n0,
	_SL,
	0,
	[_sBN, _sKP],
	[0, 0]
];
var Schedule$ = [
	3,
	n0,
	_S,
	0,
	[
		_sE,
		_tim,
		_pESC,
		_aDP
	],
	[
		0,
		0,
		0,
		() => AutoDisablePolicy$
	]
];
var SendWorkflowStepActionRequest$ = [
	3,
	n0,
	_SWSAR,
	0,
	[
		_sEI,
		_iBVA,
		_ac,
		_re,
		_cT
	],
	[
		0,
		0,
		0,
		0,
		[0, 4]
	],
	3
];
var SendWorkflowStepActionResponse$ = [
	3,
	n0,
	_SWSARe,
	0,
	[
		_sEI,
		_iBVA,
		_cT
	],
	[
		0,
		0,
		0
	]
];
var SeverityCounts$ = [
	3,
	n0,
	_SC,
	0,
	[
		_al,
		_cr,
		_h,
		_med
	],
	[
		1,
		1,
		1,
		1
	]
];
var SsmParameterConfiguration$ = [
	3,
	n0,
	_SPC,
	0,
	[
		_pNa,
		_aAIm,
		_dTa
	],
	[
		0,
		0,
		0
	],
	1
];
var StartImagePipelineExecutionRequest$ = [
	3,
	n0,
	_SIPER,
	0,
	[
		_iPA,
		_cT,
		_ta
	],
	[
		0,
		[0, 4],
		128
	],
	1
];
var StartImagePipelineExecutionResponse$ = [
	3,
	n0,
	_SIPERt,
	0,
	[
		_rI,
		_cT,
		_iBVA
	],
	[
		0,
		0,
		0
	]
];
var StartResourceStateUpdateRequest$ = [
	3,
	n0,
	_SRSUR,
	0,
	[
		_rA,
		_st,
		_eR,
		_iRn,
		_eRx,
		_uAp,
		_cT
	],
	[
		0,
		() => ResourceState$,
		0,
		() => ResourceStateUpdateIncludeResources$,
		() => ResourceStateUpdateExclusionRules$,
		4,
		[0, 4]
	],
	2
];
var StartResourceStateUpdateResponse$ = [
	3,
	n0,
	_SRSURt,
	0,
	[_lEI, _rA],
	[0, 0]
];
var SystemsManagerAgent$ = [
	3,
	n0,
	_SMA,
	0,
	[_uAB],
	[2]
];
var TagResourceRequest$ = [
	3,
	n0,
	_TRR,
	0,
	[_rA, _ta],
	[[0, 1], 128],
	2
];
var TagResourceResponse$ = [
	3,
	n0,
	_TRRa,
	0,
	[],
	[]
];
var TargetContainerRepository$ = [
	3,
	n0,
	_TCR,
	0,
	[_ser, _rN],
	[0, 0],
	2
];
var UntagResourceRequest$ = [
	3,
	n0,
	_URR,
	0,
	[_rA, _tK],
	[[0, 1], [64, { [_hQ]: _tK }]],
	2
];
var UntagResourceResponse$ = [
	3,
	n0,
	_URRn,
	0,
	[],
	[]
];
var UpdateDistributionConfigurationRequest$ = [
	3,
	n0,
	_UDCR,
	0,
	[
		_dCA,
		_di,
		_d,
		_cT
	],
	[
		0,
		() => DistributionList,
		0,
		[0, 4]
	],
	2
];
var UpdateDistributionConfigurationResponse$ = [
	3,
	n0,
	_UDCRp,
	0,
	[
		_rI,
		_cT,
		_dCA
	],
	[
		0,
		0,
		0
	]
];
var UpdateImagePipelineRequest$ = [
	3,
	n0,
	_UIPR,
	0,
	[
		_iPA,
		_iCA,
		_d,
		_iRA,
		_cRA,
		_dCA,
		_iTC,
		_eIME,
		_sc,
		_sta,
		_cT,
		_iSC,
		_w,
		_lC,
		_eR,
		_iT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => ImageTestsConfiguration$,
		2,
		() => Schedule$,
		0,
		[0, 4],
		() => ImageScanningConfiguration$,
		() => WorkflowConfigurationList,
		() => PipelineLoggingConfiguration$,
		0,
		128
	],
	2
];
var UpdateImagePipelineResponse$ = [
	3,
	n0,
	_UIPRp,
	0,
	[
		_rI,
		_cT,
		_iPA
	],
	[
		0,
		0,
		0
	]
];
var UpdateInfrastructureConfigurationRequest$ = [
	3,
	n0,
	_UICR,
	0,
	[
		_iCA,
		_iPN,
		_d,
		_iTn,
		_sGI,
		_sI,
		_l,
		_kP,
		_tIOF,
		_sTA,
		_rT,
		_iMO,
		_pl,
		_cT
	],
	[
		0,
		0,
		0,
		64,
		64,
		0,
		() => Logging$,
		0,
		2,
		0,
		128,
		() => InstanceMetadataOptions$,
		() => Placement$,
		[0, 4]
	],
	2
];
var UpdateInfrastructureConfigurationResponse$ = [
	3,
	n0,
	_UICRp,
	0,
	[
		_rI,
		_cT,
		_iCA
	],
	[
		0,
		0,
		0
	]
];
var UpdateLifecyclePolicyRequest$ = [
	3,
	n0,
	_ULPR,
	0,
	[
		_lPA,
		_eR,
		_rTe,
		_pD,
		_rS,
		_d,
		_sta,
		_cT
	],
	[
		0,
		0,
		0,
		() => LifecyclePolicyDetails,
		() => LifecyclePolicyResourceSelection$,
		0,
		0,
		[0, 4]
	],
	5
];
var UpdateLifecyclePolicyResponse$ = [
	3,
	n0,
	_ULPRp,
	0,
	[_lPA],
	[0]
];
var VulnerabilityIdAggregation$ = [
	3,
	n0,
	_VIA,
	0,
	[_vI, _sC],
	[0, () => SeverityCounts$]
];
var VulnerablePackage$ = [
	3,
	n0,
	_VP,
	0,
	[
		_n,
		_v,
		_sLH,
		_ep,
		_rel,
		_ar,
		_pM,
		_fP,
		_fIV,
		_rem
	],
	[
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var WindowsConfiguration$ = [
	3,
	n0,
	_WC,
	0,
	[_iIm],
	[1],
	1
];
var Workflow$ = [
	3,
	n0,
	_W,
	0,
	[
		_a,
		_n,
		_v,
		_d,
		_cD,
		_t,
		_st,
		_o,
		_da,
		_kKI,
		_dC,
		_ta,
		_pa
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => WorkflowState$,
		0,
		0,
		0,
		0,
		128,
		() => WorkflowParameterDetailList
	]
];
var WorkflowConfiguration$ = [
	3,
	n0,
	_WCo,
	0,
	[
		_wA,
		_pa,
		_pG,
		_oF
	],
	[
		0,
		() => WorkflowParameterList,
		0,
		0
	],
	1
];
var WorkflowExecutionMetadata$ = [
	3,
	n0,
	_WEM,
	0,
	[
		_wBVA,
		_wEI,
		_t,
		_sta,
		_m,
		_tSC,
		_tSS,
		_tSF,
		_tSSo,
		_sT,
		_eT,
		_pG,
		_ret
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		2
	]
];
var WorkflowParameter$ = [
	3,
	n0,
	_WP,
	0,
	[_n, _va],
	[0, 64],
	2
];
var WorkflowParameterDetail$ = [
	3,
	n0,
	_WPD,
	0,
	[
		_n,
		_t,
		_dV,
		_d
	],
	[
		0,
		0,
		64,
		0
	],
	2
];
var WorkflowState$ = [
	3,
	n0,
	_WS,
	0,
	[_sta, _re],
	[0, 0]
];
var WorkflowStepExecution$ = [
	3,
	n0,
	_WSE,
	0,
	[
		_sEI,
		_iBVA,
		_wEI,
		_wBVA,
		_n,
		_ac,
		_sT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var WorkflowStepMetadata$ = [
	3,
	n0,
	_WSM,
	0,
	[
		_sEI,
		_n,
		_d,
		_ac,
		_sta,
		_rSo,
		_m,
		_in,
		_ou,
		_sT,
		_eT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var WorkflowSummary$ = [
	3,
	n0,
	_WSo,
	0,
	[
		_a,
		_n,
		_v,
		_d,
		_cD,
		_t,
		_o,
		_st,
		_dC,
		_ta
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		() => WorkflowState$,
		0,
		128
	]
];
var WorkflowVersion$ = [
	3,
	n0,
	_WV,
	0,
	[
		_a,
		_n,
		_v,
		_d,
		_t,
		_o,
		_dC
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var AmiList = [
	1,
	n0,
	_AL,
	0,
	() => Ami$
];
var ComponentConfigurationList = [
	1,
	n0,
	_CCL,
	0,
	() => ComponentConfiguration$
];
var ComponentParameterDetailList = [
	1,
	n0,
	_CPDL,
	0,
	() => ComponentParameterDetail$
];
var ComponentParameterList = [
	1,
	n0,
	_CPL,
	0,
	() => ComponentParameter$
];
var ComponentSummaryList = [
	1,
	n0,
	_CSL,
	0,
	() => ComponentSummary$
];
var ComponentVersionList = [
	1,
	n0,
	_CVL,
	0,
	() => ComponentVersion$
];
var ContainerList = [
	1,
	n0,
	_CL,
	0,
	() => Container$
];
var ContainerRecipeSummaryList = [
	1,
	n0,
	_CRSL,
	0,
	() => ContainerRecipeSummary$
];
var CvssScoreAdjustmentList = [
	1,
	n0,
	_CSAL,
	0,
	() => CvssScoreAdjustment$
];
var CvssScoreList = [
	1,
	n0,
	_CSLv,
	0,
	() => CvssScore$
];
var DistributionConfigurationSummaryList = [
	1,
	n0,
	_DCSL,
	0,
	() => DistributionConfigurationSummary$
];
var DistributionList = [
	1,
	n0,
	_DL,
	0,
	() => Distribution$
];
var FastLaunchConfigurationList = [
	1,
	n0,
	_FLCL,
	0,
	() => FastLaunchConfiguration$
];
var FilterList = [
	1,
	n0,
	_FL,
	0,
	() => Filter$
];
var ImagePackageList = [
	1,
	n0,
	_IPL,
	0,
	() => ImagePackage$
];
var ImagePipelineList = [
	1,
	n0,
	_IPLm,
	0,
	() => ImagePipeline$
];
var ImageRecipeSummaryList = [
	1,
	n0,
	_IRSL,
	0,
	() => ImageRecipeSummary$
];
var ImageScanFindingAggregationsList = [
	1,
	n0,
	_ISFAL,
	0,
	() => ImageScanFindingAggregation$
];
var ImageScanFindingsFilterList = [
	1,
	n0,
	_ISFFL,
	0,
	() => ImageScanFindingsFilter$
];
var ImageScanFindingsList = [
	1,
	n0,
	_ISFL,
	0,
	() => ImageScanFinding$
];
var ImageSummaryList = [
	1,
	n0,
	_ISL,
	0,
	() => ImageSummary$
];
var ImageVersionList = [
	1,
	n0,
	_IVL,
	0,
	() => ImageVersion$
];
var InfrastructureConfigurationSummaryList = [
	1,
	n0,
	_ICSL,
	0,
	() => InfrastructureConfigurationSummary$
];
var InstanceBlockDeviceMappings = [
	1,
	n0,
	_IBDMn,
	0,
	() => InstanceBlockDeviceMapping$
];
var LaunchTemplateConfigurationList = [
	1,
	n0,
	_LTCL,
	0,
	() => LaunchTemplateConfiguration$
];
var LifecycleExecutionResourceList = [
	1,
	n0,
	_LERL,
	0,
	() => LifecycleExecutionResource$
];
var LifecycleExecutionsList = [
	1,
	n0,
	_LEL,
	0,
	() => LifecycleExecution$
];
var LifecycleExecutionSnapshotResourceList = [
	1,
	n0,
	_LESRL,
	0,
	() => LifecycleExecutionSnapshotResource$
];
var LifecyclePolicyDetails = [
	1,
	n0,
	_LPDi,
	0,
	() => LifecyclePolicyDetail$
];
var LifecyclePolicyResourceSelectionRecipes = [
	1,
	n0,
	_LPRSRi,
	0,
	() => LifecyclePolicyResourceSelectionRecipe$
];
var LifecyclePolicySummaryList = [
	1,
	n0,
	_LPSL,
	0,
	() => LifecyclePolicySummary$
];
var ProductCodeList = [
	1,
	n0,
	_PCL,
	0,
	() => ProductCodeListItem$
];
var SsmParameterConfigurationList = [
	1,
	n0,
	_SPCL,
	0,
	() => SsmParameterConfiguration$
];
var VulnerablePackageList = [
	1,
	n0,
	_VPL,
	0,
	() => VulnerablePackage$
];
var WorkflowConfigurationList = [
	1,
	n0,
	_WCL,
	0,
	() => WorkflowConfiguration$
];
var WorkflowExecutionsList = [
	1,
	n0,
	_WEL,
	0,
	() => WorkflowExecutionMetadata$
];
var WorkflowParameterDetailList = [
	1,
	n0,
	_WPDL,
	0,
	() => WorkflowParameterDetail$
];
var WorkflowParameterList = [
	1,
	n0,
	_WPL,
	0,
	() => WorkflowParameter$
];
var WorkflowStepExecutionList = [
	1,
	n0,
	_WSEL,
	0,
	() => WorkflowStepExecution$
];
var WorkflowStepExecutionsList = [
	1,
	n0,
	_WSELo,
	0,
	() => WorkflowStepMetadata$
];
var WorkflowSummaryList = [
	1,
	n0,
	_WSL,
	0,
	() => WorkflowSummary$
];
var WorkflowVersionList = [
	1,
	n0,
	_WVL,
	0,
	() => WorkflowVersion$
];
var CancelImageCreation$ = [
	9,
	n0,
	_CIC,
	{ [_ht]: [
		"PUT",
		"/CancelImageCreation",
		200
	] },
	() => CancelImageCreationRequest$,
	() => CancelImageCreationResponse$
];
var CancelLifecycleExecution$ = [
	9,
	n0,
	_CLE,
	{ [_ht]: [
		"PUT",
		"/CancelLifecycleExecution",
		200
	] },
	() => CancelLifecycleExecutionRequest$,
	() => CancelLifecycleExecutionResponse$
];
var CreateComponent$ = [
	9,
	n0,
	_CCr,
	{ [_ht]: [
		"PUT",
		"/CreateComponent",
		200
	] },
	() => CreateComponentRequest$,
	() => CreateComponentResponse$
];
var CreateContainerRecipe$ = [
	9,
	n0,
	_CCRre,
	{ [_ht]: [
		"PUT",
		"/CreateContainerRecipe",
		200
	] },
	() => CreateContainerRecipeRequest$,
	() => CreateContainerRecipeResponse$
];
var CreateDistributionConfiguration$ = [
	9,
	n0,
	_CDCr,
	{ [_ht]: [
		"PUT",
		"/CreateDistributionConfiguration",
		200
	] },
	() => CreateDistributionConfigurationRequest$,
	() => CreateDistributionConfigurationResponse$
];
var CreateImage$ = [
	9,
	n0,
	_CI,
	{ [_ht]: [
		"PUT",
		"/CreateImage",
		200
	] },
	() => CreateImageRequest$,
	() => CreateImageResponse$
];
var CreateImagePipeline$ = [
	9,
	n0,
	_CIP,
	{ [_ht]: [
		"PUT",
		"/CreateImagePipeline",
		200
	] },
	() => CreateImagePipelineRequest$,
	() => CreateImagePipelineResponse$
];
var CreateImageRecipe$ = [
	9,
	n0,
	_CIRre,
	{ [_ht]: [
		"PUT",
		"/CreateImageRecipe",
		200
	] },
	() => CreateImageRecipeRequest$,
	() => CreateImageRecipeResponse$
];
var CreateInfrastructureConfiguration$ = [
	9,
	n0,
	_CICr,
	{ [_ht]: [
		"PUT",
		"/CreateInfrastructureConfiguration",
		200
	] },
	() => CreateInfrastructureConfigurationRequest$,
	() => CreateInfrastructureConfigurationResponse$
];
var CreateLifecyclePolicy$ = [
	9,
	n0,
	_CLP,
	{ [_ht]: [
		"PUT",
		"/CreateLifecyclePolicy",
		200
	] },
	() => CreateLifecyclePolicyRequest$,
	() => CreateLifecyclePolicyResponse$
];
var CreateWorkflow$ = [
	9,
	n0,
	_CW,
	{ [_ht]: [
		"PUT",
		"/CreateWorkflow",
		200
	] },
	() => CreateWorkflowRequest$,
	() => CreateWorkflowResponse$
];
var DeleteComponent$ = [
	9,
	n0,
	_DCe,
	{ [_ht]: [
		"DELETE",
		"/DeleteComponent",
		200
	] },
	() => DeleteComponentRequest$,
	() => DeleteComponentResponse$
];
var DeleteContainerRecipe$ = [
	9,
	n0,
	_DCRel,
	{ [_ht]: [
		"DELETE",
		"/DeleteContainerRecipe",
		200
	] },
	() => DeleteContainerRecipeRequest$,
	() => DeleteContainerRecipeResponse$
];
var DeleteDistributionConfiguration$ = [
	9,
	n0,
	_DDC,
	{ [_ht]: [
		"DELETE",
		"/DeleteDistributionConfiguration",
		200
	] },
	() => DeleteDistributionConfigurationRequest$,
	() => DeleteDistributionConfigurationResponse$
];
var DeleteImage$ = [
	9,
	n0,
	_DI,
	{ [_ht]: [
		"DELETE",
		"/DeleteImage",
		200
	] },
	() => DeleteImageRequest$,
	() => DeleteImageResponse$
];
var DeleteImagePipeline$ = [
	9,
	n0,
	_DIP,
	{ [_ht]: [
		"DELETE",
		"/DeleteImagePipeline",
		200
	] },
	() => DeleteImagePipelineRequest$,
	() => DeleteImagePipelineResponse$
];
var DeleteImageRecipe$ = [
	9,
	n0,
	_DIRel,
	{ [_ht]: [
		"DELETE",
		"/DeleteImageRecipe",
		200
	] },
	() => DeleteImageRecipeRequest$,
	() => DeleteImageRecipeResponse$
];
var DeleteInfrastructureConfiguration$ = [
	9,
	n0,
	_DIC,
	{ [_ht]: [
		"DELETE",
		"/DeleteInfrastructureConfiguration",
		200
	] },
	() => DeleteInfrastructureConfigurationRequest$,
	() => DeleteInfrastructureConfigurationResponse$
];
var DeleteLifecyclePolicy$ = [
	9,
	n0,
	_DLP,
	{ [_ht]: [
		"DELETE",
		"/DeleteLifecyclePolicy",
		200
	] },
	() => DeleteLifecyclePolicyRequest$,
	() => DeleteLifecyclePolicyResponse$
];
var DeleteWorkflow$ = [
	9,
	n0,
	_DW,
	{ [_ht]: [
		"DELETE",
		"/DeleteWorkflow",
		200
	] },
	() => DeleteWorkflowRequest$,
	() => DeleteWorkflowResponse$
];
var DistributeImage$ = [
	9,
	n0,
	_DIi,
	{ [_ht]: [
		"PUT",
		"/DistributeImage",
		200
	] },
	() => DistributeImageRequest$,
	() => DistributeImageResponse$
];
var GetComponent$ = [
	9,
	n0,
	_GC,
	{ [_ht]: [
		"GET",
		"/GetComponent",
		200
	] },
	() => GetComponentRequest$,
	() => GetComponentResponse$
];
var GetComponentPolicy$ = [
	9,
	n0,
	_GCP,
	{ [_ht]: [
		"GET",
		"/GetComponentPolicy",
		200
	] },
	() => GetComponentPolicyRequest$,
	() => GetComponentPolicyResponse$
];
var GetContainerRecipe$ = [
	9,
	n0,
	_GCRet,
	{ [_ht]: [
		"GET",
		"/GetContainerRecipe",
		200
	] },
	() => GetContainerRecipeRequest$,
	() => GetContainerRecipeResponse$
];
var GetContainerRecipePolicy$ = [
	9,
	n0,
	_GCRP,
	{ [_ht]: [
		"GET",
		"/GetContainerRecipePolicy",
		200
	] },
	() => GetContainerRecipePolicyRequest$,
	() => GetContainerRecipePolicyResponse$
];
var GetDistributionConfiguration$ = [
	9,
	n0,
	_GDC,
	{ [_ht]: [
		"GET",
		"/GetDistributionConfiguration",
		200
	] },
	() => GetDistributionConfigurationRequest$,
	() => GetDistributionConfigurationResponse$
];
var GetImage$ = [
	9,
	n0,
	_GI,
	{ [_ht]: [
		"GET",
		"/GetImage",
		200
	] },
	() => GetImageRequest$,
	() => GetImageResponse$
];
var GetImagePipeline$ = [
	9,
	n0,
	_GIP,
	{ [_ht]: [
		"GET",
		"/GetImagePipeline",
		200
	] },
	() => GetImagePipelineRequest$,
	() => GetImagePipelineResponse$
];
var GetImagePolicy$ = [
	9,
	n0,
	_GIPe,
	{ [_ht]: [
		"GET",
		"/GetImagePolicy",
		200
	] },
	() => GetImagePolicyRequest$,
	() => GetImagePolicyResponse$
];
var GetImageRecipe$ = [
	9,
	n0,
	_GIRet,
	{ [_ht]: [
		"GET",
		"/GetImageRecipe",
		200
	] },
	() => GetImageRecipeRequest$,
	() => GetImageRecipeResponse$
];
var GetImageRecipePolicy$ = [
	9,
	n0,
	_GIRP,
	{ [_ht]: [
		"GET",
		"/GetImageRecipePolicy",
		200
	] },
	() => GetImageRecipePolicyRequest$,
	() => GetImageRecipePolicyResponse$
];
var GetInfrastructureConfiguration$ = [
	9,
	n0,
	_GIC,
	{ [_ht]: [
		"GET",
		"/GetInfrastructureConfiguration",
		200
	] },
	() => GetInfrastructureConfigurationRequest$,
	() => GetInfrastructureConfigurationResponse$
];
var GetLifecycleExecution$ = [
	9,
	n0,
	_GLE,
	{ [_ht]: [
		"GET",
		"/GetLifecycleExecution",
		200
	] },
	() => GetLifecycleExecutionRequest$,
	() => GetLifecycleExecutionResponse$
];
var GetLifecyclePolicy$ = [
	9,
	n0,
	_GLP,
	{ [_ht]: [
		"GET",
		"/GetLifecyclePolicy",
		200
	] },
	() => GetLifecyclePolicyRequest$,
	() => GetLifecyclePolicyResponse$
];
var GetMarketplaceResource$ = [
	9,
	n0,
	_GMR,
	{ [_ht]: [
		"POST",
		"/GetMarketplaceResource",
		200
	] },
	() => GetMarketplaceResourceRequest$,
	() => GetMarketplaceResourceResponse$
];
var GetWorkflow$ = [
	9,
	n0,
	_GW,
	{ [_ht]: [
		"GET",
		"/GetWorkflow",
		200
	] },
	() => GetWorkflowRequest$,
	() => GetWorkflowResponse$
];
var GetWorkflowExecution$ = [
	9,
	n0,
	_GWE,
	{ [_ht]: [
		"GET",
		"/GetWorkflowExecution",
		200
	] },
	() => GetWorkflowExecutionRequest$,
	() => GetWorkflowExecutionResponse$
];
var GetWorkflowStepExecution$ = [
	9,
	n0,
	_GWSE,
	{ [_ht]: [
		"GET",
		"/GetWorkflowStepExecution",
		200
	] },
	() => GetWorkflowStepExecutionRequest$,
	() => GetWorkflowStepExecutionResponse$
];
var ImportComponent$ = [
	9,
	n0,
	_ICm,
	{ [_ht]: [
		"PUT",
		"/ImportComponent",
		200
	] },
	() => ImportComponentRequest$,
	() => ImportComponentResponse$
];
var ImportDiskImage$ = [
	9,
	n0,
	_IDI,
	{ [_ht]: [
		"PUT",
		"/ImportDiskImage",
		200
	] },
	() => ImportDiskImageRequest$,
	() => ImportDiskImageResponse$
];
var ImportVmImage$ = [
	9,
	n0,
	_IVI,
	{ [_ht]: [
		"PUT",
		"/ImportVmImage",
		200
	] },
	() => ImportVmImageRequest$,
	() => ImportVmImageResponse$
];
var ListComponentBuildVersions$ = [
	9,
	n0,
	_LCBV,
	{ [_ht]: [
		"POST",
		"/ListComponentBuildVersions",
		200
	] },
	() => ListComponentBuildVersionsRequest$,
	() => ListComponentBuildVersionsResponse$
];
var ListComponents$ = [
	9,
	n0,
	_LC,
	{ [_ht]: [
		"POST",
		"/ListComponents",
		200
	] },
	() => ListComponentsRequest$,
	() => ListComponentsResponse$
];
var ListContainerRecipes$ = [
	9,
	n0,
	_LCRis,
	{ [_ht]: [
		"POST",
		"/ListContainerRecipes",
		200
	] },
	() => ListContainerRecipesRequest$,
	() => ListContainerRecipesResponse$
];
var ListDistributionConfigurations$ = [
	9,
	n0,
	_LDC,
	{ [_ht]: [
		"POST",
		"/ListDistributionConfigurations",
		200
	] },
	() => ListDistributionConfigurationsRequest$,
	() => ListDistributionConfigurationsResponse$
];
var ListImageBuildVersions$ = [
	9,
	n0,
	_LIBV,
	{ [_ht]: [
		"POST",
		"/ListImageBuildVersions",
		200
	] },
	() => ListImageBuildVersionsRequest$,
	() => ListImageBuildVersionsResponse$
];
var ListImagePackages$ = [
	9,
	n0,
	_LIP,
	{ [_ht]: [
		"POST",
		"/ListImagePackages",
		200
	] },
	() => ListImagePackagesRequest$,
	() => ListImagePackagesResponse$
];
var ListImagePipelineImages$ = [
	9,
	n0,
	_LIPI,
	{ [_ht]: [
		"POST",
		"/ListImagePipelineImages",
		200
	] },
	() => ListImagePipelineImagesRequest$,
	() => ListImagePipelineImagesResponse$
];
var ListImagePipelines$ = [
	9,
	n0,
	_LIPi,
	{ [_ht]: [
		"POST",
		"/ListImagePipelines",
		200
	] },
	() => ListImagePipelinesRequest$,
	() => ListImagePipelinesResponse$
];
var ListImageRecipes$ = [
	9,
	n0,
	_LIRis,
	{ [_ht]: [
		"POST",
		"/ListImageRecipes",
		200
	] },
	() => ListImageRecipesRequest$,
	() => ListImageRecipesResponse$
];
var ListImages$ = [
	9,
	n0,
	_LI,
	{ [_ht]: [
		"POST",
		"/ListImages",
		200
	] },
	() => ListImagesRequest$,
	() => ListImagesResponse$
];
var ListImageScanFindingAggregations$ = [
	9,
	n0,
	_LISFA,
	{ [_ht]: [
		"POST",
		"/ListImageScanFindingAggregations",
		200
	] },
	() => ListImageScanFindingAggregationsRequest$,
	() => ListImageScanFindingAggregationsResponse$
];
var ListImageScanFindings$ = [
	9,
	n0,
	_LISF,
	{ [_ht]: [
		"POST",
		"/ListImageScanFindings",
		200
	] },
	() => ListImageScanFindingsRequest$,
	() => ListImageScanFindingsResponse$
];
var ListInfrastructureConfigurations$ = [
	9,
	n0,
	_LIC,
	{ [_ht]: [
		"POST",
		"/ListInfrastructureConfigurations",
		200
	] },
	() => ListInfrastructureConfigurationsRequest$,
	() => ListInfrastructureConfigurationsResponse$
];
var ListLifecycleExecutionResources$ = [
	9,
	n0,
	_LLERis,
	{ [_ht]: [
		"POST",
		"/ListLifecycleExecutionResources",
		200
	] },
	() => ListLifecycleExecutionResourcesRequest$,
	() => ListLifecycleExecutionResourcesResponse$
];
var ListLifecycleExecutions$ = [
	9,
	n0,
	_LLE,
	{ [_ht]: [
		"POST",
		"/ListLifecycleExecutions",
		200
	] },
	() => ListLifecycleExecutionsRequest$,
	() => ListLifecycleExecutionsResponse$
];
var ListLifecyclePolicies$ = [
	9,
	n0,
	_LLP,
	{ [_ht]: [
		"POST",
		"/ListLifecyclePolicies",
		200
	] },
	() => ListLifecyclePoliciesRequest$,
	() => ListLifecyclePoliciesResponse$
];
var ListTagsForResource$ = [
	9,
	n0,
	_LTFR,
	{ [_ht]: [
		"GET",
		"/tags/{resourceArn}",
		200
	] },
	() => ListTagsForResourceRequest$,
	() => ListTagsForResourceResponse$
];
var ListWaitingWorkflowSteps$ = [
	9,
	n0,
	_LWWS,
	{ [_ht]: [
		"POST",
		"/ListWaitingWorkflowSteps",
		200
	] },
	() => ListWaitingWorkflowStepsRequest$,
	() => ListWaitingWorkflowStepsResponse$
];
var ListWorkflowBuildVersions$ = [
	9,
	n0,
	_LWBV,
	{ [_ht]: [
		"POST",
		"/ListWorkflowBuildVersions",
		200
	] },
	() => ListWorkflowBuildVersionsRequest$,
	() => ListWorkflowBuildVersionsResponse$
];
var ListWorkflowExecutions$ = [
	9,
	n0,
	_LWE,
	{ [_ht]: [
		"POST",
		"/ListWorkflowExecutions",
		200
	] },
	() => ListWorkflowExecutionsRequest$,
	() => ListWorkflowExecutionsResponse$
];
var ListWorkflows$ = [
	9,
	n0,
	_LW,
	{ [_ht]: [
		"POST",
		"/ListWorkflows",
		200
	] },
	() => ListWorkflowsRequest$,
	() => ListWorkflowsResponse$
];
var ListWorkflowStepExecutions$ = [
	9,
	n0,
	_LWSE,
	{ [_ht]: [
		"POST",
		"/ListWorkflowStepExecutions",
		200
	] },
	() => ListWorkflowStepExecutionsRequest$,
	() => ListWorkflowStepExecutionsResponse$
];
var PutComponentPolicy$ = [
	9,
	n0,
	_PCP,
	{ [_ht]: [
		"PUT",
		"/PutComponentPolicy",
		200
	] },
	() => PutComponentPolicyRequest$,
	() => PutComponentPolicyResponse$
];
var PutContainerRecipePolicy$ = [
	9,
	n0,
	_PCRP,
	{ [_ht]: [
		"PUT",
		"/PutContainerRecipePolicy",
		200
	] },
	() => PutContainerRecipePolicyRequest$,
	() => PutContainerRecipePolicyResponse$
];
var PutImagePolicy$ = [
	9,
	n0,
	_PIP,
	{ [_ht]: [
		"PUT",
		"/PutImagePolicy",
		200
	] },
	() => PutImagePolicyRequest$,
	() => PutImagePolicyResponse$
];
var PutImageRecipePolicy$ = [
	9,
	n0,
	_PIRP,
	{ [_ht]: [
		"PUT",
		"/PutImageRecipePolicy",
		200
	] },
	() => PutImageRecipePolicyRequest$,
	() => PutImageRecipePolicyResponse$
];
var RetryImage$ = [
	9,
	n0,
	_RI,
	{ [_ht]: [
		"PUT",
		"/RetryImage",
		200
	] },
	() => RetryImageRequest$,
	() => RetryImageResponse$
];
var SendWorkflowStepAction$ = [
	9,
	n0,
	_SWSA,
	{ [_ht]: [
		"PUT",
		"/SendWorkflowStepAction",
		200
	] },
	() => SendWorkflowStepActionRequest$,
	() => SendWorkflowStepActionResponse$
];
var StartImagePipelineExecution$ = [
	9,
	n0,
	_SIPE,
	{ [_ht]: [
		"PUT",
		"/StartImagePipelineExecution",
		200
	] },
	() => StartImagePipelineExecutionRequest$,
	() => StartImagePipelineExecutionResponse$
];
var StartResourceStateUpdate$ = [
	9,
	n0,
	_SRSU,
	{ [_ht]: [
		"PUT",
		"/StartResourceStateUpdate",
		200
	] },
	() => StartResourceStateUpdateRequest$,
	() => StartResourceStateUpdateResponse$
];
var TagResource$ = [
	9,
	n0,
	_TR,
	{ [_ht]: [
		"POST",
		"/tags/{resourceArn}",
		200
	] },
	() => TagResourceRequest$,
	() => TagResourceResponse$
];
var UntagResource$ = [
	9,
	n0,
	_UR,
	{ [_ht]: [
		"DELETE",
		"/tags/{resourceArn}",
		200
	] },
	() => UntagResourceRequest$,
	() => UntagResourceResponse$
];
var UpdateDistributionConfiguration$ = [
	9,
	n0,
	_UDC,
	{ [_ht]: [
		"PUT",
		"/UpdateDistributionConfiguration",
		200
	] },
	() => UpdateDistributionConfigurationRequest$,
	() => UpdateDistributionConfigurationResponse$
];
var UpdateImagePipeline$ = [
	9,
	n0,
	_UIP,
	{ [_ht]: [
		"PUT",
		"/UpdateImagePipeline",
		200
	] },
	() => UpdateImagePipelineRequest$,
	() => UpdateImagePipelineResponse$
];
var UpdateInfrastructureConfiguration$ = [
	9,
	n0,
	_UIC,
	{ [_ht]: [
		"PUT",
		"/UpdateInfrastructureConfiguration",
		200
	] },
	() => UpdateInfrastructureConfigurationRequest$,
	() => UpdateInfrastructureConfigurationResponse$
];
var UpdateLifecyclePolicy$ = [
	9,
	n0,
	_ULP,
	{ [_ht]: [
		"PUT",
		"/UpdateLifecyclePolicy",
		200
	] },
	() => UpdateLifecyclePolicyRequest$,
	() => UpdateLifecyclePolicyResponse$
];
// node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2019-12-02",
		base64Decoder: config?.base64Decoder ?? require_smithy_core_serde().fromBase64,
		base64Encoder: config?.base64Encoder ?? require_smithy_core_serde().toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultImagebuilderHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new (require_aws_sdk_core()).AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new (require_smithy_core_client()).NoOpLogger(),
		protocol: config?.protocol ?? require_aws_sdk_core().AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.imagebuilder",
			errorTypeRegistries,
			version: "2019-12-02",
			serviceTarget: "imagebuilder"
		},
		serviceId: config?.serviceId ?? "imagebuilder",
		urlParser: config?.urlParser ?? require_smithy_core_transport().parseUrl,
		utf8Decoder: config?.utf8Decoder ?? require_smithy_core_serde().fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? require_smithy_core_serde().toUtf8
	};
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	require_smithy_core_client().emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = require_smithy_core_config().resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(require_smithy_core_client().loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	require_aws_sdk_core().emitWarningIfUnsupportedVersion(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? require_smithy_core_config().loadConfig(require_aws_sdk_core().NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? require_smithy_core_serde().calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? require_aws_sdk_credential_provider_node().defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_aws_sdk_core().createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? require_smithy_core_config().loadConfig(require_smithy_core_retry().NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? require_smithy_core_config().loadConfig(require_smithy_core_config().NODE_REGION_CONFIG_OPTIONS, {
			...require_smithy_core_config().NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: require_smithy_node_http_handler().NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? require_smithy_core_config().loadConfig({
			...require_smithy_core_retry().NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || require_smithy_core_retry().DEFAULT_RETRY_MODE
		}, config),
		sha256: config?.sha256 ?? require_smithy_core_serde().Hash.bind(null, "sha256"),
		streamCollector: config?.streamCollector ?? require_smithy_core_serde().streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? require_smithy_core_config().loadConfig(require_smithy_core_config().NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? require_smithy_core_config().loadConfig(require_smithy_core_config().NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? require_smithy_core_config().loadConfig(require_aws_sdk_core().NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(require_aws_sdk_core().getAwsRegionExtensionConfiguration(runtimeConfig), require_smithy_core_client().getDefaultExtensionConfiguration(runtimeConfig), require_smithy_core_protocols().getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, require_aws_sdk_core().resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_smithy_core_client().resolveDefaultRuntimeConfig(extensionConfiguration), require_smithy_core_protocols().resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/ImagebuilderClient.js
var ImagebuilderClient = class extends require_smithy_core_client().Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = require_aws_sdk_core().resolveUserAgentConfig(_config_1);
		const _config_3 = require_smithy_core_retry().resolveRetryConfig(_config_2);
		const _config_4 = require_smithy_core_config().resolveRegionConfig(_config_3);
		const _config_5 = require_aws_sdk_core().resolveHostHeaderConfig(_config_4);
		const _config_6 = require_smithy_core_endpoints().resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(require_smithy_core_schema().getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(require_aws_sdk_core().getUserAgentPlugin(this.config));
		this.middlewareStack.use(require_smithy_core_retry().getRetryPlugin(this.config));
		this.middlewareStack.use(require_smithy_core_protocols().getContentLengthPlugin(this.config));
		this.middlewareStack.use(require_aws_sdk_core().getHostHeaderPlugin(this.config));
		this.middlewareStack.use(require_aws_sdk_core().getLoggerPlugin(this.config));
		this.middlewareStack.use(require_aws_sdk_core().getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(require_smithy_core().getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultImagebuilderHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new (require_smithy_core()).DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(require_smithy_core().getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CancelImageCreationCommand.js
var CancelImageCreationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CancelImageCreation", {}).n("ImagebuilderClient", "CancelImageCreationCommand").sc(CancelImageCreation$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CancelLifecycleExecutionCommand.js
var CancelLifecycleExecutionCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CancelLifecycleExecution", {}).n("ImagebuilderClient", "CancelLifecycleExecutionCommand").sc(CancelLifecycleExecution$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateComponentCommand.js
var CreateComponentCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateComponent", {}).n("ImagebuilderClient", "CreateComponentCommand").sc(CreateComponent$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateContainerRecipeCommand.js
var CreateContainerRecipeCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateContainerRecipe", {}).n("ImagebuilderClient", "CreateContainerRecipeCommand").sc(CreateContainerRecipe$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateDistributionConfigurationCommand.js
var CreateDistributionConfigurationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateDistributionConfiguration", {}).n("ImagebuilderClient", "CreateDistributionConfigurationCommand").sc(CreateDistributionConfiguration$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageCommand.js
var CreateImageCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImage", {}).n("ImagebuilderClient", "CreateImageCommand").sc(CreateImage$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImagePipelineCommand.js
var CreateImagePipelineCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImagePipeline", {}).n("ImagebuilderClient", "CreateImagePipelineCommand").sc(CreateImagePipeline$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateImageRecipeCommand.js
var CreateImageRecipeCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateImageRecipe", {}).n("ImagebuilderClient", "CreateImageRecipeCommand").sc(CreateImageRecipe$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateInfrastructureConfigurationCommand.js
var CreateInfrastructureConfigurationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateInfrastructureConfiguration", {}).n("ImagebuilderClient", "CreateInfrastructureConfigurationCommand").sc(CreateInfrastructureConfiguration$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateLifecyclePolicyCommand.js
var CreateLifecyclePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateLifecyclePolicy", {}).n("ImagebuilderClient", "CreateLifecyclePolicyCommand").sc(CreateLifecyclePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/CreateWorkflowCommand.js
var CreateWorkflowCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "CreateWorkflow", {}).n("ImagebuilderClient", "CreateWorkflowCommand").sc(CreateWorkflow$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteComponentCommand.js
var DeleteComponentCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteComponent", {}).n("ImagebuilderClient", "DeleteComponentCommand").sc(DeleteComponent$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteContainerRecipeCommand.js
var DeleteContainerRecipeCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteContainerRecipe", {}).n("ImagebuilderClient", "DeleteContainerRecipeCommand").sc(DeleteContainerRecipe$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteDistributionConfigurationCommand.js
var DeleteDistributionConfigurationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteDistributionConfiguration", {}).n("ImagebuilderClient", "DeleteDistributionConfigurationCommand").sc(DeleteDistributionConfiguration$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteImageCommand.js
var DeleteImageCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteImage", {}).n("ImagebuilderClient", "DeleteImageCommand").sc(DeleteImage$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteImagePipelineCommand.js
var DeleteImagePipelineCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteImagePipeline", {}).n("ImagebuilderClient", "DeleteImagePipelineCommand").sc(DeleteImagePipeline$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteImageRecipeCommand.js
var DeleteImageRecipeCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteImageRecipe", {}).n("ImagebuilderClient", "DeleteImageRecipeCommand").sc(DeleteImageRecipe$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteInfrastructureConfigurationCommand.js
var DeleteInfrastructureConfigurationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteInfrastructureConfiguration", {}).n("ImagebuilderClient", "DeleteInfrastructureConfigurationCommand").sc(DeleteInfrastructureConfiguration$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteLifecyclePolicyCommand.js
var DeleteLifecyclePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteLifecyclePolicy", {}).n("ImagebuilderClient", "DeleteLifecyclePolicyCommand").sc(DeleteLifecyclePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DeleteWorkflowCommand.js
var DeleteWorkflowCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DeleteWorkflow", {}).n("ImagebuilderClient", "DeleteWorkflowCommand").sc(DeleteWorkflow$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/DistributeImageCommand.js
var DistributeImageCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "DistributeImage", {}).n("ImagebuilderClient", "DistributeImageCommand").sc(DistributeImage$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetComponentCommand.js
var GetComponentCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetComponent", {}).n("ImagebuilderClient", "GetComponentCommand").sc(GetComponent$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetComponentPolicyCommand.js
var GetComponentPolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetComponentPolicy", {}).n("ImagebuilderClient", "GetComponentPolicyCommand").sc(GetComponentPolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetContainerRecipeCommand.js
var GetContainerRecipeCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetContainerRecipe", {}).n("ImagebuilderClient", "GetContainerRecipeCommand").sc(GetContainerRecipe$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetContainerRecipePolicyCommand.js
var GetContainerRecipePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetContainerRecipePolicy", {}).n("ImagebuilderClient", "GetContainerRecipePolicyCommand").sc(GetContainerRecipePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetDistributionConfigurationCommand.js
var GetDistributionConfigurationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetDistributionConfiguration", {}).n("ImagebuilderClient", "GetDistributionConfigurationCommand").sc(GetDistributionConfiguration$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageCommand.js
var GetImageCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImage", {}).n("ImagebuilderClient", "GetImageCommand").sc(GetImage$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImagePipelineCommand.js
var GetImagePipelineCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImagePipeline", {}).n("ImagebuilderClient", "GetImagePipelineCommand").sc(GetImagePipeline$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImagePolicyCommand.js
var GetImagePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImagePolicy", {}).n("ImagebuilderClient", "GetImagePolicyCommand").sc(GetImagePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageRecipeCommand.js
var GetImageRecipeCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImageRecipe", {}).n("ImagebuilderClient", "GetImageRecipeCommand").sc(GetImageRecipe$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetImageRecipePolicyCommand.js
var GetImageRecipePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetImageRecipePolicy", {}).n("ImagebuilderClient", "GetImageRecipePolicyCommand").sc(GetImageRecipePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetInfrastructureConfigurationCommand.js
var GetInfrastructureConfigurationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetInfrastructureConfiguration", {}).n("ImagebuilderClient", "GetInfrastructureConfigurationCommand").sc(GetInfrastructureConfiguration$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetLifecycleExecutionCommand.js
var GetLifecycleExecutionCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetLifecycleExecution", {}).n("ImagebuilderClient", "GetLifecycleExecutionCommand").sc(GetLifecycleExecution$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetLifecyclePolicyCommand.js
var GetLifecyclePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetLifecyclePolicy", {}).n("ImagebuilderClient", "GetLifecyclePolicyCommand").sc(GetLifecyclePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetMarketplaceResourceCommand.js
var GetMarketplaceResourceCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetMarketplaceResource", {}).n("ImagebuilderClient", "GetMarketplaceResourceCommand").sc(GetMarketplaceResource$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetWorkflowCommand.js
var GetWorkflowCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetWorkflow", {}).n("ImagebuilderClient", "GetWorkflowCommand").sc(GetWorkflow$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetWorkflowExecutionCommand.js
var GetWorkflowExecutionCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetWorkflowExecution", {}).n("ImagebuilderClient", "GetWorkflowExecutionCommand").sc(GetWorkflowExecution$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/GetWorkflowStepExecutionCommand.js
var GetWorkflowStepExecutionCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "GetWorkflowStepExecution", {}).n("ImagebuilderClient", "GetWorkflowStepExecutionCommand").sc(GetWorkflowStepExecution$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ImportComponentCommand.js
var ImportComponentCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ImportComponent", {}).n("ImagebuilderClient", "ImportComponentCommand").sc(ImportComponent$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ImportDiskImageCommand.js
var ImportDiskImageCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ImportDiskImage", {}).n("ImagebuilderClient", "ImportDiskImageCommand").sc(ImportDiskImage$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ImportVmImageCommand.js
var ImportVmImageCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ImportVmImage", {}).n("ImagebuilderClient", "ImportVmImageCommand").sc(ImportVmImage$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListComponentBuildVersionsCommand.js
var ListComponentBuildVersionsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListComponentBuildVersions", {}).n("ImagebuilderClient", "ListComponentBuildVersionsCommand").sc(ListComponentBuildVersions$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListComponentsCommand.js
var ListComponentsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListComponents", {}).n("ImagebuilderClient", "ListComponentsCommand").sc(ListComponents$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListContainerRecipesCommand.js
var ListContainerRecipesCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListContainerRecipes", {}).n("ImagebuilderClient", "ListContainerRecipesCommand").sc(ListContainerRecipes$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListDistributionConfigurationsCommand.js
var ListDistributionConfigurationsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListDistributionConfigurations", {}).n("ImagebuilderClient", "ListDistributionConfigurationsCommand").sc(ListDistributionConfigurations$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageBuildVersionsCommand.js
var ListImageBuildVersionsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageBuildVersions", {}).n("ImagebuilderClient", "ListImageBuildVersionsCommand").sc(ListImageBuildVersions$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImagePackagesCommand.js
var ListImagePackagesCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImagePackages", {}).n("ImagebuilderClient", "ListImagePackagesCommand").sc(ListImagePackages$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImagePipelineImagesCommand.js
var ListImagePipelineImagesCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImagePipelineImages", {}).n("ImagebuilderClient", "ListImagePipelineImagesCommand").sc(ListImagePipelineImages$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImagePipelinesCommand.js
var ListImagePipelinesCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImagePipelines", {}).n("ImagebuilderClient", "ListImagePipelinesCommand").sc(ListImagePipelines$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageRecipesCommand.js
var ListImageRecipesCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageRecipes", {}).n("ImagebuilderClient", "ListImageRecipesCommand").sc(ListImageRecipes$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageScanFindingAggregationsCommand.js
var ListImageScanFindingAggregationsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageScanFindingAggregations", {}).n("ImagebuilderClient", "ListImageScanFindingAggregationsCommand").sc(ListImageScanFindingAggregations$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImageScanFindingsCommand.js
var ListImageScanFindingsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImageScanFindings", {}).n("ImagebuilderClient", "ListImageScanFindingsCommand").sc(ListImageScanFindings$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListImagesCommand.js
var ListImagesCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListImages", {}).n("ImagebuilderClient", "ListImagesCommand").sc(ListImages$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListInfrastructureConfigurationsCommand.js
var ListInfrastructureConfigurationsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListInfrastructureConfigurations", {}).n("ImagebuilderClient", "ListInfrastructureConfigurationsCommand").sc(ListInfrastructureConfigurations$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListLifecycleExecutionResourcesCommand.js
var ListLifecycleExecutionResourcesCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListLifecycleExecutionResources", {}).n("ImagebuilderClient", "ListLifecycleExecutionResourcesCommand").sc(ListLifecycleExecutionResources$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListLifecycleExecutionsCommand.js
var ListLifecycleExecutionsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListLifecycleExecutions", {}).n("ImagebuilderClient", "ListLifecycleExecutionsCommand").sc(ListLifecycleExecutions$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListLifecyclePoliciesCommand.js
var ListLifecyclePoliciesCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListLifecyclePolicies", {}).n("ImagebuilderClient", "ListLifecyclePoliciesCommand").sc(ListLifecyclePolicies$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListTagsForResource", {}).n("ImagebuilderClient", "ListTagsForResourceCommand").sc(ListTagsForResource$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWaitingWorkflowStepsCommand.js
var ListWaitingWorkflowStepsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWaitingWorkflowSteps", {}).n("ImagebuilderClient", "ListWaitingWorkflowStepsCommand").sc(ListWaitingWorkflowSteps$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowBuildVersionsCommand.js
var ListWorkflowBuildVersionsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowBuildVersions", {}).n("ImagebuilderClient", "ListWorkflowBuildVersionsCommand").sc(ListWorkflowBuildVersions$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowExecutionsCommand.js
var ListWorkflowExecutionsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowExecutions", {}).n("ImagebuilderClient", "ListWorkflowExecutionsCommand").sc(ListWorkflowExecutions$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowsCommand.js
var ListWorkflowsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflows", {}).n("ImagebuilderClient", "ListWorkflowsCommand").sc(ListWorkflows$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/ListWorkflowStepExecutionsCommand.js
var ListWorkflowStepExecutionsCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "ListWorkflowStepExecutions", {}).n("ImagebuilderClient", "ListWorkflowStepExecutionsCommand").sc(ListWorkflowStepExecutions$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/PutComponentPolicyCommand.js
var PutComponentPolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "PutComponentPolicy", {}).n("ImagebuilderClient", "PutComponentPolicyCommand").sc(PutComponentPolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/PutContainerRecipePolicyCommand.js
var PutContainerRecipePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "PutContainerRecipePolicy", {}).n("ImagebuilderClient", "PutContainerRecipePolicyCommand").sc(PutContainerRecipePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/PutImagePolicyCommand.js
var PutImagePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "PutImagePolicy", {}).n("ImagebuilderClient", "PutImagePolicyCommand").sc(PutImagePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/PutImageRecipePolicyCommand.js
var PutImageRecipePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "PutImageRecipePolicy", {}).n("ImagebuilderClient", "PutImageRecipePolicyCommand").sc(PutImageRecipePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/RetryImageCommand.js
var RetryImageCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "RetryImage", {}).n("ImagebuilderClient", "RetryImageCommand").sc(RetryImage$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/SendWorkflowStepActionCommand.js
var SendWorkflowStepActionCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "SendWorkflowStepAction", {}).n("ImagebuilderClient", "SendWorkflowStepActionCommand").sc(SendWorkflowStepAction$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/StartImagePipelineExecutionCommand.js
var StartImagePipelineExecutionCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "StartImagePipelineExecution", {}).n("ImagebuilderClient", "StartImagePipelineExecutionCommand").sc(StartImagePipelineExecution$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/StartResourceStateUpdateCommand.js
var StartResourceStateUpdateCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "StartResourceStateUpdate", {}).n("ImagebuilderClient", "StartResourceStateUpdateCommand").sc(StartResourceStateUpdate$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "TagResource", {}).n("ImagebuilderClient", "TagResourceCommand").sc(TagResource$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "UntagResource", {}).n("ImagebuilderClient", "UntagResourceCommand").sc(UntagResource$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/UpdateDistributionConfigurationCommand.js
var UpdateDistributionConfigurationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "UpdateDistributionConfiguration", {}).n("ImagebuilderClient", "UpdateDistributionConfigurationCommand").sc(UpdateDistributionConfiguration$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/UpdateImagePipelineCommand.js
var UpdateImagePipelineCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "UpdateImagePipeline", {}).n("ImagebuilderClient", "UpdateImagePipelineCommand").sc(UpdateImagePipeline$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/UpdateInfrastructureConfigurationCommand.js
var UpdateInfrastructureConfigurationCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "UpdateInfrastructureConfiguration", {}).n("ImagebuilderClient", "UpdateInfrastructureConfigurationCommand").sc(UpdateInfrastructureConfiguration$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/commands/UpdateLifecyclePolicyCommand.js
var UpdateLifecyclePolicyCommand = class extends require_smithy_core_client().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_smithy_core_endpoints().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("imagebuilder", "UpdateLifecyclePolicy", {}).n("ImagebuilderClient", "UpdateLifecyclePolicyCommand").sc(UpdateLifecyclePolicy$).build() {};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListComponentBuildVersionsPaginator.js
const paginateListComponentBuildVersions = require_smithy_core().createPaginator(ImagebuilderClient, ListComponentBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListComponentsPaginator.js
const paginateListComponents = require_smithy_core().createPaginator(ImagebuilderClient, ListComponentsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListContainerRecipesPaginator.js
const paginateListContainerRecipes = require_smithy_core().createPaginator(ImagebuilderClient, ListContainerRecipesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListDistributionConfigurationsPaginator.js
const paginateListDistributionConfigurations = require_smithy_core().createPaginator(ImagebuilderClient, ListDistributionConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageBuildVersionsPaginator.js
const paginateListImageBuildVersions = require_smithy_core().createPaginator(ImagebuilderClient, ListImageBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImagePackagesPaginator.js
const paginateListImagePackages = require_smithy_core().createPaginator(ImagebuilderClient, ListImagePackagesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImagePipelineImagesPaginator.js
const paginateListImagePipelineImages = require_smithy_core().createPaginator(ImagebuilderClient, ListImagePipelineImagesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImagePipelinesPaginator.js
const paginateListImagePipelines = require_smithy_core().createPaginator(ImagebuilderClient, ListImagePipelinesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageRecipesPaginator.js
const paginateListImageRecipes = require_smithy_core().createPaginator(ImagebuilderClient, ListImageRecipesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageScanFindingAggregationsPaginator.js
const paginateListImageScanFindingAggregations = require_smithy_core().createPaginator(ImagebuilderClient, ListImageScanFindingAggregationsCommand, "nextToken", "nextToken", "");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImageScanFindingsPaginator.js
const paginateListImageScanFindings = require_smithy_core().createPaginator(ImagebuilderClient, ListImageScanFindingsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListImagesPaginator.js
const paginateListImages = require_smithy_core().createPaginator(ImagebuilderClient, ListImagesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListInfrastructureConfigurationsPaginator.js
const paginateListInfrastructureConfigurations = require_smithy_core().createPaginator(ImagebuilderClient, ListInfrastructureConfigurationsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListLifecycleExecutionResourcesPaginator.js
const paginateListLifecycleExecutionResources = require_smithy_core().createPaginator(ImagebuilderClient, ListLifecycleExecutionResourcesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListLifecycleExecutionsPaginator.js
const paginateListLifecycleExecutions = require_smithy_core().createPaginator(ImagebuilderClient, ListLifecycleExecutionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListLifecyclePoliciesPaginator.js
const paginateListLifecyclePolicies = require_smithy_core().createPaginator(ImagebuilderClient, ListLifecyclePoliciesCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWaitingWorkflowStepsPaginator.js
const paginateListWaitingWorkflowSteps = require_smithy_core().createPaginator(ImagebuilderClient, ListWaitingWorkflowStepsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowBuildVersionsPaginator.js
const paginateListWorkflowBuildVersions = require_smithy_core().createPaginator(ImagebuilderClient, ListWorkflowBuildVersionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowExecutionsPaginator.js
const paginateListWorkflowExecutions = require_smithy_core().createPaginator(ImagebuilderClient, ListWorkflowExecutionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowsPaginator.js
const paginateListWorkflows = require_smithy_core().createPaginator(ImagebuilderClient, ListWorkflowsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/pagination/ListWorkflowStepExecutionsPaginator.js
const paginateListWorkflowStepExecutions = require_smithy_core().createPaginator(ImagebuilderClient, ListWorkflowStepExecutionsCommand, "nextToken", "nextToken", "maxResults");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/Imagebuilder.js
const commands = {
	CancelImageCreationCommand,
	CancelLifecycleExecutionCommand,
	CreateComponentCommand,
	CreateContainerRecipeCommand,
	CreateDistributionConfigurationCommand,
	CreateImageCommand,
	CreateImagePipelineCommand,
	CreateImageRecipeCommand,
	CreateInfrastructureConfigurationCommand,
	CreateLifecyclePolicyCommand,
	CreateWorkflowCommand,
	DeleteComponentCommand,
	DeleteContainerRecipeCommand,
	DeleteDistributionConfigurationCommand,
	DeleteImageCommand,
	DeleteImagePipelineCommand,
	DeleteImageRecipeCommand,
	DeleteInfrastructureConfigurationCommand,
	DeleteLifecyclePolicyCommand,
	DeleteWorkflowCommand,
	DistributeImageCommand,
	GetComponentCommand,
	GetComponentPolicyCommand,
	GetContainerRecipeCommand,
	GetContainerRecipePolicyCommand,
	GetDistributionConfigurationCommand,
	GetImageCommand,
	GetImagePipelineCommand,
	GetImagePolicyCommand,
	GetImageRecipeCommand,
	GetImageRecipePolicyCommand,
	GetInfrastructureConfigurationCommand,
	GetLifecycleExecutionCommand,
	GetLifecyclePolicyCommand,
	GetMarketplaceResourceCommand,
	GetWorkflowCommand,
	GetWorkflowExecutionCommand,
	GetWorkflowStepExecutionCommand,
	ImportComponentCommand,
	ImportDiskImageCommand,
	ImportVmImageCommand,
	ListComponentBuildVersionsCommand,
	ListComponentsCommand,
	ListContainerRecipesCommand,
	ListDistributionConfigurationsCommand,
	ListImageBuildVersionsCommand,
	ListImagePackagesCommand,
	ListImagePipelineImagesCommand,
	ListImagePipelinesCommand,
	ListImageRecipesCommand,
	ListImagesCommand,
	ListImageScanFindingAggregationsCommand,
	ListImageScanFindingsCommand,
	ListInfrastructureConfigurationsCommand,
	ListLifecycleExecutionResourcesCommand,
	ListLifecycleExecutionsCommand,
	ListLifecyclePoliciesCommand,
	ListTagsForResourceCommand,
	ListWaitingWorkflowStepsCommand,
	ListWorkflowBuildVersionsCommand,
	ListWorkflowExecutionsCommand,
	ListWorkflowsCommand,
	ListWorkflowStepExecutionsCommand,
	PutComponentPolicyCommand,
	PutContainerRecipePolicyCommand,
	PutImagePolicyCommand,
	PutImageRecipePolicyCommand,
	RetryImageCommand,
	SendWorkflowStepActionCommand,
	StartImagePipelineExecutionCommand,
	StartResourceStateUpdateCommand,
	TagResourceCommand,
	UntagResourceCommand,
	UpdateDistributionConfigurationCommand,
	UpdateImagePipelineCommand,
	UpdateInfrastructureConfigurationCommand,
	UpdateLifecyclePolicyCommand
};
const paginators = {
	paginateListComponentBuildVersions,
	paginateListComponents,
	paginateListContainerRecipes,
	paginateListDistributionConfigurations,
	paginateListImageBuildVersions,
	paginateListImagePackages,
	paginateListImagePipelineImages,
	paginateListImagePipelines,
	paginateListImageRecipes,
	paginateListImages,
	paginateListImageScanFindingAggregations,
	paginateListImageScanFindings,
	paginateListInfrastructureConfigurations,
	paginateListLifecycleExecutionResources,
	paginateListLifecycleExecutions,
	paginateListLifecyclePolicies,
	paginateListWaitingWorkflowSteps,
	paginateListWorkflowBuildVersions,
	paginateListWorkflowExecutions,
	paginateListWorkflows,
	paginateListWorkflowStepExecutions
};
var Imagebuilder = class extends ImagebuilderClient {};
require_smithy_core_client().createAggregatedClient(commands, Imagebuilder, { paginators });
// node_modules/@aws-sdk/client-imagebuilder/dist-es/models/enums.js
const ImageStatus = {
	AVAILABLE: "AVAILABLE",
	BUILDING: "BUILDING",
	CANCELLED: "CANCELLED",
	CREATING: "CREATING",
	DELETED: "DELETED",
	DEPRECATED: "DEPRECATED",
	DISABLED: "DISABLED",
	DISTRIBUTING: "DISTRIBUTING",
	FAILED: "FAILED",
	INTEGRATING: "INTEGRATING",
	PENDING: "PENDING",
	TESTING: "TESTING"
};
const BuildType = {
	IMPORT: "IMPORT",
	IMPORT_ISO: "IMPORT_ISO",
	SCHEDULED: "SCHEDULED",
	USER_INITIATED: "USER_INITIATED"
};
const Platform = {
	LINUX: "Linux",
	MACOS: "macOS",
	WINDOWS: "Windows"
};
const ProductCodeType = { MARKETPLACE: "marketplace" };
const ComponentStatus = {
	ACTIVE: "ACTIVE",
	DEPRECATED: "DEPRECATED",
	DISABLED: "DISABLED"
};
const ComponentType = {
	BUILD: "BUILD",
	TEST: "TEST"
};
const ComponentFormat = { SHELL: "SHELL" };
const ContainerRepositoryService = { ECR: "ECR" };
const ContainerType = { DOCKER: "DOCKER" };
const EbsVolumeType = {
	GP2: "gp2",
	GP3: "gp3",
	IO1: "io1",
	IO2: "io2",
	SC1: "sc1",
	ST1: "st1",
	STANDARD: "standard"
};
const DiskImageFormat = {
	RAW: "RAW",
	VHD: "VHD",
	VMDK: "VMDK"
};
const SsmParameterDataType = {
	AWS_EC2_IMAGE: "aws:ec2:image",
	TEXT: "text"
};
const OnWorkflowFailure = {
	ABORT: "ABORT",
	CONTINUE: "CONTINUE"
};
const PipelineExecutionStartCondition = {
	EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE: "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
	EXPRESSION_MATCH_ONLY: "EXPRESSION_MATCH_ONLY"
};
const PipelineStatus = {
	DISABLED: "DISABLED",
	ENABLED: "ENABLED"
};
const TenancyType = {
	DEDICATED: "dedicated",
	DEFAULT: "default",
	HOST: "host"
};
const LifecyclePolicyDetailActionType = {
	DELETE: "DELETE",
	DEPRECATE: "DEPRECATE",
	DISABLE: "DISABLE"
};
const LifecyclePolicyTimeUnit = {
	DAYS: "DAYS",
	MONTHS: "MONTHS",
	WEEKS: "WEEKS",
	YEARS: "YEARS"
};
const LifecyclePolicyDetailFilterType = {
	AGE: "AGE",
	COUNT: "COUNT"
};
const LifecyclePolicyResourceType = {
	AMI_IMAGE: "AMI_IMAGE",
	CONTAINER_IMAGE: "CONTAINER_IMAGE"
};
const LifecyclePolicyStatus = {
	DISABLED: "DISABLED",
	ENABLED: "ENABLED"
};
const WorkflowType = {
	BUILD: "BUILD",
	DISTRIBUTION: "DISTRIBUTION",
	TEST: "TEST"
};
const ImageType = {
	AMI: "AMI",
	DOCKER: "DOCKER"
};
const ImageSource = {
	AMAZON_MANAGED: "AMAZON_MANAGED",
	AWS_MARKETPLACE: "AWS_MARKETPLACE",
	CUSTOM: "CUSTOM",
	IMPORTED: "IMPORTED"
};
const ImageScanStatus = {
	ABANDONED: "ABANDONED",
	COLLECTING: "COLLECTING",
	COMPLETED: "COMPLETED",
	FAILED: "FAILED",
	PENDING: "PENDING",
	SCANNING: "SCANNING",
	TIMED_OUT: "TIMED_OUT"
};
const LifecycleExecutionStatus = {
	CANCELLED: "CANCELLED",
	CANCELLING: "CANCELLING",
	FAILED: "FAILED",
	IN_PROGRESS: "IN_PROGRESS",
	PENDING: "PENDING",
	SUCCESS: "SUCCESS"
};
const MarketplaceResourceType = {
	COMPONENT_ARTIFACT: "COMPONENT_ARTIFACT",
	COMPONENT_DATA: "COMPONENT_DATA"
};
const WorkflowStatus = { DEPRECATED: "DEPRECATED" };
const WorkflowExecutionStatus = {
	CANCELLED: "CANCELLED",
	COMPLETED: "COMPLETED",
	FAILED: "FAILED",
	PENDING: "PENDING",
	ROLLBACK_COMPLETED: "ROLLBACK_COMPLETED",
	ROLLBACK_IN_PROGRESS: "ROLLBACK_IN_PROGRESS",
	RUNNING: "RUNNING",
	SKIPPED: "SKIPPED"
};
const WorkflowStepExecutionRollbackStatus = {
	COMPLETED: "COMPLETED",
	FAILED: "FAILED",
	RUNNING: "RUNNING",
	SKIPPED: "SKIPPED"
};
const WorkflowStepExecutionStatus = {
	CANCELLED: "CANCELLED",
	COMPLETED: "COMPLETED",
	FAILED: "FAILED",
	PENDING: "PENDING",
	RUNNING: "RUNNING",
	SKIPPED: "SKIPPED"
};
const Ownership = {
	AMAZON: "Amazon",
	AWS_MARKETPLACE: "AWSMarketplace",
	SELF: "Self",
	SHARED: "Shared",
	THIRDPARTY: "ThirdParty"
};
const LifecycleExecutionResourceActionName = {
	AVAILABLE: "AVAILABLE",
	DELETE: "DELETE",
	DEPRECATE: "DEPRECATE",
	DISABLE: "DISABLE"
};
const LifecycleExecutionResourceStatus = {
	FAILED: "FAILED",
	IN_PROGRESS: "IN_PROGRESS",
	SKIPPED: "SKIPPED",
	SUCCESS: "SUCCESS"
};
const WorkflowStepActionType = {
	RESUME: "RESUME",
	STOP: "STOP"
};
const ResourceStatus = {
	AVAILABLE: "AVAILABLE",
	DELETED: "DELETED",
	DEPRECATED: "DEPRECATED",
	DISABLED: "DISABLED"
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/index.js
var dist_es_exports = /* @__PURE__ */ require_rolldown_runtime().__exportAll({
	$Command: () => require_smithy_core_client().Command,
	AccessDeniedException: () => AccessDeniedException,
	AccessDeniedException$: () => AccessDeniedException$,
	AccountAggregation$: () => AccountAggregation$,
	AdditionalInstanceConfiguration$: () => AdditionalInstanceConfiguration$,
	Ami$: () => Ami$,
	AmiDistributionConfiguration$: () => AmiDistributionConfiguration$,
	AutoDisablePolicy$: () => AutoDisablePolicy$,
	BuildType: () => BuildType,
	CallRateLimitExceededException: () => CallRateLimitExceededException,
	CallRateLimitExceededException$: () => CallRateLimitExceededException$,
	CancelImageCreation$: () => CancelImageCreation$,
	CancelImageCreationCommand: () => CancelImageCreationCommand,
	CancelImageCreationRequest$: () => CancelImageCreationRequest$,
	CancelImageCreationResponse$: () => CancelImageCreationResponse$,
	CancelLifecycleExecution$: () => CancelLifecycleExecution$,
	CancelLifecycleExecutionCommand: () => CancelLifecycleExecutionCommand,
	CancelLifecycleExecutionRequest$: () => CancelLifecycleExecutionRequest$,
	CancelLifecycleExecutionResponse$: () => CancelLifecycleExecutionResponse$,
	ClientException: () => ClientException,
	ClientException$: () => ClientException$,
	Component$: () => Component$,
	ComponentConfiguration$: () => ComponentConfiguration$,
	ComponentFormat: () => ComponentFormat,
	ComponentParameter$: () => ComponentParameter$,
	ComponentParameterDetail$: () => ComponentParameterDetail$,
	ComponentState$: () => ComponentState$,
	ComponentStatus: () => ComponentStatus,
	ComponentSummary$: () => ComponentSummary$,
	ComponentType: () => ComponentType,
	ComponentVersion$: () => ComponentVersion$,
	Container$: () => Container$,
	ContainerDistributionConfiguration$: () => ContainerDistributionConfiguration$,
	ContainerRecipe$: () => ContainerRecipe$,
	ContainerRecipeSummary$: () => ContainerRecipeSummary$,
	ContainerRepositoryService: () => ContainerRepositoryService,
	ContainerType: () => ContainerType,
	CreateComponent$: () => CreateComponent$,
	CreateComponentCommand: () => CreateComponentCommand,
	CreateComponentRequest$: () => CreateComponentRequest$,
	CreateComponentResponse$: () => CreateComponentResponse$,
	CreateContainerRecipe$: () => CreateContainerRecipe$,
	CreateContainerRecipeCommand: () => CreateContainerRecipeCommand,
	CreateContainerRecipeRequest$: () => CreateContainerRecipeRequest$,
	CreateContainerRecipeResponse$: () => CreateContainerRecipeResponse$,
	CreateDistributionConfiguration$: () => CreateDistributionConfiguration$,
	CreateDistributionConfigurationCommand: () => CreateDistributionConfigurationCommand,
	CreateDistributionConfigurationRequest$: () => CreateDistributionConfigurationRequest$,
	CreateDistributionConfigurationResponse$: () => CreateDistributionConfigurationResponse$,
	CreateImage$: () => CreateImage$,
	CreateImageCommand: () => CreateImageCommand,
	CreateImagePipeline$: () => CreateImagePipeline$,
	CreateImagePipelineCommand: () => CreateImagePipelineCommand,
	CreateImagePipelineRequest$: () => CreateImagePipelineRequest$,
	CreateImagePipelineResponse$: () => CreateImagePipelineResponse$,
	CreateImageRecipe$: () => CreateImageRecipe$,
	CreateImageRecipeCommand: () => CreateImageRecipeCommand,
	CreateImageRecipeRequest$: () => CreateImageRecipeRequest$,
	CreateImageRecipeResponse$: () => CreateImageRecipeResponse$,
	CreateImageRequest$: () => CreateImageRequest$,
	CreateImageResponse$: () => CreateImageResponse$,
	CreateInfrastructureConfiguration$: () => CreateInfrastructureConfiguration$,
	CreateInfrastructureConfigurationCommand: () => CreateInfrastructureConfigurationCommand,
	CreateInfrastructureConfigurationRequest$: () => CreateInfrastructureConfigurationRequest$,
	CreateInfrastructureConfigurationResponse$: () => CreateInfrastructureConfigurationResponse$,
	CreateLifecyclePolicy$: () => CreateLifecyclePolicy$,
	CreateLifecyclePolicyCommand: () => CreateLifecyclePolicyCommand,
	CreateLifecyclePolicyRequest$: () => CreateLifecyclePolicyRequest$,
	CreateLifecyclePolicyResponse$: () => CreateLifecyclePolicyResponse$,
	CreateWorkflow$: () => CreateWorkflow$,
	CreateWorkflowCommand: () => CreateWorkflowCommand,
	CreateWorkflowRequest$: () => CreateWorkflowRequest$,
	CreateWorkflowResponse$: () => CreateWorkflowResponse$,
	CvssScore$: () => CvssScore$,
	CvssScoreAdjustment$: () => CvssScoreAdjustment$,
	CvssScoreDetails$: () => CvssScoreDetails$,
	DeleteComponent$: () => DeleteComponent$,
	DeleteComponentCommand: () => DeleteComponentCommand,
	DeleteComponentRequest$: () => DeleteComponentRequest$,
	DeleteComponentResponse$: () => DeleteComponentResponse$,
	DeleteContainerRecipe$: () => DeleteContainerRecipe$,
	DeleteContainerRecipeCommand: () => DeleteContainerRecipeCommand,
	DeleteContainerRecipeRequest$: () => DeleteContainerRecipeRequest$,
	DeleteContainerRecipeResponse$: () => DeleteContainerRecipeResponse$,
	DeleteDistributionConfiguration$: () => DeleteDistributionConfiguration$,
	DeleteDistributionConfigurationCommand: () => DeleteDistributionConfigurationCommand,
	DeleteDistributionConfigurationRequest$: () => DeleteDistributionConfigurationRequest$,
	DeleteDistributionConfigurationResponse$: () => DeleteDistributionConfigurationResponse$,
	DeleteImage$: () => DeleteImage$,
	DeleteImageCommand: () => DeleteImageCommand,
	DeleteImagePipeline$: () => DeleteImagePipeline$,
	DeleteImagePipelineCommand: () => DeleteImagePipelineCommand,
	DeleteImagePipelineRequest$: () => DeleteImagePipelineRequest$,
	DeleteImagePipelineResponse$: () => DeleteImagePipelineResponse$,
	DeleteImageRecipe$: () => DeleteImageRecipe$,
	DeleteImageRecipeCommand: () => DeleteImageRecipeCommand,
	DeleteImageRecipeRequest$: () => DeleteImageRecipeRequest$,
	DeleteImageRecipeResponse$: () => DeleteImageRecipeResponse$,
	DeleteImageRequest$: () => DeleteImageRequest$,
	DeleteImageResponse$: () => DeleteImageResponse$,
	DeleteInfrastructureConfiguration$: () => DeleteInfrastructureConfiguration$,
	DeleteInfrastructureConfigurationCommand: () => DeleteInfrastructureConfigurationCommand,
	DeleteInfrastructureConfigurationRequest$: () => DeleteInfrastructureConfigurationRequest$,
	DeleteInfrastructureConfigurationResponse$: () => DeleteInfrastructureConfigurationResponse$,
	DeleteLifecyclePolicy$: () => DeleteLifecyclePolicy$,
	DeleteLifecyclePolicyCommand: () => DeleteLifecyclePolicyCommand,
	DeleteLifecyclePolicyRequest$: () => DeleteLifecyclePolicyRequest$,
	DeleteLifecyclePolicyResponse$: () => DeleteLifecyclePolicyResponse$,
	DeleteWorkflow$: () => DeleteWorkflow$,
	DeleteWorkflowCommand: () => DeleteWorkflowCommand,
	DeleteWorkflowRequest$: () => DeleteWorkflowRequest$,
	DeleteWorkflowResponse$: () => DeleteWorkflowResponse$,
	DiskImageFormat: () => DiskImageFormat,
	DistributeImage$: () => DistributeImage$,
	DistributeImageCommand: () => DistributeImageCommand,
	DistributeImageRequest$: () => DistributeImageRequest$,
	DistributeImageResponse$: () => DistributeImageResponse$,
	Distribution$: () => Distribution$,
	DistributionConfiguration$: () => DistributionConfiguration$,
	DistributionConfigurationSummary$: () => DistributionConfigurationSummary$,
	DryRunOperationException: () => DryRunOperationException,
	DryRunOperationException$: () => DryRunOperationException$,
	EbsInstanceBlockDeviceSpecification$: () => EbsInstanceBlockDeviceSpecification$,
	EbsVolumeType: () => EbsVolumeType,
	EcrConfiguration$: () => EcrConfiguration$,
	FastLaunchConfiguration$: () => FastLaunchConfiguration$,
	FastLaunchLaunchTemplateSpecification$: () => FastLaunchLaunchTemplateSpecification$,
	FastLaunchSnapshotConfiguration$: () => FastLaunchSnapshotConfiguration$,
	Filter$: () => Filter$,
	ForbiddenException: () => ForbiddenException,
	ForbiddenException$: () => ForbiddenException$,
	GetComponent$: () => GetComponent$,
	GetComponentCommand: () => GetComponentCommand,
	GetComponentPolicy$: () => GetComponentPolicy$,
	GetComponentPolicyCommand: () => GetComponentPolicyCommand,
	GetComponentPolicyRequest$: () => GetComponentPolicyRequest$,
	GetComponentPolicyResponse$: () => GetComponentPolicyResponse$,
	GetComponentRequest$: () => GetComponentRequest$,
	GetComponentResponse$: () => GetComponentResponse$,
	GetContainerRecipe$: () => GetContainerRecipe$,
	GetContainerRecipeCommand: () => GetContainerRecipeCommand,
	GetContainerRecipePolicy$: () => GetContainerRecipePolicy$,
	GetContainerRecipePolicyCommand: () => GetContainerRecipePolicyCommand,
	GetContainerRecipePolicyRequest$: () => GetContainerRecipePolicyRequest$,
	GetContainerRecipePolicyResponse$: () => GetContainerRecipePolicyResponse$,
	GetContainerRecipeRequest$: () => GetContainerRecipeRequest$,
	GetContainerRecipeResponse$: () => GetContainerRecipeResponse$,
	GetDistributionConfiguration$: () => GetDistributionConfiguration$,
	GetDistributionConfigurationCommand: () => GetDistributionConfigurationCommand,
	GetDistributionConfigurationRequest$: () => GetDistributionConfigurationRequest$,
	GetDistributionConfigurationResponse$: () => GetDistributionConfigurationResponse$,
	GetImage$: () => GetImage$,
	GetImageCommand: () => GetImageCommand,
	GetImagePipeline$: () => GetImagePipeline$,
	GetImagePipelineCommand: () => GetImagePipelineCommand,
	GetImagePipelineRequest$: () => GetImagePipelineRequest$,
	GetImagePipelineResponse$: () => GetImagePipelineResponse$,
	GetImagePolicy$: () => GetImagePolicy$,
	GetImagePolicyCommand: () => GetImagePolicyCommand,
	GetImagePolicyRequest$: () => GetImagePolicyRequest$,
	GetImagePolicyResponse$: () => GetImagePolicyResponse$,
	GetImageRecipe$: () => GetImageRecipe$,
	GetImageRecipeCommand: () => GetImageRecipeCommand,
	GetImageRecipePolicy$: () => GetImageRecipePolicy$,
	GetImageRecipePolicyCommand: () => GetImageRecipePolicyCommand,
	GetImageRecipePolicyRequest$: () => GetImageRecipePolicyRequest$,
	GetImageRecipePolicyResponse$: () => GetImageRecipePolicyResponse$,
	GetImageRecipeRequest$: () => GetImageRecipeRequest$,
	GetImageRecipeResponse$: () => GetImageRecipeResponse$,
	GetImageRequest$: () => GetImageRequest$,
	GetImageResponse$: () => GetImageResponse$,
	GetInfrastructureConfiguration$: () => GetInfrastructureConfiguration$,
	GetInfrastructureConfigurationCommand: () => GetInfrastructureConfigurationCommand,
	GetInfrastructureConfigurationRequest$: () => GetInfrastructureConfigurationRequest$,
	GetInfrastructureConfigurationResponse$: () => GetInfrastructureConfigurationResponse$,
	GetLifecycleExecution$: () => GetLifecycleExecution$,
	GetLifecycleExecutionCommand: () => GetLifecycleExecutionCommand,
	GetLifecycleExecutionRequest$: () => GetLifecycleExecutionRequest$,
	GetLifecycleExecutionResponse$: () => GetLifecycleExecutionResponse$,
	GetLifecyclePolicy$: () => GetLifecyclePolicy$,
	GetLifecyclePolicyCommand: () => GetLifecyclePolicyCommand,
	GetLifecyclePolicyRequest$: () => GetLifecyclePolicyRequest$,
	GetLifecyclePolicyResponse$: () => GetLifecyclePolicyResponse$,
	GetMarketplaceResource$: () => GetMarketplaceResource$,
	GetMarketplaceResourceCommand: () => GetMarketplaceResourceCommand,
	GetMarketplaceResourceRequest$: () => GetMarketplaceResourceRequest$,
	GetMarketplaceResourceResponse$: () => GetMarketplaceResourceResponse$,
	GetWorkflow$: () => GetWorkflow$,
	GetWorkflowCommand: () => GetWorkflowCommand,
	GetWorkflowExecution$: () => GetWorkflowExecution$,
	GetWorkflowExecutionCommand: () => GetWorkflowExecutionCommand,
	GetWorkflowExecutionRequest$: () => GetWorkflowExecutionRequest$,
	GetWorkflowExecutionResponse$: () => GetWorkflowExecutionResponse$,
	GetWorkflowRequest$: () => GetWorkflowRequest$,
	GetWorkflowResponse$: () => GetWorkflowResponse$,
	GetWorkflowStepExecution$: () => GetWorkflowStepExecution$,
	GetWorkflowStepExecutionCommand: () => GetWorkflowStepExecutionCommand,
	GetWorkflowStepExecutionRequest$: () => GetWorkflowStepExecutionRequest$,
	GetWorkflowStepExecutionResponse$: () => GetWorkflowStepExecutionResponse$,
	IdempotentParameterMismatchException: () => IdempotentParameterMismatchException,
	IdempotentParameterMismatchException$: () => IdempotentParameterMismatchException$,
	Image$: () => Image$,
	ImageAggregation$: () => ImageAggregation$,
	ImageLoggingConfiguration$: () => ImageLoggingConfiguration$,
	ImagePackage$: () => ImagePackage$,
	ImagePipeline$: () => ImagePipeline$,
	ImagePipelineAggregation$: () => ImagePipelineAggregation$,
	ImageRecipe$: () => ImageRecipe$,
	ImageRecipeSummary$: () => ImageRecipeSummary$,
	ImageScanFinding$: () => ImageScanFinding$,
	ImageScanFindingAggregation$: () => ImageScanFindingAggregation$,
	ImageScanFindingsFilter$: () => ImageScanFindingsFilter$,
	ImageScanState$: () => ImageScanState$,
	ImageScanStatus: () => ImageScanStatus,
	ImageScanningConfiguration$: () => ImageScanningConfiguration$,
	ImageSource: () => ImageSource,
	ImageState$: () => ImageState$,
	ImageStatus: () => ImageStatus,
	ImageSummary$: () => ImageSummary$,
	ImageTestsConfiguration$: () => ImageTestsConfiguration$,
	ImageType: () => ImageType,
	ImageVersion$: () => ImageVersion$,
	Imagebuilder: () => Imagebuilder,
	ImagebuilderClient: () => ImagebuilderClient,
	ImagebuilderServiceException: () => ImagebuilderServiceException,
	ImagebuilderServiceException$: () => ImagebuilderServiceException$,
	ImportComponent$: () => ImportComponent$,
	ImportComponentCommand: () => ImportComponentCommand,
	ImportComponentRequest$: () => ImportComponentRequest$,
	ImportComponentResponse$: () => ImportComponentResponse$,
	ImportDiskImage$: () => ImportDiskImage$,
	ImportDiskImageCommand: () => ImportDiskImageCommand,
	ImportDiskImageRequest$: () => ImportDiskImageRequest$,
	ImportDiskImageResponse$: () => ImportDiskImageResponse$,
	ImportVmImage$: () => ImportVmImage$,
	ImportVmImageCommand: () => ImportVmImageCommand,
	ImportVmImageRequest$: () => ImportVmImageRequest$,
	ImportVmImageResponse$: () => ImportVmImageResponse$,
	InfrastructureConfiguration$: () => InfrastructureConfiguration$,
	InfrastructureConfigurationSummary$: () => InfrastructureConfigurationSummary$,
	InspectorScoreDetails$: () => InspectorScoreDetails$,
	InstanceBlockDeviceMapping$: () => InstanceBlockDeviceMapping$,
	InstanceConfiguration$: () => InstanceConfiguration$,
	InstanceMetadataOptions$: () => InstanceMetadataOptions$,
	InvalidPaginationTokenException: () => InvalidPaginationTokenException,
	InvalidPaginationTokenException$: () => InvalidPaginationTokenException$,
	InvalidParameterCombinationException: () => InvalidParameterCombinationException,
	InvalidParameterCombinationException$: () => InvalidParameterCombinationException$,
	InvalidParameterException: () => InvalidParameterException,
	InvalidParameterException$: () => InvalidParameterException$,
	InvalidParameterValueException: () => InvalidParameterValueException,
	InvalidParameterValueException$: () => InvalidParameterValueException$,
	InvalidRequestException: () => InvalidRequestException,
	InvalidRequestException$: () => InvalidRequestException$,
	InvalidVersionNumberException: () => InvalidVersionNumberException,
	InvalidVersionNumberException$: () => InvalidVersionNumberException$,
	LatestVersionReferences$: () => LatestVersionReferences$,
	LaunchPermissionConfiguration$: () => LaunchPermissionConfiguration$,
	LaunchTemplateConfiguration$: () => LaunchTemplateConfiguration$,
	LifecycleExecution$: () => LifecycleExecution$,
	LifecycleExecutionResource$: () => LifecycleExecutionResource$,
	LifecycleExecutionResourceAction$: () => LifecycleExecutionResourceAction$,
	LifecycleExecutionResourceActionName: () => LifecycleExecutionResourceActionName,
	LifecycleExecutionResourceState$: () => LifecycleExecutionResourceState$,
	LifecycleExecutionResourceStatus: () => LifecycleExecutionResourceStatus,
	LifecycleExecutionResourcesImpactedSummary$: () => LifecycleExecutionResourcesImpactedSummary$,
	LifecycleExecutionSnapshotResource$: () => LifecycleExecutionSnapshotResource$,
	LifecycleExecutionState$: () => LifecycleExecutionState$,
	LifecycleExecutionStatus: () => LifecycleExecutionStatus,
	LifecyclePolicy$: () => LifecyclePolicy$,
	LifecyclePolicyDetail$: () => LifecyclePolicyDetail$,
	LifecyclePolicyDetailAction$: () => LifecyclePolicyDetailAction$,
	LifecyclePolicyDetailActionIncludeResources$: () => LifecyclePolicyDetailActionIncludeResources$,
	LifecyclePolicyDetailActionType: () => LifecyclePolicyDetailActionType,
	LifecyclePolicyDetailExclusionRules$: () => LifecyclePolicyDetailExclusionRules$,
	LifecyclePolicyDetailExclusionRulesAmis$: () => LifecyclePolicyDetailExclusionRulesAmis$,
	LifecyclePolicyDetailExclusionRulesAmisLastLaunched$: () => LifecyclePolicyDetailExclusionRulesAmisLastLaunched$,
	LifecyclePolicyDetailFilter$: () => LifecyclePolicyDetailFilter$,
	LifecyclePolicyDetailFilterType: () => LifecyclePolicyDetailFilterType,
	LifecyclePolicyResourceSelection$: () => LifecyclePolicyResourceSelection$,
	LifecyclePolicyResourceSelectionRecipe$: () => LifecyclePolicyResourceSelectionRecipe$,
	LifecyclePolicyResourceType: () => LifecyclePolicyResourceType,
	LifecyclePolicyStatus: () => LifecyclePolicyStatus,
	LifecyclePolicySummary$: () => LifecyclePolicySummary$,
	LifecyclePolicyTimeUnit: () => LifecyclePolicyTimeUnit,
	ListComponentBuildVersions$: () => ListComponentBuildVersions$,
	ListComponentBuildVersionsCommand: () => ListComponentBuildVersionsCommand,
	ListComponentBuildVersionsRequest$: () => ListComponentBuildVersionsRequest$,
	ListComponentBuildVersionsResponse$: () => ListComponentBuildVersionsResponse$,
	ListComponents$: () => ListComponents$,
	ListComponentsCommand: () => ListComponentsCommand,
	ListComponentsRequest$: () => ListComponentsRequest$,
	ListComponentsResponse$: () => ListComponentsResponse$,
	ListContainerRecipes$: () => ListContainerRecipes$,
	ListContainerRecipesCommand: () => ListContainerRecipesCommand,
	ListContainerRecipesRequest$: () => ListContainerRecipesRequest$,
	ListContainerRecipesResponse$: () => ListContainerRecipesResponse$,
	ListDistributionConfigurations$: () => ListDistributionConfigurations$,
	ListDistributionConfigurationsCommand: () => ListDistributionConfigurationsCommand,
	ListDistributionConfigurationsRequest$: () => ListDistributionConfigurationsRequest$,
	ListDistributionConfigurationsResponse$: () => ListDistributionConfigurationsResponse$,
	ListImageBuildVersions$: () => ListImageBuildVersions$,
	ListImageBuildVersionsCommand: () => ListImageBuildVersionsCommand,
	ListImageBuildVersionsRequest$: () => ListImageBuildVersionsRequest$,
	ListImageBuildVersionsResponse$: () => ListImageBuildVersionsResponse$,
	ListImagePackages$: () => ListImagePackages$,
	ListImagePackagesCommand: () => ListImagePackagesCommand,
	ListImagePackagesRequest$: () => ListImagePackagesRequest$,
	ListImagePackagesResponse$: () => ListImagePackagesResponse$,
	ListImagePipelineImages$: () => ListImagePipelineImages$,
	ListImagePipelineImagesCommand: () => ListImagePipelineImagesCommand,
	ListImagePipelineImagesRequest$: () => ListImagePipelineImagesRequest$,
	ListImagePipelineImagesResponse$: () => ListImagePipelineImagesResponse$,
	ListImagePipelines$: () => ListImagePipelines$,
	ListImagePipelinesCommand: () => ListImagePipelinesCommand,
	ListImagePipelinesRequest$: () => ListImagePipelinesRequest$,
	ListImagePipelinesResponse$: () => ListImagePipelinesResponse$,
	ListImageRecipes$: () => ListImageRecipes$,
	ListImageRecipesCommand: () => ListImageRecipesCommand,
	ListImageRecipesRequest$: () => ListImageRecipesRequest$,
	ListImageRecipesResponse$: () => ListImageRecipesResponse$,
	ListImageScanFindingAggregations$: () => ListImageScanFindingAggregations$,
	ListImageScanFindingAggregationsCommand: () => ListImageScanFindingAggregationsCommand,
	ListImageScanFindingAggregationsRequest$: () => ListImageScanFindingAggregationsRequest$,
	ListImageScanFindingAggregationsResponse$: () => ListImageScanFindingAggregationsResponse$,
	ListImageScanFindings$: () => ListImageScanFindings$,
	ListImageScanFindingsCommand: () => ListImageScanFindingsCommand,
	ListImageScanFindingsRequest$: () => ListImageScanFindingsRequest$,
	ListImageScanFindingsResponse$: () => ListImageScanFindingsResponse$,
	ListImages$: () => ListImages$,
	ListImagesCommand: () => ListImagesCommand,
	ListImagesRequest$: () => ListImagesRequest$,
	ListImagesResponse$: () => ListImagesResponse$,
	ListInfrastructureConfigurations$: () => ListInfrastructureConfigurations$,
	ListInfrastructureConfigurationsCommand: () => ListInfrastructureConfigurationsCommand,
	ListInfrastructureConfigurationsRequest$: () => ListInfrastructureConfigurationsRequest$,
	ListInfrastructureConfigurationsResponse$: () => ListInfrastructureConfigurationsResponse$,
	ListLifecycleExecutionResources$: () => ListLifecycleExecutionResources$,
	ListLifecycleExecutionResourcesCommand: () => ListLifecycleExecutionResourcesCommand,
	ListLifecycleExecutionResourcesRequest$: () => ListLifecycleExecutionResourcesRequest$,
	ListLifecycleExecutionResourcesResponse$: () => ListLifecycleExecutionResourcesResponse$,
	ListLifecycleExecutions$: () => ListLifecycleExecutions$,
	ListLifecycleExecutionsCommand: () => ListLifecycleExecutionsCommand,
	ListLifecycleExecutionsRequest$: () => ListLifecycleExecutionsRequest$,
	ListLifecycleExecutionsResponse$: () => ListLifecycleExecutionsResponse$,
	ListLifecyclePolicies$: () => ListLifecyclePolicies$,
	ListLifecyclePoliciesCommand: () => ListLifecyclePoliciesCommand,
	ListLifecyclePoliciesRequest$: () => ListLifecyclePoliciesRequest$,
	ListLifecyclePoliciesResponse$: () => ListLifecyclePoliciesResponse$,
	ListTagsForResource$: () => ListTagsForResource$,
	ListTagsForResourceCommand: () => ListTagsForResourceCommand,
	ListTagsForResourceRequest$: () => ListTagsForResourceRequest$,
	ListTagsForResourceResponse$: () => ListTagsForResourceResponse$,
	ListWaitingWorkflowSteps$: () => ListWaitingWorkflowSteps$,
	ListWaitingWorkflowStepsCommand: () => ListWaitingWorkflowStepsCommand,
	ListWaitingWorkflowStepsRequest$: () => ListWaitingWorkflowStepsRequest$,
	ListWaitingWorkflowStepsResponse$: () => ListWaitingWorkflowStepsResponse$,
	ListWorkflowBuildVersions$: () => ListWorkflowBuildVersions$,
	ListWorkflowBuildVersionsCommand: () => ListWorkflowBuildVersionsCommand,
	ListWorkflowBuildVersionsRequest$: () => ListWorkflowBuildVersionsRequest$,
	ListWorkflowBuildVersionsResponse$: () => ListWorkflowBuildVersionsResponse$,
	ListWorkflowExecutions$: () => ListWorkflowExecutions$,
	ListWorkflowExecutionsCommand: () => ListWorkflowExecutionsCommand,
	ListWorkflowExecutionsRequest$: () => ListWorkflowExecutionsRequest$,
	ListWorkflowExecutionsResponse$: () => ListWorkflowExecutionsResponse$,
	ListWorkflowStepExecutions$: () => ListWorkflowStepExecutions$,
	ListWorkflowStepExecutionsCommand: () => ListWorkflowStepExecutionsCommand,
	ListWorkflowStepExecutionsRequest$: () => ListWorkflowStepExecutionsRequest$,
	ListWorkflowStepExecutionsResponse$: () => ListWorkflowStepExecutionsResponse$,
	ListWorkflows$: () => ListWorkflows$,
	ListWorkflowsCommand: () => ListWorkflowsCommand,
	ListWorkflowsRequest$: () => ListWorkflowsRequest$,
	ListWorkflowsResponse$: () => ListWorkflowsResponse$,
	Logging$: () => Logging$,
	MarketplaceResourceType: () => MarketplaceResourceType,
	OnWorkflowFailure: () => OnWorkflowFailure,
	OutputResources$: () => OutputResources$,
	Ownership: () => Ownership,
	PackageVulnerabilityDetails$: () => PackageVulnerabilityDetails$,
	PipelineExecutionStartCondition: () => PipelineExecutionStartCondition,
	PipelineLoggingConfiguration$: () => PipelineLoggingConfiguration$,
	PipelineStatus: () => PipelineStatus,
	Placement$: () => Placement$,
	Platform: () => Platform,
	ProductCodeListItem$: () => ProductCodeListItem$,
	ProductCodeType: () => ProductCodeType,
	PutComponentPolicy$: () => PutComponentPolicy$,
	PutComponentPolicyCommand: () => PutComponentPolicyCommand,
	PutComponentPolicyRequest$: () => PutComponentPolicyRequest$,
	PutComponentPolicyResponse$: () => PutComponentPolicyResponse$,
	PutContainerRecipePolicy$: () => PutContainerRecipePolicy$,
	PutContainerRecipePolicyCommand: () => PutContainerRecipePolicyCommand,
	PutContainerRecipePolicyRequest$: () => PutContainerRecipePolicyRequest$,
	PutContainerRecipePolicyResponse$: () => PutContainerRecipePolicyResponse$,
	PutImagePolicy$: () => PutImagePolicy$,
	PutImagePolicyCommand: () => PutImagePolicyCommand,
	PutImagePolicyRequest$: () => PutImagePolicyRequest$,
	PutImagePolicyResponse$: () => PutImagePolicyResponse$,
	PutImageRecipePolicy$: () => PutImageRecipePolicy$,
	PutImageRecipePolicyCommand: () => PutImageRecipePolicyCommand,
	PutImageRecipePolicyRequest$: () => PutImageRecipePolicyRequest$,
	PutImageRecipePolicyResponse$: () => PutImageRecipePolicyResponse$,
	RegisterImageOptions$: () => RegisterImageOptions$,
	Remediation$: () => Remediation$,
	RemediationRecommendation$: () => RemediationRecommendation$,
	ResourceAlreadyExistsException: () => ResourceAlreadyExistsException,
	ResourceAlreadyExistsException$: () => ResourceAlreadyExistsException$,
	ResourceDependencyException: () => ResourceDependencyException,
	ResourceDependencyException$: () => ResourceDependencyException$,
	ResourceInUseException: () => ResourceInUseException,
	ResourceInUseException$: () => ResourceInUseException$,
	ResourceNotFoundException: () => ResourceNotFoundException,
	ResourceNotFoundException$: () => ResourceNotFoundException$,
	ResourceState$: () => ResourceState$,
	ResourceStateUpdateExclusionRules$: () => ResourceStateUpdateExclusionRules$,
	ResourceStateUpdateIncludeResources$: () => ResourceStateUpdateIncludeResources$,
	ResourceStatus: () => ResourceStatus,
	RetryImage$: () => RetryImage$,
	RetryImageCommand: () => RetryImageCommand,
	RetryImageRequest$: () => RetryImageRequest$,
	RetryImageResponse$: () => RetryImageResponse$,
	S3ExportConfiguration$: () => S3ExportConfiguration$,
	S3Logs$: () => S3Logs$,
	Schedule$: () => Schedule$,
	SendWorkflowStepAction$: () => SendWorkflowStepAction$,
	SendWorkflowStepActionCommand: () => SendWorkflowStepActionCommand,
	SendWorkflowStepActionRequest$: () => SendWorkflowStepActionRequest$,
	SendWorkflowStepActionResponse$: () => SendWorkflowStepActionResponse$,
	ServiceException: () => ServiceException,
	ServiceException$: () => ServiceException$,
	ServiceQuotaExceededException: () => ServiceQuotaExceededException,
	ServiceQuotaExceededException$: () => ServiceQuotaExceededException$,
	ServiceUnavailableException: () => ServiceUnavailableException,
	ServiceUnavailableException$: () => ServiceUnavailableException$,
	SeverityCounts$: () => SeverityCounts$,
	SsmParameterConfiguration$: () => SsmParameterConfiguration$,
	SsmParameterDataType: () => SsmParameterDataType,
	StartImagePipelineExecution$: () => StartImagePipelineExecution$,
	StartImagePipelineExecutionCommand: () => StartImagePipelineExecutionCommand,
	StartImagePipelineExecutionRequest$: () => StartImagePipelineExecutionRequest$,
	StartImagePipelineExecutionResponse$: () => StartImagePipelineExecutionResponse$,
	StartResourceStateUpdate$: () => StartResourceStateUpdate$,
	StartResourceStateUpdateCommand: () => StartResourceStateUpdateCommand,
	StartResourceStateUpdateRequest$: () => StartResourceStateUpdateRequest$,
	StartResourceStateUpdateResponse$: () => StartResourceStateUpdateResponse$,
	SystemsManagerAgent$: () => SystemsManagerAgent$,
	TagResource$: () => TagResource$,
	TagResourceCommand: () => TagResourceCommand,
	TagResourceRequest$: () => TagResourceRequest$,
	TagResourceResponse$: () => TagResourceResponse$,
	TargetContainerRepository$: () => TargetContainerRepository$,
	TenancyType: () => TenancyType,
	TooManyRequestsException: () => TooManyRequestsException,
	TooManyRequestsException$: () => TooManyRequestsException$,
	UntagResource$: () => UntagResource$,
	UntagResourceCommand: () => UntagResourceCommand,
	UntagResourceRequest$: () => UntagResourceRequest$,
	UntagResourceResponse$: () => UntagResourceResponse$,
	UpdateDistributionConfiguration$: () => UpdateDistributionConfiguration$,
	UpdateDistributionConfigurationCommand: () => UpdateDistributionConfigurationCommand,
	UpdateDistributionConfigurationRequest$: () => UpdateDistributionConfigurationRequest$,
	UpdateDistributionConfigurationResponse$: () => UpdateDistributionConfigurationResponse$,
	UpdateImagePipeline$: () => UpdateImagePipeline$,
	UpdateImagePipelineCommand: () => UpdateImagePipelineCommand,
	UpdateImagePipelineRequest$: () => UpdateImagePipelineRequest$,
	UpdateImagePipelineResponse$: () => UpdateImagePipelineResponse$,
	UpdateInfrastructureConfiguration$: () => UpdateInfrastructureConfiguration$,
	UpdateInfrastructureConfigurationCommand: () => UpdateInfrastructureConfigurationCommand,
	UpdateInfrastructureConfigurationRequest$: () => UpdateInfrastructureConfigurationRequest$,
	UpdateInfrastructureConfigurationResponse$: () => UpdateInfrastructureConfigurationResponse$,
	UpdateLifecyclePolicy$: () => UpdateLifecyclePolicy$,
	UpdateLifecyclePolicyCommand: () => UpdateLifecyclePolicyCommand,
	UpdateLifecyclePolicyRequest$: () => UpdateLifecyclePolicyRequest$,
	UpdateLifecyclePolicyResponse$: () => UpdateLifecyclePolicyResponse$,
	VulnerabilityIdAggregation$: () => VulnerabilityIdAggregation$,
	VulnerablePackage$: () => VulnerablePackage$,
	WindowsConfiguration$: () => WindowsConfiguration$,
	Workflow$: () => Workflow$,
	WorkflowConfiguration$: () => WorkflowConfiguration$,
	WorkflowExecutionMetadata$: () => WorkflowExecutionMetadata$,
	WorkflowExecutionStatus: () => WorkflowExecutionStatus,
	WorkflowParameter$: () => WorkflowParameter$,
	WorkflowParameterDetail$: () => WorkflowParameterDetail$,
	WorkflowState$: () => WorkflowState$,
	WorkflowStatus: () => WorkflowStatus,
	WorkflowStepActionType: () => WorkflowStepActionType,
	WorkflowStepExecution$: () => WorkflowStepExecution$,
	WorkflowStepExecutionRollbackStatus: () => WorkflowStepExecutionRollbackStatus,
	WorkflowStepExecutionStatus: () => WorkflowStepExecutionStatus,
	WorkflowStepMetadata$: () => WorkflowStepMetadata$,
	WorkflowSummary$: () => WorkflowSummary$,
	WorkflowType: () => WorkflowType,
	WorkflowVersion$: () => WorkflowVersion$,
	__Client: () => require_smithy_core_client().Client,
	errorTypeRegistries: () => errorTypeRegistries,
	paginateListComponentBuildVersions: () => paginateListComponentBuildVersions,
	paginateListComponents: () => paginateListComponents,
	paginateListContainerRecipes: () => paginateListContainerRecipes,
	paginateListDistributionConfigurations: () => paginateListDistributionConfigurations,
	paginateListImageBuildVersions: () => paginateListImageBuildVersions,
	paginateListImagePackages: () => paginateListImagePackages,
	paginateListImagePipelineImages: () => paginateListImagePipelineImages,
	paginateListImagePipelines: () => paginateListImagePipelines,
	paginateListImageRecipes: () => paginateListImageRecipes,
	paginateListImageScanFindingAggregations: () => paginateListImageScanFindingAggregations,
	paginateListImageScanFindings: () => paginateListImageScanFindings,
	paginateListImages: () => paginateListImages,
	paginateListInfrastructureConfigurations: () => paginateListInfrastructureConfigurations,
	paginateListLifecycleExecutionResources: () => paginateListLifecycleExecutionResources,
	paginateListLifecycleExecutions: () => paginateListLifecycleExecutions,
	paginateListLifecyclePolicies: () => paginateListLifecyclePolicies,
	paginateListWaitingWorkflowSteps: () => paginateListWaitingWorkflowSteps,
	paginateListWorkflowBuildVersions: () => paginateListWorkflowBuildVersions,
	paginateListWorkflowExecutions: () => paginateListWorkflowExecutions,
	paginateListWorkflowStepExecutions: () => paginateListWorkflowStepExecutions,
	paginateListWorkflows: () => paginateListWorkflows
});
Object.defineProperty(exports, "dist_es_exports", {
	enumerable: true,
	get: function() {
		return dist_es_exports;
	}
});
