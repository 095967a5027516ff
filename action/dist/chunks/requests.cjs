const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_plural = require("./plural.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_project = require("./project.cjs");
const require_project_schema = require("./project-schema.cjs");
const require_field_path = require("./field-path.cjs");
const require_tags = require("./tags.cjs");
const require_say = require("./say.cjs");
const require_retry = require("./retry.cjs");
const require_desire = require("./desire.cjs");
const require_ci = require("./ci.cjs");
const require_fleet_part = require("./fleet-part.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_events = require("node:events");
let node_fs_promises = require("node:fs/promises");
let node_async_hooks = require("node:async_hooks");
// src/plan/compare.ts
/** The fields that count, in normal form, keyed by top-level field: the common ground of diff, record and read-back. */
/** Returns what is declared of a configuration, in normal form, without the name and without what is left to others. */
function comparedDesired(kind, desired, policy, keepDefaults = false) {
	const { name: _, tags: __, ...fields } = desired.fields;
	return withoutIgnored(kind, require_project_schema.normalise(kind, fields, {
		unchecked: desired.unchecked,
		keepDefaults
	}), require_tags.comparedTags(require_tags.declaredTags(desired.fields), policy, desired), desired.ignore, policy);
}
/** Returns what counts of a live configuration, in the same form. */
function comparedLive(kind, live, policy, desired = {
	ignore: [],
	unchecked: []
}) {
	return withoutIgnored(kind, require_project_schema.normalise(kind, live.fields, { unchecked: desired.unchecked }), require_tags.comparedTags(live.tags, policy, desired), desired.ignore, policy);
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
	if (rest.length === 0 || !require_project_schema.isObject(value)) return rest.length === 0 ? others : fields;
	const left = without(value, rest);
	return Object.keys(left).length === 0 ? others : {
		...fields,
		[key]: left
	};
}
// src/plan/equal.ts
var import_fast_deep_equal = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_say.require_fast_deep_equal(), 1);
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
	return { pairs: Object.entries(value).map(([key, item]) => [key, toPairs(item)]).sort(([a], [b]) => require_diagnostic.compareText(a, b)) };
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
	return require_diagnostic.digestOf(value).toString("base64url").slice(0, length);
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
	const kind = require_project_schema.kindOf(desired.kind);
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
	const kind = require_project_schema.kindOf(desired.kind);
	const hasMoved = before !== void 0 && live.dateUpdated !== before.dateUpdated;
	const fields = diffOne(desired, live, policy).fields.filter(({ keys: [field], before: found, after: wanted }) => {
		const isReordered = kind.looselyOrdered.includes(String(field)) && isEqual(require_project_schema.sorted(found ?? null), require_project_schema.sorted(wanted ?? null));
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
	const kind = require_project_schema.kindOf(live.kind);
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
		if (wanted === void 0 || found === void 0 || !isEqual(require_project_schema.sorted(wanted), require_project_schema.sorted(found))) return [];
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
	return [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].sort((a, b) => rank(a) - rank(b) || require_diagnostic.compareText(a, b)).flatMap((key) => [...leaves([key], own(left, key), own(right, key))]).map((field) => both ? withDefault(kind, field) : field);
}
function* leaves(keys, before, after) {
	if (isEqual(before, after)) return;
	if (isBranch(before, after) || isBranch(after, before)) {
		const [left, right] = [require_project_schema.isObject(before) ? before : {}, require_project_schema.isObject(after) ? after : {}];
		const inside = [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].sort(require_diagnostic.compareText);
		for (const key of inside) yield* leaves([...keys, key], own(left, key), own(right, key));
		return;
	}
	yield {
		path: require_field_path.formatPath(keys),
		keys,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
function withDefault(kind, field) {
	const missing = require_project_schema.defaultAt(kind, field.keys);
	return missing === void 0 ? field : {
		before: missing,
		after: missing,
		...field
	};
}
/** An object with members is gone into, against another object or against nothing. */
function isBranch(value, other) {
	return require_project_schema.isObject(value) && Object.keys(value).length > 0 && (other === void 0 || require_project_schema.isObject(other));
}
function own(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
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
	const tag = Object.entries(live.tags).find(([key, value]) => isForeignManager(key, value, policy));
	if (tag !== void 0) return `${tag[0]}=${tag[1]}`;
	const owner = live.tags[require_tags.kilnKeys(policy).owner];
	return owner === policy.owner ? void 0 : owner;
}
function isForeignManager(key, value, policy) {
	if (key.startsWith("aws:cloudformation:")) return true;
	return policy.managedBy.some((tag) => {
		return require_project.matchesAny([tag.key], key) && (tag.value === void 0 || require_project.matchesAny([tag.value], value));
	});
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
	const liveMark = markOfValue(isLoose && found !== void 0 ? require_project_schema.sorted(found) : found);
	return {
		isDeclared: isSameMark(markOfValue(valueOf(desired, field)), recorded),
		isLive: isSameMark(liveMark, recordedLive)
	};
}
/**
* Gives each differing field its reason. What is ignored may have changed since the record was written: `others` are both sides as they
* would have been compared before. Only what neither explains has changed on both sides.
*/
function explainFields(kind, fields, desired, live, record, others = []) {
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
		const sortedMark = typeof mark === "object" && value !== void 0 ? markOfValue(require_project_schema.sorted(value)) : mark;
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
/** Pages that a list may have: far more than there can be configurations, even if most pages are empty. */
const maxPages = 2e3;
/**
* Yields the pages of a list. Where all of them are wanted, the next one is on its way while one is being worked on, ahead of what that work
* asks for: pages come one after the other, so that they are what a run waits for in the end. A page may be short or empty and
* still have one after it. Throws `ServiceError`.
*/
async function* listPages(service, operation, { signal, progress = (read) => read, isWanted }) {
	const tokens = /* @__PURE__ */ new Set();
	const ask = (nextToken) => {
		const input = {
			maxResults: 25,
			...nextToken === void 0 ? {} : { nextToken }
		};
		const asked = progress(service.call(operation, input, { signal }));
		asked.catch(() => void 0);
		return asked;
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
	const work = [...require_project_schema.kinds.values()].filter((kind) => options.isWholeProject || desired.some((one) => one.kind === kind.kind)).map(async (kind) => {
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
	const read = (arn) => {
		const reading = progress(readLive(service, target, kind, arn, signal));
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
			else if (declared !== void 0 || ownership === "ours" && seeing.isWholeProject) read(summary.arn);
			else if (ownership === "unowned") unmanaged += 1;
		}
	} catch (error) {
		if (desired.length > 0 || !(error instanceof require_retry.ServiceError) || error.class !== "denied") throw error;
		isListed = false;
	}
	for (const slug of unseen.keys()) read(require_project.arnOf(kind, slug, target));
	const live = [...settled, ...(await Promise.all(reads)).filter((one) => one !== void 0)];
	return {
		kind: kind.kind,
		live,
		isListed,
		unmanaged
	};
}
/**
* Reports whether another page of the list is worth asking for where orphans are not looked for. A page says
* something of 25 configurations at the most, of unknown ones most likely, and pages come one after the other: what is left to find is asked for by
* name when it would fit one page. Names of which it is not known what ARN they get are found by listing alone
* (docs/decisions/0005-list-then-get.md).
*/
function needsList({ refresh }, unseen) {
	if (unseen.size === 0) return false;
	if ([...unseen.keys()].some((slug) => slug.includes("--"))) return true;
	return refresh === "fast" && unseen.size > 25;
}
/** Reads every configuration of every kind whole, whoever owns it. */
async function listLive(service, target, signal) {
	const found = [];
	for (const kind of require_project_schema.kinds.values()) {
		const reads = [];
		for await (const page of listSummaries(service, kind, { signal })) for (const { arn } of page) {
			const reading = readLive(service, target, kind, arn, signal);
			reading.catch(() => void 0);
			reads.push(reading);
		}
		found.push(...(await Promise.all(reads)).filter((live) => live !== void 0));
	}
	return found.sort((a, b) => require_diagnostic.compareText(a.arn, b.arn));
}
/** What a list says of configurations, page by page: enough to tell whose they are. */
async function* listSummaries(service, kind, options) {
	const seen = /* @__PURE__ */ new Set();
	for await (const page of listPages(service, kind.model.operations["list"] ?? "", options)) {
		const items = page[kind.model.listBodyMember];
		yield (require_project_schema.isList(items) ? items : []).flatMap((item) => require_project_schema.isObject(item) ? toLive(kind, item) ?? [] : []).filter(({ arn }) => !seen.has(arn) && seen.add(arn));
	}
}
/** Reads one configuration whole; undefined if it is not there. */
async function readLive(service, target, kind, arn, signal) {
	try {
		const { model } = kind;
		const { body } = await service.call(model.operations["get"] ?? "", { [model.getArnParam]: arn }, { signal });
		const detail = body[model.getBodyMember];
		const live = require_project_schema.isObject(detail) ? toLive(kind, detail) : void 0;
		if (live !== void 0 && live.arn.split(":")[4] !== target.account) {
			const { message } = require_diagnostic.diagnose("foreignAccount", {
				id: `${kind.kind}/${live.name}`,
				arn: live.arn,
				account: target.account
			});
			throw new require_retry.ServiceError({
				code: "ForeignAccount",
				message,
				class: "other"
			});
		}
		return live;
	} catch (error) {
		if (error instanceof require_retry.ServiceError && error.class === "not-found") return void 0;
		throw error;
	}
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
		slug: require_project.slugOf(spelling),
		fields: Object.fromEntries(Object.entries(detail).filter(([member]) => !owned.has(member))),
		tags: require_project_schema.isObject(tags) ? toTags(tags) : {},
		...typeof dateCreated === "string" ? { dateCreated } : {},
		...typeof dateUpdated === "string" ? { dateUpdated } : {},
		unknown: require_project_schema.unknownMembers(kind, detail)
	};
}
function toTags(tags) {
	const entries = Object.entries(tags).filter((entry) => typeof entry[1] === "string");
	return Object.fromEntries(entries);
}
/** Lists the pipelines with what they use; null where that is not permitted. */
async function listPipelines(service, signal) {
	const members = [...require_project_schema.kinds.values()].flatMap((kind) => kind.pipelineMember ?? []);
	const pipelines = [];
	try {
		for await (const page of listPages(service, "ListImagePipelines", { signal })) for (const item of require_project_schema.isList(page["imagePipelineList"]) ? page["imagePipelineList"] : []) {
			if (!require_project_schema.isObject(item)) continue;
			const uses = members.flatMap((member) => typeof item[member] === "string" ? [item[member]] : []);
			const text = (key) => typeof item[key] === "string" ? item[key] : "";
			pipelines.push({
				arn: text("arn"),
				name: text("name"),
				status: text("status"),
				uses
			});
		}
	} catch (error) {
		if (error instanceof require_retry.ServiceError && error.class === "denied") return null;
		throw error;
	}
	return pipelines.sort((a, b) => require_diagnostic.compareText(a.name, b.name));
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
function holdToBytes(inner, access, bodyTimeoutMs = 3e4) {
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
			const bytes = await readAll(response.body, bodyTimeoutMs);
			if (response.statusCode >= 300) return { response: Object.assign(response, { body: bytes }) };
			exchange.body = parseAnswer(bytes, exchange);
			return { response: Object.assign(response, { body: emptyObject }) };
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
/** Reads a body to its end. The SDK's time limit ends with the headers, so a body that never ends has one of its own. */
function readAll(body, timeoutMs) {
	if (body === void 0) return Promise.resolve(Buffer.alloc(0));
	const stream = body;
	const chunks = [];
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
		stream.on("data", (chunk) => chunks.push(chunk));
	});
}
/** Levels that an answer may be nested. No shape of the service has a quarter of that. */
const maxLevels = 64;
/** TagResource and UntagResource may answer with nothing at all. */
function parseAnswer(bytes, { status, requestId }) {
	if (bytes.length === 0) return {};
	try {
		const value = JSON.parse(bytes.toString("utf8"));
		if (value !== null && typeof value === "object" && !Array.isArray(value) && !require_diagnostic.isDeeperThan(maxLevels, value)) return value;
	} catch {}
	const message = `the answer is not readable JSON (HTTP status ${status})`;
	throw new require_retry.ServiceError({
		...require_retry.unreadable,
		message,
		status,
		requestId
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
/** Connects to the service. The SDK is loaded here and not before: commands that do not call AWS start without it. */
async function connectImageBuilder(options) {
	const { clock, limiter, observer } = options;
	const sdk = await Promise.resolve().then(() => require("./dist-es2.cjs"));
	const { region, endpoint, connections, userAgent = "kiln", settings = {}, ...rest } = options.sdk;
	const client = new sdk.ImagebuilderClient({
		...settings,
		...rest,
		region,
		...endpoint === void 0 ? {} : { endpoint },
		maxAttempts: 1,
		cacheMiddleware: true,
		requestHandler: await connections.to(region, endpoint),
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
		const exchange = signal === void 0 ? {} : { abortSignal: signal };
		observer.onStart?.(operation);
		try {
			await runExchange(exchange, () => client.send(new Command(input)));
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
		...patience === void 0 ? {} : { patience },
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
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es4.cjs"));
	const config = {
		...settings,
		region,
		...endpoint === void 0 ? {} : { endpoint },
		...profile === void 0 ? {} : { profile },
		maxAttempts: 1,
		customUserAgent: userAgent.map((word) => [word]),
		logger: warningLogger(observer)
	};
	const root = new STSClient({
		...config,
		requestHandler: await require_retry.connectionTo("sts", region, endpoint, environment)
	});
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
		const loaded = settings.get(profile) ?? require_retry.loadSettings(profile);
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
	const ask = (operation, { limiter, renew, send, patience = 1 }) => require_retry.withRetry(async (isRepeated) => {
		await renew?.();
		const turn = {
			isRepeated,
			signal: closing.signal
		};
		return limiter.run(() => askOnce(operation, observer, () => send({ abortSignal: closing.signal })), turn);
	}, {
		clock,
		signal: closing.signal,
		patience,
		onRetry: (error, waitMs) => observer.onRetry(operation, error, waitMs)
	});
	return {
		async identify(place, credentials, patience) {
			const { GetCallerIdentityCommand } = await Promise.resolve().then(() => require("./dist-es4.cjs"));
			const { identities: limiter, signer } = await at(place);
			const { client, renew } = signer(credentials);
			const send = (exchange) => client.send(new GetCallerIdentityCommand({}), exchange);
			const question = {
				limiter,
				renew,
				send,
				...patience === void 0 ? {} : { patience }
			};
			const { Account: account = "", Arn: arn = "" } = await ask("GetCallerIdentity", question);
			return {
				account,
				arn
			};
		},
		async assumeRole(place, credentials, role) {
			const { AssumeRoleCommand } = await Promise.resolve().then(() => require("./dist-es4.cjs"));
			const { roles: limiter, keptSigner } = await at(place);
			const { client, renew } = keptSigner(credentials);
			const send = (exchange) => client.send(new AssumeRoleCommand(role), exchange);
			return credentialsIn(await ask("AssumeRole", {
				limiter,
				renew,
				send
			}), role);
		},
		async assumeRoleWithWebIdentity(place, { WebIdentityToken = "", ...role }) {
			const { AssumeRoleWithWebIdentityCommand } = await Promise.resolve().then(() => require("./dist-es4.cjs"));
			const { roles: limiter, root } = await at(place);
			const input = {
				...role,
				WebIdentityToken
			};
			const send = (exchange) => root.send(new AssumeRoleWithWebIdentityCommand(input), exchange);
			return credentialsIn(await ask("AssumeRoleWithWebIdentity", {
				limiter,
				send
			}), role);
		},
		configOf: async (place) => (await at(place)).root.config,
		settingsOf,
		close() {
			closing.abort();
			for (const made of endpoints.values()) made.then(({ root }) => root.destroy(), () => void 0);
		}
	};
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
		const { code, message, retryAfter, class: found } = require_retry.toServiceError(error, {
			...status === void 0 ? {} : { status },
			...requestId === void 0 ? {} : { requestId },
			wasSent: false
		});
		const meant = found === "denied" && operation.startsWith("AssumeRole") ? "role-refused" : found;
		throw new require_retry.ServiceError({
			code,
			message,
			status,
			requestId,
			retryAfter,
			class: meant,
			mayHaveRun: false
		});
	}
}
function credentialsIn({ Credentials: found }, { RoleArn }) {
	const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken, Expiration } = found ?? {};
	if (!accessKeyId || !secretAccessKey) {
		const message = `STS answered without credentials for ${RoleArn}`;
		throw new require_retry.ServiceError({
			code: "NoCredentials",
			message,
			class: "other",
			mayHaveRun: false
		});
	}
	return {
		accessKeyId,
		secretAccessKey,
		...SessionToken === void 0 ? {} : { sessionToken: SessionToken },
		...Expiration === void 0 ? {} : { expiration: Expiration }
	};
}
// src/aws/session.ts
/** Who we are at a target: region, credentials, and the account that they belong to. */
/** Returns the sessions of a run. Nothing is loaded or asked before the first is opened. */
function createSessions(ambient, { clock, observer, signal }) {
	const { endpoint, environment, emulator, userAgent } = ambient;
	const connections = require_retry.createConnections(environment);
	const sts = connectSts({
		...ambient,
		clock,
		observer
	});
	const credentials = require_retry.createCredentials({
		...ambient,
		sts,
		clock
	});
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
			const region = oldestRegions[require_project.partitionOf(place.region)];
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
		const { account, arn } = await judged(place, provider, () => sts.identify(place, provider));
		return {
			target: {
				...target,
				account,
				region,
				partition: require_project.partitionOf(region)
			},
			caller: arn,
			sdk: {
				region,
				connections,
				userAgent: userAgent.join(" "),
				settings: await sts.settingsOf(profile),
				...endpoint === void 0 ? {} : { endpoint },
				...profile === void 0 ? {} : { profile },
				credentials: provider
			}
		};
	};
	return {
		open: (target) => unlessAborted(signal, () => open(target)),
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
/** Waits no longer than `signal` allows: what is asked for belongs to all targets, and goes on. */
async function unlessAborted(signal, ask) {
	signal.throwIfAborted();
	let stop = () => void 0;
	const aborted = new Promise((_, reject) => {
		stop = () => reject(signal.reason);
		signal.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([ask(), aborted]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
// src/aws/caller.ts
const shortProviders = /* @__PURE__ */ new Map([
	["github", "gh"],
	["gitlab", "gl"],
	["codebuild", "cb"],
	["jenkins", "jk"]
]);
/** STS takes 2 to 64 characters of `[\w+=,.@-]` (API reference of AssumeRole). */
const longestName = 64;
/** Returns the name of a role session, `kiln-apply-4f6c2ab1-gh123456789.1`. Of what is too long for it the end of the CI run is kept. */
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
/** Returns what is added to the user agent, a word each: `kiln/0.1.0`, `command/apply`, `rev/4f6c2ab1`, `ci/github/123456789.1`. */
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
// cmd/backend.ts
/** Where requests go: AWS, another endpoint, or the embedded emulator. */
/** Returns what the flags and the environment say, without starting anything. */
function backendKind(flags, env) {
	if (flags.emulator || flags.emulatorState !== void 0) return "emulator";
	return flags.endpointUrl !== void 0 || ["AWS_ENDPOINT_URL_IMAGEBUILDER", "AWS_ENDPOINT_URL"].some((name) => env[name]) ? "endpoint" : "aws";
}
/** Connects. The emulator runs inside this process, with its state in a file, until `close`. */
async function connectBackend(host, work, flags) {
	const kind = backendKind(flags, host.env);
	const run = require_ci.findRun(host.env);
	const caller = {
		...work,
		version: host.version,
		...run === void 0 ? {} : { run }
	};
	const named = {
		sessionName: sessionNameOf(caller),
		userAgent: userAgentOf(caller),
		environment: host.env
	};
	const profile = flags.profile === void 0 ? {} : { profile: flags.profile };
	if (kind !== "emulator") {
		const endpoint = flags.endpointUrl === void 0 ? {} : { endpoint: flags.endpointUrl };
		return {
			kind,
			ambient: {
				...profile,
				...endpoint,
				emulator: false,
				...named
			},
			close: async () => void 0
		};
	}
	const { startEmulator, EmulatorStateError } = await Promise.resolve().then(() => require("./emulator.cjs"));
	try {
		const stateFile = (0, node_path.resolve)(host.cwd, flags.emulatorState ?? ".kiln/emulator.json");
		const emulator = await startEmulator({ stateFile });
		if (flags.emulatorState === void 0) await keepOutOfGit((0, node_path.dirname)(stateFile));
		return {
			kind,
			ambient: {
				endpoint: emulator.url,
				emulator: true,
				...named
			},
			close: () => emulator.close()
		};
	} catch (error) {
		if (error instanceof EmulatorStateError || error.syscall !== void 0) return { failure: require_diagnostic.diagnose("emulatorState", { reason: error.message }) };
		throw error;
	}
}
/** Reports whether requests stay on this machine: nothing that is written there needs a pinned account. */
function reachesOwnMachine({ ambient }) {
	if (ambient.emulator) return true;
	const named = ambient.endpoint ?? ambient.environment["AWS_ENDPOINT_URL_IMAGEBUILDER"] ?? ambient.environment["AWS_ENDPOINT_URL"];
	return named !== void 0 && URL.canParse(named) && /^(localhost|127\..*|\[::1\])$/.test(new URL(named).hostname);
}
/** The state of the emulator is nobody's source. What stands there already is left as it is. */
async function keepOutOfGit(folder) {
	await (0, node_fs_promises.mkdir)(folder, { recursive: true });
	await (0, node_fs_promises.writeFile)((0, node_path.join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => void 0);
}
// src/config/held-targets.ts
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
					unread.set(target.name, require_diagnostic.diagnose("targetNotRead", {
						target: target.name,
						reason
					}, placeOf(project, target, [])));
				}
				return target;
			}
			const changed = accessKeys.filter((key) => target[key] !== old[key]);
			if (changed.length === 0) return target;
			const keys = changed.join(", ");
			const source = placeOf(project, target, changed);
			const place = JSON.stringify([keys, source]);
			const change = changes.get(place) ?? {
				keys,
				source,
				names: []
			};
			change.names.push(target.name);
			changes.set(place, change);
			return withAccessOf(target, old);
		}),
		unread,
		diagnostics: [...changes.values()].map(({ keys, source, names }) => require_diagnostic.diagnose("targetHeld", {
			keys,
			targets: `${require_plural.plural(names.length, "target")} ${require_say.enumerate(names)}`
		}, source))
	};
}
function withAccessOf(target, old) {
	const rest = Object.entries(target).filter(([key]) => !accessKeys.some((one) => one === key));
	const access = accessKeys.flatMap((key) => old[key] === void 0 ? [] : [[key, old[key]]]);
	return Object.fromEntries([...rest, ...access]);
}
/** The first of the keys that the project file says for the target, in whatever layer; else what the target is there because of. */
function placeOf({ document, blueprints }, { name }, keys) {
	const blueprint = blueprints?.get(name);
	if (document === void 0 || blueprint === void 0) return document?.locate([], "value");
	const path = keys.map((key) => key === "account" || key === "region" ? blueprint[key] : require_project.findPath(blueprint, [key])).find((one) => one !== void 0) ?? blueprint.name ?? blueprint.path;
	return document.locate(path, "key");
}
// cmd/load.ts
/** What a reconciling command reads from files: the project, its targets, its documents, and what they come to. */
const nothing = {
	targets: [],
	documents: [],
	declared: /* @__PURE__ */ new Map()
};
/** Reads and checks everything on disk. All problems come back at once. */
async function load(host, command, path, flags) {
	const { cwd } = host;
	const mistakes = findMistakes(command, flags);
	if (mistakes.length > 0) return {
		...nothing,
		diagnostics: mistakes
	};
	const { project, targets: selected, diagnostics } = await require_project.loadTargets(host, flags, path);
	if (project === void 0) return {
		...nothing,
		targets: selected,
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
	const state = require_desire.buildDesired(read.documents, project, targets);
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
		declared: require_project.groupByTarget(narrowed.desired),
		diagnostics: [
			...diagnostics,
			...read.diagnostics,
			...part.diagnostics,
			...state.diagnostics,
			...require_project.hasErrors(state.diagnostics) ? [] : narrowed.diagnostics,
			...findStrayRun(project, cwd, [...read.diagnostics, ...state.diagnostics])
		]
	};
}
/** Where no project file was found and the documents are wrong, they are most likely none: the command runs in the wrong folder. */
function findStrayRun({ file, configs }, cwd, diagnostics) {
	if (file !== void 0 || !require_project.hasErrors(diagnostics)) return [];
	return [require_diagnostic.diagnose("noProjectFile", { folder: (0, node_path.relative)(cwd, configs) || "." })];
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
	const state = require_desire.buildDesired(loaded.documents, moved, targets);
	const { desired } = require_project.selectDesired(state.desired, flags.only ?? []);
	return {
		...loaded,
		project: moved,
		targets,
		state: {
			...state,
			desired
		},
		declared: require_project.groupByTarget(desired),
		diagnostics: require_project.hasErrors(loaded.diagnostics) ? loaded.diagnostics : [...loaded.diagnostics, ...state.diagnostics.filter(({ severity }) => severity === "error")]
	};
}
/** A target whose account or region was not known when the files were read is looked at again with what it turned out to be. */
function desiredFor(loaded, project, state, states, target, flags) {
	const declared = loaded.targets.find((one) => one.name === target.name);
	if (!(declared?.account !== void 0 && declared.region !== void 0) && !states.has(target.name)) {
		const built = require_desire.buildDesired(loaded.documents, project, [target]);
		states.set(target.name, {
			...built,
			desired: require_project.selectDesired(built.desired, flags.only ?? []).desired
		});
	}
	return states.get(target.name) ?? {
		...state,
		desired: loaded.declared.get(target.name) ?? [],
		diagnostics: []
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
// cmd/pull-request.ts
/** The pull request that a CI run is about, and the revision that it is compared with. */
/** Reports whether the run is about a pull request, a merge request, or a place in a merge queue. */
function isPullRequest(env) {
	return listCandidates(env).length > 0;
}
/**
* Reads the project of the base revision: `--base`, where HEAD left it; else that of the pull request. Undefined outside of one, and without git. What
* cannot be read is a failure.
*/
async function readBase(request, folder, base, env) {
	if (base !== void 0) return require_fleet_part.readRevision({
		...request,
		revision: base,
		sinceFork: true
	});
	const candidates = listCandidates(env);
	if (candidates.length === 0 || "failure" in await require_fleet_part.askGit(folder, ["rev-parse", "--git-dir"])) return void 0;
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
// cmd/base.ts
/** What a plan in a pull request takes from the base revision: how targets are reached, and what was different already. */
/** Reads the base revision, where there is one, and holds the targets to it in a pull request. */
async function consultBase(host, command, flags, loaded) {
	const { project, targets } = loaded;
	const without = {
		loaded,
		unread: /* @__PURE__ */ new Map(),
		diagnostics: [],
		desiredFor: () => void 0
	};
	if (project === void 0 || command !== "plan" && command !== "drift") return without;
	const file = project.file === void 0 ? void 0 : (0, node_path.resolve)(host.cwd, project.file);
	const folder = file === void 0 ? host.cwd : (0, node_path.dirname)(file);
	const isHeld = file !== void 0 && isPullRequest(host.env) && flags.allowTargetChanges !== true;
	const found = await readBase({
		cwd: host.cwd,
		...file === void 0 ? {} : { file },
		projectOnly: command === "drift"
	}, folder, flags.base, host.env);
	if (found === void 0 && !isHeld) return without;
	const base = found === void 0 || "failure" in found ? void 0 : found;
	const failures = found !== void 0 && "failure" in found ? [flags.base === void 0 ? asWarning(found.failure) : found.failure] : [];
	const held = isHeld ? holdTargets(project, targets, base?.project?.targets) : void 0;
	const isMoved = held !== void 0 && held.targets.some((target, index) => target !== targets[index]);
	const state = base?.project === void 0 ? void 0 : require_desire.buildDesired(base.documents, base.project, base.targets);
	const declared = state === void 0 ? void 0 : require_project.groupByTarget(state.desired);
	const mistakes = [...base?.diagnostics ?? [], ...state?.diagnostics ?? []].filter(isMistake);
	return {
		loaded: isMoved ? rebuild(loaded, held.targets, flags) : loaded,
		...base === void 0 ? {} : { base },
		unread: held?.unread ?? /* @__PURE__ */ new Map(),
		diagnostics: [
			...failures,
			...held?.diagnostics ?? [],
			...base === void 0 || mistakes.length === 0 ? [] : [sayInvalid(base, mistakes.length)]
		],
		desiredFor(target) {
			if (base?.project === void 0 || declared === void 0 || mistakes.length > 0) return void 0;
			return declaredIn({
				documents: base.documents,
				project: base.project,
				declared
			}, target, flags);
		}
	};
}
/** Holds the targets of a command that is no run to the base revision, if this is a pull request: it cannot point credentials elsewhere. */
async function holdToBase(host, project, targets) {
	if (project.file === void 0 || !isPullRequest(host.env)) return {
		targets,
		unread: /* @__PURE__ */ new Map(),
		diagnostics: []
	};
	const file = (0, node_path.resolve)(host.cwd, project.file);
	const found = await readBase({
		cwd: host.cwd,
		file,
		projectOnly: true
	}, (0, node_path.dirname)(file), void 0, host.env);
	const failures = found !== void 0 && "failure" in found ? [asWarning(found.failure)] : [];
	const held = holdTargets(project, targets, (found === void 0 || "failure" in found ? void 0 : found)?.project?.targets);
	return {
		...held,
		diagnostics: [...failures, ...held.diagnostics]
	};
}
function asWarning(diagnostic) {
	return {
		...diagnostic,
		severity: "warning"
	};
}
/** A base that is broken itself declares nothing that could be told apart. */
function sayInvalid({ revision }, count) {
	return require_diagnostic.diagnose("baseInvalid", {
		revision: revision.slice(0, 12),
		count
	});
}
/** That a base declares nothing at all is no mistake. */
function isMistake({ severity, code }) {
	return severity === "error" && code !== require_diagnostic.diagnostics.noDocuments.code;
}
/** A target whose account or region the base does not name is looked at again with what it turned out to be. */
function declaredIn(base, { name, account, region }, flags) {
	const own = base.project.targets.find((target) => target.name === name);
	if (own === void 0) return void 0;
	const only = flags.only ?? [];
	if (own.account === account && own.region === region) return {
		desired: require_project.selectDesired(base.declared.get(name) ?? [], only).desired,
		policy: base.project
	};
	const placed = {
		...own,
		...account === void 0 ? {} : { account },
		...region === void 0 ? {} : { region }
	};
	const state = require_desire.buildDesired(base.documents, base.project, [placed]);
	if (require_project.hasErrors(state.diagnostics)) return void 0;
	return {
		desired: require_project.selectDesired(state.desired, only).desired,
		policy: base.project
	};
}
// src/run/target-failure.ts
/** Why a target cannot be reached or read, and what to do about it. */
/** Returns the finding of a target. Errors that are not the service's are bugs and are thrown again. */
function describeFailure(error, { target, session, backend, stopping }) {
	const { name } = target;
	if (stopping.aborted) {
		const reason = stopping.reason instanceof Error ? stopping.reason.message : "the run was stopped";
		return require_diagnostic.diagnose("targetFailed", {
			target: name,
			reason,
			advice: "run it again"
		});
	}
	if (!(error instanceof require_retry.ServiceError)) throw error;
	const reason = reasonOf(error);
	const region = session?.target.region ?? target.region ?? "of the environment";
	if (error.class === "region-disabled" || session !== void 0 && isRefusedToken(error)) return require_diagnostic.diagnose("regionNotEnabled", {
		target: name,
		region,
		reason
	});
	if (session !== void 0 && backend === "aws" && error.code === "ENOTFOUND") return require_diagnostic.diagnose("imageBuilderMissing", {
		target: name,
		region,
		reason
	});
	return require_diagnostic.diagnose("targetFailed", {
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
	switch (error.class) {
		case "denied": return "allow the action that the message names to the role that Kiln runs with; docs/iam.md has the policies";
		case "role-refused": return "allow sts:AssumeRole on the role to the identity that Kiln starts with, and trust that identity in the role, with the same external id; docs/iam.md has both policies";
		case "skewed": return "the clock of this machine is wrong, or the secret key";
		case "credentials": return isRefusedToken(error) ? "give valid credentials for this target, as for the AWS CLI; if they are valid in other regions, enable this one for the account" : "give valid credentials for this target, as for the AWS CLI; --emulator and plan --offline need none";
		case "throttled": return "try again later, or with a lower --parallelism";
		case "transient": return "check the network, the region and the endpoint, and try again";
		case "not-found":
		case "exists":
		case "token-mismatch":
		case "dependency":
		case "in-use":
		case "profile-missing":
		case "region-disabled":
		case "quota":
		case "other": return "check region, endpoint and credentials of this target";
	}
}
// cmd/requests.ts
/** Returns an observer that counts and logs. */
function countRequests(log) {
	let [read, write, throttled, inFlight] = [
		0,
		0,
		0,
		0
	];
	return {
		onStart: () => void (inFlight += 1),
		onAnswer(operation, requestId, status, wasSent = true) {
			inFlight -= 1;
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
			if (error.class === "throttled") throttled += 1;
			const { code, requestId } = error;
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
		inFlight: () => inFlight
	};
}
Object.defineProperty(exports, "backendKind", {
	enumerable: true,
	get: function() {
		return backendKind;
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
Object.defineProperty(exports, "connectBackend", {
	enumerable: true,
	get: function() {
		return connectBackend;
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
Object.defineProperty(exports, "describeFailure", {
	enumerable: true,
	get: function() {
		return describeFailure;
	}
});
Object.defineProperty(exports, "desiredFor", {
	enumerable: true,
	get: function() {
		return desiredFor;
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
Object.defineProperty(exports, "explainFields", {
	enumerable: true,
	get: function() {
		return explainFields;
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
Object.defineProperty(exports, "isPullRequest", {
	enumerable: true,
	get: function() {
		return isPullRequest;
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
Object.defineProperty(exports, "reachesOwnMachine", {
	enumerable: true,
	get: function() {
		return reachesOwnMachine;
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
