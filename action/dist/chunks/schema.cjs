let require_src_config_editor$;
const require_src_config_editor = () => require_src_config_editor$ ??= require("./src-config-editor.cjs");
let require_src_documents$;
const require_src_documents = () => require_src_documents$ ??= require("./src-documents.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_report_report_schema$;
const require_src_report_report_schema = () => require_src_report_report_schema$ ??= require("./src-report-report-schema.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/schema.ts
const others = {
	project: require_src_config_editor().editorProjectSchema,
	report: () => require_src_report_report_schema().reportSchema,
	"component-document": () => require_src_documents().formatSchema(require_src_documents().componentFormat),
	"workflow-document": () => require_src_documents().formatSchema(require_src_documents().workflowFormat)
};
const schemaFiles = {
	document: "document.schema.json",
	project: "project.schema.json",
	report: "report.schema.json",
	"component-document": "component-document.schema.json",
	"workflow-document": "workflow-document.schema.json"
};
const schemaNames = [...require_src_kinds().kinds.keys(), ...Object.keys(schemaFiles)];
function publishedSchema(name) {
	const { $schema: _, ...schema } = (Object.hasOwn(others, name) ? others[name] : void 0)?.() ?? require_src_config_editor().editorSchema(name === "document" ? void 0 : name);
	return `${JSON.stringify({
		$schema: "http://json-schema.org/draft-07/schema#",
		...schema
	}, null, 2)}\n`;
}
function schemasIn(root) {
	return ["project", "document"].map((name) => {
		return {
			path: (0, node_path().join)(root, "schema", schemaFiles[name]),
			text: publishedSchema(name)
		};
	});
}
async function printSchema(host, [name = "document"]) {
	if (!schemaNames.includes(name)) {
		const reason = `there is no schema ${name}; there are ${schemaNames.join(", ")}`;
		return require_every_run().refuse(host, [require_every_run().diagnose("usage", {
			reason,
			command: "schema"
		})]);
	}
	host.writeOut(publishedSchema(name));
	return 0;
}
exports.printSchema = printSchema;
exports.publishedSchema = publishedSchema;
exports.schemaFiles = schemaFiles;
exports.schemaNames = schemaNames;
exports.schemasIn = schemasIn;
