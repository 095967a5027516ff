const require_diagnose = require("./diagnose.cjs");
const require_written_file = require("./written-file.cjs");
const require_registry = require("./registry.cjs");
const require_document = require("./document.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_credentials = require("./credentials.cjs");
const require_plural = require("./plural.cjs");
const require_group_by = require("./group-by.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_stop_signal = require("./stop-signal.cjs");
const require_requests = require("./requests.cjs");
const require_ci = require("./ci.cjs");
const require_targets = require("./targets.cjs");
const require_documents = require("./documents.cjs");
const require_read_target = require("./read-target.cjs");
const require_log = require("./log.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
let node_path = require("node:path");
// src/render/document/export-summary.ts
/** Names that are shown of each group. */
const shownNames = 5;
/** Returns the lines of the summary, for stderr. */
function summariseExport({ exported, owned, unselected, unmatched, policy }) {
	const left = require_group_by.groupBy(owned, (live) => whyOf(live, policy)).map((members) => {
		const ids = members.map(({ kind, name }) => require_safe_text.toSafeText(`${kind}/${name}`));
		return `left out, ${whyOf(members[0], policy)}: ${require_enumerate.enumerate(ids, ", ", shownNames)}\n`;
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
	const ownership = require_credentials.ownershipOf(live, policy);
	if (ownership === "unowned") throw new Error("what nobody owns is exported");
	const holder = require_credentials.holderOf(live, policy);
	return holder === void 0 ? words[ownership] : `${words[ownership]} (${require_safe_text.toSafeText(holder)})`;
}
// src/run/export.ts
/** Finds what is to be exported. Without `found` the exit code says why there is nothing. */
async function findExported(machine, names, options, attendant) {
	const loaded = await require_targets.loadTargets(machine, options);
	const { project } = loaded;
	if (project === void 0 || require_diagnose.hasErrors(loaded.diagnostics)) return {
		diagnostics: loaded.diagnostics,
		exitCode: 5
	};
	const revision = await require_ci.findRevision(machine.cwd, machine.env);
	const { clock } = machine;
	const { counter, stop } = attendant;
	const signal = stop.stopping;
	const result = await require_requests.withSessions(machine, {
		command: "export",
		revision
	}, options, attendant, async (sessions, backend) => {
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
		const declared = await findDeclared(machine, project, targets);
		const ids = [];
		for (const target of targets.filter((one) => !one.retired)) {
			const read = await require_read_target.readTarget(reading, target, (service, resolved) => {
				ids.push(...declared(resolved).map(({ id, identity }) => [require_registry.arnOf(identity, resolved), id]));
				return require_requests.listLive({
					service,
					target: resolved,
					clock,
					signal
				});
			});
			if ("failure" in read) return {
				diagnostics: [...said, read.failure],
				exitCode: require_read_target.exitCodeOf(read.failure)
			};
			seen.push(...read.result.map((live) => ({
				target,
				live
			})));
		}
		const selected = select(seen, names, options, project);
		ids.push(...selected.wanted.map(({ live }) => [live.arn, require_registry.idOf(live.kind, live.name)]));
		return {
			found: {
				project,
				targets,
				...selected,
				ids: Object.fromEntries(ids)
			},
			diagnostics: said,
			exitCode: 0
		};
	});
	if (!("failure" in result)) return result;
	return {
		diagnostics: [...loaded.diagnostics, result.failure],
		exitCode: require_read_target.exitCodeOf(result.failure)
	};
}
/** Returns what finds what is declared for a target; nothing where the documents cannot be understood: they are not what is asked about. */
async function findDeclared(machine, project, targets) {
	const { documents, diagnostics } = await require_documents.readDocuments(machine, project);
	if (require_diagnose.hasErrors(diagnostics)) return () => [];
	const declared = require_documents.declare({
		project,
		documents,
		targets
	});
	return require_diagnose.hasErrors(declared.diagnostics) ? () => [] : (target) => declared.in(target).desired;
}
function select(seen, names, { only = [], all = false }, policy) {
	const isOnly = ({ kind, name }, patterns) => require_targets.matchesAny(patterns, `${kind}/${name}`);
	const selected = seen.filter(({ live }) => (only.length === 0 || isOnly(live, only)) && (names.length === 0 || names.some((name) => isCalled(live, name))));
	const isWanted = ({ live }) => all || require_credentials.ownershipOf(live, policy) === "unowned";
	return {
		wanted: selected.filter(isWanted),
		owned: selected.filter((one) => !isWanted(one)).map(({ live }) => live),
		unselected: seen.length - selected.length,
		unmatched: [...names.filter((name) => !seen.some(({ live }) => isCalled(live, name))), ...only.filter((pattern) => !pattern.startsWith("!") && !seen.some(({ live }) => isOnly(live, [pattern])))]
	};
}
/** A name in any of its spellings, a pattern of it, or either of them after the kind. */
function isCalled(live, text) {
	const { kind, name } = require_registry.parseId(text) ?? {
		kind: void 0,
		name: text
	};
	if (kind !== void 0 && require_targets.fold(kind) !== require_targets.fold(live.kind) && !require_targets.matchesAny([kind], live.kind)) return false;
	return require_registry.slugOf(name) === live.identity.slug || require_targets.matchesAny([name], live.name);
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
		if (signal !== void 0) return require_stop_signal.signalCodes[signal];
		return files.length === 0 && found.unmatched.length > 0 ? 5 : 0;
	} finally {
		stop.release();
	}
}
function toFile({ project, targets, ids }, { target, live }) {
	const name = `${live.identity.slug}.${require_registry.kindOf(live.kind).short}.yaml`.replace(/^[.-]/, "_$&");
	return {
		name: targets.length > 1 ? (0, node_path.join)(target.name, name) : name,
		text: require_document.renderDocument(require_document.documentOf(live, project, {
			ids,
			targets: project.targets.length > 1 ? [target.name] : void 0
		}), require_document.remarkOn(live, project))
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
