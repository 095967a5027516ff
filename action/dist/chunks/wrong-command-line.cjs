let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
// cmd/wrong-command-line.ts
async function reportUsage(host, reason) {
	const { argv, cwd, env, clock, version } = host;
	const name = valueOf("--report-file", argv) ?? env["KILN_REPORT_FILE"];
	if (!name) return;
	const [word] = require_start().commandRows.find(({ aliases = [] }) => aliases.includes(argv[0] ?? ""))?.name.split(" ") ?? argv;
	const command = require_start().commands.find((one) => one === word);
	if (command === void 0) return require_src_git().discard(cwd, name);
	const file = await require_cmd_terminal().openReportFile(cwd, name);
	if ("failure" in file) return require_every_run().say(host, [file.failure]);
	const ci = require_every_run().findCi(env);
	const report = require_every_run().summarise({
		command,
		version,
		backend: require_every_run().backendKind({ emulator: argv.includes("--emulator") }, env),
		detailedExitcode: false,
		targets: [],
		diagnostics: [require_every_run().diagnose("usage", {
			reason: reason.replace(/^error: /, ""),
			command
		})],
		verdict: "invalid",
		run: {
			startedAt: new Date(clock.now()).toISOString(),
			durationMs: 0,
			revision: null,
			requests: {
				read: 0,
				write: 0,
				throttled: 0
			},
			ci: ci === null ? null : { ...ci }
		}
	});
	const failure = await file.write(report);
	if (failure !== void 0) require_every_run().say(host, [failure]);
}
function valueOf(flag, argv) {
	return argv.flatMap((word, index) => word === flag ? argv[index + 1] ?? [] : word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : []).at(-1);
}
exports.reportUsage = reportUsage;
