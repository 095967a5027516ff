let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_api$;
const require_src_api = () => require_src_api$ ??= require("./src-api.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
let require_src_net$;
const require_src_net = () => require_src_net$ ??= require("./src-net.cjs");
// src/aws/failure.ts
var ServiceError = class ServiceError extends Error {
	code;
	status;
	requestId;
	class;
	mayHaveRun;
	retryAfter;
	diagnostic;
	awaited;
	static of(diagnostic, meaning) {
		const { code, message } = diagnostic;
		return new ServiceError({
			code,
			message,
			diagnostic,
			class: meaning,
			mayHaveRun: false
		});
	}
	with(changes) {
		const { code, message, status, requestId, retryAfter, diagnostic, mayHaveRun, awaited } = this;
		const same = {
			code,
			message,
			status,
			requestId,
			retryAfter,
			diagnostic,
			mayHaveRun,
			awaited,
			class: this.class
		};
		return new ServiceError({
			...same,
			...changes
		});
	}
	constructor(fields) {
		super(fields.message);
		this.name = "ServiceError";
		this.code = fields.code;
		this.status = fields.status;
		this.requestId = fields.requestId;
		this.retryAfter = fields.retryAfter;
		this.diagnostic = fields.diagnostic;
		this.awaited = fields.awaited;
		this.class = fields.class ?? classify(fields.code, fields.status, fields.message);
		this.mayHaveRun = fields.mayHaveRun ?? (fields.status !== void 0 && fields.status >= 500);
	}
};
const classes = {
	CallRateLimitExceededException: "throttled",
	ThrottlingException: "throttled",
	Throttling: "throttled",
	ThrottledException: "throttled",
	TooManyRequestsException: "throttled",
	RequestThrottled: "throttled",
	RequestThrottledException: "throttled",
	SlowDown: "throttled",
	RequestLimitExceeded: "throttled",
	RequestTimeout: "transient",
	RequestTimeoutException: "transient",
	RequestAbortedException: "transient",
	InternalFailure: "transient",
	ServiceException: "transient",
	ServiceUnavailable: "transient",
	ServiceUnavailableException: "transient",
	ResourceInUseException: "in-use",
	ResourceNotFoundException: "not-found",
	ResourceAlreadyExistsException: "exists",
	IdempotentParameterMismatchException: "token-mismatch",
	ResourceDependencyException: "dependency",
	ServiceQuotaExceededException: "quota",
	AccessDeniedException: "denied",
	AccessDenied: "denied",
	ForbiddenException: "denied",
	NotAuthorized: "denied",
	ExpiredTokenException: "credentials",
	ExpiredToken: "credentials",
	UnrecognizedClientException: "credentials",
	InvalidClientTokenId: "credentials",
	IncompleteSignature: "credentials",
	MissingAuthenticationTokenException: "credentials",
	InvalidSignatureException: "skewed",
	SignatureDoesNotMatch: "skewed",
	RequestTimeTooSkewed: "skewed",
	RequestExpired: "skewed",
	RequestInTheFuture: "skewed",
	CredentialsProviderError: "credentials",
	TokenProviderError: "credentials",
	InvalidIdentityToken: "credentials",
	IDPCommunicationError: "transient",
	OptInRequired: "region-disabled",
	RegionDisabledException: "region-disabled"
};
function classify(code, status, message) {
	const known = Object.hasOwn(classes, code) ? classes[code] : void 0;
	if (known !== void 0) return known;
	if (code === "InvalidParameterValueException" && /instance profile does not exist/i.test(message)) return "profile-missing";
	if (status === 429) return "throttled";
	if (status === 403 || status === 401) return "denied";
	if (status === 402) return "quota";
	return status !== void 0 && status >= 500 ? "transient" : "other";
}
const networkErrors = /^(ECONN(RESET|REFUSED|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|TimeoutError|AbortError|UND_ERR_\w+)$/;
const beforeSending = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const untrusted = /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|ERR_TLS_CERT_ALTNAME_INVALID)$/;
const unreadable = {
	code: "UnreadableAnswer",
	class: "transient",
	mayHaveRun: true
};
function cutOff({ status, requestId, retryAfter }) {
	const message = `the answer was cut off (HTTP status ${status})`;
	const meant = status === 429 ? "throttled" : "transient";
	return new ServiceError({
		code: `Http${status}`,
		message,
		status,
		requestId,
		retryAfter,
		class: meant
	});
}
const notSent = {
	code: "NotSent",
	message: "the run was stopped before the request was sent",
	class: "other",
	mayHaveRun: false
};
function answerIn(error) {
	const { httpStatusCode: status, requestId } = error.$metadata ?? {};
	return {
		status,
		requestId
	};
}
function toServiceError(error, facts) {
	if (error instanceof ServiceError) return error;
	if (error instanceof require_src_net().NetworkProblem) return ServiceError.of(error.diagnostic, error.isPassing ? "transient" : "other");
	const { name = "Error", message = String(error), code } = error;
	const { status, requestId, retryAfter } = facts;
	const network = [code, name].find((text) => text !== void 0 && networkErrors.test(text));
	const isCutOff = network !== void 0 || /aborted|socket hang up/.test(message);
	if (status === void 0) {
		if (code !== void 0 && untrusted.test(code)) return ServiceError.of(require_every_run().diagnose("certificateUntrusted", { reason: message }), "other");
		if (!isCutOff) return new ServiceError({
			code: code ?? name,
			message,
			mayHaveRun: false
		});
		const mayHaveRun = facts.wasSent && !beforeSending.test(network ?? "");
		return new ServiceError({
			code: network ?? "ConnectionLost",
			message,
			class: "transient",
			mayHaveRun
		});
	}
	if (isCutOff && status >= 300) return cutOff(facts);
	if (isCutOff || name === "SyntaxError" || status < 400) {
		const text = `the answer is not readable JSON (HTTP status ${status})`;
		return status < 400 ? new ServiceError({
			...unreadable,
			message: text,
			status,
			requestId
		}) : new ServiceError({
			code: `Http${status}`,
			message: text,
			status,
			requestId,
			retryAfter
		});
	}
	return new ServiceError({
		code: name === "Unknown" ? `Http${status}` : name,
		message,
		status,
		requestId,
		retryAfter
	});
}
// src/aws/bucket.ts
const slack = 2;
function measureBucket({ from, until, sends, sizeAt }) {
	const rate = Math.max(0, (sends.length - .5) / secondsBetween(from, until));
	const size = sizeAt(rate);
	let mayHaveBeenFull = false;
	for (const [index, at] of sends.entries()) {
		const held = rate * secondsBetween(from, at) - index;
		mayHaveBeenFull ||= held > Math.max(slack, size) || held < -2;
	}
	return {
		rate,
		size,
		mayHaveBeenFull
	};
}
function secondsBetween(from, until) {
	return Math.max(1, until - from) / 1e3;
}
// src/aws/profile.ts
const sources = [
	"aws_access_key_id",
	"credential_process",
	"credential_source",
	"login_session",
	"role_arn",
	"sso_account_id",
	"sso_session",
	"sso_start_url",
	"web_identity_token_file"
];
function givesCredentials(section) {
	return sources.some((key) => section?.[key] !== void 0);
}
async function findProfile(named, env) {
	const sections = await require_start().loadSections(env);
	const chosen = require_start().profileIn(env, named);
	const name = chosen ?? "default";
	const files = Object.values(require_start().sharedFiles(env)).join(" or ");
	const by = named === void 0 ? "AWS_PROFILE names" : "is asked for";
	if (chosen !== void 0 && sections[name] === void 0) throw ServiceError.of(require_every_run().diagnose("profileMissing", {
		profile: name,
		by,
		files
	}), "credentials");
	if (!givesCredentials(sections[name])) return void 0;
	const seen = new Set();
	for (let at = name; at !== void 0;) {
		const section = sections[at];
		const params = {
			profile: name,
			source: at,
			files
		};
		if (section === void 0) throw ServiceError.of(require_every_run().diagnose("sourceProfileMissing", params), "credentials");
		if (seen.has(at) && section["aws_access_key_id"] === void 0) throw ServiceError.of(require_every_run().diagnose("profileCircle", {
			profile: name,
			way: [...seen, at].join(" \u2192 ")
		}), "credentials");
		const session = section["sso_session"];
		if (session !== void 0 && sections[`sso-session.${session}`] === void 0) throw ServiceError.of(require_every_run().diagnose("ssoSessionMissing", {
			profile: at,
			session,
			files
		}), "credentials");
		if (seen.has(at)) break;
		seen.add(at);
		at = section["source_profile"];
	}
	return {
		name,
		section: sections[name] ?? {},
		isSole: chosen !== void 0 || !hasIdentity(env)
	};
}
function hasIdentity(env) {
	return Boolean(env["AWS_WEB_IDENTITY_TOKEN_FILE"] && env["AWS_ROLE_ARN"]) || Boolean(env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] || env["AWS_CONTAINER_CREDENTIALS_FULL_URI"]);
}
function failureOf({ name: profile, section }, error) {
	const failure = toServiceError(error, { wasSent: false });
	if (failure.diagnostic !== void 0 || failure.code !== "CredentialsProviderError") return failure;
	const reason = reasonIn(failure.message, section);
	const of = (name, command) => ServiceError.of(require_every_run().diagnose(name, {
		profile,
		reason,
		command
	}), "credentials");
	if (section["credential_process"] !== void 0) return of("processFailed", "");
	if (sources.some((key) => key.startsWith("sso_") && section[key] !== void 0)) return of("loginEnded", "aws sso login");
	return section["login_session"] === void 0 ? of("profileFailed", "") : of("loginEnded", "aws login");
}
function reasonIn(message, section) {
	return message.replace(`Command failed: ${section["credential_process"]}`, "").replace(/To refresh this SSO session run .*$/s, "").replaceAll(/\s+/g, " ").trim().replace(/\.$/, "") || "it failed and said nothing on stderr";
}
// src/aws/staying.ts
async function findStaying(service, target, observed, going, signal) {
	const asking = {
		service,
		target,
		signal
	};
	const [readers, shared, built] = await Promise.all([
		readReaders(asking, observed, going),
		Promise.all(going.map((live) => isShared(asking, live))),
		findBuilt(asking, going)
	]);
	const hidden = new Set(readers.unread.flatMap(({ kind }) => referredBy(kind, going)));
	const staying = going.filter((live, index) => shared[index] === true || built(live) || hidden.has(live.kind));
	return {
		observed: readers.observed,
		staying: new Set(staying.map(({ arn }) => arn))
	};
}
async function readReaders({ service, target, signal }, observed, going) {
	const kinds = [...new Set(going.map(({ kind }) => kind))].flatMap((kind) => require_src_kinds().kindsReferringTo(kind));
	const readers = new Set(kinds.filter((kind) => !require_src_kinds().isListWhole(kind)).map(({ kind }) => kind));
	const gone = new Set(going.map(({ arn }) => arn));
	const unread = [];
	const live = await Promise.all(observed.live.map(async (one) => {
		if (one.isSummary !== true || !(readers.has(one.kind) || gone.has(one.arn))) return [one];
		try {
			const whole = await require_every_plan().readLive(service, target, require_src_kinds().kindOf(one.kind), one.arn, signal);
			return whole === void 0 ? [] : [whole];
		} catch (error) {
			if (!require_every_plan().isAboutOne(error)) throw error;
			unread.push(one);
			return [one];
		}
	}));
	return {
		observed: {
			...observed,
			live: live.flat()
		},
		unread
	};
}
function referredBy(reader, going) {
	return going.map(({ kind }) => kind).filter((kind) => require_src_kinds().kindsReferringTo(kind).some((one) => one.kind === reader));
}
async function isShared({ service, signal }, { kind, arn }) {
	const name = require_src_kinds().policyOperationOf(require_src_kinds().kindOf(kind));
	if (name === void 0) return false;
	const [member = ""] = Object.keys(require_src_api().imagebuilder.operations[name]?.query ?? {});
	try {
		const { body } = await service.call(name, { [member]: arn }, { signal });
		return typeof body["policy"] === "string" && body["policy"] !== "";
	} catch (error) {
		if (error instanceof ServiceError && error.class === "not-found") return false;
		if (require_every_plan().isAboutOne(error)) return true;
		throw error;
	}
}
async function findBuilt({ service, signal }, going) {
	const images = new Set(going.flatMap(({ kind }) => require_src_kinds().kindOf(kind).images ?? []));
	const built = new Set();
	const isOf = ({ kind, identity }, image) => require_src_kinds().kindOf(kind).images === image && built.has(require_src_kinds().keyOf({
		...identity,
		kind: image
	}));
	try {
		for (const kind of images) {
			const model = require_src_api().imagebuilder.builtKinds[kind];
			const list = model?.operations["list"];
			if (model === void 0 || list === void 0) continue;
			for await (const page of require_every_plan().listPages(service, list, {
				signal,
				input: { includeDeprecated: true }
			})) {
				const rows = page[model.listBodyMember];
				for (const row of require_src().isList(rows) ? rows : []) {
					const parsed = require_src().isObject(row) && typeof row["arn"] === "string" ? require_src_kinds().parseArn(row["arn"]) : void 0;
					if (parsed !== void 0) built.add(require_src_kinds().keyOf(parsed.identity));
				}
			}
		}
	} catch (error) {
		if (!require_every_plan().isAboutOne(error)) throw error;
		return ({ kind }) => require_src_kinds().kindOf(kind).images !== void 0;
	}
	return (live) => [...images].some((image) => isOf(live, image));
}
// src/aws/list-live.ts
async function listLive(asking) {
	const live = [];
	const versions = [];
	for (const kind of require_src_kinds().kinds.values()) {
		const listed = await listAll(asking, kind);
		if (kind.versions !== void 0) versions.push(...listed);
		const wanted = kind.versions === void 0 ? listed : [...require_every_plan_later().linesIn(listed).values()].flatMap(([newest]) => newest ?? []);
		const read = require_src_kinds().isListWhole(kind) ? wanted : await Promise.all(wanted.map(({ arn }) => require_every_plan().readListed(asking, kind, arn)));
		live.push(...read.filter((one) => one !== void 0));
	}
	return {
		live: live.sort((a, b) => require_start().compareText(a.arn, b.arn)),
		versions
	};
}
async function listAll({ service, signal }, kind) {
	const found = [];
	for await (const page of require_every_plan().listSummaries(service, kind, { signal })) found.push(...page);
	return found;
}
// src/aws/publish-sns.ts
async function publishSns(message, options) {
	const region = /^arn:aws[\w-]*:sns:([a-z0-9-]+):\d{12}:[\w-]{1,256}$/.exec(message.topicArn)?.[1];
	if (region === void 0) throw new Error("it takes the ARN of a standard topic");
	const { environment, profile, clock, signal } = options;
	const { SNSClient, PublishCommand } = await Promise.resolve().then(() => require("./aws-sdk-client-sns.cjs")).then((n) => n.dist_es_exports);
	const endpoint = environment["AWS_ENDPOINT_URL_SNS"] || environment["AWS_ENDPOINT_URL"];
	const keys = profile === void 0 ? require_every_plan().keysIn(environment) : void 0;
	const client = new SNSClient({
		region,
		...endpoint ? { endpoint } : {},
		...require_src().optional({
			credentials: keys,
			profile
		}),
		maxAttempts: 1,
		requestHandler: await require_every_plan().connect(profile, environment)
	});
	const command = new PublishCommand({
		TopicArn: message.topicArn,
		Subject: message.subject,
		MessageStructure: "json",
		Message: JSON.stringify({
			default: message.json,
			email: message.text
		}),
		MessageAttributes: Object.fromEntries(Object.entries(message.attributes).map(([name, value]) => [name, {
			DataType: typeof value === "number" ? "Number" : "String",
			StringValue: String(value)
		}]))
	});
	const send = async () => {
		try {
			await client.send(command, signal === void 0 ? {} : { abortSignal: signal });
		} catch (error) {
			throw toServiceError(error, {
				...answerIn(error),
				wasSent: true
			});
		}
	};
	try {
		await require_every_plan().withRetry(send, {
			clock,
			signal,
			patience: .5
		});
	} finally {
		client.destroy();
	}
}
Object.defineProperty(exports, "ServiceError", {
	enumerable: true,
	get: function() {
		return ServiceError;
	}
});
exports.answerIn = answerIn;
exports.cutOff = cutOff;
exports.failureOf = failureOf;
exports.findProfile = findProfile;
exports.findStaying = findStaying;
exports.givesCredentials = givesCredentials;
exports.listLive = listLive;
exports.measureBucket = measureBucket;
exports.notSent = notSent;
exports.publishSns = publishSns;
exports.secondsBetween = secondsBetween;
exports.toServiceError = toServiceError;
exports.unreadable = unreadable;
