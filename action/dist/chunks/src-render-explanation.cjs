let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_render_text$;
const require_src_render_text = () => require_src_render_text$ ??= require("./src-render-text.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
// src/render/explanation/json.ts
function renderExplanationJson(shown) {
	const { target, explanation, trace, unread, elsewhere, consequences, references } = shown;
	const { id, kind, desired, live, isAsked, change, ownership, holder, record, tags, fields } = explanation;
	const toField = ({ keys: path, ...field }) => {
		const { state, reason, declared, live: found, record: recorded, notes } = field;
		return {
			path: field.path,
			state,
			...require_src().optional({ reason }),
			...desired === void 0 ? {} : trace(path),
			...require_src().optional({
				declared,
				live: found,
				record: recorded
			}),
			notes
		};
	};
	const json = {
		formatVersion: "1.0",
		id,
		kind,
		name: desired?.name ?? live?.name ?? null,
		target: {
			name: target.name,
			account: target.account ?? null,
			region: target.region ?? null,
			retired: target.retired
		},
		arn: change?.arn ?? live?.arn ?? null,
		action: change?.action ?? null,
		reason: change?.reason ?? null,
		declared: desired === void 0 ? null : {
			source: desired.source,
			ignore: desired.ignore,
			unchecked: desired.unchecked,
			protect: desired.protect ?? null,
			adopt: desired.adopt ?? null
		},
		declaredIn: elsewhere,
		live: live === void 0 ? {
			state: isAsked ? "absent" : "not-asked",
			...require_src().optional({ why: unread })
		} : {
			state: "present",
			name: live.name,
			dateCreated: live.dateCreated ?? null,
			dateUpdated: live.dateUpdated ?? null,
			unknown: live.unknown
		},
		ownership: ownership ?? null,
		heldBy: holder ?? null,
		record: record ?? null,
		tags: tags ?? null,
		refreshRecord: change?.refreshRecord ?? false,
		references,
		...require_src().optional({
			version: change?.version,
			because: change?.because,
			missing: change?.missing,
			keptOff: change?.keptOff,
			failures: change?.failures
		}),
		...require_src().optional({
			wipes: change?.wipes,
			renamed: change?.renamed,
			disowned: change?.disowned
		}),
		...change?.usedBy === void 0 ? {} : { usedBy: change.usedBy?.map(({ arn, name, status }) => ({
			arn,
			name,
			status
		})) ?? null },
		consequences,
		fields: fields.map(toField)
	};
	return `${require_start().toSafeJson(JSON.stringify(json, null, 2))}\n`;
}
// src/render/explanation/words.ts
function factsOf({ explanation, target, consequences, references }) {
	const { desired, live, change, ownership, holder, record, tags } = explanation;
	const arn = change?.arn ?? live?.arn;
	const version = change && require_every_run().versionInWords(change);
	const kiln = desired && [
		...desired.protect === void 0 ? [] : [`protect: ${desired.protect}`],
		...desired.adopt === void 0 ? [] : [`adopt: ${desired.adopt}`],
		...desired.ignore.length === 0 ? [] : [`ignore: ${require_src_render_words().formatValue(desired.ignore)}`],
		...desired.unchecked.length === 0 ? [] : [`unchecked: ${require_src_render_words().formatValue(desired.unchecked)}`]
	];
	return [
		["declared", desired === void 0 ? notDeclared(target) : require_start().toSafeSource(desired.source)],
		...kiln === void 0 || kiln.length === 0 ? [] : [["kiln", require_start().toSafeText(kiln.join(", "))]],
		["live", live === void 0 ? absentInWords(explanation) : liveInWords(explanation)],
		...version === void 0 ? [] : [["version", require_start().toSafeText(version)]],
		...arn === void 0 ? [] : [["arn", require_start().toSafeText(arn)]],
		...ownership === void 0 ? [] : [["owner", ownerInWords(ownership, holder)]],
		...record === void 0 ? [] : [["record", recordInWords(record)]],
		...tags === void 0 ? [] : [["tags", `${tags.total} of ${tags.limit} when it is as declared`]],
		...references.map((one) => ["refers to", referenceInWords(one)]),
		...change?.usedBy === void 0 ? [] : [["used by", usersInWords(change.usedBy)]],
		...consequences.map((one) => ["then builds", buildInWords(one)])
	];
}
function referenceInWords({ path, id, arn, source, declared }) {
	const means = arn === void 0 ? "" : ` = ${arn}`;
	const where = declared === void 0 ? "" : `, declared at ${require_start().toSafeSource(declared)}`;
	return require_start().toSafeText(`${path} at ${require_start().toSafeSource(source)}: ${id}${means}${where}`);
}
function notDeclared({ retired }) {
	return retired ? "no: the target is retired" : "no";
}
function absentInWords({ isAsked, change }) {
	if (!isAsked) return "not asked";
	const previous = change?.version?.previous;
	return previous === void 0 ? "not in the account" : `the version before it, ${require_start().toSafeText(previous)}`;
}
function liveInWords({ live, desired }) {
	const dates = [...live?.dateCreated === void 0 ? [] : [`created ${require_start().toSafeText(live.dateCreated)}`], ...live?.dateUpdated === void 0 ? [] : [`updated ${require_start().toSafeText(live.dateUpdated)}`]];
	return [
		"in the account",
		...live?.name === desired?.name || desired === void 0 ? [] : [`spelt ${require_start().toSafeText(live?.name ?? "")}`],
		...dates
	].join(", ");
}
function ownerInWords(ownership, holder) {
	const words = {
		ours: "this project",
		unowned: "nobody",
		"previous-owner": "a previous owner of this project",
		"foreign-owner": "another project",
		"foreign-manager": "another tool"
	};
	return holder === void 0 ? words[ownership] : `${words[ownership]}: ${require_start().toSafeText(holder)}`;
}
function recordInWords({ state, isProtected, dateUpdated, isDateCurrent }) {
	if (state === "none") return "none that can be read: nobody can tell who changed what";
	if (state === "copied") return "copied from another configuration: it counts as none";
	if (state === "newer") return "written by a newer Kiln: left as it is";
	return `of the last apply, ${dateUpdated === void 0 ? isDateCurrent === true ? "no update since it was made" : "updated since" : `${isDateCurrent === true ? "no update since" : "updated since"} ${require_start().toSafeText(dateUpdated)}`}${isProtected === true ? ", protected" : ""}`;
}
function usersInWords(users) {
	if (users === null || users === void 0) return "unknown: pipelines cannot be listed";
	if (users.length === 0) return "no pipeline";
	return users.map(({ name, status }) => `${require_start().toSafeText(name)} (${require_start().toSafeText(status).toLowerCase()})`).join(", ");
}
function buildInWords(one) {
	const owner = require_every_run().ownerInWords(one);
	const facts = [
		...owner === void 0 ? [] : [owner],
		require_every_run().whenInWords(one),
		require_every_run().whereInWords(one)
	];
	return require_start().toSafeText(`${one.pipeline}: ${facts.join("; ")}`);
}
function wholeInWords(value, ids = {}) {
	const lines = require_src_render_words().lineDiffOf({ after: value });
	return lines === void 0 ? require_src_render_words().formatValue(value, ids) : require_start().countOf(lines.added, "line");
}
function partsInWords({ written, parts, overridden }) {
	const at = (source) => source === void 0 ? "" : `  ${require_start().toSafeSource(source)}`;
	return [
		...written === void 0 ? [] : [["written", `${written.value === null ? "null, which takes it away" : wholeInWords(written.value)}${at(written.source)}`]],
		...overridden === void 0 ? [] : [["in place of", `the default ${wholeInWords(overridden.value)}${at(overridden.source)}`]],
		...parts.map(({ label, layer, value, source }) => {
			const title = layer === "defaults" ? "default" : "variable";
			const where = layer === "defaults" ? "" : ` (${layer})`;
			return [title, `${require_start().toSafeText(label)} = ${wholeInWords(value)}${at(source)}${where}`];
		})
	];
}
function fieldRecordInWords({ mark, equalsDeclared, equalsLive }) {
	if (mark === "none") return "says nothing of this field";
	if (mark === "ignored") return "it was left to others";
	if (mark === "switched-off") return "the service had switched it off, and it was left so";
	if (mark === "unconfirmed") return "it was written, and did not read back as written";
	const isUnset = mark === "absent";
	if (equalsDeclared === void 0 && equalsLive === void 0) return isUnset ? "left unset by the last apply" : "the last apply left a value";
	const [same, other] = [true, false].map((is) => [...equalsDeclared === is ? ["declared"] : [], ...equalsLive === is ? ["live"] : []]);
	if (isUnset) {
		const still = same.map((side) => side === "live" ? "in the account" : side).join(" and ");
		const now = other.map((side) => side === "live" ? "the account has a value" : "a value is declared").join(", and ");
		return [
			"left unset by the last apply",
			...still === "" ? [] : [`, as ${still}`],
			...now === "" ? [] : [`; now ${now}`]
		].join("");
	}
	if (same.length === 0) return `the last apply left a value that is not the ${other.join(" one, nor the ")} one`;
	const rest = other.map((side) => `; the ${side} one is another`).join("");
	return `the last apply left the ${same.join(" and ")} value${rest}`;
}
const noteSentences = {
	ignored: "left to others by kiln.ignore: the declared value is used at create alone",
	"ignored-tag": "left alone by ignoreTags in kiln.yaml",
	"aws-tag": "a tag of AWS",
	"read-only": "never compared and never sent: a member of the service, or one of readOnlyFields",
	unchecked: "newer than this version of Kiln: sent as written, compared as JSON",
	"service-default": "the side that says nothing has the default of the service",
	"order-ignored": "in another order: the declared order is the recorded one, so the order of the account does not count",
	"order-declared": "the order alone differs: the declared order is not the recorded one",
	"wiped-by-update": "an update would wipe it: list it under kiln.unchecked, or under readOnlyFields in kiln.yaml",
	"unknown-member": "this version of Kiln does not know it"
};
const noteWords = {
	...noteSentences,
	"service-default": "service default"
};
// src/render/explanation/text.ts
const indent = "  ";
const inner = "    ";
function renderExplanation(shown, options) {
	const page = new (require_every_run()).TextPage(options);
	const { id, change, fields } = shown.explanation;
	const { name, account, region } = shown.target;
	const place = [account, region].filter((one) => one !== void 0).join(" ");
	page.line(page.palette.bold(`${require_start().toSafeText(id)} in ${require_start().toSafeText(name)}${place === "" ? "" : ` (${place})`}`));
	page.line("");
	for (const sentence of verdictOf(shown)) page.wrapped(sentence, indent, inner);
	page.line("");
	renderFacts(page, factsOf(shown));
	const isNew = change !== void 0 && require_every_run().isAllNew(change);
	const full = fields.filter((field) => field.state === "differs" && !isNew);
	for (const field of full) renderBlock(page, shown, field);
	renderShort(page, shown, fields.filter((field) => !full.includes(field)));
	return page.toString();
}
function* verdictOf({ explanation, unread, elsewhere, siblings }) {
	const { change, desired, live, ownership, isAsked } = explanation;
	if (unread !== void 0) yield `the account: ${require_start().toSafeText(unread)}`;
	if (change !== void 0) {
		const why = change.reason === void 0 ? "" : ` (${change.reason})`;
		const [first, ...others] = require_every_run().sentencesOf(change).map(([, sentence]) => sentence);
		yield `${require_every_run().symbols[change.action]} ${change.action}${why}${first === void 0 ? "" : `: ${first}`}`;
		yield* others;
		yield* require_every_run().versionNotesOf(change).map(require_start().toSafeText);
		yield* require_src_render_words().causesInWords(change, siblings);
		if (change.refreshRecord) yield "the record does not say what holds; apply writes it anew";
		if (change.disowned === true) yield "its record shows that it was ours: somebody took the owner tag off";
		if (change.renamed !== void 0) yield `looks like a rename, of ${require_start().toSafeText(change.renamed)}`;
	} else if (isAsked && desired === void 0 && live !== void 0) yield ownership === "unowned" ? "nothing declares it and nobody owns it: Kiln leaves it alone; kiln export writes it as a document" : "nothing declares it, and somebody else holds it: Kiln leaves it alone";
	if (desired === void 0 && elsewhere.length > 0) yield `this target does not declare it; others do: ${elsewhere.map(require_start().toSafeText).join(", ")}`;
}
function renderFacts(page, facts, before = indent) {
	const wide = Math.max(0, ...facts.map(([label]) => label.length));
	for (const [label, text] of facts) page.wrapped(text, `${before}${page.palette.dim(label.padEnd(wide))}  `, `${before}${" ".repeat(wide)}    `);
}
function renderBlock(page, { explanation, trace, idsOf }, field) {
	const { palette } = page;
	const { path, keys, declared, live, record, reason, notes } = field;
	const why = reason === void 0 ? "" : ` (${reason})`;
	const ids = idsOf(declared, live);
	const lines = require_src_render_words().lineDiffOf({
		before: live,
		after: declared
	});
	page.line("");
	page.line(`${indent}${palette.yellow("~")} ${palette.bold(require_start().toSafeText(path))}${why}`);
	const made = explanation.desired === void 0 ? void 0 : trace(keys);
	renderFacts(page, [
		...made === void 0 ? [] : partsInWords(made),
		["declared", declared === void 0 ? `nothing: ${require_every_run().goneInWords(path)}` : wholeInWords(declared, ids)],
		["live", live === void 0 ? "(not set)" : wholeInWords(live, ids)],
		...lines === void 0 ? [] : [["differs", require_src_render_words().lineDiffInWords(lines, path)]],
		...record === void 0 ? [] : [["record", fieldRecordInWords(record)]],
		...reason === void 0 || reason === explanation.change?.reason ? [] : [["so", require_every_run().reasonSentences[reason]]],
		...notes.map((note) => ["note", noteSentences[note]])
	], inner);
	if (lines !== void 0) require_src_render_text().renderLines(page, lines, inner);
}
function renderShort(page, { explanation, trace, idsOf }, fields) {
	if (fields.length === 0) return;
	const { desired, live, change } = explanation;
	page.line("");
	const isCreate = change !== void 0 && require_every_run().isAllNew(change);
	const title = isCreate ? `${fields.length} ${require_start().plural(fields.length, "field")} to create` : desired === void 0 || live === void 0 ? `${fields.length} ${require_start().plural(fields.length, "field")}` : `${fields.length} ${require_start().plural(fields.length, "field")} without a difference`;
	page.line(`${indent}${title}`);
	const widest = Math.floor(page.width * .4);
	const wide = Math.min(widest, Math.max(...fields.map(({ path }) => require_start().toSafeText(path).length)));
	for (const field of fields) {
		const lead = `${inner}${stateSymbol(field, isCreate)} ${require_start().toSafeText(field.path).padEnd(wide)}  `;
		const made = desired === void 0 ? void 0 : trace(field.keys);
		renderPieces(page, [
			shortValue(field, idsOf(field.declared, field.live)),
			...made === void 0 ? [] : originInWords(made, field),
			...field.notes.map((note) => `(${noteWords[note]})`)
		], lead, " ".repeat(4 + wide + 4));
	}
}
function shortValue({ state, declared, live }, ids) {
	const isDouble = state === "left-alone" && declared !== void 0 && live !== void 0;
	const value = wholeInWords(declared ?? live ?? null, ids);
	return isDouble ? `${value}, live ${wholeInWords(live, ids)}` : value;
}
function renderPieces(page, pieces, lead, below) {
	let line = "";
	for (const piece of pieces) {
		if (line !== "" && below.length + line.length + 2 + piece.length > page.width) {
			page.wrapped(line, lead, below);
			lead = below;
			line = "";
		}
		line += `${line === "" ? "" : "  "}${piece}`;
	}
	page.wrapped(line, lead, below);
}
function stateSymbol({ state }, isCreate) {
	return {
		same: "=",
		differs: isCreate ? "+" : "~",
		"left-alone": ".",
		"not-compared": " "
	}[state];
}
function originInWords({ written, parts }, { declared }) {
	const shown = parts.map(({ label, layer, source }) => {
		const at = source === void 0 ? "" : ` ${require_start().toSafeSource(source)}`;
		return layer === "defaults" ? `default${at}` : `< ${require_start().toSafeText(label)}${at} (${layer})`;
	});
	if (written !== void 0) shown.unshift(require_start().toSafeSource(written.source));
	return shown.length === 0 && declared === void 0 ? ["in the account alone"] : shown;
}
exports.renderExplanation = renderExplanation;
exports.renderExplanationJson = renderExplanationJson;
