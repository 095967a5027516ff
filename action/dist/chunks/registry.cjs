const require_imagebuilder = require("./imagebuilder.cjs");
const require_canonical = require("./canonical.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_js_yaml = require("./js-yaml.cjs");
const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_plural = require("./plural.cjs");
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
// src/kinds/declared-version.ts
const field$1 = "semanticVersion";
/** Exact; the last part, the middle one before a zero, the last two, all three. */
const form = /^(?:\d+\.\d+\.(?:\d+|x)|\d+\.x\.[0x]|x\.x\.x)$/;
/** Returns what is wrong with the number that a document declares. One that is missing is the schema's business. */
function checkDeclaredVersion({ semanticVersion: version }) {
	const found = typeof version === "number" ? String(version) : version;
	const wrong = typeof found === "string" && found !== "" ? diagnoseVersion(found) : void 0;
	return wrong === void 0 ? [] : [{
		...wrong,
		path: [field$1],
		at: "value"
	}];
}
function diagnoseVersion(found) {
	if (!form.test(found)) return {
		diagnostic: "versionForm",
		params: {
			found,
			suggestion: suggestVersion(found)
		}
	};
	return require_canonical.checkVersion(field$1, found.replace(/\.x\.0$/, ".x.x"));
}
/** Returns the number that was meant, as far as its parts can be read. */
function suggestVersion(found) {
	const [major = "", minor, patch] = found.trim().replace(/^v(?:ersion)?[ .]?/i, "").replace(/[-+].*$/s, "").split(".").map((part) => /^[x*]$/i.test(part) ? "x" : part);
	const isNumber = (part) => /^\d+$/.test(part);
	if (major === "x") return "x.x.x";
	if (![
		major,
		minor ?? "0",
		patch ?? "0"
	].every((part) => part === "x" || isNumber(part))) return "1.0.x";
	if (minor === "x") return `${major}.x.${patch !== void 0 && isNumber(patch) ? "0" : "x"}`;
	return `${major}.${minor ?? "0"}.${patch ?? "0"}`;
}
/** Reports whether an ARN means the version that fields declare, and no other one: an older one may differ from what is declared now. */
function isOfDeclared(arn, { semanticVersion: declared }) {
	const named = require_canonical.parseArn(arn)?.identity.version;
	return named === void 0 || typeof declared !== "string" || require_canonical.meansVersion(named, declared);
}
/** Reports whether an ARN means the same for good: no `x`, and a build where there can be several. */
function isPinnedArn(arn) {
	const { identity: { kind, version } = { kind: "" }, build } = require_canonical.parseArn(arn) ?? {};
	const { arnResource = "" } = require_imagebuilder.imagebuilder.kinds[kind] ?? require_imagebuilder.imagebuilder.builtKinds[kind] ?? {};
	return version?.includes("x") !== true && (build !== void 0 || !arnResource.includes("{build}"));
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
// src/kinds/keys.ts
/** Returns the part of an ARN of KMS up to its resource, and the resource; undefined for any other text. */
function partsOf$1(key) {
	const [, place, resource] = /^(arn:[^:]*:kms:[^:]*:[^:]*:)((?:key|alias)\/.*)$/s.exec(key) ?? [];
	return place === void 0 || resource === void 0 ? void 0 : {
		place,
		resource
	};
}
/**
* Returns what the ARN of a key may have been sent as. Whether its id or an alias reads back as it was sent is not known. An alias may stand
* for any key: only the record can say that it was the one that was sent.
*/
function formsOfKey(live, { declared }) {
	const found = typeof live === "string" ? partsOf$1(live) : void 0;
	if (found?.resource.startsWith("key/") !== true) return [];
	const sent = typeof declared === "string" ? partsOf$1(declared) ?? {
		place: found.place,
		resource: declared
	} : void 0;
	const isAlias = sent?.resource.startsWith("alias/") === true && sent.place === found.place;
	return [{ value: found.resource.slice(4) }, ...isAlias && declared !== void 0 ? [{
		value: declared,
		isLoose: true
	}] : []];
}
/** What is done with a key in the name of the caller (handlers of CloudFormation, October 2026). The key of an alias is not known. */
function needsOfKey(key) {
	if (typeof key !== "string" || key === "") return [];
	const on = ownerOfKey(key);
	return keyActions.map((action) => ({
		action,
		on
	}));
}
const keyActions = [
	"kms:Decrypt",
	"kms:Encrypt",
	"kms:GenerateDataKey",
	"kms:GenerateDataKeyWithoutPlaintext"
];
function ownerOfKey(key) {
	const { place, resource } = partsOf$1(key) ?? { resource: key.startsWith("alias/") ? key : `key/${key}` };
	if (resource.startsWith("alias/")) return place === void 0 ? {
		own: "kms",
		resource: "key/",
		isAll: true
	} : { allOf: `${place}key/` };
	return place === void 0 ? {
		own: "kms",
		resource
	} : { arn: `${place}${resource}` };
}
/** An id, one of a key in several Regions, an alias. */
const forms$3 = [
	/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
	/^mrk-[0-9a-f]{32}$/,
	/^alias\/[\w/-]+$/
];
/** Returns what is wrong with a key that is named at `path` (KMS API reference, KeyId). */
function checkKey(key, path) {
	if (typeof key !== "string" || key === "") return [];
	if (partsOf$1(key) !== void 0 || forms$3.some((form) => form.test(key))) return [];
	const advice = /^[\w-]+$/.test(key) ? `write alias/${key}, or the id or ARN of the key` : "write alias/NAME, or the id or ARN of the key";
	return [{
		diagnostic: "keyForm",
		params: {
			field: formatPath(path),
			found: key,
			advice
		},
		path,
		at: "value"
	}];
}
// src/kinds/text-rules.ts
/** The document of a component or workflow. */
const documentFields = {
	inline: "data",
	uri: "uri"
};
/** Returns what is wrong with a text: it stands inline or at a URI (API_CreateComponent, API_CreateWorkflow, API_CreateContainerRecipe). */
function checkText$1(fields, { inline, uri }) {
	const [text, place] = [fields[inline], fields[uri]];
	if (text === void 0 && place === void 0) return [{
		diagnostic: "textMissing",
		params: {
			inline,
			uri
		},
		path: [],
		at: "inside"
	}];
	if (text !== void 0 && place !== void 0) return [{
		diagnostic: "textTwice",
		params: {
			inline,
			uri
		},
		path: [uri],
		at: "key"
	}];
	if (typeof place === "string" && place !== "" && !/^s3:\/\/[^/]+\/.+$/s.test(place)) return [{
		diagnostic: "uriForm",
		params: {
			field: uri,
			found: place
		},
		path: [uri],
		at: "value"
	}];
	return [];
}
// src/kinds/component-rules.ts
/** Returns what is wrong with a component. */
function checkComponent(fields) {
	return [
		...checkDeclaredVersion(fields),
		...checkText$1(fields, documentFields),
		...systemsFitThePlatform(fields),
		...checkKey(fields["kmsKeyId"], ["kmsKeyId"])
	];
}
/** What versions of operating systems begin with, by platform. One that is not here may be of any. */
const systems = [
	["Windows", /\bwindows\b/i],
	["macOS", /^(?:apple )?mac ?os\b/i],
	["Linux", /\blinux\b|^(?:ubuntu|centos|debian|fedora|rhel|sles|suse|red hat)\b/i]
];
/** The operating system of the parent image has to begin with one of them (user guide, create a component). */
function* systemsFitThePlatform({ platform, supportedOsVersions: versions }) {
	if (typeof platform !== "string") return;
	for (const [index, found] of (isList(versions) ? versions : []).entries()) {
		const other = typeof found === "string" ? systems.find(([, name]) => name.test(found))?.[0] : void 0;
		if (typeof found !== "string" || other === void 0 || other === platform) continue;
		yield {
			diagnostic: "systemOfOtherPlatform",
			params: {
				found,
				other,
				platform
			},
			path: ["supportedOsVersions", index],
			at: "value"
		};
	}
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
// src/documents/names.ts
/** Names in a sentence. */
/** Returns names as a list in a sentence: `a, b and c`. */
function listNames(names, and = "and") {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}
/** Says what was meant by a name that is not known, or which are. */
function adviseOn$2(name, known) {
	const near = findNearest(name, known);
	if (near !== void 0) return `did you mean ${near}?`;
	return `known here: ${known.length === 0 ? "none" : require_enumerate.enumerate(known)}`;
}
// src/documents/check-keys.ts
/** Returns what is wrong with the keys of a map taken together. `timeout` is that of its action, where the step does not say. */
function checkKeys({ what, keys, exactlyOne, together, below }, value, path, timeout) {
	const findings = [];
	const say = (diagnostic, inside = [], at = "value") => {
		findings.push({
			...diagnostic,
			path: [...path, ...inside],
			at
		});
	};
	const isGiven = (key) => (value[key] ?? value[`${key}.$`] ?? null) !== null;
	for (const [key, { isNeeded }] of Object.entries(keys)) if (isNeeded === true && !isGiven(key)) say({
		diagnostic: "documentKeyMissing",
		params: {
			where: what,
			key
		}
	});
	const given = exactlyOne?.filter((key) => isGiven(key)) ?? [];
	if (exactlyOne !== void 0 && given.length !== 1) {
		const found = given.length === 0 ? "none" : listNames(given);
		say({
			diagnostic: "documentNotExactlyOne",
			params: {
				where: what,
				keys: listNames(exactlyOne, "and"),
				found
			}
		});
	}
	for (const [one, other] of together === void 0 ? [] : [together, together.toReversed()]) {
		if (one === void 0 || other === void 0 || !isGiven(one) || isGiven(other)) continue;
		say({
			diagnostic: "documentAlone",
			params: {
				where: what,
				key: one,
				other
			}
		}, [one], "key");
	}
	const less = below && value[below.key];
	const more = below && (value[below.than] ?? timeout);
	if (below && typeof less === "number" && typeof more === "number" && less >= more) say({
		diagnostic: "documentNotBelow",
		params: {
			key: below.key,
			found: less,
			than: below.than,
			most: more
		}
	}, [below.key]);
	return findings;
}
// src/documents/rules-date.ts
/** The day of the guides that the tables of this room were made from. What AWS has added since is a warning that names it. */
const rulesDate = "26 Nov 2026";
// src/documents/shape-words.ts
/** What YAML 1.1 takes for a boolean, as a text. */
const truthWords = /^(?:true|false|yes|no|on|off)$/i;
const words = {
	text: "a text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	scalar: "a text, a number, true or false",
	any: "anything",
	condition: "a map",
	list: "a list",
	entries: "a list",
	table: "a map",
	map: "a map"
};
/** Returns what a value of a shape is. */
function wordOf(shape) {
	return shape.is === "either" ? `${wordOf(shape.list)} or ${wordOf(shape.other)}` : words[shape.is];
}
/** Returns the bounds of a number in words. */
function describeRange(min, max) {
	if (min === max) return String(min);
	if (max === Infinity) return min === -Infinity ? "any" : `${min} or more`;
	return min === -Infinity || min === 0 ? `${max} or less` : `${min} to ${max}`;
}
/** Reports whether a value holds a variable. */
function isTemplate(value) {
	return typeof value === "string" && value.includes("{{");
}
/** Reports whether a text is one of those that a shape names. */
function sameText({ foldsCase }, one, text) {
	return foldsCase === true ? one.toLowerCase() === text.toLowerCase() : one === text;
}
// src/documents/check-scalar.ts
/** Returns what is wrong with a text. With `takesVariables`, one that holds `{{ … }}` is whatever that comes to. */
function checkText(shape, value, path, takesVariables) {
	const field = showPath(path);
	const found = showValue(value);
	if (typeof value !== "string") {
		if (!(typeof value === "number" || typeof value === "boolean")) return wrongType(shape, value, path);
		if (shape.orNumber !== true) return {
			diagnostic: "documentNotText",
			params: {
				field,
				found
			}
		};
	}
	const text = String(value);
	if (takesVariables && isTemplate(text)) return void 0;
	const { oneOf, pattern, form = "", usual, min = 0, max = Infinity } = shape;
	if (oneOf !== void 0 && !oneOf.some((one) => sameText(shape, one, text))) {
		const isPlain = oneOf.every((one) => /^[\w.-]{2,}$/.test(one) || /^\w$/.test(one));
		const allowed = oneOf.map((one) => isPlain ? one : showValue(one)).join(", ");
		return shape.isOpen === true ? {
			diagnostic: "documentChoiceUnknown",
			params: {
				field,
				found,
				allowed,
				date: rulesDate
			}
		} : {
			diagnostic: "documentNotOneOf",
			params: {
				field,
				found,
				allowed
			}
		};
	}
	if (pattern !== void 0 && !new RegExp(pattern).test(text)) return {
		diagnostic: "documentWrongForm",
		params: {
			field,
			found,
			form
		}
	};
	const length = countCharacters(text);
	if (length < min || length > max) return {
		diagnostic: "documentLength",
		params: {
			field,
			found: length,
			allowed: describeRange(min, max)
		}
	};
	if (usual !== void 0 && !new RegExp(usual.pattern).test(text)) return {
		diagnostic: "documentNameDoubtful",
		params: {
			field,
			found,
			form: usual.form
		}
	};
}
/** Returns what is wrong with a number. With `takesVariables`, a text that holds `{{ … }}` is whatever that comes to. */
function checkNumber(shape, value, path, takesVariables) {
	if (takesVariables && isTemplate(value)) return void 0;
	if (typeof value !== "number" || shape.is === "integer" && !Number.isInteger(value)) return wrongType(shape, value, path);
	const { min = -Infinity, max = Infinity, not, oneOf } = shape;
	if (value >= min && value <= max && value !== not && oneOf?.includes(value) !== false) return void 0;
	const but = not === void 0 ? "" : `, but not ${not}`;
	const allowed = oneOf === void 0 ? `${describeRange(min, max)}${but}` : oneOf.join(", ");
	return {
		diagnostic: "documentOutOfRange",
		params: {
			field: showPath(path),
			found: value,
			allowed
		}
	};
}
/** Returns what is wrong with a boolean. YAML 1.1, which many tools read, has words for it that are texts in 1.2. */
function checkBoolean(value, path, takesVariables) {
	if (typeof value === "boolean" || takesVariables && isTemplate(value)) return void 0;
	if (typeof value === "string" && truthWords.test(value)) return void 0;
	return wrongType({ is: "boolean" }, value, path);
}
/** Says that a value is of another type than its shape. */
function wrongType(shape, value, path) {
	const advice = shape.is === "text" && typeof value === "object" && value !== null && !Array.isArray(value) ? "put it in quotes: a colon and a space in it make a map" : `write ${wordOf(shape)}${shape.is === "list" ? ", each item behind a - of its own" : ""}`;
	return {
		diagnostic: "documentWrongType",
		params: {
			field: showPath(path),
			found: showValue(value),
			form: wordOf(shape),
			advice
		}
	};
}
// src/documents/conditions.ts
/** Conditions: which operators one has, what may stand beside them, and how deep they go. */
/** Returns the operators of a condition, as written. */
function operatorsIn({ operators }, value) {
	return Object.keys(value).filter((key) => Object.hasOwn(operators, key));
}
/** Returns the keys that a condition with these operators has. With none of them, all operators. */
function conditionKeys({ operators }, names) {
	const isNeeded = names.length > 0;
	const keys = (isNeeded ? names : Object.keys(operators)).map((name) => {
		const operator = operators[name];
		const shape = operator === void 0 || "joins" in operator ? { is: "any" } : operator.of;
		const beside = isNeeded && operator !== void 0 && "of" in operator ? operator.beside : {};
		return {
			[name]: {
				shape,
				...isNeeded ? { isNeeded } : {}
			},
			...beside
		};
	});
	return Object.assign({}, ...keys);
}
/** Returns the path of the first operator that stands inside of too many others. */
function nestsTooDeep(conditions, value, path, depth = 0) {
	if (!isObject(value)) return void 0;
	for (const name of operatorsIn(conditions, value)) {
		const operator = conditions.operators[name];
		if (operator === void 0 || !("joins" in operator)) continue;
		const at = [...path, name];
		if (depth + 1 > conditions.maxDepth) return at;
		const inside = value[name] ?? null;
		const items = isList(inside) ? inside.map((item, index) => ({
			item,
			at: [...at, index]
		})) : [{
			item: inside,
			at
		}];
		for (const { item, at } of items) {
			const found = nestsTooDeep(conditions, item, at, depth + 1);
			if (found !== void 0) return found;
		}
	}
}
// src/documents/items.ts
/** Lists of maps, and texts in them, in a value that may be anything. */
/** Returns the maps of a list; none for anything else. */
function itemsOf(value) {
	if (!isList(value)) return [];
	return value.flatMap((item, index) => isObject(item) ? [{
		value: item,
		index
	}] : []);
}
/** Returns the text at a key; an empty one where there is none. */
function textAt(value, key) {
	const text = value?.[key];
	return typeof text === "string" ? text : "";
}
// src/documents/check-shape.ts
const nothingAround = {
	takesVariables: false,
	takesPaths: false
};
/** Returns what is wrong with the structure of a document. `here` is its platform or stage, undefined where that is not known. */
function checkShape(format, value, here) {
	const walk = new ShapeWalk(format, here);
	walk.visit(format.document, value, [], nothingAround);
	return walk.findings;
}
var ShapeWalk = class {
	findings = [];
	#format;
	#here;
	/** Names that are taken, by what they name, with their places. */
	#names = /* @__PURE__ */ new Map();
	constructor(format, here) {
		this.#format = format;
		this.#here = here;
	}
	visit(shape, value, path, around) {
		switch (shape.is) {
			case "text":
				this.#say(checkText(shape, value, path, around.takesVariables || around.takesPaths), path);
				if (shape.uniqueAs !== void 0 && typeof value === "string") this.#visitName(shape.uniqueAs, value, path);
				return;
			case "integer":
			case "number": return this.#say(checkNumber(shape, value, path, around.takesVariables), path);
			case "boolean": return this.#say(checkBoolean(value, path, around.takesVariables), path);
			case "scalar":
				if (isList(value) || isObject(value) || value === null) this.#say(wrongType(shape, value, path), path);
				return;
			case "any": return;
			case "either": return this.visit(isList(value) ? shape.list : shape.other, value, path, around);
			case "list": return this.#visitList(shape, value, path, around);
			case "entries": return this.#visitEntries(shape, value, path, around);
			case "table": return this.#visitTable(shape, value, path, around);
			case "condition": return this.#visitCondition(shape, value, path);
			case "map":
				if (!isObject(value)) return this.#say(wrongType(shape, value, path), path);
				return this.#visitMap(shape, value, path, around);
		}
	}
	#visitList(shape, value, path, around) {
		if (!isList(value)) return this.#say(wrongType(shape, value, path), path);
		this.#checkCount(value.length, shape, path);
		if (shape.warnsEmpty === true && value.length === 0) this.#say({
			diagnostic: "documentEmpty",
			params: { field: showPath(path) }
		}, path);
		for (const [index, item] of value.entries()) this.visit(shape.of, item, [...path, index], around);
		const { key, oneOf = [] } = shape.needs ?? {};
		const hasOne = itemsOf(value).some((item) => oneOf.includes(textAt(item.value, key ?? "")));
		if (key === void 0 || value.length === 0 || hasOne) return;
		this.#say({
			diagnostic: "documentNoneOf",
			params: {
				field: showPath(path),
				key,
				needed: listNames(oneOf)
			}
		}, path);
	}
	#visitEntries(shape, value, path, around) {
		if (!isList(value)) return this.#say(wrongType(shape, value, path), path);
		this.#checkCount(value.length, shape, path);
		for (const [index, entry] of value.entries()) {
			const at = [...path, index];
			const names = isObject(entry) ? Object.keys(entry) : [];
			const [name] = names;
			if (!isObject(entry) || name === void 0 || names.length > 1) {
				const found = isObject(entry) ? `a map with ${names.length} keys` : showValue(entry);
				this.#say({
					diagnostic: "documentNotEntry",
					params: {
						field: showPath(at),
						found
					}
				}, at);
				continue;
			}
			this.#say(checkText(shape.name, name, [...at, name], false), [...at, name], "key");
			if (shape.name.uniqueAs !== void 0) this.#visitName(shape.name.uniqueAs, name, [...at, name], "key");
			this.visit(shape.of, entry[name] ?? null, [...at, name], around);
		}
	}
	#visitTable(shape, value, path, around) {
		if (!isObject(value)) return this.#say(wrongType(shape, value, path), path);
		for (const [key, item] of Object.entries(value)) {
			const at = [...path, key];
			if (shape.without?.includes(key) === true) this.#say({
				diagnostic: "documentKeyRefused",
				params: { field: showPath(at) }
			}, at, "key");
			else if (isPathKey(key, around)) this.#visitPath(key, item, at);
			else this.visit(shape.of, item, at, around);
		}
	}
	#visitCondition(shape, value, path) {
		const { conditions } = this.#format;
		const inner = isList(value) && value.length === 1 ? value[0] : value;
		const at = inner === value ? path : [...path, 0];
		if (!isObject(inner)) return this.#say(wrongType({ is: "condition" }, value, path), path);
		const tooDeep = nestsTooDeep(conditions, inner, at);
		if (tooDeep !== void 0) {
			const params = { limit: conditions.maxDepth };
			this.#say({
				diagnostic: "documentConditionDepth",
				params
			}, tooDeep);
		}
		this.#visitOperators(inner, at, shape.branches === true ? conditions.beside : {});
	}
	#visitOperators(value, path, beside) {
		const { conditions } = this.#format;
		const names = operatorsIn(conditions, value);
		const [name] = names;
		if (name === void 0 || names.length > 1) {
			const params = { found: names.length === 0 ? "none" : listNames(names) };
			this.#say({
				diagnostic: "documentOperators",
				params
			}, path);
		}
		const keys = conditionKeys(conditions, names);
		const around = {
			takesVariables: conditions.takesVariables === true,
			takesPaths: false
		};
		this.#visitMap({
			is: "map",
			what: "a condition",
			keys: {
				...keys,
				...beside
			}
		}, value, path, around);
		for (const operator of names) {
			const joins = conditions.operators[operator];
			const inside = value[operator] ?? null;
			if (joins === void 0 || !("joins" in joins) || inside === null) continue;
			const at = [...path, operator];
			const isOne = joins.joins === "one" && !isList(inside);
			if (!isOne && !isList(inside)) this.#say(wrongType({
				is: "list",
				of: { is: "condition" }
			}, inside, at), at);
			if (!isOne && isList(inside)) {
				const max = joins.joins === "one" ? 1 : conditions.maxJoined ?? Infinity;
				this.#checkCount(inside.length, {
					min: 1,
					max
				}, at);
			}
			const items = isList(inside) ? inside.map((item, index) => ({
				item,
				at: [...at, index]
			})) : [{
				item: inside,
				at
			}];
			for (const { item, at } of isOne || isList(inside) ? items : []) if (isObject(item)) this.#visitOperators(item, at, {});
			else this.#say(wrongType({ is: "condition" }, item, at), at);
		}
	}
	#visitMap(shape, value, path, around) {
		for (const name of shape.opens ?? []) this.#names.set(name, /* @__PURE__ */ new Map());
		const action = shape.isStep === true ? this.#visitAction(value["action"], path) : void 0;
		const keys = {
			...shape.keys,
			...action?.step
		};
		const isUnknownStep = shape.isStep === true && action === void 0;
		for (const [key, item] of Object.entries(value)) {
			const isPath = isPathKey(key, around);
			const name = isPath ? key.slice(0, -2) : key;
			const known = keys[name];
			const at = [...path, key];
			if (known === void 0) {
				if (isUnknownStep && key === "inputs") continue;
				const advice = adviseOn$2(name, Object.keys(keys));
				const params = {
					key: showText(key),
					where: shape.what,
					advice,
					date: rulesDate
				};
				this.#say({
					diagnostic: "documentKeyUnknown",
					params
				}, at, "key");
			} else this.#visitKey(known, shape, item, at, {
				isPath,
				around
			});
		}
		this.#visitTyped(shape, value, path);
		this.findings.push(...checkKeys({
			...shape,
			keys
		}, value, path, action?.timeout));
	}
	#visitKey(key, { what }, item, path, { isPath, around }) {
		const name = String(path.at(-1));
		if (this.#here !== void 0 && key.only?.includes(this.#here) === false) {
			const params = {
				key: name,
				where: what,
				only: listNames(key.only),
				here: this.#here
			};
			this.#say({
				diagnostic: "documentKeyElsewhere",
				params
			}, path, "key");
		}
		if (key.isIdle === true) this.#say({
			diagnostic: "documentKeyIdle",
			params: {
				key: name,
				where: what
			}
		}, path, "key");
		if (key.pathInto !== void 0 && !isPath) {
			const params = {
				key: name,
				root: key.pathInto
			};
			return this.#say({
				diagnostic: "workflowPathNeeded",
				params
			}, path, "key");
		}
		if (isPath) return this.#visitPath(name, item, path);
		if (item === null) {
			if (key.isNeeded !== true) this.#say({
				diagnostic: "documentEmpty",
				params: { field: showPath(path) }
			}, path, "key");
			return;
		}
		const inside = {
			takesVariables: around.takesVariables || key.takesVariables === true,
			takesPaths: around.takesPaths || key.takesPaths === true
		};
		this.visit(key.shape, item, path, inside);
	}
	/** What a path names is looked up by others. */
	#visitPath(key, item, path) {
		if (typeof item === "string") return;
		this.#say({
			diagnostic: "workflowPathForm",
			params: {
				key: showText(key),
				found: showValue(item)
			}
		}, path);
	}
	/** The name of an action that the format has, and that is there: what it says of its step. */
	#visitAction(value, path) {
		if (typeof value !== "string") return void 0;
		const { actions, what } = this.#format;
		const action = Object.hasOwn(actions, value) ? actions[value] : void 0;
		const at = [...path, "action"];
		const shown = showText(value);
		if (action === void 0) {
			const advice = adviseOn$2(value, Object.keys(actions));
			this.#say({
				diagnostic: "documentActionUnknown",
				params: {
					action: shown,
					what,
					advice,
					date: rulesDate
				}
			}, at);
			return;
		}
		const { only, usually } = action;
		const here = this.#here;
		if (here !== void 0 && only?.includes(here) === false) this.#say({
			diagnostic: "documentActionElsewhere",
			params: {
				action: shown,
				only: listNames(only),
				here
			}
		}, at);
		else if (here !== void 0 && usually?.includes(here) === false) {
			const params = {
				action: shown,
				usually: listNames(usually),
				here
			};
			this.#say({
				diagnostic: "workflowActionDoubtful",
				params
			}, at);
		}
		return action;
	}
	#visitTyped({ typed }, value, path) {
		const type = typed && value[typed.by];
		const ofType = typed && typeof type === "string" ? findFolded(typed.types, type) : void 0;
		const preset = typed && value[typed.key];
		if (typed === void 0 || ofType === void 0 || preset === void 0 || preset === null) return;
		this.visit(ofType, preset, [...path, typed.key], nothingAround);
	}
	#checkCount(found, { min = 0, max = Infinity }, path) {
		if (found >= min && found <= max) return;
		const params = {
			field: showPath(path),
			found,
			allowed: describeRange(min, max)
		};
		this.#say({
			diagnostic: "documentCount",
			params
		}, path);
	}
	#visitName(what, name, path, at = "value") {
		const taken = this.#names.get(what);
		const first = taken?.get(name);
		if (first === void 0) taken?.set(name, path);
		else {
			const params = {
				what,
				name: showText(name),
				first: showPath(first)
			};
			this.#say({
				diagnostic: "documentNameTwice",
				params
			}, path, at);
		}
	}
	#say(diagnostic, path, at = "value") {
		if (diagnostic !== void 0) this.findings.push({
			...diagnostic,
			path,
			at
		});
	}
};
function isPathKey(key, { takesPaths }) {
	return takesPaths && key.endsWith(".$");
}
function findFolded(types, type) {
	return Object.entries(types).find(([name]) => name.toLowerCase() === type.toLowerCase())?.[1];
}
// src/documents/component-actions.ts
const everywhere = [
	"Linux",
	"Windows",
	"macOS"
];
const unix = ["Linux", "macOS"];
const windows = ["Windows"];
const source$1 = "toe-action-modules";
const text$4 = { is: "text" };
const path = {
	shape: text$4,
	isNeeded: true
};
const optionalText$1 = { shape: text$4 };
const flag$1 = { shape: { is: "boolean" } };
const texts$2 = {
	is: "list",
	of: text$4
};
const encoding = { shape: {
	is: "text",
	oneOf: [
		"utf8",
		"utf-8",
		"utf16",
		"utf-16",
		"utf32",
		"utf-32"
	].flatMap((name) => name.includes("8") ? [name] : [
		name,
		`${name}-LE`,
		`${name}-BE`
	]),
	foldsCase: true
} };
const owned = {
	owner: {
		shape: text$4,
		only: unix
	},
	group: {
		shape: text$4,
		only: unix
	},
	permissions: {
		shape: text$4,
		only: unix,
		about: "octal, in quotes"
	}
};
const fromTo = {
	source: path,
	destination: path,
	overwrite: flag$1
};
const mapOf = (inputs) => ({
	is: "map",
	what: "the inputs",
	...inputs
});
const withInputs = (shape, isNeeded, { outputs = [], step, ...rest }) => ({
	source: source$1,
	...rest,
	step: {
		inputs: {
			shape,
			takesVariables: true,
			...isNeeded ? { isNeeded } : {}
		},
		...step
	},
	outputs
});
/** An action whose inputs are one map. */
const one = (inputs, rest) => withInputs(mapOf(inputs), true, rest);
/** An action whose inputs are a list of maps: it does the same to each. */
const many = (inputs, rest) => withInputs({
	is: "list",
	of: {
		...mapOf(inputs),
		what: "an input"
	},
	min: 1
}, true, rest);
const optional = (inputs, rest) => withInputs(mapOf(inputs), false, rest);
const installer = one({ keys: {
	path,
	reboot: { shape: {
		is: "text",
		oneOf: [
			"Allow",
			"Force",
			"Skip"
		]
	} },
	logOptions: optionalText$1,
	logFile: optionalText$1,
	properties: { shape: {
		is: "table",
		of: { is: "scalar" },
		without: [
			"REBOOT",
			"REINSTALLMODE",
			"REINSTALL"
		]
	} },
	ignoreAuthenticodeSignatureErrors: flag$1,
	allowUnsignedInstaller: flag$1
} }, {
	only: windows,
	outputs: [
		"logFile",
		"msiExitCode",
		"stdout"
	]
});
const componentActions = {
	Assert: withInputs({ is: "condition" }, true, { only: everywhere }),
	ExecuteBash: one({ keys: { commands: {
		shape: {
			is: "list",
			of: text$4,
			min: 1
		},
		isNeeded: true
	} } }, {
		only: unix,
		outputs: ["stdout"]
	}),
	ExecuteBinary: one({ keys: {
		path,
		arguments: { shape: texts$2 }
	} }, {
		only: everywhere,
		outputs: ["stdout"]
	}),
	ExecuteDocument: one({ keys: {
		document: path,
		"document-s3-bucket-owner": optionalText$1,
		phases: optionalText$1,
		parameters: { shape: {
			is: "list",
			of: {
				is: "map",
				what: "a parameter",
				keys: {
					name: path,
					value: {
						shape: { is: "any" },
						isNeeded: true
					}
				}
			}
		} }
	} }, {
		only: everywhere,
		step: {
			timeoutSeconds: { shape: {
				is: "integer",
				oneOf: [-1]
			} },
			maxAttempts: { shape: {
				is: "integer",
				oneOf: [1]
			} }
		}
	}),
	ExecutePowerShell: one({
		keys: {
			commands: { shape: {
				is: "list",
				of: text$4,
				min: 1
			} },
			file: {
				shape: text$4,
				about: "a .ps1 file"
			}
		},
		exactlyOne: ["commands", "file"]
	}, {
		only: windows,
		outputs: ["stdout"]
	}),
	InstallMSI: installer,
	UninstallMSI: installer,
	Reboot: optional({ keys: { delaySeconds: { shape: {
		is: "integer",
		min: 0
	} } } }, {
		only: ["Linux", "Windows"],
		step: { timeoutSeconds: {
			shape: { is: "integer" },
			isIdle: true
		} }
	}),
	UpdateOS: optional({ keys: {
		include: { shape: texts$2 },
		exclude: { shape: texts$2 }
	} }, { only: ["Linux", "Windows"] }),
	S3Download: many({ keys: {
		...fromTo,
		expectedBucketOwner: optionalText$1
	} }, { only: everywhere }),
	S3Upload: many({ keys: {
		source: path,
		destination: path,
		recurse: flag$1,
		expectedBucketOwner: optionalText$1
	} }, { only: everywhere }),
	WebDownload: many({
		keys: {
			...fromTo,
			checksum: optionalText$1,
			algorithm: { shape: {
				is: "text",
				oneOf: [
					"MD5",
					"SHA1",
					"SHA256",
					"SHA512"
				],
				foldsCase: true
			} },
			ignoreCertificateErrors: flag$1
		},
		together: ["checksum", "algorithm"]
	}, {
		only: everywhere,
		outputs: ["destination"]
	}),
	AppendFile: many({ keys: {
		path,
		content: optionalText$1,
		encoding
	} }, { only: everywhere }),
	CopyFile: many({ keys: fromTo }, { only: everywhere }),
	CopyFolder: many({ keys: fromTo }, { only: everywhere }),
	MoveFile: many({ keys: fromTo }, { only: everywhere }),
	MoveFolder: many({ keys: fromTo }, { only: everywhere }),
	CreateFile: many({ keys: {
		path,
		content: optionalText$1,
		encoding,
		overwrite: flag$1,
		...owned
	} }, { only: everywhere }),
	CreateFolder: many({ keys: {
		path,
		overwrite: flag$1,
		...owned
	} }, { only: everywhere }),
	CreateSymlink: many({ keys: {
		path,
		target: path,
		force: flag$1
	} }, { only: unix }),
	DeleteFile: many({ keys: { path } }, { only: everywhere }),
	DeleteFolder: many({ keys: {
		path,
		force: flag$1
	} }, { only: everywhere }),
	ListFiles: many({ keys: {
		path,
		fileNamePattern: optionalText$1,
		recursive: flag$1
	} }, {
		only: everywhere,
		outputs: ["files"]
	}),
	ReadFile: many({ keys: {
		path,
		encoding,
		printFileContent: flag$1
	} }, {
		only: everywhere,
		outputs: ["content"]
	}),
	SetFileEncoding: many({ keys: {
		path,
		encoding
	} }, { only: everywhere }),
	SetFileOwner: many({ keys: {
		path,
		owner: path,
		group: optionalText$1
	} }, { only: unix }),
	SetFolderOwner: many({ keys: {
		path,
		owner: path,
		group: optionalText$1,
		recursive: flag$1
	} }, { only: unix }),
	SetFilePermissions: many({ keys: {
		path,
		permissions: path
	} }, { only: unix }),
	SetFolderPermissions: many({ keys: {
		path,
		permissions: path,
		recursive: flag$1
	} }, { only: unix }),
	SetRegistry: many({ keys: {
		path: {
			shape: {
				is: "text",
				pattern: "^(?:HKCR|HKU|HKLM|HKCC|HKCU|HKEY_[A-Z_]+)\\b",
				form: "a key below HKCR, HKU, HKLM, HKCC or HKCU"
			},
			isNeeded: true
		},
		name: path,
		value: {
			shape: { is: "scalar" },
			isNeeded: true
		},
		type: {
			shape: {
				is: "text",
				oneOf: [
					"BINARY",
					"DWORD",
					"QWORD",
					"SZ",
					"EXPAND_SZ",
					"MULTI_SZ"
				]
			},
			isNeeded: true
		}
	} }, { only: windows })
};
// src/documents/component-chains.ts
/** Returns what is wrong with a reference in `from` (page toe-use-documents: to earlier steps, in the same stage, from inputs). */
function checkChain({ phase, step, ...chain }, from, { steps, phases, place }) {
	if (place === "for") return {
		diagnostic: "componentChainInFor",
		params: {}
	};
	if (!phases.includes(phase)) return {
		diagnostic: "componentChainUnknown",
		params: {
			missing: `phase ${showText(phase)}`,
			advice: adviseOn$2(phase, phases)
		}
	};
	const inPhase = steps.filter((one) => one.phase === phase);
	const to = inPhase.find(({ name }) => name === step);
	if (to === void 0) {
		const names = inPhase.map(({ name }) => name).filter((name) => name !== "");
		return {
			diagnostic: "componentChainUnknown",
			params: {
				missing: `step ${showText(step)} in the phase ${showText(phase)}`,
				advice: adviseOn$2(step, names)
			}
		};
	}
	const named = showText(`${phase}.${step}`);
	if (to.stage !== void 0 && from.stage !== void 0 && to.stage !== from.stage) return {
		diagnostic: "componentChainStage",
		params: {
			step: named,
			stage: to.stage,
			here: from.stage
		}
	};
	if (to.order >= from.order) return {
		diagnostic: "componentChainLater",
		params: { step: named }
	};
	if (place === "if") return {
		diagnostic: "componentChainPlace",
		params: { step: named }
	};
	return chain.side === "inputs" ? checkInput(chain, to, named) : checkOutput$1(chain, to, named);
}
function checkInput({ index, name = "" }, { value }, step) {
	const inputs = value["inputs"];
	if (isList(inputs) && (index === void 0 || Number(index) >= inputs.length)) {
		const found = index ?? "missing";
		return {
			diagnostic: "componentChainIndex",
			params: {
				step,
				count: inputs.length,
				found
			}
		};
	}
	const item = isList(inputs) ? inputs[Number(index)] : inputs;
	if (!isObject(item) || Object.hasOwn(item, name)) return void 0;
	return {
		diagnostic: "componentChainInput",
		params: {
			step,
			name: showText(name),
			advice: adviseOn$2(name, Object.keys(item))
		}
	};
}
function checkOutput$1({ name = "" }, { value }, step) {
	const action = textAt(value, "action");
	const outputs = Object.hasOwn(componentActions, action) ? componentActions[action]?.outputs : void 0;
	if (outputs === void 0 || outputs.includes(name)) return void 0;
	const known = outputs.length === 0 ? "none" : listNames(outputs);
	return {
		diagnostic: "componentChainOutput",
		params: {
			step,
			action,
			name: showText(name),
			known,
			date: rulesDate
		}
	};
}
// src/documents/component-conditions.ts
const text$3 = { is: "text" };
const compares$1 = (of) => ({
	of,
	beside: { value: {
		shape: of,
		isNeeded: true
	} }
});
const hashes = {
	of: text$3,
	beside: { path: {
		shape: text$3,
		isNeeded: true
	} }
};
const outcome = {
	is: "text",
	oneOf: [
		"Abort",
		"Execute",
		"Skip"
	]
};
const beside = {
	then: {
		shape: outcome,
		about: "what to do if it holds; Execute if missing"
	},
	else: {
		shape: outcome,
		about: "what to do if it does not hold; Skip if missing"
	}
};
const componentConditions = {
	source: "toe-conditional-constructs",
	operators: {
		and: { joins: "list" },
		or: { joins: "list" },
		not: { joins: "one" },
		stringIsEmpty: { of: text$3 },
		stringIsWhitespace: { of: text$3 },
		stringEquals: compares$1({ is: "scalar" }),
		stringLessThan: compares$1({ is: "scalar" }),
		stringLessThanEquals: compares$1({ is: "scalar" }),
		stringGreaterThan: compares$1({ is: "scalar" }),
		stringGreaterThanEquals: compares$1({ is: "scalar" }),
		patternMatches: compares$1({ is: "scalar" }),
		numberEquals: compares$1({ is: "number" }),
		numberLessThan: compares$1({ is: "number" }),
		numberLessThanEquals: compares$1({ is: "number" }),
		numberGreaterThan: compares$1({ is: "number" }),
		numberGreaterThanEquals: compares$1({ is: "number" }),
		binaryExists: { of: text$3 },
		fileExists: { of: text$3 },
		folderExists: { of: text$3 },
		fileMD5Equals: hashes,
		fileSHA1Equals: hashes,
		fileSHA256Equals: hashes,
		fileSHA512Equals: hashes
	},
	maxDepth: 4,
	beside,
	takesVariables: true
};
// src/documents/component-rules.ts
/**
* The rules of component documents, from the user guide of Image Builder. `source` names the page; a map without one is on the page of what
* is around it.
*/
const namePattern = {
	pattern: "^[A-Za-z0-9_-]{3,128}$",
	form: "3 to 128 letters, digits, - or _"
};
const text$2 = { is: "text" };
const disableLogging = {
	shape: { is: "boolean" },
	about: "keeps what the step prints out of the logs"
};
const type = {
	is: "text",
	oneOf: [
		"string",
		"integer",
		"boolean",
		"stringList"
	],
	foldsCase: true
};
const value = {
	is: "text",
	max: 1024
};
/** The phases that Image Builder runs, by the stage in which it does. Steps of one stage see each other in this order. */
const phaseStages = {
	build: ["build", "validate"],
	test: ["test", "container-host-test"]
};
const phaseNames = Object.values(phaseStages).flat();
const constant = {
	is: "map",
	what: "a constant",
	keys: {
		type: {
			shape: type,
			isNeeded: true
		},
		value: {
			shape: value,
			isNeeded: true
		}
	}
};
const parameter$1 = {
	is: "map",
	what: "a parameter",
	keys: {
		type: {
			shape: type,
			isNeeded: true,
			about: "string; the API also has Integer, Boolean and StringList"
		},
		default: {
			shape: { is: "any" },
			about: "without one, each recipe has to give a value"
		},
		description: { shape: text$2 }
	},
	typed: {
		key: "default",
		by: "type",
		types: {
			string: value,
			integer: { is: "scalar" },
			boolean: { is: "scalar" },
			stringList: { is: "any" }
		}
	}
};
const forLoop = {
	is: "map",
	what: "a for loop",
	keys: {
		start: {
			shape: { is: "integer" },
			isNeeded: true
		},
		end: {
			shape: { is: "integer" },
			isNeeded: true
		},
		updateBy: {
			shape: {
				is: "integer",
				not: 0
			},
			isNeeded: true
		}
	}
};
const delimitedList = {
	is: "map",
	what: "a forEach loop over a text",
	keys: {
		list: {
			shape: text$2,
			isNeeded: true
		},
		delimiter: {
			shape: {
				is: "text",
				oneOf: [
					".",
					",",
					";",
					":",
					"\n",
					"	",
					" ",
					"-",
					"_"
				]
			},
			about: "a comma if missing"
		}
	}
};
const loop = {
	is: "map",
	what: "a loop",
	source: "toe-looping-constructs",
	keys: {
		name: { shape: {
			is: "text",
			...namePattern,
			uniqueAs: "loop"
		} },
		for: { shape: forLoop },
		forEach: { shape: {
			is: "either",
			list: {
				is: "list",
				of: text$2,
				min: 1
			},
			other: delimitedList
		} }
	},
	exactlyOne: ["for", "forEach"]
};
const step$1 = {
	is: "map",
	what: "a step",
	keys: {
		name: {
			shape: {
				is: "text",
				...namePattern,
				uniqueAs: "step"
			},
			isNeeded: true
		},
		action: {
			shape: text$2,
			isNeeded: true
		},
		timeoutSeconds: {
			shape: {
				is: "integer",
				min: -1,
				not: 0
			},
			about: "7200 if missing; -1 for no limit"
		},
		onFailure: {
			shape: {
				is: "text",
				oneOf: [
					"Abort",
					"Continue",
					"Ignore"
				]
			},
			about: "Abort if missing"
		},
		maxAttempts: {
			shape: {
				is: "integer",
				min: 1
			},
			about: "1 if missing"
		},
		if: {
			shape: {
				is: "condition",
				branches: true
			},
			about: "whether the step runs"
		},
		loop: {
			shape: loop,
			takesVariables: true
		},
		disableLogging
	},
	isStep: true
};
const phase = {
	is: "map",
	what: "a phase",
	keys: {
		name: {
			shape: {
				is: "text",
				oneOf: phaseNames,
				isOpen: true,
				uniqueAs: "phase"
			},
			isNeeded: true
		},
		steps: {
			shape: {
				is: "list",
				of: step$1,
				warnsEmpty: true
			},
			isNeeded: true
		},
		disableLogging
	},
	opens: ["step", "loop"]
};
const variableName = {
	is: "text",
	...namePattern,
	uniqueAs: "constant or parameter"
};
const componentFormat = {
	what: "a component document",
	document: {
		is: "map",
		what: "a component document",
		source: "toe-use-documents",
		keys: {
			name: { shape: text$2 },
			description: { shape: text$2 },
			schemaVersion: {
				shape: {
					is: "text",
					oneOf: ["1.0", "1"],
					orNumber: true
				},
				isNeeded: true
			},
			constants: {
				shape: {
					is: "entries",
					name: variableName,
					of: constant
				},
				about: "toe-user-defined-variables"
			},
			parameters: { shape: {
				is: "entries",
				name: variableName,
				of: parameter$1,
				max: 25
			} },
			phases: {
				shape: {
					is: "list",
					of: phase,
					min: 1,
					needs: {
						key: "name",
						oneOf: phaseNames
					}
				},
				isNeeded: true
			},
			disableLogging
		},
		opens: ["phase", "constant or parameter"]
	},
	actions: componentActions,
	conditions: componentConditions
};
/** What `{{ … }}` in a step may name beside constants, parameters and steps (page toe-user-defined-variables). */
const componentVariables = {
	source: "toe-user-defined-variables",
	/** Lists of the document whose keys may be named. */
	declaredIn: ["constants", "parameters"],
	/** What may follow a prefix: names, or anything but what begins with one of `refused`. */
	prefixes: {
		"aws:ssm:": {},
		"env:": {},
		"aws:imds:": { refused: ["iam/", "identity-credentials/"] },
		"context:": { names: "executionId accountId region osPlatform osName osVersion date dateTime uuid hostname phase step".split(" ") }
	},
	/** Words of Go's templates, which scripts hold as well: docker and kubectl take them. */
	wordsOfGo: [
		"end",
		"else",
		"break",
		"continue"
	],
	/** Members of `{{ loop.… }}`, and of the name of a loop (page toe-looping-constructs). */
	loopMembers: ["index", "value"]
};
// src/documents/component-steps.ts
/** Returns the steps of a document, in the order in which they are written. What has no name has an empty one. */
function stepsOf(value) {
	return itemsOf(value["phases"]).flatMap(({ value: phase, index: phaseIndex }) => itemsOf(phase["steps"]).map(({ value: step, index }) => {
		const name = textAt(phase, "name");
		const [stage, phases] = Object.entries(phaseStages).find(([, names]) => isOneOf(names, name)) ?? [];
		const rank = phases === void 0 ? phaseIndex : phases.findIndex((one) => one === name);
		const path = [
			"phases",
			phaseIndex,
			"steps",
			index
		];
		return {
			phase: name,
			name: textAt(step, "name"),
			path,
			value: step,
			stage,
			order: rank * 1e6 + index
		};
	}));
}
/** Returns the names of the phases of a document. */
function phasesOf(value) {
	return itemsOf(value["phases"]).map((phase) => textAt(phase.value, "name"));
}
/** Returns the keys of the lists of one-key maps at `keys`: the names that a document declares. */
function declaredNames(value, keys) {
	return keys.flatMap((key) => itemsOf(value[key]).flatMap((entry) => Object.keys(entry.value)));
}
function isOneOf(names, name) {
	return names.includes(name);
}
// src/documents/texts.ts
/** The texts of a document, with their paths. */
/** Yields every text in a value, in order; keys are none. */
function* placedTexts(value, path) {
	if (typeof value === "string") yield {
		text: value,
		path
	};
	else if (isList(value)) for (const [index, item] of value.entries()) yield* placedTexts(item, [...path, index]);
	else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* placedTexts(item, [...path, key]);
}
/** Returns what stands in double braces in a text, on one line each; what reads the same once. */
function templatesIn(text) {
	const found = text.matchAll(/\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g);
	const templates = new Map(Array.from(found, ([written, inside = ""]) => [written, inside]));
	return Array.from(templates, ([written, inside]) => ({
		text: written,
		inside
	}));
}
// src/documents/component-references.ts
/** Keys of a step whose texts may hold references. */
const places = [
	"inputs",
	"if",
	"loop"
];
/** A reference to an input or output of a step: `phase.step.outputs[0].name`. */
const chainForm = /^([\w-]+)\.([\w-]+)(?:\[[^\]]*\])?\.(inputs|outputs)(?:\[(\d+)\])?(?:\.([\w-]+))?/;
/** Returns what is wrong with the references of a document. Braces with anything else inside belong to another language, such as Go's. */
function checkComponentReferences(document) {
	const steps = stepsOf(document);
	const names = declaredNames(document, componentVariables.declaredIn);
	const phases = phasesOf(document);
	return steps.flatMap((step) => places.flatMap((place) => [...placedTexts(step.value[place], [...step.path, place])].flatMap(({ text, path }) => templatesIn(text).flatMap(({ inside, text: part }) => {
		const chain = chainOf(inside);
		const found = chain === void 0 ? checkVariable(inside, names, step, steps) : checkChain(chain, step, {
			steps,
			phases,
			place: placeOf$1(path, step)
		});
		return found === void 0 ? [] : [{
			...found,
			path,
			at: "value",
			part
		}];
	}))));
}
function chainOf(inside) {
	const [, phase = "", step = "", side, index, name] = chainForm.exec(inside) ?? [];
	if (side === void 0) return void 0;
	return {
		phase,
		step,
		side: side === "inputs" ? "inputs" : "outputs",
		index,
		name
	};
}
/** Where in its step a path leads: `inputs`, `if`, `for` or `forEach`. */
function placeOf$1(path, step) {
	const [place, below] = path.slice(step.path.length);
	return String(place === "loop" ? below : place);
}
function checkVariable(inside, names, step, steps) {
	const shown = inBraces(inside);
	const prefixes = Object.keys(componentVariables.prefixes);
	const prefix = prefixes.find((one) => inside.startsWith(one));
	if (prefix !== void 0) return checkPrefixed(prefix, inside.slice(prefix.length));
	if (/^[a-z]+:\S*$/i.test(inside)) return {
		diagnostic: "componentPrefixUnknown",
		params: {
			found: shown,
			known: listNames(prefixes, "or"),
			date: rulesDate
		}
	};
	if (/^[\w-]+$/.test(inside)) {
		if (names.includes(inside) || componentVariables.wordsOfGo.includes(inside)) return void 0;
		return {
			diagnostic: "componentVariableUnknown",
			params: {
				name: shown,
				advice: adviseOn$2(inside, names)
			}
		};
	}
	const [, loop, member = ""] = /^([\w-]+)\.([\w-]+)$/.exec(inside) ?? [];
	return loop === void 0 ? void 0 : checkLoop(loop, member, step, steps);
}
function checkPrefixed(prefix, rest) {
	const { names, refused } = componentVariables.prefixes[prefix] ?? {};
	const found = inBraces(prefix + rest);
	if (refused?.some((one) => rest.replace(/^\//, "").startsWith(one)) ?? false) return {
		diagnostic: "componentMetadataRefused",
		params: { found }
	};
	if (names === void 0 || names.includes(rest)) return void 0;
	return {
		diagnostic: "componentContextUnknown",
		params: {
			found,
			advice: adviseOn$2(rest, names),
			date: rulesDate
		}
	};
}
/** A member of the loop of the step itself, by `loop` or by its name. Names of other things are not looked for: they are another language's. */
function checkLoop(loop, member, step, steps) {
	const own = loopOf(step);
	const isMember = componentVariables.loopMembers.includes(member);
	if (loop === "loop" || loop === own?.["name"]) {
		const found = inBraces(`${loop}.${member}`);
		if (own === void 0) return {
			diagnostic: "componentLoopNone",
			params: { found }
		};
		const known = listNames(componentVariables.loopMembers);
		return isMember ? void 0 : {
			diagnostic: "componentLoopMember",
			params: {
				found,
				known
			}
		};
	}
	if (!steps.some((other) => loopOf(other)?.["name"] === loop) && !isMember) return void 0;
	return {
		diagnostic: "componentLoopElsewhere",
		params: {
			found: inBraces(`${loop}.${member}`),
			name: showText(loop)
		}
	};
}
function inBraces(inside) {
	return `{{ ${showText(inside)} }}`;
}
function loopOf({ value }) {
	const loop = value["loop"];
	return isObject(loop) ? loop : void 0;
}
// src/yaml/positions.ts
/** Where things stand in a YAML text: offsets to lines and columns, paths to offsets. All of it is worked out only when a source is asked for. */
/** A parsed text with its events, shared by the documents in it. */
var ParsedText = class {
	file;
	text;
	events;
	/** Lines of the file before `text`. */
	#linesBefore;
	#lineStarts;
	constructor(file, text, events, linesBefore) {
		this.file = file;
		this.text = text;
		this.events = events;
		this.#linesBefore = linesBefore;
	}
	/** Returns the source of an offset. */
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
/** Returns where each line of a text begins. Lines end with LF, CR LF or CR, as in YAML. */
function findLineStarts(text) {
	const starts = [0];
	for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
	return starts;
}
/** Finds sources in one document. The tree of its nodes is built at the first question. */
var Locator = class {
	#parsed;
	#first;
	#root;
	/** `first` is the index of the document's first event after its DOCUMENT event. */
	constructor(parsed, first) {
		this.#parsed = parsed;
		this.#first = first;
	}
	/** Returns the source of the key or value at `path`, of the nearest enclosing one if there is nothing there. */
	locate(path, at) {
		const [first] = path;
		if (this.#root === void 0 && typeof first === "string" && path.length === 1 && at === "key") {
			const offset = this.#findTopKey(first);
			if (offset !== void 0) return this.#parsed.at(offset);
		}
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
	/** Returns the scalar at `path`, for an alias the one that it stands for; undefined where there is none. */
	scalarAt(path) {
		const { start = 0, end, isPlain = false } = this.#nodeAt(path) ?? {};
		if (end === void 0) return void 0;
		return {
			source: this.#parsed.at(start),
			written: this.#parsed.text.slice(start, end),
			isPlain
		};
	}
	/** Returns the source of what reads `part` in a scalar, the first one; of the scalar itself where it is written with escapes or over lines. */
	locatePart(path, part) {
		const { start = 0, end = 0 } = this.#nodeAt(path) ?? {};
		const found = this.#parsed.text.slice(start, end).indexOf(part);
		return found < 0 ? this.locate(path, "value") : this.#parsed.at(start + found);
	}
	/** Returns the source of a place in the literal block at `path`, whose lines stand in the file as they are; undefined for anything else. */
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
	/** Returns the node at `path`, what it stands for if it is an alias. */
	#nodeAt(path) {
		this.#root ??= new TreeBuilder(this.#parsed, this.#first).build();
		let node = this.#root;
		for (const step of path) node = node && (typeof step === "number" ? itemOf(node, step) : entryOf(node, step))?.value;
		return node && resolveAlias(node);
	}
	/** Every document is asked for its `name` key: too little to build a tree for. */
	#findTopKey(key) {
		const { text, events } = this.#parsed;
		let depth = 0;
		let isKey = false;
		for (let index = this.#first; index < events.length; index++) {
			const event = events[index];
			if (event === void 0) return void 0;
			if (depth === 1) {
				isKey = !isKey && event.type !== require_js_yaml.EVENT_ID.POP;
				if (isKey && event.type === require_js_yaml.EVENT_ID.SCALAR && require_js_yaml.getScalarValue(text, event) === key) return startOfScalar(text, event);
			}
			if (isOpening(event)) depth++;
			if (event.type === require_js_yaml.EVENT_ID.POP && --depth <= 0) return void 0;
		}
	}
};
function isOpening({ type }) {
	return type === require_js_yaml.EVENT_ID.MAPPING || type === require_js_yaml.EVENT_ID.SEQUENCE;
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
/** Builds the tree of one document from its events. Cycles were refused before. */
var TreeBuilder = class {
	#text;
	#events;
	#anchors = /* @__PURE__ */ new Map();
	#index;
	/** End of the last scalar, where an empty value stands. */
	#end = 0;
	constructor({ text, events }, first) {
		this.#text = text;
		this.#events = events;
		this.#index = first;
	}
	build() {
		const event = this.#events[this.#index++];
		if (event === void 0 || event.type === require_js_yaml.EVENT_ID.POP || event.type === require_js_yaml.EVENT_ID.DOCUMENT) return { start: this.#end };
		if (event.type === require_js_yaml.EVENT_ID.ALIAS) {
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
		if (event.type === require_js_yaml.EVENT_ID.SCALAR) {
			if (event.valueStart < 0) return { start: this.#end };
			const start = startOfScalar(this.#text, event);
			this.#end = event.valueEnd;
			if (event.style === require_js_yaml.SCALAR_STYLE.PLAIN) return {
				start,
				end: event.valueEnd,
				isPlain: true
			};
			const isQuoted = start === event.valueStart - 1;
			const end = event.valueEnd + (isQuoted ? 1 : 0);
			if (event.style !== require_js_yaml.SCALAR_STYLE.LITERAL_BLOCK) return {
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
		if (event.type === require_js_yaml.EVENT_ID.SEQUENCE) {
			const items = [];
			while (!this.#isClosed()) items.push(this.build());
			return {
				start: event.start,
				items
			};
		}
		const entries = /* @__PURE__ */ new Map();
		while (!this.#isClosed()) {
			const event = this.#events[this.#index];
			const key = this.build();
			const name = event?.type === require_js_yaml.EVENT_ID.SCALAR ? require_js_yaml.getScalarValue(this.#text, event) : "";
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
		if (event !== void 0 && event.type !== require_js_yaml.EVENT_ID.POP) return false;
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
/**
* Returns events with just the part of the text that they stand in, and where it begins. A complaint of the parser takes as long as the
* text that it is given: thousands of them about one long text would take hours.
*/
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
/** Returns the offset of the first character of a scalar: its quote, or the indicator of a block scalar. */
function startOfScalar(text, { style, valueStart }) {
	if (style === require_js_yaml.SCALAR_STYLE.PLAIN) return valueStart;
	if (style === require_js_yaml.SCALAR_STYLE.SINGLE_QUOTED || style === require_js_yaml.SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
	const from = Math.max(0, valueStart - 1024);
	const indicator = /[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)?$/.exec(text.slice(from, valueStart));
	return indicator === null ? valueStart : from + indicator.index;
}
/** In characters by the reference; whether the service counts bytes is not known. */
const maxInline = 16e3;
/** Returns what is wrong with the size of a text, at the first character too many. `uri` is the field that takes a longer one. */
function checkSize(text, uri) {
	const found = countCharacters(text);
	const bytes = Buffer.byteLength(text);
	if (bytes <= 16e3) return [];
	const over = found > 16e3 ? Array.from(text).slice(0, maxInline).join("").length : offsetOfByte(text, maxInline);
	const { line, column } = new ParsedText("", text, [], 0).at(over);
	return found > 16e3 ? [{
		diagnostic: "documentTooLong",
		params: {
			found,
			limit: maxInline,
			uri
		},
		line,
		column
	}] : [{
		diagnostic: "documentManyBytes",
		params: {
			found: bytes,
			limit: maxInline
		},
		line,
		column
	}];
}
/** The offset of the character that byte `limit` is part of. */
function offsetOfByte(text, limit) {
	let [bytes, offset] = [0, 0];
	for (const character of text) {
		bytes += Buffer.byteLength(character);
		if (bytes > limit) break;
		offset += character.length;
	}
	return offset;
}
// src/yaml/schema.ts
/** The YAML that Kiln reads: 1.2 core types, merge keys, keys that are strings. */
/**
* A mapping as a plain object. What it refuses is worded by the walk in faults.ts. A pair is defined, not assigned: `__proto__` is a legal
* tag key.
*/
const stringMapTag = require_js_yaml.defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: () => false,
	addPair(carrier, key, value) {
		if (typeof key !== "string") return "unusable key";
		Object.defineProperty(carrier, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return "";
	},
	has: (carrier, key) => typeof key === "string" && Object.hasOwn(carrier, key),
	keys: (mapping) => Object.keys(mapping),
	get: (mapping, key) => mapping[String(key)]
});
const schema = require_js_yaml.CORE_SCHEMA.withTags(require_js_yaml.mergeTag, stringMapTag);
// src/yaml/events.ts
/** The events of a parsed text as documents, and as values. */
/** Returns the documents of a text. */
function findRanges(events) {
	const ranges = [];
	for (let index = 0; index < events.length; index++) {
		const type = events[index]?.type;
		const range = ranges.at(-1);
		if (type === require_js_yaml.EVENT_ID.DOCUMENT) ranges.push({
			first: index,
			last: index,
			hasAlias: false
		});
		else if (range !== void 0) {
			range.last = index;
			if (type === require_js_yaml.EVENT_ID.ALIAS) range.hasAlias = true;
		}
	}
	return ranges;
}
/** Returns the value of each document, or the parser's complaint. */
function construct(events, source) {
	try {
		return require_js_yaml.constructFromEvents(events, {
			source,
			schema
		});
	} catch (error) {
		if (error instanceof require_js_yaml.YAMLException) return error;
		throw error;
	}
}
// src/yaml/faults.ts
/**
* What is wrong with a document that is good YAML syntax: keys written twice, foreign tags, aliases that go in circles or explode.
* The parser stops at the first fault and lets some of them pass; this walk over its events finds all of them, with their places.
* How a fault is told is up to whoever reads the text.
*/
/** Values that a document may unfold to through its aliases. */
const maxUnfolded = 2e5;
/** Returns the faults of the document whose events are `events[first]` (its DOCUMENT event) to `events[last]` (its last POP). */
function findFaults(parsed, first, last) {
	const walk = new FaultWalk(parsed, parsed.events[first]);
	for (let index = first + 1; index < last; index++) {
		const event = parsed.events[index];
		if (event !== void 0) walk.visit(event);
	}
	return walk.faults;
}
var FaultWalk = class {
	faults = [];
	#parsed;
	#document;
	#frames = [];
	#anchors = /* @__PURE__ */ new Map();
	#reported = /* @__PURE__ */ new Set();
	constructor(parsed, document) {
		this.#parsed = parsed;
		this.#document = document;
	}
	visit(event) {
		switch (event.type) {
			case require_js_yaml.EVENT_ID.DOCUMENT: return;
			case require_js_yaml.EVENT_ID.SCALAR: return this.#visitScalar(event);
			case require_js_yaml.EVENT_ID.ALIAS: return this.#visitAlias(event);
			case require_js_yaml.EVENT_ID.SEQUENCE:
			case require_js_yaml.EVENT_ID.MAPPING: {
				this.#checkTag(event);
				const outer = this.#frames.at(-1);
				if (outer?.isMapping === true && outer.atKey) {
					const isTemplate = this.#parsed.text.slice(event.start - 1, event.start + 1) === "{{";
					const offset = isTemplate ? event.start - 1 : event.start;
					this.faults.push({
						is: isTemplate ? "bracesWithoutQuotes" : "keyNotString",
						offset
					});
				}
				const isMapping = event.type === require_js_yaml.EVENT_ID.MAPPING;
				const anchor = this.#anchorOf(event);
				if (anchor !== void 0) this.#anchors.set(anchor, "open");
				const frame = {
					isMapping,
					keys: /* @__PURE__ */ new Map(),
					atKey: isMapping,
					count: 1,
					depth: 1
				};
				this.#frames.push(anchor === void 0 ? frame : {
					...frame,
					anchor
				});
				return;
			}
			case require_js_yaml.EVENT_ID.POP: {
				const frame = this.#frames.pop();
				if (frame?.anchor !== void 0) this.#anchors.set(frame.anchor, {
					count: frame.count,
					depth: frame.depth
				});
				if (frame !== void 0) this.#add(frame, this.#parsed.text.length);
			}
		}
	}
	#visitScalar(event) {
		const { text } = this.#parsed;
		const anchor = this.#anchorOf(event);
		if (anchor !== void 0) this.#anchors.set(anchor, {
			count: 1,
			depth: 0
		});
		const isSound = this.#checkTag(event);
		const frame = this.#frames.at(-1);
		if (isSound && frame?.isMapping === true && frame.atKey) {
			const offset = event.valueStart < 0 ? text.length : startOfScalar(text, event);
			this.#visitKey(frame, require_js_yaml.getScalarValue(text, event), typeof this.#construct(event), offset);
		}
		this.#add({
			count: 1,
			depth: 0
		}, event.valueStart);
	}
	#visitKey(frame, key, type, offset) {
		const first = frame.keys.get(key);
		if (type !== "string") this.faults.push({
			is: "keyNotString",
			offset
		});
		else if (first !== void 0 && key !== "<<") this.faults.push({
			is: "keyTwice",
			key,
			first,
			offset
		});
		if (first === void 0) frame.keys.set(key, offset);
	}
	#visitAlias({ anchorStart, anchorEnd }) {
		const alias = this.#parsed.text.slice(anchorStart, anchorEnd);
		const size = this.#anchors.get(alias);
		const offset = anchorStart - 1;
		if (size === void 0) this.faults.push({
			is: "unknownAlias",
			alias,
			offset
		});
		if (size === "open") this.faults.push({
			is: "aliasCycle",
			alias,
			offset
		});
		this.#add(typeof size === "object" ? size : {
			count: 1,
			depth: 0
		}, offset);
	}
	/** Adds a finished value to what encloses it. */
	#add({ count, depth }, offset) {
		const frame = this.#frames.at(-1);
		if (frame === void 0) return;
		frame.count = Math.min(frame.count + count, 200001);
		frame.depth = Math.max(frame.depth, depth + 1);
		if (frame.isMapping) frame.atKey = !frame.atKey;
		if (frame.count > maxUnfolded) this.#reportOnce("aliasBomb", maxUnfolded, offset);
		if (this.#frames.length + depth > 64) this.#reportOnce("nestedTooDeep", 64, offset);
	}
	#reportOnce(name, limit, offset) {
		if (this.#reported.has(name)) return;
		this.#reported.add(name);
		this.faults.push({
			is: name,
			limit,
			offset: Math.max(0, offset)
		});
	}
	#anchorOf(event) {
		return event.anchorStart < 0 ? void 0 : this.#parsed.text.slice(event.anchorStart, event.anchorEnd);
	}
	/** Reports whether a node's tag is one that is read, and that its value suits. */
	#checkTag(event) {
		if (event.tagStart < 0) return true;
		if (this.#construct(event) !== void 0) return true;
		const { text } = this.#parsed;
		const tag = text.slice(event.tagStart, event.tagEnd);
		const argument = event.type === require_js_yaml.EVENT_ID.SCALAR ? require_js_yaml.getScalarValue(text, event) : void 0;
		const found = require_optional.optional({
			argument,
			field: this.#fieldAround()
		});
		this.faults.push({
			is: "foreignTag",
			tag,
			...found,
			offset: event.tagStart
		});
		return false;
	}
	/** Returns the key whose value is being visited, or holds what is. */
	#fieldAround() {
		const frame = this.#frames.findLast(({ isMapping, atKey }) => isMapping && !atKey);
		return frame === void 0 ? void 0 : [...frame.keys.keys()].at(-1);
	}
	/** Returns the value of a node taken by itself; undefined where the parser refuses it. */
	#construct(event) {
		const pop = { type: require_js_yaml.EVENT_ID.POP };
		const alone = {
			...event,
			anchorStart: -1
		};
		const nodes = event.type === require_js_yaml.EVENT_ID.SCALAR ? [alone] : [alone, pop];
		const document = this.#document === void 0 ? [] : [this.#document];
		const { text, events } = cutOut(this.#parsed.text, [
			...document,
			...nodes,
			pop
		]);
		try {
			return require_js_yaml.constructFromEvents(events, {
				source: text,
				schema
			})[0];
		} catch {
			return;
		}
	}
};
// src/documents/read-text.ts
/** The text of a component or workflow document as a value with places: YAML 1.2 core, and by that JSON. */
/** Characters of the parser's own words that are shown. */
const maxReason = 200;
/** Reads the text of one document. Never throws. A second document in the text is a warning: the guides know of one. */
function readText(text) {
	const body = text.startsWith("﻿") ? text.slice(1) : text;
	let events;
	try {
		events = require_js_yaml.parseEvents(body, { maxDepth: 64 });
	} catch (error) {
		if (!(error instanceof require_js_yaml.YAMLException)) throw error;
		return { findings: [tellSyntax(error, new ParsedText("", body, [], 0))] };
	}
	const parsed = new ParsedText("", body, events, 0);
	const [range, second] = findRanges(events);
	if (range === void 0) return { findings: [{
		...notMap("nothing"),
		line: 1,
		column: 1
	}] };
	const faults = findFaults(parsed, range.first, range.last);
	if (faults.length > 0) return { findings: faults.map((fault) => ({
		...tellFault(fault),
		...place(parsed, fault.offset)
	})) };
	const cut = cutOut(body, events.slice(range.first, range.last + 1));
	const values = construct(cut.events, cut.text);
	if (values instanceof require_js_yaml.YAMLException) return { findings: [tellSyntax(values, parsed, cut.start)] };
	const locator = new Locator(parsed, range.first + 1);
	const [value] = values;
	const at = toPlace(locator.locate([], "value"));
	if (!isObject(value)) return { findings: [{
		...notMap(showValue(value)),
		...at
	}] };
	const further = second && toPlace(new Locator(parsed, second.first + 1).locate([], "value"));
	return {
		value,
		locator,
		findings: further === void 0 ? [] : [{
			diagnostic: "documentSecond",
			params: {},
			...further
		}]
	};
}
/** Returns findings with their places, in the order of the text. */
function placeFindings(locator, findings) {
	return findings.map(({ path, at, part, ...diagnostic }) => {
		const source = part === void 0 ? locator.locate(path, at) : locator.locatePart(path, part);
		return {
			...diagnostic,
			...toPlace(source)
		};
	});
}
/** Orders findings by their places. */
function sortFindings(findings) {
	return findings.toSorted((a, b) => require_source.compareSources({
		file: "",
		...a
	}, {
		file: "",
		...b
	}));
}
function toPlace({ line, column }) {
	return {
		line,
		column
	};
}
function place(parsed, offset) {
	return toPlace(parsed.at(offset));
}
function notMap(found) {
	return {
		diagnostic: "documentNotMap",
		params: { found }
	};
}
function tellSyntax({ reason, mark }, parsed, start = 0) {
	const offset = start + (mark?.position ?? 0);
	const at = place(parsed, offset);
	if (reason.startsWith("nesting exceeded")) return {
		diagnostic: "nestedTooDeep",
		params: { limit: 64 },
		...at
	};
	const from = parsed.text.lastIndexOf("\n", offset - 1) + 1;
	const braces = /(?<=^[^'"#]*(?:: |- ))\{\{/.exec(parsed.text.slice(from, offset));
	if (braces !== null) return {
		diagnostic: "documentBraces",
		params: {},
		...place(parsed, from + braces.index)
	};
	return {
		diagnostic: "yamlSyntax",
		params: { reason: showText(reason, maxReason) },
		...at
	};
}
function tellFault(fault) {
	switch (fault.is) {
		case "keyNotString": return {
			diagnostic: fault.is,
			params: {}
		};
		case "bracesWithoutQuotes": return {
			diagnostic: "documentBraces",
			params: {}
		};
		case "keyTwice": return {
			diagnostic: "documentKeyTwice",
			params: { key: showText(fault.key) }
		};
		case "unknownAlias":
		case "aliasCycle": return {
			diagnostic: fault.is,
			params: { alias: showText(fault.alias) }
		};
		case "aliasBomb":
		case "nestedTooDeep": return {
			diagnostic: fault.is,
			params: { limit: fault.limit }
		};
		case "foreignTag": return {
			diagnostic: fault.is,
			params: {
				tag: showText(fault.tag),
				advice: "write the plain value"
			}
		};
	}
}
// src/documents/component.ts
/** Component documents (AWSTOE), checked as a compiler would. */
/**
* Returns what is wrong with the document of a component, in the order of the text. `platform` is undefined where it is not known: then
* nothing is said about what only some platforms have.
*/
function checkComponentDocument(text, { platform }) {
	const size = checkSize(text, "uri");
	if (Buffer.byteLength(text) > 65536) return size;
	const read = readText(text);
	if (read.value === void 0) return sortFindings([...size, ...read.findings]);
	const found = [...checkShape(componentFormat, read.value, platform), ...checkComponentReferences(read.value)];
	return sortFindings([
		...size,
		...read.findings,
		...placeFindings(read.locator, found)
	]);
}
// src/documents/dockerfile.ts
/** Dockerfile templates: the placeholders that Image Builder fills in, and their order. */
const { placeholders, parent, uri } = {
	source: "create-container-recipes",
	/** The field that takes a longer template. */
	uri: "dockerfileTemplateUri",
	/** The placeholder of the image that is built on: it stands in FROM. */
	parent: "parentImage",
	placeholders: [
		{
			name: "parentImage",
			isOptional: false,
			after: ""
		},
		{
			name: "environments",
			isOptional: true,
			after: "parentImage"
		},
		{
			name: "components",
			isOptional: true,
			after: "environments"
		}
	]
};
const names = placeholders.map(({ name }) => name);
const write = (name) => `{{{ imagebuilder:${name} }}}`;
/**
* Returns what is wrong with the Dockerfile template of a container recipe, in the order of the text. `hasComponents` tells whether the
* recipe has any; undefined where that is not known.
*/
function checkDockerfileTemplate(text, { hasComponents }) {
	const parsed = new ParsedText("", text, [], 0);
	const at = (offset) => {
		const { line, column } = parsed.at(offset);
		return {
			line,
			column
		};
	};
	const findings = [...checkSize(text, uri)];
	const offsets = /* @__PURE__ */ new Map();
	for (const { 0: found, 1: name = "", index } of text.matchAll(/\{\{\{\s*imagebuilder:([\w.-]+)\s*\}\}\}/g)) {
		if (!offsets.has(name)) offsets.set(name, index);
		if (names.includes(name)) continue;
		const known = write(findNearest(name, names) ?? names.join(" }}}, {{{ imagebuilder:"));
		const params = {
			placeholder: showText(found),
			known,
			date: rulesDate
		};
		findings.push({
			diagnostic: "dockerfileUnknown",
			params,
			...at(index)
		});
	}
	for (const { 0: found, 1: name = "", index } of text.matchAll(/(?<!\{)\{\{\s*imagebuilder:(\w+)\s*\}\}(?!\})/g)) {
		if (!offsets.has(name)) offsets.set(name, index);
		const params = {
			found: showText(found),
			placeholder: write(name)
		};
		findings.push({
			diagnostic: "dockerfileBraces",
			params,
			...at(index)
		});
	}
	const from = /^[ \t]*FROM\b.*$/im.exec(text);
	for (const { name, after, isOptional } of placeholders) {
		const offset = offsets.get(name);
		const above = offsets.get(after);
		if (offset === void 0 && name !== parent && (hasComponents === true || !isOptional)) {
			const params = {
				placeholder: write(name),
				where: `below ${write(after)}`
			};
			findings.push({
				diagnostic: "dockerfilePlaceholderMissing",
				params,
				...at(above ?? offsets.get(parent) ?? from?.index ?? 0)
			});
		} else if (offset !== void 0 && above !== void 0 && offset < above) findings.push({
			diagnostic: "dockerfileOrder",
			params: {
				first: write(after),
				second: write(name)
			},
			...at(offset)
		});
	}
	const parentAt = offsets.get(parent);
	if (parentAt === void 0) {
		const params = { placeholder: write(parent) };
		findings.push({
			diagnostic: "dockerfileNoParent",
			params,
			...at(from?.index ?? 0)
		});
	} else if (!/^[ \t]*FROM\b.*$/i.test(text.slice(text.lastIndexOf("\n", parentAt) + 1, parentAt))) {
		const params = { placeholder: write(parent) };
		findings.push({
			diagnostic: "dockerfileParentElsewhere",
			params,
			...at(parentAt)
		});
	}
	return sortFindings(findings);
}
// src/documents/workflow-actions.ts
const source = "wfdoc-step-actions";
const minutes = 60;
const hours = 3600;
const days = 24 * hours;
const text$1 = { is: "text" };
const any = { is: "any" };
const needed = {
	shape: text$1,
	isNeeded: true
};
const optionalText = { shape: text$1 };
const texts$1 = { shape: {
	is: "list",
	of: text$1
} };
const flag = { shape: { is: "boolean" } };
const choice = (...oneOf) => ({ shape: {
	is: "text",
	oneOf,
	isOpen: true
} });
/** A JSON text; 16 KiB. */
const json = { shape: {
	is: "text",
	max: 16384
} };
const instanceId = needed;
const commandOutputs = [
	"runCommandId",
	"status",
	"output"
];
const distribution = ["DISTRIBUTION"];
/** An action by its inputs, and how long it takes at most: seconds if the step does not say, and the most that it may say. */
function action(keys, [timeout, max], { outputs = [], ...rest } = {}) {
	const isNeeded = Object.values(keys).some((key) => key.isNeeded === true);
	const inputs = {
		shape: {
			is: "map",
			what: "the inputs",
			keys
		},
		takesPaths: true,
		...isNeeded ? { isNeeded } : {}
	};
	const timeoutSeconds = {
		shape: {
			is: "integer",
			min: 1,
			max
		},
		about: `${timeout} if missing`
	};
	return {
		source,
		...rest,
		step: {
			inputs,
			timeoutSeconds
		},
		outputs,
		timeout
	};
}
const perRegion = (what, keys) => ({ shape: {
	is: "list",
	of: {
		is: "map",
		what,
		keys: {
			region: needed,
			...keys
		}
	}
} });
/** What an earlier step distributed, in any account and Region. */
const distributedImages = {
	shape: any,
	isNeeded: true,
	pathInto: "stepOutputs"
};
const workflowActions = {
	LaunchInstance: action({
		waitFor: {
			...choice("ssmAgent"),
			isNeeded: true
		},
		healthCheck: choice("RUNNING", "STATUS_CHECK_PASSED"),
		imageIdOverride: optionalText,
		instanceTypesOverride: texts$1,
		parentInstanceId: optionalText
	}, [4500, 720 * minutes], { outputs: ["instanceId"] }),
	BootstrapInstanceForContainer: action({ instanceId }, [3600, 720 * minutes], { outputs: commandOutputs }),
	ExecuteComponents: action({ instanceId }, [720 * minutes, 1440 * minutes], {
		only: ["BUILD", "TEST"],
		outputs: commandOutputs
	}),
	CollectImageMetadata: action({ instanceId }, [1800, 720 * minutes], {
		usually: ["BUILD"],
		outputs: ["osVersion", "associationId"]
	}),
	CollectImageScanFindings: action({ instanceId }, [7200, 720 * minutes], {
		only: ["TEST"],
		outputs: commandOutputs
	}),
	RunSysPrep: action({ instanceId }, [3600, 720 * minutes], { outputs: commandOutputs }),
	SanitizeInstance: action({ instanceId }, [3600, 720 * minutes], { outputs: commandOutputs }),
	RunCommand: action({
		documentName: needed,
		instanceId,
		parameters: { shape: {
			is: "table",
			of: {
				is: "list",
				of: text$1
			}
		} },
		documentVersion: optionalText
	}, [720 * minutes, 720 * minutes], { outputs: commandOutputs }),
	WaitForSSMAgent: action({ instanceId }, [3600, 10800], { outputs: ["status"] }),
	TerminateInstance: action({
		instanceId,
		waitForTermination: flag
	}, [1800, 720 * minutes]),
	CreateImage: action({ instanceId }, [720 * minutes, 3 * days], { outputs: ["imageId"] }),
	CreateImageFromIso: action({ instanceId }, [720 * minutes, 720 * minutes], { outputs: [
		"amiName",
		"snapshotId",
		"architecture"
	] }),
	RegisterImage: action({
		architecture: choice("i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"),
		blockDeviceMapping: { shape: any },
		bootMode: choice("legacy-bios", "uefi", "uefi-preferred"),
		description: optionalText,
		enaSupport: flag,
		imageLocation: optionalText,
		imdsSupport: choice("v2.0"),
		includeSnapshotTags: flag,
		kernelId: optionalText,
		ramdiskId: optionalText,
		rootDeviceName: optionalText,
		sriovNetSupport: optionalText,
		tpmSupport: choice("v2.0"),
		uefiData: optionalText,
		virtualizationType: choice("hvm", "paravirtual")
	}, [540 * minutes, 720 * minutes], { outputs: ["imageId"] }),
	WaitForAction: action({
		snsTopicArn: optionalText,
		lambdaFunctionName: optionalText,
		payload: json
	}, [3 * days, 7 * days], { outputs: ["action", "reason"] }),
	ExecuteStateMachine: action({
		stateMachineArn: needed,
		input: json
	}, [6 * hours, 24 * hours], { outputs: ["executionArn", "output"] }),
	DistributeImage: action({ distributions: perRegion("a distribution", {
		name: optionalText,
		description: optionalText,
		targetAccountIds: texts$1,
		amiTags: { shape: any },
		kmsKeyId: optionalText
	}) }, [360 * minutes, 720 * minutes], {
		only: distribution,
		outputs: ["distributedImages"]
	}),
	ModifyImageAttributes: action({
		distributedImages,
		attributes: perRegion("an attribute", { launchPermission: { shape: any } })
	}, [7200, 10800], {
		only: distribution,
		outputs: ["modifiedImages"]
	}),
	ApplyImageConfigurations: action({
		distributedImages,
		configurations: perRegion("a configuration", {
			licenseConfigurationArns: texts$1,
			launchTemplateConfigurations: { shape: any },
			s3ExportConfiguration: { shape: any },
			fastLaunchConfigurations: { shape: any },
			ssmParameterConfigurations: { shape: any }
		})
	}, [360 * minutes, 720 * minutes], {
		only: distribution,
		outputs: ["configuredImages"]
	}),
	DistributeContainerImage: action({ instanceId }, [7200, 720 * minutes], {
		only: distribution,
		outputs: [
			"status",
			"succeededRegions",
			"failedRegions"
		]
	})
};
// src/documents/workflow-rules.ts
const text = { is: "text" };
const name = (uniqueAs) => ({
	is: "text",
	pattern: "^[A-Za-z0-9_-]{3,128}$",
	form: "3 to 128 letters, digits or _",
	usual: {
		pattern: "^[A-Za-z][A-Za-z0-9_]*$",
		form: "a letter, then letters, digits or _"
	},
	uniqueAs
});
const description = {
	is: "text",
	min: 1,
	max: 1024
};
const compares = (of) => ({
	of,
	beside: { value: {
		shape: { is: "scalar" },
		isNeeded: true
	} }
});
const workflowConditions = {
	source: "wfdoc-conditional-statements",
	operators: {
		and: { joins: "list" },
		or: { joins: "list" },
		not: { joins: "one" },
		booleanEquals: compares({ is: "boolean" }),
		numberEquals: compares({ is: "number" }),
		numberGreaterThan: compares({ is: "number" }),
		numberGreaterThanEquals: compares({ is: "number" }),
		numberLessThan: compares({ is: "number" }),
		numberLessThanEquals: compares({ is: "number" }),
		stringEquals: compares({ is: "scalar" })
	},
	maxDepth: 4,
	maxJoined: 10,
	beside: {}
};
const parameter = {
	is: "map",
	what: "a parameter",
	source: "wfdoc-dynamic-vars",
	keys: {
		name: {
			shape: {
				is: "text",
				uniqueAs: "parameter"
			},
			isNeeded: true
		},
		type: {
			shape: {
				is: "text",
				oneOf: [
					"string",
					"integer",
					"boolean",
					"stringList"
				]
			},
			isNeeded: true
		},
		default: { shape: { is: "any" } },
		description: { shape: text }
	},
	typed: {
		key: "default",
		by: "type",
		types: {
			string: text,
			integer: { is: "integer" },
			boolean: { is: "boolean" },
			stringList: {
				is: "list",
				of: text
			}
		}
	}
};
const step = {
	is: "map",
	what: "a step",
	source: "wfdoc-steps",
	keys: {
		name: {
			shape: name("step"),
			isNeeded: true
		},
		action: {
			shape: text,
			isNeeded: true
		},
		description: { shape: description },
		if: {
			shape: { is: "condition" },
			about: "whether the step runs"
		},
		onFailure: {
			shape: {
				is: "text",
				oneOf: ["Abort", "Continue"]
			},
			about: "Abort if missing"
		},
		rollbackEnabled: {
			shape: { is: "scalar" },
			about: "true if missing; a boolean, or a path"
		},
		timeoutSeconds: { shape: {
			is: "integer",
			min: 1
		} },
		waitSeconds: {
			shape: {
				is: "integer",
				min: 0
			},
			about: "less than timeoutSeconds"
		},
		retry: { shape: {
			is: "map",
			what: "a retry",
			keys: {
				maxAttempts: {
					shape: {
						is: "integer",
						min: 1,
						max: 10
					},
					isNeeded: true
				},
				backoffSeconds: {
					shape: {
						is: "integer",
						min: 0,
						max: 600
					},
					about: "30 if missing"
				}
			}
		} }
	},
	below: {
		key: "waitSeconds",
		than: "timeoutSeconds"
	},
	isStep: true
};
const workflowFormat = {
	what: "a workflow document",
	document: {
		is: "map",
		what: "a workflow document",
		source: "image-workflow-create-document",
		keys: {
			name: { shape: text },
			description: { shape: text },
			schemaVersion: {
				shape: {
					is: "text",
					oneOf: ["1.0", "1"],
					orNumber: true
				},
				isNeeded: true
			},
			parameters: { shape: {
				is: "list",
				of: parameter,
				max: 25
			} },
			steps: {
				shape: {
					is: "list",
					of: step,
					min: 1,
					max: 15
				},
				isNeeded: true
			},
			outputs: { shape: {
				is: "list",
				of: {
					is: "map",
					what: "an output",
					source: "wfdoc-dynamic-vars",
					keys: {
						name: {
							shape: {
								is: "text",
								uniqueAs: "output"
							},
							isNeeded: true
						},
						value: {
							shape: { is: "scalar" },
							isNeeded: true
						}
					}
				},
				max: 25
			} }
		},
		opens: [
			"parameter",
			"step",
			"output"
		]
	},
	actions: workflowActions,
	conditions: workflowConditions,
	apart: [["DistributeContainerImage"], [
		"DistributeImage",
		"ModifyImageAttributes",
		"ApplyImageConfigurations"
	]]
};
/** What a path, `$.…`, may begin with, and what may follow (page wfdoc-dynamic-vars). */
const workflowPaths = {
	source: "wfdoc-dynamic-vars",
	roots: {
		parameters: "what the document declares",
		stepOutputs: "outputs of earlier steps",
		workflowOutputs: "outputs of earlier workflows of the pipeline",
		imagebuilder: "what Image Builder knows of the build"
	},
	/** Names below `imagebuilder`. `dateTime` is in an example alone. */
	names: "cloudWatchLogGroup cloudWatchLogStream collectImageMetadata collectImageScanFindings dateTime imageBuildNumber imageId imageName imageType imageVersionNumber instanceProfileName platform s3Logs securityGroups sourceImageARN subnetId terminateInstanceOnFailure workflowPhase workingDirectory".split(" ")
};
// src/documents/workflow-references.ts
/** Returns what is wrong with the paths of a document, and with actions that it may not have together. */
function checkWorkflowReferences(document) {
	const steps = itemsOf(document["steps"]);
	const parameters = itemsOf(document["parameters"]).map(({ value }) => textAt(value, "name"));
	const values = steps.map(({ value }) => value);
	const known = (earlier) => ({
		parameters,
		steps: values,
		earlier
	});
	const inSteps = steps.flatMap(({ value, index }) => [...placedTexts(value, ["steps", index])].flatMap((placed) => checkPlaced(placed, known(index))));
	const inOutputs = [...placedTexts(document["outputs"], ["outputs"])].flatMap((placed) => checkPlaced(placed, known(steps.length)));
	return [
		...inSteps,
		...inOutputs,
		...checkApart(steps)
	];
}
function checkPlaced({ text, path }, known) {
	const key = path.findLast((step) => typeof step === "string") ?? "";
	const isPathKey = key.endsWith(".$") && path.at(-1) === key;
	const say = (found) => found === void 0 ? [] : [{
		...found,
		path,
		at: "value"
	}];
	if (text.startsWith("$.")) {
		if (path[2] === "inputs" && !isPathKey) return [{
			diagnostic: "workflowPathAsText",
			params: { key },
			path,
			at: "value"
		}];
		return say(checkPath(text, known, intoOf(path, known)));
	}
	if (isPathKey) return say({
		diagnostic: "workflowPathForm",
		params: {
			key,
			found: showValue(text)
		}
	});
	return templatesIn(text).flatMap(({ inside, text: part }) => inside.startsWith("$.") ? say(checkPath(inside, known, void 0)).map((one) => ({
		...one,
		part
	})) : []);
}
/** Where the path at an input has to lead, by its action. */
function intoOf([, index, place, key], { steps }) {
	const action = workflowActions[textAt(steps[Number(index)], "action")];
	const inputs = place === "inputs" ? action?.step["inputs"]?.shape : void 0;
	return inputs?.is === "map" ? inputs.keys[String(key).replace(/\.\$$/, "")]?.pathInto : void 0;
}
function checkPath(path, known, into) {
	const [, root = "", name = "", member = ""] = /^\$\.([\w-]+)(?:\.([\w-]+))?(?:\.([\w-]+))?/.exec(path) ?? [];
	const found = showText(path);
	const roots = Object.keys(workflowPaths.roots);
	if (into !== void 0 && root !== into) return {
		diagnostic: "workflowPathInto",
		params: {
			found,
			into: `$.${into}`
		}
	};
	if (!roots.includes(root)) return {
		diagnostic: "workflowPathRoot",
		params: {
			found,
			advice: adviseOn$2(root, roots),
			date: rulesDate
		}
	};
	if (root === "parameters" && !known.parameters.includes(name)) {
		const advice = adviseOn$2(name, known.parameters);
		return {
			diagnostic: "workflowParameterUnknown",
			params: {
				name: showText(name),
				advice
			}
		};
	}
	if (root === "imagebuilder" && !workflowPaths.names.includes(name)) {
		const advice = adviseOn$2(name, workflowPaths.names);
		return {
			diagnostic: "workflowNameUnknown",
			params: {
				name: showText(name),
				advice,
				date: rulesDate
			}
		};
	}
	return root === "stepOutputs" ? checkOutput(name, member, known) : void 0;
}
function checkOutput(step, output, { steps, earlier }) {
	const names = steps.map((one) => textAt(one, "name"));
	const index = names.indexOf(step);
	const shown = showText(step);
	if (index < 0) return {
		diagnostic: "workflowStepUnknown",
		params: {
			step: shown,
			advice: adviseOn$2(step, names.slice(0, earlier))
		}
	};
	if (index >= earlier) return {
		diagnostic: "workflowStepLater",
		params: { step: shown }
	};
	const action = textAt(steps[index], "action");
	const outputs = Object.hasOwn(workflowActions, action) ? workflowActions[action]?.outputs : void 0;
	if (outputs === void 0 || outputs.includes(output)) return void 0;
	const known = outputs.length === 0 ? "none" : listNames(outputs);
	return {
		diagnostic: "workflowOutputUnknown",
		params: {
			step: shown,
			action,
			name: showText(output),
			known,
			date: rulesDate
		}
	};
}
function checkApart(steps) {
	const [some = [], others = []] = workflowFormat.apart ?? [];
	const withSome = steps.filter(({ value }) => some.includes(textAt(value, "action")));
	const other = steps.find(({ value }) => others.includes(textAt(value, "action")));
	if (other === void 0) return [];
	return withSome.map(({ value, index }) => {
		return {
			diagnostic: "workflowActionsApart",
			params: {
				action: textAt(value, "action"),
				other: textAt(other.value, "action")
			},
			path: [
				"steps",
				index,
				"action"
			],
			at: "value"
		};
	});
}
// src/documents/workflow.ts
/** Workflow documents, checked as a compiler would. */
/**
* Returns what is wrong with the document of a workflow, in the order of the text. `stage` is undefined where it is not known: then nothing
* is said about what only some stages have.
*/
function checkWorkflowDocument(text, { stage }) {
	const size = checkSize(text, "uri");
	if (Buffer.byteLength(text) > 65536) return size;
	const read = readText(text);
	if (read.value === void 0) return sortFindings([...size, ...read.findings]);
	const found = [...checkShape(workflowFormat, read.value, stage), ...checkWorkflowReferences(read.value)];
	return sortFindings([
		...size,
		...read.findings,
		...placeFindings(read.locator, found)
	]);
}
// src/kinds/languages.ts
/** Which rules hold for the texts of kinds: what they are, and what of the other fields decides it. */
const platforms = [
	"Linux",
	"Windows",
	"macOS"
];
const stages = [
	"BUILD",
	"TEST",
	"DISTRIBUTION"
];
/** Rules of component documents: which actions there are depends on the platform. */
const componentTexts = {
	contextOf: ({ platform = null }) => ({ platform }),
	check: (_field, text, { platform }) => checkComponentDocument(text, { platform: platforms.find((one) => one === platform) })
};
/** Rules of workflow documents: which actions there are depends on the type. */
const workflowTexts = {
	contextOf: ({ type = null }) => ({ type }),
	check: (_field, text, { type }) => checkWorkflowDocument(text, { stage: stages.find((one) => one === type) })
};
/** Rules of Dockerfile templates: which placeholders they need depends on whether there are components. */
const dockerfileTexts = {
	contextOf: ({ components }) => ({ hasComponents: isList(components) && components.length > 0 }),
	check: (_field, text, { hasComponents }) => checkDockerfileTemplate(text, { hasComponents: hasComponents === true })
};
// src/kinds/versioned.ts
/** Answers say `version` where requests say `semanticVersion`. */
const versionInAnswers = { version: "semanticVersion" };
/** CloudFormation and Terraform both write it like the answers. */
const otherVersionName = {
	pattern: "version",
	name: "semanticVersion",
	tool: "CloudFormation"
};
/** A text that reads back may have come from a file that was named in its place. */
function formsOfText(live) {
	return typeof live === "string" ? [{
		value: void 0,
		isLoose: true
	}] : [];
}
/** The service reads an object of S3 with the identity of the caller (handlers of CloudFormation, October 2026). */
function needsOfObject(uri) {
	const [, bucket, object] = typeof uri === "string" ? /^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? [] : [];
	if (bucket === void 0 || object === void 0) return [];
	return [
		{
			action: "s3:GetBucketLocation",
			on: { bucket }
		},
		{
			action: "s3:GetObject",
			on: {
				bucket,
				object
			}
		},
		{
			action: "s3:ListBucket",
			on: { bucket }
		}
	];
}
// src/kinds/component.ts
/** What is done to an image while it is built or tested (API_CreateComponent). */
const component = {
	kind: "Component",
	short: "component",
	textEndings: { data: "component.yaml" },
	quota: 1e3,
	defaults: {},
	sets: ["supportedOsVersions"],
	keyedLists: {},
	looselyOrdered: [],
	forms: {
		data: formsOfText,
		kmsKeyId: formsOfKey
	},
	readOnly: [],
	answeredAs: versionInAnswers,
	versions: {
		hasBuilds: true,
		notContent: ["description", "changeDescription"],
		writeOnly: ["uri"],
		textFrom: ["uri"],
		texts: ["data"]
	},
	textRules: componentTexts,
	refusesSecond: false,
	sentDefaults: [],
	freeText: ["changeDescription", "data"],
	freeEntries: ["supportedOsVersions"],
	otherNames: [otherVersionName],
	references: {},
	notInBuild: ["description", "changeDescription"],
	findNeeds: (fields) => [...needsOfObject(fields["uri"]), ...needsOfKey(fields["kmsKeyId"])],
	check: checkComponent
};
// src/kinds/parent-image.ts
const field = "parentImage";
/** The id of an AMI, a parameter of Systems Manager by name or ARN. */
const formsOfAmi = [/^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, /^ssm:\S+$/];
/** Also a product of the Marketplace. */
const forms$2 = [
	...formsOfAmi,
	/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
	/^prod-[a-z0-9]+$/
];
/** Returns what is wrong with the image that a recipe for AMIs begins with. */
function checkParentImage({ parentImage: found }) {
	if (typeof found !== "string" || found === "" || forms$2.some((form) => form.test(found))) return [];
	const wrong = diagnoseParent(found, ofAmis);
	return wrong === void 0 ? [] : [{
		...wrong,
		path: [field],
		at: "value"
	}];
}
/** Returns what is wrong with the ARN of an image that a recipe begins with; nothing for any other text. */
function checkImageArn({ parentImage: found }) {
	const wrong = typeof found === "string" && found.startsWith("arn:") && require_canonical.parseArn(found) !== void 0 ? diagnoseParent(found, ofContainers) : void 0;
	return wrong === void 0 ? [] : [{
		...wrong,
		path: [field],
		at: "value"
	}];
}
/** Returns what is wrong with the image of the instance that builds a container image (API_InstanceConfiguration, image). */
function checkInstanceImage(found, path) {
	if (typeof found !== "string" || found === "" || formsOfAmi.some((form) => form.test(found))) return [];
	const advice = adviseOnParameter(found) ?? "write the id of an AMI (ami-…), or ssm: and a parameter that holds one";
	return [{
		diagnostic: "imageForm",
		params: {
			field: formatPath(path),
			found,
			advice
		},
		path,
		at: "value"
	}];
}
const ofAmis = {
	recipe: "ImageRecipe",
	advice: "write the id of an AMI (ami-…), ssm: and a parameter that holds one, ${ImageRecipe/NAME.imageArn} or the ARN of an image, or the id of a product of the Marketplace"
};
const ofContainers = {
	recipe: "ContainerRecipe",
	advice: "write the image of a registry, ${ContainerRecipe/NAME.imageArn} or the ARN of an image"
};
function diagnoseParent(found, parents) {
	const { identity: { kind, version = "" } = {}, build } = require_canonical.parseArn(found) ?? {};
	if (kind !== "Image") return {
		diagnostic: "imageForm",
		params: {
			field,
			found,
			advice: adviseOn$1(found, parents)
		}
	};
	if (version === "") return {
		diagnostic: "imageForm",
		params: {
			field,
			found,
			advice: `add the version: ${found}/x.x.x`
		}
	};
	if (version === "xxxx.x.x") return {
		diagnostic: "parentImageOld",
		params: {
			found,
			suggestion: `${found.slice(0, found.indexOf(`/${version}`))}/x.x.x`
		}
	};
	if (!/^(?:\d+|x)(?:\.(?:\d+|x)){2}$/.test(version)) return {
		diagnostic: "imageForm",
		params: {
			field,
			found,
			advice: adviseOn$1(found, parents)
		}
	};
	const wrong = require_canonical.checkVersion(field, version);
	if (wrong !== void 0 || build === void 0 || !version.includes("x")) return wrong;
	return {
		diagnostic: "buildOfWildcard",
		params: {
			field,
			found: version,
			build
		}
	};
}
function adviseOn$1(found, { recipe, advice }) {
	const { kind, slug = "" } = require_canonical.parseArn(found)?.identity ?? {};
	if (kind === recipe) return `write \${${require_canonical.idOf(kind, slug)}.imageArn}, which is the image that is built of it`;
	return adviseOnParameter(found) ?? advice;
}
/** Returns what to write for a parameter that is named in another way. */
function adviseOnParameter(found) {
	const parameter = /^(?:\{\{)?\s*(?:resolve:)?ssm(?:-secure)?:\s*([^:}\s]+)(?::[^}]*)?\s*(?:\}\})?$/.exec(found)?.[1];
	if (parameter !== void 0) return `write ssm:${parameter}`;
	if (/^arn:[^:]*:ssm:/.test(found) || /^\/[\w./-]+$/.test(found)) return `write ssm:${found}`;
}
// src/kinds/recipe-rules.ts
/** Components that a recipe can have unless the quota was raised (service quotas of Image Builder). */
const usual = 20;
/** The greatest throughput of a disk that the API model knows, in MiB/s. */
const greatestThroughput = 1e3;
/** Returns what is wrong with the components of a recipe. */
function checkComponents({ components }) {
	const list = isList(components) ? components : [];
	return [...areFew$1(list), ...standOnce(list)];
}
/** Returns the components of a recipe, as far as they are named by ARNs. */
function namedComponents(components) {
	return components.flatMap((component, index) => {
		const text = isObject(component) ? component["componentArn"] : void 0;
		const arn = typeof text === "string" ? require_canonical.parseArn(text) : void 0;
		return arn === void 0 ? [] : [{
			index,
			arn
		}];
	});
}
function* areFew$1(components) {
	const found = components.length;
	if (found > usual) yield {
		diagnostic: "manyComponents",
		params: {
			found,
			usual
		},
		path: ["components"],
		at: "key"
	};
}
/** "A component may be specified in an image recipe at most once" (the service's own message): the version does not matter. */
function* standOnce(components) {
	const seen = /* @__PURE__ */ new Map();
	for (const { index, arn } of namedComponents(components)) {
		const key = `${arn.account} ${require_canonical.keyOf(require_canonical.lineOf(arn.identity))}`;
		const first = seen.get(key);
		const path = [
			"components",
			index,
			"componentArn"
		];
		if (first === void 0) seen.set(key, index);
		else yield {
			diagnostic: "componentTwice",
			params: {
				name: arn.identity.slug,
				first: first + 1
			},
			path,
			at: "value"
		};
	}
}
/** Returns what is wrong with the disks of an instance, which stand at `path`. */
function checkDisks(disks, path) {
	return (isList(disks) ? disks : []).flatMap((disk, index) => {
		const ebs = isObject(disk) ? disk["ebs"] : void 0;
		if (!isObject(ebs)) return [];
		const { throughput, kmsKeyId } = ebs;
		const at = (member) => [
			...path,
			index,
			"ebs",
			member
		];
		return [...typeof throughput === "number" && throughput > greatestThroughput ? [{
			diagnostic: "throughputDoubtful",
			params: {
				found: throughput,
				known: greatestThroughput
			},
			path: at("throughput"),
			at: "value"
		}] : [], ...checkKey(kmsKeyId, at("kmsKeyId"))];
	});
}
// src/kinds/container-recipe-rules.ts
const templateFields = {
	inline: "dockerfileTemplateData",
	uri: "dockerfileTemplateUri"
};
/** Returns what is wrong with a recipe for container images. What its template says is checked in src/documents. */
function checkContainerRecipe(fields) {
	return [
		...checkDeclaredVersion(fields),
		...checkText$1(fields, templateFields),
		...checkImageArn(fields),
		...checkComponents(fields),
		...componentsAreFree(fields),
		...overridesFit(fields),
		...instanceFits(fields),
		...checkKey(fields["kmsKeyId"], ["kmsKeyId"])
	];
}
/** "Container Recipes must not contain marketplace components" (the service's own message). */
function* componentsAreFree({ components }) {
	for (const { index, arn } of namedComponents(isList(components) ? components : [])) {
		if (!arn.account.includes("marketplace")) continue;
		const path = [
			"components",
			index,
			"componentArn"
		];
		yield {
			diagnostic: "marketplaceInContainer",
			params: { name: arn.identity.slug },
			path,
			at: "value"
		};
	}
}
/** The platform of an image of Image Builder is known; that of any other is said here. */
function* overridesFit({ platformOverride, imageOsVersionOverride, parentImage }) {
	if (platformOverride === void 0) return;
	if (typeof parentImage === "string" && require_canonical.parseArn(parentImage)?.identity.kind === "Image") yield {
		diagnostic: "overrideOfImage",
		params: {},
		path: ["platformOverride"],
		at: "key"
	};
	else if (platformOverride === "macOS") yield {
		diagnostic: "containerOfMac",
		params: {},
		path: ["platformOverride"],
		at: "value"
	};
	else if (platformOverride === "Windows" && imageOsVersionOverride === void 0) yield {
		diagnostic: "systemVersionMissing",
		params: {},
		path: ["platformOverride"],
		at: "key"
	};
}
function instanceFits({ instanceConfiguration: instance }) {
	if (!isObject(instance)) return [];
	return [...checkInstanceImage(instance["image"], ["instanceConfiguration", "image"]), ...checkDisks(instance["blockDeviceMappings"], ["instanceConfiguration", "blockDeviceMappings"])];
}
// src/documents/component-facts.ts
/** What the rest of a project asks of a component document: its parameters, and whether it is a test. */
/** Returns the facts of a component document; undefined where it cannot be read. What is wrong inside is left out, not told. */
function readComponentFacts(text) {
	const { value } = Buffer.byteLength(text) > 65536 ? {} : readText(text);
	if (value === void 0) return void 0;
	const phases = itemsOf(value["phases"]);
	return {
		parameters: itemsOf(value["parameters"]).flatMap((entry) => Object.entries(entry.value).map(([name, given]) => {
			const { type, default: preset } = isObject(given) ? given : {};
			return {
				name,
				type: typeof type === "string" ? type : "string",
				...require_optional.optional({ default: preset ?? void 0 })
			};
		})),
		isTest: phases.length === 1 && textAt(phases[0]?.value, "name") === "test"
	};
}
// src/kinds/recipe-together.ts
/** Returns what is wrong between a recipe and what it is made of. */
function checkRecipeTogether(recipe) {
	const ingredients = ingredientsOf(recipe);
	return [...platformsAgree(recipe, ingredients), ...ingredients.flatMap((one) => [...parametersFit(one)])];
}
/** Returns what is wrong between a recipe for AMIs and what it is made of. */
function checkImageTogether(recipe) {
	return [...checkRecipeTogether(recipe), ...agentFits(recipe)];
}
function ingredientsOf({ fields: { components }, named }) {
	return (isList(components) ? components : []).flatMap((sent, index) => {
		const path = ["components", index];
		const component = named([...path, "componentArn"]);
		return isObject(sent) && component !== void 0 ? [{
			path,
			sent,
			component
		}] : [];
	});
}
/** Returns the platform of a component, or of a recipe as far as what it is made of tells; `seen` are the recipes on the way. */
function platformOf({ id, fields, named }, seen = []) {
	const { platform, platformOverride, components } = fields;
	const said = [platform, platformOverride].find((one) => typeof one === "string");
	if (typeof said === "string") return said;
	if (seen.includes(id)) return void 0;
	return [["parentImage"], ...(isList(components) ? components : []).map((_, index) => [
		"components",
		index,
		"componentArn"
	])].map((path) => named(path)).flatMap((one) => one === void 0 ? [] : platformOf(one, [...seen, id]) ?? [])[0];
}
/** The parent image decides, where its platform is known (the service's own messages). */
function* platformsAgree(recipe, ingredients) {
	const parent = recipe.named(["parentImage"]);
	const override = recipe.fields["platformOverride"];
	const base = typeof override === "string" ? override : parent === void 0 ? void 0 : platformOf(parent, [recipe.id]);
	let first = base === void 0 ? void 0 : {
		platform: base,
		of: parent === void 0 ? "the recipe" : parent.id
	};
	for (const { path, component } of ingredients) {
		const platform = platformOf(component);
		if (platform === void 0) continue;
		const at = {
			path: [...path, "componentArn"],
			at: "value"
		};
		if (platform === "macOS" && recipe.fields["targetRepository"] !== void 0) {
			yield {
				diagnostic: "macComponent",
				params: { id: component.id },
				...at
			};
			continue;
		}
		first ??= {
			platform,
			of: component.id
		};
		if (platform === first.platform) continue;
		yield {
			diagnostic: "platformsDiffer",
			params: {
				id: component.id,
				platform,
				other: first.of,
				otherPlatform: first.platform
			},
			...at
		};
	}
}
/** "Image Builder does not support configuring the SSM Agent on Windows" (the service's own message). */
function* agentFits(recipe) {
	const { additionalInstanceConfiguration: instance } = recipe.fields;
	if (!isObject(instance) || instance["systemsManagerAgent"] === void 0) return;
	if (platformOf(recipe) !== "Windows") return;
	yield {
		diagnostic: "agentOfWindows",
		params: {},
		path: ["additionalInstanceConfiguration", "systemsManagerAgent"],
		at: "key"
	};
}
function givenIn({ parameters }) {
	return (isList(parameters) ? parameters : []).flatMap((one, index) => {
		const name = isObject(one) ? one["name"] : void 0;
		return isObject(one) && typeof name === "string" ? [{
			index,
			name,
			value: one["value"]
		}] : [];
	});
}
/** "The following parameters are not defined in the provided component" (the service's own message). */
function* parametersFit({ path, sent, component }) {
	const text = component.fields["data"];
	const facts = typeof text === "string" ? readComponentFacts(text) : void 0;
	if (facts === void 0) return;
	const given = givenIn(sent);
	const { id } = component;
	for (const { index, name, value } of given) {
		const parameter = facts.parameters.find((one) => one.name === name);
		const at = [
			...path,
			"parameters",
			index
		];
		if (parameter === void 0) yield {
			diagnostic: "parameterUnknown",
			params: {
				name,
				id,
				advice: adviseOn(name, facts.parameters)
			},
			path: [...at, "name"],
			at: "value"
		};
		else if (!isOfType(value, parameter.type)) yield {
			diagnostic: "parameterType",
			params: {
				name,
				id,
				...wordsOf(parameter.type)
			},
			path: [...at, "value"],
			at: "value"
		};
	}
	const needed = facts.parameters.filter(({ name, default: preset }) => {
		return preset === void 0 && given.every((one) => one.name !== name);
	});
	for (const { name } of needed) yield {
		diagnostic: "parameterMissing",
		params: {
			name,
			id
		},
		path: [...path, "componentArn"],
		at: "value"
	};
}
function adviseOn(name, parameters) {
	const names = parameters.map((one) => one.name);
	const near = findNearest(name, names);
	if (near !== void 0) return `did you mean ${near}?`;
	return names.length === 0 ? "it has none: remove it" : `it has: ${require_enumerate.enumerate(names)}`;
}
const forms$1 = {
	integer: /^-?\d+$/,
	boolean: /^(?:true|false)$/i
};
/** Every value is a list of texts; all types but the list take one of them. */
function isOfType(value, type) {
	const kind = type.toLowerCase();
	if (!isList(value) || kind === "stringlist") return true;
	const form = forms$1[kind];
	const isFit = (one) => typeof one !== "string" || one.includes("{{") || (form?.test(one) ?? true);
	return value.length <= 1 && value.every((one) => isFit(one));
}
/** Returns what a type takes in words, and how a value of it is written. */
function wordsOf(type) {
	return {
		integer: {
			type: "a whole number",
			example: "[\"3\"]"
		},
		boolean: {
			type: "true or false",
			example: "[\"true\"]"
		}
	}[type.toLowerCase()] ?? {
		type: "one text",
		example: "[VALUE]"
	};
}
// src/kinds/recipes.ts
/** What recipes for AMIs and for container images have in common. */
/** What Terraform calls the components of a recipe. */
const otherComponentNames = [{
	pattern: "component",
	name: "components",
	tool: "Terraform"
}, {
	pattern: "components.*.parameter",
	name: "parameters",
	tool: "Terraform"
}];
/** Returns what Terraform calls the disks of the instance, which stand under `prefix`. */
function otherDiskNames(prefix) {
	return [{
		pattern: `${prefix}blockDeviceMapping`,
		name: "blockDeviceMappings",
		tool: "Terraform"
	}];
}
/** The service reads what a recipe is made of with the identity of the caller (handlers of CloudFormation, October 2026). */
function needsOfIngredients({ components, parentImage }) {
	const arns = (isList(components) ? components : []).map((one) => isObject(one) ? one["componentArn"] : void 0);
	const isImage = typeof parentImage === "string" && /^arn:[^:]*:imagebuilder:/.test(parentImage);
	return [
		...arns.flatMap((arn) => typeof arn === "string" ? require_canonical.needsOfVersion("imagebuilder:GetComponent", arn) : []),
		...isImage ? require_canonical.needsOfVersion("imagebuilder:GetImage", parentImage) : [],
		{
			action: "ec2:DescribeImages",
			on: "anything"
		}
	];
}
// src/kinds/container-recipe.ts
/** What a container image is made of: an image to begin with, components, and a template (API_CreateContainerRecipe). */
const containerRecipe = {
	kind: "ContainerRecipe",
	short: "container",
	textEndings: { dockerfileTemplateData: "Dockerfile" },
	quota: 1e3,
	defaults: {},
	sets: [],
	keyedLists: {
		"instanceConfiguration.blockDeviceMappings": "deviceName",
		"components.*.parameters": "name"
	},
	looselyOrdered: [],
	forms: {
		parentImage: require_canonical.formsOfVersionArn,
		"components.*.componentArn": require_canonical.formsOfVersionArn,
		dockerfileTemplateData: formsOfText,
		kmsKeyId: formsOfKey,
		"instanceConfiguration.blockDeviceMappings.*.ebs.kmsKeyId": formsOfKey
	},
	readOnly: [],
	answeredAs: versionInAnswers,
	versions: {
		hasBuilds: false,
		notContent: ["description"],
		writeOnly: [
			"dockerfileTemplateUri",
			"platformOverride",
			"imageOsVersionOverride"
		],
		textFrom: ["dockerfileTemplateUri"],
		texts: ["dockerfileTemplateData"]
	},
	images: "Image",
	startsFrom: "parentImage",
	textRules: dockerfileTexts,
	refusesSecond: true,
	sentDefaults: [],
	freeText: ["dockerfileTemplateData", "parameters"],
	freeEntries: ["value"],
	otherNames: [
		otherVersionName,
		...otherComponentNames,
		...otherDiskNames("instanceConfiguration.")
	],
	references: { "components.*.componentArn": ["Component"] },
	notInBuild: ["description"],
	findNeeds: (fields) => [
		...needsOfIngredients(fields),
		...needsOfObject(fields["dockerfileTemplateUri"]),
		...needsOfKey(fields["kmsKeyId"]),
		...needsOfRepository(fields)
	],
	check: checkContainerRecipe,
	checkTogether: checkRecipeTogether
};
/** The repository has to be there (handlers of CloudFormation, October 2026). */
function needsOfRepository({ targetRepository }) {
	const name = isObject(targetRepository) ? targetRepository["repositoryName"] : void 0;
	if (typeof name !== "string" || name === "") return [];
	return [{
		action: "ecr:DescribeRepositories",
		on: {
			own: "ecr",
			resource: `repository/${name}`
		}
	}];
}
// src/kinds/destinations.ts
/** Where a distribution configuration sends images (API_Distribution, API_AmiDistributionConfiguration). */
/** Returns the Regions that are named, and who gets the image or may use it there. The account that builds it has it in any case. */
function findDestinations({ distributions }, { account }) {
	const entries = (isList(distributions) ? distributions : []).filter(isObject);
	const amis = entries.map((entry) => part$2(entry["amiDistributionConfiguration"]));
	const permissions = amis.map((ami) => part$2(ami["launchPermission"]));
	return {
		regions: distinct(entries.flatMap(({ region }) => texts([region ?? ""]))),
		accounts: distinct([
			account,
			...amis.flatMap((ami) => texts(ami["targetAccountIds"])),
			...permissions.flatMap((permission) => texts(permission["userIds"]))
		]),
		sharedWith: distinct([
			"userGroups",
			"organizationArns",
			"organizationalUnitArns"
		].flatMap((member) => permissions.flatMap((permission) => texts(permission[member]))))
	};
}
function part$2(value) {
	return isObject(value) ? value : {};
}
function texts(value) {
	return (isList(value) ? value : []).filter((item) => typeof item === "string" && item !== "");
}
function distinct(values) {
	return [...new Set(values)].sort(require_source.compareText);
}
// src/kinds/distribution-configuration.ts
/** Where finished images go: one entry for each Region (API_CreateDistributionConfiguration). */
const distributionConfiguration = {
	kind: "DistributionConfiguration",
	short: "distribution",
	quota: 1e3,
	defaults: { "distributions.*.launchTemplateConfigurations.*.setDefaultVersion": true },
	sentDefaults: ["distributions.*.launchTemplateConfigurations.*.setDefaultVersion"],
	sets: [
		"distributions.*.amiDistributionConfiguration.targetAccountIds",
		"distributions.*.amiDistributionConfiguration.launchPermission.userIds",
		"distributions.*.amiDistributionConfiguration.launchPermission.userGroups",
		"distributions.*.amiDistributionConfiguration.launchPermission.organizationArns",
		"distributions.*.amiDistributionConfiguration.launchPermission.organizationalUnitArns",
		"distributions.*.containerDistributionConfiguration.containerTags",
		"distributions.*.licenseConfigurationArns",
		"distributions.*.launchTemplateConfigurations",
		"distributions.*.fastLaunchConfigurations",
		"distributions.*.ssmParameterConfigurations"
	],
	keyedLists: { distributions: "region" },
	looselyOrdered: [],
	readOnly: ["timeoutMinutes"],
	refusesSecond: true,
	freeText: ["amiTags", "containerTags"],
	otherNames: [{
		pattern: "distributions.*.amiDistributionConfiguration.launchPermissionConfiguration",
		name: "launchPermission",
		tool: "CloudFormation"
	}, {
		pattern: "distributions.*.launchTemplateConfigurations.*.default",
		name: "setDefaultVersion",
		tool: "Terraform"
	}],
	references: {},
	notInBuild: ["description"],
	findDestinations,
	findNeeds: needsOf$2,
	check: (fields) => [
		...regionsHaveTheForm(fields),
		...regionsStandOnce(fields),
		...amiNamesChange(fields),
		...groupsAreAll(fields)
	]
};
function entries({ distributions }) {
	if (!isList(distributions)) return [];
	return distributions.flatMap((item, index) => isObject(item) ? [[index, item]] : []);
}
/** An export to S3 is done by VM Import/Export with a role of its own (API_S3ExportConfiguration, roleName). */
function needsOf$2(fields) {
	return entries(fields).flatMap(([, { s3ExportConfiguration: target }]) => {
		const role = isObject(target) ? target["roleName"] : void 0;
		return typeof role === "string" ? [{
			action: "iam:PassRole",
			on: { iam: `role/${role}` },
			passedTo: "vmie"
		}] : [];
	});
}
function* regionsStandOnce(fields) {
	const seen = /* @__PURE__ */ new Set();
	for (const [index, { region }] of entries(fields)) {
		if (typeof region !== "string") continue;
		if (seen.has(region)) yield {
			diagnostic: "regionTwice",
			params: { region },
			path: [
				"distributions",
				index,
				"region"
			],
			at: "value"
		};
		seen.add(region);
	}
}
/** By form, never by a list: new Regions need no new Kiln. */
function* regionsHaveTheForm(fields) {
	for (const [index, { region }] of entries(fields)) {
		if (typeof region !== "string" || region === "" || /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region)) continue;
		const [, area, number] = /^([a-z]+(?:-[a-z]+)+)-?(\d+)[a-z]?$/i.exec(region) ?? [];
		const suggestion = area === void 0 ? "us-east-1" : `${area.toLowerCase()}-${number}`;
		yield {
			diagnostic: "regionForm",
			params: {
				field: `distributions[${index}].region`,
				found: `"${region}"`,
				suggestion
			},
			path: [
				"distributions",
				index,
				"region"
			],
			at: "value"
		};
	}
}
/** The service refuses a constant AMI name: two builds would clash (API_AmiDistributionConfiguration, name). */
function* amiNamesChange(fields) {
	for (const [index, { amiDistributionConfiguration: ami }] of entries(fields)) {
		if (!isObject(ami) || typeof ami["name"] !== "string" || ami["name"] === "") continue;
		if (/\{\{\s*imagebuilder:buildDate\s*\}\}/.test(ami["name"])) continue;
		yield {
			diagnostic: "buildDateMissing",
			params: { example: `'${beginningOf(ami["name"])} {{ imagebuilder:buildDate }}'` },
			path: [
				"distributions",
				index,
				"amiDistributionConfiguration",
				"name"
			],
			at: "value"
		};
	}
}
/** Characters of a name that an example begins with: the longest token fits. */
const shownOfName = 32;
/** Returns the beginning of a name, no token of the service cut. */
function beginningOf(name) {
	let kept = "";
	for (const piece of name.split(/(\{\{[^{}]*\}\})/)) {
		const text = piece.startsWith("{{") ? piece : piece.replace(/\{\{.*$/s, "").slice(0, shownOfName - kept.length);
		if (kept.length + text.length > shownOfName) break;
		kept += text;
	}
	return kept.trim();
}
/** `all` is the only group that there is (API_LaunchPermissionConfiguration, userGroups). */
function* groupsAreAll(fields) {
	for (const [index, { amiDistributionConfiguration: ami }] of entries(fields)) {
		const permission = isObject(ami) ? ami["launchPermission"] : void 0;
		const groups = isObject(permission) ? permission["userGroups"] : void 0;
		for (const [at, group] of (isList(groups) ? groups : []).entries()) {
			if (group === "all" || typeof group !== "string") continue;
			const path = [
				"distributions",
				index,
				"amiDistributionConfiguration",
				"launchPermission",
				"userGroups",
				at
			];
			yield {
				diagnostic: "userGroupNotAll",
				params: { value: group.slice(0, 64) },
				path,
				at: "value"
			};
		}
	}
}
// src/kinds/schedule.ts
const months = [
	"JAN",
	"FEB",
	"MAR",
	"APR",
	"MAY",
	"JUN",
	"JUL",
	"AUG",
	"SEP",
	"OCT",
	"NOV",
	"DEC"
];
const weekdays$1 = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
const weekday = `[1-7]|${weekdays$1.join("|")}`;
const forms = {
	minute: {
		words: "minute",
		min: 0,
		max: 59,
		names: [],
		takes: "0 to 59, and , - * /"
	},
	hour: {
		words: "hour",
		min: 0,
		max: 23,
		names: [],
		takes: "0 to 23, and , - * /"
	},
	day: {
		words: "day of the month",
		min: 1,
		max: 31,
		names: [],
		special: /^(?:\?|L|(?:[1-9]|[12]\d|3[01])W)$/,
		doubtful: /^(?:LW|L-\d+)$/,
		takes: "1 to 31, and , - * / ? L W"
	},
	month: {
		words: "month",
		min: 1,
		max: 12,
		names: months,
		takes: "1 to 12 or JAN to DEC, and , - * /"
	},
	weekday: {
		words: "day of the week",
		min: 1,
		max: 7,
		names: weekdays$1,
		special: new RegExp(`^(?:\\?|L|(?:${weekday})L|(?:${weekday})#[1-5])$`),
		takes: "1 (Sunday) to 7 (Saturday) or SUN to SAT, and , - * / ? L #"
	},
	year: {
		words: "year",
		min: 1970,
		max: 2199,
		names: [],
		takes: "1970 to 2199, and , - * /"
	}
};
const order$1 = [
	"minute",
	"hour",
	"day",
	"month",
	"weekday",
	"year"
];
/** Reads an expression: what it says, and everything that is wrong or doubtful about it. */
function readSchedule(expression) {
	const cron = /^cron\((.*)\)$/s.exec(expression)?.[1];
	if (cron !== void 0) return readCron(cron);
	const rate = /^rate\((.*)\)$/s.exec(expression)?.[1];
	if (rate !== void 0) return readRate(rate);
	return { problems: [{
		diagnostic: "scheduleForm",
		params: {
			found: expression,
			advice: adviceFor(expression)
		}
	}] };
}
/** Reports whether two expressions mean the same, as far as that is certain. */
function isSameSchedule(a, b) {
	const [one, other] = [readSchedule(a).schedule, readSchedule(b).schedule];
	if (one === void 0 || other === void 0) return a === b;
	if (one.form === "rate" || other.form === "rate") return JSON.stringify(one) === JSON.stringify(other);
	if (one.isUncertain !== other.isUncertain) return false;
	const every = (field) => field === "?" ? "*" : field;
	return order$1.every((name) => every(one[name]) === every(other[name]));
}
function readCron(text) {
	const fields = text.trim().split(/\s+/);
	const [minute = "", hour = "", day = "", month = "", weekday = ""] = fields;
	const isOld = fields.length === 5;
	if (fields.length !== 6 && !isOld) return { problems: [{
		diagnostic: "cronFieldCount",
		params: {
			found: text.trim() === "" ? 0 : fields.length,
			advice: adviceForCount(fields)
		}
	}] };
	const [year = "*"] = fields.slice(5);
	const written = {
		minute,
		hour,
		day,
		month,
		weekday,
		year
	};
	const read = order$1.map((name) => readField(name, written[name], isOld));
	const problems = read.flatMap(({ problem }) => problem ?? []);
	if (read.some(({ value }) => value === void 0)) return { problems };
	const values = Object.fromEntries(order$1.map((name, index) => [name, read[index]?.value ?? ""]));
	if (values.day === "?" && values.weekday === "?") return { problems: [{
		diagnostic: "cronWithoutDay",
		params: {}
	}] };
	if (isOld) problems.push({
		diagnostic: "cronOfFive",
		params: { advice: adviceForOld(written) }
	});
	else if (values.day !== "?" && values.weekday !== "?") problems.push({
		diagnostic: "cronDays",
		params: { advice: adviceForDays(written) }
	});
	return {
		schedule: {
			form: "cron",
			...values,
			isUncertain: isOld && /\d/.test(weekday)
		},
		problems
	};
}
function readField(name, written, isOld) {
	const form = forms[name];
	const parts = written.toUpperCase().split(",");
	const params = {
		field: form.words,
		found: written,
		form: form.takes
	};
	let isDoubtful = false;
	const values = [];
	for (const part of parts) {
		const isSpecial = form.special?.test(part) === true;
		const value = isSpecial ? withNumbers(form, part) : readPart(form, part, isOld && name === "weekday");
		if (value === void 0 && form.doubtful?.test(part) !== true) return { problem: {
			diagnostic: "cronField",
			params
		} };
		if (value === void 0 || isSpecial && parts.length > 1 || isBackwards(value)) isDoubtful = true;
		values.push(value ?? part);
	}
	const value = values.join(",");
	return isDoubtful ? {
		value,
		problem: {
			diagnostic: "cronFieldDoubtful",
			params
		}
	} : { value };
}
/** Returns `*`, a value, a range or a step with numbers for names; undefined if it is none of them. */
function readPart(form, part, countsFromZero) {
	const [, from = "", to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d{1,4}))?$/.exec(part) ?? [];
	const least = countsFromZero ? 0 : form.min;
	const numberOf = (text) => {
		const named = form.names.indexOf(text);
		const value = named >= 0 ? named + form.min : /^\d{1,4}$/.test(text) ? Number(text) : NaN;
		return value >= least && value <= form.max ? value : void 0;
	};
	const start = from === "*" && to === void 0 ? "*" : numberOf(from);
	const end = to === void 0 ? void 0 : numberOf(to);
	if (start === void 0 || to !== void 0 && end === void 0) return void 0;
	if (step !== void 0 && (Number(step) < 1 || Number(step) > form.max)) return void 0;
	return `${start}${end === void 0 ? "" : `-${end}`}${step === void 0 ? "" : `/${Number(step)}`}`;
}
function withNumbers(form, part) {
	return part.replace(/^[A-Z]{3}/, (name) => String(form.names.indexOf(name) + form.min));
}
/** A range that goes over the end, `FRI-MON`. */
function isBackwards(value) {
	const [, from, to] = /^(\d+)-(\d+)/.exec(value) ?? [];
	return from !== void 0 && Number(from) > Number(to);
}
function readRate(text) {
	const [, count = "", unit = "", many = ""] = /^\s*(\d{1,9})\s+(minute|hour|day)(s?)\s*$/.exec(text) ?? [];
	const schedule = {
		form: "rate",
		count: Number(count),
		unit
	};
	if (schedule.count > 0 && schedule.count === 1 === (many === "")) return {
		schedule,
		problems: []
	};
	const [, number = "7", word = "days"] = /^\s*(\d{1,9})\s*([a-z]*)/i.exec(text) ?? [];
	const known = [
		"minute",
		"hour",
		"day"
	].find((one) => one.startsWith(word.toLowerCase().slice(0, 1))) ?? "day";
	const suggestion = formatRate({
		form: "rate",
		count: Math.max(1, Number(number)) * (/^w/i.test(word) ? 7 : 1),
		unit: known
	});
	return { problems: [{
		diagnostic: "rateForm",
		params: {
			found: `rate(${text})`,
			suggestion
		}
	}] };
}
function formatRate({ count, unit }) {
	return `rate(${count} ${unit}${count === 1 ? "" : "s"})`;
}
/** What other schedulers have names for. */
const nicknames = {
	"@hourly": "cron(0 * * * ? *)",
	"@daily": "cron(0 0 * * ? *)",
	"@midnight": "cron(0 0 * * ? *)",
	"@weekly": "cron(0 0 ? * SUN *)",
	"@monthly": "cron(0 0 1 * ? *)",
	"@yearly": "cron(0 0 1 1 ? *)",
	"@annually": "cron(0 0 1 1 ? *)"
};
function adviceFor(expression) {
	const text = expression.trim();
	const lower = text.replace(/^\w+/, (word) => word.toLowerCase()).replace(/^(cron|rate)\s+\(/, "$1(");
	const guess = [
		nicknames[text.toLowerCase()] ?? "",
		lower,
		`cron(${text})`,
		`rate(${text})`
	].find((one) => /^(?:cron|rate)\(/.test(one) && readSchedule(one).schedule !== void 0);
	if (guess === void 0) return "write cron(minute hour day month weekday year) or rate(number unit), like cron(0 3 ? * MON *) or rate(7 days)";
	const [doubt] = readSchedule(guess).problems;
	return doubt !== void 0 && "advice" in doubt.params ? String(doubt.params.advice) : `write ${guess}`;
}
function adviceForCount(fields) {
	const later = `cron(${fields.slice(1).join(" ")})`;
	return fields.length === 7 && readSchedule(later).schedule !== void 0 ? `it has no seconds: write ${later}` : "write them like cron(0 3 ? * MON *)";
}
function adviceForOld({ minute, hour, day, month, weekday }) {
	if (/\d/.test(weekday)) return "write the day of the week by name, and the year: like cron(0 3 ? * MON *)";
	const isEveryDay = day === "*" || day === "?";
	const [on, of] = isEveryDay && weekday !== "*" && weekday !== "?" ? ["?", weekday] : [day === "?" ? "*" : day, "?"];
	return !isEveryDay && weekday !== "*" && weekday !== "?" ? "add the year, and write ? for the day that does not count" : `write cron(${[
		minute,
		hour,
		on,
		month,
		of,
		"*"
	].join(" ")})`;
}
function adviceForDays({ minute, hour, day, month, weekday, year }) {
	if (day !== "*" && weekday !== "*") return "write ? for the one that does not count";
	const [on, of] = weekday === "*" ? [day, "?"] : ["?", weekday];
	return `write cron(${[
		minute,
		hour,
		on,
		month,
		of,
		year
	].join(" ")})`;
}
// src/kinds/schedule-words.ts
/** Schedules in words, where words are certain; elsewhere the expression as it is. */
const weekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const monthNames = [
	...[
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October"
	],
	"November",
	"December"
];
const ordinals = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth"
];
/** Returns when a schedule runs: "every Monday at 03:00 UTC", "every 6 hours". Without a time zone it is UTC. */
function describeSchedule(expression, timezone = "UTC") {
	const { schedule } = readSchedule(expression);
	if (schedule?.form === "rate") return everyOf(schedule.count, schedule.unit);
	return (schedule?.year === "*" && !schedule.isUncertain ? describeCron(schedule, timezone) : void 0) ?? `${expression} in ${timezone}`;
}
function describeCron(cron, zone) {
	const interval = isEvery(cron.day) && isEvery(cron.weekday) && cron.month === "*" ? describeInterval(cron, zone) : void 0;
	if (interval !== void 0) return interval;
	const [time, days] = [describeTime(cron), describeDays(cron)];
	return time === void 0 || days === void 0 ? void 0 : `${days} at ${time} ${zone}`;
}
/** Minutes and hours that return in equal steps, the whole day. */
function describeInterval({ minute, hour }, zone) {
	const minutes = stepOf(minute, 60);
	if (hour === "*") {
		if (minutes !== void 0) return everyOf(minutes, "minute");
		if (minute === "0") return "every hour";
		return isNumber(minute) ? `every hour at ${minute} minutes past` : void 0;
	}
	const hours = stepOf(hour, 24);
	if (hours === void 0 || !isNumber(minute)) return void 0;
	return `${everyOf(hours, "hour")} from ${clock("0", minute)} ${zone}`;
}
/** Returns the step of a field that divides the whole evenly: `*` is one of 1. */
function stepOf(field, whole) {
	const step = field === "*" ? 1 : Number(/^(?:\*|0)\/(\d+)$/.exec(field)?.[1]);
	return whole % step === 0 ? step : void 0;
}
function describeTime({ minute, hour }) {
	const hours = hour.split(",");
	if (!isNumber(minute) || !hours.every(isNumber) || hours.length > 4) return void 0;
	return join(hours.map((one) => clock(one, minute)));
}
function describeDays({ day, weekday, month }) {
	const named = namesOf(month, monthNames);
	if (named === void 0 && month !== "*") return void 0;
	const isRange = month.includes("-");
	const within = named === void 0 ? "" : isRange ? ` from ${named}` : ` in ${named}`;
	const of = named === void 0 ? " of every month" : isRange ? ` of every month from ${named}` : ` of ${named}`;
	if (isEvery(weekday)) {
		if (isEvery(day)) return `every day${within}`;
		if (day === "L") return `on the last day${of}`;
		const nearest = /^(\d+)W$/.exec(day)?.[1];
		if (nearest !== void 0) return `on the weekday nearest to day ${nearest}${of}`;
		const days = day.split(",");
		return days.every(isNumber) ? `on ${days.length === 1 ? "day" : "days"} ${join(days)}${of}` : void 0;
	}
	if (!isEvery(day)) return void 0;
	const [, number, isLast, count] = /^([1-7])(?:(L)|#([1-5]))$/.exec(weekday) ?? [];
	if (number !== void 0) return `on the ${isLast === void 0 ? ordinals[Number(count) - 1] : "last"} ${weekdays[Number(number) - 1]}${of}`;
	const names = namesOf(weekday, weekdays);
	if (names === void 0) return void 0;
	return weekday.includes("-") ? `${names}${within}` : `every ${names}${within}`;
}
/** Returns the names of a list, or of one range; undefined for anything else. Numbers count from 1. */
function namesOf(field, names) {
	const nameOf = (text) => isNumber(text) ? names[Number(text) - 1] : void 0;
	const [from = "", to, ...more] = field.split("-");
	if (to !== void 0) {
		const [start, end] = [nameOf(from), nameOf(to)];
		return start === void 0 || end === void 0 || more.length > 0 || Number(from) >= Number(to) ? void 0 : `${start} to ${end}`;
	}
	const listed = field.split(",").map(nameOf);
	return listed.every((name) => name !== void 0) ? join(listed) : void 0;
}
const isEvery = (field) => field === "*" || field === "?";
const isNumber = (text) => /^\d+$/.test(text);
const clock = (hour, minute) => `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
const everyOf = (count, unit) => count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
function join(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
// src/kinds/pipeline-builds.ts
/** When an image pipeline builds, and what says where its images go. */
const pipelineBuilds = {
	schedule: ({ schedule }) => {
		if (!isObject(schedule)) return void 0;
		const { scheduleExpression, timezone, pipelineExecutionStartCondition: condition } = schedule;
		const expression = textOf(scheduleExpression);
		if (expression === void 0) return void 0;
		const words = describeSchedule(expression, textOf(timezone));
		return condition === "EXPRESSION_MATCH_ONLY" ? words : `${words} if components or the base image have updates`;
	},
	nextRun: ({ dateNextRun }) => textOf(dateNextRun),
	sentBy: ({ distributionConfigurationArn }) => textOf(distributionConfigurationArn),
	overriddenBy: ({ workflows }) => (isList(workflows) ? workflows : []).flatMap((workflow) => {
		const arn = isObject(workflow) ? textOf(workflow["workflowArn"]) : void 0;
		return arn !== void 0 && require_canonical.parseArn(arn)?.identity.scope === "distribution" ? [arn] : [];
	})
};
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/kinds/roles.ts
/** Returns the account of a role that is written as an ARN, and the role with its path. */
function partsOf(role) {
	const [, account, path] = /^arn:[^:]*:iam::(\d*):role\/(.*)$/s.exec(role) ?? [];
	return account === void 0 || path === void 0 ? { path: role } : {
		account,
		path
	};
}
const nameOf = (role) => partsOf(role).path.split("/").at(-1) ?? "";
/** Reports whether a role is one that belongs to a service, which nobody can pass on (IAM, service-linked roles). */
function isServiceLinked(role) {
	const { path } = partsOf(role);
	return path.startsWith("aws-service-role/") || nameOf(role).startsWith("AWSServiceRoleFor");
}
/**
* Returns what a role may have been sent as. Whether one that was given by name reads back so is not known, and names of roles are unique in
* an account, whatever their path. Where none was sent, the role of the service may be shown.
*/
function formsOfRole(live, { declared, account }) {
	if (typeof live !== "string") return [];
	const found = partsOf(live);
	const isOurs = (role) => (partsOf(role).account ?? account) === (found.account ?? account);
	const isSame = typeof declared === "string" && nameOf(declared) === nameOf(live) && isOurs(declared);
	const isByName = found.account !== void 0 && found.account === (account ?? found.account);
	const steps = found.path.split("/");
	return [
		...isSame ? [{ value: declared }] : [],
		...isByName ? steps.map((_, index) => ({ value: steps.slice(index).join("/") })) : [],
		...isServiceLinked(live) ? [{ value: void 0 }] : []
	];
}
/** The role that a configuration hands to the service (service authorization reference, `iam:PassRole`). */
function needsOfRole({ executionRole: role }) {
	if (typeof role !== "string" || role === "") return [];
	return [{
		action: "iam:PassRole",
		on: role.startsWith("arn:") ? { arn: role } : { iam: `role/${role}` },
		passedTo: "imagebuilder"
	}];
}
// src/kinds/pipeline-rules.ts
/** Returns what is wrong with what a pipeline builds, as whom, how it is scanned, and where it logs. */
function checkPipeline(fields) {
	return [
		...buildsOneRecipe(fields),
		...roleIsOwn$1(fields),
		...logGroupsHaveRole(fields),
		...scanningFits(fields)
	];
}
function* buildsOneRecipe({ imageRecipeArn, containerRecipeArn }) {
	if (imageRecipeArn === void 0 && containerRecipeArn === void 0) yield {
		diagnostic: "recipeMissing",
		params: {},
		path: [],
		at: "inside"
	};
	else if (imageRecipeArn !== void 0 && containerRecipeArn !== void 0) yield {
		diagnostic: "recipeTwice",
		params: {},
		path: ["containerRecipeArn"],
		at: "key"
	};
}
/** "We do not recommend" (user guide, Manage image workflows). */
function* roleIsOwn$1({ executionRole }) {
	if (typeof executionRole !== "string" || !isServiceLinked(executionRole)) return;
	yield {
		diagnostic: "serviceLinkedRole",
		params: {},
		path: ["executionRole"],
		at: "value"
	};
}
/** The role of the service writes to its own log groups alone (API_PipelineLoggingConfiguration). */
function* logGroupsHaveRole({ loggingConfiguration, executionRole }) {
	if (!isObject(loggingConfiguration) || executionRole !== void 0) return;
	for (const member of ["imageLogGroupName", "pipelineLogGroupName"]) {
		const group = loggingConfiguration[member];
		if (typeof group !== "string" || group === "" || group.startsWith("/aws/imagebuilder/")) continue;
		const [path, field] = [["loggingConfiguration", member], `loggingConfiguration.${member}`];
		yield {
			diagnostic: "roleForLogGroup",
			params: {
				field,
				group
			},
			path,
			at: "value"
		};
	}
}
/** API_ImageScanningConfiguration. */
function* scanningFits(fields) {
	const { imageScanningEnabled, imageScanningTypes: types, scanResultCondition } = part$1(fields["imageScanningConfiguration"]);
	const isOnDemand = isList(types) && types.includes("ON_DEMAND_AMI_CVE");
	const at = (member) => ["imageScanningConfiguration", member];
	const hasTests = part$1(fields["imageTestsConfiguration"])["imageTestsEnabled"] !== false;
	if (imageScanningEnabled === true && !isOnDemand && !hasTests) yield {
		diagnostic: "scanWithoutTests",
		params: {},
		path: at("imageScanningEnabled"),
		at: "value"
	};
	if (scanResultCondition !== void 0 && !isOnDemand) yield {
		diagnostic: "scanConditionWithoutType",
		params: {},
		path: at("scanResultCondition"),
		at: "key"
	};
	if (isOnDemand && fields["imageRecipeArn"] === void 0 && fields["containerRecipeArn"] !== void 0) yield {
		diagnostic: "scanOfContainer",
		params: {},
		path: [...at("imageScanningTypes"), types.indexOf("ON_DEMAND_AMI_CVE")],
		at: "value"
	};
}
function part$1(value) {
	return isObject(value) ? value : {};
}
// src/kinds/pipeline-together.ts
/** Returns what is wrong between a pipeline and what it builds with. */
function checkPipelineTogether(pipeline) {
	return [...updatesCanCome(pipeline), ...watermarksStayPrivate(pipeline)];
}
const onUpdates = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE";
/**
* Only what is open has updates: components and the base image by an `x`, a parameter of Systems Manager (API_Schedule,
* pipelineExecutionStartCondition).
*/
function* updatesCanCome({ fields: { schedule }, named }) {
	if (!isObject(schedule)) return;
	const { pipelineExecutionStartCondition: condition = onUpdates, scheduleExpression } = schedule;
	if (condition !== onUpdates || typeof scheduleExpression !== "string") return;
	const recipe = named(["imageRecipeArn"]) ?? named(["containerRecipeArn"]);
	if (recipe === void 0 || !isAllPinned(recipe)) return;
	const path = ["schedule", schedule["pipelineExecutionStartCondition"] !== void 0 ? "pipelineExecutionStartCondition" : "scheduleExpression"];
	yield {
		diagnostic: "nothingToUpdate",
		params: { id: recipe.id },
		path,
		at: "value"
	};
}
function isAllPinned({ fields: { components, parentImage }, isPinned }) {
	const paths = [["parentImage"], ...(isList(components) ? components : []).map((_, index) => [
		"components",
		index,
		"componentArn"
	])];
	return !(typeof parentImage !== "string" || !/^(?:ami-|arn:)/.test(parentImage)) && paths.every((path) => isPinned(path));
}
/** "AMIs with watermarks cannot be public" (API_CreateImageRecipe, amiWatermarks). */
function* watermarksStayPrivate({ named }) {
	const [recipe, distribution] = [named(["imageRecipeArn"]), named(["distributionConfigurationArn"])];
	const watermarks = recipe?.fields["amiWatermarks"];
	if (recipe === void 0 || distribution === void 0 || !isList(watermarks) || watermarks.length === 0) return;
	const { distributions } = distribution.fields;
	if (!(isList(distributions) ? distributions : []).some((one) => {
		const ami = isObject(one) ? one["amiDistributionConfiguration"] : void 0;
		const permission = isObject(ami) ? ami["launchPermission"] : void 0;
		const groups = isObject(permission) ? permission["userGroups"] : void 0;
		return isList(groups) && groups.includes("all");
	})) return;
	yield {
		diagnostic: "publicWatermark",
		params: {
			recipe: recipe.id,
			distribution: distribution.id
		},
		path: ["distributionConfigurationArn"],
		at: "value"
	};
}
// src/kinds/schedule-rules.ts
/** Returns what is wrong with, or doubtful about, when a pipeline runs. */
function checkSchedule({ schedule }) {
	if (!isObject(schedule)) return [];
	return [...expressionReads(schedule), ...zoneIsKnown(schedule)];
}
function* expressionReads(schedule) {
	const { scheduleExpression: expression } = schedule;
	if (typeof expression === "string" && expression !== "") for (const problem of readSchedule(expression).problems) yield {
		...problem,
		path: ["schedule", "scheduleExpression"],
		at: "value"
	};
	else if (expression === void 0 && Object.keys(schedule).length > 0) yield {
		diagnostic: "scheduleWithoutExpression",
		params: {},
		path: ["schedule"],
		at: "key"
	};
}
/** Names of the IANA database. The service may know newer ones than the runtime. */
function* zoneIsKnown({ timezone }) {
	if (typeof timezone !== "string" || timezone.length < 3) return;
	const advice = adviceForZone(timezone);
	if (advice === void 0) return;
	yield {
		diagnostic: "timeZone",
		params: {
			found: timezone,
			advice
		},
		path: ["schedule", "timezone"],
		at: "value"
	};
}
/** Returns what to write in place of a time zone; undefined if it is a good one. Case matters to the service. */
function adviceForZone(zone) {
	const known = Intl.supportedValuesOf("timeZone");
	if (known.includes(zone)) return void 0;
	const folded = zone.toLowerCase();
	const same = known.find((one) => one.toLowerCase() === folded);
	if (same !== void 0) return `write ${same}`;
	if (isZone(zone)) return void 0;
	const city = known.find((one) => one.toLowerCase().split("/").at(-1) === folded.split("/").at(-1));
	return city === void 0 ? "write a name of the IANA database, like UTC or Europe/Berlin" : `did you mean ${city}?`;
}
/** Aliases are known as well, `Asia/Calcutta` and `UTC` for example, which the list of names leaves out. */
function isZone(zone) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}
// src/kinds/workflow-rules.ts
const most = 10;
/** Members of an entry that count in the test stage alone (API_WorkflowConfiguration). */
const testMembers = ["parallelGroup", "onFailure"];
/** Returns what is wrong with the workflows of a pipeline. */
function checkWorkflows(fields) {
	const { workflows } = fields;
	if (!isList(workflows) || workflows.length === 0) return [];
	const entries = workflows.flatMap((item, index) => {
		if (!isObject(item)) return [];
		const text = typeof item["workflowArn"] === "string" ? item["workflowArn"] : "";
		return [{
			index,
			fields: item,
			text,
			...require_optional.optional({ arn: require_canonical.parseArn(text) })
		}];
	});
	return [
		...haveRole(fields),
		...areFew(workflows),
		...typesStandOnce(entries),
		...membersFitTheType(entries),
		...managedAreLatest(entries),
		...testsRun(fields, entries)
	];
}
/**
* Reports whether live workflows are those that the service runs where none were sent: managed ones, as they are. Without one that tests,
* somebody else chose them, unless there are no tests.
*/
function isDefaultWorkflows(live, { imageTestsConfiguration: tests }) {
	const found = (isList(live) ? live : []).map((item) => {
		const { workflowArn, ...others } = isObject(item) ? item : {};
		const arn = typeof workflowArn === "string" ? require_canonical.parseArn(workflowArn) : void 0;
		return arn !== void 0 && isManagedWorkflow(arn) && Object.keys(others).length === 0 ? arn.identity.scope : void 0;
	});
	const hasTests = !isObject(tests) || tests["imageTestsEnabled"] !== false;
	return found.includes("build") && found.every((type) => type !== void 0) && (!hasTests || found.includes("test"));
}
/** Reports whether an ARN is that of a workflow that AWS manages. */
function isManagedWorkflow({ account, identity }) {
	return identity.kind === "Workflow" && /^aws(?:-|$)/.test(account);
}
function* haveRole({ executionRole }) {
	if (executionRole === void 0) yield {
		diagnostic: "roleForWorkflows",
		params: {},
		path: ["workflows"],
		at: "key"
	};
}
function* areFew(workflows) {
	if (workflows.length <= most) return;
	yield {
		diagnostic: "tooManyWorkflows",
		params: { found: workflows.length },
		path: ["workflows"],
		at: "key"
	};
}
function* typesStandOnce(entries) {
	const seen = /* @__PURE__ */ new Set();
	for (const { index, arn } of entries) {
		const type = arn?.identity.scope;
		if (type === void 0 || type === "test") continue;
		if (seen.has(type)) yield {
			diagnostic: "workflowTypeTwice",
			params: { type },
			path: [
				"workflows",
				index,
				"workflowArn"
			],
			at: "value"
		};
		seen.add(type);
	}
}
function* membersFitTheType(entries) {
	for (const { index, fields, arn } of entries) {
		const type = arn?.identity.scope;
		if (type === void 0 || type === "test") continue;
		for (const field of testMembers.filter((member) => fields[member] !== void 0)) yield {
			diagnostic: "testWorkflowOnly",
			params: {
				field,
				type
			},
			path: [
				"workflows",
				index,
				field
			],
			at: "key"
		};
	}
}
/** "AWS managed workflows must have latest version 'x.x.x'" (the service's own message). */
function* managedAreLatest(entries) {
	for (const { index, text, arn } of entries) {
		const version = arn?.identity.version;
		if (arn === void 0 || !isManagedWorkflow(arn) || version === void 0 || version === "x.x.x") continue;
		yield {
			diagnostic: "managedWorkflowVersion",
			params: {
				found: version,
				suggestion: `${text.slice(0, text.indexOf(`/${version}`))}/x.x.x`
			},
			path: [
				"workflows",
				index,
				"workflowArn"
			],
			at: "value"
		};
	}
}
/** Workflows replace the default ones, of which one runs the tests (API_CreateImagePipeline, workflows). */
function* testsRun({ imageTestsConfiguration: tests }, entries) {
	if (isObject(tests) && tests["imageTestsEnabled"] === false) return;
	const types = entries.map(({ arn }) => arn?.identity.scope);
	if (types.includes("test") || types.includes(void 0)) return;
	const [first] = entries;
	yield {
		diagnostic: "noTestWorkflow",
		params: { example: `${first?.arn === void 0 ? "arn:aws:imagebuilder:us-east-1" : placeOf(first.arn)}:aws:workflow/test/test-image/x.x.x` },
		path: ["workflows"],
		at: "key"
	};
}
function placeOf({ partition, region }) {
	return `arn:${partition}:imagebuilder:${region}`;
}
// src/kinds/image-pipeline.ts
/** What joins a recipe, where it is built and where the image goes, and when (API_CreateImagePipeline). */
const imagePipeline = {
	kind: "ImagePipeline",
	short: "pipeline",
	quota: 75,
	defaults: { "imageScanningConfiguration.imageScanningEnabled": false },
	sets: ["imageScanningConfiguration.ecrConfiguration.containerTags", "workflows.*.parameters"],
	keyedLists: {},
	looselyOrdered: [],
	forms: {
		imageRecipeArn: require_canonical.formsOfVersionArn,
		containerRecipeArn: require_canonical.formsOfVersionArn,
		"workflows.*.workflowArn": require_canonical.formsOfVersionArn,
		workflows: (live, { fields }) => isDefaultWorkflows(live, fields) ? [{ value: void 0 }] : [],
		executionRole: formsOfRole,
		"schedule.scheduleExpression": (live, { declared }) => typeof live === "string" && typeof declared === "string" && isSameSchedule(live, declared) ? [{ value: declared }] : []
	},
	readOnly: [],
	refusesSecond: true,
	sentDefaults: ["status"],
	freeText: [
		"imageTags",
		"containerTags",
		"parameters"
	],
	freeEntries: ["value"],
	otherNames: [{
		pattern: "workflow",
		name: "workflows",
		tool: "Terraform"
	}, {
		pattern: "workflows.*.parameter",
		name: "parameters",
		tool: "Terraform"
	}],
	references: {
		imageRecipeArn: ["ImageRecipe"],
		containerRecipeArn: ["ContainerRecipe"],
		infrastructureConfigurationArn: ["InfrastructureConfiguration"],
		distributionConfigurationArn: ["DistributionConfiguration"],
		"workflows.*.workflowArn": ["Workflow"]
	},
	immutable: [{
		field: "imageRecipeArn",
		of: "presence"
	}, {
		field: "containerRecipeArn",
		of: "presence"
	}],
	autoOff: {
		member: "status",
		on: "ENABLED",
		off: "DISABLED",
		buildsFrom: ["executionRole"],
		isAtLimit: (fields, service) => (failuresOf(service) ?? 0) >= failuresAllowed(fields),
		failures: failuresOf,
		lastRun: ({ dateLastRun }) => typeof dateLastRun === "string" ? dateLastRun : void 0
	},
	notInBuild: [
		"description",
		"schedule",
		"status",
		"loggingConfiguration"
	],
	builds: pipelineBuilds,
	findNeeds: needsOf$1,
	check: (fields) => [
		...checkPipeline(fields),
		...checkWorkflows(fields),
		...checkSchedule(fields)
	],
	checkTogether: checkPipelineTogether
};
/** Failures in a row after which the service switches a pipeline off (API_AutoDisablePolicy); five where the schedule does not say. */
function failuresAllowed({ schedule }) {
	const policy = isObject(schedule) ? schedule["autoDisablePolicy"] : void 0;
	const count = isObject(policy) ? policy["failureCount"] : void 0;
	return typeof count === "number" ? count : 5;
}
function failuresOf({ consecutiveFailures: count }) {
	return typeof count === "number" && count > 0 ? count : void 0;
}
/** The service reads what a pipeline refers to with the identity of the caller (handlers of CloudFormation, October 2026). */
function needsOf$1(fields) {
	const { workflows, imageScanningConfiguration: scanning } = fields;
	return [
		...[
			["imagebuilder:GetImageRecipe", fields["imageRecipeArn"]],
			["imagebuilder:GetContainerRecipe", fields["containerRecipeArn"]],
			["imagebuilder:GetInfrastructureConfiguration", fields["infrastructureConfigurationArn"]],
			["imagebuilder:GetDistributionConfiguration", fields["distributionConfigurationArn"]],
			...(isList(workflows) ? workflows : []).map((workflow) => {
				return ["imagebuilder:GetWorkflow", isObject(workflow) ? workflow["workflowArn"] : void 0];
			})
		].flatMap(([action, arn]) => typeof arn === "string" ? require_canonical.needsOfVersion(action, arn) : []),
		...needsOfRole(fields),
		...isObject(scanning) && scanning["imageScanningEnabled"] === true ? [{
			action: "inspector2:BatchGetAccountStatus",
			on: "anything"
		}, {
			action: "ecr:BatchGetRepositoryScanningConfiguration",
			on: "anything"
		}] : []
	];
}
// src/kinds/image-recipe-rules.ts
/** Tag keys of an AMI that the service sets itself (API_CreateImageRecipe, amiTags). */
const reservedAmiTags = /* @__PURE__ */ new Set(["CreatedBy", "Ec2ImageBuilderArn"]);
/** Returns what is wrong with a recipe for AMIs. */
function checkImageRecipe(fields) {
	return [
		...checkDeclaredVersion(fields),
		...checkParentImage(fields),
		...checkComponents(fields),
		...checkDisks(fields["blockDeviceMappings"], ["blockDeviceMappings"]),
		...amiTagsAreFree(fields),
		...pathOfWindowsIsPlain(fields)
	];
}
function* amiTagsAreFree({ amiTags }) {
	if (!isObject(amiTags)) return;
	for (const key of Object.keys(amiTags).filter((key) => reservedAmiTags.has(key))) yield {
		diagnostic: "reservedAmiTag",
		params: { key },
		path: ["amiTags", key],
		at: "key"
	};
}
/** A path of Windows begins with a drive, and cannot hold a quotation mark (API_CreateImageRecipe, workingDirectory). */
function* pathOfWindowsIsPlain({ workingDirectory: path }) {
	if (typeof path !== "string" || !/^[A-Za-z]:.*"/s.test(path)) return;
	yield {
		diagnostic: "quoteInPath",
		params: { found: path },
		path: ["workingDirectory"],
		at: "value"
	};
}
// src/kinds/image-recipe.ts
/** What an AMI is made of: an image to begin with, and components (API_CreateImageRecipe). */
const imageRecipe = {
	kind: "ImageRecipe",
	short: "recipe",
	quota: 1e3,
	defaults: {},
	sets: ["amiWatermarks"],
	keyedLists: {
		blockDeviceMappings: "deviceName",
		"components.*.parameters": "name"
	},
	looselyOrdered: [],
	forms: {
		parentImage: require_canonical.formsOfVersionArn,
		"components.*.componentArn": require_canonical.formsOfVersionArn,
		"blockDeviceMappings.*.ebs.kmsKeyId": formsOfKey,
		workingDirectory: (live) => live === "/tmp" || live === "C:/" ? [{ value: void 0 }] : []
	},
	readOnly: [],
	answeredAs: versionInAnswers,
	versions: {
		hasBuilds: false,
		notContent: ["description"],
		writeOnly: [],
		texts: []
	},
	images: "Image",
	startsFrom: "parentImage",
	encodedTexts: ["additionalInstanceConfiguration.userDataOverride"],
	refusesSecond: true,
	sentDefaults: [],
	freeText: [
		"amiTags",
		"parameters",
		"userDataOverride"
	],
	freeEntries: ["amiWatermarks", "value"],
	otherNames: [
		otherVersionName,
		...otherComponentNames,
		...otherDiskNames("")
	],
	references: { "components.*.componentArn": ["Component"] },
	notInBuild: ["description"],
	findNeeds: needsOfIngredients,
	check: checkImageRecipe,
	checkTogether: checkImageTogether
};
// src/kinds/infrastructure-configuration.ts
/** Tag keys of the build instance that the service sets itself (API_CreateInfrastructureConfiguration, resourceTags). */
const reservedResourceTags = /* @__PURE__ */ new Set([
	"CreatedBy",
	"Ec2ImageBuilderArn",
	"Name",
	"Tags"
]);
/** Where and how build and test instances run (API_CreateInfrastructureConfiguration). */
const infrastructureConfiguration = {
	kind: "InfrastructureConfiguration",
	short: "infrastructure",
	quota: 1e3,
	defaults: {},
	sets: ["securityGroupIds"],
	keyedLists: {},
	looselyOrdered: ["instanceTypes"],
	readOnly: [],
	refusesSecond: true,
	sentDefaults: [],
	freeText: ["resourceTags"],
	references: {},
	notInBuild: ["description"],
	profileMember: "instanceProfileName",
	topicMember: "snsTopicArn",
	findNeeds: needsOf,
	check: (fields) => [
		...profileIsName(fields),
		...subnetHasSecurityGroup(fields),
		...hostPlacement(fields),
		...topicIsStandard(fields),
		...resourceTagsAreFree(fields)
	]
};
/** Service authorization reference, CreateInfrastructureConfiguration; docs/iam.md. */
function needsOf({ instanceProfileName: profile, snsTopicArn: topic, parentInstance }) {
	return [
		...typeof profile !== "string" ? [] : [{
			action: "iam:GetInstanceProfile",
			on: { iam: `instance-profile/${profile}` }
		}, {
			action: "iam:PassRole",
			on: { iam: `role/${profile}` },
			passedTo: "ec2",
			isRoleOfProfile: true
		}],
		...typeof topic === "string" && topic !== "" ? [{
			action: "sns:Publish",
			on: { arn: topic }
		}] : [],
		...isObject(parentInstance) && Object.keys(parentInstance).length > 0 ? [{
			action: "autoscaling:DescribeAutoScalingGroups",
			on: "anything"
		}] : []
	];
}
function* profileIsName({ instanceProfileName: profile }) {
	if (typeof profile !== "string" || !profile.startsWith("arn:")) return;
	const params = {
		field: "instanceProfileName",
		name: profile.split("/").at(-1) || "the name alone"
	};
	yield {
		diagnostic: profile.includes(":role/") ? "roleInsteadOfProfile" : "arnInsteadOfName",
		params,
		path: ["instanceProfileName"],
		at: "value"
	};
}
/** "If you specify a subnet, you must also specify at least one security group" (API_CreateInfrastructureConfiguration). */
function* subnetHasSecurityGroup({ subnetId, securityGroupIds }) {
	if (subnetId === void 0 || subnetId === "") return;
	if (isList(securityGroupIds) ? securityGroupIds.length > 0 : securityGroupIds !== void 0) return;
	yield {
		diagnostic: "subnetWithoutSecurityGroup",
		params: {},
		path: ["subnetId"],
		at: "key"
	};
}
/** A host or host resource group, one of the two, and only with tenancy host (API_Placement). */
function* hostPlacement({ placement }) {
	if (!isObject(placement)) return;
	const named = ["hostId", "hostResourceGroupArn"].filter((member) => placement[member]);
	if (named.length === 2) yield {
		diagnostic: "hostPlacementConflict",
		params: {},
		path: ["placement", "hostResourceGroupArn"],
		at: "key"
	};
	for (const field of placement["tenancy"] === "host" ? [] : named) yield {
		diagnostic: "hostPlacementTenancy",
		params: { field },
		path: ["placement", field],
		at: "key"
	};
}
/** Standard topics only (API_CreateInfrastructureConfiguration, snsTopicArn). */
function* topicIsStandard({ snsTopicArn }) {
	if (typeof snsTopicArn !== "string" || !snsTopicArn.endsWith(".fifo")) return;
	yield {
		diagnostic: "fifoTopic",
		params: {},
		path: ["snsTopicArn"],
		at: "value"
	};
}
function* resourceTagsAreFree({ resourceTags }) {
	if (!isObject(resourceTags)) return;
	for (const key of Object.keys(resourceTags).filter((key) => reservedResourceTags.has(key))) yield {
		diagnostic: "reservedResourceTag",
		params: { key },
		path: ["resourceTags", key],
		at: "key"
	};
}
// src/kinds/lifecycle-rules.ts
/** Returns what is wrong with a lifecycle policy. */
function checkLifecycle(fields) {
	const rules = rulesOf(fields);
	return [
		...roleIsOwn(fields),
		...actionsStandOnce(rules),
		...rules.flatMap((rule) => [...actionFits(rule, fields), ...filterFits(rule)]),
		...agesAreInOrder(rules),
		...selectsOneWay(fields),
		...versionsFit(fields),
		...countsOneVersion(fields, rules)
	];
}
function rulesOf({ policyDetails }) {
	return (isList(policyDetails) ? policyDetails : []).flatMap((rule, index) => {
		if (!isObject(rule)) return [];
		const action = part(rule["action"]);
		return [{
			path: ["policyDetails", index],
			type: action["type"],
			includes: part(action["includeResources"]),
			filter: part(rule["filter"]),
			exclusions: part(rule["exclusionRules"])
		}];
	});
}
function* roleIsOwn({ executionRole }) {
	if (typeof executionRole !== "string" || !isServiceLinked(executionRole)) return;
	yield {
		diagnostic: "roleOfService",
		params: {},
		path: ["executionRole"],
		at: "value"
	};
}
function* actionsStandOnce(rules) {
	const seen = /* @__PURE__ */ new Set();
	for (const { path, type } of rules) {
		if (typeof type !== "string") continue;
		if (seen.has(type)) yield {
			diagnostic: "actionTwice",
			params: { type },
			path: [
				...path,
				"action",
				"type"
			],
			at: "value"
		};
		seen.add(type);
	}
}
/** What an action can be done to (API_LifecyclePolicyDetailActionIncludeResources). */
function* actionFits({ path, type, includes, exclusions }, { resourceType }) {
	const at = (member) => [
		...path,
		"action",
		"includeResources",
		member
	];
	const isContainer = resourceType === "CONTAINER_IMAGE";
	const others = isContainer ? ["amis", "snapshots"] : resourceType === "AMI_IMAGE" ? ["containers"] : [];
	for (const field of others.filter((member) => includes[member] === true)) yield {
		diagnostic: "includedOfOtherType",
		params: {
			field,
			type: isContainer ? "CONTAINER_IMAGE" : "AMI_IMAGE"
		},
		path: at(field),
		at: "key"
	};
	if (isContainer) {
		if (type === "DEPRECATE" || type === "DISABLE") yield {
			diagnostic: "actionOfContainer",
			params: { done: type === "DISABLE" ? "disabled" : "deprecated" },
			path: [
				...path,
				"action",
				"type"
			],
			at: "value"
		};
		if (exclusions["amis"] !== void 0) yield {
			diagnostic: "exclusionOfOtherType",
			params: {},
			path: [
				...path,
				"exclusionRules",
				"amis"
			],
			at: "key"
		};
		return;
	}
	if (includes["amis"] === true || typeof type !== "string") return;
	if (includes["snapshots"] === true) yield {
		diagnostic: "snapshotsWithoutAmis",
		params: {},
		path: at("snapshots"),
		at: "key"
	};
	else if (type === "DEPRECATE" || type === "DISABLE") yield {
		diagnostic: "actionNeedsAmis",
		params: { type },
		path: [
			...path,
			"action",
			"type"
		],
		at: "value"
	};
}
/** API_LifecyclePolicyDetailFilter. */
function* filterFits({ path, type, filter }) {
	const at = (member) => [
		...path,
		"filter",
		member
	];
	if (filter["type"] === "AGE" && filter["unit"] === void 0) yield {
		diagnostic: "ageWithoutUnit",
		params: {},
		path: [...path, "filter"],
		at: "inside"
	};
	if (filter["type"] !== "COUNT") return;
	if (type === "DEPRECATE" || type === "DISABLE") yield {
		diagnostic: "countNotForDelete",
		params: { type },
		path: at("type"),
		at: "value"
	};
	for (const field of ["unit", "retainAtLeast"].filter((member) => filter[member] !== void 0)) yield {
		diagnostic: "filterFieldOfAge",
		params: { field },
		path: at(field),
		at: "key"
	};
}
const daysOf = /* @__PURE__ */ new Map([
	["DAYS", 1],
	["WEEKS", 7],
	["MONTHS", 30],
	["YEARS", 365]
]);
const order = [
	"DEPRECATE",
	"DISABLE",
	"DELETE"
];
/** An image gets one action for each run of the policy, and what is deleted cannot be disabled any more. */
function* agesAreInOrder(rules) {
	const sorted = rules.flatMap(({ path, type, filter: { type: filter, value, unit } }) => {
		if (filter !== "AGE" || typeof type !== "string" || typeof unit !== "string" || typeof value !== "number") return [];
		const [step, days] = [order.indexOf(type), daysOf.get(unit)];
		if (step < 0 || days === void 0) return [];
		return [{
			path,
			step,
			days: value * days,
			age: require_plural.countOf(value, unit.toLowerCase().slice(0, -1))
		}];
	}).toSorted((a, b) => a.step - b.step);
	for (const [index, later] of sorted.entries()) {
		const earlier = sorted[index - 1];
		if (earlier === void 0 || earlier.step === later.step || earlier.days < later.days) continue;
		yield {
			diagnostic: "actionsOutOfOrder",
			params: {
				earlier: order[earlier.step] ?? "",
				later: order[later.step] ?? "",
				earlierAge: earlier.age,
				laterAge: later.age
			},
			path: [
				...later.path,
				"filter",
				"value"
			],
			at: "value"
		};
	}
}
/** API_LifecyclePolicyResourceSelection. */
function* selectsOneWay({ resourceSelection: selection }) {
	if (!isObject(selection)) return;
	const { recipes, tagMap } = selection;
	if (recipes === void 0 && tagMap === void 0) yield {
		diagnostic: "selectionMissing",
		params: {},
		path: ["resourceSelection"],
		at: "key"
	};
	else if (recipes !== void 0 && tagMap !== void 0) yield {
		diagnostic: "selectionTwice",
		params: {},
		path: ["resourceSelection", "tagMap"],
		at: "key"
	};
}
function versionsOf({ resourceSelection }) {
	const { recipes } = part(resourceSelection);
	return (isList(recipes) ? recipes : []).flatMap((recipe, index) => {
		const version = isObject(recipe) ? recipe["semanticVersion"] : void 0;
		return typeof version === "string" ? [{
			version,
			path: [
				"resourceSelection",
				"recipes",
				index,
				"semanticVersion"
			]
		}] : [];
	});
}
function* versionsFit(fields) {
	for (const { version, path } of versionsOf(fields)) {
		const wrong = require_canonical.checkVersion("semanticVersion", version);
		if (wrong !== void 0) yield {
			...wrong,
			path,
			at: "value"
		};
	}
}
/** What stays by count is counted for each version of a recipe (user guide, how lifecycle rules work). */
function* countsOneVersion(fields, rules) {
	const many = versionsOf(fields).find(({ version }) => version.includes("x"));
	for (const { path, filter } of many === void 0 ? [] : rules) {
		const { type, value } = filter;
		if (type !== "COUNT" || typeof value !== "number") continue;
		yield {
			diagnostic: "countOfManyVersions",
			params: {
				count: value,
				version: many?.version ?? ""
			},
			path: [
				...path,
				"filter",
				"value"
			],
			at: "value"
		};
	}
}
function part(value) {
	return isObject(value) ? value : {};
}
// src/kinds/lifecycle-together.ts
/**
* Returns a warning for each rule that counts the images of one version of a line that goes on: what stays by count is counted for each
* version (user guide, how lifecycle rules work).
*/
function* checkLifecycleTogether({ fields, find }) {
	const { policyDetails, resourceSelection, resourceType } = fields;
	const recipes = isObject(resourceSelection) ? resourceSelection["recipes"] : void 0;
	const kind = resourceType === "CONTAINER_IMAGE" ? "ContainerRecipe" : "ImageRecipe";
	const counts = (isList(policyDetails) ? policyDetails : []).some((rule) => {
		const filter = isObject(rule) ? rule["filter"] : void 0;
		return isObject(filter) && filter["type"] === "COUNT";
	});
	for (const [index, one] of (counts && isList(recipes) ? recipes : []).entries()) {
		const { name, semanticVersion: version } = isObject(one) ? one : {};
		if (typeof name !== "string" || typeof version !== "string" || version.includes("x")) continue;
		const line = find(kind, name);
		const declared = line?.fields["semanticVersion"];
		if (line === void 0 || typeof declared !== "string" || !declared.includes("x")) continue;
		const path = [
			"resourceSelection",
			"recipes",
			index,
			"semanticVersion"
		];
		yield {
			diagnostic: "countOfLine",
			params: {
				id: line.id,
				declared,
				version
			},
			path,
			at: "value"
		};
	}
}
// src/kinds/lifecycle-policy.ts
/** Which images are deprecated, disabled and deleted, and when (API_CreateLifecyclePolicy). */
const lifecyclePolicy = {
	kind: "LifecyclePolicy",
	short: "lifecycle",
	quota: 50,
	defaults: {
		"policyDetails.*.action.includeResources.amis": false,
		"policyDetails.*.action.includeResources.snapshots": false,
		"policyDetails.*.action.includeResources.containers": false,
		"policyDetails.*.exclusionRules.amis.isPublic": false
	},
	sets: [
		"policyDetails.*.exclusionRules.amis.regions",
		"policyDetails.*.exclusionRules.amis.sharedAccounts",
		"resourceSelection.recipes"
	],
	keyedLists: { policyDetails: "action.type" },
	looselyOrdered: [],
	forms: {
		executionRole: formsOfRole,
		"resourceSelection.recipes.*.name": (live, { declared }) => typeof live === "string" && typeof declared === "string" && require_canonical.slugOf(live) === require_canonical.slugOf(declared) ? [{ value: declared }] : []
	},
	readOnly: [],
	refusesSecond: true,
	sentDefaults: ["status"],
	freeText: ["tagMap"],
	otherNames: [{
		pattern: "policyDetail",
		name: "policyDetails",
		tool: "Terraform"
	}, {
		pattern: "resourceSelection.recipe",
		name: "recipes",
		tool: "Terraform"
	}],
	references: {},
	findNames: recipesIn,
	immutable: [{
		field: "resourceType",
		of: "value"
	}],
	notInBuild: ["description"],
	findNeeds: needsOfRole,
	check: checkLifecycle,
	checkTogether: (one) => [...checkLifecycleTogether(one)]
};
/** The recipes whose images a policy is about; which kind they are of is said by what it is about (API_LifecyclePolicyResourceSelection). */
function recipesIn({ resourceType, resourceSelection }) {
	const kind = resourceType === "CONTAINER_IMAGE" ? "ContainerRecipe" : "ImageRecipe";
	const recipes = isObject(resourceSelection) ? resourceSelection["recipes"] : void 0;
	return (isList(recipes) ? recipes : []).flatMap((recipe, index) => {
		const { name, semanticVersion: version } = isObject(recipe) ? recipe : {};
		if (typeof name !== "string" || typeof version !== "string") return [];
		return [{
			path: [
				"resourceSelection",
				"recipes",
				index,
				"name"
			],
			kind,
			name,
			version
		}];
	});
}
/**
* All kinds by name, in the order in which a plan lists them. Nothing is applied in that order: the changes of one target run side by side, and
* only deletes wait for the rest.
*/
const kinds = new Map([
	infrastructureConfiguration,
	distributionConfiguration,
	component,
	imageRecipe,
	containerRecipe,
	{
		kind: "Workflow",
		short: "workflow",
		textEndings: { data: "workflow.yaml" },
		quota: 1e3,
		defaults: {},
		sets: [],
		keyedLists: {},
		looselyOrdered: [],
		forms: {
			data: formsOfText,
			kmsKeyId: formsOfKey
		},
		readOnly: [],
		answeredAs: versionInAnswers,
		versions: {
			hasBuilds: true,
			notContent: ["description", "changeDescription"],
			writeOnly: ["uri"],
			textFrom: ["uri"],
			texts: ["data"]
		},
		scopeField: "type",
		textRules: workflowTexts,
		refusesSecond: false,
		sentDefaults: [],
		freeText: ["changeDescription", "data"],
		otherNames: [otherVersionName],
		references: {},
		notInBuild: ["description", "changeDescription"],
		findNeeds: (fields) => [...needsOfObject(fields["uri"]), ...needsOfKey(fields["kmsKeyId"])],
		check: (fields) => [
			...checkDeclaredVersion(fields),
			...checkText$1(fields, documentFields),
			...checkKey(fields["kmsKeyId"], ["kmsKeyId"])
		]
	},
	imagePipeline,
	lifecyclePolicy
].map((definition) => {
	const model = require_imagebuilder.imagebuilder.kinds[definition.kind];
	if (model === void 0) throw new Error(`the API model has no kind ${definition.kind}`);
	return [definition.kind, {
		...definition,
		model,
		defaults: {
			...model.defaults,
			...definition.defaults
		}
	}];
}));
/** Returns the kind `name`. Throws if there is none: documents are checked before anything asks. */
function kindOf(name) {
	const kind = kinds.get(name);
	if (kind === void 0) throw new Error(`no kind ${name}`);
	return kind;
}
/** Reports whether the list of a kind shows everything that a document can declare, so that nothing has to be read one by one. */
function isListWhole({ model }) {
	return model.createFields.every((field) => model.summaryFields.includes(field));
}
/** Returns the role of the operation that lists what there is of a kind. Of a kind with builds, that of the versions alone has no tags. */
function listRoleOf({ versions }) {
	return versions?.hasBuilds === true ? "listBuildVersions" : "list";
}
/** Returns the operation that says who else may use a resource of a kind; undefined for a kind that cannot be shared. */
function policyOperationOf({ kind }) {
	return Object.entries(require_imagebuilder.imagebuilder.operations).find(([, one]) => one.kind === kind && one.role === "getPolicy")?.[0];
}
/** Returns the operation that lists what was built of a kind; undefined for a kind of which nothing is built. */
function imageListOf({ images = "" }) {
	return require_imagebuilder.imagebuilder.builtKinds[images]?.operations["list"];
}
/** Reports whether a top-level field has a part in what is built. */
function isInBuild({ notInBuild }, field) {
	return field !== "tags" && field !== "kiln" && !notInBuild.includes(field);
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
Object.defineProperty(exports, "componentFormat", {
	enumerable: true,
	get: function() {
		return componentFormat;
	}
});
Object.defineProperty(exports, "construct", {
	enumerable: true,
	get: function() {
		return construct;
	}
});
Object.defineProperty(exports, "countCharacters", {
	enumerable: true,
	get: function() {
		return countCharacters;
	}
});
Object.defineProperty(exports, "cutOut", {
	enumerable: true,
	get: function() {
		return cutOut;
	}
});
Object.defineProperty(exports, "findCredential", {
	enumerable: true,
	get: function() {
		return findCredential;
	}
});
Object.defineProperty(exports, "findFaults", {
	enumerable: true,
	get: function() {
		return findFaults;
	}
});
Object.defineProperty(exports, "findLineStarts", {
	enumerable: true,
	get: function() {
		return findLineStarts;
	}
});
Object.defineProperty(exports, "findNearest", {
	enumerable: true,
	get: function() {
		return findNearest;
	}
});
Object.defineProperty(exports, "findRanges", {
	enumerable: true,
	get: function() {
		return findRanges;
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
Object.defineProperty(exports, "imageListOf", {
	enumerable: true,
	get: function() {
		return imageListOf;
	}
});
Object.defineProperty(exports, "isInBuild", {
	enumerable: true,
	get: function() {
		return isInBuild;
	}
});
Object.defineProperty(exports, "isList", {
	enumerable: true,
	get: function() {
		return isList;
	}
});
Object.defineProperty(exports, "isListWhole", {
	enumerable: true,
	get: function() {
		return isListWhole;
	}
});
Object.defineProperty(exports, "isObject", {
	enumerable: true,
	get: function() {
		return isObject;
	}
});
Object.defineProperty(exports, "isOfDeclared", {
	enumerable: true,
	get: function() {
		return isOfDeclared;
	}
});
Object.defineProperty(exports, "isPathInside", {
	enumerable: true,
	get: function() {
		return isPathInside;
	}
});
Object.defineProperty(exports, "isPinnedArn", {
	enumerable: true,
	get: function() {
		return isPinnedArn;
	}
});
Object.defineProperty(exports, "kindOf", {
	enumerable: true,
	get: function() {
		return kindOf;
	}
});
Object.defineProperty(exports, "kinds", {
	enumerable: true,
	get: function() {
		return kinds;
	}
});
Object.defineProperty(exports, "listRoleOf", {
	enumerable: true,
	get: function() {
		return listRoleOf;
	}
});
Object.defineProperty(exports, "looksLikeCredential", {
	enumerable: true,
	get: function() {
		return looksLikeCredential;
	}
});
Object.defineProperty(exports, "omit", {
	enumerable: true,
	get: function() {
		return omit;
	}
});
Object.defineProperty(exports, "parsePath", {
	enumerable: true,
	get: function() {
		return parsePath;
	}
});
Object.defineProperty(exports, "policyOperationOf", {
	enumerable: true,
	get: function() {
		return policyOperationOf;
	}
});
Object.defineProperty(exports, "rulesDate", {
	enumerable: true,
	get: function() {
		return rulesDate;
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
Object.defineProperty(exports, "textsIn", {
	enumerable: true,
	get: function() {
		return textsIn;
	}
});
Object.defineProperty(exports, "truthWords", {
	enumerable: true,
	get: function() {
		return truthWords;
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
Object.defineProperty(exports, "workflowFormat", {
	enumerable: true,
	get: function() {
		return workflowFormat;
	}
});
