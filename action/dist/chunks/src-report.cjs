let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
// src/report/graph.ts
function graphOf(nodes, edges) {
	const known = new Map();
	const ends = edges.flatMap(({ from, to }) => [from, to]);
	for (const node of [...nodes, ...ends.map(outsider)]) if (!known.has(node.id)) known.set(node.id, node);
	const distinct = new Map(edges.map((edge) => [JSON.stringify([
		edge.from,
		edge.to,
		edge.field
	]), edge]));
	return {
		nodes: [...known.values()].toSorted((a, b) => require_start().compareText(a.id, b.id)),
		edges: [...distinct.values()].toSorted((a, b) => require_start().compareText(a.from, b.from) || require_start().compareText(a.to, b.to) || require_start().compareText(a.field, b.field))
	};
}
function outsider(id) {
	return {
		id,
		kind: "",
		name: id,
		declared: false
	};
}
function isChanging({ state }) {
	return state !== void 0 && state !== "unchanged";
}
function isExternal({ declared, state }) {
	return !declared && state === void 0;
}
function focusOnChanges(graph) {
	const near = neighbourhood(graph);
	return {
		nodes: graph.nodes.filter(({ id }) => near.has(id)),
		edges: graph.edges.filter(({ from, to }) => near.has(from) && near.has(to))
	};
}
function foldUnchanged(graph, most) {
	if (graph.nodes.length <= most || graph.nodes.every(({ state }) => state === void 0)) return graph;
	const near = neighbourhood(graph);
	const groups = require_src().groupBy(graph.nodes.filter(({ id }) => !near.has(id)), (node) => JSON.stringify([node.kind, isExternal(node)]));
	const folded = new Map(groups.filter((group) => group.length > 1).flatMap((group) => group.map((node) => [node.id, foldOf(group)])));
	const idOf = (id) => folded.get(id)?.id ?? id;
	const edges = graph.edges.map(({ from, to, field }) => {
		const isWhole = !folded.has(from) && !folded.has(to);
		return {
			from: idOf(from),
			to: idOf(to),
			field: isWhole ? field : ""
		};
	});
	return graphOf(graph.nodes.map((node) => folded.get(node.id) ?? node), edges.filter(({ from, to }) => from !== to));
}
function foldOf(group) {
	const [first] = group;
	const { kind, declared } = first;
	const name = isExternal(first) ? `${group.length} others` : `${group.length} unchanged`;
	return {
		id: `${kind}/*${isExternal(first) ? "external" : ""}`,
		kind,
		name,
		declared,
		...first.state === void 0 ? {} : { state: first.state },
		count: group.length
	};
}
function neighbourhood({ nodes, edges }) {
	const changing = new Set(nodes.filter(isChanging).map(({ id }) => id));
	const next = edges.flatMap(({ from, to }) => [...changing.has(from) ? [to] : [], ...changing.has(to) ? [from] : []]);
	return new Set([...changing, ...next]);
}
// src/report/target-graph.ts
function graphOfDeclared(target, desired) {
	const nodes = desired.map((one) => {
		const { id, kind } = one;
		return {
			id,
			kind,
			name: nameIn(id),
			declared: true,
			references: require_every_run().referencesOf(one)
		};
	});
	const { name, account = null, region = null } = target;
	return {
		target: name,
		account,
		region,
		...join(nodes)
	};
}
function graphOfRow({ name, account, region, changes }) {
	return {
		target: name,
		account,
		region,
		...join(changes.map((change) => {
			const { id, kind, action, source, references = [] } = change;
			return {
				id,
				kind,
				name: nameIn(id),
				declared: source !== void 0,
				state: action,
				references
			};
		}))
	};
}
function join(nodes) {
	const edges = nodes.flatMap(({ id, references }) => references.flatMap((reference) => {
		const to = reference.id ?? reference.arn;
		return to === void 0 ? [] : [{
			from: id,
			to,
			field: reference.path
		}];
	}));
	const ends = nodes.flatMap(({ references }) => references.flatMap(endOf));
	return graphOf([...nodes.map(({ references: _, ...node }) => node), ...ends], edges);
}
function endOf({ id, arn }) {
	if (id === void 0) return arn === void 0 ? [] : [outsiderOf(arn)];
	return [{
		id,
		kind: require_src_kinds().parseId(id)?.kind ?? "",
		name: nameIn(id),
		declared: true
	}];
}
function nameIn(id) {
	return id.slice(id.indexOf("/") + 1);
}
function outsiderOf(arn) {
	const parsed = require_src_kinds().parseArn(arn);
	const { kind, slug, scope, version } = parsed?.identity ?? {
		kind: "",
		slug: arn
	};
	const steps = [
		scope,
		slug,
		version,
		parsed?.build
	].filter((step) => step !== void 0);
	const owner = parsed === void 0 ? "" : ` of ${parsed.account}`;
	return {
		id: arn,
		kind,
		name: `${steps.join("/")}${owner}`,
		declared: false
	};
}
// src/report/merge-gap.ts
function findGap(parts, names) {
	const cuts = findMissingShards(parts);
	const isWhole = cuts.length === 0 ? names.length === 0 : cuts.some(({ missing }) => missing.length === 0);
	if (isWhole && names.length === 0) return { diagnostics: [] };
	const shards = cuts.filter(() => !isWhole).map(({ of, missing }) => require_every_run().diagnose("missingShards", {
		shards: require_start().enumerate(missing.map(String)),
		of
	}));
	const targets = names.length === 0 ? [] : [require_every_run().diagnose("missingTargets", {
		count: `${names.length} ${require_start().plural(names.length, "target")}`,
		targets: require_start().enumerate(names)
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
function findConflict(named) {
	const [first] = named;
	const places = new Map();
	for (const { file, report } of named) {
		const [a, b] = [kindOfRun(first?.report ?? report), kindOfRun(report)];
		if (a !== b) return require_every_run().diagnose("unlikeReports", {
			first: first?.file ?? file,
			a,
			second: file,
			b
		});
		for (const { name, account, region } of report.targets) {
			if (account === null || region === null) continue;
			const place = `${account} ${region}`;
			const other = places.get(name);
			if (other !== void 0 && other.place !== place) return require_every_run().diagnose("targetOfTwoPlaces", {
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
			id: `sha256:${require_src().digestOf(report, "hex")}`,
			...shard === void 0 ? {} : { shard: {
				index: shard.index,
				of: shard.of,
				fleet: shard.targets
			} },
			outcome: report.outcome,
			exitCode: report.exitCode,
			...require_src().optional({ supersededBy: report.supersededBy }),
			targets: targets.map(({ name }) => name),
			diagnostics: report.diagnostics,
			run: report.run
		}],
		fleets: shard === void 0 ? [] : [shard.targets],
		targets
	};
}
function compareParts(a, b) {
	const [first, second] = [Date.parse(a.run.startedAt), Date.parse(b.run.startedAt)];
	return second - first || require_start().compareText(b.run.startedAt, a.run.startedAt) || require_start().compareText(b.id, a.id);
}
function verdictOfParts(parts) {
	const interrupted = parts.filter(({ outcome }) => outcome === "interrupted");
	if (interrupted.length > 0) {
		const codes = new Set(interrupted.map(({ exitCode }) => exitCode));
		return { signal: require_every_run().stopSignals.find((signal) => codes.has(require_every_run().signalCodes[signal])) ?? "SIGTERM" };
	}
	if (parts.some(({ outcome }) => outcome === "invalid")) return { verdict: "invalid" };
	if (parts.some(({ outcome }) => outcome === "refused")) return { verdict: "refused" };
	return parts.some(({ outcome, targets }) => outcome === "error" && targets.length === 0) ? { verdict: "error" } : {};
}
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
function warnOfRevisions(parts) {
	const revisions = [...new Set(parts.flatMap(({ run }) => run.revision ?? []))].sort(require_start().compareText);
	return revisions.length < 2 ? [] : [require_every_run().diagnose("reportsOfRevisions", { revisions: revisions.join(", ") })];
}
// src/report/merge.ts
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
	const names = [...new Set([...fleets.flat(), ...[...rows.keys()].sort(require_start().compareText)])];
	const targets = names.map((name) => rows.get(name) ?? unreported(name));
	const gap = findGap(parts, names.filter((name) => !rows.has(name)));
	const judged = require_every_run().judge({
		command,
		detailedExitcode: options.detailedExitcode,
		...require_src().optional({ failOn: options.failOn }),
		...verdictOfParts(current),
		writes: parts.reduce((sum, { run }) => sum + run.requests.write, 0),
		...require_src().optional({ gap: gap.kind })
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
		...require_src().optional({ offline }),
		...hasBase ? { base } : {},
		...require_src().optional({ supersededBy }),
		...require_every_run().declinedIn(judged.outcome, found),
		...reports.some((one) => one.narrowed === true) ? { narrowed: true } : {},
		...isSuperseded ? {
			outcome: "superseded",
			exitCode: 0
		} : judged,
		digest: require_every_run().digestOfTargets(targets),
		...require_every_run().totalsOf(targets),
		targets,
		diagnostics: require_every_run().sortDiagnostics(distinct(found)),
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
function findOwners(parts) {
	return new Map(parts.toReversed().flatMap((part) => part.targets.map((name) => [name, part])));
}
function findCurrent(parts, owners) {
	const owning = new Set(owners.values());
	const attempted = new Set();
	return parts.filter((part) => {
		const shard = part.shard === void 0 ? void 0 : `${part.shard.index}/${part.shard.of}`;
		const isOvertaken = shard !== void 0 && attempted.has(shard);
		if (shard !== void 0) attempted.add(shard);
		return part.targets.length === 0 ? !isOvertaken : owning.has(part);
	});
}
function pickRows(owners, pieces) {
	const rows = new Map();
	for (const { parts, targets } of pieces) {
		const ids = new Set(parts.map(({ id }) => id));
		for (const row of targets) {
			const owner = owners.get(row.name);
			if (owner === void 0 || !ids.has(owner.id)) continue;
			const other = rows.get(row.name);
			if (other === void 0 || require_start().compareText(bytesOf(row), bytesOf(other)) < 0) rows.set(row.name, row);
		}
	}
	return rows;
}
function unreported(name) {
	return {
		name,
		account: null,
		region: null,
		status: "not-run",
		declared: 0,
		summary: require_every_run().sumUp([]),
		changes: [],
		diagnostics: []
	};
}
function sortFleets(ofShards, others) {
	const known = new Set(ofShards.flat());
	return [ofShards, others.filter((fleet) => fleet.some((name) => !known.has(name)))].flatMap((fleets) => distinct(fleets).toSorted((a, b) => b.length - a.length));
}
function indexOf(fleets, fleet) {
	const bytes = bytesOf(fleet);
	return fleets.findIndex((one) => bytesOf(one) === bytes);
}
function distinct(values) {
	return [...new Map(values.map((value) => [bytesOf(value), value]))].sort(([a], [b]) => require_start().compareText(a, b)).map(([, value]) => value);
}
function bytesOf(value) {
	return require_src().canonicalJson(value);
}
// src/report/weight.ts
const ownerReasons = new Set([
	"foreign-owner",
	"foreign-manager",
	"unowned"
]);
function watchedIn({ action, reason, fields, disowned, version }) {
	if (action === "unchanged" || action === "create" && version?.previous === void 0) return [];
	return [...action === "adopt" || disowned === true || ownerReasons.has(reason) ? ["owner"] : [], ...fields.filter(require_src_kinds().isWatched).map(({ path }) => path)];
}
function weightOf(change) {
	if (change.action === "delete") return 0;
	return watchedIn(change).length > 0 ? 1 : 2;
}
// src/report/urgency.ts
const changedLive = new Set([
	"drifted",
	"both-changed",
	"unknown-history"
]);
function urgencyOf(command, change) {
	const { action, reason, outcome } = change;
	if (outcome === "failed") return 0;
	if (action === "delete") return 1;
	if (require_src().isPending(change) && changedLive.has(reason)) return 2;
	if (command === "drift" && action !== "blocked" && require_every_run().isDrift(change)) return reason === "missing" ? 3 : 2;
	if (action === "blocked") return 4;
	if (require_src().isPending(change)) return 5;
	return action === "unchanged" ? 7 : 6;
}
// src/report/drift-state.ts
function driftStateOf({ status, offline, changes }) {
	if (status !== "ok" || offline === true) return { state: "unread" };
	const drifted = changes.filter(require_every_run().isDrift);
	if (drifted.length === 0) return { state: "clean" };
	return {
		state: "drift",
		fingerprint: fingerprintOf(drifted),
		changes: drifted
	};
}
function isCompleteCheck({ command, outcome, offline, targets }) {
	return command === "drift" && offline !== true && targets.length > 0 && (outcome === "clean" || outcome === "drift");
}
function fingerprintOf(changes) {
	const rows = changes.toSorted((a, b) => require_start().compareText(a.id, b.id)).map((change) => {
		const { id, action, reason, fields, heldBy, disowned, wipes, missing } = change;
		return [[
			id,
			action,
			reason ?? null,
			heldBy ?? null,
			disowned ?? false,
			wipes ?? [],
			...missing ?? []
		], fields.map(({ path, before, after }) => [
			path,
			before ?? null,
			after ?? null
		])];
	});
	return require_src().digestOf(rows, "hex").slice(0, 32);
}
// src/report/transition.ts
function findTransitions(report, known, wasFailing) {
	if (hasFailed(report)) return wasFailing ? [] : [{ kind: "check-failing" }];
	const found = report.targets.flatMap((target) => {
		const kind = transitionKindOf(report, target, known(target.name));
		return kind === void 0 ? [] : [{
			kind,
			target
		}];
	});
	return wasFailing ? [{ kind: "check-back" }, ...found] : found;
}
function hasFailed({ outcome, targets }) {
	return targets.length === 0 && outcome !== "clean";
}
function transitionKindOf({ narrowed }, target, known) {
	const found = driftStateOf(target);
	if (found.state === "unread") return known?.isFailing === true ? void 0 : "check-failing";
	const back = known?.isFailing === true ? "check-back" : void 0;
	const before = known?.fingerprint;
	if (found.state === "clean") return before === void 0 || narrowed === true ? back : "recovered";
	if (before === void 0) return "drifted";
	return before === found.fingerprint || narrowed === true ? back : "changed";
}
function knownFrom(report) {
	return new Map(report.targets.map((target) => {
		const found = driftStateOf(target);
		const fingerprint = found.state === "drift" ? { fingerprint: found.fingerprint } : {};
		return [target.name, {
			...fingerprint,
			isFailing: found.state === "unread"
		}];
	}));
}
// src/report/fleet.ts
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
exports.driftStateOf = driftStateOf;
exports.findConflict = findConflict;
exports.findTransitions = findTransitions;
exports.focusOnChanges = focusOnChanges;
exports.foldUnchanged = foldUnchanged;
exports.graphOfDeclared = graphOfDeclared;
exports.graphOfRow = graphOfRow;
exports.hasFailed = hasFailed;
exports.isChanging = isChanging;
exports.isCompleteCheck = isCompleteCheck;
exports.isExternal = isExternal;
exports.knownFrom = knownFrom;
exports.mergeReports = mergeReports;
exports.parseFleet = parseFleet;
exports.urgencyOf = urgencyOf;
exports.watchedIn = watchedIn;
exports.weightOf = weightOf;
