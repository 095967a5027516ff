const require_safe_text = require("./safe-text.cjs");
// src/render/graph/json.ts
/** Returns all targets as one JSON document, in their order. */
function renderGraphJson(graphs) {
	const targets = graphs.map(({ target, account, region, nodes, edges }) => ({
		name: target,
		account,
		region,
		nodes: nodes.map(nodeOf),
		edges: edges.map(({ from, to, field }) => ({
			from,
			to,
			field
		}))
	}));
	return `${require_safe_text.toSafeJson(JSON.stringify({
		formatVersion: "1.0",
		targets
	}, null, 2))}\n`;
}
function nodeOf({ id, kind, name, declared, state }) {
	return {
		id,
		kind,
		name,
		declared,
		...state === void 0 ? {} : { state }
	};
}
exports.renderGraphJson = renderGraphJson;
