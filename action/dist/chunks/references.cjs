const require_optional = require("./optional.cjs");
const require_canonical = require("./canonical.cjs");
const require_registry = require("./registry.cjs");
// src/kinds/reference-texts.ts
/** The texts of a configuration in fields that refer to others. */
/** Returns the texts of fields that refer to other configurations, in the order in which the kind names them. */
function findReferenceTexts(kind, fields) {
	return Object.entries(kind.references).flatMap(([pattern, kinds]) => [...textsAt(fields, pattern.split("."), [])].map(({ path, value }) => ({
		path,
		pattern,
		value,
		kinds
	})));
}
function* textsAt(value, steps, path) {
	const [step, ...rest] = steps;
	if (step === void 0) {
		if (typeof value === "string" && value !== "") yield {
			path,
			value
		};
	} else if (step === "*") for (const [index, item] of (require_registry.isList(value) ? value : []).entries()) yield* textsAt(item, rest, [...path, index]);
	else if (require_registry.isObject(value) && Object.hasOwn(value, step)) yield* textsAt(value[step], rest, [...path, step]);
}
// src/kinds/references.ts
/** Returns the ARNs of this service in the fields of a kind that refer to others, in the order of the fields. */
function findReferences(kind, fields) {
	return [...findReferenceTexts(kind, fields), ...findImage(kind, fields)].flatMap(({ path, value }) => {
		const parsed = require_canonical.parseArn(value);
		return parsed === void 0 ? [] : [{
			path,
			arn: value,
			parsed
		}];
	});
}
function findImage({ startsFrom }, fields) {
	const value = startsFrom === void 0 ? void 0 : fields[startsFrom];
	return startsFrom !== void 0 && typeof value === "string" ? [{
		path: [startsFrom],
		value
	}] : [];
}
/** Returns the lines that an identity may be of: an image is of the recipe that it was built of, whichever kind that is. */
function linesOf(identity) {
	const line = require_canonical.lineOf(identity);
	const makers = [...require_registry.kinds.values()].filter(({ images }) => images === line.kind);
	return makers.length === 0 ? [line] : makers.map(({ kind }) => ({
		...line,
		kind
	}));
}
/** Returns the kinds that can refer to a kind, by the fields that they have. */
function kindsReferringTo(kind) {
	return [...require_registry.kinds.values()].filter((one) => {
		return one.findNames !== void 0 && require_registry.kindOf(kind).images !== void 0 || Object.values(one.references).some((named) => named.includes(kind));
	});
}
/** What may stand after an id, and what it is then: undefined for a kind that has no such thing. */
const attributes = {
	arn: ({ identity, version }, place) => require_canonical.arnOf({
		...identity,
		...numberOf(version)
	}, place, version?.build),
	latestVersionArn: (one, place) => floatingArn(one, place, 0),
	latestMajorVersionArn: (one, place) => floatingArn(one, place, 1),
	latestMinorVersionArn: (one, place) => floatingArn(one, place, 2),
	latestPatchVersionArn: (one, place) => floatingArn(one, place, 3),
	imageArn({ identity: { kind, slug } }, place) {
		const { images } = require_registry.kindOf(kind);
		return images === void 0 ? void 0 : require_canonical.arnOf({
			kind: images,
			slug,
			version: "x.x.x"
		}, place);
	},
	name: ({ name }) => name,
	semanticVersion: ({ version }) => version?.number
};
/** Attributes that say the same whichever version of a line is meant. */
const ofTheLine = /* @__PURE__ */ new Set([
	"name",
	"latestVersionArn",
	"imageArn"
]);
/** Returns the names of what may stand after an id of a kind. */
function attributeNamesOf(kind) {
	const version = require_registry.kindOf(kind).versions === void 0 ? void 0 : { number: "1.0.0" };
	const one = {
		identity: {
			kind,
			slug: ""
		},
		name: "",
		...require_optional.optional({ version })
	};
	const place = {
		partition: "",
		region: "",
		account: ""
	};
	return Object.keys(attributes).filter((attribute) => attributeOf(attribute, one, place) !== void 0);
}
/** Returns what a reference to a document stands for in a place; undefined if its kind has no such attribute. */
function attributeOf(attribute, one, place) {
	return Object.hasOwn(attributes, attribute) ? attributes[attribute]?.(one, place) : void 0;
}
/**
* Returns the texts that references to a document stand for, but for its name and number, and how each of them is written: `${Kind/name}` for
* its own ARN. Of two that stand for the same the first counts.
*/
function writtenReferences(id, one, place) {
	const written = /* @__PURE__ */ new Map();
	for (const attribute of Object.keys(attributes).filter((name) => name.toLowerCase().endsWith("arn"))) {
		const text = attributeOf(attribute, one, place);
		if (text !== void 0 && !written.has(text)) written.set(text, attribute === "arn" ? `\${${id}}` : `\${${id}.${attribute}}`);
	}
	return written;
}
/** Reports whether an attribute of a kind says another thing of each version. */
function isOfVersion(attribute, kind) {
	return require_registry.kindOf(kind).versions !== void 0 && !ofTheLine.has(attribute);
}
function numberOf(version) {
	return version === void 0 ? {} : { version: version.number };
}
/** The ARN that stands for the newest version with the same first parts (user guide, "Semantic versioning"). */
function floatingArn({ identity, version }, place, kept) {
	if (version === void 0) return void 0;
	const number = version.number.split(".").map((part, index) => index < kept ? part : "x");
	return require_canonical.arnOf({
		...identity,
		version: number.join(".")
	}, place);
}
/** Fields that say who a document is, and tags: none of them depends on another document. */
const fieldsWithoutReferences = /* @__PURE__ */ new Set([
	"name",
	"semanticVersion",
	"tags"
]);
Object.defineProperty(exports, "attributeNamesOf", {
	enumerable: true,
	get: function() {
		return attributeNamesOf;
	}
});
Object.defineProperty(exports, "attributeOf", {
	enumerable: true,
	get: function() {
		return attributeOf;
	}
});
Object.defineProperty(exports, "fieldsWithoutReferences", {
	enumerable: true,
	get: function() {
		return fieldsWithoutReferences;
	}
});
Object.defineProperty(exports, "findReferenceTexts", {
	enumerable: true,
	get: function() {
		return findReferenceTexts;
	}
});
Object.defineProperty(exports, "findReferences", {
	enumerable: true,
	get: function() {
		return findReferences;
	}
});
Object.defineProperty(exports, "isOfVersion", {
	enumerable: true,
	get: function() {
		return isOfVersion;
	}
});
Object.defineProperty(exports, "kindsReferringTo", {
	enumerable: true,
	get: function() {
		return kindsReferringTo;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "writtenReferences", {
	enumerable: true,
	get: function() {
		return writtenReferences;
	}
});
