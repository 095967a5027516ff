const require_registry = require("./registry.cjs");
const require_targets = require("./targets.cjs");
// src/plan/tags.ts
/** Returns the keys of the two tags that Kiln keeps on everything it owns. */
function kilnKeys(policy) {
	return {
		owner: `${policy.tagPrefix}owner`,
		record: `${policy.tagPrefix}record`
	};
}
/** Reports whether a tag is nobody's business but AWS's, Kiln's or, by `ignoreTags` or `kiln.ignore`, another tool's. */
function isLeftAlone(key, policy, desired) {
	if (key.startsWith("aws:") || key.startsWith(policy.tagPrefix)) return true;
	if (policy.ignoreTags.length > 0 && require_targets.matchesAny(policy.ignoreTags, key)) return true;
	return (desired?.ignore ?? []).some((path) => {
		const [field, ignored] = require_registry.parsePath(path) ?? [];
		return field === "tags" && (ignored === void 0 || ignored === key);
	});
}
/** Returns the tags that are compared. */
function comparedTags(tags, policy, desired) {
	return Object.fromEntries(Object.entries(tags).filter(([key]) => !isLeftAlone(key, policy, desired)));
}
/** Returns the declared tags of a configuration. */
function declaredTags(fields) {
	return require_registry.isObject(fields["tags"]) ? fields["tags"] : {};
}
/** Returns the tags to remove and to set. What is left alone is in neither. */
function planTags(desired, live, policy) {
	const declared = comparedTags(declaredTags(desired.fields), policy, desired);
	const current = comparedTags(live, policy, desired);
	const set = Object.entries(declared).filter(([key, value]) => !Object.hasOwn(current, key) || current[key] !== value);
	const remaining = Object.keys(live).filter((key) => !key.startsWith("aws:") && !key.startsWith(policy.tagPrefix) && !Object.hasOwn(current, key));
	return {
		remove: Object.keys(current).filter((key) => !Object.hasOwn(declared, key)),
		set: Object.fromEntries(set),
		total: Object.keys(declared).length + remaining.length + 2
	};
}
Object.defineProperty(exports, "comparedTags", {
	enumerable: true,
	get: function() {
		return comparedTags;
	}
});
Object.defineProperty(exports, "declaredTags", {
	enumerable: true,
	get: function() {
		return declaredTags;
	}
});
Object.defineProperty(exports, "isLeftAlone", {
	enumerable: true,
	get: function() {
		return isLeftAlone;
	}
});
Object.defineProperty(exports, "kilnKeys", {
	enumerable: true,
	get: function() {
		return kilnKeys;
	}
});
Object.defineProperty(exports, "planTags", {
	enumerable: true,
	get: function() {
		return planTags;
	}
});
