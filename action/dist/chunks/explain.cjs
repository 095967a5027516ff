let require_src_render_explanation$;
const require_src_render_explanation = () => require_src_render_explanation$ ??= require("./src-render-explanation.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
// cmd/commands/explain-code.ts
function isCode(text) {
	return /^kiln\d{4}$/i.test(text);
}
function explainCode(host, text) {
	const code = text.toUpperCase();
	const all = Object.values(require_src_diagnostic().diagnostics);
	const entries = all.filter((entry) => entry.code === code);
	const [first] = entries;
	if (first === void 0) {
		const nearest = require_src().findNearest(code, [...new Set(all.map((entry) => entry.code))]);
		const reason = `there is no code ${code}${nearest === void 0 ? "" : `; did you mean ${nearest}?`}`;
		return require_every_run().refuse(host, [require_every_run().diagnose("usage", {
			reason,
			command: "explain"
		})]);
	}
	const lines = entries.flatMap(({ severity, message, hint }) => [
		"",
		`${severity}: ${message}`,
		...hint === void 0 ? [] : [`way out: ${wordsOf(hint)}`]
	]);
	host.writeOut(`${code}, ${require_src_diagnostic().areaOf(code)}\n${lines.join("\n")}\n\nA word in braces stands for what was found. An example: docs/diagnostics.md#${code.toLowerCase()}\n`);
	return 0;
}
function wordsOf(hint) {
	return /^{\w+}$/.test(hint) ? "depends on what was found, and stands below it as its hint" : hint;
}
// cmd/commands/explain.ts
async function explain(host, [text = ""], flags) {
	if (isCode(text)) return explainCode(host, text);
	const stop = require_every_run().handleSignals(host, flags.timeout);
	try {
		const counter = require_every_run().countRequests(await require_start().createLog(host, flags));
		const { shown, diagnostics, exitCode } = await require_src_run().explain(host, text, flags, {
			counter,
			stop
		});
		require_every_run().say(host, diagnostics);
		if (shown === void 0) return exitCode;
		const options = {
			palette: require_every_run().paletteOf(require_every_run().wantsColor(flags.color, host.stdout, host.env)),
			width: require_every_run().widthOf(host.stdout)
		};
		host.writeOut(flags.output === "json" ? require_src_render_explanation().renderExplanationJson(shown) : require_src_render_explanation().renderExplanation(shown, options));
		return exitCode;
	} finally {
		stop.release();
	}
}
exports.explain = explain;
