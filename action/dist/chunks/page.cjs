const require_safe_text = require("./safe-text.cjs");
const require_causes = require("./causes.cjs");
// src/render/text/lines.ts
/** A text of several lines as text: what differs in it, with the lines around that. */
/** Lines of a text that are shown: of two sides, and of one that stands alone. */
const [mostLines, mostAlone] = [200, 10];
/** Writes the lines of a diff behind `indent`. `shares` is between how many diffs the room is divided. */
function renderLines(page, diff, indent, shares = 1) {
	const { palette } = page;
	const isAlone = diff.only !== void 0;
	const most = Math.max(mostAlone, Math.floor(mostLines / shares));
	const { hunks, left } = require_causes.shorten(diff, isAlone ? mostAlone : most);
	const paints = {
		kept: (text) => text,
		removed: palette.red,
		added: palette.green
	};
	for (const hunk of hunks) {
		if (!isAlone) page.line(`${indent}${palette.cyan(require_causes.headOf(hunk))}`);
		for (const { is, text } of hunk) page.line(paints[is](`${indent}${require_causes.signs[is]} ${require_causes.showLine(text)}`.trimEnd()));
	}
	if (left !== void 0) page.line(`${indent}${palette.dim(`${left}: -o json has them all`)}`);
}
// src/render/text/page.ts
var TextPage = class {
	palette;
	width;
	#lines = [];
	constructor({ palette, width }) {
		this.palette = palette;
		this.width = Math.max(60, width);
	}
	line(text) {
		this.#lines.push(text.trimEnd());
	}
	/** Writes text after `indent`, broken at blanks so that it fits; further lines are indented by `hang`. */
	wrapped(text, indent, hang = indent, paint = (text) => text) {
		let current = indent;
		let isEmpty = true;
		for (const word of text.split(" ")) {
			if (!isEmpty && current.length + 1 + word.length > this.width) {
				this.line(paint(current));
				current = hang;
				isEmpty = true;
			}
			current += isEmpty ? word : ` ${word}`;
			isEmpty = false;
		}
		this.line(paint(current));
	}
	toString() {
		return `${this.#lines.join("\n")}\n`;
	}
};
/** Writes a finding; `where` goes on after its code. */
function renderDiagnostic(page, diagnostic, indent, where = "") {
	const paint = diagnostic.severity === "error" ? page.palette.red : page.palette.yellow;
	const at = diagnostic.source === void 0 ? "" : `${require_safe_text.toSafeSource(diagnostic.source)} `;
	page.line(`${indent}${at}${paint(`${diagnostic.severity} ${diagnostic.code}`)}${where}`);
	page.wrapped(require_safe_text.toSafeText(diagnostic.message), `${indent}  `);
	if (diagnostic.hint !== void 0) page.wrapped(`hint: ${require_safe_text.toSafeText(diagnostic.hint)}`, `${indent}  `, `${indent}    `);
}
Object.defineProperty(exports, "TextPage", {
	enumerable: true,
	get: function() {
		return TextPage;
	}
});
Object.defineProperty(exports, "renderDiagnostic", {
	enumerable: true,
	get: function() {
		return renderDiagnostic;
	}
});
Object.defineProperty(exports, "renderLines", {
	enumerable: true,
	get: function() {
		return renderLines;
	}
});
