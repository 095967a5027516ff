const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_shared_config = require("./shared-config.cjs");
const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_targets = require("./targets.cjs");
const require_tags = require("./tags.cjs");
const require_2020 = require("./2020.cjs");
const require_agent = require("./agent.cjs");
let node_http = require("node:http");
let node_fs_promises = require("node:fs/promises");
// src/plan/compare.ts
/** Returns what is declared of a configuration, in normal form, without the name and without what is left to others. */
function comparedDesired(kind, desired, policy, keepDefaults = false) {
	const { name: _, tags: __, ...fields } = desired.fields;
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
	return withoutIgnored(kind, require_document_schema.normalise(kind, live.fields, { unchecked: desired.unchecked }), require_tags.comparedTags(live.tags, policy, desired), desired.ignore, policy);
}
/** Returns the top-level fields of a kind that a record speaks of, in the order of the API model. */
function recordedFields(kind, unchecked) {
	return [...kind.model.createFields.filter((field) => field !== "name"), ...unchecked];
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
	let text = `${version}/${shortArn(arn)}/${isProtected ? "p" : "-"}/${formatDate(dateUpdated)}/`;
	for (const [name, mark] of marks) {
		const entry = `${name}${formatMark(mark)}`;
		if (text.length + entry.length <= maxLength) text += entry;
	}
	return text;
}
/** Reads the value of a record tag that was found on `arn`. */
function parseRecord(text, arn) {
	const newer = /^(\d{1,9})\//.exec(text ?? "");
	if (newer !== null && Number(newer[1]) > version) return { state: "newer" };
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
/** Pairs what is declared for one target with what was seen there. */
function diffAll(desired, observed, policy) {
	const liveByIdentity = new Map(observed.live.map((live) => [require_registry.keyOf(live.identity), live]));
	const declared = desired.map((one) => {
		const key = require_registry.keyOf(one.identity);
		const live = liveByIdentity.get(key);
		liveByIdentity.delete(key);
		return diffOne(one, live, policy);
	});
	const undeclared = [...liveByIdentity.values()].map((live) => diffUndeclared(live, policy));
	return [...declared, ...undeclared];
}
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
function diffLive(desired, live, policy, wasSent) {
	const kind = require_registry.kindOf(desired.kind);
	const sides = comparedSides(desired, live, policy, wasSent);
	return diffFields(kind, sides.desired, settleOrder(kind, sides.desired, sides.live, readRecord(live, policy)));
}
/**
* Returns what counts of both sides, the live one in the forms that are declared where the service shows others. Unless told otherwise, the
* record says what was sent.
*/
function comparedSides(desired, live, policy, wasSent) {
	const kind = require_registry.kindOf(desired.kind);
	const record = readRecord(live, policy);
	const declared = comparedDesired(kind, desired, policy);
	const isRecorded = (field) => {
		const mark = markOf(record, field);
		return mark !== void 0 && isSameMark(mark, markOfValue(own(declared, field)));
	};
	const context = {
		...require_optional.optional({ account: live.arn.split(":")[4] }),
		wasSent: wasSent ?? isRecorded
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
	const fields = diffLive(desired, live, policy, hasMoved ? () => true : void 0).filter(({ keys: [field], before: found, after: wanted }) => {
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
/**
* Reports whether a configuration shows that its owner is this project: it is declared here, and ours. An owner alone may be another
* project's, written into kiln.yaml.
*/
function showsOwner({ desired, live }, policy) {
	return desired !== void 0 && live !== void 0 && ownershipOf(live, policy) === "ours";
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
	const named = new Set(require_2020.findReferences(require_registry.kindOf(live.kind), live.fields).map(({ arn }) => arn));
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
// src/aws/failure.ts
/**
* What went wrong with a request, classified by name and status: the modelled errors of the service are incomplete, and some answers
* are not even JSON.
*/
/** An error of one request, or of what must be there before it. `mayHaveRun`: the service may have carried it out although no good answer came. */
var ServiceError = class ServiceError extends Error {
	code;
	status;
	requestId;
	class;
	mayHaveRun;
	/** What the service asks to wait, in milliseconds. */
	retryAfter;
	/** Of what is wrong on this side, and not for AWS to word. It is the same for all targets that it keeps from their requests. */
	diagnostic;
	/** Of what a stop of the run has ended: it says nothing of the request itself. */
	awaited;
	/** Returns the error of something on this side: nothing was sent. */
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
	/** Returns the same error with another meaning. */
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
/** Names that stand for one class whatever their status. `CommonErrors` and the API model; both throttling names have been seen. */
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
/** Network errors by Node's code or the SDK's name: the request may or may not have arrived. */
const networkErrors = /^(ECONN(RESET|REFUSED|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_PREMATURE_CLOSE|TimeoutError|AbortError|UND_ERR_\w+)$/;
/** Of these, the ones that come before anything was sent. */
const beforeSending = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** Certificates that are not trusted, by the codes of OpenSSL (X509_STORE_CTX_get_error) and Node. */
const untrusted = /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|ERR_TLS_CERT_ALTNAME_INVALID)$/;
/** A success whose body got lost: what was asked for has been done, most likely. */
const unreadable = {
	code: "UnreadableAnswer",
	class: "transient",
	mayHaveRun: true
};
/** Returns the error for a refusal of which only a part has come. What it says is not known, whatever its status: it is asked for again. */
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
/** The run was stopped while the request still waited for its turn. */
const notSent = {
	code: "NotSent",
	message: "the run was stopped before the request was sent",
	class: "transient",
	mayHaveRun: false
};
/** Returns what an error of the SDK says of the answer that it was made of. */
function answerIn(error) {
	const { httpStatusCode: status, requestId } = error.$metadata ?? {};
	return {
		status,
		requestId
	};
}
/** Turns whatever the SDK threw into a `ServiceError`. */
function toServiceError(error, facts) {
	if (error instanceof ServiceError) return error;
	if (error instanceof require_agent.NetworkProblem) return ServiceError.of(error.diagnostic, error.isPassing ? "transient" : "other");
	const { name = "Error", message = String(error), code } = error;
	const { status, requestId, retryAfter } = facts;
	const network = [code, name].find((text) => text !== void 0 && networkErrors.test(text));
	const isCutOff = network !== void 0 || /aborted|socket hang up/.test(message);
	if (status === void 0) {
		if (code !== void 0 && untrusted.test(code)) return ServiceError.of(require_diagnose.diagnose("certificateUntrusted", { reason: message }), "other");
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
// src/aws/retry.ts
/** What is retried. Everything else is an answer. */
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
/**
* Runs `attempt` until it succeeds, fails for good or patience runs out, counted from the first failure; then throws the last error. Waits are drawn evenly from zero to a
* bound that doubles (full jitter), and are never shorter than what the service asks for, up to that class's longest wait.
*/
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
// src/aws/connection.ts
/** How connections are made: time limits, the proxy and the certificates that the environment or a profile names, as for the AWS CLI. */
/** How many connections there are is the limiter's to say. */
const agentOptions = { keepAlive: true };
/** Returns connections that are made when they are first needed, and kept until they are closed. */
function createConnections(env) {
	const made = /* @__PURE__ */ new Map();
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
/**
* Returns how a client reaches AWS with what `profile` says of it. HTTPS_PROXY, NO_PROXY, AWS_CA_BUNDLE and the profile's `ca_bundle` count.
* Throws `ServiceError` if the certificates cannot be read.
*/
async function connect(profile, env) {
	return {
		connectionTimeout: 5e3,
		requestTimeout: 3e4,
		throwOnRequestTimeout: true,
		httpAgent: new node_http.Agent(agentOptions),
		httpsAgent: require_agent.httpsAgent({
			...agentOptions,
			...await certificates(profile, env)
		}, env)
	};
}
/** They take the place of those that Node trusts, as for the AWS CLI. */
async function certificates(profile, env) {
	const named = await require_shared_config.findCertificates(profile, env);
	if (named === void 0) return {};
	const { setting, file } = named;
	try {
		const text = await (0, node_fs_promises.readFile)(file, "utf8");
		if (/^-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/m.test(text)) return { ca: text };
		throw new Error(`${file} holds no certificate`);
	} catch (error) {
		throw ServiceError.of(require_diagnose.diagnose("certificatesUnreadable", {
			setting,
			reason: error.message
		}), "other");
	}
}
// src/aws/profile.ts
/** What a profile says of credentials, and what to tell when it gives none: the SDK goes on to other sources, and forgets why. */
/** Keys of a section that credentials can come from. */
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
/** Reports whether credentials come from a section by itself. */
function givesCredentials(section) {
	return sources.some((key) => section?.[key] !== void 0);
}
/**
* Returns the profile that is asked for, that AWS_PROFILE names, or `default`; `undefined` if it says nothing of credentials. Throws
* `ServiceError` if it is named and not there, or names what is not there, or itself.
*/
async function findProfile(named, env) {
	const sections = await require_shared_config.loadSections(env);
	const chosen = require_shared_config.profileIn(env, named);
	const name = chosen ?? "default";
	const files = Object.values(require_shared_config.sharedFiles(env)).join(" or ");
	const by = named === void 0 ? "AWS_PROFILE names" : "is asked for";
	if (chosen !== void 0 && sections[name] === void 0) throw ServiceError.of(require_diagnose.diagnose("profileMissing", {
		profile: name,
		by,
		files
	}), "credentials");
	if (!givesCredentials(sections[name])) return void 0;
	const seen = /* @__PURE__ */ new Set();
	for (let at = name; at !== void 0;) {
		const section = sections[at];
		const params = {
			profile: name,
			source: at,
			files
		};
		if (section === void 0) throw ServiceError.of(require_diagnose.diagnose("sourceProfileMissing", params), "credentials");
		if (seen.has(at) && section["aws_access_key_id"] === void 0) throw ServiceError.of(require_diagnose.diagnose("profileCircle", {
			profile: name,
			way: [...seen, at].join(" → ")
		}), "credentials");
		const session = section["sso_session"];
		if (session !== void 0 && sections[`sso-session.${session}`] === void 0) throw ServiceError.of(require_diagnose.diagnose("ssoSessionMissing", {
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
/** Web identity and containers come after the profile `default`, and are asked if it fails. */
function hasIdentity(env) {
	return Boolean(env["AWS_WEB_IDENTITY_TOKEN_FILE"] && env["AWS_ROLE_ARN"]) || Boolean(env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] || env["AWS_CONTAINER_CREDENTIALS_FULL_URI"]);
}
/** Returns the error of a profile that gave no credentials, with its name and the reason. What STS or the network said stays as it is. */
function failureOf({ name: profile, section }, error) {
	const failure = toServiceError(error, { wasSent: false });
	if (failure.diagnostic !== void 0 || failure.code !== "CredentialsProviderError") return failure;
	const reason = reasonIn(failure.message, section);
	const of = (name, command) => ServiceError.of(require_diagnose.diagnose(name, {
		profile,
		reason,
		command
	}), "credentials");
	if (section["credential_process"] !== void 0) return of("processFailed", "");
	if (sources.some((key) => key.startsWith("sso_") && section[key] !== void 0)) return of("loginEnded", "aws sso login");
	return section["login_session"] === void 0 ? of("profileFailed", "") : of("loginEnded", "aws login");
}
/** Without the command line of the process, and without advice that does not name the profile. */
function reasonIn(message, section) {
	return message.replace(`Command failed: ${section["credential_process"]}`, "").replace(/To refresh this SSO session run .*$/s, "").replaceAll(/\s+/g, " ").trim().replace(/\.$/, "") || "it failed and said nothing on stderr";
}
// src/aws/settings.ts
/** What the SDK would otherwise look up for each client anew, reading the files' text through every time. Each is looked up once. */
const names = [
	"authSchemePreference",
	"defaultsMode",
	"retryMode",
	"sigv4aSigningRegionSet",
	"useDualstackEndpoint",
	"useFipsEndpoint",
	"userAgentAppId"
];
/**
* Returns the settings of a profile, or of the environment. They are looked up when they are first needed. Which of its endpoints AWS is to
* be called at does not matter to the emulator.
*/
async function loadSettings(profile, emulator) {
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
	const client = new STSClient({
		region: "us-east-1",
		...require_optional.optional({ profile })
	});
	const settings = Object.fromEntries(names.map((name) => [name, client.config[name]]));
	return emulator ? {
		...settings,
		useDualstackEndpoint: false,
		useFipsEndpoint: false
	} : settings;
}
/** Returns the region that the environment or the profile names, as the AWS CLI would take it. The SDK does not know AWS_DEFAULT_REGION. */
async function findRegion(profile, environment) {
	const named = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"];
	if (named) return named;
	const { STSClient } = await Promise.resolve().then(() => require("./dist-es5.cjs"));
	const client = new STSClient(require_optional.optional({ profile }));
	try {
		return await client.config.region();
	} catch {
		return;
	}
}
// src/aws/credentials.ts
/** Account of a target that names none, on the emulator. */
const emulatedAccount = "000000000000";
/** The SDK's own names of sessions, where nobody chose one. They say nothing about the run. */
const namelessSession = /^aws-sdk-js-/;
/** Returns the credentials of a run. Nothing is resolved before it is asked for, and everything at most once at a time. */
function createCredentials(options) {
	const { sts, clock, emulator, sessionName } = options;
	const providers = /* @__PURE__ */ new Map();
	const waits = /* @__PURE__ */ new Map();
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
			const { roleArn, externalId } = target;
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
/** How long before their end credentials are renewed, in milliseconds: what the SDKs take as well. A session lives 15 minutes at least. */
const renewBefore = 3e5;
/** Returns a provider that asks `fetch` when it must: one question at a time, whoever waits for the answer. */
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
/** Keys in the environment come before a profile that only the environment names, as in the AWS CLI; the SDK has it the other way round. */
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
/**
* Goes through the SDK's sources: shared files, SSO, web identity, processes, container and instance. Roles on the way are assumed by `sts`,
* in the region that environment or profile name, so that it is the same for all targets; in another partition, in the target's.
*/
async function resolveSource(options, { region, profile }, waits) {
	const { sts, sessionName, environment } = options;
	const found = await findProfile(profile, environment);
	waits.set(profile, describeSource(found));
	const { fromIni, fromNodeProviderChain } = await Promise.resolve().then(() => require("./dist-es13.cjs"));
	const own = await findRegion(profile, environment);
	const place = {
		region: own !== void 0 && require_registry.partitionOf(own) === require_registry.partitionOf(region) ? own : region,
		profile
	};
	const config = await sts.configOf(place);
	const named = (role) => namelessSession.test(role.RoleSessionName) ? {
		...role,
		RoleSessionName: sessionName
	} : role;
	const given = {
		...require_optional.optional({ profile }),
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
	if (found === void 0) return require_diagnose.awaitedThings.environment;
	const isProcess = found.section["credential_process"] !== void 0;
	return require_diagnose.fill(isProcess ? require_diagnose.awaitedThings.process : require_diagnose.awaitedThings.profile, { profile: found.name });
}
/** Throws `ServiceError` for a value with a blank at its edge: it was copied or piped, and AWS would take it for another one. */
function assertClean(credentials, nameOf) {
	for (const member of [
		"accessKeyId",
		"secretAccessKey",
		"sessionToken"
	]) {
		const value = credentials[member];
		if (value !== void 0 && value.trim() !== value) throw ServiceError.of(require_diagnose.diagnose("credentialBlank", { setting: nameOf(member) }), "credentials");
	}
	return credentials;
}
Object.defineProperty(exports, "ServiceError", {
	enumerable: true,
	get: function() {
		return ServiceError;
	}
});
Object.defineProperty(exports, "answerIn", {
	enumerable: true,
	get: function() {
		return answerIn;
	}
});
Object.defineProperty(exports, "changesFields", {
	enumerable: true,
	get: function() {
		return changesFields;
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
Object.defineProperty(exports, "connect", {
	enumerable: true,
	get: function() {
		return connect;
	}
});
Object.defineProperty(exports, "createConnections", {
	enumerable: true,
	get: function() {
		return createConnections;
	}
});
Object.defineProperty(exports, "createCredentials", {
	enumerable: true,
	get: function() {
		return createCredentials;
	}
});
Object.defineProperty(exports, "cutOff", {
	enumerable: true,
	get: function() {
		return cutOff;
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
Object.defineProperty(exports, "findReasonToReenable", {
	enumerable: true,
	get: function() {
		return findReasonToReenable;
	}
});
Object.defineProperty(exports, "findRegion", {
	enumerable: true,
	get: function() {
		return findRegion;
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
Object.defineProperty(exports, "givesCredentials", {
	enumerable: true,
	get: function() {
		return givesCredentials;
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
Object.defineProperty(exports, "isIgnored", {
	enumerable: true,
	get: function() {
		return isIgnored;
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
Object.defineProperty(exports, "keepOff", {
	enumerable: true,
	get: function() {
		return keepOff;
	}
});
Object.defineProperty(exports, "keysIn", {
	enumerable: true,
	get: function() {
		return keysIn;
	}
});
Object.defineProperty(exports, "loadSettings", {
	enumerable: true,
	get: function() {
		return loadSettings;
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
Object.defineProperty(exports, "notSent", {
	enumerable: true,
	get: function() {
		return notSent;
	}
});
Object.defineProperty(exports, "otherForms", {
	enumerable: true,
	get: function() {
		return otherForms;
	}
});
Object.defineProperty(exports, "ownershipOf", {
	enumerable: true,
	get: function() {
		return ownershipOf;
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
Object.defineProperty(exports, "recordedFields", {
	enumerable: true,
	get: function() {
		return recordedFields;
	}
});
Object.defineProperty(exports, "showsOwner", {
	enumerable: true,
	get: function() {
		return showsOwner;
	}
});
Object.defineProperty(exports, "toServiceError", {
	enumerable: true,
	get: function() {
		return toServiceError;
	}
});
Object.defineProperty(exports, "unreadable", {
	enumerable: true,
	get: function() {
		return unreadable;
	}
});
Object.defineProperty(exports, "wasSwitchedOff", {
	enumerable: true,
	get: function() {
		return wasSwitchedOff;
	}
});
Object.defineProperty(exports, "withMark", {
	enumerable: true,
	get: function() {
		return withMark;
	}
});
Object.defineProperty(exports, "withRetry", {
	enumerable: true,
	get: function() {
		return withRetry;
	}
});
