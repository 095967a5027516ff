const require_js_yaml = require("./js-yaml.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_2020 = require("./2020.cjs");
const require_registry = require("./registry.cjs");
const require_plural = require("./plural.cjs");
const require_optional = require("./optional.cjs");
const require_credentials = require("./credentials.cjs");
const require_tags = require("./tags.cjs");
const require_safe_text = require("./safe-text.cjs");
// src/render/document/document.ts
/**
* Returns the document: every field and tag, but service defaults, husks and Kiln's own tags; and no status that the service gave it by
* itself. ARNs of what it can refer to become references.
*/
function documentOf(live, policy, { ids = {}, targets } = {}) {
	const kind = require_registry.kindOf(live.kind);
	const tags = Object.entries(live.tags).filter(([key]) => !require_tags.isLeftAlone(key, policy, void 0));
	const unchecked = live.unknown.filter((path) => !path.includes("."));
	const ignore = live.unknown.filter((path) => path.includes(".") && !path.includes("*"));
	const kiln = {
		...require_optional.optional({ targets }),
		...ignore.length === 0 ? {} : { ignore },
		...unchecked.length === 0 ? {} : { unchecked }
	};
	return {
		kind: live.kind,
		name: live.name,
		...withReferences(kind, escapeVariables(require_document_schema.toDocument(kind, withoutUnsent(kind, declaredFields(live, policy)))), ids),
		...tags.length === 0 ? {} : { tags: escapeVariables(Object.fromEntries(tags)) },
		...Object.keys(kiln).length === 0 ? {} : { kiln }
	};
}
/** A field that the service may show where nothing was sent need not be sent: workflows without the role that sent ones need, for example. */
function withoutUnsent(kind, fields) {
	const normal = require_document_schema.normalise(kind, fields);
	const isUnsent = (field) => {
		const live = normal[field];
		return (live === void 0 ? [] : kind.forms?.[field]?.(live, {
			fields: normal,
			declared: void 0
		}))?.some(({ value }) => value === void 0) ?? false;
	};
	return Object.fromEntries(Object.entries(fields).filter(([field]) => !isUnsent(field)));
}
/** What the service switched off is not meant to be off. */
function declaredFields(live, policy) {
	const { autoOff } = require_registry.kindOf(live.kind);
	return autoOff !== void 0 && require_credentials.wasSwitchedOff(live.kind, live, policy) ? require_registry.omit(live.fields, [autoOff.member]) : live.fields;
}
/** Returns what has to be said above a document; undefined if it speaks for itself. */
function remarkOn(live, policy) {
	const { autoOff } = require_registry.kindOf(live.kind);
	if (autoOff === void 0 || !require_credentials.wasSwitchedOff(live.kind, live, policy)) return void 0;
	const { member, on } = autoOff;
	const failures = autoOff.failures(live.service);
	return `No ${member}: the service switched it off after ${failures === void 0 ? "failures" : `${require_plural.countOf(failures, "failed build")} in a row`}. It stays off until what it builds from changes;\n${member}: ${on} switches it on again.`;
}
/** Writes an ARN as a reference where that means just this ARN. Names that a reference cannot hold are left. */
function withReferences(kind, document, ids) {
	return require_2020.findReferenceTexts(kind, document).reduce((made, { path, value }) => {
		const id = Object.hasOwn(ids, value) ? ids[value] : void 0;
		return id === void 0 || !/^[\w/ -]+$/.test(id) ? made : replaceAt(made, path, `\${${id}}`);
	}, document);
}
function replaceAt(value, [step, ...rest], replacement) {
	if (step === void 0) return replacement;
	if (require_registry.isList(value)) return value.map((item, index) => index === step ? replaceAt(item, rest, replacement) : item);
	if (!require_registry.isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? replaceAt(item, rest, replacement) : item]));
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
* reads back as the same text. `remark` stands above it as a comment.
*/
function renderDocument(document, remark) {
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
	const yaml = require_js_yaml.dump(hidden(document), {
		lineWidth: 120,
		noRefs: true
	});
	return (remark ?? "").replaceAll(/^(?=.)/gm, "# ").replace(/(?<=.)$/, "\n") + yaml.replaceAll(new RegExp(`${marker}(\\d+)x`, "g"), (_, index) => kept[Number(index)] ?? "");
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
Object.defineProperty(exports, "remarkOn", {
	enumerable: true,
	get: function() {
		return remarkOn;
	}
});
Object.defineProperty(exports, "renderDocument", {
	enumerable: true,
	get: function() {
		return renderDocument;
	}
});
