let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_import$;
const require_src_import = () => require_src_import$ ??= require("./src-import.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_render_document$;
const require_src_render_document = () => require_src_render_document$ ??= require("./src-render-document.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_src_alike$;
const require_src_alike = () => require_src_alike$ ??= require("./src-alike.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_init_templates$;
const require_init_templates = () => require_init_templates$ ??= require("./init-templates.cjs");
let require_new_files$;
const require_new_files = () => require_new_files$ ??= require("./new-files.cjs");
let require_reconcile$;
const require_reconcile = () => require_reconcile$ ??= require("./reconcile.cjs");
let require_schema$;
const require_schema = () => require_schema$ ??= require("./schema.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/imported-documents.ts
function importedDocuments({ targets }, policy, tags) {
	const placed = targets.flatMap((target) => {
		const resolved = resolvedOf(target);
		return target.configurations.map((one) => ({
			one,
			target: resolved,
			live: withoutTags(one.live, tags)
		}));
	});
	const all = targets.map((target) => resolvedOf(target));
	const words = require_src_alike().writeWords(require_src_alike().wordsOf(all), all);
	const groups = require_src_alike().groupAlike(placed, words.words).map(({ members, name }) => {
		return members.map((member) => ({
			...member,
			live: {
				...member.live,
				name: name(words.write)
			}
		}));
	});
	const references = new Map(all.map(({ name }) => [name, new (require_src_run()).References()]));
	for (const { live, target } of groups.flat()) references.get(target.name)?.addExported(live, target);
	const same = groups.map((members) => members.map(({ one, target, live }) => {
		const unchecked = require_src_run().findRefusedTexts(require_src_kinds().kindOf(live.kind), require_src_import().written(withoutUnknown(live.fields)));
		const { interpolate } = one;
		const referenceTo = (arn, kind) => references.get(target.name)?.find(arn, kind);
		const document = (context) => {
			return require_src_import().written(require_src_render_document().documentOf(live, policy, {
				...context,
				unchecked,
				interpolate
			}));
		};
		return {
			kind: live.kind,
			name: live.name,
			target,
			one,
			live,
			unchecked,
			document: document({
				place: target,
				referenceTo
			}),
			plain: document({})
		};
	})).flatMap((members) => require_src().groupBy(members, ({ one }) => require_src().canonicalJson(one.plainTexts)));
	const { documents, variables } = require_src_alike().mergeAlike(same, words);
	return {
		documents: documents.map((one) => inTargets(one, all)),
		variables: require_src_alike().layersOf(variables)
	};
}
function resolvedOf({ name, place, variables }) {
	const vars = Object.fromEntries(variables.map((variable) => [variable.name, null]));
	return {
		...place,
		name,
		labels: {},
		retired: false,
		vars
	};
}
function inTargets({ copies, document }, all) {
	const targets = require_src_alike().selectorsOf(copies.map(({ target }) => target), all);
	return {
		copies,
		document: require_src_render_document().withKiln(document, require_src().optional({ targets }))
	};
}
function withoutUnknown(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value !== "string" || require_src_import().wholeToken(value) === void 0));
}
function withoutTags(live, keys) {
	return {
		...live,
		tags: Object.fromEntries(Object.entries(live.tags).filter(([key]) => !keys.includes(key)))
	};
}
// cmd/commands/imported-files.ts
const endingOfPlainText = "user-data.txt";
function importedFiles(tool, documents, schemaFrom) {
	const isOne = new Set(documents.flatMap(({ copies }) => copies.map(({ target }) => target.name))).size === 1;
	const taken = new Set();
	const placed = documents.map((one) => {
		const [{ live, target }, ...others] = one.copies;
		const key = `${live.kind} ${live.identity.scope ?? ""} ${live.identity.slug}`;
		const folder = isOne || others.length > 0 && !taken.has(key) ? "" : target.name;
		if (folder === "") taken.add(key);
		return {
			one,
			live,
			folder
		};
	});
	const alone = require_src_render_document().findAlone(placed, ({ live, folder }) => [folder, live]);
	return placed.flatMap((place) => {
		const { one, live, folder } = place;
		const [{ one: first }] = one.copies;
		const others = Object.entries(first.plainTexts).map(([field, text]) => {
			return [field, {
				ending: endingOfPlainText,
				text
			}];
		});
		const textOf = (files) => {
			const modeline = `# yaml-language-server: $schema=${schemaFrom(folder)}\n`;
			const document = require_src_render_document().withFiles(one.document, files);
			return modeline + require_src_render_document().renderDocument(document, remarksOn(tool, one.copies), require_src_kinds().plainTexts(require_src_kinds().kindOf(live.kind)));
		};
		return require_src_render_document().filesOf({
			live,
			isAlone: alone.has(place),
			others: Object.fromEntries(others)
		}, textOf).map(({ name, text }) => ({
			name: (0, node_path().join)(folder, name),
			text: require_src_import().written(text)
		}));
	});
}
function remarksOn(tool, copies) {
	return copies.map(({ one, target, unchecked }) => {
		const remark = remarkOn(tool, one, unchecked);
		return copies.length === 1 ? remark : `In ${target.name}: ${remark}`;
	}).join("\n");
}
function remarkOn(tool, { address, source, remarks }, unchecked) {
	const at = source === void 0 ? "" : ` at ${require_start().toSafeText(require_start().formatSource(source))}`;
	return [
		`${tool}: ${require_start().toSafeText(address)}${at}`,
		...remarks.map((remark) => require_start().toSafeText(remark)),
		...require_src_render_document().remarksOnRules(unchecked)
	].join("\n");
}
// cmd/commands/import.ts
async function importCloudFormation(host, [file = ""], flags) {
	const parameters = new Map(flags.parameter);
	return importFrom(host, file, flags, ({ text, name, textBeside }, place) => require_src_import().importTemplate(text, name, {
		...place,
		parameters,
		textBeside
	}));
}
async function importTerraform(host, [file = ""], flags) {
	const wanted = require_src().optional({
		region: flags.region,
		account: flags.account
	});
	return importFrom(host, file, flags, ({ text, name }) => require_src_import().importState(text, name, wanted));
}
async function importFrom(host, file, flags, read) {
	const { env, cwd } = host;
	const foreign = await require_src_run().readForeign(host, file);
	if (!("text" in foreign)) return require_every_run().refuse(host, [foreign]);
	const region = flags.region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || void 0);
	const imported = read(foreign, require_src().optional({
		region,
		account: flags.account
	}));
	require_every_run().say(host, imported.diagnostics);
	if (require_every_run().hasErrors(imported.diagnostics)) return 5;
	const summary = require_src_render_document().summariseImport({
		...imported,
		configurations: require_src_import().configurationsOf(imported),
		variables: imported.targets.flatMap(({ variables }) => variables)
	});
	if (require_src_import().configurationsOf(imported).length === 0) {
		host.writeErr(summary);
		return 0;
	}
	const folder = (0, node_path().resolve)(cwd, flags.out);
	const project = await require_src_run().findProjectOf(host, (0, node_path().dirname)(folder));
	if (require_every_run().hasErrors(project.diagnostics)) return require_every_run().refuse(host, project.diagnostics);
	const policy = require_every_run_reading().makeDefaultProject(folder);
	const tags = project.file === void 0 ? Object.keys(imported.commonTags ?? {}) : [];
	const written = importedDocuments(imported, policy, tags);
	const code = await require_new_files().writeNewFiles(host, filesIn(imported, written, folder, project.file));
	if (code !== 0) return code;
	if (project.file !== void 0) host.writeOut(missingIn(imported, written, (0, node_path().relative)(cwd, project.file)));
	const { tool, farewell = [] } = imported;
	if (farewell.length > 0) host.writeOut([`for the code of ${tool}:`, ...farewell].map((line) => `${require_start().toSafeText(line)}\n`).join(""));
	host.writeErr(summary);
	if (flags.compare === true) return compare(host, flags);
	host.writeOut("next: read them, then run kiln plan --adopt: it shows nothing but adoption\n");
	return 0;
}
function missingIn({ targets }, { variables }, file) {
	const [only, ...others] = targets;
	if (only !== void 0 && others.length === 0) {
		const text = require_src_render_document().renderVariables(only.variables, "");
		return text === "" ? "" : `variables of ${require_start().shellWord(file)}, for the target that they are of:\n${text}`;
	}
	const shared = require_src_render_document().renderVariables(listed(variables.shared), "");
	return `targets of ${require_start().shellWord(file)}:\n${shared}targets:\n${startingTargets(targets, variables).map(require_init_templates().targetLines).join("")}`;
}
function startingTargets(targets, { own }) {
	return targets.map((target) => ({
		...target,
		variables: require_src_render_document().renderVariables([...target.variables, ...listed(own.get(target.name) ?? {})], "    ")
	}));
}
function listed(variables) {
	return Object.entries(variables).map(([name, value]) => ({
		name,
		value,
		what: name
	}));
}
function filesIn(imported, { documents, variables }, folder, project) {
	const { tool, targets, commonTags = {} } = imported;
	const root = project === void 0 ? (0, node_path().dirname)(folder) : (0, node_path().dirname)(project);
	const schema = (0, node_path().join)(root, "schema", require_schema().schemaFiles.document);
	const files = importedFiles(tool, documents, (own) => (0, node_path().relative)((0, node_path().join)(folder, own), schema)).map(({ name, text }) => {
		return {
			path: (0, node_path().join)(folder, name),
			text
		};
	});
	if (project !== void 0) return files;
	const configs = (0, node_path().basename)(folder) === "configs" ? void 0 : (0, node_path().basename)(folder);
	const kinds = [...new Set(require_src_import().configurationsOf(imported).map(({ live }) => live.kind))];
	const more = {
		configs,
		variables: require_src_render_document().renderVariables(listed(variables.shared), ""),
		defaults: defaultTags(kinds, commonTags)
	};
	return [
		{
			path: (0, node_path().join)(root, "kiln.yaml"),
			text: require_init_templates().projectOf(require_init_templates().ownerFor(root), startingTargets(targets, variables), more)
		},
		...files,
		...require_schema().schemasIn(root)
	];
}
function defaultTags(kinds, tags) {
	if (Object.keys(tags).length === 0) return "";
	const shared = require_src_render_document().escapeVariables(tags);
	const defaults = Object.fromEntries(kinds.map((kind) => [kind, { tags: shared }]));
	return require_src_render_document().renderDocument({ defaults }, "Merged under every document of the kind: what default_tags of the provider had added.");
}
function compare(host, { out, region: _, account: __, ...flags }) {
	return require_reconcile().reconcile(host, "plan", out, {
		...flags,
		written: [],
		adopt: true,
		comment: "never",
		output: "text"
	});
}
exports.importCloudFormation = importCloudFormation;
exports.importTerraform = importTerraform;
