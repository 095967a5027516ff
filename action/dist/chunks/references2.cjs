const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_references = require("./references.cjs");
// src/report/references.ts
/** What a configuration refers to, as a report says it. */
/** Returns what a declared configuration refers to, in the order of its fields. */
function referencesOf({ kind, fields, references }) {
	const declared = references.map(({ path, id }) => ({
		path: require_registry.formatPath(path),
		id
	}));
	const known = new Set(declared.map(({ path }) => path));
	const others = require_references.findReferences(require_registry.kindOf(kind), fields).map(({ path, arn }) => ({
		path: require_registry.formatPath(path),
		arn
	})).filter(({ path }) => !known.has(path));
	return [...declared, ...others];
}
/** Returns what each change of a plan refers to: what is declared as it is declared, what is not any more as it is in the account. */
function referencesIn(changes) {
	const ids = new Map(changes.map(({ arn, id }) => [lineKeyOf(arn), id]));
	return ({ desired, live }) => {
		if (desired !== void 0) return referencesOf(desired);
		if (live === void 0) return [];
		return require_references.findReferences(require_registry.kindOf(live.kind), live.fields).map(({ path, arn }) => {
			const id = ids.get(lineKeyOf(arn));
			return {
				path: require_registry.formatPath(path),
				...id === void 0 ? { arn } : { id }
			};
		});
	};
}
/**
* Prepares to tell what ARNs in values mean, whatever version they name. `known` are the configurations that have a name here: those that
* are declared, and those of this project that are not any more.
*/
function idsAmong(known) {
	const ids = new Map([...known].map(({ arn, id }) => [lineKeyOf(arn), id]));
	return (...values) => {
		const found = values.flatMap((value) => [...require_registry.textsIn(value)].filter((text) => require_canonical.parseArn(text) !== void 0)).flatMap((arn) => {
			const id = ids.get(lineKeyOf(arn));
			return id === void 0 ? [] : [[arn, id]];
		});
		return Object.fromEntries(found);
	};
}
/** All versions of one name are one line. */
function lineKeyOf(arn) {
	const parsed = require_canonical.parseArn(arn);
	if (parsed === void 0) return arn;
	return [
		parsed.account,
		parsed.region,
		require_canonical.keyOf(require_canonical.lineOf(parsed.identity))
	].join(" ");
}
Object.defineProperty(exports, "idsAmong", {
	enumerable: true,
	get: function() {
		return idsAmong;
	}
});
Object.defineProperty(exports, "referencesIn", {
	enumerable: true,
	get: function() {
		return referencesIn;
	}
});
Object.defineProperty(exports, "referencesOf", {
	enumerable: true,
	get: function() {
		return referencesOf;
	}
});
