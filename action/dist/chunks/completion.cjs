let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_scripts$;
const require_scripts = () => require_scripts$ ??= require("./scripts.cjs");
// cmd/commands/completion.ts
async function completion(host, [shell = ""]) {
	const known = require_scripts().shells.find((one) => one === shell);
	if (known === void 0) {
		const reason = `there is no completion for ${shell}; there is for ${require_scripts().shells.join(", ")}`;
		return require_every_run().refuse(host, [require_every_run().diagnose("usage", {
			reason,
			command: "completion"
		})]);
	}
	host.writeOut(require_scripts().scripts[known]);
	return 0;
}
exports.completion = completion;
