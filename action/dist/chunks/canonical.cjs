const require_source = require("./source.cjs");
let node_crypto = require("node:crypto");
// src/canonical.ts
/** Canonical JSON and digests: equal values give equal bytes, whatever the order of their keys. */
/** Returns `value` as JSON without white space, the keys of objects in code-unit order. */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	if (value !== null && typeof value === "object") return `{${Object.entries(value).sort(([a], [b]) => require_source.compareText(a, b)).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
	return JSON.stringify(value);
}
/** Returns the SHA-256 of the canonical JSON of `value` as a buffer of 32 bytes. */
function digestOf(value) {
	return (0, node_crypto.hash)("sha256", canonicalJson(value), "buffer");
}
/** Reports whether a value is nested deeper than `levels`. Asked of JSON from outside first: what walks it later must come back. */
function isDeeperThan(levels, value) {
	if (value === null || typeof value !== "object") return false;
	return levels === 0 || Object.values(value).some((item) => isDeeperThan(levels - 1, item));
}
Object.defineProperty(exports, "canonicalJson", {
	enumerable: true,
	get: function() {
		return canonicalJson;
	}
});
Object.defineProperty(exports, "digestOf", {
	enumerable: true,
	get: function() {
		return digestOf;
	}
});
Object.defineProperty(exports, "isDeeperThan", {
	enumerable: true,
	get: function() {
		return isDeeperThan;
	}
});
