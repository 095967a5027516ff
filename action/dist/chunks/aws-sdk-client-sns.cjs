let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_sdk$;
const require_sdk = () => require_sdk$ ??= require("./sdk.cjs");
require("./aws-sdk-util-endpoints.cjs");
// node_modules/@aws-sdk/client-sns/dist-es/auth/httpAuthSchemeProvider.js
const defaultSNSHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "sns",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSNSHttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-sns/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "sns"
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
// node_modules/@aws-sdk/client-sns/package.json
var version = "3.1046.0";
// node_modules/@aws-sdk/client-sns/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = "stringEquals";
const h = { [m]: "Endpoint" };
const i = { [m]: d };
const j = { [m]: "Region" };
const k = {};
const l = [j];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, b]],
		[g, [j, "us-gov-east-1"]],
		[g, [j, "us-gov-west-1"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://sns-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sns.us-gov-east-1.amazonaws.com", k],
		["https://sns.us-gov-west-1.amazonaws.com", k],
		["https://sns-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://sns.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://sns.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd = require_sdk().BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-sns/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-sns/dist-es/models/SNSServiceException.js
var SNSServiceException = class SNSServiceException extends require_sdk().ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SNSServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-sns/dist-es/models/errors.js
var AuthorizationErrorException = class AuthorizationErrorException extends SNSServiceException {
	name = "AuthorizationErrorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AuthorizationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AuthorizationErrorException.prototype);
	}
};
var InternalErrorException = class InternalErrorException extends SNSServiceException {
	name = "InternalErrorException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalErrorException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalErrorException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends SNSServiceException {
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
var NotFoundException = class NotFoundException extends SNSServiceException {
	name = "NotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NotFoundException.prototype);
	}
};
var ThrottledException = class ThrottledException extends SNSServiceException {
	name = "ThrottledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottledException.prototype);
	}
};
var FilterPolicyLimitExceededException = class FilterPolicyLimitExceededException extends SNSServiceException {
	name = "FilterPolicyLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FilterPolicyLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FilterPolicyLimitExceededException.prototype);
	}
};
var ReplayLimitExceededException = class ReplayLimitExceededException extends SNSServiceException {
	name = "ReplayLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplayLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplayLimitExceededException.prototype);
	}
};
var SubscriptionLimitExceededException = class SubscriptionLimitExceededException extends SNSServiceException {
	name = "SubscriptionLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SubscriptionLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SubscriptionLimitExceededException.prototype);
	}
};
var OptedOutException = class OptedOutException extends SNSServiceException {
	name = "OptedOutException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OptedOutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OptedOutException.prototype);
	}
};
var UserErrorException = class UserErrorException extends SNSServiceException {
	name = "UserErrorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UserErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UserErrorException.prototype);
	}
};
var ConcurrentAccessException = class ConcurrentAccessException extends SNSServiceException {
	name = "ConcurrentAccessException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentAccessException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentAccessException.prototype);
	}
};
var InvalidSecurityException = class InvalidSecurityException extends SNSServiceException {
	name = "InvalidSecurityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidSecurityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSecurityException.prototype);
	}
};
var StaleTagException = class StaleTagException extends SNSServiceException {
	name = "StaleTagException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "StaleTagException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StaleTagException.prototype);
	}
};
var TagLimitExceededException = class TagLimitExceededException extends SNSServiceException {
	name = "TagLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TagLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagLimitExceededException.prototype);
	}
};
var TagPolicyException = class TagPolicyException extends SNSServiceException {
	name = "TagPolicyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TagPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TagPolicyException.prototype);
	}
};
var TopicLimitExceededException = class TopicLimitExceededException extends SNSServiceException {
	name = "TopicLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TopicLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TopicLimitExceededException.prototype);
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends SNSServiceException {
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
var InvalidStateException = class InvalidStateException extends SNSServiceException {
	name = "InvalidStateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateException.prototype);
	}
};
var ValidationException = class ValidationException extends SNSServiceException {
	name = "ValidationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.Message = opts.Message;
	}
};
var EndpointDisabledException = class EndpointDisabledException extends SNSServiceException {
	name = "EndpointDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EndpointDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EndpointDisabledException.prototype);
	}
};
var InvalidParameterValueException = class InvalidParameterValueException extends SNSServiceException {
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
var KMSAccessDeniedException = class KMSAccessDeniedException extends SNSServiceException {
	name = "KMSAccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSAccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSAccessDeniedException.prototype);
	}
};
var KMSDisabledException = class KMSDisabledException extends SNSServiceException {
	name = "KMSDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSDisabledException.prototype);
	}
};
var KMSInvalidStateException = class KMSInvalidStateException extends SNSServiceException {
	name = "KMSInvalidStateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSInvalidStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
	}
};
var KMSNotFoundException = class KMSNotFoundException extends SNSServiceException {
	name = "KMSNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSNotFoundException.prototype);
	}
};
var KMSOptInRequired = class KMSOptInRequired extends SNSServiceException {
	name = "KMSOptInRequired";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSOptInRequired",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSOptInRequired.prototype);
	}
};
var KMSThrottlingException = class KMSThrottlingException extends SNSServiceException {
	name = "KMSThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KMSThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KMSThrottlingException.prototype);
	}
};
var PlatformApplicationDisabledException = class PlatformApplicationDisabledException extends SNSServiceException {
	name = "PlatformApplicationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PlatformApplicationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PlatformApplicationDisabledException.prototype);
	}
};
var BatchEntryIdsNotDistinctException = class BatchEntryIdsNotDistinctException extends SNSServiceException {
	name = "BatchEntryIdsNotDistinctException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BatchEntryIdsNotDistinctException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BatchEntryIdsNotDistinctException.prototype);
	}
};
var BatchRequestTooLongException = class BatchRequestTooLongException extends SNSServiceException {
	name = "BatchRequestTooLongException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BatchRequestTooLongException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BatchRequestTooLongException.prototype);
	}
};
var EmptyBatchRequestException = class EmptyBatchRequestException extends SNSServiceException {
	name = "EmptyBatchRequestException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EmptyBatchRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EmptyBatchRequestException.prototype);
	}
};
var InvalidBatchEntryIdException = class InvalidBatchEntryIdException extends SNSServiceException {
	name = "InvalidBatchEntryIdException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidBatchEntryIdException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidBatchEntryIdException.prototype);
	}
};
var TooManyEntriesInBatchRequestException = class TooManyEntriesInBatchRequestException extends SNSServiceException {
	name = "TooManyEntriesInBatchRequestException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyEntriesInBatchRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyEntriesInBatchRequestException.prototype);
	}
};
var VerificationException = class VerificationException extends SNSServiceException {
	name = "VerificationException";
	$fault = "client";
	Message;
	Status;
	constructor(opts) {
		super({
			name: "VerificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, VerificationException.prototype);
		this.Message = opts.Message;
		this.Status = opts.Status;
	}
};
// node_modules/@aws-sdk/client-sns/dist-es/schemas/schemas_0.js
const _AEE = "AuthorizationErrorException";
const _BEINDE = "BatchEntryIdsNotDistinctException";
const _BRTLE = "BatchRequestTooLongException";
const _BV = "BinaryValue";
const _CAE = "ConcurrentAccessException";
const _DT = "DataType";
const _EBRE = "EmptyBatchRequestException";
const _EDE = "EndpointDisabledException";
const _FPLEE = "FilterPolicyLimitExceededException";
const _IBEIE = "InvalidBatchEntryIdException";
const _IEE = "InternalErrorException";
const _IPE = "InvalidParameterException";
const _IPVE = "InvalidParameterValueException";
const _ISE = "InvalidSecurityException";
const _ISEn = "InvalidStateException";
const _KMSADE = "KMSAccessDeniedException";
const _KMSDE = "KMSDisabledException";
const _KMSISE = "KMSInvalidStateException";
const _KMSNFE = "KMSNotFoundException";
const _KMSOIR = "KMSOptInRequired";
const _KMSTE = "KMSThrottlingException";
const _M = "Message";
const _MA = "MessageAttributes";
const _MAM = "MessageAttributeMap";
const _MAV = "MessageAttributeValue";
const _MDI = "MessageDeduplicationId";
const _MGI = "MessageGroupId";
const _MI = "MessageId";
const _MS = "MessageStructure";
const _N = "Name";
const _NFE = "NotFoundException";
const _OOE = "OptedOutException";
const _PADE = "PlatformApplicationDisabledException";
const _PI = "PublishInput";
const _PN = "PhoneNumber";
const _PR = "PublishResponse";
const _Pu = "Publish";
const _RLEE = "ReplayLimitExceededException";
const _RNFE = "ResourceNotFoundException";
const _S = "Status";
const _SLEE = "SubscriptionLimitExceededException";
const _SN = "SequenceNumber";
const _STE = "StaleTagException";
const _SV = "StringValue";
const _Sub = "Subject";
const _TA = "TopicArn";
const _TAa = "TargetArn";
const _TE = "ThrottledException";
const _TLEE = "TagLimitExceededException";
const _TLEEo = "TopicLimitExceededException";
const _TMEIBRE = "TooManyEntriesInBatchRequestException";
const _TPE = "TagPolicyException";
const _UEE = "UserErrorException";
const _V = "Value";
const _VE = "ValidationException";
const _VEe = "VerificationException";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sns";
const _se = "server";
const _xN = "xmlName";
const n0 = "com.amazonaws.sns";
const _s_registry = require_sdk().TypeRegistry.for(_s);
var SNSServiceException$ = [
	-3,
	_s,
	"SNSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SNSServiceException$, SNSServiceException);
const n0_registry = require_sdk().TypeRegistry.for(n0);
var AuthorizationErrorException$ = [
	-3,
	n0,
	_AEE,
	{
		[_aQE]: [`AuthorizationError`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(AuthorizationErrorException$, AuthorizationErrorException);
var BatchEntryIdsNotDistinctException$ = [
	-3,
	n0,
	_BEINDE,
	{
		[_aQE]: [`BatchEntryIdsNotDistinct`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(BatchEntryIdsNotDistinctException$, BatchEntryIdsNotDistinctException);
var BatchRequestTooLongException$ = [
	-3,
	n0,
	_BRTLE,
	{
		[_aQE]: [`BatchRequestTooLong`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(BatchRequestTooLongException$, BatchRequestTooLongException);
var ConcurrentAccessException$ = [
	-3,
	n0,
	_CAE,
	{
		[_aQE]: [`ConcurrentAccess`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ConcurrentAccessException$, ConcurrentAccessException);
var EmptyBatchRequestException$ = [
	-3,
	n0,
	_EBRE,
	{
		[_aQE]: [`EmptyBatchRequest`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(EmptyBatchRequestException$, EmptyBatchRequestException);
var EndpointDisabledException$ = [
	-3,
	n0,
	_EDE,
	{
		[_aQE]: [`EndpointDisabled`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(EndpointDisabledException$, EndpointDisabledException);
var FilterPolicyLimitExceededException$ = [
	-3,
	n0,
	_FPLEE,
	{
		[_aQE]: [`FilterPolicyLimitExceeded`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(FilterPolicyLimitExceededException$, FilterPolicyLimitExceededException);
var InternalErrorException$ = [
	-3,
	n0,
	_IEE,
	{
		[_aQE]: [`InternalError`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(InternalErrorException$, InternalErrorException);
var InvalidBatchEntryIdException$ = [
	-3,
	n0,
	_IBEIE,
	{
		[_aQE]: [`InvalidBatchEntryId`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidBatchEntryIdException$, InvalidBatchEntryIdException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{
		[_aQE]: [`InvalidParameter`, 400],
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
		[_aQE]: [`ParameterValueInvalid`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidSecurityException$ = [
	-3,
	n0,
	_ISE,
	{
		[_aQE]: [`InvalidSecurity`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidSecurityException$, InvalidSecurityException);
var InvalidStateException$ = [
	-3,
	n0,
	_ISEn,
	{
		[_aQE]: [`InvalidState`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidStateException$, InvalidStateException);
var KMSAccessDeniedException$ = [
	-3,
	n0,
	_KMSADE,
	{
		[_aQE]: [`KMSAccessDenied`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSAccessDeniedException$, KMSAccessDeniedException);
var KMSDisabledException$ = [
	-3,
	n0,
	_KMSDE,
	{
		[_aQE]: [`KMSDisabled`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSDisabledException$, KMSDisabledException);
var KMSInvalidStateException$ = [
	-3,
	n0,
	_KMSISE,
	{
		[_aQE]: [`KMSInvalidState`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var KMSNotFoundException$ = [
	-3,
	n0,
	_KMSNFE,
	{
		[_aQE]: [`KMSNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSNotFoundException$, KMSNotFoundException);
var KMSOptInRequired$ = [
	-3,
	n0,
	_KMSOIR,
	{
		[_aQE]: [`KMSOptInRequired`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSOptInRequired$, KMSOptInRequired);
var KMSThrottlingException$ = [
	-3,
	n0,
	_KMSTE,
	{
		[_aQE]: [`KMSThrottling`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KMSThrottlingException$, KMSThrottlingException);
var NotFoundException$ = [
	-3,
	n0,
	_NFE,
	{
		[_aQE]: [`NotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var OptedOutException$ = [
	-3,
	n0,
	_OOE,
	{
		[_aQE]: [`OptedOut`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(OptedOutException$, OptedOutException);
var PlatformApplicationDisabledException$ = [
	-3,
	n0,
	_PADE,
	{
		[_aQE]: [`PlatformApplicationDisabled`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PlatformApplicationDisabledException$, PlatformApplicationDisabledException);
var ReplayLimitExceededException$ = [
	-3,
	n0,
	_RLEE,
	{
		[_aQE]: [`ReplayLimitExceeded`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(ReplayLimitExceededException$, ReplayLimitExceededException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_aQE]: [`ResourceNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var StaleTagException$ = [
	-3,
	n0,
	_STE,
	{
		[_aQE]: [`StaleTag`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(StaleTagException$, StaleTagException);
var SubscriptionLimitExceededException$ = [
	-3,
	n0,
	_SLEE,
	{
		[_aQE]: [`SubscriptionLimitExceeded`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(SubscriptionLimitExceededException$, SubscriptionLimitExceededException);
var TagLimitExceededException$ = [
	-3,
	n0,
	_TLEE,
	{
		[_aQE]: [`TagLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(TagLimitExceededException$, TagLimitExceededException);
var TagPolicyException$ = [
	-3,
	n0,
	_TPE,
	{
		[_aQE]: [`TagPolicy`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(TagPolicyException$, TagPolicyException);
var ThrottledException$ = [
	-3,
	n0,
	_TE,
	{
		[_aQE]: [`Throttled`, 429],
		[_e]: _c,
		[_hE]: 429
	},
	[_m],
	[0]
];
n0_registry.registerError(ThrottledException$, ThrottledException);
var TooManyEntriesInBatchRequestException$ = [
	-3,
	n0,
	_TMEIBRE,
	{
		[_aQE]: [`TooManyEntriesInBatchRequest`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(TooManyEntriesInBatchRequestException$, TooManyEntriesInBatchRequestException);
var TopicLimitExceededException$ = [
	-3,
	n0,
	_TLEEo,
	{
		[_aQE]: [`TopicLimitExceeded`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(TopicLimitExceededException$, TopicLimitExceededException);
var UserErrorException$ = [
	-3,
	n0,
	_UEE,
	{
		[_aQE]: [`UserError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UserErrorException$, UserErrorException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_aQE]: [`ValidationException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ValidationException$, ValidationException);
var VerificationException$ = [
	-3,
	n0,
	_VEe,
	{ [_e]: _c },
	[_M, _S],
	[0, 0],
	2
];
n0_registry.registerError(VerificationException$, VerificationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var PhoneNumber = [
	0,
	n0,
	_PN,
	8,
	0
];
var MessageAttributeValue$ = [
	3,
	n0,
	_MAV,
	0,
	[
		_DT,
		_SV,
		_BV
	],
	[
		0,
		0,
		21
	],
	1
];
var PublishInput$ = [
	3,
	n0,
	_PI,
	0,
	[
		_M,
		_TA,
		_TAa,
		_PN,
		_Sub,
		_MS,
		_MA,
		_MDI,
		_MGI
	],
	[
		0,
		0,
		0,
		[() => PhoneNumber, 0],
		0,
		0,
		[() => MessageAttributeMap, 0],
		0,
		0
	],
	1
];
var PublishResponse$ = [
	3,
	n0,
	_PR,
	0,
	[_MI, _SN],
	[0, 0]
];
var MessageAttributeMap = [
	2,
	n0,
	_MAM,
	0,
	[0, { [_xN]: _N }],
	[() => MessageAttributeValue$, { [_xN]: _V }]
];
var Publish$ = [
	9,
	n0,
	_Pu,
	0,
	() => PublishInput$,
	() => PublishResponse$
];
// node_modules/@aws-sdk/client-sns/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2010-03-31",
		base64Decoder: config?.base64Decoder ?? require_sdk().fromBase64,
		base64Encoder: config?.base64Encoder ?? require_sdk().toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSNSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new (require_sdk()).AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new (require_sdk()).NoOpLogger(),
		protocol: config?.protocol ?? require_sdk().AwsQueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sns",
			errorTypeRegistries,
			xmlNamespace: "http://sns.amazonaws.com/doc/2010-03-31/",
			version: "2010-03-31",
			serviceTarget: "AmazonSimpleNotificationService"
		},
		serviceId: config?.serviceId ?? "SNS",
		urlParser: config?.urlParser ?? require_sdk().parseUrl,
		utf8Decoder: config?.utf8Decoder ?? require_sdk().fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? require_sdk().toUtf8
	};
};
// node_modules/@aws-sdk/client-sns/dist-es/runtimeConfig.js
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
// node_modules/@aws-sdk/client-sns/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-sns/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(require_sdk().getAwsRegionExtensionConfiguration(runtimeConfig), require_sdk().getDefaultExtensionConfiguration(runtimeConfig), require_sdk().getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, require_sdk().resolveAwsRegionExtensionConfiguration(extensionConfiguration), require_sdk().resolveDefaultRuntimeConfig(extensionConfiguration), require_sdk().resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-sns/dist-es/SNSClient.js
var SNSClient = class extends require_sdk().Client {
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
			httpAuthSchemeParametersProvider: defaultSNSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new (require_sdk()).DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(require_sdk().getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-sns/dist-es/commands/PublishCommand.js
var PublishCommand = class extends require_sdk().Command.classBuilder().ep(commonParams).m(function(Command, cs, config, o) {
	return [require_sdk().getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
}).s("AmazonSimpleNotificationService", "Publish", {}).n("SNSClient", "PublishCommand").sc(Publish$).build() {};
// node_modules/@aws-sdk/client-sns/dist-es/index.js
var dist_es_exports = require_rolldown_runtime().__exportAll({
	PublishCommand: () => PublishCommand,
	SNSClient: () => SNSClient
});
Object.defineProperty(exports, "dist_es_exports", {
	enumerable: true,
	get: function() {
		return dist_es_exports;
	}
});
