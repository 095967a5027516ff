let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_render_graph$;
const require_src_render_graph = () => require_src_render_graph$ ??= require("./src-render-graph.cjs");
// src/render/markdown/detail.ts
const everything = {
	hasCreatedValues: true,
	hasPictures: true,
	fields: "all",
	valueLength: Infinity,
	lines: Infinity,
	hasChanges: true,
	rows: Infinity,
	targetRows: Infinity,
	watched: Infinity
};
const withoutPictures = {
	...everything,
	hasPictures: false,
	valueLength: 4e3,
	dropped: "the picture is left out"
};
const withoutCreated = {
	...withoutPictures,
	hasCreatedValues: false,
	valueLength: 1e3,
	dropped: "the values of what is created are left out"
};
const withShortTexts = {
	...withoutCreated,
	lines: 50,
	dropped: "the values of what is created are left out, and at most 50 lines of each changed text are shown"
};
const withPending = {
	...withShortTexts,
	fields: "pending",
	valueLength: 300,
	lines: 15,
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
	dropped: "changes are only counted, but for those at the top"
});
const watchedAlone = (watched) => ({
	...counts(0),
	watched,
	dropped: watched === 0 ? "only the totals are shown" : `of all changes only the ${watched} that matter most are named`
});
const ladder = [
	{
		...everything,
		valueLength: 4e3
	},
	withoutPictures,
	withoutCreated,
	withShortTexts,
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
// src/render/markdown/inline.ts
const parting = "&#8203;";
function clip(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function code(text) {
	const safe = withoutComments(require_start().toSafeText(text));
	const mark = "`".repeat(longestRun(safe) + 1);
	const pad = /^$|^`|`$|^ .*[^ ].* $/.test(safe) ? " " : "";
	return `${mark}${pad}${safe}${pad}${mark}`;
}
function fence$1(language, lines, most) {
	const safe = lines.map((line) => clip(withoutComments(require_start().toSafeText(line)), most));
	const mark = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
	return [
		`${mark}${language}`,
		...safe,
		mark
	].join("\n");
}
function withoutComments(text) {
	return text.replaceAll("<!--", "<\\u{21}--");
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
function prose(text) {
	return require_start().toSafeText(text).replaceAll(/[\\`*_{}[\]()#+!<>&~]/g, (character) => entities[character] ?? `\\${character}`).replaceAll(/@|[#!](?=\d)|[~%](?=[\w"])|\$(?=\d)|&amp;(?=\d)|\bgh-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${parting}`);
}
const entities = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;"
};
function safeUrl(url) {
	if (typeof url !== "string" || url.length > 1e3 || require_start().toSafeText(url) !== url) return void 0;
	return /^https?:\/\/[^\s<>()[\]"'`\\|]+$/i.test(url) ? url : void 0;
}
function table(head, rows) {
	const line = (cells) => `| ${cells.map(keepPipes).join(" | ")} |`;
	const rule = `|${head.map((name) => name.endsWith(":") ? "--:" : "---").join("|")}|`;
	return [
		line(head.map((name) => name.replace(/:$/, ""))),
		rule,
		...rows.map(line)
	];
}
function keepPipes(cell) {
	return cell.replaceAll(/(\\*)\|/g, (_, slashes) => slashes === "" ? "\\|" : `${slashes}\\u{7c}`);
}
function list(names, most, noun) {
	const shown = names.slice(0, most).map((name) => code(clip(name, 120)));
	const left = names.length - shown.length;
	return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${left} more ${noun}${left === 1 ? "" : "s"}`;
}
// src/render/markdown/page-parts.ts
function compareTexts() {
	const known = new Map();
	return ({ before, after }) => {
		const key = JSON.stringify([before, after]);
		if (!known.has(key)) known.set(key, require_src_render_words().lineDiffOf({
			before,
			after
		}));
		return known.get(key);
	};
}
const symbols = {
	create: "\u2795",
	update: "\u{1F4DD}",
	adopt: "\u{1F91D}",
	delete: "\u{1F6AE}",
	unchanged: "\u{1F7F0}",
	orphan: "\u2754",
	skipped: "\u23E9",
	blocked: "\u26D4"
};
function emojis(flavour, action) {
	return flavour === "plain" ? "" : `${symbols[action]} `;
}
function isApplied({ command, outcome }) {
	return command === "apply" && outcome !== "refused";
}
function fold({ flavour }, title, blocks) {
	if (flavour === "plain") return [`**${title}**`, ...blocks].join("\n\n");
	return [
		`<details><summary>${title}</summary>`,
		...blocks,
		"</details>"
	].join("\n\n");
}
function alert({ flavour }, kind, lines) {
	const [first = "", ...others] = lines;
	return [...{
		github: [`[!${kind}]`, first],
		gitlab: [`[!${kind.toLowerCase()}]`, first],
		plain: [`**${kind[0]}${kind.slice(1).toLowerCase()}.** ${first}`]
	}[flavour], ...others].map((line) => line === "" ? ">" : `> ${line}`).join("\n");
}
// src/render/markdown/consequences.ts
function renderConsequences(page) {
	const { report, detail } = page;
	const found = report.targets.flatMap((target) => {
		return require_every_run().consequencesIn(report, target).map((consequence) => ({
			target,
			consequence
		}));
	});
	if (found.length === 0 || detail.targetRows === 0) return [];
	const title = require_every_run().consequencesInWords(report, found);
	if (!detail.hasChanges) return [`${title}.`];
	const isFleet = report.targets.length > 1;
	const shown = found.slice(0, detail.rows);
	const left = found.length - shown.length;
	const head = [
		"pipeline",
		...isFleet ? ["target"] : [],
		"when",
		"images",
		"why"
	];
	const rows = shown.map(({ target, consequence }) => rowOf$1(target, consequence, isFleet));
	const more = left === 0 ? [] : [`\u2026 and ${left} more ${require_start().plural(left, "pipeline")}.`];
	return [fold(page, title, [table(head, rows).join("\n"), ...more])];
}
function rowOf$1(target, consequence, isFleet) {
	const owner = require_every_run().ownerInWords(consequence);
	return [
		`${code(clip(consequence.pipeline, 120))}${owner === void 0 ? "" : `, **${owner}**`}`,
		...isFleet ? [code(clip(target.name, 120))] : [],
		prose(clip(require_every_run().whenInWords(consequence), 300)),
		prose(clip(require_every_run().whereInWords(consequence), 600)),
		prose(clip(require_every_run().whyInWords$1(consequence, target), 600))
	];
}
// src/render/markdown/facts.ts
function factsOf({ run }) {
	const ci = require_src().isObject(run.ci) ? run.ci : {};
	const runUrl = safeUrl(ci["runUrl"]);
	const [headSha, repository] = [ci["headSha"], ci["repository"]];
	const commit = [headSha, run.revision].find((sha) => typeof sha === "string" && /^[0-9a-f]{7,64}$/.test(sha));
	const server = safeUrl(ci["serverUrl"])?.replace(/\/+$/, "");
	const isRepository = typeof repository === "string" && /^[\w.-]+(\/[\w.-]+){1,20}$/.test(repository);
	const repositoryUrl = server === void 0 || !isRepository ? void 0 : safeUrl(`${server}/${repository}`);
	return {
		...require_src().optional({ runUrl }),
		...typeof commit === "string" ? { commit } : {},
		...require_src().optional({ repositoryUrl }),
		infix: ci["provider"] === "gitlab" ? "/-" : ""
	};
}
function flavourOf({ run }) {
	return require_src().isObject(run.ci) && run.ci["provider"] === "gitlab" ? "gitlab" : "github";
}
function linkToSource({ file, line }, { repositoryUrl, commit, infix }) {
	const label = code(`${clip(file, 160)}:${line}`);
	const isInside = !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(file);
	if (repositoryUrl === void 0 || commit === void 0 || !isInside || file.length > 300) return label;
	return `[${label}](${repositoryUrl}${infix}/blob/${commit}/${require_src_render_words().encodePath(file)}#L${line})`;
}
function commitOf(sha, { repositoryUrl, infix }) {
	const label = code(clip(sha, 12).replace("\u2026", ""));
	const isSha = /^[0-9a-f]{7,64}$/.test(sha);
	return repositoryUrl === void 0 || !isSha ? label : `[${label}](${repositoryUrl}${infix}/commit/${sha})`;
}
// src/render/markdown/diagnostics.ts
function shareDiagnostics({ diagnostics, targets }) {
	const found = new Map();
	for (const diagnostic of diagnostics) found.set(JSON.stringify(diagnostic), {
		diagnostic,
		targets: []
	});
	for (const target of targets) for (const diagnostic of target.diagnostics) {
		const key = `at targets ${JSON.stringify(diagnostic)}`;
		const one = found.get(key) ?? {
			diagnostic,
			targets: []
		};
		found.set(key, one);
		one.targets.push(target.name);
	}
	const rank = ({ diagnostic }) => diagnostic.severity === "error" ? 0 : 1;
	return [...found.values()].toSorted((one, other) => rank(one) - rank(other));
}
function renderDiagnostics(page) {
	const { report, facts, detail } = page;
	if (detail.targetRows === 0) return [];
	const shared = shareDiagnostics(report);
	const shown = shared.slice(0, detail.rows);
	const lines = shown.map(({ diagnostic, targets }) => {
		const { severity, code: id, message, hint, source } = diagnostic;
		const where = targets.length === 0 || report.targets.length === 1 ? "" : ` in ${list(targets, 3, "target")}`;
		const link = source === void 0 ? "" : ` ${linkToSource(source, facts)}`;
		const way = hint === void 0 ? "" : `\n  Hint: ${prose(clip(hint, 1e3))}`;
		return `- **${severity} ${prose(clip(id, 40))}**${link}${where}: ${prose(clip(message, 2e3))}${way}`;
	});
	const left = shared.length - shown.length;
	if (left > 0) lines.push(`- \u2026 and ${left} more ${require_start().plural(left, "finding")}.`);
	return lines.length === 0 ? [] : [lines.join("\n")];
}
// src/render/markdown/groups.ts
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
function groupsOf(report) {
	const found = new Map();
	const hasBase = report.base !== void 0;
	for (const target of report.targets) for (const change of target.changes) for (const [title, entry] of entriesOf(report, change, hasBase)) {
		const rows = found.get(title) ?? new Map();
		found.set(title, rows);
		const key = keyOf(entry, target.changes);
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
function entriesIn(groups, rows = Infinity) {
	return groups.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries.slice(0, rows)));
}
function* entriesOf(report, change, hasBase) {
	if (change.action === "unchanged" && change.outcome !== "failed") return;
	const { fields } = change;
	if (report.command === "apply") yield [titleAfterApply(report, change), {
		change,
		fields
	}];
	else if (report.command === "drift") yield [require_every_run().isDrift(change) ? "drift" : require_src().isPending(change) ? "pending" : "rest", {
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
	return status === "done" ? "done" : require_src().isPending({ action }) ? "changes" : "rest";
}
function keyOf({ change, fields }, siblings) {
	const { id, action, reason, source, heldBy, heldBackBy, wipes, renamed, outcome, error, validation, usedBy, disowned } = change;
	const seen = require_every_run().isAllNew(change) ? fields.map(({ path }) => path) : fields.map(({ path, before, after, ids, reason: why, source: at }) => ({
		path,
		before,
		after,
		ids,
		why,
		at
	}));
	const pipelines = usedBy?.map((user) => [user.name, require_src_render_words().standingOf(user, change, siblings)]) ?? usedBy;
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
			change.version,
			source,
			heldBy,
			heldBackBy,
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
		[
			change.because,
			change.missing,
			change.keptOff,
			change.failures
		],
		pipelines === null ? "unknown" : pipelines,
		seen
	]);
}
function sectionsOf(report, rows) {
	const order = new Map(report.targets.map((target, index) => [target, index]));
	const sections = new Map();
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
		entries: gather(byRank(entries), targets[0]?.changes ?? [])
	})).toSorted((one, other) => urgencyOf(one) - urgencyOf(other));
}
function gather(entries, siblings) {
	const byChange = new Map(entries.map((entry) => [entry.change, entry]));
	return require_every_run().groupFollowers([...byChange.keys()], siblings).flatMap(([first, ...others]) => {
		const entry = byChange.get(first);
		if (entry === void 0) return [];
		return others.length === 0 ? [entry] : [{
			...entry,
			others
		}];
	});
}
function merge(entries, targets) {
	const [first, ...others] = entries;
	if (first === void 0) throw new Error("a row has an entry");
	if (others.length === 0 || !require_every_run().isAllNew(first.change)) return first;
	const fields = first.fields.map((field, index) => {
		const text = JSON.stringify(field.after);
		if (others.every((other) => JSON.stringify(other.fields[index]?.after) === text)) return field;
		const valueAt = (entry, at) => {
			const { after: value, ids } = entry.fields[index] ?? {};
			return {
				target: targets[at]?.name ?? "",
				value,
				...require_src().optional({ ids })
			};
		};
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
const ranks$1 = [
	"update",
	"adopt",
	"create",
	"orphan",
	"skipped",
	"unchanged"
];
function rankOf$1(change) {
	const { action, outcome } = change;
	if (outcome === "failed") return 0;
	if (action === "delete") return 1;
	if (require_src_report().weightOf(change) === 1) return 2;
	if (action === "blocked") return 3;
	return 4 + ranks$1.indexOf(action === "create" && !require_every_run().isAllNew(change) ? "update" : action);
}
function byRank(entries) {
	return entries.map((entry) => ({
		entry,
		rank: rankOf$1(entry.change)
	})).toSorted((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}
function urgencyOf({ entries }) {
	return Math.min(...entries.slice(0, 1).map(({ change }) => rankOf$1(change)));
}
// src/render/markdown/notices.ts
function renderNotices(page) {
	return [
		...failure(page),
		...offline(page),
		...preexisting(page)
	];
}
function renderBackend(page) {
	const words = require_every_run().backendInWords(page.report);
	return words === void 0 ? [] : [alert(page, "WARNING", [`**${words}**`])];
}
function failure(page) {
	const { outcome, targets } = page.report;
	const caution = (...lines) => [alert(page, "CAUTION", lines)];
	const unread = targets.filter(({ status, digest }) => status === "failed" || status === "not-run" && digest === void 0);
	const missing = `Nothing is known about ${list(unread.map(({ name }) => name), 5, "target")}, which is not the same as no changes.`;
	switch (outcome) {
		case "incomplete":
		case "interrupted":
			if (page.report.command !== "apply") return caution("**Not everything was looked at.**", ...unread.length === 0 ? [] : ["", missing]);
			return caution(`**Not everything that git declares is in the account.** ${require_every_run().outcomesInWords(page.report)}.`, ...unread.length === 0 ? [] : ["", missing], "", "What is done stays done. Mend what is named below and run the apply again: it plans anew and goes on from here.");
		case "refused":
			if (page.report.declined === true) return [alert(page, "NOTE", ["**Not applied: whoever was asked did not say yes.** Nothing was changed in any account."])];
			return caution("**Refused: nothing was changed in any account.** The findings below say why and how to go on.");
		case "invalid": return caution("**The configuration is invalid: nothing was compared and nothing was changed.**");
		case "error": return caution(unread.length === 0 ? "**Kiln could not run.** The findings below say why." : missing);
		case "clean":
		case "changes":
		case "drift":
		case "applied":
		case "superseded": return [];
	}
}
function offline(page) {
	if (page.report.offline !== true) return [];
	return [alert(page, "WARNING", [
		"**Offline: nothing was asked of AWS.**",
		"",
		"- Checked: the files, their schema and variables, and what they declare differently from the base revision.",
		"- Not checked: what is in the accounts, who owns it, drift, orphans, limits, and whether an apply would go through."
	])];
}
function preexisting(page) {
	const { report, facts } = page;
	const count = report.targets.flatMap((target) => target.changes).filter((change) => change.preexisting === true || change.fields.some((field) => field.preexisting)).length;
	if (count === 0) return [];
	const base = report.base === void 0 ? "the base revision" : commitOf(report.base.revision, facts);
	return [alert(page, "NOTE", [`${count} ${require_start().plural(count, "configuration")} differed already before this pull request; what differed is listed apart. Compared with ${base}.`])];
}
function hasDetails({ outcome, targets, diagnostics, offline }, parts) {
	if (outcome === "superseded") return false;
	return !(parts.length === 0 && diagnostics.length === 0 && outcome === "clean" && offline !== true) || targets.some((target) => target.status !== "ok" || target.diagnostics.length > 0);
}
// src/render/markdown/picture.ts
const [mostNodes, mostPictures] = [40, 3];
function renderPictures(page) {
	const { report, flavour } = page;
	if (flavour === "plain" || report.command !== "plan") return [];
	const graphs = report.targets.flatMap((target) => {
		const { nodes, edges } = require_src_report().graphOfRow(target);
		const near = require_src_report().focusOnChanges({
			nodes,
			edges
		});
		if (near.edges.length === 0) return [];
		return [{
			name: target.name,
			shown: nodes.length <= mostNodes ? {
				nodes,
				edges
			} : near
		}];
	});
	const groups = require_src().groupBy(graphs, ({ shown }) => require_src_render_graph().renderFlowchart(shown));
	const fitting = groups.filter(([{ shown }]) => shown.nodes.length <= mostNodes);
	const drawn = fitting.length <= mostPictures ? fitting : [];
	const isWhole = drawn.length === groups.length;
	const blocks = drawn.map((group) => {
		const names = list(group.map(({ name }) => name), 3, "target");
		return [...report.targets.length === 1 ? [] : [names], fence(group[0].shown)].join("\n\n");
	});
	return [...blocks.length === 0 ? [] : [fold(page, "What refers to what", blocks)], ...isWhole ? [] : ["Too much to draw here: `kiln graph --plan --format svg` draws what refers to what."]];
}
function fence(graph) {
	return `\`\`\`mermaid\n${require_src_render_graph().renderFlowchart(graph)}\`\`\``;
}
// src/render/markdown/texts.ts
const [mostAlone, mostOpen$1] = [10, 60];
function isShownByLines(field) {
	return field.varies === void 0 && require_src_render_words().isText(field);
}
function renderTexts(page, change, fields) {
	return fields.filter(isShownByLines).flatMap((field) => {
		const lines = page.linesOf(field);
		if (lines === void 0) return [];
		const reason = field.reason === void 0 || field.reason === change.reason ? [] : [field.reason];
		const link = field.source === void 0 ? [] : [linkToSource(field.source, page.facts)];
		const about = [...reason, ...link].join(", ");
		const words = require_every_run().isAllNew(change) || require_every_run().isAllGone(change) ? require_start().countOf(lines.added + lines.removed, "line") : require_src_render_words().lineDiffInWords(lines, field.path);
		return [`${code(clip(field.path, 300))}: ${words}${about === "" ? "" : ` (${about})`}`, ...renderLines(page, lines)];
	});
}
function renderLines(page, diff) {
	const { lines: most, valueLength } = page.detail;
	const isAlone = diff.only !== void 0;
	const { hunks, left } = require_src_render_words().shorten(diff, isAlone ? Math.min(mostAlone, most) : most);
	if (hunks.length === 0) return [];
	const lines = [...hunks.flatMap((hunk) => [...isAlone ? [] : [require_src_render_words().headOf(hunk)], ...hunk.map(({ is, text }) => `${require_src_render_words().signs[is]}${require_src_render_words().showLine(text)}`)]), ...left === void 0 ? [] : [left]];
	const block = fence$1("diff", lines, valueLength);
	return [lines.length > mostOpen$1 ? fold(page, `line diff, ${require_start().countOf(lines.length, "line")}`, [block]) : block];
}
// src/render/markdown/values.ts
const [mostOpen, mostPlaces] = [60, 5];
function leastBytes(parts, detail) {
	const entries = entriesIn(parts, detail.rows);
	const listed = entries.filter((entry) => hasValues({ detail }, entry)).flatMap(({ fields }) => fields);
	const lengthOf = (field) => {
		const { before = "", after = "" } = field;
		return typeof before === "string" && typeof after === "string" && !isShownByLines(field) && Math.max(before.length, after.length) <= detail.valueLength ? before.length + after.length : 0;
	};
	return listed.reduce((sum, field) => sum + Math.min(field.path.length, 300) + lengthOf(field), 0) + 16 * entries.length;
}
function hasValues({ detail }, { change, others }) {
	if (require_every_run().isAllNew(change) || require_every_run().isAllGone(change) || others !== void 0) return false;
	return detail.fields === "all" || detail.fields === "pending" && require_src().isPending(change);
}
function legendOf({ report, detail }, parts) {
	if (!entriesIn(parts, detail.rows).some((entry) => hasValues({ detail }, entry) && entry.fields.length > 0)) return [];
	if (report.offline === true) return ["_`-` is the base revision, `+` this one._"];
	return [isApplied(report) ? "_`-` is before, `+` after._" : "_`-` is in the account, `+` in git._"];
}
function renderValues(page, entry) {
	const { change, fields, others } = entry;
	if (fields.length === 0 || others !== void 0) return [];
	const isOneSided = require_every_run().isAllNew(change) || require_every_run().isAllGone(change);
	if (isOneSided ? !page.detail.hasCreatedValues : !hasValues(page, entry)) return [];
	const lines = fields.filter((field) => !isShownByLines(field)).flatMap((field) => linesOf(page, change, field));
	const block = lines.length === 0 ? [] : [fence$1("diff", lines, Infinity)];
	const texts = renderTexts(page, change, fields);
	if (isOneSided) return [fold(page, require_start().countOf(fields.length, "value"), [...block, ...texts])];
	return [...lines.length > mostOpen ? [fold(page, require_start().countOf(fields.length, "value"), block)] : block, ...texts];
}
function placesOf(page, { change, fields }) {
	const links = fields.flatMap(({ source }) => source === void 0 ? [] : [linkToSource(source, page.facts)]);
	const own = change.source === void 0 ? void 0 : linkToSource(change.source, page.facts);
	const places = [...new Set(links)].filter((link) => link !== own);
	const left = places.length - mostPlaces;
	return left <= 1 ? places : [...places.slice(0, mostPlaces), `${left} more places`];
}
function linesOf(page, change, field) {
	const { path, varies, reason } = field;
	const name = clip(path, 300);
	const why = reason === void 0 || reason === change.reason ? "" : `  (${reason})`;
	if (varies !== void 0) return varies.length > 3 ? [`+ ${name}: (differs from target to target)`] : variedLines(page, field, varies);
	const [before, after] = sides(field, page.detail.valueLength);
	return [...before === void 0 ? [] : [`- ${name}: ${before}${after === void 0 ? why : ""}`], ...after === void 0 ? [] : [`+ ${name}: ${after}${why}`]];
}
function variedLines({ detail }, { path }, varies) {
	return varies.map(({ target, value: after, ids }) => {
		const lines = require_src_render_words().lineDiffOf({ after });
		const [, value = ""] = sides({
			path,
			...require_src().optional({
				after,
				ids
			})
		}, detail.valueLength);
		return `+ ${clip(path, 300)}: ${lines === void 0 ? value : require_start().countOf(lines.added, "line")}  (in ${clip(target, 120)})`;
	});
}
function sides({ before, after, ids }, most) {
	const [one, other] = [before, after].map((value) => value === void 0 ? void 0 : require_src_render_words().formatValue(value, ids));
	const start = Math.max(one?.length ?? 0, other?.length ?? 0) <= most || one === void 0 || other === void 0 ? 0 : Math.max(0, commonStart(one, other) - 40);
	const cut = (text) => clip(`${start > 0 ? "\u2026" : ""}${text.slice(start)}`, most);
	return [one === void 0 ? void 0 : cut(one), other === void 0 ? void 0 : cut(other)];
}
function commonStart(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
// src/render/markdown/section.ts
function renderSection(page, section) {
	const { entries, targets } = section;
	const shown = entries.slice(0, page.detail.rows);
	const left = entries.slice(shown.length);
	return [
		...page.report.targets.length === 1 ? [] : headingOf(page, targets),
		...page.detail.fields === "none" ? [overviewOf(page, shown, targets), ...failuresOf(shown)] : shown.flatMap((entry) => renderEntry(page, entry, targets[0]?.changes ?? [])),
		...left.length === 0 ? [] : [`\u2026 and ${left.length} more ${require_start().plural(left.length, "change")}.`]
	];
}
function renderEntry(page, entry, siblings) {
	const { change } = entry;
	const [name, source] = namesOf(page, entry);
	const used = useOf(change, siblings);
	const places = hasValues(page, entry) ? placesOf(page, entry) : [];
	const facts = [
		whyOf(page, entry, siblings),
		used === "" ? "" : `used by ${used}`,
		places.length === 0 ? "" : `values at ${places.join(", ")}`
	].filter((fact) => fact !== "");
	const head = `${actionOf(page, change)} ${name}${source === "" ? "" : ` (${source})`}`;
	return [
		facts.length === 0 ? head : `${head}: ${facts.join("; ")}`,
		...failuresOf([entry]),
		...renderValues(page, entry)
	];
}
function headingOf(page, targets) {
	const names = targets.map((target) => target.name);
	const most = 3;
	const heading = `#### ${list(names, most, "target")}`;
	if (names.length <= most || !page.detail.hasCreatedValues) return [heading];
	return [heading, fold(page, `all ${names.length} targets`, [list(names, Infinity, "target")])];
}
function overviewOf(page, entries, targets) {
	const hasUse = entries.some(({ change }) => change.usedBy === null || (change.usedBy?.length ?? 0) > 0);
	const siblings = targets[0]?.changes ?? [];
	const rows = entries.map((entry) => [
		actionOf(page, entry.change),
		...namesOf(page, entry),
		whyOf(page, entry, siblings),
		...hasUse ? [useOf(entry.change, siblings)] : []
	]);
	return table([
		"change",
		"configuration",
		"declared in",
		"why",
		...hasUse ? ["used by"] : []
	], rows).join("\n");
}
function namesOf({ facts }, { change, others }) {
	const version = require_every_run().versionInWords(change);
	if (others !== void 0) {
		const names = [change, ...others].map(({ name }) => name);
		return [`${names.length} of ${code(clip(change.kind, 120))}: ${list(names, 5, "configuration")}`, ""];
	}
	const number = version === void 0 ? "" : ` ${code(clip(version, 120))}`;
	const { id, source } = change;
	return [`${code(clip(id, 200))}${number}`, source === void 0 ? "" : linkToSource(source, facts)];
}
const outcomeWords = {
	done: "done",
	failed: "**FAILED**",
	blocked: "**blocked**",
	"not-run": "**not run**",
	unchanged: "nothing to do"
};
function actionOf(page, change) {
	const isLoud = change.action === "delete" || change.action === "blocked";
	const word = require_every_run().isKeptInUse(change) ? "kept" : outcomeWords[change.outcome ?? "unchanged"];
	const outcome = change.outcome === void 0 || !require_src().isPending(change) ? "" : `: ${word}`;
	const isOpen = page.detail.fields !== "none";
	return `${emojis(page.flavour, change.action)}${isLoud || isOpen ? `**${change.action}**` : change.action}${outcome}`;
}
function whyOf(page, entry, siblings) {
	const { change, fields, others } = entry;
	const { reason } = change;
	const isFirst = (key) => {
		const isNew = page.report.offline !== true && !page.said.has(key);
		page.said.add(key);
		return isNew;
	};
	const count = page.detail.fields === "none" || !hasValues(page, entry) ? fields.length : 0;
	const causes = others === void 0 ? require_src_render_words().causesInWords(change, siblings) : [`because of ${require_start().enumerate(require_every_run().rootsOf(change, require_every_run().siblingsIn(siblings).byId))}`];
	return [
		...require_every_run().sentencesOf(change).flatMap(([word, text]) => {
			const sentence = isFirst(word) ? prose(text) : void 0;
			if (word !== reason && !derivedReasons.has(word)) return sentence ?? [];
			return `**${reason}**${sentence === void 0 ? "" : `: ${sentence}`}`;
		}),
		...change.disowned === true ? ["it was ours, and its owner tag was taken off"] : [],
		...change.heldBy === void 0 ? [] : [`held by ${code(clip(change.heldBy, 120))}`],
		...change.renamed === void 0 ? [] : [prose(clip(require_src_render_words().renameInWords(change, siblings), 600))],
		...[...require_every_run().versionNotesOf(change), ...causes].map((note) => prose(clip(note, 400))),
		...change.wipes === void 0 ? [] : [`would be wiped: ${list(change.wipes, 10, "member")}`],
		...change.validation === void 0 ? [] : [validationWords[change.validation.status]],
		...others === void 0 ? [] : [`${list(fields.map(({ path }) => path), 5, "field")} in each of them`],
		...count === 0 || require_every_run().isAllNew(change) || others !== void 0 ? [] : [`${count} ${require_start().plural(count, "value")} ${count === 1 ? "differs" : "differ"}`]
	].join("; ");
}
const derivedReasons = new Set([
	"because",
	"reenabled",
	"taken-over"
]);
const validationWords = {
	validated: "validated by the service",
	refused: "**refused by the service**",
	"not-validated": "not validated"
};
function useOf(change, siblings) {
	const { usedBy } = change;
	if (usedBy === void 0) return "";
	if (usedBy === null) return "unknown: pipelines cannot be listed";
	const shown = usedBy.slice(0, 5).map((user) => {
		const standing = require_src_render_words().standingOf(user, change, siblings);
		const isPlain = ["", "ENABLED"].includes(standing.toUpperCase());
		return `${code(clip(user.name, 120))}${isPlain ? "" : ` (${prose(clip(standing, 40))})`}`;
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
// src/render/markdown/targets.ts
const [fewTargets, mostPending] = [5, 15];
function renderTargets(page) {
	const { report, detail } = page;
	const { targets, command } = report;
	if (targets.length === 0 || detail.targetRows === 0) return [];
	if (targets.length <= fewTargets) return [tableOf(page, targets)];
	const ranked = targets.map((target) => ({
		target,
		rank: rankOf(command, target)
	})).toSorted((one, other) => one.rank - other.rank);
	const having = (isMeant) => ranked.filter(({ rank }) => isMeant(rank)).map(({ target }) => target);
	const [urgent, pending, quiet] = [
		having((rank) => rank < ranks.pending),
		having((rank) => rank >= ranks.pending && rank < ranks.quiet),
		having((rank) => rank === ranks.quiet)
	];
	const open = (urgent.length + pending.length > mostPending && pending.length > 0 ? urgent : [...urgent, ...pending]).slice(0, detail.targetRows);
	const left = [...urgent, ...pending].slice(open.length);
	const rest = left.slice(0, Math.max(0, detail.targetRows - open.length));
	const cut = left.length - rest.length;
	return [
		...open.length === 0 ? [] : [tableOf(page, open)],
		...rest.length === 0 ? [] : [fold(page, `${require_start().countOf(rest.length, "target")} with changes`, [tableOf(page, rest)])],
		...cut === 0 ? [] : [`\u2026 and ${require_start().countOf(cut, "more target")} with changes or not read.`],
		...quietOf(page, quiet)
	];
}
function quietOf(page, quiet) {
	if (quiet.length === 0) return [];
	const title = `${require_start().countOf(quiet.length, "target")} ${{
		validate: "valid",
		plan: "without changes",
		apply: "without changes",
		drift: "in sync"
	}[page.report.command]}`;
	const names = list(quiet.map(({ name }) => name), Infinity, "target");
	return page.flavour === "plain" || !page.detail.hasCreatedValues ? [`${title}.`] : [fold(page, title, [names])];
}
function tableOf({ report }, shown) {
	const columns = columnsOf({
		...report,
		targets: shown
	});
	const hasState = shown.some((target) => statusInWords(target, report) !== "");
	const rows = shown.map((target) => [
		code(clip(target.name, 120)),
		accountCell(target),
		...columns.map((column) => cellOf(target, column)),
		...hasState ? [statusInWords(target, report)] : []
	]);
	const heads = columns.map(({ head }) => `${head}:`);
	const state = hasState ? [report.command === "validate" ? "" : "state"] : [];
	return table([
		"target",
		"account and region",
		...heads,
		...state
	], rows).join("\n");
}
function accountCell({ account, accountName, region }) {
	const parts = [
		accountName,
		account,
		region
	].flatMap((part) => part ? [clip(part, 60)] : []);
	return parts.length === 0 ? "" : code(parts.join(" "));
}
function cellOf(target, { count, isLoud }) {
	const isKnown = target.digest !== void 0 || target.status === "ok";
	const number = count(target);
	if (number === 0) return isKnown ? "\u2013" : "";
	return isLoud === true ? `**${number}**` : String(number);
}
const counting = (head, isCounted, isLoud = false) => ({
	head,
	count: (target) => target.changes.filter(isCounted).length,
	isLoud
});
function columnsOf({ command, targets }) {
	const byAction = [
		counting("delete", ({ action }) => action === "delete", true),
		counting("blocked", ({ action }) => action === "blocked", true),
		counting("create", ({ action }) => action === "create"),
		counting("update", ({ action }) => action === "update"),
		counting("adopt", ({ action }) => action === "adopt")
	];
	const others = [
		counting("held back", ({ action }) => action === "skipped"),
		counting("orphaned", ({ action }) => action === "orphan"),
		counting("unchanged", ({ action }) => action === "unchanged")
	];
	return {
		validate: [{
			head: "declared",
			count: ({ declared }) => declared
		}],
		plan: [...byAction, ...others],
		apply: targets.some(({ changes }) => changes.some(({ outcome }) => outcome !== void 0)) ? [
			counting("failed", ({ outcome }) => outcome === "failed", true),
			counting("not run", ({ outcome }) => outcome === "not-run", true),
			counting("blocked", ({ action, outcome }) => action === "blocked" || outcome === "blocked", true),
			counting("done", ({ outcome }) => outcome === "done"),
			...others
		] : [...byAction, ...others],
		drift: [
			counting("drifted", require_every_run().isDrift, true),
			counting("pending", (change) => !require_every_run().isDrift(change) && require_src().isPending(change)),
			...others
		]
	}[command].filter(({ count }) => targets.some((target) => count(target) > 0));
}
function statusInWords({ status, diagnostics }, { declined }) {
	if (status === "ok") return "";
	const reason = diagnostics.find(({ severity }) => severity === "error");
	const why = reason === void 0 ? "" : `: ${prose(clip(reason.code, 40))} ${prose(clip(reason.message, 300))}`;
	return `${{
		failed: "**could not be read**",
		refused: declined === true ? "not applied" : "refused",
		"not-run": "not run"
	}[status]}${why}`;
}
const ranks = {
	failed: 0,
	unread: 1,
	pending: 7,
	quiet: 9
};
function rankOf(command, { status, changes }) {
	if (status === "failed") return ranks.failed;
	if (status !== "ok") return ranks.unread;
	return 2 + Math.min(7, ...changes.map((change) => require_src_report().urgencyOf(command, change)));
}
// src/render/markdown/watched.ts
function watchedEntries(parts) {
	const found = parts.flatMap(({ sections }) => sections.flatMap(({ entries, targets }) => entries.flatMap(({ change, fields, others = [] }) => [{
		change: {
			...change,
			fields
		},
		targets
	}, ...others.map((other) => ({
		change: other,
		targets
	}))]))).flatMap(({ change, targets }) => {
		const paths = change.action === "delete" ? [] : require_src_report().watchedIn(change);
		return change.action === "delete" || paths.length > 0 ? [{
			change,
			targets,
			paths
		}] : [];
	});
	return require_src().groupBy(found, ({ change: { id, action, reason, outcome }, paths }) => JSON.stringify([
		id,
		action,
		reason,
		outcome,
		paths
	])).map(([first, ...rest]) => {
		return {
			...first,
			targets: [...new Set([first, ...rest].flatMap(({ targets }) => targets))]
		};
	}).toSorted((a, b) => Number(b.change.action === "delete") - Number(a.change.action === "delete"));
}
function renderWatched(page) {
	const { detail, watched: all } = page;
	const deletions = all.filter(({ change }) => change.action === "delete");
	const others = all.slice(deletions.length);
	return [...alertOf(page, titleOfDeletions(page, deletions.length), deletions, detail.watched), ...detail.fields === "none" ? alertOf(page, titleOfOthers(others.length), others, Math.max(0, detail.watched - deletions.length)) : []];
}
function titleOfDeletions({ report }, count) {
	if (isApplied(report)) return ["WARNING", `**Deletions of this apply: ${count}**`];
	return ["CAUTION", `**Apply deletes ${count} ${require_start().plural(count, "configuration")}:**`];
}
function titleOfOthers(count) {
	const verb = count === 1 ? "touches" : "touch";
	return ["WARNING", `**${count} ${require_start().plural(count, "change")} ${verb} security groups, roles, subnets, keys, accounts, users of images or owners:**`];
}
function alertOf(page, [kind, title], entries, most) {
	if (entries.length === 0) return [];
	const shown = entries.slice(0, most);
	const left = entries.length - shown.length;
	const lines = shown.map((entry) => rowOf(page, entry));
	return [alert(page, kind, [
		title,
		"",
		...lines,
		...left > 0 ? [`- \u2026 and ${left} more`] : []
	])];
}
function rowOf({ flavour }, { change, targets, paths }) {
	const { id, action, reason, outcome } = change;
	const where = list(targets.map(({ name }) => name), 3, "target");
	const name = code(clip(id, 200));
	if (action === "delete") return `- ${name} in ${where}${outcome === void 0 || outcome === "done" ? "" : ` (${outcome === "failed" ? "failed" : "not run"})`}`;
	const ended = outcome === void 0 || outcome === "done" ? "" : `, ${outcome === "not-run" ? "not run" : outcome}`;
	const why = reason === void 0 ? "" : ` (${reason})`;
	return `- ${emojis(flavour, action)}${action}${why}${ended}: ${name} ${list(paths, 5, "field")} in ${where}`;
}
// src/render/markdown/page.ts
function pageOf(whole, options) {
	const report = require_every_run().withNarrowLists(whole);
	const facts = factsOf(report);
	const parts = groupsOf(report);
	const hasTexts = entriesIn(parts).some(({ fields }) => fields.some(isShownByLines));
	const pictures = renderPictures({
		report,
		flavour: options.flavour
	});
	const linesOf = compareTexts();
	const watched = watchedEntries(parts);
	const write = (detail) => {
		const page = {
			report,
			flavour: options.flavour,
			detail,
			facts,
			linesOf,
			watched,
			said: new Set()
		};
		return `${[
			`### ${options.flavour === "plain" ? "" : `${lightOf(report)} `}Kiln \u00B7 ${prose(clip(require_every_run().verdictOf(report), 400))}`,
			...[...renderBackend(page), ...hasDetails(report, parts) ? bodyOf(page, parts, pictures) : []],
			footerOf(page, options)
		].join("\n\n")}\n`;
	};
	return {
		write,
		watched: watched.length,
		mayFit: (detail, limitBytes) => (detail !== withoutPictures || pictures.length > 0) && (detail !== withShortTexts || hasTexts) && (!detail.hasChanges || leastBytes(parts, detail) <= limitBytes)
	};
}
const lights = {
	clean: "\u{1F7E2}",
	applied: "\u{1F7E2}",
	changes: "\u{1F535}",
	drift: "\u{1F7E0}",
	refused: "\u{1F534}",
	incomplete: "\u{1F534}",
	invalid: "\u{1F534}",
	error: "\u{1F534}",
	interrupted: "\u{1F534}",
	superseded: "\u26AA"
};
function lightOf({ outcome, offline, declined }) {
	if (declined === true) return lights.superseded;
	return offline === true && outcome === "clean" ? lights.superseded : lights[outcome];
}
function bodyOf(page, parts, pictures) {
	return [
		...renderNotices(page),
		...renderWatched(page),
		...renderTargets(page),
		...page.detail.hasPictures ? pictures : [],
		...renderDiagnostics(page),
		...page.detail.hasChanges && parts.length > 0 ? [...legendOf(page, parts), ...parts.flatMap((part) => renderPart(page, part))] : [],
		...renderConsequences(page)
	];
}
function renderPart(page, { title, sections }) {
	return [`### ${title}`, ...sections.flatMap((section) => renderSection(page, section))];
}
function footerOf(page, options) {
	const { report, facts, detail, flavour } = page;
	const unmanaged = report.targets.reduce((sum, target) => sum + (target.unmanaged ?? 0), 0);
	const kept = report.targets.flatMap((target) => target.kept ?? []).reduce((sum, { count }) => sum + count, 0);
	const [target, ...others] = report.targets;
	const quotas = target === void 0 || others.length > 0 ? void 0 : require_every_run().quotasInWords(target);
	const isPlanned = report.targets.some((target) => target.digest !== void 0);
	const whole = safeUrl(options.reportUrl);
	const parts = [
		...isPlanned ? [`digest ${code(clip(report.digest, 80))}`] : [],
		...commitsOf(report, facts),
		...isPlanned && report.orphans === "not-checked" ? ["orphans: not checked"] : [],
		...unmanaged === 0 ? [] : [`${unmanaged} live, neither declared nor owned`],
		...quotas === void 0 ? [] : [prose(quotas)],
		...kept === 0 ? [] : [`${require_start().countOf(kept, "older version")} kept`],
		`kiln ${prose(clip(report.tool.version, 40))}`,
		...facts.runUrl === void 0 ? [] : [`[run](${facts.runUrl})`],
		...whole === void 0 ? [] : [`[whole report](${whole})`]
	];
	const footer = flavour === "plain" ? parts.join(" \u00B7 ") : `<sub>${parts.join(" \u00B7 ")}</sub>`;
	if (detail.dropped === void 0) return footer;
	const rest = whole ?? facts.runUrl;
	const where = rest === void 0 ? "is in the report file and the log of the run" : `[is here](${rest})`;
	return `_Shortened to fit: ${detail.dropped}. The whole report ${where}._\n\n${footer}`;
}
function commitsOf({ base, run }, facts) {
	const commit = facts.commit ?? run.revision ?? void 0;
	return [...commit === void 0 ? [] : [`commit ${commitOf(commit, facts)}`], ...base === void 0 ? [] : [`compared with ${commitOf(base.revision, facts)}`]];
}
// src/render/markdown/markdown.ts
function renderMarkdown(report) {
	return pageOf(report, { flavour: flavourOf(report) }).write(everything);
}
exports.clip = clip;
exports.code = code;
exports.commitOf = commitOf;
exports.compareTexts = compareTexts;
exports.factsOf = factsOf;
exports.fence = fence$1;
exports.flavourOf = flavourOf;
exports.groupsOf = groupsOf;
exports.ladder = ladder;
exports.legendOf = legendOf;
exports.list = list;
exports.pageOf = pageOf;
exports.prose = prose;
exports.renderBackend = renderBackend;
exports.renderMarkdown = renderMarkdown;
exports.renderSection = renderSection;
exports.renderWatched = renderWatched;
exports.safeUrl = safeUrl;
exports.watchedAlone = watchedAlone;
exports.watchedEntries = watchedEntries;
