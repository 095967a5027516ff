const require_diagnose = require("./diagnose.cjs");
const require_read_report = require("./read-report.cjs");
const require_ci = require("./ci.cjs");
const require_optional = require("./optional.cjs");
const require_log = require("./log.cjs");
const require_targets = require("./targets.cjs");
const require_notice = require("./notice.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
const require_known_project = require("./known-project.cjs");
const require_watch = require("./watch.cjs");
// cmd/commands/report-announce.ts
/** kiln report announce: what a drift check does besides its report, done later for the reports of a fleet together. */
/**
* Runs `kiln report announce FILE...`. Resolves to 0, whether everybody could be reached or not, or to 5 if the files are no reports of
* drift checks that fit together.
*/
async function announce(host, files, flags) {
	const read = await require_read_report.readFittingReports(files, host.cwd);
	if ("wrong" in read) return require_say.refuse(host, read.wrong);
	const [{ command }] = read.reports;
	if (command !== "drift") {
		const reason = `it takes reports of kiln drift, not of kiln ${command}`;
		return require_say.refuse(host, [require_diagnose.diagnose("usage", {
			reason,
			command: "report announce"
		})]);
	}
	const merged = require_read_report.mergeReports(read.reports, {
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
		const log = await require_log.createLog(host, flags);
		const watching = {
			report,
			project: await findWatched(host, flags),
			flags,
			log,
			signal: stop.deadline
		};
		require_notice.tellNotices(host, ci, await require_watch.watch(host, {
			...watching,
			...require_optional.optional({ previous })
		}));
		return 0;
	} finally {
		stop.release();
	}
}
/** The project says which targets there are; where its file is not at hand, no target is taken to have left it. */
async function findWatched(host, flags) {
	const { project, diagnostics } = await require_targets.loadTargets(host, flags);
	return project?.file === void 0 ? {} : require_known_project.knownOf(project, diagnostics);
}
exports.announce = announce;
