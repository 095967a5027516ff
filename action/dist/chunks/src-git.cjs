let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_child_process$;
const node_child_process = () => node_child_process$ ??= require("node:child_process");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
let node_fs_promises$;
const node_fs_promises = () => node_fs_promises$ ??= require("node:fs/promises");
// src/git/workspace.ts
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
// src/git/start-git.ts
const settings = {
	"safe.bareRepository": "explicit",
	"core.hooksPath": "/dev/null",
	"core.fsmonitor": "false",
	"core.pager": "cat",
	"submodule.recurse": "false",
	"gc.auto": "0",
	"maintenance.auto": "false"
};
const variables = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
	LC_ALL: "C"
};
function startGit(root, args, { timeoutMs } = {}) {
	const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
	const env = {
		...Object.fromEntries(inherited),
		...variables,
		GIT_CEILING_DIRECTORIES: (0, node_path().dirname)(root)
	};
	const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	return (0, node_child_process().spawn)("git", [
		"-C",
		root,
		...given,
		"--literal-pathspecs",
		"--no-pager",
		...args
	], {
		env,
		...require_src().optional({ timeout: timeoutMs })
	});
}
// src/git/git.ts
const patienceMs = 6e4;
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
// src/git/written-file.ts
var LinkError = class extends Error {
	name = "LinkError";
};
async function openSink(cwd, name) {
	const file = (0, node_path().resolve)(cwd, name);
	const there = (0, node_fs().lstatSync)(file, { throwIfNoEntry: false });
	if (isStream(file, there)) {
		const handle = await (0, node_fs_promises().open)(file, "a");
		return { write: (text) => fill(handle, text) };
	}
	if (there?.isDirectory() === true) throw new Error(`${name} is a folder`);
	makeFolder(cwd, (0, node_path().dirname)(file));
	await (0, node_fs_promises().rm)(await writeBeside(file, ""));
	const mode = there?.isFile() === true ? there.mode & 511 : void 0;
	return { write: (text) => replace(cwd, file, text, mode) };
}
async function discard(cwd, name, read = []) {
	const file = (0, node_path().resolve)(cwd, name);
	if (isStream(file, (0, node_fs().lstatSync)(file, { throwIfNoEntry: false })) || read.some((one) => (0, node_path().resolve)(cwd, one) === file)) return;
	try {
		refuseLinks(cwd, (0, node_path().dirname)(file));
		await (0, node_fs_promises().rm)(file);
	} catch {}
}
async function createFile(cwd, file, text) {
	makeFolder(cwd, (0, node_path().dirname)(file));
	await fill(await (0, node_fs_promises().open)(file, "wx"), text);
}
async function openFile(cwd, file) {
	if ((0, node_fs().lstatSync)(file).isSymbolicLink()) throw new LinkError(refusalOf(cwd, file));
	return openSink(cwd, file);
}
function isTaken(file) {
	try {
		return (0, node_fs().lstatSync)(file, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
function makeFolder(cwd, folder) {
	refuseLinks(cwd, folder);
	makeFolders(folder);
}
async function replace(cwd, file, text, mode) {
	makeFolder(cwd, (0, node_path().dirname)(file));
	const beside = await writeBeside(file, text, mode);
	try {
		await (0, node_fs_promises().rename)(beside, file);
	} catch (error) {
		await (0, node_fs_promises().rm)(beside, { force: true });
		throw error;
	}
}
async function writeBeside(file, text, mode) {
	const beside = (0, node_path().join)((0, node_path().dirname)(file), `.kiln-${(0, node_crypto().randomUUID)()}`);
	const handle = await (0, node_fs_promises().open)(beside, "wx", mode);
	try {
		await fill(handle, text);
		return beside;
	} catch (error) {
		await (0, node_fs_promises().rm)(beside, { force: true });
		throw error;
	}
}
async function fill(handle, text) {
	try {
		await handle.writeFile(text);
	} finally {
		await handle.close();
	}
}
function isStream(file, there) {
	return /^\/(dev|proc)\//.test(file) || there?.isFIFO() === true || there?.isCharacterDevice() === true;
}
function refuseLinks(cwd, folder) {
	const root = (0, node_fs().realpathSync)(require_every_run().findRoot((0, node_path().resolve)(cwd)) ?? cwd);
	const parts = folder.split(node_path().sep);
	for (let count = 2; count <= parts.length; count++) {
		const at = parts.slice(0, count).join(node_path().sep);
		const found = (0, node_fs().lstatSync)(at, { throwIfNoEntry: false });
		if (found === void 0) return;
		if (!found.isSymbolicLink()) continue;
		const parent = (0, node_fs().realpathSync)((0, node_path().dirname)(at));
		if (parent === root || parent.startsWith(root + node_path().sep) || require_every_run().findRoot(parent) !== void 0) throw new LinkError(refusalOf(cwd, at));
	}
}
function refusalOf(cwd, link) {
	return `${(0, node_path().relative)(cwd, link) || link} is a symbolic link, and Kiln writes through none of the repository's`;
}
function makeFolders(folder) {
	if ((0, node_fs().statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	if ((0, node_path().dirname)(folder) !== folder) makeFolders((0, node_path().dirname)(folder));
	(0, node_fs().mkdirSync)(folder);
}
// src/git/files.ts
const maxLinks = 40;
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
function parseTree(listing) {
	const nodes = new Map([["", { kind: "folder" }]]);
	for (const line of listing.split("\0")) {
		const tab = line.indexOf("	");
		if (tab < 0) continue;
		const [mode = "", type = "", object = ""] = line.slice(0, tab).split(" ");
		const path = line.slice(tab + 1);
		nodes.set(path, type === "commit" ? { kind: "submodule" } : {
			kind: mode === "120000" ? "link" : "file",
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
	#children = new Map();
	#held = new Map();
	constructor(root, nodes, blobs) {
		this.#root = root;
		this.#nodes = nodes;
		this.#blobs = blobs;
		this.submodules = [...nodes].flatMap(([path, { kind }]) => kind === "submodule" ? [(0, node_path().join)(root, path)] : []);
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
		if (!("object" in node)) return {
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
		const node = this.#nodes.get(this.#inTree(await this.#follow(path)) ?? "..");
		if (node === void 0 || !("object" in node)) throw failure("ENOENT");
		const { object } = node;
		const held = this.#held.get(object);
		this.#held.delete(object);
		return held ?? this.#blobs.read(object);
	}
	close() {
		this.#blobs.close();
	}
	#inTree(path) {
		const inside = (0, node_path().relative)(this.#root, path).split(node_path().sep).join("/");
		return inside === ".." || inside.startsWith("../") ? void 0 : inside;
	}
	async #follow(path, links = 0) {
		const inside = this.#inTree(path);
		if (inside === void 0 || inside === "") return path;
		if (links > maxLinks) throw failure("ELOOP");
		const names = inside.split("/");
		for (const index of names.keys()) {
			const here = names.slice(0, index + 1).join("/");
			const node = this.#nodes.get(here);
			if (node === void 0) throw failure("ENOENT");
			if (node.kind !== "link") continue;
			const target = (await this.#blobs.read(node.object)).toString("utf8");
			const next = (0, node_path().resolve)(this.#root, (0, node_path().dirname)(here), target);
			return this.#follow((0, node_path().join)(next, ...names.slice(index + 1)), links + 1);
		}
		return path;
	}
};
function failure(code) {
	return Object.assign(new Error(code), { code });
}
var BlobReader = class {
	#root;
	#waiting = [];
	#process;
	#chunks = [];
	#length = 0;
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
		const started = startGit(this.#root, ["cat-file", "--batch"]);
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
async function readRevision(request) {
	const { cwd, env, file, path, revision, sinceFork = false } = request;
	const folder = file === void 0 ? (0, node_path().resolve)(cwd) : (0, node_path().dirname)((0, node_path().resolve)(cwd, file));
	const repository = await require_every_run().openRepository(folder, env);
	if ("refusal" in repository) return { failure: require_every_run().diagnose("gitRefuses", { reason: repository.refusal }) };
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
		if (file !== void 0 && await files.find((0, node_path().join)(folder, (0, node_path().basename)(file))) === void 0) return nothing;
		const { project, diagnostics } = await require_every_run_reading().loadProject(file, cwd, path, files);
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
			doubts: [...commit.isFork ? [] : [require_every_run().diagnose("forkUnknown", { revision })], ...findUnread(project, files.submodules).map((path) => require_every_run().diagnose("submoduleUnread", {
				revision,
				path: require_every_run().pathInRepository(repository, path)
			}))]
		};
	} finally {
		files.close();
	}
}
async function readDocuments(project, { cwd, path }, files) {
	if (path !== void 0 && await files.find((0, node_path().resolve)(cwd, path)) === void 0) return {
		documents: [],
		around: [],
		diagnostics: []
	};
	return require_every_run_reading().loadDocuments(project, {
		cwd,
		files,
		...require_src().optional({ path })
	});
}
function findUnread({ configs }, submodules) {
	return submodules.filter((path) => require_src().isInside(path, configs) || require_src().isInside(configs, path));
}
async function resolveRevision({ root }, revision, sinceFork) {
	if (revision.startsWith("-") || revision.trim() === "") return unreadable(revision, "it is not the name of a revision");
	const name = await findName(root, revision);
	const id = name && textOf(await askGit(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]));
	if (id === void 0) return unreadable(revision, await describeMissing(root));
	if (!sinceFork) return {
		id,
		isFork: true
	};
	const fork = textOf(await askGit(root, [
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
async function findName(root, revision) {
	if (!revision.startsWith("refs/")) return revision;
	return textOf(await askGit(root, [
		"show-ref",
		"--verify",
		"--hash",
		revision
	]));
}
async function describeMissing(root) {
	return await isShallow(root) ? "this clone is shallow and does not have it" : "no commit of this repository is called so";
}
async function isShallow(root) {
	return textOf(await askGit(root, ["rev-parse", "--is-shallow-repository"])) === "true";
}
function unreadable(revision, reason) {
	return { failure: require_every_run().diagnose("revisionUnreadable", {
		revision,
		reason
	}) };
}
Object.defineProperty(exports, "LinkError", {
	enumerable: true,
	get: function() {
		return LinkError;
	}
});
exports.askGit = askGit;
exports.createFile = createFile;
exports.discard = discard;
exports.isTaken = isTaken;
exports.makeFolder = makeFolder;
exports.openFile = openFile;
exports.openSink = openSink;
exports.readRevision = readRevision;
exports.textOf = textOf;
exports.workspacesOf = workspacesOf;
