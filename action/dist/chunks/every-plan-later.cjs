let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_fast_deep_equal$1$;
const require_fast_deep_equal$1 = () => require_fast_deep_equal$1$ ??= require("./fast-deep-equal.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_plan_digest$;
const require_src_plan_digest = () => require_src_plan_digest$ ??= require("./src-plan-digest.cjs");
// src/plan/tags.ts
function kilnKeys(policy) {
	return {
		owner: `${policy.tagPrefix}owner`,
		record: `${policy.tagPrefix}record`
	};
}
function isLeftAlone(key, policy, desired) {
	if (key.startsWith("aws:") || key.startsWith(policy.tagPrefix)) return true;
	if (policy.ignoreTags.length > 0 && require_start().matchesAny(policy.ignoreTags, key)) return true;
	return (desired?.ignore ?? []).some((path) => {
		const [field, ignored] = require_src().parsePath(path) ?? [];
		return field === "tags" && (ignored === void 0 || ignored === key);
	});
}
function comparedTags(tags, policy, desired) {
	return Object.fromEntries(Object.entries(tags).filter(([key]) => !isLeftAlone(key, policy, desired)));
}
function declaredTags(fields) {
	return require_src().isObject(fields["tags"]) ? fields["tags"] : {};
}
function planTags(desired, live, policy) {
	const declared = comparedTags(declaredTags(desired.fields), policy, desired);
	const current = comparedTags(live, policy, desired);
	const set = Object.entries(declared).filter(([key, value]) => !Object.hasOwn(current, key) || current[key] !== value);
	const remaining = Object.keys(live).filter((key) => !key.startsWith("aws:") && !key.startsWith(policy.tagPrefix) && !Object.hasOwn(current, key));
	return {
		remove: Object.keys(current).filter((key) => !Object.hasOwn(declared, key)),
		set: Object.fromEntries(set),
		total: Object.keys(declared).length + remaining.length + 2
	};
}
// src/plan/compare.ts
function comparedDesired(kind, desired, policy, keepDefaults = false) {
	return keepDefaults ? declaredOf(desired, kind, policy, true) : settledOf(desired, kind, policy, false);
}
const settledOf = require_src().keptFor(declaredOf);
function declaredOf(desired, kind, policy, keepDefaults) {
	const { tags: _, ...fields } = require_src().omit(desired.fields, namesOf(kind));
	return withoutIgnored(kind, require_src_kinds().normalise(kind, fields, {
		unchecked: desired.unchecked,
		keepDefaults
	}), comparedTags(declaredTags(desired.fields), policy, desired), desired.ignore, policy);
}
function comparedLive(kind, live, policy, desired = {
	ignore: [],
	unchecked: []
}) {
	return withoutIgnored(kind, require_src_kinds().normalise(kind, require_src().omit(live.fields, namesOf(kind)), { unchecked: desired.unchecked }), comparedTags(live.tags, policy, desired), desired.ignore, policy);
}
function recordedFields(kind, unchecked) {
	const names = namesOf(kind);
	return [...kind.model.createFields.filter((field) => !names.includes(field)), ...unchecked];
}
function namesOf({ versions }) {
	return versions === void 0 ? ["name"] : ["name", require_src_kinds().numberField];
}
function isIgnored(field, ignore) {
	return ignore.some((path) => {
		const keys = require_src().parsePath(path);
		return keys?.length === 1 && keys[0] === field;
	});
}
function withoutIgnored(kind, fields, tags, ignore, policy) {
	const all = Object.keys(tags).length === 0 ? fields : {
		...fields,
		tags
	};
	return [...ignore.flatMap((path) => [require_src().parsePath(path) ?? []]), ...readOnly(kind, policy).map((field) => [field])].reduce((result, keys) => without(result, keys), all);
}
function readOnly(kind, policy) {
	return [...kind.readOnly, ...policy.readOnlyFields[kind.kind] ?? []];
}
function without(fields, keys) {
	const [key, ...rest] = keys;
	if (key === void 0 || !Object.hasOwn(fields, key)) return fields;
	const { [key]: value, ...others } = fields;
	if (rest.length === 0 || !require_src().isObject(value)) return rest.length === 0 ? others : fields;
	const left = without(value, rest);
	return Object.keys(left).length === 0 ? others : {
		...fields,
		[key]: left
	};
}
function changesFields(fields) {
	return fields.some(({ keys: [field] }) => field !== "tags" && field !== "kiln");
}
// src/plan/equal.ts
var import_fast_deep_equal = require_rolldown_runtime().__toESM(require_fast_deep_equal$1().require_fast_deep_equal(), 1);
function isEqual(a, b) {
	if (a === b) return true;
	return a !== void 0 && b !== void 0 && (0, import_fast_deep_equal.default)(toPairs(a), toPairs(b));
}
function toPairs(value) {
	if (Array.isArray(value)) return value.map(toPairs);
	if (value === null || typeof value !== "object") return value;
	return { pairs: Object.entries(value).map(([key, item]) => [key, toPairs(item)]).sort(([a], [b]) => require_start().compareText(a, b)) };
}
function isSameDifference(a, b) {
	return a.path === b.path && isEqual(a.before, b.before) && isEqual(a.after, b.after);
}
// src/plan/forms.ts
function settleForms(kind, declared, live, context) {
	if (kind.forms === void 0) return live;
	return new Settler(kind, live, context).settleObject(declared, live, "");
}
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
			...require_src().optional({ account })
		};
		const meant = (this.#kind.forms?.[pattern]?.(live, around) ?? []).find(({ value }) => isEqual(value, declared));
		if (meant !== void 0 && (meant.isLoose !== true || wasSent(top))) return declared;
		if (require_src().isObject(declared) && require_src().isObject(live)) return this.settleObject(declared, live, pattern, top);
		if (!require_src().isList(declared) || !require_src().isList(live)) return live;
		if (this.#kind.sets.includes(pattern)) return this.#settleSet(declared, live, pattern, top);
		if (declared.length !== live.length) return live;
		return live.map((item, index) => this.#settle(declared[index], item, `${pattern}.*`, top) ?? item);
	}
	#settleSet(declared, live, pattern, top) {
		const isIn = (items, item) => items.some((other) => isEqual(other, item));
		const open = declared.filter((item) => !isIn(live, item));
		const settled = live.map((item) => {
			if (isIn(declared, item)) return item;
			const meant = open.map((wanted) => this.#settle(wanted, item, `${pattern}.*`, top)).findIndex((form, index) => isEqual(form, open[index]));
			return meant < 0 ? item : open.splice(meant, 1)[0] ?? item;
		});
		return require_src_kinds().sorted(settled);
	}
};
function own$1(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
// src/plan/record.ts
const version$1 = 1;
const maxLength = 256;
function markOfValue(value) {
	return value === void 0 ? "absent" : { digest: short(value, 8) };
}
function markOf(record, field) {
	return record.state === "known" ? record.marks.get(shortName(field)) : void 0;
}
function isSameMark(a, b) {
	return typeof a === "object" && typeof b === "object" ? a.digest === b.digest : a === b;
}
function formatRecord({ marks, ...head }) {
	return format(head, new Map([...marks].map(([field, mark]) => [shortName(field), mark])));
}
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
function isRecordedDate(recorded, live) {
	return formatDate(recorded) === formatDate(live);
}
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
function shortArn(arn) {
	return short(arn.replaceAll(/-+/g, "-"), 8);
}
const shortNames = new Map();
function shortName(field) {
	const known = shortNames.get(field) ?? short(field, 2);
	shortNames.set(field, known);
	return known;
}
function short(value, length) {
	return require_src().digestOf(value, "base64url").slice(0, length);
}
// src/plan/diff.ts
function diffOne(desired, live, policy) {
	const kind = require_src_kinds().kindOf(desired.kind);
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
function diffMade(desired, before, policy) {
	return diffLive(desired, before, policy, { isMade: true });
}
function diffLive(desired, live, policy, { wasSent, isMade = false, isJustSent = false } = {}) {
	const kind = require_src_kinds().kindOf(desired.kind);
	const sides = comparedSides(desired, live, policy, wasSent);
	const record = readRecord(live, policy);
	const fields = diffFields(kind, sides.desired, settleOrder(kind, sides.desired, sides.live, record, isJustSent));
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
function isRecorded(record, declared, field) {
	return isSameMark(markOf(record, field), markOfValue(own(declared, field)));
}
function comparedSides(desired, live, policy, wasSent) {
	return sidesOf(live, desired, policy, wasSent);
}
const sidesOf = require_src().keptFor((live, desired, policy, wasSent) => {
	const kind = require_src_kinds().kindOf(desired.kind);
	const record = readRecord(live, policy);
	const declared = comparedDesired(kind, desired, policy);
	const isSent = wasSent ?? ((field) => isRecorded(record, declared, field));
	const context = {
		...require_src().optional({ account: live.arn.split(":")[4] }),
		wasSent: isSent
	};
	return {
		desired: declared,
		live: settleForms(kind, declared, comparedLive(kind, live, policy, desired), context)
	};
});
function findUnwritten(desired, live, before, policy) {
	const kind = require_src_kinds().kindOf(desired.kind);
	const hasMoved = before !== void 0 && live.dateUpdated !== before.dateUpdated;
	const fields = diffLive(desired, live, policy, {
		wasSent: hasMoved ? () => true : void 0,
		isJustSent: true
	}).filter(({ keys: [field], before: found, after: wanted }) => {
		const isReordered = kind.looselyOrdered.includes(String(field)) && isEqual(require_src_kinds().sorted(found ?? null), require_src_kinds().sorted(wanted ?? null));
		return field !== "tags" && !(hasMoved && isReordered);
	});
	return new Set(fields.map(({ keys }) => String(keys[0])));
}
const readRecord = require_src().keptFor((live, policy) => parseRecord(live.tags[kilnKeys(policy).record], live.arn));
function isProtected(live, policy) {
	const record = readRecord(live, policy);
	return record.state === "known" && record.isProtected;
}
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
	const kind = require_src_kinds().kindOf(live.kind);
	return {
		id: `${live.kind}/${live.name}`,
		live,
		fields: diffFields(kind, void 0, comparedLive(kind, live, policy))
	};
}
function settleOrder(kind, desired, live, record, isJustSent) {
	const settled = kind.looselyOrdered.flatMap((field) => {
		const [wanted, found] = [desired[field], live[field]];
		if (wanted === void 0 || found === void 0 || !isEqual(require_src_kinds().sorted(wanted), require_src_kinds().sorted(found))) return [];
		return record.state !== "known" && !isJustSent || isSameMark(markOf(record, field), markOfValue(wanted)) ? [[field, wanted]] : [];
	});
	return {
		...live,
		...Object.fromEntries(settled)
	};
}
function diffFields(kind, after, before) {
	const both = after !== void 0 && before !== void 0;
	const order = orderIn(kind);
	const rank = (key) => order.get(key) ?? order.size;
	const [left, right] = [before ?? {}, after ?? {}];
	const found = [];
	const keys = keysOf(left, right).sort((a, b) => rank(a) - rank(b) || require_start().compareText(a, b));
	for (const key of keys) addLeaves(found, both ? kind.keyedLists : {}, [key], own(left, key), own(right, key));
	return found.map((field) => showDefaults(kind, both && !isInOneSided(kind, field.keys, left, right) ? withDefault(kind, field) : field));
}
function keysOf(left, right) {
	return [...Object.keys(right), ...Object.keys(left).filter((key) => !Object.hasOwn(right, key))];
}
const orderIn = require_src().keptFor(({ model }) => new Map(model.createFields.map((field, index) => [field, index])));
function isInOneSided(kind, keys, left, right) {
	return keys.some((_, index) => {
		const isElement = kind.keyedLists[require_src_kinds().patternOf(kind, keys.slice(0, index))] !== void 0;
		const path = keys.slice(0, index + 1);
		return isElement && (require_src().valueAt(left, path) === void 0 || require_src().valueAt(right, path) === void 0);
	});
}
function addLeaves(found, keyedLists, keys, before, after) {
	if (isEqual(before, after)) return;
	if (!isBranch(before, after) && !isBranch(after, before)) {
		found.push(fieldAt(keys, before, after));
		return;
	}
	const [left, right] = [require_src().isObject(before) ? before : {}, require_src().isObject(after) ? after : {}];
	const member = keyedLists[keys.join(".")];
	for (const key of keysOf(left, right).sort(require_start().compareText)) {
		const [old, wanted] = [own(left, key), own(right, key)];
		const element = member !== void 0 && (old === void 0 || wanted === void 0) ? [
			...keys,
			key,
			...member.split(".")
		] : void 0;
		if (element !== void 0) found.push(fieldAt(element, old && key, wanted && key));
		if (element === void 0 || hasMembers(old) || hasMembers(wanted)) addLeaves(found, keyedLists, keys.concat(key), old, wanted);
	}
}
function fieldAt(keys, before, after) {
	return {
		path: require_src().formatPath(keys),
		keys,
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
function withDefault(kind, field) {
	const missing = require_src_kinds().defaultAt(kind, field.keys);
	return missing === void 0 ? field : {
		before: missing,
		after: missing,
		...field
	};
}
function isBranch(value, other) {
	return hasMembers(value) && (other === void 0 || require_src().isObject(other));
}
function hasMembers(value) {
	return require_src().isObject(value) && Object.keys(value).length > 0;
}
function showDefaults(kind, field) {
	if (!require_src().isList(field.before) && !require_src().isList(field.after)) return field;
	const pattern = require_src_kinds().patternOf(kind, field.keys);
	const fill = (value) => require_src().isList(value) ? require_src_kinds().withDefaults(kind, value, pattern) : value;
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
function ownershipOf(live, policy) {
	if (Object.entries(live.tags).some(([key, value]) => isForeignManager(key, value, policy))) return "foreign-manager";
	const key = kilnKeys(policy).owner;
	if (!Object.hasOwn(live.tags, key)) return "unowned";
	const owner = live.tags[key];
	if (owner === policy.owner) return readRecord(live, policy).state === "copied" ? "unowned" : "ours";
	return owner !== void 0 && policy.previousOwners.includes(owner) ? "previous-owner" : "foreign-owner";
}
function oursAmong(all, policy) {
	return all.filter((live) => ownershipOf(live, policy) === "ours");
}
function showsOwner(change, policy) {
	const there = whatIsThere(change);
	return change.desired !== void 0 && there !== void 0 && ownershipOf(there, policy) === "ours";
}
function whatIsThere({ live, replaces }) {
	return live ?? replaces;
}
function holderOf(live, policy) {
	const managers = Object.entries(live.tags).filter(([key, value]) => isForeignManager(key, value, policy));
	const tag = managers.find(([key]) => key === "aws:cloudformation:stack-name") ?? managers[0];
	if (tag !== void 0) return `${tag[0]}=${tag[1]}`;
	const owner = live.tags[kilnKeys(policy).owner];
	return owner === policy.owner ? void 0 : owner;
}
function isForeignManager(key, value, policy) {
	if (key.startsWith("aws:cloudformation:")) return true;
	return policy.managedBy.some((tag) => {
		return require_start().matchesAny([tag.key], key) && (tag.value === void 0 || require_start().matchesAny([tag.value], value));
	});
}
// src/plan/auto-disabled.ts
function keepOff(desired, live, policy) {
	const { autoOff } = require_src_kinds().kindOf(desired.kind);
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
function wasSwitchedOff(kind, live, policy) {
	const { autoOff } = require_src_kinds().kindOf(kind);
	if (autoOff === void 0 || live.fields[autoOff.member] !== autoOff.off) return false;
	const mark = markOf(readRecord(live, policy), autoOff.member);
	if (mark === "switched-off") return true;
	return !isSameMark(mark, markOfValue(autoOff.off)) && autoOff.isAtLimit(live.fields, live.service);
}
const ofGit = new Set(["git-changed", "both-changed"]);
function findReasonToReenable(kept, changes, observed, policy) {
	const { desired, live } = kept;
	const { autoOff, references } = require_src_kinds().kindOf(kept.kind);
	if (desired === void 0 || live === void 0 || autoOff === void 0) return void 0;
	const isLeft = ({ path }) => isIgnored(String(path[0]), desired.ignore);
	const builds = new Set([...autoOff.buildsFrom, ...Object.keys(references).map((pattern) => pattern.split(".")[0])]);
	if (kept.fields.some(({ keys, reason }) => ofGit.has(reason) && builds.has(String(keys[0])))) return {};
	const named = new Set(require_src_kinds().findReferences(require_src_kinds().kindOf(live.kind), live.fields).map(({ arn }) => arn));
	const isUpdated = (change) => change.action === "update" && changesFields(change.fields);
	const because = [...changedByGit(desired.references.filter((one) => !isLeft(one)), changes, new Set()), ...[...changes.values()].filter((change) => named.has(change.arn) && isUpdated(change)).map(({ id }) => id)];
	if (because.length > 0) return { because: [...new Set(because)] };
	const lastRun = autoOff.lastRun(live.service);
	if (lastRun === void 0) return void 0;
	return observed.live.some((one) => named.has(one.arn) && wasUpdatedByUs(one, lastRun, policy)) ? {} : void 0;
}
function wasUpdatedByUs(live, since, policy) {
	const { dateUpdated } = live;
	const record = readRecord(live, policy);
	if (dateUpdated === void 0 || record.state !== "known" || ownershipOf(live, policy) !== "ours") return false;
	return isRecordedDate(record.dateUpdated, dateUpdated) && Date.parse(dateUpdated) > Date.parse(since);
}
function changedByGit(references, changes, seen) {
	return [...new Set(references.map(({ id }) => id))].filter((id) => {
		const change = changes.get(id);
		if (change === void 0 || seen.has(id)) return false;
		if (change.action === "create") return true;
		const kind = require_src_kinds().kindOf(change.kind);
		return change.action === "update" && change.fields.some(({ keys, reason }) => ofGit.has(reason) && require_src_kinds().isInBuild(kind, String(keys[0]))) || change.desired !== void 0 && changedByGit(change.desired.references, changes, new Set([...seen, id])).length > 0;
	});
}
// src/plan/history.ts
function reasonOfField(kind, field, desired, live, record) {
	const sides = compareWithRecord(kind, field, desired, live, record);
	if (sides === void 0) return "unknown-history";
	if (sides.isLive && !sides.isDeclared) return "git-changed";
	if (sides.isDeclared && !sides.isLive) return "drifted";
	return sides.isLive ? "unknown-history" : "both-changed";
}
function compareWithRecord(kind, field, desired, live, record) {
	const recorded = markOf(record, field);
	const isLoose = kind.looselyOrdered.includes(field);
	const recordedLive = isLoose ? markOf(record, sortedName(field)) : recorded;
	if (!isKnown(recorded) || !isKnown(recordedLive)) return void 0;
	const found = valueOf(live, field);
	const liveMark = markOfValue(isLoose && found !== void 0 ? require_src_kinds().sorted(found) : found);
	return {
		isDeclared: isSameMark(markOfValue(valueOf(desired, field)), recorded),
		isLive: kind.versions !== void 0 && field !== "tags" || isSameMark(liveMark, recordedLive) || otherForms(kind, field, desired, live).some((value) => isSameMark(markOfValue(value), recorded))
	};
}
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
function reasonOfChange(fields) {
	const reasons = new Set(fields.map((field) => field.reason));
	if (reasons.delete("auto-disabled") && reasons.size === 0) return "auto-disabled";
	if (reasons.has("both-changed") || reasons.has("drifted") && reasons.has("git-changed")) return "both-changed";
	if (reasons.has("drifted")) return "drifted";
	return reasons.has("unknown-history") ? "unknown-history" : "git-changed";
}
function marksOf(kind, desired, fields, unconfirmed = new Set()) {
	const entries = recordedFields(kind, desired.unchecked).flatMap((field) => {
		const value = valueOf(fields, field);
		const mark = isIgnored(field, desired.ignore) ? "ignored" : unconfirmed.has(field) ? "unconfirmed" : desired.keptOff === true && field === kind.autoOff?.member ? "switched-off" : markOfValue(value);
		if (!kind.looselyOrdered.includes(field)) return [[field, mark]];
		const sortedMark = typeof mark === "object" && value !== void 0 ? markOfValue(require_src_kinds().sorted(value)) : mark;
		return [[field, mark], [sortedName(field), sortedMark]];
	});
	return new Map(entries);
}
function marksOfSettled(kind, desired, policy) {
	return settledMarks(desired, kind, policy);
}
const settledMarks = require_src().keptFor((desired, kind, policy) => marksOf(kind, desired, comparedDesired(kind, desired, policy)));
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
function hiddenBy(desired, live, policy) {
	const record = readRecord(live, policy);
	if (desired.ignore.length === 0 || record.state !== "known") return [];
	const kind = require_src_kinds().kindOf(desired.kind);
	const open = {
		...desired,
		ignore: []
	};
	const declared = comparedDesired(kind, open, policy);
	const left = [comparedDesired(kind, desired, policy), comparedLive(kind, live, policy, desired)];
	const hidden = diffOne(open, live, policy).fields.filter(({ path, keys }) => {
		if (!desired.ignore.some((outer) => require_src().isPathInside(path, outer))) return false;
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
		path: require_src().formatPath(keys),
		keys,
		after: hidden.map(({ path }) => path),
		reason: "git-changed"
	}];
}
// src/plan/decide.ts
function decideDeclared(diff, target, policy, options) {
	const { desired, live } = diff;
	const kind = require_src_kinds().kindOf(desired.kind);
	const base = {
		id: diff.id,
		kind: desired.kind,
		name: desired.name,
		desired,
		refreshRecord: false
	};
	if (live === void 0) return {
		...base,
		arn: require_src_kinds().arnOf(desired.identity, target),
		action: "create",
		reason: "missing",
		fields: diff.fields
	};
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
		...decision.reason === "unknown-live-field" ? { wipes } : {}
	};
}
function asKeptOff({ kind }, { service }, decision) {
	const autoOff = require_src_kinds().kindOf(kind).autoOff;
	const facts = {
		keptOff: true,
		...require_src().optional({ failures: autoOff?.failures(service) })
	};
	if (decision.action !== "unchanged") return facts;
	const { member = "", on, off } = autoOff ?? {};
	const reason = "auto-disabled";
	const field = {
		path: member,
		keys: [member],
		reason,
		...require_src().optional({
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
function asSwitchedOff(desired, live, policy) {
	const { member } = require_src_kinds().kindOf(desired.kind).autoOff ?? {};
	const isOff = member !== void 0 && wasSwitchedOff(desired.kind, live, policy);
	return (field) => isOff && field.keys[0] === member ? {
		...field,
		reason: "auto-disabled"
	} : field;
}
function protectionOf(desired, live, policy) {
	const record = readRecord(live, policy);
	if (record.state !== "known" || desired.protect === void 0 || desired.protect === record.isProtected) return [];
	const keys = ["kiln", "protect"];
	return [{
		path: require_src().formatPath(keys),
		keys,
		before: record.isProtected,
		after: desired.protect,
		reason: "git-changed"
	}];
}
function sidesBefore(desired, live, policy) {
	return [...desired.ignore.length === 0 ? [] : [comparedSides({
		...desired,
		ignore: []
	}, live, policy)], ...policy.ignoreTags.length === 0 ? [] : [comparedSides(desired, live, {
		...policy,
		ignoreTags: []
	})]];
}
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
		reason,
		heldBackBy: options.createOnly ? "--create-only" : "--keep-drift"
	};
	if (wipes.length > 0) return {
		action: "blocked",
		reason: "unknown-live-field"
	};
	if (fields.some((field) => isImmutable(desired.kind, field))) return {
		action: "blocked",
		reason: "immutable-field"
	};
	if (planTags(desired, live.tags, policy).total > 50) return {
		action: "blocked",
		reason: "tag-limit"
	};
	return {
		action: ownership === "ours" ? "update" : "adopt",
		reason
	};
}
function isImmutable(kind, { keys, before, after }) {
	const rule = require_src_kinds().kindOf(kind).immutable?.find(({ field }) => field === keys[0]);
	return rule?.of === "value" || rule?.of === "presence" && before === void 0 !== (after === void 0);
}
function wipedBy(desired, live, policy) {
	const kept = [
		...desired.ignore,
		...desired.unchecked,
		...readOnly(require_src_kinds().kindOf(desired.kind), policy)
	];
	return live.unknown.filter((path) => !kept.some((outer) => require_src().isPathInside(path, outer)));
}
function isStale(desired, live, policy) {
	const record = readRecord(live, policy);
	if (record.state === "newer") return false;
	if (record.state !== "known") return true;
	const { dateUpdated: _, ...settled } = contentOf(desired, live, policy, marksOfSettled(require_src_kinds().kindOf(desired.kind), desired, policy));
	return formatRecord({
		...settled,
		dateUpdated: record.dateUpdated
	}) !== live.tags[kilnKeys(policy).record];
}
function recordFor(desired, live, policy, marks) {
	if (readRecord(live, policy).state === "newer") return void 0;
	return formatRecord(contentOf(desired, live, policy, marks));
}
function contentOf(desired, live, policy, marks) {
	const record = readRecord(live, policy);
	const stays = desired.protect ?? isProtected(live, policy);
	return {
		arn: live.arn,
		isProtected: stays,
		dateUpdated: live.dateUpdated,
		marks: asMade(desired, record, marks)
	};
}
function asMade({ kind }, record, marks) {
	const kept = (require_src_kinds().kindOf(kind).versions?.notContent ?? []).flatMap((field) => {
		const mark = markOf(record, field);
		return mark === void 0 ? [] : [[field, mark]];
	});
	return kept.length === 0 ? marks : new Map([...marks, ...kept]);
}
function decideUndeclared(diff, usedBy, pruner, policy, letsGo = () => false) {
	const { live } = diff;
	const record = readRecord(live, policy);
	const decide = () => {
		if (isProtected(live, policy)) return {
			action: "orphan",
			reason: "protected"
		};
		if (usedBy?.some(({ arn }) => !letsGo(arn)) === true) return {
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
// src/plan/lines.ts
function linesIn(live) {
	const lines = new Map();
	for (const one of live) {
		if (!isVersioned(one)) continue;
		require_src().addTo(lines, require_src_kinds().keyOf(require_src_kinds().lineOf(one.identity)), one);
	}
	for (const versions of lines.values()) versions.sort((a, b) => require_src_kinds().compareVersions(versionAt(b), versionAt(a)));
	return lines;
}
function versionsOf(lines, identity) {
	return lines.get(require_src_kinds().keyOf(require_src_kinds().lineOf(identity))) ?? [];
}
function isVersioned({ kind }) {
	return require_src_kinds().kindOf(kind).versions !== void 0;
}
function numberOf({ identity: { version = "" } }) {
	return version;
}
function headOf({ version, replaces }) {
	return version !== void 0 && replaces !== void 0 && require_src_kinds().meansVersion(version.declared, numberOf(replaces)) ? replaces : void 0;
}
function newestOf(versions, form) {
	return versions.find((live) => require_src_kinds().meansVersion(form, numberOf(live)));
}
function plannedAt({ resolved, build }) {
	return {
		number: resolved,
		...require_src().optional({ build: build?.toString() })
	};
}
function versionAt(live) {
	return {
		number: numberOf(live),
		...require_src().optional({ build: live.build })
	};
}
// src/plan/decide-line.ts
function declaredNumber({ fields }) {
	const number = fields[require_src_kinds().numberField];
	return typeof number === "string" ? number : "x.x.x";
}
function decideLine(desired, versions, context) {
	const { target, policy, options } = context;
	const declared = declaredNumber(desired);
	const head = newestOf(versions, declared);
	if (head === void 0) return make(desired, versions, void 0, require_src_kinds().nextNumber(declared, void 0), context);
	const diff = {
		...diffOne(desired, head, policy),
		desired
	};
	const judged = withVersion(decideDeclared(diff, target, policy, options), declared, head);
	if (require_src_plan().contentIn(desired.kind, diff.fields).length === 0) return judged;
	const ownership = ownershipOf(head, policy);
	const isTaken = ownership === "unowned" ? options.adopt || desired.adopt === "overwrite" : options.adopt;
	if (ownership !== "ours" && (ownership.startsWith("foreign") || !isTaken)) return judged;
	const made = make(desired, versions, head, require_src_kinds().isExactNumber(declared) ? declared : require_src_kinds().nextNumber(declared, numberOf(head)), context);
	if (!require_src_kinds().isExactNumber(declared)) return made;
	const isGits = ownership !== "ours" || require_src_plan().contentIn(desired.kind, judged.fields).every(({ reason }) => reason === "git-changed");
	const isRefused = require_src_kinds().kindOf(desired.kind).refusesSecond || !policy.versions.rebuild;
	if (isGits && !isRefused) return made;
	const [major, minor] = declared.split(".");
	const form = `${major}.${minor}.x`;
	const highest = newestOf(versions, form);
	const next = require_src_kinds().nextNumber(form, highest && numberOf(highest));
	const { version, ...taken } = judged;
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
	const kind = require_src_kinds().kindOf(desired.kind);
	const builds = versions.filter((live) => numberOf(live) === number).map(({ build = "0" }) => Number(build));
	const build = kind.versions?.hasBuilds === true ? Math.max(0, ...builds) + 1 : void 0;
	const at = {
		number,
		...require_src().optional({ build: build === void 0 ? void 0 : String(build) })
	};
	const own = oursAmong(versions, policy);
	const isKept = desired.protect === void 0 && own[0] !== void 0 && isProtected(own[0], policy);
	const made = {
		...desired,
		fields: {
			...desired.fields,
			[require_src_kinds().numberField]: number
		},
		...isKept ? { protect: true } : {}
	};
	const arn = require_src_kinds().arnOf({
		...desired.identity,
		version: number
	}, target, at.build);
	const previous = head ?? own.find((live) => require_src_kinds().compareVersions(versionAt(live), at) < 0);
	const fields = previous === void 0 ? diffOne(made, void 0, policy).fields : diffMade(made, previous, policy);
	const isMissing = previous === void 0 || isNamed(desired.identity, at);
	const isSame = require_src_plan().madeFrom(made, policy);
	const same = own.find((live) => live !== previous && isSame(live));
	const version = {
		declared: declaredNumber(desired),
		resolved: number,
		...require_src().optional({
			build,
			previous: previous === void 0 ? void 0 : numberOf(previous),
			previousBuild: previous === void 0 ? void 0 : buildOf(previous).build,
			sameAs: same === void 0 ? void 0 : numberOf(same)
		})
	};
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
		...require_src().optional({ replaces: previous })
	};
}
function buildOf({ build }) {
	return build === void 0 ? {} : { build: Number(build) };
}
// src/plan/owner-change.ts
function changedOwnerKey(now, base) {
	return ["owner", "tagPrefix"].find((key) => now[key] !== base[key]);
}
function warnOfOwnerChange(now, base, locate) {
	const key = changedOwnerKey(now, base);
	return key === void 0 ? [] : [require_every_run().diagnose("ownerChanged", {
		key,
		before: base[key],
		after: now[key]
	}, locate(key))];
}
function guardOwner(plan, policy, { prune }, base) {
	const isAtStake = plan.changes.some((change) => change.action === "delete" || change.prune === "nothing-ours");
	if (!prune || !isAtStake) return [];
	const target = plan.target.name;
	const key = base === void 0 ? void 0 : changedOwnerKey(policy, base);
	if (base !== void 0 && key !== void 0) {
		const reason = `${key} in kiln.yaml is ${policy[key]}, and ${base[key]} in the base revision`;
		return [require_every_run().diagnose("pruneOfOtherOwner", {
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
		return [require_every_run().diagnose("pruneOfOtherOwner", {
			target,
			reason
		})];
	}
	const isRetired = plan.changes.every(({ desired }) => desired === void 0);
	return isShown || isRetired ? [] : [require_every_run().diagnose("pruneWithoutProof", {
		target,
		owner: policy.owner
	})];
}
// src/plan/fill-in.ts
function fillIn(desired, standing, place) {
	return fillInTexts(desired, (part) => textOf(part, standing, place));
}
function fillInTexts(desired, textOf) {
	const { deferred = [] } = desired;
	const fields = deferred.reduce((before, { path, parts, isEncoded }) => {
		const texts = parts.map((part) => typeof part === "string" ? part : textOf(part));
		if (texts.some((text) => text === void 0)) return before;
		const text = texts.join("");
		return withValue(before, path, isEncoded === true ? require_src_kinds().encodeText(text) : text);
	}, desired.fields);
	return fields === desired.fields ? desired : {
		...desired,
		fields
	};
}
function textOf({ identity, attribute }, standing, place) {
	const version = standing.get(require_src_kinds().keyOf(identity));
	return version === void 0 ? void 0 : require_src_kinds().attributeOf(attribute, {
		identity,
		name: "",
		version
	}, place);
}
function withValue(value, path, wanted) {
	const [step, ...rest] = path;
	if (step === void 0) return wanted;
	if (require_src().isList(value)) return value.map((item, index) => index === step ? withValue(item, rest, wanted) : item);
	const fields = require_src().isObject(value) ? value : {};
	return {
		...fields,
		[step]: withValue(fields[step], rest, wanted)
	};
}
// src/plan/order.ts
function orderChanges(changes) {
	const made = changes.filter(({ action }) => action !== "delete");
	const deleted = changes.filter(({ action }) => action === "delete");
	return afterWhatLetsGo([...causesFirst(made, namedByDesired(made)), ...causesFirst(deleted, usersAmong(deleted))].map(({ one, causes }) => causes.length === 0 ? one : {
		...one,
		waitsFor: causes.map(({ id }) => id)
	}));
}
function orderDesired(desired) {
	const byKey = new Map(desired.map((one) => [require_src_kinds().keyOf(one.identity), one]));
	const findCauses = (one) => one.references.flatMap(({ identity }) => byKey.get(require_src_kinds().keyOf(identity)) ?? []);
	return causesFirst(desired, findCauses).map(({ one }) => one);
}
function namedByDesired(changes) {
	const byLine = groupByLine(changes);
	return ({ desired }) => unique((desired?.references ?? []).flatMap(({ identity }) => byLine.get(require_src_kinds().keyOf(identity)) ?? []));
}
function usersAmong(changes, among = changes) {
	const byLine = groupByLine(changes);
	const users = new Map();
	for (const change of among) for (const named of namedByLive(change)) for (const used of byLine.get(require_src_kinds().keyOf(require_src_kinds().lineOf(named))) ?? []) require_src().addTo(users, used, change);
	return (change) => unique((users.get(change) ?? []).filter((user) => user !== change));
}
function afterWhatLetsGo(changes) {
	const written = changes.filter(require_src().isWritten);
	if (changes.every(({ action }) => action !== "delete")) return changes;
	const users = usersAmong(changes, written);
	const byLine = groupByLine(written);
	return changes.map((change) => {
		if (change.action !== "delete" || change.live === void 0) return change;
		const before = unique([...change.reason === "superseded" ? byLine.get(require_src_kinds().keyOf(require_src_kinds().lineOf(change.live.identity))) ?? [] : [], ...users(change)]).map(({ id }) => id);
		return before.length === 0 ? change : {
			...change,
			waitsFor: [...before, ...change.waitsFor ?? []]
		};
	});
}
function namedByLive({ live, versions = live === void 0 ? [] : [live] }) {
	return versions.flatMap((one) => require_src_kinds().findReferences(require_src_kinds().kindOf(one.kind), one.fields).map(({ parsed }) => parsed.identity));
}
function groupByLine(changes) {
	const lines = new Map();
	for (const change of changes) {
		const identity = change.desired?.identity ?? change.live?.identity;
		if (identity === void 0) continue;
		require_src().addTo(lines, require_src_kinds().keyOf(require_src_kinds().lineOf(identity)), change);
	}
	return lines;
}
function unique(changes) {
	return [...new Set(changes)];
}
function causesFirst(all, findCauses) {
	const ordered = [];
	const seen = new Set();
	const way = [];
	function enter(one) {
		if (seen.has(one)) return;
		seen.add(one);
		const causes = findCauses(one);
		way.push({
			one,
			causes,
			rest: causes.values()
		});
	}
	for (const first of all) {
		enter(first);
		for (let step = way.at(-1); step !== void 0; step = way.at(-1)) {
			const { one, causes, rest } = step;
			const { value: cause } = rest.next();
			if (cause !== void 0) enter(cause);
			else {
				way.pop();
				ordered.push({
					one,
					causes
				});
			}
		}
	}
	return ordered;
}
// src/plan/guard.ts
const percentFrom = 10;
function guardPrune(plan, policy, options, whyPartial) {
	if (!options.prune) return [];
	if (!policy.declaredOwner) return [require_every_run().diagnose("pruneWithoutOwner", {})];
	const target = plan.target.name;
	if (!plan.orphansChecked) return [require_every_run().diagnose("pruneNarrowed", {
		target,
		reason: whyPartial ?? "the lists were not complete"
	})];
	const isEmpty = plan.changes.every((change) => change.desired === void 0);
	const count = plan.changes.filter((change) => change.action === "orphan").length;
	if (isEmpty && !plan.target.retired && count > 0) return [require_every_run().diagnose("pruneOfEmptyTarget", {
		target,
		count
	})];
	return [];
}
function guardLimits(plan, policy, options) {
	const { deletes, updates } = policy.limits;
	const owned = plan.changes.filter((change) => isOwned(change, policy)).length;
	const count = (action) => plan.changes.filter((change) => countsAs(action, change) && !isConsequence(change)).length;
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
		return [require_every_run().diagnose(action === "delete" ? "tooManyDeletes" : "tooManyUpdates", {
			...params,
			limits: words.join(" and ")
		})];
	};
	return [
		...exceeded("delete", ofDeletes),
		...exceeded("update", ofUpdates),
		...guardVersions(plan, policy, options)
	];
}
function guardVersions({ changes, target }, { limits }, { maxVersions }) {
	const count = changes.filter(({ action }) => action === "delete").reduce((sum, { versions, reason }) => sum + (versions?.length ?? (reason === "superseded" ? 1 : 0)), 0);
	const limit = maxVersions === void 0 ? {
		most: limits.versions.count,
		words: `${limits.versions.count} (limits.versions.count in kiln.yaml)`
	} : {
		most: maxVersions,
		words: `${maxVersions} (--max-versions)`
	};
	if (count <= limit.most) return [];
	return [require_every_run().diagnose("tooManyVersions", {
		target: target.name,
		count,
		limit: limit.words
	})];
}
function countsAs(counted, { action, reason }) {
	if (counted === "delete") return action === "delete" && reason !== "superseded";
	return action === "update" || action === "create" && reason === "new-version";
}
function isConsequence({ because, reason }) {
	return because !== void 0 || reason === "auto-disabled";
}
function isOwned(change, policy) {
	const there = whatIsThere(change);
	return there !== void 0 && change.reason !== "superseded" && ownershipOf(there, policy) === "ours";
}
function hasWork(plan) {
	return plan.changes.some(isWork);
}
function isWork(change) {
	return require_src().isPending(change) || change.refreshRecord;
}
function hasChanges(plan) {
	return plan.changes.some(require_src().isPending);
}
function guardExpected(plans, expected) {
	return expected.flatMap(({ target, digest }) => {
		if (target === void 0) {
			const actual = require_src_plan_digest().digestRun(plans.map((plan) => require_src_plan_digest().digestPlan(plan)));
			return actual === digest || !plans.some(hasChanges) ? [] : [require_every_run().diagnose("digestDiffers", {
				where: "",
				actual,
				expected: digest
			})];
		}
		const plan = plans.find((plan) => plan.target.name === target);
		if (plan !== void 0 && (require_src_plan_digest().digestPlan(plan) === digest || !hasChanges(plan))) return [];
		const actual = plan === void 0 ? "none, as there is no such target in this run" : require_src_plan_digest().digestPlan(plan);
		return [require_every_run().diagnose("digestDiffers", {
			where: ` for target ${target}`,
			actual,
			expected: digest
		})];
	});
}
// src/plan/token.ts
const version = "kiln-token/1";
function tokenOf(change, target, policy) {
	const { desired, live, arn, fields } = change;
	if (desired === void 0 || !require_src().isWritten(change)) return void 0;
	if (live === void 0) return tokenedCreate(desired, arn, target, policy, { head: headOf(change) }).input.clientToken;
	return changesFields(fields) ? tokenedUpdate(desired, live, target, policy).input.clientToken : void 0;
}
function tokenedCreate(desired, arn, target, policy, { head, generation = 0 } = {}) {
	return createAfter(desired, arn, target, policy, head, generation);
}
const createAfter = require_src().keptFor((desired, arn, target, policy, head, generation) => {
	const replaced = head === void 0 ? null : {
		arn: head.arn,
		dateCreated: head.dateCreated ?? null
	};
	return withToken("create", require_src_plan().createRequest(desired, arn, policy), desired, replaced, target, generation);
});
function tokenedUpdate(desired, live, target, policy, generation = 0) {
	const replaced = {
		fields: live.fields,
		dateCreated: live.dateCreated ?? null,
		dateUpdated: live.dateUpdated ?? null
	};
	return withToken("update", require_src_plan().updateRequest(desired, live, policy), desired, replaced, target, generation);
}
function withToken(role, request, desired, replaced, target, generation) {
	const operation = require_src_kinds().kindOf(desired.kind).model.operations[role] ?? "";
	const { account, region } = target;
	const { kind, slug, scope } = desired.identity;
	const step = require_src_kinds().kindOf(kind).versions === void 0 ? request : [scope ?? null, desired.fields["semanticVersion"] ?? null];
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
			clientToken: formatToken(require_src().digestOf(seed, "hex"))
		}
	};
}
function formatToken(hex) {
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join("-");
}
// src/plan/old-versions.ts
function oursOfGoneLine(versions, policy) {
	const [newest] = versions;
	return newest !== void 0 && ["ours", "unowned"].includes(ownershipOf(newest, policy)) ? oursAmong(versions, policy) : [];
}
function decideGoneLine(versions, context) {
	const { pruner, policy } = context;
	const own = oursOfGoneLine(versions, policy);
	const [newest] = own;
	if (newest === void 0) return [];
	const { kind, name, arn } = newest;
	const usedBy = usersOf(own, context);
	const base = {
		id: require_src_plan().idOfLive(newest),
		count: own.length,
		kind,
		name,
		arn,
		live: newest,
		fields: [],
		refreshRecord: false,
		...require_src().optional({ usedBy })
	};
	if (isProtected(newest, policy)) return [{
		...base,
		action: "orphan",
		reason: "protected"
	}];
	const going = own.filter((live) => mayGo(live, context));
	const inUse = own.length - going.length;
	if (going.length === 0) {
		if (own.some((live) => isStaying(live, context))) return [{
			...base,
			action: "orphan",
			reason: "in-use",
			inUse
		}];
		return [{
			...base,
			action: "orphan",
			reason: "not-declared",
			prune: "no-record"
		}];
	}
	const prune = usedBy === null ? "pipelines-unknown" : pruner.refusal ?? "deletes";
	if (!pruner.isAsked || prune !== "deletes") return [{
		...base,
		action: "orphan",
		reason: "not-declared",
		prune
	}];
	return [{
		...base,
		action: "delete",
		reason: inUse > 0 ? "in-use" : "not-declared",
		versions: going,
		fields: diffUndeclared(newest, policy).fields,
		...inUse > 0 ? { inUse } : {}
	}];
}
function decideSuperseded(change, context) {
	const { lines, pruner, policy, now } = context;
	const { desired, version } = change;
	const keep = desired?.keep ?? policy.versions.keep;
	if (desired === void 0 || version === void 0 || keep === void 0 || now === void 0) return [];
	if (!pruner.isAsked || pruner.refusal !== void 0 || change.action === "blocked") return [];
	const versions = versionsOf(lines, desired.identity);
	if (versions[0] !== void 0 && ownershipOf(versions[0], policy).startsWith("foreign")) return [];
	const own = oursAmong(versions, policy);
	if (desired.protect ?? (own[0] !== void 0 && isProtected(own[0], policy))) return [];
	const declared = plannedAt(version);
	const isOld = (live) => {
		const made = Date.parse(live.dateCreated ?? "");
		return require_src_kinds().compareVersions(versionAt(live), declared) < 0 && now - made >= policy.versions.minAge;
	};
	const isMade = change.action === "create";
	return own.slice(Math.max(0, keep - (isMade ? 1 : 0))).filter((live) => isOld(live) && mayGo(live, context)).toReversed().map((live) => {
		const { kind, name, arn } = live;
		const at = [numberOf(live), ...live.build === void 0 ? [] : [live.build]];
		return {
			id: [require_src_plan().idOfLive(live), ...at].join("/"),
			kind,
			name,
			arn,
			action: "delete",
			reason: "superseded",
			fields: diffUndeclared(live, policy).fields,
			refreshRecord: false,
			live
		};
	});
}
function mayGo(live, context) {
	return readRecord(live, context.policy).state === "known" && !isStaying(live, context);
}
function isStaying(live, { findUsers, staying, going }) {
	const users = findUsers(live);
	return users === null || users?.some(({ arn }) => going?.has(arn) !== true) === true || staying?.has(live.arn) === true;
}
function usersOf(own, { findUsers }) {
	const found = own.map((live) => findUsers(live));
	if (found.includes(null)) return null;
	if (found.every((users) => users === void 0)) return void 0;
	return [...new Map(found.flatMap((users) => users ?? []).map((user) => [user.arn, user])).values()].sort((a, b) => require_start().compareText(a.name, b.name));
}
// src/plan/wanted-versions.ts
function findWantedVersions(declared, lines, { target, policy, refresh }) {
	const unlisted = [];
	const wanted = [];
	const settled = [];
	const standing = new Map();
	for (const one of orderDesired(declared)) {
		const versions = versionsOf(lines, one.identity);
		const head = newestOf(versions, declaredNumber(one));
		const isKnown = (one.deferred ?? []).every(({ parts }) => {
			return parts.every((part) => typeof part === "string" || standing.has(require_src_kinds().keyOf(part.identity)));
		});
		const live = head !== void 0 && refresh === "fast" && isKnown ? require_src_plan().settleFromSummary(require_src_kinds().kindOf(one.kind), fillIn(one, standing, target), head, policy) : void 0;
		if (live !== void 0) {
			settled.push(live);
			standing.set(require_src_kinds().keyOf(one.identity), versionAt(live));
			continue;
		}
		if (head === void 0) unlisted.push(one);
		const before = head ?? previousOf(one, versions, policy);
		if (before !== void 0) wanted.push(before);
	}
	return {
		wanted,
		settled,
		unlisted
	};
}
function previousOf(desired, versions, policy) {
	const number = require_src_kinds().nextNumber(declaredNumber(desired), void 0);
	return oursAmong(versions, policy).find((live) => require_src_kinds().compareVersions(versionAt(live), { number }) < 0);
}
// src/plan/consequences.ts
function findConsequences(input) {
	const { target, changes, policy } = input;
	if (!changes.some(changesBuild)) return {
		unread: [],
		tell: () => []
	};
	const account = new (require_src_plan()).AccountAfter(input);
	const findCauses = causesIn(account, changes);
	const following = account.resources.flatMap((resource) => {
		const { builds } = require_src_kinds().kindOf(resource.kind);
		const because = builds === void 0 || resource.change?.action === "delete" ? [] : findCauses(resource);
		return builds === void 0 || because.length === 0 ? [] : [{
			resource,
			builds,
			because
		}];
	});
	const find = (arn) => account.find(arn)[0];
	const missing = following.flatMap(({ resource, builds }) => whereTo(resource, builds, {
		account,
		find,
		target
	}).missing ?? []);
	const toConsequence = ({ resource, builds, because }, find) => {
		const { name, arn, fields, live, change } = resource;
		const schedule = builds.schedule(fields);
		const status = require_src_kinds().statusOf({ fields });
		const isSame = live !== void 0 && schedule === builds.schedule(live.fields) && status === require_src_kinds().statusOf(live);
		const { destinations } = whereTo(resource, builds, {
			account,
			find,
			target
		});
		const overriddenBy = builds.overriddenBy(fields);
		const { regions, accounts, sharedWith } = overriddenBy.length > 0 ? nowhere : destinations;
		return {
			pipeline: name,
			arn,
			owner: change !== void 0 && require_src().isPending(change) ? "ours" : ownerOf(live && ownershipOf(live, policy)),
			because,
			status,
			schedule: schedule ?? null,
			nextRun: (isSame ? builds.nextRun(live.service) : void 0) ?? null,
			regions,
			accounts,
			...require_src().optional({
				sharedWith: sharedWith.length > 0 ? sharedWith : void 0,
				overriddenBy: overriddenBy.length > 0 ? overriddenBy : void 0
			})
		};
	};
	return {
		unread: [...new Set(missing)].sort(require_start().compareText),
		tell(read) {
			const byArn = new Map(read.map((live) => [live.arn, live]));
			return following.map((one) => toConsequence(one, (arn) => find(arn) ?? byArn.get(arn))).sort((a, b) => require_start().compareText(a.pipeline, b.pipeline) || require_start().compareText(a.arn, b.arn));
		}
	};
}
function changesBuild(change) {
	if (!require_src().isWritten(change)) return false;
	const kind = require_src_kinds().kindOf(change.kind);
	return change.action === "create" || change.fields.some(({ keys: [field] }) => require_src_kinds().isInBuild(kind, String(field)));
}
function causesIn(account, changes) {
	const known = new Map();
	const behind = (resource) => {
		const found = known.get(resource);
		if (found !== void 0) return found;
		const ids = new Set();
		known.set(resource, ids);
		for (const named of account.namedBy(resource)) if (isCause(named.change)) ids.add(named.change.id);
		else for (const id of behind(named)) ids.add(id);
		return ids;
	};
	const places = new Map(changes.map(({ id }, index) => [id, index]));
	const placeOf = (id) => places.get(id) ?? 0;
	return (resource) => {
		const own = isCause(resource.change) ? [resource.change.id] : [];
		const isNew = own.length > 0 && resource.change?.action === "create";
		return [...new Set(isNew ? own : [...own, ...behind(resource)])].sort((a, b) => placeOf(a) - placeOf(b));
	};
}
function isCause(change) {
	return change !== void 0 && changesBuild(change) && change.because === void 0;
}
const nowhere = {
	regions: [],
	accounts: [],
	sharedWith: []
};
function whereTo({ fields }, builds, { account, find, target }) {
	const arn = builds.sentBy(fields);
	if (arn === void 0) return { destinations: {
		regions: [target.region],
		accounts: [target.account],
		sharedWith: []
	} };
	const named = find(arn);
	if (named !== void 0) return { destinations: require_src_kinds().kindOf(named.kind).findDestinations?.(named.fields, target) ?? nowhere };
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
function holdBack(change, context) {
	if (change.desired === void 0 || !require_src().isWritten(change)) return change;
	const { desired } = change;
	const { target, absent, before } = context;
	const missing = ownArns(desired, target).filter((found) => absent.has(found.arn) || isNeitherMadeNorThere(found, context)).filter(({ path, arn }) => change.action === "create" || isNewlyNamed(change, path, [arn])).map(({ path, arn }) => ({
		path: require_src().formatPath(path),
		arn
	}));
	if (missing.length > 0) {
		const builds = desired.references.filter(({ path }) => missing.some((one) => one.path === require_src().formatPath(path)));
		const arns = [...new Set(missing.map(({ arn }) => arn))];
		const because = [...new Set(builds.map(({ id }) => id))];
		if (builds.length > 0 && missing.every(({ arn }) => isImage(arn))) return block(change, {
			reason: "waiting-for-image",
			missing: arns,
			because
		});
		return block(change, {
			reason: "missing-reference",
			missing: arns
		});
	}
	const causes = desired.references.filter((one) => isNewlyNamed(change, one.path, valuesIn(desired, one, context))).map(({ id }) => id);
	const blocked = [...new Set(causes)].filter((id) => before.get(id)?.action === "blocked");
	const reason = before.get(blocked[0] ?? "")?.reason;
	return reason === void 0 ? change : block(change, {
		reason,
		because: blocked
	});
}
function isNeitherMadeNorThere({ parsed }, { standing, lines }) {
	const version = standing.get(require_src_kinds().keyOf(require_src_kinds().lineOf(parsed.identity)));
	if (version === void 0) return false;
	const { number, build } = version;
	return ![{
		identity: {
			...parsed.identity,
			version: number
		},
		...require_src().optional({ build })
	}, ...versionsOf(lines, parsed.identity)].some((one) => require_src_kinds().isMeant(parsed, one));
}
function isImage(arn) {
	const kind = require_src_kinds().parseArn(arn)?.identity.kind;
	return [...require_src_kinds().kinds.values()].some(({ images }) => images !== void 0 && images === kind);
}
function block(change, why) {
	return {
		...change,
		action: "blocked",
		...why
	};
}
function isNewlyNamed({ live, replaces = live, fields }, path, values) {
	const [top = ""] = path;
	if (replaces === void 0) return true;
	if (!fields.some(({ keys }) => keys[0] === top)) return false;
	const texts = [...require_src().textsIn(require_src().valueAt(replaces.fields, [top]))];
	return values.length === 0 || values.some((value) => !texts.some((text) => holds(text, value)));
}
function valuesIn({ fields }, { path, id, identity }, { target, standing }) {
	const version = standing.get(require_src_kinds().keyOf(identity));
	const one = {
		identity,
		name: require_src_kinds().parseId(id)?.name ?? identity.slug,
		...require_src().optional({ version })
	};
	const values = require_src_kinds().attributeNamesOf(identity.kind).flatMap((attribute) => require_src_kinds().attributeOf(attribute, one, target) ?? []);
	const written = require_src().valueAt(fields, path);
	return typeof written === "string" ? values.filter((value) => holds(written, value)) : [];
}
function holds(text, value) {
	const isPart = (character) => character !== void 0 && /[\w-]/.test(character);
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) if (!isPart(text[at - 1]) && !isPart(text[at + value.length])) return true;
	return false;
}
function ownArns({ kind, fields }, target) {
	return require_src_kinds().findReferences(require_src_kinds().kindOf(kind), fields).filter(({ parsed }) => require_src_kinds().isIn(parsed, target));
}
function findUnseen(changes, desired, observed, target) {
	const seen = new Set(observed.live.map(({ arn }) => arn));
	const unseen = new Map();
	const declared = new Set(desired.map(({ identity }) => require_src_kinds().keyOf(identity)));
	for (const change of changes) {
		if (change.desired === void 0 || !require_src().isWritten(change)) continue;
		for (const found of ownArns(change.desired, target)) {
			const line = require_src_kinds().keyOf(require_src_kinds().lineOf(found.parsed.identity));
			if (seen.has(found.arn) || declared.has(line)) continue;
			if (change.action !== "create" && !isNewlyNamed(change, found.path, [found.arn])) continue;
			unseen.set(found.arn, found);
		}
	}
	return [...unseen.values()];
}
// src/plan/covered.ts
function withCovered(changes, declared, target, policy) {
	const lines = new Map();
	return changes.map((change) => {
		const one = declared.get(change.id);
		const open = one === void 0 ? void 0 : withoutNumbers(one, lines);
		const cover = coverer(change, open, lines, {
			target,
			policy
		});
		const covered = change.fields.map(cover);
		if (open !== void 0 && change.version !== void 0) {
			const { declared: number, build } = change.version;
			lines.set(require_src_kinds().keyOf(open.identity), {
				id: change.id,
				content: require_src().digestOf(require_src_plan().contentOf(open, policy), "base64url").slice(0, 16),
				number: require_src_kinds().isExactNumber(number) ? number : void 0,
				hasBuild: build !== void 0
			});
		}
		return {
			...change,
			fields: covered
		};
	});
}
function isWritten({ number, hasBuild }) {
	return number !== void 0 && !hasBuild;
}
function withoutNumbers(desired, lines) {
	return fillInTexts(desired, ({ identity, attribute }) => {
		const line = lines.get(require_src_kinds().keyOf(identity));
		return line === void 0 ? void 0 : `\${${line.id}.${attribute}}${line.number ?? ""}#${line.content}`;
	});
}
function coverer({ desired, live, replaces }, open, lines, { target, policy }) {
	const isCreate = live === void 0 && replaces === void 0;
	const compared = desired === void 0 || open?.deferred === void 0 ? void 0 : comparedDesired(require_src_kinds().kindOf(open.kind), open, policy, isCreate);
	return (field) => {
		const before = withoutAssigned(field.before, lines, target);
		const after = field.after === void 0 || compared === void 0 ? field.after : require_src().valueAt(compared, field.keys) ?? field.after;
		if (isEqual(before, field.before) && isEqual(after, field.after)) return field;
		return {
			...field,
			covered: require_src().optional({
				before,
				after
			})
		};
	};
}
function withoutAssigned(value, lines, target) {
	if (typeof value === "string") {
		const parsed = require_src_kinds().parseArn(value);
		const line = parsed === void 0 || !require_src_kinds().isIn(parsed, target) ? void 0 : lines.get(require_src_kinds().keyOf(require_src_kinds().lineOf(parsed.identity)));
		return line === void 0 || isWritten(line) ? value : `\${${line.id}}${line.number ?? ""}`;
	}
	if (require_src().isList(value)) return value.map((item) => withoutAssigned(item, lines, target) ?? null);
	if (!require_src().isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAssigned(item, lines, target) ?? null]));
}
// src/plan/decide-all.ts
function decideAll(input) {
	const { desired, observed, target, policy, absent = new Set(), lines, findUsers } = input;
	const live = new Map(observed.live.filter((one) => !isVersioned(one)).map((one) => [require_src_kinds().keyOf(one.identity), one]));
	const standing = new Map();
	const former = new Map();
	const before = new Map();
	const context = {
		target,
		before,
		standing,
		lines,
		absent
	};
	const named = namedByOurs(input);
	for (const one of orderDesired(desired)) {
		const filled = fillIn(one, standing, target);
		const change = isVersioned(one) ? decideLine(filled, versionsOf(lines, one.identity), {
			...input,
			isNamed: named
		}) : decideOne(filled, live.get(require_src_kinds().keyOf(one.identity)), input);
		const held = holdBack(withUsers(withCauses(change, one, {
			...input,
			standing,
			former,
			before
		}), findUsers), context);
		before.set(one.id, held);
		const stand = standOf(held, versionsOf(lines, one.identity), policy);
		if (stand !== void 0) standing.set(require_src_kinds().keyOf(one.identity), stand);
		const was = held.replaces === void 0 ? stand : versionAt(held.replaces);
		if (was !== void 0) former.set(require_src_kinds().keyOf(one.identity), was);
	}
	const byId = new Map(desired.map((one) => [one.id, one]));
	return [...before.values()].map((change) => {
		const one = byId.get(change.id);
		const again = one === void 0 ? change : reenable(change, fillIn(one, standing, target), before, input);
		return again === change ? change : holdBack(withUsers(again, findUsers), context);
	});
}
function withCauses(change, declared, { standing, former, before, target, policy }) {
	const { deferred = [], references } = declared;
	const against = change.replaces ?? change.live;
	if (deferred.length === 0 || against === void 0 || !require_src().isWritten(change)) return change;
	const named = new Set(deferred.flatMap(({ parts }) => parts.map((part) => typeof part === "string" ? "" : part.id)));
	const moved = references.filter(({ id, identity }) => {
		if (!named.has(id)) return false;
		const [now, then] = [standing, former].map((versions) => versions.get(require_src_kinds().keyOf(identity)));
		return before.get(id)?.action === "create" && now !== void 0 && then !== void 0 && require_src_kinds().compareVersions(now, then) !== 0;
	});
	const because = [...new Set(moved.map(({ id }) => id))];
	if (because.length === 0) return change;
	return diffOne(fillIn(declared, { get: (key) => former.get(key) ?? standing.get(key) }, target), against, policy).fields.length === 0 ? {
		...change,
		because
	} : change;
}
function decideOne(desired, live, { target, policy, options }) {
	const kept = keepOff(desired, live, policy);
	return decideDeclared({
		...diffOne(kept, live, policy),
		desired: kept
	}, target, policy, options);
}
function reenable(change, declared, before, { observed, target, policy, options }) {
	const why = change.desired?.keptOff === true ? findReasonToReenable(change, before, observed, policy) : void 0;
	if (why === void 0) return change;
	const again = decideDeclared({
		...diffOne(declared, change.live, policy),
		desired: declared
	}, target, policy, options);
	return again.action === "update" && again.fields.every(({ reason }) => reason === "auto-disabled") ? {
		...again,
		...why
	} : again;
}
function withUsers(change, findUsers) {
	const usedBy = require_src().showsUsers(change) && change.live !== void 0 ? findUsers(change.live) : void 0;
	return usedBy === void 0 ? change : {
		...change,
		usedBy
	};
}
function namedByOurs({ observed, policy }) {
	let named;
	return (identity, version) => {
		named ??= new Set(observed.live.flatMap((live) => {
			if (ownershipOf(live, policy) !== "ours") return [];
			return require_src_kinds().findReferences(require_src_kinds().kindOf(live.kind), live.fields).map(({ parsed }) => exactKey(parsed.identity, parsed.build));
		}));
		return named.has(exactKey({
			...identity,
			version: version.number
		}, version.build));
	};
}
function exactKey(identity, build = "") {
	return `${require_src_kinds().keyOf(identity)} ${build}`;
}
// src/plan/orphans.ts
function decideOrphans(undeclared, declared, findUsers, pruner, policy, decideLines = () => []) {
	const updates = new Map(undeclared.length === 0 ? [] : declared.flatMap((change) => toUpdate(change, policy)));
	let going = new Set();
	for (;;) {
		const changes = undeclared.map((diff) => {
			const letsGo = (user) => going.has(user) || updates.get(user)?.has(diff.live.arn) === false;
			return decideUndeclared(diff, findUsers(diff.live), pruner, policy, letsGo);
		});
		const lines = decideLines(going, {
			...pruner,
			isAsked: true
		});
		const found = [...changes, ...lines].filter(({ action, prune }) => action === "delete" || prune === "deletes").flatMap(({ arn, versions }) => versions?.map((version) => version.arn) ?? [arn]);
		if (found.length === going.size) return [...changes, ...decideLines(going, pruner)];
		going = new Set(found);
	}
}
function toUpdate(change, policy) {
	const { arn, kind, desired, live } = change;
	if (desired === void 0 || live === void 0 || !require_src().isPending(change)) return [];
	const after = require_src_kinds().findReferences(require_src_kinds().kindOf(kind), require_src_plan().updateRequest(desired, live, policy));
	return [[arn, new Set(after.map((named) => named.arn))]];
}
// src/plan/rename.ts
function pairRenames(changes, policy) {
	const orphans = new Map();
	for (const change of changes) {
		if (change.action !== "orphan") continue;
		require_src().addTo(orphans, faceOf(change, policy), change);
	}
	const partners = new Map();
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
function faceOf({ kind: name, desired, live }, policy) {
	const kind = require_src_kinds().kindOf(name);
	const { description: _, ...face } = desired === void 0 ? live === void 0 ? {} : comparedLive(kind, live, policy) : comparedDesired(kind, {
		...desired,
		ignore: []
	}, policy);
	return require_src().canonicalJson([name, face]);
}
// src/plan/quotas.ts
const nearPart = .8;
function countQuotas(changes, { live }, { quotas }) {
	return [...require_src_kinds().kinds.values()].flatMap(({ kind, versions, quota }) => {
		const makes = changes.filter((change) => change.kind === kind && change.action === "create").length;
		if (versions === void 0 || makes === 0) return [];
		return [{
			kind,
			makes,
			total: live.filter((one) => one.kind === kind).length + makes,
			quota: quotas[kind] ?? quota
		}];
	});
}
function warnOfQuota({ kind, makes, total, quota }) {
	return total < quota * nearPart ? [] : [require_every_run().diagnose("quotaNear", {
		kind,
		makes,
		total,
		quota
	})];
}
// src/plan/users.ts
function usersIn({ live, listed, unlisted }) {
	let byArn;
	const isHidden = ({ kind, isSummary }) => isSummary === true && require_src_kinds().kindOf(kind).versions !== void 0;
	const hidden = new Set(live.filter(isHidden).map(({ kind }) => kind));
	return (one) => {
		const kinds = require_src_kinds().kindsReferringTo(one.kind).map(({ kind }) => kind);
		if (kinds.length === 0) return void 0;
		if (kinds.some((kind) => unlisted.includes(kind))) return null;
		if (!kinds.every((kind) => listed.includes(kind) && !hidden.has(kind))) return void 0;
		byArn ??= reverse(live, linesIn(live));
		return byArn.get(one.arn) ?? [];
	};
}
function withDeclaredUsers(findUsers, declared, target, lines) {
	let byArn;
	return (one) => {
		const known = findUsers(one);
		if (known === null) return null;
		byArn ??= reverse(declared.map((user) => toLiveForm(user, target)), lines);
		const seen = new Set(known?.map(({ arn }) => arn));
		const more = (byArn.get(one.arn) ?? []).filter(({ arn }) => !seen.has(arn));
		return more.length === 0 ? known : [...known ?? [], ...more];
	};
}
function toLiveForm({ kind, name, identity, fields }, target) {
	return {
		kind,
		name,
		arn: require_src_kinds().arnOf(identity, target),
		fields: require_src_kinds().toRequest(require_src_kinds().kindOf(kind), fields)
	};
}
function reverse(all, lines) {
	const users = new Map();
	for (const one of [...all].sort((a, b) => require_start().compareText(a.name, b.name))) {
		const kind = require_src_kinds().kindOf(one.kind);
		const named = [...require_src_kinds().findReferences(kind, one.fields).map((found) => [resolve(found, lines), { keys: found.path }]), ...(kind.findNames?.(one.fields) ?? []).flatMap((name) => resolveName(name, lines).map((arn) => [arn, {}]))];
		const seen = new Set();
		for (const [arn, at] of named) {
			if (seen.has(arn)) continue;
			seen.add(arn);
			require_src().addTo(users, arn, {
				arn: one.arn,
				name: one.name,
				status: require_src_kinds().statusOf(one),
				...at
			});
		}
	}
	return users;
}
function resolve({ arn, parsed }, lines) {
	const versions = versionsOf(lines, parsed.identity);
	const { identity, build = versions[0]?.build } = parsed;
	return (build !== parsed.build || !require_src_kinds().isExactNumber(identity.version ?? "") ? versions.find((live) => require_src_kinds().isMeant(parsed, live))?.arn : void 0) ?? arn;
}
function resolveName({ kind, name, version }, lines) {
	const found = newestOf(versionsOf(lines, require_src_kinds().identityOf(kind, name)), version);
	return found === void 0 ? [] : [found.arn];
}
// src/plan/warnings.ts
function* warningsOf(change, policy) {
	const { desired, live, id } = change;
	if (live === void 0) return;
	if (change.reason !== "unknown-live-field" && live.unknown.length > 0 && desired !== void 0) {
		const unknown = wipedBy(desired, live, policy);
		if (unknown.length > 0) yield require_every_run().diagnose("unknownLiveField", {
			id,
			fields: unknown.join(", ")
		}, desired.source);
	}
	if (readRecord(live, policy).state === "newer") yield require_every_run().diagnose("newerRecord", { id }, desired?.source);
	if (desired !== void 0 && live.name !== desired.name) yield require_every_run().diagnose("otherSpelling", {
		id,
		live: live.name
	}, desired.source);
}
function findWarnings(changes, observed, options, policy) {
	const unrecorded = changes.filter((change) => {
		if (!options.prune || change.action !== "orphan" || change.live === void 0) return false;
		return readRecord(change.live, policy).state !== "known";
	});
	const along = changes.filter(({ desired }) => desired?.isAlong === true).map(({ id }) => id);
	return [
		...along.length === 0 ? [] : [require_every_run().diagnose("takenAlong", { ids: require_start().enumerate(along) })],
		...changes.flatMap((change) => [...warningsOf(change, policy)]),
		...unrecorded.map(({ id }) => require_every_run().diagnose("orphanWithoutRecord", { id })),
		...observed.unlisted.map((kind) => {
			const { model, references } = require_src_kinds().kindOf(kind);
			const params = {
				kind,
				operation: model.operations["list"] ?? ""
			};
			return require_every_run().diagnose(Object.keys(references).length > 0 ? "usersNotListed" : "kindNotListed", params);
		})
	];
}
// src/plan/line-warnings.ts
function withForeign(changes, lines, policy) {
	const floating = floatingIn(changes.flatMap(({ desired }) => desired ?? []));
	return changes.map((change) => {
		const { desired, version, reason } = change;
		if (desired === void 0 || version === void 0) return change;
		const above = versionsAbove(desired, version, lines).filter((live) => {
			return ownershipOf(live, policy) !== "ours" && !require_src_kinds().meansVersion(version.declared, numberOf(live));
		});
		const taken = findTakenUp(above, lines, floating);
		const [newest] = above;
		if (newest === void 0) return change;
		const isTaken = taken !== void 0;
		const foreign = {
			version: numberOf(taken ?? newest),
			isTaken
		};
		return {
			...change,
			foreign,
			...isTaken && reason === void 0 ? { reason: "foreign-version" } : {}
		};
	});
}
function findLineWarnings(changes, lines, observed, policy) {
	const floating = floatingIn(observed.live);
	return changes.flatMap((change) => {
		const { id, desired, live, version, foreign } = change;
		if (desired === void 0 || version === void 0) return [];
		const { resolved } = version;
		const own = findTakenUp(versionsAbove(desired, version, lines).filter((one) => ownershipOf(one, policy) === "ours"), lines, floating);
		const waiting = live === void 0 || change.action === "blocked" ? [] : findWaiting(desired, live, policy);
		return [
			...foreign === void 0 ? [] : [require_every_run().diagnose(foreign.isTaken ? "foreignVersionTaken" : "foreignVersion", {
				id,
				resolved,
				version: foreign.version
			}, desired.source)],
			...own === void 0 ? [] : [require_every_run().diagnose("ownVersionAbove", {
				id,
				resolved,
				version: numberOf(own)
			}, desired.source)],
			...waiting.length === 0 ? [] : [require_every_run().diagnose("waitsForVersion", {
				id,
				resolved,
				fields: require_start().enumerate(waiting)
			}, desired.source)]
		];
	});
}
function versionsAbove({ identity }, { resolved }, lines) {
	return versionsOf(lines, identity).filter((live) => {
		return require_src_kinds().compareVersions({ number: numberOf(live) }, { number: resolved }) > 0;
	});
}
function findTakenUp(above, lines, floating) {
	const line = above[0]?.identity;
	if (line === void 0) return void 0;
	const versions = versionsOf(lines, line);
	const forms = [...floating.get(require_src_kinds().keyOf(require_src_kinds().lineOf(line))) ?? []];
	const newest = new Set(forms.map((form) => newestOf(versions, form)?.identity.version));
	return above.find((live) => newest.has(numberOf(live)));
}
function floatingIn(all) {
	const forms = new Map();
	const add = (key, form) => {
		if (form.includes("x")) forms.set(key, (forms.get(key) ?? new Set()).add(form));
	};
	for (const { kind, fields } of all) {
		for (const { parsed } of require_src_kinds().findReferences(require_src_kinds().kindOf(kind), fields)) add(require_src_kinds().keyOf(require_src_kinds().lineOf(parsed.identity)), parsed.identity.version ?? "");
		for (const named of require_src_kinds().kindOf(kind).findNames?.(fields) ?? []) add(require_src_kinds().keyOf(require_src_kinds().identityOf(named.kind, named.name)), named.version);
	}
	return forms;
}
function findWaiting(desired, live, policy) {
	const kind = require_src_kinds().kindOf(desired.kind);
	const record = readRecord(live, policy);
	const [declared, found] = [comparedDesired(kind, desired, policy), comparedLive(kind, live, policy, desired)];
	return (kind.versions?.notContent ?? []).filter((field) => {
		const mark = markOf(record, field);
		if (mark !== void 0) return !isSameMark(mark, markOfValue(declared[field]));
		return live.isSummary !== true && !isEqual(declared[field], found[field]);
	});
}
function findWaitingForImages(changes, observed, target) {
	return changes.filter(({ reason }) => reason === "waiting-for-image").flatMap(({ id, because = [], desired }) => because.map((base) => {
		const pipeline = findBuilder(base, changes, observed, target);
		return pipeline === void 0 ? require_every_run().diagnose("waitingForImageUnbuilt", {
			id,
			base
		}, desired?.source) : require_every_run().diagnose("waitingForImage", {
			id,
			base,
			pipeline
		}, desired?.source);
	}));
}
function findBuilder(base, changes, { live }, target) {
	const builds = ({ kind }) => require_src_kinds().kindOf(kind).builds !== void 0;
	const declared = changes.find((change) => builds(change) && change.desired?.references.some(({ id }) => id === base));
	if (declared !== void 0) return declared.arn;
	const line = changes.flatMap(({ id, desired }) => id === base && desired !== void 0 ? [require_src_kinds().keyOf(desired.identity)] : []);
	return live.filter(builds).find(({ kind, fields }) => {
		return require_src_kinds().findReferences(require_src_kinds().kindOf(kind), fields).some(({ parsed }) => {
			return require_src_kinds().isIn(parsed, target) && line.includes(require_src_kinds().keyOf(require_src_kinds().lineOf(parsed.identity)));
		});
	})?.arn;
}
// src/plan/kept.ts
function countKept(changes, lines, policy) {
	const going = new Set(changes.filter(({ action }) => action === "delete").map(({ arn }) => arn));
	return changes.flatMap(({ id, desired, version }) => {
		if (desired === void 0 || version === void 0) return [];
		const others = oursAmong(versionsOf(lines, desired.identity), policy).filter((live) => {
			return !(numberOf(live) === version.resolved && (live.build === void 0 || Number(live.build) === version.build)) && !going.has(live.arn);
		});
		return others.length === 0 ? [] : [{
			id,
			count: others.length
		}];
	});
}
// src/plan/plan.ts
function makePlan(input) {
	const { target, observed, policy, options, isWholeProject } = input;
	const orphansChecked = isWholeProject && observed.unlisted.length === 0;
	const lines = linesIn(observed.live);
	const pruner = prunerOf(input);
	const findUsers = usersIn(observed);
	const declared = decideAll({
		...input,
		lines,
		findUsers
	});
	const everything = input.declared ?? input.desired;
	const known = new Set(everything.map(({ identity }) => require_src_kinds().keyOf(identity)));
	const isGone = (live) => isWholeProject && observed.listed.includes(live.kind) && !known.has(require_src_kinds().keyOf(require_src_kinds().lineOf(live.identity)));
	const findAllUsers = withDeclaredUsers(findUsers, everything, target, lines);
	const undeclared = observed.live.filter((live) => isGone(live) && !isVersioned(live) && ownershipOf(live, policy) === "ours").map((live) => ({
		...diffUndeclared(live, policy),
		live
	}));
	const old = {
		lines,
		findUsers: findAllUsers,
		pruner,
		policy,
		...require_src().optional({
			staying: input.staying,
			now: input.now
		})
	};
	const gone = [...lines.values()].filter(([newest]) => newest !== void 0 && isGone(newest));
	const orphans = [...decideOrphans(undeclared, declared, findAllUsers, pruner, policy, (going, asked) => gone.flatMap((versions) => decideGoneLine(versions, {
		...old,
		pruner: asked,
		going
	}))), ...orphansChecked ? declared.flatMap((change) => decideSuperseded(change, old)) : []];
	const ordered = orderChanges(pairRenames([...declared, ...orphans].sort(byPlace), policy)).filter(isDue);
	const covered = withCovered(ordered, new Map(input.desired.map((one) => [one.id, one])), target, policy);
	const sorted = withForeign(covered, lines, policy);
	const quotas = countQuotas(sorted, observed, policy);
	return {
		target,
		changes: sorted,
		orphansChecked,
		...require_src().optional({
			keepsDrift: options.keepDrift,
			unmanaged: observed.unmanaged
		}),
		kept: countKept(sorted, lines, policy),
		quotas,
		diagnostics: [
			...findWarnings(sorted, observed, options, policy),
			...findLineWarnings(sorted, lines, observed, policy),
			...findWaitingForImages(sorted, observed, target),
			...quotas.flatMap(warnOfQuota)
		]
	};
}
function isDue({ desired, action }) {
	return desired?.isAlong !== true || require_src().isPending({ action }) || action === "blocked";
}
function declaresMore({ desired, declared = desired }) {
	return declared.length > desired.length;
}
function prunerOf(input) {
	const { target, desired, observed, policy, options } = input;
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
	const declared = new Set(desired.map(({ identity }) => require_src_kinds().keyOf(identity)));
	return observed.live.some((live) => {
		return declared.has(require_src_kinds().keyOf(require_src_kinds().lineOf(live.identity))) && ownershipOf(live, policy) === "ours";
	}) ? { isAsked } : {
		isAsked,
		refusal: "nothing-ours"
	};
}
function byPlace(a, b) {
	return rankOf(a) - rankOf(b) || require_start().compareText(a.name, b.name);
}
function rankOf({ kind, action }) {
	const rank = ranks.get(kind) ?? -1;
	return action === "delete" ? 2 * require_src_kinds().kinds.size - rank : rank;
}
const ranks = new Map([...require_src_kinds().kinds.keys()].map((kind, index) => [kind, index]));
exports.byPlace = byPlace;
exports.changesFields = changesFields;
exports.compareWithRecord = compareWithRecord;
exports.comparedDesired = comparedDesired;
exports.comparedLive = comparedLive;
exports.comparedSides = comparedSides;
exports.decideDeclared = decideDeclared;
exports.declaredNumber = declaredNumber;
exports.declaredTags = declaredTags;
exports.diffFields = diffFields;
exports.diffOne = diffOne;
exports.fillIn = fillIn;
exports.findConsequences = findConsequences;
exports.findUnseen = findUnseen;
exports.findUnwritten = findUnwritten;
exports.findWantedVersions = findWantedVersions;
exports.formatRecord = formatRecord;
exports.guardExpected = guardExpected;
exports.guardLimits = guardLimits;
exports.guardOwner = guardOwner;
exports.guardPrune = guardPrune;
exports.hasWork = hasWork;
exports.headOf = headOf;
exports.holderOf = holderOf;
exports.isEqual = isEqual;
exports.isLeftAlone = isLeftAlone;
exports.isProtected = isProtected;
exports.isRecordedDate = isRecordedDate;
exports.isSameDifference = isSameDifference;
exports.isSameMark = isSameMark;
exports.isVersioned = isVersioned;
exports.isWork = isWork;
exports.kilnKeys = kilnKeys;
exports.linesIn = linesIn;
exports.makePlan = makePlan;
exports.markOf = markOf;
exports.markOfValue = markOfValue;
exports.marksOf = marksOf;
exports.marksOfSettled = marksOfSettled;
exports.newestOf = newestOf;
exports.numberOf = numberOf;
exports.orderDesired = orderDesired;
exports.oursOfGoneLine = oursOfGoneLine;
exports.ownershipOf = ownershipOf;
exports.planTags = planTags;
exports.plannedAt = plannedAt;
exports.readOnly = readOnly;
exports.readRecord = readRecord;
exports.recordFor = recordFor;
exports.recordedFields = recordedFields;
exports.tokenOf = tokenOf;
exports.tokenedCreate = tokenedCreate;
exports.tokenedUpdate = tokenedUpdate;
exports.versionAt = versionAt;
exports.versionsOf = versionsOf;
exports.warnOfOwnerChange = warnOfOwnerChange;
exports.wasSwitchedOff = wasSwitchedOff;
exports.wipedBy = wipedBy;
exports.withMark = withMark;
