const require_diagnose = require("./diagnose.cjs");
const require_written_file = require("./written-file.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_document = require("./document.cjs");
const require_2020 = require("./2020.cjs");
const require_requests = require("./requests.cjs");
const require_plural = require("./plural.cjs");
const require_group_by = require("./group-by.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_stop_signal = require("./stop-signal.cjs");
const require_ci = require("./ci.cjs");
const require_targets = require("./targets.cjs");
const require_backend = require("./backend.cjs");
const require_read_target = require("./read-target.cjs");
const require_log = require("./log.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
let node_path = require("node:path");
// src/render/document/export-summary.ts
/** What `kiln export` wrote and what it left out, in words: nothing that is in the account goes unmentioned. */
/** Names that are shown of each group. */
const shownNames = 5;
/** Returns the lines of the summary, for stderr. */
function summariseExport({ exported, owned, unselected, unmatched, policy }) {
	const left = require_group_by.groupBy(owned, (live) => whyOf(live, policy)).map((members) => {
		const ids = members.map(({ kind, name }) => require_safe_text.toSafeText(`${kind}/${name}`));
		return `left out, ${whyOf(members[0], policy)}: ${require_2020.enumerate(ids, ", ", shownNames)}\n`;
	});
	const isEmpty = exported + owned.length + unselected === 0;
	return [
		`${exported} exported${isEmpty ? ": there is no configuration in the account" : ""}\n`,
		...left,
		...owned.length === 0 ? [] : ["--all exports these as well\n"],
		...isEmpty ? [] : unmatched.map((name) => `nothing in the account matches ${require_safe_text.toSafeText(name)}\n`),
		...unselected === 0 ? [] : [`not selected: ${require_plural.countOf(unselected, "configuration")}\n`]
	].join("");
}
function whyOf(live, policy) {
	const words = {
		ours: "as this project owns it",
		"previous-owner": "as a previous owner of this project has it",
		"foreign-owner": "as another project owns it",
		"foreign-manager": "as its tags say that another tool manages it"
	};
	const ownership = require_requests.ownershipOf(live, policy);
	if (ownership === "unowned") throw new Error("what nobody owns is exported");
	const holder = require_requests.holderOf(live, policy);
	return holder === void 0 ? words[ownership] : `${words[ownership]} (${require_safe_text.toSafeText(holder)})`;
}
// src/run/export.ts
/** What an account holds and nobody declares yet: the live configurations that `kiln export` writes as documents. Reads only. */
/** Finds what is to be exported. Without `found` the exit code says why there is nothing. */
async function findExported(machine, names, options, { counter, stop }) {
	const loaded = await require_targets.loadTargets(machine, options);
	const { project } = loaded;
	if (project === void 0 || require_diagnose.hasErrors(loaded.diagnostics)) return {
		diagnostics: loaded.diagnostics,
		exitCode: 5
	};
	const revision = await require_ci.findRevision(machine.cwd, machine.env);
	const backend = await require_backend.connectBackend(machine, {
		command: "export",
		revision
	}, options);
	if ("failure" in backend) return {
		diagnostics: [...loaded.diagnostics, backend.failure],
		exitCode: 1
	};
	const { clock } = machine;
	const signal = stop.stopping;
	const sessions = require_requests.createSessions(backend.ambient, {
		clock,
		observer: counter,
		signal
	});
	try {
		const { targets, unread, diagnostics } = await require_requests.holdToBase(machine, project, loaded.targets);
		const said = [
			...loaded.diagnostics,
			...diagnostics,
			...unread.values()
		];
		if (unread.size > 0 || require_diagnose.hasErrors(diagnostics)) return {
			diagnostics: said,
			exitCode: 1
		};
		const reading = {
			machine,
			flags: options,
			backend,
			sessions,
			observer: counter,
			signal
		};
		const seen = [];
		for (const target of targets.filter((one) => !one.retired)) {
			const read = await require_read_target.readTarget(reading, target, (service, resolved) => require_requests.listLive({
				service,
				target: resolved,
				clock,
				signal
			}));
			if ("failure" in read) return {
				diagnostics: [...said, read.failure],
				exitCode: require_read_target.exitCodeOf(read.failure)
			};
			seen.push(...read.result.map((live) => ({
				target,
				live
			})));
		}
		return {
			found: {
				project,
				targets,
				...select(seen, names, options, project)
			},
			diagnostics: said,
			exitCode: 0
		};
	} finally {
		sessions.close();
		await backend.close();
	}
}
function select(seen, names, { only = [], all = false }, policy) {
	const isOnly = ({ kind, name }, patterns) => require_targets.matchesAny(patterns, `${kind}/${name}`);
	const selected = seen.filter(({ live }) => (only.length === 0 || isOnly(live, only)) && (names.length === 0 || names.some((name) => isCalled(live, name))));
	const isWanted = ({ live }) => all || require_requests.ownershipOf(live, policy) === "unowned";
	return {
		wanted: selected.filter(isWanted),
		owned: selected.filter((one) => !isWanted(one)).map(({ live }) => live),
		unselected: seen.length - selected.length,
		unmatched: [...names.filter((name) => !seen.some(({ live }) => isCalled(live, name))), ...only.filter((pattern) => !pattern.startsWith("!") && !seen.some(({ live }) => isOnly(live, [pattern])))]
	};
}
function isCalled(live, name) {
	return require_targets.slugOf(name) === live.slug || require_targets.matchesAny([name], live.name);
}
// cmd/commands/export.ts
/** kiln export: live configurations as documents, so that a team with an existing account can start. */
/** Prints documents, or writes them to `--out`. Reads only. */
async function exportLive(host, names, flags) {
	const stop = require_signals.handleSignals(host, flags.timeout);
	try {
		const { found, diagnostics, exitCode } = await findExported(host, names, flags, {
			counter: require_requests.countRequests(await require_log.createLog(host, flags)),
			stop
		});
		require_say.say(host, diagnostics);
		if (found === void 0) return exitCode;
		const files = found.wanted.map((one) => toFile(found, one));
		if (flags.out === void 0) host.writeOut(files.map(({ text }) => `---\n${text}`).join(""));
		else {
			const code = await write(host, flags.out, files);
			if (code !== 0) return code;
		}
		host.writeErr(summariseExport({
			...found,
			exported: files.length,
			policy: found.project
		}));
		const signal = stop.signal();
		return signal === void 0 ? 0 : require_stop_signal.signalCodes[signal];
	} finally {
		stop.release();
	}
}
function toFile({ project, targets }, { target, live }) {
	const name = `${live.slug}.${require_document_schema.kindOf(live.kind).short}.yaml`.replace(/^[.-]/, "_$&");
	return {
		name: targets.length > 1 ? (0, node_path.join)(target.name, name) : name,
		text: require_document.renderDocument(require_document.documentOf(live, project, project.targets.length > 1 ? [target.name] : void 0))
	};
}
/** Writes one file per document. If one of them exists already, nothing is written. Resolves to the exit code. */
async function write(host, folder, files) {
	const placed = files.map(({ name, text }) => ({
		path: (0, node_path.resolve)(host.cwd, folder, name),
		text
	}));
	const named = (path) => (0, node_path.relative)(host.cwd, path);
	const taken = placed.filter(({ path }) => require_written_file.isTaken(path));
	if (taken.length > 0) return require_say.refuse(host, taken.map(({ path }) => require_diagnose.diagnose("existsAlready", { file: named(path) })));
	for (const { path, text } of placed) {
		try {
			await require_written_file.createFile(host.cwd, path, text);
		} catch (error) {
			const reason = error.message;
			return require_say.refuse(host, [require_diagnose.diagnose("unwritableFile", {
				file: named(path),
				reason
			})], 1);
		}
		host.writeOut(`wrote ${require_safe_text.toSafeText(named(path))}\n`);
	}
	return 0;
}
exports.exportLive = exportLive;
