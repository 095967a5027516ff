const require_documents = require("./documents.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_version_numbers = require("./version-numbers.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_base = require("./base.cjs");
const require_order = require("./order.cjs");
const require_source = require("./source.cjs");
// src/kinds/raise-number.ts
/** The number that a person who raises one means. */
/** What is raised: everything behind it begins again at 0. */
const numberParts = [
	"major",
	"minor",
	"patch"
];
/** Returns an exact number with one of its parts raised by one. */
function raiseNumber(number, part) {
	const at = numberParts.indexOf(part);
	return number.split(".").map((one, index) => index < at ? one : index === at ? String(Number(one) + 1) : "0").join(".");
}
// src/plan/compared-lines.ts
/**
* What two revisions declare of kinds with versions, compared without any account. Which version a reference stands for is not known there, but
* it is another one where number or content of what it names is another: a mark of the content takes the place of what is not known.
*/
/** Both revisions are of the same place, so that it does not matter. */
const nowhere = {
	partition: "",
	region: "",
	account: ""
};
/** Compares what is declared with what another revision declares. */
function compareLines(desired, base, policy) {
	const ignored = new Map(desired.map((one) => [require_canonical.keyOf(one.identity), one.ignore]));
	const then = readLines(base.map((one) => ({
		...one,
		ignore: ignored.get(require_canonical.keyOf(one.identity)) ?? one.ignore
	})), policy, /* @__PURE__ */ new Map());
	const now = readLines(desired, policy, then);
	const standing = standingIn(then);
	const isOther = ({ identity }) => {
		const [after, before] = [now, then].map((lines) => lines.get(require_canonical.keyOf(identity))?.stands);
		return after?.number !== before?.number || after?.build !== before?.build;
	};
	const namedBy = ({ deferred = [] }, isAbout) => {
		const others = deferred.filter(({ path }) => isAbout(path)).flatMap((one) => one.parts).filter((part) => typeof part !== "string").filter(isOther);
		return [...new Set(others.map(({ id }) => id))];
	};
	const compare = (one) => {
		const [after, before] = [now, then].map((lines) => lines.get(require_canonical.keyOf(one.identity)));
		if (after === void 0 || before === void 0) return void 0;
		const fields = require_base.diffFields(require_registry.kindOf(one.kind), after.fields, before.fields);
		const differing = new Set(fields.map(({ keys: [field] }) => field));
		const because = namedBy(one, ([field = ""]) => differing.has(field));
		const isConsequence = because.length > 0 && require_base.isEqual(require_base.contentOf(require_order.fillIn(one, standing, nowhere), policy), before.fields);
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
		asBefore: (one) => require_order.fillIn(one, standing, nowhere)
	};
}
function readLines(desired, policy, before) {
	const lines = /* @__PURE__ */ new Map();
	const standing = /* @__PURE__ */ new Map();
	for (const one of require_order.orderDesired(desired.filter(require_base.isVersioned))) {
		const key = require_canonical.keyOf(one.identity);
		const fields = require_base.contentOf(require_order.fillIn(one, standing, nowhere), policy);
		const number = require_base.declaredNumber(one);
		const old = before.get(key);
		const stands = old !== void 0 && !(require_version_numbers.isExactNumber(number) && require_version_numbers.isExactNumber(old.number)) && require_base.isEqual(fields, old.fields) ? old.stands : markedVersion(one, number, fields);
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
/** Other content is another build where the number is exact, else another number. */
function markedVersion({ kind }, number, fields) {
	const mark = require_canonical.digestOf(fields).toString("base64url");
	if (!require_version_numbers.isExactNumber(number)) return { number: `${number}-${mark}` };
	return require_registry.kindOf(kind).versions?.hasBuilds === true ? {
		number,
		build: mark
	} : { number };
}
// src/plan/taken-numbers.ts
/**
* Exact numbers that two revisions declare with other content. What was made under a number never changes, so that the document needs another
* one; where its kind has builds and the project says nothing else, the number gets its next build, and nothing is wrong.
*/
/** Returns the documents that need another number, in their order. */
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
/** Reports whether a document that differs so needs another number. */
function isTaken(desired, { number, before, fields }, { versions }) {
	const getsBuild = require_registry.kindOf(desired.kind).versions?.hasBuilds === true && versions.rebuild;
	return fields.length > 0 && number === before && require_version_numbers.isExactNumber(require_base.declaredNumber(desired)) && !getsBuild;
}
// src/run/taken-numbers.ts
/** What a base revision says of exact numbers, without any account: whose content changed while the number stayed. */
/** Returns what needs another number, in each target that the base revision declares something for. */
function findAllTaken({ project, targets, declared }, based) {
	if (project === void 0 || declared === void 0) return [];
	return targets.flatMap((target) => {
		const then = based.desiredFor(target);
		if (then === void 0) return [];
		return findTaken({
			desired: declared.in(target).desired,
			base: then.desired,
			policy: project
		});
	});
}
/** Returns one error for each number that cannot stay, where it is written. */
function diagnoseTaken(based) {
	const { loaded, base } = based;
	const places = countPlaces(loaded.declared?.desired ?? []);
	const problems = /* @__PURE__ */ new Map();
	for (const taken of findAllTaken(loaded, based)) {
		const { desired } = taken;
		const key = keyOfDocument(desired);
		const list = problems.get(key) ?? new require_documents.ProblemList(places.get(key) ?? 0);
		problems.set(key, list);
		list.add(desired.target, diagnoseOne(taken, base?.revision ?? "", loaded));
	}
	return [...problems.values()].flatMap((list) => list.list());
}
function diagnoseOne({ desired, number, fields, because }, revision, { declared }) {
	const { id, target } = desired;
	const keys = [require_version_numbers.numberField];
	const source = declared?.findScalar(target, id, keys)?.source ?? declared?.locate(target, id, keys);
	const paths = [...new Set(fields.map(({ path }) => path))];
	const params = {
		id,
		number,
		base: revision.slice(0, 12),
		fields: because.length === 0 ? require_enumerate.enumerate(paths) : `${require_enumerate.enumerate(paths)}, because of ${require_enumerate.enumerate(because)}`,
		next: raiseNumber(number, "patch"),
		form: number.replace(/\d+$/, "x")
	};
	return require_diagnose.diagnose("versionTaken", params, source);
}
/** In how many targets each document is. */
function countPlaces(desired) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of desired) counts.set(keyOfDocument(one), (counts.get(keyOfDocument(one)) ?? 0) + 1);
	return counts;
}
function keyOfDocument({ source }) {
	return require_source.formatSource(source);
}
Object.defineProperty(exports, "compareLines", {
	enumerable: true,
	get: function() {
		return compareLines;
	}
});
Object.defineProperty(exports, "diagnoseTaken", {
	enumerable: true,
	get: function() {
		return diagnoseTaken;
	}
});
Object.defineProperty(exports, "findAllTaken", {
	enumerable: true,
	get: function() {
		return findAllTaken;
	}
});
Object.defineProperty(exports, "isTaken", {
	enumerable: true,
	get: function() {
		return isTaken;
	}
});
Object.defineProperty(exports, "numberParts", {
	enumerable: true,
	get: function() {
		return numberParts;
	}
});
Object.defineProperty(exports, "raiseNumber", {
	enumerable: true,
	get: function() {
		return raiseNumber;
	}
});
