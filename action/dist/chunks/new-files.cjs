let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/new-files.ts
async function writeNewFiles(host, files) {
	const named = (path) => (0, node_path().relative)(host.cwd, path);
	const taken = files.filter(({ path }) => require_src_git().isTaken(path));
	if (taken.length > 0) return require_every_run().refuse(host, taken.map(({ path }) => require_every_run().diagnose("existsAlready", { file: named(path) })));
	for (const { path, text } of files) {
		try {
			await require_src_git().createFile(host.cwd, path, text);
		} catch (error) {
			const reason = error.message;
			return require_every_run().refuse(host, [require_every_run().diagnose("unwritableFile", {
				file: named(path),
				reason
			})], 1);
		}
		host.writeOut(`wrote ${require_start().toSafeText(named(path))}\n`);
	}
	return 0;
}
exports.writeNewFiles = writeNewFiles;
