let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
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
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
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
// cmd/commands/imported-files.ts
/** What an import writes: documents, the texts that they take from files, and the project file with its variables. */
/** What the name of a file ends with that holds the plain text of a field that is sent in base64. */
const endingOfPlainText = "user-data.txt";
/** Returns a file for each configuration, each followed by those that it takes texts from. `schema` leads from them to that of documents. */
function importedFiles(imported, policy, schema) {
	const { configurations, place } = imported;
	const references = new (require_src_run()).References();
	for (const { live } of configurations) references.addExported(live, place);
	const alone = require_src_render_document().findAlone(configurations, ({ live }) => ["", live]);
	return configurations.flatMap((one) => {
		const { live, interpolate, plainTexts: plain } = one;
		const others = Object.entries(plain).map(([field, text]) => [field, {
			ending: endingOfPlainText,
			text
		}]);
		const writable = {
			live,
			isAlone: alone.has(one),
			others: Object.fromEntries(others)
		};
		const unchecked = require_src_run().findRefusedTexts(require_src_kinds().kindOf(live.kind), require_src_import().written(live.fields));
		const textOf = (files) => {
			const document = require_src_render_document().documentOf(live, policy, {
				place,
				files,
				unchecked,
				interpolate,
				referenceTo: (arn, kind) => references.find(arn, kind)
			});
			return (schema === void 0 ? "" : `# yaml-language-server: $schema=${schema}\n`) + require_src_render_document().renderDocument(require_src_import().written(document), remarkOn(imported, one, unchecked), require_src_kinds().plainTexts(require_src_kinds().kindOf(live.kind)));
		};
		return require_src_render_document().filesOf(writable, textOf).map(({ name, text }) => ({
			name,
			text: require_src_import().written(text)
		}));
	});
}
/** Returns what stands above a document: where it comes from. */
function remarkOn({ tool }, { address, source, remarks }, unchecked) {
	const at = source === void 0 ? "" : ` at ${require_start().toSafeText(require_start().formatSource(source))}`;
	return [
		`${tool}: ${require_start().toSafeText(address)}${at}`,
		...remarks.map((remark) => require_start().toSafeText(remark)),
		...unchecked.map((field) => `${field} breaks rules that Kiln knows: it is not checked.`)
	].join("\n");
}
// cmd/commands/import.ts
/** kiln import: a template or a state of another tool as documents. Nothing is called, but for what --compare reads. */
/** Writes what a template declares. Resolves to the exit code. */
async function importCloudFormation(host, [file = ""], flags) {
	const parameters = new Map(flags.parameter);
	return importFrom(host, file, flags, ({ text, name, textBeside }, place) => require_src_import().importTemplate(text, name, {
		...place,
		parameters,
		textBeside
	}));
}
/** Reads a file of another tool, and writes the documents that it comes to; nothing where something is wrong with it. */
async function importFrom(host, file, flags, read) {
	const { env, cwd } = host;
	const foreign = await require_src_run().readForeign(host, file);
	if (!("text" in foreign)) return require_cmd_terminal().refuse(host, [foreign]);
	const region = flags.region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || void 0);
	const imported = read(foreign, require_src().optional({
		region,
		account: flags.account
	}));
	require_cmd_terminal().say(host, imported.diagnostics);
	if (require_src_diagnostic_diagnose().hasErrors(imported.diagnostics)) return 5;
	if (imported.configurations.length === 0) {
		host.writeErr(require_src_render_document().summariseImport(imported));
		return 0;
	}
	const folder = (0, node_path().resolve)(cwd, flags.out);
	const project = await require_src_run().findProjectOf(host, (0, node_path().dirname)(folder));
	if (require_src_diagnostic_diagnose().hasErrors(project.diagnostics)) return require_cmd_terminal().refuse(host, project.diagnostics);
	const code = await require_new_files().writeNewFiles(host, filesIn(imported, folder, project.file));
	if (code !== 0) return code;
	const variables = require_src_render_document().renderVariables(imported.variables, project.file === void 0 ? "    " : "");
	if (project.file !== void 0 && variables !== "") host.writeOut(`variables of ${require_start().shellWord((0, node_path().relative)(cwd, project.file))}, for the target that they are of:\n${variables}`);
	host.writeErr(require_src_render_document().summariseImport(imported));
	if (flags.compare === true) return compare(host, flags);
	host.writeOut("next: read them, then run kiln plan --adopt: it shows nothing but adoption\n");
	return 0;
}
/** The documents; and where there is no project yet, its file and the schemas for editors. */
function filesIn(imported, folder, project) {
	const root = project === void 0 ? (0, node_path().dirname)(folder) : (0, node_path().dirname)(project);
	const schema = (0, node_path().join)(root, "schema", require_schema().schemaFiles.document);
	const documents = importedFiles(imported, require_src_config().makeDefaultProject(folder), (0, node_path().relative)(folder, schema)).map(({ name, text }) => {
		return {
			path: (0, node_path().join)(folder, name),
			text
		};
	});
	if (project !== void 0) return documents;
	const configs = (0, node_path().basename)(folder) === "configs" ? void 0 : (0, node_path().basename)(folder);
	const target = {
		...imported.target,
		variables: require_src_render_document().renderVariables(imported.variables, "    ")
	};
	return [
		{
			path: (0, node_path().join)(root, "kiln.yaml"),
			text: require_init_templates().projectOf(require_init_templates().ownerFor(root), target, configs)
		},
		...documents,
		...require_schema().schemasIn(root)
	];
}
/** What the documents say is compared with what is live as every plan does it: what differs is a change, and the rest is adoption. */
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
