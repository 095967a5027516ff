let require_src_render_text$;
const require_src_render_text = () => require_src_render_text$ ??= require("./src-render-text.cjs");
let require_src_run_doctor$;
const require_src_run_doctor = () => require_src_run_doctor$ ??= require("./src-run-doctor.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
// cmd/commands/doctor.ts
const runtime = `Node ${process.versions.node}, ${process.platform} ${process.arch}`;
async function doctor(host, [path], flags) {
	const stop = require_every_run().handleSignals(host, flags.timeout);
	try {
		const counter = require_every_run().countRequests(await require_start().createLog(host, flags));
		const checks = await require_src_run_doctor().examine(host, path, flags, {
			counter,
			stop
		}, runtime);
		const palette = require_every_run().paletteOf(require_every_run().wantsColor(flags.color, host.stdout, host.env));
		const width = host.stdout.isTTY === true ? require_every_run().widthOf(host.stdout) : Infinity;
		host.writeOut(flags.output === "json" ? require_src_render_text().renderCheckupJson(checks) : require_src_render_text().renderCheckup(checks, {
			palette,
			width
		}));
		return checks.some(({ verdict }) => verdict === "problem") ? 1 : 0;
	} finally {
		stop.release();
	}
}
exports.doctor = doctor;
