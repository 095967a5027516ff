const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_words = require("./words.cjs");
// src/render/graph/mermaid.ts
var mermaid_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ renderMermaid: () => renderMermaid });
/** Borders alone: fill and text are those of the page, light or dark. Each colour is seen on both. */
const styles = {
	create: "stroke:#2da44e,stroke-width:3px",
	update: "stroke:#bf8700,stroke-width:3px",
	adopt: "stroke:#218bff,stroke-width:3px",
	delete: "stroke:#e5534b,stroke-width:3px,stroke-dasharray:6 3",
	unchanged: "stroke:#8c959f,stroke-width:1px",
	orphan: "stroke:#a475f9,stroke-width:2px,stroke-dasharray:6 3",
	skipped: "stroke:#8c959f,stroke-width:3px",
	blocked: "stroke:#e5534b,stroke-width:4px",
	declared: "stroke:#8c959f,stroke-width:1px",
	external: "stroke:#8c959f,stroke-width:1px,stroke-dasharray:2 3"
};
/** Returns one flowchart. Several targets are a frame each, with their names. */
function renderMermaid(graphs) {
	const [only, ...others] = graphs;
	if (only !== void 0 && others.length === 0) return renderFlowchart(only);
	return page(graphs, graphs.flatMap((graph, index) => [
		`  subgraph t${index}["${label(require_words.headingOf(graph))}"]`,
		...statementsOf(graph, `t${index}n`).map((line) => `  ${line}`),
		"  end"
	]));
}
/** Returns the flowchart of one graph, without a heading. */
function renderFlowchart(graph) {
	return page([graph], statementsOf(graph, "n"));
}
function page(graphs, lines) {
	const looks = new Set(graphs.flatMap(({ nodes }) => nodes.map(require_words.lookOf)));
	const classes = Object.keys(styles).filter((look) => looks.has(look)).map((look) => `  classDef k_${look} ${styles[look]}`);
	return [
		"flowchart LR",
		...lines,
		...classes,
		""
	].join("\n");
}
function statementsOf(graph, prefix) {
	const ids = new Map(graph.nodes.map(({ id }, index) => [id, `${prefix}${index}`]));
	const nodes = graph.nodes.map((node) => {
		const text = require_words.linesOf(node).map((line) => label(line.text));
		return `  ${ids.get(node.id)}["${text.join("<br/>")}"]:::k_${require_words.lookOf(node)}`;
	});
	const edges = require_words.arrowsOf(graph).map(({ from, to }) => `  ${ids.get(from)} --> ${ids.get(to)}`);
	return [...nodes, ...edges];
}
/**
* Text between quotes of Mermaid. Whatever is no letter, digit or harmless sign becomes an entity of Mermaid's (`#` and a code point), so
* that nothing is left of quotes, brackets, arrows, comments (`%%`), directives, HTML, backticks that begin Markdown, or a fence around it.
*/
function label(text) {
	return require_safe_text.toSafeText(text).replaceAll(/[^\p{L}\p{M}\p{N} ._/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
Object.defineProperty(exports, "mermaid_exports", {
	enumerable: true,
	get: function() {
		return mermaid_exports;
	}
});
Object.defineProperty(exports, "renderFlowchart", {
	enumerable: true,
	get: function() {
		return renderFlowchart;
	}
});
