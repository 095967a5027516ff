// src/enumerate.ts
/** How many words a message holds. */
const shownWords = 10;
/** Returns words as an enumeration: all of them if they are few, else the first `most` and how many more there are. */
function enumerate(words, separator = ", ", most = shownWords) {
	const more = words.length - most;
	return more <= 1 ? words.join(separator) : `${words.slice(0, most).join(separator)} and ${more} more`;
}
Object.defineProperty(exports, "enumerate", {
	enumerable: true,
	get: function() {
		return enumerate;
	}
});
