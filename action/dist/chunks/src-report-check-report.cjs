let require_ajv$;
const require_ajv = () => require_ajv$ ??= require("./ajv.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_report_report_schema$;
const require_src_report_report_schema = () => require_src_report_report_schema$ ??= require("./src-report-report-schema.cjs");
// src/report/check-report.ts
var import__2020 = require_ajv().require__2020();
const maxLevels = 128;
const compile = () => new import__2020.Ajv2020({ strictTypes: false }).compile(require_src_report_report_schema().reportSchema);
let check;
function checkReport(value) {
	if (require_src().isDeeperThan(maxLevels, value)) return { problem: "it is nested too deeply to be a report" };
	const { formatVersion } = value ?? {};
	if (typeof formatVersion !== "string") return { problem: "it has no formatVersion" };
	if (!formatVersion.startsWith("1.")) return { problem: `its format is ${formatVersion}, this version reads 1.x` };
	check ??= compile();
	if (!check(value)) {
		const [error] = check.errors ?? [];
		const path = (error?.instancePath ?? "").split("/").slice(1).map(unescapePointer);
		return { problem: `${path.length === 0 ? "it" : require_src().formatPath(path)} ${error?.message ?? "is not sound"}` };
	}
	const report = value;
	if (report.parts?.length === 0) return { problem: "it is merged from nothing" };
	const twice = findTwice(report.targets.map(({ name }) => name));
	return twice === void 0 ? { report } : { problem: `it has the target ${twice} twice` };
}
function unescapePointer(part) {
	return /^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~");
}
function findTwice(names) {
	const seen = new Set();
	return names.find((name) => seen.size === seen.add(name).size);
}
exports.checkReport = checkReport;
