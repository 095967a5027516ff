const require_workflow_command = require("./workflow-command.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_repository = require("./repository.cjs");
const require_action = require("./action.cjs");
const require_say = require("./say.cjs");
const require_connect_forge = require("./connect-forge.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/forge/rooted.ts
/** Places as the forge knows them: from the root of the repository, not from the folder that a run was started in. */
/** Returns the report with every source below `folder`, the working directory as seen from the root of the repository. */
function withRoot(report, folder) {
	if (folder === "" || folder === ".") return report;
	const rooted = (item) => item.source === void 0 ? item : {
		...item,
		source: {
			...item.source,
			file: node_path.posix.join(folder, item.source.file)
		}
	};
	return {
		...report,
		diagnostics: report.diagnostics.map(rooted),
		targets: report.targets.map((target) => ({
			...target,
			diagnostics: target.diagnostics.map(rooted),
			changes: target.changes.map((change) => ({
				...rooted(change),
				fields: change.fields.map(rooted)
			}))
		}))
	};
}
// src/forge/identity.ts
/** Which project a comment or an issue is about: its folder, and what stays the same when the folder moves. */
/** Returns what tells apart the projects of a repository: `kiln` for one at its root, else with its folder. */
function projectKeyIn(folder) {
	return folder === "" || folder === "." ? "kiln" : `kiln:${folder}`;
}
/**
* Reports whether a mark is of this project: the same key, or that of a project of the same owner whose file no longer stands where it stood,
* for the same part of it. Then the project has moved here.
*/
function isOfProject(mark, own) {
	if (mark.key === own.key) return true;
	const { owner, file } = mark;
	if (owner === void 0 || owner !== own.owner || file === void 0 || file === own.file) return false;
	const [before, now] = [partOf(mark), partOf(own)];
	return before !== void 0 && before === now && own.hasLeft?.(file) === true;
}
/** Returns the members that a marker has for a project. */
function projectMarkOf({ key, owner, file }) {
	return {
		key,
		...require_optional.optional({
			owner,
			file
		})
	};
}
/** Returns what a key says besides the folder of its project. */
function partOf({ key, file }) {
	const project = file === void 0 ? void 0 : projectKeyIn(node_path.posix.dirname(file));
	return project !== void 0 && (key === project || key.startsWith(`${project}:`)) ? key.slice(project.length) : void 0;
}
// src/forge/marker.ts
/** The hidden first line by which Kiln finds its own comments again, and knows which run wrote them. */
/** Returns the marker as an HTML comment on one line. */
function renderMarker({ kind, key, run, commit, digest, owner, file }) {
	return renderMembers({
		kind,
		key,
		run: run && `${run.id}/${run.attempt}`,
		commit,
		digest,
		owner,
		file
	});
}
/** Returns the members of a marker as an HTML comment on one line. Names are lower-case letters. */
function renderMembers(members) {
	return `<!-- kiln:v1 ${Object.entries(members).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${encode(value)}`]).join(" ")} -->`;
}
/** Reads the members of the marker on the first line; undefined if there is none. */
function parseMembers(body) {
	const line = /^<!-- kiln:v1 ((?:[a-z]+=\S* )+)-->\r?(?:\n|$)/.exec(body)?.[1];
	if (line === void 0) return void 0;
	const cut = (member) => {
		const at = member.indexOf("=");
		return [member.slice(0, at), decode(member.slice(at + 1))];
	};
	return new Map(line.trim().split(" ").map(cut));
}
/** Reads the marker on the first line of a comment; undefined if there is none. */
function parseMarker(body) {
	const members = parseMembers(body);
	if (members === void 0) return void 0;
	const [kind, key, run, commit, digest] = [
		"kind",
		"key",
		"run",
		"commit",
		"digest"
	].map((name) => members.get(name));
	if (kind === void 0 || key === void 0) return void 0;
	const order = /^(\d{1,15})\/(\d{1,15})$/.exec(run ?? "");
	return {
		kind,
		key,
		...order === null ? {} : { run: {
			id: Number(order[1]),
			attempt: Number(order[2])
		} },
		...require_optional.optional({
			commit,
			digest
		}),
		...originIn(members)
	};
}
/** Reads what stays the same when the folder of a project moves. */
function originIn(members) {
	const [owner, file] = [members.get("owner"), members.get("file")];
	return require_optional.optional({
		owner,
		file
	});
}
/** Returns what of a comment is not its marker. */
function textBelowMarker(body) {
	return body.slice(body.indexOf("\n") + 1);
}
/** Reports whether run `a` began before run `b`. Runs that are not numbered do not say. */
function isOlder(a, b) {
	if (a === void 0 || b === void 0) return false;
	return a.id < b.id || a.id === b.id && a.attempt < b.attempt;
}
/** Without blanks and `>`, and without what would end an HTML comment: it must not hold `--`. */
function encode(text) {
	return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "�")).replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("--", "%2D%2D").replace(/-$/, "%2D");
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// src/forge/occasion.ts
/** When Kiln speaks in a pull request, and in which one. */
/**
* Reports whether there is something to say: a change that the pull request causes, a finding, a failure. What was already different
* before it is shown in a comment, but is no reason to write one.
*/
function isWorthSaying({ command, outcome, diagnostics, targets }) {
	if (outcome !== "clean" && !(command === "plan" && outcome === "changes")) return true;
	const changes = targets.flatMap((target) => target.changes);
	return diagnostics.length > 0 || targets.some((target) => target.status !== "ok" || target.diagnostics.some(({ severity }) => severity === "error")) || changes.some((change) => change.preexisting === void 0 && (require_action.isPending(change) || change.action === "orphan" || change.action === "blocked"));
}
/** Reports whether an apply is to be impossible to miss: a comment that is edited notifies nobody. */
function isFailedApply({ command, outcome }) {
	return command === "apply" && outcome !== "clean" && outcome !== "applied" && outcome !== "superseded";
}
/**
* Resolves to the pull request that `commit` stands for. For an apply, the one that was merged as it; else the open one whose tip it is.
* Rejects with `ForgeError`.
*/
async function findPullRequest(forge, commit, isApply) {
	const found = await forge.pullRequestsOf(commit);
	const isOpenTip = (one) => one.isOpen && one.headSha === commit;
	if (!isApply) return found.find(isOpenTip)?.number;
	const merged = found.filter((one) => one.isMerged);
	return (merged.find((one) => one.mergeSha === commit) ?? merged[0] ?? found.find(isOpenTip))?.number;
}
/**
* Resolves to the pull request that an earlier run was about, by what the forge says of its branch. Nothing that the run itself left behind is
* believed: it may be a stranger's. Undefined also when its commit is no longer the tip. Rejects with `ForgeError`.
*/
async function findPullRequestOf(forge, { headOwner, headBranch, headSha }) {
	return (await forge.openPullRequestsFrom(headOwner, headBranch)).find((one) => one.headSha === headSha)?.number;
}
// src/forge/forge.ts
/** Reports whether `author` is `viewer`. GitHub names an app with `[bot]` in some places and without in others. */
function isSameLogin(author, viewer) {
	const bare = (login) => login.replace(/\[bot\]$/, "").toLowerCase();
	return bare(author) === bare(viewer);
}
// src/forge/sticky.ts
/** The comment that is found again: what is to be done, decided from what is there. */
/**
* Returns the comments of `viewer` that carry a marker of the same kind and project. The marker alone proves nothing: anybody can copy it.
*/
function findOwn(comments, viewer, kind, project) {
	return comments.filter((comment) => {
		const marker = parseMarker(comment.body);
		return marker?.kind === kind && isOfProject(marker, project) && isSameLogin(comment.author, viewer);
	});
}
/**
* Decides what becomes of the comment. `own` are the visible ones that `findOwn` found, oldest first: the newest is the one that counts.
* `isWorthSaying` tells whether a comment is made where there is none.
*/
function planSticky(own, marker, text, isWorthSaying) {
	const body = `${renderMarker(marker)}\n${text}`;
	const comment = own.at(-1);
	if (comment === void 0) return isWorthSaying ? {
		step: "create",
		body
	} : {
		step: "keep",
		why: "silent"
	};
	const written = parseMarker(comment.body);
	if (isOlder(marker.run, written?.run)) return {
		step: "keep",
		why: "newer",
		comment
	};
	return [
		"commit",
		"key",
		"owner",
		"file"
	].every((name) => written?.[name] === marker[name]) && textBelowMarker(comment.body).trimEnd() === text.trimEnd() ? {
		step: "keep",
		why: "equal",
		comment
	} : {
		step: "update",
		comment,
		body
	};
}
// src/forge/post-sticky.ts
/** Posts the comment that is found again: looks, decides, writes once. */
/** Who writes with the token of a job of GitHub Actions. */
const botOfActions = "github-actions[bot]";
/** Below this many bytes a text that is still too long is given up. */
const leastBytes = 6e3;
/** Creates or updates the comment, and hides older ones of the same kind and key. Rejects with `ForgeError`. */
async function postSticky(forge, posting) {
	const { pullRequest, marker, hasLeft } = posting;
	const candidates = findOwn(await forge.listComments(pullRequest), await nameViewer(forge), marker.kind, {
		...marker,
		...require_optional.optional({ hasLeft })
	});
	const hidden = candidates.length === 0 ? /* @__PURE__ */ new Set() : await findHidden(forge, candidates);
	const visible = candidates.filter(({ id }) => !hidden.has(id));
	const posted = await write$1(forge, posting, visible);
	if (visible.length > 1) await hide(forge, visible.slice(0, -1));
	return posted;
}
async function write$1(forge, posting, visible) {
	const { marker, isWorthSaying, render } = posting;
	const markerBytes = Buffer.byteLength(renderMarker(marker)) + 1;
	for (let limit = forge.limitBytes;; limit = Math.floor(limit / 2)) {
		const plan = planSticky(visible, marker, render(limit - markerBytes), isWorthSaying);
		try {
			return await carryOut(forge, posting, plan);
		} catch (error) {
			if (!(error instanceof require_connect_forge.ForgeError && error.failure === "too-long") || limit / 2 < leastBytes) throw error;
		}
	}
}
async function carryOut(forge, { pullRequest }, plan) {
	const urlOf = ({ url }) => url === void 0 ? {} : { url };
	if (plan.step === "keep") return {
		step: "kept",
		why: plan.why,
		...plan.comment === void 0 ? {} : urlOf(plan.comment)
	};
	if (plan.step === "update") try {
		return {
			step: "updated",
			...urlOf(await forge.updateComment(pullRequest, plan.comment.id, plan.body))
		};
	} catch (error) {
		if (!(error instanceof require_connect_forge.ForgeError) || error.failure !== "not-found") throw error;
	}
	return {
		step: "created",
		...urlOf(await forge.createComment(pullRequest, plan.body))
	};
}
/** A token of a job may not ask who it is everywhere. */
async function nameViewer(forge) {
	try {
		const login = await forge.viewer();
		if (login !== void 0 || forge.kind !== "github") return login ?? "";
	} catch (error) {
		if (!(error instanceof require_connect_forge.ForgeError) || error.failure !== "permission" || forge.kind !== "github") throw error;
	}
	return botOfActions;
}
/** What cannot be asked counts as visible. */
async function findHidden(forge, comments) {
	try {
		return await forge.findHidden(comments);
	} catch (error) {
		if (!(error instanceof require_connect_forge.ForgeError)) throw error;
		return /* @__PURE__ */ new Set();
	}
}
/** Duplicates are untidy, not wrong: that they cannot be hidden is no failure. */
async function hide(forge, comments) {
	try {
		await forge.hideComments(comments);
	} catch (error) {
		if (!(error instanceof require_connect_forge.ForgeError)) throw error;
	}
}
// src/publish/comment.ts
/** The comment of a run in its pull request. Whatever goes wrong here is a finding to show, never a reason to fail. */
/** Writes the comment, if there is an occasion. */
async function comment(request) {
	const { forge, report, policy } = request;
	if (policy === "never" || report.command !== "plan" && report.command !== "apply") return {};
	const nowhere = (reason) => ({ nowhere: require_diagnose.diagnose("commentNowhere", { reason }) });
	if (forge === void 0) return nowhere("there is no token for a forge");
	try {
		const pullRequest = await (request.find ?? ((forge) => pullRequestOf(forge, request)))(forge);
		if (pullRequest === void 0) return nowhere("this run belongs to no pull request");
		return { posted: await write(forge, pullRequest, request) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const isForbidden = error instanceof require_connect_forge.ForgeError && ["permission", "not-found"].includes(error.failure);
		return { failure: require_diagnose.diagnose(isForbidden ? "commentForbidden" : "commentFailed", { reason }) };
	}
}
async function write(forge, pullRequest, request) {
	const { report, ci, policy, project, render, renderFailure } = request;
	const run = ci === null ? void 0 : runOf(ci);
	const commit = ci?.headSha ?? report.run.revision ?? void 0;
	const marker = {
		kind: "plan",
		...projectMarkOf(project),
		...require_optional.optional({
			run,
			commit
		}),
		digest: report.digest
	};
	const posted = await postSticky(forge, {
		pullRequest,
		marker,
		...require_optional.optional({ hasLeft: project.hasLeft }),
		render: (limitBytes) => render(report, limitBytes),
		isWorthSaying: policy === "always" || isWorthSaying(report)
	});
	if (isFailedApply(report)) {
		const failure = renderMarker({
			...marker,
			kind: "failure"
		});
		await forge.createComment(pullRequest, `${failure}\n${renderFailure(report)}`);
	}
	return posted;
}
/** What the platform says; else, where something was pushed, what the forge says about the commit. */
async function pullRequestOf(forge, { ci, report }) {
	if (ci === null) return void 0;
	if (ci.pullRequest !== null) return ci.pullRequest;
	const isPush = ci.event === null || /^push$/i.test(ci.event);
	const commit = ci.headSha ?? report.run.revision;
	return isPush && commit !== null ? findPullRequest(forge, commit, report.command === "apply") : void 0;
}
/** Returns the order of a run; undefined where the platform does not number its runs. */
function runOf({ runId, runAttempt }) {
	const [id, attempt] = [runId, runAttempt ?? "1"];
	return id !== null && /^\d{1,15}$/.test(id) && /^\d{1,15}$/.test(attempt) ? {
		id: Number(id),
		attempt: Number(attempt)
	} : void 0;
}
/**
* Returns the key of the comment. `kiln` for a whole project at the root of its repository; else with the project's folder and whatever
* narrows the run, so that a plan and the apply of the same flags speak in the same comment, and others do not.
*/
function commentKeyOf(cwd, path, flags) {
	if (flags.commentKey !== void 0) return flags.commentKey;
	return [
		projectKeyOf(cwd, flags.project),
		...path === void 0 ? [] : [`path=${path}`],
		...(flags.target ?? []).map((target) => `target=${target}`),
		...(flags.only ?? []).map((id) => `only=${id}`)
	].join(":");
}
/** Returns what tells apart the projects of a repository: `kiln` for one at its root, else with its folder. `file` is the project file. */
function projectKeyOf(cwd, file) {
	return projectKeyIn(folderInRepository(cwd, file === void 0 ? cwd : (0, node_path.dirname)((0, node_path.resolve)(cwd, file))));
}
/** Returns the project that speaks, by a key: with its owner and its file, by which it is known again when it has moved. */
function identityOf(cwd, key, { file, owner }) {
	if (file === void 0 || owner === void 0) return { key };
	return {
		key,
		owner,
		file: folderInRepository(cwd, (0, node_path.resolve)(cwd, file)),
		hasLeft: (other) => !(0, node_fs.existsSync)((0, node_path.resolve)(require_repository.findRoot((0, node_path.resolve)(cwd)) ?? cwd, other))
	};
}
/** Returns a folder as seen from the root of the repository that `cwd` is in: `''` for the root itself. */
function folderInRepository(cwd, folder) {
	return (0, node_path.relative)(require_repository.findRoot((0, node_path.resolve)(cwd)) ?? (0, node_path.resolve)(cwd), folder).replaceAll("\\", "/");
}
// src/render/words/notice.ts
/** Returns a notice in one line. */
function noticeInWords({ message, hint }) {
	return hint === void 0 ? message : `${message}. What to do: ${hint}`;
}
// cmd/terminal/notice.ts
/** Writes the notices that there are. */
function tellNotices(host, ci, notices) {
	if (ci?.provider !== "github") return require_say.say(host, notices);
	for (const notice of notices) host.writeErr(`${require_workflow_command.workflowCommand("notice", { title: notice.code }, noticeInWords(notice))}\n`);
}
Object.defineProperty(exports, "comment", {
	enumerable: true,
	get: function() {
		return comment;
	}
});
Object.defineProperty(exports, "commentKeyOf", {
	enumerable: true,
	get: function() {
		return commentKeyOf;
	}
});
Object.defineProperty(exports, "findPullRequestOf", {
	enumerable: true,
	get: function() {
		return findPullRequestOf;
	}
});
Object.defineProperty(exports, "folderInRepository", {
	enumerable: true,
	get: function() {
		return folderInRepository;
	}
});
Object.defineProperty(exports, "identityOf", {
	enumerable: true,
	get: function() {
		return identityOf;
	}
});
Object.defineProperty(exports, "isOfProject", {
	enumerable: true,
	get: function() {
		return isOfProject;
	}
});
Object.defineProperty(exports, "noticeInWords", {
	enumerable: true,
	get: function() {
		return noticeInWords;
	}
});
Object.defineProperty(exports, "originIn", {
	enumerable: true,
	get: function() {
		return originIn;
	}
});
Object.defineProperty(exports, "parseMembers", {
	enumerable: true,
	get: function() {
		return parseMembers;
	}
});
Object.defineProperty(exports, "projectKeyOf", {
	enumerable: true,
	get: function() {
		return projectKeyOf;
	}
});
Object.defineProperty(exports, "projectMarkOf", {
	enumerable: true,
	get: function() {
		return projectMarkOf;
	}
});
Object.defineProperty(exports, "renderMembers", {
	enumerable: true,
	get: function() {
		return renderMembers;
	}
});
Object.defineProperty(exports, "tellNotices", {
	enumerable: true,
	get: function() {
		return tellNotices;
	}
});
Object.defineProperty(exports, "withRoot", {
	enumerable: true,
	get: function() {
		return withRoot;
	}
});
