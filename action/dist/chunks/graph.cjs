let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
// cmd/commands/graph.ts
const planOptions = [
	"adopt",
	"createOnly",
	"keepDrift",
	"prune"
];
const renderers = {
	mermaid: async () => (await Promise.resolve().then(() => require("./src-render-graph.cjs")).then((n) => n.mermaid_exports)).renderMermaid,
	dot: async () => (await Promise.resolve().then(() => require("./src-render-graph.cjs")).then((n) => n.dot_exports)).renderDot,
	svg: async () => (await Promise.resolve().then(() => require("./src-render-graph.cjs")).then((n) => n.svg_exports)).renderSvg,
	json: async () => (await Promise.resolve().then(() => require("./src-render-graph.cjs")).then((n) => n.json_exports)).renderGraphJson
};
async function graph(host, [path], flags) {
	const [alone] = flags.plan === true ? [] : flags.written.filter((option) => planOptions.includes(option));
	if (alone !== void 0) {
		const flag = `--${alone.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
		return require_every_run().refuse(host, [require_every_run().diagnose("usage", {
			reason: `${flag} shapes a plan: it goes with --plan`,
			command: "graph"
		})]);
	}
	const render = await renderers[flags.format]();
	const { graphs, diagnostics, exitCode } = await find(host, path, flags);
	require_every_run().say(host, diagnostics);
	if (graphs !== void 0) host.writeOut(render(graphs));
	return exitCode;
}
async function find(host, path, flags) {
	if (flags.plan !== true) return require_src_run().findDeclaredGraphs(host, path, flags);
	const log = await require_start().createLog(host, flags);
	const stop = require_every_run().handleSignals(host, flags.timeout);
	try {
		return await require_src_run().findPlannedGraphs(host, path, flags, {
			log,
			counter: require_every_run().countRequests(log),
			listener: require_every_run().silentProgress(),
			stop,
			isAttended: () => false,
			confirm: async () => void 0
		});
	} finally {
		stop.release();
	}
}
exports.graph = graph;
