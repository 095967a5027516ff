let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_render_text$;
const require_src_render_text = () => require_src_render_text$ ??= require("./src-render-text.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_ci$;
const require_src_ci = () => require_src_ci$ ??= require("./src-ci.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_cmd_terminal_colors$;
const require_cmd_terminal_colors = () => require_cmd_terminal_colors$ ??= require("./cmd-terminal-colors.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
let require_src_render_machine$;
const require_src_render_machine = () => require_src_render_machine$ ??= require("./src-render-machine.cjs");
let require_src_render_markdown$;
const require_src_render_markdown = () => require_src_render_markdown$ ??= require("./src-render-markdown.cjs");
let require_src_render_html$;
const require_src_render_html = () => require_src_render_html$ ??= require("./src-render-html.cjs");
let node_events$;
const node_events = () => node_events$ ??= require("node:events");
let node_readline_promises$;
const node_readline_promises = () => node_readline_promises$ ??= require("node:readline/promises");
let node_stream$;
const node_stream = () => node_stream$ ??= require("node:stream");
// cmd/terminal/say.ts
var say_exports = require_rolldown_runtime().__exportAll({ say: () => say });
function say(host, diagnostics) {
	for (const { severity, code, message, hint, source } of diagnostics) {
		const at = source === void 0 ? "" : `  at ${require_start().toSafeSource(source)}\n`;
		const way = hint === void 0 ? "" : `hint: ${require_start().toSafeText(hint)}\n`;
		host.writeErr(`${severity} ${code}: ${require_start().toSafeText(message)}\n${at}${way}`);
	}
}
function refuse(host, diagnostics, exitCode = 5) {
	say(host, diagnostics);
	return exitCode;
}
// cmd/terminal/signals.ts
const graceMs = 5e3;
const longestTimerMs = 2 ** 31 - 1;
function handleSignals({ signals, exit }, timeoutMs) {
	const [stopping, deadline, over] = [
		new AbortController(),
		new AbortController(),
		new AbortController()
	];
	(0, node_events().setMaxListeners)(0, stopping.signal, deadline.signal, over.signal);
	const timers = [];
	const after = (ms, task) => void timers.push(setTimeout(task, ms));
	stopping.signal.addEventListener("abort", () => {
		after(graceMs, () => deadline.abort(stopping.signal.reason));
		after(6e3, () => over.abort(stopping.signal.reason));
	});
	let received;
	const onSignal = (signal) => {
		if (received !== void 0) exit(require_src_report().signalCodes[signal]);
		received = signal;
		stopping.abort(new Error(`stopped by ${signal}`));
	};
	if (timeoutMs !== void 0) after(Math.min(timeoutMs, longestTimerMs), () => stopping.abort(new Error("the time limit is over")));
	for (const signal of require_src_report().stopSignals) signals.on(signal, onSignal);
	return {
		stopping: stopping.signal,
		deadline: deadline.signal,
		signal: () => received,
		receive: onSignal,
		waitFor: (work) => require_src().unlessAborted(over.signal, work),
		isOver: (error) => over.signal.aborted && error === over.signal.reason,
		release() {
			for (const timer of timers) clearTimeout(timer);
			for (const signal of require_src_report().stopSignals) signals.off(signal, onSignal);
		}
	};
}
// cmd/terminal/terminal.ts
const colourfulLogs = [
	"GITHUB_ACTIONS",
	"GITLAB_CI",
	"BUILDKITE",
	"CIRCLECI"
];
const refusals = new Set(["0", "false"]);
function wantsColor(mode, stream, env) {
	if (mode !== "auto") return mode === "always";
	if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
	if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "") return !refusals.has(env["FORCE_COLOR"]);
	if (stream.isTTY === true) return env["TERM"] !== "dumb";
	return stream.isFile !== true && require_src_ci().isCi(env) && colourfulLogs.some((variable) => env[variable] === "true");
}
function logGroupsOf({ isTTY, isFile }, env) {
	if (isTTY === true || isFile === true || !require_src_ci().isCi(env)) return void 0;
	if (env["GITHUB_ACTIONS"] === "true") return "github";
	return env["GITLAB_CI"] === "true" ? "gitlab" : void 0;
}
function paletteOf(isColored) {
	return isColored ? require_cmd_terminal_colors().colors : require_src_render_text().plainPalette;
}
function widthOf(stream) {
	return stream.isTTY === true ? stream.columns || 100 : 100;
}
// cmd/terminal/progress-tally.ts
const least = {
	share: .1,
	pieces: 5,
	ms: 5e3
};
function createTally(now, traffic) {
	const atWork = new Map();
	const ended = new Map();
	let [targets, planned, changing, changes, changed, applied] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	let [began, applyBegan] = [now(), 0];
	const stage = () => {
		if (changed > 0) return changed < changes ? "applying" : "waiting";
		return planned < targets ? "planning" : "waiting";
	};
	return {
		stage,
		atWork,
		begin(count) {
			targets = count;
			began = now();
		},
		read: (target, done, total) => void atWork.set(target, `${done} of ${total} reads`),
		plan(target, plan) {
			atWork.delete(target);
			planned += 1;
			const count = plan?.changes.filter(require_src_plan().isWork).length ?? 0;
			changes += count;
			if (count > 0) changing += 1;
		},
		outcome(target, { status }, done, total) {
			if (changed === 0) applyBegan = now();
			changed += 1;
			const counts = ended.get(target) ?? new Map();
			ended.set(target, counts.set(status, (counts.get(status) ?? 0) + 1));
			atWork.set(target, `${done} of ${total} changes`);
			if (done < total) return false;
			atWork.delete(target);
			applied += 1;
			return true;
		},
		endings: (target) => [...ended.get(target) ?? []].map(([status, count]) => `${count} ${status}`).join(", "),
		say() {
			const isApplying = changed > 0;
			const { read, write, throttled } = traffic.counts();
			const share = throttled / Math.max(1, read + write);
			const left = isApplying ? estimateLeft(changed, changes, now() - applyBegan) : estimateLeft(planned, targets, now() - began);
			return [
				isApplying ? `${applied} of ${require_start().countOf(changing, "target")}` : `${planned} of ${require_start().countOf(targets, "target")}`,
				...isApplying ? [`${changed} of ${require_start().countOf(changes, "change")}`] : [],
				`${require_start().countOf(traffic.inFlight(), "request")} in flight`,
				...[...traffic.retrying()].map(([operation, code]) => `trying ${operation} again after ${code}`),
				...throttled === 0 ? [] : [`${(share * 100).toFixed(1)} % throttled`],
				`${require_start().formatDuration(now() - began)} elapsed`,
				...left === void 0 ? [] : [`about ${require_start().formatDuration(left)} left`]
			].join(", ");
		}
	};
}
function estimateLeft(done, total, elapsedMs) {
	if (done >= total || done < least.pieces || done / total < least.share || elapsedMs < least.ms) return void 0;
	return elapsedMs / done * (total - done);
}
// cmd/terminal/progress.ts
const heartbeatMs = 15e3;
const redrawMs = 80;
const togetherMs = 100;
const fewTargets = 3;
const shownTargets = 8;
function silentProgress() {
	const nothing = () => void 0;
	return {
		open: nothing,
		onBegin: nothing,
		onRead: nothing,
		onPlan: nothing,
		onTargetFailed: nothing,
		onOutcome: nothing,
		clear: nothing,
		end: nothing
	};
}
function lineProgress(options) {
	const { command, stream, now, traffic, mode = "targets", every = everyInterval } = options;
	const tally = createTally(now, traffic);
	let held = "";
	const tellHeld = () => {
		if (held !== "") stream.write(held);
		held = "";
	};
	const say = (text) => {
		tellHeld();
		stream.write(`${text}\n`);
	};
	const lineOf = (target, text) => `${require_start().toSafeText(target)}: ${text}`;
	const sayOf = (target, text) => {
		if (mode === "targets") say(lineOf(target, text));
	};
	let isFew = true;
	let stop = () => void 0;
	const beat = () => {
		say(`${command}: still working, ${tally.say()}`);
		if (tally.atWork.size <= fewTargets) for (const [target, text] of tally.atWork) sayOf(target, text);
	};
	return {
		open: () => say(readingLine(command)),
		onBegin(targets, configurations) {
			isFew = targets <= fewTargets;
			tally.begin(targets);
			say(startLine(command, targets, configurations));
			const stops = [every(heartbeatMs, beat), every(togetherMs, tellHeld)];
			stop = () => {
				for (const one of stops) one();
			};
		},
		onRead: (target, done, total) => tally.read(target, done, total),
		onPlan(target, plan) {
			tally.plan(target, plan);
			sayOf(target, `planned, ${summaryOf(plan)}`);
		},
		onTargetFailed(target, message) {
			tally.plan(target);
			sayOf(target, `could not be read: ${require_start().toSafeText(message)}`);
		},
		onOutcome(target, change, outcome, done, total) {
			const isLast = tally.outcome(target, outcome, done, total);
			if ((isFew ? isStep(change, outcome) : outcome.status === "failed") && mode === "targets") {
				const text = `${change.action} ${require_start().toSafeText(change.id)}: ${outcome.status} (${done} of ${total})`;
				held += `${lineOf(target, text)}\n`;
			}
			if (isLast && !isFew) sayOf(target, `applied, ${tally.endings(target)}`);
			if (isLast || outcome.status === "failed") tellHeld();
		},
		clear: () => void 0,
		end() {
			stop();
			tellHeld();
		}
	};
}
function liveProgress(options) {
	const { command, stream, now, traffic, mode, every = everyInterval } = options;
	const tally = createTally(now, traffic);
	let drawn = 0;
	let isNamed = true;
	let isAsking = false;
	let stop = () => void 0;
	const clear = () => {
		if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`);
		drawn = 0;
	};
	const show = (lines) => {
		const width = (stream.columns || 80) - 1;
		if (lines.length > 0) stream.write(`${lines.map((line) => line.slice(0, width)).join("\n")}\n`);
		drawn = lines.length;
	};
	const draw = () => {
		clear();
		if (isAsking || tally.stage() === "waiting") return;
		const named = isNamed ? [...tally.atWork].slice(0, shownTargets) : [];
		const more = isNamed ? tally.atWork.size - named.length : 0;
		show([
			`${command}: ${tally.say()}`,
			...named.map(([target, text]) => `  ${require_start().toSafeText(target)}  ${text}`),
			...more > 0 ? [`  and ${more} more at work`] : []
		]);
	};
	return {
		open: () => show([readingLine(command)]),
		onBegin(targets, configurations) {
			clear();
			isNamed = mode === void 0 ? targets <= shownTargets : mode === "targets";
			tally.begin(targets);
			show([startLine(command, targets, configurations)]);
			stop = every(redrawMs, draw);
		},
		onRead: (target, done, total) => tally.read(target, done, total),
		onPlan: (target, plan) => tally.plan(target, plan),
		onTargetFailed: (target) => tally.plan(target),
		onOutcome(target, _change, outcome, done, total) {
			isAsking = false;
			tally.outcome(target, outcome, done, total);
		},
		clear() {
			isAsking = true;
			clear();
		},
		end() {
			stop();
			clear();
		}
	};
}
function everyInterval(ms, task) {
	const timer = setInterval(task, ms);
	timer.unref();
	return () => clearInterval(timer);
}
function readingLine(command) {
	return `${command}: reading the configuration`;
}
function startLine(command, targets, configurations) {
	return `${command}: ${require_start().countOf(targets, "target")}, ${require_start().countOf(configurations, "configuration")}`;
}
function isStep(change, outcome) {
	return !["unchanged", "not-run"].includes(outcome.status) && change.action !== "blocked";
}
function summaryOf(plan) {
	const counts = require_src().actions.map((action) => [action, plan.changes.filter((change) => change.action === action).length]);
	return require_src_render_words().countInWords(Object.fromEntries(counts));
}
// cmd/terminal/confirm.ts
async function confirm(host, flags, { stop, progress, onShown }, targets) {
	if (flags.yes || require_src_ci().runsInCi(host.env)) return void 0;
	if (host.stdin.isTTY !== true) return require_src_diagnostic_diagnose().diagnose("nobodyToAsk", {});
	const report = require_src_report().summarise({
		command: "plan",
		version: host.version,
		backend: require_src_run().backendKind(flags, host.env),
		detailedExitcode: false,
		targets: targets(),
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
	const palette = paletteOf(wantsColor(flags.color, host.stderr, host.env));
	progress.clear();
	const page = {
		width: widthOf(host.stderr),
		palette,
		isVerbose: flags.verbose ?? false
	};
	host.writeErr(require_src_render_text().renderText(report, {
		...page,
		invocation: require_start().invocationOf(host)
	}));
	onShown();
	const answer = await ask(host, "Apply this plan? [y/N] ", stop);
	return answer === void 0 ? void 0 : require_src_diagnostic_diagnose().diagnose("notConfirmed", { answer });
}
async function ask({ stdin, writeErr }, question, stop) {
	const output = new (node_stream()).Writable({ write(chunk, _encoding, done) {
		writeErr(chunk.toString());
		done();
	} });
	const terminal = (0, node_readline_promises().createInterface)({
		input: stdin,
		output,
		terminal: true
	});
	terminal.on("SIGINT", () => {
		writeErr("^C");
		stop.receive("SIGINT");
	});
	const closed = new Promise((resolve) => terminal.once("close", () => resolve(void 0)));
	try {
		const reply = await Promise.race([terminal.question(question, { signal: stop.stopping }), closed]);
		if (reply !== void 0) return /^y(es)?$/i.test(reply.trim()) ? void 0 : "the answer was no";
		writeErr("no answer\n");
	} catch {
		writeErr("\n");
	} finally {
		terminal.close();
	}
	return "the input ended before an answer";
}
// cmd/terminal/notice.ts
function tellNotices(host, ci, notices) {
	if (ci?.provider !== "github") return say(host, notices);
	for (const notice of notices) host.writeErr(`${require_start().workflowCommand("notice", { title: notice.code }, require_src_render_words().noticeInWords(notice))}\n`);
}
// cmd/terminal/output.ts
async function answer(host, flags, report, file, wasAsked = false) {
	const failure = await file?.write(report);
	try {
		host.writeOut(render(host, flags, report, wasAsked));
	} catch (error) {
		say(host, [require_src_diagnostic_diagnose().diagnose("answerNotShown", { reason: error.message })]);
	}
	if (failure === void 0) return report.exitCode;
	say(host, [failure]);
	return report.exitCode === 0 ? report.outcome === "applied" ? 4 : 1 : report.exitCode;
}
function closeLog(host, report, exitCode) {
	if (report.command !== "apply" || exitCode === 0) return;
	const { done, failed } = report.outcomes;
	const { blocked } = report.summary;
	const what = done + failed + report.run.requests.write > 0 ? `${require_src_render_words().outcomesInWords(report)}, ${blocked} blocked` : `nothing was changed${blocked === 0 ? "" : `, ${blocked} blocked`}`;
	const line = `kiln apply: ${report.declined === true ? "declined" : report.outcome}, exit ${exitCode}: ${what}`;
	const isOnGitHub = host.env["GITHUB_ACTIONS"] === "true";
	host.writeErr(`${isOnGitHub ? require_start().workflowCommand("error", { title: "kiln apply" }, line) : line}\n`);
}
function render(host, flags, report, wasAsked) {
	switch (flags.output) {
		case "json": return require_src_render_machine().renderJson(report);
		case "markdown": return require_src_render_markdown().renderMarkdown(report);
		case "html": return require_src_render_html().renderHtml(report);
		case "text": {
			const palette = paletteOf(wantsColor(flags.color, host.stdout, host.env));
			const groups = logGroupsOf(host.stdout, host.env);
			return require_src_render_text().renderText(shownOf(host, report, wasAsked), {
				width: widthOf(host.stdout),
				palette,
				isVerbose: flags.verbose ?? false,
				invocation: require_start().invocationOf(host),
				...require_src().optional({ groups })
			});
		}
	}
}
function shownOf({ stdout }, report, wasAsked) {
	const { declined, outcome, outcomes } = report;
	const isLeft = declined === true || outcome === "interrupted" && outcomes.done + outcomes.failed === 0;
	return stdout.isTTY === true && wasAsked && isLeft ? {
		...report,
		targets: []
	} : report;
}
// cmd/terminal/report-file.ts
async function openReportFile(cwd, name) {
	const failed = (error) => require_src_diagnostic_diagnose().diagnose("unwritableReport", {
		file: name,
		reason: error.message
	});
	try {
		const sink = await require_src_git().openSink(cwd, name);
		return { write: (report) => sink.write(require_src_render_machine().renderJson(report)).then(() => void 0, failed) };
	} catch (error) {
		return { failure: failed(error) };
	}
}
Object.defineProperty(exports, "answer", {
	enumerable: true,
	get: function() {
		return answer;
	}
});
Object.defineProperty(exports, "closeLog", {
	enumerable: true,
	get: function() {
		return closeLog;
	}
});
Object.defineProperty(exports, "confirm", {
	enumerable: true,
	get: function() {
		return confirm;
	}
});
Object.defineProperty(exports, "handleSignals", {
	enumerable: true,
	get: function() {
		return handleSignals;
	}
});
Object.defineProperty(exports, "lineProgress", {
	enumerable: true,
	get: function() {
		return lineProgress;
	}
});
Object.defineProperty(exports, "liveProgress", {
	enumerable: true,
	get: function() {
		return liveProgress;
	}
});
Object.defineProperty(exports, "openReportFile", {
	enumerable: true,
	get: function() {
		return openReportFile;
	}
});
Object.defineProperty(exports, "paletteOf", {
	enumerable: true,
	get: function() {
		return paletteOf;
	}
});
Object.defineProperty(exports, "refuse", {
	enumerable: true,
	get: function() {
		return refuse;
	}
});
Object.defineProperty(exports, "say", {
	enumerable: true,
	get: function() {
		return say;
	}
});
Object.defineProperty(exports, "say_exports", {
	enumerable: true,
	get: function() {
		return say_exports;
	}
});
Object.defineProperty(exports, "silentProgress", {
	enumerable: true,
	get: function() {
		return silentProgress;
	}
});
Object.defineProperty(exports, "tellNotices", {
	enumerable: true,
	get: function() {
		return tellNotices;
	}
});
Object.defineProperty(exports, "wantsColor", {
	enumerable: true,
	get: function() {
		return wantsColor;
	}
});
Object.defineProperty(exports, "widthOf", {
	enumerable: true,
	get: function() {
		return widthOf;
	}
});
