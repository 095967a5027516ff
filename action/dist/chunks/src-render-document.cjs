let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_js_yaml$;
const require_js_yaml = () => require_js_yaml$ ??= require("./js-yaml.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
// src/render/document/export-summary.ts
const shownNames$1 = 5;
function summariseExport({ wanted, owned, unselected, unmatched, policy, documents, older, joined = 0 }) {
	const left = require_src().groupBy(owned, (live) => whyOf(live, policy)).map((members) => {
		return `left out, ${whyOf(members[0], policy)}: ${namesOf(members)}\n`;
	});
	const isEmpty = wanted.length + owned.length + unselected + joined === 0;
	const unread = wanted.filter((one) => one.unread.length > 0).map(({ live }) => live);
	const merged = documents < wanted.length ? ` as ${require_start().countOf(documents - unread.length, "document")}` : "";
	return [
		`${wanted.length - unread.length} exported${merged}${isEmpty ? ": there is no configuration in the account" : ""}\n`,
		...unread.length === 0 ? [] : [`written as comments, as the service does not show all that a document needs: ${namesOf(unread)}\n`],
		...left,
		...older === 0 ? [] : [`left out, as a document declares the newest of its line: ${require_start().countOf(older, "older version")}\n`],
		...owned.length === 0 ? [] : ["--all exports these as well\n"],
		...isEmpty ? [] : unmatched.map((name) => `nothing in the account matches ${require_start().toSafeText(name)}\n`),
		...unselected === 0 ? [] : [`not selected: ${require_start().countOf(unselected, "configuration")}\n`]
	].join("");
}
function namesOf(members) {
	const names = new Set(members.map((live) => require_start().toSafeText(require_src_plan().idOfLive(live))));
	return require_start().enumerate([...names], ", ", shownNames$1);
}
function whyOf(live, policy) {
	const words = {
		ours: "as this project owns it",
		"previous-owner": "as a previous owner of this project has it",
		"foreign-owner": "as another project owns it",
		"foreign-manager": "as its tags say that another tool manages it"
	};
	const ownership = require_every_plan_later().ownershipOf(live, policy);
	if (ownership === "unowned") throw new Error("what nobody owns is exported");
	const holder = require_every_plan_later().holderOf(live, policy);
	return holder === void 0 ? words[ownership] : `${words[ownership]} (${require_start().toSafeText(holder)})`;
}
// src/render/document/joining.ts
function renderJoining({ same, limited, edits, unlike, missing }) {
	const lines = (title, places) => {
		if (places.length === 0) return [];
		return [title, ...places.map(({ source, targets, text }) => `  ${require_start().formatSource(source)}  ${text}  (${targets.join(", ")})`)];
	};
	return [
		...[...same].map(([target, count]) => `${target}: ${count} declared as they are`),
		...lines("to be added to kiln.targets, as the target has the same:", limited),
		...lines("to be written in the place of what is there, as the target has something else:", edits),
		...lines("not to be told by a variable; kiln.targets and a document of its own can:", unlike),
		...lines("declared and not there: an apply makes it, unless kiln.targets leaves the target out:", missing)
	].map((line) => `${require_start().toSafeText(line)}\n`).join("");
}
// src/render/document/yaml.ts
function renderDocument(document, remark, blocks = []) {
	const marker = freshMarker(JSON.stringify(document));
	const kept = [];
	const keep = (text) => {
		kept.push(text);
		return `${marker}${kept.length - 1}x`;
	};
	const hide = (text) => {
		if (require_start().toSafeText(text) === text && !/^\s*::|\n/.test(text)) return text;
		return keep(require_start().toSafeJson(JSON.stringify(text)).replaceAll("::", ":\\u003a"));
	};
	const laidOut = Object.entries(document).map(([key, value]) => {
		return [key, blocks.includes(key) && typeof value === "string" && isHarmlessBlock(value) ? keep(blockOf(value)) : value];
	});
	const hidden = (value) => {
		if (typeof value === "string") return hide(value);
		if (Array.isArray(value)) return value.map((item) => hidden(item));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item)]));
	};
	const yaml = require_js_yaml().dump(hidden(Object.fromEntries(laidOut)), {
		lineWidth: 120,
		noRefs: true
	});
	return commentOf(remark ?? "") + yaml.replaceAll(new RegExp(`${marker}(\\d+)x`, "g"), (_, index) => kept[Number(index)] ?? "");
}
function freshMarker(text) {
	let marker = "kilntext";
	while (text.includes(marker)) marker += "q";
	return marker;
}
function commentOf(text) {
	return text.replaceAll(/^(?=.)/gm, "# ").replace(/(?<=[^\n])$/, "\n");
}
function isHarmlessBlock(text) {
	const lines = text.replaceAll("	", " ").split("\n");
	return lines.length > 1 && lines.every((line) => require_start().toSafeText(line) === line && !/^\s*::/.test(line));
}
function blockOf(text) {
	return require_js_yaml().dump({ x: text }, { lineWidth: -1 }).slice(3, -1);
}
// src/render/document/variables.ts
function renderVariables(variables, indent) {
	if (variables.length === 0) return "";
	const isEmpty = variables.every(({ value }) => value === void 0);
	const lines = variables.flatMap(({ name, value, what, source }) => {
		if (value !== void 0) return renderDocument({ [name]: value }).trimEnd().split("\n");
		const at = source === void 0 ? "" : ` (${require_start().toSafeText(require_start().formatSource(source))})`;
		return [`# to be filled in: ${require_start().toSafeText(what)}${at}`, `# ${name}:`];
	});
	return [isEmpty ? "# vars:" : "vars:", ...lines.map((line) => isEmpty ? line.replace(/^# /, "#   ") : `  ${line}`)].map((line) => `${indent}${line}\n`).join("");
}
function renderLayers({ shared, own }) {
	const targets = [...own].map(([name, vars]) => ({
		name,
		vars
	}));
	const parts = {
		...Object.keys(shared).length === 0 ? {} : { vars: shared },
		...targets.length === 0 ? {} : { targets }
	};
	return Object.keys(parts).length === 0 ? "" : renderDocument(parts);
}
// src/render/document/files.ts
function filesOf({ live, isAlone, others = {}, isWhole = true }, textOf) {
	const scope = isAlone ? [] : scopeOf(live);
	const more = Object.entries(others).map(([field, { ending, text }]) => {
		return {
			field,
			name: named([
				live.identity.slug,
				...scope,
				ending
			]),
			text
		};
	});
	const texts = isWhole ? [...textFilesOf(live, scope), ...more] : [];
	const files = Object.fromEntries(texts.map(({ field, name }) => [field, name]));
	return [{
		name: nameOf(live),
		text: textOf(files)
	}, ...texts.map(({ name, text }) => ({
		name,
		text
	}))];
}
function withFiles(document, files) {
	return Object.keys(files).length === 0 ? document : withKiln(require_src().omit(document, Object.keys(files)), { files });
}
function withKiln(document, more) {
	const { kiln, ...fields } = document;
	const block = {
		...more,
		...require_src().isObject(kiln) ? kiln : {}
	};
	return {
		...fields,
		...Object.keys(block).length === 0 ? {} : { kiln: block }
	};
}
function findAlone(all, placeOf) {
	const named = require_src().groupBy(all, (one) => {
		const [folder, live] = placeOf(one);
		return `${folder} ${live.kind}/${live.identity.slug}`;
	});
	return new Set(named.flatMap(([only, ...others]) => others.length === 0 ? [only] : []));
}
function textFilesOf(live, scope) {
	const { textEndings = {} } = require_src_kinds().kindOf(live.kind);
	return Object.entries(textEndings).flatMap(([field, ending]) => {
		const text = live.fields[field];
		if (typeof text !== "string" || text === "" || !text.isWellFormed() || /^\uFEFF|^["']?kind["']?\s*:/m.test(text)) return [];
		return [{
			field,
			name: named([
				live.identity.slug,
				...scope,
				ending
			]),
			text
		}];
	});
}
function nameOf(live) {
	const { short, textEndings = {} } = require_src_kinds().kindOf(live.kind);
	const isText = Object.values(textEndings).includes(`${short}.yaml`);
	const scoped = scopeOf(live).map((scope) => `${scope}-${short}`);
	const middle = scoped.length > 0 ? scoped : isText ? [] : [short];
	return named([
		live.identity.slug,
		...middle,
		"yaml"
	]);
}
function scopeOf({ identity: { scope } }) {
	return scope === void 0 ? [] : [scope];
}
function named(steps) {
	return steps.join(".").replace(/^[.-]/, "_$&");
}
// src/render/document/arns.ts
function withReferences(kind, document, { place, referenceTo }) {
	const written = (arn) => {
		return referenceTo?.(arn, kind.kind) ?? (place === void 0 ? arn : inTarget(arn, place));
	};
	const free = new Set(["description", ...kind.freeText]);
	const replaced = (value) => {
		if (typeof value === "string") return /^(?:ssm:)?arn:/.test(value) ? written(value) : value;
		if (require_src().isList(value)) return value.map(replaced);
		if (!require_src().isObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, free.has(key) ? item : replaced(item)]));
	};
	const isPlain = (field) => require_src_kinds().fieldsWithoutReferences.has(field) || free.has(field);
	return Object.fromEntries(Object.entries(document).map(([field, value]) => [field, isPlain(field) ? value : replaced(value)]));
}
function inTarget(text, place) {
	const [, before = "", partition = "", service = "", region = "", account = "", resource = ""] = /^(.*arn):([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
	const [isHere, isOurs] = [region === place.region, account === place.account];
	if (partition !== place.partition || !(isHere || isOurs)) return text;
	const [where, whose] = [isHere ? "${target.region}" : region, isOurs ? "${target.account}" : account];
	return [
		before,
		"${target.partition}",
		service,
		where,
		whose,
		resource
	].join(":");
}
// src/render/document/document.ts
function documentOf(live, policy, context = {}) {
	const { assigns = false, interpolate = [] } = context;
	const kind = require_src_kinds().kindOf(live.kind);
	const tags = Object.entries(live.tags).filter(([key]) => !require_every_plan_later().isLeftAlone(key, policy, void 0));
	const unchecked = [...live.unknown.filter((path) => !path.includes(".")), ...context.unchecked ?? []];
	const ignore = live.unknown.filter((path) => path.includes(".") && !path.includes("*"));
	const kiln = {
		...ignore.length === 0 ? {} : { ignore },
		...unchecked.length === 0 ? {} : { unchecked },
		...interpolate.length === 0 ? {} : { interpolate }
	};
	const { [require_src_kinds().numberField]: number, ...fields } = require_src_kinds().toDocument(kind, withoutUnsent(kind, declaredFields(live, policy)));
	const texts = require_src_kinds().plainTexts(kind);
	const escaped = Object.entries(fields).map(([field, value]) => {
		return [field, texts.includes(field) ? value : escapeVariables(value)];
	});
	return {
		kind: live.kind,
		name: live.name,
		...require_src().optional({ [require_src_kinds().numberField]: assigns && typeof number === "string" ? formOf(number) : number }),
		...withReferences(kind, Object.fromEntries(escaped), context),
		...tags.length === 0 ? {} : { tags: escapeVariables(Object.fromEntries(tags)) },
		...Object.keys(kiln).length === 0 ? {} : { kiln }
	};
}
function formOf(number) {
	return number.replace(/[^.]*$/, "x");
}
function withoutUnsent(kind, fields) {
	const normal = require_src_kinds().normalise(kind, fields);
	const isUnsent = (field) => {
		const live = normal[field];
		return (live === void 0 ? [] : kind.forms?.[field]?.(live, {
			fields: normal,
			declared: void 0
		}))?.some(({ value, isLoose }) => value === void 0 && isLoose !== true) ?? false;
	};
	return Object.fromEntries(Object.entries(fields).filter(([field]) => !isUnsent(field)));
}
function declaredFields(live, policy) {
	const { autoOff } = require_src_kinds().kindOf(live.kind);
	return autoOff !== void 0 && require_every_plan_later().wasSwitchedOff(live.kind, live, policy) ? require_src().omit(live.fields, [autoOff.member]) : live.fields;
}
function escapeVariables(value) {
	const escaped = (value) => {
		if (typeof value === "string") return value.replaceAll("${", () => "$${");
		if (require_src().isList(value)) return value.map((item) => escaped(item));
		if (!require_src().isObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
	};
	return escaped(value);
}
// src/render/document/without-defaults.ts
function withoutDefaults(document, defaults) {
	const added = Object.entries(defaults).flatMap(([key, value]) => {
		const own = key === "tags" ? document[key] ?? {} : document[key];
		if (own === void 0) return [[key, null]];
		return require_src().isObject(own) && require_src().isObject(value) ? [[key, withoutDefaults(own, value)]] : [];
	});
	return {
		...document,
		...Object.fromEntries(added)
	};
}
// src/render/document/remarks.ts
function remarkOn(live, policy, { unchecked = [], unread = [] } = {}) {
	const remarks = [
		...ofWhatIsUnread(unread),
		...ofStatus(live, policy),
		...ofWriteOnly(live),
		...remarksOnRules(unchecked)
	];
	return remarks.length === 0 ? void 0 : remarks.join("\n");
}
function ofWhatIsUnread(unread) {
	if (unread.length === 0) return [];
	return [`Only a comment, as the service does not show ${require_start().enumerate(unread)}, which a document needs.`, "Write it, and take the # away."];
}
function ofStatus(live, policy) {
	const { autoOff } = require_src_kinds().kindOf(live.kind);
	if (autoOff === void 0 || !require_every_plan_later().wasSwitchedOff(live.kind, live, policy)) return [];
	const { member, on } = autoOff;
	const failures = autoOff.failures(live.service);
	return [`No ${member}: the service switched it off after ${failures === void 0 ? "failures" : `${require_start().countOf(failures, "failed build")} in a row`}. It stays off until what it builds from changes;`, `${member}: ${on} switches it on again.`];
}
function ofWriteOnly(live) {
	const { writeOnly = [], texts = [] } = require_src_kinds().kindOf(live.kind).versions ?? {};
	if (writeOnly.length === 0) return [];
	const text = texts.filter((field) => live.fields[field] !== void 0);
	return [`No answer of the service shows ${require_start().enumerate(writeOnly)}: nothing of that is exported.`, ...text.length === 0 ? [] : [`A text that came from S3 is here as ${require_start().enumerate(text)}.`]];
}
function remarksOnRules(unchecked) {
	return unchecked.flatMap((field) => [`The service has taken ${field}, which breaks rules that Kiln knows: it is not checked.`, `Take ${field} out of unchecked, and kiln validate names them.`]);
}
// src/render/document/import-summary.ts
const shownNames = 8;
function summariseImport({ configurations, variables, leftOut, advice }) {
	const open = variables.filter(({ value }) => value === void 0).map(({ name }) => name);
	return [
		`${require_start().countOf(configurations.length, "configuration")} imported`,
		...open.length === 0 ? [] : [`to be filled in, under vars in kiln.yaml: ${shown(open)}`],
		...leftOut.map(({ why, addresses }) => `left out, ${why}: ${shown(addresses)}`),
		...advice
	].map((line) => `${require_start().toSafeText(line)}\n`).join("");
}
function shown(names) {
	return require_start().enumerate(names, ", ", shownNames);
}
exports.commentOf = commentOf;
exports.documentOf = documentOf;
exports.escapeVariables = escapeVariables;
exports.filesOf = filesOf;
exports.findAlone = findAlone;
exports.remarkOn = remarkOn;
exports.remarksOnRules = remarksOnRules;
exports.renderDocument = renderDocument;
exports.renderJoining = renderJoining;
exports.renderLayers = renderLayers;
exports.renderVariables = renderVariables;
exports.summariseExport = summariseExport;
exports.summariseImport = summariseImport;
exports.withFiles = withFiles;
exports.withKiln = withKiln;
exports.withoutDefaults = withoutDefaults;
