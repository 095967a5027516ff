const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_references = require("./references.cjs");
const require_documents = require("./documents.cjs");
const require_action = require("./action.cjs");
// src/plan/fill-in.ts
/** What is declared, with the versions of other documents filled in where it names them. */
/** Returns a declaration with the versions that it names. What nobody knows a version of stays as it is. */
function fillIn(desired, standing, place) {
	return fillInTexts(desired, (part) => textOf(part, standing, place));
}
/** Returns a declaration with what `textOf` says in place of each version that it names; undefined leaves the text as it is. */
function fillInTexts(desired, textOf) {
	const { deferred = [] } = desired;
	const fields = deferred.reduce((before, { path, parts, isEncoded }) => {
		const texts = parts.map((part) => typeof part === "string" ? part : textOf(part));
		if (texts.some((text) => text === void 0)) return before;
		const text = texts.join("");
		return withValue(before, path, isEncoded === true ? require_documents.encodeText(text) : text);
	}, desired.fields);
	return fields === desired.fields ? desired : {
		...desired,
		fields
	};
}
function textOf({ identity, attribute }, standing, place) {
	const version = standing.get(require_canonical.keyOf(identity));
	return version === void 0 ? void 0 : require_references.attributeOf(attribute, {
		identity,
		name: "",
		version
	}, place);
}
function withValue(value, path, wanted) {
	const [step, ...rest] = path;
	if (step === void 0) return wanted;
	if (require_registry.isList(value)) return value.map((item, index) => index === step ? withValue(item, rest, wanted) : item);
	const fields = require_registry.isObject(value) ? value : {};
	return {
		...fields,
		[step]: withValue(fields[step], rest, wanted)
	};
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
	return afterWhatLetsGo([...causesFirst(made, namedByDesired(made)), ...causesFirst(deleted, usersAmong(deleted))].map(({ one, causes }) => causes.length === 0 ? one : {
		...one,
		waitsFor: causes.map(({ id }) => id)
	}));
}
/** Returns what is declared with what it refers to before it; otherwise in the order in which it was given. */
function orderDesired(desired) {
	const byKey = new Map(desired.map((one) => [require_canonical.keyOf(one.identity), one]));
	const findCauses = (one) => one.references.flatMap(({ identity }) => byKey.get(require_canonical.keyOf(identity)) ?? []);
	return causesFirst(desired, findCauses).map(({ one }) => one);
}
/** What a declared configuration refers to. */
function namedByDesired(changes) {
	const byLine = groupByLine(changes);
	return ({ desired }) => unique((desired?.references ?? []).flatMap(({ identity }) => byLine.get(require_canonical.keyOf(identity)) ?? []));
}
/** What refers to a live configuration: it goes first. */
function usersAmong(changes, among = changes) {
	const byLine = groupByLine(changes);
	const users = /* @__PURE__ */ new Map();
	for (const change of among) for (const named of namedByLive(change)) for (const used of byLine.get(require_canonical.keyOf(require_canonical.lineOf(named))) ?? []) users.set(used, [...users.get(used) ?? [], change]);
	return (change) => unique((users.get(change) ?? []).filter((user) => user !== change));
}
/** What is deleted waits for those that are led to something else, and an older version for the one that takes its place. */
function afterWhatLetsGo(changes) {
	const written = changes.filter(require_action.isWritten);
	if (written.length === 0 || changes.every(({ action }) => action !== "delete")) return changes;
	const users = usersAmong(changes, written.filter(({ live }) => live !== void 0));
	const byLine = groupByLine(written);
	return changes.map((change) => {
		if (change.action !== "delete" || change.live === void 0) return change;
		const before = unique([...change.reason === "superseded" ? byLine.get(require_canonical.keyOf(require_canonical.lineOf(change.live.identity))) ?? [] : [], ...users(change)]).map(({ id }) => id);
		return before.length === 0 ? change : {
			...change,
			waitsFor: [...before, ...change.waitsFor ?? []]
		};
	});
}
/** All versions of a line that go are one change. */
function namedByLive({ live, versions = live === void 0 ? [] : [live] }) {
	return versions.flatMap((one) => require_references.findReferences(require_registry.kindOf(one.kind), one.fields).map(({ parsed }) => parsed.identity));
}
function groupByLine(changes) {
	const lines = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const identity = change.desired?.identity ?? change.live?.identity;
		if (identity === void 0) continue;
		const key = require_canonical.keyOf(require_canonical.lineOf(identity));
		lines.set(key, [...lines.get(key) ?? [], change]);
	}
	return lines;
}
function unique(changes) {
	return [...new Set(changes)];
}
/**
* Depth first, without a stack of calls, as chains may be longer than one is deep. Documents that refer to each other in a circle do not come
* this far.
*/
function causesFirst(all, findCauses) {
	const ordered = [];
	const seen = /* @__PURE__ */ new Set();
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
Object.defineProperty(exports, "fillIn", {
	enumerable: true,
	get: function() {
		return fillIn;
	}
});
Object.defineProperty(exports, "fillInTexts", {
	enumerable: true,
	get: function() {
		return fillInTexts;
	}
});
Object.defineProperty(exports, "orderChanges", {
	enumerable: true,
	get: function() {
		return orderChanges;
	}
});
Object.defineProperty(exports, "orderDesired", {
	enumerable: true,
	get: function() {
		return orderDesired;
	}
});
