let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_render_machine$;
const require_src_render_machine = () => require_src_render_machine$ ??= require("./src-render-machine.cjs");
let node_readline_promises$;
const node_readline_promises = () => node_readline_promises$ ??= require("node:readline/promises");
let node_stream$;
const node_stream = () => node_stream$ ??= require("node:stream");
// cmd/terminal/confirm.ts
async function confirm(host, flags, { stop, progress, onShown }, targets) {
	if (flags.yes || require_every_run().runsInCi(host.env)) return void 0;
	if (host.stdin.isTTY !== true) return require_every_run().diagnose("nobodyToAsk", {});
	const report = require_every_run().summarise({
		command: "plan",
		version: host.version,
		backend: require_every_run().backendKind(flags, host.env),
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
	const palette = require_every_run().paletteOf(require_every_run().wantsColor(flags.color, host.stderr, host.env));
	progress.clear();
	const page = {
		width: require_every_run().widthOf(host.stderr),
		palette,
		isVerbose: flags.verbose ?? false
	};
	host.writeErr(require_every_run().renderText(report, {
		...page,
		invocation: require_start().invocationOf(host)
	}));
	onShown();
	const answer = await ask(host, "Apply this plan? [y/N] ", stop);
	return answer === void 0 ? void 0 : require_every_run().diagnose("notConfirmed", { answer });
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
// cmd/terminal/report-file.ts
async function openReportFile(cwd, name) {
	const failed = (error) => require_every_run().diagnose("unwritableReport", {
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
exports.confirm = confirm;
exports.openReportFile = openReportFile;
