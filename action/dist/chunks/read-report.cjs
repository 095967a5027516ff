const require_plural = require("./plural.cjs");
const require_source = require("./source.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_stop_signal = require("./stop-signal.cjs");
const require_format_value = require("./format-value.cjs");
const require_sentences = require("./sentences.cjs");
const require_canonical = require("./canonical.cjs");
const require_field_path = require("./field-path.cjs");
const require_2020 = require("./2020.cjs");
const require_digest = require("./digest.cjs");
const require_report_schema = require("./report-schema.cjs");
const require_summarise = require("./summarise.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/render/markdown/detail.ts
const everything = {
	hasCreatedValues: true,
	fields: "all",
	valueLength: Infinity,
	hasChanges: true,
	rows: Infinity,
	targetRows: Infinity
};
const withoutCreated = {
	...everything,
	hasCreatedValues: false,
	valueLength: 1e3,
	dropped: "the values of what is created are left out"
};
const withPending = {
	...withoutCreated,
	fields: "pending",
	valueLength: 300,
	dropped: "values are listed only for what apply writes, not for what it creates, leaves alone or holds back"
};
const tables = {
	...withPending,
	fields: "none",
	dropped: "values are left out"
};
const capped = (rows) => ({
	...tables,
	rows,
	dropped: `values are left out, and at most ${rows} changes are listed per section`
});
const counts = (targetRows) => ({
	...capped(5),
	hasChanges: false,
	targetRows,
	dropped: targetRows === 0 ? "only the totals are shown" : "changes are only counted"
});
/** From everything to next to nothing. The last rung has a bounded size, whatever the report holds. */
const ladder = [
	{
		...everything,
		valueLength: 4e3
	},
	withoutCreated,
	withPending,
	tables,
	capped(200),
	capped(50),
	capped(10),
	counts(Infinity),
	counts(100),
	counts(20),
	counts(5),
	counts(0)
];
// src/render/words/encode-path.ts
/** Returns a path as it stands in a URL: no character that Markdown or HTML could read as its own. */
function encodePath(file) {
	const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return file.replaceAll(/\p{Surrogate}/gu, "�").split("/").map((part) => encodeURIComponent(part).replaceAll(/[!'()*_~]/g, encode)).join("/");
}
// src/render/markdown/inline.ts
/** Text inside of Markdown. Live text stands in code spans; prose loses everything that markup, mentions and references are made of. */
/** A character that nobody sees, as an entity: it parts `@` from a name and `#` from a number, which a backslash does not. */
const parting = "&#8203;";
/** Returns at most `most` characters, the last of them an ellipsis where something is missing. */
function clip(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** Returns text as a code span. The fence is longer than any run of backticks inside; a comment cannot be opened in it either. */
function code(text) {
	const safe = require_safe_text.toSafeText(text).replaceAll("<!--", "<\\u{21}--");
	const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^$|^`|`$|^ .*[^ ].* $/.test(safe) ? " " : "";
	return `${fence}${pad}${safe}${pad}${fence}`;
}
/** Returns prose with everything that Markdown, HTML, mentions and references of a forge could make of it taken away. */
function prose(text) {
	return require_safe_text.toSafeText(text).replaceAll(/[\\`*_{}[\]()#+!<>&~]/g, (character) => entities[character] ?? `\\${character}`).replaceAll(/@|[#!](?=\d)|[~%](?=[\w"])|\$(?=\d)|&amp;(?=\d)|\bgh-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${parting}`);
}
const entities = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;"
};
/** Returns the URL if it is one that can stand in a link as it is; undefined otherwise. */
function safeUrl(url) {
	if (typeof url !== "string" || url.length > 1e3 || require_safe_text.toSafeText(url) !== url) return void 0;
	return /^https?:\/\/[^\s<>()[\]"'`\\|]+$/i.test(url) ? url : void 0;
}
/** Returns the lines of a table. Columns whose head ends with a colon are aligned to the right. */
function table(head, rows) {
	const line = (cells) => `| ${cells.map(keepPipes).join(" | ")} |`;
	const rule = `|${head.map((name) => name.endsWith(":") ? "--:" : "---").join("|")}|`;
	return [
		line(head.map((name) => name.replace(/:$/, ""))),
		rule,
		...rows.map(line)
	];
}
/** A pipe would end a cell, also in a code span; one after a backslash is read differently by different forges. */
function keepPipes(cell) {
	return cell.replaceAll(/(\\*)\|/g, (_, slashes) => slashes === "" ? "\\|" : `${slashes}\\u{7c}`);
}
/** Returns the first names as code spans, and how many more there are. */
function list(names, most, noun) {
	const shown = names.slice(0, most).map((name) => code(clip(name, 120)));
	const left = names.length - shown.length;
	return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${left} more ${noun}${left === 1 ? "" : "s"}`;
}
// src/render/markdown/facts.ts
/** What a report knows of the place of its run: the forge's pages of files, commits and the run itself. It may be somebody else's JSON. */
/** Reads the facts from `run`. What is not as expected is left out. */
function factsOf({ run }) {
	const ci = require_field_path.isObject(run.ci) ? run.ci : {};
	const runUrl = safeUrl(ci["runUrl"]);
	const [headSha, repository] = [ci["headSha"], ci["repository"]];
	const commit = [headSha, run.revision].find((sha) => typeof sha === "string" && /^[0-9a-f]{7,64}$/.test(sha));
	const server = safeUrl(ci["serverUrl"])?.replace(/\/+$/, "");
	const isRepository = typeof repository === "string" && /^[\w.-]+(\/[\w.-]+){1,20}$/.test(repository);
	const repositoryUrl = server === void 0 || !isRepository ? void 0 : safeUrl(`${server}/${repository}`);
	return {
		...require_diagnose.optional({ runUrl }),
		...typeof commit === "string" ? { commit } : {},
		...require_diagnose.optional({ repositoryUrl }),
		infix: ci["provider"] === "gitlab" ? "/-" : ""
	};
}
/** Returns the flavour of the forge that a report was made on. */
function flavourOf({ run }) {
	return require_field_path.isObject(run.ci) && run.ci["provider"] === "gitlab" ? "gitlab" : "github";
}
/** Returns a place in a file, as a link to the commit where that is known. */
function linkToSource({ file, line }, { repositoryUrl, commit, infix }) {
	const label = code(`${clip(file, 160)}:${line}`);
	const isInside = !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(file);
	if (repositoryUrl === void 0 || commit === void 0 || !isInside || file.length > 300) return label;
	return `[${label}](${repositoryUrl}${infix}/blob/${commit}/${encodePath(file)}#L${line})`;
}
/** Returns a commit in short, as a link where its page is known. */
function commitOf(sha, { repositoryUrl, infix }) {
	const label = code(clip(sha, 12).replace("…", ""));
	const isSha = /^[0-9a-f]{7,64}$/.test(sha);
	return repositoryUrl === void 0 || !isSha ? label : `[${label}](${repositoryUrl}${infix}/commit/${sha})`;
}
// src/render/markdown/groups.ts
/** The changes of a report in the order in which people read them: what matters first, what is equal at many targets once. */
const titles = {
	changes: "Changes",
	caused: "What this pull request changes",
	preexisting: "Already different before this pull request",
	drift: "Not as the last apply left it",
	pending: "Pending: git is ahead of the account, which is not drift",
	unreached: "Not reached",
	done: "Done",
	rest: "Left alone"
};
/** Returns the parts that have something to show. */
function groupsOf(report) {
	const found = /* @__PURE__ */ new Map();
	const hasBase = report.base !== void 0;
	for (const target of report.targets) for (const change of target.changes) for (const [title, entry] of entriesOf(report, change, hasBase)) {
		const rows = found.get(title) ?? /* @__PURE__ */ new Map();
		found.set(title, rows);
		const key = keyOf(entry);
		const row = rows.get(key);
		if (row === void 0) rows.set(key, {
			entries: [entry],
			targets: [target]
		});
		else {
			row.entries.push(entry);
			row.targets.push(target);
		}
	}
	return Object.keys(titles).flatMap((title) => {
		const rows = found.get(title);
		return rows === void 0 ? [] : [{
			title: titles[title],
			sections: sectionsOf(report, [...rows.values()])
		}];
	});
}
/** A change of which only some values were different before stands in both parts, each with its own values. */
function* entriesOf(report, change, hasBase) {
	if (change.action === "unchanged" && change.outcome !== "failed") return;
	const { fields } = change;
	if (report.command === "apply") yield [titleAfterApply(report, change), {
		change,
		fields
	}];
	else if (report.command === "drift") yield [require_summarise.isDrift(change) ? "drift" : require_digest.isPending(change) ? "pending" : "rest", {
		change,
		fields
	}];
	else {
		const before = change.preexisting === true ? fields : fields.filter((field) => field.preexisting === true);
		const isAllBefore = change.preexisting === true || before.length > 0 && before.length === fields.length;
		const caused = fields.filter((field) => field.preexisting !== true);
		if (!isAllBefore) yield [hasBase || before.length > 0 ? "caused" : "changes", {
			change,
			fields: caused
		}];
		if (isAllBefore || before.length > 0) yield ["preexisting", {
			change,
			fields: before
		}];
	}
}
function titleAfterApply({ outcome }, { outcome: status, action }) {
	if (outcome === "refused") return "changes";
	if (status === "failed" || status === "not-run" || status === "blocked" || action === "blocked") return "unreached";
	return status === "done" ? "done" : require_digest.isPending({ action }) ? "changes" : "rest";
}
/** Everything that a reader sees of an entry. What is created is the same if it has the same fields: values often name a place. */
function keyOf({ change, fields }) {
	const { id, action, reason, source, heldBy, wipes, renamed, outcome, error, validation, usedBy, disowned } = change;
	const seen = action === "create" ? fields.map(({ path }) => path) : fields.map(({ path, before, after, reason: why, source: at }) => ({
		path,
		before,
		after,
		why,
		at
	}));
	const pipelines = usedBy?.map(({ name, status }) => [name, status]) ?? usedBy;
	const failure = [
		error?.code,
		error?.message,
		error?.hint
	];
	return JSON.stringify([
		[
			id,
			action,
			reason,
			source,
			heldBy,
			wipes,
			renamed,
			outcome,
			disowned
		],
		[
			failure,
			validation?.status,
			validation?.error?.message
		],
		pipelines === null ? "unknown" : pipelines,
		seen
	]);
}
function sectionsOf(report, rows) {
	const order = new Map(report.targets.map((target, index) => [target, index]));
	const sections = /* @__PURE__ */ new Map();
	for (const { entries, targets } of rows) {
		const key = targets.map((target) => order.get(target)).join(" ");
		const section = sections.get(key) ?? {
			targets,
			entries: []
		};
		sections.set(key, section);
		section.entries.push(merge(entries, targets));
	}
	return [...sections.values()].map(({ targets, entries }) => ({
		targets,
		entries: entries.toSorted((one, other) => rankOf(one.change) - rankOf(other.change))
	}));
}
/** One entry for several, the first at the first of `targets`. */
function merge(entries, targets) {
	const [first, ...others] = entries;
	if (first === void 0) throw new Error("a row has an entry");
	if (others.length === 0 || first.change.action !== "create") return first;
	const fields = first.fields.map((field, index) => {
		const text = JSON.stringify(field.after);
		if (others.every((other) => JSON.stringify(other.fields[index]?.after) === text)) return field;
		const valueAt = (entry, at) => ({
			target: targets[at]?.name ?? "",
			value: entry.fields[index]?.after
		});
		return {
			...field,
			varies: entries.map(valueAt)
		};
	});
	return {
		...first,
		fields
	};
}
const ranks = [
	"delete",
	"blocked",
	"update",
	"adopt",
	"create",
	"orphan",
	"skipped",
	"unchanged"
];
/** What failed comes first, then what is lost, then what needs somebody. */
function rankOf({ action, outcome }) {
	return outcome === "failed" ? -1 : ranks.indexOf(action);
}
// src/render/markdown/page-parts.ts
const symbols = {
	create: "➕",
	update: "📝",
	adopt: "🤝",
	delete: "🚮",
	unchanged: "🟰",
	orphan: "❔",
	skipped: "⏩",
	blocked: "⛔"
};
/** Returns the second cue of an action; nothing where the words have to do. */
function emojis(flavour, action) {
	return flavour === "plain" ? "" : `${symbols[action]} `;
}
/** Returns blocks that are folded away under a title, which is markup of ours; open ones where nothing folds. */
function fold({ flavour }, title, blocks) {
	if (flavour === "plain") return [`**${title}**`, ...blocks].join("\n\n");
	return [
		`<details><summary>${title}</summary>`,
		...blocks,
		"</details>"
	].join("\n\n");
}
/** Returns a block that cannot be overlooked. Each of `lines` is a paragraph or an item of a list. */
function alert({ flavour }, kind, lines) {
	const [first = "", ...others] = lines;
	return [...{
		github: [`[!${kind}]`, first],
		gitlab: [`[!${kind.toLowerCase()}]`, first],
		plain: [`**${kind[0]}${kind.slice(1).toLowerCase()}.** ${first}`]
	}[flavour], ...others].map((line) => line === "" ? ">" : `> ${line}`).join("\n");
}
// src/render/markdown/values.ts
/** Returns how many bytes the tables of these parts have at least: 16 for a row, and texts that are shown whole. */
function leastBytes(parts, detail) {
	const entries = parts.flatMap(({ sections }) => sections.flatMap((section) => section.entries.slice(0, detail.rows)));
	const listed = entries.filter(({ change }) => hasValues({ detail }, change)).flatMap(({ fields }) => fields);
	const lengthOf = ({ before = "", after = "" }) => {
		return typeof before === "string" && typeof after === "string" && Math.max(before.length, after.length) <= detail.valueLength ? before.length + after.length : 0;
	};
	return listed.reduce((sum, field) => sum + 16 + lengthOf(field), 16 * entries.length);
}
/** Reports whether the differences of a change are listed. */
function hasValues({ detail }, change) {
	if (change.action === "create") return false;
	return detail.fields === "all" || detail.fields === "pending" && require_digest.isPending(change);
}
/** What both sides are called: what apply replaces, what it replaced, or what two revisions declare. */
function sidesOf({ report }) {
	if (report.offline === true) return ["base", "this revision"];
	return report.command === "apply" && report.outcome !== "refused" ? ["before", "after"] : ["in the account", "in git"];
}
/** Returns the table of values that are, or would be, replaced; none if there are none. */
function replacedValues(page, entries) {
	const nameOf = namesIn(entries);
	const rows = entries.filter(({ change, fields }) => hasValues(page, change) && fields.length > 0).flatMap(({ change, fields }) => fields.map((field) => {
		const [before, after] = sides(field, page.detail.valueLength);
		const reason = field.reason === void 0 || field.reason === change.reason ? "" : field.reason;
		const link = field.source === void 0 ? "" : linkToSource(field.source, page.facts);
		return [
			nameOf(change),
			code(clip(field.path, 300)),
			before,
			after,
			[reason, link].filter(Boolean).join(", ")
		];
	}));
	if (rows.length === 0) return [];
	return [table([
		"configuration",
		"field",
		...sidesOf(page),
		"why and where"
	], rows).join("\n")];
}
/** Returns the folded table of the values of what is created; none if there are none. */
function createdValues(page, entries) {
	if (!page.detail.hasCreatedValues) return [];
	const made = entries.filter(({ change, fields }) => change.action === "create" && fields.length > 0);
	if (made.length === 0) return [];
	const nameOf = namesIn(entries);
	const rows = made.flatMap(({ change, fields }) => fields.map((field) => [
		nameOf(change),
		code(clip(field.path, 300)),
		valueOf(page, field)
	]));
	return [fold(page, `values of what is created, ${made.length} ${require_plural.plural(made.length, "configuration")}`, [table([
		"configuration",
		"field",
		"value"
	], rows).join("\n")])];
}
/** The value of a field that is created; where it differs between few targets, that of each. */
function valueOf({ detail }, field) {
	const { varies, path } = field;
	if (varies === void 0) return sides(field, detail.valueLength)[1];
	if (varies.length > 3) return "(differs from target to target)";
	const valueAt = (after) => sides({
		path,
		...require_diagnose.optional({ after })
	}, detail.valueLength)[1];
	return varies.map(({ target, value }) => `${valueAt(value)} in ${code(clip(target, 120))}`).join(", ");
}
/** How a section's tables of values call a configuration: by its name, unless one of another kind has the same. */
function namesIn(entries) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { change } of entries) kinds.set(change.name, (kinds.get(change.name) ?? /* @__PURE__ */ new Set()).add(change.kind));
	return ({ name, id }) => code(clip((kinds.get(name)?.size ?? 0) > 1 ? id : name, 200));
}
/** Both values, cut at the same length; what two long ones have in common at their start is left out, so that the difference is seen. */
function sides({ path, before, after }, most) {
	const [one, other] = [before, after].map((value) => value === void 0 ? void 0 : require_format_value.formatValue(value));
	const start = Math.max(one?.length ?? 0, other?.length ?? 0) <= most || one === void 0 || other === void 0 ? 0 : Math.max(0, commonStart(one, other) - 40);
	const cut = (text) => code(clip(`${start > 0 ? "…" : ""}${text.slice(start)}`, most));
	return [one === void 0 ? "(not set)" : cut(one), other === void 0 ? require_sentences.goneInWords(path) : cut(other)];
}
function commonStart(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
// src/render/markdown/section.ts
/** Changes that are the same at some targets: a table with a row per change, what failed, and their values. */
/** Returns the blocks of a section. A report about one target needs no heading for it. */
function renderSection(page, section) {
	const { entries, targets } = section;
	const shown = entries.slice(0, page.detail.rows);
	const left = entries.slice(shown.length);
	return [
		...page.report.targets.length === 1 ? [] : headingOf(page, targets),
		overviewOf(page, shown),
		...left.length === 0 ? [] : [`… and ${left.length} more ${require_plural.plural(left.length, "change")}.`],
		...failuresOf(shown),
		...replacedValues(page, shown),
		...createdValues(page, shown)
	];
}
function headingOf(page, targets) {
	const names = targets.map((target) => target.name);
	const most = 3;
	const heading = `#### ${list(names, most, "target")}`;
	if (names.length <= most || !page.detail.hasCreatedValues) return [heading];
	return [heading, fold(page, `all ${names.length} targets`, [list(names, Infinity, "target")])];
}
function overviewOf(page, entries) {
	const hasUse = entries.some(({ change }) => change.usedBy === null || (change.usedBy?.length ?? 0) > 0);
	const rows = entries.map(({ change, fields }) => [
		actionOf(page, change),
		code(clip(change.id, 200)),
		change.source === void 0 ? "" : linkToSource(change.source, page.facts),
		whyOf(page, change, fields),
		...hasUse ? [useOf(change)] : []
	]);
	return table([
		"change",
		"configuration",
		"declared in",
		"why",
		...hasUse ? ["used by"] : []
	], rows).join("\n");
}
const outcomeWords = {
	done: "done",
	failed: "**FAILED**",
	blocked: "**blocked**",
	"not-run": "**not run**",
	unchanged: "nothing to do"
};
function actionOf({ flavour }, change) {
	const isLoud = change.action === "delete" || change.action === "blocked";
	const outcome = change.outcome === void 0 || !require_digest.isPending(change) ? "" : `: ${outcomeWords[change.outcome]}`;
	return `${emojis(flavour, change.action)}${isLoud ? `**${change.action}**` : change.action}${outcome}`;
}
/** The reason; at the first use of an action or a reason one sentence that says what it means. */
function whyOf(page, change, fields) {
	const { action, reason } = change;
	const isFirst = (key) => {
		const isNew = page.report.offline !== true && !page.said.has(key);
		page.said.add(key);
		return isNew;
	};
	const pruning = require_sentences.pruneInWords(change);
	const count = page.detail.fields === "none" || !hasValues(page, change) ? fields.length : 0;
	return [
		...action !== "blocked" && isFirst(action) ? [prose(require_sentences.actionSentences[action])] : [],
		...reason === void 0 ? [] : [`**${reason}**${isFirst(reason) ? `: ${prose(require_sentences.reasonSentences[reason])}` : ""}`],
		...pruning !== void 0 && isFirst(pruning) ? [prose(pruning)] : [],
		...change.disowned === true ? ["it was ours, and its owner tag was taken off"] : [],
		...change.heldBy === void 0 ? [] : [`held by ${code(clip(change.heldBy, 120))}`],
		...change.renamed === void 0 ? [] : [`looks renamed ${action === "create" ? "from" : "to"} ${code(clip(change.renamed, 200))}`],
		...change.wipes === void 0 ? [] : [`would be wiped: ${list(change.wipes, 10, "member")}`],
		...change.validation === void 0 ? [] : [validationWords[change.validation.status]],
		...count === 0 || action === "create" ? [] : [`${count} ${require_plural.plural(count, "value")} ${count === 1 ? "differs" : "differ"}`]
	].join("; ");
}
const validationWords = {
	validated: "validated by the service",
	refused: "**refused by the service**",
	"not-validated": "not validated"
};
function useOf({ usedBy }) {
	if (usedBy === void 0) return "";
	if (usedBy === null) return "unknown: pipelines cannot be listed";
	const shown = usedBy.slice(0, 5).map(({ name, status }) => {
		return `${code(clip(name, 120))}${status === "ENABLED" ? "" : ` (${prose(clip(status, 40).toLowerCase())})`}`;
	});
	return `${shown.join(", ")}${usedBy.length > shown.length ? ` and ${usedBy.length - shown.length} more` : ""}`;
}
function failuresOf(entries) {
	const lines = entries.flatMap(({ change }) => [change.error, change.validation?.error].flatMap((error) => {
		if (error === void 0) return [];
		const hint = error.hint === void 0 ? "" : `\n  Hint: ${prose(clip(error.hint, 1e3))}`;
		const request = error.requestId === void 0 ? "" : ` (request ${code(clip(error.requestId, 80))})`;
		return `- ${code(clip(change.id, 200))}: **${prose(clip(error.code, 120))}** ${code(clip(error.message, 1e3))}${request}${hint}`;
	}));
	return lines.length === 0 ? [] : [lines.join("\n")];
}
// src/report/check-report.ts
var import__2020 = require_2020.require__2020();
/** Levels that a report may be nested: those of a document, and its own. */
const maxLevels = 128;
const compile = () => new import__2020.Ajv2020({ strictTypes: false }).compile(require_report_schema.reportSchema);
let check;
/** Returns the report, or in words what keeps the value from being one. */
function checkReport(value) {
	if (require_canonical.isDeeperThan(maxLevels, value)) return { problem: "it is nested too deeply to be a report" };
	const { formatVersion } = value ?? {};
	if (typeof formatVersion !== "string") return { problem: "it has no formatVersion" };
	if (!formatVersion.startsWith("1.")) return { problem: `its format is ${formatVersion}, this version reads 1.x` };
	check ??= compile();
	if (!check(value)) {
		const [error] = check.errors ?? [];
		const path = (error?.instancePath ?? "").split("/").slice(1).map(unescapePointer);
		return { problem: `${path.length === 0 ? "it" : require_field_path.formatPath(path)} ${error?.message ?? "is not sound"}` };
	}
	const report = value;
	if (report.parts?.length === 0) return { problem: "it is merged from nothing" };
	const twice = findTwice(report.targets.map(({ name }) => name));
	return twice === void 0 ? { report } : { problem: `it has the target ${twice} twice` };
}
function unescapePointer(part) {
	return /^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~");
}
function findTwice(names) {
	const seen = /* @__PURE__ */ new Set();
	return names.find((name) => seen.size === seen.add(name).size);
}
// src/report/merge-gap.ts
/** What keeps reports from being one: those that do not fit together, and those that are not there. */
/** Returns what is missing of the fleet. `names` are the targets without a row. */
function findGap(parts, names) {
	const cuts = findMissingShards(parts);
	const isWhole = cuts.length === 0 ? names.length === 0 : cuts.some(({ missing }) => missing.length === 0);
	if (isWhole && names.length === 0) return { diagnostics: [] };
	const shards = cuts.filter(() => !isWhole).map(({ of, missing }) => require_diagnose.diagnose("missingShards", {
		shards: require_2020.enumerate(missing.map(String)),
		of
	}));
	const targets = names.length === 0 ? [] : [require_diagnose.diagnose("missingTargets", {
		count: `${names.length} ${require_plural.plural(names.length, "target")}`,
		targets: require_2020.enumerate(names)
	})];
	return {
		kind: isWhole ? "unreported" : "lost",
		diagnostics: [...shards, ...targets]
	};
}
function findMissingShards(parts) {
	const shards = parts.flatMap(({ shard }) => shard ?? []);
	return [...new Set(shards.map(({ of }) => of))].sort((a, b) => a - b).map((of) => {
		const present = new Set(shards.filter((shard) => shard.of === of).map(({ index }) => index));
		return {
			of,
			missing: Array.from({ length: of }, (_, index) => index + 1).filter((index) => !present.has(index))
		};
	});
}
/** Returns why reports cannot be one: another command or backend, or one name for two places. Undefined if they can. */
function findConflict(named) {
	const [first] = named;
	const places = /* @__PURE__ */ new Map();
	for (const { file, report } of named) {
		const [a, b] = [kindOfRun(first?.report ?? report), kindOfRun(report)];
		if (a !== b) return require_diagnose.diagnose("unlikeReports", {
			first: first?.file ?? file,
			a,
			second: file,
			b
		});
		for (const { name, account, region } of report.targets) {
			if (account === null || region === null) continue;
			const place = `${account} ${region}`;
			const other = places.get(name);
			if (other !== void 0 && other.place !== place) return require_diagnose.diagnose("targetOfTwoPlaces", {
				target: name,
				first: other.file,
				a: other.place,
				second: file,
				b: place
			});
			places.set(name, {
				file,
				place
			});
		}
	}
}
function kindOfRun({ command, backend, offline }) {
	return `${command} ${offline === true ? "offline" : `on ${backend}`}`;
}
// src/report/part.ts
/** The runs that a merged report is made of: taken from reports, put in order, judged and added up. */
/** Returns the runs of a report: those that it was merged from, or the one that it is of. */
function takeApart(report) {
	const { shard, targets, fleets = [] } = report;
	if (report.parts !== void 0) return {
		parts: report.parts.map(({ shard: cut, ...part }) => {
			return {
				...part,
				...cut === void 0 ? {} : { shard: {
					...cut,
					fleet: fleets[cut.fleet] ?? []
				} }
			};
		}),
		fleets,
		targets
	};
	return {
		parts: [{
			id: `sha256:${require_canonical.digestOf(report).toString("hex")}`,
			...shard === void 0 ? {} : { shard: {
				index: shard.index,
				of: shard.of,
				fleet: shard.targets
			} },
			outcome: report.outcome,
			exitCode: report.exitCode,
			...require_diagnose.optional({ supersededBy: report.supersededBy }),
			targets: targets.map(({ name }) => name),
			diagnostics: report.diagnostics,
			run: report.run
		}],
		fleets: shard === void 0 ? [] : [shard.targets],
		targets
	};
}
/** Orders runs: the latest first, by id those that began in the same instant. */
function compareParts(a, b) {
	const [first, second] = [Date.parse(a.run.startedAt), Date.parse(b.run.startedAt)];
	return second - first || require_source.compareText(b.run.startedAt, a.run.startedAt) || require_source.compareText(b.id, a.id);
}
/** Returns what stopped any of the runs, as far as their targets do not show it. */
function verdictOfParts(parts) {
	const interrupted = parts.filter(({ outcome }) => outcome === "interrupted");
	if (interrupted.length > 0) {
		const codes = new Set(interrupted.map(({ exitCode }) => exitCode));
		return { signal: require_stop_signal.stopSignals.find((signal) => codes.has(require_stop_signal.signalCodes[signal])) ?? "SIGTERM" };
	}
	if (parts.some(({ outcome }) => outcome === "invalid")) return { verdict: "invalid" };
	if (parts.some(({ outcome }) => outcome === "refused")) return { verdict: "refused" };
	return parts.some(({ outcome, targets }) => outcome === "error" && targets.length === 0) ? { verdict: "error" } : {};
}
/** Returns the facts of the runs as of one: from the start of the first to the end of the last. The latest comes first in `parts`. */
function mergeRuns(parts) {
	const runs = parts.map(({ run }) => run);
	const first = runs.at(-1);
	const start = Date.parse(first?.startedAt ?? "");
	const sum = (count) => runs.reduce((all, run) => all + run.requests[count], 0);
	const isOneRevision = runs.every(({ revision }) => revision === first?.revision);
	return {
		startedAt: first?.startedAt ?? "",
		durationMs: Math.max(...runs.map((run) => Date.parse(run.startedAt) + run.durationMs - start)),
		revision: isOneRevision ? first?.revision ?? null : null,
		requests: {
			read: sum("read"),
			write: sum("write"),
			throttled: sum("throttled")
		},
		ci: runs[0]?.ci ?? null
	};
}
/** Runs of different commits are no picture of one; that is worth a warning, not a refusal. */
function warnOfRevisions(parts) {
	const revisions = [...new Set(parts.flatMap(({ run }) => run.revision ?? []))].sort(require_source.compareText);
	return revisions.length < 2 ? [] : [require_diagnose.diagnose("reportsOfRevisions", { revisions: revisions.join(", ") })];
}
// src/report/merge.ts
/**
* Many reports as one. What comes out depends on the set of runs alone: their order, and merging what is merged already, change nothing.
* For that a merged report keeps what it is made of: its runs (`parts`) and their fleets.
*
* A target that several runs have a row for is shown as the latest of them saw it: by the start of the run, then by its id. A run that is
* overtaken everywhere no longer counts for the verdict.
*/
/** Merges reports of one command against one backend, which `findConflict` has found to fit together. */
function mergeReports(reports, options) {
	const [{ command, backend, offline, base }] = reports;
	const pieces = reports.map(takeApart);
	const parts = [...new Map(pieces.flatMap((piece) => piece.parts).map((part) => [part.id, part])).values()].sort(compareParts);
	const owners = findOwners(parts);
	const current = findCurrent(parts, owners);
	const isSuperseded = current.every(({ outcome }) => outcome === "superseded");
	const supersededBy = isSuperseded ? current[0]?.supersededBy : void 0;
	const hasBase = base !== void 0 && reports.every((one) => one.base?.revision === base.revision);
	const rows = pickRows(owners, pieces);
	const others = [...pieces.flatMap((piece) => piece.fleets), ...options.fleet ? [options.fleet] : []];
	const fleets = sortFleets(parts.flatMap(({ shard }) => shard === void 0 ? [] : [shard.fleet]), others);
	const names = [.../* @__PURE__ */ new Set([...fleets.flat(), ...[...rows.keys()].sort(require_source.compareText)])];
	const targets = names.map((name) => rows.get(name) ?? unreported(name));
	const gap = findGap(parts, names.filter((name) => !rows.has(name)));
	const judged = require_summarise.judge({
		command,
		detailedExitcode: options.detailedExitcode,
		...require_diagnose.optional({ failOn: options.failOn }),
		...verdictOfParts(current),
		writes: parts.reduce((sum, { run }) => sum + run.requests.write, 0),
		...require_diagnose.optional({ gap: gap.kind })
	}, targets);
	const found = [
		...current.flatMap((part) => part.diagnostics),
		...gap.diagnostics,
		...warnOfRevisions(current)
	];
	return {
		formatVersion: "1.0",
		tool: {
			name: "kiln",
			version: options.version
		},
		command,
		backend,
		...require_diagnose.optional({ offline }),
		...hasBase ? { base } : {},
		...require_diagnose.optional({ supersededBy }),
		...reports.some((one) => one.narrowed === true) ? { narrowed: true } : {},
		...isSuperseded ? {
			outcome: "superseded",
			exitCode: 0
		} : judged,
		...require_summarise.totalsOf(targets),
		targets,
		diagnostics: require_diagnose.sortDiagnostics(distinct(found)),
		run: mergeRuns(current),
		parts: parts.map(({ shard, ...part }) => ({
			...part,
			...shard === void 0 ? {} : { shard: {
				...shard,
				fleet: indexOf(fleets, shard.fleet)
			} }
		})),
		fleets
	};
}
/** Returns for each target the run whose row counts. The latest come first. */
function findOwners(parts) {
	return new Map(parts.toReversed().flatMap((part) => part.targets.map((name) => [name, part])));
}
/** Runs that still count: not those whose every row is overtaken, nor an earlier attempt at a shard that came to no rows. */
function findCurrent(parts, owners) {
	const owning = new Set(owners.values());
	const attempted = /* @__PURE__ */ new Set();
	return parts.filter((part) => {
		const shard = part.shard === void 0 ? void 0 : `${part.shard.index}/${part.shard.of}`;
		const isOvertaken = shard !== void 0 && attempted.has(shard);
		if (shard !== void 0) attempted.add(shard);
		return part.targets.length === 0 ? !isOvertaken : owning.has(part);
	});
}
function pickRows(owners, pieces) {
	const rows = /* @__PURE__ */ new Map();
	for (const { parts, targets } of pieces) {
		const ids = new Set(parts.map(({ id }) => id));
		for (const row of targets) {
			const owner = owners.get(row.name);
			if (owner === void 0 || !ids.has(owner.id)) continue;
			const other = rows.get(row.name);
			if (other === void 0 || require_source.compareText(bytesOf(row), bytesOf(other)) < 0) rows.set(row.name, row);
		}
	}
	return rows;
}
/** The row of a target of the fleet that no report speaks of. */
function unreported(name) {
	return {
		name,
		account: null,
		region: null,
		status: "not-run",
		declared: 0,
		summary: require_summarise.sumUp([]),
		changes: [],
		diagnostics: []
	};
}
/**
* The fleets of shards first, then others that name further targets; of each the longest first. The order of their targets is that of the
* merged report.
*/
function sortFleets(ofShards, others) {
	const known = new Set(ofShards.flat());
	return [ofShards, others.filter((fleet) => fleet.some((name) => !known.has(name)))].flatMap((fleets) => distinct(fleets).toSorted((a, b) => b.length - a.length));
}
function indexOf(fleets, fleet) {
	const bytes = bytesOf(fleet);
	return fleets.findIndex((one) => bytesOf(one) === bytes);
}
/** Each value once, in the order of their bytes. */
function distinct(values) {
	return [...new Map(values.map((value) => [bytesOf(value), value]))].sort(([a], [b]) => require_source.compareText(a, b)).map(([, value]) => value);
}
function bytesOf(value) {
	return require_canonical.canonicalJson(value);
}
// src/run/read-report.ts
/** Reads report files. What stands in one is checked before anything relies on it: it may come from anywhere. */
/** Resolves to the reports in the order of the files, if each file is a report and all of them fit together. */
async function readFittingReports(files, cwd) {
	const { reports, diagnostics } = await readReports(files, cwd);
	const conflict = diagnostics.length > 0 ? void 0 : findConflict(reports);
	const [first, ...others] = reports.map(({ report }) => report);
	if (diagnostics.length > 0 || conflict !== void 0 || first === void 0) return { wrong: [...diagnostics, ...conflict === void 0 ? [] : [conflict]] };
	return { reports: [first, ...others] };
}
/** Returns what is to be shown of reports that fit together: one alone as it is, several merged. */
function asOneReport(reports, version) {
	return reports.length === 1 ? reports[0] : mergeReports(reports, {
		version,
		detailedExitcode: false
	});
}
/** Resolves to the reports in the order of the files; a file that is none is a diagnostic. */
async function readReports(files, cwd) {
	const reports = [];
	const diagnostics = [];
	for (const file of files) try {
		const checked = checkReport(JSON.parse(await (0, node_fs_promises.readFile)((0, node_path.resolve)(cwd, file), "utf8")));
		if ("report" in checked) reports.push({
			file,
			report: checked.report
		});
		else diagnostics.push(require_diagnose.diagnose("unreadableReport", {
			file,
			reason: checked.problem
		}));
	} catch (error) {
		const { code, message } = error;
		const reason = code === "ENOENT" ? "there is no such file" : message;
		diagnostics.push(require_diagnose.diagnose("unreadableReport", {
			file,
			reason
		}));
	}
	return {
		reports,
		diagnostics
	};
}
Object.defineProperty(exports, "alert", {
	enumerable: true,
	get: function() {
		return alert;
	}
});
Object.defineProperty(exports, "asOneReport", {
	enumerable: true,
	get: function() {
		return asOneReport;
	}
});
Object.defineProperty(exports, "clip", {
	enumerable: true,
	get: function() {
		return clip;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "commitOf", {
	enumerable: true,
	get: function() {
		return commitOf;
	}
});
Object.defineProperty(exports, "encodePath", {
	enumerable: true,
	get: function() {
		return encodePath;
	}
});
Object.defineProperty(exports, "everything", {
	enumerable: true,
	get: function() {
		return everything;
	}
});
Object.defineProperty(exports, "factsOf", {
	enumerable: true,
	get: function() {
		return factsOf;
	}
});
Object.defineProperty(exports, "flavourOf", {
	enumerable: true,
	get: function() {
		return flavourOf;
	}
});
Object.defineProperty(exports, "groupsOf", {
	enumerable: true,
	get: function() {
		return groupsOf;
	}
});
Object.defineProperty(exports, "ladder", {
	enumerable: true,
	get: function() {
		return ladder;
	}
});
Object.defineProperty(exports, "leastBytes", {
	enumerable: true,
	get: function() {
		return leastBytes;
	}
});
Object.defineProperty(exports, "linkToSource", {
	enumerable: true,
	get: function() {
		return linkToSource;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "mergeReports", {
	enumerable: true,
	get: function() {
		return mergeReports;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "readFittingReports", {
	enumerable: true,
	get: function() {
		return readFittingReports;
	}
});
Object.defineProperty(exports, "readReports", {
	enumerable: true,
	get: function() {
		return readReports;
	}
});
Object.defineProperty(exports, "renderSection", {
	enumerable: true,
	get: function() {
		return renderSection;
	}
});
Object.defineProperty(exports, "safeUrl", {
	enumerable: true,
	get: function() {
		return safeUrl;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
