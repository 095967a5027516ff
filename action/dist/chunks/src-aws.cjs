let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_diagnostic_failures$;
const require_src_diagnostic_failures = () => require_src_diagnostic_failures$ ??= require("./src-diagnostic-failures.cjs");
let require_src_diagnostic_fill$;
const require_src_diagnostic_fill = () => require_src_diagnostic_fill$ ??= require("./src-diagnostic-fill.cjs");
let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_api$;
const require_src_api = () => require_src_api$ ??= require("./src-api.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_net$;
const require_src_net = () => require_src_net$ ??= require("./src-net.cjs");
let node_events$;
const node_events = () => node_events$ ??= require("node:events");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
let node_fs_promises$;
const node_fs_promises = () => node_fs_promises$ ??= require("node:fs/promises");
let node_timers_promises$;
const node_timers_promises = () => node_timers_promises$ ??= require("node:timers/promises");
let node_http$;
const node_http = () => node_http$ ??= require("node:http");
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
		if (code !== void 0 && untrusted.test(code)) return ServiceError.of(require_src_diagnostic_diagnose().diagnose("certificateUntrusted", { reason: message }), "other");
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
// src/aws/pace.ts
const slowest = .5;
const slowestSearch = 5;
const afterFirst = .75;
const searchGrowth = 40;
const searchStep = .25;
const memory = 1e3;
const afterMeasured = .97;
const afterSoon = .75;
const leastMeasured = 4;
const ofBound = .45;
const ofPace = .65;
const reliable = .8;
const longestRest = 2e4;
function growth(seconds, rate, count) {
	const interval = Math.min(16, Math.max(6, 160 / rate), Math.max(.5, 8 * count / rate));
	const share = Math.min(5, seconds / interval);
	return 1 + .06 * Math.expm1(share ** 2);
}
function createPace() {
	return new FoundPace();
}
var FoundPace = class {
	#phase = "open";
	#base = Infinity;
	#known = {
		rate: 0,
		size: 1,
		count: 0
	};
	#sends = [];
	#refused = {
		sentAt: -Infinity,
		at: -Infinity
	};
	#opening = {
		taken: 0,
		seconds: 0
	};
	#tried = {
		ms: 0,
		until: 0
	};
	#nextAt = -Infinity;
	get rate() {
		if (this.#phase !== "known") return this.#base;
		return this.#base * growth(this.#tried.ms / 1e3, this.#base, this.#known.count);
	}
	waitFrom(now) {
		return Math.max(0, this.#nextAt - now);
	}
	noteSent(now) {
		this.#sends.push(now);
		if (this.#phase === "open") return;
		const more = Math.min(now - this.#tried.until, 2e3 / this.rate);
		this.#tried = {
			ms: this.#tried.ms + more,
			until: now
		};
		if (this.#phase === "searching") this.#base += Math.min(searchGrowth * more / 1e3, searchStep * this.#base);
		const wait = 1e3 / this.rate;
		const saved = this.#phase === "known" ? Math.max(0, reliable * this.#known.size - 1) : 0;
		this.#nextAt = Math.max(now - saved * wait, this.#nextAt) + wait;
	}
	noteRefused(sentAt, now, retryAfter = 0) {
		this.#nextAt = Math.max(this.#nextAt, now + Math.min(retryAfter, longestRest));
		if (sentAt <= this.#refused.at) {
			this.#discount(sentAt);
			return;
		}
		const taken = this.#sends.filter((at) => at <= sentAt).slice(0, -1);
		this.#base = this.#phase === "open" ? this.#beginSearch(taken, sentAt) : Math.max(slowest, this.#measure(taken, sentAt));
		this.#sends = this.#sends.filter((at) => at > sentAt);
		this.#refused = {
			sentAt,
			at: now
		};
		this.#tried = {
			ms: 0,
			until: now
		};
		this.#nextAt = Math.max(this.#nextAt, now + 1e3 / this.#base);
	}
	#discount(sentAt) {
		const index = this.#sends.indexOf(sentAt);
		if (index >= 0) this.#sends.splice(index, 1);
		else this.#opening = {
			...this.#opening,
			taken: this.#opening.taken - 1
		};
	}
	#beginSearch(taken, sentAt) {
		this.#phase = "searching";
		this.#opening = {
			taken: taken.length,
			seconds: secondsBetween(taken[0] ?? sentAt, sentAt)
		};
		const recent = taken.reduce((sum, at) => sum + Math.exp((at - sentAt) / memory), 0);
		return Math.max(slowestSearch, afterFirst * (recent * 1e3 / memory));
	}
	#measure(taken, sentAt) {
		const reached = this.rate;
		if (taken.length < leastMeasured) {
			if (this.#known.rate > 0) {
				this.#known = {
					...this.#known,
					count: leastMeasured
				};
				return afterSoon * reached;
			}
			this.#phase = "searching";
			const bound = 1e3 * (taken.length + 1) / Math.max(1, this.#tried.ms);
			return Math.min(ofBound * bound, ofPace * reached);
		}
		this.#phase = "known";
		const { taken: before, seconds } = this.#opening;
		const sizeAt = (rate) => Math.max(1, before - rate * seconds);
		const from = this.#refused.sentAt;
		const { rate, size, mayHaveBeenFull } = measureBucket({
			from,
			until: sentAt,
			sends: taken,
			sizeAt
		});
		this.#known = mayHaveBeenFull ? {
			...this.#known,
			count: taken.length
		} : {
			rate,
			size,
			count: taken.length
		};
		const least = mayHaveBeenFull ? Math.max(ofPace * reached, afterMeasured * this.#known.rate) : 0;
		return Math.min(reached, Math.max(least, afterMeasured * rate));
	}
};
// src/aws/window.ts
const free = 10;
const small = 40;
const expectedPerSlot = 120;
const least = 3;
const sentPerSlot = 14;
function createWindow() {
	let [expected, sent] = [0, 0];
	return {
		expect(count) {
			expected += count;
		},
		noteSent() {
			sent += 1;
		},
		of(size) {
			if (sent < free || expected <= small) return size;
			const atFirst = Math.max(least, expected / expectedPerSlot);
			return Math.min(size, Math.floor(atFirst + (sent - free) / sentPerSlot));
		}
	};
}
// src/aws/limiter.ts
function createLimiter(size) {
	return new Gate(size);
}
function madeAhead(size) {
	return Math.floor(size / 4);
}
function createRateLimiter(size, clock, ahead = 0) {
	const pace = createPace();
	const window = createWindow();
	const now = steadyTime(clock);
	const gate = new Gate(size + ahead, {
		pace,
		window,
		now,
		sleep: (ms, signal) => clock.sleep(ms, signal)
	});
	return {
		...ahead > 0 ? { wire: createLimiter(size) } : {},
		expect: (count) => window.expect(count),
		run: (task, turn) => gate.run(async (sentAt) => {
			try {
				return await task();
			} catch (error) {
				if (error instanceof ServiceError && error.class === "throttled") pace.noteRefused(sentAt, now(), error.retryAfter);
				throw error;
			}
		}, turn)
	};
}
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
		const startedAt = await new Promise((start) => {
			(isRepeated ? this.#repeated : this.#waiting).push({
				start,
				signal
			});
			this.#letIn();
		});
		try {
			return await task(startedAt);
		} finally {
			this.#running -= 1;
			this.#letIn();
		}
	}
	isAwaited() {
		return (this.#repeated.head ?? this.#waiting.head) !== void 0;
	}
	#letIn() {
		while (this.#running < this.#most()) {
			const queue = this.#repeated.head === void 0 ? this.#waiting : this.#repeated;
			const next = queue.head;
			if (next === void 0 || this.#mustRest(next.signal)) return;
			queue.shift();
			this.#running += 1;
			const now = this.#pacing?.now() ?? 0;
			this.#pacing?.pace.noteSent(now);
			this.#pacing?.window.noteSent();
			next.start(now);
		}
	}
	#most() {
		if (this.#pacing === void 0 || this.#pacing.pace.rate !== Infinity) return this.#size;
		return this.#pacing.window.of(this.#size);
	}
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
async function mapLimited(items, size, task) {
	const limiter = createLimiter(size);
	return (await Promise.allSettled(items.map((item, index) => limiter.run(() => task(item, index))))).map((result) => {
		if (result.status === "rejected") throw result.reason;
		return result.value;
	});
}
// src/aws/page-size.ts
const pageSizes = {
	most: 100,
	older: 25
};
function createPageSize() {
	return { rows: pageSizes.most };
}
function isAboutSize(error) {
	return error instanceof ServiceError && error.status === 400 && error.class === "other" && /maxResults/i.test(error.message);
}
// src/aws/list.ts
const maxPages = 2e3;
const mostAhead = 4;
function listPages(service, operation, { signal, input = {}, progress = (read) => read, isWanted }) {
	const tokens = new Set();
	const { pageSize = createPageSize() } = service;
	const send = (nextToken) => progress(service.call(operation, {
		...input,
		maxResults: pageSize.rows,
		...require_src().optional({ nextToken })
	}, { signal }));
	const askForLess = (error, rows) => {
		if (rows === pageSizes.older || !isAboutSize(error)) throw error;
		pageSize.rows = pageSizes.older;
		return send();
	};
	const read = async (nextToken) => {
		const { rows } = pageSize;
		const { body } = await (nextToken === void 0 ? send().catch((error) => askForLess(error, rows)) : send(nextToken));
		return {
			body,
			nextToken: checkToken(operation, body["nextToken"], tokens)
		};
	};
	return isWanted === void 0 ? pagesAhead(read) : pagesWhile(isWanted, read);
}
async function* pagesWhile(isWanted, read) {
	let token;
	do {
		if (!isWanted()) return;
		const { body, nextToken } = await read(token);
		token = nextToken;
		yield body;
	} while (token !== void 0);
}
async function* pagesAhead(read) {
	let [waiting, isOver] = [0, false];
	let goOn = () => void 0;
	const readOn = async (token) => {
		if (waiting >= mostAhead) await new Promise((resolve) => goOn = resolve);
		const { body, nextToken } = await read(token);
		waiting += 1;
		if (nextToken === void 0 || isOver) return { body };
		const next = readOn(nextToken);
		next.catch(() => void 0);
		return {
			body,
			next
		};
	};
	try {
		for (let link = await readOn(); link !== void 0; link = await link.next) {
			if (link.next !== void 0) await (0, node_timers_promises().setImmediate)();
			yield link.body;
			waiting -= 1;
			goOn();
		}
	} finally {
		isOver = true;
	}
}
function checkToken(operation, token, tokens) {
	if (typeof token !== "string" || token === "") return void 0;
	if (tokens.has(token)) throw new ServiceError({
		code: "RepeatedToken",
		message: `${operation} goes round in circles: it gave the same next token twice`,
		class: "other"
	});
	if (tokens.size === maxPages) throw new ServiceError({
		code: "EndlessList",
		message: `${operation} does not come to an end: there were ${maxPages} pages, and there is another`,
		class: "other"
	});
	tokens.add(token);
	return token;
}
// src/aws/live.ts
const portion = 10;
async function* listSummaries(service, kind, options) {
	const seen = new Set();
	const { operations } = kind.model;
	const operation = operations[require_src_kinds().listRoleOf(kind)] ?? "";
	const member = require_src_api().imagebuilder.operations[operation]?.resultKey ?? kind.model.listBodyMember;
	const summary = require_src_kinds().isListWhole(kind) ? {} : { isSummary: true };
	for await (const page of listPages(service, operation, options)) {
		const items = page[member];
		const rows = require_src().isList(items) ? items : [];
		for (let first = 0; first < rows.length; first += portion) {
			if (first > 0) await (0, node_timers_promises().setImmediate)();
			yield rows.slice(first, first + portion).flatMap((item) => {
				const live = require_src().isObject(item) ? toLive(kind, item) : void 0;
				return live === void 0 ? [] : [{
					...live,
					...summary
				}];
			}).filter(({ arn }) => !seen.has(arn) && seen.add(arn));
		}
	}
}
async function readLive(service, target, kind, arn, signal) {
	try {
		const { model } = kind;
		const { body } = await service.call(model.operations["get"] ?? "", { [model.getArnParam]: arn }, { signal });
		const detail = body[model.getBodyMember];
		const live = require_src().isObject(detail) ? toLive(kind, detail) : void 0;
		if (live !== void 0) assertAccount(target, `${kind.kind}/${live.name}`, live.arn);
		return live;
	} catch (error) {
		if (error instanceof ServiceError && error.class === "not-found") return void 0;
		throw error;
	}
}
async function findAbsent(service, references, signal) {
	const looked = references.map(async ({ arn, parsed }) => {
		const { kind } = parsed.identity;
		const model = require_src_api().imagebuilder.kinds[kind] ?? require_src_api().imagebuilder.builtKinds[kind];
		const get = model?.operations["get"];
		if (model === void 0 || get === void 0) return [];
		try {
			await service.call(get, { [model.getArnParam]: arn }, { signal });
			return [];
		} catch (error) {
			if (error instanceof ServiceError && error.class === "not-found") return [arn];
			if (isAboutOne(error)) return [];
			throw error;
		}
	});
	return new Set((await Promise.all(looked)).flat());
}
async function readNamed(service, target, arns, signal) {
	return (await Promise.all(arns.map(async (arn) => {
		const kind = require_src_kinds().kinds.get(require_src_kinds().parseArn(arn)?.identity.kind ?? "");
		if (kind === void 0) return void 0;
		return readLive(service, target, kind, arn, signal).catch((error) => {
			if (isAboutOne(error)) return void 0;
			throw error;
		});
	}))).filter((live) => live !== void 0);
}
const aboutAll = new Set([
	"throttled",
	"transient",
	"skewed",
	"credentials",
	"role-refused",
	"region-disabled",
	"foreign-account"
]);
function isAboutOne(error) {
	return error instanceof ServiceError && error.diagnostic === void 0 && !aboutAll.has(error.class);
}
function assertAccount({ account }, id, arn) {
	if (arn.split(":")[4] === account) return;
	throw new ServiceError({
		code: "ForeignAccount",
		message: require_src_diagnostic_fill().fill(require_src_diagnostic_failures().notTaken.foreignAccount, {
			id,
			arn,
			account
		}),
		class: "foreign-account",
		mayHaveRun: false
	});
}
const ownPlaces = [
	"arn",
	"dateCreated",
	"dateUpdated"
];
function toLive(kind, detail) {
	const { arn, name, tags, dateCreated, dateUpdated } = detail;
	if (typeof arn !== "string" || arn === "") return void 0;
	const { serviceOwned } = kind.model;
	const owned = new Set([
		...serviceOwned,
		...kind.readOnly,
		"name",
		"tags"
	]);
	const members = Object.entries(detail);
	const spelling = typeof name === "string" ? name : require_src_kinds().parseArn(arn)?.identity.slug ?? "";
	return {
		kind: kind.kind,
		arn,
		name: spelling,
		...whoIs(kind, arn, spelling),
		fields: Object.fromEntries(members.filter(([member]) => !owned.has(member)).map(([member, value]) => [fieldOf(kind, member), value])),
		service: Object.fromEntries(members.filter(([member]) => serviceOwned.includes(member) && !ownPlaces.includes(member))),
		tags: require_src().isObject(tags) ? toTags(tags) : {},
		...require_src().optional({
			dateCreated: toDate(dateCreated),
			dateUpdated: toDate(dateUpdated)
		}),
		unknown: require_src_kinds().unknownMembers(kind, detail)
	};
}
function whoIs({ kind, versions }, arn, name) {
	const parsed = versions === void 0 ? void 0 : require_src_kinds().parseArn(arn);
	if (parsed === void 0) return { identity: require_src_kinds().identityOf(kind, name) };
	return {
		identity: {
			...parsed.identity,
			slug: require_src_kinds().slugOf(name)
		},
		...require_src().optional({ build: parsed.build })
	};
}
function fieldOf({ answeredAs = {} }, member) {
	return (Object.hasOwn(answeredAs, member) ? answeredAs[member] : void 0) ?? member;
}
function toDate(date) {
	if (typeof date === "string") return date;
	return typeof date === "number" && Math.abs(date) < 864e10 ? new Date(date * 1e3).toISOString() : void 0;
}
function toTags(tags) {
	const entries = Object.entries(tags).filter((entry) => typeof entry[1] === "string");
	return Object.fromEntries(entries);
}
// src/aws/retry.ts
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
// src/aws/sha256.ts
var Sha256 = class {
	#hash;
	constructor(secret = "") {
		this.#hash = secret === "" ? (0, node_crypto().createHash)("sha256") : (0, node_crypto().createHmac)("sha256", typeof secret === "string" ? secret : keyOf(secret));
	}
	update(data) {
		this.#hash.update(typeof data === "string" ? data : toArray(data));
	}
	async digest() {
		return this.#hash.digest();
	}
};
const keyOf = require_src().keptFor((secret) => (0, node_crypto().createSecretKey)(toArray(secret)));
function toArray(bytes) {
	return ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
}
// src/aws/access.ts
const reads = Object.values(require_src_api().imagebuilder.operations).filter(({ role }) => /^(get|list)/i.test(role));
const createPaths = new Set(Object.values(require_src_api().imagebuilder.operations).filter((operation) => operation.role === "create").map((operation) => `${operation.method} ${operation.uri}`));
const readPaths = new Set(reads.filter(({ uri }) => !uri.includes("{")).map((operation) => `${operation.method} ${operation.uri}`));
function assertAllowed(access, request) {
	if (access === "write") return;
	const [, parent, last] = /([^/]*)\/([^/]*)$/.exec(request.path) ?? [];
	if (readPaths.has(`${request.method} /${last}`)) return;
	if (request.method === "GET" && parent === "tags") return;
	if (access === "dry-run" && createPaths.has(`${request.method} /${last}`) && isDryRun(request.body)) return;
	throw new ServiceError({
		code: "WriteRefused",
		message: `${request.method} ${request.path} is not a read, and this command only reads`,
		class: "other",
		mayHaveRun: false
	});
}
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
function readWhole$1(body, { timeoutMs, maxBytes } = limits) {
	if (body === void 0) return Promise.resolve(Buffer.alloc(0));
	const stream = body;
	const chunks = [];
	let size = 0;
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			stream.destroy(Object.assign(new Error(`the answer did not end within ${timeoutMs} ms`), { code: "ETIMEDOUT" }));
		}, timeoutMs);
		const fail = (error) => {
			clearTimeout(timer);
			reject(error);
		};
		stream.once("error", fail);
		let isWhole = false;
		stream.once("end", () => {
			isWhole = true;
			clearTimeout(timer);
			resolve(Buffer.concat(chunks));
		});
		stream.once("close", () => {
			if (!isWhole) fail(Object.assign(new Error("the answer was cut off"), { code: "ECONNRESET" }));
		});
		stream.on("data", (chunk) => {
			size += chunk.length;
			if (size > maxBytes) stream.destroy(tooLarge(maxBytes));
			else chunks.push(chunk);
		});
	});
}
function tooLarge(maxBytes) {
	return new ServiceError({
		code: "AnswerTooLarge",
		message: `the answer is larger than ${maxBytes} bytes`,
		class: "other",
		mayHaveRun: true
	});
}
// src/aws/wire.ts
function serialiseBody(operation, input) {
	if (operation.method === "GET" || operation.method === "DELETE") return void 0;
	const elsewhere = new Set([...Object.keys(operation.label), ...Object.keys(operation.query)]);
	return JSON.stringify(Object.fromEntries(Object.entries(input).filter(([member]) => !elsewhere.has(member))));
}
const atOnce = { run: (task) => task() };
function holdToBytes(inner, access, limiter = atOnce, limits) {
	return { async send(request, exchange) {
		assertAllowed(access, request);
		const { abortSignal, leaving } = exchange;
		const { response, bytes, isAwaited } = await limiter.run(async () => {
			if (abortSignal?.aborted || leaving?.aborted) throw new ServiceError(notSent);
			exchange.wasSent = true;
			const { response } = await inner.handle(request, abortSignal === void 0 ? {} : { abortSignal });
			noteFacts(exchange, response);
			return {
				response,
				bytes: await readWhole$1(response.body, limits),
				isAwaited: limiter.isAwaited?.()
			};
		});
		if (isAwaited === true) await (0, node_timers_promises().setImmediate)();
		if (response.statusCode < 300) exchange.body = parseAnswer(bytes, exchange);
		else assertNotCutOff(bytes, exchange);
		return Object.assign(response, { body: bytes });
	} };
}
function readWholeAnswers(inner) {
	return {
		async handle(request, options) {
			const { response } = await inner.handle(request, options);
			return { response: Object.assign(response, { body: await readWhole$1(response.body) }) };
		},
		destroy: () => inner.destroy?.()
	};
}
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
const maxLevels = 64;
function parseAnswer(bytes, { status, requestId, members = [] }) {
	if (bytes.length === 0 && members.length === 0) return {};
	const value = parse(bytes);
	const isAnswer = value !== null && typeof value === "object" && !Array.isArray(value);
	if (isAnswer && (members.length === 0 || members.some((member) => Object.hasOwn(value, member))) && !require_src().isDeeperThan(maxLevels, value)) return value;
	const message = isAnswer ? `the answer has nothing that EC2 Image Builder answers with (HTTP status ${status})` : `the answer is not readable JSON (HTTP status ${status})`;
	throw new ServiceError({
		...unreadable,
		message,
		status,
		requestId
	});
}
function parse(bytes) {
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return;
	}
}
function assertNotCutOff(bytes, { status, requestId, retryAfter }) {
	if (bytes.toString("utf8", 0, 1) !== "{" || parse(bytes) !== void 0) return;
	throw cutOff({
		status,
		requestId,
		retryAfter
	});
}
// src/aws/transmit.ts
function createTransmit(client, wire, endpoint, headers) {
	const config = client.config;
	const [scheme] = config.httpAuthSchemes;
	if (scheme === void 0) throw new Error("the SDK has no way of signing");
	const { signer } = scheme;
	const makeSigner = config.signer;
	let made;
	config.signer = (its) => made ??= makeSigner(its);
	let found;
	return async (name, operation, input, exchange) => {
		const place = await (found ??= findPlace(config, endpoint, headers));
		const signing = { ...place.signing };
		const signed = await signer.sign(toRequest(place, operation, input), void 0, signing);
		const response = await wire.send(signed, exchange);
		if (response.statusCode < 300) signer.successHandler(response, signing);
		else await readError(config, name, response).catch(signer.errorHandler(signing));
	};
}
async function findPlace(config, endpoint, headers) {
	const named = endpoint ?? await config.serviceConfiguredEndpoint?.();
	const params = {
		Region: await config.region(),
		UseDualStack: await config.useDualstackEndpoint(),
		UseFIPS: await config.useFipsEndpoint(),
		Endpoint: named === void 0 ? void 0 : new URL(named).href
	};
	const endpointV2 = config.endpointProvider(params, {});
	const { url, headers: its = {}, properties } = endpointV2;
	const [authScheme = {}] = properties?.authSchemes ?? [];
	const { protocol, hostname, host, port, pathname } = url;
	const own = Object.entries(its).map(([name, values]) => [name.toLowerCase(), values.join(", ")]);
	return {
		request: {
			protocol,
			hostname,
			...port === "" ? {} : { port: Number(port) },
			headers: {
				...Object.fromEntries(own),
				...headers,
				host
			}
		},
		path: pathname.replace(/\/+$/, ""),
		signing: {
			...authScheme,
			config,
			context: {
				endpointV2,
				authSchemes: properties?.authSchemes
			}
		}
	};
}
function toRequest({ request, path }, operation, input) {
	const body = serialiseBody(operation, input);
	const typed = body === void 0 ? {} : {
		"content-type": "application/json",
		"content-length": String(Buffer.byteLength(body))
	};
	return {
		...request,
		method: operation.method,
		path: path + pathOf(operation, input),
		query: queryOf(operation, input),
		headers: {
			...request.headers,
			...typed
		},
		body
	};
}
function pathOf({ uri, label }, input) {
	return Object.entries(label).reduce((path, [name, member]) => {
		const value = input[name];
		if (typeof value !== "string" || value === "") throw new Error(`a request without ${name}`);
		return path.replace(`{${member}}`, encodePart(value));
	}, uri);
}
function encodePart(text) {
	return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function queryOf({ query }, input) {
	const asked = Object.entries(query).flatMap(([name, member]) => {
		const value = input[member];
		if (value === void 0 || value === null) return [];
		return [[name, require_src().isList(value) ? value.map(toText) : toText(value)]];
	});
	return Object.fromEntries(asked);
}
function toText(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
const noMembers = [
	3,
	"",
	"",
	0,
	[],
	[]
];
async function readError(config, name, response) {
	const schema = {
		namespace: config.protocolSettings.defaultNamespace,
		name,
		traits: 0,
		input: noMembers,
		output: noMembers
	};
	try {
		await config.protocol.deserializeResponse(schema, config, response);
	} catch (error) {
		if (typeof error === "object" && error !== null) Object.defineProperty(error, "$response", { value: response });
		throw error;
	}
	throw new Error(`an answer with status ${response.statusCode} that is no error`);
}
// src/aws/client.ts
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
function membersOf({ output }) {
	return Object.keys(require_src_api().imagebuilder.shapes[output]?.members ?? {});
}
async function loadImageBuilder() {
	return (await Promise.resolve().then(() => require("./aws-sdk-client-imagebuilder.cjs")).then((n) => n.dist_es_exports)).ImagebuilderClient;
}
async function connectImageBuilder(options) {
	const { clock, limiter, observer, pageSize = createPageSize() } = options;
	const SdkClient = await loadImageBuilder();
	const { region, endpoint, connections, userAgent = "kiln", settings = {}, ...rest } = options.sdk;
	const client = new SdkClient({
		...settings,
		...rest,
		region,
		...require_src().optional({ endpoint }),
		requestHandler: await connections.of(rest.profile),
		logger: warningLogger(observer),
		sha256: Sha256
	});
	const { requestHandler } = client.config;
	const transmit = createTransmit(client, holdToBytes(requestHandler, options.access, limiter.wire), endpoint, { "user-agent": userAgent });
	const attempt = async (operation, input, signals) => {
		const model = require_src_api().imagebuilder.operations[operation];
		if (model === void 0) throw new Error(`there is no operation ${operation}`);
		const { abortSignal: signal } = signals;
		const exchange = {
			members: membersOf(model),
			...signals
		};
		observer.onStart?.(operation);
		try {
			const sent = transmit(operation, model, input, exchange);
			await (signal === void 0 ? sent : require_src().unlessAborted(signal, sent));
		} catch (error) {
			throw toServiceError(error, factsOf(exchange));
		} finally {
			if (exchange.wasSent === true) delete signals.leaving;
			observer.onAnswer(operation, exchange.requestId, exchange.status, exchange.wasSent ?? false);
		}
		const { body = {}, requestId } = exchange;
		return requestId === void 0 ? { body } : {
			body,
			requestId
		};
	};
	return {
		pageSize,
		async call(operation, input, { signal, leaving, patience, clock: waits = clock } = {}) {
			const signals = require_src().optional({
				abortSignal: signal,
				leaving
			});
			let last;
			try {
				return await withRetry((isRepeated) => {
					const turn = {
						isRepeated,
						signal: signals.leaving ?? signal
					};
					return limiter.run(() => attempt(operation, input, signals), turn);
				}, {
					clock: waits,
					signal,
					...require_src().optional({ patience }),
					onRetry(error, waitMs) {
						last = error;
						observer.onRetry(operation, error, waitMs);
					}
				});
			} catch (error) {
				if (signal?.aborted !== true || !(error instanceof ServiceError)) throw error;
				const what = require_src_diagnostic_fill().fill(require_src_diagnostic_failures().awaitedThings.imageBuilder, {
					operation,
					region: options.sdk.region
				});
				throw error.with({ awaited: {
					what,
					last
				} });
			}
		}
	};
}
// src/aws/account-held.ts
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
	return new ServiceError({
		code: "AccountChanged",
		message: require_src_diagnostic_fill().fill(require_src_diagnostic_failures().notTaken.accountChanged, params),
		class: "foreign-account",
		mayHaveRun: false
	});
}
function identifyOnce({ identify }) {
	const asked = new WeakMap();
	return (place, credentials) => {
		const asking = asked.get(credentials) ?? identify(place, async () => credentials);
		asked.set(credentials, asking);
		asking.catch(() => asked.delete(credentials));
		return asking;
	};
}
// src/aws/connection.ts
const agentOptions = { keepAlive: true };
function createConnections(env) {
	const made = new Map();
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
async function connect(profile, env) {
	return {
		connectionTimeout: 5e3,
		requestTimeout: 3e4,
		throwOnRequestTimeout: true,
		httpAgent: new (node_http()).Agent(agentOptions),
		httpsAgent: require_src_net().httpsAgent({
			...agentOptions,
			...await certificates(profile, env)
		}, env)
	};
}
function findProxy(host, env) {
	try {
		const proxy = require_src_net().proxyFor(host, 443, env);
		return proxy && { proxy };
	} catch (error) {
		if (!(error instanceof require_src_net().NetworkProblem)) throw error;
		return { problem: error.diagnostic };
	}
}
async function certificates(profile, env) {
	const named = await require_start().findCertificates(profile, env);
	if (named === void 0) return {};
	const { setting, file } = named;
	try {
		const text = await (0, node_fs_promises().readFile)(file, "utf8");
		if (/^-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/m.test(text)) return { ca: text };
		throw new Error(`${file} holds no certificate`);
	} catch (error) {
		throw ServiceError.of(require_src_diagnostic_diagnose().diagnose("certificatesUnreadable", {
			setting,
			reason: error.message
		}), "other");
	}
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
	if (chosen !== void 0 && sections[name] === void 0) throw ServiceError.of(require_src_diagnostic_diagnose().diagnose("profileMissing", {
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
		if (section === void 0) throw ServiceError.of(require_src_diagnostic_diagnose().diagnose("sourceProfileMissing", params), "credentials");
		if (seen.has(at) && section["aws_access_key_id"] === void 0) throw ServiceError.of(require_src_diagnostic_diagnose().diagnose("profileCircle", {
			profile: name,
			way: [...seen, at].join(" → ")
		}), "credentials");
		const session = section["sso_session"];
		if (session !== void 0 && sections[`sso-session.${session}`] === void 0) throw ServiceError.of(require_src_diagnostic_diagnose().diagnose("ssoSessionMissing", {
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
	const of = (name, command) => ServiceError.of(require_src_diagnostic_diagnose().diagnose(name, {
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
// src/aws/settings.ts
const names = [
	"authSchemePreference",
	"sigv4aSigningRegionSet",
	"useDualstackEndpoint",
	"useFipsEndpoint",
	"userAgentAppId"
];
const ownWaits = {
	defaultsMode: "legacy",
	retryMode: "standard"
};
async function loadSettings(profile, emulator) {
	const { STSClient } = await Promise.resolve().then(() => require("./aws-sdk-client-sts.cjs")).then((n) => n.dist_es_exports);
	const client = new STSClient({
		region: "us-east-1",
		...ownWaits,
		...require_src().optional({ profile })
	});
	const settings = {
		...Object.fromEntries(names.map((name) => [name, client.config[name]])),
		...ownWaits
	};
	return emulator ? {
		...settings,
		useDualstackEndpoint: false,
		useFipsEndpoint: false
	} : settings;
}
async function findRegion(profile, environment) {
	const named = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"];
	if (named) return named;
	const { STSClient } = await Promise.resolve().then(() => require("./aws-sdk-client-sts.cjs")).then((n) => n.dist_es_exports);
	const client = new STSClient({
		...ownWaits,
		...require_src().optional({ profile })
	});
	try {
		return await client.config.region();
	} catch {
		return;
	}
}
// src/aws/credentials.ts
const emulatedAccount = "000000000000";
const namelessSession = /^aws-sdk-js-/;
function createCredentials(options) {
	const { sts, clock, emulator, sessionName, onlyReads } = options;
	const providers = new Map();
	const waits = new Map();
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
			const { externalId } = target;
			const roleArn = require_src().roleOf(target, onlyReads);
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
const renewBefore = 3e5;
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
async function resolveSource(options, { region, profile }, waits) {
	const { sts, sessionName, environment } = options;
	const found = await findProfile(profile, environment);
	waits.set(profile, describeSource(found));
	const { fromIni, fromNodeProviderChain } = await Promise.resolve().then(() => require("./aws-sdk-credential-providers.cjs")).then((n) => n.dist_es_exports);
	const own = await findRegion(profile, environment);
	const place = {
		region: own !== void 0 && require_src_kinds().partitionOf(own) === require_src_kinds().partitionOf(region) ? own : region,
		profile
	};
	const config = await sts.configOf(place);
	const named = (role) => namelessSession.test(role.RoleSessionName) ? {
		...role,
		RoleSessionName: sessionName
	} : role;
	const given = {
		...require_src().optional({ profile }),
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
	if (found === void 0) return require_src_diagnostic_failures().awaitedThings.environment;
	const isProcess = found.section["credential_process"] !== void 0;
	return require_src_diagnostic_fill().fill(isProcess ? require_src_diagnostic_failures().awaitedThings.process : require_src_diagnostic_failures().awaitedThings.profile, { profile: found.name });
}
function assertClean(credentials, nameOf) {
	for (const member of [
		"accessKeyId",
		"secretAccessKey",
		"sessionToken"
	]) {
		const value = credentials[member];
		if (value !== void 0 && value.trim() !== value) throw ServiceError.of(require_src_diagnostic_diagnose().diagnose("credentialBlank", { setting: nameOf(member) }), "credentials");
	}
	return credentials;
}
// src/aws/sts-endpoint.ts
const requestsAtOnce = 16;
async function connectEndpoint({ endpoint, environment, userAgent, clock, observer }, region, profile, settings) {
	const { STSClient } = await Promise.resolve().then(() => require("./aws-sdk-client-sts.cjs")).then((n) => n.dist_es_exports);
	const config = {
		...settings,
		region,
		...require_src().optional({
			endpoint,
			profile
		}),
		maxAttempts: 1,
		customUserAgent: userAgent.map((word) => [word]),
		logger: warningLogger(observer),
		sha256: Sha256
	};
	const root = new STSClient({
		...config,
		requestHandler: await connect(profile, environment)
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
	const kept = new WeakMap();
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
function connectSts(options) {
	const { clock, observer } = options;
	const settings = new Map();
	const settingsOf = (profile) => {
		const loaded = settings.get(profile) ?? loadSettings(profile, options.emulator);
		settings.set(profile, loaded);
		return loaded;
	};
	const endpoints = new Map();
	const closing = new AbortController();
	(0, node_events().setMaxListeners)(0, closing.signal);
	const at = ({ region, profile }) => {
		const key = JSON.stringify([region, profile]);
		const connect = async () => connectEndpoint(options, region, profile, await settingsOf(profile));
		const made = endpoints.get(key) ?? connect();
		endpoints.set(key, made);
		return made;
	};
	const waits = new Set();
	const ask = (operation, { place, limiter, renew, send, patience = 1 }) => {
		const { region } = place;
		const wait = {
			what: require_src_diagnostic_fill().fill(require_src_diagnostic_failures().awaitedThings.sts, {
				operation,
				region
			}),
			place
		};
		waits.add(wait);
		return withRetry(async (isRepeated) => {
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
			const { GetCallerIdentityCommand } = await Promise.resolve().then(() => require("./aws-sdk-client-sts.cjs")).then((n) => n.dist_es_exports);
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
				...require_src().optional({ patience })
			};
			const { Account: account = "", Arn: arn = "" } = await ask("GetCallerIdentity", question);
			return {
				account,
				arn,
				clockOffset: client.config.systemClockOffset ?? 0
			};
		},
		async assumeRole(place, credentials, role) {
			const { AssumeRoleCommand } = await Promise.resolve().then(() => require("./aws-sdk-client-sts.cjs")).then((n) => n.dist_es_exports);
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
			const { AssumeRoleWithWebIdentityCommand } = await Promise.resolve().then(() => require("./aws-sdk-client-sts.cjs")).then((n) => n.dist_es_exports);
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
function judgeRegion(error, region) {
	if (!(error instanceof ServiceError && error.class === "transient" && error.message.includes(`.${region}.`)) || require_src_kinds().knownRegions.includes(region)) throw error;
	throw ServiceError.of(require_src_diagnostic_diagnose().diagnose("regionUnknown", {
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
		const answer = answerIn(error);
		observer.onAnswer(operation, answer.requestId, answer.status);
		const failure = toServiceError(error, {
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
function missing(what) {
	return new ServiceError({
		...unreadable,
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
			...require_src().optional({
				sessionToken: SessionToken,
				expiration: Expiration
			})
		}
	};
}
// src/aws/session.ts
function createSessions(ambient, options) {
	const { clock, observer, signal } = options;
	const { endpoint, environment, emulator, userAgent } = ambient;
	const network = emulator ? {} : environment;
	const connections = createConnections(network);
	const sts = connectSts({
		...ambient,
		environment: network,
		clock,
		observer
	});
	const credentials = createCredentials({
		...ambient,
		sts,
		clock
	});
	const whose = identifyOnce(sts);
	const elsewhere = new WeakMap();
	const limiters = new Map();
	const limiterOf = (where) => {
		const limiter = limiters.get(where) ?? createRateLimiter(options.parallelism, clock, madeAhead(options.parallelism));
		limiters.set(where, limiter);
		return limiter;
	};
	const areGoodIn = (place, used) => {
		const asked = elsewhere.get(used) ?? sts.identify(place, used, 0).then(() => true, () => false);
		elsewhere.set(used, asked);
		return asked;
	};
	const judged = async (place, used, ask) => {
		try {
			return await ask();
		} catch (error) {
			const region = oldestRegions[require_src_kinds().partitionOf(place.region)];
			if (!isRefusedToken(error) || region === void 0 || region === place.region) throw error;
			if (!await areGoodIn({
				...place,
				region
			}, used)) throw error;
			const { code, message, status, requestId } = error;
			throw new ServiceError({
				code,
				message: `${message} The same credentials are accepted in ${region}.`,
				status,
				requestId,
				class: "region-disabled",
				mayHaveRun: false
			});
		}
	};
	const open = async (target) => {
		const profile = emulator ? void 0 : target.profile ?? ambient.profile;
		const region = target.region ?? await findRegion(profile, environment);
		if (region === void 0) return void 0;
		const place = {
			region,
			profile
		};
		const provider = credentials.of(target, region);
		await judged(place, credentials.sourceOf(target, region), provider);
		const asked = {};
		const noted = async () => asked.credentials = await provider();
		const identified = judged(place, provider, () => sts.identify(place, noted));
		const [{ account, arn, clockOffset }] = await Promise.all([identified, whileAway(loadImageBuilder)]);
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
				partition: require_src_kinds().partitionOf(region)
			},
			caller: arn,
			clockOffset,
			sdk: {
				region,
				connections,
				userAgent: userAgent.join(" "),
				settings: await sts.settingsOf(profile),
				...require_src().optional({
					endpoint,
					profile
				}),
				credentials: holdToAccount(provider, held, (renewed) => whose(place, renewed))
			},
			limiter: limiterOf(`${account} ${region}`)
		};
	};
	const endedWait = async (target, error) => {
		const profile = emulator ? void 0 : target.profile ?? ambient.profile;
		const region = target.region ?? await findRegion(profile, environment);
		const awaited = region && sts.awaited({
			region,
			profile
		}) || credentials.awaited(target);
		return awaited ? toServiceError(error, { wasSent: false }).with({ awaited }) : error;
	};
	return {
		open: async (target) => {
			signal.throwIfAborted();
			try {
				return await require_src().unlessAborted(signal, open(target));
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
async function whileAway(work) {
	await (0, node_timers_promises().setImmediate)();
	await (0, node_timers_promises().setImmediate)();
	return work();
}
const oldestRegions = {
	aws: "us-east-1",
	"aws-cn": "cn-north-1",
	"aws-us-gov": "us-gov-west-1"
};
const refusedTokens = new Set([
	"InvalidClientTokenId",
	"UnrecognizedClientException",
	"AuthFailure"
]);
function isRefusedToken(error) {
	return error instanceof ServiceError && refusedTokens.has(error.code);
}
// src/aws/missing.ts
function hasUncertainArn({ slug }) {
	return slug.includes("--");
}
function toBeAskedFor({ refusesSecond }, missing, { missingAsked = Infinity }) {
	if (!refusesSecond || missing.length <= missingAsked) return missing;
	return missing.filter(({ identity }) => hasUncertainArn(identity));
}
// src/aws/read-listed.ts
const listedWaits = [
	200,
	800,
	2e3
];
async function readWhole({ service, target, signal, clock }, kind, arn) {
	const readAt = clock.now();
	const live = await readLive(service, target, kind, arn, signal);
	return live && {
		...live,
		readAt
	};
}
async function readListed(asking, kind, arn) {
	const { signal, clock } = asking;
	for (const wait of listedWaits) {
		const live = await readWhole(asking, kind, arn);
		if (live !== void 0) return live;
		await clock.sleep(wait, signal);
		if (!await isListed(asking, kind, arn)) return readWhole(asking, kind, arn);
	}
	throw new ServiceError({
		code: "ListedButNotFound",
		message: require_src_diagnostic_fill().fill(require_src_diagnostic_failures().notTaken.listedNotFound, { arn }),
		class: "other",
		mayHaveRun: false
	});
}
async function isListed({ service, signal }, kind, arn) {
	for await (const page of listSummaries(service, kind, { signal })) if (page.some((summary) => summary.arn === arn)) return true;
	return false;
}
function isDenied(error) {
	return error instanceof ServiceError && error.class === "denied";
}
// src/aws/observe-versions.ts
async function listVersions(seeing, kind, desired) {
	const { service, policy, signal, progress, isWholeProject } = seeing;
	if (desired.length === 0 && !isWholeProject) return {
		kind: kind.kind,
		live: [],
		isListed: false,
		unmanaged: 0
	};
	const live = [];
	let isListed = true;
	try {
		for await (const page of listSummaries(service, kind, {
			signal,
			progress
		})) live.push(...page);
	} catch (error) {
		if (desired.length > 0 || !isDenied(error)) throw error;
		isListed = "denied";
	}
	const declared = new Set(desired.map(({ identity }) => require_src_kinds().keyOf(identity)));
	const newest = [...require_src_plan().linesIn(live).entries()].flatMap(([key, [first]]) => declared.has(key) ? [] : first ?? []);
	return {
		kind: kind.kind,
		live,
		isListed: isListed === true ? isWholeProject : isListed,
		unmanaged: newest.filter((one) => require_src_plan().ownershipOf(one, policy) === "unowned").length
	};
}
async function readVersions(seeing, desired, seen) {
	const { service, target, policy, signal, progress, refresh, isWholeProject } = seeing;
	const lines = require_src_plan().linesIn(seen);
	const declared = desired.filter(require_src_plan().isVersioned);
	const known = new Set(declared.map(({ identity }) => require_src_kinds().keyOf(identity)));
	const { wanted, settled, unlisted } = require_src_plan().findWantedVersions(declared, lines, {
		target,
		policy,
		refresh
	});
	seeing.onMissing?.(unlisted.length);
	const orphans = [...lines.entries()].flatMap(([key, versions]) => {
		return isWholeProject && !known.has(key) ? require_src_plan().oursOfGoneLine(versions, policy).slice(0, 1) : [];
	});
	const asked = require_src().groupBy(unlisted, ({ kind }) => kind).flatMap((missing) => {
		return toBeAskedFor(require_src_kinds().kindOf(missing[0].kind), missing, seeing);
	});
	const reads = [...[...wanted, ...orphans].map((live) => progress(readListed(seeing, require_src_kinds().kindOf(live.kind), live.arn))), ...asked.map((one) => {
		const version = firstAsked(require_src_plan().declaredNumber(one));
		const arn = require_src_kinds().arnOf({
			...one.identity,
			version
		}, target);
		return progress(readLive(service, target, require_src_kinds().kindOf(one.kind), arn, signal));
	})];
	const read = (await Promise.all(reads)).filter((live) => live !== void 0);
	const whole = new Map([...settled, ...read].map((live) => [live.arn, live]));
	const gone = new Set([...wanted, ...orphans].map(({ arn }) => arn).filter((arn) => !whole.has(arn)));
	const all = new Map(seen.filter(({ arn }) => !gone.has(arn)).map((live) => [live.arn, live]));
	for (const [arn, live] of whole) all.set(arn, live);
	return [...all.values()];
}
function firstAsked(form) {
	return require_src_kinds().isAskable(form) ? form : require_src_kinds().nextNumber(form, void 0);
}
// src/aws/observe.ts
async function observe(service, target, desired, policy, options) {
	const giveUp = new AbortController();
	const signal = options.signal === void 0 ? giveUp.signal : AbortSignal.any([options.signal, giveUp.signal]);
	(0, node_events().setMaxListeners)(0, signal);
	const seeing = {
		service,
		target,
		policy,
		...options,
		signal,
		progress: countReads(options.onRead)
	};
	const orGiveUp = async (work) => {
		try {
			return await work;
		} catch (error) {
			giveUp.abort(error);
			throw error;
		}
	};
	const work = [...require_src_kinds().kinds.values()].map((kind) => {
		const declared = desired.filter((one) => one.kind === kind.kind);
		return orGiveUp(kind.versions === void 0 ? observeKind(seeing, kind, declared) : listVersions(seeing, kind, declared));
	});
	const settled = await Promise.allSettled(work);
	if (settled.find((one) => one.status === "rejected") !== void 0) throw giveUp.signal.reason;
	const seen = settled.flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
	return {
		live: await orGiveUp(readVersions(seeing, desired, seen.flatMap((one) => one.live))),
		listed: seen.flatMap((one) => one.isListed === true ? [one.kind] : []),
		unlisted: seen.flatMap((one) => one.isListed === "denied" ? [one.kind] : []),
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
	const unseen = new Map(desired.map((one) => [require_src_kinds().keyOf(one.identity), one]));
	const settled = [];
	const isWhole = require_src_kinds().isListWhole(kind);
	const refers = Object.keys(kind.references).length > 0 || kind.findNames !== void 0;
	const reads = [];
	const read = (arn, isListed = false) => {
		const reading = progress((isListed ? readListed : readWhole)(seeing, kind, arn));
		reading.catch(() => void 0);
		reads.push(reading);
	};
	let unmanaged = 0;
	let isListed = seeing.isWholeProject;
	try {
		const isWanted = seeing.isWholeProject ? {} : { isWanted: () => needsList(seeing, unseen) };
		for await (const page of listSummaries(service, kind, {
			signal,
			progress,
			...isWanted
		})) for (const summary of page) {
			const key = require_src_kinds().keyOf(summary.identity);
			const declared = unseen.get(key);
			unseen.delete(key);
			const known = declared !== void 0 && seeing.refresh === "fast" && !isWhole ? require_src_plan().settleFromSummary(kind, declared, summary, policy) : void 0;
			const ownership = require_src_plan().ownershipOf(summary, policy);
			const isAskedFor = declared !== void 0 || ownership === "ours" && seeing.isWholeProject;
			if (known !== void 0) settled.push(known);
			else if (isAskedFor && !isWhole) read(summary.arn, true);
			else if (isAskedFor || refers) settled.push(summary);
			if (!isAskedFor && ownership === "unowned") unmanaged += 1;
		}
	} catch (error) {
		if (desired.length > 0 || !isDenied(error)) throw error;
		isListed = "denied";
	}
	const missing = [...unseen.values()];
	if (seeing.isWholeProject) seeing.onMissing?.(missing.length);
	const asked = seeing.isWholeProject ? toBeAskedFor(kind, missing, seeing) : missing;
	for (const { identity } of asked) read(require_src_kinds().arnOf(identity, target));
	const live = [...settled, ...(await Promise.all(reads)).filter((one) => one !== void 0)];
	return {
		kind: kind.kind,
		live,
		isListed,
		unmanaged
	};
}
function needsList({ refresh }, unseen) {
	if (unseen.size === 0) return false;
	if ([...unseen.values()].some(({ identity }) => hasUncertainArn(identity))) return true;
	return refresh === "fast" && unseen.size > 25;
}
async function observeUsers(service, observed, used, signal) {
	let { live, listed, unlisted } = observed;
	const isKnown = ({ kind }) => listed.includes(kind) || unlisted.includes(kind);
	const wanted = new Set([...used].flatMap((kind) => require_src_kinds().kindsReferringTo(kind)).filter((kind) => !isKnown(kind)));
	if (wanted.size === 0) return observed;
	for (const kind of wanted) {
		const known = new Set(live.map(({ arn }) => arn));
		try {
			for await (const page of listSummaries(service, kind, { signal })) live = [...live, ...page.filter(({ arn }) => !known.has(arn))];
			listed = [...listed, kind.kind];
		} catch (error) {
			if (!isDenied(error)) throw error;
			unlisted = [...unlisted, kind.kind];
		}
	}
	return {
		...observed,
		live,
		listed,
		unlisted
	};
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
			const whole = await readLive(service, target, require_src_kinds().kindOf(one.kind), one.arn, signal);
			return whole === void 0 ? [] : [whole];
		} catch (error) {
			if (!isAboutOne(error)) throw error;
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
		if (isAboutOne(error)) return true;
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
			for await (const page of listPages(service, list, {
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
		if (!isAboutOne(error)) throw error;
		return ({ kind }) => require_src_kinds().kindOf(kind).images !== void 0;
	}
	return (live) => [...images].some((image) => isOf(live, image));
}
// src/aws/caller.ts
const shortProviders = new Map([
	["github", "gh"],
	["gitlab", "gl"],
	["codebuild", "cb"],
	["jenkins", "jk"]
]);
const longestName = 64;
function sessionNameOf({ command, revision, run }) {
	const head = [
		"kiln",
		command,
		...revision === null ? [] : [revision.slice(0, 8)]
	].map(toSessionText).join("-");
	if (run === void 0) return head.slice(0, longestName);
	const provider = shortProviders.get(run.provider) ?? toSessionText(run.provider);
	const room = longestName - `${head}-${provider}`.length;
	return room < 1 ? head.slice(0, longestName) : `${head}-${provider}${toSessionText(run.id).slice(-room)}`;
}
function userAgentOf({ command, version, revision, run }) {
	return [
		`kiln/${toAgentText(version)}`,
		`command/${toAgentText(command)}`,
		...revision === null ? [] : [`rev/${toAgentText(revision.slice(0, 8))}`],
		...run === void 0 ? [] : [`ci/${toAgentText(run.provider)}/${toAgentText(run.id)}`]
	];
}
function toSessionText(text) {
	return text.replaceAll(/[^A-Za-z0-9_+=,.@-]/g, "-");
}
function toAgentText(text) {
	return text.replaceAll(/[^A-Za-z0-9_.-]/g, "-").slice(-100);
}
// src/aws/list-live.ts
async function listLive(asking) {
	const live = [];
	const versions = [];
	for (const kind of require_src_kinds().kinds.values()) {
		const listed = await listAll(asking, kind);
		if (kind.versions !== void 0) versions.push(...listed);
		const wanted = kind.versions === void 0 ? listed : [...require_src_plan().linesIn(listed).values()].flatMap(([newest]) => newest ?? []);
		const read = require_src_kinds().isListWhole(kind) ? wanted : await Promise.all(wanted.map(({ arn }) => readListed(asking, kind, arn)));
		live.push(...read.filter((one) => one !== void 0));
	}
	return {
		live: live.sort((a, b) => require_start().compareText(a.arn, b.arn)),
		versions
	};
}
async function listAll({ service, signal }, kind) {
	const found = [];
	for await (const page of listSummaries(service, kind, { signal })) found.push(...page);
	return found;
}
// src/aws/publish-sns.ts
async function publishSns(message, options) {
	const region = /^arn:aws[\w-]*:sns:([a-z0-9-]+):\d{12}:[\w-]{1,256}$/.exec(message.topicArn)?.[1];
	if (region === void 0) throw new Error("it takes the ARN of a standard topic");
	const { environment, profile, clock, signal } = options;
	const { SNSClient, PublishCommand } = await Promise.resolve().then(() => require("./aws-sdk-client-sns.cjs")).then((n) => n.dist_es_exports);
	const endpoint = environment["AWS_ENDPOINT_URL_SNS"] || environment["AWS_ENDPOINT_URL"];
	const keys = profile === void 0 ? keysIn(environment) : void 0;
	const client = new SNSClient({
		region,
		...endpoint ? { endpoint } : {},
		...require_src().optional({
			credentials: keys,
			profile
		}),
		maxAttempts: 1,
		requestHandler: await connect(profile, environment)
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
		await withRetry(send, {
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
Object.defineProperty(exports, "createLimiter", {
	enumerable: true,
	get: function() {
		return createLimiter;
	}
});
Object.defineProperty(exports, "createPageSize", {
	enumerable: true,
	get: function() {
		return createPageSize;
	}
});
Object.defineProperty(exports, "createSessions", {
	enumerable: true,
	get: function() {
		return createSessions;
	}
});
Object.defineProperty(exports, "findAbsent", {
	enumerable: true,
	get: function() {
		return findAbsent;
	}
});
Object.defineProperty(exports, "findProfile", {
	enumerable: true,
	get: function() {
		return findProfile;
	}
});
Object.defineProperty(exports, "findProxy", {
	enumerable: true,
	get: function() {
		return findProxy;
	}
});
Object.defineProperty(exports, "findStaying", {
	enumerable: true,
	get: function() {
		return findStaying;
	}
});
Object.defineProperty(exports, "givesCredentials", {
	enumerable: true,
	get: function() {
		return givesCredentials;
	}
});
Object.defineProperty(exports, "isRefusedToken", {
	enumerable: true,
	get: function() {
		return isRefusedToken;
	}
});
Object.defineProperty(exports, "keysIn", {
	enumerable: true,
	get: function() {
		return keysIn;
	}
});
Object.defineProperty(exports, "listLive", {
	enumerable: true,
	get: function() {
		return listLive;
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
Object.defineProperty(exports, "madeAhead", {
	enumerable: true,
	get: function() {
		return madeAhead;
	}
});
Object.defineProperty(exports, "mapLimited", {
	enumerable: true,
	get: function() {
		return mapLimited;
	}
});
Object.defineProperty(exports, "notSent", {
	enumerable: true,
	get: function() {
		return notSent;
	}
});
Object.defineProperty(exports, "observe", {
	enumerable: true,
	get: function() {
		return observe;
	}
});
Object.defineProperty(exports, "observeUsers", {
	enumerable: true,
	get: function() {
		return observeUsers;
	}
});
Object.defineProperty(exports, "publishSns", {
	enumerable: true,
	get: function() {
		return publishSns;
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
Object.defineProperty(exports, "sessionNameOf", {
	enumerable: true,
	get: function() {
		return sessionNameOf;
	}
});
Object.defineProperty(exports, "userAgentOf", {
	enumerable: true,
	get: function() {
		return userAgentOf;
	}
});
