const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_plural = require("./plural.cjs");
const require_source = require("./source.cjs");
const require_targets = require("./targets.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_repository = require("./repository.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_version_numbers = require("./version-numbers.cjs");
const require_references = require("./references.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_tags = require("./tags.cjs");
const require_2020 = require("./2020.cjs");
const require_ci = require("./ci.cjs");
const require_documents = require("./documents.cjs");
const require_fleet_part = require("./fleet-part.cjs");
let node_path = require("node:path");
// src/plan/compare.ts
/** Returns what is declared of a configuration, in normal form, without the name and without what is left to others. */
function comparedDesired(kind, desired, policy, keepDefaults = false) {
	const { tags: _, ...fields } = require_registry.omit(desired.fields, namesOf(kind));
	return withoutIgnored(kind, require_document_schema.normalise(kind, fields, {
		unchecked: desired.unchecked,
		keepDefaults
	}), require_tags.comparedTags(require_tags.declaredTags(desired.fields), policy, desired), desired.ignore, policy);
}
/** Returns what counts of a live configuration, in the same form. */
function comparedLive(kind, live, policy, desired = {
	ignore: [],
	unchecked: []
}) {
	return withoutIgnored(kind, require_document_schema.normalise(kind, require_registry.omit(live.fields, namesOf(kind)), { unchecked: desired.unchecked }), require_tags.comparedTags(live.tags, policy, desired), desired.ignore, policy);
}
/** Returns the top-level fields of a kind that a record speaks of, in the order of the API model. */
function recordedFields(kind, unchecked) {
	const names = namesOf(kind);
	return [...kind.model.createFields.filter((field) => !names.includes(field)), ...unchecked];
}
/** Fields that say which one it is: what they hold is part of the ARN. */
function namesOf({ versions }) {
	return versions === void 0 ? ["name"] : ["name", require_version_numbers.numberField];
}
/** Reports whether a whole top-level field is left to others. */
function isIgnored(field, ignore) {
	return ignore.some((path) => {
		const keys = require_registry.parsePath(path);
		return keys?.length === 1 && keys[0] === field;
	});
}
function withoutIgnored(kind, fields, tags, ignore, policy) {
	const all = Object.keys(tags).length === 0 ? fields : {
		...fields,
		tags
	};
	return [...ignore.flatMap((path) => [require_registry.parsePath(path) ?? []]), ...readOnly(kind, policy).map((field) => [field])].reduce((result, keys) => without(result, keys), all);
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
	if (rest.length === 0 || !require_registry.isObject(value)) return rest.length === 0 ? others : fields;
	const left = without(value, rest);
	return Object.keys(left).length === 0 ? others : {
		...fields,
		[key]: left
	};
}
/** Reports whether anything differs that an Update carries: tags and the record are not part of it. */
function changesFields(fields) {
	return fields.some(({ keys: [field] }) => field !== "tags" && field !== "kiln");
}
// src/plan/equal.ts
var import_fast_deep_equal = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_2020.require_fast_deep_equal(), 1);
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
	return { pairs: Object.entries(value).map(([key, item]) => [key, toPairs(item)]).sort(([a], [b]) => require_source.compareText(a, b)) };
}
/** Reports whether two plans or reports show the same difference of a field. */
function isSameDifference(a, b) {
	return a.path === b.path && isEqual(a.before, b.before) && isEqual(a.after, b.after);
}
// src/plan/forms.ts
/** The service may show another form of what was sent: which of them is meant, so that it is no difference. */
/** Returns live fields in the form that is declared, wherever the live value may have been sent so. Both are in normal form. */
function settleForms(kind, declared, live, context) {
	if (kind.forms === void 0) return live;
	return new Settler(kind, live, context).settleObject(declared, live, "");
}
/** Returns what else a live top-level field may have been sent as, whatever is declared in other places. */
function otherForms(kind, field, declared, live) {
	const found = own$1(live, field);
	if (kind.forms === void 0 || found === void 0) return [];
	const wanted = own$1(declared, field);
	const forms = kind.forms[field]?.(found, {
		fields: live,
		declared: wanted
	}) ?? [];
	const settled = settleForms(kind, declared, live, { wasSent: () => true });
	return [...forms.map(({ value }) => value), own$1(settled, field)];
}
var Settler = class {
	#kind;
	#fields;
	#context;
	constructor(kind, fields, context) {
		this.#kind = kind;
		this.#fields = fields;
		this.#context = context;
	}
	settleObject(declared, live, pattern, top) {
		const isKeyed = this.#kind.keyedLists[pattern] !== void 0;
		const entries = Object.entries(live).flatMap(([key, value]) => {
			const at = isKeyed ? `${pattern}.*` : pattern === "" ? key : `${pattern}.${key}`;
			const settled = this.#settle(own$1(declared, key), value, at, top ?? key);
			return settled === void 0 ? [] : [[key, settled]];
		});
		return Object.fromEntries(entries);
	}
	#settle(declared, live, pattern, top) {
		if (isEqual(declared, live)) return live;
		const { account, wasSent } = this.#context;
		const around = {
			fields: this.#fields,
			declared,
			...require_optional.optional({ account })
		};
		const meant = (this.#kind.forms?.[pattern]?.(live, around) ?? []).find(({ value }) => isEqual(value, declared));
		if (meant !== void 0 && (meant.isLoose !== true || wasSent(top))) return declared;
		if (require_registry.isObject(declared) && require_registry.isObject(live)) return this.settleObject(declared, live, pattern, top);
		if (!require_registry.isList(declared) || !require_registry.isList(live)) return live;
		if (this.#kind.sets.includes(pattern)) return this.#settleSet(declared, live, pattern, top);
		if (declared.length !== live.length) return live;
		return live.map((item, index) => this.#settle(declared[index], item, `${pattern}.*`, top) ?? item);
	}
	/** The order of a set says nothing, and other forms sort otherwise: each element is paired with the declared one that it may stand for. */
	#settleSet(declared, live, pattern, top) {
		const isIn = (items, item) => items.some((other) => isEqual(other, item));
		const open = declared.filter((item) => !isIn(live, item));
		const settled = live.map((item) => {
			if (isIn(declared, item)) return item;
			const meant = open.map((wanted) => this.#settle(wanted, item, `${pattern}.*`, top)).findIndex((form, index) => isEqual(form, open[index]));
			return meant < 0 ? item : open.splice(meant, 1)[0] ?? item;
		});
		return require_document_schema.sorted(settled);
	}
};
function own$1(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
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
* Marks: `:` and eight characters of the value's digest; `.` absent; `=` left to others; `+` written, but not confirmed; `!` switched off by
* the service.
*/
const version$1 = 1;
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
function formatRecord({ marks, ...head }) {
	return format(head, new Map([...marks].map(([field, mark]) => [shortName(field), mark])));
}
/** Returns a record as it was found on `arn`, with another mark for one field. */
function withMark(record, arn, field, mark) {
	return format({
		...record,
		arn
	}, new Map([...record.marks, [shortName(field), mark]]));
}
function format({ arn, isProtected, dateUpdated }, marks) {
	let text = `${version$1}/${shortArn(arn)}/${isProtected ? "p" : "-"}/${formatDate(dateUpdated)}/`;
	for (const [name, mark] of marks) {
		const entry = `${name}${formatMark(mark)}`;
		if (text.length + entry.length <= maxLength) text += entry;
	}
	return text;
}
/** Reads the value of a record tag that was found on `arn`. */
function parseRecord(text, arn) {
	const newer = /^(\d{1,9})\//.exec(text ?? "");
	if (newer !== null && Number(newer[1]) > version$1) return { state: "newer" };
	const parts = /^1\/([\w-]{8})\/([p-])\/([^/]+)\/((?:[\w-]{2}(?::[\w-]{8}|[.=+!]))*)$/.exec(text ?? "");
	if (parts === null) return { state: "none" };
	const [, owner, flag, date, entries = ""] = parts;
	if (owner !== shortArn(arn)) return { state: "copied" };
	const marks = [...entries.matchAll(/([\w-]{2})(?::([\w-]{8})|([.=+!]))/g)].map(([, field = "", digest, mark]) => {
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
const signs = {
	absent: ".",
	ignored: "=",
	unconfirmed: "+",
	"switched-off": "!"
};
function formatMark(mark) {
	if (typeof mark === "object") return `:${mark.digest}`;
	return signs[mark];
}
function parseMark(mark) {
	const [found] = Object.entries(signs).find(([, sign]) => sign === mark) ?? [];
	return found ?? "unconfirmed";
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
	return require_canonical.digestOf(value).toString("base64url").slice(0, length);
}
// src/plan/diff.ts
/** Returns how one declared configuration differs from the live one; against nothing, every declared field differs. */
function diffOne(desired, live, policy) {
	const kind = require_registry.kindOf(desired.kind);
	if (live === void 0) return {
		id: desired.id,
		desired,
		fields: diffFields(kind, comparedAtCreate(kind, desired, policy), void 0)
	};
	return {
		id: desired.id,
		desired,
		live,
		fields: diffLive(desired, live, policy)
	};
}
/** Returns how a version that is made differs from the one before it: also in what has no part in a build, as that is sent with it. */
function diffMade(desired, before, policy) {
	return diffLive(desired, before, policy, { isMade: true });
}
function diffLive(desired, live, policy, { wasSent, isMade = false } = {}) {
	const kind = require_registry.kindOf(desired.kind);
	const sides = comparedSides(desired, live, policy, wasSent);
	const record = readRecord(live, policy);
	const fields = diffFields(kind, sides.desired, settleOrder(kind, sides.desired, sides.live, record));
	if (kind.versions === void 0) return fields;
	const { notContent, writeOnly, textFrom = [] } = kind.versions;
	const differing = fields.filter(({ keys: [top] }) => {
		const field = String(top);
		if (field === "tags") return true;
		return (isMade || !notContent.includes(field)) && !isRecorded(record, sides.desired, field);
	});
	const dropped = writeOnly.filter((field) => {
		if (textFrom.includes(field) || own(sides.desired, field) !== void 0) return false;
		return typeof markOf(record, field) === "object" && !isIgnored(field, desired.ignore);
	});
	return [...differing, ...dropped.map((field) => fieldAt([field], void 0, void 0))];
}
/** Reports whether a record says that what is declared for a top-level field is what was sent for it. */
function isRecorded(record, declared, field) {
	const mark = markOf(record, field);
	return mark !== void 0 && isSameMark(mark, markOfValue(own(declared, field)));
}
/**
* Returns what counts of both sides, the live one in the forms that are declared where the service shows others. Unless told otherwise, the
* record says what was sent.
*/
function comparedSides(desired, live, policy, wasSent) {
	const kind = require_registry.kindOf(desired.kind);
	const record = readRecord(live, policy);
	const declared = comparedDesired(kind, desired, policy);
	const isSent = wasSent ?? ((field) => isRecorded(record, declared, field));
	const context = {
		...require_optional.optional({ account: live.arn.split(":")[4] }),
		wasSent: isSent
	};
	return {
		desired: declared,
		live: settleForms(kind, declared, comparedLive(kind, live, policy, desired), context)
	};
}
/**
* Returns the top-level fields, tags aside, that are not as declared right after they were written. A service may keep a loosely ordered
* list in an order of its own, and show what stands for many values as one of them: once it has moved `dateUpdated`, that is not a write that
* did not take.
*/
function findUnwritten(desired, live, before, policy) {
	const kind = require_registry.kindOf(desired.kind);
	const hasMoved = before !== void 0 && live.dateUpdated !== before.dateUpdated;
	const fields = diffLive(desired, live, policy, { wasSent: hasMoved ? () => true : void 0 }).filter(({ keys: [field], before: found, after: wanted }) => {
		const isReordered = kind.looselyOrdered.includes(String(field)) && isEqual(require_document_schema.sorted(found ?? null), require_document_schema.sorted(wanted ?? null));
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
/** Reports whether the record on a live configuration protects it. */
function isProtected(live, policy) {
	const record = readRecord(live, policy);
	return record.state === "known" && record.isProtected;
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
/** Returns all that a live configuration has, as what goes with it. */
function diffUndeclared(live, policy) {
	const kind = require_registry.kindOf(live.kind);
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
		if (wanted === void 0 || found === void 0 || !isEqual(require_document_schema.sorted(wanted), require_document_schema.sorted(found))) return [];
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
	return [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].sort((a, b) => rank(a) - rank(b) || require_source.compareText(a, b)).flatMap((key) => [...leaves(both ? kind.keyedLists : {}, [key], own(left, key), own(right, key))]).map((field) => showDefaults(kind, both && !isInOneSided(kind, field.keys, left, right) ? withDefault(kind, field) : field));
}
/** Reports whether keys lead into an element of a keyed list that one side does not have: nothing in it has a default there. */
function isInOneSided(kind, keys, left, right) {
	return keys.some((_, index) => {
		const isElement = index > 0 && kind.keyedLists[require_document_schema.patternOf(kind, keys.slice(0, index))] !== void 0;
		const path = keys.slice(0, index + 1);
		return isElement && (require_registry.valueAt(left, path) === void 0 || require_registry.valueAt(right, path) === void 0);
	});
}
/** What `keyedLists` names is a list of elements: one that comes or goes is a difference of its own, whatever it holds. */
function* leaves(keyedLists, keys, before, after) {
	if (isEqual(before, after)) return;
	if (isBranch(before, after) || isBranch(after, before)) {
		const [left, right] = [require_registry.isObject(before) ? before : {}, require_registry.isObject(after) ? after : {}];
		const inside = [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])].sort(require_source.compareText);
		const member = keyedLists[keys.join(".")];
		for (const key of inside) {
			const [old, wanted] = [own(left, key), own(right, key)];
			const element = member !== void 0 && (old === void 0 || wanted === void 0) ? [
				...keys,
				key,
				...member.split(".")
			] : void 0;
			if (element !== void 0) yield fieldAt(element, old && key, wanted && key);
			if (element === void 0 || hasMembers(old) || hasMembers(wanted)) yield* leaves(keyedLists, [...keys, key], old, wanted);
		}
		return;
	}
	yield fieldAt(keys, before, after);
}
function fieldAt(keys, before, after) {
	return {
		path: require_registry.formatPath(keys),
		keys,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
function withDefault(kind, field) {
	const missing = require_document_schema.defaultAt(kind, field.keys);
	return missing === void 0 ? field : {
		before: missing,
		after: missing,
		...field
	};
}
/** An object with members is gone into, against another object or against nothing. */
function isBranch(value, other) {
	return hasMembers(value) && (other === void 0 || require_registry.isObject(other));
}
function hasMembers(value) {
	return require_registry.isObject(value) && Object.keys(value).length > 0;
}
/** A list is shown whole: what its elements leave out to the service's default is in it, as it is in effect. */
function showDefaults(kind, field) {
	const pattern = require_document_schema.patternOf(kind, field.keys);
	const fill = (value) => require_registry.isList(value) ? require_document_schema.withDefaults(kind, value, pattern) : value;
	return {
		...field,
		...field.before === void 0 ? {} : { before: fill(field.before) },
		...field.after === void 0 ? {} : { after: fill(field.after) }
	};
}
function own(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
// src/plan/ownership.ts
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
/** Returns those of this project. */
function oursAmong(all, policy) {
	return all.filter((live) => ownershipOf(live, policy) === "ours");
}
/**
* Reports whether a configuration shows that its owner is this project: it is declared here, and ours. An owner alone may be another
* project's, written into kiln.yaml.
*/
function showsOwner(change, policy) {
	const there = whatIsThere(change);
	return change.desired !== void 0 && there !== void 0 && ownershipOf(there, policy) === "ours";
}
/** Returns what the account has of a configuration: of a line that gets a version, the one before it. */
function whatIsThere({ live, replaces }) {
	return live ?? replaces;
}
/** Returns who holds a configuration that is not ours: the owner's name, or the tag of the other tool; undefined if nobody does. */
function holderOf(live, policy) {
	const managers = Object.entries(live.tags).filter(([key, value]) => isForeignManager(key, value, policy));
	const tag = managers.find(([key]) => key === "aws:cloudformation:stack-name") ?? managers[0];
	if (tag !== void 0) return `${tag[0]}=${tag[1]}`;
	const owner = live.tags[require_tags.kilnKeys(policy).owner];
	return owner === policy.owner ? void 0 : owner;
}
function isForeignManager(key, value, policy) {
	if (key.startsWith("aws:cloudformation:")) return true;
	return policy.managedBy.some((tag) => {
		return require_targets.matchesAny([tag.key], key) && (tag.value === void 0 || require_targets.matchesAny([tag.value], value));
	});
}
// src/plan/auto-disabled.ts
/** Returns what is declared, with the status that keeps off what the service switched off; the same if it did not, or git says otherwise. */
function keepOff(desired, live, policy) {
	const { autoOff } = require_registry.kindOf(desired.kind);
	if (autoOff === void 0 || live === void 0 || desired.reenable === "always") return desired;
	if (isIgnored(autoOff.member, desired.ignore)) return desired;
	if (desired.fields[autoOff.member] !== void 0 || !wasSwitchedOff(desired.kind, live, policy)) return desired;
	return {
		...desired,
		fields: {
			...desired.fields,
			[autoOff.member]: autoOff.off
		},
		keptOff: true
	};
}
/**
* Reports whether the service switched something off. Any Update resets the count of failures, so that the record has to remember it; what
* an apply switched off was meant to be off.
*/
function wasSwitchedOff(kind, live, policy) {
	const { autoOff } = require_registry.kindOf(kind);
	if (autoOff === void 0 || live.fields[autoOff.member] !== autoOff.off) return false;
	const mark = markOf(readRecord(live, policy), autoOff.member);
	if (mark === "switched-off") return true;
	return !(mark !== void 0 && isSameMark(mark, markOfValue(autoOff.off))) && autoOff.isAtLimit(live.fields, live.service);
}
const ofGit = /* @__PURE__ */ new Set(["git-changed", "both-changed"]);
/**
* Returns why what is kept off is to be switched on again: this apply changes by git what it builds from, or an earlier one did since it ran
* last. `because` are the ids of the changes that it refers to, where it is one of those. Undefined: it stays off. `changes` are those of
* the same plan.
*/
function findReasonToReenable(kept, changes, observed, policy) {
	const { desired, live } = kept;
	const { autoOff, references } = require_registry.kindOf(kept.kind);
	if (desired === void 0 || live === void 0 || autoOff === void 0) return void 0;
	const isLeft = ({ path }) => isIgnored(String(path[0]), desired.ignore);
	const builds = /* @__PURE__ */ new Set([...autoOff.buildsFrom, ...Object.keys(references).map((pattern) => pattern.split(".")[0])]);
	if (kept.fields.some(({ keys, reason }) => ofGit.has(reason) && builds.has(String(keys[0])))) return {};
	const named = new Set(require_references.findReferences(require_registry.kindOf(live.kind), live.fields).map(({ arn }) => arn));
	const isUpdated = (change) => change.action === "update" && changesFields(change.fields);
	const because = [...changedByGit(desired.references.filter((one) => !isLeft(one)), changes, /* @__PURE__ */ new Set()), ...[...changes.values()].filter((change) => named.has(change.arn) && isUpdated(change)).map(({ id }) => id)];
	if (because.length > 0) return { because: [...new Set(because)] };
	const lastRun = autoOff.lastRun(live.service);
	if (lastRun === void 0) return void 0;
	return observed.live.some((one) => named.has(one.arn) && wasUpdatedByUs(one, lastRun, policy)) ? {} : void 0;
}
/** Reports whether the last update of a configuration came from an apply, and after a time: somebody else's update is no reason. */
function wasUpdatedByUs(live, since, policy) {
	const { dateUpdated } = live;
	const record = readRecord(live, policy);
	if (dateUpdated === void 0 || record.state !== "known" || ownershipOf(live, policy) !== "ours") return false;
	return isRecordedDate(record.dateUpdated, dateUpdated) && Date.parse(dateUpdated) > Date.parse(since);
}
/** Returns the ids that a document refers to and that are made or changed by git, or that refer to such a change. */
function changedByGit(references, changes, seen) {
	return [...new Set(references.map(({ id }) => id))].filter((id) => {
		const change = changes.get(id);
		if (change === void 0 || seen.has(id)) return false;
		if (change.action === "create") return true;
		const kind = require_registry.kindOf(change.kind);
		return change.action === "update" && change.fields.some(({ keys, reason }) => ofGit.has(reason) && require_registry.isInBuild(kind, String(keys[0]))) || change.desired !== void 0 && changedByGit(change.desired.references, changes, /* @__PURE__ */ new Set([...seen, id])).length > 0;
	});
}
// src/plan/history.ts
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
	const liveMark = markOfValue(isLoose && found !== void 0 ? require_document_schema.sorted(found) : found);
	return {
		isDeclared: isSameMark(markOfValue(valueOf(desired, field)), recorded),
		isLive: kind.versions !== void 0 && field !== "tags" || isSameMark(liveMark, recordedLive) || otherForms(kind, field, desired, live).some((value) => isSameMark(markOfValue(value), recorded))
	};
}
/**
* Gives each differing field its reason. What is ignored may have changed since the record was written: `others` are both sides as they
* would have been compared before. Only what neither explains has changed on both sides.
*/
function attributeFields(kind, fields, desired, live, record, others = []) {
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
	if (reasons.delete("auto-disabled") && reasons.size === 0) return "auto-disabled";
	if (reasons.has("both-changed") || reasons.has("drifted") && reasons.has("git-changed")) return "both-changed";
	if (reasons.has("drifted")) return "drifted";
	return reasons.has("unknown-history") ? "unknown-history" : "git-changed";
}
/** Returns the marks of compared fields, with `unconfirmed` for those that were written but did not read back. */
function marksOf(kind, desired, fields, unconfirmed = /* @__PURE__ */ new Set()) {
	const entries = recordedFields(kind, desired.unchecked).flatMap((field) => {
		const value = valueOf(fields, field);
		const mark = isIgnored(field, desired.ignore) ? "ignored" : unconfirmed.has(field) ? "unconfirmed" : desired.keptOff === true && field === kind.autoOff?.member ? "switched-off" : markOfValue(value);
		if (!kind.looselyOrdered.includes(field)) return [[field, mark]];
		const sortedMark = typeof mark === "object" && value !== void 0 ? markOfValue(require_document_schema.sorted(value)) : mark;
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
// src/plan/hidden.ts
/**
* Returns a difference of `kiln.ignore` that names the fields whose declared value changed since the last apply, as the record tells, and
* that were not left to others then; nothing if there are none.
*/
function hiddenBy(desired, live, policy) {
	const record = readRecord(live, policy);
	if (desired.ignore.length === 0 || record.state !== "known") return [];
	const kind = require_registry.kindOf(desired.kind);
	const open = {
		...desired,
		ignore: []
	};
	const declared = comparedDesired(kind, open, policy);
	const left = [comparedDesired(kind, desired, policy), comparedLive(kind, live, policy, desired)];
	const hidden = diffOne(open, live, policy).fields.filter(({ path, keys }) => {
		if (!desired.ignore.some((outer) => require_registry.isPathInside(path, outer))) return false;
		const field = String(keys[0]);
		const mark = markOf(record, field);
		if (mark === void 0 || mark === "ignored" || mark === "unconfirmed") return false;
		const isAsRecorded = (fields) => isSameMark(markOfValue(Object.hasOwn(fields, field) ? fields[field] : void 0), mark);
		if (isAsRecorded(declared)) return false;
		return isIgnored(field, desired.ignore) || !left.some(isAsRecorded);
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
	const marks = marksOfSettled(kind, desired, policy);
	const record = formatRecord({
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
		...require_registry.omit(require_document_schema.toRequest(kind, fields), readOnly(kind, policy)),
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
		...require_registry.omit(require_document_schema.toRequest(kind, merged), [...readOnly(kind, policy), identity])
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
/** Returns the Create of a configuration that is not there. `head` is the newest version of the declared form, for one that comes after it. */
function tokenedCreate(desired, arn, target, policy, { head, generation = 0 } = {}) {
	const replaced = head === void 0 ? null : {
		arn: head.arn,
		dateCreated: head.dateCreated ?? null
	};
	return withToken("create", createRequest(desired, arn, policy), desired, replaced, target, generation);
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
	const { kind, slug, scope } = desired.identity;
	const step = require_registry.kindOf(kind).versions === void 0 ? request : [scope ?? null, desired.fields["semanticVersion"] ?? null];
	const seed = [
		version,
		operation,
		account,
		region,
		kind,
		slug,
		step,
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
		const arn = require_canonical.arnOf(desired.identity, target);
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
	const record = readRecord(live, policy);
	const { desired: declared, live: found } = comparedSides(desired, live, policy);
	const others = diff.fields.length === 0 ? [] : sidesBefore(desired, live, policy);
	const fields = [
		...attributeFields(kind, diff.fields, declared, found, record, others).map(asSwitchedOff(desired, live, policy)),
		...protectionOf(desired, live, policy),
		...hiddenBy(desired, live, policy)
	];
	const wipes = changesFields(fields) ? wipedBy(desired, live, policy) : [];
	const decision = decideLive(desired, live, fields, wipes, policy, options);
	const holder = decision.action === "unchanged" ? void 0 : holderOf(live, policy);
	const sendsUpdate = (decision.action === "update" || decision.action === "adopt") && changesFields(fields);
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
	const isOff = member !== void 0 && wasSwitchedOff(desired.kind, live, policy);
	return (field) => isOff && field.keys[0] === member ? {
		...field,
		reason: "auto-disabled"
	} : field;
}
/** Protection stands in the record alone, but setting or lifting it is a change that a reviewer must see. */
function protectionOf(desired, live, policy) {
	const record = readRecord(live, policy);
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
	return [...desired.ignore.length === 0 ? [] : [comparedSides({
		...desired,
		ignore: []
	}, live, policy)], ...policy.ignoreTags.length === 0 ? [] : [comparedSides(desired, live, {
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
	const ownership = ownershipOf(live, policy);
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
	const reason = ownership === "ours" ? reasonOfChange(fields) : ownership === "unowned" ? "unowned" : "foreign-owner";
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
		...readOnly(require_registry.kindOf(desired.kind), policy)
	];
	return live.unknown.filter((path) => !kept.some((outer) => require_registry.isPathInside(path, outer)));
}
/** Reports whether the record does not say what holds, so that the next run could not tell who changed something. */
function isStale(desired, live, policy) {
	const record = readRecord(live, policy);
	if (record.state === "newer") return false;
	if (record.state !== "known") return true;
	const { dateUpdated: _, ...settled } = contentOf$1(desired, live, policy, marksOfSettled(require_registry.kindOf(desired.kind), desired, policy));
	return formatRecord({
		...settled,
		dateUpdated: record.dateUpdated
	}) !== live.tags[require_tags.kilnKeys(policy).record];
}
/**
* Returns the record that belongs on a live configuration with these marks. A newer program's record is left as it is: undefined. Protection
* stays until a document says false.
*/
function recordFor(desired, live, policy, marks) {
	if (readRecord(live, policy).state === "newer") return void 0;
	return formatRecord(contentOf$1(desired, live, policy, marks));
}
function contentOf$1(desired, live, policy, marks) {
	const record = readRecord(live, policy);
	const stays = desired.protect ?? isProtected(live, policy);
	return {
		arn: live.arn,
		isProtected: stays,
		dateUpdated: live.dateUpdated,
		marks: asMade(desired, record, marks)
	};
}
/** What has no part in a build is not changed in a version: its record goes on to say what it was made with. */
function asMade({ kind }, record, marks) {
	const kept = (require_registry.kindOf(kind).versions?.notContent ?? []).flatMap((field) => {
		const mark = markOf(record, field);
		return mark === void 0 ? [] : [[field, mark]];
	});
	return kept.length === 0 ? marks : new Map([...marks, ...kept]);
}
/**
* Decides what happens to an owned configuration that is not declared. `usedBy` is null where users cannot be listed; `going` has the ARNs
* of what is deleted before it.
*/
function decideUndeclared(diff, usedBy, pruner, policy, going = /* @__PURE__ */ new Set()) {
	const { live } = diff;
	const record = readRecord(live, policy);
	const decide = () => {
		if (isProtected(live, policy)) return {
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
// src/plan/content.ts
/**
* What makes two versions the same: what shapes a build. Description and change description do not, tags are no part of a version. A version
* whose record says that it was made from a declaration is that declaration, whatever Get shows of it
* (docs/decisions/0015-when-content-is-the-same.md).
*/
/** Reports whether a top-level field is one that a new version would be made for. */
function isContent(kind, field) {
	return field !== "tags" && field !== "kiln" && require_registry.kindOf(kind).versions?.notContent.includes(field) === false;
}
/** Returns those of the differences that a new version would be made for. */
function contentIn(kind, fields) {
	return fields.filter(({ keys: [field] }) => isContent(kind, String(field)));
}
/** Returns what is declared of what shapes a build, in normal form. */
function contentOf(desired, policy) {
	const compared = Object.entries(comparedDesired(require_registry.kindOf(desired.kind), desired, policy));
	return Object.fromEntries(compared.filter(([field]) => isContent(desired.kind, field)));
}
/** Returns what tells whether the record of a version says that it was made from just what is declared. */
function madeFrom(desired, policy) {
	const kind = require_registry.kindOf(desired.kind);
	const declared = comparedDesired(kind, desired, policy);
	const content = recordedFields(kind, desired.unchecked).filter((field) => isContent(desired.kind, field)).map((field) => [field, markOfValue(Object.hasOwn(declared, field) ? declared[field] : void 0)]);
	return (live) => {
		const record = readRecord(live, policy);
		return content.every(([field, wanted]) => {
			const mark = markOf(record, field);
			return mark !== void 0 && isSameMark(mark, wanted);
		});
	};
}
// src/plan/lines.ts
/** The versions of a line that an account has. */
/** Gathers what is live of kinds with versions. */
function linesIn(live) {
	const lines = /* @__PURE__ */ new Map();
	for (const one of live) {
		if (!isVersioned(one)) continue;
		const key = require_canonical.keyOf(require_canonical.lineOf(one.identity));
		const known = lines.get(key);
		if (known === void 0) lines.set(key, [one]);
		else known.push(one);
	}
	for (const versions of lines.values()) versions.sort((a, b) => require_version_numbers.compareVersions(versionAt(b), versionAt(a)));
	return lines;
}
/** Returns the versions of a line, the newest first; none where there is no such line. */
function versionsOf(lines, identity) {
	return lines.get(require_canonical.keyOf(require_canonical.lineOf(identity))) ?? [];
}
/** Reports whether something is of a kind with versions. */
function isVersioned({ kind }) {
	return require_registry.kindOf(kind).versions !== void 0;
}
/** Returns the number of a version; empty for what has none. */
function numberOf({ identity: { version = "" } }) {
	return version;
}
/**
* Returns the newest version of the declared form, as it was when a change was planned that makes the next one; undefined if there was none: the
* one before may be of another form, and says nothing of this one.
*/
function headOf({ version, replaces }) {
	return version !== void 0 && replaces !== void 0 && require_canonical.meansVersion(version.declared, numberOf(replaces)) ? replaces : void 0;
}
/** Returns the newest version of a form; `versions` are the newest first. */
function newestOf(versions, form) {
	return versions.find((live) => require_canonical.meansVersion(form, numberOf(live)));
}
/** Returns which version of its line a plan comes to. */
function plannedAt({ resolved, build }) {
	return {
		number: resolved,
		...require_optional.optional({ build: build?.toString() })
	};
}
/** Returns which version of its line something is. */
function versionAt(live) {
	return {
		number: numberOf(live),
		...require_optional.optional({ build: live.build })
	};
}
// src/plan/decide-line.ts
/** Returns the number that a document declares, as it is written. */
function declaredNumber({ fields }) {
	const number = fields[require_version_numbers.numberField];
	return typeof number === "string" ? number : "x.x.x";
}
/** Decides about one document of a kind with versions. `versions` are those of its line, the newest first. */
function decideLine(desired, versions, context) {
	const { target, policy, options } = context;
	const declared = declaredNumber(desired);
	const head = newestOf(versions, declared);
	if (head === void 0) return make(desired, versions, void 0, require_version_numbers.nextNumber(declared, void 0), context);
	const diff = {
		...diffOne(desired, head, policy),
		desired
	};
	const judged = withVersion(decideDeclared(diff, target, policy, options), declared, head);
	if (contentIn(desired.kind, diff.fields).length === 0) return judged;
	const ownership = ownershipOf(head, policy);
	const isTaken = ownership === "unowned" ? options.adopt || desired.adopt === "overwrite" : options.adopt;
	if (ownership !== "ours" && (ownership.startsWith("foreign") || !isTaken)) return judged;
	const made = make(desired, versions, head, require_version_numbers.isExactNumber(declared) ? declared : require_version_numbers.nextNumber(declared, numberOf(head)), context);
	if (!require_version_numbers.isExactNumber(declared)) return made;
	const isGits = ownership !== "ours" || contentIn(desired.kind, judged.fields).every(({ reason }) => reason === "git-changed");
	const isRefused = require_registry.kindOf(desired.kind).refusesSecond || !policy.versions.rebuild;
	if (isGits && !isRefused) return made;
	const [major, minor] = declared.split(".");
	const form = `${major}.${minor}.x`;
	const highest = newestOf(versions, form);
	const next = require_version_numbers.nextNumber(form, highest && numberOf(highest));
	const { clientToken: _, version, ...taken } = judged;
	return {
		...taken,
		action: "blocked",
		reason: isGits ? "version-taken" : "content-differs",
		...version === void 0 ? {} : { version: {
			...version,
			next
		} }
	};
}
/** The number after which references stand while a line is not what is declared: our newest version, or what is there. */
function standOf(change, versions, policy) {
	const { version, action } = change;
	if (version === void 0) return void 0;
	const own = action === "blocked" ? versions.find((live) => ownershipOf(live, policy) === "ours") : void 0;
	return own === void 0 ? plannedAt(version) : versionAt(own);
}
function withVersion(change, declared, head) {
	return {
		...change,
		version: {
			declared,
			resolved: numberOf(head),
			...buildOf(head)
		}
	};
}
function make(desired, versions, head, number, { target, policy, isNamed }) {
	const kind = require_registry.kindOf(desired.kind);
	const builds = versions.filter((live) => numberOf(live) === number).map(({ build = "0" }) => Number(build));
	const build = kind.versions?.hasBuilds === true ? Math.max(0, ...builds) + 1 : void 0;
	const at = {
		number,
		...require_optional.optional({ build: build === void 0 ? void 0 : String(build) })
	};
	const own = oursAmong(versions, policy);
	const isKept = desired.protect === void 0 && own[0] !== void 0 && isProtected(own[0], policy);
	const made = {
		...desired,
		fields: {
			...desired.fields,
			[require_version_numbers.numberField]: number
		},
		...isKept ? { protect: true } : {}
	};
	const arn = require_canonical.arnOf({
		...desired.identity,
		version: number
	}, target, at.build);
	const previous = head ?? own.find((live) => require_version_numbers.compareVersions(versionAt(live), at) < 0);
	const fields = previous === void 0 ? diffOne(made, void 0, policy).fields : diffMade(made, previous, policy);
	const isMissing = previous === void 0 || isNamed(desired.identity, at);
	const isSame = madeFrom(made, policy);
	const same = own.find((live) => live !== previous && isSame(live));
	const version = {
		declared: declaredNumber(desired),
		resolved: number,
		...require_optional.optional({
			build,
			previous: previous === void 0 ? void 0 : numberOf(previous),
			previousBuild: previous === void 0 ? void 0 : buildOf(previous).build,
			sameAs: same === void 0 ? void 0 : numberOf(same)
		})
	};
	const { clientToken } = tokenedCreate(made, arn, target, policy, { head }).input;
	return {
		id: desired.id,
		kind: desired.kind,
		name: desired.name,
		arn,
		action: "create",
		reason: isMissing ? "missing" : "new-version",
		fields,
		refreshRecord: false,
		desired: made,
		version,
		clientToken,
		...require_optional.optional({ replaces: previous })
	};
}
function buildOf({ build }) {
	return build === void 0 ? {} : { build: Number(build) };
}
// src/config/project/held-targets.ts
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
					unread.set(target.name, require_diagnose.diagnose("targetNotRead", {
						target: target.name,
						reason
					}, locateAccess(project, target, [])));
				}
				return target;
			}
			const changed = accessKeys.filter((key) => target[key] !== old[key]);
			if (changed.length === 0) return target;
			const keys = changed.join(", ");
			const source = locateAccess(project, target, changed);
			const key = JSON.stringify([keys, source]);
			const change = changes.get(key) ?? {
				keys,
				source,
				names: []
			};
			change.names.push(target.name);
			changes.set(key, change);
			return withAccessOf(target, old);
		}),
		unread,
		diagnostics: [...changes.values()].map(({ keys, source, names }) => require_diagnose.diagnose("targetHeld", {
			keys,
			targets: `${require_plural.plural(names.length, "target")} ${require_enumerate.enumerate(names)}`
		}, source))
	};
}
function withAccessOf(target, old) {
	const rest = Object.entries(target).filter(([key]) => !accessKeys.some((one) => one === key));
	const access = accessKeys.flatMap((key) => old[key] === void 0 ? [] : [[key, old[key]]]);
	return Object.fromEntries([...rest, ...access]);
}
/** The first of the keys that the project file says for the target, in whatever layer; else what the target is there because of. */
function locateAccess({ document, blueprints }, { name }, keys) {
	const blueprint = blueprints?.get(name);
	if (document === void 0 || blueprint === void 0) return document?.locate([], "value");
	const path = keys.map((key) => key === "account" || key === "region" ? blueprint[key] : require_targets.findPath(blueprint, [key])).find((one) => one !== void 0) ?? blueprint.name ?? blueprint.path;
	return document.locate(path, "key");
}
// src/plan/owner-change.ts
/** Returns which key of the project file tells another owner than the base revision does; undefined if none does. */
function changedOwnerKey(now, base) {
	return ["owner", "tagPrefix"].find((key) => now[key] !== base[key]);
}
/** Returns a warning if a proposal changes whose everything is. `locate` finds a key of the project file. */
function warnOfOwnerChange(now, base, locate) {
	const key = changedOwnerKey(now, base);
	return key === void 0 ? [] : [require_diagnose.diagnose("ownerChanged", {
		key,
		before: base[key],
		after: now[key]
	}, locate(key))];
}
/**
* Returns why what `--prune` would delete may be another project's: the owner was changed since the base revision, something that is declared
* here belongs to somebody else, or nothing that is declared shows whose the owner is. A former owner alone is no sign of another project
* where other documents are ours already.
*/
function guardOwner(plan, policy, { prune }, base) {
	const isAtStake = plan.changes.some((change) => change.action === "delete" || change.prune === "nothing-ours");
	if (!prune || !isAtStake) return [];
	const target = plan.target.name;
	const key = base === void 0 ? void 0 : changedOwnerKey(policy, base);
	if (base !== void 0 && key !== void 0) {
		const reason = `${key} in kiln.yaml is ${policy[key]}, and ${base[key]} in the base revision`;
		return [require_diagnose.diagnose("pruneOfOtherOwner", {
			target,
			reason
		})];
	}
	const isShown = plan.changes.some((change) => showsOwner(change, policy));
	const other = plan.changes.find((change) => {
		const there = change.desired === void 0 ? void 0 : whatIsThere(change);
		const ownership = there === void 0 ? void 0 : ownershipOf(there, policy);
		return ownership === "foreign-owner" || ownership === "previous-owner" && !isShown;
	});
	if (other !== void 0) {
		const there = whatIsThere(other);
		const holder = (there === void 0 ? void 0 : holderOf(there, policy)) ?? "";
		const reason = `${other.id} is declared here and belongs to ${holder}, not to ${policy.owner}`;
		return [require_diagnose.diagnose("pruneOfOtherOwner", {
			target,
			reason
		})];
	}
	const isRetired = plan.changes.every(({ desired }) => desired === void 0);
	return isShown || isRetired ? [] : [require_diagnose.diagnose("pruneWithoutProof", {
		target,
		owner: policy.owner
	})];
}
// src/ci/proposal.ts
/**
* Whether a CI run is about something that is only proposed: a pull request, a place in a merge queue, a branch or tag that is not the branch
* being merged into. This is the one place that decides it. Then nothing in the checkout says where credentials go.
*/
/** What `git clone` took for the default branch: the base where no platform names one. */
const unnamed = {
	revision: "refs/remotes/origin/HEAD",
	sinceFork: true
};
/**
* Returns what a run on the project in `folder` proposes; undefined where it is about what was merged, or about no branch at all. Where the
* platform does not say which branch others are merged into, the clone may: `origin/HEAD`.
*/
async function proposalOf(folder, env) {
	return findProposal(env, require_ci.findCi(env) === null ? void 0 : await findMain(folder, env));
}
/** Returns the default branch of the remote as the clone knows it: git notes it where it clones, not where it fetches alone. */
async function findMain(folder, env) {
	const repository = await require_repository.openRepository(folder, env);
	if (!("root" in repository)) return void 0;
	const ref = require_repository.textOf(await require_repository.askGit(repository.root, [
		"symbolic-ref",
		"--quiet",
		"refs/remotes/origin/HEAD"
	]));
	return /^refs\/remotes\/origin\/(.+)$/s.exec(ref ?? "")?.[1];
}
/** Tells it from the environment, and from the default branch that the clone knows. */
function findProposal(env, main) {
	const found = [
		fromGitHub(env, main),
		fromGitLab(env),
		fromCodeBuild(env, main),
		fromJenkins(env, main)
	].filter((one) => one !== void 0);
	if (found.length === 0) return void 0;
	const named = found.flat();
	return { bases: named.length > 0 ? named : [unnamed] };
}
/**
* Variables and payload of GitHub Actions (docs.github.com: "Variables", "Events that trigger workflows"). A branch or tag is taken for what it
* says itself if it is the default branch or protected, or if neither the event nor the clone says which one the default branch is.
*/
function fromGitHub(env, main) {
	const { pullRequest, proposedTo, defaultBranch = main, earlier } = require_ci.readEvent(env);
	const bases = [...branch(env["GITHUB_BASE_REF"]), ...commit(proposedTo)];
	const ref = earlier === void 0 ? env["GITHUB_REF"] : refOf(earlier.headBranch);
	const isPullRequest = bases.length > 0 || pullRequest !== void 0 || earlier?.isOfPullRequest === true || (env["GITHUB_REF"] ?? "").startsWith("refs/pull/");
	const isMerged = ref === void 0 || defaultBranch === void 0 || ref === `refs/heads/${defaultBranch}` || earlier === void 0 && env["GITHUB_REF_PROTECTED"] === "true";
	if (!isPullRequest && isMerged) return void 0;
	return bases.length > 0 ? bases : branch(defaultBranch);
}
/** Predefined variables of GitLab CI. The pull request of another forge that GitLab mirrors is an external one. */
function fromGitLab(env) {
	const bases = [
		...commit(env["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"]),
		...commit(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"], false),
		...branch(env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"]),
		...commit(env["CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA"]),
		...branch(env["CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME"])
	];
	const isRequest = bases.length > 0 || Boolean(env["CI_MERGE_REQUEST_IID"]) || Boolean(env["CI_EXTERNAL_PULL_REQUEST_IID"]);
	const [name, main] = [env["CI_COMMIT_REF_NAME"] || env["CI_COMMIT_BRANCH"], env["CI_DEFAULT_BRANCH"]];
	const isMerged = !name || !main || name === main && !env["CI_COMMIT_TAG"] || env["CI_COMMIT_REF_PROTECTED"] === "true";
	if (!isRequest && isMerged) return void 0;
	return bases.length > 0 ? bases : branch(main);
}
/**
* CodeBuild: a build of a pull request has `pr/N` as one of its sources, whether a webhook, a pipeline or somebody by hand has started it. Of a
* branch it does not say whether others are merged into it: without `main` it counts as that.
*/
function fromCodeBuild(env, main) {
	const sources = Object.keys(env).filter((name) => /^CODEBUILD_SOURCE_VERSION(_|$)/.test(name));
	if (env["CODEBUILD_WEBHOOK_EVENT"]?.startsWith("PULL_REQUEST_") === true || [
		"CODEBUILD_WEBHOOK_TRIGGER",
		"CODEBUILD_WEBHOOK_HEAD_REF",
		...sources
	].some((name) => /^(pr\/|refs\/(pull|merge-requests)\/)/.test(env[name] ?? ""))) return branch(env["CODEBUILD_WEBHOOK_BASE_REF"]);
	const trigger = env["CODEBUILD_WEBHOOK_TRIGGER"]?.replace(/^branch\//, "refs/heads/").replace(/^tag\//, "refs/tags/");
	const started = env["CODEBUILD_SOURCE_VERSION"];
	const isName = started !== void 0 && require_ci.shaOf(started) === void 0 && !started.startsWith("arn:");
	const ref = env["CODEBUILD_WEBHOOK_HEAD_REF"] || trigger || (isName ? refOf(started) : void 0);
	return !ref || (main === void 0 ? !ref.startsWith("refs/tags/") : ref === refOf(main)) ? void 0 : branch(main);
}
/**
* Jenkins: multibranch projects, then the plugins that build pull requests of GitHub and merge requests of GitLab. A multibranch project says
* of its main branch that it is the primary one; any other project builds the branch that it was told to, unless the clone knows better.
*/
function fromJenkins(env, main) {
	if (env["JENKINS_URL"] === void 0) return void 0;
	if ([
		"CHANGE_ID",
		"CHANGE_TARGET",
		"ghprbPullId",
		"gitlabMergeRequestIid"
	].some((name) => env[name])) return branch(env["CHANGE_TARGET"] || env["ghprbTargetBranch"] || env["gitlabTargetBranch"]);
	const name = env["BRANCH_NAME"] || env["GIT_BRANCH"]?.replace(/^(refs\/remotes\/)?origin\//, "");
	const isUnknown = main === void 0 && !env["BRANCH_NAME"];
	const isMain = refOf(name) === refOf(main) || env["BRANCH_IS_PRIMARY"] === "true";
	return !env["TAG_NAME"] && (!name || isUnknown || isMain) ? void 0 : branch(main);
}
/** Returns the whole name of a branch, which may be that already. */
function refOf(name) {
	return name === void 0 || name.startsWith("refs/") ? name : `refs/heads/${name}`;
}
function branch(name) {
	return name ? [{
		revision: `refs/remotes/origin/${name.replace(/^refs\/heads\//, "")}`,
		sinceFork: true
	}] : [];
}
function commit(text, sinceFork = true) {
	const revision = require_ci.shaOf(text);
	return revision === void 0 ? [] : [{
		revision,
		sinceFork
	}];
}
// src/run/declarations.ts
/** Returns what a revision declares. It declares nothing that could be told where it is in doubt, has no project, or is broken. */
function declarationsOf(revision, { only }) {
	const { project, documents, around, targets, doubts } = revision;
	const declared = project !== void 0 && doubts.length === 0 ? require_documents.declare({
		project,
		documents,
		around,
		targets,
		only
	}) : void 0;
	const mistakes = [...revision.diagnostics, ...declared?.diagnostics ?? []].filter(isMistake).length;
	return {
		mistakes,
		in(own, { account, region }) {
			if (project === void 0 || declared === void 0 || mistakes > 0) return void 0;
			const placed = {
				...own,
				...require_optional.optional({
					account,
					region
				})
			};
			const { desired, diagnostics } = declared.in(placed);
			return require_diagnose.hasErrors(diagnostics) ? void 0 : {
				desired,
				policy: project
			};
		}
	};
}
/** That a revision declares nothing at all is no mistake. */
function isMistake({ severity, code }) {
	return severity === "error" && code !== require_diagnose.diagnostics.noDocuments.code;
}
// src/run/load.ts
/** What a reconciling command reads from files: the project, its targets, its documents, and what they come to. */
const nothing = {
	targets: [],
	documents: [],
	around: []
};
/** Reads and checks everything on disk, or in other files. All problems come back at once. */
async function load(machine, command, path, flags, files) {
	const { cwd } = machine;
	const mistakes = findMistakes(command, flags);
	if (mistakes.length > 0) return {
		...nothing,
		diagnostics: mistakes
	};
	const { project, targets: selected, diagnostics } = await require_targets.loadTargets(machine, flags, path, files);
	if (project === void 0) return {
		...nothing,
		targets: selected,
		diagnostics
	};
	const read = await require_documents.readDocuments(machine, project, path, files);
	const part = await require_fleet_part.chooseFleetPart(machine, flags, {
		project,
		path,
		targets: selected,
		...read
	});
	const { targets } = part;
	const { documents, around } = read;
	const declared = require_documents.declare({
		project,
		documents,
		around,
		targets,
		only: flags.only
	});
	const isNarrowed = (flags.only ?? []).length > 0 || project.file === void 0 && path !== void 0;
	const whyPartial = read.whyPartial ?? (isNarrowed ? "the run was narrowed by PATH or --only" : void 0);
	return {
		project,
		targets,
		...require_optional.optional({ shard: part.shard }),
		documents,
		around,
		...require_optional.optional({ whyPartial }),
		declared,
		diagnostics: [
			...diagnostics,
			...read.diagnostics,
			...part.diagnostics,
			...declared.diagnostics,
			...declared.unmatched,
			...findStrayRun(project, cwd, [...read.diagnostics, ...declared.diagnostics])
		]
	};
}
/** Where no project file was found and the documents are wrong, they are most likely none: the command runs in the wrong folder. */
function findStrayRun({ file, configs }, cwd, diagnostics) {
	if (file !== void 0 || !require_diagnose.hasErrors(diagnostics)) return [];
	return [require_diagnose.diagnose("noProjectFile", { folder: (0, node_path.relative)(cwd, configs) || "." })];
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
	const { documents, around } = loaded;
	const declared = require_documents.declare({
		project: moved,
		documents,
		around,
		targets,
		only: flags.only
	});
	return {
		...loaded,
		project: moved,
		targets,
		declared,
		diagnostics: require_diagnose.hasErrors(loaded.diagnostics) ? loaded.diagnostics : [...loaded.diagnostics, ...declared.diagnostics.filter(({ severity }) => severity === "error")]
	};
}
/** Flags that cannot be meant together. */
function findMistakes(command, flags) {
	if (!(flags.emulator === true || flags.emulatorState !== void 0) || flags.endpointUrl === void 0) return [];
	return [require_diagnose.diagnose("usage", {
		reason: "--emulator and --endpoint-url exclude each other",
		command
	})];
}
// src/ci/pull-request.ts
/** The revision that a proposal is compared with, as it stands in this clone. */
/**
* Reads the project of the base revision: `--base`, where HEAD left it; else that of the proposal. Undefined outside of one, and without git.
* What cannot be read is a failure.
*/
async function readBase(request, folder, base) {
	if (base !== void 0) return require_fleet_part.readRevision({
		...request,
		revision: base,
		sinceFork: true
	});
	const { env } = request;
	const proposal = await proposalOf(folder, env);
	if (proposal === void 0) return void 0;
	const repository = await require_repository.openRepository(folder, env);
	if ("none" in repository) return void 0;
	if ("refusal" in repository) return { failure: require_diagnose.diagnose("gitRefuses", { reason: repository.refusal }) };
	const [first, ...others] = await listBases(repository, proposal.bases, env);
	const reason = repository.isSubmodule ? "the project is in a submodule, whose branches are its own" : "there is none";
	if (first === void 0 || repository.isSubmodule) return { failure: require_diagnose.diagnose("revisionUnreadable", {
		revision: first?.revision ?? "base",
		reason
	}) };
	let state = await require_fleet_part.readRevision({
		...request,
		...first
	});
	for (const candidate of others) {
		if (!("failure" in state) && state.doubts.length === 0) return state;
		const next = await require_fleet_part.readRevision({
			...request,
			...candidate
		});
		if (!("failure" in next) && ("failure" in state || next.doubts.length < state.doubts.length)) state = next;
	}
	return "failure" in state && others.length === 0 && first.revision === unnamed.revision ? { failure: require_diagnose.diagnose("baseUnknown", {}) } : state;
}
/**
* On GitHub a pull request is checked out as the merge of its head into the base: the first parent is the base, and it is there with a
* depth of 2. A merge whose second parent is not the head of the event, and that is not the one that GitHub itself names, was made by somebody
* else, and says nothing.
*/
async function listBases({ root }, named, env) {
	const { proposed } = require_ci.readEvent(env);
	const [commit, first, second, third] = require_repository.textOf(await require_repository.askGit(root, [
		"rev-list",
		"--parents",
		"-n",
		"1",
		"HEAD"
	]))?.split(" ") ?? [];
	const isTrial = /^refs\/pull\/\d+\/merge$/.test(env["GITHUB_REF"] ?? "") && commit === env["GITHUB_SHA"];
	if (first === void 0 || !(second !== void 0 && third === void 0) || !(isTrial || second === proposed)) return named;
	return [{
		revision: first,
		sinceFork: false
	}, ...named];
}
// src/run/base.ts
/** What a plan in a pull request takes from the base revision: how targets are reached, and what was different already. */
/** Reads the base revision, where there is one, and holds the targets to it where the run is about a proposal. */
async function consultBase(machine, command, flags, loaded) {
	const { project, targets } = loaded;
	const without = {
		loaded,
		unread: /* @__PURE__ */ new Map(),
		diagnostics: [],
		desiredFor: () => void 0
	};
	const isOffline = command === "validate";
	if (project === void 0 || isOffline && flags.base === void 0) return without;
	const isHeld = !isOffline && flags.allowTargetChanges !== true && await isHeldToBase(machine, project);
	const isCompared = isOffline || command === "plan";
	if (command === "apply" && !isHeld) return without;
	const found = await readBaseOf(machine, project, flags.base, !isCompared);
	if (found === void 0 && !isHeld) return without;
	const { base, failures } = foundIn(found, flags.base);
	const read = {
		...loaded,
		diagnostics: loaded.diagnostics.filter(({ code }) => !failures.some((one) => one.code === code))
	};
	const held = isHeld ? holdTargets(project, targets, base?.project?.targets) : void 0;
	const isMoved = held !== void 0 && held.targets.some((target, index) => target !== targets[index]);
	const declarations = base && declarationsOf(base, flags);
	return {
		loaded: isMoved ? rebuild(read, held.targets, flags) : read,
		...require_optional.optional({ base }),
		unread: held?.unread ?? /* @__PURE__ */ new Map(),
		diagnostics: [
			...failures,
			...isCompared ? base?.doubts ?? [] : [],
			...held?.diagnostics ?? [],
			...base?.project === void 0 ? [] : warnOfOwnerChange(project, base.project, (key) => project.document?.locate([key], "value")),
			...base === void 0 || !declarations?.mistakes ? [] : [sayInvalid(base, declarations.mistakes)]
		],
		desiredFor(target) {
			const own = base?.project?.targets.find(({ name }) => name === target.name);
			return own && declarations?.in(own, target);
		}
	};
}
/** Holds the targets of a command that is no run to the base revision, if this is a proposal: it cannot point credentials elsewhere. */
async function holdToBase(machine, project, targets) {
	if (!await isHeldToBase(machine, project)) return {
		targets,
		unread: /* @__PURE__ */ new Map(),
		diagnostics: []
	};
	const { base, failures } = foundIn(await readBaseOf(machine, project, void 0, true), void 0);
	const held = holdTargets(project, targets, base?.project?.targets);
	return {
		...held,
		diagnostics: [...failures, ...held.diagnostics]
	};
}
/** A project without a file has no targets that say how they are reached. */
async function isHeldToBase({ cwd, env }, { file }) {
	return file !== void 0 && await proposalOf((0, node_path.dirname)((0, node_path.resolve)(cwd, file)), env) !== void 0;
}
function readBaseOf({ cwd, env }, { file: name }, revision, projectOnly) {
	const file = name === void 0 ? void 0 : (0, node_path.resolve)(cwd, name);
	return readBase({
		cwd,
		env,
		...require_optional.optional({ file }),
		projectOnly
	}, file === void 0 ? cwd : (0, node_path.dirname)(file), revision);
}
/** A base that was asked for by name must be there; one that the platform names is worth a warning, but for a git that refuses. */
function foundIn(found, named) {
	if (found === void 0) return { failures: [] };
	if (!("failure" in found)) return {
		base: found,
		failures: []
	};
	const { failure } = found;
	return { failures: [named !== void 0 || failure.code === require_diagnose.diagnostics.gitRefuses.code ? failure : asWarning(failure)] };
}
function asWarning(diagnostic) {
	return {
		...diagnostic,
		severity: "warning"
	};
}
/** A base that is broken itself declares nothing that could be told apart. */
function sayInvalid({ revision }, count) {
	return require_diagnose.diagnose("baseInvalid", {
		revision: revision.slice(0, 12),
		count
	});
}
Object.defineProperty(exports, "changesFields", {
	enumerable: true,
	get: function() {
		return changesFields;
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
Object.defineProperty(exports, "comparedSides", {
	enumerable: true,
	get: function() {
		return comparedSides;
	}
});
Object.defineProperty(exports, "consultBase", {
	enumerable: true,
	get: function() {
		return consultBase;
	}
});
Object.defineProperty(exports, "contentOf", {
	enumerable: true,
	get: function() {
		return contentOf;
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
Object.defineProperty(exports, "decideLine", {
	enumerable: true,
	get: function() {
		return decideLine;
	}
});
Object.defineProperty(exports, "decideUndeclared", {
	enumerable: true,
	get: function() {
		return decideUndeclared;
	}
});
Object.defineProperty(exports, "declarationsOf", {
	enumerable: true,
	get: function() {
		return declarationsOf;
	}
});
Object.defineProperty(exports, "declaredNumber", {
	enumerable: true,
	get: function() {
		return declaredNumber;
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
Object.defineProperty(exports, "diffUndeclared", {
	enumerable: true,
	get: function() {
		return diffUndeclared;
	}
});
Object.defineProperty(exports, "findReasonToReenable", {
	enumerable: true,
	get: function() {
		return findReasonToReenable;
	}
});
Object.defineProperty(exports, "findUnwritten", {
	enumerable: true,
	get: function() {
		return findUnwritten;
	}
});
Object.defineProperty(exports, "guardOwner", {
	enumerable: true,
	get: function() {
		return guardOwner;
	}
});
Object.defineProperty(exports, "headOf", {
	enumerable: true,
	get: function() {
		return headOf;
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
Object.defineProperty(exports, "isContent", {
	enumerable: true,
	get: function() {
		return isContent;
	}
});
Object.defineProperty(exports, "isEqual", {
	enumerable: true,
	get: function() {
		return isEqual;
	}
});
Object.defineProperty(exports, "isProtected", {
	enumerable: true,
	get: function() {
		return isProtected;
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
Object.defineProperty(exports, "isSameMark", {
	enumerable: true,
	get: function() {
		return isSameMark;
	}
});
Object.defineProperty(exports, "isVersioned", {
	enumerable: true,
	get: function() {
		return isVersioned;
	}
});
Object.defineProperty(exports, "keepOff", {
	enumerable: true,
	get: function() {
		return keepOff;
	}
});
Object.defineProperty(exports, "linesIn", {
	enumerable: true,
	get: function() {
		return linesIn;
	}
});
Object.defineProperty(exports, "load", {
	enumerable: true,
	get: function() {
		return load;
	}
});
Object.defineProperty(exports, "markOf", {
	enumerable: true,
	get: function() {
		return markOf;
	}
});
Object.defineProperty(exports, "markOfValue", {
	enumerable: true,
	get: function() {
		return markOfValue;
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
Object.defineProperty(exports, "newestOf", {
	enumerable: true,
	get: function() {
		return newestOf;
	}
});
Object.defineProperty(exports, "numberOf", {
	enumerable: true,
	get: function() {
		return numberOf;
	}
});
Object.defineProperty(exports, "oursAmong", {
	enumerable: true,
	get: function() {
		return oursAmong;
	}
});
Object.defineProperty(exports, "ownershipOf", {
	enumerable: true,
	get: function() {
		return ownershipOf;
	}
});
Object.defineProperty(exports, "plannedAt", {
	enumerable: true,
	get: function() {
		return plannedAt;
	}
});
Object.defineProperty(exports, "proposalOf", {
	enumerable: true,
	get: function() {
		return proposalOf;
	}
});
Object.defineProperty(exports, "readBase", {
	enumerable: true,
	get: function() {
		return readBase;
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
Object.defineProperty(exports, "recordFor", {
	enumerable: true,
	get: function() {
		return recordFor;
	}
});
Object.defineProperty(exports, "standOf", {
	enumerable: true,
	get: function() {
		return standOf;
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
Object.defineProperty(exports, "updateRequest", {
	enumerable: true,
	get: function() {
		return updateRequest;
	}
});
Object.defineProperty(exports, "versionAt", {
	enumerable: true,
	get: function() {
		return versionAt;
	}
});
Object.defineProperty(exports, "versionsOf", {
	enumerable: true,
	get: function() {
		return versionsOf;
	}
});
Object.defineProperty(exports, "wasSwitchedOff", {
	enumerable: true,
	get: function() {
		return wasSwitchedOff;
	}
});
Object.defineProperty(exports, "whatIsThere", {
	enumerable: true,
	get: function() {
		return whatIsThere;
	}
});
Object.defineProperty(exports, "wipedBy", {
	enumerable: true,
	get: function() {
		return wipedBy;
	}
});
Object.defineProperty(exports, "withMark", {
	enumerable: true,
	get: function() {
		return withMark;
	}
});
