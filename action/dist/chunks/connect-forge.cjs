const require_optional = require("./optional.cjs");
const require_ci = require("./ci.cjs");
const require_agent = require("./agent.cjs");
let node_http = require("node:http");
let node_https = require("node:https");
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
			...require_optional.optional({ body }),
			timeoutMs,
			...require_optional.optional({ signal })
		});
		options.onAnswer?.(method, new URL(url).pathname, answer.status);
		if (answer.status < 300 || answer.status >= 400) return answer;
		const place = answer.headers["location"];
		if (isMoved || place === void 0 || !isSameOrigin(place, url)) return new ForgeError("unavailable", `${name} was sent elsewhere, which is not followed`, answer.status);
		return await sendOnce(options, {
			method,
			url: new URL(place, url).href,
			...require_optional.optional({ body })
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
		...require_optional.optional({
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
		...require_optional.optional({
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
		...require_optional.optional({ closedAt }),
		isNotPlanned: reason === "not_planned" || reason === "duplicate",
		...require_optional.optional({ url })
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
		...require_optional.optional({
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
		...require_optional.optional({ closedAt }),
		isNotPlanned: false,
		...require_optional.optional({ url })
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
		...require_optional.optional({ signal })
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
Object.defineProperty(exports, "ForgeError", {
	enumerable: true,
	get: function() {
		return ForgeError;
	}
});
Object.defineProperty(exports, "connectForge", {
	enumerable: true,
	get: function() {
		return connectForge;
	}
});
Object.defineProperty(exports, "nodeTransport", {
	enumerable: true,
	get: function() {
		return nodeTransport;
	}
});
