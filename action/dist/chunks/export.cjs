let require_src_render_document$;
const require_src_render_document = () => require_src_render_document$ ??= require("./src-render-document.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
let require_exported_files$;
const require_exported_files = () => require_exported_files$ ??= require("./exported-files.cjs");
let require_new_files$;
const require_new_files = () => require_new_files$ ??= require("./new-files.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/export.ts
/** kiln export: live configurations as documents, so that a team with an existing account can start. */
/** Prints documents, or writes them to `--out`. Reads only. */
async function exportLive(host, names, flags) {
	const stop = require_cmd_terminal().handleSignals(host, flags.timeout);
	try {
		const counter = require_src_run().countRequests(await require_start().createLog(host, flags));
		const { found, diagnostics, exitCode } = await require_src_run().findExported(host, names, flags, {
			counter,
			stop
		});
		require_cmd_terminal().say(host, diagnostics);
		if (found === void 0) return exitCode;
		const { assign: assigns = false, out } = flags;
		if (out === void 0) host.writeOut(require_exported_files().documentTexts(found, { assigns }).map((text) => `---\n${text}`).join(""));
		else {
			const files = require_exported_files().documentFiles(found, { assigns });
			const code = await require_new_files().writeNewFiles(host, files.map(({ name, text }) => ({
				path: (0, node_path().resolve)(host.cwd, out, name),
				text
			})));
			if (code !== 0) return code;
		}
		host.writeErr(require_src_render_document().summariseExport({
			...found,
			policy: found.project
		}));
		const signal = stop.signal();
		if (signal !== void 0) return require_src_report().signalCodes[signal];
		return found.wanted.length === 0 && found.unmatched.length > 0 ? 5 : 0;
	} finally {
		stop.release();
	}
}
exports.exportLive = exportLive;
