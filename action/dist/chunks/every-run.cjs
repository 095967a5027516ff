let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_render_text$;
const require_src_render_text = () => require_src_render_text$ ??= require("./src-render-text.cjs");
let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_src_plan_digest$;
const require_src_plan_digest = () => require_src_plan_digest$ ??= require("./src-plan-digest.cjs");
let require_src_forge$;
const require_src_forge = () => require_src_forge$ ??= require("./src-forge.cjs");
let require_src_ci$;
const require_src_ci = () => require_src_ci$ ??= require("./src-ci.cjs");
let require_cmd_terminal_colors$;
const require_cmd_terminal_colors = () => require_cmd_terminal_colors$ ??= require("./cmd-terminal-colors.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_render_machine$;
const require_src_render_machine = () => require_src_render_machine$ ??= require("./src-render-machine.cjs");
let require_src_render_markdown$;
const require_src_render_markdown = () => require_src_render_markdown$ ??= require("./src-render-markdown.cjs");
let require_src_render_comment$;
const require_src_render_comment = () => require_src_render_comment$ ??= require("./src-render-comment.cjs");
let require_src_publish$;
const require_src_publish = () => require_src_publish$ ??= require("./src-publish.cjs");
let require_src_render_notification$;
const require_src_render_notification = () => require_src_render_notification$ ??= require("./src-render-notification.cjs");
let require_src_render_html$;
const require_src_render_html = () => require_src_render_html$ ??= require("./src-render-html.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_events$;
const node_events = () => node_events$ ??= require("node:events");
let node_fs_promises$;
const node_fs_promises = () => node_fs_promises$ ??= require("node:fs/promises");
// src/diagnostic/diagnose.ts
var diagnose_exports = require_rolldown_runtime().__exportAll({ diagnose: () => diagnose });
function diagnoseUnlocated({ diagnostic, params }, source) {
	return diagnose(diagnostic, params, source);
}
function diagnose(name, params, source) {
	const entry = require_src_diagnostic().diagnostics[name];
	return {
		severity: entry.severity,
		code: entry.code,
		message: require_every_plan().fill(entry.message, params),
		...entry.hint === void 0 ? {} : { hint: require_every_plan().fill(entry.hint, params) },
		...require_src().optional({ source })
	};
}
function failureOf(name, params) {
	const { code, message, hint } = require_every_plan().failures[name];
	return {
		code,
		message: require_every_plan().fill(message, params),
		hint: require_every_plan().fill(hint, params)
	};
}
const additions = {
	origin: ", from {label} at {source}",
	originWithoutPlace: ", from {label}",
	targets: " (in {targets})",
	textLine: ", in line {line} of the text"
};
function extend(diagnostic, addition, params) {
	return {
		...diagnostic,
		message: diagnostic.message + require_every_plan().fill(additions[addition], params)
	};
}
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
function sortDiagnostics(diagnostics) {
	return diagnostics.toSorted((a, b) => require_start().compareSources(a.source, b.source) || require_start().compareText(a.code, b.code) || require_start().compareText(a.message, b.message));
}
// src/git/repository.ts
async function openRepository(folder, env) {
	const root = findRoot((0, node_path().resolve)(folder)) ?? findRoot(realOf(folder));
	if (root === void 0) return { none: "it is no git repository" };
	const opened = openedIn(env);
	const repository = opened.get(root) ?? openRoot(root, env);
	opened.set(root, repository);
	return repository;
}
const openedIn = require_src().keptFor(() => new Map());
async function openRoot(root, env) {
	const inner = (0, node_path().join)(root, ".git");
	const isFolder = (0, node_fs().statSync)(inner).isDirectory();
	if (isFolder && isEmpty(inner)) return { none: "it is no git repository" };
	const answer = await require_src_git().askGit(root, [
		"rev-parse",
		...[
			"--absolute-git-dir",
			"--show-toplevel",
			"--show-superproject-working-tree"
		],
		"--revs-only",
		"HEAD"
	]);
	if ("failure" in answer) return { refusal: answer.failure };
	const lines = answer.text.split(/\r?\n/);
	const head = lines.find((line) => /^[0-9a-f]{40,64}$/.test(line));
	const [gitFolder = "", top = "", outer = ""] = lines.filter((line) => line !== head);
	if (!(isSame(top, root) && (!isFolder || isSame(gitFolder, inner)))) return { refusal: `git finds another repository than the one at ${root}` };
	const workspaces = require_src_git().workspacesOf(env);
	if (workspaces.length > 0 && !workspaces.some((one) => require_src().isInside(realOf(root), realOf(one)))) return { refusal: `the repository at ${root} is outside of the workspace of this job, ${workspaces.join(", ")}` };
	return {
		root,
		isSubmodule: outer !== "",
		...require_src().optional({ head })
	};
}
function pathInRepository({ root }, path) {
	return (0, node_path().relative)(realOf(root), (0, node_path().join)(realOf((0, node_path().dirname)(path)), path.slice((0, node_path().dirname)(path).length))).split(node_path().sep).join("/");
}
function findRoot(folder) {
	for (const at of require_src().upwards(folder)) if ((0, node_fs().existsSync)((0, node_path().join)(at, ".git"))) return at;
}
function realOf(path) {
	try {
		return (0, node_fs().realpathSync)(path);
	} catch {
		return (0, node_path().resolve)(path);
	}
}
function isEmpty(folder) {
	try {
		return (0, node_fs().readdirSync)(folder).length === 0;
	} catch {
		return false;
	}
}
function isSame(a, b) {
	return realOf(a) === realOf(b);
}
// src/ci/github-event.ts
function readEvent(env) {
	const payload = readPayload(env["GITHUB_EVENT_PATH"]);
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	const sha = (...path) => shaOf(require_every_plan().textAt(payload, ...path));
	const pullRequest = findPullRequest(payload, env["GITHUB_REF"] ?? "");
	const proposed = sha("pull_request", "head", "sha");
	const headSha = proposed ?? sha("merge_group", "head_sha") ?? sha("workflow_run", "head_sha") ?? (name === "issue_comment" ? void 0 : shaOf(env["GITHUB_SHA"]));
	const proposedTo = sha("pull_request", "base", "sha") ?? sha("merge_group", "base_sha");
	const baseSha = proposedTo ?? sha("before");
	const defaultBranch = require_every_plan().textAt(payload, "repository", "default_branch");
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
	const commented = require_every_plan().memberAt(payload, "issue", "pull_request") === void 0 ? void 0 : require_every_plan().numberAt(payload, "issue", "number");
	const inRef = /^refs\/pull\/(\d{1,9})\//.exec(ref)?.[1] ?? /\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(require_every_plan().textAt(payload, "merge_group", "head_ref") ?? ref)?.[1];
	return require_every_plan().numberAt(payload, "pull_request", "number") ?? commented ?? (inRef === void 0 ? void 0 : Number(inRef));
}
function isFromFork(payload) {
	const differ = (head, base) => {
		const [headId, baseId] = [require_every_plan().numberAt(head, "id"), require_every_plan().numberAt(base, "id")];
		return headId === void 0 || headId !== baseId;
	};
	const pull = require_every_plan().memberAt(payload, "pull_request");
	if (pull !== void 0) return differ(require_every_plan().memberAt(pull, "head", "repo"), require_every_plan().memberAt(pull, "base", "repo"));
	const run = require_every_plan().memberAt(payload, "workflow_run");
	return run !== void 0 && differ(require_every_plan().memberAt(run, "head_repository"), require_every_plan().memberAt(payload, "repository"));
}
function readEarlier(payload, isFork) {
	const run = require_every_plan().memberAt(payload, "workflow_run");
	const id = require_every_plan().numberAt(run, "id");
	if (id === void 0) return void 0;
	const [url, headOwner, headBranch] = [
		require_every_plan().textAt(run, "html_url"),
		require_every_plan().textAt(run, "head_repository", "owner", "login"),
		require_every_plan().textAt(run, "head_branch")
	];
	return {
		id,
		attempt: require_every_plan().numberAt(run, "run_attempt") ?? 1,
		isOfPullRequest: isFork || /^(pull_request|merge_group)/.test(require_every_plan().textAt(run, "event") ?? ""),
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
	const repository = await openRepository(folder, env);
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
	const repository = await openRepository(folder, env);
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
// src/run/select.ts
function selectTargets(targets, patterns) {
	if (patterns.length === 0) return {
		targets,
		diagnostics: []
	};
	const diagnostics = patterns.filter((pattern) => !require_start().isAboutAny(pattern, targets)).map((pattern) => diagnose("noTargetMatches", {
		pattern,
		known: require_start().describeSelectable(targets, pattern)
	}));
	const selected = targets.filter(require_start().selectorOf(patterns));
	return {
		targets: selected,
		diagnostics: selected.length === 0 && diagnostics.length === 0 ? [diagnose("noTargetLeft", { patterns: patterns.join(" ") })] : diagnostics
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
	const unmatched = patterns.filter((pattern) => !desired.some((one) => require_start().matchesAny([pattern.replace(/^!/, "")], one.id))).map((pattern) => diagnose("nothingMatches", {
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
	const id = require_src_run().readId(text, desired);
	if ("severity" in id) return desired.some(({ identity }) => identity.slug === require_src_kinds().slugOf(text)) ? id : written;
	return `${not}${require_src_run().findDeclared(id, desired)?.id ?? text}`;
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
	return spread(selected, all, (one) => namedBy$1(one).flatMap((key) => byKey.get(key) ?? []));
}
function withReferring(selected, all) {
	return spread(selected, all, (one) => all.filter((other) => namedBy$1(other).includes(keyIn(one))));
}
function spread(selected, all, next) {
	const taken = new Set(selected);
	for (const one of taken) for (const other of next(one)) taken.add(other);
	return all.filter((one) => taken.has(one));
}
function keyIn({ target, identity }) {
	return `${target} ${require_src_kinds().keyOf(identity)}`;
}
function namedBy$1({ target, references }) {
	return references.map(({ identity }) => keyIn({
		target,
		identity
	}));
}
function nearestTo(pattern, desired) {
	const { kind = "", name = pattern } = require_src_kinds().parseId(pattern.replace(/^!/, "")) ?? {};
	return require_src_run().nearestIds({
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
		const state = require_every_run_reading().buildDesired([...documents, ...around], project, among);
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
		unmatched: hasErrors(state.diagnostics) ? [] : selected.diagnostics,
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
// src/git/index-files.ts
const submodule = "160000";
async function findGaps(folder, others, texts, env) {
	try {
		const repository = await open(folder, env);
		if (repository === void 0) return { lacking: [] };
		return { lacking: [...await findGapsAround(repository, env), ...await findGapsIn(repository, [folder, ...others], texts, env)] };
	} catch (error) {
		if (error instanceof GitRefusal) return { refusal: error.message };
		throw error;
	}
}
var GitRefusal = class extends Error {};
async function open(folder, env) {
	const found = await openRepository(folder, env);
	if ("refusal" in found) throw new GitRefusal(found.refusal);
	return "root" in found ? found : void 0;
}
async function findGapsIn(repository, paths, texts, env) {
	const entries = await listEntries(repository, paths);
	const taken = new Set((await texts).map((path) => pathInRepository(repository, path)));
	const isWanted = (entry) => isRead(entry) || taken.has(entry.path);
	return (await Promise.all(entries.filter(isWanted).map(async ({ mode, object, path }) => {
		const place = (0, node_path().join)(repository.root, path);
		if (mode !== submodule) return isThere(place) ? [] : [path];
		const inner = isEmpty(place) ? void 0 : await open(place, env);
		if (inner?.root !== place) return [`${path} (a submodule that is not checked out)`];
		if (inner.head !== object) return [sayMoved(path)];
		return (await findGapsIn(inner, [place], texts, env)).map((name) => `${path}/${name}`);
	}))).flat();
}
async function findGapsAround(repository, env) {
	const around = repository.isSubmodule ? await open((0, node_path().dirname)(repository.root), env) : void 0;
	if (around === void 0) return [];
	const [own] = await listEntries(around, [repository.root]);
	const isMoved = own !== void 0 && own.object !== repository.head;
	return [...await findGapsAround(around, env), ...isMoved ? [sayMoved(own.path)] : []];
}
function isRead({ mode, path }) {
	return !path.split("/").some(require_every_run_reading().isPassedOver) && (mode === submodule || mode === "120000" || require_every_run_reading().isDocumentName(path));
}
async function listEntries(repository, paths) {
	const names = paths.map((path) => pathInRepository(repository, path) || ".");
	const listed = await require_src_git().askGit(repository.root, [
		"ls-files",
		"--stage",
		"-z",
		"--",
		...names
	]);
	if ("failure" in listed) throw new GitRefusal(listed.failure);
	return listed.text.split("\0").flatMap((line) => {
		const tab = line.indexOf("	");
		const [mode = "", object = ""] = line.slice(0, Math.max(tab, 0)).split(" ");
		return tab < 0 ? [] : [{
			mode,
			object,
			path: line.slice(tab + 1)
		}];
	});
}
function sayMoved(path) {
	return `${path} (a submodule at another commit than git has for it)`;
}
function isThere(path) {
	try {
		return (0, node_fs().lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
// src/run/documents.ts
async function readDocuments({ cwd, env }, project, path, files) {
	const { configs, file } = project;
	const reading = require_every_run_reading().loadDocuments(project, {
		cwd,
		...require_src().optional({
			path,
			files
		})
	});
	const texts = reading.then(({ textFiles }) => textFiles, () => []);
	const [read, gaps] = await Promise.all([reading, findGaps(configs, file === void 0 ? projectFilesAround(configs) : [], texts, env)]);
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
			...diagnose("gitRefuses", { reason: gaps.refusal }),
			severity: "warning"
		},
		why: "git does not say whether the checkout is whole"
	};
	if (gaps.lacking.length === 0) return void 0;
	const what = require_start().enumerate(gaps.lacking);
	return {
		diagnostic: diagnose("checkoutPartial", { what }),
		why: "the checkout lacks what git has"
	};
}
function projectFilesAround(folder) {
	const root = findRoot(folder);
	if (root === void 0) return [];
	const folders = [...require_src().upwards(folder)];
	return folders.slice(0, folders.indexOf(root) + 1).map((at) => (0, node_path().join)(at, require_every_run_reading().projectFile));
}
// src/run/targets.ts
async function loadTargets(machine, command, flags, path, files) {
	const found = await findProject(machine.cwd, flags.project, path);
	if (hasErrors(found.diagnostics)) return {
		targets: [],
		diagnostics: found.diagnostics
	};
	const { project, diagnostics } = await require_every_run_reading().loadProject(found.file, machine.cwd, path, files);
	if (project === void 0) return {
		targets: [],
		diagnostics
	};
	const stray = project.file === void 0 ? await require_src_run().findStray(machine, project, command, flags, path, files) : void 0;
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
		...require_every_run_reading().makeDefaultProject((0, node_path().join)(machine.cwd, "configs")),
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
	const find = (start) => require_every_run_reading().findProjectFile({
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
		return diagnose("usage", {
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
	const taken = require_src_run().takeShard(targets, flags.shard);
	const { index, of } = flags.shard;
	const isEmpty = taken.targets.length === 0 && diagnostics.length === 0;
	const count = targets.length;
	return {
		...taken,
		...since,
		diagnostics: isEmpty ? [diagnose("emptyShard", {
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
	const affected = before.project === void 0 || before.doubts.length > 0 ? targets : require_src_run().findAffected(at({
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
		diagnostics: affected.length > 0 ? before.doubts : [diagnose("noTargetAffected", { revision })]
	};
}
// src/run/load.ts
const nothing = {
	targets: [],
	documents: [],
	around: []
};
async function load(machine, command, path, flags, files) {
	const { cwd } = machine;
	const mistakes = findMistakes(command, flags);
	if (mistakes.length > 0) return {
		...nothing,
		diagnostics: mistakes
	};
	const { project, targets: selected, diagnostics } = await loadTargets(machine, command, flags, path, files);
	if (project === void 0) return {
		...nothing,
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
	if (file !== void 0 || !hasErrors(diagnostics)) return [];
	return [diagnose("noProjectFile", { folder: (0, node_path().relative)(cwd, configs) || "." })];
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
		diagnostics: hasErrors(loaded.diagnostics) ? loaded.diagnostics : [...loaded.diagnostics, ...declared.diagnostics.filter(({ severity }) => severity === "error")]
	};
}
function findMistakes(command, flags) {
	if (!(flags.emulator === true || flags.emulatorState !== void 0) || flags.endpointUrl === void 0) return [];
	return [diagnose("usage", {
		reason: "--emulator and --endpoint-url exclude each other",
		command
	})];
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
	const repository = await openRepository(folder, env);
	if ("none" in repository) return void 0;
	if ("refusal" in repository) return { failure: diagnose("gitRefuses", { reason: repository.refusal }) };
	const [first, ...others] = await listBases(repository, proposal.bases, env);
	const reason = repository.isSubmodule ? "the project is in a submodule, whose branches are its own" : "there is none";
	if (first === void 0 || repository.isSubmodule) return { failure: diagnose("revisionUnreadable", {
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
	return "failure" in state && others.length === 0 && first.revision === unnamed.revision ? { failure: diagnose("baseUnknown", {}) } : state;
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
	const declarations = base && require_src_run().declarationsOf(base, flags);
	return {
		loaded: isMoved ? rebuild(read, held.targets, flags) : read,
		...require_src().optional({ base }),
		unread: held?.unread ?? new Map(),
		diagnostics: [
			...failures,
			...isCompared ? base?.doubts ?? [] : [],
			...held?.diagnostics ?? [],
			...base?.project === void 0 ? [] : require_every_plan_later().warnOfOwnerChange(project, base.project, (key) => project.document?.locate([key], "value")),
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
	return file !== void 0 && await proposalOf(require_src().projectFolder(cwd, file), env) !== void 0;
}
function readBaseOf({ cwd, env }, { file: name }, revision, projectOnly) {
	const file = name === void 0 ? void 0 : (0, node_path().resolve)(cwd, name);
	const request = {
		cwd,
		env,
		...require_src().optional({ file }),
		projectOnly
	};
	return readBase(request, require_src().projectFolder(cwd, file), revision);
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
	return diagnose("baseInvalid", {
		revision: revision.slice(0, 12),
		count
	});
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
		const list = problems.get(key) ?? new (require_every_run_reading()).ProblemList(places.get(key) ?? 0);
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
	return diagnose("versionTaken", params, source);
}
function countPlaces(desired) {
	const counts = new Map();
	for (const one of desired) counts.set(keyOfDocument(one), (counts.get(keyOfDocument(one)) ?? 0) + 1);
	return counts;
}
function keyOfDocument({ source }) {
	return require_start().formatSource(source);
}
// cmd/terminal/say.ts
var say_exports = require_rolldown_runtime().__exportAll({ say: () => say });
function say(host, diagnostics) {
	for (const { severity, code, message, hint, source } of diagnostics) {
		const at = source === void 0 ? "" : `  at ${require_start().toSafeSource(source)}\n`;
		const way = hint === void 0 ? "" : `hint: ${require_start().toSafeText(hint)}\n`;
		host.writeErr(`${severity} ${code}: ${require_start().toSafeText(message)}\n${at}${way}`);
	}
}
function refuse(host, diagnostics, exitCode = 5) {
	say(host, diagnostics);
	return exitCode;
}
// src/render/text/page.ts
var TextPage = class {
	palette;
	width;
	isVerbose;
	#lines = [];
	constructor({ palette, width, isVerbose = false }) {
		this.palette = palette;
		this.width = Math.max(60, width);
		this.isVerbose = isVerbose;
	}
	line(text) {
		this.#lines.push(text.trimEnd());
	}
	wrapped(text, indent, hang = indent, paint = (text) => text) {
		let [current, length, isEmpty] = [
			indent,
			widthOf$1(indent),
			true
		];
		for (const word of text.split(" ")) {
			const wide = widthOf$1(word);
			if (!isEmpty && length + 1 + wide > this.width) {
				this.line(paint(current));
				[current, length, isEmpty] = [
					hang,
					hang.length,
					true
				];
				if (word === "") continue;
			}
			current += isEmpty ? word : ` ${word}`;
			length += isEmpty ? wide : wide + 1;
			isEmpty = false;
		}
		this.line(paint(current));
	}
	most(few) {
		return this.isVerbose ? Infinity : few;
	}
	enumerate(words, few, room = Infinity) {
		const all = words.join(", ");
		if (this.isVerbose || words.length <= 1 || words.length <= few + 1 && all.length <= room) return all;
		const textOf = (shown) => `${words.slice(0, shown).join(", ")} and ${words.length - shown} more (${wayToAll})`;
		let shown = Math.min(few, words.length - 1);
		while (shown > 1 && textOf(shown).length > room) shown -= 1;
		return textOf(shown);
	}
	toString() {
		return `${this.#lines.join("\n")}\n`;
	}
};
const wayToAll = "--verbose";
function widthOf$1(text) {
	return text.includes("\x1B") ? text.replaceAll(/\u001b\[[\d;]*m/g, "").length : text.length;
}
function renderDiagnostic(page, diagnostic, indent, where = "") {
	const paint = diagnostic.severity === "error" ? page.palette.red : page.palette.yellow;
	const at = diagnostic.source === void 0 ? "" : `${require_start().toSafeSource(diagnostic.source)} `;
	page.wrapped(`${at}${paint(`${diagnostic.severity} ${diagnostic.code}`)}${where}`, indent, `${indent}  `);
	page.wrapped(require_start().toSafeText(diagnostic.message), `${indent}  `);
	renderHint(page, diagnostic, `${indent}  `);
}
function renderHint(page, { hint }, indent) {
	if (hint !== void 0) page.wrapped(`hint: ${require_start().toSafeText(hint)}`, indent, `${indent}  `);
}
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
	return outcome === "refused" && isAnswer && !hasErrors(diagnostics$1) ? { declined: true } : {};
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
			digest: require_src_plan_digest().digestPlan(plan),
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
// src/run/backend.ts
function backendKind(flags, env) {
	if (flags.emulator || flags.emulatorState !== void 0) return "emulator";
	return flags.endpointUrl !== void 0 || ["AWS_ENDPOINT_URL_IMAGEBUILDER", "AWS_ENDPOINT_URL"].some((name) => env[name]) ? "endpoint" : "aws";
}
async function connectBackend(machine, work, flags) {
	const kind = backendKind(flags, machine.env);
	const run = findRun(machine.env);
	const { onlyReads, project, command, revision } = work;
	const caller = {
		command,
		revision,
		version: machine.version,
		...require_src().optional({ run })
	};
	const named = {
		onlyReads,
		sessionName: require_every_plan().sessionNameOf(caller),
		userAgent: require_every_plan().userAgentOf(caller),
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
		if (error instanceof EmulatorStateError || error instanceof require_src_git().LinkError || error.syscall !== void 0) return { failure: diagnose("emulatorState", { reason: error.message }) };
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
// cmd/terminal/signals.ts
const graceMs = 5e3;
const longestTimerMs = 2 ** 31 - 1;
function handleSignals({ signals, exit }, timeoutMs) {
	const [stopping, deadline, over] = [
		new AbortController(),
		new AbortController(),
		new AbortController()
	];
	(0, node_events().setMaxListeners)(0, stopping.signal, deadline.signal, over.signal);
	const timers = [];
	const after = (ms, task) => void timers.push(setTimeout(task, ms));
	stopping.signal.addEventListener("abort", () => {
		after(graceMs, () => deadline.abort(stopping.signal.reason));
		after(6e3, () => over.abort(stopping.signal.reason));
	});
	let received;
	const onSignal = (signal) => {
		if (received !== void 0) exit(signalCodes[signal]);
		received = signal;
		stopping.abort(new Error(`stopped by ${signal}`));
	};
	if (timeoutMs !== void 0) after(Math.min(timeoutMs, longestTimerMs), () => stopping.abort(new Error("the time limit is over")));
	for (const signal of stopSignals) signals.on(signal, onSignal);
	return {
		stopping: stopping.signal,
		deadline: deadline.signal,
		signal: () => received,
		receive: onSignal,
		waitFor: (work) => require_src().unlessAborted(over.signal, work),
		isOver: (error) => over.signal.aborted && error === over.signal.reason,
		release() {
			for (const timer of timers) clearTimeout(timer);
			for (const signal of stopSignals) signals.off(signal, onSignal);
		}
	};
}
// src/render/text/palette.ts
const same = (text) => text;
const plainPalette = {
	bold: same,
	dim: same,
	red: same,
	green: same,
	yellow: same,
	cyan: same,
	magenta: same
};
// cmd/terminal/terminal.ts
const colourfulLogs = [
	"GITHUB_ACTIONS",
	"GITLAB_CI",
	"BUILDKITE",
	"CIRCLECI"
];
const refusals = new Set(["0", "false"]);
function wantsColor(mode, stream, env) {
	if (mode !== "auto") return mode === "always";
	if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
	if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "") return !refusals.has(env["FORCE_COLOR"]);
	if (stream.isTTY === true) return env["TERM"] !== "dumb";
	return stream.isFile !== true && isCi(env) && colourfulLogs.some((variable) => env[variable] === "true");
}
function logGroupsOf({ isTTY, isFile }, env) {
	if (isTTY === true || isFile === true || !isCi(env)) return void 0;
	if (env["GITHUB_ACTIONS"] === "true") return "github";
	return env["GITLAB_CI"] === "true" ? "gitlab" : void 0;
}
function paletteOf(isColored) {
	return isColored ? require_cmd_terminal_colors().colors : plainPalette;
}
function widthOf(stream) {
	return stream.isTTY === true ? stream.columns || 100 : 100;
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
// src/render/words/consequences.ts
const most = 4;
function consequencesIn({ command }, target) {
	const { consequences = [], changes } = target;
	if (command !== "apply" || changes.every(({ outcome }) => outcome === void 0)) return consequences;
	const done = new Set(changes.filter(({ outcome }) => outcome === "done").map(({ id }) => id));
	return consequences.filter(({ because }) => because.some((id) => done.has(id)));
}
function consequencesInWords({ command, targets }, found) {
	const isDone = command === "apply" && targets.some(({ changes }) => changes.some(({ outcome }) => outcome === "done"));
	const areNew = found.every(({ target, consequence }) => isNew(consequence, target));
	const noun = `${areNew ? "new " : ""}${require_start().plural(found.length, "pipeline")}`;
	const what = `${found.length} ${noun} ${found.length === 1 ? "builds" : "build"}${areNew ? "" : " something else"}`;
	return `${isDone ? "From now on" : "After an apply"}, ${what}`;
}
function isNew({ arn, because }, { changes }) {
	const own = siblingsIn(changes).byArn.get(arn);
	return own?.action === "create" && because.includes(own.id);
}
function whyInWords$1(consequence, target, count = 1) {
	const { because, arn } = consequence;
	if (isNew(consequence, target)) return "because it is new";
	const own = siblingsIn(target.changes).byArn.get(arn)?.id;
	const others = because.filter((id) => id !== own);
	return `because of ${[...others.length < because.length ? [count === 1 ? "its own change" : "their own changes"] : [], ...others.length === 0 ? [] : [require_start().enumerate(others, ", ", most)]].join(" and ")}`;
}
function ownerInWords({ owner }) {
	return {
		ours: void 0,
		other: "of another owner",
		none: "without an owner"
	}[owner];
}
function whenInWords({ status, schedule, nextRun }) {
	const state = status.toLowerCase();
	if (schedule === null || state === "disabled") return `${state}, builds only if somebody starts it`;
	return `${state}, ${schedule}${nextRun === null ? "" : `, next run ${dateInWords(nextRun)}`}`;
}
function whereInWords({ overriddenBy, regions, accounts, sharedWith = [] }) {
	if (overriddenBy !== void 0) return "a distribution workflow decides where its images go";
	if (regions.length === 0) return "where its images go is not known";
	const shared = sharedWith.map((one) => one === "all" ? "everybody" : one);
	return [
		`images go to ${require_start().enumerate(regions, ", ", most)}`,
		...accounts.length === 0 ? [] : [` in ${require_start().enumerate(accounts, ", ", most)}`],
		...shared.length === 0 ? [] : [`, shared with ${require_start().enumerate(shared, ", ", most)}`]
	].join("");
}
function dateInWords(date) {
	return date.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, "$1 $2 UTC");
}
// src/render/words/sentences.ts
const symbols = {
	create: "+",
	update: "~",
	adopt: ">",
	delete: "-",
	unchanged: "=",
	orphan: "?",
	skipped: ".",
	blocked: "!"
};
const actionSentences = {
	create: "declared in git, not in the account; apply creates it",
	update: "apply brings the account to what git declares",
	adopt: "apply takes it over: it gets the tags of this project and becomes what git declares",
	delete: "no longer declared; apply deletes it",
	unchanged: "the account is as declared",
	orphan: "owned by this project, but no longer declared; apply leaves it alone",
	skipped: "differs, and is held back by --create-only or --keep-drift",
	blocked: "Kiln must not touch it"
};
const reasonSentences = {
	missing: "it was deleted in the account, or was never applied",
	"never-applied": "declared since the last complete apply; no apply has seen it yet",
	"git-changed": "the declaration changed since the last apply, the account did not",
	drifted: "the account changed since the last apply, the declaration did not",
	"both-changed": "both the declaration and the account changed since the last apply",
	"unknown-history": "there is no record of the last apply to tell who changed it",
	unowned: "it has no owner; --adopt or kiln.adopt takes it over",
	"foreign-owner": "another project owns it (kiln:owner); --adopt takes it over only if previousOwners in kiln.yaml names that owner",
	"foreign-manager": "its tags say that another tool manages it; take it out of that tool, or out of this project",
	"adopt-differs": "it has no owner, and adopt: unchanged does not allow the differences below; adopt: overwrite does",
	"unknown-live-field": "an update would wipe live members that this version does not know; list them under kiln.unchecked, under kiln.ignore as well to leave them to others, or under readOnlyFields in kiln.yaml",
	"tag-limit": "it would have more than the 50 tags that the service allows; declare fewer, or remove some that are left alone",
	"not-declared": "nothing in the project declares it any more",
	protected: "it was applied with protect: true, so --prune keeps it; to delete it, declare it with protect: false, apply, and take it out again",
	"in-use": "something still uses it, so --prune keeps it",
	"auto-disabled": "the service switched it off after failures; it stays off until what it builds from changes, or until the document says status: ENABLED or kiln.reenable: always",
	"immutable-field": "the service never changes this field; declare it under another name, and remove this one when nothing uses it",
	"missing-reference": "it names something that is not in the account; make that first, or name something else",
	"waiting-for-image": "the image that it starts from was never built; build it, then apply again",
	"new-version": "what is declared differs from the newest version; apply makes the next one, and the older ones stay",
	"version-taken": "this number is taken by other content, and a version never changes; raise it (kiln bump), or let Kiln count, as in 1.4.x",
	"content-differs": "this number is there, with the tags of this project, but with content that no apply recorded; only another number helps",
	"foreign-version": "somebody else made a newer version, and what is declared takes it up",
	superseded: "newer versions have taken its place"
};
const pruneSentences = {
	deletes: "apply --prune deletes it; to keep it, declare it again",
	"no-record": "--prune keeps it: it has no readable record to show that this project made it; delete it by hand, or declare it and apply once",
	"pipelines-unknown": "--prune keeps it: pipelines cannot be listed, and one of them may use it",
	"no-owner": "--prune is refused until kiln.yaml sets an owner",
	"nothing-ours": "--prune is refused where nothing that is declared exists and belongs to this project; apply without --prune first",
	"nothing-declared": "--prune is refused for a target that declares nothing; set retired: true on it to allow it"
};
function pruneInWords({ prune }) {
	return prune === void 0 ? void 0 : pruneSentences[prune];
}
function sentencesOf(change) {
	const { action, reason, because } = change;
	const pruning = pruneInWords(change);
	const isKeptOff = action === "skipped" && reason === "auto-disabled";
	const isNext = action === "create" && reason === "new-version";
	if (because !== void 0 && (isNext || reason === "git-changed")) return [];
	return [
		...action === "blocked" || isKeptOff || isNext ? [] : [[action, whatOf(change)]],
		...reason === void 0 ? [] : [whyOf({
			action,
			reason,
			because
		})],
		...pruning === void 0 ? [] : [[pruning, pruning]]
	];
}
function whatOf({ action, heldBackBy }) {
	return heldBackBy === void 0 ? actionSentences[action] : `differs, and is held back by ${heldBackBy}`;
}
function whyInWords({ action, reason, because }) {
	return reason === void 0 ? void 0 : whyOf({
		action,
		reason,
		because
	})[1];
}
function isKeptInUse({ action, reason, outcome }) {
	return action === "delete" && reason === "in-use" && outcome === "unchanged";
}
function whyOf(change) {
	const { action, reason, because } = change;
	if (action === "blocked" && because !== void 0 && reason !== "waiting-for-image") return ["because", "what it would newly refer to is blocked; settle that first"];
	if (require_src().isPending({ action }) && reason === "auto-disabled") return ["reenabled", `the service switched it off after failures; apply switches it on again, as what it builds from has changed, or the document asks for it`];
	if (action === "adopt" && reason === "unowned") return ["taken-over", "it has no owner"];
	return [reason, reasonSentences[reason]];
}
const offlineSentences = {
	create: "declared here, not in the base revision",
	update: "declared differently in the base revision",
	orphan: "declared in the base revision, no longer here",
	missing: "new in git; the account was not asked",
	"git-changed": "git changed it; the account was not asked",
	"not-declared": "no longer in git; the account was not asked"
};
function sentenceOf(word, { offline }) {
	const usual = {
		...actionSentences,
		...reasonSentences
	}[word];
	return offline === true ? offlineSentences[word] ?? usual : usual;
}
function wordsSaid({ offline }) {
	return new Set(offline === true ? Object.keys({
		...actionSentences,
		...reasonSentences
	}) : []);
}
function countInWords(summary) {
	const shown = [
		[summary.delete, "to delete"],
		[summary.blocked, "blocked"],
		[summary.create, "to create"],
		[summary.update, "to update"],
		[summary.adopt, "to adopt"],
		[summary.skipped, "held back"],
		[summary.orphan, require_start().plural(summary.orphan, "orphan")],
		[summary.unchanged, "unchanged"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
	return shown.length === 0 ? "nothing declared" : shown.join(", ");
}
function stateOf(command, target) {
	const { status, declared, digest, summary, offline } = target;
	if (status === "failed") return "could not be read";
	if (status === "not-run") return "not run";
	if (command === "validate" || offline === true && summary.create + summary.update + summary.orphan === 0) return `${declared} ${require_start().plural(declared, "configuration")}`;
	if (offline === true) return `${countInWords(summary)}, going by git alone`;
	if (digest === void 0) return "not planned";
	return endingsOf(target) ?? countInWords(summary);
}
function endingsOf({ changes, summary }) {
	const having = (outcome) => changes.filter((one) => one.outcome === outcome).length;
	const [done, failed] = [having("done"), having("failed")];
	if (done + failed === 0) return void 0;
	return [
		[done, "done"],
		[failed, "failed"],
		[having("not-run"), "not run"],
		[summary.blocked, "blocked"],
		[summary.skipped, "held back"],
		[summary.orphan, require_start().plural(summary.orphan, "orphan")],
		[summary.unchanged, "unchanged"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ");
}
function unmanagedInWords({ unmanaged = 0 }) {
	if (unmanaged === 0) return void 0;
	return `${unmanaged} live ${require_start().plural(unmanaged, "configuration")} neither declared nor owned: kiln export writes them as documents`;
}
function goneInWords(path) {
	return path.startsWith("tags") ? "(removed)" : "(cleared)";
}
const preexistingInWords = "differs in the base revision already";
function outcomesInWords({ outcomes, targets, run }) {
	const { write } = run.requests;
	if (targets.length === 0 && write > 0) return `${require_start().countOf(write, "write")} sent, with what result is not known`;
	return `${outcomes.done} done, ${outcomes.failed} failed, ${outcomes.notRun} not run`;
}
// src/render/words/versions.ts
function isAllNew({ action, version }) {
	return action === "create" && version?.previous === void 0;
}
function isAllGone({ action }) {
	return action === "delete";
}
function versionInWords({ version }) {
	if (version === void 0) return void 0;
	const { resolved, build, previous, previousBuild } = version;
	if (previous === void 0) return resolved;
	return previous === resolved ? `${withBuild(previous, previousBuild)} \u2192 ${withBuild(resolved, build)}` : `${previous} \u2192 ${resolved}`;
}
function withBuild(number, build) {
	return build === void 0 ? number : `${number}/${build}`;
}
function versionNotesOf({ version }) {
	return [...version?.sameAs === void 0 ? [] : [`same content as ${version.sameAs}`], ...version?.next === void 0 ? [] : [`the next number that is free is ${version.next}`]];
}
function keptInWords(targets) {
	const counts = new Map();
	for (const { id, count } of targets.flatMap(({ kept = [] }) => kept)) counts.set(id, (counts.get(id) ?? 0) + count);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	if (total === 0) return void 0;
	const lines = [...counts].map(([id, count]) => `${id} (${count})`);
	return `${require_start().countOf(total, "older version")} ${total === 1 ? "stays" : "stay"}: ${require_start().enumerate(lines)}`;
}
function quotasInWords({ quotas = [] }) {
	const words = quotas.map(({ kind, makes, total, quota }) => {
		return `${require_start().countOf(makes, "new version")} of ${kind}, ${Math.max(0, quota - total)} of ${quota} left`;
	});
	return words.length === 0 ? void 0 : words.join("; ");
}
// src/git/removed-targets.ts
async function findRemovedTargets(file, targets, base, env) {
	const before = base?.targets ?? await readTargetsBefore(file, env);
	const isSame = (a, b) => a.account === void 0 && b.account === void 0 ? a.name === b.name && a.region === b.region : a.account === b.account && a.region === b.region;
	return before.filter((one) => !targets.some((target) => isSame(target, one)));
}
async function readTargetsBefore(file, env) {
	const repository = await openRepository((0, node_path().dirname)(file), env);
	if (!("root" in repository)) return [];
	const name = pathInRepository(repository, file);
	const committed = await require_src_git().askGit(repository.root, [
		"cat-file",
		"blob",
		`HEAD:${name}`
	]);
	if ("failure" in committed) return [];
	let revision = "HEAD";
	if (committed.text === (0, node_fs().readFileSync)(file, "utf8")) {
		const log = [
			"log",
			"-2",
			"--no-show-signature",
			"--format=%H",
			"--",
			name
		];
		revision = require_src_git().textOf(await require_src_git().askGit(repository.root, log))?.split("\n")[1];
	}
	if (revision === void 0) return [];
	const state = await require_src_git().readRevision({
		cwd: (0, node_path().dirname)(file),
		env,
		file,
		revision,
		projectOnly: true
	});
	return "failure" in state ? [] : state.targets;
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
	const declarations = require_src_run().declarationsOf(state, flags);
	const [doubt] = state.doubts;
	if (doubt !== void 0) return unknown(diagnose("appliedUnknown", {
		revision,
		reason: doubt.message
	}));
	if (declarations.mistakes > 0) return unknown(diagnose("appliedUnknown", {
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
// src/run/offline.ts
async function whyOffline(machine, command, flags, based) {
	if (command !== "plan") return void 0;
	if (flags.offline === true) return "--offline was given";
	const { targets, project } = based.loaded;
	if (targets.length > 0 && targets.every(({ name }) => based.unread.has(name))) return "no target may be read";
	const folder = require_src().projectFolder(machine.cwd, project?.file);
	if (flags.offline === false || await proposalOf(folder, machine.env) === void 0) return void 0;
	return await require_src_run().hasCredentialSource(flags, targets, machine.env) ? void 0 : "this pull request has no credentials";
}
function warnOffline(reason, { base }) {
	const against = base === void 0 ? "there is no base revision to compare with" : `compared with ${shortOf(base.revision)}`;
	return diagnose("plannedOffline", {
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
	return toReportTarget({
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
			summary: sumUp([])
		}];
	});
}
function shortOf(revision) {
	return revision.slice(0, 12);
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
	const isSound = !hasErrors(found);
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
		const superseded = require_every_plan().supersede(validated(), tip.newer);
		return {
			...superseded,
			diagnostics: [...found, ...superseded.diagnostics]
		};
	}
	const targets = loaded.targets.filter(({ name }) => !based.unread.has(name));
	surroundings.listener.onBegin(targets.length, declared.desired.length);
	const reviewed = await require_every_plan().readReviewed(options.reviewed ?? [], machine.cwd);
	if ((reviewPolicyOf(machine, options) !== "off" || reviewed.verdict === "invalid") && reviewed.diagnostics.length > 0) return {
		...nowhere,
		diagnostics: [...found, ...reviewed.diagnostics],
		verdict: reviewed.verdict
	};
	const revision = await surroundings.revision;
	const carried = await require_every_plan().withSessions(machine, {
		command,
		revision,
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
		const result = await require_every_plan().run({
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
	return toReportTarget({
		target,
		declared: count,
		status: "ok",
		diagnostics: []
	}, () => void 0);
}
async function findRemoved({ cwd, env }, options, project, base) {
	if (project.file === void 0 || options.target !== void 0 || (options.shard?.index ?? 1) > 1) return [];
	const file = (0, node_path().resolve)(cwd, project.file);
	const found = base ?? await readBase({
		cwd,
		env,
		file,
		projectOnly: true
	}, (0, node_path().dirname)(file), void 0);
	return findRemovedTargets(file, project.targets, found === void 0 || "failure" in found ? void 0 : found, env);
}
function reviewPolicyOf({ env }, { reviewPolicy, reviewed }) {
	return reviewPolicy ?? (reviewed !== void 0 ? "strict" : findCi(env) === null ? "off" : "warn");
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
		...hasErrors(diagnostics) ? {} : { fleet: targets.map(({ name }) => name) }
	};
}
// src/run/reconcile.ts
function beginRun({ clock, cwd, env, version }, { command, options, detailedExitcode }, { counter, stop }) {
	const startedAt = clock.now();
	const revision = findRevision(cwd, env);
	const ci = findCi(env);
	const conclude = async (carried, project = {}, isNarrowed = false) => {
		const signal = stop.signal();
		const { failOn } = options;
		return {
			report: summarise({
				...carried,
				command,
				version,
				backend: backendKind(options, env),
				detailedExitcode,
				...require_src().optional({ failOn }),
				diagnostics: sortDiagnostics(carried.diagnostics),
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
		if (stop.isOver(error)) return fail(diagnose("leftBehind", { reason: message }), project, isNarrowed);
		return fail(diagnose("internalError", { reason: stack ?? message }), project, isNarrowed);
	}
}
// cmd/terminal/progress-tally.ts
const least = {
	share: .1,
	pieces: 5,
	ms: 5e3
};
function createTally(now, traffic) {
	const atWork = new Map();
	const ended = new Map();
	let [targets, planned, changing, changes, changed, applied] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	let [began, applyBegan] = [now(), 0];
	const stage = () => {
		if (changed > 0) return changed < changes ? "applying" : "waiting";
		return planned < targets ? "planning" : "waiting";
	};
	return {
		stage,
		atWork,
		begin(count) {
			targets = count;
			began = now();
		},
		read: (target, done, total) => void atWork.set(target, `${done} of ${total} reads`),
		plan(target, plan) {
			atWork.delete(target);
			planned += 1;
			const count = plan?.changes.filter(require_every_plan_later().isWork).length ?? 0;
			changes += count;
			if (count > 0) changing += 1;
		},
		outcome(target, { status }, done, total) {
			if (changed === 0) applyBegan = now();
			changed += 1;
			const counts = ended.get(target) ?? new Map();
			ended.set(target, counts.set(status, (counts.get(status) ?? 0) + 1));
			atWork.set(target, `${done} of ${total} changes`);
			if (done < total) return false;
			atWork.delete(target);
			applied += 1;
			return true;
		},
		endings: (target) => [...ended.get(target) ?? []].map(([status, count]) => `${count} ${status}`).join(", "),
		say() {
			const isApplying = changed > 0;
			const { read, write, throttled } = traffic.counts();
			const share = throttled / Math.max(1, read + write);
			const left = isApplying ? estimateLeft(changed, changes, now() - applyBegan) : estimateLeft(planned, targets, now() - began);
			return [
				isApplying ? `${applied} of ${require_start().countOf(changing, "target")}` : `${planned} of ${require_start().countOf(targets, "target")}`,
				...isApplying ? [`${changed} of ${require_start().countOf(changes, "change")}`] : [],
				`${require_start().countOf(traffic.inFlight(), "request")} in flight`,
				...[...traffic.retrying()].map(([operation, code]) => `trying ${operation} again after ${code}`),
				...throttled === 0 ? [] : [`${(share * 100).toFixed(1)} % throttled`],
				`${require_start().formatDuration(now() - began)} elapsed`,
				...left === void 0 ? [] : [`about ${require_start().formatDuration(left)} left`]
			].join(", ");
		}
	};
}
function estimateLeft(done, total, elapsedMs) {
	if (done >= total || done < least.pieces || done / total < least.share || elapsedMs < least.ms) return void 0;
	return elapsedMs / done * (total - done);
}
// cmd/terminal/progress.ts
const heartbeatMs = 15e3;
const redrawMs = 80;
const togetherMs = 100;
const fewTargets = 3;
const shownTargets = 8;
function silentProgress() {
	const nothing = () => void 0;
	return {
		open: nothing,
		onBegin: nothing,
		onRead: nothing,
		onPlan: nothing,
		onTargetFailed: nothing,
		onOutcome: nothing,
		clear: nothing,
		end: nothing
	};
}
function lineProgress(options) {
	const { command, stream, now, traffic, mode = "targets", every = everyInterval } = options;
	const tally = createTally(now, traffic);
	let held = "";
	const tellHeld = () => {
		if (held !== "") stream.write(held);
		held = "";
	};
	const say = (text) => {
		tellHeld();
		stream.write(`${text}\n`);
	};
	const lineOf = (target, text) => `${require_start().toSafeText(target)}: ${text}`;
	const sayOf = (target, text) => {
		if (mode === "targets") say(lineOf(target, text));
	};
	let isFew = true;
	let stop = () => void 0;
	const beat = () => {
		say(`${command}: still working, ${tally.say()}`);
		if (tally.atWork.size <= fewTargets) for (const [target, text] of tally.atWork) sayOf(target, text);
	};
	return {
		open: () => say(readingLine(command)),
		onBegin(targets, configurations) {
			isFew = targets <= fewTargets;
			tally.begin(targets);
			say(startLine(command, targets, configurations));
			const stops = [every(heartbeatMs, beat), every(togetherMs, tellHeld)];
			stop = () => {
				for (const one of stops) one();
			};
		},
		onRead: (target, done, total) => tally.read(target, done, total),
		onPlan(target, plan) {
			tally.plan(target, plan);
			sayOf(target, `planned, ${summaryOf(plan)}`);
		},
		onTargetFailed(target, message) {
			tally.plan(target);
			sayOf(target, `could not be read: ${require_start().toSafeText(message)}`);
		},
		onOutcome(target, change, outcome, done, total) {
			const isLast = tally.outcome(target, outcome, done, total);
			if ((isFew ? isStep(change, outcome) : outcome.status === "failed") && mode === "targets") {
				const text = `${change.action} ${require_start().toSafeText(change.id)}: ${outcome.status} (${done} of ${total})`;
				held += `${lineOf(target, text)}\n`;
			}
			if (isLast && !isFew) sayOf(target, `applied, ${tally.endings(target)}`);
			if (isLast || outcome.status === "failed") tellHeld();
		},
		clear: () => void 0,
		end() {
			stop();
			tellHeld();
		}
	};
}
function liveProgress(options) {
	const { command, stream, now, traffic, mode, every = everyInterval } = options;
	const tally = createTally(now, traffic);
	let drawn = 0;
	let isNamed = true;
	let isAsking = false;
	let stop = () => void 0;
	const clear = () => {
		if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`);
		drawn = 0;
	};
	const show = (lines) => {
		const width = (stream.columns || 80) - 1;
		if (lines.length > 0) stream.write(`${lines.map((line) => line.slice(0, width)).join("\n")}\n`);
		drawn = lines.length;
	};
	const draw = () => {
		clear();
		if (isAsking || tally.stage() === "waiting") return;
		const named = isNamed ? [...tally.atWork].slice(0, shownTargets) : [];
		const more = isNamed ? tally.atWork.size - named.length : 0;
		show([
			`${command}: ${tally.say()}`,
			...named.map(([target, text]) => `  ${require_start().toSafeText(target)}  ${text}`),
			...more > 0 ? [`  and ${more} more at work`] : []
		]);
	};
	return {
		open: () => show([readingLine(command)]),
		onBegin(targets, configurations) {
			clear();
			isNamed = mode === void 0 ? targets <= shownTargets : mode === "targets";
			tally.begin(targets);
			show([startLine(command, targets, configurations)]);
			stop = every(redrawMs, draw);
		},
		onRead: (target, done, total) => tally.read(target, done, total),
		onPlan: (target, plan) => tally.plan(target, plan),
		onTargetFailed: (target) => tally.plan(target),
		onOutcome(target, _change, outcome, done, total) {
			isAsking = false;
			tally.outcome(target, outcome, done, total);
		},
		clear() {
			isAsking = true;
			clear();
		},
		end() {
			stop();
			clear();
		}
	};
}
function everyInterval(ms, task) {
	const timer = setInterval(task, ms);
	timer.unref();
	return () => clearInterval(timer);
}
function readingLine(command) {
	return `${command}: reading the configuration`;
}
function startLine(command, targets, configurations) {
	return `${command}: ${require_start().countOf(targets, "target")}, ${require_start().countOf(configurations, "configuration")}`;
}
function isStep(change, outcome) {
	return !["unchanged", "not-run"].includes(outcome.status) && change.action !== "blocked";
}
function summaryOf(plan) {
	const counts = require_src().actions.map((action) => [action, plan.changes.filter((change) => change.action === action).length]);
	return countInWords(Object.fromEntries(counts));
}
// src/render/words/verdict.ts
function verdictOf(report) {
	const changes = report.targets.flatMap((target) => target.changes);
	const all = `${report.targets.length} ${require_start().plural(report.targets.length, "target")}`;
	const failed = report.targets.filter((target) => target.status === "failed").length;
	const notRun = report.targets.filter((target) => target.status === "not-run").length;
	const unread = [failed === 0 ? "" : `; ${failed} of ${all} could not be read`, notRun === 0 ? "" : `; ${notRun} of ${all} not run`].join("");
	const where = ` in ${all}`;
	const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
	if (report.offline === true && (report.outcome === "changes" || report.outcome === "clean")) return offlineVerdict(report, where);
	switch (report.outcome) {
		case "invalid": return `Invalid: ${errors} ${require_start().plural(errors, "error")}, nothing was ${report.parts === void 0 ? "called" : "changed"}`;
		case "refused": return report.declined === true ? "Not applied: nothing was changed" : "Refused by a safety gate: nothing was changed";
		case "interrupted": return `Interrupted: ${outcomesInWords(report)}`;
		case "error":
			if (failed + notRun === 0) return "Failed: Kiln could not run";
			return failed === report.targets.length ? `Failed${unread.replace(";", ":")}` : `Failed: ${countInWords(report.summary)}${unread}`;
		case "incomplete":
			if (report.command === "validate") return `Incomplete: ${declaredInWords(report)} valid${unread}`;
			if (report.command !== "apply") return `Incomplete: ${countInWords(report.summary)}${unread}`;
			return `Incomplete: ${outcomesInWords(report)}, ${report.summary.blocked} blocked${unread}`;
		case "applied": return appliedVerdict(report, changes, where);
		case "superseded": return `Superseded by ${report.supersededBy ?? "a newer commit"}: nothing was done`;
		case "drift": {
			const drifted = changes.filter(isDrift).length;
			if (drifted === 0) return `No drift, but this check fails on what it found: ${leftoversOf(changes)}${where}`;
			return `Drift: ${drifted} of ${changes.filter((change) => change.action !== "orphan").length} not as the last apply left ${drifted === 1 ? "it" : "them"}${where}`;
		}
		case "changes": return `Plan: ${countInWords(report.summary)}${where}${consequences(report)}`;
		case "clean": return cleanVerdict(report, where);
	}
}
function backendInWords({ backend }) {
	if (backend === "aws") return void 0;
	return `Made against ${backend === "emulator" ? "the embedded emulator" : "another endpoint"}, not against AWS.`;
}
function appliedVerdict({ outcomes, summary }, changes, where) {
	const off = changes.filter(({ action, keptOff }) => keptOff === true && action !== "skipped").length;
	const left = [summary.skipped === 0 ? "" : `, ${summary.skipped} held back`, off === 0 ? "" : `, ${off} still switched off`].join("");
	return `Applied: ${outcomes.done} done${left}${where}${left === "" ? ", every declared configuration is in place" : ""}`;
}
function leftoversOf(changes) {
	const orphans = changes.filter(({ action }) => action === "orphan").length;
	const pending = changes.filter(require_src().isPending).length;
	return [...orphans === 0 ? [] : [`${orphans} ${require_start().plural(orphans, "orphan")}`], ...pending === 0 ? [] : [`${pending} pending`]].join(", ");
}
function consequences({ command, summary, targets }) {
	if (command !== "plan") return "";
	const refused = targets.flatMap((target) => target.changes).filter(({ validation }) => validation?.status === "refused");
	const configurations = require_start().plural(summary.blocked, "configuration");
	return [refused.length === 0 ? "" : `; ${refused.length} refused by the service`, summary.blocked === 0 ? "" : `; apply will skip ${summary.blocked} blocked ${configurations} and exit 4`].join("");
}
function offlineVerdict(report, where) {
	const declared = report.targets.reduce((sum, target) => sum + target.declared, 0);
	const valid = `Offline: ${declared} ${require_start().plural(declared, "configuration")} valid${where}`;
	if (report.base === void 0) return `${valid}; no account was asked`;
	const { create, update, orphan } = report.summary;
	const counts = [
		create === 0 ? "" : `${create} added`,
		update === 0 ? "" : `${update} changed`,
		orphan === 0 ? "" : `${orphan} no longer declared`
	].filter(Boolean);
	return `${valid}; ${counts.length === 0 ? "nothing changed" : counts.join(", ")} since ${report.base.revision.slice(0, 12)}; no account was asked`;
}
function cleanVerdict(report, where) {
	const { blocked, skipped } = report.summary;
	const held = [blocked > 0 ? `${blocked} blocked` : "", skipped > 0 ? `${skipped} held back` : ""].filter(Boolean).join(", ");
	if (report.command === "validate") return `Valid: ${declaredInWords(report)}${where}`;
	if (report.command === "drift") {
		const pending = report.targets.flatMap((target) => target.changes).filter(require_src().isPending).length;
		return `In sync${where}${pending === 0 ? "" : `; ${pending} pending: git is ahead of the account`}`;
	}
	return held === "" ? `No changes: ${countInWords(report.summary)}${where}` : `Nothing to do, ${held}${where}${consequences(report)}`;
}
function declaredInWords({ targets }) {
	const declared = targets.reduce((sum, target) => sum + target.declared, 0);
	return `${declared} ${require_start().plural(declared, "configuration")}`;
}
// src/render/words/narrow-lists.ts
function withNarrowLists(report) {
	const targets = report.targets.map((target) => target.changes.some(hasNarrow) ? {
		...target,
		changes: target.changes.map(narrowed)
	} : target);
	return targets.every((target, index) => target === report.targets[index]) ? report : {
		...report,
		targets
	};
}
function hasNarrow(change) {
	return !isAllNew(change) && change.fields.some(isNarrow);
}
function narrowed(change) {
	return hasNarrow(change) ? {
		...change,
		fields: change.fields.flatMap(narrow)
	} : change;
}
function isNarrow({ before, after }) {
	return isListOfObjects(before) && isListOfObjects(after) && before.length === after.length;
}
function isListOfObjects(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => require_src().isObject(item));
}
function narrow(field) {
	if (!isNarrow(field)) return [field];
	const { before: _, after: __, ...about } = field;
	return differencesIn(field.before, field.after).map(({ keys, ...sides }) => ({
		...about,
		path: `${field.path}${require_src().formatPath(keys)}`,
		...sides
	}));
}
function differencesIn(before, after, keys = []) {
	if (before !== void 0 && after !== void 0 && require_src().canonicalJson(before) === require_src().canonicalJson(after)) return [];
	if (isListOfObjects(before) && isListOfObjects(after) && before.length === after.length) return before.flatMap((item, index) => differencesIn(item, after[index], [...keys, index]));
	if (require_src().isObject(before) && require_src().isObject(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => differencesIn(before[name], after[name], [...keys, name]));
	return [{
		keys,
		...require_src().optional({
			before,
			after
		})
	}];
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
// src/publish/publish.ts
async function publish(machine, publication) {
	const { ci } = publication;
	if (ci === null) return {
		annotations: "",
		notices: []
	};
	try {
		return await show(machine, ci, publication);
	} catch (error) {
		return {
			annotations: "",
			notices: [diagnose("notShown", { reason: error.message })]
		};
	}
}
async function show(machine, ci, publication) {
	const { path, flags, log, signal } = publication;
	const report = require_src_forge().withRoot(publication.report, require_src_publish().folderInRepository(machine.cwd, machine.cwd));
	const { failure, nowhere } = await require_src_publish().comment({
		forge: require_src_ci().connectForge(machine, log, signal),
		report,
		ci,
		policy: flags.comment,
		project: require_src_publish().identityOf(machine.cwd, require_src_publish().commentKeyOf(machine.cwd, path, flags), publication.project),
		render: pageFor(flags.reportUrl),
		renderFailure: require_src_render_comment().renderFailureNote
	});
	return {
		annotations: ci.provider === "github" ? require_src_render_machine().renderAnnotations(report) : "",
		notices: fillStep(machine, ci, report, flags, failure ?? (flags.comment === "always" ? nowhere : void 0))
	};
}
function pageFor(reportUrl) {
	const link = reportUrl === void 0 ? {} : { reportUrl };
	return (report, limitBytes) => require_src_render_comment().renderComment(report, {
		...link,
		limitBytes,
		flavour: require_src_render_markdown().flavourOf(report)
	});
}
function fillStep(machine, ci, report, { reportFile, reportUrl }, failure) {
	const isGitHub = ci?.provider === "github";
	const said = failure === void 0 ? "" : `\n> ${require_src_render_markdown().prose(require_src_render_words().noticeInWords(failure))}\n`;
	return [
		failure,
		isGitHub ? require_src_ci().appendSummary(machine.env, (limitBytes) => pageFor(reportUrl)(report, limitBytes - Buffer.byteLength(said)) + said) : void 0,
		isGitHub ? require_src_ci().appendOutputs(machine.env, require_src_forge().stepOutputs(report, reportFile), `kiln-${machine.clock.uuid()}`) : void 0
	].filter((notice) => notice !== void 0);
}
// src/publish/watch.ts
async function watch(machine, { project, flags, log, signal, ...about }) {
	const { command, offline, outcome } = about.report;
	if (!(command === "drift" && offline !== true && outcome !== "interrupted")) return [];
	const report = require_src_forge().withRoot(about.report, require_src_publish().folderInRepository(machine.cwd, machine.cwd));
	const { previous } = about;
	const kept = flags.syncIssues === true ? await keepIssues(machine, report, project, log, signal) : {};
	const before = previous?.report === void 0 ? void 0 : require_src_report().knownFrom(previous.report);
	const known = (target) => before?.get(target) ?? kept.synced?.known?.(target);
	const transitions = require_src_report().findTransitions(report, known, previous?.report !== void 0 && require_src_report().hasFailed(previous.report));
	const told = transitions.length === 0 ? [] : await require_src_publish().notify(machine, require_src_render_notification().notificationOf(report, transitions, kept.synced?.urls ?? new Map()), flags, signal);
	const url = flags.heartbeatUrl;
	const alive = url && require_src_report().isCompleteCheck(report) ? await require_src_publish().beat(machine, url, signal) : [];
	return [
		previous?.failure,
		kept.failure,
		...told,
		...alive
	].filter((notice) => notice !== void 0);
}
async function readPrevious({ cwd }, file) {
	const { reports, diagnostics } = await require_every_plan().readReports([file], cwd);
	const drift = reports.find(({ report }) => report.command === "drift");
	if (drift !== void 0) return { report: drift.report };
	const others = reports.map(({ report }) => `${file} is the report of ${report.command}`);
	const reason = [...diagnostics.map(({ message }) => message), ...others].join("; ");
	return { failure: diagnose("previousUnreadable", { reason }) };
}
async function keepIssues(machine, report, { fleet, ...watched }, log, signal) {
	const forge = require_src_ci().connectForge(machine, log, signal);
	if (forge === void 0) return { failure: diagnose("issuesNowhere", {}) };
	const project = require_src_publish().identityOf(machine.cwd, require_src_publish().projectKeyOf(machine.cwd, watched.file), watched);
	const now = machine.clock.now();
	const synced = await require_src_forge().syncIssues(forge, {
		report,
		project,
		now,
		...require_src().optional({ fleet })
	});
	if (synced.failure === void 0) return { synced };
	const { failure, message } = synced.failure;
	return {
		synced,
		failure: diagnose(failure === "permission" || failure === "not-found" ? "issuesForbidden" : "issuesFailed", { reason: message })
	};
}
// src/render/text/consequences.ts
const [shownRows, shownNames] = [10, 3];
const [indent, hang] = [" ".repeat(6), " ".repeat(8)];
function renderConsequences(page, report, targets) {
	const members = targets.flatMap((target) => consequencesIn(report, target).map((consequence) => ({
		target,
		consequence
	})));
	const isFleet = targets.length > 1;
	for (const caused of require_src().groupBy(members, ({ target, consequence }) => whyInWords$1(consequence, target))) {
		const [{ target, consequence }] = caused;
		page.line("");
		const why = isNew(consequence, target) ? "" : ` ${whyInWords$1(consequence, target, caused.length)}`;
		page.wrapped(require_start().toSafeText(`${consequencesInWords(report, caused)}${why}`), "  ", "    ");
		const alike = require_src().groupBy(caused, (member) => factsOf(member, isFleet));
		const most = page.most(shownRows);
		for (const group of alike.slice(0, most)) renderAlike(page, group, isFleet);
		const left = alike.slice(most).reduce((sum, group) => sum + group.length, 0);
		if (left > 0) page.line(`${indent}and ${left} more ${require_start().plural(left, "pipeline")} (${wayToAll})`);
	}
}
function renderAlike(page, group, isFleet) {
	const targets = [...new Set(group.map(({ target }) => target))];
	const where = isFleet ? ` in ${require_src_render_text().listTargets(page, targets)}` : "";
	const names = page.enumerate(namesOf(group), shownNames);
	page.wrapped(`${names}${where}: ${factsOf(group[0], targets.length > 1)}`, indent, hang);
}
function namesOf(group) {
	return [...new Set(group.map(({ consequence }) => require_start().toSafeText(consequence.pipeline)))];
}
function factsOf({ target, consequence }, isGeneral) {
	const owner = ownerInWords(consequence);
	const facts = [
		...owner === void 0 ? [] : [owner],
		whenInWords(consequence),
		whereInWords(consequence)
	];
	const text = require_start().toSafeText(facts.join("; "));
	return isGeneral ? require_src_render_text().withoutOwn(text, target) : text;
}
// src/render/text/text.ts
function renderText(whole, options) {
	const report = withNarrowLists(whole);
	const page = new TextPage(options);
	page.wrapped(verdictOf(report), "", "  ", page.palette.bold);
	const backend = backendInWords(report);
	if (backend !== void 0) page.wrapped(backend, "", "  ", page.palette.yellow);
	if (report.diagnostics.length > 0) {
		page.line("");
		for (const diagnostic of report.diagnostics) renderDiagnostic(page, diagnostic, "");
	}
	const [single, ...others] = report.outcome === "superseded" ? [] : report.targets;
	if (others.length > 0) {
		require_src_render_text().renderFleet(page, report);
		if (options.groups !== void 0) renderSections(page, report, options.groups);
	} else if (single !== void 0) renderTarget(page, report, single);
	renderFooter(page, report, options.invocation);
	return page.toString();
}
const mostSections = 100;
function renderSections(page, report, groups) {
	const told = report.targets.filter(({ changes, diagnostics }) => changes.some(isShown) || diagnostics.length > 0);
	if (told.length > 0) page.line("");
	for (const [index, target] of told.slice(0, mostSections).entries()) {
		const title = `${target.name}: ${stateOf(report.command, target)}`;
		const { open, close } = require_src_render_text().sectionOf(groups, title, `kiln_${index}`, Date.parse(report.run.startedAt));
		page.line(open);
		renderTarget(page, report, target);
		page.line(close);
	}
}
function renderTarget(page, report, target) {
	const { bold, dim } = page.palette;
	const place = [target.account, target.region].filter((part) => part !== null).join(" ");
	page.line("");
	const state = stateOf(report.command, target);
	page.line(`${bold(require_start().toSafeText(target.name))}  ${place === "" ? "" : `${dim(require_start().toSafeText(place))}  `}${state}`);
	const said = wordsSaid(report);
	for (const group of groupsOf(page, report, target)) if (group.length === 1) require_src_render_text().renderChange(page, report.command, group[0], target.changes, said);
	else require_src_render_text().renderFollowers(page, report.command, {
		changes: group,
		siblings: target.changes
	}, said);
	renderConsequences(page, report, [target]);
	for (const words of [
		quotasInWords(target),
		keptInWords([target]),
		unmanagedInWords(target)
	]) {
		if (words === void 0) continue;
		page.line("");
		page.wrapped(require_start().toSafeText(words), "  ");
	}
	for (const diagnostic of target.diagnostics) {
		page.line("");
		renderDiagnostic(page, diagnostic, "  ");
	}
}
function groupsOf(page, { command }, { changes }) {
	const shown = changes.filter(isShown);
	const groups = page.isVerbose ? shown.map((change) => [change]) : groupFollowers(shown, changes);
	if (command !== "drift") return groups;
	return groups.toSorted((a, b) => require_src_report().urgencyOf(command, a[0]) - require_src_report().urgencyOf(command, b[0]));
}
function renderFooter(page, report, invocation) {
	const { dim } = page.palette;
	if (report.command === "apply" && report.exitCode === 4) renderLeftovers(page, report, invocation);
	if (report.targets.some((target) => target.digest !== void 0)) {
		page.line("");
		if (report.orphans === "not-checked") page.line(dim("orphans: not checked"));
		page.line(dim(`digest ${report.digest}`));
	}
}
function renderLeftovers(page, report, invocation) {
	const { done, failed, notRun } = report.outcomes;
	page.line("");
	page.line(`done: ${done}  failed: ${failed}  not run: ${notRun}`);
	require_src_render_text().renderUnreached(page, report.targets);
	if (report.parts !== void 0) {
		page.line("what is done stays done; to continue, fix what is named above, apply there again, and merge again");
		return;
	}
	page.line("what is done stays done; to continue, fix what is named above and run:");
	page.line(`  ${require_start().toSafeText(invocation)}`);
}
// cmd/terminal/notice.ts
function tellNotices(host, ci, notices) {
	if (ci?.provider !== "github") return say(host, notices);
	for (const notice of notices) host.writeErr(`${require_start().workflowCommand("notice", { title: notice.code }, require_src_render_words().noticeInWords(notice))}\n`);
}
// cmd/terminal/output.ts
async function answer(host, flags, report, file, wasAsked = false) {
	const failure = await file?.write(report);
	try {
		host.writeOut(render(host, flags, report, wasAsked));
	} catch (error) {
		say(host, [diagnose("answerNotShown", { reason: error.message })]);
	}
	if (failure === void 0) return report.exitCode;
	say(host, [failure]);
	return report.exitCode === 0 ? report.outcome === "applied" ? 4 : 1 : report.exitCode;
}
function closeLog(host, report, exitCode) {
	if (report.command !== "apply" || exitCode === 0) return;
	const { done, failed } = report.outcomes;
	const { blocked } = report.summary;
	const what = done + failed + report.run.requests.write > 0 ? `${outcomesInWords(report)}, ${blocked} blocked` : `nothing was changed${blocked === 0 ? "" : `, ${blocked} blocked`}`;
	const line = `kiln apply: ${report.declined === true ? "declined" : report.outcome}, exit ${exitCode}: ${what}`;
	const isOnGitHub = host.env["GITHUB_ACTIONS"] === "true";
	host.writeErr(`${isOnGitHub ? require_start().workflowCommand("error", { title: "kiln apply" }, line) : line}\n`);
}
function render(host, flags, report, wasAsked) {
	switch (flags.output) {
		case "json": return require_src_render_machine().renderJson(report);
		case "markdown": return require_src_render_markdown().renderMarkdown(report);
		case "html": return require_src_render_html().renderHtml(report);
		case "text": {
			const palette = paletteOf(wantsColor(flags.color, host.stdout, host.env));
			const groups = logGroupsOf(host.stdout, host.env);
			return renderText(shownOf(host, report, wasAsked), {
				width: widthOf(host.stdout),
				palette,
				isVerbose: flags.verbose ?? false,
				invocation: require_start().invocationOf(host),
				...require_src().optional({ groups })
			});
		}
	}
}
function shownOf({ stdout }, report, wasAsked) {
	const { declined, outcome, outcomes } = report;
	const isLeft = declined === true || outcome === "interrupted" && outcomes.done + outcomes.failed === 0;
	return stdout.isTTY === true && wasAsked && isLeft ? {
		...report,
		targets: []
	} : report;
}
Object.defineProperty(exports, "TextPage", {
	enumerable: true,
	get: function() {
		return TextPage;
	}
});
exports.ambientTargets = ambientTargets;
exports.answer = answer;
exports.backendInWords = backendInWords;
exports.backendKind = backendKind;
exports.beginRun = beginRun;
exports.chooseFleetPart = chooseFleetPart;
exports.closeLog = closeLog;
exports.connectBackend = connectBackend;
exports.consequencesIn = consequencesIn;
exports.consequencesInWords = consequencesInWords;
exports.consultBase = consultBase;
exports.countInWords = countInWords;
exports.countRequests = countRequests;
exports.declare = declare;
exports.declinedIn = declinedIn;
exports.diagnose = diagnose;
exports.diagnoseUnlocated = diagnoseUnlocated;
Object.defineProperty(exports, "diagnose_exports", {
	enumerable: true,
	get: function() {
		return diagnose_exports;
	}
});
exports.digestOfTargets = digestOfTargets;
exports.endpointOf = endpointOf;
exports.extend = extend;
exports.failureOf = failureOf;
exports.fillStep = fillStep;
exports.findAllTaken = findAllTaken;
exports.findCi = findCi;
exports.findRevision = findRevision;
exports.findRoot = findRoot;
exports.goneInWords = goneInWords;
exports.groupByTarget = groupByTarget;
exports.groupFollowers = groupFollowers;
exports.handleSignals = handleSignals;
exports.hasErrors = hasErrors;
exports.holdToBase = holdToBase;
exports.idsAmong = idsAmong;
exports.isAllGone = isAllGone;
exports.isAllNew = isAllNew;
exports.isDrift = isDrift;
exports.isKeptInUse = isKeptInUse;
exports.isShown = isShown;
exports.judge = judge;
exports.keptInWords = keptInWords;
exports.knownOf = knownOf;
exports.lineProgress = lineProgress;
exports.liveProgress = liveProgress;
exports.load = load;
exports.loadTargets = loadTargets;
exports.makeReportTarget = makeReportTarget;
exports.openRepository = openRepository;
exports.outcomesInWords = outcomesInWords;
exports.ownerInWords = ownerInWords;
exports.pageFor = pageFor;
exports.paletteOf = paletteOf;
exports.pathInRepository = pathInRepository;
exports.plainPalette = plainPalette;
exports.preexistingInWords = preexistingInWords;
exports.proposalOf = proposalOf;
exports.publish = publish;
exports.quotasInWords = quotasInWords;
exports.readDocuments = readDocuments;
exports.readEvent = readEvent;
exports.readPrevious = readPrevious;
exports.reasonSentences = reasonSentences;
exports.reconcile = reconcile;
exports.referencesOf = referencesOf;
exports.refuse = refuse;
exports.renderConsequences = renderConsequences;
exports.renderDiagnostic = renderDiagnostic;
exports.renderHint = renderHint;
exports.renderText = renderText;
exports.rootsOf = rootsOf;
exports.runsInCi = runsInCi;
exports.say = say;
Object.defineProperty(exports, "say_exports", {
	enumerable: true,
	get: function() {
		return say_exports;
	}
});
exports.selectDesired = selectDesired;
exports.sentenceOf = sentenceOf;
exports.sentencesOf = sentencesOf;
exports.siblingsIn = siblingsIn;
exports.signalCodes = signalCodes;
exports.silentProgress = silentProgress;
exports.sortDiagnostics = sortDiagnostics;
exports.stateOf = stateOf;
exports.stopSignals = stopSignals;
exports.sumUp = sumUp;
exports.summarise = summarise;
exports.symbols = symbols;
exports.tellNotices = tellNotices;
exports.toReportTarget = toReportTarget;
exports.totalsOf = totalsOf;
exports.unmanagedInWords = unmanagedInWords;
exports.verdictOf = verdictOf;
exports.versionInWords = versionInWords;
exports.versionNotesOf = versionNotesOf;
exports.wantsColor = wantsColor;
exports.watch = watch;
exports.wayToAll = wayToAll;
exports.whenInWords = whenInWords;
exports.whereInWords = whereInWords;
exports.whyInWords = whyInWords;
exports.whyInWords$1 = whyInWords$1;
exports.widthOf = widthOf;
exports.withNarrowLists = withNarrowLists;
exports.withOutcomes = withOutcomes;
exports.withReferred = withReferred;
exports.withReferring = withReferring;
exports.wordsSaid = wordsSaid;
