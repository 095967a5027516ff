const require_safe_text = require("./safe-text.cjs");
// src/render/words/format-value.ts
/** Returns a value on one line, safe to print. Text that could be taken for something else is quoted. */
function formatValue(value) {
	return typeof value === "string" ? quoteUnless(/^[^"→\\]*$/, value) : formatInside(value);
}
/** Inside of lists and objects, what separates their parts is quoted as well. */
function formatInside(value) {
	if (typeof value === "string") return quoteUnless(/^[\w./@+=:${} -]+$/, value);
	if (Array.isArray(value)) return `[${value.map((item) => formatInside(item)).join(", ")}]`;
	if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).map(([key, item]) => `${formatInside(key)}: ${formatInside(item)}`);
		return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
	}
	return JSON.stringify(value);
}
function quoteUnless(plain, text) {
	const safe = require_safe_text.toSafeText(text);
	const isAmbiguous = /^[\s\d({[-]|^$|\s$|: |^(true|false|null|yes|no)$/i.test(safe) || safe !== text;
	return plain.test(safe) && !isAmbiguous ? safe : `"${safe.replaceAll("\"", "\\\"")}"`;
}
Object.defineProperty(exports, "formatValue", {
	enumerable: true,
	get: function() {
		return formatValue;
	}
});
