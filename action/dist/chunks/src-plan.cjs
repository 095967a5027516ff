let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
let require_src_plan_digest$;
const require_src_plan_digest = () => require_src_plan_digest$ ??= require("./src-plan-digest.cjs");
// src/plan/content.ts
function isContent(kind, field) {
	return field !== "tags" && field !== "kiln" && require_src_kinds().kindOf(kind).versions?.notContent.includes(field) === false;
}
function contentIn(kind, fields) {
	return fields.filter(({ keys: [field] }) => isContent(kind, String(field)));
}
function contentOf(desired, policy) {
	const compared = Object.entries(require_every_plan_later().comparedDesired(require_src_kinds().kindOf(desired.kind), desired, policy));
	return Object.fromEntries(compared.filter(([field]) => isContent(desired.kind, field)));
}
function madeFrom(desired, policy) {
	const kind = require_src_kinds().kindOf(desired.kind);
	const declared = require_every_plan_later().comparedDesired(kind, desired, policy);
	const content = require_every_plan_later().recordedFields(kind, desired.unchecked).filter((field) => isContent(desired.kind, field)).map((field) => [field, require_every_plan_later().markOfValue(Object.hasOwn(declared, field) ? declared[field] : void 0)]);
	return (live) => {
		const record = require_every_plan_later().readRecord(live, policy);
		return content.every(([field, wanted]) => require_every_plan_later().isSameMark(require_every_plan_later().markOf(record, field), wanted));
	};
}
// src/plan/compared-lines.ts
const nowhere = {
	partition: "",
	region: "",
	account: ""
};
function compareLines(desired, base, policy) {
	const ignored = new Map(desired.map((one) => [require_src_kinds().keyOf(one.identity), one.ignore]));
	const then = readLines(base.map((one) => ({
		...one,
		ignore: ignored.get(require_src_kinds().keyOf(one.identity)) ?? one.ignore
	})), policy, new Map());
	const now = readLines(desired, policy, then);
	const standing = standingIn(then);
	const isOther = ({ identity }) => {
		const [after, before] = [now, then].map((lines) => lines.get(require_src_kinds().keyOf(identity))?.stands);
		return after?.number !== before?.number || after?.build !== before?.build;
	};
	const namedBy = ({ deferred = [] }, isAbout) => {
		const others = deferred.filter(({ path }) => isAbout(path)).flatMap((one) => one.parts).filter((part) => typeof part !== "string").filter(isOther);
		return [...new Set(others.map(({ id }) => id))];
	};
	const compare = (one) => {
		const [after, before] = [now, then].map((lines) => lines.get(require_src_kinds().keyOf(one.identity)));
		if (after === void 0 || before === void 0) return void 0;
		const fields = require_every_plan_later().diffFields(require_src_kinds().kindOf(one.kind), after.fields, before.fields);
		const differing = new Set(fields.map(({ keys: [field] }) => field));
		const because = namedBy(one, ([field = ""]) => differing.has(field));
		const isConsequence = because.length > 0 && require_every_plan_later().isEqual(contentOf(require_every_plan_later().fillIn(one, standing, nowhere), policy), before.fields);
		return {
			number: after.number,
			before: before.number,
			fields,
			because,
			isConsequence
		};
	};
	return {
		compare,
		causesOf: (one) => namedBy(one, () => true),
		asBefore: (one) => require_every_plan_later().fillIn(one, standing, nowhere)
	};
}
function readLines(desired, policy, before) {
	const lines = new Map();
	const standing = new Map();
	for (const one of require_every_plan_later().orderDesired(desired.filter(require_every_plan_later().isVersioned))) {
		const key = require_src_kinds().keyOf(one.identity);
		const fields = contentOf(require_every_plan_later().fillIn(one, standing, nowhere), policy);
		const number = require_every_plan_later().declaredNumber(one);
		const old = before.get(key);
		const stands = old !== void 0 && !(require_src_kinds().isExactNumber(number) && require_src_kinds().isExactNumber(old.number)) && require_every_plan_later().isEqual(fields, old.fields) ? old.stands : markedVersion(one, number, fields);
		lines.set(key, {
			number,
			fields,
			stands
		});
		standing.set(key, stands);
	}
	return lines;
}
function standingIn(lines) {
	return new Map([...lines].map(([key, { stands }]) => [key, stands]));
}
function markedVersion({ kind }, number, fields) {
	const mark = require_src().digestOf(fields, "base64url");
	if (!require_src_kinds().isExactNumber(number)) return { number: `${number}-${mark}` };
	return require_src_kinds().kindOf(kind).versions?.hasBuilds === true ? {
		number,
		build: mark
	} : { number };
}
// src/plan/taken-numbers.ts
function findTaken({ desired, base, policy }) {
	const { compare } = compareLines(desired, base, policy);
	return desired.flatMap((one) => {
		const line = compare(one);
		return line !== void 0 && isTaken(one, line, policy) ? [{
			...line,
			desired: one
		}] : [];
	});
}
function isTaken(desired, { number, before, fields }, { versions }) {
	const getsBuild = require_src_kinds().kindOf(desired.kind).versions?.hasBuilds === true && versions.rebuild;
	return fields.length > 0 && number === before && require_src_kinds().isExactNumber(require_every_plan_later().declaredNumber(desired)) && !getsBuild;
}
// src/plan/request.ts
function createRequest(desired, arn, policy) {
	const kind = require_src_kinds().kindOf(desired.kind);
	const { tags: _, ...fields } = desired.fields;
	const keys = require_every_plan_later().kilnKeys(policy);
	const marks = require_every_plan_later().marksOfSettled(kind, desired, policy);
	const record = require_every_plan_later().formatRecord({
		arn,
		isProtected: desired.protect ?? false,
		dateUpdated: void 0,
		marks
	});
	const tags = {
		...require_every_plan_later().declaredTags(desired.fields),
		[keys.owner]: policy.owner,
		[keys.record]: record
	};
	return {
		...require_src().omit(require_src_kinds().toRequest(kind, fields), require_every_plan_later().readOnly(kind, policy)),
		name: desired.name,
		tags
	};
}
function updateRequest(desired, live, policy) {
	const kind = require_src_kinds().kindOf(desired.kind);
	const { name: _, tags: __, ...declared } = desired.fields;
	const merged = desired.ignore.reduce((fields, path) => {
		const keys = require_src().parsePath(path) ?? [];
		if (keys[0] === "tags" || keys.length === 0) return fields;
		return withValueAt(kind, fields, keys, rawValueAt(kind, live.fields, keys));
	}, declared);
	const identity = kind.model.getArnParam;
	return {
		[identity]: live.arn,
		...require_src().omit(require_src_kinds().toRequest(kind, merged), [...require_every_plan_later().readOnly(kind, policy), identity])
	};
}
function rawValueAt(kind, value, keys, pattern = "") {
	const [key, ...rest] = keys;
	if (key === void 0) return value;
	const at = pattern === "" ? key : `${pattern}.${key}`;
	if (require_src().isObject(value)) return Object.hasOwn(value, key) ? rawValueAt(kind, value[key], rest, at) : void 0;
	const member = kind.keyedLists[pattern];
	if (!require_src().isList(value) || member === void 0) return void 0;
	return rawValueAt(kind, value[require_src_kinds().findElement(value, member, key)], rest, `${pattern}.*`);
}
function withValueAt(kind, value, keys, wanted, pattern = "") {
	const [key, ...rest] = keys;
	if (key === void 0) return wanted;
	const member = kind.keyedLists[pattern];
	if (member !== void 0 && (value === void 0 || require_src().isList(value))) {
		const items = value ?? [];
		if (require_src_kinds().findElement(items, member, key) < 0) {
			const added = wanted === void 0 ? void 0 : withValueAt(kind, require_src_kinds().newElement(member, key), rest, wanted, `${pattern}.*`);
			return added === void 0 ? value : [...items, added];
		}
		return items.flatMap((item) => {
			if (require_src_kinds().elementKey(item, member) !== key) return [item];
			const replaced = withValueAt(kind, item, rest, wanted, `${pattern}.*`);
			return replaced === void 0 ? [] : [replaced];
		});
	}
	if (value !== void 0 && !require_src().isObject(value)) return value;
	if (value === void 0 && wanted === void 0) return void 0;
	const fields = value ?? {};
	const replaced = withValueAt(kind, Object.hasOwn(fields, key) ? fields[key] : void 0, rest, wanted, pattern === "" ? key : `${pattern}.${key}`);
	const others = Object.entries(fields).filter(([name]) => name !== key);
	return Object.fromEntries(replaced === void 0 ? others : [...others, [key, replaced]]);
}
// src/plan/settled.ts
function settleFromSummary(kind, desired, summary, policy) {
	const record = require_every_plan_later().readRecord(summary, policy);
	if (record.state !== "known" || require_every_plan_later().ownershipOf(summary, policy) !== "ours") return void 0;
	if (desired.protect !== void 0 && desired.protect !== record.isProtected) return void 0;
	if (!require_every_plan_later().isRecordedDate(record.dateUpdated, summary.dateUpdated)) return void 0;
	if (![...require_every_plan_later().marksOfSettled(kind, desired, policy)].every(([field, mark]) => {
		if (kind.versions?.notContent.includes(field) === true) return true;
		return require_every_plan_later().isSameMark(require_every_plan_later().markOf(record, field), mark);
	})) return void 0;
	const { name: __, tags: ___, ...declared } = desired.fields;
	const listed = new Set(kind.model.summaryFields);
	const unlisted = Object.entries(declared).filter(([field]) => !listed.has(field));
	const fields = {
		...Object.fromEntries(unlisted),
		...summary.fields
	};
	const { isSummary: _, ...known } = summary;
	const live = {
		...known,
		fields,
		unknown: [],
		recorded: true
	};
	return require_every_plan_later().diffOne(desired, live, policy).fields.length === 0 ? live : void 0;
}
// src/plan/live-id.ts
function idOfLive({ kind, name, identity }) {
	return require_src_kinds().idOf(kind, name, identity.scope);
}
// src/plan/account-after.ts
var AccountAfter = class {
	resources;
	#target;
	#placed;
	#builders;
	constructor({ target, changes, observed, policy }) {
		const byArn = new Map(changes.map((change) => [change.arn, change]));
		const seen = new Set(observed.live.map(({ arn }) => arn));
		this.#target = target;
		this.resources = [...observed.live.map((live) => toResource(live, byArn.get(live.arn), policy)), ...changes.flatMap((change) => seen.has(change.arn) ? [] : toNew(change))];
	}
	get #places() {
		return this.#placed ??= placesOf(this.resources);
	}
	find(arn) {
		const parsed = require_src_kinds().parseArn(arn);
		if (parsed === void 0 || !require_src_kinds().isIn(parsed, this.#target)) return [];
		const built = require_src_kinds().linesOf(parsed.identity);
		if (built.some(({ kind }) => kind !== parsed.identity.kind)) return this.#findBuilders(new Set(built.map(require_src_kinds().keyOf)));
		const { lines, versions } = this.#places;
		const { version } = parsed.identity;
		return ((version !== void 0 && require_src_kinds().isExactNumber(version) ? versions.get(require_src_kinds().keyOf(parsed.identity)) : lines.get(require_src_kinds().keyOf(require_src_kinds().lineOf(parsed.identity)))) ?? []).filter((one) => require_src_kinds().isMeant(parsed, one.parsed)).map(({ resource }) => resource);
	}
	#findBuilders(lines) {
		this.#builders ??= this.resources.filter(({ kind }) => require_src_kinds().kindOf(kind).builds !== void 0);
		return this.#builders.filter(({ kind, fields }) => {
			return require_src_kinds().findReferences(require_src_kinds().kindOf(kind), fields).some(({ parsed }) => lines.has(require_src_kinds().keyOf(require_src_kinds().lineOf(parsed.identity))));
		});
	}
	holds(arn) {
		const parsed = require_src_kinds().parseArn(arn);
		return parsed !== void 0 && require_src_kinds().isIn(parsed, this.#target);
	}
	namedBy({ kind, fields, change }) {
		const written = require_src_kinds().findReferences(require_src_kinds().kindOf(kind), fields).flatMap(({ arn }) => this.find(arn));
		const { startsFrom } = require_src_kinds().kindOf(kind);
		const named = (change !== void 0 && require_src().isPending(change) ? change.desired?.references ?? [] : []).filter(({ path }) => startsFrom === void 0 || path[0] !== startsFrom).flatMap(({ identity }) => this.#places.lines.get(require_src_kinds().keyOf(require_src_kinds().lineOf(identity))) ?? []);
		return [...new Set([...written, ...named.map(({ resource }) => resource)])];
	}
};
function placesOf(resources) {
	const [lines, versions] = [new Map(), new Map()];
	for (const resource of resources) {
		const parsed = require_src_kinds().parseArn(resource.arn);
		if (parsed === void 0) continue;
		require_src().addTo(lines, require_src_kinds().keyOf(require_src_kinds().lineOf(parsed.identity)), {
			resource,
			parsed
		});
		require_src().addTo(versions, require_src_kinds().keyOf(parsed.identity), {
			resource,
			parsed
		});
	}
	return {
		lines,
		versions
	};
}
function toResource(live, change, policy) {
	const { kind, name, arn } = live;
	const desired = change !== void 0 && require_src().isPending(change) ? change.desired : void 0;
	return {
		kind,
		name,
		arn,
		fields: desired === void 0 ? live.fields : updateRequest(desired, live, policy),
		live,
		...require_src().optional({ change })
	};
}
function toNew(change) {
	const { kind, name, arn, desired } = change;
	if (desired === void 0 || !require_src().isPending(change)) return [];
	return [{
		kind,
		name,
		arn,
		change,
		get fields() {
			return requestOf(desired);
		}
	}];
}
const requestOf = require_src().keptFor((desired) => require_src_kinds().toRequest(require_src_kinds().kindOf(desired.kind), desired.fields));
// src/plan/never-applied.ts
function markNeverApplied(plan, applied) {
	const known = new Set(applied.map((one) => require_src_kinds().keyOf(one.identity)));
	const changes = plan.changes.map((change) => {
		return change.reason === "missing" && change.desired !== void 0 && !known.has(require_src_kinds().keyOf(change.desired.identity)) ? {
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
		return base.fields.some((other) => require_every_plan_later().isSameDifference(field, other)) ? {
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
// src/plan/review.ts
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
	return plan.changes.filter(require_src().isPending).flatMap((change) => {
		const candidates = reviewed.filter((other) => isSameStep(other, change));
		if (candidates.length === 0) {
			const why = passedOver.some((other) => isSameStep(other, change)) ? require_every_plan().uncovered.passedOver : require_every_plan().uncovered.isNew;
			return [{
				change,
				what: require_every_plan().fill(why, { action: change.action })
			}];
		}
		const missing = (change.action === "update" ? [candidates.flatMap(({ fields }) => fields)] : candidates.map(({ fields }) => fields)).map((fields) => {
			return change.fields.filter((field) => !fields.some((other) => require_every_plan_later().isSameDifference(asCovered(other), asCovered(field))));
		});
		if (missing.some((fields) => fields.length === 0) && candidates.some((other) => goesTo(other, change))) return [];
		const paths = [...new Set(missing.flat().map((field) => field.path))];
		return [{
			change,
			what: require_every_plan().fill(require_every_plan().uncovered.otherValues, { paths: paths.join(", ") })
		}];
	});
}
function asCovered({ path, before, after, covered }) {
	return {
		path,
		...covered ?? require_src().optional({
			before,
			after
		})
	};
}
function goesTo({ versions: reviewed = [] }, { versions = [] }) {
	return versions.every(({ arn }) => reviewed.includes(arn));
}
function isSameStep(reviewed, planned) {
	return require_src_plan_digest().placeOf(reviewed) === require_src_plan_digest().placeOf(planned) && covers(reviewed.action, planned.action) && (planned.action !== "create" || reviewed.name === planned.name);
}
function covers(reviewed, planned) {
	return reviewed === planned || reviewed === "adopt" && planned === "update";
}
function isIrreversible({ action, fields }) {
	if (action === "delete" || action === "adopt") return true;
	return fields.some(({ keys: [first, second], after }) => first === "kiln" && second === "protect" && after === false);
}
// src/plan/explain-fields.ts
function explainFields(sides) {
	const { kind, desired, live, change, policy } = sides;
	const unchecked = desired?.unchecked ?? [];
	const declared = desired && wholeForm(kind, desired.fields, require_every_plan_later().declaredTags(desired.fields), unchecked);
	const ownTags = Object.entries(live?.tags ?? {}).filter(([key]) => !key.startsWith(policy.tagPrefix));
	const found = live && wholeForm(kind, live.fields, Object.fromEntries(ownTags), unchecked);
	const leaves = new Map();
	for (const { path, keys, after } of require_every_plan_later().diffFields(kind, declared, void 0)) leaves.set(path, {
		keys,
		...require_src().optional({ declared: after })
	});
	for (const { path, keys, before } of require_every_plan_later().diffFields(kind, void 0, found)) leaves.set(path, {
		...leaves.get(path),
		keys,
		...require_src().optional({ live: before })
	});
	for (const { path, keys, before, after } of change?.fields ?? []) {
		if (leaves.has(path)) continue;
		leaves.set(path, {
			keys,
			...require_src().optional({
				declared: after,
				live: before
			})
		});
	}
	const compared = desired !== void 0 && live !== void 0 ? require_every_plan_later().comparedSides(desired, live, policy) : {
		desired: desired === void 0 ? {} : require_every_plan_later().comparedDesired(kind, desired, policy),
		live: live === void 0 ? {} : require_every_plan_later().comparedLive(kind, live, policy, desired)
	};
	return [...leaves].map(([path, leaf]) => explainField(sides, compared, path, leaf)).concat(explainUnknown(sides)).toSorted(byPlace(kind));
}
function wholeForm(kind, fields, tags, unchecked) {
	const { name: _, tags: __, ...rest } = fields;
	const normal = require_src_kinds().normalise(kind, rest, {
		unchecked,
		keepDefaults: true
	});
	return Object.keys(tags).length === 0 ? normal : {
		...normal,
		tags
	};
}
function byPlace({ model }) {
	const order = [...model.createFields];
	const rank = ({ keys: [field] }) => {
		const index = order.indexOf(String(field));
		return index < 0 ? order.length : index;
	};
	return (a, b) => rank(a) - rank(b) || require_start().compareText(a.path, b.path);
}
function explainField(sides, compared, path, leaf) {
	const { kind, desired, live, change, record } = sides;
	const { keys } = leaf;
	const differing = change?.fields.find((field) => require_src().isPathInside(path, field.path));
	const leftAlone = findLeftAlone(sides, path, keys);
	const isCompared = desired !== void 0 && sides.isAsked;
	const state = isCompared && differing !== void 0 ? "differs" : leftAlone !== void 0 ? "left-alone" : isCompared ? "same" : "not-compared";
	const shown = isCompared && differing?.path === path ? withDefaults(leaf, differing) : leaf;
	const notes = [
		...leftAlone === void 0 ? [] : [leftAlone],
		...desired?.unchecked.includes(String(keys[0])) === true ? ["unchecked"] : [],
		...live !== void 0 && isCompared && isDefaulted(kind, leaf) ? ["service-default"] : [],
		...isReordered(kind, leaf) ? [state === "differs" ? "order-declared" : "order-ignored"] : []
	];
	return {
		path,
		keys,
		state,
		...require_src().optional({
			declared: shown.declared,
			live: shown.live
		}),
		...live === void 0 || record === void 0 || keys[0] === "kiln" ? {} : { record: readFieldRecord(kind, String(keys[0]), compared, record, desired !== void 0) },
		...state !== "differs" || differing?.reason === void 0 ? {} : { reason: differing.reason },
		notes
	};
}
function withDefaults(leaf, { before, after }) {
	return {
		...require_src().optional({
			declared: after,
			live: before
		}),
		...leaf
	};
}
function isDefaulted(kind, { keys, declared, live }) {
	return require_src_kinds().defaultAt(kind, keys) !== void 0 && (declared === void 0 || live === void 0);
}
function isReordered(kind, { keys: [field], declared = null, live = null }) {
	return kind.looselyOrdered.includes(String(field)) && !require_every_plan_later().isEqual(declared, live) && require_every_plan_later().isEqual(require_src_kinds().sorted(declared), require_src_kinds().sorted(live));
}
function findLeftAlone({ kind, desired, policy }, path, [field, key]) {
	if (field === "tags") {
		const name = String(key);
		if (!require_every_plan_later().isLeftAlone(name, policy, desired)) return void 0;
		if (!require_every_plan_later().isLeftAlone(name, policy, void 0)) return "ignored";
		return name.startsWith("aws:") ? "aws-tag" : "ignored-tag";
	}
	if (desired?.ignore.some((outer) => require_src().isPathInside(path, outer)) === true) return "ignored";
	return require_every_plan_later().readOnly(kind, policy).includes(String(field)) ? "read-only" : void 0;
}
function readFieldRecord(kind, field, { desired, live }, record, isDeclared) {
	const mark = require_every_plan_later().markOf(record, field);
	const word = mark === void 0 ? "none" : typeof mark === "object" ? "value" : mark;
	const sides = require_every_plan_later().compareWithRecord(kind, field, desired, live, record);
	if (sides === void 0) return { mark: word };
	return {
		mark: word,
		...isDeclared ? { equalsDeclared: sides.isDeclared } : {},
		equalsLive: sides.isLive
	};
}
function explainUnknown({ kind, desired, live, policy }) {
	if (live === void 0) return [];
	const wiped = desired === void 0 ? [] : require_every_plan_later().wipedBy(desired, live, policy);
	return live.unknown.filter((path) => desired?.unchecked.some((outer) => require_src().isPathInside(path, outer)) !== true).map((path) => {
		const keys = [path];
		const value = Object.hasOwn(live.fields, path) ? live.fields[path] : void 0;
		const leftAlone = findLeftAlone({
			kind,
			desired,
			policy
		}, path, keys);
		const isWiped = wiped.includes(path);
		return {
			path,
			keys,
			state: isWiped || desired === void 0 ? "not-compared" : "left-alone",
			...require_src().optional({ live: value }),
			notes: ["unknown-member", ...isWiped ? ["wiped-by-update"] : leftAlone === void 0 ? [] : [leftAlone]]
		};
	});
}
// src/plan/explain.ts
function explainConfiguration(known, policy) {
	const { id, desired, live, change, isAsked } = known;
	const kind = require_src_kinds().kindOf(known.kind);
	const base = {
		id,
		kind: known.kind,
		isAsked
	};
	const record = live && require_every_plan_later().readRecord(live, policy);
	const holder = live && require_every_plan_later().holderOf(live, policy);
	return {
		...base,
		...require_src().optional({ desired }),
		...live === void 0 ? {} : {
			live,
			ownership: require_every_plan_later().ownershipOf(live, policy)
		},
		...require_src().optional({
			change,
			holder
		}),
		...live === void 0 || record === void 0 ? {} : { record: sumUpRecord(record, live) },
		...desired === void 0 || live === void 0 ? {} : { tags: {
			total: require_every_plan_later().planTags(desired, live.tags, policy).total,
			limit: 50
		} },
		fields: explainFields({
			kind,
			desired,
			live,
			change,
			record,
			isAsked,
			policy
		})
	};
}
function sumUpRecord(record, live) {
	if (record.state !== "known") return { state: record.state };
	const { state, isProtected, dateUpdated } = record;
	const isDateCurrent = require_every_plan_later().isRecordedDate(dateUpdated, live.dateUpdated);
	return {
		state,
		isProtected,
		...require_src().optional({ dateUpdated }),
		isDateCurrent
	};
}
// src/plan/revisions.ts
const unknown = "*";
function compareRevisions(input) {
	const { desired, base, policy, isWholeProject } = input;
	const before = new Map(base.map((one) => [require_src_kinds().keyOf(one.identity), one]));
	const lines = compareLines(desired, base, policy);
	const declared = desired.map((one) => {
		const key = require_src_kinds().keyOf(one.identity);
		const old = before.get(key);
		before.delete(key);
		const change = compareOne(one, old, input);
		if (old === void 0) return change;
		const line = lines.compare(one);
		return line === void 0 ? withCauses(change, old, lines, policy) : withLine(change, line, policy);
	});
	const gone = isWholeProject ? [...before.values()].map((one) => forget(one, input)) : [];
	return [...declared, ...gone].toSorted(require_every_plan_later().byPlace);
}
function compareOne(desired, old, { target, policy }) {
	const kind = require_src_kinds().kindOf(desired.kind);
	const number = require_every_plan_later().declaredNumber(desired);
	const version = require_every_plan_later().isVersioned(desired) ? { version: {
		declared: number,
		resolved: number
	} } : {};
	const base = {
		...headOf(desired, target),
		...version,
		desired
	};
	if (old === void 0) {
		const after = require_every_plan_later().comparedDesired(kind, {
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
			fields: require_every_plan_later().diffFields(kind, after, void 0)
		};
	}
	const now = require_every_plan_later().comparedDesired(kind, desired, policy);
	const then = require_every_plan_later().comparedDesired(kind, {
		...old,
		ignore: desired.ignore
	}, policy);
	const fields = [...require_every_plan_later().diffFields(kind, now, then), ...protectionOf(desired, old)];
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
function withLine(change, line, policy) {
	const { desired, kind, version } = change;
	if (desired === void 0 || version === void 0) return change;
	const { number, before, because, isConsequence } = line;
	const fields = change.fields.filter(({ keys: [field] }) => !isWaiting(kind, String(field)));
	const isRaised = require_src_kinds().isExactNumber(number) && require_src_kinds().isExactNumber(before) && number !== before;
	if (line.fields.length === 0 && !isRaised) {
		if (fields.length > 0) return {
			...change,
			fields
		};
		const { reason: _, ...same } = change;
		return {
			...same,
			action: "unchanged",
			fields
		};
	}
	if (isTaken(desired, line, policy)) return {
		...change,
		fields,
		action: "blocked",
		reason: "version-taken",
		version: {
			...version,
			next: require_src_kinds().raiseNumber(number, "patch")
		}
	};
	const previous = before === number ? {} : { previous: before };
	const causes = isConsequence ? { because } : {};
	return {
		...change,
		fields,
		...causes,
		action: "create",
		reason: "new-version",
		version: {
			...version,
			...previous
		}
	};
}
function withCauses(change, old, { causesOf, asBefore }, policy) {
	const { desired } = change;
	const because = desired === void 0 ? [] : causesOf(desired);
	if (desired === void 0 || because.length === 0) return change;
	const [now, then] = [desired, {
		...old,
		ignore: desired.ignore
	}].map((one) => require_every_plan_later().comparedDesired(require_src_kinds().kindOf(one.kind), asBefore(one), policy));
	return require_every_plan_later().isEqual(now, then) && desired.protect === old.protect ? {
		...change,
		because,
		action: "update",
		reason: "git-changed"
	} : change;
}
function isWaiting(kind, field) {
	return field !== "tags" && field !== "kiln" && !isContent(kind, field);
}
function protectionOf(desired, old) {
	if (desired.protect === old.protect) return [];
	const keys = ["kiln", "protect"];
	return [{
		path: require_src().formatPath(keys),
		keys,
		...require_src().optional({
			before: old.protect,
			after: desired.protect
		})
	}];
}
function forget(old, { target }) {
	return {
		...headOf(old, target),
		action: "orphan",
		reason: "not-declared",
		fields: []
	};
}
function headOf(one, target) {
	const { account = unknown, region = unknown } = target;
	const version = require_every_plan_later().isVersioned(one) ? { version: require_every_plan_later().declaredNumber(one) } : {};
	const arn = require_src_kinds().arnOf({
		...one.identity,
		...version
	}, {
		account,
		region,
		partition: require_src_kinds().partitionOf(region)
	});
	return {
		id: one.id,
		kind: one.kind,
		name: one.name,
		arn,
		refreshRecord: false
	};
}
Object.defineProperty(exports, "AccountAfter", {
	enumerable: true,
	get: function() {
		return AccountAfter;
	}
});
exports.compareRevisions = compareRevisions;
exports.contentIn = contentIn;
exports.contentOf = contentOf;
exports.createRequest = createRequest;
exports.explainConfiguration = explainConfiguration;
exports.findTaken = findTaken;
exports.findUncovered = findUncovered;
exports.idOfLive = idOfLive;
exports.isIrreversible = isIrreversible;
exports.madeFrom = madeFrom;
exports.markNeverApplied = markNeverApplied;
exports.markPreexisting = markPreexisting;
exports.settleFromSummary = settleFromSummary;
exports.updateRequest = updateRequest;
