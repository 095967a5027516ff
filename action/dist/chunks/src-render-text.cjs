let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
// src/render/text/raised-numbers.ts
function renderRaised(numbers) {
	if (numbers.length === 0) return "nothing to raise\n";
	return numbers.map((one) => `${require_start().toSafeSource(one.source)}  ${describe(one)}\n`).join("");
}
function describe({ ids, from, to }) {
	const whose = ids.map(require_start().toSafeText).join(", ");
	return to === void 0 ? `${from}  ${whose}: Kiln assigns it, nothing to raise` : `${from} \u2192 ${to}  ${whose}`;
}
function renderRaisedJson(numbers) {
	const shown = {
		formatVersion: "1.0",
		raised: numbers.filter(({ to }) => to !== void 0),
		assigned: numbers.filter(({ to }) => to === void 0)
	};
	return `${require_start().toSafeJson(JSON.stringify(shown, null, 2))}\n`;
}
// src/render/text/doctor.ts
function renderCheckup(checks, options) {
	const page = new (require_every_run()).TextPage(options);
	const { palette } = page;
	const paints = {
		ok: palette.green,
		note: palette.yellow,
		problem: palette.red
	};
	const groups = require_src().groupBy(checks, (check) => JSON.stringify([
		check.topic,
		check.verdict,
		sharedWordsOf(check),
		check.remedy
	]));
	for (const group of groups) {
		const [first] = group;
		const { topic, verdict, target, remedy } = first;
		const head = `${paints[verdict](verdict.padEnd(7))}  ${topic.padEnd(7)}`;
		const isOfMany = group.some((other) => other.target !== target);
		const words = `${target === void 0 ? "" : `${namesOf(group)}: `}${isOfMany ? sharedWordsOf(first) : wordsOf(first)}`;
		page.wrapped(require_start().toSafeText(words), `${head}  `, " ".repeat(18));
		if (remedy !== void 0) page.wrapped(require_start().toSafeText(remedy), `${" ".repeat(18)}${palette.dim("->")} `, " ".repeat(21));
	}
	const problems = groups.filter(([{ verdict }]) => verdict === "problem").length;
	const sum = problems === 0 ? palette.green("nothing is in the way") : palette.red(require_start().countOf(problems, "problem"));
	page.line("");
	page.line(sum);
	return page.toString();
}
function wordsOf({ target, message }) {
	return target === void 0 ? message : message.replace(`target ${target} `, "");
}
function sharedWordsOf(check) {
	const words = wordsOf(check);
	return check.target === void 0 ? words : words.replaceAll(/\b\d{12}\b/g, "ACCOUNT");
}
function namesOf(group) {
	const names = [...new Set(group.flatMap(({ target }) => target ?? []))];
	return names.length === 1 ? names[0] ?? "" : `${require_start().countOf(names.length, "target")} (${require_start().enumerate(names, ", ", 5)})`;
}
function renderCheckupJson(checks) {
	const isFine = checks.every(({ verdict }) => verdict !== "problem");
	return `${require_start().toSafeJson(JSON.stringify({
		formatVersion: "1.0",
		outcome: isFine ? "ok" : "problems",
		checks
	}, null, 2))}\n`;
}
// src/render/text/lines.ts
const [mostLines, mostAlone] = [200, 10];
function renderLines(page, diff, indent, shares = 1) {
	const { palette } = page;
	const isAlone = diff.only !== void 0;
	const most = isAlone ? mostAlone : Math.max(mostAlone, Math.floor(mostLines / shares));
	const { hunks, left } = require_src_render_words().shorten(diff, page.most(most));
	const paints = {
		kept: (text) => text,
		removed: palette.red,
		added: palette.green
	};
	for (const hunk of hunks) {
		if (!isAlone) page.line(`${indent}${palette.cyan(require_src_render_words().headOf(hunk))}`);
		for (const { is, text } of hunk) page.line(paints[is](`${indent}${require_src_render_words().signs[is]} ${require_src_render_words().showLine(text)}`.trimEnd()));
	}
	if (left !== void 0) page.line(`${indent}${palette.dim(`${left} (${require_every_run().wayToAll})`)}`);
}
// src/render/text/change.ts
const indent = " ".repeat(6);
const hang = " ".repeat(8);
function renderChange(page, command, change, siblings, said) {
	renderHead(page, command, change, namedInWords(change));
	renderSource(page, change);
	renderBody(page, change, siblings, said);
}
function renderBody(page, change, siblings, said) {
	renderSentences(page, change, said);
	for (const note of notesBefore(change, siblings)) renderNote(page, note);
	renderFields(page, change, change.fields.map((field) => [shownValue(change, field, page.palette)]));
	for (const note of notesAfter(change, siblings, page.isVerbose)) renderNote(page, note);
}
function namedInWords(change) {
	const version = require_every_run().versionInWords(change);
	return require_start().toSafeText(version === void 0 ? change.id : `${change.id}  ${version}`);
}
function renderHead(page, command, change, what) {
	const paint = paintOf(page, change);
	page.line("");
	const words = change.reason === void 0 || require_every_run().isAllNew(change) && command !== "drift" ? change.action : `${change.action} (${change.reason})`;
	const state = change.outcome === void 0 || !require_src().isPending(change) ? "" : `  ${outcomeWord(change)}`;
	const since = change.preexisting === true ? `  ${page.palette.dim(require_every_run().preexistingInWords)}` : "";
	page.wrapped(`${paint(`${require_every_run().symbols[change.action]} ${words}`)}  ${page.palette.bold(what)}${state}${since}`, "  ", indent);
}
function renderSource(page, { source }) {
	if (source !== void 0) page.line(`${indent}${page.palette.dim(require_start().toSafeSource(source))}`);
}
function renderSentences(page, change, said) {
	for (const [key, sentence] of require_every_run().sentencesOf(change)) {
		if (said.has(key) || key === "missing" || key === "not-declared") continue;
		said.add(key);
		page.wrapped(sentence, indent, indent, page.palette.dim);
	}
}
function outcomeWord(change) {
	if (require_every_run().isKeptInUse(change)) return "kept";
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
function shownValue(change, field, palette) {
	const lines = require_src_render_words().lineDiffOf(field);
	if (lines === void 0) return { text: valueOf(change, field, palette) };
	return {
		text: `${require_every_run().isAllNew(change) && lines.only === "after" ? `+ ${require_start().countOf(lines.added, "line")}` : require_every_run().isAllGone(change) && lines.only === "before" ? `- ${require_start().countOf(lines.removed, "line")}` : require_src_render_words().lineDiffInWords(lines, field.path)}${sinceOf(change, field)}`,
		lines
	};
}
function valueOf(change, field, palette = require_every_run().plainPalette) {
	const { path, before, after, ids } = field;
	const [red, green] = [inWords(palette.red), inWords(palette.green)];
	if (require_every_run().isAllNew(change)) return green(require_src_render_words().formatValue(after ?? null, ids));
	const old = before === void 0 ? palette.dim("(not set)") : red(require_src_render_words().formatValue(before, ids));
	if (require_every_run().isAllGone(change) && after === void 0) return old;
	return `${old} \u2192 ${after === void 0 ? palette.dim(require_every_run().goneInWords(path)) : green(require_src_render_words().formatValue(after, ids))}${sinceOf(change, field)}`;
}
function inWords(paint) {
	return (text) => text.split(" ").map(paint).join(" ");
}
function sinceOf(change, { preexisting }) {
	return preexisting === true && change.preexisting !== true ? ` (${require_every_run().preexistingInWords})` : "";
}
function renderFields(page, change, values) {
	const reasons = new Set(change.fields.map((field) => field.reason));
	const paths = change.fields.map((field) => require_start().toSafeText(field.path));
	const widest = Math.floor(page.width * .45);
	const column = Math.max(0, ...paths.map((path) => path.length).filter((length) => length <= widest)) || 20;
	for (const [index, field] of change.fields.entries()) {
		const path = paths[index] ?? "";
		const why = reasons.size > 1 && field.reason !== void 0 ? ` (${field.reason})` : "";
		const shown = values[index] ?? [];
		const isBeside = path.length <= column && shown.every((value) => column + 8 + roomOf(page, value) <= page.width);
		const below = isBeside || path.length > column ? " ".repeat(column + 8) : hang;
		if (!isBeside) page.line(`${indent}${path}`);
		for (const [row, { text, lines, names, column: wide = 0 }] of shown.entries()) {
			const start = isBeside && row === 0 ? `${indent}${path.padEnd(column)}  ` : below;
			const where = names === void 0 ? "" : `  in ${page.enumerate(names, 3, page.width - below.length - wide - 5)}`;
			page.wrapped(`${text}${where}${why}`, start, below);
			if (lines !== void 0) renderLines(page, lines, hang, shown.length);
		}
	}
}
function roomOf(page, { names, column = 0 }) {
	return names === void 0 ? 0 : column + 5 + page.enumerate(names, 1).length;
}
function renderNote(page, note) {
	page.wrapped(note.text, indent, note.hang, note.tone === void 0 ? void 0 : page.palette[note.tone]);
}
function notesBefore(change, siblings) {
	return [
		...change.heldBy === void 0 ? [] : [`held by ${require_start().toSafeText(change.heldBy)}`],
		...change.renamed === void 0 ? [] : [require_src_render_words().renameInWords(change, siblings)],
		...require_every_run().versionNotesOf(change).map(require_start().toSafeText),
		...require_src_render_words().causesInWords(change, siblings),
		...change.wipes === void 0 ? [] : [`would be wiped: ${change.wipes.map(require_start().toSafeText).join(", ")}`]
	].map((text) => ({
		text,
		hang: indent
	}));
}
function notesAfter(change, siblings, hasToken) {
	const { usedBy, clientToken, validation, error } = change;
	const users = usedBy?.map((user) => require_start().toSafeText(`${user.name}${require_src_render_words().behindName(require_src_render_words().standingOf(user, change, siblings))}`));
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
	const id = error.requestId === void 0 ? "" : ` (request ${require_start().toSafeText(error.requestId)})`;
	return [{
		text: `${require_start().toSafeText(error.code)}: ${require_start().toSafeText(error.message)}${id}`,
		hang,
		tone: "red"
	}, ...error.hint === void 0 ? [] : [{
		text: `hint: ${require_start().toSafeText(error.hint)}`,
		hang
	}]];
}
// src/render/text/fleet-changes.ts
function groupChanges({ command, targets }, isWhole) {
	const members = targets.flatMap((target) => membersOf(target, isWhole));
	const keyOfOne = (member) => keyOf(member, "one", member.change.id, sourceKey(member.change), require_every_run().versionInWords(member.change) ?? "");
	const byId = require_src().groupBy(members, keyOfOne);
	return require_src().groupBy(byId, (group) => {
		const [first] = group;
		if (first.roots !== void 0) return keyOf(first, "followers", first.change.kind, ...first.roots);
		const faces = new Set(group.map(faceOf));
		return faces.size === 1 ? keyOf(first, "several", ...faces, require_every_run().versionInWords(first.change) ?? "") : keyOfOne(first);
	}).map(([[first, ...rest], ...others]) => [
		first,
		...rest,
		...others.flat()
	]).toSorted((a, b) => require_src_report().urgencyOf(command, a[0].change) - require_src_report().urgencyOf(command, b[0].change));
}
function membersOf(target, isWhole) {
	const { changes } = target;
	const byId = new Map(changes.map((change) => [change.id, change]));
	return require_every_run().groupFollowers(changes.filter(require_every_run().isShown), changes).flatMap((group) => group.map((change) => {
		const [before, after] = [notesBefore(change, changes), notesAfter(change, changes, false)];
		return {
			target,
			change,
			before,
			after,
			...isWhole || group.length === 1 ? {} : { roots: require_every_run().rootsOf(change, byId) }
		};
	}));
}
function keyOf({ change }, ...more) {
	const { action, reason = "", outcome = "", preexisting = false, prune = "", fields } = change;
	const paths = fields.map((field) => [field.path, field.reason ?? ""]);
	return require_src().canonicalJson([
		action,
		reason,
		outcome,
		preexisting,
		prune,
		paths,
		...more
	]);
}
function sourceKey({ source }) {
	return source === void 0 ? "" : require_start().toSafeSource(source);
}
function faceOf({ target, change, before, after }) {
	const values = change.fields.map((field) => withoutPlace(valueOf(change, field), target));
	return require_src().canonicalJson([values, [...before, ...after].map(({ text }) => withoutOwn(text, target))]);
}
function withoutPlace(text, { name, account, region }) {
	const nameless = replaceWord(text, name, "${target.name}");
	const general = account ? nameless.replaceAll(account, "${target.account}") : nameless;
	return region ? general.replaceAll(region, "${target.region}") : general;
}
function textsWithoutPlace(field, target) {
	const general = (value) => typeof value === "string" ? withoutPlace(value, target) : value;
	return {
		...field,
		...require_src().optional({
			before: general(field.before),
			after: general(field.after)
		})
	};
}
function withoutOwn(text, target) {
	return withoutPlace(text, target).replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "\u2026");
}
function replaceWord(text, name, replacement) {
	if (name === "" || !text.includes(name)) return text;
	const word = require_src().escapePattern(name);
	return text.replaceAll(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, "g"), () => replacement);
}
// src/render/text/names.ts
const shownNames$1 = 3;
function nameOf$1({ name }) {
	return require_start().toSafeText(name);
}
function listTargets(page, targets, room = Infinity) {
	return page.enumerate(targets.map(nameOf$1), shownNames$1, room);
}
function whereIn(page, targets) {
	if (targets.length === 1) return listTargets(page, targets);
	const count = `${targets.length} targets: `;
	return `${count}${listTargets(page, targets, 2 * (page.width - 8) - count.length - 3)}`;
}
// src/render/text/followers.ts
const shownNames = 10;
function renderFollowers(page, command, followers, said) {
	const { changes, siblings, where } = followers;
	const [first] = changes;
	renderHead(page, command, first, `${changes.length} of ${require_start().toSafeText(first.kind)}`);
	if (where !== void 0) page.wrapped(where, indent);
	renderSentences(page, first, said);
	const roots = require_every_run().rootsOf(first, require_every_run().siblingsIn(siblings).byId);
	page.wrapped(`because of ${require_start().enumerate(roots.map(require_start().toSafeText))}`, indent);
	page.wrapped(page.enumerate(changes.map((change) => nameOf(change, where === void 0)), shownNames), indent);
	const paths = first.fields.map(({ path }) => require_start().toSafeText(path));
	if (paths.length > 0) page.wrapped(`in each of them: ${paths.join(", ")}; ${require_every_run().wayToAll} has the values`, indent);
	for (const note of notesAfter(first, siblings, false)) renderNote(page, note);
}
function nameOf(change, hasNumber) {
	const version = hasNumber ? require_every_run().versionInWords(change) : void 0;
	return require_start().toSafeText(version === void 0 ? change.name : `${change.name} ${version}`);
}
// src/render/text/fleet-findings.ts
const shownMessages = 3;
function renderFindings(page, findings) {
	for (const ofKind of require_src().groupBy(findings, ({ diagnostic }) => diagnostic.code)) {
		const byMessage = require_src().groupBy(ofKind, keyOfDiagnostic);
		page.line("");
		const [{ diagnostic }] = ofKind;
		if (byMessage.length === 1) require_every_run().renderDiagnostic(page, diagnostic, "  ", ` in ${placesOf(page, ofKind)}`);
		else renderSeveral(page, ofKind, byMessage);
	}
}
function renderSeveral(page, ofKind, byMessage) {
	const [{ diagnostic }] = ofKind;
	const { severity, code, hint } = diagnostic;
	const paint = severity === "error" ? page.palette.red : page.palette.yellow;
	const count = require_start().countOf(ofKind.length, "finding");
	page.wrapped(`${paint(`${severity} ${code}`)}: ${count} in ${placesOf(page, ofKind)}`, "  ", "    ");
	const hasOneHint = ofKind.every((one) => one.diagnostic.hint === hint);
	const shown = byMessage.slice(0, page.most(shownMessages));
	for (const same of shown) {
		const [{ diagnostic: first }] = same;
		const at = first.source === void 0 ? "" : `${require_start().toSafeSource(first.source)} `;
		page.wrapped(`${at}${require_start().toSafeText(first.message)}`, "    ", "      ");
		page.wrapped(`in ${placesOf(page, same)}`, "      ", "      ", page.palette.dim);
		if (!hasOneHint) require_every_run().renderHint(page, first, "      ");
	}
	const left = byMessage.length - shown.length;
	if (left > 0) page.line(`    and ${left} more (${require_every_run().wayToAll})`);
	if (hasOneHint) require_every_run().renderHint(page, diagnostic, "    ");
}
function placesOf(page, findings) {
	const targets = [...new Set(findings.map(({ target }) => target))];
	return targets.length === 1 ? targets.map(nameOf$1).join("") : whereIn(page, targets);
}
function keyOfDiagnostic({ target, diagnostic }) {
	const { message, hint = "", source } = diagnostic;
	return JSON.stringify([
		withoutOwn(message, target),
		withoutOwn(hint, target),
		source === void 0 ? "" : require_start().toSafeSource(source)
	]);
}
// src/render/text/fleet-table.ts
const [fewQuiet, fewTargets] = [5, 20];
function renderTable$1(page, report) {
	const { command, targets } = report;
	const loud = targets.filter((target) => isLoud(command, target));
	const quiet = targets.filter((target) => !isLoud(command, target));
	const isSummedUp = !page.isVerbose && (quiet.length > fewQuiet || targets.length > fewTargets);
	const shown = [...loud.toSorted((a, b) => urgencyIn(command, a) - urgencyIn(command, b)), ...isSummedUp ? [] : quiet];
	const columns = columnsFor(command, targets);
	const rows = shown.map((target) => {
		const cells = cellsOf(target, columns);
		return {
			targets: [target],
			place: accountInWords(target),
			cells,
			state: gapInWords(report, target)
		};
	});
	page.line("");
	renderRows(page, columns, rows.length > fewTargets && !page.isVerbose ? shareRows(rows) : rows);
	if (isSummedUp && quiet.length > 0) page.line(page.palette.dim(`${require_start().countOf(quiet.length, "target")}: ${quietWords(command, quiet)}`));
}
function shareRows(rows) {
	return require_src().groupBy(rows, ({ cells, state }) => JSON.stringify([cells, state])).map(([first, ...others]) => {
		if (others.length === 0) return first;
		return {
			...first,
			targets: [first.targets[0], ...others.map((row) => row.targets[0])],
			place: ""
		};
	});
}
function renderRows(page, all, rows) {
	if (rows.length === 0) return;
	const names = (room = Infinity) => Math.max(6, ...rows.map((row) => listTargets(page, row.targets, room).length));
	const placed = Math.max(0, ...rows.map(({ place }) => place.length));
	const least = names(0);
	const stated = Math.max(0, ...rows.map(({ state }) => state.length));
	const filled = all.filter((_, index) => rows.some(({ cells }) => !["-", "?"].includes(cells[index] ?? "-")));
	const choices = filled.length === 0 ? [all] : [all, filled];
	const columns = [wide(stated), 0].flatMap((more) => choices.filter((some) => least + wide(placed) + widthOf(some) + more <= page.width))[0] ?? choices.at(-1) ?? all;
	const left = page.width - widthOf(columns);
	const hasPlaces = least + wide(placed) <= left;
	const room = left - (hasPlaces ? wide(placed) : 0);
	const isStacked = least > room;
	const named = isStacked ? Math.min(20, room) : names(room);
	const pad = (label, place) => `${label.padEnd(named)}${placed > 0 && hasPlaces ? `  ${place.padEnd(placed)}` : ""}`;
	page.line(page.palette.bold(`${pad("target", "")}${columns.map(({ title }) => `  ${title}`).join("")}`));
	for (const { targets, place, cells, state } of rows) {
		const counts = all.flatMap((column, index) => columns.includes(column) ? [`  ${(cells[index] ?? "").padStart(column.title.length)}`] : []);
		const label = listTargets(page, targets, isStacked ? page.width : room);
		if (isStacked) page.line(label);
		const line = `${pad(isStacked ? "" : label, place)}${counts.join("")}`;
		const isBeside = line.length + 2 + state.length <= page.width;
		page.line(isBeside ? `${line}  ${state}` : line);
		if (!isBeside && state !== "") page.wrapped(state, "    ");
	}
}
function wide(length) {
	return length === 0 ? 0 : length + 2;
}
function widthOf(columns) {
	return columns.reduce((sum, { title }) => sum + wide(title.length), 0);
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
			count: ({ changes }) => changes.filter(require_every_run().isDrift).length,
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
	return ["failed", "not-run"].includes(target.status) || !isPlanned || target.diagnostics.some(({ severity }) => severity === "error") || target.changes.some(require_every_run().isShown);
}
function urgencyIn(command, { status, changes }) {
	if (status === "failed" || status === "not-run") return 0;
	return Math.min(7, ...changes.map((change) => require_src_report().urgencyOf(command, change)));
}
function cellsOf(target, columns) {
	const isUnknown = target.status !== "ok" && target.digest === void 0;
	return columns.map(({ count }) => isUnknown ? "?" : String(count(target) || "-"));
}
function gapInWords({ command, outcome, parts }, { status, wave, digest }) {
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
	return `${least === most ? "" : `${least} to `}${most} ${require_start().plural(most, "configuration")} each`;
}
function accountInWords({ account, region }) {
	return [account, region].filter((part) => part !== null).map(require_start().toSafeText).join(" ");
}
// src/render/text/fleet.ts
const shownRows = 10;
const fewValues = 3;
const manyTargets = 4;
function renderFleet(page, report) {
	const said = require_every_run().wordsSaid(report);
	renderTable$1(page, report);
	const found = report.targets.flatMap((target) => target.diagnostics.map((diagnostic) => ({
		target,
		diagnostic
	})));
	renderFindings(page, found.filter(({ diagnostic }) => diagnostic.severity === "error"));
	for (const group of groupChanges(report, page.isVerbose)) renderGroup(page, report, group, said);
	require_every_run().renderConsequences(page, report, report.targets);
	renderFindings(page, found.filter(({ diagnostic }) => diagnostic.severity === "warning"));
	renderKept(page, report.targets);
	renderUnmanaged(page, report.targets);
}
function renderGroup(page, { command, targets }, group, said) {
	const [{ change, target, roots }] = group;
	const byId = require_src().groupBy(group, ({ change: { id, source } }) => JSON.stringify([id, source]));
	const isOne = byId.length === 1;
	const places = distinctTargets(group);
	const where = `in ${places.length === targets.length && places.length > manyTargets ? `all ${targets.length} targets` : whereIn(page, places)}`;
	if (roots !== void 0) {
		const [, ...others] = byId.map(([member]) => member.change);
		const changes = [change, ...others];
		renderFollowers(page, command, {
			changes,
			siblings: target.changes,
			where
		}, said);
		return;
	}
	renderHead(page, command, change, isOne ? namedInWords(change) : `${byId.length} configurations`);
	page.wrapped(where, indent);
	if (isOne) renderSource(page, change);
	else renderIds(page, byId, places.length);
	renderSentences(page, change, said);
	renderNotes(page, group, ({ before }) => before);
	renderFields(page, change, change.fields.map((_, index) => valuesIn(page, group, index)));
	renderNotes(page, group, (member) => group.length === 1 ? notesAfter(member.change, member.target.changes, page.isVerbose) : member.after);
}
function renderIds(page, byId, places) {
	const rows = byId.slice(0, page.most(shownRows)).map((members) => {
		const { id = "", source } = members[0]?.change ?? {};
		return {
			members,
			id: require_start().toSafeText(id),
			at: source === void 0 ? "" : require_start().toSafeSource(source)
		};
	});
	const width = Math.max(...rows.map(({ id }) => id.length));
	const isBeside = rows.every(({ at }) => indent.length + width + 2 + at.length <= page.width);
	for (const { members, id, at } of rows) {
		if (!isBeside) page.line(`${indent}${id}`);
		const start = isBeside ? `${indent}${id.padEnd(width)}  ` : hang;
		const room = page.width - hang.length - 3;
		const names = members.map(({ target }) => nameOf$1(target));
		const where = members.length === places ? "" : `in ${page.enumerate(names, 3, room)}`;
		const isOnOne = start.length + at.length + 2 + where.length <= page.width;
		page.line(`${start}${page.palette.dim(at)}${isOnOne && where !== "" ? `  ${where}` : ""}`);
		if (!isOnOne) page.wrapped(where, hang);
	}
	renderRest(page, byId.length, "configuration");
}
function valuesIn(page, group, index) {
	const shownIn = ({ target, change }, isGeneral) => {
		const field = change.fields[index];
		const text = field === void 0 ? "" : valueOf(change, field);
		return isGeneral ? withoutPlace(text, target) : text;
	};
	const own = require_src().groupBy(group, (member) => shownIn(member, false));
	const general = own.length > 1 ? require_src().groupBy(group, (member) => shownIn(member, true)) : own;
	const isGeneral = own.length >= manyTargets || general.length < own.length;
	const groups = isGeneral ? general : own;
	const few = require_every_run().isAllNew(group[0].change) && groups.length > shownRows ? fewValues : shownRows;
	const shown = groups.slice(0, page.most(few)).map((members) => {
		const [{ target, change }] = members;
		const field = change.fields[index];
		const value = field && shownValue(change, isGeneral ? textsWithoutPlace(field, target) : field, page.palette);
		const plain = shownIn(members[0], isGeneral);
		const text = value?.lines === void 0 ? paintedIn(page, members[0], index, isGeneral) : value.text;
		return {
			...value,
			text,
			length: value?.lines === void 0 ? plain.length : text.length,
			members
		};
	});
	if (groups.length === 1) return shown;
	const column = Math.min(40, Math.max(...shown.map(({ length }) => length)));
	const more = groups.length - shown.length;
	return [...shown.map(({ text, length, members, ...lines }) => {
		const names = distinctTargets(members).map(nameOf$1);
		return {
			...lines,
			text: `${text}${" ".repeat(Math.max(0, column - length))}`,
			names,
			column: Math.max(column, length)
		};
	}), ...more === 0 ? [] : [{ text: `and ${more} more ${require_start().plural(more, "value")} (${require_every_run().wayToAll})` }]];
}
function paintedIn(page, { target, change }, index, isGeneral) {
	const field = change.fields[index];
	if (field === void 0) return "";
	const text = valueOf(change, field, page.palette);
	return isGeneral ? withoutPlace(text, target) : text;
}
function distinctTargets(members) {
	return [...new Set(members.map(({ target }) => target))];
}
function renderNotes(page, group, notesOf) {
	const textsOf = (member) => notesOf(member).map(({ text }) => text);
	const own = require_src().groupBy(group, (member) => JSON.stringify(textsOf(member)));
	const byText = group.every(({ change }) => change.id === group[0].change.id) && own.length < manyTargets ? own : require_src().groupBy(group, (member) => JSON.stringify(textsOf(member).map((text) => withoutOwn(text, member.target))));
	for (const members of byText.slice(0, page.most(shownRows))) {
		const notes = notesOfAll(members, notesOf);
		if (byText.length > 1 && notes.length > 0) page.wrapped(`in ${listTargets(page, distinctTargets(members))}:`, indent);
		for (const note of notes) renderNote(page, note);
	}
	renderRest(page, byText.length, "note");
}
function notesOfAll(members, notesOf) {
	return notesOf(members[0]).map((note, index) => {
		return members.every((member) => notesOf(member)[index]?.text === note.text) ? note : {
			...note,
			text: withoutOwn(note.text, members[0].target)
		};
	});
}
function renderRest(page, count, what) {
	const more = count - page.most(shownRows);
	if (more > 0) page.line(`${indent}and ${more} more ${require_start().plural(more, what)} (${require_every_run().wayToAll})`);
}
function renderUnmanaged(page, targets) {
	const having = targets.filter(({ unmanaged = 0 }) => unmanaged > 0);
	const unmanaged = having.reduce((sum, target) => sum + (target.unmanaged ?? 0), 0);
	const text = require_every_run().unmanagedInWords({ unmanaged });
	if (text === void 0) return;
	page.line("");
	page.wrapped(`in ${whereIn(page, having)}: ${text}`, "  ");
}
function renderKept(page, targets) {
	const having = targets.filter(({ kept = [] }) => kept.length > 0);
	const text = require_every_run().keptInWords(having);
	if (text === void 0) return;
	page.line("");
	page.wrapped(`in ${whereIn(page, having)}: ${require_start().toSafeText(text)}`, "  ");
}
function renderUnreached(page, targets) {
	const open = targets.flatMap((target) => target.changes.map((change) => ({
		target,
		change
	}))).filter(({ change }) => [
		"failed",
		"not-run",
		"blocked"
	].includes(change.outcome ?? ""));
	const why = ({ error, reason, ...change }) => require_start().toSafeText(error?.code ?? reason ?? outcomeWord(change));
	const groups = require_src().groupBy(open, ({ change }) => JSON.stringify([change.id, why(change)]));
	for (const same of groups) {
		const [{ change }] = same;
		const where = listTargets(page, same.map(({ target }) => target));
		page.wrapped(`not reached: ${require_start().toSafeText(change.id)} in ${where} (${why(change)})`, "  ", "    ");
	}
	for (const [status, words] of [["failed", "could not be read"], ["not-run", "not run"]]) {
		const these = targets.filter((target) => target.status === status);
		if (these.length === 0) continue;
		const verb = status === "failed" ? "" : these.length === 1 ? "was " : "were ";
		const noun = these.length === 1 ? `target ${listTargets(page, these)}` : `${these.length} targets (${listTargets(page, these)})`;
		page.wrapped(`not reached: ${noun}, which ${verb}${words}`, "  ", "    ");
	}
}
// src/render/text/log-groups.ts
function sectionOf(groups, title, id, at) {
	if (groups === "github") return {
		open: require_start().workflowCommand("group", {}, title),
		close: require_start().workflowCommand("endgroup")
	};
	const [clear, seconds] = ["\x1B[0K", Math.floor(at / 1e3)];
	return {
		open: `${clear}section_start:${seconds}:${id}[collapsed=true]\r${clear}${require_start().toSafeText(title)}`,
		close: `${clear}section_end:${seconds}:${id}\r${clear}`
	};
}
// src/render/text/targets.ts
const shownInFull = 10;
function renderTargets(rows, palette) {
	const { bold, dim } = palette;
	const count = `${rows.length} ${require_start().plural(rows.length, "target")}`;
	if (rows.length === 0) return `${bold(count)}\n`;
	const lines = [
		bold(count),
		"",
		...renderTable(rows, palette)
	];
	if (rows.length > shownInFull) {
		lines.push("", `What each of them has is shown for up to ${shownInFull}: pick some with --target, or take -o json.`);
		return `${lines.join("\n")}\n`;
	}
	for (const row of rows) {
		const values = valuesOf(row.target).map(([key, value]) => [
			key,
			value,
			provenanceInWords(row, key)
		]);
		if (values.length === 0) continue;
		const [wide, wider] = [0, 1].map((column) => Math.max(...values.map((cells) => (cells[column] ?? "").length)));
		lines.push("", bold(require_start().toSafeText(row.target.name)));
		for (const [key, value, provenance] of values) lines.push(`  ${require_start().toSafeText(key).padEnd(wide ?? 0)}  ${value.padEnd(Math.min(wider ?? 0, 60))}  ${dim(provenance)}`.trimEnd());
	}
	return `${lines.join("\n")}\n`;
}
function renderTable(rows, { dim }) {
	const filled = [
		["TARGET", ({ target }) => target.name],
		["ACCOUNT", ({ target }) => target.account ?? ""],
		["REGION", ({ target }) => target.region ?? ""],
		["WAVE", ({ target }) => target.wave === void 0 ? "" : String(target.wave)],
		["LABELS", ({ target }) => Object.entries(target.labels).map(([key, value]) => `${key}=${value}`).join(" ")],
		["RETIRED", ({ target }) => target.retired ? "retired" : ""],
		["CREDENTIALS", ({ target }) => [target.profile, target.roleArn].filter((one) => one !== void 0).join(" > ")],
		["TO READ", ({ target }) => target.planRoleArn ?? ""],
		["DECLARED AT", ({ source }) => source === void 0 ? "" : require_start().toSafeSource(source)]
	].map(([title, read]) => ({
		title,
		cells: rows.map((row) => require_start().toSafeText(read(row)))
	})).filter(({ cells }) => cells.some((cell) => cell !== "")).map(({ title, cells }) => ({
		cells: [title, ...cells],
		width: Math.max(...[title, ...cells].map(({ length }) => length))
	}));
	return ["", ...rows].map((_, index) => {
		const line = filled.map(({ cells, width }) => (cells[index] ?? "").padEnd(width)).join("  ").trimEnd();
		return index === 0 ? dim(line) : line;
	});
}
function valuesOf(target) {
	const { account, region, roleArn, planRoleArn, externalId, profile, labels, wave, retired, vars } = target;
	return [
		...Object.entries({
			account,
			region,
			roleArn,
			planRoleArn,
			externalId,
			profile,
			wave,
			retired: retired || void 0
		}).flatMap(([key, value]) => {
			return value === void 0 ? [] : [[key, require_start().toSafeText(String(value))]];
		}),
		...Object.entries(labels).map(([key, value]) => [`labels.${key}`, require_start().toSafeText(value)]),
		...Object.entries(vars).map(([key, value]) => [`vars.${key}`, require_src_render_words().formatValue(value)])
	];
}
function provenanceInWords({ provenance }, key) {
	const found = provenance.get(key);
	return found === void 0 ? "" : `${require_start().toSafeSource(found.source)} (${found.layer})`;
}
function renderTargetsJson(rows) {
	const targets = rows.map(({ target, source, provenance }) => {
		const { name, account, accountName, region, labels, wave, retired, vars } = target;
		const { roleArn, planRoleArn, externalId, profile } = target;
		return {
			name,
			account: account ?? null,
			region: region ?? null,
			...require_src().optional({
				accountName,
				roleArn,
				planRoleArn,
				externalId,
				profile
			}),
			labels,
			...require_src().optional({ wave }),
			retired,
			vars,
			...require_src().optional({ source }),
			sources: Object.fromEntries([...provenance].map(([key, { layer, source }]) => [key, {
				layer,
				...source
			}]))
		};
	});
	return `${require_start().toSafeJson(JSON.stringify({
		formatVersion: "1.0",
		targets
	}, null, 2))}\n`;
}
exports.listTargets = listTargets;
exports.renderChange = renderChange;
exports.renderCheckup = renderCheckup;
exports.renderCheckupJson = renderCheckupJson;
exports.renderFleet = renderFleet;
exports.renderFollowers = renderFollowers;
exports.renderLines = renderLines;
exports.renderRaised = renderRaised;
exports.renderRaisedJson = renderRaisedJson;
exports.renderTargets = renderTargets;
exports.renderTargetsJson = renderTargetsJson;
exports.renderUnreached = renderUnreached;
exports.sectionOf = sectionOf;
exports.withoutOwn = withoutOwn;
