const require_shared_config = require("./shared-config.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_canonical = require("./canonical.cjs");
const require_agent = require("./agent.cjs");
let node_fs_promises = require("node:fs/promises");
let node_http = require("node:http");
// src/aws/failure.ts
/**
* What went wrong with a request, classified by name and status: the modelled errors of the service are incomplete, and some answers
* are not even JSON.
*/
/** An error of one request, or of what must be there before it. `mayHaveRun`: the service may have carried it out although no good answer came. */
var ServiceError = class ServiceError extends Error {
	code;
	status;
	requestId;
	class;
	mayHaveRun;
	/** What the service asks to wait, in milliseconds. */
	retryAfter;
	/** Of what is wrong on this side, and not for AWS to word. It is the same for all targets that it keeps from their requests. */
	diagnostic;
	/** Of what a stop of the run has ended: it says nothing of the request itself. */
	awaited;
	/** Returns the error of something on this side: nothing was sent. */
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
	/** Returns the same error with another meaning. */
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
/** Names that stand for one class whatever their status. `CommonErrors` and the API model; both throttling names have been seen. */
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
/** Network errors by Node's code or the SDK's name: the request may or may not have arrived. */
const networkErrors = /^(ECONN(RESET|REFUSED|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|TimeoutError|AbortError|UND_ERR_\w+)$/;
/** Of these, the ones that come before anything was sent. */
const beforeSending = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** Certificates that are not trusted, by the codes of OpenSSL (X509_STORE_CTX_get_error) and Node. */
const untrusted = /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|ERR_TLS_CERT_ALTNAME_INVALID)$/;
/** A success whose body got lost: what was asked for has been done, most likely. */
const unreadable = {
	code: "UnreadableAnswer",
	class: "transient",
	mayHaveRun: true
};
/** Returns the error for a refusal of which only a part has come. What it says is not known, whatever its status: it is asked for again. */
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
/** The run was stopped while the request still waited for its turn. */
const notSent = {
	code: "NotSent",
	message: "the run was stopped before the request was sent",
	class: "transient",
	mayHaveRun: false
};
/** Returns what an error of the SDK says of the answer that it was made of. */
function answerIn(error) {
	const { httpStatusCode: status, requestId } = error.$metadata ?? {};
	return {
		status,
		requestId
	};
}
/** Turns whatever the SDK threw into a `ServiceError`. */
function toServiceError(error, facts) {
	if (error instanceof ServiceError) return error;
	if (error instanceof require_agent.NetworkProblem) return ServiceError.of(error.diagnostic, error.isPassing ? "transient" : "other");
	const { name = "Error", message = String(error), code } = error;
	const { status, requestId, retryAfter } = facts;
	const network = [code, name].find((text) => text !== void 0 && networkErrors.test(text));
	const isCutOff = network !== void 0 || /aborted|socket hang up/.test(message);
	if (status === void 0) {
		if (code !== void 0 && untrusted.test(code)) return ServiceError.of(require_diagnose.diagnose("certificateUntrusted", { reason: message }), "other");
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
// src/aws/retry.ts
/** What is retried. Everything else is an answer. */
const patience = {
	throttled: {
		base: 50,
		longestWait: 2e4,
		giveUpAfter: 3e5
	},
	transient: {
		base: 100,
		longestWait: 1e4,
		giveUpAfter: 3e4
	},
	skewed: {
		base: 50,
		longestWait: 100,
		giveUpAfter: 1e3
	},
	"in-use": {
		base: 500,
		longestWait: 1e4,
		giveUpAfter: 6e4
	},
	"profile-missing": {
		base: 1e3,
		longestWait: 8e3,
		giveUpAfter: 6e4
	}
};
/**
* Runs `attempt` until it succeeds, fails for good or patience runs out, counted from the first failure; then throws the last error. Waits are drawn evenly from zero to a
* bound that doubles (full jitter), and are never shorter than what the service asks for, up to that class's longest wait.
*/
async function withRetry(attempt, options) {
	const { clock, signal } = options;
	let failedAt;
	let mayHaveRun = false;
	for (let tries = 0;; tries += 1) try {
		return await attempt(tries > 0);
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		failedAt ??= clock.now();
		mayHaveRun ||= error.mayHaveRun;
		const last = mayHaveRun && !error.mayHaveRun ? error.with({ mayHaveRun: true }) : error;
		const bounds = patience[error.class];
		if (bounds === void 0 || signal?.aborted) throw last;
		const bound = Math.min(bounds.longestWait, bounds.base * 2 ** tries);
		const wait = Math.max(clock.random() * bound, Math.min(error.retryAfter ?? 0, bounds.longestWait));
		if (clock.now() + wait - failedAt > bounds.giveUpAfter * (options.patience ?? 1)) throw last;
		options.onRetry?.(error, wait);
		if (await clock.sleep(wait, signal).then(() => false, () => true)) throw last;
	}
}
// src/aws/connection.ts
/** How connections are made: time limits, the proxy and the certificates that the environment or a profile names, as for the AWS CLI. */
/** How many connections there are is the limiter's to say. */
const agentOptions = { keepAlive: true };
/** Returns connections that are made when they are first needed, and kept until they are closed. */
function createConnections(env) {
	const made = /* @__PURE__ */ new Map();
	return {
		of(profile) {
			const connection = made.get(profile) ?? connect(profile, env);
			made.set(profile, connection);
			return connection;
		},
		close() {
			const destroy = ({ httpAgent, httpsAgent }) => {
				httpAgent.destroy();
				httpsAgent.destroy();
			};
			for (const connection of made.values()) connection.then(destroy, () => void 0);
		}
	};
}
/**
* Returns how a client reaches AWS with what `profile` says of it. HTTPS_PROXY, NO_PROXY, AWS_CA_BUNDLE and the profile's `ca_bundle` count.
* Throws `ServiceError` if the certificates cannot be read.
*/
async function connect(profile, env) {
	return {
		connectionTimeout: 5e3,
		requestTimeout: 3e4,
		throwOnRequestTimeout: true,
		httpAgent: new node_http.Agent(agentOptions),
		httpsAgent: require_agent.httpsAgent({
			...agentOptions,
			...await certificates(profile, env)
		}, env)
	};
}
/** They take the place of those that Node trusts, as for the AWS CLI. */
async function certificates(profile, env) {
	const named = await require_shared_config.findCertificates(profile, env);
	if (named === void 0) return {};
	const { setting, file } = named;
	try {
		const text = await (0, node_fs_promises.readFile)(file, "utf8");
		if (/^-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/m.test(text)) return { ca: text };
		throw new Error(`${file} holds no certificate`);
	} catch (error) {
		throw ServiceError.of(require_diagnose.diagnose("certificatesUnreadable", {
			setting,
			reason: error.message
		}), "other");
	}
}
// src/aws/profile.ts
/** What a profile says of credentials, and what to tell when it gives none: the SDK goes on to other sources, and forgets why. */
/** Keys of a section that credentials can come from. */
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
/** Reports whether credentials come from a section by itself. */
function givesCredentials(section) {
	return sources.some((key) => section?.[key] !== void 0);
}
/**
* Returns the profile that is asked for, that AWS_PROFILE names, or `default`; `undefined` if it says nothing of credentials. Throws
* `ServiceError` if it is named and not there, or names what is not there, or itself.
*/
async function findProfile(named, env) {
	const sections = await require_shared_config.loadSections(env);
	const chosen = require_shared_config.profileIn(env, named);
	const name = chosen ?? "default";
	const files = Object.values(require_shared_config.sharedFiles(env)).join(" or ");
	const by = named === void 0 ? "AWS_PROFILE names" : "is asked for";
	if (chosen !== void 0 && sections[name] === void 0) throw ServiceError.of(require_diagnose.diagnose("profileMissing", {
		profile: name,
		by,
		files
	}), "credentials");
	if (!givesCredentials(sections[name])) return void 0;
	const seen = /* @__PURE__ */ new Set();
	for (let at = name; at !== void 0;) {
		const section = sections[at];
		const params = {
			profile: name,
			source: at,
			files
		};
		if (section === void 0) throw ServiceError.of(require_diagnose.diagnose("sourceProfileMissing", params), "credentials");
		if (seen.has(at) && section["aws_access_key_id"] === void 0) throw ServiceError.of(require_diagnose.diagnose("profileCircle", {
			profile: name,
			way: [...seen, at].join(" → ")
		}), "credentials");
		const session = section["sso_session"];
		if (session !== void 0 && sections[`sso-session.${session}`] === void 0) throw ServiceError.of(require_diagnose.diagnose("ssoSessionMissing", {
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
/** Web identity and containers come after the profile `default`, and are asked if it fails. */
function hasIdentity(env) {
	return Boolean(env["AWS_WEB_IDENTITY_TOKEN_FILE"] && env["AWS_ROLE_ARN"]) || Boolean(env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] || env["AWS_CONTAINER_CREDENTIALS_FULL_URI"]);
}
/** Returns the error of a profile that gave no credentials, with its name and the reason. What STS or the network said stays as it is. */
function failureOf({ name: profile, section }, error) {
	const failure = toServiceError(error, { wasSent: false });
	if (failure.diagnostic !== void 0 || failure.code !== "CredentialsProviderError") return failure;
	const reason = reasonIn(failure.message, section);
	const of = (name, command) => ServiceError.of(require_diagnose.diagnose(name, {
		profile,
		reason,
		command
	}), "credentials");
	if (section["credential_process"] !== void 0) return of("processFailed", "");
	if (sources.some((key) => key.startsWith("sso_") && section[key] !== void 0)) return of("loginEnded", "aws sso login");
	return section["login_session"] === void 0 ? of("profileFailed", "") : of("loginEnded", "aws login");
}
/** Without the command line of the process, and without advice that does not name the profile. */
function reasonIn(message, section) {
	return message.replace(`Command failed: ${section["credential_process"]}`, "").replace(/To refresh this SSO session run .*$/s, "").replaceAll(/\s+/g, " ").trim().replace(/\.$/, "") || "it failed and said nothing on stderr";
}
// src/aws/settings.ts
/** What the SDK would otherwise look up for each client anew, reading the files' text through every time. Each is looked up once. */
const names = [
	"authSchemePreference",
	"defaultsMode",
	"retryMode",
	"sigv4aSigningRegionSet",
	"useDualstackEndpoint",
	"useFipsEndpoint",
	"userAgentAppId"
];
/**
* Returns the settings of a profile, or of the environment. They are looked up when they are first needed. Which of its endpoints AWS is to
* be called at does not matter to the emulator.
*/
async function loadSettings(profile, emulator) {
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
	const client = new STSClient({
		region: "us-east-1",
		...require_optional.optional({ profile })
	});
	const settings = Object.fromEntries(names.map((name) => [name, client.config[name]]));
	return emulator ? {
		...settings,
		useDualstackEndpoint: false,
		useFipsEndpoint: false
	} : settings;
}
/** Returns the region that the environment or the profile names, as the AWS CLI would take it. The SDK does not know AWS_DEFAULT_REGION. */
async function findRegion(profile, environment) {
	const named = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"];
	if (named) return named;
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
	const client = new STSClient(require_optional.optional({ profile }));
	try {
		return await client.config.region();
	} catch {
		return;
	}
}
// src/aws/credentials.ts
/** Account of a target that names none, on the emulator. */
const emulatedAccount = "000000000000";
/** The SDK's own names of sessions, where nobody chose one. They say nothing about the run. */
const namelessSession = /^aws-sdk-js-/;
/** Returns the credentials of a run. Nothing is resolved before it is asked for, and everything at most once at a time. */
function createCredentials(options) {
	const { sts, clock, emulator, sessionName } = options;
	const providers = /* @__PURE__ */ new Map();
	const waits = /* @__PURE__ */ new Map();
	const shared = (key, fetch) => {
		const name = JSON.stringify(key);
		const provider = providers.get(name) ?? keepFresh(fetch, clock);
		providers.set(name, provider);
		return provider;
	};
	const sourceOf = (target, region) => {
		if (emulator) {
			const accessKeyId = target.account ?? emulatedAccount;
			return shared(["emulator", accessKeyId], async () => ({
				accessKeyId,
				secretAccessKey: "emulator"
			}));
		}
		const profile = target.profile ?? options.profile;
		const keys = profile === void 0 ? keysIn(options.environment) : void 0;
		return shared(["source", profile], keys === void 0 ? () => resolveSource(options, {
			region,
			profile
		}, waits).finally(() => waits.delete(profile)) : async () => assertClean(keys, (member) => variables[member]));
	};
	return {
		sourceOf,
		awaited({ profile = options.profile }) {
			const what = waits.get(profile);
			return what === void 0 ? void 0 : { what };
		},
		of(target, region) {
			const source = sourceOf(target, region);
			const { roleArn, externalId } = target;
			if (roleArn === void 0) return source;
			const profile = emulator ? void 0 : target.profile ?? options.profile;
			const role = {
				RoleArn: roleArn,
				RoleSessionName: sessionName,
				ExternalId: externalId
			};
			const account = emulator ? target.account : void 0;
			return shared([
				"role",
				profile,
				account,
				roleArn,
				externalId,
				region
			], () => sts.assumeRole({
				region,
				profile
			}, source, role));
		}
	};
}
/** How long before their end credentials are renewed, in milliseconds: what the SDKs take as well. A session lives 15 minutes at least. */
const renewBefore = 3e5;
/** Returns a provider that asks `fetch` when it must: one question at a time, whoever waits for the answer. */
function keepFresh(fetch, clock) {
	let held;
	let asking;
	const lasts = ({ expiration }, ms) => expiration === void 0 || expiration.getTime() - clock.now() > ms;
	const provide = async () => {
		if (held !== void 0 && lasts(held, renewBefore)) return held;
		asking ??= fetch().finally(() => asking = void 0);
		try {
			held = await asking;
		} catch (error) {
			if (held === void 0 || !lasts(held, 0)) throw error;
		}
		return held;
	};
	return Object.assign(provide, { memoized: true });
}
const variables = {
	accessKeyId: "the variable AWS_ACCESS_KEY_ID",
	secretAccessKey: "the variable AWS_SECRET_ACCESS_KEY",
	sessionToken: "the variable AWS_SESSION_TOKEN"
};
/** Keys in the environment come before a profile that only the environment names, as in the AWS CLI; the SDK has it the other way round. */
function keysIn(environment) {
	const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
	if (!accessKeyId || !secretAccessKey) return void 0;
	const sessionToken = environment["AWS_SESSION_TOKEN"];
	return {
		accessKeyId,
		secretAccessKey,
		...sessionToken ? { sessionToken } : {}
	};
}
/**
* Goes through the SDK's sources: shared files, SSO, web identity, processes, container and instance. Roles on the way are assumed by `sts`,
* in the region that environment or profile name, so that it is the same for all targets; in another partition, in the target's.
*/
async function resolveSource(options, { region, profile }, waits) {
	const { sts, sessionName, environment } = options;
	const found = await findProfile(profile, environment);
	waits.set(profile, describeSource(found));
	const { fromIni, fromNodeProviderChain } = await Promise.resolve().then(() => require("./dist-es13.cjs"));
	const own = await findRegion(profile, environment);
	const place = {
		region: own !== void 0 && require_canonical.partitionOf(own) === require_canonical.partitionOf(region) ? own : region,
		profile
	};
	const config = await sts.configOf(place);
	const named = (role) => namelessSession.test(role.RoleSessionName) ? {
		...role,
		RoleSessionName: sessionName
	} : role;
	const given = {
		...require_optional.optional({ profile }),
		logger: config.logger,
		clientConfig: {
			requestHandler: config.requestHandler,
			customUserAgent: config.customUserAgent ?? []
		},
		roleAssumer: (keys, role) => sts.assumeRole(place, async () => keys, named(role)),
		roleAssumerWithWebIdentity: (role) => sts.assumeRoleWithWebIdentity(place, named(role))
	};
	try {
		return assertClean(await (found?.isSole === true ? fromIni(given) : fromNodeProviderChain(given))({ callerClientConfig: config }), (member) => `${member} of ${found === void 0 ? "the credentials" : `the profile ${found.name}`}`);
	} catch (error) {
		throw found === void 0 ? toServiceError(error, { wasSent: false }) : failureOf(found, error);
	}
}
function describeSource(found) {
	if (found === void 0) return require_diagnose.awaitedThings.environment;
	const isProcess = found.section["credential_process"] !== void 0;
	return require_diagnose.fill(isProcess ? require_diagnose.awaitedThings.process : require_diagnose.awaitedThings.profile, { profile: found.name });
}
/** Throws `ServiceError` for a value with a blank at its edge: it was copied or piped, and AWS would take it for another one. */
function assertClean(credentials, nameOf) {
	for (const member of [
		"accessKeyId",
		"secretAccessKey",
		"sessionToken"
	]) {
		const value = credentials[member];
		if (value !== void 0 && value.trim() !== value) throw ServiceError.of(require_diagnose.diagnose("credentialBlank", { setting: nameOf(member) }), "credentials");
	}
	return credentials;
}
Object.defineProperty(exports, "ServiceError", {
	enumerable: true,
	get: function() {
		return ServiceError;
	}
});
Object.defineProperty(exports, "answerIn", {
	enumerable: true,
	get: function() {
		return answerIn;
	}
});
Object.defineProperty(exports, "connect", {
	enumerable: true,
	get: function() {
		return connect;
	}
});
Object.defineProperty(exports, "createConnections", {
	enumerable: true,
	get: function() {
		return createConnections;
	}
});
Object.defineProperty(exports, "createCredentials", {
	enumerable: true,
	get: function() {
		return createCredentials;
	}
});
Object.defineProperty(exports, "cutOff", {
	enumerable: true,
	get: function() {
		return cutOff;
	}
});
Object.defineProperty(exports, "findRegion", {
	enumerable: true,
	get: function() {
		return findRegion;
	}
});
Object.defineProperty(exports, "givesCredentials", {
	enumerable: true,
	get: function() {
		return givesCredentials;
	}
});
Object.defineProperty(exports, "keysIn", {
	enumerable: true,
	get: function() {
		return keysIn;
	}
});
Object.defineProperty(exports, "loadSettings", {
	enumerable: true,
	get: function() {
		return loadSettings;
	}
});
Object.defineProperty(exports, "notSent", {
	enumerable: true,
	get: function() {
		return notSent;
	}
});
Object.defineProperty(exports, "toServiceError", {
	enumerable: true,
	get: function() {
		return toServiceError;
	}
});
Object.defineProperty(exports, "unreadable", {
	enumerable: true,
	get: function() {
		return unreadable;
	}
});
Object.defineProperty(exports, "withRetry", {
	enumerable: true,
	get: function() {
		return withRetry;
	}
});
