const require_diagnose = require("./diagnose.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_written_file = require("./written-file.cjs");
// src/render/machine/json.ts
/** Returns the report as JSON: two blanks of indentation, a line break at the end, keys in the order of the contract. */
function renderJson(report) {
	return `${require_safe_text.toSafeJson(JSON.stringify(report, null, 2))}\n`;
}
// cmd/terminal/report-file.ts
/** The file that `--report-file` names: proven writable before the run, so that a run that writes never ends without its report. */
/** Opens the report file, or says why it cannot be written. What stood in it stays until the report replaces it. */
async function openReportFile(cwd, name) {
	const failed = (error) => require_diagnose.diagnose("unwritableReport", {
		file: name,
		reason: error.message
	});
	try {
		const sink = await require_written_file.openSink(cwd, name);
		return { write: (report) => sink.write(renderJson(report)).then(() => void 0, failed) };
	} catch (error) {
		return { failure: failed(error) };
	}
}
Object.defineProperty(exports, "openReportFile", {
	enumerable: true,
	get: function() {
		return openReportFile;
	}
});
Object.defineProperty(exports, "renderJson", {
	enumerable: true,
	get: function() {
		return renderJson;
	}
});
