const require_safe_text = require("./safe-text.cjs");
const require_words = require("./words.cjs");
// src/render/graph/dot.ts
const styles = {
	create: "color=\"#1a7f37\", penwidth=2",
	update: "color=\"#9a6700\", penwidth=2",
	adopt: "color=\"#0969da\", penwidth=2",
	delete: "color=\"#cf222e\", penwidth=2, style=dashed",
	unchanged: "color=\"#6e7781\"",
	orphan: "color=\"#8250df\", style=dashed",
	skipped: "color=\"#6e7781\", penwidth=2",
	blocked: "color=\"#cf222e\", penwidth=3",
	declared: "color=\"#57606a\"",
	external: "color=\"#6e7781\", style=dotted"
};
/** Returns a digraph per target, one after the other, as `dot` takes them. */
function renderDot(graphs) {
	return graphs.map(renderTarget).join("\n");
}
function renderTarget(graph) {
	const nodes = graph.nodes.map((node) => {
		const label = require_words.linesOf(node).map(({ text }) => escape(text)).join("\\n");
		return `  ${quote(node.id)} [label="${label}", ${styles[require_words.lookOf(node)]}];`;
	});
	const edges = require_words.arrowsOf(graph).map(({ from, to, fields }) => {
		const tooltip = fields.length === 0 ? "" : ` [tooltip=${quote(fields.join(", "))}]`;
		return `  ${quote(from)} -> ${quote(to)}${tooltip};`;
	});
	return [
		`digraph ${quote(graph.target)} {`,
		`  label=${quote(require_words.headingOf(graph))};`,
		"  labelloc=t; rankdir=LR; bgcolor=transparent;",
		"  node [shape=box, fontname=\"monospace\"];",
		...nodes,
		...edges,
		"}",
		""
	].join("\n");
}
function quote(text) {
	return `"${escape(text)}"`;
}
/** A backslash begins an escape in labels, a quote ends them; entities of HTML are read inside of them. */
function escape(text) {
	return require_safe_text.toSafeText(text).replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("&", "&amp;");
}
exports.renderDot = renderDot;
