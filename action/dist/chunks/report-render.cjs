let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_render$;
const require_src_render = () => require_src_render$ ??= require("./src-render.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
// cmd/commands/report-render.ts
async function render(host, files, flags) {
	const read = await require_src_run().readFittingReports(files, host.cwd);
	if ("wrong" in read) {
		if (flags.out !== void 0) await require_src_git().discard(host.cwd, flags.out, files);
		return require_cmd_terminal().refuse(host, read.wrong);
	}
	const report = require_src_run().asOneReport(read.reports, host.version);
	const { as, out, forge, reportUrl, verbose } = flags;
	const text = require_src_render().renderAs(report, as, require_src().optional({
		forge,
		reportUrl,
		isVerbose: verbose
	}));
	if (out === void 0) {
		host.writeOut(text);
		return 0;
	}
	try {
		await (await require_src_git().openSink(host.cwd, out)).write(text);
		return 0;
	} catch (error) {
		return require_cmd_terminal().refuse(host, [require_src_diagnostic_diagnose().diagnose("unwritableForm", {
			form: as,
			file: out,
			reason: error.message
		})], 1);
	}
}
exports.render = render;
