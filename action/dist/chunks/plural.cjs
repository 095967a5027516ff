// src/plural.ts
/** Returns the word, with an s unless the count is one. */
function plural(count, word) {
	return count === 1 ? word : `${word}s`;
}
/** Returns a count with its word, thousands set apart: `10,000 configurations`. */
function countOf(count, word) {
	return `${String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",")} ${plural(count, word)}`;
}
Object.defineProperty(exports, "countOf", {
	enumerable: true,
	get: function() {
		return countOf;
	}
});
Object.defineProperty(exports, "plural", {
	enumerable: true,
	get: function() {
		return plural;
	}
});
