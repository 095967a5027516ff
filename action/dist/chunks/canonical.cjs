const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
let node_crypto = require("node:crypto");
// src/kinds/identity.ts
/** Who is who: names in normal form, ids as people write them, and ARNs. Nothing else reads or writes them. */
/** Stands in ARNs for what is not known yet of a target. No account has this number. */
const samplePlace = {
	region: "us-east-1",
	account: "000000000000"
};
/**
* Returns the normal form of a name, which is its identity: lower case, each blank and underscore a hyphen
* (user guide, "How Image Builder works", resource names).
*/
function slugOf(name) {
	return name.toLowerCase().replaceAll(/[ _]/g, "-");
}
/** Returns the identity of a name. Fields write a scope in capitals, ARNs and ids do not. */
function identityOf(kind, name, scope) {
	return {
		kind,
		slug: slugOf(name),
		...require_optional.optional({ scope: scope?.toLowerCase() })
	};
}
/** Returns the line of versions that an identity is one of: what one document declares. Of a kind without versions that is the identity. */
function lineOf({ version: _, ...line }) {
	return line;
}
/** Reports whether an ARN leads to an account and Region. Where these are not known yet, none does. */
function isIn({ account, region }, place) {
	return account === place.account && region === place.region;
}
/** Returns the one string form of an identity: equal for the same resource, however its name is spelt. */
function keyOf({ kind, scope, slug, version }) {
	return [
		kind,
		...scope === void 0 ? [] : [scope],
		slug,
		...version === void 0 ? [] : [version]
	].join("/");
}
/** Returns the id by which people and reports name it: `Kind/name`, with the scope of a kind that has one between them. */
function idOf(kind, name, scope) {
	return [
		kind,
		...scope === void 0 ? [] : [scope.toLowerCase()],
		name
	].join("/");
}
/** Returns the parts of an id; undefined if it has no kind before its name. Whether there is such a kind is not asked. */
function parseId(text) {
	const [kind = "", ...rest] = text.split("/");
	const name = rest.at(-1);
	if (name === void 0) return void 0;
	const scope = rest.length > 1 ? rest.slice(0, -1).join("/") : void 0;
	return {
		kind,
		name,
		...require_optional.optional({ scope })
	};
}
/** Partitions by the form of their region names; every other region is in `aws`. */
const partitions = [
	[/^cn-/, "aws-cn"],
	[/^us-gov-/, "aws-us-gov"],
	[/^us-iso-/, "aws-iso"],
	[/^us-isob-/, "aws-iso-b"],
	[/^eu-isoe-/, "aws-iso-e"],
	[/^us-isof-/, "aws-iso-f"],
	[/^eusc-/, "aws-eusc"]
];
/** Returns the partition that a region belongs to, told by the form of its name. */
function partitionOf(region) {
	return partitions.find(([form]) => form.test(region))?.[1] ?? "aws";
}
/** The steps of the resource part of an ARN of a kind: `workflow/{build|test|distribution}/{slug}/{semver}/{build}`. */
const resourceSteps = new Map(Object.entries({
	...require_imagebuilder.imagebuilder.kinds,
	...require_imagebuilder.imagebuilder.builtKinds
}).map(([kind, { arnResource }]) => {
	return [kind, arnResource.split("/")];
}));
/** Returns the ARN that a resource has, or will have. Steps that the identity does not say are left out at the end. */
function arnOf(identity, { partition, region, account }, build) {
	const { kind, slug, scope, version } = identity;
	return `arn:${partition}:imagebuilder:${region}:${account}:${(resourceSteps.get(kind) ?? []).map((step) => {
		if (step === "{slug}") return slug;
		if (step === "{semver}") return version;
		if (step === "{build}") return build;
		return step.startsWith("{") ? scope : step;
	}).filter((step) => step !== void 0).join("/")}`;
}
/** Returns what an ARN of this service names; undefined for any other text. */
function parseArn(text) {
	const [, partition = "", region = "", account = "", resource = ""] = /^arn:(aws[\w-]*):imagebuilder:([^:]*):([^:]*):([^:]+)$/.exec(text) ?? [];
	const found = resource.split("/");
	for (const [kind, steps] of resourceSteps) {
		if (steps[0] !== found[0] || found.length > steps.length || found.length < 2) continue;
		const at = (step) => found[steps.findIndex(step)];
		const slug = at((form) => form === "{slug}");
		if (slug === void 0) continue;
		const scope = at((form) => form.includes("|"));
		const version = at((form) => form === "{semver}");
		const build = at((form) => form === "{build}");
		return {
			partition,
			region,
			account,
			identity: {
				kind,
				slug,
				...require_optional.optional({
					scope,
					version
				})
			},
			...require_optional.optional({ build })
		};
	}
}
// src/kinds/version-forms.ts
/** The greatest part of a number (API_CreateComponent, semanticVersion). */
const greatestPart = 2 ** 30 - 1;
/** Returns what is wrong with a version that a reference names. `field` is the field as a message has it. */
function checkVersion(field, version) {
	const parts = version.split(".");
	if (parts.length !== 3 || !parts.every((part) => /^(?:\d+|x)$/.test(part))) return void 0;
	const first = parts.indexOf("x");
	if (first >= 0 && parts.slice(first).some((part) => part !== "x")) return {
		diagnostic: "wildcardNotLast",
		params: {
			field,
			found: version,
			suggestion: parts.map((part, index) => index < first ? part : "x").join(".")
		}
	};
	if (parts.some((part) => Number(part) > greatestPart)) return {
		diagnostic: "versionTooLarge",
		params: {
			field,
			found: version
		}
	};
	const suggestion = parts.map((part) => part.replace(/^0+(?=\d)/, "")).join(".");
	return suggestion === version ? void 0 : {
		diagnostic: "leadingZeros",
		params: {
			field,
			found: version,
			suggestion
		}
	};
}
/** Returns what the ARN of a version may have been sent as: an `x` may read back as the version that it stands for. */
function formsOfVersionArn(live) {
	const arn = typeof live === "string" ? parseArn(live) : void 0;
	const version = arn?.identity.version;
	if (typeof live !== "string" || version === void 0 || !/^\d+\.\d+\.\d+$/.test(version)) return [];
	const [major, minor] = version.split(".");
	const line = live.slice(0, live.lastIndexOf(`/${version}`));
	return [
		`${major}.${minor}.x`,
		`${major}.x.x`,
		"x.x.x",
		...arn?.build === void 0 ? [] : [version]
	].map((pattern) => ({
		value: `${line}/${pattern}`,
		isLoose: true
	}));
}
/** Reports whether an ARN means a resource of its line: what it leaves open fits everything. */
function isMeant(named, one) {
	const [wanted, version] = [named.identity.version, one.identity.version];
	return (wanted === void 0 || version === void 0 || meansVersion(wanted, version)) && (named.build === void 0 || one.build === void 0 || named.build === one.build);
}
/** Reports whether a reference with this version means a version of the line: `x` stands for any number. */
function meansVersion(named, version) {
	const parts = version.split(".");
	return named.split(".").every((part, index) => part === "x" || part === parts[index]);
}
/** Returns the need to read what an ARN names. A line of versions is read whole: a policy need not change with each of them. */
function needsOfVersion(action, arn) {
	const line = /^(.*\/)(?:\d+|x)(?:\.(?:\d+|x)){2}(?:\/\d+)?$/s.exec(arn)?.[1];
	return [{
		action,
		on: line === void 0 ? { arn } : { allOf: line }
	}];
}
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
Object.defineProperty(exports, "arnOf", {
	enumerable: true,
	get: function() {
		return arnOf;
	}
});
Object.defineProperty(exports, "canonicalJson", {
	enumerable: true,
	get: function() {
		return canonicalJson;
	}
});
Object.defineProperty(exports, "checkVersion", {
	enumerable: true,
	get: function() {
		return checkVersion;
	}
});
Object.defineProperty(exports, "digestOf", {
	enumerable: true,
	get: function() {
		return digestOf;
	}
});
Object.defineProperty(exports, "formsOfVersionArn", {
	enumerable: true,
	get: function() {
		return formsOfVersionArn;
	}
});
Object.defineProperty(exports, "idOf", {
	enumerable: true,
	get: function() {
		return idOf;
	}
});
Object.defineProperty(exports, "identityOf", {
	enumerable: true,
	get: function() {
		return identityOf;
	}
});
Object.defineProperty(exports, "isDeeperThan", {
	enumerable: true,
	get: function() {
		return isDeeperThan;
	}
});
Object.defineProperty(exports, "isIn", {
	enumerable: true,
	get: function() {
		return isIn;
	}
});
Object.defineProperty(exports, "isMeant", {
	enumerable: true,
	get: function() {
		return isMeant;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "lineOf", {
	enumerable: true,
	get: function() {
		return lineOf;
	}
});
Object.defineProperty(exports, "meansVersion", {
	enumerable: true,
	get: function() {
		return meansVersion;
	}
});
Object.defineProperty(exports, "needsOfVersion", {
	enumerable: true,
	get: function() {
		return needsOfVersion;
	}
});
Object.defineProperty(exports, "parseArn", {
	enumerable: true,
	get: function() {
		return parseArn;
	}
});
Object.defineProperty(exports, "parseId", {
	enumerable: true,
	get: function() {
		return parseId;
	}
});
Object.defineProperty(exports, "partitionOf", {
	enumerable: true,
	get: function() {
		return partitionOf;
	}
});
Object.defineProperty(exports, "samplePlace", {
	enumerable: true,
	get: function() {
		return samplePlace;
	}
});
Object.defineProperty(exports, "slugOf", {
	enumerable: true,
	get: function() {
		return slugOf;
	}
});
