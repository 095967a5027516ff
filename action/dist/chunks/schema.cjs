const require_project_schema = require("./project-schema.cjs");
const require_diagnostic = require("./diagnostic.cjs");
// cmd/schema.ts
/** kiln schema: the JSON Schema that editors check documents with. */
/** Prints the schema of all kinds, of one, or of the project file. */
async function printSchema(host, [kind]) {
	if (kind !== void 0 && kind !== "project" && !require_project_schema.kinds.has(kind)) {
		const reason = `there is no kind ${kind}; there are ${[...require_project_schema.kinds.keys()].join(", ")} and project`;
		const { code, message, hint } = require_diagnostic.diagnose("usage", {
			reason,
			command: "schema"
		});
		host.writeErr(`error ${code}: ${message}\nhint: ${hint}\n`);
		return 5;
	}
	host.writeOut(`${JSON.stringify(kind === "project" ? require_project_schema.projectSchema() : require_project_schema.editorSchema(kind), null, 2)}\n`);
	return 0;
}
exports.printSchema = printSchema;
