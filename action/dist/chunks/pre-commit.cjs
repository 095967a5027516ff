let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_reconcile$;
const require_reconcile = () => require_reconcile$ ??= require("./reconcile.cjs");
// cmd/commands/pre-commit.ts
async function preCommit(host, files, flags) {
	const { projects, diagnostics } = await require_src_run().findTouched(host, files);
	require_every_run().say(host, diagnostics);
	let worst = require_every_run().hasErrors(diagnostics) ? 5 : 0;
	if (projects.length === 0 && worst === 0) host.writeOut("no file of a project\n");
	for (const project of projects) {
		if (projects.length > 1) host.writeOut(`${require_start().toSafeText(project)}\n`);
		const code = await require_reconcile().reconcile(host, "validate", void 0, {
			...flags,
			output: "text",
			project
		});
		worst ||= code;
		if (code > 128) return code;
	}
	return worst;
}
exports.preCommit = preCommit;
