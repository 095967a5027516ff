let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_fs_promises$;
const node_fs_promises = () => node_fs_promises$ ??= require("node:fs/promises");
// cmd/commands/report.ts
async function merge(host, files, flags) {
	const read = await require_every_plan().readFittingReports(files, host.cwd);
	const fleet = flags.fleet === void 0 ? {} : await readFleet(flags.fleet, host.cwd);
	if ("wrong" in read || fleet.failure !== void 0) {
		if (flags.reportFile !== void 0) await require_src_git().discard(host.cwd, flags.reportFile, files);
		return require_every_run().refuse(host, [..."wrong" in read ? read.wrong : [], ...fleet.failure ?? []]);
	}
	const file = flags.reportFile === void 0 ? void 0 : await require_cmd_terminal().openReportFile(host.cwd, flags.reportFile);
	if (file !== void 0 && "failure" in file) return require_every_run().refuse(host, [file.failure], 1);
	const merged = require_src_report().mergeReports(read.reports, {
		version: host.version,
		detailedExitcode: flags.detailedExitcode ?? false,
		...require_src().optional({
			failOn: flags.failOn,
			fleet: fleet.names
		})
	});
	return require_every_run().answer(host, flags, merged, file);
}
async function readFleet(file, cwd) {
	const failed = (reason) => ({ failure: [require_every_run().diagnose("unreadableFleet", {
		file,
		reason
	})] });
	try {
		const fleet = require_src_report().parseFleet(await (0, node_fs_promises().readFile)((0, node_path().resolve)(cwd, file), "utf8"));
		return "names" in fleet ? fleet : failed(fleet.problem);
	} catch (error) {
		return failed(error.message);
	}
}
exports.merge = merge;
