let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_plan_digest$;
const require_src_plan_digest = () => require_src_plan_digest$ ??= require("./src-plan-digest.cjs");
// src/report/references.ts
function referencesOf({ kind, fields, references }) {
	const declared = references.map(({ path, id }) => ({
		path: require_src().formatPath(path),
		id
	}));
	const known = new Set(declared.map(({ path }) => path));
	const others = require_src_kinds().findReferences(require_src_kinds().kindOf(kind), fields).map(({ path, arn }) => ({
		path: require_src().formatPath(path),
		arn
	})).filter(({ path }) => !known.has(path));
	return [...declared, ...others];
}
function referencesIn(changes) {
	const ids = new Map(changes.map(({ arn, id }) => [lineKeyOf(arn), id]));
	return ({ desired, live }) => {
		if (desired !== void 0) return referencesOf(desired);
		if (live === void 0) return [];
		return require_src_kinds().findReferences(require_src_kinds().kindOf(live.kind), live.fields).map(({ path, arn }) => {
			const id = ids.get(lineKeyOf(arn));
			return {
				path: require_src().formatPath(path),
				...id === void 0 ? { arn } : { id }
			};
		});
	};
}
function idsAmong(known) {
	const ids = new Map([...known].map(({ arn, id }) => [lineKeyOf(arn), id]));
	return (...values) => {
		const found = values.flatMap((value) => [...require_src().textsIn(value)].filter((text) => text.startsWith("arn:"))).flatMap((arn) => {
			const id = ids.get(lineKeyOf(arn));
			return id === void 0 ? [] : [[arn, id]];
		});
		return Object.fromEntries(found);
	};
}
function lineKeyOf(arn) {
	const parsed = require_src_kinds().parseArn(arn);
	if (parsed === void 0) return arn;
	return [
		parsed.account,
		parsed.region,
		require_src_kinds().keyOf(require_src_kinds().lineOf(parsed.identity))
	].join(" ");
}
// src/report/stop-signal.ts
const signalCodes = {
	SIGHUP: 129,
	SIGINT: 130,
	SIGTERM: 143
};
const stopSignals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
// src/report/judge.ts
const driftReasons = new Set([
	"drifted",
	"both-changed",
	"unknown-history",
	"missing",
	"auto-disabled"
]);
function isDrift(change) {
	if (change.reason === "waiting-for-image") return false;
	if (change.action === "blocked" || change.keptOff === true || change.foreign?.isTaken === true) return true;
	if (change.action === "adopt") return change.disowned === true || change.fields.length > 0;
	return change.action !== "orphan" && change.action !== "delete" && driftReasons.has(change.reason);
}
const conditions = {
	drift: isDrift,
	orphan: ({ action }) => action === "orphan",
	pending: (change) => require_src().isPending(change) && !isDrift(change),
	none: () => false
};
function judge({ command, signal, verdict, gap, detailedExitcode, failOn = [], writes }, targets) {
	const changes = targets.flatMap((target) => target.changes);
	const hasWritten = writes > 0 || changes.some((change) => (change.writes?.length ?? 0) > 0);
	if (signal !== void 0) return {
		outcome: "interrupted",
		exitCode: signalCodes[signal]
	};
	if (command === "apply" && (gap === "lost" || hasWritten && (gap ?? verdict) !== void 0)) return {
		outcome: "incomplete",
		exitCode: 4
	};
	if (verdict === "invalid") return {
		outcome: "invalid",
		exitCode: 5
	};
	if (verdict === "refused") return {
		outcome: "refused",
		exitCode: 3
	};
	if (verdict === "error") return {
		outcome: "error",
		exitCode: 1
	};
	if (verdict === "superseded") return {
		outcome: "superseded",
		exitCode: 0
	};
	if (gap !== void 0) return {
		outcome: "incomplete",
		exitCode: command === "apply" ? 4 : 1
	};
	const isUnread = targets.some(({ status }) => status === "failed" || status === "not-run");
	if (command === "apply") {
		const isShort = changes.some(({ outcome }) => outcome === "failed" || outcome === "blocked" || outcome === "not-run");
		const isUntouched = !hasWritten && !changes.some(({ outcome }) => outcome === "failed" || outcome === "blocked");
		if ((isUnread || isShort) && isUntouched) return {
			outcome: "error",
			exitCode: 1
		};
		if (isUnread || isShort) return {
			outcome: "incomplete",
			exitCode: 4
		};
		return {
			outcome: hasWritten || changes.some(({ outcome }) => outcome === "done") ? "applied" : "clean",
			exitCode: 0
		};
	}
	if (isUnread) return {
		outcome: "error",
		exitCode: 1
	};
	if (command === "drift") {
		const failing = failOn.includes("none") ? [] : ["drift", ...failOn];
		const isFailing = changes.some((change) => failing.some((condition) => conditions[condition](change)));
		return {
			outcome: isFailing || changes.some(isDrift) ? "drift" : "clean",
			exitCode: isFailing ? 2 : 0
		};
	}
	if (!changes.some(require_src().isPending)) return {
		outcome: "clean",
		exitCode: 0
	};
	return {
		outcome: "changes",
		exitCode: detailedExitcode ? 2 : 0
	};
}
function isShown({ action, outcome }) {
	return action !== "unchanged" || outcome === "failed";
}
// src/report/summarise.ts
function summarise(input) {
	const { targets } = input;
	const { outcome, exitCode } = judge({
		...input,
		writes: input.run.requests.write
	}, targets);
	return {
		formatVersion: "1.0",
		tool: {
			name: "kiln",
			version: input.version
		},
		command: input.command,
		backend: input.backend,
		...require_src().optional({
			offline: input.offline,
			base: input.base,
			supersededBy: input.supersededBy
		}),
		...declinedIn(outcome, input.diagnostics),
		...input.isNarrowed === true ? { narrowed: true } : {},
		...require_src().optional({ shard: input.shard }),
		outcome,
		exitCode,
		get digest() {
			return digestOfTargets(targets);
		},
		...totalsOf(targets),
		targets,
		diagnostics: input.diagnostics,
		run: input.run
	};
}
function declinedIn(outcome, diagnostics$1) {
	const isAnswer = diagnostics$1.some(({ code }) => code === require_src_diagnostic().diagnostics.notConfirmed.code);
	return outcome === "refused" && isAnswer && !require_src_diagnostic_diagnose().hasErrors(diagnostics$1) ? { declined: true } : {};
}
function digestOfTargets(targets) {
	return require_src_plan_digest().digestRun(targets.map((target) => target.digest ?? `none:${target.name}`));
}
function totalsOf(targets) {
	const changes = targets.flatMap((target) => target.changes);
	const count = (outcome) => changes.filter((change) => change.outcome === outcome).length;
	return {
		orphans: targets.length > 0 && targets.every((target) => target.orphans === "checked") ? "checked" : "not-checked",
		summary: sumUp(changes),
		outcomes: {
			done: count("done"),
			failed: count("failed"),
			notRun: count("not-run")
		}
	};
}
function sumUp(changes) {
	const counts = require_src().actions.map((action) => [action, changes.filter((change) => change.action === action).length]);
	return Object.fromEntries(counts);
}
// src/report/target-row.ts
function toReportTarget(result, locate) {
	const steps = makeReportTarget(result, locate);
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}
function* makeReportTarget(result, locate) {
	const { target, plan } = result;
	const known = plan?.target ?? target;
	const planned = plan?.changes ?? result.comparison ?? [];
	const [referencesOf, idsOf] = [referencesIn(planned), idsAmong([...planned, ...namedBy(planned)])];
	const declared = new Map(planned.flatMap(({ arn, id, desired }) => desired === void 0 ? [] : [[arn, id]]));
	const toUser = ({ arn, name, status, keys }) => {
		const id = declared.get(arn);
		if (keys === void 0) return {
			arn,
			name,
			status
		};
		const source = id === void 0 ? void 0 : locate(target.name, id, keys);
		return {
			arn,
			name,
			status,
			path: require_src().formatPath(keys),
			...require_src().optional({ source })
		};
	};
	const changes = [];
	for (const change of planned) {
		const known = {
			references: referencesOf(change),
			validation: result.validations?.get(change.id),
			clientToken: result.clientTokenOf?.(change),
			idsOf,
			toUser
		};
		changes.push(toReportChange(change, known, (keys) => locate(target.name, change.id, keys)));
		yield;
	}
	return {
		name: target.name,
		account: known.account ?? null,
		region: known.region ?? null,
		...require_src().optional({ accountName: target.accountName }),
		...Object.keys(target.labels).length === 0 ? {} : { labels: target.labels },
		...target.wave === void 0 ? {} : { wave: target.wave },
		status: result.status,
		declared: result.declared,
		...result.comparison === void 0 ? {} : {
			offline: true,
			orphans: "not-checked"
		},
		...plan === void 0 ? {} : {
			digest: plan.digest,
			orphans: plan.orphansChecked ? "checked" : "not-checked"
		},
		...plan?.unmanaged === void 0 ? {} : { unmanaged: plan.unmanaged },
		summary: sumUp(changes),
		changes,
		...plan === void 0 ? {} : { consequences: plan.consequences },
		...plan === void 0 || plan.quotas.length === 0 ? {} : { quotas: plan.quotas },
		...plan === void 0 || plan.kept.length === 0 ? {} : { kept: plan.kept },
		diagnostics: [...plan?.diagnostics ?? [], ...result.diagnostics]
	};
}
function namedBy(changes) {
	return changes.flatMap(({ desired }) => {
		return (desired?.references ?? []).flatMap(({ path, id }) => {
			const arn = require_src().valueAt(desired?.fields ?? {}, path);
			return typeof arn === "string" ? [{
				arn,
				id
			}] : [];
		});
	});
}
function toReportChange(change, known, locate) {
	const { references, validation, clientToken, idsOf, toUser } = known;
	const { id, kind, name, arn, action, reason, usedBy, disowned, heldBy, wipes, renamed, prune } = change;
	const { because, missing, keptOff, failures } = change;
	const fields = change.fields.map(({ path, keys, before, after, covered, reason: why, preexisting }) => {
		const source = change.desired === void 0 ? void 0 : locate(keys);
		const ids = idsOf(before, after);
		return {
			path,
			...before === void 0 ? {} : { before },
			...after === void 0 ? {} : { after },
			...Object.keys(ids).length === 0 ? {} : { ids },
			...require_src().optional({ covered }),
			...why === void 0 ? {} : { reason: why },
			...source === void 0 ? {} : { source },
			...preexisting === void 0 ? {} : { preexisting }
		};
	});
	return {
		id,
		kind,
		name,
		arn,
		action,
		...require_src().optional({
			reason,
			version: change.version
		}),
		...change.desired === void 0 ? {} : { source: change.desired.source },
		fields,
		...references.length === 0 ? {} : { references },
		...change.preexisting === void 0 ? {} : { preexisting: change.preexisting },
		...usedBy === void 0 ? {} : { usedBy: usedBy?.map(toUser) ?? null },
		...disowned === void 0 ? {} : { disowned },
		...require_src().optional({
			heldBy,
			heldBackBy: change.heldBackBy
		}),
		...require_src().optional({
			versions: change.versions?.map((live) => live.arn),
			count: change.count,
			inUse: change.inUse,
			foreign: change.foreign
		}),
		...require_src().optional({
			because,
			missing,
			keptOff,
			failures,
			wipes
		}),
		...prune === void 0 ? {} : { prune },
		...renamed === void 0 ? {} : { renamed },
		...change.live?.recorded === true ? { recorded: true } : {},
		...require_src().optional({
			clientToken,
			validation
		})
	};
}
function withOutcomes(row, outcomes) {
	const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
	const changes = row.changes.map((change) => {
		const idle = change.action === "blocked" ? "blocked" : "unchanged";
		const { status, reason, error, writes } = byId.get(change.id) ?? {
			status: idle,
			writes: []
		};
		return {
			...change,
			...require_src().optional({ reason }),
			outcome: status,
			...require_src().optional({ error }),
			writes
		};
	});
	return {
		...row,
		changes
	};
}
// src/report/siblings.ts
const known = new WeakMap();
function siblingsIn(changes) {
	const found = known.get(changes) ?? index(changes);
	known.set(changes, found);
	return found;
}
function index(changes) {
	const [byId, byArn] = [new Map(), new Map()];
	for (const change of changes) {
		if (!byId.has(change.id)) byId.set(change.id, change);
		if (change.arn !== void 0 && !byArn.has(change.arn)) byArn.set(change.arn, change);
	}
	return {
		byId,
		byArn
	};
}
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
			references: referencesOf(one)
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
	const shards = cuts.filter(() => !isWhole).map(({ of, missing }) => require_src_diagnostic_diagnose().diagnose("missingShards", {
		shards: require_start().enumerate(missing.map(String)),
		of
	}));
	const targets = names.length === 0 ? [] : [require_src_diagnostic_diagnose().diagnose("missingTargets", {
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
		if (a !== b) return require_src_diagnostic_diagnose().diagnose("unlikeReports", {
			first: first?.file ?? file,
			a,
			second: file,
			b
		});
		for (const { name, account, region } of report.targets) {
			if (account === null || region === null) continue;
			const place = `${account} ${region}`;
			const other = places.get(name);
			if (other !== void 0 && other.place !== place) return require_src_diagnostic_diagnose().diagnose("targetOfTwoPlaces", {
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
			id: `sha256:${require_src().digestOf(report).toString("hex")}`,
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
		return { signal: stopSignals.find((signal) => codes.has(signalCodes[signal])) ?? "SIGTERM" };
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
	return revisions.length < 2 ? [] : [require_src_diagnostic_diagnose().diagnose("reportsOfRevisions", { revisions: revisions.join(", ") })];
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
	const judged = judge({
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
		...declinedIn(judged.outcome, found),
		...reports.some((one) => one.narrowed === true) ? { narrowed: true } : {},
		...isSuperseded ? {
			outcome: "superseded",
			exitCode: 0
		} : judged,
		digest: digestOfTargets(targets),
		...totalsOf(targets),
		targets,
		diagnostics: require_src_diagnostic_diagnose().sortDiagnostics(distinct(found)),
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
		summary: sumUp([]),
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
// src/report/followers.ts
const mostSingle = 3;
function groupFollowers(changes, siblings) {
	const byId = siblingsIn(siblings).byId;
	const keyed = changes.map((change, index) => ({
		change,
		key: followerKey(change, byId) ?? "",
		index
	}));
	const sizes = new Map(require_src().groupBy(keyed, ({ key }) => key).map((group) => [group[0].key, group.length]));
	const isGrouped = (key) => key !== "" && (sizes.get(key) ?? 0) > mostSingle;
	return require_src().groupBy(keyed, ({ key, index }) => isGrouped(key) ? key : String(index)).map(([first, ...others]) => [first.change, ...others.map(({ change }) => change)]);
}
function followerKey(change, byId) {
	const { kind, action, reason, outcome, because = [], error, validation, fields, preexisting } = change;
	if (because.length === 0 || !require_src().isPending(change)) return void 0;
	const messageOf = (failure) => [failure?.code, failure?.message];
	return JSON.stringify([
		[
			kind,
			action,
			reason,
			outcome,
			preexisting
		],
		[
			messageOf(error),
			validation?.status,
			messageOf(validation?.error)
		],
		fields.map(({ path, reason: why, preexisting: isOld }) => [
			path,
			why,
			isOld
		]),
		rootsOf(change, byId)
	]);
}
function rootsOf({ because = [] }, byId) {
	const [roots, seen, open] = [
		new Set(),
		new Set(),
		[...because]
	];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		if (seen.has(id)) continue;
		seen.add(id);
		const causes = byId.get(id)?.because ?? [];
		if (causes.length === 0) roots.add(id);
		open.push(...causes);
	}
	return [...roots].toSorted();
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
	if (command === "drift" && action !== "blocked" && isDrift(change)) return reason === "missing" ? 3 : 2;
	if (action === "blocked") return 4;
	if (require_src().isPending(change)) return 5;
	return action === "unchanged" ? 7 : 6;
}
// src/report/drift-state.ts
function driftStateOf({ status, offline, changes }) {
	if (status !== "ok" || offline === true) return { state: "unread" };
	const drifted = changes.filter(isDrift);
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
	return require_src().digestOf(rows).toString("hex").slice(0, 32);
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
Object.defineProperty(exports, "driftStateOf", {
	enumerable: true,
	get: function() {
		return driftStateOf;
	}
});
Object.defineProperty(exports, "findConflict", {
	enumerable: true,
	get: function() {
		return findConflict;
	}
});
Object.defineProperty(exports, "findTransitions", {
	enumerable: true,
	get: function() {
		return findTransitions;
	}
});
Object.defineProperty(exports, "focusOnChanges", {
	enumerable: true,
	get: function() {
		return focusOnChanges;
	}
});
Object.defineProperty(exports, "foldUnchanged", {
	enumerable: true,
	get: function() {
		return foldUnchanged;
	}
});
Object.defineProperty(exports, "graphOfDeclared", {
	enumerable: true,
	get: function() {
		return graphOfDeclared;
	}
});
Object.defineProperty(exports, "graphOfRow", {
	enumerable: true,
	get: function() {
		return graphOfRow;
	}
});
Object.defineProperty(exports, "groupFollowers", {
	enumerable: true,
	get: function() {
		return groupFollowers;
	}
});
Object.defineProperty(exports, "hasFailed", {
	enumerable: true,
	get: function() {
		return hasFailed;
	}
});
Object.defineProperty(exports, "idsAmong", {
	enumerable: true,
	get: function() {
		return idsAmong;
	}
});
Object.defineProperty(exports, "isChanging", {
	enumerable: true,
	get: function() {
		return isChanging;
	}
});
Object.defineProperty(exports, "isCompleteCheck", {
	enumerable: true,
	get: function() {
		return isCompleteCheck;
	}
});
Object.defineProperty(exports, "isDrift", {
	enumerable: true,
	get: function() {
		return isDrift;
	}
});
Object.defineProperty(exports, "isExternal", {
	enumerable: true,
	get: function() {
		return isExternal;
	}
});
Object.defineProperty(exports, "isShown", {
	enumerable: true,
	get: function() {
		return isShown;
	}
});
Object.defineProperty(exports, "knownFrom", {
	enumerable: true,
	get: function() {
		return knownFrom;
	}
});
Object.defineProperty(exports, "makeReportTarget", {
	enumerable: true,
	get: function() {
		return makeReportTarget;
	}
});
Object.defineProperty(exports, "mergeReports", {
	enumerable: true,
	get: function() {
		return mergeReports;
	}
});
Object.defineProperty(exports, "parseFleet", {
	enumerable: true,
	get: function() {
		return parseFleet;
	}
});
Object.defineProperty(exports, "rootsOf", {
	enumerable: true,
	get: function() {
		return rootsOf;
	}
});
Object.defineProperty(exports, "siblingsIn", {
	enumerable: true,
	get: function() {
		return siblingsIn;
	}
});
Object.defineProperty(exports, "signalCodes", {
	enumerable: true,
	get: function() {
		return signalCodes;
	}
});
Object.defineProperty(exports, "stopSignals", {
	enumerable: true,
	get: function() {
		return stopSignals;
	}
});
Object.defineProperty(exports, "sumUp", {
	enumerable: true,
	get: function() {
		return sumUp;
	}
});
Object.defineProperty(exports, "summarise", {
	enumerable: true,
	get: function() {
		return summarise;
	}
});
Object.defineProperty(exports, "toReportTarget", {
	enumerable: true,
	get: function() {
		return toReportTarget;
	}
});
Object.defineProperty(exports, "totalsOf", {
	enumerable: true,
	get: function() {
		return totalsOf;
	}
});
Object.defineProperty(exports, "urgencyOf", {
	enumerable: true,
	get: function() {
		return urgencyOf;
	}
});
Object.defineProperty(exports, "watchedIn", {
	enumerable: true,
	get: function() {
		return watchedIn;
	}
});
Object.defineProperty(exports, "weightOf", {
	enumerable: true,
	get: function() {
		return weightOf;
	}
});
Object.defineProperty(exports, "withOutcomes", {
	enumerable: true,
	get: function() {
		return withOutcomes;
	}
});
