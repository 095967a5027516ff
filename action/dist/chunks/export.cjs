let require_src_alike$;
const require_src_alike = () => require_src_alike$ ??= require("./src-alike.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_render_document$;
const require_src_render_document = () => require_src_render_document$ ??= require("./src-render-document.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_exported_files$;
const require_exported_files = () => require_exported_files$ ??= require("./exported-files.cjs");
let require_new_files$;
const require_new_files = () => require_new_files$ ??= require("./new-files.cjs");
let require_schema$;
const require_schema = () => require_schema$ ??= require("./schema.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/export.ts
async function exportLive(host, names, flags) {
	const stop = require_every_run().handleSignals(host, flags.timeout);
	try {
		const counter = require_every_run().countRequests(await require_start().createLog(host, flags));
		const { found, diagnostics, exitCode } = await require_src_run().findExported(host, names, flags, {
			counter,
			stop
		});
		require_every_run().say(host, diagnostics);
		if (found === void 0) return exitCode;
		const { assign: assigns = false, out } = flags;
		const { documents, variables, joining } = require_exported_files().exportedDocuments(found, {
			assigns,
			joins: out !== void 0
		});
		const missing = missingVariables(host, found, require_src_alike().layersOf(variables));
		if (out === void 0) {
			host.writeOut(require_exported_files().documentTexts(found, documents).map((text) => `---\n${text}`).join(""));
			host.writeErr(missing);
		} else {
			const code = await require_new_files().writeNewFiles(host, filesIn(host, found, documents, (0, node_path().resolve)(host.cwd, out)));
			if (code !== 0) return code;
			host.writeOut(require_src_render_document().renderJoining(joining) + missing);
		}
		const written = documents.flatMap(({ copies }) => copies.map(({ one }) => one));
		const joined = found.wanted.length - written.length;
		host.writeErr(require_src_render_document().summariseExport({
			...found,
			wanted: written,
			joined,
			policy: found.project,
			documents: documents.length
		}));
		const signal = stop.signal();
		if (signal !== void 0) return require_every_run().signalCodes[signal];
		return found.wanted.length === 0 && found.unmatched.length > 0 ? 5 : 0;
	} finally {
		stop.release();
	}
}
function filesIn({ cwd }, found, documents, folder) {
	const { file } = found.project;
	const schema = file === void 0 ? void 0 : (0, node_path().join)((0, node_path().dirname)((0, node_path().resolve)(cwd, file)), "schema", require_schema().schemaFiles.document);
	const isThere = schema !== void 0 && (0, node_fs().existsSync)(schema);
	const named = isThere || schema !== void 0 && !isRead(schema, found, folder) ? schema : void 0;
	const files = require_exported_files().documentFiles(found, documents, (below) => named && (0, node_path().relative)((0, node_path().join)(folder, below), named));
	return [...files.map(({ name, text }) => ({
		path: (0, node_path().join)(folder, name),
		text
	})), ...named === void 0 || isThere || files.length === 0 ? [] : [{
		path: named,
		text: require_schema().publishedSchema("document")
	}]];
}
function isRead(file, { project: { configs } }, folder) {
	return require_src().isInside(file, folder === (0, node_path().join)(configs, "configs") ? folder : configs);
}
function missingVariables({ cwd }, { project }, layers) {
	const text = require_src_render_document().renderLayers(layers);
	const file = project.file === void 0 ? "kiln.yaml" : require_start().shellWord((0, node_path().relative)(cwd, (0, node_path().resolve)(cwd, project.file)));
	return text === "" ? "" : `to be added to ${file}, where what is there stays:\n${text}`;
}
exports.exportLive = exportLive;
