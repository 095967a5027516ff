const require_optional = require("./optional.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_plural = require("./plural.cjs");
const require_consequences = require("./consequences.cjs");
const require_format_value = require("./format-value.cjs");
const require_causes = require("./causes.cjs");
const require_page = require("./page.cjs");
const require_sentences = require("./sentences.cjs");
const require_ci = require("./ci.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_base = require("./base.cjs");
const require_source = require("./source.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_tags = require("./tags.cjs");
const require_requests = require("./requests.cjs");
const require_references = require("./references2.cjs");
const require_targets = require("./targets.cjs");
const require_documents = require("./documents.cjs");
const require_plan_target = require("./plan-target.cjs");
const require_read_target = require("./read-target.cjs");
const require_log = require("./log.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
const require_terminal = require("./terminal.cjs");
// src/render/explanation/json.ts
/** The explanation of one configuration as JSON. Its keys are public: they are only added to. */
/** Returns the explanation as JSON, with everything that the text has. What is not known is null or absent. */
function renderExplanationJson(shown) {
	const { target, explanation, trace, unread, elsewhere, consequences, references } = shown;
	const { id, kind, desired, live, isAsked, change, ownership, holder, record, tags, fields } = explanation;
	const toField = ({ keys: path, ...field }) => {
		const { state, reason, declared, live: found, record: recorded, notes } = field;
		return {
			path: field.path,
			state,
			...require_optional.optional({ reason }),
			...desired === void 0 ? {} : trace(path),
			...require_optional.optional({
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
			...require_optional.optional({ why: unread })
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
		...require_optional.optional({
			version: change?.version,
			because: change?.because,
			missing: change?.missing,
			keptOff: change?.keptOff,
			failures: change?.failures
		}),
		...require_optional.optional({
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
	return `${require_safe_text.toSafeJson(JSON.stringify(json, null, 2))}\n`;
}
// src/render/explanation/words.ts
/** What is to be known of the configuration as a whole. */
function factsOf({ explanation, target, consequences, references }) {
	const { desired, live, change, ownership, holder, record, tags } = explanation;
	const arn = change?.arn ?? live?.arn;
	const version = change && require_causes.versionInWords(change);
	const kiln = desired && [
		...desired.protect === void 0 ? [] : [`protect: ${desired.protect}`],
		...desired.adopt === void 0 ? [] : [`adopt: ${desired.adopt}`],
		...desired.ignore.length === 0 ? [] : [`ignore: ${require_format_value.formatValue(desired.ignore)}`],
		...desired.unchecked.length === 0 ? [] : [`unchecked: ${require_format_value.formatValue(desired.unchecked)}`]
	];
	return [
		["declared", desired === void 0 ? notDeclared(target) : require_safe_text.toSafeSource(desired.source)],
		...kiln === void 0 || kiln.length === 0 ? [] : [["kiln", require_safe_text.toSafeText(kiln.join(", "))]],
		["live", live === void 0 ? absentInWords(explanation) : liveInWords(explanation)],
		...version === void 0 ? [] : [["version", require_safe_text.toSafeText(version)]],
		...arn === void 0 ? [] : [["arn", require_safe_text.toSafeText(arn)]],
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
	const where = declared === void 0 ? "" : `, declared at ${require_safe_text.toSafeSource(declared)}`;
	return require_safe_text.toSafeText(`${path} at ${require_safe_text.toSafeSource(source)}: ${id}${means}${where}`);
}
function notDeclared({ retired }) {
	return retired ? "no: the target is retired" : "no";
}
/** Of a version that is made, the one before it is there. */
function absentInWords({ isAsked, change }) {
	if (!isAsked) return "not asked";
	const previous = change?.version?.previous;
	return previous === void 0 ? "not in the account" : `the version before it, ${require_safe_text.toSafeText(previous)}`;
}
function liveInWords({ live, desired }) {
	const dates = [...live?.dateCreated === void 0 ? [] : [`created ${require_safe_text.toSafeText(live.dateCreated)}`], ...live?.dateUpdated === void 0 ? [] : [`updated ${require_safe_text.toSafeText(live.dateUpdated)}`]];
	return [
		"in the account",
		...live?.name === desired?.name || desired === void 0 ? [] : [`spelt ${require_safe_text.toSafeText(live?.name ?? "")}`],
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
	return holder === void 0 ? words[ownership] : `${words[ownership]}: ${require_safe_text.toSafeText(holder)}`;
}
function recordInWords({ state, isProtected, dateUpdated, isDateCurrent }) {
	if (state === "none") return "none that can be read: nobody can tell who changed what";
	if (state === "copied") return "copied from another configuration: it counts as none";
	if (state === "newer") return "written by a newer Kiln: left as it is";
	return `of the last apply, ${dateUpdated === void 0 ? isDateCurrent === true ? "no update since it was made" : "updated since" : `${isDateCurrent === true ? "no update since" : "updated since"} ${require_safe_text.toSafeText(dateUpdated)}`}${isProtected === true ? ", protected" : ""}`;
}
function usersInWords(users) {
	if (users === null || users === void 0) return "unknown: pipelines cannot be listed";
	if (users.length === 0) return "no pipeline";
	return users.map(({ name, status }) => `${require_safe_text.toSafeText(name)} (${require_safe_text.toSafeText(status).toLowerCase()})`).join(", ");
}
function buildInWords(one) {
	const owner = require_consequences.ownerInWords(one);
	const facts = [
		...owner === void 0 ? [] : [owner],
		require_consequences.whenInWords(one),
		require_consequences.whereInWords(one)
	];
	return require_safe_text.toSafeText(`${one.pipeline}: ${facts.join("; ")}`);
}
/** Returns a value on one line; of a text of several lines how many it has. */
function wholeInWords(value, ids = {}) {
	const lines = require_causes.lineDiffOf({ after: value });
	return lines === void 0 ? require_format_value.formatValue(value, ids) : require_plural.countOf(lines.added, "line");
}
/** What a declared value was made of. */
function partsInWords({ written, parts, overridden }) {
	const at = (source) => source === void 0 ? "" : `  ${require_safe_text.toSafeSource(source)}`;
	return [
		...written === void 0 ? [] : [["written", `${written.value === null ? "null, which takes it away" : wholeInWords(written.value)}${at(written.source)}`]],
		...overridden === void 0 ? [] : [["in place of", `the default ${wholeInWords(overridden.value)}${at(overridden.source)}`]],
		...parts.map(({ label, layer, value, source }) => {
			const title = layer === "defaults" ? "default" : "variable";
			const where = layer === "defaults" ? "" : ` (${layer})`;
			return [title, `${require_safe_text.toSafeText(label)} = ${wholeInWords(value)}${at(source)}${where}`];
		})
	];
}
/** What the record says of a field. */
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
/** The rule behind each note. */
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
/** The same in a word or two, where a line has to do. */
const noteWords = {
	...noteSentences,
	"service-default": "service default"
};
// src/render/explanation/text.ts
/** One configuration as `kiln explain` shows it: why it is, or is not, a change, and the way of each field from the files to the account. */
const indent = "  ";
const inner = "    ";
/** Returns the explanation as text: what becomes of it, the facts that decide, a block for each field that differs, a line for the others. */
function renderExplanation(shown, options) {
	const page = new require_page.TextPage(options);
	const { id, change, fields } = shown.explanation;
	const { name, account, region } = shown.target;
	const place = [account, region].filter((one) => one !== void 0).join(" ");
	page.line(page.palette.bold(`${require_safe_text.toSafeText(id)} in ${require_safe_text.toSafeText(name)}${place === "" ? "" : ` (${place})`}`));
	page.line("");
	for (const sentence of verdictOf(shown)) page.wrapped(sentence, indent, inner);
	page.line("");
	renderFacts(page, factsOf(shown));
	const isNew = change !== void 0 && require_causes.isAllNew(change);
	const full = fields.filter((field) => field.state === "differs" && !isNew);
	for (const field of full) renderBlock(page, shown, field);
	renderShort(page, shown, fields.filter((field) => !full.includes(field)));
	return page.toString();
}
/** What becomes of it, in sentences. */
function* verdictOf({ explanation, unread, elsewhere, siblings }) {
	const { change, desired, live, ownership, isAsked } = explanation;
	if (unread !== void 0) yield `the account: ${require_safe_text.toSafeText(unread)}`;
	if (change !== void 0) {
		const why = change.reason === void 0 ? "" : ` (${change.reason})`;
		const [first, ...others] = require_sentences.sentencesOf(change).map(([, sentence]) => sentence);
		yield `${require_sentences.symbols[change.action]} ${change.action}${why}${first === void 0 ? "" : `: ${first}`}`;
		yield* others;
		yield* require_causes.versionNotesOf(change).map(require_safe_text.toSafeText);
		yield* require_causes.causesInWords(change, siblings);
		if (change.refreshRecord) yield "the record does not say what holds; apply writes it anew";
		if (change.disowned === true) yield "its record shows that it was ours: somebody took the owner tag off";
		if (change.renamed !== void 0) yield `looks like a rename, of ${require_safe_text.toSafeText(change.renamed)}`;
	} else if (isAsked && desired === void 0 && live !== void 0) yield ownership === "unowned" ? "nothing declares it and nobody owns it: Kiln leaves it alone; kiln export writes it as a document" : "nothing declares it, and somebody else holds it: Kiln leaves it alone";
	if (desired === void 0 && elsewhere.length > 0) yield `this target does not declare it; others do: ${elsewhere.map(require_safe_text.toSafeText).join(", ")}`;
}
function renderFacts(page, facts, before = indent) {
	const wide = Math.max(0, ...facts.map(([label]) => label.length));
	for (const [label, text] of facts) page.wrapped(text, `${before}${page.palette.dim(label.padEnd(wide))}  `, `${before}${" ".repeat(wide)}    `);
}
/** A field that differs, with everything that it was made of. */
function renderBlock(page, { explanation, trace, idsOf }, field) {
	const { palette } = page;
	const { path, keys, declared, live, record, reason, notes } = field;
	const why = reason === void 0 ? "" : ` (${reason})`;
	const ids = idsOf(declared, live);
	const lines = require_causes.lineDiffOf({
		before: live,
		after: declared
	});
	page.line("");
	page.line(`${indent}${palette.yellow("~")} ${palette.bold(require_safe_text.toSafeText(path))}${why}`);
	const made = explanation.desired === void 0 ? void 0 : trace(keys);
	renderFacts(page, [
		...made === void 0 ? [] : partsInWords(made),
		["declared", declared === void 0 ? `nothing: ${require_sentences.goneInWords(path)}` : wholeInWords(declared, ids)],
		["live", live === void 0 ? "(not set)" : wholeInWords(live, ids)],
		...lines === void 0 ? [] : [["differs", require_causes.lineDiffInWords(lines, path)]],
		...record === void 0 ? [] : [["record", fieldRecordInWords(record)]],
		...reason === void 0 || reason === explanation.change?.reason ? [] : [["so", require_sentences.reasonSentences[reason]]],
		...notes.map((note) => ["note", noteSentences[note]])
	], inner);
	if (lines !== void 0) require_page.renderLines(page, lines, inner);
}
/** The fields of which there is little to say, a line each. */
function renderShort(page, { explanation, trace, idsOf }, fields) {
	if (fields.length === 0) return;
	const { desired, live, change } = explanation;
	page.line("");
	const isCreate = change !== void 0 && require_causes.isAllNew(change);
	const title = isCreate ? `${fields.length} ${require_plural.plural(fields.length, "field")} to create` : desired === void 0 || live === void 0 ? `${fields.length} ${require_plural.plural(fields.length, "field")}` : `${fields.length} ${require_plural.plural(fields.length, "field")} without a difference`;
	page.line(`${indent}${title}`);
	const widest = Math.floor(page.width * .4);
	const wide = Math.min(widest, Math.max(...fields.map(({ path }) => require_safe_text.toSafeText(path).length)));
	for (const field of fields) {
		const lead = `${inner}${stateSymbol(field, isCreate)} ${require_safe_text.toSafeText(field.path).padEnd(wide)}  `;
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
/** Writes pieces one after the other; one that does not fit begins a line. */
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
/** Where a value came from, for the rest of a line: the document, or the default, and the variables in it. */
function originInWords({ written, parts }, { declared }) {
	const shown = parts.map(({ label, layer, source }) => {
		const at = source === void 0 ? "" : ` ${require_safe_text.toSafeSource(source)}`;
		return layer === "defaults" ? `default${at}` : `< ${require_safe_text.toSafeText(label)}${at} (${layer})`;
	});
	if (written !== void 0) shown.unshift(require_safe_text.toSafeSource(written.source));
	return shown.length === 0 && declared === void 0 ? ["in the account alone"] : shown;
}
// src/plan/explain-fields.ts
/** Returns the fields in the order of the API model. */
function explainFields(sides) {
	const { kind, desired, live, change, policy } = sides;
	const unchecked = desired?.unchecked ?? [];
	const declared = desired && wholeForm(kind, desired.fields, require_tags.declaredTags(desired.fields), unchecked);
	const ownTags = Object.entries(live?.tags ?? {}).filter(([key]) => !key.startsWith(policy.tagPrefix));
	const found = live && wholeForm(kind, live.fields, Object.fromEntries(ownTags), unchecked);
	const leaves = /* @__PURE__ */ new Map();
	for (const { path, keys, after } of require_base.diffFields(kind, declared, void 0)) leaves.set(path, {
		keys,
		...require_optional.optional({ declared: after })
	});
	for (const { path, keys, before } of require_base.diffFields(kind, void 0, found)) leaves.set(path, {
		...leaves.get(path),
		keys,
		...require_optional.optional({ live: before })
	});
	for (const { path, keys, before, after } of change?.fields ?? []) {
		if (leaves.has(path)) continue;
		leaves.set(path, {
			keys,
			...require_optional.optional({
				declared: after,
				live: before
			})
		});
	}
	const compared = desired !== void 0 && live !== void 0 ? require_base.comparedSides(desired, live, policy) : {
		desired: desired === void 0 ? {} : require_base.comparedDesired(kind, desired, policy),
		live: live === void 0 ? {} : require_base.comparedLive(kind, live, policy, desired)
	};
	return [...leaves].map(([path, leaf]) => explainField(sides, compared, path, leaf)).concat(explainUnknown(sides)).toSorted(byPlace(kind));
}
/** Returns everything that a side says, in normal form, with the values that equal a default of the service. */
function wholeForm(kind, fields, tags, unchecked) {
	const { name: _, tags: __, ...rest } = fields;
	const normal = require_document_schema.normalise(kind, rest, {
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
	return (a, b) => rank(a) - rank(b) || require_source.compareText(a.path, b.path);
}
function explainField(sides, compared, path, leaf) {
	const { kind, desired, live, change, record } = sides;
	const { keys } = leaf;
	const differing = change?.fields.find((field) => require_registry.isPathInside(path, field.path));
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
		...require_optional.optional({
			declared: shown.declared,
			live: shown.live
		}),
		...live === void 0 || record === void 0 || keys[0] === "kiln" ? {} : { record: readFieldRecord(kind, String(keys[0]), compared, record, desired !== void 0) },
		...state !== "differs" || differing?.reason === void 0 ? {} : { reason: differing.reason },
		notes
	};
}
/** A side that says nothing has the service's default, which is what the plan shows. */
function withDefaults(leaf, { before, after }) {
	return {
		...require_optional.optional({
			declared: after,
			live: before
		}),
		...leaf
	};
}
function isDefaulted(kind, { keys, declared, live }) {
	return require_document_schema.defaultAt(kind, keys) !== void 0 && (declared === void 0 || live === void 0);
}
function isReordered(kind, { keys, declared, live }) {
	if (keys.length !== 1 || !kind.looselyOrdered.includes(String(keys[0])) || !require_registry.isList(declared) || !require_registry.isList(live)) return false;
	return !require_base.isEqual(declared, live) && require_base.isEqual(require_document_schema.sorted(declared), require_document_schema.sorted(live));
}
/** Returns by which rule a field is not compared. */
function findLeftAlone({ kind, desired, policy }, path, [field, key]) {
	if (field === "tags" && key !== void 0) {
		const name = String(key);
		if (!require_tags.isLeftAlone(name, policy, desired)) return void 0;
		if (!require_tags.isLeftAlone(name, policy, void 0)) return "ignored";
		return name.startsWith("aws:") ? "aws-tag" : "ignored-tag";
	}
	if (desired?.ignore.some((outer) => require_registry.isPathInside(path, outer)) === true) return "ignored";
	return require_base.readOnly(kind, policy).includes(String(field)) ? "read-only" : void 0;
}
function readFieldRecord(kind, field, { desired, live }, record, isDeclared) {
	const mark = require_base.markOf(record, field);
	const word = mark === void 0 ? "none" : typeof mark === "object" ? "value" : mark;
	const sides = require_base.compareWithRecord(kind, field, desired, live, record);
	if (sides === void 0) return { mark: word };
	return {
		mark: word,
		...isDeclared ? { equalsDeclared: sides.isDeclared } : {},
		equalsLive: sides.isLive
	};
}
/** Live members that the API model does not know: they are kept, passed over, or would be wiped by an update. */
function explainUnknown({ kind, desired, live, policy }) {
	if (live === void 0) return [];
	const wiped = desired === void 0 ? [] : require_base.wipedBy(desired, live, policy);
	return live.unknown.filter((path) => desired?.unchecked.some((outer) => require_registry.isPathInside(path, outer)) !== true).map((path) => {
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
			...require_optional.optional({ live: value }),
			notes: ["unknown-member", ...isWiped ? ["wiped-by-update"] : leftAlone === void 0 ? [] : [leftAlone]]
		};
	});
}
// src/plan/explain.ts
/** Puts together what made the plan decide as it did. */
function explainConfiguration(known, policy) {
	const { id, desired, live, change, isAsked } = known;
	const kind = require_registry.kindOf(known.kind);
	const base = {
		id,
		kind: known.kind,
		isAsked
	};
	const record = live && require_base.readRecord(live, policy);
	const holder = live && require_base.holderOf(live, policy);
	return {
		...base,
		...require_optional.optional({ desired }),
		...live === void 0 ? {} : {
			live,
			ownership: require_base.ownershipOf(live, policy)
		},
		...require_optional.optional({
			change,
			holder
		}),
		...live === void 0 || record === void 0 ? {} : { record: sumUpRecord(record, live) },
		...desired === void 0 || live === void 0 ? {} : { tags: {
			total: require_tags.planTags(desired, live.tags, policy).total,
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
	const isDateCurrent = require_base.isRecordedDate(dateUpdated, live.dateUpdated);
	return {
		state,
		isProtected,
		...require_optional.optional({ dateUpdated }),
		isDateCurrent
	};
}
// src/run/explain.ts
/** One configuration in one target: what is declared, what the account shows, and what a plan would make of it. Reads only. */
/** Explains the configuration that `text` names. */
async function explain$1(machine, text, options, attendant) {
	const loaded = await require_targets.loadTargets(machine, options);
	const { project, targets } = loaded;
	if (project === void 0 || require_diagnose.hasErrors(loaded.diagnostics)) return {
		diagnostics: loaded.diagnostics,
		exitCode: 5
	};
	const [target, ...others] = targets;
	if (target === void 0 || others.length > 0) {
		const params = {
			count: targets.length,
			targets: require_targets.describeSelectable(project.targets)
		};
		return {
			diagnostics: [require_diagnose.diagnose("explainsOneTarget", params)],
			exitCode: 5
		};
	}
	const { documents, diagnostics } = await require_documents.readDocuments(machine, project);
	if (require_diagnose.hasErrors(diagnostics)) return {
		diagnostics,
		exitCode: 5
	};
	const everywhere = project.file === void 0 ? [target] : project.targets;
	const declared = require_documents.declare({
		project,
		documents,
		targets: everywhere
	});
	const read = [...diagnostics, ...declared.diagnostics];
	if (require_diagnose.hasErrors(read)) return {
		diagnostics: read,
		exitCode: 5
	};
	const id = require_targets.readId(text, declared.desired);
	if ("severity" in id) return {
		diagnostics: [...read, id],
		exitCode: 5
	};
	const declaredIn = declared.desired.filter((one) => require_targets.findDeclared(id, [one]) !== void 0).map((one) => one.target);
	const question = {
		id,
		project,
		declared,
		target,
		declaredIn
	};
	const { known, unread, plan, ...found } = await findOut(machine, question, options, attendant);
	const all = {
		diagnostics: [...read, ...found.diagnostics],
		exitCode: found.exitCode
	};
	if (known === void 0) return all;
	return {
		...all,
		shown: {
			target: found.target,
			explanation: explainConfiguration(known, project),
			trace: (keys) => declared.trace(target.name, known.id, keys),
			...require_optional.optional({ unread }),
			elsewhere: declaredIn.filter((name) => name !== target.name),
			consequences: consequencesOf(known, plan),
			siblings: plan?.changes ?? [],
			...referencesOf(known, question, found.target)
		}
	};
}
function isArn(value) {
	return typeof value === "string" && require_canonical.parseArn(value) !== void 0;
}
function consequencesOf({ id, change }, plan) {
	return (plan?.consequences ?? []).filter(({ arn, because }) => arn === change?.arn || because.includes(id));
}
/** What a configuration refers to, and how ARNs in it are to be read. */
function referencesOf({ id, desired, change }, { declared, target: written }, target) {
	const others = declared.in(target).desired;
	const sources = new Map(others.map((one) => [one.id, one.source]));
	const place = change === void 0 ? void 0 : require_canonical.parseArn(change.arn);
	return {
		idsOf: require_references.idsAmong(place === void 0 ? [] : others.map((one) => ({
			id: one.id,
			arn: require_canonical.arnOf(one.identity, place)
		}))),
		references: (desired?.references ?? []).map(({ path, id: named, text }) => {
			const arn = require_registry.valueAt(desired?.fields ?? {}, path);
			return {
				path: require_registry.formatPath(path),
				id: named,
				...require_optional.optional({
					arn: place !== void 0 && isArn(arn) ? arn : void 0,
					text
				}),
				source: declared.trace(written.name, id, path).written?.source ?? declared.locate(written.name, id, path),
				...require_optional.optional({ declared: sources.get(named) })
			};
		})
	};
}
/** Asks the account, unless nobody may. */
async function findOut(machine, question, options, attendant) {
	const { id, project, declared, target: written } = question;
	const unasked = (unread, exitCode, diagnostics = []) => {
		const desired = require_targets.findDeclared(id, declared.in(written).desired);
		if (desired !== void 0) return {
			known: toKnown(desired, false),
			target: written,
			unread,
			exitCode,
			diagnostics
		};
		const live = exitCode === 0 ? "and the account is not asked" : "and the account could not be read";
		return {
			target: written,
			exitCode: exitCode || 5,
			diagnostics: [...diagnostics, nothing(question, written, live)]
		};
	};
	if (options.offline === true) return unasked("not asked (--offline)", 0);
	const held = await require_base.holdToBase(machine, project, [written]);
	const refusal = held.unread.get(written.name);
	if (refusal !== void 0 || require_diagnose.hasErrors(held.diagnostics)) return unasked("not asked", 1, [...held.diagnostics, ...refusal === void 0 ? [] : [refusal]]);
	const [target = written] = held.targets;
	const couldNot = (failure) => unasked("it could not be read", require_read_target.exitCodeOf(failure), [...held.diagnostics, failure]);
	const revision = await require_ci.findRevision(machine.cwd, machine.env);
	const { clock } = machine;
	const { counter, stop } = attendant;
	const signal = stop.stopping;
	const asked = await require_requests.withSessions(machine, {
		command: "explain",
		revision
	}, options, attendant, (sessions, backend) => {
		return require_read_target.readTarget({
			machine,
			flags: options,
			backend,
			sessions,
			observer: counter,
			signal
		}, target, async (service, resolved) => {
			const { createOnly = false, adopt = false, keepDrift = false } = options;
			const asking = {
				service,
				clock,
				target: resolved,
				policy: project,
				options: {
					createOnly,
					adopt,
					prune: false,
					keepDrift
				},
				signal
			};
			const { desired: all } = declared.in(resolved);
			const desired = require_targets.findDeclared(id, all);
			if (desired === void 0) return {
				resolved,
				...await require_plan_target.planLive({
					...asking,
					identity: id.identity,
					declared: all
				})
			};
			const among = require_targets.withReferred(require_targets.withReferring([desired], all), all);
			const plan = await require_plan_target.planTarget({
				...asking,
				desired: among,
				isWholeProject: false,
				refresh: "full"
			});
			return {
				resolved,
				desired,
				plan,
				live: plan.changes.find((one) => one.id === desired.id)?.live
			};
		});
	});
	if ("failure" in asked) return couldNot(asked.failure);
	const { resolved, desired, plan, live } = asked.result;
	if (desired !== void 0) {
		const change = plan?.changes.find((one) => one.id === desired.id);
		const own = plan?.diagnostics.filter(({ source }) => source === void 0 || require_source.compareSources(source, desired.source) === 0);
		return {
			known: {
				...toKnown(desired, true),
				live,
				change
			},
			target: resolved,
			exitCode: 0,
			diagnostics: [...held.diagnostics, ...own ?? []],
			...require_optional.optional({ plan })
		};
	}
	const diagnostics = [...held.diagnostics, ...plan?.diagnostics ?? []];
	const [change] = plan?.changes ?? [];
	if (live === void 0) {
		const missing = nothing(question, resolved, "and nothing of that name is in the account");
		return {
			target: resolved,
			exitCode: 5,
			diagnostics: [...diagnostics, missing]
		};
	}
	return {
		known: {
			id: require_requests.idOfLive(live),
			kind: live.kind,
			live,
			change,
			isAsked: true
		},
		target: resolved,
		exitCode: 0,
		diagnostics
	};
}
function toKnown(desired, isAsked) {
	return {
		id: desired.id,
		kind: desired.kind,
		desired,
		isAsked
	};
}
function nothing({ id, declared, declaredIn }, target, live) {
	const near = require_targets.nearestIds(id, declared.in(target).desired);
	const advice = declaredIn.length > 0 ? `declared in ${declaredIn.join(", ")}: name that one with --target` : near.length === 0 ? `nothing is declared in ${target.name}` : `the nearest that is declared: ${near.join(", ")}`;
	return require_diagnose.diagnose("nothingOfThatName", {
		id: require_canonical.idOf(id.kind, id.name, id.identity.scope),
		target: target.name,
		live,
		advice
	});
}
// cmd/commands/explain.ts
/** kiln explain: one configuration in one target, and why it is or is not a change. */
/** Prints the explanation. Resolves to 0, to 5 if there is nothing to explain, or to the code of a target that cannot be read. */
async function explain(host, [text = ""], flags) {
	const stop = require_signals.handleSignals(host, flags.timeout);
	try {
		const { shown, diagnostics, exitCode } = await explain$1(host, text, flags, {
			counter: require_requests.countRequests(await require_log.createLog(host, flags)),
			stop
		});
		require_say.say(host, diagnostics);
		if (shown === void 0) return exitCode;
		const options = {
			palette: require_terminal.paletteOf(require_terminal.wantsColor(flags.color, host.stdout, host.env)),
			width: require_terminal.widthOf(host.stdout)
		};
		host.writeOut(flags.output === "json" ? renderExplanationJson(shown) : renderExplanation(shown, options));
		return exitCode;
	} finally {
		stop.release();
	}
}
exports.explain = explain;
