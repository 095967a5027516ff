const require_safe_text = require("./safe-text.cjs");
// cmd/say.ts
/** Writes each diagnostic with its place and its way out. */
function say(host, diagnostics) {
	for (const { severity, code, message, hint, source } of diagnostics) {
		const place = source === void 0 ? "" : `  at ${require_safe_text.toSafeText(source.file)}:${source.line}:${source.column}\n`;
		const way = hint === void 0 ? "" : `hint: ${require_safe_text.toSafeText(hint)}\n`;
		host.writeErr(`${severity} ${code}: ${require_safe_text.toSafeText(message)}\n${place}${way}`);
	}
}
Object.defineProperty(exports, "say", {
	enumerable: true,
	get: function() {
		return say;
	}
});
