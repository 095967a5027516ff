let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_src_ci$;
const require_src_ci = () => require_src_ci$ ??= require("./src-ci.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_aws$;
const require_src_aws = () => require_src_aws$ ??= require("./src-aws.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
// src/run/doctor/check.ts
function checkOf(about, name, params) {
	const { says, remedy } = require_src_diagnostic().checkups[name];
	return {
		...about,
		message: require_every_plan().fill(says, params),
		...require_src().optional({ remedy: remedy === void 0 ? void 0 : require_every_plan().fill(remedy, params) })
	};
}
function problemOf(about, { message, hint }) {
	return {
		...about,
		verdict: "problem",
		message,
		...require_src().optional({ remedy: hint })
	};
}
// src/run/doctor/surroundings.ts
function checkProgram({ version }, runtime) {
	return checkOf({
		topic: "kiln",
		verdict: "ok"
	}, "program", {
		version,
		runtime
	});
}
async function checkGit(folder, env) {
	const note = {
		topic: "git",
		verdict: "note"
	};
	const repository = await require_every_run().openRepository(folder, env);
	if ("none" in repository) return [checkOf(note, "gitNone", {})];
	if ("refusal" in repository) return [checkOf({
		...note,
		verdict: "problem"
	}, "gitRefused", { reason: repository.refusal })];
	const { root } = repository;
	const ask = async (...args) => require_src_git().textOf(await require_src_git().askGit(root, args)) ?? "";
	const [revision, shallow, changed] = await Promise.all([
		ask("rev-parse", "--verify", "--quiet", "--short", "HEAD"),
		ask("rev-parse", "--is-shallow-repository"),
		ask("status", "--porcelain", "--", folder)
	]);
	if (revision === "") return [checkOf(note, "gitUnborn", { root })];
	const count = changed.split("\n").filter((line) => line !== "").length;
	return [
		checkOf({
			...note,
			verdict: "ok"
		}, "git", {
			root,
			revision
		}),
		...shallow === "true" ? [checkOf(note, "gitShallow", {})] : [],
		...count === 0 ? [] : [checkOf(note, "gitDirty", { count: require_start().countOf(count, "file") })]
	];
}
const tokenWays = {
	github: "give the step GITHUB_TOKEN, and the job permissions: pull-requests: write, issues: write",
	gitlab: "make a project access token with the scope api, and give it as KILN_GITLAB_TOKEN"
};
async function checkCi(folder, { env, clock }) {
	const about = {
		topic: "ci",
		verdict: "ok"
	};
	const ci = require_every_run().findCi(env);
	if (ci === null) return [checkOf(about, "ciNone", {})];
	const { provider } = ci;
	const isProposal = await require_every_run().proposalOf(folder, env) !== void 0;
	const forge = require_src_ci().connectForge({
		env,
		clock
	}, { debug: () => void 0 });
	return [checkOf(about, isProposal ? "ciProposal" : "ciMerged", { provider }), ...checkToken(provider, forge !== void 0)];
}
function checkToken(provider, isThere) {
	if (isThere) return [checkOf({
		topic: "ci",
		verdict: "ok"
	}, "ciToken", {})];
	const way = tokenWays[provider];
	return way === void 0 ? [] : [checkOf({
		topic: "ci",
		verdict: "note"
	}, "ciNoToken", { way })];
}
function checkNetwork(backend) {
	const about = {
		topic: "network",
		verdict: "ok"
	};
	if (backend.kind === "emulator") return [checkOf(about, "emulator", {})];
	const named = require_every_run().endpointOf(backend);
	const { environment } = backend.ambient;
	return [
		named === void 0 ? checkOf(about, "aws", {}) : checkOf(about, "endpoint", { endpoint: named }),
		...checkProxy(named, environment),
		...["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"].flatMap((variable) => {
			const file = environment[variable];
			if (!file || isReadable(file)) return [];
			return [checkOf({
				...about,
				verdict: "problem"
			}, "bundleMissing", {
				variable,
				file
			})];
		})
	];
}
function checkProxy(endpoint, env) {
	const { hostname, protocol } = new URL(endpoint ?? "https://sts.amazonaws.com");
	const found = protocol === "https:" ? require_every_plan().findProxy(hostname, env) : void 0;
	if (found === void 0) return [];
	if ("problem" in found) return [problemOf({ topic: "network" }, found.problem)];
	return [checkOf({
		topic: "network",
		verdict: "ok"
	}, "proxy", found.proxy)];
}
function isReadable(file) {
	try {
		(0, node_fs().accessSync)(file, node_fs().constants.R_OK);
		return true;
	} catch {
		return false;
	}
}
// src/run/doctor/targets.ts
const mostSkew = 3e5;
async function checkReading(reading, target) {
	const about = {
		topic: "target",
		verdict: "ok",
		target: target.name
	};
	return checksOf(target, reading, async (service, { account }, { caller, clockOffset }) => {
		const all = [...require_src_kinds().kinds.values()];
		const lists = (await Promise.all(all.map((kind) => checkList(reading, service, kind, target)))).flat();
		const minutes = Math.round(Math.abs(clockOffset) / 6e4);
		return [
			checkOf(about, "reached", {
				what: await sourceOf(reading, target),
				caller
			}),
			...minutes * 6e4 < mostSkew ? [] : [checkOf({
				...about,
				verdict: "problem"
			}, "clockOff", { minutes })],
			...target.account === void 0 ? [checkOf({
				...about,
				verdict: "note"
			}, "notPinned", { account })] : [],
			...lists.length > 0 ? lists : [checkOf(about, "canList", { count: require_src_kinds().kinds.size })]
		];
	});
}
function hasRoleOfApply(target) {
	const role = require_src().roleOf(target, false);
	return role !== void 0 && role !== require_src().roleOf(target, true);
}
function checkApplying(reading, target) {
	const role = require_src().roleOf(target, false) ?? "";
	const about = {
		topic: "target",
		verdict: "ok",
		target: target.name
	};
	return checksOf(target, reading, async () => [checkOf(about, "applyRole", { role })]);
}
async function checksOf(target, reading, look) {
	const read = await require_src_run().readTarget(reading, target, look);
	return "failure" in read ? [problemOf({
		topic: "target",
		target: target.name
	}, read.failure)] : read.result;
}
async function checkList({ signal }, service, kind, { name }) {
	const operation = kind.model.operations[require_src_kinds().listRoleOf(kind)] ?? "";
	let pages = 0;
	try {
		for await (const _ of require_every_plan().listPages(service, operation, {
			signal,
			isWanted: () => pages++ === 0
		}));
		return [];
	} catch (error) {
		if (!(error instanceof require_src_aws().ServiceError)) throw error;
		const params = {
			operation: `imagebuilder:${operation}`,
			reason: require_src_run().reasonOf(error)
		};
		return [checkOf({
			topic: "target",
			verdict: "problem",
			target: name
		}, error.class === "denied" ? "cannotList" : "listFailed", params)];
	}
}
async function sourceOf({ backend: { ambient } }, target) {
	const role = require_src().roleOf(target, true);
	const named = target.profile ?? ambient.profile;
	const { environment, emulator } = ambient;
	const profile = emulator ? void 0 : await require_src_aws().findProfile(named, environment);
	const areKeys = named === void 0 && require_every_plan().keysIn(environment) !== void 0;
	const source = emulator ? "the emulator" : areKeys ? "the keys in the environment" : profile === void 0 ? "what the environment gives" : `the profile ${profile.name}`;
	return role === void 0 ? source : `${source}, then ${role}`;
}
// src/run/doctor/doctor.ts
async function examine(machine, path, options, who, runtime) {
	const loaded = await require_every_run().loadTargets(machine, "doctor", options, path);
	const folder = require_src().projectFolder(machine.cwd, loaded.project?.file);
	const around = await Promise.all([
		checkProject(machine, path, loaded),
		checkGit(folder, machine.env),
		checkCi(folder, machine)
	]);
	const checks = [
		checkProgram(machine, runtime),
		...around.flat(),
		...await checkAccounts(machine, loaded, options, who)
	];
	return require_src().topics.flatMap((topic) => checks.filter((check) => check.topic === topic));
}
async function checkProject(machine, path, { project, targets, diagnostics }) {
	const about = {
		topic: "project",
		verdict: "ok"
	};
	const wrong = diagnostics.filter(({ severity }) => severity === "error");
	if (project === void 0 || wrong.length > 0) return wrong.map((one) => problemOf(about, one));
	const read = await require_every_run().readDocuments(machine, project, path);
	const declared = require_every_run().declare({
		project,
		documents: read.documents,
		targets
	});
	const found = [...read.diagnostics, ...declared.diagnostics].filter(({ severity }) => severity === "error");
	const counts = {
		targets: require_start().countOf(targets.length, "target"),
		documents: require_start().countOf(read.documents.length, "document")
	};
	return [project.file === void 0 ? checkOf({
		...about,
		verdict: "note"
	}, "projectNone", {}) : checkOf(about, "projectFound", {
		file: project.file,
		...counts
	}), ...found.length === 0 ? [] : [checkOf({
		...about,
		verdict: "problem"
	}, "projectWrong", { errors: require_start().countOf(found.length, "error") })]];
}
async function checkAccounts(machine, { project, targets: written, diagnostics }, options, who) {
	if (project === void 0 || require_every_run().hasErrors(diagnostics)) return [];
	const held = await require_every_run().holdToBase(machine, project, written);
	const unread = [...held.unread].map(([target, why]) => problemOf({
		topic: "target",
		target
	}, why));
	const targets = held.targets.filter(({ name }) => !held.unread.has(name));
	const revision = await require_every_run().findRevision(machine.cwd, machine.env);
	const visit = async (onlyReads, targets, check) => {
		const result = await require_every_plan().withSessions(machine, {
			command: "doctor",
			revision,
			onlyReads,
			project: project.file
		}, options, who, async (sessions, backend) => {
			const { counter: observer, stop } = who;
			const reading = {
				machine,
				backend,
				sessions,
				observer,
				signal: stop.stopping
			};
			return {
				network: checkNetwork(backend),
				found: (await require_every_plan().mapLimited(targets, 32, (target) => check(reading, target))).flat()
			};
		});
		return "failure" in result ? {
			network: [problemOf({ topic: "network" }, result.failure)],
			found: []
		} : result;
	};
	const reading = await visit(true, targets, checkReading);
	const others = targets.filter(hasRoleOfApply);
	const applying = others.length === 0 ? [] : (await visit(false, others, checkApplying)).found;
	const byTarget = [
		...unread,
		...reading.found,
		...applying
	];
	return [
		...reading.network,
		...written.flatMap(({ name }) => byTarget.filter(({ target }) => target === name)),
		checkOf({
			topic: "target",
			verdict: "note"
		}, "writesUntried", {})
	];
}
exports.examine = examine;
