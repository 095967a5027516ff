const require_source = require("./source.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_field_path = require("./field-path.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_2020 = require("./2020.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_buffer = require("node:buffer");
let node_util = require("node:util");
// src/kinds/identity.ts
/**
* Returns the normal form of a name, which is its identity: lower case, each blank and underscore a hyphen
* (user guide, "How Image Builder works", resource names).
*/
function slugOf(name) {
	return name.toLowerCase().replaceAll(/[ _]/g, "-");
}
/** Partitions by the form of their region names; every other region is in `aws`. */
const partitions = [
	[/^cn-/, "aws-cn"],
	[/^us-gov-/, "aws-us-gov"],
	[/^us-iso-/, "aws-iso"],
	[/^us-isob-/, "aws-iso-b"],
	[/^eu-isoe-/, "aws-iso-e"],
	[/^us-isof-/, "aws-iso-f"],
	[/^eusc-/, "aws-eusc"]
];
/** Returns the partition that a region belongs to, told by the form of its name. */
function partitionOf(region) {
	return partitions.find(([form]) => form.test(region))?.[1] ?? "aws";
}
/** Returns the ARN that a configuration of this name has, or will have, in an account and region. */
function arnOf(kind, slug, where) {
	const resource = kind.model.arnResource.replace("{slug}", slug);
	return `arn:${where.partition}:imagebuilder:${where.region}:${where.account}:${resource}`;
}
// src/kinds/regions.ts
/** The Regions that this version knows, of all partitions (partitions.json of the AWS SDK 3.1046). One that it does not know may be new. */
const knownRegions = [
	"af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2",
	"ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7",
	"ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2",
	"eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1 us-east-1",
	"us-east-2 us-west-1 us-west-2 cn-north-1 cn-northwest-1 us-gov-east-1 us-gov-west-1 eusc-de-east-1",
	"eu-isoe-west-1 us-iso-east-1 us-iso-west-1 us-isob-east-1 us-isob-west-1 us-isof-east-1 us-isof-south-1"
].flatMap((line) => line.split(" "));
// src/glob.ts
/** Globs over short names: targets, tag keys, ids. `*` is any text, `?` any one character; everything else, case included, is itself. */
/**
* Reports whether `text` is selected. A pattern with `!` before it excludes, and an exclusion always wins, whatever the order. A list of
* nothing but exclusions selects everything else; an empty list selects nothing.
*/
function matchesAny(patterns, text) {
	const excluded = patterns.filter((pattern) => pattern.startsWith("!"));
	if (excluded.some((pattern) => matches(pattern.slice(1), text))) return false;
	if (excluded.length === patterns.length) return patterns.length > 0;
	return patterns.some((pattern) => !pattern.startsWith("!") && matches(pattern, text));
}
/** Greedy matching that returns to the last `*` only: time grows with the product of both lengths at worst, never exponentially. */
function matches(pattern, text) {
	let at = 0;
	let inPattern = 0;
	let star = -1;
	let resume = 0;
	while (at < text.length) {
		const wanted = pattern[inPattern];
		if (wanted === "*") {
			star = inPattern++;
			resume = at;
		} else if (wanted === "?" || wanted === text[at]) {
			inPattern++;
			at++;
		} else if (star >= 0) {
			inPattern = star + 1;
			at = ++resume;
		} else return false;
	}
	while (pattern[inPattern] === "*") inPattern++;
	return inPattern === pattern.length;
}
// src/selector.ts
/**
* Selectors of targets, the same on the command line and in documents: `prod-*` is about names, `tier=prod` about labels, `!` before
* either excludes, and `tier!=prod` is `!tier=prod`. Values are globs. `account` and `region` are labels that every target has, unless it
* declares its own.
*/
/**
* Returns what tells whether a target is selected: by any of the selectors, and excluded by none, whatever their order. Nothing but
* exclusions selects everything else; an empty list selects nothing.
*/
function selectorOf(selectors) {
	const parsed = selectors.map(parseSelector);
	const unwanted = parsed.filter(({ isExclusion }) => isExclusion);
	const wanted = parsed.filter(({ isExclusion }) => !isExclusion);
	return (target) => {
		if (unwanted.some((selector) => isAbout(selector, target))) return false;
		return wanted.length === 0 ? unwanted.length > 0 : wanted.some((selector) => isAbout(selector, target));
	};
}
/** Reports whether a selector, as an exclusion or not, is about any of the targets. One that is about none is a slip of the pen. */
function isAboutAny(selector, targets) {
	const parsed = parseSelector(selector);
	return targets.some((target) => isAbout(parsed, target));
}
/** Returns what selectors can name, for a hint: the first names, and the labels with their values. */
function describeSelectable(targets) {
	const labels = /* @__PURE__ */ new Map();
	for (const target of targets) for (const [key, value] of Object.entries(target.labels)) labels.set(key, (labels.get(key) ?? /* @__PURE__ */ new Set()).add(value));
	return [require_2020.enumerate(targets.map(({ name }) => name)), ...[...labels].map(([key, values]) => `${key}=${require_2020.enumerate([...values], "|")}`)].join("; ");
}
function parseSelector(text) {
	const isNegated = text.startsWith("!");
	const body = isNegated ? text.slice(1) : text;
	const [, label, not, glob] = /^([^=!]*)(!?)=(.*)$/s.exec(body) ?? [];
	if (label === void 0 || glob === void 0) return {
		isExclusion: isNegated,
		glob: body
	};
	return {
		isExclusion: isNegated !== (not === "!"),
		label,
		glob
	};
}
function isAbout({ label, glob }, target) {
	const value = label === void 0 ? target.name : labelOf(target, label);
	return value !== void 0 && !glob.startsWith("!") && matchesAny([glob], value);
}
function labelOf({ labels, account, region }, label) {
	if (Object.hasOwn(labels, label)) return labels[label];
	return label === "account" ? account : label === "region" ? region : void 0;
}
// src/config/project/blueprint.ts
/** What a target was made of: parts of the project file, each of which may say something that a later one says otherwise. */
/** Returns the layer that decides what is at `path`: the last one that says anything there. */
function findLayer({ layers }, path) {
	return layers.findLast(({ value }) => holds$1(value, path));
}
function holds$1(value, path) {
	let node = value;
	for (const key of path) {
		if (!require_field_path.isObject(node) || !Object.hasOwn(node, key)) return false;
		node = node[key];
	}
	return true;
}
/** Returns the path in the project file of what a target has at `path`, such as `vars.subnetId`; undefined if no layer says it. */
function findPath(blueprint, path) {
	const layer = findLayer(blueprint, path.slice(0, path[0] === "vars" || path[0] === "labels" ? 2 : 1).map(String));
	return layer && [...layer.path, ...path];
}
/** Returns where everything that a target has came from, by name: `account`, `wave`, `labels.tier`, `vars.subnetId`. */
function listProvenance(blueprint, document) {
	const found = /* @__PURE__ */ new Map();
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
	else if (require_field_path.isObject(value)) for (const name of Object.keys(value)) add(`${key}.${name}`, layer, [key, name]);
	return found;
}
/** The layer that a path of an identity is in. */
function layerAt([root, list, , inner]) {
	if (root !== "fleet") return "target";
	if (list === "regions") return "region";
	if (list !== "accounts") return "fleet";
	return inner === "regions" ? "target" : "account";
}
// src/config/findings/quote.ts
/** Values and keys as a message may show them: short, on one line, unable to forge what surrounds them. */
const usualLimit = 64;
/** Control characters, separators that look like a blank or a line break, zero-width and direction marks, lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}/gu;
/** What nobody wants to see in a log: access keys, and the line that follows them. */
const credential = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|aws_?secret_?access_?key|-----BEGIN [A-Z ]*PRIVATE KEY-----/i;
/** Reports whether a text looks as if it held a credential. */
function looksLikeCredential(text) {
	return text.length >= 18 && credential.test(text);
}
/** Returns the beginning of `text`, 64 characters if not told otherwise, what cannot be seen escaped. A credential is not shown. */
function showText(text, limit = usualLimit) {
	if (looksLikeCredential(text)) return "(not shown: looks like a credential)";
	const characters = Array.from(text.slice(0, 2 * limit + 2));
	const shown = characters.slice(0, limit).join("").replaceAll(unprintable, escapeCharacter$1);
	return characters.length > limit ? `${shown}…` : shown;
}
function escapeCharacter$1(character) {
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
	const text = require_field_path.formatPath(path);
	return text.length > 192 ? showText(text) : text.replaceAll(unprintable, escapeCharacter$1);
}
// src/config/findings/spaces.ts
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
// src/config/findings/suggest.ts
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
// src/config/foreign/names.ts
/** How other tools spell the fields of the service. */
/** Reports whether two names mean the same field: equal but for case, separators and a plural s (a block of Terraform stands for one). */
function isSameName(written, name) {
	const [a, b] = [fold(written), fold(name)];
	return a === b || `${a}s` === b || a === `${b}s`;
}
/** Returns the tool in whose style `name` is written; undefined if it is that of none. */
function spellerOf(written, name) {
	const forms = [name, name.replace(/s$/, "")];
	if (forms.some((form) => written === capitalise(form))) return "CloudFormation";
	return forms.some((form) => written === toSnakeCase(form)) ? "Terraform" : void 0;
}
function capitalise(name) {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}
function toSnakeCase(name) {
	return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
// src/kinds/requests.ts
/** What the requests about one configuration hold: the fields that it has, and the members that say which one is meant. */
const roles = [
	"create",
	"get",
	"update",
	"delete"
];
/** Returns the members of every request of a kind (Create, Get, Update, Delete), as the API model has them. */
function requestMembers({ model }) {
	const inputs = roles.map((role) => require_imagebuilder.imagebuilder.operations[model.operations[role] ?? ""]?.input ?? "");
	return new Set(inputs.flatMap((input) => Object.keys(require_imagebuilder.imagebuilder.shapes[input]?.members ?? {})));
}
/** Returns the members that say which configuration is meant, or which call it is: Kiln alone fills them in. */
function identityMembers(kind) {
	const fields = new Set(kind.model.createFields);
	return /* @__PURE__ */ new Set(["name", ...[...requestMembers(kind)].filter((member) => !fields.has(member))]);
}
/** Reports whether the API model knows a member: as a field, as a part of a request, or as one that the service fills in. */
function isModelled(kind, member) {
	return requestMembers(kind).has(member) || kind.model.serviceOwned.includes(member);
}
// src/config/schema/elsewhere.ts
/** More places than these help nobody. */
const mostSpots = 3;
const spots = /* @__PURE__ */ new Map();
/** Returns the other places of a kind where a field of this name may stand; none if there are many. */
function findSpots(kind, key, here) {
	const own = here.map((step) => typeof step === "number" ? "*" : step).join(".");
	const found = spotsOf(kind).filter(({ parents, name }) => isSameName(key, name) && parents.join(".") !== own);
	return found.length > mostSpots ? [] : found;
}
/** Returns the name of another kind that has a field of this name at its top. */
function findOtherKind(kind, key) {
	return [...require_document_schema.kinds.values()].filter((other) => other.kind !== kind.kind).find(({ model }) => model.createFields.some((name) => fold(name) === fold(key)))?.kind;
}
/** Says where a key of kiln.yaml belongs; undefined if it has none of this name. */
function adviseOnProjectKey(key) {
	const top = membersOf(require_document_schema.projectSchema());
	const ofTarget = membersOf(top["targets"].items);
	if (Object.hasOwn(ofTarget, key)) return "move it to a target in kiln.yaml; kiln.targets in a document says which targets it belongs to";
	return Object.hasOwn(top, key) ? "move it to the top level of kiln.yaml" : void 0;
}
/** Returns a place in words; an element that `here` is inside of is named by its number. */
function showSpot({ parents }, here) {
	if (parents.length === 0) return "at the top level";
	const [inside = "", ...around] = splitAt(parents.map((parent, index) => parent === "*" ? here[index] ?? "*" : parent), "*").toReversed().map(require_field_path.formatPath);
	return [...inside === "" ? [] : [`under ${inside}`], ...around.map((list) => `in an element of ${list}`)].join(" ");
}
function splitAt(path, mark) {
	const at = path.indexOf(mark);
	return at < 0 ? [path] : [path.slice(0, at), ...splitAt(path.slice(at + 1), mark)];
}
function membersOf(schema) {
	return schema.properties ?? {};
}
function spotsOf(kind) {
	const known = spots.get(kind.kind);
	if (known !== void 0) return known;
	const found = [];
	const visit = (shape, parents) => {
		for (const [name, member] of Object.entries(shape?.members ?? {})) {
			found.push({
				parents,
				name
			});
			visit(require_imagebuilder.imagebuilder.shapes[member], [...parents, name]);
		}
		if (shape?.member !== void 0) visit(require_imagebuilder.imagebuilder.shapes[shape.member], [...parents, "*"]);
	};
	visit(require_document_schema.requestShape(kind), []);
	spots.set(kind.kind, found);
	return found;
}
// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]).withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
({
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
});
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
EVENT_ID.DOCUMENT;
EVENT_ID.SEQUENCE;
EVENT_ID.MAPPING;
EVENT_ID.SCALAR;
EVENT_ID.ALIAS;
EVENT_ID.POP;
SCALAR_STYLE.PLAIN;
SCALAR_STYLE.SINGLE_QUOTED;
SCALAR_STYLE.DOUBLE_QUOTED;
SCALAR_STYLE.LITERAL_BLOCK;
SCALAR_STYLE.FOLDED_BLOCK;
COLLECTION_STYLE.BLOCK;
COLLECTION_STYLE.FLOW;
CHOMPING_MODE.CLIP;
CHOMPING_MODE.STRIP;
CHOMPING_MODE.KEEP;
// src/config/foreign/flow.ts
/** A value as somebody could write it on one line of a document. */
/** Characters of such a line that are shown. */
const shown = 160;
/** Returns a value as YAML on one line, cut where it is long. */
function writeFlow(value) {
	return showText(dump(value, {
		flowLevel: 0,
		lineWidth: -1,
		noRefs: true
	}).trimEnd(), shown);
}
/** Returns a key with its value as one line of a document; undefined where the line would be too long, or hold a secret. */
function writeLine(key, value) {
	const text = dump({ [key]: value }, {
		flowLevel: 1,
		lineWidth: -1,
		noRefs: true
	}).trimEnd();
	return text.length > shown || text.includes("\n") || looksLikeCredential(text) ? void 0 : showText(text, shown);
}
/** Returns the values that somebody wrote into one text, with commas or blanks between them; undefined if it is one. */
function splitEntry(text) {
	const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
	return parts.length > 1 ? parts : void 0;
}
// src/config/foreign/expressions.ts
/**
* Expressions of CloudFormation and Terraform, as what stands for them in a document: `${target.…}` for what AWS knows of the
* place, `${vars.…}` for everything else. The names of variables are proposals.
*/
/** Pseudo parameters (CloudFormation User Guide, "Pseudo parameters reference") that a target knows. */
const pseudoParameters = {
	"AWS::Region": "${target.region}",
	"AWS::AccountId": "${target.account}",
	"AWS::Partition": "${target.partition}",
	"AWS::NoValue": "null"
};
/** Data sources of the AWS provider that say where it works. */
const placeSources = [
	[/^data\.aws_region\./, "${target.region}"],
	[/^data\.aws_caller_identity\.[\w-]+\.account_id$/, "${target.account}"],
	[/^data\.aws_partition\.[\w-]+\.partition$/, "${target.partition}"]
];
/** Functions of CloudFormation (User Guide, "Intrinsic function reference") in their short form. */
const functionNames = new Set("And Base64 Cidr Condition Equals FindInMap ForEach GetAZs GetAtt If ImportValue Join Length Not Or Ref Select Split Sub ToJsonString Transform".split(" "));
/** Returns the function that a YAML tag stands for. */
function functionOfTag(tag) {
	const name = tag.slice(1);
	return tag.startsWith("!") && functionNames.has(name) ? name : void 0;
}
/** Returns the function that a key stands for: `Ref` or `Fn::Sub`. */
function functionOfKey(key) {
	return key === "Ref" ? "Ref" : /^Fn::(\w+)$/.exec(key)?.[1];
}
/** Returns the function that a map in JSON form is: one key, `Ref` or `Fn::…`. */
function functionOfMap(value) {
	if (!require_field_path.isObject(value)) return void 0;
	const [[key, argument] = [], second] = Object.entries(value);
	const name = key === void 0 || second !== void 0 ? void 0 : functionOfKey(key);
	return name === void 0 ? void 0 : {
		name,
		argument: argument ?? null
	};
}
/** Returns a function as it was written, for a message. */
function showFunction({ name, argument }) {
	return showText(`!${name}${typeof argument === "string" ? ` ${argument}` : ""}`);
}
/** Says what to write in place of a function; `field` names the variable where the function does not. */
function adviseOnFunction(found, field) {
	const text = translate(found) ?? variable(field ?? "NAME");
	return adviseToWrite(text === "null" ? text : `"${text}"`);
}
/** Says what to write in place of the inside of a `${…}` that is neither a variable nor a target's; undefined if nobody can tell. */
function adviseOnVariable(inner) {
	if (pseudoParameters[inner] !== void 0) return adviseToWrite(pseudoParameters[inner]);
	const place = placeSources.find(([form]) => form.test(inner));
	if (place !== void 0) return adviseToWrite(place[1]);
	const own = /^(?:var|local|each|env|param|parameters)\.([\w.-]+)$/.exec(inner)?.[1];
	if (own !== void 0) return adviseToWrite(variable(own));
	const attribute = /^(?:data\.)?(?:module|aws_\w+)\.([\w.-]+)$/.exec(inner)?.[1];
	if (attribute !== void 0) return adviseToWrite(variable(attribute));
	return /^[A-Za-z_]\w*$/.test(inner) ? adviseToWrite(variable(inner)) : void 0;
}
function adviseToWrite(text) {
	const shown = showText(text, 160);
	return text.includes("${vars.") ? `write ${shown}, and the value under vars of each target in kiln.yaml` : `write ${shown}`;
}
/** Returns the text that stands for a function; undefined where it has no name of its own. */
function translate({ name, argument }) {
	const [first, second] = require_field_path.isList(argument) ? argument : [];
	switch (name) {
		case "Ref": return typeof argument === "string" ? variableFor(argument) : void 0;
		case "Sub": return typeof argument === "string" ? substitute(argument) : typeof first === "string" ? substitute(first) : void 0;
		case "GetAtt": return typeof argument === "string" ? variable(argument) : require_field_path.isList(argument) ? variable(argument.filter((part) => typeof part === "string").join(".")) : void 0;
		case "ImportValue": return typeof argument === "string" ? variable(argument) : void 0;
		case "Join": return typeof first === "string" && require_field_path.isList(second) ? join$3(first, second) : void 0;
		default: return;
	}
}
function join$3(separator, parts) {
	const texts = parts.map((part) => {
		const found = functionOfMap(part);
		return typeof part === "string" ? part : found === void 0 ? void 0 : translate(found);
	});
	return texts.includes(void 0) ? void 0 : texts.join(separator);
}
function substitute(text) {
	return text.replaceAll(/\$\{(!?)\s*([^}]*?)\s*\}/g, (_, literal, name) => {
		return literal === "!" ? `$\${${name}}` : variableFor(name);
	});
}
function variableFor(name) {
	return pseudoParameters[name] ?? variable(name);
}
/** Returns a variable with a name made of another tool's: `Network.SubnetId` gives `${vars.networkSubnetId}`. */
function variable(name) {
	const camel = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "").map((word) => /[a-z]/.test(word) ? word : word.toLowerCase()).map((word, index) => (index === 0 ? word[0]?.toLowerCase() : word[0]?.toUpperCase()) + word.slice(1)).join("");
	return `\${vars.${/^[A-Za-z]/.test(camel) ? camel : `_${camel}`}}`;
}
// src/config/schema/unknown-key.ts
/** Keys that the schema does not know: what was meant by them, and where that belongs. */
/** Returns the finding that a key is misspelt: as another tool spells it, or by a slip. */
function misspelt(key, name, path, tool) {
	if (tool === void 0) return {
		diagnostic: "unknownKey",
		params: {
			key: showValue(key),
			suggestion: name
		},
		path,
		at: "key"
	};
	return {
		diagnostic: "foreignName",
		params: {
			key: showValue(key),
			tool,
			name
		},
		path,
		at: "key"
	};
}
/** Returns what is to be said of a key that is not known. */
function toUnknownKeyFinding(unknown) {
	const { key, path, known, kind } = unknown;
	const at = {
		path,
		at: "key"
	};
	const same = known.find((name) => isSameName(key, name));
	if (same !== void 0) return misspelt(key, same, path, spellerOf(key, same));
	if (kind !== void 0) {
		const found = toForeignFinding(unknown, kind);
		if (found !== void 0) return found;
	}
	const all = [...known, ...unknown.topKeys];
	const suggestion = findNearest(key, all);
	if (suggestion !== void 0) return misspelt(key, suggestion, path, void 0);
	if (kind === void 0) return {
		diagnostic: "unexpectedKey",
		params: {
			key: showValue(key),
			known: all.join(", ")
		},
		...at
	};
	return {
		diagnostic: unknown.isTop ? "unknownField" : "unknownMember",
		params: {
			field: showPath(path),
			date: require_imagebuilder.imagebuilder.modelDate
		},
		...at
	};
}
/** What can be told for sure: the exact name stands elsewhere, or is nobody's to declare. */
function toForeignFinding(unknown, kind) {
	const { key, value, path, here, known, around, isTop } = unknown;
	const at = {
		path,
		at: "key"
	};
	const field = showPath(path);
	const call = functionOfKey(key);
	if (call !== void 0) {
		const found = {
			name: call,
			argument: value
		};
		const advice = adviseOnFunction(found, path.slice(0, -1).findLast((step) => typeof step === "string"));
		return {
			diagnostic: "functionOfCloudFormation",
			params: {
				function: showFunction(found),
				advice
			},
			...at
		};
	}
	if (isTop) {
		const has = (names) => names.some((name) => fold(name) === fold(key));
		if (has(require_document_schema.derivedFields)) return {
			diagnostic: "forbiddenField",
			params: { field },
			...at
		};
		if (has([
			"requestId",
			"id",
			...kind.model.serviceOwned
		])) return {
			diagnostic: "serviceOwnedField",
			params: { field },
			...at
		};
		if (identityMembers(kind).has(key)) return {
			diagnostic: "identityField",
			params: { field },
			...at
		};
		if (fold(key) === "tagsall") return {
			diagnostic: "tagsOfProvider",
			params: { field },
			...at
		};
		if (unknown.topKeys.includes("kiln") && Object.hasOwn(require_document_schema.kilnBlockSchema["properties"], key)) return misplaced(unknown, [{
			parents: ["kiln"],
			name: key
		}]);
	}
	const spots = findSpots(kind, key, here);
	const isFree = spots.every(({ parents: [outermost] }) => !isTop || !holds(around, outermost));
	const advice = isTop ? adviseOnProjectKey(fold(key)) : void 0;
	if (advice !== void 0 && (spots.length === 0 || !isFree)) return {
		diagnostic: "projectKey",
		params: {
			field,
			advice
		},
		...at
	};
	if (spots.length > 0) return misplaced(unknown, spots);
	if (isTop && isWrapper(value, known)) return {
		diagnostic: "wrappedFields",
		params: {
			field,
			kind: kind.kind
		},
		...at
	};
	const other = isTop ? findOtherKind(kind, key) : void 0;
	return other === void 0 ? void 0 : {
		diagnostic: "fieldOfOtherKind",
		params: {
			field,
			kind: kind.kind,
			other
		},
		...at
	};
}
function misplaced({ path, here, value }, spots) {
	const places = spots.map((spot) => showSpot(spot, here)).join(" or ");
	const name = spots[0]?.name ?? "";
	const line = writeLine(name, value);
	const there = spots.length === 1 ? "there" : "in one of these places";
	const advice = line === void 0 ? `move it ${there}, as ${name}` : `write ${line} ${there}`;
	return {
		diagnostic: "misplacedField",
		params: {
			field: showPath(path),
			places,
			advice
		},
		path,
		at: "key"
	};
}
/** Reports whether a map holds a key, however it is spelt. */
function holds(around, key) {
	return key !== void 0 && require_field_path.isObject(around) && Object.keys(around).some((own) => isSameName(own, key));
}
/** Reports whether a value holds the fields that should stand beside its key: `Properties`, `spec`, `infrastructureConfiguration`. */
function isWrapper(value, known) {
	const keys = require_field_path.isObject(value) ? Object.keys(value) : [];
	const own = keys.filter((key) => known.some((name) => isSameName(key, name)));
	return own.length > 0 && own.length * 2 >= keys.length;
}
// src/config/schema/wrong-type.ts
/** Values of another type than a field takes: what they are, and what to write. */
/** Types of JSON Schema in words. */
const typeWords = {
	string: "a string",
	boolean: "true or false",
	integer: "a whole number",
	number: "a number",
	array: "a list",
	object: "a map",
	"string,object": "a string or a map"
};
/** Booleans of YAML 1.1, which are strings by now. */
const booleanWords = /* @__PURE__ */ new Map([
	["yes", "true"],
	["y", "true"],
	["on", "true"],
	["no", "false"],
	["n", "false"],
	["off", "false"]
]);
/** Returns what is to be said of a value that is not of a type of JSON Schema. */
function toTypeFinding(type, data, path) {
	const field = showPath(path);
	const expected = typeWords[type] ?? type;
	const at = {
		path,
		at: "value"
	};
	const found = showValue(data);
	const name = path.findLast((step) => typeof step === "string");
	const call = functionOfMap(data);
	if (call !== void 0) {
		const advice = adviseOnFunction(call, name);
		return {
			diagnostic: "functionOfCloudFormation",
			params: {
				function: showFunction(call),
				advice
			},
			...at
		};
	}
	if (type === "string" && require_field_path.isList(data) && typeof path.at(-1) === "number") return {
		diagnostic: "listInList",
		params: {
			field,
			list: showPath(path.slice(0, -1))
		},
		...at
	};
	if (type === "string" && (typeof data === "number" || typeof data === "boolean")) return {
		diagnostic: "unquotedString",
		params: {
			field,
			found
		},
		...at
	};
	if (typeof data === "string") {
		const suggestion = type === "boolean" ? booleanWords.get(data.toLowerCase()) : void 0;
		if (suggestion !== void 0) return {
			diagnostic: "wordForBoolean",
			params: {
				field,
				found,
				suggestion
			},
			...at
		};
		if (type === "boolean" ? /^(?:true|false)$/i.test(data) : /^(?:integer|number)$/.test(type) && /^-?\d+$/.test(data)) return {
			diagnostic: "quotedValue",
			params: {
				field,
				expected,
				found
			},
			...at
		};
	}
	const pairs = type === "object" ? readPairs(data) : void 0;
	if (pairs !== void 0) return {
		diagnostic: "pairsForMap",
		params: {
			field,
			text: writeLine(name ?? "tags", pairs) ?? writeFlow(pairs)
		},
		...at
	};
	return {
		diagnostic: "wrongType",
		params: {
			field,
			expected,
			found,
			advice: adviseOn(type, data, expected)
		},
		...at
	};
}
function adviseOn(type, data, expected) {
	if (type === "array" && data !== null) return `write a list: ${writeFlow((typeof data === "string" ? splitEntry(data) : void 0) ?? [data])}`;
	const [only, second] = require_field_path.isList(data) ? data : [];
	if (only !== void 0 && second === void 0 && type !== "array" && require_field_path.isObject(only) === (type === "object")) return `write it without the list: ${writeFlow(only)}`;
	return `write ${expected}`;
}
/** Reads tags as most services write them, `[{ Key: team, Value: a }]`, and `[{ name: team, value: a }]`. */
function readPairs(data) {
	if (!require_field_path.isList(data) || data.length === 0) return void 0;
	const pairs = data.map((item) => {
		if (!require_field_path.isObject(item)) return void 0;
		const parts = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
		const [key, value] = [parts.get("key") ?? parts.get("name"), parts.get("value")];
		return typeof key === "string" && value !== void 0 ? [key, value] : void 0;
	});
	return pairs.includes(void 0) ? void 0 : Object.fromEntries(pairs.filter((pair) => pair !== void 0));
}
// src/config/schema/errors.ts
/** Returns the findings that ajv's errors on `value` stand for. `prefix` is the path of `value` itself. */
function toFindings(errors, value, context, prefix = []) {
	return withoutLifted(errors.flatMap((error) => {
		const inside = pathOf(error.instancePath, value);
		return toFinding(error, [...prefix, ...inside], {
			...context,
			inside,
			isTop: inside.length === 0
		}) ?? [];
	}), value, prefix);
}
/** Leaves out what is only missing at the top because it stands one level too deep. */
function withoutLifted(findings, value, prefix) {
	const lifted = findings.flatMap(({ diagnostic, path }) => {
		const wrapper = value[String(path.at(-1))];
		return diagnostic === "wrappedFields" && require_field_path.isObject(wrapper) ? Object.keys(wrapper) : [];
	});
	return findings.filter(({ diagnostic, path, params }) => {
		return !(diagnostic === "missingField" && path.length === prefix.length) || !lifted.some((key) => isSameName(key, String(params["field"])));
	});
}
/** Turns a JSON pointer into a path: a segment is an index where the value at hand is a list. */
function pathOf(pointer, value) {
	let node = value;
	return pointer.split("/").slice(1).map((segment) => {
		const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(node) ? Number(key) : key;
		node = node?.[step];
		return step;
	});
}
function toFinding(error, path, context) {
	const data = error.data;
	const params = error.params;
	const bound = (keyword) => error.parentSchema?.[keyword];
	const field = showPath(path);
	if (error.propertyName !== void 0) return toKeyFormFinding(error, path);
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(String(params["additionalProperty"]), path, error, context);
		case "required": return {
			diagnostic: "missingField",
			params: { field: showPath([...path, String(params["missingProperty"])]) },
			path,
			at: "inside"
		};
		case "type": return toTypeFinding(String(params["type"]), data, path);
		case "enum": {
			const allowed = params["allowedValues"].join(", ");
			return {
				diagnostic: "notOneOf",
				params: {
					field,
					found: showValue(data),
					allowed
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
					found: showValue(data),
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
					found: countCharacters(typeof data === "string" ? data : ""),
					allowed: require_document_schema.describeBounds(bound("minLength"), bound("maxLength")) ?? ""
				},
				path,
				at: "value"
			};
		case "minimum":
		case "maximum": {
			const allowed = require_document_schema.describeBounds(bound("minimum"), bound("maximum")) ?? "";
			return {
				diagnostic: "outOfRange",
				params: {
					field,
					found: showValue(data),
					allowed
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
				allowed: require_document_schema.describeBounds(void 0, Number(params["limit"])) ?? ""
			},
			path,
			at: "value"
		};
		default: return;
	}
}
function formOf({ parentSchema }) {
	return String(parentSchema?.["description"] ?? `text that matches ${String(parentSchema?.["pattern"])}`);
}
function toKeyFormFinding(error, path) {
	const key = error.propertyName ?? "";
	const at = {
		path: [...path, key],
		at: "key"
	};
	if (/^aws:/i.test(key)) return {
		diagnostic: "awsTagKey",
		params: { key: showValue(key) },
		...at
	};
	if (key === "") return {
		diagnostic: "emptyKey",
		params: { field: showPath(path) },
		...at
	};
	if (error.keyword === "pattern") return {
		diagnostic: "wrongKeyForm",
		params: {
			key: showValue(key),
			form: formOf(error)
		},
		...at
	};
	const allowed = require_document_schema.describeBounds(void 0, Number(error.params.limit)) ?? "";
	return {
		diagnostic: "wrongKeyLength",
		params: {
			key: showValue(key),
			found: countCharacters(key),
			allowed
		},
		...at
	};
}
function unknownKey(key, path, { data, parentSchema }, context) {
	const { kind, topKeys = [], isTop } = context;
	const space = nameUnusualSpace(key);
	if (space !== void 0) return {
		diagnostic: "unusualSpace",
		params: { name: space },
		path: [...path, key],
		at: "key"
	};
	const known = Object.keys(parentSchema?.properties ?? {});
	const around = data;
	return toUnknownKeyFinding({
		key,
		value: around[key] ?? null,
		path: [...path, key],
		here: context.inside,
		known,
		topKeys: isTop ? topKeys : [],
		around,
		isTop,
		...require_diagnose.optional({ kind })
	});
}
// src/config/findings/locate-finding.ts
/** Returns the source of a finding in the document that its path belongs to. */
function locateFinding(document, { path, at }) {
	return at === "inside" ? locateFirstKey(document, path) : document.locate(path, at);
}
/** Returns the source of the first key of a mapping, of the mapping itself if it is empty or comes from an anchor. */
function locateFirstKey(document, path) {
	const start = document.locate(path, "value");
	const mapping = require_field_path.valueAt(document.value, path);
	const [first] = (require_field_path.isObject(mapping) ? Object.keys(mapping) : []).map((key) => document.locate([...path, key], "key")).filter((source) => require_source.compareSources(source, start) >= 0).sort(require_source.compareSources);
	return first ?? start;
}
/** Returns `findings` with those of `more` that are about other keys and values. */
function addUnlessSaid(findings, more) {
	if (findings.length === 0 || more.length === 0) return [...findings, ...more];
	const subjectOf = ({ path, at }) => JSON.stringify([at, path]);
	const taken = new Set(findings.map(subjectOf));
	return [...findings, ...more.filter((finding) => finding.at === "inside" || !taken.has(subjectOf(finding)))];
}
const ajv = new (require_2020.require__2020()).Ajv2020({
	allErrors: true,
	verbose: true,
	strict: true,
	strictTypes: false,
	strictRequired: false,
	addUsedSchema: false,
	validateSchema: false
});
const compiled = /* @__PURE__ */ new Map();
/** Returns what ajv finds wrong with the fields of a document of `kind`. */
function validateFields(kind, fields) {
	return validate(`kind ${kind}`, () => require_document_schema.fieldsSchema(kind), fields);
}
/** Returns what ajv finds wrong with a `kiln` block. */
function validateKilnBlock(block) {
	return validate("kiln block", () => require_document_schema.kilnBlockSchema, block);
}
/** Returns what ajv finds wrong with a project file. */
function validateProject(project) {
	return validate("project", require_document_schema.projectSchema, project);
}
function validate(name, makeSchema, value) {
	let check = compiled.get(name);
	if (check === void 0) {
		check = ajv.compile(makeSchema());
		compiled.set(name, check);
	}
	return check(value) ? [] : check.errors ?? [];
}
// src/config/variables/interpolate.ts
/** Returns the scope of a target. What is not known yet takes a sample value, so that documents can be checked before it is. */
function scopeOf({ name, region, account, vars }) {
	const known = region ?? "us-east-1";
	return {
		target: {
			name,
			region: known,
			account: account ?? "000000000000",
			partition: partitionOf(known)
		},
		vars,
		memo: /* @__PURE__ */ new Map()
	};
}
/** Reports whether a value has something to interpolate, literals included. */
function hasVariable(text) {
	return text.includes("${");
}
/** Returns the variables of a text in order. */
function findVariables(text) {
	return [...text.matchAll(token)].flatMap(([whole]) => whole === "$${" ? [] : [parseVariable(whole)]);
}
/** Returns the variable that is the whole of a text. */
function findWholeVariable(text) {
	return wholeVariable.test(text) ? parseVariable(text) : void 0;
}
const wholeVariable = /^\$\{[^${}]*\}$/;
const token = /\$\$\{|\$\{[^}]*\}?/g;
/** What to write where nobody can tell what was meant. */
const knownVariables = "write ${vars.NAME} or one of target.name, target.region, target.account, target.partition; write a second $ before ${ for a literal one";
function inner(text) {
	return /^\$\{(.*)\}$/s.exec(text)?.[1] ?? "";
}
function parseVariable(text) {
	const inside = inner(text);
	return {
		text,
		path: [.../^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/.test(inside) ? inside.matchAll(/\[(\d+)\]|[\w-]+/g) : []].map(([name, index]) => index === void 0 ? name : Number(index))
	};
}
/** Returns what a text stands for; `report` is told what is wrong, and the text stays as it is then. */
function interpolate(text, scope, report) {
	if (wholeVariable.test(text)) {
		const found = lookUp(text, scope);
		if ("value" in found) return found.value;
		report(found.issue);
		return text;
	}
	let isSound = true;
	const result = text.replaceAll(token, (match) => {
		if (match === "$${") return "${";
		const found = lookUp(match, scope);
		const written = "issue" in found ? found.issue : writeScalar(match, found.value);
		if (typeof written === "string") return written;
		isSound = false;
		report(written);
		return match;
	});
	return isSound ? result : text;
}
/** Reports whether a number is as it was written: JSON has no infinity, and numbers beyond 2^53 were rounded when they were read. */
function isExact(value) {
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function writeScalar(text, value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" && !isExact(value)) return {
		diagnostic: "inexactNumber",
		params: { field: showText(text) }
	};
	if (typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
	return {
		diagnostic: "variableNotScalar",
		params: {
			variable: showText(text),
			found: showValue(value)
		}
	};
}
function lookUp(text, scope) {
	let found = scope.memo.get(text);
	if (found === void 0) {
		found = resolveVariable(parseVariable(text), scope);
		scope.memo.set(text, found);
	}
	return found;
}
function resolveVariable({ text, path }, { target, vars }) {
	const [root, first, ...rest] = path;
	if (root === "target" && typeof first === "string" && rest.length === 0 && Object.hasOwn(target, first)) return { value: target[first] ?? "" };
	const variable = showText(text);
	if (root !== "vars" || typeof first !== "string") return { issue: {
		diagnostic: "unknownVariable",
		params: {
			variable,
			advice: adviseOnVariable(inner(text)) ?? knownVariables
		}
	} };
	let value = vars;
	for (const step of path.slice(1)) {
		const next = require_field_path.isList(value) && typeof step === "number" ? value[step] : require_field_path.isObject(value) && Object.hasOwn(value, String(step)) ? value[String(step)] : void 0;
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
	if (require_field_path.isList(value)) return `a list of ${value.length}`;
	const names = require_field_path.isObject(value) ? Object.keys(value) : [];
	return names.length === 0 ? "nothing" : showText(names.join(", "), 1e3);
}
// src/config/foreign/documents.ts
/** Whole texts of other tools, or of Kiln itself, that lie where documents are expected: what they are, and what to do with them. */
const typePrefix = /^AWS::ImageBuilder::|^aws_imagebuilder_/;
/** Returns the kind that a type of CloudFormation or a resource type of Terraform stands for. */
function kindOfType(type) {
	if (!typePrefix.test(type)) return void 0;
	const name = type.replace(typePrefix, "").replaceAll("_", "").toLowerCase();
	return [...require_document_schema.kinds.keys()].find((kind) => kind.toLowerCase() === name);
}
/** Returns the kind that most of the fields of a document without `kind` belong to. */
function guessKind(document) {
	const keys = Object.keys(document);
	const [best, second] = [...require_document_schema.kinds.values()].map(({ kind, model }) => {
		return {
			kind,
			score: keys.filter((key) => model.createFields.some((name) => isSameName(key, name))).length
		};
	}).toSorted((a, b) => b.score - a.score);
	return best !== void 0 && best.score > (second?.score ?? 0) ? best.kind : void 0;
}
/** Returns what a map that is no document is. */
function recogniseDocument(value) {
	return recogniseTemplate(value) ?? recogniseResource(value) ?? recogniseAnswer(value) ?? recogniseTerraform(value) ?? recogniseOwnFile(value);
}
/** Returns what a text is that is not YAML. */
function recogniseText(text) {
	if (!/^\s*(?:resource|data|module|variable|provider)\s+"[\w-]+"(?:\s+"[\w-]+")?\s*\{/m.test(text)) return void 0;
	const type = /^\s*resource\s+"(aws_imagebuilder_\w+)"/m.exec(text)?.[1];
	return {
		what: "Terraform configuration",
		advice: adviseOnTerraform(type)
	};
}
function recogniseTemplate({ Resources: resources, AWSTemplateFormatVersion: version }) {
	if (!require_field_path.isObject(resources)) return void 0;
	const found = Object.entries(resources).filter(([, resource]) => typeOf(resource) !== void 0);
	if (version === void 0 && found.length === 0) return void 0;
	return {
		what: "a CloudFormation template",
		advice: adviseOnResources(found)
	};
}
function recogniseResource(value) {
	const what = "a resource of a CloudFormation template";
	if (typeOf(value) !== void 0) return {
		what,
		advice: adviseOnResources([["", value]])
	};
	const entries = Object.entries(value);
	return entries.length > 0 && entries.every(([, resource]) => typeOf(resource) !== void 0) ? {
		what,
		advice: adviseOnResources(entries)
	} : void 0;
}
function typeOf(resource) {
	if (!require_field_path.isObject(resource)) return void 0;
	const { Type: type } = resource;
	return typeof type === "string" && /^(?:AWS|Custom)::/.test(type) ? type : void 0;
}
function adviseOnResources(resources) {
	const known = resources.flatMap(([name, resource]) => {
		const kind = kindOfType(typeOf(resource) ?? "");
		return kind === void 0 ? [] : [{
			name: showText(name),
			kind
		}];
	});
	const [first] = known;
	if (first === void 0) return "move it out of the folder of documents: nothing in it is of a kind that Kiln knows";
	return `write a document for it: kind: ${first.kind}, and below that ${first.name === "" ? "its Properties" : `the Properties of ${first.name}`}, each with a small first letter (Name is name)${known.length === 1 ? "" : `; so for each of the ${known.length} resources that Kiln knows`}`;
}
/** What `aws imagebuilder get-…` and the other commands print: the members of the API's outputs. */
function recogniseAnswer(value) {
	for (const [name, model] of Object.entries(require_imagebuilder.imagebuilder.kinds)) {
		const [member, operation] = [[model.getBodyMember, model.operations["get"]], [model.listBodyMember, model.operations["list"]]].find(([member]) => typeof value[member] === "object") ?? [];
		if (member !== void 0 && operation !== void 0) return {
			what: `the answer of aws imagebuilder ${toCommand(operation)}`,
			advice: adviseOnAnswer(name, member, value[member] ?? null)
		};
	}
}
function adviseOnAnswer(kind, member, body) {
	if (!require_document_schema.kinds.has(kind)) return "move it out of the folder of documents: nothing in it is of a kind that Kiln knows";
	const name = require_field_path.isObject(body) && typeof body["name"] === "string" ? ` ${showText(body["name"])}` : "";
	const owned = require_imagebuilder.imagebuilder.kinds[kind]?.serviceOwned.join(", ") ?? "";
	return `run kiln export${name} in its place, which writes the document${require_field_path.isObject(body) ? `, or write kind: ${kind} and below that what stands under ${member}, without ${owned}` : ""}`;
}
function toCommand(operation) {
	return operation.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
}
function recogniseTerraform(value) {
	const isState = value["terraform_version"] !== void 0;
	const { resource } = value;
	const types = require_field_path.isObject(resource) ? Object.keys(resource).filter((type) => /^[a-z]+_\w+$/.test(type)) : [];
	if (!isState && types.length === 0) return void 0;
	return {
		what: isState ? "the state of Terraform" : "Terraform configuration",
		advice: adviseOnTerraform(types.find((type) => typePrefix.test(type)))
	};
}
function adviseOnTerraform(type) {
	const [first = ""] = require_document_schema.kinds.keys();
	return `write a document for each aws_imagebuilder_… resource of a kind that Kiln knows: kind: ${kindOfType(type ?? "") ?? first}, and below that its arguments in camel case (some_name is someName); kiln export writes what is in the account already`;
}
/** A project file or a report among the documents. */
function recogniseOwnFile(value) {
	const { tool, formatVersion, version, targets, owner, fleet } = value;
	if (formatVersion !== void 0 && require_field_path.isObject(tool) && tool["name"] === "kiln") return {
		what: "a report of Kiln",
		advice: "write reports outside of the folder of documents"
	};
	if (typeof version !== "number" || (targets ?? owner ?? fleet) === void 0) return void 0;
	return {
		what: "a project file",
		advice: "call it kiln.yaml, or name it with --project and keep it out of this folder"
	};
}
// src/config/findings/as-written.ts
/** Returns a finding about such a number with `text`, what is written there; any other finding, and one without a text, as it is. */
function asWritten(finding, text) {
	if (text === void 0) return finding;
	if (finding.diagnostic === "unquotedString") return {
		...finding,
		params: {
			...finding.params,
			found: showText(text)
		}
	};
	if (finding.diagnostic !== "accountNotQuoted") return finding;
	return {
		...finding,
		params: {
			...finding.params,
			found: showText(text)
		}
	};
}
// src/run/select.ts
/** Which targets and which configurations a run is about. */
/**
* Returns the targets that `--target` names; all of them if it names none. A pattern that matches nothing is a mistake; patterns that
* leave nothing are worth a warning.
*/
function selectTargets(targets, patterns) {
	if (patterns.length === 0) return {
		targets,
		diagnostics: []
	};
	const diagnostics = patterns.filter((pattern) => !isAboutAny(pattern, targets)).map((pattern) => require_diagnose.diagnose("noTargetMatches", {
		pattern,
		known: describeSelectable(targets)
	}));
	const selected = targets.filter(selectorOf(patterns));
	return {
		targets: selected,
		diagnostics: selected.length === 0 && diagnostics.length === 0 ? [require_diagnose.diagnose("noTargetLeft", { patterns: patterns.join(" ") })] : diagnostics
	};
}
/** Returns what is declared in each target, by its name. */
function groupByTarget(desired) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of desired) {
		const group = groups.get(one.target);
		if (group === void 0) groups.set(one.target, [one]);
		else group.push(one);
	}
	return groups;
}
/** Returns the configurations that `--only` names; all of them if it names none. */
function selectDesired(desired, patterns) {
	if (patterns.length === 0) return {
		desired,
		diagnostics: []
	};
	const diagnostics = patterns.filter((pattern) => !desired.some((one) => matchesAny([pattern.replace(/^!/, "")], one.id))).map((pattern) => require_diagnose.diagnose("nothingMatches", {
		pattern,
		nearest: nearestTo(pattern, desired)
	}));
	return {
		desired: desired.filter((one) => matchesAny(patterns, one.id)),
		diagnostics
	};
}
/** The configuration whose normal form ends like what was asked for, or else the first. */
function nearestTo(pattern, desired) {
	const slug = slugOf(pattern.slice(pattern.lastIndexOf("/") + 1));
	return (desired.find((one) => one.slug === slug) ?? desired.find((one) => one.slug.startsWith(slug.slice(0, 4))) ?? desired[0])?.id ?? "a name that is declared";
}
// src/config/yaml/positions.ts
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
/** Lines end with LF, CR LF or CR, as in YAML. */
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
	/** Returns the scalar without quotes at `path`, as it is written. */
	textAt(path) {
		this.#root ??= new TreeBuilder(this.#parsed, this.#first).build();
		let node = this.#root;
		for (const step of path) node = node && (typeof step === "number" ? itemOf(node, step) : entryOf(node, step))?.value;
		const { start = 0, end } = node === void 0 ? {} : resolveAlias(node);
		return end === void 0 ? void 0 : this.#parsed.text.slice(start, end);
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
				isKey = !isKey && event.type !== EVENT_ID.POP;
				if (isKey && event.type === EVENT_ID.SCALAR && getScalarValue(text, event) === key) return startOfScalar(text, event);
			}
			if (isOpening(event)) depth++;
			if (event.type === EVENT_ID.POP && --depth <= 0) return void 0;
		}
	}
};
function isOpening({ type }) {
	return type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE;
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
		if (event === void 0 || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return { start: this.#end };
		if (event.type === EVENT_ID.ALIAS) {
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
		if (event.type === EVENT_ID.SCALAR) {
			const start = event.valueStart < 0 ? this.#end : startOfScalar(this.#text, event);
			this.#end = event.valueStart < 0 ? this.#end : event.valueEnd;
			return event.style === SCALAR_STYLE.PLAIN && event.valueStart >= 0 ? {
				start,
				end: event.valueEnd
			} : { start };
		}
		if (event.type === EVENT_ID.SEQUENCE) {
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
			const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.#text, event) : "";
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
		if (event !== void 0 && event.type !== EVENT_ID.POP) return false;
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
	if (style === SCALAR_STYLE.PLAIN) return valueStart;
	if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
	const from = Math.max(0, valueStart - 1024);
	const indicator = /[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)?$/.exec(text.slice(from, valueStart));
	return indicator === null ? valueStart : from + indicator.index;
}
// src/config/yaml/decode.ts
/** Bytes to text, strictly: a byte that is not UTF-8 is found, not replaced. */
/** Returns the text of a file, or the place of the first byte that is not UTF-8. */
function decodeUtf8(bytes, file) {
	const text = bytes.toString("utf8");
	if ((0, node_buffer.isUtf8)(bytes)) return text;
	const again = Buffer.from(text);
	const offset = bytes.findIndex((byte, index) => byte !== again[index]);
	const before = bytes.toString("utf8", 0, offset);
	return require_diagnose.diagnose("notUtf8", { offset }, new ParsedText(file, before, [], 0).at(before.length));
}
// src/config/file-source.ts
/** Where files are read from: the disk, or anything that looks like it. The disk is the only part of the outer world that this room touches. */
/** Half the time of the one in `node:fs/promises`, which goes through file handles. */
const readBytes = (0, node_util.promisify)(node_fs.readFile);
/** The files of this machine. */
const diskFiles = {
	async find(path) {
		const found = await (0, node_fs_promises.stat)(path).catch((error) => {
			if (error.code === "ENOENT" || error.code === "ENOTDIR") return void 0;
			throw error;
		});
		if (found === void 0) return void 0;
		return {
			kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other",
			size: found.size
		};
	},
	resolve: (path) => (0, node_fs_promises.realpath)(path),
	async list(folder) {
		return (await (0, node_fs_promises.readdir)(folder, { withFileTypes: true })).map((entry) => ({
			name: entry.name,
			kind: entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other"
		}));
	},
	read: (path) => readBytes(path)
};
// src/config/boundary.ts
/** How far a project may reach: into the repository around it, and no further. What is applied must be what is reviewed there. */
/** Returns the folder that nothing of a project in `folder` is read from outside of: the repository around it, or the folder itself. */
async function findBoundary(folder) {
	const real = await diskFiles.resolve(folder).catch(() => folder);
	return await findRepository(folder) ?? await findRepository(real) ?? folder;
}
async function findRepository(folder) {
	for (let at = folder;; at = (0, node_path.dirname)(at)) {
		if (await diskFiles.find((0, node_path.join)(at, ".git")).catch(() => void 0) !== void 0) return at;
		if ((0, node_path.dirname)(at) === at) return void 0;
	}
}
/** Reports whether what stands at `path` is in `folder` once all links are followed; what is not there, whether it would be. */
async function isWithin(files, path, folder) {
	const real = await files.resolve(path).catch(() => void 0);
	return real === void 0 ? isInside(path, folder) : isInside(real, await files.resolve(folder));
}
/** Reports whether `path` is `folder` or in it. Both are absolute. */
function isInside(path, folder) {
	return path === folder || path.startsWith(folder.endsWith(node_path.sep) ? folder : folder + node_path.sep);
}
// src/config/project/rules.ts
/** Rules of the project file that its schema cannot say, but for those of its targets. */
/** Checks a project file beyond its schema, all but its targets. */
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
/** Defaults are parts of documents: what is there must fit the kind, nothing need be there. Variables are checked where they are used. */
function checkDefaults(defaults) {
	if (!require_field_path.isObject(defaults)) return [];
	return [...require_document_schema.kinds.values()].flatMap((kind) => {
		const fields = defaults[kind.kind];
		if (!require_field_path.isObject(fields)) return [];
		return toFindings(validateFields(kind.kind, fields).filter(({ keyword, data }) => {
			const isVariable = typeof data === "string" && hasVariable(data);
			return keyword !== "required" && keyword !== "minItems" && data !== null && !isVariable;
		}), fields, { kind }, ["defaults", kind.kind]);
	});
}
/** What a request holds is never read-only: left out of an update, which replaces everything, it would be cleared. */
function checkReadOnly(readOnlyFields) {
	if (!require_field_path.isObject(readOnlyFields)) return [];
	return [...require_document_schema.kinds.values()].flatMap((kind) => {
		const listed = readOnlyFields[kind.kind];
		const members = requestMembers(kind);
		return (require_field_path.isList(listed) ? listed : []).flatMap((member, index) => {
			if (typeof member !== "string" || !members.has(member)) return [];
			return [{
				diagnostic: "readOnlyDeclarable",
				params: {
					field: showPath(["readOnlyFields", kind.kind]),
					member: showText(member),
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
/**
* What the values of required tags must look like. The expressions come from whoever wrote kiln.yaml, so they run in an engine whose time
* is linear in the text, whatever the expression (docs/decisions/0010-linear-time-patterns.md). It is loaded when there is one.
*/
/** Steps that a compiled expression may have: its cost for each character of a value. */
const maxSteps = 4e3;
/** Returns the forms of required tags compiled, by key of the tag, and what is wrong with them. What breaks the limits is left out. */
async function compileTagForms(requiredTags, document) {
	const written = Object.entries(requiredTags).filter(([, source]) => source.length <= require_document_schema.formLimits.length);
	if (written.length === 0) return { diagnostics: [] };
	const { RE2JS } = await Promise.resolve().then(() => require("./build.cjs"));
	const compile = (source) => RE2JS.compile(RE2JS.translateRegExp(source));
	const diagnostics = [];
	const tagForms = /* @__PURE__ */ new Map();
	for (const [key, source] of written.slice(0, require_document_schema.formLimits.count)) {
		const path = ["requiredTags", key];
		const form = compileForm(source, showPath(path), document?.locate(path, "value"), compile);
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
	if (part !== void 0) return require_diagnose.diagnose("regexBacktracks", {
		field,
		part: showText(part)
	}, source);
	let compiled;
	try {
		compiled = compile(pattern);
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace("error parsing regexp: ", "") : String(error);
		return require_diagnose.diagnose("badRegex", {
			field,
			reason: showText(reason, 200)
		}, source);
	}
	const steps = compiled.programSize();
	if (steps > maxSteps) return require_diagnose.diagnose("regexTooLarge", {
		field,
		steps,
		limit: maxSteps
	}, source);
	return {
		source: pattern,
		test: (value) => compiled.test(value)
	};
}
/**
* Returns the first lookaround or backreference of an expression: what no engine matches in linear time. The escapes and classes before it
* are passed over.
*/
function findBacktracking(source) {
	const tokens = source.matchAll(/\\(?:k<[^>]*>|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?<?[=!]/g);
	for (const [token] of tokens) if (/^(?:\\[1-9k]|\(\?)/.test(token)) return token;
}
// src/target-account.ts
/** Returns the account that a target is pinned to, or that its role is in; undefined where only the credentials tell. */
function accountOf({ account, roleArn }) {
	return account ?? /^arn:aws[^:]*:iam::([0-9]{12}):role\//.exec(roleArn ?? "")?.[1];
}
// src/config/variables/rules.ts
/** What variables may be: named so that documents can refer to them, and values that are taken as they stand. */
/** Returns what is wrong with the variables at `path` of the project file. */
function checkVariables(vars, path) {
	if (!require_field_path.isObject(vars)) return [];
	return [...Object.keys(vars).filter((name) => !/^[A-Za-z_][\w-]*$/.test(name)).map((name) => ({
		diagnostic: "variableName",
		params: { name: showValue(name) },
		path: [...path, name],
		at: "key"
	})), ...findTexts(vars, path).flatMap(({ text, at }) => {
		const found = {
			params: { field: showPath(at) },
			path: at,
			at: "value"
		};
		return [...hasVariable(text) ? [{
			diagnostic: "variableInVariable",
			...found
		}] : [], ...looksLikeCredential(text) ? [{
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
	if (require_field_path.isList(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]));
	return require_field_path.isObject(value) ? Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key])) : [];
}
// src/config/project/target-rules.ts
/** Rules of the targets of a project file that its schema cannot say. */
/** Returns what is wrong with the targets of a project file, taken one by one. */
function checkTargets(project, { declared, candidates }) {
	const written = require_field_path.isList(project["targets"]) ? project["targets"] : [];
	const extended = new Map(declared.map(({ generated, target }) => [generated?.extendedBy, target]));
	return [
		...checkVariables(project["vars"], ["vars"]),
		...require_field_path.isObject(project["fleet"]) ? checkFleet(project["fleet"], candidates) : [],
		...written.flatMap((one, index) => require_field_path.isObject(one) ? checkWritten(one, ["targets", index], extended.get(index)) : []),
		...onlyFirst(declared.flatMap((one) => [
			...checkForms(one),
			...checkRegion(one),
			...checkRole(one)
		]))
	];
}
/** What many targets have from one source is said once. */
function onlyFirst(findings) {
	return [...new Map(findings.toReversed().map((one) => [JSON.stringify([
		one.diagnostic,
		one.path,
		"variable" in one.params ? one.params.variable : null
	]), one])).values()].toReversed();
}
function checkFleet(fleet, candidates) {
	const path = ["fleet"];
	const accounts = require_field_path.isList(fleet["accounts"]) ? fleet["accounts"] : [];
	const needsRegions = accounts.some((one) => !require_field_path.isObject(one) || one["regions"] === void 0);
	const except = require_field_path.isList(fleet["except"]) ? fleet["except"] : [];
	return [
		...fleet["regions"] === void 0 && needsRegions ? [{
			diagnostic: "missingField",
			params: { field: "fleet.regions" },
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
			if (!require_field_path.isObject(account)) return checkAccount(account, at);
			return [
				...checkAccount(account["id"], [...at, "id"]),
				...checkVariables(account["vars"], [...at, "vars"]),
				...checkRegions(account["regions"], [...at, "regions"])
			];
		}),
		...except.flatMap((selector, index) => {
			if (typeof selector !== "string" || selector === "" || isAboutAny(selector, candidates)) return [];
			return [{
				diagnostic: "globMatchesNothing",
				params: {
					glob: showValue(selector),
					targets: describeSelectable(candidates)
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
	return (require_field_path.isList(regions) ? regions : []).flatMap((region, index) => require_field_path.isObject(region) ? checkVariables(region["vars"], [
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
			field: showPath(path),
			found: String(account)
		},
		path,
		at: "value"
	}];
}
/** `extended` is the target of the fleet that this one adds to. */
function checkWritten(value, path, extended) {
	const { name, region } = value;
	const findings = [...checkAccount(value["account"], [...path, "account"]), ...checkVariables(value["vars"], [...path, "vars"])];
	if (extended === void 0) {
		if (region !== void 0 || name === "default") return findings;
		const params = { field: showPath([...path, "region"]) };
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
				name: showText(extended.name),
				what,
				expected: extended[what] ?? "",
				found: showValue(value[what])
			},
			path: [...path, what],
			at: "value"
		};
	})];
}
/** What was generated from patterns: that they know their variables, and what came out. */
function checkForms({ target, blueprint, generated, unknown }) {
	if (generated === void 0) return [];
	if (unknown.length > 0) return unknown.map(({ path, variable, known }) => {
		return {
			diagnostic: "patternVariable",
			params: {
				variable: showText(variable),
				field: showPath(path),
				known: known.join(", ")
			},
			path,
			at: "value"
		};
	});
	return [
		"name",
		"roleArn",
		"externalId"
	].flatMap((key) => {
		const found = target[key];
		const { pattern, description } = require_document_schema.targetForms[key];
		const path = key === "name" ? blueprint.name : findPath(blueprint, [key]);
		if (found === void 0 || path === void 0 || new RegExp(pattern, "u").test(found)) return [];
		return [{
			diagnostic: "generatedForm",
			params: {
				field: showPath(path),
				found: showValue(found),
				pair: pairOf(target),
				form: description
			},
			path,
			at: "value"
		}];
	});
}
const regionForm = new RegExp(require_document_schema.targetForms.region.pattern, "u");
/** A warning only: new Regions need no new Kiln. */
function checkRegion({ target: { region }, blueprint: { region: path } }) {
	if (region === void 0 || path === void 0 || !regionForm.test(region) || knownRegions.includes(region)) return [];
	const params = {
		field: showPath(path),
		region: showText(region)
	};
	const suggestion = findNearest(region, knownRegions);
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
/** A role is one of the partition and the account of its target: whoever assumes it is there. */
function checkRole({ target, blueprint }) {
	const { name, region, account, roleArn } = target;
	const path = findPath(blueprint, ["roleArn"]);
	const [, partition, owner] = /^arn:(aws[^:]*):iam::([0-9]{12}):role\//.exec(roleArn ?? "") ?? [];
	if (path === void 0 || partition === void 0 || owner === void 0) return [];
	const expected = region === void 0 ? partition : partitionOf(region);
	if (partition !== expected) return [{
		diagnostic: "foreignPartition",
		params: {
			value: showText(roleArn ?? ""),
			partition,
			target: showText(name),
			expected
		},
		path,
		at: "value"
	}];
	if (account === void 0 || !/^[0-9]{12}$/.test(account) || owner === account) return [];
	return [{
		diagnostic: "roleOfOtherAccount",
		params: {
			target: showText(name),
			found: owner,
			expected: account
		},
		path,
		at: "value"
	}];
}
/** Returns targets that cannot be told apart, by name or by account and region, and a fleet that comes to nothing. */
function checkPairs({ declared, repetitions, candidates }, document) {
	const byName = /* @__PURE__ */ new Map();
	const byPlace = /* @__PURE__ */ new Map();
	const blamed = /* @__PURE__ */ new Set();
	const found = repetitions.map(({ what, name, first, second }) => {
		const params = {
			what,
			name: showText(name),
			source: require_source.formatSource(document.locate(first, "value"))
		};
		return require_diagnose.diagnose("repeatedInFleet", params, document.locate(second, "value"));
	});
	for (const one of declared) {
		const { target, blueprint, unknown } = one;
		const twin = blueprint.name !== void 0 && unknown.length === 0 ? claim(byName, target.name, one) : void 0;
		if (twin !== void 0) found.push(...diagnoseName(one, twin, document, blamed));
		const identity = accountOf(target) ?? {
			roleArn: target.roleArn ?? null,
			profile: target.profile ?? null
		};
		const same = target.region === void 0 ? void 0 : claim(byPlace, JSON.stringify([target.region, identity]), one);
		if (same !== void 0) {
			const where = require_source.formatSource(document.locate(same.blueprint.path, "value"));
			const params = {
				first: showText(same.target.name),
				second: showText(target.name),
				where
			};
			found.push(require_diagnose.diagnose("sameTarget", params, document.locate(blueprint.path, "value")));
		}
	}
	if (declared.length === 0 && candidates.length > 0) found.push(require_diagnose.diagnose("fleetEmpty", {}, document.locate(["fleet", "except"], "key")));
	return found;
}
/** Names that a pattern makes twice are said once for the pattern. */
function diagnoseName({ target, blueprint, generated }, twin, document, blamed) {
	const source = document.locate(blueprint.name ?? blueprint.path, "value");
	const name = showValue(target.name);
	if (generated === void 0) return [require_diagnose.diagnose("duplicateTarget", {
		name,
		source: require_source.formatSource(document.locate(twin.blueprint.name ?? twin.blueprint.path, "value"))
	}, source)];
	if (blamed.has(require_source.formatSource(source))) return [];
	blamed.add(require_source.formatSource(source));
	return [require_diagnose.diagnose("generatedNameTwice", {
		name,
		first: pairOf(twin.target),
		second: pairOf(target)
	}, source)];
}
function pairOf({ account, region }) {
	return showText(`${account} in ${region}`);
}
/** Returns who had `key` before; takes it if nobody had. */
function claim(owners, key, one) {
	const owner = owners.get(key);
	if (owner === void 0) owners.set(key, one);
	return owner;
}
// src/config/project/fleet.ts
/** The fleet of a project file: accounts times regions. What comes of it are blueprints; nothing is checked here that is not needed. */
/** What a target can take from a layer. Everything else in it says which layer it is. */
const inherited = [
	"roleArn",
	"externalId",
	"profile",
	"wave",
	"retired",
	"labels",
	"vars"
];
/** Returns the layer at `path`: what targets take from `value`. */
function layerOf(name, path, value) {
	const entries = inherited.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key] ?? null]);
	return {
		name,
		path,
		value: Object.fromEntries(entries)
	};
}
/** Generates the pairs of a fleet. `project` is the layer of the whole project. What cannot be understood generates nothing. */
function generatePairs(fleet, project) {
	const repetitions = [];
	const read = (list, path, what) => {
		const entries = /* @__PURE__ */ new Map();
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
/** Entries are maps with `key` in them, or short: nothing but the key. */
function readEntries(list, path, key) {
	if (!require_field_path.isList(list)) return [];
	return list.flatMap((item, index) => {
		const at = [...path, index];
		if (typeof item === "string") return [{
			key: item,
			path: at,
			keyPath: at,
			value: {}
		}];
		const named = require_field_path.isObject(item) ? item[key] : void 0;
		return require_field_path.isObject(item) && typeof named === "string" ? [{
			key: named,
			path: at,
			keyPath: [...at, key],
			value: item
		}] : [];
	});
}
// src/config/project/pattern.ts
/** Patterns of the fleet: `arn:${target.partition}:iam::${target.account}:role/kiln`. Filled once per generated target. */
/** Returns `pattern` with what its variables stand for; `report` is told of those that are not known, and they stay as they are. */
function fillPattern(pattern, known, report) {
	return pattern.replaceAll(/\$\{([^{}]*)\}|\$\{/g, (variable, name) => {
		if (name !== void 0 && Object.hasOwn(known, name)) return known[name] ?? "";
		report(variable);
		return variable;
	});
}
// src/config/project/targets.ts
/** The targets of a project file: those of the fleet and those that are written out, each put together from its layers. */
const textKeys = [
	"roleArn",
	"externalId",
	"profile"
];
/** Reads the targets of a project file as far as they can be understood. */
function readTargets(project) {
	const base = layerOf("project", [], require_field_path.isObject(project["vars"]) ? { vars: project["vars"] } : {});
	const written = (require_field_path.isList(project["targets"]) ? project["targets"] : []).flatMap((value, index) => require_field_path.isObject(value) ? [{
		index,
		value
	}] : []);
	const { fleet } = project;
	if (!require_field_path.isObject(fleet)) return {
		declared: written.length === 0 ? [makeDefault(base)] : written.map((one) => fromWritten(one, base)),
		repetitions: [],
		candidates: []
	};
	const { pairs, repetitions } = generatePairs(fleet, base);
	const pattern = textOf$1(fleet["name"]);
	const isExcepted = selectorOf(textsOf$1(fleet["except"]));
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
/** Without any there is the one that the environment leads to. */
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
/** `more` is what a written target of the same name adds. */
function fromPair({ account, accountName, region, blueprint: { layers, ...paths } }, pattern, more) {
	const unknown = [];
	const known = {
		"target.account": account,
		"target.region": region,
		"target.partition": partitionOf(region),
		"account.name": accountName
	};
	const fill = (text, path) => fillPattern(text, known, (variable) => unknown.push({
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
		target: putTogether(name, {
			account,
			region
		}, blueprint, fill),
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
		...require_diagnose.optional({
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
/** Merges the maps of all layers key by key. Where only one layer has any, targets share it. */
function mergeLayers({ layers }, key) {
	const maps = layers.map(({ value }) => value[key]).filter(require_field_path.isObject);
	return maps.length <= 1 ? maps[0] ?? {} : Object.fromEntries(maps.flatMap(Object.entries));
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function textsOf$1(value) {
	return require_field_path.isList(value) ? value.filter((item) => typeof item === "string") : [];
}
// src/config/yaml/schema.ts
/** The YAML that Kiln reads: 1.2 core types, merge keys, keys that are strings. */
/**
* A mapping as a plain object. What it refuses is worded by the walk in faults.ts. A pair is defined, not assigned: `__proto__` is a legal
* tag key.
*/
const stringMapTag = defineMappingTag("tag:yaml.org,2002:map", {
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
const schema = CORE_SCHEMA.withTags(mergeTag, stringMapTag);
// src/config/yaml/faults.ts
/**
* What is wrong with a document that is good YAML syntax: keys written twice, foreign tags, aliases that go in circles or explode.
* The parser stops at the first fault and lets some of them pass; this walk over its events finds all of them, with their sources.
*/
/** Values that a document may unfold to through its aliases. */
const maxUnfolded = 2e5;
/**
* Returns the faults of the document whose events are `events[first]` (its DOCUMENT event) to `events[last]` (its last POP).
* `hasVariables` tells whether a value there may refer to variables: those of the project file may not.
*/
function findFaults(parsed, first, last, hasVariables) {
	const walk = new FaultWalk(parsed, parsed.events[first], hasVariables);
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
	#hasVariables;
	#frames = [];
	#anchors = /* @__PURE__ */ new Map();
	#reported = /* @__PURE__ */ new Set();
	constructor(parsed, document, hasVariables) {
		this.#parsed = parsed;
		this.#hasVariables = hasVariables;
		this.#document = document;
	}
	visit(event) {
		switch (event.type) {
			case EVENT_ID.DOCUMENT: return;
			case EVENT_ID.SCALAR: return this.#visitScalar(event);
			case EVENT_ID.ALIAS: return this.#visitAlias(event);
			case EVENT_ID.SEQUENCE:
			case EVENT_ID.MAPPING: {
				this.#checkTag(event);
				const outer = this.#frames.at(-1);
				if (outer?.isMapping === true && outer.atKey) {
					const isTemplate = this.#parsed.text.slice(event.start - 1, event.start + 1) === "{{";
					const offset = isTemplate ? event.start - 1 : event.start;
					const name = isTemplate ? "bracesWithoutQuotes" : "keyNotString";
					this.faults.push(require_diagnose.diagnose(name, {}, this.#parsed.at(offset)));
				}
				const isMapping = event.type === EVENT_ID.MAPPING;
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
			case EVENT_ID.POP: {
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
			this.#visitKey(frame, getScalarValue(text, event), typeof this.#construct(event), offset);
		}
		this.#add({
			count: 1,
			depth: 0
		}, event.valueStart);
	}
	#visitKey(frame, key, type, offset) {
		const source = this.#parsed.at(offset);
		const shown = showText(key);
		const first = frame.keys.get(key);
		if (type !== "string") this.faults.push(require_diagnose.diagnose("keyNotString", {}, source));
		else if (first !== void 0 && key !== "<<") {
			const { file, line, column } = this.#parsed.at(first);
			this.faults.push(require_diagnose.diagnose("duplicateKey", {
				key: shown,
				first: `${file}:${line}:${column}`
			}, source));
		}
		if (first === void 0) frame.keys.set(key, offset);
	}
	#visitAlias({ anchorStart, anchorEnd }) {
		const alias = this.#parsed.text.slice(anchorStart, anchorEnd);
		const size = this.#anchors.get(alias);
		const source = this.#parsed.at(anchorStart - 1);
		if (size === void 0) this.faults.push(require_diagnose.diagnose("unknownAlias", { alias: showText(alias) }, source));
		if (size === "open") this.faults.push(require_diagnose.diagnose("aliasCycle", { alias: showText(alias) }, source));
		this.#add(typeof size === "object" ? size : {
			count: 1,
			depth: 0
		}, anchorStart - 1);
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
		this.faults.push(require_diagnose.diagnose(name, { limit }, this.#parsed.at(Math.max(0, offset))));
	}
	#anchorOf(event) {
		return event.anchorStart < 0 ? void 0 : this.#parsed.text.slice(event.anchorStart, event.anchorEnd);
	}
	/** Reports whether a node's tag is one that Kiln reads, and that its value suits. */
	#checkTag(event) {
		if (event.tagStart < 0) return true;
		if (this.#construct(event) !== void 0) return true;
		const { text } = this.#parsed;
		const source = this.#parsed.at(event.tagStart);
		const tag = text.slice(event.tagStart, event.tagEnd);
		const name = functionOfTag(tag);
		if (name === void 0) {
			const advice = this.#hasVariables ? "write the plain value, or ${vars.NAME} with the value under vars of each target in kiln.yaml" : "write the plain value";
			this.faults.push(require_diagnose.diagnose("foreignTag", {
				tag: showText(tag),
				advice
			}, source));
			return false;
		}
		const found = event.type === EVENT_ID.SCALAR ? {
			name,
			argument: getScalarValue(text, event)
		} : { name };
		const advice = this.#hasVariables ? adviseOnFunction(found, this.#fieldAround()) : "write the plain value";
		this.faults.push(require_diagnose.diagnose("functionOfCloudFormation", {
			function: showFunction(found),
			advice
		}, source));
		return false;
	}
	/** Returns the key whose value is being visited, or holds what is. */
	#fieldAround() {
		const frame = this.#frames.findLast(({ isMapping, atKey }) => isMapping && !atKey);
		return frame === void 0 ? void 0 : [...frame.keys.keys()].at(-1);
	}
	/** Returns the value of a node taken by itself; undefined where the parser refuses it. */
	#construct(event) {
		const pop = { type: EVENT_ID.POP };
		const alone = {
			...event,
			anchorStart: -1
		};
		const nodes = event.type === EVENT_ID.SCALAR ? [alone] : [alone, pop];
		const document = this.#document === void 0 ? [] : [this.#document];
		const { text, events } = cutOut(this.#parsed.text, [
			...document,
			...nodes,
			pop
		]);
		try {
			return constructFromEvents(events, {
				source: text,
				schema
			})[0];
		} catch {
			return;
		}
	}
};
// src/config/yaml/marks.ts
/** Marks that people do not see, or that git left: what makes a text no YAML although it looks like some. */
/** Where YAML asks for a space: before a key, after the colon or dash of one. */
const inStructure = new RegExp(`(?<=^[ \\t]*(?:- *)?)${unusualSpace}|(?<=^[^#"'\\n]*[:-])${unusualSpace}`, "mu");
/** Returns the first character that only looks like a space where YAML asks for one, in a text that is no YAML. */
function diagnoseUnusualSpace(text, file, line) {
	const found = inStructure.exec(text);
	if (found === null) return void 0;
	return require_diagnose.diagnose("unusualSpace", { name: nameSpace(found[0]) }, new ParsedText(file, text, [], line).at(found.index));
}
/** Returns each merge conflict that was left in a text, at the line that begins it. */
function findConflicts(text, file) {
	const begins = [...text.matchAll(/^<{7}(?: .*)?$/gm)];
	if (begins.length === 0 || !/^>{7}(?: .*)?$/m.test(text)) return [];
	const parsed = new ParsedText(file, text, [], 0);
	return begins.map(({ index }) => require_diagnose.diagnose("mergeConflict", { marker: "<<<<<<<" }, parsed.at(index)));
}
// src/config/yaml/yaml.ts
/** Text to documents: YAML 1.2 core with aliases and merge keys; everything that JSON cannot say, or that could explode, is refused. */
/** Documents of a broken file that are read one by one, so that one mistake does not hide those in the others. */
const maxPieces = 1e3;
/** Characters of the parser's own words that are shown. */
const maxReason = 200;
/**
* Reads the YAML documents of a text; empty ones are skipped. `file` is the name that sources carry; `hasVariables` tells whether values may
* refer to variables. Never throws.
*/
function parseDocuments(text, file, hasVariables = true) {
	const body = text.startsWith("﻿") ? text.slice(1) : text;
	const conflicts = findConflicts(body, file);
	if (conflicts.length > 0) return {
		documents: [],
		diagnostics: [...conflicts]
	};
	const whole = parsePiece(body, file, 0, hasVariables);
	if (!(whole instanceof YAMLException)) return whole;
	const pieces = splitDocuments(body);
	if (pieces.length === 1 || pieces.length > maxPieces) return {
		documents: [],
		diagnostics: [toDiagnostic(whole, body, file, 0)]
	};
	const results = pieces.map(({ text, line }) => {
		const result = parsePiece(text, file, line, hasVariables);
		return result instanceof YAMLException ? {
			documents: [],
			diagnostics: [toDiagnostic(result, text, file, line)]
		} : result;
	});
	return {
		documents: results.flatMap(({ documents }) => documents),
		diagnostics: results.flatMap(({ diagnostics }) => diagnostics)
	};
}
function parsePiece(text, file, line, hasVariables) {
	let events;
	try {
		events = parseEvents(text, { maxDepth: 64 });
	} catch (error) {
		if (error instanceof YAMLException) return error;
		throw error;
	}
	const parsed = new ParsedText(file, text, events, line);
	const result = {
		documents: [],
		diagnostics: []
	};
	const ranges = findRanges(events);
	const values = ranges.some(({ hasAlias }) => hasAlias) ? void 0 : construct(events, text);
	for (const [index, range] of ranges.entries()) {
		const value = Array.isArray(values) ? values[index] : constructOne(parsed, range, hasVariables, result.diagnostics);
		if (value === void 0 || value === null) continue;
		if (require_field_path.isObject(value)) result.documents.push(new YamlDocument(parsed, range.first + 1, value));
		else {
			const source = new Locator(parsed, range.first + 1).locate([], "value");
			const recognised = typeof value === "string" ? recogniseText(value) : void 0;
			result.diagnostics.push(recognised !== void 0 ? require_diagnose.diagnose("notADocument", { ...recognised }, source) : diagnoseUnusualSpace(text, file, line) ?? require_diagnose.diagnose("notMapping", { found: showValue(value) }, source));
		}
	}
	return result;
}
function findRanges(events) {
	const ranges = [];
	for (let index = 0; index < events.length; index++) {
		const type = events[index]?.type;
		const range = ranges.at(-1);
		if (type === EVENT_ID.DOCUMENT) ranges.push({
			first: index,
			last: index,
			hasAlias: false
		});
		else if (range !== void 0) {
			range.last = index;
			if (type === EVENT_ID.ALIAS) range.hasAlias = true;
		}
	}
	return ranges;
}
/** Returns the value of each document, or the parser's complaint. */
function construct(events, source) {
	try {
		return constructFromEvents(events, {
			source,
			schema
		});
	} catch (error) {
		if (error instanceof YAMLException) return error;
		throw error;
	}
}
function constructOne(parsed, { first, last }, hasVariables, diagnostics) {
	const faults = findFaults(parsed, first, last, hasVariables);
	if (faults.length > 0) {
		const recognised = hasVariables ? recogniseUntagged(parsed, first, last) : void 0;
		diagnostics.push(...recognised === void 0 ? faults : [recognised]);
		return;
	}
	const { text, events, start } = cutOut(parsed.text, parsed.events.slice(first, last + 1));
	const values = construct(events, text);
	if (!(values instanceof YAMLException)) return values[0];
	const source = parsed.at(start + (values.mark?.position ?? 0));
	diagnostics.push(require_diagnose.diagnose("yamlSyntax", { reason: showText(values.reason, maxReason) }, source));
}
/** Returns what a document is that only the tags of another tool keep from being read: a whole template is one finding, not one a tag. */
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
	const [value] = values instanceof YAMLException ? [] : values;
	const recognised = require_field_path.isObject(value) && !Object.hasOwn(value, "kind") ? recogniseDocument(value) : void 0;
	if (recognised === void 0) return void 0;
	return require_diagnose.diagnose("notADocument", { ...recognised }, new Locator(parsed, first + 1).locate([], "value"));
}
/** Cuts a text before each line that begins a document. Directives belong to the document below them, so such a text stays whole. */
function splitDocuments(text) {
	if (/^%/m.test(text)) return [{
		text,
		line: 0
	}];
	let line = 0;
	return text.split(/^(?=---(?:\s|$))/m).map((piece) => {
		const found = {
			text: piece,
			line
		};
		line += piece.match(/\r\n?|\n/g)?.length ?? 0;
		return found;
	});
}
function toDiagnostic({ reason, mark }, text, file, line) {
	const space = diagnoseUnusualSpace(text, file, line);
	if (space !== void 0) return space;
	const recognised = recogniseText(text);
	if (recognised !== void 0) return require_diagnose.diagnose("notADocument", { ...recognised }, {
		file,
		line: line + 1,
		column: 1
	});
	const source = {
		file,
		line: line + (mark?.line ?? 0) + 1,
		column: (mark?.column ?? 0) + 1
	};
	if (reason.startsWith("nesting exceeded")) return require_diagnose.diagnose("nestedTooDeep", { limit: 64 }, source);
	return require_diagnose.diagnose("yamlSyntax", { reason: showText(reason, maxReason) }, source);
}
var YamlDocument = class {
	file;
	value;
	#locator;
	constructor(parsed, first, value) {
		this.file = parsed.file;
		this.value = value;
		this.#locator = new Locator(parsed, first);
	}
	locate(path, at) {
		return this.#locator.locate(path, at);
	}
	textAt(path) {
		return this.#locator.textAt(path);
	}
};
// src/config/project/project.ts
/** The project file: parsed, checked and with its defaults filled in. Without one there is a single target, from the environment. */
const defaultLimits = {
	deletes: {
		count: 5,
		percent: 30
	},
	updates: { percent: 50 }
};
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
	limits: defaultLimits
};
/** Returns the project of somebody who has no project file. `configs` is the absolute path of the documents. */
function makeDefaultProject(configs) {
	return {
		...unset,
		configs
	};
}
/**
* Reads a project file. `file` is the name that sources carry. The project is there even if there are errors, as far as it can be
* understood: good enough for finding what is wrong with the documents in the same run, not for acting on it.
*/
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
		const wrongCount = diagnostics.length > 0 ? [] : [require_diagnose.diagnose("projectNotOneDocument", { found }, source)];
		return { diagnostics: [...diagnostics, ...wrongCount] };
	}
	const value = withoutNullsInside(document.value);
	const general = toFindings(validateProject(value), value, {});
	const targets = readTargets(value);
	const located = addUnlessSaid([...checkProject(value), ...checkTargets(value, targets)], general).map((found) => require_diagnose.diagnoseUnlocated(asWritten(found, document.textAt(found.path)), locateFinding(document, found)));
	return {
		project: readProject(value, targets, document, place),
		diagnostics: require_diagnose.sortDiagnostics([
			...diagnostics,
			...located,
			...checkPairs(targets, document)
		])
	};
}
/** Returns a parsed project that documents can be checked with: the forms of its required tags compiled. */
async function withTagForms(parsed) {
	const { project } = parsed;
	if (project === void 0) return parsed;
	const { tagForms, diagnostics } = await compileTagForms(project.requiredTags, project.document);
	return {
		project: tagForms === void 0 ? project : {
			...project,
			tagForms
		},
		diagnostics: require_diagnose.sortDiagnostics([...parsed.diagnostics, ...diagnostics])
	};
}
/** `null` means absent, except below, where it says something of its own. */
function withoutNullsInside(value) {
	const entries = Object.entries(value).filter(([, item]) => item !== null);
	return Object.fromEntries(entries.map(([key, item]) => {
		if (key === "defaults" || key === "vars") return [key, item];
		if (require_field_path.isList(item)) return [key, item.map((element) => require_field_path.isObject(element) ? withoutNullsInside(element) : element)];
		return [key, require_field_path.isObject(item) ? withoutNullsInside(item) : item];
	}));
}
/** Takes over what has the right type. */
function readProject(value, { declared }, document, { folder, hasConfigsFolder }) {
	const configs = textOf(value["configs"]) ?? (hasConfigsFolder ? "configs" : ".");
	const owner = textOf(value["owner"]);
	return {
		file: document.file,
		document,
		configs: (0, node_path.resolve)(folder, configs),
		owner: owner ?? unset.owner,
		declaredOwner: owner !== void 0,
		previousOwners: textsOf(value["previousOwners"]),
		targets: declared.map(({ target }) => target),
		blueprints: new Map(declared.map(({ target, blueprint }) => [target.name, blueprint])),
		defaults: mapValues(value["defaults"], (fields) => require_field_path.isObject(fields) ? fields : void 0),
		ignoreTags: textsOf(value["ignoreTags"]),
		managedBy: textsOf(value["managedBy"]).map(readTag),
		requiredTags: mapValues(value["requiredTags"], (form) => typeof form === "string" ? form : void 0),
		readOnlyFields: mapValues(value["readOnlyFields"], (fields) => require_field_path.isList(fields) ? textsOf(fields) : void 0),
		tagPrefix: textOf(value["tagPrefix"]) ?? unset.tagPrefix,
		refresh: value["refresh"] === "fast" ? "fast" : unset.refresh,
		limits: readLimits(value["limits"])
	};
}
function readTag(tag) {
	const equals = tag.indexOf("=");
	return equals < 0 ? { key: tag } : {
		key: tag.slice(0, equals),
		value: tag.slice(equals + 1)
	};
}
function readLimits(value) {
	const given = require_field_path.isObject(value) ? value : {};
	const deletes = require_field_path.isObject(given["deletes"]) ? given["deletes"] : {};
	const updates = require_field_path.isObject(given["updates"]) ? given["updates"] : {};
	return {
		deletes: {
			count: numberOf(deletes["count"]) ?? defaultLimits.deletes.count,
			percent: numberOf(deletes["percent"]) ?? defaultLimits.deletes.percent
		},
		updates: { percent: numberOf(updates["percent"]) ?? defaultLimits.updates.percent }
	};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function numberOf(value) {
	return typeof value === "number" ? value : void 0;
}
function textsOf(value) {
	return require_field_path.isList(value) ? value.filter((item) => typeof item === "string") : [];
}
function mapValues(value, read) {
	if (!require_field_path.isObject(value)) return {};
	return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
		const result = read(item);
		return result === void 0 ? [] : [[key, result]];
	}));
}
// src/config/load.ts
/** Finds and reads files: the project file and the documents, from the disk or from a revision of it. */
/** Name of the project file. */
const projectFile = "kiln.yaml";
/** Bytes that a file may have. */
const maxBytes = 4194304;
/** Files that are read at the same time. */
const parallelReads = 16;
/**
* Finds the project file: `explicit` if it is given, else the only `kiln.yaml` on the way from `path` up to the root of the repository.
* Returns its absolute path.
*/
async function findProjectFile(options) {
	const { explicit, path, cwd } = options;
	if (explicit !== void 0) return {
		file: (0, node_path.resolve)(cwd, explicit),
		diagnostics: []
	};
	const start = (0, node_path.resolve)(cwd, path ?? ".");
	const found = [];
	let folder = await isFolder(diskFiles, start) ? start : (0, node_path.dirname)(start);
	for (;;) {
		if (await isFile(diskFiles, (0, node_path.join)(folder, "kiln.yaml"))) found.push((0, node_path.join)(folder, projectFile));
		const parent = (0, node_path.dirname)(folder);
		if (parent === folder || await exists(diskFiles, (0, node_path.join)(folder, ".git"))) break;
		folder = parent;
	}
	const [first, second] = found;
	if (first === void 0) return { diagnostics: [] };
	if (second === void 0) return {
		file: first,
		diagnostics: []
	};
	return { diagnostics: [require_diagnose.diagnose("twoProjectFiles", {
		first: show(first, cwd),
		second: show(second, cwd)
	})] };
}
/**
* Reads the project file, or makes the project of somebody who has none, whose documents are at `path`, in `configs`, or here. The project
* may come with errors: it is good enough then for checking the documents, not for acting on it.
*/
async function loadProject(file, cwd, path, files = diskFiles) {
	if (file === void 0) {
		const usual = await isFolder(files, (0, node_path.join)(cwd, "configs")) ? "configs" : ".";
		return {
			project: makeDefaultProject((0, node_path.resolve)(cwd, path ?? usual)),
			diagnostics: []
		};
	}
	const text = await readText(files, file, cwd);
	if (typeof text !== "string") return { diagnostics: [text] };
	const folder = (0, node_path.dirname)((0, node_path.resolve)(cwd, file));
	const boundary = await findBoundary(folder);
	if (!await isWithin(files, (0, node_path.resolve)(cwd, file), boundary)) {
		const source = startOf((0, node_path.resolve)(cwd, file), cwd);
		return { diagnostics: [require_diagnose.diagnose("linkLeavesConfigs", { folder: show(boundary, cwd) }, source)] };
	}
	const hasConfigsFolder = await isFolder(files, (0, node_path.join)(folder, "configs"));
	return withTagForms(parseProject(text, nameOf((0, node_path.resolve)(cwd, file), cwd), {
		folder,
		hasConfigsFolder
	}));
}
/**
* Reads the documents of a project, or those at `path` alone, which is a file or folder inside. There must be one, unless every target is
* retired: git keeps no empty folder either.
*/
async function loadDocuments(project, { path, cwd, files: source = diskFiles }) {
	const root = project.configs;
	const failed = (diagnostic) => ({
		documents: [],
		diagnostics: [diagnostic],
		files: 0,
		isNarrowed: path !== void 0
	});
	const boundary = await findBoundary(project.file === void 0 ? cwd : (0, node_path.dirname)((0, node_path.resolve)(cwd, project.file)));
	if (!(project.file === void 0 && !isInside(root, boundary)) && !await isWithin(source, root, boundary)) {
		const params = {
			configs: show(await source.resolve(root).catch(() => root), cwd),
			folder: show(boundary, cwd)
		};
		return failed(require_diagnose.diagnose("configsOutside", params, project.document?.locate(["configs"], "value")));
	}
	const mayBeEmpty = path === void 0 && project.targets.length > 0 && project.targets.every(({ retired }) => retired);
	if (!await exists(source, root)) {
		if (mayBeEmpty) return {
			documents: [],
			diagnostics: [],
			files: 0,
			isNarrowed: false
		};
		return failed(require_diagnose.diagnose("folderMissing", { folder: show(root, cwd) }, project.document?.locate(["configs"], "value")));
	}
	const wanted = path === void 0 ? root : (0, node_path.resolve)(cwd, path);
	if (!await exists(source, wanted)) return failed(require_diagnose.diagnose("folderMissing", { folder: show(wanted, cwd) }));
	const [realRoot, realWanted] = [await source.resolve(root), await source.resolve(wanted)];
	const holdsAll = isInside(realRoot, realWanted);
	if (!holdsAll && !isInside(realWanted, realRoot)) {
		const params = {
			path: show(wanted, cwd),
			folder: show(root, cwd)
		};
		return failed(require_diagnose.diagnose("pathOutsideConfigs", params));
	}
	const start = holdsAll ? root : wanted;
	if (!await isFolder(source, start) && !isDocumentName(start)) return failed(require_diagnose.diagnose("notConfigFile", { path: show(start, cwd) }));
	const walk = new Walk(source, realRoot, cwd);
	await walk.visit(start);
	const files = walk.files.toSorted((a, b) => require_source.compareText(nameOf(a, root), nameOf(b, root)));
	const parsed = (await mapBounded(files, (file) => readText(source, file, cwd))).map((text, index) => typeof text === "string" ? parseDocuments(text, nameOf(files[index] ?? "", cwd)) : {
		documents: [],
		diagnostics: [text]
	});
	const documents = parsed.flatMap((file) => file.documents);
	const diagnostics = [...walk.diagnostics, ...parsed.flatMap((file) => file.diagnostics)];
	if (documents.length + diagnostics.length === 0 && !mayBeEmpty) diagnostics.push(require_diagnose.diagnose("noDocuments", { folder: show(start, cwd) }));
	return {
		documents,
		diagnostics: require_diagnose.sortDiagnostics(diagnostics),
		files: files.length,
		isNarrowed: !holdsAll
	};
}
/** Collects the files under a folder. A link is followed once, after everything that is really there, and never out of the root. */
var Walk = class {
	files = [];
	diagnostics = [];
	#source;
	#root;
	#cwd;
	#seen = /* @__PURE__ */ new Set();
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
			this.files.push(path);
			return;
		}
		try {
			const entries = (await this.#source.list(path)).toSorted((a, b) => require_source.compareText(a.name, b.name));
			for (const { name, kind } of entries) {
				if (isPassedOver(name) || name === "kiln.yaml") continue;
				if (kind === "link") this.#links.push((0, node_path.join)(path, name));
				else if (kind === "folder" || isDocumentName(name)) await this.#enter((0, node_path.join)(path, name), (0, node_path.join)(real, name), kind === "folder");
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
			if (isInside(real, this.#root)) await this.#enter(link, real, isDirectory);
			else {
				const folder = show(this.#root, this.#cwd);
				this.diagnostics.push(require_diagnose.diagnose("linkLeavesConfigs", { folder }, startOf(link, this.#cwd)));
			}
		} catch (error) {
			if (isDocumentName(link)) this.diagnostics.push(diagnoseUnreadable(link, this.#cwd, error));
		}
	}
};
/** Returns the text of a file, or why there is none. Only ordinary files are opened: a pipe would hang the run. */
async function readText(files, file, cwd) {
	const path = (0, node_path.resolve)(cwd, file);
	const source = startOf(path, cwd);
	try {
		const found = await files.find(path);
		if (found === void 0) return require_diagnose.diagnose("fileUnreadable", {
			file: show(path, cwd),
			reason: "ENOENT"
		}, source);
		if (found.kind !== "file") return require_diagnose.diagnose("fileUnreadable", {
			file: show(path, cwd),
			reason: "it is not a regular file"
		}, source);
		if (found.size > maxBytes) return require_diagnose.diagnose("fileTooLarge", {
			size: found.size,
			limit: maxBytes
		}, source);
		return decodeUtf8(await files.read(path), nameOf(path, cwd));
	} catch (error) {
		return diagnoseUnreadable(path, cwd, error);
	}
}
function diagnoseUnreadable(path, cwd, error) {
	const reason = error.code ?? String(error);
	return require_diagnose.diagnose("fileUnreadable", {
		file: show(path, cwd),
		reason
	}, startOf(path, cwd));
}
/** Reports whether a file or folder is left out whatever it holds, by its name. */
function isPassedOver(name) {
	return name.startsWith(".") || name === "node_modules";
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
async function isFolder(files, path) {
	return (await files.find(path).catch(() => void 0))?.kind === "folder";
}
async function isFile(files, path) {
	return (await files.find(path).catch(() => void 0))?.kind === "file";
}
async function exists(files, path) {
	return await files.find(path).catch(() => void 0) !== void 0;
}
/** Reports whether a file is read for documents, by its name. */
function isDocumentName(path) {
	return /\.(?:ya?ml|json)$/.test((0, node_path.basename)(path));
}
/** Returns the name of a file relative to a folder, with `/`. */
function nameOf(file, folder) {
	return (0, node_path.relative)(folder, file).replaceAll(node_path.sep, "/") || ".";
}
function show(path, cwd) {
	return showText(nameOf(path, cwd));
}
function startOf(path, cwd) {
	return {
		file: nameOf(path, cwd),
		line: 1,
		column: 1
	};
}
// src/run/targets.ts
/** The project file and the targets that a command is about. */
/** Finds and reads the project file, and picks the targets that the flags name. */
async function loadTargets(machine, flags, path) {
	const found = await findProject(machine.cwd, flags.project, path);
	if (require_diagnose.hasErrors(found.diagnostics)) return {
		targets: [],
		diagnostics: found.diagnostics
	};
	const { project, diagnostics } = await loadProject(found.file, machine.cwd, path);
	if (project === void 0) return {
		targets: [],
		diagnostics
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
/** From PATH upwards, PATH being where we are if it is not given; if nothing is there, in the folder `configs` below it. */
async function findProject(cwd, explicit, path) {
	const find = (start) => findProjectFile({
		cwd,
		...require_diagnose.optional({
			explicit,
			path: start
		})
	});
	const found = await find(path);
	if (found.file !== void 0 || found.diagnostics.length > 0) return found;
	return find((0, node_path.join)(path ?? ".", "configs"));
}
/** The target `default` of a project without a file takes account and region from flags and environment. */
function withAmbientTarget(project, { env }, flags) {
	if (project.file !== void 0) return project.targets;
	const region = flags.region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || void 0);
	return project.targets.map((target) => ({
		...target,
		...require_diagnose.optional({
			region,
			account: flags.account
		})
	}));
}
/** A flag that would be passed over in silence, one that pins an account above all, is a mistake. */
function findMisplacedFlags({ written = [] }) {
	return ["region", "account"].filter((flag) => written.includes(flag)).map((flag) => {
		const reason = `--${flag} is for the target default, and this project file has targets of its own`;
		return require_diagnose.diagnose("usage", {
			reason,
			command: "plan"
		});
	});
}
Object.defineProperty(exports, "accountOf", {
	enumerable: true,
	get: function() {
		return accountOf;
	}
});
Object.defineProperty(exports, "addUnlessSaid", {
	enumerable: true,
	get: function() {
		return addUnlessSaid;
	}
});
Object.defineProperty(exports, "arnOf", {
	enumerable: true,
	get: function() {
		return arnOf;
	}
});
Object.defineProperty(exports, "asWritten", {
	enumerable: true,
	get: function() {
		return asWritten;
	}
});
Object.defineProperty(exports, "describeSelectable", {
	enumerable: true,
	get: function() {
		return describeSelectable;
	}
});
Object.defineProperty(exports, "dump", {
	enumerable: true,
	get: function() {
		return dump;
	}
});
Object.defineProperty(exports, "findLayer", {
	enumerable: true,
	get: function() {
		return findLayer;
	}
});
Object.defineProperty(exports, "findNearest", {
	enumerable: true,
	get: function() {
		return findNearest;
	}
});
Object.defineProperty(exports, "findPath", {
	enumerable: true,
	get: function() {
		return findPath;
	}
});
Object.defineProperty(exports, "findVariables", {
	enumerable: true,
	get: function() {
		return findVariables;
	}
});
Object.defineProperty(exports, "findWholeVariable", {
	enumerable: true,
	get: function() {
		return findWholeVariable;
	}
});
Object.defineProperty(exports, "fold", {
	enumerable: true,
	get: function() {
		return fold;
	}
});
Object.defineProperty(exports, "groupByTarget", {
	enumerable: true,
	get: function() {
		return groupByTarget;
	}
});
Object.defineProperty(exports, "guessKind", {
	enumerable: true,
	get: function() {
		return guessKind;
	}
});
Object.defineProperty(exports, "hasVariable", {
	enumerable: true,
	get: function() {
		return hasVariable;
	}
});
Object.defineProperty(exports, "identityMembers", {
	enumerable: true,
	get: function() {
		return identityMembers;
	}
});
Object.defineProperty(exports, "interpolate", {
	enumerable: true,
	get: function() {
		return interpolate;
	}
});
Object.defineProperty(exports, "isAboutAny", {
	enumerable: true,
	get: function() {
		return isAboutAny;
	}
});
Object.defineProperty(exports, "isDocumentName", {
	enumerable: true,
	get: function() {
		return isDocumentName;
	}
});
Object.defineProperty(exports, "isExact", {
	enumerable: true,
	get: function() {
		return isExact;
	}
});
Object.defineProperty(exports, "isModelled", {
	enumerable: true,
	get: function() {
		return isModelled;
	}
});
Object.defineProperty(exports, "isPassedOver", {
	enumerable: true,
	get: function() {
		return isPassedOver;
	}
});
Object.defineProperty(exports, "isSameName", {
	enumerable: true,
	get: function() {
		return isSameName;
	}
});
Object.defineProperty(exports, "kindOfType", {
	enumerable: true,
	get: function() {
		return kindOfType;
	}
});
Object.defineProperty(exports, "knownRegions", {
	enumerable: true,
	get: function() {
		return knownRegions;
	}
});
Object.defineProperty(exports, "listProvenance", {
	enumerable: true,
	get: function() {
		return listProvenance;
	}
});
Object.defineProperty(exports, "loadDocuments", {
	enumerable: true,
	get: function() {
		return loadDocuments;
	}
});
Object.defineProperty(exports, "loadProject", {
	enumerable: true,
	get: function() {
		return loadProject;
	}
});
Object.defineProperty(exports, "loadTargets", {
	enumerable: true,
	get: function() {
		return loadTargets;
	}
});
Object.defineProperty(exports, "locateFinding", {
	enumerable: true,
	get: function() {
		return locateFinding;
	}
});
Object.defineProperty(exports, "locateFirstKey", {
	enumerable: true,
	get: function() {
		return locateFirstKey;
	}
});
Object.defineProperty(exports, "looksLikeCredential", {
	enumerable: true,
	get: function() {
		return looksLikeCredential;
	}
});
Object.defineProperty(exports, "matchesAny", {
	enumerable: true,
	get: function() {
		return matchesAny;
	}
});
Object.defineProperty(exports, "misspelt", {
	enumerable: true,
	get: function() {
		return misspelt;
	}
});
Object.defineProperty(exports, "nameUnusualSpace", {
	enumerable: true,
	get: function() {
		return nameUnusualSpace;
	}
});
Object.defineProperty(exports, "partitionOf", {
	enumerable: true,
	get: function() {
		return partitionOf;
	}
});
Object.defineProperty(exports, "projectFile", {
	enumerable: true,
	get: function() {
		return projectFile;
	}
});
Object.defineProperty(exports, "recogniseDocument", {
	enumerable: true,
	get: function() {
		return recogniseDocument;
	}
});
Object.defineProperty(exports, "scopeOf", {
	enumerable: true,
	get: function() {
		return scopeOf;
	}
});
Object.defineProperty(exports, "selectDesired", {
	enumerable: true,
	get: function() {
		return selectDesired;
	}
});
Object.defineProperty(exports, "selectorOf", {
	enumerable: true,
	get: function() {
		return selectorOf;
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
Object.defineProperty(exports, "slugOf", {
	enumerable: true,
	get: function() {
		return slugOf;
	}
});
Object.defineProperty(exports, "spellerOf", {
	enumerable: true,
	get: function() {
		return spellerOf;
	}
});
Object.defineProperty(exports, "splitEntry", {
	enumerable: true,
	get: function() {
		return splitEntry;
	}
});
Object.defineProperty(exports, "toFindings", {
	enumerable: true,
	get: function() {
		return toFindings;
	}
});
Object.defineProperty(exports, "unusualSpace", {
	enumerable: true,
	get: function() {
		return unusualSpace;
	}
});
Object.defineProperty(exports, "validateFields", {
	enumerable: true,
	get: function() {
		return validateFields;
	}
});
Object.defineProperty(exports, "validateKilnBlock", {
	enumerable: true,
	get: function() {
		return validateKilnBlock;
	}
});
Object.defineProperty(exports, "withAmbientTarget", {
	enumerable: true,
	get: function() {
		return withAmbientTarget;
	}
});
Object.defineProperty(exports, "writeFlow", {
	enumerable: true,
	get: function() {
		return writeFlow;
	}
});
