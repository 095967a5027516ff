let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_scripts$;
const require_scripts = () => require_scripts$ ??= require("./scripts.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
// cmd/commands/completion.ts
async function completion(host, [shell = ""]) {
	const known = require_scripts().shells.find((one) => one === shell);
	if (known === void 0) {
		const reason = `there is no completion for ${shell}; there is for ${require_scripts().shells.join(", ")}`;
		return require_cmd_terminal().refuse(host, [require_src_diagnostic_diagnose().diagnose("usage", {
			reason,
			command: "completion"
		})]);
	}
	host.writeOut(require_scripts().scripts[known]);
	return 0;
}
exports.completion = completion;
