const require_source = require("./source.cjs");
const require_group_by = require("./group-by.cjs");
// src/report/graph.ts
/** What refers to what in one target, as data: every picture is drawn from this. */
/**
* Returns the graph of these nodes and references in an order of its own, so that the same input, in whatever order, gives the same bytes.
* Of nodes with one id the first counts; the end of a reference that is no node becomes one that nobody declares.
*/
function graphOf(nodes, edges) {
	const known = /* @__PURE__ */ new Map();
	const ends = edges.flatMap(({ from, to }) => [from, to]);
	for (const node of [...nodes, ...ends.map(outsider)]) if (!known.has(node.id)) known.set(node.id, node);
	const distinct = new Map(edges.map((edge) => [JSON.stringify([
		edge.from,
		edge.to,
		edge.field
	]), edge]));
	return {
		nodes: [...known.values()].toSorted((a, b) => require_source.compareText(a.id, b.id)),
		edges: [...distinct.values()].toSorted((a, b) => require_source.compareText(a.from, b.from) || require_source.compareText(a.to, b.to) || require_source.compareText(a.field, b.field))
	};
}
function outsider(id) {
	return {
		id,
		kind: "",
		name: id,
		declared: false
	};
}
/** Reports whether a plan does, or would do, something about it: what a reviewer looks for in a picture. */
function isChanging({ state }) {
	return state !== void 0 && state !== "unchanged";
}
/** Reports whether a node is only referred to: it is AWS's, another account's, or another project's. */
function isExternal({ declared, state }) {
	return !declared && state === void 0;
}
/** Returns what changes with its direct neighbours, and all references among these. */
function focusOnChanges(graph) {
	const near = neighbourhood(graph);
	return {
		nodes: graph.nodes.filter(({ id }) => near.has(id)),
		edges: graph.edges.filter(({ from, to }) => near.has(from) && near.has(to))
	};
}
/**
* Returns a graph of more than `most` nodes with one node per kind for everything that neither changes nor is next to a change: the
* picture stays connected, and as large as the change is. Without a plan nothing is known to be in sync, and nothing is folded.
*/
function foldUnchanged(graph, most) {
	if (graph.nodes.length <= most || graph.nodes.every(({ state }) => state === void 0)) return graph;
	const near = neighbourhood(graph);
	const groups = require_group_by.groupBy(graph.nodes.filter(({ id }) => !near.has(id)), (node) => JSON.stringify([node.kind, isExternal(node)]));
	const folded = new Map(groups.filter((group) => group.length > 1).flatMap((group) => group.map((node) => [node.id, foldOf(group)])));
	const idOf = (id) => folded.get(id)?.id ?? id;
	const edges = graph.edges.map(({ from, to, field }) => {
		const isWhole = !folded.has(from) && !folded.has(to);
		return {
			from: idOf(from),
			to: idOf(to),
			field: isWhole ? field : ""
		};
	});
	return graphOf(graph.nodes.map((node) => folded.get(node.id) ?? node), edges.filter(({ from, to }) => from !== to));
}
function foldOf(group) {
	const [first] = group;
	const { kind, declared } = first;
	const name = isExternal(first) ? `${group.length} others` : `${group.length} unchanged`;
	return {
		id: `${kind}/*${isExternal(first) ? "external" : ""}`,
		kind,
		name,
		declared,
		...first.state === void 0 ? {} : { state: first.state },
		count: group.length
	};
}
function neighbourhood({ nodes, edges }) {
	const changing = new Set(nodes.filter(isChanging).map(({ id }) => id));
	const next = edges.flatMap(({ from, to }) => [...changing.has(from) ? [to] : [], ...changing.has(to) ? [from] : []]);
	return /* @__PURE__ */ new Set([...changing, ...next]);
}
Object.defineProperty(exports, "focusOnChanges", {
	enumerable: true,
	get: function() {
		return focusOnChanges;
	}
});
Object.defineProperty(exports, "foldUnchanged", {
	enumerable: true,
	get: function() {
		return foldUnchanged;
	}
});
Object.defineProperty(exports, "graphOf", {
	enumerable: true,
	get: function() {
		return graphOf;
	}
});
Object.defineProperty(exports, "isChanging", {
	enumerable: true,
	get: function() {
		return isChanging;
	}
});
Object.defineProperty(exports, "isExternal", {
	enumerable: true,
	get: function() {
		return isExternal;
	}
});
