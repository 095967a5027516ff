const require_repository = require("./repository.cjs");
const require_optional = require("./optional.cjs");
let node_fs = require("node:fs");
// src/forge/json-member.ts
/** Reads JSON that somebody else wrote: what is not there or of another type is undefined, nothing throws. */
/** Returns what stands at `path`; undefined if nothing does. */
function memberAt(value, ...path) {
	return path.reduce((at, key) => {
		return at !== null && typeof at === "object" && Object.hasOwn(at, key) ? at[key] : void 0;
	}, value);
}
/** Returns the text at `path`; undefined if there is none. */
function textAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "string" ? found : void 0;
}
/** Returns the whole number from 0 upwards at `path`; undefined if there is none. */
function numberAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
}
/** Returns the list at `path`; an empty one if there is none. */
function listAt(value, ...path) {
	const found = memberAt(value, ...path);
	return Array.isArray(found) ? found : [];
}
// src/ci/github-event.ts
/** The event that started a run of GitHub Actions: GITHUB_EVENT_PATH, read with suspicion. */
/** Returns what the event says. A payload that is not there or damaged leaves what the variables say. */
function readEvent(env) {
	const payload = readPayload(env["GITHUB_EVENT_PATH"]);
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	const sha = (...path) => shaOf(textAt(payload, ...path));
	const pullRequest = findPullRequest(payload, env["GITHUB_REF"] ?? "");
	const proposed = sha("pull_request", "head", "sha");
	const headSha = proposed ?? sha("merge_group", "head_sha") ?? sha("workflow_run", "head_sha") ?? (name === "issue_comment" ? void 0 : shaOf(env["GITHUB_SHA"]));
	const proposedTo = sha("pull_request", "base", "sha") ?? sha("merge_group", "base_sha");
	const baseSha = proposedTo ?? sha("before");
	const defaultBranch = textAt(payload, "repository", "default_branch");
	const isFork = isFromFork(payload);
	const earlier = readEarlier(payload, isFork);
	return {
		name,
		...require_optional.optional({
			pullRequest,
			headSha,
			baseSha,
			proposed,
			proposedTo,
			defaultBranch
		}),
		isFork,
		...require_optional.optional({ earlier })
	};
}
/** The payload, else `refs/pull/12/merge`, else the branch of a merge queue: `gh-readonly-queue/main/pr-12-0123abc`. */
function findPullRequest(payload, ref) {
	const commented = memberAt(payload, "issue", "pull_request") === void 0 ? void 0 : numberAt(payload, "issue", "number");
	const inRef = /^refs\/pull\/(\d{1,9})\//.exec(ref)?.[1] ?? /\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(textAt(payload, "merge_group", "head_ref") ?? ref)?.[1];
	return numberAt(payload, "pull_request", "number") ?? commented ?? (inRef === void 0 ? void 0 : Number(inRef));
}
/** By the ids of the repositories: names can be changed and owners can fork their own. A fork that is gone has no repository. */
function isFromFork(payload) {
	const differ = (head, base) => {
		const [headId, baseId] = [numberAt(head, "id"), numberAt(base, "id")];
		return headId === void 0 || headId !== baseId;
	};
	const pull = memberAt(payload, "pull_request");
	if (pull !== void 0) return differ(memberAt(pull, "head", "repo"), memberAt(pull, "base", "repo"));
	const run = memberAt(payload, "workflow_run");
	return run !== void 0 && differ(memberAt(run, "head_repository"), memberAt(payload, "repository"));
}
function readEarlier(payload, isFork) {
	const run = memberAt(payload, "workflow_run");
	const id = numberAt(run, "id");
	if (id === void 0) return void 0;
	const [url, headOwner, headBranch] = [
		textAt(run, "html_url"),
		textAt(run, "head_repository", "owner", "login"),
		textAt(run, "head_branch")
	];
	return {
		id,
		attempt: numberAt(run, "run_attempt") ?? 1,
		isOfPullRequest: isFork || /^(pull_request|merge_group)/.test(textAt(run, "event") ?? ""),
		...require_optional.optional({
			url,
			headOwner,
			headBranch
		})
	};
}
function readPayload(file) {
	if (!file) return void 0;
	try {
		return JSON.parse((0, node_fs.readFileSync)(file, "utf8"));
	} catch {
		return;
	}
}
/** Returns a commit; undefined for what is none, and for the zeros that stand for "there was none before". */
function shaOf(text) {
	return text !== void 0 && /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : void 0;
}
// src/ci/ci.ts
/** Returns the git commit of `folder`, or null where there is none that git reads. */
async function findRevision(folder, env) {
	const repository = await require_repository.openRepository(folder, env);
	if (!("root" in repository)) return null;
	return require_repository.textOf(await require_repository.askGit(repository.root, ["rev-parse", "HEAD"])) ?? null;
}
/** Reports whether CI may be what it looks like: `CI` says where it is not. */
function isCi(env) {
	return !/^(false|0|no)$/i.test(env["CI"] ?? "");
}
/** Reports whether this is a CI job, of a platform that Kiln knows or of one that says so: nobody is there to be asked. */
function runsInCi(env) {
	return isCi(env) && (Boolean(env["CI"]) || findCi(env) !== null);
}
/** Returns the facts of the CI run; null outside of CI, and where `CI` says that it is none. */
function findCi(env) {
	if (!isCi(env)) return null;
	if (env["GITHUB_ACTIONS"] === "true") return findGitHub(env);
	if (env["GITLAB_CI"] === "true") return findGitLab(env);
	if (env["CODEBUILD_BUILD_ID"] !== void 0) return findCodeBuild(env);
	if (env["JENKINS_URL"] !== void 0) return findJenkins(env);
	return null;
}
/** Returns the run of the CI platform by the id that its own pages show; undefined outside of CI. */
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
/** Takes the address of a clone apart. Credentials in it are left out. */
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
Object.defineProperty(exports, "listAt", {
	enumerable: true,
	get: function() {
		return listAt;
	}
});
Object.defineProperty(exports, "memberAt", {
	enumerable: true,
	get: function() {
		return memberAt;
	}
});
Object.defineProperty(exports, "numberAt", {
	enumerable: true,
	get: function() {
		return numberAt;
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
Object.defineProperty(exports, "shaOf", {
	enumerable: true,
	get: function() {
		return shaOf;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
