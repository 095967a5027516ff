let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_render_issue$;
const require_src_render_issue = () => require_src_render_issue$ ??= require("./src-render-issue.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// src/forge/failure.ts
var ForgeError = class extends Error {
	name = "ForgeError";
	failure;
	status;
	constructor(failure, message, status) {
		super(message);
		this.failure = failure;
		this.status = status;
	}
};
function failureOf(call, { status, body }) {
	const said = messageIn(body);
	const isTooLong = status === 413 || (status === 400 || status === 422) && /too long/i.test(said);
	return new ForgeError(isTooLong ? "too-long" : classify(status), `${call} was answered with ${status}${said === "" ? "" : `: ${said}`}`, status);
}
function classify(status) {
	if (status === 401 || status === 403) return "permission";
	if (status === 404 || status === 410) return "not-found";
	return status >= 400 && status < 500 ? "validation" : "unavailable";
}
function messageIn(body) {
	try {
		const { message, error, errors } = JSON.parse(body) ?? {};
		return [
			message,
			error,
			...Array.isArray(errors) ? errors : []
		].flatMap((part) => {
			if (part === void 0 || part === null) return [];
			return [typeof part === "string" ? part : require_every_plan().textAt(part, "message") ?? JSON.stringify(part)];
		}).join("; ").slice(0, 300);
	} catch {
		return "";
	}
}
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
// src/forge/need.ts
function needText(value, ...path) {
	const found = require_every_plan().textAt(value, ...path);
	if (found === void 0) throw new ForgeError("unavailable", `an answer has no ${path.join(".")}`);
	return found;
}
function needNumber(value, ...path) {
	const found = require_every_plan().numberAt(value, ...path);
	if (found === void 0) throw new ForgeError("unavailable", `an answer has no ${path.join(".")}`);
	return found;
}
// src/forge/answer.ts
function readAs(value) {
	return {
		member: (...path) => require_every_plan().memberAt(value, ...path),
		text: (...path) => require_every_plan().textAt(value, ...path),
		list: (...path) => require_every_plan().listAt(value, ...path),
		needText: (...path) => needText(value, ...path),
		needNumber: (...path) => needNumber(value, ...path)
	};
}
// src/forge/client.ts
const timeoutMs = 3e4;
const betweenWritesMs = 1e3;
const maxRetries = 3;
const maxPages = 200;
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
			...require_src().optional({ body }),
			timeoutMs,
			...require_src().optional({ signal })
		});
		options.onAnswer?.(method, new URL(url).pathname, answer.status);
		if (answer.status < 300 || answer.status >= 400) return answer;
		const place = answer.headers["location"];
		if (isMoved || place === void 0 || !isSameOrigin(place, url)) return new ForgeError("unavailable", `${name} was sent elsewhere, which is not followed`, answer.status);
		return await sendOnce(options, {
			method,
			url: new URL(place, url).href,
			...require_src().optional({ body })
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
		const [error] = require_every_plan().listAt(answer, "errors");
		if (error !== void 0) throw new ForgeError("permission", `GraphQL: ${require_every_plan().textAt(error, "message") ?? "refused"}`);
		return require_every_plan().memberAt(answer, "data");
	};
	const nodesOf = (comments) => comments.flatMap(({ nodeId }) => nodeId ?? []);
	return {
		kind: "github",
		limitBytes: 6e4,
		viewer: async () => require_every_plan().textAt(await query("query { viewer { login } }", {}), "viewer", "login"),
		listComments: async (number) => (await client.list(`${repo}/issues/${number}/comments`)).map(toComment$1),
		createComment: async (number, body) => toComment$1(await client.send("POST", `${repo}/issues/${number}/comments`, { body })),
		updateComment: async (_, id, body) => toComment$1(await client.send("PATCH", `${repo}/issues/comments/${id}`, { body })),
		async findHidden(comments) {
			const ids = nodesOf(comments);
			if (ids.length === 0) return new Set();
			const hidden = require_every_plan().listAt(await query("query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }", { ids }), "nodes").filter((node) => require_every_plan().memberAt(node, "isMinimized") === true).map((node) => require_every_plan().textAt(node, "id"));
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
		...require_src().optional({
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
		...require_src().optional({
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
		labels: answer.list("labels").flatMap((label) => typeof label === "string" ? label : require_every_plan().textAt(label, "name") ?? []),
		author: answer.text("user", "login") ?? "",
		...require_src().optional({ closedAt }),
		isNotPlanned: reason === "not_planned" || reason === "duplicate",
		...require_src().optional({ url })
	};
}
// src/forge/gitlab.ts
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
		return (await client.list(`${path}?sort=asc&order_by=created_at`)).filter((note) => require_every_plan().memberAt(note, "system") !== true).map(toComment);
	};
	return {
		kind: "gitlab",
		limitBytes: 9e5,
		viewer: async () => require_every_plan().textAt(await client.get("/user"), "username"),
		listComments: (number) => listNotes(notes(number)),
		createComment: async (number, body) => toComment(await client.send("POST", notes(number), { body })),
		updateComment: async (number, id, body) => toComment(await client.send("PUT", `${notes(number)}/${id}`, { body })),
		findHidden: () => Promise.resolve(new Set()),
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
		body: require_every_plan().textAt(value, "body") ?? "",
		author: require_every_plan().textAt(value, "author", "username") ?? ""
	};
}
function toPullRequest(value) {
	const state = require_every_plan().textAt(value, "state");
	const mergeSha = require_every_plan().textAt(value, "merge_commit_sha") ?? require_every_plan().textAt(value, "squash_commit_sha");
	const url = require_every_plan().textAt(value, "web_url");
	return {
		number: needNumber(value, "iid"),
		headSha: needText(value, "sha"),
		baseBranch: needText(value, "target_branch"),
		isMerged: state === "merged",
		isOpen: state === "opened",
		...require_src().optional({
			mergeSha,
			url
		})
	};
}
function toIssue(value) {
	const [url, closedAt] = [require_every_plan().textAt(value, "web_url"), require_every_plan().textAt(value, "closed_at")];
	return {
		number: needNumber(value, "iid"),
		title: require_every_plan().textAt(value, "title") ?? "",
		body: require_every_plan().textAt(value, "description") ?? "",
		isOpen: require_every_plan().textAt(value, "state") === "opened",
		labels: require_every_plan().listAt(value, "labels").filter((label) => typeof label === "string"),
		author: require_every_plan().textAt(value, "author", "username") ?? "",
		...require_src().optional({ closedAt }),
		isNotPlanned: false,
		...require_src().optional({ url })
	};
}
// src/forge/step-outputs.ts
const isOfChangedPlan = (code) => code === require_src_diagnostic().diagnostics.digestDiffers.code || code === require_src_diagnostic().diagnostics.notReviewed.code;
function stepOutputs(report, reportFile) {
	const { create, update, adopt, delete: deleted, orphan, blocked, unchanged } = report.summary;
	const changes = report.targets.flatMap((target) => target.changes);
	return {
		"has-changes": String(report.outcome === "drift" || changes.some(require_src().isPending)),
		"exit-code": String(report.exitCode),
		outcome: report.outcome,
		...toText({
			create,
			update,
			adopt,
			delete: deleted,
			orphan,
			blocked,
			unchanged
		}),
		digest: report.offline === true ? "" : report.digest,
		summary: require_start().toSafeText(require_every_run().verdictOf(report)),
		"report-file": reportFile ?? "",
		"failure-reason": failureReasonOf(report)
	};
}
function toText(counts) {
	return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}
function failureReasonOf(report) {
	const codes = [...report.diagnostics, ...report.targets.flatMap((target) => target.diagnostics)].map(({ code }) => code);
	switch (report.outcome) {
		case "clean":
		case "changes":
		case "drift":
		case "applied": return "";
		case "invalid": return "config-invalid";
		case "refused":
			if (report.declined === true) return "declined";
			return codes.some(isOfChangedPlan) ? "plan-changed" : "guard";
		case "incomplete": return "apply-incomplete";
		case "interrupted":
		case "superseded": return report.outcome;
		case "error": return report.targets.some(({ status }) => status === "failed") ? "target-unreadable" : "error";
	}
}
// src/forge/rooted.ts
function withRoot(report, folder) {
	if (folder === "" || folder === ".") return report;
	const rooted = (item) => item.source === void 0 ? item : {
		...item,
		source: {
			...item.source,
			file: node_path().posix.join(folder, item.source.file)
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
function projectKeyIn(folder) {
	return folder === "" || folder === "." ? "kiln" : `kiln:${folder}`;
}
function isOfProject(mark, own) {
	if (mark.key === own.key) return true;
	const { owner, file } = mark;
	if (owner === void 0 || owner !== own.owner || file === void 0 || file === own.file) return false;
	const [before, now] = [partOf(mark), partOf(own)];
	return before !== void 0 && before === now && own.hasLeft?.(file) === true;
}
function projectMarkOf({ key, owner, file }) {
	return {
		key,
		...require_src().optional({
			owner,
			file
		})
	};
}
function partOf({ key, file }) {
	const project = file === void 0 ? void 0 : projectKeyIn(node_path().posix.dirname(file));
	return project !== void 0 && (key === project || key.startsWith(`${project}:`)) ? key.slice(project.length) : void 0;
}
// src/forge/marker.ts
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
function renderMembers(members) {
	return `<!-- kiln:v1 ${Object.entries(members).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${encode(value)}`]).join(" ")} -->`;
}
function parseMembers(body) {
	const line = /^<!-- kiln:v1 ((?:[a-z]+=\S* )+)-->\r?(?:\n|$)/.exec(body)?.[1];
	if (line === void 0) return void 0;
	const cut = (member) => {
		const at = member.indexOf("=");
		return [member.slice(0, at), decode(member.slice(at + 1))];
	};
	return new Map(line.trim().split(" ").map(cut));
}
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
		...require_src().optional({
			commit,
			digest
		}),
		...originIn(members)
	};
}
function originIn(members) {
	const [owner, file] = [members.get("owner"), members.get("file")];
	return require_src().optional({
		owner,
		file
	});
}
function textBelowMarker(body) {
	return body.slice(body.indexOf("\n") + 1);
}
function isOlder(a, b) {
	if (a === void 0 || b === void 0) return false;
	return a.id < b.id || a.id === b.id && a.attempt < b.attempt;
}
function encode(text) {
	return encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("--", "%2D%2D").replace(/-$/, "%2D");
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// src/forge/occasion.ts
function isWorthSaying({ command, outcome, diagnostics, targets }) {
	if (outcome !== "clean" && !(command === "plan" && outcome === "changes")) return true;
	const changes = targets.flatMap((target) => target.changes);
	return diagnostics.length > 0 || targets.some((target) => target.status !== "ok" || target.diagnostics.some(({ severity }) => severity === "error")) || changes.some((change) => change.preexisting === void 0 && (require_src().isPending(change) || change.action === "orphan" || change.action === "blocked"));
}
function isFailedApply({ command, outcome }) {
	return command === "apply" && outcome !== "clean" && outcome !== "applied" && outcome !== "superseded";
}
async function findPullRequest(forge, commit, isApply) {
	const found = await forge.pullRequestsOf(commit);
	const isOpenTip = (one) => one.isOpen && one.headSha === commit;
	if (!isApply) return found.find(isOpenTip)?.number;
	const merged = found.filter((one) => one.isMerged);
	return (merged.find((one) => one.mergeSha === commit) ?? merged[0] ?? found.find(isOpenTip))?.number;
}
async function findPullRequestOf(forge, { headOwner, headBranch, headSha }) {
	return (await forge.openPullRequestsFrom(headOwner, headBranch)).find((one) => one.headSha === headSha)?.number;
}
// src/forge/forge.ts
function isSameLogin(author, viewer) {
	const bare = (login) => login.replace(/\[bot\]$/, "").toLowerCase();
	return bare(author) === bare(viewer);
}
// src/forge/sticky.ts
function findOwn(comments, viewer, kind, project) {
	return comments.filter((comment) => {
		const marker = parseMarker(comment.body);
		return marker?.kind === kind && isOfProject(marker, project) && isSameLogin(comment.author, viewer);
	});
}
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
const botOfActions = "github-actions[bot]";
const leastBytes = 6e3;
async function postSticky(forge, posting) {
	const { pullRequest, marker, hasLeft } = posting;
	const all = await forge.listComments(pullRequest);
	const candidates = findOwn(all, await nameViewer(forge), marker.kind, {
		...marker,
		...require_src().optional({ hasLeft })
	});
	const hidden = candidates.length === 0 ? new Set() : await findHidden(forge, candidates);
	const visible = candidates.filter(({ id }) => !hidden.has(id));
	const posted = await write(forge, posting, visible);
	if (visible.length > 1) await hide(forge, visible.slice(0, -1));
	return posted;
}
async function write(forge, posting, visible) {
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
async function nameViewer(forge) {
	try {
		const login = await forge.viewer();
		if (login !== void 0 || forge.kind !== "github") return login ?? "";
	} catch (error) {
		if (!(error instanceof ForgeError) || error.failure !== "permission" || forge.kind !== "github") throw error;
	}
	return botOfActions;
}
async function findHidden(forge, comments) {
	try {
		return await forge.findHidden(comments);
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
		return new Set();
	}
}
async function hide(forge, comments) {
	try {
		await forge.hideComments(comments);
	} catch (error) {
		if (!(error instanceof ForgeError)) throw error;
	}
}
// src/forge/drift-issue.ts
const driftLabel = "kiln-drift";
const divider = "<!-- kiln:finding -->";
function renderBody(marker, header, finding) {
	const { key, owner, file, target, fingerprint: digest, since, seen, failing, closed } = marker;
	const members = {
		kind: "drift",
		key,
		target,
		digest,
		since,
		seen,
		failing,
		closed,
		earlier: marker.earlier?.toString(),
		owner,
		file
	};
	return `${renderMembers(members)}\n${header}\n\n${divider}\n\n${finding}`;
}
function findingIn(body) {
	const at = body.indexOf(divider);
	return at < 0 ? body.slice(body.indexOf("\n") + 1) : body.slice(at + 21).trimStart();
}
function headerIn(body) {
	const at = body.indexOf(divider);
	const lines = at < 0 ? [] : body.slice(0, at).trim().split("\n");
	return lines.length < 2 ? "" : lines.at(-1) ?? "";
}
function readDriftMarker(body) {
	const members = parseMembers(body);
	const [kind, key, target, fingerprint] = [
		"kind",
		"key",
		"target",
		"digest"
	].map((name) => members?.get(name));
	if (kind !== "drift" || key === void 0 || target === void 0 || fingerprint === void 0) return void 0;
	const [since, seen, failing] = [
		"since",
		"seen",
		"failing"
	].map((name) => timeIn(members?.get(name)));
	const closed = [
		"clean",
		"gone",
		"duplicate"
	].find((why) => why === members?.get("closed"));
	const earlier = members?.get("earlier");
	return {
		key,
		...members === void 0 ? {} : originIn(members),
		target,
		fingerprint,
		...earlier !== void 0 && /^\d{1,15}$/.test(earlier) ? { earlier: Number(earlier) } : {},
		since: since ?? "",
		seen: seen ?? "",
		...require_src().optional({
			failing,
			closed
		})
	};
}
function timeIn(text) {
	return text !== void 0 && /^\d{4}-\d\d-\d\dT[\d:.]{5,18}Z$/.test(text) ? text : void 0;
}
function groupIssues(issues, project) {
	const groups = new Map();
	for (const issue of issues.toSorted((a, b) => b.number - a.number)) {
		const marker = readDriftMarker(issue.body);
		if (marker === void 0 || !isOfProject(marker, project) || !issue.labels.includes("kiln-drift")) continue;
		const group = groups.get(marker.target) ?? [];
		groups.set(marker.target, group);
		group.push({
			issue,
			marker: {
				...marker,
				...projectMarkOf(project)
			}
		});
	}
	return groups;
}
function latestOf(group) {
	const closing = ({ issue }) => Date.parse(issue.closedAt ?? "") || 0;
	return group.findLast(({ issue }) => issue.isOpen) ?? group.toSorted((a, b) => closing(b) - closing(a))[0];
}
function isAcknowledged({ issue, marker }, kind) {
	return !issue.isOpen && marker.closed === void 0 && (issue.isNotPlanned || kind === "gitlab");
}
// src/forge/plan-issues.ts
const mostNew = 10;
const reopenWithin = 12096e5;
const headBytes = 3e3;
function planIssues(input) {
	const { report, issues, project, fleet } = input;
	if (report.narrowed === true) return [];
	const groups = groupIssues(issues, project);
	const steps = [];
	const created = [];
	for (const target of report.targets) {
		const group = groups.get(target.name) ?? [];
		const latest = latestOf(group);
		const found = require_src_report().driftStateOf(target);
		if (latest === void 0) {
			if (found.state === "drift") created.push({
				target,
				drift: found
			});
			continue;
		}
		if (latest.marker.seen > report.run.startedAt) continue;
		const { number } = latest.issue;
		const others = group.filter((one) => one !== latest && one.issue.isOpen);
		steps.push(...others.map((one) => close(input, one, "duplicate", {
			is: "duplicate",
			of: number
		})));
		const next = follow(input, target, found, latest);
		if (next === "new" && found.state === "drift") created.push({
			target,
			drift: found,
			earlier: number
		});
		else if (next !== void 0 && next !== "new") steps.push(next);
	}
	const isGone = (name) => fleet !== void 0 && !fleet.includes(name) && !report.targets.some((target) => target.name === name);
	for (const [name, group] of groups) {
		const open = isGone(name) ? group.filter(({ issue }) => issue.isOpen) : [];
		steps.push(...open.map((one) => close(input, one, "gone", {
			is: "gone",
			target: name
		})));
	}
	return [...steps, ...created.slice(0, mostNew).map((one, index) => create(input, one, index, created))];
}
function follow(input, target, found, latest) {
	const { report, now, forge } = input;
	const { issue, marker } = latest;
	const acknowledged = isAcknowledged(latest, forge.kind);
	switch (found.state) {
		case "unread": return issue.isOpen && marker.failing === void 0 ? markFailing(report, latest) : void 0;
		case "clean":
			if (issue.isOpen) return close(input, latest, "clean", { is: "clean" });
			return acknowledged ? settle(report, latest) : void 0;
		case "drift": {
			const isSame = marker.fingerprint === found.fingerprint;
			const since = (marker.closed === void 0 ? marker.since : "") || report.run.startedAt;
			const write = (note) => rewrite(input, target, found, latest, since, note);
			if (issue.isOpen) return write(isSame ? void 0 : {
				is: "changed",
				drift: found
			});
			if (acknowledged) return isSame ? void 0 : write({
				is: "acknowledged-changed",
				drift: found
			});
			if (now - Date.parse(issue.closedAt ?? "") > reopenWithin) return "new";
			return write({
				is: marker.closed === void 0 && isSame ? "still-there" : "returned",
				drift: found
			});
		}
	}
}
function create(input, { target, drift, earlier }, index, all) {
	const waiting = index === 9 ? all.slice(mostNew).map((one) => one.target.name) : [];
	const body = bodyOf(input, target, drift, {
		since: input.report.run.startedAt,
		...require_src().optional({ earlier })
	}, waiting);
	const text = {
		title: require_src_render_issue().renderIssueTitle(target, drift),
		body,
		labels: [driftLabel]
	};
	return {
		step: "create",
		target: target.name,
		text
	};
}
function rewrite(input, target, drift, { issue, marker: { earlier } }, since, note) {
	const body = bodyOf(input, target, drift, {
		since,
		...require_src().optional({ earlier })
	});
	return {
		step: "change",
		target: target.name,
		number: issue.number,
		change: {
			title: require_src_render_issue().renderIssueTitle(target, drift),
			body,
			...issue.isOpen ? {} : { state: "open" }
		},
		...note === void 0 ? {} : { comment: require_src_render_issue().renderNote(note, input.report) }
	};
}
function bodyOf({ report, project, forge }, target, drift, memory, waiting = []) {
	const seen = report.run.startedAt;
	const marker = {
		...projectMarkOf(project),
		target: target.name,
		fingerprint: drift.fingerprint,
		seen,
		...memory
	};
	const limitBytes = forge.limitBytes - headBytes;
	const { earlier } = memory;
	const linked = earlier === void 0 ? {} : { earlier };
	const finding = require_src_render_issue().renderIssue({
		report,
		target,
		drift,
		flavour: forge.kind,
		limitBytes,
		waiting,
		...linked
	});
	return renderBody(marker, require_src_render_issue().renderIssueHeader(target, drift, memory.since, seen), finding);
}
function close({ report }, one, closed, note) {
	const { issue, marker } = one;
	const { failing: _, ...kept } = marker;
	const comment = require_src_render_issue().renderNote(note, report);
	return {
		step: "change",
		target: marker.target,
		number: issue.number,
		change: {
			body: renderBody({
				...kept,
				seen: report.run.startedAt,
				closed
			}, comment.trimEnd(), findingIn(issue.body)),
			state: closed === "clean" ? "completed" : "not-planned"
		},
		comment
	};
}
function settle({ run }, { issue, marker }) {
	const body = renderBody({
		...marker,
		seen: run.startedAt,
		closed: "clean"
	}, headerIn(issue.body), findingIn(issue.body));
	return {
		step: "change",
		target: marker.target,
		number: issue.number,
		change: { body }
	};
}
function markFailing({ run }, { issue, marker }) {
	const failing = run.startedAt;
	const header = [require_src_render_issue().renderFailing(failing), headerIn(issue.body)].filter(Boolean).join("\n\n");
	const body = renderBody({
		...marker,
		seen: failing,
		failing
	}, header, findingIn(issue.body));
	return {
		step: "change",
		target: marker.target,
		number: issue.number,
		change: { body }
	};
}
// src/forge/sync-issues.ts
const local = new Set([
	"not-found",
	"validation",
	"too-long"
]);
async function syncIssues(forge, input) {
	const urls = new Map();
	let issues;
	try {
		issues = await forge.listIssues(driftLabel);
	} catch (error) {
		return {
			urls,
			failure: asForgeError(error)
		};
	}
	const groups = groupIssues(issues, input.project);
	for (const [target, group] of groups) {
		const url = latestOf(group)?.issue.url;
		if (url !== void 0) urls.set(target, url);
	}
	let failure;
	for (const step of planIssues({
		...input,
		issues,
		forge
	})) try {
		const { url } = await take(forge, step);
		if (url !== void 0) urls.set(step.target, url);
	} catch (error) {
		failure ??= asForgeError(error);
		if (!local.has(asForgeError(error).failure)) break;
	}
	return {
		known: (target) => knownFrom(groups.get(target) ?? [], forge.kind),
		urls,
		...require_src().optional({ failure })
	};
}
async function take(forge, step) {
	if (step.step === "create") {
		const issue = await forge.createIssue(step.text);
		if (issue.labels.includes("kiln-drift")) return issue;
		throw new ForgeError("permission", `the label ${driftLabel} was not set on #${issue.number}`);
	}
	const issue = await forge.updateIssue(step.number, step.change);
	if (step.comment !== void 0) await forge.commentIssue(step.number, step.comment);
	return issue;
}
function knownFrom(group, kind) {
	const latest = latestOf(group);
	if (latest === void 0 || !(latest.issue.isOpen || isAcknowledged(latest, kind))) return { isFailing: false };
	const { fingerprint, failing } = latest.marker;
	return {
		fingerprint,
		isFailing: failing !== void 0
	};
}
function asForgeError(error) {
	if (error instanceof ForgeError) return error;
	throw error;
}
Object.defineProperty(exports, "ForgeError", {
	enumerable: true,
	get: function() {
		return ForgeError;
	}
});
exports.findPullRequest = findPullRequest;
exports.findPullRequestOf = findPullRequestOf;
exports.isFailedApply = isFailedApply;
exports.isWorthSaying = isWorthSaying;
exports.openGitHub = openGitHub;
exports.openGitLab = openGitLab;
exports.postSticky = postSticky;
exports.projectKeyIn = projectKeyIn;
exports.projectMarkOf = projectMarkOf;
exports.renderMarker = renderMarker;
exports.stepOutputs = stepOutputs;
exports.syncIssues = syncIssues;
exports.withRoot = withRoot;
