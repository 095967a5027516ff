let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_forge_json_member$;
const require_src_forge_json_member = () => require_src_forge_json_member$ ??= require("./src-forge-json-member.cjs");
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
// src/ci/github-event.ts
function readEvent(env) {
	const payload = readPayload(env["GITHUB_EVENT_PATH"]);
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	const sha = (...path) => shaOf(require_src_forge_json_member().textAt(payload, ...path));
	const pullRequest = findPullRequest(payload, env["GITHUB_REF"] ?? "");
	const proposed = sha("pull_request", "head", "sha");
	const headSha = proposed ?? sha("merge_group", "head_sha") ?? sha("workflow_run", "head_sha") ?? (name === "issue_comment" ? void 0 : shaOf(env["GITHUB_SHA"]));
	const proposedTo = sha("pull_request", "base", "sha") ?? sha("merge_group", "base_sha");
	const baseSha = proposedTo ?? sha("before");
	const defaultBranch = require_src_forge_json_member().textAt(payload, "repository", "default_branch");
	const isFork = isFromFork(payload);
	const earlier = readEarlier(payload, isFork);
	return {
		name,
		...require_src().optional({
			pullRequest,
			headSha,
			baseSha,
			proposed,
			proposedTo,
			defaultBranch
		}),
		isFork,
		...require_src().optional({ earlier })
	};
}
function findPullRequest(payload, ref) {
	const commented = require_src_forge_json_member().memberAt(payload, "issue", "pull_request") === void 0 ? void 0 : require_src_forge_json_member().numberAt(payload, "issue", "number");
	const inRef = /^refs\/pull\/(\d{1,9})\//.exec(ref)?.[1] ?? /\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(require_src_forge_json_member().textAt(payload, "merge_group", "head_ref") ?? ref)?.[1];
	return require_src_forge_json_member().numberAt(payload, "pull_request", "number") ?? commented ?? (inRef === void 0 ? void 0 : Number(inRef));
}
function isFromFork(payload) {
	const differ = (head, base) => {
		const [headId, baseId] = [require_src_forge_json_member().numberAt(head, "id"), require_src_forge_json_member().numberAt(base, "id")];
		return headId === void 0 || headId !== baseId;
	};
	const pull = require_src_forge_json_member().memberAt(payload, "pull_request");
	if (pull !== void 0) return differ(require_src_forge_json_member().memberAt(pull, "head", "repo"), require_src_forge_json_member().memberAt(pull, "base", "repo"));
	const run = require_src_forge_json_member().memberAt(payload, "workflow_run");
	return run !== void 0 && differ(require_src_forge_json_member().memberAt(run, "head_repository"), require_src_forge_json_member().memberAt(payload, "repository"));
}
function readEarlier(payload, isFork) {
	const run = require_src_forge_json_member().memberAt(payload, "workflow_run");
	const id = require_src_forge_json_member().numberAt(run, "id");
	if (id === void 0) return void 0;
	const [url, headOwner, headBranch] = [
		require_src_forge_json_member().textAt(run, "html_url"),
		require_src_forge_json_member().textAt(run, "head_repository", "owner", "login"),
		require_src_forge_json_member().textAt(run, "head_branch")
	];
	return {
		id,
		attempt: require_src_forge_json_member().numberAt(run, "run_attempt") ?? 1,
		isOfPullRequest: isFork || /^(pull_request|merge_group)/.test(require_src_forge_json_member().textAt(run, "event") ?? ""),
		...require_src().optional({
			url,
			headOwner,
			headBranch
		})
	};
}
function readPayload(file) {
	if (!file) return void 0;
	try {
		return JSON.parse((0, node_fs().readFileSync)(file, "utf8"));
	} catch {
		return;
	}
}
function shaOf(text) {
	return text !== void 0 && /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : void 0;
}
// src/ci/ci.ts
async function findRevision(folder, env) {
	const repository = await require_src_git().openRepository(folder, env);
	return ("root" in repository ? repository.head : void 0) ?? null;
}
function isCi(env) {
	return !/^(false|0|no)$/i.test(env["CI"] ?? "");
}
function runsInCi(env) {
	return isCi(env) && (Boolean(env["CI"]) || findCi(env) !== null);
}
function findCi(env) {
	if (!isCi(env)) return null;
	if (env["GITHUB_ACTIONS"] === "true") return findGitHub(env);
	if (env["GITLAB_CI"] === "true") return findGitLab(env);
	if (env["CODEBUILD_BUILD_ID"] !== void 0) return findCodeBuild(env);
	if (env["JENKINS_URL"] !== void 0) return findJenkins(env);
	return null;
}
function findRun(env) {
	const run = (provider, ...parts) => {
		const id = parts.filter(Boolean).join(".");
		return id === "" ? void 0 : {
			provider,
			id
		};
	};
	if (env["GITHUB_ACTIONS"] === "true") return run("github", env["GITHUB_RUN_ID"], env["GITHUB_RUN_ATTEMPT"]);
	if (env["GITLAB_CI"] === "true") return run("gitlab", env["CI_JOB_ID"]);
	if (env["CODEBUILD_BUILD_ID"] !== void 0) return run("codebuild", env["CODEBUILD_BUILD_ID"]);
	if (env["JENKINS_URL"] !== void 0) return run("jenkins", env["BUILD_TAG"]);
}
function findGitHub(env) {
	const event = readEvent(env);
	const [serverUrl, repository, runId] = [
		env["GITHUB_SERVER_URL"],
		env["GITHUB_REPOSITORY"],
		env["GITHUB_RUN_ID"]
	];
	return {
		provider: "github",
		runUrl: serverUrl && repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
		actor: env["GITHUB_ACTOR"] || null,
		pullRequest: event.pullRequest ?? null,
		event: event.name || null,
		serverUrl: serverUrl || null,
		repository: repository || null,
		headSha: event.headSha ?? null,
		baseSha: event.baseSha ?? null,
		runId: runId || null,
		runAttempt: env["GITHUB_RUN_ATTEMPT"] || null,
		isFork: event.isFork
	};
}
function findGitLab(env) {
	const [source, own] = [env["CI_MERGE_REQUEST_SOURCE_PROJECT_ID"], env["CI_MERGE_REQUEST_PROJECT_ID"]];
	const head = shaOf(env["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"]) ?? shaOf(env["CI_COMMIT_SHA"]);
	const base = shaOf(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"]) ?? shaOf(env["CI_COMMIT_BEFORE_SHA"]);
	return {
		provider: "gitlab",
		runUrl: env["CI_JOB_URL"] || null,
		actor: env["GITLAB_USER_LOGIN"] || null,
		pullRequest: numberOf(env["CI_MERGE_REQUEST_IID"]),
		event: env["CI_PIPELINE_SOURCE"] || null,
		serverUrl: env["CI_SERVER_URL"] || null,
		repository: env["CI_PROJECT_PATH"] || null,
		headSha: head ?? null,
		baseSha: base ?? null,
		runId: env["CI_PIPELINE_ID"] || null,
		runAttempt: env["CI_JOB_ID"] || null,
		isFork: Boolean(source) && Boolean(own) && source !== own
	};
}
function findCodeBuild(env) {
	const number = [env["CODEBUILD_WEBHOOK_TRIGGER"], env["CODEBUILD_SOURCE_VERSION"]].map((text) => /^pr\/(\d+)$/.exec(text ?? "")?.[1]);
	return {
		provider: "codebuild",
		runUrl: env["CODEBUILD_PUBLIC_BUILD_URL"] || env["CODEBUILD_BUILD_URL"] || null,
		actor: env["CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID"] || env["CODEBUILD_INITIATOR"] || null,
		pullRequest: numberOf(number[0] ?? number[1]),
		event: env["CODEBUILD_WEBHOOK_EVENT"] || null,
		...repositoryOf(env["CODEBUILD_SOURCE_REPO_URL"]),
		headSha: shaOf(env["CODEBUILD_RESOLVED_SOURCE_VERSION"]) ?? null,
		baseSha: null,
		runId: env["CODEBUILD_BUILD_NUMBER"] || null,
		runAttempt: null,
		isFork: false
	};
}
function findJenkins(env) {
	return {
		provider: "jenkins",
		runUrl: env["BUILD_URL"] || null,
		actor: env["CHANGE_AUTHOR"] || null,
		pullRequest: numberOf(env["CHANGE_ID"] ?? env["ghprbPullId"]),
		event: null,
		...repositoryOf(env["GIT_URL"]),
		headSha: shaOf(env["GIT_COMMIT"]) ?? null,
		baseSha: null,
		runId: env["BUILD_NUMBER"] || null,
		runAttempt: null,
		isFork: Boolean(env["CHANGE_FORK"])
	};
}
function numberOf(text) {
	return text !== void 0 && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
function repositoryOf(url) {
	const parsed = url !== void 0 && /^https?:/.test(url) && URL.canParse(url) ? new URL(url) : void 0;
	const repository = parsed?.pathname.replace(/^\/+|(\.git)?\/*$/g, "");
	return parsed === void 0 || !repository ? {
		serverUrl: null,
		repository: null
	} : {
		serverUrl: parsed.origin,
		repository
	};
}
// src/ci/proposal.ts
const unnamed = {
	revision: "refs/remotes/origin/HEAD",
	sinceFork: true
};
async function proposalOf(folder, env) {
	return findProposal(env, findCi(env) === null ? void 0 : await findMain(folder, env));
}
async function findMain(folder, env) {
	const repository = await require_src_git().openRepository(folder, env);
	if (!("root" in repository)) return void 0;
	const ref = require_src_git().textOf(await require_src_git().askGit(repository.root, [
		"symbolic-ref",
		"--quiet",
		"refs/remotes/origin/HEAD"
	]));
	return /^refs\/remotes\/origin\/(.+)$/s.exec(ref ?? "")?.[1];
}
function findProposal(env, main) {
	const found = [
		fromGitHub(env, main),
		fromGitLab(env),
		fromCodeBuild(env, main),
		fromJenkins(env, main)
	].filter((one) => one !== void 0);
	if (found.length === 0) return void 0;
	const named = found.flat();
	return { bases: named.length > 0 ? named : [unnamed] };
}
function fromGitHub(env, main) {
	const { pullRequest, proposedTo, defaultBranch = main, earlier } = readEvent(env);
	const bases = [...branch(env["GITHUB_BASE_REF"]), ...commit(proposedTo)];
	const ref = earlier === void 0 ? env["GITHUB_REF"] : refOf(earlier.headBranch);
	const isPullRequest = bases.length > 0 || pullRequest !== void 0 || earlier?.isOfPullRequest === true || (env["GITHUB_REF"] ?? "").startsWith("refs/pull/");
	const isMerged = ref === void 0 || defaultBranch === void 0 || ref === `refs/heads/${defaultBranch}` || earlier === void 0 && env["GITHUB_REF_PROTECTED"] === "true";
	if (!isPullRequest && isMerged) return void 0;
	return bases.length > 0 ? bases : branch(defaultBranch);
}
function fromGitLab(env) {
	const bases = [
		...commit(env["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"]),
		...commit(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"], false),
		...branch(env["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"]),
		...commit(env["CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA"]),
		...branch(env["CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME"])
	];
	const isRequest = bases.length > 0 || Boolean(env["CI_MERGE_REQUEST_IID"]) || Boolean(env["CI_EXTERNAL_PULL_REQUEST_IID"]);
	const [name, main] = [env["CI_COMMIT_REF_NAME"] || env["CI_COMMIT_BRANCH"], env["CI_DEFAULT_BRANCH"]];
	const isMerged = !name || !main || name === main && !env["CI_COMMIT_TAG"] || env["CI_COMMIT_REF_PROTECTED"] === "true";
	if (!isRequest && isMerged) return void 0;
	return bases.length > 0 ? bases : branch(main);
}
function fromCodeBuild(env, main) {
	const sources = Object.keys(env).filter((name) => /^CODEBUILD_SOURCE_VERSION(_|$)/.test(name));
	if (env["CODEBUILD_WEBHOOK_EVENT"]?.startsWith("PULL_REQUEST_") === true || [
		"CODEBUILD_WEBHOOK_TRIGGER",
		"CODEBUILD_WEBHOOK_HEAD_REF",
		...sources
	].some((name) => /^(pr\/|refs\/(pull|merge-requests)\/)/.test(env[name] ?? ""))) return branch(env["CODEBUILD_WEBHOOK_BASE_REF"]);
	const trigger = env["CODEBUILD_WEBHOOK_TRIGGER"]?.replace(/^branch\//, "refs/heads/").replace(/^tag\//, "refs/tags/");
	const started = env["CODEBUILD_SOURCE_VERSION"];
	const isName = started !== void 0 && shaOf(started) === void 0 && !started.startsWith("arn:");
	const ref = env["CODEBUILD_WEBHOOK_HEAD_REF"] || trigger || (isName ? refOf(started) : void 0);
	return !ref || (main === void 0 ? !ref.startsWith("refs/tags/") : ref === refOf(main)) ? void 0 : branch(main);
}
function fromJenkins(env, main) {
	if (env["JENKINS_URL"] === void 0) return void 0;
	if ([
		"CHANGE_ID",
		"CHANGE_TARGET",
		"ghprbPullId",
		"gitlabMergeRequestIid"
	].some((name) => env[name])) return branch(env["CHANGE_TARGET"] || env["ghprbTargetBranch"] || env["gitlabTargetBranch"]);
	const name = env["BRANCH_NAME"] || env["GIT_BRANCH"]?.replace(/^(refs\/remotes\/)?origin\//, "");
	const isUnknown = main === void 0 && !env["BRANCH_NAME"];
	const isMain = refOf(name) === refOf(main) || env["BRANCH_IS_PRIMARY"] === "true";
	return !env["TAG_NAME"] && (!name || isUnknown || isMain) ? void 0 : branch(main);
}
function refOf(name) {
	return name === void 0 || name.startsWith("refs/") ? name : `refs/heads/${name}`;
}
function branch(name) {
	return name ? [{
		revision: `refs/remotes/origin/${name.replace(/^refs\/heads\//, "")}`,
		sinceFork: true
	}] : [];
}
function commit(text, sinceFork = true) {
	const revision = shaOf(text);
	return revision === void 0 ? [] : [{
		revision,
		sinceFork
	}];
}
// src/ci/pull-request.ts
async function readBase(request, folder, base) {
	if (base !== void 0) return require_src_git().readRevision({
		...request,
		revision: base,
		sinceFork: true
	});
	const { env } = request;
	const proposal = await proposalOf(folder, env);
	if (proposal === void 0) return void 0;
	const repository = await require_src_git().openRepository(folder, env);
	if ("none" in repository) return void 0;
	if ("refusal" in repository) return { failure: require_src_diagnostic_diagnose().diagnose("gitRefuses", { reason: repository.refusal }) };
	const [first, ...others] = await listBases(repository, proposal.bases, env);
	const reason = repository.isSubmodule ? "the project is in a submodule, whose branches are its own" : "there is none";
	if (first === void 0 || repository.isSubmodule) return { failure: require_src_diagnostic_diagnose().diagnose("revisionUnreadable", {
		revision: first?.revision ?? "base",
		reason
	}) };
	let state = await require_src_git().readRevision({
		...request,
		...first
	});
	for (const candidate of others) {
		if (!("failure" in state) && state.doubts.length === 0) return state;
		const next = await require_src_git().readRevision({
			...request,
			...candidate
		});
		if (!("failure" in next) && ("failure" in state || next.doubts.length < state.doubts.length)) state = next;
	}
	return "failure" in state && others.length === 0 && first.revision === unnamed.revision ? { failure: require_src_diagnostic_diagnose().diagnose("baseUnknown", {}) } : state;
}
async function listBases({ root }, named, env) {
	const { proposed } = readEvent(env);
	const [commit, first, second, third] = require_src_git().textOf(await require_src_git().askGit(root, [
		"rev-list",
		"--parents",
		"-n",
		"1",
		"HEAD"
	]))?.split(" ") ?? [];
	const isTrial = /^refs\/pull\/\d+\/merge$/.test(env["GITHUB_REF"] ?? "") && commit === env["GITHUB_SHA"];
	if (first === void 0 || !(second !== void 0 && third === void 0) || !(isTrial || second === proposed)) return named;
	return [{
		revision: first,
		sinceFork: false
	}, ...named];
}
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
	const repository = await require_src_git().openRepository(folder, machine.env);
	if ("refusal" in repository) return unknown(branch, repository.refusal);
	const commit = "root" in repository ? repository.head : void 0;
	if (!("root" in repository) || commit === void 0) return unknown(branch, "there is no git commit here");
	const found = await findTip(machine, log, repository.root, branch);
	if ("failure" in found) return unknown(branch, found.failure);
	const { tip } = found;
	if (tip === commit || await isSameProject(repository, commit, tip, project, machine.cwd)) return {};
	return { newer: {
		commit: tip,
		diagnostic: require_src_diagnostic_diagnose().diagnose("superseded", {
			branch,
			commit,
			tip
		})
	} };
}
function unknown(branch, reason) {
	return { warning: require_src_diagnostic_diagnose().diagnose("tipUnknown", {
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
	const names = [...named, ...real].map((path) => require_src_git().pathInRepository(repository, path) || ".");
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
	return require_src_diagnostic_diagnose().diagnose("stepFileUnwritable", {
		variable,
		reason
	});
}
Object.defineProperty(exports, "appendOutputs", {
	enumerable: true,
	get: function() {
		return appendOutputs;
	}
});
Object.defineProperty(exports, "appendSummary", {
	enumerable: true,
	get: function() {
		return appendSummary;
	}
});
Object.defineProperty(exports, "checkTip", {
	enumerable: true,
	get: function() {
		return checkTip;
	}
});
Object.defineProperty(exports, "connectForge", {
	enumerable: true,
	get: function() {
		return connectForge;
	}
});
Object.defineProperty(exports, "findCi", {
	enumerable: true,
	get: function() {
		return findCi;
	}
});
Object.defineProperty(exports, "findRevision", {
	enumerable: true,
	get: function() {
		return findRevision;
	}
});
Object.defineProperty(exports, "findRun", {
	enumerable: true,
	get: function() {
		return findRun;
	}
});
Object.defineProperty(exports, "isCi", {
	enumerable: true,
	get: function() {
		return isCi;
	}
});
Object.defineProperty(exports, "proposalOf", {
	enumerable: true,
	get: function() {
		return proposalOf;
	}
});
Object.defineProperty(exports, "readBase", {
	enumerable: true,
	get: function() {
		return readBase;
	}
});
Object.defineProperty(exports, "readEvent", {
	enumerable: true,
	get: function() {
		return readEvent;
	}
});
Object.defineProperty(exports, "runsInCi", {
	enumerable: true,
	get: function() {
		return runsInCi;
	}
});
