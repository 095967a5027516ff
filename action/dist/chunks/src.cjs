let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
// src/optional.ts
/** Returns `members` without those that are undefined, in the same order. Made to be spread: `{ id, ...optional({ reason, source }) }`. */
function optional(members) {
	const left = {};
	for (const [name, value] of Object.entries(members)) if (value !== void 0) left[name] = value;
	return left;
}
// src/path.ts
/** Absolute paths of the file system, compared as text: links are for whoever asks to resolve first. */
/** Reports whether `path` is `folder` or in it. Both are absolute. */
function isInside(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(node_path().sep) ? folder : folder + node_path().sep);
}
/** Returns the folder of a project: where its file is, or the working directory where it has none. */
function projectFolder(cwd, file) {
	return file === void 0 ? cwd : (0, node_path().dirname)((0, node_path().resolve)(cwd, file));
}
/** Yields an absolute folder and those above it, the root of the file system last. */
function* upwards(folder) {
	for (let at = folder;; at = (0, node_path().dirname)(at)) {
		yield at;
		if ((0, node_path().dirname)(at) === at) return;
	}
}
// src/group-by.ts
/** Returns the items in groups of the same key, each where its first item stands. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
// src/json.ts
/** Reports whether `value` is a JSON object. */
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** Reports whether `value` is a JSON list. */
function isList(value) {
	return Array.isArray(value);
}
/** Returns what stands at `path`; undefined if nothing does. */
function valueAt(value, path) {
	let node = value;
	for (const step of path) if (isList(node) && typeof step === "number") node = node[step];
	else if (isObject(node) && Object.hasOwn(node, String(step))) node = node[String(step)];
	else return void 0;
	return node;
}
/** Yields every text in a value, in order; keys are none. */
function* textsIn(value) {
	if (typeof value === "string") yield value;
	else if (isList(value) || isObject(value)) for (const item of Object.values(value)) yield* textsIn(item);
}
/** Returns an object without these keys. */
function omit(value, keys) {
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
/** Returns an object without the keys whose value is null: in a document `null` means absent. */
function withoutNulls(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
}
// src/field-path.ts
/** Paths of fields as a person writes them: `logging.s3Logs.s3KeyPrefix`, `tags["a.b"]`. */
/** Returns keys as a path written as in JavaScript. */
function formatPath(keys) {
	return keys.map((key, index) => {
		if (typeof key === "number") return `[${key}]`;
		if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(key)}]`;
		return index === 0 ? key : `.${key}`;
	}).join("");
}
/** Returns the keys of a path, or undefined if it is not well formed. Places in lists cannot be written. */
function parsePath(path) {
	const keys = [];
	const token = /\.?([A-Za-z_$][\w$-]*)|\[("(?:[^"\\]|\\.)*")\]/gy;
	while (token.lastIndex < path.length) {
		const match = token.exec(path);
		if (match === null) return void 0;
		const [, name, quoted] = match;
		if (name !== void 0) keys.push(name);
		else try {
			keys.push(JSON.parse(quoted ?? ""));
		} catch {
			return;
		}
	}
	return keys.length === 0 ? void 0 : keys;
}
/** Reports whether what stands at a path is part of what stands at `outer`, or the same. */
function isPathInside(path, outer) {
	const canonical = formatPath(parsePath(outer) ?? [outer]);
	return path === canonical || path.startsWith(`${canonical}.`) || path.startsWith(`${canonical}[`);
}
// src/quote.ts
/** Values and keys as a message may show them: short, on one line, unable to forge what surrounds them. */
const usualLimit = 64;
/** Control characters, separators that look like a blank or a line break, zero-width and direction marks, lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}/gu;
/** What nobody wants to see in a log: access keys, and the line that follows them. */
const credential = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|aws_?secret_?access_?key|-----BEGIN [A-Z ]*PRIVATE KEY-----/i;
/** Returns where in a text something stands that looks like a credential; undefined if nothing does. */
function findCredential(text) {
	return text.length < 18 ? void 0 : credential.exec(text)?.index;
}
/** Reports whether a text looks as if it held a credential. */
function looksLikeCredential(text) {
	return findCredential(text) !== void 0;
}
/** Returns the beginning of `text`, 64 characters if not told otherwise, what cannot be seen escaped. A credential is not shown. */
function showText(text, limit = usualLimit) {
	if (looksLikeCredential(text)) return "(not shown: looks like a credential)";
	const characters = Array.from(text.slice(0, 2 * limit + 2));
	const shown = characters.slice(0, limit).join("").replaceAll(unprintable, escapeCharacter);
	return characters.length > limit ? `${shown}…` : shown;
}
function escapeCharacter(character) {
	return {
		"\n": "\\n",
		"\r": "\\r",
		"	": "\\t"
	}[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Returns the length of a text in characters, as the service counts. */
function countCharacters(text) {
	return Array.from(text).length;
}
/** Returns a value for a message: strings in quotes, lists and maps by what they are. */
function showValue(value) {
	if (typeof value === "string") return `"${showText(value)}"`;
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a map" : String(value);
}
/** Returns a path for a message. */
function showPath(path) {
	const text = formatPath(path);
	return text.length > 192 ? showText(text) : text.replaceAll(unprintable, escapeCharacter);
}
// src/suggest.ts
/** The nearest known name to one that is not known. */
/** Returns the known name that was most likely meant, or undefined if none is near. */
function findNearest(name, known) {
	const folded = fold(name);
	const same = known.find((candidate) => fold(candidate) === folded);
	if (same !== void 0 || folded.length > 64) return same;
	const allowed = Math.max(1, Math.floor(folded.length / 3));
	const near = known.map((candidate) => ({
		candidate,
		distance: distanceBetween(folded, fold(candidate))
	})).filter(({ distance }) => distance <= allowed).sort((a, b) => a.distance - b.distance);
	if (near[0] !== void 0) return near[0].candidate;
	const containing = known.filter((candidate) => folded.length > 3 && fold(candidate).includes(folded));
	return containing.length === 1 ? containing[0] : void 0;
}
/** Returns a name without what a casing slip changes. */
function fold(name) {
	return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
/** Levenshtein distance in which two swapped neighbours count once. */
function distanceBetween(a, b) {
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const cost = a[row - 1] === b[column - 1] ? 0 : 1;
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost, swapped ? at(before, column - 2) + 1 : Infinity);
		}
		before = previous;
		previous = current;
	}
	return at(previous, b.length);
}
function at(row, column) {
	return row[column] ?? Infinity;
}
// src/kept.ts
/**
* Returns `make` as a function that gives the same result again for the same object and the same rest. It is kept as long as the object is, and
* only the last one: what many decisions ask of one thing is worked out once.
*/
function keptFor(make) {
	const kept = /* @__PURE__ */ new WeakMap();
	return (of, ...rest) => {
		const last = kept.get(of);
		if (last !== void 0 && rest.every((one, index) => one === last.rest[index])) return last.result;
		const result = make(of, ...rest);
		kept.set(of, {
			rest,
			result
		});
		return result;
	};
}
// src/canonical.ts
/** Canonical JSON and digests: equal values give equal bytes, whatever the order of their keys. */
/** Returns `value` as JSON without white space, the keys of objects in code-unit order. */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	if (value !== null && typeof value === "object") {
		const members = value;
		return `{${Object.keys(members).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(members[key] ?? null)}`).join(",")}}`;
	}
	return JSON.stringify(value);
}
/** Returns the SHA-256 of the canonical JSON of `value` as a buffer of 32 bytes. */
function digestOf(value) {
	return (0, node_crypto().hash)("sha256", canonicalJson(value), "buffer");
}
/** Reports whether a value is nested deeper than `levels`. Asked of JSON from outside first: what walks it later must come back. */
function isDeeperThan(levels, value) {
	if (value === null || typeof value !== "object") return false;
	return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}
// src/add-to.ts
/** Lists by key that grow in place: copying each to add one item would cost the square of its length. */
/** Adds an item to the list of a key. */
function addTo(lists, key, item) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [item]);
	else list.push(item);
}
// src/spaces.ts
/** Characters that look like a space, or like nothing, and are none to YAML. Text that was copied from elsewhere brings them along. */
/** A class of a regular expression. */
const unusualSpace = String.raw`[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]`;
const atEdge = new RegExp(`^${unusualSpace}|${unusualSpace}$|(?<=:)${unusualSpace}`, "u");
/** Returns the name of the first of them at the edge of a text, or after a colon in it. */
function nameUnusualSpace(text) {
	const found = atEdge.exec(text);
	return found === null ? void 0 : nameSpace(found[0]);
}
/** Returns the name of such a character for people. */
function nameSpace(character) {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return code === "00A0" ? "a no-break space (U+00A0)" : `the character U+${code}`;
}
// src/text-place.ts
/** Returns the lines of a text, without their ends. */
function linesOf(text) {
	return text.split(/\r\n?|\n/);
}
/** Returns the line and column at an offset of a text. */
function placeAt(text, offset) {
	const lines = linesOf(text.slice(0, offset));
	return {
		line: lines.length,
		column: (lines.at(-1) ?? "").length + 1
	};
}
// src/target-account.ts
/** Returns the role that a command assumes at a target; undefined where it takes the credentials as they are. */
function roleOf({ roleArn, planRoleArn }, onlyReads) {
	return onlyReads ? planRoleArn ?? roleArn : roleArn;
}
/** Returns the account that a target is pinned to, or that its roles are in; undefined where only the credentials tell. */
function accountOf({ account, roleArn, planRoleArn }) {
	return account ?? /^arn:aws[^:]*:iam::([0-9]{12}):role\//.exec(roleArn ?? planRoleArn ?? "")?.[1];
}
// src/action.ts
const facts = {
	create: { isPending: true },
	update: {
		isPending: true,
		users: "shown"
	},
	adopt: {
		isPending: true,
		users: "shown"
	},
	delete: {
		isPending: true,
		users: "decide"
	},
	unchanged: { isPending: false },
	orphan: {
		isPending: false,
		users: "decide"
	},
	skipped: { isPending: false },
	blocked: { isPending: false }
};
/** Reports whether a change is one that apply carries out: it writes, a reviewer has to see it, and the digest holds it. */
function isPending({ action }) {
	return facts[action].isPending;
}
/** Reports whether it matters for a change who refers to the configuration. */
function needsUsers({ action }) {
	return facts[action].users !== void 0;
}
/** Reports whether a change is shown with those that refer to the configuration, as it changes what they do. */
function showsUsers({ action }) {
	return facts[action].users === "shown";
}
/** Reports whether a change is one that apply carries out and that leaves a configuration there, as it is declared. */
function isWritten({ action }) {
	return isPending({ action }) && action !== "delete";
}
// src/pruning.ts
/** What `apply --prune` does about an orphan that is neither protected nor in use: it deletes it, or why it does not. */
const prunings = [
	"deletes",
	"no-record",
	"pipelines-unknown",
	"no-owner",
	"nothing-declared",
	"nothing-ours"
];
// src/model.ts
const actions = [
	"create",
	"update",
	"adopt",
	"delete",
	"unchanged",
	"orphan",
	"skipped",
	"blocked"
];
const reasons = [
	"missing",
	"never-applied",
	"git-changed",
	"drifted",
	"both-changed",
	"unknown-history",
	"unowned",
	"foreign-owner",
	"foreign-manager",
	"adopt-differs",
	"unknown-live-field",
	"tag-limit",
	"not-declared",
	"protected",
	"in-use",
	"auto-disabled",
	"immutable-field",
	"missing-reference",
	"waiting-for-image",
	"new-version",
	"version-taken",
	"content-differs",
	"foreign-version",
	"superseded"
];
/** Flags that hold a change back. */
const holdingFlags = ["--create-only", "--keep-drift"];
// src/checkup.ts
/** One thing that `kiln doctor` looked at. */
/** What is looked at, in the order in which it is told. */
const topics = [
	"kiln",
	"project",
	"git",
	"ci",
	"network",
	"target"
];
// src/abort.ts
/** Waiting no longer than an abort signal allows. */
/** Resolves like `work`; rejects with the reason of `signal` once that is aborted. What was begun goes on, and nobody hears of it. */
async function unlessAborted(signal, work) {
	work.catch(() => void 0);
	signal.throwIfAborted();
	let stop = () => void 0;
	const aborted = new Promise((_, reject) => {
		stop = () => reject(signal.reason);
		signal.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([work, aborted]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
// src/pattern.ts
/** Texts as parts of regular expressions. */
/** Returns a pattern that finds just this text. */
function escapePattern(text) {
	return text.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`);
}
Object.defineProperty(exports, "accountOf", {
	enumerable: true,
	get: function() {
		return accountOf;
	}
});
Object.defineProperty(exports, "actions", {
	enumerable: true,
	get: function() {
		return actions;
	}
});
Object.defineProperty(exports, "addTo", {
	enumerable: true,
	get: function() {
		return addTo;
	}
});
Object.defineProperty(exports, "canonicalJson", {
	enumerable: true,
	get: function() {
		return canonicalJson;
	}
});
Object.defineProperty(exports, "countCharacters", {
	enumerable: true,
	get: function() {
		return countCharacters;
	}
});
Object.defineProperty(exports, "digestOf", {
	enumerable: true,
	get: function() {
		return digestOf;
	}
});
Object.defineProperty(exports, "escapePattern", {
	enumerable: true,
	get: function() {
		return escapePattern;
	}
});
Object.defineProperty(exports, "findCredential", {
	enumerable: true,
	get: function() {
		return findCredential;
	}
});
Object.defineProperty(exports, "findNearest", {
	enumerable: true,
	get: function() {
		return findNearest;
	}
});
Object.defineProperty(exports, "fold", {
	enumerable: true,
	get: function() {
		return fold;
	}
});
Object.defineProperty(exports, "formatPath", {
	enumerable: true,
	get: function() {
		return formatPath;
	}
});
Object.defineProperty(exports, "groupBy", {
	enumerable: true,
	get: function() {
		return groupBy;
	}
});
Object.defineProperty(exports, "holdingFlags", {
	enumerable: true,
	get: function() {
		return holdingFlags;
	}
});
Object.defineProperty(exports, "isDeeperThan", {
	enumerable: true,
	get: function() {
		return isDeeperThan;
	}
});
Object.defineProperty(exports, "isInside", {
	enumerable: true,
	get: function() {
		return isInside;
	}
});
Object.defineProperty(exports, "isList", {
	enumerable: true,
	get: function() {
		return isList;
	}
});
Object.defineProperty(exports, "isObject", {
	enumerable: true,
	get: function() {
		return isObject;
	}
});
Object.defineProperty(exports, "isPathInside", {
	enumerable: true,
	get: function() {
		return isPathInside;
	}
});
Object.defineProperty(exports, "isPending", {
	enumerable: true,
	get: function() {
		return isPending;
	}
});
Object.defineProperty(exports, "isWritten", {
	enumerable: true,
	get: function() {
		return isWritten;
	}
});
Object.defineProperty(exports, "keptFor", {
	enumerable: true,
	get: function() {
		return keptFor;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "looksLikeCredential", {
	enumerable: true,
	get: function() {
		return looksLikeCredential;
	}
});
Object.defineProperty(exports, "nameSpace", {
	enumerable: true,
	get: function() {
		return nameSpace;
	}
});
Object.defineProperty(exports, "nameUnusualSpace", {
	enumerable: true,
	get: function() {
		return nameUnusualSpace;
	}
});
Object.defineProperty(exports, "needsUsers", {
	enumerable: true,
	get: function() {
		return needsUsers;
	}
});
Object.defineProperty(exports, "omit", {
	enumerable: true,
	get: function() {
		return omit;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "parsePath", {
	enumerable: true,
	get: function() {
		return parsePath;
	}
});
Object.defineProperty(exports, "placeAt", {
	enumerable: true,
	get: function() {
		return placeAt;
	}
});
Object.defineProperty(exports, "projectFolder", {
	enumerable: true,
	get: function() {
		return projectFolder;
	}
});
Object.defineProperty(exports, "prunings", {
	enumerable: true,
	get: function() {
		return prunings;
	}
});
Object.defineProperty(exports, "reasons", {
	enumerable: true,
	get: function() {
		return reasons;
	}
});
Object.defineProperty(exports, "roleOf", {
	enumerable: true,
	get: function() {
		return roleOf;
	}
});
Object.defineProperty(exports, "showPath", {
	enumerable: true,
	get: function() {
		return showPath;
	}
});
Object.defineProperty(exports, "showText", {
	enumerable: true,
	get: function() {
		return showText;
	}
});
Object.defineProperty(exports, "showValue", {
	enumerable: true,
	get: function() {
		return showValue;
	}
});
Object.defineProperty(exports, "showsUsers", {
	enumerable: true,
	get: function() {
		return showsUsers;
	}
});
Object.defineProperty(exports, "textsIn", {
	enumerable: true,
	get: function() {
		return textsIn;
	}
});
Object.defineProperty(exports, "topics", {
	enumerable: true,
	get: function() {
		return topics;
	}
});
Object.defineProperty(exports, "unlessAborted", {
	enumerable: true,
	get: function() {
		return unlessAborted;
	}
});
Object.defineProperty(exports, "unusualSpace", {
	enumerable: true,
	get: function() {
		return unusualSpace;
	}
});
Object.defineProperty(exports, "upwards", {
	enumerable: true,
	get: function() {
		return upwards;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
Object.defineProperty(exports, "withoutNulls", {
	enumerable: true,
	get: function() {
		return withoutNulls;
	}
});
