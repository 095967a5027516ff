let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/new-files.ts
async function writeNewFiles(host, files) {
	const named = (path) => (0, node_path().relative)(host.cwd, path);
	const taken = files.filter(({ path }) => require_src_git().isTaken(path));
	if (taken.length > 0) return require_cmd_terminal().refuse(host, taken.map(({ path }) => require_src_diagnostic_diagnose().diagnose("existsAlready", { file: named(path) })));
	for (const { path, text } of files) {
		try {
			await require_src_git().createFile(host.cwd, path, text);
		} catch (error) {
			const reason = error.message;
			return require_cmd_terminal().refuse(host, [require_src_diagnostic_diagnose().diagnose("unwritableFile", {
				file: named(path),
				reason
			})], 1);
		}
		host.writeOut(`wrote ${require_start().toSafeText(named(path))}\n`);
	}
	return 0;
}
Object.defineProperty(exports, "writeNewFiles", {
	enumerable: true,
	get: function() {
		return writeNewFiles;
	}
});
