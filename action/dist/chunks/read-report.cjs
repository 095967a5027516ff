const require_main = require("./main.cjs");
const require_plural = require("./plural.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_workflow_command = require("./workflow-command.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_field_path = require("./field-path.cjs");
const require_say = require("./say.cjs");
const require_terminal = require("./terminal.cjs");
const require_sentences = require("./sentences.cjs");
const require_report_schema = require("./report-schema.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
// src/render/change-text.ts
/** Blanks before everything that belongs to a change. */
const indent = " ".repeat(6);
const hang = " ".repeat(8);
/** Writes a change of which there is only one. `siblings` are the changes of its target. */
function renderChange$1(page, command, change, siblings, said) {
	renderHead$1(page, command, change, require_safe_text.toSafeText(change.id));
	renderSource(page, change);
	renderBody(page, change, siblings, said);
}
/** Writes what follows the head and the place of a change of which there is only one. */
function renderBody(page, change, siblings, said) {
	renderSentences(page, change, said);
	for (const note of notesBefore(change, siblings)) renderNote(page, note);
	renderFields$1(page, change, change.fields.map((field) => [valueOf$1(change, field)]));
	for (const note of notesAfter(change, true)) renderNote(page, note);
}
/** The line that says what becomes of what. */
function renderHead$1(page, command, change, what) {
	const paint = paintOf(page, change);
	page.line("");
	const words = change.reason === void 0 || change.action === "create" && command !== "drift" ? change.action : `${change.action} (${change.reason})`;
	const state = change.outcome === void 0 || !require_main.isPending(change) ? "" : `  ${outcomeWord(change)}`;
	const since = change.preexisting === true ? `  ${page.palette.dim(require_sentences.preexistingInWords)}` : "";
	page.line(`  ${paint(`${require_sentences.symbols[change.action]} ${words}`)}  ${page.palette.bold(what)}${state}${since}`);
}
function renderSource(page, { source }) {
	if (source !== void 0) page.line(`${indent}${page.palette.dim(require_sentences.formatSource(source))}`);
}
/** The sentences that the first use of an action or a reason carries. */
function renderSentences(page, change, said) {
	for (const [key, sentence] of sentencesOf(change)) {
		if (said.has(key)) continue;
		said.add(key);
		page.wrapped(sentence, indent, indent, page.palette.dim);
	}
}
function* sentencesOf(change) {
	if (change.action !== "blocked") yield [change.action, require_sentences.actionSentences[change.action]];
	if (change.reason !== void 0 && change.reason !== "missing" && change.reason !== "not-declared") yield [change.reason, require_sentences.reasonSentences[change.reason]];
}
/** Returns what became of a change, in a word or two. */
function outcomeWord(change) {
	return {
		done: "done",
		failed: "FAILED",
		blocked: "blocked",
		"not-run": "not run",
		unchanged: "nothing to do"
	}[change.outcome ?? "unchanged"];
}
function paintOf({ palette }, change) {
	if (change.outcome === "failed") return palette.red;
	return {
		create: palette.green,
		update: palette.yellow,
		adopt: palette.cyan,
		delete: palette.red,
		unchanged: palette.dim,
		orphan: palette.magenta,
		skipped: palette.dim,
		blocked: palette.red
	}[change.action];
}
/** Returns the value of a field on one line. */
function valueOf$1(change, { path, before, after, preexisting }) {
	if (change.action === "create") return require_terminal.formatValue(after ?? null);
	const since = preexisting === true && change.preexisting !== true ? ` (${require_sentences.preexistingInWords})` : "";
	return `${before === void 0 ? "(not set)" : require_terminal.formatValue(before)} → ${after === void 0 ? require_sentences.goneInWords(path) : require_terminal.formatValue(after)}${since}`;
}
/**
* Writes the fields of a change, each with its values, paths and values aligned; a path that is too long for its column stands on a line
* of its own.
*/
function renderFields$1(page, change, values) {
	const reasons = new Set(change.fields.map((field) => field.reason));
	const paths = change.fields.map((field) => require_safe_text.toSafeText(field.path));
	const widest = Math.floor(page.width * .45);
	const column = Math.max(0, ...paths.map((path) => path.length).filter((length) => length <= widest)) || 20;
	const below = " ".repeat(column + 8);
	for (const [index, field] of change.fields.entries()) {
		const path = paths[index] ?? "";
		const why = reasons.size > 1 && field.reason !== void 0 ? ` (${field.reason})` : "";
		const fits = path.length <= column;
		if (!fits) page.line(`${indent}${path}`);
		for (const [row, value] of (values[index] ?? []).entries()) page.wrapped(`${value}${why}`, fits && row === 0 ? `${indent}${path.padEnd(column)}  ` : below, below);
	}
}
function renderNote(page, note) {
	page.wrapped(note.text, indent, note.hang, note.tone === void 0 ? void 0 : page.palette[note.tone]);
}
/** What is to be said of a change before its fields. */
function notesBefore(change, siblings) {
	return [
		...change.heldBy === void 0 ? [] : [`held by ${require_safe_text.toSafeText(change.heldBy)}`],
		...change.renamed === void 0 ? [] : [renameInWords(change, siblings)],
		...change.wipes === void 0 ? [] : [`would be wiped: ${change.wipes.map(require_safe_text.toSafeText).join(", ")}`]
	].map((text) => ({
		text,
		hang: indent
	}));
}
/** What is to be said of a change after its fields; the token only where it is the only one. */
function notesAfter(change, hasToken) {
	const { usedBy, clientToken, validation, error } = change;
	const users = usedBy?.map(({ name, status }) => `${require_safe_text.toSafeText(name)} (${require_safe_text.toSafeText(status).toLowerCase()})`);
	return [
		...usedBy === void 0 || usedBy?.length === 0 ? [] : [{
			text: `used by ${users?.join(", ") ?? "unknown: pipelines cannot be listed"}`,
			hang
		}],
		...clientToken === void 0 || !hasToken ? [] : [{
			text: `client token ${clientToken}`,
			hang,
			tone: "dim"
		}],
		...validation === void 0 ? [] : notesOfValidation(validation),
		...error === void 0 ? [] : notesOfError(error)
	];
}
/** A rename is a create and an orphan; both say so, and the create says in which order to go on. */
function renameInWords(change, siblings) {
	const partner = require_safe_text.toSafeText(change.renamed ?? "");
	if (change.action !== "create") return `looks renamed to ${partner}`;
	const users = siblings.find((other) => other.id === change.renamed && other.renamed === change.id)?.usedBy ?? [];
	const [verb, noun] = users.length === 1 ? ["uses", "it"] : ["use", "them"];
	return `looks renamed from ${partner}${users.length === 0 ? "" : `; ${users.map(({ name }) => require_safe_text.toSafeText(name)).join(" and ")} still ${verb} ${partner}`}: ${users.length === 0 ? "apply, then apply --prune" : `apply, repoint ${noun === "it" ? "the pipeline" : "the pipelines"}, then apply --prune`}`;
}
function notesOfValidation({ status, error }) {
	return [{
		text: `${{
			validated: "validated by the service",
			refused: "refused by the service",
			"not-validated": "not validated"
		}[status]}${error === void 0 && status === "not-validated" ? " (update)" : ""}`,
		hang
	}, ...error === void 0 ? [] : notesOfError(error)];
}
function notesOfError(error) {
	const id = error.requestId === void 0 ? "" : ` (request ${require_safe_text.toSafeText(error.requestId)})`;
	return [{
		text: `${require_safe_text.toSafeText(error.code)}: ${require_safe_text.toSafeText(error.message)}${id}`,
		hang,
		tone: "red"
	}, ...error.hint === void 0 ? [] : [{
		text: `hint: ${require_safe_text.toSafeText(error.hint)}`,
		hang
	}]];
}
// src/render/fleet-changes.ts
/** The changes of many targets, with what is the same put together. */
/** Reports whether a change is worth a word. */
function isShown({ action, outcome }) {
	return action !== "unchanged" || outcome === "failed";
}
/** Returns the changes in groups: those that failed first, else in the order of their first target. */
function groupChanges(targets) {
	return groupBy(groupBy(targets.flatMap((target) => target.changes.filter(isShown).map((change) => {
		return {
			target,
			change,
			before: notesBefore(change, target.changes),
			after: notesAfter(change, false)
		};
	})), (member) => keyOf$1(member, "one", member.change.id, placeOf$4(member.change))), (group) => {
		const faces = new Set(group.map(faceOf));
		return faces.size === 1 ? keyOf$1(group[0], "several", ...faces) : keyOf$1(group[0], "one", group[0].change.id, placeOf$4(group[0].change));
	}).map(([[first, ...rest], ...others]) => [
		first,
		...rest,
		...others.flat()
	]).toSorted((a, b) => Number(hasFailed$1(b)) - Number(hasFailed$1(a)));
}
function hasFailed$1([{ change }]) {
	return change.outcome === "failed";
}
function keyOf$1({ change }, ...more) {
	const { action, reason = "", outcome = "", preexisting = false, fields } = change;
	const paths = fields.map((field) => [field.path, field.reason ?? ""]);
	return require_diagnostic.canonicalJson([
		action,
		reason,
		outcome,
		preexisting,
		paths,
		...more
	]);
}
function placeOf$4({ source }) {
	return source === void 0 ? "" : require_sentences.formatSource(source);
}
/** Everything that is shown of a change but its name and its place. */
function faceOf({ target, change, before, after }) {
	const values = change.fields.map((field) => withoutPlace(valueOf$1(change, field), target));
	return require_diagnostic.canonicalJson([values, [...before, ...after].map(({ text }) => withoutOwn(text, target))]);
}
/** Returns a value with the name, account and region of its target as a document would write them. */
function withoutPlace(text, { name, account, region }) {
	const nameless = replaceWord(text, name, "${target.name}");
	const general = account ? nameless.replaceAll(account, "${target.account}") : nameless;
	return region ? general.replaceAll(region, "${target.region}") : general;
}
/** Returns a message without what is of one target and one answer alone: its name and place, ids of requests. */
function withoutOwn(text, target) {
	return withoutPlace(text, target).replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "…");
}
/** Replaces a name where it stands alone, not as a part of a longer one. */
function replaceWord(text, name, replacement) {
	if (name === "" || !text.includes(name)) return text;
	const word = name.replaceAll(/[^\w-]/g, "\\$&");
	return text.replaceAll(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "g"), () => replacement);
}
/** Returns the items in groups of the same key, each where its first item stands. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
// src/render/fleet-table.ts
/** The table of targets: a row for each that has something to say, one line for the rest. */
/** So many targets without a change have rows of their own; more are summed up. */
const fewQuiet = 5;
/** From so many rows on, targets whose rows are the same share one. */
const manyRows = 20;
/** How many names a line holds. */
const shownNames = 3;
/** Writes the table: what failed first, then what changes, then the rest. */
function renderTable(page, report) {
	const { command, targets } = report;
	const { bold, dim } = page.palette;
	const columns = columnsFor(command, targets);
	const loud = targets.filter((target) => isLoud(command, target));
	const quiet = targets.filter((target) => !isLoud(command, target));
	const isSummedUp = quiet.length > fewQuiet;
	const rows = [...loud.toSorted((a, b) => Number(hasFailed(b)) - Number(hasFailed(a))), ...isSummedUp ? [] : quiet].map((target) => ({
		target,
		cells: cellsOf(target, columns),
		state: stateOf$1(report, target)
	}));
	const lines = groupBy(rows, ({ target, cells, state }) => JSON.stringify(rows.length > manyRows ? [cells, state] : target.name)).map((same) => {
		const [{ target, cells, state }] = same;
		return {
			label: same.length === 1 ? nameOf(target) : listTargets(same.map((row) => row.target)),
			place: same.length === 1 ? placeOf$3(target) : "",
			cells,
			state
		};
	});
	const named = Math.max(6, ...lines.map(({ label }) => label.length));
	const placed = Math.max(0, ...lines.map(({ place }) => place.length));
	const pad = (label, place) => `${label.padEnd(named)}${placed === 0 ? "" : `  ${place.padEnd(placed)}`}`;
	page.line("");
	if (lines.length > 0) page.line(bold(`${pad("target", "")}${columns.map(({ title }) => `  ${title}`).join("")}`));
	for (const { label, place, cells, state } of lines) {
		const counts = cells.map((cell, index) => `  ${cell.padStart(columns[index]?.title.length ?? 0)}`).join("");
		page.line(`${pad(label, place)}${counts}${state === "" ? "" : `  ${state}`}`);
	}
	if (isSummedUp) page.line(dim(`${quiet.length} ${require_plural.plural(quiet.length, "target")}: ${quietWords(command, quiet)}`));
}
function columnsFor(command, targets) {
	const of = (action, title = action, isFixed = false) => {
		return {
			title,
			count: ({ summary }) => summary[action],
			isFixed
		};
	};
	const ended = (outcome, title, isFixed = false) => {
		return {
			title,
			count: ({ changes }) => changes.filter((one) => one.outcome === outcome).length,
			isFixed
		};
	};
	const declared = {
		title: "configurations",
		count: (target) => target.declared,
		isFixed: true
	};
	const columns = [
		...command === "drift" ? [{
			title: "drift",
			count: ({ changes }) => changes.filter(require_main.isDrift).length,
			isFixed: true
		}] : [],
		of("create", "create", true),
		of("update", "update", true),
		of("adopt"),
		of("delete"),
		of("orphan", "orphan", true),
		of("blocked", "blocked", true),
		of("skipped", "held back"),
		ended("failed", "failed", true),
		ended("not-run", "not run")
	];
	return command === "validate" ? [declared] : columns.filter(({ isFixed, count }) => isFixed || targets.some((target) => count(target) > 0));
}
function isLoud(command, target) {
	const isPlanned = target.digest !== void 0 || command === "validate";
	return ["failed", "not-run"].includes(target.status) || !isPlanned || target.diagnostics.length > 0 || target.changes.some(isShown);
}
function hasFailed({ status, changes }) {
	return status === "failed" || status === "not-run" || changes.some(({ outcome }) => outcome === "failed");
}
/** Nothing is known of a target that was not read. */
function cellsOf(target, columns) {
	const isUnknown = target.status !== "ok" && target.digest === void 0;
	return columns.map(({ count }) => isUnknown ? "?" : String(count(target) || "-"));
}
function stateOf$1({ command, outcome, parts }, { status, wave, digest }) {
	if (status === "failed") return "could not be read";
	if (status === "not-run") {
		if (wave !== void 0 && outcome === "incomplete") return "not run: an earlier wave ended with a failure";
		return parts !== void 0 ? "not run: there is no report of it" : "not run";
	}
	return digest === void 0 && command !== "validate" ? "not planned" : "";
}
function quietWords(command, targets) {
	if (command !== "validate") return command === "drift" ? "in sync" : "no changes";
	const counts = targets.map(({ declared }) => declared);
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	return `${least === most ? "" : `${least} to `}${most} ${require_plural.plural(most, "configuration")} each`;
}
function nameOf({ name }) {
	return require_safe_text.toSafeText(name);
}
function placeOf$3({ account, region }) {
	return [account, region].filter((part) => part !== null).map(require_safe_text.toSafeText).join(" ");
}
/** Returns names of targets in one line: all of few, the first of many. */
function listTargets(targets) {
	return require_say.enumerate(targets.map(nameOf), ", ", shownNames);
}
// src/render/fleet-text.ts
/** How many values, names or notes are shown where each target or configuration has its own. */
const shownRows = 10;
/** So many targets, and values that follow from their places, are named one by one. */
const manyTargets = 4;
/** Writes the targets of a report and everything about them. */
function renderFleet$1(page, report) {
	const said = require_sentences.wordsSaid(report);
	renderTable(page, report);
	const found = report.targets.flatMap((target) => target.diagnostics.map((diagnostic) => ({
		target,
		diagnostic
	})));
	renderFindings$2(page, found.filter(({ diagnostic }) => diagnostic.severity === "error"));
	for (const group of groupChanges(report.targets)) renderGroup$1(page, report, group, said);
	renderFindings$2(page, found.filter(({ diagnostic }) => diagnostic.severity === "warning"));
	renderUnmanaged(page, report.targets);
}
/** Findings that differ in nothing but whose they are are shown by the first of them. */
function renderFindings$2(page, findings) {
	for (const same of groupBy(findings, keyOfFinding)) {
		page.line("");
		const [{ target, diagnostic }] = same;
		const where = ` in ${same.length === 1 ? require_safe_text.toSafeText(target.name) : whereIn(same.map((one) => one.target))}`;
		require_sentences.renderDiagnostic(page, diagnostic, "  ", where);
	}
}
function keyOfFinding({ target, diagnostic }) {
	const { code, message, hint = "", source } = diagnostic;
	return JSON.stringify([
		code,
		withoutOwn(message, target),
		hint,
		source === void 0 ? "" : require_sentences.formatSource(source)
	]);
}
function renderGroup$1(page, { command, targets }, group, said) {
	const [{ change }] = group;
	const byId = groupBy(group, ({ change: { id, source } }) => JSON.stringify([id, source]));
	const isOne = byId.length === 1;
	renderHead$1(page, command, change, isOne ? require_safe_text.toSafeText(change.id) : `${byId.length} configurations`);
	const places = distinctTargets(group);
	const isAll = places.length === targets.length && places.length > manyTargets;
	page.wrapped(`in ${isAll ? `all ${targets.length} targets` : whereIn(places)}`, indent);
	if (isOne) renderSource(page, change);
	else renderIds(page, byId, places.length);
	renderSentences(page, change, said);
	renderNotes(page, group, ({ before }) => before);
	renderFields$1(page, change, change.fields.map((_, index) => valuesIn(group, index)));
	renderNotes(page, group, (member) => group.length === 1 ? notesAfter(member.change, true) : member.after);
}
/** Configurations to which the same happens, each with its place, and its targets unless they are those of all. */
function renderIds(page, byId, places) {
	const width = Math.max(...byId.slice(0, shownRows).map(([member]) => require_safe_text.toSafeText(member?.change.id ?? "").length));
	for (const members of byId.slice(0, shownRows)) {
		const { id = "", source } = members[0]?.change ?? {};
		const where = members.length === places ? "" : `  in ${listTargets(members.map(({ target }) => target))}`;
		const place = source === void 0 ? "" : `  ${page.palette.dim(require_sentences.formatSource(source))}`;
		page.line(`${indent}${require_safe_text.toSafeText(id).padEnd(width)}${place}${where}`);
	}
	renderRest$1(page, byId.length, "configuration");
}
/** The values of a field, each once; where there are several, with the targets that have it. */
function valuesIn(group, index) {
	const shownIn = ({ target, change }, isGeneral) => {
		const field = change.fields[index];
		const text = field === void 0 ? "" : valueOf$1(change, field);
		return isGeneral ? withoutPlace(text, target) : text;
	};
	const own = groupBy(group, (member) => shownIn(member, false));
	const isGeneral = own.length >= manyTargets;
	const groups = isGeneral ? groupBy(group, (member) => shownIn(member, true)) : own;
	if (groups.length === 1) return [shownIn(group[0], isGeneral)];
	const values = groups.map((members) => {
		return {
			text: shownIn(members[0], isGeneral),
			targets: distinctTargets(members)
		};
	});
	const shown = values.slice(0, shownRows);
	const width = Math.min(40, Math.max(...shown.map(({ text }) => text.length)));
	const more = values.length - shown.length;
	return [...shown.map(({ text, targets }) => `${text.padEnd(width)}  in ${listTargets(targets)}`), ...more === 0 ? [] : [`and ${more} more ${require_plural.plural(more, "value")}: -o json has them all`]];
}
function distinctTargets(members) {
	return [...new Set(members.map(({ target }) => target))];
}
/** What is to be said about the changes of a group, each text once. */
function renderNotes(page, group, notesOf) {
	const byText = groupBy(group, (member) => {
		return JSON.stringify(notesOf(member).map(({ text }) => withoutOwn(text, member.target)));
	});
	for (const members of byText.slice(0, shownRows)) {
		const notes = notesOf(members[0]);
		if (byText.length > 1 && notes.length > 0) page.wrapped(`in ${listTargets(distinctTargets(members))}:`, indent);
		for (const note of notes) renderNote(page, note);
	}
	renderRest$1(page, byText.length, "note");
}
function renderRest$1(page, count, what) {
	const more = count - shownRows;
	if (more > 0) page.line(`${indent}and ${more} more ${require_plural.plural(more, what)}: -o json has them all`);
}
function renderUnmanaged(page, targets) {
	const having = targets.filter(({ unmanaged = 0 }) => unmanaged > 0);
	const unmanaged = having.reduce((sum, target) => sum + (target.unmanaged ?? 0), 0);
	const text = require_sentences.unmanagedInWords({ unmanaged });
	if (text === void 0) return;
	page.line("");
	page.wrapped(`in ${whereIn(having)}: ${text}`, "  ");
}
function whereIn(targets) {
	return targets.length === 1 ? listTargets(targets) : `${targets.length} targets: ${listTargets(targets)}`;
}
/** Writes what an apply did not reach, each configuration with the targets that lack it. */
function renderUnreached(page, targets) {
	const open = targets.flatMap((target) => target.changes.map((change) => ({
		target,
		change
	}))).filter(({ change }) => [
		"failed",
		"not-run",
		"blocked"
	].includes(change.outcome ?? ""));
	const why = ({ error, reason, ...change }) => require_safe_text.toSafeText(error?.code ?? reason ?? outcomeWord(change));
	const groups = groupBy(open, ({ change }) => JSON.stringify([change.id, why(change)]));
	for (const same of groups) {
		const [{ change }] = same;
		const where = listTargets(same.map(({ target }) => target));
		page.wrapped(`not reached: ${require_safe_text.toSafeText(change.id)} in ${where} (${why(change)})`, "  ", "    ");
	}
	for (const [status, words] of [["failed", "could not be read"], ["not-run", "not run"]]) {
		const these = targets.filter((target) => target.status === status);
		if (these.length === 0) continue;
		const verb = status === "failed" ? "" : these.length === 1 ? "was " : "were ";
		const noun = these.length === 1 ? `target ${listTargets(these)}` : `${these.length} targets (${listTargets(these)})`;
		page.wrapped(`not reached: ${noun}, which ${verb}${words}`, "  ", "    ");
	}
}
// src/render/log-groups.ts
/** Sections of a CI log that are shown closed. */
/**
* Returns the lines that open and close a section. `id` tells it apart from others in the log; `at` is a time in milliseconds since the
* epoch, which GitLab asks for.
*/
function sectionOf(groups, title, id, at) {
	if (groups === "github") return {
		open: require_workflow_command.workflowCommand("group", {}, title),
		close: require_workflow_command.workflowCommand("endgroup")
	};
	const [clear, seconds] = ["\x1B[0K", Math.floor(at / 1e3)];
	return {
		open: `${clear}section_start:${seconds}:${id}[collapsed=true]\r${clear}${require_safe_text.toSafeText(title)}`,
		close: `${clear}section_end:${seconds}:${id}\r${clear}`
	};
}
// src/render/verdict.ts
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
		case "refused": return report.diagnostics.some(({ code }) => code === require_diagnostic.diagnostics.notConfirmed.code) ? "Not applied: nothing was changed" : "Refused by a safety gate: nothing was changed";
		case "interrupted": return `Interrupted: ${report.outcomes.done} done, ${report.outcomes.failed} failed, ${report.outcomes.notRun} not run`;
		case "error":
			if (failed + notRun === 0) return "Failed: Kiln could not run";
			return failed === report.targets.length ? `Failed${unread.replace(";", ":")}` : `Failed: ${require_sentences.countInWords(report.summary)}${unread}`;
		case "incomplete":
			if (report.command === "validate") return `Incomplete: ${declaredInWords(report)} valid${unread}`;
			if (report.command !== "apply") return `Incomplete: ${require_sentences.countInWords(report.summary)}${unread}`;
			return `Incomplete: ${report.outcomes.done} done, ${report.outcomes.failed} failed, ${report.outcomes.notRun} not run, ${report.summary.blocked} blocked${unread}`;
		case "applied": return `Applied: ${report.outcomes.done} done${where}, everything declared is reached`;
		case "superseded": return `Superseded by ${report.supersededBy ?? "a newer commit"}: nothing was done`;
		case "drift": {
			const drifted = changes.filter(require_main.isDrift).length;
			if (drifted === 0) return `No drift, but this check fails on what it found: ${leftoversOf(changes)}${where}`;
			return `Drift: ${drifted} of ${changes.filter((change) => change.action !== "orphan").length} not as the last apply left ${drifted === 1 ? "it" : "them"}${where}`;
		}
		case "changes": return `Plan: ${require_sentences.countInWords(report.summary)}${where}${consequences(report)}`;
		case "clean": return cleanVerdict(report, where);
	}
}
/** What a check can be told to fail on, besides drift. */
function leftoversOf(changes) {
	const orphans = changes.filter(({ action }) => action === "orphan").length;
	const pending = changes.filter(require_main.isPending).length;
	return [...orphans === 0 ? [] : [`${orphans} ${require_plural.plural(orphans, "orphan")}`], ...pending === 0 ? [] : [`${pending} pending`]].join(", ");
}
/** What will not go well, told where it cannot be overlooked. */
function consequences({ command, summary, targets }) {
	if (command !== "plan") return "";
	const refused = targets.flatMap((target) => target.changes).filter(({ validation }) => validation?.status === "refused");
	return [refused.length === 0 ? "" : `; ${refused.length} refused by the service`, summary.blocked === 0 ? "" : "; what is blocked will not be reached, and apply ends with exit 4"].join("");
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
		const pending = report.targets.flatMap((target) => target.changes).filter(require_main.isPending).length;
		return `In sync${where}${pending === 0 ? "" : `; ${pending} pending: git is ahead of the account`}`;
	}
	return held === "" ? `No changes: ${require_sentences.countInWords(report.summary)}${where}` : `Nothing to do, ${held}${where}${consequences(report)}`;
}
function declaredInWords({ targets }) {
	const declared = targets.reduce((sum, target) => sum + target.declared, 0);
	return `${declared} ${require_plural.plural(declared, "configuration")}`;
}
// src/render/text.ts
/** Returns the report as text. Colour only repeats what symbols and words say. */
function renderText(report, options) {
	const page = new require_sentences.Page(options);
	page.line(page.palette.bold(verdictOf(report)));
	if (report.diagnostics.length > 0) {
		page.line("");
		for (const diagnostic of report.diagnostics) require_sentences.renderDiagnostic(page, diagnostic, "");
	}
	const [single, ...others] = report.outcome === "superseded" ? [] : report.targets;
	if (others.length > 0) {
		renderFleet$1(page, report);
		if (options.groups !== void 0) renderSections(page, report, options.groups);
	} else if (single !== void 0) renderTarget$1(page, report, single);
	renderFooter$1(page, report, options.invocation);
	return page.toString();
}
/** More sections than a reader opens; the JSON report has all. */
const mostSections = 100;
/** Writes a closed section for each target that there is something to say about. */
function renderSections(page, report, groups) {
	const told = report.targets.filter(({ changes, diagnostics }) => changes.some(isShown) || diagnostics.length > 0);
	if (told.length > 0) page.line("");
	for (const [index, target] of told.slice(0, mostSections).entries()) {
		const { open, close } = sectionOf(groups, `${target.name}: ${require_sentences.stateOf(report.command, target)}`, `kiln_${index}`, Date.parse(report.run.startedAt));
		page.line(open);
		renderTarget$1(page, report, target);
		page.line(close);
	}
}
function renderTarget$1(page, report, target) {
	const { bold, dim } = page.palette;
	const place = [target.account, target.region].filter((part) => part !== null).join(" ");
	page.line("");
	const state = require_sentences.stateOf(report.command, target);
	page.line(`${bold(require_safe_text.toSafeText(target.name))}  ${place === "" ? "" : `${dim(require_safe_text.toSafeText(place))}  `}${state}`);
	const said = require_sentences.wordsSaid(report);
	for (const change of target.changes.filter(isShown)) renderChange$1(page, report.command, change, target.changes, said);
	const unmanaged = require_sentences.unmanagedInWords(target);
	if (unmanaged !== void 0) {
		page.line("");
		page.wrapped(unmanaged, "  ");
	}
	for (const diagnostic of target.diagnostics) {
		page.line("");
		require_sentences.renderDiagnostic(page, diagnostic, "  ");
	}
}
function renderFooter$1(page, report, invocation) {
	const { dim } = page.palette;
	if (report.command === "apply" && report.exitCode === 4) renderLeftovers(page, report, invocation);
	if (report.targets.some((target) => target.digest !== void 0)) {
		page.line("");
		if (report.orphans === "not-checked") page.line(dim("orphans: not checked"));
		page.line(dim(`digest ${report.digest}`));
	}
}
/** An apply that did not reach everything closes with what is done, what is not, and how to go on. */
function renderLeftovers(page, report, invocation) {
	const { done, failed, notRun } = report.outcomes;
	page.line("");
	page.line(`done: ${done}  failed: ${failed}  not run: ${notRun}`);
	renderUnreached(page, report.targets);
	if (report.parts !== void 0) {
		page.line("what is done stays done; to continue, mend what is named above, apply there again, and merge again");
		return;
	}
	page.line("what is done stays done; to continue, mend what is named above and run:");
	page.line(`  ${require_safe_text.toSafeText(invocation)}`);
}
// src/render/html/markup.ts
/** HTML that is safe by construction: whatever is put into a template is escaped, unless it is markup itself. */
var Html = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/**
* The tag of every template of the page: literals are HTML, values are text. A value is safe between tags and inside of attributes in
* double quotes; it must stand nowhere else.
*/
function markup(literals, ...values) {
	let text = literals[0] ?? "";
	for (const [index, value] of values.entries()) text += toHtml(value) + (literals[index + 1] ?? "");
	return new Html(text);
}
/** Takes a constant of the program as HTML. Never give it anything that was read. */
function trusted(constant) {
	return new Html(constant);
}
function toHtml(part) {
	if (part instanceof Html) return part.text;
	if (part === void 0 || part === false) return "";
	if (typeof part === "number") return String(part);
	if (typeof part === "string") return escapeText(part);
	return part.map(toHtml).join("");
}
const entities$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;"
};
function escapeText(text) {
	return require_safe_text.toSafeText(text).replaceAll(/[&<>"'`]/g, (character) => entities$1[character] ?? "");
}
// src/render/html/findings.ts
/** Returns diagnostics as a list, in their order; nothing if there are none. */
function renderDiagnostics(diagnostics) {
	if (diagnostics.length === 0) return void 0;
	return markup`<ul class="findings">\n${diagnostics.map(renderDiagnostic)}</ul>\n`;
}
function renderDiagnostic({ severity, code, message, hint, source }) {
	return markup`<li class="note ${severity === "error" ? "bad" : "warn"}"><p class="nh"><b>${severity}</b> <code>${code}</code>${source !== void 0 && markup` <span class="src">${require_sentences.formatSource(source)}</span>`}</p><p>${message}</p>${hintOf(hint)}</li>\n`;
}
/** Returns the error of a change: code, message, hint, and the id that AWS support asks for. */
function renderFailure({ code, message, hint, requestId }) {
	return markup`<div class="note bad"><p class="nh"><b>error</b> <code>${code}</code></p><p>${message}</p>${hintOf(hint)}${requestId !== void 0 && markup`<p class="small">request <code>${requestId}</code></p>`}</div>\n`;
}
/** Returns what a dry run came to. */
function renderValidation({ status, error }) {
	return markup`<p class="small">${{
		validated: "validated by the service",
		refused: "refused by the service",
		"not-validated": "not validated by the service"
	}[status]}</p>\n${error !== void 0 && renderFailure(error)}`;
}
function hintOf(hint) {
	return hint === void 0 ? void 0 : markup`<p class="hint"><b>Next:</b> ${hint}</p>`;
}
// src/render/html/state.ts
/** How a target stands: one state out of few, each with a word, a shape and a tone. */
/** Worst first: a target has the first one that holds. */
const states = [
	"failed",
	"refused",
	"blocked",
	"drift",
	"changes",
	"not-run",
	"held-back",
	"orphans",
	"applied",
	"in-sync"
];
const stateWords = {
	failed: {
		word: "failed",
		tone: "bad",
		about: "could not be read, or a change failed"
	},
	refused: {
		word: "refused",
		tone: "bad",
		about: "a safety gate refused it: nothing was changed"
	},
	blocked: {
		word: "blocked",
		tone: "bad",
		about: "something declared must not be touched"
	},
	drift: {
		word: "drift",
		tone: "warn",
		about: "the account is not as the last apply left it"
	},
	changes: {
		word: "changes",
		tone: "info",
		about: "apply has something to do"
	},
	"not-run": {
		word: "not run",
		tone: "quiet",
		about: "the run ended, or an earlier wave failed, before its turn"
	},
	"held-back": {
		word: "held back",
		tone: "quiet",
		about: "differs, and was held back by a flag"
	},
	orphans: {
		word: "orphans",
		tone: "quiet",
		about: "made by this project, no longer declared"
	},
	applied: {
		word: "applied",
		tone: "good",
		about: "changed by this run, everything declared is reached"
	},
	"in-sync": {
		word: "in sync",
		tone: "good",
		about: "nothing to do"
	}
};
/** Returns the state of a target in a report. */
function stateOfTarget(report, target) {
	const { status, changes, diagnostics } = target;
	const ended = (outcome) => changes.some((change) => change.outcome === outcome);
	if (status === "failed" || ended("failed")) return "failed";
	if (status === "refused") return "refused";
	if (status === "not-run" || ended("not-run")) return "not-run";
	if (changes.some(({ action }) => action === "blocked")) return "blocked";
	if (report.command === "drift" && changes.some(require_main.isDrift)) return "drift";
	if (ended("done")) return "applied";
	if (changes.some((change) => require_main.isPending(change) && change.outcome !== "unchanged")) return "changes";
	if (changes.some(({ action }) => action === "skipped")) return "held-back";
	if (changes.some(({ action }) => action === "orphan")) return "orphans";
	return diagnostics.some(({ severity }) => severity === "error") ? "failed" : "in-sync";
}
/** Returns the state in the words of a cell: the number that matters and what it counts. */
function countInCell(report, target, state) {
	const { changes, summary, status } = target;
	const having = (outcome) => changes.filter((change) => change.outcome === outcome).length;
	switch (state) {
		case "failed": return status === "failed" ? "not read" : having("failed") === 0 ? "failed" : `${having("failed")} failed`;
		case "blocked": return `${summary.blocked} blocked`;
		case "drift": return `${changes.filter(require_main.isDrift).length} drifted`;
		case "changes": {
			const pending = changes.filter(require_main.isPending).length;
			return report.command === "drift" ? `${pending} pending` : pending === 1 ? "1 change" : `${pending} changes`;
		}
		case "not-run": return having("not-run") === 0 ? "not run" : `${having("not-run")} not run`;
		case "held-back": return `${summary.skipped} held back`;
		case "orphans": return summary.orphan === 1 ? "1 orphan" : `${summary.orphan} orphans`;
		case "applied": return `${having("done")} applied`;
		case "refused": return "refused";
		case "in-sync": return report.command === "validate" ? "valid" : "in sync";
	}
}
// src/render/html/glyphs.ts
/** Paths on a field of 16 by 16: `fill` is the body, `line` is drawn on top of it, in the colour of the page unless there is no body. */
const shapes = {
	failed: {
		fill: "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
		line: "M5.5 5.5l5 5m0-5l-5 5"
	},
	refused: {
		fill: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
		line: "M4.5 8h7"
	},
	blocked: {
		fill: "M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5z",
		line: "M8 4.3v4.4m0 2.6v.2"
	},
	drift: {
		fill: "M8 1.6l7 12.6H1z",
		line: "M8 6v3.6m0 2.1v.2"
	},
	changes: {
		fill: "M8 .8L15.2 8 8 15.2.8 8z",
		line: "M4.6 8.6c1.2-1.9 2.2-1.9 3.4-.6s2.2 1.3 3.4-.6"
	},
	"not-run": { line: "M3.5 8h9" },
	"held-back": { line: "M5.5 3.5v9m5-9v9" },
	orphans: { line: "M6 6.2C6 4.8 6.9 4 8 4s2 .8 2 2c0 1.5-2 1.7-2 3.2m0 2.3v.2M2.5 2.5h1m9 0h1m-11 11h1m9 0h1" },
	applied: {
		fill: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
		line: "M4.8 8.3l2.2 2.2 4.2-4.7"
	},
	"in-sync": { line: "M3 8.4l3.4 3.4L13 4.6" }
};
/** Returns the sprite that `glyph` refers to; once per page, before the first use. */
function renderSprite() {
	return trusted(`<svg class="sprite" aria-hidden="true" focusable="false">${Object.entries(shapes).map(([state, { fill, line }]) => {
		return `<symbol id="g-${state}" viewBox="0 0 16 16">${fill === void 0 ? "" : `<path class="gf" d="${fill}"/>`}<path class="${fill === void 0 ? "gl" : "gc"}" d="${line}"/></symbol>`;
	}).join("")}</svg>`);
}
/** Returns the shape of a state, for the eye only: a word stands beside it. */
function glyph(state) {
	return markup`<svg class="g ${stateWords[state].tone}" aria-hidden="true" focusable="false"><use href="#g-${state}"/></svg>`;
}
/** Returns the icon of the browser's tab: the shape of a state in its colour, as an address that needs no network. */
function iconOf(state) {
	const { fill, line } = shapes[state];
	const color = {
		bad: "#c02637",
		warn: "#a15c00",
		info: "#2458c5",
		good: "#1a7441",
		quiet: "#5b6472"
	}[stateWords[state].tone];
	const stroke = fill === void 0 ? color : "#fff";
	const paths = `${fill === void 0 ? "" : `<path fill="${color}" d="${fill}"/>`}<path fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" d="${line}"/>`;
	return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${paths}</svg>`)}`;
}
// src/render/html/fleet.ts
/** The fleet at a glance: accounts by Regions, a cell per target. */
/** Returns the grid and what its shapes mean. Rows and columns stand in the order in which the report names them first. */
function renderFleet(report, rows) {
	if (rows.length < 2) return void 0;
	const accounts = [...new Set(rows.map(({ target }) => target.account))];
	const regions = [...new Set(rows.map(({ target }) => target.region))].toSorted((a, b) => compare(a, b));
	const head = regions.map((region) => markup`<th scope="col">${region ?? "Region unknown"}</th>`);
	const body = accounts.map((account) => {
		const ofAccount = rows.filter(({ target }) => target.account === account);
		const cells = regions.map((region) => {
			const here = ofAccount.filter(({ target }) => target.region === region);
			return here.length === 0 ? markup`<td class="e"></td>` : markup`<td>${here.map((row) => renderCell(report, row))}</td>`;
		});
		return markup`<tr><th scope="row">${account ?? "account unknown"}</th>${cells}</tr>\n`;
	});
	return markup`<section class="fleet" aria-labelledby="fleet"><h2 id="fleet">Fleet</h2>
<p class="small">${countOf(rows.length, "target")} in ${countOf(accounts.length, "account")} and ${countOf(regions.length, "Region")}. A cell leads to its target.</p>
<div class="grid"><table><thead><tr><th scope="col">Account</th>${head}</tr></thead><tbody>
${body}</tbody></table></div>
${renderLegend(rows)}</section>\n`;
}
const countOf = (count, noun) => `${count} ${require_plural.plural(count, noun)}`;
const compare = (a, b) => a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
function renderCell(report, { target, state, anchor }) {
	return markup`<a class="cell ${stateWords[state].tone}" href="#${anchor}" title="${target.name}">${glyph(state)}<span class="where">${target.region ?? ""}</span> <span class="what">${countInCell(report, target, state)}</span><span class="vh">, target ${target.name}</span></a>`;
}
function renderLegend(rows) {
	return markup`<ul class="legend">${states.filter((state) => rows.some((row) => row.state === state)).map((state) => {
		const count = rows.filter((row) => row.state === state).length;
		const { word, about } = stateWords[state];
		return markup`<li>${glyph(state)} <span><b>${word}</b> <span class="num">${count}</span> – ${about}</span></li>`;
	})}</ul>\n`;
}
// src/render/html/header.ts
/** The top of the page: the verdict, the counts, and which run this was. */
/** Returns the verdict with what stands beside it. */
function renderHeader(report) {
	const state = stateOfReport(report);
	const verdict = verdictOf(report);
	return markup`<header class="top">
<div class="bar"><p class="brand"><b>Kiln</b> ${report.command}${report.offline === true && ", offline"}</p><button type="button" id="theme" hidden>Dark</button></div>
<div class="verdict">${glyph(state)}<h1${verdict.length > 70 && trusted(" class=\"long\"")}>${verdict}</h1></div>
${renderNotice(report)}${renderFacts(report)}${renderCounts(report)}</header>\n`;
}
/** Returns the state that stands for the whole report. */
function stateOfReport({ outcome }) {
	return {
		clean: "in-sync",
		changes: "changes",
		drift: "drift",
		applied: "applied",
		refused: "refused",
		incomplete: "failed",
		invalid: "failed",
		error: "failed",
		interrupted: "failed",
		superseded: "not-run"
	}[outcome];
}
/** What a reader must know before they take the counts for the whole truth. */
function renderNotice({ offline, base, shard, backend }) {
	return markup`${[
		offline === true && markup`Nothing was asked of AWS: what is declared was compared with ${base === void 0 ? "the base revision" : markup`<code>${base.revision}</code>`}.`,
		shard !== void 0 && markup`This is part ${shard.index} of ${shard.of} of a fleet of ${shard.targets.length} targets.`,
		backend !== "aws" && markup`Made against ${backend === "emulator" ? "the embedded emulator" : "another endpoint"}, not against AWS.`
	].filter((notice) => notice !== false).map((notice) => markup`<p class="notice">${notice}</p>\n`)}`;
}
function renderFacts({ run, base, parts }) {
	const { revision, startedAt, durationMs, requests } = run;
	return markup`<dl class="run">${[
		revision === null ? void 0 : ["commit", markup`<code>${revision.slice(0, 12)}</code>`],
		base === void 0 ? void 0 : ["compared with", markup`<code>${base.revision.slice(0, 12)}</code>`],
		["started", startedAt.replace("T", " ").replace(/\.\d+Z$/, " UTC")],
		["took", durationInWords(durationMs)],
		["requests", `${requests.read} read, ${requests.write} write${requests.throttled > 0 ? `, ${requests.throttled} throttled` : ""}`],
		parts === void 0 ? void 0 : ["made of", `${parts.length} ${require_plural.plural(parts.length, "run")}`],
		...factsOfCi(run.ci)
	].filter((fact) => fact !== void 0).map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}
function factsOfCi(ci) {
	if (ci === null || typeof ci !== "object" || Array.isArray(ci)) return [];
	const { runUrl, actor, pullRequest } = ci;
	return [
		...typeof pullRequest === "number" ? [["pull request", `#${pullRequest}`]] : [],
		...typeof actor === "string" ? [["by", actor]] : [],
		...typeof runUrl === "string" && isWebAddress(runUrl) ? [["run", markup`<a href="${runUrl}" rel="noopener noreferrer">log of the run</a>`]] : []
	];
}
/** An address that a click may follow: no scripts, no other schemes, nothing that is not written out. */
function isWebAddress(text) {
	return /^https?:\/\/[\w.:-]+(\/[\w./?=&%#~+:@,;-]*)?$/.test(text);
}
function durationInWords(ms) {
	if (ms < 1e3) return `${ms} ms`;
	const seconds = Math.round(ms / 100) / 10;
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
function renderCounts({ summary, outcomes, command }) {
	const tiles = require_report_schema.actions.filter((action) => summary[action] > 0).map((action) => markup`<div class="tile ${action}"><dt><span aria-hidden="true">${require_sentences.symbols[action]}</span> ${action}</dt><dd>${grouped(summary[action])}</dd></div>`);
	const ends = [
		"done",
		"failed",
		"notRun"
	].filter((key) => command === "apply" && outcomes[key] > 0);
	const words = {
		done: ["✓ done", "good"],
		failed: ["✕ failed", "bad"],
		notRun: ["– not run", "quiet"]
	};
	const endTiles = ends.map((key) => {
		const [word, tone] = words[key];
		return markup`<div class="tile end ${tone}"><dt>${word}</dt><dd>${grouped(outcomes[key])}</dd></div>`;
	});
	return tiles.length + endTiles.length === 0 ? void 0 : markup`<dl class="tiles">${tiles}${endTiles}</dl>\n`;
}
const grouped = (count) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, "\xA0");
// src/render/html/script.ts
/** The one script of the page: filter, search, keys, theme, print. It only shows and hides what is there, and stores nothing. */
const script = `(() => {
'use strict'
const $ = (id) => document.getElementById(id)
const all = (selector, from = document) => [...from.querySelectorAll(selector)]
const root = document.documentElement

const theme = $('theme')
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
const isDark = () => (root.dataset.theme || (prefersDark.matches ? 'dark' : 'light')) === 'dark'
const nameTheme = () => { theme.textContent = isDark() ? 'Light theme' : 'Dark theme' }
theme.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark'
  nameTheme()
})
prefersDark.addEventListener('change', nameTheme)
nameTheme()
theme.hidden = false

addEventListener('beforeprint', () => {
  for (const one of all('details:not([open])')) { one.dataset.shut = ''; one.open = true }
})
addEventListener('afterprint', () => {
  for (const one of all('details[data-shut]')) { delete one.dataset.shut; one.open = false }
})

const tools = $('tools')
if (!tools) return
const query = $('q')
const boxes = all('input[type=checkbox]', tools)
const lower = (element) => element.textContent.toLowerCase()
let targets
const read = () => (targets ??= all('.t').map((element) => {
  const articles = all('.c', element).map((article) => ({ article, action: article.dataset.a, kind: article.dataset.k, text: lower(article) }))
  const rest = all(':scope > .findings, :scope > .small', element).map(lower).join(' ')
  const same = element.querySelector(':scope > .same')
  return {
    element, articles, rest, same,
    state: element.dataset.s,
    head: lower(element.querySelector('header')),
    names: same ? lower(same) : '',
    old: element.querySelector(':scope > .old'),
    cell: document.querySelector('.cell[href="#' + element.id + '"]'),
  }
}))

const chosen = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value))
const allows = (set, value) => set.size === 0 || set.has(value)

function filter() {
  const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const [byState, byAction, byKind] = [chosen('s'), chosen('a'), chosen('k')]
  const isActive = words.length + byState.size + byAction.size + byKind.size > 0
  const has = (text) => words.every((word) => text.includes(word))
  let [changes, changesShown, shown] = [0, 0, 0]
  for (const { element, articles, head, rest, names, same, old, state, cell } of read()) {
    const fits = allows(byState, state)
    let here = 0
    for (const { article, action, kind, text } of articles) {
      const isShown = fits && allows(byAction, action) && allows(byKind, kind) && has(head + ' ' + text)
      article.hidden = !isShown
      if (isShown) here++
    }
    if (old) old.hidden = !all('.c', old).some((article) => !article.hidden)
    const isOpen = byAction.size + byKind.size === 0
    const isNamed = words.length > 0 && isOpen && !has(head) && has(head + ' ' + names)
    if (same) same.open = isNamed
    const isShown = here > 0 || (fits && isOpen && has(head + ' ' + rest + ' ' + names))
    element.hidden = !isShown
    if (cell) cell.classList.toggle('off', !isShown)
    changes += articles.length
    changesShown += here
    if (isShown) shown++
  }
  const of = (some, whole, noun) => (isActive ? some + ' of ' + whole : whole) + ' ' + noun + (whole === 1 ? '' : 's')
  $('shown').textContent = of(changesShown, changes, 'change') + ', ' + of(shown, targets.length, 'target')
  $('clear').hidden = !isActive
  $('none').hidden = shown > 0
}

let isWaiting = false
function filterSoon() {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => { isWaiting = false; filter() })
}
function clear() {
  query.value = ''
  for (const box of boxes) box.checked = false
  filter()
}

tools.addEventListener('input', filterSoon)
$('clear').addEventListener('click', () => { clear(); query.focus() })
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === '/' && !event.target.closest('input:not([type=checkbox])')) {
    event.preventDefault()
    query.focus()
    query.select()
  }
  if (event.key === 'Escape') clear()
})
const reveal = () => {
  const there = $(location.hash.slice(1))
  if (!there || !there.closest('[hidden]')) return
  clear()
  there.scrollIntoView()
}
addEventListener('hashchange', reveal)
document.addEventListener('click', (event) => {
  if (event.target.closest('a[href^="#"]')) requestAnimationFrame(reveal)
})
tools.hidden = false
filter()
})()
`;
// src/render/html/styles/css.ts
/** Marks text as CSS, so that it is formatted as such. */
const css = String.raw;
// src/render/html/styles/fields.ts
/** Both sides of the fields: columns, and on a phone one below the other. */
const fieldStyles = css`
  .f {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    margin-top: 0.6rem;
    font-size: 0.8125rem;
  }
  .f th,
  .f td {
    text-align: left;
    vertical-align: top;
    padding: 0.35rem 0.7rem;
    border-top: 1px solid var(--line);
  }
  .f th:first-child {
    padding-left: 0;
  }
  .f thead th {
    font-weight: 500;
    font-size: 0.75rem;
    color: var(--soft);
    border-top: 0;
    padding-bottom: 0.2rem;
  }
  .f tbody th {
    font-weight: 500;
  }
  .f code {
    font-size: 0.8125rem;
    white-space: pre-wrap;
  }
  .f.two thead th:first-child {
    width: 36%;
  }
  .f.one thead th:first-child {
    width: 40%;
  }
  .fa {
    margin-left: 0.6rem;
  }
  .fa > * {
    margin-right: 0.4rem;
  }
  .none {
    color: var(--soft);
    font-style: italic;
  }
  .b {
    background: light-dark(#fff6f6, #211619);
  }
  .a {
    background: light-dark(#f3fbf6, #131f19);
  }
  .f del,
  .f ins {
    text-decoration: none;
    border-radius: 3px;
    padding: 0.05em 0.15em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .f del {
    background: light-dark(#ffd9da, #57242a);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .f ins {
    background: light-dark(#c9eed6, #1d4a30);
    font-weight: 600;
  }
  @media (max-width: 40rem) {
    .f,
    .f tbody,
    .f tr,
    .f th,
    .f td {
      display: block;
      width: auto;
    }
    .f thead {
      display: none;
    }
    .f tr {
      border-top: 1px solid var(--line);
      padding: 0.4rem 0;
    }
    .f th,
    .f td {
      border: 0;
      padding: 0.15rem 0.5rem;
    }
    .f tbody th {
      padding: 0.15rem 0;
    }
    .f.two td::before {
      display: block;
      font: 0.6875rem/1.4 var(--sans);
      color: var(--soft);
    }
    .f.open .b::before {
      content: 'In the account';
    }
    .f.open .a::before {
      content: 'In git';
    }
    .f.done .b::before {
      content: 'Before';
    }
    .f.done .a::before {
      content: 'After';
    }
    .f.offline .b::before {
      content: 'At the base revision';
    }
    .f.offline .a::before {
      content: 'Now in git';
    }
  }
`;
// src/render/html/styles/fleet.ts
/** The grid of targets: a table where there is room, on a phone a block per account. */
const fleetStyles = css`
  .fleet h2 {
    margin-bottom: 0;
  }
  .grid {
    width: fit-content;
    max-width: 100%;
    overflow-x: auto;
    margin: 0.8rem 0;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
  }
  .grid table {
    border-collapse: separate;
    border-spacing: 4px;
    min-width: min(100%, 20rem);
  }
  .grid th {
    font-weight: 500;
    font-size: 0.75rem;
    color: var(--soft);
    text-align: left;
    padding: 0.35rem 0.5rem;
    line-height: 1.25;
    overflow-wrap: normal;
    vertical-align: bottom;
  }
  .grid tbody th {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--card);
    font-size: 0.8125rem;
    color: var(--text);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    vertical-align: middle;
    padding-right: 0.8rem;
  }
  .grid td {
    padding: 0;
    min-width: 5.75rem;
    vertical-align: top;
  }
  .cell {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.4rem;
    padding: 0.35rem 0.55rem;
    border-radius: 6px;
    border: 1px solid transparent;
    background: var(--ground);
    color: var(--tone);
    font-size: 0.75rem;
    line-height: 1.3;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  .cell.good {
    background: none;
    border-color: var(--line);
  }
  .cell .g {
    font-size: 0.8125rem;
    --card: var(--ground);
  }
  .cell:hover {
    border-color: currentColor;
  }
  .cell.off {
    background: none;
    border: 1px dashed var(--line);
    color: var(--soft);
  }
  .cell.off .g {
    color: inherit;
  }
  .cell + .cell {
    margin-top: 4px;
  }
  .where {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.5rem;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .legend li {
    display: flex;
    gap: 0.45rem;
    align-items: flex-start;
  }
  .legend .g {
    margin-top: 0.28em;
  }
  .legend b {
    color: var(--text);
    font-weight: 600;
  }
  @media (max-width: 40rem) {
    .grid {
      width: auto;
      border: 0;
      background: none;
      overflow: visible;
    }
    .grid table,
    .grid tbody {
      display: block;
    }
    .grid thead {
      display: none;
    }
    .grid tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 10px;
      padding: 0.5rem 0.6rem 0.6rem;
      margin-bottom: 0.6rem;
    }
    .grid tbody th {
      position: static;
      flex: 1 0 100%;
      padding: 0.1rem;
    }
    .grid td {
      min-width: 0;
    }
    .grid .e {
      display: none;
    }
    .grid tbody th {
      white-space: normal;
    }
    .grid tbody th,
    .cell {
      overflow-wrap: anywhere;
      min-width: 0;
    }
    .where {
      display: inline;
      color: var(--text);
    }
  }
`;
// src/render/html/styles/layout.ts
/** The frame: top, main column, findings, words, footer. */
const layoutStyles = css`
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  html {
    scroll-padding-top: 5rem;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
    background: var(--page);
    color: var(--text);
    font: 0.9375rem/1.55 var(--sans);
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  code,
  kbd {
    font-family: var(--mono);
    font-size: 0.9em;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--link);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .num,
  .tile dd,
  .run,
  #shown {
    font-variant-numeric: tabular-nums;
  }
  .vh,
  .sprite {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    left: -99rem;
    z-index: 3;
    padding: 0.5rem 1rem;
    background: var(--card);
    border-radius: 0 0 6px 0;
  }
  .skip:focus {
    left: 0;
    top: 0;
  }
  .top,
  main,
  footer {
    max-width: 75rem;
    margin: 0 auto;
    padding: 0 clamp(1rem, 3vw, 2rem);
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 1rem 0;
    min-height: 4.2rem;
    color: var(--soft);
  }
  .brand b {
    color: var(--text);
    letter-spacing: -0.01em;
    margin-right: 0.25rem;
  }
  button {
    font: inherit;
    font-size: 0.8125rem;
    color: var(--text);
    background: var(--card);
    border: 1px solid var(--line-strong);
    border-radius: 6px;
    padding: 0.25rem 0.7rem;
    cursor: pointer;
  }
  button:hover {
    background: var(--sunk);
  }
  .verdict {
    display: flex;
    gap: 0.9rem;
    align-items: flex-start;
    padding-top: clamp(0.25rem, 2vw, 1rem);
  }
  .verdict .g {
    font-size: 2rem;
    margin-top: 0.15rem;
    --card: var(--page);
  }
  h1 {
    font-size: clamp(1.375rem, 1rem + 1.6vw, 2rem);
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.02em;
    text-wrap: pretty;
    min-width: 0;
  }
  .run {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.4rem;
    margin-top: 1rem;
    color: var(--soft);
    font-size: 0.8125rem;
  }
  .run div {
    display: flex;
    gap: 0.4rem;
    min-width: 0;
  }
  .run dd {
    color: var(--text);
    min-width: 0;
  }
  .notice {
    margin-top: 0.9rem;
    padding: 0.5rem 0.9rem;
    border-left: 3px solid var(--warn);
    background: var(--warn-ground);
    color: var(--warn);
    border-radius: 0 6px 6px 0;
  }
  .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-top: 1.4rem;
  }
  .tile {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 10px;
    padding: 0.55rem 1rem 0.5rem 0.85rem;
    min-width: 6.5rem;
    display: flex;
    flex-direction: column-reverse;
  }
  .tile dt {
    color: var(--tone);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  .tile dt span {
    font-family: var(--mono);
    font-weight: 700;
  }
  .tile dd {
    font-size: 1.625rem;
    line-height: 1.2;
    font-weight: 600;
    letter-spacing: -0.02em;
  }
  .tile:not(.end) + .end {
    margin-left: 1.25rem;
  }
  @media (max-width: 40rem) {
    .tiles {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .tile,
    .tile + .tile.end {
      margin-left: 0;
      min-width: 0;
      padding-left: 0.6rem;
      padding-right: 0.3rem;
    }
  }
  main > section {
    margin-top: clamp(2rem, 4vw, 3rem);
  }
  h1.long {
    font-size: clamp(1.25rem, 1rem + 0.9vw, 1.625rem);
    line-height: 1.28;
    letter-spacing: -0.012em;
  }
  h2 {
    font-size: 1.1875rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    margin-bottom: 0.6rem;
  }
  h2:focus,
  main:focus {
    outline: none;
  }
  .small,
  .src {
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .findings {
    display: grid;
    gap: 0.6rem;
  }
  .note {
    border: 1px solid var(--line);
    border-left: 3px solid var(--tone);
    border-radius: 6px;
    background: var(--card);
    padding: 0.55rem 0.9rem;
    min-width: 0;
  }
  .nh b,
  .nh code {
    color: var(--tone);
  }
  .nh .src {
    margin-left: 0.4rem;
    font-family: var(--mono);
  }
  .hint {
    color: var(--soft);
  }
  .words dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
    gap: 0.15rem 2rem;
    font-size: 0.875rem;
  }
  .words dl div {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.45rem 0;
    border-top: 1px solid var(--line);
  }
  .words dd {
    color: var(--soft);
  }
  .words :target {
    background: var(--info-ground);
  }
  footer {
    padding-top: 1rem;
    padding-bottom: 3rem;
    margin-top: 2.5rem;
  }
  footer .run {
    border-top: 1px solid var(--line);
    padding-top: 1rem;
  }
`;
// src/render/html/styles/print.ts
/** On paper: light, everything unfolded, nothing to click. */
const printStyles = css`
  @media print {
    :root,
    :root[data-theme='dark'] {
      color-scheme: light;
      --page: #fff;
    }
    body {
      font-size: 9.5pt;
    }
    .skip,
    #theme,
    #tools {
      display: none !important;
    }
    .top,
    main,
    footer {
      max-width: none;
      padding: 0;
    }
    .c,
    .cell,
    .st,
    .act,
    .tag,
    .note,
    .f td,
    .f del,
    .f ins,
    .tile {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    .quiet-t details {
      flex-basis: 100%;
    }
    .t {
      content-visibility: visible;
    }
    .grid {
      overflow: visible;
    }
    .grid td {
      min-width: 0;
    }
    h2,
    h3,
    h4,
    .meta,
    .t > header,
    .f thead {
      break-after: avoid;
    }
    .note,
    .tile,
    .f tr,
    .grid tr {
      break-inside: avoid;
    }
    a {
      color: inherit;
    }
  }
`;
// src/render/html/styles/targets.ts
/** The section of a target and the changes in it. */
const targetStyles = css`
  /* What is not in sight is laid out when it comes there: a fleet of hundreds opens at once. The margins keep room for focus rings. */
  .t {
    margin: 1.5rem -4px 0;
    padding: 0.2rem 4px 0;
    content-visibility: auto;
    contain-intrinsic-size: auto 18rem;
  }
  .t > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2rem 1rem;
    margin-bottom: 0.6rem;
  }
  h3 {
    font-size: 1.0625rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    min-width: 0;
  }
  h3 .g {
    margin-right: 0.2rem;
  }
  .verdict .g,
  h3 .g,
  .chip .g,
  .legend .g {
    --card: var(--page);
  }
  .st {
    margin-left: 0.35rem;
    font-size: 0.75rem;
    font-weight: 550;
    letter-spacing: 0;
    color: var(--tone);
    background: var(--ground);
    border-radius: 99px;
    padding: 0.1rem 0.55rem;
    vertical-align: 0.1em;
    white-space: nowrap;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    font-size: 0.8125rem;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
    min-width: 0;
  }
  .facts > * {
    min-width: 0;
  }
  .label {
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0 0.35rem;
  }
  .t:target > header h3 {
    text-decoration: underline;
    text-decoration-color: var(--link);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
  }
  .t > .findings {
    margin-bottom: 0.7rem;
  }
  .c {
    background: var(--card);
    border: 1px solid var(--line);
    border-left: 3px solid var(--tone);
    border-radius: 8px;
    padding: 0.7rem 1rem 0.6rem;
    margin-bottom: 0.7rem;
    min-width: 0;
  }
  h4 {
    font-size: 0.9375rem;
    font-weight: 600;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.7rem;
    align-items: baseline;
  }
  .act {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--tone);
    background: var(--ground);
    border-radius: 5px;
    padding: 0.05rem 0.5rem;
    white-space: nowrap;
  }
  .act span {
    font-family: var(--mono);
    font-weight: 700;
  }
  .id {
    min-width: 0;
  }
  .k {
    color: var(--soft);
    font-weight: 400;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.6rem;
    align-items: baseline;
    margin-top: 0.25rem;
  }
  .meta:empty {
    display: none;
  }
  .src {
    font-family: var(--mono);
    font-size: 0.78125rem;
  }
  .tag {
    display: inline-block;
    font-size: 0.75rem;
    color: var(--tone, var(--soft));
    background: var(--sunk);
    border-radius: 4px;
    padding: 0.05rem 0.45rem;
    text-decoration: none;
  }
  .meta .tag,
  .fa .tag {
    color: var(--text);
  }
  .meta .tag.good,
  .meta .tag.bad {
    color: var(--tone);
    background: var(--ground);
    font-weight: 600;
  }
  a.tag:hover {
    text-decoration: underline;
  }
  .why {
    margin-top: 0.35rem;
    color: var(--soft);
    font-size: 0.875rem;
  }
  .n {
    font-size: 0.875rem;
    margin-top: 0.2rem;
  }
  .c .note {
    margin-top: 0.55rem;
    background: var(--ground);
  }
  .old {
    border: 1px dashed var(--line-strong);
    border-radius: 10px;
    padding: 0.7rem;
    margin-bottom: 0.7rem;
  }
  .old .c:last-child {
    margin-bottom: 0;
  }
  .oh {
    font-size: 0.875rem;
    color: var(--soft);
    margin-bottom: 0.6rem;
  }
  .oh b {
    color: var(--text);
  }
  summary {
    cursor: pointer;
    color: var(--soft);
    font-size: 0.8125rem;
    width: fit-content;
  }
  summary:hover {
    color: var(--text);
  }
  .c > details {
    margin-top: 0.45rem;
  }
  details dl {
    font-size: 0.8125rem;
    padding: 0.3rem 0 0.2rem;
    color: var(--soft);
  }
  details dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7rem;
    padding: 0.1rem 0;
  }
  details dd {
    color: var(--text);
    min-width: 0;
  }
  .quiet-t {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
    align-items: baseline;
    margin-top: 0;
    padding: 0.55rem 4px;
    contain-intrinsic-size: auto 2.6rem;
    border-top: 1px solid var(--line);
  }
  .t:not(.quiet-t) + .quiet-t {
    margin-top: 1.5rem;
  }
  .quiet-t > header {
    margin: 0;
  }
  .quiet-t h3 {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .quiet-t details[open] {
    flex-basis: 100%;
  }
`;
// src/render/html/styles/toolbar.ts
/** Search and filter; the line with the search stays in view. */
const toolbarStyles = css`
  #tools {
    display: contents;
  }
  .find {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding: 0.6rem 0;
    background: var(--page);
    border-bottom: 1px solid var(--line);
  }
  .box {
    position: relative;
    flex: 1 1 15rem;
    min-width: 0;
    display: flex;
  }
  #q {
    flex: 1;
    min-width: 0;
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    padding: 0.45rem 2.4rem 0.45rem 0.8rem;
  }
  #q::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  #q + kbd {
    position: absolute;
    right: 0.6rem;
    top: 50%;
    translate: 0 -50%;
    pointer-events: none;
  }
  #q:focus + kbd {
    visibility: hidden;
  }
  kbd {
    font-size: 0.75rem;
    color: var(--soft);
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0 0.35rem;
    background: var(--sunk);
  }
  #shown {
    font-size: 0.8125rem;
    color: var(--soft);
    margin-left: auto;
  }
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.75rem;
    padding: 0.75rem 0 0.25rem;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem;
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    float: left;
    font-size: 0.8125rem;
    color: var(--soft);
    margin-right: 0.35rem;
    padding: 0;
  }
  .chip {
    max-width: 100%;
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    position: relative;
    border: 1px solid var(--line);
    border-radius: 99px;
    background: var(--card);
    padding: 0.15rem 0.7rem;
    font-size: 0.8125rem;
    cursor: pointer;
    min-width: 0;
  }
  .chip:hover {
    border-color: var(--line-strong);
  }
  .chip input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip:has(:checked) {
    background: var(--text);
    border-color: var(--text);
    color: var(--page);
  }
  .chip:has(:checked) .num,
  .chip:has(:checked) .g {
    color: inherit;
  }
  .chip:has(:checked) .g {
    --card: var(--text);
  }
  .chip:has(:focus-visible) {
    outline: 2px solid var(--link);
    outline-offset: 2px;
  }
  .chip .num {
    color: var(--soft);
  }
  .sy {
    font-family: var(--mono);
    font-weight: 700;
  }
  #none {
    padding: 2rem 0;
    color: var(--soft);
    text-align: center;
  }
`;
// src/render/html/styles.ts
/** How the page looks: light and dark, from a phone to a wide screen, and on paper. */
/** The whole style sheet. Later parts rely on the tokens of the first. */
const styles = [
	css`
  :root {
    color-scheme: light dark;
    --page: light-dark(#f6f7f9, #0e1116);
    --card: light-dark(#ffffff, #161a21);
    --sunk: light-dark(#f1f3f6, #1d222b);
    --line: light-dark(#dde1e7, #2b323d);
    --line-strong: light-dark(#8a93a1, #6b7686);
    --text: light-dark(#1a1e26, #e7eaf0);
    --soft: light-dark(#545c69, #a3adbb);
    --link: light-dark(#1d4fb8, #9dbdff);
    --bad: light-dark(#b01f2e, #ff9d9f);
    --bad-ground: light-dark(#fdedee, #361a1e);
    --warn: light-dark(#854f00, #f0c070);
    --warn-ground: light-dark(#fdf3dd, #33260f);
    --info: light-dark(#1d4fb8, #9dbdff);
    --info-ground: light-dark(#e9f0fe, #182743);
    --good: light-dark(#14663a, #82d8a5);
    --good-ground: light-dark(#e5f5eb, #122c1e);
    --odd: light-dark(#6a3bb0, #cdb0ff);
    --odd-ground: light-dark(#f2ebfd, #281c40);
    --sans: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
    --mono: ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
  }
  :root[data-theme='light'] {
    color-scheme: light;
  }
  :root[data-theme='dark'] {
    color-scheme: dark;
  }
  .bad {
    --tone: var(--bad);
    --ground: var(--bad-ground);
  }
  .warn {
    --tone: var(--warn);
    --ground: var(--warn-ground);
  }
  .info {
    --tone: var(--info);
    --ground: var(--info-ground);
  }
  .good {
    --tone: var(--good);
    --ground: var(--good-ground);
  }
  .quiet {
    --tone: var(--soft);
    --ground: var(--sunk);
  }
  .create {
    --tone: var(--good);
    --ground: var(--good-ground);
  }
  .update {
    --tone: var(--warn);
    --ground: var(--warn-ground);
  }
  .adopt {
    --tone: var(--info);
    --ground: var(--info-ground);
  }
  .delete,
  .blocked {
    --tone: var(--bad);
    --ground: var(--bad-ground);
  }
  .orphan {
    --tone: var(--odd);
    --ground: var(--odd-ground);
  }
  .skipped,
  .unchanged {
    --tone: var(--soft);
    --ground: var(--sunk);
  }
  .g {
    width: 1em;
    height: 1em;
    flex: none;
    color: var(--tone);
    vertical-align: -0.125em;
  }
  .gf {
    fill: currentColor;
  }
  .gc,
  .gl {
    fill: none;
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .gc {
    stroke: var(--card);
  }
  .gl {
    stroke: currentColor;
    stroke-width: 2.2;
  }
`,
	layoutStyles,
	toolbarStyles,
	fleetStyles,
	targetStyles,
	fieldStyles,
	printStyles
].join("");
// src/render/html/value-diff.ts
/** Returns both sides of a field. A side that is absent is `undefined`. */
function diffValues(before, after) {
	if (typeof before === "string" && typeof after === "string") return diffTexts(before, after);
	return {
		before: sideOf(before, after),
		after: sideOf(after, before)
	};
}
function sideOf(value, other) {
	if (value === void 0) return void 0;
	if (!Array.isArray(value) || value.length === 0) return whole(value, other !== void 0);
	const items = value;
	const others = new Set(Array.isArray(other) ? other.map((item) => JSON.stringify(item)) : []);
	const isCompared = Array.isArray(other);
	return {
		form: "list",
		items: items.map((item) => ({
			text: require_terminal.formatValue(item),
			isOwn: isCompared && !others.has(JSON.stringify(item))
		}))
	};
}
function whole(value, isOwn) {
	return {
		form: "text",
		pieces: [{
			text: require_terminal.formatValue(value),
			isOwn
		}]
	};
}
/** Marks the words between the common beginning and the common end, if enough is common for that to help. */
function diffTexts(before, after) {
	const [left, right] = [wordsOf(require_terminal.formatValue(before)), wordsOf(require_terminal.formatValue(after))];
	const shortest = Math.min(left.length, right.length);
	let start = 0;
	while (start < shortest && left[start] === right[start]) start++;
	let end = 0;
	while (end < shortest - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
	const longest = Math.max(left.join("").length, right.join("").length);
	if ([...left.slice(0, start), ...left.slice(left.length - end)].join("").length < longest / 4) return {
		before: whole(before, true),
		after: whole(after, true)
	};
	const cut = (words) => {
		return {
			form: "text",
			pieces: [
				{
					text: words.slice(0, start).join(""),
					isOwn: false
				},
				{
					text: words.slice(start, words.length - end).join(""),
					isOwn: true
				},
				{
					text: words.slice(words.length - end).join(""),
					isOwn: false
				}
			].filter(({ text }) => text !== "")
		};
	};
	return {
		before: cut(left),
		after: cut(right)
	};
}
function wordsOf(text) {
	return text.match(/[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]/gu) ?? [];
}
// src/render/html/words.ts
/** What actions and reasons mean: said once where a word is used first, and again in a list at the end that each use links to. */
/** Returns a reason as a link to what it means. */
function linkToWord(reason) {
	return markup`<a class="tag" href="#w-${reason}">${reason}</a>`;
}
/** Returns an action with its symbol. */
function renderAction(action) {
	return markup`<span class="act ${action}"><span aria-hidden="true">${require_sentences.symbols[action]}</span> ${action}</span>`;
}
/** Returns the sentences of a change that `said` does not hold yet, and adds them there. */
function sayOnce(change, said) {
	const fresh = [[change.action, require_sentences.actionSentences[change.action]], ...change.reason === void 0 ? [] : [[change.reason, require_sentences.reasonSentences[change.reason]]]].filter(([word]) => !said.has(word));
	for (const [word] of fresh) said.add(word);
	return fresh.map(([, sentence]) => sentence);
}
/** Returns the list of all words that a report uses; nothing if it uses none. */
function renderWords(report) {
	const changes = report.targets.flatMap((target) => target.changes);
	const used = new Set(changes.flatMap(({ action, reason, fields }) => [
		action,
		reason,
		...fields.map((field) => field.reason)
	]).filter((word) => word !== void 0));
	const reasons = Object.keys(require_sentences.reasonSentences).filter((reason) => used.has(reason));
	const known = require_report_schema.actions.filter((action) => used.has(action));
	if (known.length === 0) return void 0;
	return markup`<section class="words" aria-labelledby="words"><h2 id="words">What the words mean</h2>
<dl>${[...known.map((action) => markup`<div><dt>${renderAction(action)}</dt><dd>${require_sentences.sentenceOf(action, report)}</dd></div>`), ...reasons.map((reason) => markup`<div id="w-${reason}"><dt><span class="tag">${reason}</span></dt><dd>${require_sentences.sentenceOf(reason, report)}</dd></div>`)]}</dl></section>\n`;
}
// src/render/html/fields.ts
/** The fields of a change: one row each, both sides next to each other, what differs marked inside of the values. */
/** Returns the table of the fields of a change, those last that the base revision has as well; nothing without fields. */
function renderFields(report, change) {
	if (change.fields.length === 0) return void 0;
	const isOneSided = change.action === "create" || change.action === "delete";
	const form = sidesOf$1(report, change);
	const heads = sides$1[form];
	const isMixed = new Set(change.fields.map(({ reason }) => reason)).size > 1;
	const old = change.preexisting === true ? [] : change.fields.filter(({ preexisting }) => preexisting);
	const rows = [...change.fields.filter((field) => !old.includes(field)), ...old].map((field) => {
		const about = [
			isMixed && field.reason !== void 0 && linkToWord(field.reason),
			old.includes(field) && markup`<span class="tag">already different at the base</span>`,
			field.source !== void 0 && markup`<span class="src">${placeOf$2(field, change)}</span>`
		].filter((part) => part !== false);
		const cells = isOneSided ? renderOnly(field, change.action === "create" ? "after" : "before") : renderBoth(field);
		return markup`<tr><th scope="row"><code>${breakable(field.path)}</code>${about.length > 0 && markup` <span class="fa">${about}</span>`}</th>${cells}</tr>\n`;
	});
	const head = (isOneSided ? [change.action === "create" ? heads[1] : heads[0]] : heads).map((title) => markup`<th scope="col">${title}</th>`);
	return markup`<table class="f ${isOneSided ? "one" : `two ${form}`}"><thead><tr><th scope="col">Field</th>${head}</tr></thead><tbody>
${rows}</tbody></table>\n`;
}
/** What the two sides are: after an apply, what was and what is. The style names them again where there is no room for columns. */
const sides$1 = {
	offline: ["At the base revision", "Now in git"],
	done: ["Before", "After"],
	open: ["In the account", "In git"]
};
function sidesOf$1(report, change) {
	if (report.offline === true) return "offline";
	return change.outcome === "done" ? "done" : "open";
}
/** A path that is too long for its column breaks after a dot. */
function breakable(path) {
	return path.split(/(?<=\.)/).map((part, index) => markup`${index > 0 && markup`<wbr>`}${part}`);
}
/** The line alone in the file of the change itself. */
function placeOf$2({ source }, change) {
	if (source === void 0) return "";
	return source.file === change.source?.file ? `line ${source.line}` : require_sentences.formatSource(source);
}
function renderOnly(field, side) {
	const value = field[side];
	return markup`<td>${value === void 0 ? notSet : markup`<code>${require_terminal.formatValue(value)}</code>`}</td>`;
}
function renderBoth(field) {
	const { before, after } = diffValues(field.before, field.after);
	const gone = markup`<span class="none">${require_sentences.goneInWords(field.path)}</span>`;
	return markup`<td class="b">${before === void 0 ? notSet : renderSide(before, "del")}</td><td class="a">${after === void 0 ? gone : renderSide(after, "ins")}</td>`;
}
const notSet = markup`<span class="none">(not set)</span>`;
function renderSide(side, mark) {
	const show = ({ text, isOwn }) => {
		if (!isOwn) return markup`${text}`;
		return mark === "del" ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;
	};
	if (side.form === "text") return markup`<code>${side.pieces.map(show)}</code>`;
	return markup`<ul>${side.items.map((item) => markup`<li><code>${show(item)}</code></li>`)}</ul>`;
}
// src/render/html/change.ts
/** One change: what, why, where, and both sides of every field that differs. */
/** Returns a change as an article. `siblings` are the changes of its target; `said` holds the words that were explained already. */
function renderChange(report, change, siblings, said) {
	const { action, reason, kind, name, source } = change;
	const tags = [
		reason !== void 0 && linkToWord(reason),
		change.preexisting === true && markup`<span class="tag">already so at the base</span>`,
		report.command === "drift" && require_main.isPending(change) && reason === "git-changed" && markup`<span class="tag">pending</span>`,
		outcomeOf(change),
		source !== void 0 && markup`<span class="src">${require_sentences.formatSource(source)}</span>`
	];
	const sentences = sayOnce(change, said);
	return markup`<article class="c ${action}" data-a="${action}" data-k="${kind}">
<h4>${renderAction(action)} <span class="id"><span class="k">${kind}/</span><wbr>${name}</span></h4>
<p class="meta">${tags}</p>
${sentences.length > 0 && markup`<p class="why">${sentences.join("; ")}</p>\n`}${notesOf(change, siblings).map((note) => markup`<p class="n">${note}</p>\n`)}${change.error !== void 0 && renderFailure(change.error)}${change.validation !== void 0 && renderValidation(change.validation)}${renderFields(report, change)}${renderTrail(change)}</article>\n`;
}
function outcomeOf({ outcome, action }) {
	if (outcome === void 0 || !require_main.isPending({ action }) && outcome !== "failed") return void 0;
	const [word, tone] = {
		done: ["✓ done", "good"],
		failed: ["✕ failed", "bad"],
		blocked: ["blocked", "bad"],
		"not-run": ["– not run", "quiet"],
		unchanged: ["nothing to do", "quiet"]
	}[outcome];
	return markup`<span class="tag ${tone}">${word}</span>`;
}
function notesOf(change, siblings) {
	const { heldBy, renamed, wipes, usedBy, disowned } = change;
	const used = usedBy?.map(({ name, status }, index) => markup`${index > 0 && ", "}<code>${name}</code> (${status.toLowerCase()})`);
	return [
		disowned === true && markup`it was ours: somebody took its owner tag off`,
		heldBy !== void 0 && markup`held by <code>${heldBy}</code>`,
		renamed !== void 0 && markup`${renameInWords(change, siblings)}`,
		wipes !== void 0 && markup`would be wiped: ${wipes.map((path, index) => markup`${index > 0 && ", "}<code>${path}</code>`)}`,
		usedBy === null && markup`used by: unknown, pipelines cannot be listed`,
		used !== void 0 && used.length > 0 && markup`used by ${used}`
	].filter((note) => note !== false);
}
/** What only a search for the cause needs: ARN, client token, the requests that were sent. */
function renderTrail({ arn, clientToken, writes, recorded }) {
	const sent = writes?.map(({ operation, requestId, at }) => markup`<div><dt>${operation}</dt><dd>${at}${requestId !== void 0 && markup` <code>${requestId}</code>`}</dd></div>`);
	return markup`<details><summary>ARN${clientToken !== void 0 && ", client token"}${(writes?.length ?? 0) > 0 && ", requests"}</summary><dl><div><dt>ARN</dt><dd><code>${arn}</code></dd></div>${clientToken !== void 0 && markup`<div><dt>client token</dt><dd><code>${clientToken}</code></dd></div>`}${sent}${recorded === true && markup`<div><dt>read</dt><dd>settled from list and record</dd></div>`}</dl></details>\n`;
}
// src/render/html/targets.ts
function rowsOf(report) {
	return report.targets.map((target, index) => {
		return {
			target,
			state: stateOfTarget(report, target),
			anchor: `target-${index + 1}`
		};
	});
}
/** Returns the sections of all targets, the worst state first, those with nothing to show last and short. */
function renderTargets$1(report, rows) {
	const said = require_sentences.wordsSaid(report);
	const isQuiet = ({ target, state }) => (state === "in-sync" || state === "not-run") && !target.changes.some(isShown) && target.diagnostics.length === 0;
	const loud = rows.filter((row) => !isQuiet(row)).toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
	const quiet = rows.filter(isQuiet);
	return markup`${loud.map((row) => renderTarget(report, row, said))}${quiet.map((row) => renderQuiet(report, row))}`;
}
function renderTarget(report, row, said) {
	const { target } = row;
	const shown = target.changes.filter(isShown);
	const own = shown.filter(({ preexisting }) => preexisting !== true);
	const old = shown.filter(({ preexisting }) => preexisting === true);
	return markup`<section class="t" id="${row.anchor}" data-s="${row.state}" aria-labelledby="${row.anchor}-h">
${renderHead(report, row)}${renderDiagnostics(target.diagnostics)}${own.map((change) => renderChange(report, change, target.changes, said))}${old.length > 0 && markup`<div class="old"><p class="oh"><b>Already different at the base revision</b>: ${old.length} of these changes would be planned without this pull request as well.</p>\n${old.map((change) => renderChange(report, change, target.changes, said))}</div>\n`}${renderRest(target)}</section>\n`;
}
function renderHead(report, { target, state, anchor }) {
	const { name, account, region, labels, wave } = target;
	const facts = [
		account !== null && markup`<span class="num">${account}</span>`,
		region !== null && markup`<span>${region}</span>`,
		wave !== void 0 && markup`<span>wave ${wave}</span>`,
		...Object.entries(labels ?? {}).map(([key, value]) => markup`<span class="label">${key}=${value}</span>`),
		markup`<span class="counts">${require_sentences.stateOf(report.command, target)}</span>`
	];
	return markup`<header><h3 id="${anchor}-h">${glyph(state)} ${name} <span class="st ${stateWords[state].tone}">${stateWords[state].word}</span></h3><p class="facts">${facts}</p></header>\n`;
}
/** A target where there is nothing to see: a line, and the names of what is as declared. */
function renderQuiet(report, row) {
	return markup`<section class="t quiet-t" id="${row.anchor}" data-s="${row.state}" aria-labelledby="${row.anchor}-h">
${renderHead(report, row)}${renderRest(row.target)}</section>\n`;
}
/** What needs no section of its own: unchanged configurations by name, and what nobody declares or owns. */
function renderRest(target) {
	const unchanged = target.changes.filter((change) => !isShown(change));
	const lists = [...new Set(unchanged.map(({ kind }) => kind))].map((kind) => {
		return markup`<div><dt>${kind}</dt><dd>${unchanged.filter((change) => change.kind === kind).map(({ name }) => name).join(", ")}</dd></div>`;
	});
	const unmanaged = require_sentences.unmanagedInWords(target);
	return markup`${unmanaged !== void 0 && markup`<p class="small">${unmanaged}</p>\n`}${unchanged.length > 0 && markup`<details class="same"><summary>${unchanged.length} unchanged</summary><dl>${lists}</dl></details>\n`}`;
}
// src/render/html/toolbar.ts
/** Filter and search. Without scripts none of it is shown, and everything is there to read. */
/** Returns the controls for what the report holds: a group with one choice is no choice, and left out. */
function renderToolbar(report, rows) {
	const changes = report.targets.flatMap((target) => target.changes).filter(({ action }) => action !== "unchanged");
	const kinds = [...new Set(changes.map(({ kind }) => kind))].toSorted();
	const count = (values, value) => values.filter((one) => one === value).length;
	const ofTargets = rows.map(({ state }) => state);
	const ofChanges = changes.map(({ action }) => action);
	return markup`<div id="tools" role="search" hidden>
<div class="find"><label for="q" class="vh">Search</label><span class="box"><input id="q" type="search" placeholder="Search names, fields, values, errors" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></span><button type="button" id="clear" hidden>Clear <kbd aria-hidden="true">Esc</kbd></button><p id="shown" role="status"></p></div>
<div class="groups">${[
		renderGroup("State", "s", states.map((state) => [
			state,
			markup`${glyph(state)} ${stateWords[state].word}`,
			count(ofTargets, state)
		])),
		renderGroup("Action", "a", require_report_schema.actions.map((action) => [
			action,
			markup`<span aria-hidden="true" class="sy">${require_sentences.symbols[action]}</span> ${action}`,
			count(ofChanges, action)
		])),
		renderGroup("Kind", "k", kinds.map((kind) => [
			kind,
			markup`${kind}`,
			changes.filter((change) => change.kind === kind).length
		]))
	]}</div></div>\n`;
}
function renderGroup(title, name, choices) {
	const used = choices.filter(([, , count]) => count > 0);
	if (used.length < 2) return void 0;
	return markup`<fieldset><legend>${title}</legend>${used.map(([value, label, count]) => markup`<label class="chip"><input type="checkbox" name="${name}" value="${value}">${label} <span class="num">${count}</span></label>`)}</fieldset>\n`;
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/render/html/page.ts
/** The report as a page: one file that needs no network and no script, and that nothing inside of it can make do anything. */
var _templateObject;
/**
* Returns the report as one HTML file. Everything that is known is in the HTML; the script filters and searches. The same report gives the
* same bytes.
*/
function renderHtml(report) {
	const rows = rowsOf(report);
	return markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"",
		" ",
		"\">\n<title>",
		" – kiln ",
		"</title>\n<link rel=\"icon\" href=\"",
		"\">\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#",
		"\">Skip to the ",
		"</a>\n",
		"\n",
		"\n<main id=\"main\" tabindex=\"-1\">\n",
		"",
		"",
		"",
		"</main>\n",
		"\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), contentPolicy, report.tool.name, report.tool.version, verdictOf(report), report.command, iconOf(stateOfReport(report)), trusted(styles), rows.length > 0 ? "targets" : "main", rows.length > 0 ? "targets" : "findings", renderSprite(), renderHeader(report), renderFindings$1(report), renderFleet(report, rows), rows.length > 0 && markup`<section aria-labelledby="targets"><h2 id="targets" tabindex="-1">${rows.length === 1 ? "Target" : "Targets"}</h2>
${renderToolbar(report, rows)}${renderTargets$1(report, rows)}<p id="none" hidden>Nothing here fits the filter.</p></section>\n`, renderWords(report), renderFooter(report), trusted(script)).text;
}
/** Nothing is loaded, sent or run but the style and the script of the page themselves, known by their digests. */
const contentPolicy = [
	"default-src 'none'",
	`style-src '${sourceOf(styles)}'`,
	`script-src '${sourceOf(script)}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
function sourceOf(text) {
	return `sha256-${(0, node_crypto.createHash)("sha256").update(text).digest("base64")}`;
}
function renderFindings$1({ diagnostics }) {
	if (diagnostics.length === 0) return void 0;
	return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${renderDiagnostics(diagnostics)}</section>\n`;
}
function renderFooter({ tool, digest, orphans, exitCode, targets, formatVersion }) {
	const isPlanned = targets.some((target) => target.digest !== void 0);
	return markup`<footer><dl class="run">${[
		isPlanned && markup`<div><dt>digest</dt><dd><code>${digest}</code></dd></div>`,
		isPlanned && markup`<div><dt>orphans</dt><dd>${orphans === "checked" ? "checked" : "not checked"}</dd></div>`,
		markup`<div><dt>exit code</dt><dd>${exitCode}</dd></div>`,
		markup`<div><dt>made by</dt><dd>${tool.name} ${tool.version}, report format ${formatVersion}</dd></div>`
	]}</dl></footer>`;
}
// src/render/json.ts
/** Returns the report as JSON: two blanks of indentation, a line break at the end, keys in the order of the contract. */
function renderJson(report) {
	return `${require_safe_text.toSafeJson(JSON.stringify(report, null, 2))}\n`;
}
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
/** Reads the facts from `run`. What is not as expected is left out. */
function factsOf({ run }) {
	const ci = isObject(run.ci) ? run.ci : {};
	const runUrl = safeUrl(ci["runUrl"]);
	const [headSha, repository] = [ci["headSha"], ci["repository"]];
	const commit = [headSha, run.revision].find((sha) => typeof sha === "string" && /^[0-9a-f]{7,64}$/.test(sha));
	const server = safeUrl(ci["serverUrl"])?.replace(/\/+$/, "");
	const isRepository = typeof repository === "string" && /^[\w.-]+(\/[\w.-]+){1,20}$/.test(repository);
	const repositoryUrl = server === void 0 || !isRepository ? void 0 : safeUrl(`${server}/${repository}`);
	return {
		...runUrl === void 0 ? {} : { runUrl },
		...typeof commit === "string" ? { commit } : {},
		...repositoryUrl === void 0 ? {} : { repositoryUrl },
		infix: ci["provider"] === "gitlab" ? "/-" : ""
	};
}
/** Returns the flavour of the forge that a report was made on. */
function flavourOf({ run }) {
	return isObject(run.ci) && run.ci["provider"] === "gitlab" ? "gitlab" : "github";
}
/** Returns a place in a file, as a link to the commit where that is known. */
function placeOf$1({ file, line }, { repositoryUrl, commit, infix }) {
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
/** Returns a path as it stands in a URL: no character that Markdown or HTML could read as its own. */
function encodePath(file) {
	const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return file.replaceAll(/\p{Surrogate}/gu, "�").split("/").map((part) => encodeURIComponent(part).replaceAll(/[!'()*_~]/g, encode)).join("/");
}
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
// src/render/markdown/findings.ts
function findingsOf({ diagnostics, targets }) {
	const found = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) found.set(JSON.stringify(diagnostic), {
		diagnostic,
		targets: []
	});
	for (const target of targets) for (const diagnostic of target.diagnostics) {
		const key = `at targets ${JSON.stringify(diagnostic)}`;
		const finding = found.get(key) ?? {
			diagnostic,
			targets: []
		};
		found.set(key, finding);
		finding.targets.push(target.name);
	}
	const rank = ({ diagnostic }) => diagnostic.severity === "error" ? 0 : 1;
	return [...found.values()].toSorted((one, other) => rank(one) - rank(other));
}
/** Returns the block of the findings of the run and its targets; none where there are none. */
function renderFindings(page) {
	const { report, facts, detail } = page;
	if (detail.targetRows === 0) return [];
	const findings = findingsOf(report);
	const shown = findings.slice(0, detail.rows);
	const lines = shown.map(({ diagnostic, targets }) => {
		const { severity, code: id, message, hint, source } = diagnostic;
		const where = targets.length === 0 || report.targets.length === 1 ? "" : ` in ${list(targets, 3, "target")}`;
		const place = source === void 0 ? "" : ` ${placeOf$1(source, facts)}`;
		const way = hint === void 0 ? "" : `\n  Hint: ${prose(clip(hint, 1e3))}`;
		return `- **${severity} ${prose(clip(id, 40))}**${place}${where}: ${prose(clip(message, 2e3))}${way}`;
	});
	const left = findings.length - shown.length;
	if (left > 0) lines.push(`- … and ${left} more ${require_plural.plural(left, "finding")}.`);
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
/** Returns the parts that have something to show. */
function partsOf(report) {
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
	else if (report.command === "drift") yield [require_main.isDrift(change) ? "drift" : require_main.isPending(change) ? "pending" : "rest", {
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
	return status === "done" ? "done" : require_main.isPending({ action }) ? "changes" : "rest";
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
	const places = new Map(report.targets.map((target, index) => [target, index]));
	const sections = /* @__PURE__ */ new Map();
	for (const { entries, targets } of rows) {
		const key = targets.map((target) => places.get(target)).join(" ");
		const section = sections.get(key) ?? {
			targets,
			entries: []
		};
		sections.set(key, section);
		section.entries.push(merge(entries, targets));
	}
	return [...sections.values()].map(({ targets, entries }) => ({
		targets,
		entries: entries.toSorted((one, other) => rankOf$1(one.change) - rankOf$1(other.change))
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
function rankOf$1({ action, outcome }) {
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
	const caution = (...lines) => [alert(page, "CAUTION", lines)];
	const unread = targets.filter(({ status, digest }) => status === "failed" || status === "not-run" && digest === void 0);
	const missing = `Nothing is known about ${list(unread.map(({ name }) => name), 5, "target")}, which is not the same as no changes.`;
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
		const where = list(targets.map(({ name }) => name), 3, "target");
		const how = change.outcome === void 0 || change.outcome === "done" ? "" : ` (${change.outcome === "failed" ? "failed" : "not run"})`;
		return `- ${code(clip(change.id, 200))} in ${where}${how}`;
	});
	const left = found.length - shown.length;
	return [alert(page, isOver ? "WARNING" : "CAUTION", [
		isOver ? `**Deletions of this apply: ${found.length}**` : `**Apply deletes ${found.length} ${require_plural.plural(found.length, "configuration")}:**`,
		"",
		...lines,
		...left > 0 ? [`- … and ${left} more`] : []
	])];
}
function offline(page) {
	if (page.report.offline !== true) return [];
	return [alert(page, "WARNING", [
		"**Offline: nothing was asked of AWS.**",
		"",
		"- Checked: the files, their schema and references, and what they declare differently from the base revision.",
		"- Not checked: what is in the accounts, who owns it, drift, orphans, limits, and whether an apply would go through."
	])];
}
function preexisting(page) {
	const { report, facts } = page;
	const count = report.targets.flatMap((target) => target.changes).filter((change) => change.preexisting === true || change.fields.some((field) => field.preexisting)).length;
	if (count === 0) return [];
	const base = report.base === void 0 ? "the base revision" : commitOf(report.base.revision, facts);
	return [alert(page, "NOTE", [`${count} ${require_plural.plural(count, "configuration")} differed already before this pull request; what differed is listed apart. Compared with ${base}.`])];
}
/** Reports whether there is more to say than the verdict. That nothing was looked at in an account always is. */
function hasDetails({ outcome, targets, diagnostics, offline }, parts) {
	if (outcome === "superseded") return false;
	return !(parts.length === 0 && diagnostics.length === 0 && outcome === "clean" && offline !== true) || targets.some((target) => target.status !== "ok" || target.diagnostics.length > 0);
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
	return detail.fields === "all" || detail.fields === "pending" && require_main.isPending(change);
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
		const place = field.source === void 0 ? "" : placeOf$1(field.source, page.facts);
		return [
			nameOf(change),
			code(clip(field.path, 300)),
			before,
			after,
			[reason, place].filter(Boolean).join(", ")
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
		...after === void 0 ? {} : { after }
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
	const [one, other] = [before, after].map((value) => value === void 0 ? void 0 : require_terminal.formatValue(value));
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
		change.source === void 0 ? "" : placeOf$1(change.source, page.facts),
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
	const outcome = change.outcome === void 0 || !require_main.isPending(change) ? "" : `: ${outcomeWords[change.outcome]}`;
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
	const count = page.detail.fields === "none" || !hasValues(page, change) ? fields.length : 0;
	return [
		...action !== "blocked" && isFirst(action) ? [prose(require_sentences.actionSentences[action])] : [],
		...reason === void 0 ? [] : [`**${reason}**${isFirst(reason) ? `: ${prose(require_sentences.reasonSentences[reason])}` : ""}`],
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
// src/render/markdown/targets.ts
/** The table of targets: every one has a row, those that could not be read with the reason. */
/** Returns the blocks of the table; none where the report has no targets, or all that is left to show is totals. */
function renderTargets({ report, detail }) {
	const { targets, command } = report;
	if (targets.length === 0 || detail.targetRows === 0) return [];
	const columns = columnsOf(report);
	const hasState = targets.some((target) => stateOf(target) !== "");
	const order = detail.targetRows >= targets.length ? targets : targets.toSorted((one, other) => rankOf(one) - rankOf(other));
	const shown = order.slice(0, detail.targetRows);
	const rows = shown.map((target) => [
		code(clip(target.name, 120)),
		placeOf(target),
		...columns.map((column) => cellOf(target, column)),
		...hasState ? [stateOf(target)] : []
	]);
	const left = order.slice(shown.length);
	return [table([
		"target",
		"account and region",
		...columns.map(({ head }) => `${head}:`),
		...hasState ? [command === "validate" ? "" : "state"] : []
	], rows).join("\n"), ...left.length === 0 ? [] : [`… and ${left.length} more ${require_plural.plural(left.length, "target")}${leftInWords(left)}.`]];
}
function placeOf({ account, region }) {
	const place = [account, region].filter((part) => part !== null).map((part) => clip(part, 60));
	return place.length === 0 ? "" : code(place.join(" "));
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
			counting("drifted", require_main.isDrift, true),
			counting("pending", (change) => !require_main.isDrift(change) && require_main.isPending(change)),
			...others
		]
	}[command].filter(({ count }) => targets.some((target) => count(target) > 0));
}
function stateOf({ status, diagnostics }) {
	if (status === "ok") return "";
	const reason = diagnostics.find(({ severity }) => severity === "error");
	const why = reason === void 0 ? "" : `: ${prose(clip(reason.code, 40))} ${prose(clip(reason.message, 300))}`;
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
function pageOf(report, options) {
	const facts = factsOf(report);
	const parts = partsOf(report);
	const write = (detail) => {
		const page = {
			report,
			flavour: options.flavour,
			detail,
			facts,
			said: /* @__PURE__ */ new Set()
		};
		return `${[
			`### ${options.flavour === "plain" ? "" : `${lightOf(report)} `}Kiln · ${prose(clip(verdictOf(report), 400))}`,
			...hasDetails(report, parts) ? bodyOf(page, parts) : [],
			footerOf(page, options)
		].join("\n\n")}\n`;
	};
	return {
		write,
		mayFit: (detail, limitBytes) => !detail.hasChanges || leastBytes(parts, detail) <= limitBytes
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
function bodyOf(page, parts) {
	return [
		...renderNotices(page, parts),
		...renderTargets(page),
		...renderFindings(page),
		...page.detail.hasChanges ? parts.flatMap((part) => renderPart(page, part)) : []
	];
}
function renderPart(page, { title, sections }) {
	return [`### ${title}`, ...sections.flatMap((section) => renderSection(page, section))];
}
/** What was looked at, with what, and where the rest is. The link to the whole report is the last thing on a page. */
function footerOf(page, options) {
	const { report, facts, detail, flavour } = page;
	const unmanaged = report.targets.reduce((sum, target) => sum + (target.unmanaged ?? 0), 0);
	const isPlanned = report.targets.some((target) => target.digest !== void 0);
	const whole = safeUrl(options.reportUrl);
	const parts = [
		...isPlanned ? [`digest ${code(clip(report.digest, 80))}`] : [],
		...commitsOf(report, facts),
		...isPlanned && report.orphans === "not-checked" ? ["orphans: not checked"] : [],
		...unmanaged === 0 ? [] : [`${unmanaged} live, neither declared nor owned`],
		`kiln ${prose(clip(report.tool.version, 40))}`,
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
	return [...commit === void 0 ? [] : [`commit ${commitOf(commit, facts)}`], ...base === void 0 ? [] : [`compared with ${commitOf(base.revision, facts)}`]];
}
// src/render/markdown.ts
/** Returns the whole report as Markdown of the forge it was made on: the comment without a limit. */
function renderMarkdown(report) {
	return pageOf(report, { flavour: flavourOf(report) }).write(everything);
}
// cmd/output.ts
/** The answer: the report on stdout in the form asked for, and in the report file. */
/** Writes the report everywhere it is wanted. Resolves to the exit code. */
async function answer(host, flags, report, file) {
	host.writeOut(render(host, flags, report));
	const failure = await file?.write(report);
	if (failure === void 0) return report.exitCode;
	host.writeErr(`error ${failure.code}: ${failure.message}\nhint: ${failure.hint}\n`);
	return report.exitCode === 0 ? report.outcome === "applied" ? 4 : 1 : report.exitCode;
}
/** Ends the log of an apply that did not reach everything with a line that nobody overlooks; on GitHub it is an annotation as well. */
function closeLog(host, report, exitCode) {
	if (report.command !== "apply" || exitCode === 0) return;
	const { done, failed, notRun } = report.outcomes;
	const what = done + failed > 0 ? `${done} done, ${failed} failed, ${notRun} not run` : "nothing was changed";
	const line = `kiln apply: ${report.outcome}, exit ${exitCode}: ${what}`;
	const isOnGitHub = host.env["GITHUB_ACTIONS"] === "true";
	host.writeErr(`${isOnGitHub ? require_workflow_command.workflowCommand("error", { title: "kiln apply" }, line) : line}\n`);
}
function render(host, flags, report) {
	switch (flags.output) {
		case "json": return renderJson(report);
		case "markdown": return renderMarkdown(report);
		case "html": return renderHtml(report);
		case "text": {
			const palette = require_terminal.paletteOf(require_terminal.wantsColor(flags.color, host.stdout, host.env));
			const groups = require_terminal.logGroupsOf(host.stdout, host.env);
			return renderText(report, {
				width: require_terminal.widthOf(host.stdout),
				palette,
				invocation: require_main.invocationOf(host),
				...groups === void 0 ? {} : { groups }
			});
		}
	}
}
// cmd/report-file.ts
/** The file that `--report-file` names: proven writable before the run, so that a run that writes never ends without its report. */
/** Opens the report file, or says why it cannot be written. What stood in it stays until the report replaces it. */
async function openReportFile(cwd, name) {
	const failed = (error) => require_diagnostic.diagnose("unwritableReport", {
		file: name,
		reason: error.message
	});
	try {
		const file = (0, node_path.resolve)(cwd, name);
		makeFolder((0, node_path.dirname)(file));
		const handle = await (0, node_fs_promises.open)(file, "a");
		return { write: (report) => write(handle, report).then(() => void 0, failed) };
	} catch (error) {
		return { failure: failed(error) };
	}
}
async function write(handle, report) {
	try {
		if ((await handle.stat()).isFile()) await handle.truncate(0);
		await handle.writeFile(renderJson(report));
	} finally {
		await handle.close();
	}
}
/** Makes a folder and those above it. Node's own way of doing so never returns where the system refuses (under /proc). */
function makeFolder(folder) {
	if ((0, node_fs.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	if ((0, node_path.dirname)(folder) !== folder) makeFolder((0, node_path.dirname)(folder));
	(0, node_fs.mkdirSync)(folder);
}
// src/report/check-report.ts
var import__2020 = require_say.require__2020();
/** Levels that a report may be nested: those of a document, and its own. */
const maxLevels = 128;
const compile = () => new import__2020.Ajv2020({ strictTypes: false }).compile(require_report_schema.reportSchema);
let check;
/** Returns the report, or in words what keeps the value from being one. */
function checkReport(value) {
	if (require_diagnostic.isDeeperThan(maxLevels, value)) return { problem: "it is nested too deeply to be a report" };
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
// cmd/read-report.ts
/** Reads report files. What stands in one is checked before anything relies on it: it may come from anywhere. */
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
		else diagnostics.push(require_diagnostic.diagnose("unreadableReport", {
			file,
			reason: checked.problem
		}));
	} catch (error) {
		const { code, message } = error;
		const reason = code === "ENOENT" ? "there is no such file" : message;
		diagnostics.push(require_diagnostic.diagnose("unreadableReport", {
			file,
			reason
		}));
	}
	return {
		reports,
		diagnostics
	};
}
Object.defineProperty(exports, "answer", {
	enumerable: true,
	get: function() {
		return answer;
	}
});
Object.defineProperty(exports, "clip", {
	enumerable: true,
	get: function() {
		return clip;
	}
});
Object.defineProperty(exports, "closeLog", {
	enumerable: true,
	get: function() {
		return closeLog;
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
Object.defineProperty(exports, "ladder", {
	enumerable: true,
	get: function() {
		return ladder;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "makeFolder", {
	enumerable: true,
	get: function() {
		return makeFolder;
	}
});
Object.defineProperty(exports, "openReportFile", {
	enumerable: true,
	get: function() {
		return openReportFile;
	}
});
Object.defineProperty(exports, "pageOf", {
	enumerable: true,
	get: function() {
		return pageOf;
	}
});
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "readReports", {
	enumerable: true,
	get: function() {
		return readReports;
	}
});
Object.defineProperty(exports, "renderHtml", {
	enumerable: true,
	get: function() {
		return renderHtml;
	}
});
Object.defineProperty(exports, "renderSection", {
	enumerable: true,
	get: function() {
		return renderSection;
	}
});
Object.defineProperty(exports, "renderText", {
	enumerable: true,
	get: function() {
		return renderText;
	}
});
Object.defineProperty(exports, "safeUrl", {
	enumerable: true,
	get: function() {
		return safeUrl;
	}
});
Object.defineProperty(exports, "verdictOf", {
	enumerable: true,
	get: function() {
		return verdictOf;
	}
});
