const require_duration = require("./duration.cjs");
const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
// src/kinds/keyed-list.ts
/** Lists whose elements are told apart by a member, which may stand inside: `region`, `action.type`. */
/** Returns what an element is told by; undefined if it has no such text. */
function elementKey(item, member) {
	const key = item === void 0 ? void 0 : require_registry.valueAt(item, member.split("."));
	return typeof key === "string" ? key : void 0;
}
/** Returns the place of the element that is told by `key`; -1 if there is none. */
function findElement(list, member, key) {
	return require_registry.isList(list) ? list.findIndex((item) => elementKey(item, member) === key) : -1;
}
/** Returns an element that has nothing but its key. */
function newElement(member, key) {
	return member.split(".").reduceRight((value, step) => ({ [step]: value }), key);
}
/** Returns an element without its key, and without objects that this leaves empty. */
function withoutKey(item, member) {
	const [step = "", ...rest] = member.split(".");
	const { [step]: inner, ...others } = item;
	if (rest.length === 0 || !require_registry.isObject(inner)) return others;
	const left = withoutKey(inner, rest.join("."));
	return Object.keys(left).length === 0 ? others : {
		...item,
		[step]: left
	};
}
// src/kinds/normalise.ts
/**
* One form for both sides, so that comparing them can be dumb. Driven by the shapes of the API model and by the kind's own data.
*
* Normal form: no null, no empty string, list or object outside of free-form maps (the service sends such husks where nothing was
* sent); no value that equals the service's default; sets sorted and without repetition; keyed lists as objects; texts with line feeds alone
* and none at their end.
*/
function memberOf(shape, key) {
	return shape.members !== void 0 && Object.hasOwn(shape.members, key) ? shape.members[key] : void 0;
}
function shapeNamed$1(name) {
	return name === void 0 ? void 0 : require_imagebuilder.imagebuilder.shapes[name];
}
/** Returns the shape of the Create request of a kind. */
function requestShape(kind) {
	const operation = require_imagebuilder.imagebuilder.operations[kind.model.operations["create"] ?? ""];
	const shape = shapeNamed$1(operation?.input);
	if (shape === void 0) throw new Error(`the API model has no create request for ${kind.kind}`);
	return shape;
}
function walk(value, shape, pattern, rules) {
	if (value === null || value === "" && shape?.min !== 0) return void 0;
	if (shape === void 0) return value;
	if (require_registry.isList(value)) {
		const member = shapeNamed$1(shape.member);
		const items = value.flatMap((item) => {
			const kept = walk(item, member, `${pattern}.*`, rules);
			return kept === void 0 ? [] : [kept];
		});
		return items.length === 0 ? void 0 : rules.list(items, pattern);
	}
	if (require_registry.isObject(value)) {
		if (shape.type === "map") return Object.keys(value).length === 0 ? void 0 : value;
		const entries = Object.entries(value).flatMap(([key, item]) => {
			const at = pattern === "" ? key : `${pattern}.${key}`;
			const member = shapeNamed$1(memberOf(shape, key));
			if (member === void 0 && !rules.keepsUnknown(at)) return [];
			const kept = walk(item, member, at, rules);
			return kept === void 0 ? [] : [[key, kept]];
		});
		const kept = rules.object(Object.fromEntries(entries), pattern);
		return Object.keys(kept).length === 0 ? void 0 : kept;
	}
	return rules.scalar(value, pattern);
}
/** Returns `fields` in normal form. Both sides of a comparison go through it. Members unknown to the API model are left out. */
function normalise(kind, fields, options = {}) {
	return walk(fields, requestShape(kind), "", {
		list(items, pattern) {
			if (!options.keepDefaults && isDefault(kind, items, pattern)) return void 0;
			const key = kind.keyedLists[pattern];
			if (key !== void 0) return keyed(items, key);
			return kind.sets.includes(pattern) ? sortedSet(items) : items;
		},
		scalar(value, pattern) {
			if (!options.keepDefaults && isDefault(kind, value, pattern)) return void 0;
			return typeof value === "string" && kind.versions?.texts.includes(pattern) === true ? foldLineEnds(value) : value;
		},
		object: (value) => value,
		keepsUnknown: (pattern) => options.unchecked?.includes(pattern) ?? false
	}) ?? {};
}
/**
* Returns `fields` as they are sent: without nulls and husks, with the defaults that have to be explicit. Order is kept, and so is
* every member. The service refuses its own husks when they are sent back (`targetAccountIds: []`).
*/
function toRequest(kind, fields) {
	return walk(fields, requestShape(kind), "", {
		list: (items) => items,
		scalar: (value) => value,
		object(value, pattern) {
			const missing = kind.sentDefaults.flatMap((at) => {
				const [parent, member] = splitPattern(at);
				return parent === pattern && value[member] === void 0 ? [[member, kind.defaults[at] ?? null]] : [];
			});
			return {
				...value,
				...Object.fromEntries(missing)
			};
		},
		keepsUnknown: () => true
	}) ?? {};
}
/** Returns live `fields` as a person would declare them: without husks and without values that equal the service's defaults. */
function toDocument(kind, fields) {
	return walk(fields, requestShape(kind), "", {
		list: (items, pattern) => isDefault(kind, items, pattern) ? void 0 : items,
		scalar: (value, pattern) => isDefault(kind, value, pattern) ? void 0 : value,
		object: (value) => value,
		keepsUnknown: (pattern) => !pattern.includes(".")
	}) ?? {};
}
/**
* Returns the paths of the members of a live configuration that the API model does not know and that hold anything, in the order of their
* names. The elements of a keyed list are told by their key, those of other lists by their place.
*/
function unknownMembers(kind, detail) {
	return [...findUnknown(kind, detail, shapeNamed$1(kind.model.detailShape), [], "")].map((keys) => require_registry.formatPath(keys)).sort(require_source.compareText);
}
function* findUnknown(kind, value, shape, keys, pattern) {
	if (isHusk(value)) return;
	if (shape === void 0) yield keys;
	else if (require_registry.isList(value)) {
		const member = shapeNamed$1(shape.member);
		const key = kind.keyedLists[pattern];
		for (const [index, item] of value.entries()) {
			const name = (key === void 0 ? void 0 : elementKey(item, key)) ?? index;
			yield* findUnknown(kind, item, member, [...keys, name], `${pattern}.*`);
		}
	} else if (require_registry.isObject(value) && shape.type !== "map") for (const [key, item] of Object.entries(value)) {
		const at = pattern === "" ? key : `${pattern}.${key}`;
		yield* findUnknown(kind, item, shapeNamed$1(memberOf(shape, key)), [...keys, key], at);
	}
}
/** Reports whether a value is one that the service sends where nothing was sent. */
function isHusk(value) {
	if (require_registry.isObject(value)) return Object.keys(value).length === 0;
	return require_registry.isList(value) ? value.length === 0 : value === null || value === "";
}
/** Returns a value with the service's defaults of what the objects in it leave out. `pattern` is the field pattern that it stands at. */
function withDefaults(kind, value, pattern) {
	if (require_registry.isList(value)) return value.map((item) => withDefaults(kind, item, `${pattern}.*`));
	if (!require_registry.isObject(value)) return value;
	const own = Object.entries(value).map(([key, item]) => [key, withDefaults(kind, item, `${pattern}.${key}`)]);
	const defaults = Object.entries(kind.defaults).flatMap(([at, item]) => {
		const [parent, member] = splitPattern(at);
		return parent === pattern && !Object.hasOwn(value, member) ? [[member, item]] : [];
	});
	return Object.fromEntries([...own, ...defaults]);
}
/** Returns the field pattern of keys in normal form, where elements of keyed lists stand under their key. */
function patternOf({ keyedLists }, keys) {
	const [first = "", ...rest] = keys.map(String);
	return rest.reduce((at, key) => keyedLists[at] === void 0 ? `${at}.${key}` : `${at}.*`, first);
}
/** Returns the service's default of a field, given the keys that lead to it in normal form; undefined if it has none. */
function defaultAt(kind, keys) {
	const pattern = patternOf(kind, keys);
	return Object.hasOwn(kind.defaults, pattern) ? kind.defaults[pattern] : void 0;
}
function isDefault({ defaults }, value, pattern) {
	const missing = Object.hasOwn(defaults, pattern) ? defaults[pattern] : void 0;
	return missing !== void 0 && require_canonical.canonicalJson(missing) === require_canonical.canonicalJson(value);
}
/** Returns the pattern of the object around a field, empty for the top level, and the name of the field in it. */
function splitPattern(pattern) {
	const end = pattern.lastIndexOf(".");
	return [pattern.slice(0, Math.max(end, 0)), pattern.slice(end + 1)];
}
function keyed(items, member) {
	const entries = items.flatMap((item) => {
		const key = elementKey(item, member);
		return key === void 0 || !require_registry.isObject(item) ? [] : [[key, withoutKey(item, member)]];
	});
	return new Set(entries.map(([name]) => name)).size === items.length ? Object.fromEntries(entries) : items;
}
/** Returns a text in which only what its lines say counts, for the service may end them otherwise. */
function foldLineEnds(text) {
	return text.replaceAll(/\r\n?/g, "\n").replace(/\n$/, "");
}
function sortedSet(items) {
	return [...new Map(items.map((item) => [require_canonical.canonicalJson(item), item]))].sort(([a], [b]) => require_source.compareText(a, b)).map(([, item]) => item);
}
/** Returns a list in an order that does not depend on how it was written, for comparing loosely ordered lists. */
function sorted(value) {
	return require_registry.isList(value) ? [...value].sort((a, b) => require_source.compareText(require_canonical.canonicalJson(a), require_canonical.canonicalJson(b))) : value;
}
// src/config/schema/project-schema.ts
/** JSON Schema 2020-12 of the project file, for the validator and for editors. Rules between its parts are in project.ts. */
/** How many forms of required tags there may be, one for each tag that a configuration can have, and of how many characters. */
const formLimits = {
	count: 48,
	length: 2e3
};
/** What an owner may be: it is written as the value of a tag. */
const ownerForm = "^(?! )[\\p{L}\\p{N}_.:/=+@ -]{1,256}(?<! )$";
const text = {
	type: "string",
	minLength: 1
};
const count = {
	type: "integer",
	minimum: 0
};
const percent = {
	type: "integer",
	minimum: 0,
	maximum: 100
};
const owner = {
	type: "string",
	pattern: ownerForm,
	description: "1 to 256 letters, digits, spaces and _ . : / = + - @, no space at either end"
};
const name = {
	type: "string",
	pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
	description: "1 to 64 letters, digits and . _ -, beginning with a letter or digit"
};
const region = {
	type: "string",
	pattern: "^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$",
	description: "a region, such as us-east-1"
};
const account = {
	type: "string",
	pattern: "^[0-9]{12}$",
	description: "an account id of 12 digits, in quotes"
};
const roleArn = {
	type: "string",
	pattern: "^arn:aws[^:]*:iam::[0-9]{12}:role/[\\w+=,.@/-]+$",
	description: "the ARN of a role to assume, such as arn:aws:iam::111122223333:role/kiln-apply"
};
const externalId = {
	type: "string",
	pattern: "^[\\w+=,.@:/-]{2,1224}$",
	description: "the external id that the role asks for: 2 to 1224 letters, digits and _ + = , . @ : / -"
};
const profile = {
	...text,
	description: "profile of the AWS configuration that the credentials come from"
};
const wave = {
	type: "integer",
	minimum: 1,
	description: "a wave begins when every lower one ended without a failure"
};
const retired = {
	type: "boolean",
	description: "declares nothing: what is there are orphans"
};
const vars = {
	type: "object",
	description: "variables for ${vars.NAME}"
};
const labels = {
	type: "object",
	description: "what selectors such as tier=prod are about",
	propertyNames: {
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$",
		description: "1 to 63 letters, digits and . _ / -, beginning with a letter or digit"
	},
	additionalProperties: {
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,62}$",
		description: "1 to 63 letters, digits and . _ : / @ + -, beginning with a letter or digit"
	}
};
/** Forms that values of generated targets must have once their patterns are filled. */
const targetForms = {
	name,
	region,
	roleArn,
	externalId,
	profile
};
const target = {
	type: "object",
	description: "an account and region, with the variables that hold there",
	additionalProperties: false,
	required: ["name"],
	properties: {
		name,
		region,
		account,
		roleArn,
		externalId,
		profile,
		labels,
		wave,
		retired,
		vars
	}
};
/** A pattern such as `arn:${target.partition}:iam::${target.account}:role/kiln`; its form is checked once it is filled. */
const pattern = (what) => ({
	...text,
	description: `${what}; \${target.account}, \${target.region}, \${target.partition} and \${account.name} stand for what they say`
});
const credentials = {
	roleArn: pattern("the ARN of the role to assume"),
	externalId: pattern("the external id that the role asks for"),
	profile: pattern("the profile of the AWS configuration")
};
/** A region by its name alone, or with what holds there. */
const regionEntry = {
	...region,
	type: ["string", "object"],
	additionalProperties: false,
	required: ["name"],
	properties: {
		name: region,
		labels,
		wave,
		retired,
		vars
	}
};
/** An account by its id alone, or with what holds there. */
const accountEntry = {
	...account,
	type: ["string", "object"],
	additionalProperties: false,
	required: ["id"],
	properties: {
		id: account,
		name: {
			...name,
			description: `name of the account: ${name.description}`
		},
		...credentials,
		labels,
		wave,
		retired,
		vars,
		regions: {
			type: "array",
			minItems: 1,
			items: regionEntry,
			description: "in place of the fleet's regions"
		}
	}
};
const fleet = {
	type: "object",
	description: "targets generated from accounts times regions",
	additionalProperties: false,
	required: ["accounts"],
	properties: {
		name: pattern("name of each target; default: the name of the account, -, the region"),
		...credentials,
		labels,
		wave,
		accounts: {
			type: "array",
			minItems: 1,
			items: accountEntry,
			description: "the accounts"
		},
		regions: {
			type: "array",
			minItems: 1,
			items: regionEntry,
			description: "the regions, for every account"
		},
		except: {
			type: "array",
			items: {
				type: "string",
				pattern: "^[^!]",
				description: "a selector of targets without !, such as sandbox-eu-* or tier=test"
			},
			description: "targets that are not generated: selectors"
		}
	}
};
/** Returns the schema of `kiln.yaml`. */
function projectSchema() {
	const perKind = (schema) => ({
		type: "object",
		additionalProperties: false,
		properties: Object.fromEntries([...require_registry.kinds.keys()].map((kind) => [kind, schema]))
	});
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "Kiln project file",
		type: "object",
		additionalProperties: false,
		required: ["version"],
		properties: {
			version: {
				type: "integer",
				description: "version of this format: 1"
			},
			owner: {
				...owner,
				description: `who owns what Kiln makes: ${owner.description}`
			},
			previousOwners: {
				type: "array",
				items: owner,
				description: "owners that --adopt may take over from"
			},
			configs: {
				...text,
				description: "folder of the documents, relative to this file"
			},
			vars: {
				...vars,
				description: "variables of every target, unless it has its own"
			},
			fleet,
			targets: {
				type: "array",
				minItems: 1,
				items: target,
				description: "where documents are applied"
			},
			defaults: {
				...perKind({ type: "object" }),
				description: "merged under every document of the kind"
			},
			ignoreTags: {
				type: "array",
				items: text,
				description: "live tag keys left alone: globs"
			},
			managedBy: {
				type: "array",
				items: {
					type: "string",
					pattern: "^[^=]+(?:=.*)?$",
					description: "a tag, as Key or Key=Value"
				},
				description: "a live configuration with such a tag belongs to another tool"
			},
			requiredTags: {
				type: "object",
				propertyNames: {
					minLength: 1,
					maxLength: 128
				},
				maxProperties: formLimits.count,
				additionalProperties: {
					type: "string",
					maxLength: formLimits.length
				},
				description: "tags that every document must have: key to regular expression, of the syntax of RE2"
			},
			readOnlyFields: {
				...perKind({
					type: "array",
					items: text
				}),
				description: "members that the service may add: never compared, never sent"
			},
			tagPrefix: {
				type: "string",
				pattern: "^(?![aA][wW][sS]:)[A-Za-z0-9_.:/=+@-]{1,64}$",
				description: "1 to 64 letters, digits and _ . : / = + - @, not beginning with aws:"
			},
			refresh: {
				enum: ["full", "fast"],
				description: "how much of the account is read"
			},
			limits: {
				type: "object",
				description: "how much one apply may change",
				additionalProperties: false,
				properties: {
					deletes: {
						type: "object",
						additionalProperties: false,
						properties: {
							count,
							percent
						}
					},
					updates: {
						type: "object",
						additionalProperties: false,
						properties: { percent }
					},
					versions: {
						type: "object",
						additionalProperties: false,
						properties: { count }
					}
				}
			},
			versions: {
				type: "object",
				description: "what becomes of older versions, and of a number whose content changed",
				additionalProperties: false,
				properties: {
					keep: {
						type: "integer",
						minimum: 1,
						description: "how many of the newest versions of a line --prune keeps"
					},
					minAge: {
						type: "string",
						pattern: require_duration.durationForm.source,
						description: "a duration such as 12h or 14d: no younger version is deleted"
					},
					rebuild: {
						type: "boolean",
						description: "a number whose content changed gets another build, where its kind has builds"
					}
				}
			},
			quotas: {
				...perKind({
					type: "integer",
					minimum: 1
				}),
				description: "how many of a kind the account may hold, where that is not the service's default"
			}
		}
	};
}
// src/kinds/shapes.ts
/** Where a document may hold more than the request that is sent, or the service takes more than the API model knows. */
const wider = {
	VersionNumber: (shape) => ({
		...shape,
		...require_optional.optional({ pattern: require_imagebuilder.imagebuilder.shapes["WildcardVersionNumber"]?.pattern })
	}),
	EbsVolumeThroughput: ({ max: _, ...shape }) => shape
};
/** Returns a shape of the API model as a document may have it; undefined if there is none of this name. */
function documentShape(name) {
	const shape = require_imagebuilder.imagebuilder.shapes[name];
	return shape === void 0 || !Object.hasOwn(wider, name) ? shape : wider[name]?.(shape);
}
/** Returns the shape at a field pattern of the Create request of a kind; undefined if it has no such field. */
function shapeAt(kind, pattern) {
	const operation = require_imagebuilder.imagebuilder.operations[require_imagebuilder.imagebuilder.kinds[kind]?.operations["create"] ?? ""];
	return pattern.split(".").reduce((shape, key) => require_imagebuilder.imagebuilder.shapes[(key === "*" ? shape?.member : shape?.members?.[key]) ?? ""], require_imagebuilder.imagebuilder.shapes[operation?.input ?? ""]);
}
// src/kinds/reference-form.ts
/** How a document refers to another one. */
/** What stands for a name that nobody knows. */
const anyName = "NAME";
/** Returns what to write in a document to refer to another one: `${Kind/name}`. */
function referenceTo({ kind, name, scope }) {
	return `\${${require_canonical.idOf(kind, name, scope)}}`;
}
/** Returns a resource of a kind that stands for all of them. */
function anyOf(kind) {
	return {
		kind,
		name: anyName,
		...require_optional.optional({ scope: scopesOf(kind).length === 0 ? void 0 : "type" })
	};
}
/** Returns what to write for a name as people write it: `golden`, `ImageRecipe/golden`, `golden/1.0.0`; undefined if it is no name. */
function suggestReference(kind, text) {
	const steps = text.split("/");
	if (steps.some((step) => !/^[-_A-Za-z0-9. ]+$/.test(step))) return void 0;
	const scopes = scopesOf(kind);
	const [first = "", second] = steps.slice(steps[0] === kind ? 1 : 0).filter((step) => !isVersion(step));
	if (scopes.length === 0) return referenceTo({
		kind,
		name: first
	});
	if (second !== void 0 && scopes.includes(first)) return referenceTo({
		kind,
		name: second,
		scope: first
	});
	return `${referenceTo({
		kind,
		name: first,
		scope: "type"
	})}, where type is one of ${scopes.join(", ")}`;
}
function isVersion(step) {
	return /^(?:\d+|x)(?:\.(?:\d+|x)){2}$/.test(step);
}
/** Returns what names of a kind are told apart by beside the kind, as ids have it: the types of a workflow. */
function scopesOf(kind) {
	return (require_imagebuilder.imagebuilder.kinds[kind]?.arnResource.split("/").find((one) => one.includes("|")))?.slice(1, -1).split("|") ?? [];
}
/** Returns in words what a field takes that refers to resources of a kind: `arn` says which ARN, `example` is one of them. */
function describeReference(arn, example) {
	return `a reference such as ${referenceTo(example)}, or ${arn}`;
}
// src/config/schema/words.ts
/** Shapes with a pattern, by name. One without words here is shown with its pattern. */
const forms = {
	ResourceName: "3 to 128 letters, digits, spaces, - and _, no space at either end",
	InstanceProfileNameType: "the name of an instance profile: letters, digits and _ + = , . @ -",
	SnsTopicArn: "the ARN of a standard topic, such as arn:aws:sns:us-east-1:111122223333:image-builds",
	TagKey: "letters, digits, spaces and _ . : / = + - @, not beginning with aws:",
	AmiNameString: "letters, digits, spaces and - _ : . { }, beginning and ending with a letter, digit, -, _ or brace",
	AccountId: "an account id of 12 digits",
	OrganizationArn: "the ARN of an organization, such as arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5",
	OrganizationalUnitArn: "the ARN of an organizational unit, such as arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56",
	LicenseConfigurationArn: "the ARN of a license configuration, arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-ID",
	LaunchTemplateId: "the id of a launch template, lt- and 17 letters and digits",
	ImageRecipeArn: describeReference("the ARN of an image recipe with its version", {
		kind: "ImageRecipe",
		name: "golden-linux"
	}),
	ContainerRecipeArn: describeReference("the ARN of a container recipe with its version", {
		kind: "ContainerRecipe",
		name: "web"
	}),
	InfrastructureConfigurationArn: describeReference("the ARN of an infrastructure configuration", {
		kind: "InfrastructureConfiguration",
		name: "golden-linux"
	}),
	DistributionConfigurationArn: describeReference("the ARN of a distribution configuration", {
		kind: "DistributionConfiguration",
		name: "golden-linux"
	}),
	WorkflowVersionArnOrBuildVersionArn: describeReference("the ARN of a workflow with its version", {
		kind: "Workflow",
		scope: "test",
		name: "smoke"
	}),
	Timezone: "a time zone by its IANA name, such as Europe/Berlin",
	WorkflowParameterName: "text without null characters",
	WorkflowParameterValue: "text without null characters",
	ParallelGroup: "letters, digits and - _ + #, beginning with a letter or digit",
	RoleNameOrArn: "the name of a role, or its ARN, such as arn:aws:iam::111122223333:role/image-builds",
	LogGroupName: "the name of a log group: letters, digits and - _ / .",
	WildcardVersionNumber: "three numbers, of which the last ones may be x: 1.4.2, 1.4.x, x.x.x",
	VersionNumber: "three numbers, or x where Kiln gives the number: 1.4.2, 1.4.x, 1.x.0, x.x.x",
	InlineComponentData: "text without null characters",
	InlineWorkflowData: "text without null characters",
	InlineDockerFileTemplate: "text without null characters",
	ComponentVersionArnOrBuildVersionArn: describeReference("the ARN of a component with its version", {
		kind: "Component",
		name: "hardening"
	}),
	ComponentParameterName: "text without null characters",
	ComponentParameterValue: "text without null characters",
	UserDataOverride: "a script that is encoded in base64",
	AmiWatermarkName: "letters, digits, spaces and . / ' @ _ - ( ) [ ], no space at either end",
	SsmParameterName: "the name of a parameter: letters, digits and _ . - /"
};
/** Returns what a value of a shape looks like, undefined where its type says everything. */
function describeShape(name) {
	const shape = documentShape(name);
	if (shape === void 0) return void 0;
	if (shape.pattern !== void 0) return forms[name] ?? `text that matches ${shape.pattern}`;
	const bounds = describeBounds(shape.min, shape.max);
	return bounds === void 0 ? void 0 : `${bounds}${unitOf(shape)}`;
}
/** Returns bounds in words: `1 to 64`, `at most 256`; undefined if there are none. */
function describeBounds(min, max) {
	if (min !== void 0 && max !== void 0) return min === max ? `exactly ${max}` : `${min} to ${max}`;
	if (max !== void 0) return `at most ${max}`;
	return min === void 0 ? void 0 : `at least ${min}`;
}
function unitOf({ type }) {
	if (type === "string") return " characters";
	return type === "list" || type === "map" ? " entries" : "";
}
// src/config/schema/document-schema.ts
const dialect = "https://json-schema.org/draft/2020-12/schema";
/** Members of a Create request that Kiln fills in itself. */
const derivedFields = ["clientToken", "dryRun"];
/** What an editor accepts in place of any value. */
const variable = {
	type: "string",
	pattern: "\\$\\{",
	description: "a variable, ${vars.NAME} or ${target.region}, or a reference, ${Kind/name}"
};
const absent = {
	type: "null",
	description: "absent, also where a default would set it"
};
/** How Kiln treats a document; never sent to AWS. */
const kilnBlockSchema = {
	type: "object",
	description: "how Kiln treats this document; never sent to AWS",
	additionalProperties: false,
	properties: {
		targets: {
			...listOfStrings("which targets it belongs to: globs of names, labels such as tier=prod, ! excludes; default all"),
			minItems: 1
		},
		ignore: listOfStrings("fields left to others: declared at create only, kept as they are by updates"),
		protect: {
			type: "boolean",
			description: "never deleted, until false is applied"
		},
		adopt: {
			enum: ["unchanged", "overwrite"],
			description: "take over a configuration that nobody owns: if nothing would change, or in any case"
		},
		reenable: {
			enum: ["always"],
			description: "switch on again what the service switched off after failures"
		},
		unchecked: listOfStrings("fields newer than this version of Kiln: sent as written; or texts, which are not looked into"),
		files: {
			type: "object",
			additionalProperties: {
				type: "string",
				minLength: 1
			},
			description: "fields that are taken from files: field to path, as it is seen from this document"
		},
		interpolate: listOfStrings("texts that variables are filled into, which otherwise stay as they are written"),
		keep: {
			type: "integer",
			minimum: 1,
			description: "how many of its newest versions --prune keeps"
		}
	}
};
function listOfStrings(description) {
	return {
		type: "array",
		items: {
			type: "string",
			minLength: 1
		},
		description
	};
}
/** Returns the strict schema of the fields of a document after defaults and interpolation, without `kind` and `kiln`. */
function fieldsSchema(kind) {
	const builder = new SchemaBuilder(false);
	const fields = builder.buildFields(require_registry.kindOf(kind));
	return {
		$schema: dialect,
		...fields,
		$defs: builder.definitions
	};
}
/** Returns the schema that editors check documents with: of one kind, or of every kind, told apart by `kind`. */
function editorSchema(kind) {
	const builder = new SchemaBuilder(true);
	const documents = [...require_registry.kinds.values()].filter((candidate) => kind === void 0 || candidate.kind === kind).map((candidate) => {
		const { properties } = builder.buildFields(candidate);
		return {
			type: "object",
			title: candidate.kind,
			additionalProperties: false,
			properties: {
				kind: {
					const: candidate.kind,
					description: "what this document declares"
				},
				...properties,
				kiln
			},
			required: ["kind", "name"]
		};
	});
	const $defs = {
		...builder.definitions,
		variable,
		absent
	};
	if (documents.length === 1) return {
		$schema: dialect,
		...documents[0],
		$defs
	};
	return {
		$schema: dialect,
		title: "Kiln document",
		type: "object",
		properties: { kind: {
			enum: documents.map(({ title }) => title),
			description: "what this document declares"
		} },
		required: ["kind"],
		allOf: documents.map((document) => ({
			if: {
				type: "object",
				properties: { kind: { const: document.title } },
				required: ["kind"]
			},
			then: document
		})),
		$defs
	};
}
const kiln = { anyOf: [kilnBlockSchema, { $ref: "#/$defs/absent" }] };
var SchemaBuilder = class {
	definitions = {};
	#isLenient;
	constructor(isLenient) {
		this.#isLenient = isLenient;
	}
	buildFields(kind) {
		const { members = {}, required = [] } = requestShape(kind);
		const declarable = Object.fromEntries(Object.entries(members).filter(([name]) => !derivedFields.includes(name)));
		const needed = required.filter((name) => !derivedFields.includes(name));
		return {
			type: "object",
			...this.#buildMembers({ members: declarable }, needed),
			required: needed
		};
	}
	#buildMembers({ members = {} }, required) {
		const properties = Object.entries(members).map(([name, shape]) => [name, this.#use(shape, required.includes(name))]);
		return {
			additionalProperties: false,
			properties: Object.fromEntries(properties)
		};
	}
	/** Refers to a shape from where a value of it stands. */
	#use(name, isNeeded) {
		const { type, required } = shapeNamed(name);
		this.#define(name);
		const $ref = `#/$defs/${name}`;
		if (this.#isLenient) return { anyOf: [
			{ $ref },
			{ $ref: "#/$defs/variable" },
			{ $ref: "#/$defs/absent" }
		] };
		if (type === "list" && isNeeded) return {
			type: "array",
			minItems: 1,
			$ref
		};
		if (required === void 0) return { $ref };
		if (isNeeded) return {
			type: "object",
			$ref,
			required
		};
		return {
			$ref,
			if: {
				type: "object",
				minProperties: 1
			},
			then: {
				type: "object",
				required
			}
		};
	}
	#define(name) {
		if (this.definitions[name] !== void 0) return;
		this.definitions[name] = {};
		const description = describeShape(name);
		this.definitions[name] = {
			...this.#convert(name),
			...require_optional.optional({ description })
		};
	}
	#convert(name) {
		const shape = shapeNamed(name);
		const { min, max, pattern } = shape;
		switch (shape.type) {
			case "string": return {
				type: "string",
				...defined({
					minLength: min,
					maxLength: max,
					pattern
				})
			};
			case "timestamp": return { type: "string" };
			case "enum": return { enum: shape.enum ?? [] };
			case "boolean": return { type: "boolean" };
			case "integer":
			case "long": return {
				type: "integer",
				...defined({
					minimum: min,
					maximum: max
				})
			};
			case "float":
			case "double": return {
				type: "number",
				...defined({
					minimum: min,
					maximum: max
				})
			};
			case "list": return {
				type: "array",
				items: this.#use(shape.member ?? "", true),
				...defined({ maxItems: max })
			};
			case "map": return {
				type: "object",
				propertyNames: this.#useKey(shape.key ?? ""),
				additionalProperties: this.#use(shape.value ?? "", true),
				...defined({ maxProperties: max })
			};
		}
		return {
			type: "object",
			...this.#buildMembers(shape, shape.required ?? [])
		};
	}
	#useKey(name) {
		this.#define(name);
		return { $ref: `#/$defs/${name}` };
	}
};
function shapeNamed(name) {
	const shape = documentShape(name);
	if (shape === void 0) throw new Error(`the API model has no shape ${name}`);
	return shape;
}
function defined(keywords) {
	return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== void 0));
}
Object.defineProperty(exports, "anyOf", {
	enumerable: true,
	get: function() {
		return anyOf;
	}
});
Object.defineProperty(exports, "defaultAt", {
	enumerable: true,
	get: function() {
		return defaultAt;
	}
});
Object.defineProperty(exports, "derivedFields", {
	enumerable: true,
	get: function() {
		return derivedFields;
	}
});
Object.defineProperty(exports, "describeBounds", {
	enumerable: true,
	get: function() {
		return describeBounds;
	}
});
Object.defineProperty(exports, "describeReference", {
	enumerable: true,
	get: function() {
		return describeReference;
	}
});
Object.defineProperty(exports, "editorSchema", {
	enumerable: true,
	get: function() {
		return editorSchema;
	}
});
Object.defineProperty(exports, "elementKey", {
	enumerable: true,
	get: function() {
		return elementKey;
	}
});
Object.defineProperty(exports, "fieldsSchema", {
	enumerable: true,
	get: function() {
		return fieldsSchema;
	}
});
Object.defineProperty(exports, "findElement", {
	enumerable: true,
	get: function() {
		return findElement;
	}
});
Object.defineProperty(exports, "formLimits", {
	enumerable: true,
	get: function() {
		return formLimits;
	}
});
Object.defineProperty(exports, "kilnBlockSchema", {
	enumerable: true,
	get: function() {
		return kilnBlockSchema;
	}
});
Object.defineProperty(exports, "newElement", {
	enumerable: true,
	get: function() {
		return newElement;
	}
});
Object.defineProperty(exports, "normalise", {
	enumerable: true,
	get: function() {
		return normalise;
	}
});
Object.defineProperty(exports, "patternOf", {
	enumerable: true,
	get: function() {
		return patternOf;
	}
});
Object.defineProperty(exports, "projectSchema", {
	enumerable: true,
	get: function() {
		return projectSchema;
	}
});
Object.defineProperty(exports, "referenceTo", {
	enumerable: true,
	get: function() {
		return referenceTo;
	}
});
Object.defineProperty(exports, "requestShape", {
	enumerable: true,
	get: function() {
		return requestShape;
	}
});
Object.defineProperty(exports, "scopesOf", {
	enumerable: true,
	get: function() {
		return scopesOf;
	}
});
Object.defineProperty(exports, "shapeAt", {
	enumerable: true,
	get: function() {
		return shapeAt;
	}
});
Object.defineProperty(exports, "sorted", {
	enumerable: true,
	get: function() {
		return sorted;
	}
});
Object.defineProperty(exports, "suggestReference", {
	enumerable: true,
	get: function() {
		return suggestReference;
	}
});
Object.defineProperty(exports, "targetForms", {
	enumerable: true,
	get: function() {
		return targetForms;
	}
});
Object.defineProperty(exports, "toDocument", {
	enumerable: true,
	get: function() {
		return toDocument;
	}
});
Object.defineProperty(exports, "toRequest", {
	enumerable: true,
	get: function() {
		return toRequest;
	}
});
Object.defineProperty(exports, "unknownMembers", {
	enumerable: true,
	get: function() {
		return unknownMembers;
	}
});
Object.defineProperty(exports, "withDefaults", {
	enumerable: true,
	get: function() {
		return withDefaults;
	}
});
