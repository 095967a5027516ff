let require_src_render_text$;
const require_src_render_text = () => require_src_render_text$ ??= require("./src-render-text.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
// cmd/commands/bump.ts
async function bump(host, ids, flags) {
	const { numbers, diagnostics, exitCode } = await require_src_run().bump(host, ids, flags);
	if (exitCode !== 0) return require_every_run().refuse(host, diagnostics, exitCode);
	require_every_run().say(host, diagnostics);
	host.writeOut(flags.output === "json" ? require_src_render_text().renderRaisedJson(numbers) : require_src_render_text().renderRaised(numbers));
	return 0;
}
exports.bump = bump;
