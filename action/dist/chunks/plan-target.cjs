const require_requests = require("./requests.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_project_schema = require("./project-schema.cjs");
const require_field_path = require("./field-path.cjs");
const require_project = require("./project.cjs");
const require_tags = require("./tags.cjs");
const require_digest = require("./digest.cjs");
// src/plan/request.ts
/** The exact requests that a change will send. Pure, because the client token is derived from them. */
/** Returns the Create request, with tags and record, without the client token. `arn` is the one it will have. */
function createRequest(desired, arn, policy) {
	const kind = require_project_schema.kindOf(desired.kind);
	const { tags: _, ...fields } = desired.fields;
	const keys = require_tags.kilnKeys(policy);
	const marks = require_requests.marksOfSettled(kind, desired, policy);
	const record = require_requests.formatRecord({
		arn,
		isProtected: desired.protect ?? false,
		dateUpdated: void 0,
		marks
	});
	const tags = {
		...require_tags.declaredTags(desired.fields),
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
		refreshRecord: decision.action === "unchanged" && !options.createOnly && live.recorded !== true && isStale(desired, live, policy),
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
	if (require_tags.planTags(desired, live.tags, policy).total > 50) return {
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
	return live.unknown.filter((path) => !kept.some((outer) => require_field_path.isPathInside(path, outer)));
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
	}) !== live.tags[require_tags.kilnKeys(policy).record];
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
		digest: require_digest.digestPlan(target, sorted, options.keepDrift),
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
// src/plan/preexisting.ts
/**
* Marks in a plan what the base revision, planned against the same account, would do just the same. A field is marked if the base has it
* with the same values before and after, a change if the base has the same action for it and nothing in it is new.
*/
function markPreexisting(plan, base) {
	const before = new Map(base.changes.map((change) => [change.arn, change]));
	return {
		...plan,
		changes: plan.changes.map((change) => markChange(change, before.get(change.arn)))
	};
}
function markChange(change, base) {
	if (base === void 0 || change.action === "unchanged") return change;
	const fields = change.fields.map((field) => {
		return base.fields.some((other) => require_requests.isSameDifference(field, other)) ? {
			...field,
			preexisting: true
		} : field;
	});
	const isOld = change.action === base.action && fields.every(({ preexisting }) => preexisting === true);
	return {
		...change,
		fields,
		...isOld ? { preexisting: true } : {}
	};
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
	const plan = (observed) => {
		const made = makePlan({
			target,
			desired,
			observed,
			policy,
			options,
			isWholeProject
		});
		if (input.base === void 0) return made;
		return markPreexisting(made, makePlan({
			target,
			...input.base,
			observed,
			options,
			isWholeProject
		}));
	};
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
Object.defineProperty(exports, "byPlace", {
	enumerable: true,
	get: function() {
		return byPlace;
	}
});
Object.defineProperty(exports, "changesFields", {
	enumerable: true,
	get: function() {
		return changesFields;
	}
});
Object.defineProperty(exports, "createRequest", {
	enumerable: true,
	get: function() {
		return createRequest;
	}
});
Object.defineProperty(exports, "decideDeclared", {
	enumerable: true,
	get: function() {
		return decideDeclared;
	}
});
Object.defineProperty(exports, "makePlan", {
	enumerable: true,
	get: function() {
		return makePlan;
	}
});
Object.defineProperty(exports, "planTarget", {
	enumerable: true,
	get: function() {
		return planTarget;
	}
});
Object.defineProperty(exports, "recordFor", {
	enumerable: true,
	get: function() {
		return recordFor;
	}
});
Object.defineProperty(exports, "tokenedCreate", {
	enumerable: true,
	get: function() {
		return tokenedCreate;
	}
});
Object.defineProperty(exports, "tokenedUpdate", {
	enumerable: true,
	get: function() {
		return tokenedUpdate;
	}
});
Object.defineProperty(exports, "wipedBy", {
	enumerable: true,
	get: function() {
		return wipedBy;
	}
});
