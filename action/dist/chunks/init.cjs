let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_alike$;
const require_src_alike = () => require_src_alike$ ??= require("./src-alike.cjs");
let require_src_render_document$;
const require_src_render_document = () => require_src_render_document$ ??= require("./src-render-document.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_exported_files$;
const require_exported_files = () => require_exported_files$ ??= require("./exported-files.cjs");
let require_init_templates$;
const require_init_templates = () => require_init_templates$ ??= require("./init-templates.cjs");
let require_new_files$;
const require_new_files = () => require_new_files$ ??= require("./new-files.cjs");
let require_schema$;
const require_schema = () => require_schema$ ??= require("./schema.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/init-from-account.ts
async function initFromAccount(host, { root, owner, schemas }, flags) {
	const stop = require_every_run().handleSignals(host, flags.timeout);
	try {
		const counter = require_every_run().countRequests(await require_start().createLog(host, flags));
		const { found, diagnostics, exitCode } = await require_src_run().findInAccount(host, owner, flags, {
			counter,
			stop
		});
		require_every_run().say(host, diagnostics);
		if (found === void 0) return exitCode;
		const { documents, variables } = require_exported_files().exportedDocuments(found, {
			assigns: false,
			joins: false
		});
		const { shared, own } = require_src_alike().layersOf(variables);
		const targets = found.resolved.map(({ name, region, account }) => {
			return {
				name,
				region,
				account,
				variables: blockOf(own.get(name), "    ")
			};
		});
		const configs = (0, node_path().join)(root, "configs");
		const schema = (0, node_path().join)(root, "schema", require_schema().schemaFiles.document);
		const files = require_exported_files().documentFiles(found, documents, (folder) => (0, node_path().relative)((0, node_path().join)(configs, folder), schema));
		const code = await require_new_files().writeNewFiles(host, [
			{
				path: (0, node_path().join)(root, "kiln.yaml"),
				text: require_init_templates().projectOf(owner, targets, { variables: blockOf(shared, "") })
			},
			...files.map(({ name, text }) => ({
				path: (0, node_path().join)(configs, name),
				text
			})),
			...files.length === 0 ? [{
				path: (0, node_path().join)(configs, ".gitkeep"),
				text: ""
			}] : [],
			...schemas
		]);
		if (code !== 0) return code;
		host.writeErr(require_src_render_document().summariseExport({
			...found,
			policy: found.project,
			documents: documents.length
		}));
		const where = root === host.cwd ? "" : ` in ${require_start().shellWord((0, node_path().relative)(host.cwd, root))}`;
		host.writeOut(files.length === 0 ? `next: write the first document into configs${where}; kiln init in another folder writes one to start from\n` : `next: read them, then run kiln plan --adopt${where}: it shows nothing but adoption\n`);
		return 0;
	} finally {
		stop.release();
	}
}
function blockOf(variables, indent) {
	const named = Object.entries(variables ?? {}).map(([name, value]) => ({
		name,
		value,
		what: name
	}));
	return require_src_render_document().renderVariables(named, indent);
}
// cmd/commands/init.ts
async function init(host, [folder = "."], flags) {
	const root = (0, node_path().resolve)(host.cwd, folder);
	const schemas = require_schema().schemasIn(root);
	const owner = require_init_templates().ownerFor(root);
	if (flags.fromAccount === true) return initFromAccount(host, {
		root,
		owner,
		schemas
	}, flags);
	const code = await require_new_files().writeNewFiles(host, [
		{
			path: (0, node_path().join)(root, "kiln.yaml"),
			text: require_init_templates().exampleProject(owner)
		},
		{
			path: (0, node_path().join)(root, "configs", "golden-linux.yaml"),
			text: require_init_templates().exampleDocument
		},
		...schemas
	]);
	if (code !== 0) return code;
	const where = folder === "." ? "" : ` in ${require_start().toSafeText(folder)}`;
	host.writeOut(require_init_templates().forEditors);
	host.writeOut(`next: edit kiln.yaml and the document, then run kiln validate and kiln plan --emulator${where}\n`);
	return 0;
}
exports.init = init;
