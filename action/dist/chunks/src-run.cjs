let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_diagnostic_failures$;
const require_src_diagnostic_failures = () => require_src_diagnostic_failures$ ??= require("./src-diagnostic-failures.cjs");
let require_src_diagnostic_fill$;
const require_src_diagnostic_fill = () => require_src_diagnostic_fill$ ??= require("./src-diagnostic-fill.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_yaml$;
const require_src_yaml = () => require_src_yaml$ ??= require("./src-yaml.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_ci$;
const require_src_ci = () => require_src_ci$ ??= require("./src-ci.cjs");
let require_src_aws$;
const require_src_aws = () => require_src_aws$ ??= require("./src-aws.cjs");
let require_src_apply$;
const require_src_apply = () => require_src_apply$ ??= require("./src-apply.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_plan_digest$;
const require_src_plan_digest = () => require_src_plan_digest$ ??= require("./src-plan-digest.cjs");
let require_src_report_check_report$;
const require_src_report_check_report = () => require_src_report_check_report$ ??= require("./src-report-check-report.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_fs_promises$;
const node_fs_promises = () => node_fs_promises$ ??= require("node:fs/promises");
let node_buffer$;
const node_buffer = () => node_buffer$ ??= require("node:buffer");
// src/run/configuration-id.ts
function readId(text, declared) {
	const { kind: written, name = text, scope } = require_src_kinds().parseId(text) ?? {};
	const known = [...require_src_kinds().kinds.keys()];
	const example = declared[0]?.id ?? `${known[0] ?? ""}/golden-linux`;
	if (name === "") return require_src_diagnostic_diagnose().diagnose("notAnId", {
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
		return require_src_diagnostic_diagnose().diagnose("notAnId", {
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
	return require_src_diagnostic_diagnose().diagnose("notAnId", {
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
	return require_src_diagnostic_diagnose().diagnose("notAnId", {
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
// src/run/select.ts
function selectTargets(targets, patterns) {
	if (patterns.length === 0) return {
		targets,
		diagnostics: []
	};
	const diagnostics = patterns.filter((pattern) => !require_start().isAboutAny(pattern, targets)).map((pattern) => require_src_diagnostic_diagnose().diagnose("noTargetMatches", {
		pattern,
		known: require_start().describeSelectable(targets, pattern)
	}));
	const selected = targets.filter(require_start().selectorOf(patterns));
	return {
		targets: selected,
		diagnostics: selected.length === 0 && diagnostics.length === 0 ? [require_src_diagnostic_diagnose().diagnose("noTargetLeft", { patterns: patterns.join(" ") })] : diagnostics
	};
}
function groupByTarget(desired) {
	return new Map(require_src().groupBy(desired, ({ target }) => target).map((group) => [group[0].target, group]));
}
function selectDesired(desired, written, flag = "--only ") {
	if (written.length === 0) return {
		desired,
		diagnostics: []
	};
	const read = written.map((pattern) => toPattern(pattern, desired));
	const patterns = read.filter((one) => typeof one === "string");
	const several = read.filter((one) => typeof one !== "string");
	const unmatched = patterns.filter((pattern) => !desired.some((one) => require_start().matchesAny([pattern.replace(/^!/, "")], one.id))).map((pattern) => require_src_diagnostic_diagnose().diagnose("nothingMatches", {
		pattern: `${flag}${pattern}`,
		nearest: nearestTo(pattern, desired)
	}));
	const diagnostics = [...several, ...unmatched];
	return {
		desired: desired.filter((one) => require_start().matchesAny(patterns, one.id)),
		diagnostics
	};
}
function toPattern(written, desired) {
	const [, not = "", text = ""] = /^(!?)(.*)$/s.exec(written) ?? [];
	if (/[*?]/.test(text) || desired.some(({ id }) => id === text)) return written;
	const id = readId(text, desired);
	if ("severity" in id) return desired.some(({ identity }) => identity.slug === require_src_kinds().slugOf(text)) ? id : written;
	return `${not}${findDeclared$1(id, desired)?.id ?? text}`;
}
function takeAlong(selected, all) {
	if (selected.length === all.length) return selected;
	const chosen = new Set(selected);
	return withReferred(selected, all).map((one) => chosen.has(one) ? one : {
		...one,
		isAlong: true
	});
}
function withReferred(selected, all) {
	const byKey = new Map(require_src().groupBy(all, keyIn).map((group) => [keyIn(group[0]), group]));
	return spread(selected, all, (one) => namedBy(one).flatMap((key) => byKey.get(key) ?? []));
}
function withReferring(selected, all) {
	return spread(selected, all, (one) => all.filter((other) => namedBy(other).includes(keyIn(one))));
}
function spread(selected, all, next) {
	const taken = new Set(selected);
	for (const one of taken) for (const other of next(one)) taken.add(other);
	return all.filter((one) => taken.has(one));
}
function keyIn({ target, identity }) {
	return `${target} ${require_src_kinds().keyOf(identity)}`;
}
function namedBy({ target, references }) {
	return references.map(({ identity }) => keyIn({
		target,
		identity
	}));
}
function nearestTo(pattern, desired) {
	const { kind = "", name = pattern } = require_src_kinds().parseId(pattern.replace(/^!/, "")) ?? {};
	return nearestIds({
		kind,
		name
	}, desired)[0] ?? "a name that is declared";
}
// src/run/declared.ts
function declare({ project, documents, around = [], targets, only = [] }) {
	const inside = new Set(documents.flatMap(textFilesOf));
	const outside = new Set(around.flatMap((one) => [one.file, ...textFilesOf(one).filter((file) => !inside.has(file))]));
	const isInside = ({ source }) => source === void 0 || !outside.has(source.file);
	const build = (among) => {
		const state = require_src_config().buildDesired([...documents, ...around], project, among);
		const { desired, diagnostics } = selectDesired(state.desired.filter(isInside), only);
		const selected = takeAlong(desired, state.desired);
		if (around.length === 0) return {
			state,
			selected: {
				desired: selected,
				diagnostics
			}
		};
		const about = withReferred([...desired, ...state.faulty.filter(isInside)], [...state.desired, ...state.faulty]);
		const files = withTextFiles(new Set(about.map(({ source }) => source.file)), around);
		const isAbout = (one) => isInside(one) || one.source !== void 0 && files.has(one.source.file);
		return {
			state: {
				...state,
				diagnostics: state.diagnostics.filter(isAbout)
			},
			selected: {
				desired: selected,
				diagnostics
			}
		};
	};
	const { state, selected } = build(targets);
	const byTarget = groupByTarget(selected.desired);
	const placed = new Map(targets.map((target) => [target.name, target]));
	const known = new Set(state.diagnostics.map(toSaid));
	const turnedOut = new Map();
	const stateIn = (target) => turnedOut.get(target)?.state ?? state;
	return {
		desired: selected.desired,
		diagnostics: state.diagnostics,
		unmatched: require_src_diagnostic_diagnose().hasErrors(state.diagnostics) ? [] : selected.diagnostics,
		in(target) {
			const { name } = target;
			const written = placed.get(name);
			if (written !== void 0 && written.account === target.account && written.region === target.region) return {
				desired: byTarget.get(name) ?? [],
				diagnostics: []
			};
			const again = turnedOut.get(name) ?? build([target]);
			turnedOut.set(name, again);
			return {
				desired: again.selected.desired,
				diagnostics: again.state.diagnostics.filter((one) => !known.has(toSaid(one)))
			};
		},
		locate: (target, id, keys) => stateIn(target).locate(target, id, keys),
		trace: (target, id, keys) => stateIn(target).trace(target, id, keys),
		findScalar: (target, id, keys) => stateIn(target).findScalar(target, id, keys)
	};
}
function textFilesOf({ files }) {
	return files === void 0 ? [] : [...files.values()].map(({ file }) => file);
}
function withTextFiles(files, documents) {
	return new Set([...files, ...documents.filter(({ file }) => files.has(file)).flatMap(textFilesOf)]);
}
function toSaid({ code, message, source }) {
	return JSON.stringify([
		code,
		message,
		source
	]);
}
// src/run/declarations.ts
function declarationsOf(revision, { only }) {
	const { project, documents, around, targets, doubts } = revision;
	const declared = project !== void 0 && doubts.length === 0 ? declare({
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
			return require_src_diagnostic_diagnose().hasErrors(diagnostics) ? void 0 : {
				desired,
				policy: project
			};
		}
	};
}
function isMistake({ severity, code }) {
	return severity === "error" && code !== require_src_diagnostic().diagnostics.noDocuments.code;
}
// src/run/documents.ts
async function readDocuments({ cwd, env }, project, path, files) {
	const { configs, file } = project;
	const reading = require_src_config().loadDocuments(project, {
		cwd,
		...require_src().optional({
			path,
			files
		})
	});
	const texts = reading.then(({ textFiles }) => textFiles, () => []);
	const [read, gaps] = await Promise.all([reading, require_src_git().findGaps(configs, file === void 0 ? projectFilesAround(configs) : [], texts, env)]);
	const found = diagnoseGaps(gaps);
	if (found !== void 0) return {
		...read,
		diagnostics: [...read.diagnostics, found.diagnostic],
		whyPartial: found.why
	};
	return read.isNarrowed ? {
		...read,
		whyPartial: "the run was narrowed by PATH"
	} : read;
}
function diagnoseGaps(gaps) {
	if ("refusal" in gaps) return {
		diagnostic: {
			...require_src_diagnostic_diagnose().diagnose("gitRefuses", { reason: gaps.refusal }),
			severity: "warning"
		},
		why: "git does not say whether the checkout is whole"
	};
	if (gaps.lacking.length === 0) return void 0;
	const what = require_start().enumerate(gaps.lacking);
	return {
		diagnostic: require_src_diagnostic_diagnose().diagnose("checkoutPartial", { what }),
		why: "the checkout lacks what git has"
	};
}
function projectFilesAround(folder) {
	const root = require_src_git().findRoot(folder);
	if (root === void 0) return [];
	const folders = [...require_src().upwards(folder)];
	return folders.slice(0, folders.indexOf(root) + 1).map((at) => (0, node_path().join)(at, require_src_config().projectFile));
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
		const digest = known.get(fields) ?? require_src().digestOf(fields).toString("base64");
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
	const byTarget = groupByTarget(desired);
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
		]).toString("base64")];
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
async function findStray(machine, project, command, { written = [] }, path, files = require_src_config().diskFiles) {
	const { cwd } = machine;
	const asked = (0, node_path().resolve)(cwd, path ?? ".");
	const start = await require_src_config().isFolder(files, asked) ? asked : (0, node_path().dirname)(asked);
	const nearby = await require_src_config().findNearby(files, start);
	const inside = nearby.filter((file) => require_src().isInside(file, project.configs));
	const found = inside.length > 0 ? inside : nearby;
	const [first] = found;
	if (first === void 0) return void 0;
	if (inside.length === 0) {
		if (withoutDocuments.includes(command)) return void 0;
		const { documents } = await require_src_config().loadDocuments(project, {
			cwd,
			files,
			...require_src().optional({ path })
		});
		if (documents.some(isOfKiln)) return void 0;
	}
	if (require_src_config().isOtherName(first)) return require_src_config().diagnoseOtherName(first, cwd);
	const names = found.map((file) => require_src().showText(require_src_config().nameOf(file, cwd), shownCharacters));
	const way = withoutPath.includes(command) ? `give --project ${require_start().shellPath(require_src_config().nameOf(first, cwd))}` : `run kiln ${command} ${require_start().shellPath(require_src_config().nameOf((0, node_path().dirname)(first), cwd))}`;
	const flags = written.length > 0 && !withoutPath.includes(command) ? ", with the same flags" : "";
	const others = found.length > 1 ? "; or name another one of them" : "";
	const params = {
		files: require_start().enumerate(names),
		folder: require_src_config().show(start, cwd),
		advice: `${way}${flags}${others}`
	};
	return require_src_diagnostic_diagnose().diagnose("projectElsewhere", params);
}
function isOfKiln({ value }) {
	const kind = require_src().isObject(value) ? value["kind"] : void 0;
	return typeof kind === "string" && require_src_kinds().kinds.has(kind);
}
// src/run/targets.ts
async function loadTargets(machine, command, flags, path, files) {
	const found = await findProject(machine.cwd, flags.project, path);
	if (require_src_diagnostic_diagnose().hasErrors(found.diagnostics)) return {
		targets: [],
		diagnostics: found.diagnostics
	};
	const { project, diagnostics } = await require_src_config().loadProject(found.file, machine.cwd, path, files);
	if (project === void 0) return {
		targets: [],
		diagnostics
	};
	const stray = project.file === void 0 ? await findStray(machine, project, command, flags, path, files) : void 0;
	if (stray !== void 0) return {
		targets: [],
		diagnostics: [stray]
	};
	const selected = selectTargets(withAmbientTarget(project, machine, flags), flags.target ?? []);
	const misplaced = project.file === void 0 ? [] : findMisplacedFlags(flags);
	return {
		project,
		targets: selected.targets,
		diagnostics: [
			...diagnostics,
			...misplaced,
			...selected.diagnostics
		]
	};
}
function ambientTargets(machine, owner, flags) {
	const project = {
		...require_src_config().makeDefaultProject((0, node_path().join)(machine.cwd, "configs")),
		owner
	};
	const [region = "", ...others] = new Set(flags.region?.split(",").map((one) => one.trim()));
	if (others.length === 0) return {
		project,
		targets: withAmbientTarget(project, machine, flags),
		diagnostics: []
	};
	return {
		project,
		targets: [region, ...others].flatMap((one) => withAmbientTarget(project, machine, {
			...flags,
			region: one
		}).map((target) => ({
			...target,
			name: one
		}))),
		diagnostics: []
	};
}
async function findProject(cwd, explicit, path) {
	const find = (start) => require_src_config().findProjectFile({
		cwd,
		...require_src().optional({
			explicit,
			path: start
		})
	});
	const found = await find(path);
	if (found.file !== void 0 || found.diagnostics.length > 0) return found;
	return find((0, node_path().join)(path ?? ".", "configs"));
}
function withAmbientTarget(project, { env }, flags) {
	if (project.file !== void 0) return project.targets;
	const region = flags.region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || void 0);
	return project.targets.map((target) => ({
		...target,
		...require_src().optional({
			region,
			account: flags.account
		})
	}));
}
function findMisplacedFlags({ written = [] }) {
	return ["region", "account"].filter((flag) => written.includes(flag)).map((flag) => {
		const reason = `--${flag} is for the target default, and this project file has targets of its own`;
		return require_src_diagnostic_diagnose().diagnose("usage", {
			reason,
			command: "plan"
		});
	});
}
// src/run/fleet-part.ts
async function chooseFleetPart(machine, flags, now) {
	const affected = flags.affectedSince === void 0 ? void 0 : await chooseAffected(machine, flags, now, flags.affectedSince);
	if (affected !== void 0 && affected.since === void 0) return affected;
	const { targets, diagnostics } = affected ?? {
		targets: now.targets,
		diagnostics: []
	};
	const since = affected?.since === void 0 ? {} : { since: affected.since };
	if (flags.shard === void 0) return {
		targets,
		...since,
		diagnostics
	};
	const taken = takeShard(targets, flags.shard);
	const { index, of } = flags.shard;
	const isEmpty = taken.targets.length === 0 && diagnostics.length === 0;
	const count = targets.length;
	return {
		...taken,
		...since,
		diagnostics: isEmpty ? [require_src_diagnostic_diagnose().diagnose("emptyShard", {
			index,
			of,
			count
		})] : diagnostics
	};
}
async function chooseAffected(machine, flags, { project, path, targets, documents, around }, revision) {
	const before = await require_src_git().readRevision({
		cwd: machine.cwd,
		env: machine.env,
		revision,
		...require_src().optional({
			file: project.file,
			path
		})
	});
	if ("failure" in before) return {
		targets,
		diagnostics: [before.failure]
	};
	const since = before.revision;
	const at = (written) => {
		const { desired } = declare({
			...written,
			only: flags.only
		});
		return {
			project: written.project,
			targets: written.targets,
			desired
		};
	};
	const affected = before.project === void 0 || before.doubts.length > 0 ? targets : findAffected(at({
		project,
		documents,
		around,
		targets
	}), at({
		...before,
		project: before.project,
		targets: withAmbientTarget(before.project, machine, flags)
	}));
	return {
		targets: affected,
		since,
		diagnostics: affected.length > 0 ? before.doubts : [require_src_diagnostic_diagnose().diagnose("noTargetAffected", { revision })]
	};
}
// src/run/load.ts
const nothing$1 = {
	targets: [],
	documents: [],
	around: []
};
async function load(machine, command, path, flags, files) {
	const { cwd } = machine;
	const mistakes = findMistakes$1(command, flags);
	if (mistakes.length > 0) return {
		...nothing$1,
		diagnostics: mistakes
	};
	const { project, targets: selected, diagnostics } = await loadTargets(machine, command, flags, path, files);
	if (project === void 0) return {
		...nothing$1,
		targets: selected,
		diagnostics
	};
	const read = await readDocuments(machine, project, path, files);
	const part = await chooseFleetPart(machine, flags, {
		project,
		path,
		targets: selected,
		...read
	});
	const { targets } = part;
	const { documents, around } = read;
	const declared = declare({
		project,
		documents,
		around,
		targets,
		only: flags.only
	});
	const isNarrowed = (flags.only ?? []).length > 0 || project.file === void 0 && path !== void 0;
	const whyPartial = read.whyPartial ?? (isNarrowed ? "the run was narrowed by PATH or --only" : void 0);
	return {
		project,
		targets,
		...require_src().optional({ shard: part.shard }),
		documents,
		around,
		...require_src().optional({ whyPartial }),
		declared,
		diagnostics: [
			...diagnostics,
			...read.diagnostics,
			...part.diagnostics,
			...declared.diagnostics,
			...declared.unmatched,
			...findStrayRun(project, cwd, [...read.diagnostics, ...declared.diagnostics])
		]
	};
}
function findStrayRun({ file, configs }, cwd, diagnostics) {
	if (file !== void 0 || !require_src_diagnostic_diagnose().hasErrors(diagnostics)) return [];
	return [require_src_diagnostic_diagnose().diagnose("noProjectFile", { folder: (0, node_path().relative)(cwd, configs) || "." })];
}
function rebuild(loaded, targets, flags) {
	const { project } = loaded;
	if (project === void 0) return loaded;
	const named = new Map(targets.map((target) => [target.name, target]));
	const moved = {
		...project,
		targets: project.targets.map((target) => named.get(target.name) ?? target)
	};
	const { documents, around } = loaded;
	const declared = declare({
		project: moved,
		documents,
		around,
		targets,
		only: flags.only
	});
	return {
		...loaded,
		project: moved,
		targets,
		declared,
		diagnostics: require_src_diagnostic_diagnose().hasErrors(loaded.diagnostics) ? loaded.diagnostics : [...loaded.diagnostics, ...declared.diagnostics.filter(({ severity }) => severity === "error")]
	};
}
function findMistakes$1(command, flags) {
	if (!(flags.emulator === true || flags.emulatorState !== void 0) || flags.endpointUrl === void 0) return [];
	return [require_src_diagnostic_diagnose().diagnose("usage", {
		reason: "--emulator and --endpoint-url exclude each other",
		command
	})];
}
// src/run/base.ts
async function consultBase(machine, command, flags, loaded) {
	const { project, targets } = loaded;
	const without = {
		loaded,
		unread: new Map(),
		diagnostics: [],
		desiredFor: () => void 0
	};
	const isOffline = command === "validate";
	if (project === void 0 || isOffline && flags.base === void 0) return without;
	const isHeld = !isOffline && flags.allowTargetChanges !== true && await isHeldToBase(machine, project);
	const isCompared = isOffline || command === "plan";
	if (command === "apply" && !isHeld) return without;
	const found = await readBaseOf(machine, project, flags.base, !isCompared);
	if (found === void 0 && !isHeld) return without;
	const { base, failures } = foundIn(found, flags.base);
	const read = {
		...loaded,
		diagnostics: loaded.diagnostics.filter(({ code }) => !failures.some((one) => one.code === code))
	};
	const held = isHeld ? require_src_config().holdTargets(project, targets, base?.project?.targets) : void 0;
	const isMoved = held !== void 0 && held.targets.some((target, index) => target !== targets[index]);
	const declarations = base && declarationsOf(base, flags);
	return {
		loaded: isMoved ? rebuild(read, held.targets, flags) : read,
		...require_src().optional({ base }),
		unread: held?.unread ?? new Map(),
		diagnostics: [
			...failures,
			...isCompared ? base?.doubts ?? [] : [],
			...held?.diagnostics ?? [],
			...base?.project === void 0 ? [] : require_src_plan().warnOfOwnerChange(project, base.project, (key) => project.document?.locate([key], "value")),
			...base === void 0 || !declarations?.mistakes ? [] : [sayInvalid(base, declarations.mistakes)]
		],
		desiredFor(target) {
			const own = base?.project?.targets.find(({ name }) => name === target.name);
			return own && declarations?.in(own, target);
		}
	};
}
async function holdToBase(machine, project, targets) {
	if (!await isHeldToBase(machine, project)) return {
		targets,
		unread: new Map(),
		diagnostics: []
	};
	const { base, failures } = foundIn(await readBaseOf(machine, project, void 0, true), void 0);
	const held = require_src_config().holdTargets(project, targets, base?.project?.targets);
	return {
		...held,
		diagnostics: [...failures, ...held.diagnostics]
	};
}
async function isHeldToBase({ cwd, env }, { file }) {
	return file !== void 0 && await require_src_ci().proposalOf(require_src().projectFolder(cwd, file), env) !== void 0;
}
function readBaseOf({ cwd, env }, { file: name }, revision, projectOnly) {
	const file = name === void 0 ? void 0 : (0, node_path().resolve)(cwd, name);
	const request = {
		cwd,
		env,
		...require_src().optional({ file }),
		projectOnly
	};
	return require_src_ci().readBase(request, require_src().projectFolder(cwd, file), revision);
}
function foundIn(found, named) {
	if (found === void 0) return { failures: [] };
	if (!("failure" in found)) return {
		base: found,
		failures: []
	};
	const { failure } = found;
	return { failures: [named !== void 0 || failure.code === require_src_diagnostic().diagnostics.gitRefuses.code ? failure : asWarning(failure)] };
}
function asWarning(diagnostic) {
	return {
		...diagnostic,
		severity: "warning"
	};
}
function sayInvalid({ revision }, count) {
	return require_src_diagnostic_diagnose().diagnose("baseInvalid", {
		revision: revision.slice(0, 12),
		count
	});
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
		diagnostics.push(require_src_diagnostic_diagnose().diagnoseUnlocated(problem, source));
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
		number: require_src_plan().declaredNumber(one),
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
		const declared = declare({
			project,
			documents: [...documents, ...around],
			targets: project.targets
		});
		const places = declared.desired.filter(require_src_plan().isVersioned).map((one) => placeOf(declared, one));
		return new Map(require_src().groupBy(places, atOf).map((group) => [atOf(group[0]), new Set(group.map(idOf))]));
	};
	return ({ source }) => {
		idsByPlace ??= read();
		return [...idsByPlace.get(require_start().formatSource(source)) ?? []].filter((id) => !ids.has(id));
	};
}
// src/run/taken-numbers.ts
function findAllTaken({ project, targets, declared }, based) {
	if (project === void 0 || declared === void 0) return [];
	return targets.flatMap((target) => {
		const then = based.desiredFor(target);
		if (then === void 0) return [];
		return require_src_plan().findTaken({
			desired: declared.in(target).desired,
			base: then.desired,
			policy: project
		});
	});
}
function diagnoseTaken(based) {
	const { loaded, base } = based;
	const found = findAllTaken(loaded, based);
	const places = countPlaces(found.length === 0 ? [] : loaded.declared?.desired ?? []);
	const problems = new Map();
	for (const taken of found) {
		const { desired } = taken;
		const key = keyOfDocument(desired);
		const list = problems.get(key) ?? new (require_src_config()).ProblemList(places.get(key) ?? 0);
		problems.set(key, list);
		list.add(desired.target, diagnoseOne(taken, base?.revision ?? "", loaded));
	}
	return [...problems.values()].flatMap((list) => list.list());
}
function diagnoseOne({ desired, number, fields, because }, revision, { declared }) {
	const { id, target } = desired;
	const keys = [require_src_kinds().numberField];
	const source = declared?.findScalar(target, id, keys)?.source ?? declared?.locate(target, id, keys);
	const paths = [...new Set(fields.map(({ path }) => path))];
	const params = {
		id,
		number,
		base: revision.slice(0, 12),
		fields: because.length === 0 ? require_start().enumerate(paths) : `${require_start().enumerate(paths)}, because of ${require_start().enumerate(because)}`,
		next: require_src_kinds().raiseNumber(number, "patch"),
		form: number.replace(/\d+$/, "x")
	};
	return require_src_diagnostic_diagnose().diagnose("versionTaken", params, source);
}
function countPlaces(desired) {
	const counts = new Map();
	for (const one of desired) counts.set(keyOfDocument(one), (counts.get(keyOfDocument(one)) ?? 0) + 1);
	return counts;
}
function keyOfDocument({ source }) {
	return require_start().formatSource(source);
}
// src/run/bump.ts
async function bump(machine, patterns, options) {
	const refuse = (diagnostics, exitCode = 5) => {
		return {
			numbers: [],
			diagnostics: require_src_diagnostic_diagnose().sortDiagnostics(diagnostics),
			exitCode
		};
	};
	const mistakes = findMistakes(patterns, options);
	if (mistakes.length > 0) return refuse(mistakes);
	const texts = new Map();
	const files = require_src_config().withTexts(require_src_config().diskFiles, texts);
	const read = () => load(machine, "bump", void 0, options, files);
	let loaded = await read();
	if (require_src_diagnostic_diagnose().hasErrors(loaded.diagnostics)) return refuse(loaded.diagnostics);
	const { said, assigned = [], wantedIn } = await choose(machine, loaded, patterns, options);
	const warnings = [...loaded.diagnostics, ...said];
	if (require_src_diagnostic_diagnose().hasErrors(warnings)) return refuse(warnings);
	const raises = [];
	for (let wanted = wantedIn(loaded); wanted.length > 0; wanted = wantedIn(loaded)) {
		const found = findRaises(loaded, wanted, options);
		if (found.diagnostics.length > 0) return refuse([...warnings, ...found.diagnostics]);
		raises.push(...found.raises);
		const moved = await edit(machine, found.raises, files, texts);
		if (moved.length > 0) return refuse([...warnings, ...moved]);
		loaded = await read();
		if (require_src_diagnostic_diagnose().hasErrors(loaded.diagnostics)) return refuse(loaded.diagnostics);
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
	const mistake = (reason) => [require_src_diagnostic_diagnose().diagnose("usage", {
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
	const based = await consultBase(machine, "validate", options, loaded);
	return {
		wantedIn: (now) => findAllTaken(now, based).map(({ desired }) => desired),
		said: based.diagnostics
	};
}
function chooseNamed(loaded, patterns) {
	const { declared } = loaded;
	const { desired, diagnostics } = selectDesired(declared?.desired ?? [], patterns, "");
	const versioned = desired.filter(require_src_plan().isVersioned);
	const inPlace = patterns.filter((pattern) => {
		const about = desired.filter(({ id }) => require_start().matchesAny([pattern], id));
		return about.length > 0 && !pattern.startsWith("!") && !about.some(require_src_plan().isVersioned);
	});
	const known = [...require_src_kinds().kinds.values()].flatMap(({ kind, versions }) => versions === void 0 ? [] : [kind]).join(", ");
	const exact = versioned.filter((one) => require_src_kinds().isExactNumber(require_src_plan().declaredNumber(one)));
	return {
		wantedIn: (now) => now === loaded ? exact : [],
		assigned: require_src().groupBy(versioned.filter((one) => !exact.includes(one)), ({ id }) => id).map(([one]) => {
			const source = declared?.findScalar(one.target, one.id, ["semanticVersion"])?.source ?? one.source;
			return {
				ids: [one.id],
				source,
				from: require_src_plan().declaredNumber(one)
			};
		}),
		said: [...diagnostics, ...inPlace.map((pattern) => require_src_diagnostic_diagnose().diagnose("withoutVersions", {
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
		if (text === void 0) moved.push(require_src_diagnostic_diagnose().diagnose("fileMoved", { file }));
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
		return require_src_diagnostic_diagnose().diagnose("unwritableFile", {
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
	const walk = new (require_src_config()).Walk(require_src_config().diskFiles, await require_src_config().diskFiles.resolve(configs), cwd);
	await walk.visit(configs);
	const found = new Set();
	for (const { path } of walk.files.slice(0, bounds.files)) {
		const facts = await require_src_config().diskFiles.find(path).catch(() => void 0);
		if (facts?.kind !== "file" || facts.size > bounds.bytes) continue;
		for (const id of scanIds(String(await require_src_config().diskFiles.read(path).catch(() => "")))) found.add(id);
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
		const reason = stopping.reason instanceof Error ? stopping.reason.message : require_src_diagnostic_failures().targetUnknowns.stopReason;
		const awaited = error instanceof require_src_aws().ServiceError ? error.awaited : void 0;
		return require_src_diagnostic_diagnose().diagnose("targetFailed", {
			target: name,
			...describeStop(reason, awaited)
		});
	}
	if (!(error instanceof require_src_aws().ServiceError)) throw error;
	if (error.diagnostic !== void 0) return error.diagnostic;
	const reason = reasonOf(error);
	const region = session?.target.region ?? target.region ?? require_src_diagnostic_failures().targetUnknowns.region;
	if (error.class === "region-disabled" || session !== void 0 && require_src_aws().isRefusedToken(error)) return require_src_diagnostic_diagnose().diagnose("regionNotEnabled", {
		target: name,
		region,
		reason
	});
	if (session !== void 0 && backend === "aws" && error.code === "ENOTFOUND") return require_src_diagnostic_diagnose().diagnose("imageBuilderMissing", {
		target: name,
		region,
		reason
	});
	return require_src_diagnostic_diagnose().diagnose("targetFailed", {
		target: name,
		reason,
		advice: adviceFor(error)
	});
}
function describeStop(reason, awaited) {
	const advice = require_src_diagnostic_failures().targetAdviceBeyond.stopped;
	if (awaited === void 0) return {
		reason,
		advice
	};
	const { what, last } = awaited;
	if (last === void 0) return {
		reason: require_src_diagnostic_fill().fill(require_src_diagnostic_failures().stops.waiting, {
			reason,
			what
		}),
		advice
	};
	return {
		reason: require_src_diagnostic_fill().fill(require_src_diagnostic_failures().stops.waitingAgain, {
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
	return error.class === "credentials" && require_src_aws().isRefusedToken(error) ? require_src_diagnostic_failures().targetAdviceBeyond.refusedToken : require_src_diagnostic_failures().targetAdvice[error.class];
}
// src/run/open-target.ts
async function openTarget(input, target) {
	const opened = {
		target,
		pageSize: require_src_aws().createPageSize()
	};
	try {
		const session = await input.sessions.open(target);
		if (session === void 0) return {
			...opened,
			diagnostics: [require_src_diagnostic_diagnose().diagnose("noRegion", { target: target.name })]
		};
		return {
			...opened,
			session,
			diagnostics: []
		};
	} catch (error) {
		return {
			...opened,
			diagnostics: [giveUp(input, { target }, error)]
		};
	}
}
async function withService({ clock, observer }, { session, pageSize }, access, work) {
	if (session === void 0) throw new Error("a target without a session");
	const { sdk, limiter } = session;
	return work(await require_src_aws().connectImageBuilder({
		sdk,
		access,
		limiter,
		pageSize,
		clock,
		observer
	}));
}
function giveUp(input, { target, session }, error) {
	const { stopping, backend, listener } = input;
	const finding = describeFailure(error, {
		target,
		session,
		backend,
		stopping
	});
	if (!stopping.aborted && error instanceof require_src_aws().ServiceError) listener.onTargetFailed(target.name, reasonOf(error));
	return finding;
}
// src/run/plan-target.ts
async function planTarget(input) {
	const { service, target, policy, options, isWholeProject, signal } = input;
	const desired = input.desired.map((one) => ({ ...one }));
	const observed = await require_src_aws().observe(service, target, desired, policy, {
		isWholeProject,
		refresh: input.refresh,
		clock: input.clock,
		signal,
		...require_src().optional({
			onRead: input.onRead,
			onMissing: input.onMissing,
			missingAsked: input.missingAsked
		})
	});
	const now = input.clock.now();
	const plan = (observed, absent, staying) => {
		const here = {
			target,
			observed,
			options,
			isWholeProject,
			now,
			...require_src().optional({
				absent,
				staying
			})
		};
		const planned = require_src_plan().makePlan({
			...here,
			desired,
			policy
		});
		const made = input.applied === void 0 ? planned : require_src_plan().markNeverApplied(planned, input.applied);
		return input.base === void 0 ? made : require_src_plan().markPreexisting(made, require_src_plan().makePlan({
			...here,
			...input.base
		}));
	};
	const first = plan(observed);
	const used = new Set(first.changes.filter(require_src().needsUsers).map(({ kind }) => kind));
	const [whole, absent] = await Promise.all([require_src_aws().observeUsers(service, observed, used, signal), require_src_aws().findAbsent(service, require_src_plan().findUnseen(first.changes, input.declared ?? desired, observed, target), signal)]);
	const going = first.changes.flatMap(versionsThatGo);
	const { observed: known, staying } = going.length === 0 ? {
		observed: whole,
		staying: void 0
	} : await require_src_aws().findStaying(service, target, whole, going, signal);
	const made = known === observed && absent.size === 0 ? first : plan(known, absent, staying);
	const { unread, tell } = require_src_plan().findConsequences({
		...made,
		observed: known,
		policy
	});
	return {
		...made,
		consequences: tell(await require_src_aws().readNamed(service, target, unread, signal))
	};
}
function versionsThatGo({ action, versions, live }) {
	if (action !== "delete" || live === void 0 || require_src_kinds().kindOf(live.kind).versions === void 0) return [];
	return versions ?? [live];
}
async function planLive(input) {
	const { service, target, policy, options, identity, declared, signal } = input;
	const { kind } = identity;
	const newest = require_src_kinds().kindOf(kind).versions === void 0 ? identity : {
		version: "x.x.x",
		...identity
	};
	const live = await require_src_aws().readLive(service, target, require_src_kinds().kindOf(kind), require_src_kinds().arnOf(newest, target), signal);
	if (live === void 0) return {};
	const { listed, ...rest } = await require_src_aws().observeUsers(service, {
		live: [live],
		listed: [],
		unlisted: []
	}, new Set([kind]), signal);
	const observed = {
		...rest,
		listed: [...listed, kind]
	};
	return {
		live,
		plan: {
			...require_src_plan().makePlan({
				target,
				desired: [],
				declared,
				observed,
				policy,
				options,
				isWholeProject: true
			}),
			consequences: []
		}
	};
}
// src/run/row.ts
function rowAtOnce(result, locate) {
	const row = require_src_report().toReportTarget(result, locate);
	return {
		advance: () => void 0,
		whole: () => row
	};
}
function rowAsAsked(result, locate) {
	const changes = result.plan?.changes.length ?? 0;
	let [steps, made] = [require_src_report().makeReportTarget(result, locate), 0];
	let row;
	const startAgain = () => void ([steps, made] = [require_src_report().makeReportTarget(result, locate), changes]);
	return {
		advance(share) {
			try {
				for (; made < share * changes; made += 1) steps.next();
			} catch {
				startAgain();
			}
		},
		whole() {
			try {
				while (row === void 0) row = steps.next().value;
				return row;
			} catch (error) {
				startAgain();
				throw error;
			}
		}
	};
}
// src/run/plan-open-target.ts
const missingAsked = {
	drift: Infinity,
	plan: 25,
	apply: 0
};
async function planOpenTarget(input, opened, dryRunHalt) {
	const { target, session } = opened;
	if (session === void 0) return toUnplanned(input, opened);
	const { policy, options, whyPartial, stopping } = input;
	try {
		return await withService(input, opened, input.validatesCreates ? "dry-run" : "read", async (service) => {
			const { desired } = input.desiredFor(session.target);
			session.limiter.expect(desired.length);
			let foreseen = 0;
			const foresee = (missing) => {
				foreseen += 2 * missing;
				session.limiter.expect(2 * missing);
			};
			const base = input.baseFor?.(session.target);
			const applied = input.appliedFor?.(session.target);
			const plan = await planTarget({
				service,
				clock: input.clock,
				target: session.target,
				desired,
				policy,
				...require_src().optional({
					base,
					applied
				}),
				options,
				isWholeProject: whyPartial === void 0,
				refresh: input.refresh,
				missingAsked: missingAsked[input.command],
				signal: stopping,
				onRead: (done, total) => input.listener.onRead(target.name, done, total),
				onMissing: input.command === "apply" ? foresee : void 0
			});
			input.listener.onPlan(target.name, plan);
			const dryRun = {
				halt: dryRunHalt,
				signal: stopping,
				clock: input.clock
			};
			return {
				...toPlanned(input, opened, plan, input.validatesCreates ? await require_src_apply().validateCreates(service, plan, policy, dryRun) : void 0),
				foreseen
			};
		});
	} catch (error) {
		const finding = error instanceof require_src_apply().DryRunCreatedError ? require_src_diagnostic_diagnose().diagnose("dryRunCreated", {
			target: target.name,
			arn: error.arn
		}) : giveUp(input, opened, error);
		return toUnplanned(input, {
			...opened,
			diagnostics: [...opened.diagnostics, finding]
		});
	}
}
function toUnplanned(input, opened) {
	const { target, session, diagnostics } = opened;
	return {
		opened,
		row: rowAtOnce({
			target: session?.target ?? target,
			declared: 0,
			status: "failed",
			diagnostics
		}, input.locate),
		deletes: false,
		foreseen: 0,
		unplannable: [],
		exceeded: []
	};
}
function toPlanned(input, opened, plan, validations) {
	const { policy, options, whyPartial, locate, command } = input;
	const result = {
		target: plan.target,
		declared: plan.changes.filter((change) => change.desired !== void 0).length,
		status: "ok",
		plan,
		clientTokenOf: (change) => require_src_plan().tokenOf(change, plan.target, policy),
		...require_src().optional({ validations }),
		diagnostics: opened.diagnostics
	};
	return {
		opened,
		row: command === "apply" && require_src_plan().hasWork(plan) ? rowAsAsked(result, locate) : rowAtOnce(result, locate),
		deletes: plan.changes.some(({ action }) => action === "delete"),
		...command === "apply" ? { plan: {
			...plan,
			changes: plan.changes.filter(require_src_plan().isWork)
		} } : {},
		unplannable: [...require_src_plan().guardPrune(plan, policy, options, whyPartial), ...require_src_plan().guardOwner(plan, policy, options, input.baseOwner)],
		exceeded: require_src_plan().guardLimits(plan, policy, options)
	};
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
		const ended = broken === void 0 ? await require_src_aws().mapLimited(members, atOnce, (one) => apply(input, one)) : members.map((one) => holdBack(one, wave, broken ?? wave));
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
async function apply(input, { opened, row, plan, foreseen }) {
	if (plan === void 0) return row.whole();
	if (plan.changes.length === 0) return require_src_report().withOutcomes(row.whole(), []);
	opened.session?.limiter.expect(2 * plan.changes.length - foreseen);
	const outcomes = await withService(input, opened, "write", (service) => {
		let done = 0;
		return require_src_apply().applyPlan({
			...input,
			service,
			target: plan.target,
			trust: trust[input.refresh]
		}, plan, {
			parallelism: input.parallelism + require_src_aws().madeAhead(input.parallelism),
			onOutcome: (change, outcome) => {
				done += 1;
				row.advance((done / plan.changes.length) ** 2);
				input.listener.onOutcome(opened.target.name, change, outcome, done, plan.changes.length);
			}
		});
	});
	return require_src_report().withOutcomes(row.whole(), outcomes);
}
function holdBack({ row: made, plan }, wave, broken) {
	const row = made.whole();
	if (row.status === "failed") return row;
	const outcomes = (plan?.changes ?? []).map(({ id }) => ({
		id,
		status: "not-run",
		writes: []
	}));
	const finding = require_src_diagnostic_diagnose().diagnose("waveHeldBack", {
		target: row.name,
		wave,
		broken
	});
	return {
		...require_src_report().withOutcomes(row, outcomes),
		status: "not-run",
		diagnostics: [...row.diagnostics, finding]
	};
}
// src/run/gates.ts
function guardIdentity({ command, backend, isAttended }, { target, session }) {
	if (session === void 0) return void 0;
	const isUnpinned = command === "apply" && backend !== "emulator" && !isAttended && target.account === void 0;
	return guardAccount(target, session) ?? (isUnpinned ? refuse$1("accountNotPinned", target, session) : void 0);
}
function guardAccount(target, session) {
	return target.account !== void 0 && target.account !== session.target.account ? refuse$1("accountMismatch", target, session) : void 0;
}
function refuse$1(name, target, session) {
	const { account: expected = "" } = target;
	return {
		name,
		target: target.name,
		expected,
		actual: session.target.account,
		arn: session.caller
	};
}
function tellRefusals(refusals) {
	const keyOf = ({ name, arn }) => `${name} ${arn}`;
	return [...new Map(refusals.map((one) => [keyOf(one), one])).values()].flatMap((first) => {
		const all = refusals.filter((one) => keyOf(one) === keyOf(first));
		if (all.length === 1) return [require_src_diagnostic_diagnose().diagnose(first.name, first)];
		const isMismatch = first.name === "accountMismatch";
		const targets = require_start().enumerate(all.map(({ target, expected }) => isMismatch ? `${target} (${expected})` : target));
		const params = {
			count: all.length,
			targets,
			actual: first.actual,
			arn: first.arn
		};
		return [isMismatch ? require_src_diagnostic_diagnose().diagnose("accountsMismatch", params) : require_src_diagnostic_diagnose().diagnose("accountsNotPinned", params)];
	});
}
function guardSameTarget({ otherTargets }, opened) {
	const first = new Map();
	return [...opened, ...otherTargets.map((target) => ({ target }))].flatMap(({ target, session }) => {
		const account = session?.target.account ?? require_src().accountOf(target);
		const region = session?.target.region ?? target.region;
		if (account === void 0 || region === void 0 || (target.account ?? account) !== account) return [];
		const where = `${account} ${region}`;
		const other = first.get(where);
		if (other !== void 0) return [require_src_diagnostic_diagnose().diagnose("sameTarget", {
			first: other,
			second: target.name,
			where
		})];
		first.set(where, target.name);
		return [];
	});
}
function guardUnknownTargets({ otherTargets }, opened, planned) {
	const unknown = [...opened.filter(({ session }) => session === void 0).map(({ target }) => target), ...otherTargets].filter((target) => require_src().accountOf(target) === void 0 && !target.retired);
	return planned.filter(({ deletes }) => deletes).flatMap(({ opened: { target, session } }) => {
		const region = session?.target.region;
		const others = unknown.filter((target) => target.region === void 0 || target.region === region);
		if (others.length === 0) return [];
		const names = require_start().enumerate(others.map(({ name }) => name));
		return [require_src_diagnostic_diagnose().diagnose("pruneBesideUnknown", {
			target: target.name,
			others: names,
			region: region ?? ""
		})];
	});
}
function guardReview(input, planned) {
	const { expected, reviewed, reviewPolicy } = input;
	const unread = expected.length > 0 || reviewed !== void 0 && reviewPolicy === "strict" ? planned.filter(({ plan }) => plan === void 0) : [];
	if (unread.length > 0) {
		const flag = expected.length > 0 ? "--expect" : "--reviewed";
		return unread.map(({ opened }) => require_src_diagnostic_diagnose().diagnose("targetUnreadable", {
			target: opened.target.name,
			flag
		}));
	}
	const plans = planned.flatMap(({ plan }) => plan ?? []);
	return [...require_src_plan().guardExpected(plans, require_src_plan_digest().digestRun(plans.map((plan) => plan.digest)), expected), ...guardCovered(input, plans)];
}
function guardCovered({ reviewed, reviewPolicy, backend }, plans) {
	if (reviewPolicy === "off") return [];
	if (reviewed === void 0) {
		const count = plans.flatMap((plan) => plan.changes).filter(require_src().isPending).length;
		if (count === 0) return [];
		const found = require_src_diagnostic_diagnose().diagnose("nothingReviewed", { count });
		return [reviewPolicy === "strict" ? found : {
			...found,
			severity: "warning"
		}];
	}
	return plans.flatMap((plan) => {
		const uncovered = require_src_plan().findUncovered(plan, backend, reviewed);
		const refused = uncovered.filter(({ change }) => reviewPolicy === "strict" || require_src_plan().isIrreversible(change));
		const noted = uncovered.filter((one) => !refused.includes(one));
		return [...sayUncovered("notReviewed", plan, refused), ...sayUncovered("appliedUnreviewed", plan, noted)];
	});
}
function sayUncovered(name, plan, uncovered) {
	if (uncovered.length === 0) return [];
	const ids = uncovered.map(({ change, what }) => `${change.id} (${what})`).join("; ");
	return [require_src_diagnostic_diagnose().diagnose(name, {
		target: plan.target.name,
		changes: require_start().countOf(uncovered.length, "change"),
		ids
	})];
}
// src/run/removed-target.ts
async function warnOfRemoved(input, target) {
	const count = await countOwned(input, await openTarget(input, target));
	const words = count === void 0 ? "what it owns there cannot be read" : `it owns ${count} ${require_start().plural(count, "configuration")}`;
	const where = [target.account, target.region].filter(Boolean).join(" ");
	return require_src_diagnostic_diagnose().diagnose("targetRemoved", {
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
		return (await withService(input, opened, "read", (service) => require_src_aws().observe(service, session.target, [], input.policy, seen))).live.length;
	} catch (error) {
		if (error instanceof require_src_aws().ServiceError) return void 0;
		throw error;
	}
}
async function run(input) {
	const dryRunHalt = new AbortController();
	const visited = await require_src_aws().mapLimited(input.targets, 32, (target) => visit(input, target, dryRunHalt));
	const all = visited.map(({ opened }) => opened);
	const found = [...guardSameTarget(input, all), ...visited.flatMap((one) => one.found)];
	if (found.some(isError)) return {
		targets: [],
		diagnostics: found,
		verdict: "invalid"
	};
	const refusals = tellRefusals(visited.flatMap((one) => one.refusal ?? []));
	if (refusals.length > 0) return {
		targets: visited.map(({ opened: { target, session, diagnostics } }) => {
			const known = session?.target ?? target;
			return require_src_report().toReportTarget({
				target: known,
				declared: 0,
				status: "refused",
				diagnostics
			}, input.locate);
		}),
		diagnostics: [...found, ...refusals],
		verdict: "refused"
	};
	const planned = visited.flatMap((one) => one.planned ?? []);
	const removed = await require_src_aws().mapLimited(input.removedTargets, 32, (target) => warnOfRemoved(input, target));
	const result = await finish(input, all, planned);
	return {
		...result,
		diagnostics: [
			...found,
			...removed,
			...result.diagnostics
		]
	};
}
async function visit(input, target, dryRunHalt) {
	const opened = await openTarget(input, target);
	const refusal = guardIdentity(input, opened);
	const found = opened.session === void 0 ? [] : input.desiredFor(opened.session.target).diagnostics;
	if (refusal !== void 0 || found.some(isError)) return {
		opened,
		found,
		refusal
	};
	return {
		opened,
		found,
		refusal,
		planned: await planOpenTarget(input, opened, dryRunHalt)
	};
}
function isError({ severity }) {
	return severity === "error";
}
async function finish(input, opened, planned) {
	const rows = () => planned.map(({ row }) => row.whole());
	const unplannable = [...planned.flatMap((one) => one.unplannable), ...guardUnknownTargets(input, opened, planned)];
	if (unplannable.length > 0) return refuse(rows(), unplannable);
	const exceeded = planned.flatMap(({ exceeded }) => exceeded);
	if (input.command !== "apply") return {
		targets: rows(),
		diagnostics: exceeded.map((one) => ({
			...one,
			severity: "warning"
		}))
	};
	const findings = [...exceeded, ...guardReview(input, planned)];
	if (findings.some(isError)) return refuse(rows(), findings);
	const hasAnyWork = planned.some(({ plan }) => plan !== void 0 && require_src_plan().hasWork(plan));
	const objection = hasAnyWork && !input.stopping.aborted ? await input.confirm(rows) : void 0;
	if (objection !== void 0 && !input.stopping.aborted) return refuse(rows(), [objection]);
	const newer = hasAnyWork && !input.stopping.aborted ? await input.findNewer?.() : void 0;
	if (newer !== void 0) return supersede(rows(), newer);
	return {
		targets: await applyWaves(input, planned, 32),
		diagnostics: findings
	};
}
function supersede(rows, { commit, diagnostic }) {
	return {
		targets: rows.map((row) => ({
			...row,
			status: "not-run"
		})),
		diagnostics: [diagnostic],
		verdict: "superseded",
		supersededBy: commit
	};
}
function refuse(rows, diagnostics) {
	return {
		targets: rows.map((row) => ({
			...row,
			status: "refused"
		})),
		diagnostics,
		verdict: "refused"
	};
}
// src/run/backend.ts
function backendKind(flags, env) {
	if (flags.emulator || flags.emulatorState !== void 0) return "emulator";
	return flags.endpointUrl !== void 0 || ["AWS_ENDPOINT_URL_IMAGEBUILDER", "AWS_ENDPOINT_URL"].some((name) => env[name]) ? "endpoint" : "aws";
}
async function connectBackend(machine, work, flags) {
	const kind = backendKind(flags, machine.env);
	const run = require_src_ci().findRun(machine.env);
	const { onlyReads, project, command, revision } = work;
	const caller = {
		command,
		revision,
		version: machine.version,
		...require_src().optional({ run })
	};
	const named = {
		onlyReads,
		sessionName: require_src_aws().sessionNameOf(caller),
		userAgent: require_src_aws().userAgentOf(caller),
		environment: machine.env
	};
	if (kind !== "emulator") {
		const { profile, endpointUrl: endpoint } = flags;
		return {
			kind,
			ambient: {
				...require_src().optional({
					profile,
					endpoint
				}),
				emulator: false,
				...named
			},
			close: async () => void 0
		};
	}
	const { startEmulator, EmulatorStateError } = await Promise.resolve().then(() => require("./src-emulator.cjs")).then((n) => n.emulator_exports);
	try {
		const stateFile = flags.emulatorState === void 0 ? (0, node_path().join)(require_src().projectFolder(machine.cwd, project), ".kiln", "emulator.json") : (0, node_path().resolve)(machine.cwd, flags.emulatorState);
		require_src_git().makeFolder(machine.cwd, (0, node_path().dirname)(stateFile));
		const emulator = await startEmulator({
			stateFile,
			now: () => new Date(machine.clock.now())
		});
		if (flags.emulatorState === void 0) await keepOutOfGit((0, node_path().dirname)(stateFile));
		return {
			kind,
			ambient: {
				endpoint: emulator.url,
				emulator: true,
				...named
			},
			close: () => emulator.close()
		};
	} catch (error) {
		if (error instanceof EmulatorStateError || error instanceof require_src_git().LinkError || error.syscall !== void 0) return { failure: require_src_diagnostic_diagnose().diagnose("emulatorState", { reason: error.message }) };
		throw error;
	}
}
function endpointOf({ ambient: { endpoint, environment } }) {
	return endpoint ?? environment["AWS_ENDPOINT_URL_IMAGEBUILDER"] ?? environment["AWS_ENDPOINT_URL"];
}
function reachesOwnMachine(backend) {
	if (backend.ambient.emulator) return true;
	const named = endpointOf(backend);
	return named !== void 0 && URL.canParse(named) && /^(localhost|127\..*|\[::1\])$/.test(new URL(named).hostname);
}
async function keepOutOfGit(folder) {
	await (0, node_fs_promises().writeFile)((0, node_path().join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => void 0);
}
// src/run/with-sessions.ts
async function withSessions(machine, work, options, { counter, stop }, use) {
	const backend = await connectBackend(machine, work, options);
	if ("failure" in backend) return backend;
	const sessions = require_src_aws().createSessions(backend.ambient, {
		parallelism: options.parallelism,
		clock: machine.clock,
		observer: counter,
		signal: stop.stopping
	});
	try {
		return await use(sessions, backend);
	} finally {
		sessions.close();
		await backend.close();
	}
}
// src/run/read-target.ts
async function readTarget({ machine, backend, sessions, observer, signal }, target, work) {
	let session;
	try {
		session = await sessions.open(target);
		if (session === void 0) return { failure: require_src_diagnostic_diagnose().diagnose("noRegion", { target: target.name }) };
		const refusal = guardAccount(target, session);
		if (refusal !== void 0) return { failure: require_src_diagnostic_diagnose().diagnose(refusal.name, refusal) };
		const { sdk, limiter } = session;
		return { result: await work(await require_src_aws().connectImageBuilder({
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
// src/run/requests.ts
function countRequests(log) {
	let [read, write, throttled, inFlight] = [
		0,
		0,
		0,
		0
	];
	const retrying = new Map();
	return {
		onStart: () => void (inFlight += 1),
		onAnswer(operation, requestId, status, wasSent = true) {
			inFlight -= 1;
			retrying.delete(operation);
			if (!wasSent) return;
			if (/^(Get|List|AssumeRole)/.test(operation)) read += 1;
			else write += 1;
			log.debug({
				operation,
				requestId,
				status
			}, "answered");
		},
		onRetry(operation, error, waitMs) {
			const { code, requestId } = error;
			if (error.class === "throttled") throttled += 1;
			else retrying.set(operation, code);
			log.info({
				operation,
				code,
				requestId,
				waitMs: Math.round(waitMs)
			}, "trying again");
		},
		onWarning: (text) => log.info({ text }, "the SDK warns"),
		counts: () => ({
			read,
			write,
			throttled
		}),
		inFlight: () => inFlight,
		retrying: () => retrying
	};
}
// src/run/explain.ts
async function explain(machine, text, options, attendant) {
	const loaded = await loadTargets(machine, "explain", options);
	const { project, targets } = loaded;
	if (project === void 0 || require_src_diagnostic_diagnose().hasErrors(loaded.diagnostics)) return {
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
			diagnostics: [require_src_diagnostic_diagnose().diagnose("explainsOneTarget", params)],
			exitCode: 5
		};
	}
	const { documents, diagnostics } = await readDocuments(machine, project);
	if (require_src_diagnostic_diagnose().hasErrors(diagnostics)) return {
		diagnostics,
		exitCode: 5
	};
	const declared = declare({
		project,
		documents,
		targets: project.file === void 0 ? [target] : project.targets
	});
	const read = [...diagnostics, ...declared.diagnostics];
	if (require_src_diagnostic_diagnose().hasErrors(read)) return {
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
		idsOf: require_src_report().idsAmong(place === void 0 ? [] : others.map((one) => ({
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
	const held = await holdToBase(machine, project, [written]);
	const refusal = held.unread.get(written.name);
	if (refusal !== void 0 || require_src_diagnostic_diagnose().hasErrors(held.diagnostics)) return unasked("not asked", 1, [...held.diagnostics, ...refusal === void 0 ? [] : [refusal]]);
	const [target = written] = held.targets;
	const couldNot = (failure) => unasked("it could not be read", exitCodeOf(failure), [...held.diagnostics, failure]);
	const revision = await require_src_ci().findRevision(machine.cwd, machine.env);
	const { clock } = machine;
	const { counter, stop } = attendant;
	const signal = stop.stopping;
	const asked = await withSessions(machine, {
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
				...await planLive({
					...asking,
					identity: id.identity,
					declared: all
				})
			};
			const among = withReferred(withReferring([desired], all), all);
			const plan = await planTarget({
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
	return require_src_diagnostic_diagnose().diagnose("nothingOfThatName", {
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
			const head = require_src_plan().isVersioned(one) ? require_src_plan().versionsOf(lines, identity).find((live) => require_src_kinds().meansVersion(require_src_plan().declaredNumber(one), require_src_plan().numberOf(live))) : void 0;
			if (require_src_plan().isVersioned(one) && head === void 0) continue;
			this.#add(id, {
				identity,
				name,
				...require_src().optional({ version: head && require_src_plan().versionAt(head) })
			}, place);
		}
	}
	addExported(live, place) {
		const { name, identity } = live;
		const version = require_src_plan().isVersioned(live) ? require_src_plan().versionAt(live) : void 0;
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
	return findIn(machine, await loadTargets(machine, "export", options), names, options, attendant);
}
async function findInAccount(machine, owner, options, attendant) {
	return findIn(machine, ambientTargets(machine, owner, options), [], options, attendant);
}
async function findIn(machine, loaded, names, options, attendant) {
	const { project } = loaded;
	if (project === void 0 || require_src_diagnostic_diagnose().hasErrors(loaded.diagnostics)) return {
		diagnostics: loaded.diagnostics,
		exitCode: 5
	};
	const revision = await require_src_ci().findRevision(machine.cwd, machine.env);
	const { clock } = machine;
	const { counter, stop } = attendant;
	const signal = stop.stopping;
	const result = await withSessions(machine, {
		command: "export",
		revision,
		onlyReads: true,
		project: project.file
	}, options, attendant, async (sessions, backend) => {
		const { targets, unread, diagnostics } = await holdToBase(machine, project, loaded.targets);
		const said = [
			...loaded.diagnostics,
			...diagnostics,
			...unread.values()
		];
		if (unread.size > 0 || require_src_diagnostic_diagnose().hasErrors(diagnostics)) return {
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
				references.addDeclared(declared(resolved), require_src_plan().linesIn(versions), resolved);
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
	const { documents, diagnostics } = await readDocuments(machine, project);
	if (require_src_diagnostic_diagnose().hasErrors(diagnostics)) return {
		documents: [],
		declared: () => []
	};
	const found = declare({
		project,
		documents,
		targets
	});
	return {
		documents,
		declared: require_src_diagnostic_diagnose().hasErrors(found.diagnostics) ? () => [] : (target) => found.in(target).desired
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
	const isWanted = ({ live }) => all || require_src_plan().ownershipOf(live, policy) === "unowned";
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
// src/run/applied.ts
async function consultApplied(machine, flags, project) {
	const { applied: revision } = flags;
	const unknown = (...diagnostics) => ({
		diagnostics,
		desiredFor: () => void 0
	});
	if (revision === void 0) return unknown();
	const { cwd, env } = machine;
	const state = await require_src_git().readRevision({
		cwd,
		env,
		revision,
		...require_src().optional({ file: project.file })
	});
	if ("failure" in state) return unknown(state.failure);
	const declarations = declarationsOf(state, flags);
	const [doubt] = state.doubts;
	if (doubt !== void 0) return unknown(require_src_diagnostic_diagnose().diagnose("appliedUnknown", {
		revision,
		reason: doubt.message
	}));
	if (declarations.mistakes > 0) return unknown(require_src_diagnostic_diagnose().diagnose("appliedUnknown", {
		revision,
		reason: `it has ${declarations.mistakes} errors itself`
	}));
	return {
		diagnostics: [],
		desiredFor(target) {
			const own = state.targets.find((one) => isSameAccount(one, target));
			return own === void 0 ? [] : declarations.in(own, target)?.desired;
		}
	};
}
function isSameAccount(one, { name, account, region }) {
	return one.account === void 0 || one.region === void 0 ? one.name === name : one.account === account && one.region === region;
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
// src/run/offline.ts
async function whyOffline(machine, command, flags, based) {
	if (command !== "plan") return void 0;
	if (flags.offline === true) return "--offline was given";
	const { targets, project } = based.loaded;
	if (targets.length > 0 && targets.every(({ name }) => based.unread.has(name))) return "no target may be read";
	const folder = require_src().projectFolder(machine.cwd, project?.file);
	if (flags.offline === false || await require_src_ci().proposalOf(folder, machine.env) === void 0) return void 0;
	return await hasCredentialSource(flags, targets, machine.env) ? void 0 : "this pull request has no credentials";
}
function warnOffline(reason, { base }) {
	const against = base === void 0 ? "there is no base revision to compare with" : `compared with ${shortOf(base.revision)}`;
	return require_src_diagnostic_diagnose().diagnose("plannedOffline", {
		reason,
		against
	});
}
function planOffline(target, based) {
	const { loaded, unread } = based;
	const desired = loaded.declared?.in(target).desired ?? [];
	const why = unread.get(target.name);
	const comparison = loaded.project === void 0 ? [] : compare(target, desired, loaded.project, based);
	const result = {
		target,
		declared: desired.length,
		comparison,
		diagnostics: why === void 0 ? [] : [why]
	};
	return require_src_report().toReportTarget({
		...result,
		status: "ok"
	}, (name, id, keys) => loaded.declared?.locate(name, id, keys));
}
function compare(target, desired, policy, based) {
	const { base, loaded } = based;
	const old = based.desiredFor(target);
	const isNew = base !== void 0 && !base.targets.some(({ name }) => name === target.name);
	if (old === void 0 && !isNew) return [];
	return require_src_plan().compareRevisions({
		target,
		desired,
		base: old?.desired ?? [],
		policy,
		isWholeProject: loaded.declared !== void 0 && loaded.whyPartial === void 0
	});
}
function withUnread({ targets, verdict }, based, command) {
	const { loaded, unread } = based;
	if (verdict === "invalid" || unread.size === 0) return targets;
	const read = new Map(targets.map((row) => [row.name, row]));
	return loaded.targets.flatMap((target) => {
		const row = read.get(target.name);
		if (row !== void 0) return [row];
		if (!unread.has(target.name)) return [];
		const offline = planOffline(target, based);
		return [command === "plan" ? offline : {
			...offline,
			status: "not-run",
			changes: [],
			summary: require_src_report().sumUp([])
		}];
	});
}
function shortOf(revision) {
	return revision.slice(0, 12);
}
// src/run/read-report.ts
async function readFittingReports(files, cwd) {
	const { reports, diagnostics } = await readReports(files, cwd);
	const conflict = diagnostics.length > 0 ? void 0 : require_src_report().findConflict(reports);
	const [first, ...others] = reports.map(({ report }) => report);
	if (diagnostics.length > 0 || conflict !== void 0 || first === void 0) return { wrong: [...diagnostics, ...conflict === void 0 ? [] : [conflict]] };
	return { reports: [first, ...others] };
}
function asOneReport(reports, version) {
	return reports.length === 1 ? reports[0] : require_src_report().mergeReports(reports, {
		version,
		detailedExitcode: false
	});
}
async function readReports(files, cwd) {
	const reports = [];
	const diagnostics = [];
	for (const file of files) try {
		const checked = require_src_report_check_report().checkReport(JSON.parse(await (0, node_fs_promises().readFile)((0, node_path().resolve)(cwd, file), "utf8")));
		if ("report" in checked) reports.push({
			file,
			report: checked.report
		});
		else diagnostics.push(require_src_diagnostic_diagnose().diagnose("unreadableReport", {
			file,
			reason: checked.problem
		}));
	} catch (error) {
		const { code, message } = error;
		const reason = code === "ENOENT" ? "there is no such file" : message;
		diagnostics.push(require_src_diagnostic_diagnose().diagnose("unreadableReport", {
			file,
			reason
		}));
	}
	return {
		reports,
		diagnostics
	};
}
// src/run/reviewed.ts
async function readReviewed(names, cwd) {
	const files = await Promise.all(names.map((name) => expand(name, cwd)));
	const { reports, diagnostics } = await readReports([...new Set(files.flat())], cwd);
	const committed = createCommittedCheck(cwd);
	const refusals = await Promise.all(reports.map(async ({ file, report }) => refuseUnlikePlan(file, report) ?? await committed(file)));
	return {
		reports: reports.filter((_, index) => refusals[index] === void 0).map(({ report }) => report),
		diagnostics: [...diagnostics, ...refusals.filter((one) => one !== void 0)],
		verdict: diagnostics.length > 0 ? "invalid" : "refused"
	};
}
function refuseUnlikePlan(file, { command, outcome, targets, summary }) {
	if (command !== "plan") return require_src_diagnostic_diagnose().diagnose("reviewedOther", {
		file,
		what: `kiln ${command}`
	});
	if (outcome === "refused") return require_src_diagnostic_diagnose().diagnose("reviewedOther", {
		file,
		what: "a plan that was refused"
	});
	const wrong = [...targets.filter((target) => !isSameCount(target.summary, require_src_report().sumUp(target.changes))).map(({ name }) => name), ...isSameCount(summary, require_src_report().totalsOf(targets).summary) ? [] : ["the whole run"]];
	return wrong.length === 0 ? void 0 : require_src_diagnostic_diagnose().diagnose("reviewedUnsound", {
		file,
		wrong: wrong.join(", ")
	});
}
function isSameCount(one, other) {
	return require_src().actions.every((action) => one[action] === other[action]);
}
function createCommittedCheck(cwd) {
	const opened = new Map();
	const open = (root) => {
		const repository = opened.get(root) ?? require_src_git().openRepository(root, {});
		opened.set(root, repository);
		return repository;
	};
	return async (file) => {
		const named = (0, node_path().resolve)(await (0, node_fs_promises().realpath)(cwd), file);
		const around = [
			cwd,
			(0, node_path().dirname)(named),
			(0, node_path().dirname)(await (0, node_fs_promises().realpath)(named))
		].flatMap((folder) => require_src_git().findRoot(folder) ?? []);
		const roots = new Set(await Promise.all(around.map((root) => (0, node_fs_promises().realpath)(root))));
		for (const root of roots) {
			const found = await findCommitted(file, named, root, await open(root));
			if (found !== void 0) return found;
		}
	};
}
async function findCommitted(file, named, root, repository) {
	const paths = await pathsBelow(root, named);
	if ("none" in repository || paths.length === 0) return void 0;
	if ("refusal" in repository) return require_src_diagnostic_diagnose().diagnose("reviewedUntold", {
		file,
		reason: repository.refusal
	});
	const answer = await require_src_git().askGit(root, [
		"ls-files",
		"--recurse-submodules",
		"-z",
		"--",
		...paths
	]);
	if ("failure" in answer) return require_src_diagnostic_diagnose().diagnose("reviewedUntold", {
		file,
		reason: answer.failure
	});
	return answer.text === "" ? void 0 : require_src_diagnostic_diagnose().diagnose("reviewedCommitted", { file });
}
async function pathsBelow(root, named) {
	const inside = [named, await (0, node_fs_promises().realpath)(named)].map((path) => (0, node_path().relative)(root, path)).filter((path) => !(0, node_path().isAbsolute)(path) && path.split(node_path().sep)[0] !== "..");
	const links = inside.flatMap((path) => path.split(node_path().sep).map((_, index, parts) => parts.slice(0, index).join(node_path().sep))).filter((path) => path !== "" && (0, node_fs().lstatSync)((0, node_path().join)(root, path)).isSymbolicLink());
	return [...new Set([...inside, ...links])];
}
async function expand(name, cwd) {
	const path = (0, node_path().resolve)(cwd, name);
	const found = await (0, node_fs_promises().stat)(path).catch(() => void 0);
	if (found?.isDirectory() === true) return keepReports(await listJson(path), cwd);
	const pattern = (0, node_path().basename)(path);
	if (found !== void 0 || !/[*?]/.test(pattern)) return [name];
	const matching = (await (0, node_fs_promises().readdir)((0, node_path().dirname)(path)).catch(() => [])).filter((one) => require_start().matchesAny([pattern], one)).toSorted(require_start().compareText);
	return matching.length === 0 ? [name] : matching.map((one) => (0, node_path().relative)(cwd, (0, node_path().join)((0, node_path().dirname)(path), one)));
}
async function keepReports(files, cwd) {
	const kept = [];
	for (const file of files) if (await mayBeReport(file)) kept.push((0, node_path().relative)(cwd, file));
	return kept;
}
async function mayBeReport(file) {
	try {
		const value = JSON.parse(await (0, node_fs_promises().readFile)(file, "utf8"));
		return value !== null && typeof value === "object" && "formatVersion" in value;
	} catch {
		return true;
	}
}
async function listJson(folder) {
	const entries = (await (0, node_fs_promises().readdir)(folder, { withFileTypes: true })).toSorted((a, b) => require_start().compareText(a.name, b.name));
	const files = [];
	for (const entry of entries) {
		const path = (0, node_path().join)(folder, entry.name);
		if (entry.isDirectory()) files.push(...await listJson(path));
		else if (entry.isFile() && entry.name.endsWith(".json")) files.push(path);
	}
	return files;
}
// src/run/carry-out.ts
async function carryOut(machine, request, read, surroundings) {
	const { command, options } = request;
	const based = await consultBase(machine, command, options, read);
	const { loaded, base } = based;
	const { project, declared } = loaded;
	const applied = project && await consultApplied(machine, options, project);
	const found = [
		...loaded.diagnostics,
		...based.diagnostics,
		...applied?.diagnostics ?? []
	];
	const isSound = !require_src_diagnostic_diagnose().hasErrors(found);
	const offline = isSound ? await whyOffline(machine, command, options, based) : void 0;
	const nowhere = {
		targets: [],
		diagnostics: [...found, ...offline === void 0 ? [] : [warnOffline(offline, based)]],
		...base === void 0 ? {} : { base: { revision: base.revision } }
	};
	if (project === void 0 || declared === void 0 || !isSound) return {
		...nowhere,
		verdict: found.some(isRefusalOfGit) ? "error" : "invalid"
	};
	const validated = () => loaded.targets.map((target) => toValidated(target, declared));
	if (command === "validate" || offline !== void 0) {
		const taken = diagnoseTaken(based);
		const verdict = taken.length === 0 ? {} : { verdict: "invalid" };
		const checked = {
			...nowhere,
			...verdict,
			diagnostics: [...nowhere.diagnostics, ...taken]
		};
		if (offline === void 0) return taken.length === 0 ? {
			...checked,
			targets: validated()
		} : checked;
		return {
			...checked,
			targets: loaded.targets.map((target) => planOffline(target, based)),
			offline: true
		};
	}
	const mayBeOutdated = command === "apply" && options.allowOutdated !== true;
	const findTip = () => require_src_ci().checkTip(machine, surroundings.log, project);
	const tip = mayBeOutdated ? await findTip() : {};
	if (tip.newer !== void 0) {
		const superseded = supersede(validated(), tip.newer);
		return {
			...superseded,
			diagnostics: [...found, ...superseded.diagnostics]
		};
	}
	const targets = loaded.targets.filter(({ name }) => !based.unread.has(name));
	surroundings.listener.onBegin(targets.length, declared.desired.length);
	const reviewed = await readReviewed(options.reviewed ?? [], machine.cwd);
	if ((reviewPolicyOf(machine, options) !== "off" || reviewed.verdict === "invalid") && reviewed.diagnostics.length > 0) return {
		...nowhere,
		diagnostics: [...found, ...reviewed.diagnostics],
		verdict: reviewed.verdict
	};
	const carried = await withSessions(machine, {
		command,
		revision: await surroundings.revision,
		onlyReads: command !== "apply" && options.validate !== "server",
		project: project.file
	}, options, surroundings, async (sessions, backend) => {
		const input = await toRunInput(machine, command, options, {
			loaded,
			project,
			declared,
			based,
			applied,
			reviewed,
			backend,
			targets
		}, surroundings);
		const findNewer = mayBeOutdated ? { findNewer: async () => (await findTip()).newer } : {};
		const result = await run({
			...input,
			sessions,
			...findNewer
		});
		return {
			...nowhere,
			...result,
			targets: withUnread(result, based, command),
			diagnostics: [
				...found,
				...tip.warning === void 0 ? [] : [tip.warning],
				...result.diagnostics
			]
		};
	});
	if (!("failure" in carried)) return carried;
	return {
		...nowhere,
		diagnostics: [...found, carried.failure],
		verdict: "error"
	};
}
async function toRunInput(machine, command, options, { loaded, project, declared, based, applied, reviewed, backend, targets }, { counter, listener, stop, confirm, isAttended }) {
	return {
		command,
		backend: backend.kind,
		targets,
		otherTargets: project.targets.filter(({ name }) => !targets.some((target) => target.name === name)),
		baseFor: (target) => based.desiredFor(target),
		...applied === void 0 ? {} : { appliedFor: (target) => applied.desiredFor(target) },
		desiredFor: (target) => declared.in(target),
		policy: project,
		...require_src().optional({ baseOwner: based.base?.project }),
		options: {
			createOnly: options.createOnly ?? false,
			adopt: options.adopt ?? false,
			prune: options.prune ?? false,
			keepDrift: options.keepDrift ?? false,
			...require_src().optional({
				maxDeletes: options.maxDeletes,
				maxUpdates: options.maxUpdates,
				maxVersions: options.maxVersions
			})
		},
		removedTargets: await findRemoved(machine, options, project, based.base),
		validatesCreates: options.validate === "server",
		refresh: options.refresh ?? project.refresh,
		...require_src().optional({ whyPartial: loaded.whyPartial }),
		parallelism: options.parallelism,
		expected: (options.expect ?? []).map(parseExpectation),
		...options.reviewed === void 0 ? {} : { reviewed: reviewed.reports },
		reviewPolicy: reviewPolicyOf(machine, options),
		isAttended: reachesOwnMachine(backend) || isAttended(),
		confirm,
		locate: declared.locate,
		clock: machine.clock,
		observer: counter,
		listener,
		stopping: stop.stopping,
		deadline: stop.deadline
	};
}
function isRefusalOfGit({ code, severity }) {
	return code === require_src_diagnostic().diagnostics.gitRefuses.code && severity === "error";
}
function toValidated(target, declared) {
	const count = declared.in(target).desired.length;
	return require_src_report().toReportTarget({
		target,
		declared: count,
		status: "ok",
		diagnostics: []
	}, () => void 0);
}
async function findRemoved({ cwd, env }, options, project, base) {
	if (project.file === void 0 || options.target !== void 0 || (options.shard?.index ?? 1) > 1) return [];
	const file = (0, node_path().resolve)(cwd, project.file);
	const found = base ?? await require_src_ci().readBase({
		cwd,
		env,
		file,
		projectOnly: true
	}, (0, node_path().dirname)(file), void 0);
	return require_src_git().findRemovedTargets(file, project.targets, found === void 0 || "failure" in found ? void 0 : found, env);
}
function reviewPolicyOf({ env }, { reviewPolicy, reviewed }) {
	return reviewPolicy ?? (reviewed !== void 0 ? "strict" : require_src_ci().findCi(env) === null ? "off" : "warn");
}
function parseExpectation(text) {
	const at = text.lastIndexOf("=");
	return at < 0 ? { digest: text } : {
		target: text.slice(0, at),
		digest: text.slice(at + 1)
	};
}
// src/run/known-project.ts
function knownOf({ file, owner, declaredOwner, targets }, diagnostics) {
	return {
		...require_src().optional({ file }),
		...declaredOwner ? { owner } : {},
		...require_src_diagnostic_diagnose().hasErrors(diagnostics) ? {} : { fleet: targets.map(({ name }) => name) }
	};
}
// src/run/reconcile.ts
function beginRun({ clock, cwd, env, version }, { command, options, detailedExitcode }, { counter, stop }) {
	const startedAt = clock.now();
	const revision = require_src_ci().findRevision(cwd, env);
	const ci = require_src_ci().findCi(env);
	const conclude = async (carried, project = {}, isNarrowed = false) => {
		const signal = stop.signal();
		const { failOn } = options;
		return {
			report: require_src_report().summarise({
				...carried,
				command,
				version,
				backend: backendKind(options, env),
				detailedExitcode,
				...require_src().optional({ failOn }),
				diagnostics: require_src_diagnostic_diagnose().sortDiagnostics(carried.diagnostics),
				isNarrowed,
				...require_src().optional({ signal }),
				run: {
					startedAt: new Date(startedAt).toISOString(),
					durationMs: Math.round(clock.now() - startedAt),
					revision: await revision,
					requests: counter.counts(),
					ci: ci === null ? null : { ...ci }
				}
			}),
			project,
			ci
		};
	};
	return {
		revision,
		conclude,
		fail: (diagnostic, project, isNarrowed) => conclude({
			targets: [],
			diagnostics: [diagnostic],
			verdict: "error"
		}, project, isNarrowed)
	};
}
async function reconcile(machine, request, attendant, { revision, conclude, fail }) {
	const { stop } = attendant;
	let project = {};
	let isNarrowed = false;
	const work = async () => {
		const loaded = await load(machine, request.command, request.path, request.options);
		project = loaded.project === void 0 ? {} : knownOf(loaded.project, loaded.diagnostics);
		isNarrowed = loaded.whyPartial !== void 0;
		return {
			...await carryOut(machine, request, loaded, {
				...attendant,
				revision
			}),
			...require_src().optional({ shard: loaded.shard })
		};
	};
	try {
		return await conclude(await stop.waitFor(work()), project, isNarrowed);
	} catch (error) {
		const { message, stack } = error instanceof Error ? error : new Error(String(error));
		if (stop.isOver(error)) return fail(require_src_diagnostic_diagnose().diagnose("leftBehind", { reason: message }), project, isNarrowed);
		return fail(require_src_diagnostic_diagnose().diagnose("internalError", { reason: stack ?? message }), project, isNarrowed);
	}
}
// src/run/graph.ts
async function findDeclaredGraphs(machine, path, options) {
	const { targets, declared, diagnostics } = await load(machine, "graph", path, options);
	if (declared === void 0 || require_src_diagnostic_diagnose().hasErrors(diagnostics)) return {
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
	const { report } = await reconcile(machine, request, attendant, beginRun(machine, request, attendant));
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
	const text = await require_src_config().readText(require_src_config().diskFiles, file, cwd, mostBytesOfAll);
	if (typeof text !== "string") return text;
	const path = (0, node_path().resolve)(cwd, file);
	return {
		text,
		name: require_src_config().nameOf(path, cwd),
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
	return require_src_config().findProjectFile({
		cwd,
		path: folder
	});
}
// src/run/touched-projects.ts
async function findTouched({ cwd, env }, files) {
	const repository = await require_src_git().openRepository(cwd, env);
	if (!("root" in repository)) {
		const reason = "refusal" in repository ? repository.refusal : repository.none;
		return {
			projects: [],
			diagnostics: [require_src_diagnostic_diagnose().diagnose("gitRefuses", { reason })]
		};
	}
	const root = await realOf(repository.root);
	const tracked = await listNames(root, ["ls-files", "-z"]);
	if ("failure" in tracked) return {
		projects: [],
		diagnostics: [require_src_diagnostic_diagnose().diagnose("gitRefuses", { reason: tracked.failure })]
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
		if ((0, node_path().basename)(name) !== "kiln.yaml" || name.split("/").some(require_src_config().isPassedOver)) continue;
		const file = (0, node_path().join)(root, name);
		const configs = await findConfigs(file, cwd);
		if (configs === void 0 || !touched.some((one) => one === file || require_src().isInside(one, configs))) continue;
		projects.push(require_src_config().nameOf(file, here));
	}
	const misnamed = await require_src_config().findOtherName(require_src_config().diskFiles, [...new Set(touched.map((file) => (0, node_path().dirname)(file)))]);
	return {
		projects,
		diagnostics: misnamed === void 0 ? [] : [require_src_config().diagnoseOtherName(misnamed, here)]
	};
}
async function findConfigs(file, cwd) {
	if (await require_src_config().diskFiles.find(file).catch(() => void 0) === void 0) return void 0;
	const { project } = await require_src_config().loadProject(file, cwd);
	return realOf(project?.configs ?? (0, node_path().dirname)(file));
}
function realOf(path) {
	return require_src_config().diskFiles.resolve(path).catch(() => path);
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
Object.defineProperty(exports, "asOneReport", {
	enumerable: true,
	get: function() {
		return asOneReport;
	}
});
Object.defineProperty(exports, "backendKind", {
	enumerable: true,
	get: function() {
		return backendKind;
	}
});
Object.defineProperty(exports, "beginRun", {
	enumerable: true,
	get: function() {
		return beginRun;
	}
});
Object.defineProperty(exports, "bump", {
	enumerable: true,
	get: function() {
		return bump;
	}
});
Object.defineProperty(exports, "chooseFleetPart", {
	enumerable: true,
	get: function() {
		return chooseFleetPart;
	}
});
Object.defineProperty(exports, "countParts", {
	enumerable: true,
	get: function() {
		return countParts;
	}
});
Object.defineProperty(exports, "countRequests", {
	enumerable: true,
	get: function() {
		return countRequests;
	}
});
Object.defineProperty(exports, "cutTargets", {
	enumerable: true,
	get: function() {
		return cutTargets;
	}
});
Object.defineProperty(exports, "declare", {
	enumerable: true,
	get: function() {
		return declare;
	}
});
Object.defineProperty(exports, "endpointOf", {
	enumerable: true,
	get: function() {
		return endpointOf;
	}
});
Object.defineProperty(exports, "explain", {
	enumerable: true,
	get: function() {
		return explain;
	}
});
Object.defineProperty(exports, "findDeclaredGraphs", {
	enumerable: true,
	get: function() {
		return findDeclaredGraphs;
	}
});
Object.defineProperty(exports, "findExported", {
	enumerable: true,
	get: function() {
		return findExported;
	}
});
Object.defineProperty(exports, "findIds", {
	enumerable: true,
	get: function() {
		return findIds;
	}
});
Object.defineProperty(exports, "findInAccount", {
	enumerable: true,
	get: function() {
		return findInAccount;
	}
});
Object.defineProperty(exports, "findPlannedGraphs", {
	enumerable: true,
	get: function() {
		return findPlannedGraphs;
	}
});
Object.defineProperty(exports, "findProjectOf", {
	enumerable: true,
	get: function() {
		return findProjectOf;
	}
});
Object.defineProperty(exports, "findRefusedTexts", {
	enumerable: true,
	get: function() {
		return findRefusedTexts;
	}
});
Object.defineProperty(exports, "findTouched", {
	enumerable: true,
	get: function() {
		return findTouched;
	}
});
Object.defineProperty(exports, "holdToBase", {
	enumerable: true,
	get: function() {
		return holdToBase;
	}
});
Object.defineProperty(exports, "knownOf", {
	enumerable: true,
	get: function() {
		return knownOf;
	}
});
Object.defineProperty(exports, "loadTargets", {
	enumerable: true,
	get: function() {
		return loadTargets;
	}
});
Object.defineProperty(exports, "readDocuments", {
	enumerable: true,
	get: function() {
		return readDocuments;
	}
});
Object.defineProperty(exports, "readFittingReports", {
	enumerable: true,
	get: function() {
		return readFittingReports;
	}
});
Object.defineProperty(exports, "readForeign", {
	enumerable: true,
	get: function() {
		return readForeign;
	}
});
Object.defineProperty(exports, "readReports", {
	enumerable: true,
	get: function() {
		return readReports;
	}
});
Object.defineProperty(exports, "readTarget", {
	enumerable: true,
	get: function() {
		return readTarget;
	}
});
Object.defineProperty(exports, "reasonOf", {
	enumerable: true,
	get: function() {
		return reasonOf;
	}
});
Object.defineProperty(exports, "reconcile", {
	enumerable: true,
	get: function() {
		return reconcile;
	}
});
Object.defineProperty(exports, "withSessions", {
	enumerable: true,
	get: function() {
		return withSessions;
	}
});
