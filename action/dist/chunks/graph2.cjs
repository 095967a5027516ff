const require_diagnose = require("./diagnose.cjs");
const require_target_graph = require("./target-graph.cjs");
const require_base = require("./base.cjs");
const require_progress = require("./progress.cjs");
const require_requests = require("./requests.cjs");
const require_log = require("./log.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
// src/run/graph.ts
/** What refers to what in each target: as it is declared, or as a plan would change it. Reads only. */
/** Finds what is declared; no account is asked. */
async function findDeclaredGraphs(machine, path, options) {
	const { targets, declared, diagnostics } = await require_base.load(machine, "validate", path, options);
	if (declared === void 0 || require_diagnose.hasErrors(diagnostics)) return {
		diagnostics,
		exitCode: 5
	};
	return {
		graphs: targets.map((target) => require_target_graph.graphOfDeclared(target, declared.in(target).desired)),
		diagnostics,
		exitCode: 0
	};
}
/** Plans as `kiln plan` does with the same options, and finds what the plan changes. */
async function findPlannedGraphs(machine, path, options, attendant) {
	const request = {
		command: "plan",
		path,
		options,
		detailedExitcode: false
	};
	const { report } = await require_progress.reconcile(machine, request, attendant, require_progress.beginRun(machine, request, attendant));
	const diagnostics = [...report.diagnostics, ...report.targets.flatMap((target) => target.diagnostics)];
	const planned = report.targets.filter(({ digest, offline }) => digest !== void 0 || offline === true);
	const { exitCode } = report;
	return planned.length === 0 && exitCode !== 0 ? {
		diagnostics,
		exitCode
	} : {
		graphs: planned.map(require_target_graph.graphOfRow),
		diagnostics,
		exitCode
	};
}
// cmd/commands/graph.ts
/** kiln graph: what refers to what, as a picture in a form that others draw or read. */
/** What shapes a plan, and says nothing of what is declared. */
const planOptions = [
	"adopt",
	"createOnly",
	"keepDrift",
	"prune"
];
/** Each form is loaded when it is asked for: laying out an SVG takes a library. */
const renderers = {
	mermaid: async () => (await Promise.resolve().then(() => require("./mermaid.cjs")).then((n) => n.mermaid_exports)).renderMermaid,
	dot: async () => (await Promise.resolve().then(() => require("./dot.cjs"))).renderDot,
	svg: async () => (await Promise.resolve().then(() => require("./svg.cjs"))).renderSvg,
	json: async () => (await Promise.resolve().then(() => require("./json.cjs"))).renderGraphJson
};
/** Prints the pictures of the targets. Resolves to 0, to 5 where the configuration or the command line is invalid; with `--plan` to the code of the plan. */
async function graph(host, [path], flags) {
	const [alone] = flags.plan === true ? [] : flags.written.filter((option) => planOptions.includes(option));
	if (alone !== void 0) {
		const flag = `--${alone.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
		return require_say.refuse(host, [require_diagnose.diagnose("usage", {
			reason: `${flag} shapes a plan: it goes with --plan`,
			command: "graph"
		})]);
	}
	const render = await renderers[flags.format]();
	const { graphs, diagnostics, exitCode } = await find(host, path, flags);
	require_say.say(host, diagnostics);
	if (graphs !== void 0) host.writeOut(render(graphs));
	return exitCode;
}
async function find(host, path, flags) {
	if (flags.plan !== true) return findDeclaredGraphs(host, path, flags);
	const log = await require_log.createLog(host, flags);
	const stop = require_signals.handleSignals(host, flags.timeout);
	try {
		return await findPlannedGraphs(host, path, flags, {
			log,
			counter: require_requests.countRequests(log),
			listener: require_progress.silentProgress(),
			stop,
			isAttended: false,
			confirm: async () => void 0
		});
	} finally {
		stop.release();
	}
}
exports.graph = graph;
