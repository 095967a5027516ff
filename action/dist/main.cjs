const require_host = require("./chunks/host.cjs");
const require_main = require("./chunks/main.cjs");
const require_workflow_command = require("./chunks/workflow-command.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_url = require("node:url");
// action/inputs.ts
/** The inputs of the action as a command line of the program. */
/** What the action can run. `none` only puts `kiln` on the PATH of the steps that follow. */
const commands = [
	"plan",
	"apply",
	"drift",
	"validate",
	"report",
	"none"
];
/** A mistake in the inputs. Its message is for whoever wrote the workflow. */
var InputError = class extends Error {};
/** Returns the command that the inputs ask for. Throws `InputError`. */
function commandOf(input) {
	const name = input("command") || "plan";
	const command = commands.find((one) => one === name);
	if (command === void 0) throw new InputError(`command is "${name}"; it takes one of ${commands.join(", ")}`);
	return command;
}
/** Returns the arguments of the program. Flags come from inputs of the same name, and from `args` after them. Throws `InputError`. */
function argumentsOf(command, { input, reportFile }) {
	const value = (name) => input(name) === "" ? [] : [`--${name}`, input(name)];
	const each = (name, values) => values.flatMap((one) => [`--${name}`, one]);
	return [
		command,
		...command === "report" ? [] : ["--report-file", input("report-file") || reportFile],
		...value("project"),
		...each("target", linesOf(input("target"))),
		...each("only", linesOf(input("only"))),
		...value("shard"),
		...each("reviewed", linesOf(input("reviewed"))),
		...value("review-policy"),
		...value("comment"),
		...value("comment-key"),
		...isOn("sync-issues", input) ? ["--sync-issues"] : [],
		...wordsOf(input("args")),
		...input("path") === "" ? [] : [input("path")]
	];
}
/** Returns the exit code of the step: changes of a plan are an output, not a failure. */
function stepCodeOf(command, code) {
	return command === "plan" && code === 2 ? 0 : code;
}
function isOn(name, input) {
	const value = input(name) || "false";
	if (!/^(true|false)$/i.test(value)) throw new InputError(`${name} is "${value}"; it takes true or false`);
	return value.toLowerCase() === "true";
}
function linesOf(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
/** Returns the words of a command line as a shell would take them apart: spaces and line ends part them, quotes keep them together. */
function wordsOf(text) {
	const words = [];
	let rest = text.trim();
	while (rest !== "") {
		const found = /^(?:[^\s'"\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/.exec(rest)?.[0];
		if (found === void 0) throw new InputError(`args has a quote without an end: ${rest}`);
		words.push(found.replaceAll(/\\([\s\S])|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"/g, (_, escaped, single, double) => String(escaped ?? single ?? String(double).replaceAll(/\\(["\\$`])/g, "$1"))));
		rest = rest.slice(found.length).trimStart();
	}
	return words;
}
// action/main.ts
/** The GitHub Action: runs the program in this very process, so that a cancelled job reaches it as a signal, without a shell between. */
const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
const temporary = process.env["RUNNER_TEMP"] ?? ".";
process.exitCode = 1;
act().then((code) => process.exit(code));
async function act() {
	try {
		const command = commandOf(input);
		if (command === "none") return putOnPath();
		process.chdir((0, node_path.resolve)(input("working-directory") || "."));
		const reportFile = (0, node_path.join)(temporary, `kiln-${process.env["GITHUB_ACTION"] ?? "action"}.json`);
		const argv = argumentsOf(command, {
			input,
			reportFile
		});
		const token = input("github-token");
		const env = token === "" ? process.env : {
			...process.env,
			KILN_GITHUB_TOKEN: token
		};
		return stepCodeOf(command, await require_main.main({
			...require_host.processHost(),
			argv,
			env
		}));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		process.stdout.write(`${require_workflow_command.workflowCommand("error", { title: "Kiln" }, error.message)}
`);
		return 5;
	}
}
/** Makes `kiln` a command of the steps that follow, with the Node of the runner. */
function putOnPath() {
	const folder = (0, node_path.join)(temporary, "kiln-bin");
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	const file = (0, node_path.join)(folder, "kiln");
	const program = (0, node_url.fileURLToPath)(new URL("kiln.cjs", require("url").pathToFileURL(__filename).href));
	(0, node_fs.writeFileSync)(file, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
	(0, node_fs.chmodSync)(file, 493);
	(0, node_fs.appendFileSync)(process.env["GITHUB_PATH"] ?? "/dev/null", `${folder}\n`);
	return 0;
}
