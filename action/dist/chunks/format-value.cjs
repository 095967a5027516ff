const require_safe_text = require("./safe-text.cjs");
// src/render/words/format-value.ts
/**
* Returns a value on one line, safe to print. Text that could be taken for something else is quoted. ARNs that `ids` knows have the id of
* what they mean behind them.
*/
function formatValue(value, ids = {}) {
	if (typeof value !== "string") return formatInside(value, ids);
	return `${quoteUnless(/^[^"→\\]*$/, value)}${idBehind(value, ids)}`;
}
function idBehind(arn, ids) {
	const id = Object.hasOwn(ids, arn) ? ids[arn] : void 0;
	return id === void 0 ? "" : ` (${quoteUnless(/^[\w./ -]+$/, id)})`;
}
/** Inside of lists and objects, what separates their parts is quoted as well. */
function formatInside(value, ids) {
	if (typeof value === "string") return `${quoteUnless(/^[\w./@+=:${} -]+$/, value)}${idBehind(value, ids)}`;
	if (Array.isArray(value)) return `[${value.map((item) => formatInside(item, ids)).join(", ")}]`;
	if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).map(([key, item]) => `${formatInside(key, {})}: ${formatInside(item, ids)}`);
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
