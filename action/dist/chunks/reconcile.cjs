const require_ci = require("./ci.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_optional = require("./optional.cjs");
const require_publish = require("./publish.cjs");
const require_watch = require("./watch.cjs");
const require_progress = require("./progress.cjs");
const require_requests = require("./requests.cjs");
const require_page = require("./page3.cjs");
const require_summarise = require("./summarise.cjs");
const require_backend = require("./backend.cjs");
const require_host = require("./host.cjs");
const require_terminal = require("./terminal.cjs");
const require_log = require("./log.cjs");
const require_notice = require("./notice.cjs");
const require_output = require("./output.cjs");
const require_report_file = require("./report-file.cjs");
const require_signals = require("./signals.cjs");
let node_readline_promises = require("node:readline/promises");
let node_stream = require("node:stream");
// cmd/terminal/confirm.ts
/** The question before an apply on a terminal. */
/**
* Asks on the terminal, below the plan. Resolves to what speaks against the apply: the answer, or that nobody could be asked. A CI job is
* never asked, whatever its stdin is: the merge was the answer.
*/
async function confirm(host, flags, { stop, progress }, targets) {
	if (flags.yes || require_ci.runsInCi(host.env)) return void 0;
	if (host.stdin.isTTY !== true) return require_diagnose.diagnose("nobodyToAsk", {});
	const report = require_summarise.summarise({
		command: "plan",
		version: host.version,
		backend: require_backend.backendKind(flags, host.env),
		detailedExitcode: false,
		targets,
		diagnostics: [],
		run: {
			startedAt: "",
			durationMs: 0,
			revision: null,
			requests: {
				read: 0,
				write: 0,
				throttled: 0
			},
			ci: null
		}
	});
	const palette = require_terminal.paletteOf(require_terminal.wantsColor(flags.color, host.stderr, host.env));
	progress.clear();
	host.writeErr(require_page.renderText(report, {
		width: require_terminal.widthOf(host.stderr),
		palette,
		invocation: require_host.invocationOf(host)
	}));
	return await ask(host, "Apply this plan? [y/N] ", stop) ? void 0 : require_diagnose.diagnose("notConfirmed", {});
}
/** Resolves to whether the answer is yes. The end of the input and a signal are a no. */
async function ask({ stdin, writeErr }, question, stop) {
	const output = new node_stream.Writable({ write(chunk, _encoding, done) {
		writeErr(chunk.toString());
		done();
	} });
	const terminal = (0, node_readline_promises.createInterface)({
		input: stdin,
		output,
		terminal: true
	});
	terminal.on("SIGINT", () => stop.receive("SIGINT"));
	const closed = new Promise((resolve) => terminal.once("close", () => resolve("")));
	try {
		const reply = await Promise.race([terminal.question(question, { signal: stop.stopping }), closed]);
		return /^y(es)?$/i.test(reply.trim());
	} catch {
		return false;
	} finally {
		terminal.close();
	}
}
// cmd/commands/reconcile.ts
/** validate, plan, apply and drift at a terminal or in a job: what a run is told, and what becomes of its report. */
/** Runs one of the four commands. Resolves to the exit code, when the report is written. */
async function reconcile(host, command, path, flags) {
	const log = await require_log.createLog(host, flags);
	const counter = require_requests.countRequests(log);
	const stop = require_signals.handleSignals(host, flags.timeout);
	const progress = command === "validate" ? require_progress.silentProgress() : chooseProgress(host, command, flags, counter);
	const previous = flags.previous === void 0 ? void 0 : await require_watch.readPrevious(host, flags.previous);
	const attendant = {
		log,
		counter,
		listener: progress,
		stop,
		isAttended: host.stdin.isTTY === true && !require_ci.runsInCi(host.env),
		confirm: (rows) => confirm(host, flags, {
			stop,
			progress
		}, rows)
	};
	const request = {
		command,
		path,
		options: flags,
		detailedExitcode: flags.detailedExitcode ?? false
	};
	const begun = require_progress.beginRun(host, request, attendant);
	try {
		const file = flags.reportFile === void 0 ? void 0 : await require_report_file.openReportFile(host.cwd, flags.reportFile);
		const isWritable = file === void 0 || !("failure" in file);
		if (isWritable) progress.open();
		const done = await (isWritable ? require_progress.reconcile(host, request, attendant, begun) : begun.fail(file.failure));
		progress.end();
		const exitCode = await require_output.answer(host, flags, done.report, isWritable ? file : void 0);
		await stop.waitFor(show(host, path, flags, attendant, done, previous)).catch((error) => {
			require_notice.tellNotices(host, done.ci, [require_diagnose.diagnose("notShown", { reason: error.message })]);
		});
		require_output.closeLog(host, done.report, exitCode);
		return exitCode;
	} finally {
		progress.end();
		stop.release();
	}
}
/** Shows the report wherever else it is to be seen, and tells what could not be shown. */
async function show(host, path, flags, { log, stop }, { report, project, ci }, previous) {
	const about = {
		report,
		project,
		flags,
		log,
		signal: stop.deadline
	};
	const { annotations, notices } = await require_publish.publish(host, {
		...about,
		ci,
		path
	});
	host.writeErr(annotations);
	require_notice.tellNotices(host, ci, notices);
	require_notice.tellNotices(host, ci, await require_watch.watch(host, {
		...about,
		...require_optional.optional({ previous })
	}));
}
function chooseProgress(host, command, flags, traffic) {
	const { quiet, progress: mode } = flags;
	if (quiet === true || mode === "none") return require_progress.silentProgress();
	const { stderr: stream, clock } = host;
	const options = {
		command,
		stream,
		traffic,
		now: () => clock.now(),
		...require_optional.optional({ mode })
	};
	return stream.isTTY === true ? require_progress.liveProgress(options) : require_progress.lineProgress(options);
}
exports.reconcile = reconcile;
