const require_workflow_command = require("./workflow-command.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_say = require("./say.cjs");
const require_repository = require("./repository.cjs");
const require_agent = require("./agent.cjs");
const require_ci = require("./ci.cjs");
const require_digest = require("./digest.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_http = require("node:http");
let node_https = require("node:https");
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
// src/forge/failure.ts
/** What can go wrong with a forge, classified once: by status and headers where they tell. */
var ForgeError = class extends Error {
	name = "ForgeError";
	failure;
	/** Absent where there was no answer. */
	status;
	constructor(failure, message, status) {
		super(message);
		this.failure = failure;
		this.status = status;
	}
};
/** Returns what an answer that is no success means. `call` is its method and path, which hold no secrets. */
function failureOf(call, { status, body }) {
	const said = messageIn(body);
	return new ForgeError(status === 413 || (status === 400 || status === 422) && /too long/i.test(said) ? "too-long" : classify(status), `${call} was answered with ${status}${said === "" ? "" : `: ${said}`}`, status);
}
function classify(status) {
	if (status === 401 || status === 403) return "permission";
	if (status === 404 || status === 410) return "not-found";
	return status >= 400 && status < 500 ? "validation" : "unavailable";
}
/**
* Returns the words of an error answer. That a comment is too long stands there alone: GitHub gives `errors[].message` "Body is too long
* (maximum is 65536 characters)", GitLab `message.note[]`; neither has a code for it.
*/
function messageIn(body) {
	try {
		const { message, error, errors } = JSON.parse(body) ?? {};
		return [
			message,
			error,
			...Array.isArray(errors) ? errors : []
		].flatMap((part) => {
			if (part === void 0 || part === null) return [];
			return [typeof part === "string" ? part : require_ci.textAt(part, "message") ?? JSON.stringify(part)];
		}).join("; ").slice(0, 300);
	} catch {
		return "";
	}
}
/**
* Returns how many milliseconds an answer asks to wait; undefined if it is no refusal for asking too often. GitHub:
* docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api (403 or 429; a secondary limit may come without headers, and then
* asks for at least a minute). GitLab: 429 with Retry-After or RateLimit-Reset.
*/
function waitAskedFor({ status, headers, body }, now) {
	const after = headers["retry-after"];
	const isExhausted = headers["x-ratelimit-remaining"] === "0";
	if (!(status === 429 || status === 403 && (after !== void 0 || isExhausted || isSecondary(body)))) return void 0;
	if (after !== void 0 && /^\d{1,6}$/.test(after)) return Math.max(1, Number(after)) * 1e3;
	if (after !== void 0 && !Number.isNaN(Date.parse(after))) return Math.max(1e3, Date.parse(after) - now);
	const reset = Number((isExhausted ? headers["x-ratelimit-reset"] : void 0) ?? headers["ratelimit-reset"]);
	return Number.isNaN(reset) ? 6e4 : Math.max(0, reset * 1e3 - now) + 1e3;
}
function isSecondary(body) {
	return /secondary rate limit/i.test(messageIn(body));
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
		...require_diagnose.optional({
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
		...require_diagnose.optional({
			commit,
			digest
		}),
		...originIn(members)
	};
}
/** Reads what stays the same when the folder of a project moves. */
function originIn(members) {
	const [owner, file] = [members.get("owner"), members.get("file")];
	return require_diagnose.optional({
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
	return diagnostics.length > 0 || targets.some((target) => target.status !== "ok" || target.diagnostics.some(({ severity }) => severity === "error")) || changes.some((change) => change.preexisting === void 0 && (require_digest.isPending(change) || change.action === "orphan" || change.action === "blocked"));
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
		...require_diagnose.optional({ hasLeft })
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
			if (!(error instanceof ForgeError && error.failure === "too-long") || limit / 2 < leastBytes) throw error;
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
		if (!(error instanceof ForgeError) || error.failure !== "not-found") throw error;
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
		if (!(error instanceof ForgeError) || error.failure !== "permission" || forge.kind !== "github") throw error;
	}
	return botOfActions;
}
/** What cannot be asked counts as visible. */
async function findHidden(forge, comments) {
	try {
		return await forge.findHidden(comments);
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		return /* @__PURE__ */ new Set();
	}
}
/** Duplicates are untidy, not wrong: that they cannot be hidden is no failure. */
async function hide(forge, comments) {
	try {
		await forge.hideComments(comments);
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
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
		const isForbidden = error instanceof ForgeError && ["permission", "not-found"].includes(error.failure);
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
		...require_diagnose.optional({
			run,
			commit
		}),
		digest: report.digest
	};
	const posted = await postSticky(forge, {
		pullRequest,
		marker,
		...require_diagnose.optional({ hasLeft: project.hasLeft }),
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
// src/forge/need.ts
/** What an answer must have to be of use. */
/** Returns the text at `path`. Throws `ForgeError` if there is none. */
function needText(value, ...path) {
	const found = require_ci.textAt(value, ...path);
	if (found === void 0) throw new ForgeError("unavailable", `an answer has no ${path.join(".")}`);
	return found;
}
/** Returns the whole number at `path`. Throws `ForgeError` if there is none. */
function needNumber(value, ...path) {
	const found = require_ci.numberAt(value, ...path);
	if (found === void 0) throw new ForgeError("unavailable", `an answer has no ${path.join(".")}`);
	return found;
}
// src/forge/answer.ts
/** An answer of an API, read with suspicion under the names that its type declares: a name that the API does not have does not compile. */
/** Returns the readers of an answer that should be a `T`. */
function readAs(value) {
	return {
		member: (...path) => require_ci.memberAt(value, ...path),
		text: (...path) => require_ci.textAt(value, ...path),
		list: (...path) => require_ci.listAt(value, ...path),
		needText: (...path) => needText(value, ...path),
		needNumber: (...path) => needNumber(value, ...path)
	};
}
// src/forge/client.ts
const timeoutMs = 3e4;
const betweenWritesMs = 1e3;
/** How often a failure of server or network is tried again. */
const maxRetries = 3;
/** 100 each: more than any discussion has. */
const maxPages = 200;
/** Makes a client. All its functions reject with `ForgeError`; no error holds a token. */
function createClient(options) {
	const { clock, url } = options;
	let patience = options.patienceMs;
	let lastWrite = Number.NEGATIVE_INFINITY;
	const pause = async (ms) => {
		try {
			await clock.sleep(ms, options.signal);
		} catch (error) {
			throw new ForgeError("unavailable", `the run is to end: ${error.message}`);
		}
	};
	const wait = async (ms, why) => {
		if (ms > patience) throw why;
		patience -= ms;
		await pause(ms);
	};
	const exchange = async (call) => {
		const name = `${call.method} ${pathOf(call.url)}`;
		for (let attempt = 0;; attempt++) {
			const answer = await sendOnce(options, call, name);
			if (!(answer instanceof ForgeError) && answer.status < 400) return answer;
			const asked = answer instanceof ForgeError ? void 0 : waitAskedFor(answer, clock.now());
			if (asked !== void 0) {
				const seconds = Math.ceil(asked / 1e3);
				await wait(asked, new ForgeError("rate-limited", `${name} is to wait for ${seconds} s`, answer.status));
				continue;
			}
			const failure = answer instanceof ForgeError ? answer : failureOf(name, answer);
			if (!(failure.failure === "unavailable" && call.isRepeatable && attempt < maxRetries)) throw failure;
			await wait(2 ** attempt * 1e3 * (.5 + clock.random()), failure);
		}
	};
	return {
		get: async (path) => parse((await exchange({
			method: "GET",
			url: url + path,
			isRepeatable: true
		})).body),
		async list(path) {
			const items = [];
			const first = `${url}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
			for (let page = 1, next = first; next !== void 0; page++) {
				if (page > maxPages) throw new ForgeError("unavailable", `GET ${path} has more than ${maxPages} pages`);
				const answer = await exchange({
					method: "GET",
					url: next,
					isRepeatable: true
				});
				const found = parse(answer.body);
				if (!Array.isArray(found)) throw new ForgeError("unavailable", `GET ${path} was not answered with a list`);
				items.push(...found);
				next = nextPage(answer, next);
			}
			return items;
		},
		async send(method, path, body) {
			const early = lastWrite + betweenWritesMs - clock.now();
			if (early > 0) await pause(early);
			try {
				const call = {
					method,
					url: url + path,
					body: JSON.stringify(body),
					isRepeatable: method !== "POST"
				};
				return parse((await exchange(call)).body);
			} finally {
				lastWrite = clock.now();
			}
		},
		ask: async (where, body) => parse((await exchange({
			method: "POST",
			url: where,
			body: JSON.stringify(body),
			isRepeatable: true
		})).body)
	};
}
/** Returns the path of an address, which must be one that a request can go to: the environment may hold anything. */
function pathOf(url) {
	if (URL.canParse(url)) {
		const { protocol, pathname } = new URL(url);
		if (protocol === "https:" || protocol === "http:") return pathname;
	}
	throw new ForgeError("unavailable", `the address of the forge is not an http or https URL: correct CI_API_V4_URL, CI_SERVER_URL, GITHUB_API_URL or GITHUB_GRAPHQL_URL`);
}
async function sendOnce(options, { method, url, body }, name, isMoved = false) {
	const { transport, headers, signal } = options;
	try {
		const answer = await transport({
			method,
			url,
			headers: body === void 0 ? headers : {
				...headers,
				"content-type": "application/json"
			},
			...require_diagnose.optional({ body }),
			timeoutMs,
			...require_diagnose.optional({ signal })
		});
		options.onAnswer?.(method, new URL(url).pathname, answer.status);
		if (answer.status < 300 || answer.status >= 400) return answer;
		const place = answer.headers["location"];
		if (isMoved || place === void 0 || !isSameOrigin(place, url)) return new ForgeError("unavailable", `${name} was sent elsewhere, which is not followed`, answer.status);
		return await sendOnce(options, {
			method,
			url: new URL(place, url).href,
			...require_diagnose.optional({ body })
		}, name, true);
	} catch (error) {
		return new ForgeError("unavailable", `${name} was not answered: ${error.message}`);
	}
}
function parse(body) {
	if (body.trim() === "") return null;
	try {
		return JSON.parse(body);
	} catch {
		throw new ForgeError("unavailable", "an answer was not JSON");
	}
}
/** GitHub and GitLab's keyset pages name the next one in `Link`; other pages of GitLab give its number. */
function nextPage({ headers }, current) {
	const link = /<([^>]+)>\s*;[^,]*rel="?next"?/.exec(headers["link"] ?? "")?.[1];
	if (link !== void 0) return isSameOrigin(link, current) ? new URL(link, current).href : void 0;
	const number = headers["x-next-page"];
	if (number === void 0 || !/^\d+$/.test(number)) return void 0;
	const next = new URL(current);
	next.searchParams.set("page", number);
	return next.href;
}
function isSameOrigin(a, b) {
	return URL.canParse(a, b) && new URL(a, b).origin === new URL(b).origin;
}
// src/forge/github.ts
/** Returns the repository on GitHub. */
function openGitHub({ apiUrl, graphqlUrl, repository, token, ...options }) {
	const client = createClient({
		...options,
		url: apiUrl.replace(/\/+$/, ""),
		headers: {
			accept: "application/vnd.github+json",
			authorization: `Bearer ${token}`,
			"user-agent": "kiln",
			"x-github-api-version": "2022-11-28"
		}
	});
	const repo = `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
	const query = async (text, variables) => {
		const answer = await client.ask(graphqlUrl, {
			query: text,
			variables
		});
		const [error] = require_ci.listAt(answer, "errors");
		if (error !== void 0) throw new ForgeError("permission", `GraphQL: ${require_ci.textAt(error, "message") ?? "refused"}`);
		return require_ci.memberAt(answer, "data");
	};
	const nodesOf = (comments) => comments.flatMap(({ nodeId }) => nodeId ?? []);
	return {
		kind: "github",
		limitBytes: 6e4,
		viewer: async () => require_ci.textAt(await query("query { viewer { login } }", {}), "viewer", "login"),
		listComments: async (number) => (await client.list(`${repo}/issues/${number}/comments`)).map(toComment$1),
		createComment: async (number, body) => toComment$1(await client.send("POST", `${repo}/issues/${number}/comments`, { body })),
		updateComment: async (_, id, body) => toComment$1(await client.send("PATCH", `${repo}/issues/comments/${id}`, { body })),
		async findHidden(comments) {
			const ids = nodesOf(comments);
			if (ids.length === 0) return /* @__PURE__ */ new Set();
			const hidden = require_ci.listAt(await query("query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }", { ids }), "nodes").filter((node) => require_ci.memberAt(node, "isMinimized") === true).map((node) => require_ci.textAt(node, "id"));
			return new Set(comments.flatMap(({ id, nodeId }) => nodeId !== void 0 && hidden.includes(nodeId) ? [id] : []));
		},
		async hideComments(comments) {
			const text = "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { clientMutationId } }";
			for (const id of nodesOf(comments)) await query(text, { id });
		},
		async tipOf(branch) {
			const path = branch.split("/").map(encodeURIComponent).join("/");
			return readAs(await client.get(`${repo}/git/ref/heads/${path}`)).needText("object", "sha");
		},
		pullRequestsOf: async (commit) => (await client.list(`${repo}/commits/${encodeURIComponent(commit)}/pulls`)).map(toPullRequest$1),
		openPullRequestsFrom: async (owner, branch) => (await client.list(`${repo}/pulls?state=open&head=${encodeURIComponent(`${owner}:${branch}`)}`)).map(toPullRequest$1),
		readPullRequest: async (number) => toPullRequest$1(await client.get(`${repo}/pulls/${number}`)),
		...issuesOf(client, repo)
	};
}
const states = {
	open: { state: "open" },
	completed: {
		state: "closed",
		state_reason: "completed"
	},
	"not-planned": {
		state: "closed",
		state_reason: "not_planned"
	}
};
function issuesOf(client, repo) {
	return {
		async listIssues(label) {
			const filter = `labels=${encodeURIComponent(label)}&state=all&sort=created&direction=asc`;
			return (await client.list(`${repo}/issues?${filter}`)).filter((item) => readAs(item).member("pull_request") === void 0).map(toIssue$1);
		},
		createIssue: async (text) => toIssue$1(await client.send("POST", `${repo}/issues`, text)),
		async updateIssue(number, { state, ...text }) {
			const change = {
				...text,
				...state === void 0 ? {} : states[state]
			};
			return toIssue$1(await client.send("PATCH", `${repo}/issues/${number}`, change));
		},
		listIssueComments: async (number) => (await client.list(`${repo}/issues/${number}/comments`)).map(toComment$1),
		commentIssue: async (number, body) => toComment$1(await client.send("POST", `${repo}/issues/${number}/comments`, { body }))
	};
}
function toComment$1(value) {
	const answer = readAs(value);
	const [nodeId, url] = [answer.text("node_id"), answer.text("html_url")];
	return {
		id: String(answer.needNumber("id")),
		body: answer.text("body") ?? "",
		author: answer.text("user", "login") ?? "",
		...require_diagnose.optional({
			url,
			nodeId
		})
	};
}
function toPullRequest$1(value) {
	const answer = readAs(value);
	const [mergeSha, url] = [answer.text("merge_commit_sha"), answer.text("html_url")];
	return {
		number: answer.needNumber("number"),
		headSha: answer.needText("head", "sha"),
		baseBranch: answer.needText("base", "ref"),
		isMerged: answer.text("merged_at") !== void 0,
		isOpen: answer.text("state") === "open",
		...require_diagnose.optional({
			mergeSha,
			url
		})
	};
}
function toIssue$1(value) {
	const answer = readAs(value);
	const [url, closedAt, reason] = [
		answer.text("html_url"),
		answer.text("closed_at"),
		answer.text("state_reason")
	];
	return {
		number: answer.needNumber("number"),
		title: answer.text("title") ?? "",
		body: answer.text("body") ?? "",
		isOpen: answer.text("state") === "open",
		labels: answer.list("labels").flatMap((label) => typeof label === "string" ? label : require_ci.textAt(label, "name") ?? []),
		author: answer.text("user", "login") ?? "",
		...require_diagnose.optional({ closedAt }),
		isNotPlanned: reason === "not_planned" || reason === "duplicate",
		...require_diagnose.optional({ url })
	};
}
// src/forge/gitlab.ts
/** GitLab: gitlab.com and self-managed. A note is a comment, a merge request a pull request; numbers are the ones within the project. */
/** Returns the project on GitLab. */
function openGitLab({ apiUrl, project, token, ...options }) {
	const client = createClient({
		...options,
		url: apiUrl.replace(/\/+$/, ""),
		headers: {
			accept: "application/json",
			"private-token": token,
			"user-agent": "kiln"
		}
	});
	const root = `/projects/${encodeURIComponent(project)}`;
	const notes = (number) => `${root}/merge_requests/${number}/notes`;
	const issueNotes = (number) => `${root}/issues/${number}/notes`;
	const listNotes = async (path) => {
		return (await client.list(`${path}?sort=asc&order_by=created_at`)).filter((note) => require_ci.memberAt(note, "system") !== true).map(toComment);
	};
	return {
		kind: "gitlab",
		limitBytes: 9e5,
		viewer: async () => require_ci.textAt(await client.get("/user"), "username"),
		listComments: (number) => listNotes(notes(number)),
		createComment: async (number, body) => toComment(await client.send("POST", notes(number), { body })),
		updateComment: async (number, id, body) => toComment(await client.send("PUT", `${notes(number)}/${id}`, { body })),
		findHidden: () => Promise.resolve(/* @__PURE__ */ new Set()),
		hideComments: () => Promise.resolve(),
		tipOf: async (branch) => needText(await client.get(`${root}/repository/branches/${encodeURIComponent(branch)}`), "commit", "id"),
		pullRequestsOf: async (commit) => (await client.list(`${root}/repository/commits/${encodeURIComponent(commit)}/merge_requests`)).map(toPullRequest),
		openPullRequestsFrom: async (_, branch) => (await client.list(`${root}/merge_requests?state=opened&source_branch=${encodeURIComponent(branch)}`)).map(toPullRequest),
		readPullRequest: async (number) => toPullRequest(await client.get(`${root}/merge_requests/${number}`)),
		listIssues: async (label) => {
			const filter = `labels=${encodeURIComponent(label)}&state=all&order_by=created_at&sort=asc`;
			return (await client.list(`${root}/issues?${filter}`)).map(toIssue);
		},
		createIssue: async ({ title, body, labels }) => toIssue(await client.send("POST", `${root}/issues`, {
			title,
			description: body,
			labels: labels.join(",")
		})),
		updateIssue: async (number, { title, body, state }) => toIssue(await client.send("PUT", `${root}/issues/${number}`, {
			title,
			description: body,
			...state === void 0 ? {} : { state_event: state === "open" ? "reopen" : "close" }
		})),
		listIssueComments: (number) => listNotes(issueNotes(number)),
		commentIssue: async (number, body) => toComment(await client.send("POST", issueNotes(number), { body }))
	};
}
function toComment(value) {
	return {
		id: String(needNumber(value, "id")),
		body: require_ci.textAt(value, "body") ?? "",
		author: require_ci.textAt(value, "author", "username") ?? ""
	};
}
function toPullRequest(value) {
	const state = require_ci.textAt(value, "state");
	const mergeSha = require_ci.textAt(value, "merge_commit_sha") ?? require_ci.textAt(value, "squash_commit_sha");
	const url = require_ci.textAt(value, "web_url");
	return {
		number: needNumber(value, "iid"),
		headSha: needText(value, "sha"),
		baseBranch: needText(value, "target_branch"),
		isMerged: state === "merged",
		isOpen: state === "opened",
		...require_diagnose.optional({
			mergeSha,
			url
		})
	};
}
function toIssue(value) {
	const [url, closedAt] = [require_ci.textAt(value, "web_url"), require_ci.textAt(value, "closed_at")];
	return {
		number: needNumber(value, "iid"),
		title: require_ci.textAt(value, "title") ?? "",
		body: require_ci.textAt(value, "description") ?? "",
		isOpen: require_ci.textAt(value, "state") === "opened",
		labels: require_ci.listAt(value, "labels").filter((label) => typeof label === "string"),
		author: require_ci.textAt(value, "author", "username") ?? "",
		...require_diagnose.optional({ closedAt }),
		isNotPlanned: false,
		...require_diagnose.optional({ url })
	};
}
// src/net/transport.ts
/** One HTTP exchange with a service that is not AWS: a forge, a webhook. No retries, no meaning: bytes there and back. */
/** More than any page of a forge has. */
const maxBytes = 33554432;
/**
* Returns the transport of Node itself, through the proxy that `env` names. Node's fetch would not use the proxy. Connections are not kept: the
* waits between requests are longer than servers keep them.
*/
function nodeTransport(env) {
	return async ({ method, url, headers, body, timeoutMs, signal }) => {
		const isSecure = url.startsWith("https:");
		const limit = AbortSignal.timeout(timeoutMs);
		const options = {
			method,
			headers: body === void 0 ? headers : {
				...headers,
				"content-length": String(Buffer.byteLength(body))
			},
			signal: signal === void 0 ? limit : AbortSignal.any([limit, signal]),
			...isSecure ? { agent: require_agent.httpsAgent({ keepAlive: false }, env) } : {}
		};
		try {
			const answer = await new Promise((resolve, reject) => {
				const request = isSecure ? (0, node_https.request)(url, options, resolve) : (0, node_http.request)(url, options, resolve);
				request.on("error", reject);
				request.end(body);
			});
			return {
				status: answer.statusCode ?? 0,
				headers: flatten(answer.headers),
				body: await readAll(answer)
			};
		} catch (error) {
			throw limit.aborted ? new Error(`no answer within ${timeoutMs / 1e3} s`, { cause: error }) : error;
		} finally {
			options.agent?.destroy();
		}
	};
}
function flatten(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]));
}
async function readAll(answer) {
	const chunks = [];
	let size = 0;
	for await (const chunk of answer) {
		size += chunk.length;
		if (size > maxBytes) throw new Error(`the answer has more than ${maxBytes} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
// src/ci/connect-forge.ts
/** Milliseconds that a run waits for its forge in all. Surfaces are worth a while, never the time limit of a job. */
const patienceMs = 12e4;
/**
* Returns the forge of the repository, or undefined if there is none or no token for it. GitHub: GITHUB_REPOSITORY with KILN_GITHUB_TOKEN,
* GITHUB_TOKEN or GH_TOKEN. GitLab: CI_PROJECT_ID with KILN_GITLAB_TOKEN or GITLAB_TOKEN; CI_JOB_TOKEN cannot write notes.
*/
function connectForge({ env, clock }, log, signal) {
	const options = {
		transport: nodeTransport(env),
		clock,
		patienceMs,
		onAnswer: (method, path, status) => log.debug({
			method,
			path,
			status
		}, "forge answered"),
		...require_diagnose.optional({ signal })
	};
	const githubToken = env["KILN_GITHUB_TOKEN"] || env["GITHUB_TOKEN"] || env["GH_TOKEN"];
	const repository = env["GITHUB_REPOSITORY"];
	if (repository && githubToken) {
		const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
		const graphqlUrl = env["GITHUB_GRAPHQL_URL"] || `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`;
		return openGitHub({
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
		return openGitLab({
			...options,
			apiUrl,
			project,
			token: gitlabToken
		});
	}
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
Object.defineProperty(exports, "ForgeError", {
	enumerable: true,
	get: function() {
		return ForgeError;
	}
});
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
Object.defineProperty(exports, "connectForge", {
	enumerable: true,
	get: function() {
		return connectForge;
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
Object.defineProperty(exports, "nodeTransport", {
	enumerable: true,
	get: function() {
		return nodeTransport;
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
