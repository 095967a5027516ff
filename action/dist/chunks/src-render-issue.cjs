let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_render_markdown$;
const require_src_render_markdown = () => require_src_render_markdown$ ??= require("./src-render-markdown.cjs");
let require_src_render_document$;
const require_src_render_document = () => require_src_render_document$ ??= require("./src-render-document.cjs");
// src/render/issue/ways-out.ts
const most = {
	documents: 3,
	fields: 10,
	characters: 500
};
function renderWaysOut({ targets }, target, changes) {
	const narrowed = targets.length === 1 && target.name === "default" ? "" : ` --target ${require_start().shellWord(target.name)}`;
	const blocked = changes.filter(({ action }) => action === "blocked").map(({ id }) => id);
	const live = changes.filter(({ reason }) => reason !== "missing");
	const names = [...new Set(live.map(({ name }) => name))].slice(0, most.documents).map(require_start().shellWord);
	return [
		"### Three ways out",
		"**Keep git.** Run the job that applies again, or by hand:",
		require_src_render_markdown().fence("sh", [`kiln apply${narrowed}`], most.characters),
		...blocked.length === 0 ? [] : [`Apply does not touch what is blocked; the reason above says what to do about ${require_src_render_markdown().list(blocked, 5, "configuration")}.`],
		"**Keep the account.** Change what is declared in the places above, and merge it.",
		...names.length === 0 ? ["What was deleted in the account is taken out of git."] : ["This prints the documents as the account has them:", require_src_render_markdown().fence("sh", [`kiln export ${names.join(" ")} --all${narrowed}`], most.characters)],
		...renderIgnore(changes)
	];
}
function renderIgnore(changes) {
	const ignorable = changes.filter(({ action, fields }) => action === "update" && fields.length > 0);
	if (ignorable.length === 0) return [];
	const shown = ignorable.slice(0, most.documents);
	const left = ignorable.length - shown.length;
	return [
		"**Leave it to others.** Git then sets the value at create only, and the check passes it over.",
		...shown.flatMap(({ id, fields }) => {
			const paths = fields.slice(0, most.fields).map(({ path }) => path);
			const more = fields.length - paths.length;
			const others = more === 0 ? "" : `, and ${more} more ${require_start().plural(more, "field")} in the same way`;
			return [`In the document of ${require_src_render_markdown().code(require_src_render_markdown().clip(id, 200))}${others}:`, require_src_render_markdown().fence("yaml", require_src_render_document().renderDocument({ kiln: { ignore: paths } }).trimEnd().split("\n"), most.characters)];
		}),
		...left === 0 ? [] : [`The same for ${left} more ${require_start().plural(left, "configuration")}.`]
	];
}
// src/render/issue/issue.ts
function renderIssueTitle({ name }, { changes }) {
	const count = `${changes.length} ${require_start().plural(changes.length, "configuration")}`;
	return `Image Builder drift: ${require_src_render_markdown().clip(require_start().toSafeText(name), 120)} (${count})`;
}
const watchedCounts = [
	1e3,
	200,
	50,
	10,
	0
];
function renderIssue(input) {
	let text = "";
	const linesOf = require_src_render_markdown().compareTexts();
	for (const detail of [...require_src_render_markdown().ladder, ...watchedCounts.map(require_src_render_markdown().watchedAlone)]) {
		text = write(input, detail, linesOf);
		if (Buffer.byteLength(text) <= input.limitBytes) break;
	}
	return text;
}
function write({ report, target, drift, flavour, earlier, waiting = [] }, detail, linesOf) {
	const facts = require_src_render_markdown().factsOf(report);
	const about = {
		...report,
		targets: [{
			...target,
			changes: drift.changes
		}]
	};
	const parts = require_src_render_markdown().groupsOf(about);
	const page = {
		report: about,
		flavour,
		detail,
		facts,
		linesOf,
		watched: require_src_render_markdown().watchedEntries(parts),
		said: new Set()
	};
	const sections = detail.hasChanges ? parts.flatMap((part) => part.sections) : [];
	const where = facts.runUrl === void 0 ? "in the log of the run" : `[in the run](${facts.runUrl})`;
	const commit = facts.commit ?? report.run.revision ?? void 0;
	const footer = [
		...commit === void 0 ? [] : [`commit ${require_src_render_markdown().commitOf(commit, facts)}`],
		`kiln ${require_src_render_markdown().prose(require_src_render_markdown().clip(report.tool.version, 40))}`,
		...facts.runUrl === void 0 ? [] : [`[run](${facts.runUrl})`]
	];
	return `${[
		...require_src_render_markdown().renderBackend(page),
		...require_src_render_markdown().renderWatched(page),
		...sections.length === 0 ? [] : require_src_render_markdown().legendOf(page, parts),
		...sections.flatMap((section) => require_src_render_markdown().renderSection(page, section)),
		...detail.dropped === void 0 ? [] : [`_Shortened to fit: ${detail.dropped}. The whole report is ${where}._`],
		...renderWaysOut(report, target, drift.changes),
		...earlier === void 0 ? [] : [`Earlier drift of this target: #${earlier}`],
		...waiting.length === 0 ? [] : [`Drifted as well, and without an issue yet, as a run opens only so many: ${require_src_render_markdown().list(waiting, 50, "target")}. The next check opens more.`],
		`${closing[flavour]} Whoever edits this text edits it until the next check.`,
		`<sub>${footer.join(" \u00B7 ")}</sub>`
	].join("\n\n")}\n`;
}
const closing = {
	github: "Kiln keeps this issue, and closes it when a check finds the target as the last apply left it. Closed by hand as _not planned_ it stays closed until the finding changes.",
	gitlab: "Kiln keeps this issue, and closes it when a check finds the target as the last apply left it. Closed by hand it stays closed until the finding changes."
};
function renderIssueHeader({ name, account, region }, { changes }, since, seen) {
	const place = [account, region].filter((part) => part !== null).map((part) => require_src_render_markdown().clip(part, 60));
	const count = `${changes.length} ${require_start().plural(changes.length, "configuration")}`;
	const verb = changes.length === 1 ? "is" : "are";
	return `**${count} of ${`${require_src_render_markdown().code(require_src_render_markdown().clip(name, 120))}${place.length === 0 ? "" : ` (${require_src_render_markdown().code(place.join(" "))})`}`} ${verb} not as the last apply left ${changes.length === 1 ? "it" : "them"}**, since ${formatTime(since)}. Last seen ${formatTime(seen)}.`;
}
function formatTime(iso) {
	const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
	return match === null ? require_src_render_markdown().code(require_src_render_markdown().clip(iso, 40)) : `${match[1]} ${match[2]} UTC`;
}
// src/render/issue/notes.ts
function renderNote(note, report) {
	const { runUrl } = require_src_render_markdown().factsOf(report);
	const run = runUrl === void 0 ? "" : ` ([run](${runUrl}))`;
	return `${words(note, formatTime(report.run.startedAt))}${run}\n`;
}
function words(note, at) {
	switch (note.is) {
		case "changed": return `**The finding has changed.** ${nowOf(note.drift, at)}`;
		case "returned": return `**The target has drifted again.** ${nowOf(note.drift, at)}`;
		case "still-there": return `**Opened again: nothing has changed in the account or in git.** ${nowOf(note.drift, at)}`;
		case "acknowledged-changed": return `**Opened again: the finding is another one than was acknowledged.** ${nowOf(note.drift, at)}`;
		case "clean": return `**In sync again.** The check of ${at} found everything as the last apply left it.`;
		case "gone": return `**Closed: the target ${require_src_render_markdown().code(require_src_render_markdown().clip(note.target, 120))} is not in the project any more.** What is in its account is not looked at.`;
		case "duplicate": return `**Closed: #${note.of} is about the same target.**`;
	}
}
function nowOf({ changes }, at) {
	const ids = changes.map(({ id }) => id);
	return `The check of ${at} found ${ids.length} ${require_start().plural(ids.length, "configuration")}: ${require_src_render_markdown().list(ids, 20, "configuration")}.`;
}
function renderFailing(since) {
	return `**The last check failed, and so has every one since ${formatTime(since)}: what follows is what the last one that went through has found.**`;
}
exports.renderFailing = renderFailing;
exports.renderIssue = renderIssue;
exports.renderIssueHeader = renderIssueHeader;
exports.renderIssueTitle = renderIssueTitle;
exports.renderNote = renderNote;
