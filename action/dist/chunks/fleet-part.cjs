const require_diagnose = require("./diagnose.cjs");
const require_canonical = require("./canonical.cjs");
const require_targets = require("./targets.cjs");
const require_documents = require("./documents.cjs");
const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_repository = require("./repository.cjs");
let node_path = require("node:path");
// src/run/affected.ts
/**
* Returns the targets of `now` that `before` does not have, or for which it declares something else: fields after defaults and variables,
* what the `kiln` block says, whether the target is retired, and the part of the project that decides whose a configuration is, what
* of it counts, and what becomes of its versions. Where its credentials come from, labels, waves, limits and places in files are none of that.
*/
function findAffected(now, before) {
	const renderings = renderTargets(before);
	const found = renderTargets(now);
	return now.targets.filter(({ name }) => found.get(name) !== renderings.get(name));
}
/** Returns a digest of everything that is desired in each target, by its name. */
function renderTargets({ project, targets, desired }) {
	const policy = require_canonical.canonicalJson(policyOf(project));
	const known = /* @__PURE__ */ new WeakMap();
	const digestFields = (fields) => {
		const digest = known.get(fields) ?? require_canonical.digestOf(fields).toString("base64");
		known.set(fields, digest);
		return digest;
	};
	const render = ({ id, fields, ignore, protect, adopt, reenable, keep, unchecked }) => {
		const treatment = {
			ignore,
			unchecked,
			protect: protect ?? null,
			adopt: adopt ?? null,
			reenable: reenable ?? null,
			keep: keep ?? null
		};
		return require_canonical.canonicalJson([
			id,
			digestFields(fields),
			treatment
		]);
	};
	const byTarget = require_targets.groupByTarget(desired);
	return new Map(targets.map(({ name, account, region, retired }) => {
		const where = {
			account: account ?? null,
			region: region ?? null,
			retired
		};
		const declared = (byTarget.get(name) ?? []).map(render).toSorted();
		return [name, require_canonical.digestOf([
			policy,
			where,
			declared
		]).toString("base64")];
	}));
}
function policyOf(project) {
	const { owner, declaredOwner, previousOwners, ignoreTags, managedBy, readOnlyFields, tagPrefix, versions } = project;
	return {
		owner,
		declaredOwner,
		previousOwners,
		ignoreTags,
		managedBy: managedBy.map(({ key, value }) => [key, value ?? null]),
		readOnlyFields,
		tagPrefix,
		versions: {
			...versions,
			keep: versions.keep ?? null
		}
	};
}
// src/run/shard.ts
/** The cut of a fleet into parts, for work on several machines: by account, then region, contiguous, as even as possible. */
/**
* Cuts targets into `parts`, whose sizes differ by one at most; the larger ones come first, so that only the last ones are empty where there
* are more parts than targets. The order of `targets` does not matter: every machine makes the same cut.
*/
function cutTargets(targets, parts) {
	const ordered = targets.toSorted((a, b) => require_source.compareText(a.account ?? "", b.account ?? "") || require_source.compareText(a.region ?? "", b.region ?? "") || require_source.compareText(a.name, b.name));
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
// src/git/files.ts
/** Links that are followed on the way to one file, as on Linux. */
const maxLinks = 40;
/**
* Opens the files of a commit. `root` is the absolute path at which the repository stands: files have the paths that they would have on
* disk. Resolves to the reason, in git's words, if the commit cannot be listed.
*/
async function openGitFiles(root, commit) {
	const listed = await require_repository.askGit(root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if ("failure" in listed) return listed;
	return new TreeFiles(root, parseTree(listed.text), new BlobReader(root));
}
/** Reads `MODE TYPE OBJECT\tPATH`, ended by zeros. Folders follow from the paths. */
function parseTree(listing) {
	const nodes = /* @__PURE__ */ new Map([["", { kind: "folder" }]]);
	for (const line of listing.split("\0")) {
		const tab = line.indexOf("	");
		if (tab < 0) continue;
		const [mode = "", type = "", object = ""] = line.slice(0, tab).split(" ");
		const path = line.slice(tab + 1);
		const kind = type === "commit" ? "submodule" : mode === "120000" ? "link" : "file";
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
	submodules;
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
		this.submodules = [...nodes].flatMap(([path, { kind }]) => kind === "submodule" ? [(0, node_path.join)(root, path)] : []);
		for (const [path, { kind }] of nodes) {
			if (path === "") continue;
			const at = path.lastIndexOf("/");
			const parent = at < 0 ? "" : path.slice(0, at);
			const siblings = this.#children.get(parent);
			const entry = {
				name: path.slice(at + 1),
				kind: kind === "submodule" ? "folder" : kind
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
		if (node.kind === "folder" || node.kind === "submodule" || node.object === void 0) return {
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
		return inside === ".." || inside.startsWith("../..") ? void 0 : inside;
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
		const started = require_repository.startGit(this.#root, ["cat-file", "--batch"]);
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
// src/git/revision.ts
/** The project as a git revision has it: what a pull request is compared with. */
/** Reads the project of a revision. A revision that is not there, or that a shallow clone does not have, is a failure with its way out. */
async function readRevision(request) {
	const { cwd, env, file, path, revision, sinceFork = false } = request;
	const folder = file === void 0 ? (0, node_path.resolve)(cwd) : (0, node_path.dirname)((0, node_path.resolve)(cwd, file));
	const repository = await require_repository.openRepository(folder, env);
	if ("refusal" in repository) return { failure: require_diagnose.diagnose("gitRefuses", { reason: repository.refusal }) };
	if ("none" in repository) return unreadable(revision, repository.none);
	const commit = await resolveRevision(repository, revision, sinceFork);
	if ("failure" in commit) return commit;
	const files = await openGitFiles(repository.root, commit.id);
	if ("failure" in files) return unreadable(revision, files.failure);
	try {
		const nothing = {
			revision: commit.id,
			targets: [],
			documents: [],
			around: [],
			diagnostics: [],
			doubts: []
		};
		if (file !== void 0 && await files.find((0, node_path.join)(folder, (0, node_path.basename)(file))) === void 0) return nothing;
		const { project, diagnostics } = await require_targets.loadProject(file, cwd, path, files);
		if (project === void 0) return {
			...nothing,
			diagnostics
		};
		const read = request.projectOnly !== true && await files.find(project.configs) !== void 0 ? await readDocuments(project, request, files) : {
			documents: [],
			around: [],
			diagnostics: []
		};
		return {
			revision: commit.id,
			project,
			targets: project.targets,
			documents: read.documents,
			around: read.around,
			diagnostics: [...diagnostics, ...read.diagnostics],
			doubts: [...commit.isFork ? [] : [require_diagnose.diagnose("forkUnknown", { revision })], ...findUnread(project, files.submodules).map((path) => require_diagnose.diagnose("submoduleUnread", {
				revision,
				path: require_repository.pathInRepository(repository, path)
			}))]
		};
	} finally {
		files.close();
	}
}
/** A path that the revision does not have declares nothing there. */
async function readDocuments(project, { cwd, path }, files) {
	if (path !== void 0 && await files.find((0, node_path.resolve)(cwd, path)) === void 0) return {
		documents: [],
		around: [],
		diagnostics: []
	};
	return require_targets.loadDocuments(project, {
		cwd,
		files,
		...require_optional.optional({ path })
	});
}
/** Returns the submodules that hold a part of the configurations. */
function findUnread({ configs }, submodules) {
	return submodules.filter((path) => require_repository.isInside(path, configs) || require_repository.isInside(configs, path));
}
/** Returns the id of the commit that a revision, or the point at which HEAD left it, stands for. */
async function resolveRevision({ root }, revision, sinceFork) {
	if (revision.startsWith("-") || revision.trim() === "") return unreadable(revision, "it is not the name of a revision");
	const name = await findName(root, revision);
	const id = name && require_repository.textOf(await require_repository.askGit(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]));
	if (id === void 0) return unreadable(revision, await describeMissing(root, revision));
	if (!sinceFork) return {
		id,
		isFork: true
	};
	const fork = require_repository.textOf(await require_repository.askGit(root, [
		"merge-base",
		id,
		"HEAD"
	]));
	return fork === void 0 ? {
		id,
		isFork: !await isShallow(root)
	} : {
		id: fork,
		isFork: true
	};
}
/** A full name of a ref is that ref: `rev-parse` would also take a tag or a branch that somebody has called so. */
async function findName(root, revision) {
	if (!revision.startsWith("refs/")) return revision;
	return require_repository.textOf(await require_repository.askGit(root, [
		"show-ref",
		"--verify",
		"--hash",
		revision
	]));
}
async function describeMissing(root, revision) {
	if (await isShallow(root)) return "this clone is shallow and does not have it";
	const again = await require_repository.askGit(root, [
		"rev-parse",
		"--verify",
		`${revision}^{commit}`
	]);
	return "failure" in again ? again.failure : "it is no commit";
}
async function isShallow(root) {
	return require_repository.textOf(await require_repository.askGit(root, ["rev-parse", "--is-shallow-repository"])) === "true";
}
function unreadable(revision, reason) {
	return { failure: require_diagnose.diagnose("revisionUnreadable", {
		revision,
		reason
	}) };
}
// src/run/fleet-part.ts
/** Returns the targets that the run is about. A part without any is worth a warning: the run ends well. */
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
	const taken = takeShard(targets, flags.shard);
	const { index, of } = flags.shard;
	const isEmpty = taken.targets.length === 0 && diagnostics.length === 0;
	const count = targets.length;
	return {
		...taken,
		...since,
		diagnostics: isEmpty ? [require_diagnose.diagnose("emptyShard", {
			index,
			of,
			count
		})] : diagnostics
	};
}
/** Without `since` the revision could not be read. */
async function chooseAffected(machine, flags, { project, path, targets, documents, around }, revision) {
	const before = await readRevision({
		cwd: machine.cwd,
		env: machine.env,
		revision,
		...require_optional.optional({
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
		const { desired } = require_documents.declare({
			...written,
			only: flags.only
		});
		return {
			project: written.project,
			targets: written.targets,
			desired
		};
	};
	const affected = before.project === void 0 || before.doubts.length > 0 ? targets : findAffected(at({
		project,
		documents,
		around,
		targets
	}), at({
		...before,
		project: before.project,
		targets: require_targets.withAmbientTarget(before.project, machine, flags)
	}));
	return {
		targets: affected,
		since,
		diagnostics: affected.length > 0 ? before.doubts : [require_diagnose.diagnose("noTargetAffected", { revision })]
	};
}
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
