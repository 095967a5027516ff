const require_project = require("./project.cjs");
const require_agent = require("./agent.cjs");
let node_path = require("node:path");
let node_http = require("node:http");
let node_fs_promises = require("node:fs/promises");
let node_os = require("node:os");
// src/aws/failure.ts
/** An error of one request. `mayHaveRun`: the service may have carried it out although no good answer came. */
var ServiceError = class ServiceError extends Error {
	code;
	status;
	requestId;
	class;
	mayHaveRun;
	/** What the service asks to wait, in milliseconds. */
	retryAfter;
	/** Returns the same error, with the mark that the service may have carried the request out. */
	asMaybeRun() {
		const { code, message, status, requestId, retryAfter } = this;
		return new ServiceError({
			code,
			message,
			status,
			requestId,
			retryAfter,
			class: this.class,
			mayHaveRun: true
		});
	}
	constructor(fields) {
		super(fields.message);
		this.name = "ServiceError";
		this.code = fields.code;
		this.status = fields.status;
		this.requestId = fields.requestId;
		this.retryAfter = fields.retryAfter;
		this.class = fields.class ?? classify(fields.code, fields.status, fields.message);
		this.mayHaveRun = fields.mayHaveRun ?? (fields.status !== void 0 && fields.status >= 500);
	}
};
/** Names that stand for one class whatever their status. `CommonErrors` and the API model; both throttling names have been seen. */
const classes = {
	CallRateLimitExceededException: "throttled",
	ThrottlingException: "throttled",
	Throttling: "throttled",
	TooManyRequestsException: "throttled",
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
/** A success whose body got lost: what was asked for has been done, most likely. */
const unreadable = {
	code: "UnreadableAnswer",
	class: "transient",
	mayHaveRun: true
};
/** The run was stopped while the request still waited for its turn. */
const notSent = {
	code: "NotSent",
	message: "the run was stopped before the request was sent",
	class: "transient",
	mayHaveRun: false
};
/** Turns whatever the SDK threw into a `ServiceError`. */
function toServiceError(error, facts) {
	if (error instanceof ServiceError) return error;
	const { name = "Error", message = String(error), code } = error;
	const { status, requestId, retryAfter } = facts;
	const network = [code, name].find((text) => text !== void 0 && networkErrors.test(text));
	const isCutOff = network !== void 0 || /aborted|socket hang up/.test(message);
	if (status === void 0) {
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
// src/aws/connection.ts
/** How connections are made: time limits, the proxy and the certificates that the environment names, as for the AWS CLI. */
/** How many connections there are is the limiter's to say. */
const agentOptions = { keepAlive: true };
/** Returns connections that are made when they are first needed, and kept until they are closed. */
function createConnections(env) {
	const made = /* @__PURE__ */ new Map();
	return {
		to(region, endpoint) {
			const key = endpoint ?? region;
			const connection = made.get(key) ?? connectionTo("imagebuilder", region, endpoint, env);
			made.set(key, connection);
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
* Returns how a client reaches `service` in `region`, or `endpoint`. HTTPS_PROXY, NO_PROXY and AWS_CA_BUNDLE count. Throws `ServiceError` if
* the bundle cannot be read.
*/
async function connectionTo(service, region, endpoint, env) {
	const tls = {
		...agentOptions,
		...await certificates(env["AWS_CA_BUNDLE"])
	};
	return {
		connectionTimeout: 5e3,
		requestTimeout: 3e4,
		throwOnRequestTimeout: true,
		httpAgent: new node_http.Agent(agentOptions),
		httpsAgent: await require_agent.httpsAgentFor(endpoint ?? `https://${service}.${region}.amazonaws.com`, tls)
	};
}
async function certificates(bundle) {
	if (!bundle) return {};
	try {
		return { ca: await (0, node_fs_promises.readFile)(bundle) };
	} catch (error) {
		const { message } = error;
		throw new ServiceError({
			code: "UnreadableCertificates",
			message: `AWS_CA_BUNDLE: ${message}`,
			class: "other"
		});
	}
}
// src/aws/profile.ts
/** Whether a profile is there at all: the SDK passes over one that is not, and takes whatever other credentials it finds. */
/** Throws `ServiceError` if neither file of the shared AWS configuration has a section for `profile`. */
async function assertProfile(profile, environment) {
	const home = environment["HOME"] || environment["USERPROFILE"] || (0, node_os.homedir)();
	const files = [environment["AWS_CONFIG_FILE"] || (0, node_path.join)(home, ".aws", "config"), environment["AWS_SHARED_CREDENTIALS_FILE"] || (0, node_path.join)(home, ".aws", "credentials")];
	if ((await Promise.all(files.map((file) => (0, node_fs_promises.readFile)(file, "utf8").catch(() => "")))).some((text) => sectionsOf(text).includes(profile))) return;
	throw new ServiceError({
		code: "ProfileNotFound",
		message: `there is no profile ${JSON.stringify(profile)} in ${files.join(" or ")}`,
		class: "credentials",
		mayHaveRun: false
	});
}
/** `[profile NAME]` in the configuration, `[NAME]` for credentials and for the profile `default`. */
function sectionsOf(text) {
	return [...text.matchAll(/^\s*\[\s*(?:profile\s+)?(["']?)(.+?)\1\s*\]/gm)].map(([, , name = ""]) => name);
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
/** Returns the settings of a profile, or of the environment. They are looked up when they are first needed. */
async function loadSettings(profile) {
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es4.cjs"));
	const client = new STSClient({
		region: "us-east-1",
		...profile === void 0 ? {} : { profile }
	});
	const settings = Object.fromEntries(names.map((name) => [name, client.config[name]]));
	client.destroy();
	return settings;
}
/** Returns the region that the environment or the profile names, as the AWS CLI would take it. The SDK does not know AWS_DEFAULT_REGION. */
async function findRegion(profile, environment) {
	const named = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"];
	if (named) return named;
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es4.cjs"));
	const client = new STSClient(profile === void 0 ? {} : { profile });
	try {
		return await client.config.region();
	} catch {
		return;
	} finally {
		client.destroy();
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
		}) : async () => keys);
	};
	return {
		sourceOf,
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
async function resolveSource(options, { region, profile }) {
	const { sts, sessionName, environment } = options;
	if (profile !== void 0) await assertProfile(profile, environment);
	const { fromNodeProviderChain } = await Promise.resolve().then(() => require("./dist-es12.cjs"));
	const own = await findRegion(profile, environment);
	const place = {
		region: own !== void 0 && require_project.partitionOf(own) === require_project.partitionOf(region) ? own : region,
		profile
	};
	const config = await sts.configOf(place);
	const named = (role) => namelessSession.test(role.RoleSessionName) ? {
		...role,
		RoleSessionName: sessionName
	} : role;
	const chain = fromNodeProviderChain({
		...profile === void 0 ? {} : { profile },
		logger: config.logger,
		clientConfig: {
			requestHandler: config.requestHandler,
			customUserAgent: config.customUserAgent ?? []
		},
		roleAssumer: (keys, role) => sts.assumeRole(place, async () => keys, named(role)),
		roleAssumerWithWebIdentity: (role) => sts.assumeRoleWithWebIdentity(place, named(role))
	});
	try {
		return await chain({ callerClientConfig: config });
	} catch (error) {
		throw toServiceError(error, { wasSent: false });
	}
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
		const last = mayHaveRun && !error.mayHaveRun ? error.asMaybeRun() : error;
		const bounds = patience[error.class];
		if (bounds === void 0 || signal?.aborted) throw last;
		const bound = Math.min(bounds.longestWait, bounds.base * 2 ** tries);
		const wait = Math.max(clock.random() * bound, Math.min(error.retryAfter ?? 0, bounds.longestWait));
		if (clock.now() + wait - failedAt > bounds.giveUpAfter * (options.patience ?? 1)) throw last;
		options.onRetry?.(error, wait);
		if (await clock.sleep(wait, signal).then(() => false, () => true)) throw last;
	}
}
Object.defineProperty(exports, "ServiceError", {
	enumerable: true,
	get: function() {
		return ServiceError;
	}
});
Object.defineProperty(exports, "connectionTo", {
	enumerable: true,
	get: function() {
		return connectionTo;
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
Object.defineProperty(exports, "findRegion", {
	enumerable: true,
	get: function() {
		return findRegion;
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
