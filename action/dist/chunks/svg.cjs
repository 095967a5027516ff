const require_graph = require("./graph.cjs");
const require_picture = require("./picture.cjs");
const require_words = require("./words.cjs");
const margin = 24;
const headingHeight = 48;
const gap = 48;
/** Returns one SVG document, the targets one below the other. */
function renderSvg(graphs) {
	const pictures = graphs.map((graph, index) => require_picture.drawPicture(require_graph.foldUnchanged(graph, 60), { prefix: `g${index}` }));
	const width = Math.max(640, ...pictures.map(({ width }) => width), ...graphs.map((graph) => require_picture.widthOf(require_words.summaryOf(graph), 12))) + 48;
	let y = margin;
	const parts = graphs.map((graph, index) => {
		const picture = pictures[index];
		const part = renderTarget(graph, picture, index, y);
		y += headingHeight + picture.height + gap;
		return part;
	});
	const height = Math.max(margin, y - gap) + margin;
	const title = `What refers to what: ${graphs.map(({ target }) => target).join(", ")}`;
	return require_picture.markup`<svg xmlns="http://www.w3.org/2000/svg" class="graph" role="graphics-document document" aria-labelledby="title" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="title">${title}</title>
<style>${require_picture.trusted(styles)}</style>
<rect class="gr-page" width="${width}" height="${height}"/>
${parts}</svg>
`.text;
}
function renderTarget(graph, picture, index, y) {
	const ids = [`g${index}-title`, `g${index}-about`];
	return require_picture.markup`<g role="group" aria-labelledby="${ids[0]}" aria-describedby="${ids[1]}" transform="translate(${margin} ${y})">
<text id="${ids[0]}" class="gr-heading" y="14">${require_words.headingOf(graph)}</text>
<text id="${ids[1]}" class="gr-about" y="32">${require_words.summaryOf(graph)}</text>
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
/** Colours are written out: programs that draw SVG without being browsers know neither custom properties nor `light-dark()`. */
const styles = `
text{font-family:ui-monospace,'SF Mono',SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace;font-size:${require_picture.sizes.small}px}
.gr-name{font-size:${require_picture.sizes.name}px;font-weight:600}
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
exports.renderSvg = renderSvg;
