let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_diff$;
const require_diff = () => require_diff$ ??= require("./diff.cjs");
// src/render/words/consequences.ts
const most = 4;
function consequencesIn({ command }, target) {
	const { consequences = [], changes } = target;
	if (command !== "apply" || changes.every(({ outcome }) => outcome === void 0)) return consequences;
	const done = new Set(changes.filter(({ outcome }) => outcome === "done").map(({ id }) => id));
	return consequences.filter(({ because }) => because.some((id) => done.has(id)));
}
function consequencesInWords({ command, targets }, found) {
	const isDone = command === "apply" && targets.some(({ changes }) => changes.some(({ outcome }) => outcome === "done"));
	const areNew = found.every(({ target, consequence }) => isNew(consequence, target));
	const noun = `${areNew ? "new " : ""}${require_start().plural(found.length, "pipeline")}`;
	const what = `${found.length} ${noun} ${found.length === 1 ? "builds" : "build"}${areNew ? "" : " something else"}`;
	return `${isDone ? "From now on" : "After an apply"}, ${what}`;
}
function isNew({ arn, because }, { changes }) {
	const own = require_src_report().siblingsIn(changes).byArn.get(arn);
	return own?.action === "create" && because.includes(own.id);
}
function whyInWords$1(consequence, target, count = 1) {
	const { because, arn } = consequence;
	if (isNew(consequence, target)) return "because it is new";
	const own = require_src_report().siblingsIn(target.changes).byArn.get(arn)?.id;
	const others = because.filter((id) => id !== own);
	return `because of ${[...others.length < because.length ? [count === 1 ? "its own change" : "their own changes"] : [], ...others.length === 0 ? [] : [require_start().enumerate(others, ", ", most)]].join(" and ")}`;
}
function ownerInWords({ owner }) {
	return {
		ours: void 0,
		other: "of another owner",
		none: "without an owner"
	}[owner];
}
function whenInWords({ status, schedule, nextRun }) {
	const state = status.toLowerCase();
	if (schedule === null || state === "disabled") return `${state}, builds only if somebody starts it`;
	return `${state}, ${schedule}${nextRun === null ? "" : `, next run ${dateInWords(nextRun)}`}`;
}
function whereInWords({ overriddenBy, regions, accounts, sharedWith = [] }) {
	if (overriddenBy !== void 0) return "a distribution workflow decides where its images go";
	if (regions.length === 0) return "where its images go is not known";
	const shared = sharedWith.map((one) => one === "all" ? "everybody" : one);
	return [
		`images go to ${require_start().enumerate(regions, ", ", most)}`,
		...accounts.length === 0 ? [] : [` in ${require_start().enumerate(accounts, ", ", most)}`],
		...shared.length === 0 ? [] : [`, shared with ${require_start().enumerate(shared, ", ", most)}`]
	].join("");
}
function dateInWords(date) {
	return date.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, "$1 $2 UTC");
}
// src/render/words/format-value.ts
function formatValue(value, ids = {}) {
	if (typeof value !== "string") return formatInside(value, ids);
	return `${quoteUnless(/^[^"→\\]*$/, value)}${idBehind(value, ids)}`;
}
function idBehind(arn, ids) {
	const id = Object.hasOwn(ids, arn) ? ids[arn] : void 0;
	return id === void 0 ? "" : ` (${quoteUnless(/^[\w./ -]+$/, id)})`;
}
function formatInside(value, ids) {
	if (typeof value === "string") return `${quoteUnless(/^[\w./@+=:${} -]+$/, value)}${idBehind(value, ids)}`;
	if (Array.isArray(value)) return `[${value.map((item) => formatInside(item, ids)).join(", ")}]`;
	if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).map(([key, item]) => `${formatInside(key, {})}: ${formatInside(item, ids)}`);
		return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
	}
	return JSON.stringify(value);
}
function quoteUnless(plain, text) {
	const safe = require_start().toSafeText(text);
	const isAmbiguous = /^[\s\d({[-]|^$|\s$|: |^(true|false|null|yes|no)$/i.test(safe) || safe !== text;
	return plain.test(safe) && !isAmbiguous ? safe : `"${safe.replaceAll("\"", "\\\"")}"`;
}
// src/render/words/sentences.ts
const symbols = {
	create: "+",
	update: "~",
	adopt: ">",
	delete: "-",
	unchanged: "=",
	orphan: "?",
	skipped: ".",
	blocked: "!"
};
const actionSentences = {
	create: "declared in git, not in the account; apply creates it",
	update: "apply brings the account to what git declares",
	adopt: "apply takes it over: it gets the tags of this project and becomes what git declares",
	delete: "no longer declared; apply deletes it",
	unchanged: "the account is as declared",
	orphan: "owned by this project, but no longer declared; apply leaves it alone",
	skipped: "differs, and is held back by --create-only or --keep-drift",
	blocked: "Kiln must not touch it"
};
const reasonSentences = {
	missing: "it was deleted in the account, or was never applied",
	"never-applied": "declared since the last complete apply; no apply has seen it yet",
	"git-changed": "the declaration changed since the last apply, the account did not",
	drifted: "the account changed since the last apply, the declaration did not",
	"both-changed": "both the declaration and the account changed since the last apply",
	"unknown-history": "there is no record of the last apply to tell who changed it",
	unowned: "it has no owner; --adopt or kiln.adopt takes it over",
	"foreign-owner": "another project owns it (kiln:owner); --adopt takes it over only if previousOwners in kiln.yaml names that owner",
	"foreign-manager": "its tags say that another tool manages it; take it out of that tool, or out of this project",
	"adopt-differs": "it has no owner, and adopt: unchanged does not allow the differences below; adopt: overwrite does",
	"unknown-live-field": "an update would wipe live members that this version does not know; list them under kiln.unchecked, under kiln.ignore as well to leave them to others, or under readOnlyFields in kiln.yaml",
	"tag-limit": "it would have more than the 50 tags that the service allows; declare fewer, or remove some that are left alone",
	"not-declared": "nothing in the project declares it any more",
	protected: "it was applied with protect: true, so --prune keeps it; to delete it, declare it with protect: false, apply, and take it out again",
	"in-use": "something still uses it, so --prune keeps it",
	"auto-disabled": "the service switched it off after failures; it stays off until what it builds from changes, or until the document says status: ENABLED or kiln.reenable: always",
	"immutable-field": "the service never changes this field; declare it under another name, and remove this one when nothing uses it",
	"missing-reference": "it names something that is not in the account; make that first, or name something else",
	"waiting-for-image": "the image that it starts from was never built; build it, then apply again",
	"new-version": "what is declared differs from the newest version; apply makes the next one, and the older ones stay",
	"version-taken": "this number is taken by other content, and a version never changes; raise it (kiln bump), or let Kiln count, as in 1.4.x",
	"content-differs": "this number is there, with the tags of this project, but with content that no apply recorded; only another number helps",
	"foreign-version": "somebody else made a newer version, and what is declared takes it up",
	superseded: "newer versions have taken its place"
};
const pruneSentences = {
	deletes: "apply --prune deletes it; to keep it, declare it again",
	"no-record": "--prune keeps it: it has no readable record to show that this project made it; delete it by hand, or declare it and apply once",
	"pipelines-unknown": "--prune keeps it: pipelines cannot be listed, and one of them may use it",
	"no-owner": "--prune is refused until kiln.yaml sets an owner",
	"nothing-ours": "--prune is refused where nothing that is declared exists and belongs to this project; apply without --prune first",
	"nothing-declared": "--prune is refused for a target that declares nothing; set retired: true on it to allow it"
};
function pruneInWords({ prune }) {
	return prune === void 0 ? void 0 : pruneSentences[prune];
}
function sentencesOf(change) {
	const { action, reason, because } = change;
	const pruning = pruneInWords(change);
	const isKeptOff = action === "skipped" && reason === "auto-disabled";
	const isNext = action === "create" && reason === "new-version";
	if (because !== void 0 && (isNext || reason === "git-changed")) return [];
	return [
		...action === "blocked" || isKeptOff || isNext ? [] : [[action, whatOf(change)]],
		...reason === void 0 ? [] : [whyOf({
			action,
			reason,
			because
		})],
		...pruning === void 0 ? [] : [[pruning, pruning]]
	];
}
function whatOf({ action, heldBackBy }) {
	return heldBackBy === void 0 ? actionSentences[action] : `differs, and is held back by ${heldBackBy}`;
}
function whyInWords({ action, reason, because }) {
	return reason === void 0 ? void 0 : whyOf({
		action,
		reason,
		because
	})[1];
}
function isKeptInUse({ action, reason, outcome }) {
	return action === "delete" && reason === "in-use" && outcome === "unchanged";
}
function whyOf(change) {
	const { action, reason, because } = change;
	if (action === "blocked" && because !== void 0 && reason !== "waiting-for-image") return ["because", "what it would newly refer to is blocked; settle that first"];
	if (require_src().isPending({ action }) && reason === "auto-disabled") return ["reenabled", `the service switched it off after failures; apply switches it on again, as what it builds from has changed, or the document asks for it`];
	if (action === "adopt" && reason === "unowned") return ["taken-over", "it has no owner"];
	return [reason, reasonSentences[reason]];
}
const offlineSentences = {
	create: "declared here, not in the base revision",
	update: "declared differently in the base revision",
	orphan: "declared in the base revision, no longer here",
	missing: "new in git; the account was not asked",
	"git-changed": "git changed it; the account was not asked",
	"not-declared": "no longer in git; the account was not asked"
};
function sentenceOf(word, { offline }) {
	const usual = {
		...actionSentences,
		...reasonSentences
	}[word];
	return offline === true ? offlineSentences[word] ?? usual : usual;
}
function wordsSaid({ offline }) {
	return new Set(offline === true ? Object.keys({
		...actionSentences,
		...reasonSentences
	}) : []);
}
function countInWords(summary) {
	const shown = [
		[summary.delete, "to delete"],
		[summary.blocked, "blocked"],
		[summary.create, "to create"],
		[summary.update, "to update"],
		[summary.adopt, "to adopt"],
		[summary.skipped, "held back"],
		[summary.orphan, require_start().plural(summary.orphan, "orphan")],
		[summary.unchanged, "unchanged"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
	return shown.length === 0 ? "nothing declared" : shown.join(", ");
}
function stateOf(command, target) {
	const { status, declared, digest, summary, offline } = target;
	if (status === "failed") return "could not be read";
	if (status === "not-run") return "not run";
	if (command === "validate" || offline === true && summary.create + summary.update + summary.orphan === 0) return `${declared} ${require_start().plural(declared, "configuration")}`;
	if (offline === true) return `${countInWords(summary)}, going by git alone`;
	if (digest === void 0) return "not planned";
	return endingsOf(target) ?? countInWords(summary);
}
function endingsOf({ changes, summary }) {
	const having = (outcome) => changes.filter((one) => one.outcome === outcome).length;
	const [done, failed] = [having("done"), having("failed")];
	if (done + failed === 0) return void 0;
	return [
		[done, "done"],
		[failed, "failed"],
		[having("not-run"), "not run"],
		[summary.blocked, "blocked"],
		[summary.skipped, "held back"],
		[summary.orphan, require_start().plural(summary.orphan, "orphan")],
		[summary.unchanged, "unchanged"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ");
}
function unmanagedInWords({ unmanaged = 0 }) {
	if (unmanaged === 0) return void 0;
	return `${unmanaged} live ${require_start().plural(unmanaged, "configuration")} neither declared nor owned: kiln export writes them as documents`;
}
function goneInWords(path) {
	return path.startsWith("tags") ? "(removed)" : "(cleared)";
}
const preexistingInWords = "differs in the base revision already";
function outcomesInWords({ outcomes, targets, run }) {
	const { write } = run.requests;
	if (targets.length === 0 && write > 0) return `${require_start().countOf(write, "write")} sent, with what result is not known`;
	return `${outcomes.done} done, ${outcomes.failed} failed, ${outcomes.notRun} not run`;
}
// src/render/words/line-diff.ts
const context = 3;
const mostEdits = 500;
const signs = {
	kept: " ",
	removed: "-",
	added: "+"
};
function isText(value) {
	const sides = [value.before, value.after].filter((side) => side !== void 0);
	return sides.every((side) => typeof side === "string") && sides.some((side) => side.includes("\n"));
}
function lineDiffOf(value) {
	if (!isText(value)) return void 0;
	const { before, after } = value;
	const hunks = hunksOf(before, after);
	const countOfLines = (is) => hunks.flat().filter((line) => line.is === is).length;
	const only = before === void 0 ? "after" : after === void 0 ? "before" : void 0;
	return {
		hunks,
		added: countOfLines("added"),
		removed: countOfLines("removed"),
		...require_src().optional({ only }),
		notes: before === void 0 || after === void 0 ? [] : endNotes(before, after, hunks.length === 0)
	};
}
function hunksOf(before, after) {
	const [old, fresh] = [linesOf(before), linesOf(after)];
	const patch = require_diff().structuredPatch("", "", joined(old), joined(fresh), "", "", {
		context,
		maxEditLength: mostEdits
	});
	if (patch !== void 0) return patch.hunks.map(({ lines, oldStart, newStart }) => numbered(lines, oldStart, newStart));
	const whole = [...old.map((line) => `-${line}`), ...fresh.map((line) => `+${line}`)];
	return whole.length === 0 ? [] : [numbered(whole, 1, 1)];
}
function linesOf(text = "") {
	if (text === "") return [];
	return text.replace(/\r?\n$/, "").split(/\r?\n/);
}
function joined(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
function numbered(lines, oldStart, newStart) {
	let [before, after] = [oldStart, newStart];
	return lines.map((line) => {
		const text = line.slice(1);
		if (line.startsWith("-")) return {
			is: "removed",
			text,
			before: before++
		};
		if (line.startsWith("+")) return {
			is: "added",
			text,
			after: after++
		};
		return {
			is: "kept",
			text,
			before: before++,
			after: after++
		};
	});
}
function endNotes(before, after, isAllKept) {
	const [old, fresh] = [lineEndsOf(before), lineEndsOf(after)];
	const [wasEnded, isEnded] = [before, after].map((text) => text.endsWith("\n"));
	const isSameEnd = wasEnded === isEnded || before === "" || after === "";
	const areSome = old === fresh && isAllKept && isSameEnd && before !== after;
	return [
		...old !== void 0 && fresh !== void 0 && old !== fresh ? [`line ends change from ${old} to ${fresh}`] : [],
		...areSome ? ["some line ends change between LF and CRLF"] : [],
		...isSameEnd ? [] : [`the last line ${isEnded === true ? "gets" : "loses"} its line end`]
	];
}
function lineEndsOf(text) {
	const [hasFeeds, hasPairs] = [/(?<!\r)\n/.test(text), text.includes("\r\n")];
	if (hasFeeds && hasPairs) return "LF and CRLF";
	return hasPairs ? "CRLF" : hasFeeds ? "LF" : void 0;
}
function lineDiffInWords({ added, removed, only, notes }, path) {
	if (only === "after") return `(not set) → ${require_start().countOf(added, "line")}`;
	if (only === "before") return `${require_start().countOf(removed, "line")} → ${goneInWords(path)}`;
	const lines = [...added === 0 ? [] : [`${require_start().countOf(added, "line")} added`], ...removed === 0 ? [] : [`${added === 0 ? require_start().countOf(removed, "line") : removed} removed`]];
	const words = [...lines.length === 0 ? [] : [lines.join(", ")], ...notes];
	return words.length === 0 ? "no line differs" : words.join("; ");
}
function shorten({ hunks, added, removed, only }, most) {
	const total = hunks.flat().length;
	if (total <= most + 1) return { hunks };
	let room = most;
	const shown = hunks.flatMap((hunk) => {
		const part = hunk.slice(0, room);
		room -= part.length;
		return part.length === 0 ? [] : [part];
	});
	const countLeft = (all, is) => all - shown.flat().filter((line) => line.is === is).length;
	const counts = [...[countLeft(added, "added")].filter(Boolean).map((count) => `${count} added`), ...[countLeft(removed, "removed")].filter(Boolean).map((count) => `${count} removed`)];
	const which = only !== void 0 || counts.length === 0 ? "" : `, ${counts.join(", ")}`;
	return {
		hunks: shown,
		left: `… and ${require_start().countOf(total - most, "more line")}${which}`
	};
}
function headOf(hunk) {
	const range = (side) => {
		const numbers = hunk.flatMap((line) => line[side] ?? []);
		return `${numbers[0] ?? 0},${numbers.length}`;
	};
	return `@@ -${range("before")} +${range("after")} @@`;
}
function showLine(text) {
	const dotted = text.replace(/\p{Zs}+$/u, (blanks) => "·".repeat(blanks.length));
	return require_start().toSafeText(dotted.replaceAll("	", "→   "));
}
// src/render/words/versions.ts
function isAllNew({ action, version }) {
	return action === "create" && version?.previous === void 0;
}
function isAllGone({ action }) {
	return action === "delete";
}
function versionInWords({ version }) {
	if (version === void 0) return void 0;
	const { resolved, build, previous, previousBuild } = version;
	if (previous === void 0) return resolved;
	return previous === resolved ? `${withBuild(previous, previousBuild)} → ${withBuild(resolved, build)}` : `${previous} → ${resolved}`;
}
function withBuild(number, build) {
	return build === void 0 ? number : `${number}/${build}`;
}
function versionNotesOf({ version }) {
	return [...version?.sameAs === void 0 ? [] : [`same content as ${version.sameAs}`], ...version?.next === void 0 ? [] : [`the next number that is free is ${version.next}`]];
}
function keptInWords(targets) {
	const counts = new Map();
	for (const { id, count } of targets.flatMap(({ kept = [] }) => kept)) counts.set(id, (counts.get(id) ?? 0) + count);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	if (total === 0) return void 0;
	const lines = [...counts].map(([id, count]) => `${id} (${count})`);
	return `${require_start().countOf(total, "older version")} ${total === 1 ? "stays" : "stay"}: ${require_start().enumerate(lines)}`;
}
function quotasInWords({ quotas = [] }) {
	const words = quotas.map(({ kind, makes, total, quota }) => {
		return `${require_start().countOf(makes, "new version")} of ${kind}, ${Math.max(0, quota - total)} of ${quota} left`;
	});
	return words.length === 0 ? void 0 : words.join("; ");
}
// src/render/words/causes.ts
function causesInWords({ reason, because = [], missing = [], keptOff, failures }, siblings) {
	const blocked = because.map((id) => {
		const { action, reason } = require_src_report().siblingsIn(siblings).byId.get(id) ?? {};
		const why = reason === void 0 ? "" : ` (${reason})`;
		return action === "blocked" ? `because ${require_start().toSafeText(id)} is blocked${why}` : `because of ${require_start().toSafeText(id)}`;
	});
	return [
		...missing.map((arn) => `not in the account: ${require_start().toSafeText(arn)}`),
		...blocked,
		...keptOff === true && reason !== "auto-disabled" ? ["stays off: the service switched it off after failures"] : [],
		...failures === void 0 ? [] : [`${failures} ${require_start().plural(failures, "build")} in a row failed`]
	];
}
// src/render/words/verdict.ts
function verdictOf(report) {
	const changes = report.targets.flatMap((target) => target.changes);
	const all = `${report.targets.length} ${require_start().plural(report.targets.length, "target")}`;
	const failed = report.targets.filter((target) => target.status === "failed").length;
	const notRun = report.targets.filter((target) => target.status === "not-run").length;
	const unread = [failed === 0 ? "" : `; ${failed} of ${all} could not be read`, notRun === 0 ? "" : `; ${notRun} of ${all} not run`].join("");
	const where = ` in ${all}`;
	const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
	if (report.offline === true && (report.outcome === "changes" || report.outcome === "clean")) return offlineVerdict(report, where);
	switch (report.outcome) {
		case "invalid": return `Invalid: ${errors} ${require_start().plural(errors, "error")}, nothing was ${report.parts === void 0 ? "called" : "changed"}`;
		case "refused": return report.declined === true ? "Not applied: nothing was changed" : "Refused by a safety gate: nothing was changed";
		case "interrupted": return `Interrupted: ${outcomesInWords(report)}`;
		case "error":
			if (failed + notRun === 0) return "Failed: Kiln could not run";
			return failed === report.targets.length ? `Failed${unread.replace(";", ":")}` : `Failed: ${countInWords(report.summary)}${unread}`;
		case "incomplete":
			if (report.command === "validate") return `Incomplete: ${declaredInWords(report)} valid${unread}`;
			if (report.command !== "apply") return `Incomplete: ${countInWords(report.summary)}${unread}`;
			return `Incomplete: ${outcomesInWords(report)}, ${report.summary.blocked} blocked${unread}`;
		case "applied": return appliedVerdict(report, changes, where);
		case "superseded": return `Superseded by ${report.supersededBy ?? "a newer commit"}: nothing was done`;
		case "drift": {
			const drifted = changes.filter(require_src_report().isDrift).length;
			if (drifted === 0) return `No drift, but this check fails on what it found: ${leftoversOf(changes)}${where}`;
			return `Drift: ${drifted} of ${changes.filter((change) => change.action !== "orphan").length} not as the last apply left ${drifted === 1 ? "it" : "them"}${where}`;
		}
		case "changes": return `Plan: ${countInWords(report.summary)}${where}${consequences(report)}`;
		case "clean": return cleanVerdict(report, where);
	}
}
function backendInWords({ backend }) {
	if (backend === "aws") return void 0;
	return `Made against ${backend === "emulator" ? "the embedded emulator" : "another endpoint"}, not against AWS.`;
}
function appliedVerdict({ outcomes, summary }, changes, where) {
	const off = changes.filter(({ action, keptOff }) => keptOff === true && action !== "skipped").length;
	const left = [summary.skipped === 0 ? "" : `, ${summary.skipped} held back`, off === 0 ? "" : `, ${off} still switched off`].join("");
	return `Applied: ${outcomes.done} done${left}${where}${left === "" ? ", every declared configuration is in place" : ""}`;
}
function leftoversOf(changes) {
	const orphans = changes.filter(({ action }) => action === "orphan").length;
	const pending = changes.filter(require_src().isPending).length;
	return [...orphans === 0 ? [] : [`${orphans} ${require_start().plural(orphans, "orphan")}`], ...pending === 0 ? [] : [`${pending} pending`]].join(", ");
}
function consequences({ command, summary, targets }) {
	if (command !== "plan") return "";
	const refused = targets.flatMap((target) => target.changes).filter(({ validation }) => validation?.status === "refused");
	const configurations = require_start().plural(summary.blocked, "configuration");
	return [refused.length === 0 ? "" : `; ${refused.length} refused by the service`, summary.blocked === 0 ? "" : `; apply will skip ${summary.blocked} blocked ${configurations} and exit 4`].join("");
}
function offlineVerdict(report, where) {
	const declared = report.targets.reduce((sum, target) => sum + target.declared, 0);
	const valid = `Offline: ${declared} ${require_start().plural(declared, "configuration")} valid${where}`;
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
		const pending = report.targets.flatMap((target) => target.changes).filter(require_src().isPending).length;
		return `In sync${where}${pending === 0 ? "" : `; ${pending} pending: git is ahead of the account`}`;
	}
	return held === "" ? `No changes: ${countInWords(report.summary)}${where}` : `Nothing to do, ${held}${where}${consequences(report)}`;
}
function declaredInWords({ targets }) {
	const declared = targets.reduce((sum, target) => sum + target.declared, 0);
	return `${declared} ${require_start().plural(declared, "configuration")}`;
}
// src/render/words/narrow-lists.ts
function withNarrowLists(report) {
	const targets = report.targets.map((target) => target.changes.some(hasNarrow) ? {
		...target,
		changes: target.changes.map(narrowed)
	} : target);
	return targets.every((target, index) => target === report.targets[index]) ? report : {
		...report,
		targets
	};
}
function hasNarrow(change) {
	return !isAllNew(change) && change.fields.some(isNarrow);
}
function narrowed(change) {
	return hasNarrow(change) ? {
		...change,
		fields: change.fields.flatMap(narrow)
	} : change;
}
function isNarrow({ before, after }) {
	return isListOfObjects(before) && isListOfObjects(after) && before.length === after.length;
}
function isListOfObjects(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => require_src().isObject(item));
}
function narrow(field) {
	if (!isNarrow(field)) return [field];
	const { before: _, after: __, ...about } = field;
	return differencesIn(field.before, field.after).map(({ keys, ...sides }) => ({
		...about,
		path: `${field.path}${require_src().formatPath(keys)}`,
		...sides
	}));
}
function differencesIn(before, after, keys = []) {
	if (before !== void 0 && after !== void 0 && require_src().canonicalJson(before) === require_src().canonicalJson(after)) return [];
	if (isListOfObjects(before) && isListOfObjects(after) && before.length === after.length) return before.flatMap((item, index) => differencesIn(item, after[index], [...keys, index]));
	if (require_src().isObject(before) && require_src().isObject(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => differencesIn(before[name], after[name], [...keys, name]));
	return [{
		keys,
		...require_src().optional({
			before,
			after
		})
	}];
}
// src/render/words/encode-path.ts
function encodePath(file) {
	const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return file.replaceAll(/\p{Surrogate}/gu, "�").split("/").map((part) => encodeURIComponent(part).replaceAll(/[!'()*_~]/g, encode)).join("/");
}
// src/render/words/users.ts
function standingOf({ arn, status }, change, siblings) {
	const own = require_src_report().siblingsIn(siblings).byArn.get(arn);
	if (own === void 0 || !require_src().isPending(own) || (own.outcome ?? "done") !== "done") return status.toLowerCase();
	if (own.action === "delete") return change.action === "delete" ? "deleted with it" : "deleted in the same apply";
	return own.fields.some(({ before }) => before === change.arn) ? "repointed in the same apply" : status.toLowerCase();
}
function behindName(standing) {
	return standing === "" ? "" : ` (${standing})`;
}
function remainingUsers(change, siblings) {
	return (change.usedBy ?? []).filter((user) => standingOf(user, change, siblings) === user.status.toLowerCase());
}
// src/render/words/rename.ts
function renameInWords(change, siblings) {
	const partner = require_start().toSafeText(change.renamed ?? "");
	if (change.action !== "create") return `looks renamed to ${partner}`;
	const other = require_src_report().siblingsIn(siblings).byId.get(change.renamed ?? "");
	const old = other?.renamed === change.id ? other : void 0;
	const users = old?.reason === "in-use" ? remainingUsers(old, siblings) : [];
	const isMade = change.outcome === "done";
	if (!(old === void 0 || old.reason === "in-use" || old.prune === "deletes" || old.prune === "nothing-ours")) return `looks renamed from ${partner}, which --prune keeps`;
	if (users.length === 0) return `looks renamed from ${partner}: ${isMade ? "apply --prune deletes it" : "apply, then apply --prune"}`;
	const verb = users.length === 1 ? "uses" : "use";
	const steps = stepsOf(users, require_start().toSafeText(change.id), isMade);
	return `looks renamed from ${partner}; ${namesOf(users)} still ${verb} ${partner}: ${steps.join(", ")}`;
}
function stepsOf(users, id, isMade) {
	const own = users.filter(({ source }) => source !== void 0);
	const others = require_src().groupBy(users.filter(({ source }) => source === void 0), ({ path = "" }) => path);
	return [
		...own.map(({ path = "", source }) => {
			const at = source === void 0 ? "" : require_start().toSafeSource(source);
			return `write \${${id}} as ${require_start().toSafeText(path)} at ${at}`;
		}),
		...isMade && own.length === 0 ? [] : ["apply"],
		...others.map((same) => {
			return `lead ${same[0].path === void 0 ? "" : `${require_start().toSafeText(same[0].path)} of `}${namesOf(same)}, not declared here, to it`;
		}),
		"then apply --prune"
	];
}
function namesOf(users) {
	return users.map(({ name }) => require_start().toSafeText(name)).join(" and ");
}
// src/render/words/notice.ts
function noticeInWords({ message, hint }) {
	return hint === void 0 ? message : `${message}. What to do: ${hint}`;
}
// src/render/words/markup.ts
var Html = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
function markup(literals, ...values) {
	let text = literals[0] ?? "";
	for (let index = 0; index < values.length; index += 1) text += toHtml(values[index]) + (literals[index + 1] ?? "");
	return new Html(text);
}
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
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;"
};
function escapeText(text) {
	if (!/[^ !$%(-;=?-_a-~]|::/.test(text)) return text;
	return require_start().toSafeText(text).replaceAll(/[&<>"'`]/g, (character) => entities[character] ?? "");
}
Object.defineProperty(exports, "backendInWords", {
	enumerable: true,
	get: function() {
		return backendInWords;
	}
});
Object.defineProperty(exports, "behindName", {
	enumerable: true,
	get: function() {
		return behindName;
	}
});
Object.defineProperty(exports, "causesInWords", {
	enumerable: true,
	get: function() {
		return causesInWords;
	}
});
Object.defineProperty(exports, "consequencesIn", {
	enumerable: true,
	get: function() {
		return consequencesIn;
	}
});
Object.defineProperty(exports, "consequencesInWords", {
	enumerable: true,
	get: function() {
		return consequencesInWords;
	}
});
Object.defineProperty(exports, "countInWords", {
	enumerable: true,
	get: function() {
		return countInWords;
	}
});
Object.defineProperty(exports, "encodePath", {
	enumerable: true,
	get: function() {
		return encodePath;
	}
});
Object.defineProperty(exports, "formatValue", {
	enumerable: true,
	get: function() {
		return formatValue;
	}
});
Object.defineProperty(exports, "goneInWords", {
	enumerable: true,
	get: function() {
		return goneInWords;
	}
});
Object.defineProperty(exports, "headOf", {
	enumerable: true,
	get: function() {
		return headOf;
	}
});
Object.defineProperty(exports, "isAllGone", {
	enumerable: true,
	get: function() {
		return isAllGone;
	}
});
Object.defineProperty(exports, "isAllNew", {
	enumerable: true,
	get: function() {
		return isAllNew;
	}
});
Object.defineProperty(exports, "isKeptInUse", {
	enumerable: true,
	get: function() {
		return isKeptInUse;
	}
});
Object.defineProperty(exports, "isNew", {
	enumerable: true,
	get: function() {
		return isNew;
	}
});
Object.defineProperty(exports, "isText", {
	enumerable: true,
	get: function() {
		return isText;
	}
});
Object.defineProperty(exports, "keptInWords", {
	enumerable: true,
	get: function() {
		return keptInWords;
	}
});
Object.defineProperty(exports, "lineDiffInWords", {
	enumerable: true,
	get: function() {
		return lineDiffInWords;
	}
});
Object.defineProperty(exports, "lineDiffOf", {
	enumerable: true,
	get: function() {
		return lineDiffOf;
	}
});
Object.defineProperty(exports, "markup", {
	enumerable: true,
	get: function() {
		return markup;
	}
});
Object.defineProperty(exports, "noticeInWords", {
	enumerable: true,
	get: function() {
		return noticeInWords;
	}
});
Object.defineProperty(exports, "outcomesInWords", {
	enumerable: true,
	get: function() {
		return outcomesInWords;
	}
});
Object.defineProperty(exports, "ownerInWords", {
	enumerable: true,
	get: function() {
		return ownerInWords;
	}
});
Object.defineProperty(exports, "preexistingInWords", {
	enumerable: true,
	get: function() {
		return preexistingInWords;
	}
});
Object.defineProperty(exports, "quotasInWords", {
	enumerable: true,
	get: function() {
		return quotasInWords;
	}
});
Object.defineProperty(exports, "reasonSentences", {
	enumerable: true,
	get: function() {
		return reasonSentences;
	}
});
Object.defineProperty(exports, "renameInWords", {
	enumerable: true,
	get: function() {
		return renameInWords;
	}
});
Object.defineProperty(exports, "sentenceOf", {
	enumerable: true,
	get: function() {
		return sentenceOf;
	}
});
Object.defineProperty(exports, "sentencesOf", {
	enumerable: true,
	get: function() {
		return sentencesOf;
	}
});
Object.defineProperty(exports, "shorten", {
	enumerable: true,
	get: function() {
		return shorten;
	}
});
Object.defineProperty(exports, "showLine", {
	enumerable: true,
	get: function() {
		return showLine;
	}
});
Object.defineProperty(exports, "signs", {
	enumerable: true,
	get: function() {
		return signs;
	}
});
Object.defineProperty(exports, "standingOf", {
	enumerable: true,
	get: function() {
		return standingOf;
	}
});
Object.defineProperty(exports, "stateOf", {
	enumerable: true,
	get: function() {
		return stateOf;
	}
});
Object.defineProperty(exports, "symbols", {
	enumerable: true,
	get: function() {
		return symbols;
	}
});
Object.defineProperty(exports, "trusted", {
	enumerable: true,
	get: function() {
		return trusted;
	}
});
Object.defineProperty(exports, "unmanagedInWords", {
	enumerable: true,
	get: function() {
		return unmanagedInWords;
	}
});
Object.defineProperty(exports, "verdictOf", {
	enumerable: true,
	get: function() {
		return verdictOf;
	}
});
Object.defineProperty(exports, "versionInWords", {
	enumerable: true,
	get: function() {
		return versionInWords;
	}
});
Object.defineProperty(exports, "versionNotesOf", {
	enumerable: true,
	get: function() {
		return versionNotesOf;
	}
});
Object.defineProperty(exports, "whenInWords", {
	enumerable: true,
	get: function() {
		return whenInWords;
	}
});
Object.defineProperty(exports, "whereInWords", {
	enumerable: true,
	get: function() {
		return whereInWords;
	}
});
Object.defineProperty(exports, "whyInWords", {
	enumerable: true,
	get: function() {
		return whyInWords;
	}
});
Object.defineProperty(exports, "whyInWords$1", {
	enumerable: true,
	get: function() {
		return whyInWords$1;
	}
});
Object.defineProperty(exports, "withNarrowLists", {
	enumerable: true,
	get: function() {
		return withNarrowLists;
	}
});
Object.defineProperty(exports, "wordsSaid", {
	enumerable: true,
	get: function() {
		return wordsSaid;
	}
});
