let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
// cmd/commands/report-announce.ts
async function announce(host, files, flags) {
	const read = await require_every_plan().readFittingReports(files, host.cwd);
	if ("wrong" in read) return require_every_run().refuse(host, read.wrong);
	const [{ command }] = read.reports;
	if (command !== "drift") {
		const reason = `it takes reports of kiln drift, not of kiln ${command}`;
		return require_every_run().refuse(host, [require_every_run().diagnose("usage", {
			reason,
			command: "report announce"
		})]);
	}
	const merged = require_src_report().mergeReports(read.reports, {
		version: host.version,
		detailedExitcode: false
	});
	const ci = require_every_run().findCi(host.env);
	const report = ci === null ? merged : {
		...merged,
		run: {
			...merged.run,
			ci: { ...ci }
		}
	};
	const previous = flags.previous === void 0 ? void 0 : await require_every_run().readPrevious(host, flags.previous);
	const stop = require_every_run().handleSignals(host, void 0);
	try {
		const log = await require_start().createLog(host, flags);
		const watching = {
			report,
			project: await findWatched(host, flags),
			flags,
			log,
			signal: stop.deadline
		};
		require_every_run().tellNotices(host, ci, await require_every_run().watch(host, {
			...watching,
			...require_src().optional({ previous })
		}));
		return 0;
	} finally {
		stop.release();
	}
}
async function findWatched(host, flags) {
	const { project, diagnostics } = await require_every_run().loadTargets(host, "report announce", flags);
	return project?.file === void 0 ? {} : require_every_run().knownOf(project, diagnostics);
}
exports.announce = announce;
