const require_requests = require("./requests.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_report_schema = require("./report-schema.cjs");
const require_retry = require("./retry.cjs");
const require_project_schema = require("./project-schema.cjs");
const require_plan_target = require("./plan-target.cjs");
const require_tags = require("./tags.cjs");
const require_digest = require("./digest.cjs");
const require_plural = require("./plural.cjs");
const require_fleet_part = require("./fleet-part.cjs");
const require_read_report = require("./read-report.cjs");
const require_main = require("./main.cjs");
const require_terminal = require("./terminal.cjs");
const require_ci = require("./ci.cjs");
const require_field_path = require("./field-path.cjs");
const require_project = require("./project.cjs");
const require_publish = require("./publish.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_sentences = require("./sentences.cjs");
const require_signals = require("./signals.cjs");
const require_notice = require("./notice.cjs");
const require_watch = require("./watch.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_os = require("node:os");
let node_readline_promises = require("node:readline/promises");
// src/report/target-row.ts
/** Makes the row of a target: everything that a report says of it, and nothing else, so that the plan itself can be forgotten. */
function toReportTarget(result, locate) {
	const { target, plan } = result;
	const known = plan?.target ?? target;
	const changes = (plan?.changes ?? result.comparison ?? []).map((change) => toReportChange(change, result.validations?.get(change.id), (keys) => locate(target.name, change.id, keys)));
	return {
		name: target.name,
		account: known.account ?? null,
		region: known.region ?? null,
		...Object.keys(target.labels).length === 0 ? {} : { labels: target.labels },
		...target.wave === void 0 ? {} : { wave: target.wave },
		status: result.status,
		declared: result.declared,
		...result.comparison === void 0 ? {} : {
			offline: true,
			orphans: "not-checked"
		},
		...plan === void 0 ? {} : {
			digest: plan.digest,
			orphans: plan.orphansChecked ? "checked" : "not-checked"
		},
		...plan?.unmanaged === void 0 ? {} : { unmanaged: plan.unmanaged },
		summary: require_report_schema.sumUp(changes),
		changes,
		diagnostics: [...plan?.diagnostics ?? [], ...result.diagnostics]
	};
}
function toReportChange(change, validation, locate) {
	const { id, kind, name, arn, action, reason, usedBy, clientToken, disowned, heldBy, wipes, renamed } = change;
	const fields = change.fields.map(({ path, keys, before, after, reason: why, preexisting }) => {
		const source = change.desired === void 0 ? void 0 : locate(keys);
		return {
			path,
			...before === void 0 ? {} : { before },
			...after === void 0 ? {} : { after },
			...why === void 0 ? {} : { reason: why },
			...source === void 0 ? {} : { source },
			...preexisting === void 0 ? {} : { preexisting }
		};
	});
	return {
		id,
		kind,
		name,
		arn,
		action,
		...reason === void 0 ? {} : { reason },
		...change.desired === void 0 ? {} : { source: change.desired.source },
		fields,
		...change.preexisting === void 0 ? {} : { preexisting: change.preexisting },
		...usedBy === void 0 ? {} : { usedBy: usedBy?.map(({ arn, name, status }) => ({
			arn,
			name,
			status
		})) ?? null },
		...disowned === void 0 ? {} : { disowned },
		...heldBy === void 0 ? {} : { heldBy },
		...wipes === void 0 ? {} : { wipes },
		...renamed === void 0 ? {} : { renamed },
		...change.live?.recorded === true ? { recorded: true } : {},
		...clientToken === void 0 ? {} : { clientToken },
		...validation === void 0 ? {} : { validation }
	};
}
/**
* Returns the row with what became of its changes. Those that have no outcome among `outcomes` had nothing to be done: they were as
* declared, or blocked.
*/
function withOutcomes(row, outcomes) {
	const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
	const changes = row.changes.map((change) => {
		const idle = change.action === "blocked" ? "blocked" : "unchanged";
		const { status, error, writes } = byId.get(change.id) ?? {
			status: idle,
			writes: []
		};
		return {
			...change,
			outcome: status,
			...error === void 0 ? {} : { error },
			writes
		};
	});
	return {
		...row,
		changes
	};
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
	return plan.changes.some(isWork);
}
/** Reports whether applying a change writes anything. */
function isWork(change) {
	return isPlanned$1(change) || change.refreshRecord;
}
const writingActions = /* @__PURE__ */ new Set([
	"create",
	"update",
	"adopt",
	"delete"
]);
/** Reports whether a plan changes anything that a reviewer saw; refreshing a record is not such a change. */
function hasChanges(plan) {
	return plan.changes.some(isPlanned$1);
}
/** Reports whether a change writes what a reviewer has to see. */
function isPlanned$1({ action }) {
	return writingActions.has(action);
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
			if (error instanceof require_retry.ServiceError && error.mayHaveRun) this.#note(operation, error.requestId);
			else if (error instanceof require_retry.ServiceError && error.code === require_retry.notSent.code) throw new StoppedError();
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
	if (!(error instanceof require_retry.ServiceError)) return {
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
		if (error instanceof require_retry.ServiceError && error.class === "throttled") return "unread";
		throw error;
	}
}
// src/apply/tagging.ts
/** Tags and the record, the last words of every change. */
/**
* Brings the tags to what is declared and writes the record, last. Where tags have to go, the new ones come first, with a record of the
* tags as they are in between: stopped at any point, the next run finds the account as recorded or as declared, and not as somebody
* else's change. `live` is what was read back after the fields were written; `unconfirmed` are the fields of it that did not take.
*/
async function writeTags(context, journal, desired, live, unconfirmed = /* @__PURE__ */ new Set()) {
	const { remove, set } = require_tags.planTags(desired, live.tags, context.policy);
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
	return require_plan_target.recordFor(desired, live, policy, require_requests.marksOf(kind, desired, unconfirmed.size === 0 ? settled : found, unconfirmed));
}
/** Brings the tags to what is declared without touching the record, which must not speak of a state that nobody has read. */
async function writeTagsUnread(context, journal, desired, before) {
	const { remove, set } = require_tags.planTags(desired, before.tags, context.policy);
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
		if (!(error instanceof require_retry.ServiceError)) throw error;
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
	const { remove } = require_tags.planTags(desired, live.tags, policy);
	if (countTags({
		...live.tags,
		...ownTags(context, "")
	}) > 50) await untag(context, journal, live, remove);
	const marks = require_requests.marksOf(kind, desired, require_requests.comparedLive(kind, live, policy, desired));
	await tag(journal, live.arn, live.tags, ownTags(context, require_plan_target.recordFor(desired, live, policy, marks)));
}
function ownTags({ policy }, record) {
	const keys = require_tags.kilnKeys(policy);
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
		if (!(error instanceof require_retry.ServiceError)) throw error;
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
	if (require_plan_target.changesFields(change.fields)) {
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
	const now = require_plan_target.decideDeclared({
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
	return live?.tags[require_tags.kilnKeys(policy).owner] === policy.owner;
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
	const record = require_tags.kilnKeys(policy).record;
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
		const { operation, input } = require_plan_target.tokenedUpdate(change.desired, before, target, policy, generation);
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
		if (error instanceof require_retry.ServiceError && (error.class === "token-mismatch" || error.mayHaveRun)) return error;
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
	const { operation, input } = require_plan_target.tokenedCreate(change.desired, change.arn, context.target, context.policy, generation);
	try {
		const { body } = await journal.send(operation, input);
		const arn = body[require_project_schema.kindOf(change.kind).model.createArnMember];
		return typeof arn === "string" ? arn : change.arn;
	} catch (error) {
		if (!(error instanceof require_retry.ServiceError)) throw error;
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
		if (!(error instanceof require_retry.ServiceError) || error.class !== "not-found") throw error;
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
// src/run/place.ts
/** Finds out who we are at a target. */
async function openPlace(input, target) {
	const place = {
		target,
		limiter: require_requests.createRateLimiter(input.parallelism, input.clock)
	};
	try {
		const session = await input.sessions.open(target);
		if (session === void 0) return {
			...place,
			diagnostics: [require_diagnostic.diagnose("noRegion", { target: target.name })]
		};
		return {
			...place,
			session,
			diagnostics: []
		};
	} catch (error) {
		return {
			...place,
			diagnostics: [giveUp(input, { target }, error)]
		};
	}
}
/** Connects to the service of a target for as long as `work` takes: of hundreds of targets only those at work hold a client. */
async function withService({ clock, observer }, { session, limiter }, access, work) {
	if (session === void 0) throw new Error("a target without a session");
	return work(await require_requests.connectImageBuilder({
		sdk: session.sdk,
		access,
		limiter,
		clock,
		observer
	}));
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
	if (!stopping.aborted && error instanceof require_retry.ServiceError) listener.onTargetFailed(target.name, require_requests.reasonOf(error));
	return finding;
}
// src/run/apply-waves.ts
/** Application, wave by wave: the next wave of targets begins when this one has ended without a failure. */
/**
* Applies what was planned, at most `atOnce` targets at a time. Resolves to their rows, in order. A wave fails if one of its targets could
* not be read, or something in it failed or was not begun; what is blocked is told, but holds nobody up. All later waves are not run then.
*/
async function applyWaves(input, planned, atOnce) {
	const waves = [...new Set(planned.map(waveOf))].toSorted((a, b) => a - b);
	const rows = /* @__PURE__ */ new Map();
	let broken;
	for (const wave of waves) {
		const members = planned.filter((one) => waveOf(one) === wave);
		const ended = broken === void 0 ? await require_requests.mapLimited(members, atOnce, (one) => apply(input, one)) : members.map((one) => holdBack(one, wave, broken ?? wave));
		for (const [index, one] of members.entries()) rows.set(one, ended[index] ?? one.row);
		if (broken === void 0 && ended.some(hasFailed)) broken = wave;
	}
	return planned.map((one) => rows.get(one) ?? one.row);
}
/** A target without a wave belongs to the first. */
function waveOf({ place }) {
	return place.target.wave ?? 1;
}
function hasFailed({ status, changes }) {
	return status === "failed" || changes.some(({ outcome }) => outcome === "failed" || outcome === "not-run");
}
async function apply(input, { place, row, plan }) {
	if (plan === void 0) return row;
	if (plan.changes.length === 0) return withOutcomes(row, []);
	return withOutcomes(row, await withService(input, place, "write", (service) => {
		let done = 0;
		return applyPlan({
			...input,
			service,
			target: plan.target
		}, plan, {
			parallelism: input.parallelism,
			onOutcome: (change, outcome) => {
				done += 1;
				input.listener.onOutcome(place.target.name, change, outcome, done, plan.changes.length);
			}
		});
	}));
}
function holdBack({ row, plan }, wave, broken) {
	if (row.status === "failed") return row;
	const outcomes = (plan?.changes ?? []).map(({ id }) => ({
		id,
		status: "not-run",
		writes: []
	}));
	const finding = require_diagnostic.diagnose("waveHeldBack", {
		target: row.name,
		wave,
		broken
	});
	return {
		...withOutcomes(row, outcomes),
		status: "not-run",
		diagnostics: [...row.diagnostics, finding]
	};
}
// src/plan/review.ts
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
	return plan.changes.filter((change) => isPlanned$1(change)).flatMap((change) => {
		const candidates = reviewed.filter((other) => other.arn === change.arn && covers(other.action, change.action));
		if (candidates.length === 0) {
			const why = passedOver.some(({ arn, action }) => arn === change.arn && covers(action, change.action)) ? "was planned offline or against another backend alone" : "is new";
			return [{
				change,
				what: `${change.action} ${why}`
			}];
		}
		const missing = (change.action === "update" ? [candidates.flatMap(({ fields }) => fields)] : candidates.map(({ fields }) => fields)).map((fields) => {
			return change.fields.filter((field) => !fields.some((other) => require_requests.isSameDifference(other, field)));
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
/** Targets that turn out to be one account and Region: each would undo what the other does. */
function guardPlaces(places) {
	const first = /* @__PURE__ */ new Map();
	return places.flatMap(({ target: { name, account }, session }) => {
		if (session === void 0 || (account ?? session.target.account) !== session.target.account) return [];
		const place = `${session.target.account} ${session.target.region}`;
		const other = first.get(place);
		if (other !== void 0) return [require_diagnostic.diagnose("sameTarget", {
			first: other,
			second: name,
			place
		})];
		first.set(place, name);
		return [];
	});
}
/** What the gates of a review say: errors refuse the run, warnings go into its report. */
function guardReview(input, planned) {
	const { expected, reviewed, reviewPolicy } = input;
	const unread = expected.length > 0 || reviewed !== void 0 && reviewPolicy === "strict" ? planned.filter(({ plan }) => plan === void 0) : [];
	if (unread.length > 0) {
		const flag = expected.length > 0 ? "--expect" : "--reviewed";
		return unread.map(({ row }) => require_diagnostic.diagnose("targetUnreadable", {
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
		const count = plans.flatMap((plan) => plan.changes).filter(isPlanned$1).length;
		if (count === 0) return [];
		const found = require_diagnostic.diagnose("nothingReviewed", { count });
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
	return [require_diagnostic.diagnose(name, {
		target: plan.target.name,
		changes: require_plural.countOf(uncovered.length, "change"),
		ids
	})];
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
		const request = require_plan_target.createRequest(change.desired, change.arn, policy);
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
		if (!(error instanceof require_retry.ServiceError)) throw error;
		if (error.code === "DryRunOperationException" || error.status === 412) return { status: "validated" };
		const failure = toFailure(error, change, plan.target);
		return {
			status: error.class === "denied" || error.class === "throttled" || error.class === "transient" ? "not-validated" : "refused",
			error: failure
		};
	}
}
// src/run/plan-place.ts
/** One target from its session to its plan, and what is kept of that. */
/** Observes and plans; what goes wrong is a finding of this target. */
async function planPlace(input, place, dryRunHalt) {
	const { target, session } = place;
	if (session === void 0) return toUnplanned(input, place);
	const { policy, options, isWholeProject, stopping } = input;
	try {
		return await withService(input, place, input.validatesCreates ? "dry-run" : "read", async (service) => {
			const base = input.baseFor?.(session.target);
			const plan = await require_plan_target.planTarget({
				service,
				target: session.target,
				desired: input.desiredFor(session.target).desired,
				policy,
				...base === void 0 ? {} : { base },
				options,
				isWholeProject,
				refresh: input.refresh,
				signal: stopping,
				onRead: (done, total) => input.listener.onRead(target.name, done, total)
			});
			input.listener.onPlan(target.name, plan);
			const dryRun = {
				halt: dryRunHalt,
				signal: stopping,
				clock: input.clock
			};
			return toPlanned(input, place, plan, input.validatesCreates ? await validateCreates(service, plan, policy, dryRun) : void 0);
		});
	} catch (error) {
		const finding = error instanceof DryRunCreatedError ? require_diagnostic.diagnose("dryRunCreated", {
			target: target.name,
			arn: error.arn
		}) : giveUp(input, place, error);
		return toUnplanned(input, {
			...place,
			diagnostics: [...place.diagnostics, finding]
		});
	}
}
function toUnplanned(input, place) {
	const { target, session, diagnostics } = place;
	return {
		place,
		row: toReportTarget({
			target: session?.target ?? target,
			declared: 0,
			status: "failed",
			diagnostics
		}, input.locate),
		unplannable: [],
		exceeded: []
	};
}
function toPlanned(input, place, plan, validations) {
	const { policy, options, isWholeProject, locate, command } = input;
	return {
		place,
		row: toReportTarget({
			target: plan.target,
			declared: plan.changes.filter((change) => change.desired !== void 0).length,
			status: "ok",
			plan,
			...validations === void 0 ? {} : { validations },
			diagnostics: place.diagnostics
		}, locate),
		...command === "apply" ? { plan: {
			...plan,
			changes: plan.changes.filter(isWork)
		} } : {},
		unplannable: guardPrune(plan, policy, options, !isWholeProject),
		exceeded: guardLimits(plan, policy, options)
	};
}
// src/run/removed-target.ts
/** Targets that were taken out of the project file: what they leave behind. */
/** Says what a target that was taken out of the project leaves behind, where its account can be read. */
async function warnOfRemoved(input, target) {
	const count = await countOwned(input, await openPlace(input, target));
	const words = count === void 0 ? "what it owns there cannot be read" : `it owns ${count} ${require_plural.plural(count, "configuration")}`;
	const where = [target.account, target.region].filter(Boolean).join(" ");
	return require_diagnostic.diagnose("targetRemoved", {
		target: target.name,
		place: where,
		count: words
	});
}
/** Undefined where it cannot be known: no access any more, or credentials of another account. */
async function countOwned(input, place) {
	const { target, session } = place;
	if (session === void 0) return void 0;
	if (target.account !== void 0 && target.account !== session.target.account) return void 0;
	try {
		const seen = {
			isWholeProject: true,
			refresh: "full",
			signal: input.stopping
		};
		return (await withService(input, place, "read", (service) => require_requests.observe(service, session.target, [], input.policy, seen))).live.length;
	} catch (error) {
		if (error instanceof require_retry.ServiceError) return void 0;
		throw error;
	}
}
/** Runs `plan`, `apply` or `drift`. What goes wrong at one target is that target's finding; the others go on. */
async function run(input) {
	const dryRunHalt = new AbortController();
	const visited = await require_requests.mapLimited(input.targets, 32, (target) => visit(input, target, dryRunHalt));
	const found = [...guardPlaces(visited.map(({ place }) => place)), ...visited.flatMap((one) => one.found)];
	if (found.some(isError)) return {
		targets: [],
		diagnostics: found,
		verdict: "invalid"
	};
	const refusals = visited.flatMap((one) => one.refusals);
	if (refusals.length > 0) return {
		targets: visited.map(({ place: { target, session, diagnostics } }) => {
			return toReportTarget({
				target: session?.target ?? target,
				declared: 0,
				status: "refused",
				diagnostics
			}, input.locate);
		}),
		diagnostics: [...found, ...refusals],
		verdict: "refused"
	};
	const planned = visited.flatMap((one) => one.planned ?? []);
	const removed = await require_requests.mapLimited(input.removedTargets, 32, (target) => warnOfRemoved(input, target));
	const result = await finish(input, planned);
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
	const place = await openPlace(input, target);
	const refusals = guardIdentity(input, place);
	const found = place.session === void 0 ? [] : input.desiredFor(place.session.target).diagnostics;
	if (refusals.length > 0 || found.some(isError)) return {
		place,
		found,
		refusals
	};
	return {
		place,
		found,
		refusals,
		planned: await planPlace(input, place, dryRunHalt)
	};
}
function isError({ severity }) {
	return severity === "error";
}
async function finish(input, planned) {
	const rows = planned.map(({ row }) => row);
	const unplannable = planned.flatMap(({ unplannable }) => unplannable);
	if (unplannable.length > 0) return refuse(rows, unplannable);
	const exceeded = planned.flatMap(({ exceeded }) => exceeded);
	if (input.command !== "apply") return {
		targets: rows,
		diagnostics: exceeded.map((one) => ({
			...one,
			severity: "warning"
		}))
	};
	const findings = [...exceeded, ...guardReview(input, planned)];
	if (findings.some(isError)) return refuse(rows, findings);
	const hasAnyWork = planned.some(({ plan }) => plan !== void 0 && hasWork(plan));
	if (hasAnyWork && !input.stopping.aborted && !await input.confirm(rows)) return input.stopping.aborted ? {
		targets: rows,
		diagnostics: []
	} : refuse(rows, [require_diagnostic.diagnose("notConfirmed", {})]);
	const newer = hasAnyWork ? await input.findNewer?.() : void 0;
	if (newer !== void 0) return supersede(rows, newer);
	return {
		targets: await applyWaves(input, planned, 32),
		diagnostics: findings
	};
}
/** Leaves everything to the run of the newer commit. */
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
async function confirm(host, flags, { stop, progress }, targets) {
	if (flags.yes || host.stdin.isTTY !== true) return true;
	const report = require_report_schema.summarise({
		command: "plan",
		version: host.version,
		backend: require_requests.backendKind(flags, host.env),
		detailedExitcode: false,
		targets,
		diagnostics: [],
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
// src/plan/revisions.ts
/** Two revisions of what is declared for a target, compared without the account. */
/** What stands in an ARN for an account or region that nobody knows yet. */
const unknown$1 = "*";
/**
* Returns one change per declared configuration, and one per configuration that only the base declares, as an orphan: what git alone
* can tell. By kind in the order of the registry, then by name.
*/
function compareRevisions(input) {
	const { desired, base, isWholeProject } = input;
	const before = new Map(base.map((one) => [identityOf(one), one]));
	const declared = desired.map((one) => {
		const old = before.get(identityOf(one));
		before.delete(identityOf(one));
		return compareOne(one, old, input);
	});
	const gone = isWholeProject ? [...before.values()].map((one) => forget(one, input)) : [];
	return [...declared, ...gone].toSorted(require_plan_target.byPlace);
}
function identityOf({ kind, slug }) {
	return `${kind}/${slug}`;
}
function compareOne(desired, old, { target, policy }) {
	const kind = require_project_schema.kindOf(desired.kind);
	const base = {
		...headOf(kind, desired, target),
		desired
	};
	if (old === void 0) {
		const after = require_requests.comparedDesired(kind, {
			...desired,
			ignore: []
		}, {
			...policy,
			ignoreTags: []
		}, true);
		return {
			...base,
			action: "create",
			reason: "missing",
			fields: require_requests.diffFields(kind, after, void 0)
		};
	}
	const now = require_requests.comparedDesired(kind, desired, policy);
	const then = require_requests.comparedDesired(kind, {
		...old,
		ignore: desired.ignore
	}, policy);
	const fields = [...require_requests.diffFields(kind, now, then), ...protectionOf(desired, old)];
	if (fields.length === 0) return {
		...base,
		action: "unchanged",
		fields: []
	};
	return {
		...base,
		action: "update",
		reason: "git-changed",
		fields: fields.map((field) => ({
			...field,
			reason: "git-changed"
		}))
	};
}
function protectionOf(desired, old) {
	if (desired.protect === old.protect) return [];
	const keys = ["kiln", "protect"];
	return [{
		path: require_field_path.formatPath(keys),
		keys,
		...old.protect === void 0 ? {} : { before: old.protect },
		...desired.protect === void 0 ? {} : { after: desired.protect }
	}];
}
function forget(old, { target }) {
	return {
		...headOf(require_project_schema.kindOf(old.kind), old, target),
		action: "orphan",
		reason: "not-declared",
		fields: []
	};
}
function headOf(kind, one, target) {
	const { account = unknown$1, region = unknown$1 } = target;
	const arn = require_project.arnOf(kind, one.slug, {
		account,
		region,
		partition: require_project.partitionOf(region)
	});
	return {
		id: one.id,
		kind: one.kind,
		name: one.name,
		arn,
		refreshRecord: false
	};
}
// cmd/credential-source.ts
/** Whether anything on this machine could give credentials, told without asking anybody. Whether they work is for AWS to say. */
/** Where the kernel of a machine says that it is one of EC2, which may have a role. */
const ec2Marks = [["/sys/class/dmi/id/sys_vendor", /^Amazon EC2/], ["/sys/hypervisor/uuid", /^ec2/i]];
/** Variables of which each, or each pair, is a source: keys, a token for a role, a container, the identity of a CI job. */
const variables = [
	["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
	["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"],
	["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"],
	["AWS_CONTAINER_CREDENTIALS_FULL_URI"],
	["AWS_PROFILE"],
	["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"]
];
/** Settings of the AWS configuration that credentials can come from. */
const settings = /^\s*(aws_access_key_id|role_arn|credential_process|sso_session|sso_account_id|web_identity_token_file|login_session)\s*=/m;
/** Reports whether there is a source of credentials. One that is there and broken counts: that is an error, not a lack. */
function hasCredentialSource(flags, targets, env) {
	if (flags.emulator === true || flags.emulatorState !== void 0) return true;
	if (flags.profile !== void 0 || targets.some(({ profile }) => profile !== void 0)) return true;
	if (variables.some((names) => names.every((name) => env[name]))) return true;
	const home = env["HOME"] || env["USERPROFILE"] || (0, node_os.homedir)();
	if ([env["AWS_SHARED_CREDENTIALS_FILE"] || (0, node_path.join)(home, ".aws", "credentials"), env["AWS_CONFIG_FILE"] || (0, node_path.join)(home, ".aws", "config")].some((file) => settings.test(readIfThere(file)))) return true;
	return env["AWS_EC2_METADATA_DISABLED"] !== "true" && ec2Marks.some(([file, mark]) => mark.test(readIfThere(file)));
}
function readIfThere(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch {
		return "";
	}
}
// cmd/offline.ts
/** A plan without the account: what git alone can tell, and when that has to do. */
/** Returns why a run does not ask the account; undefined if it does. */
function whyOffline(host, command, flags, based) {
	if (command !== "plan") return void 0;
	if (flags.offline === true) return "--offline was given";
	const { targets } = based.loaded;
	if (targets.length > 0 && targets.every(({ name }) => based.unread.has(name))) return "no target may be read";
	if (flags.offline === false || !require_requests.isPullRequest(host.env)) return void 0;
	return hasCredentialSource(flags, targets, host.env) ? void 0 : "this pull request has no credentials";
}
/** Says what an offline plan could check and what it could not. */
function explainOffline(reason, { base }) {
	const against = base === void 0 ? "there is no base revision to compare with" : `compared with ${shortOf(base.revision)}`;
	return require_diagnostic.diagnose("plannedOffline", {
		reason,
		against
	});
}
/** Returns what git alone says about a target: what it declares now against what the base revision declares for it. */
function planOffline(target, based) {
	const { loaded, unread } = based;
	const desired = loaded.declared.get(target.name) ?? [];
	const why = unread.get(target.name);
	const comparison = loaded.project === void 0 ? [] : compare(target, desired, loaded.project, based);
	return toReportTarget({
		target,
		declared: desired.length,
		comparison,
		diagnostics: why === void 0 ? [] : [why],
		status: "ok"
	}, (name, id, keys) => loaded.state?.locate(name, id, keys));
}
/** Nothing can be said without a base, or against one that cannot be understood. */
function compare(target, desired, policy, based) {
	const { base, loaded } = based;
	const old = based.desiredFor(target);
	const isNew = base !== void 0 && !base.targets.some(({ name }) => name === target.name);
	if (old === void 0 && !isNew) return [];
	return compareRevisions({
		target,
		desired,
		base: old?.desired ?? [],
		policy,
		isWholeProject: loaded.isWhole ?? false
	});
}
/** Puts the targets that were not read in their places. A drift check knows nothing of them. */
function withUnread({ targets, verdict }, based, command) {
	const { loaded, unread } = based;
	if (verdict === "invalid" || unread.size === 0) return targets;
	const read = new Map(targets.map((row) => [row.name, row]));
	return loaded.targets.flatMap((target) => {
		const row = read.get(target.name);
		if (row !== void 0) return [row];
		if (!unread.has(target.name)) return [];
		const offline = planOffline(target, based);
		return [command === "plan" ? offline : {
			...offline,
			status: "not-run",
			changes: [],
			summary: require_report_schema.sumUp([])
		}];
	});
}
function shortOf(revision) {
	return revision.slice(0, 12);
}
// cmd/progress-tally.ts
/** So much must be done before the rest can be told from it: a tenth, several pieces, and a time worth the name. */
const least = {
	share: .1,
	pieces: 5,
	ms: 5e3
};
/** Returns a tally; `now` is in milliseconds. */
function createTally(now, traffic) {
	const atWork = /* @__PURE__ */ new Map();
	const ended = /* @__PURE__ */ new Map();
	let [targets, planned, changing, changes, changed, applied] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	let [began, applyBegan] = [now(), 0];
	const stage = () => {
		if (changed > 0) return changed < changes ? "applying" : "waiting";
		return planned < targets ? "planning" : "waiting";
	};
	return {
		stage,
		atWork,
		begin(count) {
			targets = count;
			began = now();
		},
		read: (target, done, total) => void atWork.set(target, `${done} of ${total} reads`),
		plan(target, plan) {
			atWork.delete(target);
			planned += 1;
			const count = plan?.changes.filter(isWork).length ?? 0;
			changes += count;
			if (count > 0) changing += 1;
		},
		outcome(target, { status }, done, total) {
			if (changed === 0) applyBegan = now();
			changed += 1;
			const counts = ended.get(target) ?? /* @__PURE__ */ new Map();
			ended.set(target, counts.set(status, (counts.get(status) ?? 0) + 1));
			atWork.set(target, `${done} of ${total} changes`);
			if (done < total) return false;
			atWork.delete(target);
			applied += 1;
			return true;
		},
		endings: (target) => [...ended.get(target) ?? []].map(([status, count]) => `${count} ${status}`).join(", "),
		say() {
			const isApplying = changed > 0;
			const { read, write, throttled } = traffic.counts();
			const share = throttled / Math.max(1, read + write);
			const left = isApplying ? estimateLeft(changed, changes, now() - applyBegan) : estimateLeft(planned, targets, now() - began);
			return [
				isApplying ? `${applied} of ${require_plural.countOf(changing, "target")}` : `${planned} of ${require_plural.countOf(targets, "target")}`,
				...isApplying ? [`${changed} of ${require_plural.countOf(changes, "change")}`] : [],
				`${require_plural.countOf(traffic.inFlight(), "request")} in flight`,
				...throttled === 0 ? [] : [`${(share * 100).toFixed(1)} % throttled`],
				`${require_main.formatDuration(now() - began)} elapsed`,
				...left === void 0 ? [] : [`about ${require_main.formatDuration(left)} left`]
			].join(", ");
		}
	};
}
/** Returns the milliseconds that the rest takes at the pace so far; undefined where nobody can tell. */
function estimateLeft(done, total, elapsedMs) {
	if (done >= total || done < least.pieces || done / total < least.share || elapsedMs < least.ms) return void 0;
	return elapsedMs / done * (total - done);
}
// cmd/progress.ts
/** Progress on stderr: on a terminal a block that is redrawn in place, elsewhere a line per finished thing and a heartbeat. */
const heartbeatMs = 15e3;
const redrawMs = 80;
/** So many targets at work are named one by one. */
const fewTargets = 3;
const shownTargets = 8;
/** Returns progress that says nothing. */
function silentProgress() {
	const nothing = () => void 0;
	return {
		open: nothing,
		begin: nothing,
		onRead: nothing,
		onPlan: nothing,
		onTargetFailed: nothing,
		onOutcome: nothing,
		clear: nothing,
		end: nothing
	};
}
/** Returns progress for a log: no cursor movements, a line when something has finished, a heartbeat. */
function lineProgress(options) {
	const { command, stream, now, traffic, mode = "targets", every = everyInterval } = options;
	const tally = createTally(now, traffic);
	const say = (text) => void stream.write(`${text}\n`);
	const sayOf = (target, text) => {
		if (mode === "targets") say(`${require_safe_text.toSafeText(target)}: ${text}`);
	};
	let isFew = true;
	let stop = () => void 0;
	const beat = () => {
		say(`${command}: still working, ${tally.say()}`);
		if (tally.atWork.size <= fewTargets) for (const [target, text] of tally.atWork) sayOf(target, text);
	};
	return {
		open: () => say(readingLine(command)),
		begin(targets, configurations) {
			isFew = targets <= fewTargets;
			tally.begin(targets);
			say(startLine(command, targets, configurations));
			stop = every(heartbeatMs, beat);
		},
		onRead: (target, done, total) => tally.read(target, done, total),
		onPlan(target, plan) {
			tally.plan(target, plan);
			sayOf(target, `planned, ${summaryOf(plan)}`);
		},
		onTargetFailed(target, message) {
			tally.plan(target);
			sayOf(target, `could not be read: ${require_safe_text.toSafeText(message)}`);
		},
		onOutcome(target, change, outcome, done, total) {
			const isLast = tally.outcome(target, outcome, done, total);
			if (isFew ? isStep(change, outcome) : outcome.status === "failed") sayOf(target, `${change.action} ${require_safe_text.toSafeText(change.id)}: ${outcome.status} (${done} of ${total})`);
			if (isLast && !isFew) sayOf(target, `applied, ${tally.endings(target)}`);
		},
		clear: () => void 0,
		end: () => stop()
	};
}
/** Returns progress for a terminal: how far all of it is, and a line per target at work where they are few or asked for. */
function liveProgress(options) {
	const { command, stream, now, traffic, mode, every = everyInterval } = options;
	const tally = createTally(now, traffic);
	let drawn = 0;
	let isNamed = true;
	let isAsking = false;
	let stop = () => void 0;
	const clear = () => {
		if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`);
		drawn = 0;
	};
	const show = (lines) => {
		const width = (stream.columns || 80) - 1;
		if (lines.length > 0) stream.write(`${lines.map((line) => line.slice(0, width)).join("\n")}\n`);
		drawn = lines.length;
	};
	const draw = () => {
		clear();
		if (isAsking || tally.stage() === "waiting") return;
		const named = isNamed ? [...tally.atWork].slice(0, shownTargets) : [];
		const more = isNamed ? tally.atWork.size - named.length : 0;
		show([
			`${command}: ${tally.say()}`,
			...named.map(([target, text]) => `  ${require_safe_text.toSafeText(target)}  ${text}`),
			...more > 0 ? [`  and ${more} more at work`] : []
		]);
	};
	return {
		open: () => show([readingLine(command)]),
		begin(targets, configurations) {
			clear();
			isNamed = mode === void 0 ? targets <= shownTargets : mode === "targets";
			tally.begin(targets);
			show([startLine(command, targets, configurations)]);
			stop = every(redrawMs, draw);
		},
		onRead: (target, done, total) => tally.read(target, done, total),
		onPlan: (target, plan) => tally.plan(target, plan),
		onTargetFailed: (target) => tally.plan(target),
		onOutcome(target, _change, outcome, done, total) {
			isAsking = false;
			tally.outcome(target, outcome, done, total);
		},
		clear() {
			isAsking = true;
			clear();
		},
		end() {
			stop();
			clear();
		}
	};
}
/** A timer that does not keep the process alive. */
function everyInterval(ms, task) {
	const timer = setInterval(task, ms);
	timer.unref();
	return () => clearInterval(timer);
}
function readingLine(command) {
	return `${command}: reading the configuration`;
}
function startLine(command, targets, configurations) {
	return `${command}: ${require_plural.countOf(targets, "target")}, ${require_plural.countOf(configurations, "configuration")}`;
}
function isStep(change, outcome) {
	return !["unchanged", "not-run"].includes(outcome.status) && change.action !== "blocked";
}
function summaryOf(plan) {
	const counts = require_report_schema.actions.map((action) => [action, plan.changes.filter((change) => change.action === action).length]);
	return require_sentences.countInWords(Object.fromEntries(counts));
}
// cmd/reviewed.ts
/** Reads the reports that `--reviewed` names: files, folders of downloaded artifacts, patterns that no shell has filled in. */
/** Resolves to the reports; a file that is none is a diagnostic. */
async function readReviewed(names, cwd) {
	const files = await Promise.all(names.map((name) => expand(name, cwd)));
	const { reports, diagnostics } = await require_read_report.readReports([...new Set(files.flat())], cwd);
	return {
		reports: reports.map(({ report }) => report),
		diagnostics
	};
}
/** Returns the files that a name stands for: itself, unless it is a folder or a pattern that matches something. */
async function expand(name, cwd) {
	const path = (0, node_path.resolve)(cwd, name);
	const found = await (0, node_fs_promises.stat)(path).catch(() => void 0);
	if (found?.isDirectory() === true) return keepReports(await listJson(path), cwd);
	const pattern = (0, node_path.basename)(path);
	if (found !== void 0 || !/[*?]/.test(pattern)) return [name];
	const matching = (await (0, node_fs_promises.readdir)((0, node_path.dirname)(path)).catch(() => [])).filter((one) => require_project.matchesAny([pattern], one)).toSorted(require_diagnostic.compareText);
	return matching.length === 0 ? [name] : matching.map((one) => (0, node_path.relative)(cwd, (0, node_path.join)((0, node_path.dirname)(path), one)));
}
/** Artifacts hold other JSON beside the report. What cannot be read as JSON stays: a broken report must not pass unseen. */
async function keepReports(files, cwd) {
	const kept = [];
	for (const file of files) if (await mayBeReport(file)) kept.push((0, node_path.relative)(cwd, file));
	return kept;
}
async function mayBeReport(file) {
	try {
		const value = JSON.parse(await (0, node_fs_promises.readFile)(file, "utf8"));
		return value !== null && typeof value === "object" && "formatVersion" in value;
	} catch {
		return true;
	}
}
/** Lists the JSON files in a folder and below, in order. Links are not followed: they could lead anywhere. */
async function listJson(folder) {
	const entries = (await (0, node_fs_promises.readdir)(folder, { withFileTypes: true })).toSorted((a, b) => require_diagnostic.compareText(a.name, b.name));
	const files = [];
	for (const entry of entries) {
		const path = (0, node_path.join)(folder, entry.name);
		if (entry.isDirectory()) files.push(...await listJson(path));
		else if (entry.isFile() && entry.name.endsWith(".json")) files.push(path);
	}
	return files;
}
// cmd/superseded.ts
/** Whether the branch that a CI run applies has moved on: then the run of the newer commit applies, not this one. */
/** Milliseconds that the remote has for its answer. */
const patienceMs = 3e4;
/**
* Returns the branch that a CI run is about: what its platform says for a push, a schedule or a start by hand. Undefined for anything
* else, a pull request or a tag above all, and outside of CI.
*/
function branchOf(env) {
	if (env["GITHUB_ACTIONS"] === "true") return [
		"push",
		"schedule",
		"workflow_dispatch",
		"repository_dispatch"
	].includes(env["GITHUB_EVENT_NAME"] ?? "") ? afterHeads(env["GITHUB_REF"]) : void 0;
	if (env["GITLAB_CI"] === "true") return env["CI_COMMIT_BRANCH"] || void 0;
	if (env["CODEBUILD_BUILD_ID"] !== void 0) return env["CODEBUILD_WEBHOOK_EVENT"] === "PUSH" ? afterHeads(env["CODEBUILD_WEBHOOK_HEAD_REF"]) : void 0;
	if (env["JENKINS_URL"] !== void 0 && !env["CHANGE_ID"]) return env["BRANCH_NAME"] || void 0;
}
function afterHeads(ref) {
	return /^refs\/heads\/(.+)$/s.exec(ref ?? "")?.[1];
}
/** Asks whether the branch has moved on to a commit at which the project is another one. */
async function checkTip(host, log, project) {
	const branch = branchOf(host.env);
	if (branch === void 0) return {};
	const folder = project.file === void 0 ? host.cwd : (0, node_path.dirname)((0, node_path.resolve)(host.cwd, project.file));
	const commit = require_fleet_part.textOf(await require_fleet_part.askGit(folder, ["rev-parse", "HEAD"]));
	if (commit === void 0) return unknown(branch, "there is no git commit here");
	const found = await findTip(host, log, folder, branch);
	if ("failure" in found) return unknown(branch, found.failure);
	const { tip } = found;
	if (tip === commit || await isSameProject(folder, commit, tip, project, host.cwd)) return {};
	return { newer: {
		commit: tip,
		diagnostic: require_diagnostic.diagnose("superseded", {
			branch,
			commit,
			tip
		})
	} };
}
function unknown(branch, reason) {
	return { warning: require_diagnostic.diagnose("tipUnknown", {
		branch,
		reason
	}) };
}
/** Asks the remote, and where it does not answer, the API of the forge. */
async function findTip(host, log, folder, branch) {
	const ref = `refs/heads/${branch}`;
	const listed = await require_fleet_part.askGit(folder, [
		"ls-remote",
		"--refs",
		"origin",
		ref
	], patienceMs);
	if ("text" in listed) {
		const line = listed.text.split("\n").find((one) => one.slice(one.indexOf("	") + 1) === ref);
		const tip = line?.slice(0, line.indexOf("	"));
		return tip === void 0 ? { failure: "the remote has no such branch" } : { tip };
	}
	try {
		const tip = await require_notice.connectForge(host, log)?.tipOf(branch);
		return tip === void 0 ? listed : { tip };
	} catch {
		return listed;
	}
}
/**
* Reports whether nothing of the project differs at the tip: path filters then keep its run from ever starting. A commit that is not
* here is fetched, without a branch or a file of the work tree being touched.
*/
async function isSameProject(folder, commit, tip, { file, configs }, cwd) {
	if (!("text" in await require_fleet_part.askGit(folder, [
		"cat-file",
		"-e",
		`${tip}^{commit}`
	]))) {
		const fetch = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			...require_fleet_part.textOf(await require_fleet_part.askGit(folder, ["rev-parse", "--is-shallow-repository"])) === "true" ? ["--depth=1"] : [],
			"origin",
			tip
		];
		if ("failure" in await require_fleet_part.askGit(folder, fetch, patienceMs)) return false;
	}
	const paths = [...file === void 0 ? [] : [(0, node_path.resolve)(cwd, file)], configs];
	return "text" in await require_fleet_part.askGit(folder, [
		"--literal-pathspecs",
		"diff",
		"--quiet",
		"--no-ext-diff",
		commit,
		tip,
		"--",
		...paths
	]);
}
// cmd/reconcile.ts
/** validate, plan, apply and drift: one way from files to report, that ends earlier or later. */
/** Runs one of the four commands. Resolves to the exit code, when the report is written. */
async function reconcile(host, command, path, flags) {
	const startedAt = host.clock.now();
	const revision = require_ci.findRevision(host.cwd);
	const ci = require_ci.findCi(host.env);
	const log = await require_main.createLog(flags.logLevel, flags.logFormat);
	const counter = require_requests.countRequests(log);
	const stop = require_signals.handleSignals(host, flags.timeout);
	const progress = command === "validate" ? silentProgress() : chooseProgress(host, command, flags, counter);
	const previous = flags.previous === void 0 ? void 0 : await require_watch.readPrevious(host, flags.previous);
	let watched = {};
	let isNarrowed = false;
	const finish = async (result, file) => {
		progress.end();
		const signal = stop.signal();
		const report = require_report_schema.summarise({
			command,
			version: host.version,
			backend: require_requests.backendKind(flags, host.env),
			detailedExitcode: flags.detailedExitcode ?? false,
			...flags.failOn === void 0 ? {} : { failOn: flags.failOn },
			targets: result.targets,
			diagnostics: require_diagnostic.sortDiagnostics(result.diagnostics),
			isNarrowed,
			...result.shard === void 0 ? {} : { shard: result.shard },
			...result.verdict === void 0 ? {} : { verdict: result.verdict },
			...result.offline === void 0 ? {} : { offline: result.offline },
			...result.base === void 0 ? {} : { base: result.base },
			...result.supersededBy === void 0 ? {} : { supersededBy: result.supersededBy },
			...signal === void 0 ? {} : { signal },
			run: {
				startedAt: new Date(startedAt).toISOString(),
				durationMs: Math.round(host.clock.now() - startedAt),
				revision: await revision,
				requests: counter.counts(),
				ci: ci === null ? null : { ...ci }
			}
		});
		const exitCode = await require_read_report.answer(host, flags, report, file);
		await require_publish.publish(host, {
			report,
			ci,
			path,
			flags,
			log,
			signal: stop.deadline
		});
		const watching = {
			report,
			project: watched,
			ci,
			flags,
			log,
			signal: stop.deadline
		};
		await require_watch.watch(host, {
			...watching,
			...previous === void 0 ? {} : { previous }
		});
		require_read_report.closeLog(host, report, exitCode);
		return exitCode;
	};
	const stopped = (diagnostic) => ({
		targets: [],
		diagnostics: [diagnostic],
		verdict: "error"
	});
	try {
		const file = flags.reportFile === void 0 ? void 0 : await require_read_report.openReportFile(host.cwd, flags.reportFile);
		if (file !== void 0 && "failure" in file) return await finish(stopped(file.failure), void 0);
		progress.open();
		try {
			const loaded = await require_requests.load(host, command, path, flags);
			watched = loaded.project === void 0 ? {} : require_watch.watchedOf(loaded.project, loaded.diagnostics);
			isNarrowed = loaded.isWhole === false;
			return await finish({
				...await carryOut(host, command, flags, loaded, {
					counter,
					stop,
					progress,
					revision,
					log
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
function chooseProgress(host, command, flags, traffic) {
	const { quiet, progress: mode } = flags;
	if (quiet === true || mode === "none") return silentProgress();
	const { stderr: stream, clock } = host;
	const options = {
		command,
		stream,
		traffic,
		now: () => clock.now(),
		...mode === void 0 ? {} : { mode }
	};
	return stream.isTTY === true ? liveProgress(options) : lineProgress(options);
}
function validated(target, { declared }) {
	return toReportTarget({
		target,
		declared: declared.get(target.name)?.length ?? 0,
		status: "ok",
		diagnostics: []
	}, () => void 0);
}
async function carryOut(host, command, flags, read, { counter, stop, progress, revision, log }) {
	const based = await require_requests.consultBase(host, command, flags, read);
	const { loaded, base } = based;
	const { project, state } = loaded;
	const offline = whyOffline(host, command, flags, based);
	const nowhere = {
		targets: [],
		diagnostics: [
			...loaded.diagnostics,
			...based.diagnostics,
			...offline === void 0 ? [] : [explainOffline(offline, based)]
		],
		...base === void 0 ? {} : { base: { revision: base.revision } }
	};
	const { diagnostics } = nowhere;
	if (project === void 0 || state === void 0 || require_project.hasErrors(diagnostics)) return {
		...nowhere,
		verdict: "invalid"
	};
	if (command === "validate") return {
		...nowhere,
		targets: loaded.targets.map((target) => validated(target, loaded))
	};
	if (offline !== void 0) return {
		...nowhere,
		targets: loaded.targets.map((target) => planOffline(target, based)),
		offline: true
	};
	const mayBeOutdated = command === "apply" && flags.allowOutdated !== true;
	const tip = mayBeOutdated ? await checkTip(host, log, project) : {};
	if (tip.newer !== void 0) {
		const superseded = supersede(loaded.targets.map((target) => validated(target, loaded)), tip.newer);
		return {
			...superseded,
			diagnostics: [...diagnostics, ...superseded.diagnostics]
		};
	}
	const targets = loaded.targets.filter(({ name }) => !based.unread.has(name));
	progress.begin(targets.length, state.desired.length);
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
			baseFor: (target) => based.desiredFor(target),
			desiredFor: (target) => require_requests.desiredFor(loaded, project, state, states, target, flags),
			policy: project,
			options: {
				createOnly: flags.createOnly ?? false,
				adopt: flags.adopt ?? false,
				prune: flags.prune ?? false,
				keepDrift: flags.keepDrift ?? false,
				...flags.maxDeletes === void 0 ? {} : { maxDeletes: flags.maxDeletes },
				...flags.maxUpdates === void 0 ? {} : { maxUpdates: flags.maxUpdates }
			},
			removedTargets: project.file === void 0 || flags.target !== void 0 || (flags.shard?.index ?? 1) > 1 ? [] : await findRemoved(host, project.file, project.targets, base),
			validatesCreates: flags.validate === "server",
			refresh: flags.refresh ?? project.refresh,
			isWholeProject: loaded.isWhole ?? false,
			sessions,
			parallelism: flags.parallelism,
			expected: (flags.expect ?? []).map(parseExpectation),
			...flags.reviewed === void 0 ? {} : { reviewed: reviewed.reports },
			reviewPolicy: reviewPolicyOf(host, flags),
			...mayBeOutdated ? { findNewer: async () => (await checkTip(host, log, project)).newer } : {},
			isAttended: host.stdin.isTTY === true || require_requests.reachesOwnMachine(backend),
			confirm: (rows) => confirm(host, flags, {
				stop,
				progress
			}, rows),
			locate: (target, id, keys) => (states.get(target) ?? state).locate(target, id, keys),
			clock: host.clock,
			observer: counter,
			listener: progress,
			stopping: stop.stopping,
			deadline: stop.deadline
		});
		return {
			...nowhere,
			...result,
			targets: withUnread(result, based, command),
			diagnostics: [
				...diagnostics,
				...tip.warning === void 0 ? [] : [tip.warning],
				...result.diagnostics
			]
		};
	} finally {
		sessions.close();
		await backend.close();
	}
}
/** An apply reads nothing of its base but this. */
async function findRemoved(host, name, targets, base) {
	const file = (0, node_path.resolve)(host.cwd, name);
	const found = base ?? await require_requests.readBase({
		cwd: host.cwd,
		file,
		projectOnly: true
	}, (0, node_path.dirname)(file), void 0, host.env);
	return findRemovedTargets(file, targets, found === void 0 || "failure" in found ? void 0 : found);
}
/** Reports that are given must cover the plan, unless the policy says otherwise; a CI run without them says so. */
function reviewPolicyOf({ env }, { reviewPolicy, reviewed }) {
	return reviewPolicy ?? (reviewed !== void 0 ? "strict" : require_ci.findCi(env) === null ? "off" : "warn");
}
function parseExpectation(text) {
	const at = text.lastIndexOf("=");
	return at < 0 ? { digest: text } : {
		target: text.slice(0, at),
		digest: text.slice(at + 1)
	};
}
exports.reconcile = reconcile;
