const require_js_yaml = require("./js-yaml.cjs");
const require_safe_text = require("./safe-text.cjs");
// src/render/document/yaml.ts
/** Documents as YAML that is harmless wherever it is printed. */
/**
* Returns a document as YAML. Text that could do harm in a log (control characters, workflow commands) is written with escapes, which YAML
* reads back as the same text. `remark` stands above it as a comment, `blocks` are the fields whose text is written line by line.
*/
function renderDocument(document, remark, blocks = []) {
	const marker = freshMarker(JSON.stringify(document));
	const kept = [];
	const keep = (text) => {
		kept.push(text);
		return `${marker}${kept.length - 1}x`;
	};
	const hide = (text) => {
		if (require_safe_text.toSafeText(text) === text && !/^\s*::|\n/.test(text)) return text;
		return keep(require_safe_text.toSafeJson(JSON.stringify(text)).replaceAll("::", ":\\u003a"));
	};
	const laidOut = Object.entries(document).map(([key, value]) => {
		return [key, blocks.includes(key) && typeof value === "string" && isHarmlessBlock(value) ? keep(blockOf(value)) : value];
	});
	const hidden = (value) => {
		if (typeof value === "string") return hide(value);
		if (Array.isArray(value)) return value.map((item) => hidden(item));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hidden(item)]));
	};
	const yaml = require_js_yaml.dump(hidden(Object.fromEntries(laidOut)), {
		lineWidth: 120,
		noRefs: true
	});
	return commentOf(remark ?? "") + yaml.replaceAll(new RegExp(`${marker}(\\d+)x`, "g"), (_, index) => kept[Number(index)] ?? "");
}
function freshMarker(text) {
	let marker = "kilntext";
	while (text.includes(marker)) marker += "q";
	return marker;
}
/** Returns a text as a comment. */
function commentOf(text) {
	return text.replaceAll(/^(?=.)/gm, "# ").replace(/(?<=[^\n])$/, "\n");
}
/** Reports whether each line of a text may stand in a log as it is. */
function isHarmlessBlock(text) {
	const lines = text.replaceAll("	", " ").split("\n");
	return lines.length > 1 && lines.every((line) => require_safe_text.toSafeText(line) === line && !/^\s*::/.test(line));
}
/** Returns a text as a literal block. */
function blockOf(text) {
	return require_js_yaml.dump({ x: text }, { lineWidth: -1 }).slice(3, -1);
}
Object.defineProperty(exports, "commentOf", {
	enumerable: true,
	get: function() {
		return commentOf;
	}
});
Object.defineProperty(exports, "renderDocument", {
	enumerable: true,
	get: function() {
		return renderDocument;
	}
});
