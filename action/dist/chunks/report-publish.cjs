const require_publish = require("./publish.cjs");
const require_notice = require("./notice.cjs");
const require_ci = require("./ci.cjs");
const require_connect_forge = require("./connect-forge.cjs");
const require_log = require("./log.cjs");
const require_read_report = require("./read-report.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
// cmd/commands/report-publish.ts
/** kiln report publish: one comment for the reports of a matrix, or for a run that had no token to write one itself. */
/** Runs `kiln report publish FILE...`. Resolves to 0, whether it could be written or not, or to 5 if the files are no reports. */
async function publishReports(host, files, flags) {
	const read = await require_read_report.readFittingReports(files, host.cwd);
	if ("wrong" in read) return require_say.refuse(host, read.wrong);
	const merged = require_read_report.asOneReport(read.reports, host.version);
	const { ci, earlier } = findFacts(host);
	const report = ci === null ? merged : {
		...merged,
		run: {
			...merged.run,
			ci: { ...ci }
		}
	};
	const stop = require_signals.handleSignals(host, void 0);
	try {
		const log = await require_log.createLog(host, flags);
		const done = await require_notice.comment({
			forge: require_connect_forge.connectForge(host, log, stop.deadline),
			report,
			ci,
			policy: flags.comment,
			project: { key: flags.commentKey ?? "kiln" },
			...flags.pullRequest === void 0 ? earlier === void 0 ? {} : { find: (forge) => findForEarlier(forge, report, ci, earlier) } : { find: () => Promise.resolve(flags.pullRequest) },
			render: (report, limitBytes) => renderWithOrigin(report, ci, flags.reportUrl, limitBytes),
			renderFailure: require_publish.renderFailureNote
		});
		require_notice.tellNotices(host, ci, require_publish.fillStep(host, ci, report, flags, done.failure ?? done.nowhere));
		host.writeOut(`${inWords(done)}\n`);
		return 0;
	} finally {
		stop.release();
	}
}
/** For `workflow_run` the facts are those of the run that went before: its comment is in order with those of its like. */
function findFacts(host) {
	const ci = require_ci.findCi(host.env);
	const { earlier } = require_ci.readEvent(host.env);
	if (ci?.provider !== "github" || earlier === void 0) return { ci };
	return {
		ci: {
			...ci,
			runUrl: earlier.url ?? null,
			runId: String(earlier.id),
			runAttempt: String(earlier.attempt)
		},
		earlier
	};
}
/** A run of a pull request can plan; that it has applied something is nothing that a stranger may say here. */
async function findForEarlier(forge, report, ci, { headOwner, headBranch }) {
	const headSha = ci?.headSha ?? null;
	if (report.command !== "plan" || headSha === null || headOwner === void 0 || headBranch === void 0) return void 0;
	return require_notice.findPullRequestOf(forge, {
		headOwner,
		headBranch,
		headSha
	});
}
/** A reader is told where the code of a fork has made the report: nobody has checked what it says. */
function renderWithOrigin(report, ci, reportUrl, limitBytes) {
	const origin = ci?.isFork === true ? "\n_Made by a run of a fork, with the code of the fork: nothing of it was checked here._\n" : "";
	return require_publish.pageFor(reportUrl)(report, limitBytes - Buffer.byteLength(origin)) + origin;
}
function inWords({ posted, failure, nowhere }) {
	if (posted === void 0) return failure === void 0 && nowhere === void 0 ? "nothing to publish" : "not published";
	const where = posted.url === void 0 ? "" : ` ${posted.url}`;
	return posted.step === "kept" ? `unchanged: ${{
		equal: "it says so already",
		newer: "a later run has spoken",
		silent: "there is nothing to say"
	}[posted.why ?? "equal"]}${where}` : `${posted.step}${where}`;
}
exports.publishReports = publishReports;
