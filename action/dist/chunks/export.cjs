const require_requests = require("./requests.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_project = require("./project.cjs");
const require_field_path = require("./field-path.cjs");
const require_project_schema = require("./project-schema.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_main = require("./main.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/render/document.ts
/** A live configuration as the YAML document that declares it. */
/** Returns the document: every field and tag, but service defaults, husks and Kiln's own tags. `targets` limits where it belongs. */
function documentOf(live, policy, targets) {
	const kind = require_project_schema.kindOf(live.kind);
	const tags = Object.entries(live.tags).filter(([key]) => !require_requests.isLeftAlone(key, policy, void 0));
	const [unsayable, sayable] = [tags.filter(([key]) => key === "__proto__"), tags.filter(([key]) => key !== "__proto__")];
	const unchecked = live.unknown.filter((path) => !path.includes("."));
	const ignore = [...live.unknown.filter((path) => path.includes(".") && !path.includes("*")), ...unsayable.map(([key]) => require_field_path.formatPath(["tags", key]))];
	const kiln = {
		...targets === void 0 ? {} : { targets },
		...ignore.length === 0 ? {} : { ignore },
		...unchecked.length === 0 ? {} : { unchecked }
	};
	return {
		kind: live.kind,
		name: live.name,
		...escapeReferences(require_project_schema.toDocument(kind, live.fields)),
		...sayable.length === 0 ? {} : { tags: escapeReferences(Object.fromEntries(sayable)) },
		...Object.keys(kiln).length === 0 ? {} : { kiln }
	};
}
/** `${` would be a reference. */
function escapeReferences(value) {
	const escaped = (value) => {
		if (typeof value === "string") return value.replaceAll("${", () => "$${");
		if (Array.isArray(value)) return value.map((item) => escaped(item));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
	};
	return escaped(value);
}
/**
* Returns a document as YAML. Text that could do harm in a log (control characters, workflow commands) is written with escapes, which YAML
* reads back as the same text.
*/
function renderDocument(document) {
	const marker = freshMarker(JSON.stringify(document));
	const kept = [];
	const hide = (text) => {
		if (require_safe_text.toSafeText(text) === text && !/^\s*::|\n/.test(text)) return text;
		kept.push(require_safe_text.toSafeJson(JSON.stringify(text)).replaceAll("::", ":\\u003a"));
		return `${marker}${kept.length - 1}x`;
	};
	const hidden = (value) => {
		if (typeof value === "string") return hide(value);
		if (Array.isArray(value)) return value.map((item) => hidden(item));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item)]));
	};
	return require_project.dump(hidden(document), {
		lineWidth: 120,
		noRefs: true
	}).replaceAll(new RegExp(`${marker}(\\d+)x`, "g"), (_, index) => kept[Number(index)] ?? "");
}
function freshMarker(text) {
	let marker = "kilntext";
	while (text.includes(marker)) marker += "q";
	return marker;
}
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
			revision: await require_enumerate.findRevision(host.cwd)
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
			const { project, targets } = loaded;
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
				const found = await read(reading, target);
				if ("severity" in found) {
					tell([found]);
					return found.code.startsWith("KILN3") ? 3 : 1;
				}
				const wanted = found.filter((live) => isWanted(live, names, project, flags));
				for (const live of wanted) {
					const document = documentOf(live, project, project.targets.length > 1 ? [target.name] : void 0);
					exported.push({
						target,
						live,
						text: renderDocument(document)
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
async function read(reading, target) {
	const { host, flags, backend, sessions, observer, signal } = reading;
	let session;
	try {
		session = await sessions.open(target);
		if (session === void 0) return require_diagnostic.diagnose("noRegion", { target: target.name });
		const actual = session.target.account;
		if (target.account !== void 0 && target.account !== actual) return require_diagnostic.diagnose("accountMismatch", {
			target: target.name,
			expected: target.account,
			actual,
			arn: session.caller
		});
		const service = await require_requests.connectImageBuilder({
			sdk: session.sdk,
			access: "read",
			limiter: require_requests.createRateLimiter(flags.parallelism, host.clock),
			clock: host.clock,
			observer
		});
		return await require_requests.listLive(service, session.target, signal);
	} catch (error) {
		return require_requests.describeFailure(error, {
			target,
			session,
			backend: backend.kind,
			stopping: signal
		});
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
	return "0 exported: nothing that nobody owns has that name; --all exports what a project owns as well\n";
}
exports.exportLive = exportLive;
