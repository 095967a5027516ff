const require_diagnostic = require("./diagnostic.cjs");
const require_main = require("./main.cjs");
const require_say = require("./say.cjs");
const require_plural = require("./plural.cjs");
const require_report_schema = require("./report-schema.cjs");
const require_read_report = require("./read-report.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/report/merge-gap.ts
/** What keeps reports from being one: those that do not fit together, and those that are not there. */
/** Returns what is missing of the fleet. `names` are the targets without a row. */
function findGap(parts, names) {
	const cuts = findMissingShards(parts);
	const isWhole = cuts.length === 0 ? names.length === 0 : cuts.some(({ missing }) => missing.length === 0);
	if (isWhole && names.length === 0) return { diagnostics: [] };
	const shards = cuts.filter(() => !isWhole).map(({ of, missing }) => require_diagnostic.diagnose("missingShards", {
		shards: require_say.enumerate(missing.map(String)),
		of
	}));
	const targets = names.length === 0 ? [] : [require_diagnostic.diagnose("missingTargets", {
		count: `${names.length} ${require_plural.plural(names.length, "target")}`,
		targets: require_say.enumerate(names)
	})];
	return {
		kind: isWhole ? "unreported" : "lost",
		diagnostics: [...shards, ...targets]
	};
}
function findMissingShards(parts) {
	const shards = parts.flatMap(({ shard }) => shard ?? []);
	return [...new Set(shards.map(({ of }) => of))].sort((a, b) => a - b).map((of) => {
		const present = new Set(shards.filter((shard) => shard.of === of).map(({ index }) => index));
		return {
			of,
			missing: Array.from({ length: of }, (_, index) => index + 1).filter((index) => !present.has(index))
		};
	});
}
/** Returns why reports cannot be one: another command or backend, or one name for two places. Undefined if they can. */
function findConflict(named) {
	const [first] = named;
	const places = /* @__PURE__ */ new Map();
	for (const { file, report } of named) {
		const [a, b] = [kindOfRun(first?.report ?? report), kindOfRun(report)];
		if (a !== b) return require_diagnostic.diagnose("unlikeReports", {
			first: first?.file ?? file,
			a,
			second: file,
			b
		});
		for (const { name, account, region } of report.targets) {
			if (account === null || region === null) continue;
			const place = `${account} ${region}`;
			const other = places.get(name);
			if (other !== void 0 && other.place !== place) return require_diagnostic.diagnose("targetOfTwoPlaces", {
				target: name,
				first: other.file,
				a: other.place,
				second: file,
				b: place
			});
			places.set(name, {
				file,
				place
			});
		}
	}
}
function kindOfRun({ command, backend, offline }) {
	return `${command} ${offline === true ? "offline" : `on ${backend}`}`;
}
// src/report/part.ts
/** The runs that a merged report is made of: taken from reports, put in order, judged and added up. */
/** Returns the runs of a report: those that it was merged from, or the one that it is of. */
function takeApart(report) {
	const { shard, targets, fleets = [] } = report;
	if (report.parts !== void 0) return {
		parts: report.parts.map(({ shard: cut, ...part }) => {
			return {
				...part,
				...cut === void 0 ? {} : { shard: {
					...cut,
					fleet: fleets[cut.fleet] ?? []
				} }
			};
		}),
		fleets,
		targets
	};
	return {
		parts: [{
			id: `sha256:${require_diagnostic.digestOf(report).toString("hex")}`,
			...shard === void 0 ? {} : { shard: {
				index: shard.index,
				of: shard.of,
				fleet: shard.targets
			} },
			outcome: report.outcome,
			exitCode: report.exitCode,
			...report.supersededBy === void 0 ? {} : { supersededBy: report.supersededBy },
			targets: targets.map(({ name }) => name),
			diagnostics: report.diagnostics,
			run: report.run
		}],
		fleets: shard === void 0 ? [] : [shard.targets],
		targets
	};
}
/** Orders runs: the latest first, by id those that began in the same instant. */
function compareParts(a, b) {
	const [first, second] = [Date.parse(a.run.startedAt), Date.parse(b.run.startedAt)];
	return second - first || require_diagnostic.compareText(b.run.startedAt, a.run.startedAt) || require_diagnostic.compareText(b.id, a.id);
}
/** Returns what stopped any of the runs, as far as their targets do not show it. */
function verdictOfParts(parts) {
	const interrupted = parts.filter(({ outcome }) => outcome === "interrupted");
	if (interrupted.length > 0) return { signal: interrupted.some(({ exitCode }) => exitCode === 130) ? "SIGINT" : "SIGTERM" };
	if (parts.some(({ outcome }) => outcome === "invalid")) return { verdict: "invalid" };
	if (parts.some(({ outcome }) => outcome === "refused")) return { verdict: "refused" };
	return parts.some(({ outcome, targets }) => outcome === "error" && targets.length === 0) ? { verdict: "error" } : {};
}
/** Returns the facts of the runs as of one: from the start of the first to the end of the last. The latest comes first in `parts`. */
function mergeRuns(parts) {
	const runs = parts.map(({ run }) => run);
	const first = runs.at(-1);
	const start = Date.parse(first?.startedAt ?? "");
	const sum = (count) => runs.reduce((all, run) => all + run.requests[count], 0);
	const isOneRevision = runs.every(({ revision }) => revision === first?.revision);
	return {
		startedAt: first?.startedAt ?? "",
		durationMs: Math.max(...runs.map((run) => Date.parse(run.startedAt) + run.durationMs - start)),
		revision: isOneRevision ? first?.revision ?? null : null,
		requests: {
			read: sum("read"),
			write: sum("write"),
			throttled: sum("throttled")
		},
		ci: runs[0]?.ci ?? null
	};
}
/** Runs of different commits are no picture of one; that is worth a warning, not a refusal. */
function warnOfRevisions(parts) {
	const revisions = [...new Set(parts.flatMap(({ run }) => run.revision ?? []))].sort(require_diagnostic.compareText);
	return revisions.length < 2 ? [] : [require_diagnostic.diagnose("reportsOfRevisions", { revisions: revisions.join(", ") })];
}
// src/report/merge.ts
/**
* Many reports as one. What comes out depends on the set of runs alone: their order, and merging what is merged already, change nothing.
* For that a merged report keeps what it is made of: its runs (`parts`) and their fleets.
*
* A target that several runs have a row for is shown as the latest of them saw it: by the start of the run, then by its id. A run that is
* overtaken everywhere no longer counts for the verdict.
*/
/** Merges reports of one command against one backend, which `findConflict` has found to fit together. */
function mergeReports(reports, options) {
	const [{ command, backend, offline, base }] = reports;
	const pieces = reports.map(takeApart);
	const parts = [...new Map(pieces.flatMap((piece) => piece.parts).map((part) => [part.id, part])).values()].sort(compareParts);
	const owners = findOwners(parts);
	const current = findCurrent(parts, owners);
	const isSuperseded = current.every(({ outcome }) => outcome === "superseded");
	const supersededBy = isSuperseded ? current[0]?.supersededBy : void 0;
	const hasBase = base !== void 0 && reports.every((one) => one.base?.revision === base.revision);
	const rows = pickRows(owners, pieces);
	const others = [...pieces.flatMap((piece) => piece.fleets), ...options.fleet ? [options.fleet] : []];
	const fleets = sortFleets(parts.flatMap(({ shard }) => shard === void 0 ? [] : [shard.fleet]), others);
	const names = [.../* @__PURE__ */ new Set([...fleets.flat(), ...[...rows.keys()].sort(require_diagnostic.compareText)])];
	const targets = names.map((name) => rows.get(name) ?? unreported(name));
	const gap = findGap(parts, names.filter((name) => !rows.has(name)));
	const judged = require_main.judge({
		command,
		detailedExitcode: options.detailedExitcode,
		...options.failOn === void 0 ? {} : { failOn: options.failOn },
		...verdictOfParts(current),
		writes: parts.reduce((sum, { run }) => sum + run.requests.write, 0),
		...gap.kind === void 0 ? {} : { gap: gap.kind }
	}, targets);
	const found = [
		...current.flatMap((part) => part.diagnostics),
		...gap.diagnostics,
		...warnOfRevisions(current)
	];
	return {
		formatVersion: "1.0",
		tool: {
			name: "kiln",
			version: options.version
		},
		command,
		backend,
		...offline === void 0 ? {} : { offline },
		...hasBase ? { base } : {},
		...supersededBy === void 0 ? {} : { supersededBy },
		...reports.some((one) => one.narrowed === true) ? { narrowed: true } : {},
		...isSuperseded ? {
			outcome: "superseded",
			exitCode: 0
		} : judged,
		...require_report_schema.totalsOf(targets),
		targets,
		diagnostics: require_diagnostic.sortDiagnostics(distinct(found)),
		run: mergeRuns(current),
		parts: parts.map(({ shard, ...part }) => ({
			...part,
			...shard === void 0 ? {} : { shard: {
				...shard,
				fleet: indexOf(fleets, shard.fleet)
			} }
		})),
		fleets
	};
}
/** Returns for each target the run whose row counts. The latest come first. */
function findOwners(parts) {
	return new Map(parts.toReversed().flatMap((part) => part.targets.map((name) => [name, part])));
}
/** Runs that still count: not those whose every row is overtaken, nor an earlier attempt at a shard that came to no rows. */
function findCurrent(parts, owners) {
	const owning = new Set(owners.values());
	const attempted = /* @__PURE__ */ new Set();
	return parts.filter((part) => {
		const shard = part.shard === void 0 ? void 0 : `${part.shard.index}/${part.shard.of}`;
		const isOvertaken = shard !== void 0 && attempted.has(shard);
		if (shard !== void 0) attempted.add(shard);
		return part.targets.length === 0 ? !isOvertaken : owning.has(part);
	});
}
function pickRows(owners, pieces) {
	const rows = /* @__PURE__ */ new Map();
	for (const { parts, targets } of pieces) {
		const ids = new Set(parts.map(({ id }) => id));
		for (const row of targets) {
			const owner = owners.get(row.name);
			if (owner === void 0 || !ids.has(owner.id)) continue;
			const other = rows.get(row.name);
			if (other === void 0 || require_diagnostic.compareText(bytesOf(row), bytesOf(other)) < 0) rows.set(row.name, row);
		}
	}
	return rows;
}
/** The row of a target of the fleet that no report speaks of. */
function unreported(name) {
	return {
		name,
		account: null,
		region: null,
		status: "not-run",
		declared: 0,
		summary: require_report_schema.sumUp([]),
		changes: [],
		diagnostics: []
	};
}
/**
* The fleets of shards first, then others that name further targets; of each the longest first. The order of their targets is that of the
* merged report.
*/
function sortFleets(ofShards, others) {
	const known = new Set(ofShards.flat());
	return [ofShards, others.filter((fleet) => fleet.some((name) => !known.has(name)))].flatMap((fleets) => distinct(fleets).toSorted((a, b) => b.length - a.length));
}
function indexOf(fleets, fleet) {
	const bytes = bytesOf(fleet);
	return fleets.findIndex((one) => bytesOf(one) === bytes);
}
/** Each value once, in the order of their bytes. */
function distinct(values) {
	return [...new Map(values.map((value) => [bytesOf(value), value]))].sort(([a], [b]) => require_diagnostic.compareText(a, b)).map(([, value]) => value);
}
function bytesOf(value) {
	return require_diagnostic.canonicalJson(value);
}
// src/report/fleet.ts
/** The targets of a fleet: JSON lines with the name of one each, or a matrix for CI, whose entries name one or list several. */
/** Returns the names in their order, or in words what keeps the text from naming any. */
function parseFleet(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const rows = [];
	for (const [index, line] of lines.entries()) try {
		rows.push(...rowsOf(JSON.parse(line)));
	} catch {
		if (index === 0) return parseWhole(text);
		return { problem: `line ${index + 1} is not JSON` };
	}
	return namesOf(rows);
}
function parseWhole(text) {
	try {
		return namesOf(rowsOf(JSON.parse(text)));
	} catch {
		return { problem: "it is not JSON" };
	}
}
function rowsOf(value) {
	const { include } = value ?? {};
	if (Array.isArray(include)) return include;
	return Array.isArray(value) ? value : [value];
}
function namesOf(rows) {
	const names = [];
	for (const row of rows) {
		const { name, targets } = row ?? {};
		const found = Array.isArray(targets) ? targets : [name];
		if (!found.every((one) => typeof one === "string")) return { problem: `${JSON.stringify(row)} names no target` };
		names.push(...found);
	}
	return { names: [...new Set(names)] };
}
// cmd/report.ts
/** kiln report: what can be made of report files, without asking AWS for anything. */
/** Runs `kiln report merge FILE...`. Resolves to the exit code of the merged report, or to 5 if there is none. */
async function merge(host, files, flags) {
	const { reports, diagnostics } = await require_read_report.readReports(files, host.cwd);
	const fleet = flags.fleet === void 0 ? {} : await readFleet(flags.fleet, host.cwd);
	const conflict = diagnostics.length > 0 ? void 0 : findConflict(reports);
	const wrong = [
		...diagnostics,
		...fleet.failure ?? [],
		...conflict === void 0 ? [] : [conflict]
	];
	const [first, ...others] = reports.map(({ report }) => report);
	if (wrong.length > 0 || first === void 0) return refuse(host, wrong);
	const file = flags.reportFile === void 0 ? void 0 : await require_read_report.openReportFile(host.cwd, flags.reportFile);
	if (file !== void 0 && "failure" in file) return refuse(host, [file.failure], 1);
	const merged = mergeReports([first, ...others], {
		version: host.version,
		detailedExitcode: flags.detailedExitcode ?? false,
		...flags.failOn === void 0 ? {} : { failOn: flags.failOn },
		...fleet.names === void 0 ? {} : { fleet: fleet.names }
	});
	return require_read_report.answer(host, flags, merged, file);
}
async function readFleet(file, cwd) {
	const failed = (reason) => ({ failure: [require_diagnostic.diagnose("unreadableFleet", {
		file,
		reason
	})] });
	try {
		const fleet = parseFleet(await (0, node_fs_promises.readFile)((0, node_path.resolve)(cwd, file), "utf8"));
		return "names" in fleet ? fleet : failed(fleet.problem);
	} catch (error) {
		return failed(error.message);
	}
}
/** Says what is wrong. Returns the exit code. */
function refuse(host, diagnostics, exitCode = 5) {
	require_say.say(host, diagnostics);
	return exitCode;
}
exports.findConflict = findConflict;
exports.merge = merge;
exports.mergeReports = mergeReports;
exports.refuse = refuse;
