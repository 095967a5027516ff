const require_digest = require("./digest.cjs");
const require_requests = require("./requests.cjs");
const require_registry = require("./registry.cjs");
const require_optional = require("./optional.cjs");
const require_source = require("./source.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_2020 = require("./2020.cjs");
const require_credentials = require("./credentials.cjs");
const require_tags = require("./tags.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_canonical = require("./canonical.cjs");
// src/plan/hidden.ts
/**
* Returns a difference of `kiln.ignore` that names the fields whose declared value changed since the last apply, as the record tells, and
* that were not left to others then; nothing if there are none.
*/
function hiddenBy(desired, live, policy) {
	const record = require_credentials.readRecord(live, policy);
	if (desired.ignore.length === 0 || record.state !== "known") return [];
	const kind = require_registry.kindOf(desired.kind);
	const open = {
		...desired,
		ignore: []
	};
	const declared = require_credentials.comparedDesired(kind, open, policy);
	const left = [require_credentials.comparedDesired(kind, desired, policy), require_credentials.comparedLive(kind, live, policy, desired)];
	const hidden = require_credentials.diffOne(open, live, policy).fields.filter(({ path, keys }) => {
		if (!desired.ignore.some((outer) => require_registry.isPathInside(path, outer))) return false;
		const field = String(keys[0]);
		const mark = require_credentials.markOf(record, field);
		if (mark === void 0 || mark === "ignored" || mark === "unconfirmed") return false;
		const isAsRecorded = (fields) => require_credentials.isSameMark(require_credentials.markOfValue(Object.hasOwn(fields, field) ? fields[field] : void 0), mark);
		if (isAsRecorded(declared)) return false;
		return require_credentials.isIgnored(field, desired.ignore) || !left.some(isAsRecorded);
	});
	if (hidden.length === 0) return [];
	const keys = ["kiln", "ignore"];
	return [{
		path: require_registry.formatPath(keys),
		keys,
		after: hidden.map(({ path }) => path),
		reason: "git-changed"
	}];
}
// src/plan/request.ts
/**
* Returns the Create request, with tags and record, without the client token. `arn` is the one it will have. The name is the one
* that the ARN was made of, whatever the fields hold.
*/
function createRequest(desired, arn, policy) {
	const kind = require_registry.kindOf(desired.kind);
	const { tags: _, ...fields } = desired.fields;
	const keys = require_tags.kilnKeys(policy);
	const marks = require_requests.marksOfSettled(kind, desired, policy);
	const record = require_credentials.formatRecord({
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
		...require_registry.omit(require_document_schema.toRequest(kind, fields), require_credentials.readOnly(kind, policy)),
		name: desired.name,
		tags
	};
}
/**
* Returns the Update request, without the client token. Update replaces everything, so it holds all that is declared, and for what is left
* to others the live value as it was just read. The ARN is that of `live`, whatever a document holds.
*/
function updateRequest(desired, live, policy) {
	const kind = require_registry.kindOf(desired.kind);
	const { name: _, tags: __, ...declared } = desired.fields;
	const merged = desired.ignore.reduce((fields, path) => {
		const keys = require_registry.parsePath(path) ?? [];
		if (keys[0] === "tags" || keys.length === 0) return fields;
		return withValueAt(kind, fields, keys, rawValueAt(kind, live.fields, keys));
	}, declared);
	const identity = kind.model.getArnParam;
	return {
		[identity]: live.arn,
		...require_registry.omit(require_document_schema.toRequest(kind, merged), [...require_credentials.readOnly(kind, policy), identity])
	};
}
/** Returns the value at `keys` of fields as the service writes them, where a keyed list is still a list. */
function rawValueAt(kind, value, keys, pattern = "") {
	const [key, ...rest] = keys;
	if (key === void 0) return value;
	const at = pattern === "" ? key : `${pattern}.${key}`;
	if (require_registry.isObject(value)) return Object.hasOwn(value, key) ? rawValueAt(kind, value[key], rest, at) : void 0;
	const member = kind.keyedLists[pattern];
	if (!require_registry.isList(value) || member === void 0) return void 0;
	return rawValueAt(kind, value[require_document_schema.findElement(value, member, key)], rest, `${pattern}.*`);
}
/** Returns `value` with `wanted` at `keys`; undefined takes out what stands there. Nothing is changed in place. */
function withValueAt(kind, value, keys, wanted, pattern = "") {
	const [key, ...rest] = keys;
	if (key === void 0) return wanted;
	const member = kind.keyedLists[pattern];
	if (member !== void 0 && (value === void 0 || require_registry.isList(value))) {
		const items = value ?? [];
		if (require_document_schema.findElement(items, member, key) < 0) {
			const added = wanted === void 0 ? void 0 : withValueAt(kind, require_document_schema.newElement(member, key), rest, wanted, `${pattern}.*`);
			return added === void 0 ? value : [...items, added];
		}
		return items.flatMap((item) => {
			if (require_document_schema.elementKey(item, member) !== key) return [item];
			const replaced = withValueAt(kind, item, rest, wanted, `${pattern}.*`);
			return replaced === void 0 ? [] : [replaced];
		});
	}
	if (value !== void 0 && !require_registry.isObject(value)) return value;
	if (value === void 0 && wanted === void 0) return void 0;
	const fields = value ?? {};
	const replaced = withValueAt(kind, Object.hasOwn(fields, key) ? fields[key] : void 0, rest, wanted, pattern === "" ? key : `${pattern}.${key}`);
	const others = Object.entries(fields).filter(([name]) => name !== key);
	return Object.fromEntries(replaced === void 0 ? others : [...others, [key, replaced]]);
}
// src/plan/token.ts
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
	const operation = require_registry.kindOf(desired.kind).model.operations[role] ?? "";
	const { account, region } = target;
	const seed = [
		version,
		operation,
		account,
		region,
		desired.identity.kind,
		desired.identity.slug,
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
/** Decides what happens to a declared configuration. */
function decideDeclared(diff, target, policy, options) {
	const { desired, live } = diff;
	const kind = require_registry.kindOf(desired.kind);
	const base = {
		id: diff.id,
		kind: desired.kind,
		name: desired.name,
		desired,
		refreshRecord: false
	};
	if (live === void 0) {
		const arn = require_registry.arnOf(desired.identity, target);
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
	const record = require_credentials.readRecord(live, policy);
	const { desired: declared, live: found } = require_credentials.comparedSides(desired, live, policy);
	const others = diff.fields.length === 0 ? [] : sidesBefore(desired, live, policy);
	const fields = [
		...require_requests.attributeFields(kind, diff.fields, declared, found, record, others).map(asSwitchedOff(desired, live, policy)),
		...protectionOf(desired, live, policy),
		...hiddenBy(desired, live, policy)
	];
	const wipes = require_credentials.changesFields(fields) ? wipedBy(desired, live, policy) : [];
	const decision = decideLive(desired, live, fields, wipes, policy, options);
	const holder = decision.action === "unchanged" ? void 0 : require_credentials.holderOf(live, policy);
	const sendsUpdate = (decision.action === "update" || decision.action === "adopt") && require_credentials.changesFields(fields);
	return {
		...base,
		...decision,
		arn: live.arn,
		live,
		fields: decision.action === "adopt" && record.state !== "known" ? fields.map(({ reason: _, ...field }) => field) : fields,
		...desired.keptOff === true ? asKeptOff(desired, live, decision) : {},
		refreshRecord: decision.action === "unchanged" && !options.createOnly && live.recorded !== true && isStale(desired, live, policy),
		...decision.action === "adopt" && record.state === "known" ? { disowned: true } : {},
		...holder === void 0 ? {} : { heldBy: holder },
		...decision.reason === "unknown-live-field" ? { wipes } : {},
		...sendsUpdate ? { clientToken: tokenedUpdate(desired, live, target, policy).input.clientToken } : {}
	};
}
/** It stays off. Where nothing else is due, nothing is done about it, but it is not as it was declared. */
function asKeptOff({ kind }, { service }, decision) {
	const autoOff = require_registry.kindOf(kind).autoOff;
	const facts = {
		keptOff: true,
		...require_optional.optional({ failures: autoOff?.failures(service) })
	};
	if (decision.action !== "unchanged") return facts;
	const { member = "", on, off } = autoOff ?? {};
	const reason = "auto-disabled";
	const field = {
		path: member,
		keys: [member],
		reason,
		...require_optional.optional({
			before: off,
			after: on
		})
	};
	return {
		...facts,
		action: "skipped",
		reason,
		fields: [field]
	};
}
/** Nobody but the service switched it off. */
function asSwitchedOff(desired, live, policy) {
	const { member } = require_registry.kindOf(desired.kind).autoOff ?? {};
	const isOff = member !== void 0 && require_credentials.wasSwitchedOff(desired.kind, live, policy);
	return (field) => isOff && field.keys[0] === member ? {
		...field,
		reason: "auto-disabled"
	} : field;
}
/** Protection stands in the record alone, but setting or lifting it is a change that a reviewer must see. */
function protectionOf(desired, live, policy) {
	const record = require_credentials.readRecord(live, policy);
	if (record.state !== "known" || desired.protect === void 0 || desired.protect === record.isProtected) return [];
	const keys = ["kiln", "protect"];
	return [{
		path: require_registry.formatPath(keys),
		keys,
		before: record.isProtected,
		after: desired.protect,
		reason: "git-changed"
	}];
}
/** Returns both sides as they would be compared if nothing had been left to others yet, in the document or in the project. */
function sidesBefore(desired, live, policy) {
	return [...desired.ignore.length === 0 ? [] : [require_credentials.comparedSides({
		...desired,
		ignore: []
	}, live, policy)], ...policy.ignoreTags.length === 0 ? [] : [require_credentials.comparedSides(desired, live, {
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
	const ownership = require_credentials.ownershipOf(live, policy);
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
	if (fields.some((field) => isImmutable(desired.kind, field))) return {
		action: "blocked",
		reason: "immutable-field"
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
/** Reports whether a difference is in something that no Update changes. */
function isImmutable(kind, { keys, before, after }) {
	const rule = require_registry.kindOf(kind).immutable?.find(({ field }) => field === keys[0]);
	return rule?.of === "value" || rule?.of === "presence" && before === void 0 !== (after === void 0);
}
/** Returns the unknown live members that an update would wipe: neither declared as unchecked, nor left to others, nor read-only. */
function wipedBy(desired, live, policy) {
	const kept = [
		...desired.ignore,
		...desired.unchecked,
		...require_credentials.readOnly(require_registry.kindOf(desired.kind), policy)
	];
	return live.unknown.filter((path) => !kept.some((outer) => require_registry.isPathInside(path, outer)));
}
/** Reports whether the record does not say what holds, so that the next run could not tell who changed something. */
function isStale(desired, live, policy) {
	const record = require_credentials.readRecord(live, policy);
	if (record.state === "newer") return false;
	if (record.state !== "known") return true;
	const { dateUpdated: _, ...settled } = contentOf(desired, live, policy, require_requests.marksOfSettled(require_registry.kindOf(desired.kind), desired, policy));
	return require_credentials.formatRecord({
		...settled,
		dateUpdated: record.dateUpdated
	}) !== live.tags[require_tags.kilnKeys(policy).record];
}
/**
* Returns the record that belongs on a live configuration with these marks. A newer program's record is left as it is: undefined. Protection
* stays until a document says false.
*/
function recordFor(desired, live, policy, marks) {
	if (require_credentials.readRecord(live, policy).state === "newer") return void 0;
	return require_credentials.formatRecord(contentOf(desired, live, policy, marks));
}
function contentOf(desired, live, policy, marks) {
	const record = require_credentials.readRecord(live, policy);
	const isProtected = desired.protect ?? (record.state === "known" && record.isProtected);
	return {
		arn: live.arn,
		isProtected,
		dateUpdated: live.dateUpdated,
		marks
	};
}
/**
* Decides what happens to an owned configuration that is not declared. `usedBy` is null where users cannot be listed; `going` has the ARNs
* of what is deleted before it.
*/
function decideUndeclared(diff, usedBy, pruner, policy, going = /* @__PURE__ */ new Set()) {
	const { live } = diff;
	const record = require_credentials.readRecord(live, policy);
	const decide = () => {
		if (record.state === "known" && record.isProtected) return {
			action: "orphan",
			reason: "protected"
		};
		if (usedBy?.some(({ arn }) => !going.has(arn)) === true) return {
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
// src/kinds/status.ts
/** Returns the status of a live resource as the service says it; empty for a kind that has none. */
function statusOf({ fields }) {
	const { status } = fields;
	return typeof status === "string" ? status : "";
}
// src/plan/account-after.ts
/** What an account will hold after an apply, and what in it refers to what: what is declared where it is carried out, elsewhere what is live. */
var AccountAfter = class {
	resources;
	#target;
	/** By identity without the version: a document of a versioned kind is a line. */
	#lines;
	constructor({ target, changes, observed, policy }) {
		const byArn = new Map(changes.map((change) => [change.arn, change]));
		const seen = new Set(observed.live.map(({ arn }) => arn));
		this.#target = target;
		this.resources = [...observed.live.map((live) => toResource(live, byArn.get(live.arn), policy)), ...changes.flatMap((change) => seen.has(change.arn) ? [] : toNew(change))];
		const lines = /* @__PURE__ */ new Map();
		for (const resource of this.resources) {
			const parsed = require_registry.parseArn(resource.arn);
			if (parsed === void 0) continue;
			const line = require_registry.keyOf(require_registry.lineOf(parsed.identity));
			lines.set(line, [...lines.get(line) ?? [], resource]);
		}
		this.#lines = lines;
	}
	/** Returns what an ARN names: several versions where it leaves them open. */
	find(arn) {
		const parsed = require_registry.parseArn(arn);
		if (parsed === void 0 || !require_registry.isIn(parsed, this.#target)) return [];
		return (this.#lines.get(require_registry.keyOf(require_registry.lineOf(parsed.identity))) ?? []).filter((one) => isNamedBy(parsed, require_registry.parseArn(one.arn)));
	}
	/** Reports whether an ARN is one of this account and Region. */
	holds(arn) {
		const parsed = require_registry.parseArn(arn);
		return parsed !== void 0 && require_registry.isIn(parsed, this.#target);
	}
	/** Returns what a resource refers to, as far as it is known. */
	namedBy({ kind, fields, change }) {
		const written = require_2020.findReferences(require_registry.kindOf(kind), fields).flatMap(({ arn }) => this.find(arn));
		const named = (change !== void 0 && require_digest.isPending(change) ? change.desired?.references ?? [] : []).flatMap(({ identity }) => this.#lines.get(require_registry.keyOf(require_registry.lineOf(identity))) ?? []);
		return [.../* @__PURE__ */ new Set([...written, ...named])];
	}
};
function toResource(live, change, policy) {
	const { kind, name, arn } = live;
	const desired = change !== void 0 && require_digest.isPending(change) ? change.desired : void 0;
	return {
		kind,
		name,
		arn,
		fields: desired === void 0 ? live.fields : updateRequest(desired, live, policy),
		live,
		...require_optional.optional({ change })
	};
}
function toNew(change) {
	const { kind, name, arn, desired } = change;
	if (desired === void 0 || !require_digest.isPending(change)) return [];
	return [{
		kind,
		name,
		arn,
		fields: require_document_schema.toRequest(require_registry.kindOf(kind), desired.fields),
		change
	}];
}
/** Reports whether a reference means a resource of its line: what it leaves open fits everything. */
function isNamedBy(named, one) {
	const [wanted, version] = [named.identity.version, one?.identity.version];
	return (wanted === void 0 || version === void 0 || require_registry.meansVersion(wanted, version)) && (named.build === void 0 || one?.build === void 0 || named.build === one.build);
}
// src/plan/consequences.ts
/**
* Which pipelines will build something else after an apply: those that change in what they build, and those that refer to such a change,
* directly or through others, whoever owns them.
*/
/** Finds what follows from a plan. Nothing does where it has nothing pending. */
function findConsequences(input) {
	const { target, changes, policy } = input;
	if (!changes.some(changesBuild)) return {
		consequences: [],
		unread: []
	};
	const account = new AccountAfter(input);
	const findCauses = causesIn(account, changes);
	const unread = /* @__PURE__ */ new Set();
	return {
		consequences: account.resources.flatMap((resource) => {
			const { builds } = require_registry.kindOf(resource.kind);
			const because = builds === void 0 || resource.change?.action === "delete" ? [] : findCauses(resource);
			if (builds === void 0 || because.length === 0) return [];
			const { name, arn, fields, live, change } = resource;
			const schedule = builds.schedule(fields);
			const status = statusOf({ fields });
			const isSame = live !== void 0 && schedule === builds.schedule(live.fields) && status === statusOf(live);
			const { destinations, missing } = whereTo(resource, builds, account, target);
			if (missing !== void 0) unread.add(missing);
			const overriddenBy = builds.overriddenBy(fields);
			const { regions, accounts, sharedWith } = overriddenBy.length > 0 ? nowhere : destinations;
			return [{
				pipeline: name,
				arn,
				owner: change !== void 0 && require_digest.isPending(change) ? "ours" : ownerOf(live && require_credentials.ownershipOf(live, policy)),
				because,
				status,
				schedule: schedule ?? null,
				nextRun: (isSame ? builds.nextRun(live.service) : void 0) ?? null,
				regions,
				accounts,
				...require_optional.optional({
					sharedWith: sharedWith.length > 0 ? sharedWith : void 0,
					overriddenBy: overriddenBy.length > 0 ? overriddenBy : void 0
				})
			}];
		}).sort((a, b) => require_source.compareText(a.pipeline, b.pipeline) || require_source.compareText(a.arn, b.arn)),
		unread: [...unread].sort(require_source.compareText)
	};
}
/** Reports whether a change is carried out and alters what is built with it. */
function changesBuild(change) {
	if (!require_digest.isWritten(change)) return false;
	const kind = require_registry.kindOf(change.kind);
	return change.action === "create" || change.fields.some(({ keys: [field] }) => require_registry.isInBuild(kind, String(field)));
}
/** Returns what finds the ids of the changes that a resource refers to, through what does not change itself, in the order of the plan. */
function causesIn(account, changes) {
	const known = /* @__PURE__ */ new Map();
	const behind = (resource) => {
		const found = known.get(resource);
		if (found !== void 0) return found;
		const ids = /* @__PURE__ */ new Set();
		known.set(resource, ids);
		for (const named of account.namedBy(resource)) {
			const { change } = named;
			if (change !== void 0 && changesBuild(change)) ids.add(change.id);
			else for (const id of behind(named)) ids.add(id);
		}
		return ids;
	};
	return (resource) => {
		const { change } = resource;
		const own = change !== void 0 && changesBuild(change) ? [change.id] : [];
		const ids = new Set(change?.action === "create" ? own : [...own, ...behind(resource)]);
		return changes.flatMap(({ id }) => ids.has(id) ? [id] : []);
	};
}
const nowhere = {
	regions: [],
	accounts: [],
	sharedWith: []
};
/** Returns where images go, as far as that was read; `missing` is what would have to be read. */
function whereTo({ fields }, builds, account, target) {
	const arn = builds.sentBy(fields);
	if (arn === void 0) return { destinations: {
		regions: [target.region],
		accounts: [target.account],
		sharedWith: []
	} };
	const [named] = account.find(arn);
	if (named !== void 0) return { destinations: require_registry.kindOf(named.kind).findDestinations?.(named.fields, target) ?? nowhere };
	const isElsewhere = !account.holds(arn) || builds.overriddenBy(fields).length > 0;
	return {
		destinations: nowhere,
		...isElsewhere ? {} : { missing: arn }
	};
}
function ownerOf(ownership) {
	if (ownership === "unowned") return "none";
	return ownership === "ours" ? "ours" : "other";
}
// src/plan/hold-back.ts
/**
* What cannot be done because of what it names: something that is not there, or something that must not be touched. What named it before
* goes on, as references to a blocked document stand for what is there.
*/
/** Returns the changes with those blocked that would newly name what is absent or blocked. Causes stand before what follows from them. */
function holdBack(changes, target, absent) {
	const done = /* @__PURE__ */ new Map();
	for (const change of changes) done.set(change.id, holdBackOne(change, done, target, absent));
	return [...done.values()];
}
function holdBackOne(change, before, target, absent) {
	if (change.desired === void 0 || !require_digest.isWritten(change)) return change;
	const { desired } = change;
	const missing = ownArns(desired, target).filter(({ path, arn }) => absent.has(arn) && isNewlyNamed(change, path, [arn])).map(({ arn }) => arn);
	if (missing.length > 0) return block(change, {
		reason: "missing-reference",
		missing: [...new Set(missing)]
	});
	const causes = desired.references.filter((one) => isNewlyNamed(change, one.path, valuesIn(desired, one, target))).map(({ id }) => id);
	const blocked = [...new Set(causes)].filter((id) => before.get(id)?.action === "blocked");
	const reason = before.get(blocked[0] ?? "")?.reason;
	return reason === void 0 ? change : block(change, {
		reason,
		because: blocked
	});
}
function block(change, why) {
	const { clientToken: _, ...rest } = change;
	return {
		...rest,
		action: "blocked",
		...why
	};
}
/**
* Reports whether a change would name what was not named before: all of it in a create, in any other change what the field that differs does
* not hold yet. `values` are what a reference stands for at `path`.
*/
function isNewlyNamed({ live, fields }, path, values) {
	const [top = ""] = path;
	if (live === void 0) return true;
	if (!fields.some(({ keys }) => keys[0] === top)) return false;
	const texts = [...require_registry.textsIn(require_registry.valueAt(live.fields, [top]))];
	return values.length === 0 || values.some((value) => !texts.some((text) => holds(text, value)));
}
/** Returns those of the values that a reference may stand for which stand where it was written. */
function valuesIn({ fields }, { path, id, identity }, place) {
	const name = require_registry.parseId(id)?.name ?? identity.slug;
	const values = require_2020.attributeNames.flatMap((attribute) => require_2020.attributeOf(attribute, identity, name, place) ?? []);
	const written = require_registry.valueAt(fields, path);
	return typeof written === "string" ? values.filter((value) => holds(written, value)) : [];
}
/** Reports whether a value stands in a text, and not as a part of a longer name. */
function holds(text, value) {
	const isPart = (character) => character !== void 0 && /[\w-]/.test(character);
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) if (!isPart(text[at - 1]) && !isPart(text[at + value.length])) return true;
	return false;
}
function ownArns({ kind, fields }, target) {
	return require_2020.findReferences(require_registry.kindOf(kind), fields).filter(({ parsed }) => require_registry.isIn(parsed, target));
}
/**
* Returns the ARNs of the own account and Region that changes would newly name, that no document of the project declares, and that were not
* seen: whether they are there has to be asked.
*/
function findUnseen(changes, desired, observed, target) {
	const seen = new Set(observed.live.map(({ arn }) => arn));
	const unseen = /* @__PURE__ */ new Map();
	const declared = new Set(desired.map(({ identity }) => require_registry.keyOf(identity)));
	for (const change of changes) {
		if (change.desired === void 0 || !require_digest.isWritten(change)) continue;
		for (const found of ownArns(change.desired, target)) {
			const line = require_registry.keyOf(require_registry.lineOf(found.parsed.identity));
			if (seen.has(found.arn) || declared.has(line) || !isNewlyNamed(change, found.path, [found.arn])) continue;
			unseen.set(found.arn, found);
		}
	}
	return [...unseen.values()];
}
// src/plan/order.ts
/**
* What has to be done before what: computed from references, so that the whole plan, its order included, is data. What is made comes after
* what it refers to; what is deleted comes last, after what refers to it.
*/
/**
* Returns changes with the ids that each waits for, causes before what follows from them; otherwise in the order in which they were given,
* deletes last.
*/
function orderChanges(changes) {
	const made = changes.filter(({ action }) => action !== "delete");
	const deleted = changes.filter(({ action }) => action === "delete");
	return afterWhatLetsGo([...causesFirst(made, namedByDesired(made)), ...causesFirst(deleted, usersAmong(deleted))]);
}
/** What a declared configuration refers to. */
function namedByDesired(changes) {
	const byKey = byIdentity(changes);
	return ({ desired }) => unique((desired?.references ?? []).flatMap(({ identity }) => byKey.get(require_registry.keyOf(identity)) ?? []));
}
/** What refers to a live configuration: it goes first. */
function usersAmong(changes, among = changes) {
	const byKey = byIdentity(changes);
	const users = /* @__PURE__ */ new Map();
	for (const change of among) for (const named of namedByLive(change)) {
		const used = byKey.get(require_registry.keyOf(named));
		if (used !== void 0) users.set(used, [...users.get(used) ?? [], change]);
	}
	return (change) => unique(users.get(change) ?? []);
}
/** What is deleted waits for those that are led to something else. */
function afterWhatLetsGo(changes) {
	const updates = changes.filter((change) => change.live !== void 0 && require_digest.isWritten(change));
	if (updates.length === 0 || changes.every(({ action }) => action !== "delete")) return changes;
	const users = usersAmong(changes, updates);
	return changes.map((change) => {
		const before = change.action === "delete" ? users(change).map(({ id }) => id) : [];
		return before.length === 0 ? change : {
			...change,
			waitsFor: [...before, ...change.waitsFor ?? []]
		};
	});
}
function namedByLive({ live }) {
	return live === void 0 ? [] : require_2020.findReferences(require_registry.kindOf(live.kind), live.fields).map(({ parsed }) => parsed.identity);
}
function byIdentity(changes) {
	return new Map(changes.flatMap((change) => {
		const identity = change.desired?.identity ?? change.live?.identity;
		return identity === void 0 ? [] : [[require_registry.keyOf(identity), change]];
	}));
}
function unique(changes) {
	return [...new Set(changes)];
}
/**
* Depth first, without a stack of calls, as chains may be longer than one is deep. Documents that refer to each other in a circle do not come
* this far.
*/
function causesFirst(changes, findCauses) {
	const ordered = [];
	const seen = /* @__PURE__ */ new Set();
	const way = [];
	function enter(change) {
		if (seen.has(change)) return;
		seen.add(change);
		const causes = findCauses(change);
		way.push({
			change,
			causes,
			rest: causes.values()
		});
	}
	for (const first of changes) {
		enter(first);
		for (let step = way.at(-1); step !== void 0; step = way.at(-1)) {
			const { change, causes, rest } = step;
			const { value: cause } = rest.next();
			if (cause !== void 0) enter(cause);
			else {
				way.pop();
				ordered.push(causes.length === 0 ? change : {
					...change,
					waitsFor: causes.map(({ id }) => id)
				});
			}
		}
	}
	return ordered;
}
// src/plan/orphans.ts
/** What becomes of what is not declared any more: some of those that use it go in the same plan, or are led to something else. */
/**
* Decides what happens to owned configurations that are not declared. `declared` are the decided changes of those that are.
* What only what `--prune` deletes uses goes with it, after it; so does what an update leads away from.
*/
function decideOrphans(undeclared, declared, findUsers, pruner, policy) {
	const updates = undeclared.length === 0 ? [] : declared.flatMap((change) => toUpdate(change, policy));
	let going = [];
	for (;;) {
		const changes = undeclared.map((diff) => {
			const ledAway = updates.flatMap(({ arn, names }) => names.has(diff.live.arn) ? [] : [arn]);
			return decideUndeclared(diff, findUsers(diff.live), pruner, policy, /* @__PURE__ */ new Set([...going, ...ledAway]));
		});
		const found = changes.filter(({ action, prune }) => action === "delete" || prune === "deletes");
		if (found.length === going.length) return changes;
		going = found.map(({ arn }) => arn);
	}
}
/** Who is updated, and what it names afterwards. */
function toUpdate(change, policy) {
	const { arn, kind, desired, live } = change;
	if (desired === void 0 || live === void 0 || !require_digest.isPending(change)) return [];
	const after = require_2020.findReferences(require_registry.kindOf(kind), updateRequest(desired, live, policy));
	return [{
		arn,
		names: new Set(after.map((named) => named.arn))
	}];
}
// src/plan/rename.ts
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
	const kind = require_registry.kindOf(name);
	const { description: _, ...face } = desired === void 0 ? live === void 0 ? {} : require_credentials.comparedLive(kind, live, policy) : require_credentials.comparedDesired(kind, {
		...desired,
		ignore: []
	}, policy);
	return require_canonical.canonicalJson([name, face]);
}
// src/plan/users.ts
/** Who refers to what in an account: the reverse of references, whoever owns the one that refers. */
/** Prepares the reverse of the references that were seen. */
function usersIn({ live, listed, unlisted }) {
	let byArn;
	return (one) => {
		const kinds = require_2020.kindsReferringTo(one.kind).map(({ kind }) => kind);
		if (kinds.length === 0) return void 0;
		if (kinds.some((kind) => unlisted.includes(kind))) return null;
		if (!kinds.every((kind) => listed.includes(kind))) return void 0;
		byArn ??= reverse(live);
		return byArn.get(one.arn) ?? [];
	};
}
/**
* Adds those that are declared and name a configuration, whether or not they do so in the account: what a document names is not deleted.
* Where a list is not permitted the users stay unknown.
*/
function withDeclaredUsers(findUsers, declared, target) {
	let byArn;
	return (one) => {
		const known = findUsers(one);
		if (known === null) return null;
		byArn ??= reverse(declared.map((user) => toLiveForm(user, target)));
		const seen = new Set(known?.map(({ arn }) => arn));
		const more = (byArn.get(one.arn) ?? []).filter(({ arn }) => !seen.has(arn));
		return more.length === 0 ? known : [...known ?? [], ...more];
	};
}
/** As a create would make it: with the status that is sent where none is declared. */
function toLiveForm({ kind, name, identity, fields }, target) {
	return {
		kind,
		name,
		arn: require_registry.arnOf(identity, target),
		fields: require_document_schema.toRequest(require_registry.kindOf(kind), fields)
	};
}
function reverse(all) {
	const users = /* @__PURE__ */ new Map();
	for (const one of [...all].sort((a, b) => require_source.compareText(a.name, b.name))) {
		const user = {
			arn: one.arn,
			name: one.name,
			status: statusOf(one)
		};
		for (const arn of new Set(require_2020.findReferences(require_registry.kindOf(one.kind), one.fields).map((reference) => reference.arn))) {
			const known = users.get(arn);
			if (known === void 0) users.set(arn, [user]);
			else known.push(user);
		}
	}
	return users;
}
// src/plan/plan.ts
/** Makes the plan of one target. Decides everything; does nothing. */
function makePlan(input) {
	const { target, observed, policy, options, isWholeProject } = input;
	const orphansChecked = isWholeProject && observed.unlisted.length === 0;
	const diffs = require_credentials.diffAll(input.desired, observed, policy);
	const pruner = prunerOf(input, diffs);
	const findUsers = usersIn(observed);
	const declared = holdBack(orderChanges(reenable(diffs.flatMap(({ desired, ...diff }) => {
		if (desired === void 0) return [];
		return [withUsers(decideDeclared(keptOff({
			...diff,
			desired
		}, policy), target, policy, options), findUsers)];
	}), input).sort(byPlace)), target, input.absent ?? /* @__PURE__ */ new Set());
	const everything = input.declared ?? input.desired;
	const known = new Set(everything.map(({ identity }) => require_registry.keyOf(identity)));
	const orphans = decideOrphans(diffs.flatMap(({ live, ...diff }) => {
		if (live === void 0 || known.has(require_registry.keyOf(live.identity)) || !isWholeProject) return [];
		return observed.listed.includes(live.kind) && require_credentials.ownershipOf(live, policy) === "ours" ? [{
			...diff,
			live
		}] : [];
	}), declared, withDeclaredUsers(findUsers, everything, target), pruner, policy);
	const sorted = orderChanges(pairRenames([...declared, ...orphans].sort(byPlace), policy)).filter(isDue);
	return {
		target,
		changes: sorted,
		digest: require_digest.digestPlan(target, sorted, options.keepDrift),
		orphansChecked,
		...require_optional.optional({ unmanaged: observed.unmanaged }),
		consequences: findConsequences({
			target,
			changes: sorted,
			observed,
			policy
		}).consequences,
		diagnostics: findWarnings(sorted, observed, options, policy)
	};
}
/** What the service switched off is compared as if it were declared as off. */
function keptOff(diff, policy) {
	const desired = require_credentials.keepOff(diff.desired, diff.live, policy);
	return desired === diff.desired ? diff : {
		...require_credentials.diffOne(desired, diff.live, policy),
		desired
	};
}
/** What was kept off is decided again, as it was declared, where what it builds from has changed. */
function reenable(changes, { desired, observed, target, policy, options }) {
	const byId = new Map(changes.map((change) => [change.id, change]));
	return changes.map((change) => {
		const why = change.desired?.keptOff === true ? require_credentials.findReasonToReenable(change, byId, observed, policy) : void 0;
		const one = why === void 0 ? void 0 : desired.find(({ id }) => id === change.id);
		if (one === void 0) return change;
		const again = decideDeclared({
			...require_credentials.diffOne(one, change.live, policy),
			desired: one
		}, target, policy, options);
		return again.action === "update" && again.fields.every(({ reason }) => reason === "auto-disabled") ? {
			...again,
			...why
		} : again;
	});
}
/** What a run takes along is shown where something is to be done about it, or where it is in the way. */
function isDue({ desired, action }) {
	return desired?.isAlong !== true || require_digest.isPending({ action }) || action === "blocked";
}
function declaresMore({ desired, declared = desired }) {
	return declared.length > desired.length;
}
/** What guardPrune and guardOwner refuse for the whole target is not planned for its rows. */
function prunerOf(input, diffs) {
	const { target, desired, policy, options } = input;
	const isAsked = options.prune;
	if (!policy.declaredOwner) return {
		isAsked,
		refusal: "no-owner"
	};
	if (declaresMore(input)) return { isAsked };
	if (desired.length === 0) return target.retired ? { isAsked } : {
		isAsked,
		refusal: "nothing-declared"
	};
	return diffs.some((diff) => require_credentials.showsOwner(diff, policy)) ? { isAsked } : {
		isAsked,
		refusal: "nothing-ours"
	};
}
/** Kinds in the order of the registry, then by name; deletes come last, in the opposite order of kinds. */
function byPlace(a, b) {
	const rank = (change) => {
		const index = [...require_registry.kinds.keys()].indexOf(change.kind);
		return change.action === "delete" ? 2 * require_registry.kinds.size - index : index;
	};
	return rank(a) - rank(b) || require_source.compareText(a.name, b.name);
}
function withUsers(change, findUsers) {
	const usedBy = require_digest.showsUsers(change) && change.live !== void 0 ? findUsers(change.live) : void 0;
	return usedBy === void 0 ? change : {
		...change,
		usedBy
	};
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
	if (require_credentials.readRecord(live, policy).state === "newer") yield require_diagnose.diagnose("newerRecord", { id }, desired?.source);
	if (desired !== void 0 && live.name !== desired.name) yield require_diagnose.diagnose("otherSpelling", {
		id,
		live: live.name
	}, desired.source);
}
function findWarnings(changes, observed, options, policy) {
	const unrecorded = changes.filter((change) => {
		if (!options.prune || change.action !== "orphan" || change.live === void 0) return false;
		return require_credentials.readRecord(change.live, policy).state !== "known";
	});
	const along = changes.filter(({ desired }) => desired?.isAlong === true).map(({ id }) => id);
	return [
		...along.length === 0 ? [] : [require_diagnose.diagnose("takenAlong", { ids: require_enumerate.enumerate(along) })],
		...changes.flatMap((change) => [...warningsOf(change, policy)]),
		...unrecorded.map(({ id }) => require_diagnose.diagnose("orphanWithoutRecord", { id })),
		...observed.unlisted.map((kind) => {
			const { model, references } = require_registry.kindOf(kind);
			const params = {
				kind,
				operation: model.operations["list"] ?? ""
			};
			return require_diagnose.diagnose(Object.keys(references).length > 0 ? "usersNotListed" : "kindNotListed", params);
		})
	];
}
// src/plan/never-applied.ts
/** What is not in the account because nothing has put it there yet, told apart from what was deleted there. Changes no action, no digest, no count. */
/** Gives what is missing, and was not declared at the last complete apply either, the reason `never-applied`. `applied` is what was declared then. */
function markNeverApplied(plan, applied) {
	const known = new Set(applied.map((one) => require_registry.keyOf(one.identity)));
	const changes = plan.changes.map((change) => {
		return change.reason === "missing" && change.desired !== void 0 && !known.has(require_registry.keyOf(change.desired.identity)) ? {
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
		return base.fields.some((other) => require_credentials.isSameDifference(field, other)) ? {
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
/**
* Observes and plans. Who refers to what, whether what is named is there, and where images go is looked up only if the plan has a change that
* it matters for. Throws `ServiceError`.
*/
async function planTarget(input) {
	const { service, target, desired, policy, options, isWholeProject, signal } = input;
	const observed = await require_requests.observe(service, target, desired, policy, {
		isWholeProject,
		refresh: input.refresh,
		clock: input.clock,
		signal,
		...require_optional.optional({ onRead: input.onRead })
	});
	const plan = (observed, absent) => {
		const here = {
			target,
			observed,
			options,
			isWholeProject,
			...require_optional.optional({ absent })
		};
		const planned = makePlan({
			...here,
			desired,
			policy
		});
		const made = input.applied === void 0 ? planned : markNeverApplied(planned, input.applied);
		return input.base === void 0 ? made : markPreexisting(made, makePlan({
			...here,
			...input.base
		}));
	};
	const first = plan(observed);
	const used = new Set(first.changes.filter(require_digest.needsUsers).map(({ kind }) => kind));
	const [whole, absent] = await Promise.all([require_requests.observeUsers(service, observed, used, signal), require_requests.findAbsent(service, findUnseen(first.changes, input.declared ?? desired, observed, target), signal)]);
	const made = whole === observed && absent.size === 0 ? first : plan(whole, absent);
	const { unread } = findConsequences({
		...made,
		observed: whole,
		policy
	});
	if (unread.length === 0) return made;
	const live = [...whole.live, ...await require_requests.readNamed(service, target, unread, signal)];
	return {
		...made,
		consequences: findConsequences({
			...made,
			observed: { live },
			policy
		}).consequences
	};
}
/** Reads a live configuration that is not declared, and plans what becomes of it; nothing if it is not there. Throws `ServiceError`. */
async function planLive(input) {
	const { service, target, policy, options, identity, declared, signal } = input;
	const { kind } = identity;
	const live = await require_requests.readLive(service, target, require_registry.kindOf(kind), require_registry.arnOf(identity, target), signal);
	if (live === void 0) return {};
	const { listed, ...observed } = await require_requests.observeUsers(service, {
		live: [live],
		listed: [],
		unlisted: []
	}, /* @__PURE__ */ new Set([kind]), signal);
	return {
		live,
		plan: makePlan({
			target,
			desired: [],
			declared,
			observed: {
				...observed,
				listed: [...listed, kind]
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
