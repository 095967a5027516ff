// src/forge/json-member.ts
function memberAt(value, ...path) {
	return path.reduce((at, key) => {
		return at !== null && typeof at === "object" && Object.hasOwn(at, key) ? at[key] : void 0;
	}, value);
}
function textAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "string" ? found : void 0;
}
function numberAt(value, ...path) {
	const found = memberAt(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
}
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
