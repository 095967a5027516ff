const require_desire = require("./desire.cjs");
const require_diagnostic = require("./diagnostic.cjs");
const require_project = require("./project.cjs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
let node_util = require("node:util");
// src/run/affected.ts
/** Which targets a change of the repository is about: those whose desired state another revision would render otherwise. */
/**
* Returns the targets of `now` that `before` does not have, or for which it declares something else: fields after defaults and variables,
* what the `kiln` block says, whether the target is retired, and the part of the project that decides whose a configuration is and what
* of it counts. Where its credentials come from, labels, waves, limits and places in files are none of that.
*/
function findAffected(now, before) {
	const renderings = renderTargets(before);
	const found = renderTargets(now);
	return now.targets.filter(({ name }) => found.get(name) !== renderings.get(name));
}
/** Returns a digest of everything that is desired in each target, by its name. */
function renderTargets({ project, targets, desired }) {
	const policy = require_diagnostic.canonicalJson(policyOf(project));
	const known = /* @__PURE__ */ new WeakMap();
	const digestFields = (fields) => {
		const digest = known.get(fields) ?? require_diagnostic.digestOf(fields).toString("base64");
		known.set(fields, digest);
		return digest;
	};
	const render = ({ id, fields, ignore, protect, adopt, unchecked }) => {
		const treatment = {
			ignore,
			unchecked,
			protect: protect ?? null,
			adopt: adopt ?? null
		};
		return require_diagnostic.canonicalJson([
			id,
			digestFields(fields),
			treatment
		]);
	};
	const byTarget = require_project.groupByTarget(desired);
	return new Map(targets.map(({ name, account, region, retired }) => {
		const place = {
			account: account ?? null,
			region: region ?? null,
			retired
		};
		const declared = (byTarget.get(name) ?? []).map(render).toSorted();
		return [name, require_diagnostic.digestOf([
			policy,
			place,
			declared
		]).toString("base64")];
	}));
}
function policyOf(project) {
	const { owner, declaredOwner, previousOwners, ignoreTags, managedBy, readOnlyFields, tagPrefix } = project;
	return {
		owner,
		declaredOwner,
		previousOwners,
		ignoreTags,
		managedBy: managedBy.map(({ key, value }) => [key, value ?? null]),
		readOnlyFields,
		tagPrefix
	};
}
// src/run/shard.ts
/** The cut of a fleet into parts, for work on several machines: by account, then region, contiguous, as even as possible. */
/**
* Cuts targets into `parts`, whose sizes differ by one at most; the larger ones come first, so that only the last ones are empty where there
* are more parts than targets. The order of `targets` does not matter: every machine makes the same cut.
*/
function cutTargets(targets, parts) {
	const ordered = targets.toSorted((a, b) => require_diagnostic.compareText(a.account ?? "", b.account ?? "") || require_diagnostic.compareText(a.region ?? "", b.region ?? "") || require_diagnostic.compareText(a.name, b.name));
	const size = Math.floor(ordered.length / parts);
	const larger = ordered.length % parts;
	const startOf = (part) => part * size + Math.min(part, larger);
	return Array.from({ length: parts }, (_, part) => ordered.slice(startOf(part), startOf(part + 1)));
}
/** Returns the targets of one part, in the order of the cut, and what the report says about it: the whole fleet in its own order. */
function takeShard(targets, { index, of }) {
	return {
		targets: cutTargets(targets, of)[index - 1] ?? [],
		shard: {
			index,
			of,
			targets: targets.map(({ name }) => name)
		}
	};
}
/** Returns the number of parts; or, where that many are not allowed, the smallest chunk that fits. */
function countParts(targets, { chunk, parts }) {
	if (chunk === void 0) return { parts: Math.min(targets, parts) };
	const wanted = Math.ceil(targets / chunk);
	return wanted <= parts ? { parts: wanted } : {
		wanted,
		least: Math.ceil(targets / parts)
	};
}
// cmd/git.ts
/** Git as a source of facts: what it says, or in its own words why it says nothing. Nothing here touches the work tree. */
/** Git asks nobody anything, and speaks English. */
const gitEnvironment = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	LC_ALL: "C"
};
/** Room for the list of all files of a large repository. */
const maxBuffer = 1073741824;
/** Runs git in a folder. `timeoutMs` is for what goes over the network. */
async function askGit(folder, args, timeoutMs = 6e4) {
	try {
		const env = {
			...process.env,
			...gitEnvironment
		};
		const options = {
			timeout: timeoutMs,
			maxBuffer,
			env
		};
		return { text: (await (0, node_util.promisify)(node_child_process.execFile)("git", [
			"-C",
			folder,
			...args
		], options)).stdout };
	} catch (error) {
		return { failure: reasonOf(error) };
	}
}
/** Returns the text of an answer, trimmed; undefined if there is none. */
function textOf(answer) {
	return "text" in answer ? answer.text.trim() || void 0 : void 0;
}
function reasonOf({ code, stderr = "", killed }) {
	if (code === "ENOENT") return "git is not installed, or the folder does not exist";
	if (killed === true) return "git did not answer in time";
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((line) => line.startsWith("fatal:")) ?? lines.at(-1))?.replace(/^fatal:\s*/, "") ?? "git said no without a reason";
}
// cmd/git-files.ts
/** The files of a git revision, read from git's own store: fast, and without touching the work tree. */
/** Links that are followed on the way to one file, as on Linux. */
const maxLinks = 40;
/**
* Opens the files of a commit. `root` is the absolute path at which the repository stands: files have the paths that they would have on
* disk. Resolves to the reason, in git's words, if the commit cannot be listed.
*/
async function openGitFiles(root, commit) {
	const listed = await askGit(root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if ("failure" in listed) return listed;
	return new TreeFiles(root, parseTree(listed.text), new BlobReader(root));
}
/** Reads `MODE TYPE OBJECT\tPATH`, ended by zeros. Folders follow from the paths; a submodule is a folder with nothing in it. */
function parseTree(listing) {
	const nodes = /* @__PURE__ */ new Map([["", { kind: "folder" }]]);
	for (const line of listing.split("\0")) {
		const tab = line.indexOf("	");
		if (tab < 0) continue;
		const [mode = "", type = "", object = ""] = line.slice(0, tab).split(" ");
		const path = line.slice(tab + 1);
		const kind = type === "commit" ? "folder" : mode === "120000" ? "link" : "file";
		nodes.set(path, {
			kind,
			object
		});
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
			const parent = path.slice(0, at);
			if (nodes.has(parent)) break;
			nodes.set(parent, { kind: "folder" });
		}
	}
	return nodes;
}
var TreeFiles = class {
	#root;
	#nodes;
	#blobs;
	/** By path of the folder. */
	#children = /* @__PURE__ */ new Map();
	/** What was read to know its size, until it is asked for. */
	#held = /* @__PURE__ */ new Map();
	constructor(root, nodes, blobs) {
		this.#root = root;
		this.#nodes = nodes;
		this.#blobs = blobs;
		for (const [path, { kind }] of nodes) {
			if (path === "") continue;
			const at = path.lastIndexOf("/");
			const parent = at < 0 ? "" : path.slice(0, at);
			const siblings = this.#children.get(parent);
			const entry = {
				name: path.slice(at + 1),
				kind
			};
			if (siblings === void 0) this.#children.set(parent, [entry]);
			else siblings.push(entry);
		}
	}
	async find(path) {
		const found = await this.#follow(path).catch((error) => {
			if (error.code === "ENOENT") return void 0;
			throw error;
		});
		const node = found === void 0 ? void 0 : this.#nodes.get(this.#inTree(found) ?? "..");
		if (node === void 0) return void 0;
		if (node.kind === "folder" || node.object === void 0) return {
			kind: "folder",
			size: 0
		};
		const bytes = this.#held.get(node.object) ?? this.#blobs.read(node.object);
		this.#held.set(node.object, bytes);
		return {
			kind: "file",
			size: (await bytes).length
		};
	}
	resolve(path) {
		return this.#follow(path);
	}
	async list(folder) {
		return this.#children.get(this.#inTree(await this.#follow(folder)) ?? "..") ?? [];
	}
	async read(path) {
		const object = this.#nodes.get(this.#inTree(await this.#follow(path)) ?? "..")?.object;
		if (object === void 0) throw failure("ENOENT");
		const held = this.#held.get(object);
		this.#held.delete(object);
		return held ?? this.#blobs.read(object);
	}
	close() {
		this.#blobs.close();
	}
	/** Returns the path inside the tree, with `/`; undefined if it is outside. */
	#inTree(path) {
		const inside = (0, node_path.relative)(this.#root, path).split(node_path.sep).join("/");
		return inside === ".." || inside.startsWith("../") ? void 0 : inside;
	}
	/** Returns the path without links. Where it leaves the tree, it ends: what is out there is no part of the revision. */
	async #follow(path, links = 0) {
		const inside = this.#inTree(path);
		if (inside === void 0 || inside === "") return path;
		if (links > maxLinks) throw failure("ELOOP");
		const names = inside.split("/");
		for (const index of names.keys()) {
			const here = names.slice(0, index + 1).join("/");
			const node = this.#nodes.get(here);
			if (node === void 0) throw failure("ENOENT");
			if (node.kind !== "link" || node.object === void 0) continue;
			const target = (await this.#blobs.read(node.object)).toString("utf8");
			const next = (0, node_path.resolve)(this.#root, (0, node_path.dirname)(here), target);
			return this.#follow((0, node_path.join)(next, ...names.slice(index + 1)), links + 1);
		}
		return path;
	}
};
function failure(code) {
	return Object.assign(new Error(code), { code });
}
/** Reads objects through one `git cat-file --batch`, which answers in the order in which it is asked. */
var BlobReader = class {
	#root;
	#waiting = [];
	#process;
	#chunks = [];
	#length = 0;
	/** Bytes that the answer in hand needs, its closing line break included; undefined while its first line is awaited. */
	#needed;
	constructor(root) {
		this.#root = root;
	}
	read(object) {
		return new Promise((resolve, reject) => {
			const { stdin } = this.#process ?? this.#start();
			this.#waiting.push({
				resolve,
				reject
			});
			stdin.write(`${object}\n`);
		});
	}
	close() {
		this.#process?.stdin.end();
	}
	#start() {
		const env = {
			...process.env,
			...gitEnvironment
		};
		const started = (0, node_child_process.spawn)("git", [
			"-C",
			this.#root,
			"cat-file",
			"--batch"
		], { env });
		const end = () => {
			for (const waiting of this.#waiting.splice(0)) waiting.reject(failure("EIO"));
		};
		started.on("error", end).on("close", end);
		started.stdin.on("error", end);
		started.stderr.resume();
		started.stdout.on("data", (chunk) => {
			this.#chunks.push(chunk);
			this.#length += chunk.length;
			this.#take();
		});
		this.#process = started;
		return started;
	}
	/** Hands out what has arrived whole. */
	#take() {
		while (this.#length >= (this.#needed ?? 1)) {
			const bytes = this.#chunks.length === 1 && this.#chunks[0] !== void 0 ? this.#chunks[0] : Buffer.concat(this.#chunks);
			const end = this.#needed ?? bytes.indexOf("\n") + 1;
			this.#chunks = [bytes.subarray(end)];
			this.#length = bytes.length - end;
			if (end === 0) return;
			if (this.#needed !== void 0) {
				this.#needed = void 0;
				this.#waiting.shift()?.resolve(bytes.subarray(0, end - 1));
				continue;
			}
			const [, type, size] = bytes.toString("utf8", 0, end - 1).split(" ");
			if (type === "blob") this.#needed = Number(size) + 1;
			else this.#waiting.shift()?.reject(failure("ENOENT"));
		}
	}
};
// cmd/revision.ts
/** The project as a git revision has it: what a pull request is compared with. */
/** Reads the project of a revision. A revision that is not there, or that a shallow clone does not have, is a failure with its way out. */
async function readRevision(request) {
	const { cwd, file, path } = request;
	const folder = file === void 0 ? (0, node_path.resolve)(cwd) : (0, node_path.dirname)((0, node_path.resolve)(cwd, file));
	const commit = await resolveRevision(folder, request.revision, request.sinceFork ?? false);
	if ("failure" in commit) return commit;
	const root = await findRoot(folder);
	const files = root === void 0 ? { failure: "it is no git repository" } : await openGitFiles(root, commit.id);
	if ("failure" in files) return unreadable(request.revision, files.failure);
	try {
		const nothing = {
			revision: commit.id,
			targets: [],
			documents: [],
			diagnostics: []
		};
		if (file !== void 0 && await files.find((0, node_path.join)(folder, (0, node_path.basename)(file))) === void 0) return nothing;
		const { project, diagnostics } = await require_project.loadProject(file, cwd, path, files);
		if (project === void 0) return {
			...nothing,
			diagnostics
		};
		const read = request.projectOnly !== true && await files.find(project.configs) !== void 0 ? await readDocuments(project, request, files) : {
			documents: [],
			diagnostics: []
		};
		return {
			revision: commit.id,
			project,
			targets: project.targets,
			documents: read.documents,
			diagnostics: [...diagnostics, ...read.diagnostics]
		};
	} finally {
		files.close();
	}
}
/** A path that the revision does not have declares nothing there. */
async function readDocuments(project, { cwd, path }, files) {
	if (path !== void 0 && await files.find((0, node_path.resolve)(cwd, path)) === void 0) return {
		documents: [],
		diagnostics: []
	};
	return require_project.loadDocuments(project, {
		cwd,
		files,
		...path === void 0 ? {} : { path }
	});
}
/** Returns the id of the commit that a revision, or the point at which HEAD left it, stands for. */
async function resolveRevision(folder, revision, sinceFork) {
	if (revision.startsWith("-") || revision.trim() === "") return unreadable(revision, "it is not the name of a revision");
	const id = textOf(await askGit(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]));
	if (id === void 0) return unreadable(revision, await explainMissing(folder, revision));
	if (!sinceFork) return { id };
	return { id: textOf(await askGit(folder, [
		"merge-base",
		id,
		"HEAD"
	])) ?? id };
}
async function explainMissing(folder, revision) {
	const shallow = await askGit(folder, ["rev-parse", "--is-shallow-repository"]);
	if ("failure" in shallow) return shallow.failure;
	if (shallow.text.trim() === "true") return "this clone is shallow and does not have it";
	const again = await askGit(folder, [
		"rev-parse",
		"--verify",
		`${revision}^{commit}`
	]);
	return "failure" in again ? again.failure : "it is no commit";
}
function unreadable(revision, reason) {
	return { failure: require_diagnostic.diagnose("revisionUnreadable", {
		revision,
		reason
	}) };
}
/** Returns the absolute path of the repository as `folder` spells it: links above the repository stay as they are. */
async function findRoot(folder) {
	const inside = await askGit(folder, ["rev-parse", "--show-prefix"]);
	if ("failure" in inside) return void 0;
	const prefix = inside.text.replace(/\r?\n$/, "").replace(/\/$/, "");
	const ups = prefix === "" ? 0 : prefix.split("/").length;
	return (0, node_path.resolve)(folder, ...Array.from({ length: ups }, () => ".."));
}
// cmd/fleet-part.ts
/** The part of the fleet that a run is about: what `--affected-since` and `--shard` leave of the targets that `--target` names. */
/** Returns the targets that the run is about. A part without any is worth a warning: the run ends well. */
async function chooseFleetPart(host, flags, now) {
	const affected = flags.affectedSince === void 0 ? void 0 : await chooseAffected(host, flags, now, flags.affectedSince);
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
	const taken = takeShard(targets, flags.shard);
	const { index, of } = flags.shard;
	const isEmpty = taken.targets.length === 0 && diagnostics.length === 0;
	const count = targets.length;
	return {
		...taken,
		...since,
		diagnostics: isEmpty ? [require_diagnostic.diagnose("emptyShard", {
			index,
			of,
			count
		})] : diagnostics
	};
}
/** Without `since` the revision could not be read. */
async function chooseAffected(host, flags, { project, path, targets, documents }, revision) {
	const before = await readRevision({
		cwd: host.cwd,
		revision,
		...project.file === void 0 ? {} : { file: project.file },
		...path === void 0 ? {} : { path }
	});
	if ("failure" in before) return {
		targets,
		diagnostics: [before.failure]
	};
	const since = before.revision;
	const declare = (base, of, among) => {
		const { desired } = require_desire.buildDesired(of, base, among);
		return {
			project: base,
			targets: among,
			desired: require_project.selectDesired(desired, flags.only ?? []).desired
		};
	};
	const affected = before.project === void 0 ? targets : findAffected(declare(project, documents, targets), declare(before.project, before.documents, require_project.withAmbientTarget(before.project, host, flags)));
	return {
		targets: affected,
		since,
		diagnostics: affected.length > 0 ? [] : [require_diagnostic.diagnose("noTargetAffected", { revision })]
	};
}
Object.defineProperty(exports, "askGit", {
	enumerable: true,
	get: function() {
		return askGit;
	}
});
Object.defineProperty(exports, "chooseFleetPart", {
	enumerable: true,
	get: function() {
		return chooseFleetPart;
	}
});
Object.defineProperty(exports, "countParts", {
	enumerable: true,
	get: function() {
		return countParts;
	}
});
Object.defineProperty(exports, "cutTargets", {
	enumerable: true,
	get: function() {
		return cutTargets;
	}
});
Object.defineProperty(exports, "readRevision", {
	enumerable: true,
	get: function() {
		return readRevision;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
