const require_diagnose = require("./diagnose.cjs");
const require_2020 = require("./2020.cjs");
const require_canonical = require("./canonical.cjs");
const require_registry = require("./registry.cjs");
const require_report_schema = require("./report-schema.cjs");
const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_summarise = require("./summarise.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_plural = require("./plural.cjs");
const require_stop_signal = require("./stop-signal.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/report/check-report.ts
var import__2020 = require_2020.require__2020();
/** Levels that a report may be nested: those of a document, and its own. */
const maxLevels = 128;
const compile = () => new import__2020.Ajv2020({ strictTypes: false }).compile(require_report_schema.reportSchema);
let check;
/** Returns the report, or in words what keeps the value from being one. */
function checkReport(value) {
	if (require_canonical.isDeeperThan(maxLevels, value)) return { problem: "it is nested too deeply to be a report" };
	const { formatVersion } = value ?? {};
	if (typeof formatVersion !== "string") return { problem: "it has no formatVersion" };
	if (!formatVersion.startsWith("1.")) return { problem: `its format is ${formatVersion}, this version reads 1.x` };
	check ??= compile();
	if (!check(value)) {
		const [error] = check.errors ?? [];
		const path = (error?.instancePath ?? "").split("/").slice(1).map(unescapePointer);
		return { problem: `${path.length === 0 ? "it" : require_registry.formatPath(path)} ${error?.message ?? "is not sound"}` };
	}
	const report = value;
	if (report.parts?.length === 0) return { problem: "it is merged from nothing" };
	const twice = findTwice(report.targets.map(({ name }) => name));
	return twice === void 0 ? { report } : { problem: `it has the target ${twice} twice` };
}
function unescapePointer(part) {
	return /^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~");
}
function findTwice(names) {
	const seen = /* @__PURE__ */ new Set();
	return names.find((name) => seen.size === seen.add(name).size);
}
// src/report/merge-gap.ts
/** What keeps reports from being one: those that do not fit together, and those that are not there. */
/** Returns what is missing of the fleet. `names` are the targets without a row. */
function findGap(parts, names) {
	const cuts = findMissingShards(parts);
	const isWhole = cuts.length === 0 ? names.length === 0 : cuts.some(({ missing }) => missing.length === 0);
	if (isWhole && names.length === 0) return { diagnostics: [] };
	const shards = cuts.filter(() => !isWhole).map(({ of, missing }) => require_diagnose.diagnose("missingShards", {
		shards: require_enumerate.enumerate(missing.map(String)),
		of
	}));
	const targets = names.length === 0 ? [] : [require_diagnose.diagnose("missingTargets", {
		count: `${names.length} ${require_plural.plural(names.length, "target")}`,
		targets: require_enumerate.enumerate(names)
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
		if (a !== b) return require_diagnose.diagnose("unlikeReports", {
			first: first?.file ?? file,
			a,
			second: file,
			b
		});
		for (const { name, account, region } of report.targets) {
			if (account === null || region === null) continue;
			const place = `${account} ${region}`;
			const other = places.get(name);
			if (other !== void 0 && other.place !== place) return require_diagnose.diagnose("targetOfTwoPlaces", {
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
			id: `sha256:${require_canonical.digestOf(report).toString("hex")}`,
			...shard === void 0 ? {} : { shard: {
				index: shard.index,
				of: shard.of,
				fleet: shard.targets
			} },
			outcome: report.outcome,
			exitCode: report.exitCode,
			...require_optional.optional({ supersededBy: report.supersededBy }),
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
	return second - first || require_source.compareText(b.run.startedAt, a.run.startedAt) || require_source.compareText(b.id, a.id);
}
/** Returns what stopped any of the runs, as far as their targets do not show it. */
function verdictOfParts(parts) {
	const interrupted = parts.filter(({ outcome }) => outcome === "interrupted");
	if (interrupted.length > 0) {
		const codes = new Set(interrupted.map(({ exitCode }) => exitCode));
		return { signal: require_stop_signal.stopSignals.find((signal) => codes.has(require_stop_signal.signalCodes[signal])) ?? "SIGTERM" };
	}
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
	const revisions = [...new Set(parts.flatMap(({ run }) => run.revision ?? []))].sort(require_source.compareText);
	return revisions.length < 2 ? [] : [require_diagnose.diagnose("reportsOfRevisions", { revisions: revisions.join(", ") })];
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
	const names = [.../* @__PURE__ */ new Set([...fleets.flat(), ...[...rows.keys()].sort(require_source.compareText)])];
	const targets = names.map((name) => rows.get(name) ?? unreported(name));
	const gap = findGap(parts, names.filter((name) => !rows.has(name)));
	const judged = require_summarise.judge({
		command,
		detailedExitcode: options.detailedExitcode,
		...require_optional.optional({ failOn: options.failOn }),
		...verdictOfParts(current),
		writes: parts.reduce((sum, { run }) => sum + run.requests.write, 0),
		...require_optional.optional({ gap: gap.kind })
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
		...require_optional.optional({ offline }),
		...hasBase ? { base } : {},
		...require_optional.optional({ supersededBy }),
		...reports.some((one) => one.narrowed === true) ? { narrowed: true } : {},
		...isSuperseded ? {
			outcome: "superseded",
			exitCode: 0
		} : judged,
		...require_summarise.totalsOf(targets),
		targets,
		diagnostics: require_diagnose.sortDiagnostics(distinct(found)),
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
			if (other === void 0 || require_source.compareText(bytesOf(row), bytesOf(other)) < 0) rows.set(row.name, row);
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
		summary: require_summarise.sumUp([]),
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
	return [...new Map(values.map((value) => [bytesOf(value), value]))].sort(([a], [b]) => require_source.compareText(a, b)).map(([, value]) => value);
}
function bytesOf(value) {
	return require_canonical.canonicalJson(value);
}
// src/run/read-report.ts
/** Reads report files. What stands in one is checked before anything relies on it: it may come from anywhere. */
/** Resolves to the reports in the order of the files, if each file is a report and all of them fit together. */
async function readFittingReports(files, cwd) {
	const { reports, diagnostics } = await readReports(files, cwd);
	const conflict = diagnostics.length > 0 ? void 0 : findConflict(reports);
	const [first, ...others] = reports.map(({ report }) => report);
	if (diagnostics.length > 0 || conflict !== void 0 || first === void 0) return { wrong: [...diagnostics, ...conflict === void 0 ? [] : [conflict]] };
	return { reports: [first, ...others] };
}
/** Returns what is to be shown of reports that fit together: one alone as it is, several merged. */
function asOneReport(reports, version) {
	return reports.length === 1 ? reports[0] : mergeReports(reports, {
		version,
		detailedExitcode: false
	});
}
/** Resolves to the reports in the order of the files; a file that is none is a diagnostic. */
async function readReports(files, cwd) {
	const reports = [];
	const diagnostics = [];
	for (const file of files) try {
		const checked = checkReport(JSON.parse(await (0, node_fs_promises.readFile)((0, node_path.resolve)(cwd, file), "utf8")));
		if ("report" in checked) reports.push({
			file,
			report: checked.report
		});
		else diagnostics.push(require_diagnose.diagnose("unreadableReport", {
			file,
			reason: checked.problem
		}));
	} catch (error) {
		const { code, message } = error;
		const reason = code === "ENOENT" ? "there is no such file" : message;
		diagnostics.push(require_diagnose.diagnose("unreadableReport", {
			file,
			reason
		}));
	}
	return {
		reports,
		diagnostics
	};
}
Object.defineProperty(exports, "asOneReport", {
	enumerable: true,
	get: function() {
		return asOneReport;
	}
});
Object.defineProperty(exports, "mergeReports", {
	enumerable: true,
	get: function() {
		return mergeReports;
	}
});
Object.defineProperty(exports, "readFittingReports", {
	enumerable: true,
	get: function() {
		return readFittingReports;
	}
});
Object.defineProperty(exports, "readReports", {
	enumerable: true,
	get: function() {
		return readReports;
	}
});
