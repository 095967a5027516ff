const require_diagnose = require("./diagnose.cjs");
const require_repository = require("./repository.cjs");
const require_source = require("./source.cjs");
const require_registry = require("./registry.cjs");
const require_js_yaml = require("./js-yaml.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_optional = require("./optional.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_duration = require("./duration.cjs");
const require_canonical = require("./canonical.cjs");
const require_2020 = require("./2020.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_group_by = require("./group-by.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_util = require("node:util");
let node_buffer = require("node:buffer");
// src/config/file-source.ts
/** Where files are read from: the disk, or anything that looks like it. The disk is the only part of the outer world that this room touches. */
/** Returns files of which some, by their absolute paths, have other texts. */
function withTexts(files, texts) {
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
// src/config/project/blueprint.ts
/** What a target was made of: parts of the project file, each of which may say something that a later one says otherwise. */
/** Returns the layer that decides what is at `path`: the last one that says anything there. */
function findLayer({ layers }, path) {
	return layers.findLast(({ value }) => holds$2(value, path));
}
function holds$2(value, path) {
	let node = value;
	for (const key of path) {
		if (!require_registry.isObject(node) || !Object.hasOwn(node, key)) return false;
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
	else if (require_registry.isObject(value)) for (const name of Object.keys(value)) add(`${key}.${name}`, layer, [key, name]);
	return found;
}
/** The layer that a path of an identity is in. */
function layerAt([root, list, , inner]) {
	if (root !== "fleet") return "target";
	if (list === "regions") return "region";
	if (list !== "accounts") return "fleet";
	return inner === "regions" ? "target" : "account";
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
	return [require_enumerate.enumerate(targets.map(({ name }) => name)), ...[...labels].map(([key, values]) => `${key}=${require_enumerate.enumerate([...values], "|")}`)].join("; ");
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
// src/config/findings/locate-finding.ts
/** Returns the source of a finding in the document that its path belongs to. */
function locateFinding(document, { path, at }) {
	return at === "inside" ? locateFirstKey(document, path) : document.locate(path, at);
}
/** Returns the source of the first key of a mapping, of the mapping itself if it is empty or comes from an anchor. */
function locateFirstKey(document, path) {
	const start = document.locate(path, "value");
	const mapping = require_registry.valueAt(document.value, path);
	const [first] = (require_registry.isObject(mapping) ? Object.keys(mapping) : []).map((key) => document.locate([...path, key], "key")).filter((source) => source.file === start.file && require_source.compareSources(source, start) >= 0).sort(require_source.compareSources);
	return first ?? start;
}
/** Returns `findings` with those of `more` that are about other keys and values. */
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
// src/config/foreign/names.ts
/** How other tools spell the fields of the service. */
/** Reports whether two names mean the same field: equal but for case, separators and a plural s (a block of Terraform stands for one). */
function isSameName(written, name) {
	const [a, b] = [require_registry.fold(written), require_registry.fold(name)];
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
// src/config/foreign/documents.ts
/** Whole texts of other tools, or of Kiln itself, that lie where documents are expected: what they are, and what to do with them. */
const typePrefix = /^AWS::ImageBuilder::|^aws_imagebuilder_/;
/** Returns the kind that a type of CloudFormation or a resource type of Terraform stands for. */
function kindOfType(type) {
	if (!typePrefix.test(type)) return void 0;
	const name = type.replace(typePrefix, "").replaceAll("_", "").toLowerCase();
	return [...require_registry.kinds.keys()].find((kind) => kind.toLowerCase() === name);
}
/** Returns the kind that most of the fields of a document without `kind` belong to. */
function guessKind(document) {
	const keys = Object.keys(document);
	const [best, second] = [...require_registry.kinds.values()].map(({ kind, model }) => {
		return {
			kind,
			score: keys.filter((key) => model.createFields.some((name) => isSameName(key, name))).length
		};
	}).toSorted((a, b) => b.score - a.score);
	return best !== void 0 && best.score > (second?.score ?? 0) ? best.kind : void 0;
}
/** Returns what a map that is no document is. */
function recogniseDocument(value) {
	return recogniseTemplate(value) ?? recogniseResource(value) ?? recogniseAnswer(value) ?? recogniseTerraform(value) ?? recogniseOwnFile(value) ?? recogniseTextFile(value);
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
	if (!require_registry.isObject(resources)) return void 0;
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
	if (!require_registry.isObject(resource)) return void 0;
	const { Type: type } = resource;
	return typeof type === "string" && /^(?:AWS|Custom)::/.test(type) ? type : void 0;
}
function adviseOnResources(resources) {
	const known = resources.flatMap(([name, resource]) => {
		const kind = kindOfType(typeOf(resource) ?? "");
		return kind === void 0 ? [] : [{
			name: require_registry.showText(name),
			kind
		}];
	});
	const [first] = known;
	if (first === void 0) return "move it out of the folder of documents: nothing in it is of a kind that Kiln knows";
	return `write a document for it: kind: ${first.kind}, and below that ${first.name === "" ? "its Properties" : `the Properties of ${first.name}`}, each with a small first letter (Name is name)${known.length === 1 ? "" : `; so for each of the ${known.length} resources that Kiln knows`}`;
}
/** What `aws imagebuilder get-…` and the other commands print: the members of the API's outputs. */
function recogniseAnswer(value) {
	for (const [name, model] of Object.entries({
		...require_imagebuilder.imagebuilder.kinds,
		...require_imagebuilder.imagebuilder.builtKinds
	})) {
		const [member, operation] = [[model.getBodyMember, model.operations["get"]], [model.listBodyMember, model.operations["list"]]].find(([member]) => typeof value[member] === "object") ?? [];
		if (member !== void 0 && operation !== void 0) return {
			what: `the answer of aws imagebuilder ${toCommand(operation)}`,
			advice: adviseOnAnswer(name, member, value[member] ?? null)
		};
	}
}
function adviseOnAnswer(kind, member, body) {
	if (!require_registry.kinds.has(kind)) return "move it out of the folder of documents: nothing in it is of a kind that Kiln knows";
	const name = require_registry.isObject(body) && typeof body["name"] === "string" ? ` ${require_registry.showText(body["name"])}` : "";
	const owned = require_imagebuilder.imagebuilder.kinds[kind]?.serviceOwned.join(", ") ?? "";
	return `run kiln export${name} in its place, which writes the document${require_registry.isObject(body) ? `, or write kind: ${kind} and below that what stands under ${member}, without ${owned}` : ""}`;
}
function toCommand(operation) {
	return operation.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
}
function recogniseTerraform(value) {
	const isState = value["terraform_version"] !== void 0;
	const { resource } = value;
	const types = require_registry.isObject(resource) ? Object.keys(resource).filter((type) => /^[a-z]+_\w+$/.test(type)) : [];
	if (!isState && types.length === 0) return void 0;
	return {
		what: isState ? "the state of Terraform" : "Terraform configuration",
		advice: adviseOnTerraform(types.find((type) => typePrefix.test(type)))
	};
}
function adviseOnTerraform(type) {
	const [first = ""] = require_registry.kinds.keys();
	return `write a document for each aws_imagebuilder_… resource of a kind that Kiln knows: kind: ${kindOfType(type ?? "") ?? first}, and below that its arguments in camel case (some_name is someName); kiln export writes what is in the account already`;
}
/** A project file or a report among the documents. */
function recogniseOwnFile(value) {
	const { tool, formatVersion, version, targets, owner, fleet } = value;
	if (formatVersion !== void 0 && require_registry.isObject(tool) && tool["name"] === "kiln") return {
		what: "a report of Kiln",
		advice: "write reports outside of the folder of documents"
	};
	if (typeof version !== "number" || (targets ?? owner ?? fleet) === void 0) return void 0;
	return {
		what: "a project file",
		advice: "call it kiln.yaml, or name it with --project and keep it out of this folder"
	};
}
/** The text of a component or of a workflow, beside the documents. */
function recogniseTextFile({ schemaVersion, phases, steps, kind }) {
	if (schemaVersion === void 0 || kind !== void 0 || !require_registry.isList(phases) && !require_registry.isList(steps)) return void 0;
	return {
		what: require_registry.isList(phases) ? "the text of a component document" : "the text of a workflow document",
		advice: "name it under kiln.files in the document that declares it, as files: { data: FILE }; it is no document itself then"
	};
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
/** Reports whether a name is that of a member of some request of a kind, in whatever case: a service may take it in any. */
function isRequested(kind, name) {
	return holds$1(requestMembers(kind), name);
}
/** Reports whether the API model knows a name, in whatever case: as a field, a part of a request, or what the service fills in. */
function isModelled(kind, name) {
	return isRequested(kind, name) || holds$1(kind.model.serviceOwned, name);
}
function holds$1(members, name) {
	return [...members].some((member) => member.toLowerCase() === name.toLowerCase());
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
	return [...require_registry.kinds.values()].filter((other) => other.kind !== kind.kind).find(({ model }) => model.createFields.some((name) => require_registry.fold(name) === require_registry.fold(key)))?.kind;
}
/** Says where a key of kiln.yaml belongs; undefined if it has none of this name. */
function adviseOnProjectKey(key) {
	const top = membersOf$1(require_document_schema.projectSchema());
	const ofTarget = membersOf$1(top["targets"].items);
	if (Object.hasOwn(ofTarget, key)) return "move it to a target in kiln.yaml; kiln.targets in a document says which targets it belongs to";
	return Object.hasOwn(top, key) ? "move it to the top level of kiln.yaml" : void 0;
}
/** Returns a place in words; an element that `here` is inside of is named by its number. */
function showSpot({ parents }, here) {
	if (parents.length === 0) return "at the top level";
	const [inside = "", ...around] = splitAt(parents.map((parent, index) => parent === "*" ? here[index] ?? "*" : parent), "*").toReversed().map(require_registry.formatPath);
	return [...inside === "" ? [] : [`under ${inside}`], ...around.map((list) => `in an element of ${list}`)].join(" ");
}
function splitAt(path, mark) {
	const at = path.indexOf(mark);
	return at < 0 ? [path] : [path.slice(0, at), ...splitAt(path.slice(at + 1), mark)];
}
function membersOf$1(schema) {
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
// src/config/foreign/flow.ts
/** A value as somebody could write it on one line of a document. */
/** Characters of such a line that are shown. */
const shown = 160;
/** Returns a value as YAML on one line, cut where it is long. */
function writeFlow(value) {
	const text = require_js_yaml.dump(value, {
		flowLevel: 0,
		lineWidth: -1,
		noRefs: true
	}).trimEnd();
	return require_registry.showText(text, shown);
}
/** Returns a key with its value as one line of a document; undefined where the line would be too long, or hold a secret. */
function writeLine(key, value) {
	const text = require_js_yaml.dump({ [key]: value }, {
		flowLevel: 1,
		lineWidth: -1,
		noRefs: true
	}).trimEnd();
	return text.length > shown || text.includes("\n") || require_registry.looksLikeCredential(text) ? void 0 : require_registry.showText(text, shown);
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
	if (!require_registry.isObject(value)) return void 0;
	const [[key, argument] = [], second] = Object.entries(value);
	const name = key === void 0 || second !== void 0 ? void 0 : functionOfKey(key);
	return name === void 0 ? void 0 : {
		name,
		argument: argument ?? null
	};
}
/** Returns a function as it was written, for a message. */
function showFunction({ name, argument }) {
	const given = typeof argument === "string" ? ` ${argument}` : "";
	return require_registry.showText(`!${name}${given}`);
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
	const shown = require_registry.showText(text, 160);
	return text.includes("${vars.") ? `write ${shown}, and the value under vars of each target in kiln.yaml` : `write ${shown}`;
}
/** Returns the text that stands for a function; undefined where it has no name of its own. */
function translate({ name, argument }) {
	const [first, second] = require_registry.isList(argument) ? argument : [];
	switch (name) {
		case "Ref": return typeof argument === "string" ? variableFor(argument) : void 0;
		case "Sub": return typeof argument === "string" ? substitute(argument) : typeof first === "string" ? substitute(first) : void 0;
		case "GetAtt": return typeof argument === "string" ? variable(argument) : require_registry.isList(argument) ? variable(argument.filter((part) => typeof part === "string").join(".")) : void 0;
		case "ImportValue": return typeof argument === "string" ? variable(argument) : void 0;
		case "Join": return typeof first === "string" && require_registry.isList(second) ? join$4(first, second) : void 0;
		default: return;
	}
}
function join$4(separator, parts) {
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
			key: require_registry.showValue(key),
			suggestion: name
		},
		path,
		at: "key"
	};
	return {
		diagnostic: "foreignName",
		params: {
			key: require_registry.showValue(key),
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
	const suggestion = require_registry.findNearest(key, all);
	if (suggestion !== void 0) return misspelt(key, suggestion, path, void 0);
	if (kind === void 0) return {
		diagnostic: "unexpectedKey",
		params: {
			key: require_registry.showValue(key),
			known: all.join(", ")
		},
		...at
	};
	return {
		diagnostic: unknown.isTop ? "unknownField" : "unknownMember",
		params: {
			field: require_registry.showPath(path),
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
	const field = require_registry.showPath(path);
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
		const has = (names) => names.some((name) => require_registry.fold(name) === require_registry.fold(key));
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
		if (has([...identityMembers(kind)])) return {
			diagnostic: "identityField",
			params: { field },
			...at
		};
		if (require_registry.fold(key) === "tagsall") return {
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
	const advice = isTop ? adviseOnProjectKey(require_registry.fold(key)) : void 0;
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
			field: require_registry.showPath(path),
			places,
			advice
		},
		path,
		at: "key"
	};
}
/** Reports whether a map holds a key, however it is spelt. */
function holds(around, key) {
	return key !== void 0 && require_registry.isObject(around) && Object.keys(around).some((own) => isSameName(own, key));
}
/** Reports whether a value holds the fields that should stand beside its key: `Properties`, `spec`, `infrastructureConfiguration`. */
function isWrapper(value, known) {
	const keys = require_registry.isObject(value) ? Object.keys(value) : [];
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
	const field = require_registry.showPath(path);
	const expected = typeWords[type] ?? type;
	const at = {
		path,
		at: "value"
	};
	const found = require_registry.showValue(data);
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
	if (type === "string" && require_registry.isList(data) && typeof path.at(-1) === "number") return {
		diagnostic: "listInList",
		params: {
			field,
			list: require_registry.showPath(path.slice(0, -1))
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
	const [only, second] = require_registry.isList(data) ? data : [];
	if (only !== void 0 && second === void 0 && type !== "array" && require_registry.isObject(only) === (type === "object")) return `write it without the list: ${writeFlow(only)}`;
	return `write ${expected}`;
}
/** Reads tags as most services write them, `[{ Key: team, Value: a }]`, and `[{ name: team, value: a }]`. */
function readPairs(data) {
	if (!require_registry.isList(data) || data.length === 0) return void 0;
	const pairs = data.map((item) => {
		if (!require_registry.isObject(item)) return void 0;
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
		return diagnostic === "wrappedFields" && require_registry.isObject(wrapper) ? Object.keys(wrapper) : [];
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
	const field = require_registry.showPath(path);
	if (error.propertyName !== void 0) return toKeyFormFinding(error, path);
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(String(params["additionalProperty"]), path, error, context);
		case "required": return {
			diagnostic: "missingField",
			params: { field: require_registry.showPath([...path, String(params["missingProperty"])]) },
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
					found: require_registry.showValue(data),
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
					found: require_registry.showValue(data),
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
					found: require_registry.countCharacters(typeof data === "string" ? data : ""),
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
					found: require_registry.showValue(data),
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
		params: { key: require_registry.showValue(key) },
		...at
	};
	if (key === "") return {
		diagnostic: "emptyKey",
		params: { field: require_registry.showPath(path) },
		...at
	};
	if (error.keyword === "pattern") return {
		diagnostic: "wrongKeyForm",
		params: {
			key: require_registry.showValue(key),
			form: formOf(error)
		},
		...at
	};
	const allowed = require_document_schema.describeBounds(void 0, Number(error.params.limit)) ?? "";
	return {
		diagnostic: "wrongKeyLength",
		params: {
			key: require_registry.showValue(key),
			found: require_registry.countCharacters(key),
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
		...require_optional.optional({ kind })
	});
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
function scopeOf({ name, region, account, vars }, refer) {
	const known = region ?? require_canonical.samplePlace.region;
	return {
		target: {
			name,
			region: known,
			account: account ?? require_canonical.samplePlace.account,
			partition: require_canonical.partitionOf(known)
		},
		vars,
		...require_optional.optional({ refer }),
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
const knownVariables = "write ${vars.NAME}, ${Kind/name} or one of target.name, target.region, target.account, target.partition; write a second $ before ${ for a literal one";
function inner(text) {
	return /^\$\{(.*)\}$/s.exec(text)?.[1] ?? "";
}
/** Reports whether a variable has the form of an id: `${Kind/name}`. No other variable has a slash. */
function isReference(text) {
	return /^\$\{\s*\w+\//.test(text);
}
function parseVariable(text) {
	const inside = inner(text);
	return {
		text,
		path: [.../^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/.test(inside) ? inside.matchAll(/\[(\d+)\]|[\w-]+/g) : []].map(([name, index]) => index === void 0 ? name : Number(index))
	};
}
/** Returns what a text stands for. If something is wrong with it, it stays as it is. */
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
/** Reports whether a number is as it was written: JSON has no infinity, and numbers beyond 2^53 were rounded when they were read. */
function isExact(value) {
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function writeScalar(text, value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" && !isExact(value)) return {
		diagnostic: "inexactNumber",
		params: { field: require_registry.showText(text) }
	};
	if (typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
	return {
		diagnostic: "variableNotScalar",
		params: {
			variable: require_registry.showText(text),
			found: require_registry.showValue(value)
		}
	};
}
function lookUp(text, scope) {
	let found = scope.memo.get(text);
	if (found === void 0) {
		found = isReference(text) && scope.refer ? scope.refer(inner(text)) : resolveVariable(parseVariable(text), scope);
		scope.memo.set(text, found);
	}
	return found;
}
function resolveVariable({ text, path }, { target, vars }) {
	const [root, first, ...rest] = path;
	if (root === "target" && typeof first === "string" && rest.length === 0 && Object.hasOwn(target, first)) return { value: target[first] ?? "" };
	const variable = require_registry.showText(text);
	if (root !== "vars" || typeof first !== "string") return { issue: {
		diagnostic: "unknownVariable",
		params: {
			variable,
			advice: adviseOnVariable(inner(text)) ?? knownVariables
		}
	} };
	let value = vars;
	for (const step of path.slice(1)) {
		const next = require_registry.isList(value) && typeof step === "number" ? value[step] : require_registry.isObject(value) && Object.hasOwn(value, String(step)) ? value[String(step)] : void 0;
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
	if (require_registry.isList(value)) return `a list of ${value.length}`;
	const names = require_registry.isObject(value) ? Object.keys(value) : [];
	return names.length === 0 ? "nothing" : require_registry.showText(names.join(", "), 1e3);
}
// src/config/findings/as-written.ts
/** Returns a finding about such a number with what is written there; any other finding, and one of what has quotes, as it is. */
function asWritten(finding, scalar) {
	if (scalar?.isPlain !== true) return finding;
	const text = scalar.written;
	if (finding.diagnostic === "unquotedString") return {
		...finding,
		params: {
			...finding.params,
			found: require_registry.showText(text)
		}
	};
	if (finding.diagnostic !== "accountNotQuoted") return finding;
	return {
		...finding,
		params: {
			...finding.params,
			found: require_registry.showText(text)
		}
	};
}
// src/run/configuration-id.ts
/** A configuration as somebody names it on the command line: `Kind/name`, the name in any of its spellings. */
/** Reads what was given. A name alone will do where what is declared has it once. */
function readId(text, declared) {
	const { kind: written, name = text, scope } = require_canonical.parseId(text) ?? {};
	const known = [...require_registry.kinds.keys()];
	const example = declared[0]?.id ?? `${known[0] ?? ""}/golden-linux`;
	if (name === "") return require_diagnose.diagnose("notAnId", {
		id: text,
		reason: "it has no name",
		example
	});
	if (written !== void 0) {
		const kind = known.find((one) => require_registry.fold(one) === require_registry.fold(written));
		if (kind !== void 0) return readOfKind(text, {
			kind,
			name,
			...require_optional.optional({ scope })
		}, declared);
		const nearest = require_registry.findNearest(written, known) ?? known[0] ?? "";
		const reason = `there is no kind ${written}; there are ${known.join(", ")}`;
		return require_diagnose.diagnose("notAnId", {
			id: text,
			reason,
			example: `${nearest}/${name}`
		});
	}
	const found = eachOf(declared, (one) => one.identity.slug === require_canonical.slugOf(name));
	const [only] = found;
	if (only !== void 0 && found.length === 1) return {
		kind: only.kind,
		name,
		identity: only.identity
	};
	const several = new Set(found.map(({ kind }) => kind)).size === 1 ? "several types have it" : "several kinds have it";
	const reason = found.length === 0 ? "it has no kind, and nothing of that name is declared" : several;
	const [near] = nearestIds({
		kind: "",
		name
	}, declared);
	return require_diagnose.diagnose("notAnId", {
		id: text,
		reason,
		example: only?.id ?? near ?? example
	});
}
/** Reads the id of a known kind. What its names are told apart by may be left out where what is declared has the name once. */
function readOfKind(text, { kind, name, scope }, declared) {
	const scopes = require_document_schema.scopesOf(kind);
	if (scopes.length === 0 || scopes.includes(scope?.toLowerCase() ?? "")) return {
		kind,
		name,
		identity: require_canonical.identityOf(kind, name, scope)
	};
	const found = eachOf(declared, (one) => one.kind === kind && one.identity.slug === require_canonical.slugOf(name));
	const [only] = found;
	if (scope === void 0 && only !== void 0 && found.length === 1) return {
		kind,
		name,
		identity: only.identity
	};
	const known = scopes.join(", ");
	const reason = scope !== void 0 ? `there is no type ${scope}; there are ${known}` : found.length > 1 ? "several types have it" : `it has no type, one of ${known}`;
	return require_diagnose.diagnose("notAnId", {
		id: text,
		reason,
		example: only?.id ?? require_canonical.idOf(kind, name, scopes[0])
	});
}
/** Of each that is declared, in whatever targets, one. */
function eachOf(declared, isMeant) {
	return [...new Map(declared.filter(isMeant).map((one) => [require_canonical.keyOf(one.identity), one])).values()];
}
/** Returns what is declared under an id; undefined if nothing is. */
function findDeclared({ identity }, declared) {
	const key = require_canonical.keyOf(identity);
	return declared.find((one) => require_canonical.keyOf(one.identity) === key);
}
const shownAtMost = 3;
/**
* Returns ids of what is declared that are most like one that is not, the nearest first: of the same kind, if one of it is near; else a
* near name of any kind.
*/
function nearestIds({ kind, name }, declared) {
	const same = declared.filter((one) => require_registry.fold(one.kind) === require_registry.fold(kind));
	const ids = [...[same, declared].map((among) => nearestIn(name, among)).find((found) => found.length > 0) ?? [], ...same.length === 0 ? declared : same].map(({ id }) => id);
	return [...new Set(ids)].slice(0, shownAtMost);
}
function nearestIn(name, among) {
	const nearest = require_registry.findNearest(name, among.map((one) => one.name));
	return among.filter((one) => one.name === nearest);
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
	return new Map(require_group_by.groupBy(desired, ({ target }) => target).map((group) => [group[0].target, group]));
}
/** Returns the configurations that `--only` names, or what else patterns are given as; all of them if there are none. */
function selectDesired(desired, patterns, flag = "--only ") {
	if (patterns.length === 0) return {
		desired,
		diagnostics: []
	};
	const diagnostics = patterns.filter((pattern) => !desired.some((one) => matchesAny([pattern.replace(/^!/, "")], one.id))).map((pattern) => require_diagnose.diagnose("nothingMatches", {
		pattern: `${flag}${pattern}`,
		nearest: nearestTo(pattern, desired)
	}));
	return {
		desired: desired.filter((one) => matchesAny(patterns, one.id)),
		diagnostics
	};
}
/** Returns what was selected, with what it refers to, marked as taken along. In the order of `all`, which is everything that is declared. */
function takeAlong(selected, all) {
	if (selected.length === all.length) return selected;
	const chosen = new Set(selected);
	return withReferred(selected, all).map((one) => chosen.has(one) ? one : {
		...one,
		isAlong: true
	});
}
/**
* Returns what was selected, with what it refers to, through others as well: all of that name, where several have it. In the order of `all`.
*/
function withReferred(selected, all) {
	const byKey = new Map(require_group_by.groupBy(all, keyIn).map((group) => [keyIn(group[0]), group]));
	return spread(selected, all, (one) => namedBy(one).flatMap((key) => byKey.get(key) ?? []));
}
/** Returns what was selected, with what refers to it, through others as well. In the order of `all`. */
function withReferring(selected, all) {
	return spread(selected, all, (one) => all.filter((other) => namedBy(other).includes(keyIn(one))));
}
function spread(selected, all, next) {
	const taken = new Set(selected);
	for (const one of taken) for (const other of next(one)) taken.add(other);
	return all.filter((one) => taken.has(one));
}
function keyIn({ target, identity }) {
	return `${target} ${require_canonical.keyOf(identity)}`;
}
function namedBy({ target, references }) {
	return references.map(({ identity }) => keyIn({
		target,
		identity
	}));
}
/** The declared id that is most like a pattern: of the same kind, if there is any. */
function nearestTo(pattern, desired) {
	const { kind = "", name = pattern } = require_canonical.parseId(pattern.replace(/^!/, "")) ?? {};
	return nearestIds({
		kind,
		name
	}, desired)[0] ?? "a name that is declared";
}
// src/config/walk.ts
/** The files of a project, found under a folder. */
/** Name of the project file. */
const projectFile = "kiln.yaml";
/** Collects the files under a folder. A link is followed once, after everything that is really there, and never out of the root. */
var Walk = class {
	/** Where each stands, and the same without links. */
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
			this.files.push({
				path,
				real
			});
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
			if (require_repository.isInside(real, this.#root)) await this.#enter(link, real, isDirectory);
			else {
				const folder = show(this.#root, this.#cwd);
				this.diagnostics.push(require_diagnose.diagnose("linkLeavesConfigs", { folder }, startOf(link, this.#cwd)));
			}
		} catch (error) {
			if (isDocumentName(link)) this.diagnostics.push(diagnoseUnreadable(link, this.#cwd, error));
		}
	}
};
/** Returns why a file cannot be read. */
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
/** Reports whether there is a folder at a path. */
async function isFolder(files, path) {
	return (await files.find(path).catch(() => void 0))?.kind === "folder";
}
/** Reports whether a file is read for documents, by its name. */
function isDocumentName(path) {
	return /\.(?:ya?ml|json)$/.test((0, node_path.basename)(path));
}
/** Returns the name of a file relative to a folder, with `/`. */
function nameOf(file, folder) {
	return (0, node_path.relative)(folder, file).replaceAll(node_path.sep, "/") || ".";
}
/** Returns the name of a file for a message. */
function show(path, cwd) {
	return require_registry.showText(nameOf(path, cwd));
}
/** Returns the first character of a file. */
function startOf(path, cwd) {
	return {
		file: nameOf(path, cwd),
		line: 1,
		column: 1
	};
}
// src/config/boundary.ts
/** How far a project may reach: into the repository around it, and no further. What is applied must be what is reviewed there. */
/** Returns the folder that nothing of a project in `folder` is read from outside of: the repository around it, or the folder itself. */
async function findBoundary(folder) {
	const real = await diskFiles.resolve(folder).catch(() => folder);
	return await findRepository(folder) ?? await findRepository(real) ?? folder;
}
async function findRepository(folder) {
	for (const at of require_repository.upwards(folder)) if (await diskFiles.find((0, node_path.join)(at, ".git")).catch(() => void 0) !== void 0) return at;
}
/** Reports whether what stands at `path` is in `folder` once all links are followed; what is not there, whether it would be. */
async function isWithin(files, path, folder) {
	const real = await files.resolve(path).catch(() => void 0);
	return real === void 0 ? require_repository.isInside(path, folder) : require_repository.isInside(real, await files.resolve(folder));
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
	return require_diagnose.diagnose("notUtf8", { offset }, new require_registry.ParsedText(file, before, [], 0).at(before.length));
}
// src/config/read-text.ts
/** The text of one file. */
/** Bytes that a file may have. */
const maxBytes$1 = 4194304;
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
		if (found.size > maxBytes$1) return require_diagnose.diagnose("fileTooLarge", {
			size: found.size,
			limit: maxBytes$1
		}, source);
		return decodeUtf8(await files.read(path), nameOf(path, cwd));
	} catch (error) {
		return diagnoseUnreadable(path, cwd, error);
	}
}
// src/config/yaml/marks.ts
/** Marks that people do not see, or that git left: what makes a text no YAML although it looks like some. */
/** Where YAML asks for a space: before a key, after the colon or dash of one. */
const inStructure = new RegExp(`(?<=^[ \\t]*(?:- *)?)${unusualSpace}|(?<=^[^#"'\\n]*[:-])${unusualSpace}`, "mu");
/** Returns the first character that only looks like a space where YAML asks for one, in a text that is no YAML. */
function diagnoseUnusualSpace(text, file, line) {
	const found = inStructure.exec(text);
	if (found === null) return void 0;
	return require_diagnose.diagnose("unusualSpace", { name: nameSpace(found[0]) }, new require_registry.ParsedText(file, text, [], line).at(found.index));
}
/** Returns each merge conflict that was left in a text, at the line that begins it. */
function findConflicts(text, file) {
	const begins = [...text.matchAll(/^<{7}(?: .*)?$/gm)];
	if (begins.length === 0 || !/^>{7}(?: .*)?$/m.test(text)) return [];
	const parsed = new require_registry.ParsedText(file, text, [], 0);
	return begins.map(({ index }) => require_diagnose.diagnose("mergeConflict", { marker: "<<<<<<<" }, parsed.at(index)));
}
// src/config/yaml/tell-fault.ts
/** The faults of a YAML text in the words of Kiln, for documents and kiln.yaml. */
/** Returns the diagnostic of a fault. `hasVariables` tells whether a value there may refer to variables: those of kiln.yaml may not. */
function tellFault(fault, parsed, hasVariables) {
	const source = parsed.at(fault.offset);
	switch (fault.is) {
		case "keyNotString":
		case "bracesWithoutQuotes": return require_diagnose.diagnose(fault.is, {}, source);
		case "keyTwice": {
			const params = {
				key: require_registry.showText(fault.key),
				first: require_source.formatSource(parsed.at(fault.first))
			};
			return require_diagnose.diagnose("duplicateKey", params, source);
		}
		case "unknownAlias":
		case "aliasCycle": return require_diagnose.diagnose(fault.is, { alias: require_registry.showText(fault.alias) }, source);
		case "aliasBomb":
		case "nestedTooDeep": return require_diagnose.diagnose(fault.is, { limit: fault.limit }, source);
		case "foreignTag": return tellTag(fault, source, hasVariables);
	}
}
function tellTag({ tag, argument, field }, source, hasVariables) {
	const name = functionOfTag(tag);
	if (name === void 0) {
		const advice = hasVariables ? "write the plain value, or ${vars.NAME} with the value under vars of each target in kiln.yaml" : "write the plain value";
		return require_diagnose.diagnose("foreignTag", {
			tag: require_registry.showText(tag),
			advice
		}, source);
	}
	const found = {
		name,
		...require_optional.optional({ argument })
	};
	const advice = hasVariables ? adviseOnFunction(found, field) : "write the plain value";
	return require_diagnose.diagnose("functionOfCloudFormation", {
		function: showFunction(found),
		advice
	}, source);
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
	if (!(whole instanceof require_js_yaml.YAMLException)) return whole;
	const pieces = splitDocuments(body);
	if (pieces.length === 1 || pieces.length > maxPieces) return {
		documents: [],
		diagnostics: [toDiagnostic(whole, body, file, 0)]
	};
	const results = pieces.map(({ text, line }) => {
		const result = parsePiece(text, file, line, hasVariables);
		return result instanceof require_js_yaml.YAMLException ? {
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
		events = require_js_yaml.parseEvents(text, { maxDepth: 64 });
	} catch (error) {
		if (error instanceof require_js_yaml.YAMLException) return error;
		throw error;
	}
	const parsed = new require_registry.ParsedText(file, text, events, line);
	const result = {
		documents: [],
		diagnostics: []
	};
	const ranges = require_registry.findRanges(events);
	const values = ranges.some(({ hasAlias }) => hasAlias) ? void 0 : require_registry.construct(events, text);
	for (const [index, range] of ranges.entries()) {
		const value = Array.isArray(values) ? values[index] : constructOne(parsed, range, hasVariables, result.diagnostics);
		if (value === void 0 || value === null) continue;
		if (require_registry.isObject(value)) result.documents.push(new YamlDocument(parsed, range.first + 1, value));
		else {
			const source = new require_registry.Locator(parsed, range.first + 1).locate([], "value");
			const recognised = typeof value === "string" ? recogniseText(value) : void 0;
			result.diagnostics.push(recognised !== void 0 ? require_diagnose.diagnose("notADocument", { ...recognised }, source) : diagnoseUnusualSpace(text, file, line) ?? require_diagnose.diagnose("notMapping", { found: require_registry.showValue(value) }, source));
		}
	}
	return result;
}
function constructOne(parsed, { first, last }, hasVariables, diagnostics) {
	const faults = require_registry.findFaults(parsed, first, last);
	if (faults.length > 0) {
		const recognised = hasVariables ? recogniseUntagged(parsed, first, last) : void 0;
		const told = faults.map((fault) => tellFault(fault, parsed, hasVariables));
		diagnostics.push(...recognised === void 0 ? told : [recognised]);
		return;
	}
	const { text, events, start } = require_registry.cutOut(parsed.text, parsed.events.slice(first, last + 1));
	const values = require_registry.construct(events, text);
	if (!(values instanceof require_js_yaml.YAMLException)) return values[0];
	const source = parsed.at(start + (values.mark?.position ?? 0));
	diagnostics.push(require_diagnose.diagnose("yamlSyntax", { reason: require_registry.showText(values.reason, maxReason) }, source));
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
	const { text, events } = require_registry.cutOut(parsed.text, untagged);
	const values = require_registry.construct(events, text);
	const [value] = values instanceof require_js_yaml.YAMLException ? [] : values;
	const recognised = require_registry.isObject(value) && !Object.hasOwn(value, "kind") ? recogniseDocument(value) : void 0;
	if (recognised === void 0) return void 0;
	return require_diagnose.diagnose("notADocument", { ...recognised }, new require_registry.Locator(parsed, first + 1).locate([], "value"));
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
	return require_diagnose.diagnose("yamlSyntax", { reason: require_registry.showText(reason, maxReason) }, source);
}
var YamlDocument = class {
	file;
	value;
	#locator;
	constructor(parsed, first, value) {
		this.file = parsed.file;
		this.value = value;
		this.#locator = new require_registry.Locator(parsed, first);
	}
	locate(path, at) {
		return this.#locator.locate(path, at);
	}
	scalarAt(path) {
		return this.#locator.scalarAt(path);
	}
	locateText(path, place) {
		return this.#locator.locateText(path, place);
	}
};
// src/config/text-files.ts
/** The files that documents take fields from (`kiln.files`): found and read where the documents are read from, and held to the same bounds. */
/** Bytes that a file may have: the quota of the service for component and workflow documents and for Dockerfile templates. */
const maxBytes = 65536;
/** The files that documents name, each read once. */
var TextFiles = class {
	#place;
	#opened = /* @__PURE__ */ new Map();
	constructor(place) {
		this.#place = place;
	}
	/** Returns the absolute paths of the files that a document names, in its order, links on the way included. */
	pathsOf(document) {
		return namedIn(document.value).map(([, path]) => this.#resolve(document, path));
	}
	/** Returns a document with what it names. What is wrong with a file stands in its place, at the key that names it. */
	async attach(document) {
		const named = namedIn(document.value);
		if (named.length === 0) return document;
		const files = await Promise.all(named.map(async ([field, written]) => {
			const path = this.#resolve(document, written);
			const opened = (0, node_path.isAbsolute)(written) ? absolute(written) : await this.#open(path);
			const at = document.locate([
				"kiln",
				"files",
				field
			], "value");
			const text = "text" in opened ? opened.text : require_diagnose.diagnoseUnlocated(opened.wrong, at);
			return [field, {
				file: nameOf(path, this.#place.cwd),
				text
			}];
		}));
		return withFiles(document, new Map(files));
	}
	#resolve({ file }, path) {
		return (0, node_path.resolve)(this.#place.cwd, (0, node_path.dirname)(file), path);
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
				file: show(path, cwd),
				folder: show(folder, cwd)
			}
		} };
	}
	async #read(path) {
		const { source, folder, realFolder, cwd } = this.#place;
		const file = show(path, cwd);
		const wrong = (diagnostic) => ({ wrong: diagnostic });
		const unreadable = (reason) => wrong({
			diagnostic: "textFileUnreadable",
			params: {
				file,
				reason
			}
		});
		if (!require_repository.isInside(path, folder)) return this.#outside(path);
		try {
			if (hasPassedOver(path, folder)) return wrong({
				diagnostic: "textFilePassedOver",
				params: { file }
			});
			const real = await source.resolve(path);
			if (!require_repository.isInside(real, realFolder)) return this.#outside(path);
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
/** A path of one machine leads elsewhere on others. */
function absolute(written) {
	return { wrong: {
		diagnostic: "textFileAbsolute",
		params: { file: require_registry.showText(written) }
	} };
}
/**
* Reports whether a text holds configurations, be it among others or broken: nobody may hide one by taking it for a text. `parsed` is what was
* read of it.
*/
function holdsDocuments(text, { documents, diagnostics }) {
	return diagnostics.length > 0 && /^(?:kind|"kind"|'kind')\s*:/m.test(text) || documents.some(({ value }) => typeof value["kind"] === "string");
}
/** What stands under `kiln.files`, as far as it can be read: fields with paths. */
function namedIn({ kiln }) {
	const files = require_registry.isObject(kiln) ? kiln["files"] : void 0;
	return Object.entries(require_registry.isObject(files) ? files : {}).flatMap(([field, path]) => typeof path === "string" && path !== "" ? [[field, path]] : []);
}
/** What is not read for documents is not read for texts either: `.git` may hold credentials. */
function hasPassedOver(path, folder) {
	return (0, node_path.relative)(folder, path).split(node_path.sep).some(isPassedOver);
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
// src/config/document-files.ts
/** The files of a folder of configurations: which of them hold documents, and which only a text that a document takes. */
/** Files that are read at the same time. */
const parallelReads = 16;
/**
* Reads the documents at `start`, which is the root or in it; where it is a file that documents take a text from, the files of these documents.
* The rest of the project is read as well where `start` is not all of it, for what documents refer to, and where it takes the rest to tell a
* text from a document. Undefined: `start` is a file for neither.
*/
async function readDocuments(place, start, isAll) {
	const { source, root, realRoot, cwd } = place;
	const isFile = !await isFolder(source, start);
	const here = isFile && !isDocumentName(start) ? void 0 : await readAll(place, start);
	const needsRest = here === void 0 || here.files.some((file) => isDoubtful(file) || mayRefer(file));
	const whole = !isAll && needsRest ? await readAll(place, root) : here;
	const [folder, realFolder] = isFile && isAll ? [(0, node_path.dirname)(root), (0, node_path.dirname)(realRoot)] : [root, realRoot];
	const texts = new TextFiles({
		source,
		folder,
		realFolder,
		cwd
	});
	const takers = await findTakers(texts, source, whole?.files ?? []);
	const isText = (file) => takers.has(file.real) && !holdsDocuments(file.text, file);
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
/** Returns which files have documents that take a field from a file, by its path without links. */
async function findTakers(texts, source, files) {
	const takers = /* @__PURE__ */ new Map();
	for (const file of files) for (const path of file.documents.flatMap((document) => texts.pathsOf(document))) {
		const real = await source.resolve(path).catch(() => path);
		takers.set(real, (takers.get(real) ?? /* @__PURE__ */ new Set()).add(file));
	}
	return takers;
}
/** Reads every file for documents at a place inside of the root. */
async function readAll({ source, root, realRoot, cwd }, from) {
	const walk = new Walk(source, realRoot, cwd);
	await walk.visit(from);
	return {
		files: await mapBounded(walk.files.toSorted((a, b) => require_source.compareText(nameOf(a.path, root), nameOf(b.path, root))), async ({ path, real }) => {
			const text = await readText(source, path, cwd);
			return typeof text === "string" ? {
				real,
				text,
				...parseDocuments(text, nameOf(path, cwd))
			} : {
				real,
				text: "",
				documents: [],
				diagnostics: [text]
			};
		}),
		diagnostics: walk.diagnostics
	};
}
/** Reports whether a file may be only a text. */
function isDoubtful({ text, documents, diagnostics }) {
	return !holdsDocuments(text, {
		documents,
		diagnostics
	});
}
/** Reports whether there is something in a file that may name another document: its id, or an ARN. */
function mayRefer({ documents }) {
	for (const { value } of documents) for (const text of require_registry.textsIn(value)) if (/\$\{\s*\w+\/|^arn:/.test(text)) return true;
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
/** Reads `limits`. What has the wrong type is as if it were not there, here and below. */
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
/** Reads `versions`. */
function readVersions(value) {
	const { keep, minAge, rebuild } = membersOf(value);
	return {
		...require_optional.optional({ keep: numberOf(keep) }),
		minAge: (typeof minAge === "string" ? require_duration.parseDuration(minAge) : void 0) ?? defaultVersions.minAge,
		rebuild: typeof rebuild === "boolean" ? rebuild : defaultVersions.rebuild
	};
}
/** Reads `quotas`. */
function readQuotas(value) {
	const entries = Object.entries(membersOf(value));
	return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "number"));
}
function membersOf(value) {
	return require_registry.isObject(value) ? value : {};
}
function numberOf(value) {
	return typeof value === "number" ? value : void 0;
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
	if (!require_registry.isObject(defaults)) return [];
	return [...require_registry.kinds.values()].flatMap((kind) => {
		const fields = defaults[kind.kind];
		if (!require_registry.isObject(fields)) return [];
		return toFindings(validateFields(kind.kind, fields).filter(({ keyword, data }) => {
			const isVariable = typeof data === "string" && hasVariable(data);
			return keyword !== "required" && keyword !== "minItems" && data !== null && !isVariable;
		}), fields, { kind }, ["defaults", kind.kind]);
	});
}
/** What a request holds is never read-only: left out of an update, which replaces everything, it would be cleared. */
function checkReadOnly(readOnlyFields) {
	if (!require_registry.isObject(readOnlyFields)) return [];
	return [...require_registry.kinds.values()].flatMap((kind) => {
		const listed = readOnlyFields[kind.kind];
		return (require_registry.isList(listed) ? listed : []).flatMap((member, index) => {
			if (typeof member !== "string" || !isRequested(kind, member)) return [];
			return [{
				diagnostic: "readOnlyDeclarable",
				params: {
					field: require_registry.showPath(["readOnlyFields", kind.kind]),
					member: require_registry.showText(member),
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
		const form = compileForm(source, require_registry.showPath(path), document?.locate(path, "value"), compile);
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
		part: require_registry.showText(part)
	}, source);
	let compiled;
	try {
		compiled = compile(pattern);
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace("error parsing regexp: ", "") : String(error);
		return require_diagnose.diagnose("badRegex", {
			field,
			reason: require_registry.showText(reason, 200)
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
// src/target-account.ts
/** Returns the account that a target is pinned to, or that its role is in; undefined where only the credentials tell. */
function accountOf({ account, roleArn }) {
	return account ?? /^arn:aws[^:]*:iam::([0-9]{12}):role\//.exec(roleArn ?? "")?.[1];
}
// src/config/variables/rules.ts
/** What variables may be: named so that documents can refer to them, and values that are taken as they stand. */
/** Returns what is wrong with the variables at `path` of the project file. */
function checkVariables(vars, path) {
	if (!require_registry.isObject(vars)) return [];
	return [...Object.keys(vars).filter((name) => !/^[A-Za-z_][\w-]*$/.test(name)).map((name) => ({
		diagnostic: "variableName",
		params: { name: require_registry.showValue(name) },
		path: [...path, name],
		at: "key"
	})), ...findTexts(vars, path).flatMap(({ text, at }) => {
		const found = {
			params: { field: require_registry.showPath(at) },
			path: at,
			at: "value"
		};
		return [...hasVariable(text) ? [{
			diagnostic: "variableInVariable",
			...found
		}] : [], ...require_registry.looksLikeCredential(text) ? [{
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
	if (require_registry.isList(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]));
	return require_registry.isObject(value) ? Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key])) : [];
}
// src/config/project/target-rules.ts
/** Rules of the targets of a project file that its schema cannot say. */
/** Returns what is wrong with the targets of a project file, taken one by one. */
function checkTargets(project, { declared, candidates }) {
	const written = require_registry.isList(project["targets"]) ? project["targets"] : [];
	const extended = new Map(declared.map(({ generated, target }) => [generated?.extendedBy, target]));
	return [
		...checkVariables(project["vars"], ["vars"]),
		...require_registry.isObject(project["fleet"]) ? checkFleet(project["fleet"], candidates) : [],
		...written.flatMap((one, index) => require_registry.isObject(one) ? checkWritten(one, ["targets", index], extended.get(index)) : []),
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
	const accounts = require_registry.isList(fleet["accounts"]) ? fleet["accounts"] : [];
	const needsRegions = accounts.some((one) => !require_registry.isObject(one) || one["regions"] === void 0);
	const except = require_registry.isList(fleet["except"]) ? fleet["except"] : [];
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
			if (!require_registry.isObject(account)) return checkAccount(account, at);
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
					glob: require_registry.showValue(selector),
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
	return (require_registry.isList(regions) ? regions : []).flatMap((region, index) => require_registry.isObject(region) ? checkVariables(region["vars"], [
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
			field: require_registry.showPath(path),
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
		const params = { field: require_registry.showPath([...path, "region"]) };
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
				name: require_registry.showText(extended.name),
				what,
				expected: extended[what] ?? "",
				found: require_registry.showValue(value[what])
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
				variable: require_registry.showText(variable),
				field: require_registry.showPath(path),
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
				field: require_registry.showPath(path),
				found: require_registry.showValue(found),
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
		field: require_registry.showPath(path),
		region: require_registry.showText(region)
	};
	const suggestion = require_registry.findNearest(region, knownRegions);
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
	const expected = region === void 0 ? partition : require_canonical.partitionOf(region);
	if (partition !== expected) return [{
		diagnostic: "foreignPartition",
		params: {
			value: require_registry.showText(roleArn ?? ""),
			partition,
			target: require_registry.showText(name),
			expected
		},
		path,
		at: "value"
	}];
	if (account === void 0 || !/^[0-9]{12}$/.test(account) || owner === account) return [];
	return [{
		diagnostic: "roleOfOtherAccount",
		params: {
			target: require_registry.showText(name),
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
			name: require_registry.showText(name),
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
				first: require_registry.showText(same.target.name),
				second: require_registry.showText(target.name),
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
	const name = require_registry.showValue(target.name);
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
	return require_registry.showText(`${account} in ${region}`);
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
	if (!require_registry.isList(list)) return [];
	return list.flatMap((item, index) => {
		const at = [...path, index];
		if (typeof item === "string") return [{
			key: item,
			path: at,
			keyPath: at,
			value: {}
		}];
		const named = require_registry.isObject(item) ? item[key] : void 0;
		return require_registry.isObject(item) && typeof named === "string" ? [{
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
	const base = layerOf("project", [], require_registry.isObject(project["vars"]) ? { vars: project["vars"] } : {});
	const written = (require_registry.isList(project["targets"]) ? project["targets"] : []).flatMap((value, index) => require_registry.isObject(value) ? [{
		index,
		value
	}] : []);
	const { fleet } = project;
	if (!require_registry.isObject(fleet)) return {
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
		"target.partition": require_canonical.partitionOf(region),
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
		...require_optional.optional({
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
	const maps = layers.map(({ value }) => value[key]).filter(require_registry.isObject);
	return maps.length <= 1 ? maps[0] ?? {} : Object.fromEntries(maps.flatMap(Object.entries));
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function textsOf$1(value) {
	return require_registry.isList(value) ? value.filter((item) => typeof item === "string") : [];
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
	const located = addUnlessSaid([...checkProject(value), ...checkTargets(value, targets)], general).map((found) => require_diagnose.diagnoseUnlocated(asWritten(found, document.scalarAt(found.path)), locateFinding(document, found)));
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
		if (require_registry.isList(item)) return [key, item.map((element) => require_registry.isObject(element) ? withoutNullsInside(element) : element)];
		return [key, require_registry.isObject(item) ? withoutNullsInside(item) : item];
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
		defaults: mapValues(value["defaults"], (fields) => require_registry.isObject(fields) ? fields : void 0),
		ignoreTags: textsOf(value["ignoreTags"]),
		managedBy: textsOf(value["managedBy"]).map(readTag),
		requiredTags: mapValues(value["requiredTags"], (form) => typeof form === "string" ? form : void 0),
		readOnlyFields: mapValues(value["readOnlyFields"], (fields) => require_registry.isList(fields) ? textsOf(fields) : void 0),
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
	return require_registry.isList(value) ? value.filter((item) => typeof item === "string") : [];
}
function mapValues(value, read) {
	if (!require_registry.isObject(value)) return {};
	return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
		const result = read(item);
		return result === void 0 ? [] : [[key, result]];
	}));
}
// src/config/load.ts
/** Finds and reads files: the project file and the documents, from the disk or from a revision of it. */
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
const nothing = {
	documents: [],
	around: [],
	files: 0,
	textFiles: []
};
/**
* Reads the documents of a project, or those at `path` alone, which is a file or folder inside; for a file that documents take a field from it
* is these documents. There must be one, unless every target is retired: git keeps no empty folder either.
*/
async function loadDocuments(project, { path, cwd, files: source = diskFiles }) {
	const root = project.configs;
	const failed = (diagnostic) => {
		return {
			...nothing,
			diagnostics: [diagnostic],
			isNarrowed: path !== void 0
		};
	};
	const boundary = await findBoundary(project.file === void 0 ? cwd : (0, node_path.dirname)((0, node_path.resolve)(cwd, project.file)));
	if (!(project.file === void 0 && !require_repository.isInside(root, boundary)) && !await isWithin(source, root, boundary)) {
		const params = {
			configs: show(await source.resolve(root).catch(() => root), cwd),
			folder: show(boundary, cwd)
		};
		return failed(require_diagnose.diagnose("configsOutside", params, project.document?.locate(["configs"], "value")));
	}
	const mayBeEmpty = path === void 0 && project.targets.length > 0 && project.targets.every(({ retired }) => retired);
	if (!await exists(source, root)) {
		if (mayBeEmpty) return {
			...nothing,
			diagnostics: [],
			isNarrowed: false
		};
		return failed(require_diagnose.diagnose("folderMissing", { folder: show(root, cwd) }, project.document?.locate(["configs"], "value")));
	}
	const wanted = path === void 0 ? root : (0, node_path.resolve)(cwd, path);
	if (!await exists(source, wanted)) return failed(require_diagnose.diagnose("folderMissing", { folder: show(wanted, cwd) }));
	const [realRoot, realWanted] = [await source.resolve(root), await source.resolve(wanted)];
	const holdsAll = require_repository.isInside(realRoot, realWanted);
	if (!holdsAll && !require_repository.isInside(realWanted, realRoot)) {
		const params = {
			path: show(wanted, cwd),
			folder: show(root, cwd)
		};
		return failed(require_diagnose.diagnose("pathOutsideConfigs", params));
	}
	const start = holdsAll ? root : wanted;
	const found = await readDocuments({
		source,
		root,
		realRoot,
		cwd
	}, start, holdsAll);
	if (found === void 0) return failed(require_diagnose.diagnose("notConfigFile", { path: show(start, cwd) }));
	const empty = found.documents.length + found.diagnostics.length === 0 && !mayBeEmpty ? [require_diagnose.diagnose("noDocuments", { folder: show(start, cwd) })] : [];
	return {
		...found,
		diagnostics: require_diagnose.sortDiagnostics([...found.diagnostics, ...empty]),
		isNarrowed: !holdsAll
	};
}
async function isFile(files, path) {
	return (await files.find(path).catch(() => void 0))?.kind === "file";
}
async function exists(files, path) {
	return await files.find(path).catch(() => void 0) !== void 0;
}
// src/run/targets.ts
/** The project file and the targets that a command is about. */
/** Finds and reads the project file, and picks the targets that the flags name. */
async function loadTargets(machine, flags, path, files) {
	const found = await findProject(machine.cwd, flags.project, path);
	if (require_diagnose.hasErrors(found.diagnostics)) return {
		targets: [],
		diagnostics: found.diagnostics
	};
	const { project, diagnostics } = await loadProject(found.file, machine.cwd, path, files);
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
/** Returns a project that is to be, whatever project files are around: its one target is where we are. */
function ambientTargets(machine, owner, flags) {
	const project = {
		...makeDefaultProject((0, node_path.join)(machine.cwd, "configs")),
		owner
	};
	return {
		project,
		targets: withAmbientTarget(project, machine, flags),
		diagnostics: []
	};
}
/** From PATH upwards, PATH being where we are if it is not given; if nothing is there, in the folder `configs` below it. */
async function findProject(cwd, explicit, path) {
	const find = (start) => findProjectFile({
		cwd,
		...require_optional.optional({
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
		...require_optional.optional({
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
Object.defineProperty(exports, "ambientTargets", {
	enumerable: true,
	get: function() {
		return ambientTargets;
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
Object.defineProperty(exports, "diskFiles", {
	enumerable: true,
	get: function() {
		return diskFiles;
	}
});
Object.defineProperty(exports, "findDeclared", {
	enumerable: true,
	get: function() {
		return findDeclared;
	}
});
Object.defineProperty(exports, "findLayer", {
	enumerable: true,
	get: function() {
		return findLayer;
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
Object.defineProperty(exports, "isReference", {
	enumerable: true,
	get: function() {
		return isReference;
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
Object.defineProperty(exports, "nearestIds", {
	enumerable: true,
	get: function() {
		return nearestIds;
	}
});
Object.defineProperty(exports, "projectFile", {
	enumerable: true,
	get: function() {
		return projectFile;
	}
});
Object.defineProperty(exports, "readId", {
	enumerable: true,
	get: function() {
		return readId;
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
Object.defineProperty(exports, "takeAlong", {
	enumerable: true,
	get: function() {
		return takeAlong;
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
Object.defineProperty(exports, "withReferred", {
	enumerable: true,
	get: function() {
		return withReferred;
	}
});
Object.defineProperty(exports, "withReferring", {
	enumerable: true,
	get: function() {
		return withReferring;
	}
});
Object.defineProperty(exports, "withTexts", {
	enumerable: true,
	get: function() {
		return withTexts;
	}
});
Object.defineProperty(exports, "writeFlow", {
	enumerable: true,
	get: function() {
		return writeFlow;
	}
});
