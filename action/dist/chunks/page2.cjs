const require_plural = require("./plural.cjs");
const require_canonical = require("./canonical.cjs");
const require_registry = require("./registry.cjs");
const require_optional = require("./optional.cjs");
const require_causes = require("./causes.cjs");
const require_action = require("./action.cjs");
const require_summarise = require("./summarise.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_sentences = require("./sentences.cjs");
const require_consequences = require("./consequences.cjs");
const require_section = require("./section.cjs");
const require_group_by = require("./group-by.cjs");
const require_graph = require("./graph.cjs");
const require_target_graph = require("./target-graph.cjs");
const require_mermaid = require("./mermaid.cjs");
// src/render/words/verdict.ts
/** The first line: what a reader must know if they read nothing else. */
/** Returns the verdict of a report in one line. */
function verdictOf(report) {
	const changes = report.targets.flatMap((target) => target.changes);
	const all = `${report.targets.length} ${require_plural.plural(report.targets.length, "target")}`;
	const failed = report.targets.filter((target) => target.status === "failed").length;
	const notRun = report.targets.filter((target) => target.status === "not-run").length;
	const unread = [failed === 0 ? "" : `; ${failed} of ${all} could not be read`, notRun === 0 ? "" : `; ${notRun} of ${all} not run`].join("");
	const where = ` in ${all}`;
	const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
	if (report.offline === true && (report.outcome === "changes" || report.outcome === "clean")) return offlineVerdict(report, where);
	switch (report.outcome) {
		case "invalid": return `Invalid: ${errors} ${require_plural.plural(errors, "error")}, nothing was ${report.parts === void 0 ? "called" : "changed"}`;
		case "refused": return report.diagnostics.some(({ code }) => code === require_diagnose.diagnostics.notConfirmed.code) ? "Not applied: nothing was changed" : "Refused by a safety gate: nothing was changed";
		case "interrupted": return `Interrupted: ${report.outcomes.done} done, ${report.outcomes.failed} failed, ${report.outcomes.notRun} not run`;
		case "error":
			if (failed + notRun === 0) return "Failed: Kiln could not run";
			return failed === report.targets.length ? `Failed${unread.replace(";", ":")}` : `Failed: ${require_sentences.countInWords(report.summary)}${unread}`;
		case "incomplete":
			if (report.command === "validate") return `Incomplete: ${declaredInWords(report)} valid${unread}`;
			if (report.command !== "apply") return `Incomplete: ${require_sentences.countInWords(report.summary)}${unread}`;
			return `Incomplete: ${report.outcomes.done} done, ${report.outcomes.failed} failed, ${report.outcomes.notRun} not run, ${report.summary.blocked} blocked${unread}`;
		case "applied": return appliedVerdict(report, changes, where);
		case "superseded": return `Superseded by ${report.supersededBy ?? "a newer commit"}: nothing was done`;
		case "drift": {
			const drifted = changes.filter(require_summarise.isDrift).length;
			if (drifted === 0) return `No drift, but this check fails on what it found: ${leftoversOf(changes)}${where}`;
			return `Drift: ${drifted} of ${changes.filter((change) => change.action !== "orphan").length} not as the last apply left ${drifted === 1 ? "it" : "them"}${where}`;
		}
		case "changes": return `Plan: ${require_sentences.countInWords(report.summary)}${where}${consequences(report)}`;
		case "clean": return cleanVerdict(report, where);
	}
}
/** What was left as it was is not in place: neither what a flag holds back nor what stays switched off. */
function appliedVerdict({ outcomes, summary }, changes, where) {
	const off = changes.filter(({ action, keptOff }) => keptOff === true && action !== "skipped").length;
	const left = [summary.skipped === 0 ? "" : `, ${summary.skipped} held back`, off === 0 ? "" : `, ${off} still switched off`].join("");
	return `Applied: ${outcomes.done} done${left}${where}${left === "" ? ", every declared configuration is in place" : ""}`;
}
/** What a check can be told to fail on, besides drift. */
function leftoversOf(changes) {
	const orphans = changes.filter(({ action }) => action === "orphan").length;
	const pending = changes.filter(require_action.isPending).length;
	return [...orphans === 0 ? [] : [`${orphans} ${require_plural.plural(orphans, "orphan")}`], ...pending === 0 ? [] : [`${pending} pending`]].join(", ");
}
/** What will not go well, told where it cannot be overlooked. */
function consequences({ command, summary, targets }) {
	if (command !== "plan") return "";
	const refused = targets.flatMap((target) => target.changes).filter(({ validation }) => validation?.status === "refused");
	const configurations = require_plural.plural(summary.blocked, "configuration");
	return [refused.length === 0 ? "" : `; ${refused.length} refused by the service`, summary.blocked === 0 ? "" : `; apply will skip ${summary.blocked} blocked ${configurations} and exit 4`].join("");
}
/** Without the account nothing is in sync and nothing is done: only git was looked at. */
function offlineVerdict(report, where) {
	const declared = report.targets.reduce((sum, target) => sum + target.declared, 0);
	const valid = `Offline: ${declared} ${require_plural.plural(declared, "configuration")} valid${where}`;
	if (report.base === void 0) return `${valid}; no account was asked`;
	const { create, update, orphan } = report.summary;
	const counts = [
		create === 0 ? "" : `${create} added`,
		update === 0 ? "" : `${update} changed`,
		orphan === 0 ? "" : `${orphan} no longer declared`
	].filter(Boolean);
	return `${valid}; ${counts.length === 0 ? "nothing changed" : counts.join(", ")} since ${report.base.revision.slice(0, 12)}; no account was asked`;
}
function cleanVerdict(report, where) {
	const { blocked, skipped } = report.summary;
	const held = [blocked > 0 ? `${blocked} blocked` : "", skipped > 0 ? `${skipped} held back` : ""].filter(Boolean).join(", ");
	if (report.command === "validate") return `Valid: ${declaredInWords(report)}${where}`;
	if (report.command === "drift") {
		const pending = report.targets.flatMap((target) => target.changes).filter(require_action.isPending).length;
		return `In sync${where}${pending === 0 ? "" : `; ${pending} pending: git is ahead of the account`}`;
	}
	return held === "" ? `No changes: ${require_sentences.countInWords(report.summary)}${where}` : `Nothing to do, ${held}${where}${consequences(report)}`;
}
function declaredInWords({ targets }) {
	const declared = targets.reduce((sum, target) => sum + target.declared, 0);
	return `${declared} ${require_plural.plural(declared, "configuration")}`;
}
// src/render/words/narrow-lists.ts
/** Lists of objects, such as the components of a recipe, as people read them: by what differs in them. */
/**
* Returns a report in which each place that differs inside of a list of objects is a field of its own, `components[1].componentArn`, provided
* that the list keeps its length. What machines read has lists whole.
*/
function withNarrowLists(report) {
	const targets = report.targets.map((target) => {
		const changes = target.changes.map((change) => require_causes.isAllNew(change) || !change.fields.some(isNarrow) ? change : {
			...change,
			fields: change.fields.flatMap(narrow)
		});
		return {
			...target,
			changes
		};
	});
	return {
		...report,
		targets
	};
}
function isNarrow({ before, after }) {
	return isListOfObjects(before) && isListOfObjects(after) && before.length === after.length;
}
function isListOfObjects(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => require_registry.isObject(item));
}
function narrow(field) {
	if (!isNarrow(field)) return [field];
	const { before: _, after: __, ...about } = field;
	return differencesIn(field.before, field.after).map(({ keys, ...sides }) => ({
		...about,
		path: `${field.path}${require_registry.formatPath(keys)}`,
		...sides
	}));
}
/** Returns the innermost places where two values differ, in the order of the first. Lists of other things are one place. */
function differencesIn(before, after, keys = []) {
	if (before !== void 0 && after !== void 0 && require_canonical.canonicalJson(before) === require_canonical.canonicalJson(after)) return [];
	if (isListOfObjects(before) && isListOfObjects(after) && before.length === after.length) return before.flatMap((item, index) => differencesIn(item, after[index], [...keys, index]));
	if (require_registry.isObject(before) && require_registry.isObject(after)) return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => differencesIn(before[name], after[name], [...keys, name]));
	return [{
		keys,
		...require_optional.optional({
			before,
			after
		})
	}];
}
// src/render/markdown/consequences.ts
/** Returns the blocks: with less room fewer rows, then the count alone, at last nothing. */
function renderConsequences(page) {
	const { report, detail } = page;
	const found = report.targets.flatMap((target) => {
		return require_consequences.consequencesIn(report, target).map((consequence) => ({
			target,
			consequence
		}));
	});
	if (found.length === 0 || detail.targetRows === 0) return [];
	const title = require_consequences.consequencesInWords(report, found);
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
	const rows = shown.map(({ target, consequence }) => rowOf(target, consequence, isFleet));
	const more = left === 0 ? [] : [`… and ${left} more ${require_plural.plural(left, "pipeline")}.`];
	return [require_section.fold(page, title, [require_section.table(head, rows).join("\n"), ...more])];
}
function rowOf(target, consequence, isFleet) {
	const owner = require_consequences.ownerInWords(consequence);
	return [
		`${require_section.code(require_section.clip(consequence.pipeline, 120))}${owner === void 0 ? "" : `, **${owner}**`}`,
		...isFleet ? [require_section.code(require_section.clip(target.name, 120))] : [],
		require_section.prose(require_section.clip(require_consequences.whenInWords(consequence), 300)),
		require_section.prose(require_section.clip(require_consequences.whereInWords(consequence), 600)),
		require_section.prose(require_section.clip(require_consequences.whyInWords(consequence, target), 600))
	];
}
// src/render/markdown/diagnostics.ts
function shareDiagnostics({ diagnostics, targets }) {
	const found = /* @__PURE__ */ new Map();
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
/** Returns the block of the diagnostics of the run and its targets; none where there are none. */
function renderDiagnostics(page) {
	const { report, facts, detail } = page;
	if (detail.targetRows === 0) return [];
	const shared = shareDiagnostics(report);
	const shown = shared.slice(0, detail.rows);
	const lines = shown.map(({ diagnostic, targets }) => {
		const { severity, code: id, message, hint, source } = diagnostic;
		const where = targets.length === 0 || report.targets.length === 1 ? "" : ` in ${require_section.list(targets, 3, "target")}`;
		const link = source === void 0 ? "" : ` ${require_section.linkToSource(source, facts)}`;
		const way = hint === void 0 ? "" : `\n  Hint: ${require_section.prose(require_section.clip(hint, 1e3))}`;
		return `- **${severity} ${require_section.prose(require_section.clip(id, 40))}**${link}${where}: ${require_section.prose(require_section.clip(message, 2e3))}${way}`;
	});
	const left = shared.length - shown.length;
	if (left > 0) lines.push(`- … and ${left} more ${require_plural.plural(left, "finding")}.`);
	return lines.length === 0 ? [] : [lines.join("\n")];
}
// src/render/markdown/notices.ts
/** Returns the alerts of a page, the loudest first. */
function renderNotices(page, parts) {
	return [
		...failure(page),
		...deletions(page, parts),
		...offline(page),
		...preexisting(page)
	];
}
function failure(page) {
	const { outcome, outcomes, targets } = page.report;
	const caution = (...lines) => [require_section.alert(page, "CAUTION", lines)];
	const unread = targets.filter(({ status, digest }) => status === "failed" || status === "not-run" && digest === void 0);
	const missing = `Nothing is known about ${require_section.list(unread.map(({ name }) => name), 5, "target")}, which is not the same as no changes.`;
	switch (outcome) {
		case "incomplete":
		case "interrupted":
			if (page.report.command !== "apply") return caution("**Not everything was looked at.**", ...unread.length === 0 ? [] : ["", missing]);
			return caution(`**Not everything that git declares is in the account.** ${outcomes.done} done, ${outcomes.failed} failed, ${outcomes.notRun} not run.`, ...unread.length === 0 ? [] : ["", missing], "", "What is done stays done. Mend what is named below and run the apply again: it plans anew and goes on from here.");
		case "refused": return caution("**Refused: nothing was changed in any account.** The findings below say why and how to go on.");
		case "invalid": return caution("**The configuration is invalid: nothing was compared and nothing was changed.**");
		case "error": return caution(unread.length === 0 ? "**Kiln could not run.** The findings below say why." : missing);
		case "clean":
		case "changes":
		case "drift":
		case "applied":
		case "superseded": return [];
	}
}
/** Deletions are never folded and never only counted: they stand above everything that may be dropped. */
function deletions(page, parts) {
	const { report, detail } = page;
	if (detail.targetRows === 0) return [];
	const found = parts.flatMap(({ sections }) => sections.flatMap(({ entries, targets }) => entries.filter(({ change }) => change.action === "delete").map(({ change }) => ({
		change,
		targets
	}))));
	if (found.length === 0) return [];
	const shown = found.slice(0, detail.rows);
	const isOver = report.command === "apply" && report.outcome !== "refused";
	const lines = shown.map(({ change, targets }) => {
		const where = require_section.list(targets.map(({ name }) => name), 3, "target");
		const how = change.outcome === void 0 || change.outcome === "done" ? "" : ` (${change.outcome === "failed" ? "failed" : "not run"})`;
		return `- ${require_section.code(require_section.clip(change.id, 200))} in ${where}${how}`;
	});
	const left = found.length - shown.length;
	return [require_section.alert(page, isOver ? "WARNING" : "CAUTION", [
		isOver ? `**Deletions of this apply: ${found.length}**` : `**Apply deletes ${found.length} ${require_plural.plural(found.length, "configuration")}:**`,
		"",
		...lines,
		...left > 0 ? [`- … and ${left} more`] : []
	])];
}
function offline(page) {
	if (page.report.offline !== true) return [];
	return [require_section.alert(page, "WARNING", [
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
	const base = report.base === void 0 ? "the base revision" : require_section.commitOf(report.base.revision, facts);
	return [require_section.alert(page, "NOTE", [`${count} ${require_plural.plural(count, "configuration")} differed already before this pull request; what differed is listed apart. Compared with ${base}.`])];
}
/** Reports whether there is more to say than the verdict. That nothing was looked at in an account always is. */
function hasDetails({ outcome, targets, diagnostics, offline }, parts) {
	if (outcome === "superseded") return false;
	return !(parts.length === 0 && diagnostics.length === 0 && outcome === "clean" && offline !== true) || targets.some((target) => target.status !== "ok" || target.diagnostics.length > 0);
}
// src/render/markdown/picture.ts
/** What refers to what, as a picture that the forge draws: targets with the same one share it. */
/** More nodes than this cannot be read on the page of a forge, and nobody scrolls through more pictures than this. */
const [mostNodes, mostPictures] = [40, 3];
/** Returns the blocks of the pictures of a plan; none where nothing that changes has to do with anything else. */
function renderPictures(page) {
	const { report, flavour } = page;
	if (flavour === "plain" || report.command !== "plan") return [];
	const graphs = report.targets.flatMap((target) => {
		const { nodes, edges } = require_target_graph.graphOfRow(target);
		const near = require_graph.focusOnChanges({
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
	const groups = require_group_by.groupBy(graphs, ({ shown }) => require_mermaid.renderFlowchart(shown));
	const fitting = groups.filter(([{ shown }]) => shown.nodes.length <= mostNodes);
	const drawn = fitting.length <= mostPictures ? fitting : [];
	const isWhole = drawn.length === groups.length;
	const blocks = drawn.map((group) => {
		const names = require_section.list(group.map(({ name }) => name), 3, "target");
		return [...report.targets.length === 1 ? [] : [names], fence(group[0].shown)].join("\n\n");
	});
	return [...blocks.length === 0 ? [] : [require_section.fold(page, "What refers to what", blocks)], ...isWhole ? [] : ["Too much to draw here: `kiln graph --plan --format svg` draws what refers to what."]];
}
function fence(graph) {
	return `\`\`\`mermaid\n${require_mermaid.renderFlowchart(graph)}\`\`\``;
}
// src/render/markdown/targets.ts
/** The table of targets: every one has a row, those that could not be read with the reason. */
/** Returns the blocks of the table; none where the report has no targets, or all that is left to show is totals. */
function renderTargets({ report, detail }) {
	const { targets, command } = report;
	if (targets.length === 0 || detail.targetRows === 0) return [];
	const columns = columnsOf(report);
	const hasState = targets.some((target) => statusInWords(target) !== "");
	const order = detail.targetRows >= targets.length ? targets : targets.toSorted((one, other) => rankOf(one) - rankOf(other));
	const shown = order.slice(0, detail.targetRows);
	const rows = shown.map((target) => [
		require_section.code(require_section.clip(target.name, 120)),
		accountCell(target),
		...columns.map((column) => cellOf(target, column)),
		...hasState ? [statusInWords(target)] : []
	]);
	const left = order.slice(shown.length);
	const heads = columns.map(({ head }) => `${head}:`);
	return [require_section.table([
		"target",
		"account and region",
		...heads,
		...hasState ? [command === "validate" ? "" : "state"] : []
	], rows).join("\n"), ...left.length === 0 ? [] : [`… and ${left.length} more ${require_plural.plural(left.length, "target")}${leftInWords(left)}.`]];
}
function accountCell({ account, region }) {
	const parts = [account, region].filter((part) => part !== null).map((part) => require_section.clip(part, 60));
	return parts.length === 0 ? "" : require_section.code(parts.join(" "));
}
function cellOf(target, { count, isLoud }) {
	const isKnown = target.digest !== void 0 || target.status === "ok";
	const number = count(target);
	if (number === 0) return isKnown ? "–" : "";
	return isLoud === true ? `**${number}**` : String(number);
}
const counting = (head, isCounted, isLoud = false) => ({
	head,
	count: (target) => target.changes.filter(isCounted).length,
	isLoud
});
/** Columns for what the command is about; those in which every number is zero are left out. */
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
			counting("drifted", require_summarise.isDrift, true),
			counting("pending", (change) => !require_summarise.isDrift(change) && require_action.isPending(change)),
			...others
		]
	}[command].filter(({ count }) => targets.some((target) => count(target) > 0));
}
function statusInWords({ status, diagnostics }) {
	if (status === "ok") return "";
	const reason = diagnostics.find(({ severity }) => severity === "error");
	const why = reason === void 0 ? "" : `: ${require_section.prose(require_section.clip(reason.code, 40))} ${require_section.prose(require_section.clip(reason.message, 300))}`;
	return `${{
		failed: "**could not be read**",
		refused: "refused",
		"not-run": "not run"
	}[status]}${why}`;
}
/** Targets that failed come first, then those where something is deleted or blocked, then those with changes. */
function rankOf({ status, summary, changes }) {
	if (status === "failed" || changes.some(({ outcome }) => outcome === "failed")) return 0;
	if (status !== "ok") return 1;
	if (summary.delete > 0 || summary.blocked > 0) return 2;
	return changes.some(({ action }) => action !== "unchanged") ? 3 : 4;
}
function leftInWords(left) {
	const changed = left.filter((target) => rankOf(target) < 4).length;
	return changed === 0 ? ", all without changes" : `, ${changed} of them with changes or not read`;
}
// src/render/markdown/page.ts
/** Returns what writes the page of a report, with as much detail as is asked for. */
function pageOf(whole, options) {
	const report = withNarrowLists(whole);
	const facts = require_section.factsOf(report);
	const parts = require_section.groupsOf(report);
	const hasTexts = require_section.entriesIn(parts).some(({ fields }) => fields.some(require_section.isShownByLines));
	const pictures = renderPictures({
		report,
		flavour: options.flavour
	});
	const linesOf = require_section.compareTexts();
	const write = (detail) => {
		const page = {
			report,
			flavour: options.flavour,
			detail,
			facts,
			linesOf,
			said: /* @__PURE__ */ new Set()
		};
		return `${[
			`### ${options.flavour === "plain" ? "" : `${lightOf(report)} `}Kiln · ${require_section.prose(require_section.clip(verdictOf(report), 400))}`,
			...hasDetails(report, parts) ? bodyOf(page, parts, pictures) : [],
			footerOf(page, options)
		].join("\n\n")}\n`;
	};
	return {
		write,
		mayFit: (detail, limitBytes) => (detail !== require_section.withoutPictures || pictures.length > 0) && (detail !== require_section.withShortTexts || hasTexts) && (!detail.hasChanges || require_section.leastBytes(parts, detail) <= limitBytes)
	};
}
/** The second cue of a verdict. */
const lights = {
	clean: "🟢",
	applied: "🟢",
	changes: "🔵",
	drift: "🟠",
	refused: "🔴",
	incomplete: "🔴",
	invalid: "🔴",
	error: "🔴",
	interrupted: "🔴",
	superseded: "⚪"
};
/** Green would be too much to say of accounts that nobody looked at. */
function lightOf({ outcome, offline }) {
	return offline === true && outcome === "clean" ? lights.superseded : lights[outcome];
}
function bodyOf(page, parts, pictures) {
	return [
		...renderNotices(page, parts),
		...renderTargets(page),
		...page.detail.hasPictures ? pictures : [],
		...renderDiagnostics(page),
		...page.detail.hasChanges ? parts.flatMap((part) => renderPart(page, part)) : [],
		...renderConsequences(page)
	];
}
function renderPart(page, { title, sections }) {
	return [`### ${title}`, ...sections.flatMap((section) => require_section.renderSection(page, section))];
}
/** What was looked at, with what, and where the rest is. The link to the whole report is the last thing on a page. */
function footerOf(page, options) {
	const { report, facts, detail, flavour } = page;
	const unmanaged = report.targets.reduce((sum, target) => sum + (target.unmanaged ?? 0), 0);
	const kept = report.targets.flatMap((target) => target.kept ?? []).reduce((sum, { count }) => sum + count, 0);
	const [target, ...others] = report.targets;
	const quotas = target === void 0 || others.length > 0 ? void 0 : require_causes.quotasInWords(target);
	const isPlanned = report.targets.some((target) => target.digest !== void 0);
	const whole = require_section.safeUrl(options.reportUrl);
	const parts = [
		...isPlanned ? [`digest ${require_section.code(require_section.clip(report.digest, 80))}`] : [],
		...commitsOf(report, facts),
		...isPlanned && report.orphans === "not-checked" ? ["orphans: not checked"] : [],
		...unmanaged === 0 ? [] : [`${unmanaged} live, neither declared nor owned`],
		...quotas === void 0 ? [] : [require_section.prose(quotas)],
		...kept === 0 ? [] : [`${require_plural.countOf(kept, "older version")} kept`],
		`kiln ${require_section.prose(require_section.clip(report.tool.version, 40))}`,
		...facts.runUrl === void 0 ? [] : [`[run](${facts.runUrl})`],
		...whole === void 0 ? [] : [`[whole report](${whole})`]
	];
	const footer = flavour === "plain" ? parts.join(" · ") : `<sub>${parts.join(" · ")}</sub>`;
	if (detail.dropped === void 0) return footer;
	const rest = whole ?? facts.runUrl;
	const where = rest === void 0 ? "is in the report file and the log of the run" : `[is here](${rest})`;
	return `_Shortened to fit: ${detail.dropped}. The whole report ${where}._\n\n${footer}`;
}
function commitsOf({ base, run }, facts) {
	const commit = facts.commit ?? run.revision ?? void 0;
	return [...commit === void 0 ? [] : [`commit ${require_section.commitOf(commit, facts)}`], ...base === void 0 ? [] : [`compared with ${require_section.commitOf(base.revision, facts)}`]];
}
Object.defineProperty(exports, "pageOf", {
	enumerable: true,
	get: function() {
		return pageOf;
	}
});
Object.defineProperty(exports, "verdictOf", {
	enumerable: true,
	get: function() {
		return verdictOf;
	}
});
Object.defineProperty(exports, "withNarrowLists", {
	enumerable: true,
	get: function() {
		return withNarrowLists;
	}
});
