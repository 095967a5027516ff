const require_targets = require("./targets.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_tags = require("./tags.cjs");
const require_safe_text = require("./safe-text.cjs");
// src/render/document/document.ts
/** A live configuration as the YAML document that declares it. */
/** Returns the document: every field and tag, but service defaults, husks and Kiln's own tags. `targets` limits where it belongs. */
function documentOf(live, policy, targets) {
	const kind = require_document_schema.kindOf(live.kind);
	const tags = Object.entries(live.tags).filter(([key]) => !require_tags.isLeftAlone(key, policy, void 0));
	const unchecked = live.unknown.filter((path) => !path.includes("."));
	const ignore = live.unknown.filter((path) => path.includes(".") && !path.includes("*"));
	const kiln = {
		...require_diagnose.optional({ targets }),
		...ignore.length === 0 ? {} : { ignore },
		...unchecked.length === 0 ? {} : { unchecked }
	};
	return {
		kind: live.kind,
		name: live.name,
		...escapeVariables(require_document_schema.toDocument(kind, live.fields)),
		...tags.length === 0 ? {} : { tags: escapeVariables(Object.fromEntries(tags)) },
		...Object.keys(kiln).length === 0 ? {} : { kiln }
	};
}
/** `${` would be a variable. */
function escapeVariables(value) {
	const escaped = (value) => {
		if (typeof value === "string") return value.replaceAll("${", () => "$${");
		if (Array.isArray(value)) return value.map((item) => escaped(item));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
	};
	return escaped(value);
}
/**
* Returns a document as YAML. Text that could do harm in a log (control characters, workflow commands) is written with escapes, which YAML
* reads back as the same text.
*/
function renderDocument(document) {
	const marker = freshMarker(JSON.stringify(document));
	const kept = [];
	const hide = (text) => {
		if (require_safe_text.toSafeText(text) === text && !/^\s*::|\n/.test(text)) return text;
		kept.push(require_safe_text.toSafeJson(JSON.stringify(text)).replaceAll("::", ":\\u003a"));
		return `${marker}${kept.length - 1}x`;
	};
	const hidden = (value) => {
		if (typeof value === "string") return hide(value);
		if (Array.isArray(value)) return value.map((item) => hidden(item));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item)]));
	};
	return require_targets.dump(hidden(document), {
		lineWidth: 120,
		noRefs: true
	}).replaceAll(new RegExp(`${marker}(\\d+)x`, "g"), (_, index) => kept[Number(index)] ?? "");
}
function freshMarker(text) {
	let marker = "kilntext";
	while (text.includes(marker)) marker += "q";
	return marker;
}
Object.defineProperty(exports, "documentOf", {
	enumerable: true,
	get: function() {
		return documentOf;
	}
});
Object.defineProperty(exports, "renderDocument", {
	enumerable: true,
	get: function() {
		return renderDocument;
	}
});
