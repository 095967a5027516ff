const require_source = require("./source.cjs");
const require_targets = require("./targets.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_repository = require("./repository.cjs");
const require_group_by = require("./group-by.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_version_numbers = require("./version-numbers.cjs");
const require_references = require("./references.cjs");
const require_document_schema = require("./document-schema.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_buffer = require("node:buffer");
// src/config/check/document-kind.ts
/** The `kind` line of a document. */
/** Returns the kind of a document, or what is wrong with it. A `Kind` is taken for `kind` here: as an unknown key it is told later. */
function readKind(document) {
	const { value } = document;
	const names = [...require_registry.kinds.keys()];
	const known = names.join(", ");
	const key = Object.hasOwn(value, "kind") ? "kind" : Object.keys(value).find((key) => require_registry.fold(key) === "kind");
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
	const suggestion = typeof written === "string" ? require_targets.kindOfType(written) ?? require_registry.findNearest(written, names) : void 0;
	const params = {
		kind: require_registry.showValue(written),
		kinds: known
	};
	return { diagnostic: suggestion === void 0 ? require_diagnose.diagnose("unknownKind", params, source) : require_diagnose.diagnose("misspeltKind", {
		...params,
		suggestion
	}, source) };
}
// src/kinds/texts.ts
/** The fields of a kind that hold a text in a language of its own. */
/** Returns the fields that no variable is filled into unless the document asks for it. */
function plainTexts({ versions }) {
	return versions?.texts ?? [];
}
/** Returns the fields, as paths with dots, that a document may take from a file. */
function fileFields(kind) {
	return [...plainTexts(kind), ...kind.encodedTexts ?? []];
}
/** Reports whether the service takes a field in base64. */
function isEncoded({ encodedTexts = [] }, field) {
	return encodedTexts.includes(field);
}
/** Returns a text as the service takes it. */
function encodeText(text) {
	return node_buffer.Buffer.from(text).toString("base64");
}
// src/config/check/kiln-block.ts
const empty = {
	ignore: [],
	unchecked: [],
	uncheckedTexts: [],
	files: [],
	interpolate: []
};
/** Reads the `kiln` block of a document of `kind`. What is wrong in it is left out of the result. */
function readKilnBlock(document, kind, targets) {
	const raw = document["kiln"];
	if (raw === void 0 || raw === null) return {
		block: empty,
		findings: []
	};
	const block = require_registry.isObject(raw) ? require_registry.withoutNulls({
		...raw,
		...withoutNullFiles(raw)
	}) : raw;
	const findings = require_targets.toFindings(require_targets.validateKilnBlock(block), block, {}, ["kiln"]);
	if (!require_registry.isObject(block)) return {
		block: empty,
		findings
	};
	const { protect, adopt, reenable, keep } = block;
	const globFindings = checkGlobs(block["targets"], targets);
	const wrong = new Set(globFindings.map(({ path }) => path.at(-1)));
	const patterns = stringsOf(block["targets"]).filter((_, index) => !wrong.has(index));
	const unchecked = stringsOf(block["unchecked"]);
	const unknown = unchecked.filter((field) => !require_targets.isModelled(kind, field));
	const files = require_registry.isObject(block["files"]) ? Object.keys(block["files"]) : [];
	const known = fileFields(kind);
	const kept = [.../* @__PURE__ */ new Set([...plainTexts(kind), ...files.filter((field) => known.includes(field))])];
	return {
		block: {
			...patterns.length === 0 ? {} : { targets: patterns },
			ignore: stringsOf(block["ignore"]),
			...typeof protect === "boolean" ? { protect } : {},
			...adopt === "unchanged" || adopt === "overwrite" ? { adopt } : {},
			...reenable === "always" ? { reenable } : {},
			unchecked: unknown,
			...typeof keep === "number" ? { keep } : {},
			uncheckedTexts: unchecked.filter((field) => plainTexts(kind).includes(field)),
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
/** A pattern that matches nothing is a slip of the pen, most dangerous in an exclusion. */
function checkGlobs(globs, targets) {
	return checkItems(globs, ["kiln", "targets"], (glob) => {
		if (glob === "" || glob === "!" || require_targets.isAboutAny(glob, targets)) return void 0;
		return {
			diagnostic: "globMatchesNothing",
			params: {
				glob: require_registry.showValue(glob),
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
				path: require_registry.showValue(path),
				kind: kind.kind
			}
		};
		return {
			diagnostic: "ignoreUnknown",
			params: {
				path: require_registry.showValue(path),
				kind: kind.kind,
				known: known.join(", ")
			}
		};
	});
}
/**
* What the API model knows is not sent unchecked: it would take the place of what Kiln puts there, the ARN above all. The name of a text only
* says that nobody is to look into it.
*/
function checkUnchecked(fields, kind) {
	return checkItems(fields, ["kiln", "unchecked"], (field) => {
		if (!require_targets.isModelled(kind, field) || plainTexts(kind).includes(field)) return void 0;
		return {
			diagnostic: "uncheckedKnown",
			params: {
				field: require_registry.showText(field),
				kind: kind.kind
			}
		};
	});
}
function withoutNullFiles({ files }) {
	return require_registry.isObject(files) ? { files: require_registry.withoutNulls(files) } : {};
}
function checkFiles(fields, kind) {
	const known = fileFields(kind);
	return fields.filter((field) => !known.includes(field)).map((field) => ({
		diagnostic: "textFieldUnknown",
		params: {
			field: require_registry.showText(field),
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
/** Everything but texts is interpolated anyway. */
function checkInterpolate(fields, kept) {
	return checkItems(fields, ["kiln", "interpolate"], (field) => {
		if (kept.includes(field)) return void 0;
		return {
			diagnostic: "interpolateNothing",
			params: {
				field: require_registry.showText(field),
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
// src/text-place.ts
/** Returns the lines of a text, without their ends. */
function linesOf(text) {
	return text.split(/\r\n?|\n/);
}
/** Returns the line and column at an offset of a text. */
function placeAt(text, offset) {
	const lines = linesOf(text.slice(0, offset));
	return {
		line: lines.length,
		column: (lines.at(-1) ?? "").length + 1
	};
}
// src/config/check/rules.ts
/** Characters of a tag value. A longer one is refused for its length, and no expression has to look at it. */
const maxTagValue = 256;
/** Fields of every kind whose text is free. */
const freeText = ["description", "tags"];
/** Returns the names of the fields of a kind whose text is free, at whatever depth. */
function freeFieldsOf(kind) {
	return /* @__PURE__ */ new Set([
		...freeText,
		...kind.freeText,
		...plainTexts(kind)
	]);
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
			params: { key: require_registry.showValue(key) },
			...at
		});
		else if (key.startsWith(tagPrefix)) findings.push({
			diagnostic: "kilnTagKey",
			params: {
				key: require_registry.showValue(key),
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
				key: require_registry.showText(key),
				form: require_registry.showText(form.source)
			};
			findings.push({
				diagnostic: "requiredTagMissing",
				params,
				path,
				at: "inside"
			});
		} else if (typeof value === "string" && value.length <= maxTagValue && !form.test(value)) {
			const params = {
				key: require_registry.showText(key),
				form: require_registry.showText(form.source),
				found: require_registry.showValue(value)
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
			const index = require_registry.findCredential(value);
			if (index !== void 0) {
				const found = {
					diagnostic: "credentialLike",
					params: { field: path.join(".") },
					path: [...path],
					at: "value"
				};
				findings.push(value.includes("\n") ? {
					...found,
					inText: placeAt(value, index)
				} : found);
			}
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
		const region = require_canonical.parseArn(value)?.region;
		if (region === void 0 || region === expected) return [];
		return [{
			diagnostic: "otherRegion",
			params: {
				value: require_registry.showText(value, 2048),
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
				value: require_registry.showText(value),
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
	const keyIn = (target, one) => `${target} ${require_canonical.keyOf(one.identity)}`;
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
		if (next === void 0 || next === one && require_registry.kindOf(one.kind).images !== void 0 || state.get(next) === "done") return;
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
// src/kinds/reference-rules.ts
/** Returns what is wrong with the references of a configuration. One that is not filled in yet is passed over. */
function checkReferences(kind, fields) {
	return require_references.findReferenceTexts(kind, fields).filter(({ value }) => !value.includes("${")).flatMap((reference) => {
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
		const arn = require_canonical.parseArn(reference.value);
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
function takesArnOnly({ kind }, { pattern }) {
	return require_document_schema.shapeAt(kind, pattern)?.pattern?.startsWith("^(?:arn:") === true;
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
		return pattern.startsWith(outer) && require_registry.fold(pattern.slice(outer.length)) === require_registry.fold(key) && free.includes(name);
	});
	if (other !== void 0) return other;
	const name = free.find((name) => require_registry.fold(name) === require_registry.fold(key)) ?? free.find((name) => require_targets.isSameName(key, name));
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
	const { freeEntries = [] } = kind;
	const findings = [];
	const path = [];
	const visit = (step, value, isFree) => {
		path.push(step);
		if (typeof value === "string") findings.push(...checkText(value, path, isFree, freeEntries));
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
/** `isFree` tells whether the field may hold any text, `freeEntries` which lists may have any entries. */
function checkText(text, path, isFree, freeEntries) {
	const isEntry = typeof path.at(-1) === "number";
	if (!isEntry && !mayBeWrong.test(text)) return [];
	const at = {
		path: [...path],
		at: "value"
	};
	const [field, found] = [require_registry.showPath(path), require_registry.showValue(text)];
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
	if (!isEntry || freeEntries.includes(String(path.at(-2)))) return [];
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
/**
* Checks fields against the schema of their kind and the rules, those in `unchecked` not. Paths are as the fields are written. `plain` are the
* same with texts as they are written, where they are sent in another form.
*/
function checkFields(kind, fields, unchecked, tagRules, plain = fields) {
	const modelled = unchecked.length === 0 ? fields : require_registry.omit(fields, unchecked);
	const errors = require_targets.validateFields(kind.kind, modelled);
	if (errors.some(({ keyword }) => keyword === "additionalProperties")) {
		const repaired = repairKeys(kind, modelled);
		const located = checkModelled(kind, repaired.fields, require_targets.validateFields(kind.kind, repaired.fields), tagRules).map((finding) => ({
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
/** Returns a finding with values that can be shown: rules of a kind put them into their messages as they are. */
function makeShowable(finding) {
	const params = Object.entries(finding.params).map(([key, value]) => {
		return [key, typeof value === "string" ? require_registry.showText(value, wholeParams.has(key) ? longestWhole : void 0) : value];
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
const noTexts = {
	isLiteral: () => false,
	isPlainOfEncoded: () => false
};
/** Returns the fields of a document in a scope. Where a variable is broken, its text stays and an issue tells. */
function compose(document, defaults, scope, texts = noTexts) {
	const composer = new Composer(scope, texts);
	const fields = composer.mergeMaps(document, defaults ?? {}, notFields);
	const { issues, references, deferred, dependsOnTarget } = composer;
	return {
		fields,
		issues,
		references,
		deferred,
		dependsOnTarget
	};
}
var Composer = class {
	issues = [];
	references = [];
	deferred = [];
	dependsOnTarget = false;
	#scope;
	#texts;
	/** Where a value is written. */
	#path = [];
	/** Where it stands in the fields: what comes to nothing in a list before it is not there. */
	#place = [];
	#inDefault = false;
	constructor(scope, texts) {
		this.#scope = scope;
		this.#texts = texts;
	}
	mergeMaps(own, base, skip) {
		const result = [];
		for (const key of Object.keys(own)) {
			if (skip?.has(key) === true) continue;
			const value = this.#at(key, key, () => this.#merge(own[key] ?? null, Object.hasOwn(base, key) ? base[key] : void 0));
			if (value !== void 0) result.push([key, value]);
		}
		for (const key of Object.keys(base)) {
			if (Object.hasOwn(own, key)) continue;
			const value = this.#at(key, key, () => this.#asDefault(() => this.#render(base[key] ?? null)));
			if (value !== void 0) result.push([key, value]);
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
		let place = 0;
		const items = list.map((item, index) => {
			const value = this.#at(index, place, () => this.#render(item));
			if (value !== void 0) place += 1;
			return value;
		});
		return items.every((item, index) => item === list[index]) ? list : items.filter((item) => item !== void 0);
	}
	/** Returns the map itself if nothing in it changes. */
	#finishMap(map) {
		const result = [];
		let isChanged = false;
		for (const key of Object.keys(map)) {
			const before = map[key] ?? null;
			const value = this.#at(key, key, () => this.#render(before));
			if (value !== before) isChanged = true;
			if (value !== void 0) result.push([key, value]);
		}
		return isChanged ? Object.fromEntries(result) : map;
	}
	/** Does the work of one step, given as it is written and as it stands in the fields. */
	#at(written, place, work) {
		this.#path.push(written);
		this.#place.push(place);
		const result = work();
		this.#path.pop();
		this.#place.pop();
		return result;
	}
	#resolve(value) {
		if (typeof value !== "string" || !require_targets.hasVariable(value) || this.#texts.isLiteral(this.#path)) return value;
		this.dependsOnTarget = true;
		return require_targets.interpolate(value, this.#scope, {
			onIssue: (issue, at) => this.#reportUnlessHere(issue, at),
			onReference: (text, named) => this.#refer(text, named),
			onDeferred: (parts) => this.#defer(parts)
		});
	}
	#defer(parts) {
		const isEncoded = this.#texts.isPlainOfEncoded(this.#path) ? { isEncoded: true } : {};
		this.deferred.push({
			path: [...this.#place],
			parts,
			...isEncoded
		});
	}
	#refer(text, { id, identity }) {
		if (this.#isWithoutReferences()) this.#reportHere(require_registry.showText(text));
		else this.references.push({
			path: [...this.#place],
			text,
			id,
			identity
		});
	}
	/** Where no reference may stand, it does not matter what is wrong with it besides. */
	#reportUnlessHere(issue, offset) {
		if (this.#isWithoutReferences() && "reference" in issue.params) this.#reportHere(issue.params.reference);
		else this.#report(issue, offset);
	}
	#reportHere(reference) {
		this.#report({
			diagnostic: "referenceHere",
			params: {
				reference,
				field: require_registry.showPath(this.#path)
			}
		});
	}
	#isWithoutReferences() {
		return require_references.fieldsWithoutReferences.has(String(this.#path[0]));
	}
	#checkNumber(value) {
		if (!require_targets.isExact(value)) this.#report({
			diagnostic: "inexactNumber",
			params: { field: require_registry.showPath(this.#path) }
		});
		return value === 0 ? 0 : value;
	}
	#report(issue, offset) {
		this.issues.push({
			...issue,
			path: [...this.#path],
			inDefault: this.#inDefault,
			...require_optional.optional({ offset })
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
function makeDraft({ document, texts, kind, block }, defaults, tagRules, scope) {
	const composed = compose(document.value, defaults, scope, texts);
	const { fields: plain } = composed;
	const fields = texts.encode(plain);
	const checked = checkFields(kind, fields, block.unchecked, tagRules, plain);
	return {
		composed: {
			...composed,
			fields
		},
		plain,
		...checked,
		findings: withTexts$1(checked.findings, texts.check(plain))
	};
}
/** Findings inside of texts say better what the bounds of their fields say. */
function withTexts$1(findings, inTexts) {
	const long = inTexts.filter(({ diagnostic }) => diagnostic === "documentTooLong").map(({ path }) => require_registry.formatPath(path));
	const isSaid = ({ diagnostic, path }) => diagnostic === "wrongLength" && long.includes(require_registry.formatPath(path));
	return [...findings.filter((finding) => !isSaid(finding)), ...inTexts];
}
/**
* Returns a text of a declaration in a scope that says who it is: its name, for some kinds a type and a version; empty where it has none that
* can be used. These are read before anybody knows who is declared: one that refers to another document is not looked up.
*/
function readOwn({ document }, field, defaults, scope) {
	const written = document.value[field] ?? (Object.hasOwn(document.value, field) ? null : defaults?.[field]);
	if (typeof written === "string" && require_targets.findVariables(written).some(({ text }) => require_targets.isReference(text))) return "";
	const text = typeof written === "string" && require_targets.hasVariable(written) ? require_targets.interpolate(written, scope) : written;
	return typeof text === "string" && !require_targets.hasVariable(text) ? text : "";
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
			const isEnd = reached === path.length && this.#subject === "key" || this.#isLiteral(path.slice(0, reached));
			own = child === void 0 || child.value === null ? void 0 : isEnd ? child : this.#enter(child);
			base = nextBase === void 0 || isEnd ? nextBase : this.#enter(nextBase);
		}
		const node = own ?? base;
		if (node !== void 0) this.#contribute(node, this.#isLiteral(path));
		const isWhole = reached === path.length;
		const documentSource = this.#locateWritten(written, isWhole && written.length === path.length ? at : "key");
		const decisive = node === void 0 || node.path.length === 0 ? void 0 : this.#locate(node, isWhole ? at : "key");
		const scalar = isWhole && node !== void 0 ? this.#scalarOf(node) : void 0;
		return {
			...scalar === void 0 ? {} : { scalar },
			...isWhole && typeof node?.value === "string" ? { raw: node.value } : {},
			locateText: (place) => isWhole && node !== void 0 ? this.#locateText(node, place) : void 0,
			written: documentSource,
			writtenPath: written,
			decisive: decisive ?? documentSource,
			isWhole,
			contributions: this.#contributions
		};
	}
	#isLiteral(path) {
		return this.#made.texts.isLiteral(path);
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
	#contribute({ root, path, value }, isLiteral) {
		if (root !== "document") this.#add(path);
		if (isLiteral || typeof value !== "string" || root === "variable" || this.#subject === "key") return;
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
	#locateText({ root, path }, place) {
		const { document, project } = this.#made;
		if (root === "document") return document.locateText(path, place);
		return project?.document.locateText(this.#pathInProject(path) ?? path, place);
	}
	#scalarOf({ root, path }) {
		const { document, project } = this.#made;
		return root === "document" ? document.scalarAt(path) : project?.document.scalarAt(this.#pathInProject(path) ?? path);
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
/** Returns the diagnostic of a finding about the composed fields of a document, in which texts stand as they are written. */
function diagnoseField(made, finding, fields) {
	const { path, at, inText } = finding;
	const origin = findOrigin(made, path, at === "key" ? "key" : "value");
	const isInDocument = origin.writtenPath.length === path.length;
	const source = at === "inside" && isInDocument ? require_targets.locateFirstKey(made.document, origin.writtenPath) : origin.written;
	const diagnostic = require_diagnose.diagnoseUnlocated(require_targets.asWritten(finding, origin.scalar), source);
	if (inText === void 0) return addOrigins(diagnostic, origin.contributions);
	const exact = locateInText(origin, require_registry.valueAt(fields, path), inText);
	if (exact !== void 0) return {
		...diagnostic,
		source: exact
	};
	return addOrigins(require_diagnose.extend(diagnostic, "textLine", { line: inText.line }), origin.contributions);
}
/**
* Returns where a place of a text stands in the file that it is written in: the file that a document takes it from, or the literal block of a
* document. Undefined where its lines are not those of a file: it is quoted or folded, or variables have brought lines into it.
*/
function locateInText(origin, text, place) {
	const { raw } = origin;
	if (raw === text) return origin.locateText(place);
	const [written, filled] = [raw, text].map((one) => typeof one === "string" ? linesOf(one) : []);
	if (written === void 0 || filled === void 0 || written.length !== filled.length) return void 0;
	const line = written[place.line - 1] ?? "";
	const column = line === filled[place.line - 1] ? place.column : line.length - line.trimStart().length + 1;
	return origin.locateText({
		line: place.line,
		column
	});
}
/** Returns the diagnostic of something that could not be composed. */
function diagnoseIssue(made, issue) {
	const origin = findOrigin(made, issue.path, "value");
	const isElsewhere = ({ label }) => label.startsWith("defaults.");
	const { raw } = origin;
	const place = raw === void 0 || issue.offset === void 0 ? void 0 : placeAt(raw, issue.offset);
	const exact = place && origin.locateText(place);
	if (exact !== void 0) return require_diagnose.diagnoseUnlocated(issue, exact);
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
		this.partition = target.region === void 0 ? void 0 : require_canonical.partitionOf(target.region);
		this.scope = require_targets.scopeOf(target, (inside) => this.#refer(inside));
	}
	/** Takes an identity; returns who has it already, if somebody does. */
	claim(claim) {
		const key = require_canonical.keyOf(claim.identity);
		const twin = this.#claims.get(key);
		if (twin === void 0) this.#claims.set(key, claim);
		return twin;
	}
	find(identity) {
		return this.#claims.get(require_canonical.keyOf(identity));
	}
	/** Returns the documents that are named by ARNs among `arns`: those of the account and Region of the target, whatever version they name. */
	referencesIn(arns) {
		return arns.flatMap(({ path, value }) => {
			const parsed = require_canonical.parseArn(value);
			const claim = parsed !== void 0 && require_canonical.isIn(parsed, this.target) ? this.#claimOf(parsed.identity) : void 0;
			return claim === void 0 ? [] : [{
				path,
				id: claim.id,
				identity: claim.identity
			}];
		});
	}
	/** Returns the documents that are referred to by their names alone. */
	referencesByName(kind, fields) {
		return (kind.findNames?.(fields) ?? []).flatMap(({ path, kind: named, name }) => {
			const claim = this.find(require_canonical.identityOf(named, name));
			return claim === void 0 ? [] : [{
				path,
				id: claim.id,
				identity: claim.identity
			}];
		});
	}
	/** What is built of a document stands for it. */
	#claimOf(identity) {
		return require_references.linesOf(identity).map((one) => this.find(one)).find((claim) => claim !== void 0);
	}
	/** Returns what `${Kind/name.attribute}` stands for here. */
	#refer(inside) {
		const reference = require_registry.showText(`\${${inside}}`);
		const unknown = (advice) => ({ issue: {
			diagnostic: "unknownReference",
			params: {
				reference,
				advice
			}
		} });
		const [, written = "", attribute = "arn"] = /^\s*([^.]*?)\s*(?:\.([\w.]*)\s*)?$/.exec(inside) ?? [];
		const { kind = "", name = "", scope } = require_canonical.parseId(written) ?? {};
		if (!require_registry.kinds.has(kind)) {
			const near = require_registry.findNearest(kind, [...require_registry.kinds.keys()]);
			return unknown(near === void 0 ? `kinds: ${require_enumerate.enumerate([...require_registry.kinds.keys()])}` : `did you mean \${${near}/${name}}?`);
		}
		const identity = require_canonical.identityOf(kind, name, scope);
		const claim = this.find(identity);
		if (claim === void 0) return this.#missing(reference, identity, name, unknown);
		const { id, version: number = "x.x.x" } = claim;
		const version = require_registry.kindOf(kind).versions === void 0 ? void 0 : { number: require_version_numbers.askableForm(number) };
		const referred = {
			identity,
			name: claim.name,
			...require_optional.optional({ version })
		};
		const value = require_references.attributeOf(attribute, referred, this.#place());
		if (value === void 0) return { issue: {
			diagnostic: "referenceAttribute",
			params: {
				reference,
				attribute: require_registry.showText(attribute),
				kind,
				known: require_enumerate.enumerate(require_references.attributeNamesOf(kind))
			}
		} };
		const ofVersion = require_references.isOfVersion(attribute, kind) ? {
			id,
			identity,
			attribute
		} : void 0;
		return {
			value,
			named: {
				id,
				identity,
				...require_optional.optional({ ofVersion })
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
		const near = require_registry.findNearest(name, names.map((claim) => claim.name));
		if (near !== void 0) return unknown(`did you mean \${${names.find((claim) => claim.name === near)?.id ?? ""}}?`);
		if (names.length === 0) return unknown(`no ${identity.kind} is declared in ${this.target.name}`);
		return unknown(`declared: ${require_registry.showText(require_enumerate.enumerate(names.map(({ id }) => id)), 1e3)}`);
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
// src/config/desire/texts.ts
/** The texts of a document that are in a language of their own: taken from files, kept from variables, looked into by the rules of their kind. */
/** What stands for a text that could not be read. Nothing is planned with it. */
const unread = "-";
/** Reads what a document of a kind says of its texts. Throws where its files were not read. */
function takeTexts(document, kind, block) {
	const taken = block.files.flatMap((field) => {
		const file = document.files?.get(field);
		if (file !== void 0) return [{
			field,
			path: field.split("."),
			file
		}];
		const path = require_registry.valueAt(document.value, [
			"kiln",
			"files",
			field
		]);
		if (typeof path === "string" && path !== "") throw new Error(`${document.file}: ${field} was not read`);
		return [];
	});
	const encoded = taken.filter(({ field }) => isEncoded(kind, field));
	const fromFiles = taken.map(({ field }) => field);
	const literal = new Set([...plainTexts(kind), ...fromFiles].filter((field) => !block.interpolate.includes(field)));
	const broken = taken.filter(({ file }) => typeof file.text !== "string").map(({ field }) => field);
	const looked = plainTexts(kind).filter((field) => ![...broken, ...block.uncheckedTexts].includes(field));
	const known = /* @__PURE__ */ new Map();
	return {
		document: taken.length === 0 ? document : withTexts(document, taken),
		diagnostics: [...taken.flatMap(({ file: { text } }) => typeof text === "string" ? [] : [text]), ...taken.flatMap((one) => diagnoseTwice(document, one))],
		isLiteral: (path) => literal.size > 0 && literal.has(path.join(".")),
		isPlainOfEncoded: (path) => encoded.some(({ field }) => field === path.join(".")),
		encode: (fields) => encoded.reduce((value, { path }) => {
			const text = require_registry.valueAt(value, path);
			return typeof text === "string" ? put(value, path, encodeText(text)) : value;
		}, fields),
		check(fields) {
			const { textRules } = kind;
			if (textRules === void 0) return [];
			return looked.flatMap((field) => {
				const text = fields[field];
				if (typeof text !== "string") return [];
				const context = textRules.contextOf(fields);
				const key = require_canonical.canonicalJson([
					field,
					text,
					context
				]);
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
/** A value that is both in the document and in a file, or around which the document has no map, is written twice. */
function diagnoseTwice(document, { field, path }) {
	const at = path.findIndex((_, index) => {
		const value = require_registry.valueAt(document.value, path.slice(0, index + 1)) ?? null;
		return value !== null && (index === path.length - 1 || !require_registry.isObject(value));
	});
	if (at < 0) return [];
	const own = path.slice(0, at + 1);
	const params = {
		field: own.join("."),
		source: require_source.formatSource(document.locate(own, "key"))
	};
	return [require_diagnose.diagnose("textFieldTwice", params, document.locate([
		"kiln",
		"files",
		field
	], "key"))];
}
function withTexts(document, taken) {
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
			return inner === void 0 || require_registry.isObject(require_registry.valueAt(document.value, path)) ? document.locate(path, at) : document.locate([
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
/** Returns a value with another one at `path`, and with the maps that it takes. What is no map stays. */
function put(value, [first = "", ...rest], item) {
	const key = String(first);
	const inner = value[key] ?? {};
	if (rest.length > 0 && !require_registry.isObject(inner)) return value;
	return {
		...value,
		[key]: rest.length === 0 || !require_registry.isObject(inner) ? item : put(inner, rest, item)
	};
}
// src/config/desire/together.ts
/**
* Returns what is wrong between documents; the same in several targets is told once. `locate` makes the diagnostic of a finding about the fields
* of a document.
*/
function diagnoseTogether(desired, locate) {
	const byKey = new Map(desired.map((one) => [keyIn(one.target, one.identity), one]));
	return require_group_by.groupBy(desired, ({ source }) => require_source.formatSource(source)).flatMap((ones) => {
		const problems = new ProblemList(ones.length);
		for (const one of ones) {
			const findings = require_registry.kindOf(one.kind).checkTogether?.(toDeclared(one, byKey)) ?? [];
			for (const finding of findings) problems.add(one.target, locate(one, makeShowable(finding)));
		}
		return problems.list();
	});
}
function toDeclared(one, byKey) {
	const references = new Map(one.references.map((reference) => [require_registry.formatPath(reference.path), reference]));
	const lookUp = (identity) => byKey.get(keyIn(one.target, identity));
	const show = (other) => {
		return other === void 0 ? void 0 : toDeclared(other, byKey);
	};
	return {
		id: one.id,
		kind: one.kind,
		fields: one.fields,
		named(path) {
			const reference = references.get(require_registry.formatPath(path));
			const other = reference === void 0 ? void 0 : lookUp(reference.identity);
			return other !== void 0 && isMeant(one, path, reference, other) ? show(other) : void 0;
		},
		find: (kind, name) => show(lookUp(require_canonical.identityOf(kind, name))),
		isPinned(path) {
			const { text } = references.get(require_registry.formatPath(path)) ?? {};
			if (text !== void 0) return /^\$\{[^.]*(?:\.\s*arn\s*)?\}$/.test(text);
			const value = require_registry.valueAt(one.fields, path);
			return typeof value === "string" && require_registry.isPinnedArn(value);
		}
	};
}
/** What is written as an ARN may mean a version that was declared once. */
function isMeant({ fields }, path, reference, other) {
	const value = require_registry.valueAt(fields, path);
	return reference?.text !== void 0 || typeof value === "string" && require_registry.isOfDeclared(value, other.fields);
}
function keyIn(target, identity) {
	return `${target} ${require_canonical.keyOf(identity)}`;
}
// src/config/desire/trace.ts
/** The way of one field from the files to its value, for a person who asks: what is written, and every default and variable in it. */
/** Follows the value at `path` of the composed fields, or what the document says of a field that is not there in the end. */
function traceField(made, path) {
	const { document, defaults, kind, project } = made;
	const origin = findOrigin(made, path, "value");
	const { written: source, writtenPath } = origin;
	const contributions = origin.isWhole ? origin.contributions : [];
	const raw = require_registry.valueAt(document.value, writtenPath);
	const isLiteral = made.texts.isLiteral(path);
	const isVariable = typeof raw === "string" && !isLiteral && require_targets.findWholeVariable(raw) !== void 0;
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
		const name = require_canonical.parseId(id)?.name ?? id;
		const suggestion = name.replaceAll(/([ _-])[ _-]+/g, "$1");
		const params = {
			name: require_registry.showValue(name),
			reference: require_registry.showText(text),
			source: require_source.formatSource(locate(one.target, one.id, path)),
			suggestion: require_registry.showValue(suggestion)
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
		trace: (target, id, keys) => traceField(...builder.follow(target, id, keys)),
		findScalar: (target, id, keys) => findOrigin(...builder.follow(target, id, keys), "value").scalar
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
		const texts = takeTexts(document, kind, block);
		this.diagnostics.push(...texts.diagnostics);
		const declaration = {
			document: texts.document,
			texts,
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
		const { kind, scopeField, versions } = declaration.kind;
		const read = (field) => readOwn(declaration, field, this.#project.defaults[kind], site.scope);
		const name = read("name");
		const scope = scopeField === void 0 ? void 0 : read(scopeField);
		if (name === "" || scope === "") return {
			claim: void 0,
			twin: void 0
		};
		const version = versions === void 0 ? "" : read(require_version_numbers.numberField);
		const claim = {
			declaration,
			name,
			identity: require_canonical.identityOf(kind, name, scope),
			id: require_canonical.idOf(kind, name, scope),
			...require_optional.optional({ version: version === "" ? void 0 : version })
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
		const together = [...this.desired, ...this.faulty];
		this.diagnostics.push(...diagnoseTogether(together, (one, finding) => diagnoseField(this.follow(one.target, one.id, [])[0], finding, one.fields)));
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
			...require_targets.addUnlessSaid(findings, foreign).filter((finding) => !isFromIssue(finding, composed.issues)).map((finding) => diagnoseField(made, finding, draft.plain)),
			...twin === void 0 || claim === void 0 ? [] : [this.#diagnoseTwins(made, claim, twin)]
		];
	}
	#diagnoseTwins(made, { name }, twin) {
		const source = require_source.formatSource(twin.declaration.document.locate(["name"], "value"));
		const params = {
			name: require_registry.showValue(name),
			other: require_registry.showValue(twin.name),
			source,
			kind: made.kind
		};
		return require_diagnose.diagnose("duplicateName", params, findOrigin(made, ["name"], "value").written);
	}
	/** Returns the targets that have a document, where it is not in the one that asks. */
	#findElsewhere(identity) {
		const here = this.#sites.filter((site) => site.find(identity) !== void 0).map(({ target }) => target.name);
		const written = this.#placed.find(({ declaration: { document, kind } }) => {
			const { name, [kind.scopeField ?? ""]: scope } = document.value;
			if (typeof name !== "string") return false;
			const one = require_canonical.identityOf(kind.kind, name, typeof scope === "string" ? scope : void 0);
			return require_canonical.keyOf(one) === require_canonical.keyOf(identity);
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
		const { kind = "", name = "", scope } = require_canonical.parseId(id) ?? {};
		const claim = site?.find(require_canonical.identityOf(kind, name, scope));
		if (site === void 0 || claim?.draft === void 0) throw new Error(`nothing is declared as ${id} in ${target}`);
		const { declaration, draft } = claim;
		const path = toFieldPath(declaration.kind, draft.composed.fields, keys);
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
function toDesired({ declaration, name, identity, id }, { composed, arns }, site) {
	const { block, kind, source } = declaration;
	const written = new Set(composed.references.map(({ path }) => require_registry.formatPath(path)));
	const unwritten = [...site.referencesIn(arns), ...site.referencesByName(kind, composed.fields)].filter(({ path, identity: { kind: named, slug } }) => {
		return !written.has(require_registry.formatPath(path)) && !(named === identity.kind && slug === identity.slug);
	});
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
			reenable: block.reenable,
			keep: block.keep
		}),
		unchecked: block.unchecked,
		references: [...composed.references, ...unwritten],
		...composed.deferred.length === 0 ? {} : { deferred: composed.deferred },
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
	const inside = new Set(documents.flatMap(textFilesOf));
	const outside = new Set(around.flatMap((one) => [one.file, ...textFilesOf(one).filter((file) => !inside.has(file))]));
	const isInside = ({ source }) => source === void 0 || !outside.has(source.file);
	const build = (among) => {
		const state = buildDesired([...documents, ...around], project, among);
		const { desired, diagnostics } = require_targets.selectDesired(state.desired.filter(isInside), only);
		const selected = require_targets.takeAlong(desired, state.desired);
		const about = require_targets.withReferred([...desired, ...state.faulty.filter(isInside)], [...state.desired, ...state.faulty]);
		const files = withTextFiles(new Set(about.map(({ source }) => source.file)), around);
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
		trace: (target, id, keys) => stateIn(target).trace(target, id, keys),
		findScalar: (target, id, keys) => stateIn(target).findScalar(target, id, keys)
	};
}
/** Returns the files that a document takes fields from. */
function textFilesOf({ files }) {
	return files === void 0 ? [] : [...files.values()].map(({ file }) => file);
}
function withTextFiles(files, documents) {
	return /* @__PURE__ */ new Set([...files, ...documents.filter(({ file }) => files.has(file)).flatMap(textFilesOf)]);
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
* that count if git has them; `texts` are files below the folder that count whatever they are called, which is known only when the documents
* were read. A submodule is looked into; where the folder is in one, so is the repository around it.
*/
async function findGaps(folder, others, texts, env) {
	try {
		const repository = await open(folder, env);
		if (repository === void 0) return { lacking: [] };
		return { lacking: [...await findGapsAround(repository, env), ...await findGapsIn(repository, [folder, ...others], texts, env)] };
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
async function findGapsIn(repository, paths, texts, env) {
	const entries = await listEntries(repository, paths);
	const taken = new Set((await texts).map((path) => require_repository.pathInRepository(repository, path)));
	const isWanted = (entry) => isRead(entry) || taken.has(entry.path);
	return (await Promise.all(entries.filter(isWanted).map(async ({ mode, object, path }) => {
		const place = (0, node_path.join)(repository.root, path);
		if (mode !== submodule) return await isThere(place) ? [] : [path];
		const inner = await isFilled(place) ? await open(place, env) : void 0;
		if (inner?.root !== place) return [`${path} (a submodule that is not checked out)`];
		if (await headOf(inner) !== object) return [sayMoved(path)];
		return (await findGapsIn(inner, [place], texts, env)).map((name) => `${path}/${name}`);
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
/** What Kiln reads by its name, and what may hold it. */
function isRead({ mode, path }) {
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
async function readDocuments({ cwd, env }, project, path, files) {
	const { configs, file } = project;
	const reading = require_targets.loadDocuments(project, {
		cwd,
		...require_optional.optional({
			path,
			files
		})
	});
	const texts = reading.then(({ textFiles }) => textFiles, () => []);
	const [read, gaps] = await Promise.all([reading, findGaps(configs, file === void 0 ? projectFilesAround(configs) : [], texts, env)]);
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
Object.defineProperty(exports, "ProblemList", {
	enumerable: true,
	get: function() {
		return ProblemList;
	}
});
Object.defineProperty(exports, "declare", {
	enumerable: true,
	get: function() {
		return declare;
	}
});
Object.defineProperty(exports, "encodeText", {
	enumerable: true,
	get: function() {
		return encodeText;
	}
});
Object.defineProperty(exports, "plainTexts", {
	enumerable: true,
	get: function() {
		return plainTexts;
	}
});
Object.defineProperty(exports, "readDocuments", {
	enumerable: true,
	get: function() {
		return readDocuments;
	}
});
