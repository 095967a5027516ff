const require_optional = require("./optional.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
// src/git/workspace.ts
/** Where a CI platform has checked out what the job is about. */
/** Returns the folders that the platform names; none outside of CI. A job of CodeBuild may have several sources. */
function workspacesOf(env) {
	const named = (isHere, ...names) => isHere ? names.flatMap((name) => env[name] || []) : [];
	const sources = Object.keys(env).filter((name) => /^CODEBUILD_SRC_DIR(_|$)/.test(name));
	return [
		...named(env["GITHUB_ACTIONS"] === "true", "GITHUB_WORKSPACE"),
		...named(env["GITLAB_CI"] === "true", "CI_PROJECT_DIR"),
		...named(env["CODEBUILD_BUILD_ID"] !== void 0, ...sources),
		...named(env["JENKINS_URL"] !== void 0, "WORKSPACE")
	];
}
// src/path.ts
/** Absolute paths of the file system, compared as text: links are for whoever asks to resolve first. */
/** Reports whether `path` is `folder` or in it. Both are absolute. */
function isInside(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(node_path.sep) ? folder : folder + node_path.sep);
}
/** Yields an absolute folder and those above it, the root of the file system last. */
function* upwards(folder) {
	for (let at = folder;; at = (0, node_path.dirname)(at)) {
		yield at;
		if ((0, node_path.dirname)(at) === at) return;
	}
}
// src/git/start-git.ts
/** Starts git. Every git process of Kiln begins here: what a repository, or whoever calls Kiln, could make git do is switched off. */
/** Settings that go before those of any file. Git before 2.38 does not know the first; there `openRepository` is what keeps such a folder out. */
const settings = {
	"safe.bareRepository": "explicit",
	"core.hooksPath": "/dev/null",
	"core.fsmonitor": "false",
	"core.pager": "cat",
	"submodule.recurse": "false",
	"gc.auto": "0",
	"maintenance.auto": "false"
};
/** Git asks nobody anything, speaks English, takes objects as they are, and talks to remotes without helper programs. */
const variables = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
	LC_ALL: "C"
};
/**
* Starts git in the folder that a repository stands in. No variable `GIT_…` of this process reaches it: a hook that Kiln runs in sets some,
* and they would have git read another index or another repository. It looks for a repository in this folder and not above it.
*/
function startGit(root, args, { timeoutMs } = {}) {
	const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
	const env = {
		...Object.fromEntries(inherited),
		...variables,
		GIT_CEILING_DIRECTORIES: (0, node_path.dirname)(root)
	};
	const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	return (0, node_child_process.spawn)("git", [
		"-C",
		root,
		...given,
		"--literal-pathspecs",
		"--no-pager",
		...args
	], {
		env,
		...require_optional.optional({ timeout: timeoutMs })
	});
}
// src/git/git.ts
/** Git as a source of facts: what it says, or in its own words why it says nothing. Nothing here touches the work tree. */
/** Milliseconds that git has for an answer of this machine. */
const patienceMs = 6e4;
/** Runs git in the folder that a repository stands in. `timeoutMs` is for what goes over the network. */
function askGit(root, args, options = {}) {
	const child = startGit(root, args, {
		timeoutMs: patienceMs,
		...options
	});
	const [out, err] = [[], []];
	child.stdout.on("data", (chunk) => out.push(chunk));
	child.stderr.on("data", (chunk) => err.push(chunk));
	child.stdin.on("error", () => void 0).end();
	return new Promise((resolve) => {
		child.on("error", () => resolve({ failure: "git is not installed" }));
		child.on("close", (code) => resolve(code === 0 ? { text: textIn(out) } : { failure: reasonOf(textIn(err), child.killed) }));
	});
}
/** Returns the text of an answer, trimmed; undefined if there is none. */
function textOf(answer) {
	return "text" in answer ? answer.text.trim() || void 0 : void 0;
}
function textIn(chunks) {
	return Buffer.concat(chunks).toString("utf8");
}
function reasonOf(stderr, isKilled) {
	if (isKilled) return "git did not answer in time";
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((line) => line.startsWith("fatal:")) ?? lines.at(-1))?.replace(/^fatal:\s*/, "") ?? "git failed without a message";
}
// src/git/repository.ts
/** The repository around a folder: the one that git itself reports, if it is the one that stands there. */
/**
* Looks from `folder` upwards for `.git`, which no tree of git can hold, and asks git there. Folders that look like a repository without it are
* passed over. What git opens must be that `.git`, and in a CI job it must lie in the workspace.
*/
async function openRepository(folder, env) {
	const root = findRoot((0, node_path.resolve)(folder)) ?? findRoot(realOf(folder));
	if (root === void 0) return { none: "it is no git repository" };
	const inner = (0, node_path.join)(root, ".git");
	const isFolder = (0, node_fs.statSync)(inner).isDirectory();
	if (isFolder && isEmpty(inner)) return { none: "it is no git repository" };
	const answer = await askGit(root, [
		"rev-parse",
		"--absolute-git-dir",
		"--show-toplevel",
		"--show-superproject-working-tree"
	]);
	if ("failure" in answer) return { refusal: answer.failure };
	const [gitFolder = "", top = "", outer = ""] = answer.text.split(/\r?\n/);
	if (!(isSame(top, root) && (!isFolder || isSame(gitFolder, inner)))) return { refusal: `git finds another repository than the one at ${root}` };
	const workspaces = workspacesOf(env);
	if (workspaces.length > 0 && !workspaces.some((one) => isInside(realOf(root), realOf(one)))) return { refusal: `the repository at ${root} is outside of the workspace of this job, ${workspaces.join(", ")}` };
	return {
		root,
		isSubmodule: outer !== ""
	};
}
/** Returns the path of a file or folder as git names it: from the root of the repository, with `/`, links on the way resolved. */
function pathInRepository({ root }, path) {
	return (0, node_path.relative)(realOf(root), (0, node_path.join)(realOf((0, node_path.dirname)(path)), path.slice((0, node_path.dirname)(path).length))).split(node_path.sep).join("/");
}
/** Returns the nearest folder from `folder` upwards that has a `.git`. */
function findRoot(folder) {
	for (const at of upwards(folder)) if ((0, node_fs.existsSync)((0, node_path.join)(at, ".git"))) return at;
}
/** Returns a path without links; as it is where nothing stands. */
function realOf(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		return (0, node_path.resolve)(path);
	}
}
function isEmpty(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).length === 0;
	} catch {
		return false;
	}
}
function isSame(a, b) {
	return realOf(a) === realOf(b);
}
Object.defineProperty(exports, "askGit", {
	enumerable: true,
	get: function() {
		return askGit;
	}
});
Object.defineProperty(exports, "findRoot", {
	enumerable: true,
	get: function() {
		return findRoot;
	}
});
Object.defineProperty(exports, "isInside", {
	enumerable: true,
	get: function() {
		return isInside;
	}
});
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
Object.defineProperty(exports, "pathInRepository", {
	enumerable: true,
	get: function() {
		return pathInRepository;
	}
});
Object.defineProperty(exports, "startGit", {
	enumerable: true,
	get: function() {
		return startGit;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "upwards", {
	enumerable: true,
	get: function() {
		return upwards;
	}
});
