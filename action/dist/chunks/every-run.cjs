let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_render_text$;
const require_src_render_text = () => require_src_render_text$ ??= require("./src-render-text.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_plan$;
const require_every_plan = () => require_every_plan$ ??= require("./every-plan.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_js_yaml$;
const require_js_yaml = () => require_js_yaml$ ??= require("./js-yaml.cjs");
let require_src_yaml$;
const require_src_yaml = () => require_src_yaml$ ??= require("./src-yaml.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
let require_src_kinds_fields$;
const require_src_kinds_fields = () => require_src_kinds_fields$ ??= require("./src-kinds-fields.cjs");
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
let node_buffer$;
const node_buffer = () => node_buffer$ ??= require("node:buffer");
let node_zlib$;
const node_zlib = () => node_zlib$ ??= require("node:zlib");
// src/config/file-source.ts
function withTexts$2(files, texts) {
	const bytesOf = (path) => {
		const text = texts.get(path);
		return text === void 0 ? void 0 : Buffer.from(text);
	};
	return {
		...files,
		async find(path) {
			const bytes = bytesOf(path);
			return bytes === void 0 ? files.find(path) : {
				kind: "file",
				size: bytes.length
			};
		},
		read: async (path) => bytesOf(path) ?? files.read(path)
	};
}
const diskFiles = {
	async find(path) {
		const found = (0, node_fs().statSync)(path, { throwIfNoEntry: false });
		if (found === void 0) return void 0;
		return {
			kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other",
			size: found.size
		};
	},
	resolve: async (path) => node_fs().realpathSync.native(path),
	async list(folder) {
		return (0, node_fs().readdirSync)(folder, { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other"
		}));
	},
	async read(path) {
		await new Promise((next) => setImmediate(next));
		return (0, node_fs().readFileSync)(path);
	}
};
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
// src/yaml/positions.ts
var ParsedText = class {
	file;
	text;
	events;
	#linesBefore;
	#lineStarts;
	constructor(file, text, events, linesBefore) {
		this.file = file;
		this.text = text;
		this.events = events;
		this.#linesBefore = linesBefore;
	}
	at(offset) {
		this.#lineStarts ??= findLineStarts(this.text);
		let low = 0;
		let high = this.#lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		const column = offset - (this.#lineStarts[low] ?? 0) + 1;
		return {
			file: this.file,
			line: this.#linesBefore + low + 1,
			column
		};
	}
};
function findLineStarts(text) {
	const starts = [0];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
	}
	return starts;
}
var Locator = class {
	#parsed;
	#first;
	#root;
	constructor(parsed, first) {
		this.#parsed = parsed;
		this.#first = first;
	}
	locate(path, at) {
		this.#root ??= new TreeBuilder(this.#parsed, this.#first).build();
		let node = this.#root;
		let offset = node.start;
		for (const [depth, step] of path.entries()) {
			const entry = typeof step === "number" ? itemOf(node, step) : entryOf(node, step);
			if (entry === void 0) break;
			node = entry.value;
			offset = depth === path.length - 1 && at === "value" ? node.start : entry.key;
		}
		return this.#parsed.at(offset);
	}
	scalarAt(path) {
		const { start = 0, end, isPlain = false } = this.#nodeAt(path) ?? {};
		if (end === void 0) return void 0;
		return {
			source: this.#parsed.at(start),
			written: this.#parsed.text.slice(start, end),
			isPlain
		};
	}
	locatePart(path, part) {
		const { start = 0, end = 0 } = this.#nodeAt(path) ?? {};
		const found = this.#parsed.text.slice(start, end).indexOf(part);
		return found < 0 ? this.locate(path, "value") : this.#parsed.at(start + found);
	}
	locateText(path, { line, column }) {
		const block = this.#nodeAt(path)?.block;
		if (block === void 0) return void 0;
		const first = this.#parsed.at(block.start);
		return {
			file: first.file,
			line: first.line + line - 1,
			column: block.indent + column
		};
	}
	#nodeAt(path) {
		this.#root ??= new TreeBuilder(this.#parsed, this.#first).build();
		let node = this.#root;
		for (const step of path) node = node && (typeof step === "number" ? itemOf(node, step) : entryOf(node, step))?.value;
		return node && resolveAlias(node);
	}
};
function findTopKey({ text, events }, first, key) {
	let depth = 0;
	let isKey = false;
	for (let index = first; index < events.length; index++) {
		const event = events[index];
		if (event === void 0) return void 0;
		if (depth === 1) {
			isKey = !isKey && event.type !== require_js_yaml().EVENT_ID.POP;
			if (isKey && event.type === require_js_yaml().EVENT_ID.SCALAR && require_js_yaml().getScalarValue(text, event) === key) return startOfScalar(text, event);
		}
		if (isOpening(event)) depth++;
		if (event.type === require_js_yaml().EVENT_ID.POP && --depth <= 0) return void 0;
	}
}
function isOpening({ type }) {
	return type === require_js_yaml().EVENT_ID.MAPPING || type === require_js_yaml().EVENT_ID.SEQUENCE;
}
function resolveAlias(node) {
	return node.target ?? node;
}
function itemOf(node, index) {
	const item = resolveAlias(node).items?.[index];
	return item && {
		key: item.start,
		value: item
	};
}
function entryOf(node, key) {
	const mapping = resolveAlias(node);
	const own = mapping.entries?.get(key);
	if (own !== void 0 || mapping.entries === void 0) return own;
	const merged = mapping.entries.get("<<");
	if (merged === void 0) return void 0;
	const sources = resolveAlias(merged.value).items ?? [merged.value];
	for (const source of sources) {
		const found = entryOf(source, key);
		if (found !== void 0) return found;
	}
}
var TreeBuilder = class {
	#text;
	#events;
	#anchors = new Map();
	#index;
	#end = 0;
	constructor({ text, events }, first) {
		this.#text = text;
		this.#events = events;
		this.#index = first;
	}
	build() {
		const event = this.#events[this.#index++];
		if (event === void 0 || event.type === require_js_yaml().EVENT_ID.POP || event.type === require_js_yaml().EVENT_ID.DOCUMENT) return { start: this.#end };
		if (event.type === require_js_yaml().EVENT_ID.ALIAS) {
			const target = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
			return {
				start: event.anchorStart - 1,
				target
			};
		}
		const node = this.#buildOwn(event);
		if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
		return node;
	}
	#buildOwn(event) {
		if (event.type === require_js_yaml().EVENT_ID.SCALAR) {
			if (event.valueStart < 0) return { start: this.#end };
			const start = startOfScalar(this.#text, event);
			this.#end = event.valueEnd;
			if (event.style === require_js_yaml().SCALAR_STYLE.PLAIN) return {
				start,
				end: event.valueEnd,
				isPlain: true
			};
			const isQuoted = start === event.valueStart - 1;
			const end = event.valueEnd + (isQuoted ? 1 : 0);
			if (event.style !== require_js_yaml().SCALAR_STYLE.LITERAL_BLOCK) return {
				start,
				end
			};
			return {
				start,
				end,
				block: {
					start: event.valueStart,
					indent: Math.max(0, event.indent)
				}
			};
		}
		if (event.type === require_js_yaml().EVENT_ID.SEQUENCE) {
			const items = [];
			while (!this.#isClosed()) items.push(this.build());
			return {
				start: event.start,
				items
			};
		}
		const entries = new Map();
		while (!this.#isClosed()) {
			const event = this.#events[this.#index];
			const key = this.build();
			const name = event?.type === require_js_yaml().EVENT_ID.SCALAR ? require_js_yaml().getScalarValue(this.#text, event) : "";
			entries.set(name, {
				key: key.start,
				value: this.build()
			});
		}
		return {
			start: event.start,
			entries
		};
	}
	#isClosed() {
		const event = this.#events[this.#index];
		if (event !== void 0 && event.type !== require_js_yaml().EVENT_ID.POP) return false;
		this.#index++;
		return true;
	}
};
const offsetNames = [
	"start",
	"anchorStart",
	"anchorEnd",
	"tagStart",
	"tagEnd",
	"valueStart",
	"valueEnd"
];
function cutOut(text, events) {
	const placed = events;
	let [start, end] = [text.length, 0];
	for (const event of placed) for (const name of offsetNames) {
		const offset = event[name] ?? -1;
		if (offset < 0) continue;
		start = Math.min(start, offset);
		end = Math.max(end, offset);
	}
	const moved = placed.map((event) => {
		const copy = { ...event };
		for (const name of offsetNames) if ((event[name] ?? -1) >= 0) copy[name] = (event[name] ?? 0) - start;
		return copy;
	});
	return {
		text: text.slice(start, end),
		events: moved,
		start
	};
}
function startOfScalar(text, { style, valueStart }) {
	if (style === require_js_yaml().SCALAR_STYLE.PLAIN) return valueStart;
	if (style === require_js_yaml().SCALAR_STYLE.SINGLE_QUOTED || style === require_js_yaml().SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
	const from = Math.max(0, valueStart - 1024);
	const indicator = /[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)?$/.exec(text.slice(from, valueStart));
	return indicator === null ? valueStart : from + indicator.index;
}
// src/yaml/schema.ts
const stringMapTag = require_js_yaml().defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: () => false,
	addPair(carrier, key, value) {
		if (typeof key !== "string") return "unusable key";
		require_src().setOwn(carrier, key, shared(value));
		return "";
	},
	has: (carrier, key) => typeof key === "string" && Object.hasOwn(carrier, key),
	keys: (mapping) => Object.keys(mapping),
	get: (mapping, key) => mapping[String(key)],
	finalize: (carrier) => require_src().shareMap(carrier)
});
const exactListTag = require_js_yaml().defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	identify: () => false,
	addItem(list, item) {
		list.push(shared(item));
		return "";
	},
	finalize: (list) => require_src().shareList(list.slice())
});
function shared(value) {
	return typeof value === "string" ? require_src().shareText(value) : value;
}
const schema = require_js_yaml().CORE_SCHEMA.withTags(require_js_yaml().mergeTag, stringMapTag, exactListTag);
// src/yaml/events.ts
function findRanges(events) {
	const ranges = [];
	let range;
	for (let index = 0; index < events.length; index++) {
		const type = events[index]?.type;
		if (type === require_js_yaml().EVENT_ID.DOCUMENT) {
			range = {
				first: index,
				last: index,
				hasAlias: false
			};
			ranges.push(range);
		} else if (range !== void 0) {
			range.last = index;
			if (type === require_js_yaml().EVENT_ID.ALIAS) range.hasAlias = true;
		}
	}
	return ranges;
}
function construct(events, source) {
	try {
		return require_js_yaml().constructFromEvents(events, {
			source,
			schema
		});
	} catch (error) {
		if (error instanceof require_js_yaml().YAMLException) return error;
		throw error;
	}
}
// src/yaml/read.ts
function readValue(parsed, { first, last, hasAlias }) {
	const events = parsed.events.slice(first, last + 1);
	if (!hasAlias) {
		const values = construct(events, parsed.text);
		if (!(values instanceof require_js_yaml().YAMLException)) return { value: values[0] ?? null };
	}
	const faults = require_src_yaml().findFaults(parsed, first, last);
	if (faults.length > 0) return { faults };
	const cut = cutOut(parsed.text, events);
	const values = construct(cut.events, cut.text);
	if (values instanceof require_js_yaml().YAMLException) return {
		complaint: values,
		start: cut.start
	};
	return { value: values[0] ?? null };
}
// src/config/project/blueprint.ts
function findLayer({ layers }, path) {
	return layers.findLast(({ value }) => holds(value, path));
}
function holds(value, path) {
	let node = value;
	for (const key of path) {
		if (!require_src().isObject(node) || !Object.hasOwn(node, key)) return false;
		node = node[key];
	}
	return true;
}
function findPath(blueprint, path) {
	const layer = findLayer(blueprint, path.slice(0, path[0] === "vars" || path[0] === "labels" ? 2 : 1).map(String));
	return layer && [...layer.path, ...path];
}
function listProvenance(blueprint, document) {
	const found = new Map();
	for (const key of [
		"name",
		"account",
		"region"
	]) {
		const path = blueprint[key];
		if (path !== void 0) found.set(key, {
			layer: layerAt(path),
			source: document.locate(path, "value")
		});
	}
	const add = (name, { name: layer, path }, keys) => {
		found.set(name, {
			layer,
			source: document.locate([...path, ...keys], "key")
		});
	};
	for (const layer of blueprint.layers) for (const [key, value] of Object.entries(layer.value)) if (key !== "vars" && key !== "labels") add(key, layer, [key]);
	else if (require_src().isObject(value)) for (const name of Object.keys(value)) add(`${key}.${name}`, layer, [key, name]);
	return found;
}
function layerAt([root, list, , inner]) {
	if (root !== "fleet") return "target";
	if (list === "regions") return "region";
	if (list !== "accounts") return "fleet";
	return inner === "regions" ? "target" : "account";
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
	const event = require_every_plan().readEvent(env);
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
	const head = require_every_plan().shaOf(env["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"]) ?? require_every_plan().shaOf(env["CI_COMMIT_SHA"]);
	const base = require_every_plan().shaOf(env["CI_MERGE_REQUEST_DIFF_BASE_SHA"]) ?? require_every_plan().shaOf(env["CI_COMMIT_BEFORE_SHA"]);
	return {
		provider: "gitlab",
		runUrl: env["CI_JOB_URL"] || null,
		actor: env["GITLAB_USER_LOGIN"] || null,
		pullRequest: numberOf$1(env["CI_MERGE_REQUEST_IID"]),
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
		pullRequest: numberOf$1(number[0] ?? number[1]),
		event: env["CODEBUILD_WEBHOOK_EVENT"] || null,
		...repositoryOf(env["CODEBUILD_SOURCE_REPO_URL"]),
		headSha: require_every_plan().shaOf(env["CODEBUILD_RESOLVED_SOURCE_VERSION"]) ?? null,
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
		pullRequest: numberOf$1(env["CHANGE_ID"] ?? env["ghprbPullId"]),
		event: null,
		...repositoryOf(env["GIT_URL"]),
		headSha: require_every_plan().shaOf(env["GIT_COMMIT"]) ?? null,
		baseSha: null,
		runId: env["BUILD_NUMBER"] || null,
		runAttempt: null,
		isFork: Boolean(env["CHANGE_FORK"])
	};
}
function numberOf$1(text) {
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
// src/config/findings/locate-finding.ts
function locateFinding(document, { path, at }) {
	return at === "inside" ? locateFirstKey(document, path) : document.locate(path, at);
}
function locateFirstKey(document, path) {
	const start = document.locate(path, "value");
	const mapping = require_src().valueAt(document.value, path);
	const [first] = (require_src().isObject(mapping) ? Object.keys(mapping) : []).map((key) => document.locate([...path, key], "key")).filter((source) => source.file === start.file && require_start().compareSources(source, start) >= 0).sort(require_start().compareSources);
	return first ?? start;
}
function addUnlessSaid(findings, more) {
	if (findings.length === 0 || more.length === 0) return [...findings, ...more];
	const subjectOf = ({ path, at, inText }) => JSON.stringify([
		at,
		path,
		inText
	]);
	const taken = new Set(findings.map(subjectOf));
	return [...findings, ...more.filter((finding) => finding.at === "inside" || !taken.has(subjectOf(finding)))];
}
// src/config/check/document-kind.ts
function readKind(document) {
	const { value } = document;
	const key = Object.hasOwn(value, "kind") ? "kind" : Object.keys(value).find((key) => require_src().fold(key) === "kind");
	const written = key === void 0 ? null : value[key] ?? null;
	const kind = typeof written === "string" ? require_src_kinds().kinds.get(written) : void 0;
	if (kind !== void 0) return { kind };
	const names = [...require_src_kinds().kinds.keys()];
	const known = names.join(", ");
	if (key === void 0 || written === null) {
		const source = locateFirstKey(document, []);
		const recognised = require_src_config().recogniseDocument(value);
		if (recognised !== void 0) return { diagnostic: diagnose("notADocument", { ...recognised }, source) };
		const guess = require_src_config().guessKind(value);
		const advice = guess === void 0 ? "say what this document declares" : `begin it with kind: ${guess}, which has fields like these`;
		return { diagnostic: diagnose("missingKind", {
			advice,
			kinds: known
		}, source) };
	}
	const source = document.locate([key], "value");
	const suggestion = typeof written === "string" ? require_src_config().kindOfType(written) ?? require_src().findNearest(written, names) : void 0;
	const params = {
		kind: require_src().showValue(written),
		kinds: known
	};
	return { diagnostic: suggestion === void 0 ? diagnose("unknownKind", params, source) : diagnose("misspeltKind", {
		...params,
		suggestion
	}, source) };
}
// src/config/schema/project-schema.ts
const formLimits = {
	count: 48,
	length: 2e3
};
const ownerForm = "^(?! )[\\p{L}\\p{N}_.:/=+@ -]{1,256}(?<! )$";
const text = {
	type: "string",
	minLength: 1
};
const count = {
	type: "integer",
	minimum: 0
};
const percent = {
	type: "integer",
	minimum: 0,
	maximum: 100
};
const owner = {
	type: "string",
	pattern: ownerForm,
	description: "1 to 256 letters, digits, spaces and _ . : / = + - @, no space at either end"
};
const name = {
	type: "string",
	pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
	description: "1 to 64 letters, digits and . _ -, beginning with a letter or digit",
	examples: ["prod"]
};
const region = {
	type: "string",
	pattern: "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$",
	description: "a region, such as us-east-1",
	examples: ["us-east-1"]
};
const account = {
	type: "string",
	pattern: "^[0-9]{12}$",
	description: "an account id of 12 digits, in quotes",
	examples: ["111122223333"]
};
const roleArn = {
	type: "string",
	pattern: "^arn:aws[^:]*:iam::[0-9]{12}:role/[\\w+=,.@/-]+$",
	description: "the ARN of a role to assume, such as arn:aws:iam::111122223333:role/kiln-apply"
};
const planRoleArn = {
	...roleArn,
	description: "the ARN of a role for commands that only read, in the place of roleArn, such as arn:aws:iam::111122223333:role/kiln-plan"
};
const externalId = {
	type: "string",
	pattern: "^[\\w+=,.@:/-]{2,1224}$",
	description: "the external id that the role asks for: 2 to 1224 letters, digits and _ + = , . @ : / -"
};
const profile = text;
const wave = {
	type: "integer",
	minimum: 1
};
const retired = { type: "boolean" };
const vars = { type: "object" };
const labels = {
	type: "object",
	propertyNames: {
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",
		description: "1 to 63 letters, digits and . _ / -, beginning with a letter or digit"
	},
	additionalProperties: {
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,62}$",
		description: "1 to 63 letters, digits and . _ : / @ + -, beginning with a letter or digit"
	}
};
const targetForms = {
	name,
	region,
	roleArn,
	planRoleArn,
	externalId,
	profile
};
const target = {
	type: "object",
	additionalProperties: false,
	required: ["name"],
	properties: {
		name,
		region,
		account,
		roleArn,
		planRoleArn,
		externalId,
		profile,
		labels,
		wave,
		retired,
		vars
	}
};
const credentials = {
	roleArn: text,
	planRoleArn: text,
	externalId: text,
	profile
};
const regionEntry = {
	...region,
	type: ["string", "object"],
	additionalProperties: false,
	required: ["name"],
	properties: {
		name: region,
		labels,
		wave,
		retired,
		vars
	}
};
const accountEntry = {
	...account,
	type: ["string", "object"],
	additionalProperties: false,
	required: ["id"],
	properties: {
		id: account,
		name,
		...credentials,
		labels,
		wave,
		retired,
		vars,
		regions: {
			type: "array",
			minItems: 1,
			items: regionEntry
		}
	}
};
const fleet = {
	type: "object",
	additionalProperties: false,
	required: ["accounts"],
	properties: {
		name: text,
		...credentials,
		labels,
		wave,
		accounts: {
			type: "array",
			minItems: 1,
			items: accountEntry,
			examples: [["111122223333"]]
		},
		regions: {
			type: "array",
			minItems: 1,
			items: regionEntry
		},
		except: {
			type: "array",
			items: {
				type: "string",
				pattern: "^[^!]",
				description: "a selector of targets without !, such as sandbox-eu-*, tier=test, or tier=test,place=eu for what is both"
			}
		}
	}
};
function projectSchema() {
	const perKind = (schema) => ({
		type: "object",
		additionalProperties: false,
		properties: Object.fromEntries([...require_src_kinds().kinds.keys()].map((kind) => [kind, schema]))
	});
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "Kiln project file",
		type: "object",
		additionalProperties: false,
		required: ["version"],
		properties: {
			version: {
				type: "integer",
				examples: [1]
			},
			owner,
			previousOwners: {
				type: "array",
				items: owner
			},
			configs: text,
			vars,
			fleet,
			targets: {
				type: "array",
				minItems: 1,
				items: target
			},
			defaults: perKind({ type: "object" }),
			ignoreTags: {
				type: "array",
				items: text
			},
			managedBy: {
				type: "array",
				items: {
					type: "string",
					pattern: "^[^=]+(?:=.*)?$",
					description: "a tag, as Key or Key=Value"
				}
			},
			requiredTags: {
				type: "object",
				propertyNames: {
					minLength: 1,
					maxLength: 128
				},
				maxProperties: formLimits.count,
				additionalProperties: {
					type: "string",
					maxLength: formLimits.length
				}
			},
			readOnlyFields: perKind({
				type: "array",
				items: text
			}),
			tagPrefix: {
				type: "string",
				pattern: "^(?![aA][wW][sS]:)[A-Za-z0-9_.:/=+@-]{1,64}$",
				description: "1 to 64 letters, digits and _ . : / = + - @, not beginning with aws:"
			},
			refresh: { enum: ["full", "fast"] },
			limits: {
				type: "object",
				additionalProperties: false,
				properties: {
					deletes: {
						type: "object",
						additionalProperties: false,
						properties: {
							count,
							percent
						}
					},
					updates: {
						type: "object",
						additionalProperties: false,
						properties: { percent }
					},
					versions: {
						type: "object",
						additionalProperties: false,
						properties: { count }
					}
				}
			},
			versions: {
				type: "object",
				additionalProperties: false,
				properties: {
					keep: {
						type: "integer",
						minimum: 1
					},
					minAge: {
						type: "string",
						pattern: require_start().durationForm.source,
						description: "a duration such as 12h or 14d"
					},
					rebuild: { type: "boolean" }
				}
			},
			quotas: perKind({
				type: "integer",
				minimum: 1
			})
		}
	};
}
// src/config/schema/words.ts
const forms = {
	ResourceName: "3 to 128 letters, digits, spaces, - and _, no space at either end",
	InstanceProfileNameType: "the name of an instance profile: letters, digits and _ + = , . @ -",
	SnsTopicArn: "the ARN of a standard topic, such as arn:aws:sns:us-east-1:111122223333:image-builds",
	TagKey: "letters, digits, spaces and _ . : / = + - @, not beginning with aws:",
	AmiNameString: "letters, digits, spaces and - _ : . { }, beginning and ending with a letter, digit, -, _ or brace",
	AccountId: "an account id of 12 digits",
	OrganizationArn: "the ARN of an organization, such as arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5",
	OrganizationalUnitArn: "the ARN of an organizational unit, such as arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56",
	LicenseConfigurationArn: "the ARN of a license configuration, arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-ID",
	LaunchTemplateId: "the id of a launch template, lt- and 17 letters and digits",
	ImageRecipeArn: require_src_kinds().describeReference("the ARN of an image recipe with its version", {
		kind: "ImageRecipe",
		name: "golden-linux"
	}),
	ContainerRecipeArn: require_src_kinds().describeReference("the ARN of a container recipe with its version", {
		kind: "ContainerRecipe",
		name: "web"
	}),
	InfrastructureConfigurationArn: require_src_kinds().describeReference("the ARN of an infrastructure configuration", {
		kind: "InfrastructureConfiguration",
		name: "golden-linux"
	}),
	DistributionConfigurationArn: require_src_kinds().describeReference("the ARN of a distribution configuration", {
		kind: "DistributionConfiguration",
		name: "golden-linux"
	}),
	WorkflowVersionArnOrBuildVersionArn: require_src_kinds().describeReference("the ARN of a workflow with its version", {
		kind: "Workflow",
		scope: "test",
		name: "smoke"
	}),
	Timezone: "a time zone by its IANA name, such as Europe/Berlin",
	WorkflowParameterName: "text without null characters",
	WorkflowParameterValue: "text without null characters",
	ParallelGroup: "letters, digits and - _ + #, beginning with a letter or digit",
	RoleNameOrArn: "the name of a role, or its ARN, such as arn:aws:iam::111122223333:role/image-builds",
	LogGroupName: "the name of a log group: letters, digits and - _ / .",
	WildcardVersionNumber: "three numbers, of which the last ones may be x: 1.4.2, 1.4.x, x.x.x",
	VersionNumber: "three numbers, or x where Kiln gives the number: 1.4.2, 1.4.x, 1.x.0, x.x.x",
	InlineComponentData: "text without null characters",
	InlineWorkflowData: "text without null characters",
	InlineDockerFileTemplate: "text without null characters",
	ComponentVersionArnOrBuildVersionArn: require_src_kinds().describeReference("the ARN of a component with its version", {
		kind: "Component",
		name: "hardening"
	}),
	ComponentParameterName: "text without null characters",
	ComponentParameterValue: "text without null characters",
	UserDataOverride: "a script that is encoded in base64",
	AmiWatermarkName: "letters, digits, spaces and . / ' @ _ - ( ) [ ], no space at either end",
	SsmParameterName: "the name of a parameter: letters, digits and _ . - /"
};
function describeShape(name) {
	const shape = require_src_kinds().documentShape(name);
	if (shape === void 0) return void 0;
	if (shape.pattern !== void 0) return forms[name] ?? `text that matches ${shape.pattern}`;
	const bounds = describeBounds(shape.min, shape.max);
	return bounds === void 0 ? void 0 : `${bounds}${unitOf(shape)}`;
}
function describeBounds(min, max) {
	if (min !== void 0 && max !== void 0) return min === max ? `exactly ${max}` : `${min} to ${max}`;
	if (max !== void 0) return `at most ${max}`;
	return min === void 0 ? void 0 : `at least ${min}`;
}
function unitOf({ type }) {
	if (type === "string") return " characters";
	return type === "list" || type === "map" ? " entries" : "";
}
// src/config/schema/document-schema.ts
const dialect = "https://json-schema.org/draft/2020-12/schema";
const derivedFields = ["clientToken", "dryRun"];
const kilnBlockSchema = {
	type: "object",
	additionalProperties: false,
	properties: {
		targets: {
			...listOfStrings(),
			minItems: 1
		},
		ignore: listOfStrings(),
		protect: { type: "boolean" },
		adopt: { enum: ["unchanged", "overwrite"] },
		reenable: { enum: ["always"] },
		unchecked: listOfStrings(),
		files: {
			type: "object",
			additionalProperties: {
				type: "string",
				minLength: 1
			}
		},
		interpolate: listOfStrings(),
		keep: {
			type: "integer",
			minimum: 1
		}
	}
};
function listOfStrings() {
	return {
		type: "array",
		items: {
			type: "string",
			minLength: 1
		}
	};
}
function fieldsSchema(kind) {
	const builder = new SchemaBuilder();
	const fields = builder.buildFields(require_src_kinds().kindOf(kind));
	return {
		$schema: dialect,
		...fields,
		$defs: builder.definitions
	};
}
var SchemaBuilder = class {
	definitions = {};
	buildFields(kind) {
		const { members = {}, required = [] } = require_src_kinds().requestShape(kind);
		const declarable = Object.fromEntries(Object.entries(members).filter(([name]) => !derivedFields.includes(name)));
		const needed = required.filter((name) => !derivedFields.includes(name));
		return {
			type: "object",
			...this.#buildMembers(kind.kind, { members: declarable }, needed),
			required: needed
		};
	}
	#buildMembers(owner, { members = {} }, required) {
		const properties = Object.entries(members).map(([name, shape]) => {
			return [name, this.useMember(owner, name, shape, required.includes(name))];
		});
		return {
			additionalProperties: false,
			properties: Object.fromEntries(properties)
		};
	}
	useMember(_owner, _field, shape, isNeeded) {
		return this.use(shape, isNeeded);
	}
	use(name, isNeeded) {
		const { type, required } = shapeNamed(name);
		const $ref = this.define(name);
		if (type === "list" && isNeeded) return {
			type: "array",
			minItems: 1,
			$ref
		};
		if (required === void 0) return { $ref };
		if (isNeeded) return {
			type: "object",
			$ref,
			required
		};
		return {
			$ref,
			if: {
				type: "object",
				minProperties: 1
			},
			then: {
				type: "object",
				required
			}
		};
	}
	define(name) {
		const $ref = `#/$defs/${name}`;
		if (this.definitions[name] !== void 0) return $ref;
		this.definitions[name] = {};
		this.definitions[name] = {
			...this.#convert(name),
			...require_src().optional({ description: this.describe(name) })
		};
		return $ref;
	}
	describe(name) {
		return describeShape(name);
	}
	#convert(name) {
		const shape = shapeNamed(name);
		const { min, max, pattern } = shape;
		switch (shape.type) {
			case "string": return {
				type: "string",
				...defined({
					minLength: min,
					maxLength: max,
					pattern
				})
			};
			case "timestamp": return { type: "string" };
			case "enum": return { enum: shape.enum ?? [] };
			case "boolean": return { type: "boolean" };
			case "integer":
			case "long": return {
				type: "integer",
				...defined({
					minimum: min,
					maximum: max
				})
			};
			case "float":
			case "double": return {
				type: "number",
				...defined({
					minimum: min,
					maximum: max
				})
			};
			case "list": return {
				type: "array",
				items: this.use(shape.member ?? "", true),
				...defined({ maxItems: max })
			};
			case "map": return {
				type: "object",
				propertyNames: { $ref: this.define(shape.key ?? "") },
				additionalProperties: this.use(shape.value ?? "", true),
				...defined({ maxProperties: max })
			};
		}
		return {
			type: "object",
			...this.#buildMembers(name, shape, shape.required ?? [])
		};
	}
};
function shapeNamed(name) {
	const shape = require_src_kinds().documentShape(name);
	if (shape === void 0) throw new Error(`the API model has no shape ${name}`);
	return shape;
}
function defined(keywords) {
	return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== void 0));
}
// src/config/schema/errors.ts
function toFindings(errors, value, context, prefix = []) {
	return withoutLifted(errors.flatMap((error) => {
		const { path: inside } = error;
		return toFinding(error, [...prefix, ...inside], {
			...context,
			inside,
			isTop: inside.length === 0
		}) ?? [];
	}), value, prefix);
}
function withoutLifted(findings, value, prefix) {
	const lifted = findings.flatMap(({ diagnostic, path }) => {
		const wrapper = value[String(path.at(-1))];
		return diagnostic === "wrappedFields" && require_src().isObject(wrapper) ? Object.keys(wrapper) : [];
	});
	return findings.filter(({ diagnostic, path, params }) => {
		return !(diagnostic === "missingField" && path.length === prefix.length) || !lifted.some((key) => require_src_config().isSameName(key, String(params["field"])));
	});
}
function toFinding(error, path, context) {
	const { keyword, data, schema, key = "" } = error;
	const bound = (name) => schema[name];
	const field = require_src().showPath(path);
	if (error.isOfKey === true) return toKeyFormFinding(error, path);
	switch (keyword) {
		case "additionalProperties": return unknownKey(key, path, error, context);
		case "required": {
			const missing = require_src().showPath([...path, key]);
			const property = schema["properties"]?.[key];
			const example = exampleAt(context, [...context.inside, key], property);
			return {
				diagnostic: "missingField",
				params: {
					field: missing,
					line: (example === void 0 ? void 0 : require_src_config().writeLine(key, example)) ?? `${key}: VALUE`
				},
				path,
				at: "inside"
			};
		}
		case "type": return require_src_config().toTypeFinding(String(schema["type"]), data, {
			path,
			example: exampleAt(context, context.inside, schema),
			keys: Object.keys(schema["properties"] ?? {})
		});
		case "enum": {
			const values = schema["enum"];
			const nearest = typeof data === "string" ? require_src().findNearest(data, values) : void 0;
			const allowed = values.join(", ");
			const advice = nearest === void 0 ? `write one of ${allowed}` : `write ${nearest}; it takes ${allowed}`;
			return {
				diagnostic: "notOneOf",
				params: {
					field,
					found: require_src().showValue(data),
					advice
				},
				path,
				at: "value"
			};
		}
		case "pattern":
			if (data === "") return {
				diagnostic: "emptyString",
				params: { field },
				path,
				at: "value"
			};
			return {
				diagnostic: "wrongForm",
				params: {
					field,
					found: require_src().showValue(data),
					form: formOf(error)
				},
				path,
				at: "value"
			};
		case "minLength":
		case "maxLength":
			if (data === "") return {
				diagnostic: "emptyString",
				params: { field },
				path,
				at: "value"
			};
			return {
				diagnostic: "wrongLength",
				params: {
					field,
					found: require_src().countCharacters(typeof data === "string" ? data : ""),
					allowed: describeBounds(bound("minLength"), bound("maxLength")) ?? ""
				},
				path,
				at: "value"
			};
		case "minimum":
		case "maximum": {
			const allowed = describeBounds(bound("minimum"), bound("maximum")) ?? "";
			const nearest = bound(keyword) ?? "";
			return {
				diagnostic: "outOfRange",
				params: {
					field,
					found: require_src().showValue(data),
					allowed,
					nearest
				},
				path,
				at: "value"
			};
		}
		case "minItems": return {
			diagnostic: "emptyList",
			params: { field },
			path,
			at: "value"
		};
		case "maxItems":
		case "maxProperties": return {
			diagnostic: "wrongCount",
			params: {
				field,
				found: Array.isArray(data) ? data.length : Object.keys(data).length,
				allowed: describeBounds(void 0, bound(keyword)) ?? ""
			},
			path,
			at: "value"
		};
		default: return;
	}
}
function exampleAt({ kind }, inside, schema) {
	const [own] = schema?.["examples"] ?? [];
	return kind === void 0 ? own : require_src_kinds_fields().wordsAt(kind, inside)?.example;
}
function formOf({ schema }) {
	return schema["description"] ?? `text that matches ${String(schema["pattern"])}`;
}
function toKeyFormFinding(error, path) {
	const { keyword, schema } = error;
	const key = error.data;
	const at = {
		path: [...path, key],
		at: "key"
	};
	if (/^aws:/i.test(key)) return {
		diagnostic: "awsTagKey",
		params: { key: require_src().showValue(key) },
		...at
	};
	if (key === "") return {
		diagnostic: "emptyKey",
		params: { field: require_src().showPath(path) },
		...at
	};
	if (keyword === "pattern") return {
		diagnostic: "wrongKeyForm",
		params: {
			key: require_src().showValue(key),
			form: formOf(error)
		},
		...at
	};
	const allowed = describeBounds(void 0, schema[keyword]) ?? "";
	return {
		diagnostic: "wrongKeyLength",
		params: {
			key: require_src().showValue(key),
			found: require_src().countCharacters(key),
			allowed
		},
		...at
	};
}
function unknownKey(key, path, { data, schema }, context) {
	const { kind, topKeys = [], isTop } = context;
	const space = require_src().nameUnusualSpace(key);
	if (space !== void 0) return {
		diagnostic: "unusualSpace",
		params: { name: space },
		path: [...path, key],
		at: "key"
	};
	const known = Object.keys(schema["properties"] ?? {});
	const around = data;
	return require_src_config().toUnknownKeyFinding({
		key,
		value: around[key] ?? null,
		path: [...path, key],
		here: context.inside,
		known,
		topKeys: isTop ? topKeys : [],
		around,
		isTop,
		...require_src().optional({ kind })
	});
}
// src/config/schema/checker.ts
function makeChecker(root) {
	const definitions = root["$defs"] ?? {};
	const named = new Map();
	const refer = (reference) => {
		const name = reference.replace("#/$defs/", "");
		let check;
		return (value, state) => {
			if (check === void 0) {
				check = named.get(name) ?? compile(definitions[name]);
				named.set(name, check);
			}
			check(value, state);
		};
	};
	const compile = (schema) => {
		const checks = Object.entries(schema).flatMap(([keyword, argument]) => {
			if (annotations.has(keyword)) return [];
			if (keyword === "$ref") return refer(argument);
			const make = keywords[keyword];
			if (make === void 0) throw new Error(`the schemas of Kiln do not use ${keyword}`);
			return make(argument, schema, compile);
		});
		const [only, ...others] = checks;
		if (only !== void 0 && others.length === 0) return only;
		return (value, state) => {
			for (const check of checks) check(value, state);
		};
	};
	const check = compile(root);
	return (value) => {
		const state = {
			path: [],
			errors: []
		};
		check(value, state);
		return state.errors;
	};
}
const annotations = new Set([
	"$schema",
	"$defs",
	"title",
	"description",
	"examples",
	"then"
]);
const typeTests = {
	string: (value) => typeof value === "string",
	boolean: (value) => typeof value === "boolean",
	integer: (value) => Number.isInteger(value),
	number: (value) => Number.isFinite(value),
	array: require_src().isList,
	object: require_src().isObject
};
const bound = (keyword, concerns, fails) => (limit, schema) => (value, state) => {
	if (concerns(value) && fails(value, limit)) note(state, {
		keyword,
		data: value,
		schema
	});
};
const isText = (value) => typeof value === "string";
const isNumber = (value) => Number.isFinite(value);
const sizeOf = (value) => Object.keys(value).length;
const keywords = {
	type: (types, schema) => {
		const [first = () => false, ...others] = [types].flat().map((type) => typeTests[type]);
		return (data, state) => {
			if (first(data)) return;
			for (const test of others) if (test(data)) return;
			note(state, {
				keyword: "type",
				data,
				schema
			});
		};
	},
	enum: (allowed, schema) => (data, state) => {
		if (!allowed.includes(data)) note(state, {
			keyword: "enum",
			data,
			schema
		});
	},
	maximum: bound("maximum", isNumber, (value, most) => value > most),
	minimum: bound("minimum", isNumber, (value, least) => value < least),
	maxLength: bound("maxLength", isText, (text, most) => text.length > most && require_src().countCharacters(text) > most),
	minLength: bound("minLength", isText, (text, least) => text.length < 2 * least && require_src().countCharacters(text) < least),
	pattern: (source, schema) => {
		let form;
		return (data, state) => {
			if (isText(data) && !(form ??= new RegExp(source, "u")).test(data)) note(state, {
				keyword: "pattern",
				data,
				schema
			});
		};
	},
	maxItems: bound("maxItems", require_src().isList, (list, most) => list.length > most),
	minItems: bound("minItems", require_src().isList, (list, least) => list.length < least),
	items: (schema, _, compile) => {
		const check = compile(schema);
		return (value, state) => {
			if (!require_src().isList(value)) return;
			for (let index = 0; index < value.length; index++) inside(state, index, value[index], check);
		};
	},
	maxProperties: bound("maxProperties", require_src().isObject, (value, most) => sizeOf(value) > most),
	minProperties: bound("minProperties", require_src().isObject, (value, least) => sizeOf(value) < least),
	required: (keys, schema) => (data, state) => {
		if (!require_src().isObject(data)) return;
		for (const key of keys) if (!Object.hasOwn(data, key)) note(state, {
			keyword: "required",
			data,
			schema,
			key
		});
	},
	propertyNames: (schema, _, compile) => {
		const check = compile(schema);
		return (value, state) => {
			if (!require_src().isObject(value)) return;
			for (const key of Object.keys(value)) {
				const found = errorsOf(check, key, state);
				state.errors.push(...found.map((error) => ({
					...error,
					isOfKey: true
				})));
			}
		};
	},
	additionalProperties: (others, schema, compile) => {
		const known = new Set(Object.keys(schema["properties"] ?? {}));
		const check = others === false ? void 0 : compile(others);
		return (data, state) => {
			if (!require_src().isObject(data)) return;
			for (const key of Object.keys(data)) {
				if (known.has(key)) continue;
				if (check === void 0) note(state, {
					keyword: "additionalProperties",
					data,
					schema,
					key
				});
				else inside(state, key, data[key], check);
			}
		};
	},
	properties: (schemas, _, compile) => {
		const checks = Object.entries(schemas).map(([key, schema]) => ({
			key,
			check: compile(schema)
		}));
		return (value, state) => {
			if (!require_src().isObject(value)) return;
			for (const { key, check } of checks) if (Object.hasOwn(value, key)) inside(state, key, value[key], check);
		};
	},
	if: (condition, schema, compile) => {
		const applies = compile(condition);
		const check = compile(schema["then"] ?? {});
		return (value, state) => {
			if (errorsOf(applies, value, state).length === 0) check(value, state);
		};
	}
};
const none = [];
function errorsOf(check, value, state) {
	const before = state.errors.length;
	check(value, state);
	return state.errors.length === before ? none : state.errors.splice(before);
}
function inside(state, step, value, check) {
	state.path.push(step);
	check(value, state);
	state.path.pop();
}
function note(state, error) {
	state.errors.push({
		...error,
		path: [...state.path]
	});
}
// src/config/schema/validator.ts
const ready = new Map();
function validateFields(kind, fields) {
	return validate(`kind ${kind}`, () => fieldsSchema(kind), fields);
}
function validateSomeFields(kind, fields) {
	return validate(`some of kind ${kind}`, () => ({
		...fieldsSchema(kind),
		required: []
	}), fields);
}
function validateKilnBlock(block) {
	return validate("kiln block", () => kilnBlockSchema, block);
}
function validateProject(project) {
	return validate("project", projectSchema, project);
}
function validate(name, makeSchema, value) {
	const check = ready.get(name) ?? makeChecker(makeSchema());
	ready.set(name, check);
	return check(value);
}
// src/config/check/kiln-block.ts
const empty = {
	ignore: [],
	unchecked: [],
	uncheckedTexts: [],
	files: [],
	interpolate: []
};
function readKilnBlock(document, kind, targets) {
	const raw = document["kiln"];
	if (raw === void 0 || raw === null) return {
		block: empty,
		findings: []
	};
	const block = require_src().isObject(raw) ? require_src().withoutNulls({
		...raw,
		...withoutNullFiles(raw)
	}) : raw;
	const findings = toFindings(validateKilnBlock(block), block, {}, ["kiln"]);
	if (!require_src().isObject(block)) return {
		block: empty,
		findings
	};
	const { protect, adopt, reenable, keep } = block;
	const globFindings = checkGlobs(block["targets"], targets);
	const wrong = new Set(globFindings.map(({ path }) => path.at(-1)));
	const patterns = stringsOf(block["targets"]).filter((_, index) => !wrong.has(index));
	const unchecked = stringsOf(block["unchecked"]);
	const unknown = unchecked.filter((field) => !require_src_kinds().isModelled(kind, field));
	const files = require_src().isObject(block["files"]) ? Object.keys(block["files"]) : [];
	const known = require_src_kinds().fileFields(kind);
	const kept = [...new Set([...require_src_kinds().plainTexts(kind), ...files.filter((field) => known.includes(field))])];
	return {
		block: {
			...patterns.length === 0 ? {} : { targets: patterns },
			ignore: stringsOf(block["ignore"]),
			...typeof protect === "boolean" ? { protect } : {},
			...adopt === "unchanged" || adopt === "overwrite" ? { adopt } : {},
			...reenable === "always" ? { reenable } : {},
			unchecked: unknown,
			...typeof keep === "number" ? { keep } : {},
			uncheckedTexts: unchecked.filter((field) => require_src_kinds().plainTexts(kind).includes(field)),
			files: files.filter((field) => known.includes(field)),
			interpolate: stringsOf(block["interpolate"]).filter((field) => kept.includes(field))
		},
		findings: [
			...findings,
			...globFindings,
			...checkIgnore(block["ignore"], kind, unknown),
			...checkUnchecked(block["unchecked"], kind),
			...checkFiles(files, kind),
			...checkInterpolate(block["interpolate"], kept),
			...reenable === void 0 || kind.autoOff !== void 0 ? [] : [reenablesNothing(kind)],
			...keep === void 0 || kind.versions !== void 0 ? [] : [keepsNothing(kind)]
		]
	};
}
function checkGlobs(globs, targets) {
	return checkItems(globs, ["kiln", "targets"], (glob) => {
		if (glob === "" || glob === "!" || require_start().isAboutAny(glob, targets)) return void 0;
		return {
			diagnostic: "globMatchesNothing",
			params: {
				glob: require_src().showValue(glob),
				targets: require_start().describeSelectable(targets, glob)
			}
		};
	});
}
function checkIgnore(paths, kind, unchecked) {
	if (paths === void 0) return [];
	const identity = require_src_kinds().identityMembers(kind);
	const known = [...kind.model.createFields, ...unchecked].filter((field) => !identity.has(field));
	return checkItems(paths, ["kiln", "ignore"], (path) => {
		const [first] = require_src().parsePath(path) ?? [];
		if (path === "" || first !== void 0 && known.includes(first)) return void 0;
		if (first !== void 0 && identity.has(first)) return {
			diagnostic: "ignoredIdentity",
			params: {
				path: require_src().showValue(path),
				kind: kind.kind
			}
		};
		return {
			diagnostic: "ignoreUnknown",
			params: {
				path: require_src().showValue(path),
				kind: kind.kind,
				known: known.join(", ")
			}
		};
	});
}
function checkUnchecked(fields, kind) {
	return checkItems(fields, ["kiln", "unchecked"], (field) => {
		if (!require_src_kinds().isModelled(kind, field) || require_src_kinds().plainTexts(kind).includes(field)) return void 0;
		return {
			diagnostic: "uncheckedKnown",
			params: {
				field: require_src().showText(field),
				kind: kind.kind
			}
		};
	});
}
function withoutNullFiles({ files }) {
	return require_src().isObject(files) ? { files: require_src().withoutNulls(files) } : {};
}
function checkFiles(fields, kind) {
	const known = require_src_kinds().fileFields(kind);
	return fields.filter((field) => !known.includes(field)).map((field) => ({
		diagnostic: "textFieldUnknown",
		params: {
			field: require_src().showText(field),
			kind: kind.kind,
			known: known.join(", ") || "none"
		},
		path: [
			"kiln",
			"files",
			field
		],
		at: "key"
	}));
}
function checkInterpolate(fields, kept) {
	return checkItems(fields, ["kiln", "interpolate"], (field) => {
		if (kept.includes(field)) return void 0;
		return {
			diagnostic: "interpolateNothing",
			params: {
				field: require_src().showText(field),
				known: kept.join(", ") || "none"
			}
		};
	});
}
function reenablesNothing({ kind }) {
	return {
		diagnostic: "reenableNothing",
		params: { kind },
		path: ["kiln", "reenable"],
		at: "key"
	};
}
function keepsNothing({ kind }) {
	return {
		diagnostic: "keepsNothing",
		params: { kind },
		path: ["kiln", "keep"],
		at: "key"
	};
}
function checkItems(items, path, check) {
	if (!require_src().isList(items)) return [];
	return items.flatMap((item, index) => {
		const finding = typeof item === "string" ? check(item) : void 0;
		return finding === void 0 ? [] : [{
			...finding,
			path: [...path, index],
			at: "value"
		}];
	});
}
function stringsOf(value) {
	return require_src().isList(value) ? value.filter((item) => typeof item === "string") : [];
}
// src/config/check/visit.ts
const freeText = ["description", "tags"];
const freeFieldsOf = require_src().keptFor((kind) => {
	return new Set([
		...freeText,
		...kind.freeText,
		...require_src_kinds().plainTexts(kind)
	]);
});
function visitTexts(kind, fields, visit) {
	walk(fields, false, {
		free: freeFieldsOf(kind),
		path: [],
		visit
	});
}
function walk(value, isFree, on) {
	const { free, path, visit } = on;
	if (typeof value === "string") visit(value, path, isFree);
	else if (require_src().isList(value)) for (let index = 0; index < value.length; index++) {
		path.push(index);
		walk(value[index] ?? null, isFree, on);
		path.pop();
	}
	else if (require_src().isObject(value)) for (const key of Object.keys(value)) {
		path.push(key);
		walk(value[key] ?? null, isFree || free.has(key), on);
		path.pop();
	}
}
// src/config/check/scan.ts
function scanTexts(kind, fields) {
	const findings = [];
	const arns = [];
	visitTexts(kind, fields, (value, path, isFree) => {
		const index = require_src().findCredential(value);
		if (index !== void 0) {
			const found = {
				diagnostic: "credentialLike",
				params: { field: path.join(".") },
				path: [...path],
				at: "value"
			};
			findings.push(value.includes("\n") ? {
				...found,
				inText: require_src().placeAt(value, index)
			} : found);
		}
		const partition = isFree || !value.startsWith("arn:") ? void 0 : /^arn:(aws[\w-]*):/.exec(value)?.[1];
		if (partition !== void 0) arns.push({
			path: [...path],
			value,
			partition
		});
	});
	return {
		findings,
		arns
	};
}
function checkRegion$1(arns, target, expected) {
	return arns.flatMap(({ path, value }) => {
		const region = require_src_kinds().parseArn(value)?.region;
		if (region === void 0 || region === expected) return [];
		return [{
			diagnostic: "otherRegion",
			params: {
				value: require_src().showText(value, 2048),
				region,
				target,
				expected
			},
			path,
			at: "value"
		}];
	});
}
function checkPartition(arns, target, expected) {
	return arns.filter(({ partition }) => partition !== expected).map(({ path, value, partition }) => {
		return {
			diagnostic: "foreignPartition",
			params: {
				value: require_src().showText(value),
				partition,
				target,
				expected
			},
			path,
			at: "value"
		};
	});
}
// src/config/check/tags.ts
const maxTagValue = 256;
function readTagRules({ tagPrefix, requiredTags, tagForms }) {
	if (tagForms === void 0 && Object.keys(requiredTags).length > 0) throw new Error("requiredTags were not compiled");
	return {
		tagPrefix,
		requiredTags: tagForms ?? new Map()
	};
}
function checkTags(fields, { tagPrefix, requiredTags }) {
	const tags = require_src().isObject(fields["tags"]) ? fields["tags"] : {};
	const keys = Object.keys(tags);
	const findings = [];
	for (const key of keys) {
		const at = {
			path: ["tags", key],
			at: "key"
		};
		if (/^aws:/i.test(key)) findings.push({
			diagnostic: "awsTagKey",
			params: { key: require_src().showValue(key) },
			...at
		});
		else if (key.startsWith(tagPrefix)) findings.push({
			diagnostic: "kilnTagKey",
			params: {
				key: require_src().showValue(key),
				prefix: tagPrefix
			},
			...at
		});
	}
	if (keys.length > 48) findings.push({
		diagnostic: "tooManyTags",
		params: {
			field: "tags",
			found: keys.length
		},
		path: ["tags"],
		at: "value"
	});
	for (const [key, form] of requiredTags) {
		const value = Object.hasOwn(tags, key) ? tags[key] : void 0;
		if (value === void 0) {
			const path = require_src().isObject(fields["tags"]) ? ["tags"] : [];
			const params = {
				key: require_src().showText(key),
				form: require_src().showText(form.source)
			};
			findings.push({
				diagnostic: "requiredTagMissing",
				params,
				path,
				at: "inside"
			});
		} else if (typeof value === "string" && value.length <= maxTagValue && !form.test(value)) {
			const params = {
				key: require_src().showText(key),
				form: require_src().showText(form.source),
				found: require_src().showValue(value)
			};
			findings.push({
				diagnostic: "requiredTagForm",
				params,
				path: ["tags", key],
				at: "value"
			});
		}
	}
	return findings;
}
// src/config/desire/cycles.ts
function diagnoseCycles(desired, locate) {
	const keyIn = (target, one) => `${target} ${require_src_kinds().keyOf(one.identity)}`;
	const referring = desired.filter(({ references }) => references.length > 0);
	const byKey = new Map(referring.map((one) => [keyIn(one.target, one), one]));
	const state = new Map();
	const told = new Map();
	const way = [];
	function enter(one, by) {
		way.push({
			one,
			rest: one.references.values(),
			...require_src().optional({ by })
		});
		state.set(one, "open");
	}
	function follow({ one, rest }) {
		const { value: reference } = rest.next();
		if (reference === void 0) {
			state.set(one, "done");
			way.pop();
			return;
		}
		const next = byKey.get(keyIn(one.target, reference));
		if (next === void 0 || next === one && require_src_kinds().kindOf(one.kind).images !== void 0 || state.get(next) === "done") return;
		if (state.get(next) === void 0) enter(next, reference);
		else tell(next, one, reference);
	}
	function tell(first, last, closing) {
		const round = way.slice(way.findIndex(({ one }) => one === first));
		const opening = round[1]?.by ?? closing;
		const circle = [...round.map(({ one }) => one.id), first.id].join(" \u2192 ");
		if (told.has(circle)) return;
		const source = require_start().formatSource(locate(first, opening.path));
		told.set(circle, diagnose("referenceCycle", {
			circle,
			source
		}, locate(last, closing.path)));
	}
	for (const first of referring) {
		if (state.get(first) === void 0) enter(first);
		for (let step = way.at(-1); step !== void 0; step = way.at(-1)) follow(step);
	}
	return [...told.values()];
}
// src/config/check/texts.ts
const template = /^\s*\{\{(?!\s*imagebuilder:)[^{}]*\}\}\s*$/;
const mayBeWrong = new RegExp(`\\{\\{|${require_src().unusualSpace}`, "u");
const mayBeWrongEntry = new RegExp(`^$|[\\s,;]|${mayBeWrong.source}`, "u");
function checkTexts(kind, fields) {
	const { freeEntries = [] } = kind;
	const findings = [];
	visitTexts(kind, fields, (text, path, isFree) => {
		const found = checkText(text, path, isFree, freeEntries);
		if (found !== void 0) findings.push(found);
	});
	return findings;
}
function checkText(text, path, isFree, freeEntries) {
	const isEntry = typeof path.at(-1) === "number";
	if (!(isEntry ? mayBeWrongEntry : mayBeWrong).test(text)) return void 0;
	const at = {
		path: [...path],
		at: "value"
	};
	const [field, found] = [require_src().showPath(path), require_src().showValue(text)];
	if (text.includes("{{") && template.test(text)) return {
		diagnostic: "unfilledTemplate",
		params: {
			field,
			found
		},
		...at
	};
	const space = isFree ? void 0 : require_src().nameUnusualSpace(text);
	if (space !== void 0) return {
		diagnostic: "unusualSpace",
		params: { name: space },
		...at
	};
	if (!isEntry || freeEntries.includes(String(path.at(-2)))) return void 0;
	if (text === "") return {
		diagnostic: "emptyEntry",
		params: { field },
		...at
	};
	const parts = /\{\{\s*imagebuilder:/.test(text) ? void 0 : require_src_config().splitEntry(text);
	return parts === void 0 ? void 0 : {
		diagnostic: "severalInOne",
		params: {
			field,
			found,
			list: require_src_config().writeFlow(parts)
		},
		...at
	};
}
// src/config/check/check.ts
function checkFields({ kind, fields, plain, unchecked }, tagRules) {
	const modelled = unchecked.length === 0 ? fields : require_src().omit(fields, unchecked);
	const errors = validateFields(kind.kind, modelled);
	if (errors.some(({ keyword }) => keyword === "additionalProperties")) {
		const repaired = require_src_config().repairKeys(kind, modelled);
		const located = checkModelled(kind, repaired.fields, validateFields(kind.kind, repaired.fields), tagRules).map((finding) => ({
			...finding,
			path: repaired.toWritten(finding.path)
		}));
		const texts = scanTexts(kind, plain);
		return {
			findings: [
				...repaired.findings,
				...located,
				...texts.findings
			],
			arns: texts.arns
		};
	}
	const texts = scanTexts(kind, plain);
	return {
		findings: [...checkModelled(kind, modelled, errors, tagRules), ...texts.findings],
		arns: texts.arns
	};
}
function checkVarying({ kind, fields, plain, unchecked }, tagRules, varying, arns) {
	const some = require_src().pick(fields, varying);
	if (Object.keys(some).length < varying.length) return void 0;
	const modelled = unchecked.length === 0 ? fields : require_src().omit(fields, unchecked);
	if (validateSomeFields(kind.kind, unchecked.length === 0 ? some : require_src().omit(some, unchecked)).length + checkTexts(kind, some).length > 0) return void 0;
	if (varying.includes("tags") && checkTags(some, tagRules).length > 0) return void 0;
	if (kind.check(modelled).length + require_src_kinds().checkReferences(kind, modelled).length > 0) return void 0;
	const texts = scanTexts(kind, fields === plain ? some : require_src().pick(plain, varying));
	if (texts.findings.length > 0) return void 0;
	const others = arns.filter(({ path }) => !varying.includes(String(path[0])));
	return {
		findings: [],
		arns: others.length === 0 ? texts.arns : inOrderOf(plain, [...others, ...texts.arns])
	};
}
function inOrderOf(fields, arns) {
	const order = Object.keys(fields);
	const placeOf = ({ path }) => order.indexOf(String(path[0]));
	return arns.toSorted((a, b) => placeOf(a) - placeOf(b));
}
function checkModelled(kind, fields, errors, tagRules) {
	const context = {
		kind,
		topKeys: ["kind", "kiln"]
	};
	const general = errors.length === 0 ? [] : toFindings(errors, fields, context);
	const ruled = addUnlessSaid(require_src_kinds().checkReferences(kind, fields), kind.check(fields)).map(makeShowable);
	return addUnlessSaid([...addUnlessSaid(ruled, checkTexts(kind, fields)), ...checkTags(fields, tagRules)], general);
}
const wholeParams = new Set([
	"advice",
	"suggestion",
	"example"
]);
const longestWhole = 256;
function makeShowable(finding) {
	const params = Object.entries(finding.params).map(([key, value]) => {
		return [key, typeof value === "string" ? require_src().showText(value, wholeParams.has(key) ? longestWhole : void 0) : value];
	});
	return {
		...finding,
		params: Object.fromEntries(params)
	};
}
// src/config/variables/interpolate.ts
function scopeOf({ name, region, account, vars }, refer) {
	const known = region ?? require_src_kinds().samplePlace.region;
	return {
		target: {
			name,
			region: known,
			account: account ?? require_src_kinds().samplePlace.account,
			partition: require_src_kinds().partitionOf(known)
		},
		vars,
		...require_src().optional({ refer }),
		memo: new Map()
	};
}
function hasVariable(text) {
	return text.includes("${");
}
function findVariables(text) {
	return [...text.matchAll(token)].flatMap(([whole]) => whole === "$${" ? [] : [parseVariable(whole), ...findInside(whole)]);
}
function findWholeVariable(text) {
	return wholeVariable.test(text) ? parseVariable(text) : void 0;
}
const wholeVariable = /^\$\{(?:[^${}]|\$\{[^${}]*\})*\}$/;
const token = /\$\$\{|\$\{(?:\$\{[^${}]*\}|[^}])*\}?/g;
const innerVariable = /\$\{[^${}]*\}/g;
const knownVariables = "write ${vars.NAME}, ${Kind/name} or one of target.name, target.region, target.account, target.partition; write a second $ before ${ for a literal one";
function inner(text) {
	return /^\$\{(.*)\}$/s.exec(text)?.[1] ?? "";
}
function isReference(text) {
	return /^\$\{\s*\w+\//.test(text);
}
function findInside(text) {
	return isReference(text) ? [...inner(text).matchAll(innerVariable)].map(([one]) => parseVariable(one)) : [];
}
function parseVariable(text) {
	const inside = inner(text);
	return {
		text,
		path: [.../^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/.test(inside) ? inside.matchAll(/\[(\d+)\]|[\w-]+/g) : []].map(([name, index]) => index === void 0 ? name : Number(index))
	};
}
function interpolate(text, scope, listener) {
	if (wholeVariable.test(text)) {
		const found = lookUp(text, scope);
		if ("issue" in found) {
			listener?.onIssue(found.issue, 0);
			return text;
		}
		if (found.named !== void 0) {
			listener?.onReference(text, found.named);
			if (found.named.ofVersion !== void 0) listener?.onDeferred([found.named.ofVersion]);
		}
		return found.value;
	}
	let isSound = true;
	const parts = [];
	let end = 0;
	const result = text.replaceAll(token, (match, at) => {
		parts.push(text.slice(end, at));
		end = at + match.length;
		const found = match === "$${" ? { value: "${" } : lookUp(match, scope);
		const written = "issue" in found ? found.issue : writeScalar(match, found.value);
		if (typeof written === "string") {
			const named = "value" in found ? found.named : void 0;
			if (named !== void 0) listener?.onReference(match, named);
			parts.push(named?.ofVersion ?? written);
			return written;
		}
		isSound = false;
		listener?.onIssue(written, at);
		return match;
	});
	if (!isSound) return text;
	if (parts.some((part) => typeof part !== "string")) listener?.onDeferred([...parts, text.slice(end)]);
	return result;
}
function isExact(value) {
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function writeScalar(text, value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" && !isExact(value)) return {
		diagnostic: "inexactNumber",
		params: { field: require_src().showText(text) }
	};
	if (typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
	return {
		diagnostic: "variableNotScalar",
		params: {
			variable: require_src().showText(text),
			found: require_src().showValue(value)
		}
	};
}
function lookUp(text, scope) {
	let found = scope.memo.get(text);
	if (found === void 0) {
		found = isReference(text) && scope.refer ? refer(text, scope, scope.refer) : resolveVariable(parseVariable(text), scope);
		scope.memo.set(text, found);
	}
	return found;
}
function refer(text, scope, find) {
	let issue;
	const inside = inner(text).replaceAll(innerVariable, (variable) => {
		const found = lookUp(variable, scope);
		const written = "issue" in found ? found.issue : writeScalar(variable, found.value);
		if (typeof written === "string") return written;
		issue ??= written;
		return variable;
	});
	return issue === void 0 ? find(inside) : { issue };
}
function resolveVariable({ text, path }, { target, vars }) {
	const [root, first, ...rest] = path;
	if (root === "target" && typeof first === "string" && rest.length === 0 && Object.hasOwn(target, first)) return { value: target[first] ?? "" };
	const variable = require_src().showText(text);
	if (root !== "vars" || typeof first !== "string") return { issue: {
		diagnostic: "unknownVariable",
		params: {
			variable,
			advice: require_src_config().adviseOnVariable(inner(text)) ?? knownVariables
		}
	} };
	let value = vars;
	for (const step of path.slice(1)) {
		const next = require_src().isList(value) && typeof step === "number" ? value[step] : require_src().isObject(value) && Object.hasOwn(value, String(step)) ? value[String(step)] : void 0;
		if (next === void 0) return { issue: {
			diagnostic: "undefinedVariable",
			params: {
				variable,
				defined: listDefined(value)
			}
		} };
		value = next;
	}
	return { value };
}
function listDefined(value) {
	if (require_src().isList(value)) return `a list of ${value.length}`;
	const names = require_src().isObject(value) ? Object.keys(value) : [];
	return names.length === 0 ? "nothing" : require_src().showText(names.join(", "), 1e3);
}
// src/config/desire/texts.ts
const unread = "-";
const noTexts = {
	isLiteral: () => false,
	isPlainOfEncoded: () => false,
	encode: (fields) => fields,
	check: () => []
};
function takeTexts(document, kind, block) {
	const taken = block.files.flatMap((field) => {
		const file = document.files?.get(field);
		if (file !== void 0) return [{
			field,
			path: field.split("."),
			file
		}];
		const path = require_src().valueAt(document.value, [
			"kiln",
			"files",
			field
		]);
		if (typeof path === "string" && path !== "") throw new Error(`${document.file}: ${field} was not read`);
		return [];
	});
	if (taken.length === 0 && require_src_kinds().plainTexts(kind).length === 0) return {
		document,
		texts: noTexts,
		diagnostics: []
	};
	return {
		document: taken.length === 0 ? document : withTexts$1(document, taken),
		texts: textsOf$2(kind, block, taken),
		diagnostics: [...taken.flatMap(({ file: { text } }) => typeof text === "string" ? [] : [text]), ...taken.flatMap((one) => diagnoseTwice(document, one))]
	};
}
function textsOf$2(kind, block, taken) {
	const encoded = taken.filter(({ field }) => require_src_kinds().isEncoded(kind, field));
	const fromFiles = taken.map(({ field }) => field);
	const literal = new Set([...require_src_kinds().plainTexts(kind), ...fromFiles].filter((field) => !block.interpolate.includes(field)));
	const broken = taken.filter(({ file }) => typeof file.text !== "string").map(({ field }) => field);
	const looked = require_src_kinds().plainTexts(kind).filter((field) => ![...broken, ...block.uncheckedTexts].includes(field));
	const inBase64 = keptByText(require_src_kinds().encodeText);
	const knownOf = keptByText(() => new Map());
	return {
		isLiteral: (path) => literal.size > 0 && literal.has(path.join(".")),
		isPlainOfEncoded: (path) => encoded.some(({ field }) => field === path.join(".")),
		encode: (fields) => encoded.reduce((value, { path }) => {
			const text = require_src().valueAt(value, path);
			return typeof text === "string" ? put(value, path, inBase64(text)) : value;
		}, fields),
		check(fields) {
			const { textRules } = kind;
			if (textRules === void 0) return [];
			return looked.flatMap((field) => {
				const text = fields[field];
				if (typeof text !== "string") return [];
				const context = textRules.contextOf(fields);
				const key = require_src().canonicalJson([field, context]);
				const known = knownOf(text);
				const found = known.get(key) ?? textRules.check(field, text, context);
				known.set(key, found);
				return found.map(({ line, column, ...finding }) => ({
					...finding,
					path: [field],
					at: "value",
					inText: {
						line,
						column
					}
				}));
			});
		}
	};
}
function keptByText(make) {
	const kept = new Map();
	return (text) => {
		const result = kept.get(text) ?? make(text);
		kept.set(text, result);
		return result;
	};
}
function diagnoseTwice(document, { field, path }) {
	const at = path.findIndex((_, index) => {
		const value = require_src().valueAt(document.value, path.slice(0, index + 1)) ?? null;
		return value !== null && (index === path.length - 1 || !require_src().isObject(value));
	});
	if (at < 0) return [];
	const own = path.slice(0, at + 1);
	const params = {
		field: own.join("."),
		source: require_start().formatSource(document.locate(own, "key"))
	};
	return [diagnose("textFieldTwice", params, document.locate([
		"kiln",
		"files",
		field
	], "key"))];
}
function withTexts$1(document, taken) {
	const fileAt = (path) => taken.find((one) => one.path.every((step, index) => step === path[index]))?.file;
	return {
		file: document.file,
		value: taken.reduce((value, { path, file: { text } }) => put(value, path, typeof text === "string" ? text : unread), document.value),
		locate(path, at) {
			const file = fileAt(path);
			if (file !== void 0) return {
				file: file.file,
				line: 1,
				column: 1
			};
			const inner = taken.find((one) => path.length > 0 && path.every((step, index) => step === one.path[index]));
			return inner === void 0 || require_src().isObject(require_src().valueAt(document.value, path)) ? document.locate(path, at) : document.locate([
				"kiln",
				"files",
				inner.field
			], "key");
		},
		scalarAt: (path) => fileAt(path) === void 0 ? document.scalarAt(path) : void 0,
		locateText(path, place) {
			const file = fileAt(path);
			return file === void 0 ? document.locateText(path, place) : {
				file: file.file,
				...place
			};
		}
	};
}
function put(value, [first = "", ...rest], item) {
	const key = String(first);
	const inner = value[key] ?? {};
	if (rest.length > 0 && !require_src().isObject(inner)) return value;
	return {
		...value,
		[key]: rest.length === 0 || !require_src().isObject(inner) ? item : put(inner, rest, item)
	};
}
// src/config/desire/compose.ts
const notFields = new Set(["kind", "kiln"]);
function compose(document, defaults, scope, texts = noTexts, elsewhere) {
	const base = defaults ?? {};
	return (elsewhere && new Composer(scope, texts).composeVarying(document, base, elsewhere)) ?? new Composer(scope, texts).composeAll(document, base);
}
var Composer = class {
	issues = [];
	references = [];
	deferred = [];
	varying = [];
	#scope;
	#texts;
	#path = [];
	#place = [];
	#inDefault = false;
	constructor(scope, texts) {
		this.#scope = scope;
		this.#texts = texts;
	}
	composeAll(document, defaults) {
		const fields = this.#mergeMaps(document, defaults, notFields);
		const { issues, references, deferred, varying } = this;
		return {
			fields,
			issues,
			references,
			deferred,
			varying
		};
	}
	composeVarying(document, defaults, elsewhere) {
		const { varying } = elsewhere;
		const fields = { ...elsewhere.fields };
		for (const key of varying) {
			const value = Object.hasOwn(fields, key) ? this.#mergeMember(key, document, defaults) : void 0;
			if (value === void 0) return void 0;
			require_src().setOwn(fields, key, value);
		}
		this.issues.push(...elsewhere.issues.filter(({ path }) => !varying.includes(String(path[0]))));
		const { issues, references, deferred } = this;
		return {
			fields,
			issues,
			references,
			deferred,
			varying
		};
	}
	#mergeMaps(own, base, skip) {
		const result = {};
		for (const key of Object.keys(own)) {
			if (skip?.has(key) === true) continue;
			const value = this.#mergeMember(key, own, base);
			if (value !== void 0) require_src().setOwn(result, key, value);
		}
		for (const key of Object.keys(base)) {
			if (Object.hasOwn(own, key)) continue;
			const value = this.#mergeMember(key, own, base);
			if (value !== void 0) require_src().setOwn(result, key, value);
		}
		return result;
	}
	#mergeMember(key, own, base) {
		const ofBase = Object.hasOwn(base, key) ? base[key] : void 0;
		if (Object.hasOwn(own, key)) return this.#at(key, key, own[key] ?? null, ofBase);
		const outside = this.#enterDefault();
		const value = this.#at(key, key, ofBase ?? null);
		this.#inDefault = outside;
		return value;
	}
	#merge(own, base) {
		const resolved = this.#resolve(own);
		if (base === void 0 || !require_src().isObject(resolved)) return this.#finish(resolved);
		const outside = this.#enterDefault();
		const resolvedBase = this.#resolve(base);
		this.#inDefault = outside;
		return require_src().isObject(resolvedBase) ? require_src().shareMap(this.#mergeMaps(resolved, resolvedBase)) : this.#finish(resolved);
	}
	#finish(value) {
		if (value === null) return void 0;
		if (typeof value === "number") return this.#checkNumber(value);
		if (require_src().isList(value)) return this.#finishList(value);
		return require_src().isObject(value) ? this.#finishMap(value) : value;
	}
	#finishList(list) {
		if (list.every(isFinished)) return list;
		let place = 0;
		const items = list.map((item, index) => {
			const value = this.#at(index, place, item);
			if (value !== void 0) place += 1;
			return value;
		});
		if (items.every((item, index) => item === list[index])) return list;
		return require_src().shareList(items.filter((item) => item !== void 0));
	}
	#finishMap(map) {
		const keys = Object.keys(map);
		if (keys.every((key) => isFinished(map[key] ?? null))) return map;
		const result = {};
		let isChanged = false;
		for (const key of keys) {
			const before = map[key] ?? null;
			const value = this.#at(key, key, before);
			if (value !== before) isChanged = true;
			if (value !== void 0) require_src().setOwn(result, key, value);
		}
		return isChanged ? require_src().shareMap(result) : map;
	}
	#at(written, place, own, base) {
		if (isFinished(own)) return own;
		this.#path.push(written);
		this.#place.push(place);
		const result = this.#merge(own, base);
		this.#path.pop();
		this.#place.pop();
		return result;
	}
	#resolve(value) {
		if (typeof value !== "string" || !hasVariable(value) || this.#texts.isLiteral(this.#path)) return value;
		const field = String(this.#path[0]);
		if (this.varying.at(-1) !== field) this.varying.push(field);
		const filled = interpolate(value, this.#scope, this);
		return typeof filled === "string" ? require_src().shareText(filled) : filled;
	}
	onDeferred(parts) {
		const isEncoded = this.#texts.isPlainOfEncoded(this.#path) ? { isEncoded: true } : {};
		this.deferred.push({
			path: [...this.#place],
			parts,
			...isEncoded
		});
	}
	onReference(text, { id, identity }) {
		if (this.#isWithoutReferences()) this.#reportHere(require_src().showText(text));
		else this.references.push({
			path: [...this.#place],
			text,
			id,
			identity
		});
	}
	onIssue(issue, offset) {
		if (this.#isWithoutReferences() && "reference" in issue.params) this.#reportHere(issue.params.reference);
		else this.#report(issue, offset);
	}
	#reportHere(reference) {
		this.#report({
			diagnostic: "referenceHere",
			params: {
				reference,
				field: require_src().showPath(this.#path)
			}
		});
	}
	#isWithoutReferences() {
		return require_src_kinds().fieldsWithoutReferences.has(String(this.#path[0]));
	}
	#checkNumber(value) {
		if (!isExact(value)) this.#report({
			diagnostic: "inexactNumber",
			params: { field: require_src().showPath(this.#path) }
		});
		return value === 0 ? 0 : value;
	}
	#report(issue, offset) {
		this.issues.push({
			...issue,
			path: [...this.#path],
			inDefault: this.#inDefault,
			...require_src().optional({ offset })
		});
	}
	#enterDefault() {
		const outside = this.#inDefault;
		this.#inDefault = true;
		return outside;
	}
};
function isFinished(value) {
	return typeof value === "string" ? !hasVariable(value) : typeof value === "boolean";
}
// src/config/desire/draft.ts
function makeDraft({ document, texts, kind, block }, defaults, tagRules, scope, elsewhere) {
	if (elsewhere?.composed.varying.length === 0) return elsewhere;
	const composed = compose(document.value, defaults, scope, texts, elsewhere?.composed);
	const { fields: plain, varying } = composed;
	const fields = texts.encode(plain);
	const subject = {
		kind,
		fields,
		plain,
		unchecked: block.unchecked
	};
	const { findings, arns } = (elsewhere?.findings.length === 0 ? checkVarying(subject, tagRules, varying, elsewhere.arns) : void 0) ?? checkFields(subject, tagRules);
	return {
		composed,
		fields,
		arns,
		findings: withTexts(findings, texts.check(plain))
	};
}
function withTexts(findings, inTexts) {
	if (inTexts.length === 0) return findings;
	const long = inTexts.filter(({ diagnostic }) => diagnostic === "documentTooLong").map(({ path }) => require_src().formatPath(path));
	const isSaid = ({ diagnostic, path }) => diagnostic === "wrongLength" && long.includes(require_src().formatPath(path));
	return [...findings.filter((finding) => !isSaid(finding)), ...inTexts];
}
// src/config/desire/problems.ts
function diagnoseField(made, finding, fields) {
	const { path, at, inText } = finding;
	const origin = require_src_config().findOrigin(made, path, at === "key" ? "key" : "value");
	const isInDocument = origin.writtenPath.length === path.length;
	const source = at === "inside" && isInDocument ? locateFirstKey(made.document, origin.writtenPath) : origin.written;
	const diagnostic = diagnoseUnlocated(require_src_config().asWritten(finding, origin.scalar), source);
	if (inText === void 0) return addOrigins(diagnostic, origin.contributions);
	const exact = locateInText(origin, require_src().valueAt(fields, path), inText);
	if (exact !== void 0) return {
		...diagnostic,
		source: exact
	};
	return addOrigins(extend(diagnostic, "textLine", { line: inText.line }), origin.contributions);
}
function locateInText(origin, text, place) {
	const { raw } = origin;
	if (raw === text) return origin.locateText(place);
	const [written, filled] = [raw, text].map((one) => typeof one === "string" ? require_src().linesOf(one) : []);
	if (written === void 0 || filled === void 0 || written.length !== filled.length) return void 0;
	const line = written[place.line - 1] ?? "";
	const column = line === filled[place.line - 1] ? place.column : line.length - line.trimStart().length + 1;
	return origin.locateText({
		line: place.line,
		column
	});
}
function diagnoseIssue(made, issue) {
	const origin = require_src_config().findOrigin(made, issue.path, "value");
	const isElsewhere = ({ label }) => label.startsWith("defaults.");
	const { raw } = origin;
	const place = raw === void 0 || issue.offset === void 0 ? void 0 : require_src().placeAt(raw, issue.offset);
	const exact = place && origin.locateText(place);
	if (exact !== void 0) return diagnoseUnlocated(issue, exact);
	return addOrigins(diagnoseUnlocated(issue, origin.written), origin.contributions.filter(isElsewhere));
}
function addOrigins(diagnostic, contributions) {
	return contributions.reduce((said, { label, source }) => source === void 0 ? extend(said, "originWithoutPlace", { label }) : extend(said, "origin", {
		label,
		source: require_start().formatSource(source)
	}), diagnostic);
}
function isFromIssue({ path, at }, issues) {
	if (at === "inside") return false;
	return issues.some((issue) => issue.path.every((step, index) => step === path[index]));
}
var ProblemList = class {
	#targets;
	#problems = new Map();
	constructor(targets) {
		this.#targets = targets;
	}
	add(target, diagnostic) {
		const { code, message, source } = diagnostic;
		const key = JSON.stringify([
			code,
			message,
			source
		]);
		const known = this.#problems.get(key);
		if (known === void 0) this.#problems.set(key, {
			diagnostic,
			targets: new Set([target])
		});
		else known.targets.add(target);
	}
	list() {
		return [...this.#problems.values()].map(({ diagnostic, targets }) => targets.size === this.#targets ? diagnostic : extend(diagnostic, "targets", { targets: require_start().enumerate([...targets]) }));
	}
};
// src/config/desire/site.ts
var Site = class {
	target;
	scope;
	partition;
	#claims = new Map();
	#findElsewhere;
	constructor(target, findElsewhere) {
		this.target = target;
		this.#findElsewhere = findElsewhere;
		this.partition = target.region === void 0 ? void 0 : require_src_kinds().partitionOf(target.region);
		this.scope = scopeOf(target, (inside) => this.#refer(inside));
	}
	claim(declaration, who) {
		const twin = who && this.#claims.get(who.key);
		const claim = {
			site: this,
			declaration,
			who,
			twin,
			fields: void 0
		};
		if (isIdentified(claim) && twin === void 0) this.#claims.set(claim.who.key, claim);
		return claim;
	}
	find(identity) {
		return this.#claims.get(require_src_kinds().keyOf(identity));
	}
	referencesIn(arns) {
		return arns.flatMap(({ path, value }) => {
			const parsed = require_src_kinds().parseArn(value);
			const who = parsed !== void 0 && require_src_kinds().isIn(parsed, this.target) ? this.#claimOf(parsed.identity)?.who : void 0;
			return who === void 0 ? [] : [{
				path,
				id: who.id,
				identity: who.identity
			}];
		});
	}
	referencesByName(kind, fields) {
		return (kind.findNames?.(fields) ?? []).flatMap(({ path, kind: named, name }) => {
			const who = this.find(require_src_kinds().identityOf(named, name))?.who;
			return who === void 0 ? [] : [{
				path,
				id: who.id,
				identity: who.identity
			}];
		});
	}
	#claimOf(identity) {
		return require_src_kinds().linesOf(identity).map((one) => this.find(one)).find((claim) => claim !== void 0);
	}
	#refer(inside) {
		const reference = require_src().showText(`\${${inside}}`);
		const unknown = (advice) => ({ issue: {
			diagnostic: "unknownReference",
			params: {
				reference,
				advice
			}
		} });
		const [, written = "", attribute = "arn"] = /^\s*([^.]*?)\s*(?:\.([\w.]*)\s*)?$/.exec(inside) ?? [];
		const { kind = "", name = "", scope } = require_src_kinds().parseId(written) ?? {};
		if (!require_src_kinds().kinds.has(kind)) {
			const near = require_src().findNearest(kind, [...require_src_kinds().kinds.keys()]);
			return unknown(near === void 0 ? `kinds: ${require_start().enumerate([...require_src_kinds().kinds.keys()])}` : `did you mean \${${near}/${name}}?`);
		}
		const identity = require_src_kinds().identityOf(kind, name, scope);
		const claim = this.find(identity);
		if (claim === void 0) return this.#missing(reference, identity, name, unknown);
		const { id, name: spelt, version: number = "x.x.x" } = claim.who;
		const version = require_src_kinds().kindOf(kind).versions === void 0 ? void 0 : { number: require_src_kinds().askableForm(number) };
		const referred = {
			identity,
			name: spelt,
			...require_src().optional({ version })
		};
		const value = require_src_kinds().attributeOf(attribute, referred, this.#place());
		if (value === void 0) return { issue: {
			diagnostic: "referenceAttribute",
			params: {
				reference,
				attribute: require_src().showText(attribute),
				kind,
				known: require_start().enumerate(require_src_kinds().attributeNamesOf(kind))
			}
		} };
		const ofVersion = require_src_kinds().isOfVersion(attribute, kind) ? {
			id,
			identity,
			attribute
		} : void 0;
		return {
			value,
			named: {
				id,
				identity,
				...require_src().optional({ ofVersion })
			}
		};
	}
	#missing(reference, identity, name, unknown) {
		const targets = this.#findElsewhere(identity);
		if (targets.length > 0) return { issue: {
			diagnostic: "referenceElsewhere",
			params: {
				reference,
				target: this.target.name,
				targets: require_start().enumerate(targets)
			}
		} };
		const names = [...this.#claims.values()].map(({ who }) => who).filter(({ identity: { kind } }) => kind === identity.kind);
		const near = require_src().findNearest(name, names.map((who) => who.name));
		if (near !== void 0) return unknown(`did you mean \${${names.find((who) => who.name === near)?.id ?? ""}}?`);
		if (names.length === 0) return unknown(`no ${identity.kind} is declared in ${this.target.name}`);
		return unknown(`declared: ${require_src().showText(require_start().enumerate(names.map(({ id }) => id)), 1e3)}`);
	}
	#place() {
		const { region = "", account = "", partition = "" } = this.scope.target;
		return {
			region,
			account,
			partition
		};
	}
};
function isIdentified(claim) {
	return claim.who !== void 0;
}
// src/config/desire/together.ts
function diagnoseTogether(desired, locate) {
	const ruled = desired.filter(({ kind }) => require_src_kinds().kindOf(kind).checkTogether !== void 0);
	const declared = declaredIn(ruled.length === 0 ? [] : desired);
	return require_src().groupBy(ruled, ({ source }) => require_start().formatSource(source)).flatMap((ones) => {
		const problems = new ProblemList(ones.length);
		for (const one of ones) {
			const findings = require_src_kinds().kindOf(one.kind).checkTogether?.(declared(one)) ?? [];
			for (const finding of findings) problems.add(one.target, locate(one, makeShowable(finding)));
		}
		return problems.list();
	});
}
function declaredIn(desired) {
	const byKey = new Map(desired.map((one) => [keyIn$1(one.target, one.identity), one]));
	const facts = new Map();
	const show = (one) => {
		const { id, kind, fields, target } = one;
		const references = new Map(one.references.map((reference) => [require_src().formatPath(reference.path), reference]));
		const lookUp = (identity) => byKey.get(keyIn$1(target, identity));
		return {
			id,
			kind,
			fields,
			facts() {
				const { field = "", read } = require_src_kinds().kindOf(kind).facts ?? {};
				const text = fields[field];
				if (read === void 0 || typeof text !== "string") return void 0;
				if (!facts.has(text)) facts.set(text, read(text));
				return facts.get(text);
			},
			named(path) {
				const reference = references.get(require_src().formatPath(path));
				const other = reference === void 0 ? void 0 : lookUp(reference.identity);
				return other !== void 0 && isMeant(one, path, reference, other) ? show(other) : void 0;
			},
			find(named, name) {
				const other = lookUp(require_src_kinds().identityOf(named, name));
				return other === void 0 ? void 0 : show(other);
			},
			isPinned(path) {
				const { text } = references.get(require_src().formatPath(path)) ?? {};
				if (text !== void 0) return /^\$\{(?:\$\{[^{}]*\}|[^.])*(?:\.\s*arn\s*)?\}$/.test(text);
				const value = require_src().valueAt(fields, path);
				return typeof value === "string" && require_src_kinds().isPinnedArn(value);
			}
		};
	};
	return show;
}
function isMeant({ fields }, path, reference, other) {
	const value = require_src().valueAt(fields, path);
	return reference?.text !== void 0 || typeof value === "string" && require_src_kinds().isOfDeclared(value, other.fields);
}
function keyIn$1(target, identity) {
	return `${target} ${require_src_kinds().keyOf(identity)}`;
}
// src/config/desire/uncertain-arns.ts
function diagnoseUncertainArns(desired, locate) {
	const told = new Map();
	for (const one of desired.filter(({ references }) => references.length > 0)) for (const { id, path, text = "" } of one.references.filter((reference) => isUncertain(one, reference))) {
		const source = locate(one.target, id, ["name"]);
		const at = require_start().formatSource(source);
		if (told.has(at)) continue;
		const name = require_src_kinds().parseId(id)?.name ?? id;
		const suggestion = name.replaceAll(/([ _-])[ _-]+/g, "$1");
		const params = {
			name: require_src().showValue(name),
			reference: require_src().showText(text),
			source: require_start().formatSource(locate(one.target, one.id, path)),
			suggestion: require_src().showValue(suggestion)
		};
		told.set(at, diagnose("uncertainArn", params, source));
	}
	return [...told.values()];
}
function isUncertain({ fields }, { path, text, identity: { slug } }) {
	if (text === void 0 || !slug.includes("--")) return false;
	const value = require_src().valueAt(fields, path);
	return typeof value === "string" && value.includes(`/${slug}`);
}
// src/config/desire/who.ts
function readWho({ document: { value }, kind: { kind, scopeField, versions } }, defaults, scope, elsewhere) {
	const written = (field) => field === void 0 ? void 0 : value[field] ?? (Object.hasOwn(value, field) ? null : defaults?.[field]);
	const texts = [
		written("name"),
		written(scopeField),
		written(versions && "semanticVersion")
	];
	if (elsewhere !== void 0 && !texts.some((text) => typeof text === "string" && hasVariable(text))) return elsewhere;
	const [name, within, version] = texts.map((text) => readText$1(text, scope));
	if (name === void 0 || scopeField !== void 0 && within === void 0) return void 0;
	const identity = require_src_kinds().identityOf(kind, name, within);
	const [id, key] = [require_src_kinds().idOf(kind, name, within), require_src_kinds().keyOf(identity)];
	return {
		name,
		identity,
		key: key === id ? id : key,
		id,
		...require_src().optional({ version })
	};
}
function readText$1(written, scope) {
	if (typeof written !== "string" || written === "") return void 0;
	if (!hasVariable(written)) return written;
	if (findVariables(written).some(({ text }) => isReference(text))) return void 0;
	const text = interpolate(written, scope);
	return typeof text === "string" && text !== "" && !hasVariable(text) ? text : void 0;
}
// src/config/desire/desire.ts
function buildDesired(documents, project, targets) {
	const builder = new DesireBuilder(project, targets);
	for (const document of documents) builder.place(document);
	builder.build();
	return {
		desired: builder.desired,
		faulty: builder.faulty,
		diagnostics: sortDiagnostics(builder.diagnostics),
		locate: (target, id, keys) => require_src_config().findDecisiveKey(...builder.follow(target, id, keys)),
		trace: (target, id, keys) => require_src_config().traceField(...builder.follow(target, id, keys)),
		findScalar: (target, id, keys) => require_src_config().findOrigin(...builder.follow(target, id, keys), "value").scalar
	};
}
var DesireBuilder = class {
	desired = [];
	faulty = [];
	diagnostics = [];
	#project;
	#tagRules;
	#sites;
	#declarations = [];
	#claims = [];
	#byName;
	constructor(project, targets) {
		this.#project = project;
		this.#tagRules = readTagRules(project);
		const findElsewhere = (identity) => this.#findElsewhere(identity);
		this.#sites = targets.filter(({ retired }) => !retired).map((target) => new Site(target, findElsewhere));
	}
	place(document) {
		const head = readKind(document);
		if ("diagnostic" in head) {
			this.diagnostics.push(head.diagnostic);
			return;
		}
		const { kind } = head;
		const { block, findings } = readKilnBlock(document.value, kind, this.#project.targets);
		this.diagnostics.push(...findings.map((found) => diagnoseUnlocated(found, locateFinding(document, found))));
		const isIn = membershipOf(block);
		if (block.targets !== void 0 && !this.#project.targets.some(isIn)) this.diagnostics.push(diagnose("documentWithoutTarget", {}, document.locate(["kiln", "targets"], "key")));
		const taken = takeTexts(document, kind, block);
		this.diagnostics.push(...taken.diagnostics);
		const source = document.locate(["name"], "key");
		const declaration = {
			document: taken.document,
			texts: taken.texts,
			kind,
			block,
			source
		};
		this.#declarations.push(declaration);
		this.#claim(declaration, this.#sites.filter(({ target }) => isIn(target)));
	}
	#claim(declaration, sites) {
		const defaults = this.#project.defaults[declaration.kind.kind];
		let who;
		for (const site of sites) {
			who = readWho(declaration, defaults, site.scope, who);
			this.#claims.push(site.claim(declaration, who));
		}
	}
	build() {
		for (const claims of require_src().runsOf(this.#claims, ({ declaration }) => declaration)) {
			const problems = new ProblemList(claims.length);
			let draft;
			for (const claim of claims) {
				draft = this.#draft(claim, draft);
				claim.fields = draft.fields;
				const found = this.#judge(claim, draft);
				for (const problem of found) problems.add(claim.site.target.name, problem);
				if (isIdentified(claim)) (hasErrors(found) ? this.faulty : this.desired).push(toDesired(claim, draft));
			}
			this.diagnostics.push(...problems.list());
		}
		const locate = (target, id, path) => this.#locate(target, id, path);
		this.diagnostics.push(...diagnoseCycles(this.desired, (one, path) => locate(one.target, one.id, path)));
		this.diagnostics.push(...diagnoseUncertainArns(this.desired, locate));
		const together = [...this.desired, ...this.faulty];
		this.diagnostics.push(...diagnoseTogether(together, (one, finding) => diagnoseField(this.follow(one.target, one.id, [])[0], finding, one.fields)));
	}
	#draft({ declaration, site: { scope } }, elsewhere) {
		return makeDraft(declaration, this.#project.defaults[declaration.kind.kind], this.#tagRules, scope, elsewhere);
	}
	#judge(claim, { composed, findings, arns }) {
		const { declaration, site, twin } = claim;
		const { name, region } = site.target;
		const elsewhere = region === void 0 ? [] : checkRegion$1(arns, name, region);
		const foreign = [...site.partition === void 0 ? [] : checkPartition(arns, name, site.partition), ...elsewhere];
		if (composed.issues.length + findings.length + foreign.length === 0 && twin === void 0) return [];
		const made = this.#ingredientsOf(declaration, site);
		return [
			...composed.issues.map((issue) => diagnoseIssue(made, issue)),
			...addUnlessSaid(findings, foreign).filter((finding) => !isFromIssue(finding, composed.issues)).map((finding) => diagnoseField(made, finding, composed.fields)),
			...twin === void 0 || !isIdentified(claim) ? [] : [this.#diagnoseTwins(made, claim, twin)]
		];
	}
	#diagnoseTwins(made, { who }, twin) {
		const source = require_start().formatSource(twin.declaration.document.locate(["name"], "value"));
		const params = {
			name: require_src().showValue(who.name),
			other: require_src().showValue(twin.who.name),
			source,
			kind: made.kind
		};
		return diagnose("duplicateName", params, require_src_config().findOrigin(made, ["name"], "value").written);
	}
	#findElsewhere(identity) {
		const here = this.#sites.filter((site) => site.find(identity) !== void 0).map(({ target }) => target.name);
		const written = this.#declarations.find(({ document, kind }) => {
			const { name, [kind.scopeField ?? ""]: scope } = document.value;
			if (typeof name !== "string") return false;
			const one = require_src_kinds().identityOf(kind.kind, name, typeof scope === "string" ? scope : void 0);
			return require_src_kinds().keyOf(one) === require_src_kinds().keyOf(identity);
		});
		if (written === void 0 || here.length > 0) return here;
		return this.#project.targets.filter(membershipOf(written.block)).map(({ name }) => name);
	}
	#locate(target, id, path) {
		const [made] = this.follow(target, id, []);
		return require_src_config().findOrigin(made, path, "value").written;
	}
	follow(target, id, keys) {
		this.#byName ??= new Map(this.#sites.map((site) => [site.target.name, site]));
		const site = this.#byName.get(target);
		const { kind = "", name = "", scope } = require_src_kinds().parseId(id) ?? {};
		const claim = site?.find(require_src_kinds().identityOf(kind, name, scope));
		if (site === void 0 || claim?.fields === void 0) throw new Error(`nothing is declared as ${id} in ${target}`);
		const { declaration, fields } = claim;
		const path = toFieldPath(declaration.kind, fields, keys);
		return [this.#ingredientsOf(declaration, site), path];
	}
	#ingredientsOf({ document, texts, kind: { kind } }, { target, scope }) {
		const file = this.#project.document;
		const blueprint = this.#project.blueprints?.get(target.name);
		const project = file === void 0 || blueprint === void 0 ? {} : { project: {
			document: file,
			blueprint
		} };
		return {
			document,
			texts,
			kind,
			defaults: this.#project.defaults[kind],
			scope,
			...project
		};
	}
};
const noReferences = [];
function toDesired({ site, declaration, who }, { composed, fields, arns }) {
	const { block, kind, source } = declaration;
	const { id, name, identity } = who;
	const named = [...site.referencesIn(arns), ...site.referencesByName(kind, fields)];
	const written = new Set(named.length === 0 ? [] : composed.references.map(({ path }) => require_src().formatPath(path)));
	const unwritten = named.filter(({ path, identity: { kind: other, slug } }) => {
		return !written.has(require_src().formatPath(path)) && !(other === identity.kind && slug === identity.slug);
	});
	const references = unwritten.length === 0 ? composed.references : [...composed.references, ...unwritten];
	return {
		id,
		kind: kind.kind,
		name,
		identity,
		target: site.target.name,
		fields,
		ignore: block.ignore,
		...require_src().optional({
			protect: block.protect,
			adopt: block.adopt,
			reenable: block.reenable,
			keep: block.keep
		}),
		unchecked: block.unchecked,
		references: references.length === 0 ? noReferences : references,
		...composed.deferred.length === 0 ? {} : { deferred: composed.deferred },
		source
	};
}
function membershipOf({ targets }) {
	const isSelected = targets === void 0 ? () => true : require_start().selectorOf(targets);
	return (target) => !target.retired && isSelected(target);
}
function toFieldPath(kind, fields, keys) {
	let node = fields;
	let pattern = "";
	return keys.map((key) => {
		let step = key;
		if (require_src().isList(node)) {
			const member = kind.keyedLists[pattern];
			const items = node;
			const index = member === void 0 ? -1 : require_src_kinds().findElement(items, member, String(key));
			if (index >= 0) step = index;
			pattern = `${pattern}.*`;
			node = typeof step === "number" ? items[step] : void 0;
		} else {
			pattern = pattern === "" ? String(key) : `${pattern}.${key}`;
			node = require_src().isObject(node) ? node[String(key)] : void 0;
		}
		return step;
	});
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
		const state = buildDesired([...documents, ...around], project, among);
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
// src/config/walk.ts
const projectFile = "kiln.yaml";
var Walk = class {
	files = [];
	diagnostics = [];
	#source;
	#root;
	#cwd;
	#seen = new Set();
	#links = [];
	constructor(source, root, cwd) {
		this.#source = source;
		this.#root = root;
		this.#cwd = cwd;
	}
	async visit(start) {
		await this.#enter(start, await this.#source.resolve(start), await isFolder(this.#source, start));
		for (let link = this.#links.shift(); link !== void 0; link = this.#links.shift()) await this.#follow(link);
	}
	async #enter(path, real, isDirectory) {
		if (this.#seen.has(real)) return;
		this.#seen.add(real);
		if (!isDirectory) {
			this.files.push({
				path,
				real
			});
			return;
		}
		try {
			const entries = (await this.#source.list(path)).toSorted((a, b) => require_start().compareText(a.name, b.name));
			for (const { name, kind } of entries) {
				if (isPassedOver(name) || name === "kiln.yaml") continue;
				if (kind === "link") this.#links.push((0, node_path().join)(path, name));
				else if (kind === "folder" || isDocumentName(name)) await this.#enter((0, node_path().join)(path, name), (0, node_path().join)(real, name), kind === "folder");
			}
		} catch (error) {
			this.diagnostics.push(diagnoseUnreadable(path, this.#cwd, error));
		}
	}
	async #follow(link) {
		try {
			const real = await this.#source.resolve(link);
			const isDirectory = await isFolder(this.#source, real);
			if (!isDirectory && !isDocumentName(link)) return;
			if (require_src().isInside(real, this.#root)) await this.#enter(link, real, isDirectory);
			else {
				const folder = show$1(this.#root, this.#cwd);
				this.diagnostics.push(diagnose("linkLeavesConfigs", { folder }, startOf(link, this.#cwd)));
			}
		} catch (error) {
			if (isDocumentName(link)) this.diagnostics.push(diagnoseUnreadable(link, this.#cwd, error));
		}
	}
};
function diagnoseUnreadable(path, cwd, error) {
	const reason = error.code ?? String(error);
	return diagnose("fileUnreadable", {
		file: show$1(path, cwd),
		reason
	}, startOf(path, cwd));
}
function isPassedOver(name) {
	return name.startsWith(".") || name === "node_modules";
}
async function isFolder(files, path) {
	return (await files.find(path).catch(() => void 0))?.kind === "folder";
}
function isDocumentName(path) {
	return /\.(?:ya?ml|json)$/.test((0, node_path().basename)(path));
}
function nameOf(file, folder) {
	return (0, node_path().relative)(folder, file).replaceAll(node_path().sep, "/") || ".";
}
function show$1(path, cwd) {
	return require_src().showText(nameOf(path, cwd));
}
function startOf(path, cwd) {
	return {
		file: nameOf(path, cwd),
		line: 1,
		column: 1
	};
}
// src/config/boundary.ts
async function findBoundary(folder) {
	const real = await diskFiles.resolve(folder).catch(() => folder);
	return await findRepository(folder) ?? await findRepository(real) ?? folder;
}
async function findRepository(folder) {
	for (const at of require_src().upwards(folder)) if (await diskFiles.find((0, node_path().join)(at, ".git")).catch(() => void 0) !== void 0) return at;
}
async function isWithin(files, path, folder) {
	const real = await files.resolve(path).catch(() => void 0);
	return real === void 0 ? require_src().isInside(path, folder) : require_src().isInside(real, await files.resolve(folder));
}
// src/config/yaml/decode.ts
function decodeUtf8(bytes, file) {
	const text = bytes.toString("utf8");
	if ((0, node_buffer().isUtf8)(bytes)) return text;
	const again = Buffer.from(text);
	const offset = bytes.findIndex((byte, index) => byte !== again[index]);
	const before = bytes.toString("utf8", 0, offset);
	return diagnose("notUtf8", { offset }, new ParsedText(file, before, [], 0).at(before.length));
}
// src/config/read-text.ts
const usualLimit = 4194304;
async function readText(files, file, cwd, maxBytes = usualLimit) {
	const path = (0, node_path().resolve)(cwd, file);
	const source = startOf(path, cwd);
	try {
		const found = await files.find(path);
		if (found === void 0) return diagnose("fileUnreadable", {
			file: show$1(path, cwd),
			reason: "ENOENT"
		}, source);
		if (found.kind !== "file") return diagnose("fileUnreadable", {
			file: show$1(path, cwd),
			reason: "it is not a regular file"
		}, source);
		if (found.size > maxBytes) return diagnose("fileTooLarge", {
			size: found.size,
			limit: maxBytes
		}, source);
		return decodeUtf8(await files.read(path), nameOf(path, cwd));
	} catch (error) {
		return diagnoseUnreadable(path, cwd, error);
	}
}
// src/yaml/pieces.ts
const marker = /(?<![^\r\n])(?:---(?![^ \t\r\n])|\.\.\.(?![^ \t\r\n])[^\r\n]*(?:\r\n?|\n)?)/g;
const content = /(?<![^\r\n])[ \t]*[^\s#%]/;
function cutPieces(text) {
	const pieces = [];
	let [start, line, isBegun] = [
		0,
		0,
		false
	];
	const cutAt = (end) => {
		const piece = {
			text: text.slice(start, end),
			start,
			line
		};
		pieces.push(piece);
		line += countLineBreaks(piece.text);
		start = end;
	};
	for (const { 0: mark, index } of text.matchAll(marker)) {
		if (mark !== "---") {
			cutAt(index + mark.length);
			isBegun = false;
			continue;
		}
		if (isBegun || content.test(text.slice(start, index))) cutAt(index);
		isBegun = true;
	}
	cutAt(text.length);
	return pieces;
}
function countLineBreaks(text) {
	return text.match(/\r\n?|\n/g)?.length ?? 0;
}
// src/config/yaml/marks.ts
const inStructure = new RegExp(`${require_src().unusualSpace}(?<=^(?:[ \\t]*(?:- *)?|[^#"'\\n]*[:-])${require_src().unusualSpace})`, "mu");
function diagnoseUnusualSpace(text, file, line) {
	const found = inStructure.exec(text);
	if (found === null) return void 0;
	return diagnose("unusualSpace", { name: require_src().nameSpace(found[0]) }, new ParsedText(file, text, [], line).at(found.index));
}
function findConflicts(text, file) {
	const begins = [...text.matchAll(/^<{7}(?: .*)?$/gm)];
	if (begins.length === 0 || !/^>{7}(?: .*)?$/m.test(text)) return [];
	const parsed = new ParsedText(file, text, [], 0);
	return begins.map(({ index }) => diagnose("mergeConflict", { marker: "<<<<<<<" }, parsed.at(index)));
}
// src/config/yaml/document.ts
function parse(file, { text, line }) {
	try {
		return new ParsedText(file, text, require_js_yaml().parseEvents(text, { maxDepth: 64 }), line);
	} catch (error) {
		if (error instanceof require_js_yaml().YAMLException) return error;
		throw error;
	}
}
function findName(parsed, { first }) {
	const offset = findTopKey(parsed, first + 1, "name");
	return offset === void 0 ? void 0 : parsed.at(offset);
}
var YamlDocument = class {
	file;
	value;
	#kept;
	#start;
	#end;
	#line;
	#first;
	#name;
	#locator;
	constructor({ file, kept, start, text, line }, first, value, name) {
		this.file = file;
		this.value = value;
		this.#kept = kept;
		this.#start = start;
		this.#end = start + text.length;
		this.#line = line;
		this.#first = first;
		this.#name = name;
	}
	locate(path, at) {
		return this.#name !== void 0 && at === "key" && path.length === 1 && path[0] === "name" ? this.#name : this.#places().locate(path, at);
	}
	scalarAt(path) {
		return this.#places().scalarAt(path);
	}
	locateText(path, place) {
		return this.#places().locateText(path, place);
	}
	#places() {
		if (this.#locator !== void 0) return this.#locator;
		const parsed = parse(this.file, {
			text: this.#kept.slice(this.#start, this.#end),
			line: this.#line
		});
		if (parsed instanceof require_js_yaml().YAMLException) throw parsed;
		this.#locator = new Locator(parsed, this.#first);
		return this.#locator;
	}
};
// src/config/yaml/batch.ts
const batchSize = 32768;
function batch(pieces) {
	const batches = [];
	let size = batchSize;
	for (const piece of pieces) {
		if (size >= batchSize) {
			batches.push([]);
			size = 0;
		}
		batches.at(-1)?.push(piece);
		size += piece.text.length;
	}
	return batches;
}
function readTogether(body, { file, kept }, pieces) {
	const [first, second] = pieces;
	const last = pieces.at(-1);
	if (first === void 0 || second === void 0 || last === void 0) return void 0;
	const text = body.slice(first.start, last.start + last.text.length);
	const parsed = text.includes("\uFEFF") ? void 0 : parse(file, {
		...first,
		text
	});
	if (parsed === void 0 || parsed instanceof require_js_yaml().YAMLException) return void 0;
	const ranges = findRanges(parsed.events);
	const values = ranges.some(({ hasAlias }) => hasAlias) ? void 0 : construct(parsed.events, text);
	if (values === void 0 || values instanceof require_js_yaml().YAMLException) return void 0;
	const documents = [];
	let at = -1;
	for (const [index, range] of ranges.entries()) {
		const value = values[index] ?? null;
		if (value === null) continue;
		const event = parsed.events[range.first + 1];
		if (!require_src().isObject(value) || event === void 0 || !("start" in event)) return void 0;
		do
			at++;
		while ((pieces[at + 1]?.start ?? Infinity) <= first.start + event.start);
		const piece = pieces[at];
		if (piece === void 0 || piece.start > first.start + event.start) return void 0;
		documents.push(new YamlDocument({
			...piece,
			file,
			kept
		}, 1, value, findName(parsed, range)));
	}
	return documents;
}
// src/config/yaml/yaml.ts
const maxReason = 200;
function parseDocuments(text, file, hasVariables = true, texts) {
	const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
	const conflicts = findConflicts(body, file);
	if (conflicts.length > 0) return {
		documents: [],
		diagnostics: [...conflicts]
	};
	const result = {
		documents: [],
		diagnostics: []
	};
	const kept = {
		file,
		kept: texts?.keep(body) ?? body
	};
	for (const pieces of batch(cutPieces(body))) {
		const documents = readTogether(body, kept, pieces);
		if (documents !== void 0) result.documents.push(...documents);
		else for (const piece of pieces) parsePiece({
			...piece,
			...kept
		}, hasVariables, result);
	}
	return result;
}
function parsePiece(piece, hasVariables, { documents, diagnostics }) {
	const { file, text, line } = piece;
	const parsed = parse(file, piece);
	if (parsed instanceof require_js_yaml().YAMLException) {
		diagnostics.push(toDiagnostic(parsed, piece));
		return;
	}
	for (const range of findRanges(parsed.events)) {
		const value = readOne(parsed, range, hasVariables, diagnostics);
		if (value === void 0 || value === null) continue;
		if (require_src().isObject(value)) documents.push(new YamlDocument(piece, range.first + 1, value, findName(parsed, range)));
		else {
			const source = new Locator(parsed, range.first + 1).locate([], "value");
			const recognised = typeof value === "string" ? require_src_config().recogniseText(value) : void 0;
			diagnostics.push(recognised !== void 0 ? diagnose("notADocument", { ...recognised }, source) : diagnoseUnusualSpace(text, file, line) ?? diagnose("notMapping", { found: require_src().showValue(value) }, source));
		}
	}
}
function readOne(parsed, range, hasVariables, diagnostics) {
	const read = readValue(parsed, range);
	if ("value" in read) return read.value;
	if ("faults" in read) {
		const recognised = hasVariables ? recogniseUntagged(parsed, range.first, range.last) : void 0;
		const told = read.faults.map((fault) => require_src_config().tellFault(fault, parsed, hasVariables));
		diagnostics.push(...recognised === void 0 ? told : [recognised]);
		return;
	}
	const { reason, mark } = read.complaint;
	const source = parsed.at(read.start + (mark?.position ?? 0));
	diagnostics.push(diagnose("yamlSyntax", { reason: require_src().showText(reason, maxReason) }, source));
}
function recogniseUntagged(parsed, first, last) {
	const untagged = parsed.events.slice(first, last + 1).map((event) => {
		return "tagStart" in event ? {
			...event,
			tagStart: -1,
			tagEnd: -1
		} : event;
	});
	const { text, events } = cutOut(parsed.text, untagged);
	const values = construct(events, text);
	const [value] = values instanceof require_js_yaml().YAMLException ? [] : values;
	const recognised = require_src().isObject(value) && !Object.hasOwn(value, "kind") ? require_src_config().recogniseDocument(value) : void 0;
	if (recognised === void 0) return void 0;
	return diagnose("notADocument", { ...recognised }, new Locator(parsed, first + 1).locate([], "value"));
}
function toDiagnostic({ reason, mark }, { file, text, line }) {
	const space = diagnoseUnusualSpace(text, file, line);
	if (space !== void 0) return space;
	const recognised = require_src_config().recogniseText(text);
	if (recognised !== void 0) return diagnose("notADocument", { ...recognised }, {
		file,
		line: line + 1,
		column: 1
	});
	const source = {
		file,
		line: line + (mark?.line ?? 0) + 1,
		column: (mark?.column ?? 0) + 1
	};
	if (reason.startsWith("nesting exceeded")) return diagnose("nestedTooDeep", { limit: 64 }, source);
	return diagnose("yamlSyntax", { reason: require_src().showText(reason, maxReason) }, source);
}
// src/config/text-files.ts
const maxBytes = 65536;
var TextFiles = class {
	#place;
	#opened = new Map();
	constructor(place) {
		this.#place = place;
	}
	pathsOf(document) {
		return namedIn(document.value).map(([, path]) => this.#resolve(document, path));
	}
	async attach(document) {
		const named = namedIn(document.value);
		if (named.length === 0) return document;
		const files = await Promise.all(named.map(async ([field, written]) => {
			const path = this.#resolve(document, written);
			const opened = (0, node_path().isAbsolute)(written) ? absolute(written) : await this.#open(path);
			const at = document.locate([
				"kiln",
				"files",
				field
			], "value");
			const text = "text" in opened ? opened.text : diagnoseUnlocated(opened.wrong, at);
			return [field, {
				file: nameOf(path, this.#place.cwd),
				text
			}];
		}));
		return withFiles(document, new Map(files));
	}
	#resolve({ file }, path) {
		return (0, node_path().resolve)(this.#place.cwd, (0, node_path().dirname)(file), path);
	}
	#open(path) {
		const opened = this.#opened.get(path) ?? this.#read(path);
		this.#opened.set(path, opened);
		return opened;
	}
	#outside(path) {
		const { folder, cwd } = this.#place;
		return { wrong: {
			diagnostic: "textFileOutside",
			params: {
				file: show$1(path, cwd),
				folder: show$1(folder, cwd)
			}
		} };
	}
	async #read(path) {
		const { source, folder, realFolder, cwd } = this.#place;
		const file = show$1(path, cwd);
		const wrong = (diagnostic) => ({ wrong: diagnostic });
		const unreadable = (reason) => wrong({
			diagnostic: "textFileUnreadable",
			params: {
				file,
				reason
			}
		});
		if (!require_src().isInside(path, folder)) return this.#outside(path);
		try {
			if (hasPassedOver(path, folder)) return wrong({
				diagnostic: "textFilePassedOver",
				params: { file }
			});
			const real = await source.resolve(path);
			if (!require_src().isInside(real, realFolder)) return this.#outside(path);
			if (hasPassedOver(real, realFolder)) return wrong({
				diagnostic: "textFilePassedOver",
				params: { file }
			});
			const found = await source.find(path);
			if (found?.kind !== "file") return unreadable(found?.kind === "folder" ? "it is a folder" : "it is no regular file");
			const { size } = found;
			if (size > maxBytes) return wrong({
				diagnostic: "textFileTooLarge",
				params: {
					file,
					size,
					limit: maxBytes
				}
			});
			const text = decodeUtf8(await source.read(path), file);
			if (typeof text !== "string") {
				const { line = 1, column = 1 } = text.source ?? {};
				return wrong({
					diagnostic: "textFileNotUtf8",
					params: {
						file,
						line,
						column
					}
				});
			}
			if (isDocumentName(path) && holdsDocuments(text, parseDocuments(text, ""))) return wrong({
				diagnostic: "textFileIsDocument",
				params: { file }
			});
			return { text: text.replace(/^\uFEFF/, "") };
		} catch (error) {
			const { code = String(error) } = error;
			return code === "ENOENT" || code === "ENOTDIR" ? wrong({
				diagnostic: "textFileMissing",
				params: { file }
			}) : unreadable(code);
		}
	}
};
function absolute(written) {
	return { wrong: {
		diagnostic: "textFileAbsolute",
		params: { file: require_src().showText(written) }
	} };
}
function holdsDocuments(text, { documents, diagnostics }) {
	return diagnostics.length > 0 && /^(?:kind|"kind"|'kind')\s*:/m.test(text) || documents.some(({ value }) => typeof value["kind"] === "string");
}
function namedIn({ kiln }) {
	const files = require_src().isObject(kiln) ? kiln["files"] : void 0;
	return Object.entries(require_src().isObject(files) ? files : {}).flatMap(([field, path]) => typeof path === "string" && path !== "" ? [[field, path]] : []);
}
function hasPassedOver(path, folder) {
	return (0, node_path().relative)(folder, path).split(node_path().sep).some(isPassedOver);
}
function withFiles(document, files) {
	return {
		file: document.file,
		value: document.value,
		files,
		locate: (path, at) => document.locate(path, at),
		scalarAt: (path) => document.scalarAt(path),
		locateText: (path, place) => document.locateText(path, place)
	};
}
// src/config/yaml/kept-texts.ts
const packSize = 65536;
var PackedTexts = class {
	#pack = new Pack();
	keep(text) {
		if (this.#pack.size >= packSize) {
			this.#pack.close();
			this.#pack = new Pack();
		}
		return this.#pack.add(text);
	}
};
var PackedText = class {
	#pack;
	#start;
	constructor(pack, start) {
		this.#pack = pack;
		this.#start = start;
	}
	slice(from, to) {
		return this.#pack.read().slice(this.#start + from, this.#start + to);
	}
};
var Pack = class {
	size = 0;
	#texts = [];
	#packed;
	add(text) {
		const start = this.size;
		this.#texts.push(text);
		this.size += text.length;
		return new PackedText(this, start);
	}
	close() {
		this.#packed = Uint8Array.from((0, node_zlib().deflateRawSync)(this.read(), { level: 1 }));
		this.#texts = [];
	}
	read() {
		const [first, second] = this.#texts;
		if (first !== void 0 && second === void 0) return first;
		const text = first === void 0 && this.#packed ? (0, node_zlib().inflateRawSync)(this.#packed).toString() : this.#texts.join("");
		this.#texts = [text];
		return text;
	}
};
// src/config/document-files.ts
const parallelReads = 4;
async function readDocuments$1(place, start, isAll) {
	const { source, root, realRoot, cwd } = place;
	const isFile = !await isFolder(source, start);
	const here = isFile && !isDocumentName(start) ? void 0 : await readAll(place, start);
	const needsRest = here === void 0 || here.files.some((file) => file.isDoubtful || mayRefer(file));
	const whole = !isAll && needsRest ? await readAll(place, root) : here;
	const [folder, realFolder] = isFile && isAll ? [(0, node_path().dirname)(root), (0, node_path().dirname)(realRoot)] : [root, realRoot];
	const texts = new TextFiles({
		source,
		folder,
		realFolder,
		cwd
	});
	const takers = await findTakers(texts, source, whole?.files ?? []);
	const isText = (file) => takers.has(file.real) && file.isDoubtful;
	const own = here?.files.filter((file) => !isText(file)) ?? [];
	const taker = isFile && own.length === 0 ? takers.get(await source.resolve(start)) : void 0;
	if (here === void 0 && taker === void 0) return void 0;
	const rest = whole?.files.filter((file) => !isText(file)) ?? [];
	const selected = taker === void 0 ? own : rest.filter((file) => taker.has(file));
	const isSelected = new Set(selected.map(({ real }) => real));
	const around = !isAll && selected.some(mayRefer) ? rest.filter(({ real }) => !isSelected.has(real)) : [];
	const attach = (files) => mapBounded(files.flatMap(({ documents }) => documents), (document) => texts.attach(document));
	return {
		documents: await attach(selected),
		around: await attach(around),
		diagnostics: [...taker === void 0 ? here?.diagnostics ?? [] : [], ...selected.flatMap(({ diagnostics }) => diagnostics)],
		files: selected.length,
		textFiles: rest.flatMap(({ documents }) => documents.flatMap((document) => texts.pathsOf(document)))
	};
}
async function findTakers(texts, source, files) {
	const takers = new Map();
	for (const file of files) for (const path of file.documents.flatMap((document) => texts.pathsOf(document))) {
		const real = await source.resolve(path).catch(() => path);
		takers.set(real, (takers.get(real) ?? new Set()).add(file));
	}
	return takers;
}
async function readAll({ source, root, realRoot, cwd }, from) {
	const walk = new Walk(source, realRoot, cwd);
	await walk.visit(from);
	const found = walk.files.toSorted((a, b) => require_start().compareText(nameOf(a.path, root), nameOf(b.path, root)));
	const texts = new PackedTexts();
	return {
		files: await mapBounded(found, async ({ path, real }) => {
			const text = await readText(source, path, cwd);
			if (typeof text !== "string") return {
				real,
				isDoubtful: true,
				documents: [],
				diagnostics: [text]
			};
			const parsed = parseDocuments(text, nameOf(path, cwd), true, texts);
			return {
				real,
				isDoubtful: !holdsDocuments(text, parsed),
				...parsed
			};
		}),
		diagnostics: walk.diagnostics
	};
}
function mayRefer({ documents }) {
	for (const { value } of documents) for (const text of require_src().textsIn(value)) if (/\$\{\s*\w+\/|^arn:/.test(text)) return true;
	return false;
}
async function mapBounded(items, work) {
	const results = [];
	const queue = items.entries();
	const worker = async () => {
		for (const [index, item] of queue) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: parallelReads }, worker));
	return results;
}
// src/config/project/limits.ts
const day = 864e5;
const defaultLimits = {
	deletes: {
		count: 5,
		percent: 30
	},
	updates: { percent: 50 },
	versions: { count: 20 }
};
const defaultVersions = {
	minAge: 14 * day,
	rebuild: true
};
function readLimits(value) {
	const given = membersOf(value);
	const numberAt = (action, key) => numberOf(membersOf(given[action])[key]);
	const { deletes, updates, versions } = defaultLimits;
	return {
		deletes: {
			count: numberAt("deletes", "count") ?? deletes.count,
			percent: numberAt("deletes", "percent") ?? deletes.percent
		},
		updates: { percent: numberAt("updates", "percent") ?? updates.percent },
		versions: { count: numberAt("versions", "count") ?? versions.count }
	};
}
function readVersions(value) {
	const { keep, minAge, rebuild } = membersOf(value);
	return {
		...require_src().optional({ keep: numberOf(keep) }),
		minAge: (typeof minAge === "string" ? require_start().parseDuration(minAge) : void 0) ?? defaultVersions.minAge,
		rebuild: typeof rebuild === "boolean" ? rebuild : defaultVersions.rebuild
	};
}
function readQuotas(value) {
	const entries = Object.entries(membersOf(value));
	return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "number"));
}
function membersOf(value) {
	return require_src().isObject(value) ? value : {};
}
function numberOf(value) {
	return typeof value === "number" ? value : void 0;
}
// src/config/project/rules.ts
function checkProject(project) {
	return [
		...checkVersion(project["version"]),
		...checkDefaults(project["defaults"]),
		...checkReadOnly(project["readOnlyFields"])
	];
}
function checkVersion(version) {
	if (typeof version !== "number" || version === 1) return [];
	return [{
		diagnostic: "projectVersion",
		params: { found: version },
		path: ["version"],
		at: "value"
	}];
}
function checkDefaults(defaults) {
	if (!require_src().isObject(defaults)) return [];
	return [...require_src_kinds().kinds.values()].flatMap((kind) => {
		const fields = defaults[kind.kind];
		if (!require_src().isObject(fields)) return [];
		const errors = validateFields(kind.kind, fields).filter(({ keyword, data }) => {
			const isVariable = typeof data === "string" && hasVariable(data);
			return keyword !== "required" && keyword !== "minItems" && data !== null && !isVariable;
		});
		return toFindings(errors, fields, { kind }, ["defaults", kind.kind]);
	});
}
function checkReadOnly(readOnlyFields) {
	if (!require_src().isObject(readOnlyFields)) return [];
	return [...require_src_kinds().kinds.values()].flatMap((kind) => {
		const listed = readOnlyFields[kind.kind];
		return (require_src().isList(listed) ? listed : []).flatMap((member, index) => {
			if (typeof member !== "string" || !require_src_kinds().isRequested(kind, member)) return [];
			return [{
				diagnostic: "readOnlyDeclarable",
				params: {
					field: require_src().showPath(["readOnlyFields", kind.kind]),
					member: require_src().showText(member),
					kind: kind.kind
				},
				path: [
					"readOnlyFields",
					kind.kind,
					index
				],
				at: "value"
			}];
		});
	});
}
// src/config/schema/tag-forms.ts
const maxSteps = 4e3;
async function compileTagForms(requiredTags, document) {
	const written = Object.entries(requiredTags).filter(([, source]) => source.length <= formLimits.length);
	if (written.length === 0) return { diagnostics: [] };
	const { RE2JS } = await Promise.resolve().then(() => require("./re2js.cjs")).then((n) => n.build_exports);
	const compile = (source) => RE2JS.compile(RE2JS.translateRegExp(source));
	const diagnostics = [];
	const tagForms = new Map();
	for (const [key, source] of written.slice(0, formLimits.count)) {
		const path = ["requiredTags", key];
		const form = compileForm(source, require_src().showPath(path), document?.locate(path, "value"), compile);
		if ("code" in form) diagnostics.push(form);
		else tagForms.set(key, form);
	}
	return {
		tagForms,
		diagnostics
	};
}
function compileForm(pattern, field, source, compile) {
	const part = findBacktracking(pattern);
	if (part !== void 0) return diagnose("regexBacktracks", {
		field,
		part: require_src().showText(part)
	}, source);
	let compiled;
	try {
		compiled = compile(pattern);
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace("error parsing regexp: ", "") : String(error);
		return diagnose("badRegex", {
			field,
			reason: require_src().showText(reason, 200)
		}, source);
	}
	const steps = compiled.programSize();
	if (steps > maxSteps) return diagnose("regexTooLarge", {
		field,
		steps,
		limit: maxSteps
	}, source);
	return {
		source: pattern,
		test: (value) => compiled.test(value)
	};
}
function findBacktracking(source) {
	const tokens = source.matchAll(/\\(?:k<[^>]*>|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?<?[=!]/g);
	for (const [token] of tokens) if (/^(?:\\[1-9k]|\(\?)/.test(token)) return token;
}
// src/config/variables/rules.ts
function checkVariables(vars, path) {
	if (!require_src().isObject(vars)) return [];
	return [...Object.keys(vars).filter((name) => !/^[A-Za-z_][\w-]*$/.test(name)).map((name) => ({
		diagnostic: "variableName",
		params: { name: require_src().showValue(name) },
		path: [...path, name],
		at: "key"
	})), ...findTexts(vars, path).flatMap(({ text, at }) => {
		const found = {
			params: { field: require_src().showPath(at) },
			path: at,
			at: "value"
		};
		return [...hasVariable(text) ? [{
			diagnostic: "variableInVariable",
			...found
		}] : [], ...require_src().looksLikeCredential(text) ? [{
			diagnostic: "credentialLike",
			...found
		}] : []];
	})];
}
function findTexts(value, path) {
	if (typeof value === "string") return [{
		text: value,
		at: path
	}];
	if (require_src().isList(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]));
	return require_src().isObject(value) ? Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key])) : [];
}
// src/config/project/target-rules.ts
function checkTargets(project, { declared, candidates }) {
	const written = require_src().isList(project["targets"]) ? project["targets"] : [];
	const extended = new Map(declared.map(({ generated, target }) => [generated?.extendedBy, target]));
	return [
		...checkVariables(project["vars"], ["vars"]),
		...require_src().isObject(project["fleet"]) ? checkFleet(project["fleet"], candidates) : [],
		...written.flatMap((one, index) => require_src().isObject(one) ? checkWritten(one, ["targets", index], extended.get(index)) : []),
		...onlyFirst(declared.flatMap((one) => [
			...checkForms(one),
			...checkRegion(one),
			...checkRoles(one)
		]))
	];
}
function onlyFirst(findings) {
	return [...new Map(findings.toReversed().map((one) => [JSON.stringify([
		one.diagnostic,
		one.path,
		"variable" in one.params ? one.params.variable : null
	]), one])).values()].toReversed();
}
function checkFleet(fleet, candidates) {
	const path = ["fleet"];
	const accounts = require_src().isList(fleet["accounts"]) ? fleet["accounts"] : [];
	const needsRegions = accounts.some((one) => !require_src().isObject(one) || one["regions"] === void 0);
	const except = require_src().isList(fleet["except"]) ? fleet["except"] : [];
	return [
		...fleet["regions"] === void 0 && needsRegions ? [{
			diagnostic: "missingField",
			params: {
				field: "fleet.regions",
				line: "regions: [us-east-1]"
			},
			path,
			at: "inside"
		}] : [],
		...checkRegions(fleet["regions"], [...path, "regions"]),
		...accounts.flatMap((account, index) => {
			const at = [
				...path,
				"accounts",
				index
			];
			if (!require_src().isObject(account)) return checkAccount(account, at);
			return [
				...checkAccount(account["id"], [...at, "id"]),
				...checkVariables(account["vars"], [...at, "vars"]),
				...checkRegions(account["regions"], [...at, "regions"])
			];
		}),
		...except.flatMap((selector, index) => {
			if (typeof selector !== "string" || selector === "" || require_start().isAboutAny(selector, candidates)) return [];
			return [{
				diagnostic: "globMatchesNothing",
				params: {
					glob: require_src().showValue(selector),
					targets: require_start().describeSelectable(candidates, selector)
				},
				path: [
					...path,
					"except",
					index
				],
				at: "value"
			}];
		})
	];
}
function checkRegions(regions, path) {
	return (require_src().isList(regions) ? regions : []).flatMap((region, index) => require_src().isObject(region) ? checkVariables(region["vars"], [
		...path,
		index,
		"vars"
	]) : []);
}
function checkAccount(account, path) {
	if (typeof account !== "number") return [];
	return [{
		diagnostic: "accountNotQuoted",
		params: {
			field: require_src().showPath(path),
			found: String(account)
		},
		path,
		at: "value"
	}];
}
function checkWritten(value, path, extended) {
	const { name, region } = value;
	const findings = [...checkAccount(value["account"], [...path, "account"]), ...checkVariables(value["vars"], [...path, "vars"])];
	if (extended === void 0) {
		if (region !== void 0 || name === "default") return findings;
		const params = {
			field: require_src().showPath([...path, "region"]),
			line: "region: us-east-1"
		};
		return [...findings, {
			diagnostic: "missingField",
			params,
			path,
			at: "inside"
		}];
	}
	const moved = ["account", "region"].filter((what) => {
		return typeof value[what] === "string" && value[what] !== extended[what];
	});
	return [...findings, ...moved.map((what) => {
		return {
			diagnostic: "generatedElsewhere",
			params: {
				name: require_src().showText(extended.name),
				what,
				expected: extended[what] ?? "",
				found: require_src().showValue(value[what])
			},
			path: [...path, what],
			at: "value"
		};
	})];
}
function checkForms({ target, blueprint, generated, unknown }) {
	if (generated === void 0) return [];
	if (unknown.length > 0) return unknown.map(({ path, variable, known }) => {
		return {
			diagnostic: "patternVariable",
			params: {
				variable: require_src().showText(variable),
				field: require_src().showPath(path),
				known: known.join(", ")
			},
			path,
			at: "value"
		};
	});
	return [
		"name",
		"roleArn",
		"planRoleArn",
		"externalId"
	].flatMap((key) => {
		const found = target[key];
		const { pattern, description } = targetForms[key];
		const path = key === "name" ? blueprint.name : findPath(blueprint, [key]);
		if (found === void 0 || path === void 0 || new RegExp(pattern, "u").test(found)) return [];
		return [{
			diagnostic: "generatedForm",
			params: {
				field: require_src().showPath(path),
				found: require_src().showValue(found),
				pair: pairOf(target),
				form: description
			},
			path,
			at: "value"
		}];
	});
}
const regionForm = new RegExp(targetForms.region.pattern, "u");
function checkRegion({ target: { region }, blueprint: { region: path } }) {
	if (region === void 0 || path === void 0 || !regionForm.test(region) || require_src_kinds().knownRegions.includes(region)) return [];
	const params = {
		field: require_src().showPath(path),
		region: require_src().showText(region)
	};
	const suggestion = require_src().findNearest(region, require_src_kinds().knownRegions);
	return [suggestion === void 0 ? {
		diagnostic: "unknownRegion",
		params,
		path,
		at: "value"
	} : {
		diagnostic: "misspeltRegion",
		params: {
			...params,
			suggestion
		},
		path,
		at: "value"
	}];
}
function checkRoles({ target, blueprint }) {
	const { name, region, account } = target;
	return ["roleArn", "planRoleArn"].flatMap((key) => {
		const role = target[key] ?? "";
		const path = findPath(blueprint, [key]);
		const [, partition, owner] = /^arn:(aws[^:]*):iam::([0-9]{12}):role\//.exec(role) ?? [];
		if (path === void 0 || partition === void 0 || owner === void 0) return [];
		const expected = region === void 0 ? partition : require_src_kinds().partitionOf(region);
		if (partition !== expected) return [{
			diagnostic: "foreignPartition",
			params: {
				value: require_src().showText(role),
				partition,
				target: require_src().showText(name),
				expected
			},
			path,
			at: "value"
		}];
		if (account === void 0 || !/^[0-9]{12}$/.test(account) || owner === account) return [];
		return [{
			diagnostic: "roleOfOtherAccount",
			params: {
				target: require_src().showText(name),
				found: owner,
				expected: account
			},
			path,
			at: "value"
		}];
	});
}
function checkPairs({ declared, repetitions, candidates }, document) {
	const byName = new Map();
	const byPlace = new Map();
	const blamed = new Set();
	const found = repetitions.map(({ what, name, first, second }) => {
		const params = {
			what,
			name: require_src().showText(name),
			source: require_start().formatSource(document.locate(first, "value"))
		};
		return diagnose("repeatedInFleet", params, document.locate(second, "value"));
	});
	for (const one of declared) {
		const { target, blueprint, unknown } = one;
		const twin = blueprint.name !== void 0 && unknown.length === 0 ? claim(byName, target.name, one) : void 0;
		if (twin !== void 0) found.push(...diagnoseName(one, twin, document, blamed));
		const identity = require_src().accountOf(target) ?? [
			target.roleArn,
			target.planRoleArn,
			target.profile
		].map((one) => one ?? null);
		const same = target.region === void 0 ? void 0 : claim(byPlace, JSON.stringify([target.region, identity]), one);
		if (same !== void 0) {
			const where = require_start().formatSource(document.locate(same.blueprint.path, "value"));
			const params = {
				first: require_src().showText(same.target.name),
				second: require_src().showText(target.name),
				where
			};
			found.push(diagnose("sameTarget", params, document.locate(blueprint.path, "value")));
		}
	}
	if (declared.length === 0 && candidates.length > 0) found.push(diagnose("fleetEmpty", {}, document.locate(["fleet", "except"], "key")));
	return found;
}
function diagnoseName({ target, blueprint, generated }, twin, document, blamed) {
	const source = document.locate(blueprint.name ?? blueprint.path, "value");
	const name = require_src().showValue(target.name);
	if (generated === void 0) return [diagnose("duplicateTarget", {
		name,
		source: require_start().formatSource(document.locate(twin.blueprint.name ?? twin.blueprint.path, "value"))
	}, source)];
	if (blamed.has(require_start().formatSource(source))) return [];
	blamed.add(require_start().formatSource(source));
	return [diagnose("generatedNameTwice", {
		name,
		first: pairOf(twin.target),
		second: pairOf(target)
	}, source)];
}
function pairOf({ account, region }) {
	return require_src().showText(`${account} in ${region}`);
}
function claim(owners, key, one) {
	const owner = owners.get(key);
	if (owner === void 0) owners.set(key, one);
	return owner;
}
// src/config/project/fleet.ts
const inherited = [
	"roleArn",
	"planRoleArn",
	"externalId",
	"profile",
	"wave",
	"retired",
	"labels",
	"vars"
];
function layerOf(name, path, value) {
	const entries = inherited.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key] ?? null]);
	return {
		name,
		path,
		value: Object.fromEntries(entries)
	};
}
function generatePairs(fleet, project) {
	const repetitions = [];
	const read = (list, path, what) => {
		const entries = new Map();
		for (const entry of readEntries(list, path, what === "account" ? "id" : "name")) {
			const first = entries.get(entry.key);
			if (first === void 0) entries.set(entry.key, entry);
			else repetitions.push({
				what,
				name: entry.key,
				first: first.keyPath,
				second: entry.keyPath
			});
		}
		return [...entries.values()];
	};
	const base = layerOf("fleet", ["fleet"], fleet);
	const regions = read(fleet["regions"], ["fleet", "regions"], "region");
	const regionLayers = new Map(regions.map(({ key, path, value }) => [key, layerOf("region", path, value)]));
	const namePath = typeof fleet["name"] === "string" ? ["fleet", "name"] : void 0;
	return {
		pairs: read(fleet["accounts"], ["fleet", "accounts"], "account").flatMap((account) => {
			const { key, path, keyPath, value } = account;
			const accountName = typeof value["name"] === "string" ? value["name"] : key;
			const accountLayer = layerOf("account", path, value);
			const own = value["regions"] === void 0 ? void 0 : read(value["regions"], [...path, "regions"], "region");
			return (own ?? regions).map((region) => {
				const shared = regionLayers.get(region.key);
				const layers = [
					project,
					base,
					accountLayer,
					...shared === void 0 ? [] : [shared],
					...own === void 0 ? [] : [layerOf("target", region.path, region.value)]
				];
				return {
					account: key,
					accountName,
					region: region.key,
					blueprint: {
						layers: layers.filter(({ value: said }) => Object.keys(said).length > 0),
						path: own === void 0 ? path : region.path,
						name: namePath ?? (typeof value["name"] === "string" ? [...path, "name"] : keyPath),
						account: keyPath,
						region: region.keyPath
					}
				};
			});
		}),
		repetitions
	};
}
function readEntries(list, path, key) {
	if (!require_src().isList(list)) return [];
	return list.flatMap((item, index) => {
		const at = [...path, index];
		if (typeof item === "string") return [{
			key: item,
			path: at,
			keyPath: at,
			value: {}
		}];
		const named = require_src().isObject(item) ? item[key] : void 0;
		return require_src().isObject(item) && typeof named === "string" ? [{
			key: named,
			path: at,
			keyPath: [...at, key],
			value: item
		}] : [];
	});
}
// src/config/project/targets.ts
const textKeys = [
	"roleArn",
	"planRoleArn",
	"externalId",
	"profile"
];
function readTargets(project) {
	const base = layerOf("project", [], require_src().isObject(project["vars"]) ? { vars: project["vars"] } : {});
	const written = (require_src().isList(project["targets"]) ? project["targets"] : []).flatMap((value, index) => require_src().isObject(value) ? [{
		index,
		value
	}] : []);
	const { fleet } = project;
	if (!require_src().isObject(fleet)) return {
		declared: written.length === 0 ? [makeDefault(base)] : written.map((one) => fromWritten(one, base)),
		repetitions: [],
		candidates: []
	};
	const { pairs, repetitions } = generatePairs(fleet, base);
	const pattern = textOf$1(fleet["name"]);
	const isExcepted = require_start().selectorOf(textsOf$1(fleet["except"]));
	const byName = new Map(written.map((one) => [one.value["name"], one]));
	const candidates = pairs.map((pair) => ({
		pair,
		made: fromPair(pair, pattern)
	}));
	const generated = candidates.filter(({ made }) => !isExcepted(made.target)).map(({ pair, made }) => {
		const more = byName.get(made.target.name);
		return more === void 0 ? made : fromPair(pair, pattern, more);
	});
	const extending = new Set(generated.map((one) => one.generated?.extendedBy));
	const alone = written.filter(({ index }) => !extending.has(index)).map((one) => fromWritten(one, base));
	return {
		declared: [...generated, ...alone],
		repetitions,
		candidates: candidates.map(({ made }) => made.target)
	};
}
function makeDefault(base) {
	const blueprint = {
		layers: [base],
		path: []
	};
	return {
		target: putTogether("default", {}, blueprint),
		blueprint,
		unknown: []
	};
}
function fromWritten({ index, value }, base) {
	const path = ["targets", index];
	const identity = [
		"name",
		"account",
		"region"
	].filter((key) => value[key] !== void 0);
	const blueprint = {
		layers: [base, layerOf("target", path, value)],
		path,
		...Object.fromEntries(identity.map((key) => [key, [...path, key]]))
	};
	const pinned = {
		account: textOf$1(value["account"]),
		region: textOf$1(value["region"])
	};
	return {
		target: putTogether(textOf$1(value["name"]) ?? `target ${index + 1}`, pinned, blueprint),
		blueprint,
		unknown: []
	};
}
function fromPair({ account, accountName, region, blueprint: { layers, ...paths } }, pattern, more) {
	const unknown = [];
	const known = {
		"target.account": account,
		"target.region": region,
		"target.partition": require_src_kinds().partitionOf(region),
		"account.name": accountName
	};
	const fill = (text, path) => require_src_config().fillPattern(text, known, (variable) => unknown.push({
		path,
		variable,
		known: Object.keys(known)
	}));
	const name = pattern === void 0 ? `${accountName}-${region}` : fill(pattern, ["fleet", "name"]);
	known["target.name"] = name;
	const top = more === void 0 ? [] : [layerOf("target", ["targets", more.index], more.value)];
	const blueprint = {
		...paths,
		layers: [...layers, ...top]
	};
	return {
		target: {
			...putTogether(name, {
				account,
				region
			}, blueprint, fill),
			...accountName === account ? {} : { accountName }
		},
		blueprint,
		generated: {
			accountName,
			...more === void 0 ? {} : { extendedBy: more.index }
		},
		unknown
	};
}
function putTogether(name, { account, region }, blueprint, fill = (text) => text) {
	const valueOf = (key) => findLayer(blueprint, [key])?.value[key];
	const texts = textKeys.flatMap((key) => {
		const layer = findLayer(blueprint, [key]);
		const text = textOf$1(layer?.value[key]);
		return layer === void 0 || text === void 0 ? [] : [[key, fill(text, [...layer.path, key])]];
	});
	const wave = valueOf("wave");
	return {
		name,
		...require_src().optional({
			account,
			region
		}),
		...Object.fromEntries(texts),
		labels: Object.fromEntries(Object.entries(mergeLayers(blueprint, "labels")).filter((entry) => {
			return typeof entry[1] === "string";
		})),
		...typeof wave === "number" ? { wave } : {},
		retired: valueOf("retired") === true,
		vars: mergeLayers(blueprint, "vars")
	};
}
function mergeLayers({ layers }, key) {
	const maps = layers.map(({ value }) => value[key]).filter(require_src().isObject);
	return maps.length <= 1 ? maps[0] ?? {} : Object.fromEntries(maps.flatMap(Object.entries));
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function textsOf$1(value) {
	return require_src().isList(value) ? value.filter((item) => typeof item === "string") : [];
}
// src/config/project/project.ts
const unset = {
	owner: "kiln",
	declaredOwner: false,
	previousOwners: [],
	targets: [{
		name: "default",
		labels: {},
		retired: false,
		vars: {}
	}],
	defaults: {},
	ignoreTags: [],
	managedBy: [],
	requiredTags: {},
	readOnlyFields: {},
	tagPrefix: "kiln:",
	refresh: "full",
	limits: defaultLimits,
	versions: defaultVersions,
	quotas: {}
};
function makeDefaultProject(configs) {
	return {
		...unset,
		configs
	};
}
function parseProject(text, file, place) {
	const { documents, diagnostics } = parseDocuments(text, file, false);
	const [document, second] = documents;
	if (document === void 0 || second !== void 0) {
		const source = second?.locate([], "value") ?? {
			file,
			line: 1,
			column: 1
		};
		const found = documents.length === 0 ? "none" : documents.length;
		const wrongCount = diagnostics.length > 0 ? [] : [diagnose("projectNotOneDocument", { found }, source)];
		return { diagnostics: [...diagnostics, ...wrongCount] };
	}
	const value = withoutNullsInside(document.value);
	const general = toFindings(validateProject(value), value, {});
	const targets = readTargets(value);
	const findings = [...checkProject(value), ...checkTargets(value, targets)];
	const located = addUnlessSaid(findings, general).map((found) => diagnoseUnlocated(require_src_config().asWritten(found, document.scalarAt(found.path)), locateFinding(document, found)));
	return {
		project: readProject(value, targets, document, place),
		diagnostics: sortDiagnostics([
			...diagnostics,
			...located,
			...checkPairs(targets, document)
		])
	};
}
async function withTagForms(parsed) {
	const { project } = parsed;
	if (project === void 0) return parsed;
	const { tagForms, diagnostics } = await compileTagForms(project.requiredTags, project.document);
	return {
		project: tagForms === void 0 ? project : {
			...project,
			tagForms
		},
		diagnostics: sortDiagnostics([...parsed.diagnostics, ...diagnostics])
	};
}
function withoutNullsInside(value) {
	const entries = Object.entries(value).filter(([, item]) => item !== null);
	return Object.fromEntries(entries.map(([key, item]) => {
		if (key === "defaults" || key === "vars") return [key, item];
		if (require_src().isList(item)) return [key, item.map((element) => require_src().isObject(element) ? withoutNullsInside(element) : element)];
		return [key, require_src().isObject(item) ? withoutNullsInside(item) : item];
	}));
}
function readProject(value, { declared }, document, { folder, hasConfigsFolder }) {
	const configs = textOf(value["configs"]) ?? (hasConfigsFolder ? "configs" : ".");
	const owner = textOf(value["owner"]);
	return {
		file: document.file,
		document,
		configs: (0, node_path().resolve)(folder, configs),
		owner: owner ?? unset.owner,
		declaredOwner: owner !== void 0,
		previousOwners: textsOf(value["previousOwners"]),
		targets: declared.map(({ target }) => target),
		blueprints: new Map(declared.map(({ target, blueprint }) => [target.name, blueprint])),
		defaults: mapValues(value["defaults"], (fields) => require_src().isObject(fields) ? fields : void 0),
		ignoreTags: textsOf(value["ignoreTags"]),
		managedBy: textsOf(value["managedBy"]).map(readTag),
		requiredTags: mapValues(value["requiredTags"], (form) => typeof form === "string" ? form : void 0),
		readOnlyFields: mapValues(value["readOnlyFields"], (fields) => require_src().isList(fields) ? textsOf(fields) : void 0),
		tagPrefix: textOf(value["tagPrefix"]) ?? unset.tagPrefix,
		refresh: value["refresh"] === "fast" ? "fast" : unset.refresh,
		limits: readLimits(value["limits"]),
		versions: readVersions(value["versions"]),
		quotas: readQuotas(value["quotas"])
	};
}
function readTag(tag) {
	const equals = tag.indexOf("=");
	return equals < 0 ? { key: tag } : {
		key: tag.slice(0, equals),
		value: tag.slice(equals + 1)
	};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function textsOf(value) {
	return require_src().isList(value) ? value.filter((item) => typeof item === "string") : [];
}
function mapValues(value, read) {
	if (!require_src().isObject(value)) return {};
	return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
		const result = read(item);
		return result === void 0 ? [] : [[key, result]];
	}));
}
// src/config/nearby.ts
const otherName = "kiln.yml";
const bounds = {
	depth: 5,
	folders: 1e3
};
async function findNearby(files, folder) {
	const below = await search(files, folder);
	if (below.length > 0) return below;
	const repository = await findRepository(folder);
	return repository === void 0 || repository === folder ? [] : search(files, repository);
}
async function findOtherName(files, folders) {
	for (const folder of folders) if (await isOtherProject(files, (0, node_path().join)(folder, otherName))) return (0, node_path().join)(folder, otherName);
}
function isOtherName(file) {
	return (0, node_path().basename)(file) === otherName;
}
async function isOtherProject(files, file) {
	const text = await files.find(file).catch(() => void 0) === void 0 ? "" : await readText(files, file, "/");
	return typeof text === "string" && /^version\s*:/m.test(text) && /^(?:targets|fleet|owner)\s*:/m.test(text);
}
function diagnoseOtherName(file, cwd) {
	const [from, to] = [file, (0, node_path().join)((0, node_path().dirname)(file), projectFile)].map((path) => require_start().shellPath(nameOf(path, cwd)));
	return diagnose("projectOtherName", {
		file: show$1(file, cwd),
		command: `mv ${from} ${to}`
	}, startOf(file, cwd));
}
async function search(files, start) {
	const found = [];
	let level = [start];
	let left = bounds.folders;
	for (let at = 0; at <= bounds.depth && level.length > 0 && left > 0; at++) {
		const next = [];
		for (const folder of level.slice(0, left)) {
			const entries = await files.list(folder).catch(() => []);
			for (const { name, kind } of entries.toSorted((a, b) => require_start().compareText(a.name, b.name))) {
				if (kind === "file" && (name === "kiln.yaml" || name === otherName)) found.push((0, node_path().join)(folder, name));
				if (kind === "folder" && !isPassedOver(name)) next.push((0, node_path().join)(folder, name));
			}
		}
		left -= level.length;
		level = next;
	}
	const named = found.filter((file) => (0, node_path().basename)(file) === projectFile);
	if (named.length > 0) return named;
	const isProject = await Promise.all(found.map((file) => isOtherProject(files, file)));
	return found.filter((_, index) => isProject[index]);
}
// src/config/load.ts
async function findProjectFile(options) {
	const { explicit, path, cwd } = options;
	if (explicit !== void 0) return {
		file: (0, node_path().resolve)(cwd, explicit),
		diagnostics: []
	};
	const start = (0, node_path().resolve)(cwd, path ?? ".");
	const folders = [];
	const found = [];
	for (const folder of require_src().upwards(await isFolder(diskFiles, start) ? start : (0, node_path().dirname)(start))) {
		folders.push(folder);
		if (await isFile(diskFiles, (0, node_path().join)(folder, "kiln.yaml"))) found.push((0, node_path().join)(folder, projectFile));
		if (await exists(diskFiles, (0, node_path().join)(folder, ".git"))) break;
	}
	const [first, next] = found;
	if (first === void 0) {
		const other = await findOtherName(diskFiles, folders);
		return { diagnostics: other === void 0 ? [] : [diagnoseOtherName(other, cwd)] };
	}
	const second = next ?? await findOtherName(diskFiles, [(0, node_path().dirname)(first)]);
	if (second === void 0) return {
		file: first,
		diagnostics: []
	};
	return { diagnostics: [diagnose("twoProjectFiles", {
		first: show$1(first, cwd),
		second: show$1(second, cwd)
	})] };
}
async function loadProject(file, cwd, path, files = diskFiles) {
	if (file === void 0) {
		const usual = await isFolder(files, (0, node_path().join)(cwd, "configs")) ? "configs" : ".";
		return {
			project: makeDefaultProject((0, node_path().resolve)(cwd, path ?? usual)),
			diagnostics: []
		};
	}
	const text = await readText(files, file, cwd);
	if (typeof text !== "string") return { diagnostics: [text] };
	const folder = (0, node_path().dirname)((0, node_path().resolve)(cwd, file));
	const boundary = await findBoundary(folder);
	if (!await isWithin(files, (0, node_path().resolve)(cwd, file), boundary)) {
		const source = startOf((0, node_path().resolve)(cwd, file), cwd);
		return { diagnostics: [diagnose("linkLeavesConfigs", { folder: show$1(boundary, cwd) }, source)] };
	}
	const hasConfigsFolder = await isFolder(files, (0, node_path().join)(folder, "configs"));
	return withTagForms(parseProject(text, nameOf((0, node_path().resolve)(cwd, file), cwd), {
		folder,
		hasConfigsFolder
	}));
}
const nothing$1 = {
	documents: [],
	around: [],
	files: 0,
	textFiles: []
};
async function loadDocuments(project, { path, cwd, files: source = diskFiles }) {
	const root = project.configs;
	const failed = (diagnostic) => {
		return {
			...nothing$1,
			diagnostics: [diagnostic],
			isNarrowed: path !== void 0
		};
	};
	const boundary = await findBoundary(project.file === void 0 ? cwd : (0, node_path().dirname)((0, node_path().resolve)(cwd, project.file)));
	if (!(project.file === void 0 && !require_src().isInside(root, boundary)) && !await isWithin(source, root, boundary)) {
		const params = {
			configs: show$1(await source.resolve(root).catch(() => root), cwd),
			folder: show$1(boundary, cwd)
		};
		return failed(diagnose("configsOutside", params, project.document?.locate(["configs"], "value")));
	}
	const mayBeEmpty = path === void 0 && project.targets.length > 0 && project.targets.every(({ retired }) => retired);
	if (!await exists(source, root)) {
		if (mayBeEmpty) return {
			...nothing$1,
			diagnostics: [],
			isNarrowed: false
		};
		return failed(diagnose("folderMissing", { folder: show$1(root, cwd) }, project.document?.locate(["configs"], "value")));
	}
	const wanted = path === void 0 ? root : (0, node_path().resolve)(cwd, path);
	if (!await exists(source, wanted)) return failed(diagnose("folderMissing", { folder: show$1(wanted, cwd) }));
	const [realRoot, realWanted] = [await source.resolve(root), await source.resolve(wanted)];
	const holdsAll = require_src().isInside(realRoot, realWanted);
	if (!holdsAll && !require_src().isInside(realWanted, realRoot)) {
		const params = {
			path: show$1(wanted, cwd),
			folder: show$1(root, cwd)
		};
		return failed(diagnose("pathOutsideConfigs", params));
	}
	const start = holdsAll ? root : wanted;
	const found = await readDocuments$1({
		source,
		root,
		realRoot,
		cwd
	}, start, holdsAll);
	if (found === void 0) return failed(diagnose("notConfigFile", { path: show$1(start, cwd) }));
	const empty = found.documents.length + found.diagnostics.length === 0 && !mayBeEmpty ? [diagnose("noDocuments", { folder: show$1(start, cwd) })] : [];
	return {
		...found,
		diagnostics: sortDiagnostics([...found.diagnostics, ...empty]),
		isNarrowed: !holdsAll
	};
}
async function isFile(files, path) {
	return (await files.find(path).catch(() => void 0))?.kind === "file";
}
async function exists(files, path) {
	return await files.find(path).catch(() => void 0) !== void 0;
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
	return !path.split("/").some(isPassedOver) && (mode === submodule || mode === "120000" || isDocumentName(path));
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
	const reading = loadDocuments(project, {
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
	return folders.slice(0, folders.indexOf(root) + 1).map((at) => (0, node_path().join)(at, projectFile));
}
// src/run/targets.ts
async function loadTargets(machine, command, flags, path, files) {
	const found = await findProject(machine.cwd, flags.project, path);
	if (hasErrors(found.diagnostics)) return {
		targets: [],
		diagnostics: found.diagnostics
	};
	const { project, diagnostics } = await loadProject(found.file, machine.cwd, path, files);
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
		...makeDefaultProject((0, node_path().join)(machine.cwd, "configs")),
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
	const find = (start) => findProjectFile({
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
	return file !== void 0 && await require_every_plan().proposalOf(require_src().projectFolder(cwd, file), env) !== void 0;
}
function readBaseOf({ cwd, env }, { file: name }, revision, projectOnly) {
	const file = name === void 0 ? void 0 : (0, node_path().resolve)(cwd, name);
	const request = {
		cwd,
		env,
		...require_src().optional({ file }),
		projectOnly
	};
	return require_every_plan().readBase(request, require_src().projectFolder(cwd, file), revision);
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
		const list = problems.get(key) ?? new ProblemList(places.get(key) ?? 0);
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
	if (flags.offline === false || await require_every_plan().proposalOf(folder, machine.env) === void 0) return void 0;
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
	const found = base ?? await require_every_plan().readBase({
		cwd,
		env,
		file,
		projectOnly: true
	}, (0, node_path().dirname)(file), void 0);
	return require_every_plan().findRemovedTargets(file, project.targets, found === void 0 || "failure" in found ? void 0 : found, env);
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
	const tally = require_every_plan().createTally(now, traffic);
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
	const tally = require_every_plan().createTally(now, traffic);
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
Object.defineProperty(exports, "Locator", {
	enumerable: true,
	get: function() {
		return Locator;
	}
});
Object.defineProperty(exports, "ParsedText", {
	enumerable: true,
	get: function() {
		return ParsedText;
	}
});
Object.defineProperty(exports, "SchemaBuilder", {
	enumerable: true,
	get: function() {
		return SchemaBuilder;
	}
});
Object.defineProperty(exports, "TextPage", {
	enumerable: true,
	get: function() {
		return TextPage;
	}
});
Object.defineProperty(exports, "Walk", {
	enumerable: true,
	get: function() {
		return Walk;
	}
});
exports.ambientTargets = ambientTargets;
exports.answer = answer;
exports.backendInWords = backendInWords;
exports.backendKind = backendKind;
exports.beginRun = beginRun;
exports.chooseFleetPart = chooseFleetPart;
exports.closeLog = closeLog;
exports.compose = compose;
exports.connectBackend = connectBackend;
exports.consequencesIn = consequencesIn;
exports.consequencesInWords = consequencesInWords;
exports.consultBase = consultBase;
exports.countInWords = countInWords;
exports.countRequests = countRequests;
exports.cutOut = cutOut;
exports.declare = declare;
exports.declinedIn = declinedIn;
exports.derivedFields = derivedFields;
exports.describeBounds = describeBounds;
exports.describeShape = describeShape;
exports.diagnose = diagnose;
exports.diagnoseOtherName = diagnoseOtherName;
exports.diagnoseUnlocated = diagnoseUnlocated;
Object.defineProperty(exports, "diagnose_exports", {
	enumerable: true,
	get: function() {
		return diagnose_exports;
	}
});
exports.dialect = dialect;
exports.digestOfTargets = digestOfTargets;
exports.diskFiles = diskFiles;
exports.endpointOf = endpointOf;
exports.failureOf = failureOf;
exports.fillStep = fillStep;
exports.findAllTaken = findAllTaken;
exports.findCi = findCi;
exports.findLayer = findLayer;
exports.findLineStarts = findLineStarts;
exports.findNearby = findNearby;
exports.findOtherName = findOtherName;
exports.findPath = findPath;
exports.findProjectFile = findProjectFile;
exports.findRanges = findRanges;
exports.findRevision = findRevision;
exports.findRoot = findRoot;
exports.findVariables = findVariables;
exports.findWholeVariable = findWholeVariable;
exports.goneInWords = goneInWords;
exports.groupByTarget = groupByTarget;
exports.groupFollowers = groupFollowers;
exports.handleSignals = handleSignals;
exports.hasErrors = hasErrors;
exports.holdToBase = holdToBase;
exports.idsAmong = idsAmong;
exports.interpolate = interpolate;
exports.isAllGone = isAllGone;
exports.isAllNew = isAllNew;
exports.isDrift = isDrift;
exports.isFolder = isFolder;
exports.isKeptInUse = isKeptInUse;
exports.isOtherName = isOtherName;
exports.isPassedOver = isPassedOver;
exports.isShown = isShown;
exports.judge = judge;
exports.keptInWords = keptInWords;
exports.kilnBlockSchema = kilnBlockSchema;
exports.knownOf = knownOf;
exports.lineProgress = lineProgress;
exports.listProvenance = listProvenance;
exports.liveProgress = liveProgress;
exports.load = load;
exports.loadDocuments = loadDocuments;
exports.loadProject = loadProject;
exports.loadTargets = loadTargets;
exports.makeDefaultProject = makeDefaultProject;
exports.makeReportTarget = makeReportTarget;
exports.nameOf = nameOf;
exports.openRepository = openRepository;
exports.outcomesInWords = outcomesInWords;
exports.ownerInWords = ownerInWords;
exports.pageFor = pageFor;
exports.paletteOf = paletteOf;
exports.pathInRepository = pathInRepository;
exports.plainPalette = plainPalette;
exports.preexistingInWords = preexistingInWords;
exports.projectFile = projectFile;
exports.projectSchema = projectSchema;
exports.publish = publish;
exports.quotasInWords = quotasInWords;
exports.readDocuments = readDocuments;
exports.readPrevious = readPrevious;
exports.readText = readText;
exports.readValue = readValue;
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
exports.schema = schema;
exports.scopeOf = scopeOf;
exports.selectDesired = selectDesired;
exports.sentenceOf = sentenceOf;
exports.sentencesOf = sentencesOf;
exports.show = show$1;
exports.siblingsIn = siblingsIn;
exports.signalCodes = signalCodes;
exports.silentProgress = silentProgress;
exports.sortDiagnostics = sortDiagnostics;
exports.startOfScalar = startOfScalar;
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
exports.withTexts = withTexts$2;
exports.wordsSaid = wordsSaid;
