let require_start$;
const require_start = () => require_start$ ??= require("./chunks/start.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_url$;
const node_url = () => node_url$ ??= require("node:url");
// action/main.ts
const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
const temporary = process.env["RUNNER_TEMP"] ?? ".";
process.exitCode = 1;
act().then((code) => process.exit(code));
async function act() {
	try {
		const command = require_start().commandOf(input);
		if (command === "none") return putOnPath();
		process.chdir((0, node_path().resolve)(input("working-directory") || "."));
		const reportFile = (0, node_path().join)(temporary, `kiln-${process.env["GITHUB_ACTION"] ?? "action"}.json`);
		const argv = require_start().argumentsOf(command, {
			input,
			reportFile
		});
		const token = input("github-token");
		const env = token === "" ? process.env : {
			...process.env,
			KILN_GITHUB_TOKEN: token
		};
		return require_start().stepCodeOf(command, await require_start().main({
			...require_start().processHost(),
			argv,
			env
		}));
	} catch (error) {
		if (!(error instanceof require_start().InputError)) throw error;
		process.stdout.write(`${require_start().workflowCommand("error", { title: "Kiln" }, error.message)}
`);
		return 5;
	}
}
function putOnPath() {
	const folder = (0, node_path().join)(temporary, "kiln-bin");
	(0, node_fs().mkdirSync)(folder, { recursive: true });
	const file = (0, node_path().join)(folder, "kiln");
	const program = (0, node_url().fileURLToPath)(new URL("kiln.cjs", require("url").pathToFileURL(__filename).href));
	(0, node_fs().writeFileSync)(file, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
	(0, node_fs().chmodSync)(file, 493);
	(0, node_fs().appendFileSync)(process.env["GITHUB_PATH"] ?? "/dev/null", `${folder}\n`);
	return 0;
}
