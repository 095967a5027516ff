// src/compare-text.ts
/** Orders by code units: the same on every machine, unlike a locale's order. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/source.ts
/** Sources: how a position in a file is written, and the order in which files are read. */
/** Returns a source as editors and terminals open it: `configs/a.yaml:3:7`. The name of the file stays as it is. */
function formatSource({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
/** Orders sources by file, line and column; what has none comes last. */
function compareSources(a, b) {
	if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
Object.defineProperty(exports, "compareSources", {
	enumerable: true,
	get: function() {
		return compareSources;
	}
});
Object.defineProperty(exports, "compareText", {
	enumerable: true,
	get: function() {
		return compareText;
	}
});
Object.defineProperty(exports, "formatSource", {
	enumerable: true,
	get: function() {
		return formatSource;
	}
});
