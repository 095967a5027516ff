let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_sdk$;
const require_sdk = () => require_sdk$ ??= require("./sdk.cjs");
require("./aws-sdk-util-endpoints.cjs");
// node_modules/@aws-sdk/client-imagebuilder/dist-es/auth/httpAuthSchemeProvider.js
const defaultImagebuilderHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: require_sdk().getSmithyContext(context).operation,
		region: await require_sdk().normalizeProvider(config.region)() || (() => {
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
	const config_0 = require_sdk().resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: require_sdk().normalizeProvider(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "imagebuilder"
	});
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
const bdd = require_sdk().BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-imagebuilder/dist-es/endpoint/endpointResolver.js
const cache = new (require_sdk()).EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => require_sdk().decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
require_sdk().customEndpointFunctions.aws = require_sdk().awsEndpointFunctions;
// node_modules/@aws-sdk/client-imagebuilder/dist-es/models/ImagebuilderServiceException.js
var ImagebuilderServiceException = class ImagebuilderServiceException extends require_sdk().ServiceException {
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
const _ADE = "AccessDeniedException";
const _CE = "ClientException";
const _CRLEE = "CallRateLimitExceededException";
const _DROE = "DryRunOperationException";
const _FE = "ForbiddenException";
const _IPCE = "InvalidParameterCombinationException";
const _IPE = "InvalidParameterException";
const _IPME = "IdempotentParameterMismatchException";
const _IPTE = "InvalidPaginationTokenException";
const _IPVE = "InvalidParameterValueException";
const _IRE = "InvalidRequestException";
const _IVNE = "InvalidVersionNumberException";
const _RAEE = "ResourceAlreadyExistsException";
const _RDE = "ResourceDependencyException";
const _RIUE = "ResourceInUseException";
const _RNFE = "ResourceNotFoundException";
const _SE = "ServiceException";
const _SQEE = "ServiceQuotaExceededException";
const _SUE = "ServiceUnavailableException";
const _TMRE = "TooManyRequestsException";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.imagebuilder";
const _se = "server";
const n0 = "com.amazonaws.imagebuilder";
const _s_registry = require_sdk().TypeRegistry.for(_s);
var ImagebuilderServiceException$ = [
	-3,
	_s,
	"ImagebuilderServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ImagebuilderServiceException$, ImagebuilderServiceException);
const n0_registry = require_sdk().TypeRegistry.for(n0);
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
// node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2019-12-02",
		base64Decoder: config?.base64Decoder ?? require_sdk().fromBase64,
		base64Encoder: config?.base64Encoder ?? require_sdk().toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultImagebuilderHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new (require_sdk()).AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new (require_sdk()).NoOpLogger(),
		protocol: config?.protocol ?? require_sdk().AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.imagebuilder",
			errorTypeRegistries,
			version: "2019-12-02",
			serviceTarget: "imagebuilder"
		},
		serviceId: config?.serviceId ?? "imagebuilder",
		urlParser: config?.urlParser ?? require_sdk().parseUrl,
		utf8Decoder: config?.utf8Decoder ?? require_sdk().fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? require_sdk().toUtf8
	};
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	require_sdk().emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = require_sdk().resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(require_sdk().loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	require_sdk().emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? require_sdk().loadConfig(require_sdk().NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? require_sdk().calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? require_sdk().defaultProvider,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? require_sdk().createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? require_sdk().loadConfig(require_sdk().NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? require_sdk().loadConfig(require_sdk().NODE_REGION_CONFIG_OPTIONS, {
			...require_sdk().NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: require_sdk().NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? require_sdk().loadConfig({
			...require_sdk().NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || require_sdk().DEFAULT_RETRY_MODE
		}, config),
		sha256: config?.sha256 ?? require_sdk().Hash.bind(null, "sha256"),
		streamCollector: config?.streamCollector ?? require_sdk().streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? require_sdk().loadConfig(require_sdk().NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? require_sdk().loadConfig(require_sdk().NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? require_sdk().loadConfig(require_sdk().NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
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
	const extensionConfiguration = Object.assign(require_sdk().getAwsRegionExtensionConfiguration(runtimeConfig), require_sdk().getDefaultExtensionConfiguration(runtimeConfig), require_sdk().getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, require_sdk().resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_sdk().resolveDefaultRuntimeConfig(extensionConfiguration), require_sdk().resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/ImagebuilderClient.js
var ImagebuilderClient = class extends require_sdk().Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = require_sdk().resolveUserAgentConfig(_config_1);
		const _config_3 = require_sdk().resolveRetryConfig(_config_2);
		const _config_4 = require_sdk().resolveRegionConfig(_config_3);
		const _config_5 = require_sdk().resolveHostHeaderConfig(_config_4);
		const _config_6 = require_sdk().resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(require_sdk().getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(require_sdk().getUserAgentPlugin(this.config));
		this.middlewareStack.use(require_sdk().getRetryPlugin(this.config));
		this.middlewareStack.use(require_sdk().getContentLengthPlugin(this.config));
		this.middlewareStack.use(require_sdk().getHostHeaderPlugin(this.config));
		this.middlewareStack.use(require_sdk().getLoggerPlugin(this.config));
		this.middlewareStack.use(require_sdk().getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(require_sdk().getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultImagebuilderHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new (require_sdk()).DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(require_sdk().getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-imagebuilder/dist-es/index.js
var dist_es_exports = require_rolldown_runtime().__exportAll({ ImagebuilderClient: () => ImagebuilderClient });
Object.defineProperty(exports, "dist_es_exports", {
	enumerable: true,
	get: function() {
		return dist_es_exports;
	}
});
