const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_repository = require("./repository.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_registry = require("./registry.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_targets = require("./targets.cjs");
const require_2020 = require("./2020.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/config/check/document-kind.ts
/** The `kind` line of a document. */
/** Returns the kind of a document, or what is wrong with it. A `Kind` is taken for `kind` here: as an unknown key it is told later. */
function readKind(document) {
	const { value } = document;
	const names = [...require_registry.kinds.keys()];
	const known = names.join(", ");
	const key = Object.hasOwn(value, "kind") ? "kind" : Object.keys(value).find((key) => require_targets.fold(key) === "kind");
	const written = key === void 0 ? null : value[key] ?? null;
	if (key === void 0 || written === null) {
		const source = require_targets.locateFirstKey(document, []);
		const recognised = require_targets.recogniseDocument(value);
		if (recognised !== void 0) return { diagnostic: require_diagnose.diagnose("notADocument", { ...recognised }, source) };
		const guess = require_targets.guessKind(value);
		const advice = guess === void 0 ? "say what this document declares" : `begin it with kind: ${guess}, which has fields like these`;
		return { diagnostic: require_diagnose.diagnose("missingKind", {
			advice,
			kinds: known
		}, source) };
	}
	const kind = typeof written === "string" ? require_registry.kinds.get(written) : void 0;
	if (kind !== void 0) return { kind };
	const source = document.locate([key], "value");
	const suggestion = typeof written === "string" ? require_targets.kindOfType(written) ?? require_targets.findNearest(written, names) : void 0;
	const params = {
		kind: require_targets.showValue(written),
		kinds: known
	};
	return { diagnostic: suggestion === void 0 ? require_diagnose.diagnose("unknownKind", params, source) : require_diagnose.diagnose("misspeltKind", {
		...params,
		suggestion
	}, source) };
}
// src/config/check/kiln-block.ts
const empty = {
	ignore: [],
	unchecked: []
};
/** Reads the `kiln` block of a document of `kind`. What is wrong in it is left out of the result. */
function readKilnBlock(document, kind, targets) {
	const raw = document["kiln"];
	if (raw === void 0 || raw === null) return {
		block: empty,
		findings: []
	};
	const block = require_registry.isObject(raw) ? require_registry.withoutNulls(raw) : raw;
	const findings = require_targets.toFindings(require_targets.validateKilnBlock(block), block, {}, ["kiln"]);
	if (!require_registry.isObject(block)) return {
		block: empty,
		findings
	};
	const { protect, adopt, reenable } = block;
	const globFindings = checkGlobs(block["targets"], targets);
	const wrong = new Set(globFindings.map(({ path }) => path.at(-1)));
	const patterns = stringsOf(block["targets"]).filter((_, index) => !wrong.has(index));
	const unknown = stringsOf(block["unchecked"]).filter((field) => !require_targets.isModelled(kind, field));
	return {
		block: {
			...patterns.length === 0 ? {} : { targets: patterns },
			ignore: stringsOf(block["ignore"]),
			...typeof protect === "boolean" ? { protect } : {},
			...adopt === "unchanged" || adopt === "overwrite" ? { adopt } : {},
			...reenable === "always" ? { reenable } : {},
			unchecked: unknown
		},
		findings: [
			...findings,
			...globFindings,
			...checkIgnore(block["ignore"], kind, unknown),
			...checkUnchecked(block["unchecked"], kind),
			...reenable === void 0 || kind.autoOff !== void 0 ? [] : [reenablesNothing(kind)]
		]
	};
}
/** A pattern that matches nothing is a slip of the pen, most dangerous in an exclusion. */
function checkGlobs(globs, targets) {
	return checkItems(globs, ["kiln", "targets"], (glob) => {
		if (glob === "" || glob === "!" || require_targets.isAboutAny(glob, targets)) return void 0;
		return {
			diagnostic: "globMatchesNothing",
			params: {
				glob: require_targets.showValue(glob),
				targets: require_targets.describeSelectable(targets)
			}
		};
	});
}
function checkIgnore(paths, kind, unchecked) {
	const identity = require_targets.identityMembers(kind);
	const known = [...kind.model.createFields, ...unchecked].filter((field) => !identity.has(field));
	return checkItems(paths, ["kiln", "ignore"], (path) => {
		const [first] = require_registry.parsePath(path) ?? [];
		if (path === "" || first !== void 0 && known.includes(first)) return void 0;
		if (first !== void 0 && identity.has(first)) return {
			diagnostic: "ignoredIdentity",
			params: {
				path: require_targets.showValue(path),
				kind: kind.kind
			}
		};
		return {
			diagnostic: "ignoreUnknown",
			params: {
				path: require_targets.showValue(path),
				kind: kind.kind,
				known: known.join(", ")
			}
		};
	});
}
/** What the API model knows is not sent unchecked: it would take the place of what Kiln puts there, the ARN above all. */
function checkUnchecked(fields, kind) {
	return checkItems(fields, ["kiln", "unchecked"], (field) => {
		if (!require_targets.isModelled(kind, field)) return void 0;
		return {
			diagnostic: "uncheckedKnown",
			params: {
				field: require_targets.showText(field),
				kind: kind.kind
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
function checkItems(items, path, check) {
	if (!require_registry.isList(items)) return [];
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
	return require_registry.isList(value) ? value.filter((item) => typeof item === "string") : [];
}
// src/config/check/rules.ts
/** Characters of a tag value. A longer one is refused for its length, and no expression has to look at it. */
const maxTagValue = 256;
/** Fields of every kind whose text is free. */
const freeText = ["description", "tags"];
/** Returns the names of the fields of a kind whose text is free, at whatever depth. */
function freeFieldsOf(kind) {
	return /* @__PURE__ */ new Set([...freeText, ...kind.freeText]);
}
/** Returns the tag rules of a project. Throws where it requires tags and nobody compiled their forms: they would not be checked. */
function readTagRules({ tagPrefix, requiredTags, tagForms }) {
	if (tagForms === void 0 && Object.keys(requiredTags).length > 0) throw new Error("requiredTags were not compiled");
	return {
		tagPrefix,
		requiredTags: tagForms ?? /* @__PURE__ */ new Map()
	};
}
/** Returns what is wrong with the tags of a document. */
function checkTags(fields, { tagPrefix, requiredTags }) {
	const tags = require_registry.isObject(fields["tags"]) ? fields["tags"] : {};
	const keys = Object.keys(tags);
	const findings = [];
	for (const key of keys) {
		const at = {
			path: ["tags", key],
			at: "key"
		};
		if (/^aws:/i.test(key)) findings.push({
			diagnostic: "awsTagKey",
			params: { key: require_targets.showValue(key) },
			...at
		});
		else if (key.startsWith(tagPrefix)) findings.push({
			diagnostic: "kilnTagKey",
			params: {
				key: require_targets.showValue(key),
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
			const path = require_registry.isObject(fields["tags"]) ? ["tags"] : [];
			const params = {
				key: require_targets.showText(key),
				form: require_targets.showText(form.source)
			};
			findings.push({
				diagnostic: "requiredTagMissing",
				params,
				path,
				at: "inside"
			});
		} else if (typeof value === "string" && value.length <= maxTagValue && !form.test(value)) {
			const params = {
				key: require_targets.showText(key),
				form: require_targets.showText(form.source),
				found: require_targets.showValue(value)
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
/** Returns the credentials among the texts of a document, as findings, and the ARNs in it, but for those in text that is free. */
function scanTexts(kind, fields) {
	const findings = [];
	const arns = [];
	const path = [];
	const free = freeFieldsOf(kind);
	function scan(value, isFree) {
		if (typeof value === "string") {
			if (require_targets.looksLikeCredential(value)) findings.push({
				diagnostic: "credentialLike",
				params: { field: path.join(".") },
				path: [...path],
				at: "value"
			});
			const partition = isFree || !value.startsWith("arn:") ? void 0 : /^arn:(aws[\w-]*):/.exec(value)?.[1];
			if (partition !== void 0) arns.push({
				path: [...path],
				value,
				partition
			});
		} else if (require_registry.isList(value)) for (let index = 0; index < value.length; index++) {
			path.push(index);
			scan(value[index] ?? null, isFree);
			path.pop();
		}
		else if (require_registry.isObject(value)) for (const key of Object.keys(value)) {
			path.push(key);
			scan(value[key] ?? null, isFree || free.has(key));
			path.pop();
		}
	}
	scan(fields, false);
	return {
		findings,
		arns
	};
}
/** Returns a finding for each ARN of this service that is of another Region than the target: nothing of one Region can use it in another. */
function checkRegion(arns, target, expected) {
	return arns.flatMap(({ path, value }) => {
		const region = require_registry.parseArn(value)?.region;
		if (region === void 0 || region === expected) return [];
		return [{
			diagnostic: "otherRegion",
			params: {
				value: require_targets.showText(value, 2048),
				region,
				target,
				expected
			},
			path,
			at: "value"
		}];
	});
}
/** Returns a finding for each ARN that is not of the partition of the target. */
function checkPartition(arns, target, expected) {
	return arns.filter(({ partition }) => partition !== expected).map(({ path, value, partition }) => {
		return {
			diagnostic: "foreignPartition",
			params: {
				value: require_targets.showText(value),
				partition,
				target,
				expected
			},
			path,
			at: "value"
		};
	});
}
// src/config/desire/cycles.ts
/** Documents that refer to each other in a circle: none of them could be made first. */
/** Returns one diagnostic for each circle, at the reference that closes it; the same circle in several targets is told once. */
function diagnoseCycles(desired, locate) {
	const keyIn = (target, one) => `${target} ${require_registry.keyOf(one.identity)}`;
	const byKey = new Map(desired.map((one) => [keyIn(one.target, one), one]));
	const state = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Map();
	const way = [];
	function enter(one, by) {
		way.push({
			one,
			rest: one.references.values(),
			...require_optional.optional({ by })
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
		if (next === void 0 || state.get(next) === "done") return;
		if (state.get(next) === void 0) enter(next, reference);
		else tell(next, one, reference);
	}
	function tell(first, last, closing) {
		const round = way.slice(way.findIndex(({ one }) => one === first));
		const opening = round[1]?.by ?? closing;
		const circle = [...round.map(({ one }) => one.id), first.id].join(" → ");
		if (told.has(circle)) return;
		const source = require_source.formatSource(locate(first, opening.path));
		told.set(circle, require_diagnose.diagnose("referenceCycle", {
			circle,
			source
		}, locate(last, closing.path)));
	}
	for (const first of desired) {
		if (state.get(first) === void 0) enter(first);
		for (let step = way.at(-1); step !== void 0; step = way.at(-1)) follow(step);
	}
	return [...told.values()];
}
// src/kinds/shapes.ts
/** Returns the shape at a field pattern of the Create request of a kind; undefined if it has no such field. */
function shapeAt(kind, pattern) {
	const operation = require_imagebuilder.imagebuilder.operations[require_imagebuilder.imagebuilder.kinds[kind]?.operations["create"] ?? ""];
	return pattern.split(".").reduce((shape, key) => require_imagebuilder.imagebuilder.shapes[(key === "*" ? shape?.member : shape?.members?.[key]) ?? ""], require_imagebuilder.imagebuilder.shapes[operation?.input ?? ""]);
}
// src/kinds/reference-rules.ts
/** Returns what is wrong with the references of a configuration. One that is not filled in yet is passed over. */
function checkReferences(kind, fields) {
	return require_2020.findReferenceTexts(kind, fields).filter(({ value }) => !value.includes("${")).flatMap((reference) => {
		const at = {
			path: reference.path,
			at: "value"
		};
		if (!reference.value.startsWith("arn:")) {
			const [named, ...others] = reference.kinds;
			const suggestion = named !== void 0 && others.length === 0 && takesArnOnly(kind, reference) ? require_document_schema.suggestReference(named, reference.value) : void 0;
			const params = {
				field: require_registry.formatPath(reference.path),
				found: reference.value,
				suggestion: suggestion ?? ""
			};
			return suggestion === void 0 ? [] : [{
				diagnostic: "nameInsteadOfArn",
				params,
				...at
			}];
		}
		const arn = require_registry.parseArn(reference.value);
		if (arn === void 0) return [];
		if (!reference.kinds.includes(arn.identity.kind)) return [{
			...checkKind(kind, fields, reference, arn),
			...at
		}];
		const wrong = checkForm(reference, arn);
		return wrong === void 0 ? [] : [{
			...wrong,
			...at
		}];
	});
}
function checkKind({ references }, fields, { path, pattern, kinds }, arn) {
	const { kind } = arn.identity;
	const [field, expected] = [require_registry.formatPath(path), kinds.map(withArticle).join(" or ")];
	const other = Object.keys(references).find((at) => at !== pattern && references[at]?.includes(kind));
	const example = require_document_schema.anyOf(kinds[0] ?? "");
	const advice = other === void 0 || other.includes("*") || fields[other] !== void 0 ? `write ${require_document_schema.describeReference(`the ARN of ${expected}`, example)}` : `move it to ${other}, or write ${require_document_schema.referenceTo(example)}`;
	return {
		diagnostic: "arnOfOtherKind",
		params: {
			field,
			expected,
			found: withArticle(kind),
			advice
		}
	};
}
function checkForm({ path }, { identity: { version }, build }) {
	if (version === void 0) return void 0;
	const field = require_registry.formatPath(path);
	const wrong = require_registry.checkVersion(field, version);
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
function takesArnOnly({ kind }, { pattern }) {
	return shapeAt(kind, pattern)?.pattern?.startsWith("^(?:arn:") === true;
}
function withArticle(kind) {
	return `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`;
}
// src/config/check/repair.ts
/**
* Names of other tools: `SnsTopicArn`, `sns_topic_arn`. They are errors, but what stands under them is checked as if they were written
* right, so that one run shows all that is wrong.
*/
/** Returns `fields` with its casing slips repaired. */
function repairKeys(kind, fields) {
	const findings = [];
	const written = /* @__PURE__ */ new Map();
	function repair(value, shape, path) {
		if (require_registry.isList(value)) return value.map((item, index) => repair(item, shapeNamed(shape?.member), [...path, index]));
		if (!require_registry.isObject(value) || shape?.members === void 0) return value;
		const known = Object.keys(shape.members);
		const entries = Object.entries(value).map(([key, item]) => {
			if (known.includes(key)) return [key, repair(item, shapeNamed(shape.members?.[key]), [...path, key])];
			const { name = key, tool } = findMeant(kind, key, path, known.filter((name) => !Object.hasOwn(value, name)));
			const at = [...path, name];
			if (name !== key) {
				written.set(JSON.stringify(at), key);
				findings.push(require_targets.misspelt(key, name, toWritten(at), tool));
			}
			return [name, repair(item, shapeNamed(shape.members?.[name]), at)];
		});
		return Object.fromEntries(entries);
	}
	function toWritten(path) {
		return path.map((step, index) => written.get(JSON.stringify(path.slice(0, index + 1))) ?? step);
	}
	return {
		fields: repair(fields, require_document_schema.requestShape(kind), []),
		findings,
		toWritten
	};
}
/** Returns which of the names that are free a key stands for, and which tool writes it like that. */
function findMeant({ otherNames = [] }, key, path, free) {
	const outer = path.map((step) => typeof step === "number" ? "*." : `${step}.`).join("");
	const other = otherNames.find(({ pattern, name }) => {
		return pattern.startsWith(outer) && require_targets.fold(pattern.slice(outer.length)) === require_targets.fold(key) && free.includes(name);
	});
	if (other !== void 0) return other;
	const name = free.find((name) => require_targets.fold(name) === require_targets.fold(key)) ?? free.find((name) => require_targets.isSameName(key, name));
	return name === void 0 ? {} : {
		name,
		tool: require_targets.spellerOf(key, name)
	};
}
function shapeNamed(name) {
	return name === void 0 ? void 0 : require_imagebuilder.imagebuilder.shapes[name];
}
// src/config/check/texts.ts
/** Texts that are hardly what was meant, in whatever field they stand. */
/** A value that is nothing but a template of another tool. The service fills in its own tokens alone. */
const template = /^\s*\{\{(?!\s*imagebuilder:)[^{}]*\}\}\s*$/;
/** What most texts have none of. */
const mayBeWrong = new RegExp(`\\{\\{|${require_targets.unusualSpace}`, "u");
/** Returns what is wrong with texts: entries of lists that are empty, or several in one; templates that nobody fills in. */
function checkTexts(kind, fields) {
	const free = freeFieldsOf(kind);
	const findings = [];
	const path = [];
	const visit = (step, value, isFree) => {
		path.push(step);
		if (typeof value === "string") findings.push(...checkText(value, path, isFree));
		else walk(value, isFree);
		path.pop();
	};
	const walk = (value, isFree) => {
		if (require_registry.isList(value)) for (const [index, item] of value.entries()) visit(index, item, isFree);
		else if (require_registry.isObject(value)) for (const key of Object.keys(value)) visit(key, value[key] ?? null, isFree || free.has(key));
	};
	walk(fields, false);
	return findings;
}
/** `isFree` tells whether the field may hold any text. */
function checkText(text, path, isFree) {
	const isEntry = typeof path.at(-1) === "number";
	if (!isEntry && !mayBeWrong.test(text)) return [];
	const at = {
		path: [...path],
		at: "value"
	};
	const [field, found] = [require_targets.showPath(path), require_targets.showValue(text)];
	if (text.includes("{{") && template.test(text)) return [{
		diagnostic: "unfilledTemplate",
		params: {
			field,
			found
		},
		...at
	}];
	const space = isFree ? void 0 : require_targets.nameUnusualSpace(text);
	if (space !== void 0) return [{
		diagnostic: "unusualSpace",
		params: { name: space },
		...at
	}];
	if (!isEntry) return [];
	if (text === "") return [{
		diagnostic: "emptyEntry",
		params: { field },
		...at
	}];
	const parts = require_targets.splitEntry(text);
	return parts === void 0 ? [] : [{
		diagnostic: "severalInOne",
		params: {
			field,
			found,
			list: require_targets.writeFlow(parts)
		},
		...at
	}];
}
// src/config/check/check.ts
/** Checks fields against the schema of their kind and the rules, those in `unchecked` not. Paths are as the fields are written. */
function checkFields(kind, fields, unchecked, tagRules) {
	const modelled = unchecked.length === 0 ? fields : require_registry.omit(fields, unchecked);
	const errors = require_targets.validateFields(kind.kind, modelled);
	if (errors.some(({ keyword }) => keyword === "additionalProperties")) {
		const repaired = repairKeys(kind, modelled);
		const located = checkModelled(kind, repaired.fields, require_targets.validateFields(kind.kind, repaired.fields), tagRules).map((finding) => ({
			...finding,
			path: repaired.toWritten(finding.path)
		}));
		const texts = scanTexts(kind, fields);
		return {
			findings: [
				...repaired.findings,
				...located,
				...texts.findings
			],
			arns: texts.arns
		};
	}
	const texts = scanTexts(kind, fields);
	return {
		findings: [...checkModelled(kind, modelled, errors, tagRules), ...texts.findings],
		arns: texts.arns
	};
}
function checkModelled(kind, fields, errors, tagRules) {
	const context = {
		kind,
		topKeys: ["kind", "kiln"]
	};
	const general = errors.length === 0 ? [] : require_targets.toFindings(errors, fields, context);
	const ruled = require_targets.addUnlessSaid(checkReferences(kind, fields), kind.check(fields)).map(makeShowable);
	return require_targets.addUnlessSaid([...require_targets.addUnlessSaid(ruled, checkTexts(kind, fields)), ...checkTags(fields, tagRules)], general);
}
/** What is to be written, an ARN for example, has to be whole. */
const wholeParams = /* @__PURE__ */ new Set([
	"advice",
	"suggestion",
	"example"
]);
const longestWhole = 256;
/** Rules of a kind put values into their messages as they are. */
function makeShowable(finding) {
	const params = Object.entries(finding.params).map(([key, value]) => {
		return [key, typeof value === "string" ? require_targets.showText(value, wholeParams.has(key) ? longestWhole : void 0) : value];
	});
	return {
		...finding,
		params: Object.fromEntries(params)
	};
}
// src/config/desire/compose.ts
/**
* One document's fields in one target: interpolated, merged over the defaults of its kind, without nulls. Maps merge, everything else is
* replaced; null removes, also what a default would set. A variable that is a map merges like a map.
*/
/** Keys of a document that are not fields. */
const notFields = /* @__PURE__ */ new Set(["kind", "kiln"]);
/** Returns the fields of a document in a scope. Where a variable is broken, its text stays and an issue tells. */
function compose(document, defaults, scope) {
	const composer = new Composer(scope);
	const fields = composer.mergeMaps(document, defaults ?? {}, notFields);
	const { issues, references, dependsOnTarget } = composer;
	return {
		fields,
		issues,
		references,
		dependsOnTarget
	};
}
var Composer = class {
	issues = [];
	references = [];
	dependsOnTarget = false;
	#scope;
	#path = [];
	#inDefault = false;
	constructor(scope) {
		this.#scope = scope;
	}
	mergeMaps(own, base, skip) {
		const result = [];
		for (const key of Object.keys(own)) {
			if (skip?.has(key) === true) continue;
			this.#path.push(key);
			const value = this.#merge(own[key] ?? null, Object.hasOwn(base, key) ? base[key] : void 0);
			if (value !== void 0) result.push([key, value]);
			this.#path.pop();
		}
		for (const key of Object.keys(base)) {
			if (Object.hasOwn(own, key)) continue;
			this.#path.push(key);
			const value = this.#asDefault(() => this.#render(base[key] ?? null));
			if (value !== void 0) result.push([key, value]);
			this.#path.pop();
		}
		return Object.fromEntries(result);
	}
	/** `base` is there only where the document may merge with it. */
	#merge(own, base) {
		if (base === void 0) return this.#render(own);
		const resolved = this.#resolve(own);
		if (!require_registry.isObject(resolved)) return this.#finish(resolved);
		const resolvedBase = this.#asDefault(() => this.#resolve(base));
		return require_registry.isObject(resolvedBase) ? this.mergeMaps(resolved, resolvedBase) : this.#finish(resolved);
	}
	/** Returns a value without nulls and variables; undefined if it is absent. */
	#render(raw) {
		return this.#finish(this.#resolve(raw));
	}
	#finish(value) {
		if (value === null) return void 0;
		if (typeof value === "number") return this.#checkNumber(value);
		if (require_registry.isList(value)) return this.#finishList(value);
		return require_registry.isObject(value) ? this.#finishMap(value) : value;
	}
	/** Returns the list itself if nothing in it changes: targets share what does not depend on them. */
	#finishList(list) {
		const items = list.map((item, index) => this.#renderAt(index, item));
		return items.every((item, index) => item === list[index]) ? list : items.filter((item) => item !== void 0);
	}
	/** Returns the map itself if nothing in it changes. */
	#finishMap(map) {
		const result = [];
		let isChanged = false;
		for (const key of Object.keys(map)) {
			const before = map[key] ?? null;
			const value = this.#renderAt(key, before);
			if (value !== before) isChanged = true;
			if (value !== void 0) result.push([key, value]);
		}
		return isChanged ? Object.fromEntries(result) : map;
	}
	#renderAt(step, value) {
		this.#path.push(step);
		const result = this.#render(value);
		this.#path.pop();
		return result;
	}
	#resolve(value) {
		if (typeof value !== "string" || !require_targets.hasVariable(value)) return value;
		this.dependsOnTarget = true;
		return require_targets.interpolate(value, this.#scope, {
			onIssue: (issue) => this.#reportUnlessHere(issue),
			onReference: (text, named) => this.#refer(text, named)
		});
	}
	#refer(text, named) {
		if (this.#isWithoutReferences()) this.#reportHere(require_targets.showText(text));
		else this.references.push({
			path: [...this.#path],
			text,
			...named
		});
	}
	/** Where no reference may stand, it does not matter what is wrong with it besides. */
	#reportUnlessHere(issue) {
		if (this.#isWithoutReferences() && "reference" in issue.params) this.#reportHere(issue.params.reference);
		else this.#report(issue);
	}
	#reportHere(reference) {
		this.#report({
			diagnostic: "referenceHere",
			params: {
				reference,
				field: require_targets.showPath(this.#path)
			}
		});
	}
	#isWithoutReferences() {
		return require_2020.fieldsWithoutReferences.has(String(this.#path[0]));
	}
	#checkNumber(value) {
		if (!require_targets.isExact(value)) this.#report({
			diagnostic: "inexactNumber",
			params: { field: require_targets.showPath(this.#path) }
		});
		return value === 0 ? 0 : value;
	}
	#report(issue) {
		this.issues.push({
			...issue,
			path: [...this.#path],
			inDefault: this.#inDefault
		});
	}
	#asDefault(work) {
		const before = this.#inDefault;
		this.#inDefault = true;
		const result = work();
		this.#inDefault = before;
		return result;
	}
};
// src/config/desire/draft.ts
/** Returns what a declaration comes to in a scope. */
function makeDraft({ document, kind, block }, defaults, tagRules, scope) {
	const composed = compose(document.value, defaults, scope);
	return {
		composed,
		...checkFields(kind, composed.fields, block.unchecked, tagRules)
	};
}
/**
* Returns the name of a declaration in a scope; empty where it has none that can be used. Names are read before anybody knows who is declared:
* one that refers to another document is not looked up.
*/
function readName({ document }, defaults, scope) {
	const written = document.value["name"] ?? (Object.hasOwn(document.value, "name") ? null : defaults?.["name"]);
	if (typeof written === "string" && require_targets.findVariables(written).some(({ text }) => require_targets.isReference(text))) return "";
	const name = typeof written === "string" && require_targets.hasVariable(written) ? require_targets.interpolate(written, scope) : written;
	return typeof name === "string" && !require_targets.hasVariable(name) ? name : "";
}
// src/config/desire/origin.ts
/**
* Where a field came from: its document, a default of its kind, a variable of the target. Worked out afterwards, for the few fields
* that somebody asks about, by following the path again through what was merged and interpolated.
*/
/** Returns where the key or the value at `path` of the composed fields came from. */
function findOrigin(ingredients, path, at) {
	return new Trail(ingredients, at).follow(path, at);
}
/** Returns the key that decides the value at `path`: its own, that of the default, or of the variable if the value is nothing but one. */
function findDecisiveKey(ingredients, path) {
	return new Trail(ingredients, "value").follow(path, "key").decisive;
}
var Trail = class {
	#made;
	/** What is asked about: the variable in a value has no part in its key. */
	#subject;
	#contributions = [];
	constructor(ingredients, subject) {
		this.#made = ingredients;
		this.#subject = subject;
	}
	/** Returns the origin of what stands at `path`, with the sources of keys or values. */
	follow(path, at) {
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
			const nextBase = own === void 0 || require_registry.isObject(own.value) && require_registry.isObject(base?.value) ? base && this.#child(base, step) : void 0;
			if (child === void 0 && nextBase === void 0) break;
			if (child?.root === "document") written = child.path;
			reached++;
			const isEnd = reached === path.length && this.#subject === "key";
			own = child === void 0 || child.value === null ? void 0 : isEnd ? child : this.#enter(child);
			base = nextBase === void 0 || isEnd ? nextBase : this.#enter(nextBase);
		}
		const node = own ?? base;
		if (node !== void 0) this.#contribute(node);
		const isWhole = reached === path.length;
		const documentSource = this.#locateWritten(written, isWhole && written.length === path.length ? at : "key");
		const decisive = node === void 0 || node.path.length === 0 ? void 0 : this.#locate(node, isWhole ? at : "key");
		const text = isWhole && node !== void 0 ? this.#textOf(node) : void 0;
		return {
			...text === void 0 ? {} : { text },
			written: documentSource,
			writtenPath: written,
			decisive: decisive ?? documentSource,
			isWhole,
			contributions: this.#contributions
		};
	}
	#locateWritten(path, at) {
		return this.#made.document.locate(path.length === 0 ? ["name"] : path, path.length === 0 ? "key" : at);
	}
	#child({ root, path, value }, step) {
		if (require_registry.isObject(value)) {
			const key = String(step);
			return Object.hasOwn(value, key) ? {
				root,
				path: [...path, key],
				value: value[key] ?? null
			} : void 0;
		}
		if (!require_registry.isList(value) || typeof step !== "number") return void 0;
		const index = [...value.keys()].filter((index) => this.#valueOf(value[index] ?? null) !== null)[step];
		return index === void 0 ? void 0 : {
			root,
			path: [...path, index],
			value: value[index] ?? null
		};
	}
	#valueOf(value) {
		return typeof value === "string" ? require_targets.interpolate(value, this.#made.scope) : value;
	}
	/** Moves from a value that is nothing but a variable to that variable. */
	#enter(node) {
		const variable = typeof node.value === "string" ? require_targets.findWholeVariable(node.value) : void 0;
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
	#contribute({ root, path, value }) {
		if (root !== "document") this.#add(path);
		if (typeof value !== "string" || root === "variable" || this.#subject === "key") return;
		for (const { path } of require_targets.findVariables(value)) if (path[0] === "vars") this.#add(path);
	}
	#add(path) {
		const label = require_registry.formatPath(path);
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
	#textOf({ root, path }) {
		const { document, project } = this.#made;
		return root === "document" ? document.textAt(path) : project?.document.textAt(this.#pathInProject(path) ?? path);
	}
	/** The source of `defaults.…` or `vars.…` in the project file. */
	#locateInProject(path, at) {
		return this.#made.project?.document.locate(this.#pathInProject(path) ?? path, at);
	}
	#pathInProject(path) {
		const { project } = this.#made;
		return path[0] === "vars" && project !== void 0 ? require_targets.findPath(project.blueprint, path) : path;
	}
};
// src/config/desire/problems.ts
/** Returns the diagnostic of a finding about the composed fields of a document. */
function diagnoseField(made, finding) {
	const { path, at } = finding;
	const origin = findOrigin(made, path, at === "key" ? "key" : "value");
	const isInDocument = origin.writtenPath.length === path.length;
	const source = at === "inside" && isInDocument ? require_targets.locateFirstKey(made.document, origin.writtenPath) : origin.written;
	return addOrigins(require_diagnose.diagnoseUnlocated(require_targets.asWritten(finding, origin.text), source), origin.contributions);
}
/** Returns the diagnostic of something that could not be composed. */
function diagnoseIssue(made, issue) {
	const origin = findOrigin(made, issue.path, "value");
	const isElsewhere = ({ label }) => label.startsWith("defaults.");
	return addOrigins(require_diagnose.diagnoseUnlocated(issue, origin.written), origin.contributions.filter(isElsewhere));
}
function addOrigins(diagnostic, contributions) {
	return contributions.reduce((said, { label, source }) => source === void 0 ? require_diagnose.extend(said, "originWithoutPlace", { label }) : require_diagnose.extend(said, "origin", {
		label,
		source: require_source.formatSource(source)
	}), diagnostic);
}
/** Reports whether a finding is only about the text that a broken variable left behind. */
function isFromIssue({ path, at }, issues) {
	if (at === "inside") return false;
	return issues.some((issue) => issue.path.every((step, index) => step === path[index]));
}
/** The problems of one document in all its targets. */
var ProblemList = class {
	#targets;
	#problems = /* @__PURE__ */ new Map();
	/** `targets` is the number of targets that the document is checked in. */
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
			targets: /* @__PURE__ */ new Set([target])
		});
		else known.targets.add(target);
	}
	/** Returns each problem once; it names its targets if others do not have it. */
	list() {
		return [...this.#problems.values()].map(({ diagnostic, targets }) => targets.size === this.#targets ? diagnostic : require_diagnose.extend(diagnostic, "targets", { targets: require_enumerate.enumerate([...targets]) }));
	}
};
// src/config/desire/site.ts
/** One target with what its variables stand for, and which documents are declared in it. */
var Site = class {
	target;
	scope;
	/** Absent while the region is not known. */
	partition;
	#claims = /* @__PURE__ */ new Map();
	#findElsewhere;
	constructor(target, findElsewhere) {
		this.target = target;
		this.#findElsewhere = findElsewhere;
		this.partition = target.region === void 0 ? void 0 : require_registry.partitionOf(target.region);
		this.scope = require_targets.scopeOf(target, (inside) => this.#refer(inside));
	}
	/** Takes an identity; returns who has it already, if somebody does. */
	claim(claim) {
		const key = require_registry.keyOf(claim.identity);
		const twin = this.#claims.get(key);
		if (twin === void 0) this.#claims.set(key, claim);
		return twin;
	}
	find(identity) {
		return this.#claims.get(require_registry.keyOf(identity));
	}
	/** Returns the documents that are named by ARNs among `arns`: those of the account and Region of the target, whatever version they name. */
	referencesIn(arns) {
		return arns.flatMap(({ path, value }) => {
			const parsed = require_registry.parseArn(value);
			const claim = parsed !== void 0 && require_registry.isIn(parsed, this.target) ? this.find(require_registry.lineOf(parsed.identity)) : void 0;
			return claim === void 0 ? [] : [{
				path,
				id: claim.id,
				identity: claim.identity
			}];
		});
	}
	/** Returns what `${Kind/name.attribute}` stands for here. */
	#refer(inside) {
		const reference = require_targets.showText(`\${${inside}}`);
		const unknown = (advice) => ({ issue: {
			diagnostic: "unknownReference",
			params: {
				reference,
				advice
			}
		} });
		const [, written = "", attribute = "arn"] = /^\s*([^.]*?)\s*(?:\.([\w.]*)\s*)?$/.exec(inside) ?? [];
		const { kind = "", name = "", scope } = require_registry.parseId(written) ?? {};
		if (require_document_schema.isUndeclared(kind)) return { issue: {
			diagnostic: "kindNotDeclared",
			params: {
				reference,
				kind,
				form: require_document_schema.suggestReference(kind, inside.trim().replace(/\.(?:arn|name)$/, "")) ?? require_document_schema.referenceTo(require_document_schema.anyOf(kind))
			}
		} };
		if (!require_registry.kinds.has(kind)) {
			const near = require_targets.findNearest(kind, [...require_registry.kinds.keys()]);
			return unknown(near === void 0 ? `kinds: ${require_enumerate.enumerate([...require_registry.kinds.keys()])}` : `did you mean \${${near}/${name}}?`);
		}
		const identity = require_registry.identityOf(kind, name, scope);
		const claim = this.find(identity);
		if (claim === void 0) return this.#missing(reference, identity, name, unknown);
		const value = require_2020.attributeOf(attribute, identity, claim.name, this.#place());
		if (value === void 0) return { issue: {
			diagnostic: "referenceAttribute",
			params: {
				reference,
				attribute: require_targets.showText(attribute),
				kind,
				known: require_enumerate.enumerate(require_2020.attributeNames)
			}
		} };
		return {
			value,
			named: {
				id: claim.id,
				identity
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
				targets: require_enumerate.enumerate(targets)
			}
		} };
		const names = [...this.#claims.values()].filter(({ identity: { kind } }) => kind === identity.kind);
		const near = require_targets.findNearest(name, names.map((claim) => claim.name));
		if (near !== void 0) return unknown(`did you mean \${${names.find((claim) => claim.name === near)?.id ?? ""}}?`);
		if (names.length === 0) return unknown(`no ${identity.kind} is declared in ${this.target.name}`);
		return unknown(`declared: ${require_targets.showText(require_enumerate.enumerate(names.map(({ id }) => id)), 1e3)}`);
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
// src/config/desire/trace.ts
/** The way of one field from the files to its value, for a person who asks: what is written, and every default and variable in it. */
/** Follows the value at `path` of the composed fields, or what the document says of a field that is not there in the end. */
function traceField(made, path) {
	const { document, defaults, kind, project } = made;
	const origin = findOrigin(made, path, "value");
	const { written: source, writtenPath } = origin;
	const contributions = origin.isWhole ? origin.contributions : [];
	const raw = require_registry.valueAt(document.value, writtenPath);
	const isVariable = typeof raw === "string" && require_targets.findWholeVariable(raw) !== void 0;
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
	const parts = [...contributions.map((one) => toPart(made, one)), ...variableParts(made, texts)];
	const base = require_registry.valueAt(defaults ?? {}, path);
	const isOverridden = written !== void 0 && base !== void 0 && !require_registry.isObject(base) && !contributions.some(isDefault);
	const defaultSource = project?.document.locate([
		"defaults",
		kind,
		...path
	], "key");
	return {
		...require_optional.optional({ written }),
		parts: [...new Map(parts.map((part) => [part.label, part])).values()],
		...isOverridden ? { overridden: {
			value: base,
			...require_optional.optional({ source: defaultSource })
		} } : {}
	};
}
function isDefault({ path: [root] }) {
	return root === "defaults";
}
function defaultOf({ defaults }, { path }) {
	return require_registry.valueAt(defaults ?? {}, path.slice(2));
}
function toPart(made, contribution) {
	const { label, path, source } = contribution;
	const { scope, project } = made;
	if (isDefault(contribution)) return {
		label,
		layer: "defaults",
		value: defaultOf(made, contribution) ?? null,
		...require_optional.optional({ source })
	};
	return {
		label,
		layer: (project && require_targets.findLayer(project.blueprint, path.slice(0, 2).map(String)))?.name ?? "environment",
		value: require_registry.valueAt(scope.vars, path.slice(1)) ?? null,
		...require_optional.optional({ source })
	};
}
/** What the variables inside of texts stand for: those of the target, and its own name, region, account and partition. */
function variableParts(made, texts) {
	const { scope, project } = made;
	return texts.flatMap((text) => [...variablesIn(text ?? null)]).flatMap(({ path }) => {
		const [root, name] = path;
		const label = require_registry.formatPath(path);
		if (root === "vars") {
			const source = project?.document.locate(require_targets.findPath(project.blueprint, path) ?? path, "key");
			return [toPart(made, {
				label,
				path,
				...require_optional.optional({ source })
			})];
		}
		if (root !== "target" || typeof name !== "string" || !Object.hasOwn(scope.target, name)) return [];
		const found = (project && require_targets.listProvenance(project.blueprint, project.document))?.get(name === "partition" ? "region" : name);
		return [{
			label,
			layer: "environment",
			value: scope.target[name] ?? "",
			...found
		}];
	});
}
function* variablesIn(value) {
	if (typeof value === "string") yield* require_targets.findVariables(value);
	else if (require_registry.isList(value)) for (const item of value) yield* variablesIn(item);
	else if (require_registry.isObject(value)) for (const item of Object.values(value)) yield* variablesIn(item);
}
// src/config/desire/uncertain-arns.ts
/**
* References that stand for an ARN that nobody knows for sure: whether the service keeps several separators in a row, where it makes a name
* the end of an ARN, is not documented.
*/
/** Returns a warning at each name with several separators in a row whose ARN a document asks for; the same in several targets is told once. */
function diagnoseUncertainArns(desired, locate) {
	const told = /* @__PURE__ */ new Map();
	for (const one of desired) for (const { id, path, text = "" } of one.references.filter((reference) => isUncertain(one, reference))) {
		const source = locate(one.target, id, ["name"]);
		const at = require_source.formatSource(source);
		if (told.has(at)) continue;
		const name = require_registry.parseId(id)?.name ?? id;
		const suggestion = name.replaceAll(/([ _-])[ _-]+/g, "$1");
		const params = {
			name: require_targets.showValue(name),
			reference: require_targets.showText(text),
			source: require_source.formatSource(locate(one.target, one.id, path)),
			suggestion: require_targets.showValue(suggestion)
		};
		told.set(at, require_diagnose.diagnose("uncertainArn", params, source));
	}
	return [...told.values()];
}
/** A reference that asks for the name stands for what is written; what is written as an ARN is somebody else's word. */
function isUncertain({ fields }, { path, text, identity: { slug } }) {
	if (text === void 0 || !slug.includes("--")) return false;
	const value = require_registry.valueAt(fields, path);
	return typeof value === "string" && value.includes(`/${slug}`);
}
// src/config/desire/desire.ts
/** Documents to desired state: checked, merged over defaults, interpolated for each target, duplicates refused; all problems at once. */
/** Builds the desired state of `documents` in `targets`, which are some or all of the targets of the project. */
function buildDesired(documents, project, targets) {
	const builder = new DesireBuilder(project, targets);
	for (const document of documents) builder.place(document);
	builder.build();
	return {
		desired: builder.desired,
		faulty: builder.faulty,
		diagnostics: require_diagnose.sortDiagnostics(builder.diagnostics),
		locate: (target, id, keys) => findDecisiveKey(...builder.follow(target, id, keys)),
		trace: (target, id, keys) => traceField(...builder.follow(target, id, keys))
	};
}
var DesireBuilder = class {
	desired = [];
	faulty = [];
	diagnostics = [];
	#project;
	#tagRules;
	#sites;
	#placed = [];
	#byName;
	constructor(project, targets) {
		this.#project = project;
		this.#tagRules = readTagRules(project);
		const findElsewhere = (identity) => this.#findElsewhere(identity);
		this.#sites = targets.filter(({ retired }) => !retired).map((target) => new Site(target, findElsewhere));
	}
	/** Reads who a document is and where it belongs. Others may refer to it, so that nothing else is read before all of them are placed. */
	place(document) {
		const head = readKind(document);
		if ("diagnostic" in head) {
			this.diagnostics.push(head.diagnostic);
			return;
		}
		const { kind } = head;
		const { block, findings } = readKilnBlock(document.value, kind, this.#project.targets);
		this.diagnostics.push(...findings.map((found) => require_diagnose.diagnoseUnlocated(found, require_targets.locateFinding(document, found))));
		const isIn = membershipOf(block);
		if (block.targets !== void 0 && !this.#project.targets.some(isIn)) this.diagnostics.push(require_diagnose.diagnose("documentWithoutTarget", {}, document.locate(["kiln", "targets"], "key")));
		const declaration = {
			document,
			kind,
			block,
			source: document.locate(["name"], "key")
		};
		const sites = this.#sites.filter(({ target }) => isIn(target));
		this.#placed.push({
			declaration,
			places: sites.map((site) => ({
				site,
				...this.#claim(declaration, site)
			}))
		});
	}
	#claim(declaration, site) {
		const { kind } = declaration.kind;
		const name = readName(declaration, this.#project.defaults[kind], site.scope);
		if (name === "") return {
			claim: void 0,
			twin: void 0
		};
		const claim = {
			declaration,
			name,
			identity: require_registry.identityOf(kind, name),
			id: require_registry.idOf(kind, name)
		};
		return {
			claim,
			twin: site.claim(claim)
		};
	}
	/** Reads all that was placed. */
	build() {
		for (const { declaration, places } of this.#placed) {
			const problems = new ProblemList(places.length);
			let draft;
			for (const { site, claim, twin } of places) {
				if (draft === void 0 || draft.composed.dependsOnTarget) draft = this.#draft(declaration, site);
				if (claim !== void 0) claim.draft = draft;
				const found = this.#judge(declaration, draft, site, claim, twin);
				for (const problem of found) problems.add(site.target.name, problem);
				if (claim !== void 0) (require_diagnose.hasErrors(found) ? this.faulty : this.desired).push(toDesired(claim, draft, site));
			}
			this.diagnostics.push(...problems.list());
		}
		const locate = (target, id, path) => this.#locate(target, id, path);
		this.diagnostics.push(...diagnoseCycles(this.desired, (one, path) => locate(one.target, one.id, path)));
		this.diagnostics.push(...diagnoseUncertainArns(this.desired, locate));
	}
	#draft(declaration, { scope }) {
		return makeDraft(declaration, this.#project.defaults[declaration.kind.kind], this.#tagRules, scope);
	}
	/** Returns what is wrong with a declaration in one target. */
	#judge(declaration, draft, site, claim, twin) {
		const { composed, findings, arns } = draft;
		const { name, region } = site.target;
		const elsewhere = region === void 0 ? [] : checkRegion(arns, name, region);
		const foreign = [...site.partition === void 0 ? [] : checkPartition(arns, name, site.partition), ...elsewhere];
		if (composed.issues.length + findings.length + foreign.length === 0 && twin === void 0) return [];
		const made = this.#ingredientsOf(declaration, site);
		return [
			...composed.issues.map((issue) => diagnoseIssue(made, issue)),
			...require_targets.addUnlessSaid(findings, foreign).filter((finding) => !isFromIssue(finding, composed.issues)).map((finding) => diagnoseField(made, finding)),
			...twin === void 0 || claim === void 0 ? [] : [this.#diagnoseTwins(made, claim, twin)]
		];
	}
	#diagnoseTwins(made, { name }, twin) {
		const source = require_source.formatSource(twin.declaration.document.locate(["name"], "value"));
		const params = {
			name: require_targets.showValue(name),
			other: require_targets.showValue(twin.name),
			source,
			kind: made.kind
		};
		return require_diagnose.diagnose("duplicateName", params, findOrigin(made, ["name"], "value").written);
	}
	/** Returns the targets that have a document, where it is not in the one that asks. */
	#findElsewhere(identity) {
		const here = this.#sites.filter((site) => site.find(identity) !== void 0).map(({ target }) => target.name);
		const written = this.#placed.find(({ declaration: { document, kind } }) => {
			const { name } = document.value;
			return typeof name === "string" && require_registry.keyOf(require_registry.identityOf(kind.kind, name)) === require_registry.keyOf(identity);
		});
		if (written === void 0 || here.length > 0) return here;
		return this.#project.targets.filter(membershipOf(written.declaration.block)).map(({ name }) => name);
	}
	#locate(target, id, path) {
		const [made] = this.follow(target, id, []);
		return findOrigin(made, path, "value").written;
	}
	/** Returns what a declaration was made of, and where in it a field stands. */
	follow(target, id, keys) {
		this.#byName ??= new Map(this.#sites.map((site) => [site.target.name, site]));
		const site = this.#byName.get(target);
		const { kind = "", name = "", scope } = require_registry.parseId(id) ?? {};
		const claim = site?.find(require_registry.identityOf(kind, name, scope));
		if (site === void 0 || claim?.draft === void 0) throw new Error(`nothing is declared as ${id} in ${target}`);
		const { declaration, draft } = claim;
		const path = toFieldPath(declaration.kind, draft.composed.fields, keys);
		return [this.#ingredientsOf(declaration, site), path];
	}
	#ingredientsOf({ document, kind: { kind } }, { target, scope }) {
		const file = this.#project.document;
		const blueprint = this.#project.blueprints?.get(target.name);
		const project = file === void 0 || blueprint === void 0 ? {} : { project: {
			document: file,
			blueprint
		} };
		return {
			document,
			kind,
			defaults: this.#project.defaults[kind],
			scope,
			...project
		};
	}
};
function toDesired({ declaration, name, identity, id }, { composed, arns }, site) {
	const { block, kind, source } = declaration;
	const written = new Set(composed.references.map(({ path }) => require_registry.formatPath(path)));
	const byArn = site.referencesIn(arns).filter(({ path }) => !written.has(require_registry.formatPath(path)));
	return {
		id,
		kind: kind.kind,
		name,
		identity,
		target: site.target.name,
		fields: composed.fields,
		ignore: block.ignore,
		...require_optional.optional({
			protect: block.protect,
			adopt: block.adopt,
			reenable: block.reenable
		}),
		unchecked: block.unchecked,
		references: [...composed.references, ...byArn],
		source
	};
}
/** Returns which targets a document belongs to. */
function membershipOf({ targets }) {
	const isSelected = targets === void 0 ? () => true : require_targets.selectorOf(targets);
	return (target) => !target.retired && isSelected(target);
}
/** Translates keys of the normal form, where elements of keyed lists stand under their key, to a path in the fields. */
function toFieldPath(kind, fields, keys) {
	let node = fields;
	let pattern = "";
	return keys.map((key) => {
		let step = key;
		if (require_registry.isList(node)) {
			const member = kind.keyedLists[pattern];
			const items = node;
			const index = member === void 0 ? -1 : require_document_schema.findElement(items, member, String(key));
			if (index >= 0) step = index;
			pattern = `${pattern}.*`;
			node = typeof step === "number" ? items[step] : void 0;
		} else {
			pattern = pattern === "" ? String(key) : `${pattern}.${key}`;
			node = require_registry.isObject(node) ? node[String(key)] : void 0;
		}
		return step;
	});
}
// src/run/declared.ts
/** What a project declares, target by target: the one place of a run that builds desired state. */
/** Returns what these documents declare. */
function declare({ project, documents, around = [], targets, only = [] }) {
	const outside = new Set(around.map(({ file }) => file));
	const isInside = ({ source }) => source === void 0 || !outside.has(source.file);
	const build = (among) => {
		const state = buildDesired([...documents, ...around], project, among);
		const { desired, diagnostics } = require_targets.selectDesired(state.desired.filter(isInside), only);
		const selected = require_targets.takeAlong(desired, state.desired);
		const about = require_targets.withReferred([...desired, ...state.faulty.filter(isInside)], [...state.desired, ...state.faulty]);
		const files = new Set(about.map(({ source }) => source.file));
		const isAbout = (one) => isInside(one) || one.source !== void 0 && files.has(one.source.file);
		return {
			state: {
				...state,
				diagnostics: state.diagnostics.filter(isAbout)
			},
			selected: {
				desired: selected,
				diagnostics
			}
		};
	};
	const { state, selected } = build(targets);
	const byTarget = require_targets.groupByTarget(selected.desired);
	const placed = new Map(targets.map((target) => [target.name, target]));
	const known = new Set(state.diagnostics.map(toSaid));
	const turnedOut = /* @__PURE__ */ new Map();
	const stateIn = (target) => turnedOut.get(target)?.state ?? state;
	return {
		desired: selected.desired,
		diagnostics: state.diagnostics,
		unmatched: require_diagnose.hasErrors(state.diagnostics) ? [] : selected.diagnostics,
		in(target) {
			const { name } = target;
			const written = placed.get(name);
			if (written !== void 0 && written.account === target.account && written.region === target.region) return {
				desired: byTarget.get(name) ?? [],
				diagnostics: []
			};
			const again = turnedOut.get(name) ?? build([target]);
			turnedOut.set(name, again);
			return {
				desired: again.selected.desired,
				diagnostics: again.state.diagnostics.filter((one) => !known.has(toSaid(one)))
			};
		},
		locate: (target, id, keys) => stateIn(target).locate(target, id, keys),
		trace: (target, id, keys) => stateIn(target).trace(target, id, keys)
	};
}
/** What a reader sees of a problem: its way out may name a place, and is the same advice. */
function toSaid({ code, message, source }) {
	return JSON.stringify([
		code,
		message,
		source
	]);
}
// src/git/index-files.ts
/** What git's index has and the work tree lacks: submodules that were not checked out, files that a sparse checkout or somebody has left out. */
/** The mode of a submodule. */
const submodule = "160000";
/**
* Returns what documents below `folder` are lacking, as paths with what is the matter, or why git does not say. `others` are further files, absolute,
* that count if git has them. A submodule is looked into; where the folder is in one, so is the repository around it.
*/
async function findGaps(folder, others, env) {
	try {
		const repository = await open(folder, env);
		if (repository === void 0) return { lacking: [] };
		return { lacking: [...await findGapsAround(repository, env), ...await findGapsIn(repository, [folder, ...others], env)] };
	} catch (error) {
		if (error instanceof GitRefusal) return { refusal: error.message };
		throw error;
	}
}
var GitRefusal = class extends Error {};
async function open(folder, env) {
	const found = await require_repository.openRepository(folder, env);
	if ("refusal" in found) throw new GitRefusal(found.refusal);
	return "root" in found ? found : void 0;
}
async function findGapsIn(repository, paths, env) {
	const entries = await listEntries(repository, paths);
	return (await Promise.all(entries.filter(isWanted).map(async ({ mode, object, path }) => {
		const place = (0, node_path.join)(repository.root, path);
		if (mode !== submodule) return await isThere(place) ? [] : [path];
		const inner = await isFilled(place) ? await open(place, env) : void 0;
		if (inner?.root !== place) return [`${path} (a submodule that is not checked out)`];
		if (await headOf(inner) !== object) return [sayMoved(path)];
		return (await findGapsIn(inner, [place], env)).map((name) => `${path}/${name}`);
	}))).flat();
}
/** Whether the repositories around a submodule have it at the commit that is here. */
async function findGapsAround(repository, env) {
	const around = repository.isSubmodule ? await open((0, node_path.dirname)(repository.root), env) : void 0;
	if (around === void 0) return [];
	const [own] = await listEntries(around, [repository.root]);
	const isMoved = own !== void 0 && own.object !== await headOf(repository);
	return [...await findGapsAround(around, env), ...isMoved ? [sayMoved(own.path)] : []];
}
/** What Kiln reads, and what may hold it. */
function isWanted({ mode, path }) {
	return !path.split("/").some(require_targets.isPassedOver) && (mode === submodule || mode === "120000" || require_targets.isDocumentName(path));
}
/** Reads `MODE OBJECT STAGE\tPATH`, ended by zeros. */
async function listEntries(repository, paths) {
	const names = paths.map((path) => require_repository.pathInRepository(repository, path) || ".");
	const listed = await require_repository.askGit(repository.root, [
		"ls-files",
		"--stage",
		"-z",
		"--",
		...names
	]);
	if ("failure" in listed) throw new GitRefusal(listed.failure);
	return listed.text.split("\0").flatMap((line) => {
		const tab = line.indexOf("	");
		const [mode = "", object = ""] = line.slice(0, Math.max(tab, 0)).split(" ");
		return tab < 0 ? [] : [{
			mode,
			object,
			path: line.slice(tab + 1)
		}];
	});
}
async function headOf({ root }) {
	return require_repository.textOf(await require_repository.askGit(root, ["rev-parse", "HEAD"]));
}
function sayMoved(path) {
	return `${path} (a submodule at another commit than git has for it)`;
}
async function isThere(path) {
	return await (0, node_fs_promises.lstat)(path).catch(() => void 0) !== void 0;
}
async function isFilled(folder) {
	return (await (0, node_fs_promises.readdir)(folder).catch(() => [])).length > 0;
}
// src/run/documents.ts
/** The documents of a project as the work tree has them, and whether that is all that git has. */
/** Reads the documents of a project, or those at PATH alone, from the work tree. What git has and the work tree lacks is a warning. */
async function readDocuments({ cwd, env }, project, path) {
	const { configs, file } = project;
	const [read, gaps] = await Promise.all([require_targets.loadDocuments(project, {
		cwd,
		...require_optional.optional({ path })
	}), findGaps(configs, file === void 0 ? projectFilesAround(configs) : [], env)]);
	const found = diagnoseGaps(gaps);
	if (found !== void 0) return {
		...read,
		diagnostics: [...read.diagnostics, found.diagnostic],
		whyPartial: found.why
	};
	return read.isNarrowed ? {
		...read,
		whyPartial: "the run was narrowed by PATH"
	} : read;
}
function diagnoseGaps(gaps) {
	if ("refusal" in gaps) return {
		diagnostic: {
			...require_diagnose.diagnose("gitRefuses", { reason: gaps.refusal }),
			severity: "warning"
		},
		why: "git does not say whether the checkout is whole"
	};
	if (gaps.lacking.length === 0) return void 0;
	const what = require_enumerate.enumerate(gaps.lacking);
	return {
		diagnostic: require_diagnose.diagnose("checkoutPartial", { what }),
		why: "the checkout lacks what git has"
	};
}
/** A project without a file may be one whose file is lacking. */
function projectFilesAround(folder) {
	const root = require_repository.findRoot(folder);
	if (root === void 0) return [];
	const folders = [...require_repository.upwards(folder)];
	return folders.slice(0, folders.indexOf(root) + 1).map((at) => (0, node_path.join)(at, require_targets.projectFile));
}
Object.defineProperty(exports, "declare", {
	enumerable: true,
	get: function() {
		return declare;
	}
});
Object.defineProperty(exports, "readDocuments", {
	enumerable: true,
	get: function() {
		return readDocuments;
	}
});
