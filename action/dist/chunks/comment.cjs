const require_plural = require("./plural.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_workflow_command = require("./workflow-command.cjs");
const require_optional = require("./optional.cjs");
const require_causes = require("./causes.cjs");
const require_sentences = require("./sentences.cjs");
const require_summarise = require("./summarise.cjs");
const require_page = require("./page2.cjs");
const require_section = require("./section.cjs");
let node_crypto = require("node:crypto");
// src/render/machine/findings.ts
/** What a report finds wrong, one entry per thing and source, for the formats that machines show: annotations, SARIF, code quality. */
/** Returns the findings, the worst first; what is the same at many targets is one finding. */
function reportFindingsOf(report) {
	const found = /* @__PURE__ */ new Map();
	const add = (finding, target) => {
		const { rule, message, source } = finding;
		const key = JSON.stringify([
			rule,
			message,
			source?.file,
			source?.line,
			source?.column
		]);
		const entry = found.get(key) ?? {
			finding,
			targets: []
		};
		found.set(key, entry);
		if (target !== void 0) entry.targets.push(target);
	};
	for (const diagnostic of report.diagnostics) add(ofDiagnostic(diagnostic));
	for (const target of report.targets) {
		for (const diagnostic of target.diagnostics) add(ofDiagnostic(diagnostic), target.name);
		for (const change of target.changes) {
			const finding = ofChange(report, change, target.changes);
			if (finding !== void 0) add(finding, target.name);
		}
	}
	const seen = /* @__PURE__ */ new Map();
	const levels = [
		"error",
		"warning",
		"note"
	];
	return [...found.values()].toSorted((one, other) => levels.indexOf(one.finding.level) - levels.indexOf(other.finding.level)).map(({ finding, targets }) => {
		const { rule, message, source } = finding;
		const text = JSON.stringify([
			rule,
			source?.file,
			message
		]);
		const count = (seen.get(text) ?? 0) + 1;
		seen.set(text, count);
		const where = targets.length < 2 ? "" : ` (in ${targets.length} ${require_plural.plural(targets.length, "target")})`;
		const fingerprint = (0, node_crypto.createHash)("sha256").update(`${text} ${count}`).digest("hex");
		return {
			...finding,
			message: `${message}${where}`,
			targets,
			fingerprint
		};
	});
}
function ofDiagnostic({ severity, code, message, hint, source }) {
	return {
		level: severity,
		rule: require_safe_text.toSafeText(code),
		title: require_safe_text.toSafeText(code),
		message: `${require_safe_text.toSafeText(message)}${hint === void 0 ? "" : `. Hint: ${require_safe_text.toSafeText(hint)}`}`,
		...require_optional.optional({ source })
	};
}
/** A failed change is an error. Drift and what is blocked are warnings; in a plan, drift is only told. */
function ofChange({ command }, change, siblings) {
	const { id, action, reason, outcome, error, source, fields } = change;
	const name = require_safe_text.toSafeText(id);
	const why = [require_sentences.whyInWords(change) ?? [], require_causes.causesInWords(change, siblings)].flat().join("; ");
	if (outcome === "failed") return {
		level: "error",
		rule: "failed",
		title: "apply failed",
		message: `${`${name} could not be reached: ${require_safe_text.toSafeText(error?.code ?? "failed")}: ${require_safe_text.toSafeText(error?.message ?? "")}`}${error?.hint === void 0 ? "" : `. Hint: ${require_safe_text.toSafeText(error.hint)}`}`,
		...require_optional.optional({ source })
	};
	if (action === "blocked") return {
		level: "warning",
		rule: `blocked/${reason ?? "unknown"}`,
		title: "blocked",
		message: `${name}: ${why}`,
		...require_optional.optional({ source })
	};
	if (!(command === "drift" ? require_summarise.isDrift(change) : reason === "drifted" || reason === "both-changed") || command === "apply") return void 0;
	const paths = fields.slice(0, 10).map(({ path }) => require_safe_text.toSafeText(path));
	const more = fields.length > paths.length ? ` and ${fields.length - paths.length} more` : "";
	const what = paths.length === 0 || action === "create" ? "" : `: ${paths.join(", ")}${more}`;
	return {
		level: command === "drift" ? "warning" : "note",
		rule: `drifted/${reason ?? action}`,
		title: reason === "missing" ? "missing in the account" : "changed in the account",
		message: `${name}${what}${why === "" ? "" : ` (${why})`}`,
		...require_optional.optional({ source })
	};
}
/** Reports whether a finding is about the files or a check of the account, not about a plan that somebody is looking at anyway. */
function isLasting({ command }, { rule }) {
	return command === "drift" || !/^(drifted|blocked)\//.test(rule);
}
// src/render/machine/annotations.ts
/** The runner shows ten per kind and step, and drops the others without a word. */
const budget = 10;
/** What the runner keeps of a message, in characters. */
const longest = 4096;
const commands = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/** Returns one command per line; none for a report without findings. The tenth says how many more there are. */
function renderAnnotations(report) {
	const findings = reportFindingsOf(report).filter(({ source, level }) => source !== void 0 || level === "error");
	const shown = findings.length <= budget ? findings : findings.slice(0, 9);
	const left = findings.length - shown.length;
	const rest = `${left} more ${require_plural.plural(left, "finding")}: see the summary of the run, or its report`;
	return [...shown.map(toCommand), ...left === 0 ? [] : [require_workflow_command.workflowCommand("notice", { title: "Kiln" }, rest)]].map((line) => `${line}\n`).join("");
}
function toCommand({ level, title, message, source }) {
	const at = source === void 0 ? {} : {
		file: source.file,
		line: source.line,
		col: source.column
	};
	return require_workflow_command.workflowCommand(commands[level], {
		...at,
		title: `Kiln: ${title}`
	}, cut(message));
}
/** Returns what the runner keeps of a message, in which `%` takes three characters. */
function cut(message) {
	let length = 0;
	let kept = "";
	for (const character of message) {
		length += character === "%" ? 3 : character.length;
		if (length >= longest) return `${kept}…`;
		kept += character;
	}
	return kept;
}
// src/render/comment/comment.ts
/** Returns the report as a comment with as much detail as fits: the first rung of the ladder that is within the limit. */
function renderComment(report, options) {
	const page = require_page.pageOf(report, options);
	let comment = "";
	for (const detail of require_section.ladder.filter((rung) => page.mayFit(rung, options.limitBytes))) {
		comment = page.write(detail);
		if (Buffer.byteLength(comment) <= options.limitBytes) break;
	}
	return comment;
}
Object.defineProperty(exports, "isLasting", {
	enumerable: true,
	get: function() {
		return isLasting;
	}
});
Object.defineProperty(exports, "renderAnnotations", {
	enumerable: true,
	get: function() {
		return renderAnnotations;
	}
});
Object.defineProperty(exports, "renderComment", {
	enumerable: true,
	get: function() {
		return renderComment;
	}
});
Object.defineProperty(exports, "reportFindingsOf", {
	enumerable: true,
	get: function() {
		return reportFindingsOf;
	}
});
