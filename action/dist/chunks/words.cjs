const require_plural = require("./plural.cjs");
const require_group_by = require("./group-by.cjs");
const require_sentences = require("./sentences.cjs");
const require_graph = require("./graph.cjs");
const require_summarise = require("./summarise.cjs");
// src/render/graph/arrows.ts
/** References as they are drawn: one arrow for all of them between two nodes. */
/** Returns the arrows of a graph, in the order of its references. */
function arrowsOf({ edges }) {
	return require_group_by.groupBy(edges, ({ from, to }) => JSON.stringify([from, to])).map((group) => ({
		from: group[0].from,
		to: group[0].to,
		fields: group.map(({ field }) => field).filter((field) => field !== "")
	}));
}
// src/render/graph/words.ts
function lookOf(node) {
	return node.state ?? (require_graph.isExternal(node) ? "external" : "declared");
}
/** Returns what stands in a node: its kind, its name, and what becomes of it where that is known. */
function linesOf(node) {
	const state = require_graph.isExternal(node) ? "not declared here" : node.state && `${require_sentences.symbols[node.state]} ${node.state}`;
	return [
		...node.kind === "" ? [] : [{
			part: "kind",
			text: node.kind
		}],
		{
			part: "name",
			text: node.name
		},
		...state === void 0 ? [] : [{
			part: "state",
			text: state
		}]
	];
}
/** Returns the heading of the picture of a target. */
function headingOf({ target, account, region }) {
	return [target, ...[account, region].filter((part) => part !== null)].join(" · ");
}
/** Returns what a picture shows, in a sentence, counted as the plan counts. */
function summaryOf({ nodes, edges }) {
	const count = nodes.reduce((sum, node) => sum + (require_graph.isExternal(node) ? 0 : node.count ?? 1), 0);
	const planned = nodes.flatMap(({ state, count: alike = 1 }) => state === void 0 ? [] : Array.from({ length: alike }, () => ({ action: state })));
	const becomes = planned.length === 0 ? "" : `: ${require_sentences.countInWords(require_summarise.sumUp(planned))}`;
	return `${count} ${require_plural.plural(count, "configuration")}, ${edges.length} ${require_plural.plural(edges.length, "reference")}${becomes}. An arrow leads from what refers to what it refers to.`;
}
Object.defineProperty(exports, "arrowsOf", {
	enumerable: true,
	get: function() {
		return arrowsOf;
	}
});
Object.defineProperty(exports, "headingOf", {
	enumerable: true,
	get: function() {
		return headingOf;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "lookOf", {
	enumerable: true,
	get: function() {
		return lookOf;
	}
});
Object.defineProperty(exports, "summaryOf", {
	enumerable: true,
	get: function() {
		return summaryOf;
	}
});
