let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let node_http$;
const node_http = () => node_http$ ??= require("node:http");
let node_https$;
const node_https = () => node_https$ ??= require("node:https");
// src/net/problem.ts
var NetworkProblem = class extends Error {
	diagnostic;
	isPassing;
	constructor(diagnostic, { isPassing = false } = {}) {
		super(diagnostic.message);
		this.name = "NetworkProblem";
		this.diagnostic = diagnostic;
		this.isPassing = isPassing;
	}
};
// src/net/proxy.ts
function proxyFor(host, port, env) {
	if (isExcluded(bare(host), port, env["no_proxy"] ?? env["NO_PROXY"] ?? "")) return void 0;
	const variable = [
		"https_proxy",
		"HTTPS_PROXY",
		"all_proxy",
		"ALL_PROXY"
	].find((name) => env[name] !== void 0);
	const value = variable === void 0 ? "" : env[variable] ?? "";
	return variable === void 0 || value.trim() === "" ? void 0 : parseProxy(variable, value);
}
const strangers = [
	[
		/["']/,
		"a quotation mark",
		"%22 or %27"
	],
	[
		/[\r\n]/,
		"a line break",
		"%0A"
	],
	[
		/\s/,
		"a blank",
		"%20"
	],
	[
		/#/,
		"#",
		"%23"
	],
	[
		/\?/,
		"?",
		"%3F"
	],
	[
		/\\/,
		"\\",
		"%5C"
	],
	[
		/\/.*@/,
		"/ before @",
		"%2F"
	]
];
function parseProxy(variable, value) {
	const scheme = /^[\w+.-]+:\/\//.exec(value)?.[0] ?? "";
	const found = strangers.find(([form]) => form.test(value.slice(scheme.length)));
	if (found !== void 0) fail("proxyCharacter", {
		variable,
		character: found[1],
		escape: found[2]
	});
	const text = scheme === "" ? `http://${value}` : value;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) return fail("proxyForm", { variable });
	const isSecure = url.protocol === "https:";
	const auth = [url.username, url.password].map(decode).join(":");
	return {
		isSecure,
		host: bare(url.hostname),
		port: Number(url.port) || (isSecure ? 443 : 80),
		...auth === ":" ? {} : { auth },
		variable
	};
}
function fail(name, params) {
	throw new NetworkProblem(require_every_run().diagnose(name, params));
}
function decode(text) {
	return text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll("%", ""), "hex").toString());
}
function isExcluded(host, port, list) {
	return list.toLowerCase().split(/[\s,]/).some((entry) => {
		if (entry === "*") return true;
		const [, named = "", only] = /^\*?\.*(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
		const name = bare(named);
		return name !== "" && (only === void 0 || Number(only) === port) && `.${host}`.endsWith(`.${name}`);
	});
}
function bare(host) {
	return host.replaceAll(/^\[|\]$/g, "").toLowerCase();
}
// src/net/transport.ts
const maxBytes = 33554432;
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
			...isSecure ? { agent: require_every_plan().httpsAgent({ keepAlive: false }, env) } : {}
		};
		try {
			const answer = await new Promise((resolve, reject) => {
				const request = isSecure ? (0, node_https().request)(url, options, resolve) : (0, node_http().request)(url, options, resolve);
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
// src/net/deliver.ts
const attempts = 3;
const timeoutMs = 1e4;
const longestWaitMs = 3e4;
async function deliver(request, { transport, clock, signal }) {
	const { url, method, body } = request;
	if (!URL.canParse(url) || !/^https?:/.test(url)) throw new Error("its address is no http or https URL");
	const headers = {
		"user-agent": "kiln",
		...body === void 0 ? {} : { "content-type": "application/json" }
	};
	const given = require_src().optional({
		body,
		signal
	});
	for (let attempt = 1;; attempt++) {
		const answer = await transport({
			method,
			url,
			headers,
			timeoutMs,
			...given
		}).catch((error) => error);
		if (isAnswer(answer) && answer.status >= 200 && answer.status < 300) return;
		if (!(isAnswer(answer) ? answer.status === 408 || answer.status === 429 || answer.status >= 500 : !(answer instanceof NetworkProblem) || answer.isPassing) || attempt === attempts || signal?.aborted === true) throw new Error(reasonOf(answer));
		const after = isAnswer(answer) ? Number(answer.headers["retry-after"] ?? 0) * 1e3 : 0;
		const wait = Math.max(1e3 * 2 ** attempt * (.5 + clock.random()), after || 0);
		if (wait > longestWaitMs) throw new Error(reasonOf(answer));
		await clock.sleep(wait, signal).catch(() => void 0);
	}
}
function isAnswer(value) {
	return value !== null && typeof value === "object" && "status" in value;
}
function reasonOf(answer) {
	if (isAnswer(answer)) {
		const isElsewhere = answer.status >= 300 && answer.status < 400;
		return `it answered with ${answer.status}${isElsewhere ? ", which is not followed" : ""}`;
	}
	if (answer instanceof NetworkProblem) return answer.message;
	const { code, message } = answer;
	if (typeof code === "string" && /^[A-Z_0-9]{2,40}$/.test(code)) return `there was no answer (${code})`;
	return /^no answer within \d+ s$/.test(message) ? message : "there was no answer";
}
Object.defineProperty(exports, "NetworkProblem", {
	enumerable: true,
	get: function() {
		return NetworkProblem;
	}
});
exports.deliver = deliver;
exports.nodeTransport = nodeTransport;
exports.proxyFor = proxyFor;
