let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_ci$;
const require_src_ci = () => require_src_ci$ ??= require("./src-ci.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
let require_src_publish$;
const require_src_publish = () => require_src_publish$ ??= require("./src-publish.cjs");
// cmd/commands/report-announce.ts
async function announce(host, files, flags) {
	const read = await require_src_run().readFittingReports(files, host.cwd);
	if ("wrong" in read) return require_cmd_terminal().refuse(host, read.wrong);
	const [{ command }] = read.reports;
	if (command !== "drift") {
		const reason = `it takes reports of kiln drift, not of kiln ${command}`;
		return require_cmd_terminal().refuse(host, [require_src_diagnostic_diagnose().diagnose("usage", {
			reason,
			command: "report announce"
		})]);
	}
	const merged = require_src_report().mergeReports(read.reports, {
		version: host.version,
		detailedExitcode: false
	});
	const ci = require_src_ci().findCi(host.env);
	const report = ci === null ? merged : {
		...merged,
		run: {
			...merged.run,
			ci: { ...ci }
		}
	};
	const previous = flags.previous === void 0 ? void 0 : await require_src_publish().readPrevious(host, flags.previous);
	const stop = require_cmd_terminal().handleSignals(host, void 0);
	try {
		const log = await require_start().createLog(host, flags);
		const watching = {
			report,
			project: await findWatched(host, flags),
			flags,
			log,
			signal: stop.deadline
		};
		require_cmd_terminal().tellNotices(host, ci, await require_src_publish().watch(host, {
			...watching,
			...require_src().optional({ previous })
		}));
		return 0;
	} finally {
		stop.release();
	}
}
async function findWatched(host, flags) {
	const { project, diagnostics } = await require_src_run().loadTargets(host, "report announce", flags);
	return project?.file === void 0 ? {} : require_src_run().knownOf(project, diagnostics);
}
exports.announce = announce;
