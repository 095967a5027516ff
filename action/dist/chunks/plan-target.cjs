const require_digest = require("./digest.cjs");
const require_requests = require("./requests.cjs");
const require_targets = require("./targets.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_source = require("./source.cjs");
const require_field_path = require("./field-path.cjs");
const require_tags = require("./tags.cjs");
const require_canonical = require("./canonical.cjs");
// src/plan/hidden.ts
/** A value that git changes and leaves to others in one step is not sent, and would take effect unseen at the next create. */
/**
* Returns a difference of `kiln.ignore` that names the fields whose declared value changed since the last apply, as the record tells, and
* that were not left to others then; nothing if there are none.
*/
function hiddenBy(desired, live, policy) {
	const record = require_requests.readRecord(live, policy);
	if (desired.ignore.length === 0 || record.state !== "known") return [];
	const kind = require_document_schema.kindOf(desired.kind);
	const open = {
		...desired,
		ignore: []
	};
	const declared = require_requests.comparedDesired(kind, open, policy);
	const left = [require_requests.comparedDesired(kind, desired, policy), require_requests.comparedLive(kind, live, policy, desired)];
	const hidden = require_requests.diffOne(open, live, policy).fields.filter(({ path, keys }) => {
		if (!desired.ignore.some((outer) => require_field_path.isPathInside(path, outer))) return false;
		const field = String(keys[0]);
		const mark = require_requests.markOf(record, field);
		if (mark === void 0 || mark === "ignored" || mark === "unconfirmed") return false;
		const isAsRecorded = (fields) => require_requests.isSameMark(require_requests.markOfValue(Object.hasOwn(fields, field) ? fields[field] : void 0), mark);
		if (isAsRecorded(declared)) return false;
		return require_requests.isIgnored(field, desired.ignore) || !left.some(isAsRecorded);
	});
	if (hidden.length === 0) return [];
	const keys = ["kiln", "ignore"];
	return [{
		path: require_field_path.formatPath(keys),
		keys,
		after: hidden.map(({ path }) => path),
		reason: "git-changed"
	}];
}
// src/plan/request.ts
/** The exact requests that a change will send. Pure, because the client token is derived from them. */
/**
* Returns the Create request, with tags and record, without the client token. `arn` is the one it will have. The name is the one
* that the ARN was made of, whatever the fields hold.
*/
function createRequest(desired, arn, policy) {
	const kind = require_document_schema.kindOf(desired.kind);
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
		...require_field_path.omit(require_document_schema.toRequest(kind, fields), require_requests.readOnly(kind, policy)),
		name: desired.name,
		tags
	};
}
/**
* Returns the Update request, without the client token. Update replaces everything, so it holds all that is declared, and for what is left
* to others the live value as it was just read. The ARN is that of `live`, whatever a document holds.
*/
function updateRequest(desired, live, policy) {
	const kind = require_document_schema.kindOf(desired.kind);
	const { name: _, tags: __, ...declared } = desired.fields;
	const merged = desired.ignore.reduce((fields, path) => {
		const keys = require_field_path.parsePath(path) ?? [];
		if (keys[0] === "tags" || keys.length === 0) return fields;
		return withValueAt(kind, fields, keys, rawValueAt(kind, live.fields, keys));
	}, declared);
	const identity = kind.model.getArnParam;
	return {
		[identity]: live.arn,
		...require_field_path.omit(require_document_schema.toRequest(kind, merged), [...require_requests.readOnly(kind, policy), identity])
	};
}
/** Returns the value at `keys` of fields as the service writes them, where a keyed list is still a list. */
function rawValueAt(kind, value, keys, pattern = "") {
	const [key, ...rest] = keys;
	if (key === void 0) return value;
	const at = pattern === "" ? key : `${pattern}.${key}`;
	if (require_field_path.isObject(value)) return Object.hasOwn(value, key) ? rawValueAt(kind, value[key], rest, at) : void 0;
	const member = kind.keyedLists[pattern];
	if (!require_field_path.isList(value) || member === void 0) return void 0;
	return rawValueAt(kind, value.find((item) => require_field_path.isObject(item) && item[member] === key), rest, `${pattern}.*`);
}
/** Returns `value` with `wanted` at `keys`; undefined takes out what stands there. Nothing is changed in place. */
function withValueAt(kind, value, keys, wanted, pattern = "") {
	const [key, ...rest] = keys;
	if (key === void 0) return wanted;
	const member = kind.keyedLists[pattern];
	if (member !== void 0 && (value === void 0 || require_field_path.isList(value))) {
		const items = value ?? [];
		const isMeant = (item) => require_field_path.isObject(item) && item[member] === key;
		if (!items.some(isMeant)) {
			const added = wanted === void 0 ? void 0 : withValueAt(kind, { [member]: key }, rest, wanted, `${pattern}.*`);
			return added === void 0 ? value : [...items, added];
		}
		return items.flatMap((item) => {
			if (!isMeant(item)) return [item];
			const replaced = withValueAt(kind, item, rest, wanted, `${pattern}.*`);
			return replaced === void 0 ? [] : [replaced];
		});
	}
	if (value !== void 0 && !require_field_path.isObject(value)) return value;
	if (value === void 0 && wanted === void 0) return void 0;
	const fields = value ?? {};
	const replaced = withValueAt(kind, Object.hasOwn(fields, key) ? fields[key] : void 0, rest, wanted, pattern === "" ? key : `${pattern}.${key}`);
	const others = Object.entries(fields).filter(([name]) => name !== key);
	return Object.fromEntries(replaced === void 0 ? others : [...others, [key, replaced]]);
}
// src/plan/token.ts
/**
* Client tokens, derived: the same step from the same state has the same token, so a retry can never run twice; any other step, or the same
* step from another state, has another one, so no old answer is replayed for it. docs/decisions/0002-client-tokens.md derives what
* goes in.
*/
/** Part of every token: a change in how tokens are derived changes it. */
const version = "kiln-token/1";
/** Returns the Create of a configuration that is not there. */
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
	const operation = require_document_schema.kindOf(desired.kind).model.operations[role] ?? "";
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
			clientToken: formatToken(require_canonical.digestOf(seed).toString("hex"))
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
	const kind = require_document_schema.kindOf(desired.kind);
	const base = {
		id: diff.id,
		kind: desired.kind,
		name: desired.name,
		desired,
		refreshRecord: false
	};
	if (live === void 0) {
		const arn = require_targets.arnOf(kind, desired.slug, target);
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
	const fields = [
		...require_requests.attributeFields(kind, diff.fields, declared, found, record, others),
		...protectionOf(desired, live, policy),
		...hiddenBy(desired, live, policy)
	];
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
	const kind = require_document_schema.kindOf(desired.kind);
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
		...require_requests.readOnly(require_document_schema.kindOf(desired.kind), policy)
	];
	return live.unknown.filter((path) => !kept.some((outer) => require_field_path.isPathInside(path, outer)));
}
/** Reports whether the record does not say what holds, so that the next run could not tell who changed something. */
function isStale(desired, live, policy) {
	const record = require_requests.readRecord(live, policy);
	if (record.state === "newer") return false;
	if (record.state !== "known") return true;
	const { dateUpdated: _, ...settled } = contentOf(desired, live, policy, require_requests.marksOfSettled(require_document_schema.kindOf(desired.kind), desired, policy));
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
function decideUndeclared(diff, usedBy, pruner, policy) {
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
		const prune = record.state !== "known" ? "no-record" : usedBy === null ? "pipelines-unknown" : pruner.refusal ?? "deletes";
		if (pruner.isAsked && prune === "deletes") return {
			action: "delete",
			reason: "not-declared"
		};
		return {
			action: "orphan",
			reason: "not-declared",
			prune
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
	const kind = require_document_schema.kindOf(name);
	const { description: _, ...face } = desired === void 0 ? live === void 0 ? {} : require_requests.comparedLive(kind, live, policy) : require_requests.comparedDesired(kind, {
		...desired,
		ignore: []
	}, policy);
	return require_canonical.canonicalJson([name, face]);
}
// src/plan/plan.ts
/** Diff → Plan: one change per identity, sorted, with the digest over all of it. */
/** Makes the plan of one target. Decides everything; does nothing. */
function makePlan(input) {
	const { target, desired, observed, policy, options, isWholeProject, declaresMore = false } = input;
	const orphansChecked = isWholeProject && observed.unlisted.length === 0;
	const pruner = prunerOf(options, policy, desired.length > 0 || declaresMore || target.retired);
	const sorted = pairRenames(require_requests.diffAll(desired, observed, policy).flatMap((diff) => {
		if (diff.desired !== void 0) return [withUse(decideDeclared({
			...diff,
			desired: diff.desired
		}, target, policy, options), observed.pipelines)];
		if (diff.live === void 0 || !orphansChecked || require_requests.ownershipOf(diff.live, policy) !== "ours") return [];
		return [decideUndeclared({
			...diff,
			live: diff.live
		}, usersOf(diff.live, observed.pipelines), pruner, policy)];
	}).sort(byPlace), policy);
	return {
		target,
		changes: sorted,
		digest: require_digest.digestPlan(target, sorted, options.keepDrift),
		orphansChecked,
		...require_diagnose.optional({ unmanaged: observed.unmanaged }),
		diagnostics: findWarnings(sorted, observed, options, policy)
	};
}
/** What guardPrune refuses for the whole target is not planned for its rows. */
function prunerOf({ prune }, { declaredOwner }, mayBeEmpty) {
	if (!declaredOwner) return {
		isAsked: prune,
		refusal: "no-owner"
	};
	return mayBeEmpty ? { isAsked: prune } : {
		isAsked: prune,
		refusal: "nothing-declared"
	};
}
/** Kinds in the order of the registry, then by name; deletes come last, in the opposite order of kinds. */
function byPlace(a, b) {
	const rank = (change) => {
		const index = [...require_document_schema.kinds.keys()].indexOf(change.kind);
		return change.action === "delete" ? 2 * require_document_schema.kinds.size - index : index;
	};
	return rank(a) - rank(b) || require_source.compareText(a.name, b.name);
}
function withUse(change, pipelines) {
	const usedBy = require_digest.showsPipelines(change) && change.live !== void 0 ? usersOf(change.live, pipelines) : void 0;
	return usedBy === void 0 ? change : {
		...change,
		usedBy
	};
}
/** Returns the pipelines that use a configuration; undefined for a kind that pipelines do not use. */
function usersOf(live, pipelines) {
	if (require_document_schema.kindOf(live.kind).pipelineMember === void 0 || pipelines === void 0) return void 0;
	return pipelines === null ? null : pipelines.filter((pipeline) => pipeline.uses.includes(live.arn));
}
function* warningsOf(change, policy) {
	const { desired, live, id } = change;
	if (live === void 0) return;
	if (change.reason !== "unknown-live-field" && live.unknown.length > 0 && desired !== void 0) {
		const unknown = wipedBy(desired, live, policy);
		if (unknown.length > 0) yield require_diagnose.diagnose("unknownLiveField", {
			id,
			fields: unknown.join(", ")
		}, desired.source);
	}
	if (require_requests.readRecord(live, policy).state === "newer") yield require_diagnose.diagnose("newerRecord", { id }, desired?.source);
	if (desired !== void 0 && live.name !== desired.name) yield require_diagnose.diagnose("otherSpelling", {
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
		...unrecorded.map(({ id }) => require_diagnose.diagnose("orphanWithoutRecord", { id })),
		...observed.unlisted.map((kind) => {
			return require_diagnose.diagnose("kindNotListed", {
				kind,
				operation: require_document_schema.kindOf(kind).model.operations["list"] ?? ""
			});
		}),
		...observed.pipelines === null ? [require_diagnose.diagnose("pipelinesNotListed", {})] : []
	];
}
// src/plan/never-applied.ts
/** Gives what is missing, and was not declared at the last complete apply either, the reason `never-applied`. `applied` is what was declared then. */
function markNeverApplied(plan, applied) {
	const keyOf = ({ kind, slug }) => `${kind}/${slug}`;
	const known = new Set(applied.map(keyOf));
	const changes = plan.changes.map((change) => {
		return change.reason === "missing" && change.desired !== void 0 && !known.has(keyOf(change.desired)) ? {
			...change,
			reason: "never-applied"
		} : change;
	});
	return {
		...plan,
		changes
	};
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
/** One target, from an open session to its plan. Reads only. */
/** Observes and plans. Pipelines are listed only if the plan has a change that they matter for. Throws `ServiceError`. */
async function planTarget(input) {
	const { service, target, desired, policy, options, isWholeProject, signal } = input;
	const observed = await require_requests.observe(service, target, desired, policy, {
		isWholeProject,
		refresh: input.refresh,
		clock: input.clock,
		signal,
		...require_diagnose.optional({ onRead: input.onRead })
	});
	const plan = (observed) => {
		const planned = makePlan({
			target,
			desired,
			observed,
			policy,
			options,
			isWholeProject
		});
		const made = input.applied === void 0 ? planned : markNeverApplied(planned, input.applied);
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
	if (!first.changes.some(require_digest.needsPipelines)) return first;
	return plan({
		...observed,
		pipelines: await require_requests.listPipelines(service, signal)
	});
}
/** Reads a live configuration that is not declared, and plans what becomes of it; nothing if it is not there. Throws `ServiceError`. */
async function planLive(input) {
	const { service, target, policy, options, id, declaresMore, signal } = input;
	const kind = require_document_schema.kindOf(id.kind);
	const live = await require_requests.readLive(service, target, kind, require_targets.arnOf(kind, id.slug, target), signal);
	if (live === void 0) return {};
	const pipelines = await require_requests.listPipelines(service, signal);
	return {
		live,
		plan: makePlan({
			target,
			desired: [],
			declaresMore,
			observed: {
				live: [live],
				unlisted: [],
				pipelines
			},
			policy,
			options,
			isWholeProject: true
		})
	};
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
Object.defineProperty(exports, "planLive", {
	enumerable: true,
	get: function() {
		return planLive;
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
