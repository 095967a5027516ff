const require_diagnose = require("./diagnose.cjs");
const require_optional = require("./optional.cjs");
const require_page = require("./page3.cjs");
const require_report_file = require("./report-file.cjs");
const require_section = require("./section.cjs");
const require_page$1 = require("./page2.cjs");
const require_workflow_command = require("./workflow-command.cjs");
const require_host = require("./host.cjs");
const require_say = require("./say.cjs");
const require_terminal = require("./terminal.cjs");
// src/render/markdown/markdown.ts
/** Returns the whole report as Markdown of the forge it was made on: the comment without a limit. */
function renderMarkdown(report) {
	return require_page$1.pageOf(report, { flavour: require_section.flavourOf(report) }).write(require_section.everything);
}
// cmd/terminal/output.ts
/** The answer: the report on stdout in the form asked for, and in the report file. */
/**
* Writes the report everywhere it is wanted: into its file before anything is printed, as what is printed may fail. Resolves to the exit
* code, which is that of the report whatever becomes of stdout.
*/
async function answer(host, flags, report, file) {
	const failure = await file?.write(report);
	try {
		host.writeOut(render(host, flags, report));
	} catch (error) {
		require_say.say(host, [require_diagnose.diagnose("answerNotShown", { reason: error.message })]);
	}
	if (failure === void 0) return report.exitCode;
	require_say.say(host, [failure]);
	return report.exitCode === 0 ? report.outcome === "applied" ? 4 : 1 : report.exitCode;
}
/** Ends the log of an apply that did not reach everything with a line that nobody overlooks; on GitHub it is an annotation as well. */
function closeLog(host, report, exitCode) {
	if (report.command !== "apply" || exitCode === 0) return;
	const { done, failed, notRun } = report.outcomes;
	const { blocked } = report.summary;
	const what = done + failed > 0 ? `${done} done, ${failed} failed, ${notRun} not run, ${blocked} blocked` : `nothing was changed${blocked === 0 ? "" : `, ${blocked} blocked`}`;
	const line = `kiln apply: ${report.outcome}, exit ${exitCode}: ${what}`;
	const isOnGitHub = host.env["GITHUB_ACTIONS"] === "true";
	host.writeErr(`${isOnGitHub ? require_workflow_command.workflowCommand("error", { title: "kiln apply" }, line) : line}\n`);
}
function render(host, flags, report) {
	switch (flags.output) {
		case "json": return require_report_file.renderJson(report);
		case "markdown": return renderMarkdown(report);
		case "html": return require_page.renderHtml(report);
		case "text": {
			const palette = require_terminal.paletteOf(require_terminal.wantsColor(flags.color, host.stdout, host.env));
			const groups = require_terminal.logGroupsOf(host.stdout, host.env);
			return require_page.renderText(report, {
				width: require_terminal.widthOf(host.stdout),
				palette,
				invocation: require_host.invocationOf(host),
				...require_optional.optional({ groups })
			});
		}
	}
}
Object.defineProperty(exports, "answer", {
	enumerable: true,
	get: function() {
		return answer;
	}
});
Object.defineProperty(exports, "closeLog", {
	enumerable: true,
	get: function() {
		return closeLog;
	}
});
