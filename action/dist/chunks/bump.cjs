let require_src_render_text$;
const require_src_render_text = () => require_src_render_text$ ??= require("./src-render-text.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
// cmd/commands/bump.ts
async function bump(host, ids, flags) {
	const { numbers, diagnostics, exitCode } = await require_src_run().bump(host, ids, flags);
	if (exitCode !== 0) return require_cmd_terminal().refuse(host, diagnostics, exitCode);
	require_cmd_terminal().say(host, diagnostics);
	host.writeOut(flags.output === "json" ? require_src_render_text().renderRaisedJson(numbers) : require_src_render_text().renderRaised(numbers));
	return 0;
}
exports.bump = bump;
