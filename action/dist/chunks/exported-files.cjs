let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_plan$;
const require_src_plan = () => require_src_plan$ ??= require("./src-plan.cjs");
let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
let require_src_alike$;
const require_src_alike = () => require_src_alike$ ??= require("./src-alike.cjs");
let require_src_render_document$;
const require_src_render_document = () => require_src_render_document$ ??= require("./src-render-document.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/exported-copies.ts
function nameCopy({ references }, { live, target, unread }, name) {
	if (unread.length === 0) references.addExported({
		...live,
		name
	}, target);
}
function copyOf({ project, references }, one, name, assigns) {
	const { target, unchecked } = one;
	const live = {
		...one.live,
		name
	};
	const defaults = require_src_config().defaultsIn(target, project.defaults[live.kind]);
	const written = (context) => require_src_render_document().withoutDefaults(require_src_render_document().documentOf(live, project, {
		...context,
		assigns,
		unchecked
	}), defaults);
	return {
		one,
		target,
		kind: live.kind,
		name,
		document: written({
			referenceTo: (arn, kind) => references.find(arn, kind),
			place: target
		}),
		plain: written({})
	};
}
// cmd/commands/exported-joined.ts
function joinDeclared(found, assigns) {
	const { project, documents, wanted } = found;
	if (!(project.targets.filter(({ retired }) => !retired).length > 1) || documents.length === 0) return {
		joined: [],
		rest: wanted,
		missing: []
	};
	for (const one of wanted) nameCopy(found, one, one.live.name);
	const known = new Map();
	const joined = [];
	const rest = [];
	for (const one of wanted) {
		const copy = copyOf(found, one, one.live.name, assigns);
		const values = known.get(copy.target.name) ?? new Map(Object.entries(copy.target.vars));
		known.set(copy.target.name, values);
		const best = one.unread.length > 0 ? void 0 : findFit(documents, copy, values, project.defaults[copy.kind] ?? {});
		if (best === void 0) rest.push(one);
		else {
			joined.push(best);
			nameCopy(found, one, writtenName(best.document));
			for (const [name, value] of best.fit.added) values.set(name, value);
		}
	}
	return {
		joined,
		rest,
		missing: findMissing(found, known)
	};
}
function findMissing({ documents, resolved, seen }, known) {
	return documents.flatMap((document) => {
		const targets = resolved.filter((target) => {
			const there = seen.filter((one) => one.target.name === target.name);
			return belongsTo(document, target) && !there.some((one) => isOf(document, one, known.get(target.name) ?? new Map()));
		});
		return targets.length === 0 ? [] : [{
			document,
			targets: targets.map(({ name }) => name)
		}];
	});
}
function findFit(documents, copy, known, defaults) {
	const fits = documents.flatMap((document) => {
		if (!isOf(document, copy.one, known)) return [];
		const template = templateOf(document, copy.kind, defaults);
		return [{
			copy,
			document,
			template,
			fit: require_src_alike().fitInto(template, withoutHead(copy), known),
			isLimited: !belongsTo(document, copy.target)
		}];
	});
	return fits.find(({ isLimited }) => !isLimited) ?? fits.find(({ fit }) => fit.differs.length === 0);
}
function writtenName({ value: { name } }) {
	return typeof name === "string" ? name : "";
}
function isOf({ value }, { target, live }, known) {
	const { name } = value;
	const { kind } = live;
	if (value["kind"] !== kind || typeof name !== "string") return false;
	const { scopeField } = require_src_kinds().kindOf(kind);
	const scope = scopeField === void 0 ? void 0 : value[scopeField];
	if (typeof scope === "string" && scope.toLowerCase() !== live.identity.scope) return false;
	return require_src_kinds().slugOf(name) === live.identity.slug || require_src_alike().valuesFor(name, live.name, target, known) !== void 0;
}
function belongsTo({ value: { kiln } }, target) {
	const selectors = require_src().isObject(kiln) ? kiln["targets"] : void 0;
	if (!require_src().isList(selectors)) return true;
	return require_start().selectorOf(selectors.filter((one) => typeof one === "string"))(target);
}
function withoutHead({ target, document, plain }) {
	const head = [
		"kind",
		"name",
		"kiln"
	];
	return {
		target,
		document: require_src().omit(document, head),
		plain: require_src().omit(plain, head)
	};
}
function templateOf({ value, files }, kindName, defaults) {
	const kind = require_src_kinds().kindOf(kindName);
	const fields = [...files ?? []].flatMap(([field, { text }]) => {
		return typeof text === "string" ? [[field, require_src_kinds().isEncoded(kind, field) ? require_src_kinds().encodeText(text) : text]] : [];
	}).reduce((all, [field, text]) => withValue(all, field.split("."), text), overlay(value, defaults));
	return require_src_kinds().toDocument(kind, require_src().omit(fields, [
		"kind",
		"name",
		"kiln"
	]));
}
function withValue(value, [step = "", ...rest], text) {
	const inner = value[step];
	return {
		...value,
		[step]: rest.length === 0 ? text : withValue(require_src().isObject(inner) ? inner : {}, rest, text)
	};
}
function overlay(own, base) {
	const merged = Object.entries(base).map(([key, value]) => {
		const mine = own[key];
		return [key, mine === void 0 ? value : require_src().isObject(mine) && require_src().isObject(value) ? overlay(mine, value) : mine];
	});
	return {
		...own,
		...Object.fromEntries(merged)
	};
}
// cmd/commands/exported-joining.ts
function joiningOf({ project }, { joined, missing }, names) {
	const unlike = require_src().groupBy(joined.flatMap((one) => one.fit.differs.map((path) => ({
		one,
		path
	}))), ({ one: { document }, path }) => `${require_start().formatSource(document.locate([], "value"))} ${require_src().formatPath(path)}`).map((same) => {
		const [{ one, path }] = same;
		const { document, template, copy } = one;
		const values = new Map(project.targets.filter((target) => !target.retired && belongsTo(document, target)).map(({ name }) => [name, require_src().valueAt(template, path) ?? null]));
		for (const { one: other } of same) values.set(other.copy.target.name, require_src().valueAt(other.copy.plain, path) ?? null);
		return {
			document,
			path,
			owner: copy.name,
			values,
			targets: same.map(({ one: joint }) => joint.copy.target.name)
		};
	});
	const variable = unlike.filter(({ path, values }) => canVary(path, [...values.values()]));
	const numbers = unlike.filter((one) => formOf(one) !== void 0);
	const { nameOf, added } = names.give(variable);
	const place = ({ document, path, targets }, text) => ({
		source: document.locate(path, "value"),
		targets,
		text
	});
	const whole = joined.filter(({ fit }) => fit.differs.length === 0);
	return {
		same: new Map(require_src().groupBy(whole, ({ copy }) => copy.target.name).map((all) => [all[0].copy.target.name, all.length])),
		limited: require_src().groupBy(whole.filter(({ isLimited }) => isLimited), ({ document }) => require_start().formatSource(document.locate([], "value"))).map((all) => ({
			source: all[0].document.locate(["kiln", "targets"], "value"),
			targets: all.map(({ copy }) => copy.target.name),
			text: require_src_plan().idOfLive(all[0].copy.one.live)
		})),
		edits: [...variable.map((one) => place(one, `${require_src().formatPath(one.path)}: \${vars.${nameOf(one)}}`)), ...numbers.map((one) => place(one, `${require_src().formatPath(one.path)}: ${formOf(one) ?? ""}`))],
		unlike: unlike.filter((one) => !variable.includes(one) && !numbers.includes(one)).map((one) => place(one, require_src().formatPath(one.path))),
		missing: missing.map(({ document, targets }) => {
			return {
				source: document.locate(["name"], "value"),
				targets,
				text: `${kindIn(document)}/${writtenName(document)}`
			};
		}),
		variables: [...boundIn(joined), ...added]
	};
}
function boundIn(joined) {
	const bound = new Map();
	for (const { copy, fit } of joined) for (const [name, value] of fit.added) bound.set(name, (bound.get(name) ?? new Map()).set(copy.target.name, value));
	return [...bound].map(([name, values]) => ({
		name,
		values
	}));
}
function canVary([field], values) {
	const isText = [...require_src_kinds().kinds.values()].some((kind) => require_src_kinds().plainTexts(kind).includes(String(field)));
	return field !== void 0 && field !== "semanticVersion" && !isText && !values.some((value) => [...require_src().textsIn(value)].some((text) => text.includes("${")));
}
function formOf({ path, values }) {
	const numbers = [...values.values()].filter((value) => typeof value === "string");
	return path.length === 1 && path[0] === "semanticVersion" ? require_src_alike().commonForm(numbers) : void 0;
}
function kindIn({ value: { kind } }) {
	return typeof kind === "string" ? kind : "";
}
// cmd/commands/exported-documents.ts
function exportedDocuments(found, { assigns, joins }) {
	const { resolved, wanted } = found;
	const { rest, ...beside } = joins ? joinDeclared(found, assigns) : {
		joined: [],
		missing: [],
		rest: wanted
	};
	const words = require_src_alike().writeWords(require_src_alike().wordsOf(resolved), resolved);
	const joining = joiningOf(found, beside, words.names);
	const named = require_src_alike().groupAlike(rest, words.words).map((group) => ({
		group,
		name: group.name(words.write)
	}));
	for (const { group, name } of named) for (const one of group.members) nameCopy(found, one, name);
	const { documents, variables } = require_src_alike().mergeAlike(named.flatMap(({ group, name }) => {
		const copies = group.members.map((one) => ({
			...copyOf(found, one, name, assigns),
			group
		}));
		const whole = copies.filter(({ one }) => one.unread.length === 0);
		return [...whole.length === 0 ? [] : [whole], ...copies.filter((one) => !whole.includes(one)).map((one) => [one])];
	}), words);
	return {
		documents: documents.map((one) => ({
			...one,
			document: inTargets(one, found)
		})),
		variables: [...joining.variables, ...variables],
		joining
	};
}
function inTargets({ copies, document }, { project, targets }) {
	const all = project.file === void 0 ? targets : project.targets.filter(({ retired }) => !retired);
	const selectors = require_src_alike().selectorsOf(copies.map(({ target }) => target), all);
	return require_src_render_document().withKiln(document, require_src().optional({ targets: selectors }));
}
// cmd/commands/exported-files.ts
function documentTexts(found, documents) {
	return documents.map((one) => textOf(found, one, {}));
}
function documentFiles(found, documents, schemaFrom) {
	const placed = placesOf(found, documents);
	const alone = require_src_render_document().findAlone(placed, ({ folder, live }) => [folder, live]);
	return placed.flatMap((place) => {
		const { folder, live, one } = place;
		const isWhole = one.copies[0].one.unread.length === 0;
		const schema = schemaFrom(folder);
		const modeline = schema === void 0 ? "" : `# yaml-language-server: $schema=${schema}\n`;
		return require_src_render_document().filesOf({
			live,
			isAlone: alone.has(place),
			isWhole
		}, (names) => modeline + textOf(found, one, names)).map((file) => ({
			...file,
			name: (0, node_path().join)(folder, file.name)
		}));
	});
}
function placesOf({ targets }, documents) {
	const taken = new Set();
	return documents.map((one) => {
		const [first, ...others] = one.copies;
		const { live } = first.one;
		const { group } = first;
		const slug = require_src_kinds().slugOf(group.name(() => "").replaceAll(/[-_. ]{2,}/g, "-").replaceAll(/^[-_. ]+|[-_. ]+$/g, "")) || require_src_kinds().kindOf(live.kind).short;
		const named = {
			...live,
			identity: {
				...live.identity,
				slug: group.words.length === 0 ? live.identity.slug : slug
			}
		};
		const isFree = (folder) => !taken.has(`${folder} ${live.kind} ${live.identity.scope ?? ""} ${named.identity.slug}`);
		const own = first.target.name;
		const folder = targets.length === 1 || others.length > 0 && isFree("") ? "" : own;
		const slugs = isFree(folder) ? named : live;
		taken.add(`${folder} ${live.kind} ${live.identity.scope ?? ""} ${slugs.identity.slug}`);
		return {
			one,
			folder,
			live: slugs
		};
	});
}
function textOf(found, one, files) {
	const [{ one: { live, unread } }] = one.copies;
	const document = require_src_render_document().withFiles(one.document, files);
	const remark = remarksOn(found, one);
	const blocks = require_src_kinds().kindOf(live.kind).versions?.texts ?? [];
	if (unread.length === 0) return require_src_render_document().renderDocument(document, remark, blocks);
	return require_src_render_document().commentOf(`${remark ?? ""}\n${require_src_render_document().renderDocument(document, void 0, blocks)}`);
}
function remarksOn({ project }, { copies, document }) {
	const said = copies.flatMap(({ target, one: { live, unread, unchecked } }) => {
		const remark = require_src_render_document().remarkOn(live, project, {
			unchecked,
			unread
		});
		return remark === void 0 ? [] : [{
			target: target.name,
			remark
		}];
	});
	const remarks = require_src().groupBy(said, ({ remark }) => remark).map((same) => {
		const names = same.map(({ target }) => target).join(", ");
		return same.length === copies.length ? same[0].remark : `In ${names}:\n${same[0].remark}`;
	});
	const all = [...numbersIn(document, copies), ...remarks];
	return all.length === 0 ? void 0 : all.join("\n");
}
function numbersIn(document, copies) {
	const { [require_src_kinds().numberField]: form } = document;
	const numbers = copies.map((copy) => ({
		target: copy.target.name,
		number: copy.document[require_src_kinds().numberField]
	}));
	if (typeof form !== "string" || numbers.every(({ number }) => number === form)) return [];
	const each = numbers.flatMap(({ target, number }) => typeof number === "string" ? [`${target} ${number}`] : []);
	return [`The number differs (${require_start().enumerate(each)}): Kiln assigns the next ones, as ${form} says.`];
}
exports.documentFiles = documentFiles;
exports.documentTexts = documentTexts;
exports.exportedDocuments = exportedDocuments;
