const require_diagnostic = require("./diagnostic.cjs");
const require_project = require("./project.cjs");
const require_project_schema = require("./project-schema.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_field_path = require("./field-path.cjs");
const require_enumerate = require("./enumerate.cjs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
let node_util = require("node:util");
// src/config/repair.ts
/**
* Casing slips: `SnsTopicArn` for `snsTopicArn`. They are errors, but what stands under them is checked as if they were written
* right, so that one run shows all that is wrong.
*/
/** Returns `fields` with its casing slips repaired. */
function repairKeys(kind, fields) {
	const findings = [];
	const written = /* @__PURE__ */ new Map();
	function repair(value, shape, path) {
		if (require_project_schema.isList(value)) return value.map((item, index) => repair(item, shapeNamed(shape?.member), [...path, index]));
		if (!require_project_schema.isObject(value) || shape?.members === void 0) return value;
		const known = Object.keys(shape.members);
		const entries = Object.entries(value).map(([key, item]) => {
			const meant = known.includes(key) ? key : known.find((name) => require_project.fold(name) === require_project.fold(key) && !Object.hasOwn(value, name));
			const at = [...path, meant ?? key];
			if (meant !== void 0 && meant !== key) {
				written.set(JSON.stringify(at), key);
				findings.push({
					diagnostic: "unknownKey",
					params: {
						key: require_project.showValue(key),
						suggestion: meant
					},
					path: toWritten(at),
					at: "key"
				});
			}
			return [meant ?? key, repair(item, shapeNamed(shape.members?.[meant ?? key]), at)];
		});
		return Object.fromEntries(entries);
	}
	function toWritten(path) {
		return path.map((step, index) => written.get(JSON.stringify(path.slice(0, index + 1))) ?? step);
	}
	return {
		fields: repair(fields, require_project_schema.requestShape(kind), []),
		findings,
		toWritten
	};
}
function shapeNamed(name) {
	return name === void 0 ? void 0 : require_imagebuilder.imagebuilder.shapes[name];
}
// src/config/rules.ts
/** Rules for documents of every kind: tags, partitions, credentials. Rules of one kind are in src/kinds. */
/** Fields whose text is free: an ARN in it need not be of this partition. */
const freeText = /* @__PURE__ */ new Set([
	"description",
	"tags",
	"resourceTags",
	"amiTags",
	"containerTags"
]);
/** Returns the tag rules of a project, its regular expressions compiled. */
function readTagRules({ tagPrefix, requiredTags }) {
	return {
		tagPrefix,
		requiredTags: Object.entries(requiredTags).map(([key, form]) => [key, new RegExp(form, "u")])
	};
}
/** Returns what is wrong with the tags of a document. */
function checkTags(fields, { tagPrefix, requiredTags }) {
	const tags = require_project_schema.isObject(fields["tags"]) ? fields["tags"] : {};
	const keys = Object.keys(tags);
	const findings = [];
	for (const key of keys) {
		const at = {
			path: ["tags", key],
			at: "key"
		};
		if (/^aws:/i.test(key)) findings.push({
			diagnostic: "awsTagKey",
			params: { key: require_project.showValue(key) },
			...at
		});
		else if (key.startsWith(tagPrefix)) findings.push({
			diagnostic: "kilnTagKey",
			params: {
				key: require_project.showValue(key),
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
			const path = require_project_schema.isObject(fields["tags"]) ? ["tags"] : [];
			const params = {
				key: require_project.showText(key),
				form: require_project.showText(form.source)
			};
			findings.push({
				diagnostic: "requiredTagMissing",
				params,
				path,
				at: "inside"
			});
		} else if (typeof value === "string" && !form.test(value)) {
			const params = {
				key: require_project.showText(key),
				form: require_project.showText(form.source),
				found: require_project.showValue(value)
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
/** Returns the credentials among the texts of a document, as findings, and the ARNs in it. */
function scanTexts(fields) {
	const findings = [];
	const arns = [];
	const path = [];
	function scan(value, isFree) {
		if (typeof value === "string") {
			if (require_project.looksLikeCredential(value)) findings.push({
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
		} else if (require_project_schema.isList(value)) for (let index = 0; index < value.length; index++) {
			path.push(index);
			scan(value[index] ?? null, isFree);
			path.pop();
		}
		else if (require_project_schema.isObject(value)) for (const key of Object.keys(value)) {
			path.push(key);
			scan(value[key] ?? null, isFree || freeText.has(key));
			path.pop();
		}
	}
	scan(fields, false);
	return {
		findings,
		arns
	};
}
/** Returns a finding for each ARN that is not of the partition of the target. */
function checkPartition(arns, target, expected) {
	return arns.filter(({ partition }) => partition !== expected).map(({ path, value, partition }) => {
		return {
			diagnostic: "foreignPartition",
			params: {
				value: require_project.showText(value),
				partition,
				target,
				expected
			},
			path,
			at: "value"
		};
	});
}
// src/config/check.ts
/** Checks fields against the schema of their kind and the rules, those in `unchecked` not. Paths are as the fields are written. */
function checkFields(kind, fields, unchecked, tagRules) {
	const modelled = unchecked.length === 0 ? fields : withoutKeys(fields, unchecked);
	const errors = require_project.validateFields(kind.kind, modelled);
	if (errors.some(({ keyword }) => keyword === "additionalProperties")) {
		const repaired = repairKeys(kind, modelled);
		const located = checkModelled(kind, repaired.fields, require_project.validateFields(kind.kind, repaired.fields), tagRules).map((finding) => ({
			...finding,
			path: repaired.toWritten(finding.path)
		}));
		const texts = scanTexts(fields);
		return {
			findings: [
				...repaired.findings,
				...located,
				...texts.findings
			],
			arns: texts.arns
		};
	}
	const texts = scanTexts(fields);
	return {
		findings: [...checkModelled(kind, modelled, errors, tagRules), ...texts.findings],
		arns: texts.arns
	};
}
function checkModelled(kind, fields, errors, tagRules) {
	const context = {
		serviceOwned: kind.model.serviceOwned,
		topKeys: ["kind", "kiln"]
	};
	const general = errors.length === 0 ? [] : require_project.explain(errors, fields, context);
	const ruled = kind.check(fields).map(makeShowable);
	return require_project.addUnlessSaid([...ruled, ...checkTags(fields, tagRules)], general);
}
/** Rules of a kind put values into their messages as they are. */
function makeShowable(finding) {
	const params = Object.entries(finding.params).map(([key, value]) => {
		return [key, typeof value === "string" ? require_project.showText(value) : value];
	});
	return {
		...finding,
		params: Object.fromEntries(params)
	};
}
function withoutKeys(fields, keys) {
	return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}
// src/config/compose.ts
/**
* One document's fields in one target: interpolated, merged over the defaults of its kind, without nulls. Maps merge, everything else is
* replaced; null removes, also what a default would set. A reference to a map merges like a map.
*/
/** Keys of a document that are not fields. */
const notFields = /* @__PURE__ */ new Set(["kind", "kiln"]);
/** Returns the fields of a document in a scope. Where a reference is broken, its text stays and an issue tells. */
function compose(document, defaults, scope) {
	const composer = new Composer(scope);
	return {
		fields: composer.mergeMaps(document, defaults ?? {}, notFields),
		issues: composer.issues,
		dependsOnTarget: composer.dependsOnTarget
	};
}
var Composer = class {
	issues = [];
	dependsOnTarget = false;
	#scope;
	#path = [];
	#inDefault = false;
	constructor(scope) {
		this.#scope = scope;
	}
	mergeMaps(own, base, skip) {
		const result = {};
		for (const key of Object.keys(own)) {
			if (skip?.has(key) === true) continue;
			this.#path.push(key);
			const value = this.#merge(own[key] ?? null, Object.hasOwn(base, key) ? base[key] : void 0);
			if (value !== void 0) result[key] = value;
			this.#path.pop();
		}
		for (const key of Object.keys(base)) {
			if (Object.hasOwn(own, key)) continue;
			this.#path.push(key);
			const value = this.#asDefault(() => this.#render(base[key] ?? null));
			if (value !== void 0) result[key] = value;
			this.#path.pop();
		}
		return result;
	}
	/** `base` is there only where the document may merge with it. */
	#merge(own, base) {
		if (base === void 0) return this.#render(own);
		const resolved = this.#resolve(own);
		if (!require_project_schema.isObject(resolved)) return this.#finish(resolved);
		const resolvedBase = this.#asDefault(() => this.#resolve(base));
		return require_project_schema.isObject(resolvedBase) ? this.mergeMaps(resolved, resolvedBase) : this.#finish(resolved);
	}
	/** Returns a value without nulls and references; undefined if it is absent. */
	#render(raw) {
		return this.#finish(this.#resolve(raw));
	}
	#finish(value) {
		if (value === null) return void 0;
		if (typeof value === "number") return this.#checkNumber(value);
		if (require_project_schema.isList(value)) return this.#finishList(value);
		return require_project_schema.isObject(value) ? this.#finishMap(value) : value;
	}
	/** Returns the list itself if nothing in it changes: targets share what does not depend on them. */
	#finishList(list) {
		const items = list.map((item, index) => this.#renderAt(index, item));
		return items.every((item, index) => item === list[index]) ? list : items.filter((item) => item !== void 0);
	}
	/** Returns the map itself if nothing in it changes. */
	#finishMap(map) {
		const result = {};
		let isChanged = false;
		for (const key of Object.keys(map)) {
			const before = map[key] ?? null;
			const value = this.#renderAt(key, before);
			if (value !== before) isChanged = true;
			if (value !== void 0) result[key] = value;
		}
		return isChanged ? result : map;
	}
	#renderAt(step, value) {
		this.#path.push(step);
		const result = this.#render(value);
		this.#path.pop();
		return result;
	}
	#resolve(value) {
		if (typeof value !== "string" || !require_project.hasReference(value)) return value;
		this.dependsOnTarget = true;
		return require_project.interpolate(value, this.#scope, (issue) => this.#report(issue.diagnostic, issue.params));
	}
	#checkNumber(value) {
		if (!require_project.isExact(value)) this.#report("inexactNumber", { field: require_project.showPath(this.#path) });
		return value === 0 ? 0 : value;
	}
	#report(diagnostic, params) {
		this.issues.push({
			diagnostic,
			params,
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
// src/config/document-kind.ts
/** The `kind` line of a document. */
/** Returns the kind of a document, or what is wrong with it. A `Kind` is taken for `kind` here: as an unknown key it is told later. */
function readKind(document) {
	const { value } = document;
	const names = [...require_project_schema.kinds.keys()];
	const known = names.join(", ");
	const key = Object.hasOwn(value, "kind") ? "kind" : Object.keys(value).find((key) => require_project.fold(key) === "kind");
	const written = key === void 0 ? null : value[key] ?? null;
	if (key === void 0 || written === null) return { diagnostic: require_diagnostic.diagnose("missingKind", { kinds: known }, require_project.locateFirstKey(document, [])) };
	const kind = typeof written === "string" ? require_project_schema.kinds.get(written) : void 0;
	if (kind !== void 0) return { kind };
	const source = document.locate([key], "value");
	const suggestion = typeof written === "string" ? require_project.findNearest(written, names) : void 0;
	const params = {
		kind: require_project.showValue(written),
		kinds: known
	};
	return { diagnostic: suggestion === void 0 ? require_diagnostic.diagnose("unknownKind", params, source) : require_diagnostic.diagnose("misspeltKind", {
		...params,
		suggestion
	}, source) };
}
// src/config/kiln-block.ts
/** The `kiln` block of a document: how Kiln treats it. */
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
	const block = require_project_schema.isObject(raw) ? withoutNulls(raw) : raw;
	const findings = require_project.explain(require_project.validateKilnBlock(block), block, {}, ["kiln"]);
	if (!require_project_schema.isObject(block)) return {
		block: empty,
		findings
	};
	const { protect, adopt } = block;
	const globFindings = checkGlobs(block["targets"], targets);
	const wrong = new Set(globFindings.map(({ path }) => path.at(-1)));
	const patterns = stringsOf(block["targets"]).filter((_, index) => !wrong.has(index));
	const unknown = stringsOf(block["unchecked"]).filter((field) => !isModelled(kind, field));
	return {
		block: {
			...patterns.length === 0 ? {} : { targets: patterns },
			ignore: stringsOf(block["ignore"]),
			...typeof protect === "boolean" ? { protect } : {},
			...adopt === "unchanged" || adopt === "overwrite" ? { adopt } : {},
			unchecked: unknown
		},
		findings: [
			...findings,
			...globFindings,
			...checkIgnore(block["ignore"], kind, unknown),
			...checkUnchecked(block["unchecked"], kind)
		]
	};
}
/** A pattern that matches nothing is a slip of the pen, most dangerous in an exclusion. */
function checkGlobs(globs, targets) {
	return checkItems(globs, ["kiln", "targets"], (glob) => {
		if (glob === "" || glob === "!" || require_project.isAboutAny(glob, targets)) return void 0;
		return {
			diagnostic: "globMatchesNothing",
			params: {
				glob: require_project.showValue(glob),
				targets: require_project.describeSelectable(targets)
			}
		};
	});
}
function checkIgnore(paths, kind, unchecked) {
	const known = [...kind.model.createFields, ...unchecked];
	return checkItems(paths, ["kiln", "ignore"], (path) => {
		const [first] = require_field_path.parsePath(path) ?? [];
		if (path === "" || first !== void 0 && known.includes(first)) return void 0;
		return {
			diagnostic: "ignoreUnknown",
			params: {
				path: require_project.showValue(path),
				kind: kind.kind,
				known: known.join(", ")
			}
		};
	});
}
function checkUnchecked(fields, kind) {
	return checkItems(fields, ["kiln", "unchecked"], (field) => {
		if (!kind.model.createFields.includes(field)) return void 0;
		return {
			diagnostic: "uncheckedKnown",
			params: { field: require_project.showText(field) }
		};
	});
}
function checkItems(items, path, check) {
	if (!require_project_schema.isList(items)) return [];
	return items.flatMap((item, index) => {
		const finding = typeof item === "string" ? check(item) : void 0;
		return finding === void 0 ? [] : [{
			...finding,
			path: [...path, index],
			at: "value"
		}];
	});
}
/** Reports whether the API model knows a field, as one that can be declared or as one that cannot. */
function isModelled({ model }, field) {
	return [
		...model.createFields,
		...model.serviceOwned,
		...require_project_schema.derivedFields
	].includes(field);
}
function stringsOf(value) {
	return require_project_schema.isList(value) ? value.filter((item) => typeof item === "string") : [];
}
function withoutNulls(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
}
// src/config/origin.ts
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
	/** Returns the origin of what stands at `path`, with the places of keys or values. */
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
			const nextBase = own === void 0 || require_project_schema.isObject(own.value) && require_project_schema.isObject(base?.value) ? base && this.#child(base, step) : void 0;
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
		const place = this.#locateWritten(written, isWhole && written.length === path.length ? at : "key");
		const decisive = node === void 0 || node.path.length === 0 ? void 0 : this.#locate(node, isWhole ? at : "key");
		return {
			written: place,
			writtenPath: written,
			decisive: decisive ?? place,
			contributions: this.#contributions
		};
	}
	#locateWritten(path, at) {
		return this.#made.document.locate(path.length === 0 ? ["name"] : path, path.length === 0 ? "key" : at);
	}
	#child({ root, path, value }, step) {
		if (require_project_schema.isObject(value)) {
			const key = String(step);
			return Object.hasOwn(value, key) ? {
				root,
				path: [...path, key],
				value: value[key] ?? null
			} : void 0;
		}
		if (!require_project_schema.isList(value) || typeof step !== "number") return void 0;
		const index = [...value.keys()].filter((index) => this.#valueOf(value[index] ?? null) !== null)[step];
		return index === void 0 ? void 0 : {
			root,
			path: [...path, index],
			value: value[index] ?? null
		};
	}
	#valueOf(value) {
		return typeof value === "string" ? require_project.interpolate(value, this.#made.scope, () => {}) : value;
	}
	/** Moves from a value that is nothing but a variable to that variable. */
	#enter(node) {
		const reference = typeof node.value === "string" ? require_project.findWholeReference(node.value) : void 0;
		if (reference === void 0 || reference.path[0] !== "vars") return node;
		const value = this.#valueOf(node.value);
		if (value === node.value) return node;
		if (node.root === "default") this.#add(node.path);
		return {
			root: "variable",
			path: reference.path,
			value
		};
	}
	#contribute({ root, path, value }) {
		if (root !== "document") this.#add(path);
		if (typeof value !== "string" || root === "variable" || this.#subject === "key") return;
		for (const { path } of require_project.findReferences(value)) if (path[0] === "vars") this.#add(path);
	}
	#add(path) {
		const label = require_field_path.formatPath(path);
		if (path.length === 0 || this.#contributions.some((known) => known.label === label)) return;
		const source = this.#locateInProject(path, "key");
		this.#contributions.push({
			label,
			...source === void 0 ? {} : { source }
		});
	}
	#locate({ root, path }, at) {
		return root === "document" ? this.#made.document.locate(path, at) : this.#locateInProject(path, at);
	}
	/** The place of `defaults.…` or `vars.…` in the project file. */
	#locateInProject(path, at) {
		const { project } = this.#made;
		if (project === void 0) return void 0;
		const found = path[0] === "vars" ? require_project.findPath(project.blueprint, path) : path;
		return project.document.locate(found ?? path, at);
	}
};
// src/config/problems.ts
/** Problems of documents as diagnostics: with places, with what a value came from, each said once however many targets share it. */
/** Returns the diagnostic of a finding about the composed fields of a document. */
function diagnoseField(made, finding) {
	const { path, at } = finding;
	const origin = findOrigin(made, path, at === "key" ? "key" : "value");
	const isInDocument = origin.writtenPath.length === path.length;
	const source = at === "inside" && isInDocument ? require_project.locateFirstKey(made.document, origin.writtenPath) : origin.written;
	return addOrigins(require_project.diagnoseFinding(finding, source), origin.contributions);
}
/** Returns the diagnostic of something that could not be composed. */
function diagnoseIssue(made, issue) {
	const origin = findOrigin(made, issue.path, "value");
	const isElsewhere = ({ label }) => label.startsWith("defaults.");
	return addOrigins(require_project.diagnoseFinding(issue, origin.written), origin.contributions.filter(isElsewhere));
}
function addOrigins(diagnostic, contributions) {
	return contributions.reduce((said, { label, source }) => source === void 0 ? require_diagnostic.extend(said, "originWithoutPlace", { label }) : require_diagnostic.extend(said, "origin", {
		label,
		place: require_project.formatPlace(source)
	}), diagnostic);
}
/** Reports whether a finding is only about the text that a broken reference left behind. */
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
		return [...this.#problems.values()].map(({ diagnostic, targets }) => targets.size === this.#targets ? diagnostic : require_diagnostic.extend(diagnostic, "targets", { targets: require_enumerate.enumerate([...targets]) }));
	}
};
// src/config/desire.ts
/** Documents to desired state: checked, merged over defaults, interpolated for each target, duplicates refused; all problems at once. */
/** Builds the desired state of `documents` in `targets`, which are some or all of the targets of the project. */
function buildDesired(documents, project, targets) {
	const builder = new DesireBuilder(project, targets);
	for (const document of documents) builder.add(document);
	return {
		desired: builder.desired,
		diagnostics: require_diagnostic.sortDiagnostics(builder.diagnostics),
		locate: (target, id, keys) => builder.locate(target, id, keys)
	};
}
var DesireBuilder = class {
	desired = [];
	diagnostics = [];
	#project;
	#tagRules;
	#sites;
	#byName;
	constructor(project, targets) {
		this.#project = project;
		this.#tagRules = readTagRules(project);
		this.#sites = targets.filter(({ retired }) => !retired).map((target) => ({
			target,
			scope: require_project.scopeOf(target),
			...target.region === void 0 ? {} : { partition: require_project.partitionOf(target.region) },
			claims: /* @__PURE__ */ new Map()
		}));
	}
	add(document) {
		const head = readKind(document);
		if ("diagnostic" in head) {
			this.diagnostics.push(head.diagnostic);
			return;
		}
		const { kind } = head;
		const { block, findings } = readKilnBlock(document.value, kind, this.#project.targets);
		this.diagnostics.push(...findings.map((found) => require_project.diagnoseFinding(found, require_project.locateFinding(document, found))));
		const isSelected = block.targets === void 0 ? () => true : require_project.selectorOf(block.targets);
		const isIn = (target) => !target.retired && isSelected(target);
		if (block.targets !== void 0 && !this.#project.targets.some(isIn)) this.diagnostics.push(require_diagnostic.diagnose("documentWithoutTarget", {}, document.locate(["kiln", "targets"], "key")));
		const sites = this.#sites.filter(({ target }) => isIn(target));
		const declaration = {
			document,
			kind,
			block,
			source: document.locate(["name"], "key")
		};
		const problems = new ProblemList(sites.length);
		let draft;
		for (const site of sites) {
			if (draft === void 0 || draft.composed.dependsOnTarget) draft = this.#draft(declaration, site);
			const found = this.#judge(declaration, draft, site);
			for (const problem of found) problems.add(site.target.name, problem);
			if (!found.some(({ severity }) => severity === "error")) this.#accept(declaration, draft, site);
		}
		this.diagnostics.push(...problems.list());
	}
	#draft({ document, kind, block }, { scope }) {
		const composed = compose(document.value, this.#project.defaults[kind.kind], scope);
		const { name: written } = composed.fields;
		const name = typeof written === "string" && !require_project.hasReference(written) ? written : "";
		return {
			composed,
			name,
			slug: require_project.slugOf(name),
			...checkFields(kind, composed.fields, block.unchecked, this.#tagRules)
		};
	}
	/** Returns what is wrong with a declaration in one target. */
	#judge(declaration, draft, site) {
		const { composed, findings, arns } = draft;
		const foreign = site.partition === void 0 ? [] : checkPartition(arns, site.target.name, site.partition);
		const twin = this.#claim(declaration, draft, site);
		if (composed.issues.length + findings.length + foreign.length === 0 && twin === void 0) return [];
		const made = this.#ingredientsOf(declaration, site);
		return [
			...composed.issues.map((issue) => diagnoseIssue(made, issue)),
			...require_project.addUnlessSaid(findings, foreign).filter((finding) => !isFromIssue(finding, composed.issues)).map((finding) => diagnoseField(made, finding)),
			...twin === void 0 ? [] : [this.#diagnoseTwins(made, draft, twin)]
		];
	}
	/** Takes the identity of a declaration; returns who has it already, if somebody does. */
	#claim(declaration, draft, { claims }) {
		if (draft.name === "") return void 0;
		const key = `${declaration.kind.kind}/${draft.slug}`;
		const twin = claims.get(key);
		if (twin === void 0) claims.set(key, {
			declaration,
			draft
		});
		return twin;
	}
	#diagnoseTwins(made, { name }, { declaration, draft }) {
		const place = require_project.formatPlace(declaration.document.locate(["name"], "value"));
		const params = {
			name: require_project.showValue(name),
			other: require_project.showValue(draft.name),
			place,
			kind: made.kind
		};
		return require_diagnostic.diagnose("duplicateName", params, findOrigin(made, ["name"], "value").written);
	}
	#accept({ block, kind, source }, { composed, name, slug }, { target }) {
		this.desired.push({
			id: `${kind.kind}/${name}`,
			kind: kind.kind,
			name,
			slug,
			target: target.name,
			fields: composed.fields,
			ignore: block.ignore,
			...block.protect === void 0 ? {} : { protect: block.protect },
			...block.adopt === void 0 ? {} : { adopt: block.adopt },
			unchecked: block.unchecked,
			source
		});
	}
	locate(target, id, keys) {
		this.#byName ??= new Map(this.#sites.map((site) => [site.target.name, site]));
		const site = this.#byName.get(target);
		const slash = id.indexOf("/");
		const claim = site?.claims.get(`${id.slice(0, slash)}/${require_project.slugOf(id.slice(slash + 1))}`);
		if (site === void 0 || claim === void 0) throw new Error(`nothing is declared as ${id} in ${target}`);
		const { declaration, draft } = claim;
		const path = toFieldPath(declaration.kind, draft.composed.fields, keys);
		return findDecisiveKey(this.#ingredientsOf(declaration, site), path);
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
/** Translates keys of the normal form, where elements of keyed lists stand under their key, to a path in the fields. */
function toFieldPath(kind, fields, keys) {
	let node = fields;
	let pattern = "";
	return keys.map((key) => {
		let step = key;
		if (require_project_schema.isList(node)) {
			const member = kind.keyedLists[pattern];
			const items = node;
			const index = member === void 0 ? -1 : items.findIndex((item) => require_project_schema.isObject(item) && item[member] === key);
			if (index >= 0) step = index;
			pattern = `${pattern}.*`;
			node = typeof step === "number" ? items[step] : void 0;
		} else {
			pattern = pattern === "" ? String(key) : `${pattern}.${key}`;
			node = require_project_schema.isObject(node) ? node[String(key)] : void 0;
		}
		return step;
	});
}
// src/run/affected.ts
/** Which targets a change of the repository is about: those whose desired state another revision would render otherwise. */
/**
* Returns the targets of `now` that `before` does not have, or for which it declares something else: fields after defaults and variables,
* what the `kiln` block says, whether the target is retired, and the part of the project that decides whose a configuration is and what
* of it counts. Where its credentials come from, labels, waves, limits and places in files are none of that.
*/
function findAffected(now, before) {
	const renderings = renderTargets(before);
	const found = renderTargets(now);
	return now.targets.filter(({ name }) => found.get(name) !== renderings.get(name));
}
/** Returns a digest of everything that is desired in each target, by its name. */
function renderTargets({ project, targets, desired }) {
	const policy = require_diagnostic.canonicalJson(policyOf(project));
	const known = /* @__PURE__ */ new WeakMap();
	const digestFields = (fields) => {
		const digest = known.get(fields) ?? require_diagnostic.digestOf(fields).toString("base64");
		known.set(fields, digest);
		return digest;
	};
	const render = ({ id, fields, ignore, protect, adopt, unchecked }) => {
		const treatment = {
			ignore,
			unchecked,
			protect: protect ?? null,
			adopt: adopt ?? null
		};
		return require_diagnostic.canonicalJson([
			id,
			digestFields(fields),
			treatment
		]);
	};
	const byTarget = require_project.groupByTarget(desired);
	return new Map(targets.map(({ name, account, region, retired }) => {
		const place = {
			account: account ?? null,
			region: region ?? null,
			retired
		};
		const declared = (byTarget.get(name) ?? []).map(render).toSorted();
		return [name, require_diagnostic.digestOf([
			policy,
			place,
			declared
		]).toString("base64")];
	}));
}
function policyOf(project) {
	const { owner, declaredOwner, previousOwners, ignoreTags, managedBy, readOnlyFields, tagPrefix } = project;
	return {
		owner,
		declaredOwner,
		previousOwners,
		ignoreTags,
		managedBy: managedBy.map(({ key, value }) => [key, value ?? null]),
		readOnlyFields,
		tagPrefix
	};
}
// src/run/shard.ts
/** The cut of a fleet into parts, for work on several machines: by account, then region, contiguous, as even as possible. */
/**
* Cuts targets into `parts`, whose sizes differ by one at most; the larger ones come first, so that only the last ones are empty where there
* are more parts than targets. The order of `targets` does not matter: every machine makes the same cut.
*/
function cutTargets(targets, parts) {
	const ordered = targets.toSorted((a, b) => require_diagnostic.compareText(a.account ?? "", b.account ?? "") || require_diagnostic.compareText(a.region ?? "", b.region ?? "") || require_diagnostic.compareText(a.name, b.name));
	const size = Math.floor(ordered.length / parts);
	const larger = ordered.length % parts;
	const startOf = (part) => part * size + Math.min(part, larger);
	return Array.from({ length: parts }, (_, part) => ordered.slice(startOf(part), startOf(part + 1)));
}
/** Returns the targets of one part, in the order of the cut, and what the report says about it: the whole fleet in its own order. */
function takeShard(targets, { index, of }) {
	return {
		targets: cutTargets(targets, of)[index - 1] ?? [],
		shard: {
			index,
			of,
			targets: targets.map(({ name }) => name)
		}
	};
}
/** Returns the number of parts; or, where that many are not allowed, the smallest chunk that fits. */
function countParts(targets, { chunk, parts }) {
	if (chunk === void 0) return { parts: Math.min(targets, parts) };
	const wanted = Math.ceil(targets / chunk);
	return wanted <= parts ? { parts: wanted } : {
		wanted,
		least: Math.ceil(targets / parts)
	};
}
// cmd/git.ts
/** Git as a source of facts: what it says, or in its own words why it says nothing. Nothing here touches the work tree. */
/** Git asks nobody anything, and speaks English. */
const gitEnvironment = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	LC_ALL: "C"
};
/** Room for the list of all files of a large repository. */
const maxBuffer = 1073741824;
/** Runs git in a folder. `timeoutMs` is for what goes over the network. */
async function askGit(folder, args, timeoutMs = 6e4) {
	try {
		const env = {
			...process.env,
			...gitEnvironment
		};
		const options = {
			timeout: timeoutMs,
			maxBuffer,
			env
		};
		return { text: (await (0, node_util.promisify)(node_child_process.execFile)("git", [
			"-C",
			folder,
			...args
		], options)).stdout };
	} catch (error) {
		return { failure: reasonOf(error) };
	}
}
/** Returns the text of an answer, trimmed; undefined if there is none. */
function textOf(answer) {
	return "text" in answer ? answer.text.trim() || void 0 : void 0;
}
function reasonOf({ code, stderr = "", killed }) {
	if (code === "ENOENT") return "git is not installed, or the folder does not exist";
	if (killed === true) return "git did not answer in time";
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((line) => line.startsWith("fatal:")) ?? lines.at(-1))?.replace(/^fatal:\s*/, "") ?? "git said no without a reason";
}
// cmd/git-files.ts
/** The files of a git revision, read from git's own store: fast, and without touching the work tree. */
/** Links that are followed on the way to one file, as on Linux. */
const maxLinks = 40;
/**
* Opens the files of a commit. `root` is the absolute path at which the repository stands: files have the paths that they would have on
* disk. Resolves to the reason, in git's words, if the commit cannot be listed.
*/
async function openGitFiles(root, commit) {
	const listed = await askGit(root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if ("failure" in listed) return listed;
	return new TreeFiles(root, parseTree(listed.text), new BlobReader(root));
}
/** Reads `MODE TYPE OBJECT\tPATH`, ended by zeros. Folders follow from the paths; a submodule is a folder with nothing in it. */
function parseTree(listing) {
	const nodes = /* @__PURE__ */ new Map([["", { kind: "folder" }]]);
	for (const line of listing.split("\0")) {
		const tab = line.indexOf("	");
		if (tab < 0) continue;
		const [mode = "", type = "", object = ""] = line.slice(0, tab).split(" ");
		const path = line.slice(tab + 1);
		const kind = type === "commit" ? "folder" : mode === "120000" ? "link" : "file";
		nodes.set(path, {
			kind,
			object
		});
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
			const parent = path.slice(0, at);
			if (nodes.has(parent)) break;
			nodes.set(parent, { kind: "folder" });
		}
	}
	return nodes;
}
var TreeFiles = class {
	#root;
	#nodes;
	#blobs;
	/** By path of the folder. */
	#children = /* @__PURE__ */ new Map();
	/** What was read to know its size, until it is asked for. */
	#held = /* @__PURE__ */ new Map();
	constructor(root, nodes, blobs) {
		this.#root = root;
		this.#nodes = nodes;
		this.#blobs = blobs;
		for (const [path, { kind }] of nodes) {
			if (path === "") continue;
			const at = path.lastIndexOf("/");
			const parent = at < 0 ? "" : path.slice(0, at);
			const siblings = this.#children.get(parent);
			const entry = {
				name: path.slice(at + 1),
				kind
			};
			if (siblings === void 0) this.#children.set(parent, [entry]);
			else siblings.push(entry);
		}
	}
	async find(path) {
		const found = await this.#follow(path).catch((error) => {
			if (error.code === "ENOENT") return void 0;
			throw error;
		});
		const node = found === void 0 ? void 0 : this.#nodes.get(this.#inTree(found) ?? "..");
		if (node === void 0) return void 0;
		if (node.kind === "folder" || node.object === void 0) return {
			kind: "folder",
			size: 0
		};
		const bytes = this.#held.get(node.object) ?? this.#blobs.read(node.object);
		this.#held.set(node.object, bytes);
		return {
			kind: "file",
			size: (await bytes).length
		};
	}
	resolve(path) {
		return this.#follow(path);
	}
	async list(folder) {
		return this.#children.get(this.#inTree(await this.#follow(folder)) ?? "..") ?? [];
	}
	async read(path) {
		const object = this.#nodes.get(this.#inTree(await this.#follow(path)) ?? "..")?.object;
		if (object === void 0) throw failure("ENOENT");
		const held = this.#held.get(object);
		this.#held.delete(object);
		return held ?? this.#blobs.read(object);
	}
	close() {
		this.#blobs.close();
	}
	/** Returns the path inside the tree, with `/`; undefined if it is outside. */
	#inTree(path) {
		const inside = (0, node_path.relative)(this.#root, path).split(node_path.sep).join("/");
		return inside === ".." || inside.startsWith("../") ? void 0 : inside;
	}
	/** Returns the path without links. Where it leaves the tree, it ends: what is out there is no part of the revision. */
	async #follow(path, links = 0) {
		const inside = this.#inTree(path);
		if (inside === void 0 || inside === "") return path;
		if (links > maxLinks) throw failure("ELOOP");
		const names = inside.split("/");
		for (const index of names.keys()) {
			const here = names.slice(0, index + 1).join("/");
			const node = this.#nodes.get(here);
			if (node === void 0) throw failure("ENOENT");
			if (node.kind !== "link" || node.object === void 0) continue;
			const target = (await this.#blobs.read(node.object)).toString("utf8");
			const next = (0, node_path.resolve)(this.#root, (0, node_path.dirname)(here), target);
			return this.#follow((0, node_path.join)(next, ...names.slice(index + 1)), links + 1);
		}
		return path;
	}
};
function failure(code) {
	return Object.assign(new Error(code), { code });
}
/** Reads objects through one `git cat-file --batch`, which answers in the order in which it is asked. */
var BlobReader = class {
	#root;
	#waiting = [];
	#process;
	#chunks = [];
	#length = 0;
	/** Bytes that the answer in hand needs, its closing line break included; undefined while its first line is awaited. */
	#needed;
	constructor(root) {
		this.#root = root;
	}
	read(object) {
		return new Promise((resolve, reject) => {
			const { stdin } = this.#process ?? this.#start();
			this.#waiting.push({
				resolve,
				reject
			});
			stdin.write(`${object}\n`);
		});
	}
	close() {
		this.#process?.stdin.end();
	}
	#start() {
		const env = {
			...process.env,
			...gitEnvironment
		};
		const started = (0, node_child_process.spawn)("git", [
			"-C",
			this.#root,
			"cat-file",
			"--batch"
		], { env });
		const end = () => {
			for (const waiting of this.#waiting.splice(0)) waiting.reject(failure("EIO"));
		};
		started.on("error", end).on("close", end);
		started.stdin.on("error", end);
		started.stderr.resume();
		started.stdout.on("data", (chunk) => {
			this.#chunks.push(chunk);
			this.#length += chunk.length;
			this.#take();
		});
		this.#process = started;
		return started;
	}
	/** Hands out what has arrived whole. */
	#take() {
		while (this.#length >= (this.#needed ?? 1)) {
			const bytes = this.#chunks.length === 1 && this.#chunks[0] !== void 0 ? this.#chunks[0] : Buffer.concat(this.#chunks);
			const end = this.#needed ?? bytes.indexOf("\n") + 1;
			this.#chunks = [bytes.subarray(end)];
			this.#length = bytes.length - end;
			if (end === 0) return;
			if (this.#needed !== void 0) {
				this.#needed = void 0;
				this.#waiting.shift()?.resolve(bytes.subarray(0, end - 1));
				continue;
			}
			const [, type, size] = bytes.toString("utf8", 0, end - 1).split(" ");
			if (type === "blob") this.#needed = Number(size) + 1;
			else this.#waiting.shift()?.reject(failure("ENOENT"));
		}
	}
};
// cmd/revision.ts
/** The project as a git revision has it: what a pull request is compared with. */
/** Reads the project of a revision. A revision that is not there, or that a shallow clone does not have, is a failure with its way out. */
async function readRevision(request) {
	const { cwd, file, path } = request;
	const folder = file === void 0 ? (0, node_path.resolve)(cwd) : (0, node_path.dirname)((0, node_path.resolve)(cwd, file));
	const commit = await resolveRevision(folder, request.revision, request.sinceFork ?? false);
	if ("failure" in commit) return commit;
	const root = await findRoot(folder);
	const files = root === void 0 ? { failure: "it is no git repository" } : await openGitFiles(root, commit.id);
	if ("failure" in files) return unreadable(request.revision, files.failure);
	try {
		const nothing = {
			revision: commit.id,
			targets: [],
			documents: [],
			diagnostics: []
		};
		if (file !== void 0 && await files.find((0, node_path.join)(folder, (0, node_path.basename)(file))) === void 0) return nothing;
		const { project, diagnostics } = await require_project.loadProject(file, cwd, path, files);
		if (project === void 0) return {
			...nothing,
			diagnostics
		};
		const read = request.projectOnly !== true && await files.find(project.configs) !== void 0 ? await readDocuments(project, request, files) : {
			documents: [],
			diagnostics: []
		};
		return {
			revision: commit.id,
			project,
			targets: project.targets,
			documents: read.documents,
			diagnostics: [...diagnostics, ...read.diagnostics]
		};
	} finally {
		files.close();
	}
}
/** A path that the revision does not have declares nothing there. */
async function readDocuments(project, { cwd, path }, files) {
	if (path !== void 0 && await files.find((0, node_path.resolve)(cwd, path)) === void 0) return {
		documents: [],
		diagnostics: []
	};
	return require_project.loadDocuments(project, {
		cwd,
		files,
		...path === void 0 ? {} : { path }
	});
}
/** Returns the id of the commit that a revision, or the point at which HEAD left it, stands for. */
async function resolveRevision(folder, revision, sinceFork) {
	if (revision.startsWith("-") || revision.trim() === "") return unreadable(revision, "it is not the name of a revision");
	const id = textOf(await askGit(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]));
	if (id === void 0) return unreadable(revision, await explainMissing(folder, revision));
	if (!sinceFork) return { id };
	return { id: textOf(await askGit(folder, [
		"merge-base",
		id,
		"HEAD"
	])) ?? id };
}
async function explainMissing(folder, revision) {
	const shallow = await askGit(folder, ["rev-parse", "--is-shallow-repository"]);
	if ("failure" in shallow) return shallow.failure;
	if (shallow.text.trim() === "true") return "this clone is shallow and does not have it";
	const again = await askGit(folder, [
		"rev-parse",
		"--verify",
		`${revision}^{commit}`
	]);
	return "failure" in again ? again.failure : "it is no commit";
}
function unreadable(revision, reason) {
	return { failure: require_diagnostic.diagnose("revisionUnreadable", {
		revision,
		reason
	}) };
}
/** Returns the absolute path of the repository as `folder` spells it: links above the repository stay as they are. */
async function findRoot(folder) {
	const inside = await askGit(folder, ["rev-parse", "--show-prefix"]);
	if ("failure" in inside) return void 0;
	const prefix = inside.text.replace(/\r?\n$/, "").replace(/\/$/, "");
	const ups = prefix === "" ? 0 : prefix.split("/").length;
	return (0, node_path.resolve)(folder, ...Array.from({ length: ups }, () => ".."));
}
// cmd/fleet-part.ts
/** The part of the fleet that a run is about: what `--affected-since` and `--shard` leave of the targets that `--target` names. */
/** Returns the targets that the run is about. A part without any is worth a warning: the run ends well. */
async function chooseFleetPart(host, flags, now) {
	const affected = flags.affectedSince === void 0 ? void 0 : await chooseAffected(host, flags, now, flags.affectedSince);
	if (affected !== void 0 && affected.since === void 0) return affected;
	const { targets, diagnostics } = affected ?? {
		targets: now.targets,
		diagnostics: []
	};
	const since = affected?.since === void 0 ? {} : { since: affected.since };
	if (flags.shard === void 0) return {
		targets,
		...since,
		diagnostics
	};
	const taken = takeShard(targets, flags.shard);
	const { index, of } = flags.shard;
	const isEmpty = taken.targets.length === 0 && diagnostics.length === 0;
	const count = targets.length;
	return {
		...taken,
		...since,
		diagnostics: isEmpty ? [require_diagnostic.diagnose("emptyShard", {
			index,
			of,
			count
		})] : diagnostics
	};
}
/** Without `since` the revision could not be read. */
async function chooseAffected(host, flags, { project, path, targets, documents }, revision) {
	const before = await readRevision({
		cwd: host.cwd,
		revision,
		...project.file === void 0 ? {} : { file: project.file },
		...path === void 0 ? {} : { path }
	});
	if ("failure" in before) return {
		targets,
		diagnostics: [before.failure]
	};
	const since = before.revision;
	const declare = (base, of, among) => {
		const { desired } = buildDesired(of, base, among);
		return {
			project: base,
			targets: among,
			desired: require_project.selectDesired(desired, flags.only ?? []).desired
		};
	};
	const affected = before.project === void 0 ? targets : findAffected(declare(project, documents, targets), declare(before.project, before.documents, require_project.withAmbientTarget(before.project, host, flags)));
	return {
		targets: affected,
		since,
		diagnostics: affected.length > 0 ? [] : [require_diagnostic.diagnose("noTargetAffected", { revision })]
	};
}
Object.defineProperty(exports, "askGit", {
	enumerable: true,
	get: function() {
		return askGit;
	}
});
Object.defineProperty(exports, "buildDesired", {
	enumerable: true,
	get: function() {
		return buildDesired;
	}
});
Object.defineProperty(exports, "chooseFleetPart", {
	enumerable: true,
	get: function() {
		return chooseFleetPart;
	}
});
Object.defineProperty(exports, "countParts", {
	enumerable: true,
	get: function() {
		return countParts;
	}
});
Object.defineProperty(exports, "cutTargets", {
	enumerable: true,
	get: function() {
		return cutTargets;
	}
});
Object.defineProperty(exports, "readRevision", {
	enumerable: true,
	get: function() {
		return readRevision;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
