let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
// cmd/commands/reconcile.ts
async function reconcile(host, command, path, flags) {
	const log = await require_start().createLog(host, flags);
	const counter = require_every_run().countRequests(log);
	const progress = command === "validate" ? require_every_run().silentProgress() : chooseProgress(host, command, flags, counter);
	const exit = (code) => {
		progress.end();
		host.exit(code);
	};
	const stop = require_every_run().handleSignals({
		signals: host.signals,
		exit
	}, flags.timeout);
	const previous = flags.previous === void 0 ? void 0 : await require_every_run().readPrevious(host, flags.previous);
	let wasAsked = false;
	const attendant = {
		log,
		counter,
		listener: progress,
		stop,
		isAttended: () => host.stdin.isTTY === true && !require_every_run().runsInCi(host.env),
		confirm: (rows) => require_cmd_terminal().confirm(host, flags, {
			stop,
			progress,
			onShown: () => wasAsked = true
		}, rows)
	};
	const request = {
		command,
		path,
		options: flags,
		detailedExitcode: flags.detailedExitcode ?? false
	};
	const begun = require_every_run().beginRun(host, request, attendant);
	try {
		const file = flags.reportFile === void 0 ? void 0 : await require_cmd_terminal().openReportFile(host.cwd, flags.reportFile);
		const isWritable = file === void 0 || !("failure" in file);
		if (isWritable) progress.open();
		const done = await (isWritable ? require_every_run().reconcile(host, request, attendant, begun) : begun.fail(file.failure));
		progress.end();
		const exitCode = await require_every_run().answer(host, flags, done.report, isWritable ? file : void 0, wasAsked);
		await stop.waitFor(show(host, path, flags, attendant, done, previous)).catch((error) => {
			require_every_run().tellNotices(host, done.ci, [require_every_run().diagnose("notShown", { reason: error.message })]);
		});
		require_every_run().closeLog(host, done.report, exitCode);
		return exitCode;
	} finally {
		progress.end();
		stop.release();
	}
}
async function show(host, path, flags, { log, stop }, { report, project, ci }, previous) {
	const about = {
		report,
		project,
		flags,
		log,
		signal: stop.deadline
	};
	const { annotations, notices } = await require_every_run().publish(host, {
		...about,
		ci,
		path
	});
	host.writeErr(annotations);
	require_every_run().tellNotices(host, ci, notices);
	require_every_run().tellNotices(host, ci, await require_every_run().watch(host, {
		...about,
		...require_src().optional({ previous })
	}));
}
function chooseProgress(host, command, flags, traffic) {
	const { quiet, progress: mode } = flags;
	if (quiet === true || mode === "none") return require_every_run().silentProgress();
	const { stderr: stream, clock } = host;
	const options = {
		command,
		stream,
		traffic,
		now: () => clock.now(),
		...require_src().optional({ mode })
	};
	return stream.isTTY === true ? require_every_run().liveProgress(options) : require_every_run().lineProgress(options);
}
exports.reconcile = reconcile;
