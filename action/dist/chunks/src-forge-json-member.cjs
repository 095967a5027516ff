// src/forge/json-member.ts
/** Reads JSON that somebody else wrote: what is not there or of another type is undefined, nothing throws. */
/** Returns what stands at `path`; undefined if nothing does. */
function memberAt(value, ...path) {
	return path.reduce((at, key) => {
		return at !== null && typeof at === "object" && Object.hasOwn(at, key) ? at[key] : void 0;
	}, value);
}
/** Returns the text at `path`; undefined if there is none. */
function textAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "string" ? found : void 0;
}
/** Returns the whole number from 0 upwards at `path`; undefined if there is none. */
function numberAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
}
/** Returns the list at `path`; an empty one if there is none. */
function listAt(value, ...path) {
	const found = memberAt(value, ...path);
	return Array.isArray(found) ? found : [];
}
Object.defineProperty(exports, "listAt", {
	enumerable: true,
	get: function() {
		return listAt;
	}
});
Object.defineProperty(exports, "memberAt", {
	enumerable: true,
	get: function() {
		return memberAt;
	}
});
Object.defineProperty(exports, "numberAt", {
	enumerable: true,
	get: function() {
		return numberAt;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
