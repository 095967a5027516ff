const require_requests = require("./requests.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_read_report = require("./read-report.cjs");
const require_project_schema = require("./project-schema.cjs");
const require_field_path = require("./field-path.cjs");
const require_project = require("./project.cjs");
const require_plural = require("./plural.cjs");
const require_fleet_part = require("./fleet-part.cjs");
const require_main = require("./main.cjs");
const require_terminal = require("./terminal.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_workflow_command = require("./workflow-command.cjs");
const require_signals = require("./signals.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_http = require("node:http");
let node_fs_promises = require("node:fs/promises");
let node_https = require("node:https");
let node_readline_promises = require("node:readline/promises");
// src/apply/context.ts
/** Thrown in place of a write that would begin after the run was told to stop. */
var StoppedError = class extends Error {
	constructor() {
		super("the run was stopped");
		this.name = "StoppedError";
	}
};
/** The writes of one change, in the order in which they were answered. */
var Journal = class {
	#context;
	#writes = [];
	constructor(context) {
		this.#context = context;
	}
	/** Sends a write and notes it. A write that may have run although its answer was lost is noted too. */
	async send(operation, input) {
		if (this.#context.stopping.aborted) throw new StoppedError();
		try {
			const answer = await this.#context.service.call(operation, input, { signal: this.#context.deadline });
			this.#note(operation, answer.requestId);
			return answer;
		} catch (error) {
			if (error instanceof require_requests.ServiceError && error.mayHaveRun) this.#note(operation, error.requestId);
			throw error;
		}
	}
	#note(operation, requestId) {
		const at = new Date(this.#context.clock.now()).toISOString();
		this.#writes.push({
			operation,
			...requestId === void 0 ? {} : { requestId },
			at
		});
	}
	/** Reports whether anything was written. */
	get hasWritten() {
		return this.#writes.length > 0;
	}
	/** Returns the outcome of the change with everything that was written. */
	end(id, status, error) {
		return {
			id,
			status,
			...error === void 0 ? {} : { error },
			writes: this.#writes
		};
	}
};
// src/plan/request.ts
/** The exact requests that a change will send. Pure, because the client token is derived from them. */
/** Returns the Create request, with tags and record, without the client token. `arn` is the one it will have. */
function createRequest(desired, arn, policy) {
	const kind = require_project_schema.kindOf(desired.kind);
	const { tags: _, ...fields } = desired.fields;
	const keys = require_requests.kilnKeys(policy);
	const marks = require_requests.marksOfSettled(kind, desired, policy);
	const record = require_requests.formatRecord({
		arn,
		isProtected: desired.protect ?? false,
		dateUpdated: void 0,
		marks
	});
	const tags = {
		...require_requests.declaredTags(desired.fields),
		[keys.owner]: policy.owner,
		[keys.record]: record
	};
	return {
		...omit(require_project_schema.toRequest(kind, fields), require_requests.readOnly(kind, policy)),
		tags
	};
}
/**
* Returns the Update request, without the client token. Update replaces everything, so it holds all that is declared, and for what is left
* to others the live value as it was just read.
*/
function updateRequest(desired, live, policy) {
	const kind = require_project_schema.kindOf(desired.kind);
	const { name: _, tags: __, ...declared } = desired.fields;
	const merged = desired.ignore.reduce((fields, path) => {
		const keys = require_field_path.parsePath(path) ?? [];
		if (keys[0] === "tags" || keys.length === 0) return fields;
		return withValueAt(kind, fields, keys, rawValueAt(kind, live.fields, keys));
	}, declared);
	return {
		[kind.model.getArnParam]: live.arn,
		...omit(require_project_schema.toRequest(kind, merged), require_requests.readOnly(kind, policy))
	};
}
function omit(fields, names) {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
/** Returns the value at `keys` of fields as the service writes them, where a keyed list is still a list. */
function rawValueAt(kind, value, keys, pattern = "") {
	const [key, ...rest] = keys;
	if (key === void 0) return value;
	const at = pattern === "" ? key : `${pattern}.${key}`;
	if (require_project_schema.isObject(value)) return Object.hasOwn(value, key) ? rawValueAt(kind, value[key], rest, at) : void 0;
	const member = kind.keyedLists[pattern];
	if (!require_project_schema.isList(value) || member === void 0) return void 0;
	return rawValueAt(kind, value.find((item) => require_project_schema.isObject(item) && item[member] === key), rest, `${pattern}.*`);
}
/** Returns `value` with `wanted` at `keys`; undefined takes out what stands there. Nothing is changed in place. */
function withValueAt(kind, value, keys, wanted, pattern = "") {
	const [key, ...rest] = keys;
	if (key === void 0) return wanted;
	const member = kind.keyedLists[pattern];
	if (require_project_schema.isList(value) && member !== void 0) {
		const isMeant = (item) => require_project_schema.isObject(item) && item[member] === key;
		if (!value.some(isMeant)) {
			const added = wanted === void 0 ? void 0 : withValueAt(kind, { [member]: key }, rest, wanted, `${pattern}.*`);
			return added === void 0 ? value : [...value, added];
		}
		return value.flatMap((item) => {
			if (!isMeant(item)) return [item];
			const replaced = withValueAt(kind, item, rest, wanted, `${pattern}.*`);
			return replaced === void 0 ? [] : [replaced];
		});
	}
	if (value !== void 0 && !require_project_schema.isObject(value)) return value;
	if (value === void 0 && wanted === void 0) return void 0;
	const fields = value ?? {};
	const replaced = withValueAt(kind, Object.hasOwn(fields, key) ? fields[key] : void 0, rest, wanted, pattern === "" ? key : `${pattern}.${key}`);
	const others = Object.entries(fields).filter(([name]) => name !== key);
	return Object.fromEntries(replaced === void 0 ? others : [...others, [key, replaced]]);
}
// src/plan/token.ts
/**
* Client tokens, derived and never drawn: the same step from the same state has the same token, so a retry can never run twice; any other
* step, or the same step from another state, has another one, so no old answer is replayed for it. docs/decisions/0002-client-tokens.md
* derives what goes in.
*/
/** Part of every token: a change in how tokens are derived changes it. */
const version = "kiln-token/1";
/** Returns the Create of a configuration that is not there. `generation` counts from 0 the tries that turned out to be replays. */
function tokenedCreate(desired, arn, target, policy, generation = 0) {
	return withToken("create", createRequest(desired, arn, policy), desired, null, target, generation);
}
/** Returns the Update that replaces `live`. */
function tokenedUpdate(desired, live, target, policy, generation = 0) {
	const replaced = {
		fields: live.fields,
		dateCreated: live.dateCreated ?? null,
		dateUpdated: live.dateUpdated ?? null
	};
	return withToken("update", updateRequest(desired, live, policy), desired, replaced, target, generation);
}
function withToken(role, request, desired, replaced, target, generation) {
	const operation = require_project_schema.kindOf(desired.kind).model.operations[role] ?? "";
	const { account, region } = target;
	const seed = [
		version,
		operation,
		account,
		region,
		desired.kind,
		desired.slug,
		request,
		replaced,
		generation
	];
	return {
		operation,
		input: {
			...request,
			clientToken: formatToken(require_diagnostic.digestOf(seed).toString("hex"))
		}
	};
}
/** 8-4-4-4-12 hex digits: 36 characters, the limit of the older versions of the service. */
function formatToken(hex) {
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join("-");
}
// src/apply/failure.ts
/** Service errors and findings of an apply, as failures of one change: the message whole, with a hint where one is known. */
/** Thrown when a change cannot be finished for a reason that is Kiln's own, not an answer of the service. */
var ChangeError = class extends Error {
	failure;
	constructor(code, message, hint) {
		super(message);
		this.name = "ChangeError";
		this.failure = {
			code,
			message,
			hint
		};
	}
};
/** Returns what is told of an error on a change. */
function toFailure(error, change, target) {
	if (error instanceof ChangeError) return error.failure;
	if (error instanceof StoppedError) return {
		code: "interrupted",
		message: "the run was stopped before the change was finished",
		hint: "run apply again: it finishes what is begun"
	};
	if (!(error instanceof require_requests.ServiceError)) return {
		code: "internal-error",
		message: error instanceof Error ? error.message : String(error),
		hint: "this is a bug in Kiln: please report it"
	};
	const { requestId } = error;
	const about = requestId === void 0 ? {} : { requestId };
	if (error.mayHaveRun) return {
		code: "outcome-unknown",
		message: `the write may or may not have taken place: ${error.message} (${error.code})`,
		hint: "run apply again: it reads the account first, and the same write has the same client token",
		...about
	};
	const hint = hintFor(error, change, target);
	return {
		code: error.code,
		message: error.message,
		...hint === void 0 ? {} : { hint },
		...about
	};
}
function hintFor(error, change, target) {
	const { account, region } = target;
	const { instanceProfileName: profile = "" } = change.desired?.fields ?? {};
	switch (error.class) {
		case "profile-missing": return `instance profile ${JSON.stringify(profile)} is not in account ${account} (asked in ${region}): make it first, or correct instanceProfileName`;
		case "quota": return `the quota for ${change.kind} in ${account} ${region} is used up: raise it in Service Quotas, or remove what is not needed`;
		case "denied": return "allow the action to the role that Kiln runs with; docs/iam.md has the policies";
		case "skewed": return "the clock of this machine is wrong, or the secret key: set it right, and run apply again";
		case "credentials": return "the credentials are not valid or have expired: renew them and run apply again";
		case "role-refused": return "the session of the role ended and could not be renewed: allow sts:AssumeRole on it and run apply again";
		case "region-disabled": return "the region is not enabled for the account: enable it and run apply again";
		case "throttled": return "the service is limiting requests: run apply again, with a lower --parallelism if it happens often";
		case "dependency": return "something still uses it: repoint or delete that first";
		case "in-use": return "another operation on it is going on: run apply again when it has ended";
		case "exists": return "the name is taken by a configuration with the same normal form: choose another name";
		case "token-mismatch": return "run apply again";
		case "transient": return "the service or the network failed: run apply again";
		case "not-found": return "something that it refers to is not there";
		case "other": return change.desired?.fields["snsTopicArn"] !== void 0 && /sns|topic|kms/i.test(error.message) ? "the topic must be in this account; a KMS key on it must be of this account and let Image Builder use it; the role needs sns:Publish" : void 0;
	}
}
// src/apply/read-back.ts
/** Reading until the account shows what was written, for a bounded time: a service may answer reads from before a write. */
/** Waits between reads, in milliseconds: about 15 seconds in all. */
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
/** Reads one configuration; undefined if it is not there. */
function readNow(context, kind, arn) {
	return require_requests.readLive(context.service, context.target, require_project_schema.kindOf(kind), arn, context.deadline);
}
/** Reads until `isSettled`, until the waits are used up, or until the run is told to stop; resolves to the last state read. */
async function readUntil(context, kind, arn, isSettled) {
	let live = await readNow(context, kind, arn);
	for (const wait of waits) {
		if (isSettled(live) || context.stopping.aborted) break;
		await context.clock.sleep(wait);
		live = await readNow(context, kind, arn);
	}
	return live;
}
/**
* Reads back after a write that the service confirmed. Resolves to `unread` if the service is limiting reads beyond patience: that does not
* make the write a failure, it only leaves the record to the next run.
*/
async function readBack(context, kind, arn, isSettled) {
	try {
		return await readUntil(context, kind, arn, isSettled);
	} catch (error) {
		if (error instanceof require_requests.ServiceError && error.class === "throttled") return "unread";
		throw error;
	}
}
// src/plan/decide.ts
/** Diff → action and reason, for one configuration. Pure: the same diff, tags and flags always decide the same. */
/** Decides what happens to a declared configuration. */
function decideDeclared(diff, target, policy, options) {
	const { desired, live } = diff;
	const kind = require_project_schema.kindOf(desired.kind);
	const base = {
		id: diff.id,
		kind: desired.kind,
		name: desired.name,
		desired,
		refreshRecord: false
	};
	if (live === void 0) {
		const arn = require_project.arnOf(kind, desired.slug, target);
		const { clientToken } = tokenedCreate(desired, arn, target, policy).input;
		return {
			...base,
			arn,
			action: "create",
			reason: "missing",
			fields: diff.fields,
			clientToken
		};
	}
	const record = require_requests.readRecord(live, policy);
	const [declared, found] = [require_requests.comparedDesired(kind, desired, policy), require_requests.comparedLive(kind, live, policy, desired)];
	const others = diff.fields.length === 0 ? [] : sidesBefore(desired, live, policy);
	const fields = [...require_requests.explainFields(kind, diff.fields, declared, found, record, others), ...protectionOf(desired, live, policy)];
	const wipes = changesFields(fields) ? wipedBy(desired, live, policy) : [];
	const decision = decideLive(desired, live, fields, wipes, policy, options);
	const holder = decision.action === "unchanged" ? void 0 : require_requests.holderOf(live, policy);
	const sendsUpdate = (decision.action === "update" || decision.action === "adopt") && changesFields(fields);
	return {
		...base,
		...decision,
		arn: live.arn,
		live,
		fields: decision.action === "adopt" && record.state !== "known" ? fields.map(({ reason: _, ...field }) => field) : fields,
		refreshRecord: decision.action === "unchanged" && !options.createOnly && isStale(desired, live, policy),
		...decision.action === "adopt" && record.state === "known" ? { disowned: true } : {},
		...holder === void 0 ? {} : { heldBy: holder },
		...decision.reason === "unknown-live-field" ? { wipes } : {},
		...sendsUpdate ? { clientToken: tokenedUpdate(desired, live, target, policy).input.clientToken } : {}
	};
}
/** Protection stands in the record alone, but setting or lifting it is a change that a reviewer must see. */
function protectionOf(desired, live, policy) {
	const record = require_requests.readRecord(live, policy);
	if (record.state !== "known" || desired.protect === void 0 || desired.protect === record.isProtected) return [];
	const keys = ["kiln", "protect"];
	return [{
		path: require_field_path.formatPath(keys),
		keys,
		before: record.isProtected,
		after: desired.protect,
		reason: "git-changed"
	}];
}
/** Returns both sides as they would be compared if nothing had been left to others yet, in the document or in the project. */
function sidesBefore(desired, live, policy) {
	const kind = require_project_schema.kindOf(desired.kind);
	const sides = (one, under) => {
		return {
			desired: require_requests.comparedDesired(kind, one, under),
			live: require_requests.comparedLive(kind, live, under, one)
		};
	};
	return [...desired.ignore.length === 0 ? [] : [sides({
		...desired,
		ignore: []
	}, policy)], ...policy.ignoreTags.length === 0 ? [] : [sides(desired, {
		...policy,
		ignoreTags: []
	})]];
}
/**
* | ownership | nothing differs | something differs |
* |---|---|---|
* | ours | unchanged | update |
* | unowned, `--adopt` or `adopt: overwrite` | adopt | adopt |
* | unowned, `adopt: unchanged` | adopt | blocked (adopt-differs) |
* | previous owner, `--adopt` | adopt | adopt |
* | unowned or another owner otherwise | blocked | blocked |
*
* `--create-only` holds back updates and adoptions, `--keep-drift` what the account changed; what is left of them is blocked if it
* would wipe an unknown member or exceed the tags.
*/
function decideLive(desired, live, fields, wipes, policy, options) {
	const ownership = require_requests.ownershipOf(live, policy);
	if (ownership === "foreign-manager" || ownership === "foreign-owner") return {
		action: "blocked",
		reason: ownership
	};
	if (ownership === "previous-owner" && !options.adopt) return {
		action: "blocked",
		reason: "foreign-owner"
	};
	if (ownership === "unowned" && !options.adopt && desired.adopt !== "overwrite") {
		if (desired.adopt === void 0) return {
			action: "blocked",
			reason: "unowned"
		};
		if (fields.length > 0) return {
			action: "blocked",
			reason: "adopt-differs"
		};
	}
	if (ownership === "ours" && fields.length === 0) return { action: "unchanged" };
	const reason = ownership === "ours" ? require_requests.reasonOfChange(fields) : ownership === "unowned" ? "unowned" : "foreign-owner";
	const isKept = options.keepDrift === true && (reason === "drifted" || reason === "both-changed");
	if (options.createOnly || isKept) return {
		action: "skipped",
		reason
	};
	if (wipes.length > 0) return {
		action: "blocked",
		reason: "unknown-live-field"
	};
	if (require_requests.planTags(desired, live.tags, policy).total > 50) return {
		action: "blocked",
		reason: "tag-limit"
	};
	return {
		action: ownership === "ours" ? "update" : "adopt",
		reason
	};
}
/** Reports whether anything differs that an Update carries: tags and the record are not part of it. */
function changesFields(fields) {
	return fields.some(({ keys: [field] }) => field !== "tags" && field !== "kiln");
}
/** Returns the unknown live members that an update would wipe: neither declared as unchecked, nor left to others, nor read-only. */
function wipedBy(desired, live, policy) {
	const kept = [
		...desired.ignore,
		...desired.unchecked,
		...require_requests.readOnly(require_project_schema.kindOf(desired.kind), policy)
	];
	return live.unknown.filter((path) => !kept.some((outer) => isInside(path, outer)));
}
/** Reports whether what stands at a path is part of what stands at `outer`, both written as in JavaScript. */
function isInside(path, outer) {
	const canonical = require_field_path.formatPath(require_field_path.parsePath(outer) ?? [outer]);
	return path === canonical || path.startsWith(`${canonical}.`) || path.startsWith(`${canonical}[`);
}
/** Reports whether the record does not say what holds, so that the next run could not tell who changed something. */
function isStale(desired, live, policy) {
	const record = require_requests.readRecord(live, policy);
	if (record.state === "newer") return false;
	if (record.state !== "known") return true;
	const { dateUpdated: _, ...settled } = contentOf(desired, live, policy, require_requests.marksOfSettled(require_project_schema.kindOf(desired.kind), desired, policy));
	return require_requests.formatRecord({
		...settled,
		dateUpdated: record.dateUpdated
	}) !== live.tags[require_requests.kilnKeys(policy).record];
}
/**
* Returns the record that belongs on a live configuration with these marks. A newer program's record is left as it is: undefined. Protection
* stays until a document says false.
*/
function recordFor(desired, live, policy, marks) {
	if (require_requests.readRecord(live, policy).state === "newer") return void 0;
	return require_requests.formatRecord(contentOf(desired, live, policy, marks));
}
function contentOf(desired, live, policy, marks) {
	const record = require_requests.readRecord(live, policy);
	const isProtected = desired.protect ?? (record.state === "known" && record.isProtected);
	return {
		arn: live.arn,
		isProtected,
		dateUpdated: live.dateUpdated,
		marks
	};
}
/** Decides what happens to an owned configuration that is not declared. `usedBy` is null where pipelines cannot be listed. */
function decideUndeclared(diff, usedBy, mayPrune, policy) {
	const { live } = diff;
	const record = require_requests.readRecord(live, policy);
	const decide = () => {
		if (record.state === "known" && record.isProtected) return {
			action: "orphan",
			reason: "protected"
		};
		if (usedBy !== null && usedBy !== void 0 && usedBy.length > 0) return {
			action: "orphan",
			reason: "in-use"
		};
		const isVerified = record.state === "known" && usedBy !== null;
		return {
			action: mayPrune && isVerified ? "delete" : "orphan",
			reason: "not-declared"
		};
	};
	const decision = decide();
	return {
		id: diff.id,
		kind: live.kind,
		name: live.name,
		...decision,
		arn: live.arn,
		live,
		fields: decision.action === "delete" ? diff.fields : [],
		refreshRecord: false,
		...usedBy === void 0 ? {} : { usedBy }
	};
}
// src/apply/tagging.ts
/** Tags and the record, the last words of every change. */
/**
* Brings the tags to what is declared and writes the record, last. Where tags have to go, the new ones come first, with a record of the
* tags as they are in between: stopped at any point, the next run finds the account as recorded or as declared, and not as somebody
* else's change. `live` is what was read back after the fields were written; `unconfirmed` are the fields of it that did not take.
*/
async function writeTags(context, journal, desired, live, unconfirmed = /* @__PURE__ */ new Set()) {
	const { remove, set } = require_requests.planTags(desired, live.tags, context.policy);
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
	const fits = remove.length > 0 && countTags(between) <= 50;
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
/** Returns the record of a configuration with these tags; of its fields it says what was declared, or what did not take. */
function recordWithTags({ policy }, desired, live, unconfirmed) {
	const kind = require_project_schema.kindOf(desired.kind);
	const found = require_requests.comparedLive(kind, live, policy, desired);
	const { tags: _, ...declared } = require_requests.comparedDesired(kind, desired, policy);
	const settled = found["tags"] === void 0 ? declared : {
		...declared,
		tags: found["tags"]
	};
	return recordFor(desired, live, policy, require_requests.marksOf(kind, desired, unconfirmed.size === 0 ? settled : found, unconfirmed));
}
/** Brings the tags to what is declared without touching the record, which must not speak of a state that nobody has read. */
async function writeTagsUnread(context, journal, desired, before) {
	const { remove, set } = require_requests.planTags(desired, before.tags, context.policy);
	await untag(context, journal, before, remove);
	await tag(journal, before.arn, before.tags, set);
}
/**
* Reports whether a configuration exists, where it cannot be read: the success of a write may have been the replay of an answer for one that
* is gone. Taking off a tag that nothing has changes nothing, whoever made what is there now, and fails if there is nothing.
*/
async function isThere({ policy }, journal, arn) {
	try {
		await journal.send("UntagResource", {
			resourceArn: arn,
			tagKeys: [`${policy.tagPrefix}asked`]
		});
		return true;
	} catch (error) {
		if (!(error instanceof require_requests.ServiceError)) throw error;
		if (error.class === "not-found") return false;
		if (error.class === "other" && !error.mayHaveRun) return true;
		throw error;
	}
}
/**
* Claims a configuration: owner, and a record of what it is now, so that an adoption that stops here is not taken for drift. Where the two
* tags would not fit any more, what the adoption removes goes first.
*/
async function claim(context, journal, desired, live) {
	const { policy } = context;
	const kind = require_project_schema.kindOf(desired.kind);
	const { remove } = require_requests.planTags(desired, live.tags, policy);
	if (countTags({
		...live.tags,
		...ownTags(context, "")
	}) > 50) await untag(context, journal, live, remove);
	const marks = require_requests.marksOf(kind, desired, require_requests.comparedLive(kind, live, policy, desired));
	await tag(journal, live.arn, live.tags, ownTags(context, recordFor(desired, live, policy, marks)));
}
function ownTags({ policy }, record) {
	const keys = require_requests.kilnKeys(policy);
	return {
		[keys.owner]: policy.owner,
		...record === void 0 ? {} : { [keys.record]: record }
	};
}
/** Tags of AWS itself do not count. */
function countTags(tags) {
	return Object.keys(tags).filter((key) => !key.startsWith("aws:")).length;
}
/** Sends the tags that `current` does not have yet, in one call. */
async function tag(journal, arn, current, tags) {
	const changed = Object.entries(tags).filter(([key, value]) => !Object.hasOwn(current, key) || current[key] !== value);
	if (changed.length === 0) return;
	await journal.send("TagResource", {
		resourceArn: arn,
		tags: Object.fromEntries(changed)
	});
}
/** Removes tags. The service may refuse to remove what is not there: then an earlier try, or somebody else, has done it. */
async function untag(context, journal, live, keys) {
	if (keys.length === 0) return;
	try {
		await journal.send("UntagResource", {
			resourceArn: live.arn,
			tagKeys: keys
		});
	} catch (error) {
		if (!(error instanceof require_requests.ServiceError)) throw error;
		const now = await readNow(context, live.kind, live.arn);
		const left = keys.filter((key) => now === void 0 || Object.hasOwn(now.tags, key));
		if (left.length === keys.length) throw error;
		if (left.length > 0) await journal.send("UntagResource", {
			resourceArn: live.arn,
			tagKeys: left
		});
	}
}
// src/apply/update.ts
/** Takes over a configuration and brings it to what is declared: owner and record first, so that a stop half-way shows whose it is. */
async function adopt(context, journal, change) {
	const live = await rereadAsPlanned(context, change);
	if (changesFields(change.fields)) {
		await claim(context, journal, change.desired, live);
		const claimed = await readUntil(context, change.kind, change.arn, (live) => isClaimed(context, live));
		if (claimed === void 0) throw moved(change, "it is gone");
		if (!require_requests.isEqual(claimed.fields, live.fields)) throw moved(change, "its fields were changed while it was being adopted");
		return converge(context, journal, change, claimed);
	}
	return converge(context, journal, change, live);
}
/** Brings an owned configuration to what is declared. */
async function update(context, journal, change) {
	const live = await rereadAsPlanned(context, change);
	const { fields } = require_requests.diffOne(change.desired, live, context.policy);
	if (fields.length === 0) return refreshRecord(context, journal, change, live, "done");
	return converge(context, journal, change, live);
}
/** Writes the record of a configuration that is as declared already, if it does not say so. */
async function refresh(context, journal, change) {
	return refreshRecord(context, journal, change, await rereadAsPlanned(context, change), "unchanged");
}
async function refreshRecord(context, journal, change, live, status) {
	await writeTags(context, journal, change.desired, live);
	return journal.end(change.id, status);
}
/**
* Reads the configuration right before it is written. The service has no precondition, so this is as close as it gets: what would be decided
* now must be what was planned, or a part of it, where another run of the same plan is under way.
*/
async function rereadAsPlanned(context, change) {
	const { policy, target, options } = context;
	const { desired } = change;
	const live = await readNow(context, change.kind, change.arn);
	if (live === void 0) throw moved(change, "it is gone");
	const now = decideDeclared({
		...require_requests.diffOne(desired, live, policy),
		desired
	}, target, policy, options);
	if (now.action === "unchanged") return live;
	if (!(now.action === change.action || now.action === "update" && change.action !== "unchanged")) throw moved(change, `it would now be ${now.action}${now.reason === void 0 ? "" : ` (${now.reason})`}`);
	const news = change.action === "create" ? [] : now.fields.filter((field) => !isPlanned(change, field));
	if (news.length > 0) throw moved(change, news.map((field) => describeMove(change, field)).join("; "));
	return live;
}
function isPlanned(change, { path, before, after }) {
	return change.fields.some((field) => field.path === path && require_requests.isEqual(field.before, before) && require_requests.isEqual(field.after, after));
}
function describeMove(change, { path, before, after }) {
	const planned = change.fields.find((field) => field.path === path);
	const then = planned === void 0 ? after : planned.before;
	return `${path} was ${JSON.stringify(then ?? null)} in the plan and is ${JSON.stringify(before ?? null)} now`;
}
function moved(change, how) {
	return new ChangeError("moved", `${change.id} changed since the plan: ${how}`, "run plan again and look at it before applying");
}
function isClaimed({ policy }, live) {
	return live?.tags[require_requests.kilnKeys(policy).owner] === policy.owner;
}
async function converge(context, journal, change, before) {
	const { policy } = context;
	const after = await writeFields(context, journal, change, before);
	if (after === "unread") {
		await writeTagsUnread(context, journal, change.desired, before);
		if (!await isThere(context, journal, before.arn)) throw moved(change, "it is gone");
		return journal.end(change.id, "done");
	}
	const unconfirmed = require_requests.findUnwritten(change.desired, after, before, policy);
	const record = require_requests.kilnKeys(policy).record;
	if (unconfirmed.size > 0 && after.tags[record] !== before.tags[record]) throw notConfirmed(change, [...unconfirmed]);
	await writeTags(context, journal, change.desired, after, unconfirmed);
	if (unconfirmed.size > 0) throw notConfirmed(change, [...unconfirmed]);
	const isSettled = (live) => live !== void 0 && isClaimed(context, live) && require_requests.diffOne(change.desired, live, policy).fields.length === 0;
	if (isSettled(after)) return journal.end(change.id, "done");
	const settled = await readBack(context, change.kind, after.arn, isSettled);
	if (settled === "unread") return journal.end(change.id, "done");
	if (settled === void 0) throw moved(change, "it is gone");
	if (isSettled(settled)) return journal.end(change.id, "done");
	const left = require_requests.diffOne(change.desired, settled, policy).fields.map((field) => field.path);
	throw notConfirmed(change, left.length > 0 ? left : ["Kiln's own tags"]);
}
/**
* Sends the Update and reads back. A success that changed nothing was the replay of an earlier answer: the request goes again with the
* token of the next generation. Resolves to what the account shows in the end, if it can be read.
*/
async function writeFields(context, journal, change, before) {
	const { policy, target } = context;
	if (require_requests.findUnwritten(change.desired, before, void 0, policy).size === 0) return before;
	for (let generation = 0;; generation += 1) {
		const { operation, input } = tokenedUpdate(change.desired, before, target, policy, generation);
		const error = await sendUpdate(journal, operation, input);
		const isTaken = (live) => live !== void 0 && require_requests.findUnwritten(change.desired, live, before, policy).size === 0;
		const after = error?.class === "token-mismatch" ? await readNow(context, change.kind, before.arn) : await readBack(context, change.kind, before.arn, isTaken);
		if (after === "unread") {
			if (error !== void 0) throw error;
			return after;
		}
		if (after === void 0) throw moved(change, "it is gone");
		const isUntouched = require_requests.isEqual(after.fields, before.fields) && after.dateUpdated === before.dateUpdated;
		if (isTaken(after) || !isUntouched || generation === 5) return after;
		if (error?.mayHaveRun) throw error;
	}
}
/** Resolves to the error if what became of the Update shows only in the account: a token seen before, or a lost answer. */
async function sendUpdate(journal, operation, input) {
	try {
		await journal.send(operation, input);
		return;
	} catch (error) {
		if (error instanceof require_requests.ServiceError && (error.class === "token-mismatch" || error.mayHaveRun)) return error;
		throw error;
	}
}
function notConfirmed(change, fields) {
	return new ChangeError("not-confirmed", `${change.id} was updated, but the account shows other values for: ${fields.join(", ")}`, "run plan to see what the account holds; if another run or person changed it, run apply again");
}
// src/apply/create.ts
/** One create: tags and record travel in the same call, so a create is whole or not there. */
/**
* Creates a configuration and reads it back. Another run that was quicker is no failure; a service that replays the answer to an
* earlier request, for a configuration that is gone since, is asked again with the token of the next generation.
*/
async function create(context, journal, change) {
	for (let generation = 0; generation <= 5; generation += 1) {
		const arn = await send(context, journal, change, generation);
		if (arn === void 0) {
			const live = await readNow(context, change.kind, change.arn);
			if (live !== void 0) return takeWhatIsThere(context, journal, change, live);
			continue;
		}
		const isSettled = (live) => live !== void 0 && isMade(context, change, live);
		const live = await readBack(context, change.kind, arn, isSettled);
		if (live === "unread") {
			if (await isThere(context, journal, arn)) return journal.end(change.id, "done");
			continue;
		}
		if (live !== void 0) return confirm$1(context, journal, change, live);
	}
	throw new ChangeError("outcome-unknown", `${change.id} cannot be read back: it was created with 6 client tokens and is not there`, "look at the account; then run apply again");
}
/** Sends the Create. Resolves to the ARN, or to undefined if the name or the token is taken, or the answer was lost on the way. */
async function send(context, journal, change, generation) {
	const { operation, input } = tokenedCreate(change.desired, change.arn, context.target, context.policy, generation);
	try {
		const { body } = await journal.send(operation, input);
		const arn = body[require_project_schema.kindOf(change.kind).model.createArnMember];
		return typeof arn === "string" ? arn : change.arn;
	} catch (error) {
		if (!(error instanceof require_requests.ServiceError)) throw error;
		if (error.class === "token-mismatch") return void 0;
		if (error.class !== "exists" && !error.mayHaveRun) throw error;
		if (await readUntil(context, change.kind, change.arn, (live) => live !== void 0) === void 0) throw error;
		return;
	}
}
function isMade({ policy }, { desired }, live) {
	return require_requests.ownershipOf(live, policy) === "ours" && require_requests.diffOne(desired, live, policy).fields.length === 0;
}
/** Names what did not take. The record must not claim it: the fields at fault are marked in it. */
async function confirm$1(context, journal, change, live) {
	const { fields } = require_requests.diffOne(change.desired, live, context.policy);
	if (fields.length === 0 && require_requests.ownershipOf(live, context.policy) === "ours") return journal.end(change.id, "done");
	if (require_requests.ownershipOf(live, context.policy) === "ours") await writeTags(context, journal, change.desired, live, new Set(fields.map((field) => String(field.keys[0]))));
	throw new ChangeError("not-confirmed", `created, but the account shows other values for: ${fields.map((field) => field.path).join(", ") || "Kiln's own tags"}`, "run plan to see what the account holds; if another run or person changed it, run apply again");
}
/** The name is taken. By an equal one of ours: done. By a different one of ours: update it. By anyone else's: leave it. */
async function takeWhatIsThere(context, journal, change, live) {
	if (isMade(context, change, live)) return journal.end(change.id, "done");
	if (require_requests.ownershipOf(live, context.policy) === "ours") return update(context, journal, {
		...change,
		live
	});
	throw new ChangeError("moved", `${change.id} was created by somebody else since the plan, and is not owned by this project`, "run plan again; --adopt takes it over");
}
// src/apply/remove.ts
/** Deletes: of what is ours, recorded, unprotected, unused, and still what the plan showed. */
/** Deletes a configuration and sees it gone. One that is gone already is done. */
async function remove(context, journal, change) {
	const live = await readNow(context, change.kind, change.arn);
	if (live === void 0) return journal.end(change.id, "done");
	assertUnmoved(context, change, live);
	const { model } = require_project_schema.kindOf(change.kind);
	try {
		await journal.send(model.operations["delete"] ?? "", { [model.getArnParam]: change.arn });
	} catch (error) {
		if (!(error instanceof require_requests.ServiceError) || error.class !== "not-found") throw error;
	}
	const left = await readBack(context, change.kind, change.arn, (live) => live === void 0);
	if (left === void 0 || left === "unread") return journal.end(change.id, "done");
	throw new ChangeError("not-confirmed", `${change.id} was deleted, but is still there`, "run plan to see what the account holds");
}
function assertUnmoved({ policy }, change, live) {
	const kind = require_project_schema.kindOf(change.kind);
	const record = require_requests.readRecord(live, policy);
	const isOurs = require_requests.ownershipOf(live, policy) === "ours" && record.state === "known" && !record.isProtected;
	const isSame = require_requests.isEqual(require_requests.comparedLive(kind, live, policy), require_requests.comparedLive(kind, change.live, policy));
	if (isOurs && isSame) return;
	throw new ChangeError("moved", `${change.id} changed since the plan: ${isOurs ? "its fields or tags differ" : "it is no longer ours to delete"}`, "run plan again and look at it before applying");
}
// src/apply/apply.ts
/**
* Plan → Outcome. The only room that writes. Every change ends in exactly one outcome, whatever happens: nothing here throws for a change.
* Deletes come last, after every other change of the target.
*/
/** Carries out a plan. Resolves to one outcome for each of its changes, in their order. */
async function applyPlan(context, plan, options) {
	const outcomes = /* @__PURE__ */ new Map();
	for (const phase of [plan.changes.filter((change) => change.action !== "delete"), plan.changes.filter((change) => change.action === "delete")]) {
		const limiter = require_requests.createLimiter(options.parallelism);
		const work = phase.map((change) => limiter.run(async () => {
			const outcome = await applyChange(context, change);
			outcomes.set(change, outcome);
			options.onOutcome?.(change, outcome);
		}));
		await Promise.all(work);
	}
	return plan.changes.map((change) => outcomes.get(change) ?? {
		id: change.id,
		status: "not-run",
		writes: []
	});
}
/** Carries out one change; an error on the way is its outcome. */
async function applyChange(context, change) {
	const journal = new Journal(context);
	if (!isWork(change)) return journal.end(change.id, change.action === "blocked" ? "blocked" : "unchanged");
	if (context.stopping.aborted) return journal.end(change.id, "not-run");
	try {
		return await step(context, journal, change);
	} catch (error) {
		if (error instanceof StoppedError && !journal.hasWritten) return journal.end(change.id, "not-run");
		return journal.end(change.id, "failed", toFailure(error, change, context.target));
	}
}
function isWork(change) {
	return change.refreshRecord || [
		"create",
		"update",
		"adopt",
		"delete"
	].includes(change.action);
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
// src/plan/guard.ts
/** Gates between a plan and its application. A refusal names the gate, the numbers, the key in kiln.yaml and the flag for this run. */
/** Percentages say nothing about a handful: they count from this many owned configurations upwards. */
const percentFrom = 10;
/** Returns why `--prune` cannot be planned at all; empty if it can. */
function guardPrune(plan, policy, options, narrowed) {
	if (!options.prune) return [];
	if (!policy.declaredOwner) return [require_diagnostic.diagnose("pruneWithoutOwner", {})];
	const target = plan.target.name;
	if (!plan.orphansChecked) return [require_diagnostic.diagnose("pruneNarrowed", {
		target,
		reason: narrowed ? "the run was narrowed by PATH or --only" : "the lists were not complete"
	})];
	const isEmpty = plan.changes.every((change) => change.desired === void 0);
	const count = plan.changes.filter((change) => change.action === "orphan").length;
	if (isEmpty && !plan.target.retired && count > 0) return [require_diagnostic.diagnose("pruneOfEmptyTarget", {
		target,
		count
	})];
	return [];
}
/** Returns which limits a plan exceeds; empty if it may be applied. All limits of one action are named at once. */
function guardLimits(plan, policy, options) {
	const { deletes, updates } = policy.limits;
	const owned = plan.changes.filter((change) => isOwned(change, policy)).length;
	const count = (action) => plan.changes.filter((change) => change.action === action).length;
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
		return [require_diagnostic.diagnose(action === "delete" ? "tooManyDeletes" : "tooManyUpdates", {
			...params,
			limits: words.join(" and ")
		})];
	};
	return [...exceeded("delete", ofDeletes), ...exceeded("update", ofUpdates)];
}
function isOwned(change, policy) {
	return change.live !== void 0 && require_requests.ownershipOf(change.live, policy) === "ours";
}
/** Reports whether a plan has anything to write. */
function hasWork(plan) {
	return plan.changes.some((change) => writingActions.has(change.action) || change.refreshRecord);
}
const writingActions = /* @__PURE__ */ new Set([
	"create",
	"update",
	"adopt",
	"delete"
]);
/** Reports whether a plan changes anything that a reviewer saw; refreshing a record is not such a change. */
function hasChanges(plan) {
	return plan.changes.some((change) => writingActions.has(change.action));
}
/**
* Checks `--expect [TARGET=]DIGEST`. A digest without a target is the run's. Nothing left to do always passes: another run has
* done it.
*/
function guardExpected(plans, runDigest, expected) {
	return expected.flatMap(({ target, digest }) => {
		if (target === void 0) return runDigest === digest || !plans.some(hasChanges) ? [] : [require_diagnostic.diagnose("digestDiffers", {
			where: "",
			actual: runDigest,
			expected: digest
		})];
		const plan = plans.find((plan) => plan.target.name === target);
		if (plan !== void 0 && (plan.digest === digest || !hasChanges(plan))) return [];
		const actual = plan?.digest ?? "none, as there is no such target in this run";
		return [require_diagnostic.diagnose("digestDiffers", {
			where: ` for target ${target}`,
			actual,
			expected: digest
		})];
	});
}
// src/plan/review.ts
/**
* Returns the changes of a plan that would write and that none of the reports covers. A reviewed adoption covers an update. What was made
* against another backend says nothing about this one: an emulator can stand behind any endpoint.
*/
function findUncovered(plan, backend, reports) {
	const { name, account, region } = plan.target;
	const reviewed = reports.filter((report) => report.backend === backend).flatMap((report) => report.targets).filter((target) => target.name === name && target.account === account && target.region === region).flatMap((target) => target.changes);
	return plan.changes.filter((change) => [
		"create",
		"update",
		"adopt",
		"delete"
	].includes(change.action)).flatMap((change) => {
		const candidates = reviewed.filter((other) => other.arn === change.arn && covers(other.action, change.action));
		if (candidates.length === 0) return [{
			change,
			what: `${change.action} is new`
		}];
		const missing = candidates.map((other) => {
			return change.fields.filter((field) => !other.fields.some((seen) => isSameField(seen, field)));
		});
		if (missing.some((fields) => fields.length === 0)) return [];
		return [{
			change,
			what: `${[...new Set(missing.flat().map((field) => field.path))].join(", ")} differ from what was reviewed`
		}];
	});
}
function covers(reviewed, planned) {
	return reviewed === planned || reviewed === "adopt" && planned === "update";
}
function isSameField(a, b) {
	return a.path === b.path && require_requests.isEqual(a.before, b.before) && require_requests.isEqual(a.after, b.after);
}
// src/run/gates.ts
/** Gates of a whole run: whose credentials they are, and whether what is planned is what was reviewed. */
/** The account that a target is pinned to must be that of the credentials; an unattended apply must be pinned. */
function guardIdentity({ command, backend, isAttended }, { target, session }) {
	if (session === void 0) return [];
	const actual = session.target.account;
	if (target.account !== void 0 && target.account !== actual) {
		const params = {
			target: target.name,
			expected: target.account,
			actual,
			arn: session.caller
		};
		return [require_diagnostic.diagnose("accountMismatch", params)];
	}
	return command === "apply" && backend !== "emulator" && !isAttended && target.account === void 0 ? [require_diagnostic.diagnose("accountNotPinned", {
		target: target.name,
		actual
	})] : [];
}
/** `--expect` and `--reviewed`: what was looked at is what is applied. Both need every target's plan. */
function guardReview(input, planned, plans) {
	const { expected, reviewed, backend } = input;
	if (expected.length === 0 && reviewed === void 0) return [];
	const unread = planned.filter((place) => place.plan === void 0);
	if (unread.length > 0) {
		const flag = expected.length > 0 ? "--expect" : "--reviewed";
		return unread.map(({ target }) => require_diagnostic.diagnose("targetUnreadable", {
			target: target.name,
			flag
		}));
	}
	const unreviewed = plans.flatMap((plan) => {
		const uncovered = reviewed === void 0 ? [] : findUncovered(plan, backend, reviewed);
		if (uncovered.length === 0) return [];
		const ids = uncovered.map(({ change, what }) => `${change.id} (${what})`).join("; ");
		return [require_diagnostic.diagnose("notReviewed", {
			target: plan.target.name,
			count: uncovered.length,
			ids
		})];
	});
	return [...guardExpected(plans, require_read_report.digestRun(plans.map((plan) => plan.digest)), expected), ...unreviewed];
}
// src/apply/dry-run.ts
/** Thrown when a dry run was carried out after all: something now exists that nobody asked for. */
var DryRunCreatedError = class extends Error {
	arn;
	constructor(arn) {
		super(`a dry run created ${arn}`);
		this.name = "DryRunCreatedError";
		this.arn = arn;
	}
};
/** A plan does not wait for an instance profile that may yet come, nor long for anything else. */
const patience = .1;
/**
* Tries out every create of a plan. One at a time until the service has shown by a first refusal of the dry-run kind that it knows
* dry runs; a success of any kind aborts `halt`, which all targets share, and throws `DryRunCreatedError`.
*/
async function validateCreates(service, plan, policy, { halt, signal, clock }) {
	const validations = /* @__PURE__ */ new Map();
	const waiting = [];
	for (const change of plan.changes) {
		const { desired } = change;
		if (change.action === "create" && desired !== void 0) waiting.push({
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
	const { model } = require_project_schema.kindOf(change.kind);
	const token = {
		clientToken: clock.uuid(),
		dryRun: true
	};
	try {
		const request = createRequest(change.desired, change.arn, policy);
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
		if (!(error instanceof require_requests.ServiceError)) throw error;
		if (error.code === "DryRunOperationException" || error.status === 412) return { status: "validated" };
		const failure = toFailure(error, change, plan.target);
		return {
			status: error.class === "denied" || error.class === "throttled" || error.class === "transient" ? "not-validated" : "refused",
			error: failure
		};
	}
}
// src/plan/rename.ts
/** Creates and orphans that are alike in all but name and description: most likely one configuration under a new name. */
/** Returns the changes with `renamed` set on both sides of each pair. A configuration is in one pair at most. */
function pairRenames(changes, policy) {
	const orphans = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.action !== "orphan") continue;
		const face = faceOf(change, policy);
		orphans.set(face, [...orphans.get(face) ?? [], change]);
	}
	const partners = /* @__PURE__ */ new Map();
	for (const create of orphans.size === 0 ? [] : changes.filter((change) => change.action === "create")) {
		const orphan = orphans.get(faceOf(create, policy))?.shift();
		if (orphan === void 0) continue;
		partners.set(create.id, orphan.id);
		partners.set(orphan.id, create.id);
	}
	return changes.map((change) => {
		const renamed = partners.get(change.id);
		return renamed === void 0 ? change : {
			...change,
			renamed
		};
	});
}
/** What is left of a configuration without its name and description, as text. */
function faceOf({ kind: name, desired, live }, policy) {
	const kind = require_project_schema.kindOf(name);
	const { description: _, ...face } = desired === void 0 ? live === void 0 ? {} : require_requests.comparedLive(kind, live, policy) : require_requests.comparedDesired(kind, {
		...desired,
		ignore: []
	}, policy);
	return require_diagnostic.canonicalJson([name, face]);
}
// src/plan/plan.ts
/** Diff → Plan: one change per identity, sorted, with the digest over all of it. */
/** Makes the plan of one target. Decides everything; does nothing. */
function makePlan({ target, desired, observed, policy, options, isWholeProject }) {
	const orphansChecked = isWholeProject && observed.unlisted.length === 0;
	const mayPrune = options.prune && orphansChecked && (desired.length > 0 || target.retired);
	const sorted = pairRenames(require_requests.diffAll(desired, observed, policy).flatMap((diff) => {
		if (diff.desired !== void 0) return [withUse(decideDeclared({
			...diff,
			desired: diff.desired
		}, target, policy, options), observed.pipelines)];
		if (diff.live === void 0 || !orphansChecked || require_requests.ownershipOf(diff.live, policy) !== "ours") return [];
		return [decideUndeclared({
			...diff,
			live: diff.live
		}, usersOf(diff.live, observed.pipelines), mayPrune, policy)];
	}).sort(byPlace), policy);
	return {
		target,
		changes: sorted,
		digest: require_read_report.digestPlan(target, sorted, options.keepDrift),
		orphansChecked,
		...observed.unmanaged === void 0 ? {} : { unmanaged: observed.unmanaged },
		diagnostics: findWarnings(sorted, observed, options, policy)
	};
}
/** Kinds in the order of the registry, then by name; deletes come last, in the opposite order of kinds. */
function byPlace(a, b) {
	const rank = (change) => {
		const index = [...require_project_schema.kinds.keys()].indexOf(change.kind);
		return change.action === "delete" ? 2 * require_project_schema.kinds.size - index : index;
	};
	return rank(a) - rank(b) || require_diagnostic.compareText(a.name, b.name);
}
function withUse(change, pipelines) {
	const usedBy = (change.action === "update" || change.action === "adopt") && change.live !== void 0 ? usersOf(change.live, pipelines) : void 0;
	return usedBy === void 0 ? change : {
		...change,
		usedBy
	};
}
/** Returns the pipelines that use a configuration; undefined for a kind that pipelines do not use. */
function usersOf(live, pipelines) {
	if (require_project_schema.kindOf(live.kind).pipelineMember === void 0 || pipelines === void 0) return void 0;
	return pipelines === null ? null : pipelines.filter((pipeline) => pipeline.uses.includes(live.arn));
}
function* warningsOf(change, policy) {
	const { desired, live, id } = change;
	if (live === void 0) return;
	if (change.reason !== "unknown-live-field" && live.unknown.length > 0 && desired !== void 0) {
		const unknown = wipedBy(desired, live, policy);
		if (unknown.length > 0) yield require_diagnostic.diagnose("unknownLiveField", {
			id,
			fields: unknown.join(", ")
		}, desired.source);
	}
	if (require_requests.readRecord(live, policy).state === "newer") yield require_diagnostic.diagnose("newerRecord", { id }, desired?.source);
	if (desired !== void 0 && live.name !== desired.name) yield require_diagnostic.diagnose("otherSpelling", {
		id,
		live: live.name
	}, desired.source);
}
function findWarnings(changes, observed, options, policy) {
	const unrecorded = changes.filter((change) => {
		if (!options.prune || change.action !== "orphan" || change.live === void 0) return false;
		return require_requests.readRecord(change.live, policy).state !== "known";
	});
	return [
		...changes.flatMap((change) => [...warningsOf(change, policy)]),
		...unrecorded.map(({ id }) => require_diagnostic.diagnose("orphanWithoutRecord", { id })),
		...observed.unlisted.map((kind) => {
			return require_diagnostic.diagnose("kindNotListed", {
				kind,
				operation: require_project_schema.kindOf(kind).model.operations["list"] ?? ""
			});
		}),
		...observed.pipelines === null ? [require_diagnostic.diagnose("pipelinesNotListed", {})] : []
	];
}
// src/run/plan-target.ts
/** Observes and plans. Pipelines are listed only if the plan has a change that they matter for. Throws `ServiceError`. */
async function planTarget(input) {
	const { service, target, desired, policy, options, isWholeProject, signal } = input;
	const observed = await require_requests.observe(service, target, desired, policy, {
		isWholeProject,
		refresh: input.refresh,
		signal,
		...input.onRead === void 0 ? {} : { onRead: input.onRead }
	});
	const plan = (seen) => makePlan({
		target,
		desired,
		observed: seen,
		policy,
		options,
		isWholeProject
	});
	const first = plan(observed);
	if (!first.changes.some((change) => [
		"update",
		"adopt",
		"delete",
		"orphan"
	].includes(change.action))) return first;
	return plan({
		...observed,
		pipelines: await require_requests.listPipelines(service, signal)
	});
}
// src/run/place.ts
/** One target on its way through a run: what is known of it so far. */
/** Finds out who we are at a target, and connects. */
async function openPlace(input, target) {
	const { sessions, clock, command } = input;
	try {
		const session = await sessions.open(target);
		if (session === void 0) return {
			target,
			diagnostics: [require_diagnostic.diagnose("noRegion", { target: target.name })]
		};
		return {
			target,
			session,
			service: await require_requests.connectImageBuilder({
				sdk: session.sdk,
				access: command === "apply" ? "write" : input.validatesCreates ? "dry-run" : "read",
				limiter: require_requests.createLimiter(input.parallelism),
				clock,
				observer: input.observer
			}),
			diagnostics: []
		};
	} catch (error) {
		return {
			target,
			diagnostics: [giveUp(input, { target }, error)]
		};
	}
}
/** Observes and plans; what goes wrong is a finding of this target. */
async function planPlace(input, place, dryRunHalt) {
	const { target, session, service } = place;
	if (session === void 0 || service === void 0) return place;
	try {
		const plan = await planTarget({
			service,
			target: session.target,
			desired: input.desiredFor(session.target).desired,
			policy: input.policy,
			options: input.options,
			isWholeProject: input.isWholeProject,
			refresh: input.refresh,
			signal: input.stopping,
			onRead: (done, total) => input.listener.onRead(target.name, done, total)
		});
		input.listener.onPlan(target.name, plan);
		if (!input.validatesCreates) return {
			...place,
			plan
		};
		return {
			...place,
			plan,
			validations: await validateCreates(service, plan, input.policy, {
				halt: dryRunHalt,
				signal: input.stopping,
				clock: input.clock
			})
		};
	} catch (error) {
		if (error instanceof DryRunCreatedError) return {
			...place,
			diagnostics: [require_diagnostic.diagnose("dryRunCreated", {
				target: target.name,
				arn: error.arn
			})]
		};
		return {
			...place,
			diagnostics: [giveUp(input, place, error)]
		};
	}
}
/** Says why a target goes no further, to whoever watches and to the report. */
function giveUp(input, { target, session }, error) {
	const { stopping, backend, listener } = input;
	const finding = require_requests.describeFailure(error, {
		target,
		session,
		backend,
		stopping
	});
	if (!stopping.aborted && error instanceof require_requests.ServiceError) listener.onTargetFailed(target.name, require_requests.reasonOf(error));
	return finding;
}
/** Returns what the report says of a target. */
function toResult({ target, session, plan, validations, diagnostics }) {
	return {
		target: session?.target ?? target,
		declared: plan?.changes.filter((change) => change.desired !== void 0).length ?? 0,
		status: plan === void 0 ? "failed" : "ok",
		...plan === void 0 ? {} : { plan },
		...validations === void 0 ? {} : { validations },
		diagnostics
	};
}
// src/run/removed-target.ts
/** Targets that were taken out of the project file: what they leave behind. */
/** Says what a target that was taken out of the project leaves behind, where its account can be read. */
async function warnOfRemoved(input, target) {
	const place = await openPlace(input, target);
	try {
		const count = await countOwned(input, place);
		const words = count === void 0 ? "what it owns there cannot be read" : `it owns ${count} ${require_plural.plural(count, "configuration")}`;
		const where = [target.account, target.region].filter(Boolean).join(" ");
		return require_diagnostic.diagnose("targetRemoved", {
			target: target.name,
			place: where,
			count: words
		});
	} finally {
		place.service?.close();
	}
}
/** Undefined where it cannot be known: no access any more, or credentials of another account. */
async function countOwned(input, { target, session, service }) {
	if (session === void 0 || service === void 0) return void 0;
	if (target.account !== void 0 && target.account !== session.target.account) return void 0;
	try {
		const seen = {
			isWholeProject: true,
			refresh: "full",
			signal: input.stopping
		};
		return (await require_requests.observe(service, session.target, [], input.policy, seen)).live.length;
	} catch (error) {
		if (error instanceof require_requests.ServiceError) return void 0;
		throw error;
	}
}
// src/run/run.ts
/**
* A run over all targets: sessions, plans, gates, application. Every step finishes for all targets before the next begins, so that nothing
* is written anywhere until everything has been planned and no gate refuses.
*/
/** How many targets are worked on at once. */
const targetsAtOnce = 32;
/** Runs `plan`, `apply` or `drift`. What goes wrong at one target is that target's finding; the others go on. */
async function run(input) {
	const opened = await require_requests.mapLimited(input.targets, targetsAtOnce, (target) => openPlace(input, target));
	const dryRunHalt = new AbortController();
	try {
		const found = opened.flatMap(({ session }) => session === void 0 ? [] : input.desiredFor(session.target).diagnostics);
		if (found.some((one) => one.severity === "error")) return {
			results: [],
			diagnostics: found,
			verdict: "invalid"
		};
		const refusals = opened.flatMap((place) => guardIdentity(input, place));
		if (refusals.length > 0) return refuse(opened, [...found, ...refusals]);
		const planned = await require_requests.mapLimited(opened, targetsAtOnce, (place) => planPlace(input, place, dryRunHalt));
		const removed = await require_requests.mapLimited(input.removedTargets, targetsAtOnce, (target) => warnOfRemoved(input, target));
		const result = await finish(input, planned);
		return {
			...result,
			diagnostics: [
				...found,
				...removed,
				...result.diagnostics
			]
		};
	} finally {
		for (const place of opened) place.service?.close();
	}
}
async function finish(input, planned) {
	const { options, policy } = input;
	const plans = planned.flatMap((place) => place.plan ?? []);
	const unplannable = plans.flatMap((plan) => guardPrune(plan, policy, options, !input.isWholeProject));
	if (unplannable.length > 0) return refuse(planned, unplannable);
	const exceeded = plans.flatMap((plan) => guardLimits(plan, policy, options));
	if (input.command !== "apply") {
		const warnings = exceeded.map((one) => ({
			...one,
			severity: "warning"
		}));
		return {
			results: planned.map((place) => toResult(place)),
			diagnostics: warnings
		};
	}
	const refusals = [...exceeded, ...guardReview(input, planned, plans)];
	if (refusals.length > 0) return refuse(planned, refusals);
	if (plans.some(hasWork) && !input.stopping.aborted && !await input.confirm(planned.map((place) => toResult(place)))) {
		if (input.stopping.aborted) return {
			results: planned.map((place) => toResult(place)),
			diagnostics: []
		};
		return refuse(planned, [require_diagnostic.diagnose("notConfirmed", {})]);
	}
	return {
		results: await require_requests.mapLimited(planned, targetsAtOnce, (place) => apply(input, place)),
		diagnostics: []
	};
}
async function apply(input, place) {
	const { plan, service, target } = place;
	if (plan === void 0 || service === void 0) return toResult(place);
	const context = {
		...input,
		service,
		target: plan.target
	};
	let done = 0;
	const outcomes = await applyPlan(context, plan, {
		parallelism: input.parallelism,
		onOutcome: (change, outcome) => {
			done += 1;
			input.listener.onOutcome(target.name, change, outcome, done, plan.changes.length);
		}
	});
	return {
		...toResult(place),
		outcomes
	};
}
function refuse(places, diagnostics) {
	return {
		results: places.map((place) => ({
			...toResult(place),
			status: "refused"
		})),
		diagnostics,
		verdict: "refused"
	};
}
// cmd/base-revision.ts
/** The targets of the revision that this one is compared with: what it named and this one does not is left behind. */
/**
* Returns the targets of the base revision whose account and region no target of now has. Without `base`, which is that of the pull
* request, it is the last commit in which the project file, an absolute path, was another one. Where there is no git there are none.
*/
async function findRemovedTargets(file, targets, base) {
	const before = base?.targets ?? await readTargetsBefore(file);
	const isSame = (a, b) => a.account === void 0 && b.account === void 0 ? a.name === b.name && a.region === b.region : a.account === b.account && a.region === b.region;
	return before.filter((one) => !targets.some((target) => isSame(target, one)));
}
async function readTargetsBefore(file) {
	const folder = (0, node_path.dirname)(file);
	const committed = await require_fleet_part.askGit(folder, ["show", `HEAD:./${(0, node_path.basename)(file)}`]);
	if ("failure" in committed) return [];
	let revision = "HEAD";
	if (committed.text === await (0, node_fs_promises.readFile)(file, "utf8")) revision = require_fleet_part.textOf(await require_fleet_part.askGit(folder, [
		"log",
		"-2",
		"--format=%H",
		"--",
		(0, node_path.basename)(file)
	]))?.split("\n")[1];
	if (revision === void 0) return [];
	const state = await require_fleet_part.readRevision({
		cwd: folder,
		file,
		revision,
		projectOnly: true
	});
	return "failure" in state ? [] : state.targets;
}
// cmd/confirm.ts
/** The question before an apply on a terminal. */
/** Asks on the terminal; without one, or with `--yes`, the answer is yes. The plan is shown before the question. */
async function confirm(host, flags, { stop, progress }, results, locate) {
	if (flags.yes || host.stdin.isTTY !== true) return true;
	const report = require_read_report.summarise({
		command: "plan",
		version: host.version,
		backend: require_requests.backendKind(flags, host.env),
		detailedExitcode: false,
		results,
		diagnostics: [],
		locate,
		run: {
			startedAt: "",
			durationMs: 0,
			revision: null,
			requests: {
				read: 0,
				write: 0,
				throttled: 0
			},
			ci: null
		}
	});
	const palette = require_terminal.paletteOf(require_terminal.wantsColor(flags.color, host.stderr, host.env));
	progress.clear();
	host.writeErr(require_read_report.renderText(report, {
		width: require_terminal.widthOf(host.stderr),
		palette,
		invocation: require_main.invocationOf(host)
	}));
	return ask("Apply this plan? [y/N] ", stop.stopping);
}
/** Resolves to whether the answer is yes. The end of the input and a signal are a no. */
async function ask(question, signal) {
	const terminal = (0, node_readline_promises.createInterface)({
		input: process.stdin,
		output: process.stderr
	});
	terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
	const closed = new Promise((resolve) => terminal.once("close", () => resolve("")));
	try {
		const reply = await Promise.race([terminal.question(question, { signal }), closed]);
		return /^y(es)?$/i.test(reply.trim());
	} catch {
		return false;
	} finally {
		terminal.close();
	}
}
// cmd/load.ts
/** What a reconciling command reads from files: the project, its targets, its documents, and what they come to. */
/** Reads and checks everything on disk. All problems come back at once. */
async function load(host, command, path, flags) {
	const { cwd } = host;
	const mistakes = findMistakes(command, flags);
	if (mistakes.length > 0) return {
		targets: [],
		documents: [],
		diagnostics: mistakes
	};
	const { project, targets: selected, diagnostics } = await require_project.loadTargets(host, flags, path);
	if (project === void 0) return {
		targets: selected,
		documents: [],
		diagnostics
	};
	const read = await require_project.loadDocuments(project, {
		cwd,
		...path === void 0 ? {} : { path }
	});
	const part = await require_fleet_part.chooseFleetPart(host, flags, {
		project,
		path,
		targets: selected,
		documents: read.documents
	});
	const { targets } = part;
	const state = require_fleet_part.buildDesired(read.documents, project, targets);
	const narrowed = require_project.selectDesired(state.desired, flags.only ?? []);
	return {
		project,
		targets,
		...part.shard === void 0 ? {} : { shard: part.shard },
		documents: read.documents,
		isWhole: !read.isNarrowed && (project.file !== void 0 || path === void 0) && (flags.only ?? []).length === 0,
		state: {
			...state,
			desired: narrowed.desired
		},
		diagnostics: [
			...diagnostics,
			...read.diagnostics,
			...part.diagnostics,
			...state.diagnostics,
			...require_project.hasErrors(state.diagnostics) ? [] : narrowed.diagnostics
		]
	};
}
/** A target whose account or region was not known when the files were read is looked at again with what it turned out to be. */
function desiredFor(loaded, project, state, states, target, flags) {
	const declared = loaded.targets.find((one) => one.name === target.name);
	if (!(declared?.account !== void 0 && declared.region !== void 0) && !states.has(target.name)) {
		const built = require_fleet_part.buildDesired(loaded.documents, project, [target]);
		states.set(target.name, {
			...built,
			desired: require_project.selectDesired(built.desired, flags.only ?? []).desired
		});
	}
	const built = states.get(target.name) ?? state;
	return {
		...built,
		desired: built.desired.filter((one) => one.target === target.name),
		diagnostics: states.has(target.name) ? built.diagnostics : []
	};
}
/** Flags that cannot be meant together. */
function findMistakes(command, flags) {
	if (!(flags.emulator === true || flags.emulatorState !== void 0) || flags.endpointUrl === void 0) return [];
	return [require_diagnostic.diagnose("usage", {
		reason: "--emulator and --endpoint-url exclude each other",
		command
	})];
}
// src/forge/step-outputs.ts
/** What a step of a workflow hands to those after it: outputs of GitHub Actions. */
const changedPlan = /* @__PURE__ */ new Set([require_diagnostic.diagnostics.digestDiffers.code, require_diagnostic.diagnostics.notReviewed.code]);
/** Returns the outputs by name. All are short: GitHub allows 1 MB per job. `reportFile` is the path that was asked for. */
function stepOutputs(report, reportFile) {
	const { create, update, adopt, delete: deleted, orphan, blocked, unchanged } = report.summary;
	const changes = report.targets.flatMap((target) => target.changes);
	return {
		"has-changes": String(report.outcome === "drift" || changes.some(require_read_report.isPending)),
		"exit-code": String(report.exitCode),
		outcome: report.outcome,
		...toText({
			create,
			update,
			adopt,
			delete: deleted,
			orphan,
			blocked,
			unchanged
		}),
		digest: report.digest,
		summary: require_safe_text.toSafeText(require_read_report.verdictOf(report)),
		"report-file": reportFile ?? "",
		"failure-reason": failureReasonOf(report)
	};
}
function toText(counts) {
	return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}
/** One word for why a run did not do what it was asked for; empty if it did. */
function failureReasonOf(report) {
	const codes = [...report.diagnostics, ...report.targets.flatMap((target) => target.diagnostics)].map(({ code }) => code);
	switch (report.outcome) {
		case "clean":
		case "changes":
		case "drift":
		case "applied": return "";
		case "invalid": return "config-invalid";
		case "refused": return codes.some((code) => changedPlan.has(code)) ? "plan-changed" : "guard";
		case "incomplete": return "apply-incomplete";
		case "interrupted":
		case "superseded": return report.outcome;
		case "error": return report.targets.some(({ status }) => status === "failed") ? "target-unreadable" : "error";
	}
}
// src/forge/failure.ts
/** What can go wrong with a forge, classified once: by status and headers where they tell. */
var ForgeError = class extends Error {
	name = "ForgeError";
	failure;
	/** Absent where there was no answer. */
	status;
	constructor(failure, message, status) {
		super(message);
		this.failure = failure;
		this.status = status;
	}
};
/** Returns what an answer that is no success means. `call` is its method and path, which hold no secrets. */
function failureOf(call, { status, body }) {
	const said = messageIn(body);
	return new ForgeError(status === 413 || (status === 400 || status === 422) && /too long/i.test(said) ? "too-long" : classify(status), `${call} was answered with ${status}${said === "" ? "" : `: ${said}`}`, status);
}
function classify(status) {
	if (status === 401 || status === 403) return "permission";
	if (status === 404 || status === 410) return "not-found";
	return status >= 400 && status < 500 ? "validation" : "unavailable";
}
/**
* Returns the words of an error answer. That a comment is too long stands there alone: GitHub gives `errors[].message` "Body is too long
* (maximum is 65536 characters)", GitLab `message.note[]`; neither has a code for it.
*/
function messageIn(body) {
	try {
		const { message, error, errors } = JSON.parse(body) ?? {};
		return [
			message,
			error,
			...Array.isArray(errors) ? errors : []
		].flatMap((part) => {
			if (part === void 0 || part === null) return [];
			return [typeof part === "string" ? part : require_requests.textAt(part, "message") ?? JSON.stringify(part)];
		}).join("; ").slice(0, 300);
	} catch {
		return "";
	}
}
/**
* Returns how many milliseconds an answer asks to wait; undefined if it is no refusal for asking too often. GitHub:
* docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api (403 or 429; a secondary limit may come without headers, and then
* asks for at least a minute). GitLab: 429 with Retry-After or RateLimit-Reset.
*/
function waitAskedFor({ status, headers, body }, now) {
	const after = headers["retry-after"];
	const isExhausted = headers["x-ratelimit-remaining"] === "0";
	if (!(status === 429 || status === 403 && (after !== void 0 || isExhausted || isSecondary(body)))) return void 0;
	if (after !== void 0 && /^\d{1,6}$/.test(after)) return Math.max(1, Number(after)) * 1e3;
	if (after !== void 0 && !Number.isNaN(Date.parse(after))) return Math.max(1e3, Date.parse(after) - now);
	const reset = Number((isExhausted ? headers["x-ratelimit-reset"] : void 0) ?? headers["ratelimit-reset"]);
	return Number.isNaN(reset) ? 6e4 : Math.max(0, reset * 1e3 - now) + 1e3;
}
function isSecondary(body) {
	return /secondary rate limit/i.test(messageIn(body));
}
// src/forge/marker.ts
/** Returns the marker as an HTML comment on one line. */
function renderMarker({ kind, key, run, commit, digest }) {
	const members = {
		kind,
		key,
		run: run && `${run.id}/${run.attempt}`,
		commit,
		digest
	};
	return `<!-- kiln:v1 ${Object.entries(members).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${encode(value)}`]).join(" ")} -->`;
}
/** Reads the marker on the first line of a comment; undefined if there is none. */
function parseMarker(body) {
	const line = /^<!-- kiln:v1 ((?:[a-z]+=\S* )+)-->\r?(?:\n|$)/.exec(body)?.[1];
	if (line === void 0) return void 0;
	const members = new Map(line.trim().split(" ").map((member) => [member.slice(0, member.indexOf("=")), decode(member.slice(member.indexOf("=") + 1))]));
	const [kind, key, run, commit, digest] = [
		"kind",
		"key",
		"run",
		"commit",
		"digest"
	].map((name) => members.get(name));
	if (kind === void 0 || key === void 0) return void 0;
	const order = /^(\d{1,15})\/(\d{1,15})$/.exec(run ?? "");
	return {
		kind,
		key,
		...order === null ? {} : { run: {
			id: Number(order[1]),
			attempt: Number(order[2])
		} },
		...commit === void 0 ? {} : { commit },
		...digest === void 0 ? {} : { digest }
	};
}
/** Returns what of a comment is not its marker. */
function textBelowMarker(body) {
	return body.slice(body.indexOf("\n") + 1);
}
/** Reports whether run `a` began before run `b`. Runs that are not numbered do not say. */
function isOlder(a, b) {
	if (a === void 0 || b === void 0) return false;
	return a.id < b.id || a.id === b.id && a.attempt < b.attempt;
}
/** Without blanks and `>`, and without what would end an HTML comment: it must not hold `--`. */
function encode(text) {
	return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "�")).replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("--", "%2D%2D").replace(/-$/, "%2D");
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// src/forge/occasion.ts
/** When Kiln speaks in a pull request, and in which one. */
/**
* Reports whether there is something to say: a change that the pull request causes, a finding, a failure. What was already different
* before it is shown in a comment, but is no reason to write one.
*/
function isWorthSaying({ command, outcome, diagnostics, targets }) {
	if (outcome !== "clean" && !(command === "plan" && outcome === "changes")) return true;
	const changes = targets.flatMap((target) => target.changes);
	return diagnostics.length > 0 || targets.some((target) => target.status !== "ok" || target.diagnostics.some(({ severity }) => severity === "error")) || changes.some((change) => change.preexisting === void 0 && (require_read_report.isPending(change) || change.action === "orphan" || change.action === "blocked"));
}
/** Reports whether an apply is to be impossible to miss: a comment that is edited notifies nobody. */
function isFailedApply({ command, outcome }) {
	return command === "apply" && outcome !== "clean" && outcome !== "applied" && outcome !== "superseded";
}
/**
* Resolves to the pull request that `commit` stands for. For an apply, the one that was merged as it; else the open one whose tip it is.
* Rejects with `ForgeError`.
*/
async function findPullRequest(forge, commit, isApply) {
	const found = await forge.pullRequestsOf(commit);
	const isOpenTip = (one) => one.isOpen && one.headSha === commit;
	if (!isApply) return found.find(isOpenTip)?.number;
	const merged = found.filter((one) => one.isMerged);
	return (merged.find((one) => one.mergeSha === commit) ?? merged[0] ?? found.find(isOpenTip))?.number;
}
// src/forge/forge.ts
/** Reports whether `author` is `viewer`. GitHub names an app with `[bot]` in some places and without in others. */
function isSameLogin(author, viewer) {
	const bare = (login) => login.replace(/\[bot\]$/, "").toLowerCase();
	return bare(author) === bare(viewer);
}
// src/forge/sticky.ts
/** The comment that is found again: what is to be done, decided from what is there. */
/** Returns the comments of `viewer` that carry a marker of the same kind and key. The marker alone proves nothing: anybody can copy it. */
function findOwn(comments, viewer, { kind, key }) {
	return comments.filter((comment) => {
		const marker = parseMarker(comment.body);
		return marker?.kind === kind && marker.key === key && isSameLogin(comment.author, viewer);
	});
}
/**
* Decides what becomes of the comment. `own` are the visible ones that `findOwn` found, oldest first: the newest is the one that counts.
* `isWorthSaying` tells whether a comment is made where there is none.
*/
function planSticky(own, marker, text, isWorthSaying) {
	const body = `${renderMarker(marker)}\n${text}`;
	const comment = own.at(-1);
	if (comment === void 0) return isWorthSaying ? {
		step: "create",
		body
	} : {
		step: "keep",
		why: "silent"
	};
	const written = parseMarker(comment.body);
	if (isOlder(marker.run, written?.run)) return {
		step: "keep",
		why: "newer",
		comment
	};
	return textBelowMarker(comment.body).trimEnd() === text.trimEnd() && written?.commit === marker.commit ? {
		step: "keep",
		why: "equal",
		comment
	} : {
		step: "update",
		comment,
		body
	};
}
// src/forge/post-sticky.ts
/** Posts the comment that is found again: looks, decides, writes once. */
/** Who writes with the token of a job of GitHub Actions. */
const botOfActions = "github-actions[bot]";
/** Below this many bytes a text that is still too long is given up. */
const leastBytes$1 = 6e3;
/** Creates or updates the comment, and hides older ones of the same kind and key. Rejects with `ForgeError`. */
async function postSticky(forge, posting) {
	const { pullRequest, marker } = posting;
	const candidates = findOwn(await forge.listComments(pullRequest), await nameViewer(forge), marker);
	const hidden = candidates.length === 0 ? /* @__PURE__ */ new Set() : await findHidden(forge, candidates);
	const visible = candidates.filter(({ id }) => !hidden.has(id));
	const posted = await write$1(forge, posting, visible);
	if (visible.length > 1) await hide(forge, visible.slice(0, -1));
	return posted;
}
async function write$1(forge, posting, visible) {
	const { marker, isWorthSaying, render } = posting;
	const markerBytes = Buffer.byteLength(renderMarker(marker)) + 1;
	for (let limit = forge.limitBytes;; limit = Math.floor(limit / 2)) {
		const plan = planSticky(visible, marker, render(limit - markerBytes), isWorthSaying);
		try {
			return await carryOut$1(forge, posting, plan);
		} catch (error) {
			if (!(error instanceof ForgeError && error.failure === "too-long") || limit / 2 < leastBytes$1) throw error;
		}
	}
}
async function carryOut$1(forge, { pullRequest }, plan) {
	const urlOf = ({ url }) => url === void 0 ? {} : { url };
	if (plan.step === "keep") return {
		step: "kept",
		why: plan.why,
		...plan.comment === void 0 ? {} : urlOf(plan.comment)
	};
	if (plan.step === "update") try {
		return {
			step: "updated",
			...urlOf(await forge.updateComment(pullRequest, plan.comment.id, plan.body))
		};
	} catch (error) {
		if (!(error instanceof ForgeError) || error.failure !== "not-found") throw error;
	}
	return {
		step: "created",
		...urlOf(await forge.createComment(pullRequest, plan.body))
	};
}
/** A token of a job may not ask who it is everywhere. */
async function nameViewer(forge) {
	try {
		const login = await forge.viewer();
		if (login !== void 0 || forge.kind !== "github") return login ?? "";
	} catch (error) {
		if (!(error instanceof ForgeError) || error.failure !== "permission" || forge.kind !== "github") throw error;
	}
	return botOfActions;
}
/** What cannot be asked counts as visible. */
async function findHidden(forge, comments) {
	try {
		return await forge.findHidden(comments);
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		return /* @__PURE__ */ new Set();
	}
}
/** Duplicates are untidy, not wrong: that they cannot be hidden is no failure. */
async function hide(forge, comments) {
	try {
		await forge.hideComments(comments);
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
	}
}
// cmd/comment.ts
/** The comment of a run in its pull request. Whatever goes wrong here is a finding to show, never a reason to fail. */
/** Writes the comment, if there is an occasion. Resolves to what kept it from being written. */
async function comment(request) {
	const { forge, report, policy } = request;
	if (policy === "never" || report.command !== "plan" && report.command !== "apply") return [];
	const nowhere = (reason) => policy === "always" ? [require_diagnostic.diagnose("commentNowhere", { reason })] : [];
	if (forge === void 0) return nowhere("there is no token for a forge");
	try {
		const pullRequest = await pullRequestOf(forge, request);
		if (pullRequest === void 0) return nowhere("this run belongs to no pull request");
		await write(forge, pullRequest, request);
		return [];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const isForbidden = error instanceof ForgeError && ["permission", "not-found"].includes(error.failure);
		return [require_diagnostic.diagnose(isForbidden ? "commentForbidden" : "commentFailed", { reason })];
	}
}
async function write(forge, pullRequest, request) {
	const { report, ci, policy, key, render, renderFailure } = request;
	const run = runOf(ci);
	const commit = ci.headSha ?? report.run.revision ?? void 0;
	const marker = {
		kind: "plan",
		key,
		...run === void 0 ? {} : { run },
		...commit === void 0 ? {} : { commit },
		digest: report.digest
	};
	await postSticky(forge, {
		pullRequest,
		marker,
		render: (limitBytes) => render(report, limitBytes),
		isWorthSaying: policy === "always" || isWorthSaying(report)
	});
	if (!isFailedApply(report)) return;
	const failure = renderMarker({
		...marker,
		kind: "failure"
	});
	await forge.createComment(pullRequest, `${failure}\n${renderFailure(report)}`);
}
/** What the platform says; else, where something was pushed, what the forge says about the commit. */
async function pullRequestOf(forge, { ci, report }) {
	if (ci.pullRequest !== null) return ci.pullRequest;
	const isPush = ci.event === null || /^push$/i.test(ci.event);
	const commit = ci.headSha ?? report.run.revision;
	return isPush && commit !== null ? findPullRequest(forge, commit, report.command === "apply") : void 0;
}
function runOf({ runId, runAttempt }) {
	const [id, attempt] = [runId, runAttempt ?? "1"];
	return id !== null && /^\d{1,15}$/.test(id) && /^\d{1,15}$/.test(attempt) ? {
		id: Number(id),
		attempt: Number(attempt)
	} : void 0;
}
/**
* Returns the key of the comment. `kiln` for a whole project at the root of its repository; else with the project's folder and whatever
* narrows the run, so that a plan and the apply of the same flags speak in the same comment, and others do not.
*/
function commentKeyOf(cwd, path, flags) {
	if (flags.commentKey !== void 0) return flags.commentKey;
	const folder = flags.project === void 0 ? cwd : (0, node_path.dirname)((0, node_path.resolve)(cwd, flags.project));
	const place = (0, node_path.relative)(rootOf(cwd), folder).replaceAll("\\", "/");
	return [
		"kiln",
		...place === "" ? [] : [place],
		...path === void 0 ? [] : [`path=${path}`],
		...(flags.target ?? []).map((target) => `target=${target}`),
		...(flags.only ?? []).map((id) => `only=${id}`)
	].join(":");
}
/** The folder of the repository that `folder` is in; `folder` itself where there is none. */
function rootOf(folder) {
	for (let at = (0, node_path.resolve)(folder);; at = (0, node_path.dirname)(at)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(at, ".git"))) return at;
		if ((0, node_path.dirname)(at) === at) return (0, node_path.resolve)(folder);
	}
}
// src/forge/client.ts
const timeoutMs = 3e4;
const betweenWritesMs = 1e3;
/** How often a failure of server or network is tried again. */
const maxRetries = 3;
/** 100 each: more than any discussion has. */
const maxPages = 200;
/** Makes a client. All its functions reject with `ForgeError`; no error holds a token. */
function createClient(options) {
	const { clock, url } = options;
	let patience = options.patienceMs;
	let lastWrite = Number.NEGATIVE_INFINITY;
	const pause = async (ms) => {
		try {
			await clock.sleep(ms, options.signal);
		} catch (error) {
			throw new ForgeError("unavailable", `the run is to end: ${error.message}`);
		}
	};
	const wait = async (ms, why) => {
		if (ms > patience) throw why;
		patience -= ms;
		await pause(ms);
	};
	const exchange = async (call) => {
		const name = `${call.method} ${new URL(call.url).pathname}`;
		for (let attempt = 0;; attempt++) {
			const answer = await sendOnce(options, call, name);
			if (!(answer instanceof ForgeError) && answer.status < 400) return answer;
			const asked = answer instanceof ForgeError ? void 0 : waitAskedFor(answer, clock.now());
			if (asked !== void 0) {
				const seconds = Math.ceil(asked / 1e3);
				await wait(asked, new ForgeError("rate-limited", `${name} is to wait for ${seconds} s`, answer.status));
				continue;
			}
			const failure = answer instanceof ForgeError ? answer : failureOf(name, answer);
			if (!(failure.failure === "unavailable" && call.isRepeatable && attempt < maxRetries)) throw failure;
			await wait(2 ** attempt * 1e3 * (.5 + clock.random()), failure);
		}
	};
	return {
		get: async (path) => parse((await exchange({
			method: "GET",
			url: url + path,
			isRepeatable: true
		})).body),
		async list(path) {
			const items = [];
			const first = `${url}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
			for (let page = 1, next = first; next !== void 0; page++) {
				if (page > maxPages) throw new ForgeError("unavailable", `GET ${path} has more than ${maxPages} pages`);
				const answer = await exchange({
					method: "GET",
					url: next,
					isRepeatable: true
				});
				const found = parse(answer.body);
				if (!Array.isArray(found)) throw new ForgeError("unavailable", `GET ${path} was not answered with a list`);
				items.push(...found);
				next = nextPage(answer, next);
			}
			return items;
		},
		async send(method, path, body) {
			const early = lastWrite + betweenWritesMs - clock.now();
			if (early > 0) await pause(early);
			try {
				const call = {
					method,
					url: url + path,
					body: JSON.stringify(body),
					isRepeatable: method !== "POST"
				};
				return parse((await exchange(call)).body);
			} finally {
				lastWrite = clock.now();
			}
		},
		ask: async (where, body) => parse((await exchange({
			method: "POST",
			url: where,
			body: JSON.stringify(body),
			isRepeatable: true
		})).body)
	};
}
async function sendOnce(options, { method, url, body }, name, isMoved = false) {
	const { transport, headers, signal } = options;
	try {
		const answer = await transport({
			method,
			url,
			headers: body === void 0 ? headers : {
				...headers,
				"content-type": "application/json"
			},
			...body === void 0 ? {} : { body },
			timeoutMs,
			...signal === void 0 ? {} : { signal }
		});
		options.onAnswer?.(method, new URL(url).pathname, answer.status);
		if (answer.status < 300 || answer.status >= 400) return answer;
		const place = answer.headers["location"];
		if (isMoved || place === void 0 || !isSameOrigin(place, url)) return new ForgeError("unavailable", `${name} was sent elsewhere, which is not followed`, answer.status);
		return await sendOnce(options, {
			method,
			url: new URL(place, url).href,
			...body === void 0 ? {} : { body }
		}, name, true);
	} catch (error) {
		return new ForgeError("unavailable", `${name} was not answered: ${error.message}`);
	}
}
function parse(body) {
	if (body.trim() === "") return null;
	try {
		return JSON.parse(body);
	} catch {
		throw new ForgeError("unavailable", "an answer was not JSON");
	}
}
/** GitHub and GitLab's keyset pages name the next one in `Link`; other pages of GitLab give its number. */
function nextPage({ headers }, current) {
	const link = /<([^>]+)>\s*;[^,]*rel="?next"?/.exec(headers["link"] ?? "")?.[1];
	if (link !== void 0) return isSameOrigin(link, current) ? new URL(link, current).href : void 0;
	const number = headers["x-next-page"];
	if (number === void 0 || !/^\d+$/.test(number)) return void 0;
	const next = new URL(current);
	next.searchParams.set("page", number);
	return next.href;
}
function isSameOrigin(a, b) {
	return URL.canParse(a, b) && new URL(a, b).origin === new URL(b).origin;
}
// src/forge/need.ts
/** What an answer must have to be of use. */
/** Returns the text at `path`. Throws `ForgeError` if there is none. */
function needText(value, ...path) {
	const found = require_requests.textAt(value, ...path);
	if (found === void 0) throw new ForgeError("unavailable", `an answer has no ${path.join(".")}`);
	return found;
}
/** Returns the whole number at `path`. Throws `ForgeError` if there is none. */
function needNumber(value, ...path) {
	const found = require_requests.numberAt(value, ...path);
	if (found === void 0) throw new ForgeError("unavailable", `an answer has no ${path.join(".")}`);
	return found;
}
// src/forge/github.ts
/** GitHub: api.github.com and GitHub Enterprise Server. REST, and GraphQL for what REST does not have: who we are, what is hidden. */
/** Returns the repository on GitHub. */
function openGitHub({ apiUrl, graphqlUrl, repository, token, ...options }) {
	const client = createClient({
		...options,
		url: apiUrl.replace(/\/+$/, ""),
		headers: {
			accept: "application/vnd.github+json",
			authorization: `Bearer ${token}`,
			"user-agent": "kiln",
			"x-github-api-version": "2022-11-28"
		}
	});
	const repo = `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
	const query = async (text, variables) => {
		const answer = await client.ask(graphqlUrl, {
			query: text,
			variables
		});
		const [error] = require_requests.listAt(answer, "errors");
		if (error !== void 0) throw new ForgeError("permission", `GraphQL: ${require_requests.textAt(error, "message") ?? "refused"}`);
		return require_requests.memberAt(answer, "data");
	};
	const nodesOf = (comments) => comments.flatMap(({ nodeId }) => nodeId ?? []);
	return {
		kind: "github",
		limitBytes: 6e4,
		viewer: async () => require_requests.textAt(await query("query { viewer { login } }", {}), "viewer", "login"),
		listComments: async (number) => (await client.list(`${repo}/issues/${number}/comments`)).map(toComment$1),
		createComment: async (number, body) => toComment$1(await client.send("POST", `${repo}/issues/${number}/comments`, { body })),
		updateComment: async (_, id, body) => toComment$1(await client.send("PATCH", `${repo}/issues/comments/${id}`, { body })),
		async findHidden(comments) {
			const ids = nodesOf(comments);
			if (ids.length === 0) return /* @__PURE__ */ new Set();
			const hidden = require_requests.listAt(await query("query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }", { ids }), "nodes").filter((node) => require_requests.memberAt(node, "isMinimized") === true).map((node) => require_requests.textAt(node, "id"));
			return new Set(comments.flatMap(({ id, nodeId }) => nodeId !== void 0 && hidden.includes(nodeId) ? [id] : []));
		},
		async hideComments(comments) {
			const text = "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }";
			for (const id of nodesOf(comments)) await query(text, { id });
		},
		async tipOf(branch) {
			const path = branch.split("/").map(encodeURIComponent).join("/");
			return needText(await client.get(`${repo}/git/ref/heads/${path}`), "object", "sha");
		},
		pullRequestsOf: async (commit) => (await client.list(`${repo}/commits/${encodeURIComponent(commit)}/pulls`)).map(toPullRequest$1),
		readPullRequest: async (number) => toPullRequest$1(await client.get(`${repo}/pulls/${number}`)),
		...issuesOf(client, repo)
	};
}
function issuesOf(client, repo) {
	return {
		async listIssues(label) {
			const filter = `labels=${encodeURIComponent(label)}&state=all&sort=created&direction=asc`;
			return (await client.list(`${repo}/issues?${filter}`)).filter((item) => require_requests.memberAt(item, "pull_request") === void 0).map(toIssue$1);
		},
		createIssue: async (text) => toIssue$1(await client.send("POST", `${repo}/issues`, text)),
		async updateIssue(number, { isOpen, ...text }) {
			const state = isOpen === void 0 ? {} : isOpen ? { state: "open" } : {
				state: "closed",
				state_reason: "completed"
			};
			return toIssue$1(await client.send("PATCH", `${repo}/issues/${number}`, {
				...text,
				...state
			}));
		},
		listIssueComments: async (number) => (await client.list(`${repo}/issues/${number}/comments`)).map(toComment$1),
		commentIssue: async (number, body) => toComment$1(await client.send("POST", `${repo}/issues/${number}/comments`, { body }))
	};
}
function toComment$1(value) {
	const [nodeId, url] = [require_requests.textAt(value, "node_id"), require_requests.textAt(value, "html_url")];
	return {
		id: String(needNumber(value, "id")),
		body: require_requests.textAt(value, "body") ?? "",
		author: require_requests.textAt(value, "user", "login") ?? "",
		...url === void 0 ? {} : { url },
		...nodeId === void 0 ? {} : { nodeId }
	};
}
function toPullRequest$1(value) {
	const [mergeSha, url] = [require_requests.textAt(value, "merge_commit_sha"), require_requests.textAt(value, "html_url")];
	return {
		number: needNumber(value, "number"),
		headSha: needText(value, "head", "sha"),
		baseBranch: needText(value, "base", "ref"),
		isMerged: require_requests.textAt(value, "merged_at") !== void 0,
		isOpen: require_requests.textAt(value, "state") === "open",
		...mergeSha === void 0 ? {} : { mergeSha },
		...url === void 0 ? {} : { url }
	};
}
function toIssue$1(value) {
	const url = require_requests.textAt(value, "html_url");
	return {
		number: needNumber(value, "number"),
		title: require_requests.textAt(value, "title") ?? "",
		body: require_requests.textAt(value, "body") ?? "",
		isOpen: require_requests.textAt(value, "state") === "open",
		labels: require_requests.listAt(value, "labels").flatMap((label) => typeof label === "string" ? label : require_requests.textAt(label, "name") ?? []),
		author: require_requests.textAt(value, "user", "login") ?? "",
		...url === void 0 ? {} : { url }
	};
}
// src/forge/gitlab.ts
/** GitLab: gitlab.com and self-managed. A note is a comment, a merge request a pull request; numbers are the ones within the project. */
/** Returns the project on GitLab. */
function openGitLab({ apiUrl, project, token, ...options }) {
	const client = createClient({
		...options,
		url: apiUrl.replace(/\/+$/, ""),
		headers: {
			accept: "application/json",
			"private-token": token,
			"user-agent": "kiln"
		}
	});
	const root = `/projects/${encodeURIComponent(project)}`;
	const notes = (number) => `${root}/merge_requests/${number}/notes`;
	const issueNotes = (number) => `${root}/issues/${number}/notes`;
	const listNotes = async (path) => {
		return (await client.list(`${path}?sort=asc&order_by=created_at`)).filter((note) => require_requests.memberAt(note, "system") !== true).map(toComment);
	};
	return {
		kind: "gitlab",
		limitBytes: 9e5,
		viewer: async () => require_requests.textAt(await client.get("/user"), "username"),
		listComments: (number) => listNotes(notes(number)),
		createComment: async (number, body) => toComment(await client.send("POST", notes(number), { body })),
		updateComment: async (number, id, body) => toComment(await client.send("PUT", `${notes(number)}/${id}`, { body })),
		findHidden: () => Promise.resolve(/* @__PURE__ */ new Set()),
		hideComments: () => Promise.resolve(),
		tipOf: async (branch) => needText(await client.get(`${root}/repository/branches/${encodeURIComponent(branch)}`), "commit", "id"),
		pullRequestsOf: async (commit) => (await client.list(`${root}/repository/commits/${encodeURIComponent(commit)}/merge_requests`)).map(toPullRequest),
		readPullRequest: async (number) => toPullRequest(await client.get(`${root}/merge_requests/${number}`)),
		listIssues: async (label) => {
			const filter = `labels=${encodeURIComponent(label)}&state=all&order_by=created_at&sort=asc`;
			return (await client.list(`${root}/issues?${filter}`)).map(toIssue);
		},
		createIssue: async ({ title, body, labels }) => toIssue(await client.send("POST", `${root}/issues`, {
			title,
			description: body,
			labels: labels.join(",")
		})),
		updateIssue: async (number, { title, body, isOpen }) => toIssue(await client.send("PUT", `${root}/issues/${number}`, {
			title,
			description: body,
			...isOpen === void 0 ? {} : { state_event: isOpen ? "reopen" : "close" }
		})),
		listIssueComments: (number) => listNotes(issueNotes(number)),
		commentIssue: async (number, body) => toComment(await client.send("POST", issueNotes(number), { body }))
	};
}
function toComment(value) {
	return {
		id: String(needNumber(value, "id")),
		body: require_requests.textAt(value, "body") ?? "",
		author: require_requests.textAt(value, "author", "username") ?? ""
	};
}
function toPullRequest(value) {
	const state = require_requests.textAt(value, "state");
	const mergeSha = require_requests.textAt(value, "merge_commit_sha") ?? require_requests.textAt(value, "squash_commit_sha");
	const url = require_requests.textAt(value, "web_url");
	return {
		number: needNumber(value, "iid"),
		headSha: needText(value, "sha"),
		baseBranch: needText(value, "target_branch"),
		isMerged: state === "merged",
		isOpen: state === "opened",
		...mergeSha === void 0 ? {} : { mergeSha },
		...url === void 0 ? {} : { url }
	};
}
function toIssue(value) {
	const url = require_requests.textAt(value, "web_url");
	return {
		number: needNumber(value, "iid"),
		title: require_requests.textAt(value, "title") ?? "",
		body: require_requests.textAt(value, "description") ?? "",
		isOpen: require_requests.textAt(value, "state") === "opened",
		labels: require_requests.listAt(value, "labels").filter((label) => typeof label === "string"),
		author: require_requests.textAt(value, "author", "username") ?? "",
		...url === void 0 ? {} : { url }
	};
}
// src/net/transport.ts
/** One HTTP exchange with a service that is not AWS: a forge, a webhook. No retries, no meaning: bytes there and back. */
/** More than any page of a forge has. */
const maxBytes = 33554432;
/**
* The transport of Node itself, through the proxy of the environment. Node's fetch would not use the proxy. Connections are not kept: the
* waits between requests are longer than servers keep them.
*/
const nodeTransport = async ({ method, url, headers, body, timeoutMs, signal }) => {
	const isSecure = url.startsWith("https:");
	const agent = isSecure ? await require_requests.httpsAgentFor(url, { keepAlive: false }) : void 0;
	const limit = AbortSignal.timeout(timeoutMs);
	const options = {
		method,
		headers: body === void 0 ? headers : {
			...headers,
			"content-length": String(Buffer.byteLength(body))
		},
		signal: signal === void 0 ? limit : AbortSignal.any([limit, signal]),
		...agent === void 0 ? {} : { agent }
	};
	try {
		const answer = await new Promise((resolve, reject) => {
			const request = isSecure ? (0, node_https.request)(url, options, resolve) : (0, node_http.request)(url, options, resolve);
			request.on("error", reject);
			request.end(body);
		});
		return {
			status: answer.statusCode ?? 0,
			headers: flatten(answer.headers),
			body: await readAll(answer)
		};
	} catch (error) {
		throw limit.aborted ? new Error(`no answer within ${timeoutMs / 1e3} s`, { cause: error }) : error;
	}
};
function flatten(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]));
}
async function readAll(answer) {
	const chunks = [];
	let size = 0;
	for await (const chunk of answer) {
		size += chunk.length;
		if (size > maxBytes) throw new Error(`the answer has more than ${maxBytes} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
// cmd/forge.ts
/** Milliseconds that a run waits for its forge in all. Surfaces are worth a while, never the time limit of a job. */
const patienceMs = 12e4;
/**
* Returns the forge of the repository, or undefined if there is none or no token for it. GitHub: GITHUB_REPOSITORY with KILN_GITHUB_TOKEN,
* GITHUB_TOKEN or GH_TOKEN. GitLab: CI_PROJECT_ID with KILN_GITLAB_TOKEN or GITLAB_TOKEN; CI_JOB_TOKEN cannot write notes.
*/
function connectForge({ env, clock }, log, signal) {
	const options = {
		transport: nodeTransport,
		clock,
		patienceMs,
		onAnswer: (method, path, status) => log.debug({
			method,
			path,
			status
		}, "forge answered"),
		...signal === void 0 ? {} : { signal }
	};
	const githubToken = env["KILN_GITHUB_TOKEN"] || env["GITHUB_TOKEN"] || env["GH_TOKEN"];
	const repository = env["GITHUB_REPOSITORY"];
	if (repository && githubToken) {
		const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
		const graphqlUrl = env["GITHUB_GRAPHQL_URL"] || `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`;
		return openGitHub({
			...options,
			apiUrl,
			graphqlUrl,
			repository,
			token: githubToken
		});
	}
	const gitlabToken = env["KILN_GITLAB_TOKEN"] || env["GITLAB_TOKEN"];
	const project = env["CI_PROJECT_ID"];
	if (project && gitlabToken) {
		const apiUrl = env["CI_API_V4_URL"] || `${env["CI_SERVER_URL"] || "https://gitlab.com"}/api/v4`;
		return openGitLab({
			...options,
			apiUrl,
			project,
			token: gitlabToken
		});
	}
}
// cmd/step-files.ts
/** The files of a step of GitHub Actions: the summary that people see on the page of the run, and the outputs for later steps. */
/** GitHub drops the summary of a step that has more than 1 MiB. */
const summaryBytes = 921600;
/** Less room is not worth a page. */
const leastBytes = 6e3;
/** Appends to the summary of the step. `render` returns a page of at most so many UTF-8 bytes. Returns what went wrong, if anything did. */
function appendSummary(env, render) {
	const file = env["GITHUB_STEP_SUMMARY"];
	if (!file) return void 0;
	const room = summaryBytes - ((0, node_fs.statSync)(file, { throwIfNoEntry: false })?.size ?? 0);
	if (room < leastBytes) return failed("GITHUB_STEP_SUMMARY", "the summary of this step is full");
	return append("GITHUB_STEP_SUMMARY", file, `${render(room - 1)}\n`);
}
/** Appends the outputs of the step. `delimiter` is one that no value can know. Returns what went wrong, if anything did. */
function appendOutputs(env, outputs, delimiter) {
	const file = env["GITHUB_OUTPUT"];
	if (!file) return void 0;
	return append("GITHUB_OUTPUT", file, Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join(""));
}
function append(variable, file, text) {
	try {
		(0, node_fs.appendFileSync)(file, text);
		return;
	} catch (error) {
		return failed(variable, error.message);
	}
}
function failed(variable, reason) {
	return require_diagnostic.diagnose("stepFileUnwritable", {
		variable,
		reason
	});
}
// cmd/publish.ts
/** Shows the report wherever the CI platform has a place for it. Never fails: what could not be shown is told on stderr. */
async function publish(host, publication) {
	const { report, ci, path, flags, log, signal } = publication;
	if (ci === null) return;
	const notices = await comment({
		forge: flags.comment === "never" ? void 0 : connectForge(host, log, signal),
		report,
		ci,
		policy: flags.comment,
		key: commentKeyOf(host.cwd, path, flags),
		render: (report) => require_read_report.renderMarkdown(report),
		renderFailure: (report) => require_read_report.renderMarkdown(report)
	});
	if (ci.provider !== "github") return notices.forEach((notice) => tell(host, notice));
	const said = notices.map(({ message, hint }) => `\n> ${require_safe_text.toSafeText(`${message}. ${hint ?? ""}`)}\n`).join("");
	const summary = appendSummary(host.env, (limitBytes) => require_read_report.renderMarkdown(report) + said.slice(0, limitBytes));
	const delimiter = `kiln-${host.clock.uuid()}`;
	const outputs = appendOutputs(host.env, stepOutputs(report, flags.reportFile), delimiter);
	for (const notice of [
		...notices,
		summary,
		outputs
	]) if (notice !== void 0) host.writeErr(`${require_workflow_command.workflowCommand("notice", { title: notice.code }, wordsOf(notice))}\n`);
}
function tell(host, notice) {
	host.writeErr(`${notice.severity} ${notice.code}: ${require_safe_text.toSafeText(notice.message)}\nhint: ${notice.hint}\n`);
}
function wordsOf({ message, hint }) {
	return hint === void 0 ? message : `${message}. ${hint}`;
}
// cmd/progress.ts
const heartbeatMs = 15e3;
const redrawMs = 80;
/** Returns progress that says nothing. */
function silentProgress() {
	const nothing = () => void 0;
	return {
		onRead: nothing,
		onPlan: nothing,
		onTargetFailed: nothing,
		onOutcome: nothing,
		clear: nothing,
		end: nothing
	};
}
/** Returns progress for a log: no cursor movements, a line when something has finished, a heartbeat while nothing does. */
function lineProgress(stream) {
	const state = /* @__PURE__ */ new Map();
	const say = (text) => void stream.write(`${text}\n`);
	const timer = setInterval(() => {
		for (const [target, text] of state) say(`${target}: still working, ${text}`);
	}, heartbeatMs);
	timer.unref();
	return {
		onRead: (target, done, total) => void state.set(require_safe_text.toSafeText(target), `${done} of ${total} reads`),
		onPlan(target, plan) {
			state.delete(require_safe_text.toSafeText(target));
			say(`${require_safe_text.toSafeText(target)}: planned, ${summaryOf(plan)}`);
		},
		onTargetFailed(target, message) {
			state.delete(require_safe_text.toSafeText(target));
			say(`${require_safe_text.toSafeText(target)}: could not be read: ${require_safe_text.toSafeText(message)}`);
		},
		onOutcome(target, change, outcome, done, total) {
			state.set(require_safe_text.toSafeText(target), `${done} of ${total} changes`);
			if (isWorthALine(change, outcome)) say(`${require_safe_text.toSafeText(target)}: ${change.action} ${require_safe_text.toSafeText(change.id)}: ${outcome.status} (${done} of ${total})`);
			if (done === total) state.delete(require_safe_text.toSafeText(target));
		},
		clear: () => void 0,
		end: () => clearInterval(timer)
	};
}
/** Returns progress for a terminal: a block of one line per target at work, redrawn in place. */
function liveProgress(stream) {
	const state = /* @__PURE__ */ new Map();
	let drawn = 0;
	const clear = () => {
		if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`);
		drawn = 0;
	};
	const draw = () => {
		clear();
		const width = (stream.columns || 80) - 1;
		const lines = [...state].slice(0, 8).map(([target, text]) => `${target}  ${text}`.slice(0, width));
		if (state.size > 8) lines.push(`and ${state.size - 8} more targets`);
		if (lines.length > 0) stream.write(`${lines.join("\n")}\n`);
		drawn = lines.length;
	};
	const timer = setInterval(draw, redrawMs);
	timer.unref();
	return {
		onRead: (target, done, total) => void state.set(require_safe_text.toSafeText(target), `reading, ${done} of ${total}`),
		onPlan: (target) => void state.delete(require_safe_text.toSafeText(target)),
		onTargetFailed: (target) => void state.delete(require_safe_text.toSafeText(target)),
		onOutcome(target, _change, _outcome, done, total) {
			if (done === total) state.delete(require_safe_text.toSafeText(target));
			else state.set(require_safe_text.toSafeText(target), `applying, ${done} of ${total}`);
		},
		clear,
		end() {
			clearInterval(timer);
			clear();
		}
	};
}
function isWorthALine(change, outcome) {
	return outcome.status !== "unchanged" && change.action !== "blocked";
}
function summaryOf(plan) {
	const counts = require_read_report.actions.map((action) => [action, plan.changes.filter((change) => change.action === action).length]);
	return require_read_report.countInWords(Object.fromEntries(counts));
}
// cmd/pull-request.ts
/** The pull request that a CI run is about, and the revision that it is compared with. */
/**
* Reads the project of the base revision: `--base`, where HEAD left it; else that of the pull request. Undefined outside of one. What
* cannot be read is a failure.
*/
async function readBase(request, folder, base, env) {
	if (base !== void 0) return require_fleet_part.readRevision({
		...request,
		revision: base,
		sinceFork: true
	});
	const candidates = listCandidates(env);
	if (candidates.length === 0) return void 0;
	let failure;
	for (const candidate of [...await findMergedInto(folder, env), ...candidates]) {
		const state = await require_fleet_part.readRevision({
			...request,
			...candidate
		});
		if (!("failure" in state)) return state;
		failure ??= state.failure;
	}
	return { failure: failure ?? require_diagnostic.diagnose("revisionUnreadable", {
		revision: "base",
		reason: "there is none"
	}) };
}
/**
* On GitHub a pull request is checked out as the merge of its head into the base: the first parent is the base, and it is there with a
* depth of 2. A second parent that is not the head of the event was made by somebody else, and says nothing.
*/
async function findMergedInto(folder, env) {
	const head = shaOf(readPayload(env)?.pull_request?.head?.sha);
	if (head === void 0) return [];
	const [first, second, third] = require_fleet_part.textOf(await require_fleet_part.askGit(folder, [
		"rev-list",
		"--parents",
		"-n",
		"1",
		"HEAD"
	]))?.split(" ").slice(1) ?? [];
	if (first === void 0 || second !== head || third !== void 0) return [];
	return [{
		revision: first,
		sinceFork: false
	}];
}
/** What GitHub, GitLab, CodeBuild and Jenkins say. An id is the base itself where the common ancestor is not there. */
function listCandidates(env) {
	const branch = (name) => name ? [{
		revision: `refs/remotes/origin/${name.replace(/^refs\/heads\//, "")}`,
		sinceFork: true
	}] : [];
	const commit = (sha) => sha === void 0 ? [] : [{
		revision: sha,
		sinceFork: true
	}];
	const payload = readPayload(env);
	const github = payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha;
	const found = [
		...branch(env["GITHUB_BASE_REF"]),
		...commit(shaOf(github)),
		...commit(shaOf(env["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"])),
		...commit(shaOf(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"]))
	];
	if (found.length > 0) return found;
	if (env["CODEBUILD_WEBHOOK_EVENT"]?.startsWith("PULL_REQUEST_")) return branch(env["CODEBUILD_WEBHOOK_BASE_REF"]);
	return env["JENKINS_URL"] === void 0 ? [] : branch(env["CHANGE_TARGET"]);
}
/** The event of GitHub; undefined where there is none that can be read. */
function readPayload(env) {
	const file = env["GITHUB_EVENT_PATH"];
	if (!file) return void 0;
	try {
		const value = JSON.parse((0, node_fs.readFileSync)(file, "utf8"));
		return value !== null && typeof value === "object" ? value : void 0;
	} catch {
		return;
	}
}
function shaOf(value) {
	return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : void 0;
}
// cmd/reviewed.ts
/** Resolves to the reports; a file that is none is a diagnostic. */
async function readReviewed(files, cwd) {
	const { reports, diagnostics } = await require_read_report.readReports(files, cwd);
	return {
		reports: reports.map(({ report }) => report),
		diagnostics
	};
}
// cmd/reconcile.ts
/** validate, plan, apply and drift: one way from files to report, that ends earlier or later. */
/** Runs one of the four commands. Resolves to the exit code, when the report is written. */
async function reconcile(host, command, path, flags) {
	const startedAt = host.clock.now();
	const revision = require_requests.findRevision(host.cwd);
	const ci = require_requests.findCi(host.env);
	const log = await require_main.createLog(flags.logLevel, flags.logFormat);
	const counter = require_requests.countRequests(log);
	const stop = require_signals.handleSignals(host, flags.timeout);
	const progress = command === "validate" ? silentProgress() : chooseProgress(host, flags);
	const finish = async (result, file) => {
		progress.end();
		const signal = stop.signal();
		const report = require_read_report.summarise({
			command,
			version: host.version,
			backend: require_requests.backendKind(flags, host.env),
			detailedExitcode: flags.detailedExitcode ?? false,
			results: result.results,
			diagnostics: require_diagnostic.sortDiagnostics(result.diagnostics),
			...result.shard === void 0 ? {} : { shard: result.shard },
			...result.verdict === void 0 ? {} : { verdict: result.verdict },
			...signal === void 0 ? {} : { signal },
			locate: result.locate,
			run: {
				startedAt: new Date(startedAt).toISOString(),
				durationMs: Math.round(host.clock.now() - startedAt),
				revision: await revision,
				requests: counter.counts(),
				ci: ci === null ? null : { ...ci }
			}
		});
		const exitCode = await require_read_report.answer(host, flags, report, file);
		await publish(host, {
			report,
			ci,
			path,
			flags,
			log,
			signal: stop.deadline
		});
		return exitCode;
	};
	const stopped = (diagnostic) => ({
		results: [],
		diagnostics: [diagnostic],
		locate: () => void 0,
		verdict: "error"
	});
	try {
		const file = flags.reportFile === void 0 ? void 0 : await require_read_report.openReportFile(host.cwd, flags.reportFile);
		if (file !== void 0 && "failure" in file) return await finish(stopped(file.failure), void 0);
		try {
			const loaded = await load(host, command, path, flags);
			return await finish({
				...await carryOut(host, command, flags, loaded, {
					counter,
					stop,
					progress,
					revision
				}),
				...loaded.shard === void 0 ? {} : { shard: loaded.shard }
			}, file);
		} catch (error) {
			const reason = error instanceof Error ? error.stack ?? error.message : String(error);
			return await finish(stopped(require_diagnostic.diagnose("internalError", { reason })), file);
		}
	} finally {
		progress.end();
		stop.release();
	}
}
function chooseProgress(host, flags) {
	if (flags.quiet) return silentProgress();
	return host.stderr.isTTY === true ? liveProgress(host.stderr) : lineProgress(host.stderr);
}
function validated(target, state) {
	return {
		target,
		declared: state.desired.filter((one) => one.target === target.name).length,
		status: "ok",
		diagnostics: []
	};
}
async function carryOut(host, command, flags, loaded, { counter, stop, progress, revision }) {
	const { project, state, targets, diagnostics } = loaded;
	const nowhere = {
		results: [],
		diagnostics,
		locate: () => void 0
	};
	if (project === void 0 || state === void 0 || require_project.hasErrors(diagnostics)) return {
		...nowhere,
		verdict: "invalid"
	};
	if (command === "validate") return {
		...nowhere,
		results: targets.map((target) => validated(target, state))
	};
	const reviewed = await readReviewed(flags.reviewed ?? [], host.cwd);
	if (reviewed.diagnostics.length > 0) return {
		...nowhere,
		diagnostics: [...diagnostics, ...reviewed.diagnostics],
		verdict: "invalid"
	};
	const backend = await require_requests.connectBackend(host, {
		command,
		revision: await revision
	}, flags);
	if ("failure" in backend) return {
		...nowhere,
		diagnostics: [...diagnostics, backend.failure],
		verdict: "error"
	};
	const states = /* @__PURE__ */ new Map();
	const sessions = require_requests.createSessions(backend.ambient, {
		clock: host.clock,
		observer: counter,
		signal: stop.stopping
	});
	try {
		const result = await run({
			command,
			backend: backend.kind,
			targets,
			desiredFor: (target) => desiredFor(loaded, project, state, states, target, flags),
			policy: project,
			options: {
				createOnly: flags.createOnly ?? false,
				adopt: flags.adopt ?? false,
				prune: flags.prune ?? false,
				keepDrift: flags.keepDrift ?? false,
				...flags.maxDeletes === void 0 ? {} : { maxDeletes: flags.maxDeletes },
				...flags.maxUpdates === void 0 ? {} : { maxUpdates: flags.maxUpdates }
			},
			removedTargets: project.file === void 0 || flags.target !== void 0 || (flags.shard?.index ?? 1) > 1 ? [] : await findRemoved(host, project.file, project.targets),
			validatesCreates: flags.validate === "server",
			refresh: flags.refresh ?? project.refresh,
			isWholeProject: loaded.isWhole ?? false,
			sessions,
			parallelism: flags.parallelism,
			expected: (flags.expect ?? []).map(parseExpectation),
			...flags.reviewed === void 0 ? {} : { reviewed: reviewed.reports },
			isAttended: host.stdin.isTTY === true || require_requests.reachesOwnMachine(backend),
			confirm: (results) => confirm(host, flags, {
				stop,
				progress
			}, results, (target, id, keys) => (states.get(target) ?? state).locate(target, id, keys)),
			clock: host.clock,
			observer: counter,
			listener: progress,
			stopping: stop.stopping,
			deadline: stop.deadline
		});
		return {
			...result,
			diagnostics: [...diagnostics, ...result.diagnostics],
			locate: (target, id, keys) => (states.get(target) ?? state).locate(target, id, keys)
		};
	} finally {
		sessions.close();
		await backend.close();
	}
}
async function findRemoved(host, name, targets) {
	const file = (0, node_path.resolve)(host.cwd, name);
	const base = await readBase({
		cwd: host.cwd,
		file,
		projectOnly: true
	}, (0, node_path.dirname)(file), void 0, host.env);
	return findRemovedTargets(file, targets, base === void 0 || "failure" in base ? void 0 : base);
}
function parseExpectation(text) {
	const at = text.lastIndexOf("=");
	return at < 0 ? { digest: text } : {
		target: text.slice(0, at),
		digest: text.slice(at + 1)
	};
}
exports.reconcile = reconcile;
