// src/json.ts
/** Reports whether `value` is a JSON object. */
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
/** Reports whether `value` is a JSON list. */
function isList(value) {
	return Array.isArray(value);
}
/** Returns what stands at `path`; undefined if nothing does. */
function valueAt(value, path) {
	let node = value;
	for (const step of path) if (isList(node) && typeof step === "number") node = node[step];
	else if (isObject(node) && Object.hasOwn(node, String(step))) node = node[String(step)];
	else return void 0;
	return node;
}
/** Returns an object without these keys. */
function omit(value, keys) {
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
/** Returns an object without the keys whose value is null: in a document `null` means absent. */
function withoutNulls(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
}
// src/field-path.ts
/** Paths of fields as a person writes them: `logging.s3Logs.s3KeyPrefix`, `tags["a.b"]`. */
/** Returns keys as a path written as in JavaScript. */
function formatPath(keys) {
	return keys.map((key, index) => {
		if (typeof key === "number") return `[${key}]`;
		if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(key)}]`;
		return index === 0 ? key : `.${key}`;
	}).join("");
}
/** Returns the keys of a path, or undefined if it is not well formed. Places in lists cannot be written. */
function parsePath(path) {
	const keys = [];
	const token = /\.?([A-Za-z_$][\w$-]*)|\[("(?:[^"\\]|\\.)*")\]/gy;
	while (token.lastIndex < path.length) {
		const match = token.exec(path);
		if (match === null) return void 0;
		const [, name, quoted] = match;
		if (name !== void 0) keys.push(name);
		else try {
			keys.push(JSON.parse(quoted ?? ""));
		} catch {
			return;
		}
	}
	return keys.length === 0 ? void 0 : keys;
}
/** Reports whether what stands at a path is part of what stands at `outer`, or the same. */
function isPathInside(path, outer) {
	const canonical = formatPath(parsePath(outer) ?? [outer]);
	return path === canonical || path.startsWith(`${canonical}.`) || path.startsWith(`${canonical}[`);
}
Object.defineProperty(exports, "formatPath", {
	enumerable: true,
	get: function() {
		return formatPath;
	}
});
Object.defineProperty(exports, "isList", {
	enumerable: true,
	get: function() {
		return isList;
	}
});
Object.defineProperty(exports, "isObject", {
	enumerable: true,
	get: function() {
		return isObject;
	}
});
Object.defineProperty(exports, "isPathInside", {
	enumerable: true,
	get: function() {
		return isPathInside;
	}
});
Object.defineProperty(exports, "omit", {
	enumerable: true,
	get: function() {
		return omit;
	}
});
Object.defineProperty(exports, "parsePath", {
	enumerable: true,
	get: function() {
		return parsePath;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
Object.defineProperty(exports, "withoutNulls", {
	enumerable: true,
	get: function() {
		return withoutNulls;
	}
});
