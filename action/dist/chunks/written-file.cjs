const require_repository = require("./repository.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_crypto = require("node:crypto");
// src/git/written-file.ts
/**
* Files that Kiln writes: whole, and never through a link. What stands in a checkout may be anybody's pull request, and a link there would
* choose what is written over.
*/
/** What was to be written is behind a link of the repository. */
var LinkError = class extends Error {
	name = "LinkError";
};
/**
* Opens `name`, seen from `cwd`, for a text that replaces what stands there, with the folders that it needs. Devices and pipes are written
* to as they are. Rejects if nothing can be written there.
*/
async function openSink(cwd, name) {
	const file = (0, node_path.resolve)(cwd, name);
	const there = (0, node_fs.lstatSync)(file, { throwIfNoEntry: false });
	if (isStream(file, there)) {
		const handle = await (0, node_fs_promises.open)(file, "a");
		return { write: (text) => fill(handle, text) };
	}
	if (there?.isDirectory() === true) throw new Error(`${name} is a folder`);
	makeFolder(cwd, (0, node_path.dirname)(file));
	await (0, node_fs_promises.rm)(await writeBeside(file, ""));
	const mode = there?.isFile() === true ? there.mode & 511 : void 0;
	return { write: (text) => replace(cwd, file, text, mode) };
}
/**
* Takes away what an earlier run wrote to `name`, seen from `cwd`: it must not be taken for what this run did not write. What this run has
* read stays, and so does what cannot be taken away.
*/
async function discard(cwd, name, read = []) {
	const file = (0, node_path.resolve)(cwd, name);
	const there = (0, node_fs.lstatSync)(file, { throwIfNoEntry: false });
	if (!(there !== void 0 && !there.isDirectory() && !isStream(file, there)) || read.some((one) => (0, node_path.resolve)(cwd, one) === file)) return;
	try {
		refuseLinks(cwd, (0, node_path.dirname)(file));
		await (0, node_fs_promises.rm)(file);
	} catch {}
}
/** Makes a file with this text, and the folders that it needs. Rejects if something of its name is there, be it a link to nowhere. */
async function createFile(cwd, file, text) {
	makeFolder(cwd, (0, node_path.dirname)(file));
	await fill(await (0, node_fs_promises.open)(file, "wx"), text);
}
/** Opens a file of the checkout, as `openSink` does. Rejects with `LinkError` where it is a link itself. */
async function openFile(cwd, file) {
	if ((0, node_fs.lstatSync)(file).isSymbolicLink()) throw new LinkError(refusalOf(cwd, file));
	return openSink(cwd, file);
}
/** Reports whether something of this name is there. A link is, wherever it leads. Below what is no folder nothing is, and nothing can be made. */
function isTaken(file) {
	try {
		return (0, node_fs.lstatSync)(file, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
/** Makes a folder and those above it. Throws `LinkError` where a link of the checkout around `cwd` is on the way. */
function makeFolder(cwd, folder) {
	refuseLinks(cwd, folder);
	makeFolders(folder);
}
/** What the file was, or nothing at all, until the last moment; then all of the text. */
async function replace(cwd, file, text, mode) {
	makeFolder(cwd, (0, node_path.dirname)(file));
	const beside = await writeBeside(file, text, mode);
	try {
		await (0, node_fs_promises.rename)(beside, file);
	} catch (error) {
		await (0, node_fs_promises.rm)(beside, { force: true });
		throw error;
	}
}
/** Resolves to the path of a new file beside `file` with this text. */
async function writeBeside(file, text, mode) {
	const beside = (0, node_path.join)((0, node_path.dirname)(file), `.kiln-${(0, node_crypto.randomUUID)()}`);
	const handle = await (0, node_fs_promises.open)(beside, "wx", mode);
	try {
		await fill(handle, text);
		return beside;
	} catch (error) {
		await (0, node_fs_promises.rm)(beside, { force: true });
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
/** `/dev/stdout` and its like are links themselves, and no file may take their place. */
function isStream(file, there) {
	return /^\/(dev|proc)\//.test(file) || there?.isFIFO() === true || there?.isCharacterDevice() === true;
}
/** A link counts that is in the checkout around `cwd`, or in another one. Links in none, such as /tmp on macOS, are the machine's own. */
function refuseLinks(cwd, folder) {
	const root = (0, node_fs.realpathSync)(require_repository.findRoot((0, node_path.resolve)(cwd)) ?? cwd);
	const parts = folder.split(node_path.sep);
	for (let count = 2; count <= parts.length; count++) {
		const at = parts.slice(0, count).join(node_path.sep);
		const found = (0, node_fs.lstatSync)(at, { throwIfNoEntry: false });
		if (found === void 0) return;
		if (!found.isSymbolicLink()) continue;
		const parent = (0, node_fs.realpathSync)((0, node_path.dirname)(at));
		if (parent === root || parent.startsWith(root + node_path.sep) || require_repository.findRoot(parent) !== void 0) throw new LinkError(refusalOf(cwd, at));
	}
}
function refusalOf(cwd, link) {
	return `${(0, node_path.relative)(cwd, link) || link} is a symbolic link, and Kiln writes through none of the repository's`;
}
/** Node's own way of making folders never returns where the system refuses (under /proc). */
function makeFolders(folder) {
	if ((0, node_fs.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) return;
	if ((0, node_path.dirname)(folder) !== folder) makeFolders((0, node_path.dirname)(folder));
	(0, node_fs.mkdirSync)(folder);
}
Object.defineProperty(exports, "LinkError", {
	enumerable: true,
	get: function() {
		return LinkError;
	}
});
Object.defineProperty(exports, "createFile", {
	enumerable: true,
	get: function() {
		return createFile;
	}
});
Object.defineProperty(exports, "discard", {
	enumerable: true,
	get: function() {
		return discard;
	}
});
Object.defineProperty(exports, "isTaken", {
	enumerable: true,
	get: function() {
		return isTaken;
	}
});
Object.defineProperty(exports, "makeFolder", {
	enumerable: true,
	get: function() {
		return makeFolder;
	}
});
Object.defineProperty(exports, "openFile", {
	enumerable: true,
	get: function() {
		return openFile;
	}
});
Object.defineProperty(exports, "openSink", {
	enumerable: true,
	get: function() {
		return openSink;
	}
});
