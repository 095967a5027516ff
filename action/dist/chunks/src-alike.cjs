let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
// src/alike/number-form.ts
function commonForm(numbers) {
	const all = numbers.map((number) => /^(\d+)\.(\d+)\.\d+$/.exec(number));
	const [first] = all;
	if (first === void 0 || first === null || all.includes(null)) return void 0;
	const [, major = "", minor = ""] = first;
	if (all.some((one) => one?.[1] !== major)) return "x.x.x";
	return all.some((one) => one?.[2] !== minor) ? `${major}.x.x` : `${major}.${minor}.x`;
}
// src/alike/words.ts
const environments = /^(?:dev|devel|development|test|testing|qa|int|integration|uat|stage|staging|preprod|nonprod|prod|production|live|lab|sandbox|shared)$/i;
const directions = {
	north: "n",
	south: "s",
	east: "e",
	west: "w",
	central: "c",
	northeast: "ne",
	northwest: "nw",
	southeast: "se",
	southwest: "sw"
};
function wordsOf(targets) {
	const [first] = targets;
	if (first === void 0 || targets.length === 1) return [];
	const word = (wanted, formOf, written) => {
		const forms = targets.flatMap((target) => {
			const form = formOf(target);
			return form === void 0 || form.length < 2 || form.includes("${") ? [] : [[target.name, form]];
		});
		return forms.length === targets.length && new Set(forms.map(([, form]) => form)).size > 1 ? [{
			forms: new Map(forms),
			wanted,
			...written === void 0 ? {} : { written }
		}] : [];
	};
	const parts = (name) => name.split(/[-_.]/);
	const found = [
		...word("region", ({ region }) => region, "target.region"),
		...word("account", ({ account }) => account, "target.account"),
		...word("name", ({ name }) => name, "target.name"),
		...Object.keys(first.vars).flatMap((name) => word(name, ({ vars }) => textOf(vars[name]), `vars.${name}`)),
		...codes.flatMap((codeOf) => word("regionCode", ({ region }) => codeOf(region))),
		...codes.flatMap((codeOf) => word("regionCode", ({ region }) => codeOf(region).toUpperCase())),
		...Object.keys(first.labels).flatMap((label) => word(label, ({ labels }) => labels[label])),
		...word("account", ({ accountName }) => accountName),
		...parts(first.name).flatMap((_, index) => word("environment", ({ name }) => {
			const part = parts(name)[index];
			return part !== void 0 && environments.test(part) ? part : void 0;
		}))
	];
	return require_src().groupBy(found, ({ forms }) => require_src().canonicalJson(Object.fromEntries(forms))).map(([one]) => one);
}
const codes = [
	(region) => shorten(region, (place) => place),
	(region) => shorten(region, (place) => place.slice(0, 1)),
	(region) => shorten(region, (place) => `${place}-`),
	(region) => region.replaceAll("-", "")
];
function shorten(region, placeOf) {
	const [place = "", ...rest] = region.split("-");
	return placeOf(place) + rest.map((part) => directions[part] ?? (/^\d+$/.test(part) ? part : part.slice(0, 1))).join("");
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
function withWords(values, words) {
	const [first] = values;
	if (first === void 0) return void 0;
	const text = require_src().canonicalJson(first.value);
	const there = words.filter(({ forms }) => text.includes(forms.get(first.target) ?? "${"));
	const pairs = there.flatMap((one, index) => there.slice(index + 1).map((other) => [one, other]));
	for (const some of [...there.map((one) => [one]), ...pairs]) {
		const write = (target, value, write) => some.reduce((text, word) => replaced(text, word.forms.get(target), write(word)), value);
		const marks = new Map(some.map((word, index) => [word, `\${${index}}`]));
		const marked = values.map(({ target, value }) => require_src().canonicalJson(write(target, value, (word) => marks.get(word) ?? "")));
		if (marked.every((one) => one === marked[0])) return {
			words: some,
			write: (as) => write(first.target, first.value, as)
		};
	}
}
function wordPattern(form) {
	return new RegExp(`(?<![A-Za-z0-9])${require_src().escapePattern(form)}(?![A-Za-z0-9])`, "g");
}
function replaced(value, form, by) {
	if (form === void 0) return value;
	if (require_src().isList(value)) return value.map((item) => replaced(item, form, by));
	if (require_src().isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, form, by)]));
	if (typeof value !== "string") return value;
	const word = wordPattern(form);
	return value.split(/(\$\$?\{[^}]*\}?)/).map((part, index) => index % 2 === 1 ? part : part.replaceAll(word, () => by)).join("");
}
// src/alike/merge.ts
function mergeCopies(copies, writing) {
	const [first] = copies;
	if (first === void 0) return void 0;
	const merge = new Merge(require_src_kinds().kindOf(first.kind), writing);
	const merged = merge.at([], copies.map(({ target, document, plain }) => ({
		target: target.name,
		document,
		plain
	})));
	return merge.isPossible && require_src().isObject(merged) ? merged : void 0;
}
const fixed = ["name", require_src_kinds().numberField];
var Merge = class {
	isPossible = true;
	#kind;
	#writing;
	constructor(kind, writing) {
		this.#kind = kind;
		this.#writing = writing;
	}
	at(path, versions) {
		const sorted = versions.map((one) => this.#inOneOrder(path, one, versions[0]));
		const documents = sorted.map(({ document }) => document ?? null);
		const [first = null] = documents;
		if (documents.every((one) => require_src().canonicalJson(one) === require_src().canonicalJson(first))) return versions[0]?.document ?? null;
		if (documents.every(require_src().isObject)) return this.#object(path, sorted);
		if (isListOfObjects(documents)) return this.#list(path, sorted, documents[0]?.length ?? 0);
		if (path.length === 1 && path[0] === "semanticVersion") {
			const form = commonForm(documents.map(String));
			if (form !== void 0) return form;
		}
		return (this.#isFilledIn(path) ? this.#words(sorted, documents) : void 0) ?? this.#variable(path, versions);
	}
	#object(path, versions) {
		const keys = new Set(versions.flatMap(({ document }) => require_src().isObject(document) ? Object.keys(document) : []));
		return Object.fromEntries([...keys].map((key) => [key, this.at([...path, key], versions.map((one) => {
			const absent = path.length === 0 && key === "tags" ? {} : void 0;
			return {
				target: one.target,
				document: require_src().valueAt(one.document, [key]) ?? absent,
				plain: require_src().valueAt(one.plain, [key]) ?? absent
			};
		}))]));
	}
	#list(path, versions, length) {
		return Array.from({ length }, (_, index) => this.at([...path, index], versions.map(({ target, document, plain }) => {
			return {
				target,
				document: require_src().valueAt(document, [index]),
				plain: require_src().valueAt(plain, [index])
			};
		})));
	}
	#words(versions, documents) {
		const values = versions.map(({ target }, index) => ({
			target,
			value: documents[index] ?? null
		}));
		if (values.some(({ value }) => value === null)) return void 0;
		return withWords(values, this.#writing.words)?.write((word) => this.#writing.word(word));
	}
	#variable(path, versions) {
		if (!this.#mayVary(path, versions)) {
			this.isPossible = false;
			return null;
		}
		return this.#writing.variable({
			path,
			values: new Map(versions.map(({ target, plain }) => [target, plain ?? null]))
		});
	}
	#isFilledIn([field = "kind"]) {
		return ![
			"kind",
			"kiln",
			...require_src_kinds().plainTexts(this.#kind)
		].includes(String(field));
	}
	#mayVary(path, versions) {
		if (!this.#isFilledIn(path) || fixed.includes(String(path[0]))) return false;
		return versions.every(({ document, plain }) => {
			return ![...require_src().textsIn(document)].some((text) => /\$\{\s*\w+\//.test(text)) && ![...require_src().textsIn(plain)].some((text) => text.includes("${") || require_src().looksLikeCredential(text));
		});
	}
	#inOneOrder(path, version, first) {
		const pattern = path.map((step) => typeof step === "number" ? "*" : step).join(".");
		const key = this.#kind.keyedLists[pattern];
		const model = first?.document;
		if (first === version || !require_src().isList(model) || !require_src().isList(version.document) || !require_src().isList(version.plain)) return version;
		if (key === void 0 && !this.#kind.sets.includes(pattern)) return version;
		const nameOf = (one) => (key === void 0 ? void 0 : require_src_kinds().elementKey(one, key)) ?? require_src().canonicalJson(one);
		const { document, plain } = version;
		const order = alignTo(model.map(nameOf), document.map(nameOf));
		return {
			...version,
			document: order.map((index) => document[index] ?? null),
			plain: order.map((index) => plain[index] ?? null)
		};
	}
};
function alignTo(model, names) {
	if (new Set(names).size < names.length) return [...names.keys()];
	const order = model.slice(0, names.length).map((name) => names.indexOf(name));
	const rest = [...names.keys()].filter((index) => !order.includes(index));
	return [...names.keys()].map((place) => order[place] === void 0 || order[place] < 0 ? rest.shift() ?? place : order[place]);
}
function isListOfObjects(values) {
	const [first] = values;
	return values.every((one) => require_src().isList(one) && require_src().isList(first) && one.length === first.length && one.every(require_src().isObject));
}
// src/alike/names.ts
var VariableNames = class {
	#targets;
	#taken;
	constructor(targets) {
		this.#targets = targets;
		this.#taken = new Set(targets.flatMap(({ vars }) => Object.keys(vars)));
	}
	take(wanted) {
		let name = wanted;
		for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`;
		this.#taken.add(name);
		return name;
	}
	give(fields) {
		const names = new Map();
		const added = [];
		for (const alike of require_src().groupBy(fields, leafOf)) {
			const shared = share(alike);
			const [most, next] = [...shared].sort((a, b) => b.fields.length - a.fields.length);
			const isMain = (one) => one === most && (next === void 0 || next.fields.length < one.fields.length);
			for (const one of shared) {
				const [first] = one.fields;
				if (first === void 0) continue;
				const known = this.#findKnown(one.values);
				const name = known ?? this.take(isMain(one) && !isGeneral(first.path) ? leafOf(first) : longName(first));
				if (known === void 0) added.push({
					name,
					values: one.values
				});
				for (const field of one.fields) names.set(field, name);
			}
		}
		return {
			nameOf: (field) => names.get(field) ?? "",
			added
		};
	}
	#findKnown(values) {
		const targets = this.#targets.filter(({ name }) => values.has(name));
		return Object.keys(targets[0]?.vars ?? {}).find((name) => targets.every((target) => {
			const [has, wants] = [target.vars[name], values.get(target.name)];
			return (typeof has === "string" || Array.isArray(has)) && wants !== void 0 && require_src().canonicalJson(has) === require_src().canonicalJson(wants);
		}));
	}
};
function share(fields) {
	const shared = [];
	for (const field of fields) {
		const fit = shared.find(({ values }) => {
			const common = [...field.values].filter(([target]) => values.has(target));
			return common.length > 0 && common.every(([target, value]) => require_src().canonicalJson(values.get(target) ?? null) === require_src().canonicalJson(value));
		});
		if (fit === void 0) shared.push({
			fields: [field],
			values: new Map(field.values)
		});
		else {
			fit.fields.push(field);
			for (const [target, value] of field.values) fit.values.set(target, value);
		}
	}
	return shared;
}
function namedSteps(path) {
	return path.filter((step) => typeof step === "string");
}
function leafOf({ path }) {
	const [last = "value", around = ""] = namedSteps(path).toReversed();
	return require_src_config().variableName(isOneWord(last) && !/tags$/i.test(around) ? `${around} ${last}` : last);
}
function isGeneral(path) {
	const steps = namedSteps(path);
	return steps.length === 1 && isOneWord(steps[0] ?? "");
}
function isOneWord(name) {
	return /^[a-z]+$/.test(name);
}
function longName({ owner, path }) {
	return require_src_config().variableName(`${owner} ${leafOf({ path })}`);
}
// src/alike/alike.ts
function writeWords(words, targets) {
	const names = new VariableNames(targets);
	const written = new Map(words.map((word) => [word, word.written ?? `vars.${names.take(word.wanted)}`]));
	return {
		words,
		names,
		write: (word) => `\${${written.get(word) ?? ""}}`
	};
}
function mergeAlike(groups, written) {
	const { words, write, names } = written;
	const probing = {
		words,
		word: write,
		variable: () => ""
	};
	const clusters = groups.flatMap((group) => cluster(group, probing));
	const fields = clusters.map((copies) => {
		const found = [];
		const owner = copies[0].name.replaceAll(/\$\{[^}]*\}/g, "");
		const note = (difference) => {
			found.push({
				...difference,
				owner
			});
			return "";
		};
		mergeCopies(copies, {
			...probing,
			variable: note
		});
		return found;
	});
	const { nameOf, added } = names.give(fields.flat());
	const documents = clusters.map((copies, index) => {
		const byPath = new Map(fields[index]?.map((field) => [keyOf(field.path), nameOf(field)]));
		const variable = ({ path }) => `\${vars.${byPath.get(keyOf(path)) ?? ""}}`;
		return {
			copies,
			document: mergeCopies(copies, {
				...probing,
				variable
			}) ?? copies[0].document
		};
	});
	const texts = documents.flatMap(({ document }) => [...require_src().textsIn(document)]);
	return {
		documents,
		variables: [...words.flatMap((word) => {
			const name = /^\$\{vars\.(.*)\}$/.exec(write(word))?.[1];
			return word.written === void 0 && name !== void 0 && texts.some((text) => text.includes(write(word))) ? [{
				name,
				values: word.forms
			}] : [];
		}), ...added]
	};
}
function cluster(copies, probing) {
	const clusters = [];
	for (const copy of copies) {
		const fit = clusters.find(([first]) => mergeCopies([first, copy], probing) !== void 0);
		if (fit === void 0) clusters.push([copy]);
		else fit.push(copy);
	}
	return clusters.flatMap((one) => {
		return mergeCopies(one, probing) === void 0 ? one.map((copy) => [copy]) : [one];
	}).sort((a, b) => b.length - a.length);
}
function keyOf(path) {
	return require_src().canonicalJson([...path]);
}
function layersOf(variables) {
	const shared = {};
	const own = new Map();
	for (const { name, values } of variables) {
		const usual = values.size > 2 ? mostUsual([...values.values()]) : void 0;
		if (usual !== void 0) shared[name] = usual;
		for (const [target, value] of values) {
			if (usual !== void 0 && require_src().canonicalJson(value) === require_src().canonicalJson(usual)) continue;
			own.set(target, {
				...own.get(target),
				[name]: value
			});
		}
	}
	return {
		shared,
		own
	};
}
function mostUsual(values) {
	const counts = new Map();
	for (const value of values) counts.set(require_src().canonicalJson(value), (counts.get(require_src().canonicalJson(value)) ?? 0) + 1);
	return values.find((value) => (counts.get(require_src().canonicalJson(value)) ?? 0) * 2 > values.length);
}
// src/alike/group.ts
function groupAlike(all, words) {
	const byName = require_src().groupBy(all, ({ live }) => `${lineOf(live)} ${live.identity.slug}`);
	const joined = joinByWords(byName.flatMap(([one, ...others]) => others.length === 0 ? [one] : []), words);
	const taken = new Set(joined.flatMap(({ members }) => members));
	const rest = byName.flatMap((members) => {
		return taken.has(members[0]) ? [] : [{
			members,
			words: [],
			name: () => members[0].live.name
		}];
	});
	const order = new Map(all.map((one, index) => [one, index]));
	const placeOf = ({ members }) => order.get(members[0]) ?? 0;
	return [...joined, ...rest].sort((a, b) => placeOf(a) - placeOf(b));
}
function joinByWords(alone, words) {
	const candidates = words.flatMap((word) => {
		const marked = alone.flatMap((one) => {
			const { target, live } = one;
			const form = word.forms.get(target.name) ?? "";
			const parts = live.name.split(wordPattern(form));
			return parts.length > 1 ? [{
				one,
				key: `${lineOf(live)} ${parts.map(require_src_kinds().slugOf).join("\0")}`
			}] : [];
		});
		return require_src().groupBy(marked, ({ key }) => key).map((members) => ({
			word,
			members: members.map(({ one }) => one)
		}));
	});
	const taken = new Set();
	return candidates.sort((a, b) => b.members.length - a.members.length).flatMap(({ word, members }) => {
		const [first, ...others] = members.filter((one) => !taken.has(one));
		if (first === void 0 || others.length === 0) return [];
		const group = [first, ...others];
		if (new Set(group.map(({ target }) => target.name)).size < group.length) return [];
		const named = withWords(group.map(({ target, live }) => ({
			target: target.name,
			value: live.name
		})), [word]);
		if (named === void 0) return [];
		for (const one of group) taken.add(one);
		return [{
			members: group,
			words: named.words,
			name: named.write
		}];
	});
}
function lineOf({ kind, identity: { scope = "" } }) {
	return `${kind} ${scope}`;
}
// src/alike/selectors.ts
function selectorsOf(chosen, all) {
	const names = new Set(chosen.map(({ name }) => name));
	const others = all.filter(({ name }) => !names.has(name));
	if (others.length === 0) return void 0;
	if (chosen.length === 1) return [...names];
	const isJust = (selector) => {
		const isSelected = require_start().selectorOf([selector]);
		return chosen.every(isSelected) && !others.some(isSelected);
	};
	const labels = chosen.flatMap((target) => Object.entries(target.labels).map(([key, value]) => `${key}=${value}`));
	const globs = [...new Set(chosen.flatMap(({ name }) => prefixes(name)))];
	const short = [...new Set(labels), ...globs].find(isJust);
	if (short !== void 0) return [short];
	return others.length < chosen.length ? others.map(({ name }) => `!${name}`) : [...names];
}
function prefixes(name) {
	const parts = name.split("-");
	if (parts.length < 2) return [];
	return [...parts.slice(1).map((_, index) => `${parts.slice(0, index + 1).join("-")}-*`), `*-${parts.at(-1) ?? ""}`];
}
// src/alike/join.ts
function fitInto(template, copy, known) {
	const fitting = new Fitting(copy.target, known);
	fitting.at([], template, copy.document, copy.plain);
	return {
		added: fitting.added,
		differs: fitting.differs
	};
}
function valuesFor(template, text, target, known) {
	const names = [];
	const pattern = template.split(/(\$\$\{|\$\{vars\.[\w-]+\}|\$\{target\.\w+\})/).map((part) => {
		const name = /^\$\{vars\.(.*)\}$/.exec(part)?.[1];
		if (name === void 0) return require_src().escapePattern(filledIn(part, target));
		const value = known.get(name);
		if (value !== void 0 && value !== null) return require_src().escapePattern(isScalar(value) ? String(value) : part);
		const index = names.indexOf(name);
		if (index >= 0) return String.raw`\k<v${index}>`;
		names.push(name);
		return `(?<v${names.length - 1}>.+?)`;
	}).join("");
	const found = new RegExp(`^${pattern}$`, "s").exec(text);
	if (found === null) return void 0;
	return new Map(names.map((name, index) => [name, found.groups?.[`v${index}`] ?? ""]));
}
var Fitting = class {
	added = new Map();
	differs = [];
	#target;
	#known;
	constructor(target, known) {
		this.#target = target;
		this.#known = known;
	}
	at(path, template, document, plain) {
		if (isSame(template, document)) return;
		if (require_src().isObject(template) && require_src().isObject(document)) for (const key of new Set([...Object.keys(template), ...Object.keys(document)])) this.at([...path, key], require_src().valueAt(template, [key]) ?? null, require_src().valueAt(document, [key]), require_src().valueAt(plain, [key]));
		else if (require_src().isList(template) && require_src().isList(document) && template.length === document.length) for (const [index, one] of template.entries()) this.at([...path, index], one, document[index], require_src().valueAt(plain, [index]));
		else if (typeof template !== "string" || !this.#fits(path, template, document ?? null, plain ?? null)) this.differs.push(path);
	}
	#fits(path, template, document, plain) {
		const whole = /^\$\{vars\.([\w-]+)\}$/.exec(template)?.[1];
		if (whole !== void 0) return this.#bind(whole, plain);
		if (typeof document !== "string" || typeof plain !== "string") return false;
		if (path.length === 1 && path[0] === "semanticVersion") return require_src_kinds().meansVersion(template, document);
		if (require_src_kinds().slugOf(template) === require_src_kinds().slugOf(document) && document.startsWith("${")) return true;
		const known = new Map([...this.#known, ...this.added]);
		const values = valuesFor(template, document, this.#target, known) ?? (template.includes("$${") ? void 0 : valuesFor(template, plain, this.#target, known));
		return values !== void 0 && [...values].every(([name, value]) => this.#bind(name, value));
	}
	#bind(name, value) {
		const has = this.#known.get(name) ?? this.added.get(name);
		if (this.#known.has(name) || this.added.has(name)) return isSame(has ?? null, value);
		this.added.set(name, value);
		return true;
	}
};
function isSame(a, b) {
	const sorted = (value) => require_src().isList(value) && value.every((item) => typeof item === "string") ? value.toSorted() : value;
	return require_src().canonicalJson(sorted(a)) === require_src().canonicalJson(sorted(b ?? null));
}
function filledIn(part, { name, region, account, partition }) {
	const known = {
		name,
		region,
		account,
		partition
	};
	return part.replace(/^\$\{target\.(\w+)\}$/, (whole, key) => known[key] ?? whole);
}
function isScalar(value) {
	return [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
}
exports.commonForm = commonForm;
exports.fitInto = fitInto;
exports.groupAlike = groupAlike;
exports.layersOf = layersOf;
exports.mergeAlike = mergeAlike;
exports.selectorsOf = selectorsOf;
exports.valuesFor = valuesFor;
exports.wordsOf = wordsOf;
exports.writeWords = writeWords;
