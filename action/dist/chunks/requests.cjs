const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_plural = require("./plural.cjs");
const require_source = require("./source.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_signals = require("./signals.cjs");
const require_repository = require("./repository.cjs");
const require_targets = require("./targets.cjs");
const require_retry = require("./retry.cjs");
const require_canonical = require("./canonical.cjs");
const require_ci = require("./ci.cjs");
const require_field_path = require("./field-path.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_tags = require("./tags.cjs");
const require_2020 = require("./2020.cjs");
const require_documents = require("./documents.cjs");
const require_fleet_part = require("./fleet-part.cjs");
const require_pipelines = require("./pipelines.cjs");
let node_path = require("node:path");
let node_events = require("node:events");
let node_async_hooks = require("node:async_hooks");
// src/aws/account-held.ts
/** Credentials of one account: whose they are is asked again after every renewal, before anything is signed with them. */
/**
* Returns a provider of what `provider` gives as long as it belongs to `account`. Credentials of a profile or a process can be of another
* account when they are renewed: from then on it throws a `ServiceError` of class `foreign-account`, also should they change back.
*/
function holdToAccount(provider, { target, account, credentials }, identify) {
	let known = credentials;
	let stray;
	const provide = async () => {
		const given = await provider();
		if (given !== known && stray === void 0) {
			const { account: actual, arn } = await identify(given);
			if (actual === account) known = given;
			else stray ??= strayed({
				target,
				account,
				actual,
				arn
			});
		}
		if (stray !== void 0) throw stray;
		return given;
	};
	return Object.assign(provide, { memoized: true });
}
function strayed(params) {
	const message = require_diagnose.fill(require_diagnose.notTaken.accountChanged, params);
	return new require_retry.ServiceError({
		code: "AccountChanged",
		message,
		class: "foreign-account",
		mayHaveRun: false
	});
}
/** Returns what asks STS once about each set of credentials, however many targets it serves. A failure is not kept. */
function identifyOnce({ identify }) {
	const asked = /* @__PURE__ */ new WeakMap();
	return (place, credentials) => {
		const asking = asked.get(credentials) ?? identify(place, async () => credentials);
		asked.set(credentials, asking);
		asking.catch(() => asked.delete(credentials));
		return asking;
	};
}
// src/aws/access.ts
/** Read-only by construction: which outgoing requests may leave. */
const readRoles = /* @__PURE__ */ new Set([
	"get",
	"list",
	"listBuildVersions",
	"ListTagsForResource"
]);
const reads = Object.values(require_imagebuilder.imagebuilder.operations).filter((operation) => readRoles.has(operation.role));
const createPaths = new Set(Object.values(require_imagebuilder.imagebuilder.operations).filter((operation) => operation.role === "create").map((operation) => `${operation.method} ${operation.uri}`));
const readPaths = new Set(reads.filter(({ uri }) => !uri.includes("{")).map((operation) => `${operation.method} ${operation.uri}`));
/** Throws unless a request on its way out is one that `access` allows. A path of nobody's knowing is a write. */
function assertAllowed(access, request) {
	if (access === "write") return;
	const [, parent, last] = /([^/]*)\/([^/]*)$/.exec(request.path) ?? [];
	if (readPaths.has(`${request.method} /${last}`)) return;
	if (request.method === "GET" && parent === "tags") return;
	if (access === "dry-run" && createPaths.has(`${request.method} /${last}`) && isDryRun(request.body)) return;
	throw new require_retry.ServiceError({
		code: "WriteRefused",
		message: `${request.method} ${request.path} is not a read, and this command only reads`,
		class: "other",
		mayHaveRun: false
	});
}
/** Looks at the bytes that would leave: the SDK of the day drops `dryRun`, and a create without it is a create. */
function isDryRun(body) {
	if (typeof body !== "string") return false;
	try {
		return JSON.parse(body).dryRun === true;
	} catch {
		return false;
	}
}
// src/aws/body.ts
const limits = {
	timeoutMs: 3e4,
	maxBytes: 16777216
};
/** Reads a body to its end. Throws `ServiceError` if it is too large, and what a lost connection throws if it ends too soon or not at all. */
function readWhole(body, { timeoutMs, maxBytes } = limits) {
	if (body === void 0) return Promise.resolve(Buffer.alloc(0));
	const stream = body;
	const chunks = [];
	let size = 0;
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			stream.destroy(Object.assign(/* @__PURE__ */ new Error(`the answer did not end within ${timeoutMs} ms`), { code: "ETIMEDOUT" }));
		}, timeoutMs);
		const fail = (error) => {
			clearTimeout(timer);
			reject(error);
		};
		stream.once("error", fail);
		stream.once("end", () => {
			clearTimeout(timer);
			resolve(Buffer.concat(chunks));
		});
		stream.once("close", () => fail(Object.assign(/* @__PURE__ */ new Error("the answer was cut off"), { code: "ECONNRESET" })));
		stream.on("data", (chunk) => {
			size += chunk.length;
			if (size > maxBytes) stream.destroy(tooLarge(maxBytes));
			else chunks.push(chunk);
		});
	});
}
function tooLarge(maxBytes) {
	const message = `the answer is larger than ${maxBytes} bytes`;
	return new require_retry.ServiceError({
		code: "AnswerTooLarge",
		message,
		class: "other",
		mayHaveRun: true
	});
}
// src/aws/wire.ts
/**
* The SDK, held to the bytes. Version 3.1046.0 drops members that it does not know, on the way out and on the way in, and update replaces
* everything: what is sent is therefore serialised here, and what came is read here, before the SDK sees it. The SDK keeps what it is
* good at: credentials, endpoints, signing, connections, names of errors.
*/
/** Returns the bytes of an operation's body: every member of `input` but those that go into the path and the query. */
function serialiseBody(operation, input) {
	if (operation.method === "GET" || operation.method === "DELETE") return void 0;
	const elsewhere = /* @__PURE__ */ new Set([...Object.keys(operation.label), ...Object.keys(operation.query)]);
	return JSON.stringify(Object.fromEntries(Object.entries(input).filter(([member]) => !elsewhere.has(member))));
}
/** The exchange of the call under way. The SDK keeps its middleware from call to call, so that nothing else tells the calls apart. */
const exchanges = new node_async_hooks.AsyncLocalStorage();
/** Runs a call of the SDK; what it leaves behind is in `exchange`. */
function runExchange(exchange, call) {
	return exchanges.run(exchange, call);
}
/**
* Puts the bytes of `serialiseBody` in place of those that the SDK serialised, before their length is taken and they are signed, and
* sets `headers`.
*/
function replaceBody(headers) {
	return (next, { commandName }) => {
		const operation = require_imagebuilder.imagebuilder.operations[commandName.replace(/Command$/, "")];
		return async (args) => {
			const body = operation === void 0 ? void 0 : serialiseBody(operation, args.input);
			if (body !== void 0) args.request.body = body;
			Object.assign(args.request.headers, headers);
			return next(args);
		};
	};
}
/**
* Wraps the last step before the network: refuses what `access` does not allow, and reads the answer whole. Of a good answer the SDK
* gets an empty object, because nobody reads what it would make of it.
*/
function holdToBytes(inner, access, limits) {
	return {
		async handle(request) {
			assertAllowed(access, request);
			const exchange = exchanges.getStore();
			if (exchange === void 0) throw new Error("a call of the SDK without an exchange");
			const { abortSignal } = exchange;
			if (abortSignal?.aborted) throw new require_retry.ServiceError(require_retry.notSent);
			exchange.wasSent = true;
			const { response } = await inner.handle(request, abortSignal === void 0 ? {} : { abortSignal });
			noteFacts(exchange, response);
			const bytes = await readWhole(response.body, limits);
			if (response.statusCode >= 300) {
				assertNotCutOff(bytes, exchange);
				return { response: Object.assign(response, { body: bytes }) };
			}
			exchange.body = parseAnswer(bytes, exchange);
			return { response: Object.assign(response, { body: emptyObject }) };
		},
		destroy: () => inner.destroy?.()
	};
}
/** Wraps the last step before the network so that the SDK gets bodies that have been read, and no more. */
function readWholeAnswers(inner) {
	return {
		async handle(request, options) {
			const { response } = await inner.handle(request, options);
			return { response: Object.assign(response, { body: await readWhole(response.body) }) };
		},
		destroy: () => inner.destroy?.()
	};
}
const emptyObject = new TextEncoder().encode("{}");
/** Returns what is known of an answer. */
function factsOf(exchange) {
	return {
		...exchange,
		wasSent: exchange.wasSent ?? false
	};
}
function noteFacts(exchange, { statusCode, headers }) {
	exchange.status = statusCode;
	const requestId = headers["x-amzn-requestid"] ?? headers["x-amz-request-id"];
	if (requestId !== void 0) exchange.requestId = requestId;
	const seconds = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && Number.isFinite(seconds)) exchange.retryAfter = seconds * 1e3;
}
/** Levels that an answer may be nested. No shape of the service has a quarter of that. */
const maxLevels = 64;
/** Returns a good answer. One without any member that it may have, or with no body at all, is of something on the way, not of the service. */
function parseAnswer(bytes, { status, requestId, members = [] }) {
	if (bytes.length === 0 && members.length === 0) return {};
	const value = parse(bytes);
	const isAnswer = value !== null && typeof value === "object" && !Array.isArray(value);
	if (isAnswer && (members.length === 0 || members.some((member) => Object.hasOwn(value, member))) && !require_canonical.isDeeperThan(maxLevels, value)) return value;
	const message = isAnswer ? `the answer has nothing that EC2 Image Builder answers with (HTTP status ${status})` : `the answer is not readable JSON (HTTP status ${status})`;
	throw new require_retry.ServiceError({
		...require_retry.unreadable,
		message,
		status,
		requestId
	});
}
/** Returns undefined for what is not JSON. */
function parse(bytes) {
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return;
	}
}
/** An error of which only the beginning has come says nothing: it is asked for again. The page of a proxy is whole, and no beginning of JSON. */
function assertNotCutOff(bytes, { status, requestId, retryAfter }) {
	if (bytes.toString("utf8", 0, 1) !== "{" || parse(bytes) !== void 0) return;
	throw require_retry.cutOff({
		status,
		requestId,
		retryAfter
	});
}
// src/aws/client.ts
/** Returns a logger for the SDK's clients that passes on warnings and keeps the rest to itself: it would hold requests and answers. */
function warningLogger(observer) {
	const nothing = () => void 0;
	const warn = (...content) => {
		const words = content.filter((one) => typeof one === "string");
		if (words.length > 0) observer.onWarning(words.join(" "));
	};
	return {
		trace: nothing,
		debug: nothing,
		info: nothing,
		warn,
		error: warn
	};
}
/**
* Parts of the SDK that every call would pay for and nobody needs here: nothing is logged, Kiln never runs inside a Lambda function, and the
* user agent is the same for all calls of a run.
*/
const superfluous = [
	"loggerMiddleware",
	"recursionDetectionMiddleware",
	"getUserAgentMiddleware"
];
/** Returns what the answer to an operation may hold. */
function membersOf(operation) {
	const output = require_imagebuilder.imagebuilder.operations[operation]?.output ?? "";
	return Object.keys(require_imagebuilder.imagebuilder.shapes[output]?.members ?? {});
}
/** Connects to the service. The SDK is loaded here and not before: commands that do not call AWS start without it. */
async function connectImageBuilder(options) {
	const { clock, limiter, observer } = options;
	const sdk = await Promise.resolve().then(() => require("./dist-es3.cjs"));
	const { region, endpoint, connections, userAgent = "kiln", settings = {}, ...rest } = options.sdk;
	const client = new sdk.ImagebuilderClient({
		...settings,
		...rest,
		region,
		...require_diagnose.optional({ endpoint }),
		maxAttempts: 1,
		cacheMiddleware: true,
		requestHandler: await connections.of(rest.profile),
		logger: warningLogger(observer)
	});
	for (const name of superfluous) client.middlewareStack.remove(name);
	client.middlewareStack.add(replaceBody({ "user-agent": userAgent }), {
		step: "serialize",
		priority: "low",
		name: "replaceBody"
	});
	const config = client.config;
	config.requestHandler = holdToBytes(config.requestHandler, options.access);
	const commands = sdk;
	const attempt = async (operation, input, signal) => {
		const Command = commands[`${operation}Command`];
		if (Command === void 0) throw new Error(`the SDK has no operation ${operation}`);
		const exchange = {
			members: membersOf(operation),
			...require_diagnose.optional({ abortSignal: signal })
		};
		observer.onStart?.(operation);
		try {
			const sent = runExchange(exchange, () => client.send(new Command(input)));
			await (signal === void 0 ? sent : require_signals.unlessAborted(signal, sent));
		} catch (error) {
			throw require_retry.toServiceError(error, factsOf(exchange));
		} finally {
			observer.onAnswer(operation, exchange.requestId, exchange.status, exchange.wasSent ?? false);
		}
		const { body = {}, requestId } = exchange;
		return requestId === void 0 ? { body } : {
			body,
			requestId
		};
	};
	return { call: (operation, input, { signal, patience } = {}) => require_retry.withRetry((isRepeated) => limiter.run(() => attempt(operation, input, signal), {
		isRepeated,
		signal
	}), {
		clock,
		signal,
		...require_diagnose.optional({ patience }),
		onRetry: (error, waitMs) => observer.onRetry(operation, error, waitMs)
	}) };
}
// src/aws/pace.ts
/** The slowest pace, a request every two seconds, and the slowest to begin the search with. */
const slowest = .5;
const slowestSearch = 5;
/** Share of the rate to begin with after a refusal that was measured, after the first one, and after one that came too soon to measure. */
const afterMeasured = .96;
const afterFirst = .7;
const afterSoon = .75;
/** The least time between two refusals that says something about the rate. */
const leastMeasure = 1e3;
/** The longest that a refusal holds everything up, whatever the service asks for: then one request asks again. */
const longestRest = 2e4;
/** Time over which the speed before the first refusal is measured. */
const memory = 1e3;
/** Returns the factor by which the pace has grown `seconds` after a refusal; `isSearching` until there have been two. */
function growth(seconds, isSearching) {
	return isSearching ? 2 ** seconds : 1 + .01 * seconds + 4e-4 * seconds ** 3;
}
/** Returns a pace that nothing has slowed down yet. */
function createPace() {
	let base = Infinity;
	let isSearching = false;
	let refusedAt = -Infinity;
	let takenSince = 0;
	let nextAt = -Infinity;
	/** Requests taken lately: each counts less the longer ago it was. */
	let recent = 0;
	let recentAt = 0;
	const rateAt = (now) => base * growth(Math.max(0, now - refusedAt) / 1e3, isSearching);
	const decay = (now) => {
		recent *= Math.exp(-Math.max(0, now - recentAt) / memory);
		recentAt = now;
	};
	const slowDown = (now) => {
		decay(now);
		if (base === Infinity) return Math.max(slowestSearch, afterFirst * (recent * 1e3 / memory));
		const elapsed = now - refusedAt;
		if (isSearching || elapsed < leastMeasure) return afterSoon * rateAt(now);
		return Math.min(afterMeasured * (takenSince * 1e3 / elapsed), rateAt(now));
	};
	return {
		rateAt,
		waitFrom: (now) => Math.max(0, nextAt - now),
		noteSent(now) {
			const rate = rateAt(now);
			if (rate === Infinity) return;
			nextAt = Math.max(now, nextAt) + 1e3 / rate;
		},
		noteTaken(now) {
			takenSince += 1;
			decay(now);
			recent += 1;
		},
		noteRefused(sentAt, now, retryAfter = 0) {
			nextAt = Math.max(nextAt, now + Math.min(retryAfter, longestRest));
			if (sentAt <= refusedAt) return;
			const isFirst = base === Infinity;
			base = Math.max(slowest, slowDown(now));
			isSearching = isFirst;
			refusedAt = now;
			takenSince = 0;
			nextAt = Math.max(nextAt, now + 1e3 / base);
		}
	};
}
// src/aws/limiter.ts
/** Returns a limiter that lets `size` tasks run at once; the others wait in the order in which they came. */
function createLimiter(size) {
	return new Gate(size);
}
/**
* Returns a limiter for everything that is sent to one account and Region: at most `size` requests in flight, at a pace that follows the
* refusals of the service. A task that is rejected with a throttling `ServiceError` was refused; any other end of it was not.
*/
function createRateLimiter(size, clock) {
	const pace = createPace();
	const now = steadyTime(clock);
	const gate = new Gate(size, {
		pace,
		now,
		sleep: (ms, signal) => clock.sleep(ms, signal)
	});
	return { run: (task, turn) => gate.run(async () => {
		const sentAt = now();
		try {
			const result = await task();
			pace.noteTaken(now());
			return result;
		} catch (error) {
			if (error instanceof require_retry.ServiceError && error.class === "throttled") pace.noteRefused(sentAt, now(), error.retryAfter);
			else if (error instanceof require_retry.ServiceError && error.status !== void 0) pace.noteTaken(now());
			throw error;
		}
	}, turn) };
}
/** Returns the time of a clock that may be set back while it is read: then it goes on from where it was. */
function steadyTime(clock) {
	let [last, lead] = [-Infinity, 0];
	return () => {
		const now = clock.now() + lead;
		if (now < last) lead += last - now;
		last = Math.max(last, now);
		return last;
	};
}
var Gate = class {
	#size;
	#pacing;
	#waiting = new Queue();
	#repeated = new Queue();
	#running = 0;
	#isResting = false;
	constructor(size, pacing) {
		this.#size = size;
		this.#pacing = pacing;
	}
	async run(task, { isRepeated = false, signal } = {}) {
		await new Promise((start) => {
			(isRepeated ? this.#repeated : this.#waiting).push({
				start,
				signal
			});
			this.#letIn();
		});
		try {
			return await task();
		} finally {
			this.#running -= 1;
			this.#letIn();
		}
	}
	#letIn() {
		while (this.#running < this.#size) {
			const queue = this.#repeated.head === void 0 ? this.#waiting : this.#repeated;
			const next = queue.head;
			if (next === void 0 || this.#mustRest(next.signal)) return;
			queue.shift();
			this.#running += 1;
			this.#pacing?.pace.noteSent(this.#pacing.now());
			next.start();
		}
	}
	/** Reports whether the pace has the next one wait; then it is let in by itself when the time has come, or when it is called off. */
	#mustRest(signal) {
		if (this.#pacing === void 0 || signal?.aborted) return false;
		const { pace, now, sleep } = this.#pacing;
		const wait = pace.waitFrom(now());
		if (wait <= 0) return false;
		if (this.#isResting) return true;
		this.#isResting = true;
		const goOn = () => {
			this.#isResting = false;
			this.#letIn();
		};
		sleep(wait, signal).then(goOn, goOn);
		return true;
	}
};
/** First in, first out, at the same cost however long it is. */
var Queue = class {
	#items = [];
	#first = 0;
	get head() {
		return this.#items[this.#first];
	}
	push(item) {
		this.#items.push(item);
	}
	shift() {
		this.#first += 1;
		if (this.#first < 1024 || this.#first * 2 < this.#items.length) return;
		this.#items = this.#items.slice(this.#first);
		this.#first = 0;
	}
};
/** Runs `task` on every item, `size` at once; resolves to the results in the order of the items. A task that throws stops nothing else. */
async function mapLimited(items, size, task) {
	const limiter = createLimiter(size);
	return (await Promise.allSettled(items.map((item, index) => limiter.run(() => task(item, index))))).map((result) => {
		if (result.status === "rejected") throw result.reason;
		return result.value;
	});
}
// src/aws/sts-endpoint.ts
/** How many requests of a kind are in flight at one endpoint, whatever the number of targets. An endpoint that hangs holds up no other. */
const requestsAtOnce = 16;
/** Returns the endpoint of a region. */
async function connectEndpoint({ endpoint, environment, userAgent, clock, observer }, region, profile, settings) {
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
	const config = {
		...settings,
		region,
		...require_diagnose.optional({
			endpoint,
			profile
		}),
		maxAttempts: 1,
		customUserAgent: userAgent.map((word) => [word]),
		logger: warningLogger(observer)
	};
	const root = new STSClient({
		...config,
		requestHandler: await require_retry.connect(profile, environment)
	});
	root.config.requestHandler = readWholeAnswers(root.config.requestHandler);
	const signer = (credentials) => {
		let held;
		const provide = Object.assign(async () => held ?? credentials(), { memoized: true });
		return {
			client: new STSClient({
				...config,
				credentials: provide,
				requestHandler: root.config.requestHandler
			}),
			renew: async () => void (held = await credentials())
		};
	};
	const kept = /* @__PURE__ */ new WeakMap();
	return {
		roles: createRateLimiter(requestsAtOnce, clock),
		identities: createLimiter(requestsAtOnce),
		root,
		signer,
		keptSigner(credentials) {
			const found = kept.get(credentials) ?? signer(credentials);
			kept.set(credentials, found);
			return found;
		}
	};
}
// src/aws/sts.ts
/** STS at its regional endpoints: whose credentials these are, and credentials of a role. */
/** Returns STS. The SDK is loaded with the first call. */
function connectSts(options) {
	const { clock, observer } = options;
	const settings = /* @__PURE__ */ new Map();
	const settingsOf = (profile) => {
		const loaded = settings.get(profile) ?? require_retry.loadSettings(profile, options.emulator);
		settings.set(profile, loaded);
		return loaded;
	};
	const endpoints = /* @__PURE__ */ new Map();
	const closing = new AbortController();
	(0, node_events.setMaxListeners)(0, closing.signal);
	const at = ({ region, profile }) => {
		const key = JSON.stringify([region, profile]);
		const connect = async () => connectEndpoint(options, region, profile, await settingsOf(profile));
		const made = endpoints.get(key) ?? connect();
		endpoints.set(key, made);
		return made;
	};
	/** Credentials are renewed before a turn is waited for: that may take a turn as well. */
	const ask = (operation, { region, limiter, renew, send, patience = 1 }) => require_retry.withRetry(async (isRepeated) => {
		await renew?.();
		const turn = {
			isRepeated,
			signal: closing.signal
		};
		const once = () => askOnce(operation, observer, () => send({ abortSignal: closing.signal }));
		return limiter.run(() => once().catch((error) => judgeRegion(error, region)), turn);
	}, {
		clock,
		signal: closing.signal,
		patience,
		onRetry: (error, waitMs) => observer.onRetry(operation, error, waitMs)
	});
	return {
		async identify(place, credentials, patience) {
			const { GetCallerIdentityCommand } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
			const { identities: limiter, signer } = await at(place);
			const { client, renew } = signer(credentials);
			const send = async (exchange) => {
				const answer = await client.send(new GetCallerIdentityCommand({}), exchange);
				if (!answer.Account) throw missing("an account");
				return answer;
			};
			const question = {
				region: place.region,
				limiter,
				renew,
				send,
				...require_diagnose.optional({ patience })
			};
			const { Account: account = "", Arn: arn = "" } = await ask("GetCallerIdentity", question);
			return {
				account,
				arn
			};
		},
		async assumeRole(place, credentials, role) {
			const { AssumeRoleCommand } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
			const { roles: limiter, keptSigner } = await at(place);
			const { client, renew } = keptSigner(credentials);
			const send = async (exchange) => withCredentials(await client.send(new AssumeRoleCommand(role), exchange), role);
			return (await ask("AssumeRole", {
				region: place.region,
				limiter,
				renew,
				send
			})).credentials;
		},
		async assumeRoleWithWebIdentity(place, { WebIdentityToken = "", ...role }) {
			const { AssumeRoleWithWebIdentityCommand } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
			const { roles: limiter, root } = await at(place);
			const input = {
				...role,
				WebIdentityToken: WebIdentityToken.trim()
			};
			const send = async (exchange) => withCredentials(await root.send(new AssumeRoleWithWebIdentityCommand(input), exchange), role);
			return (await ask("AssumeRoleWithWebIdentity", {
				region: place.region,
				limiter,
				send
			})).credentials;
		},
		configOf: async (place) => (await at(place)).root.config,
		settingsOf,
		close() {
			closing.abort();
			for (const made of endpoints.values()) made.then(({ root }) => root.destroy(), () => void 0);
		}
	};
}
/** A host of a Region that nobody knows and nobody finds is a slip in the name: to try again would not help. */
function judgeRegion(error, region) {
	if (!(error instanceof require_retry.ServiceError && error.class === "transient" && error.message.includes(`.${region}.`)) || require_targets.knownRegions.includes(region)) throw error;
	throw require_retry.ServiceError.of(require_diagnose.diagnose("regionUnknown", {
		region,
		reason: error.message
	}), "other");
}
async function askOnce(operation, observer, send) {
	observer.onStart?.(operation);
	try {
		const answer = await send();
		observer.onAnswer(operation, answer.$metadata.requestId, answer.$metadata.httpStatusCode);
		return answer;
	} catch (error) {
		const { httpStatusCode: status, requestId } = error.$metadata ?? {};
		observer.onAnswer(operation, requestId, status);
		const failure = require_retry.toServiceError(error, {
			...require_diagnose.optional({
				status,
				requestId
			}),
			wasSent: false
		});
		const isRole = failure.class === "denied" && operation.startsWith("AssumeRole");
		throw failure.with({
			mayHaveRun: false,
			...isRole ? { class: "role-refused" } : {}
		});
	}
}
/** The error for a good answer that holds nothing of what was asked: it is of something on the way, and STS is asked again. */
function missing(what) {
	return new require_retry.ServiceError({
		...require_retry.unreadable,
		message: `STS answered without ${what}`,
		mayHaveRun: false
	});
}
function withCredentials({ Credentials: found, $metadata }, { RoleArn }) {
	const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken, Expiration } = found ?? {};
	if (!accessKeyId || !secretAccessKey) throw missing(`credentials for ${RoleArn}`);
	return {
		$metadata,
		credentials: {
			accessKeyId,
			secretAccessKey,
			...require_diagnose.optional({
				sessionToken: SessionToken,
				expiration: Expiration
			})
		}
	};
}
// src/aws/session.ts
/** Who we are at a target: region, credentials, and the account that they belong to. */
/** Returns the sessions of a run. Nothing is loaded or asked before the first is opened. */
function createSessions(ambient, { clock, observer, signal }) {
	const { endpoint, environment, emulator, userAgent } = ambient;
	const network = emulator ? {} : environment;
	const connections = require_retry.createConnections(network);
	const sts = connectSts({
		...ambient,
		environment: network,
		clock,
		observer
	});
	const credentials = require_retry.createCredentials({
		...ambient,
		sts,
		clock
	});
	const whose = identifyOnce(sts);
	const elsewhere = /* @__PURE__ */ new WeakMap();
	/** Reports whether the credentials are seen to be good in another region. Asked once. */
	const areGoodIn = (place, used) => {
		const asked = elsewhere.get(used) ?? sts.identify(place, used, 0).then(() => true, () => false);
		elsewhere.set(used, asked);
		return asked;
	};
	/** Runs `ask`. STS refuses good credentials in a region that is not enabled with the words for bad ones: another region tells them apart. */
	const judged = async (place, used, ask) => {
		try {
			return await ask();
		} catch (error) {
			const region = oldestRegions[require_targets.partitionOf(place.region)];
			if (!isRefusedToken(error) || region === void 0 || region === place.region) throw error;
			if (!await areGoodIn({
				...place,
				region
			}, used)) throw error;
			const { code, message, status, requestId } = error;
			const more = `${message} The same credentials are accepted in ${region}.`;
			throw new require_retry.ServiceError({
				code,
				message: more,
				status,
				requestId,
				class: "region-disabled",
				mayHaveRun: false
			});
		}
	};
	const open = async (target) => {
		const profile = emulator ? void 0 : target.profile ?? ambient.profile;
		const region = target.region ?? await require_retry.findRegion(profile, environment);
		if (region === void 0) return void 0;
		const place = {
			region,
			profile
		};
		const provider = credentials.of(target, region);
		await judged(place, credentials.sourceOf(target, region), provider);
		const asked = {};
		const noted = async () => asked.credentials = await provider();
		const { account, arn } = await judged(place, provider, () => sts.identify(place, noted));
		const held = {
			target: target.name,
			account,
			...asked
		};
		return {
			target: {
				...target,
				account,
				region,
				partition: require_targets.partitionOf(region)
			},
			caller: arn,
			sdk: {
				region,
				connections,
				userAgent: userAgent.join(" "),
				settings: await sts.settingsOf(profile),
				...require_diagnose.optional({
					endpoint,
					profile
				}),
				credentials: holdToAccount(provider, held, (renewed) => whose(place, renewed))
			}
		};
	};
	return {
		open: async (target) => {
			signal.throwIfAborted();
			return require_signals.unlessAborted(signal, open(target));
		},
		close() {
			sts.close();
			connections.close();
		}
	};
}
/** By partition, a region that is enabled for every account. */
const oldestRegions = {
	aws: "us-east-1",
	"aws-cn": "cn-north-1",
	"aws-us-gov": "us-gov-west-1"
};
/** Credentials that are wrong, or good ones in a region that the account has not enabled. */
const refusedTokens = /* @__PURE__ */ new Set([
	"InvalidClientTokenId",
	"UnrecognizedClientException",
	"AuthFailure"
]);
/** Reports whether an answer says that the credentials are not known. */
function isRefusedToken(error) {
	return error instanceof require_retry.ServiceError && refusedTokens.has(error.code);
}
// src/plan/compare.ts
/** The fields that count, in normal form, keyed by top-level field: the common ground of diff, record and read-back. */
/** Returns what is declared of a configuration, in normal form, without the name and without what is left to others. */
function comparedDesired(kind, desired, policy, keepDefaults = false) {
	const { name: _, tags: __, ...fields } = desired.fields;
	return withoutIgnored(kind, require_document_schema.normalise(kind, fields, {
		unchecked: desired.unchecked,
		keepDefaults
	}), require_tags.comparedTags(require_tags.declaredTags(desired.fields), policy, desired), desired.ignore, policy);
}
/** Returns what counts of a live configuration, in the same form. */
function comparedLive(kind, live, policy, desired = {
	ignore: [],
	unchecked: []
}) {
	return withoutIgnored(kind, require_document_schema.normalise(kind, live.fields, { unchecked: desired.unchecked }), require_tags.comparedTags(live.tags, policy, desired), desired.ignore, policy);
}
/** Returns the top-level fields of a kind that a record speaks of, in the order of the API model. */
function recordedFields(kind, unchecked) {
	return [...kind.model.createFields.filter((field) => field !== "name"), ...unchecked];
}
/** Reports whether a whole top-level field is left to others. */
function isIgnored(field, ignore) {
	return ignore.some((path) => {
		const keys = require_field_path.parsePath(path);
		return keys?.length === 1 && keys[0] === field;
	});
}
function withoutIgnored(kind, fields, tags, ignore, policy) {
	const all = Object.keys(tags).length === 0 ? fields : {
		...fields,
		tags
	};
	return [...ignore.flatMap((path) => [require_field_path.parsePath(path) ?? []]), ...readOnly(kind, policy).map((field) => [field])].reduce((result, keys) => without(result, keys), all);
}
/** Returns the members that are never compared and never sent, beyond those that the API model calls service-owned. */
function readOnly(kind, policy) {
	return [...kind.readOnly, ...policy.readOnlyFields[kind.kind] ?? []];
}
/** Returns `fields` without the value at `keys`, and without objects that this leaves empty. */
function without(fields, keys) {
	const [key, ...rest] = keys;
	if (key === void 0 || !Object.hasOwn(fields, key)) return fields;
	const { [key]: value, ...others } = fields;
	if (rest.length === 0 || !require_field_path.isObject(value)) return rest.length === 0 ? others : fields;
	const left = without(value, rest);
	return Object.keys(left).length === 0 ? others : {
		...fields,
		[key]: left
	};
}
// src/plan/equal.ts
var import_fast_deep_equal = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_2020.require_fast_deep_equal(), 1);
/**
* Reports whether two values are the same, whatever the order of their keys. fast-deep-equal throws on objects with a key of their own
* named `toString` or `valueOf`, which tags may have: objects are compared as sorted lists of pairs.
*/
function isEqual(a, b) {
	return (0, import_fast_deep_equal.default)(toPairs(a), toPairs(b));
}
function toPairs(value) {
	if (Array.isArray(value)) return value.map(toPairs);
	if (value === null || typeof value !== "object") return value;
	return { pairs: Object.entries(value).map(([key, item]) => [key, toPairs(item)]).sort(([a], [b]) => require_source.compareText(a, b)) };
}
/** Reports whether two plans or reports show the same difference of a field. */
function isSameDifference(a, b) {
	return a.path === b.path && isEqual(a.before, b.before) && isEqual(a.after, b.after);
}
// src/plan/record.ts
/**
* The record: what the last apply left behind, in one tag of at most 256 characters. It stands in for a state file.
*
*     1/Zk3xQ0aB/p/2026-09-09T19:36:48.933Z/de:AbCdEfGhit.tf=sn+
*     │ │        │ │                        └ fields: two characters of the name's digest, then a mark
*     │ │        │ └ `dateUpdated` last read back, `-` for none
*     │ │        └ `p` protected, `-` not
*     │ └ digest of the configuration's own ARN: a record copied from elsewhere counts as none
*     └ version
*
* Marks: `:` and eight characters of the value's digest; `.` absent; `=` left to others; `+` written, but not confirmed.
*/
const version = 1;
/** The longest value of a tag (API_TagResource). */
const maxLength = 256;
/** Returns the mark of a value that was applied. */
function markOfValue(value) {
	return value === void 0 ? "absent" : { digest: short(value, 8) };
}
/** Returns the mark that a record holds for a field; undefined if it holds none. */
function markOf(record, field) {
	return record.state === "known" ? record.marks.get(shortName(field)) : void 0;
}
/** Reports whether two marks stand for the same value. */
function isSameMark(a, b) {
	return typeof a === "object" && typeof b === "object" ? a.digest === b.digest : a === b;
}
/** Returns the record as the value of a tag. Fields that no longer fit are left out: their history is unknown then. */
function formatRecord({ arn, isProtected, dateUpdated, marks }) {
	let text = `${version}/${shortArn(arn)}/${isProtected ? "p" : "-"}/${formatDate(dateUpdated)}/`;
	for (const [field, mark] of marks) {
		const entry = `${shortName(field)}${formatMark(mark)}`;
		if (text.length + entry.length <= maxLength) text += entry;
	}
	return text;
}
/** Reads the value of a record tag that was found on `arn`. */
function parseRecord(text, arn) {
	const newer = /^(\d{1,9})\//.exec(text ?? "");
	if (newer !== null && Number(newer[1]) > version) return { state: "newer" };
	const parts = /^1\/([\w-]{8})\/([p-])\/([^/]+)\/((?:[\w-]{2}(?::[\w-]{8}|[.=+]))*)$/.exec(text ?? "");
	if (parts === null) return { state: "none" };
	const [, owner, flag, date, entries = ""] = parts;
	if (owner !== shortArn(arn)) return { state: "copied" };
	const marks = [...entries.matchAll(/([\w-]{2})(?::([\w-]{8})|([.=+]))/g)].map(([, field = "", digest, mark]) => {
		return [field, digest === void 0 ? parseMark(mark) : { digest }];
	});
	return {
		state: "known",
		isProtected: flag === "p",
		dateUpdated: date === "-" ? void 0 : date,
		marks: new Map(marks)
	};
}
/** Reports whether `live` is the `dateUpdated` that the record holds. */
function isRecordedDate(recorded, live) {
	return formatDate(recorded) === formatDate(live);
}
/** A date of the service fits a tag as it is; anything else is kept as a digest. */
function formatDate(date) {
	if (date === void 0) return "-";
	return /^[\w.:+=@-]{2,32}$/.test(date) ? date : `@${short(date, 8)}`;
}
function formatMark(mark) {
	if (typeof mark === "object") return `:${mark.digest}`;
	return mark === "absent" ? "." : mark === "ignored" ? "=" : "+";
}
function parseMark(mark) {
	return mark === "." ? "absent" : mark === "=" ? "ignored" : "unconfirmed";
}
/** Whether runs of hyphens collapse in an ARN is not known, and a record is written before the ARN is: they make no difference. */
function shortArn(arn) {
	return short(arn.replaceAll(/-+/g, "-"), 8);
}
/** The fields of all kinds are few, and each of them is asked for with every configuration. */
const shortNames = /* @__PURE__ */ new Map();
function shortName(field) {
	const known = shortNames.get(field) ?? short(field, 2);
	shortNames.set(field, known);
	return known;
}
function short(value, length) {
	return require_canonical.digestOf(value).toString("base64url").slice(0, length);
}
// src/plan/diff.ts
/**
* Desired × Observed → Diff: every identity on either side with its differing fields. No decisions.
*
*     desired ─ comparedDesired ─┐
*                                ├─ walk both, leaf by leaf ─▶ FieldDiff[]
*     live ──── comparedLive ────┘
*/
/** Pairs what is declared for one target with what was seen there. */
function diffAll(desired, observed, policy) {
	const liveByIdentity = new Map(observed.live.map((live) => [`${live.kind}/${live.slug}`, live]));
	const declared = desired.map((one) => {
		const live = liveByIdentity.get(`${one.kind}/${one.slug}`);
		liveByIdentity.delete(`${one.kind}/${one.slug}`);
		return diffOne(one, live, policy);
	});
	const undeclared = [...liveByIdentity.values()].map((live) => diffUndeclared(live, policy));
	return [...declared, ...undeclared];
}
/** Returns how one declared configuration differs from the live one; against nothing, every declared field differs. */
function diffOne(desired, live, policy) {
	const kind = require_document_schema.kindOf(desired.kind);
	if (live === void 0) return {
		id: desired.id,
		desired,
		fields: diffFields(kind, comparedAtCreate(kind, desired, policy), void 0)
	};
	const record = readRecord(live, policy);
	const after = comparedDesired(kind, desired, policy);
	const before = settleOrder(kind, after, comparedLive(kind, live, policy, desired), record);
	return {
		id: desired.id,
		desired,
		live,
		fields: diffFields(kind, after, before)
	};
}
/**
* Returns the top-level fields, tags aside, that are not as declared right after they were written. A service may keep a loosely ordered
* list in an order of its own: once it has moved `dateUpdated`, that is not a write that did not take.
*/
function findUnwritten(desired, live, before, policy) {
	const kind = require_document_schema.kindOf(desired.kind);
	const hasMoved = before !== void 0 && live.dateUpdated !== before.dateUpdated;
	const fields = diffOne(desired, live, policy).fields.filter(({ keys: [field], before: found, after: wanted }) => {
		const isReordered = kind.looselyOrdered.includes(String(field)) && isEqual(require_document_schema.sorted(found ?? null), require_document_schema.sorted(wanted ?? null));
		return field !== "tags" && !(hasMoved && isReordered);
	});
	return new Set(fields.map(({ keys }) => String(keys[0])));
}
/** Returns the record on a live configuration. */
function readRecord(live, policy) {
	const tag = live.tags[require_tags.kilnKeys(policy).record];
	const known = records.get(live);
	if (known?.tag === tag && known !== void 0) return known.record;
	const record = parseRecord(tag, live.arn);
	records.set(live, {
		tag,
		record
	});
	return record;
}
/** Every decision about a configuration asks for its record: it is read once. */
const records = /* @__PURE__ */ new WeakMap();
/** At create the declared values of ignored fields are used: they are part of what happens. */
function comparedAtCreate(kind, desired, policy) {
	return comparedDesired(kind, {
		...desired,
		ignore: []
	}, {
		...policy,
		ignoreTags: []
	}, true);
}
function diffUndeclared(live, policy) {
	const kind = require_document_schema.kindOf(live.kind);
	return {
		id: `${live.kind}/${live.name}`,
		live,
		fields: diffFields(kind, void 0, comparedLive(kind, live, policy))
	};
}
/**
* A loosely ordered list in another order differs only if the declared order is not the recorded one: where it is, the live
* value counts as being in the declared order.
*/
function settleOrder(kind, desired, live, record) {
	const settled = kind.looselyOrdered.flatMap((field) => {
		const [wanted, found] = [desired[field], live[field]];
		if (wanted === void 0 || found === void 0 || !isEqual(require_document_schema.sorted(wanted), require_document_schema.sorted(found))) return [];
		const mark = markOf(record, field);
		return mark !== void 0 && isSameMark(mark, markOfValue(wanted)) ? [[field, wanted]] : [];
	});
	return {
		...live,
		...Object.fromEntries(settled)
	};
}
/**
* Returns the leaves that differ: top-level fields in the order of the API model, the rest by name. Where both sides exist, a field
* that one of them leaves out shows the service's default.
*/
function diffFields(kind, after, before) {
	const both = after !== void 0 && before !== void 0;
	const order = new Map(kind.model.createFields.map((field, index) => [field, index]));
	const rank = (key) => order.get(key) ?? order.size;
	const [left, right] = [before ?? {}, after ?? {}];
	return [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].sort((a, b) => rank(a) - rank(b) || require_source.compareText(a, b)).flatMap((key) => [...leaves(both ? kind.keyedLists : {}, [key], own(left, key), own(right, key))]).map((field) => showDefaults(kind, both ? withDefault(kind, field) : field));
}
/** What `keyedLists` names is a list of elements: one that comes or goes is a difference of its own, whatever it holds. */
function* leaves(keyedLists, keys, before, after) {
	if (isEqual(before, after)) return;
	if (isBranch(before, after) || isBranch(after, before)) {
		const [left, right] = [require_field_path.isObject(before) ? before : {}, require_field_path.isObject(after) ? after : {}];
		const inside = [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].sort(require_source.compareText);
		const member = keyedLists[keys.join(".")];
		for (const key of inside) {
			const [old, wanted] = [own(left, key), own(right, key)];
			const element = member !== void 0 && (old === void 0 || wanted === void 0) ? [
				...keys,
				key,
				member
			] : void 0;
			if (element !== void 0) yield fieldAt(element, old && key, wanted && key);
			if (element === void 0 || hasMembers(old) || hasMembers(wanted)) yield* leaves(keyedLists, [...keys, key], old, wanted);
		}
		return;
	}
	yield fieldAt(keys, before, after);
}
function fieldAt(keys, before, after) {
	return {
		path: require_field_path.formatPath(keys),
		keys,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
function withDefault(kind, field) {
	const missing = require_document_schema.defaultAt(kind, field.keys);
	return missing === void 0 ? field : {
		before: missing,
		after: missing,
		...field
	};
}
/** An object with members is gone into, against another object or against nothing. */
function isBranch(value, other) {
	return hasMembers(value) && (other === void 0 || require_field_path.isObject(other));
}
function hasMembers(value) {
	return require_field_path.isObject(value) && Object.keys(value).length > 0;
}
/** A list is shown whole: what its elements leave out to the service's default is in it, as it is in effect. */
function showDefaults(kind, field) {
	const [top = "", ...rest] = field.keys.map(String);
	const pattern = rest.reduce((at, key) => kind.keyedLists[at] === void 0 ? `${at}.${key}` : `${at}.*`, top);
	const fill = (value) => require_field_path.isList(value) ? require_document_schema.withDefaults(kind, value, pattern) : value;
	return {
		...field,
		...field.before === void 0 ? {} : { before: fill(field.before) },
		...field.after === void 0 ? {} : { after: fill(field.after) }
	};
}
function own(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
// src/plan/history.ts
/** Who changed it: told per field by comparing declared and live value with the record of the last apply. */
/**
* | | live equals record | live differs from record |
* |---|---|---|
* | declared equals record | (no difference) | drifted |
* | declared differs from record | git-changed | both-changed |
*
* No mark for the field, or one that says `ignored` or `unconfirmed`: unknown-history.
*/
function reasonOfField(kind, field, desired, live, record) {
	const sides = compareWithRecord(kind, field, desired, live, record);
	if (sides === void 0) return "unknown-history";
	if (sides.isLive && !sides.isDeclared) return "git-changed";
	if (sides.isDeclared && !sides.isLive) return "drifted";
	return sides.isLive ? "unknown-history" : "both-changed";
}
/** Returns which sides of a top-level field are what the last apply left; undefined if the record does not say what that was. */
function compareWithRecord(kind, field, desired, live, record) {
	const recorded = markOf(record, field);
	const isLoose = kind.looselyOrdered.includes(field);
	const recordedLive = isLoose ? markOf(record, sortedName(field)) : recorded;
	if (!isKnown(recorded) || !isKnown(recordedLive)) return void 0;
	const found = valueOf(live, field);
	const liveMark = markOfValue(isLoose && found !== void 0 ? require_document_schema.sorted(found) : found);
	return {
		isDeclared: isSameMark(markOfValue(valueOf(desired, field)), recorded),
		isLive: isSameMark(liveMark, recordedLive)
	};
}
/**
* Gives each differing field its reason. What is ignored may have changed since the record was written: `others` are both sides as they
* would have been compared before. Only what neither explains has changed on both sides.
*/
function attributeFields(kind, fields, desired, live, record, others = []) {
	return fields.map((field) => {
		const reasons = [{
			desired,
			live
		}, ...others].map((sides) => reasonOfField(kind, String(field.keys[0]), sides.desired, sides.live, record));
		return {
			...field,
			reason: reasons.find((reason) => reason !== "both-changed") ?? "both-changed"
		};
	});
}
/** Returns the reason of a change from those of its fields. */
function reasonOfChange(fields) {
	const reasons = new Set(fields.map((field) => field.reason));
	if (reasons.has("both-changed") || reasons.has("drifted") && reasons.has("git-changed")) return "both-changed";
	if (reasons.has("drifted")) return "drifted";
	return reasons.has("unknown-history") ? "unknown-history" : "git-changed";
}
/** Returns the marks of compared fields, with `unconfirmed` for those that were written but did not read back. */
function marksOf(kind, desired, fields, unconfirmed = /* @__PURE__ */ new Set()) {
	const entries = recordedFields(kind, desired.unchecked).flatMap((field) => {
		const value = valueOf(fields, field);
		const mark = isIgnored(field, desired.ignore) ? "ignored" : unconfirmed.has(field) ? "unconfirmed" : markOfValue(value);
		if (!kind.looselyOrdered.includes(field)) return [[field, mark]];
		const sortedMark = typeof mark === "object" && value !== void 0 ? markOfValue(require_document_schema.sorted(value)) : mark;
		return [[field, mark], [sortedName(field), sortedMark]];
	});
	return new Map(entries);
}
/** Returns the marks of a configuration that is as declared. The declared value alone has the order that was declared. */
function marksOfSettled(kind, desired, policy) {
	return marksOf(kind, desired, comparedDesired(kind, desired, policy));
}
/** A field may be named like something that every object has. */
function valueOf(fields, field) {
	return Object.hasOwn(fields, field) ? fields[field] : void 0;
}
function sortedName(field) {
	return `${field}#sorted`;
}
function isKnown(mark) {
	return mark === "absent" || typeof mark === "object";
}
// src/plan/ownership.ts
/** Whose a live configuration is, told from its tags alone. */
/**
* | tags | ownership |
* |---|---|
* | one of `managedBy`, or any `aws:cloudformation:*` | foreign-manager, whoever else claims it |
* | `kiln:owner` of this project, record copied from another ARN | unowned |
* | `kiln:owner` of this project | ours |
* | `kiln:owner` in `previousOwners` | previous-owner |
* | another `kiln:owner` | foreign-owner |
* | none | unowned |
*/
function ownershipOf(live, policy) {
	if (Object.entries(live.tags).some(([key, value]) => isForeignManager(key, value, policy))) return "foreign-manager";
	const key = require_tags.kilnKeys(policy).owner;
	if (!Object.hasOwn(live.tags, key)) return "unowned";
	const owner = live.tags[key];
	if (owner === policy.owner) return readRecord(live, policy).state === "copied" ? "unowned" : "ours";
	return owner !== void 0 && policy.previousOwners.includes(owner) ? "previous-owner" : "foreign-owner";
}
/** Returns who holds a configuration that is not ours: the owner's name, or the tag of the other tool; undefined if nobody does. */
function holderOf(live, policy) {
	const managers = Object.entries(live.tags).filter(([key, value]) => isForeignManager(key, value, policy));
	const tag = managers.find(([key]) => key === "aws:cloudformation:stack-name") ?? managers[0];
	if (tag !== void 0) return `${tag[0]}=${tag[1]}`;
	const owner = live.tags[require_tags.kilnKeys(policy).owner];
	return owner === policy.owner ? void 0 : owner;
}
function isForeignManager(key, value, policy) {
	if (key.startsWith("aws:cloudformation:")) return true;
	return policy.managedBy.some((tag) => {
		return require_targets.matchesAny([tag.key], key) && (tag.value === void 0 || require_targets.matchesAny([tag.value], value));
	});
}
// src/config/project/held-targets.ts
/** In a pull request, where a target is and how it is reached comes from the base revision: no pull request points credentials elsewhere. */
/** What decides which account is asked, with which credentials. */
const accessKeys = [
	"account",
	"region",
	"roleArn",
	"externalId",
	"profile"
];
/**
* Holds targets to the access that `base`, all targets of the base revision, gives them. A target that the base does not have is not
* read. Where there is no base to ask, or it has no project, a target is read that takes the credentials of the run as they are: it
* cannot point them anywhere.
*/
function holdTargets(project, targets, base) {
	const unread = /* @__PURE__ */ new Map();
	const changes = /* @__PURE__ */ new Map();
	const bases = base && new Map(base.map((target) => [target.name, target]));
	return {
		targets: targets.map((target) => {
			const old = bases?.get(target.name);
			if (old === void 0) {
				const isAmbient = target.roleArn === void 0 && target.profile === void 0;
				if (base !== void 0 || !isAmbient) {
					const reason = base === void 0 ? "no base revision vouches for its credentials" : "this pull request adds it";
					unread.set(target.name, require_diagnose.diagnose("targetNotRead", {
						target: target.name,
						reason
					}, locateAccess(project, target, [])));
				}
				return target;
			}
			const changed = accessKeys.filter((key) => target[key] !== old[key]);
			if (changed.length === 0) return target;
			const keys = changed.join(", ");
			const source = locateAccess(project, target, changed);
			const key = JSON.stringify([keys, source]);
			const change = changes.get(key) ?? {
				keys,
				source,
				names: []
			};
			change.names.push(target.name);
			changes.set(key, change);
			return withAccessOf(target, old);
		}),
		unread,
		diagnostics: [...changes.values()].map(({ keys, source, names }) => require_diagnose.diagnose("targetHeld", {
			keys,
			targets: `${require_plural.plural(names.length, "target")} ${require_2020.enumerate(names)}`
		}, source))
	};
}
function withAccessOf(target, old) {
	const rest = Object.entries(target).filter(([key]) => !accessKeys.some((one) => one === key));
	const access = accessKeys.flatMap((key) => old[key] === void 0 ? [] : [[key, old[key]]]);
	return Object.fromEntries([...rest, ...access]);
}
/** The first of the keys that the project file says for the target, in whatever layer; else what the target is there because of. */
function locateAccess({ document, blueprints }, { name }, keys) {
	const blueprint = blueprints?.get(name);
	if (document === void 0 || blueprint === void 0) return document?.locate([], "value");
	const path = keys.map((key) => key === "account" || key === "region" ? blueprint[key] : require_targets.findPath(blueprint, [key])).find((one) => one !== void 0) ?? blueprint.name ?? blueprint.path;
	return document.locate(path, "key");
}
// src/plan/owner-change.ts
/** Another owner in kiln.yaml makes what that owner has ours, and what was ours somebody else's. */
/** Returns which key of the project file tells another owner than the base revision does; undefined if none does. */
function changedOwnerKey(now, base) {
	return ["owner", "tagPrefix"].find((key) => now[key] !== base[key]);
}
/** Returns a warning if a proposal changes whose everything is. `locate` finds a key of the project file. */
function warnOfOwnerChange(now, base, locate) {
	const key = changedOwnerKey(now, base);
	return key === void 0 ? [] : [require_diagnose.diagnose("ownerChanged", {
		key,
		before: base[key],
		after: now[key]
	}, locate(key))];
}
/**
* Returns why the deletes of a plan may be another project's: the owner was changed since the base revision, or something that is declared
* here belongs to somebody else. A former owner alone is no sign of that where other documents are ours already.
*/
function guardOwner(plan, policy, base) {
	if (!plan.changes.some(({ action }) => action === "delete")) return [];
	const target = plan.target.name;
	const key = base === void 0 ? void 0 : changedOwnerKey(policy, base);
	if (base !== void 0 && key !== void 0) {
		const reason = `${key} in kiln.yaml is ${policy[key]}, and ${base[key]} in the base revision`;
		return [require_diagnose.diagnose("pruneOfOtherOwner", {
			target,
			reason
		})];
	}
	const declared = plan.changes.flatMap(({ id, desired, live, heldBy = "" }) => desired === void 0 || live === void 0 ? [] : [{
		id,
		heldBy,
		ownership: ownershipOf(live, policy)
	}]);
	const isOurs = declared.some(({ ownership }) => ownership === "ours");
	const other = declared.find(({ ownership }) => ownership === "foreign-owner" || ownership === "previous-owner" && !isOurs);
	if (other === void 0) return [];
	const reason = `${other.id} is declared here and belongs to ${other.heldBy}, not to ${policy.owner}`;
	return [require_diagnose.diagnose("pruneOfOtherOwner", {
		target,
		reason
	})];
}
// src/ci/proposal.ts
/**
* Whether a CI run is about something that is only proposed: a pull request, a place in a merge queue, a branch or tag that is not the branch
* being merged into. This is the one place that decides it. Then nothing in the checkout says where credentials go.
*/
/** Returns what the run proposes; undefined where it is about what was merged, or about no branch at all. */
function findProposal(env) {
	const found = [
		fromGitHub(env),
		fromGitLab(env),
		fromCodeBuild(env),
		fromJenkins(env)
	].filter((one) => one !== void 0);
	if (found.length === 0) return void 0;
	const named = found.flat();
	return { bases: named.length > 0 ? named : branch("HEAD") };
}
/**
* Variables and payload of GitHub Actions (docs.github.com: "Variables", "Events that trigger workflows"). A branch or tag is taken for what it
* says itself if it is the default branch or protected, or if the event does not say which one the default branch is.
*/
function fromGitHub(env) {
	const { pullRequest, proposedTo, defaultBranch, earlier } = require_ci.readEvent(env);
	const bases = [...branch(env["GITHUB_BASE_REF"]), ...commit(proposedTo)];
	const ref = earlier === void 0 ? env["GITHUB_REF"] : refOf(earlier.headBranch);
	const isPullRequest = bases.length > 0 || pullRequest !== void 0 || earlier?.isOfPullRequest === true || (env["GITHUB_REF"] ?? "").startsWith("refs/pull/");
	const isMerged = ref === void 0 || defaultBranch === void 0 || ref === `refs/heads/${defaultBranch}` || earlier === void 0 && env["GITHUB_REF_PROTECTED"] === "true";
	if (!isPullRequest && isMerged) return void 0;
	return bases.length > 0 ? bases : branch(defaultBranch);
}
/** Predefined variables of GitLab CI. The pull request of another forge that GitLab mirrors is an external one. */
function fromGitLab(env) {
	const bases = [
		...commit(env["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"]),
		...commit(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"], false),
		...branch(env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"]),
		...commit(env["CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA"]),
		...branch(env["CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME"])
	];
	const isRequest = bases.length > 0 || Boolean(env["CI_MERGE_REQUEST_IID"]) || Boolean(env["CI_EXTERNAL_PULL_REQUEST_IID"]);
	const [name, main] = [env["CI_COMMIT_REF_NAME"] || env["CI_COMMIT_BRANCH"], env["CI_DEFAULT_BRANCH"]];
	const isMerged = !name || !main || name === main && !env["CI_COMMIT_TAG"] || env["CI_COMMIT_REF_PROTECTED"] === "true";
	if (!isRequest && isMerged) return void 0;
	return bases.length > 0 ? bases : branch(main);
}
/** CodeBuild: a build of a pull request has `pr/N` as one of its sources, whether a webhook, a pipeline or somebody by hand has started it. */
function fromCodeBuild(env) {
	const sources = Object.keys(env).filter((name) => /^CODEBUILD_SOURCE_VERSION(_|$)/.test(name));
	return env["CODEBUILD_WEBHOOK_EVENT"]?.startsWith("PULL_REQUEST_") === true || [
		"CODEBUILD_WEBHOOK_TRIGGER",
		"CODEBUILD_WEBHOOK_HEAD_REF",
		...sources
	].some((name) => /^(pr\/|refs\/(pull|merge-requests)\/)/.test(env[name] ?? "")) ? branch(env["CODEBUILD_WEBHOOK_BASE_REF"]) : void 0;
}
/** Jenkins: multibranch projects, then the plugins that build pull requests of GitHub and merge requests of GitLab. */
function fromJenkins(env) {
	if (env["JENKINS_URL"] === void 0) return void 0;
	const isRequest = [
		"CHANGE_ID",
		"CHANGE_TARGET",
		"ghprbPullId",
		"gitlabMergeRequestIid"
	].some((name) => env[name]);
	const target = env["CHANGE_TARGET"] || env["ghprbTargetBranch"] || env["gitlabTargetBranch"];
	return isRequest ? branch(target) : void 0;
}
function refOf(name) {
	return name === void 0 ? void 0 : `refs/heads/${name}`;
}
function branch(name) {
	return name ? [{
		revision: `refs/remotes/origin/${name.replace(/^refs\/heads\//, "")}`,
		sinceFork: true
	}] : [];
}
function commit(text, sinceFork = true) {
	const revision = require_ci.shaOf(text);
	return revision === void 0 ? [] : [{
		revision,
		sinceFork
	}];
}
// src/run/declarations.ts
/** What another revision declares, target by target, as far as that can be told. */
/** Returns what a revision declares. It declares nothing that could be told where it is in doubt, has no project, or is broken. */
function declarationsOf(revision, { only }) {
	const { project, documents, targets, doubts } = revision;
	const declared = project !== void 0 && doubts.length === 0 ? require_documents.declare({
		project,
		documents,
		targets,
		only
	}) : void 0;
	const mistakes = [...revision.diagnostics, ...declared?.diagnostics ?? []].filter(isMistake).length;
	return {
		mistakes,
		in(own, { account, region }) {
			if (project === void 0 || declared === void 0 || mistakes > 0) return void 0;
			const placed = {
				...own,
				...require_diagnose.optional({
					account,
					region
				})
			};
			const { desired, diagnostics } = declared.in(placed);
			return require_diagnose.hasErrors(diagnostics) ? void 0 : {
				desired,
				policy: project
			};
		}
	};
}
/** That a revision declares nothing at all is no mistake. */
function isMistake({ severity, code }) {
	return severity === "error" && code !== require_diagnose.diagnostics.noDocuments.code;
}
// src/run/load.ts
/** What a reconciling command reads from files: the project, its targets, its documents, and what they come to. */
const nothing = {
	targets: [],
	documents: []
};
/** Reads and checks everything on disk. All problems come back at once. */
async function load(machine, command, path, flags) {
	const { cwd } = machine;
	const mistakes = findMistakes(command, flags);
	if (mistakes.length > 0) return {
		...nothing,
		diagnostics: mistakes
	};
	const { project, targets: selected, diagnostics } = await require_targets.loadTargets(machine, flags, path);
	if (project === void 0) return {
		...nothing,
		targets: selected,
		diagnostics
	};
	const read = await require_documents.readDocuments(machine, project, path);
	const part = await require_fleet_part.chooseFleetPart(machine, flags, {
		project,
		path,
		targets: selected,
		documents: read.documents
	});
	const { targets } = part;
	const declared = require_documents.declare({
		project,
		documents: read.documents,
		targets,
		only: flags.only
	});
	const isNarrowed = (flags.only ?? []).length > 0 || project.file === void 0 && path !== void 0;
	const whyPartial = read.whyPartial ?? (isNarrowed ? "the run was narrowed by PATH or --only" : void 0);
	return {
		project,
		targets,
		...require_diagnose.optional({ shard: part.shard }),
		documents: read.documents,
		...require_diagnose.optional({ whyPartial }),
		declared,
		diagnostics: [
			...diagnostics,
			...read.diagnostics,
			...part.diagnostics,
			...declared.diagnostics,
			...declared.unmatched,
			...findStrayRun(project, cwd, [...read.diagnostics, ...declared.diagnostics])
		]
	};
}
/** Where no project file was found and the documents are wrong, they are most likely none: the command runs in the wrong folder. */
function findStrayRun({ file, configs }, cwd, diagnostics) {
	if (file !== void 0 || !require_diagnose.hasErrors(diagnostics)) return [];
	return [require_diagnose.diagnose("noProjectFile", { folder: (0, node_path.relative)(cwd, configs) || "." })];
}
/** Returns what was read with other targets: those that it had, with another account or region, or another way there. */
function rebuild(loaded, targets, flags) {
	const { project } = loaded;
	if (project === void 0) return loaded;
	const named = new Map(targets.map((target) => [target.name, target]));
	const moved = {
		...project,
		targets: project.targets.map((target) => named.get(target.name) ?? target)
	};
	const declared = require_documents.declare({
		project: moved,
		documents: loaded.documents,
		targets,
		only: flags.only
	});
	return {
		...loaded,
		project: moved,
		targets,
		declared,
		diagnostics: require_diagnose.hasErrors(loaded.diagnostics) ? loaded.diagnostics : [...loaded.diagnostics, ...declared.diagnostics.filter(({ severity }) => severity === "error")]
	};
}
/** Flags that cannot be meant together. */
function findMistakes(command, flags) {
	if (!(flags.emulator === true || flags.emulatorState !== void 0) || flags.endpointUrl === void 0) return [];
	return [require_diagnose.diagnose("usage", {
		reason: "--emulator and --endpoint-url exclude each other",
		command
	})];
}
// src/ci/pull-request.ts
/** The revision that a proposal is compared with, as it stands in this clone. */
/**
* Reads the project of the base revision: `--base`, where HEAD left it; else that of the proposal. Undefined outside of one, and without git.
* What cannot be read is a failure.
*/
async function readBase(request, folder, base) {
	if (base !== void 0) return require_fleet_part.readRevision({
		...request,
		revision: base,
		sinceFork: true
	});
	const { env } = request;
	const proposal = findProposal(env);
	if (proposal === void 0) return void 0;
	const repository = await require_repository.openRepository(folder, env);
	if ("none" in repository) return void 0;
	if ("refusal" in repository) return { failure: require_diagnose.diagnose("gitRefuses", { reason: repository.refusal }) };
	const [first, ...others] = await listBases(repository, proposal.bases, env);
	const reason = repository.isSubmodule ? "the project is in a submodule, whose branches are its own" : "there is none";
	if (first === void 0 || repository.isSubmodule) return { failure: require_diagnose.diagnose("revisionUnreadable", {
		revision: first?.revision ?? "base",
		reason
	}) };
	let state = await require_fleet_part.readRevision({
		...request,
		...first
	});
	for (const candidate of others) {
		if (!("failure" in state) && state.doubts.length === 0) return state;
		const next = await require_fleet_part.readRevision({
			...request,
			...candidate
		});
		if (!("failure" in next) && ("failure" in state || next.doubts.length < state.doubts.length)) state = next;
	}
	return state;
}
/**
* On GitHub a pull request is checked out as the merge of its head into the base: the first parent is the base, and it is there with a
* depth of 2. A merge whose second parent is not the head of the event, and that is not the one that GitHub itself names, was made by somebody
* else, and says nothing.
*/
async function listBases({ root }, named, env) {
	const { proposed } = require_ci.readEvent(env);
	const [commit, first, second, third] = require_repository.textOf(await require_repository.askGit(root, [
		"rev-list",
		"--parents",
		"-n",
		"1",
		"HEAD"
	]))?.split(" ") ?? [];
	const isTrial = /^refs\/pull\/\d+\/merge$/.test(env["GITHUB_REF"] ?? "") && commit === env["GITHUB_SHA"];
	if (first === void 0 || !(second !== void 0 && third === void 0) || !(isTrial || second === proposed)) return named;
	return [{
		revision: first,
		sinceFork: false
	}, ...named];
}
// src/run/base.ts
/** What a plan in a pull request takes from the base revision: how targets are reached, and what was different already. */
/** Reads the base revision, where there is one, and holds the targets to it where the run is about a proposal. */
async function consultBase(machine, command, flags, loaded) {
	const { project, targets } = loaded;
	const without = {
		loaded,
		unread: /* @__PURE__ */ new Map(),
		diagnostics: [],
		desiredFor: () => void 0
	};
	if (project === void 0 || command === "validate") return without;
	const isHeld = isHeldToBase(machine, project) && flags.allowTargetChanges !== true;
	if (command === "apply" && !isHeld) return without;
	const found = await readBaseOf(machine, project, flags.base, command !== "plan");
	if (found === void 0 && !isHeld) return without;
	const { base, failures } = foundIn(found, flags.base);
	const read = {
		...loaded,
		diagnostics: loaded.diagnostics.filter(({ code }) => !failures.some((one) => one.code === code))
	};
	const held = isHeld ? holdTargets(project, targets, base?.project?.targets) : void 0;
	const isMoved = held !== void 0 && held.targets.some((target, index) => target !== targets[index]);
	const declarations = base && declarationsOf(base, flags);
	return {
		loaded: isMoved ? rebuild(read, held.targets, flags) : read,
		...require_diagnose.optional({ base }),
		unread: held?.unread ?? /* @__PURE__ */ new Map(),
		diagnostics: [
			...failures,
			...command === "plan" ? base?.doubts ?? [] : [],
			...held?.diagnostics ?? [],
			...base?.project === void 0 ? [] : warnOfOwnerChange(project, base.project, (key) => project.document?.locate([key], "value")),
			...base === void 0 || !declarations?.mistakes ? [] : [sayInvalid(base, declarations.mistakes)]
		],
		desiredFor(target) {
			const own = base?.project?.targets.find(({ name }) => name === target.name);
			return own && declarations?.in(own, target);
		}
	};
}
/** Holds the targets of a command that is no run to the base revision, if this is a proposal: it cannot point credentials elsewhere. */
async function holdToBase(machine, project, targets) {
	if (!isHeldToBase(machine, project)) return {
		targets,
		unread: /* @__PURE__ */ new Map(),
		diagnostics: []
	};
	const { base, failures } = foundIn(await readBaseOf(machine, project, void 0, true), void 0);
	const held = holdTargets(project, targets, base?.project?.targets);
	return {
		...held,
		diagnostics: [...failures, ...held.diagnostics]
	};
}
/** A project without a file has no targets that say how they are reached. */
function isHeldToBase({ env }, { file }) {
	return file !== void 0 && findProposal(env) !== void 0;
}
function readBaseOf({ cwd, env }, { file: name }, revision, projectOnly) {
	const file = name === void 0 ? void 0 : (0, node_path.resolve)(cwd, name);
	return readBase({
		cwd,
		env,
		...require_diagnose.optional({ file }),
		projectOnly
	}, file === void 0 ? cwd : (0, node_path.dirname)(file), revision);
}
/** A base that was asked for by name must be there; one that the platform names is worth a warning, but for a git that refuses. */
function foundIn(found, named) {
	if (found === void 0) return { failures: [] };
	if (!("failure" in found)) return {
		base: found,
		failures: []
	};
	const { failure } = found;
	return { failures: [named !== void 0 || failure.code === require_diagnose.diagnostics.gitRefuses.code ? failure : asWarning(failure)] };
}
function asWarning(diagnostic) {
	return {
		...diagnostic,
		severity: "warning"
	};
}
/** A base that is broken itself declares nothing that could be told apart. */
function sayInvalid({ revision }, count) {
	return require_diagnose.diagnose("baseInvalid", {
		revision: revision.slice(0, 12),
		count
	});
}
// src/aws/list.ts
/** Rows to ask for: the most that the service puts on a page, and what one that is older than November 2026 takes. */
const pageSizes = {
	most: 100,
	older: 25
};
/** Pages that a list may have: far more than there can be configurations, even if most pages are empty. */
const maxPages = 2e3;
/**
* Yields the pages of a list. Where all of them are wanted, the next one is on its way while one is being worked on, ahead of what that work
* asks for: pages come one after the other, so that they are what a run waits for in the end. A page may be short or empty and
* still have one after it. Throws `ServiceError`.
*/
async function* listPages(service, operation, { signal, progress = (read) => read, isWanted }) {
	const tokens = /* @__PURE__ */ new Set();
	let maxResults = pageSizes.most;
	const send = (nextToken) => progress(service.call(operation, {
		maxResults,
		...require_diagnose.optional({ nextToken })
	}, { signal }));
	const ask = (nextToken) => {
		const asked = nextToken === void 0 ? send().catch(askForLess) : send(nextToken);
		asked.catch(() => void 0);
		return asked;
	};
	/** A first page has nothing that could be refused as a request but its size. */
	const askForLess = (error) => {
		if (!(error instanceof require_retry.ServiceError) || error.status !== 400 || error.class !== "other") throw error;
		maxResults = pageSizes.older;
		return send();
	};
	let coming = isWanted === void 0 || isWanted() ? ask() : void 0;
	while (coming !== void 0) {
		const { body } = await coming;
		const nextToken = checkToken(operation, body["nextToken"], tokens);
		coming = nextToken !== void 0 && isWanted === void 0 ? ask(nextToken) : void 0;
		yield body;
		if (nextToken !== void 0 && isWanted?.()) coming = ask(nextToken);
	}
}
/** Returns the token of the next page, if there is one. Throws `ServiceError` if the pages do not come to an end. */
function checkToken(operation, token, tokens) {
	if (typeof token !== "string" || token === "") return void 0;
	if (tokens.has(token)) {
		const message = `${operation} goes round in circles: it gave the same next token twice`;
		throw new require_retry.ServiceError({
			code: "RepeatedToken",
			message,
			class: "other"
		});
	}
	if (tokens.size === maxPages) {
		const message = `${operation} does not come to an end: there were ${maxPages} pages, and there is another`;
		throw new require_retry.ServiceError({
			code: "EndlessList",
			message,
			class: "other"
		});
	}
	tokens.add(token);
	return token;
}
// src/aws/live.ts
/** What an answer says of a configuration: from lists, and from Get. */
/** What a list says of configurations, page by page: enough to tell whose they are. */
async function* listSummaries(service, kind, options) {
	const seen = /* @__PURE__ */ new Set();
	for await (const page of listPages(service, kind.model.operations["list"] ?? "", options)) {
		const items = page[kind.model.listBodyMember];
		yield (require_field_path.isList(items) ? items : []).flatMap((item) => require_field_path.isObject(item) ? toLive(kind, item) ?? [] : []).filter(({ arn }) => !seen.has(arn) && seen.add(arn));
	}
}
/** Reads one configuration whole; undefined if it is not there. */
async function readLive(service, target, kind, arn, signal) {
	try {
		const { model } = kind;
		const { body } = await service.call(model.operations["get"] ?? "", { [model.getArnParam]: arn }, { signal });
		const detail = body[model.getBodyMember];
		const live = require_field_path.isObject(detail) ? toLive(kind, detail) : void 0;
		if (live !== void 0) assertAccount(target, `${kind.kind}/${live.name}`, live.arn);
		return live;
	} catch (error) {
		if (error instanceof require_retry.ServiceError && error.class === "not-found") return void 0;
		throw error;
	}
}
/** Throws `ServiceError` if an answer about `id` names an ARN of another account than that of `target`. */
function assertAccount({ account }, id, arn) {
	if (arn.split(":")[4] === account) return;
	const message = require_diagnose.fill(require_diagnose.notTaken.foreignAccount, {
		id,
		arn,
		account
	});
	throw new require_retry.ServiceError({
		code: "ForeignAccount",
		message,
		class: "foreign-account",
		mayHaveRun: false
	});
}
/** Returns the configuration that an answer describes; undefined if it has no ARN, which is how an absent one has been seen. */
function toLive(kind, detail) {
	const { arn, name, tags, dateCreated, dateUpdated } = detail;
	if (typeof arn !== "string" || arn === "") return void 0;
	const owned = /* @__PURE__ */ new Set([
		...kind.model.serviceOwned,
		...kind.readOnly,
		"name",
		"tags"
	]);
	const spelling = typeof name === "string" ? name : arn.split("/").at(-1) ?? "";
	return {
		kind: kind.kind,
		arn,
		name: spelling,
		slug: require_targets.slugOf(spelling),
		fields: Object.fromEntries(Object.entries(detail).filter(([member]) => !owned.has(member))),
		tags: require_field_path.isObject(tags) ? toTags(tags) : {},
		...typeof dateCreated === "string" ? { dateCreated } : {},
		...typeof dateUpdated === "string" ? { dateUpdated } : {},
		unknown: require_document_schema.unknownMembers(kind, detail)
	};
}
function toTags(tags) {
	const entries = Object.entries(tags).filter((entry) => typeof entry[1] === "string");
	return Object.fromEntries(entries);
}
// src/plan/settled.ts
/**
* Returns the live configuration that a summary stands for, if nothing can have changed since the last apply: it is ours; what is declared
* has the recorded digests; `dateUpdated` is the recorded one, so that no update came after; and what the list does show, tags
* included, is as declared. Undefined otherwise: then it has to be read.
*/
function settleFromSummary(kind, desired, summary, policy) {
	const record = readRecord(summary, policy);
	if (record.state !== "known" || ownershipOf(summary, policy) !== "ours") return void 0;
	if (desired.protect !== void 0 && desired.protect !== record.isProtected) return void 0;
	if (!isRecordedDate(record.dateUpdated, summary.dateUpdated)) return void 0;
	if (![...marksOfSettled(kind, desired, policy)].every(([field, mark]) => {
		const recorded = markOf(record, field);
		return recorded !== void 0 && recorded !== "unconfirmed" && isSameMark(recorded, mark);
	})) return void 0;
	const { name: _, tags: __, ...declared } = desired.fields;
	const listed = new Set(kind.model.summaryFields);
	const unlisted = Object.entries(declared).filter(([field]) => !listed.has(field));
	const fields = {
		...Object.fromEntries(unlisted),
		...summary.fields
	};
	const live = {
		...summary,
		fields,
		unknown: [],
		recorded: true
	};
	return diffOne(desired, live, policy).fields.length === 0 ? live : void 0;
}
// src/aws/observe.ts
/** Account → Observed. Lists first, which also finds orphans, then reads whole what is declared or owned. */
/**
* Reads what a plan needs to know of one account and region. Throws `ServiceError` if it cannot be read; nothing is asked for any more
* when it does.
*/
async function observe(service, target, desired, policy, options) {
	const giveUp = new AbortController();
	const signal = options.signal === void 0 ? giveUp.signal : AbortSignal.any([options.signal, giveUp.signal]);
	(0, node_events.setMaxListeners)(0, signal);
	const seeing = {
		service,
		target,
		policy,
		...options,
		signal,
		progress: countReads(options.onRead)
	};
	const work = [...require_document_schema.kinds.values()].filter((kind) => options.isWholeProject || desired.some((one) => one.kind === kind.kind)).map(async (kind) => {
		try {
			return await observeKind(seeing, kind, desired.filter((one) => one.kind === kind.kind));
		} catch (error) {
			giveUp.abort(error);
			throw error;
		}
	});
	const settled = await Promise.allSettled(work);
	if (settled.find((one) => one.status === "rejected") !== void 0) throw giveUp.signal.reason;
	const seen = settled.flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
	return {
		live: seen.flatMap((one) => one.live),
		unlisted: seen.flatMap((one) => one.isListed ? [] : [one.kind]),
		...options.isWholeProject ? { unmanaged: seen.reduce((sum, one) => sum + one.unmanaged, 0) } : {}
	};
}
function countReads(onRead) {
	let [done, total] = [0, 0];
	return async (read) => {
		total += 1;
		onRead?.(done, total);
		const answer = await read;
		done += 1;
		onRead?.(done, total);
		return answer;
	};
}
async function observeKind(seeing, kind, desired) {
	const { service, target, policy, progress, signal } = seeing;
	const unseen = new Map(desired.map((one) => [one.slug, one]));
	const settled = [];
	const reads = [];
	const read = (arn, isListed = false) => {
		const reading = progress(isListed ? readListed(seeing, kind, arn) : readLive(service, target, kind, arn, signal));
		reading.catch(() => void 0);
		reads.push(reading);
	};
	let unmanaged = 0;
	let isListed = true;
	try {
		const isWanted = seeing.isWholeProject ? {} : { isWanted: () => needsList(seeing, unseen) };
		for await (const page of listSummaries(service, kind, {
			signal,
			progress,
			...isWanted
		})) for (const summary of page) {
			const declared = unseen.get(summary.slug);
			unseen.delete(summary.slug);
			const known = declared !== void 0 && seeing.refresh === "fast" ? settleFromSummary(kind, declared, summary, policy) : void 0;
			const ownership = ownershipOf(summary, policy);
			if (known !== void 0) settled.push(known);
			else if (declared !== void 0 || ownership === "ours" && seeing.isWholeProject) read(summary.arn, true);
			else if (ownership === "unowned") unmanaged += 1;
		}
	} catch (error) {
		if (desired.length > 0 || !(error instanceof require_retry.ServiceError) || error.class !== "denied") throw error;
		isListed = false;
	}
	for (const slug of unseen.keys()) read(require_targets.arnOf(kind, slug, target));
	const live = [...settled, ...(await Promise.all(reads)).filter((one) => one !== void 0)];
	return {
		kind: kind.kind,
		live,
		isListed,
		unmanaged
	};
}
/** As many reads by name, all at once, cost no more than one more page of a list, which is mostly about others. */
const fewReads = 25;
/**
* Reports whether another page of the list is worth asking for where orphans are not looked for. Pages come one after the other, and in a
* large account each is mostly about others: few that are left to find are asked for by name. Names of which it is not known what ARN they get are found by listing alone
* (docs/decisions/0005-list-then-get.md).
*/
function needsList({ refresh }, unseen) {
	if (unseen.size === 0) return false;
	if ([...unseen.keys()].some((slug) => slug.includes("--"))) return true;
	return refresh === "fast" && unseen.size > fewReads;
}
/** Waits between reads of what a list shows and a Get does not, in milliseconds. */
const listedWaits = [
	200,
	800,
	2e3
];
/**
* Reads what a list shows. If the service says that it is not there, one of the two answers is late: it is read again, and listed again, until
* they agree. Throws `ServiceError` if they do not: a configuration that may be there must not be taken for a missing one.
*/
async function readListed(asking, kind, arn) {
	const { service, target, signal, clock } = asking;
	for (const wait of listedWaits) {
		const live = await readLive(service, target, kind, arn, signal);
		if (live !== void 0) return live;
		await clock.sleep(wait, signal);
		if (!await isListed(asking, kind, arn)) return readLive(service, target, kind, arn, signal);
	}
	const message = require_diagnose.fill(require_diagnose.notTaken.listedNotFound, { arn });
	throw new require_retry.ServiceError({
		code: "ListedButNotFound",
		message,
		class: "other",
		mayHaveRun: false
	});
}
async function isListed({ service, signal }, kind, arn) {
	for await (const page of listSummaries(service, kind, { signal })) if (page.some((summary) => summary.arn === arn)) return true;
	return false;
}
/** Reads every configuration of every kind whole, whoever owns it. */
async function listLive(asking) {
	const { service, signal } = asking;
	const found = [];
	for (const kind of require_document_schema.kinds.values()) {
		const reads = [];
		for await (const page of listSummaries(service, kind, { signal })) for (const { arn } of page) {
			const reading = readListed(asking, kind, arn);
			reading.catch(() => void 0);
			reads.push(reading);
		}
		found.push(...(await Promise.all(reads)).filter((live) => live !== void 0));
	}
	return found.sort((a, b) => require_source.compareText(a.arn, b.arn));
}
/** Lists the pipelines with what they use; null where that is not permitted. */
async function listPipelines(service, signal) {
	const members = [...require_document_schema.kinds.values()].flatMap((kind) => kind.pipelineMember ?? []);
	const pipelines = [];
	try {
		for await (const page of listPages(service, require_pipelines.pipelineList.operation, { signal })) {
			const items = page[require_pipelines.pipelineList.member];
			for (const item of require_field_path.isList(items) ? items : []) {
				if (!require_field_path.isObject(item)) continue;
				const uses = members.flatMap((member) => typeof item[member] === "string" ? [item[member]] : []);
				const text = (key) => typeof item[key] === "string" ? item[key] : "";
				pipelines.push({
					arn: text("arn"),
					name: text("name"),
					status: text("status"),
					uses
				});
			}
		}
	} catch (error) {
		if (error instanceof require_retry.ServiceError && error.class === "denied") return null;
		throw error;
	}
	return pipelines.sort((a, b) => require_source.compareText(a.name, b.name));
}
// src/run/target-failure.ts
/** Why a target cannot be reached or read, and what to do about it. */
/** Returns the finding of a target. Errors that are not the service's are bugs and are thrown again. */
function describeFailure(error, { target, session, backend, stopping }) {
	const { name } = target;
	if (stopping.aborted) {
		const reason = stopping.reason instanceof Error ? stopping.reason.message : require_diagnose.targetUnknowns.stopReason;
		return require_diagnose.diagnose("targetFailed", {
			target: name,
			reason,
			advice: require_diagnose.targetAdviceBeyond.stopped
		});
	}
	if (!(error instanceof require_retry.ServiceError)) throw error;
	if (error.diagnostic !== void 0) return error.diagnostic;
	const reason = reasonOf(error);
	const region = session?.target.region ?? target.region ?? require_diagnose.targetUnknowns.region;
	if (error.class === "region-disabled" || session !== void 0 && isRefusedToken(error)) return require_diagnose.diagnose("regionNotEnabled", {
		target: name,
		region,
		reason
	});
	if (session !== void 0 && backend === "aws" && error.code === "ENOTFOUND") return require_diagnose.diagnose("imageBuilderMissing", {
		target: name,
		region,
		reason
	});
	return require_diagnose.diagnose("targetFailed", {
		target: name,
		reason,
		advice: adviceFor(error)
	});
}
/** Returns an error in the words of the service, with its code and the id of the request. */
function reasonOf({ message, code, requestId }) {
	return `${message} (${code}${requestId === void 0 ? "" : `, request ${requestId}`})`;
}
function adviceFor(error) {
	return error.class === "credentials" && isRefusedToken(error) ? require_diagnose.targetAdviceBeyond.refusedToken : require_diagnose.targetAdvice[error.class];
}
// src/run/requests.ts
/** Returns an observer that counts and logs. */
function countRequests(log) {
	let [read, write, throttled, inFlight] = [
		0,
		0,
		0,
		0
	];
	const retrying = /* @__PURE__ */ new Map();
	return {
		onStart: () => void (inFlight += 1),
		onAnswer(operation, requestId, status, wasSent = true) {
			inFlight -= 1;
			retrying.delete(operation);
			if (!wasSent) return;
			if (/^(Get|List|AssumeRole)/.test(operation)) read += 1;
			else write += 1;
			log.debug({
				operation,
				requestId,
				status
			}, "answered");
		},
		onRetry(operation, error, waitMs) {
			const { code, requestId } = error;
			if (error.class === "throttled") throttled += 1;
			else retrying.set(operation, code);
			log.info({
				operation,
				code,
				requestId,
				waitMs: Math.round(waitMs)
			}, "trying again");
		},
		onWarning: (text) => log.info({ text }, "the SDK warns"),
		counts: () => ({
			read,
			write,
			throttled
		}),
		inFlight: () => inFlight,
		retrying: () => retrying
	};
}
Object.defineProperty(exports, "assertAccount", {
	enumerable: true,
	get: function() {
		return assertAccount;
	}
});
Object.defineProperty(exports, "attributeFields", {
	enumerable: true,
	get: function() {
		return attributeFields;
	}
});
Object.defineProperty(exports, "compareWithRecord", {
	enumerable: true,
	get: function() {
		return compareWithRecord;
	}
});
Object.defineProperty(exports, "comparedDesired", {
	enumerable: true,
	get: function() {
		return comparedDesired;
	}
});
Object.defineProperty(exports, "comparedLive", {
	enumerable: true,
	get: function() {
		return comparedLive;
	}
});
Object.defineProperty(exports, "connectImageBuilder", {
	enumerable: true,
	get: function() {
		return connectImageBuilder;
	}
});
Object.defineProperty(exports, "consultBase", {
	enumerable: true,
	get: function() {
		return consultBase;
	}
});
Object.defineProperty(exports, "countRequests", {
	enumerable: true,
	get: function() {
		return countRequests;
	}
});
Object.defineProperty(exports, "createLimiter", {
	enumerable: true,
	get: function() {
		return createLimiter;
	}
});
Object.defineProperty(exports, "createRateLimiter", {
	enumerable: true,
	get: function() {
		return createRateLimiter;
	}
});
Object.defineProperty(exports, "createSessions", {
	enumerable: true,
	get: function() {
		return createSessions;
	}
});
Object.defineProperty(exports, "declarationsOf", {
	enumerable: true,
	get: function() {
		return declarationsOf;
	}
});
Object.defineProperty(exports, "describeFailure", {
	enumerable: true,
	get: function() {
		return describeFailure;
	}
});
Object.defineProperty(exports, "diffAll", {
	enumerable: true,
	get: function() {
		return diffAll;
	}
});
Object.defineProperty(exports, "diffFields", {
	enumerable: true,
	get: function() {
		return diffFields;
	}
});
Object.defineProperty(exports, "diffOne", {
	enumerable: true,
	get: function() {
		return diffOne;
	}
});
Object.defineProperty(exports, "findProposal", {
	enumerable: true,
	get: function() {
		return findProposal;
	}
});
Object.defineProperty(exports, "findUnwritten", {
	enumerable: true,
	get: function() {
		return findUnwritten;
	}
});
Object.defineProperty(exports, "formatRecord", {
	enumerable: true,
	get: function() {
		return formatRecord;
	}
});
Object.defineProperty(exports, "guardOwner", {
	enumerable: true,
	get: function() {
		return guardOwner;
	}
});
Object.defineProperty(exports, "holdToBase", {
	enumerable: true,
	get: function() {
		return holdToBase;
	}
});
Object.defineProperty(exports, "holderOf", {
	enumerable: true,
	get: function() {
		return holderOf;
	}
});
Object.defineProperty(exports, "isEqual", {
	enumerable: true,
	get: function() {
		return isEqual;
	}
});
Object.defineProperty(exports, "isIgnored", {
	enumerable: true,
	get: function() {
		return isIgnored;
	}
});
Object.defineProperty(exports, "isRecordedDate", {
	enumerable: true,
	get: function() {
		return isRecordedDate;
	}
});
Object.defineProperty(exports, "isSameDifference", {
	enumerable: true,
	get: function() {
		return isSameDifference;
	}
});
Object.defineProperty(exports, "isSameMark", {
	enumerable: true,
	get: function() {
		return isSameMark;
	}
});
Object.defineProperty(exports, "listLive", {
	enumerable: true,
	get: function() {
		return listLive;
	}
});
Object.defineProperty(exports, "listPipelines", {
	enumerable: true,
	get: function() {
		return listPipelines;
	}
});
Object.defineProperty(exports, "load", {
	enumerable: true,
	get: function() {
		return load;
	}
});
Object.defineProperty(exports, "mapLimited", {
	enumerable: true,
	get: function() {
		return mapLimited;
	}
});
Object.defineProperty(exports, "markOf", {
	enumerable: true,
	get: function() {
		return markOf;
	}
});
Object.defineProperty(exports, "markOfValue", {
	enumerable: true,
	get: function() {
		return markOfValue;
	}
});
Object.defineProperty(exports, "marksOf", {
	enumerable: true,
	get: function() {
		return marksOf;
	}
});
Object.defineProperty(exports, "marksOfSettled", {
	enumerable: true,
	get: function() {
		return marksOfSettled;
	}
});
Object.defineProperty(exports, "observe", {
	enumerable: true,
	get: function() {
		return observe;
	}
});
Object.defineProperty(exports, "ownershipOf", {
	enumerable: true,
	get: function() {
		return ownershipOf;
	}
});
Object.defineProperty(exports, "readBase", {
	enumerable: true,
	get: function() {
		return readBase;
	}
});
Object.defineProperty(exports, "readLive", {
	enumerable: true,
	get: function() {
		return readLive;
	}
});
Object.defineProperty(exports, "readOnly", {
	enumerable: true,
	get: function() {
		return readOnly;
	}
});
Object.defineProperty(exports, "readRecord", {
	enumerable: true,
	get: function() {
		return readRecord;
	}
});
Object.defineProperty(exports, "reasonOf", {
	enumerable: true,
	get: function() {
		return reasonOf;
	}
});
Object.defineProperty(exports, "reasonOfChange", {
	enumerable: true,
	get: function() {
		return reasonOfChange;
	}
});
