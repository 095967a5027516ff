let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_api$;
const require_src_api = () => require_src_api$ ??= require("./src-api.cjs");
let require_js_yaml$;
const require_js_yaml = () => require_js_yaml$ ??= require("./js-yaml.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
// src/config/project/held-targets.ts
const accessKeys = [
	"account",
	"region",
	"roleArn",
	"planRoleArn",
	"externalId",
	"profile"
];
function holdTargets(project, targets, base) {
	const unread = new Map();
	const changes = new Map();
	const bases = base && new Map(base.map((target) => [target.name, target]));
	return {
		targets: targets.map((target) => {
			const old = bases?.get(target.name);
			if (old === void 0) {
				const isAmbient = [
					target.roleArn,
					target.planRoleArn,
					target.profile
				].every((one) => one === void 0);
				if (base !== void 0 || !isAmbient) {
					const reason = base === void 0 ? "no base revision vouches for its credentials" : "this pull request adds it";
					unread.set(target.name, require_every_run().diagnose("targetNotRead", {
						target: target.name,
						reason
					}, locateAccess(project, target, [])));
				}
				return target;
			}
			const changed = accessKeys.filter((key) => target[key] !== old[key]);
			if (changed.length === 0) return target;
			const keys = changed.join(", ");
			const source = locateAccess(project, target, changed);
			const key = JSON.stringify([keys, source]);
			const change = changes.get(key) ?? {
				keys,
				source,
				names: []
			};
			change.names.push(target.name);
			changes.set(key, change);
			return withAccessOf(target, old);
		}),
		unread,
		diagnostics: [...changes.values()].map(({ keys, source, names }) => require_every_run().diagnose("targetHeld", {
			keys,
			targets: `${require_start().plural(names.length, "target")} ${require_start().enumerate(names)}`
		}, source))
	};
}
function withAccessOf(target, old) {
	const rest = Object.entries(target).filter(([key]) => !accessKeys.some((one) => one === key));
	const access = accessKeys.flatMap((key) => old[key] === void 0 ? [] : [[key, old[key]]]);
	return Object.fromEntries([...rest, ...access]);
}
function locateAccess({ document, blueprints }, { name }, keys) {
	const blueprint = blueprints?.get(name);
	if (document === void 0 || blueprint === void 0) return document?.locate([], "value");
	const path = keys.map((key) => key === "account" || key === "region" ? blueprint[key] : require_every_run_reading().findPath(blueprint, [key])).find((one) => one !== void 0) ?? blueprint.name ?? blueprint.path;
	return document.locate(path, "key");
}
// src/config/foreign/names.ts
function isSameName(written, name) {
	const [a, b] = [require_src().fold(written), require_src().fold(name)];
	return a === b || `${a}s` === b || a === `${b}s`;
}
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
function variableName(text) {
	const [first = "value", ...rest] = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "").map((word) => /[a-z]/.test(word) ? word : word.toLowerCase());
	const name = [lowerFirst(first), ...rest.map((word) => capitalise(word))].join("");
	return /^[A-Za-z]/.test(name) ? name : `_${name}`;
}
function lowerFirst(word) {
	const capitals = /^[A-Z]+(?![a-z])/.exec(word)?.[0] ?? word.slice(0, 1);
	return capitals.toLowerCase() + word.slice(capitals.length);
}
// src/config/foreign/documents.ts
const typePrefix = /^AWS::ImageBuilder::|^aws_imagebuilder_/;
function kindOfType(type) {
	if (!typePrefix.test(type)) return void 0;
	const name = type.replace(typePrefix, "").replaceAll("_", "").toLowerCase();
	return [...require_src_kinds().kinds.keys()].find((kind) => kind.toLowerCase() === name);
}
function guessKind(document) {
	const keys = Object.keys(document);
	const [best, second] = [...require_src_kinds().kinds.values()].map(({ kind, model }) => {
		return {
			kind,
			score: keys.filter((key) => model.createFields.some((name) => isSameName(key, name))).length
		};
	}).toSorted((a, b) => b.score - a.score);
	return best !== void 0 && best.score > (second?.score ?? 0) ? best.kind : void 0;
}
function recogniseDocument(value) {
	return recogniseTemplate(value) ?? recogniseResource(value) ?? recogniseAnswer(value) ?? recogniseTerraform(value) ?? recogniseOwnFile(value) ?? recogniseTextFile(value);
}
function recogniseText(text) {
	if (!/^\s*(?:resource|data|module|variable|provider)\s+"[\w-]+"(?:\s+"[\w-]+")?\s*\{/m.test(text)) return void 0;
	const type = /^\s*resource\s+"(aws_imagebuilder_\w+)"/m.exec(text)?.[1];
	return {
		what: "Terraform configuration",
		advice: adviseOnTerraform(type)
	};
}
function recogniseTemplate({ Resources: resources, AWSTemplateFormatVersion: version }) {
	if (!require_src().isObject(resources)) return void 0;
	const found = Object.entries(resources).filter(([, resource]) => typeOf(resource) !== void 0);
	if (version === void 0 && found.length === 0) return void 0;
	return {
		what: "a CloudFormation template",
		advice: adviseOnTemplate(found)
	};
}
function adviseOnTemplate(resources) {
	const { length: count } = resources.filter(([, resource]) => kindOfType(typeOf(resource) ?? "") !== void 0);
	if (count === 0) return adviseOnResources(resources);
	return `move it out of the folder of documents, and give it to kiln import cloudformation, which writes ${count === 1 ? "its document" : `a document for each of the ${count} resources that Kiln knows`}`;
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
	if (!require_src().isObject(resource)) return void 0;
	const { Type: type } = resource;
	return typeof type === "string" && /^(?:AWS|Custom)::/.test(type) ? type : void 0;
}
function adviseOnResources(resources) {
	const known = resources.flatMap(([name, resource]) => {
		const kind = kindOfType(typeOf(resource) ?? "");
		return kind === void 0 ? [] : [{
			name: require_src().showText(name),
			kind
		}];
	});
	const [first] = known;
	if (first === void 0) return "move it out of the folder of documents: nothing in it is of a kind that Kiln knows";
	return `write a document for it: kind: ${first.kind}, and below that ${first.name === "" ? "its Properties" : `the Properties of ${first.name}`}, each with a small first letter (Name is name)${known.length === 1 ? "" : `; so for each of the ${known.length} resources that Kiln knows`}`;
}
function recogniseAnswer(value) {
	for (const [name, model] of Object.entries({
		...require_src_api().imagebuilder.kinds,
		...require_src_api().imagebuilder.builtKinds
	})) {
		const [member, operation] = [[model.getBodyMember, model.operations["get"]], [model.listBodyMember, model.operations["list"]]].find(([member]) => typeof value[member] === "object") ?? [];
		if (member !== void 0 && operation !== void 0) return {
			what: `the answer of aws imagebuilder ${toCommand(operation)}`,
			advice: adviseOnAnswer(name, member, value[member] ?? null)
		};
	}
}
function adviseOnAnswer(kind, member, body) {
	if (!require_src_kinds().kinds.has(kind)) return "move it out of the folder of documents: nothing in it is of a kind that Kiln knows";
	const name = require_src().isObject(body) && typeof body["name"] === "string" ? ` ${require_src().showText(body["name"])}` : "";
	const owned = require_src_api().imagebuilder.kinds[kind]?.serviceOwned.join(", ") ?? "";
	return `run kiln export${name} in its place, which writes the document${require_src().isObject(body) ? `, or write kind: ${kind} and below that what stands under ${member}, without ${owned}` : ""}`;
}
function toCommand(operation) {
	return operation.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
}
function recogniseTerraform(value) {
	const isState = value["terraform_version"] !== void 0;
	const { resource } = value;
	const types = require_src().isObject(resource) ? Object.keys(resource).filter((type) => /^[a-z]+_\w+$/.test(type)) : [];
	if (!isState && types.length === 0) return void 0;
	if (isState) return {
		what: "the state of Terraform",
		advice: "move it out of the folder of documents, and give it to kiln import terraform, which writes a document for each resource that Kiln knows"
	};
	return {
		what: "Terraform configuration",
		advice: adviseOnTerraform(types.find((type) => typePrefix.test(type)))
	};
}
function adviseOnTerraform(type) {
	const [first = ""] = require_src_kinds().kinds.keys();
	return `give what terraform show -json prints of its state to kiln import terraform, which writes a document for each resource that Kiln knows; or write one by hand: kind: ${kindOfType(type ?? "") ?? first}, and below that its arguments in camel case (some_name is someName)`;
}
function recogniseOwnFile(value) {
	const { tool, formatVersion, version, targets, owner, fleet } = value;
	if (formatVersion !== void 0 && require_src().isObject(tool) && tool["name"] === "kiln") return {
		what: "a report of Kiln",
		advice: "write reports outside of the folder of documents"
	};
	if (typeof version !== "number" || (targets ?? owner ?? fleet) === void 0) return void 0;
	return {
		what: "a project file",
		advice: "call it kiln.yaml, or name it with --project and keep it out of this folder"
	};
}
function recogniseTextFile({ schemaVersion, phases, steps, kind }) {
	if (schemaVersion === void 0 || kind !== void 0 || !require_src().isList(phases) && !require_src().isList(steps)) return void 0;
	return {
		what: require_src().isList(phases) ? "the text of a component document" : "the text of a workflow document",
		advice: "name it under kiln.files in the document that declares it, as files: { data: FILE }; it is no document itself then"
	};
}
// src/config/foreign/flow.ts
const shown = 160;
function writeFlow(value) {
	const text = require_js_yaml().dump(value, {
		flowLevel: 0,
		lineWidth: -1,
		noRefs: true
	}).trimEnd();
	return require_src().showText(text, shown);
}
function writeLine(key, value) {
	const text = require_js_yaml().dump({ [key]: value }, {
		flowLevel: 1,
		lineWidth: -1,
		noRefs: true
	}).trimEnd();
	return text.length > shown || text.includes("\n") || require_src().looksLikeCredential(text) ? void 0 : require_src().showText(text, shown);
}
function splitEntry(text) {
	const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
	return parts.length > 1 ? parts : void 0;
}
// src/config/schema/elsewhere.ts
const mostSpots = 3;
const spots = new Map();
function findSpots(kind, key, here) {
	const own = here.map((step) => typeof step === "number" ? "*" : step).join(".");
	const found = spotsOf(kind).filter(({ parents, name }) => isSameName(key, name) && parents.join(".") !== own);
	return found.length > mostSpots ? [] : found;
}
function findOtherKind(kind, key) {
	return [...require_src_kinds().kinds.values()].filter((other) => other.kind !== kind.kind).find(({ model }) => model.createFields.some((name) => require_src().fold(name) === require_src().fold(key)))?.kind;
}
function adviseOnProjectKey(key) {
	const top = membersOf(require_every_run_reading().projectSchema());
	const ofTarget = membersOf(top["targets"].items);
	if (Object.hasOwn(ofTarget, key)) return "move it to a target in kiln.yaml; kiln.targets in a document says which targets it belongs to";
	return Object.hasOwn(top, key) ? "move it to the top level of kiln.yaml" : void 0;
}
function showSpot({ parents }, here) {
	if (parents.length === 0) return "at the top level";
	const [inside = "", ...around] = splitAt(parents.map((parent, index) => parent === "*" ? here[index] ?? "*" : parent), "*").toReversed().map(require_src().formatPath);
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
			visit(require_src_api().imagebuilder.shapes[member], [...parents, name]);
		}
		if (shape?.member !== void 0) visit(require_src_api().imagebuilder.shapes[shape.member], [...parents, "*"]);
	};
	visit(require_src_kinds().requestShape(kind), []);
	spots.set(kind.kind, found);
	return found;
}
// src/config/foreign/expressions.ts
const pseudoParameters = {
	"AWS::Region": "${target.region}",
	"AWS::AccountId": "${target.account}",
	"AWS::Partition": "${target.partition}",
	"AWS::NoValue": "null"
};
const placeSources = [
	[/^data\.aws_region\./, "${target.region}"],
	[/^data\.aws_caller_identity\.[\w-]+\.account_id$/, "${target.account}"],
	[/^data\.aws_partition\.[\w-]+\.partition$/, "${target.partition}"]
];
const functionNames = new Set("And Base64 Cidr Condition Equals FindInMap ForEach GetAZs GetAtt If ImportValue Join Length Not Or Ref Select Split Sub ToJsonString Transform".split(" "));
function functionOfTag(tag) {
	const name = tag.slice(1);
	return tag.startsWith("!") && functionNames.has(name) ? name : void 0;
}
function functionOfKey(key) {
	return key === "Ref" ? "Ref" : /^Fn::(\w+)$/.exec(key)?.[1];
}
function functionOfMap(value) {
	if (!require_src().isObject(value)) return void 0;
	const [[key, argument] = [], second] = Object.entries(value);
	const name = key === void 0 || second !== void 0 ? void 0 : functionOfKey(key);
	return name === void 0 ? void 0 : {
		name,
		argument: argument ?? null
	};
}
function showFunction({ name, argument }) {
	const given = typeof argument === "string" ? ` ${argument}` : "";
	return require_src().showText(`!${name}${given}`);
}
function adviseOnFunction(found, field) {
	const text = translate(found) ?? variable(field ?? "NAME");
	return adviseToWrite(text === "null" ? text : `"${text}"`);
}
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
	const shown = require_src().showText(text, 160);
	return text.includes("${vars.") ? `write ${shown}, and the value under vars of each target in kiln.yaml` : `write ${shown}`;
}
function translate({ name, argument }) {
	const [first, second] = require_src().isList(argument) ? argument : [];
	switch (name) {
		case "Ref": return typeof argument === "string" ? variableFor(argument) : void 0;
		case "Sub": return typeof argument === "string" ? substitute(argument) : typeof first === "string" ? substitute(first) : void 0;
		case "GetAtt": return typeof argument === "string" ? variable(argument) : require_src().isList(argument) ? variable(argument.filter((part) => typeof part === "string").join(".")) : void 0;
		case "ImportValue": return typeof argument === "string" ? variable(argument) : void 0;
		case "Join": return typeof first === "string" && require_src().isList(second) ? join(first, second) : void 0;
		default: return;
	}
}
function join(separator, parts) {
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
function variable(name) {
	return `\${vars.${variableName(name)}}`;
}
// src/config/schema/unknown-key.ts
function misspelt(key, name, path, tool) {
	if (tool === void 0) return {
		diagnostic: "unknownKey",
		params: {
			key: require_src().showValue(key),
			suggestion: name
		},
		path,
		at: "key"
	};
	return {
		diagnostic: "foreignName",
		params: {
			key: require_src().showValue(key),
			tool,
			name
		},
		path,
		at: "key"
	};
}
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
	const suggestion = require_src().findNearest(key, all);
	if (suggestion !== void 0) return misspelt(key, suggestion, path, void 0);
	if (kind === void 0) return {
		diagnostic: "unexpectedKey",
		params: {
			key: require_src().showValue(key),
			known: all.join(", ")
		},
		...at
	};
	return {
		diagnostic: unknown.isTop ? "unknownField" : "unknownMember",
		params: {
			field: require_src().showPath(path),
			date: require_src_api().imagebuilder.modelDate
		},
		...at
	};
}
function toForeignFinding(unknown, kind) {
	const { key, value, path, here, known, around, isTop } = unknown;
	const at = {
		path,
		at: "key"
	};
	const field = require_src().showPath(path);
	const call = functionOfKey(key);
	if (call !== void 0) {
		const found = {
			name: call,
			argument: value
		};
		const outer = path.slice(0, -1).findLast((step) => typeof step === "string");
		const advice = adviseOnFunction(found, outer);
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
		const has = (names) => names.some((name) => require_src().fold(name) === require_src().fold(key));
		if (has(require_every_run_reading().derivedFields)) return {
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
		if (has([...require_src_kinds().identityMembers(kind)])) return {
			diagnostic: "identityField",
			params: { field },
			...at
		};
		if (require_src().fold(key) === "tagsall") return {
			diagnostic: "tagsOfProvider",
			params: { field },
			...at
		};
		if (unknown.topKeys.includes("kiln") && Object.hasOwn(require_every_run_reading().kilnBlockSchema["properties"], key)) return misplaced(unknown, [{
			parents: ["kiln"],
			name: key
		}]);
	}
	const spots = findSpots(kind, key, here);
	const isFree = spots.every(({ parents: [outermost] }) => !isTop || !holds(around, outermost));
	const advice = isTop ? adviseOnProjectKey(require_src().fold(key)) : void 0;
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
			field: require_src().showPath(path),
			places,
			advice
		},
		path,
		at: "key"
	};
}
function holds(around, key) {
	return key !== void 0 && require_src().isObject(around) && Object.keys(around).some((own) => isSameName(own, key));
}
function isWrapper(value, known) {
	const keys = require_src().isObject(value) ? Object.keys(value) : [];
	const own = keys.filter((key) => known.some((name) => isSameName(key, name)));
	return own.length > 0 && own.length * 2 >= keys.length;
}
// src/config/schema/wrong-type.ts
const typeWords = {
	string: "a string",
	boolean: "true or false",
	integer: "a whole number",
	number: "a number",
	array: "a list",
	object: "a map",
	"string,object": "a string or a map"
};
const booleanWords = new Map([
	["yes", "true"],
	["y", "true"],
	["on", "true"],
	["no", "false"],
	["n", "false"],
	["off", "false"]
]);
function toTypeFinding(type, data, { path, example, keys }) {
	const field = require_src().showPath(path);
	const expected = typeWords[type] ?? type;
	const at = {
		path,
		at: "value"
	};
	const found = require_src().showValue(data);
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
	if (type === "string" && require_src().isList(data) && typeof path.at(-1) === "number") return {
		diagnostic: "listInList",
		params: {
			field,
			list: require_src().showPath(path.slice(0, -1))
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
				found,
				value: data
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
			advice: adviseOnValue(type, data) ?? adviseOnForm(type, name ?? "", example, keys)
		},
		...at
	};
}
function adviseOnValue(type, data) {
	if (type === "array" && data !== null) {
		const parts = typeof data === "string" ? splitEntry(data) : void 0;
		return `write a list: ${writeFlow(parts ?? [data])}`;
	}
	const [only, second] = require_src().isList(data) ? data : [];
	if (only !== void 0 && second === void 0 && type !== "array" && require_src().isObject(only) === (type === "object")) return `write it without the list: ${writeFlow(only)}`;
	if (type === "boolean" && (data === 0 || data === 1)) return `write ${data === 1}`;
	if (type !== "integer") return void 0;
	if (typeof data === "number" && Number.isFinite(data)) return `write ${Math.floor(data)} or ${Math.ceil(data)}`;
	const [number, another] = typeof data === "string" ? data.replaceAll(/(?<=\d)[,_](?=\d{3})/g, "").match(/-?\d+/g) ?? [] : [];
	return number === void 0 || another !== void 0 ? void 0 : `write ${number}`;
}
const standIns = {
	string: "TEXT",
	boolean: "true",
	integer: "1",
	number: "1",
	array: "[VALUE]",
	object: "{KEY: VALUE}",
	"string,object": "TEXT"
};
function adviseOnForm(type, name, example, keys) {
	const written = example === void 0 ? void 0 : writeLine(name, example);
	if (written !== void 0) return `write ${typeWords[type]}, such as ${written}`;
	const known = type === "object" && keys.length > 0 ? ` with ${keys.length > 1 ? "some of " : ""}${keys.join(", ")}` : "";
	return known === "" ? `write ${typeWords[type]}: ${name}: ${standIns[type]}` : `write ${typeWords[type]}${known}`;
}
function readPairs(data) {
	if (!require_src().isList(data) || data.length === 0) return void 0;
	const pairs = data.map((item) => {
		if (!require_src().isObject(item)) return void 0;
		const parts = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
		const [key, value] = [parts.get("key") ?? parts.get("name"), parts.get("value")];
		return typeof key === "string" && value !== void 0 ? [key, value] : void 0;
	});
	return pairs.includes(void 0) ? void 0 : Object.fromEntries(pairs.filter((pair) => pair !== void 0));
}
// src/config/foreign/members.ts
function findMeant({ otherNames = [] }, key, path, free) {
	const outer = path.map((step) => typeof step === "number" ? "*." : `${step}.`).join("");
	const other = otherNames.find(({ pattern, name }) => {
		return pattern.startsWith(outer) && require_src().fold(pattern.slice(outer.length)) === require_src().fold(key) && free.includes(name);
	});
	if (other !== void 0) return other;
	const name = free.find((name) => require_src().fold(name) === require_src().fold(key)) ?? free.find((name) => isSameName(key, name));
	return name === void 0 ? {} : {
		name,
		tool: spellerOf(key, name)
	};
}
// src/config/check/repair.ts
function repairKeys(kind, fields) {
	const findings = [];
	const written = new Map();
	function repair(value, shape, path) {
		if (require_src().isList(value)) return value.map((item, index) => repair(item, shapeNamed(shape?.member), [...path, index]));
		if (!require_src().isObject(value) || shape?.members === void 0) return value;
		const known = Object.keys(shape.members);
		const entries = Object.entries(value).map(([key, item]) => {
			if (known.includes(key)) return [key, repair(item, shapeNamed(shape.members?.[key]), [...path, key])];
			const free = known.filter((name) => !Object.hasOwn(value, name));
			const { name = key, tool } = findMeant(kind, key, path, free);
			const at = [...path, name];
			if (name !== key) {
				written.set(JSON.stringify(at), key);
				findings.push(misspelt(key, name, toWritten(at), tool));
			}
			return [name, repair(item, shapeNamed(shape.members?.[name]), at)];
		});
		return Object.fromEntries(entries);
	}
	function toWritten(path) {
		return path.map((step, index) => written.get(JSON.stringify(path.slice(0, index + 1))) ?? step);
	}
	return {
		fields: repair(fields, require_src_kinds().requestShape(kind), []),
		findings,
		toWritten
	};
}
function shapeNamed(name) {
	return name === void 0 ? void 0 : require_src_api().imagebuilder.shapes[name];
}
// src/config/desire/origin.ts
function findOrigin(ingredients, path, at) {
	return new Trail(ingredients, at).follow(path, at);
}
function findDecisiveKey(ingredients, path) {
	return new Trail(ingredients, "value").findDecisive(path, "key");
}
var Trail = class {
	#made;
	#subject;
	#contributions = [];
	constructor(ingredients, subject) {
		this.#made = ingredients;
		this.#subject = subject;
	}
	follow(path, at) {
		const end = this.#walk(path);
		const { node, written, isWhole } = end;
		if (node !== void 0) this.#contribute(node, this.#isLiteral(path));
		const scalar = isWhole && node !== void 0 ? this.#scalarOf(node) : void 0;
		return {
			...scalar === void 0 ? {} : { scalar },
			...isWhole && typeof node?.value === "string" ? { raw: node.value } : {},
			locateText: (place) => isWhole && node !== void 0 ? this.#locateText(node, place) : void 0,
			written: this.#locateWritten(path, end, at),
			writtenPath: written,
			decisive: this.#decide(path, end, at),
			isWhole,
			contributions: this.#contributions
		};
	}
	findDecisive(path, at) {
		return this.#decide(path, this.#walk(path), at);
	}
	#walk(path) {
		const { document, kind, defaults } = this.#made;
		let own = {
			root: "document",
			path: [],
			value: document.value
		};
		let base = defaults && {
			root: "default",
			path: ["defaults", kind],
			value: defaults
		};
		let written = [];
		let reached = 0;
		for (const step of path) {
			const child = own && this.#child(own, step);
			const nextBase = own === void 0 || require_src().isObject(own.value) && require_src().isObject(base?.value) ? base && this.#child(base, step) : void 0;
			if (child === void 0 && nextBase === void 0) break;
			if (child?.root === "document") written = child.path;
			reached++;
			const isEnd = reached === path.length && this.#subject === "key" || this.#isLiteral(path.slice(0, reached));
			own = child === void 0 || child.value === null ? void 0 : isEnd ? child : this.#enter(child);
			base = nextBase === void 0 || isEnd ? nextBase : this.#enter(nextBase);
		}
		return {
			node: own ?? base,
			written,
			isWhole: reached === path.length
		};
	}
	#decide(path, end, at) {
		const { node, isWhole } = end;
		return (node === void 0 || node.path.length === 0 ? void 0 : this.#locate(node, isWhole ? at : "key")) ?? this.#locateWritten(path, end, at);
	}
	#isLiteral(path) {
		return this.#made.texts.isLiteral(path);
	}
	#locateWritten(path, { written, isWhole }, at) {
		if (written.length === 0) return this.#made.document.locate(["name"], "key");
		return this.#made.document.locate(written, isWhole && written.length === path.length ? at : "key");
	}
	#child({ root, path, value }, step) {
		if (require_src().isObject(value)) {
			const key = String(step);
			return Object.hasOwn(value, key) ? {
				root,
				path: [...path, key],
				value: value[key] ?? null
			} : void 0;
		}
		if (!require_src().isList(value) || typeof step !== "number") return void 0;
		const index = [...value.keys()].filter((index) => this.#valueOf(value[index] ?? null) !== null)[step];
		return index === void 0 ? void 0 : {
			root,
			path: [...path, index],
			value: value[index] ?? null
		};
	}
	#valueOf(value) {
		return typeof value === "string" ? require_every_run_reading().interpolate(value, this.#made.scope) : value;
	}
	#enter(node) {
		const variable = typeof node.value === "string" ? require_every_run_reading().findWholeVariable(node.value) : void 0;
		if (variable === void 0 || variable.path[0] !== "vars") return node;
		const value = this.#valueOf(node.value);
		if (value === node.value) return node;
		if (node.root === "default") this.#add(node.path);
		return {
			root: "variable",
			path: variable.path,
			value
		};
	}
	#contribute({ root, path, value }, isLiteral) {
		if (root !== "document") this.#add(path);
		if (isLiteral || typeof value !== "string" || root === "variable" || this.#subject === "key") return;
		for (const { path } of require_every_run_reading().findVariables(value)) if (path[0] === "vars") this.#add(path);
	}
	#add(path) {
		const label = require_src().formatPath(path);
		if (path.length === 0 || this.#contributions.some((known) => known.label === label)) return;
		const source = this.#locateInProject(path, "key");
		this.#contributions.push({
			label,
			path,
			...source === void 0 ? {} : { source }
		});
	}
	#locate({ root, path }, at) {
		return root === "document" ? this.#made.document.locate(path, at) : this.#locateInProject(path, at);
	}
	#locateText({ root, path }, place) {
		const { document, project } = this.#made;
		if (root === "document") return document.locateText(path, place);
		return project?.document.locateText(this.#pathInProject(path) ?? path, place);
	}
	#scalarOf({ root, path }) {
		const { document, project } = this.#made;
		return root === "document" ? document.scalarAt(path) : project?.document.scalarAt(this.#pathInProject(path) ?? path);
	}
	#locateInProject(path, at) {
		return this.#made.project?.document.locate(this.#pathInProject(path) ?? path, at);
	}
	#pathInProject(path) {
		const { project } = this.#made;
		return path[0] === "vars" && project !== void 0 ? require_every_run_reading().findPath(project.blueprint, path) : path;
	}
};
// src/config/findings/as-written.ts
function asWritten(finding, scalar) {
	if (scalar?.isPlain !== true) return finding;
	const text = scalar.written;
	if (finding.diagnostic === "unquotedString") return {
		...finding,
		params: {
			...finding.params,
			found: require_src().showText(text)
		}
	};
	if (finding.diagnostic !== "accountNotQuoted") return finding;
	return {
		...finding,
		params: {
			...finding.params,
			found: require_src().showText(text)
		}
	};
}
// src/config/desire/trace.ts
function traceField(made, path) {
	const { document, defaults, kind, project } = made;
	const origin = findOrigin(made, path, "value");
	const { written: source, writtenPath } = origin;
	const contributions = origin.isWhole ? origin.contributions : [];
	const raw = require_src().valueAt(document.value, writtenPath);
	const isLiteral = made.texts.isLiteral(path);
	const isVariable = typeof raw === "string" && !isLiteral && require_every_run_reading().findWholeVariable(raw) !== void 0;
	const isOwn = writtenPath.length === path.length || raw === null || origin.isWhole && isVariable && !contributions.some(isDefault);
	const written = writtenPath.length > 0 && isOwn && raw !== void 0 ? {
		value: raw,
		source
	} : void 0;
	if (written?.value === null) return {
		written,
		parts: []
	};
	const texts = [written?.value, ...contributions.filter(isDefault).map((one) => defaultOf(made, one))];
	const parts = [...contributions.map((one) => toPart(made, one)), ...isLiteral ? [] : variableParts(made, texts)];
	const base = require_src().valueAt(defaults ?? {}, path);
	const isOverridden = written !== void 0 && base !== void 0 && !require_src().isObject(base) && !contributions.some(isDefault);
	const defaultSource = project?.document.locate([
		"defaults",
		kind,
		...path
	], "key");
	return {
		...require_src().optional({ written }),
		parts: [...new Map(parts.map((part) => [part.label, part])).values()],
		...isOverridden ? { overridden: {
			value: base,
			...require_src().optional({ source: defaultSource })
		} } : {}
	};
}
function isDefault({ path: [root] }) {
	return root === "defaults";
}
function defaultOf({ defaults }, { path }) {
	return require_src().valueAt(defaults ?? {}, path.slice(2));
}
function toPart(made, contribution) {
	const { label, path, source } = contribution;
	const { scope, project } = made;
	if (isDefault(contribution)) return {
		label,
		layer: "defaults",
		value: defaultOf(made, contribution) ?? null,
		...require_src().optional({ source })
	};
	return {
		label,
		layer: (project && require_every_run_reading().findLayer(project.blueprint, path.slice(0, 2).map(String)))?.name ?? "environment",
		value: require_src().valueAt(scope.vars, path.slice(1)) ?? null,
		...require_src().optional({ source })
	};
}
function variableParts(made, texts) {
	const { scope, project } = made;
	return texts.flatMap((text) => [...variablesIn(text ?? null)]).flatMap(({ path }) => {
		const [root, name] = path;
		const label = require_src().formatPath(path);
		if (root === "vars") {
			const source = project?.document.locate(require_every_run_reading().findPath(project.blueprint, path) ?? path, "key");
			return [toPart(made, {
				label,
				path,
				...require_src().optional({ source })
			})];
		}
		if (root !== "target" || typeof name !== "string" || !Object.hasOwn(scope.target, name)) return [];
		const found = (project && require_every_run_reading().listProvenance(project.blueprint, project.document))?.get(name === "partition" ? "region" : name);
		return [{
			label,
			layer: "environment",
			value: scope.target[name] ?? "",
			...found
		}];
	});
}
function* variablesIn(value) {
	if (typeof value === "string") yield* require_every_run_reading().findVariables(value);
	else if (require_src().isList(value)) for (const item of value) yield* variablesIn(item);
	else if (require_src().isObject(value)) for (const item of Object.values(value)) yield* variablesIn(item);
}
// src/config/yaml/tell-fault.ts
function tellFault(fault, parsed, hasVariables) {
	const source = parsed.at(fault.offset);
	switch (fault.is) {
		case "keyNotString":
		case "bracesWithoutQuotes": return require_every_run().diagnose(fault.is, {}, source);
		case "keyTwice": {
			const params = {
				key: require_src().showText(fault.key),
				first: require_start().formatSource(parsed.at(fault.first))
			};
			return require_every_run().diagnose("duplicateKey", params, source);
		}
		case "unknownAlias":
		case "aliasCycle": return require_every_run().diagnose(fault.is, { alias: require_src().showText(fault.alias) }, source);
		case "aliasBomb":
		case "nestedTooDeep": return require_every_run().diagnose(fault.is, { limit: fault.limit }, source);
		case "foreignTag": return tellTag(fault, source, hasVariables);
	}
}
function tellTag({ tag, argument, field }, source, hasVariables) {
	const name = functionOfTag(tag);
	if (name === void 0) {
		const advice = hasVariables ? "write the plain value, or ${vars.NAME} with the value under vars of each target in kiln.yaml" : "write the plain value";
		return require_every_run().diagnose("foreignTag", {
			tag: require_src().showText(tag),
			advice
		}, source);
	}
	const found = {
		name,
		...require_src().optional({ argument })
	};
	const advice = hasVariables ? adviseOnFunction(found, field) : "write the plain value";
	return require_every_run().diagnose("functionOfCloudFormation", {
		function: showFunction(found),
		advice
	}, source);
}
// src/config/project/pattern.ts
function fillPattern(pattern, known, report) {
	return pattern.replaceAll(/\$\{([^{}]*)\}|\$\{/g, (variable, name) => {
		if (name !== void 0 && Object.hasOwn(known, name)) return known[name] ?? "";
		report(variable);
		return variable;
	});
}
// src/config/desire/defaults.ts
function defaultsIn(target, defaults) {
	return defaults === void 0 ? {} : require_every_run_reading().compose({}, defaults, require_every_run_reading().scopeOf(target)).fields;
}
exports.adviseOnVariable = adviseOnVariable;
exports.asWritten = asWritten;
exports.defaultsIn = defaultsIn;
exports.fillPattern = fillPattern;
exports.findDecisiveKey = findDecisiveKey;
exports.findMeant = findMeant;
exports.findOrigin = findOrigin;
exports.functionOfKey = functionOfKey;
exports.functionOfTag = functionOfTag;
exports.guessKind = guessKind;
exports.holdTargets = holdTargets;
exports.isSameName = isSameName;
exports.kindOfType = kindOfType;
exports.recogniseDocument = recogniseDocument;
exports.recogniseText = recogniseText;
exports.repairKeys = repairKeys;
exports.splitEntry = splitEntry;
exports.tellFault = tellFault;
exports.toTypeFinding = toTypeFinding;
exports.toUnknownKeyFinding = toUnknownKeyFinding;
exports.traceField = traceField;
exports.variableName = variableName;
exports.writeFlow = writeFlow;
exports.writeLine = writeLine;
