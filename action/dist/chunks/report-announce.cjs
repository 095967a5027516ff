const require_diagnostic = require("./diagnostic.cjs");
const require_report = require("./report.cjs");
const require_ci = require("./ci.cjs");
const require_main = require("./main.cjs");
const require_project = require("./project.cjs");
const require_read_report = require("./read-report.cjs");
const require_signals = require("./signals.cjs");
const require_watch = require("./watch.cjs");
// cmd/report-announce.ts
/** kiln report announce: what a drift check does besides its report, done later for the reports of a fleet together. */
/**
* Runs `kiln report announce FILE...`. Resolves to 0, whether everybody could be reached or not, or to 5 if the files are no reports of
* drift checks that fit together.
*/
async function announce(host, files, flags) {
	const { reports, diagnostics } = await require_read_report.readReports(files, host.cwd);
	const conflict = diagnostics.length > 0 ? void 0 : require_report.findConflict(reports);
	const wrong = [...diagnostics, ...conflict === void 0 ? [] : [conflict]];
	const [first, ...others] = reports.map(({ report }) => report);
	if (wrong.length > 0 || first === void 0) return require_report.refuse(host, wrong);
	if (first.command !== "drift") {
		const reason = `it takes reports of kiln drift, not of kiln ${first.command}`;
		return require_report.refuse(host, [require_diagnostic.diagnose("usage", {
			reason,
			command: "report announce"
		})]);
	}
	const merged = require_report.mergeReports([first, ...others], {
		version: host.version,
		detailedExitcode: false
	});
	const ci = require_ci.findCi(host.env);
	const report = ci === null ? merged : {
		...merged,
		run: {
			...merged.run,
			ci: { ...ci }
		}
	};
	const previous = flags.previous === void 0 ? void 0 : await require_watch.readPrevious(host, flags.previous);
	const stop = require_signals.handleSignals(host, void 0);
	try {
		const log = await require_main.createLog(flags.logLevel, flags.logFormat);
		const watching = {
			report,
			project: await findWatched(host, flags),
			ci,
			flags,
			log,
			signal: stop.deadline
		};
		await require_watch.watch(host, {
			...watching,
			...previous === void 0 ? {} : { previous }
		});
		return 0;
	} finally {
		stop.release();
	}
}
/** The project says which targets there are; where its file is not at hand, no target is taken to have left it. */
async function findWatched(host, flags) {
	const { project, diagnostics } = await require_project.loadTargets(host, flags);
	return project?.file === void 0 ? {} : require_watch.watchedOf(project, diagnostics);
}
exports.announce = announce;
