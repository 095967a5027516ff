const require_document_schema = require("./document-schema.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_registry = require("./registry.cjs");
const require_report_schema = require("./report-schema.cjs");
const require_say = require("./say.cjs");
// cmd/commands/schema.ts
/** kiln schema: the JSON Schemas that editors check documents and kiln.yaml with, and that programs check reports with. */
/** Schemas beside those of the kinds. */
const others = {
	project: require_document_schema.projectSchema,
	report: () => require_report_schema.reportSchema
};
/** The files that are published, and that `kiln init` writes, with what `printSchema` is asked for. */
const schemaFiles = {
	document: "document.schema.json",
	project: "project.schema.json",
	report: "report.schema.json"
};
/**
* Returns a schema as it is published: of all kinds (`document`), of one kind, of kiln.yaml (`project`) or of a report. It says that it is
* draft-07, which every editor knows; nothing in it means anything else in 2020-12.
*/
function publishedSchema(name) {
	const { $schema: _, ...schema } = (Object.hasOwn(others, name) ? others[name] : void 0)?.() ?? require_document_schema.editorSchema(name === "document" ? void 0 : name);
	return `${JSON.stringify({
		$schema: "http://json-schema.org/draft-07/schema#",
		...schema
	}, null, 2)}\n`;
}
/** Prints the schema of all kinds, of one, of the project file, or of reports. */
async function printSchema(host, [name = "document"]) {
	if (name !== "document" && !Object.hasOwn(others, name) && !require_registry.kinds.has(name)) {
		const reason = `there is no schema ${name}; there are ${[...require_registry.kinds.keys(), ...Object.keys(schemaFiles)].join(", ")}`;
		return require_say.refuse(host, [require_diagnose.diagnose("usage", {
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
