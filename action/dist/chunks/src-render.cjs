let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_render_machine$;
const require_src_render_machine = () => require_src_render_machine$ ??= require("./src-render-machine.cjs");
let require_src_render_comment$;
const require_src_render_comment = () => require_src_render_comment$ ??= require("./src-render-comment.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_render_html$;
const require_src_render_html = () => require_src_render_html$ ??= require("./src-render-html.cjs");
let require_src_render_markdown$;
const require_src_render_markdown = () => require_src_render_markdown$ ??= require("./src-render-markdown.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
// src/render/forms.ts
const renderers = {
	comment: (report, { forge = forgeOf(report), reportUrl }) => {
		const { budget, flavour } = require_start().forgeLimits[forge];
		return require_src_render_comment().renderComment(report, {
			...require_src().optional({ reportUrl }),
			limitBytes: budget,
			flavour
		});
	},
	summary: (report, { reportUrl }) => require_src_render_comment().renderSummary(report, reportUrl === void 0 ? {} : { reportUrl }),
	text: (report, { isVerbose = false }) => {
		return require_every_run().renderText(report, {
			width: 100,
			palette: require_every_run().plainPalette,
			isVerbose,
			invocation: `kiln ${report.command}`
		});
	},
	html: (report) => require_src_render_html().renderHtml(report),
	junit: (report) => require_src_render_machine().renderJunit(report),
	sarif: (report) => require_src_render_machine().renderSarif(report),
	"gitlab-terraform": (report) => require_src_render_machine().renderGitlabTerraform(report),
	"gitlab-codequality": (report) => require_src_render_machine().renderGitlabCodequality(report),
	annotations: (report) => require_src_render_machine().renderAnnotations(report)
};
function forgeOf(report) {
	return require_src_render_markdown().flavourOf(report) === "gitlab" ? "gitlab" : "github";
}
function renderAs(report, form, options = {}) {
	return renderers[form](report, options);
}
exports.renderAs = renderAs;
