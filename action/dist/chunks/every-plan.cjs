let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_api$;
const require_src_api = () => require_src_api$ ??= require("./src-api.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_src_net$;
const require_src_net = () => require_src_net$ ??= require("./src-net.cjs");
let require_src_aws$;
const require_src_aws = () => require_src_aws$ ??= require("./src-aws.cjs");
let require_src_apply$;
const require_src_apply = () => require_src_apply$ ??= require("./src-apply.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_report_check_report$;
const require_src_report_check_report = () => require_src_report_check_report$ ??= require("./src-report-check-report.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
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
let node_https$;
const node_https = () => node_https$ ??= require("node:https");
let node_net$;
const node_net = () => node_net$ ??= require("node:net");
// src/diagnostic/failures.ts
const planAgain = "run plan again and look at it before applying";
const seeAccount = "run plan to see what the account holds; if another run or person changed it, run apply again";
const failures = {
	interrupted: {
		code: "interrupted",
		message: "the run was stopped before the change was finished",
		hint: "run apply again: it finishes what was started"
	},
	internalError: {
		code: "internal-error",
		message: "{reason}",
		hint: "this is a bug in Kiln: please report it"
	},
	mayHaveRun: {
		code: "outcome-unknown",
		message: "the write may or may not have happened: {reason} ({code})",
		hint: "run apply again: it reads the account first, and the same write has the same client token"
	},
	dependencyFailed: {
		code: "dependency-failed",
		message: "{id} was not begun: it waits for {cause}, which was not reached",
		hint: "see what became of {cause}; then run apply again"
	},
	createdUnseen: {
		code: "outcome-unknown",
		message: "{id} cannot be read back: the service took the request with two client tokens, and it is not there",
		hint: "look at the account; then run apply again"
	},
	unreadAfter: {
		code: "not-confirmed",
		message: "the service has taken what was written to {id}, and it could not be read back: {reason} ({code})",
		hint: "run apply again: it reads the account first"
	},
	createdDiffers: {
		code: "not-confirmed",
		message: "created, but the account shows other values for: {fields}",
		hint: seeAccount
	},
	claimedDiffers: {
		code: "not-confirmed",
		message: "{id} was claimed, but the account shows other values for: {fields}",
		hint: seeAccount
	},
	updatedDiffers: {
		code: "not-confirmed",
		message: "{id} was updated, but the account shows other values for: {fields}",
		hint: seeAccount
	},
	deletedStillThere: {
		code: "not-confirmed",
		message: "{id} was deleted, but is still there",
		hint: "run plan to see what the account holds"
	},
	inUse: {
		code: "in-use",
		message: "{arn} stays, as the service says that something uses it: {reason} ({code})",
		hint: "repoint or delete what uses it; the next apply --prune deletes it then"
	},
	keptForUser: {
		code: "in-use",
		message: "{arn} stays, as {user} uses it and stays too",
		hint: "see why {user} stays; the next apply --prune deletes both then"
	},
	createdByAnotherRun: {
		code: "moved",
		message: "{id} was created by another run of this project since the plan, with other values for: {fields}",
		hint: planAgain
	},
	createdByOthers: {
		code: "moved",
		message: "{id} was created by somebody else since the plan, and is not owned by this project",
		hint: "run plan again; --adopt takes it over"
	},
	lineMoved: {
		code: "moved",
		message: "{id} changed since the plan: the newest version was {before} and is {now} now; nothing was made",
		hint: planAgain
	},
	versionAbove: {
		code: "moved",
		message: "{id} was made as {made}, which stays, but {now} has come above it since the plan",
		hint: planAgain
	},
	madeOther: {
		code: "moved",
		message: "{id} was made as {made}, which stays, and not as {planned}, which others were to name",
		hint: planAgain
	},
	gone: {
		code: "moved",
		message: "{id} changed since the plan: it is gone",
		hint: planAgain
	},
	changedWhileAdopted: {
		code: "moved",
		message: "{id} changed since the plan: its fields were changed while it was being adopted",
		hint: planAgain
	},
	otherDecision: {
		code: "moved",
		message: "{id} changed since the plan: it would now be {decision}",
		hint: planAgain
	},
	fieldsMoved: {
		code: "moved",
		message: "{id} changed since the plan: {fields}",
		hint: planAgain
	},
	orphanChanged: {
		code: "moved",
		message: "{id} changed since the plan: its fields or tags differ",
		hint: planAgain
	},
	orphanNotOurs: {
		code: "moved",
		message: "{id} changed since the plan: it is no longer ours to delete",
		hint: planAgain
	}
};
const notTaken = {
	foreignAccount: "the answer for {id} names {arn}, which is not in account {account}",
	accountChanged: "the credentials of target {target} were renewed, and belong to account {actual} ({arn}) now, not to account {account}",
	listedNotFound: "the list of the account shows {arn}, and the service says that it is not there"
};
const failureParts = {
	ownTags: "Kiln's own tags",
	nothing: "gone",
	noVersion: "none of {form}",
	fieldMoved: "{path} was {planned} in the plan and is {now} now"
};
const writeHints = {
	"profile-missing": "instance profile {profile} is not in account {account} (asked in {region}): make it first, or correct {member}",
	quota: "the quota for {kind} in {account} {region} is used up: raise it in Service Quotas, or remove what is not needed",
	denied: "allow the action for the role that Kiln runs with; docs/iam.md has the policies",
	skewed: "the clock of this machine or the secret key is wrong: correct it, and run apply again",
	credentials: "the credentials are not valid or have expired: renew them and run apply again",
	"role-refused": "the session of the role ended and could not be renewed: allow sts:AssumeRole on it and run apply again",
	"foreign-account": "give credentials of the right account and run apply again; what was not reached is as it was",
	"region-disabled": "the region is not enabled for the account: enable it and run apply again",
	throttled: "the service is limiting requests: run apply again, with a lower --parallelism if it happens often",
	dependency: "something still uses it: repoint or delete that first",
	"in-use": "another operation on it is in progress: run apply again when it is done",
	exists: "the name is taken by a configuration with the same normal form: choose another name",
	"token-mismatch": "run apply again",
	transient: "the service or the network failed: run apply again",
	"not-found": "something it refers to does not exist"
};
const sameVersionHint = "the service takes what is declared for the same as the newest build of this number: declare a higher number";
const topicHint = "the topic must be in this account; a KMS key on it must be of this account and let Image Builder use it; the role needs sns:Publish";
const checkTarget = "check region, endpoint and credentials of this target";
const targetAdvice = {
	denied: "allow the action that the message names for the role that Kiln runs with; docs/iam.md has the policies",
	"role-refused": "allow sts:AssumeRole on the role to the identity that Kiln starts with, and trust that identity in the role, with the same external id; docs/iam.md has both policies",
	skewed: "the clock of this machine or the secret key is wrong",
	credentials: "give valid credentials for this target, as for the AWS CLI; --emulator and plan --offline need none",
	throttled: "try again later, or with a lower --parallelism",
	transient: "check the network, the region and the endpoint, and try again",
	"foreign-account": "check the endpoint, and that profile and credentials of this target are those of its account; then run it again",
	"not-found": checkTarget,
	exists: checkTarget,
	"token-mismatch": checkTarget,
	dependency: checkTarget,
	"in-use": checkTarget,
	"profile-missing": checkTarget,
	"region-disabled": checkTarget,
	quota: checkTarget,
	other: checkTarget
};
const targetAdviceBeyond = {
	refusedToken: "give valid credentials for this target, as for the AWS CLI; if they are valid in other regions, enable this one for the account",
	stopped: "run it again"
};
const targetUnknowns = {
	stopReason: "the run was stopped",
	region: "of the environment"
};
const stops = {
	waiting: "{reason} while waiting for {what}",
	waitingAgain: "{reason} while waiting for {what}, which was tried again after: {last}"
};
const awaitedThings = {
	imageBuilder: "{operation} of Image Builder in {region}",
	sts: "{operation} of STS in {region}",
	process: "the credential_process of the profile {profile}",
	profile: "the credentials of the profile {profile}",
	environment: "the credentials of the environment"
};
const uncovered = {
	passedOver: "{action} was planned offline or against another backend alone",
	isNew: "{action} is new",
	otherValues: "{paths} differ from what was reviewed"
};
// src/diagnostic/fill.ts
function fill(text, params) {
	const values = params;
	return text.replaceAll(/(?<![{$]){(\w+)}/g, (whole, name) => String(values[name] ?? whole));
}
// src/forge/json-member.ts
function memberAt(value, ...path) {
	return path.reduce((at, key) => {
		return at !== null && typeof at === "object" && Object.hasOwn(at, key) ? at[key] : void 0;
	}, value);
}
function textAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "string" ? found : void 0;
}
function numberAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
}
function listAt(value, ...path) {
	const found = memberAt(value, ...path);
	return Array.isArray(found) ? found : [];
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
			seconds: require_src_aws().secondsBetween(taken[0] ?? sentAt, sentAt)
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
		const { rate, size, mayHaveBeenFull } = require_src_aws().measureBucket({
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
				if (error instanceof require_src_aws().ServiceError && error.class === "throttled") pace.noteRefused(sentAt, now(), error.retryAfter);
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
		this.#items[this.#first] = void 0;
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
	return error instanceof require_src_aws().ServiceError && error.status === 400 && error.class === "other" && /maxResults/i.test(error.message);
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
	if (tokens.has(token)) {
		const message = `${operation} goes round in circles: it gave the same next token twice`;
		throw new (require_src_aws()).ServiceError({
			code: "RepeatedToken",
			message,
			class: "other"
		});
	}
	if (tokens.size === maxPages) {
		const message = `${operation} does not come to an end: there were ${maxPages} pages, and there is another`;
		throw new (require_src_aws()).ServiceError({
			code: "EndlessList",
			message,
			class: "other"
		});
	}
	tokens.add(token);
	return token;
}
// src/aws/portions.ts
const portion = 10;
async function* inPortions(items) {
	for (let first = 0; first < items.length; first += portion) {
		if (first > 0) await (0, node_timers_promises().setImmediate)();
		yield items.slice(first, first + portion);
	}
}
// src/aws/live.ts
async function* listSummaries(service, kind, options) {
	const seen = new Set();
	const { operations } = kind.model;
	const operation = operations[require_src_kinds().listRoleOf(kind)] ?? "";
	const member = require_src_api().imagebuilder.operations[operation]?.resultKey ?? kind.model.listBodyMember;
	const summary = require_src_kinds().isListWhole(kind) ? {} : { isSummary: true };
	for await (const page of listPages(service, operation, options)) {
		const items = page[member];
		for await (const rows of inPortions(require_src().isList(items) ? items : [])) yield rows.flatMap((item) => {
			const live = require_src().isObject(item) ? toLive(kind, item) : void 0;
			return live === void 0 ? [] : [{
				...live,
				...summary
			}];
		}).filter(({ arn }) => !seen.has(arn) && seen.add(arn));
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
		if (error instanceof require_src_aws().ServiceError && error.class === "not-found") return void 0;
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
			if (error instanceof require_src_aws().ServiceError && error.class === "not-found") return [arn];
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
	return error instanceof require_src_aws().ServiceError && error.diagnostic === void 0 && !aboutAll.has(error.class);
}
function assertAccount({ account }, id, arn) {
	if (arn.split(":")[4] === account) return;
	const message = fill(notTaken.foreignAccount, {
		id,
		arn,
		account
	});
	throw new (require_src_aws()).ServiceError({
		code: "ForeignAccount",
		message,
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
		if (!(error instanceof require_src_aws().ServiceError)) throw error;
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
	throw new (require_src_aws()).ServiceError({
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
	const message = `the answer is larger than ${maxBytes} bytes`;
	return new (require_src_aws()).ServiceError({
		code: "AnswerTooLarge",
		message,
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
			if (abortSignal?.aborted || leaving?.aborted) throw new (require_src_aws()).ServiceError(require_src_aws().notSent);
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
	throw new (require_src_aws()).ServiceError({
		...require_src_aws().unreadable,
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
	throw require_src_aws().cutOff({
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
	const wire = holdToBytes(requestHandler, options.access, limiter.wire);
	const transmit = createTransmit(client, wire, endpoint, { "user-agent": userAgent });
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
			throw require_src_aws().toServiceError(error, factsOf(exchange));
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
				if (signal?.aborted !== true || !(error instanceof require_src_aws().ServiceError)) throw error;
				const what = fill(awaitedThings.imageBuilder, {
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
	const message = fill(notTaken.accountChanged, params);
	return new (require_src_aws()).ServiceError({
		code: "AccountChanged",
		message,
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
// src/net/agent.ts
const proxyTimeoutMs = 4e3;
function httpsAgent(options, env) {
	return new ProxyAgent(options, env);
}
var ProxyAgent = class extends node_https().Agent {
	#env;
	#asked = new Set();
	constructor(options, env) {
		super(options);
		this.#env = env;
	}
	createConnection(options, give) {
		const fail = (error) => give(error, void 0);
		const host = String(options.host);
		const port = Number(options.port);
		try {
			const proxy = require_src_net().proxyFor(host, port, this.#env);
			if (proxy === void 0) return super.createConnection(options, give);
			const connected = (socket) => give(null, super.createConnection({
				...options,
				socket
			}));
			this.#ask(proxy, nameOf({
				host,
				port
			}), connected, fail);
		} catch (error) {
			fail(error);
		}
	}
	destroy() {
		for (const asked of this.#asked) asked.destroy();
		super.destroy();
	}
	#ask(proxy, authority, connected, fail) {
		const { isSecure, host, port, auth, variable } = proxy;
		const silent = (reason) => new (require_src_net()).NetworkProblem(require_every_run().diagnose("proxyUnreachable", {
			proxy: nameOf(proxy),
			variable,
			reason
		}), { isPassing: true });
		const asked = (isSecure ? node_https().request : node_http().request)({
			method: "CONNECT",
			host,
			port,
			path: authority,
			headers: {
				host: authority,
				...auth === void 0 ? {} : { "proxy-authorization": basic(auth) }
			},
			agent: false,
			timeout: proxyTimeoutMs,
			...isSecure && this.options.ca !== void 0 ? { ca: this.options.ca } : {}
		});
		this.#asked.add(asked);
		asked.once("close", () => this.#asked.delete(asked));
		asked.once("timeout", () => asked.destroy(silent(`no answer within ${proxyTimeoutMs / 1e3} s`)));
		asked.once("error", (error) => fail(error instanceof require_src_net().NetworkProblem ? error : silent(error.message)));
		asked.once("connect", (answer, socket) => {
			const refusal = refusalIn(answer, proxy, authority);
			if (refusal === void 0) return connected(socket);
			socket.destroy();
			fail(refusal);
		});
		asked.end();
	}
};
function refusalIn(answer, proxy, host) {
	const { statusCode: status = 0, statusMessage = "" } = answer;
	if (status >= 200 && status < 300) return void 0;
	const params = {
		proxy: nameOf(proxy),
		variable: proxy.variable,
		host,
		answer: `${status} ${statusMessage}`.trim()
	};
	if (status === 407) return new (require_src_net()).NetworkProblem(require_every_run().diagnose("proxyAuthentication", params));
	return new (require_src_net()).NetworkProblem(require_every_run().diagnose("proxyRefused", params), { isPassing: status >= 500 });
}
function basic(auth) {
	return `Basic ${Buffer.from(auth).toString("base64")}`;
}
function nameOf({ host, port }) {
	return `${(0, node_net().isIPv6)(host) ? `[${host}]` : host}:${port}`;
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
		httpsAgent: httpsAgent({
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
		throw require_src_aws().ServiceError.of(require_every_run().diagnose("certificatesUnreadable", {
			setting,
			reason: error.message
		}), "other");
	}
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
	const { STSClient } = await Promise.resolve().then(() => require("./sdk.cjs")).then((n) => n.dist_es_exports);
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
	const { STSClient } = await Promise.resolve().then(() => require("./sdk.cjs")).then((n) => n.dist_es_exports);
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
	const found = await require_src_aws().findProfile(profile, environment);
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
		throw found === void 0 ? require_src_aws().toServiceError(error, { wasSent: false }) : require_src_aws().failureOf(found, error);
	}
}
function describeSource(found) {
	if (found === void 0) return awaitedThings.environment;
	const isProcess = found.section["credential_process"] !== void 0;
	return fill(isProcess ? awaitedThings.process : awaitedThings.profile, { profile: found.name });
}
function assertClean(credentials, nameOf) {
	for (const member of [
		"accessKeyId",
		"secretAccessKey",
		"sessionToken"
	]) {
		const value = credentials[member];
		if (value !== void 0 && value.trim() !== value) throw require_src_aws().ServiceError.of(require_every_run().diagnose("credentialBlank", { setting: nameOf(member) }), "credentials");
	}
	return credentials;
}
// src/aws/sts-endpoint.ts
const requestsAtOnce = 16;
async function connectEndpoint({ endpoint, environment, userAgent, clock, observer }, region, profile, settings) {
	const { STSClient } = await Promise.resolve().then(() => require("./sdk.cjs")).then((n) => n.dist_es_exports);
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
			what: fill(awaitedThings.sts, {
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
			const { GetCallerIdentityCommand } = await Promise.resolve().then(() => require("./sdk.cjs")).then((n) => n.dist_es_exports);
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
			const { AssumeRoleCommand } = await Promise.resolve().then(() => require("./sdk.cjs")).then((n) => n.dist_es_exports);
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
			const { AssumeRoleWithWebIdentityCommand } = await Promise.resolve().then(() => require("./sdk.cjs")).then((n) => n.dist_es_exports);
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
	if (!(error instanceof require_src_aws().ServiceError && error.class === "transient" && error.message.includes(`.${region}.`)) || require_src_kinds().knownRegions.includes(region)) throw error;
	throw require_src_aws().ServiceError.of(require_every_run().diagnose("regionUnknown", {
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
		const answer = require_src_aws().answerIn(error);
		observer.onAnswer(operation, answer.requestId, answer.status);
		const failure = require_src_aws().toServiceError(error, {
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
	return new (require_src_aws()).ServiceError({
		...require_src_aws().unreadable,
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
// src/aws/while-away.ts
async function whileAway(work) {
	await (0, node_timers_promises().setImmediate)();
	await (0, node_timers_promises().setImmediate)();
	return work();
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
			const more = `${message} The same credentials are accepted in ${region}.`;
			throw new (require_src_aws()).ServiceError({
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
		return awaited ? require_src_aws().toServiceError(error, { wasSent: false }).with({ awaited }) : error;
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
	return error instanceof require_src_aws().ServiceError && refusedTokens.has(error.code);
}
// src/run/open-target.ts
async function openTarget(input, target) {
	const opened = {
		target,
		pageSize: createPageSize()
	};
	try {
		const session = await input.sessions.open(target);
		if (session === void 0) return {
			...opened,
			diagnostics: [require_every_run().diagnose("noRegion", { target: target.name })]
		};
		return {
			...opened,
			session,
			diagnostics: []
		};
	} catch (error) {
		return {
			...opened,
			diagnostics: [giveUp(input, { target }, error)]
		};
	}
}
async function withService({ clock, observer }, { session, pageSize }, access, work) {
	if (session === void 0) throw new Error("a target without a session");
	const { sdk, limiter } = session;
	return work(await connectImageBuilder({
		sdk,
		access,
		limiter,
		pageSize,
		clock,
		observer
	}));
}
function giveUp(input, { target, session }, error) {
	const { stopping, backend, listener } = input;
	const finding = require_src_run().describeFailure(error, {
		target,
		session,
		backend,
		stopping
	});
	if (!stopping.aborted && error instanceof require_src_aws().ServiceError) listener.onTargetFailed(target.name, require_src_run().reasonOf(error));
	return finding;
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
	const message = fill(notTaken.listedNotFound, { arn });
	throw new (require_src_aws()).ServiceError({
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
function isDenied(error) {
	return error instanceof require_src_aws().ServiceError && error.class === "denied";
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
	const newest = [...require_every_plan_later().linesIn(live).entries()].flatMap(([key, [first]]) => declared.has(key) ? [] : first ?? []);
	return {
		kind: kind.kind,
		live,
		isListed: isListed === true ? isWholeProject : isListed,
		unmanaged: newest.filter((one) => require_every_plan_later().ownershipOf(one, policy) === "unowned").length
	};
}
async function readVersions(seeing, desired, seen) {
	const { service, target, policy, signal, progress, refresh, isWholeProject } = seeing;
	const lines = require_every_plan_later().linesIn(seen);
	const declared = desired.filter(require_every_plan_later().isVersioned);
	const known = new Set(declared.map(({ identity }) => require_src_kinds().keyOf(identity)));
	const { wanted, settled, unlisted } = require_every_plan_later().findWantedVersions(declared, lines, {
		target,
		policy,
		refresh
	});
	seeing.onMissing?.(unlisted.length);
	const orphans = [...lines.entries()].flatMap(([key, versions]) => {
		return isWholeProject && !known.has(key) ? require_every_plan_later().oursOfGoneLine(versions, policy).slice(0, 1) : [];
	});
	const asked = require_src().groupBy(unlisted, ({ kind }) => kind).flatMap((missing) => {
		return toBeAskedFor(require_src_kinds().kindOf(missing[0].kind), missing, seeing);
	});
	const reads = [...[...wanted, ...orphans].map((live) => progress(readListed(seeing, require_src_kinds().kindOf(live.kind), live.arn))), ...asked.map((one) => {
		const version = firstAsked(require_every_plan_later().declaredNumber(one));
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
			const ownership = require_every_plan_later().ownershipOf(summary, policy);
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
// src/run/plan-target.ts
async function planTarget(input) {
	const { service, target, policy, options, isWholeProject, signal } = input;
	const desired = input.desired.map((one) => ({ ...one }));
	const [observed] = await Promise.all([observe(service, target, desired, policy, {
		isWholeProject,
		refresh: input.refresh,
		clock: input.clock,
		signal,
		...require_src().optional({
			onRead: input.onRead,
			onMissing: input.onMissing,
			missingAsked: input.missingAsked
		})
	}), whileAway(() => settleAll(desired, policy))]);
	const now = input.clock.now();
	const plan = (observed, absent, staying) => {
		const here = {
			target,
			observed,
			options,
			isWholeProject,
			now,
			...require_src().optional({
				absent,
				staying
			})
		};
		const planned = require_every_plan_later().makePlan({
			...here,
			desired,
			policy
		});
		const made = input.applied === void 0 ? planned : require_src_plan().markNeverApplied(planned, input.applied);
		return input.base === void 0 ? made : require_src_plan().markPreexisting(made, require_every_plan_later().makePlan({
			...here,
			...input.base
		}));
	};
	const first = plan(observed);
	const used = new Set(first.changes.filter(require_src().needsUsers).map(({ kind }) => kind));
	const [whole, absent] = await Promise.all([observeUsers(service, observed, used, signal), findAbsent(service, require_every_plan_later().findUnseen(first.changes, input.declared ?? desired, observed, target), signal)]);
	const going = first.changes.flatMap(versionsThatGo);
	const { observed: known, staying } = going.length === 0 ? {
		observed: whole,
		staying: void 0
	} : await require_src_aws().findStaying(service, target, whole, going, signal);
	const made = known === observed && absent.size === 0 ? first : plan(known, absent, staying);
	const { unread, tell } = require_every_plan_later().findConsequences({
		...made,
		observed: known,
		policy
	});
	return {
		...made,
		consequences: tell(await readNamed(service, target, unread, signal))
	};
}
async function settleAll(desired, policy) {
	for await (const some of inPortions(desired)) for (const one of some) require_every_plan_later().comparedDesired(require_src_kinds().kindOf(one.kind), one, policy);
}
function versionsThatGo({ action, versions, live }) {
	if (action !== "delete" || live === void 0 || require_src_kinds().kindOf(live.kind).versions === void 0) return [];
	return versions ?? [live];
}
async function planLive(input) {
	const { service, target, policy, options, identity, declared, signal } = input;
	const { kind } = identity;
	const newest = require_src_kinds().kindOf(kind).versions === void 0 ? identity : {
		version: "x.x.x",
		...identity
	};
	const live = await readLive(service, target, require_src_kinds().kindOf(kind), require_src_kinds().arnOf(newest, target), signal);
	if (live === void 0) return {};
	const { listed, ...rest } = await observeUsers(service, {
		live: [live],
		listed: [],
		unlisted: []
	}, new Set([kind]), signal);
	const observed = {
		...rest,
		listed: [...listed, kind]
	};
	return {
		live,
		plan: {
			...require_every_plan_later().makePlan({
				target,
				desired: [],
				declared,
				observed,
				policy,
				options,
				isWholeProject: true
			}),
			consequences: []
		}
	};
}
// src/run/row.ts
function rowAtOnce(result, locate) {
	const row = require_every_run().toReportTarget(result, locate);
	return {
		advance: () => void 0,
		whole: () => row
	};
}
function rowAsAsked(result, locate) {
	const changes = result.plan?.changes.length ?? 0;
	const begin = (of) => ({
		of,
		steps: require_every_run().makeReportTarget(of, locate)
	});
	let making = begin(result);
	let made = 0;
	let row;
	const startAgain = () => void ([making, made] = [making && begin(making.of), changes]);
	return {
		advance(share) {
			try {
				for (; made < share * changes; made += 1) making?.steps.next();
			} catch {
				startAgain();
			}
		},
		whole() {
			try {
				while (row === void 0) row = making?.steps.next().value;
				making = void 0;
				return row;
			} catch (error) {
				startAgain();
				throw error;
			}
		}
	};
}
// src/run/plan-open-target.ts
const missingAsked = {
	drift: Infinity,
	plan: 25,
	apply: 0
};
const sentPerChange = 2;
async function planOpenTarget(input, opened, dryRunHalt) {
	const { target, session } = opened;
	if (session === void 0) return toUnplanned(input, opened);
	const { policy, options, whyPartial, stopping } = input;
	try {
		return await withService(input, opened, input.validatesCreates ? "dry-run" : "read", async (service) => {
			const { desired } = input.desiredFor(session.target);
			session.limiter.expect(desired.length);
			let foreseen = 0;
			const foresee = (missing) => {
				foreseen += 2 * missing;
				session.limiter.expect(2 * missing);
			};
			const base = input.baseFor?.(session.target);
			const applied = input.appliedFor?.(session.target);
			const plan = await planTarget({
				service,
				clock: input.clock,
				target: session.target,
				desired,
				policy,
				...require_src().optional({
					base,
					applied
				}),
				options,
				isWholeProject: whyPartial === void 0,
				refresh: input.refresh,
				missingAsked: missingAsked[input.command],
				signal: stopping,
				onRead: (done, total) => input.listener.onRead(target.name, done, total),
				onMissing: input.command === "apply" ? foresee : void 0
			});
			input.listener.onPlan(target.name, plan);
			const dryRun = {
				halt: dryRunHalt,
				signal: stopping,
				clock: input.clock
			};
			return {
				...toPlanned(input, opened, plan, input.validatesCreates ? await require_src_apply().validateCreates(service, plan, policy, dryRun) : void 0),
				foreseen
			};
		});
	} catch (error) {
		const finding = error instanceof require_src_apply().DryRunCreatedError ? require_every_run().diagnose("dryRunCreated", {
			target: target.name,
			arn: error.arn
		}) : giveUp(input, opened, error);
		return toUnplanned(input, {
			...opened,
			diagnostics: [...opened.diagnostics, finding]
		});
	}
}
function toUnplanned(input, opened) {
	const { target, session, diagnostics } = opened;
	const result = {
		target: session?.target ?? target,
		declared: 0,
		status: "failed",
		diagnostics
	};
	return {
		opened,
		row: rowAtOnce(result, input.locate),
		deletes: false,
		foreseen: 0,
		unplannable: [],
		exceeded: []
	};
}
function toPlanned(input, opened, plan, validations) {
	const { policy, options, whyPartial, locate, command } = input;
	const result = {
		target: plan.target,
		declared: plan.changes.filter((change) => change.desired !== void 0).length,
		status: "ok",
		plan,
		clientTokenOf: (change) => require_every_plan_later().tokenOf(change, plan.target, policy),
		...require_src().optional({ validations }),
		diagnostics: opened.diagnostics
	};
	return {
		opened,
		row: command === "apply" && require_every_plan_later().hasWork(plan) ? rowAsAsked(result, locate) : rowAtOnce(result, locate),
		deletes: plan.changes.some(({ action }) => action === "delete"),
		...command === "apply" ? { plan: {
			...plan,
			changes: plan.changes.filter(require_every_plan_later().isWork)
		} } : {},
		unplannable: [...require_every_plan_later().guardPrune(plan, policy, options, whyPartial), ...require_every_plan_later().guardOwner(plan, policy, options, input.baseOwner)],
		exceeded: require_every_plan_later().guardLimits(plan, policy, options)
	};
}
// src/run/gates.ts
function guardIdentity({ command, backend, isAttended }, { target, session }) {
	if (session === void 0) return void 0;
	const isUnpinned = command === "apply" && backend !== "emulator" && !isAttended && target.account === void 0;
	return guardAccount(target, session) ?? (isUnpinned ? refuse$1("accountNotPinned", target, session) : void 0);
}
function guardAccount(target, session) {
	return target.account !== void 0 && target.account !== session.target.account ? refuse$1("accountMismatch", target, session) : void 0;
}
function refuse$1(name, target, session) {
	const { account: expected = "" } = target;
	return {
		name,
		target: target.name,
		expected,
		actual: session.target.account,
		arn: session.caller
	};
}
function tellRefusals(refusals) {
	const keyOf = ({ name, arn }) => `${name} ${arn}`;
	return [...new Map(refusals.map((one) => [keyOf(one), one])).values()].flatMap((first) => {
		const all = refusals.filter((one) => keyOf(one) === keyOf(first));
		if (all.length === 1) return [require_every_run().diagnose(first.name, first)];
		const isMismatch = first.name === "accountMismatch";
		const targets = require_start().enumerate(all.map(({ target, expected }) => isMismatch ? `${target} (${expected})` : target));
		const params = {
			count: all.length,
			targets,
			actual: first.actual,
			arn: first.arn
		};
		return [isMismatch ? require_every_run().diagnose("accountsMismatch", params) : require_every_run().diagnose("accountsNotPinned", params)];
	});
}
function guardSameTarget({ otherTargets }, opened) {
	const first = new Map();
	return [...opened, ...otherTargets.map((target) => ({ target }))].flatMap(({ target, session }) => {
		const account = session?.target.account ?? require_src().accountOf(target);
		const region = session?.target.region ?? target.region;
		if (account === void 0 || region === void 0 || (target.account ?? account) !== account) return [];
		const where = `${account} ${region}`;
		const other = first.get(where);
		if (other !== void 0) return [require_every_run().diagnose("sameTarget", {
			first: other,
			second: target.name,
			where
		})];
		first.set(where, target.name);
		return [];
	});
}
function guardUnknownTargets({ otherTargets }, opened, planned) {
	const unknown = [...opened.filter(({ session }) => session === void 0).map(({ target }) => target), ...otherTargets].filter((target) => require_src().accountOf(target) === void 0 && !target.retired);
	return planned.filter(({ deletes }) => deletes).flatMap(({ opened: { target, session } }) => {
		const region = session?.target.region;
		const others = unknown.filter((target) => target.region === void 0 || target.region === region);
		if (others.length === 0) return [];
		const names = require_start().enumerate(others.map(({ name }) => name));
		return [require_every_run().diagnose("pruneBesideUnknown", {
			target: target.name,
			others: names,
			region: region ?? ""
		})];
	});
}
function guardReview(input, planned) {
	const { expected, reviewed, reviewPolicy } = input;
	const unread = expected.length > 0 || reviewed !== void 0 && reviewPolicy === "strict" ? planned.filter(({ plan }) => plan === void 0) : [];
	if (unread.length > 0) {
		const flag = expected.length > 0 ? "--expect" : "--reviewed";
		return unread.map(({ opened }) => require_every_run().diagnose("targetUnreadable", {
			target: opened.target.name,
			flag
		}));
	}
	const plans = planned.flatMap(({ plan }) => plan ?? []);
	return [...require_every_plan_later().guardExpected(plans, expected), ...guardCovered(input, plans)];
}
function guardCovered({ reviewed, reviewPolicy, backend }, plans) {
	if (reviewPolicy === "off") return [];
	if (reviewed === void 0) {
		const count = plans.flatMap((plan) => plan.changes).filter(require_src().isPending).length;
		if (count === 0) return [];
		const found = require_every_run().diagnose("nothingReviewed", { count });
		return [reviewPolicy === "strict" ? found : {
			...found,
			severity: "warning"
		}];
	}
	return plans.flatMap((plan) => {
		const uncovered = require_src_plan().findUncovered(plan, backend, reviewed);
		const refused = uncovered.filter(({ change }) => reviewPolicy === "strict" || require_src_plan().isIrreversible(change));
		const noted = uncovered.filter((one) => !refused.includes(one));
		return [...sayUncovered("notReviewed", plan, refused), ...sayUncovered("appliedUnreviewed", plan, noted)];
	});
}
function sayUncovered(name, plan, uncovered) {
	if (uncovered.length === 0) return [];
	const ids = uncovered.map(({ change, what }) => `${change.id} (${what})`).join("; ");
	return [require_every_run().diagnose(name, {
		target: plan.target.name,
		changes: require_start().countOf(uncovered.length, "change"),
		ids
	})];
}
// src/run/run.ts
const targetsAtOnce = 32;
async function run(input) {
	const dryRunHalt = new AbortController();
	const visited = await mapLimited(input.targets, 32, (target) => visit(input, target, dryRunHalt));
	const all = visited.map(({ opened }) => opened);
	const found = [...guardSameTarget(input, all), ...visited.flatMap((one) => one.found)];
	if (found.some(isError)) return {
		targets: [],
		diagnostics: found,
		verdict: "invalid"
	};
	const refusals = tellRefusals(visited.flatMap((one) => one.refusal ?? []));
	if (refusals.length > 0) return {
		targets: visited.map(({ opened: { target, session, diagnostics } }) => {
			const known = session?.target ?? target;
			return require_every_run().toReportTarget({
				target: known,
				declared: 0,
				status: "refused",
				diagnostics
			}, input.locate);
		}),
		diagnostics: [...found, ...refusals],
		verdict: "refused"
	};
	const planned = visited.flatMap((one) => one.planned ?? []);
	const removed = await mapLimited(input.removedTargets, 32, (target) => require_src_run().warnOfRemoved(input, target));
	const result = await finish(input, all, planned);
	return {
		...result,
		diagnostics: [
			...found,
			...removed,
			...result.diagnostics
		]
	};
}
async function visit(input, target, dryRunHalt) {
	const opened = await openTarget(input, target);
	const refusal = guardIdentity(input, opened);
	const found = opened.session === void 0 ? [] : input.desiredFor(opened.session.target).diagnostics;
	if (refusal !== void 0 || found.some(isError)) return {
		opened,
		found,
		refusal
	};
	return {
		opened,
		found,
		refusal,
		planned: await planOpenTarget(input, opened, dryRunHalt)
	};
}
function isError({ severity }) {
	return severity === "error";
}
async function finish(input, opened, planned) {
	const rows = () => planned.map(({ row }) => row.whole());
	const unplannable = [...planned.flatMap((one) => one.unplannable), ...guardUnknownTargets(input, opened, planned)];
	if (unplannable.length > 0) return refuse(rows(), unplannable);
	const exceeded = planned.flatMap(({ exceeded }) => exceeded);
	if (input.command !== "apply") return {
		targets: rows(),
		diagnostics: exceeded.map((one) => ({
			...one,
			severity: "warning"
		}))
	};
	const findings = [...exceeded, ...guardReview(input, planned)];
	if (findings.some(isError)) return refuse(rows(), findings);
	const hasAnyWork = planned.some(({ plan }) => plan !== void 0 && require_every_plan_later().hasWork(plan));
	const objection = hasAnyWork && !input.stopping.aborted ? await input.confirm(rows) : void 0;
	if (objection !== void 0 && !input.stopping.aborted) return refuse(rows(), [objection]);
	const newer = hasAnyWork && !input.stopping.aborted ? await input.findNewer?.() : void 0;
	if (newer !== void 0) return supersede(rows(), newer);
	return {
		targets: await require_src_run().applyWaves(input, planned, 32),
		diagnostics: findings
	};
}
function supersede(rows, { commit, diagnostic }) {
	return {
		targets: rows.map((row) => ({
			...row,
			status: "not-run"
		})),
		diagnostics: [diagnostic],
		verdict: "superseded",
		supersededBy: commit
	};
}
function refuse(rows, diagnostics) {
	return {
		targets: rows.map((row) => ({
			...row,
			status: "refused"
		})),
		diagnostics,
		verdict: "refused"
	};
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
// src/run/with-sessions.ts
async function withSessions(machine, work, options, { counter, stop }, use) {
	const backend = await require_every_run().connectBackend(machine, work, options);
	if ("failure" in backend) return backend;
	const sessions = createSessions(backend.ambient, {
		parallelism: options.parallelism,
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
// src/run/read-report.ts
async function readFittingReports(files, cwd) {
	const { reports, diagnostics } = await readReports(files, cwd);
	const conflict = diagnostics.length > 0 ? void 0 : require_src_report().findConflict(reports);
	const [first, ...others] = reports.map(({ report }) => report);
	if (diagnostics.length > 0 || conflict !== void 0 || first === void 0) return { wrong: [...diagnostics, ...conflict === void 0 ? [] : [conflict]] };
	return { reports: [first, ...others] };
}
function asOneReport(reports, version) {
	return reports.length === 1 ? reports[0] : require_src_report().mergeReports(reports, {
		version,
		detailedExitcode: false
	});
}
async function readReports(files, cwd) {
	const reports = [];
	const diagnostics = [];
	for (const file of files) try {
		const checked = require_src_report_check_report().checkReport(JSON.parse(await (0, node_fs_promises().readFile)((0, node_path().resolve)(cwd, file), "utf8")));
		if ("report" in checked) reports.push({
			file,
			report: checked.report
		});
		else diagnostics.push(require_every_run().diagnose("unreadableReport", {
			file,
			reason: checked.problem
		}));
	} catch (error) {
		const { code, message } = error;
		const reason = code === "ENOENT" ? "there is no such file" : message;
		diagnostics.push(require_every_run().diagnose("unreadableReport", {
			file,
			reason
		}));
	}
	return {
		reports,
		diagnostics
	};
}
// src/run/reviewed.ts
async function readReviewed(names, cwd) {
	const files = await Promise.all(names.map((name) => expand(name, cwd)));
	const { reports, diagnostics } = await readReports([...new Set(files.flat())], cwd);
	const committed = createCommittedCheck(cwd);
	const refusals = await Promise.all(reports.map(async ({ file, report }) => refuseUnlikePlan(file, report) ?? await committed(file)));
	return {
		reports: reports.filter((_, index) => refusals[index] === void 0).map(({ report }) => report),
		diagnostics: [...diagnostics, ...refusals.filter((one) => one !== void 0)],
		verdict: diagnostics.length > 0 ? "invalid" : "refused"
	};
}
function refuseUnlikePlan(file, { command, outcome, targets, summary }) {
	if (command !== "plan") return require_every_run().diagnose("reviewedOther", {
		file,
		what: `kiln ${command}`
	});
	if (outcome === "refused") return require_every_run().diagnose("reviewedOther", {
		file,
		what: "a plan that was refused"
	});
	const wrong = [...targets.filter((target) => !isSameCount(target.summary, require_every_run().sumUp(target.changes))).map(({ name }) => name), ...isSameCount(summary, require_every_run().totalsOf(targets).summary) ? [] : ["the whole run"]];
	return wrong.length === 0 ? void 0 : require_every_run().diagnose("reviewedUnsound", {
		file,
		wrong: wrong.join(", ")
	});
}
function isSameCount(one, other) {
	return require_src().actions.every((action) => one[action] === other[action]);
}
function createCommittedCheck(cwd) {
	const opened = new Map();
	const open = (root) => {
		const repository = opened.get(root) ?? require_every_run().openRepository(root, {});
		opened.set(root, repository);
		return repository;
	};
	return async (file) => {
		const named = (0, node_path().resolve)(await (0, node_fs_promises().realpath)(cwd), file);
		const around = [
			cwd,
			(0, node_path().dirname)(named),
			(0, node_path().dirname)(await (0, node_fs_promises().realpath)(named))
		].flatMap((folder) => require_every_run().findRoot(folder) ?? []);
		const roots = new Set(await Promise.all(around.map((root) => (0, node_fs_promises().realpath)(root))));
		for (const root of roots) {
			const found = await findCommitted(file, named, root, await open(root));
			if (found !== void 0) return found;
		}
	};
}
async function findCommitted(file, named, root, repository) {
	const paths = await pathsBelow(root, named);
	if ("none" in repository || paths.length === 0) return void 0;
	if ("refusal" in repository) return require_every_run().diagnose("reviewedUntold", {
		file,
		reason: repository.refusal
	});
	const answer = await require_src_git().askGit(root, [
		"ls-files",
		"--recurse-submodules",
		"-z",
		"--",
		...paths
	]);
	if ("failure" in answer) return require_every_run().diagnose("reviewedUntold", {
		file,
		reason: answer.failure
	});
	return answer.text === "" ? void 0 : require_every_run().diagnose("reviewedCommitted", { file });
}
async function pathsBelow(root, named) {
	const inside = [named, await (0, node_fs_promises().realpath)(named)].map((path) => (0, node_path().relative)(root, path)).filter((path) => !(0, node_path().isAbsolute)(path) && path.split(node_path().sep)[0] !== "..");
	const links = inside.flatMap((path) => path.split(node_path().sep).map((_, index, parts) => parts.slice(0, index).join(node_path().sep))).filter((path) => path !== "" && (0, node_fs().lstatSync)((0, node_path().join)(root, path)).isSymbolicLink());
	return [...new Set([...inside, ...links])];
}
async function expand(name, cwd) {
	const path = (0, node_path().resolve)(cwd, name);
	const found = await (0, node_fs_promises().stat)(path).catch(() => void 0);
	if (found?.isDirectory() === true) return keepReports(await listJson(path), cwd);
	const pattern = (0, node_path().basename)(path);
	if (found !== void 0 || !/[*?]/.test(pattern)) return [name];
	const matching = (await (0, node_fs_promises().readdir)((0, node_path().dirname)(path)).catch(() => [])).filter((one) => require_start().matchesAny([pattern], one)).toSorted(require_start().compareText);
	return matching.length === 0 ? [name] : matching.map((one) => (0, node_path().relative)(cwd, (0, node_path().join)((0, node_path().dirname)(path), one)));
}
async function keepReports(files, cwd) {
	const kept = [];
	for (const file of files) if (await mayBeReport(file)) kept.push((0, node_path().relative)(cwd, file));
	return kept;
}
async function mayBeReport(file) {
	try {
		const value = JSON.parse(await (0, node_fs_promises().readFile)(file, "utf8"));
		return value !== null && typeof value === "object" && "formatVersion" in value;
	} catch {
		return true;
	}
}
async function listJson(folder) {
	const entries = (await (0, node_fs_promises().readdir)(folder, { withFileTypes: true })).toSorted((a, b) => require_start().compareText(a.name, b.name));
	const files = [];
	for (const entry of entries) {
		const path = (0, node_path().join)(folder, entry.name);
		if (entry.isDirectory()) files.push(...await listJson(path));
		else if (entry.isFile() && entry.name.endsWith(".json")) files.push(path);
	}
	return files;
}
exports.asOneReport = asOneReport;
exports.assertAccount = assertAccount;
exports.connect = connect;
exports.connectImageBuilder = connectImageBuilder;
exports.createLimiter = createLimiter;
exports.failureParts = failureParts;
exports.failures = failures;
exports.fill = fill;
exports.findProxy = findProxy;
exports.guardAccount = guardAccount;
exports.httpsAgent = httpsAgent;
exports.isAboutOne = isAboutOne;
exports.isRefusedToken = isRefusedToken;
exports.keysIn = keysIn;
exports.listAt = listAt;
exports.listPages = listPages;
exports.listSummaries = listSummaries;
exports.madeAhead = madeAhead;
exports.mapLimited = mapLimited;
exports.memberAt = memberAt;
exports.numberAt = numberAt;
exports.observe = observe;
exports.openTarget = openTarget;
exports.planLive = planLive;
exports.planTarget = planTarget;
exports.readFittingReports = readFittingReports;
exports.readListed = readListed;
exports.readLive = readLive;
exports.readReports = readReports;
exports.readReviewed = readReviewed;
exports.run = run;
exports.sameVersionHint = sameVersionHint;
exports.sessionNameOf = sessionNameOf;
exports.stops = stops;
exports.supersede = supersede;
exports.targetAdvice = targetAdvice;
exports.targetAdviceBeyond = targetAdviceBeyond;
exports.targetUnknowns = targetUnknowns;
exports.textAt = textAt;
exports.topicHint = topicHint;
exports.uncovered = uncovered;
exports.userAgentOf = userAgentOf;
exports.withRetry = withRetry;
exports.withService = withService;
exports.withSessions = withSessions;
exports.writeHints = writeHints;
