const require_diagnose = require("./diagnose.cjs");
const require_read_report = require("./read-report.cjs");
const require_output = require("./output.cjs");
const require_report_file = require("./report-file.cjs");
const require_say = require("./say.cjs");
const require_written_file = require("./written-file.cjs");
const require_optional = require("./optional.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/report/fleet.ts
/** The targets of a fleet: JSON lines with the name of one each, or a matrix for CI, whose entries name one or list several. */
/** Returns the names in their order, or in words what keeps the text from naming any. */
function parseFleet(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const rows = [];
	for (const [index, line] of lines.entries()) try {
		rows.push(...rowsOf(JSON.parse(line)));
	} catch {
		if (index === 0) return parseWhole(text);
		return { problem: `line ${index + 1} is not JSON` };
	}
	return namesOf(rows);
}
function parseWhole(text) {
	try {
		return namesOf(rowsOf(JSON.parse(text)));
	} catch {
		return { problem: "it is not JSON" };
	}
}
function rowsOf(value) {
	const { include } = value ?? {};
	if (Array.isArray(include)) return include;
	return Array.isArray(value) ? value : [value];
}
function namesOf(rows) {
	const names = [];
	for (const row of rows) {
		const { name, targets } = row ?? {};
		const found = Array.isArray(targets) ? targets : [name];
		if (!found.every((one) => typeof one === "string")) return { problem: `${JSON.stringify(row)} names no target` };
		names.push(...found);
	}
	return { names: [...new Set(names)] };
}
// cmd/commands/report.ts
/** kiln report: what can be made of report files, without asking AWS for anything. */
/** Runs `kiln report merge FILE...`. Resolves to the exit code of the merged report, or to 5 if there is none. */
async function merge(host, files, flags) {
	const read = await require_read_report.readFittingReports(files, host.cwd);
	const fleet = flags.fleet === void 0 ? {} : await readFleet(flags.fleet, host.cwd);
	if ("wrong" in read || fleet.failure !== void 0) {
		if (flags.reportFile !== void 0) await require_written_file.discard(host.cwd, flags.reportFile, files);
		return require_say.refuse(host, [..."wrong" in read ? read.wrong : [], ...fleet.failure ?? []]);
	}
	const file = flags.reportFile === void 0 ? void 0 : await require_report_file.openReportFile(host.cwd, flags.reportFile);
	if (file !== void 0 && "failure" in file) return require_say.refuse(host, [file.failure], 1);
	const merged = require_read_report.mergeReports(read.reports, {
		version: host.version,
		detailedExitcode: flags.detailedExitcode ?? false,
		...require_optional.optional({
			failOn: flags.failOn,
			fleet: fleet.names
		})
	});
	return require_output.answer(host, flags, merged, file);
}
async function readFleet(file, cwd) {
	const failed = (reason) => ({ failure: [require_diagnose.diagnose("unreadableFleet", {
		file,
		reason
	})] });
	try {
		const fleet = parseFleet(await (0, node_fs_promises.readFile)((0, node_path.resolve)(cwd, file), "utf8"));
		return "names" in fleet ? fleet : failed(fleet.problem);
	} catch (error) {
		return failed(error.message);
	}
}
exports.merge = merge;
