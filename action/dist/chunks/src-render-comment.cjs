let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_render_markdown$;
const require_src_render_markdown = () => require_src_render_markdown$ ??= require("./src-render-markdown.cjs");
// src/render/comment/comment.ts
function renderComment(report, options) {
	const page = require_src_render_markdown().pageOf(report, options);
	const fits = (comment) => Buffer.byteLength(comment) <= options.limitBytes;
	for (const detail of require_src_render_markdown().ladder.filter((rung) => page.mayFit(rung, options.limitBytes))) {
		const comment = page.write(detail);
		if (fits(comment)) return comment;
	}
	let [some, tooMany] = [0, page.watched + 1];
	while (tooMany - some > 1) {
		const half = Math.floor((some + tooMany) / 2);
		if (fits(page.write(require_src_render_markdown().watchedAlone(half)))) some = half;
		else tooMany = half;
	}
	return page.write(require_src_render_markdown().watchedAlone(some));
}
// src/render/comment/failure-note.ts
const [mostRows, longest] = [10, 300];
function renderFailureNote(report) {
	const rows = [...report.diagnostics.filter(isError).map((one) => rowOf(one)), ...report.targets.flatMap((target) => [...target.diagnostics.filter(isError).map((one) => `${rowOf(one)} in ${nameOf(target)}`), ...target.changes.filter(({ outcome }) => outcome === "failed").map((change) => rowOfChange(target, change))])];
	const left = rows.length - mostRows;
	const { runUrl } = require_src_render_markdown().factsOf(report);
	const backend = require_every_run().backendInWords(report);
	return [
		`### ${require_src_render_markdown().prose(require_src_render_markdown().clip(require_every_run().verdictOf(report), longest))}`,
		"",
		...backend === void 0 ? [] : [`**${backend}**`, ""],
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
	return `${require_src_render_markdown().code(id)} ${require_src_render_markdown().prose(require_src_render_markdown().clip(message, longest))}${hint === void 0 ? "" : `. ${require_src_render_markdown().prose(require_src_render_markdown().clip(hint, longest))}`}`;
}
function rowOfChange(target, { action, id, error }) {
	const why = error === void 0 ? "" : `: ${require_src_render_markdown().code(require_src_render_markdown().clip(error.code, 80))} ${require_src_render_markdown().code(require_src_render_markdown().clip(error.message, longest))}`;
	return `${action} of ${require_src_render_markdown().code(require_src_render_markdown().clip(id, 160))} in ${nameOf(target)} failed${why}`;
}
function nameOf({ name }) {
	return require_src_render_markdown().code(require_src_render_markdown().clip(name, 120));
}
// src/render/comment/summary.ts
const limitBytes = 921600;
function renderSummary(report, options = {}) {
	return renderComment(report, {
		...options,
		limitBytes,
		flavour: "github"
	});
}
exports.renderComment = renderComment;
exports.renderFailureNote = renderFailureNote;
exports.renderSummary = renderSummary;
