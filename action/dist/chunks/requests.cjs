const require_plural = require("./plural.cjs");
const require_targets = require("./targets.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_base = require("./base.cjs");
const require_action = require("./action.cjs");
const require_signals = require("./signals.cjs");
const require_credentials = require("./credentials.cjs");
const require_digest = require("./digest.cjs");
const require_backend = require("./backend.cjs");
let node_events = require("node:events");
let node_async_hooks = require("node:async_hooks");
// src/plan/live-id.ts
/** What people call what is live. */
/** Returns the id of the document that declares it, or would: of a line of versions that of the line. */
function idOfLive({ kind, name, identity }) {
	return require_canonical.idOf(kind, name, identity.scope);
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
async function* listPages(service, operation, { signal, input = {}, progress = (read) => read, isWanted }) {
	const tokens = /* @__PURE__ */ new Set();
	let maxResults = pageSizes.most;
	const send = (nextToken) => progress(service.call(operation, {
		...input,
		maxResults,
		...require_optional.optional({ nextToken })
	}, { signal }));
	const ask = (nextToken) => {
		const asked = nextToken === void 0 ? send().catch(askForLess) : send(nextToken);
		asked.catch(() => void 0);
		return asked;
	};
	/** A first page has nothing that could be refused as a request but its size. */
	const askForLess = (error) => {
		if (!(error instanceof require_credentials.ServiceError) || error.status !== 400 || error.class !== "other") throw error;
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
		throw new require_credentials.ServiceError({
			code: "RepeatedToken",
			message,
			class: "other"
		});
	}
	if (tokens.size === maxPages) {
		const message = `${operation} does not come to an end: there were ${maxPages} pages, and there is another`;
		throw new require_credentials.ServiceError({
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
/**
* What a list says of configurations, page by page: enough to tell whose they are. Of a kind with builds, each build is one.
*/
async function* listSummaries(service, kind, options) {
	const seen = /* @__PURE__ */ new Set();
	const { operations } = kind.model;
	const operation = operations[require_registry.listRoleOf(kind)] ?? "";
	const member = require_imagebuilder.imagebuilder.operations[operation]?.resultKey ?? kind.model.listBodyMember;
	const summary = require_registry.isListWhole(kind) ? {} : { isSummary: true };
	for await (const page of listPages(service, operation, options)) {
		const items = page[member];
		yield (require_registry.isList(items) ? items : []).flatMap((item) => {
			const live = require_registry.isObject(item) ? toLive(kind, item) : void 0;
			return live === void 0 ? [] : [{
				...live,
				...summary
			}];
		}).filter(({ arn }) => !seen.has(arn) && seen.add(arn));
	}
}
/** Reads one configuration whole; undefined if it is not there. */
async function readLive(service, target, kind, arn, signal) {
	try {
		const { model } = kind;
		const { body } = await service.call(model.operations["get"] ?? "", { [model.getArnParam]: arn }, { signal });
		const detail = body[model.getBodyMember];
		const live = require_registry.isObject(detail) ? toLive(kind, detail) : void 0;
		if (live !== void 0) assertAccount(target, `${kind.kind}/${live.name}`, live.arn);
		return live;
	} catch (error) {
		if (error instanceof require_credentials.ServiceError && error.class === "not-found") return void 0;
		throw error;
	}
}
/**
* Returns which of the resources that documents name are not there, as ARNs. Of which the service says anything else, that counts as there: the
* service will say so. Throws `ServiceError` for what is not about the one that was asked for.
*/
async function findAbsent(service, references, signal) {
	const looked = references.map(async ({ arn, parsed }) => {
		const { kind } = parsed.identity;
		const model = require_imagebuilder.imagebuilder.kinds[kind] ?? require_imagebuilder.imagebuilder.builtKinds[kind];
		const get = model?.operations["get"];
		if (model === void 0 || get === void 0) return [];
		try {
			await service.call(get, { [model.getArnParam]: arn }, { signal });
			return [];
		} catch (error) {
			if (error instanceof require_credentials.ServiceError && error.class === "not-found") return [arn];
			if (isAboutOne(error)) return [];
			throw error;
		}
	});
	return new Set((await Promise.all(looked)).flat());
}
/** Reads what ARNs of a target name, as far as that is there and the service shows it. Throws `ServiceError` for what is not about one of them. */
async function readNamed(service, target, arns, signal) {
	return (await Promise.all(arns.map(async (arn) => {
		const kind = require_registry.kinds.get(require_canonical.parseArn(arn)?.identity.kind ?? "");
		if (kind === void 0) return void 0;
		return readLive(service, target, kind, arn, signal).catch((error) => {
			if (isAboutOne(error)) return void 0;
			throw error;
		});
	}))).filter((live) => live !== void 0);
}
/** What goes for every request in a target, or may go by. */
const aboutAll = /* @__PURE__ */ new Set([
	"throttled",
	"transient",
	"skewed",
	"credentials",
	"role-refused",
	"region-disabled",
	"foreign-account"
]);
/** Reports whether the service refuses to show one resource, for whatever reason: what is only looked up must not fail a target for that. */
function isAboutOne(error) {
	return error instanceof require_credentials.ServiceError && error.diagnostic === void 0 && !aboutAll.has(error.class);
}
/** Throws `ServiceError` if an answer about `id` names an ARN of another account than that of `target`. */
function assertAccount({ account }, id, arn) {
	if (arn.split(":")[4] === account) return;
	const message = require_diagnose.fill(require_diagnose.notTaken.foreignAccount, {
		id,
		arn,
		account
	});
	throw new require_credentials.ServiceError({
		code: "ForeignAccount",
		message,
		class: "foreign-account",
		mayHaveRun: false
	});
}
/** Members of the service that have a place of their own. */
const ownPlaces = [
	"arn",
	"dateCreated",
	"dateUpdated"
];
/** Returns the configuration that an answer describes; undefined if it has no ARN, which is how an absent one has been seen. */
function toLive(kind, detail) {
	const { arn, name, tags, dateCreated, dateUpdated } = detail;
	if (typeof arn !== "string" || arn === "") return void 0;
	const { serviceOwned } = kind.model;
	const owned = /* @__PURE__ */ new Set([
		...serviceOwned,
		...kind.readOnly,
		"name",
		"tags"
	]);
	const members = Object.entries(detail);
	const spelling = typeof name === "string" ? name : require_canonical.parseArn(arn)?.identity.slug ?? "";
	return {
		kind: kind.kind,
		arn,
		name: spelling,
		...whoIs(kind, arn, spelling),
		fields: Object.fromEntries(members.filter(([member]) => !owned.has(member)).map(([member, value]) => [fieldOf(kind, member), value])),
		service: Object.fromEntries(members.filter(([member]) => serviceOwned.includes(member) && !ownPlaces.includes(member))),
		tags: require_registry.isObject(tags) ? toTags(tags) : {},
		...require_optional.optional({
			dateCreated: toDate(dateCreated),
			dateUpdated: toDate(dateUpdated)
		}),
		unknown: require_document_schema.unknownMembers(kind, detail)
	};
}
/** What has versions is told by its ARN, but for its name: whether that stands in the ARN just so is not known. */
function whoIs({ kind, versions }, arn, name) {
	const parsed = versions === void 0 ? void 0 : require_canonical.parseArn(arn);
	if (parsed === void 0) return { identity: require_canonical.identityOf(kind, name) };
	return {
		identity: {
			...parsed.identity,
			slug: require_canonical.slugOf(name)
		},
		...require_optional.optional({ build: parsed.build })
	};
}
/** Returns the field that a member of an answer is. */
function fieldOf({ answeredAs = {} }, member) {
	return (Object.hasOwn(answeredAs, member) ? answeredAs[member] : void 0) ?? member;
}
/** A date is a text, but for one kind, where it is a number of seconds (API model, DateTimeTimestamp). */
function toDate(date) {
	if (typeof date === "string") return date;
	return typeof date === "number" && Math.abs(date) < 864e10 ? (/* @__PURE__ */ new Date(date * 1e3)).toISOString() : void 0;
}
function toTags(tags) {
	const entries = Object.entries(tags).filter((entry) => typeof entry[1] === "string");
	return Object.fromEntries(entries);
}
// src/aws/read-listed.ts
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
	throw new require_credentials.ServiceError({
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
/** Reports whether an error says that the caller may not do it. */
function isDenied(error) {
	return error instanceof require_credentials.ServiceError && error.class === "denied";
}
// src/aws/access.ts
/** Read-only by construction: which outgoing requests may leave. */
const reads = Object.values(require_imagebuilder.imagebuilder.operations).filter(({ role }) => /^(get|list)/i.test(role));
const createPaths = new Set(Object.values(require_imagebuilder.imagebuilder.operations).filter((operation) => operation.role === "create").map((operation) => `${operation.method} ${operation.uri}`));
const readPaths = new Set(reads.filter(({ uri }) => !uri.includes("{")).map((operation) => `${operation.method} ${operation.uri}`));
/** Throws unless a request on its way out is one that `access` allows. A path of nobody's knowing is a write. */
function assertAllowed(access, request) {
	if (access === "write") return;
	const [, parent, last] = /([^/]*)\/([^/]*)$/.exec(request.path) ?? [];
	if (readPaths.has(`${request.method} /${last}`)) return;
	if (request.method === "GET" && parent === "tags") return;
	if (access === "dry-run" && createPaths.has(`${request.method} /${last}`) && isDryRun(request.body)) return;
	throw new require_credentials.ServiceError({
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
	return new require_credentials.ServiceError({
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
			if (abortSignal?.aborted) throw new require_credentials.ServiceError(require_credentials.notSent);
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
	throw new require_credentials.ServiceError({
		...require_credentials.unreadable,
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
	throw require_credentials.cutOff({
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
		...require_optional.optional({ endpoint }),
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
			...require_optional.optional({ abortSignal: signal })
		};
		observer.onStart?.(operation);
		try {
			const sent = runExchange(exchange, () => client.send(new Command(input)));
			await (signal === void 0 ? sent : require_signals.unlessAborted(signal, sent));
		} catch (error) {
			throw require_credentials.toServiceError(error, factsOf(exchange));
		} finally {
			observer.onAnswer(operation, exchange.requestId, exchange.status, exchange.wasSent ?? false);
		}
		const { body = {}, requestId } = exchange;
		return requestId === void 0 ? { body } : {
			body,
			requestId
		};
	};
	return { async call(operation, input, { signal, patience } = {}) {
		let last;
		try {
			return await require_credentials.withRetry((isRepeated) => limiter.run(() => attempt(operation, input, signal), {
				isRepeated,
				signal
			}), {
				clock,
				signal,
				...require_optional.optional({ patience }),
				onRetry(error, waitMs) {
					last = error;
					observer.onRetry(operation, error, waitMs);
				}
			});
		} catch (error) {
			if (signal?.aborted !== true || !(error instanceof require_credentials.ServiceError)) throw error;
			const what = require_diagnose.fill(require_diagnose.awaitedThings.imageBuilder, {
				operation,
				region: options.sdk.region
			});
			throw error.with({ awaited: {
				what,
				last
			} });
		}
	} };
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
			if (error instanceof require_credentials.ServiceError && error.class === "throttled") pace.noteRefused(sentAt, now(), error.retryAfter);
			else if (error instanceof require_credentials.ServiceError && error.status !== void 0) pace.noteTaken(now());
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
// src/plan/guard.ts
/** Percentages say nothing about a handful: they count from this many owned configurations upwards. */
const percentFrom = 10;
/** Returns why `--prune` cannot be planned at all; empty if it can. `whyPartial` says why the documents are not the whole project. */
function guardPrune(plan, policy, options, whyPartial) {
	if (!options.prune) return [];
	if (!policy.declaredOwner) return [require_diagnose.diagnose("pruneWithoutOwner", {})];
	const target = plan.target.name;
	if (!plan.orphansChecked) return [require_diagnose.diagnose("pruneNarrowed", {
		target,
		reason: whyPartial ?? "the lists were not complete"
	})];
	const isEmpty = plan.changes.every((change) => change.desired === void 0);
	const count = plan.changes.filter((change) => change.action === "orphan").length;
	if (isEmpty && !plan.target.retired && count > 0) return [require_diagnose.diagnose("pruneOfEmptyTarget", {
		target,
		count
	})];
	return [];
}
/** Returns which limits a plan exceeds; empty if it may be applied. All limits of one action are named at once. */
function guardLimits(plan, policy, options) {
	const { deletes, updates } = policy.limits;
	const owned = plan.changes.filter((change) => isOwned(change, policy)).length;
	const count = (action) => plan.changes.filter((change) => countsAs(action, change) && !isConsequence(change)).length;
	const percent = (limit, key) => ({
		most: owned < percentFrom ? Number.POSITIVE_INFINITY : Math.floor(owned * limit / 100),
		words: `${limit} % (${key} in kiln.yaml)`
	});
	const flag = (limit, name) => ({
		most: limit,
		words: `${limit} (${name})`
	});
	const ofDeletes = options.maxDeletes === void 0 ? [{
		most: deletes.count,
		words: `${deletes.count} (limits.deletes.count in kiln.yaml)`
	}, percent(deletes.percent, "limits.deletes.percent")] : [flag(options.maxDeletes, "--max-deletes")];
	const ofUpdates = options.maxUpdates === void 0 ? [percent(updates.percent, "limits.updates.percent")] : [flag(options.maxUpdates, "--max-updates")];
	const exceeded = (action, limits) => {
		const params = {
			target: plan.target.name,
			count: count(action),
			owned
		};
		const words = limits.filter(({ most }) => params.count > most).map((limit) => limit.words);
		if (words.length === 0) return [];
		return [require_diagnose.diagnose(action === "delete" ? "tooManyDeletes" : "tooManyUpdates", {
			...params,
			limits: words.join(" and ")
		})];
	};
	return [
		...exceeded("delete", ofDeletes),
		...exceeded("update", ofUpdates),
		...guardVersions(plan, policy, options)
	];
}
/** Versions that are deleted count by themselves, those of a line that goes as well as those that newer ones have superseded. */
function guardVersions({ changes, target }, { limits }, { maxVersions }) {
	const count = changes.filter(({ action }) => action === "delete").reduce((sum, { versions, reason }) => sum + (versions?.length ?? (reason === "superseded" ? 1 : 0)), 0);
	const limit = maxVersions === void 0 ? {
		most: limits.versions.count,
		words: `${limits.versions.count} (limits.versions.count in kiln.yaml)`
	} : {
		most: maxVersions,
		words: `${maxVersions} (--max-versions)`
	};
	if (count <= limit.most) return [];
	return [require_diagnose.diagnose("tooManyVersions", {
		target: target.name,
		count,
		limit: limit.words
	})];
}
/** A new version takes the place of the one before it; a version that it has superseded counts for a limit of its own. */
function countsAs(counted, { action, reason }) {
	if (counted === "delete") return action === "delete" && reason !== "superseded";
	return action === "update" || action === "create" && reason === "new-version";
}
/** Reports whether a change is none of its own: others cause it, now or in an earlier apply, as what is only switched on again. */
function isConsequence({ because, reason }) {
	return because !== void 0 || reason === "auto-disabled";
}
/** A line that gets a version is owned as it is, and once, however many of its older versions go. */
function isOwned(change, policy) {
	const there = require_base.whatIsThere(change);
	return there !== void 0 && change.reason !== "superseded" && require_base.ownershipOf(there, policy) === "ours";
}
/** Reports whether a plan has anything to write. */
function hasWork(plan) {
	return plan.changes.some(isWork);
}
/** Reports whether applying a change writes anything. */
function isWork(change) {
	return require_action.isPending(change) || change.refreshRecord;
}
/** Reports whether a plan changes anything that a reviewer saw; refreshing a record is not such a change. */
function hasChanges(plan) {
	return plan.changes.some(require_action.isPending);
}
/**
* Checks `--expect [TARGET=]DIGEST`. A digest without a target is the run's. Nothing left to do always passes: another run has
* done it.
*/
function guardExpected(plans, runDigest, expected) {
	return expected.flatMap(({ target, digest }) => {
		if (target === void 0) return runDigest === digest || !plans.some(hasChanges) ? [] : [require_diagnose.diagnose("digestDiffers", {
			where: "",
			actual: runDigest,
			expected: digest
		})];
		const plan = plans.find((plan) => plan.target.name === target);
		if (plan !== void 0 && (plan.digest === digest || !hasChanges(plan))) return [];
		const actual = plan?.digest ?? "none, as there is no such target in this run";
		return [require_diagnose.diagnose("digestDiffers", {
			where: ` for target ${target}`,
			actual,
			expected: digest
		})];
	});
}
// src/plan/review.ts
/** Whether a plan was reviewed: each of its changes must stand in a report, with at least the same fields. */
/**
* Returns the changes of a plan that would write and that the reports do not cover. A reviewed adoption covers an update. The fields of
* an update may have been reviewed in several reports, as several pull requests may be merged before one apply; anything else was
* reviewed as a whole or not at all. What was made against another backend says nothing about this one: an emulator can stand behind any
* endpoint. What was made without the account says nothing either.
*/
function findUncovered(plan, backend, reports) {
	const { name, account, region } = plan.target;
	const shown = reports.flatMap((report) => report.targets.filter((target) => target.name === name && target.account === account && target.region === region).map(({ offline, changes }) => {
		return {
			changes,
			counts: report.backend === backend && report.offline !== true && offline !== true
		};
	}));
	const reviewed = shown.filter(({ counts }) => counts).flatMap(({ changes }) => changes);
	const passedOver = shown.filter(({ counts }) => !counts).flatMap(({ changes }) => changes);
	return plan.changes.filter(require_action.isPending).flatMap((change) => {
		const candidates = reviewed.filter((other) => isSameStep(other, change));
		if (candidates.length === 0) {
			const why = passedOver.some((other) => isSameStep(other, change)) ? require_diagnose.uncovered.passedOver : require_diagnose.uncovered.isNew;
			return [{
				change,
				what: require_diagnose.fill(why, { action: change.action })
			}];
		}
		const missing = (change.action === "update" ? [candidates.flatMap(({ fields }) => fields)] : candidates.map(({ fields }) => fields)).map((fields) => {
			return change.fields.filter((field) => !fields.some((other) => require_base.isSameDifference(asCovered(other), asCovered(field))));
		});
		if (missing.some((fields) => fields.length === 0) && candidates.some((other) => goesTo(other, change))) return [];
		const paths = [...new Set(missing.flat().map((field) => field.path))];
		return [{
			change,
			what: require_diagnose.fill(require_diagnose.uncovered.otherValues, { paths: paths.join(", ") })
		}];
	});
}
/** Numbers that were assigned since may be others. */
function asCovered({ path, before, after, covered }) {
	return {
		path,
		...covered ?? require_optional.optional({
			before,
			after
		})
	};
}
/** Of a line that goes, no version goes that was not reviewed. */
function goesTo({ versions: reviewed = [] }, { versions = [] }) {
	return versions.every(({ arn }) => reviewed.includes(arn));
}
/** A create sends the name as it is spelt. */
function isSameStep(reviewed, planned) {
	return require_digest.placeOf(reviewed) === require_digest.placeOf(planned) && covers(reviewed.action, planned.action) && (planned.action !== "create" || reviewed.name === planned.name);
}
function covers(reviewed, planned) {
	return reviewed === planned || reviewed === "adopt" && planned === "update";
}
/**
* Reports whether a change must never happen unreviewed, under `warn` either: it deletes, takes something over, or lifts the protection
* that keeps something from being deleted.
*/
function isIrreversible({ action, fields }) {
	if (action === "delete" || action === "adopt") return true;
	return fields.some(({ keys: [first, second], after }) => first === "kiln" && second === "protect" && after === false);
}
// src/run/gates.ts
/** Gates of a whole run: whose credentials they are, that no two targets are one, and whether what is planned is what was reviewed. */
/** The account that a target is pinned to must be that of the credentials; an unattended apply must be pinned. */
function guardIdentity({ command, backend, isAttended }, { target, session }) {
	if (session === void 0) return void 0;
	const isUnpinned = command === "apply" && backend !== "emulator" && !isAttended && target.account === void 0;
	return guardAccount(target, session) ?? (isUnpinned ? refuse("accountNotPinned", target, session) : void 0);
}
/** Nothing is read with credentials of another account than the one that a target is pinned to. */
function guardAccount(target, session) {
	return target.account !== void 0 && target.account !== session.target.account ? refuse("accountMismatch", target, session) : void 0;
}
function refuse(name, target, session) {
	const { account: expected = "" } = target;
	return {
		name,
		target: target.name,
		expected,
		actual: session.target.account,
		arn: session.caller
	};
}
/** Returns what is to be told of refusals: the same credentials at many targets are one finding. */
function tellRefusals(refusals) {
	const keyOf = ({ name, arn }) => `${name} ${arn}`;
	return [...new Map(refusals.map((one) => [keyOf(one), one])).values()].flatMap((first) => {
		const all = refusals.filter((one) => keyOf(one) === keyOf(first));
		if (all.length === 1) return [require_diagnose.diagnose(first.name, first)];
		const isMismatch = first.name === "accountMismatch";
		const targets = require_enumerate.enumerate(all.map(({ target, expected }) => isMismatch ? `${target} (${expected})` : target));
		const params = {
			count: all.length,
			targets,
			actual: first.actual,
			arn: first.arn
		};
		return [isMismatch ? require_diagnose.diagnose("accountsMismatch", params) : require_diagnose.diagnose("accountsNotPinned", params)];
	});
}
/**
* Targets that turn out to be one account and Region: each would undo what the other does. What is not part of this run, or cannot be
* reached, counts as far as the project file says where it is.
*/
function guardSameTarget({ otherTargets }, opened) {
	const first = /* @__PURE__ */ new Map();
	return [...opened, ...otherTargets.map((target) => ({ target }))].flatMap(({ target, session }) => {
		const account = session?.target.account ?? require_targets.accountOf(target);
		const region = session?.target.region ?? target.region;
		if (account === void 0 || region === void 0 || (target.account ?? account) !== account) return [];
		const where = `${account} ${region}`;
		const other = first.get(where);
		if (other !== void 0) return [require_diagnose.diagnose("sameTarget", {
			first: other,
			second: target.name,
			where
		})];
		first.set(where, target.name);
		return [];
	});
}
/** Deletes where another target may be the same account and Region, declaring what would go: nobody was asked where it is, and no file says so. */
function guardUnknownTargets({ otherTargets }, opened, planned) {
	const unknown = [...opened.filter(({ session }) => session === void 0).map(({ target }) => target), ...otherTargets].filter((target) => require_targets.accountOf(target) === void 0 && !target.retired);
	return planned.filter(({ row }) => row.changes.some(({ action }) => action === "delete")).flatMap(({ row, opened: { session } }) => {
		const region = session?.target.region;
		const others = unknown.filter((target) => target.region === void 0 || target.region === region);
		if (others.length === 0) return [];
		const names = require_enumerate.enumerate(others.map(({ name }) => name));
		return [require_diagnose.diagnose("pruneBesideUnknown", {
			target: row.name,
			others: names,
			region: region ?? ""
		})];
	});
}
/** What the gates of a review say: errors refuse the run, warnings go into its report. */
function guardReview(input, planned) {
	const { expected, reviewed, reviewPolicy } = input;
	const unread = expected.length > 0 || reviewed !== void 0 && reviewPolicy === "strict" ? planned.filter(({ plan }) => plan === void 0) : [];
	if (unread.length > 0) {
		const flag = expected.length > 0 ? "--expect" : "--reviewed";
		return unread.map(({ row }) => require_diagnose.diagnose("targetUnreadable", {
			target: row.name,
			flag
		}));
	}
	const plans = planned.flatMap(({ plan }) => plan ?? []);
	return [...guardExpected(plans, require_digest.digestRun(plans.map((plan) => plan.digest)), expected), ...guardCovered(input, plans)];
}
/**
* `strict` refuses what no report covers. `warn` refuses of that what cannot be taken back, and names the rest. Where no report is given,
* `warn` has nothing to compare with, and says so.
*/
function guardCovered({ reviewed, reviewPolicy, backend }, plans) {
	if (reviewPolicy === "off") return [];
	if (reviewed === void 0) {
		const count = plans.flatMap((plan) => plan.changes).filter(require_action.isPending).length;
		if (count === 0) return [];
		const found = require_diagnose.diagnose("nothingReviewed", { count });
		return [reviewPolicy === "strict" ? found : {
			...found,
			severity: "warning"
		}];
	}
	return plans.flatMap((plan) => {
		const uncovered = findUncovered(plan, backend, reviewed);
		const refused = uncovered.filter(({ change }) => reviewPolicy === "strict" || isIrreversible(change));
		const noted = uncovered.filter((one) => !refused.includes(one));
		return [...sayUncovered("notReviewed", plan, refused), ...sayUncovered("appliedUnreviewed", plan, noted)];
	});
}
function sayUncovered(name, plan, uncovered) {
	if (uncovered.length === 0) return [];
	const ids = uncovered.map(({ change, what }) => `${change.id} (${what})`).join("; ");
	return [require_diagnose.diagnose(name, {
		target: plan.target.name,
		changes: require_plural.countOf(uncovered.length, "change"),
		ids
	})];
}
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
	return new require_credentials.ServiceError({
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
// src/aws/sts-endpoint.ts
/** How many requests of a kind are in flight at one endpoint, whatever the number of targets. An endpoint that hangs holds up no other. */
const requestsAtOnce = 16;
/** Returns the endpoint of a region. */
async function connectEndpoint({ endpoint, environment, userAgent, clock, observer }, region, profile, settings) {
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
	const config = {
		...settings,
		region,
		...require_optional.optional({
			endpoint,
			profile
		}),
		maxAttempts: 1,
		customUserAgent: userAgent.map((word) => [word]),
		logger: warningLogger(observer)
	};
	const root = new STSClient({
		...config,
		requestHandler: await require_credentials.connect(profile, environment)
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
		const loaded = settings.get(profile) ?? require_credentials.loadSettings(profile, options.emulator);
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
	const waits = /* @__PURE__ */ new Set();
	/** Credentials are renewed before a turn is waited for: that may take a turn as well. */
	const ask = (operation, { place, limiter, renew, send, patience = 1 }) => {
		const { region } = place;
		const wait = {
			what: require_diagnose.fill(require_diagnose.awaitedThings.sts, {
				operation,
				region
			}),
			place
		};
		waits.add(wait);
		return require_credentials.withRetry(async (isRepeated) => {
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
			onRetry(error, waitMs) {
				wait.last = error;
				observer.onRetry(operation, error, waitMs);
			}
		}).finally(() => waits.delete(wait));
	};
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
				place,
				limiter,
				renew,
				send,
				...require_optional.optional({ patience })
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
				place,
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
				place,
				limiter,
				send
			})).credentials;
		},
		configOf: async (place) => (await at(place)).root.config,
		settingsOf,
		awaited: ({ region, profile }) => [...waits].find(({ place }) => place.region === region && place.profile === profile),
		close() {
			closing.abort();
			for (const made of endpoints.values()) made.then(({ root }) => root.destroy(), () => void 0);
		}
	};
}
/** A host of a Region that nobody knows and nobody finds is a slip in the name: to try again would not help. */
function judgeRegion(error, region) {
	if (!(error instanceof require_credentials.ServiceError && error.class === "transient" && error.message.includes(`.${region}.`)) || require_targets.knownRegions.includes(region)) throw error;
	throw require_credentials.ServiceError.of(require_diagnose.diagnose("regionUnknown", {
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
		const answer = require_credentials.answerIn(error);
		observer.onAnswer(operation, answer.requestId, answer.status);
		const failure = require_credentials.toServiceError(error, {
			...answer,
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
	return new require_credentials.ServiceError({
		...require_credentials.unreadable,
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
			...require_optional.optional({
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
	const connections = require_credentials.createConnections(network);
	const sts = connectSts({
		...ambient,
		environment: network,
		clock,
		observer
	});
	const credentials = require_credentials.createCredentials({
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
			const region = oldestRegions[require_canonical.partitionOf(place.region)];
			if (!isRefusedToken(error) || region === void 0 || region === place.region) throw error;
			if (!await areGoodIn({
				...place,
				region
			}, used)) throw error;
			const { code, message, status, requestId } = error;
			const more = `${message} The same credentials are accepted in ${region}.`;
			throw new require_credentials.ServiceError({
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
		const region = target.region ?? await require_credentials.findRegion(profile, environment);
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
				partition: require_canonical.partitionOf(region)
			},
			caller: arn,
			sdk: {
				region,
				connections,
				userAgent: userAgent.join(" "),
				settings: await sts.settingsOf(profile),
				...require_optional.optional({
					endpoint,
					profile
				}),
				credentials: holdToAccount(provider, held, (renewed) => whose(place, renewed))
			}
		};
	};
	/** Returns the error of a target that was still being opened when the run was stopped. */
	const endedWait = async (target, error) => {
		const profile = emulator ? void 0 : target.profile ?? ambient.profile;
		const region = target.region ?? await require_credentials.findRegion(profile, environment);
		const awaited = region && sts.awaited({
			region,
			profile
		}) || credentials.awaited(target);
		return awaited ? require_credentials.toServiceError(error, { wasSent: false }).with({ awaited }) : error;
	};
	return {
		open: async (target) => {
			signal.throwIfAborted();
			try {
				return await require_signals.unlessAborted(signal, open(target));
			} catch (error) {
				throw signal.aborted ? await endedWait(target, error) : error;
			}
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
	return error instanceof require_credentials.ServiceError && refusedTokens.has(error.code);
}
// src/run/target-failure.ts
/** Why a target cannot be reached or read, and what to do about it. */
/** Returns the finding of a target. Errors that are not the service's are bugs and are thrown again. */
function describeFailure(error, { target, session, backend, stopping }) {
	const { name } = target;
	if (stopping.aborted) {
		const reason = stopping.reason instanceof Error ? stopping.reason.message : require_diagnose.targetUnknowns.stopReason;
		const awaited = error instanceof require_credentials.ServiceError ? error.awaited : void 0;
		return require_diagnose.diagnose("targetFailed", {
			target: name,
			...describeStop(reason, awaited)
		});
	}
	if (!(error instanceof require_credentials.ServiceError)) throw error;
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
/** Returns why a target was not read to its end: what the last try came to says more than that the time is over. */
function describeStop(reason, awaited) {
	const advice = require_diagnose.targetAdviceBeyond.stopped;
	if (awaited === void 0) return {
		reason,
		advice
	};
	const { what, last } = awaited;
	if (last === void 0) return {
		reason: require_diagnose.fill(require_diagnose.stops.waiting, {
			reason,
			what
		}),
		advice
	};
	return {
		reason: require_diagnose.fill(require_diagnose.stops.waitingAgain, {
			reason,
			what,
			last: last.diagnostic?.message ?? reasonOf(last)
		}),
		advice: last.diagnostic?.hint ?? adviceFor(last)
	};
}
/** Returns an error in the words of the service, with its code and the id of the request. */
function reasonOf({ message, code, requestId }) {
	return `${message} (${code}${requestId === void 0 ? "" : `, request ${requestId}`})`;
}
function adviceFor(error) {
	return error.class === "credentials" && isRefusedToken(error) ? require_diagnose.targetAdviceBeyond.refusedToken : require_diagnose.targetAdvice[error.class];
}
// src/run/with-sessions.ts
/** The way to the accounts of a command, for as long as it takes: the backend, and a session for each target that asks for one. */
/** Connects, and closes everything when `use` has ended, however it ends. Resolves to what it came to, or to why there is no backend. */
async function withSessions(machine, work, options, { counter, stop }, use) {
	const backend = await require_backend.connectBackend(machine, work, options);
	if ("failure" in backend) return backend;
	const sessions = createSessions(backend.ambient, {
		clock: machine.clock,
		observer: counter,
		signal: stop.stopping
	});
	try {
		return await use(sessions, backend);
	} finally {
		sessions.close();
		await backend.close();
	}
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
Object.defineProperty(exports, "connectImageBuilder", {
	enumerable: true,
	get: function() {
		return connectImageBuilder;
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
Object.defineProperty(exports, "describeFailure", {
	enumerable: true,
	get: function() {
		return describeFailure;
	}
});
Object.defineProperty(exports, "findAbsent", {
	enumerable: true,
	get: function() {
		return findAbsent;
	}
});
Object.defineProperty(exports, "guardAccount", {
	enumerable: true,
	get: function() {
		return guardAccount;
	}
});
Object.defineProperty(exports, "guardIdentity", {
	enumerable: true,
	get: function() {
		return guardIdentity;
	}
});
Object.defineProperty(exports, "guardLimits", {
	enumerable: true,
	get: function() {
		return guardLimits;
	}
});
Object.defineProperty(exports, "guardPrune", {
	enumerable: true,
	get: function() {
		return guardPrune;
	}
});
Object.defineProperty(exports, "guardReview", {
	enumerable: true,
	get: function() {
		return guardReview;
	}
});
Object.defineProperty(exports, "guardSameTarget", {
	enumerable: true,
	get: function() {
		return guardSameTarget;
	}
});
Object.defineProperty(exports, "guardUnknownTargets", {
	enumerable: true,
	get: function() {
		return guardUnknownTargets;
	}
});
Object.defineProperty(exports, "hasWork", {
	enumerable: true,
	get: function() {
		return hasWork;
	}
});
Object.defineProperty(exports, "idOfLive", {
	enumerable: true,
	get: function() {
		return idOfLive;
	}
});
Object.defineProperty(exports, "isAboutOne", {
	enumerable: true,
	get: function() {
		return isAboutOne;
	}
});
Object.defineProperty(exports, "isDenied", {
	enumerable: true,
	get: function() {
		return isDenied;
	}
});
Object.defineProperty(exports, "isWork", {
	enumerable: true,
	get: function() {
		return isWork;
	}
});
Object.defineProperty(exports, "listPages", {
	enumerable: true,
	get: function() {
		return listPages;
	}
});
Object.defineProperty(exports, "listSummaries", {
	enumerable: true,
	get: function() {
		return listSummaries;
	}
});
Object.defineProperty(exports, "mapLimited", {
	enumerable: true,
	get: function() {
		return mapLimited;
	}
});
Object.defineProperty(exports, "readListed", {
	enumerable: true,
	get: function() {
		return readListed;
	}
});
Object.defineProperty(exports, "readLive", {
	enumerable: true,
	get: function() {
		return readLive;
	}
});
Object.defineProperty(exports, "readNamed", {
	enumerable: true,
	get: function() {
		return readNamed;
	}
});
Object.defineProperty(exports, "reasonOf", {
	enumerable: true,
	get: function() {
		return reasonOf;
	}
});
Object.defineProperty(exports, "tellRefusals", {
	enumerable: true,
	get: function() {
		return tellRefusals;
	}
});
Object.defineProperty(exports, "withSessions", {
	enumerable: true,
	get: function() {
		return withSessions;
	}
});
