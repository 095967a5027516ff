const require_requests = require("./requests.cjs");
const require_desire = require("./desire.cjs");
const require_project = require("./project.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_project_schema = require("./project-schema.cjs");
const require_field_path = require("./field-path.cjs");
const require_plan_target = require("./plan-target.cjs");
const require_tags = require("./tags.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_plural = require("./plural.cjs");
const require_terminal = require("./terminal.cjs");
const require_sentences = require("./sentences.cjs");
const require_ci = require("./ci.cjs");
const require_main = require("./main.cjs");
const require_read_target = require("./read-target.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
// src/plan/explain-fields.ts
/** The fields of one configuration, each with both sides, the record of the last apply, and the rules by which they were compared. */
/** Returns the fields in the order of the API model. */
function explainFields(sides) {
	const { kind, desired, live, change, policy } = sides;
	const unchecked = desired?.unchecked ?? [];
	const declared = desired && wholeForm(kind, desired.fields, require_tags.declaredTags(desired.fields), unchecked);
	const ownTags = Object.entries(live?.tags ?? {}).filter(([key]) => !key.startsWith(policy.tagPrefix));
	const found = live && wholeForm(kind, live.fields, Object.fromEntries(ownTags), unchecked);
	const leaves = /* @__PURE__ */ new Map();
	for (const { path, keys, after } of require_requests.diffFields(kind, declared, void 0)) leaves.set(path, {
		keys,
		...after === void 0 ? {} : { declared: after }
	});
	for (const { path, keys, before } of require_requests.diffFields(kind, void 0, found)) leaves.set(path, {
		...leaves.get(path),
		keys,
		...before === void 0 ? {} : { live: before }
	});
	for (const { path, keys, before, after } of change?.fields ?? []) {
		if (leaves.has(path)) continue;
		leaves.set(path, {
			keys,
			...after === void 0 ? {} : { declared: after },
			...before === void 0 ? {} : { live: before }
		});
	}
	const compared = {
		desired: desired === void 0 ? {} : require_requests.comparedDesired(kind, desired, policy),
		live: live === void 0 ? {} : require_requests.comparedLive(kind, live, policy, desired)
	};
	return [...leaves].map(([path, leaf]) => explainField(sides, compared, path, leaf)).concat(explainUnknown(sides)).toSorted(byPlace(kind));
}
/** Returns everything that a side says, in normal form, with the values that equal a default of the service. */
function wholeForm(kind, fields, tags, unchecked) {
	const { name: _, tags: __, ...rest } = fields;
	const normal = require_project_schema.normalise(kind, rest, {
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
	return (a, b) => rank(a) - rank(b) || require_diagnostic.compareText(a.path, b.path);
}
function explainField(sides, compared, path, leaf) {
	const { kind, desired, live, change, record } = sides;
	const { keys } = leaf;
	const differing = change?.fields.find((field) => require_field_path.isPathInside(path, field.path));
	const leftAlone = findLeftAlone(sides, path, keys);
	const isCompared = desired !== void 0 && sides.isAsked;
	const state = isCompared && differing !== void 0 ? "differs" : leftAlone !== void 0 ? "left-alone" : isCompared ? "same" : "not-compared";
	const shown = isCompared && differing?.path === path ? withDefaults(leaf, differing) : leaf;
	const notes = [
		...leftAlone === void 0 ? [] : [leftAlone],
		...desired?.unchecked.includes(String(keys[0])) === true ? ["unchecked"] : [],
		...live !== void 0 && isCompared && isDefaulted(kind, leaf) ? ["service-default"] : [],
		...isReordered(kind, leaf) ? [state === "differs" ? "order-declared" : "order-of-no-matter"] : []
	];
	return {
		path,
		keys,
		state,
		...shown.declared === void 0 ? {} : { declared: shown.declared },
		...shown.live === void 0 ? {} : { live: shown.live },
		...live === void 0 || record === void 0 || keys[0] === "kiln" ? {} : { record: readFieldRecord(kind, String(keys[0]), compared, record, desired !== void 0) },
		...state !== "differs" || differing?.reason === void 0 ? {} : { reason: differing.reason },
		notes
	};
}
/** A side that says nothing has the service's default, which is what the plan shows. */
function withDefaults(leaf, { before, after }) {
	return {
		...after === void 0 ? {} : { declared: after },
		...before === void 0 ? {} : { live: before },
		...leaf
	};
}
function isDefaulted(kind, { keys, declared, live }) {
	return require_project_schema.defaultAt(kind, keys) !== void 0 && (declared === void 0 || live === void 0);
}
function isReordered(kind, { keys, declared, live }) {
	if (keys.length !== 1 || !kind.looselyOrdered.includes(String(keys[0])) || !require_project_schema.isList(declared) || !require_project_schema.isList(live)) return false;
	return !require_requests.isEqual(declared, live) && require_requests.isEqual(require_project_schema.sorted(declared), require_project_schema.sorted(live));
}
/** Returns by which rule a field is not compared. */
function findLeftAlone({ kind, desired, policy }, path, [field, key]) {
	if (field === "tags" && key !== void 0) {
		const name = String(key);
		if (!require_tags.isLeftAlone(name, policy, desired)) return void 0;
		if (!require_tags.isLeftAlone(name, policy, void 0)) return "ignored";
		return name.startsWith("aws:") ? "aws-tag" : "ignored-tag";
	}
	if (desired?.ignore.some((outer) => require_field_path.isPathInside(path, outer)) === true) return "ignored";
	return require_requests.readOnly(kind, policy).includes(String(field)) ? "read-only" : void 0;
}
function readFieldRecord(kind, field, { desired, live }, record, isDeclared) {
	const mark = require_requests.markOf(record, field);
	const word = mark === void 0 ? "none" : typeof mark === "object" ? "value" : mark;
	const sides = require_requests.compareWithRecord(kind, field, desired, live, record);
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
	const wiped = desired === void 0 ? [] : require_plan_target.wipedBy(desired, live, policy);
	return live.unknown.filter((path) => desired?.unchecked.some((outer) => require_field_path.isPathInside(path, outer)) !== true).map((path) => {
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
			...value === void 0 ? {} : { live: value },
			notes: ["unknown-member", ...isWiped ? ["wiped-by-update"] : leftAlone === void 0 ? [] : [leftAlone]]
		};
	});
}
// src/plan/explain.ts
/**
* Everything that decides about one configuration: declared, live, record, owner, and what came of comparing them. Nothing is decided here:
* the change is that of the plan, and this says what it was made of.
*/
/** Puts together what made the plan decide as it did. */
function explainConfiguration(known, policy) {
	const { id, desired, live, change, isAsked } = known;
	const kind = require_project_schema.kindOf(known.kind);
	const base = {
		id,
		kind: known.kind,
		isAsked
	};
	const record = live && require_requests.readRecord(live, policy);
	const holder = live && require_requests.holderOf(live, policy);
	return {
		...base,
		...desired === void 0 ? {} : { desired },
		...live === void 0 ? {} : {
			live,
			ownership: require_requests.ownershipOf(live, policy)
		},
		...change === void 0 ? {} : { change },
		...holder === void 0 ? {} : { holder },
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
	const isDateCurrent = require_requests.isRecordedDate(dateUpdated, live.dateUpdated);
	return {
		state,
		isProtected,
		...dateUpdated === void 0 ? {} : { dateUpdated },
		isDateCurrent
	};
}
// src/render/explanation-json.ts
/** Returns the explanation as JSON, with everything that the text has. What is not known is null or absent. */
function renderExplanationJson({ target, explanation, trace, unread, elsewhere }) {
	const { id, kind, desired, live, isAsked, change, ownership, holder, record, tags, fields } = explanation;
	const toField = ({ keys: path, ...field }) => {
		const { state, reason, declared, live: found, record: recorded, notes } = field;
		return {
			path: field.path,
			state,
			...reason === void 0 ? {} : { reason },
			...desired === void 0 ? {} : trace(path),
			...declared === void 0 ? {} : { declared },
			...found === void 0 ? {} : { live: found },
			...recorded === void 0 ? {} : { record: recorded },
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
			...unread === void 0 ? {} : { why: unread }
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
		...change?.wipes === void 0 ? {} : { wipes: change.wipes },
		...change?.renamed === void 0 ? {} : { renamed: change.renamed },
		...change?.disowned === void 0 ? {} : { disowned: change.disowned },
		...change?.usedBy === void 0 ? {} : { usedBy: change.usedBy?.map(({ arn, name, status }) => ({
			arn,
			name,
			status
		})) ?? null },
		fields: fields.map(toField)
	};
	return `${require_safe_text.toSafeJson(JSON.stringify(json, null, 2))}\n`;
}
// src/render/explanation-words.ts
/** What is to be known of the configuration as a whole. */
function factsOf({ explanation, target }) {
	const { desired, live, change, isAsked, ownership, holder, record, tags } = explanation;
	const arn = change?.arn ?? live?.arn;
	const kiln = desired && [
		...desired.protect === void 0 ? [] : [`protect: ${desired.protect}`],
		...desired.adopt === void 0 ? [] : [`adopt: ${desired.adopt}`],
		...desired.ignore.length === 0 ? [] : [`ignore: ${require_terminal.formatValue(desired.ignore)}`],
		...desired.unchecked.length === 0 ? [] : [`unchecked: ${require_terminal.formatValue(desired.unchecked)}`]
	];
	return [
		["declared", desired === void 0 ? notDeclared(target) : require_sentences.formatSource(desired.source)],
		...kiln === void 0 || kiln.length === 0 ? [] : [["kiln", require_safe_text.toSafeText(kiln.join(", "))]],
		["live", live === void 0 ? isAsked ? "not in the account" : "not asked" : liveInWords(explanation)],
		...arn === void 0 ? [] : [["arn", require_safe_text.toSafeText(arn)]],
		...ownership === void 0 ? [] : [["owner", ownerInWords(ownership, holder)]],
		...record === void 0 ? [] : [["record", recordInWords(record)]],
		...tags === void 0 ? [] : [["tags", `${tags.total} of ${tags.limit} when it is as declared`]],
		...change?.usedBy === void 0 ? [] : [["used by", usersInWords(change.usedBy)]]
	];
}
function notDeclared({ retired }) {
	return retired ? "no: the target is retired" : "no";
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
/** What a declared value was made of. */
function partsInWords({ written, parts, overridden }) {
	const at = (source) => source === void 0 ? "" : `  ${require_sentences.formatSource(source)}`;
	return [
		...written === void 0 ? [] : [["written", `${written.value === null ? "null, which takes it away" : require_terminal.formatValue(written.value)}${at(written.source)}`]],
		...overridden === void 0 ? [] : [["in place of", `the default ${require_terminal.formatValue(overridden.value)}${at(overridden.source)}`]],
		...parts.map(({ label, layer, value, source }) => {
			const title = layer === "defaults" ? "default" : "variable";
			const where = layer === "defaults" ? "" : ` (${layer})`;
			return [title, `${require_safe_text.toSafeText(label)} = ${require_terminal.formatValue(value)}${at(source)}${where}`];
		})
	];
}
/** What the record says of a field. */
function fieldRecordInWords({ mark, equalsDeclared, equalsLive }) {
	if (mark === "none") return "says nothing of this field";
	if (mark === "ignored") return "it was left to others";
	if (mark === "unconfirmed") return "it was written, and did not read back as written";
	const sides = [...equalsDeclared === void 0 ? [] : [`${equalsDeclared ? "equals" : "differs from"} the declared value`], ...equalsLive === void 0 ? [] : [`${equalsLive ? "equals" : "differs from"} the live one`]];
	return [...mark === "absent" ? ["it was absent"] : [], ...sides].join(", ");
}
/** The rule behind each note. */
const noteSentences = {
	ignored: "left to others by kiln.ignore: the declared value is used at create alone",
	"ignored-tag": "left alone by ignoreTags in kiln.yaml",
	"aws-tag": "a tag of AWS",
	"read-only": "never compared and never sent: a member of the service, or one of readOnlyFields",
	unchecked: "newer than this version of Kiln: sent as written, compared as JSON",
	"service-default": "one side says nothing, which means the default of the service",
	"order-of-no-matter": "in another order: the declared order is the recorded one, so the order of the account does not count",
	"order-declared": "the order alone differs: the declared order is not the recorded one",
	"wiped-by-update": "an update would wipe it: list it under kiln.unchecked, or under readOnlyFields in kiln.yaml",
	"unknown-member": "this version of Kiln does not know it"
};
// src/render/explanation.ts
const indent = "  ";
const inner = "    ";
/** Returns the explanation as text: what becomes of it, the facts that decide, a block for each field that differs, a line for the others. */
function renderExplanation(shown, options) {
	const page = new require_sentences.Page({
		...options,
		invocation: ""
	});
	const { id, change, fields } = shown.explanation;
	const { name, account, region } = shown.target;
	const place = [account, region].filter((one) => one !== void 0).join(" ");
	page.line(page.palette.bold(`${require_safe_text.toSafeText(id)} in ${require_safe_text.toSafeText(name)}${place === "" ? "" : ` (${place})`}`));
	page.line("");
	for (const sentence of verdictOf(shown)) page.wrapped(sentence, indent, inner);
	page.line("");
	renderFacts(page, factsOf(shown));
	const full = fields.filter((field) => field.state === "differs" && change?.action !== "create");
	for (const field of full) renderBlock(page, shown, field);
	renderShort(page, shown, fields.filter((field) => !full.includes(field)));
	return page.toString();
}
/** What becomes of it, in sentences. */
function* verdictOf({ explanation, unread, elsewhere }) {
	const { change, desired, live, ownership, isAsked } = explanation;
	if (unread !== void 0) yield `the account: ${require_safe_text.toSafeText(unread)}`;
	if (change !== void 0) {
		const why = change.reason === void 0 ? "" : ` (${change.reason})`;
		yield `${require_sentences.symbols[change.action]} ${change.action}${why}: ${require_sentences.actionSentences[change.action]}`;
		if (change.reason !== void 0) yield require_sentences.reasonSentences[change.reason];
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
function renderBlock(page, { explanation, trace }, field) {
	const { palette } = page;
	const { path, keys, declared, live, record, reason, notes } = field;
	const why = reason === void 0 ? "" : ` (${reason})`;
	page.line("");
	page.line(`${indent}${palette.yellow("~")} ${palette.bold(require_safe_text.toSafeText(path))}${why}`);
	const made = explanation.desired === void 0 ? void 0 : trace(keys);
	renderFacts(page, [
		...made === void 0 ? [] : partsInWords(made),
		["declared", declared === void 0 ? `nothing: ${require_sentences.goneInWords(path)}` : require_terminal.formatValue(declared)],
		["live", live === void 0 ? "(not set)" : require_terminal.formatValue(live)],
		...record === void 0 ? [] : [["record", fieldRecordInWords(record)]],
		...reason === void 0 || reason === explanation.change?.reason ? [] : [["so", require_sentences.reasonSentences[reason]]],
		...notes.map((note) => ["note", noteSentences[note]])
	], inner);
}
/** The fields of which there is little to say, a line each. */
function renderShort(page, { explanation, trace }, fields) {
	if (fields.length === 0) return;
	const { desired, live, change } = explanation;
	page.line("");
	const isCreate = change?.action === "create";
	const title = isCreate ? `${fields.length} ${require_plural.plural(fields.length, "field")} to create` : desired === void 0 || live === void 0 ? `${fields.length} ${require_plural.plural(fields.length, "field")}` : `${fields.length} ${require_plural.plural(fields.length, "field")} without a difference`;
	page.line(`${indent}${title}`);
	const widest = Math.floor(page.width * .4);
	const wide = Math.min(widest, Math.max(...fields.map(({ path }) => require_safe_text.toSafeText(path).length)));
	for (const field of fields) {
		const lead = `${inner}${stateSymbol(field, isCreate)} ${require_safe_text.toSafeText(field.path).padEnd(wide)}  `;
		const made = desired === void 0 ? void 0 : trace(field.keys);
		renderPieces(page, [
			shortValue(field),
			...made === void 0 ? [] : originInWords(made, field),
			...field.notes.map((note) => `(${noteSentences[note]})`)
		], lead, " ".repeat(4 + wide + 4));
	}
}
function shortValue({ state, declared, live }) {
	return state === "left-alone" && declared !== void 0 && live !== void 0 ? `${require_terminal.formatValue(declared)}, live ${require_terminal.formatValue(live)}` : require_terminal.formatValue(declared ?? live ?? null);
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
	const places = parts.map(({ label, layer, source }) => {
		const at = source === void 0 ? "" : ` ${require_sentences.formatSource(source)}`;
		return layer === "defaults" ? `default${at}` : `< ${require_safe_text.toSafeText(label)}${at} (${layer})`;
	});
	if (written !== void 0) places.unshift(require_sentences.formatSource(written.source));
	return places.length === 0 && declared === void 0 ? ["in the account alone"] : places;
}
// cmd/configuration-id.ts
/** A configuration as somebody names it on the command line: `Kind/name`, the name in any of its spellings. */
/** Reads what was given. A name alone will do where what is declared has it once. */
function readId(text, declared) {
	const slash = text.indexOf("/");
	const name = text.slice(slash + 1);
	const slug = require_project.slugOf(name);
	const known = [...require_project_schema.kinds.keys()];
	const example = declared[0]?.id ?? `${known[0] ?? ""}/golden-linux`;
	if (name === "") return require_diagnostic.diagnose("notAnId", {
		id: text,
		reason: "it has no name",
		example
	});
	if (slash >= 0) {
		const written = text.slice(0, slash);
		const kind = known.find((one) => require_project.fold(one) === require_project.fold(written));
		if (kind !== void 0) return {
			kind,
			name,
			slug
		};
		const nearest = require_project.findNearest(written, known) ?? known[0] ?? "";
		const reason = `there is no kind ${written}; there are ${known.join(", ")}`;
		return require_diagnostic.diagnose("notAnId", {
			id: text,
			reason,
			example: `${nearest}/${name}`
		});
	}
	const found = [...new Set(declared.filter((one) => one.slug === slug).map((one) => one.kind))];
	const [kind] = found;
	if (kind !== void 0 && found.length === 1) return {
		kind,
		name,
		slug
	};
	const reason = found.length === 0 ? "it has no kind, and nothing of that name is declared" : "several kinds have it";
	const [near] = nearestIds({
		kind: kind ?? "",
		name,
		slug
	}, declared);
	return require_diagnostic.diagnose("notAnId", {
		id: text,
		reason,
		example: kind === void 0 ? near ?? example : `${kind}/${name}`
	});
}
/** Returns what is declared under an id; undefined if nothing is. */
function findDeclared({ kind, slug }, declared) {
	return declared.find((one) => one.kind === kind && one.slug === slug);
}
const shownAtMost = 3;
/** Returns ids of what is declared that are most like one that is not, the nearest first: of the same kind, if it has any. */
function nearestIds({ kind, name }, declared) {
	const same = declared.filter((one) => one.kind === kind);
	const candidates = same.length === 0 ? declared : same;
	const nearest = require_project.findNearest(name, candidates.map((one) => one.name));
	const ids = [...candidates.filter((one) => one.name === nearest), ...candidates].map(({ id }) => id);
	return [...new Set(ids)].slice(0, shownAtMost);
}
// cmd/explain.ts
/** Prints the explanation. Resolves to 0, to 5 if there is nothing to explain, or to the code of a target that cannot be read. */
async function explain(host, [text = ""], flags) {
	const declared = await readDeclared(host, flags);
	if ("severity" in declared) {
		require_say.say(host, [declared]);
		return 5;
	}
	if ("diagnostics" in declared) {
		require_say.say(host, declared.diagnostics);
		return 5;
	}
	const { project, documents, target } = declared;
	const everywhere = require_desire.buildDesired(documents, project, project.file === void 0 ? [target] : project.targets);
	require_say.say(host, everywhere.diagnostics);
	if (require_project.hasErrors(everywhere.diagnostics)) return 5;
	const id = readId(text, everywhere.desired);
	if ("severity" in id) {
		require_say.say(host, [id]);
		return 5;
	}
	const all = everywhere.desired.filter((one) => findDeclared(id, [one]) !== void 0);
	const question = {
		id,
		desired: all.find((one) => one.target === target.name),
		declaredIn: all.map((one) => one.target)
	};
	const found = await findOut(host, flags, declared, question);
	require_say.say(host, found.diagnostics);
	const { known } = found;
	if (known === void 0) return found.exitCode;
	const here = require_desire.buildDesired(documents, project, [found.target]);
	const shown = {
		target: found.target,
		explanation: explainConfiguration(known, project),
		trace: (keys) => here.trace(target.name, known.id, keys),
		...found.unread === void 0 ? {} : { unread: found.unread },
		elsewhere: question.declaredIn.filter((name) => name !== target.name)
	};
	const options = {
		palette: require_terminal.paletteOf(require_terminal.wantsColor(flags.color, host.stdout, host.env)),
		width: require_terminal.widthOf(host.stdout)
	};
	host.writeOut(flags.output === "json" ? renderExplanationJson(shown) : renderExplanation(shown, options));
	return found.exitCode;
}
async function readDeclared(host, flags) {
	const { project, targets, diagnostics } = await require_project.loadTargets(host, flags);
	if (project === void 0 || require_project.hasErrors(diagnostics)) return { diagnostics };
	const [target, ...others] = targets;
	if (target === void 0 || others.length > 0) return require_diagnostic.diagnose("explainsOneTarget", {
		count: targets.length,
		targets: require_project.describeSelectable(project.targets)
	});
	const read = await require_project.loadDocuments(project, { cwd: host.cwd });
	if (require_project.hasErrors(read.diagnostics)) return { diagnostics: read.diagnostics };
	return {
		project,
		documents: read.documents,
		target
	};
}
/** Asks the account, unless nobody may. */
async function findOut(host, flags, declared, question) {
	const { target: written, project } = declared;
	const { id, desired } = question;
	const unasked = (unread, exitCode, diagnostics = []) => {
		if (desired !== void 0) return {
			known: {
				id: desired.id,
				kind: desired.kind,
				desired,
				isAsked: false
			},
			target: written,
			unread,
			exitCode,
			diagnostics
		};
		const live = exitCode === 0 ? "and the account is not asked" : "and the account could not be read";
		return {
			target: written,
			exitCode: exitCode || 5,
			diagnostics: [...diagnostics, nothing(declared, question, live)]
		};
	};
	if (flags.offline === true) return unasked("not asked (--offline)", 0);
	const held = await require_requests.holdToBase(host, project, [written]);
	const refusal = held.unread.get(written.name);
	if (refusal !== void 0) return unasked("not asked", 1, [...held.diagnostics, refusal]);
	require_say.say(host, held.diagnostics);
	const [target = written] = held.targets;
	const stop = require_signals.handleSignals(host, flags.timeout);
	const revision = await require_ci.findRevision(host.cwd);
	const backend = await require_requests.connectBackend(host, {
		command: "explain",
		revision
	}, flags);
	if ("failure" in backend) {
		stop.release();
		return unasked("it could not be read", 1, [backend.failure]);
	}
	const observer = require_requests.countRequests(await require_main.createLog(flags.logLevel, flags.logFormat));
	const sessions = require_requests.createSessions(backend.ambient, {
		clock: host.clock,
		observer,
		signal: stop.stopping
	});
	try {
		const reading = {
			host,
			flags,
			backend,
			sessions,
			observer,
			signal: stop.stopping
		};
		const asked = await require_read_target.readTarget(reading, target, async (service, resolved) => ({
			resolved,
			...await ask(service, resolved, flags, declared, id, stop.stopping)
		}));
		if ("failure" in asked) return unasked("it could not be read", require_read_target.exitCodeOf(asked.failure), [asked.failure]);
		const { resolved, known, diagnostics } = asked.result;
		if (known === void 0) {
			const missing = nothing({
				...declared,
				target: resolved
			}, question, "and nothing of that name is in the account");
			return {
				target: resolved,
				exitCode: 5,
				diagnostics: [...diagnostics, missing]
			};
		}
		return {
			known,
			target: resolved,
			exitCode: 0,
			diagnostics
		};
	} finally {
		sessions.close();
		await backend.close();
		stop.release();
	}
}
/** Plans the one configuration, as `plan` would; of what is not declared it reads what is there. */
async function ask(service, target, flags, { project, documents }, id, signal) {
	const options = {
		createOnly: flags.createOnly ?? false,
		adopt: flags.adopt ?? false,
		prune: false,
		keepDrift: flags.keepDrift ?? false
	};
	const { desired: all } = require_desire.buildDesired(documents, project, [target]);
	const desired = findDeclared(id, all);
	const asking = {
		service,
		target,
		policy: project,
		options,
		signal
	};
	if (desired !== void 0) {
		const plan = await require_plan_target.planTarget({
			...asking,
			desired: [desired],
			isWholeProject: false,
			refresh: "full"
		});
		const [change] = plan.changes;
		return {
			known: {
				id: desired.id,
				kind: desired.kind,
				desired,
				live: change?.live,
				change,
				isAsked: true
			},
			diagnostics: plan.diagnostics
		};
	}
	const kind = require_project_schema.kindOf(id.kind);
	const live = await require_requests.readLive(service, target, kind, require_project.arnOf(kind, id.slug, target), signal);
	if (live === void 0) return { diagnostics: [] };
	const pipelines = await require_requests.listPipelines(service, signal);
	const plan = require_plan_target.makePlan({
		target,
		desired: [],
		observed: {
			live: [live],
			unlisted: [],
			pipelines
		},
		policy: project,
		options,
		isWholeProject: true
	});
	const [change] = plan.changes;
	return {
		known: {
			id: `${live.kind}/${live.name}`,
			kind: live.kind,
			live,
			change,
			isAsked: true
		},
		diagnostics: plan.diagnostics
	};
}
function nothing({ project, documents, target }, { id, declaredIn }, live) {
	const near = nearestIds(id, require_desire.buildDesired(documents, project, [target]).desired);
	const advice = declaredIn.length > 0 ? `declared in ${declaredIn.join(", ")}: name that one with --target` : near.length === 0 ? `nothing is declared in ${target.name}` : `the nearest that is declared: ${near.join(", ")}`;
	return require_diagnostic.diagnose("nothingOfThatName", {
		id: `${id.kind}/${id.name}`,
		target: target.name,
		live,
		advice
	});
}
exports.explain = explain;
