// src/optional.ts
/** Returns `members` without those that are undefined, in the same order. Made to be spread: `{ id, ...optional({ reason, source }) }`. */
function optional(members) {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0));
}
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
