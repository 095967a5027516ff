let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_js_yaml$;
const require_js_yaml = () => require_js_yaml$ ??= require("./js-yaml.cjs");
let require_src_yaml$;
const require_src_yaml = () => require_src_yaml$ ??= require("./src-yaml.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
let require_src_kinds_fields$;
const require_src_kinds_fields = () => require_src_kinds_fields$ ??= require("./src-kinds-fields.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_buffer$;
const node_buffer = () => node_buffer$ ??= require("node:buffer");
let node_zlib$;
const node_zlib = () => node_zlib$ ??= require("node:zlib");
// src/config/file-source.ts
function withTexts$2(files, texts) {
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
const diskFiles = {
	async find(path) {
		const found = (0, node_fs().statSync)(path, { throwIfNoEntry: false });
		if (found === void 0) return void 0;
		return {
			kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other",
			size: found.size
		};
	},
	resolve: async (path) => node_fs().realpathSync.native(path),
	async list(folder) {
		return (0, node_fs().readdirSync)(folder, { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other"
		}));
	},
	async read(path) {
		await new Promise((next) => setImmediate(next));
		return (0, node_fs().readFileSync)(path);
	}
};
// src/yaml/positions.ts
var ParsedText = class {
	file;
	text;
	events;
	#linesBefore;
	#lineStarts;
	constructor(file, text, events, linesBefore) {
		this.file = file;
		this.text = text;
		this.events = events;
		this.#linesBefore = linesBefore;
	}
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
function findLineStarts(text) {
	const starts = [0];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) starts.push(index + 1);
	}
	return starts;
}
var Locator = class {
	#parsed;
	#first;
	#root;
	constructor(parsed, first) {
		this.#parsed = parsed;
		this.#first = first;
	}
	locate(path, at) {
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
	scalarAt(path) {
		const { start = 0, end, isPlain = false } = this.#nodeAt(path) ?? {};
		if (end === void 0) return void 0;
		return {
			source: this.#parsed.at(start),
			written: this.#parsed.text.slice(start, end),
			isPlain
		};
	}
	locatePart(path, part) {
		const { start = 0, end = 0 } = this.#nodeAt(path) ?? {};
		const found = this.#parsed.text.slice(start, end).indexOf(part);
		return found < 0 ? this.locate(path, "value") : this.#parsed.at(start + found);
	}
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
	#nodeAt(path) {
		this.#root ??= new TreeBuilder(this.#parsed, this.#first).build();
		let node = this.#root;
		for (const step of path) node = node && (typeof step === "number" ? itemOf(node, step) : entryOf(node, step))?.value;
		return node && resolveAlias(node);
	}
};
function findTopKey({ text, events }, first, key) {
	let depth = 0;
	let isKey = false;
	for (let index = first; index < events.length; index++) {
		const event = events[index];
		if (event === void 0) return void 0;
		if (depth === 1) {
			isKey = !isKey && event.type !== require_js_yaml().EVENT_ID.POP;
			if (isKey && event.type === require_js_yaml().EVENT_ID.SCALAR && require_js_yaml().getScalarValue(text, event) === key) return startOfScalar(text, event);
		}
		if (isOpening(event)) depth++;
		if (event.type === require_js_yaml().EVENT_ID.POP && --depth <= 0) return void 0;
	}
}
function isOpening({ type }) {
	return type === require_js_yaml().EVENT_ID.MAPPING || type === require_js_yaml().EVENT_ID.SEQUENCE;
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
var TreeBuilder = class {
	#text;
	#events;
	#anchors = new Map();
	#index;
	#end = 0;
	constructor({ text, events }, first) {
		this.#text = text;
		this.#events = events;
		this.#index = first;
	}
	build() {
		const event = this.#events[this.#index++];
		if (event === void 0 || event.type === require_js_yaml().EVENT_ID.POP || event.type === require_js_yaml().EVENT_ID.DOCUMENT) return { start: this.#end };
		if (event.type === require_js_yaml().EVENT_ID.ALIAS) {
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
		if (event.type === require_js_yaml().EVENT_ID.SCALAR) {
			if (event.valueStart < 0) return { start: this.#end };
			const start = startOfScalar(this.#text, event);
			this.#end = event.valueEnd;
			if (event.style === require_js_yaml().SCALAR_STYLE.PLAIN) return {
				start,
				end: event.valueEnd,
				isPlain: true
			};
			const isQuoted = start === event.valueStart - 1;
			const end = event.valueEnd + (isQuoted ? 1 : 0);
			if (event.style !== require_js_yaml().SCALAR_STYLE.LITERAL_BLOCK) return {
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
		if (event.type === require_js_yaml().EVENT_ID.SEQUENCE) {
			const items = [];
			while (!this.#isClosed()) items.push(this.build());
			return {
				start: event.start,
				items
			};
		}
		const entries = new Map();
		while (!this.#isClosed()) {
			const event = this.#events[this.#index];
			const key = this.build();
			const name = event?.type === require_js_yaml().EVENT_ID.SCALAR ? require_js_yaml().getScalarValue(this.#text, event) : "";
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
		if (event !== void 0 && event.type !== require_js_yaml().EVENT_ID.POP) return false;
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
function startOfScalar(text, { style, valueStart }) {
	if (style === require_js_yaml().SCALAR_STYLE.PLAIN) return valueStart;
	if (style === require_js_yaml().SCALAR_STYLE.SINGLE_QUOTED || style === require_js_yaml().SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
	const from = Math.max(0, valueStart - 1024);
	const indicator = /[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)?$/.exec(text.slice(from, valueStart));
	return indicator === null ? valueStart : from + indicator.index;
}
// src/yaml/schema.ts
const stringMapTag = require_js_yaml().defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: () => false,
	addPair(carrier, key, value) {
		if (typeof key !== "string") return "unusable key";
		require_src().setOwn(carrier, key, shared(value));
		return "";
	},
	has: (carrier, key) => typeof key === "string" && Object.hasOwn(carrier, key),
	keys: (mapping) => Object.keys(mapping),
	get: (mapping, key) => mapping[String(key)],
	finalize: (carrier) => require_src().shareMap(carrier)
});
const exactListTag = require_js_yaml().defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	identify: () => false,
	addItem(list, item) {
		list.push(shared(item));
		return "";
	},
	finalize: (list) => require_src().shareList(list.slice())
});
function shared(value) {
	return typeof value === "string" ? require_src().shareText(value) : value;
}
const schema = require_js_yaml().CORE_SCHEMA.withTags(require_js_yaml().mergeTag, stringMapTag, exactListTag);
// src/yaml/events.ts
function findRanges(events) {
	const ranges = [];
	let range;
	for (let index = 0; index < events.length; index++) {
		const type = events[index]?.type;
		if (type === require_js_yaml().EVENT_ID.DOCUMENT) {
			range = {
				first: index,
				last: index,
				hasAlias: false
			};
			ranges.push(range);
		} else if (range !== void 0) {
			range.last = index;
			if (type === require_js_yaml().EVENT_ID.ALIAS) range.hasAlias = true;
		}
	}
	return ranges;
}
function construct(events, source) {
	try {
		return require_js_yaml().constructFromEvents(events, {
			source,
			schema
		});
	} catch (error) {
		if (error instanceof require_js_yaml().YAMLException) return error;
		throw error;
	}
}
// src/yaml/read.ts
function readValue(parsed, { first, last, hasAlias }) {
	const events = parsed.events.slice(first, last + 1);
	if (!hasAlias) {
		const values = construct(events, parsed.text);
		if (!(values instanceof require_js_yaml().YAMLException)) return { value: values[0] ?? null };
	}
	const faults = require_src_yaml().findFaults(parsed, first, last);
	if (faults.length > 0) return { faults };
	const cut = cutOut(parsed.text, events);
	const values = construct(cut.events, cut.text);
	if (values instanceof require_js_yaml().YAMLException) return {
		complaint: values,
		start: cut.start
	};
	return { value: values[0] ?? null };
}
// src/config/project/blueprint.ts
function findLayer({ layers }, path) {
	return layers.findLast(({ value }) => holds(value, path));
}
function holds(value, path) {
	let node = value;
	for (const key of path) {
		if (!require_src().isObject(node) || !Object.hasOwn(node, key)) return false;
		node = node[key];
	}
	return true;
}
function findPath(blueprint, path) {
	const layer = findLayer(blueprint, path.slice(0, path[0] === "vars" || path[0] === "labels" ? 2 : 1).map(String));
	return layer && [...layer.path, ...path];
}
function listProvenance(blueprint, document) {
	const found = new Map();
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
	else if (require_src().isObject(value)) for (const name of Object.keys(value)) add(`${key}.${name}`, layer, [key, name]);
	return found;
}
function layerAt([root, list, , inner]) {
	if (root !== "fleet") return "target";
	if (list === "regions") return "region";
	if (list !== "accounts") return "fleet";
	return inner === "regions" ? "target" : "account";
}
// src/config/findings/locate-finding.ts
function locateFinding(document, { path, at }) {
	return at === "inside" ? locateFirstKey(document, path) : document.locate(path, at);
}
function locateFirstKey(document, path) {
	const start = document.locate(path, "value");
	const mapping = require_src().valueAt(document.value, path);
	const [first] = (require_src().isObject(mapping) ? Object.keys(mapping) : []).map((key) => document.locate([...path, key], "key")).filter((source) => source.file === start.file && require_start().compareSources(source, start) >= 0).sort(require_start().compareSources);
	return first ?? start;
}
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
// src/config/check/document-kind.ts
function readKind(document) {
	const { value } = document;
	const key = Object.hasOwn(value, "kind") ? "kind" : Object.keys(value).find((key) => require_src().fold(key) === "kind");
	const written = key === void 0 ? null : value[key] ?? null;
	const kind = typeof written === "string" ? require_src_kinds().kinds.get(written) : void 0;
	if (kind !== void 0) return { kind };
	const names = [...require_src_kinds().kinds.keys()];
	const known = names.join(", ");
	if (key === void 0 || written === null) {
		const source = locateFirstKey(document, []);
		const recognised = require_src_config().recogniseDocument(value);
		if (recognised !== void 0) return { diagnostic: require_every_run().diagnose("notADocument", { ...recognised }, source) };
		const guess = require_src_config().guessKind(value);
		const advice = guess === void 0 ? "say what this document declares" : `begin it with kind: ${guess}, which has fields like these`;
		return { diagnostic: require_every_run().diagnose("missingKind", {
			advice,
			kinds: known
		}, source) };
	}
	const source = document.locate([key], "value");
	const suggestion = typeof written === "string" ? require_src_config().kindOfType(written) ?? require_src().findNearest(written, names) : void 0;
	const params = {
		kind: require_src().showValue(written),
		kinds: known
	};
	return { diagnostic: suggestion === void 0 ? require_every_run().diagnose("unknownKind", params, source) : require_every_run().diagnose("misspeltKind", {
		...params,
		suggestion
	}, source) };
}
// src/config/schema/project-schema.ts
const formLimits = {
	count: 48,
	length: 2e3
};
const ownerForm = "^(?! )[\\p{L}\\p{N}_.:/=+@ -]{1,256}(?<! )$";
const text = {
	type: "string",
	minLength: 1
};
const count = {
	type: "integer",
	minimum: 0
};
const percent = {
	type: "integer",
	minimum: 0,
	maximum: 100
};
const owner = {
	type: "string",
	pattern: ownerForm,
	description: "1 to 256 letters, digits, spaces and _ . : / = + - @, no space at either end"
};
const name = {
	type: "string",
	pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
	description: "1 to 64 letters, digits and . _ -, beginning with a letter or digit",
	examples: ["prod"]
};
const region = {
	type: "string",
	pattern: "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$",
	description: "a region, such as us-east-1",
	examples: ["us-east-1"]
};
const account = {
	type: "string",
	pattern: "^[0-9]{12}$",
	description: "an account id of 12 digits, in quotes",
	examples: ["111122223333"]
};
const roleArn = {
	type: "string",
	pattern: "^arn:aws[^:]*:iam::[0-9]{12}:role/[\\w+=,.@/-]+$",
	description: "the ARN of a role to assume, such as arn:aws:iam::111122223333:role/kiln-apply"
};
const planRoleArn = {
	...roleArn,
	description: "the ARN of a role for commands that only read, in the place of roleArn, such as arn:aws:iam::111122223333:role/kiln-plan"
};
const externalId = {
	type: "string",
	pattern: "^[\\w+=,.@:/-]{2,1224}$",
	description: "the external id that the role asks for: 2 to 1224 letters, digits and _ + = , . @ : / -"
};
const profile = text;
const wave = {
	type: "integer",
	minimum: 1
};
const retired = { type: "boolean" };
const vars = { type: "object" };
const labels = {
	type: "object",
	propertyNames: {
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",
		description: "1 to 63 letters, digits and . _ / -, beginning with a letter or digit"
	},
	additionalProperties: {
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,62}$",
		description: "1 to 63 letters, digits and . _ : / @ + -, beginning with a letter or digit"
	}
};
const targetForms = {
	name,
	region,
	roleArn,
	planRoleArn,
	externalId,
	profile
};
const target = {
	type: "object",
	additionalProperties: false,
	required: ["name"],
	properties: {
		name,
		region,
		account,
		roleArn,
		planRoleArn,
		externalId,
		profile,
		labels,
		wave,
		retired,
		vars
	}
};
const credentials = {
	roleArn: text,
	planRoleArn: text,
	externalId: text,
	profile
};
const regionEntry = {
	...region,
	type: ["string", "object"],
	additionalProperties: false,
	required: ["name"],
	properties: {
		name: region,
		labels,
		wave,
		retired,
		vars
	}
};
const accountEntry = {
	...account,
	type: ["string", "object"],
	additionalProperties: false,
	required: ["id"],
	properties: {
		id: account,
		name,
		...credentials,
		labels,
		wave,
		retired,
		vars,
		regions: {
			type: "array",
			minItems: 1,
			items: regionEntry
		}
	}
};
const fleet = {
	type: "object",
	additionalProperties: false,
	required: ["accounts"],
	properties: {
		name: text,
		...credentials,
		labels,
		wave,
		accounts: {
			type: "array",
			minItems: 1,
			items: accountEntry,
			examples: [["111122223333"]]
		},
		regions: {
			type: "array",
			minItems: 1,
			items: regionEntry
		},
		except: {
			type: "array",
			items: {
				type: "string",
				pattern: "^[^!]",
				description: "a selector of targets without !, such as sandbox-eu-*, tier=test, or tier=test,place=eu for what is both"
			}
		}
	}
};
function projectSchema() {
	const perKind = (schema) => ({
		type: "object",
		additionalProperties: false,
		properties: Object.fromEntries([...require_src_kinds().kinds.keys()].map((kind) => [kind, schema]))
	});
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "Kiln project file",
		type: "object",
		additionalProperties: false,
		required: ["version"],
		properties: {
			version: {
				type: "integer",
				examples: [1]
			},
			owner,
			previousOwners: {
				type: "array",
				items: owner
			},
			configs: text,
			vars,
			fleet,
			targets: {
				type: "array",
				minItems: 1,
				items: target
			},
			defaults: perKind({ type: "object" }),
			ignoreTags: {
				type: "array",
				items: text
			},
			managedBy: {
				type: "array",
				items: {
					type: "string",
					pattern: "^[^=]+(?:=.*)?$",
					description: "a tag, as Key or Key=Value"
				}
			},
			requiredTags: {
				type: "object",
				propertyNames: {
					minLength: 1,
					maxLength: 128
				},
				maxProperties: formLimits.count,
				additionalProperties: {
					type: "string",
					maxLength: formLimits.length
				}
			},
			readOnlyFields: perKind({
				type: "array",
				items: text
			}),
			tagPrefix: {
				type: "string",
				pattern: "^(?![aA][wW][sS]:)[A-Za-z0-9_.:/=+@-]{1,64}$",
				description: "1 to 64 letters, digits and _ . : / = + - @, not beginning with aws:"
			},
			refresh: { enum: ["full", "fast"] },
			limits: {
				type: "object",
				additionalProperties: false,
				properties: {
					deletes: {
						type: "object",
						additionalProperties: false,
						properties: {
							count,
							percent
						}
					},
					updates: {
						type: "object",
						additionalProperties: false,
						properties: { percent }
					},
					versions: {
						type: "object",
						additionalProperties: false,
						properties: { count }
					}
				}
			},
			versions: {
				type: "object",
				additionalProperties: false,
				properties: {
					keep: {
						type: "integer",
						minimum: 1
					},
					minAge: {
						type: "string",
						pattern: require_start().durationForm.source,
						description: "a duration such as 12h or 14d"
					},
					rebuild: { type: "boolean" }
				}
			},
			quotas: perKind({
				type: "integer",
				minimum: 1
			})
		}
	};
}
// src/config/schema/words.ts
const forms = {
	ResourceName: "3 to 128 letters, digits, spaces, - and _, no space at either end",
	InstanceProfileNameType: "the name of an instance profile: letters, digits and _ + = , . @ -",
	SnsTopicArn: "the ARN of a standard topic, such as arn:aws:sns:us-east-1:111122223333:image-builds",
	TagKey: "letters, digits, spaces and _ . : / = + - @, not beginning with aws:",
	AmiNameString: "letters, digits, spaces and - _ : . { }, beginning and ending with a letter, digit, -, _ or brace",
	AccountId: "an account id of 12 digits",
	OrganizationArn: "the ARN of an organization, such as arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5",
	OrganizationalUnitArn: "the ARN of an organizational unit, such as arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56",
	LicenseConfigurationArn: "the ARN of a license configuration, arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-ID",
	LaunchTemplateId: "the id of a launch template, lt- and 17 letters and digits",
	ImageRecipeArn: require_src_kinds().describeReference("the ARN of an image recipe with its version", {
		kind: "ImageRecipe",
		name: "golden-linux"
	}),
	ContainerRecipeArn: require_src_kinds().describeReference("the ARN of a container recipe with its version", {
		kind: "ContainerRecipe",
		name: "web"
	}),
	InfrastructureConfigurationArn: require_src_kinds().describeReference("the ARN of an infrastructure configuration", {
		kind: "InfrastructureConfiguration",
		name: "golden-linux"
	}),
	DistributionConfigurationArn: require_src_kinds().describeReference("the ARN of a distribution configuration", {
		kind: "DistributionConfiguration",
		name: "golden-linux"
	}),
	WorkflowVersionArnOrBuildVersionArn: require_src_kinds().describeReference("the ARN of a workflow with its version", {
		kind: "Workflow",
		scope: "test",
		name: "smoke"
	}),
	Timezone: "a time zone by its IANA name, such as Europe/Berlin",
	WorkflowParameterName: "text without null characters",
	WorkflowParameterValue: "text without null characters",
	ParallelGroup: "letters, digits and - _ + #, beginning with a letter or digit",
	RoleNameOrArn: "the name of a role, or its ARN, such as arn:aws:iam::111122223333:role/image-builds",
	LogGroupName: "the name of a log group: letters, digits and - _ / .",
	WildcardVersionNumber: "three numbers, of which the last ones may be x: 1.4.2, 1.4.x, x.x.x",
	VersionNumber: "three numbers, or x where Kiln gives the number: 1.4.2, 1.4.x, 1.x.0, x.x.x",
	InlineComponentData: "text without null characters",
	InlineWorkflowData: "text without null characters",
	InlineDockerFileTemplate: "text without null characters",
	ComponentVersionArnOrBuildVersionArn: require_src_kinds().describeReference("the ARN of a component with its version", {
		kind: "Component",
		name: "hardening"
	}),
	ComponentParameterName: "text without null characters",
	ComponentParameterValue: "text without null characters",
	UserDataOverride: "a script that is encoded in base64",
	AmiWatermarkName: "letters, digits, spaces and . / ' @ _ - ( ) [ ], no space at either end",
	SsmParameterName: "the name of a parameter: letters, digits and _ . - /"
};
function describeShape(name) {
	const shape = require_src_kinds().documentShape(name);
	if (shape === void 0) return void 0;
	if (shape.pattern !== void 0) return forms[name] ?? `text that matches ${shape.pattern}`;
	const bounds = describeBounds(shape.min, shape.max);
	return bounds === void 0 ? void 0 : `${bounds}${unitOf(shape)}`;
}
function describeBounds(min, max) {
	if (min !== void 0 && max !== void 0) return min === max ? `exactly ${max}` : `${min} to ${max}`;
	if (max !== void 0) return `at most ${max}`;
	return min === void 0 ? void 0 : `at least ${min}`;
}
function unitOf({ type }) {
	if (type === "string") return " characters";
	return type === "list" || type === "map" ? " entries" : "";
}
// src/config/schema/document-schema.ts
const dialect = "https://json-schema.org/draft/2020-12/schema";
const derivedFields = ["clientToken", "dryRun"];
const kilnBlockSchema = {
	type: "object",
	additionalProperties: false,
	properties: {
		targets: {
			...listOfStrings(),
			minItems: 1
		},
		ignore: listOfStrings(),
		protect: { type: "boolean" },
		adopt: { enum: ["unchanged", "overwrite"] },
		reenable: { enum: ["always"] },
		unchecked: listOfStrings(),
		files: {
			type: "object",
			additionalProperties: {
				type: "string",
				minLength: 1
			}
		},
		interpolate: listOfStrings(),
		keep: {
			type: "integer",
			minimum: 1
		}
	}
};
function listOfStrings() {
	return {
		type: "array",
		items: {
			type: "string",
			minLength: 1
		}
	};
}
function fieldsSchema(kind) {
	const builder = new SchemaBuilder();
	const fields = builder.buildFields(require_src_kinds().kindOf(kind));
	return {
		$schema: dialect,
		...fields,
		$defs: builder.definitions
	};
}
var SchemaBuilder = class {
	definitions = {};
	buildFields(kind) {
		const { members = {}, required = [] } = require_src_kinds().requestShape(kind);
		const declarable = Object.fromEntries(Object.entries(members).filter(([name]) => !derivedFields.includes(name)));
		const needed = required.filter((name) => !derivedFields.includes(name));
		return {
			type: "object",
			...this.#buildMembers(kind.kind, { members: declarable }, needed),
			required: needed
		};
	}
	#buildMembers(owner, { members = {} }, required) {
		const properties = Object.entries(members).map(([name, shape]) => {
			return [name, this.useMember(owner, name, shape, required.includes(name))];
		});
		return {
			additionalProperties: false,
			properties: Object.fromEntries(properties)
		};
	}
	useMember(_owner, _field, shape, isNeeded) {
		return this.use(shape, isNeeded);
	}
	use(name, isNeeded) {
		const { type, required } = shapeNamed(name);
		const $ref = this.define(name);
		if (type === "list" && isNeeded) return {
			type: "array",
			minItems: 1,
			$ref
		};
		if (required === void 0) return { $ref };
		if (isNeeded) return {
			type: "object",
			$ref,
			required
		};
		return {
			$ref,
			if: {
				type: "object",
				minProperties: 1
			},
			then: {
				type: "object",
				required
			}
		};
	}
	define(name) {
		const $ref = `#/$defs/${name}`;
		if (this.definitions[name] !== void 0) return $ref;
		this.definitions[name] = {};
		this.definitions[name] = {
			...this.#convert(name),
			...require_src().optional({ description: this.describe(name) })
		};
		return $ref;
	}
	describe(name) {
		return describeShape(name);
	}
	#convert(name) {
		const shape = shapeNamed(name);
		const { min, max, pattern } = shape;
		switch (shape.type) {
			case "string": return {
				type: "string",
				...defined({
					minLength: min,
					maxLength: max,
					pattern
				})
			};
			case "timestamp": return { type: "string" };
			case "enum": return { enum: shape.enum ?? [] };
			case "boolean": return { type: "boolean" };
			case "integer":
			case "long": return {
				type: "integer",
				...defined({
					minimum: min,
					maximum: max
				})
			};
			case "float":
			case "double": return {
				type: "number",
				...defined({
					minimum: min,
					maximum: max
				})
			};
			case "list": return {
				type: "array",
				items: this.use(shape.member ?? "", true),
				...defined({ maxItems: max })
			};
			case "map": return {
				type: "object",
				propertyNames: { $ref: this.define(shape.key ?? "") },
				additionalProperties: this.use(shape.value ?? "", true),
				...defined({ maxProperties: max })
			};
		}
		return {
			type: "object",
			...this.#buildMembers(name, shape, shape.required ?? [])
		};
	}
};
function shapeNamed(name) {
	const shape = require_src_kinds().documentShape(name);
	if (shape === void 0) throw new Error(`the API model has no shape ${name}`);
	return shape;
}
function defined(keywords) {
	return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== void 0));
}
// src/config/schema/errors.ts
function toFindings(errors, value, context, prefix = []) {
	return withoutLifted(errors.flatMap((error) => {
		const { path: inside } = error;
		return toFinding(error, [...prefix, ...inside], {
			...context,
			inside,
			isTop: inside.length === 0
		}) ?? [];
	}), value, prefix);
}
function withoutLifted(findings, value, prefix) {
	const lifted = findings.flatMap(({ diagnostic, path }) => {
		const wrapper = value[String(path.at(-1))];
		return diagnostic === "wrappedFields" && require_src().isObject(wrapper) ? Object.keys(wrapper) : [];
	});
	return findings.filter(({ diagnostic, path, params }) => {
		return !(diagnostic === "missingField" && path.length === prefix.length) || !lifted.some((key) => require_src_config().isSameName(key, String(params["field"])));
	});
}
function toFinding(error, path, context) {
	const { keyword, data, schema, key = "" } = error;
	const bound = (name) => schema[name];
	const field = require_src().showPath(path);
	if (error.isOfKey === true) return toKeyFormFinding(error, path);
	switch (keyword) {
		case "additionalProperties": return unknownKey(key, path, error, context);
		case "required": {
			const missing = require_src().showPath([...path, key]);
			const property = schema["properties"]?.[key];
			const example = exampleAt(context, [...context.inside, key], property);
			return {
				diagnostic: "missingField",
				params: {
					field: missing,
					line: (example === void 0 ? void 0 : require_src_config().writeLine(key, example)) ?? `${key}: VALUE`
				},
				path,
				at: "inside"
			};
		}
		case "type": return require_src_config().toTypeFinding(String(schema["type"]), data, {
			path,
			example: exampleAt(context, context.inside, schema),
			keys: Object.keys(schema["properties"] ?? {})
		});
		case "enum": {
			const values = schema["enum"];
			const nearest = typeof data === "string" ? require_src().findNearest(data, values) : void 0;
			const allowed = values.join(", ");
			const advice = nearest === void 0 ? `write one of ${allowed}` : `write ${nearest}; it takes ${allowed}`;
			return {
				diagnostic: "notOneOf",
				params: {
					field,
					found: require_src().showValue(data),
					advice
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
					found: require_src().showValue(data),
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
					found: require_src().countCharacters(typeof data === "string" ? data : ""),
					allowed: describeBounds(bound("minLength"), bound("maxLength")) ?? ""
				},
				path,
				at: "value"
			};
		case "minimum":
		case "maximum": {
			const allowed = describeBounds(bound("minimum"), bound("maximum")) ?? "";
			const nearest = bound(keyword) ?? "";
			return {
				diagnostic: "outOfRange",
				params: {
					field,
					found: require_src().showValue(data),
					allowed,
					nearest
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
				allowed: describeBounds(void 0, bound(keyword)) ?? ""
			},
			path,
			at: "value"
		};
		default: return;
	}
}
function exampleAt({ kind }, inside, schema) {
	const [own] = schema?.["examples"] ?? [];
	return kind === void 0 ? own : require_src_kinds_fields().wordsAt(kind, inside)?.example;
}
function formOf({ schema }) {
	return schema["description"] ?? `text that matches ${String(schema["pattern"])}`;
}
function toKeyFormFinding(error, path) {
	const { keyword, schema } = error;
	const key = error.data;
	const at = {
		path: [...path, key],
		at: "key"
	};
	if (/^aws:/i.test(key)) return {
		diagnostic: "awsTagKey",
		params: { key: require_src().showValue(key) },
		...at
	};
	if (key === "") return {
		diagnostic: "emptyKey",
		params: { field: require_src().showPath(path) },
		...at
	};
	if (keyword === "pattern") return {
		diagnostic: "wrongKeyForm",
		params: {
			key: require_src().showValue(key),
			form: formOf(error)
		},
		...at
	};
	const allowed = describeBounds(void 0, schema[keyword]) ?? "";
	return {
		diagnostic: "wrongKeyLength",
		params: {
			key: require_src().showValue(key),
			found: require_src().countCharacters(key),
			allowed
		},
		...at
	};
}
function unknownKey(key, path, { data, schema }, context) {
	const { kind, topKeys = [], isTop } = context;
	const space = require_src().nameUnusualSpace(key);
	if (space !== void 0) return {
		diagnostic: "unusualSpace",
		params: { name: space },
		path: [...path, key],
		at: "key"
	};
	const known = Object.keys(schema["properties"] ?? {});
	const around = data;
	return require_src_config().toUnknownKeyFinding({
		key,
		value: around[key] ?? null,
		path: [...path, key],
		here: context.inside,
		known,
		topKeys: isTop ? topKeys : [],
		around,
		isTop,
		...require_src().optional({ kind })
	});
}
// src/config/schema/checker.ts
function makeChecker(root) {
	const definitions = root["$defs"] ?? {};
	const named = new Map();
	const refer = (reference) => {
		const name = reference.replace("#/$defs/", "");
		let check;
		return (value, state) => {
			if (check === void 0) {
				check = named.get(name) ?? compile(definitions[name]);
				named.set(name, check);
			}
			check(value, state);
		};
	};
	const compile = (schema) => {
		const checks = Object.entries(schema).flatMap(([keyword, argument]) => {
			if (annotations.has(keyword)) return [];
			if (keyword === "$ref") return refer(argument);
			const make = keywords[keyword];
			if (make === void 0) throw new Error(`the schemas of Kiln do not use ${keyword}`);
			return make(argument, schema, compile);
		});
		const [only, ...others] = checks;
		if (only !== void 0 && others.length === 0) return only;
		return (value, state) => {
			for (const check of checks) check(value, state);
		};
	};
	const check = compile(root);
	return (value) => {
		const state = {
			path: [],
			errors: []
		};
		check(value, state);
		return state.errors;
	};
}
const annotations = new Set([
	"$schema",
	"$defs",
	"title",
	"description",
	"examples",
	"then"
]);
const typeTests = {
	string: (value) => typeof value === "string",
	boolean: (value) => typeof value === "boolean",
	integer: (value) => Number.isInteger(value),
	number: (value) => Number.isFinite(value),
	array: require_src().isList,
	object: require_src().isObject
};
const bound = (keyword, concerns, fails) => (limit, schema) => (value, state) => {
	if (concerns(value) && fails(value, limit)) note(state, {
		keyword,
		data: value,
		schema
	});
};
const isText = (value) => typeof value === "string";
const isNumber = (value) => Number.isFinite(value);
const sizeOf = (value) => Object.keys(value).length;
const keywords = {
	type: (types, schema) => {
		const [first = () => false, ...others] = [types].flat().map((type) => typeTests[type]);
		return (data, state) => {
			if (first(data)) return;
			for (const test of others) if (test(data)) return;
			note(state, {
				keyword: "type",
				data,
				schema
			});
		};
	},
	enum: (allowed, schema) => (data, state) => {
		if (!allowed.includes(data)) note(state, {
			keyword: "enum",
			data,
			schema
		});
	},
	maximum: bound("maximum", isNumber, (value, most) => value > most),
	minimum: bound("minimum", isNumber, (value, least) => value < least),
	maxLength: bound("maxLength", isText, (text, most) => text.length > most && require_src().countCharacters(text) > most),
	minLength: bound("minLength", isText, (text, least) => text.length < 2 * least && require_src().countCharacters(text) < least),
	pattern: (source, schema) => {
		let form;
		return (data, state) => {
			if (isText(data) && !(form ??= new RegExp(source, "u")).test(data)) note(state, {
				keyword: "pattern",
				data,
				schema
			});
		};
	},
	maxItems: bound("maxItems", require_src().isList, (list, most) => list.length > most),
	minItems: bound("minItems", require_src().isList, (list, least) => list.length < least),
	items: (schema, _, compile) => {
		const check = compile(schema);
		return (value, state) => {
			if (!require_src().isList(value)) return;
			for (let index = 0; index < value.length; index++) inside(state, index, value[index], check);
		};
	},
	maxProperties: bound("maxProperties", require_src().isObject, (value, most) => sizeOf(value) > most),
	minProperties: bound("minProperties", require_src().isObject, (value, least) => sizeOf(value) < least),
	required: (keys, schema) => (data, state) => {
		if (!require_src().isObject(data)) return;
		for (const key of keys) if (!Object.hasOwn(data, key)) note(state, {
			keyword: "required",
			data,
			schema,
			key
		});
	},
	propertyNames: (schema, _, compile) => {
		const check = compile(schema);
		return (value, state) => {
			if (!require_src().isObject(value)) return;
			for (const key of Object.keys(value)) {
				const found = errorsOf(check, key, state);
				state.errors.push(...found.map((error) => ({
					...error,
					isOfKey: true
				})));
			}
		};
	},
	additionalProperties: (others, schema, compile) => {
		const known = new Set(Object.keys(schema["properties"] ?? {}));
		const check = others === false ? void 0 : compile(others);
		return (data, state) => {
			if (!require_src().isObject(data)) return;
			for (const key of Object.keys(data)) {
				if (known.has(key)) continue;
				if (check === void 0) note(state, {
					keyword: "additionalProperties",
					data,
					schema,
					key
				});
				else inside(state, key, data[key], check);
			}
		};
	},
	properties: (schemas, _, compile) => {
		const checks = Object.entries(schemas).map(([key, schema]) => ({
			key,
			check: compile(schema)
		}));
		return (value, state) => {
			if (!require_src().isObject(value)) return;
			for (const { key, check } of checks) if (Object.hasOwn(value, key)) inside(state, key, value[key], check);
		};
	},
	if: (condition, schema, compile) => {
		const applies = compile(condition);
		const check = compile(schema["then"] ?? {});
		return (value, state) => {
			if (errorsOf(applies, value, state).length === 0) check(value, state);
		};
	}
};
const none = [];
function errorsOf(check, value, state) {
	const before = state.errors.length;
	check(value, state);
	return state.errors.length === before ? none : state.errors.splice(before);
}
function inside(state, step, value, check) {
	state.path.push(step);
	check(value, state);
	state.path.pop();
}
function note(state, error) {
	state.errors.push({
		...error,
		path: [...state.path]
	});
}
// src/config/schema/validator.ts
const ready = new Map();
function validateFields(kind, fields) {
	return validate(`kind ${kind}`, () => fieldsSchema(kind), fields);
}
function validateSomeFields(kind, fields) {
	return validate(`some of kind ${kind}`, () => ({
		...fieldsSchema(kind),
		required: []
	}), fields);
}
function validateKilnBlock(block) {
	return validate("kiln block", () => kilnBlockSchema, block);
}
function validateProject(project) {
	return validate("project", projectSchema, project);
}
function validate(name, makeSchema, value) {
	const check = ready.get(name) ?? makeChecker(makeSchema());
	ready.set(name, check);
	return check(value);
}
// src/config/check/kiln-block.ts
const empty = {
	ignore: [],
	unchecked: [],
	uncheckedTexts: [],
	files: [],
	interpolate: []
};
function readKilnBlock(document, kind, targets) {
	const raw = document["kiln"];
	if (raw === void 0 || raw === null) return {
		block: empty,
		findings: []
	};
	const block = require_src().isObject(raw) ? require_src().withoutNulls({
		...raw,
		...withoutNullFiles(raw)
	}) : raw;
	const findings = toFindings(validateKilnBlock(block), block, {}, ["kiln"]);
	if (!require_src().isObject(block)) return {
		block: empty,
		findings
	};
	const { protect, adopt, reenable, keep } = block;
	const globFindings = checkGlobs(block["targets"], targets);
	const wrong = new Set(globFindings.map(({ path }) => path.at(-1)));
	const patterns = stringsOf(block["targets"]).filter((_, index) => !wrong.has(index));
	const unchecked = stringsOf(block["unchecked"]);
	const unknown = unchecked.filter((field) => !require_src_kinds().isModelled(kind, field));
	const files = require_src().isObject(block["files"]) ? Object.keys(block["files"]) : [];
	const known = require_src_kinds().fileFields(kind);
	const kept = [...new Set([...require_src_kinds().plainTexts(kind), ...files.filter((field) => known.includes(field))])];
	return {
		block: {
			...patterns.length === 0 ? {} : { targets: patterns },
			ignore: stringsOf(block["ignore"]),
			...typeof protect === "boolean" ? { protect } : {},
			...adopt === "unchanged" || adopt === "overwrite" ? { adopt } : {},
			...reenable === "always" ? { reenable } : {},
			unchecked: unknown,
			...typeof keep === "number" ? { keep } : {},
			uncheckedTexts: unchecked.filter((field) => require_src_kinds().plainTexts(kind).includes(field)),
			files: files.filter((field) => known.includes(field)),
			interpolate: stringsOf(block["interpolate"]).filter((field) => kept.includes(field))
		},
		findings: [
			...findings,
			...globFindings,
			...checkIgnore(block["ignore"], kind, unknown),
			...checkUnchecked(block["unchecked"], kind),
			...checkFiles(files, kind),
			...checkInterpolate(block["interpolate"], kept),
			...reenable === void 0 || kind.autoOff !== void 0 ? [] : [reenablesNothing(kind)],
			...keep === void 0 || kind.versions !== void 0 ? [] : [keepsNothing(kind)]
		]
	};
}
function checkGlobs(globs, targets) {
	return checkItems(globs, ["kiln", "targets"], (glob) => {
		if (glob === "" || glob === "!" || require_start().isAboutAny(glob, targets)) return void 0;
		return {
			diagnostic: "globMatchesNothing",
			params: {
				glob: require_src().showValue(glob),
				targets: require_start().describeSelectable(targets, glob)
			}
		};
	});
}
function checkIgnore(paths, kind, unchecked) {
	if (paths === void 0) return [];
	const identity = require_src_kinds().identityMembers(kind);
	const known = [...kind.model.createFields, ...unchecked].filter((field) => !identity.has(field));
	return checkItems(paths, ["kiln", "ignore"], (path) => {
		const [first] = require_src().parsePath(path) ?? [];
		if (path === "" || first !== void 0 && known.includes(first)) return void 0;
		if (first !== void 0 && identity.has(first)) return {
			diagnostic: "ignoredIdentity",
			params: {
				path: require_src().showValue(path),
				kind: kind.kind
			}
		};
		return {
			diagnostic: "ignoreUnknown",
			params: {
				path: require_src().showValue(path),
				kind: kind.kind,
				known: known.join(", ")
			}
		};
	});
}
function checkUnchecked(fields, kind) {
	return checkItems(fields, ["kiln", "unchecked"], (field) => {
		if (!require_src_kinds().isModelled(kind, field) || require_src_kinds().plainTexts(kind).includes(field)) return void 0;
		return {
			diagnostic: "uncheckedKnown",
			params: {
				field: require_src().showText(field),
				kind: kind.kind
			}
		};
	});
}
function withoutNullFiles({ files }) {
	return require_src().isObject(files) ? { files: require_src().withoutNulls(files) } : {};
}
function checkFiles(fields, kind) {
	const known = require_src_kinds().fileFields(kind);
	return fields.filter((field) => !known.includes(field)).map((field) => ({
		diagnostic: "textFieldUnknown",
		params: {
			field: require_src().showText(field),
			kind: kind.kind,
			known: known.join(", ") || "none"
		},
		path: [
			"kiln",
			"files",
			field
		],
		at: "key"
	}));
}
function checkInterpolate(fields, kept) {
	return checkItems(fields, ["kiln", "interpolate"], (field) => {
		if (kept.includes(field)) return void 0;
		return {
			diagnostic: "interpolateNothing",
			params: {
				field: require_src().showText(field),
				known: kept.join(", ") || "none"
			}
		};
	});
}
function reenablesNothing({ kind }) {
	return {
		diagnostic: "reenableNothing",
		params: { kind },
		path: ["kiln", "reenable"],
		at: "key"
	};
}
function keepsNothing({ kind }) {
	return {
		diagnostic: "keepsNothing",
		params: { kind },
		path: ["kiln", "keep"],
		at: "key"
	};
}
function checkItems(items, path, check) {
	if (!require_src().isList(items)) return [];
	return items.flatMap((item, index) => {
		const finding = typeof item === "string" ? check(item) : void 0;
		return finding === void 0 ? [] : [{
			...finding,
			path: [...path, index],
			at: "value"
		}];
	});
}
function stringsOf(value) {
	return require_src().isList(value) ? value.filter((item) => typeof item === "string") : [];
}
// src/config/check/visit.ts
const freeText = ["description", "tags"];
const freeFieldsOf = require_src().keptFor((kind) => {
	return new Set([
		...freeText,
		...kind.freeText,
		...require_src_kinds().plainTexts(kind)
	]);
});
function visitTexts(kind, fields, visit) {
	walk(fields, false, {
		free: freeFieldsOf(kind),
		path: [],
		visit
	});
}
function walk(value, isFree, on) {
	const { free, path, visit } = on;
	if (typeof value === "string") visit(value, path, isFree);
	else if (require_src().isList(value)) for (let index = 0; index < value.length; index++) {
		path.push(index);
		walk(value[index] ?? null, isFree, on);
		path.pop();
	}
	else if (require_src().isObject(value)) for (const key of Object.keys(value)) {
		path.push(key);
		walk(value[key] ?? null, isFree || free.has(key), on);
		path.pop();
	}
}
// src/config/check/scan.ts
function scanTexts(kind, fields) {
	const findings = [];
	const arns = [];
	visitTexts(kind, fields, (value, path, isFree) => {
		const index = require_src().findCredential(value);
		if (index !== void 0) {
			const found = {
				diagnostic: "credentialLike",
				params: { field: path.join(".") },
				path: [...path],
				at: "value"
			};
			findings.push(value.includes("\n") ? {
				...found,
				inText: require_src().placeAt(value, index)
			} : found);
		}
		const partition = isFree || !value.startsWith("arn:") ? void 0 : /^arn:(aws[\w-]*):/.exec(value)?.[1];
		if (partition !== void 0) arns.push({
			path: [...path],
			value,
			partition
		});
	});
	return {
		findings,
		arns
	};
}
function checkRegion$1(arns, target, expected) {
	return arns.flatMap(({ path, value }) => {
		const region = require_src_kinds().parseArn(value)?.region;
		if (region === void 0 || region === expected) return [];
		return [{
			diagnostic: "otherRegion",
			params: {
				value: require_src().showText(value, 2048),
				region,
				target,
				expected
			},
			path,
			at: "value"
		}];
	});
}
function checkPartition(arns, target, expected) {
	return arns.filter(({ partition }) => partition !== expected).map(({ path, value, partition }) => {
		return {
			diagnostic: "foreignPartition",
			params: {
				value: require_src().showText(value),
				partition,
				target,
				expected
			},
			path,
			at: "value"
		};
	});
}
// src/config/check/tags.ts
const maxTagValue = 256;
function readTagRules({ tagPrefix, requiredTags, tagForms }) {
	if (tagForms === void 0 && Object.keys(requiredTags).length > 0) throw new Error("requiredTags were not compiled");
	return {
		tagPrefix,
		requiredTags: tagForms ?? new Map()
	};
}
function checkTags(fields, { tagPrefix, requiredTags }) {
	const tags = require_src().isObject(fields["tags"]) ? fields["tags"] : {};
	const keys = Object.keys(tags);
	const findings = [];
	for (const key of keys) {
		const at = {
			path: ["tags", key],
			at: "key"
		};
		if (/^aws:/i.test(key)) findings.push({
			diagnostic: "awsTagKey",
			params: { key: require_src().showValue(key) },
			...at
		});
		else if (key.startsWith(tagPrefix)) findings.push({
			diagnostic: "kilnTagKey",
			params: {
				key: require_src().showValue(key),
				prefix: tagPrefix
			},
			...at
		});
	}
	if (keys.length > 48) findings.push({
		diagnostic: "tooManyTags",
		params: {
			field: "tags",
			found: keys.length
		},
		path: ["tags"],
		at: "value"
	});
	for (const [key, form] of requiredTags) {
		const value = Object.hasOwn(tags, key) ? tags[key] : void 0;
		if (value === void 0) {
			const path = require_src().isObject(fields["tags"]) ? ["tags"] : [];
			const params = {
				key: require_src().showText(key),
				form: require_src().showText(form.source)
			};
			findings.push({
				diagnostic: "requiredTagMissing",
				params,
				path,
				at: "inside"
			});
		} else if (typeof value === "string" && value.length <= maxTagValue && !form.test(value)) {
			const params = {
				key: require_src().showText(key),
				form: require_src().showText(form.source),
				found: require_src().showValue(value)
			};
			findings.push({
				diagnostic: "requiredTagForm",
				params,
				path: ["tags", key],
				at: "value"
			});
		}
	}
	return findings;
}
// src/config/desire/cycles.ts
function diagnoseCycles(desired, locate) {
	const keyIn = (target, one) => `${target} ${require_src_kinds().keyOf(one.identity)}`;
	const referring = desired.filter(({ references }) => references.length > 0);
	const byKey = new Map(referring.map((one) => [keyIn(one.target, one), one]));
	const state = new Map();
	const told = new Map();
	const way = [];
	function enter(one, by) {
		way.push({
			one,
			rest: one.references.values(),
			...require_src().optional({ by })
		});
		state.set(one, "open");
	}
	function follow({ one, rest }) {
		const { value: reference } = rest.next();
		if (reference === void 0) {
			state.set(one, "done");
			way.pop();
			return;
		}
		const next = byKey.get(keyIn(one.target, reference));
		if (next === void 0 || next === one && require_src_kinds().kindOf(one.kind).images !== void 0 || state.get(next) === "done") return;
		if (state.get(next) === void 0) enter(next, reference);
		else tell(next, one, reference);
	}
	function tell(first, last, closing) {
		const round = way.slice(way.findIndex(({ one }) => one === first));
		const opening = round[1]?.by ?? closing;
		const circle = [...round.map(({ one }) => one.id), first.id].join(" \u2192 ");
		if (told.has(circle)) return;
		const source = require_start().formatSource(locate(first, opening.path));
		told.set(circle, require_every_run().diagnose("referenceCycle", {
			circle,
			source
		}, locate(last, closing.path)));
	}
	for (const first of referring) {
		if (state.get(first) === void 0) enter(first);
		for (let step = way.at(-1); step !== void 0; step = way.at(-1)) follow(step);
	}
	return [...told.values()];
}
// src/config/check/texts.ts
const template = /^\s*\{\{(?!\s*imagebuilder:)[^{}]*\}\}\s*$/;
const mayBeWrong = new RegExp(`\\{\\{|${require_src().unusualSpace}`, "u");
const mayBeWrongEntry = new RegExp(`^$|[\\s,;]|${mayBeWrong.source}`, "u");
function checkTexts(kind, fields) {
	const { freeEntries = [] } = kind;
	const findings = [];
	visitTexts(kind, fields, (text, path, isFree) => {
		const found = checkText(text, path, isFree, freeEntries);
		if (found !== void 0) findings.push(found);
	});
	return findings;
}
function checkText(text, path, isFree, freeEntries) {
	const isEntry = typeof path.at(-1) === "number";
	if (!(isEntry ? mayBeWrongEntry : mayBeWrong).test(text)) return void 0;
	const at = {
		path: [...path],
		at: "value"
	};
	const [field, found] = [require_src().showPath(path), require_src().showValue(text)];
	if (text.includes("{{") && template.test(text)) return {
		diagnostic: "unfilledTemplate",
		params: {
			field,
			found
		},
		...at
	};
	const space = isFree ? void 0 : require_src().nameUnusualSpace(text);
	if (space !== void 0) return {
		diagnostic: "unusualSpace",
		params: { name: space },
		...at
	};
	if (!isEntry || freeEntries.includes(String(path.at(-2)))) return void 0;
	if (text === "") return {
		diagnostic: "emptyEntry",
		params: { field },
		...at
	};
	const parts = /\{\{\s*imagebuilder:/.test(text) ? void 0 : require_src_config().splitEntry(text);
	return parts === void 0 ? void 0 : {
		diagnostic: "severalInOne",
		params: {
			field,
			found,
			list: require_src_config().writeFlow(parts)
		},
		...at
	};
}
// src/config/check/check.ts
function checkFields({ kind, fields, plain, unchecked }, tagRules) {
	const modelled = unchecked.length === 0 ? fields : require_src().omit(fields, unchecked);
	const errors = validateFields(kind.kind, modelled);
	if (errors.some(({ keyword }) => keyword === "additionalProperties")) {
		const repaired = require_src_config().repairKeys(kind, modelled);
		const located = checkModelled(kind, repaired.fields, validateFields(kind.kind, repaired.fields), tagRules).map((finding) => ({
			...finding,
			path: repaired.toWritten(finding.path)
		}));
		const texts = scanTexts(kind, plain);
		return {
			findings: [
				...repaired.findings,
				...located,
				...texts.findings
			],
			arns: texts.arns
		};
	}
	const texts = scanTexts(kind, plain);
	return {
		findings: [...checkModelled(kind, modelled, errors, tagRules), ...texts.findings],
		arns: texts.arns
	};
}
function checkVarying({ kind, fields, plain, unchecked }, tagRules, varying, arns) {
	const some = require_src().pick(fields, varying);
	if (Object.keys(some).length < varying.length) return void 0;
	const modelled = unchecked.length === 0 ? fields : require_src().omit(fields, unchecked);
	if (validateSomeFields(kind.kind, unchecked.length === 0 ? some : require_src().omit(some, unchecked)).length + checkTexts(kind, some).length > 0) return void 0;
	if (varying.includes("tags") && checkTags(some, tagRules).length > 0) return void 0;
	if (kind.check(modelled).length + require_src_kinds().checkReferences(kind, modelled).length > 0) return void 0;
	const texts = scanTexts(kind, fields === plain ? some : require_src().pick(plain, varying));
	if (texts.findings.length > 0) return void 0;
	const others = arns.filter(({ path }) => !varying.includes(String(path[0])));
	return {
		findings: [],
		arns: others.length === 0 ? texts.arns : inOrderOf(plain, [...others, ...texts.arns])
	};
}
function inOrderOf(fields, arns) {
	const order = Object.keys(fields);
	const placeOf = ({ path }) => order.indexOf(String(path[0]));
	return arns.toSorted((a, b) => placeOf(a) - placeOf(b));
}
function checkModelled(kind, fields, errors, tagRules) {
	const context = {
		kind,
		topKeys: ["kind", "kiln"]
	};
	const general = errors.length === 0 ? [] : toFindings(errors, fields, context);
	const ruled = addUnlessSaid(require_src_kinds().checkReferences(kind, fields), kind.check(fields)).map(makeShowable);
	return addUnlessSaid([...addUnlessSaid(ruled, checkTexts(kind, fields)), ...checkTags(fields, tagRules)], general);
}
const wholeParams = new Set([
	"advice",
	"suggestion",
	"example"
]);
const longestWhole = 256;
function makeShowable(finding) {
	const params = Object.entries(finding.params).map(([key, value]) => {
		return [key, typeof value === "string" ? require_src().showText(value, wholeParams.has(key) ? longestWhole : void 0) : value];
	});
	return {
		...finding,
		params: Object.fromEntries(params)
	};
}
// src/config/variables/interpolate.ts
function scopeOf({ name, region, account, vars }, refer) {
	const known = region ?? require_src_kinds().samplePlace.region;
	return {
		target: {
			name,
			region: known,
			account: account ?? require_src_kinds().samplePlace.account,
			partition: require_src_kinds().partitionOf(known)
		},
		vars,
		...require_src().optional({ refer }),
		memo: new Map()
	};
}
function hasVariable(text) {
	return text.includes("${");
}
function findVariables(text) {
	return [...text.matchAll(token)].flatMap(([whole]) => whole === "$${" ? [] : [parseVariable(whole), ...findInside(whole)]);
}
function findWholeVariable(text) {
	return wholeVariable.test(text) ? parseVariable(text) : void 0;
}
const wholeVariable = /^\$\{(?:[^${}]|\$\{[^${}]*\})*\}$/;
const token = /\$\$\{|\$\{(?:\$\{[^${}]*\}|[^}])*\}?/g;
const innerVariable = /\$\{[^${}]*\}/g;
const knownVariables = "write ${vars.NAME}, ${Kind/name} or one of target.name, target.region, target.account, target.partition; write a second $ before ${ for a literal one";
function inner(text) {
	return /^\$\{(.*)\}$/s.exec(text)?.[1] ?? "";
}
function isReference(text) {
	return /^\$\{\s*\w+\//.test(text);
}
function findInside(text) {
	return isReference(text) ? [...inner(text).matchAll(innerVariable)].map(([one]) => parseVariable(one)) : [];
}
function parseVariable(text) {
	const inside = inner(text);
	return {
		text,
		path: [.../^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/.test(inside) ? inside.matchAll(/\[(\d+)\]|[\w-]+/g) : []].map(([name, index]) => index === void 0 ? name : Number(index))
	};
}
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
function isExact(value) {
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function writeScalar(text, value) {
	if (typeof value === "string") return value;
	if (typeof value === "number" && !isExact(value)) return {
		diagnostic: "inexactNumber",
		params: { field: require_src().showText(text) }
	};
	if (typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
	return {
		diagnostic: "variableNotScalar",
		params: {
			variable: require_src().showText(text),
			found: require_src().showValue(value)
		}
	};
}
function lookUp(text, scope) {
	let found = scope.memo.get(text);
	if (found === void 0) {
		found = isReference(text) && scope.refer ? refer(text, scope, scope.refer) : resolveVariable(parseVariable(text), scope);
		scope.memo.set(text, found);
	}
	return found;
}
function refer(text, scope, find) {
	let issue;
	const inside = inner(text).replaceAll(innerVariable, (variable) => {
		const found = lookUp(variable, scope);
		const written = "issue" in found ? found.issue : writeScalar(variable, found.value);
		if (typeof written === "string") return written;
		issue ??= written;
		return variable;
	});
	return issue === void 0 ? find(inside) : { issue };
}
function resolveVariable({ text, path }, { target, vars }) {
	const [root, first, ...rest] = path;
	if (root === "target" && typeof first === "string" && rest.length === 0 && Object.hasOwn(target, first)) return { value: target[first] ?? "" };
	const variable = require_src().showText(text);
	if (root !== "vars" || typeof first !== "string") return { issue: {
		diagnostic: "unknownVariable",
		params: {
			variable,
			advice: require_src_config().adviseOnVariable(inner(text)) ?? knownVariables
		}
	} };
	let value = vars;
	for (const step of path.slice(1)) {
		const next = require_src().isList(value) && typeof step === "number" ? value[step] : require_src().isObject(value) && Object.hasOwn(value, String(step)) ? value[String(step)] : void 0;
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
	if (require_src().isList(value)) return `a list of ${value.length}`;
	const names = require_src().isObject(value) ? Object.keys(value) : [];
	return names.length === 0 ? "nothing" : require_src().showText(names.join(", "), 1e3);
}
// src/config/desire/texts.ts
const unread = "-";
const noTexts = {
	isLiteral: () => false,
	isPlainOfEncoded: () => false,
	encode: (fields) => fields,
	check: () => []
};
function takeTexts(document, kind, block) {
	const taken = block.files.flatMap((field) => {
		const file = document.files?.get(field);
		if (file !== void 0) return [{
			field,
			path: field.split("."),
			file
		}];
		const path = require_src().valueAt(document.value, [
			"kiln",
			"files",
			field
		]);
		if (typeof path === "string" && path !== "") throw new Error(`${document.file}: ${field} was not read`);
		return [];
	});
	if (taken.length === 0 && require_src_kinds().plainTexts(kind).length === 0) return {
		document,
		texts: noTexts,
		diagnostics: []
	};
	return {
		document: taken.length === 0 ? document : withTexts$1(document, taken),
		texts: textsOf$2(kind, block, taken),
		diagnostics: [...taken.flatMap(({ file: { text } }) => typeof text === "string" ? [] : [text]), ...taken.flatMap((one) => diagnoseTwice(document, one))]
	};
}
function textsOf$2(kind, block, taken) {
	const encoded = taken.filter(({ field }) => require_src_kinds().isEncoded(kind, field));
	const fromFiles = taken.map(({ field }) => field);
	const literal = new Set([...require_src_kinds().plainTexts(kind), ...fromFiles].filter((field) => !block.interpolate.includes(field)));
	const broken = taken.filter(({ file }) => typeof file.text !== "string").map(({ field }) => field);
	const looked = require_src_kinds().plainTexts(kind).filter((field) => ![...broken, ...block.uncheckedTexts].includes(field));
	const inBase64 = keptByText(require_src_kinds().encodeText);
	const knownOf = keptByText(() => new Map());
	return {
		isLiteral: (path) => literal.size > 0 && literal.has(path.join(".")),
		isPlainOfEncoded: (path) => encoded.some(({ field }) => field === path.join(".")),
		encode: (fields) => encoded.reduce((value, { path }) => {
			const text = require_src().valueAt(value, path);
			return typeof text === "string" ? put(value, path, inBase64(text)) : value;
		}, fields),
		check(fields) {
			const { textRules } = kind;
			if (textRules === void 0) return [];
			return looked.flatMap((field) => {
				const text = fields[field];
				if (typeof text !== "string") return [];
				const context = textRules.contextOf(fields);
				const key = require_src().canonicalJson([field, context]);
				const known = knownOf(text);
				const found = known.get(key) ?? textRules.check(field, text, context);
				known.set(key, found);
				return found.map(({ line, column, ...finding }) => ({
					...finding,
					path: [field],
					at: "value",
					inText: {
						line,
						column
					}
				}));
			});
		}
	};
}
function keptByText(make) {
	const kept = new Map();
	return (text) => {
		const result = kept.get(text) ?? make(text);
		kept.set(text, result);
		return result;
	};
}
function diagnoseTwice(document, { field, path }) {
	const at = path.findIndex((_, index) => {
		const value = require_src().valueAt(document.value, path.slice(0, index + 1)) ?? null;
		return value !== null && (index === path.length - 1 || !require_src().isObject(value));
	});
	if (at < 0) return [];
	const own = path.slice(0, at + 1);
	const params = {
		field: own.join("."),
		source: require_start().formatSource(document.locate(own, "key"))
	};
	return [require_every_run().diagnose("textFieldTwice", params, document.locate([
		"kiln",
		"files",
		field
	], "key"))];
}
function withTexts$1(document, taken) {
	const fileAt = (path) => taken.find((one) => one.path.every((step, index) => step === path[index]))?.file;
	return {
		file: document.file,
		value: taken.reduce((value, { path, file: { text } }) => put(value, path, typeof text === "string" ? text : unread), document.value),
		locate(path, at) {
			const file = fileAt(path);
			if (file !== void 0) return {
				file: file.file,
				line: 1,
				column: 1
			};
			const inner = taken.find((one) => path.length > 0 && path.every((step, index) => step === one.path[index]));
			return inner === void 0 || require_src().isObject(require_src().valueAt(document.value, path)) ? document.locate(path, at) : document.locate([
				"kiln",
				"files",
				inner.field
			], "key");
		},
		scalarAt: (path) => fileAt(path) === void 0 ? document.scalarAt(path) : void 0,
		locateText(path, place) {
			const file = fileAt(path);
			return file === void 0 ? document.locateText(path, place) : {
				file: file.file,
				...place
			};
		}
	};
}
function put(value, [first = "", ...rest], item) {
	const key = String(first);
	const inner = value[key] ?? {};
	if (rest.length > 0 && !require_src().isObject(inner)) return value;
	return {
		...value,
		[key]: rest.length === 0 || !require_src().isObject(inner) ? item : put(inner, rest, item)
	};
}
// src/config/desire/compose.ts
const notFields = new Set(["kind", "kiln"]);
function compose(document, defaults, scope, texts = noTexts, elsewhere) {
	const base = defaults ?? {};
	return (elsewhere && new Composer(scope, texts).composeVarying(document, base, elsewhere)) ?? new Composer(scope, texts).composeAll(document, base);
}
var Composer = class {
	issues = [];
	references = [];
	deferred = [];
	varying = [];
	#scope;
	#texts;
	#path = [];
	#place = [];
	#inDefault = false;
	constructor(scope, texts) {
		this.#scope = scope;
		this.#texts = texts;
	}
	composeAll(document, defaults) {
		const fields = this.#mergeMaps(document, defaults, notFields);
		const { issues, references, deferred, varying } = this;
		return {
			fields,
			issues,
			references,
			deferred,
			varying
		};
	}
	composeVarying(document, defaults, elsewhere) {
		const { varying } = elsewhere;
		const fields = { ...elsewhere.fields };
		for (const key of varying) {
			const value = Object.hasOwn(fields, key) ? this.#mergeMember(key, document, defaults) : void 0;
			if (value === void 0) return void 0;
			require_src().setOwn(fields, key, value);
		}
		this.issues.push(...elsewhere.issues.filter(({ path }) => !varying.includes(String(path[0]))));
		const { issues, references, deferred } = this;
		return {
			fields,
			issues,
			references,
			deferred,
			varying
		};
	}
	#mergeMaps(own, base, skip) {
		const result = {};
		for (const key of Object.keys(own)) {
			if (skip?.has(key) === true) continue;
			const value = this.#mergeMember(key, own, base);
			if (value !== void 0) require_src().setOwn(result, key, value);
		}
		for (const key of Object.keys(base)) {
			if (Object.hasOwn(own, key)) continue;
			const value = this.#mergeMember(key, own, base);
			if (value !== void 0) require_src().setOwn(result, key, value);
		}
		return result;
	}
	#mergeMember(key, own, base) {
		const ofBase = Object.hasOwn(base, key) ? base[key] : void 0;
		if (Object.hasOwn(own, key)) return this.#at(key, key, own[key] ?? null, ofBase);
		const outside = this.#enterDefault();
		const value = this.#at(key, key, ofBase ?? null);
		this.#inDefault = outside;
		return value;
	}
	#merge(own, base) {
		const resolved = this.#resolve(own);
		if (base === void 0 || !require_src().isObject(resolved)) return this.#finish(resolved);
		const outside = this.#enterDefault();
		const resolvedBase = this.#resolve(base);
		this.#inDefault = outside;
		return require_src().isObject(resolvedBase) ? require_src().shareMap(this.#mergeMaps(resolved, resolvedBase)) : this.#finish(resolved);
	}
	#finish(value) {
		if (value === null) return void 0;
		if (typeof value === "number") return this.#checkNumber(value);
		if (require_src().isList(value)) return this.#finishList(value);
		return require_src().isObject(value) ? this.#finishMap(value) : value;
	}
	#finishList(list) {
		if (list.every(isFinished)) return list;
		let place = 0;
		const items = list.map((item, index) => {
			const value = this.#at(index, place, item);
			if (value !== void 0) place += 1;
			return value;
		});
		if (items.every((item, index) => item === list[index])) return list;
		return require_src().shareList(items.filter((item) => item !== void 0));
	}
	#finishMap(map) {
		const keys = Object.keys(map);
		if (keys.every((key) => isFinished(map[key] ?? null))) return map;
		const result = {};
		let isChanged = false;
		for (const key of keys) {
			const before = map[key] ?? null;
			const value = this.#at(key, key, before);
			if (value !== before) isChanged = true;
			if (value !== void 0) require_src().setOwn(result, key, value);
		}
		return isChanged ? require_src().shareMap(result) : map;
	}
	#at(written, place, own, base) {
		if (isFinished(own)) return own;
		this.#path.push(written);
		this.#place.push(place);
		const result = this.#merge(own, base);
		this.#path.pop();
		this.#place.pop();
		return result;
	}
	#resolve(value) {
		if (typeof value !== "string" || !hasVariable(value) || this.#texts.isLiteral(this.#path)) return value;
		const field = String(this.#path[0]);
		if (this.varying.at(-1) !== field) this.varying.push(field);
		const filled = interpolate(value, this.#scope, this);
		return typeof filled === "string" ? require_src().shareText(filled) : filled;
	}
	onDeferred(parts) {
		const isEncoded = this.#texts.isPlainOfEncoded(this.#path) ? { isEncoded: true } : {};
		this.deferred.push({
			path: [...this.#place],
			parts,
			...isEncoded
		});
	}
	onReference(text, { id, identity }) {
		if (this.#isWithoutReferences()) this.#reportHere(require_src().showText(text));
		else this.references.push({
			path: [...this.#place],
			text,
			id,
			identity
		});
	}
	onIssue(issue, offset) {
		if (this.#isWithoutReferences() && "reference" in issue.params) this.#reportHere(issue.params.reference);
		else this.#report(issue, offset);
	}
	#reportHere(reference) {
		this.#report({
			diagnostic: "referenceHere",
			params: {
				reference,
				field: require_src().showPath(this.#path)
			}
		});
	}
	#isWithoutReferences() {
		return require_src_kinds().fieldsWithoutReferences.has(String(this.#path[0]));
	}
	#checkNumber(value) {
		if (!isExact(value)) this.#report({
			diagnostic: "inexactNumber",
			params: { field: require_src().showPath(this.#path) }
		});
		return value === 0 ? 0 : value;
	}
	#report(issue, offset) {
		this.issues.push({
			...issue,
			path: [...this.#path],
			inDefault: this.#inDefault,
			...require_src().optional({ offset })
		});
	}
	#enterDefault() {
		const outside = this.#inDefault;
		this.#inDefault = true;
		return outside;
	}
};
function isFinished(value) {
	return typeof value === "string" ? !hasVariable(value) : typeof value === "boolean";
}
// src/config/desire/draft.ts
function makeDraft({ document, texts, kind, block }, defaults, tagRules, scope, elsewhere) {
	if (elsewhere?.composed.varying.length === 0) return elsewhere;
	const composed = compose(document.value, defaults, scope, texts, elsewhere?.composed);
	const { fields: plain, varying } = composed;
	const fields = texts.encode(plain);
	const subject = {
		kind,
		fields,
		plain,
		unchecked: block.unchecked
	};
	const { findings, arns } = (elsewhere?.findings.length === 0 ? checkVarying(subject, tagRules, varying, elsewhere.arns) : void 0) ?? checkFields(subject, tagRules);
	return {
		composed,
		fields,
		arns,
		findings: withTexts(findings, texts.check(plain))
	};
}
function withTexts(findings, inTexts) {
	if (inTexts.length === 0) return findings;
	const long = inTexts.filter(({ diagnostic }) => diagnostic === "documentTooLong").map(({ path }) => require_src().formatPath(path));
	const isSaid = ({ diagnostic, path }) => diagnostic === "wrongLength" && long.includes(require_src().formatPath(path));
	return [...findings.filter((finding) => !isSaid(finding)), ...inTexts];
}
// src/config/desire/problems.ts
function diagnoseField(made, finding, fields) {
	const { path, at, inText } = finding;
	const origin = require_src_config().findOrigin(made, path, at === "key" ? "key" : "value");
	const isInDocument = origin.writtenPath.length === path.length;
	const source = at === "inside" && isInDocument ? locateFirstKey(made.document, origin.writtenPath) : origin.written;
	const diagnostic = require_every_run().diagnoseUnlocated(require_src_config().asWritten(finding, origin.scalar), source);
	if (inText === void 0) return addOrigins(diagnostic, origin.contributions);
	const exact = locateInText(origin, require_src().valueAt(fields, path), inText);
	if (exact !== void 0) return {
		...diagnostic,
		source: exact
	};
	return addOrigins(require_every_run().extend(diagnostic, "textLine", { line: inText.line }), origin.contributions);
}
function locateInText(origin, text, place) {
	const { raw } = origin;
	if (raw === text) return origin.locateText(place);
	const [written, filled] = [raw, text].map((one) => typeof one === "string" ? require_src().linesOf(one) : []);
	if (written === void 0 || filled === void 0 || written.length !== filled.length) return void 0;
	const line = written[place.line - 1] ?? "";
	const column = line === filled[place.line - 1] ? place.column : line.length - line.trimStart().length + 1;
	return origin.locateText({
		line: place.line,
		column
	});
}
function diagnoseIssue(made, issue) {
	const origin = require_src_config().findOrigin(made, issue.path, "value");
	const isElsewhere = ({ label }) => label.startsWith("defaults.");
	const { raw } = origin;
	const place = raw === void 0 || issue.offset === void 0 ? void 0 : require_src().placeAt(raw, issue.offset);
	const exact = place && origin.locateText(place);
	if (exact !== void 0) return require_every_run().diagnoseUnlocated(issue, exact);
	return addOrigins(require_every_run().diagnoseUnlocated(issue, origin.written), origin.contributions.filter(isElsewhere));
}
function addOrigins(diagnostic, contributions) {
	return contributions.reduce((said, { label, source }) => source === void 0 ? require_every_run().extend(said, "originWithoutPlace", { label }) : require_every_run().extend(said, "origin", {
		label,
		source: require_start().formatSource(source)
	}), diagnostic);
}
function isFromIssue({ path, at }, issues) {
	if (at === "inside") return false;
	return issues.some((issue) => issue.path.every((step, index) => step === path[index]));
}
var ProblemList = class {
	#targets;
	#problems = new Map();
	constructor(targets) {
		this.#targets = targets;
	}
	add(target, diagnostic) {
		const { code, message, source } = diagnostic;
		const key = JSON.stringify([
			code,
			message,
			source
		]);
		const known = this.#problems.get(key);
		if (known === void 0) this.#problems.set(key, {
			diagnostic,
			targets: new Set([target])
		});
		else known.targets.add(target);
	}
	list() {
		return [...this.#problems.values()].map(({ diagnostic, targets }) => targets.size === this.#targets ? diagnostic : require_every_run().extend(diagnostic, "targets", { targets: require_start().enumerate([...targets]) }));
	}
};
// src/config/desire/site.ts
var Site = class {
	target;
	scope;
	partition;
	#claims = new Map();
	#findElsewhere;
	constructor(target, findElsewhere) {
		this.target = target;
		this.#findElsewhere = findElsewhere;
		this.partition = target.region === void 0 ? void 0 : require_src_kinds().partitionOf(target.region);
		this.scope = scopeOf(target, (inside) => this.#refer(inside));
	}
	claim(declaration, who) {
		const twin = who && this.#claims.get(who.key);
		const claim = {
			site: this,
			declaration,
			who,
			twin,
			fields: void 0
		};
		if (isIdentified(claim) && twin === void 0) this.#claims.set(claim.who.key, claim);
		return claim;
	}
	find(identity) {
		return this.#claims.get(require_src_kinds().keyOf(identity));
	}
	referencesIn(arns) {
		return arns.flatMap(({ path, value }) => {
			const parsed = require_src_kinds().parseArn(value);
			const who = parsed !== void 0 && require_src_kinds().isIn(parsed, this.target) ? this.#claimOf(parsed.identity)?.who : void 0;
			return who === void 0 ? [] : [{
				path,
				id: who.id,
				identity: who.identity
			}];
		});
	}
	referencesByName(kind, fields) {
		return (kind.findNames?.(fields) ?? []).flatMap(({ path, kind: named, name }) => {
			const who = this.find(require_src_kinds().identityOf(named, name))?.who;
			return who === void 0 ? [] : [{
				path,
				id: who.id,
				identity: who.identity
			}];
		});
	}
	#claimOf(identity) {
		return require_src_kinds().linesOf(identity).map((one) => this.find(one)).find((claim) => claim !== void 0);
	}
	#refer(inside) {
		const reference = require_src().showText(`\${${inside}}`);
		const unknown = (advice) => ({ issue: {
			diagnostic: "unknownReference",
			params: {
				reference,
				advice
			}
		} });
		const [, written = "", attribute = "arn"] = /^\s*([^.]*?)\s*(?:\.([\w.]*)\s*)?$/.exec(inside) ?? [];
		const { kind = "", name = "", scope } = require_src_kinds().parseId(written) ?? {};
		if (!require_src_kinds().kinds.has(kind)) {
			const near = require_src().findNearest(kind, [...require_src_kinds().kinds.keys()]);
			return unknown(near === void 0 ? `kinds: ${require_start().enumerate([...require_src_kinds().kinds.keys()])}` : `did you mean \${${near}/${name}}?`);
		}
		const identity = require_src_kinds().identityOf(kind, name, scope);
		const claim = this.find(identity);
		if (claim === void 0) return this.#missing(reference, identity, name, unknown);
		const { id, name: spelt, version: number = "x.x.x" } = claim.who;
		const version = require_src_kinds().kindOf(kind).versions === void 0 ? void 0 : { number: require_src_kinds().askableForm(number) };
		const referred = {
			identity,
			name: spelt,
			...require_src().optional({ version })
		};
		const value = require_src_kinds().attributeOf(attribute, referred, this.#place());
		if (value === void 0) return { issue: {
			diagnostic: "referenceAttribute",
			params: {
				reference,
				attribute: require_src().showText(attribute),
				kind,
				known: require_start().enumerate(require_src_kinds().attributeNamesOf(kind))
			}
		} };
		const ofVersion = require_src_kinds().isOfVersion(attribute, kind) ? {
			id,
			identity,
			attribute
		} : void 0;
		return {
			value,
			named: {
				id,
				identity,
				...require_src().optional({ ofVersion })
			}
		};
	}
	#missing(reference, identity, name, unknown) {
		const targets = this.#findElsewhere(identity);
		if (targets.length > 0) return { issue: {
			diagnostic: "referenceElsewhere",
			params: {
				reference,
				target: this.target.name,
				targets: require_start().enumerate(targets)
			}
		} };
		const names = [...this.#claims.values()].map(({ who }) => who).filter(({ identity: { kind } }) => kind === identity.kind);
		const near = require_src().findNearest(name, names.map((who) => who.name));
		if (near !== void 0) return unknown(`did you mean \${${names.find((who) => who.name === near)?.id ?? ""}}?`);
		if (names.length === 0) return unknown(`no ${identity.kind} is declared in ${this.target.name}`);
		return unknown(`declared: ${require_src().showText(require_start().enumerate(names.map(({ id }) => id)), 1e3)}`);
	}
	#place() {
		const { region = "", account = "", partition = "" } = this.scope.target;
		return {
			region,
			account,
			partition
		};
	}
};
function isIdentified(claim) {
	return claim.who !== void 0;
}
// src/config/desire/together.ts
function diagnoseTogether(desired, locate) {
	const ruled = desired.filter(({ kind }) => require_src_kinds().kindOf(kind).checkTogether !== void 0);
	const declared = declaredIn(ruled.length === 0 ? [] : desired);
	return require_src().groupBy(ruled, ({ source }) => require_start().formatSource(source)).flatMap((ones) => {
		const problems = new ProblemList(ones.length);
		for (const one of ones) {
			const findings = require_src_kinds().kindOf(one.kind).checkTogether?.(declared(one)) ?? [];
			for (const finding of findings) problems.add(one.target, locate(one, makeShowable(finding)));
		}
		return problems.list();
	});
}
function declaredIn(desired) {
	const byKey = new Map(desired.map((one) => [keyIn(one.target, one.identity), one]));
	const facts = new Map();
	const show = (one) => {
		const { id, kind, fields, target } = one;
		const references = new Map(one.references.map((reference) => [require_src().formatPath(reference.path), reference]));
		const lookUp = (identity) => byKey.get(keyIn(target, identity));
		return {
			id,
			kind,
			fields,
			facts() {
				const { field = "", read } = require_src_kinds().kindOf(kind).facts ?? {};
				const text = fields[field];
				if (read === void 0 || typeof text !== "string") return void 0;
				if (!facts.has(text)) facts.set(text, read(text));
				return facts.get(text);
			},
			named(path) {
				const reference = references.get(require_src().formatPath(path));
				const other = reference === void 0 ? void 0 : lookUp(reference.identity);
				return other !== void 0 && isMeant(one, path, reference, other) ? show(other) : void 0;
			},
			find(named, name) {
				const other = lookUp(require_src_kinds().identityOf(named, name));
				return other === void 0 ? void 0 : show(other);
			},
			isPinned(path) {
				const { text } = references.get(require_src().formatPath(path)) ?? {};
				if (text !== void 0) return /^\$\{(?:\$\{[^{}]*\}|[^.])*(?:\.\s*arn\s*)?\}$/.test(text);
				const value = require_src().valueAt(fields, path);
				return typeof value === "string" && require_src_kinds().isPinnedArn(value);
			}
		};
	};
	return show;
}
function isMeant({ fields }, path, reference, other) {
	const value = require_src().valueAt(fields, path);
	return reference?.text !== void 0 || typeof value === "string" && require_src_kinds().isOfDeclared(value, other.fields);
}
function keyIn(target, identity) {
	return `${target} ${require_src_kinds().keyOf(identity)}`;
}
// src/config/desire/uncertain-arns.ts
function diagnoseUncertainArns(desired, locate) {
	const told = new Map();
	for (const one of desired.filter(({ references }) => references.length > 0)) for (const { id, path, text = "" } of one.references.filter((reference) => isUncertain(one, reference))) {
		const source = locate(one.target, id, ["name"]);
		const at = require_start().formatSource(source);
		if (told.has(at)) continue;
		const name = require_src_kinds().parseId(id)?.name ?? id;
		const suggestion = name.replaceAll(/([ _-])[ _-]+/g, "$1");
		const params = {
			name: require_src().showValue(name),
			reference: require_src().showText(text),
			source: require_start().formatSource(locate(one.target, one.id, path)),
			suggestion: require_src().showValue(suggestion)
		};
		told.set(at, require_every_run().diagnose("uncertainArn", params, source));
	}
	return [...told.values()];
}
function isUncertain({ fields }, { path, text, identity: { slug } }) {
	if (text === void 0 || !slug.includes("--")) return false;
	const value = require_src().valueAt(fields, path);
	return typeof value === "string" && value.includes(`/${slug}`);
}
// src/config/desire/who.ts
function readWho({ document: { value }, kind: { kind, scopeField, versions } }, defaults, scope, elsewhere) {
	const written = (field) => field === void 0 ? void 0 : value[field] ?? (Object.hasOwn(value, field) ? null : defaults?.[field]);
	const texts = [
		written("name"),
		written(scopeField),
		written(versions && "semanticVersion")
	];
	if (elsewhere !== void 0 && !texts.some((text) => typeof text === "string" && hasVariable(text))) return elsewhere;
	const [name, within, version] = texts.map((text) => readText$1(text, scope));
	if (name === void 0 || scopeField !== void 0 && within === void 0) return void 0;
	const identity = require_src_kinds().identityOf(kind, name, within);
	const [id, key] = [require_src_kinds().idOf(kind, name, within), require_src_kinds().keyOf(identity)];
	return {
		name,
		identity,
		key: key === id ? id : key,
		id,
		...require_src().optional({ version })
	};
}
function readText$1(written, scope) {
	if (typeof written !== "string" || written === "") return void 0;
	if (!hasVariable(written)) return written;
	if (findVariables(written).some(({ text }) => isReference(text))) return void 0;
	const text = interpolate(written, scope);
	return typeof text === "string" && text !== "" && !hasVariable(text) ? text : void 0;
}
// src/config/desire/desire.ts
function buildDesired(documents, project, targets) {
	const builder = new DesireBuilder(project, targets);
	for (const document of documents) builder.place(document);
	builder.build();
	return {
		desired: builder.desired,
		faulty: builder.faulty,
		diagnostics: require_every_run().sortDiagnostics(builder.diagnostics),
		locate: (target, id, keys) => require_src_config().findDecisiveKey(...builder.follow(target, id, keys)),
		trace: (target, id, keys) => require_src_config().traceField(...builder.follow(target, id, keys)),
		findScalar: (target, id, keys) => require_src_config().findOrigin(...builder.follow(target, id, keys), "value").scalar
	};
}
var DesireBuilder = class {
	desired = [];
	faulty = [];
	diagnostics = [];
	#project;
	#tagRules;
	#sites;
	#declarations = [];
	#claims = [];
	#byName;
	constructor(project, targets) {
		this.#project = project;
		this.#tagRules = readTagRules(project);
		const findElsewhere = (identity) => this.#findElsewhere(identity);
		this.#sites = targets.filter(({ retired }) => !retired).map((target) => new Site(target, findElsewhere));
	}
	place(document) {
		const head = readKind(document);
		if ("diagnostic" in head) {
			this.diagnostics.push(head.diagnostic);
			return;
		}
		const { kind } = head;
		const { block, findings } = readKilnBlock(document.value, kind, this.#project.targets);
		this.diagnostics.push(...findings.map((found) => require_every_run().diagnoseUnlocated(found, locateFinding(document, found))));
		const isIn = membershipOf(block);
		if (block.targets !== void 0 && !this.#project.targets.some(isIn)) this.diagnostics.push(require_every_run().diagnose("documentWithoutTarget", {}, document.locate(["kiln", "targets"], "key")));
		const taken = takeTexts(document, kind, block);
		this.diagnostics.push(...taken.diagnostics);
		const source = document.locate(["name"], "key");
		const declaration = {
			document: taken.document,
			texts: taken.texts,
			kind,
			block,
			source
		};
		this.#declarations.push(declaration);
		this.#claim(declaration, this.#sites.filter(({ target }) => isIn(target)));
	}
	#claim(declaration, sites) {
		const defaults = this.#project.defaults[declaration.kind.kind];
		let who;
		for (const site of sites) {
			who = readWho(declaration, defaults, site.scope, who);
			this.#claims.push(site.claim(declaration, who));
		}
	}
	build() {
		for (const claims of require_src().runsOf(this.#claims, ({ declaration }) => declaration)) {
			const problems = new ProblemList(claims.length);
			let draft;
			for (const claim of claims) {
				draft = this.#draft(claim, draft);
				claim.fields = draft.fields;
				const found = this.#judge(claim, draft);
				for (const problem of found) problems.add(claim.site.target.name, problem);
				if (isIdentified(claim)) (require_every_run().hasErrors(found) ? this.faulty : this.desired).push(toDesired(claim, draft));
			}
			this.diagnostics.push(...problems.list());
		}
		const locate = (target, id, path) => this.#locate(target, id, path);
		this.diagnostics.push(...diagnoseCycles(this.desired, (one, path) => locate(one.target, one.id, path)));
		this.diagnostics.push(...diagnoseUncertainArns(this.desired, locate));
		const together = [...this.desired, ...this.faulty];
		this.diagnostics.push(...diagnoseTogether(together, (one, finding) => diagnoseField(this.follow(one.target, one.id, [])[0], finding, one.fields)));
	}
	#draft({ declaration, site: { scope } }, elsewhere) {
		return makeDraft(declaration, this.#project.defaults[declaration.kind.kind], this.#tagRules, scope, elsewhere);
	}
	#judge(claim, { composed, findings, arns }) {
		const { declaration, site, twin } = claim;
		const { name, region } = site.target;
		const elsewhere = region === void 0 ? [] : checkRegion$1(arns, name, region);
		const foreign = [...site.partition === void 0 ? [] : checkPartition(arns, name, site.partition), ...elsewhere];
		if (composed.issues.length + findings.length + foreign.length === 0 && twin === void 0) return [];
		const made = this.#ingredientsOf(declaration, site);
		return [
			...composed.issues.map((issue) => diagnoseIssue(made, issue)),
			...addUnlessSaid(findings, foreign).filter((finding) => !isFromIssue(finding, composed.issues)).map((finding) => diagnoseField(made, finding, composed.fields)),
			...twin === void 0 || !isIdentified(claim) ? [] : [this.#diagnoseTwins(made, claim, twin)]
		];
	}
	#diagnoseTwins(made, { who }, twin) {
		const source = require_start().formatSource(twin.declaration.document.locate(["name"], "value"));
		const params = {
			name: require_src().showValue(who.name),
			other: require_src().showValue(twin.who.name),
			source,
			kind: made.kind
		};
		return require_every_run().diagnose("duplicateName", params, require_src_config().findOrigin(made, ["name"], "value").written);
	}
	#findElsewhere(identity) {
		const here = this.#sites.filter((site) => site.find(identity) !== void 0).map(({ target }) => target.name);
		const written = this.#declarations.find(({ document, kind }) => {
			const { name, [kind.scopeField ?? ""]: scope } = document.value;
			if (typeof name !== "string") return false;
			const one = require_src_kinds().identityOf(kind.kind, name, typeof scope === "string" ? scope : void 0);
			return require_src_kinds().keyOf(one) === require_src_kinds().keyOf(identity);
		});
		if (written === void 0 || here.length > 0) return here;
		return this.#project.targets.filter(membershipOf(written.block)).map(({ name }) => name);
	}
	#locate(target, id, path) {
		const [made] = this.follow(target, id, []);
		return require_src_config().findOrigin(made, path, "value").written;
	}
	follow(target, id, keys) {
		this.#byName ??= new Map(this.#sites.map((site) => [site.target.name, site]));
		const site = this.#byName.get(target);
		const { kind = "", name = "", scope } = require_src_kinds().parseId(id) ?? {};
		const claim = site?.find(require_src_kinds().identityOf(kind, name, scope));
		if (site === void 0 || claim?.fields === void 0) throw new Error(`nothing is declared as ${id} in ${target}`);
		const { declaration, fields } = claim;
		const path = toFieldPath(declaration.kind, fields, keys);
		return [this.#ingredientsOf(declaration, site), path];
	}
	#ingredientsOf({ document, texts, kind: { kind } }, { target, scope }) {
		const file = this.#project.document;
		const blueprint = this.#project.blueprints?.get(target.name);
		const project = file === void 0 || blueprint === void 0 ? {} : { project: {
			document: file,
			blueprint
		} };
		return {
			document,
			texts,
			kind,
			defaults: this.#project.defaults[kind],
			scope,
			...project
		};
	}
};
const noReferences = [];
function toDesired({ site, declaration, who }, { composed, fields, arns }) {
	const { block, kind, source } = declaration;
	const { id, name, identity } = who;
	const named = [...site.referencesIn(arns), ...site.referencesByName(kind, fields)];
	const written = new Set(named.length === 0 ? [] : composed.references.map(({ path }) => require_src().formatPath(path)));
	const unwritten = named.filter(({ path, identity: { kind: other, slug } }) => {
		return !written.has(require_src().formatPath(path)) && !(other === identity.kind && slug === identity.slug);
	});
	const references = unwritten.length === 0 ? composed.references : [...composed.references, ...unwritten];
	return {
		id,
		kind: kind.kind,
		name,
		identity,
		target: site.target.name,
		fields,
		ignore: block.ignore,
		...require_src().optional({
			protect: block.protect,
			adopt: block.adopt,
			reenable: block.reenable,
			keep: block.keep
		}),
		unchecked: block.unchecked,
		references: references.length === 0 ? noReferences : references,
		...composed.deferred.length === 0 ? {} : { deferred: composed.deferred },
		source
	};
}
function membershipOf({ targets }) {
	const isSelected = targets === void 0 ? () => true : require_start().selectorOf(targets);
	return (target) => !target.retired && isSelected(target);
}
function toFieldPath(kind, fields, keys) {
	let node = fields;
	let pattern = "";
	return keys.map((key) => {
		let step = key;
		if (require_src().isList(node)) {
			const member = kind.keyedLists[pattern];
			const items = node;
			const index = member === void 0 ? -1 : require_src_kinds().findElement(items, member, String(key));
			if (index >= 0) step = index;
			pattern = `${pattern}.*`;
			node = typeof step === "number" ? items[step] : void 0;
		} else {
			pattern = pattern === "" ? String(key) : `${pattern}.${key}`;
			node = require_src().isObject(node) ? node[String(key)] : void 0;
		}
		return step;
	});
}
// src/config/walk.ts
const projectFile = "kiln.yaml";
var Walk = class {
	files = [];
	diagnostics = [];
	#source;
	#root;
	#cwd;
	#seen = new Set();
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
			const entries = (await this.#source.list(path)).toSorted((a, b) => require_start().compareText(a.name, b.name));
			for (const { name, kind } of entries) {
				if (isPassedOver(name) || name === "kiln.yaml") continue;
				if (kind === "link") this.#links.push((0, node_path().join)(path, name));
				else if (kind === "folder" || isDocumentName(name)) await this.#enter((0, node_path().join)(path, name), (0, node_path().join)(real, name), kind === "folder");
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
			if (require_src().isInside(real, this.#root)) await this.#enter(link, real, isDirectory);
			else {
				const folder = show(this.#root, this.#cwd);
				this.diagnostics.push(require_every_run().diagnose("linkLeavesConfigs", { folder }, startOf(link, this.#cwd)));
			}
		} catch (error) {
			if (isDocumentName(link)) this.diagnostics.push(diagnoseUnreadable(link, this.#cwd, error));
		}
	}
};
function diagnoseUnreadable(path, cwd, error) {
	const reason = error.code ?? String(error);
	return require_every_run().diagnose("fileUnreadable", {
		file: show(path, cwd),
		reason
	}, startOf(path, cwd));
}
function isPassedOver(name) {
	return name.startsWith(".") || name === "node_modules";
}
async function isFolder(files, path) {
	return (await files.find(path).catch(() => void 0))?.kind === "folder";
}
function isDocumentName(path) {
	return /\.(?:ya?ml|json)$/.test((0, node_path().basename)(path));
}
function nameOf(file, folder) {
	return (0, node_path().relative)(folder, file).replaceAll(node_path().sep, "/") || ".";
}
function show(path, cwd) {
	return require_src().showText(nameOf(path, cwd));
}
function startOf(path, cwd) {
	return {
		file: nameOf(path, cwd),
		line: 1,
		column: 1
	};
}
// src/config/boundary.ts
async function findBoundary(folder) {
	const real = await diskFiles.resolve(folder).catch(() => folder);
	return await findRepository(folder) ?? await findRepository(real) ?? folder;
}
async function findRepository(folder) {
	for (const at of require_src().upwards(folder)) if (await diskFiles.find((0, node_path().join)(at, ".git")).catch(() => void 0) !== void 0) return at;
}
async function isWithin(files, path, folder) {
	const real = await files.resolve(path).catch(() => void 0);
	return real === void 0 ? require_src().isInside(path, folder) : require_src().isInside(real, await files.resolve(folder));
}
// src/config/yaml/decode.ts
function decodeUtf8(bytes, file) {
	const text = bytes.toString("utf8");
	if ((0, node_buffer().isUtf8)(bytes)) return text;
	const again = Buffer.from(text);
	const offset = bytes.findIndex((byte, index) => byte !== again[index]);
	const before = bytes.toString("utf8", 0, offset);
	return require_every_run().diagnose("notUtf8", { offset }, new ParsedText(file, before, [], 0).at(before.length));
}
// src/config/read-text.ts
const usualLimit = 4194304;
async function readText(files, file, cwd, maxBytes = usualLimit) {
	const path = (0, node_path().resolve)(cwd, file);
	const source = startOf(path, cwd);
	try {
		const found = await files.find(path);
		if (found === void 0) return require_every_run().diagnose("fileUnreadable", {
			file: show(path, cwd),
			reason: "ENOENT"
		}, source);
		if (found.kind !== "file") return require_every_run().diagnose("fileUnreadable", {
			file: show(path, cwd),
			reason: "it is not a regular file"
		}, source);
		if (found.size > maxBytes) return require_every_run().diagnose("fileTooLarge", {
			size: found.size,
			limit: maxBytes
		}, source);
		return decodeUtf8(await files.read(path), nameOf(path, cwd));
	} catch (error) {
		return diagnoseUnreadable(path, cwd, error);
	}
}
// src/yaml/pieces.ts
const marker = /(?<![^\r\n])(?:---(?![^ \t\r\n])|\.\.\.(?![^ \t\r\n])[^\r\n]*(?:\r\n?|\n)?)/g;
const content = /(?<![^\r\n])[ \t]*[^\s#%]/;
function cutPieces(text) {
	const pieces = [];
	let [start, line, isBegun] = [
		0,
		0,
		false
	];
	const cutAt = (end) => {
		const piece = {
			text: text.slice(start, end),
			start,
			line
		};
		pieces.push(piece);
		line += countLineBreaks(piece.text);
		start = end;
	};
	for (const { 0: mark, index } of text.matchAll(marker)) {
		if (mark !== "---") {
			cutAt(index + mark.length);
			isBegun = false;
			continue;
		}
		if (isBegun || content.test(text.slice(start, index))) cutAt(index);
		isBegun = true;
	}
	cutAt(text.length);
	return pieces;
}
function countLineBreaks(text) {
	return text.match(/\r\n?|\n/g)?.length ?? 0;
}
// src/config/yaml/marks.ts
const inStructure = new RegExp(`${require_src().unusualSpace}(?<=^(?:[ \\t]*(?:- *)?|[^#"'\\n]*[:-])${require_src().unusualSpace})`, "mu");
function diagnoseUnusualSpace(text, file, line) {
	const found = inStructure.exec(text);
	if (found === null) return void 0;
	return require_every_run().diagnose("unusualSpace", { name: require_src().nameSpace(found[0]) }, new ParsedText(file, text, [], line).at(found.index));
}
function findConflicts(text, file) {
	const begins = [...text.matchAll(/^<{7}(?: .*)?$/gm)];
	if (begins.length === 0 || !/^>{7}(?: .*)?$/m.test(text)) return [];
	const parsed = new ParsedText(file, text, [], 0);
	return begins.map(({ index }) => require_every_run().diagnose("mergeConflict", { marker: "<<<<<<<" }, parsed.at(index)));
}
// src/config/yaml/document.ts
function parse(file, { text, line }) {
	try {
		return new ParsedText(file, text, require_js_yaml().parseEvents(text, { maxDepth: 64 }), line);
	} catch (error) {
		if (error instanceof require_js_yaml().YAMLException) return error;
		throw error;
	}
}
function findName(parsed, { first }) {
	const offset = findTopKey(parsed, first + 1, "name");
	return offset === void 0 ? void 0 : parsed.at(offset);
}
var YamlDocument = class {
	file;
	value;
	#kept;
	#start;
	#end;
	#line;
	#first;
	#name;
	#locator;
	constructor({ file, kept, start, text, line }, first, value, name) {
		this.file = file;
		this.value = value;
		this.#kept = kept;
		this.#start = start;
		this.#end = start + text.length;
		this.#line = line;
		this.#first = first;
		this.#name = name;
	}
	locate(path, at) {
		return this.#name !== void 0 && at === "key" && path.length === 1 && path[0] === "name" ? this.#name : this.#places().locate(path, at);
	}
	scalarAt(path) {
		return this.#places().scalarAt(path);
	}
	locateText(path, place) {
		return this.#places().locateText(path, place);
	}
	#places() {
		if (this.#locator !== void 0) return this.#locator;
		const parsed = parse(this.file, {
			text: this.#kept.slice(this.#start, this.#end),
			line: this.#line
		});
		if (parsed instanceof require_js_yaml().YAMLException) throw parsed;
		this.#locator = new Locator(parsed, this.#first);
		return this.#locator;
	}
};
// src/config/yaml/batch.ts
const batchSize = 32768;
function batch(pieces) {
	const batches = [];
	let size = batchSize;
	for (const piece of pieces) {
		if (size >= batchSize) {
			batches.push([]);
			size = 0;
		}
		batches.at(-1)?.push(piece);
		size += piece.text.length;
	}
	return batches;
}
function readTogether(body, { file, kept }, pieces) {
	const [first, second] = pieces;
	const last = pieces.at(-1);
	if (first === void 0 || second === void 0 || last === void 0) return void 0;
	const text = body.slice(first.start, last.start + last.text.length);
	const parsed = text.includes("\uFEFF") ? void 0 : parse(file, {
		...first,
		text
	});
	if (parsed === void 0 || parsed instanceof require_js_yaml().YAMLException) return void 0;
	const ranges = findRanges(parsed.events);
	const values = ranges.some(({ hasAlias }) => hasAlias) ? void 0 : construct(parsed.events, text);
	if (values === void 0 || values instanceof require_js_yaml().YAMLException) return void 0;
	const documents = [];
	let at = -1;
	for (const [index, range] of ranges.entries()) {
		const value = values[index] ?? null;
		if (value === null) continue;
		const event = parsed.events[range.first + 1];
		if (!require_src().isObject(value) || event === void 0 || !("start" in event)) return void 0;
		do
			at++;
		while ((pieces[at + 1]?.start ?? Infinity) <= first.start + event.start);
		const piece = pieces[at];
		if (piece === void 0 || piece.start > first.start + event.start) return void 0;
		documents.push(new YamlDocument({
			...piece,
			file,
			kept
		}, 1, value, findName(parsed, range)));
	}
	return documents;
}
// src/config/yaml/yaml.ts
const maxReason = 200;
function parseDocuments(text, file, hasVariables = true, texts) {
	const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
	const conflicts = findConflicts(body, file);
	if (conflicts.length > 0) return {
		documents: [],
		diagnostics: [...conflicts]
	};
	const result = {
		documents: [],
		diagnostics: []
	};
	const kept = {
		file,
		kept: texts?.keep(body) ?? body
	};
	for (const pieces of batch(cutPieces(body))) {
		const documents = readTogether(body, kept, pieces);
		if (documents !== void 0) result.documents.push(...documents);
		else for (const piece of pieces) parsePiece({
			...piece,
			...kept
		}, hasVariables, result);
	}
	return result;
}
function parsePiece(piece, hasVariables, { documents, diagnostics }) {
	const { file, text, line } = piece;
	const parsed = parse(file, piece);
	if (parsed instanceof require_js_yaml().YAMLException) {
		diagnostics.push(toDiagnostic(parsed, piece));
		return;
	}
	for (const range of findRanges(parsed.events)) {
		const value = readOne(parsed, range, hasVariables, diagnostics);
		if (value === void 0 || value === null) continue;
		if (require_src().isObject(value)) documents.push(new YamlDocument(piece, range.first + 1, value, findName(parsed, range)));
		else {
			const source = new Locator(parsed, range.first + 1).locate([], "value");
			const recognised = typeof value === "string" ? require_src_config().recogniseText(value) : void 0;
			diagnostics.push(recognised !== void 0 ? require_every_run().diagnose("notADocument", { ...recognised }, source) : diagnoseUnusualSpace(text, file, line) ?? require_every_run().diagnose("notMapping", { found: require_src().showValue(value) }, source));
		}
	}
}
function readOne(parsed, range, hasVariables, diagnostics) {
	const read = readValue(parsed, range);
	if ("value" in read) return read.value;
	if ("faults" in read) {
		const recognised = hasVariables ? recogniseUntagged(parsed, range.first, range.last) : void 0;
		const told = read.faults.map((fault) => require_src_config().tellFault(fault, parsed, hasVariables));
		diagnostics.push(...recognised === void 0 ? told : [recognised]);
		return;
	}
	const { reason, mark } = read.complaint;
	const source = parsed.at(read.start + (mark?.position ?? 0));
	diagnostics.push(require_every_run().diagnose("yamlSyntax", { reason: require_src().showText(reason, maxReason) }, source));
}
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
	const [value] = values instanceof require_js_yaml().YAMLException ? [] : values;
	const recognised = require_src().isObject(value) && !Object.hasOwn(value, "kind") ? require_src_config().recogniseDocument(value) : void 0;
	if (recognised === void 0) return void 0;
	return require_every_run().diagnose("notADocument", { ...recognised }, new Locator(parsed, first + 1).locate([], "value"));
}
function toDiagnostic({ reason, mark }, { file, text, line }) {
	const space = diagnoseUnusualSpace(text, file, line);
	if (space !== void 0) return space;
	const recognised = require_src_config().recogniseText(text);
	if (recognised !== void 0) return require_every_run().diagnose("notADocument", { ...recognised }, {
		file,
		line: line + 1,
		column: 1
	});
	const source = {
		file,
		line: line + (mark?.line ?? 0) + 1,
		column: (mark?.column ?? 0) + 1
	};
	if (reason.startsWith("nesting exceeded")) return require_every_run().diagnose("nestedTooDeep", { limit: 64 }, source);
	return require_every_run().diagnose("yamlSyntax", { reason: require_src().showText(reason, maxReason) }, source);
}
// src/config/text-files.ts
const maxBytes = 65536;
var TextFiles = class {
	#place;
	#opened = new Map();
	constructor(place) {
		this.#place = place;
	}
	pathsOf(document) {
		return namedIn(document.value).map(([, path]) => this.#resolve(document, path));
	}
	async attach(document) {
		const named = namedIn(document.value);
		if (named.length === 0) return document;
		const files = await Promise.all(named.map(async ([field, written]) => {
			const path = this.#resolve(document, written);
			const opened = (0, node_path().isAbsolute)(written) ? absolute(written) : await this.#open(path);
			const at = document.locate([
				"kiln",
				"files",
				field
			], "value");
			const text = "text" in opened ? opened.text : require_every_run().diagnoseUnlocated(opened.wrong, at);
			return [field, {
				file: nameOf(path, this.#place.cwd),
				text
			}];
		}));
		return withFiles(document, new Map(files));
	}
	#resolve({ file }, path) {
		return (0, node_path().resolve)(this.#place.cwd, (0, node_path().dirname)(file), path);
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
		if (!require_src().isInside(path, folder)) return this.#outside(path);
		try {
			if (hasPassedOver(path, folder)) return wrong({
				diagnostic: "textFilePassedOver",
				params: { file }
			});
			const real = await source.resolve(path);
			if (!require_src().isInside(real, realFolder)) return this.#outside(path);
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
function absolute(written) {
	return { wrong: {
		diagnostic: "textFileAbsolute",
		params: { file: require_src().showText(written) }
	} };
}
function holdsDocuments(text, { documents, diagnostics }) {
	return diagnostics.length > 0 && /^(?:kind|"kind"|'kind')\s*:/m.test(text) || documents.some(({ value }) => typeof value["kind"] === "string");
}
function namedIn({ kiln }) {
	const files = require_src().isObject(kiln) ? kiln["files"] : void 0;
	return Object.entries(require_src().isObject(files) ? files : {}).flatMap(([field, path]) => typeof path === "string" && path !== "" ? [[field, path]] : []);
}
function hasPassedOver(path, folder) {
	return (0, node_path().relative)(folder, path).split(node_path().sep).some(isPassedOver);
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
// src/config/yaml/kept-texts.ts
const packSize = 65536;
var PackedTexts = class {
	#pack = new Pack();
	keep(text) {
		if (this.#pack.size >= packSize) {
			this.#pack.close();
			this.#pack = new Pack();
		}
		return this.#pack.add(text);
	}
};
var PackedText = class {
	#pack;
	#start;
	constructor(pack, start) {
		this.#pack = pack;
		this.#start = start;
	}
	slice(from, to) {
		return this.#pack.read().slice(this.#start + from, this.#start + to);
	}
};
var Pack = class {
	size = 0;
	#texts = [];
	#packed;
	add(text) {
		const start = this.size;
		this.#texts.push(text);
		this.size += text.length;
		return new PackedText(this, start);
	}
	close() {
		this.#packed = Uint8Array.from((0, node_zlib().deflateRawSync)(this.read(), { level: 1 }));
		this.#texts = [];
	}
	read() {
		const [first, second] = this.#texts;
		if (first !== void 0 && second === void 0) return first;
		const text = first === void 0 && this.#packed ? (0, node_zlib().inflateRawSync)(this.#packed).toString() : this.#texts.join("");
		this.#texts = [text];
		return text;
	}
};
// src/config/document-files.ts
const parallelReads = 4;
async function readDocuments(place, start, isAll) {
	const { source, root, realRoot, cwd } = place;
	const isFile = !await isFolder(source, start);
	const here = isFile && !isDocumentName(start) ? void 0 : await readAll(place, start);
	const needsRest = here === void 0 || here.files.some((file) => file.isDoubtful || mayRefer(file));
	const whole = !isAll && needsRest ? await readAll(place, root) : here;
	const [folder, realFolder] = isFile && isAll ? [(0, node_path().dirname)(root), (0, node_path().dirname)(realRoot)] : [root, realRoot];
	const texts = new TextFiles({
		source,
		folder,
		realFolder,
		cwd
	});
	const takers = await findTakers(texts, source, whole?.files ?? []);
	const isText = (file) => takers.has(file.real) && file.isDoubtful;
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
async function findTakers(texts, source, files) {
	const takers = new Map();
	for (const file of files) for (const path of file.documents.flatMap((document) => texts.pathsOf(document))) {
		const real = await source.resolve(path).catch(() => path);
		takers.set(real, (takers.get(real) ?? new Set()).add(file));
	}
	return takers;
}
async function readAll({ source, root, realRoot, cwd }, from) {
	const walk = new Walk(source, realRoot, cwd);
	await walk.visit(from);
	const found = walk.files.toSorted((a, b) => require_start().compareText(nameOf(a.path, root), nameOf(b.path, root)));
	const texts = new PackedTexts();
	return {
		files: await mapBounded(found, async ({ path, real }) => {
			const text = await readText(source, path, cwd);
			if (typeof text !== "string") return {
				real,
				isDoubtful: true,
				documents: [],
				diagnostics: [text]
			};
			const parsed = parseDocuments(text, nameOf(path, cwd), true, texts);
			return {
				real,
				isDoubtful: !holdsDocuments(text, parsed),
				...parsed
			};
		}),
		diagnostics: walk.diagnostics
	};
}
function mayRefer({ documents }) {
	for (const { value } of documents) for (const text of require_src().textsIn(value)) if (/\$\{\s*\w+\/|^arn:/.test(text)) return true;
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
function readVersions(value) {
	const { keep, minAge, rebuild } = membersOf(value);
	return {
		...require_src().optional({ keep: numberOf(keep) }),
		minAge: (typeof minAge === "string" ? require_start().parseDuration(minAge) : void 0) ?? defaultVersions.minAge,
		rebuild: typeof rebuild === "boolean" ? rebuild : defaultVersions.rebuild
	};
}
function readQuotas(value) {
	const entries = Object.entries(membersOf(value));
	return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "number"));
}
function membersOf(value) {
	return require_src().isObject(value) ? value : {};
}
function numberOf(value) {
	return typeof value === "number" ? value : void 0;
}
// src/config/project/rules.ts
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
function checkDefaults(defaults) {
	if (!require_src().isObject(defaults)) return [];
	return [...require_src_kinds().kinds.values()].flatMap((kind) => {
		const fields = defaults[kind.kind];
		if (!require_src().isObject(fields)) return [];
		const errors = validateFields(kind.kind, fields).filter(({ keyword, data }) => {
			const isVariable = typeof data === "string" && hasVariable(data);
			return keyword !== "required" && keyword !== "minItems" && data !== null && !isVariable;
		});
		return toFindings(errors, fields, { kind }, ["defaults", kind.kind]);
	});
}
function checkReadOnly(readOnlyFields) {
	if (!require_src().isObject(readOnlyFields)) return [];
	return [...require_src_kinds().kinds.values()].flatMap((kind) => {
		const listed = readOnlyFields[kind.kind];
		return (require_src().isList(listed) ? listed : []).flatMap((member, index) => {
			if (typeof member !== "string" || !require_src_kinds().isRequested(kind, member)) return [];
			return [{
				diagnostic: "readOnlyDeclarable",
				params: {
					field: require_src().showPath(["readOnlyFields", kind.kind]),
					member: require_src().showText(member),
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
const maxSteps = 4e3;
async function compileTagForms(requiredTags, document) {
	const written = Object.entries(requiredTags).filter(([, source]) => source.length <= formLimits.length);
	if (written.length === 0) return { diagnostics: [] };
	const { RE2JS } = await Promise.resolve().then(() => require("./re2js.cjs")).then((n) => n.build_exports);
	const compile = (source) => RE2JS.compile(RE2JS.translateRegExp(source));
	const diagnostics = [];
	const tagForms = new Map();
	for (const [key, source] of written.slice(0, formLimits.count)) {
		const path = ["requiredTags", key];
		const form = compileForm(source, require_src().showPath(path), document?.locate(path, "value"), compile);
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
	if (part !== void 0) return require_every_run().diagnose("regexBacktracks", {
		field,
		part: require_src().showText(part)
	}, source);
	let compiled;
	try {
		compiled = compile(pattern);
	} catch (error) {
		const reason = error instanceof Error ? error.message.replace("error parsing regexp: ", "") : String(error);
		return require_every_run().diagnose("badRegex", {
			field,
			reason: require_src().showText(reason, 200)
		}, source);
	}
	const steps = compiled.programSize();
	if (steps > maxSteps) return require_every_run().diagnose("regexTooLarge", {
		field,
		steps,
		limit: maxSteps
	}, source);
	return {
		source: pattern,
		test: (value) => compiled.test(value)
	};
}
function findBacktracking(source) {
	const tokens = source.matchAll(/\\(?:k<[^>]*>|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?<?[=!]/g);
	for (const [token] of tokens) if (/^(?:\\[1-9k]|\(\?)/.test(token)) return token;
}
// src/config/variables/rules.ts
function checkVariables(vars, path) {
	if (!require_src().isObject(vars)) return [];
	return [...Object.keys(vars).filter((name) => !/^[A-Za-z_][\w-]*$/.test(name)).map((name) => ({
		diagnostic: "variableName",
		params: { name: require_src().showValue(name) },
		path: [...path, name],
		at: "key"
	})), ...findTexts(vars, path).flatMap(({ text, at }) => {
		const found = {
			params: { field: require_src().showPath(at) },
			path: at,
			at: "value"
		};
		return [...hasVariable(text) ? [{
			diagnostic: "variableInVariable",
			...found
		}] : [], ...require_src().looksLikeCredential(text) ? [{
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
	if (require_src().isList(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]));
	return require_src().isObject(value) ? Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key])) : [];
}
// src/config/project/target-rules.ts
function checkTargets(project, { declared, candidates }) {
	const written = require_src().isList(project["targets"]) ? project["targets"] : [];
	const extended = new Map(declared.map(({ generated, target }) => [generated?.extendedBy, target]));
	return [
		...checkVariables(project["vars"], ["vars"]),
		...require_src().isObject(project["fleet"]) ? checkFleet(project["fleet"], candidates) : [],
		...written.flatMap((one, index) => require_src().isObject(one) ? checkWritten(one, ["targets", index], extended.get(index)) : []),
		...onlyFirst(declared.flatMap((one) => [
			...checkForms(one),
			...checkRegion(one),
			...checkRoles(one)
		]))
	];
}
function onlyFirst(findings) {
	return [...new Map(findings.toReversed().map((one) => [JSON.stringify([
		one.diagnostic,
		one.path,
		"variable" in one.params ? one.params.variable : null
	]), one])).values()].toReversed();
}
function checkFleet(fleet, candidates) {
	const path = ["fleet"];
	const accounts = require_src().isList(fleet["accounts"]) ? fleet["accounts"] : [];
	const needsRegions = accounts.some((one) => !require_src().isObject(one) || one["regions"] === void 0);
	const except = require_src().isList(fleet["except"]) ? fleet["except"] : [];
	return [
		...fleet["regions"] === void 0 && needsRegions ? [{
			diagnostic: "missingField",
			params: {
				field: "fleet.regions",
				line: "regions: [us-east-1]"
			},
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
			if (!require_src().isObject(account)) return checkAccount(account, at);
			return [
				...checkAccount(account["id"], [...at, "id"]),
				...checkVariables(account["vars"], [...at, "vars"]),
				...checkRegions(account["regions"], [...at, "regions"])
			];
		}),
		...except.flatMap((selector, index) => {
			if (typeof selector !== "string" || selector === "" || require_start().isAboutAny(selector, candidates)) return [];
			return [{
				diagnostic: "globMatchesNothing",
				params: {
					glob: require_src().showValue(selector),
					targets: require_start().describeSelectable(candidates, selector)
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
	return (require_src().isList(regions) ? regions : []).flatMap((region, index) => require_src().isObject(region) ? checkVariables(region["vars"], [
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
			field: require_src().showPath(path),
			found: String(account)
		},
		path,
		at: "value"
	}];
}
function checkWritten(value, path, extended) {
	const { name, region } = value;
	const findings = [...checkAccount(value["account"], [...path, "account"]), ...checkVariables(value["vars"], [...path, "vars"])];
	if (extended === void 0) {
		if (region !== void 0 || name === "default") return findings;
		const params = {
			field: require_src().showPath([...path, "region"]),
			line: "region: us-east-1"
		};
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
				name: require_src().showText(extended.name),
				what,
				expected: extended[what] ?? "",
				found: require_src().showValue(value[what])
			},
			path: [...path, what],
			at: "value"
		};
	})];
}
function checkForms({ target, blueprint, generated, unknown }) {
	if (generated === void 0) return [];
	if (unknown.length > 0) return unknown.map(({ path, variable, known }) => {
		return {
			diagnostic: "patternVariable",
			params: {
				variable: require_src().showText(variable),
				field: require_src().showPath(path),
				known: known.join(", ")
			},
			path,
			at: "value"
		};
	});
	return [
		"name",
		"roleArn",
		"planRoleArn",
		"externalId"
	].flatMap((key) => {
		const found = target[key];
		const { pattern, description } = targetForms[key];
		const path = key === "name" ? blueprint.name : findPath(blueprint, [key]);
		if (found === void 0 || path === void 0 || new RegExp(pattern, "u").test(found)) return [];
		return [{
			diagnostic: "generatedForm",
			params: {
				field: require_src().showPath(path),
				found: require_src().showValue(found),
				pair: pairOf(target),
				form: description
			},
			path,
			at: "value"
		}];
	});
}
const regionForm = new RegExp(targetForms.region.pattern, "u");
function checkRegion({ target: { region }, blueprint: { region: path } }) {
	if (region === void 0 || path === void 0 || !regionForm.test(region) || require_src_kinds().knownRegions.includes(region)) return [];
	const params = {
		field: require_src().showPath(path),
		region: require_src().showText(region)
	};
	const suggestion = require_src().findNearest(region, require_src_kinds().knownRegions);
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
function checkRoles({ target, blueprint }) {
	const { name, region, account } = target;
	return ["roleArn", "planRoleArn"].flatMap((key) => {
		const role = target[key] ?? "";
		const path = findPath(blueprint, [key]);
		const [, partition, owner] = /^arn:(aws[^:]*):iam::([0-9]{12}):role\//.exec(role) ?? [];
		if (path === void 0 || partition === void 0 || owner === void 0) return [];
		const expected = region === void 0 ? partition : require_src_kinds().partitionOf(region);
		if (partition !== expected) return [{
			diagnostic: "foreignPartition",
			params: {
				value: require_src().showText(role),
				partition,
				target: require_src().showText(name),
				expected
			},
			path,
			at: "value"
		}];
		if (account === void 0 || !/^[0-9]{12}$/.test(account) || owner === account) return [];
		return [{
			diagnostic: "roleOfOtherAccount",
			params: {
				target: require_src().showText(name),
				found: owner,
				expected: account
			},
			path,
			at: "value"
		}];
	});
}
function checkPairs({ declared, repetitions, candidates }, document) {
	const byName = new Map();
	const byPlace = new Map();
	const blamed = new Set();
	const found = repetitions.map(({ what, name, first, second }) => {
		const params = {
			what,
			name: require_src().showText(name),
			source: require_start().formatSource(document.locate(first, "value"))
		};
		return require_every_run().diagnose("repeatedInFleet", params, document.locate(second, "value"));
	});
	for (const one of declared) {
		const { target, blueprint, unknown } = one;
		const twin = blueprint.name !== void 0 && unknown.length === 0 ? claim(byName, target.name, one) : void 0;
		if (twin !== void 0) found.push(...diagnoseName(one, twin, document, blamed));
		const identity = require_src().accountOf(target) ?? [
			target.roleArn,
			target.planRoleArn,
			target.profile
		].map((one) => one ?? null);
		const same = target.region === void 0 ? void 0 : claim(byPlace, JSON.stringify([target.region, identity]), one);
		if (same !== void 0) {
			const where = require_start().formatSource(document.locate(same.blueprint.path, "value"));
			const params = {
				first: require_src().showText(same.target.name),
				second: require_src().showText(target.name),
				where
			};
			found.push(require_every_run().diagnose("sameTarget", params, document.locate(blueprint.path, "value")));
		}
	}
	if (declared.length === 0 && candidates.length > 0) found.push(require_every_run().diagnose("fleetEmpty", {}, document.locate(["fleet", "except"], "key")));
	return found;
}
function diagnoseName({ target, blueprint, generated }, twin, document, blamed) {
	const source = document.locate(blueprint.name ?? blueprint.path, "value");
	const name = require_src().showValue(target.name);
	if (generated === void 0) return [require_every_run().diagnose("duplicateTarget", {
		name,
		source: require_start().formatSource(document.locate(twin.blueprint.name ?? twin.blueprint.path, "value"))
	}, source)];
	if (blamed.has(require_start().formatSource(source))) return [];
	blamed.add(require_start().formatSource(source));
	return [require_every_run().diagnose("generatedNameTwice", {
		name,
		first: pairOf(twin.target),
		second: pairOf(target)
	}, source)];
}
function pairOf({ account, region }) {
	return require_src().showText(`${account} in ${region}`);
}
function claim(owners, key, one) {
	const owner = owners.get(key);
	if (owner === void 0) owners.set(key, one);
	return owner;
}
// src/config/project/fleet.ts
const inherited = [
	"roleArn",
	"planRoleArn",
	"externalId",
	"profile",
	"wave",
	"retired",
	"labels",
	"vars"
];
function layerOf(name, path, value) {
	const entries = inherited.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key] ?? null]);
	return {
		name,
		path,
		value: Object.fromEntries(entries)
	};
}
function generatePairs(fleet, project) {
	const repetitions = [];
	const read = (list, path, what) => {
		const entries = new Map();
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
function readEntries(list, path, key) {
	if (!require_src().isList(list)) return [];
	return list.flatMap((item, index) => {
		const at = [...path, index];
		if (typeof item === "string") return [{
			key: item,
			path: at,
			keyPath: at,
			value: {}
		}];
		const named = require_src().isObject(item) ? item[key] : void 0;
		return require_src().isObject(item) && typeof named === "string" ? [{
			key: named,
			path: at,
			keyPath: [...at, key],
			value: item
		}] : [];
	});
}
// src/config/project/targets.ts
const textKeys = [
	"roleArn",
	"planRoleArn",
	"externalId",
	"profile"
];
function readTargets(project) {
	const base = layerOf("project", [], require_src().isObject(project["vars"]) ? { vars: project["vars"] } : {});
	const written = (require_src().isList(project["targets"]) ? project["targets"] : []).flatMap((value, index) => require_src().isObject(value) ? [{
		index,
		value
	}] : []);
	const { fleet } = project;
	if (!require_src().isObject(fleet)) return {
		declared: written.length === 0 ? [makeDefault(base)] : written.map((one) => fromWritten(one, base)),
		repetitions: [],
		candidates: []
	};
	const { pairs, repetitions } = generatePairs(fleet, base);
	const pattern = textOf$1(fleet["name"]);
	const isExcepted = require_start().selectorOf(textsOf$1(fleet["except"]));
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
function fromPair({ account, accountName, region, blueprint: { layers, ...paths } }, pattern, more) {
	const unknown = [];
	const known = {
		"target.account": account,
		"target.region": region,
		"target.partition": require_src_kinds().partitionOf(region),
		"account.name": accountName
	};
	const fill = (text, path) => require_src_config().fillPattern(text, known, (variable) => unknown.push({
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
		target: {
			...putTogether(name, {
				account,
				region
			}, blueprint, fill),
			...accountName === account ? {} : { accountName }
		},
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
		...require_src().optional({
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
function mergeLayers({ layers }, key) {
	const maps = layers.map(({ value }) => value[key]).filter(require_src().isObject);
	return maps.length <= 1 ? maps[0] ?? {} : Object.fromEntries(maps.flatMap(Object.entries));
}
function textOf$1(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function textsOf$1(value) {
	return require_src().isList(value) ? value.filter((item) => typeof item === "string") : [];
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
function makeDefaultProject(configs) {
	return {
		...unset,
		configs
	};
}
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
		const wrongCount = diagnostics.length > 0 ? [] : [require_every_run().diagnose("projectNotOneDocument", { found }, source)];
		return { diagnostics: [...diagnostics, ...wrongCount] };
	}
	const value = withoutNullsInside(document.value);
	const general = toFindings(validateProject(value), value, {});
	const targets = readTargets(value);
	const findings = [...checkProject(value), ...checkTargets(value, targets)];
	const located = addUnlessSaid(findings, general).map((found) => require_every_run().diagnoseUnlocated(require_src_config().asWritten(found, document.scalarAt(found.path)), locateFinding(document, found)));
	return {
		project: readProject(value, targets, document, place),
		diagnostics: require_every_run().sortDiagnostics([
			...diagnostics,
			...located,
			...checkPairs(targets, document)
		])
	};
}
async function withTagForms(parsed) {
	const { project } = parsed;
	if (project === void 0) return parsed;
	const { tagForms, diagnostics } = await compileTagForms(project.requiredTags, project.document);
	return {
		project: tagForms === void 0 ? project : {
			...project,
			tagForms
		},
		diagnostics: require_every_run().sortDiagnostics([...parsed.diagnostics, ...diagnostics])
	};
}
function withoutNullsInside(value) {
	const entries = Object.entries(value).filter(([, item]) => item !== null);
	return Object.fromEntries(entries.map(([key, item]) => {
		if (key === "defaults" || key === "vars") return [key, item];
		if (require_src().isList(item)) return [key, item.map((element) => require_src().isObject(element) ? withoutNullsInside(element) : element)];
		return [key, require_src().isObject(item) ? withoutNullsInside(item) : item];
	}));
}
function readProject(value, { declared }, document, { folder, hasConfigsFolder }) {
	const configs = textOf(value["configs"]) ?? (hasConfigsFolder ? "configs" : ".");
	const owner = textOf(value["owner"]);
	return {
		file: document.file,
		document,
		configs: (0, node_path().resolve)(folder, configs),
		owner: owner ?? unset.owner,
		declaredOwner: owner !== void 0,
		previousOwners: textsOf(value["previousOwners"]),
		targets: declared.map(({ target }) => target),
		blueprints: new Map(declared.map(({ target, blueprint }) => [target.name, blueprint])),
		defaults: mapValues(value["defaults"], (fields) => require_src().isObject(fields) ? fields : void 0),
		ignoreTags: textsOf(value["ignoreTags"]),
		managedBy: textsOf(value["managedBy"]).map(readTag),
		requiredTags: mapValues(value["requiredTags"], (form) => typeof form === "string" ? form : void 0),
		readOnlyFields: mapValues(value["readOnlyFields"], (fields) => require_src().isList(fields) ? textsOf(fields) : void 0),
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
	return require_src().isList(value) ? value.filter((item) => typeof item === "string") : [];
}
function mapValues(value, read) {
	if (!require_src().isObject(value)) return {};
	return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
		const result = read(item);
		return result === void 0 ? [] : [[key, result]];
	}));
}
// src/config/nearby.ts
const otherName = "kiln.yml";
const bounds = {
	depth: 5,
	folders: 1e3
};
async function findNearby(files, folder) {
	const below = await search(files, folder);
	if (below.length > 0) return below;
	const repository = await findRepository(folder);
	return repository === void 0 || repository === folder ? [] : search(files, repository);
}
async function findOtherName(files, folders) {
	for (const folder of folders) if (await isOtherProject(files, (0, node_path().join)(folder, otherName))) return (0, node_path().join)(folder, otherName);
}
function isOtherName(file) {
	return (0, node_path().basename)(file) === otherName;
}
async function isOtherProject(files, file) {
	const text = await files.find(file).catch(() => void 0) === void 0 ? "" : await readText(files, file, "/");
	return typeof text === "string" && /^version\s*:/m.test(text) && /^(?:targets|fleet|owner)\s*:/m.test(text);
}
function diagnoseOtherName(file, cwd) {
	const [from, to] = [file, (0, node_path().join)((0, node_path().dirname)(file), projectFile)].map((path) => require_start().shellPath(nameOf(path, cwd)));
	return require_every_run().diagnose("projectOtherName", {
		file: show(file, cwd),
		command: `mv ${from} ${to}`
	}, startOf(file, cwd));
}
async function search(files, start) {
	const found = [];
	let level = [start];
	let left = bounds.folders;
	for (let at = 0; at <= bounds.depth && level.length > 0 && left > 0; at++) {
		const next = [];
		for (const folder of level.slice(0, left)) {
			const entries = await files.list(folder).catch(() => []);
			for (const { name, kind } of entries.toSorted((a, b) => require_start().compareText(a.name, b.name))) {
				if (kind === "file" && (name === "kiln.yaml" || name === otherName)) found.push((0, node_path().join)(folder, name));
				if (kind === "folder" && !isPassedOver(name)) next.push((0, node_path().join)(folder, name));
			}
		}
		left -= level.length;
		level = next;
	}
	const named = found.filter((file) => (0, node_path().basename)(file) === projectFile);
	if (named.length > 0) return named;
	const isProject = await Promise.all(found.map((file) => isOtherProject(files, file)));
	return found.filter((_, index) => isProject[index]);
}
// src/config/load.ts
async function findProjectFile(options) {
	const { explicit, path, cwd } = options;
	if (explicit !== void 0) return {
		file: (0, node_path().resolve)(cwd, explicit),
		diagnostics: []
	};
	const start = (0, node_path().resolve)(cwd, path ?? ".");
	const folders = [];
	const found = [];
	for (const folder of require_src().upwards(await isFolder(diskFiles, start) ? start : (0, node_path().dirname)(start))) {
		folders.push(folder);
		if (await isFile(diskFiles, (0, node_path().join)(folder, "kiln.yaml"))) found.push((0, node_path().join)(folder, projectFile));
		if (await exists(diskFiles, (0, node_path().join)(folder, ".git"))) break;
	}
	const [first, next] = found;
	if (first === void 0) {
		const other = await findOtherName(diskFiles, folders);
		return { diagnostics: other === void 0 ? [] : [diagnoseOtherName(other, cwd)] };
	}
	const second = next ?? await findOtherName(diskFiles, [(0, node_path().dirname)(first)]);
	if (second === void 0) return {
		file: first,
		diagnostics: []
	};
	return { diagnostics: [require_every_run().diagnose("twoProjectFiles", {
		first: show(first, cwd),
		second: show(second, cwd)
	})] };
}
async function loadProject(file, cwd, path, files = diskFiles) {
	if (file === void 0) {
		const usual = await isFolder(files, (0, node_path().join)(cwd, "configs")) ? "configs" : ".";
		return {
			project: makeDefaultProject((0, node_path().resolve)(cwd, path ?? usual)),
			diagnostics: []
		};
	}
	const text = await readText(files, file, cwd);
	if (typeof text !== "string") return { diagnostics: [text] };
	const folder = (0, node_path().dirname)((0, node_path().resolve)(cwd, file));
	const boundary = await findBoundary(folder);
	if (!await isWithin(files, (0, node_path().resolve)(cwd, file), boundary)) {
		const source = startOf((0, node_path().resolve)(cwd, file), cwd);
		return { diagnostics: [require_every_run().diagnose("linkLeavesConfigs", { folder: show(boundary, cwd) }, source)] };
	}
	const hasConfigsFolder = await isFolder(files, (0, node_path().join)(folder, "configs"));
	return withTagForms(parseProject(text, nameOf((0, node_path().resolve)(cwd, file), cwd), {
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
async function loadDocuments(project, { path, cwd, files: source = diskFiles }) {
	const root = project.configs;
	const failed = (diagnostic) => {
		return {
			...nothing,
			diagnostics: [diagnostic],
			isNarrowed: path !== void 0
		};
	};
	const boundary = await findBoundary(project.file === void 0 ? cwd : (0, node_path().dirname)((0, node_path().resolve)(cwd, project.file)));
	if (!(project.file === void 0 && !require_src().isInside(root, boundary)) && !await isWithin(source, root, boundary)) {
		const params = {
			configs: show(await source.resolve(root).catch(() => root), cwd),
			folder: show(boundary, cwd)
		};
		return failed(require_every_run().diagnose("configsOutside", params, project.document?.locate(["configs"], "value")));
	}
	const mayBeEmpty = path === void 0 && project.targets.length > 0 && project.targets.every(({ retired }) => retired);
	if (!await exists(source, root)) {
		if (mayBeEmpty) return {
			...nothing,
			diagnostics: [],
			isNarrowed: false
		};
		return failed(require_every_run().diagnose("folderMissing", { folder: show(root, cwd) }, project.document?.locate(["configs"], "value")));
	}
	const wanted = path === void 0 ? root : (0, node_path().resolve)(cwd, path);
	if (!await exists(source, wanted)) return failed(require_every_run().diagnose("folderMissing", { folder: show(wanted, cwd) }));
	const [realRoot, realWanted] = [await source.resolve(root), await source.resolve(wanted)];
	const holdsAll = require_src().isInside(realRoot, realWanted);
	if (!holdsAll && !require_src().isInside(realWanted, realRoot)) {
		const params = {
			path: show(wanted, cwd),
			folder: show(root, cwd)
		};
		return failed(require_every_run().diagnose("pathOutsideConfigs", params));
	}
	const start = holdsAll ? root : wanted;
	const found = await readDocuments({
		source,
		root,
		realRoot,
		cwd
	}, start, holdsAll);
	if (found === void 0) return failed(require_every_run().diagnose("notConfigFile", { path: show(start, cwd) }));
	const empty = found.documents.length + found.diagnostics.length === 0 && !mayBeEmpty ? [require_every_run().diagnose("noDocuments", { folder: show(start, cwd) })] : [];
	return {
		...found,
		diagnostics: require_every_run().sortDiagnostics([...found.diagnostics, ...empty]),
		isNarrowed: !holdsAll
	};
}
async function isFile(files, path) {
	return (await files.find(path).catch(() => void 0))?.kind === "file";
}
async function exists(files, path) {
	return await files.find(path).catch(() => void 0) !== void 0;
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
Object.defineProperty(exports, "ProblemList", {
	enumerable: true,
	get: function() {
		return ProblemList;
	}
});
Object.defineProperty(exports, "SchemaBuilder", {
	enumerable: true,
	get: function() {
		return SchemaBuilder;
	}
});
Object.defineProperty(exports, "Walk", {
	enumerable: true,
	get: function() {
		return Walk;
	}
});
exports.buildDesired = buildDesired;
exports.compose = compose;
exports.cutOut = cutOut;
exports.derivedFields = derivedFields;
exports.describeBounds = describeBounds;
exports.describeShape = describeShape;
exports.diagnoseOtherName = diagnoseOtherName;
exports.dialect = dialect;
exports.diskFiles = diskFiles;
exports.findLayer = findLayer;
exports.findLineStarts = findLineStarts;
exports.findNearby = findNearby;
exports.findOtherName = findOtherName;
exports.findPath = findPath;
exports.findProjectFile = findProjectFile;
exports.findRanges = findRanges;
exports.findVariables = findVariables;
exports.findWholeVariable = findWholeVariable;
exports.interpolate = interpolate;
exports.isDocumentName = isDocumentName;
exports.isFolder = isFolder;
exports.isOtherName = isOtherName;
exports.isPassedOver = isPassedOver;
exports.kilnBlockSchema = kilnBlockSchema;
exports.listProvenance = listProvenance;
exports.loadDocuments = loadDocuments;
exports.loadProject = loadProject;
exports.makeDefaultProject = makeDefaultProject;
exports.nameOf = nameOf;
exports.projectFile = projectFile;
exports.projectSchema = projectSchema;
exports.readText = readText;
exports.readValue = readValue;
exports.schema = schema;
exports.scopeOf = scopeOf;
exports.show = show;
exports.startOfScalar = startOfScalar;
exports.withTexts = withTexts$2;
