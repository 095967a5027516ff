let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
// src/optional.ts
function optional(members) {
	const left = {};
	for (const name of Object.keys(members)) {
		const value = members[name];
		if (value !== void 0) left[name] = value;
	}
	return left;
}
// src/kept.ts
function keptFor(make) {
	const kept = new WeakMap();
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
// src/path.ts
function isInside(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(node_path().sep) ? folder : folder + node_path().sep);
}
function projectFolder(cwd, file) {
	return file === void 0 ? cwd : (0, node_path().dirname)((0, node_path().resolve)(cwd, file));
}
function* upwards(folder) {
	for (let at = folder;; at = (0, node_path().dirname)(at)) {
		yield at;
		if ((0, node_path().dirname)(at) === at) return;
	}
}
// src/group-by.ts
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
// src/json.ts
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
function valueAt(value, path) {
	let node = value;
	for (const step of path) if (isList(node) && typeof step === "number") node = node[step];
	else if (isObject(node) && Object.hasOwn(node, String(step))) node = node[String(step)];
	else return void 0;
	return node;
}
function* textsIn(value) {
	if (typeof value === "string") yield value;
	else if (isList(value) || isObject(value)) for (const item of Object.values(value)) yield* textsIn(item);
}
function omit(value, keys) {
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
function pick(value, keys) {
	const some = {};
	for (const key of keys) if (Object.hasOwn(value, key)) setOwn(some, key, value[key] ?? null);
	return some;
}
function withoutNulls(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
}
function setOwn(object, key, value) {
	if (key === "__proto__") Object.defineProperty(object, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else object[key] = value;
}
// src/field-path.ts
const word = /^[A-Za-z_$][\w$]*$/;
function formatPath(keys) {
	let path = "";
	for (const key of keys) if (typeof key === "number") path += `[${key}]`;
	else if (!word.test(key)) path += `[${JSON.stringify(key)}]`;
	else path += path === "" ? key : `.${key}`;
	return path;
}
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
function isPathInside(path, outer) {
	const canonical = formatPath(parsePath(outer) ?? [outer]);
	return path === canonical || path.startsWith(`${canonical}.`) || path.startsWith(`${canonical}[`);
}
// src/quote.ts
const usualLimit = 64;
const hint = /[Aa][KkSs][Ii][Aa]|[Aa][Ww][Ss]_?[Ss]|-{5}/;
const credential = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|aws_?secret_?access_?key|-----BEGIN [A-Z ]*PRIVATE KEY-----/i;
function findCredential(text) {
	return text.length < 18 || !hint.test(text) ? void 0 : credential.exec(text)?.index;
}
function looksLikeCredential(text) {
	return findCredential(text) !== void 0;
}
function showText(text, limit = usualLimit) {
	if (looksLikeCredential(text)) return "(not shown: looks like a credential)";
	const characters = Array.from(text.slice(0, 2 * limit + 2));
	const shown = characters.slice(0, limit).join("");
	return characters.length > limit ? `${escapeUnseen(shown)}\u2026` : escapeUnseen(shown);
}
function escapeUnseen(text) {
	if (!/[^ -~]/.test(text)) return text;
	return text.replaceAll(new RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]|(?! )\\p{Zs}", "gu"), escapeCharacter);
}
function escapeCharacter(character) {
	return {
		"\n": "\\n",
		"\r": "\\r",
		"	": "\\t"
	}[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function countCharacters(text) {
	return Array.from(text).length;
}
function showValue(value) {
	if (typeof value === "string") return `"${showText(value)}"`;
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a map" : String(value);
}
function showPath(path) {
	const text = formatPath(path);
	return text.length > 192 ? showText(text) : escapeUnseen(text);
}
// src/sharing.ts
const places = 1024;
const knownTexts = Array.from({ length: places });
const knownLists = Array.from({ length: places });
const knownMaps = Array.from({ length: places });
const longestText = 128;
const largest = 8;
function shareText(text) {
	const { length } = text;
	if (length > longestText) return ownCopyOf(text);
	const place = sampleOf(text) & 1023;
	const same = knownTexts[place];
	if (same === text) return same;
	const own = ownCopyOf(text);
	knownTexts[place] = own;
	return own;
}
function shareList(list) {
	if (list.length > largest) return list;
	let sample = list.length;
	for (const item of list) sample = mix(sample, item);
	const place = sample & 1023;
	const same = knownLists[place];
	if (same?.length === list.length && same.every((item, index) => Object.is(item, list[index]))) return same;
	knownLists[place] = list;
	return list;
}
function shareMap(map) {
	const keys = Object.keys(map);
	if (keys.length > largest) return map;
	let sample = keys.length;
	for (const key of keys) sample = mix(mix(sample, key), map[key] ?? null);
	const place = sample & 1023;
	const same = knownMaps[place];
	if (same !== void 0 && isSame(same, map, keys)) return same;
	knownMaps[place] = map;
	return map;
}
function isSame(known, map, keys) {
	const others = Object.keys(known);
	return others.length === keys.length && keys.every((key, index) => key === others[index] && Object.is(known[key], map[key]));
}
function mix(sample, value) {
	return Math.imul(sample, 31) + sampleOf(value) | 0;
}
function sampleOf(value) {
	if (typeof value === "string") {
		const { length } = value;
		if (length === 0) return 0;
		const [second, middle, last] = [
			value.charCodeAt(1),
			value.charCodeAt(length >> 1),
			value.charCodeAt(length - 1)
		];
		return second * 7 + middle * 31 + last + length * 61 | 0;
	}
	if (isList(value)) return value.length;
	if (isObject(value)) return 11;
	return Number(value) | 0;
}
function ownCopyOf(text) {
	return [text.slice(0, 1), text.slice(1)].join("");
}
// src/suggest.ts
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
function fold(name) {
	return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
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
// src/canonical.ts
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	if (value !== null && typeof value === "object") {
		const members = value;
		return `{${Object.keys(members).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(members[key] ?? null)}`).join(",")}}`;
	}
	return JSON.stringify(value);
}
function digestOf(value, form) {
	return (0, node_crypto().hash)("sha256", canonicalJson(value), form);
}
function isDeeperThan(levels, value) {
	if (value === null || typeof value !== "object") return false;
	return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}
// src/add-to.ts
function addTo(lists, key, item) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [item]);
	else list.push(item);
}
// src/runs-of.ts
function* runsOf(items, of) {
	let first = 0;
	for (let end = 1; end <= items.length; end++) {
		const [one, next] = [items[first], items[end]];
		if (one !== void 0 && next !== void 0 && of(one) === of(next)) continue;
		yield items.slice(first, end);
		first = end;
	}
}
// src/spaces.ts
const unusualSpace = String.raw`[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]`;
const atEdge = new RegExp(`^${unusualSpace}|${unusualSpace}$|(?<=:)${unusualSpace}`, "u");
function nameUnusualSpace(text) {
	const found = atEdge.exec(text);
	return found === null ? void 0 : nameSpace(found[0]);
}
function nameSpace(character) {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return code === "00A0" ? "a no-break space (U+00A0)" : `the character U+${code}`;
}
// src/text-place.ts
function linesOf(text) {
	return text.split(/\r\n?|\n/);
}
function placeAt(text, offset) {
	const lines = linesOf(text.slice(0, offset));
	return {
		line: lines.length,
		column: (lines.at(-1) ?? "").length + 1
	};
}
// src/target-account.ts
function roleOf({ roleArn, planRoleArn }, onlyReads) {
	return onlyReads ? planRoleArn ?? roleArn : roleArn;
}
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
function isPending({ action }) {
	return facts[action].isPending;
}
function needsUsers({ action }) {
	return facts[action].users !== void 0;
}
function showsUsers({ action }) {
	return facts[action].users === "shown";
}
function isWritten({ action }) {
	return isPending({ action }) && action !== "delete";
}
// src/pruning.ts
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
const holdingFlags = ["--create-only", "--keep-drift"];
// src/checkup.ts
const topics = [
	"kiln",
	"project",
	"git",
	"ci",
	"network",
	"target"
];
// src/abort.ts
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
function escapePattern(text) {
	return text.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`);
}
exports.accountOf = accountOf;
exports.actions = actions;
exports.addTo = addTo;
exports.canonicalJson = canonicalJson;
exports.countCharacters = countCharacters;
exports.digestOf = digestOf;
exports.escapePattern = escapePattern;
exports.findCredential = findCredential;
exports.findNearest = findNearest;
exports.fold = fold;
exports.formatPath = formatPath;
exports.groupBy = groupBy;
exports.holdingFlags = holdingFlags;
exports.isDeeperThan = isDeeperThan;
exports.isInside = isInside;
exports.isList = isList;
exports.isObject = isObject;
exports.isPathInside = isPathInside;
exports.isPending = isPending;
exports.isWritten = isWritten;
exports.keptFor = keptFor;
exports.linesOf = linesOf;
exports.looksLikeCredential = looksLikeCredential;
exports.nameSpace = nameSpace;
exports.nameUnusualSpace = nameUnusualSpace;
exports.needsUsers = needsUsers;
exports.omit = omit;
exports.optional = optional;
exports.parsePath = parsePath;
exports.pick = pick;
exports.placeAt = placeAt;
exports.projectFolder = projectFolder;
exports.prunings = prunings;
exports.reasons = reasons;
exports.roleOf = roleOf;
exports.runsOf = runsOf;
exports.setOwn = setOwn;
exports.shareList = shareList;
exports.shareMap = shareMap;
exports.shareText = shareText;
exports.showPath = showPath;
exports.showText = showText;
exports.showValue = showValue;
exports.showsUsers = showsUsers;
exports.textsIn = textsIn;
exports.topics = topics;
exports.unlessAborted = unlessAborted;
exports.unusualSpace = unusualSpace;
exports.upwards = upwards;
exports.valueAt = valueAt;
exports.withoutNulls = withoutNulls;
