let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_api$;
const require_src_api = () => require_src_api$ ??= require("./src-api.cjs");
let require_src_documents$;
const require_src_documents = () => require_src_documents$ ??= require("./src-documents.cjs");
let node_buffer$;
const node_buffer = () => node_buffer$ ??= require("node:buffer");
// src/kinds/identity.ts
const samplePlace = {
	region: "us-east-1",
	account: "000000000000"
};
function slugOf(name) {
	const slug = name.toLowerCase().replaceAll(/[ _]/g, "-");
	return slug === name ? name : slug;
}
function identityOf(kind, name, scope) {
	return {
		kind,
		slug: slugOf(name),
		...require_src().optional({ scope: scope?.toLowerCase() })
	};
}
function lineOf({ version: _, ...line }) {
	return line;
}
function isIn({ account, region }, place) {
	return account === place.account && region === place.region;
}
function keyOf({ kind, scope, slug, version }) {
	return `${kind}${scope === void 0 ? "" : `/${scope}`}/${slug}${version === void 0 ? "" : `/${version}`}`;
}
function idOf(kind, name, scope) {
	return [
		kind,
		...scope === void 0 ? [] : [scope.toLowerCase()],
		name
	].join("/");
}
function parseId(text) {
	const [kind = "", ...rest] = text.split("/");
	const name = rest.at(-1);
	if (name === void 0) return void 0;
	const scope = rest.length > 1 ? rest.slice(0, -1).join("/") : void 0;
	return {
		kind,
		name,
		...require_src().optional({ scope })
	};
}
const partitions = [
	[/^cn-/, "aws-cn"],
	[/^us-gov-/, "aws-us-gov"],
	[/^us-iso-/, "aws-iso"],
	[/^us-isob-/, "aws-iso-b"],
	[/^eu-isoe-/, "aws-iso-e"],
	[/^us-isof-/, "aws-iso-f"],
	[/^eusc-/, "aws-eusc"]
];
function partitionOf(region) {
	return partitions.find(([form]) => form.test(region))?.[1] ?? "aws";
}
const resourceSteps = new Map(Object.entries({
	...require_src_api().imagebuilder.kinds,
	...require_src_api().imagebuilder.builtKinds
}).map(([kind, { arnResource }]) => {
	return [kind, arnResource.split("/")];
}));
function arnOf(identity, { partition, region, account }, build) {
	const { kind, slug, scope, version } = identity;
	return `arn:${partition}:imagebuilder:${region}:${account}:${(resourceSteps.get(kind) ?? []).map((step) => {
		if (step === "{slug}") return slug;
		if (step === "{semver}") return version;
		if (step === "{build}") return build;
		return step.startsWith("{") ? scope : step;
	}).filter((step) => step !== void 0).join("/")}`;
}
const resourceForms = [...resourceSteps].map(([kind, steps]) => {
	const at = (isMeant) => steps.findIndex(isMeant);
	return {
		kind,
		word: steps[0],
		length: steps.length,
		slug: at((step) => step === "{slug}"),
		scope: at((step) => step.includes("|")),
		version: at((step) => step === "{semver}"),
		build: at((step) => step === "{build}")
	};
});
function parseArn(text) {
	const parts = /^arn:(aws[\w-]*):imagebuilder:([^:]*):([^:]*):([^:]+)$/.exec(text);
	if (parts === null) return void 0;
	const [, partition = "", region = "", account = "", resource = ""] = parts;
	const found = resource.split("/");
	for (const form of resourceForms) {
		if (form.word !== found[0] || found.length > form.length || found.length < 2) continue;
		const { kind } = form;
		const slug = found[form.slug];
		if (slug === void 0) continue;
		const [scope, version, build] = [
			found[form.scope],
			found[form.version],
			found[form.build]
		];
		return {
			partition,
			region,
			account,
			identity: {
				kind,
				slug,
				...require_src().optional({
					scope,
					version
				})
			},
			...require_src().optional({ build })
		};
	}
}
// src/kinds/version-forms.ts
const greatestPart = 2 ** 30 - 1;
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
function isMeant(named, one) {
	const [wanted, version] = [named.identity.version, one.identity.version];
	return (wanted === void 0 || version === void 0 || meansVersion(wanted, version)) && (named.build === void 0 || one.build === void 0 || named.build === one.build);
}
function meansVersion(named, version) {
	const parts = version.split(".");
	return named.split(".").every((part, index) => part === "x" || part === parts[index]);
}
function needsOfVersion(action, arn) {
	const line = /^(.*\/)(?:\d+|x)(?:\.(?:\d+|x)){2}(?:\/\d+)?$/s.exec(arn)?.[1];
	return [{
		action,
		on: line === void 0 ? { arn } : { allOf: line }
	}];
}
// src/kinds/declared-version.ts
const field$1 = "semanticVersion";
const form = /^(?:\d+\.\d+\.(?:\d+|x)|\d+\.x\.[0x]|x\.x\.x)$/;
function checkDeclaredVersion({ semanticVersion: version }) {
	const found = typeof version === "number" ? String(version) : version;
	const wrong = typeof found === "string" && found !== "" ? diagnoseVersion(found) : void 0;
	return wrong === void 0 ? [] : [{
		...wrong,
		path: [field$1],
		at: "value"
	}];
}
function diagnoseVersion(found) {
	if (!form.test(found)) return {
		diagnostic: "versionForm",
		params: {
			found,
			suggestion: suggestVersion(found)
		}
	};
	return checkVersion(field$1, found.replace(/\.x\.0$/, ".x.x"));
}
function suggestVersion(found) {
	const [major = "", minor, patch] = found.trim().replace(/^v(?:ersion)?[ .]?/i, "").replace(/[-+].*$/s, "").split(".").map((part) => /^[x*]$/i.test(part) ? "x" : part);
	const isNumber = (part) => /^\d+$/.test(part);
	if (major === "x") return "x.x.x";
	if (![
		major,
		minor ?? "0",
		patch ?? "0"
	].every((part) => part === "x" || isNumber(part))) return "1.0.x";
	if (minor === "x") return `${major}.x.${patch !== void 0 && isNumber(patch) ? "0" : "x"}`;
	return `${major}.${minor ?? "0"}.${patch ?? "0"}`;
}
function isOfDeclared(arn, { semanticVersion: declared }) {
	const named = parseArn(arn)?.identity.version;
	return named === void 0 || typeof declared !== "string" || meansVersion(named, declared);
}
function isPinnedArn(arn) {
	const { identity: { kind, version } = { kind: "" }, build } = parseArn(arn) ?? {};
	const { arnResource = "" } = require_src_api().imagebuilder.kinds[kind] ?? require_src_api().imagebuilder.builtKinds[kind] ?? {};
	return version?.includes("x") !== true && (build !== void 0 || !arnResource.includes("{build}"));
}
// src/kinds/keys.ts
function partsOf$2(key) {
	const [, place, resource] = /^(arn:[^:]*:kms:[^:]*:[^:]*:)((?:key|alias)\/.*)$/s.exec(key) ?? [];
	return place === void 0 || resource === void 0 ? void 0 : {
		place,
		resource
	};
}
function formsOfKey(live, { declared }) {
	const found = typeof live === "string" ? partsOf$2(live) : void 0;
	if (found?.resource.startsWith("key/") !== true) return [];
	const sent = typeof declared === "string" ? partsOf$2(declared) ?? {
		place: found.place,
		resource: declared
	} : void 0;
	const isAlias = sent?.resource.startsWith("alias/") === true && sent.place === found.place;
	return [{ value: found.resource.slice(4) }, ...isAlias && declared !== void 0 ? [{
		value: declared,
		isLoose: true
	}] : []];
}
function needsOfKey(key) {
	if (typeof key !== "string" || key === "") return [];
	const on = ownerOfKey(key);
	return keyActions.map((action) => ({
		action,
		on
	}));
}
const keyActions = [
	"kms:Decrypt",
	"kms:Encrypt",
	"kms:GenerateDataKey",
	"kms:GenerateDataKeyWithoutPlaintext"
];
function ownerOfKey(key) {
	const { place, resource } = partsOf$2(key) ?? { resource: key.startsWith("alias/") ? key : `key/${key}` };
	if (resource.startsWith("alias/")) return place === void 0 ? {
		own: "kms",
		resource: "key/",
		isAll: true
	} : { allOf: `${place}key/` };
	return place === void 0 ? {
		own: "kms",
		resource
	} : { arn: `${place}${resource}` };
}
const forms$3 = [
	/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
	/^mrk-[0-9a-f]{32}$/,
	/^alias\/[\w/-]+$/
];
function checkKey(key, path) {
	if (typeof key !== "string" || key === "") return [];
	if (partsOf$2(key) !== void 0 || forms$3.some((form) => form.test(key))) return [];
	const advice = /^[\w-]+$/.test(key) ? `write alias/${key}, or the id or ARN of the key` : "write alias/NAME, or the id or ARN of the key";
	return [{
		diagnostic: "keyForm",
		params: {
			field: require_src().formatPath(path),
			found: key,
			advice
		},
		path,
		at: "value"
	}];
}
// src/kinds/text-rules.ts
const documentFields = {
	inline: "data",
	uri: "uri"
};
function checkText(fields, { inline, uri }) {
	const [text, place] = [fields[inline], fields[uri]];
	if (text === void 0 && place === void 0) return [{
		diagnostic: "textMissing",
		params: {
			inline,
			uri
		},
		path: [],
		at: "inside"
	}];
	if (text !== void 0 && place !== void 0) return [{
		diagnostic: "textTwice",
		params: {
			inline,
			uri
		},
		path: [uri],
		at: "key"
	}];
	if (typeof place === "string" && place !== "" && !/^s3:\/\/[^/]+\/.+$/s.test(place)) return [{
		diagnostic: "uriForm",
		params: {
			field: uri,
			found: place
		},
		path: [uri],
		at: "value"
	}];
	return [];
}
// src/kinds/component-rules.ts
function checkComponent(fields) {
	return [
		...checkDeclaredVersion(fields),
		...checkText(fields, documentFields),
		...systemsFitThePlatform(fields),
		...checkKey(fields["kmsKeyId"], ["kmsKeyId"])
	];
}
const systems = [
	["Windows", /\bwindows\b/i],
	["macOS", /^(?:apple )?mac ?os\b/i],
	["Linux", /\blinux\b|^(?:ubuntu|centos|debian|fedora|rhel|sles|suse|red hat)\b/i]
];
function* systemsFitThePlatform({ platform, supportedOsVersions: versions }) {
	if (typeof platform !== "string") return;
	for (const [index, found] of (require_src().isList(versions) ? versions : []).entries()) {
		const other = typeof found === "string" ? systems.find(([, name]) => name.test(found))?.[0] : void 0;
		if (typeof found !== "string" || other === void 0 || other === platform) continue;
		yield {
			diagnostic: "systemOfOtherPlatform",
			params: {
				found,
				other,
				platform
			},
			path: ["supportedOsVersions", index],
			at: "value"
		};
	}
}
// src/kinds/languages.ts
const platforms = [
	"Linux",
	"Windows",
	"macOS"
];
const stages = [
	"BUILD",
	"TEST",
	"DISTRIBUTION"
];
const componentTexts = {
	contextOf: ({ platform = null }) => ({ platform }),
	check: (_field, text, { platform }) => require_src_documents().checkComponentDocument(text, { platform: platforms.find((one) => one === platform) })
};
const workflowTexts = {
	contextOf: ({ type = null }) => ({ type }),
	check: (_field, text, { type }) => require_src_documents().checkWorkflowDocument(text, { stage: stages.find((one) => one === type) })
};
const dockerfileTexts = {
	contextOf: ({ components }) => ({ hasComponents: require_src().isList(components) && components.length > 0 }),
	check: (_field, text, { hasComponents }) => require_src_documents().checkDockerfileTemplate(text, { hasComponents: hasComponents === true })
};
// src/kinds/versioned.ts
const versionInAnswers = { version: "semanticVersion" };
const otherVersionName = {
	pattern: "version",
	name: "semanticVersion",
	tool: "CloudFormation"
};
function formsOfText(live) {
	return typeof live === "string" ? [{
		value: void 0,
		isLoose: true
	}] : [];
}
function needsOfObject(uri) {
	const [, bucket, object] = typeof uri === "string" ? /^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? [] : [];
	if (bucket === void 0 || object === void 0) return [];
	return [
		{
			action: "s3:GetBucketLocation",
			on: { bucket }
		},
		{
			action: "s3:GetObject",
			on: {
				bucket,
				object
			}
		},
		{
			action: "s3:ListBucket",
			on: { bucket }
		}
	];
}
// src/kinds/component.ts
const component = {
	kind: "Component",
	short: "component",
	textEndings: { data: "component.yaml" },
	quota: 1e3,
	defaults: {},
	sets: ["supportedOsVersions"],
	keyedLists: {},
	looselyOrdered: [],
	forms: {
		data: formsOfText,
		kmsKeyId: formsOfKey
	},
	readOnly: [],
	answeredAs: versionInAnswers,
	versions: {
		hasBuilds: true,
		notContent: ["description", "changeDescription"],
		writeOnly: ["uri"],
		textFrom: ["uri"],
		texts: ["data"]
	},
	textRules: componentTexts,
	facts: {
		field: "data",
		read: (text) => require_src_documents().readComponentFacts(text)
	},
	refusesSecond: false,
	sentDefaults: [],
	freeText: ["changeDescription", "data"],
	freeEntries: ["supportedOsVersions"],
	otherNames: [otherVersionName],
	references: {},
	notInBuild: ["description", "changeDescription"],
	findNeeds: (fields) => [...needsOfObject(fields["uri"]), ...needsOfKey(fields["kmsKeyId"])],
	check: checkComponent
};
// src/kinds/parent-image.ts
const field = "parentImage";
const formsOfAmi = [/^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, /^ssm:\S+$/];
const forms$2 = [
	...formsOfAmi,
	/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
	/^prod-[a-z0-9]+$/
];
function checkParentImage({ parentImage: found }) {
	if (typeof found !== "string" || found === "" || forms$2.some((form) => form.test(found))) return [];
	const wrong = diagnoseParent(found, ofAmis);
	return wrong === void 0 ? [] : [{
		...wrong,
		path: [field],
		at: "value"
	}];
}
function checkImageArn({ parentImage: found }) {
	const wrong = typeof found === "string" && parseArn(found) !== void 0 ? diagnoseParent(found, ofContainers) : void 0;
	return wrong === void 0 ? [] : [{
		...wrong,
		path: [field],
		at: "value"
	}];
}
function checkInstanceImage(found, path) {
	if (typeof found !== "string" || found === "" || formsOfAmi.some((form) => form.test(found))) return [];
	const advice = adviseOnParameter(found) ?? "write the id of an AMI (ami-\u2026), or ssm: and a parameter that holds one";
	return [{
		diagnostic: "imageForm",
		params: {
			field: require_src().formatPath(path),
			found,
			advice
		},
		path,
		at: "value"
	}];
}
const ofAmis = {
	recipe: "ImageRecipe",
	advice: "write the id of an AMI (ami-\u2026), ssm: and a parameter that holds one, ${ImageRecipe/NAME.imageArn} or the ARN of an image, or the id of a product of the Marketplace"
};
const ofContainers = {
	recipe: "ContainerRecipe",
	advice: "write the image of a registry, ${ContainerRecipe/NAME.imageArn} or the ARN of an image"
};
function diagnoseParent(found, parents) {
	const { identity: { kind, version = "" } = {}, build } = parseArn(found) ?? {};
	if (kind !== "Image") return {
		diagnostic: "imageForm",
		params: {
			field,
			found,
			advice: adviseOn$1(found, parents)
		}
	};
	if (version === "") return {
		diagnostic: "imageForm",
		params: {
			field,
			found,
			advice: `add the version: ${found}/x.x.x`
		}
	};
	if (version === "xxxx.x.x") return {
		diagnostic: "parentImageOld",
		params: {
			found,
			suggestion: `${found.slice(0, found.indexOf(`/${version}`))}/x.x.x`
		}
	};
	if (!/^(?:\d+|x)(?:\.(?:\d+|x)){2}$/.test(version)) return {
		diagnostic: "imageForm",
		params: {
			field,
			found,
			advice: adviseOn$1(found, parents)
		}
	};
	const wrong = checkVersion(field, version);
	if (wrong !== void 0 || build === void 0 || !version.includes("x")) return wrong;
	return {
		diagnostic: "buildOfWildcard",
		params: {
			field,
			found: version,
			build
		}
	};
}
function adviseOn$1(found, { recipe, advice }) {
	const { kind, slug = "" } = parseArn(found)?.identity ?? {};
	if (kind === recipe) return `write \${${idOf(kind, slug)}.imageArn}, which is the image that is built of it`;
	return adviseOnParameter(found) ?? advice;
}
function adviseOnParameter(found) {
	const parameter = /^(?:\{\{)?\s*(?:resolve:)?ssm(?:-secure)?:\s*([^:}\s]+)(?::[^}]*)?\s*(?:\}\})?$/.exec(found)?.[1];
	if (parameter !== void 0) return `write ssm:${parameter}`;
	if (/^arn:[^:]*:ssm:/.test(found) || /^\/[\w./-]+$/.test(found)) return `write ssm:${found}`;
}
// src/kinds/recipe-rules.ts
const usual = 20;
const greatestThroughput = 1e3;
function checkComponents({ components }) {
	const list = require_src().isList(components) ? components : [];
	return [...areFew$1(list), ...standOnce(list)];
}
function namedComponents(components) {
	return components.flatMap((component, index) => {
		const text = require_src().isObject(component) ? component["componentArn"] : void 0;
		const arn = typeof text === "string" ? parseArn(text) : void 0;
		return arn === void 0 ? [] : [{
			index,
			arn
		}];
	});
}
function* areFew$1(components) {
	const found = components.length;
	if (found > usual) yield {
		diagnostic: "manyComponents",
		params: {
			found,
			usual
		},
		path: ["components"],
		at: "key"
	};
}
function* standOnce(components) {
	const seen = new Map();
	for (const { index, arn } of namedComponents(components)) {
		const key = `${arn.account} ${keyOf(lineOf(arn.identity))}`;
		const first = seen.get(key);
		const path = [
			"components",
			index,
			"componentArn"
		];
		if (first === void 0) seen.set(key, index);
		else yield {
			diagnostic: "componentTwice",
			params: {
				name: arn.identity.slug,
				first: first + 1
			},
			path,
			at: "value"
		};
	}
}
function checkDisks(disks, path) {
	return (require_src().isList(disks) ? disks : []).flatMap((disk, index) => {
		const ebs = require_src().isObject(disk) ? disk["ebs"] : void 0;
		if (!require_src().isObject(ebs)) return [];
		const { throughput, kmsKeyId } = ebs;
		const at = (member) => [
			...path,
			index,
			"ebs",
			member
		];
		return [...typeof throughput === "number" && throughput > greatestThroughput ? [{
			diagnostic: "throughputDoubtful",
			params: {
				found: throughput,
				known: greatestThroughput
			},
			path: at("throughput"),
			at: "value"
		}] : [], ...checkKey(kmsKeyId, at("kmsKeyId"))];
	});
}
// src/kinds/container-recipe-rules.ts
const templateFields = {
	inline: "dockerfileTemplateData",
	uri: "dockerfileTemplateUri"
};
function checkContainerRecipe(fields) {
	return [
		...checkDeclaredVersion(fields),
		...checkText(fields, templateFields),
		...checkImageArn(fields),
		...checkComponents(fields),
		...componentsAreFree(fields),
		...overridesFit(fields),
		...instanceFits(fields),
		...checkKey(fields["kmsKeyId"], ["kmsKeyId"])
	];
}
function* componentsAreFree({ components }) {
	for (const { index, arn } of namedComponents(require_src().isList(components) ? components : [])) {
		if (!arn.account.includes("marketplace")) continue;
		const path = [
			"components",
			index,
			"componentArn"
		];
		yield {
			diagnostic: "marketplaceInContainer",
			params: { name: arn.identity.slug },
			path,
			at: "value"
		};
	}
}
function* overridesFit({ platformOverride, imageOsVersionOverride, parentImage }) {
	if (platformOverride === void 0) return;
	if (typeof parentImage === "string" && parseArn(parentImage)?.identity.kind === "Image") yield {
		diagnostic: "overrideOfImage",
		params: {},
		path: ["platformOverride"],
		at: "key"
	};
	else if (platformOverride === "macOS") yield {
		diagnostic: "containerOfMac",
		params: {},
		path: ["platformOverride"],
		at: "value"
	};
	else if (platformOverride === "Windows" && imageOsVersionOverride === void 0) yield {
		diagnostic: "systemVersionMissing",
		params: {},
		path: ["platformOverride"],
		at: "key"
	};
}
function instanceFits({ instanceConfiguration: instance }) {
	if (!require_src().isObject(instance)) return [];
	return [...checkInstanceImage(instance["image"], ["instanceConfiguration", "image"]), ...checkDisks(instance["blockDeviceMappings"], ["instanceConfiguration", "blockDeviceMappings"])];
}
// src/kinds/recipe-together.ts
function checkRecipeTogether(recipe) {
	const ingredients = ingredientsOf(recipe);
	return [...platformsAgree(recipe, ingredients), ...ingredients.flatMap((one) => [...parametersFit(one)])];
}
function checkImageTogether(recipe) {
	return [...checkRecipeTogether(recipe), ...agentFits(recipe)];
}
function ingredientsOf({ fields: { components }, named }) {
	return (require_src().isList(components) ? components : []).flatMap((sent, index) => {
		const path = ["components", index];
		const component = named([...path, "componentArn"]);
		return require_src().isObject(sent) && component !== void 0 ? [{
			path,
			sent,
			component
		}] : [];
	});
}
function platformOf({ id, fields, named }, seen = []) {
	const { platform, platformOverride, components } = fields;
	const said = [platform, platformOverride].find((one) => typeof one === "string");
	if (typeof said === "string") return said;
	if (seen.includes(id)) return void 0;
	return [["parentImage"], ...(require_src().isList(components) ? components : []).map((_, index) => [
		"components",
		index,
		"componentArn"
	])].map((path) => named(path)).flatMap((one) => one === void 0 ? [] : platformOf(one, [...seen, id]) ?? [])[0];
}
function* platformsAgree(recipe, ingredients) {
	const parent = recipe.named(["parentImage"]);
	const override = recipe.fields["platformOverride"];
	const base = typeof override === "string" ? override : parent === void 0 ? void 0 : platformOf(parent, [recipe.id]);
	let first = base === void 0 ? void 0 : {
		platform: base,
		of: parent === void 0 ? "the recipe" : parent.id
	};
	for (const { path, component } of ingredients) {
		const platform = platformOf(component);
		if (platform === void 0) continue;
		const at = {
			path: [...path, "componentArn"],
			at: "value"
		};
		if (platform === "macOS" && recipe.fields["targetRepository"] !== void 0) {
			yield {
				diagnostic: "macComponent",
				params: { id: component.id },
				...at
			};
			continue;
		}
		first ??= {
			platform,
			of: component.id
		};
		if (platform === first.platform) continue;
		yield {
			diagnostic: "platformsDiffer",
			params: {
				id: component.id,
				platform,
				other: first.of,
				otherPlatform: first.platform
			},
			...at
		};
	}
}
function* agentFits(recipe) {
	const { additionalInstanceConfiguration: instance } = recipe.fields;
	if (!require_src().isObject(instance) || instance["systemsManagerAgent"] === void 0) return;
	if (platformOf(recipe) !== "Windows") return;
	yield {
		diagnostic: "agentOfWindows",
		params: {},
		path: ["additionalInstanceConfiguration", "systemsManagerAgent"],
		at: "key"
	};
}
function givenIn({ parameters }) {
	return (require_src().isList(parameters) ? parameters : []).flatMap((one, index) => {
		const name = require_src().isObject(one) ? one["name"] : void 0;
		return require_src().isObject(one) && typeof name === "string" ? [{
			index,
			name,
			value: one["value"]
		}] : [];
	});
}
function* parametersFit({ path, sent, component }) {
	const facts = component.facts();
	if (facts === void 0) return;
	const given = givenIn(sent);
	const { id } = component;
	for (const { index, name, value } of given) {
		const parameter = facts.parameters.find((one) => one.name === name);
		const at = [
			...path,
			"parameters",
			index
		];
		if (parameter === void 0) yield {
			diagnostic: "parameterUnknown",
			params: {
				name,
				id,
				advice: adviseOn(name, facts.parameters)
			},
			path: [...at, "name"],
			at: "value"
		};
		else if (!isOfType(value, parameter.type)) yield {
			diagnostic: "parameterType",
			params: {
				name,
				id,
				...wordsOf(parameter.type)
			},
			path: [...at, "value"],
			at: "value"
		};
	}
	const needed = facts.parameters.filter(({ name, default: preset }) => {
		return preset === void 0 && given.every((one) => one.name !== name);
	});
	for (const { name } of needed) yield {
		diagnostic: "parameterMissing",
		params: {
			name,
			id
		},
		path: [...path, "componentArn"],
		at: "value"
	};
}
function adviseOn(name, parameters) {
	const names = parameters.map((one) => one.name);
	const near = require_src().findNearest(name, names);
	if (near !== void 0) return `did you mean ${near}?`;
	return names.length === 0 ? "it has none: remove it" : `it has: ${require_start().enumerate(names)}`;
}
const forms$1 = {
	integer: /^-?\d+$/,
	boolean: /^(?:true|false)$/i
};
function isOfType(value, type) {
	const kind = type.toLowerCase();
	if (!require_src().isList(value) || kind === "stringlist") return true;
	const form = forms$1[kind];
	const isFit = (one) => typeof one !== "string" || one.includes("{{") || (form?.test(one) ?? true);
	return value.length <= 1 && value.every((one) => isFit(one));
}
function wordsOf(type) {
	return {
		integer: {
			type: "a whole number",
			example: "[\"3\"]"
		},
		boolean: {
			type: "true or false",
			example: "[\"true\"]"
		}
	}[type.toLowerCase()] ?? {
		type: "one text",
		example: "[VALUE]"
	};
}
// src/kinds/recipes.ts
const otherComponentNames = [{
	pattern: "component",
	name: "components",
	tool: "Terraform"
}, {
	pattern: "components.*.parameter",
	name: "parameters",
	tool: "Terraform"
}];
function otherDiskNames(prefix) {
	return [{
		pattern: `${prefix}blockDeviceMapping`,
		name: "blockDeviceMappings",
		tool: "Terraform"
	}];
}
function needsOfIngredients({ components, parentImage }) {
	const arns = (require_src().isList(components) ? components : []).map((one) => require_src().isObject(one) ? one["componentArn"] : void 0);
	const isImage = typeof parentImage === "string" && /^arn:[^:]*:imagebuilder:/.test(parentImage);
	return [
		...arns.flatMap((arn) => typeof arn === "string" ? needsOfVersion("imagebuilder:GetComponent", arn) : []),
		...isImage ? needsOfVersion("imagebuilder:GetImage", parentImage) : [],
		{
			action: "ec2:DescribeImages",
			on: "anything"
		}
	];
}
// src/kinds/container-recipe.ts
const containerRecipe = {
	kind: "ContainerRecipe",
	short: "container",
	textEndings: { dockerfileTemplateData: "Dockerfile" },
	quota: 1e3,
	defaults: {},
	sets: [],
	keyedLists: {
		"instanceConfiguration.blockDeviceMappings": "deviceName",
		"components.*.parameters": "name"
	},
	looselyOrdered: [],
	forms: {
		parentImage: formsOfVersionArn,
		"components.*.componentArn": formsOfVersionArn,
		dockerfileTemplateData: formsOfText,
		kmsKeyId: formsOfKey,
		"instanceConfiguration.blockDeviceMappings.*.ebs.kmsKeyId": formsOfKey
	},
	readOnly: [],
	answeredAs: versionInAnswers,
	versions: {
		hasBuilds: false,
		notContent: ["description"],
		writeOnly: [
			"dockerfileTemplateUri",
			"platformOverride",
			"imageOsVersionOverride"
		],
		textFrom: ["dockerfileTemplateUri"],
		texts: ["dockerfileTemplateData"]
	},
	images: "Image",
	startsFrom: "parentImage",
	textRules: dockerfileTexts,
	refusesSecond: true,
	sentDefaults: [],
	freeText: ["dockerfileTemplateData", "parameters"],
	freeEntries: ["value"],
	otherNames: [
		otherVersionName,
		...otherComponentNames,
		...otherDiskNames("instanceConfiguration.")
	],
	references: { "components.*.componentArn": ["Component"] },
	notInBuild: ["description"],
	findNeeds: (fields) => [
		...needsOfIngredients(fields),
		...needsOfObject(fields["dockerfileTemplateUri"]),
		...needsOfKey(fields["kmsKeyId"]),
		...needsOfRepository(fields)
	],
	check: checkContainerRecipe,
	checkTogether: checkRecipeTogether
};
function needsOfRepository({ targetRepository }) {
	const name = require_src().isObject(targetRepository) ? targetRepository["repositoryName"] : void 0;
	if (typeof name !== "string" || name === "") return [];
	return [{
		action: "ecr:DescribeRepositories",
		on: {
			own: "ecr",
			resource: `repository/${name}`
		}
	}];
}
// src/kinds/destinations.ts
function findDestinations({ distributions }, { account }) {
	const entries = (require_src().isList(distributions) ? distributions : []).filter(require_src().isObject);
	const amis = entries.map((entry) => part$2(entry["amiDistributionConfiguration"]));
	const permissions = amis.map((ami) => part$2(ami["launchPermission"]));
	return {
		regions: distinct(entries.flatMap(({ region }) => texts([region ?? ""]))),
		accounts: distinct([
			account,
			...amis.flatMap((ami) => texts(ami["targetAccountIds"])),
			...permissions.flatMap((permission) => texts(permission["userIds"]))
		]),
		sharedWith: distinct([
			"userGroups",
			"organizationArns",
			"organizationalUnitArns"
		].flatMap((member) => permissions.flatMap((permission) => texts(permission[member]))))
	};
}
function part$2(value) {
	return require_src().isObject(value) ? value : {};
}
function texts(value) {
	return (require_src().isList(value) ? value : []).filter((item) => typeof item === "string" && item !== "");
}
function distinct(values) {
	return [...new Set(values)].sort(require_start().compareText);
}
// src/kinds/distribution-configuration.ts
const distributionConfiguration = {
	kind: "DistributionConfiguration",
	short: "distribution",
	quota: 1e3,
	defaults: { "distributions.*.launchTemplateConfigurations.*.setDefaultVersion": true },
	sentDefaults: ["distributions.*.launchTemplateConfigurations.*.setDefaultVersion"],
	sets: [
		"distributions.*.amiDistributionConfiguration.targetAccountIds",
		"distributions.*.amiDistributionConfiguration.launchPermission.userIds",
		"distributions.*.amiDistributionConfiguration.launchPermission.userGroups",
		"distributions.*.amiDistributionConfiguration.launchPermission.organizationArns",
		"distributions.*.amiDistributionConfiguration.launchPermission.organizationalUnitArns",
		"distributions.*.containerDistributionConfiguration.containerTags",
		"distributions.*.licenseConfigurationArns",
		"distributions.*.launchTemplateConfigurations",
		"distributions.*.fastLaunchConfigurations",
		"distributions.*.ssmParameterConfigurations"
	],
	keyedLists: { distributions: "region" },
	looselyOrdered: [],
	readOnly: ["timeoutMinutes"],
	refusesSecond: true,
	freeText: ["amiTags", "containerTags"],
	otherNames: [{
		pattern: "distributions.*.amiDistributionConfiguration.launchPermissionConfiguration",
		name: "launchPermission",
		tool: "CloudFormation"
	}, {
		pattern: "distributions.*.launchTemplateConfigurations.*.default",
		name: "setDefaultVersion",
		tool: "Terraform"
	}],
	references: {},
	notInBuild: ["description"],
	findDestinations,
	findNeeds: needsOf$2,
	check: (fields) => [
		...regionsHaveTheForm(fields),
		...regionsStandOnce(fields),
		...amiNamesChange(fields),
		...groupsAreAll(fields)
	]
};
function entries({ distributions }) {
	if (!require_src().isList(distributions)) return [];
	return distributions.flatMap((item, index) => require_src().isObject(item) ? [[index, item]] : []);
}
function needsOf$2(fields) {
	return entries(fields).flatMap(([, { s3ExportConfiguration: target }]) => {
		const role = require_src().isObject(target) ? target["roleName"] : void 0;
		return typeof role === "string" ? [{
			action: "iam:PassRole",
			on: { iam: `role/${role}` },
			passedTo: "vmie"
		}] : [];
	});
}
function* regionsStandOnce(fields) {
	const seen = new Set();
	for (const [index, { region }] of entries(fields)) {
		if (typeof region !== "string") continue;
		if (seen.has(region)) yield {
			diagnostic: "regionTwice",
			params: { region },
			path: [
				"distributions",
				index,
				"region"
			],
			at: "value"
		};
		seen.add(region);
	}
}
function* regionsHaveTheForm(fields) {
	for (const [index, { region }] of entries(fields)) {
		if (typeof region !== "string" || region === "" || /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region)) continue;
		const [, area, number] = /^([a-z]+(?:-[a-z]+)+)-?(\d+)[a-z]?$/i.exec(region) ?? [];
		const suggestion = area === void 0 ? "us-east-1" : `${area.toLowerCase()}-${number}`;
		yield {
			diagnostic: "regionForm",
			params: {
				field: `distributions[${index}].region`,
				found: `"${region}"`,
				suggestion
			},
			path: [
				"distributions",
				index,
				"region"
			],
			at: "value"
		};
	}
}
function* amiNamesChange(fields) {
	for (const [index, { amiDistributionConfiguration: ami }] of entries(fields)) {
		if (!require_src().isObject(ami) || typeof ami["name"] !== "string" || ami["name"] === "") continue;
		if (/\{\{\s*imagebuilder:buildDate\s*\}\}/.test(ami["name"])) continue;
		yield {
			diagnostic: "buildDateMissing",
			params: { example: `'${beginningOf(ami["name"])} {{ imagebuilder:buildDate }}'` },
			path: [
				"distributions",
				index,
				"amiDistributionConfiguration",
				"name"
			],
			at: "value"
		};
	}
}
const shownOfName = 32;
function beginningOf(name) {
	let kept = "";
	for (const piece of name.split(/(\{\{[^{}]*\}\})/)) {
		const text = piece.startsWith("{{") ? piece : piece.replace(/\{\{.*$/s, "").slice(0, shownOfName - kept.length);
		if (kept.length + text.length > shownOfName) break;
		kept += text;
	}
	return kept.trim();
}
function* groupsAreAll(fields) {
	for (const [index, { amiDistributionConfiguration: ami }] of entries(fields)) {
		const permission = require_src().isObject(ami) ? ami["launchPermission"] : void 0;
		const groups = require_src().isObject(permission) ? permission["userGroups"] : void 0;
		for (const [at, group] of (require_src().isList(groups) ? groups : []).entries()) {
			if (group === "all" || typeof group !== "string") continue;
			const path = [
				"distributions",
				index,
				"amiDistributionConfiguration",
				"launchPermission",
				"userGroups",
				at
			];
			yield {
				diagnostic: "userGroupNotAll",
				params: { value: group.slice(0, 64) },
				path,
				at: "value"
			};
		}
	}
}
// src/kinds/schedule.ts
const months = [
	"JAN",
	"FEB",
	"MAR",
	"APR",
	"MAY",
	"JUN",
	"JUL",
	"AUG",
	"SEP",
	"OCT",
	"NOV",
	"DEC"
];
const weekdays$1 = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
const weekday = `[1-7]|${weekdays$1.join("|")}`;
const forms = {
	minute: {
		words: "minute",
		min: 0,
		max: 59,
		names: [],
		takes: "0 to 59, and , - * /"
	},
	hour: {
		words: "hour",
		min: 0,
		max: 23,
		names: [],
		takes: "0 to 23, and , - * /"
	},
	day: {
		words: "day of the month",
		min: 1,
		max: 31,
		names: [],
		special: /^(?:\?|L|(?:[1-9]|[12]\d|3[01])W)$/,
		doubtful: /^(?:LW|L-\d+)$/,
		takes: "1 to 31, and , - * / ? L W"
	},
	month: {
		words: "month",
		min: 1,
		max: 12,
		names: months,
		takes: "1 to 12 or JAN to DEC, and , - * /"
	},
	weekday: {
		words: "day of the week",
		min: 1,
		max: 7,
		names: weekdays$1,
		special: new RegExp(`^(?:\\?|L|(?:${weekday})L|(?:${weekday})#[1-5])$`),
		takes: "1 (Sunday) to 7 (Saturday) or SUN to SAT, and , - * / ? L #"
	},
	year: {
		words: "year",
		min: 1970,
		max: 2199,
		names: [],
		takes: "1970 to 2199, and , - * /"
	}
};
const order$1 = [
	"minute",
	"hour",
	"day",
	"month",
	"weekday",
	"year"
];
function readSchedule(expression) {
	const cron = /^cron\((.*)\)$/s.exec(expression)?.[1];
	if (cron !== void 0) return readCron(cron);
	const rate = /^rate\((.*)\)$/s.exec(expression)?.[1];
	if (rate !== void 0) return readRate(rate);
	return { problems: [{
		diagnostic: "scheduleForm",
		params: {
			found: expression,
			advice: adviceFor(expression)
		}
	}] };
}
function isSameSchedule(a, b) {
	const [one, other] = [readSchedule(a).schedule, readSchedule(b).schedule];
	if (one === void 0 || other === void 0) return a === b;
	if (one.form === "rate" || other.form === "rate") return JSON.stringify(one) === JSON.stringify(other);
	if (one.isUncertain !== other.isUncertain) return false;
	const every = (field) => field === "?" ? "*" : field;
	return order$1.every((name) => every(one[name]) === every(other[name]));
}
function readCron(text) {
	const fields = text.trim().split(/\s+/);
	const [minute = "", hour = "", day = "", month = "", weekday = ""] = fields;
	const isOld = fields.length === 5;
	if (fields.length !== 6 && !isOld) return { problems: [{
		diagnostic: "cronFieldCount",
		params: {
			found: text.trim() === "" ? 0 : fields.length,
			advice: adviceForCount(fields)
		}
	}] };
	const [year = "*"] = fields.slice(5);
	const written = {
		minute,
		hour,
		day,
		month,
		weekday,
		year
	};
	const read = order$1.map((name) => readField(name, written[name], isOld));
	const problems = read.flatMap(({ problem }) => problem ?? []);
	if (read.some(({ value }) => value === void 0)) return { problems };
	const values = Object.fromEntries(order$1.map((name, index) => [name, read[index]?.value ?? ""]));
	if (values.day === "?" && values.weekday === "?") return { problems: [{
		diagnostic: "cronWithoutDay",
		params: {}
	}] };
	if (isOld) problems.push({
		diagnostic: "cronOfFive",
		params: { advice: adviceForOld(written) }
	});
	else if (values.day !== "?" && values.weekday !== "?") problems.push({
		diagnostic: "cronDays",
		params: { advice: adviceForDays(written) }
	});
	return {
		schedule: {
			form: "cron",
			...values,
			isUncertain: isOld && /\d/.test(weekday)
		},
		problems
	};
}
function readField(name, written, isOld) {
	const form = forms[name];
	const parts = written.toUpperCase().split(",");
	const params = {
		field: form.words,
		found: written,
		form: form.takes
	};
	let isDoubtful = false;
	const values = [];
	for (const part of parts) {
		const isSpecial = form.special?.test(part) === true;
		const value = isSpecial ? withNumbers(form, part) : readPart(form, part, isOld && name === "weekday");
		if (value === void 0 && form.doubtful?.test(part) !== true) return { problem: {
			diagnostic: "cronField",
			params
		} };
		if (value === void 0 || isSpecial && parts.length > 1 || isBackwards(value)) isDoubtful = true;
		values.push(value ?? part);
	}
	const value = values.join(",");
	return isDoubtful ? {
		value,
		problem: {
			diagnostic: "cronFieldDoubtful",
			params
		}
	} : { value };
}
function readPart(form, part, countsFromZero) {
	const [, from = "", to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d{1,4}))?$/.exec(part) ?? [];
	const least = countsFromZero ? 0 : form.min;
	const numberOf = (text) => {
		const named = form.names.indexOf(text);
		const value = named >= 0 ? named + form.min : /^\d{1,4}$/.test(text) ? Number(text) : NaN;
		return value >= least && value <= form.max ? value : void 0;
	};
	const start = from === "*" && to === void 0 ? "*" : numberOf(from);
	const end = to === void 0 ? void 0 : numberOf(to);
	if (start === void 0 || to !== void 0 && end === void 0) return void 0;
	if (step !== void 0 && (Number(step) < 1 || Number(step) > form.max)) return void 0;
	return `${start}${end === void 0 ? "" : `-${end}`}${step === void 0 ? "" : `/${Number(step)}`}`;
}
function withNumbers(form, part) {
	return part.replace(/^[A-Z]{3}/, (name) => String(form.names.indexOf(name) + form.min));
}
function isBackwards(value) {
	const [, from, to] = /^(\d+)-(\d+)/.exec(value) ?? [];
	return from !== void 0 && Number(from) > Number(to);
}
function readRate(text) {
	const [, count = "", unit = "", many = ""] = /^\s*(\d{1,9})\s+(minute|hour|day)(s?)\s*$/.exec(text) ?? [];
	const schedule = {
		form: "rate",
		count: Number(count),
		unit
	};
	if (schedule.count > 0 && schedule.count === 1 === (many === "")) return {
		schedule,
		problems: []
	};
	const [, number = "7", word = "days"] = /^\s*(\d{1,9})\s*([a-z]+)?/i.exec(text) ?? [];
	const known = [
		"minute",
		"hour",
		"day"
	].find((one) => one.startsWith(word.toLowerCase().slice(0, 1))) ?? "day";
	const suggestion = formatRate({
		form: "rate",
		count: Math.max(1, Number(number)) * (/^w/i.test(word) ? 7 : 1),
		unit: known
	});
	return { problems: [{
		diagnostic: "rateForm",
		params: {
			found: `rate(${text})`,
			suggestion
		}
	}] };
}
function formatRate({ count, unit }) {
	return `rate(${count} ${unit}${count === 1 ? "" : "s"})`;
}
const nicknames = {
	"@hourly": "cron(0 * * * ? *)",
	"@daily": "cron(0 0 * * ? *)",
	"@midnight": "cron(0 0 * * ? *)",
	"@weekly": "cron(0 0 ? * SUN *)",
	"@monthly": "cron(0 0 1 * ? *)",
	"@yearly": "cron(0 0 1 1 ? *)",
	"@annually": "cron(0 0 1 1 ? *)"
};
function adviceFor(expression) {
	const text = expression.trim();
	const lower = text.replace(/^\w+/, (word) => word.toLowerCase()).replace(/^(cron|rate)\s+\(/, "$1(");
	const guess = [
		nicknames[text.toLowerCase()] ?? "",
		lower,
		`cron(${text})`,
		`rate(${text})`
	].find((one) => /^(?:cron|rate)\(.*\)$/s.test(one) && readSchedule(one).schedule !== void 0);
	if (guess === void 0) return "write cron(minute hour day month weekday year) or rate(number unit), like cron(0 3 ? * MON *) or rate(7 days)";
	const [doubt] = readSchedule(guess).problems;
	return doubt !== void 0 && "advice" in doubt.params ? String(doubt.params.advice) : `write ${guess}`;
}
function adviceForCount(fields) {
	const later = `cron(${fields.slice(1).join(" ")})`;
	return fields.length === 7 && readSchedule(later).schedule !== void 0 ? `it has no seconds: write ${later}` : "write them like cron(0 3 ? * MON *)";
}
function adviceForOld({ minute, hour, day, month, weekday }) {
	if (/\d/.test(weekday)) return "write the day of the week by name, and the year: like cron(0 3 ? * MON *)";
	const isEveryDay = day === "*" || day === "?";
	const [on, of] = isEveryDay && weekday !== "*" && weekday !== "?" ? ["?", weekday] : [day === "?" ? "*" : day, "?"];
	return !isEveryDay && weekday !== "*" && weekday !== "?" ? "add the year, and write ? for the day that does not count" : `write cron(${[
		minute,
		hour,
		on,
		month,
		of,
		"*"
	].join(" ")})`;
}
function adviceForDays({ minute, hour, day, month, weekday, year }) {
	if (day !== "*" && weekday !== "*") return "write ? for the one that does not count";
	const [on, of] = weekday === "*" ? [day, "?"] : ["?", weekday];
	return `write cron(${[
		minute,
		hour,
		on,
		month,
		of,
		year
	].join(" ")})`;
}
// src/kinds/schedule-words.ts
const weekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const monthNames = [
	...[
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October"
	],
	"November",
	"December"
];
const ordinals = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth"
];
function describeSchedule(expression, timezone = "UTC") {
	const { schedule } = readSchedule(expression);
	if (schedule?.form === "rate") return everyOf(schedule.count, schedule.unit);
	return (schedule?.year === "*" && !schedule.isUncertain ? describeCron(schedule, timezone) : void 0) ?? `${expression} in ${timezone}`;
}
function describeCron(cron, zone) {
	const interval = isEvery(cron.day) && isEvery(cron.weekday) && cron.month === "*" ? describeInterval(cron, zone) : void 0;
	if (interval !== void 0) return interval;
	const [time, days] = [describeTime(cron), describeDays(cron)];
	return time === void 0 || days === void 0 ? void 0 : `${days} at ${time} ${zone}`;
}
function describeInterval({ minute, hour }, zone) {
	const minutes = stepOf(minute, 60);
	if (hour === "*") {
		if (minutes !== void 0) return everyOf(minutes, "minute");
		if (minute === "0") return "every hour";
		return isNumber(minute) ? `every hour at ${minute} minutes past` : void 0;
	}
	const hours = stepOf(hour, 24);
	if (hours === void 0 || !isNumber(minute)) return void 0;
	return `${everyOf(hours, "hour")} from ${clock("0", minute)} ${zone}`;
}
function stepOf(field, whole) {
	const step = field === "*" ? 1 : Number(/^(?:\*|0)\/(\d+)$/.exec(field)?.[1]);
	return whole % step === 0 ? step : void 0;
}
function describeTime({ minute, hour }) {
	const hours = hour.split(",");
	if (!isNumber(minute) || !hours.every(isNumber) || hours.length > 4) return void 0;
	return join(hours.map((one) => clock(one, minute)));
}
function describeDays({ day, weekday, month }) {
	const named = namesOf(month, monthNames);
	if (named === void 0 && month !== "*") return void 0;
	const isRange = month.includes("-");
	const within = named === void 0 ? "" : isRange ? ` from ${named}` : ` in ${named}`;
	const of = named === void 0 ? " of every month" : isRange ? ` of every month from ${named}` : ` of ${named}`;
	if (isEvery(weekday)) {
		if (isEvery(day)) return `every day${within}`;
		if (day === "L") return `on the last day${of}`;
		const nearest = /^(\d+)W$/.exec(day)?.[1];
		if (nearest !== void 0) return `on the weekday nearest to day ${nearest}${of}`;
		const days = day.split(",");
		return days.every(isNumber) ? `on ${days.length === 1 ? "day" : "days"} ${join(days)}${of}` : void 0;
	}
	if (!isEvery(day)) return void 0;
	const [, number, isLast, count] = /^([1-7])(?:(L)|#([1-5]))$/.exec(weekday) ?? [];
	if (number !== void 0) return `on the ${isLast === void 0 ? ordinals[Number(count) - 1] : "last"} ${weekdays[Number(number) - 1]}${of}`;
	const names = namesOf(weekday, weekdays);
	if (names === void 0) return void 0;
	return weekday.includes("-") ? `${names}${within}` : `every ${names}${within}`;
}
function namesOf(field, names) {
	const nameOf = (text) => isNumber(text) ? names[Number(text) - 1] : void 0;
	const [from = "", to, ...more] = field.split("-");
	if (to !== void 0) {
		const [start, end] = [nameOf(from), nameOf(to)];
		return start === void 0 || end === void 0 || more.length > 0 || Number(from) >= Number(to) ? void 0 : `${start} to ${end}`;
	}
	const listed = field.split(",").map(nameOf);
	return listed.every((name) => name !== void 0) ? join(listed) : void 0;
}
const isEvery = (field) => field === "*" || field === "?";
const isNumber = (text) => /^\d+$/.test(text);
const clock = (hour, minute) => `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
const everyOf = (count, unit) => count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
function join(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
// src/kinds/pipeline-builds.ts
const pipelineBuilds = {
	schedule: ({ schedule }) => {
		if (!require_src().isObject(schedule)) return void 0;
		const { scheduleExpression, timezone, pipelineExecutionStartCondition: condition } = schedule;
		const expression = textOf(scheduleExpression);
		if (expression === void 0) return void 0;
		const words = describeSchedule(expression, textOf(timezone));
		return condition === "EXPRESSION_MATCH_ONLY" ? words : `${words} if components or the base image have updates`;
	},
	nextRun: ({ dateNextRun }) => textOf(dateNextRun),
	sentBy: ({ distributionConfigurationArn }) => textOf(distributionConfigurationArn),
	overriddenBy: ({ workflows }) => (require_src().isList(workflows) ? workflows : []).flatMap((workflow) => {
		const arn = require_src().isObject(workflow) ? textOf(workflow["workflowArn"]) : void 0;
		return arn !== void 0 && parseArn(arn)?.identity.scope === "distribution" ? [arn] : [];
	})
};
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/kinds/roles.ts
function partsOf$1(role) {
	const [, account, path] = /^arn:[^:]*:iam::(\d*):role\/(.*)$/s.exec(role) ?? [];
	return account === void 0 || path === void 0 ? { path: role } : {
		account,
		path
	};
}
const nameOf = (role) => partsOf$1(role).path.split("/").at(-1) ?? "";
function isServiceLinked(role) {
	const { path } = partsOf$1(role);
	return path.startsWith("aws-service-role/") || nameOf(role).startsWith("AWSServiceRoleFor");
}
function formsOfRole(live, { declared, account }) {
	if (typeof live !== "string") return [];
	const found = partsOf$1(live);
	const isOurs = (role) => (partsOf$1(role).account ?? account) === (found.account ?? account);
	const isSame = typeof declared === "string" && nameOf(declared) === nameOf(live) && isOurs(declared);
	const isByName = found.account !== void 0 && found.account === (account ?? found.account);
	const steps = found.path.split("/");
	return [
		...isSame ? [{ value: declared }] : [],
		...isByName ? steps.map((_, index) => ({ value: steps.slice(index).join("/") })) : [],
		...isServiceLinked(live) ? [{ value: void 0 }] : []
	];
}
function needsOfRole({ executionRole: role }) {
	if (typeof role !== "string" || role === "") return [];
	return [{
		action: "iam:PassRole",
		on: role.startsWith("arn:") ? { arn: role } : { iam: `role/${role}` },
		passedTo: "imagebuilder"
	}];
}
// src/kinds/pipeline-rules.ts
function checkPipeline(fields) {
	return [
		...buildsOneRecipe(fields),
		...roleIsOwn$1(fields),
		...logGroupsHaveRole(fields),
		...scanningFits(fields)
	];
}
function* buildsOneRecipe({ imageRecipeArn, containerRecipeArn }) {
	if (imageRecipeArn === void 0 && containerRecipeArn === void 0) yield {
		diagnostic: "recipeMissing",
		params: {},
		path: [],
		at: "inside"
	};
	else if (imageRecipeArn !== void 0 && containerRecipeArn !== void 0) yield {
		diagnostic: "recipeTwice",
		params: {},
		path: ["containerRecipeArn"],
		at: "key"
	};
}
function* roleIsOwn$1({ executionRole }) {
	if (typeof executionRole !== "string" || !isServiceLinked(executionRole)) return;
	yield {
		diagnostic: "serviceLinkedRole",
		params: {},
		path: ["executionRole"],
		at: "value"
	};
}
function* logGroupsHaveRole({ loggingConfiguration, executionRole }) {
	if (!require_src().isObject(loggingConfiguration) || executionRole !== void 0) return;
	for (const member of ["imageLogGroupName", "pipelineLogGroupName"]) {
		const group = loggingConfiguration[member];
		if (typeof group !== "string" || group === "" || group.startsWith("/aws/imagebuilder/")) continue;
		const [path, field] = [["loggingConfiguration", member], `loggingConfiguration.${member}`];
		yield {
			diagnostic: "roleForLogGroup",
			params: {
				field,
				group
			},
			path,
			at: "value"
		};
	}
}
function* scanningFits(fields) {
	const { imageScanningEnabled, imageScanningTypes: types, scanResultCondition } = part$1(fields["imageScanningConfiguration"]);
	const isOnDemand = require_src().isList(types) && types.includes("ON_DEMAND_AMI_CVE");
	const at = (member) => ["imageScanningConfiguration", member];
	const hasTests = part$1(fields["imageTestsConfiguration"])["imageTestsEnabled"] !== false;
	if (imageScanningEnabled === true && !isOnDemand && !hasTests) yield {
		diagnostic: "scanWithoutTests",
		params: {},
		path: at("imageScanningEnabled"),
		at: "value"
	};
	if (scanResultCondition !== void 0 && !isOnDemand) yield {
		diagnostic: "scanConditionWithoutType",
		params: {},
		path: at("scanResultCondition"),
		at: "key"
	};
	if (isOnDemand && fields["imageRecipeArn"] === void 0 && fields["containerRecipeArn"] !== void 0) yield {
		diagnostic: "scanOfContainer",
		params: {},
		path: [...at("imageScanningTypes"), types.indexOf("ON_DEMAND_AMI_CVE")],
		at: "value"
	};
}
function part$1(value) {
	return require_src().isObject(value) ? value : {};
}
// src/kinds/pipeline-together.ts
function checkPipelineTogether(pipeline) {
	return [...updatesCanCome(pipeline), ...watermarksStayPrivate(pipeline)];
}
const onUpdates = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE";
function* updatesCanCome({ fields: { schedule }, named }) {
	if (!require_src().isObject(schedule)) return;
	const { pipelineExecutionStartCondition: condition = onUpdates, scheduleExpression } = schedule;
	if (condition !== onUpdates || typeof scheduleExpression !== "string") return;
	const recipe = named(["imageRecipeArn"]) ?? named(["containerRecipeArn"]);
	if (recipe === void 0 || !isAllPinned(recipe)) return;
	const path = ["schedule", schedule["pipelineExecutionStartCondition"] !== void 0 ? "pipelineExecutionStartCondition" : "scheduleExpression"];
	yield {
		diagnostic: "nothingToUpdate",
		params: { id: recipe.id },
		path,
		at: "value"
	};
}
function isAllPinned({ fields: { components, parentImage }, isPinned }) {
	const paths = [["parentImage"], ...(require_src().isList(components) ? components : []).map((_, index) => [
		"components",
		index,
		"componentArn"
	])];
	return !(typeof parentImage !== "string" || !/^(?:ami-|arn:)/.test(parentImage)) && paths.every((path) => isPinned(path));
}
function* watermarksStayPrivate({ named }) {
	const [recipe, distribution] = [named(["imageRecipeArn"]), named(["distributionConfigurationArn"])];
	const watermarks = recipe?.fields["amiWatermarks"];
	if (recipe === void 0 || distribution === void 0 || !require_src().isList(watermarks) || watermarks.length === 0) return;
	const { distributions } = distribution.fields;
	if (!(require_src().isList(distributions) ? distributions : []).some((one) => {
		const ami = require_src().isObject(one) ? one["amiDistributionConfiguration"] : void 0;
		const permission = require_src().isObject(ami) ? ami["launchPermission"] : void 0;
		const groups = require_src().isObject(permission) ? permission["userGroups"] : void 0;
		return require_src().isList(groups) && groups.includes("all");
	})) return;
	yield {
		diagnostic: "publicWatermark",
		params: {
			recipe: recipe.id,
			distribution: distribution.id
		},
		path: ["distributionConfigurationArn"],
		at: "value"
	};
}
// src/kinds/schedule-rules.ts
function checkSchedule({ schedule }) {
	if (!require_src().isObject(schedule)) return [];
	return [...expressionReads(schedule), ...zoneIsKnown(schedule)];
}
function* expressionReads(schedule) {
	const { scheduleExpression: expression } = schedule;
	if (typeof expression === "string" && expression !== "") for (const problem of readSchedule(expression).problems) yield {
		...problem,
		path: ["schedule", "scheduleExpression"],
		at: "value"
	};
	else if (expression === void 0 && Object.keys(schedule).length > 0) yield {
		diagnostic: "scheduleWithoutExpression",
		params: {},
		path: ["schedule"],
		at: "key"
	};
}
function* zoneIsKnown({ timezone }) {
	if (typeof timezone !== "string" || timezone.length < 3) return;
	const advice = adviceForZone(timezone);
	if (advice === void 0) return;
	yield {
		diagnostic: "timeZone",
		params: {
			found: timezone,
			advice
		},
		path: ["schedule", "timezone"],
		at: "value"
	};
}
function adviceForZone(zone) {
	const known = Intl.supportedValuesOf("timeZone");
	if (known.includes(zone)) return void 0;
	const folded = zone.toLowerCase();
	const same = known.find((one) => one.toLowerCase() === folded);
	if (same !== void 0) return `write ${same}`;
	if (isZone(zone)) return void 0;
	const city = known.find((one) => one.toLowerCase().split("/").at(-1) === folded.split("/").at(-1));
	return city === void 0 ? "write a name of the IANA database, like UTC or Europe/Berlin" : `did you mean ${city}?`;
}
function isZone(zone) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}
// src/kinds/workflow-rules.ts
const most = 10;
const testMembers = ["parallelGroup", "onFailure"];
function checkWorkflows(fields) {
	const { workflows } = fields;
	if (!require_src().isList(workflows) || workflows.length === 0) return [];
	const entries = workflows.flatMap((item, index) => {
		if (!require_src().isObject(item)) return [];
		const text = typeof item["workflowArn"] === "string" ? item["workflowArn"] : "";
		return [{
			index,
			fields: item,
			text,
			...require_src().optional({ arn: parseArn(text) })
		}];
	});
	return [
		...haveRole(fields),
		...areFew(workflows),
		...typesStandOnce(entries),
		...membersFitTheType(entries),
		...managedAreLatest(entries),
		...testsRun(fields, entries)
	];
}
function isDefaultWorkflows(live, { imageTestsConfiguration: tests }) {
	const found = (require_src().isList(live) ? live : []).map((item) => {
		const { workflowArn, ...others } = require_src().isObject(item) ? item : {};
		const arn = typeof workflowArn === "string" ? parseArn(workflowArn) : void 0;
		return arn !== void 0 && isManagedWorkflow(arn) && Object.keys(others).length === 0 ? arn.identity.scope : void 0;
	});
	const hasTests = !require_src().isObject(tests) || tests["imageTestsEnabled"] !== false;
	return found.includes("build") && found.every((type) => type !== void 0) && (!hasTests || found.includes("test"));
}
function isManagedWorkflow({ account, identity }) {
	return identity.kind === "Workflow" && /^aws(?:-|$)/.test(account);
}
function* haveRole({ executionRole }) {
	if (executionRole === void 0) yield {
		diagnostic: "roleForWorkflows",
		params: {},
		path: ["workflows"],
		at: "key"
	};
}
function* areFew(workflows) {
	if (workflows.length <= most) return;
	yield {
		diagnostic: "tooManyWorkflows",
		params: { found: workflows.length },
		path: ["workflows"],
		at: "key"
	};
}
function* typesStandOnce(entries) {
	const seen = new Set();
	for (const { index, arn } of entries) {
		const type = arn?.identity.scope;
		if (type === void 0 || type === "test") continue;
		if (seen.has(type)) yield {
			diagnostic: "workflowTypeTwice",
			params: { type },
			path: [
				"workflows",
				index,
				"workflowArn"
			],
			at: "value"
		};
		seen.add(type);
	}
}
function* membersFitTheType(entries) {
	for (const { index, fields, arn } of entries) {
		const type = arn?.identity.scope;
		if (type === void 0 || type === "test") continue;
		for (const field of testMembers.filter((member) => fields[member] !== void 0)) yield {
			diagnostic: "testWorkflowOnly",
			params: {
				field,
				type
			},
			path: [
				"workflows",
				index,
				field
			],
			at: "key"
		};
	}
}
function* managedAreLatest(entries) {
	for (const { index, text, arn } of entries) {
		const version = arn?.identity.version;
		if (arn === void 0 || !isManagedWorkflow(arn) || version === void 0 || version === "x.x.x") continue;
		yield {
			diagnostic: "managedWorkflowVersion",
			params: {
				found: version,
				suggestion: `${text.slice(0, text.indexOf(`/${version}`))}/x.x.x`
			},
			path: [
				"workflows",
				index,
				"workflowArn"
			],
			at: "value"
		};
	}
}
function* testsRun({ imageTestsConfiguration: tests }, entries) {
	if (require_src().isObject(tests) && tests["imageTestsEnabled"] === false) return;
	const types = entries.map(({ arn }) => arn?.identity.scope);
	if (types.includes("test") || types.includes(void 0)) return;
	const [first] = entries;
	yield {
		diagnostic: "noTestWorkflow",
		params: { example: `${first?.arn === void 0 ? "arn:aws:imagebuilder:us-east-1" : placeOf(first.arn)}:aws:workflow/test/test-image/x.x.x` },
		path: ["workflows"],
		at: "key"
	};
}
function placeOf({ partition, region }) {
	return `arn:${partition}:imagebuilder:${region}`;
}
// src/kinds/image-pipeline.ts
const imagePipeline = {
	kind: "ImagePipeline",
	short: "pipeline",
	quota: 75,
	defaults: { "imageScanningConfiguration.imageScanningEnabled": false },
	sets: ["imageScanningConfiguration.ecrConfiguration.containerTags", "workflows.*.parameters"],
	keyedLists: {},
	looselyOrdered: [],
	forms: {
		imageRecipeArn: formsOfVersionArn,
		containerRecipeArn: formsOfVersionArn,
		"workflows.*.workflowArn": formsOfVersionArn,
		workflows: (live, { fields }) => isDefaultWorkflows(live, fields) ? [{ value: void 0 }] : [],
		executionRole: formsOfRole,
		"schedule.scheduleExpression": (live, { declared }) => typeof live === "string" && typeof declared === "string" && isSameSchedule(live, declared) ? [{ value: declared }] : []
	},
	readOnly: [],
	refusesSecond: true,
	sentDefaults: ["status"],
	freeText: [
		"imageTags",
		"containerTags",
		"parameters"
	],
	freeEntries: ["value"],
	otherNames: [{
		pattern: "workflow",
		name: "workflows",
		tool: "Terraform"
	}, {
		pattern: "workflows.*.parameter",
		name: "parameters",
		tool: "Terraform"
	}],
	references: {
		imageRecipeArn: ["ImageRecipe"],
		containerRecipeArn: ["ContainerRecipe"],
		infrastructureConfigurationArn: ["InfrastructureConfiguration"],
		distributionConfigurationArn: ["DistributionConfiguration"],
		"workflows.*.workflowArn": ["Workflow"]
	},
	immutable: [{
		field: "imageRecipeArn",
		of: "presence"
	}, {
		field: "containerRecipeArn",
		of: "presence"
	}],
	autoOff: {
		member: "status",
		on: "ENABLED",
		off: "DISABLED",
		buildsFrom: ["executionRole"],
		isAtLimit: (fields, service) => (failuresOf(service) ?? 0) >= failuresAllowed(fields),
		failures: failuresOf,
		lastRun: ({ dateLastRun }) => typeof dateLastRun === "string" ? dateLastRun : void 0
	},
	notInBuild: [
		"description",
		"schedule",
		"status",
		"loggingConfiguration"
	],
	builds: pipelineBuilds,
	findNeeds: needsOf$1,
	check: (fields) => [
		...checkPipeline(fields),
		...checkWorkflows(fields),
		...checkSchedule(fields)
	],
	checkTogether: checkPipelineTogether
};
function failuresAllowed({ schedule }) {
	const policy = require_src().isObject(schedule) ? schedule["autoDisablePolicy"] : void 0;
	const count = require_src().isObject(policy) ? policy["failureCount"] : void 0;
	return typeof count === "number" ? count : 5;
}
function failuresOf({ consecutiveFailures: count }) {
	return typeof count === "number" && count > 0 ? count : void 0;
}
function needsOf$1(fields) {
	const { workflows, imageScanningConfiguration: scanning } = fields;
	return [
		...[
			["imagebuilder:GetImageRecipe", fields["imageRecipeArn"]],
			["imagebuilder:GetContainerRecipe", fields["containerRecipeArn"]],
			["imagebuilder:GetInfrastructureConfiguration", fields["infrastructureConfigurationArn"]],
			["imagebuilder:GetDistributionConfiguration", fields["distributionConfigurationArn"]],
			...(require_src().isList(workflows) ? workflows : []).map((workflow) => {
				return ["imagebuilder:GetWorkflow", require_src().isObject(workflow) ? workflow["workflowArn"] : void 0];
			})
		].flatMap(([action, arn]) => typeof arn === "string" ? needsOfVersion(action, arn) : []),
		...needsOfRole(fields),
		...require_src().isObject(scanning) && scanning["imageScanningEnabled"] === true ? [{
			action: "inspector2:BatchGetAccountStatus",
			on: "anything"
		}, {
			action: "ecr:BatchGetRepositoryScanningConfiguration",
			on: "anything"
		}] : []
	];
}
// src/kinds/image-recipe-rules.ts
const reservedAmiTags = new Set(["CreatedBy", "Ec2ImageBuilderArn"]);
function checkImageRecipe(fields) {
	return [
		...checkDeclaredVersion(fields),
		...checkParentImage(fields),
		...checkComponents(fields),
		...checkDisks(fields["blockDeviceMappings"], ["blockDeviceMappings"]),
		...amiTagsAreFree(fields),
		...pathOfWindowsIsPlain(fields)
	];
}
function* amiTagsAreFree({ amiTags }) {
	if (!require_src().isObject(amiTags)) return;
	for (const key of Object.keys(amiTags).filter((key) => reservedAmiTags.has(key))) yield {
		diagnostic: "reservedAmiTag",
		params: { key },
		path: ["amiTags", key],
		at: "key"
	};
}
function* pathOfWindowsIsPlain({ workingDirectory: path }) {
	if (typeof path !== "string" || !/^[A-Za-z]:.*"/s.test(path)) return;
	yield {
		diagnostic: "quoteInPath",
		params: { found: path },
		path: ["workingDirectory"],
		at: "value"
	};
}
// src/kinds/image-recipe.ts
const imageRecipe = {
	kind: "ImageRecipe",
	short: "recipe",
	quota: 1e3,
	defaults: {},
	sets: ["amiWatermarks"],
	keyedLists: {
		blockDeviceMappings: "deviceName",
		"components.*.parameters": "name"
	},
	looselyOrdered: [],
	forms: {
		parentImage: formsOfVersionArn,
		"components.*.componentArn": formsOfVersionArn,
		"blockDeviceMappings.*.ebs.kmsKeyId": formsOfKey,
		workingDirectory: (live) => live === "/tmp" || live === "C:/" ? [{ value: void 0 }] : []
	},
	readOnly: [],
	answeredAs: versionInAnswers,
	versions: {
		hasBuilds: false,
		notContent: ["description"],
		writeOnly: [],
		texts: []
	},
	images: "Image",
	startsFrom: "parentImage",
	encodedTexts: ["additionalInstanceConfiguration.userDataOverride"],
	refusesSecond: true,
	sentDefaults: [],
	freeText: [
		"amiTags",
		"parameters",
		"userDataOverride"
	],
	freeEntries: ["amiWatermarks", "value"],
	otherNames: [
		otherVersionName,
		...otherComponentNames,
		...otherDiskNames("")
	],
	terraform: { moved: {
		systems_manager_agent: "additionalInstanceConfiguration.systemsManagerAgent",
		user_data_base64: "additionalInstanceConfiguration.userDataOverride"
	} },
	references: { "components.*.componentArn": ["Component"] },
	notInBuild: ["description"],
	findNeeds: needsOfIngredients,
	check: checkImageRecipe,
	checkTogether: checkImageTogether
};
// src/kinds/infrastructure-configuration.ts
const reservedResourceTags = new Set([
	"CreatedBy",
	"Ec2ImageBuilderArn",
	"Name",
	"Tags"
]);
const infrastructureConfiguration = {
	kind: "InfrastructureConfiguration",
	short: "infrastructure",
	quota: 1e3,
	defaults: {},
	sets: ["securityGroupIds"],
	keyedLists: {},
	looselyOrdered: ["instanceTypes"],
	readOnly: [],
	refusesSecond: true,
	sentDefaults: [],
	freeText: ["resourceTags"],
	terraform: { sends: { terminateInstanceOnFailure: false } },
	references: {},
	notInBuild: ["description"],
	profileMember: "instanceProfileName",
	topicMember: "snsTopicArn",
	findNeeds: needsOf,
	check: (fields) => [
		...profileIsName(fields),
		...subnetHasSecurityGroup(fields),
		...hostPlacement(fields),
		...topicIsStandard(fields),
		...resourceTagsAreFree(fields)
	]
};
function needsOf({ instanceProfileName: profile, snsTopicArn: topic, parentInstance }) {
	return [
		...typeof profile !== "string" ? [] : [{
			action: "iam:GetInstanceProfile",
			on: { iam: `instance-profile/${profile}` }
		}, {
			action: "iam:PassRole",
			on: { iam: `role/${profile}` },
			passedTo: "ec2",
			isRoleOfProfile: true
		}],
		...typeof topic === "string" && topic !== "" ? [{
			action: "sns:Publish",
			on: { arn: topic }
		}] : [],
		...require_src().isObject(parentInstance) && Object.keys(parentInstance).length > 0 ? [{
			action: "autoscaling:DescribeAutoScalingGroups",
			on: "anything"
		}] : []
	];
}
function* profileIsName({ instanceProfileName: profile }) {
	if (typeof profile !== "string" || !profile.startsWith("arn:")) return;
	const params = {
		field: "instanceProfileName",
		name: profile.split("/").at(-1) || "the name alone"
	};
	yield {
		diagnostic: profile.includes(":role/") ? "roleInsteadOfProfile" : "arnInsteadOfName",
		params,
		path: ["instanceProfileName"],
		at: "value"
	};
}
function* subnetHasSecurityGroup({ subnetId, securityGroupIds }) {
	if (subnetId === void 0 || subnetId === "") return;
	if (require_src().isList(securityGroupIds) ? securityGroupIds.length > 0 : securityGroupIds !== void 0) return;
	yield {
		diagnostic: "subnetWithoutSecurityGroup",
		params: {},
		path: ["subnetId"],
		at: "key"
	};
}
function* hostPlacement({ placement }) {
	if (!require_src().isObject(placement)) return;
	const named = ["hostId", "hostResourceGroupArn"].filter((member) => placement[member]);
	if (named.length === 2) yield {
		diagnostic: "hostPlacementConflict",
		params: {},
		path: ["placement", "hostResourceGroupArn"],
		at: "key"
	};
	for (const field of placement["tenancy"] === "host" ? [] : named) yield {
		diagnostic: "hostPlacementTenancy",
		params: { field },
		path: ["placement", field],
		at: "key"
	};
}
function* topicIsStandard({ snsTopicArn }) {
	if (typeof snsTopicArn !== "string" || !snsTopicArn.endsWith(".fifo")) return;
	yield {
		diagnostic: "fifoTopic",
		params: {},
		path: ["snsTopicArn"],
		at: "value"
	};
}
function* resourceTagsAreFree({ resourceTags }) {
	if (!require_src().isObject(resourceTags)) return;
	for (const key of Object.keys(resourceTags).filter((key) => reservedResourceTags.has(key))) yield {
		diagnostic: "reservedResourceTag",
		params: { key },
		path: ["resourceTags", key],
		at: "key"
	};
}
// src/kinds/lifecycle-rules.ts
function checkLifecycle(fields) {
	const rules = rulesOf(fields);
	return [
		...roleIsOwn(fields),
		...actionsStandOnce(rules),
		...rules.flatMap((rule) => [...actionFits(rule, fields), ...filterFits(rule)]),
		...agesAreInOrder(rules),
		...selectsOneWay(fields),
		...versionsFit(fields),
		...countsOneVersion(fields, rules)
	];
}
function rulesOf({ policyDetails }) {
	return (require_src().isList(policyDetails) ? policyDetails : []).flatMap((rule, index) => {
		if (!require_src().isObject(rule)) return [];
		const action = part(rule["action"]);
		return [{
			path: ["policyDetails", index],
			type: action["type"],
			includes: part(action["includeResources"]),
			filter: part(rule["filter"]),
			exclusions: part(rule["exclusionRules"])
		}];
	});
}
function* roleIsOwn({ executionRole }) {
	if (typeof executionRole !== "string" || !isServiceLinked(executionRole)) return;
	yield {
		diagnostic: "roleOfService",
		params: {},
		path: ["executionRole"],
		at: "value"
	};
}
function* actionsStandOnce(rules) {
	const seen = new Set();
	for (const { path, type } of rules) {
		if (typeof type !== "string") continue;
		if (seen.has(type)) yield {
			diagnostic: "actionTwice",
			params: { type },
			path: [
				...path,
				"action",
				"type"
			],
			at: "value"
		};
		seen.add(type);
	}
}
function* actionFits({ path, type, includes, exclusions }, { resourceType }) {
	const at = (member) => [
		...path,
		"action",
		"includeResources",
		member
	];
	const isContainer = resourceType === "CONTAINER_IMAGE";
	const others = isContainer ? ["amis", "snapshots"] : resourceType === "AMI_IMAGE" ? ["containers"] : [];
	for (const field of others.filter((member) => includes[member] === true)) yield {
		diagnostic: "includedOfOtherType",
		params: {
			field,
			type: isContainer ? "CONTAINER_IMAGE" : "AMI_IMAGE"
		},
		path: at(field),
		at: "key"
	};
	if (isContainer) {
		if (type === "DEPRECATE" || type === "DISABLE") yield {
			diagnostic: "actionOfContainer",
			params: { done: type === "DISABLE" ? "disabled" : "deprecated" },
			path: [
				...path,
				"action",
				"type"
			],
			at: "value"
		};
		if (exclusions["amis"] !== void 0) yield {
			diagnostic: "exclusionOfOtherType",
			params: {},
			path: [
				...path,
				"exclusionRules",
				"amis"
			],
			at: "key"
		};
		return;
	}
	if (includes["amis"] === true || typeof type !== "string") return;
	if (includes["snapshots"] === true) yield {
		diagnostic: "snapshotsWithoutAmis",
		params: {},
		path: at("snapshots"),
		at: "key"
	};
	else if (type === "DEPRECATE" || type === "DISABLE") yield {
		diagnostic: "actionNeedsAmis",
		params: { type },
		path: [
			...path,
			"action",
			"type"
		],
		at: "value"
	};
}
function* filterFits({ path, type, filter }) {
	const at = (member) => [
		...path,
		"filter",
		member
	];
	if (filter["type"] === "AGE" && filter["unit"] === void 0) yield {
		diagnostic: "ageWithoutUnit",
		params: {},
		path: [...path, "filter"],
		at: "inside"
	};
	if (filter["type"] !== "COUNT") return;
	if (type === "DEPRECATE" || type === "DISABLE") yield {
		diagnostic: "countNotForDelete",
		params: { type },
		path: at("type"),
		at: "value"
	};
	for (const field of ["unit", "retainAtLeast"].filter((member) => filter[member] !== void 0)) yield {
		diagnostic: "filterFieldOfAge",
		params: { field },
		path: at(field),
		at: "key"
	};
}
const daysOf = new Map([
	["DAYS", 1],
	["WEEKS", 7],
	["MONTHS", 30],
	["YEARS", 365]
]);
const order = [
	"DEPRECATE",
	"DISABLE",
	"DELETE"
];
function* agesAreInOrder(rules) {
	const sorted = rules.flatMap(({ path, type, filter: { type: filter, value, unit } }) => {
		if (filter !== "AGE" || typeof type !== "string" || typeof unit !== "string" || typeof value !== "number") return [];
		const [step, days] = [order.indexOf(type), daysOf.get(unit)];
		if (step < 0 || days === void 0) return [];
		return [{
			path,
			step,
			days: value * days,
			age: require_start().countOf(value, unit.toLowerCase().slice(0, -1))
		}];
	}).toSorted((a, b) => a.step - b.step);
	for (const [index, later] of sorted.entries()) {
		const earlier = sorted[index - 1];
		if (earlier === void 0 || earlier.step === later.step || earlier.days < later.days) continue;
		yield {
			diagnostic: "actionsOutOfOrder",
			params: {
				earlier: order[earlier.step] ?? "",
				later: order[later.step] ?? "",
				earlierAge: earlier.age,
				laterAge: later.age
			},
			path: [
				...later.path,
				"filter",
				"value"
			],
			at: "value"
		};
	}
}
function* selectsOneWay({ resourceSelection: selection }) {
	if (!require_src().isObject(selection)) return;
	const { recipes, tagMap } = selection;
	if (recipes === void 0 && tagMap === void 0) yield {
		diagnostic: "selectionMissing",
		params: {},
		path: ["resourceSelection"],
		at: "key"
	};
	else if (recipes !== void 0 && tagMap !== void 0) yield {
		diagnostic: "selectionTwice",
		params: {},
		path: ["resourceSelection", "tagMap"],
		at: "key"
	};
}
function versionsOf({ resourceSelection }) {
	const { recipes } = part(resourceSelection);
	return (require_src().isList(recipes) ? recipes : []).flatMap((recipe, index) => {
		const version = require_src().isObject(recipe) ? recipe["semanticVersion"] : void 0;
		return typeof version === "string" ? [{
			version,
			path: [
				"resourceSelection",
				"recipes",
				index,
				"semanticVersion"
			]
		}] : [];
	});
}
function* versionsFit(fields) {
	for (const { version, path } of versionsOf(fields)) {
		const wrong = checkVersion("semanticVersion", version);
		if (wrong !== void 0) yield {
			...wrong,
			path,
			at: "value"
		};
	}
}
function* countsOneVersion(fields, rules) {
	const many = versionsOf(fields).find(({ version }) => version.includes("x"));
	for (const { path, filter } of many === void 0 ? [] : rules) {
		const { type, value } = filter;
		if (type !== "COUNT" || typeof value !== "number") continue;
		yield {
			diagnostic: "countOfManyVersions",
			params: {
				count: value,
				version: many?.version ?? ""
			},
			path: [
				...path,
				"filter",
				"value"
			],
			at: "value"
		};
	}
}
function part(value) {
	return require_src().isObject(value) ? value : {};
}
// src/kinds/lifecycle-together.ts
function* checkLifecycleTogether({ fields, find }) {
	const { policyDetails, resourceSelection, resourceType } = fields;
	const recipes = require_src().isObject(resourceSelection) ? resourceSelection["recipes"] : void 0;
	const kind = resourceType === "CONTAINER_IMAGE" ? "ContainerRecipe" : "ImageRecipe";
	const counts = (require_src().isList(policyDetails) ? policyDetails : []).some((rule) => {
		const filter = require_src().isObject(rule) ? rule["filter"] : void 0;
		return require_src().isObject(filter) && filter["type"] === "COUNT";
	});
	for (const [index, one] of (counts && require_src().isList(recipes) ? recipes : []).entries()) {
		const { name, semanticVersion: version } = require_src().isObject(one) ? one : {};
		if (typeof name !== "string" || typeof version !== "string" || version.includes("x")) continue;
		const line = find(kind, name);
		const declared = line?.fields["semanticVersion"];
		if (line === void 0 || typeof declared !== "string" || !declared.includes("x")) continue;
		const path = [
			"resourceSelection",
			"recipes",
			index,
			"semanticVersion"
		];
		yield {
			diagnostic: "countOfLine",
			params: {
				id: line.id,
				declared,
				version
			},
			path,
			at: "value"
		};
	}
}
// src/kinds/lifecycle-policy.ts
const lifecyclePolicy = {
	kind: "LifecyclePolicy",
	short: "lifecycle",
	quota: 50,
	defaults: {
		"policyDetails.*.action.includeResources.amis": false,
		"policyDetails.*.action.includeResources.snapshots": false,
		"policyDetails.*.action.includeResources.containers": false,
		"policyDetails.*.exclusionRules.amis.isPublic": false
	},
	sets: [
		"policyDetails.*.exclusionRules.amis.regions",
		"policyDetails.*.exclusionRules.amis.sharedAccounts",
		"resourceSelection.recipes"
	],
	keyedLists: { policyDetails: "action.type" },
	looselyOrdered: [],
	forms: {
		executionRole: formsOfRole,
		"resourceSelection.recipes.*.name": (live, { declared }) => typeof live === "string" && typeof declared === "string" && slugOf(live) === slugOf(declared) ? [{ value: declared }] : []
	},
	readOnly: [],
	refusesSecond: true,
	sentDefaults: ["status"],
	freeText: ["tagMap"],
	otherNames: [{
		pattern: "policyDetail",
		name: "policyDetails",
		tool: "Terraform"
	}, {
		pattern: "resourceSelection.recipe",
		name: "recipes",
		tool: "Terraform"
	}],
	references: {},
	findNames: recipesIn,
	immutable: [{
		field: "resourceType",
		of: "value"
	}],
	notInBuild: ["description"],
	findNeeds: needsOfRole,
	check: checkLifecycle,
	checkTogether: (one) => [...checkLifecycleTogether(one)]
};
function recipesIn({ resourceType, resourceSelection }) {
	const kind = resourceType === "CONTAINER_IMAGE" ? "ContainerRecipe" : "ImageRecipe";
	const recipes = require_src().isObject(resourceSelection) ? resourceSelection["recipes"] : void 0;
	return (require_src().isList(recipes) ? recipes : []).flatMap((recipe, index) => {
		const { name, semanticVersion: version } = require_src().isObject(recipe) ? recipe : {};
		if (typeof name !== "string" || typeof version !== "string") return [];
		return [{
			path: [
				"resourceSelection",
				"recipes",
				index,
				"name"
			],
			kind,
			name,
			version
		}];
	});
}
// src/kinds/workflow.ts
const workflow = {
	kind: "Workflow",
	short: "workflow",
	textEndings: { data: "workflow.yaml" },
	quota: 1e3,
	defaults: {},
	sets: [],
	keyedLists: {},
	looselyOrdered: [],
	forms: {
		data: formsOfText,
		kmsKeyId: formsOfKey
	},
	readOnly: [],
	answeredAs: versionInAnswers,
	versions: {
		hasBuilds: true,
		notContent: ["description", "changeDescription"],
		writeOnly: ["uri"],
		textFrom: ["uri"],
		texts: ["data"]
	},
	scopeField: "type",
	textRules: workflowTexts,
	refusesSecond: false,
	sentDefaults: [],
	freeText: ["changeDescription", "data"],
	otherNames: [otherVersionName],
	references: {},
	notInBuild: ["description", "changeDescription"],
	findNeeds: (fields) => [...needsOfObject(fields["uri"]), ...needsOfKey(fields["kmsKeyId"])],
	check: (fields) => [
		...checkDeclaredVersion(fields),
		...checkText(fields, documentFields),
		...checkKey(fields["kmsKeyId"], ["kmsKeyId"])
	]
};
// src/kinds/registry.ts
const definitions = [
	infrastructureConfiguration,
	distributionConfiguration,
	component,
	imageRecipe,
	containerRecipe,
	workflow,
	imagePipeline,
	lifecyclePolicy
];
const kinds = new Map(definitions.map((definition) => {
	const model = require_src_api().imagebuilder.kinds[definition.kind];
	if (model === void 0) throw new Error(`the API model has no kind ${definition.kind}`);
	return [definition.kind, {
		...definition,
		model,
		defaults: {
			...model.defaults,
			...definition.defaults
		}
	}];
}));
function kindOf(name) {
	const kind = kinds.get(name);
	if (kind === void 0) throw new Error(`no kind ${name}`);
	return kind;
}
function isListWhole({ model }) {
	return model.createFields.every((field) => model.summaryFields.includes(field));
}
function listRoleOf({ versions }) {
	return versions?.hasBuilds === true ? "listBuildVersions" : "list";
}
function policyOperationOf({ kind }) {
	return Object.entries(require_src_api().imagebuilder.operations).find(([, one]) => one.kind === kind && one.role === "getPolicy")?.[0];
}
function imageListOf({ images = "" }) {
	return require_src_api().imagebuilder.builtKinds[images]?.operations["list"];
}
function isInBuild({ notInBuild }, field) {
	return field !== "tags" && field !== "kiln" && !notInBuild.includes(field);
}
// src/kinds/version-numbers.ts
const numberField = "semanticVersion";
function isExactNumber(number) {
	return /^\d+\.\d+\.\d+$/.test(number);
}
function isAskable(form) {
	return !/x\.\d/.test(form);
}
function askableForm(form) {
	return form.replace(/x\.\d+$/, "x.x");
}
function compareVersions(a, b) {
	const [left, right] = [partsOf(a), partsOf(b)];
	for (const [index, part] of left.entries()) {
		const difference = Number(part) - Number(right[index]);
		if (difference !== 0) return difference;
	}
	return 0;
}
function partsOf({ number, build = "0" }) {
	return `${number}.${build}`.split(".");
}
function nextNumber(form, highest) {
	const parts = form.split(".");
	if (highest === void 0 || !meansVersion(form, highest)) return parts.map((part, index) => part !== "x" ? part : index === 0 ? "1" : "0").join(".");
	const last = parts.lastIndexOf("x");
	return highest.split(".").map((part, index) => index === last ? String(Number(part) + 1) : part).join(".");
}
// src/kinds/reference-texts.ts
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
	} else if (step === "*") for (const [index, item] of (require_src().isList(value) ? value : []).entries()) yield* textsAt(item, rest, [...path, index]);
	else if (require_src().isObject(value) && Object.hasOwn(value, step)) yield* textsAt(value[step], rest, [...path, step]);
}
// src/kinds/references.ts
function findReferences(kind, fields) {
	return referencesIn(fields, kind);
}
const referencesIn = require_src().keptFor((fields, kind) => {
	return [...findReferenceTexts(kind, fields), ...findImage(kind, fields)].flatMap(({ path, value }) => {
		const parsed = parseArn(value);
		return parsed === void 0 ? [] : [{
			path,
			arn: value,
			parsed
		}];
	});
});
function findImage({ startsFrom }, fields) {
	const value = startsFrom === void 0 ? void 0 : fields[startsFrom];
	return startsFrom !== void 0 && typeof value === "string" ? [{
		path: [startsFrom],
		value
	}] : [];
}
function linesOf(identity) {
	const line = lineOf(identity);
	const makers = [...kinds.values()].filter(({ images }) => images === line.kind);
	return makers.length === 0 ? [line] : makers.map(({ kind }) => ({
		...line,
		kind
	}));
}
function kindsReferringTo(kind) {
	return referring.get(kind) ?? [];
}
const referring = new Map([...kinds.values()].map(({ kind, images }) => {
	return [kind, [...kinds.values()].filter((one) => {
		return one.findNames !== void 0 && images !== void 0 || Object.values(one.references).some((named) => named.includes(kind));
	})];
}));
const attributes = {
	arn: ({ identity, version }, place) => arnOf({
		...identity,
		...numberOf(version)
	}, place, version?.build),
	latestVersionArn: (one, place) => floatingArn(one, place, 0),
	latestMajorVersionArn: (one, place) => floatingArn(one, place, 1),
	latestMinorVersionArn: (one, place) => floatingArn(one, place, 2),
	latestPatchVersionArn: (one, place) => floatingArn(one, place, 3),
	imageArn({ identity: { kind, slug } }, place) {
		const { images } = kindOf(kind);
		return images === void 0 ? void 0 : arnOf({
			kind: images,
			slug,
			version: "x.x.x"
		}, place);
	},
	name: ({ name }) => name,
	semanticVersion: ({ version }) => version?.number
};
const ofTheLine = new Set([
	"name",
	"latestVersionArn",
	"imageArn"
]);
function attributeNamesOf(kind) {
	const version = kindOf(kind).versions === void 0 ? void 0 : { number: "1.0.0" };
	const one = {
		identity: {
			kind,
			slug: ""
		},
		name: "",
		...require_src().optional({ version })
	};
	const place = {
		partition: "",
		region: "",
		account: ""
	};
	return Object.keys(attributes).filter((attribute) => attributeOf(attribute, one, place) !== void 0);
}
function attributeOf(attribute, one, place) {
	return Object.hasOwn(attributes, attribute) ? attributes[attribute]?.(one, place) : void 0;
}
function writtenReferences(id, one, place) {
	const written = new Map();
	for (const attribute of Object.keys(attributes).filter((name) => name.toLowerCase().endsWith("arn"))) {
		const text = attributeOf(attribute, one, place);
		if (text !== void 0 && !written.has(text)) written.set(text, attribute === "arn" ? `\${${id}}` : `\${${id}.${attribute}}`);
	}
	return written;
}
function isOfVersion(attribute, kind) {
	return kindOf(kind).versions !== void 0 && !ofTheLine.has(attribute);
}
function numberOf(version) {
	return version === void 0 ? {} : { version: version.number };
}
function floatingArn({ identity, version }, place, kept) {
	if (version === void 0) return void 0;
	const number = version.number.split(".").map((part, index) => index < kept ? part : "x");
	return arnOf({
		...identity,
		version: number.join(".")
	}, place);
}
const fieldsWithoutReferences = new Set([
	"name",
	"semanticVersion",
	"tags"
]);
// src/kinds/keyed-list.ts
function elementKey(item, member) {
	const key = item === void 0 ? void 0 : require_src().valueAt(item, member.split("."));
	return typeof key === "string" ? key : void 0;
}
function findElement(list, member, key) {
	return require_src().isList(list) ? list.findIndex((item) => elementKey(item, member) === key) : -1;
}
function newElement(member, key) {
	return member.split(".").reduceRight((value, step) => ({ [step]: value }), key);
}
function withoutKey(item, member) {
	const [step = "", ...rest] = member.split(".");
	const { [step]: inner, ...others } = item;
	if (rest.length === 0 || !require_src().isObject(inner)) return others;
	const left = withoutKey(inner, rest.join("."));
	return Object.keys(left).length === 0 ? others : {
		...item,
		[step]: left
	};
}
// src/kinds/normalise.ts
function memberOf(shape, key) {
	return shape.members !== void 0 && Object.hasOwn(shape.members, key) ? shape.members[key] : void 0;
}
function shapeNamed(name) {
	return name === void 0 ? void 0 : require_src_api().imagebuilder.shapes[name];
}
function requestShape(kind) {
	const operation = require_src_api().imagebuilder.operations[kind.model.operations["create"] ?? ""];
	const shape = shapeNamed(operation?.input);
	if (shape === void 0) throw new Error(`the API model has no create request for ${kind.kind}`);
	return shape;
}
function walk(value, shape, pattern, rules) {
	if (value === null || value === "" && shape?.min !== 0) return void 0;
	if (shape === void 0) return value;
	if (require_src().isList(value)) {
		const member = shapeNamed(shape.member);
		const items = [];
		for (const item of value) {
			const kept = walk(item, member, `${pattern}.*`, rules);
			if (kept !== void 0) items.push(kept);
		}
		return items.length === 0 ? void 0 : rules.list(items, pattern);
	}
	if (require_src().isObject(value)) {
		if (shape.type === "map") return Object.keys(value).length === 0 ? void 0 : value;
		const entries = [];
		for (const [key, item] of Object.entries(value)) {
			const at = pattern === "" ? key : `${pattern}.${key}`;
			const member = shapeNamed(memberOf(shape, key));
			const kept = member === void 0 && !rules.keepsUnknown(at) ? void 0 : walk(item, member, at, rules);
			if (kept !== void 0) entries.push([key, kept]);
		}
		const kept = rules.object(Object.fromEntries(entries), pattern);
		return Object.keys(kept).length === 0 ? void 0 : kept;
	}
	return rules.scalar(value, pattern);
}
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
function toDocument(kind, fields) {
	return walk(fields, requestShape(kind), "", {
		list: (items, pattern) => isDefault(kind, items, pattern) ? void 0 : items,
		scalar: (value, pattern) => isDefault(kind, value, pattern) ? void 0 : value,
		object: (value) => value,
		keepsUnknown: (pattern) => !pattern.includes(".")
	}) ?? {};
}
function unknownMembers(kind, detail) {
	return [...findUnknown(kind, detail, shapeNamed(kind.model.detailShape), [], "")].map((keys) => require_src().formatPath(keys)).sort(require_start().compareText);
}
function* findUnknown(kind, value, shape, keys, pattern) {
	if (isHusk(value)) return;
	if (shape === void 0) yield keys;
	else if (require_src().isList(value)) {
		const member = shapeNamed(shape.member);
		const key = kind.keyedLists[pattern];
		for (const [index, item] of value.entries()) {
			const name = (key === void 0 ? void 0 : elementKey(item, key)) ?? index;
			yield* findUnknown(kind, item, member, [...keys, name], `${pattern}.*`);
		}
	} else if (require_src().isObject(value) && shape.type !== "map") for (const [key, item] of Object.entries(value)) {
		const at = pattern === "" ? key : `${pattern}.${key}`;
		yield* findUnknown(kind, item, shapeNamed(memberOf(shape, key)), [...keys, key], at);
	}
}
function isHusk(value) {
	if (require_src().isObject(value)) return Object.keys(value).length === 0;
	return require_src().isList(value) ? value.length === 0 : value === null || value === "";
}
function withDefaults(kind, value, pattern) {
	if (require_src().isList(value)) return value.map((item) => withDefaults(kind, item, `${pattern}.*`));
	if (!require_src().isObject(value)) return value;
	const own = Object.entries(value).map(([key, item]) => [key, withDefaults(kind, item, `${pattern}.${key}`)]);
	const defaults = Object.entries(kind.defaults).flatMap(([at, item]) => {
		const [parent, member] = splitPattern(at);
		return parent === pattern && !Object.hasOwn(value, member) ? [[member, item]] : [];
	});
	return Object.fromEntries([...own, ...defaults]);
}
function patternOf({ keyedLists }, keys) {
	const [first = "", ...rest] = keys.map(String);
	return rest.reduce((at, key) => keyedLists[at] === void 0 ? `${at}.${key}` : `${at}.*`, first);
}
function defaultAt(kind, keys) {
	const pattern = patternOf(kind, keys);
	return Object.hasOwn(kind.defaults, pattern) ? kind.defaults[pattern] : void 0;
}
function isDefault({ defaults }, value, pattern) {
	const missing = Object.hasOwn(defaults, pattern) ? defaults[pattern] : void 0;
	return missing !== void 0 && require_src().canonicalJson(missing) === require_src().canonicalJson(value);
}
function splitPattern(pattern) {
	const end = pattern.lastIndexOf(".");
	return [pattern.slice(0, Math.max(end, 0)), pattern.slice(end + 1)];
}
function keyed(items, member) {
	const entries = items.flatMap((item) => {
		const key = elementKey(item, member);
		return key === void 0 || !require_src().isObject(item) ? [] : [[key, withoutKey(item, member)]];
	});
	return new Set(entries.map(([name]) => name)).size === items.length ? Object.fromEntries(entries) : items;
}
function foldLineEnds(text) {
	return text.replaceAll(/\r\n?/g, "\n").replace(/\n$/, "");
}
function sortedSet(items) {
	return [...new Map(items.map((item) => [require_src().canonicalJson(item), item]))].sort(([a], [b]) => require_start().compareText(a, b)).map(([, item]) => item);
}
function sorted(value) {
	return require_src().isList(value) ? [...value].sort((a, b) => require_start().compareText(require_src().canonicalJson(a), require_src().canonicalJson(b))) : value;
}
// src/kinds/requests.ts
const roles = [
	"create",
	"get",
	"update",
	"delete"
];
const requestMembers = require_src().keptFor(({ model }) => {
	const inputs = roles.map((role) => require_src_api().imagebuilder.operations[model.operations[role] ?? ""]?.input ?? "");
	return new Set(inputs.flatMap((input) => Object.keys(require_src_api().imagebuilder.shapes[input]?.members ?? {})));
});
function identityMembers(kind) {
	const fields = new Set(kind.model.createFields);
	return new Set(["name", ...[...requestMembers(kind)].filter((member) => !fields.has(member))]);
}
function isRequested(kind, name) {
	return holds(requestMembers(kind), name);
}
function isModelled(kind, name) {
	return isRequested(kind, name) || holds(kind.model.serviceOwned, name);
}
function holds(members, name) {
	return [...members].some((member) => member.toLowerCase() === name.toLowerCase());
}
// src/kinds/texts.ts
function plainTexts({ versions }) {
	return versions?.texts ?? [];
}
function fileFields(kind) {
	return [...plainTexts(kind), ...kind.encodedTexts ?? []];
}
function isEncoded({ encodedTexts = [] }, field) {
	return encodedTexts.includes(field);
}
function encodeText(text) {
	return node_buffer().Buffer.from(text).toString("base64");
}
// src/kinds/shapes.ts
const wider = {
	VersionNumber: (shape) => ({
		...shape,
		...require_src().optional({ pattern: require_src_api().imagebuilder.shapes["WildcardVersionNumber"]?.pattern })
	}),
	EbsVolumeThroughput: ({ max: _, ...shape }) => shape
};
function documentShape(name) {
	const shape = require_src_api().imagebuilder.shapes[name];
	return shape === void 0 || !Object.hasOwn(wider, name) ? shape : wider[name]?.(shape);
}
function shapeAt(kind, pattern) {
	const operation = require_src_api().imagebuilder.operations[require_src_api().imagebuilder.kinds[kind]?.operations["create"] ?? ""];
	return pattern.split(".").reduce((shape, key) => require_src_api().imagebuilder.shapes[(key === "*" ? shape?.member : shape?.members?.[key]) ?? ""], require_src_api().imagebuilder.shapes[operation?.input ?? ""]);
}
// src/kinds/reference-form.ts
const anyName = "NAME";
function referenceTo({ kind, name, scope }) {
	return `\${${idOf(kind, name, scope)}}`;
}
function anyOf(kind) {
	return {
		kind,
		name: anyName,
		...require_src().optional({ scope: scopesOf(kind).length === 0 ? void 0 : "type" })
	};
}
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
function scopesOf(kind) {
	return (require_src_api().imagebuilder.kinds[kind]?.arnResource.split("/").find((one) => one.includes("|")))?.slice(1, -1).split("|") ?? [];
}
function describeReference(arn, example) {
	return `a reference such as ${referenceTo(example)}, or ${arn}`;
}
// src/kinds/reference-rules.ts
function checkReferences(kind, fields) {
	return findReferenceTexts(kind, fields).filter(({ value }) => !value.includes("${")).flatMap((reference) => {
		const at = {
			path: reference.path,
			at: "value"
		};
		if (!reference.value.startsWith("arn:")) {
			const [named, ...others] = reference.kinds;
			const suggestion = named !== void 0 && others.length === 0 && takesArnOnly(kind, reference) ? suggestReference(named, reference.value) : void 0;
			const params = {
				field: require_src().formatPath(reference.path),
				found: reference.value,
				suggestion: suggestion ?? ""
			};
			return suggestion === void 0 ? [] : [{
				diagnostic: "nameInsteadOfArn",
				params,
				...at
			}];
		}
		const arn = parseArn(reference.value);
		if (arn === void 0) return [];
		if (!reference.kinds.includes(arn.identity.kind)) return [{
			...checkKind(kind, fields, reference, arn),
			...at
		}];
		const wrong = checkForm(reference, arn);
		return wrong === void 0 ? [] : [{
			...wrong,
			...at
		}];
	});
}
function checkKind({ references }, fields, { path, kinds }, arn) {
	const { kind } = arn.identity;
	const [field, expected] = [require_src().formatPath(path), kinds.map(withArticle).join(" or ")];
	const other = Object.keys(references).find((at) => references[at]?.includes(kind));
	const example = anyOf(kinds[0] ?? "");
	const advice = other === void 0 || other.includes("*") || fields[other] !== void 0 ? `write ${describeReference(`the ARN of ${expected}`, example)}` : `move it to ${other}, or write ${referenceTo(example)}`;
	return {
		diagnostic: "arnOfOtherKind",
		params: {
			field,
			expected,
			found: withArticle(kind),
			advice
		}
	};
}
function checkForm({ path }, { identity: { version }, build }) {
	if (version === void 0) return void 0;
	const field = require_src().formatPath(path);
	const wrong = checkVersion(field, version);
	if (wrong !== void 0 || build === void 0 || !version.includes("x")) return wrong;
	return {
		diagnostic: "buildOfWildcard",
		params: {
			field,
			found: version,
			build
		}
	};
}
function takesArnOnly({ kind }, { pattern }) {
	return shapeAt(kind, pattern)?.pattern?.startsWith("^(?:arn:") === true;
}
function withArticle(kind) {
	return `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`;
}
// src/kinds/regions.ts
const knownRegions = [
	"af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2",
	"ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7",
	"ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2",
	"eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1 us-east-1",
	"us-east-2 us-west-1 us-west-2 cn-north-1 cn-northwest-1 us-gov-east-1 us-gov-west-1 eusc-de-east-1",
	"eu-isoe-west-1 us-iso-east-1 us-iso-west-1 us-isob-east-1 us-isob-west-1 us-isof-east-1 us-isof-south-1"
].flatMap((line) => line.split(" "));
// src/kinds/raise-number.ts
const numberParts = [
	"major",
	"minor",
	"patch"
];
function raiseNumber(number, part) {
	const at = numberParts.indexOf(part);
	return number.split(".").map((one, index) => index < at ? one : index === at ? String(Number(one) + 1) : "0").join(".");
}
// src/kinds/status.ts
function statusOf({ fields }) {
	const { status } = fields;
	return typeof status === "string" ? status : "";
}
// src/kinds/unread.ts
const notFields = new Set(["clientToken", "name"]);
function findUnread(kind, fields) {
	const needed = (requestShape(kind).required ?? []).filter((field) => !notFields.has(field));
	return [...new Set([...needed, ...plainTexts(kind)])].filter((field) => fields[field] === void 0);
}
// src/kinds/watched.ts
const watchedWords = new Set([
	"account",
	"accounts",
	"kms",
	"organization",
	"organizational",
	"owner",
	"pair",
	"permission",
	"profile",
	"role",
	"security",
	"subnet",
	"user"
]);
const freeNames = new Set([
	"tags",
	"resourceTags",
	"amiTags",
	"parameters"
]);
function isWatched({ path, before, after }) {
	const keys = keysOf(path);
	if (keys.some((key) => freeNames.has(key))) return false;
	return keys.some(isWatchedName) || isWatchedInside(before) || isWatchedInside(after);
}
function keysOf(path) {
	return require_src().parsePath(path.replaceAll(/\[\d+\]/g, "")) ?? [path];
}
function isWatchedInside(value) {
	if (require_src().isList(value)) return value.some((item) => isWatchedInside(item));
	if (!require_src().isObject(value)) return false;
	return Object.entries(value).some(([key, item]) => !freeNames.has(key) && (isWatchedName(key) || isWatchedInside(item)));
}
function isWatchedName(name) {
	return (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).some((word) => watchedWords.has(word.toLowerCase()));
}
exports.arnOf = arnOf;
exports.askableForm = askableForm;
exports.attributeNamesOf = attributeNamesOf;
exports.attributeOf = attributeOf;
exports.checkReferences = checkReferences;
exports.checkVersion = checkVersion;
exports.compareVersions = compareVersions;
exports.defaultAt = defaultAt;
exports.describeReference = describeReference;
exports.documentShape = documentShape;
exports.elementKey = elementKey;
exports.encodeText = encodeText;
exports.fieldsWithoutReferences = fieldsWithoutReferences;
exports.fileFields = fileFields;
exports.findElement = findElement;
exports.findReferences = findReferences;
exports.findUnread = findUnread;
exports.idOf = idOf;
exports.identityMembers = identityMembers;
exports.identityOf = identityOf;
exports.imageListOf = imageListOf;
exports.isAskable = isAskable;
exports.isEncoded = isEncoded;
exports.isExactNumber = isExactNumber;
exports.isIn = isIn;
exports.isInBuild = isInBuild;
exports.isListWhole = isListWhole;
exports.isMeant = isMeant;
exports.isModelled = isModelled;
exports.isOfDeclared = isOfDeclared;
exports.isOfVersion = isOfVersion;
exports.isPinnedArn = isPinnedArn;
exports.isRequested = isRequested;
exports.isWatched = isWatched;
exports.keyOf = keyOf;
exports.kindOf = kindOf;
exports.kinds = kinds;
exports.kindsReferringTo = kindsReferringTo;
exports.knownRegions = knownRegions;
exports.lineOf = lineOf;
exports.linesOf = linesOf;
exports.listRoleOf = listRoleOf;
exports.meansVersion = meansVersion;
exports.newElement = newElement;
exports.nextNumber = nextNumber;
exports.normalise = normalise;
exports.numberField = numberField;
exports.numberParts = numberParts;
exports.parseArn = parseArn;
exports.parseId = parseId;
exports.partitionOf = partitionOf;
exports.patternOf = patternOf;
exports.plainTexts = plainTexts;
exports.policyOperationOf = policyOperationOf;
exports.raiseNumber = raiseNumber;
exports.requestShape = requestShape;
exports.samplePlace = samplePlace;
exports.scopesOf = scopesOf;
exports.slugOf = slugOf;
exports.sorted = sorted;
exports.statusOf = statusOf;
exports.toDocument = toDocument;
exports.toRequest = toRequest;
exports.unknownMembers = unknownMembers;
exports.withDefaults = withDefaults;
exports.writtenReferences = writtenReferences;
