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
let require_src_yaml$;
const require_src_yaml = () => require_src_yaml$ ??= require("./src-yaml.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
let node_buffer$;
const node_buffer = () => node_buffer$ ??= require("node:buffer");
// src/import/token.ts
const [open$1, close] = ["\uFDD0", "\uFDD1"];
const tokens = new RegExp(`${open$1}([^${close}]*)${close}`, "g");
function token(inside) {
	return `${open$1}${inside}${close}`;
}
function withoutMarks(text) {
	return text.replaceAll(/[\uFDD0\uFDD1]/g, "\uFFFD");
}
function tokensIn(text) {
	return [...text.matchAll(tokens)].map(([, inside = ""]) => inside);
}
function tokensOf(value) {
	return [...require_src().textsIn(value)].flatMap((text) => tokensIn(text));
}
function wholeToken(text) {
	const [inside, ...others] = tokensIn(text);
	return inside !== void 0 && others.length === 0 && text === token(inside) ? inside : void 0;
}
function fillIn(text, valueOf) {
	let isKnown = true;
	const filled = text.replaceAll(tokens, (_, inside) => {
		const value = valueOf(inside);
		if (value === void 0) isKnown = false;
		return value ?? "";
	});
	return isKnown ? filled : void 0;
}
function written(value) {
	const replaced = (one) => {
		if (typeof one === "string") return one.replaceAll(tokens, (_, inside) => `\${${inside}}`);
		if (require_src().isList(one)) return one.map(replaced);
		if (!require_src().isObject(one)) return one;
		return Object.fromEntries(Object.entries(one).map(([key, item]) => [written(key), replaced(item)]));
	};
	return replaced(value);
}
// src/import/cloudformation/tree.ts
function buildTree(parsed, first) {
	return new Builder(parsed, first).build();
}
function entryOf(node, key) {
	return node?.is === "map" ? node.entries.get(key)?.value : void 0;
}
function entriesOf(node) {
	return node?.is === "map" ? [...node.entries] : [];
}
function textOf(node) {
	return node?.is === "text" ? node.text : void 0;
}
function itemsOf(node) {
	return node?.is === "list" ? node.items : void 0;
}
function* callsIn(node) {
	if (node.is === "call") {
		yield node;
		yield* callsIn(node.argument);
	} else if (node.is === "list") for (const item of node.items) yield* callsIn(item);
	else if (node.is === "map") for (const { value } of node.entries.values()) yield* callsIn(value);
}
var Builder = class {
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
		if (event === void 0 || event.type === require_js_yaml().EVENT_ID.POP || event.type === require_js_yaml().EVENT_ID.DOCUMENT) return {
			at: this.#end,
			is: "nothing"
		};
		if (event.type === require_js_yaml().EVENT_ID.ALIAS) return this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd)) ?? {
			at: event.anchorStart - 1,
			is: "nothing"
		};
		const own = this.#buildOwn(event);
		const tag = event.tagStart < 0 ? void 0 : require_src_config().functionOfTag(this.#text.slice(event.tagStart, event.tagEnd));
		const node = tag === void 0 ? fromLongForm(own) : callOf(tag, fromLongForm(own), event.tagStart);
		if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
		return node;
	}
	#buildOwn(event) {
		if (event.type === require_js_yaml().EVENT_ID.SCALAR) {
			if (event.valueStart < 0) return {
				at: this.#end,
				is: "nothing"
			};
			const at = require_every_run_reading().startOfScalar(this.#text, event);
			this.#end = event.valueEnd;
			const text = withoutMarks(require_js_yaml().getScalarValue(this.#text, event));
			return event.style === require_js_yaml().SCALAR_STYLE.PLAIN && /^(?:~|null|Null|NULL|)$/.test(text) ? {
				at,
				is: "nothing"
			} : {
				at,
				is: "text",
				text
			};
		}
		if (event.type === require_js_yaml().EVENT_ID.SEQUENCE) {
			const items = [];
			while (!this.#isClosed()) items.push(this.build());
			return {
				at: event.start,
				is: "list",
				items
			};
		}
		const entries = new Map();
		while (!this.#isClosed()) {
			const key = this.build();
			const value = this.build();
			entries.set(key.is === "text" ? key.text : "", {
				at: key.at,
				value
			});
		}
		return {
			at: event.start,
			is: "map",
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
function fromLongForm(node) {
	if (node.is !== "map" || node.entries.size !== 1) return node;
	const [[key, { at, value }] = ["", {
		at: 0,
		value: node
	}]] = node.entries;
	const name = key === "Condition" && value.is === "text" ? "Condition" : require_src_config().functionOfKey(key);
	return name === void 0 ? node : callOf(name, value, node.at < at ? node.at : at);
}
function callOf(name, argument, at) {
	return {
		at,
		is: "call",
		name,
		argument
	};
}
// src/import/cloudformation/template.ts
function readTemplate(text, file) {
	const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
	let events;
	try {
		events = require_js_yaml().parseEvents(body, { maxDepth: 64 });
	} catch (error) {
		if (!(error instanceof require_js_yaml().YAMLException)) throw error;
		const { line = 0, column = 0 } = error.mark ?? {};
		return [require_every_run().diagnose("yamlSyntax", { reason: require_src().showText(error.reason, 200) }, {
			file,
			line: line + 1,
			column: column + 1
		})];
	}
	const parsed = new (require_every_run_reading()).ParsedText(file, body, events, 0);
	const [range] = require_every_run_reading().findRanges(events);
	if (range === void 0) return [require_every_run().diagnose("notATemplate", { found: "it is empty" }, parsed.at(0))];
	const faults = require_src_yaml().findFaults(parsed, range.first, range.last).filter(isFaultOfTemplate);
	if (faults.length > 0) return faults.map((fault) => require_src_config().tellFault(fault, parsed, false));
	const whole = buildTree(parsed, range.first + 1);
	const root = entryOf(whole, "TemplateBody") ?? whole;
	if (entryOf(root, "Resources")?.is !== "map") {
		const found = root.is === "map" ? "it has no Resources" : "it is no map";
		return [require_every_run().diagnose("notATemplate", { found }, parsed.at(root.at))];
	}
	return templateOf(root, (at) => parsed.at(at));
}
function isFaultOfTemplate(fault) {
	if (fault.is === "foreignTag") return require_src_config().functionOfTag(fault.tag) === void 0;
	return fault.is !== "keyNotString";
}
function templateOf(root, sourceOf) {
	const resources = entriesOf(entryOf(root, "Resources"));
	const isLoop = (name) => name.startsWith("Fn::");
	const transform = entryOf(root, "Transform");
	const macros = itemsOf(transform) ?? (transform === void 0 ? [] : [transform]);
	return {
		parameters: new Map(entriesOf(entryOf(root, "Parameters")).map(([name, { at, value }]) => [name, parameterOf(name, at, value)])),
		mappings: entryOf(root, "Mappings"),
		conditions: entryOf(root, "Conditions"),
		resources: new Map(resources.filter(([name]) => !isLoop(name)).map(([address, { at, value }]) => [address, resourceOf$1(address, at, value)])),
		outputs: entryOf(root, "Outputs"),
		macros: macros.flatMap((one) => {
			const name = textOf(one);
			return name === void 0 || name === "AWS::LanguageExtensions" ? [] : [{
				name,
				at: one.at
			}];
		}),
		loops: resources.filter(([name]) => isLoop(name)).map(([name, { at }]) => ({
			name,
			at
		})),
		sourceOf
	};
}
function parameterOf(name, at, node) {
	const value = textOf(entryOf(node, "Default"));
	return {
		name,
		type: textOf(entryOf(node, "Type")) ?? "String",
		...value === void 0 ? {} : { default: value },
		isSecret: textOf(entryOf(node, "NoEcho")) === "true",
		at
	};
}
function resourceOf$1(address, at, node) {
	const metadata = entryOf(node, "Metadata");
	return {
		address,
		type: textOf(entryOf(node, "Type")) ?? "",
		condition: textOf(entryOf(node, "Condition")),
		properties: entryOf(node, "Properties"),
		isRetained: textOf(entryOf(node, "DeletionPolicy"))?.startsWith("Retain") === true,
		cdkPath: textOf(entryOf(metadata, "aws:cdk:path")),
		at
	};
}
function showType(type) {
	return require_src().showText(type.split("::").slice(type.startsWith("AWS::") ? 1 : 0).join(" "));
}
// src/import/cloudformation/advice.ts
const shownNames$1 = 8;
const silent = new Set(["AWS::CDK::Metadata", "AWS::CloudFormation::WaitConditionHandle"]);
function adviseOn$1(template, { moved, unmade }) {
	const all = [...template.resources.values()];
	const nested = all.filter(({ type }) => type === "AWS::CloudFormation::Stack").map(({ address }) => address);
	const others = all.filter(({ type, address }) => {
		return !type.startsWith("AWS::ImageBuilder::") && !silent.has(type) && !nested.includes(address);
	});
	const groups = [
		{
			why: "as its condition does not hold with these parameters",
			addresses: unmade
		},
		{
			why: "as it is of another service",
			addresses: others.map(({ address, type }) => `${address} (${showType(type)})`)
		},
		{
			why: "as it is a stack with a template of its own",
			addresses: nested
		}
	];
	const unsafe = moved.filter((address) => template.resources.get(address)?.isRetained === false);
	return {
		leftOut: groups.filter(({ addresses }) => addresses.length > 0),
		advice: [
			...unsafe.length === 0 ? [] : [`before they are taken out of the template, set DeletionPolicy: Retain and deploy, or the stack deletes them: ${shown(unsafe)}`],
			...adviseOnOutputs(template, moved),
			...moved.length === 0 ? [] : ["tags of the stack as a whole are not in the template: kiln plan --adopt shows them"]
		]
	};
}
function adviseOnOutputs({ outputs }, moved) {
	const exported = entriesOf(outputs).flatMap(([name, { value }]) => {
		const named = [...callsIn(value)].flatMap(({ name: call, argument }) => {
			const text = textOf(argument) ?? textOf(itemsOf(argument)?.[0]) ?? "";
			return call === "Ref" || call === "GetAtt" ? [text.split(".")[0] ?? ""] : [];
		});
		return entryOf(value, "Export") !== void 0 && named.some((one) => moved.includes(one)) ? [require_src().showText(name)] : [];
	});
	if (exported.length === 0) return [];
	return [`these outputs export what moves; a stack that imports one needs the ARN in its place: ${shown(exported)}`];
}
function shown(names) {
	return require_start().enumerate(names, ", ", shownNames$1);
}
// src/import/configuration.ts
function configurationOf(read) {
	const { kind, name, identity, build, place, fields, tags, address, source, remarks } = read;
	const texts = require_src_kinds().plainTexts(kind).filter((field) => tokensOf(fields[field]).length > 0);
	const plain = Object.entries(read.plainTexts);
	const encoded = plain.filter(([, text]) => tokensIn(text).length > 0).map(([field]) => field);
	return {
		live: {
			kind: kind.kind,
			arn: require_src_kinds().arnOf(identity, place, build),
			name,
			identity,
			fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, texts.includes(field) && typeof value === "string" ? escaped(value) : value])),
			service: {},
			tags,
			unknown: [],
			...require_src().optional({ build })
		},
		address,
		...require_src().optional({ source }),
		remarks,
		interpolate: [...texts, ...encoded],
		plainTexts: Object.fromEntries(plain.map(([field, text]) => [field, encoded.includes(field) ? escaped(text) : text]))
	};
}
const escaped = (text) => text.replaceAll("${", () => "$${");
// src/import/variables.ts
function isVariableValue(value) {
	return ![...require_src().textsIn(value)].some((text) => text.includes("${"));
}
var Variables = class {
	#byKey = new Map();
	#names = new Set();
	use(key, wanted, about) {
		const known = this.#byKey.get(key) ?? this.#add(key, wanted, about);
		return token(`vars.${known.name}`);
	}
	valueOf(inside) {
		return [...this.#byKey.values()].find(({ name }) => `vars.${name}` === inside)?.value;
	}
	among(used) {
		const found = [...this.#byKey.values()].filter(({ name }) => used.has(`vars.${name}`));
		return {
			variables: found.map(({ diagnostic: _, ...variable }) => variable),
			diagnostics: found.flatMap(({ diagnostic }) => diagnostic === void 0 ? [] : [diagnostic])
		};
	}
	#add(key, wanted, { what, source, value, tell }) {
		const base = require_src_config().variableName(wanted);
		let name = base;
		for (let count = 2; this.#names.has(name); count++) name = `${base}${count}`;
		this.#names.add(name);
		const diagnostic = value === void 0 ? tell?.(`\${vars.${name}}`) : void 0;
		const known = {
			name,
			what,
			...require_src().optional({
				source,
				value,
				diagnostic
			})
		};
		this.#byKey.set(key, known);
		return known;
	}
};
// src/import/write-only.ts
function withoutWriteOnly({ versions }, fields) {
	const unseen = (versions?.writeOnly ?? []).filter((field) => {
		return fields[field] !== void 0 && versions?.textFrom?.includes(field) !== true;
	});
	const remarks = unseen.map((field) => {
		return `${field}: ${require_src().showValue(fields[field])} is left out, as no answer of the service shows it: write it with the next version.`;
	});
	return {
		fields: require_src().omit(fields, unseen),
		remarks
	};
}
// src/import/cloudformation/conditions.ts
var Conditions = class {
	#template;
	#scope;
	#valueOf;
	#decided = new Map();
	#told = new Set();
	diagnostics = [];
	constructor(template, scope, valueOf) {
		this.#template = template;
		this.#scope = scope;
		this.#valueOf = valueOf;
	}
	decide(name, field, at) {
		const verdict = this.#named(name);
		if (typeof verdict === "boolean") return verdict;
		this.#tell(`${name} ${at}`, () => {
			return require_every_run().diagnose("conditionOpen", {
				...this.#about(name, verdict),
				field
			}, this.#template.sourceOf(at));
		});
	}
	decideResource(name, address, at) {
		const verdict = this.#named(name);
		if (typeof verdict === "boolean") return verdict;
		this.#tell(`resource ${address}`, () => {
			return require_every_run().diagnose("resourceConditionOpen", {
				...this.#about(name, verdict),
				address
			}, this.#template.sourceOf(at));
		});
	}
	#tell(key, make) {
		if (this.#told.has(key)) return;
		this.#told.add(key);
		this.diagnostics.push(make());
	}
	#about(name, insides) {
		const { names, flags } = this.#scope.missing(insides);
		return {
			condition: require_src().showText(name),
			missing: names === "" ? "what the template does not say" : names,
			flags: flags === "" ? "the values that it compares, by hand" : flags
		};
	}
	#named(name) {
		const known = this.#decided.get(name);
		if (known !== void 0) return known;
		this.#decided.set(name, []);
		const node = entryOf(this.#template.conditions, name);
		const verdict = node === void 0 ? [] : this.#judge(node);
		this.#decided.set(name, verdict);
		return verdict;
	}
	#judge(node) {
		if (node.is !== "call") return [];
		const parts = itemsOf(node.argument) ?? [];
		switch (node.name) {
			case "Condition": return this.#named(textOf(node.argument) ?? "");
			case "Not": {
				const verdict = parts[0] === void 0 ? [] : this.#judge(parts[0]);
				return typeof verdict === "boolean" ? !verdict : verdict;
			}
			case "And": return this.#all(parts, true);
			case "Or": return this.#all(parts, false);
			case "Equals": return this.#equals(parts);
			default: return [];
		}
	}
	#all(parts, usual) {
		const verdicts = parts.map((part) => this.#judge(part));
		if (verdicts.includes(!usual)) return !usual;
		const open = verdicts.filter((verdict) => typeof verdict !== "boolean");
		return open.length === 0 ? usual : open.flat();
	}
	#equals(parts) {
		const [a, b] = parts.map((part) => this.#valueOf(part) ?? "");
		if (a === void 0 || b === void 0) return [];
		if (require_src().canonicalJson(a) === require_src().canonicalJson(b)) return true;
		const [left, right] = [this.#scope.known(a), this.#scope.known(b)];
		if (left !== void 0 && right !== void 0) return require_src().canonicalJson(left) === require_src().canonicalJson(right);
		return [...require_src().textsIn(a), ...require_src().textsIn(b)].flatMap((text) => tokensIn(text));
	}
};
// src/import/cloudformation/outcome.ts
const open = (reason) => ({ open: { reason } });
function result(value, from) {
	return [...require_src().textsIn(from)].every((text) => tokensIn(text).length === 0) ? { json: value } : { derived: { value } };
}
function textIn(value) {
	return [...require_src().textsIn(value)].join(" ");
}
// src/import/cloudformation/evaluate.ts
var Evaluator = class {
	#template;
	#scope;
	#variables;
	#conditions;
	#refer;
	constructor(parts) {
		this.#template = parts.template;
		this.#scope = parts.scope;
		this.#variables = parts.variables;
		this.#conditions = parts.conditions;
		this.#refer = parts.refer;
	}
	pick(node, field) {
		if (node.is !== "call") return node.is === "nothing" ? void 0 : node;
		if (node.name === "Ref" && textOf(node.argument) === "AWS::NoValue") return void 0;
		if (node.name !== "If") return node;
		const [condition, whenTrue, whenFalse] = itemsOf(node.argument) ?? [];
		const name = textOf(condition);
		const holds = name === void 0 ? void 0 : this.#conditions.decide(name, field, node.at);
		const branch = holds === void 0 ? void 0 : holds ? whenTrue : whenFalse;
		return branch && this.pick(branch, field);
	}
	evaluate(node, field) {
		const picked = this.pick(node, field);
		if (picked === void 0 || picked.is === "nothing") return void 0;
		if (picked.is === "text") return this.#withDynamic(picked.text, picked.at);
		if (picked.is === "list") return this.#items(picked.items, field);
		if (picked.is === "map") {
			const entries = entriesOf(picked).map(([key, { value }]) => [key, this.evaluate(value, key)]);
			return Object.fromEntries(entries.filter((one) => one[1] !== void 0));
		}
		return this.#call(picked, field);
	}
	#items(items, field) {
		return items.flatMap((item) => {
			const value = this.evaluate(item, field);
			return value === void 0 ? [] : [value];
		});
	}
	#call(call, field) {
		const outcome = this.#work(call, field);
		if ("json" in outcome) return outcome.json;
		const source = this.#template.sourceOf(call.at);
		const expression = showCall(call);
		const key = `call ${call.at}`;
		if ("derived" in outcome) {
			const { value, called } = outcome.derived;
			if (!isVariableValue(value)) return value;
			const what = `what ${expression} comes to`;
			return this.#variables.use(called ?? key, called ?? field, {
				what,
				value,
				source
			});
		}
		const { reason } = outcome.open;
		const tell = (variable) => require_every_run().diagnose("functionOpen", {
			expression,
			reason,
			variable
		}, source);
		return this.#variables.use(key, field, {
			what: expression,
			source,
			tell
		});
	}
	#work(call, field) {
		const { name, argument } = call;
		switch (name) {
			case "Ref": return { json: this.#ref(textOf(argument) ?? "", call.at) };
			case "GetAtt": return { json: this.#getAtt(argument, call.at) };
			case "Sub": return this.#sub(argument, field);
			case "Join": return this.#join(argument, field);
			case "Select": return this.#select(argument, field);
			case "Split": return this.#split(argument, field);
			case "FindInMap": return this.#findInMap(argument, field);
			case "ImportValue": return { json: this.#import(argument, call.at, field) };
			case "Base64": {
				const text = this.evaluate(argument, field);
				const known = typeof text === "string" ? this.#scope.known(text) : void 0;
				return typeof known === "string" ? result(require_src_kinds().encodeText(known), text) : open("its text is not known");
			}
			case "ToJsonString": return { json: JSON.stringify(this.evaluate(argument, field) ?? null) };
			case "Length": {
				const list = this.#scope.known(this.evaluate(argument, field) ?? "");
				return require_src().isList(list) ? { json: String(list.length) } : open("its list is not known");
			}
			default: return open("only CloudFormation works it out");
		}
	}
	#ref(name, at) {
		return this.#scope.refer(name, at) ?? this.#refer(name, void 0, at) ?? this.#unknownName(name, at);
	}
	#getAtt(argument, at) {
		const steps = itemsOf(argument)?.map((item) => textOf(item) ?? "") ?? splitOnce(textOf(argument) ?? "");
		const [address = "", ...attribute] = steps;
		return this.#refer(address, attribute.join("."), at) ?? this.#unknownName(steps.join("."), at);
	}
	#unknownName(name, at) {
		const source = this.#template.sourceOf(at);
		const expression = require_src().showText(name);
		const what = "it has nothing of that name";
		const tell = (variable) => require_every_run().diagnose("valueElsewhere", {
			expression,
			what,
			variable
		}, source);
		return this.#variables.use(`name ${name}`, name, {
			what: `${expression}, which is not in the template`,
			source,
			tell
		});
	}
	#import(argument, at, field) {
		const text = this.evaluate(argument, field);
		const known = text === void 0 ? void 0 : this.#scope.known(text);
		const name = typeof known === "string" ? known : textIn(text).replaceAll(/[\uFDD0\uFDD1]/g, " ");
		const source = this.#template.sourceOf(at);
		const expression = `!ImportValue ${require_src().showText(name)}`;
		const what = "another stack exports it";
		const tell = (variable) => require_every_run().diagnose("valueElsewhere", {
			expression,
			what,
			variable
		}, source);
		return this.#variables.use(`import ${name}`, name, {
			what: expression,
			source,
			tell
		});
	}
	#sub(argument, field) {
		const [text, locals] = itemsOf(argument) ?? [argument];
		const template = textOf(text);
		if (template === void 0 || text === void 0) return open("its text is not known");
		let wrong;
		const filled = template.replaceAll(/\$\{(!?)\s*([^}]*?)\s*\}/g, (_, literal, name) => {
			if (literal === "!") return `\${${name}}`;
			const local = entryOf(locals, name);
			const value = local === void 0 ? this.#named(name, text.at) : this.evaluate(local, variableField(field, name)) ?? "";
			if (typeof value === "string") return value;
			wrong = name;
			return "";
		});
		if (wrong !== void 0) return open(`${require_src().showText(wrong)} is a list`);
		return { json: this.#withDynamic(filled, text.at) };
	}
	#named(name, at) {
		if (!this.#template.parameters.has(name) && name.includes(".")) return this.#getAtt({
			at,
			is: "text",
			text: name
		}, at);
		return this.#ref(name, at);
	}
	#join(argument, field) {
		const [delimiter = "", list] = this.#arguments(argument, field);
		if (typeof delimiter !== "string" || list === void 0) return open("what it joins is not known");
		const texts = require_src().isList(list) ? list.filter((item) => typeof item === "string") : [];
		if (require_src().isList(list) && texts.length === list.length && !texts.some((item) => this.#isMany(item))) return { json: texts.join(delimiter) };
		const known = this.#scope.known(list);
		return require_src().isList(known) ? result(known.flat().map(String).join(delimiter), list) : this.#unknown(list);
	}
	#select(argument, field) {
		const [index, list] = this.#arguments(argument, field);
		const at = Number(this.#scope.known(index ?? "") ?? NaN);
		const items = require_src().isList(list) ? list : this.#scope.known(list ?? "");
		if (Number.isNaN(at)) return this.#unknown(index);
		if (!require_src().isList(items)) return this.#unknown(list);
		const item = items[at];
		if (item === void 0) return open(`there is no item ${at}`);
		return require_src().isList(list) ? { json: item } : result(item, list);
	}
	#split(argument, field) {
		const [delimiter, text] = this.#arguments(argument, field);
		if (typeof delimiter !== "string" || delimiter === "" || typeof text !== "string") return open("what it splits is not known");
		const known = this.#scope.known(text);
		return typeof known === "string" ? result(known.split(delimiter), text) : this.#unknown(text);
	}
	#findInMap(argument, field) {
		const items = itemsOf(argument) ?? [];
		const keys = items.slice(0, 3).map((item) => this.evaluate(item, field) ?? "");
		const [map, first, second] = keys.map((key) => this.#scope.known(key));
		if (typeof map !== "string" || typeof first !== "string" || typeof second !== "string") return this.#unknown([...keys]);
		const row = entryOf(entryOf(entryOf(this.#template.mappings, map), first), second);
		const usual = entryOf(items[3], "DefaultValue");
		const found = row ?? usual;
		const value = found === void 0 ? void 0 : this.evaluate(found, field);
		if (value === void 0) return open(`${require_src().showText(map)} has no ${require_src().showText(first)}, ${require_src().showText(second)}`);
		return keys.every((key) => tokensIn(textIn(key)).length === 0) ? { json: value } : { derived: {
			value,
			called: `${map} ${second}`
		} };
	}
	#arguments(argument, field) {
		return (itemsOf(argument) ?? []).map((item) => this.evaluate(item, field));
	}
	#isMany(text) {
		return tokensIn(text).some((inside) => require_src().isList(this.#variables.valueOf(inside)));
	}
	#unknown(value) {
		const insides = [...require_src().textsIn(value)].flatMap((text) => tokensIn(text));
		const { names, flags } = this.#scope.missing(insides);
		if (names === "") return open("what it is made of is not known");
		return open(`it depends on ${names}${flags === "" ? "" : ` (give ${flags})`}`);
	}
	#withDynamic(text, at) {
		return text.replaceAll(/\{\{resolve:(?:ssm|ssm-secure|secretsmanager):([^}]+)\}\}/g, (expression, key) => {
			const what = "it is read when the stack is deployed";
			const source = this.#template.sourceOf(at);
			const shown = require_src().showText(expression);
			const tell = (variable) => require_every_run().diagnose("valueElsewhere", {
				expression: shown,
				what,
				variable
			}, source);
			const wanted = key.split("/").at(-1) ?? key;
			return this.#variables.use(`dynamic ${expression}`, wanted, {
				what: shown,
				source,
				tell
			});
		});
	}
};
const variableField = (field, name) => /^[A-Za-z]/.test(name) ? name : field;
function showCall({ name, argument }) {
	const given = textOf(argument) ?? textOf(itemsOf(argument)?.[0]);
	return require_src().showText(given === void 0 ? `!${name}` : `!${name} ${given}`);
}
function splitOnce(text) {
	const at = text.indexOf(".");
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
// src/import/cloudformation/fields.ts
function fieldsOf$1(kind, properties, without, parts) {
	const reader = new Reader$1(kind, parts);
	return {
		fields: properties === void 0 ? {} : reader.structure(properties, require_src_kinds().requestShape(kind), [], without),
		plainTexts: reader.plainTexts,
		diagnostics: reader.diagnostics
	};
}
var Reader$1 = class {
	plainTexts = {};
	diagnostics = [];
	#kind;
	#parts;
	constructor(kind, parts) {
		this.#kind = kind;
		this.#parts = parts;
	}
	structure(node, shape, path, without = []) {
		const { members = {} } = shape;
		const fields = [];
		const free = new Set(Object.keys(members));
		for (const [key, { at, value }] of entriesOf(node)) {
			const { name } = require_src_config().findMeant(this.#kind, key, path, [...free]);
			if (name === void 0) {
				this.#say(at, "propertyWithoutField", [...path, key], { date: require_src_api().imagebuilder.modelDate });
				continue;
			}
			free.delete(name);
			if (without.includes(name)) continue;
			const found = this.#read(value, members[name], [...path, name]);
			if (found !== void 0) fields.push([name, found]);
		}
		return Object.fromEntries(fields);
	}
	#read(node, shapeName, path) {
		const shape = shapeNamed$1(shapeName);
		const field = path.findLast((step) => typeof step === "string") ?? "";
		const picked = this.#parts.evaluator.pick(node, require_src().showPath(path));
		if (picked === void 0 || shape === void 0) return void 0;
		const { is, at } = picked;
		if (is === "map" && shape.type === "structure") return this.structure(picked, shape, path);
		if (is === "list" && shape.type === "list") return this.#list(picked.items, shape, path);
		if (is === "call" && picked.name === "Base64" && require_src_kinds().isEncoded(this.#kind, path.join("."))) {
			const text = this.#parts.evaluator.evaluate(picked.argument, field);
			if (typeof text === "string") this.plainTexts[path.join(".")] = text;
			return;
		}
		const value = this.#parts.evaluator.evaluate(picked, field);
		return value === void 0 ? void 0 : this.#coerce(value, shape, path, at);
	}
	#list(items, shape, path) {
		const found = this.#items(items, shape, path);
		const [only, ...others] = found;
		if (only !== void 0 && others.length === 0 && this.#listOf(only) !== void 0) return only;
		return found.flatMap((item) => this.#listOf(item) ?? [item]);
	}
	#items(items, shape, path) {
		return items.flatMap((item, index) => {
			const at = [...path, index];
			const picked = this.#parts.evaluator.pick(item, require_src().showPath(at));
			if (picked?.is === "list") return this.#items(picked.items, shape, path);
			if (picked?.is !== "call") return (picked && this.#read(picked, shape.member, at)) ?? [];
			const field = path.findLast((step) => typeof step === "string") ?? "";
			const value = this.#parts.evaluator.evaluate(picked, field) ?? [];
			const member = shapeNamed$1(shape.member);
			if (this.#listOf(value) !== void 0) return [value];
			return (require_src().isList(value) ? value : [value]).flatMap((one) => {
				return (member && this.#coerce(one, member, at, picked.at)) ?? [];
			});
		});
	}
	#listOf(value) {
		if (typeof value !== "string" || wholeToken(value) === void 0) return void 0;
		const known = this.#parts.scope.known(value);
		return require_src().isList(known) ? known : void 0;
	}
	#coerce(value, shape, path, at) {
		switch (shape.type) {
			case "list": {
				const member = shapeNamed$1(shape.member);
				if (typeof value === "string" && wholeToken(value) !== void 0 && this.#isMany(value)) return value;
				const items = require_src().isList(value) ? value : [value];
				return member === void 0 ? void 0 : items.flatMap((item) => this.#coerce(item, member, path, at) ?? []);
			}
			case "map": return require_src().isObject(value) ? this.#texts(value, path, at) : this.#wrong(value, "a map", path, at);
			case "structure": return this.#wrong(value, "a map", path, at);
			case "boolean": return this.#exact(value, path, at, "true or false", (text) => /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : void 0);
			case "integer":
			case "long":
			case "float":
			case "double": return this.#exact(value, path, at, "a number", (text) => /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : void 0);
			case "string":
			case "enum":
			case "timestamp": return typeof value === "string" ? value : this.#wrong(value, "a text", path, at);
		}
	}
	#texts(value, path, at) {
		const entries = Object.entries(value).flatMap(([key, item]) => {
			if (typeof item === "string" && this.#listOf(item) === void 0) return [[key, item]];
			this.#wrong(item, "a text", [...path, key], at);
			return [];
		});
		return Object.fromEntries(entries);
	}
	#isMany(value) {
		const known = this.#parts.scope.known(value);
		return known === void 0 || require_src().isList(known);
	}
	#exact(value, path, at, needed, read) {
		const known = this.#parts.scope.known(value);
		if (known === void 0 && typeof value === "string" && tokensIn(value).length > 0) return value;
		if (known === "") return void 0;
		return (typeof known === "string" ? read(known) : void 0) ?? this.#wrong(value, needed, path, at);
	}
	#wrong(value, needed, path, at) {
		this.#say(at, "propertyOfWrongForm", path, {
			found: require_src().showValue(value),
			needed
		});
	}
	#say(at, name, path, params) {
		const all = {
			property: require_src().formatPath(path),
			...params
		};
		this.diagnostics.push(require_every_run().diagnose(name, all, this.#parts.template.sourceOf(at)));
	}
};
function shapeNamed$1(name) {
	return name === void 0 ? void 0 : require_src_api().imagebuilder.shapes[name];
}
// src/import/cloudformation/named.ts
const regional = (service, resource) => `arn:{partition}:${service}:{region}:{account}:${resource}`;
const namings = {
	"AWS::IAM::Role": {
		name: "RoleName",
		ref: "{name}",
		attributes: { Arn: "arn:{partition}:iam::{account}:role{path}{name}" }
	},
	"AWS::IAM::InstanceProfile": {
		name: "InstanceProfileName",
		ref: "{name}",
		attributes: { Arn: "arn:{partition}:iam::{account}:instance-profile{path}{name}" }
	},
	"AWS::S3::Bucket": {
		name: "BucketName",
		ref: "{name}",
		attributes: { Arn: "arn:{partition}:s3:::{name}" }
	},
	"AWS::SNS::Topic": {
		name: "TopicName",
		ref: regional("sns", "{name}"),
		attributes: {
			TopicArn: regional("sns", "{name}"),
			TopicName: "{name}"
		}
	},
	"AWS::Logs::LogGroup": {
		name: "LogGroupName",
		ref: "{name}",
		attributes: { Arn: regional("logs", "log-group:{name}:*") }
	},
	"AWS::ECR::Repository": {
		name: "RepositoryName",
		ref: "{name}",
		attributes: { Arn: regional("ecr", "repository/{name}") }
	},
	"AWS::KMS::Alias": {
		name: "AliasName",
		ref: "{name}",
		attributes: {}
	},
	"AWS::SSM::Parameter": {
		name: "Name",
		ref: "{name}",
		attributes: {}
	},
	"AWS::EC2::KeyPair": {
		name: "KeyName",
		ref: "{name}",
		attributes: {}
	}
};
function namingOf(type, attribute) {
	const naming = namings[type];
	const form = attribute === void 0 ? naming?.ref : naming?.attributes[attribute];
	return naming === void 0 || form === void 0 ? void 0 : {
		property: naming.name,
		form
	};
}
// src/import/cloudformation/resources.ts
const somewhere = {
	partition: token("target.partition"),
	region: token("target.region"),
	account: token("target.account")
};
const onlyBuild = "1";
const latest = {
	Arn: "arn",
	Name: "name",
	"LatestVersion.Arn": "latestVersionArn",
	"LatestVersion.Major": "latestMajorVersionArn",
	"LatestVersion.Minor": "latestMinorVersionArn",
	"LatestVersion.Patch": "latestPatchVersionArn"
};
var Resources = class {
	#template;
	#scope;
	#variables;
	#own = new Map();
	constructor(template, scope, variables) {
		this.#template = template;
		this.#scope = scope;
		this.#variables = variables;
	}
	identify(resource, evaluator) {
		const kind = require_src_kinds().kindOf(require_src_config().kindOfType(resource.type) ?? "");
		const read = (field) => this.#textOf(resource, kind, field, evaluator);
		const name = read("name");
		const scope = kind.scopeField === void 0 ? void 0 : read(kind.scopeField);
		const version = kind.versions === void 0 ? void 0 : read(require_src_kinds().numberField);
		for (const one of [
			name,
			scope,
			version
		]) if (typeof one === "object") return one;
		const texts = {
			name,
			scope,
			version
		};
		const identity = {
			...require_src_kinds().identityOf(kind.kind, texts.name, texts.scope),
			...require_src().optional({ version: texts.version })
		};
		const build = kind.versions?.hasBuilds === true ? onlyBuild : void 0;
		const own = {
			resource,
			kind,
			name: texts.name,
			identity,
			...require_src().optional({ build })
		};
		this.#own.set(resource.address, own);
		return own;
	}
	refer(address, attribute, at, evaluator) {
		const resource = this.#template.resources.get(address);
		if (resource === void 0) return void 0;
		const own = this.#own.get(address);
		return (own === void 0 ? this.#named(resource, attribute, evaluator) : this.#ofOwn(own, attribute ?? "Arn")) ?? this.#elsewhere(resource, attribute, at);
	}
	#ofOwn({ identity, name, build }, attribute) {
		const { version: number } = identity;
		const version = number === void 0 ? void 0 : {
			number,
			...require_src().optional({ build })
		};
		return require_src_kinds().attributeOf(latest[attribute] ?? attribute, {
			identity,
			name,
			...require_src().optional({ version })
		}, somewhere);
	}
	#named(resource, attribute, evaluator) {
		const naming = namingOf(resource.type, attribute);
		const given = naming && entryOf(resource.properties, naming.property);
		const name = given && evaluator.evaluate(given, resource.address);
		const path = entryOf(resource.properties, "Path");
		const folder = path === void 0 ? "/" : evaluator.evaluate(path, resource.address);
		if (naming === void 0 || typeof name !== "string" || name === "" || typeof folder !== "string") return void 0;
		const parts = {
			...somewhere,
			name,
			path: folder
		};
		return naming.form.replaceAll(/\{(\w+)\}/g, (_, part) => parts[part] ?? "");
	}
	#elsewhere({ address, type, at: declared, cdkPath }, attribute, at) {
		const source = this.#template.sourceOf(at);
		const expression = attribute === void 0 ? `!Ref ${address}` : `!GetAtt ${address}.${attribute}`;
		const what = `it is of ${aOrAn(showType(type))} that the stack makes`;
		const tell = (variable) => require_every_run().diagnose("valueElsewhere", {
			expression: require_src().showText(expression),
			what,
			variable
		}, source);
		const plain = cdkPath === void 0 ? address : address.replace(/[0-9A-F]{8}$/, "");
		const wanted = attribute === void 0 ? plain : `${plain}.${attribute}`;
		const about = {
			what: `${require_src().showText(expression)}, of ${aOrAn(showType(type))}`,
			source: this.#template.sourceOf(declared),
			tell
		};
		return this.#variables.use(`resource ${address}.${attribute ?? ""}`, wanted, about);
	}
	#textOf({ address, properties, at }, kind, field, evaluator) {
		const found = propertyFor(kind, properties, field);
		const value = found && evaluator.evaluate(found, field);
		const text = value === void 0 ? void 0 : this.#scope.known(value);
		if (typeof text === "string" && text !== "" && (field !== "name" || require_src_kinds().slugOf(text) !== "")) return text;
		const isWritten = typeof value === "string" && value !== "";
		const { names, flags } = this.#scope.missing(isWritten ? tokensIn(value) : []);
		const reason = isWritten ? `it depends on ${names}` : "the template does not say it";
		const advice = flags === "" ? "write the document by hand, or take it from the account with kiln export" : `give ${flags}`;
		return require_every_run().diagnose("nameOpen", {
			field,
			address,
			reason,
			advice
		}, this.#template.sourceOf(found?.at ?? at));
	}
};
function aOrAn(words) {
	return `${/^(?:[AEIO]|[FHLMNRSX][A-Z\d])/.test(words) ? "an" : "a"} ${words}`;
}
function propertyFor(kind, properties, field) {
	return entriesOf(properties).find(([key]) => require_src_config().findMeant(kind, key, [], [field]).name === field)?.[1].value;
}
// src/import/cloudformation/scope.ts
const places = {
	"AWS::Region": {
		inside: "target.region",
		flag: "--region"
	},
	"AWS::AccountId": {
		inside: "target.account",
		flag: "--account"
	},
	"AWS::Partition": {
		inside: "target.partition",
		flag: "--region"
	}
};
const ofStack = new Set([
	"AWS::StackName",
	"AWS::StackId",
	"AWS::NotificationARNs"
]);
function findUnknownParameters({ parameters }, given) {
	return [...given.parameters.keys()].filter((name) => !parameters.has(name) && !ofStack.has(name));
}
var Scope = class {
	#template;
	#given;
	#variables;
	#flags = new Map();
	constructor(template, given, variables) {
		this.#template = template;
		this.#given = given;
		this.#variables = variables;
		for (const { inside, flag } of Object.values(places)) this.#flags.set(inside, `${flag} VALUE`);
	}
	refer(name, at) {
		const place = places[name];
		if (place !== void 0) return token(place.inside);
		if (name === "AWS::URLSuffix") return this.#urlSuffix(at);
		if (ofStack.has(name)) return this.#pseudo(name, at);
		const parameter = this.#template.parameters.get(name);
		return parameter === void 0 ? void 0 : this.#parameter(parameter);
	}
	known(value) {
		if (typeof value === "string") {
			const whole = this.#variables.valueOf(value.slice(1, -1));
			if (require_src().isList(whole) && value === token(value.slice(1, -1))) return whole;
			return fillIn(value, (inside) => this.#valueOf(inside));
		}
		if (!require_src().isList(value)) return value;
		const items = value.map((item) => this.known(item));
		return items.includes(void 0) ? void 0 : items.filter((item) => item !== void 0);
	}
	missing(insides) {
		const open = [...new Set(insides)].filter((inside) => this.#valueOf(inside) === void 0);
		const flags = open.map((inside) => this.#flags.get(inside));
		return {
			names: open.map((inside) => this.#nameOf(inside)).join(", "),
			flags: [...new Set(flags.filter((flag) => flag !== void 0))].join(" ")
		};
	}
	#nameOf(inside) {
		return Object.entries(places).find(([, one]) => one.inside === inside)?.[0] ?? /^--parameter ([^=]+)=/.exec(this.#flags.get(inside) ?? "")?.[1] ?? inside;
	}
	#valueOf(inside) {
		const { region, account } = this.#given;
		const value = {
			"target.region": region,
			"target.account": account,
			"target.partition": region === void 0 ? void 0 : require_src_kinds().partitionOf(region)
		}[inside] ?? this.#variables.valueOf(inside);
		return value === void 0 ? void 0 : [...require_src().textsIn(value)].join(",");
	}
	#parameter({ name, type, default: usual, isSecret, at }) {
		const given = this.#given.parameters.get(name);
		const key = given ?? usual ?? "";
		const isOfStore = type.startsWith("AWS::SSM::Parameter::Value") && (given === void 0 || given.startsWith("/"));
		const value = isOfStore || isSecret && given === void 0 ? void 0 : given ?? usual;
		const isMany = /^(?:CommaDelimitedList|(?:AWS::SSM::Parameter::Value<)?List<)/.test(type);
		if (value === "") return isMany ? [] : "";
		const source = this.#template.sourceOf(at);
		const tell = (variable) => {
			if (isOfStore) return require_every_run().diagnose("parameterOfStore", {
				name,
				key,
				variable
			}, source);
			return require_every_run().diagnose(isSecret ? "secretParameter" : "parameterWithoutValue", {
				name,
				variable
			}, source);
		};
		const items = isMany ? value?.split(",").map((item) => item.trim()) : value;
		if (items !== void 0 && !isVariableValue(items)) return items;
		const what = isOfStore ? `what the parameter store has under ${key}` : `the parameter ${name}`;
		return this.#use(name, name, {
			what,
			value: items,
			source,
			tell
		});
	}
	#pseudo(name, at) {
		const value = this.#given.parameters.get(name);
		const source = this.#template.sourceOf(at);
		const tell = (variable) => require_every_run().diagnose("parameterWithoutValue", {
			name,
			variable
		}, source);
		return this.#use(name, name.slice(5), {
			what: `${name} of the stack`,
			value,
			source,
			tell
		});
	}
	#urlSuffix(at) {
		const { region } = this.#given;
		const partition = region === void 0 ? "aws" : require_src_kinds().partitionOf(region);
		if (partition === "aws" || partition === "aws-us-gov") return "amazonaws.com";
		if (partition === "aws-cn") return "amazonaws.com.cn";
		return this.#pseudo("AWS::URLSuffix", at);
	}
	#use(name, wanted, about) {
		const used = this.#variables.use(`parameter ${name}`, wanted, {
			...about,
			...require_src().optional({ source: about.source })
		});
		this.#flags.set(used.slice(1, -1), `--parameter ${name}=VALUE`);
		return used;
	}
};
// src/import/cloudformation/import-template.ts
function importTemplate(text, file, given) {
	const template = readTemplate(text, file);
	if (!("resources" in template)) return nothing(given, template);
	const unknown = findUnknownParameters(template, given);
	if (unknown.length > 0) {
		const known = [...template.parameters.keys()].filter((name) => name !== parameterOfBootstrap).join(", ");
		const params = { known: known === "" ? "none" : require_src().showText(known, 400) };
		return nothing(given, unknown.map((name) => require_every_run().diagnose("parameterNotThere", {
			name: require_src().showText(name),
			...params
		})));
	}
	return new Reading$1(template, given).read();
}
const parameterOfBootstrap = "BootstrapVersion";
function nothing(given, diagnostics) {
	return {
		tool: "CloudFormation",
		targets: [targetOf(given, [], [])],
		leftOut: [],
		advice: [],
		diagnostics
	};
}
function targetOf({ region, account }, configurations, variables) {
	return {
		name: "default",
		configurations,
		variables,
		place: somewhere,
		...require_src().optional({
			region,
			account
		})
	};
}
const isOfService$1 = ({ type }) => type.startsWith("AWS::ImageBuilder::");
var Reading$1 = class {
	#template;
	#given;
	#variables = new Variables();
	#scope;
	#conditions;
	#resources;
	#evaluator;
	#diagnostics = [];
	constructor(template, given) {
		this.#template = template;
		this.#given = given;
		this.#scope = new Scope(template, given, this.#variables);
		this.#conditions = new Conditions(template, this.#scope, (node) => this.#evaluator.evaluate(node, "condition"));
		this.#resources = new Resources(template, this.#scope, this.#variables);
		this.#evaluator = new Evaluator({
			template,
			scope: this.#scope,
			variables: this.#variables,
			conditions: this.#conditions,
			refer: (address, attribute, at) => this.#resources.refer(address, attribute, at, this.#evaluator)
		});
	}
	read() {
		const template = this.#template;
		const all = [...template.resources.values()];
		const kept = all.map((resource) => ({
			resource,
			isMade: this.#isMade(resource)
		}));
		const own = kept.flatMap(({ resource, isMade }) => isMade === true ? this.#identify(resource) : []);
		const configurations = this.#withoutTwins(own).map((one) => this.#configurationOf(one));
		for (const { name, at } of [...template.macros, ...template.loops]) this.#diagnostics.push(require_every_run().diagnose("macroInTemplate", { macro: require_src().showText(name.replace(/^Fn::ForEach::/, "Fn::ForEach ")) }, template.sourceOf(at)));
		const used = new Set(configurations.flatMap((one) => tokensOf(one)));
		const { variables, diagnostics } = this.#variables.among(used);
		const isEmpty = !all.some((resource) => isOfService$1(resource)) && template.loops.length === 0;
		const found = [
			...this.#diagnostics,
			...this.#conditions.diagnostics,
			...diagnostics
		];
		return {
			tool: "CloudFormation",
			targets: [targetOf(this.#given, configurations, variables)],
			...adviseOn$1(template, {
				moved: configurations.map(({ address }) => address),
				unmade: kept.flatMap(({ resource, isMade }) => isMade === false ? [resource.address] : [])
			}),
			diagnostics: require_every_run().sortDiagnostics(isEmpty ? [...found, require_every_run().diagnose("nothingToImport", {})] : found)
		};
	}
	#isMade(resource) {
		if (!isOfService$1(resource) || resource.condition === void 0) return true;
		return this.#conditions.decideResource(resource.condition, resource.address, resource.at);
	}
	#identify(resource) {
		if (!isOfService$1(resource)) return [];
		if (require_src_config().kindOfType(resource.type) === void 0) {
			const { address, type, at } = resource;
			const what = `an ${showType(type)}`;
			this.#diagnostics.push(require_every_run().diagnose("resourceWithoutKind", {
				address,
				what,
				advice: "Kiln declares what images are made of, and starts no build: leave it to the stack, or let a pipeline build it"
			}, this.#template.sourceOf(at)));
			return [];
		}
		const own = this.#resources.identify(resource, this.#evaluator);
		if ("kind" in own) return [own];
		this.#diagnostics.push(own);
		return [];
	}
	#withoutTwins(all) {
		const seen = new Map();
		return all.filter((one) => {
			const key = require_src_kinds().keyOf(require_src_kinds().lineOf(one.identity));
			const first = seen.get(key);
			if (first === void 0) seen.set(key, one);
			else {
				const { address, at } = one.resource;
				const params = {
					address,
					id: require_src_plan().idOfLive({
						...one,
						kind: one.kind.kind
					}),
					other: first.resource.address
				};
				this.#diagnostics.push(require_every_run().diagnose("importedTwice", params, this.#template.sourceOf(at)));
			}
			return first === void 0;
		});
	}
	#configurationOf({ resource, kind, name, identity, build }) {
		const { address, properties, at, cdkPath } = resource;
		const parts = {
			template: this.#template,
			scope: this.#scope,
			evaluator: this.#evaluator
		};
		const read = fieldsOf$1(kind, properties, ["name"], parts);
		this.#diagnostics.push(...read.diagnostics);
		const { tags, ...all } = read.fields;
		const { fields: declared, remarks } = withoutWriteOnly(kind, all);
		const { version } = identity;
		const fields = this.#withTexts(resource, kind, version === void 0 ? declared : {
			...declared,
			[require_src_kinds().numberField]: version
		}, require_src_plan().idOfLive({
			kind: kind.kind,
			name,
			identity
		}));
		return configurationOf({
			kind,
			name,
			identity,
			place: somewhere,
			address,
			fields,
			plainTexts: read.plainTexts,
			tags: isMapOfTexts(tags) ? tags : {},
			source: this.#template.sourceOf(at),
			remarks: [...cdkPath === void 0 ? [] : [`CDK: ${require_src().showText(cdkPath, 200)}`], ...remarks],
			...require_src().optional({ build })
		});
	}
	#withTexts({ address, at }, { versions }, fields, id) {
		const [from = ""] = versions?.textFrom ?? [];
		const [field = ""] = versions?.texts ?? [];
		const uri = fields[from];
		if (typeof uri !== "string" || fields[field] !== void 0) return fields;
		const asset = /^s3:\/\/cdk-\w+-assets-[^/]+\/(\w+\.\w+)$/.exec(uri)?.[1];
		const text = asset === void 0 ? void 0 : this.#given.textBeside?.(`asset.${asset}`);
		if (text !== void 0) return {
			...require_src().omit(fields, [from]),
			[field]: withoutMarks(text)
		};
		const params = {
			field: from,
			address,
			id
		};
		this.#diagnostics.push(require_every_run().diagnose("textInBucket", params, this.#template.sourceOf(at)));
		return fields;
	}
};
function isMapOfTexts(value) {
	return require_src().isObject(value);
}
// src/import/imported.ts
function configurationsOf({ targets }) {
	return targets.flatMap(({ configurations }) => configurations);
}
// src/import/terraform/state-resource.ts
function blockOf(address) {
	return address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}
// src/import/terraform/advice.ts
const shownNames = 8;
function adviseOn(found) {
	const { newest, older, elsewhere, deposed, others, targets, sharedTags } = found;
	const addresses = (all) => all.map(({ resource }) => require_src().showText(resource.address, 200));
	const groups = [
		{
			why: "as a newer version of the same name is declared, and older ones stay as they are",
			addresses: addresses(older.filter(({ kind }) => kind.versions !== void 0))
		},
		{
			why: "as it is in another Region or account",
			addresses: addresses(elsewhere)
		},
		{
			why: "as Terraform is still to destroy it",
			addresses: deposed.map(({ address }) => require_src().showText(address, 200))
		},
		{
			why: "as it is of another service",
			addresses: others.map(({ address }) => require_src().showText(address, 200))
		}
	];
	const places = targets.map(({ name, configurations }) => `${name} (${require_start().countOf(configurations.length, "configuration")})`);
	const farewell = farewellTo([...newest, ...older], elsewhere);
	return {
		leftOut: groups.filter((group) => group.addresses.length > 0),
		advice: newest.length === 0 ? [] : [
			...targets.length > 1 ? [`one target for each account and Region: ${require_start().enumerate(places, ", ", shownNames)}`] : [],
			...sharedTags.length === 0 ? [] : [`tags that all of them have by default_tags of the provider: ${require_start().enumerate(sharedTags, ", ", shownNames)}`],
			"before terraform apply runs again, put the blocks removed in the place of what moves, or it destroys what its code no longer has",
			"tags that the provider is told to ignore (ignore_tags) are not in the state: kiln plan --adopt shows them"
		],
		...farewell.length === 0 ? {} : { farewell }
	};
}
function farewellTo(moved, staying) {
	const kept = new Set(staying.map(({ resource }) => blockOf(resource.address)));
	const named = moved.filter(({ resource }) => /^[\w.-]+$/.test(blockOf(resource.address)));
	const blocks = new Set(named.map(({ resource }) => blockOf(resource.address)).filter((block) => !kept.has(block)));
	const single = named.filter(({ resource }) => kept.has(blockOf(resource.address)));
	return [...[...blocks].flatMap((block) => [
		"removed {",
		`  from = ${block}`,
		"  lifecycle { destroy = false }",
		"}"
	]), ...single.map(({ resource }) => `# terraform state rm '${resource.address}'`)];
}
// src/import/terraform/attributes.ts
const ofTerraform = [
	"id",
	"region",
	"tags_all",
	"timeouts",
	"skip_destroy"
];
function fieldsOf(kind, resource, without, parts) {
	const reader = new Reader(kind, resource, parts);
	const { moved = {}, sends = {} } = kind.terraform ?? {};
	const isMoved = (attribute) => Object.hasOwn(moved, attribute);
	const plain = Object.entries(resource.values).filter(([key]) => !isMoved(key));
	const own = reader.structure(Object.fromEntries(plain), require_src_kinds().requestShape(kind), [], [], without);
	const fields = Object.entries(moved).reduce((all, [attribute, path]) => {
		const value = reader.moved(resource.values[attribute], path.split("."), attribute);
		return value === void 0 ? all : withAt(all, path.split("."), value);
	}, own);
	const unsaid = Object.entries(sends).filter(([field]) => fields[field] === void 0);
	return {
		fields: {
			...fields,
			...Object.fromEntries(unsaid)
		},
		plainTexts: reader.plainTexts,
		diagnostics: reader.diagnostics
	};
}
var Reader = class {
	plainTexts = {};
	diagnostics = [];
	#kind;
	#resource;
	#sourceOf;
	#variables;
	constructor(kind, resource, { sourceOf, variables }) {
		this.#kind = kind;
		this.#resource = resource;
		this.#sourceOf = sourceOf;
		this.#variables = variables;
	}
	structure(value, shape, path, from, without = []) {
		const { members = {} } = shape;
		const fields = [];
		const free = new Set(Object.keys(members));
		for (const [key, item] of Object.entries(value)) {
			const at = [...from, key];
			if (isUnset(item)) continue;
			const { name } = require_src_config().findMeant(this.#kind, key, path, [...free]);
			if (name === void 0) {
				if (path.length > 0 || !this.#isComputed(key)) this.#sayWithoutField(at);
				continue;
			}
			free.delete(name);
			if (without.includes(name)) continue;
			const found = this.#read(item, members[name], [...path, name], at);
			if (found !== void 0) fields.push([name, found]);
		}
		const order = Object.keys(members);
		return Object.fromEntries(fields.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
	}
	moved(item, path, attribute) {
		if (isUnset(item)) return void 0;
		let shape = require_src_kinds().requestShape(this.#kind);
		for (const step of path.slice(0, -1)) shape = shapeNamed(shape?.members?.[step]);
		return this.#read(item, shape?.members?.[path.at(-1) ?? ""], path, [attribute]);
	}
	#isComputed(attribute) {
		const { model, kind, readOnly, answeredAs = {} } = this.#kind;
		const known = [
			...Object.keys(shapeNamed(model.detailShape)?.members ?? {}),
			...readOnly,
			...Object.keys(answeredAs),
			...model.serviceOwned,
			...require_src_kinds().attributeNamesOf(kind)
		];
		return [...ofTerraform, ...known].some((one) => require_src().fold(one) === require_src().fold(attribute));
	}
	#read(value, shapeName, path, from) {
		const shape = shapeNamed(shapeName);
		if (shape === void 0 || isUnset(value)) return void 0;
		switch (shape.type) {
			case "structure": {
				const [block, ...others] = (require_src().isList(value) ? value : [value]).filter((one) => !isUnset(one));
				if (others.length > 0) return this.#wrong(`${others.length + 1} blocks`, "one", from);
				const at = require_src().isList(value) ? [...from, 0] : from;
				if (!require_src().isObject(block)) return this.#wrong(require_src().showValue(block), "a map", from);
				const fields = this.structure(block, shape, path, at);
				return Object.keys(fields).length === 0 ? void 0 : fields;
			}
			case "list": {
				const found = (require_src().isList(value) ? value.map((item, index) => [item, [...from, index]]) : [[value, from]]).flatMap(([item, at], index) => this.#read(item, shape.member, [...path, index], at) ?? []);
				return found.length === 0 ? void 0 : found;
			}
			case "map": {
				if (!require_src().isObject(value)) return this.#wrong(require_src().showValue(value), "a map", from);
				const entries = Object.entries(value).flatMap(([key, item]) => {
					const text = item === "" ? item : this.#read(item, shape.value, [...path, key], [...from, key]);
					return text === void 0 ? [] : [[withoutMarks(key), text]];
				});
				return Object.fromEntries(entries);
			}
			case "boolean":
			case "integer":
			case "long":
			case "float":
			case "double":
			case "string":
			case "enum":
			case "timestamp": return this.#resource.isSensitive(from) ? this.#secret(from) : this.#scalar(value, shape, path, from);
		}
	}
	#scalar(value, { type, max }, path, from) {
		if (type === "boolean") {
			const known = typeof value === "string" ? booleans[value] : value;
			return typeof known === "boolean" ? known : this.#wrong(require_src().showValue(value), "true or false", from);
		}
		if ([
			"integer",
			"long",
			"float",
			"double"
		].includes(type)) {
			const known = typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
			if (typeof known !== "number") return this.#wrong(require_src().showValue(value), "a number", from);
			return known === 0 ? void 0 : known;
		}
		if (typeof value === "boolean" && max === 0) return value ? "" : void 0;
		return typeof value === "string" ? this.#text(value, path) : this.#wrong(require_src().showValue(value), "a text", from);
	}
	#text(value, path) {
		const field = path.join(".");
		if (!require_src_kinds().isEncoded(this.#kind, field)) return withoutMarks(value);
		const plain = node_buffer().Buffer.from(value, "base64").toString("utf8");
		if (require_src_kinds().encodeText(plain) !== value || withoutMarks(plain) !== plain || plain.startsWith("\uFEFF")) return value;
		this.plainTexts[field] = plain;
	}
	#secret(from) {
		const { address, name } = this.#resource;
		const attribute = require_src().formatPath(from);
		const shown = {
			attribute: require_src().showPath(from),
			address: require_src().showText(address, 200)
		};
		return this.#variables.use(`${address} ${attribute}`, `${name}.${lastName(from)}`, {
			what: `${shown.attribute} of ${shown.address}, which is sensitive`,
			tell: (variable) => require_every_run().diagnose("sensitiveAttribute", {
				...shown,
				variable
			}, this.#sourceAt(from))
		});
	}
	#sayWithoutField(from) {
		const params = {
			attribute: require_src().showPath(from),
			address: this.#address,
			date: require_src_api().imagebuilder.modelDate
		};
		this.diagnostics.push(require_every_run().diagnose("attributeWithoutField", params, this.#sourceAt(from)));
	}
	#wrong(found, needed, from) {
		const params = {
			attribute: require_src().showPath(from),
			address: this.#address,
			found,
			needed
		};
		this.diagnostics.push(require_every_run().diagnose("attributeOfWrongForm", params, this.#sourceAt(from)));
	}
	get #address() {
		return require_src().showText(this.#resource.address, 200);
	}
	#sourceAt(from) {
		return this.#sourceOf([...this.#resource.at, ...from]);
	}
};
const booleans = {
	true: true,
	false: false,
	"1": true,
	"0": false
};
function isUnset(value) {
	if (require_src().isList(value)) return value.every((item) => isUnset(item));
	return value === void 0 || value === null || value === "" || require_src().isObject(value) && Object.keys(value).length === 0;
}
function lastName(path) {
	return path.findLast((step) => typeof step === "string") ?? "";
}
function withAt(value, [step = "", ...rest], item) {
	const inner = value[step];
	return {
		...value,
		[step]: rest.length === 0 ? item : withAt(require_src().isObject(inner) ? inner : {}, rest, item)
	};
}
function shapeNamed(name) {
	return name === void 0 ? void 0 : require_src_api().imagebuilder.shapes[name];
}
// src/import/terraform/tags.ts
function tagsOf({ values }) {
	const { tags, tags_all: all } = values;
	return require_src().isObject(all) ? all : require_src().isObject(tags) ? tags : {};
}
function commonTags(resources) {
	const [first] = resources;
	const shared = Object.entries(first === void 0 ? {} : tagsOf(first)).filter((entry) => typeof entry[1] === "string" && resources.every((one) => tagsOf(one)[entry[0]] === entry[1] && !one.isSensitive(["tags_all", entry[0]])) && resources.some(({ values }) => ownTag(values, entry[0]) === void 0));
	return Object.fromEntries(shared);
}
function ownTag({ tags }, key) {
	return require_src().isObject(tags) && Object.hasOwn(tags, key) ? tags[key] : void 0;
}
// src/import/terraform/kept-state.ts
function resourcesKept({ resources }) {
	return (require_src().isList(resources) ? resources : []).flatMap((resource, index) => {
		if (!require_src().isObject(resource)) return [];
		const { instances } = resource;
		return (require_src().isList(instances) ? instances : []).flatMap((instance, place) => {
			const at = [
				"resources",
				index,
				"instances",
				place,
				"attributes"
			];
			return require_src().isObject(instance) ? [...instanceOf(resource, instance, at)] : [];
		});
	});
}
function* instanceOf(resource, instance, at) {
	const { module, mode, type, name } = resource;
	const { index_key: key, deposed, attributes, sensitive_attributes: sensitive } = instance;
	if (typeof type !== "string" || typeof name !== "string" || !require_src().isObject(attributes)) return;
	const isManaged = mode !== "data";
	const steps = [
		...typeof module === "string" ? [module] : [],
		...isManaged ? [] : ["data"],
		type,
		name
	];
	const index = key === void 0 || key === null ? "" : `[${JSON.stringify(key)}]`;
	const marked = (require_src().isList(sensitive) ? sensitive : []).map((path) => pathOf(path));
	yield {
		address: steps.join(".") + index,
		name,
		type,
		isManaged,
		isDeposed: deposed !== void 0,
		values: attributes,
		at,
		isSensitive: (path) => marked.some((mark) => mark.every((step, place) => path[place] === step))
	};
}
function pathOf(steps) {
	const path = [];
	for (const step of require_src().isList(steps) ? steps : []) {
		const { value } = require_src().isObject(step) ? step : {};
		const key = require_src().isObject(value) ? value["value"] : value;
		if (typeof key !== "string" && typeof key !== "number") break;
		path.push(key);
	}
	return path;
}
// src/import/terraform/places.ts
var Places = class {
	#text;
	#found = new Map([["[]", 0]]);
	constructor(text) {
		this.#text = text;
	}
	offsetOf(path) {
		let at = 0;
		for (let length = 0; length <= path.length; length++) {
			const known = this.#found.get(JSON.stringify(path.slice(0, length)));
			if (known === void 0) return at;
			at = this.#skipBlanks(known);
			if (length < path.length) this.#remember(path.slice(0, length), at);
		}
		return at;
	}
	#remember(path, start) {
		const isMap = this.#text[start] === "{";
		if (!isMap && this.#text[start] !== "[") return;
		let at = this.#skipBlanks(start + 1);
		for (let index = 0; !/[}\]]/.test(this.#text[at] ?? "}"); index++) {
			let key = index;
			if (isMap) {
				const end = this.#endOf(at);
				key = JSON.parse(this.#text.slice(at, end));
				at = this.#skipBlanks(this.#skipBlanks(end) + 1);
			}
			this.#found.set(JSON.stringify([...path, key]), at);
			at = this.#skipBlanks(this.#endOf(at));
			if (this.#text[at] === ",") at = this.#skipBlanks(at + 1);
		}
	}
	#endOf(start) {
		const token = /"|[{[]|[}\]]|[^\s"{}[\],:]+/g;
		let depth = 0;
		for (token.lastIndex = start;;) {
			const found = token.exec(this.#text);
			if (found === null) return this.#text.length;
			if (found[0] === "\"") token.lastIndex = this.#endOfText(found.index);
			else if (/[{[]/.test(found[0])) depth++;
			else if (/[}\]]/.test(found[0])) depth--;
			if (depth <= 0) return token.lastIndex;
		}
	}
	#endOfText(start) {
		let at = start + 1;
		while (at < this.#text.length && this.#text[at] !== "\"") at += this.#text[at] === "\\" ? 2 : 1;
		return at + 1;
	}
	#skipBlanks(start) {
		let at = start;
		while (/[ \t\r\n]/.test(this.#text[at] ?? "")) at++;
		return at;
	}
};
// src/import/terraform/shown-state.ts
function resourcesShown({ values }) {
	const root = require_src().isObject(values) ? values["root_module"] : void 0;
	return root === void 0 ? [] : [...resourcesIn(root, ["values", "root_module"])];
}
function* resourcesIn(module, path) {
	if (!require_src().isObject(module)) return;
	const { resources, child_modules: children } = module;
	for (const [index, one] of (require_src().isList(resources) ? resources : []).entries()) if (require_src().isObject(one)) yield* resourceOf(one, [
		...path,
		"resources",
		index,
		"values"
	]);
	for (const [index, child] of (require_src().isList(children) ? children : []).entries()) yield* resourcesIn(child, [
		...path,
		"child_modules",
		index
	]);
}
function* resourceOf(one, at) {
	const { address, type, name, mode, values, deposed_key: deposed, sensitive_values: sensitive = {} } = one;
	if (typeof address !== "string" || typeof type !== "string" || !require_src().isObject(values)) return;
	yield {
		address,
		name: typeof name === "string" ? name : address,
		type,
		isManaged: mode !== "data",
		isDeposed: deposed !== void 0,
		values,
		at,
		isSensitive: (path) => isMarked(sensitive, path)
	};
}
function isMarked(marks, path) {
	let node = marks;
	for (const step of path) {
		if (node === true) return true;
		if (require_src().isList(node) && typeof step === "number") node = node[step];
		else if (require_src().isObject(node) && Object.hasOwn(node, String(step))) node = node[String(step)];
		else return false;
	}
	return node === true;
}
// src/import/terraform/state.ts
const wanted = "run terraform show -json in the folder of the Terraform code, and name the file that it is written to";
function readState(text, file) {
	const places = new Places(text);
	const sourceOf = (path) => ({
		file,
		...require_src().placeAt(text, places.offsetOf(path))
	});
	const refuse = (found, advice) => {
		return [require_every_run().diagnose("notAState", {
			found,
			advice
		}, {
			file,
			line: 1,
			column: 1
		})];
	};
	let root;
	try {
		root = JSON.parse(text);
	} catch {
		return refuse(/^# [\w.[\]"-]+:$/m.test(text) ? "it is what terraform show prints for people" : require_src_config().recogniseText(text) === void 0 ? "it is no JSON" : "it is Terraform code", wanted);
	}
	if (!require_src().isObject(root)) return refuse("it is no map", wanted);
	if (root["planned_values"] !== void 0 || root["resource_changes"] !== void 0) return refuse("it is a plan, of which nothing is made yet", "run terraform show -json without the file of a plan");
	if (root["format_version"] !== void 0 || require_src().isObject(root["values"])) return {
		resources: resourcesShown(root),
		sourceOf
	};
	if (root["version"] === 4 && require_src().isList(root["resources"])) return {
		resources: resourcesKept(root),
		sourceOf
	};
	if (root["version"] !== void 0 && root["terraform_version"] !== void 0) return refuse(`it is a state in form ${require_src().showValue(root["version"])}, and Kiln reads form 4`, "let Terraform 0.12 or later write it anew, with terraform apply -refresh-only");
	return refuse("it has no resources", wanted);
}
// src/import/terraform/import-state.ts
function importState(text, file, wanted) {
	const state = readState(text, file);
	if ("resources" in state) return new Reading(state).read(wanted);
	return {
		tool: "Terraform",
		targets: [],
		leftOut: [],
		advice: [],
		diagnostics: state
	};
}
const isOfService = ({ type }) => /^aws(?:cc)?_imagebuilder_/.test(type);
var Reading = class {
	#state;
	#diagnostics = [];
	constructor(state) {
		this.#state = state;
	}
	read(wanted) {
		const managed = this.#state.resources.filter(({ isManaged }) => isManaged);
		const ours = managed.filter((one) => isOfService(one));
		const all = ours.filter(({ isDeposed }) => !isDeposed).flatMap((resource) => this.#identify(resource));
		const isWanted = ({ arn }) => {
			return (wanted.region ?? arn.region) === arn.region && (wanted.account ?? arn.account) === arn.account;
		};
		const here = all.filter(isWanted);
		const { newest, older } = this.#newest(here);
		const places = require_src().groupBy(newest, ({ arn }) => `${arn.account} ${arn.region}`);
		const names = namesOf(places.map(([{ arn }]) => arn));
		const targets = places.map((own, index) => this.#targetOf(names[index] ?? "", own));
		const shared = commonTags(newest.map(({ resource }) => resource));
		if (ours.length === 0) this.#diagnostics.push(require_every_run().diagnose("nothingInState", {}));
		return {
			tool: "Terraform",
			targets,
			...Object.keys(shared).length === 0 ? {} : { commonTags: shared },
			...adviseOn({
				newest,
				older,
				elsewhere: all.filter((one) => !isWanted(one)),
				deposed: ours.filter(({ isDeposed }) => isDeposed),
				others: managed.filter((one) => !isOfService(one)),
				targets,
				sharedTags: Object.keys(shared).map((key) => require_src().showText(key))
			}),
			diagnostics: require_every_run().sortDiagnostics(this.#diagnostics)
		};
	}
	#identify(resource) {
		const { type, values, at } = resource;
		const address = require_src().showText(resource.address, 200);
		const kind = type.startsWith("aws_") ? require_src_config().kindOfType(type) : void 0;
		if (kind === void 0) {
			const what = `an ${require_src().showText(type)}`;
			const advice = type.startsWith("aws_") ? "Kiln declares what images are made of, and starts no build: leave it to Terraform, or let a pipeline build it" : "Kiln reads what the provider hashicorp/aws keeps: kiln export writes the document";
			this.#diagnostics.push(require_every_run().diagnose("resourceWithoutKind", {
				address,
				what,
				advice
			}, this.#state.sourceOf(at)));
			return [];
		}
		const arn = [values["arn"], values["id"]].filter((text) => typeof text === "string").map((text) => require_src_kinds().parseArn(text)).find((one) => one?.identity.kind === kind);
		if (arn === void 0 || require_src_kinds().kindOf(kind).versions !== void 0 && arn.identity.version === void 0) {
			this.#diagnostics.push(require_every_run().diagnose("resourceWithoutArn", { address }, this.#state.sourceOf(at)));
			return [];
		}
		const { name } = values;
		const isItsName = typeof name === "string" && require_src_kinds().slugOf(name) === arn.identity.slug;
		return [{
			resource,
			kind: require_src_kinds().kindOf(kind),
			arn,
			name: isItsName ? name : arn.identity.slug
		}];
	}
	#newest(all) {
		const versionOf = ({ arn }) => {
			return {
				number: arn.identity.version ?? "",
				...require_src().optional({ build: arn.build })
			};
		};
		const sorted = require_src().groupBy(all, ({ arn }) => `${arn.account} ${arn.region} ${require_src_kinds().keyOf(require_src_kinds().lineOf(arn.identity))}`).map((line) => line.toSorted((a, b) => require_src_kinds().compareVersions(versionOf(b), versionOf(a))));
		for (const [first, ...others] of sorted) for (const { resource, kind, arn, name } of first?.kind.versions === void 0 ? others : []) {
			const id = require_src_plan().idOfLive({
				kind: kind.kind,
				name,
				identity: arn.identity
			});
			const params = {
				address: require_src().showText(resource.address, 200),
				id,
				other: require_src().showText(first?.resource.address ?? "", 200)
			};
			this.#diagnostics.push(require_every_run().diagnose("importedTwice", params, this.#state.sourceOf(resource.at)));
		}
		const newest = new Set(sorted.flatMap(([first]) => first === void 0 ? [] : [first]));
		return {
			newest: all.filter((one) => newest.has(one)),
			older: all.filter((one) => !newest.has(one))
		};
	}
	#targetOf(name, own) {
		const variables = new Variables();
		const configurations = own.map((one) => this.#configurationOf(one, variables));
		const used = new Set(configurations.flatMap(({ live }) => [...tokensOf(live.fields), ...tokensOf(live.tags)]));
		const { variables: listed, diagnostics } = variables.among(used);
		this.#diagnostics.push(...diagnostics);
		const [{ arn: place }] = own;
		const { region, account } = place;
		return {
			name,
			configurations,
			place,
			region,
			account,
			variables: listed
		};
	}
	#configurationOf({ resource, kind, arn, name }, variables) {
		const parts = {
			sourceOf: (path) => this.#state.sourceOf(path),
			variables
		};
		const values = {
			...require_src().omit(resource.values, ["tags"]),
			tags: tagsOf(resource)
		};
		const isSensitive = (path) => {
			return resource.isSensitive(path) || path[0] === "tags" && resource.isSensitive(["tags_all", ...path.slice(1)]);
		};
		const read = fieldsOf(kind, {
			...resource,
			values,
			isSensitive
		}, ["name", require_src_kinds().numberField], parts);
		this.#diagnostics.push(...read.diagnostics);
		const { tags, ...all } = read.fields;
		const { fields, remarks } = withoutWriteOnly(kind, all);
		const { version } = arn.identity;
		const id = require_src_plan().idOfLive({
			kind: kind.kind,
			name,
			identity: arn.identity
		});
		return configurationOf({
			kind,
			name,
			identity: arn.identity,
			place: arn,
			address: resource.address,
			plainTexts: read.plainTexts,
			fields: {
				...this.#withText(resource, kind, fields, id),
				...require_src().optional({ [require_src_kinds().numberField]: version })
			},
			tags: tags ?? {},
			remarks,
			...require_src().optional({ build: arn.build })
		});
	}
	#withText(resource, { versions }, fields, id) {
		const [from = ""] = versions?.textFrom ?? [];
		const [text = ""] = versions?.texts ?? [];
		if (fields[from] === void 0) return fields;
		if (fields[text] !== void 0) return require_src().omit(fields, [from]);
		const params = {
			field: from,
			address: require_src().showText(resource.address, 200),
			id
		};
		this.#diagnostics.push(require_every_run().diagnose("textInBucket", params, this.#state.sourceOf(resource.at)));
		return fields;
	}
};
function namesOf(places) {
	if (places.length < 2) return ["default"];
	const isOneAccount = new Set(places.map(({ account }) => account)).size === 1;
	return places.map(({ account, region }) => isOneAccount ? region : `${account}-${region}`);
}
exports.configurationsOf = configurationsOf;
exports.importState = importState;
exports.importTemplate = importTemplate;
exports.wholeToken = wholeToken;
exports.written = written;
