// src/plural.ts
/** Returns the word, with an s unless the count is one. */
function plural(count, word) {
	return count === 1 ? word : `${word}s`;
}
Object.defineProperty(exports, "plural", {
	enumerable: true,
	get: function() {
		return plural;
	}
});
