const require_diagnostic = require("./diagnostic.cjs");
const require_project = require("./project.cjs");
const require_project_schema = require("./project-schema.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_field_path = require("./field-path.cjs");
const require_say = require("./say.cjs");
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
			isWhole,
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
			path,
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
		return [...this.#problems.values()].map(({ diagnostic, targets }) => targets.size === this.#targets ? diagnostic : require_diagnostic.extend(diagnostic, "targets", { targets: require_say.enumerate([...targets]) }));
	}
};
// src/config/trace.ts
/** The way of one field from the files to its value, for a person who asks: what is written, and every default and variable in it. */
/** Follows the value at `path` of the composed fields, or what the document says of a field that is not there in the end. */
function traceField(made, path) {
	const { document, defaults, kind, project } = made;
	const origin = findOrigin(made, path, "value");
	const { written: source, writtenPath } = origin;
	const contributions = origin.isWhole ? origin.contributions : [];
	const raw = valueAt(document.value, writtenPath);
	const isVariable = typeof raw === "string" && require_project.findWholeReference(raw) !== void 0;
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
	const parts = [...contributions.map((one) => toPart(made, one)), ...referenceParts(made, texts)];
	const base = valueAt(defaults ?? {}, path);
	const isOverridden = written !== void 0 && base !== void 0 && !require_project_schema.isObject(base) && !contributions.some(isDefault);
	const place = project?.document.locate([
		"defaults",
		kind,
		...path
	], "key");
	return {
		...written === void 0 ? {} : { written },
		parts: [...new Map(parts.map((part) => [part.label, part])).values()],
		...isOverridden ? { overridden: {
			value: base,
			...place === void 0 ? {} : { source: place }
		} } : {}
	};
}
function isDefault({ path: [root] }) {
	return root === "defaults";
}
function defaultOf({ defaults }, { path }) {
	return valueAt(defaults ?? {}, path.slice(2));
}
function toPart(made, contribution) {
	const { label, path, source } = contribution;
	const { scope, project } = made;
	const place = source === void 0 ? {} : { source };
	if (isDefault(contribution)) return {
		label,
		layer: "defaults",
		value: defaultOf(made, contribution) ?? null,
		...place
	};
	return {
		label,
		layer: (project && require_project.findLayer(project.blueprint, path.slice(0, 2).map(String)))?.name ?? "environment",
		value: valueAt(scope.vars, path.slice(1)) ?? null,
		...place
	};
}
/** What the references inside of texts stand for: variables, and the target's own name, region, account and partition. */
function referenceParts(made, texts) {
	const { scope, project } = made;
	return texts.flatMap((text) => [...referencesIn(text ?? null)]).flatMap(({ path }) => {
		const [root, name] = path;
		const label = require_field_path.formatPath(path);
		if (root === "vars") {
			const source = project?.document.locate(require_project.findPath(project.blueprint, path) ?? path, "key");
			return [toPart(made, {
				label,
				path,
				...source === void 0 ? {} : { source }
			})];
		}
		if (root !== "target" || typeof name !== "string" || !Object.hasOwn(scope.target, name)) return [];
		const found = (project && require_project.listProvenance(project.blueprint, project.document))?.get(name === "partition" ? "region" : name);
		return [{
			label,
			layer: "environment",
			value: scope.target[name] ?? "",
			...found
		}];
	});
}
function* referencesIn(value) {
	if (typeof value === "string") yield* require_project.findReferences(value);
	else if (require_project_schema.isList(value)) for (const item of value) yield* referencesIn(item);
	else if (require_project_schema.isObject(value)) for (const item of Object.values(value)) yield* referencesIn(item);
}
function valueAt(value, path) {
	let node = value;
	for (const step of path) if (require_project_schema.isList(node) && typeof step === "number") node = node[step];
	else if (require_project_schema.isObject(node) && Object.hasOwn(node, String(step))) node = node[String(step)];
	else return void 0;
	return node;
}
// src/config/desire.ts
/** Documents to desired state: checked, merged over defaults, interpolated for each target, duplicates refused; all problems at once. */
/** Builds the desired state of `documents` in `targets`, which are some or all of the targets of the project. */
function buildDesired(documents, project, targets) {
	const builder = new DesireBuilder(project, targets);
	for (const document of documents) builder.add(document);
	return {
		desired: builder.desired,
		diagnostics: require_diagnostic.sortDiagnostics(builder.diagnostics),
		locate: (target, id, keys) => findDecisiveKey(...builder.follow(target, id, keys)),
		trace: (target, id, keys) => traceField(...builder.follow(target, id, keys))
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
	/** Returns what a declaration was made of, and where in it a field stands. */
	follow(target, id, keys) {
		this.#byName ??= new Map(this.#sites.map((site) => [site.target.name, site]));
		const site = this.#byName.get(target);
		const slash = id.indexOf("/");
		const claim = site?.claims.get(`${id.slice(0, slash)}/${require_project.slugOf(id.slice(slash + 1))}`);
		if (site === void 0 || claim === void 0) throw new Error(`nothing is declared as ${id} in ${target}`);
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
Object.defineProperty(exports, "buildDesired", {
	enumerable: true,
	get: function() {
		return buildDesired;
	}
});
