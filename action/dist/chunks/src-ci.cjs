let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_net$;
const require_src_net = () => require_src_net$ ??= require("./src-net.cjs");
let require_src_forge$;
const require_src_forge = () => require_src_forge$ ??= require("./src-forge.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_fs_promises$;
const node_fs_promises = () => node_fs_promises$ ??= require("node:fs/promises");
// src/ci/connect-forge.ts
const patienceMs = 12e4;
function connectForge({ env, clock }, log, signal) {
	const options = {
		transport: require_src_net().nodeTransport(env),
		clock,
		patienceMs,
		onAnswer: (method, path, status) => log.debug({
			method,
			path,
			status
		}, "forge answered"),
		...require_src().optional({ signal })
	};
	const githubToken = env["KILN_GITHUB_TOKEN"] || env["GITHUB_TOKEN"] || env["GH_TOKEN"];
	const repository = env["GITHUB_REPOSITORY"];
	if (repository && githubToken) {
		const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
		const graphqlUrl = env["GITHUB_GRAPHQL_URL"] || `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`;
		return require_src_forge().openGitHub({
			...options,
			apiUrl,
			graphqlUrl,
			repository,
			token: githubToken
		});
	}
	const gitlabToken = env["KILN_GITLAB_TOKEN"] || env["GITLAB_TOKEN"];
	const project = env["CI_PROJECT_ID"];
	if (project && gitlabToken) {
		const apiUrl = env["CI_API_V4_URL"] || `${env["CI_SERVER_URL"] || "https://gitlab.com"}/api/v4`;
		return require_src_forge().openGitLab({
			...options,
			apiUrl,
			project,
			token: gitlabToken
		});
	}
}
// src/ci/superseded.ts
const timeoutMs = 3e4;
function branchOf(env) {
	if (env["GITHUB_ACTIONS"] === "true") return [
		"push",
		"schedule",
		"workflow_dispatch",
		"repository_dispatch"
	].includes(env["GITHUB_EVENT_NAME"] ?? "") ? afterHeads(env["GITHUB_REF"]) : void 0;
	if (env["GITLAB_CI"] === "true") return env["CI_COMMIT_BRANCH"] || void 0;
	if (env["CODEBUILD_BUILD_ID"] !== void 0) return env["CODEBUILD_WEBHOOK_EVENT"] === "PUSH" ? afterHeads(env["CODEBUILD_WEBHOOK_HEAD_REF"]) : void 0;
	if (env["JENKINS_URL"] !== void 0 && !env["CHANGE_ID"]) return env["BRANCH_NAME"] || void 0;
}
function afterHeads(ref) {
	return /^refs\/heads\/(.+)$/s.exec(ref ?? "")?.[1];
}
async function checkTip(machine, log, project) {
	const branch = branchOf(machine.env);
	if (branch === void 0) return {};
	const folder = project.file === void 0 ? machine.cwd : (0, node_path().dirname)((0, node_path().resolve)(machine.cwd, project.file));
	const repository = await require_every_run().openRepository(folder, machine.env);
	if ("refusal" in repository) return unknown(branch, repository.refusal);
	const commit = "root" in repository ? repository.head : void 0;
	if (!("root" in repository) || commit === void 0) return unknown(branch, "there is no git commit here");
	const found = await findTip(machine, log, repository.root, branch);
	if ("failure" in found) return unknown(branch, found.failure);
	const { tip } = found;
	if (tip === commit || await isSameProject(repository, commit, tip, project, machine.cwd)) return {};
	return { newer: {
		commit: tip,
		diagnostic: require_every_run().diagnose("superseded", {
			branch,
			commit,
			tip
		})
	} };
}
function unknown(branch, reason) {
	return { warning: require_every_run().diagnose("tipUnknown", {
		branch,
		reason
	}) };
}
async function findTip(machine, log, root, branch) {
	const ref = `refs/heads/${branch}`;
	const listed = await require_src_git().askGit(root, [
		"ls-remote",
		"--refs",
		"origin",
		ref
	], { timeoutMs });
	if ("text" in listed) {
		const line = listed.text.split("\n").find((one) => one.slice(one.indexOf("	") + 1) === ref);
		const tip = line?.slice(0, line.indexOf("	"));
		return tip === void 0 ? { failure: "the remote has no such branch" } : { tip };
	}
	try {
		const tip = await connectForge(machine, log)?.tipOf(branch);
		return tip === void 0 ? listed : { tip };
	} catch {
		return listed;
	}
}
async function isSameProject(repository, commit, tip, { file, configs }, cwd) {
	const { root } = repository;
	if (!("text" in await require_src_git().askGit(root, [
		"cat-file",
		"-e",
		`${tip}^{commit}`
	]))) {
		const fetch = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			...require_src_git().textOf(await require_src_git().askGit(root, ["rev-parse", "--is-shallow-repository"])) === "true" ? ["--depth=1"] : [],
			"origin",
			tip
		];
		if ("failure" in await require_src_git().askGit(root, fetch, { timeoutMs })) return false;
	}
	const named = [...file === void 0 ? [] : [(0, node_path().resolve)(cwd, file)], configs];
	const real = await Promise.all(named.map((path) => (0, node_fs_promises().realpath)(path).catch(() => path)));
	const names = [...named, ...real].map((path) => require_every_run().pathInRepository(repository, path) || ".");
	return "text" in await require_src_git().askGit(root, [
		...[
			"diff",
			"--quiet",
			"--no-ext-diff",
			"--no-textconv",
			"--ignore-submodules=none",
			commit,
			tip
		],
		"--",
		...names
	]);
}
// src/ci/step-files.ts
const summaryBytes = 921600;
const leastBytes = 6e3;
function appendSummary(env, render) {
	const file = env["GITHUB_STEP_SUMMARY"];
	if (!file) return void 0;
	const room = summaryBytes - sizeOf(file);
	if (room < leastBytes) return failed("GITHUB_STEP_SUMMARY", "the summary of this step is full");
	return append("GITHUB_STEP_SUMMARY", file, `${render(room - 1)}\n`);
}
function sizeOf(file) {
	try {
		return (0, node_fs().statSync)(file).size;
	} catch {
		return 0;
	}
}
function appendOutputs(env, outputs, delimiter) {
	const file = env["GITHUB_OUTPUT"];
	if (!file) return void 0;
	return append("GITHUB_OUTPUT", file, Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join(""));
}
function append(variable, file, text) {
	try {
		(0, node_fs().appendFileSync)(file, text);
		return;
	} catch (error) {
		return failed(variable, error.message);
	}
}
function failed(variable, reason) {
	return require_every_run().diagnose("stepFileUnwritable", {
		variable,
		reason
	});
}
exports.appendOutputs = appendOutputs;
exports.appendSummary = appendSummary;
exports.checkTip = checkTip;
exports.connectForge = connectForge;
