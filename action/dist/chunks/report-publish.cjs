let require_src_render_comment$;
const require_src_render_comment = () => require_src_render_comment$ ??= require("./src-render-comment.cjs");
let require_src_forge$;
const require_src_forge = () => require_src_forge$ ??= require("./src-forge.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_publish$;
const require_src_publish = () => require_src_publish$ ??= require("./src-publish.cjs");
let require_src_ci$;
const require_src_ci = () => require_src_ci$ ??= require("./src-ci.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
// cmd/commands/report-publish.ts
async function publishReports(host, files, flags) {
	const read = await require_every_plan().readFittingReports(files, host.cwd);
	if ("wrong" in read) return require_every_run().refuse(host, read.wrong);
	const merged = require_every_plan().asOneReport(read.reports, host.version);
	const { ci, earlier } = findFacts(host);
	const report = ci === null ? merged : {
		...merged,
		run: {
			...merged.run,
			ci: { ...ci }
		}
	};
	const stop = require_every_run().handleSignals(host, void 0);
	try {
		const log = await require_start().createLog(host, flags);
		const done = await require_src_publish().comment({
			forge: require_src_ci().connectForge(host, log, stop.deadline),
			report,
			ci,
			policy: flags.comment,
			project: { key: flags.commentKey ?? "kiln" },
			...flags.pullRequest === void 0 ? earlier === void 0 ? {} : { find: (forge) => findForEarlier(forge, report, ci, earlier) } : { find: () => Promise.resolve(flags.pullRequest) },
			render: (report, limitBytes) => renderWithOrigin(report, ci, flags.reportUrl, limitBytes),
			renderFailure: require_src_render_comment().renderFailureNote
		});
		require_every_run().tellNotices(host, ci, require_every_run().fillStep(host, ci, report, flags, done.failure ?? done.nowhere));
		host.writeOut(`${inWords(done)}\n`);
		return 0;
	} finally {
		stop.release();
	}
}
function findFacts(host) {
	const ci = require_every_run().findCi(host.env);
	const { earlier } = require_every_run().readEvent(host.env);
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
async function findForEarlier(forge, report, ci, { headOwner, headBranch }) {
	const headSha = ci?.headSha ?? null;
	if (report.command !== "plan" || headSha === null || headOwner === void 0 || headBranch === void 0) return void 0;
	return require_src_forge().findPullRequestOf(forge, {
		headOwner,
		headBranch,
		headSha
	});
}
function renderWithOrigin(report, ci, reportUrl, limitBytes) {
	const origin = ci?.isFork === true ? "\n_Made by a run of a fork, with the code of the fork: nothing of it was checked here._\n" : "";
	return require_every_run().pageFor(reportUrl)(report, limitBytes - Buffer.byteLength(origin)) + origin;
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
