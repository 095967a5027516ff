const require_plural = require("./plural.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_optional = require("./optional.cjs");
const require_group_by = require("./group-by.cjs");
const require_registry = require("./registry.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_action = require("./action.cjs");
const require_format_value = require("./format-value.cjs");
const require_causes = require("./causes.cjs");
const require_sentences = require("./sentences.cjs");
const require_summarise = require("./summarise.cjs");
// src/render/markdown/detail.ts
const everything = {
	hasCreatedValues: true,
	hasPictures: true,
	fields: "all",
	valueLength: Infinity,
	lines: Infinity,
	hasChanges: true,
	rows: Infinity,
	targetRows: Infinity
};
/** The first to go. */
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
/** Only worth trying where there are texts. */
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
	dropped: targetRows === 0 ? "only the totals are shown" : "changes are only counted"
});
/** From everything to next to nothing. The last rung has a bounded size, whatever the report holds. */
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
	const safe = withoutComments(require_safe_text.toSafeText(text));
	const mark = "`".repeat(longestRun(safe) + 1);
	const pad = /^$|^`|`$|^ .*[^ ].* $/.test(safe) ? " " : "";
	return `${mark}${pad}${safe}${pad}${mark}`;
}
/** Returns lines as a block of code, each with at most `most` characters. The fence is longer than any run of backticks inside. */
function fence(language, lines, most) {
	const safe = lines.map((line) => clip(withoutComments(require_safe_text.toSafeText(line)), most));
	const mark = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
	return [
		`${mark}${language}`,
		...safe,
		mark
	].join("\n");
}
/** By a comment Kiln finds what it wrote: no text may open one, not even in code. */
function withoutComments(text) {
	return text.replaceAll("<!--", "<\\u{21}--");
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
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
// src/render/markdown/page-parts.ts
/** Returns what compares texts, each pair of them once: a page is written in several lengths, and texts are alike at many targets. */
function compareTexts() {
	const known = /* @__PURE__ */ new Map();
	return ({ before, after }) => {
		const key = JSON.stringify([before, after]);
		if (!known.has(key)) known.set(key, require_causes.lineDiffOf({
			before,
			after
		}));
		return known.get(key);
	};
}
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
// src/render/words/encode-path.ts
/** Returns a path as it stands in a URL: no character that Markdown or HTML could read as its own. */
function encodePath(file) {
	const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return file.replaceAll(/\p{Surrogate}/gu, "�").split("/").map((part) => encodeURIComponent(part).replaceAll(/[!'()*_~]/g, encode)).join("/");
}
// src/render/markdown/facts.ts
/** What a report knows of the place of its run: the forge's pages of files, commits and the run itself. It may be somebody else's JSON. */
/** Reads the facts from `run`. What is not as expected is left out. */
function factsOf({ run }) {
	const ci = require_registry.isObject(run.ci) ? run.ci : {};
	const runUrl = safeUrl(ci["runUrl"]);
	const [headSha, repository] = [ci["headSha"], ci["repository"]];
	const commit = [headSha, run.revision].find((sha) => typeof sha === "string" && /^[0-9a-f]{7,64}$/.test(sha));
	const server = safeUrl(ci["serverUrl"])?.replace(/\/+$/, "");
	const isRepository = typeof repository === "string" && /^[\w.-]+(\/[\w.-]+){1,20}$/.test(repository);
	const repositoryUrl = server === void 0 || !isRepository ? void 0 : safeUrl(`${server}/${repository}`);
	return {
		...require_optional.optional({ runUrl }),
		...typeof commit === "string" ? { commit } : {},
		...require_optional.optional({ repositoryUrl }),
		infix: ci["provider"] === "gitlab" ? "/-" : ""
	};
}
/** Returns the flavour of the forge that a report was made on. */
function flavourOf({ run }) {
	return require_registry.isObject(run.ci) && run.ci["provider"] === "gitlab" ? "gitlab" : "github";
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
// src/render/words/users.ts
/** Who uses what changes, and what becomes of them in the same apply. */
/**
* Returns how a pipeline that uses the configuration of `change` stands: its status, unless the same apply deletes it, or leads it to
* something else. What was not done is not said. `siblings` are the changes of its target.
*/
function standingOf({ arn, status }, change, siblings) {
	const own = siblings.find((other) => other.arn === arn);
	if (own === void 0 || !require_action.isPending(own) || (own.outcome ?? "done") !== "done") return status.toLowerCase();
	if (own.action === "delete") return change.action === "delete" ? "deleted with it" : "deleted in the same apply";
	return own.fields.some(({ before }) => before === change.arn) ? "repointed in the same apply" : status.toLowerCase();
}
/** Returns what stands behind the name of a user. Of kinds without a status there is nothing to say. */
function behindName(standing) {
	return standing === "" ? "" : ` (${standing})`;
}
/** Returns those that still use the configuration of `change` after the apply. */
function remainingUsers(change, siblings) {
	return (change.usedBy ?? []).filter((user) => standingOf(user, change, siblings) === user.status.toLowerCase());
}
// src/report/followers.ts
/** Changes that only follow from others: a hundred pipelines behind one component are one thing to say. */
/** Up to so many are told one by one. */
const mostSingle = 3;
/**
* Returns changes in groups, each where its first one stands: more than a few of one kind that follow from the same changes and are alike in
* all but their names and values are one group, every other change is its own. `siblings` are all changes of the target.
*/
function groupFollowers(changes, siblings) {
	const byId = new Map(siblings.map((change) => [change.id, change]));
	const keyed = changes.map((change, index) => ({
		change,
		key: followerKey(change, byId) ?? "",
		index
	}));
	const sizes = new Map(require_group_by.groupBy(keyed, ({ key }) => key).map((group) => [group[0].key, group.length]));
	const isGrouped = (key) => key !== "" && (sizes.get(key) ?? 0) > mostSingle;
	return require_group_by.groupBy(keyed, ({ key, index }) => isGrouped(key) ? key : String(index)).map(([first, ...others]) => [first.change, ...others.map(({ change }) => change)]);
}
/** What followers are alike in; undefined for what follows from nothing. */
function followerKey(change, byId) {
	const { kind, action, reason, outcome, because = [], error, validation, fields, preexisting } = change;
	if (because.length === 0 || !require_action.isPending(change)) return void 0;
	const messageOf = (failure) => [failure?.code, failure?.message];
	return JSON.stringify([
		[
			kind,
			action,
			reason,
			outcome,
			preexisting
		],
		[
			messageOf(error),
			validation?.status,
			messageOf(validation?.error)
		],
		fields.map(({ path, reason: why, preexisting: isOld }) => [
			path,
			why,
			isOld
		]),
		rootsOf(change, byId)
	]);
}
/** Returns the ids of the changes at the beginning: those that a change follows from, and that follow from nothing themselves. */
function rootsOf({ because = [] }, byId) {
	const [roots, seen, open] = [
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set(),
		[...because]
	];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		if (seen.has(id)) continue;
		seen.add(id);
		const causes = byId.get(id)?.because ?? [];
		if (causes.length === 0) roots.add(id);
		open.push(...causes);
	}
	return [...roots].toSorted();
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
/** Returns the entries of groups, the first so many of each section. */
function entriesIn(groups, rows = Infinity) {
	return groups.flatMap(({ sections }) => sections.flatMap(({ entries }) => entries.slice(0, rows)));
}
/** A change of which only some values were different before stands in both parts, each with its own values. */
function* entriesOf(report, change, hasBase) {
	if (change.action === "unchanged" && change.outcome !== "failed") return;
	const { fields } = change;
	if (report.command === "apply") yield [titleAfterApply(report, change), {
		change,
		fields
	}];
	else if (report.command === "drift") yield [require_summarise.isDrift(change) ? "drift" : require_action.isPending(change) ? "pending" : "rest", {
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
	return status === "done" ? "done" : require_action.isPending({ action }) ? "changes" : "rest";
}
/** Everything that a reader sees of an entry. What is created is the same if it has the same fields: values often name a place. */
function keyOf({ change, fields }, siblings) {
	const { id, action, reason, source, heldBy, wipes, renamed, outcome, error, validation, usedBy, disowned } = change;
	const seen = require_causes.isAllNew(change) ? fields.map(({ path }) => path) : fields.map(({ path, before, after, ids, reason: why, source: at }) => ({
		path,
		before,
		after,
		ids,
		why,
		at
	}));
	const pipelines = usedBy?.map((user) => [user.name, standingOf(user, change, siblings)]) ?? usedBy;
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
		entries: gather(entries.toSorted((one, other) => rankOf(one.change) - rankOf(other.change)), targets[0]?.changes ?? [])
	}));
}
/** Many entries that follow from the same changes are one. */
function gather(entries, siblings) {
	const byChange = new Map(entries.map((entry) => [entry.change, entry]));
	return groupFollowers([...byChange.keys()], siblings).flatMap(([first, ...others]) => {
		const entry = byChange.get(first);
		if (entry === void 0) return [];
		return others.length === 0 ? [entry] : [{
			...entry,
			others
		}];
	});
}
/** One entry for several, the first at the first of `targets`. */
function merge(entries, targets) {
	const [first, ...others] = entries;
	if (first === void 0) throw new Error("a row has an entry");
	if (others.length === 0 || !require_causes.isAllNew(first.change)) return first;
	const fields = first.fields.map((field, index) => {
		const text = JSON.stringify(field.after);
		if (others.every((other) => JSON.stringify(other.fields[index]?.after) === text)) return field;
		const valueAt = (entry, at) => {
			const { after: value, ids } = entry.fields[index] ?? {};
			return {
				target: targets[at]?.name ?? "",
				value,
				...require_optional.optional({ ids })
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
/** What failed comes first, then what is lost, then what needs somebody. The next version of something stands before those that take it up. */
function rankOf(change) {
	const { action, outcome } = change;
	if (outcome === "failed") return -1;
	return ranks.indexOf(action === "create" && !require_causes.isAllNew(change) ? "update" : action);
}
// src/render/markdown/texts.ts
/** Lines of a text that stands alone, and lines from which a diff is folded away. */
const [mostAlone, mostOpen] = [10, 60];
/** Reports whether a field is shown as a line diff: not what is created in another way at each target. */
function isShownByLines(field) {
	return field.varies === void 0 && require_causes.isText(field);
}
/** Returns the blocks of the texts among the fields of a change: what each comes to, and its lines. `name` is Markdown. */
function renderTexts(page, name, change, fields) {
	return fields.filter(isShownByLines).flatMap((field) => {
		const lines = page.linesOf(field);
		if (lines === void 0) return [];
		const reason = field.reason === void 0 || field.reason === change.reason ? [] : [field.reason];
		const link = field.source === void 0 ? [] : [linkToSource(field.source, page.facts)];
		const about = [...reason, ...link].join(", ");
		const words = require_causes.isAllNew(change) ? require_plural.countOf(lines.added, "line") : require_causes.lineDiffInWords(lines, field.path);
		return [`${name} ${code(clip(field.path, 300))}: ${words}${about === "" ? "" : ` (${about})`}`, ...renderLines(page, lines)];
	});
}
function renderLines(page, diff) {
	const { lines: most, valueLength } = page.detail;
	const isAlone = diff.only !== void 0;
	const { hunks, left } = require_causes.shorten(diff, isAlone ? Math.min(mostAlone, most) : most);
	if (hunks.length === 0) return [];
	const lines = [...hunks.flatMap((hunk) => [...isAlone ? [] : [require_causes.headOf(hunk)], ...hunk.map(({ is, text }) => `${require_causes.signs[is]}${require_causes.showLine(text)}`)]), ...left === void 0 ? [] : [left]];
	const block = fence("diff", lines, valueLength);
	return [lines.length > mostOpen ? fold(page, `line diff, ${require_plural.countOf(lines.length, "line")}`, [block]) : block];
}
// src/render/markdown/values.ts
/** Values as tables: what apply replaces, before and after, and folded what is created. */
/** Returns how many bytes the tables of these parts have at least: 16 for a row, and texts that are shown whole. */
function leastBytes(parts, detail) {
	const entries = entriesIn(parts, detail.rows);
	const listed = entries.filter((entry) => hasValues({ detail }, entry)).flatMap(({ fields }) => fields);
	const lengthOf = (field) => {
		const { before = "", after = "" } = field;
		return typeof before === "string" && typeof after === "string" && !isShownByLines(field) && Math.max(before.length, after.length) <= detail.valueLength ? before.length + after.length : 0;
	};
	return listed.reduce((sum, field) => sum + 16 + lengthOf(field), 16 * entries.length);
}
/** Reports whether the differences of a change are listed. */
function hasValues({ detail }, { change, others }) {
	if (require_causes.isAllNew(change) || others !== void 0) return false;
	return detail.fields === "all" || detail.fields === "pending" && require_action.isPending(change);
}
function isOnOneLine(field) {
	return !isShownByLines(field);
}
/** What both sides are called: what apply replaces, what it replaced, or what two revisions declare. */
function sidesOf({ report }) {
	if (report.offline === true) return ["base", "this revision"];
	return report.command === "apply" && report.outcome !== "refused" ? ["before", "after"] : ["in the account", "in git"];
}
/** Returns what is, or would be, replaced: the lines of texts, and the table of all other values; nothing if there is nothing. */
function replacedValues(page, entries) {
	const nameOf = namesIn(entries);
	const rows = entries.filter((entry) => hasValues(page, entry)).flatMap(({ change, fields }) => fields.filter(isOnOneLine).map((field) => {
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
	const head = [
		"configuration",
		"field",
		...sidesOf(page),
		"why and where"
	];
	return [...entries.filter((entry) => hasValues(page, entry)).flatMap(({ change, fields }) => renderTexts(page, nameOf(change), change, fields)), ...rows.length === 0 ? [] : [table(head, rows).join("\n")]];
}
/** Returns the folded table of the values of what is created; none if there are none. */
function createdValues(page, entries) {
	if (!page.detail.hasCreatedValues) return [];
	const made = entries.filter(({ change, fields }) => require_causes.isAllNew(change) && fields.length > 0);
	if (made.length === 0) return [];
	const nameOf = namesIn(entries);
	const rows = made.flatMap(({ change, fields }) => fields.filter(isOnOneLine).map((field) => [
		nameOf(change),
		code(clip(field.path, 300)),
		valueOf(page, field)
	]));
	const texts = made.flatMap(({ change, fields }) => renderTexts(page, nameOf(change), change, fields));
	return [fold(page, `values of what is created, ${made.length} ${require_plural.plural(made.length, "configuration")}`, [...rows.length === 0 ? [] : [table([
		"configuration",
		"field",
		"value"
	], rows).join("\n")], ...texts])];
}
/** The value of a field that is created; where it differs between few targets, that of each. */
function valueOf({ detail }, field) {
	const { varies, path } = field;
	if (varies === void 0) return sides(field, detail.valueLength)[1];
	if (varies.length > 3) return "(differs from target to target)";
	const valueAt = ({ value: after, ids }) => {
		const lines = require_causes.lineDiffOf({ after });
		if (lines !== void 0) return require_plural.countOf(lines.added, "line");
		return sides({
			path,
			...require_optional.optional({
				after,
				ids
			})
		}, detail.valueLength)[1];
	};
	return varies.map((one) => `${valueAt(one)} in ${code(clip(one.target, 120))}`).join(", ");
}
/** How a section's tables of values call a configuration: by its name, unless one of another kind has the same. */
function namesIn(entries) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { change } of entries) kinds.set(change.name, (kinds.get(change.name) ?? /* @__PURE__ */ new Set()).add(change.kind));
	return ({ name, id }) => code(clip((kinds.get(name)?.size ?? 0) > 1 ? id : name, 200));
}
/** Both values, cut at the same length; what two long ones have in common at their start is left out, so that the difference is seen. */
function sides({ path, before, after, ids }, most) {
	const [one, other] = [before, after].map((value) => value === void 0 ? void 0 : require_format_value.formatValue(value, ids));
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
		overviewOf(page, shown, targets),
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
/** Who is changed, with the number that a line of versions comes to, and where that is declared. */
function namesOf({ facts }, { change, others }) {
	const version = require_causes.versionInWords(change);
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
function actionOf({ flavour }, change) {
	const isLoud = change.action === "delete" || change.action === "blocked";
	const word = require_sentences.isKeptInUse(change) ? "kept" : outcomeWords[change.outcome ?? "unchanged"];
	const outcome = change.outcome === void 0 || !require_action.isPending(change) ? "" : `: ${word}`;
	return `${emojis(flavour, change.action)}${isLoud ? `**${change.action}**` : change.action}${outcome}`;
}
/** The reason; at the first use of an action or a reason one sentence that says what it means. */
function whyOf(page, entry, siblings) {
	const { change, fields, others } = entry;
	const { action, reason } = change;
	const isFirst = (key) => {
		const isNew = page.report.offline !== true && !page.said.has(key);
		page.said.add(key);
		return isNew;
	};
	const count = page.detail.fields === "none" || !hasValues(page, entry) ? fields.length : 0;
	const causes = others === void 0 ? require_causes.causesInWords(change, siblings) : [`because of ${require_enumerate.enumerate(rootsOf(change, new Map(siblings.map((one) => [one.id, one]))))}`];
	return [
		...require_sentences.sentencesOf(change).flatMap(([word, text]) => {
			const sentence = isFirst(word) ? prose(text) : void 0;
			if (word !== reason && !derivedReasons.has(word)) return sentence ?? [];
			return `**${reason}**${sentence === void 0 ? "" : `: ${sentence}`}`;
		}),
		...change.disowned === true ? ["it was ours, and its owner tag was taken off"] : [],
		...change.heldBy === void 0 ? [] : [`held by ${code(clip(change.heldBy, 120))}`],
		...change.renamed === void 0 ? [] : [`looks renamed ${action === "create" ? "from" : "to"} ${code(clip(change.renamed, 200))}`],
		...[...require_causes.versionNotesOf(change), ...causes].map((note) => prose(clip(note, 400))),
		...change.wipes === void 0 ? [] : [`would be wiped: ${list(change.wipes, 10, "member")}`],
		...change.validation === void 0 ? [] : [validationWords[change.validation.status]],
		...others === void 0 ? [] : [`${list(fields.map(({ path }) => path), 5, "field")} in each of them`],
		...count === 0 || require_causes.isAllNew(change) || others !== void 0 ? [] : [`${count} ${require_plural.plural(count, "value")} ${count === 1 ? "differs" : "differ"}`]
	].join("; ");
}
/** Words under which `sentencesOf` says what a reason means for this very change. */
const derivedReasons = /* @__PURE__ */ new Set([
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
		const standing = standingOf(user, change, siblings);
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
Object.defineProperty(exports, "alert", {
	enumerable: true,
	get: function() {
		return alert;
	}
});
Object.defineProperty(exports, "behindName", {
	enumerable: true,
	get: function() {
		return behindName;
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
Object.defineProperty(exports, "compareTexts", {
	enumerable: true,
	get: function() {
		return compareTexts;
	}
});
Object.defineProperty(exports, "encodePath", {
	enumerable: true,
	get: function() {
		return encodePath;
	}
});
Object.defineProperty(exports, "entriesIn", {
	enumerable: true,
	get: function() {
		return entriesIn;
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
Object.defineProperty(exports, "fence", {
	enumerable: true,
	get: function() {
		return fence;
	}
});
Object.defineProperty(exports, "flavourOf", {
	enumerable: true,
	get: function() {
		return flavourOf;
	}
});
Object.defineProperty(exports, "fold", {
	enumerable: true,
	get: function() {
		return fold;
	}
});
Object.defineProperty(exports, "groupFollowers", {
	enumerable: true,
	get: function() {
		return groupFollowers;
	}
});
Object.defineProperty(exports, "groupsOf", {
	enumerable: true,
	get: function() {
		return groupsOf;
	}
});
Object.defineProperty(exports, "isShownByLines", {
	enumerable: true,
	get: function() {
		return isShownByLines;
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
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "remainingUsers", {
	enumerable: true,
	get: function() {
		return remainingUsers;
	}
});
Object.defineProperty(exports, "renderSection", {
	enumerable: true,
	get: function() {
		return renderSection;
	}
});
Object.defineProperty(exports, "rootsOf", {
	enumerable: true,
	get: function() {
		return rootsOf;
	}
});
Object.defineProperty(exports, "safeUrl", {
	enumerable: true,
	get: function() {
		return safeUrl;
	}
});
Object.defineProperty(exports, "standingOf", {
	enumerable: true,
	get: function() {
		return standingOf;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
Object.defineProperty(exports, "withShortTexts", {
	enumerable: true,
	get: function() {
		return withShortTexts;
	}
});
Object.defineProperty(exports, "withoutPictures", {
	enumerable: true,
	get: function() {
		return withoutPictures;
	}
});
