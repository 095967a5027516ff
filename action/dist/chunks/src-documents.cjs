let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_js_yaml$;
const require_js_yaml = () => require_js_yaml$ ??= require("./js-yaml.cjs");
// src/documents/items.ts
function itemsOf(value) {
	if (!require_src().isList(value)) return [];
	return value.flatMap((item, index) => require_src().isObject(item) ? [{
		value: item,
		index
	}] : []);
}
function ownAt(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}
function textAt(value, key) {
	const text = value?.[key];
	return typeof text === "string" ? text : "";
}
// src/documents/limits.ts
const maxByUri = 65536;
const maxInline = 16e3;
function checkSize(text, uri) {
	const found = require_src().countCharacters(text);
	const bytes = Buffer.byteLength(text);
	if (bytes <= 16e3) return [];
	const over = found > 16e3 ? Array.from(text).slice(0, maxInline).join("").length : offsetOfByte(text, maxInline);
	const { line, column } = new (require_every_run_reading()).ParsedText("", text, [], 0).at(over);
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
function offsetOfByte(text, limit) {
	let [bytes, offset] = [0, 0];
	for (const character of text) {
		bytes += Buffer.byteLength(character);
		if (bytes > limit) break;
		offset += character.length;
	}
	return offset;
}
// src/documents/read-text.ts
const maxReason = 200;
function readText(text) {
	const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
	let events;
	try {
		events = require_js_yaml().parseEvents(body, { maxDepth: 64 });
	} catch (error) {
		if (!(error instanceof require_js_yaml().YAMLException)) throw error;
		return { findings: [tellSyntax(error, new (require_every_run_reading()).ParsedText("", body, [], 0))] };
	}
	const parsed = new (require_every_run_reading()).ParsedText("", body, events, 0);
	const [range, second] = require_every_run_reading().findRanges(events);
	if (range === void 0) return { findings: [{
		...notMap("nothing"),
		line: 1,
		column: 1
	}] };
	const read = require_every_run_reading().readValue(parsed, range);
	if ("faults" in read) return { findings: read.faults.map((fault) => ({
		...tellFault(fault),
		...place(parsed, fault.offset)
	})) };
	if ("complaint" in read) return { findings: [tellSyntax(read.complaint, parsed, read.start)] };
	const locator = new (require_every_run_reading()).Locator(parsed, range.first + 1);
	const { value } = read;
	const at = toPlace(locator.locate([], "value"));
	if (!require_src().isObject(value)) return { findings: [{
		...notMap(require_src().showValue(value)),
		...at
	}] };
	const further = second && toPlace(new (require_every_run_reading()).Locator(parsed, second.first + 1).locate([], "value"));
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
function placeFindings(locator, findings) {
	return findings.map(({ path, at, part, ...diagnostic }) => {
		const source = part === void 0 ? locator.locate(path, at) : locator.locatePart(path, part);
		return {
			...diagnostic,
			...toPlace(source)
		};
	});
}
function sortFindings(findings) {
	return findings.toSorted((a, b) => require_start().compareSources({
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
		params: { reason: require_src().showText(reason, maxReason) },
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
			params: { key: require_src().showText(fault.key) }
		};
		case "unknownAlias":
		case "aliasCycle": return {
			diagnostic: fault.is,
			params: { alias: require_src().showText(fault.alias) }
		};
		case "aliasBomb":
		case "nestedTooDeep": return {
			diagnostic: fault.is,
			params: { limit: fault.limit }
		};
		case "foreignTag": return {
			diagnostic: fault.is,
			params: {
				tag: require_src().showText(fault.tag),
				advice: "write the plain value"
			}
		};
	}
}
// src/documents/component-facts.ts
function readComponentFacts(text) {
	const { value } = Buffer.byteLength(text) > 65536 ? {} : readText(text);
	if (value === void 0) return void 0;
	const phases = itemsOf(value["phases"]);
	return {
		parameters: itemsOf(value["parameters"]).flatMap((entry) => Object.entries(entry.value).map(([name, given]) => {
			const { type, default: preset } = require_src().isObject(given) ? given : {};
			return {
				name,
				type: typeof type === "string" ? type : "string",
				...require_src().optional({ default: preset ?? void 0 })
			};
		})),
		isTest: phases.length === 1 && textAt(phases[0]?.value, "name") === "test"
	};
}
// src/documents/names.ts
const noName = "(no name)";
function listNames(names, and = "and") {
	return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(` ${and} `);
}
function adviseOn$1(name, all) {
	const known = all.filter((one) => one !== "");
	const near = require_src().findNearest(name, known);
	if (near !== void 0) return `did you mean ${near}?`;
	return `known here: ${known.length === 0 ? "none" : require_start().enumerate(known)}`;
}
// src/documents/check-keys.ts
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
const rulesDate = "26 Nov 2026";
// src/documents/shape-words.ts
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
function wordOf(is) {
	return words[is];
}
function describeRange(min, max) {
	if (min === max) return String(min);
	if (max === Infinity) return min === -Infinity ? "any" : `${min} or more`;
	return min === -Infinity ? `${max} or less` : `${min} to ${max}`;
}
function isTemplate(value) {
	return typeof value === "string" && value.includes("{{");
}
function sameText({ foldsCase }, one, text) {
	return foldsCase === true ? one.toLowerCase() === text.toLowerCase() : one === text;
}
// src/documents/check-scalar.ts
function checkText(shape, value, path, takesVariables) {
	const field = require_src().showPath(path);
	const found = require_src().showValue(value);
	if (typeof value !== "string") {
		if (!(typeof value === "number" || typeof value === "boolean")) return wrongType(shape.is, value, path);
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
	const { oneOf, pattern, form = "", usual, min = -Infinity, max = Infinity } = shape;
	if (oneOf !== void 0 && !oneOf.some((one) => sameText(shape, one, text))) {
		const isPlain = !oneOf.some((one) => /[^\w.-]/.test(one));
		const allowed = oneOf.map((one) => isPlain ? one : require_src().showValue(one)).join(", ");
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
	const length = require_src().countCharacters(text);
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
function checkNumber(shape, value, path, takesVariables) {
	if (takesVariables && isTemplate(value)) return void 0;
	if (typeof value !== "number" || shape.is === "integer" && !Number.isInteger(value)) return wrongType(shape.is, value, path);
	const { min = -Infinity, max = Infinity, not } = shape;
	if (value >= min && value <= max && value !== not) return void 0;
	const allowed = `${describeRange(min, max)}${not === void 0 ? "" : `, but not ${not}`}`;
	return {
		diagnostic: "documentOutOfRange",
		params: {
			field: require_src().showPath(path),
			found: value,
			allowed
		}
	};
}
function checkBoolean(value, path, takesVariables) {
	if (typeof value === "boolean" || takesVariables && isTemplate(value)) return void 0;
	if (typeof value === "string" && truthWords.test(value)) return void 0;
	return wrongType("boolean", value, path);
}
function wrongType(is, value, path) {
	const found = require_src().showValue(value);
	return {
		diagnostic: "documentWrongType",
		params: {
			field: require_src().showPath(path),
			found,
			form: wordOf(is),
			advice: adviseOn(is, value, found)
		}
	};
}
function adviseOn(is, value, found) {
	if (is === "text" && require_src().isObject(value)) return "put it in quotes: a colon and a space in it make a map";
	if (is === "list") return `write ${value !== null && typeof value !== "object" ? `[${found}], ` : ""}a list, each item behind a - of its own`;
	if (is === "integer" && typeof value === "number" && Number.isFinite(value)) return `write ${Math.floor(value)} or ${Math.ceil(value)}`;
	return (is === "integer" || is === "number") && typeof value === "string" && /^-?\d+$/.test(value) ? `write ${value}, without the quotes` : `write ${wordOf(is)}`;
}
// src/documents/conditions.ts
function operatorsIn({ operators }, value) {
	return Object.keys(value).filter((key) => Object.hasOwn(operators, key));
}
function conditionKeys({ operators }, names) {
	const isNeeded = names.length > 0;
	const keys = Object.entries(operators).filter(([name]) => !isNeeded || names.includes(name)).map(([name, operator]) => {
		const shape = "joins" in operator ? { is: "any" } : operator.of;
		const beside = isNeeded && "of" in operator ? operator.beside : {};
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
function joinsOf({ operators }, name) {
	const operator = operators[name];
	return operator !== void 0 && "joins" in operator ? operator.joins : void 0;
}
function nestsTooDeep(conditions, value, path, depth = 0) {
	if (!require_src().isObject(value)) return void 0;
	for (const name of operatorsIn(conditions, value)) {
		if (joinsOf(conditions, name) === void 0) continue;
		const at = [...path, name];
		if (depth + 1 > conditions.maxDepth) return at;
		const inside = value[name] ?? null;
		const items = require_src().isList(inside) ? inside.map((item, index) => ({
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
// src/documents/check-shape.ts
const nothingAround$1 = {
	takesVariables: false,
	takesPaths: false
};
function checkShape(format, value, here) {
	const walk = new ShapeWalk(format, here);
	walk.visit(format.document, value, [], nothingAround$1);
	return walk.findings;
}
var ShapeWalk = class {
	findings = [];
	#format;
	#here;
	#names = new Map();
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
				if (require_src().isList(value) || require_src().isObject(value) || value === null) this.#say(wrongType(shape.is, value, path), path);
				return;
			case "any": return;
			case "either": return this.visit(require_src().isList(value) ? shape.list : shape.other, value, path, around);
			case "list": return this.#visitList(shape, value, path, around);
			case "entries": return this.#visitEntries(shape, value, path, around);
			case "table": return this.#visitTable(shape, value, path, around);
			case "condition": return this.#visitCondition(shape, value, path);
			case "map":
				if (!require_src().isObject(value)) return this.#say(wrongType(shape.is, value, path), path);
				return this.#visitMap(shape, value, path, around);
		}
	}
	#visitList(shape, value, path, around) {
		if (!require_src().isList(value)) return this.#say(wrongType(shape.is, value, path), path);
		this.#checkCount(value.length, shape, path);
		if (shape.warnsEmpty === true && value.length === 0) this.#say({
			diagnostic: "documentEmpty",
			params: { field: require_src().showPath(path) }
		}, path);
		for (const [index, item] of value.entries()) this.visit(shape.of, item, [...path, index], around);
		const { key, oneOf = [] } = shape.needs ?? {};
		const hasOne = itemsOf(value).some((item) => oneOf.includes(textAt(item.value, key ?? "")));
		if (key === void 0 || value.length === 0 || hasOne) return;
		this.#say({
			diagnostic: "documentNoneOf",
			params: {
				field: require_src().showPath(path),
				key,
				needed: listNames(oneOf)
			}
		}, path);
	}
	#visitEntries(shape, value, path, around) {
		if (!require_src().isList(value)) return this.#say(wrongType(shape.is, value, path), path);
		this.#checkCount(value.length, shape, path);
		for (const [index, entry] of value.entries()) {
			const at = [...path, index];
			const names = require_src().isObject(entry) ? Object.keys(entry) : [];
			const [name] = names;
			if (!require_src().isObject(entry) || name === void 0 || names.length > 1) {
				const found = require_src().isObject(entry) ? `a map with ${names.length} keys` : require_src().showValue(entry);
				this.#say({
					diagnostic: "documentNotEntry",
					params: {
						field: require_src().showPath(at),
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
		if (!require_src().isObject(value)) return this.#say(wrongType(shape.is, value, path), path);
		for (const [key, item] of Object.entries(value)) {
			const at = [...path, key];
			if (shape.without?.includes(key) === true) this.#say({
				diagnostic: "documentKeyRefused",
				params: { field: require_src().showPath(at) }
			}, at, "key");
			else if (isPathKey(key, around)) this.#visitPath(key, item, at);
			else this.visit(shape.of, item, at, around);
		}
	}
	#visitCondition(shape, value, path) {
		const { conditions } = this.#format;
		const inner = require_src().isList(value) && value.length === 1 ? value[0] : value;
		const at = inner === value ? path : [...path, 0];
		if (!require_src().isObject(inner)) return this.#say(wrongType("condition", value, path), path);
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
			const joins = joinsOf(conditions, operator);
			const inside = value[operator] ?? null;
			if (joins === void 0 || inside === null) continue;
			const at = [...path, operator];
			if (require_src().isList(inside)) {
				const max = joins === "one" ? 1 : conditions.maxJoined ?? Infinity;
				this.#checkCount(inside.length, {
					min: 1,
					max
				}, at);
				for (const [index, item] of inside.entries()) this.#visitJoined(item, [...at, index]);
			} else if (joins === "one") this.#visitJoined(inside, at);
			else this.#say(wrongType("list", inside, at), at);
		}
	}
	#visitJoined(value, path) {
		if (require_src().isObject(value)) this.#visitOperators(value, path, {});
		else this.#say(wrongType("condition", value, path), path);
	}
	#visitMap(shape, value, path, around) {
		for (const name of shape.opens ?? []) this.#names.set(name, new Map());
		const action = shape.isStep === true ? this.#visitAction(value["action"], path) : void 0;
		const keys = {
			...shape.keys,
			...action?.step
		};
		const isUnknownStep = shape.isStep === true && action === void 0;
		for (const [key, item] of Object.entries(value)) {
			const isPath = isPathKey(key, around);
			const name = isPath ? key.slice(0, -2) : key;
			const known = ownAt(keys, name);
			const at = [...path, key];
			if (known === void 0) {
				if (isUnknownStep && key === "inputs") continue;
				const advice = adviseOn$1(name, Object.keys(keys));
				const params = {
					key: require_src().showText(key),
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
		if (shape.typed !== void 0) this.#visitTyped(shape.typed, value, path);
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
				params: { field: require_src().showPath(path) }
			}, path, "key");
			return;
		}
		const inside = {
			takesVariables: around.takesVariables || key.takesVariables === true,
			takesPaths: around.takesPaths || key.takesPaths === true
		};
		this.visit(key.shape, item, path, inside);
	}
	#visitPath(key, item, path) {
		if (typeof item === "string") return;
		this.#say({
			diagnostic: "workflowPathForm",
			params: {
				key: require_src().showText(key),
				found: require_src().showValue(item)
			}
		}, path);
	}
	#visitAction(value, path) {
		if (typeof value !== "string") return void 0;
		const { actions, what } = this.#format;
		const action = ownAt(actions, value);
		const at = [...path, "action"];
		const shown = require_src().showText(value);
		if (action === void 0) {
			const advice = adviseOn$1(value, Object.keys(actions));
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
	#visitTyped({ key, by, types }, value, path) {
		const ofType = findFolded(types, textAt(value, by));
		const preset = value[key] ?? null;
		if (ofType !== void 0 && preset !== null) this.visit(ofType, preset, [...path, key], nothingAround$1);
	}
	#checkCount(found, { min = -Infinity, max = Infinity }, path) {
		if (found >= min && found <= max) return;
		const params = {
			field: require_src().showPath(path),
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
				name: require_src().showText(name),
				first: require_src().showPath(first)
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
const unix = ["Linux", "macOS"];
const windows = ["Windows"];
const source$1 = "toe-action-modules";
const text$4 = { is: "text" };
const path$1 = {
	shape: text$4,
	isNeeded: true
};
const optionalText$1 = { shape: text$4 };
const flag$1 = { shape: { is: "boolean" } };
const texts$1 = {
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
	source: path$1,
	destination: path$1,
	overwrite: flag$1
};
const mapOf = (inputs) => ({
	is: "map",
	what: "the inputs",
	...inputs
});
const withInputs = (shape, isNeeded, { outputs = [], step, ...rest } = {}) => ({
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
const one = (inputs, rest = {}) => withInputs(mapOf(inputs), true, rest);
const many = (inputs, rest = {}) => withInputs({
	is: "list",
	of: {
		...mapOf(inputs),
		what: "an input"
	},
	min: 1
}, true, rest);
const optional = (inputs, rest) => withInputs(mapOf(inputs), false, rest);
const installer = one({ keys: {
	path: path$1,
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
	Assert: withInputs({ is: "condition" }, true),
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
		path: path$1,
		arguments: { shape: texts$1 }
	} }, { outputs: ["stdout"] }),
	ExecuteDocument: one({ keys: {
		document: path$1,
		"document-s3-bucket-owner": optionalText$1,
		phases: optionalText$1,
		parameters: { shape: {
			is: "list",
			of: {
				is: "map",
				what: "a parameter",
				keys: {
					name: path$1,
					value: {
						shape: { is: "any" },
						isNeeded: true
					}
				}
			}
		} }
	} }, { step: {
		timeoutSeconds: { shape: {
			is: "integer",
			min: -1,
			max: -1
		} },
		maxAttempts: { shape: {
			is: "integer",
			min: 1,
			max: 1
		} }
	} }),
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
		include: { shape: texts$1 },
		exclude: { shape: texts$1 }
	} }, { only: ["Linux", "Windows"] }),
	S3Download: many({ keys: {
		...fromTo,
		expectedBucketOwner: optionalText$1
	} }),
	S3Upload: many({ keys: {
		source: path$1,
		destination: path$1,
		recurse: flag$1,
		expectedBucketOwner: optionalText$1
	} }),
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
	}, { outputs: ["destination"] }),
	AppendFile: many({ keys: {
		path: path$1,
		content: optionalText$1,
		encoding
	} }),
	CopyFile: many({ keys: fromTo }),
	CopyFolder: many({ keys: fromTo }),
	MoveFile: many({ keys: fromTo }),
	MoveFolder: many({ keys: fromTo }),
	CreateFile: many({ keys: {
		path: path$1,
		content: optionalText$1,
		encoding,
		overwrite: flag$1,
		...owned
	} }),
	CreateFolder: many({ keys: {
		path: path$1,
		overwrite: flag$1,
		...owned
	} }),
	CreateSymlink: many({ keys: {
		path: path$1,
		target: path$1,
		force: flag$1
	} }, { only: unix }),
	DeleteFile: many({ keys: { path: path$1 } }),
	DeleteFolder: many({ keys: {
		path: path$1,
		force: flag$1
	} }),
	ListFiles: many({ keys: {
		path: path$1,
		fileNamePattern: optionalText$1,
		recursive: flag$1
	} }, { outputs: ["files"] }),
	ReadFile: many({ keys: {
		path: path$1,
		encoding,
		printFileContent: flag$1
	} }, { outputs: ["content"] }),
	SetFileEncoding: many({ keys: {
		path: path$1,
		encoding
	} }),
	SetFileOwner: many({ keys: {
		path: path$1,
		owner: path$1,
		group: optionalText$1
	} }, { only: unix }),
	SetFolderOwner: many({ keys: {
		path: path$1,
		owner: path$1,
		group: optionalText$1,
		recursive: flag$1
	} }, { only: unix }),
	SetFilePermissions: many({ keys: {
		path: path$1,
		permissions: path$1
	} }, { only: unix }),
	SetFolderPermissions: many({ keys: {
		path: path$1,
		permissions: path$1,
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
		name: path$1,
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
function checkChain({ phase, step, ...chain }, from, { steps, phases, place }) {
	if (place === "for") return {
		diagnostic: "componentChainInFor",
		params: {}
	};
	if (!phases.includes(phase)) return {
		diagnostic: "componentChainUnknown",
		params: {
			missing: `phase ${require_src().showText(phase)}`,
			advice: adviseOn$1(phase, phases)
		}
	};
	const inPhase = steps.filter((one) => one.phase === phase);
	const to = inPhase.find(({ name }) => name === step);
	if (to === void 0) {
		const names = inPhase.map(({ name }) => name);
		return {
			diagnostic: "componentChainUnknown",
			params: {
				missing: `step ${require_src().showText(step)} in the phase ${require_src().showText(phase)}`,
				advice: adviseOn$1(step, names)
			}
		};
	}
	const named = require_src().showText(`${phase}.${step}`);
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
function checkInput({ index, name = noName }, { value }, step) {
	const inputs = value["inputs"];
	if (require_src().isList(inputs) && (index === void 0 || Number(index) >= inputs.length)) {
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
	const item = require_src().isList(inputs) ? inputs[Number(index)] : inputs;
	if (!require_src().isObject(item) || Object.hasOwn(item, name)) return void 0;
	return {
		diagnostic: "componentChainInput",
		params: {
			step,
			name: require_src().showText(name),
			advice: adviseOn$1(name, Object.keys(item))
		}
	};
}
function checkOutput$1({ name = noName }, { value }, step) {
	const action = textAt(value, "action");
	const outputs = ownAt(componentActions, action)?.outputs;
	if (outputs === void 0 || outputs.includes(name)) return void 0;
	const known = outputs.length === 0 ? "none" : listNames(outputs);
	return {
		diagnostic: "componentChainOutput",
		params: {
			step,
			action,
			name: require_src().showText(name),
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
const componentVariables = {
	source: "toe-user-defined-variables",
	declaredIn: ["constants", "parameters"],
	prefixes: {
		"aws:ssm:": {},
		"env:": {},
		"aws:imds:": { refused: ["iam/", "identity-credentials/"] },
		"context:": { names: "executionId accountId region osPlatform osName osVersion date dateTime uuid hostname phase step".split(" ") }
	},
	wordsOfGo: [
		"end",
		"else",
		"break",
		"continue"
	],
	loopMembers: ["index", "value"]
};
// src/documents/component-steps.ts
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
function phasesOf(value) {
	return itemsOf(value["phases"]).map((phase) => textAt(phase.value, "name"));
}
function declaredNames(value, keys) {
	return keys.flatMap((key) => itemsOf(value[key]).flatMap((entry) => Object.keys(entry.value)));
}
function isOneOf(names, name) {
	return names.includes(name);
}
// src/documents/texts.ts
function* placedTexts(value, path) {
	if (typeof value === "string") yield {
		text: value,
		path
	};
	else if (require_src().isList(value)) for (const [index, item] of value.entries()) yield* placedTexts(item, [...path, index]);
	else if (require_src().isObject(value)) for (const [key, item] of Object.entries(value)) yield* placedTexts(item, [...path, key]);
}
function templatesIn(text) {
	const found = text.matchAll(/\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g);
	const templates = new Map(Array.from(found, ([written, inside = ""]) => [written, inside]));
	return Array.from(templates, ([written, inside]) => ({
		text: written,
		inside
	}));
}
// src/documents/component-references.ts
const places = [
	"inputs",
	"if",
	"loop"
];
const chainForm = /^([\w-]+)\.([\w-]+)(?:\[[^\]]*\])?\.(inputs|outputs)(?:\[(\d+)\])?(?:\.([\w-]+))?/;
function checkComponentReferences(document) {
	const steps = stepsOf(document);
	const names = declaredNames(document, componentVariables.declaredIn);
	const phases = phasesOf(document);
	return steps.flatMap((step) => places.flatMap((place) => [...placedTexts(step.value[place], [...step.path, place])].flatMap(({ text, path }) => templatesIn(text).flatMap(({ inside, text: part }) => {
		const chain = chainOf(inside);
		const found = chain === void 0 ? checkVariable(inside, names, step, steps) : checkChain(chain, step, {
			steps,
			phases,
			place: placeOf(path, step)
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
function placeOf(path, step) {
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
				advice: adviseOn$1(inside, names)
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
			advice: adviseOn$1(rest, names),
			date: rulesDate
		}
	};
}
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
			name: require_src().showText(loop)
		}
	};
}
function inBraces(inside) {
	return `{{ ${require_src().showText(inside)} }}`;
}
function loopOf({ value }) {
	const loop = value["loop"];
	return require_src().isObject(loop) ? loop : void 0;
}
// src/documents/component.ts
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
// src/documents/dockerfile-rules.ts
const dockerfileRules = {
	source: "create-container-recipes",
	uri: "dockerfileTemplateUri",
	parent: "parentImage",
	placeholders: [
		{
			name: "parentImage",
			after: ""
		},
		{
			name: "environments",
			after: "parentImage"
		},
		{
			name: "components",
			after: "environments"
		}
	]
};
// src/documents/dockerfile.ts
const { placeholders, parent, uri } = dockerfileRules;
const names = placeholders.map(({ name }) => name);
const write = (name) => `{{{ imagebuilder:${name} }}}`;
function checkDockerfileTemplate(text, { hasComponents }) {
	const parsed = new (require_every_run_reading()).ParsedText("", text, [], 0);
	const at = (offset) => {
		const { line, column } = parsed.at(offset);
		return {
			line,
			column
		};
	};
	const findings = [...checkSize(text, uri)];
	const offsets = new Map();
	for (const { 0: found, 1: name = "", index } of text.matchAll(/\{\{\{\s*imagebuilder:([\w.-]+)\s*\}\}\}/g)) {
		if (!offsets.has(name)) offsets.set(name, index);
		if (names.includes(name)) continue;
		const known = write(require_src().findNearest(name, names) ?? names.join(" }}}, {{{ imagebuilder:"));
		const params = {
			placeholder: require_src().showText(found),
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
			found: require_src().showText(found),
			placeholder: write(name)
		};
		findings.push({
			diagnostic: "dockerfileBraces",
			params,
			...at(index)
		});
	}
	const from = /^[ \t]*FROM\b.*$/im.exec(text);
	for (const { name, after } of placeholders) {
		const offset = offsets.get(name);
		const above = offsets.get(after);
		if (offset === void 0 && name !== parent && hasComponents === true) {
			const params = {
				placeholder: write(name),
				where: `below ${write(after)}`
			};
			findings.push({
				diagnostic: "dockerfilePlaceholderMissing",
				params,
				...at(above ?? offsets.get(parent) ?? from?.index ?? 0)
			});
		} else if (offset !== void 0 && offset < (above ?? 0)) findings.push({
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
const needed$1 = {
	shape: text$1,
	isNeeded: true
};
const optionalText = { shape: text$1 };
const texts = { shape: {
	is: "list",
	of: text$1
} };
const flag = { shape: { is: "boolean" } };
const choice = (...oneOf) => ({ shape: {
	is: "text",
	oneOf,
	isOpen: true
} });
const json = { shape: {
	is: "text",
	max: 16384
} };
const instanceId = needed$1;
const commandOutputs = [
	"runCommandId",
	"status",
	"output"
];
const distribution = ["DISTRIBUTION"];
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
			region: needed$1,
			...keys
		}
	}
} });
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
		instanceTypesOverride: texts,
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
		documentName: needed$1,
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
		stateMachineArn: needed$1,
		input: json
	}, [6 * hours, 24 * hours], { outputs: ["executionArn", "output"] }),
	DistributeImage: action({ distributions: perRegion("a distribution", {
		name: optionalText,
		description: optionalText,
		targetAccountIds: texts,
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
			licenseConfigurationArns: texts,
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
const output = {
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
				of: output,
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
	conditions: workflowConditions
};
const workflowApart = [["DistributeContainerImage"], [
	"DistributeImage",
	"ModifyImageAttributes",
	"ApplyImageConfigurations"
]];
const workflowPaths = {
	source: "wfdoc-dynamic-vars",
	roots: {
		parameters: "what the document declares",
		stepOutputs: "outputs of earlier steps",
		workflowOutputs: "outputs of earlier workflows of the pipeline",
		imagebuilder: "what Image Builder knows of the build"
	},
	names: "cloudWatchLogGroup cloudWatchLogStream collectImageMetadata collectImageScanFindings dateTime imageBuildNumber imageId imageName imageType imageVersionNumber instanceProfileName platform s3Logs securityGroups sourceImageARN subnetId terminateInstanceOnFailure workflowPhase workingDirectory".split(" ")
};
// src/documents/workflow-references.ts
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
	const key = String(path.findLast((step) => typeof step === "string"));
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
			found: require_src().showValue(text)
		}
	});
	return templatesIn(text).flatMap(({ inside, text: part }) => inside.startsWith("$.") ? say(checkPath(inside, known, void 0)).map((one) => ({
		...one,
		part
	})) : []);
}
function intoOf([, index, place, key], { steps }) {
	const action = ownAt(workflowActions, textAt(steps[Number(index)], "action"));
	const inputs = place === "inputs" ? action?.step["inputs"]?.shape : void 0;
	return inputs?.is === "map" ? ownAt(inputs.keys, String(key).replace(/\.\$$/, ""))?.pathInto : void 0;
}
function checkPath(path, known, into) {
	const [, root = noName, name = noName, member = noName] = /^\$\.([\w-]+)(?:\.([\w-]+))?(?:\.([\w-]+))?/.exec(path) ?? [];
	const found = require_src().showText(path);
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
			advice: adviseOn$1(root, roots),
			date: rulesDate
		}
	};
	if (root === "parameters" && !known.parameters.includes(name)) {
		const advice = adviseOn$1(name, known.parameters);
		return {
			diagnostic: "workflowParameterUnknown",
			params: {
				name: require_src().showText(name),
				advice
			}
		};
	}
	if (root === "imagebuilder" && !workflowPaths.names.includes(name)) {
		const advice = adviseOn$1(name, workflowPaths.names);
		return {
			diagnostic: "workflowNameUnknown",
			params: {
				name: require_src().showText(name),
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
	const shown = require_src().showText(step);
	if (index < 0) return {
		diagnostic: "workflowStepUnknown",
		params: {
			step: shown,
			advice: adviseOn$1(step, names.slice(0, earlier))
		}
	};
	if (index >= earlier) return {
		diagnostic: "workflowStepLater",
		params: { step: shown }
	};
	const action = textAt(steps[index], "action");
	const outputs = ownAt(workflowActions, action)?.outputs;
	if (outputs === void 0 || outputs.includes(output)) return void 0;
	const known = outputs.length === 0 ? "none" : listNames(outputs);
	return {
		diagnostic: "workflowOutputUnknown",
		params: {
			step: shown,
			action,
			name: require_src().showText(output),
			known,
			date: rulesDate
		}
	};
}
function checkApart(steps) {
	const [some, others] = workflowApart;
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
// src/documents/json-schema-paths.ts
const path = {
	type: "string",
	pattern: "^\\$\\."
};
function addPaths(keys, takesPaths) {
	if (!takesPaths) return {};
	const names = Object.keys(keys);
	if (names.length === 0) return { patternProperties: { "\\.\\$$": path } };
	return { properties: Object.fromEntries(names.map((name) => [`${name}.$`, path])) };
}
function needed(keys, takesPaths) {
	const names = Object.keys(keys).filter((name) => keys[name]?.isNeeded === true);
	if (names.length === 0) return [];
	if (!takesPaths) return [{ required: names }];
	return names.map((name) => ({ anyOf: [{ required: [name] }, { required: [`${name}.$`] }] }));
}
// src/documents/json-schema.ts
const guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
const nothingAround = {
	takesVariables: false,
	takesPaths: false
};
const template = {
	type: "string",
	pattern: "\\{\\{"
};
function formatSchema(format) {
	const builder = new Builder(format);
	return {
		title: format.what.replace(/^an? /, ""),
		description: `by the rules of ${rulesDate}`,
		...builder.convertMap(format.document, nothingAround),
		$defs: builder.conditions()
	};
}
var Builder = class {
	#format;
	constructor(format) {
		this.#format = format;
	}
	conditions() {
		const { beside } = this.#format.conditions;
		return {
			condition: { anyOf: this.#operators({}) },
			branch: { anyOf: this.#operators(beside) }
		};
	}
	convert(shape, around) {
		switch (shape.is) {
			case "text": return convertText(shape, around.takesVariables || around.takesPaths);
			case "integer":
			case "number": return orTemplate(convertNumber(shape), around.takesVariables);
			case "boolean": return { anyOf: [
				{ type: "boolean" },
				{
					type: "string",
					pattern: foldCase(truthWords.source)
				},
				...templates(around)
			] };
			case "scalar": return { type: [
				"string",
				"number",
				"boolean"
			] };
			case "any": return { not: { type: "null" } };
			case "either": return { anyOf: [this.convert(shape.list, around), this.convert(shape.other, around)] };
			case "list": {
				const { key, oneOf } = shape.needs ?? {};
				const contains = key === void 0 ? void 0 : {
					required: [key],
					properties: { [key]: { enum: oneOf } }
				};
				const bounds = defined({
					minItems: shape.warnsEmpty === true ? 1 : shape.min,
					maxItems: shape.max,
					contains
				});
				return {
					type: "array",
					items: this.convert(shape.of, around),
					...bounds
				};
			}
			case "entries": return {
				type: "array",
				items: {
					type: "object",
					minProperties: 1,
					maxProperties: 1,
					propertyNames: convertText(shape.name, false),
					additionalProperties: this.convert(shape.of, around)
				},
				...defined({ maxItems: shape.max })
			};
			case "table": {
				const without = shape.without === void 0 ? void 0 : { not: { enum: shape.without } };
				return {
					type: "object",
					additionalProperties: this.convert(shape.of, around),
					...addPaths({}, around.takesPaths),
					...defined({ propertyNames: without })
				};
			}
			case "condition": {
				const $ref = `#/$defs/${shape.branches === true ? "branch" : "condition"}`;
				return { anyOf: [{ $ref }, {
					type: "array",
					items: { $ref },
					minItems: 1,
					maxItems: 1
				}] };
			}
			case "map": return this.convertMap(shape, around);
		}
	}
	convertMap(shape, around) {
		const { exactlyOne, together, typed, isStep, keys, source } = shape;
		const rules = [
			...needed(keys, around.takesPaths),
			...(together ?? []).map((key, index) => whenThere(key, { required: [together?.[1 - index]] })),
			...exactlyOne === void 0 ? [] : [{ oneOf: exactlyOne.map((key) => ({ required: [key] })) }],
			...Object.entries(typed?.types ?? {}).map(([type, of]) => whenIs(typed?.by ?? "", { pattern: foldCase(`^${type}$`) }, { [typed?.key ?? ""]: this.convert(of, nothingAround) })),
			...isStep === true ? Object.entries(this.#format.actions).map(([name, action]) => this.#step(name, action)) : []
		];
		const properties = this.#properties(keys, around);
		const ofStep = isStep === true ? {
			action: { enum: Object.keys(this.#format.actions) },
			inputs: {}
		} : {};
		return {
			type: "object",
			...source === void 0 ? {} : { description: `${guide}/${source}.html` },
			properties: {
				...properties,
				...ofStep
			},
			additionalProperties: false,
			...rules.length === 0 ? {} : { allOf: rules }
		};
	}
	#step(name, { source, step }) {
		const described = step["inputs"] === void 0 ? {} : { description: `${name}: ${guide}/${source}.html` };
		const properties = this.#properties(step, nothingAround);
		const then = {
			...properties,
			inputs: {
				...properties["inputs"],
				...described
			}
		};
		return whenIs("action", { const: name }, then, needed(step, false));
	}
	#properties(keys, around) {
		const properties = Object.entries(keys).filter(([, { pathInto }]) => pathInto === void 0).map(([name, key]) => [name, this.#convertKey(key, around)]);
		return {
			...Object.fromEntries(properties),
			...addPaths(keys, around.takesPaths).properties
		};
	}
	#convertKey(key, around) {
		if (key.isIdle === true) return { not: {} };
		const inside = {
			takesVariables: around.takesVariables || key.takesVariables === true,
			takesPaths: around.takesPaths || key.takesPaths === true
		};
		const schema = this.convert(key.shape, inside);
		return key.about === void 0 ? schema : {
			description: key.about,
			...schema
		};
	}
	#operators(beside) {
		const { operators, maxJoined, takesVariables = false } = this.#format.conditions;
		const around = {
			...nothingAround,
			takesVariables
		};
		const $ref = "#/$defs/condition";
		return Object.entries(operators).map(([name, operator]) => {
			const list = (max) => {
				return {
					type: "array",
					items: { $ref },
					minItems: 1,
					...defined({ maxItems: max })
				};
			};
			const joined = "joins" in operator && (operator.joins === "list" ? list(maxJoined) : { anyOf: [{ $ref }, list(1)] });
			const of = "joins" in operator ? joined : this.convert(operator.of, around);
			const more = "joins" in operator ? {} : operator.beside ?? {};
			return {
				type: "object",
				properties: {
					[name]: of,
					...this.#properties({
						...more,
						...beside
					}, around)
				},
				required: [name, ...Object.keys(more).filter((key) => more[key]?.isNeeded)],
				additionalProperties: false
			};
		});
	}
};
function convertText(shape, takesVariables) {
	const { oneOf, foldsCase, orNumber, pattern, usual, min, max } = shape;
	const numbers = orNumber === true ? [...new Set(oneOf?.map(Number))] : [];
	const choice = oneOf !== void 0 && foldsCase === true ? {
		type: "string",
		pattern: foldCase(`^(?:${oneOf.join("|")})$`)
	} : defined({ enum: oneOf && [...oneOf, ...numbers] });
	const text = oneOf === void 0 ? {
		type: "string",
		...defined({
			pattern,
			minLength: min,
			maxLength: max
		})
	} : choice;
	const whole = usual === void 0 ? text : {
		...text,
		allOf: [{ pattern: usual.pattern }]
	};
	const isFree = Object.keys(whole).join() === "type";
	return orTemplate(whole, takesVariables && !isFree);
}
function convertNumber({ is, min, max, not }) {
	return {
		type: is,
		...defined({
			minimum: min,
			maximum: max,
			not: not === void 0 ? void 0 : { const: not }
		})
	};
}
function templates({ takesVariables }) {
	return takesVariables ? [template] : [];
}
function orTemplate(schema, takesVariables) {
	return takesVariables ? { anyOf: [schema, template] } : schema;
}
function whenThere(key, then) {
	return {
		if: { required: [key] },
		then
	};
}
function whenIs(key, value, properties, rules = []) {
	const then = {
		properties,
		...rules.length === 0 ? {} : { allOf: rules }
	};
	return {
		if: {
			required: [key],
			properties: { [key]: value }
		},
		then
	};
}
function foldCase(pattern) {
	return pattern.replaceAll(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
function defined(keywords) {
	return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== void 0));
}
exports.checkComponentDocument = checkComponentDocument;
exports.checkDockerfileTemplate = checkDockerfileTemplate;
exports.checkWorkflowDocument = checkWorkflowDocument;
exports.componentFormat = componentFormat;
exports.formatSchema = formatSchema;
exports.readComponentFacts = readComponentFacts;
exports.workflowFormat = workflowFormat;
