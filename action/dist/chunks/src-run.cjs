let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_yaml$;
const require_src_yaml = () => require_src_yaml$ ??= require("./src-yaml.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_aws$;
const require_src_aws = () => require_src_aws$ ??= require("./src-aws.cjs");
let require_src_apply$;
const require_src_apply = () => require_src_apply$ ??= require("./src-apply.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_buffer$;
const node_buffer = () => node_buffer$ ??= require("node:buffer");
// src/run/configuration-id.ts
function readId(text, declared) {
	const { kind: written, name = text, scope } = require_src_kinds().parseId(text) ?? {};
	const known = [...require_src_kinds().kinds.keys()];
	const example = declared[0]?.id ?? `${known[0] ?? ""}/golden-linux`;
	if (name === "") return require_every_run().diagnose("notAnId", {
		id: text,
		reason: "it has no name",
		example
	});
	if (written !== void 0) {
		const kind = known.find((one) => require_src().fold(one) === require_src().fold(written));
		if (kind !== void 0) return readOfKind(text, {
			kind,
			name,
			...require_src().optional({ scope })
		}, declared);
		const nearest = require_src().findNearest(written, known) ?? known[0] ?? "";
		const reason = `there is no kind ${written}; there are ${known.join(", ")}`;
		return require_every_run().diagnose("notAnId", {
			id: text,
			reason,
			example: `${nearest}/${name}`
		});
	}
	const found = eachOf(declared, (one) => one.identity.slug === require_src_kinds().slugOf(name));
	const [only] = found;
	if (only !== void 0 && found.length === 1) return {
		kind: only.kind,
		name,
		identity: only.identity
	};
	const several = new Set(found.map(({ kind }) => kind)).size === 1 ? "several types have it" : "several kinds have it";
	const reason = found.length === 0 ? "it has no kind, and nothing of that name is declared" : several;
	const [near] = nearestIds({
		kind: "",
		name
	}, declared);
	return require_every_run().diagnose("notAnId", {
		id: text,
		reason,
		example: only?.id ?? near ?? example
	});
}
function readOfKind(text, { kind, name, scope }, declared) {
	const scopes = require_src_kinds().scopesOf(kind);
	if (scopes.length === 0 || scopes.includes(scope?.toLowerCase() ?? "")) return {
		kind,
		name,
		identity: require_src_kinds().identityOf(kind, name, scope)
	};
	const found = eachOf(declared, (one) => one.kind === kind && one.identity.slug === require_src_kinds().slugOf(name));
	const [only] = found;
	if (scope === void 0 && only !== void 0 && found.length === 1) return {
		kind,
		name,
		identity: only.identity
	};
	const known = scopes.join(", ");
	const reason = scope !== void 0 ? `there is no type ${scope}; there are ${known}` : found.length > 1 ? "several types have it" : `it has no type, one of ${known}`;
	return require_every_run().diagnose("notAnId", {
		id: text,
		reason,
		example: only?.id ?? require_src_kinds().idOf(kind, name, scopes[0])
	});
}
function eachOf(declared, isMeant) {
	return [...new Map(declared.filter(isMeant).map((one) => [require_src_kinds().keyOf(one.identity), one])).values()];
}
function findDeclared$1({ identity }, declared) {
	const key = require_src_kinds().keyOf(identity);
	return declared.find((one) => require_src_kinds().keyOf(one.identity) === key);
}
const shownAtMost = 3;
function nearestIds({ kind, name }, declared) {
	const same = declared.filter((one) => require_src().fold(one.kind) === require_src().fold(kind));
	const ids = [...[same, declared].map((among) => nearestIn(name, among)).find((found) => found.length > 0) ?? [], ...same.length === 0 ? declared : same].map(({ id }) => id);
	return [...new Set(ids)].slice(0, shownAtMost);
}
function nearestIn(name, among) {
	const nearest = require_src().findNearest(name, among.map((one) => one.name));
	return among.filter((one) => one.name === nearest);
}
// src/run/declarations.ts
function declarationsOf(revision, { only }) {
	const { project, documents, around, targets, doubts } = revision;
	const declared = project !== void 0 && doubts.length === 0 ? require_every_run().declare({
		project,
		documents,
		around,
		targets,
		only
	}) : void 0;
	const mistakes = [...revision.diagnostics, ...declared?.diagnostics ?? []].filter(isMistake).length;
	return {
		mistakes,
		in(own, { account, region }) {
			if (project === void 0 || declared === void 0 || mistakes > 0) return void 0;
			const placed = {
				...own,
				...require_src().optional({
					account,
					region
				})
			};
			const { desired, diagnostics } = declared.in(placed);
			return require_every_run().hasErrors(diagnostics) ? void 0 : {
				desired,
				policy: project
			};
		}
	};
}
function isMistake({ severity, code }) {
	return severity === "error" && code !== require_src_diagnostic().diagnostics.noDocuments.code;
}
// src/run/affected.ts
function findAffected(now, before) {
	const renderings = renderTargets(before);
	const found = renderTargets(now);
	return now.targets.filter(({ name }) => found.get(name) !== renderings.get(name));
}
function renderTargets({ project, targets, desired }) {
	const policy = require_src().canonicalJson(policyOf(project));
	const known = new WeakMap();
	const digestFields = (fields) => {
		const digest = known.get(fields) ?? require_src().digestOf(fields, "base64");
		known.set(fields, digest);
		return digest;
	};
	const render = ({ id, fields, ignore, protect, adopt, reenable, keep, unchecked }) => {
		const treatment = {
			ignore,
			unchecked,
			protect: protect ?? null,
			adopt: adopt ?? null,
			reenable: reenable ?? null,
			keep: keep ?? null
		};
		return require_src().canonicalJson([
			id,
			digestFields(fields),
			treatment
		]);
	};
	const byTarget = require_every_run().groupByTarget(desired);
	return new Map(targets.map(({ name, account, region, retired }) => {
		const where = {
			account: account ?? null,
			region: region ?? null,
			retired
		};
		const declared = (byTarget.get(name) ?? []).map(render).toSorted();
		return [name, require_src().digestOf([
			policy,
			where,
			declared
		], "base64")];
	}));
}
function policyOf(project) {
	const { owner, declaredOwner, previousOwners, ignoreTags, managedBy, readOnlyFields, tagPrefix, versions } = project;
	return {
		owner,
		declaredOwner,
		previousOwners,
		ignoreTags,
		managedBy: managedBy.map(({ key, value }) => [key, value ?? null]),
		readOnlyFields,
		tagPrefix,
		versions: {
			...versions,
			keep: versions.keep ?? null
		}
	};
}
// src/run/shard.ts
function cutTargets(targets, parts) {
	const ordered = targets.toSorted((a, b) => require_start().compareText(a.account ?? "", b.account ?? "") || require_start().compareText(a.region ?? "", b.region ?? "") || require_start().compareText(a.name, b.name));
	const size = Math.floor(ordered.length / parts);
	const larger = ordered.length % parts;
	const startOf = (part) => part * size + Math.min(part, larger);
	return Array.from({ length: parts }, (_, part) => ordered.slice(startOf(part), startOf(part + 1)));
}
function takeShard(targets, { index, of }) {
	return {
		targets: cutTargets(targets, of)[index - 1] ?? [],
		shard: {
			index,
			of,
			targets: targets.map(({ name }) => name)
		}
	};
}
function countParts(targets, { chunk, parts }) {
	if (chunk === void 0) return { parts: Math.min(targets, parts) };
	const wanted = Math.ceil(targets / chunk);
	return wanted <= parts ? { parts: wanted } : {
		wanted,
		least: Math.ceil(targets / parts)
	};
}
// src/run/stray.ts
const withoutPath = [
	"bump",
	"explain",
	"export",
	"report announce"
];
const shownCharacters = 256;
const withoutDocuments = ["export", "report announce"];
async function findStray(machine, project, command, { written = [] }, path, files = require_every_run_reading().diskFiles) {
	const { cwd } = machine;
	const asked = (0, node_path().resolve)(cwd, path ?? ".");
	const start = await require_every_run_reading().isFolder(files, asked) ? asked : (0, node_path().dirname)(asked);
	const nearby = await require_every_run_reading().findNearby(files, start);
	const inside = nearby.filter((file) => require_src().isInside(file, project.configs));
	const found = inside.length > 0 ? inside : nearby;
	const [first] = found;
	if (first === void 0) return void 0;
	if (inside.length === 0) {
		if (withoutDocuments.includes(command)) return void 0;
		const { documents } = await require_every_run_reading().loadDocuments(project, {
			cwd,
			files,
			...require_src().optional({ path })
		});
		if (documents.some(isOfKiln)) return void 0;
	}
	if (require_every_run_reading().isOtherName(first)) return require_every_run_reading().diagnoseOtherName(first, cwd);
	const names = found.map((file) => require_src().showText(require_every_run_reading().nameOf(file, cwd), shownCharacters));
	const way = withoutPath.includes(command) ? `give --project ${require_start().shellPath(require_every_run_reading().nameOf(first, cwd))}` : `run kiln ${command} ${require_start().shellPath(require_every_run_reading().nameOf((0, node_path().dirname)(first), cwd))}`;
	const flags = written.length > 0 && !withoutPath.includes(command) ? ", with the same flags" : "";
	const others = found.length > 1 ? "; or name another one of them" : "";
	const params = {
		files: require_start().enumerate(names),
		folder: require_every_run_reading().show(start, cwd),
		advice: `${way}${flags}${others}`
	};
	return require_every_run().diagnose("projectElsewhere", params);
}
function isOfKiln({ value }) {
	const kind = require_src().isObject(value) ? value["kind"] : void 0;
	return typeof kind === "string" && require_src_kinds().kinds.has(kind);
}
// src/run/raises.ts
function findRaises(loaded, wanted, spec) {
	const { declared, project } = loaded;
	if (declared === void 0 || project === void 0) return {
		raises: [],
		diagnostics: []
	};
	const raises = [];
	const diagnostics = [];
	const wrong = (problem, { source }) => {
		diagnostics.push(require_every_run().diagnoseUnlocated(problem, source));
	};
	const places = wanted.map((one) => placeOf(declared, one));
	const findOthers = othersOf(loaded, new Set(wanted.map(({ id }) => id)));
	for (const group of require_src().groupBy(places, atOf)) {
		const [{ one, number, scalar }] = group;
		const { id } = one;
		if (scalar === void 0 || !require_src_yaml().isWrittenAs(scalar, number)) {
			const source = scalar?.source ?? declared.locate(one.target, id, ["semanticVersion"]);
			wrong({
				diagnostic: "numberPutTogether",
				params: {
					id,
					number,
					written: require_src().showText(scalar?.written ?? "")
				}
			}, { source });
			continue;
		}
		const others = scalar.source.file === project.file ? findOthers(scalar) : [];
		if (others.length > 0) {
			wrong({
				diagnostic: "numberShared",
				params: {
					id,
					number,
					others: require_start().enumerate(others)
				}
			}, scalar);
			continue;
		}
		const to = spec.to ?? require_src_kinds().raiseNumber(number, require_src_kinds().numberParts.find((part) => spec[part] === true) ?? "patch");
		const problem = checkRaise(id, number, to);
		if (problem === void 0) raises.push({
			scalar,
			from: number,
			to,
			ids: [...new Set(group.map(idOf))]
		});
		else wrong(problem, scalar);
	}
	return {
		raises,
		diagnostics
	};
}
function placeOf(declared, one) {
	return {
		one,
		number: require_every_plan_later().declaredNumber(one),
		scalar: declared.findScalar(one.target, one.id, [require_src_kinds().numberField])
	};
}
function atOf({ one, scalar }) {
	return require_start().formatSource(scalar?.source ?? one.source);
}
function idOf({ one }) {
	return one.id;
}
function checkRaise(id, number, to) {
	const problem = require_src_kinds().checkVersion(require_src_kinds().numberField, to);
	if (problem !== void 0) return problem;
	return require_src_kinds().compareVersions({ number: to }, { number }) > 0 ? void 0 : {
		diagnostic: "numberNotHigher",
		params: {
			id,
			number,
			to: require_src().showText(to)
		}
	};
}
function othersOf({ project, documents, around }, ids) {
	let idsByPlace;
	const read = () => {
		if (project === void 0) return new Map();
		const declared = require_every_run().declare({
			project,
			documents: [...documents, ...around],
			targets: project.targets
		});
		const places = declared.desired.filter(require_every_plan_later().isVersioned).map((one) => placeOf(declared, one));
		return new Map(require_src().groupBy(places, atOf).map((group) => [atOf(group[0]), new Set(group.map(idOf))]));
	};
	return ({ source }) => {
		idsByPlace ??= read();
		return [...idsByPlace.get(require_start().formatSource(source)) ?? []].filter((id) => !ids.has(id));
	};
}
// src/run/bump.ts
async function bump(machine, patterns, options) {
	const refuse = (diagnostics, exitCode = 5) => {
		return {
			numbers: [],
			diagnostics: require_every_run().sortDiagnostics(diagnostics),
			exitCode
		};
	};
	const mistakes = findMistakes(patterns, options);
	if (mistakes.length > 0) return refuse(mistakes);
	const texts = new Map();
	const files = require_every_run_reading().withTexts(require_every_run_reading().diskFiles, texts);
	const read = () => require_every_run().load(machine, "bump", void 0, options, files);
	let loaded = await read();
	if (require_every_run().hasErrors(loaded.diagnostics)) return refuse(loaded.diagnostics);
	const { said, assigned = [], wantedIn } = await choose(machine, loaded, patterns, options);
	const warnings = [...loaded.diagnostics, ...said];
	if (require_every_run().hasErrors(warnings)) return refuse(warnings);
	const raises = [];
	for (let wanted = wantedIn(loaded); wanted.length > 0; wanted = wantedIn(loaded)) {
		const found = findRaises(loaded, wanted, options);
		if (found.diagnostics.length > 0) return refuse([...warnings, ...found.diagnostics]);
		raises.push(...found.raises);
		const moved = await edit(machine, found.raises, files, texts);
		if (moved.length > 0) return refuse([...warnings, ...moved]);
		loaded = await read();
		if (require_every_run().hasErrors(loaded.diagnostics)) return refuse(loaded.diagnostics);
	}
	const failure = await write(machine, texts);
	if (failure !== void 0) return refuse([...warnings, failure], 1);
	return {
		numbers: [...raises.map(({ ids, scalar: { source }, from, to }) => ({
			ids,
			source,
			from,
			to
		})), ...assigned].toSorted((a, b) => require_start().compareSources(a.source, b.source)),
		diagnostics: warnings,
		exitCode: 0
	};
}
function findMistakes(patterns, { needed = false, base, written = [] }) {
	const mistake = (reason) => [require_every_run().diagnose("usage", {
		reason,
		command: "bump"
	})];
	if (needed && patterns.length > 0) return mistake("--needed finds what to raise by itself: no ID goes with it");
	if (needed && base === void 0) return mistake("--needed compares with a revision: it goes with --base");
	if (!needed && written.includes("base")) return mistake("--base goes with --needed");
	return needed || patterns.length > 0 ? [] : mistake("name what to raise, Kind/name, or give --needed");
}
async function choose(machine, loaded, patterns, options) {
	if (options.needed !== true) return chooseNamed(loaded, patterns);
	const based = await require_every_run().consultBase(machine, "validate", options, loaded);
	return {
		wantedIn: (now) => require_every_run().findAllTaken(now, based).map(({ desired }) => desired),
		said: based.diagnostics
	};
}
function chooseNamed(loaded, patterns) {
	const { declared } = loaded;
	const { desired, diagnostics } = require_every_run().selectDesired(declared?.desired ?? [], patterns, "");
	const versioned = desired.filter(require_every_plan_later().isVersioned);
	const inPlace = patterns.filter((pattern) => {
		const about = desired.filter(({ id }) => require_start().matchesAny([pattern], id));
		return about.length > 0 && !pattern.startsWith("!") && !about.some(require_every_plan_later().isVersioned);
	});
	const known = [...require_src_kinds().kinds.values()].flatMap(({ kind, versions }) => versions === void 0 ? [] : [kind]).join(", ");
	const exact = versioned.filter((one) => require_src_kinds().isExactNumber(require_every_plan_later().declaredNumber(one)));
	return {
		wantedIn: (now) => now === loaded ? exact : [],
		assigned: require_src().groupBy(versioned.filter((one) => !exact.includes(one)), ({ id }) => id).map(([one]) => {
			const source = declared?.findScalar(one.target, one.id, ["semanticVersion"])?.source ?? one.source;
			return {
				ids: [one.id],
				source,
				from: require_every_plan_later().declaredNumber(one)
			};
		}),
		said: [...diagnostics, ...inPlace.map((pattern) => require_every_run().diagnose("withoutVersions", {
			pattern,
			kinds: known
		}))]
	};
}
async function edit({ cwd }, raises, files, texts) {
	const moved = [];
	for (const group of require_src().groupBy(raises, ({ scalar }) => scalar.source.file)) {
		const { file } = group[0].scalar.source;
		const path = (0, node_path().resolve)(cwd, file);
		const text = require_src_yaml().editText((await files.read(path)).toString("utf8"), group);
		if (text === void 0) moved.push(require_every_run().diagnose("fileMoved", { file }));
		else texts.set(path, text);
	}
	return moved;
}
async function write({ cwd }, texts) {
	let file = "";
	try {
		const opened = [];
		for (const [path, text] of texts) {
			file = (0, node_path().relative)(cwd, path);
			const sink = await require_src_git().openFile(cwd, path);
			opened.push(() => sink.write(text));
		}
		for (const put of opened) await put();
		return;
	} catch (error) {
		return require_every_run().diagnose("unwritableFile", {
			file,
			reason: error.message
		});
	}
}
// src/run/scan-ids.ts
const bounds = {
	files: 5e3,
	bytes: 262144
};
async function findIds(configs, cwd) {
	const walk = new (require_every_run_reading()).Walk(require_every_run_reading().diskFiles, await require_every_run_reading().diskFiles.resolve(configs), cwd);
	await walk.visit(configs);
	const found = new Set();
	for (const { path } of walk.files.slice(0, bounds.files)) {
		const facts = await require_every_run_reading().diskFiles.find(path).catch(() => void 0);
		if (facts?.kind !== "file" || facts.size > bounds.bytes) continue;
		for (const id of scanIds(String(await require_every_run_reading().diskFiles.read(path).catch(() => "")))) found.add(id);
	}
	return [...found];
}
function scanIds(text) {
	return (/^\s*[{[]/.test(text) ? readJson(text) : text.split(/^---(?:[ \t].*)?$/m).map(readLines)).flatMap(({ kind: name = "", name: own = "", ...fields }) => {
		const kind = require_src_kinds().kinds.get(name);
		if (kind === void 0 || own === "" || own.includes("${")) return [];
		if (kind.scopeField === void 0) return [require_src_kinds().idOf(name, own)];
		const scope = fields[kind.scopeField];
		return scope === void 0 ? [] : [require_src_kinds().idOf(name, own, scope)];
	});
}
function readLines(text) {
	const found = [...text.matchAll(/^(\w+):[ \t]+(?:"([^"\\]*)"|'([^']*)'|([^\s"'#&*!|>{[][^\n]*?))[ \t]*(?:\s#[^\n]*)?\r?$/gm)].map(([, key = "", double, single, plain]) => [key, double ?? single ?? plain ?? ""]);
	return Object.fromEntries(found);
}
function readJson(text) {
	try {
		const value = JSON.parse(text);
		return (Array.isArray(value) ? value : [value]).map((one) => {
			const entries = typeof one === "object" && one !== null ? Object.entries(one) : [];
			return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
		});
	} catch {
		return [];
	}
}
// src/run/target-failure.ts
function describeFailure(error, { target, session, backend, stopping }) {
	const { name } = target;
	if (stopping.aborted) {
		const reason = stopping.reason instanceof Error ? stopping.reason.message : require_every_plan().targetUnknowns.stopReason;
		const awaited = error instanceof require_src_aws().ServiceError ? error.awaited : void 0;
		return require_every_run().diagnose("targetFailed", {
			target: name,
			...describeStop(reason, awaited)
		});
	}
	if (!(error instanceof require_src_aws().ServiceError)) throw error;
	if (error.diagnostic !== void 0) return error.diagnostic;
	const reason = reasonOf(error);
	const region = session?.target.region ?? target.region ?? require_every_plan().targetUnknowns.region;
	if (error.class === "region-disabled" || session !== void 0 && require_every_plan().isRefusedToken(error)) return require_every_run().diagnose("regionNotEnabled", {
		target: name,
		region,
		reason
	});
	if (session !== void 0 && backend === "aws" && error.code === "ENOTFOUND") return require_every_run().diagnose("imageBuilderMissing", {
		target: name,
		region,
		reason
	});
	return require_every_run().diagnose("targetFailed", {
		target: name,
		reason,
		advice: adviceFor(error)
	});
}
function describeStop(reason, awaited) {
	const advice = require_every_plan().targetAdviceBeyond.stopped;
	if (awaited === void 0) return {
		reason,
		advice
	};
	const { what, last } = awaited;
	if (last === void 0) return {
		reason: require_every_plan().fill(require_every_plan().stops.waiting, {
			reason,
			what
		}),
		advice
	};
	return {
		reason: require_every_plan().fill(require_every_plan().stops.waitingAgain, {
			reason,
			what,
			last: last.diagnostic?.message ?? reasonOf(last)
		}),
		advice: last.diagnostic?.hint ?? adviceFor(last)
	};
}
function reasonOf({ message, code, requestId }) {
	return `${message} (${code}${requestId === void 0 ? "" : `, request ${requestId}`})`;
}
function adviceFor(error) {
	return error.class === "credentials" && require_every_plan().isRefusedToken(error) ? require_every_plan().targetAdviceBeyond.refusedToken : require_every_plan().targetAdvice[error.class];
}
// src/run/apply-waves.ts
const trust = {
	full: 0,
	fast: 1e4
};
async function applyWaves(input, planned, atOnce) {
	const waves = [...new Set(planned.map(waveOf))].toSorted((a, b) => a - b);
	const rows = new Map();
	let broken;
	for (const wave of waves) {
		const members = planned.filter((one) => waveOf(one) === wave);
		const ended = broken === void 0 ? await require_every_plan().mapLimited(members, atOnce, (one) => apply(input, one)) : members.map((one) => holdBack(one, wave, broken ?? wave));
		for (const [index, one] of members.entries()) rows.set(one, ended[index] ?? one.row.whole());
		if (broken === void 0 && ended.some(hasFailed)) broken = wave;
	}
	return planned.map((one) => rows.get(one) ?? one.row.whole());
}
function waveOf({ opened }) {
	return opened.target.wave ?? 1;
}
function hasFailed({ status, changes }) {
	return status === "failed" || changes.some(({ outcome }) => outcome === "failed" || outcome === "not-run");
}
async function apply(input, planned) {
	const { opened, row, plan, foreseen } = planned;
	if (plan === void 0) return row.whole();
	if (plan.changes.length === 0) return require_every_run().withOutcomes(row.whole(), []);
	opened.session?.limiter.expect(2 * plan.changes.length - foreseen);
	const outcomes = await require_every_plan().withService(input, opened, "write", (service) => {
		let done = 0;
		return require_src_apply().applyPlan({
			...input,
			service,
			target: plan.target,
			trust: trust[input.refresh]
		}, plan, {
			parallelism: input.parallelism + require_every_plan().madeAhead(input.parallelism),
			onOutcome: (change, outcome) => {
				done += 1;
				const share = (done / plan.changes.length) ** 2;
				setImmediate(() => row.advance(share));
				input.listener.onOutcome(opened.target.name, change, outcome, done, plan.changes.length);
			}
		});
	});
	planned.plan = void 0;
	return require_every_run().withOutcomes(row.whole(), outcomes);
}
function holdBack({ row: made, plan }, wave, broken) {
	const row = made.whole();
	if (row.status === "failed") return row;
	const outcomes = (plan?.changes ?? []).map(({ id }) => ({
		id,
		status: "not-run",
		writes: []
	}));
	const finding = require_every_run().diagnose("waveHeldBack", {
		target: row.name,
		wave,
		broken
	});
	return {
		...require_every_run().withOutcomes(row, outcomes),
		status: "not-run",
		diagnostics: [...row.diagnostics, finding]
	};
}
// src/run/removed-target.ts
async function warnOfRemoved(input, target) {
	const count = await countOwned(input, await require_every_plan().openTarget(input, target));
	const words = count === void 0 ? "what it owns there cannot be read" : `it owns ${count} ${require_start().plural(count, "configuration")}`;
	const where = [target.account, target.region].filter(Boolean).join(" ");
	return require_every_run().diagnose("targetRemoved", {
		target: target.name,
		where,
		count: words
	});
}
async function countOwned(input, opened) {
	const { target, session } = opened;
	if (session === void 0) return void 0;
	if (target.account !== void 0 && target.account !== session.target.account) return void 0;
	try {
		const seen = {
			clock: input.clock,
			isWholeProject: true,
			refresh: "full",
			signal: input.stopping
		};
		return (await require_every_plan().withService(input, opened, "read", (service) => require_every_plan().observe(service, session.target, [], input.policy, seen))).live.length;
	} catch (error) {
		if (error instanceof require_src_aws().ServiceError) return void 0;
		throw error;
	}
}
// src/run/read-target.ts
async function readTarget({ machine, backend, sessions, observer, signal }, target, work) {
	let session;
	try {
		session = await sessions.open(target);
		if (session === void 0) return { failure: require_every_run().diagnose("noRegion", { target: target.name }) };
		const refusal = require_every_plan().guardAccount(target, session);
		if (refusal !== void 0) return { failure: require_every_run().diagnose(refusal.name, refusal) };
		const { sdk, limiter } = session;
		return { result: await work(await require_every_plan().connectImageBuilder({
			sdk,
			access: "read",
			limiter,
			clock: machine.clock,
			observer
		}), session.target, session) };
	} catch (error) {
		return { failure: describeFailure(error, {
			target,
			session,
			backend: backend.kind,
			stopping: signal
		}) };
	}
}
function exitCodeOf({ code }) {
	return code.startsWith("KILN3") ? 3 : 1;
}
// src/run/explain.ts
async function explain(machine, text, options, attendant) {
	const loaded = await require_every_run().loadTargets(machine, "explain", options);
	const { project, targets } = loaded;
	if (project === void 0 || require_every_run().hasErrors(loaded.diagnostics)) return {
		diagnostics: loaded.diagnostics,
		exitCode: 5
	};
	const [target, ...others] = targets;
	if (target === void 0 || others.length > 0) {
		const params = {
			count: targets.length,
			targets: require_start().describeSelectable(project.targets)
		};
		return {
			diagnostics: [require_every_run().diagnose("explainsOneTarget", params)],
			exitCode: 5
		};
	}
	const { documents, diagnostics } = await require_every_run().readDocuments(machine, project);
	if (require_every_run().hasErrors(diagnostics)) return {
		diagnostics,
		exitCode: 5
	};
	const everywhere = project.file === void 0 ? [target] : project.targets;
	const declared = require_every_run().declare({
		project,
		documents,
		targets: everywhere
	});
	const read = [...diagnostics, ...declared.diagnostics];
	if (require_every_run().hasErrors(read)) return {
		diagnostics: read,
		exitCode: 5
	};
	const id = readId(text, declared.desired);
	if ("severity" in id) return {
		diagnostics: [...read, id],
		exitCode: 5
	};
	const declaredIn = declared.desired.filter((one) => findDeclared$1(id, [one]) !== void 0).map((one) => one.target);
	const question = {
		id,
		project,
		declared,
		target,
		declaredIn
	};
	const { known, unread, plan, ...found } = await findOut(machine, question, options, attendant);
	const all = {
		diagnostics: [...read, ...found.diagnostics],
		exitCode: found.exitCode
	};
	if (known === void 0) return all;
	return {
		...all,
		shown: {
			target: found.target,
			explanation: require_src_plan().explainConfiguration(known, project),
			trace: (keys) => declared.trace(target.name, known.id, keys),
			...require_src().optional({ unread }),
			elsewhere: declaredIn.filter((name) => name !== target.name),
			consequences: consequencesOf(known, plan),
			siblings: plan?.changes ?? [],
			...referencesOf(known, question, found.target)
		}
	};
}
function isArn(value) {
	return typeof value === "string" && require_src_kinds().parseArn(value) !== void 0;
}
function consequencesOf({ id, change }, plan) {
	return (plan?.consequences ?? []).filter(({ arn, because }) => arn === change?.arn || because.includes(id));
}
function referencesOf({ id, desired, change }, { declared, target: written }, target) {
	const others = declared.in(target).desired;
	const sources = new Map(others.map((one) => [one.id, one.source]));
	const place = change === void 0 ? void 0 : require_src_kinds().parseArn(change.arn);
	return {
		idsOf: require_every_run().idsAmong(place === void 0 ? [] : others.map((one) => ({
			id: one.id,
			arn: require_src_kinds().arnOf(one.identity, place)
		}))),
		references: (desired?.references ?? []).map(({ path, id: named, text }) => {
			const arn = require_src().valueAt(desired?.fields ?? {}, path);
			return {
				path: require_src().formatPath(path),
				id: named,
				...require_src().optional({
					arn: place !== void 0 && isArn(arn) ? arn : void 0,
					text
				}),
				source: declared.trace(written.name, id, path).written?.source ?? declared.locate(written.name, id, path),
				...require_src().optional({ declared: sources.get(named) })
			};
		})
	};
}
async function findOut(machine, question, options, attendant) {
	const { id, project, declared, target: written } = question;
	const unasked = (unread, exitCode, diagnostics = []) => {
		const desired = findDeclared$1(id, declared.in(written).desired);
		if (desired !== void 0) return {
			known: toKnown(desired, false),
			target: written,
			unread,
			exitCode,
			diagnostics
		};
		const live = exitCode === 0 ? "and the account is not asked" : "and the account could not be read";
		return {
			target: written,
			exitCode: exitCode || 5,
			diagnostics: [...diagnostics, nothing(question, written, live)]
		};
	};
	if (options.offline === true) return unasked("not asked (--offline)", 0);
	const held = await require_every_run().holdToBase(machine, project, [written]);
	const refusal = held.unread.get(written.name);
	if (refusal !== void 0 || require_every_run().hasErrors(held.diagnostics)) return unasked("not asked", 1, [...held.diagnostics, ...refusal === void 0 ? [] : [refusal]]);
	const [target = written] = held.targets;
	const couldNot = (failure) => unasked("it could not be read", exitCodeOf(failure), [...held.diagnostics, failure]);
	const revision = await require_every_run().findRevision(machine.cwd, machine.env);
	const { clock } = machine;
	const { counter, stop } = attendant;
	const signal = stop.stopping;
	const asked = await require_every_plan().withSessions(machine, {
		command: "explain",
		revision,
		onlyReads: true,
		project: project.file
	}, options, attendant, (sessions, backend) => {
		return readTarget({
			machine,
			backend,
			sessions,
			observer: counter,
			signal
		}, target, async (service, resolved) => {
			const { createOnly = false, adopt = false, keepDrift = false } = options;
			const asking = {
				service,
				clock,
				target: resolved,
				policy: project,
				options: {
					createOnly,
					adopt,
					prune: false,
					keepDrift
				},
				signal
			};
			const { desired: all } = declared.in(resolved);
			const desired = findDeclared$1(id, all);
			if (desired === void 0) return {
				resolved,
				...await require_every_plan().planLive({
					...asking,
					identity: id.identity,
					declared: all
				})
			};
			const among = require_every_run().withReferred(require_every_run().withReferring([desired], all), all);
			const plan = await require_every_plan().planTarget({
				...asking,
				desired: among,
				isWholeProject: false,
				refresh: "full"
			});
			return {
				resolved,
				desired,
				plan,
				live: plan.changes.find((one) => one.id === desired.id)?.live
			};
		});
	});
	if ("failure" in asked) return couldNot(asked.failure);
	const { resolved, desired, plan, live } = asked.result;
	if (desired !== void 0) {
		const change = plan?.changes.find((one) => one.id === desired.id);
		const own = plan?.diagnostics.filter(({ source }) => source === void 0 || require_start().compareSources(source, desired.source) === 0);
		return {
			known: {
				...toKnown(desired, true),
				live,
				change
			},
			target: resolved,
			exitCode: 0,
			diagnostics: [...held.diagnostics, ...own ?? []],
			...require_src().optional({ plan })
		};
	}
	const diagnostics = [...held.diagnostics, ...plan?.diagnostics ?? []];
	const [change] = plan?.changes ?? [];
	if (live === void 0) {
		const missing = nothing(question, resolved, "and nothing of that name is in the account");
		return {
			target: resolved,
			exitCode: 5,
			diagnostics: [...diagnostics, missing]
		};
	}
	return {
		known: {
			id: require_src_plan().idOfLive(live),
			kind: live.kind,
			live,
			change,
			isAsked: true
		},
		target: resolved,
		exitCode: 0,
		diagnostics
	};
}
function toKnown(desired, isAsked) {
	return {
		id: desired.id,
		kind: desired.kind,
		desired,
		isAsked
	};
}
function nothing({ id, declared, declaredIn }, target, live) {
	const near = nearestIds(id, declared.in(target).desired);
	const advice = declaredIn.length > 0 ? `declared in ${declaredIn.join(", ")}: name that one with --target` : near.length === 0 ? `nothing is declared in ${target.name}` : `the nearest that is declared: ${near.join(", ")}`;
	return require_every_run().diagnose("nothingOfThatName", {
		id: require_src_kinds().idOf(id.kind, id.name, id.identity.scope),
		target: target.name,
		live,
		advice
	});
}
// src/run/export-references.ts
var References = class {
	#written = new Map();
	addDeclared(desired, lines, place) {
		for (const one of desired) {
			const { id, name, identity } = one;
			const head = require_every_plan_later().isVersioned(one) ? require_every_plan_later().versionsOf(lines, identity).find((live) => require_src_kinds().meansVersion(require_every_plan_later().declaredNumber(one), require_every_plan_later().numberOf(live))) : void 0;
			if (require_every_plan_later().isVersioned(one) && head === void 0) continue;
			this.#add(id, {
				identity,
				name,
				...require_src().optional({ version: head && require_every_plan_later().versionAt(head) })
			}, place);
		}
	}
	addExported(live, place) {
		const { name, identity } = live;
		const version = require_every_plan_later().isVersioned(live) ? require_every_plan_later().versionAt(live) : void 0;
		this.#add(require_src_plan().idOfLive(live), {
			identity,
			name,
			...require_src().optional({ version })
		}, place);
	}
	find(arn, kind) {
		const written = this.#written.get(arn);
		return written?.get(kind) ?? written?.values().next().value;
	}
	#add(id, one, place) {
		if (!/^(?:[\w/ -]|\$\{[\w.-]+\})+$/.test(id)) return;
		for (const [text, reference] of require_src_kinds().writtenReferences(id, one, place)) {
			const known = this.#written.get(text) ?? new Map();
			this.#written.set(text, known.set(one.identity.kind, reference));
		}
	}
};
// src/run/refused-texts.ts
function findRefusedTexts(kind, fields) {
	const { textRules } = kind;
	return require_src_kinds().plainTexts(kind).filter((field) => {
		const text = fields[field];
		if (textRules === void 0 || typeof text !== "string") return false;
		return textRules.check(field, text, textRules.contextOf(fields)).some(({ diagnostic }) => require_src_diagnostic().diagnostics[diagnostic].severity === "error");
	});
}
// src/run/export.ts
async function findExported(machine, names, options, attendant) {
	return findIn(machine, await require_every_run().loadTargets(machine, "export", options), names, options, attendant);
}
async function findInAccount(machine, owner, options, attendant) {
	return findIn(machine, require_every_run().ambientTargets(machine, owner, options), [], options, attendant);
}
async function findIn(machine, loaded, names, options, attendant) {
	const { project } = loaded;
	if (project === void 0 || require_every_run().hasErrors(loaded.diagnostics)) return {
		diagnostics: loaded.diagnostics,
		exitCode: 5
	};
	const revision = await require_every_run().findRevision(machine.cwd, machine.env);
	const { clock } = machine;
	const { counter, stop } = attendant;
	const signal = stop.stopping;
	const result = await require_every_plan().withSessions(machine, {
		command: "export",
		revision,
		onlyReads: true,
		project: project.file
	}, options, attendant, async (sessions, backend) => {
		const { targets, unread, diagnostics } = await require_every_run().holdToBase(machine, project, loaded.targets);
		const said = [
			...loaded.diagnostics,
			...diagnostics,
			...unread.values()
		];
		if (unread.size > 0 || require_every_run().hasErrors(diagnostics)) return {
			diagnostics: said,
			exitCode: 1
		};
		const reading = {
			machine,
			backend,
			sessions,
			observer: counter,
			signal
		};
		const seen = [];
		const all = [];
		const { documents, declared } = await findDeclared(machine, project, targets);
		const references = new References();
		const places = [];
		for (const target of targets.filter((one) => !one.retired)) {
			const read = await readTarget(reading, target, async (service, resolved) => {
				const { live, versions } = await require_src_aws().listLive({
					service,
					target: resolved,
					clock,
					signal
				});
				places.push(resolved);
				all.push(...versions);
				references.addDeclared(declared(resolved), require_every_plan_later().linesIn(versions), resolved);
				return live.map((one) => ({
					target: resolved,
					live: one
				}));
			});
			if ("failure" in read) return {
				diagnostics: [...said, read.failure],
				exitCode: exitCodeOf(read.failure)
			};
			seen.push(...read.result);
		}
		const selected = select(seen, names, options, project);
		const wanted = selected.wanted.map((one) => {
			const { kind, fields } = one.live;
			return {
				...one,
				unread: require_src_kinds().findUnread(require_src_kinds().kindOf(kind), fields),
				unchecked: findRefusedTexts(require_src_kinds().kindOf(kind), fields)
			};
		});
		return {
			found: {
				project,
				targets,
				resolved: places,
				...selected,
				wanted,
				seen,
				documents,
				references,
				older: countOlder(wanted, all)
			},
			diagnostics: said,
			exitCode: 0
		};
	});
	if (!("failure" in result)) return result;
	return {
		diagnostics: [...loaded.diagnostics, result.failure],
		exitCode: exitCodeOf(result.failure)
	};
}
async function findDeclared(machine, project, targets) {
	const { documents, diagnostics } = await require_every_run().readDocuments(machine, project);
	if (require_every_run().hasErrors(diagnostics)) return {
		documents: [],
		declared: () => []
	};
	const found = require_every_run().declare({
		project,
		documents,
		targets
	});
	return {
		documents,
		declared: require_every_run().hasErrors(found.diagnostics) ? () => [] : (target) => found.in(target).desired
	};
}
function countOlder(wanted, versions) {
	const lines = new Set(wanted.map(({ live }) => lineAt(live)));
	const among = versions.filter((one) => lines.has(lineAt(one)));
	return among.length - new Set(among.map(lineAt)).size;
}
function lineAt({ arn, identity: { version } }) {
	return version === void 0 ? arn : arn.slice(0, arn.lastIndexOf(`/${version}`));
}
function select(seen, names, { only = [], all = false }, policy) {
	const isOnly = (live, patterns) => require_start().matchesAny(patterns, require_src_plan().idOfLive(live));
	const selected = seen.filter(({ live }) => (only.length === 0 || isOnly(live, only)) && (names.length === 0 || names.some((name) => isCalled(live, name))));
	const isWanted = ({ live }) => all || require_every_plan_later().ownershipOf(live, policy) === "unowned";
	return {
		wanted: selected.filter(isWanted),
		owned: selected.filter((one) => !isWanted(one)).map(({ live }) => live),
		unselected: seen.length - selected.length,
		unmatched: [...names.filter((name) => !seen.some(({ live }) => isCalled(live, name))), ...only.filter((pattern) => !pattern.startsWith("!") && !seen.some(({ live }) => isOnly(live, [pattern])))]
	};
}
function isCalled(live, text) {
	const { kind, name, scope } = require_src_kinds().parseId(text) ?? { name: text };
	if (kind !== void 0 && require_src().fold(kind) !== require_src().fold(live.kind) && !require_start().matchesAny([kind], live.kind)) return false;
	if (scope !== void 0 && !require_start().matchesAny([scope.toLowerCase()], live.identity.scope ?? "")) return false;
	return require_src_kinds().slugOf(name) === live.identity.slug || require_start().matchesAny([name], live.name);
}
// src/run/credential-source.ts
const ec2Marks = [["/sys/class/dmi/id/sys_vendor", /^Amazon EC2/], ["/sys/hypervisor/uuid", /^ec2/i]];
const variables = [
	["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
	["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"],
	["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"],
	["AWS_CONTAINER_CREDENTIALS_FULL_URI"],
	["AWS_PROFILE"],
	["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"]
];
async function hasCredentialSource(flags, targets, env) {
	if (flags.emulator === true || flags.emulatorState !== void 0) return true;
	if (flags.profile !== void 0 || targets.some(({ profile }) => profile !== void 0)) return true;
	if (variables.some((names) => names.every((name) => env[name]))) return true;
	if (Object.values(await require_start().loadSections(env)).some(require_src_aws().givesCredentials)) return true;
	return env["AWS_EC2_METADATA_DISABLED"] !== "true" && ec2Marks.some(([file, mark]) => mark.test(readIfThere(file)));
}
function readIfThere(file) {
	try {
		return (0, node_fs().readFileSync)(file, "utf8");
	} catch {
		return "";
	}
}
// src/run/graph.ts
async function findDeclaredGraphs(machine, path, options) {
	const { targets, declared, diagnostics } = await require_every_run().load(machine, "graph", path, options);
	if (declared === void 0 || require_every_run().hasErrors(diagnostics)) return {
		diagnostics,
		exitCode: 5
	};
	return {
		graphs: targets.map((target) => require_src_report().graphOfDeclared(target, declared.in(target).desired)),
		diagnostics,
		exitCode: 0
	};
}
async function findPlannedGraphs(machine, path, options, attendant) {
	const request = {
		command: "plan",
		path,
		options,
		detailedExitcode: false
	};
	const { report } = await require_every_run().reconcile(machine, request, attendant, require_every_run().beginRun(machine, request, attendant));
	const diagnostics = [...report.diagnostics, ...report.targets.flatMap((target) => target.diagnostics)];
	const planned = report.targets.filter(({ digest, offline }) => digest !== void 0 || offline === true);
	const { exitCode } = report;
	return planned.length === 0 && exitCode !== 0 ? {
		diagnostics,
		exitCode
	} : {
		graphs: planned.map(require_src_report().graphOfRow),
		diagnostics,
		exitCode
	};
}
// src/run/import.ts
const mostBytes = 65536;
const mostBytesOfAll = 134217728;
async function readForeign({ cwd }, file) {
	const text = await require_every_run_reading().readText(require_every_run_reading().diskFiles, file, cwd, mostBytesOfAll);
	if (typeof text !== "string") return text;
	const path = (0, node_path().resolve)(cwd, file);
	return {
		text,
		name: require_every_run_reading().nameOf(path, cwd),
		textBeside: (name) => readBeside((0, node_path().join)((0, node_path().dirname)(path), name))
	};
}
function readBeside(path) {
	const found = (0, node_fs().statSync)(path, { throwIfNoEntry: false });
	if (found?.isFile() !== true || found.size > mostBytes) return void 0;
	const bytes = (0, node_fs().readFileSync)(path);
	return (0, node_buffer().isUtf8)(bytes) ? bytes.toString("utf8") : void 0;
}
function findProjectOf({ cwd }, folder) {
	return require_every_run_reading().findProjectFile({
		cwd,
		path: folder
	});
}
// src/run/touched-projects.ts
async function findTouched({ cwd, env }, files) {
	const repository = await require_every_run().openRepository(cwd, env);
	if (!("root" in repository)) {
		const reason = "refusal" in repository ? repository.refusal : repository.none;
		return {
			projects: [],
			diagnostics: [require_every_run().diagnose("gitRefuses", { reason })]
		};
	}
	const root = await realOf(repository.root);
	const tracked = await listNames(root, ["ls-files", "-z"]);
	if ("failure" in tracked) return {
		projects: [],
		diagnostics: [require_every_run().diagnose("gitRefuses", { reason: tracked.failure })]
	};
	const changed = await listNames(root, [
		"diff",
		"--name-only",
		"--no-renames",
		"--no-ext-diff",
		...files.length === 0 ? [] : ["--diff-filter=D"],
		"-z",
		"HEAD"
	]);
	const others = "names" in changed ? changed.names : files.length === 0 ? tracked.names : [];
	const here = await realOf(cwd);
	const touched = [...files.map((file) => (0, node_path().resolve)(here, file)), ...others.map((name) => (0, node_path().join)(root, name))];
	const projects = [];
	for (const name of tracked.names) {
		if ((0, node_path().basename)(name) !== "kiln.yaml" || name.split("/").some(require_every_run_reading().isPassedOver)) continue;
		const file = (0, node_path().join)(root, name);
		const configs = await findConfigs(file, cwd);
		if (configs === void 0 || !touched.some((one) => one === file || require_src().isInside(one, configs))) continue;
		projects.push(require_every_run_reading().nameOf(file, here));
	}
	const misnamed = await require_every_run_reading().findOtherName(require_every_run_reading().diskFiles, [...new Set(touched.map((file) => (0, node_path().dirname)(file)))]);
	return {
		projects,
		diagnostics: misnamed === void 0 ? [] : [require_every_run_reading().diagnoseOtherName(misnamed, here)]
	};
}
async function findConfigs(file, cwd) {
	if (await require_every_run_reading().diskFiles.find(file).catch(() => void 0) === void 0) return void 0;
	const { project } = await require_every_run_reading().loadProject(file, cwd);
	return realOf(project?.configs ?? (0, node_path().dirname)(file));
}
function realOf(path) {
	return require_every_run_reading().diskFiles.resolve(path).catch(() => path);
}
async function listNames(root, args) {
	const answer = await require_src_git().askGit(root, args);
	return "failure" in answer ? answer : { names: answer.text.split("\0").filter((name) => name !== "") };
}
Object.defineProperty(exports, "References", {
	enumerable: true,
	get: function() {
		return References;
	}
});
exports.applyWaves = applyWaves;
exports.bump = bump;
exports.countParts = countParts;
exports.cutTargets = cutTargets;
exports.declarationsOf = declarationsOf;
exports.describeFailure = describeFailure;
exports.explain = explain;
exports.findAffected = findAffected;
exports.findDeclared = findDeclared$1;
exports.findDeclaredGraphs = findDeclaredGraphs;
exports.findExported = findExported;
exports.findIds = findIds;
exports.findInAccount = findInAccount;
exports.findPlannedGraphs = findPlannedGraphs;
exports.findProjectOf = findProjectOf;
exports.findRefusedTexts = findRefusedTexts;
exports.findStray = findStray;
exports.findTouched = findTouched;
exports.hasCredentialSource = hasCredentialSource;
exports.nearestIds = nearestIds;
exports.readForeign = readForeign;
exports.readId = readId;
exports.readTarget = readTarget;
exports.reasonOf = reasonOf;
exports.takeShard = takeShard;
exports.warnOfRemoved = warnOfRemoved;
