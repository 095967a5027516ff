const require_requests = require("./requests.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_project = require("./project.cjs");
const require_document = require("./document.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_ci = require("./ci.cjs");
const require_main = require("./main.cjs");
const require_read_target = require("./read-target.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// cmd/export.ts
/** kiln export: live configurations as documents, so that a team with an existing account can start. */
/** Prints documents, or writes them to `--out`. Reads only. */
async function exportLive(host, names, flags) {
	const stop = require_signals.handleSignals(host, flags.timeout);
	const tell = (found) => require_say.say(host, found);
	try {
		const loaded = await require_project.loadTargets(host, flags);
		tell(loaded.diagnostics);
		if (loaded.project === void 0 || require_project.hasErrors(loaded.diagnostics)) return 5;
		const backend = await require_requests.connectBackend(host, {
			command: "export",
			revision: await require_ci.findRevision(host.cwd)
		}, flags);
		if ("failure" in backend) {
			tell([backend.failure]);
			return 1;
		}
		const observer = require_requests.countRequests(await require_main.createLog(flags.logLevel, flags.logFormat));
		const sessions = require_requests.createSessions(backend.ambient, {
			clock: host.clock,
			observer,
			signal: stop.stopping
		});
		try {
			const { project } = loaded;
			const { targets, unread, diagnostics } = await require_requests.holdToBase(host, project, loaded.targets);
			tell([...diagnostics, ...unread.values()]);
			if (unread.size > 0) return 1;
			const reading = {
				host,
				flags,
				backend,
				sessions,
				observer,
				signal: stop.stopping
			};
			const exported = [];
			for (const target of targets.filter((target) => !target.retired)) {
				const found = await require_read_target.readTarget(reading, target, (service, resolved) => require_requests.listLive(service, resolved, stop.stopping));
				if ("failure" in found) {
					tell([found.failure]);
					return require_read_target.exitCodeOf(found.failure);
				}
				const wanted = found.result.filter((live) => isWanted(live, names, project, flags));
				for (const live of wanted) {
					const document = require_document.documentOf(live, project, project.targets.length > 1 ? [target.name] : void 0);
					exported.push({
						target,
						live,
						text: require_document.renderDocument(document)
					});
				}
			}
			if (flags.out === void 0) host.writeOut(exported.map(({ text }) => `---\n${text}`).join(""));
			else return await write(host, flags.out, exported, targets.length > 1, tell);
			host.writeErr(summaryOf(exported.length, flags));
			return stop.signal() === void 0 ? 0 : stop.signal() === "SIGINT" ? 130 : 143;
		} finally {
			sessions.close();
			await backend.close();
		}
	} finally {
		stop.release();
	}
}
function isWanted(live, names, policy, flags) {
	const id = `${live.kind}/${live.name}`;
	if ((flags.only ?? []).length > 0 && !require_project.matchesAny(flags.only ?? [], id)) return false;
	return (names.length === 0 || names.some((name) => require_project.slugOf(name) === live.slug || require_project.matchesAny([name], live.name))) && (flags.all === true || require_requests.ownershipOf(live, policy) === "unowned");
}
/** Writes one file per document. If one of them exists already, nothing is written. */
async function write(host, folder, exported, hasFolders, tell) {
	const files = exported.map(({ target, live, text }) => {
		const [kind = ""] = live.kind.split(/(?=Configuration$)/);
		const name = `${live.slug}.${kind.toLowerCase()}.yaml`.replace(/^[.-]/, "_$&");
		return {
			path: (0, node_path.resolve)(host.cwd, folder, ...hasFolders ? [(0, node_path.join)(target.name, name)] : [name]),
			text
		};
	});
	const taken = [];
	for (const { path } of files) {
		const handle = await (0, node_fs_promises.open)(path, "r").catch(() => void 0);
		if (handle !== void 0) taken.push(require_diagnostic.diagnose("existsAlready", { file: (0, node_path.relative)(host.cwd, path) }));
		await handle?.close();
	}
	tell(taken);
	if (taken.length > 0) return 5;
	for (const { path, text } of files) {
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(path), { recursive: true });
		const handle = await (0, node_fs_promises.open)(path, "wx");
		await handle.writeFile(text);
		await handle.close();
		host.writeOut(`wrote ${require_safe_text.toSafeText((0, node_path.relative)(host.cwd, path))}\n`);
	}
	host.writeErr(summaryOf(files.length, {}));
	return 0;
}
function summaryOf(count, { all }) {
	if (count > 0 || all === true) return `${count} exported\n`;
	return "0 exported: nothing without an owner is there, or goes by what was asked for; --all exports what a project owns as well\n";
}
exports.exportLive = exportLive;
