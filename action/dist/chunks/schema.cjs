const require_document_schema = require("./document-schema.cjs");
const require_registry = require("./registry.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_report_schema = require("./report-schema.cjs");
const require_say = require("./say.cjs");
// src/documents/json-schema-paths.ts
const path = {
	type: "string",
	pattern: "^\\$\\."
};
/** Returns the properties that hold the path of each key; for a map with any keys, what holds for all of those. */
function addPaths(keys, takesPaths) {
	if (!takesPaths) return {};
	const names = Object.keys(keys);
	if (names.length === 0) return { patternProperties: { "\\.\\$$": path } };
	return { properties: Object.fromEntries(names.map((name) => [`${name}.$`, path])) };
}
/** Returns what says that keys are needed, as such or as paths. */
function needed(keys, takesPaths) {
	const names = Object.keys(keys).filter((name) => keys[name]?.isNeeded === true);
	if (names.length === 0) return [];
	if (!takesPaths) return [{ required: names }];
	return names.map((name) => ({ anyOf: [{ required: [name] }, { required: [`${name}.$`] }] }));
}
// src/documents/json-schema.ts
/**
* A format as a JSON Schema, for editors. It finds what a schema can say; names, references, platforms and stages are left to the checker.
* Unknown keys and actions, which the checker warns of, are refused: an editor shows either as a wavy line.
*/
const guide = "https://docs.aws.amazon.com/imagebuilder/latest/userguide";
const nothingAround = {
	takesVariables: false,
	takesPaths: false
};
const template = {
	type: "string",
	pattern: "\\{\\{"
};
/** Returns the schema of a document of `format`. */
function formatSchema(format) {
	const builder = new Builder(format);
	return {
		title: format.what.replace(/^an? /, ""),
		description: `by the rules of ${require_registry.rulesDate}`,
		...builder.convertMap(format.document, nothingAround),
		$defs: builder.conditions()
	};
}
var Builder = class {
	#format;
	constructor(format) {
		this.#format = format;
	}
	/** Conditions as they stand in each other, and as they stand under a key, where they may branch. */
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
					pattern: foldCase(require_registry.truthWords.source)
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
function convertNumber({ is, min, max, not, oneOf }) {
	return {
		type: is,
		...defined({
			minimum: min,
			maximum: max,
			enum: oneOf,
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
/** Returns a pattern that takes letters in either case: JSON Schema has no flags. */
function foldCase(pattern) {
	return pattern.replaceAll(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
function defined(keywords) {
	return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== void 0));
}
// cmd/commands/schema.ts
/**
* kiln schema: the JSON Schemas that editors check documents, kiln.yaml and the documents of components and workflows with, and that programs
* check reports with.
*/
/** Schemas beside those of the kinds. */
const others = {
	project: require_document_schema.projectSchema,
	report: () => require_report_schema.reportSchema,
	"component-document": () => formatSchema(require_registry.componentFormat),
	"workflow-document": () => formatSchema(require_registry.workflowFormat)
};
/** The files that are published, some of which `kiln init` writes, with what `printSchema` is asked for. */
const schemaFiles = {
	document: "document.schema.json",
	project: "project.schema.json",
	report: "report.schema.json",
	"component-document": "component-document.schema.json",
	"workflow-document": "workflow-document.schema.json"
};
/**
* Returns a schema as it is published: of all kinds (`document`), of one kind, of kiln.yaml (`project`), of a report, or of the document of a
* component or workflow. It says that it is
* draft-07, which every editor knows; nothing in it means anything else in 2020-12.
*/
function publishedSchema(name) {
	const { $schema: _, ...schema } = (Object.hasOwn(others, name) ? others[name] : void 0)?.() ?? require_document_schema.editorSchema(name === "document" ? void 0 : name);
	return `${JSON.stringify({
		$schema: "http://json-schema.org/draft-07/schema#",
		...schema
	}, null, 2)}\n`;
}
/** Prints the schema of all kinds, or the one that is asked for. */
async function printSchema(host, [name = "document"]) {
	if (name !== "document" && !Object.hasOwn(others, name) && !require_registry.kinds.has(name)) {
		const reason = `there is no schema ${name}; there are ${[...require_registry.kinds.keys(), ...Object.keys(schemaFiles)].join(", ")}`;
		return require_say.refuse(host, [require_diagnose.diagnose("usage", {
			reason,
			command: "schema"
		})]);
	}
	host.writeOut(publishedSchema(name));
	return 0;
}
exports.printSchema = printSchema;
exports.publishedSchema = publishedSchema;
exports.schemaFiles = schemaFiles;
