const require_safe_text = require("./safe-text.cjs");
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
