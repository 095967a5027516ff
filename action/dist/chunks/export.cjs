const require_new_files = require("./new-files.cjs");
const require_stop_signal = require("./stop-signal.cjs");
const require_requests = require("./requests.cjs");
const require_log = require("./log.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
let node_path = require("node:path");
// cmd/commands/export.ts
/** kiln export: live configurations as documents, so that a team with an existing account can start. */
/** Prints documents, or writes them to `--out`. Reads only. */
async function exportLive(host, names, flags) {
	const stop = require_signals.handleSignals(host, flags.timeout);
	try {
		const counter = require_requests.countRequests(await require_log.createLog(host, flags));
		const { found, diagnostics, exitCode } = await require_new_files.findExported(host, names, flags, {
			counter,
			stop
		});
		require_say.say(host, diagnostics);
		if (found === void 0) return exitCode;
		const { assign: assigns = false, out } = flags;
		if (out === void 0) host.writeOut(require_new_files.documentTexts(found, { assigns }).map((text) => `---\n${text}`).join(""));
		else {
			const files = require_new_files.documentFiles(found, { assigns });
			const code = await require_new_files.writeNewFiles(host, files.map(({ name, text }) => ({
				path: (0, node_path.resolve)(host.cwd, out, name),
				text
			})));
			if (code !== 0) return code;
		}
		host.writeErr(require_new_files.summariseExport({
			...found,
			policy: found.project
		}));
		const signal = stop.signal();
		if (signal !== void 0) return require_stop_signal.signalCodes[signal];
		return found.wanted.length === 0 && found.unmatched.length > 0 ? 5 : 0;
	} finally {
		stop.release();
	}
}
exports.exportLive = exportLive;
