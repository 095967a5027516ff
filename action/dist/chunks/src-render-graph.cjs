let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_dagrejs_dagre$;
const require_dagrejs_dagre = () => require_dagrejs_dagre$ ??= require("./dagrejs-dagre.cjs");
// src/render/graph/arrows.ts
function arrowsOf({ edges }) {
	return require_src().groupBy(edges, ({ from, to }) => JSON.stringify([from, to])).map((group) => ({
		from: group[0].from,
		to: group[0].to,
		fields: group.map(({ field }) => field).filter((field) => field !== "")
	}));
}
// src/render/graph/words.ts
function lookOf(node) {
	return node.state ?? (require_src_report().isExternal(node) ? "external" : "declared");
}
function linesOf(node) {
	const state = require_src_report().isExternal(node) ? "not declared here" : node.state && `${require_every_run().symbols[node.state]} ${node.state}`;
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
function headingOf({ target, account, region }) {
	return [target, ...[account, region].filter((part) => part !== null)].join(" \u00B7 ");
}
function summaryOf({ nodes, edges }) {
	const count = nodes.reduce((sum, node) => sum + (require_src_report().isExternal(node) ? 0 : node.count ?? 1), 0);
	const planned = nodes.flatMap(({ state, count: alike = 1 }) => state === void 0 ? [] : Array.from({ length: alike }, () => ({ action: state })));
	const becomes = planned.length === 0 ? "" : `: ${require_every_run().countInWords(require_every_run().sumUp(planned))}`;
	return `${count} ${require_start().plural(count, "configuration")}, ${edges.length} ${require_start().plural(edges.length, "reference")}${becomes}. An arrow leads from what refers to what it refers to.`;
}
// src/render/graph/mermaid.ts
var mermaid_exports = require_rolldown_runtime().__exportAll({ renderMermaid: () => renderMermaid });
const styles$2 = {
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
function renderMermaid(graphs) {
	const [only, ...others] = graphs;
	if (only !== void 0 && others.length === 0) return renderFlowchart(only);
	return page(graphs, graphs.flatMap((graph, index) => [
		`  subgraph t${index}["${label(headingOf(graph))}"]`,
		...statementsOf(graph, `t${index}n`).map((line) => `  ${line}`),
		"  end"
	]));
}
function renderFlowchart(graph) {
	return page([graph], statementsOf(graph, "n"));
}
function page(graphs, lines) {
	const looks = new Set(graphs.flatMap(({ nodes }) => nodes.map(lookOf)));
	const classes = Object.keys(styles$2).filter((look) => looks.has(look)).map((look) => `  classDef k_${look} ${styles$2[look]}`);
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
		const text = linesOf(node).map((line) => label(line.text));
		return `  ${ids.get(node.id)}["${text.join("<br/>")}"]:::k_${lookOf(node)}`;
	});
	const edges = arrowsOf(graph).map(({ from, to }) => `  ${ids.get(from)} --> ${ids.get(to)}`);
	return [...nodes, ...edges];
}
function label(text) {
	return require_start().toSafeText(text).replaceAll(/[^\p{L}\p{M}\p{N} ._/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
// src/render/graph/text-box.ts
const column = .62;
function columnsOf(text) {
	const wide = text.match(/[\u1100-\u{10ffff}]/gu)?.length ?? 0;
	return (text.match(/./gsu)?.length ?? 0) + wide;
}
function widthOf(text, size) {
	return Math.ceil(columnsOf(text) * size * column);
}
function wrap(text, most) {
	const lines = [];
	let line = "";
	for (const word of text.match(/[^-_/: ]+[-_/: ]*|[-_/: ]+/gu) ?? [text]) for (const piece of piecesOf(word, most)) {
		if (line !== "" && columnsOf(line + piece) > most) {
			lines.push(line);
			line = "";
		}
		line += piece;
	}
	return [...lines, line];
}
function piecesOf(word, most) {
	const pieces = [""];
	for (const character of word) {
		const last = pieces.length - 1;
		if (columnsOf(`${pieces[last]}${character}`) > most) pieces.push(character);
		else pieces[last] += character;
	}
	return pieces;
}
// src/render/graph/layout.ts
const sizes = {
	name: 13,
	small: 11
};
const padding = {
	x: 12,
	y: 9
};
const gap$1 = 18;
const rowWidth = 760;
const [mostColumns, mostLines] = [34, 6];
function layOut(graph) {
	const arrows = arrowsOf(graph);
	const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]));
	const boxes = graph.nodes.map(boxOf);
	const drawn = draw(boxes.filter(({ node }) => ends.has(node.id)), arrows);
	const alone = boxes.filter(({ node }) => !ends.has(node.id));
	const top = drawn.height === 0 ? 0 : drawn.height + 36;
	const rows = inRows(alone, Math.max(drawn.width, rowWidth), top);
	const places = new Map([...drawn.boxes, ...rows].map((box) => [box.node.id, box]));
	return {
		width: Math.ceil(Math.max(drawn.width, ...rows.map((box) => box.x + box.width))),
		height: Math.ceil(Math.max(drawn.height, ...rows.map((box) => box.y + box.height))),
		boxes: boxes.flatMap((box) => places.get(box.node.id) ?? []),
		arrows: drawn.arrows
	};
}
function draw(boxes, arrows) {
	if (boxes.length === 0) return {
		width: 0,
		height: 0,
		boxes,
		arrows: []
	};
	const keys = new Map(boxes.map(({ node }, index) => [node.id, `n${index}`]));
	const keyOf = (id) => keys.get(id) ?? id;
	const columnWidth = Math.max(...boxes.map((box) => box.width));
	const drawing = new (require_dagrejs_dagre()).T({ directed: true });
	drawing.setGraph({
		rankdir: "LR",
		ranker: "tight-tree",
		nodesep: gap$1,
		ranksep: 64
	});
	for (const box of boxes) drawing.setNode(keyOf(box.node.id), {
		...box,
		width: columnWidth
	});
	for (const { from, to } of arrows) if (from !== to) drawing.setEdge(keyOf(from), keyOf(to), {});
	require_dagrejs_dagre().Oe(drawing);
	const placed = new Map(boxes.map(({ node }) => [node.id, placeOf(drawing.node(keyOf(node.id)))]));
	const { width = 0, height = 0 } = drawing.graph();
	return {
		width,
		height,
		boxes: [...placed.values()],
		arrows: arrows.map((arrow) => {
			const [from, to] = [placed.get(arrow.from), placed.get(arrow.to)];
			const points = from === to ? [] : drawing.edge(keyOf(arrow.from), keyOf(arrow.to)).points ?? [];
			return {
				d: from === to ? loopOf(from) : pathOf(from, to, points),
				isExternal: require_src_report().isExternal(to.node)
			};
		})
	};
}
function placeOf(box) {
	return {
		...box,
		x: round(box.x - box.width / 2),
		y: round(box.y - box.height / 2)
	};
}
function boxOf(node) {
	const split = linesOf(node).flatMap(({ part, text }) => clipLines(wrap(require_start().toSafeText(text), mostColumns)).map((line) => ({
		part,
		text: line
	})));
	let y = padding.y;
	return {
		node,
		lines: split.map((line) => {
			const size = sizeOf(line);
			y += size + 4;
			return {
				...line,
				y: y - 4
			};
		}),
		x: 0,
		y: 0,
		width: Math.max(90, ...split.map((line) => widthOf(line.text, sizeOf(line)))) + 2 * padding.x,
		height: y + padding.y - 2
	};
}
function sizeOf({ part }) {
	return part === "name" ? sizes.name : sizes.small;
}
function clipLines(lines) {
	return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), "\u2026"];
}
function inRows(boxes, width, top) {
	let [x, y, below] = [
		0,
		top,
		top
	];
	return boxes.map((box) => {
		if (x > 0 && x + box.width > width) [x, y] = [0, below];
		const here = {
			...box,
			x,
			y
		};
		x += box.width + gap$1;
		below = Math.max(below, y + box.height + gap$1);
		return here;
	});
}
function pathOf(from, to, points) {
	const isForward = from.x < to.x;
	const half = isForward ? from.width / 2 : -from.width / 2;
	const passed = points.slice(1, -1).filter((_, index) => index % 2 === 1);
	const stops = [...[sideOf(from, isForward), ...passed.flatMap(({ x, y }) => [{
		x: x - half,
		y
	}, {
		x: x + half,
		y
	}])], sideOf(to, !isForward)].map(({ x, y }) => ({
		x: round(x),
		y: round(y)
	}));
	return stops.map((stop, index) => stepTo(stop, stops[index - 1])).join("");
}
function stepTo({ x, y }, before) {
	if (before === void 0) return `M${x} ${y}`;
	const middle = round((before.x + x) / 2);
	return before.y === y ? `H${x}` : `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
}
function sideOf({ x, y, width, height }, isRight) {
	return {
		x: isRight ? round(x + width) : x,
		y: round(y + height / 2)
	};
}
function loopOf({ x, y, width, height }) {
	const [right, bottom] = [round(x + width - 20), round(y + height)];
	return `M${right} ${bottom}C${right} ${bottom + 16} ${right - 36} ${bottom + 16} ${right - 36} ${bottom}`;
}
function round(value) {
	return Math.round(value * 10) / 10;
}
// src/render/graph/picture.ts
function drawPicture(graph, { prefix, hrefOf }) {
	const { width, height, boxes, arrows } = layOut(graph);
	const words = describe(graph);
	const tip = `${prefix}-tip`;
	const lines = arrows.map(({ d, isExternal }) => require_src_render_words().markup`<path class="gr-e${isExternal ? " external" : ""}" d="${d}" marker-end="url(#${tip})"/>\n`);
	const items = boxes.map((box) => {
		const href = hrefOf?.(box.node);
		const inside = require_src_render_words().markup`<title>${words.get(box.node.id)}</title>${drawBox(box)}`;
		return require_src_render_words().markup`<g role="listitem">${href === void 0 ? require_src_render_words().markup`<g role="img">${inside}</g>` : require_src_render_words().markup`<a href="${href}">${inside}</a>`}</g>\n`;
	});
	return {
		width,
		height,
		markup: require_src_render_words().markup`<defs><marker id="${tip}" class="gr-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
<g aria-hidden="true">
${lines}</g>
<g role="list">
${items}</g>\n`
	};
}
function drawBox({ node, lines, x, y, width, height }) {
	const behind = node.count !== void 0 && require_src_render_words().markup`<rect class="gr-box" x="${x + 4}" y="${y + 4}" width="${width}" height="${height}" rx="6"/>`;
	const texts = lines.map((line) => require_src_render_words().markup`<text class="gr-${line.part}" x="${x + 12}" y="${y + line.y}">${line.text}</text>`);
	return require_src_render_words().markup`<g class="gr-n ${lookOf(node)}">${behind}<rect class="gr-box" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>${texts}</g>`;
}
function describe(graph) {
	const names = new Map(graph.nodes.map((node) => [node.id, [node.kind, node.name].filter(Boolean).join(" ")]));
	const arrows = arrowsOf(graph);
	return new Map(graph.nodes.map((node) => {
		const [to, by] = [arrows.filter(({ from }) => from === node.id).map((arrow) => names.get(arrow.to) ?? ""), arrows.filter((arrow) => arrow.to === node.id).map(({ from }) => names.get(from) ?? "")];
		const sentences = [
			linesOf(node).map(({ text }) => text).join(" "),
			...to.length === 0 ? [] : [`refers to ${require_start().enumerate(to)}`],
			...by.length === 0 ? [] : [`is referred to by ${require_start().enumerate(by)}`]
		];
		return [node.id, sentences.join("; ")];
	}));
}
// src/render/graph/dot.ts
var dot_exports = require_rolldown_runtime().__exportAll({ renderDot: () => renderDot });
const styles$1 = {
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
function renderDot(graphs) {
	return graphs.map(renderTarget$1).join("\n");
}
function renderTarget$1(graph) {
	const nodes = graph.nodes.map((node) => {
		const label = linesOf(node).map(({ text }) => escape(text)).join("\\n");
		return `  ${quote(node.id)} [label="${label}", ${styles$1[lookOf(node)]}];`;
	});
	const edges = arrowsOf(graph).map(({ from, to, fields }) => {
		const tooltip = fields.length === 0 ? "" : ` [tooltip=${quote(fields.join(", "))}]`;
		return `  ${quote(from)} -> ${quote(to)}${tooltip};`;
	});
	return [
		`digraph ${quote(graph.target)} {`,
		`  label=${quote(headingOf(graph))};`,
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
function escape(text) {
	return require_start().toSafeText(text).replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("&", "&amp;");
}
// src/render/graph/json.ts
var json_exports = require_rolldown_runtime().__exportAll({ renderGraphJson: () => renderGraphJson });
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
	return `${require_start().toSafeJson(JSON.stringify({
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
// src/render/graph/svg.ts
var svg_exports = require_rolldown_runtime().__exportAll({ renderSvg: () => renderSvg });
const mostNodes = 60;
const margin = 24;
const headingHeight = 48;
const gap = 48;
function renderSvg(graphs) {
	const pictures = graphs.map((graph, index) => drawPicture(require_src_report().foldUnchanged(graph, 60), { prefix: `g${index}` }));
	const width = Math.max(640, ...pictures.map(({ width }) => width), ...graphs.map((graph) => widthOf(summaryOf(graph), 12))) + 48;
	let y = margin;
	const parts = graphs.map((graph, index) => {
		const picture = pictures[index];
		const part = renderTarget(graph, picture, index, y);
		y += headingHeight + picture.height + gap;
		return part;
	});
	const height = Math.max(margin, y - gap) + margin;
	const title = `What refers to what: ${graphs.map(({ target }) => target).join(", ")}`;
	return require_src_render_words().markup`<svg xmlns="http://www.w3.org/2000/svg" class="graph" role="graphics-document document" aria-labelledby="title" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="title">${title}</title>
<style>${require_src_render_words().trusted(styles)}</style>
<rect class="gr-page" width="${width}" height="${height}"/>
${parts}</svg>
`.text;
}
function renderTarget(graph, picture, index, y) {
	const ids = [`g${index}-title`, `g${index}-about`];
	return require_src_render_words().markup`<g role="group" aria-labelledby="${ids[0]}" aria-describedby="${ids[1]}" transform="translate(${margin} ${y})">
<text id="${ids[0]}" class="gr-heading" y="14">${headingOf(graph)}</text>
<text id="${ids[1]}" class="gr-about" y="32">${summaryOf(graph)}</text>
<g transform="translate(0 ${headingHeight})">
${picture.markup}</g>
</g>\n`;
}
const tones = {
	bad: [tone("#b01f2e", "#fdedee"), tone("#ff9d9f", "#361a1e")],
	warn: [tone("#854f00", "#fdf3dd"), tone("#f0c070", "#33260f")],
	info: [tone("#1d4fb8", "#e9f0fe"), tone("#9dbdff", "#182743")],
	good: [tone("#14663a", "#e5f5eb"), tone("#82d8a5", "#122c1e")],
	odd: [tone("#6a3bb0", "#f2ebfd"), tone("#cdb0ff", "#281c40")],
	quiet: [tone("#545c69", "#ffffff"), tone("#a3adbb", "#161a21")]
};
const toneOf = {
	create: "good",
	update: "warn",
	adopt: "info",
	delete: "bad",
	blocked: "bad",
	orphan: "odd",
	unchanged: "quiet",
	skipped: "quiet",
	declared: "quiet",
	external: "quiet"
};
function tone(line, ground) {
	return {
		line,
		ground
	};
}
const styles = `
text{font-family:ui-monospace,'SF Mono',SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace;font-size:${sizes.small}px}
.gr-name{font-size:${sizes.name}px;font-weight:600}
.gr-heading{font-size:15px;font-weight:700}
.gr-box{stroke-width:1.2}
.create .gr-box,.update .gr-box,.adopt .gr-box,.skipped .gr-box{stroke-width:2.4}
.delete .gr-box,.blocked .gr-box{stroke-width:3.2}
.delete .gr-box,.orphan .gr-box{stroke-dasharray:7 3}
.external .gr-box,.gr-e.external{stroke-dasharray:2 3}
.gr-e{fill:none;stroke-width:1.4}
${scheme(0)}@media (prefers-color-scheme:dark){
${scheme(1)}}
`;
function scheme(at) {
	const [page, strong, soft] = at === 0 ? [
		"#f6f7f9",
		"#1a1e26",
		"#545c69"
	] : [
		"#0e1116",
		"#e7eaf0",
		"#a3adbb"
	];
	return `.gr-page{fill:${page}}text{fill:${soft}}.gr-name,.gr-heading{fill:${strong}}.gr-e{stroke:${soft}}.gr-tip{fill:${soft}}\n${Object.entries(toneOf).map(([look, name]) => {
		const { line, ground } = tones[name][at];
		return `.${look} .gr-box{fill:${ground};stroke:${line}}.${look} .gr-state{fill:${line}}\n`;
	}).join("")}`;
}
Object.defineProperty(exports, "dot_exports", {
	enumerable: true,
	get: function() {
		return dot_exports;
	}
});
exports.drawPicture = drawPicture;
Object.defineProperty(exports, "json_exports", {
	enumerable: true,
	get: function() {
		return json_exports;
	}
});
Object.defineProperty(exports, "mermaid_exports", {
	enumerable: true,
	get: function() {
		return mermaid_exports;
	}
});
exports.renderFlowchart = renderFlowchart;
exports.summaryOf = summaryOf;
Object.defineProperty(exports, "svg_exports", {
	enumerable: true,
	get: function() {
		return svg_exports;
	}
});
