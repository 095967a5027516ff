const require_diagnose = require("./diagnose.cjs");
const require_action = require("./action.cjs");
const require_page = require("./page2.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_notice = require("./notice.cjs");
const require_comment = require("./comment.cjs");
const require_section = require("./section.cjs");
const require_connect_forge = require("./connect-forge.cjs");
let node_fs = require("node:fs");
// src/forge/step-outputs.ts
/** What a step of a workflow hands to those after it: outputs of GitHub Actions. */
const changedPlan = /* @__PURE__ */ new Set([require_diagnose.diagnostics.digestDiffers.code, require_diagnose.diagnostics.notReviewed.code]);
/** Returns the outputs by name. All are short: GitHub allows 1 MB per job. `reportFile` is the path that was asked for. */
function stepOutputs(report, reportFile) {
	const { create, update, adopt, delete: deleted, orphan, blocked, unchanged } = report.summary;
	const changes = report.targets.flatMap((target) => target.changes);
	return {
		"has-changes": String(report.outcome === "drift" || changes.some(require_action.isPending)),
		"exit-code": String(report.exitCode),
		outcome: report.outcome,
		...toText({
			create,
			update,
			adopt,
			delete: deleted,
			orphan,
			blocked,
			unchanged
		}),
		digest: report.offline === true ? "" : report.digest,
		summary: require_safe_text.toSafeText(require_page.verdictOf(report)),
		"report-file": reportFile ?? "",
		"failure-reason": failureReasonOf(report)
	};
}
function toText(counts) {
	return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}
/** One word for why a run did not do what it was asked for; empty if it did. */
function failureReasonOf(report) {
	const codes = [...report.diagnostics, ...report.targets.flatMap((target) => target.diagnostics)].map(({ code }) => code);
	switch (report.outcome) {
		case "clean":
		case "changes":
		case "drift":
		case "applied": return "";
		case "invalid": return "config-invalid";
		case "refused": return codes.some((code) => changedPlan.has(code)) ? "plan-changed" : "guard";
		case "incomplete": return "apply-incomplete";
		case "interrupted":
		case "superseded": return report.outcome;
		case "error": return report.targets.some(({ status }) => status === "failed") ? "target-unreadable" : "error";
	}
}
// src/render/comment/failure-note.ts
/** Rows, and characters of a message. */
const [mostRows, longest] = [10, 300];
/** Returns the note as Markdown of at most a few thousand bytes. */
function renderFailureNote(report) {
	const rows = [...report.diagnostics.filter(isError).map((one) => rowOf(one)), ...report.targets.flatMap((target) => [...target.diagnostics.filter(isError).map((one) => `${rowOf(one)} in ${nameOf(target)}`), ...target.changes.filter(({ outcome }) => outcome === "failed").map((change) => rowOfChange(target, change))])];
	const left = rows.length - mostRows;
	const { runUrl } = require_section.factsOf(report);
	return [
		`### ${require_section.prose(require_section.clip(require_page.verdictOf(report), longest))}`,
		"",
		...rows.slice(0, mostRows).map((row) => `- ${row}`),
		...left > 0 ? [`- and ${left} more`] : [],
		...rows.length === 0 ? [] : [""],
		"What is done stays done. Mend what is named and run the job again: it goes on from what it finds.",
		...runUrl === void 0 ? [] : ["", `[Log of the run](${runUrl})`],
		""
	].join("\n");
}
function isError({ severity }) {
	return severity === "error";
}
function rowOf({ code: id, message, hint }) {
	return `${require_section.code(id)} ${require_section.prose(require_section.clip(message, longest))}${hint === void 0 ? "" : `. ${require_section.prose(require_section.clip(hint, longest))}`}`;
}
function rowOfChange(target, { action, id, error }) {
	const why = error === void 0 ? "" : `: ${require_section.code(require_section.clip(error.code, 80))} ${require_section.code(require_section.clip(error.message, longest))}`;
	return `${action} of ${require_section.code(require_section.clip(id, 160))} in ${nameOf(target)} failed${why}`;
}
function nameOf({ name }) {
	return require_section.code(require_section.clip(name, 120));
}
// src/ci/step-files.ts
/** The files of a step of GitHub Actions: the summary that people see on the page of the run, and the outputs for later steps. */
/** GitHub drops the summary of a step that has more than 1 MiB. */
const summaryBytes = 921600;
/** Less room is not worth a page. */
const leastBytes = 6e3;
/** Appends to the summary of the step. `render` returns a page of at most so many UTF-8 bytes. Returns what went wrong, if anything did. */
function appendSummary(env, render) {
	const file = env["GITHUB_STEP_SUMMARY"];
	if (!file) return void 0;
	const room = summaryBytes - sizeOf(file);
	if (room < leastBytes) return failed("GITHUB_STEP_SUMMARY", "the summary of this step is full");
	return append("GITHUB_STEP_SUMMARY", file, `${render(room - 1)}\n`);
}
/** What cannot be looked at cannot be written either, which says so. */
function sizeOf(file) {
	try {
		return (0, node_fs.statSync)(file).size;
	} catch {
		return 0;
	}
}
/** Appends the outputs of the step. `delimiter` is one that no value can know. Returns what went wrong, if anything did. */
function appendOutputs(env, outputs, delimiter) {
	const file = env["GITHUB_OUTPUT"];
	if (!file) return void 0;
	return append("GITHUB_OUTPUT", file, Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join(""));
}
function append(variable, file, text) {
	try {
		(0, node_fs.appendFileSync)(file, text);
		return;
	} catch (error) {
		return failed(variable, error.message);
	}
}
function failed(variable, reason) {
	return require_diagnose.diagnose("stepFileUnwritable", {
		variable,
		reason
	});
}
// src/publish/publish.ts
/** What a run shows outside of its own output: comment, step summary, annotations, step outputs. All of it is a function of the report. */
/** Shows the report wherever the CI platform has a place for it. Never fails: what could not be shown is a notice. */
async function publish(machine, publication) {
	const { ci } = publication;
	if (ci === null) return {
		annotations: "",
		notices: []
	};
	try {
		return await show(machine, ci, publication);
	} catch (error) {
		return {
			annotations: "",
			notices: [require_diagnose.diagnose("notShown", { reason: error.message })]
		};
	}
}
async function show(machine, ci, publication) {
	const { path, flags, log, signal } = publication;
	const report = require_notice.withRoot(publication.report, require_notice.folderInRepository(machine.cwd, machine.cwd));
	const { failure, nowhere } = await require_notice.comment({
		forge: flags.comment === "never" ? void 0 : require_connect_forge.connectForge(machine, log, signal),
		report,
		ci,
		policy: flags.comment,
		project: require_notice.identityOf(machine.cwd, require_notice.commentKeyOf(machine.cwd, path, flags), publication.project),
		render: pageFor(flags.reportUrl),
		renderFailure: renderFailureNote
	});
	return {
		annotations: ci.provider === "github" ? require_comment.renderAnnotations(report) : "",
		notices: fillStep(machine, ci, report, flags, failure ?? (flags.comment === "always" ? nowhere : void 0))
	};
}
/** Returns what makes a report a page of at most so many bytes. */
function pageFor(reportUrl) {
	const link = reportUrl === void 0 ? {} : { reportUrl };
	return (report, limitBytes) => require_comment.renderComment(report, {
		...link,
		limitBytes,
		flavour: require_section.flavourOf(report)
	});
}
/** Writes summary and outputs of a step of GitHub Actions. Returns what could not be shown, `failure` first. */
function fillStep(machine, ci, report, { reportFile, reportUrl }, failure) {
	const isGitHub = ci?.provider === "github";
	const said = failure === void 0 ? "" : `\n> ${require_section.prose(require_notice.noticeInWords(failure))}\n`;
	return [
		failure,
		isGitHub ? appendSummary(machine.env, (limitBytes) => pageFor(reportUrl)(report, limitBytes - Buffer.byteLength(said)) + said) : void 0,
		isGitHub ? appendOutputs(machine.env, stepOutputs(report, reportFile), `kiln-${machine.clock.uuid()}`) : void 0
	].filter((notice) => notice !== void 0);
}
Object.defineProperty(exports, "fillStep", {
	enumerable: true,
	get: function() {
		return fillStep;
	}
});
Object.defineProperty(exports, "pageFor", {
	enumerable: true,
	get: function() {
		return pageFor;
	}
});
Object.defineProperty(exports, "publish", {
	enumerable: true,
	get: function() {
		return publish;
	}
});
Object.defineProperty(exports, "renderFailureNote", {
	enumerable: true,
	get: function() {
		return renderFailureNote;
	}
});
