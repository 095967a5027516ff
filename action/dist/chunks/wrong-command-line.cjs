const require_diagnose = require("./diagnose.cjs");
const require_report = require("./report.cjs");
const require_summarise = require("./summarise.cjs");
const require_ci = require("./ci.cjs");
const require_backend = require("./backend.cjs");
const require_report_file = require("./report-file.cjs");
const require_say = require("./say.cjs");
const require_written_file = require("./written-file.cjs");
// cmd/wrong-command-line.ts
/** A command line that is wrong ends the run before its flags are known: the report file is found in the words themselves. */
/**
* Writes the report of a run that ended at its command line, so that the one of an earlier run is not taken for it. A command that makes
* no report of its own leaves none.
*/
async function reportUsage(host, reason) {
	const { argv, cwd, env, clock, version } = host;
	const name = valueOf("--report-file", argv) ?? env["KILN_REPORT_FILE"];
	if (!name) return;
	const command = require_report.commands.find((one) => one === argv[0]);
	if (command === void 0) return require_written_file.discard(cwd, name);
	const file = await require_report_file.openReportFile(cwd, name);
	if ("failure" in file) return require_say.say(host, [file.failure]);
	const ci = require_ci.findCi(env);
	const report = require_summarise.summarise({
		command,
		version,
		backend: require_backend.backendKind({ emulator: argv.includes("--emulator") }, env),
		detailedExitcode: false,
		targets: [],
		diagnostics: [require_diagnose.diagnose("usage", {
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
	if (failure !== void 0) require_say.say(host, [failure]);
}
/** Returns the last value of a flag, written with a blank or `=`. */
function valueOf(flag, argv) {
	return argv.flatMap((word, index) => word === flag ? argv[index + 1] ?? [] : word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : []).at(-1);
}
exports.reportUsage = reportUsage;
