let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_render$;
const require_src_render = () => require_src_render$ ??= require("./src-render.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
// cmd/commands/report-render.ts
async function render(host, files, flags) {
	const read = await require_every_plan().readFittingReports(files, host.cwd);
	if ("wrong" in read) {
		if (flags.out !== void 0) await require_src_git().discard(host.cwd, flags.out, files);
		return require_every_run().refuse(host, read.wrong);
	}
	const report = require_every_plan().asOneReport(read.reports, host.version);
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
		return require_every_run().refuse(host, [require_every_run().diagnose("unwritableForm", {
			form: as,
			file: out,
			reason: error.message
		})], 1);
	}
}
exports.render = render;
