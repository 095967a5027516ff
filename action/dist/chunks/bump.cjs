const require_safe_text = require("./safe-text.cjs");
const require_targets = require("./targets.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_written_file = require("./written-file.cjs");
const require_group_by = require("./group-by.cjs");
const require_registry = require("./registry.cjs");
const require_version_numbers = require("./version-numbers.cjs");
const require_base = require("./base.cjs");
const require_source = require("./source.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_taken_numbers = require("./taken-numbers.cjs");
const require_canonical = require("./canonical.cjs");
const require_documents = require("./documents.cjs");
const require_say = require("./say.cjs");
let node_path = require("node:path");
// src/render/text/raised-numbers.ts
/** Returns one line for each number. */
function renderRaised(numbers) {
	if (numbers.length === 0) return "nothing to raise\n";
	return numbers.map((one) => `${require_safe_text.toSafeSource(one.source)}  ${describe(one)}\n`).join("");
}
function describe({ ids, from, to }) {
	const whose = ids.map(require_safe_text.toSafeText).join(", ");
	return to === void 0 ? `${from}  ${whose}: Kiln assigns it, nothing to raise` : `${from} → ${to}  ${whose}`;
}
/** Returns them as JSON: those that were raised, and those that are Kiln's to assign. */
function renderRaisedJson(numbers) {
	const shown = {
		formatVersion: "1.0",
		raised: numbers.filter(({ to }) => to !== void 0),
		assigned: numbers.filter(({ to }) => to === void 0)
	};
	return `${require_safe_text.toSafeJson(JSON.stringify(shown, null, 2))}\n`;
}
// src/yaml/edit.ts
/** Reports whether a scalar is written as just this text: plain, in quotes or as a block, not put together of variables or escapes. */
function isWrittenAs(scalar, text) {
	return offsetIn(scalar, text) !== void 0;
}
/** Returns the text of a file with other characters; undefined if a scalar does not stand there as it was read. */
function editText(text, edits) {
	const mark = text.startsWith("﻿") ? 1 : 0;
	const starts = require_registry.findLineStarts(text.slice(mark));
	let edited = text;
	let end = text.length;
	const placed = edits.map((edit) => {
		const { line, column } = edit.scalar.source;
		return {
			...edit,
			offset: mark + (starts[line - 1] ?? NaN) + column - 1
		};
	});
	for (const { scalar, from, to, offset } of placed.toSorted((a, b) => b.offset - a.offset)) {
		const inside = offsetIn(scalar, from);
		const isThere = text.startsWith(scalar.written, offset) && offset + scalar.written.length <= end;
		if (inside === void 0 || Number.isNaN(offset) || !isThere) return void 0;
		const at = offset + inside;
		edited = edited.slice(0, at) + to + edited.slice(at + from.length);
		end = offset;
	}
	return edited;
}
function offsetIn({ written }, text) {
	const at = written.lastIndexOf(text);
	const isAlone = /^(?:["']?|[|>].*\s+)$/.test(written.slice(0, at)) && /^["'\s]*$/.test(written.slice(at + text.length));
	return at >= 0 && isAlone ? at : void 0;
}
// src/run/raises.ts
/** Which characters have to change for numbers to be raised. */
/** Returns the raises of documents that have exact numbers; or why there can be none. */
function findRaises(loaded, wanted, spec) {
	const { declared, project } = loaded;
	if (declared === void 0 || project === void 0) return {
		raises: [],
		diagnostics: []
	};
	const raises = [];
	const diagnostics = [];
	const wrong = (problem, { source }) => {
		diagnostics.push(require_diagnose.diagnoseUnlocated(problem, source));
	};
	const places = wanted.map((one) => placeOf(declared, one));
	const findOthers = othersOf(loaded, new Set(wanted.map(({ id }) => id)));
	for (const group of require_group_by.groupBy(places, atOf)) {
		const [{ one, number, scalar }] = group;
		const { id } = one;
		if (scalar === void 0 || !isWrittenAs(scalar, number)) {
			const source = scalar?.source ?? declared.locate(one.target, id, ["semanticVersion"]);
			wrong({
				diagnostic: "numberPutTogether",
				params: {
					id,
					number,
					written: require_registry.showText(scalar?.written ?? "")
				}
			}, { source });
			continue;
		}
		const others = scalar.source.file === project.file ? findOthers(scalar) : [];
		if (others.length > 0) {
			wrong({
				diagnostic: "numberShared",
				params: {
					id,
					number,
					others: require_enumerate.enumerate(others)
				}
			}, scalar);
			continue;
		}
		const to = spec.to ?? require_taken_numbers.raiseNumber(number, require_taken_numbers.numberParts.find((part) => spec[part] === true) ?? "patch");
		const problem = checkRaise(id, number, to);
		if (problem === void 0) raises.push({
			scalar,
			from: number,
			to,
			ids: [...new Set(group.map(idOf))]
		});
		else wrong(problem, scalar);
	}
	return {
		raises,
		diagnostics
	};
}
function placeOf(declared, one) {
	return {
		one,
		number: require_base.declaredNumber(one),
		scalar: declared.findScalar(one.target, one.id, [require_version_numbers.numberField])
	};
}
/** Where the number is written; where it is nowhere, the document itself. */
function atOf({ one, scalar }) {
	return require_source.formatSource(scalar?.source ?? one.source);
}
function idOf({ one }) {
	return one.id;
}
function checkRaise(id, number, to) {
	const problem = require_canonical.checkVersion(require_version_numbers.numberField, to);
	if (problem !== void 0) return problem;
	return require_version_numbers.compareVersions({ number: to }, { number }) > 0 ? void 0 : {
		diagnostic: "numberNotHigher",
		params: {
			id,
			number,
			to: require_registry.showText(to)
		}
	};
}
/**
* A scalar of the project file may be the number of many. Returns what finds the ids of those, but for the ones that are to be raised; the
* project is read for the first question.
*/
function othersOf({ project, documents, around }, ids) {
	let idsByPlace;
	const read = () => {
		if (project === void 0) return /* @__PURE__ */ new Map();
		const declared = require_documents.declare({
			project,
			documents: [...documents, ...around],
			targets: project.targets
		});
		const places = declared.desired.filter(require_base.isVersioned).map((one) => placeOf(declared, one));
		return new Map(require_group_by.groupBy(places, atOf).map((group) => [atOf(group[0]), new Set(group.map(idOf))]));
	};
	return ({ source }) => {
		idsByPlace ??= read();
		return [...idsByPlace.get(require_source.formatSource(source)) ?? []].filter((id) => !ids.has(id));
	};
}
// src/run/bump.ts
/** Exact numbers of versions, raised in the files that say them. */
/**
* Raises the numbers of the documents that `patterns` name, or of those that need it. Only the characters of the numbers change. Nothing is
* written unless all of it can be raised.
*/
async function bump$1(machine, patterns, options) {
	const refuse = (diagnostics, exitCode = 5) => {
		return {
			numbers: [],
			diagnostics: require_diagnose.sortDiagnostics(diagnostics),
			exitCode
		};
	};
	const mistakes = findMistakes(patterns, options);
	if (mistakes.length > 0) return refuse(mistakes);
	const texts = /* @__PURE__ */ new Map();
	const files = require_targets.withTexts(require_targets.diskFiles, texts);
	const read = () => require_base.load(machine, "validate", void 0, options, files);
	let loaded = await read();
	if (require_diagnose.hasErrors(loaded.diagnostics)) return refuse(loaded.diagnostics);
	const { said, assigned = [], wantedIn } = await choose(machine, loaded, patterns, options);
	const warnings = [...loaded.diagnostics, ...said];
	if (require_diagnose.hasErrors(warnings)) return refuse(warnings);
	const raises = [];
	for (let wanted = wantedIn(loaded); wanted.length > 0; wanted = wantedIn(loaded)) {
		const found = findRaises(loaded, wanted, options);
		if (found.diagnostics.length > 0) return refuse([...warnings, ...found.diagnostics]);
		raises.push(...found.raises);
		const moved = await edit(machine, found.raises, files, texts);
		if (moved.length > 0) return refuse([...warnings, ...moved]);
		loaded = await read();
		if (require_diagnose.hasErrors(loaded.diagnostics)) return refuse(loaded.diagnostics);
	}
	const failure = await write(machine, texts);
	if (failure !== void 0) return refuse([...warnings, failure], 1);
	return {
		numbers: [...raises.map(({ ids, scalar: { source }, from, to }) => ({
			ids,
			source,
			from,
			to
		})), ...assigned].toSorted((a, b) => require_source.compareSources(a.source, b.source)),
		diagnostics: warnings,
		exitCode: 0
	};
}
function findMistakes(patterns, { needed = false, base, written = [] }) {
	const mistake = (reason) => [require_diagnose.diagnose("usage", {
		reason,
		command: "bump"
	})];
	if (needed && patterns.length > 0) return mistake("--needed finds what to raise by itself: no ID goes with it");
	if (needed && base === void 0) return mistake("--needed compares with a revision: it goes with --base");
	if (!needed && written.includes("base")) return mistake("--base goes with --needed");
	return needed || patterns.length > 0 ? [] : mistake("name what to raise, Kind/name, or give --needed");
}
async function choose(machine, loaded, patterns, options) {
	if (options.needed !== true) return chooseNamed(loaded, patterns);
	const based = await require_base.consultBase(machine, "validate", options, loaded);
	return {
		wantedIn: (now) => require_taken_numbers.findAllTaken(now, based).map(({ desired }) => desired),
		said: based.diagnostics
	};
}
/** What patterns are about: the documents whose exact numbers are raised, and those whose numbers are Kiln's to assign. */
function chooseNamed(loaded, patterns) {
	const { declared } = loaded;
	const { desired, diagnostics } = require_targets.selectDesired(declared?.desired ?? [], patterns, "");
	const versioned = desired.filter(require_base.isVersioned);
	const inPlace = patterns.filter((pattern) => {
		const about = desired.filter(({ id }) => require_targets.matchesAny([pattern], id));
		return about.length > 0 && !pattern.startsWith("!") && !about.some(require_base.isVersioned);
	});
	const known = [...require_registry.kinds.values()].flatMap(({ kind, versions }) => versions === void 0 ? [] : [kind]).join(", ");
	const exact = versioned.filter((one) => require_version_numbers.isExactNumber(require_base.declaredNumber(one)));
	return {
		wantedIn: (now) => now === loaded ? exact : [],
		assigned: require_group_by.groupBy(versioned.filter((one) => !exact.includes(one)), ({ id }) => id).map(([one]) => {
			const source = declared?.findScalar(one.target, one.id, ["semanticVersion"])?.source ?? one.source;
			return {
				ids: [one.id],
				source,
				from: require_base.declaredNumber(one)
			};
		}),
		said: [...diagnostics, ...inPlace.map((pattern) => require_diagnose.diagnose("withoutVersions", {
			pattern,
			kinds: known
		}))]
	};
}
/** Puts the raised numbers into `texts`. Returns what has changed since it was read. */
async function edit({ cwd }, raises, files, texts) {
	const moved = [];
	for (const group of require_group_by.groupBy(raises, ({ scalar }) => scalar.source.file)) {
		const { file } = group[0].scalar.source;
		const path = (0, node_path.resolve)(cwd, file);
		const text = editText((await files.read(path)).toString("utf8"), group);
		if (text === void 0) moved.push(require_diagnose.diagnose("fileMoved", { file }));
		else texts.set(path, text);
	}
	return moved;
}
/** Writes all of the texts, once it is seen that each of them can be. */
async function write({ cwd }, texts) {
	let file = "";
	try {
		const opened = [];
		for (const [path, text] of texts) {
			file = (0, node_path.relative)(cwd, path);
			const sink = await require_written_file.openFile(cwd, path);
			opened.push(() => sink.write(text));
		}
		for (const put of opened) await put();
		return;
	} catch (error) {
		return require_diagnose.diagnose("unwritableFile", {
			file,
			reason: error.message
		});
	}
}
// cmd/commands/bump.ts
/** kiln bump: exact version numbers, raised in the files. */
/** Raises numbers and prints what was raised. Resolves to 0, to 5 if something is wrong with what was asked, to 1 if a file cannot be written. */
async function bump(host, ids, flags) {
	const { numbers, diagnostics, exitCode } = await bump$1(host, ids, flags);
	if (exitCode !== 0) return require_say.refuse(host, diagnostics, exitCode);
	require_say.say(host, diagnostics);
	host.writeOut(flags.output === "json" ? renderRaisedJson(numbers) : renderRaised(numbers));
	return 0;
}
exports.bump = bump;
