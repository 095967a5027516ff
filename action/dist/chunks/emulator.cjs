const require_imagebuilder = require("./imagebuilder.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_events = require("node:events");
let node_crypto = require("node:crypto");
let node_http = require("node:http");
let node_timers_promises = require("node:timers/promises");
// src/emulator/core/arn.ts
/**
* The normal form of a name, by which the service tells resources apart: lower case; each blank and underscore becomes a
* hyphen (DOC:how-image-builder-works). Whether runs collapse is not known, hence the switch.
*/
function slugOf(name, switches) {
	const slug = name.toLowerCase().replaceAll(/[ _]/g, "-");
	return switches.collapseSeparators ? slug.replaceAll(/-+/g, "-") : slug;
}
/** The ARN of a resource of an unversioned kind. */
function arnOf(place, kind, slug) {
	const resource = require_imagebuilder.imagebuilder.kinds[kind]?.arnResource.replace("{slug}", slug) ?? slug;
	return `arn:${place.partition}:imagebuilder:${place.region}:${place.account}:${resource}`;
}
/** The parts of an Image Builder ARN; undefined for anything else. `kind` is undefined for a kind without a plain slug. */
function parseArn(arn) {
	const match = /^arn:([^:]+):imagebuilder:([^:]+):([^:]+):([a-z-]+)\/([^/]+)$/.exec(arn);
	if (match === null) return void 0;
	const [, partition = "", region = "", account = "", type = "", slug = ""] = match;
	return {
		partition,
		region,
		account,
		kind: Object.entries(require_imagebuilder.imagebuilder.kinds).find(([, model]) => model.arnResource === `${type}/{slug}`)?.[0],
		slug
	};
}
// src/emulator/core/service-error.ts
/** A refusal by the emulated service: what the client gets as error code, HTTP status and message. */
var ServiceError = class extends Error {
	status;
	headers;
	constructor(name, status, message, headers = {}) {
		super(message);
		this.name = name;
		this.status = status;
		this.headers = headers;
	}
};
/** 400 with the message form seen from the real service (aws-cdk#11441, cloudformation-coverage-roadmap#2439). */
function invalidValue(parameter, reason) {
	return new ServiceError("InvalidParameterValueException", 400, `The value supplied for parameter '${parameter}' is not valid. ${reason}`);
}
/** 400 for a request that cannot be read at all or that lacks a required member. */
function invalidRequest(message) {
	return new ServiceError("InvalidRequestException", 400, message);
}
/** 404 in the form seen from CreateImageRecipe; the text of Get and Delete is not known. */
function notFound(kind, arn) {
	return new ServiceError("ResourceNotFoundException", 404, `The following required resource '${kind}' cannot be found: '${arn}'.`);
}
function alreadyExists(kind, arn) {
	return new ServiceError("ResourceAlreadyExistsException", 400, `The following resource '${kind}' already exists: '${arn}'.`);
}
/** DOC:API_DeleteInfrastructureConfiguration; text seen in ministryofjustice/modernisation-platform#1127. */
function dependedOn(arn) {
	return new ServiceError("ResourceDependencyException", 400, `Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`);
}
/** DOC:dry-run-resources. */
function dryRunSucceeded() {
	return new ServiceError("DryRunOperationException", 412, "Request would have succeeded, but dryRun flag is set.");
}
function tokenMismatch() {
	return new ServiceError("IdempotentParameterMismatchException", 400, "The specified client token was used before with different parameters.");
}
/** 402 of every Create; DOC:General Reference, quotas of EC2 Image Builder. */
function quotaExceeded(kind, quota) {
	return new ServiceError("ServiceQuotaExceededException", 402, `You have exceeded the number of permitted resources or operations for this service: ${quota} of ${kind}.`);
}
/** The two names under which the service may report a request rate; 429 and 400 (DOC:CommonErrors). */
function throttled(name, retryAfterSeconds) {
	return new ServiceError(name, name === "ThrottlingException" ? 400 : 429, "You have exceeded the permitted request rate for the specific operation.", retryAfterSeconds === void 0 ? {} : { "retry-after": String(retryAfterSeconds) });
}
// src/emulator/caller.ts
/** The account of an access key that says nothing about its account. */
const anyAccount = "000000000000";
/**
* The caller by the Authorization header: an access key of exactly 12 digits is its account; one issued by AssumeRole
* carries the account of the role; any other belongs to account 000000000000.
* Throws MissingAuthenticationTokenException, IncompleteSignature or, for a session that has ended, ExpiredTokenException
* (DOC:CommonErrors).
*/
function readCaller(headers, now) {
	const header = headers.authorization;
	if (header === void 0) throw new ServiceError("MissingAuthenticationTokenException", 403, "Missing Authentication Token");
	const scope = /Credential=([^/,\s]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request/.exec(header);
	if (scope === null) throw new ServiceError("IncompleteSignature", 403, "The request signature does not conform to AWS standards: Credential=KEY/DATE/REGION/SERVICE/aws4_request is missing.");
	const [, accessKeyId = "", , region = ""] = scope;
	const partition = partitionOf(region);
	const role = /^ASIA(\d{12})[A-Z0-9]{4}$/.exec(accessKeyId)?.[1];
	if (role !== void 0) {
		const session = readSessionToken(headers["x-amz-security-token"]);
		if (session.endsAt !== void 0 && session.endsAt <= now.getTime()) throw new ServiceError("ExpiredTokenException", 403, "The security token included in the request is expired");
		return {
			account: role,
			region,
			partition,
			arn: assumedRoleArn(partition, role, session.role, session.name)
		};
	}
	const account = /^\d{12}$/.test(accessKeyId) ? accessKeyId : anyAccount;
	return {
		account,
		region,
		partition,
		arn: `arn:${partition}:iam::${account}:user/emulator`
	};
}
/** The partition of a Region, by the prefixes of the AWS partition data. */
function partitionOf(region) {
	return [
		["cn-", "aws-cn"],
		["us-gov-", "aws-us-gov"],
		["us-isob-", "aws-iso-b"],
		["us-isof-", "aws-iso-f"],
		["eu-isoe-", "aws-iso-e"],
		["us-iso-", "aws-iso"],
		["eusc-", "aws-eusc"]
	].find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
function writeSessionToken(session) {
	return Buffer.from(JSON.stringify([
		session.role,
		session.name,
		session.endsAt
	])).toString("base64");
}
function assumedRoleArn(partition, account, role, session) {
	return `arn:${partition}:sts::${account}:assumed-role/${role}/${session}`;
}
function readSessionToken(token) {
	try {
		const [role, name, endsAt] = JSON.parse(Buffer.from(String(token), "base64").toString());
		return {
			role: String(role),
			name: String(name),
			...typeof endsAt === "number" ? { endsAt } : {}
		};
	} catch {
		return {
			role: "emulator",
			name: "emulator"
		};
	}
}
// src/emulator/core/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A member that is known to be text, because the value passed a check or is one of ours. Throws otherwise: that is a bug. */
function textOf(value, member) {
	const text = value[member];
	if (typeof text !== "string") throw new Error(`${member} is not text`);
	return text;
}
/** A deep copy; a key such as `__proto__`, legal in tags, stays an ordinary key. */
function copyOf(value) {
	return JSON.parse(JSON.stringify(value));
}
/** The value as text that does not depend on the order of keys; equal values give equal text. */
function canonicalText(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join(",")}}`;
}
/** `extra` laid over `base`: objects merge at every depth, anything else is replaced. */
function mergeDeep(base, extra) {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of Object.entries(extra)) {
		const before = merged.get(key);
		merged.set(key, isObject(before) && isObject(value) ? mergeDeep(before, value) : value);
	}
	return Object.fromEntries(merged);
}
/** The object without empty lists and objects, at every depth; undefined when nothing is left. */
function withoutEmpty(value) {
	const kept = [];
	for (const [key, member] of Object.entries(value)) {
		const rest = isObject(member) ? withoutEmpty(member) : member;
		if (rest !== void 0 && !(Array.isArray(rest) && rest.length === 0)) kept.push([key, rest]);
	}
	return kept.length > 0 ? Object.fromEntries(kept) : void 0;
}
// src/emulator/kinds/distribution-configuration.ts
const distributionConfiguration = {
	kind: "DistributionConfiguration",
	quota: 1e3,
	clearable: [],
	references: {},
	dateUpdatedOnCreate: "by-switch",
	check(fields) {
		const distributions = objectsIn(fields.distributions);
		if (distributions.length === 0) throw invalidValue("distributions", "At least one distribution is required.");
		const regions = distributions.map((distribution) => textOf(distribution, "region"));
		const repeated = regions.find((region, index) => regions.indexOf(region) !== index);
		if (repeated !== void 0) throw invalidValue("distributions", `The Region '${repeated}' appears more than once.`);
		for (const [index, distribution] of distributions.entries()) checkDistribution(distribution, `distributions[${index}]`);
	},
	store(fields) {
		return {
			...fields,
			distributions: objectsIn(fields.distributions).map(storeDistribution)
		};
	},
	present(resource, switches) {
		const distributions = objectsIn(resource.distributions);
		return {
			...resource,
			timeoutMinutes: 720,
			distributions: switches.husksOnRead ? distributions.map(withHusks) : distributions
		};
	},
	summarise(resource) {
		return { regions: objectsIn(resource.distributions).flatMap(({ region }) => region ?? []) };
	}
};
const objectsIn = (value) => Array.isArray(value) ? value.filter(isObject) : [];
/** DOC:API_AmiDistributionConfiguration (name), DOC:API_LaunchPermissionConfiguration (userGroups). */
function checkDistribution(distribution, path) {
	const ami = distribution.amiDistributionConfiguration;
	if (!isObject(ami)) return;
	if (typeof ami.name === "string" && !/\{\{\s*imagebuilder:buildDate\s*\}\}/.test(ami.name)) throw invalidValue(`${path}.amiDistributionConfiguration.name`, "It must contain {{ imagebuilder:buildDate }}.");
	const groups = isObject(ami.launchPermission) ? ami.launchPermission.userGroups : void 0;
	if (Array.isArray(groups) && groups.some((group) => group !== "all")) throw invalidValue(`${path}.amiDistributionConfiguration.launchPermission.userGroups`, "The only group is all.");
}
/** An omitted setDefaultVersion counts as true. */
function storeDistribution(distribution) {
	if (distribution.launchTemplateConfigurations === void 0) return distribution;
	const templates = objectsIn(distribution.launchTemplateConfigurations);
	return {
		...distribution,
		launchTemplateConfigurations: templates.map((template) => ({
			...template,
			setDefaultVersion: template.setDefaultVersion ?? true
		}))
	};
}
/** The husks that real accounts show (go-to-k/cdk-real-drift); sent back, they are refused. */
function withHusks(distribution) {
	const ami = distribution.amiDistributionConfiguration;
	return {
		launchTemplateConfigurations: [],
		fastLaunchConfigurations: [],
		...distribution,
		...isObject(ami) ? { amiDistributionConfiguration: {
			targetAccountIds: [],
			...ami
		} } : {}
	};
}
// src/emulator/kinds/image-pipeline.ts
/** As much of pipelines as references to other kinds need: recipes are not looked up and nothing is ever run. */
const imagePipeline = {
	kind: "ImagePipeline",
	quota: 75,
	clearable: [],
	references: {
		infrastructureConfigurationArn: "InfrastructureConfiguration",
		distributionConfigurationArn: "DistributionConfiguration"
	},
	dateUpdatedOnCreate: "date-created",
	check(fields) {
		if (fields.imageRecipeArn !== void 0 && fields.containerRecipeArn !== void 0) throw notTogether("Specify either imageRecipeArn or containerRecipeArn, not both.");
		checkScanning(fields);
	},
	/** What is omitted goes back to its default, a disabled status included (DOC:API_UpdateImagePipeline). */
	store(fields) {
		return {
			enhancedImageMetadataEnabled: true,
			status: "ENABLED",
			...fields,
			imageTestsConfiguration: {
				imageTestsEnabled: true,
				timeoutMinutes: 720,
				...part$1(fields.imageTestsConfiguration)
			},
			...isObject(fields.schedule) ? { schedule: withStartCondition(fields.schedule) } : {}
		};
	},
	present: (resource) => resource,
	summarise: () => ({})
};
function notTogether(message) {
	return new ServiceError("InvalidParameterCombinationException", 400, message);
}
/** API model of November 2026, ImageScanningConfiguration: an AMI can be scanned on demand, and only then has the result a condition. */
function checkScanning(fields) {
	const { imageScanningTypes: types, scanResultCondition } = part$1(fields.imageScanningConfiguration);
	const isOnDemand = Array.isArray(types) && types.includes("ON_DEMAND_AMI_CVE");
	if (scanResultCondition !== void 0 && !isOnDemand) throw notTogether("A scanResultCondition requires the imageScanningTypes ON_DEMAND_AMI_CVE.");
	if (isOnDemand && fields.imageRecipeArn === void 0) throw notTogether("The imageScanningTypes ON_DEMAND_AMI_CVE requires an imageRecipeArn.");
}
const part$1 = (value) => isObject(value) ? value : {};
function withStartCondition(schedule) {
	return {
		pipelineExecutionStartCondition: "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
		...schedule
	};
}
// src/emulator/kinds/infrastructure-configuration.ts
/** DOC:API_CreateInfrastructureConfiguration, resourceTags. */
const reservedTags = [
	"CreatedBy",
	"Ec2ImageBuilderArn",
	"Name",
	"Tags"
];
const newMembers = ["parentInstance", "terminateInstanceOnCompletion"];
const infrastructureConfiguration = {
	kind: "InfrastructureConfiguration",
	quota: 1e3,
	clearable: [
		"instanceTypes",
		"securityGroupIds",
		"resourceTags"
	],
	references: {},
	dateUpdatedOnCreate: "by-switch",
	check(fields, context) {
		checkProfile(fields, context);
		checkNetwork(fields, context);
		checkTopic(fields, context);
		checkResourceTags(fields);
		checkHost(fields, context);
	},
	store(fields) {
		return {
			terminateInstanceOnFailure: true,
			...withoutEmpty(fields)
		};
	},
	present(resource, switches) {
		const shown = {
			...switches.husksOnRead ? {
				instanceTypes: [],
				securityGroupIds: [],
				logging: { s3Logs: {} },
				resourceTags: {}
			} : {},
			...switches.completionReadsTrue ? { terminateInstanceOnCompletion: true } : {},
			...resource
		};
		if (!switches.hideNewMembers) return shown;
		return Object.fromEntries(Object.entries(shown).filter(([name]) => !newMembers.includes(name)));
	},
	summarise: () => ({})
};
function checkProfile(fields, context) {
	if (!context.isProfileMissing(textOf(fields, "instanceProfileName"))) return;
	throw invalidValue("instanceProfileName", "The provided instance profile does not exist. Please specify a different instance profile and try again.");
}
/** DOC:API_CreateInfrastructureConfiguration, subnetId: at least one security group must come with it. */
function checkNetwork(fields, { switches }) {
	const groups = fields.securityGroupIds;
	if (fields.subnetId === void 0 || Array.isArray(groups) && groups.length > 0) return;
	throw invalidValue(switches.subnetErrorNames, "A subnet requires at least one security group in securityGroupIds.");
}
function checkTopic(fields, context) {
	if (fields.snsTopicArn === void 0 || !context.isTopicMissing(textOf(fields, "snsTopicArn"))) return;
	throw invalidValue("snsTopicArn", "The provided SNS topic does not exist or cannot be published to.");
}
function checkResourceTags(fields) {
	const reserved = Object.keys(fields.resourceTags ?? {}).find((key) => reservedTags.includes(key));
	if (reserved !== void 0) throw invalidValue("resourceTags", `The tag key '${reserved}' is reserved.`);
}
/** DOC:API_Placement: hostId and hostResourceGroupArn are alternatives and need tenancy host. */
function checkHost(fields, { switches }) {
	const placement = fields.placement;
	if (!isObject(placement)) return;
	const { hostId, hostResourceGroupArn, tenancy } = placement;
	const refuse = (reason) => {
		const { message } = invalidValue("placement", reason);
		return new ServiceError(switches.hostRuleError, 400, message);
	};
	if (hostId !== void 0 && hostResourceGroupArn !== void 0) throw refuse("Specify either hostId or hostResourceGroupArn, not both.");
	if ((hostId !== void 0 || hostResourceGroupArn !== void 0) && tenancy !== "host") throw refuse("hostId and hostResourceGroupArn require the tenancy host.");
}
// src/emulator/kinds/registry.ts
/** The kinds that the emulator serves. */
const kindRules = {
	InfrastructureConfiguration: infrastructureConfiguration,
	DistributionConfiguration: distributionConfiguration,
	ImagePipeline: imagePipeline
};
/** The rules of a kind; undefined for one that the emulator does not serve. */
function rulesOf(kind) {
	return new Map(Object.entries(kindRules)).get(kind);
}
// src/emulator/tokens.ts
/**
* The ARN that this token was answered with before, undefined for a new token. Tokens are kept per operation, account and
* Region; how long is a switch. Throws IdempotentParameterMismatchException when the request differs (DOC, clientToken).
*/
function replayedArn(data, call, input) {
	const record = data.token(call.operation, textOf(input, "clientToken"));
	if (record === void 0 || hasExpired(record, call)) return void 0;
	if (record.request !== digestOf(input)) throw tokenMismatch();
	if (record.arn === null) throw dryRunSucceeded();
	return record.arn;
}
/** Keeps the answer to a token; null is that of a dry run. */
function rememberToken(data, call, input, arn) {
	if (call.switches.tokenRetentionSeconds === 0) return;
	for (const oldest of data.tokenRecords()) {
		if (!hasExpired(oldest, call)) break;
		data.forgetToken(oldest);
	}
	data.rememberToken({
		operation: call.operation,
		token: textOf(input, "clientToken"),
		request: digestOf(input),
		arn,
		at: call.now.toISOString()
	});
}
/** Forgets the tokens of a deleted resource, unless they outlive it. */
function forgetTokens(data, call, deletedArn) {
	if (call.switches.tokensOutliveDelete) return;
	for (const record of data.tokenRecords()) if (record.arn === deletedArn) data.forgetToken(record);
}
function hasExpired(record, call) {
	return call.now.getTime() - Date.parse(record.at) >= call.switches.tokenRetentionSeconds * 1e3;
}
function digestOf(input) {
	const { clientToken: _, ...request } = input;
	return (0, node_crypto.createHash)("sha256").update(canonicalText(request)).digest("hex");
}
// src/emulator/validate.ts
/**
* Checks a request against its shape and gives it back without null and without members that the model does not know.
* Throws InvalidRequestException for what is missing and InvalidParameterValueException for what is wrong; what is missing
* comes first.
*/
function validateInput(shapeName, input, emptyRule = () => void 0) {
	requireMembers(shapeOf(shapeName), input, "");
	return readStructure(shapeOf(shapeName), input, "", emptyRule);
}
function shapeOf(name) {
	const shape = require_imagebuilder.imagebuilder.shapes[name];
	if (shape === void 0) throw new Error(`the API model has no shape ${name}`);
	return shape;
}
const at = (path, member) => path === "" ? member : `${path}.${member}`;
const atKey = (path, key) => `${path}[${JSON.stringify(key)}]`;
/** The members that are there; null counts as absent, as in every restJson1 service. */
function presentMembers(shape, value) {
	return Object.entries(shape.members ?? {}).flatMap(([name, target]) => {
		const member = Object.hasOwn(value, name) ? value[name] : void 0;
		return member === void 0 || member === null ? [] : [[
			name,
			target,
			member
		]];
	});
}
function requireMembers(shape, value, path) {
	if (shape.type === "list" && Array.isArray(value)) for (const [index, element] of value.entries()) requireMembers(shapeOf(shape.member ?? ""), element, `${path}[${index}]`);
	if (shape.type !== "structure" || !isObject(value)) return;
	const present = presentMembers(shape, value);
	const names = new Set(present.map(([name]) => name));
	const missing = shape.required?.find((name) => !names.has(name));
	if (missing !== void 0) throw invalidRequest(`The required parameter '${at(path, missing)}' is missing.`);
	for (const [name, target, member] of present) requireMembers(shapeOf(target), member, at(path, name));
}
function readStructure(shape, value, path, emptyRule) {
	return Object.fromEntries(presentMembers(shape, value).map(([name, target, member]) => [name, readValue(shapeOf(target), member, at(path, name), emptyRule)]));
}
function readValue(shape, value, path, emptyRule) {
	if (!hasType[shape.type](value)) throw invalidValue(path, `${path} must be of type ${shape.type}.`);
	if (typeof value === "string") checkString(shape, value, path);
	if (typeof value === "number") checkBounds(shape, value, path, `The value of ${path}`);
	if (Array.isArray(value)) {
		checkSize(shape, value.length, path, emptyRule);
		const element = shapeOf(shape.member ?? "");
		return value.map((member, index) => readValue(element, member, `${path}[${index}]`, emptyRule));
	}
	if (!isObject(value)) return value;
	if (shape.type === "structure") return readStructure(shape, value, path, emptyRule);
	const entries = Object.entries(value);
	checkSize(shape, entries.length, path, emptyRule);
	return Object.fromEntries(entries.map(([key, member]) => [readKey(shapeOf(shape.key ?? ""), key, path), readValue(shapeOf(shape.value ?? ""), member, atKey(path, key), emptyRule)]));
}
/** A key of a map has no place of its own: the map is the parameter, and the reason says which key. */
function readKey(shape, key, path) {
	checkString(shape, key, path, `key ${JSON.stringify(key)}`);
	return key;
}
const isText$1 = (value) => typeof value === "string";
const isNumber$1 = (value) => typeof value === "number";
const isWhole = (value) => Number.isInteger(value);
const hasType = {
	string: isText$1,
	enum: isText$1,
	timestamp: isText$1,
	boolean: (value) => typeof value === "boolean",
	integer: isWhole,
	long: isWhole,
	float: isNumber$1,
	double: isNumber$1,
	list: (value) => Array.isArray(value),
	map: isObject,
	structure: isObject
};
function checkString(shape, value, path, what = path) {
	checkBounds(shape, Array.from(value).length, path, `The length of ${what}`);
	if (shape.pattern !== void 0 && !new RegExp(shape.pattern).test(value)) throw invalidValue(path, `${what} must match pattern ${shape.pattern}.`);
	if (shape.enum !== void 0 && !shape.enum.includes(value)) throw invalidValue(path, `${what} must be one of: ${shape.enum.join(", ")}.`);
}
function checkSize(shape, size, path, emptyRule) {
	const rule = size === 0 ? emptyRule(path) : void 0;
	if (rule === "allowed") return;
	if (rule === "refused") throw invalidValue(path, `${path} must not be empty.`);
	checkBounds(shape, size, path, `The number of entries of ${path}`);
}
function checkBounds(shape, size, path, what) {
	const { min, max } = shape;
	if (min !== void 0 && size < min) throw invalidValue(path, `${what} must be at least ${min}.`);
	if (max !== void 0 && size > max) throw invalidValue(path, `${what} must be at most ${max}.`);
}
// src/emulator/resource-operations.ts
/** Create, by the order of checks in DOC:API_Create… as far as known: request, token, world, clash of names, quota, dry run. */
function createResource(rules, call, state) {
	const data = dataOf(call, state);
	const input = validateInput(call.model.input, call.input, emptyRule(rules, call));
	const replayed = replayedArn(data, call, input);
	if (replayed !== void 0) return writeAnswer(rules, replayed, input.clientToken);
	const { clientToken, dryRun, tags = {}, ...named } = input;
	const { name, ...fields } = named;
	checkFields(rules, call, data, fields);
	const slug = slugOf(textOf(named, "name"), call.switches);
	const arn = arnOf(call.caller, rules.kind, slug);
	const entries = data.entries(rules.kind);
	if (entries.has(slug)) throw alreadyExists(rules.kind, arn);
	const quota = call.switches.quotas[rules.kind] ?? rules.quota;
	if (entries.size >= quota) throw quotaExceeded(rules.kind, quota);
	if (dryRun === true && !call.switches.ignoresDryRun) {
		if (call.switches.dryRunConsumesToken) rememberToken(data, call, input, null);
		throw dryRunSucceeded();
	}
	const dateCreated = call.now.toISOString();
	const setsUpdated = rules.dateUpdatedOnCreate === "date-created" || call.switches.dateUpdatedOnCreate === "date-created";
	const resource = {
		arn,
		name,
		...rules.store(fields),
		dateCreated,
		...setsUpdated ? { dateUpdated: dateCreated } : {},
		tags
	};
	data.replace(rules.kind, slug, {
		sequence: state.takeSequence(),
		slug,
		resource
	}, call.switches.readLag);
	rememberToken(data, call, input, arn);
	return writeAnswer(rules, arn, clientToken);
}
/** Get; 404 for a missing resource (seen by the CloudFormation handlers, although the model does not list it). */
function getResource(rules, call, state) {
	const model = modelOf(rules);
	const arn = textOf(validateInput(call.model.input, call.input), model.getArnParam);
	const slug = slugWithin(rules.kind, call, arn);
	const entry = dataOf(call, state).readEntry(rules.kind, slug, call.effects.staleRead);
	if (entry === void 0) throw notFound(rules.kind, arn);
	return { [model.getBodyMember]: shownResource(rules, call, entry.resource) };
}
/** Update: everything but name, tags, ARN and dateCreated is replaced; what is omitted is cleared (DOC:API_Update…). */
function updateResource(rules, call, state) {
	const data = dataOf(call, state);
	const input = validateInput(call.model.input, call.input, emptyRule(rules, call));
	const token = call.switches.updateReturnsClientToken ? input.clientToken : void 0;
	const replayed = replayedArn(data, call, input);
	if (replayed !== void 0) return writeAnswer(rules, replayed, token);
	const { [modelOf(rules).getArnParam]: _arn, clientToken: _token, ...fields } = input;
	const { slug, sequence, resource } = existing(rules, call, data, textOf(input, modelOf(rules).getArnParam));
	checkFields(rules, call, data, fields);
	const updated = {
		arn: resource.arn,
		name: resource.name,
		...rules.store(fields),
		dateCreated: resource.dateCreated,
		dateUpdated: laterDate(call.now, resource.dateUpdated),
		tags: resource.tags
	};
	data.replace(rules.kind, slug, {
		sequence,
		slug,
		resource: updated
	}, call.switches.readLag);
	rememberToken(data, call, input, resource.arn);
	return writeAnswer(rules, resource.arn, token);
}
/** Delete; refused while a resource of another kind refers to this one (DOC:API_DeleteInfrastructureConfiguration). */
function deleteResource(rules, call, state) {
	const data = dataOf(call, state);
	const arn = textOf(validateInput(call.model.input, call.input), modelOf(rules).getArnParam);
	const { slug } = existing(rules, call, data, arn);
	if (isReferredTo(data, rules.kind, arn)) throw dependedOn(arn);
	data.replace(rules.kind, slug, void 0, call.switches.readLag);
	forgetTokens(data, call, arn);
	return writeAnswer(rules, arn, void 0);
}
/** The resource as Get shows it, members in the order of the API model, then those that the model does not know. */
function shownResource(rules, call, resource) {
	const shown = rules.present(resource, call.switches);
	const known = Object.keys(require_imagebuilder.imagebuilder.shapes[modelOf(rules).detailShape]?.members ?? {});
	const names = /* @__PURE__ */ new Set([...known.filter((name) => Object.hasOwn(shown, name)), ...Object.keys(shown)]);
	return mergeDeep(Object.fromEntries([...names].map((name) => [name, shown[name]])), call.effects.unknownMembers);
}
/** ISO date in milliseconds, always later than the one before, so that two writes within a millisecond can be told apart. */
function laterDate(now, before) {
	const least = before === void 0 ? 0 : Date.parse(before) + 1;
	return new Date(Math.max(now.getTime(), least)).toISOString();
}
function dataOf(call, state) {
	return state.account(call.caller.account, call.caller.region);
}
/** The slug of an ARN in the caller's own account and Region; 404 for any other. */
function slugWithin(kind, call, arn) {
	const parts = parseArn(arn);
	if (parts === void 0 || arnOf(call.caller, kind, parts.slug) !== arn) throw notFound(kind, arn);
	return parts.slug;
}
function existing(rules, call, data, arn) {
	const entry = data.entries(rules.kind).get(slugWithin(rules.kind, call, arn));
	if (entry === void 0) throw notFound(rules.kind, arn);
	return entry;
}
function modelOf(rules) {
	const model = require_imagebuilder.imagebuilder.kinds[rules.kind];
	if (model === void 0) throw new Error(`the API model has no kind ${rules.kind}`);
	return model;
}
function emptyRule(rules, call) {
	return (path) => {
		if (path === "tags") return call.switches.emptyTags;
		if (!rules.clearable.includes(path)) return void 0;
		return call.switches.emptyListClears ? "allowed" : "refused";
	};
}
function checkFields(rules, call, data, fields) {
	rules.check(fields, {
		data,
		switches: call.switches,
		...call.effects
	});
	for (const [member, kind] of Object.entries(rules.references)) {
		if (fields[member] === void 0) continue;
		const arn = textOf(fields, member);
		if (!data.entries(kind).has(slugWithin(kind, call, arn))) throw notFound(kind, arn);
	}
}
function isReferredTo(data, kind, arn) {
	return [...data.kinds].some(([other, entries]) => {
		const members = Object.entries(rulesOf(other)?.references ?? {}).filter(([, target]) => target === kind);
		return [...entries.values()].some(({ resource }) => members.some(([member]) => resource[member] === arn));
	});
}
function writeAnswer(rules, arn, clientToken) {
	return {
		...clientToken === void 0 ? {} : { clientToken },
		[modelOf(rules).createArnMember]: arn
	};
}
// src/emulator/account-state.ts
function accountState(store, place, settings) {
	const data = () => store.read().account(place.account, place.region);
	return {
		get: (kind, slug) => data().entries(kind).get(slug)?.resource,
		list: (kind) => [...data().entries(kind).values()].map(({ resource }) => resource),
		put(kind, seed) {
			const slug = slugOf(seed.name, settings.switches());
			const arn = arnOf({
				...place,
				partition: partitionOf(place.region)
			}, kind, slug);
			const { name, arn: _, dateCreated, dateUpdated, tags, ...fields } = seed;
			const resource = {
				arn,
				name,
				...kindRules[kind].store(fields),
				dateCreated: dateCreated ?? settings.now().toISOString(),
				...dateUpdated === void 0 ? {} : { dateUpdated },
				tags: tags ?? {}
			};
			return store.changeNow((state) => {
				const account = state.account(place.account, place.region);
				const sequence = account.entries(kind).get(slug)?.sequence ?? state.takeSequence();
				account.replace(kind, slug, {
					sequence,
					slug,
					resource
				}, settings.switches().readLag);
				return resource;
			});
		},
		remove: (kind, slug) => store.changeNow((state) => {
			const account = state.account(place.account, place.region);
			if (!account.entries(kind).has(slug)) return false;
			account.replace(kind, slug, void 0, settings.switches().readLag);
			return true;
		}),
		edit: (kind, slug, change) => store.changeNow((state) => {
			const account = state.account(place.account, place.region);
			const entry = account.entries(kind).get(slug);
			if (entry === void 0) throw new Error(`there is no ${kind} '${slug}' in ${place.account}/${place.region}`);
			const draft = copyOf(entry.resource);
			const changed = change(draft) ?? draft;
			const resource = withDate(entry.resource, changed, settings);
			account.replace(kind, slug, {
				...entry,
				resource
			}, settings.switches().readLag);
			return resource;
		})
	};
}
function withDate(before, after, settings) {
	if (after.dateUpdated !== before.dateUpdated) return after;
	if (canonicalText({
		...before,
		tags: {}
	}) === canonicalText({
		...after,
		tags: {}
	}) && !settings.switches().taggingMovesDateUpdated) return after;
	return {
		...after,
		dateUpdated: laterDate(settings.now(), before.dateUpdated)
	};
}
// src/emulator/answer.ts
const newRequestId = () => (0, node_crypto.randomUUID)();
function jsonAnswer(status, body, headers = {}) {
	return {
		status,
		headers: {
			"content-type": "application/json",
			...headers
		},
		body: JSON.stringify(body)
	};
}
/** A restJson1 error; where the real service puts the code, and how it spells the message member, are switches. */
function jsonError(error, requestId, switches) {
	const message = { [switches.messageCasing]: error.message };
	const headers = {
		"x-amzn-requestid": requestId,
		...error.headers
	};
	if (switches.errorCodeIn === "header") return jsonAnswer(error.status, message, {
		"x-amzn-errortype": error.name,
		...headers
	});
	const code = switches.errorCodeIn === "body-type" ? { __type: `com.amazonaws.imagebuilder#${error.name}` } : { code: error.name };
	return jsonAnswer(error.status, {
		...code,
		...message
	}, headers);
}
function xmlAnswer(status, root, content, requestId) {
	return {
		status,
		headers: {
			"content-type": "text/xml",
			"x-amzn-requestid": requestId
		},
		body: `<${root} xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${xmlOf(content)}</${root}>`
	};
}
function xmlOf(content) {
	return Object.entries(content).map(([name, value]) => `<${name}>${typeof value === "object" ? xmlOf(value) : escapeXml(String(value))}</${name}>`).join("");
}
function escapeXml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
// src/emulator/fault-reader.ts
const isText = (value) => typeof value === "string";
const isNumber = (value) => typeof value === "number";
const isFlag = (value) => typeof value === "boolean";
const isTextOrTexts = (value) => isText(value) || Array.isArray(value) && value.every(isText);
const conditions = {
	operation: isTextOrTexts,
	nth: isNumber,
	slug: isText,
	account: isText,
	region: isText,
	write: isFlag,
	until: (value) => typeof value === "string" && !Number.isNaN(Date.parse(value))
};
/** The effects that JSON can say, each with what it needs; `call` is for code only. */
const parameters = {
	throttle: {},
	throttle400: {},
	error500: {},
	error503html: {},
	resetBefore: {},
	resetAfter: {},
	error500After: {},
	truncateAfter: {},
	nonJsonAfter: {},
	hang: {},
	staleRead: {},
	profileMissing: {},
	topicMissing: {},
	accessDenied: {},
	expiredToken: {},
	resourceInUse: {},
	profileMissingAlways: { profile: isText },
	slow: { ms: isNumber },
	unknownMembers: { members: isObject },
	error: {
		name: isText,
		status: isNumber,
		message: isText
	}
};
/** Reads faults that came as a JSON list; `"times": null` means for ever. Throws a TypeError that says what is wrong with which. */
function readFaults(value) {
	if (!Array.isArray(value)) throw new TypeError("Faults are a JSON list.");
	return value.map((fault, index) => readFault(fault, `fault ${index}`));
}
function readFault(value, where) {
	if (!isObject(value)) throw new TypeError(`${where} is not an object.`);
	const { when = {}, times = 1 } = value;
	if (!isObject(when)) throw new TypeError(`${where}: "when" is not an object.`);
	const checks = new Map(Object.entries(conditions));
	for (const [name, condition] of Object.entries(when)) if (checks.get(name)?.(condition) !== true) throw new TypeError(`${where}: the condition "${name}" is not valid.`);
	if (times !== null && typeof times !== "number") throw new TypeError(`${where}: "times" is not a number or null.`);
	const effect = typeof value.effect === "string" ? { type: value.effect } : value.effect;
	const type = isObject(effect) ? effect.type : void 0;
	const needs = typeof type === "string" ? new Map(Object.entries(parameters)).get(type) : void 0;
	if (!isObject(effect) || typeof type !== "string" || needs === void 0) throw new TypeError(`${where}: the effect is not one of ${Object.keys(parameters).join(", ")}.`);
	for (const [name, check] of Object.entries(needs)) if (!check(effect[name])) throw new TypeError(`${where}: the effect ${type} needs "${name}".`);
	return {
		when,
		times: times ?? Infinity,
		effect
	};
}
// src/emulator/core/state.ts
/** Everything in one account and Region. Entries are replaced, never changed. */
var AccountData = class {
	kinds = /* @__PURE__ */ new Map();
	tokens = /* @__PURE__ */ new Map();
	former = /* @__PURE__ */ new Map();
	touch;
	constructor(touch) {
		this.touch = touch;
	}
	/** The true state of a kind, for writes. */
	entries(kind) {
		return this.kinds.get(kind) ?? /* @__PURE__ */ new Map();
	}
	/** Sets or, with undefined, removes a resource; `readLag` reads will not see it yet. */
	replace(kind, slug, entry, readLag) {
		const entries = this.kinds.get(kind) ?? /* @__PURE__ */ new Map();
		this.kinds.set(kind, entries);
		this.former.set(`${kind}/${slug}`, {
			kind,
			slug,
			entry: entries.get(slug),
			readsLeft: readLag
		});
		if (entry === void 0) entries.delete(slug);
		else entries.set(slug, entry);
		this.touch();
	}
	/** Puts an entry where it was saved. */
	load(kind, entry) {
		this.kinds.set(kind, (this.kinds.get(kind) ?? /* @__PURE__ */ new Map()).set(entry.slug, entry));
	}
	token(operation, token) {
		return this.tokens.get(`${operation} ${token}`);
	}
	/** Oldest first. */
	tokenRecords() {
		return this.tokens.values();
	}
	rememberToken(record) {
		this.tokens.delete(`${record.operation} ${record.token}`);
		this.tokens.set(`${record.operation} ${record.token}`, record);
		this.touch();
	}
	forgetToken(record) {
		this.tokens.delete(`${record.operation} ${record.token}`);
		this.touch();
	}
	/** What a Get sees: the truth, or the state before the last write while that lags or when `stale`. */
	readEntry(kind, slug, stale) {
		const former = this.former.get(`${kind}/${slug}`);
		return former !== void 0 && seesFormer(former, stale) ? former.entry : this.entries(kind).get(slug);
	}
	/** What a List sees, by the same rule. */
	readEntries(kind, stale) {
		const seen = new Map(this.entries(kind));
		for (const former of this.former.values()) {
			if (former.kind !== kind || !seesFormer(former, stale)) continue;
			if (former.entry === void 0) seen.delete(former.slug);
			else seen.set(former.slug, former.entry);
		}
		return [...seen.values()];
	}
};
function seesFormer(former, stale) {
	if (stale) return true;
	if (former.readsLeft === 0) return false;
	former.readsLeft -= 1;
	return true;
}
/** All accounts. `touched` says that something changed since it was last cleared. */
var EmulatorState = class {
	accounts = /* @__PURE__ */ new Map();
	revision = 0;
	nextSequence = 1;
	touched = false;
	/** The data of an account and Region; made on first use. */
	account(account, region) {
		const key = `${account}/${region}`;
		const data = this.accounts.get(key) ?? new AccountData(() => this.touched = true);
		this.accounts.set(key, data);
		return data;
	}
	takeSequence() {
		this.nextSequence += 1;
		return this.nextSequence - 1;
	}
};
/** The state as plain JSON, for people: account and Region, then kinds with their resources. */
function stateAsJson(state) {
	return Object.fromEntries([...state.accounts].map(([key, data]) => [key, Object.fromEntries([...data.kinds].map(([kind, entries]) => [kind, [...entries.values()].map((e) => e.resource)]))]));
}
// src/emulator/core/switches.ts
const hostRuleErrors = [
	"InvalidParameterValueException",
	"InvalidParameterCombinationException",
	"InvalidRequestException"
];
const defaultSwitches = {
	husksOnRead: false,
	taggingMovesDateUpdated: false,
	tokensOutliveDelete: true,
	tokenRetentionSeconds: 86400,
	dryRunConsumesToken: false,
	ignoresDryRun: false,
	dateUpdatedOnCreate: "absent",
	pageSize: 100,
	maxResults: 100,
	shortPages: false,
	emptyPages: false,
	listOrder: "insertion",
	readLag: 0,
	updateReturnsClientToken: false,
	errorCodeIn: "header",
	messageCasing: "message",
	emptyListClears: false,
	emptyTags: "refused",
	blankBody: "allowed",
	hostRuleError: "InvalidParameterValueException",
	subnetErrorNames: "subnetId",
	untagMissingKey: "ok",
	hideNewMembers: false,
	completionReadsTrue: false,
	collapseSeparators: false,
	rateLimit: null,
	quotas: {},
	disabledRegions: [],
	sessionSeconds: 3600,
	externalIds: {}
};
const choices = {
	dateUpdatedOnCreate: ["absent", "date-created"],
	listOrder: [
		"insertion",
		"newest-first",
		"shuffled"
	],
	errorCodeIn: [
		"header",
		"body-type",
		"body-code"
	],
	messageCasing: ["message", "Message"],
	untagMissingKey: ["ok", "error"],
	emptyTags: ["refused", "allowed"],
	blankBody: ["allowed", "refused"],
	hostRuleError: hostRuleErrors,
	subnetErrorNames: ["subnetId", "securityGroupIds"]
};
/**
* Reads switches that came as JSON; `null` for tokenRetentionSeconds means for ever.
* Throws a TypeError that names the switch and what it may be.
*/
function readSwitches(value) {
	if (!isObject(value)) throw new TypeError("Switches are a JSON object of names and positions.");
	const known = new Map(Object.entries(defaultSwitches));
	for (const [name, position] of Object.entries(value)) {
		if (!known.has(name)) throw new TypeError(`There is no switch '${name}'; there are ${[...known.keys()].join(", ")}.`);
		const problem = problemWith(name, position, known.get(name));
		if (problem !== void 0) throw new TypeError(`Switch '${name}' must be ${problem}.`);
	}
	return value.tokenRetentionSeconds === null ? {
		...value,
		tokenRetentionSeconds: Infinity
	} : value;
}
function problemWith(name, position, standard) {
	if (name === "rateLimit") return isRateLimit(position) ? void 0 : "null or {\"perSecond\": n, \"burst\": n}";
	if (name === "quotas") return isQuotas(position) ? void 0 : "an object of kinds and numbers";
	if (name === "disabledRegions") return isTexts(position) ? void 0 : "a list of Regions";
	if (name === "externalIds") return isObject(position) && isTexts(Object.values(position)) ? void 0 : "an object of role ARNs and external ids";
	if (name === "tokenRetentionSeconds" && position === null) return void 0;
	const words = choices[name];
	if (words !== void 0) return words.includes(String(position)) ? void 0 : `one of ${words.join(", ")}`;
	if (typeof standard === "number") {
		const least = ["pageSize", "maxResults"].includes(name) ? 1 : 0;
		return typeof position === "number" && position >= least ? void 0 : `a number of at least ${least}`;
	}
	return typeof position === "boolean" ? void 0 : "true or false";
}
function isRateLimit(value) {
	if (value === null) return true;
	return isObject(value) && typeof value.perSecond === "number" && typeof value.burst === "number";
}
function isQuotas(value) {
	return isObject(value) && Object.values(value).every((quota) => typeof quota === "number");
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
/**
* Answers `GET state | requests | switches` and `PUT faults | switches`. PUT of faults replaces all of them, PUT of switches changes the
* ones that are given. 400 with a message for anything that cannot be understood.
*/
function answerControl(core, request) {
	const what = `${request.method} ${request.url.pathname.slice(11)}`;
	try {
		switch (what) {
			case "GET state": return jsonAnswer(200, stateAsJson(core.store.read()));
			case "GET requests": return jsonAnswer(200, core.log.requests);
			case "GET switches": return jsonAnswer(200, core.switches);
			case "PUT switches":
				core.switches = {
					...core.switches,
					...readSwitches(JSON.parse(request.rawBody))
				};
				return jsonAnswer(200, core.switches);
			case "PUT faults": {
				const faults = readFaults(JSON.parse(request.rawBody));
				core.faults.clear();
				for (const fault of faults) core.faults.add(fault);
				return jsonAnswer(200, { faults: faults.length });
			}
			default: return jsonAnswer(404, { message: `There is no ${what}.` });
		}
	} catch (error) {
		return jsonAnswer(400, { message: error instanceof Error ? error.message : String(error) });
	}
}
// src/emulator/faults.ts
/** Effects that decide how a request ends: a request has at most one, the others wait for the next request. */
const ending = [
	"throttle",
	"throttle400",
	"error500",
	"error503html",
	"resetBefore",
	"resetAfter",
	"error500After",
	"truncateAfter",
	"nonJsonAfter",
	"hang",
	"accessDenied",
	"expiredToken",
	"resourceInUse",
	"error"
];
/** The faults that are set, each with its count of matching requests. */
var FaultList = class {
	armed = [];
	add(fault) {
		const effect = typeof fault.effect === "string" ? { type: fault.effect } : fault.effect;
		this.armed.push({
			fault,
			effect,
			seen: 0,
			fired: 0
		});
	}
	clear() {
		this.armed = [];
	}
	/** Counts a request and gives the effects that it is due, in the order in which the faults were added. */
	take(subject) {
		const effects = [];
		let isEnded = false;
		for (const entry of this.armed) {
			if (!matches$1(entry.fault.when ?? {}, subject)) continue;
			if (entry.effect.type === "profileMissingAlways") {
				effects.push(entry.effect);
				continue;
			}
			entry.seen += 1;
			const isDue = entry.seen >= (entry.fault.when?.nth ?? 1) && entry.fired < (entry.fault.times ?? 1);
			const isEnding = ending.includes(entry.effect.type);
			if (!isDue || isEnding && isEnded) continue;
			isEnded ||= isEnding;
			entry.fired += 1;
			effects.push(entry.effect);
		}
		return effects;
	}
};
function matches$1(when, subject) {
	return matchesOperation(when.operation, subject.operation) && (when.slug === void 0 || when.slug === subject.slug) && (when.account === void 0 || when.account === subject.account) && (when.region === void 0 || when.region === subject.region) && (when.write === void 0 || when.write === subject.write) && (when.until === void 0 || subject.now.getTime() < Date.parse(when.until));
}
function matchesOperation(wanted, operation) {
	if (wanted === void 0) return true;
	if (typeof wanted === "string") return wanted === operation;
	return wanted instanceof RegExp ? operation.search(wanted) >= 0 : wanted.includes(operation);
}
// src/emulator/admission.ts
/** Far more than the largest request of the service (documents of 16,000 characters) or list of faults. */
const maxBodyBytes = 1048576;
/** Names that cannot be made to resolve to another machine, and by that the only ones that a page of the web cannot borrow. */
const loopback = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
/**
* Returns the answer for a request that is turned away before anything reads it; undefined for one that may come in. The emulator serves
* programs of this machine: a page in a browser is none of them, neither by its own address (Origin, Sec-Fetch-Site) nor by a host
* name that it had point here (DNS rebinding).
*/
function turnedAway(headers, body) {
	const { host = "", origin, "sec-fetch-site": site = "none" } = headers;
	if (!loopback.test(host)) return refusal(403, "AccessDeniedException", `The emulator answers to localhost and 127.0.0.1 alone, not to ${JSON.stringify(host)}.`);
	if (origin !== void 0 || site !== "none") return refusal(403, "AccessDeniedException", "The emulator does not answer to pages in a browser.");
	if (body.size > maxBodyBytes) return refusal(413, "RequestEntityTooLargeException", `The body of a request can have at most ${maxBodyBytes} bytes.`);
}
/** Reads a body to its end, which is what lets a client see the answer, and keeps no more of it than may come in. */
async function readBody$1(incoming) {
	const chunks = [];
	let size = 0;
	for await (const chunk of incoming) {
		size += chunk.length;
		if (size <= maxBodyBytes) chunks.push(chunk);
	}
	return {
		size,
		kept: Buffer.concat(chunks).toString("utf8")
	};
}
function refusal(status, name, message) {
	return jsonAnswer(status, { message }, {
		"x-amzn-errortype": name,
		"x-amzn-requestid": newRequestId()
	});
}
// src/emulator/http-server.ts
/** A server on the loopback address; requests wait until `handle` is there. Rejects when the port cannot be had. */
async function listen(port, handle) {
	const server = (0, node_http.createServer)((incoming, response) => {
		handle.then((handler) => exchange(incoming, response, handler)).catch(() => incoming.socket.destroy());
	});
	server.keepAliveTimeout = 0;
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			resolve();
		});
	});
	return server;
}
function urlOf(server) {
	return `http://127.0.0.1:${server.address().port}`;
}
/** Stops listening and drops every connection, those that hang included. */
async function stop(server) {
	const closed = new Promise((resolve) => server.close(() => resolve()));
	server.closeAllConnections();
	await closed;
}
async function exchange(incoming, response, handle) {
	const body = await readBody$1(incoming);
	const refused = turnedAway(incoming.headers, body);
	if (refused !== void 0) return send(response, refused);
	const rawBody = body.kept;
	const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
	const ending = await handle({
		method: incoming.method ?? "GET",
		url,
		headers: incoming.headers,
		rawBody
	});
	switch (ending.type) {
		case "answer": return send(response, ending.answer);
		case "truncated": return sendPart(response, ending.answer);
		case "reset":
			incoming.socket.destroy();
			return;
		case "hang": return;
	}
}
function send(response, answer) {
	response.writeHead(answer.status, {
		...answer.headers,
		"content-length": Buffer.byteLength(answer.body)
	});
	response.end(answer.body);
}
/** Promises the whole body, sends half of it and drops the connection. */
function sendPart(response, answer) {
	response.writeHead(answer.status, {
		...answer.headers,
		"content-length": Buffer.byteLength(answer.body)
	});
	response.write(answer.body.slice(0, answer.body.length / 2), () => response.socket?.destroy());
}
// src/emulator/rate-limit.ts
/** Token buckets, one per account and Region. */
var RateLimiter = class {
	buckets = /* @__PURE__ */ new Map();
	/** Takes one token; throws the throttling error of the limit when there is none. */
	take(key, limit, now) {
		if (limit === null) return;
		const at = now.getTime();
		const bucket = this.buckets.get(key) ?? {
			tokens: limit.burst,
			at
		};
		this.buckets.set(key, bucket);
		const earned = Math.max(0, at - bucket.at) / 1e3 * limit.perSecond;
		bucket.tokens = Math.min(limit.burst, bucket.tokens + earned);
		bucket.at = at;
		if (bucket.tokens < 1) throw throttled(limit.error ?? "CallRateLimitExceededException", limit.retryAfterSeconds);
		bucket.tokens -= 1;
	}
};
// src/emulator/recorded-request.ts
/** How many requests are kept at least; a long-running emulator forgets older ones. */
const kept = 5e4;
/** The requests so far, in the order of arrival. */
var RequestLog = class {
	requests = [];
	add(request) {
		if (this.requests.length >= 2 * kept) this.requests.splice(0, kept);
		this.requests.push(request);
	}
	clear() {
		this.requests.length = 0;
	}
};
// src/emulator/list-operation.ts
/** List: filters, order and pages (DOC:API_ListInfrastructureConfigurations, and the API model of November 2026). */
function listResources(rules, call, state) {
	const input = validateInput(call.model.input, call.input);
	const model = modelOf(rules);
	const filters = readFilters(model, input.filters);
	const size = pageSize(model, input.maxResults, call.switches);
	const query = (0, node_crypto.createHash)("sha256").update(`${call.operation} ${canonicalText(input.filters ?? null)}`).digest("hex");
	const position = readToken(input.nextToken, query);
	const rows = dataOf(call, state).readEntries(rules.kind, call.effects.staleRead).filter((entry) => filters.every((filter) => matches(entry.resource, filter))).map((entry) => ({
		key: orderKey(entry, call.switches),
		entry
	})).filter(({ key }) => position.after === null || key > position.after).sort((a, b) => a.key < b.key ? -1 : 1);
	const isEmptyPage = call.switches.emptyPages && !position.emptyGiven;
	const page = isEmptyPage ? [] : rows.slice(0, size);
	const after = page.at(-1)?.key ?? position.after;
	const hasMore = rows.length > page.length || call.switches.emptyPages && page.length > 0;
	return {
		[model.listBodyMember]: page.map(({ entry }) => summaryOf(rules, call, entry)),
		...hasMore ? { nextToken: writeToken({
			after,
			emptyGiven: isEmptyPage
		}, query) } : {}
	};
}
function summaryOf(rules, call, entry) {
	const names = [...modelOf(rules).summaryFields, ...Object.keys(call.effects.unknownMembers)];
	const shown = {
		...shownResource(rules, call, entry.resource),
		...rules.summarise(entry.resource)
	};
	return Object.fromEntries([...new Set(names)].filter((name) => Object.hasOwn(shown, name)).map((name) => [name, shown[name]]));
}
/** A page can be shorter than asked for. */
function pageSize({ listPage }, maxResults, switches) {
	const asked = typeof maxResults === "number" ? maxResults : listPage.default;
	if (asked > switches.maxResults) throw invalidValue("maxResults", `The value of maxResults must be at most ${switches.maxResults}.`);
	const size = Math.min(asked, switches.pageSize);
	return switches.shortPages ? Math.max(1, Math.floor(size / 2)) : size;
}
function orderKey(entry, switches) {
	const digits = (sequence) => String(sequence).padStart(16, "0");
	if (switches.listOrder === "insertion") return digits(entry.sequence);
	if (switches.listOrder === "newest-first") return digits(Number.MAX_SAFE_INTEGER - entry.sequence);
	return (0, node_crypto.createHash)("sha256").update(entry.slug).digest("hex");
}
/** The members of a filter are not required by the API model, but it means nothing without them; INF, like an unknown name. */
function readFilters({ listFilters }, filters) {
	if (!Array.isArray(filters)) return [];
	return filters.filter(isObject).map(({ name, values }, index) => {
		const known = `The filters are: ${listFilters.join(", ")}.`;
		const at = `filters[${index}]`;
		if (typeof name !== "string") throw invalidValue(`${at}.name`, `A filter needs a name. ${known}`);
		if (!listFilters.includes(name)) throw invalidValue(`${at}.name`, `There is no filter '${name}'. ${known}`);
		if (!Array.isArray(values)) throw invalidValue(`${at}.values`, "A filter needs values.");
		return {
			member: name,
			values: values.filter((value) => typeof value === "string")
		};
	});
}
function matches(resource, { member, values }) {
	const value = resource[member];
	if (typeof value !== "string") return false;
	return values.some((wanted) => member === "name" ? matchesName(value, wanted) : value === wanted);
}
/**
* The display name as it was given at create, case-sensitive; `web*` and `*web*` stand for any rest, a `*` in any other place for itself
* (API model of November 2026, FilterValue).
*/
function matchesName(name, wanted) {
	if (!wanted.endsWith("*")) return name === wanted;
	const text = wanted.slice(0, -1);
	return text.startsWith("*") ? name.includes(text.slice(1)) : name.startsWith(text);
}
function writeToken(position, query) {
	return Buffer.from(JSON.stringify([
		query,
		position.after,
		position.emptyGiven
	])).toString("base64url");
}
/** A token of another list, of other filters, or no token at all is refused. */
function readToken(token, query) {
	if (typeof token !== "string") return {
		after: null,
		emptyGiven: false
	};
	try {
		const [owner, after, emptyGiven] = JSON.parse(Buffer.from(token, "base64url").toString());
		if (owner === query && (after === null || typeof after === "string")) return {
			after,
			emptyGiven: emptyGiven === true
		};
	} catch {}
	throw new ServiceError("InvalidPaginationTokenException", 400, "The pagination token is not valid.");
}
// src/emulator/tag-operations.ts
const maxTags = 50;
/** TagResource: merges into and overwrites the tags that are there (DOC:API_TagResource). */
function tagResource(call, state) {
	const input = readInput$1(call);
	const { kind, data, entry } = findTagged(call, state, textOf(input, "resourceArn"));
	const tags = {
		...entry.resource.tags,
		...input.tags
	};
	if (Object.keys(tags).length > maxTags) throw invalidParameter(`A resource can have at most ${maxTags} tags.`);
	replaceTags(call, data, kind, entry, tags);
	return {};
}
/** UntagResource: whether a key that is not there is an error is not known (DOC:API_UntagResource). */
function untagResource(call, state) {
	const input = readInput$1(call);
	const { kind, data, entry } = findTagged(call, state, textOf(input, "resourceArn"));
	const keys = new Set(input.tagKeys);
	const present = Object.keys(entry.resource.tags);
	const missing = [...keys].find((key) => !present.includes(key));
	if (missing !== void 0 && call.switches.untagMissingKey === "error") throw invalidParameter(`The resource has no tag '${missing}'.`);
	replaceTags(call, data, kind, entry, Object.fromEntries(Object.entries(entry.resource.tags).filter(([key]) => !keys.has(key))));
	return {};
}
function listTags(call, state) {
	const arn = textOf(readInput$1(call), "resourceArn");
	const { data, kind, slug } = locate(call, state, arn);
	const entry = data.readEntry(kind, slug, call.effects.staleRead);
	if (entry === void 0) throw notFound(kind, arn);
	return { tags: entry.resource.tags };
}
function replaceTags(call, data, kind, entry, tags) {
	const { resource } = entry;
	const dates = call.switches.taggingMovesDateUpdated ? { dateUpdated: laterDate(call.now, resource.dateUpdated) } : {};
	data.replace(kind, entry.slug, {
		...entry,
		resource: {
			...resource,
			...dates,
			tags
		}
	}, call.switches.readLag);
}
function findTagged(call, state, arn) {
	const { data, kind, slug } = locate(call, state, arn);
	const entry = data.entries(kind).get(slug);
	if (entry === void 0) throw notFound(kind, arn);
	return {
		data,
		kind,
		entry
	};
}
/** Where the resource of an ARN would be; 404 for a kind, account or Region that is not here. */
function locate(call, state, arn) {
	const { kind, slug } = parseArn(arn) ?? {};
	if (kind === void 0 || slug === void 0) throw notFound("Resource", arn);
	if (rulesOf(kind) === void 0 || arnOf(call.caller, kind, slug) !== arn) throw notFound(kind, arn);
	return {
		data: dataOf(call, state),
		kind,
		slug
	};
}
/** The tag operations know one error for every fault of a request: InvalidParameterException (API model). */
function readInput$1(call) {
	try {
		return validateInput(call.model.input, call.input, (path) => path === "tags" ? call.switches.emptyTags : void 0);
	} catch (error) {
		if (error instanceof ServiceError) throw invalidParameter(error.message);
		throw error;
	}
}
function invalidParameter(message) {
	return new ServiceError("InvalidParameterException", 400, message);
}
// src/emulator/image-builder.ts
const kindOperations = {
	create: createResource,
	get: getResource,
	list: listResources,
	update: updateResource,
	delete: deleteResource
};
const tagOperations = {
	TagResource: tagResource,
	UntagResource: untagResource,
	ListTagsForResource: listTags
};
const writeRoles = [
	"create",
	"update",
	"delete",
	"TagResource",
	"UntagResource"
];
/** True for an operation that changes the account. */
function isWrite(role) {
	return writeRoles.includes(role);
}
/** Carries out a call on the state; writes change it in place or throw ServiceError. Gives back the body of the answer. */
function execute(call, state) {
	const { role, kind } = call.model;
	if (isRole(tagOperations, role)) return tagOperations[role](call, state);
	const rules = rulesOf(kind);
	if (rules === void 0 || !isRole(kindOperations, role)) throw new ServiceError("UnknownOperationException", 404, `The emulator does not serve ${call.operation}.`);
	return kindOperations[role](rules, call, state);
}
function isRole(table, role) {
	return Object.hasOwn(table, role);
}
// src/emulator/router.ts
/** The operation of a method and path by the HTTP bindings of the API model; undefined for none. */
function findRoute(method, path) {
	for (const [operation, model] of Object.entries(require_imagebuilder.imagebuilder.operations)) {
		if (model.method !== method) continue;
		const brace = model.uri.indexOf("{");
		if (brace < 0 && model.uri === path) return {
			operation,
			model,
			labels: {}
		};
		const prefix = model.uri.slice(0, brace);
		if (brace < 0 || !path.startsWith(prefix) || path.length === prefix.length) continue;
		const [label = ""] = Object.keys(model.label);
		return {
			operation,
			model,
			labels: { [label]: decode(path.slice(prefix.length)) }
		};
	}
}
/** The input of a request from body, query and path; not yet checked. Throws InvalidRequestException for a body that is not a JSON object. */
function readInput(route, query, rawBody, { blankBody }) {
	if (rawBody.trim() === "" && blankBody === "refused" && ["PUT", "POST"].includes(route.model.method)) throw invalidRequest("The request body is blank.");
	const members = require_imagebuilder.imagebuilder.shapes[route.model.input]?.members ?? {};
	const fromQuery = Object.entries(route.model.query).flatMap(([name, member]) => {
		const values = query.getAll(name);
		if (values.length === 0) return [];
		return [[member, require_imagebuilder.imagebuilder.shapes[members[member] ?? ""]?.type === "list" ? values : values[0] ?? ""]];
	});
	return {
		...readBody(rawBody),
		...Object.fromEntries(fromQuery),
		...route.labels
	};
}
/** The normal form of the name of the resource that a request is about, as far as the request tells. */
function subjectOf({ model }, input, switches) {
	if (typeof input.name === "string") return { slug: slugOf(input.name, switches) };
	const arn = input[require_imagebuilder.imagebuilder.kinds[model.kind]?.getArnParam ?? "resourceArn"];
	if (typeof arn !== "string") return {};
	const slug = parseArn(arn)?.slug;
	return slug === void 0 ? { arn } : {
		arn,
		slug
	};
}
function readBody(rawBody) {
	if (rawBody.trim() === "") return {};
	try {
		const body = JSON.parse(rawBody);
		if (isObject(body)) return body;
	} catch {}
	throw invalidRequest("The request body is not a JSON object.");
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/emulator/exchange.ts
const nobody = {
	account: "",
	region: "",
	partition: "aws",
	arn: "anonymous"
};
/** Reads a request; never throws for what is wrong with it. */
function readExchange(request, switches, now) {
	return request.method === "POST" && request.url.pathname === "/" ? readSts(request, now) : readImageBuilder(request, switches, now);
}
function readSts(request, now) {
	const form = new URLSearchParams(request.rawBody);
	const operation = form.get("Action") ?? "Unknown";
	const { caller, refusal } = operation === "AssumeRoleWithWebIdentity" ? {
		caller: nobody,
		refusal: void 0
	} : identify(request, now);
	return {
		service: "sts",
		operation,
		route: void 0,
		input: {},
		form,
		caller,
		slug: void 0,
		resource: form.get("RoleArn") ?? "*",
		isWrite: false,
		refusal
	};
}
function readImageBuilder(request, switches, now) {
	const route = findRoute(request.method, request.url.pathname);
	const { caller, refusal } = identify(request, now);
	const base = {
		service: "imagebuilder",
		form: new URLSearchParams(),
		caller,
		route
	};
	if (route === void 0) {
		const unknown = new ServiceError("UnknownOperationException", 404, `There is no operation at ${request.method} ${request.url.pathname}.`);
		return {
			...base,
			operation: "Unknown",
			input: {},
			slug: void 0,
			resource: "*",
			isWrite: false,
			refusal: refusal ?? unknown
		};
	}
	const { input, invalid } = tryReadInput(route, request, switches);
	const { slug, arn } = subjectOf(route, input, switches);
	const resource = arn ?? (slug === void 0 ? "*" : arnOf(caller, route.model.kind, slug));
	const { operation, model } = route;
	return {
		...base,
		operation,
		input,
		slug,
		resource,
		isWrite: isWrite(model.role),
		refusal: refusal ?? invalid
	};
}
function identify(request, now) {
	try {
		return {
			caller: readCaller(request.headers, now),
			refusal: void 0
		};
	} catch (error) {
		if (error instanceof ServiceError) return {
			caller: nobody,
			refusal: error
		};
		throw error;
	}
}
function tryReadInput(route, request, switches) {
	try {
		return {
			input: readInput(route, request.url.searchParams, request.rawBody, switches),
			invalid: void 0
		};
	} catch (error) {
		if (error instanceof ServiceError) return {
			input: {},
			invalid: error
		};
		throw error;
	}
}
// src/emulator/sts.ts
/** Answers a request of the STS query protocol. Throws ServiceError. */
function answerSts(exchange, switches, now) {
	const action = exchange.form.get("Action") ?? "";
	const requestId = newRequestId();
	const result = resultOf(action, exchange, switches, now);
	const content = {
		[`${action}Result`]: result,
		ResponseMetadata: { RequestId: requestId }
	};
	return xmlAnswer(200, `${action}Response`, content, requestId);
}
/** An error of the query protocol; STS spells two of the names without their suffix. */
function stsError(error) {
	const requestId = newRequestId();
	const code = ["AccessDeniedException", "ExpiredTokenException"].includes(error.name) ? error.name.replace("Exception", "") : error.name;
	const content = {
		Error: {
			Type: error.status < 500 ? "Sender" : "Receiver",
			Code: code,
			Message: error.message
		},
		RequestId: requestId
	};
	return xmlAnswer(error.status, "ErrorResponse", content, requestId);
}
function resultOf(action, exchange, switches, now) {
	const { form, caller } = exchange;
	switch (action) {
		case "GetCallerIdentity": return {
			Arn: caller.arn,
			UserId: "AIDAEMULATOR",
			Account: caller.account
		};
		case "AssumeRole":
			checkExternalId(exchange, switches);
			return assumeRole(form, switches, now);
		case "AssumeRoleWithWebIdentity":
			required(form, "WebIdentityToken");
			return {
				...assumeRole(form, switches, now),
				SubjectFromWebIdentityToken: "emulator",
				Audience: "sts.amazonaws.com"
			};
		default: throw new ServiceError("InvalidAction", 400, `Could not find operation ${action} for version 2011-06-15.`);
	}
}
/** What a trust policy with `sts:ExternalId` comes to. */
function checkExternalId({ form, caller }, { externalIds }) {
	const roleArn = required(form, "RoleArn");
	const asked = Object.hasOwn(externalIds, roleArn) ? externalIds[roleArn] : void 0;
	if (asked === void 0 || form.get("ExternalId") === asked) return;
	throw new ServiceError("AccessDenied", 403, `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`);
}
/** Temporary credentials whose access key carries the account of the role, so that they outlive the emulator. */
function assumeRole(form, { sessionSeconds }, now) {
	const roleArn = required(form, "RoleArn");
	const session = required(form, "RoleSessionName");
	const parts = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(roleArn);
	if (parts === null) throw new ServiceError("ValidationError", 400, `${roleArn} is invalid`);
	if (!/^[\w+=,.@-]{2,64}$/.test(session)) throw new ServiceError("ValidationError", 400, "RoleSessionName must be 2 to 64 characters of [\\w+=,.@-].");
	const [, partition = "", account = "", role = ""] = parts;
	const endsAt = now.getTime() + Number(form.get("DurationSeconds") ?? sessionSeconds) * 1e3;
	return {
		Credentials: {
			AccessKeyId: `ASIA${account}KILN`,
			SecretAccessKey: "emulator",
			SessionToken: writeSessionToken({
				role,
				name: session,
				endsAt
			}),
			Expiration: new Date(endsAt).toISOString()
		},
		AssumedRoleUser: {
			AssumedRoleId: `AROAEMULATOR:${session}`,
			Arn: assumedRoleArn(partition, account, role, session)
		},
		PackedPolicySize: 0
	};
}
function required(form, name) {
	const value = form.get(name);
	if (value === null || value === "") throw new ServiceError("ValidationError", 400, `The parameter ${name} is required.`);
	return value;
}
// src/emulator/refusal.ts
/** The answer for a refusal, in the protocol of the service. */
function refusalAnswer(exchange, error, switches) {
	return exchange.service === "sts" ? stsError(error) : jsonError(error, newRequestId(), switches);
}
/** The answer that a fault gives instead of the service; undefined for a fault that does something else. */
function faultAnswer(effect, exchange, switches) {
	if (effect.type === "error503html") return {
		status: 503,
		headers: { "content-type": "text/html" },
		body: "<html><body><h1>503 Service Unavailable</h1></body></html>\n"
	};
	const error = faultError(effect, exchange);
	return error === void 0 ? void 0 : refusalAnswer(exchange, error, switches);
}
function faultError(effect, exchange) {
	const retryAfter = "retryAfterSeconds" in effect ? effect.retryAfterSeconds : void 0;
	if (effect.type === "throttle") return throttled("CallRateLimitExceededException", retryAfter);
	if (effect.type === "throttle400") return throttled("ThrottlingException", retryAfter);
	if (effect.type === "error") return new ServiceError(effect.name, effect.status, effect.message);
	if (effect.type === "error500" || effect.type === "error500After") return new ServiceError("ServiceException", 500, "The service encountered an unrecoverable exception.");
	if (effect.type === "accessDenied") {
		const action = `${exchange.service}:${exchange.operation}`;
		return new ServiceError("AccessDeniedException", 403, `User: ${exchange.caller.arn} is not authorized to perform: ${action} on resource: ${exchange.resource}`);
	}
	if (effect.type === "expiredToken") return new ServiceError("ExpiredTokenException", 403, "The security token included in the request is expired");
	if (effect.type === "resourceInUse") return new ServiceError("ResourceInUseException", 400, "The resource that you are trying to operate on is currently in use. Retry later.");
}
// src/emulator/state-error.ts
/** The state file cannot be used. The message names the file, the reason and what to do. */
var EmulatorStateError = class extends Error {
	name = "EmulatorStateError";
	file;
	constructor(file, reason, advice) {
		super(`The emulator's state file ${file} cannot be used: ${reason}. ${advice}`);
		this.file = file;
	}
};
/** Another process has the lock and does not give it back. */
function lockedError(file, lock, holder) {
	return new EmulatorStateError(file, `${lock} ${holder.exclusive ? "is held for good" : "is held"} by process ${holder.pid}, an emulator at ${holder.url}`, "Use that address as endpoint, stop that process, or use another file.");
}
// src/emulator/request-handler.ts
/** Takes a request through recording, faults, rate limit and service. */
async function handleRequest(core, request) {
	const exchange = readExchange(request, core.switches, core.now());
	const record = recordOf(request, exchange);
	core.log.add(record);
	const { operation, slug, isWrite: write, caller } = exchange;
	const { account, region } = caller;
	const effects = core.faults.take({
		operation,
		slug,
		write,
		account,
		region,
		now: core.now()
	});
	const ending = await endingBefore(core, exchange, effects, record) ?? await commit(core, exchange, effects, record);
	if (core.latencyMs > 0) await (0, node_timers_promises.setTimeout)(core.latencyMs, void 0, { signal: core.closing });
	if ("answer" in ending) record.status = ending.answer.status;
	return ending;
}
function recordOf(request, exchange) {
	const { method, url, headers, rawBody } = request;
	const { account, region } = exchange.caller;
	const path = url.pathname + url.search;
	return {
		operation: exchange.operation,
		method,
		path,
		headers,
		body: parsed(rawBody),
		rawBody,
		status: 0,
		account,
		region
	};
}
function parsed(rawBody) {
	try {
		return JSON.parse(rawBody);
	} catch {
		return;
	}
}
async function endingBefore(core, exchange, effects, record) {
	for (const effect of effects) {
		if (effect.type === "call") await effect.before?.(record);
		if (effect.type === "slow") await (0, node_timers_promises.setTimeout)(effect.ms, void 0, { signal: core.closing });
		if (effect.type === "hang") return { type: "hang" };
		if (effect.type === "resetBefore") return { type: "reset" };
		if (effect.type === "error500After") continue;
		const answer = faultAnswer(effect, exchange, core.switches);
		if (answer !== void 0) return {
			type: "answer",
			answer
		};
	}
}
/** Carries the request out, then lets the faults that come after the commit spoil the answer. */
async function commit(core, exchange, effects, record) {
	const answer = await serve(core, exchange, effects);
	const hooks = effects.flatMap((effect) => effect.type === "call" && effect.after !== void 0 ? [effect.after] : []);
	for (const hook of hooks) await hook({
		...record,
		status: answer.status
	});
	for (const effect of effects) {
		if (effect.type === "resetAfter") return { type: "reset" };
		if (effect.type === "truncateAfter") return {
			type: "truncated",
			answer
		};
		if (effect.type === "nonJsonAfter") return {
			type: "answer",
			answer: {
				...answer,
				status: 200,
				body: "OK, but not JSON"
			}
		};
		const spoilt = effect.type === "error500After" ? faultAnswer(effect, exchange, core.switches) : void 0;
		if (spoilt !== void 0) return {
			type: "answer",
			answer: spoilt
		};
	}
	return {
		type: "answer",
		answer
	};
}
async function serve(core, exchange, effects) {
	try {
		if (exchange.refusal !== void 0) throw exchange.refusal;
		refuseDisabledRegion(exchange, core.switches);
		if (exchange.service === "sts") return answerSts(exchange, core.switches, core.now());
		const { account, region } = exchange.caller;
		core.limiter.take(`${account}/${region}`, core.switches.rateLimit, core.now());
		return await answerImageBuilder(core, exchange, effects);
	} catch (error) {
		if (error instanceof ServiceError) return refusalAnswer(exchange, error, core.switches);
		const message = error instanceof Error ? error.message : String(error);
		return refusalAnswer(exchange, error instanceof EmulatorStateError ? new ServiceError("ServiceUnavailableException", 503, message) : new ServiceError("ServiceException", 500, message), core.switches);
	}
}
/** Credentials are not known where the account has not enabled the Region; each service says so in its own words. */
function refuseDisabledRegion({ service, caller, operation }, { disabledRegions }) {
	if (!disabledRegions.includes(caller.region)) return;
	if (operation === "AssumeRole") throw new ServiceError("RegionDisabledException", 403, "STS is not activated in this region for account:" + caller.account + ".");
	throw new ServiceError(service === "sts" ? "InvalidClientTokenId" : "UnrecognizedClientException", 403, "The security token included in the request is invalid.");
}
async function answerImageBuilder(core, exchange, effects) {
	const { route, input, caller, operation } = exchange;
	if (route === void 0) throw new Error("a request without a route must have been refused");
	const { model } = route;
	const { switches } = core;
	const call = {
		operation,
		model,
		input,
		caller,
		switches,
		now: core.now(),
		effects: commitEffects(effects)
	};
	const body = exchange.isWrite ? await core.store.change((state) => execute(call, state)) : execute(call, core.store.read());
	const requestId = newRequestId();
	return jsonAnswer(200, {
		...Object.hasOwn(require_imagebuilder.imagebuilder.shapes[model.output]?.members ?? {}, "requestId") ? { requestId } : {},
		...body
	}, { "x-amzn-requestid": requestId });
}
function commitEffects(effects) {
	const has = (type) => effects.some((effect) => effect.type === type);
	return {
		isProfileMissing: (name) => has("profileMissing") || effects.some((effect) => effect.type === "profileMissingAlways" && effect.profile === name),
		isTopicMissing: () => has("topicMissing"),
		staleRead: has("staleRead"),
		unknownMembers: Object.assign({}, ...effects.map((effect) => effect.type === "unknownMembers" ? effect.members : {}))
	};
}
// src/emulator/file-lock.ts
/** How long a lock file without readable content may be one that is just being written. */
const writingMs = 1e3;
/** Locks that this very process holds; tells them from those of a dead process that had the same id. */
const heldHere = /* @__PURE__ */ new Set();
/** A lock file: who creates it holds it. One whose process is dead is taken over, by exactly one successor. */
var FileLock = class {
	path;
	holder;
	nonce = (0, node_crypto.randomUUID)();
	constructor(path, url, exclusive) {
		this.path = path;
		const started = lookUp(process.pid)?.started;
		this.holder = {
			pid: process.pid,
			url,
			exclusive,
			nonce: this.nonce,
			...started === void 0 ? {} : { started }
		};
	}
	/** Takes the lock, or gives back who has it. */
	tryAcquire() {
		heldHere.add(this.nonce);
		const other = acquire(this.path, JSON.stringify(this.holder));
		if (other !== void 0) heldHere.delete(this.nonce);
		return other;
	}
	/** Does nothing when the lock is not held. */
	release() {
		if (!heldHere.delete(this.nonce)) return;
		try {
			(0, node_fs.unlinkSync)(this.path);
		} catch (error) {
			if (!hasCode(error, "ENOENT")) throw error;
		}
	}
	/** The live process that holds the lock now, if any. */
	liveHolder() {
		const found = inspect(this.path);
		return found?.isLive === true ? found.holder : void 0;
	}
};
/**
* Creates the lock file, or takes it over from a dead process. Only who holds the claim on this very lock may replace it, and
* the lock is looked at again under the claim: of two successors one wins, and a lock that moved on is left alone.
*/
function acquire(path, content) {
	for (;;) {
		if (createExclusively(path, content)) return void 0;
		const found = inspect(path);
		if (found === void 0) continue;
		if (found.isLive) return found.holder;
		const claim = `${path}.${found.identity}`;
		const claimant = acquire(claim, content);
		if (claimant !== void 0) return claimant;
		try {
			if (inspect(path)?.identity !== found.identity) continue;
			(0, node_fs.rmSync)(`${claim}.new`, { force: true });
			(0, node_fs.writeFileSync)(`${claim}.new`, content, { flag: "wx" });
			(0, node_fs.renameSync)(`${claim}.new`, path);
			return;
		} finally {
			(0, node_fs.unlinkSync)(claim);
		}
	}
}
function createExclusively(path, content) {
	try {
		const descriptor = (0, node_fs.openSync)(path, "wx");
		(0, node_fs.writeSync)(descriptor, content);
		(0, node_fs.closeSync)(descriptor);
		return true;
	} catch (error) {
		if (hasCode(error, "EEXIST")) return false;
		throw error;
	}
}
function inspect(path) {
	try {
		const { ino, mtimeMs } = (0, node_fs.statSync)(path);
		const text = (0, node_fs.readFileSync)(path, "utf8");
		const identity = (0, node_crypto.createHash)("sha256").update(`${ino} ${mtimeMs} ${text}`).digest("hex").slice(0, 16);
		const holder = readHolder(text);
		if (holder !== void 0) return {
			identity,
			isLive: isAlive(holder),
			holder
		};
		return {
			identity,
			isLive: Date.now() - mtimeMs < writingMs,
			holder: {
				pid: 0,
				url: "unknown",
				exclusive: false
			}
		};
	} catch (error) {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	}
}
function readHolder(text) {
	try {
		const holder = JSON.parse(text);
		if (typeof holder?.pid !== "number") return void 0;
		return {
			...holder,
			pid: holder.pid,
			url: String(holder.url),
			exclusive: holder.exclusive === true
		};
	} catch {
		return;
	}
}
function isAlive(holder) {
	if (holder.pid === process.pid && holder.nonce !== void 0) return heldHere.has(holder.nonce);
	try {
		process.kill(holder.pid, 0);
	} catch (error) {
		return hasCode(error, "EPERM");
	}
	const found = lookUp(holder.pid);
	if (found === void 0) return true;
	return !found.isZombie && (holder.started === void 0 || holder.started === found.started);
}
/**
* State and start time (ticks since boot) of a process, fields 3 and 22 of /proc/PID/stat; undefined where there is no /proc.
* A killed process stays a zombie, with its id in use, until its parent asks for it: in a container that may be never.
*/
function lookUp(pid) {
	try {
		const stat = (0, node_fs.readFileSync)(`/proc/${pid}/stat`, "utf8");
		const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return {
			isZombie: "ZX".includes(state),
			started: fields[18]
		};
	} catch {
		return;
	}
}
function hasCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
// src/emulator/state-file.ts
const formatVersion = 1;
/** The state as one JSON file that people can read: an entry per resource, a line per token. */
var StateFile = class {
	path;
	texts = /* @__PURE__ */ new WeakMap();
	/** Makes the directory of the file. */
	constructor(path) {
		this.path = path;
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
	}
	/** Changes whenever the file does; undefined while there is none. */
	fingerprint() {
		try {
			const { mtimeNs, size, ino } = (0, node_fs.statSync)(this.path, { bigint: true });
			return `${mtimeNs} ${size} ${ino}`;
		} catch (error) {
			if (hasCode(error, "ENOENT")) return void 0;
			throw this.unusable(`it cannot be read (${String(error)})`);
		}
	}
	/** The state in the file, or an empty one when there is no file. Throws EmulatorStateError for anything but a good file. */
	read() {
		let content;
		try {
			content = (0, node_fs.readFileSync)(this.path, "utf8");
		} catch (error) {
			if (hasCode(error, "ENOENT")) return new EmulatorState();
			throw this.unusable(`it cannot be read (${String(error)})`);
		}
		return this.parse(content);
	}
	/** Replaces the file in one step: a temporary file beside it, flushed to disk, then renamed. Only under the lock. */
	write(state) {
		const temporary = `${this.path}.tmp`;
		(0, node_fs.rmSync)(temporary, { force: true });
		const descriptor = (0, node_fs.openSync)(temporary, "wx");
		try {
			(0, node_fs.writeSync)(descriptor, this.bytesOf(state));
			(0, node_fs.fsyncSync)(descriptor);
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
		(0, node_fs.renameSync)(temporary, this.path);
	}
	parse(content) {
		let json;
		try {
			json = JSON.parse(content);
		} catch (error) {
			throw this.unusable(`it is not complete JSON (${error instanceof Error ? error.message : String(error)})`);
		}
		if (!isObject(json) || typeof json.formatVersion !== "number") throw this.unusable("it has no formatVersion");
		if (json.formatVersion > formatVersion) throw new EmulatorStateError(this.path, `its formatVersion is ${json.formatVersion}, this program knows ${formatVersion}`, "Use the newer program that wrote it, or another file.");
		const state = new EmulatorState();
		if (typeof json.revision !== "number" || typeof json.nextSequence !== "number" || !isObject(json.accounts)) throw this.unusable("revision, nextSequence or accounts is missing");
		for (const [key, account] of Object.entries(json.accounts)) this.readAccount(state, key, account);
		return Object.assign(state, {
			revision: json.revision,
			nextSequence: json.nextSequence,
			touched: false
		});
	}
	readAccount(state, key, account) {
		const [id, region] = key.split("/");
		if (id === void 0 || region === void 0 || !isObject(account)) throw this.unusable(`the account '${key}' is malformed`);
		const data = state.account(id, region);
		const { tokens, ...kinds } = account;
		for (const [kind, entries] of Object.entries(kinds)) {
			if (rulesOf(kind) === void 0) throw this.unusable(`it holds an unknown kind '${kind}'`);
			if (!Array.isArray(entries) || !entries.every(isEntry)) throw this.unusable(`the ${kind} list of '${key}' is malformed`);
			for (const entry of entries) data.load(kind, entry);
		}
		if (!Array.isArray(tokens) || !tokens.every(isObject)) throw this.unusable(`the tokens of '${key}' are malformed`);
		for (const token of tokens) data.rememberToken(token);
	}
	bytesOf(state) {
		const { revision, nextSequence } = state;
		const head = `  "formatVersion": ${formatVersion},\n  "revision": ${revision},\n  "nextSequence": ${nextSequence},\n`;
		const accounts = [...state.accounts].map(([key, data]) => {
			const lists = [...data.kinds].map(([kind, entries]) => this.listOf(kind, [...entries.values()], 2));
			const tokens = this.listOf("tokens", [...data.tokenRecords()], 0);
			return part(`    ${JSON.stringify(key)}: {\n`, [...lists, tokens], "\n    }");
		});
		return part(`{\n${head}  "accounts": {\n`, accounts, "\n  }\n}\n").subarray(comma.length);
	}
	listOf(name, values, indent) {
		const key = `      ${JSON.stringify(name)}: `;
		if (values.length === 0) return part(`${key}[]`, [], "");
		const texts = values.map((value) => this.cached(value, indent));
		return part(`${key}[\n`, texts, "\n      ]");
	}
	/** Entries and tokens never change, so that the text of each is made once. */
	cached(value, indent) {
		const known = this.texts.get(value);
		if (known !== void 0) return known;
		const made = part(JSON.stringify(value, null, indent).replaceAll(/^/gm, "        "), [], "");
		this.texts.set(value, made);
		return made;
	}
	unusable(reason) {
		return new EmulatorStateError(this.path, reason, "It is left as it is: repair it, move it away, or use another file.");
	}
};
const comma = Buffer.from(",\n");
/** A piece of JSON that can follow another: it begins with the comma, which the first of several drops. */
function part(head, inner, tail) {
	const [first, ...others] = inner;
	const body = first === void 0 ? [] : [first.subarray(comma.length), ...others];
	return Buffer.concat([
		comma,
		Buffer.from(head),
		...body,
		Buffer.from(tail)
	]);
}
function isEntry(value) {
	if (!isObject(value) || typeof value.sequence !== "number" || typeof value.slug !== "string") return false;
	const resource = value.resource;
	return isObject(resource) && [resource.arn, resource.name].every((text) => typeof text === "string") && isObject(resource.tags);
}
// src/emulator/state-store.ts
/**
* The state, read and changed one whole step at a time. With a file, a change takes the lock, reads the file again if another
* process wrote it, changes, writes and gives the lock back without ever letting go of the event loop; changes that wait
* at the same time share one lock and one write.
*/
var StateStore = class StateStore {
	file;
	lock;
	options;
	state;
	fingerprint;
	waiting = [];
	draining;
	constructor(options) {
		this.options = options;
		if (options.file === void 0) return;
		this.file = new StateFile(options.file);
		this.lock = new FileLock(`${options.file}.lock`, options.url, options.exclusive);
	}
	/** Opens the state; throws EmulatorStateError for a bad file, or one that another emulator holds for good. */
	static async open(options) {
		const store = new StateStore(options);
		const holder = store.lock?.liveHolder();
		if (store.lock !== void 0 && holder?.exclusive === true) throw lockedError(options.file ?? "", store.lock.path, holder);
		if (options.exclusive) await store.withLock(() => void 0);
		try {
			store.read();
		} catch (error) {
			await store.close();
			throw error;
		}
		return store;
	}
	/** The state as it is now; never to be changed. */
	read() {
		const fingerprint = this.file?.fingerprint();
		if (this.state === void 0 || fingerprint !== this.fingerprint) {
			this.state = this.file?.read() ?? new EmulatorState();
			this.fingerprint = fingerprint;
		}
		return this.state;
	}
	/** Changes the state; resolves with what `run` gives, or rejects with what it throws, when the change is on disk. */
	change(run) {
		return new Promise((resolve, reject) => {
			this.waiting.push({
				run,
				resolve,
				reject
			});
			if (this.file === void 0) this.commit();
			else this.draining ??= this.drain();
		});
	}
	/** Changes the state at once, blocking while another process has the lock. For use inside the process. */
	changeNow(run) {
		const deadline = Date.now() + this.options.lockWaitMs;
		while (this.needsLock()) {
			const holder = this.lock?.tryAcquire();
			if (holder === void 0) break;
			if (Date.now() >= deadline) throw this.locked(holder);
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
		let outcome = { error: void 0 };
		const keep = (next) => {
			outcome = next;
		};
		this.waiting.push({
			run,
			resolve: (value) => keep({ value }),
			reject: (error) => keep({ error })
		});
		this.commit();
		const settled = outcome;
		if ("error" in settled) throw settled.error;
		return settled.value;
	}
	/** Waits for changes under way and gives back a lock that was held for good. */
	async close() {
		await this.draining;
		if (this.options.exclusive) this.lock?.release();
	}
	needsLock() {
		return this.lock !== void 0 && !this.options.exclusive;
	}
	async drain() {
		while (this.waiting.length > 0) {
			await (0, node_timers_promises.setImmediate)();
			try {
				if (this.needsLock()) await this.withLock(() => this.commit());
				else this.commit();
			} catch (error) {
				for (const { reject } of this.waiting.splice(0)) reject(error);
			}
		}
		this.draining = void 0;
	}
	/** Takes the lock and, in the same turn of the event loop, does `work`, which gives it back. */
	async withLock(work) {
		const deadline = Date.now() + this.options.lockWaitMs;
		for (;;) {
			const holder = this.lock?.tryAcquire();
			if (holder === void 0) return work();
			if (Date.now() >= deadline) throw this.locked(holder);
			await (0, node_timers_promises.setTimeout)(5);
		}
	}
	/** Runs everything that waits, writes once, and only then answers. The lock is held; it is given back. */
	commit() {
		const batch = this.waiting.splice(0);
		let answers = [];
		try {
			const state = this.read();
			for (const { run, resolve, reject } of batch) try {
				const value = run(state);
				answers.push(() => resolve(value));
			} catch (error) {
				answers.push(() => reject(error));
			}
			if (state.touched) this.write(state);
		} catch (error) {
			if (this.file !== void 0) this.state = void 0;
			answers = batch.map((waiting) => () => waiting.reject(error));
		} finally {
			if (this.needsLock()) this.lock?.release();
		}
		for (const answer of answers) answer();
	}
	write(state) {
		state.touched = false;
		state.revision += 1;
		this.file?.write(state);
		this.fingerprint = this.file?.fingerprint();
	}
	locked(holder) {
		return lockedError(this.options.file ?? "", this.lock?.path ?? "", holder);
	}
};
// src/emulator/emulator.ts
/**
* Starts an emulator. Rejects with EmulatorStateError for a state file that is bad or held by another emulator, and with the
* system's error for a port that cannot be had.
*/
async function startEmulator(options = {}) {
	let open = () => void 0;
	const opened = new Promise((resolve) => {
		open = resolve;
	});
	const server = await listen(options.port ?? 0, opened);
	const closing = new AbortController();
	(0, node_events.setMaxListeners)(0, closing.signal);
	const url = urlOf(server);
	const store = await StateStore.open({
		...options.stateFile === void 0 ? {} : { file: options.stateFile },
		url,
		exclusive: options.exclusive ?? false,
		lockWaitMs: options.lockWaitMs ?? 5e3
	}).catch(async (error) => {
		await stop(server);
		throw error;
	});
	const core = {
		store,
		faults: new FaultList(),
		limiter: new RateLimiter(),
		log: new RequestLog(),
		now: options.now ?? (() => /* @__PURE__ */ new Date()),
		latencyMs: options.latencyMs ?? 0,
		closing: closing.signal,
		switches: {
			...defaultSwitches,
			...options.switches
		}
	};
	open((request) => route(core, request));
	return {
		url,
		requests: core.log.requests,
		clearRequests: () => core.log.clear(),
		addFault: (fault) => core.faults.add(fault),
		clearFaults: () => core.faults.clear(),
		setSwitches(switches) {
			core.switches = {
				...core.switches,
				...switches
			};
		},
		account: (account, region) => accountState(store, {
			account,
			region
		}, {
			switches: () => core.switches,
			now: core.now
		}),
		async close() {
			closing.abort();
			await stop(server);
			await store.close();
		}
	};
}
async function route(core, request) {
	if (!request.url.pathname.startsWith("/_emulator/")) return handleRequest(core, request);
	return {
		type: "answer",
		answer: answerControl(core, request)
	};
}
exports.EmulatorStateError = EmulatorStateError;
exports.EmulatorStateError$1 = EmulatorStateError;
exports.startEmulator = startEmulator;
