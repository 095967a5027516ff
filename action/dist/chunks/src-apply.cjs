let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_aws$;
const require_src_aws = () => require_src_aws$ ??= require("./src-aws.cjs");
// src/apply/context.ts
function keepingTime(context, clock) {
	const { service } = context;
	return {
		...context,
		clock,
		service: {
			...service,
			call: (operation, input, options) => service.call(operation, input, {
				...options,
				clock
			})
		}
	};
}
var StoppedError = class extends Error {
	constructor() {
		super("the run was stopped");
		this.name = "StoppedError";
	}
};
var Journal = class {
	#context;
	#writes = [];
	#last;
	#refusal;
	constructor(context) {
		this.#context = context;
	}
	async send(operation, input) {
		const { service, stopping, deadline } = this.#context;
		if (stopping.aborted) throw new StoppedError();
		try {
			const answer = await service.call(operation, input, {
				signal: deadline,
				leaving: stopping
			});
			this.#note(operation, "answered", answer.requestId);
			return answer;
		} catch (error) {
			this.#refusal = error;
			if (error instanceof require_src_aws().ServiceError && error.mayHaveRun) this.#note(operation, "lost", error.requestId);
			else if (error instanceof require_src_aws().ServiceError && error.code === require_src_aws().notSent.code) throw new StoppedError();
			throw error;
		}
	}
	#note(operation, last, requestId) {
		this.#last = last;
		const at = new Date(this.#context.clock.now()).toISOString();
		this.#writes.push({
			operation,
			...require_src().optional({ requestId }),
			at
		});
	}
	blame(error) {
		this.#refusal = error;
	}
	lastBefore(error) {
		return error === this.#refusal ? void 0 : this.#last;
	}
	get hasWritten() {
		return this.#writes.length > 0;
	}
	end(id, status, error) {
		return {
			id,
			status,
			...require_src().optional({ error }),
			writes: this.#writes
		};
	}
};
// src/apply/failure.ts
var ChangeError = class extends Error {
	failure;
	constructor(failure) {
		super(failure.message);
		this.name = "ChangeError";
		this.failure = failure;
	}
};
function toFailure(error, change, target, journal) {
	if (error instanceof ChangeError) return error.failure;
	if (error instanceof StoppedError) return require_every_run().failureOf("interrupted", {});
	if (!(error instanceof require_src_aws().ServiceError)) return require_every_run().failureOf("internalError", { reason: error instanceof Error ? error.message : String(error) });
	const { requestId } = error;
	const about = require_src().optional({ requestId });
	const params = {
		reason: error.message,
		code: error.code
	};
	const written = journal?.lastBefore(error);
	if (error.mayHaveRun || written === "lost") return {
		...require_every_run().failureOf("mayHaveRun", params),
		...about
	};
	const hint = hintFor(error, change, target);
	if (written === "answered") {
		const failure = require_every_run().failureOf("unreadAfter", {
			id: change.id,
			...params
		});
		return {
			...failure,
			...require_src().optional({ hint: hint ?? failure.hint }),
			...about
		};
	}
	return {
		code: error.code,
		message: error.message,
		...require_src().optional({ hint }),
		...about
	};
}
function hintFor(error, change, { account, region }) {
	const { kind } = change;
	const { profileMember = "", topicMember = "" } = require_src_kinds().kindOf(kind);
	const fields = change.desired?.fields ?? {};
	const { class: meaning } = error;
	if (meaning === "other") return fields[topicMember] !== void 0 && /sns|topic|kms/i.test(error.message) ? require_every_plan().topicHint : void 0;
	if (meaning === "exists" && change.version !== void 0) return require_every_plan().sameVersionHint;
	const profile = JSON.stringify(fields[profileMember] ?? "");
	return require_every_plan().fill(require_every_plan().writeHints[meaning], {
		account,
		region,
		kind,
		profile,
		member: profileMember
	});
}
// src/apply/read-back.ts
const waits = [
	100,
	200,
	400,
	800,
	1500,
	3e3,
	4e3,
	5e3
];
function readNow(context, kind, arn) {
	return require_every_plan().readLive(context.service, context.target, require_src_kinds().kindOf(kind), arn, context.deadline);
}
function readerOf(context, kind, arn) {
	return () => readNow(context, kind, arn);
}
async function readUntil(context, read, isSettled) {
	let live = await read();
	for (const [index, wait] of waits.entries()) {
		if (isSettled(live, index + 1) || context.stopping.aborted) break;
		await context.clock.sleep(wait);
		live = await read();
	}
	return live;
}
async function readBack(context, read, isSettled) {
	try {
		return await readUntil(context, read, isSettled);
	} catch (error) {
		if (error instanceof require_src_aws().ServiceError && error.class === "throttled") return "unread";
		throw error;
	}
}
// src/apply/sight.ts
function sightOf(context, change) {
	return change.version === void 0 ? atArn(context, change) : onLine(context, change, change.version);
}
function atArn(context, { kind }) {
	return {
		readAhead: () => Promise.resolve(void 0),
		read: (made) => readNow(context, kind, made),
		isBefore: (live) => live === void 0,
		isBeyond: () => false,
		assertPlanned: () => void 0
	};
}
function onLine(context, change, version) {
	const { id, kind, arn } = change;
	const { declared } = version;
	const head = require_every_plan_later().headOf(change);
	const planned = require_every_plan_later().plannedAt(version);
	const read = () => readHead(context, change, declared);
	const toHead = (live) => head === void 0 ? 1 : require_src_kinds().compareVersions(require_every_plan_later().versionAt(live), require_every_plan_later().versionAt(head));
	const isHead = (live) => live.arn === head?.arn && require_every_plan_later().ownershipOf(live, context.policy) === require_every_plan_later().ownershipOf(head, context.policy);
	const moved = (now) => {
		const before = head === void 0 ? require_every_plan().fill(require_every_plan().failureParts.noVersion, { form: declared }) : textOf(require_every_plan_later().versionAt(head));
		return new ChangeError(require_every_run().failureOf("lineMoved", {
			id,
			before,
			now
		}));
	};
	return {
		async readAhead() {
			if (head === void 0 && require_src_kinds().kindOf(kind).refusesSecond) return void 0;
			const live = await readUntil(context, read, (live) => {
				return head === void 0 || live !== void 0 && toHead(live) >= 0;
			});
			if (live !== void 0) return isHead(live) ? void 0 : live;
			if (head === void 0) return void 0;
			throw moved(require_every_plan().failureParts.nothing);
		},
		read,
		isBefore: (live) => live === void 0 || toHead(live) <= 0,
		isBeyond: (live) => require_src_kinds().compareVersions(require_every_plan_later().versionAt(live), planned) > 0,
		assertPlanned(live, isMade) {
			if (live.arn === arn) return;
			const now = textOf(require_every_plan_later().versionAt(live));
			throw isMade ? new ChangeError(require_every_run().failureOf("versionAbove", {
				id,
				made: textOf(planned),
				now
			})) : moved(now);
		}
	};
}
async function readHead(context, { desired }, form) {
	const { kind, identity } = desired;
	if (require_src_kinds().isAskable(form)) return readNow(context, kind, require_src_kinds().arnOf({
		...identity,
		version: form
	}, context.target));
	const listed = [];
	const options = { signal: context.deadline };
	for await (const page of require_every_plan().listSummaries(context.service, require_src_kinds().kindOf(kind), options)) listed.push(...page);
	const newest = require_every_plan_later().newestOf(require_every_plan_later().versionsOf(require_every_plan_later().linesIn(listed), identity), form);
	return newest && readNow(context, kind, newest.arn);
}
function textOf({ number, build }) {
	return build === void 0 ? number : `${number}/${build}`;
}
// src/apply/tagging.ts
async function writeTags(context, journal, desired, live, unconfirmed = new Set()) {
	const { remove, set } = require_every_plan_later().planTags(desired, live.tags, context.policy);
	const record = (tags) => {
		return ownTags(context, recordWithTags(context, desired, {
			...live,
			tags
		}, unconfirmed));
	};
	const between = {
		...live.tags,
		...set
	};
	const fits = countTags(between) <= 50;
	if (fits) await tag(journal, live.arn, live.tags, {
		...set,
		...record(between)
	});
	await untag(context, journal, live, remove);
	const now = fits ? {
		...between,
		...record(between)
	} : live.tags;
	const settled = Object.fromEntries(Object.entries(between).filter(([key]) => !remove.includes(key)));
	await tag(journal, live.arn, now, {
		...set,
		...record(settled)
	});
}
function recordWithTags({ policy }, desired, live, unconfirmed) {
	const kind = require_src_kinds().kindOf(desired.kind);
	const found = require_every_plan_later().comparedLive(kind, live, policy, desired);
	const { tags: _, ...declared } = require_every_plan_later().comparedDesired(kind, desired, policy);
	const settled = found["tags"] === void 0 ? declared : {
		...declared,
		tags: found["tags"]
	};
	return require_every_plan_later().recordFor(desired, live, policy, require_every_plan_later().marksOf(kind, desired, unconfirmed.size === 0 ? settled : found, unconfirmed));
}
async function writeTagsUnread(context, journal, desired, before) {
	const { remove, set } = require_every_plan_later().planTags(desired, before.tags, context.policy);
	await untag(context, journal, before, remove);
	await tag(journal, before.arn, before.tags, set);
}
async function isThere({ policy }, journal, arn) {
	try {
		await journal.send("UntagResource", {
			resourceArn: arn,
			tagKeys: [`${policy.tagPrefix}asked`]
		});
		return true;
	} catch (error) {
		if (!(error instanceof require_src_aws().ServiceError)) throw error;
		if (error.class === "not-found") return false;
		if (error.class === "other" && !error.mayHaveRun) return true;
		throw error;
	}
}
async function claim(context, journal, desired, live) {
	const { policy } = context;
	const kind = require_src_kinds().kindOf(desired.kind);
	const { remove } = require_every_plan_later().planTags(desired, live.tags, policy);
	if (countTags({
		...live.tags,
		...ownTags(context, "")
	}) > 50) await untag(context, journal, live, remove);
	const marks = require_every_plan_later().marksOf(kind, desired, require_every_plan_later().comparedLive(kind, live, policy, desired));
	await tag(journal, live.arn, live.tags, ownTags(context, require_every_plan_later().recordFor(desired, live, policy, marks)));
}
async function noteSwitchedOff({ policy }, journal, { kind, keptOff }, live) {
	const member = require_src_kinds().kindOf(kind).autoOff?.member;
	const record = require_every_plan_later().readRecord(live, policy);
	if (keptOff !== true || member === void 0 || record.state !== "known") return live;
	if (require_every_plan_later().markOf(record, member) === "switched-off") return live;
	const noted = { [require_every_plan_later().kilnKeys(policy).record]: require_every_plan_later().withMark(record, live.arn, member, "switched-off") };
	await tag(journal, live.arn, live.tags, noted);
	return {
		...live,
		tags: {
			...live.tags,
			...noted
		}
	};
}
function ownTags({ policy }, record) {
	const keys = require_every_plan_later().kilnKeys(policy);
	return {
		[keys.owner]: policy.owner,
		...record === void 0 ? {} : { [keys.record]: record }
	};
}
function countTags(tags) {
	return Object.keys(tags).filter((key) => !key.startsWith("aws:")).length;
}
async function tag(journal, arn, current, tags) {
	const changed = Object.entries(tags).filter(([key, value]) => !Object.hasOwn(current, key) || current[key] !== value);
	if (changed.length === 0) return;
	await journal.send("TagResource", {
		resourceArn: arn,
		tags: Object.fromEntries(changed)
	});
}
async function untag(context, journal, live, keys) {
	if (keys.length === 0) return;
	try {
		await journal.send("UntagResource", {
			resourceArn: live.arn,
			tagKeys: keys
		});
	} catch (error) {
		if (!(error instanceof require_src_aws().ServiceError)) throw error;
		if (!error.mayHaveRun && error.class !== "other") throw error;
		const leftIn = (now) => keys.filter((key) => now !== void 0 && Object.hasOwn(now.tags, key));
		const isTaken = (now) => leftIn(now).length < keys.length;
		const now = await readUntil(context, readerOf(context, live.kind, live.arn), isTaken);
		if (now === void 0 || !isTaken(now)) throw error;
		await untag(context, journal, live, leftIn(now));
	}
}
// src/apply/create.ts
async function create(context, journal, change) {
	const { kind, desired, arn } = change;
	const { target, policy } = context;
	const sight = sightOf(context, change);
	const head = require_every_plan_later().headOf(change);
	const patience = require_src_kinds().kindOf(kind).refusesSecond ? {
		afterSuccess: 2,
		afterMismatch: 1
	} : {
		afterSuccess: Infinity,
		afterMismatch: Infinity
	};
	const creating = {
		context,
		journal,
		change,
		sight,
		isMade: require_src().keptFor((live) => require_every_plan_later().ownershipOf(live, policy) === "ours" && require_every_plan_later().diffOne(desired, live, policy).fields.length === 0),
		patience
	};
	const derived = require_every_plan_later().tokenedCreate(desired, arn, target, policy, { head });
	const ahead = await sight.readAhead();
	if (ahead !== void 0) return takeWhatIsThere(creating, ahead, derived.input);
	const first = await attempt(creating, derived);
	if (first !== void 0) return first;
	const drawn = require_every_plan_later().tokenedCreate(desired, arn, target, policy, {
		head,
		generation: context.clock.uuid()
	});
	const whole = {
		afterSuccess: Infinity,
		afterMismatch: patience.afterMismatch
	};
	const second = await attempt({
		...creating,
		patience: whole
	}, drawn);
	if (second !== void 0) return second;
	throw new ChangeError(require_every_run().failureOf("createdUnseen", { id: change.id }));
}
async function attempt(creating, { operation, input }) {
	const { context, journal, change, sight, patience } = creating;
	const sent = await send(creating, operation, input);
	if ("found" in sent) return sent.found && takeWhatIsThere(creating, sent.found, input);
	if (change.version !== void 0 && sent.arn !== change.arn) throw await disclaim(creating, sent.arn, input);
	const live = await readBack(context, () => sight.read(sent.arn), (live, reads) => {
		if (live === void 0 || sight.isBefore(live)) return reads >= patience.afterSuccess;
		return creating.isMade(live) || sight.isBeyond(live);
	});
	if (live === "unread") return await isThere(context, journal, sent.arn) ? journal.end(change.id, "done") : void 0;
	return live === void 0 || sight.isBefore(live) ? void 0 : confirm(creating, live, input);
}
async function send(creating, operation, input) {
	const { context, journal, change, patience } = creating;
	const { id, kind, arn } = change;
	try {
		const { body } = await journal.send(operation, input);
		const made = body[require_src_kinds().kindOf(kind).model.createArnMember];
		if (typeof made !== "string") return { arn };
		try {
			require_every_plan().assertAccount(context.target, id, made);
		} catch (error) {
			journal.blame(error);
			throw error;
		}
		return { arn: made };
	} catch (error) {
		if (!(error instanceof require_src_aws().ServiceError)) throw error;
		if (error.class === "token-mismatch") return { found: await find(creating, patience.afterMismatch) };
		if (error.class !== "exists" && !error.mayHaveRun) throw error;
		const found = await find(creating, Infinity);
		if (found === void 0) throw error;
		return { found };
	}
}
async function find({ context, change, sight }, patience) {
	const live = await readUntil(context, () => sight.read(change.arn), (live, reads) => !sight.isBefore(live) || reads >= patience);
	return sight.isBefore(live) ? void 0 : live;
}
async function confirm(creating, live, request) {
	const { context, journal, change, sight } = creating;
	sight.assertPlanned(live, true);
	if (creating.isMade(live)) return journal.end(change.id, "done");
	const { fields } = require_every_plan_later().diffOne(change.desired, live, context.policy);
	if (require_every_plan_later().ownershipOf(live, context.policy) === "ours" && isOfRequest(creating, live, request)) await writeTags(context, journal, change.desired, live, new Set(fields.map((field) => String(field.keys[0]))));
	const paths = fields.map((field) => field.path).join(", ") || require_every_plan().failureParts.ownTags;
	throw new ChangeError(require_every_run().failureOf("createdDiffers", { fields: paths }));
}
async function takeWhatIsThere(creating, live, request) {
	const { context, change, sight } = creating;
	const { id, desired } = change;
	sight.assertPlanned(live, false);
	const isOurs = require_every_plan_later().ownershipOf(live, context.policy) === "ours";
	if (creating.isMade(live) || isOurs && isOfRequest(creating, live, request)) return confirm(creating, live, request);
	if (!isOurs) throw new ChangeError(require_every_run().failureOf("createdByOthers", { id }));
	const paths = require_every_plan_later().diffOne(desired, live, context.policy).fields.map((field) => field.path);
	throw new ChangeError(require_every_run().failureOf("createdByAnotherRun", {
		id,
		fields: paths.join(", ")
	}));
}
async function disclaim(creating, made, request) {
	const { context, journal, change } = creating;
	const { id, kind, arn, desired } = change;
	const live = await readBack(context, readerOf(context, kind, made), (live) => live !== void 0);
	if (live !== void 0 && live !== "unread" && isOfRequest(creating, live, request)) await writeTags(context, journal, desired, live);
	return new ChangeError(require_every_run().failureOf("madeOther", {
		id,
		made,
		planned: arn
	}));
}
function isOfRequest({ context: { policy } }, live, { tags }) {
	const { record } = require_every_plan_later().kilnKeys(policy);
	return require_src().isObject(tags) && tags[record] === live.tags[record];
}
// src/apply/remove.ts
async function remove(context, journal, change) {
	const { id, live, versions = [live] } = change;
	const oldestFirst = versions.toSorted((a, b) => require_src_kinds().compareVersions(require_every_plan_later().versionAt(a), require_every_plan_later().versionAt(b)));
	const kept = [];
	for (const one of oldestFirst) kept.push(...await removeOne(context, journal, change, one));
	const [error] = kept;
	if (error === void 0) return journal.end(id, "done");
	return {
		...journal.end(id, kept.length < versions.length ? "done" : "unchanged", error),
		reason: "in-use"
	};
}
async function removeOne(context, journal, { id, kind }, planned) {
	const { arn } = planned;
	const live = await readNow(context, kind, arn);
	if (live === void 0) return [];
	assertUnmoved(context, id, planned, live);
	const { model } = require_src_kinds().kindOf(kind);
	try {
		await journal.send(model.operations["delete"] ?? "", { [model.getArnParam]: arn });
	} catch (error) {
		if (!(error instanceof require_src_aws().ServiceError)) throw error;
		if (error.class === "dependency") return [inUse(arn, error)];
		if (error.class !== "not-found") throw error;
	}
	const left = await readBack(context, readerOf(context, kind, arn), (live) => live === void 0);
	if (left === "unread" ? await isThere(context, journal, arn) : left !== void 0) throw new ChangeError(require_every_run().failureOf("deletedStillThere", { id }));
	return [];
}
function inUse(arn, { code, message, requestId }) {
	return {
		...require_every_run().failureOf("inUse", {
			arn,
			code,
			reason: message
		}),
		...require_src().optional({ requestId })
	};
}
function assertUnmoved({ policy }, id, planned, live) {
	const kind = require_src_kinds().kindOf(live.kind);
	const record = require_every_plan_later().readRecord(live, policy);
	const isFree = require_every_plan_later().isProtected(planned, policy) || !require_every_plan_later().isProtected(live, policy);
	const isOurs = require_every_plan_later().ownershipOf(live, policy) === "ours" && record.state === "known" && isFree;
	const recordKey = require_every_plan_later().kilnKeys(policy).record;
	const isSame = planned.isSummary === true ? planned.tags[recordKey] === live.tags[recordKey] : require_every_plan_later().isEqual(require_every_plan_later().comparedLive(kind, live, policy), require_every_plan_later().comparedLive(kind, planned, policy));
	if (isOurs && isSame) return;
	throw new ChangeError(require_every_run().failureOf(isOurs ? "orphanChanged" : "orphanNotOurs", { id }));
}
// src/apply/slots.ts
function createSlots(size, clock) {
	const limiter = require_every_plan().createLimiter(size);
	const take = (isRepeated) => new Promise((taken) => {
		limiter.run(() => new Promise((leave) => taken(leave)), { isRepeated });
	});
	return { async run(work) {
		let leave = await take(false);
		let asleep = 0;
		const sleep = async (ms, signal) => {
			asleep += 1;
			if (asleep === 1) leave();
			try {
				await clock.sleep(ms, signal);
			} finally {
				asleep -= 1;
				if (asleep === 0) leave = await take(true);
			}
		};
		try {
			return await work({
				...clock,
				sleep
			});
		} finally {
			leave();
		}
	} };
}
// src/apply/update.ts
async function adopt(context, journal, change) {
	const live = await rereadAsPlanned(context, change);
	if (require_every_plan_later().changesFields(change.fields)) {
		await claim(context, journal, change.desired, live);
		const claimed = await readUntil(context, readerOf(context, change.kind, change.arn), (live) => isClaimed(context, live));
		if (claimed === void 0) throw gone(change);
		if (!isClaimed(context, claimed)) throw new ChangeError(require_every_run().failureOf("claimedDiffers", {
			id: change.id,
			fields: require_every_plan().failureParts.ownTags
		}));
		if (!require_every_plan_later().isEqual(claimed.fields, live.fields)) throw new ChangeError(require_every_run().failureOf("changedWhileAdopted", { id: change.id }));
		return converge(context, journal, change, claimed);
	}
	return converge(context, journal, change, live);
}
async function update(context, journal, change) {
	const live = isTrusted(context, change.live) ? change.live : await rereadAsPlanned(context, change);
	const { fields } = require_every_plan_later().diffOne(change.desired, live, context.policy);
	if (fields.length === 0) return refreshRecord(context, journal, change, live, "done");
	return converge(context, journal, change, await noteSwitchedOff(context, journal, change.desired, live));
}
async function refresh(context, journal, change) {
	return refreshRecord(context, journal, change, await rereadAsPlanned(context, change), "unchanged");
}
async function refreshRecord(context, journal, change, live, status) {
	await writeTags(context, journal, change.desired, live);
	return journal.end(change.id, status);
}
async function rereadAsPlanned(context, change) {
	const { policy, target, options } = context;
	const { desired } = change;
	const live = await readNow(context, change.kind, change.arn);
	if (live === void 0) throw gone(change);
	const now = require_every_plan_later().decideDeclared({
		...require_every_plan_later().diffOne(desired, live, policy),
		desired
	}, target, policy, options);
	if (now.action === "unchanged") return live;
	if (!(now.action === change.action || now.action === "update" && change.action !== "unchanged")) {
		const decision = `${now.action}${now.reason === void 0 ? "" : ` (${now.reason})`}`;
		throw new ChangeError(require_every_run().failureOf("otherDecision", {
			id: change.id,
			decision
		}));
	}
	const news = now.fields.filter((field) => !isPlannedField(change, field));
	if (news.length > 0) {
		const fields = news.map((field) => describeMove(change, field)).join("; ");
		throw new ChangeError(require_every_run().failureOf("fieldsMoved", {
			id: change.id,
			fields
		}));
	}
	return live;
}
function isTrusted({ clock, trust = 0 }, { readAt = -Infinity }) {
	return clock.now() - readAt < trust;
}
function isPlannedField(change, { path, before, after }) {
	return change.fields.some((field) => field.path === path && require_every_plan_later().isEqual(field.before, before) && require_every_plan_later().isEqual(field.after, after));
}
function describeMove(change, { path, before, after }) {
	const shown = change.fields.find((field) => field.path === path);
	const planned = JSON.stringify((shown === void 0 ? after : shown.before) ?? null);
	return require_every_plan().fill(require_every_plan().failureParts.fieldMoved, {
		path,
		planned,
		now: JSON.stringify(before ?? null)
	});
}
function gone({ id }) {
	return new ChangeError(require_every_run().failureOf("gone", { id }));
}
function isClaimed({ policy }, live) {
	return live?.tags[require_every_plan_later().kilnKeys(policy).owner] === policy.owner;
}
async function converge(context, journal, change, before) {
	const { policy } = context;
	const after = await writeFields(context, journal, change, before);
	if (after === "unread") {
		await writeTagsUnread(context, journal, change.desired, before);
		if (!await isThere(context, journal, before.arn)) throw gone(change);
		return journal.end(change.id, "done");
	}
	if (after !== before && require_every_plan_later().holderOf(after, policy) !== void 0) throw updatedDiffers(change, [require_every_plan().failureParts.ownTags]);
	const unconfirmed = require_every_plan_later().findUnwritten(change.desired, after, before, policy);
	const record = require_every_plan_later().kilnKeys(policy).record;
	if (unconfirmed.size > 0 && after.tags[record] !== before.tags[record]) throw updatedDiffers(change, [...unconfirmed]);
	await writeTags(context, journal, change.desired, after, unconfirmed);
	if (unconfirmed.size > 0) throw updatedDiffers(change, [...unconfirmed]);
	const isSettled = (live) => live !== void 0 && isClaimed(context, live) && require_every_plan_later().diffOne(change.desired, live, policy).fields.length === 0;
	if (isSettled(after)) return journal.end(change.id, "done");
	const settled = await readBack(context, readerOf(context, change.kind, after.arn), isSettled);
	if (settled === "unread") return journal.end(change.id, "done");
	if (settled === void 0) throw gone(change);
	if (isSettled(settled)) return journal.end(change.id, "done");
	const left = require_every_plan_later().diffOne(change.desired, settled, policy).fields.map((field) => field.path);
	throw updatedDiffers(change, left.length > 0 ? left : [require_every_plan().failureParts.ownTags]);
}
async function writeFields(context, journal, change, before) {
	const { policy, clock } = context;
	if (require_every_plan_later().findUnwritten(change.desired, before, void 0, policy).size === 0) return before;
	const first = await writeOnce(context, journal, change, before, 0);
	return first !== "unread" && require_every_plan_later().isEqual(first.fields, before.fields) && first.dateUpdated === before.dateUpdated ? writeOnce(context, journal, change, before, clock.uuid()) : first;
}
async function writeOnce(context, journal, change, before, generation) {
	const { policy, target } = context;
	const { operation, input } = require_every_plan_later().tokenedUpdate(change.desired, before, target, policy, generation);
	const error = await sendUpdate(journal, operation, input);
	const after = error?.class === "token-mismatch" ? await readNow(context, change.kind, before.arn) : await readBack(context, readerOf(context, change.kind, before.arn), (live) => live !== void 0 && require_every_plan_later().findUnwritten(change.desired, live, before, policy).size === 0);
	if (after === void 0) throw gone(change);
	const isUntouched = after === "unread" || require_every_plan_later().isEqual(after.fields, before.fields) && after.dateUpdated === before.dateUpdated;
	if (error !== void 0 && (error.mayHaveRun || after === "unread") && isUntouched) throw error;
	return after;
}
async function sendUpdate(journal, operation, input) {
	try {
		await journal.send(operation, input);
		return;
	} catch (error) {
		if (error instanceof require_src_aws().ServiceError && (error.class === "token-mismatch" || error.mayHaveRun)) return error;
		throw error;
	}
}
function updatedDiffers({ id }, fields) {
	return new ChangeError(require_every_run().failureOf("updatedDiffers", {
		id,
		fields: fields.join(", ")
	}));
}
// src/apply/apply.ts
async function applyPlan(context, plan, options) {
	const outcomes = new Map();
	const pending = new Set(plan.changes.filter(require_src().isPending).map(({ id }) => id));
	const astray = new AbortController();
	const here = {
		...context,
		stopping: AbortSignal.any([context.stopping, astray.signal])
	};
	const slots = createSlots(options.parallelism, context.clock);
	const carryOut = async (change) => {
		const causes = await Promise.all((change.waitsFor ?? []).flatMap((id) => outcomes.get(id) ?? []));
		const failed = causes.find(({ id, status }) => pending.has(id) && (status === "failed" || status === "not-run"));
		const kept = causes.find(({ reason }) => reason === "in-use");
		const outcome = failed !== void 0 ? toHeldBack(context, change, failed) : kept !== void 0 ? toKept(change, kept) : await slots.run((clock) => applyChange(keepingTime(here, clock), change, astray));
		options.onOutcome?.(change, outcome);
		return outcome;
	};
	const start = (changes) => {
		for (const change of changes) outcomes.set(change.id, carryOut(change));
		return Promise.all(outcomes.values());
	};
	await start(plan.changes.filter(({ action }) => action !== "delete"));
	await start(plan.changes.filter(({ action }) => action === "delete"));
	return Promise.all(plan.changes.flatMap(({ id }) => outcomes.get(id) ?? []));
}
function toHeldBack(context, { id }, cause) {
	if (context.stopping.aborted) return {
		id,
		status: "not-run",
		writes: []
	};
	return {
		id,
		status: "not-run",
		error: require_every_run().failureOf("dependencyFailed", {
			id,
			cause: cause.id
		}),
		writes: []
	};
}
function toKept({ id, arn }, user) {
	return {
		id,
		status: "unchanged",
		reason: "in-use",
		error: require_every_run().failureOf("keptForUser", {
			arn,
			user: user.id
		}),
		writes: []
	};
}
async function applyChange(context, change, astray) {
	const journal = new Journal(context);
	if (!require_every_plan_later().isWork(change)) return journal.end(change.id, change.action === "blocked" ? "blocked" : "unchanged");
	if (context.stopping.aborted) return journal.end(change.id, "not-run");
	try {
		return await step(context, journal, change);
	} catch (error) {
		if (error instanceof StoppedError && !journal.hasWritten) return journal.end(change.id, "not-run");
		if (error instanceof require_src_aws().ServiceError && error.class === "foreign-account") astray.abort();
		return journal.end(change.id, "failed", toFailure(error, change, context.target, journal));
	}
}
function step(context, journal, change) {
	const { desired, live } = change;
	if (desired !== void 0 && live === void 0) return create(context, journal, {
		...change,
		desired
	});
	if (desired !== void 0 && live !== void 0) {
		const declared = {
			...change,
			desired,
			live
		};
		if (change.action === "adopt") return adopt(context, journal, declared);
		return change.action === "update" ? update(context, journal, declared) : refresh(context, journal, declared);
	}
	if (live !== void 0) return remove(context, journal, {
		...change,
		live
	});
	throw new Error(`${change.id}: a change without either side`);
}
// src/apply/dry-run.ts
var DryRunCreatedError = class extends Error {
	arn;
	constructor(arn) {
		super(`a dry run created ${arn}`);
		this.name = "DryRunCreatedError";
		this.arn = arn;
	}
};
const patience = .1;
async function validateCreates(service, plan, policy, { halt, signal, clock }) {
	const validations = new Map();
	const waiting = [];
	const made = new Set(plan.changes.filter(({ action }) => action === "create").map(({ id }) => id));
	for (const change of plan.changes) {
		const { desired } = change;
		if (change.action === "create" && change.waitsFor?.some((id) => made.has(id)) === true) validations.set(change.id, { status: "not-validated" });
		else if (change.action === "create" && desired !== void 0) waiting.push({
			...change,
			desired
		});
		else if (change.action === "update" || change.action === "adopt") validations.set(change.id, { status: "not-validated" });
	}
	let knowsDryRun = false;
	while (waiting.length > 0 && !halt.signal.aborted) {
		const batch = waiting.splice(0, knowsDryRun ? waiting.length : 1);
		const answers = await Promise.all(batch.map((change) => tryOut(service, plan, change, policy, {
			halt,
			signal,
			clock
		})));
		for (const [index, change] of batch.entries()) {
			const validation = answers[index] ?? { status: "not-validated" };
			validations.set(change.id, validation);
			knowsDryRun ||= validation.status === "validated";
		}
	}
	return validations;
}
async function tryOut(service, plan, change, policy, { halt, signal, clock }) {
	const { model } = require_src_kinds().kindOf(change.kind);
	const token = {
		clientToken: clock.uuid(),
		dryRun: true
	};
	try {
		const request = require_src_plan().createRequest(change.desired, change.arn, policy);
		const { body } = await service.call(model.operations["create"] ?? "", {
			...request,
			...token
		}, {
			signal,
			patience
		});
		halt.abort();
		const arn = body[model.createArnMember];
		throw new DryRunCreatedError(typeof arn === "string" ? arn : change.arn);
	} catch (error) {
		if (!(error instanceof require_src_aws().ServiceError)) throw error;
		if (error.code === "DryRunOperationException" || error.status === 412) return { status: "validated" };
		const failure = toFailure(error, change, plan.target);
		return {
			status: error.class === "denied" || error.class === "throttled" || error.class === "transient" || isTaken(error, change) ? "not-validated" : "refused",
			error: failure
		};
	}
}
function isTaken(error, { version }) {
	return error.class === "exists" && (version?.build ?? 1) > 1;
}
Object.defineProperty(exports, "DryRunCreatedError", {
	enumerable: true,
	get: function() {
		return DryRunCreatedError;
	}
});
exports.applyPlan = applyPlan;
exports.validateCreates = validateCreates;
