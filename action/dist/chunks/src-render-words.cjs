let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_diff$;
const require_diff = () => require_diff$ ??= require("./diff.cjs");
// src/render/words/format-value.ts
function formatValue(value, ids = {}) {
	if (typeof value !== "string") return formatInside(value, ids);
	return `${quoteUnless(/^[^"\u2192\\]*$/, value)}${idBehind(value, ids)}`;
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
	if (only === "after") return `(not set) \u2192 ${require_start().countOf(added, "line")}`;
	if (only === "before") return `${require_start().countOf(removed, "line")} \u2192 ${require_every_run().goneInWords(path)}`;
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
		left: `\u2026 and ${require_start().countOf(total - most, "more line")}${which}`
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
	const dotted = text.replace(/\p{Zs}+$/u, (blanks) => "\u00B7".repeat(blanks.length));
	return require_start().toSafeText(dotted.replaceAll("	", "\u2192   "));
}
// src/render/words/causes.ts
function causesInWords({ reason, because = [], missing = [], keptOff, failures }, siblings) {
	const blocked = because.map((id) => {
		const { action, reason } = require_every_run().siblingsIn(siblings).byId.get(id) ?? {};
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
// src/render/words/encode-path.ts
function encodePath(file) {
	const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return file.toWellFormed().split("/").map((part) => encodeURIComponent(part).replaceAll(/[!'()*_~]/g, encode)).join("/");
}
// src/render/words/users.ts
function standingOf({ arn, status }, change, siblings) {
	const own = require_every_run().siblingsIn(siblings).byArn.get(arn);
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
	const other = require_every_run().siblingsIn(siblings).byId.get(change.renamed ?? "");
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
exports.behindName = behindName;
exports.causesInWords = causesInWords;
exports.encodePath = encodePath;
exports.formatValue = formatValue;
exports.headOf = headOf;
exports.isText = isText;
exports.lineDiffInWords = lineDiffInWords;
exports.lineDiffOf = lineDiffOf;
exports.markup = markup;
exports.noticeInWords = noticeInWords;
exports.renameInWords = renameInWords;
exports.shorten = shorten;
exports.showLine = showLine;
exports.signs = signs;
exports.standingOf = standingOf;
exports.trusted = trusted;
