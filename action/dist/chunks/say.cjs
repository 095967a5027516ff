const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_safe_text = require("./safe-text.cjs");
// cmd/terminal/say.ts
var say_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ say: () => say });
/** Writes each diagnostic with its source and its way out. */
function say(host, diagnostics) {
	for (const { severity, code, message, hint, source } of diagnostics) {
		const at = source === void 0 ? "" : `  at ${require_safe_text.toSafeSource(source)}\n`;
		const way = hint === void 0 ? "" : `hint: ${require_safe_text.toSafeText(hint)}\n`;
		host.writeErr(`${severity} ${code}: ${require_safe_text.toSafeText(message)}\n${at}${way}`);
	}
}
/** Says what is wrong. Returns the exit code. */
function refuse(host, diagnostics, exitCode = 5) {
	say(host, diagnostics);
	return exitCode;
}
Object.defineProperty(exports, "refuse", {
	enumerable: true,
	get: function() {
		return refuse;
	}
});
Object.defineProperty(exports, "say", {
	enumerable: true,
	get: function() {
		return say;
	}
});
Object.defineProperty(exports, "say_exports", {
	enumerable: true,
	get: function() {
		return say_exports;
	}
});
