// src/diagnostic/fill.ts
function fill(text, params) {
	const values = params;
	return text.replaceAll(/(?<![{$]){(\w+)}/g, (whole, name) => String(values[name] ?? whole));
}
Object.defineProperty(exports, "fill", {
	enumerable: true,
	get: function() {
		return fill;
	}
});
