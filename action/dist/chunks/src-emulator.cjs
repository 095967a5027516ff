let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_src_api$;
const require_src_api = () => require_src_api$ ??= require("./src-api.cjs");
let require_js_yaml$;
const require_js_yaml = () => require_js_yaml$ ??= require("./js-yaml.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_events$;
const node_events = () => node_events$ ??= require("node:events");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
let node_timers_promises$;
const node_timers_promises = () => node_timers_promises$ ??= require("node:timers/promises");
let node_http$;
const node_http = () => node_http$ ??= require("node:http");
// src/emulator/core/model.ts
const models = new Map([...Object.entries(require_src_api().imagebuilder.kinds), ...Object.entries(require_src_api().imagebuilder.builtKinds)]);
function modelOf(kind) {
	const model = models.get(kind);
	if (model === void 0) throw new Error(`the API model has no kind ${kind}`);
	return model;
}
function isKind(kind) {
	return models.has(kind);
}
function kindOfType(type) {
	return kindsByType.get(type);
}
const kindsByType = new Map([...models].map(([kind, { arnResource }]) => [arnResource.split("/")[0] ?? "", kind]));
function isVersioned(kind) {
	return modelOf(kind).arnResource.includes("{semver}");
}
// src/emulator/core/arn.ts
function slugOf(name, switches) {
	const slug = name.toLowerCase().replaceAll(/[ _]/g, "-");
	return switches.collapseSeparators ? slug.replaceAll(/-+/g, "-") : slug;
}
function arnOf(place, kind, key) {
	const type = modelOf(kind).arnResource.split("/")[0] ?? "";
	return `arn:${place.partition}:imagebuilder:${place.region}:${place.account}:${type}/${key}`;
}
function parseArn(arn) {
	const match = /^arn:([^:]+):imagebuilder:([^:]+):([^:]+):([a-z-]+)\/(.+)$/.exec(arn);
	if (match === null) return void 0;
	const [, partition = "", region = "", account = "", type = "", key = ""] = match;
	const kind = kindOfType(type);
	const place = {
		partition,
		region,
		account,
		kind,
		key
	};
	if (kind === void 0 || !isVersioned(kind)) return {
		...place,
		...lineOf(key),
		version: void 0,
		build: void 0
	};
	const [, line = key, version, build] = /^(.+?)(?:\/((?:\d+|x)\.(?:\d+|x)\.(?:\d+|x))(?:\/(\d+))?)?$/.exec(key) ?? [];
	return {
		...place,
		...lineOf(line),
		version,
		build: build === void 0 ? void 0 : Number(build)
	};
}
function lineOf(line) {
	return {
		line,
		slug: line.slice(line.lastIndexOf("/") + 1)
	};
}
// src/emulator/core/service-error.ts
var ServiceError = class extends Error {
	status;
	headers;
	constructor(name, status, message, headers = {}) {
		super(message);
		this.name = name;
		this.status = status;
		this.headers = headers;
	}
};
function invalidValue(parameter, reason) {
	return new ServiceError("InvalidParameterValueException", 400, `The value supplied for parameter '${parameter}' is not valid. ${reason}`);
}
function invalidRequest(message) {
	return new ServiceError("InvalidRequestException", 400, message);
}
function notFound(kind, arn) {
	return new ServiceError("ResourceNotFoundException", 404, `The following required resource '${kind}' cannot be found: '${arn}'.`);
}
function alreadyExists(kind, arn) {
	return new ServiceError("ResourceAlreadyExistsException", 400, `The following resource '${kind}' already exists: '${arn}'.`);
}
function dependedOn(arn) {
	return new ServiceError("ResourceDependencyException", 400, `Resource dependency error: The resource ARN '${arn}' has other resources depended on it.`);
}
function dryRunSucceeded() {
	return new ServiceError("DryRunOperationException", 412, "Request would have succeeded, but dryRun flag is set.");
}
function tokenMismatch() {
	return new ServiceError("IdempotentParameterMismatchException", 400, "The specified client token was used before with different parameters.");
}
function quotaExceeded(kind, quota) {
	return new ServiceError("ServiceQuotaExceededException", 402, `You have exceeded the number of permitted resources or operations for this service: ${quota} of ${kind}.`);
}
function throttled(name, retryAfterSeconds) {
	return new ServiceError(name, name === "ThrottlingException" ? 400 : 429, "You have exceeded the permitted request rate for the specific operation.", retryAfterSeconds === void 0 ? {} : { "retry-after": String(retryAfterSeconds) });
}
// src/emulator/caller.ts
const anyAccount = "000000000000";
function readCaller(headers, now) {
	const header = headers.authorization;
	if (header === void 0) throw new ServiceError("MissingAuthenticationTokenException", 403, "Missing Authentication Token");
	const scope = /Credential=([^/,\s]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request/.exec(header);
	if (scope === null) throw new ServiceError("IncompleteSignature", 403, "The request signature does not conform to AWS standards: Credential=KEY/DATE/REGION/SERVICE/aws4_request is missing.");
	const [, accessKeyId = "", , region = ""] = scope;
	const partition = partitionOf(region);
	const role = /^ASIA(\d{12})[A-Z0-9]{4}$/.exec(accessKeyId)?.[1];
	if (role !== void 0) {
		const session = readSessionToken(headers["x-amz-security-token"]);
		if (session.endsAt !== void 0 && session.endsAt <= now.getTime()) throw new ServiceError("ExpiredTokenException", 403, "The security token included in the request is expired");
		return {
			account: role,
			region,
			partition,
			arn: assumedRoleArn(partition, role, session.role, session.name),
			role: `arn:${partition}:iam::${role}:role/${session.role}`
		};
	}
	const account = /^\d{12}$/.test(accessKeyId) ? accessKeyId : anyAccount;
	return {
		account,
		region,
		partition,
		arn: `arn:${partition}:iam::${account}:user/emulator`
	};
}
function partitionOf(region) {
	return [
		["cn-", "aws-cn"],
		["us-gov-", "aws-us-gov"],
		["us-isob-", "aws-iso-b"],
		["us-isof-", "aws-iso-f"],
		["eu-isoe-", "aws-iso-e"],
		["us-iso-", "aws-iso"],
		["eusc-", "aws-eusc"]
	].find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
function writeSessionToken(session) {
	return Buffer.from(JSON.stringify([
		session.role,
		session.name,
		session.endsAt
	])).toString("base64");
}
function assumedRoleArn(partition, account, role, session) {
	return `arn:${partition}:sts::${account}:assumed-role/${role}/${session}`;
}
function readSessionToken(token) {
	try {
		const [role, name, endsAt] = JSON.parse(Buffer.from(String(token), "base64").toString());
		return {
			role: String(role),
			name: String(name),
			...typeof endsAt === "number" ? { endsAt } : {}
		};
	} catch {
		return {
			role: "emulator",
			name: "emulator"
		};
	}
}
// src/emulator/core/json.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value, member) {
	const text = value[member];
	if (typeof text !== "string") throw new Error(`${member} is not text`);
	return text;
}
function copyOf(value) {
	return JSON.parse(JSON.stringify(value));
}
function canonicalText(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join(",")}}`;
}
function mergeDeep(base, extra) {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of Object.entries(extra)) {
		const before = merged.get(key);
		merged.set(key, isObject(before) && isObject(value) ? mergeDeep(before, value) : value);
	}
	return Object.fromEntries(merged);
}
function withoutEmpty(value) {
	const kept = [];
	for (const [key, member] of Object.entries(value)) {
		const rest = isObject(member) ? withoutEmpty(member) : member;
		if (rest !== void 0 && !(Array.isArray(rest) && rest.length === 0)) kept.push([key, rest]);
	}
	return kept.length > 0 ? Object.fromEntries(kept) : void 0;
}
// src/emulator/core/fields.ts
const objectsIn = (value) => Array.isArray(value) ? value.filter(isObject) : [];
const textsIn = (value) => Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
const part$1 = (value) => isObject(value) ? value : {};
const textIn = (fields, member) => {
	const value = fields[member];
	return typeof value === "string" ? value : void 0;
};
// src/emulator/core/versions.ts
function nodesOf(version) {
	return version.split(".").map((node) => node === "x" ? void 0 : Number(node));
}
function compareVersions(a, b) {
	const [left, right] = [nodesOf(a), nodesOf(b)];
	const index = left.findIndex((node, at) => node !== right[at]);
	return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
function matchesVersion(pattern, version) {
	const nodes = nodesOf(version);
	return nodesOf(pattern).every((node, index) => node === void 0 || node === nodes[index]);
}
function isTrailing(pattern) {
	return !/x\.\d/.test(pattern);
}
function nextVersion(pattern, taken, first) {
	const nodes = pattern.split(".");
	const at = nodes.indexOf("x");
	const numbers = taken.filter((version) => matchesVersion(pattern, version)).map((version) => nodesOf(version)[at] ?? 0);
	const next = numbers.length === 0 ? first : Math.max(...numbers) + 1;
	return nodes.with(at, String(next)).join(".");
}
function latestReferences(parts, hasAll) {
	const { kind = "", line, version = "" } = parts;
	const [major = "", minor = ""] = version.split(".");
	const at = (pattern) => arnOf(parts, kind, `${line}/${pattern}`);
	if (!hasAll) return { latestVersionArn: at("x.x.x") };
	return {
		latestVersionArn: at("x.x.x"),
		latestMajorVersionArn: at(`${major}.x.x`),
		latestMinorVersionArn: at(`${major}.${minor}.x`),
		latestPatchVersionArn: at(version)
	};
}
// src/emulator/core/lines.ts
function isMeant(parts, { key, resource }) {
	if (!key.startsWith(`${parts.line}/`)) return false;
	const own = parseArn(resource.arn);
	if (own?.line !== parts.line || own.version === void 0) return false;
	if (parts.version !== void 0 && !matchesVersion(parts.version, own.version)) return false;
	return parts.build === void 0 || parts.build === own.build;
}
function byVersion$1(a, b) {
	const [left, right] = [parseArn(a.resource.arn), parseArn(b.resource.arn)];
	const order = compareVersions(left?.version ?? "", right?.version ?? "");
	return order === 0 ? (left?.build ?? 0) - (right?.build ?? 0) : order;
}
function newestOf(entries, by) {
	const newest = new Map();
	for (const entry of entries.toSorted(byVersion$1)) {
		const { account, line, version } = parseArn(entry.resource.arn) ?? {};
		newest.set(`${account}/${line}${by === "name" ? "" : `/${version}`}`, entry);
	}
	return [...newest.values()];
}
// src/emulator/kinds/identity.ts
const byName = {
	hasBuilds: false,
	seed: ({ slug }) => ({
		key: slug,
		members: {}
	}),
	take({ kind, slug }, { data, place }) {
		if (data.entries(kind).has(slug)) throw alreadyExists(kind, arnOf(place, kind, slug));
		return {
			key: slug,
			members: {}
		};
	}
};
const byVersion = {
	hasBuilds: false,
	seed: (newcomer, context) => placeOf(newcomer, versionOf(newcomer, context)),
	take(newcomer, context) {
		const { kind, slug, version: asked } = newcomer;
		if ((asked.match(/x/g) ?? []).length > 1) throw invalidValue("semanticVersion", "The supplied semantic version does not follow the required format");
		const taken = versionsOf(context.data.entries(kind).values(), slug);
		const version = asked.includes("x") ? nextVersion(asked, taken, context.switches.firstOfLine) : versionOf(newcomer, context);
		const same = taken.find((one) => compareVersions(one, version) === 0);
		if (same !== void 0) throw alreadyExists(kind, arnOf(context.place, kind, `${slug}/${same}`));
		return placeOf(newcomer, version);
	}
};
function byBuild(scopeOf = () => "") {
	return {
		hasBuilds: true,
		seed(newcomer, context) {
			const line = scopeOf(newcomer.fields) + newcomer.slug;
			const version = versionOf(newcomer, context);
			const build = newcomer.build ?? nextBuild(newcomer.kind, `${line}/${version}`, context);
			context.data.noteBuild(`${newcomer.kind}/${line}/${version}`, build);
			return {
				key: `${line}/${version}/${build}`,
				members: { version }
			};
		},
		take(newcomer, context) {
			const { kind, fields, isDryRun } = newcomer;
			const { switches, data } = context;
			const line = scopeOf(fields) + newcomer.slug;
			const version = versionOf(newcomer, context);
			const before = newestBuild(context.data.entries(kind).values(), `${line}/${version}`);
			if (before !== void 0) {
				if (isDryRun ? switches.dryRunOfTakenVersion === "refused" : switches.identicalBuild === "refused" && isIdentical(newcomer, before, context)) throw alreadyExists(kind, before.resource.arn);
			}
			const build = nextBuild(kind, `${line}/${version}`, context);
			if (!isDryRun) data.noteBuild(`${kind}/${line}/${version}`, build);
			const inherited = switches.tagsInherited && before !== void 0 ? { tags: before.resource.tags } : {};
			return {
				key: `${line}/${version}/${build}`,
				members: { version },
				...inherited
			};
		}
	};
}
function placeOf({ slug }, version) {
	return {
		key: `${slug}/${version}`,
		members: { version }
	};
}
function versionOf({ version }, { switches }) {
	const nodes = version.split(".");
	if (nodes.some((node) => Number(node) > 2 ** 30 - 1)) throw new ServiceError("InvalidVersionNumberException", 400, `The version ${version} has a number above 1073741823.`);
	return switches.leadingZeros === "kept" ? version : nodes.map((node) => node.replace(/^0+(?=\d)/, "")).join(".");
}
function versionsOf(entries, line) {
	return [...entries].flatMap(({ resource }) => {
		const parts = parseArn(resource.arn);
		return parts?.line === line && parts.version !== void 0 ? [parts.version] : [];
	});
}
function newestBuild(entries, version) {
	return newestOf([...entries].filter(({ key }) => key.slice(0, key.lastIndexOf("/")) === version), "version")[0];
}
function nextBuild(kind, version, { data, switches }) {
	const newest = newestBuild(data.entries(kind).values(), version);
	const highest = newest === void 0 ? 0 : parseArn(newest.resource.arn)?.build ?? 0;
	const ever = switches.buildNumbersReused ? 0 : data.lastBuilds.get(`${kind}/${version}`) ?? 0;
	return Math.max(highest, ever) + 1;
}
function isIdentical({ fields, tags }, { resource }, { switches }) {
	const counts = {
		document: [
			"data",
			"platform",
			"supportedOsVersions"
		],
		fields: [
			"data",
			"platform",
			"supportedOsVersions",
			"description",
			"changeDescription",
			"kmsKeyId"
		],
		everything: [
			"data",
			"platform",
			"supportedOsVersions",
			"description",
			"changeDescription",
			"kmsKeyId",
			"tags"
		]
	}[switches.identicalBy];
	const contentOf = (one) => canonicalText(Object.fromEntries(counts.map((name) => [name, one[name] ?? null])));
	return contentOf({
		...fields,
		tags
	}) === contentOf(resource);
}
// src/emulator/kinds/image-state.ts
const stages = [
	"PENDING",
	"CREATING",
	"BUILDING",
	"TESTING",
	"DISTRIBUTING",
	"INTEGRATING"
];
function imageState({ resource, hidden }, now) {
	const { startedAt, seconds, failure, cancelledAt } = hidden ?? {};
	if (typeof startedAt !== "string" || typeof seconds !== "number") return part$1(resource.state);
	const hasTests = part$1(resource.imageTestsConfiguration).imageTestsEnabled !== false;
	const way = stages.filter((stage) => hasTests || stage !== "TESTING");
	const passed = ((typeof cancelledAt === "string" ? new Date(cancelledAt) : now).getTime() - Date.parse(startedAt)) / 1e3;
	const index = seconds === 0 ? way.length : Math.floor(passed / seconds * way.length);
	if (failure !== void 0 && index > way.indexOf("BUILDING")) return {
		status: "FAILED",
		reason: "The build has failed.",
		failureContext: failure
	};
	if (index >= way.length) return { status: "AVAILABLE" };
	if (cancelledAt !== void 0) return {
		status: "CANCELLED",
		reason: "The creation of the image was cancelled."
	};
	return { status: way[index] ?? "PENDING" };
}
function statusOf(entry, now) {
	return textIn(imageState(entry, now), "status") ?? "AVAILABLE";
}
function isBuilding(entry, now) {
	return stages.includes(statusOf(entry, now));
}
// src/emulator/kinds/pipeline-runs.ts
function imagesOf({ resource, sequence }, { data }) {
	return [...data.entries("Image").values()].filter((image) => image.resource.sourcePipelineArn === resource.arn && image.sequence > sequence).toSorted((a, b) => a.sequence - b.sequence);
}
function traceOfRuns(entry, context) {
	const runs = imagesOf(entry, context);
	const last = runs.at(-1);
	if (last === void 0) return {};
	const { resource, hidden } = entry;
	const since = typeof hidden?.updatedAfter === "number" ? hidden.updatedAfter : entry.sequence;
	const scheduled = runs.filter((run) => run.resource.buildType === "SCHEDULED");
	const ends = scheduled.filter((run) => run.sequence > since).map((run) => statusOf(run, context.now)).filter((status) => ["AVAILABLE", "FAILED"].includes(status));
	const failures = ends.length - 1 - ends.lastIndexOf("AVAILABLE");
	const limit = part$1(part$1(resource.schedule).autoDisablePolicy).failureCount ?? 5;
	const lastScheduled = scheduled.at(-1)?.resource.dateCreated ?? "";
	const moved = context.switches.runsMoveDateUpdated && lastScheduled > (resource.dateUpdated ?? "");
	return {
		dateLastRun: last.resource.dateCreated,
		lastRunStatus: statusOf(last, context.now),
		consecutiveFailures: failures,
		...typeof limit === "number" && failures >= limit ? { status: "DISABLED" } : {},
		...moved ? { dateUpdated: lastScheduled } : {}
	};
}
// src/emulator/kinds/versions.ts
function rowsOfVersions(entries, input) {
	const filters = objectsIn(input.filters).map(({ name }) => name);
	if (input.byName === true && filters.includes("version")) throw new ServiceError("InvalidParameterCombinationException", 400, "byName cannot be combined with the filter version.");
	const listed = filters.includes("status") ? entries : entries.filter((entry) => !isDeprecated(entry.resource));
	return newestOf(listed, input.byName === true ? "name" : "version");
}
function versionRow(shown) {
	return { arn: parseArn(shown.arn)?.build === void 0 ? shown.arn : shown.arn.slice(0, shown.arn.lastIndexOf("/")) };
}
function isDeprecated(resource) {
	return textIn(part$1(resource.state), "status") === "DEPRECATED";
}
function isListedBuild({ resource }, { switches }) {
	return switches.listsDeprecatedBuilds || !isDeprecated(resource);
}
// src/emulator/kinds/build.ts
const startPipeline = {
	type: "write",
	run(input, context) {
		const arn = textOf(input, "imagePipelineArn");
		const pipeline = ownEntry("ImagePipeline", arn, context);
		if (imagesOf(pipeline, context).some((image) => isBuilding(image, context.now)) && context.switches.startWhileBuilding === "refused") throw new ServiceError("ResourceInUseException", 400, `The resource '${arn}' is in use.`);
		return startBuild(pipeline, {
			buildType: "USER_INITIATED",
			tags: part$1(input.tags)
		}, context);
	}
};
const listPipelineImages = {
	type: "list",
	of: "Image",
	run: ({ imagePipelineArn }, { data }) => [...data.entries("Image").values()].filter(({ resource }) => resource.sourcePipelineArn === imagePipelineArn)
};
const cancelBuild = {
	type: "write",
	run(input, context) {
		const arn = textOf(input, "imageBuildVersionArn");
		const image = ownEntry("Image", arn, context);
		if (!isBuilding(image, context.now)) throw new ServiceError("ResourceInUseException", 400, `The image '${arn}' is not being created.`);
		const hidden = {
			...image.hidden,
			cancelledAt: context.now.toISOString()
		};
		context.data.replace("Image", image.key, {
			...image,
			hidden
		}, context.switches.readLag);
		return arn;
	}
};
function ownEntry(kind, arn, { data, place }) {
	const key = parseArn(arn)?.key ?? "";
	const entry = arnOf(place, kind, key) === arn ? data.entries(kind).get(key) : void 0;
	if (entry === void 0) throw notFound(kind, arn);
	return entry;
}
function runSchedule(key, context) {
	const pipeline = context.data.entries("ImagePipeline").get(key);
	if (pipeline === void 0) throw new Error(`there is no pipeline '${key}'`);
	if ((traceOfRuns(pipeline, context).status ?? pipeline.resource.status) !== "ENABLED") return void 0;
	return startBuild(pipeline, {
		buildType: "SCHEDULED",
		tags: part$1(pipeline.resource.imageTags)
	}, context);
}
function startBuild({ resource: pipeline }, start, context) {
	const { data, find, now, place, switches } = context;
	const member = pipeline.containerRecipeArn === void 0 ? "imageRecipe" : "containerRecipe";
	const recipeArn = textIn(pipeline, `${member}Arn`) ?? "";
	const recipe = find(recipeArn);
	if (recipe === void 0) throw notFound(parseArn(recipeArn)?.kind ?? "ImageRecipe", recipeArn);
	const { line = "", version = "" } = parseArn(recipe.resource.arn) ?? {};
	const build = nextBuild("Image", `${line}/${version}`, context);
	data.noteBuild(`Image/${line}/${version}`, build);
	const key = `${line}/${version}/${build}`;
	const arn = arnOf(place, "Image", key);
	const dateCreated = now.toISOString();
	const { imageLogGroupName } = part$1(pipeline.loggingConfiguration);
	const copied = [
		"enhancedImageMetadataEnabled",
		"imageTestsConfiguration",
		"imageScanningConfiguration"
	];
	const resource = {
		arn,
		name: recipe.resource.name,
		version: `${version}/${build}`,
		type: member === "imageRecipe" ? "AMI" : "DOCKER",
		platform: recipe.resource.platform ?? "Linux",
		[member]: boundRecipe(recipe, context),
		sourcePipelineName: pipeline.name,
		sourcePipelineArn: pipeline.arn,
		...embedded(pipeline, ["infrastructureConfiguration", "distributionConfiguration"], context),
		...members$3(pipeline, [
			...copied,
			"executionRole",
			"workflows"
		]),
		...imageLogGroupName === void 0 ? {} : { loggingConfiguration: { logGroupName: imageLogGroupName } },
		buildType: start.buildType,
		imageSource: "CUSTOM",
		dateCreated,
		tags: start.tags
	};
	const failure = context.buildFailure ?? failureOf(recipe, context);
	const hidden = {
		startedAt: dateCreated,
		seconds: switches.buildSeconds,
		...failure === void 0 ? {} : { failure }
	};
	data.replace("Image", key, {
		sequence: context.takeSequence(),
		key,
		resource,
		hidden
	}, switches.readLag);
	return arn;
}
function boundRecipe({ resource, hidden }, { find, switches }) {
	if (resource.components === void 0) return resource;
	const bound = switches.componentsBoundAt === "create" ? part$1(hidden?.bound) : {};
	const components = objectsIn(resource.components).map((component) => {
		const arn = textIn(component, "componentArn") ?? "";
		return {
			...component,
			componentArn: bound[arn] ?? find(arn)?.resource.arn ?? arn
		};
	});
	return {
		...resource,
		components
	};
}
function embedded(pipeline, names, { find }) {
	return Object.fromEntries(names.flatMap((name) => {
		const found = find(textIn(pipeline, `${name}Arn`) ?? "")?.resource;
		return found === void 0 ? [] : [[name, found]];
	}));
}
function members$3(from, names) {
	return Object.fromEntries(names.flatMap((name) => from[name] === void 0 ? [] : [[name, from[name]]]));
}
function failureOf({ resource }, { find, switches }) {
	if (switches.deprecatedComponentBuilds === "go-on") return void 0;
	const deprecated = objectsIn(resource.components).flatMap((component) => find(textIn(component, "componentArn") ?? "")?.resource ?? []).find(isDeprecated);
	if (deprecated === void 0) return void 0;
	const errorMessage = `Component ARN '${deprecated.arn}' is deprecated.`;
	return {
		imageStatus: "BUILDING",
		componentFailure: {
			componentArn: deprecated.arn,
			errorMessage
		}
	};
}
function outputsOf({ arn, name, type, distributionConfiguration: spread, ...rest }) {
	const [, , , region = "", account = ""] = arn.split(":");
	const named = objectsIn(part$1(spread).distributions).flatMap((one) => textIn(one, "region") ?? []);
	const regions = named.length === 0 ? [region] : named;
	const idOf = (place) => (0, node_crypto().createHash)("sha256").update(`${arn} ${place}`).digest("hex").slice(0, 17);
	if (type === "DOCKER") {
		const repository = textIn(part$1(part$1(rest.containerRecipe).targetRepository), "repositoryName") ?? name;
		const uriIn = (place) => `${account}.dkr.ecr.${place}.amazonaws.com/${repository}`;
		return { containers: regions.map((place) => ({
			region: place,
			imageUris: [`${uriIn(place)}:${idOf(place)}`]
		})) };
	}
	const amiIn = (place) => ({
		region: place,
		image: `ami-${idOf(place)}`,
		name,
		accountId: account
	});
	return { amis: regions.map(amiIn) };
}
// src/emulator/kinds/as-read.ts
function roleAsRead(role, { switches, place }) {
	if (typeof role !== "string" || role.startsWith("arn:") || switches.roleNameReads === "as-sent") return role;
	return `arn:${place.partition}:iam::${place.account}:role/${role}`;
}
function keyAsRead(key, { switches, place }) {
	const isKeyArn = typeof key === "string" && /^arn:[^:]+:kms:[^:]+:[^:]+:key\//.test(key);
	if (typeof key !== "string" || isKeyArn || switches.keyReads === "as-sent") return key;
	const made = (0, node_crypto().createHash)("sha256").update(key).digest("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
	const id = key.includes("alias/") ? made : key;
	return `arn:${place.partition}:kms:${place.region}:${place.account}:key/${id}`;
}
function disksAsRead(fields, context) {
	if (fields.blockDeviceMappings === void 0) return {};
	return { blockDeviceMappings: objectsIn(fields.blockDeviceMappings).map((disk) => {
		const { kmsKeyId } = part$1(disk.ebs);
		return kmsKeyId === void 0 ? disk : {
			...disk,
			ebs: {
				...part$1(disk.ebs),
				kmsKeyId: keyAsRead(kmsKeyId, context)
			}
		};
	}) };
}
// src/emulator/kinds/documents/component-actions.ts
const everywhere = [
	"Linux",
	"Windows",
	"macOS"
];
const groups = [
	[everywhere, [
		"Assert",
		"ExecuteBinary",
		"ExecuteDocument",
		"S3Download",
		"S3Upload",
		"WebDownload",
		"AppendFile",
		"CopyFile"
	]],
	[everywhere, [
		"CopyFolder",
		"MoveFile",
		"MoveFolder",
		"CreateFile",
		"CreateFolder",
		"DeleteFile",
		"DeleteFolder"
	]],
	[everywhere, [
		"ListFiles",
		"ReadFile",
		"SetFileEncoding"
	]],
	[["Linux", "macOS"], [
		"ExecuteBash",
		"CreateSymlink",
		"SetFileOwner",
		"SetFolderOwner",
		"SetFilePermissions",
		"SetFolderPermissions"
	]],
	[["Windows"], [
		"ExecutePowerShell",
		"InstallMSI",
		"UninstallMSI",
		"SetRegistry"
	]],
	[["Linux", "Windows"], ["Reboot", "UpdateOS"]]
];
const componentActions = new Map(groups.flatMap(([platforms, names]) => names.map((name) => [name, {
	platforms,
	needsInputs: !["Reboot", "UpdateOS"].includes(name)
}])));
// src/emulator/kinds/documents/read-document.ts
function documentText(fields, switches, members) {
	const [inline, uri] = [textIn(fields, members.inline), textIn(fields, members.uri)];
	if (inline === void 0 === (uri === void 0)) throw new ServiceError("InvalidParameterCombinationException", 400, `You must specify either ${members.inline} or a ${members.uri}`);
	const text = inline ?? objectAt(uri ?? "", members.uri, switches);
	const limit = inline === void 0 ? 65536 : 16e3;
	const unit = uri === void 0 ? switches.documentLimitIn : "bytes";
	if ((unit === "bytes" ? Buffer.byteLength(text) : text.length) > limit) throw invalidValue(members.inline, `The document can have at most ${limit} ${unit}.`);
	return switches.documentReads === "normalised" ? `${text.replaceAll("\r\n", "\n").replace(/\n+$/, "")}\n` : text;
}
function objectAt(uri, member, { objects }) {
	if (!/^s3:\/\/[^/]+\/.+$/.test(uri)) throw invalidValue(member, "Invalid S3 URI");
	const text = Object.hasOwn(objects, uri) ? objects[uri] : void 0;
	if (text === void 0) throw invalidValue(member, `There is no object at ${uri}.`);
	return text;
}
function readDocument(text) {
	let document;
	try {
		document = require_js_yaml().load(text, { schema: require_js_yaml().CORE_SCHEMA });
	} catch (error) {
		throw invalidValue("data", `The document is not valid YAML: ${error instanceof Error ? error.message : String(error)}`);
	}
	if (!isObject(document)) throw invalidValue("data", "The document is not a mapping.");
	const { schemaVersion } = document;
	if (schemaVersion !== 1 && schemaVersion !== "1.0" && schemaVersion !== "1") throw invalidValue("data", "Invalid schema version. Supported versions include: 1.0.");
	return document;
}
function refuseUnknown(value, known, where, switches) {
	const unknown = Object.keys(value).find((key) => !known.includes(key));
	if (unknown === void 0 || switches.unknownDocumentKeys === "ignored") return;
	throw invalidValue("data", `Unknown key '${unknown}' in ${where}.`);
}
function shownParameter(name, type, value, description) {
	const values = Array.isArray(value) ? value.map(textOfScalar) : [textOfScalar(value ?? "")];
	return {
		name,
		type,
		...value === void 0 || value === null ? {} : { defaultValue: values },
		...typeof description === "string" ? { description } : {}
	};
}
const textOfScalar = (value) => typeof value === "string" ? value : JSON.stringify(value);
// src/emulator/kinds/documents/component-document.ts
const documentKeys$1 = [
	"name",
	"description",
	"schemaVersion",
	"constants",
	"parameters",
	"phases",
	"disableLogging"
];
const stepKeys = [
	"name",
	"action",
	"timeoutSeconds",
	"onFailure",
	"maxAttempts",
	"inputs",
	"if",
	"loop",
	"disableLogging"
];
function readComponentDocument(text, platform, switches) {
	const document = readDocument(text);
	refuseUnknown(document, documentKeys$1, "the document", switches);
	const phases = objectsIn(document.phases);
	if (phases.length === 0) throw invalidValue("data", "The document has no phases.");
	for (const phase of phases) {
		refuseUnknown(phase, [
			"name",
			"steps",
			"disableLogging"
		], "a phase", switches);
		const name = textIn(phase, "name") ?? "";
		for (const step of objectsIn(phase.steps)) checkStep$1(step, name, platform, switches);
	}
	return {
		type: phases.length === 1 && phases[0]?.name === "test" ? "TEST" : "BUILD",
		parameters: parametersOf(document.parameters)
	};
}
function checkStep$1(step, phase, platform, switches) {
	const name = textIn(step, "name") ?? "";
	if (!/^[A-Za-z0-9_-]+$/.test(name)) throw invalidValue("data", `Invalid step name '${name}' in phase '${phase}'. Allowed characters are combinations of numbers [0-9], english letters [a-z,A-Z] and special characters [-_].`);
	const refuse = (reason) => invalidValue("data", `Parsing step '${name}' in phase '${phase}' failed. Error: ${reason}`);
	const action = textIn(step, "action") ?? "";
	const known = componentActions.get(action);
	if (known?.platforms.includes(platform) !== true) throw refuse(`Unsupported action ${action} for os platform ${platform.toLowerCase()}.`);
	if (known.needsInputs && lacksInputs(step.inputs, switches)) throw refuse(`Action ${action} has no inputs; it requires an 'inputs'`);
	refuseUnknown(step, stepKeys, `step '${name}'`, switches);
}
function lacksInputs(inputs, { emptyInputs }) {
	if (inputs === void 0 || inputs === null) return emptyInputs === "refused";
	return (Array.isArray(inputs) ? inputs.length === 0 : Object.keys(part$1(inputs)).length === 0) && emptyInputs === "refused";
}
function parametersOf(parameters) {
	return objectsIn(parameters).flatMap((one) => Object.entries(one).map(([name, given]) => {
		const { type, default: value, description } = part$1(given);
		return shownParameter(name, type ?? "string", value, description);
	}));
}
// src/emulator/kinds/component.ts
const members$2 = {
	inline: "data",
	uri: "uri"
};
const component$1 = {
	kind: "Component",
	quota: 1e3,
	clearable: [],
	dateUpdatedOnCreate: "never",
	identity: byBuild(),
	staysWhileShared: true,
	references: () => [],
	check(fields, { switches }) {
		readComponentDocument(documentText(fields, switches, members$2), textOf(fields, "platform"), switches);
	},
	store(fields, context) {
		const { uri: _, kmsKeyId, ...rest } = fields;
		const data = textIn(fields, "data") !== void 0 || textIn(fields, "uri") !== void 0 ? documentText(fields, context.switches, members$2) : void 0;
		const facts = data === void 0 ? {} : readComponentDocument(data, textIn(fields, "platform") ?? "Linux", context.switches);
		return {
			owner: context.place.account,
			encrypted: true,
			state: { status: "ACTIVE" },
			supportedOsVersions: [],
			type: "BUILD",
			...facts,
			...rest,
			...data === void 0 ? {} : { data },
			...kmsKeyId === void 0 ? {} : { kmsKeyId: keyAsRead(kmsKeyId, context) }
		};
	},
	present: ({ resource }) => resource,
	rows: rowsOfVersions,
	isListed: isListedBuild,
	summarise: (shown) => ({
		...versionRow(shown),
		status: part$1(shown.state).status ?? "ACTIVE"
	})
};
// src/emulator/kinds/recipe.ts
function recipeReferences(fields) {
	const components = objectsIn(fields.components).flatMap((component, index) => {
		const arn = textIn(component, "componentArn");
		return arn === void 0 ? [] : [{
			path: `components[${index}].componentArn`,
			kind: "Component",
			arn
		}];
	});
	const parent = textIn(fields, "parentImage") ?? "";
	const { kind, version } = parseArn(parent) ?? {};
	return kind === "Image" && version !== void 0 ? [...components, {
		path: "parentImage",
		kind: "Image",
		arn: parent
	}] : components;
}
function ingredientsOf(fields, { find }) {
	return objectsIn(fields.components).flatMap((sent, index) => {
		const arn = textIn(sent, "componentArn") ?? "";
		const resource = find(arn)?.resource;
		return resource === void 0 ? [] : [{
			path: `components[${index}]`,
			arn,
			sent,
			resource
		}];
	});
}
function parentOf(fields, { find }) {
	return find(textIn(fields, "parentImage") ?? "")?.resource;
}
function checkComponents(fields, context, platform) {
	const ingredients = ingredientsOf(fields, context);
	const limit = 20;
	const components = objectsIn(fields.components);
	if (components.length > limit) throw quotaExceeded("components per recipe", limit);
	checkOnce(components);
	const base = platform ?? textIn(ingredients[0]?.resource ?? {}, "platform");
	const osVersion = textIn(parentOf(fields, context) ?? {}, "osVersion");
	for (const ingredient of ingredients) {
		checkState(ingredient);
		checkPlatform(ingredient, base, osVersion);
		checkParameters(ingredient);
	}
	if (components.reduce((sum, { parameters }) => sum + JSON.stringify(parameters ?? []).length, 0) > 25600) throw invalidValue("components", "You've exceeded the maximum cumulative component size of 25 KB");
}
function checkOnce(components) {
	const lines = components.map((component) => {
		const { account, line } = parseArn(textIn(component, "componentArn") ?? "") ?? {};
		return `${account}/${line}`;
	});
	if (new Set(lines).size < lines.length) throw invalidValue("components", "A component may be specified in an image recipe at most once");
}
function checkState({ path, arn, resource }) {
	const status = textIn(part$1(resource.state), "status");
	if (status !== "DEPRECATED" && status !== "DISABLED") return;
	const reason = `Component ARN '${arn}' is ${status.toLowerCase()} and cannot be included in new Recipes.`;
	throw invalidValue(`${path}.componentArn`, reason);
}
function checkPlatform({ path, resource }, platform, osVersion) {
	if (platform !== void 0 && textIn(resource, "platform") !== platform) throw invalidValue(`${path}.componentArn`, "Component ARN does not match the Parent Image Platform");
	const supported = textsIn(resource.supportedOsVersions);
	if (osVersion === void 0 || supported.length === 0) return;
	if (!supported.some((prefix) => osVersion.startsWith(prefix))) throw invalidValue(`${path}.componentArn`, "Component ARN does not support the Parent Image OS Version");
}
function checkParameters({ sent, resource }) {
	const given = namesIn(objectsIn(sent.parameters));
	const declared = objectsIn(resource.parameters);
	const refuse = (reason, names) => new ServiceError("InvalidParameterCombinationException", 400, `${reason}: ${names.join(", ")}`);
	const unknown = given.filter((name) => !namesIn(declared).includes(name));
	if (unknown.length > 0) throw refuse("The following parameters are not defined in the provided component", unknown);
	const missing = namesIn(declared.filter(({ defaultValue }) => defaultValue === void 0)).filter((name) => !given.includes(name));
	if (missing.length > 0) throw refuse("The following parameters have no default and no value", missing);
}
const namesIn = (parameters) => parameters.flatMap((parameter) => textIn(parameter, "name") ?? []);
function isMarketplace({ resource }) {
	return objectsIn(resource.productCodes).length > 0 || parseArn(resource.arn)?.account === "aws-marketplace";
}
function componentsAsRead(fields, context) {
	if (fields.components === void 0 || context.switches.componentReferences === "as-sent") return {};
	return { components: objectsIn(fields.components).map((component) => {
		const found = context.find(textIn(component, "componentArn") ?? "");
		return found === void 0 ? component : {
			...component,
			componentArn: found.resource.arn
		};
	}) };
}
function boundComponents(fields, context) {
	const bound = ingredientsOf(fields, context).map(({ arn, resource }) => [arn, resource.arn]);
	return { bound: Object.fromEntries(bound) };
}
// src/emulator/kinds/container-recipe.ts
const members$1 = {
	inline: "dockerfileTemplateData",
	uri: "dockerfileTemplateUri"
};
const containerRecipe = {
	kind: "ContainerRecipe",
	quota: 1e3,
	clearable: [],
	dateUpdatedOnCreate: "never",
	identity: byVersion,
	staysWhileShared: true,
	references: recipeReferences,
	check(fields, context) {
		checkTemplate(fields, documentText(fields, context.switches, members$1));
		checkOverrides(fields);
		if (ingredientsOf(fields, context).some(isMarketplace)) throw invalidValue("components", "Container Recipes must not contain marketplace components");
		const platforms = ingredientsOf(fields, context).map(({ resource }) => resource.platform);
		if (fields.platformOverride === "macOS" || platforms.includes("macOS")) throw invalidValue("components", "Container recipes don't currently support the macOS platform");
		checkComponents(fields, context, platformOf$1(fields, context));
	},
	store(fields, context) {
		const { platformOverride: _, imageOsVersionOverride: __, dockerfileTemplateUri, kmsKeyId, ...rest } = fields;
		const template = dockerfileTemplateUri !== void 0 || fields.dockerfileTemplateData !== void 0 ? { dockerfileTemplateData: documentText(fields, context.switches, members$1) } : { containerType: "DOCKER" };
		return {
			owner: context.place.account,
			encrypted: true,
			platform: platformOf$1(fields, context) ?? textIn(ingredientsOf(fields, context)[0]?.resource ?? {}, "platform") ?? "Linux",
			...rest,
			...rest.instanceConfiguration === void 0 ? {} : { instanceConfiguration: instanceAsRead(part$1(rest.instanceConfiguration), context) },
			...template,
			...componentsAsRead(fields, context),
			...kmsKeyId === void 0 ? {} : { kmsKeyId: keyAsRead(kmsKeyId, context) }
		};
	},
	hide: boundComponents,
	present: ({ resource }) => resource,
	summarise(shown) {
		const { image } = part$1(shown.instanceConfiguration);
		return image === void 0 ? {} : { instanceImage: image };
	}
};
function instanceAsRead(instance, context) {
	return {
		...instance,
		...disksAsRead(instance, context)
	};
}
function platformOf$1(fields, context) {
	return textIn(fields, "platformOverride") ?? textIn(parentOf(fields, context) ?? {}, "platform");
}
function checkTemplate(fields, template) {
	const at = (variable) => template.search(new RegExp(`\\{\\{\\{\\s*imagebuilder:${variable}\\s*\\}\\}\\}`));
	const refuse = (reason) => invalidValue("dockerfileTemplateData", reason);
	if (at("parentImage") < 0) throw refuse("It must contain {{{ imagebuilder:parentImage }}}.");
	if (fields.components === void 0) return;
	if (at("environments") < 0 || at("components") < at("environments")) throw refuse("It must contain {{{ imagebuilder:environments }}} and, after that, {{{ imagebuilder:components }}}.");
}
function checkOverrides(fields) {
	if (fields.platformOverride === void 0) return;
	if (parseArn(textIn(fields, "parentImage") ?? "")?.kind === "Image") throw invalidValue("platformOverride", "You cannot specify a platform override when using an Image Builder Image as your parent");
	if (fields.platformOverride === "Windows" && fields.imageOsVersionOverride === void 0) throw new ServiceError("InvalidParameterCombinationException", 400, "You must specify an image OsVersion override when using ECR Repositories as your parent image for Windows Platform");
}
// src/emulator/kinds/distribution-configuration.ts
const distributionConfiguration = {
	kind: "DistributionConfiguration",
	quota: 1e3,
	clearable: [],
	dateUpdatedOnCreate: "by-switch",
	staysWhileShared: false,
	identity: byName,
	references: () => [],
	check(fields) {
		const distributions = objectsIn(fields.distributions);
		if (distributions.length === 0) throw invalidValue("distributions", "At least one distribution is required.");
		const regions = distributions.map((distribution) => textOf(distribution, "region"));
		const repeated = regions.find((region, index) => regions.indexOf(region) !== index);
		if (repeated !== void 0) throw invalidValue("distributions", `The Region '${repeated}' appears more than once.`);
		for (const [index, distribution] of distributions.entries()) checkDistribution(distribution, `distributions[${index}]`);
	},
	store(fields) {
		return {
			...fields,
			distributions: objectsIn(fields.distributions).map(storeDistribution)
		};
	},
	present({ resource }, { switches }) {
		const distributions = objectsIn(resource.distributions);
		return {
			...resource,
			timeoutMinutes: 720,
			distributions: switches.husksOnRead ? distributions.map(withHusks) : distributions
		};
	},
	summarise(resource) {
		return { regions: objectsIn(resource.distributions).flatMap(({ region }) => region ?? []) };
	}
};
function checkDistribution(distribution, path) {
	const ami = distribution.amiDistributionConfiguration;
	if (!isObject(ami)) return;
	if (typeof ami.name === "string" && !/\{\{\s*imagebuilder:buildDate\s*\}\}/.test(ami.name)) throw invalidValue(`${path}.amiDistributionConfiguration.name`, "It must contain {{ imagebuilder:buildDate }}.");
	const groups = isObject(ami.launchPermission) ? ami.launchPermission.userGroups : void 0;
	if (Array.isArray(groups) && groups.some((group) => group !== "all")) throw invalidValue(`${path}.amiDistributionConfiguration.launchPermission.userGroups`, "The only group is all.");
}
function storeDistribution(distribution) {
	if (distribution.launchTemplateConfigurations === void 0) return distribution;
	const templates = objectsIn(distribution.launchTemplateConfigurations);
	return {
		...distribution,
		launchTemplateConfigurations: templates.map((template) => ({
			...template,
			setDefaultVersion: template.setDefaultVersion ?? true
		}))
	};
}
function withHusks(distribution) {
	const ami = distribution.amiDistributionConfiguration;
	return {
		launchTemplateConfigurations: [],
		fastLaunchConfigurations: [],
		...distribution,
		...isObject(ami) ? { amiDistributionConfiguration: {
			targetAccountIds: [],
			...ami
		} } : {}
	};
}
// src/emulator/kinds/image.ts
const ownerOf = ({ arn, imageSource }) => ({ owner: imageSource === "AMAZON_MANAGED" ? "Amazon" : arn.split(":")[4] ?? "" });
const image$1 = {
	kind: "Image",
	quota: Infinity,
	clearable: [],
	dateUpdatedOnCreate: "never",
	identity: byBuild(),
	staysWhileShared: true,
	references: () => [],
	check: () => void 0,
	store: (fields) => ({
		type: "AMI",
		platform: "Linux",
		imageSource: "CUSTOM",
		state: { status: "AVAILABLE" },
		...fields
	}),
	present(entry, { now }) {
		const { resource } = entry;
		const isThere = statusOf(entry, now) === "AVAILABLE";
		return {
			...resource,
			state: imageState(entry, now),
			...isThere && resource.outputResources === void 0 ? { outputResources: outputsOf(resource) } : {}
		};
	},
	canStandForLine: (entry, { now }) => statusOf(entry, now) === "AVAILABLE",
	operations: { CancelImageCreation: cancelBuild },
	rows(entries, input, { now }) {
		const filters = objectsIn(input.filters).map(({ name }) => name);
		const listed = entries.filter((entry) => input.includeDeprecated === true || statusOf(entry, now) !== "DEPRECATED");
		return newestOf(listed, input.byName === true && !filters.includes("version") ? "name" : "version");
	},
	summarise: (shown) => ({
		...versionRow(shown),
		...ownerOf(shown),
		version: versionRow(shown).arn.split("/").at(-1) ?? ""
	}),
	summariseBuild: ownerOf
};
// src/emulator/core/schedule.ts
const units = {
	minute: 6e4,
	hour: 36e5,
	day: 864e5
};
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
const weekdays = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
function readSchedule(expression) {
	const rate = /^rate\((\d+) (minute|hour|day)(s?)\)$/.exec(expression);
	if (rate !== null) return rateOf(Number(rate[1]), rate[2], rate[3] === "s");
	const fields = /^cron\((.*)\)$/.exec(expression)?.[1]?.trim().split(/\s+/);
	if (fields?.length !== 6) throw new TypeError("A schedule is cron(\u2026) with six fields, or rate(\u2026).");
	const [minutes = "", hours = "", days = "", month = "", weekday = "", years = ""] = fields;
	const minuteList = numbersOf(minutes, 0, 59);
	const hourList = numbersOf(hours, 0, 23);
	const monthList = numbersOf(month, 1, 12, months);
	const yearList = numbersOf(years, 1970, 2199);
	const isDay = dayTest(days);
	const isWeekday = weekdayTest(weekday);
	const isDue = (day) => yearList.includes(day.year) && monthList.includes(day.month) && isDay(day) && isWeekday(day);
	const times = hourList.flatMap((hour) => minuteList.map((minute) => ({
		hour,
		minute
	})));
	return { next(after, timezone) {
		const start = new Date(after.getTime() + offsetOf(after, timezone));
		for (let ahead = 0; ahead < 3294; ahead += 1) {
			const midnight = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + ahead);
			if (!isDue(dayOf(new Date(midnight)))) continue;
			const found = times.map(({ hour, minute }) => inZone(midnight + hour * units.hour + minute * units.minute, timezone)).find((moment) => moment > after);
			if (found !== void 0) return found;
		}
	} };
}
function rateOf(count, unit, isPlural) {
	if (count === 0 || count === 1 === isPlural) throw new TypeError("A rate is 1 of a singular unit, or more of a plural one.");
	const period = count * units[unit];
	return { next(after, _, since) {
		const passed = Math.floor((after.getTime() - since.getTime()) / period);
		return new Date(since.getTime() + (passed + 1) * period);
	} };
}
function numbersOf(field, min, max, names = []) {
	const numberOf = (text) => {
		const named = names.indexOf(text.toUpperCase());
		const value = named >= 0 ? named + min : Number(text);
		if (!/^\w+$/.test(text) || !Number.isInteger(value) || value < min || value > max) throw new TypeError(`'${field}' is no field of ${min} to ${max}.`);
		return value;
	};
	const found = field.split(",").flatMap((item) => {
		const [range = "", step] = item.split("/");
		const [from = "", to] = range.split("-");
		const [low, high] = from === "*" ? [min, max] : [numberOf(from), numberOf(to ?? from)];
		const by = step === void 0 ? 1 : Number(step);
		if (!Number.isInteger(by) || by < 1) throw new TypeError(`'${field}' has no step of at least 1.`);
		const end = step !== void 0 && to === void 0 ? max : high;
		return Array.from({ length: Math.max(0, end - low + 1) }, (_, index) => low + index).filter((value) => (value - low) % by === 0);
	});
	if (found.length === 0) throw new TypeError(`'${field}' stands for no number.`);
	return [...new Set(found)].sort((a, b) => a - b);
}
function dayTest(field) {
	if (field === "?" || field === "*") return () => true;
	if (field === "L") return ({ day, last }) => day === last;
	const near = /^(\d+|L)W$/.exec(field)?.[1];
	if (near === void 0) {
		const days = numbersOf(field, 1, 31);
		return ({ day }) => days.includes(day);
	}
	if (near !== "L") numbersOf(near, 1, 31);
	return (date) => date.day === nearestWorkday(date, near === "L" ? date.last : Number(near));
}
function nearestWorkday({ day, weekday, last }, wanted) {
	const on = ((weekday - 1 + wanted - day) % 7 + 7) % 7;
	if (on === 6) return wanted === 1 ? 3 : wanted - 1;
	if (on === 0) return wanted === last ? wanted - 2 : wanted + 1;
	return wanted;
}
function weekdayTest(field) {
	if (field === "?" || field === "*") return () => true;
	const [, on = "", rule] = /^(\w{1,3}?)(L|#[1-5])$/.exec(field) ?? [];
	if (rule === void 0 || on === "") {
		const days = numbersOf(field === "L" ? "7" : field, 1, 7, weekdays);
		return ({ weekday }) => days.includes(weekday);
	}
	const [only] = numbersOf(on, 1, 7, weekdays);
	if (rule === "L") return ({ weekday, day, last }) => weekday === only && day > last - 7;
	return ({ weekday, day }) => weekday === only && Math.ceil(day / 7) === Number(rule.slice(1));
}
function dayOf(date) {
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
	const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return {
		year,
		month,
		day: date.getUTCDate(),
		weekday: date.getUTCDay() + 1,
		last
	};
}
function inZone(local, timezone) {
	const guess = new Date(local - offsetOf(new Date(local), timezone));
	return new Date(local - offsetOf(guess, timezone));
}
function offsetOf(moment, timezone) {
	if (timezone === "UTC") return 0;
	const parts = new Intl.DateTimeFormat("en-US", {
		timeZone: timezone,
		timeZoneName: "longOffset"
	}).formatToParts(moment);
	const [, sign, hours, minutes = "0"] = /GMT([+-])(\d+):?(\d+)?/.exec(parts.map(({ value }) => value).join("")) ?? [];
	if (sign === void 0) return 0;
	return (sign === "-" ? -1 : 1) * (Number(hours) * units.hour + Number(minutes) * units.minute);
}
// src/emulator/kinds/pipeline-rules.ts
function workflowsOf(fields) {
	return objectsIn(fields.workflows).flatMap((workflow, index) => {
		const arn = textIn(workflow, "workflowArn");
		if (arn === void 0) return [];
		const { line = "", account } = parseArn(arn) ?? {};
		return [{
			path: `workflows[${index}].workflowArn`,
			arn,
			type: line.split("/")[0] ?? "",
			isManaged: account === "aws",
			fields: workflow
		}];
	});
}
const checkPipeline = (fields, _, before) => {
	checkRecipe(fields, before);
	checkScanning(fields);
	checkWorkflows(fields);
	checkLogGroups(fields);
	checkSchedule(fields);
};
function notTogether$1(message) {
	return new ServiceError("InvalidParameterCombinationException", 400, message);
}
function checkRecipe({ imageRecipeArn, containerRecipeArn }, before) {
	if (imageRecipeArn !== void 0 && containerRecipeArn !== void 0) throw notTogether$1("Specify either imageRecipeArn or containerRecipeArn, not both.");
	if (imageRecipeArn === void 0 && containerRecipeArn === void 0) throw notTogether$1("Specify either imageRecipeArn or containerRecipeArn.");
	if (before !== void 0 && before.imageRecipeArn === void 0 !== (imageRecipeArn === void 0) && (before.imageRecipeArn ?? before.containerRecipeArn) !== void 0) throw notTogether$1("A pipeline cannot change between an image recipe and a container recipe.");
}
function checkScanning(fields) {
	const { imageScanningEnabled, imageScanningTypes: types, scanResultCondition } = part$1(fields.imageScanningConfiguration);
	const isOnDemand = Array.isArray(types) && types.includes("ON_DEMAND_AMI_CVE");
	if (scanResultCondition !== void 0 && !isOnDemand) throw notTogether$1("A scanResultCondition requires the imageScanningTypes ON_DEMAND_AMI_CVE.");
	if (isOnDemand && fields.imageRecipeArn === void 0) throw notTogether$1("The imageScanningTypes ON_DEMAND_AMI_CVE requires an imageRecipeArn.");
	if (imageScanningEnabled === true && part$1(fields.imageTestsConfiguration).imageTestsEnabled === false) throw notTogether$1("Image scanning requires imageTestsEnabled.");
}
function checkWorkflows(fields) {
	const workflows = workflowsOf(fields);
	if (workflows.length > 0 && fields.executionRole === void 0) throw notTogether$1("An execution role is required to provide workflows");
	if (workflows.length > 10) throw invalidValue("workflows", "There can be at most 10 workflows.");
	for (const only of ["build", "distribution"]) if (workflows.filter(({ type }) => type === only).length > 1) throw invalidValue("workflows", `There can be at most one ${only} workflow.`);
	for (const [index, { arn, type, isManaged, fields: workflow }] of workflows.entries()) {
		const path = `workflows[${index}]`;
		if (isManaged && !arn.endsWith("/x.x.x")) throw invalidValue(`${path}.workflowArn`, `AWS managed workflows must have latest version 'x.x.x' for '${arn}'`);
		for (const member of ["parallelGroup", "onFailure"]) if (workflow[member] !== void 0 && type !== "test") throw invalidValue(`${path}.${member}`, "Only test workflows can have it.");
	}
}
function checkLogGroups(fields) {
	if (Object.values(part$1(fields.loggingConfiguration)).some((group) => typeof group === "string" && !group.startsWith("/aws/imagebuilder/")) && fields.executionRole === void 0) throw notTogether$1("An execution role is required for log groups outside of /aws/imagebuilder/.");
}
function checkSchedule(fields) {
	const schedule = part$1(fields.schedule);
	const expression = textIn(schedule, "scheduleExpression");
	if (expression === void 0) return;
	try {
		readSchedule(expression);
		offsetOf(new Date(0), textIn(schedule, "timezone") ?? "UTC");
	} catch (error) {
		const member = error instanceof RangeError ? "timezone" : "scheduleExpression";
		throw invalidValue(`schedule.${member}`, error instanceof Error ? error.message : String(error));
	}
}
function nextRun(pipeline, now) {
	const schedule = part$1(pipeline.schedule);
	const expression = textIn(schedule, "scheduleExpression");
	if (expression === void 0 || pipeline.status !== "ENABLED") return {};
	const since = new Date(pipeline.dateUpdated ?? pipeline.dateCreated);
	try {
		const next = readSchedule(expression).next(now, textIn(schedule, "timezone") ?? "UTC", since);
		return next === void 0 ? {} : { dateNextRun: next.toISOString() };
	} catch {
		return {};
	}
}
// src/emulator/kinds/image-pipeline.ts
const referredKinds = {
	infrastructureConfigurationArn: "InfrastructureConfiguration",
	distributionConfigurationArn: "DistributionConfiguration",
	imageRecipeArn: "ImageRecipe",
	containerRecipeArn: "ContainerRecipe"
};
const imagePipeline = {
	kind: "ImagePipeline",
	quota: 75,
	clearable: [],
	dateUpdatedOnCreate: "date-created",
	staysWhileShared: false,
	identity: byName,
	references(fields) {
		return [...Object.entries(referredKinds).flatMap(([member, kind]) => {
			const arn = textIn(fields, member);
			return arn === void 0 ? [] : [{
				path: member,
				kind,
				arn
			}];
		}), ...workflowsOf(fields).map(({ path, arn }) => ({
			path,
			kind: "Workflow",
			arn
		}))];
	},
	check: checkPipeline,
	store(fields, context) {
		const { executionRole } = fields;
		return {
			enhancedImageMetadataEnabled: true,
			status: "ENABLED",
			...fields,
			...recipeAsRead(fields, context),
			...executionRole === void 0 ? {} : { executionRole: roleAsRead(executionRole, context) },
			imageTestsConfiguration: withTestDefaults(fields, context),
			...isObject(fields.schedule) ? { schedule: withStartCondition(fields.schedule) } : {}
		};
	},
	present(entry, context) {
		const shown = {
			...entry.resource,
			...traceOfRuns(entry, context)
		};
		return {
			...shown,
			...defaultWorkflows(entry, context),
			...nextRun(shown, context.now)
		};
	},
	isHeld: (entry, context) => context.switches.deletePipelineWithImages === "refused" && imagesOf(entry, context).length > 0,
	operations: {
		StartImagePipelineExecution: startPipeline,
		ListImagePipelineImages: listPipelineImages
	},
	summarise: () => ({})
};
function recipeAsRead(fields, { find, switches }) {
	const member = fields.containerRecipeArn === void 0 ? "imageRecipeArn" : "containerRecipeArn";
	const arn = textIn(fields, member);
	const recipe = arn === void 0 ? void 0 : find(arn)?.resource;
	if (recipe === void 0) return {};
	return {
		...switches.recipeReferences === "resolved" ? { [member]: recipe.arn } : {},
		...recipe.platform === void 0 ? {} : { platform: recipe.platform }
	};
}
function withTestDefaults({ imageTestsConfiguration: sent }, { switches }) {
	return {
		imageTestsEnabled: true,
		...part$1(sent).imageTestsEnabled !== void 0 && switches.partialTestsTimeout === "absent" ? {} : { timeoutMinutes: 720 },
		...part$1(sent)
	};
}
function withStartCondition(schedule) {
	return {
		pipelineExecutionStartCondition: "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
		...schedule
	};
}
function defaultWorkflows({ resource }, { switches }) {
	if (!switches.fillWorkflows || resource.workflows !== void 0) return {};
	const [, partition = "", , region = ""] = resource.arn.split(":");
	const product = resource.containerRecipeArn === void 0 ? "image" : "container";
	const place = {
		partition,
		region
	};
	return { workflows: [{ workflowArn: managedWorkflow(place, `build/build-${product}`) }, { workflowArn: managedWorkflow(place, `test/test-${product}`) }] };
}
function managedWorkflow({ partition, region }, line) {
	return `arn:${partition}:imagebuilder:${region}:aws:workflow/${line}/x.x.x`;
}
// src/emulator/kinds/image-recipe.ts
const imageRecipe = {
	kind: "ImageRecipe",
	quota: 1e3,
	clearable: [],
	dateUpdatedOnCreate: "never",
	identity: byVersion,
	staysWhileShared: false,
	references: recipeReferences,
	check(fields, context) {
		checkParent(fields, context);
		checkComponents(fields, context, textIn(parentOf(fields, context) ?? {}, "platform"));
		checkMarketplace(fields, context);
		checkTags(fields);
		if (platformOf(fields, context) === "Windows") checkWindows(fields);
	},
	store(fields, context) {
		const platform = platformOf(fields, context);
		return {
			owner: context.place.account,
			platform,
			workingDirectory: platform === "Windows" ? "C:/" : "/tmp",
			...fields,
			...disksAsRead(fields, context),
			...componentsAsRead(fields, context)
		};
	},
	hide: boundComponents,
	present: ({ resource }) => resource,
	summarise: () => ({})
};
function platformOf(fields, context) {
	return [parentOf(fields, context), ingredientsOf(fields, context)[0]?.resource].flatMap((one) => textIn(one ?? {}, "platform") ?? [])[0] ?? "Linux";
}
function checkParent(fields, { switches }) {
	const parent = textIn(fields, "parentImage") ?? "";
	const isKnown = /^ami-[0-9a-f]{8}([0-9a-f]{9})?$/.test(parent) || parseArn(parent)?.kind === "Image" && parseArn(parent)?.version !== void 0 || /^ssm:./.test(parent) || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(parent) || /^prod-[a-z0-9]+$/.test(parent);
	const isOld = /^arn:[^:]+:imagebuilder:[^:]*:[^:]+:image\/[a-z0-9-_]+\/xxxx\.x\.x$/.test(parent);
	if (isKnown || isOld && switches.fourXParents === "accepted") return;
	throw invalidValue("parentImage", "It is not an AMI id, an image ARN, an SSM parameter or a Marketplace product.");
}
function checkMarketplace(fields, context) {
	const ingredients = ingredientsOf(fields, context);
	const bought = ingredients.filter(isMarketplace);
	const isBoughtBase = /^prod-|^[0-9a-f]{8}-/.test(textIn(fields, "parentImage") ?? "");
	if (bought.reduce((sum, { resource }) => sum + Math.max(1, objectsIn(resource.productCodes).length), 0) + (isBoughtBase ? 1 : 0) > 9) throw invalidValue("components", "Recipe can contain at most 9 marketplace products");
	const hasBuild = ingredients.some((one) => !isMarketplace(one) && one.resource.type !== "TEST");
	if (bought.length > 0 && !hasBuild) throw invalidValue("components", "Recipes with marketplace components must contain at least 1 build component");
}
function checkTags(fields) {
	const reserved = Object.keys(part$1(fields.amiTags)).find((key) => ["CreatedBy", "Ec2ImageBuilderArn"].includes(key));
	if (reserved !== void 0) throw invalidValue("amiTags", `The tag key '${reserved}' is reserved.`);
}
function checkWindows(fields) {
	if (part$1(fields.additionalInstanceConfiguration).systemsManagerAgent !== void 0) throw invalidValue("additionalInstanceConfiguration.systemsManagerAgent", "Image Builder does not support configuring the SSM Agent on Windows");
	if (textIn(fields, "workingDirectory")?.includes("\"") === true) throw invalidValue("workingDirectory", "A path of Windows cannot hold a quotation mark.");
}
// src/emulator/kinds/infrastructure-configuration.ts
const reservedTags = [
	"CreatedBy",
	"Ec2ImageBuilderArn",
	"Name",
	"Tags"
];
const newMembers = ["parentInstance", "terminateInstanceOnCompletion"];
const infrastructureConfiguration = {
	kind: "InfrastructureConfiguration",
	quota: 1e3,
	clearable: [
		"instanceTypes",
		"securityGroupIds",
		"resourceTags"
	],
	dateUpdatedOnCreate: "by-switch",
	staysWhileShared: false,
	identity: byName,
	references: () => [],
	check(fields, context) {
		checkProfile(fields, context);
		checkNetwork(fields, context);
		checkTopic(fields, context);
		checkResourceTags(fields);
		checkHost(fields, context);
	},
	store(fields) {
		return {
			terminateInstanceOnFailure: true,
			...withoutEmpty(fields)
		};
	},
	present({ resource }, { switches }) {
		const shown = {
			...switches.husksOnRead ? {
				instanceTypes: [],
				securityGroupIds: [],
				logging: { s3Logs: {} },
				resourceTags: {}
			} : {},
			...switches.completionReadsTrue ? { terminateInstanceOnCompletion: true } : {},
			...resource
		};
		if (!switches.hideNewMembers) return shown;
		return Object.fromEntries(Object.entries(shown).filter(([name]) => !newMembers.includes(name)));
	},
	summarise: () => ({})
};
function checkProfile(fields, context) {
	if (!context.isProfileMissing(textOf(fields, "instanceProfileName"))) return;
	throw invalidValue("instanceProfileName", "The provided instance profile does not exist. Please specify a different instance profile and try again.");
}
function checkNetwork(fields, { switches }) {
	const groups = fields.securityGroupIds;
	if (fields.subnetId === void 0 || Array.isArray(groups) && groups.length > 0) return;
	throw invalidValue(switches.subnetErrorNames, "A subnet requires at least one security group in securityGroupIds.");
}
function checkTopic(fields, context) {
	if (fields.snsTopicArn === void 0 || !context.isTopicMissing(textOf(fields, "snsTopicArn"))) return;
	throw invalidValue("snsTopicArn", "The provided SNS topic does not exist or cannot be published to.");
}
function checkResourceTags(fields) {
	const reserved = Object.keys(fields.resourceTags ?? {}).find((key) => reservedTags.includes(key));
	if (reserved !== void 0) throw invalidValue("resourceTags", `The tag key '${reserved}' is reserved.`);
}
function checkHost(fields, { switches }) {
	const placement = fields.placement;
	if (!isObject(placement)) return;
	const { hostId, hostResourceGroupArn, tenancy } = placement;
	const refuse = (reason) => {
		const { message } = invalidValue("placement", reason);
		return new ServiceError(switches.hostRuleError, 400, message);
	};
	if (hostId !== void 0 && hostResourceGroupArn !== void 0) throw refuse("Specify either hostId or hostResourceGroupArn, not both.");
	if ((hostId !== void 0 || hostResourceGroupArn !== void 0) && tenancy !== "host") throw refuse("hostId and hostResourceGroupArn require the tenancy host.");
}
// src/emulator/kinds/lifecycle-policy.ts
const lifecyclePolicy = {
	kind: "LifecyclePolicy",
	quota: 50,
	clearable: [],
	dateUpdatedOnCreate: "by-switch",
	staysWhileShared: false,
	identity: byName,
	references: () => [],
	check(fields, context, before) {
		checkRole(fields, context);
		if (before !== void 0 && before.resourceType !== fields.resourceType) throw invalidValue("resourceType", "The resource type of a lifecycle policy cannot be changed.");
		const details = objectsIn(fields.policyDetails);
		const types = details.map(({ action }) => part$1(action).type);
		if (new Set(types).size < types.length) throw invalidValue("policyDetails", "There can be one policy detail for each action type.");
		for (const [index, detail] of details.entries()) {
			const path = `policyDetails[${index}]`;
			if (fields.resourceType === "CONTAINER_IMAGE") checkContainerDetail(detail, path);
			else checkAmiDetail(detail, path);
			checkFilter(detail, path, context.switches);
		}
		checkSelection(part$1(fields.resourceSelection));
	},
	store(fields, context) {
		const details = objectsIn(fields.policyDetails);
		return {
			status: "ENABLED",
			...fields,
			executionRole: roleAsRead(fields.executionRole ?? null, context),
			policyDetails: details.map((detail) => storeDetail(detail, fields.resourceType, context.switches))
		};
	},
	present({ resource }) {
		const { dateCreated, dateUpdated, ...rest } = resource;
		const dates = {
			dateCreated: secondsOf(dateCreated),
			...dateUpdated ? { dateUpdated: secondsOf(dateUpdated) } : {}
		};
		return {
			...rest,
			...dates
		};
	},
	summarise: () => ({})
};
const secondsOf = (date) => Date.parse(date) / 1e3;
function checkRole(fields, context) {
	if (!context.isRoleMissing(textOf(fields, "executionRole"))) return;
	throw invalidValue("executionRole", "The provided role does not exist or does not have sufficient permissions");
}
function checkContainerDetail({ action, exclusionRules }, path) {
	const { type, includeResources } = part$1(action);
	if (type !== "DELETE") throw invalidValue(`${path}.action.type`, "A container image can only be deleted.");
	const { amis, snapshots } = part$1(includeResources);
	if (amis === true || snapshots === true) throw invalidValue(`${path}.action.includeResources`, "A container image has no AMIs and no snapshots.");
	if (part$1(exclusionRules).amis !== void 0) throw invalidValue(`${path}.exclusionRules.amis`, "A container image has no AMIs.");
}
function checkAmiDetail({ action }, path) {
	const { includeResources } = part$1(action);
	const type = textIn(part$1(action), "type");
	const { amis, snapshots, containers } = part$1(includeResources);
	const refuse = (reason) => invalidValue(`${path}.action.includeResources`, reason);
	if (containers === true) throw refuse("An AMI image has no containers.");
	if (snapshots === true && amis !== true) throw refuse("Snapshots can only be included together with AMIs.");
	if (type !== "DELETE" && amis !== true) throw refuse(`The action ${type} must include AMIs.`);
}
function checkFilter({ action, filter }, path, switches) {
	const { type, unit, retainAtLeast } = part$1(filter);
	if (type === "AGE") {
		if (unit === void 0) throw notTogether(`${path}.filter: the type AGE requires a unit.`);
		return;
	}
	if (part$1(action).type !== "DELETE") throw notTogether(`${path}.filter: the type COUNT requires the action DELETE.`);
	if (unit !== void 0 && switches.unitWithCount === "refused") throw notTogether(`${path}.filter: the type COUNT has no unit.`);
	if (retainAtLeast !== void 0) throw notTogether(`${path}.filter: the type COUNT has no retainAtLeast.`);
}
function checkSelection({ recipes, tagMap }) {
	if (recipes === void 0 === (tagMap === void 0)) throw notTogether("resourceSelection: specify either recipes or tagMap.");
	checkVersions(objectsIn(recipes));
}
function checkVersions(recipes) {
	const wrong = recipes.findIndex((recipe) => !isTrailing(textOf(recipe, "semanticVersion")));
	if (wrong < 0) return;
	throw invalidValue(`resourceSelection.recipes[${wrong}].semanticVersion`, "A number cannot follow an x.");
}
function notTogether(message) {
	return new ServiceError("InvalidParameterCombinationException", 400, message);
}
function storeDetail(detail, resourceType, switches) {
	const action = part$1(detail.action);
	const filter = dropUnit(part$1(detail.filter));
	if (action.includeResources === void 0 || switches.omittedIncludes === "absent") return {
		...detail,
		filter
	};
	const left = resourceType === "CONTAINER_IMAGE" ? { containers: false } : {
		amis: false,
		snapshots: false
	};
	return {
		...detail,
		filter,
		action: {
			...action,
			includeResources: {
				...left,
				...part$1(action.includeResources)
			}
		}
	};
}
function dropUnit(filter) {
	if (filter.type !== "COUNT") return filter;
	const { unit: _, ...rest } = filter;
	return rest;
}
// src/emulator/kinds/documents/workflow-document.ts
const documentKeys = [
	"name",
	"description",
	"schemaVersion",
	"parameters",
	"steps",
	"outputs"
];
const typesOf = new Map([
	["ExecuteComponents", ["BUILD", "TEST"]],
	["CollectImageScanFindings", ["TEST"]],
	["DistributeImage", ["DISTRIBUTION"]],
	["ModifyImageAttributes", ["DISTRIBUTION"]],
	["ApplyImageConfigurations", ["DISTRIBUTION"]],
	["DistributeContainerImage", ["DISTRIBUTION"]]
]);
const everyType = [
	[
		"LaunchInstance",
		"BootstrapInstanceForContainer",
		"CollectImageMetadata",
		"RunSysPrep",
		"SanitizeInstance"
	],
	[
		"RunCommand",
		"WaitForSSMAgent",
		"TerminateInstance",
		"CreateImage",
		"CreateImageFromIso",
		"RegisterImage"
	],
	["WaitForAction", "ExecuteStateMachine"]
].flat();
function readWorkflowDocument(text, type, switches) {
	const document = readDocument(text);
	refuseUnknown(document, documentKeys, "the document", switches);
	const steps = objectsIn(document.steps);
	if (steps.length === 0) throw invalidValue("data", "The document has no steps.");
	if (steps.length > 15) throw invalidValue("data", "A workflow can have at most 15 steps.");
	for (const step of steps) checkStep(step, type);
	const parameters = objectsIn(document.parameters);
	if (parameters.length > 25) throw invalidValue("data", "A workflow can have at most 25 parameters.");
	return parameters.map(({ name = "", type: of = "string", default: value, description }) => shownParameter(name, of, value, description));
}
function checkStep(step, type) {
	const name = textIn(step, "name") ?? "";
	if (!/^[A-Za-z0-9_-]{3,128}$/.test(name)) throw invalidValue("data", `Invalid step name '${name}'.`);
	const action = textIn(step, "action") ?? "";
	const types = typesOf.get(action);
	if (types?.includes(type) === false || types === void 0 && !everyType.includes(action)) throw invalidValue("data", `Parsing step '${name}' failed. Error: Unsupported action ${action} for workflow type ${type}.`);
}
// src/emulator/kinds/workflow.ts
const members = {
	inline: "data",
	uri: "uri"
};
const workflow$1 = {
	kind: "Workflow",
	quota: 1e3,
	clearable: [],
	dateUpdatedOnCreate: "never",
	identity: byBuild((fields) => `${textOf(fields, "type").toLowerCase()}/`),
	staysWhileShared: false,
	references: () => [],
	check(fields, { switches }) {
		readWorkflowDocument(documentText(fields, switches, members), textOf(fields, "type"), switches);
	},
	store(fields, context) {
		const { uri: _, kmsKeyId, ...rest } = fields;
		const data = textIn(fields, "data") !== void 0 || textIn(fields, "uri") !== void 0 ? documentText(fields, context.switches, members) : void 0;
		const type = textIn(fields, "type") ?? "BUILD";
		const parameters = data === void 0 ? [] : readWorkflowDocument(data, type, context.switches);
		return {
			owner: context.place.account,
			type,
			parameters,
			...rest,
			...data === void 0 ? {} : { data },
			...kmsKeyId === void 0 ? {} : { kmsKeyId: keyAsRead(kmsKeyId, context) }
		};
	},
	present: ({ resource }) => resource,
	rows(entries, input) {
		if (input.owner === "Shared" || input.owner === "ThirdParty") throw invalidValue("owner", `Workflows cannot be listed for the owner ${input.owner}.`);
		return rowsOfVersions(entries, input);
	},
	summarise: versionRow
};
// src/emulator/kinds/registry.ts
const kindRules = {
	InfrastructureConfiguration: infrastructureConfiguration,
	DistributionConfiguration: distributionConfiguration,
	ImagePipeline: imagePipeline,
	LifecyclePolicy: lifecyclePolicy,
	ImageRecipe: imageRecipe,
	ContainerRecipe: containerRecipe,
	Component: component$1,
	Workflow: workflow$1,
	Image: image$1
};
function rulesOf(kind) {
	return new Map(Object.entries(kindRules)).get(kind);
}
// src/emulator/kinds/newcomer.ts
function readNewcomer(input, switches) {
	const name = textOf(input, "name");
	const { name: _, semanticVersion: __, tags, ...fields } = input;
	const version = textIn(input, "semanticVersion") ?? "";
	return {
		name,
		slug: slugOf(name, switches),
		version,
		tags: part$1(tags),
		fields
	};
}
// src/emulator/kinds/managed/documents.ts
const step = (name, action, inputs) => `      - name: ${name}\n        action: ${action}\n        ${inputs}\n`;
const componentDocument = (name, phase, action, inputs) => `name: ${name}\nschemaVersion: 1.0\nphases:\n  - name: ${phase}\n    steps:\n${step("Run", action, inputs)}`;
const workflowDocument = (name, actions) => `name: ${name}\nschemaVersion: 1.0\nsteps:\n${actions.map((action) => `  - name: ${action}\n    action: ${action}\n`).join("")}`;
// src/emulator/kinds/managed/managed.ts
const active = { state: { status: "ACTIVE" } };
const deprecated = { state: {
	status: "DEPRECATED",
	reason: "A newer version is there."
} };
const bash = (command) => ["ExecuteBash", `inputs:\n          commands: ['${command}']`];
function component(key, fields, data) {
	const [name = "", version = ""] = key.split("/");
	return {
		kind: "Component",
		node: "aws",
		key,
		name,
		fields: {
			version,
			type: "BUILD",
			platform: "Linux",
			supportedOsVersions: [],
			owner: "Amazon",
			encrypted: true,
			...active,
			...data === void 0 ? {} : { data },
			...fields
		}
	};
}
function workflow(key, actions) {
	const [type = "", name = "", version = ""] = key.split("/");
	const data = workflowDocument(name, actions);
	return {
		kind: "Workflow",
		node: "aws",
		key,
		name,
		fields: {
			version,
			type: type.toUpperCase(),
			owner: "Amazon",
			data,
			parameters: []
		}
	};
}
function image(key, platform, osVersion) {
	const [name = "", version = "", build = ""] = key.split("/");
	return {
		kind: "Image",
		node: "aws",
		key,
		name,
		fields: {
			version: `${version}/${build}`,
			type: "AMI",
			platform,
			osVersion,
			imageSource: "AMAZON_MANAGED",
			state: { status: "AVAILABLE" }
		}
	};
}
const update = (name) => componentDocument(name, "build", "UpdateOS", "maxAttempts: 3");
const cli = componentDocument("aws-cli-version-2-linux", "build", ...bash("curl -O https://awscli.amazonaws.com/cli.zip"));
const boot = componentDocument("simple-boot-test-linux", "test", ...bash("uname -a"));
const all = [
	component("update-linux/1.0.1/1", {}, update("update-linux")),
	component("update-linux/1.0.2/1", {}, update("update-linux")),
	component("update-windows/1.0.0/1", { platform: "Windows" }, update("update-windows")),
	component("aws-cli-version-2-linux/1.0.0/1", deprecated, cli),
	component("aws-cli-version-2-linux/1.0.4/1", {}, cli),
	component("simple-boot-test-linux/1.0.0/1", { type: "TEST" }, boot),
	{
		...component("example-hardening-linux/1.0.0/1", {
			owner: "AWSMarketplace",
			publisher: "Example Hardening",
			obfuscate: true,
			productCodes: [{
				productCodeId: "abcdefghijklmnopqrstuvwxy",
				productCodeType: "marketplace"
			}]
		}),
		node: "aws-marketplace"
	},
	image("amazon-linux-2023-x86/2026.10.20/1", "Linux", "Amazon Linux 2023"),
	image("amazon-linux-2023-x86/2026.11.17/1", "Linux", "Amazon Linux 2023"),
	image("amazon-linux-2023-arm64/2026.11.17/1", "Linux", "Amazon Linux 2023"),
	image("windows-server-2022-english-full-base-x86/2026.11.12/1", "Windows", "Microsoft Windows Server 2022"),
	workflow("build/build-image/1.0.2/1", [
		"LaunchInstance",
		"ExecuteComponents",
		"CreateImage",
		"TerminateInstance"
	]),
	workflow("test/test-image/1.0.2/1", [
		"LaunchInstance",
		"ExecuteComponents",
		"TerminateInstance"
	]),
	workflow("build/build-container/1.0.1/1", [
		"LaunchInstance",
		"BootstrapInstanceForContainer",
		"ExecuteComponents"
	]),
	workflow("test/test-container/1.0.1/1", [
		"LaunchInstance",
		"ExecuteComponents",
		"TerminateInstance"
	])
];
const made = new Map();
function managedEntries(kind, place) {
	const where = `${kind} ${place.partition} ${place.region} ${place.account}`;
	const known = made.get(where);
	if (known !== void 0) return known;
	const entries = all.map((one, index) => ({
		...one,
		sequence: index
	})).filter((one) => one.kind === kind && one.node === place.account).map(({ key, name, fields, sequence }) => {
		const arn = arnOf(place, kind, key);
		const dateCreated = `${/^(20\d\d)\.(\d\d)\.(\d\d)$/.exec(parseArn(arn)?.version ?? "")?.slice(1).join("-") ?? "2026-06-01"}T00:00:00.000Z`;
		return {
			sequence,
			key,
			resource: {
				arn,
				name,
				...fields,
				dateCreated,
				tags: {}
			}
		};
	});
	made.set(where, entries);
	return entries;
}
// src/emulator/lookup.ts
function dataOf(call, state) {
	return state.account(call.caller.account, call.caller.region);
}
function contextOf(call, state) {
	return ruleContext(state, call.caller, call, call.effects);
}
function ruleContext(state, place, moment, effects) {
	const { switches, now } = moment;
	return {
		data: state.account(place.account, place.region),
		place,
		switches,
		now,
		isProfileMissing: effects.isProfileMissing,
		isTopicMissing: effects.isTopicMissing,
		isRoleMissing: effects.isRoleMissing,
		buildFailure: effects.buildFailure,
		find: (arn) => findEntry(state, place, moment, arn)
	};
}
function findEntry(state, place, moment, arn, sight) {
	const parts = parseArn(arn);
	if (parts?.kind === void 0 || parts.region !== place.region || parts.partition !== place.partition) return void 0;
	if (isExact(parts)) return exactEntry(state, place, parts, sight);
	const context = {
		...moment,
		data: state.account(place.account, place.region)
	};
	return visibleEntries(state, place, parts.kind, parts.account, sight).filter((entry) => isMeant(parts, entry) && canStandFor(entry, parts.kind ?? "", context)).toSorted(byVersion$1).at(-1);
}
function isExact({ key, line, kind, version, build }) {
	if (key === line) return true;
	return version !== void 0 && !version.includes("x") && (build !== void 0 || !hasBuilds(kind ?? ""));
}
function hasBuilds(kind) {
	return rulesOf(kind)?.identity.hasBuilds ?? false;
}
function canStandFor(entry, kind, context) {
	return rulesOf(kind)?.canStandForLine?.(entry, context) ?? true;
}
function exactEntry(state, place, parts, sight) {
	const { kind = "", key, account } = parts;
	if (account === place.account) {
		const data = state.account(place.account, place.region);
		return sight === void 0 ? data.entries(kind).get(key) : data.readEntry(kind, key, sight.stale);
	}
	return visibleEntries(state, place, kind, account).find((entry) => entry.key === key);
}
function visibleEntries(state, place, kind, account, sight) {
	const data = state.accounts.get(`${account}/${place.region}`);
	if (account === place.account) return (sight === void 0 ? [...data?.entries(kind).values() ?? []] : data?.readEntries(kind, sight.stale)) ?? [];
	const others = [...data?.entries(kind).values() ?? []];
	if (isAccountId(account)) return others.filter(({ hidden }) => hidden?.policy !== void 0);
	const keys = new Set(others.map(({ key }) => key));
	return [...managedEntries(kind, {
		...place,
		account
	}).filter(({ key }) => !keys.has(key)), ...others];
}
function isAccountId(account) {
	return /^\d{12}$/.test(account);
}
// src/emulator/references.ts
function checkReferences(rules, fields, { find }) {
	for (const { path, kind, arn } of rules.references(fields)) {
		checkWildcards(path, arn);
		if (rulesOf(kind) !== void 0 && find(arn) === void 0) throw notFound(kind, arn);
	}
}
function checkWildcards(path, arn) {
	const version = parseArn(arn)?.version;
	if (version === void 0 || isTrailing(version)) return;
	throw invalidValue(path, `A number cannot follow an x in the version ${version}.`);
}
function isReferredTo(kind, { resource: { arn } }, context) {
	const { data, find, switches } = context;
	const line = parseArn(arn)?.line;
	return [...data.kinds].some(([other, entries]) => [...entries.values()].some(({ resource }) => (rulesOf(other)?.references(resource) ?? []).some((reference) => {
		if (reference.kind !== kind) return false;
		if (reference.arn === arn) return true;
		const parts = parseArn(reference.arn);
		if (parts?.version === void 0 || parts.line !== line) return false;
		return (switches.wildcardsBlockDelete || !parts.version.includes("x")) && find(reference.arn)?.resource.arn === arn;
	})));
}
// src/emulator/tokens.ts
function replayedArn(data, call, input) {
	const record = data.token(call.operation, textOf(input, "clientToken"));
	if (record === void 0 || hasExpired(record, call)) return void 0;
	if (record.request !== digestOf(input)) throw tokenMismatch();
	if (record.arn === null) throw dryRunSucceeded();
	return record.arn;
}
function rememberToken(data, call, input, arn) {
	if (retention(call.operation, call) === 0) return;
	const { tokenRetentionSeconds, startTokenSeconds } = call.switches;
	for (const oldest of data.tokenRecords()) {
		if (isYoungerThan(Math.min(tokenRetentionSeconds, startTokenSeconds), oldest, call)) break;
		if (hasExpired(oldest, call)) data.forgetToken(oldest);
	}
	data.rememberToken({
		operation: call.operation,
		token: textOf(input, "clientToken"),
		request: digestOf(input),
		arn,
		at: call.now.toISOString()
	});
}
function forgetTokens(data, call, deletedArn) {
	if (call.switches.tokensOutliveDelete) return;
	for (const record of data.tokenRecords()) if (record.arn === deletedArn) data.forgetToken(record);
}
function hasExpired(record, call) {
	return !isYoungerThan(retention(record.operation, call), record, call);
}
function isYoungerThan(seconds, { at }, { now }) {
	return now.getTime() - Date.parse(at) < seconds * 1e3;
}
function retention(operation, { switches }) {
	const role = require_src_api().imagebuilder.operations[operation]?.role;
	return role === "create" || role === "update" ? switches.tokenRetentionSeconds : switches.startTokenSeconds;
}
function digestOf(input) {
	const { clientToken: _, ...request } = input;
	return (0, node_crypto().createHash)("sha256").update(canonicalText(request)).digest("hex");
}
// src/emulator/validate.ts
function validateInput(shapeName, input, emptyRule = () => void 0) {
	requireMembers(shapeOf(shapeName), input, "");
	return readStructure(shapeOf(shapeName), input, "", emptyRule);
}
function shapeOf(name) {
	const shape = require_src_api().imagebuilder.shapes[name];
	if (shape === void 0) throw new Error(`the API model has no shape ${name}`);
	return shape;
}
const at = (path, member) => path === "" ? member : `${path}.${member}`;
const atKey = (path, key) => `${path}[${JSON.stringify(key)}]`;
function presentMembers(shape, value) {
	return Object.entries(shape.members ?? {}).flatMap(([name, target]) => {
		const member = Object.hasOwn(value, name) ? value[name] : void 0;
		return member === void 0 || member === null ? [] : [[
			name,
			target,
			member
		]];
	});
}
function requireMembers(shape, value, path) {
	if (shape.type === "list" && Array.isArray(value)) for (const [index, element] of value.entries()) requireMembers(shapeOf(shape.member ?? ""), element, `${path}[${index}]`);
	if (shape.type !== "structure" || !isObject(value)) return;
	const present = presentMembers(shape, value);
	const names = new Set(present.map(([name]) => name));
	const missing = shape.required?.find((name) => !names.has(name));
	if (missing !== void 0) throw invalidRequest(`The required parameter '${at(path, missing)}' is missing.`);
	for (const [name, target, member] of present) requireMembers(shapeOf(target), member, at(path, name));
}
function readStructure(shape, value, path, emptyRule) {
	return Object.fromEntries(presentMembers(shape, value).map(([name, target, member]) => [name, readValue(shapeOf(target), member, at(path, name), emptyRule)]));
}
function readValue(shape, value, path, emptyRule) {
	if (!hasType[shape.type](value)) throw invalidValue(path, `${path} must be of type ${shape.type}.`);
	if (typeof value === "string") checkString(shape, value, path);
	if (typeof value === "number") checkBounds(shape, value, path, `The value of ${path}`);
	if (Array.isArray(value)) {
		checkSize(shape, value.length, path, emptyRule);
		const element = shapeOf(shape.member ?? "");
		return value.map((member, index) => readValue(element, member, `${path}[${index}]`, emptyRule));
	}
	if (!isObject(value)) return value;
	if (shape.type === "structure") return readStructure(shape, value, path, emptyRule);
	const entries = Object.entries(value);
	checkSize(shape, entries.length, path, emptyRule);
	return Object.fromEntries(entries.map(([key, member]) => [readKey(shapeOf(shape.key ?? ""), key, path), readValue(shapeOf(shape.value ?? ""), member, atKey(path, key), emptyRule)]));
}
function readKey(shape, key, path) {
	checkString(shape, key, path, `key ${JSON.stringify(key)}`);
	return key;
}
const isText$1 = (value) => typeof value === "string";
const isNumber$1 = (value) => typeof value === "number";
const isWhole = (value) => Number.isInteger(value);
const hasType = {
	string: isText$1,
	enum: isText$1,
	timestamp: isText$1,
	boolean: (value) => typeof value === "boolean",
	integer: isWhole,
	long: isWhole,
	float: isNumber$1,
	double: isNumber$1,
	list: (value) => Array.isArray(value),
	map: isObject,
	structure: isObject
};
function checkString(shape, value, path, what = path) {
	checkBounds(shape, Array.from(value).length, path, `The length of ${what}`);
	if (shape.pattern !== void 0 && !new RegExp(shape.pattern).test(value)) throw invalidValue(path, `${what} must match pattern ${shape.pattern.replace(/^\^\(\?:(.*)\)\$$/, "^$1$")}.`);
	if (shape.enum !== void 0 && !shape.enum.includes(value)) throw invalidValue(path, `${what} must be one of: ${shape.enum.join(", ")}.`);
}
function checkSize(shape, size, path, emptyRule) {
	const rule = size === 0 ? emptyRule(path) : void 0;
	if (rule === "allowed") return;
	if (rule === "refused") throw invalidValue(path, `${path} must not be empty.`);
	checkBounds(shape, size, path, `The number of entries of ${path}`);
}
function checkBounds(shape, size, path, what) {
	const { min, max } = shape;
	if (min !== void 0 && size < min) throw invalidValue(path, `${what} must be at least ${min}.`);
	if (max !== void 0 && size > max) throw invalidValue(path, `${what} must be at most ${max}.`);
}
// src/emulator/resource-operations.ts
function createResource(rules, call, state) {
	const context = contextOf(call, state);
	const { data } = context;
	const input = validateInput(call.model.input, call.input, emptyRule(rules, call));
	const replayed = replayedArn(data, call, input);
	if (replayed !== void 0) return writeAnswer(rules, call, replayed, input.clientToken);
	const { clientToken, dryRun, ...sent } = input;
	const isDryRun = dryRun === true && !call.switches.ignoresDryRun;
	const { name, slug, version, tags, fields } = readNewcomer(sent, call.switches);
	rules.check(fields, context);
	checkReferences(rules, fields, context);
	const stored = rules.store(fields, context);
	const newcomer = {
		kind: rules.kind,
		slug,
		version,
		fields: stored,
		tags,
		isDryRun
	};
	const { key, members, tags: inherited } = rules.identity.take(newcomer, context);
	const quota = call.switches.quotas[rules.kind] ?? rules.quota;
	if (countOf(rules, context) >= quota) throw quotaExceeded(rules.kind, quota);
	if (isDryRun) {
		if (call.switches.dryRunConsumesToken) rememberToken(data, call, input, null);
		throw dryRunSucceeded();
	}
	const arn = arnOf(call.caller, rules.kind, key);
	const dateCreated = call.now.toISOString();
	const resource = {
		arn,
		name,
		...stored,
		...members,
		dateCreated,
		...dateOnCreate(rules, call, dateCreated),
		tags: {
			...inherited,
			...tags
		}
	};
	const hidden = rules.hide?.(fields, context);
	const entry = {
		sequence: state.takeSequence(),
		key,
		resource,
		...hidden === void 0 ? {} : { hidden }
	};
	data.replace(rules.kind, key, entry, call.switches.readLag);
	rememberToken(data, call, input, arn);
	return writeAnswer(rules, call, arn, clientToken);
}
function countOf({ kind }, { data, switches }) {
	const entries = [...data.entries(kind).values()];
	return switches.quotaCounts === "builds" ? entries.length : newestOf(entries, "version").length;
}
function dateOnCreate({ dateUpdatedOnCreate: when }, { switches }, dateUpdated) {
	if (when === "never") return {};
	return when === "date-created" || switches.dateUpdatedOnCreate === "date-created" ? { dateUpdated } : {};
}
function getResource(rules, call, state) {
	const model = modelOf(rules.kind);
	const arn = textOf(validateInput(call.model.input, call.input), model.getArnParam);
	checkWildcards(model.getArnParam, arn);
	const entry = findEntry(state, call.caller, call, arn, { stale: call.effects.staleRead });
	if (entry === void 0) throw notFound(rules.kind, arn);
	const context = contextOf(call, state);
	return {
		[model.getBodyMember]: shownResource(rules, call, entry, context),
		...latestOf(call, entry.resource.arn)
	};
}
function updateResource(rules, call, state) {
	const context = contextOf(call, state);
	const { data } = context;
	const { getArnParam } = modelOf(rules.kind);
	const input = validateInput(call.model.input, call.input, emptyRule(rules, call));
	const token = call.switches.updateReturnsClientToken ? input.clientToken : void 0;
	const replayed = replayedArn(data, call, input);
	if (replayed !== void 0) return writeAnswer(rules, call, replayed, token);
	const { [getArnParam]: _arn, clientToken: _token, ...fields } = input;
	const before = existing(rules, call, data, textOf(input, getArnParam));
	const { key, sequence, resource } = before;
	rules.check(fields, context, resource);
	checkReferences(rules, fields, context);
	const updated = {
		arn: resource.arn,
		name: resource.name,
		...rules.store(fields, context),
		dateCreated: resource.dateCreated,
		dateUpdated: laterDate(call.now, resource.dateUpdated),
		tags: resource.tags
	};
	const hidden = {
		...before.hidden,
		updatedAfter: state.takeSequence()
	};
	data.replace(rules.kind, key, {
		sequence,
		key,
		resource: updated,
		hidden
	}, call.switches.readLag);
	rememberToken(data, call, input, resource.arn);
	return writeAnswer(rules, call, resource.arn, token);
}
function deleteResource(rules, call, state) {
	const context = contextOf(call, state);
	const { data } = context;
	const arn = textOf(validateInput(call.model.input, call.input), modelOf(rules.kind).getArnParam);
	const entry = existing(rules, call, data, arn);
	if (rules.staysWhileShared && entry.hidden?.policy !== void 0 || rules.isHeld?.(entry, context) === true || isReferredTo(rules.kind, entry, context)) throw dependedOn(arn);
	data.replace(rules.kind, entry.key, void 0, call.switches.readLag);
	forgetTokens(data, call, arn);
	return writeAnswer(rules, call, arn, void 0);
}
function shownResource(rules, call, entry, context) {
	const shown = rules.present(entry, context);
	const known = Object.keys(require_src_api().imagebuilder.shapes[modelOf(rules.kind).detailShape]?.members ?? {});
	const names = new Set([...known.filter((name) => Object.hasOwn(shown, name)), ...Object.keys(shown)]);
	const ordered = Object.fromEntries([...names].map((name) => [name, shown[name]]));
	const { unknownMembers } = call.effects;
	return Object.keys(unknownMembers).length === 0 ? ordered : mergeDeep(ordered, unknownMembers);
}
function laterDate(now, before) {
	const least = before === void 0 ? 0 : Date.parse(before) + 1;
	return new Date(Math.max(now.getTime(), least)).toISOString();
}
function existing(rules, call, data, arn) {
	const key = parseArn(arn)?.key ?? "";
	const entry = arnOf(call.caller, rules.kind, key) === arn ? data.entries(rules.kind).get(key) : void 0;
	if (entry === void 0) throw notFound(rules.kind, arn);
	return entry;
}
function emptyRule(rules, call) {
	return (path) => {
		if (path === "tags") return call.switches.emptyTags;
		if (!rules.clearable.includes(path)) return void 0;
		return call.switches.emptyListClears ? "allowed" : "refused";
	};
}
function writeAnswer(rules, call, arn, clientToken) {
	return {
		...clientToken === void 0 || !hasMember(call, "clientToken") ? {} : { clientToken },
		[modelOf(rules.kind).createArnMember]: arn,
		...latestOf(call, arn)
	};
}
function latestOf(call, arn) {
	const parts = parseArn(arn);
	if (parts === void 0 || !hasMember(call, "latestVersionReferences")) return {};
	const isManagedWorkflow = !isAccountId(parts.account) && parts.line !== parts.slug;
	return { latestVersionReferences: latestReferences(parts, !isManagedWorkflow) };
}
function hasMember({ model }, member) {
	return Object.hasOwn(require_src_api().imagebuilder.shapes[model.output]?.members ?? {}, member);
}
// src/emulator/account-state.ts
function accountState(store, place, settings) {
	const entryOf = (account, kind, key) => {
		const entry = account.entries(kind).get(key);
		if (entry === void 0) throw new Error(`there is no ${kind} '${key}' in ${place.account}/${place.region}`);
		return entry;
	};
	const data = () => store.read().account(place.account, place.region);
	return {
		get: (kind, key) => data().entries(kind).get(key)?.resource,
		list: (kind) => [...data().entries(kind).values()].map(({ resource }) => resource),
		put: (kind, seed) => store.changeNow((state) => {
			const rules = kindRules[kind];
			const whole = {
				...place,
				partition: partitionOf(place.region)
			};
			const moment = {
				switches: settings.switches(),
				now: settings.now()
			};
			const context = ruleContext(state, whole, moment, noEffects);
			const { name, slug, version, tags, fields } = readNewcomer(seed, moment.switches);
			const { arn: _, dateCreated, dateUpdated, build, ...rest } = fields;
			const stored = rules.store(rest, context);
			const newcomer = {
				kind,
				slug,
				version,
				fields: stored,
				tags,
				isDryRun: false
			};
			const at = typeof build === "number" ? {
				...newcomer,
				build
			} : newcomer;
			const { key, members } = rules.identity.seed(at, context);
			const resource = {
				arn: arnOf(whole, kind, key),
				name,
				...stored,
				...members,
				dateCreated: dateCreated ?? moment.now.toISOString(),
				...dateUpdated === void 0 ? {} : { dateUpdated },
				tags
			};
			const sequence = context.data.entries(kind).get(key)?.sequence ?? state.takeSequence();
			context.data.replace(kind, key, {
				sequence,
				key,
				resource
			}, moment.switches.readLag);
			return resource;
		}),
		runSchedule: (pipeline, outcome = {}) => store.changeNow((state) => {
			const whole = {
				...place,
				partition: partitionOf(place.region)
			};
			const moment = {
				switches: settings.switches(),
				now: settings.now()
			};
			const context = ruleContext(state, whole, moment, {
				...noEffects,
				buildFailure: outcome.fails
			});
			return runSchedule(pipeline, {
				...context,
				takeSequence: () => state.takeSequence()
			});
		}),
		share: (kind, key, policy) => store.changeNow((state) => {
			const account = state.account(place.account, place.region);
			const entry = entryOf(account, kind, key);
			account.replace(kind, key, {
				...entry,
				hidden: {
					...entry.hidden,
					policy
				}
			}, settings.switches().readLag);
		}),
		remove: (kind, key) => store.changeNow((state) => {
			const account = state.account(place.account, place.region);
			if (!account.entries(kind).has(key)) return false;
			account.replace(kind, key, void 0, settings.switches().readLag);
			return true;
		}),
		edit: (kind, key, change) => store.changeNow((state) => {
			const account = state.account(place.account, place.region);
			const entry = entryOf(account, kind, key);
			const draft = copyOf(entry.resource);
			const changed = change(draft) ?? draft;
			const resource = kindRules[kind].dateUpdatedOnCreate !== "never" ? withDate(entry.resource, changed, settings) : changed;
			account.replace(kind, key, {
				...entry,
				resource
			}, settings.switches().readLag);
			return resource;
		})
	};
}
const noEffects = {
	isProfileMissing: () => false,
	isTopicMissing: () => false,
	isRoleMissing: () => false,
	buildFailure: void 0
};
function withDate(before, after, settings) {
	if (after.dateUpdated !== before.dateUpdated) return after;
	if (canonicalText({
		...before,
		tags: {}
	}) === canonicalText({
		...after,
		tags: {}
	}) && !settings.switches().taggingMovesDateUpdated) return after;
	return {
		...after,
		dateUpdated: laterDate(settings.now(), before.dateUpdated)
	};
}
// src/emulator/answer.ts
const newRequestId = () => (0, node_crypto().randomUUID)();
function jsonAnswer(status, body, headers = {}) {
	return {
		status,
		headers: {
			"content-type": "application/json",
			...headers
		},
		body: JSON.stringify(body)
	};
}
function jsonError(error, requestId, switches) {
	const message = { [switches.messageCasing]: error.message };
	const headers = {
		"x-amzn-requestid": requestId,
		...error.headers
	};
	if (switches.errorCodeIn === "header") return jsonAnswer(error.status, message, {
		"x-amzn-errortype": error.name,
		...headers
	});
	const code = switches.errorCodeIn === "body-type" ? { __type: `com.amazonaws.imagebuilder#${error.name}` } : { code: error.name };
	return jsonAnswer(error.status, {
		...code,
		...message
	}, headers);
}
function xmlAnswer(status, root, content, requestId) {
	return {
		status,
		headers: {
			"content-type": "text/xml",
			"x-amzn-requestid": requestId
		},
		body: `<${root} xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${xmlOf(content)}</${root}>`
	};
}
function xmlOf(content) {
	return Object.entries(content).map(([name, value]) => `<${name}>${typeof value === "object" ? xmlOf(value) : escapeXml(String(value))}</${name}>`).join("");
}
function escapeXml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
// src/emulator/fault-reader.ts
const isText = (value) => typeof value === "string";
const isNumber = (value) => typeof value === "number";
const isFlag = (value) => typeof value === "boolean";
const isTextOrTexts = (value) => isText(value) || Array.isArray(value) && value.every(isText);
const conditions = {
	operation: isTextOrTexts,
	nth: isNumber,
	slug: isText,
	account: isText,
	region: isText,
	write: isFlag,
	until: (value) => typeof value === "string" && !Number.isNaN(Date.parse(value))
};
const parameters = {
	throttle: {},
	throttle400: {},
	error500: {},
	error503html: {},
	resetBefore: {},
	resetAfter: {},
	error500After: {},
	truncateAfter: {},
	nonJsonAfter: {},
	hang: {},
	staleRead: {},
	profileMissing: {},
	topicMissing: {},
	roleMissing: {},
	accessDenied: {},
	expiredToken: {},
	resourceInUse: {},
	profileMissingAlways: { profile: isText },
	slow: { ms: isNumber },
	unknownMembers: { members: isObject },
	buildFails: { failureContext: isObject },
	error: {
		name: isText,
		status: isNumber,
		message: isText
	}
};
function readFaults(value) {
	if (!Array.isArray(value)) throw new TypeError("Faults are a JSON list.");
	return value.map((fault, index) => readFault(fault, `fault ${index}`));
}
function readFault(value, where) {
	if (!isObject(value)) throw new TypeError(`${where} is not an object.`);
	const { when = {}, times = 1 } = value;
	if (!isObject(when)) throw new TypeError(`${where}: "when" is not an object.`);
	const checks = new Map(Object.entries(conditions));
	for (const [name, condition] of Object.entries(when)) if (checks.get(name)?.(condition) !== true) throw new TypeError(`${where}: the condition "${name}" is not valid.`);
	if (times !== null && typeof times !== "number") throw new TypeError(`${where}: "times" is not a number or null.`);
	const effect = typeof value.effect === "string" ? { type: value.effect } : value.effect;
	const type = isObject(effect) ? effect.type : void 0;
	const needs = typeof type === "string" ? new Map(Object.entries(parameters)).get(type) : void 0;
	if (!isObject(effect) || typeof type !== "string" || needs === void 0) throw new TypeError(`${where}: the effect is not one of ${Object.keys(parameters).join(", ")}.`);
	for (const [name, check] of Object.entries(needs)) if (!check(effect[name])) throw new TypeError(`${where}: the effect ${type} needs "${name}".`);
	return {
		when,
		times: times ?? Infinity,
		effect
	};
}
// src/emulator/core/state.ts
var AccountData = class {
	kinds = new Map();
	lastBuilds = new Map();
	tokens = new Map();
	former = new Map();
	touch;
	constructor(touch) {
		this.touch = touch;
	}
	entries(kind) {
		return this.kinds.get(kind) ?? new Map();
	}
	replace(kind, key, entry, readLag) {
		const entries = this.kinds.get(kind) ?? new Map();
		this.kinds.set(kind, entries);
		this.former.set(`${kind}/${key}`, {
			kind,
			key,
			entry: entries.get(key),
			readsLeft: readLag
		});
		if (entry === void 0) entries.delete(key);
		else entries.set(key, entry);
		this.touch();
	}
	load(kind, entry) {
		this.kinds.set(kind, (this.kinds.get(kind) ?? new Map()).set(entry.key, entry));
	}
	noteBuild(version, build) {
		this.lastBuilds.set(version, Math.max(build, this.lastBuilds.get(version) ?? 0));
	}
	token(operation, token) {
		return this.tokens.get(`${operation} ${token}`);
	}
	tokenRecords() {
		return this.tokens.values();
	}
	rememberToken(record) {
		this.tokens.delete(`${record.operation} ${record.token}`);
		this.tokens.set(`${record.operation} ${record.token}`, record);
		this.touch();
	}
	forgetToken(record) {
		this.tokens.delete(`${record.operation} ${record.token}`);
		this.touch();
	}
	readEntry(kind, key, stale) {
		const former = this.former.get(`${kind}/${key}`);
		return former !== void 0 && seesFormer(former, stale) ? former.entry : this.entries(kind).get(key);
	}
	readEntries(kind, stale) {
		const seen = new Map(this.entries(kind));
		for (const former of this.former.values()) {
			if (former.kind !== kind || !seesFormer(former, stale)) continue;
			if (former.entry === void 0) seen.delete(former.key);
			else seen.set(former.key, former.entry);
		}
		return [...seen.values()];
	}
};
function seesFormer(former, stale) {
	if (stale) return true;
	if (former.readsLeft === 0) return false;
	former.readsLeft -= 1;
	return true;
}
var EmulatorState = class {
	accounts = new Map();
	revision = 0;
	nextSequence = 1;
	touched = false;
	account(account, region) {
		const key = `${account}/${region}`;
		const data = this.accounts.get(key) ?? new AccountData(() => this.touched = true);
		this.accounts.set(key, data);
		return data;
	}
	takeSequence() {
		this.nextSequence += 1;
		return this.nextSequence - 1;
	}
};
function stateAsJson(state) {
	return Object.fromEntries([...state.accounts].map(([key, data]) => [key, Object.fromEntries([...data.kinds].map(([kind, entries]) => [kind, [...entries.values()].map((e) => e.resource)]))]));
}
// src/emulator/core/unknowns.ts
const unknowns = {
	fillWorkflows: [false, true],
	partialTestsTimeout: ["default", "absent"],
	recipeReferences: ["as-sent", "resolved"],
	componentReferences: ["as-sent", "resolved"],
	identicalBuild: ["refused", "new-build"],
	identicalBy: [
		"document",
		"fields",
		"everything"
	],
	firstOfLine: [1, 0],
	buildNumbersReused: [false, true],
	dryRunOfTakenVersion: ["next-build", "refused"],
	tagsInherited: [false, true],
	quotaCounts: ["builds", "versions"],
	leadingZeros: ["kept", "dropped"],
	documentReads: ["as-sent", "normalised"],
	documentLimitIn: ["characters", "bytes"],
	unknownDocumentKeys: ["ignored", "refused"],
	emptyInputs: ["refused", "accepted"],
	keyReads: ["as-sent", "arn"],
	listsDeprecatedBuilds: [false, true],
	fourXParents: ["refused", "accepted"],
	componentsBoundAt: ["create", "build"],
	deprecatedComponentBuilds: ["go-on", "fail"],
	startWhileBuilding: ["allowed", "refused"],
	deletePipelineWithImages: ["allowed", "refused"],
	runsMoveDateUpdated: [false, true],
	roleNameReads: ["as-sent", "arn"],
	unitWithCount: ["refused", "ignored"],
	omittedIncludes: ["false", "absent"],
	wildcardsBlockDelete: [true, false]
};
const defaultUnknowns = Object.fromEntries(Object.entries(unknowns).map(([name, [first]]) => [name, first]));
// src/emulator/core/switches.ts
const hostRuleErrors = [
	"InvalidParameterValueException",
	"InvalidParameterCombinationException",
	"InvalidRequestException"
];
const defaultSwitches = {
	husksOnRead: false,
	taggingMovesDateUpdated: false,
	tokensOutliveDelete: true,
	tokenRetentionSeconds: 86400,
	startTokenSeconds: 86400,
	buildSeconds: 300,
	dryRunConsumesToken: false,
	ignoresDryRun: false,
	dateUpdatedOnCreate: "absent",
	pageSize: 100,
	maxResults: 100,
	shortPages: false,
	emptyPages: false,
	listOrder: "insertion",
	readLag: 0,
	updateReturnsClientToken: false,
	errorCodeIn: "header",
	messageCasing: "message",
	emptyListClears: false,
	emptyTags: "refused",
	blankBody: "allowed",
	hostRuleError: "InvalidParameterValueException",
	subnetErrorNames: "subnetId",
	untagMissingKey: "ok",
	hideNewMembers: false,
	completionReadsTrue: false,
	collapseSeparators: false,
	rateLimit: null,
	quotas: {},
	disabledRegions: [],
	sessionSeconds: 3600,
	externalIds: {},
	trustedRoles: {},
	objects: {},
	...defaultUnknowns
};
const choices = {
	...unknowns,
	dateUpdatedOnCreate: ["absent", "date-created"],
	listOrder: [
		"insertion",
		"newest-first",
		"shuffled"
	],
	errorCodeIn: [
		"header",
		"body-type",
		"body-code"
	],
	messageCasing: ["message", "Message"],
	untagMissingKey: ["ok", "error"],
	emptyTags: ["refused", "allowed"],
	blankBody: ["allowed", "refused"],
	hostRuleError: hostRuleErrors,
	subnetErrorNames: ["subnetId", "securityGroupIds"]
};
// src/emulator/core/switch-reader.ts
function readSwitches(value) {
	if (!isObject(value)) throw new TypeError("Switches are a JSON object of names and positions.");
	const known = new Map(Object.entries(defaultSwitches));
	for (const [name, position] of Object.entries(value)) {
		if (!known.has(name)) throw new TypeError(`There is no switch '${name}'; there are ${[...known.keys()].join(", ")}.`);
		const problem = problemWith(name, position, known.get(name));
		if (problem !== void 0) throw new TypeError(`Switch '${name}' must be ${problem}.`);
	}
	return value.tokenRetentionSeconds === null ? {
		...value,
		tokenRetentionSeconds: Infinity
	} : value;
}
function problemWith(name, position, standard) {
	if (name === "rateLimit") return isRateLimit(position) ? void 0 : "null or {\"perSecond\": n, \"burst\": n}";
	if (name === "quotas") return isQuotas(position) ? void 0 : "an object of kinds and numbers";
	if (name === "disabledRegions") return isTexts(position) ? void 0 : "a list of Regions";
	if (name === "externalIds") return isTextMap(position) ? void 0 : "an object of role ARNs and external ids";
	if (name === "trustedRoles") return isTextMap(position) ? void 0 : "an object of role ARNs and the role each trusts";
	if (name === "objects") return isTextMap(position) ? void 0 : "an object of S3 URIs and texts";
	if (name === "tokenRetentionSeconds" && position === null) return void 0;
	const words = choices[name];
	if (words !== void 0) return words.some((word) => word === position) ? void 0 : `one of ${words.join(", ")}`;
	if (typeof standard === "number") {
		const least = ["pageSize", "maxResults"].includes(name) ? 1 : 0;
		return typeof position === "number" && position >= least ? void 0 : `a number of at least ${least}`;
	}
	return typeof position === "boolean" ? void 0 : "true or false";
}
function isRateLimit(value) {
	if (value === null) return true;
	return isObject(value) && typeof value.perSecond === "number" && typeof value.burst === "number";
}
function isQuotas(value) {
	return isObject(value) && Object.values(value).every((quota) => typeof quota === "number");
}
function isTextMap(value) {
	return isObject(value) && isTexts(Object.values(value));
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
// src/emulator/control.ts
const controlPrefix = "/_emulator/";
function answerControl(core, request) {
	const what = `${request.method} ${request.url.pathname.slice(11)}`;
	try {
		switch (what) {
			case "GET state": return jsonAnswer(200, stateAsJson(core.store.read()));
			case "GET requests": return jsonAnswer(200, core.log.requests);
			case "GET switches": return jsonAnswer(200, core.switches);
			case "PUT switches":
				core.switches = {
					...core.switches,
					...readSwitches(JSON.parse(request.rawBody))
				};
				return jsonAnswer(200, core.switches);
			case "PUT faults": {
				const faults = readFaults(JSON.parse(request.rawBody));
				core.faults.clear();
				for (const fault of faults) core.faults.add(fault);
				return jsonAnswer(200, { faults: faults.length });
			}
			default: return jsonAnswer(404, { message: `There is no ${what}.` });
		}
	} catch (error) {
		return jsonAnswer(400, { message: error instanceof Error ? error.message : String(error) });
	}
}
// src/emulator/faults.ts
const ending = [
	"throttle",
	"throttle400",
	"error500",
	"error503html",
	"resetBefore",
	"resetAfter",
	"error500After",
	"truncateAfter",
	"nonJsonAfter",
	"hang",
	"accessDenied",
	"expiredToken",
	"resourceInUse",
	"error"
];
var FaultList = class {
	armed = [];
	add(fault) {
		const effect = typeof fault.effect === "string" ? { type: fault.effect } : fault.effect;
		this.armed.push({
			fault,
			effect,
			seen: 0,
			fired: 0
		});
	}
	clear() {
		this.armed = [];
	}
	take(subject) {
		const effects = [];
		let isEnded = false;
		for (const entry of this.armed) {
			if (!matches$1(entry.fault.when ?? {}, subject)) continue;
			if (entry.effect.type === "profileMissingAlways") {
				effects.push(entry.effect);
				continue;
			}
			entry.seen += 1;
			const isDue = entry.seen >= (entry.fault.when?.nth ?? 1) && entry.fired < (entry.fault.times ?? 1);
			const isEnding = ending.includes(entry.effect.type);
			if (!isDue || isEnding && isEnded) continue;
			isEnded ||= isEnding;
			entry.fired += 1;
			effects.push(entry.effect);
		}
		return effects;
	}
};
function matches$1(when, subject) {
	return matchesOperation(when.operation, subject.operation) && (when.slug === void 0 || when.slug === subject.slug) && (when.account === void 0 || when.account === subject.account) && (when.region === void 0 || when.region === subject.region) && (when.write === void 0 || when.write === subject.write) && (when.until === void 0 || subject.now.getTime() < Date.parse(when.until));
}
function matchesOperation(wanted, operation) {
	if (wanted === void 0) return true;
	if (typeof wanted === "string") return wanted === operation;
	return wanted instanceof RegExp ? operation.search(wanted) >= 0 : wanted.includes(operation);
}
// src/emulator/admission.ts
const maxBodyBytes = 1048576;
const loopback = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
function turnedAway(headers, body) {
	const { host = "", origin, "sec-fetch-site": site = "none" } = headers;
	if (!loopback.test(host)) return refusal(403, "AccessDeniedException", `The emulator answers to localhost and 127.0.0.1 alone, not to ${JSON.stringify(host)}.`);
	if (origin !== void 0 || site !== "none") return refusal(403, "AccessDeniedException", "The emulator does not answer to pages in a browser.");
	if (body.size > maxBodyBytes) return refusal(413, "RequestEntityTooLargeException", `The body of a request can have at most ${maxBodyBytes} bytes.`);
}
function readBody$1(incoming) {
	const { "content-length": length, "transfer-encoding": encoding } = incoming.headers;
	if (length === void 0 && encoding === void 0) {
		incoming.resume();
		return Promise.resolve({
			size: 0,
			kept: ""
		});
	}
	const chunks = [];
	let size = 0;
	return new Promise((resolve, reject) => {
		incoming.on("data", (chunk) => {
			size += chunk.length;
			if (size <= maxBodyBytes) chunks.push(chunk);
		});
		incoming.once("end", () => resolve({
			size,
			kept: Buffer.concat(chunks).toString("utf8")
		}));
		incoming.once("error", reject);
		incoming.once("close", () => reject(new Error("the client has gone")));
	});
}
function refusal(status, name, message) {
	return jsonAnswer(status, { message }, {
		"x-amzn-errortype": name,
		"x-amzn-requestid": newRequestId()
	});
}
// src/emulator/http-server.ts
async function listen(port, handle) {
	const server = (0, node_http().createServer)((incoming, response) => {
		handle.then((handler) => exchange(incoming, response, handler)).catch(() => incoming.socket.destroy());
	});
	server.keepAliveTimeout = 0;
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			resolve();
		});
	});
	return server;
}
function urlOf(server) {
	return `http://127.0.0.1:${server.address().port}`;
}
async function stop(server) {
	const closed = new Promise((resolve) => server.close(() => resolve()));
	server.closeAllConnections();
	await closed;
}
async function exchange(incoming, response, handle) {
	const body = await readBody$1(incoming);
	const refused = turnedAway(incoming.headers, body);
	if (refused !== void 0) return send(response, refused);
	const rawBody = body.kept;
	const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
	const ending = await handle({
		method: incoming.method ?? "GET",
		url,
		headers: incoming.headers,
		rawBody
	});
	switch (ending.type) {
		case "answer": return send(response, ending.answer);
		case "truncated": return sendPart(response, ending.answer);
		case "reset":
			incoming.socket.destroy();
			return;
		case "hang": return;
	}
}
function send(response, answer) {
	response.writeHead(answer.status, {
		...answer.headers,
		"content-length": Buffer.byteLength(answer.body)
	});
	response.end(answer.body);
}
function sendPart(response, answer) {
	response.writeHead(answer.status, {
		...answer.headers,
		"content-length": Buffer.byteLength(answer.body)
	});
	response.write(answer.body.slice(0, answer.body.length / 2), () => response.socket?.destroy());
}
// src/emulator/rate-limit.ts
var RateLimiter = class {
	buckets = new Map();
	take(key, limit, now) {
		if (limit === null) return;
		const at = now.getTime();
		const bucket = this.buckets.get(key) ?? {
			tokens: limit.burst,
			at
		};
		this.buckets.set(key, bucket);
		const earned = Math.max(0, at - bucket.at) / 1e3 * limit.perSecond;
		bucket.tokens = Math.min(limit.burst, bucket.tokens + earned);
		bucket.at = at;
		if (bucket.tokens < 1) throw throttled(limit.error ?? "CallRateLimitExceededException", limit.retryAfterSeconds);
		bucket.tokens -= 1;
	}
};
// src/emulator/recorded-request.ts
const kept = 5e4;
var RequestLog = class {
	requests = [];
	add(request) {
		if (this.requests.length >= 2 * kept) this.requests.splice(0, kept);
		this.requests.push(request);
	}
	clear() {
		this.requests.length = 0;
	}
};
// src/emulator/list-request.ts
function readPageSize({ listPage }, maxResults, switches) {
	const asked = typeof maxResults === "number" ? maxResults : listPage.default;
	if (asked > switches.maxResults) throw invalidValue("maxResults", `The value of maxResults must be at most ${switches.maxResults}.`);
	const size = Math.min(asked, switches.pageSize);
	return switches.shortPages ? Math.max(1, Math.floor(size / 2)) : size;
}
function readFilters({ listFilters }, filters) {
	if (!Array.isArray(filters)) return [];
	return filters.filter(isObject).map(({ name, values }, index) => {
		const known = `The filters are: ${listFilters.join(", ")}.`;
		const at = `filters[${index}]`;
		if (typeof name !== "string") throw invalidValue(`${at}.name`, `A filter needs a name. ${known}`);
		if (!listFilters.includes(name)) throw invalidValue(`${at}.name`, `There is no filter '${name}'. ${known}`);
		if (!Array.isArray(values)) throw invalidValue(`${at}.values`, "A filter needs values.");
		return {
			member: name,
			values: values.filter((value) => typeof value === "string")
		};
	});
}
function matches(row, { member, values }) {
	const value = row[member] ?? row[`${member}s`];
	const texts = (Array.isArray(value) ? value : [value]).flatMap(textsOf);
	return values.some((wanted) => texts.some((text) => member === "name" ? matchesName(text, wanted) : text === wanted));
}
function textsOf(value) {
	if (typeof value === "string") return [value];
	return isObject(value) ? Object.values(value).filter((one) => typeof one === "string") : [];
}
function matchesName(name, wanted) {
	if (!wanted.endsWith("*")) return name === wanted;
	const text = wanted.slice(0, -1);
	return text.startsWith("*") ? name.includes(text.slice(1)) : name.startsWith(text);
}
function writeToken(position, query) {
	return Buffer.from(JSON.stringify([
		query,
		position.after,
		position.emptyGiven
	])).toString("base64url");
}
function readToken(token, query) {
	if (typeof token !== "string") return {
		after: null,
		emptyGiven: false
	};
	try {
		const [owner, after, emptyGiven] = JSON.parse(Buffer.from(token, "base64url").toString());
		if (owner === query && (after === null || typeof after === "string")) return {
			after,
			emptyGiven: emptyGiven === true
		};
	} catch {}
	throw new ServiceError("InvalidPaginationTokenException", 400, "The pagination token is not valid.");
}
// src/emulator/list-operation.ts
function listResources(rules, call, state) {
	const input = validateInput(call.model.input, call.input);
	const entries = ownedEntries(rules, call, state, input);
	const context = contextOf(call, state);
	const show = (entry) => {
		const shown = shownResource(rules, call, entry, context);
		return {
			...shown,
			...rules.summarise(shown)
		};
	};
	const rows = rules.rows?.(entries, input, context) ?? entries;
	return page(call, {
		input,
		model: modelOf(rules.kind),
		entries: rows,
		order: call.switches.listOrder,
		show
	});
}
function listBuildVersions(rules, call, state) {
	const input = validateInput(call.model.input, call.input);
	const [member] = Object.keys(input).filter((name) => name.endsWith("Arn"));
	const arn = member === void 0 ? void 0 : textOf(input, member);
	const parts = arn === void 0 ? void 0 : parseArn(arn);
	const account = parts?.account ?? call.caller.account;
	const context = contextOf(call, state);
	return pageOfBuilds(rules, call, state, input, visibleEntries(state, call.caller, rules.kind, account, { stale: call.effects.staleRead }).filter((entry) => parts === void 0 || isMeant(parts, entry)).filter((entry) => rules.isListed?.(entry, context) ?? true));
}
function pageOfBuilds(rules, call, state, input, entries) {
	const show = showBuild(rules, call, state);
	return page(call, {
		input,
		model: modelOf(rules.kind),
		entries,
		order: "newest-first",
		show
	});
}
function showBuild(rules, call, state) {
	const context = contextOf(call, state);
	return (entry) => {
		const shown = shownResource(rules, call, entry, context);
		return {
			...shown,
			...rules.summariseBuild?.(shown)
		};
	};
}
function listOwn(operation, rules, call, state) {
	const input = validateInput(call.model.input, call.input);
	return pageOfBuilds(rules, call, state, input, operation.run(input, contextOf(call, state)));
}
function ownedEntries(rules, call, state, input) {
	const { caller, effects } = call;
	const of = (account) => visibleEntries(state, caller, rules.kind, account, { stale: effects.staleRead });
	if (input.owner === "Shared") {
		const others = [...state.accounts.keys()].map((key) => key.split("/")[0] ?? "");
		return [...new Set(others)].filter((account) => isAccountId(account) && account !== caller.account).flatMap(of);
	}
	return of(nodes.get(input.owner) ?? caller.account);
}
const nodes = new Map([
	["Amazon", "aws"],
	["ThirdParty", "third-party"],
	["AWSMarketplace", "aws-marketplace"]
]);
function page(call, { input, model, entries, order, show }) {
	const filters = readFilters(model, input.filters);
	const size = readPageSize(model, input.maxResults, call.switches);
	const { nextToken: _, maxResults: __, ...asked } = input;
	const query = (0, node_crypto().createHash)("sha256").update(`${call.operation} ${canonicalText(asked)}`).digest("hex");
	const position = readToken(input.nextToken, query);
	const rows = entries.filter((entry) => filters.every((filter) => matches(show(entry), filter))).map((entry) => ({
		key: orderKey(entry, order),
		entry
	})).filter(({ key }) => position.after === null || key > position.after).sort((a, b) => a.key < b.key ? -1 : 1);
	const isEmptyPage = call.switches.emptyPages && !position.emptyGiven;
	const found = isEmptyPage ? [] : rows.slice(0, size);
	const after = found.at(-1)?.key ?? position.after;
	const hasMore = rows.length > found.length || call.switches.emptyPages && found.length > 0;
	const { member, names } = rowShape(call);
	return {
		[member]: found.map(({ entry }) => rowOf(show(entry), [...names, ...Object.keys(call.effects.unknownMembers)])),
		...hasMore ? { nextToken: writeToken({
			after,
			emptyGiven: isEmptyPage
		}, query) } : {}
	};
}
function rowShape({ model }) {
	const answer = require_src_api().imagebuilder.shapes[model.output]?.members ?? {};
	const [member, list] = Object.entries(answer).filter(([, shape]) => require_src_api().imagebuilder.shapes[shape]?.type === "list")[0] ?? ["", ""];
	const row = require_src_api().imagebuilder.shapes[require_src_api().imagebuilder.shapes[list]?.member ?? ""];
	return {
		member,
		names: Object.keys(row?.members ?? {})
	};
}
function rowOf(shown, names) {
	return Object.fromEntries([...new Set(names)].filter((name) => Object.hasOwn(shown, name)).map((name) => [name, shown[name]]));
}
function orderKey({ sequence, key }, order) {
	const digits = (number) => `${String(number).padStart(16, "0")} ${key}`;
	if (order === "insertion") return digits(sequence);
	if (order === "newest-first") return digits(Number.MAX_SAFE_INTEGER - sequence);
	return (0, node_crypto().createHash)("sha256").update(key).digest("hex");
}
// src/emulator/own-operations.ts
function ownOperation(call) {
	const operation = rulesOf(call.model.kind)?.operations?.[call.operation];
	if (operation === void 0) return void 0;
	if (operation.type === "write") return (state) => write(operation, call, state);
	const rules = rulesOf(operation.of);
	return rules === void 0 ? void 0 : (state) => listOwn(operation, rules, call, state);
}
function write(operation, call, state) {
	const input = validateInput(call.model.input, call.input);
	const context = contextOf(call, state);
	const replayed = replayedArn(context.data, call, input);
	const arn = replayed ?? operation.run(input, {
		...context,
		takeSequence: () => state.takeSequence()
	});
	if (replayed === void 0) rememberToken(context.data, call, input, arn);
	const arns = Object.keys(require_src_api().imagebuilder.shapes[call.model.output]?.members ?? {}).filter((name) => name.endsWith("Arn")).map((name) => [name, arn]);
	return {
		clientToken: input.clientToken ?? null,
		...Object.fromEntries(arns)
	};
}
// src/emulator/policy-operations.ts
function getPolicy(rules, call, state) {
	const arn = arnIn(validateInput(call.model.input, call.input)).value;
	const entry = findEntry(state, call.caller, call, arn, { stale: call.effects.staleRead });
	if (entry === void 0) throw notFound(rules.kind, arn);
	const policy = entry.hidden?.policy;
	return policy === void 0 ? {} : { policy };
}
function putPolicy(rules, call, state) {
	const input = validateInput(call.model.input, call.input);
	const { member, value: arn } = arnIn(input);
	const data = dataOf(call, state);
	const entry = existing(rules, call, data, arn);
	const policy = textOf(input, "policy");
	if (!isJsonObject(policy)) throw invalidValue("policy", "It is not a JSON object.");
	data.replace(rules.kind, entry.key, {
		...entry,
		hidden: {
			...entry.hidden,
			policy
		}
	}, call.switches.readLag);
	return { [member]: arn };
}
function arnIn(input) {
	const member = Object.keys(input).find((name) => name.endsWith("Arn")) ?? "";
	return {
		member,
		value: textOf(input, member)
	};
}
function isJsonObject(text) {
	try {
		return isObject(JSON.parse(text));
	} catch {
		return false;
	}
}
// src/emulator/tag-operations.ts
const maxTags = 50;
function tagResource(call, state) {
	const input = readInput$1(call);
	const { kind, data, entry } = findTagged(call, state, textOf(input, "resourceArn"));
	const tags = {
		...entry.resource.tags,
		...input.tags
	};
	if (Object.keys(tags).length > maxTags) throw invalidParameter(`A resource can have at most ${maxTags} tags.`);
	replaceTags(call, data, kind, entry, tags);
	return {};
}
function untagResource(call, state) {
	const input = readInput$1(call);
	const { kind, data, entry } = findTagged(call, state, textOf(input, "resourceArn"));
	const keys = new Set(input.tagKeys);
	const present = Object.keys(entry.resource.tags);
	const missing = [...keys].find((key) => !present.includes(key));
	if (missing !== void 0 && call.switches.untagMissingKey === "error") throw invalidParameter(`The resource has no tag '${missing}'.`);
	replaceTags(call, data, kind, entry, Object.fromEntries(Object.entries(entry.resource.tags).filter(([key]) => !keys.has(key))));
	return {};
}
function listTags(call, state) {
	const arn = textOf(readInput$1(call), "resourceArn");
	const { data, kind, key } = locate(call, state, arn);
	const entry = data.readEntry(kind, key, call.effects.staleRead);
	if (entry === void 0) throw notFound(kind, arn);
	return { tags: entry.resource.tags };
}
function replaceTags(call, data, kind, entry, tags) {
	const { resource } = entry;
	const dates = call.switches.taggingMovesDateUpdated ? { dateUpdated: laterDate(call.now, resource.dateUpdated) } : {};
	data.replace(kind, entry.key, {
		...entry,
		resource: {
			...resource,
			...dates,
			tags
		}
	}, call.switches.readLag);
}
function findTagged(call, state, arn) {
	const { data, kind, key } = locate(call, state, arn);
	const entry = data.entries(kind).get(key);
	if (entry === void 0) throw notFound(kind, arn);
	return {
		data,
		kind,
		entry
	};
}
function locate(call, state, arn) {
	const { kind, key } = parseArn(arn) ?? {};
	if (kind === void 0 || key === void 0) throw notFound("Resource", arn);
	if (rulesOf(kind) === void 0 || arnOf(call.caller, kind, key) !== arn) throw notFound(kind, arn);
	return {
		data: dataOf(call, state),
		kind,
		key
	};
}
function readInput$1(call) {
	try {
		return validateInput(call.model.input, call.input, (path) => path === "tags" ? call.switches.emptyTags : void 0);
	} catch (error) {
		if (error instanceof ServiceError) throw invalidParameter(error.message);
		throw error;
	}
}
function invalidParameter(message) {
	return new ServiceError("InvalidParameterException", 400, message);
}
// src/emulator/image-builder.ts
const kindOperations = {
	create: createResource,
	get: getResource,
	list: listResources,
	listBuildVersions,
	update: updateResource,
	delete: deleteResource,
	getPolicy,
	putPolicy
};
const tagOperations = {
	TagResource: tagResource,
	UntagResource: untagResource,
	ListTagsForResource: listTags
};
function isWrite(role) {
	return !/^(get|list)/i.test(role);
}
function execute(call, state) {
	const { role, kind } = call.model;
	if (isRole(tagOperations, role)) return tagOperations[role](call, state);
	const own = ownOperation(call);
	if (own !== void 0) return own(state);
	const rules = rulesOf(kind);
	if (rules === void 0 || !isRole(kindOperations, role)) throw new ServiceError("UnknownOperationException", 404, `The emulator does not serve ${call.operation}.`);
	return kindOperations[role](rules, call, state);
}
function isRole(table, role) {
	return Object.hasOwn(table, role);
}
// src/emulator/router.ts
const fixed = new Map();
const open = [];
for (const [operation, model] of Object.entries(require_src_api().imagebuilder.operations)) {
	const brace = model.uri.indexOf("{");
	if (brace < 0) fixed.set(`${model.method} ${model.uri}`, {
		operation,
		model,
		labels: {}
	});
	else open.push({
		operation,
		model,
		prefix: model.uri.slice(0, brace)
	});
}
function findRoute(method, path) {
	const route = fixed.get(`${method} ${path}`);
	if (route !== void 0) return route;
	for (const { operation, model, prefix } of open) {
		if (model.method !== method || !path.startsWith(prefix) || path.length === prefix.length) continue;
		const [label = ""] = Object.keys(model.label);
		return {
			operation,
			model,
			labels: { [label]: decode(path.slice(prefix.length)) }
		};
	}
}
function readInput(route, query, rawBody, { blankBody }) {
	if (rawBody.trim() === "" && blankBody === "refused" && ["PUT", "POST"].includes(route.model.method)) throw invalidRequest("The request body is blank.");
	const members = require_src_api().imagebuilder.shapes[route.model.input]?.members ?? {};
	const fromQuery = Object.entries(route.model.query).flatMap(([name, member]) => {
		const values = query.getAll(name);
		if (values.length === 0) return [];
		return [[member, require_src_api().imagebuilder.shapes[members[member] ?? ""]?.type === "list" ? values : values[0] ?? ""]];
	});
	return {
		...readBody(rawBody),
		...Object.fromEntries(fromQuery),
		...route.labels
	};
}
function subjectOf({ model }, input, switches) {
	if (typeof input.name === "string") return { slug: slugOf(input.name, switches) };
	const arn = input[(model.role === "create" ? [] : Object.keys(require_src_api().imagebuilder.shapes[model.input]?.members ?? {})).find((member) => member.endsWith("Arn")) ?? ""];
	if (typeof arn !== "string") return {};
	const slug = parseArn(arn)?.slug;
	return slug === void 0 ? { arn } : {
		arn,
		slug
	};
}
function readBody(rawBody) {
	if (rawBody.trim() === "") return {};
	try {
		const body = JSON.parse(rawBody);
		if (isObject(body)) return body;
	} catch {}
	throw invalidRequest("The request body is not a JSON object.");
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/emulator/exchange.ts
const nobody = {
	account: "",
	region: "",
	partition: "aws",
	arn: "anonymous"
};
function readExchange(request, switches, now) {
	return request.method === "POST" && request.url.pathname === "/" ? readSts(request, now) : readImageBuilder(request, switches, now);
}
function readSts(request, now) {
	const form = new URLSearchParams(request.rawBody);
	const operation = form.get("Action") ?? "Unknown";
	const { caller, refusal } = operation === "AssumeRoleWithWebIdentity" ? {
		caller: nobody,
		refusal: void 0
	} : identify(request, now);
	return {
		service: "sts",
		operation,
		route: void 0,
		input: {},
		form,
		caller,
		slug: void 0,
		resource: form.get("RoleArn") ?? "*",
		isWrite: false,
		refusal
	};
}
function readImageBuilder(request, switches, now) {
	const route = findRoute(request.method, request.url.pathname);
	const { caller, refusal } = identify(request, now);
	const base = {
		service: "imagebuilder",
		form: new URLSearchParams(),
		caller,
		route
	};
	if (route === void 0) {
		const unknown = new ServiceError("UnknownOperationException", 404, `There is no operation at ${request.method} ${request.url.pathname}.`);
		return {
			...base,
			operation: "Unknown",
			input: {},
			slug: void 0,
			resource: "*",
			isWrite: false,
			refusal: refusal ?? unknown
		};
	}
	const { input, invalid } = tryReadInput(route, request, switches);
	const { slug, arn } = subjectOf(route, input, switches);
	const resource = arn ?? (slug === void 0 ? "*" : namedArn(caller, route.model.kind, slug));
	const { operation, model } = route;
	return {
		...base,
		operation,
		input,
		slug,
		resource,
		isWrite: isWrite(model.role),
		refusal: refusal ?? invalid
	};
}
function namedArn(caller, kind, slug) {
	return isKind(kind) ? arnOf(caller, kind, slug) : "*";
}
function identify(request, now) {
	try {
		return {
			caller: readCaller(request.headers, now),
			refusal: void 0
		};
	} catch (error) {
		if (error instanceof ServiceError) return {
			caller: nobody,
			refusal: error
		};
		throw error;
	}
}
function tryReadInput(route, request, switches) {
	try {
		return {
			input: readInput(route, request.url.searchParams, request.rawBody, switches),
			invalid: void 0
		};
	} catch (error) {
		if (error instanceof ServiceError) return {
			input: {},
			invalid: error
		};
		throw error;
	}
}
// src/emulator/sts.ts
function answerSts(exchange, switches, now) {
	const action = exchange.form.get("Action") ?? "";
	const requestId = newRequestId();
	const result = resultOf(action, exchange, switches, now);
	const content = {
		[`${action}Result`]: result,
		ResponseMetadata: { RequestId: requestId }
	};
	return xmlAnswer(200, `${action}Response`, content, requestId);
}
function stsError(error) {
	const requestId = newRequestId();
	const code = ["AccessDeniedException", "ExpiredTokenException"].includes(error.name) ? error.name.replace("Exception", "") : error.name;
	const content = {
		Error: {
			Type: error.status < 500 ? "Sender" : "Receiver",
			Code: code,
			Message: error.message
		},
		RequestId: requestId
	};
	return xmlAnswer(error.status, "ErrorResponse", content, requestId);
}
function resultOf(action, exchange, switches, now) {
	const { form, caller } = exchange;
	switch (action) {
		case "GetCallerIdentity": return {
			Arn: caller.arn,
			UserId: "AIDAEMULATOR",
			Account: caller.account
		};
		case "AssumeRole":
			checkTrust(exchange, switches);
			return assumeRole(form, switches, now);
		case "AssumeRoleWithWebIdentity":
			required(form, "WebIdentityToken");
			return {
				...assumeRole(form, switches, now),
				SubjectFromWebIdentityToken: "emulator",
				Audience: "sts.amazonaws.com"
			};
		default: throw new ServiceError("InvalidAction", 400, `Could not find operation ${action} for version 2011-06-15.`);
	}
}
function checkTrust({ form, caller }, { externalIds, trustedRoles }) {
	const roleArn = required(form, "RoleArn");
	const asked = Object.hasOwn(externalIds, roleArn) ? externalIds[roleArn] : void 0;
	const trusted = Object.hasOwn(trustedRoles, roleArn) ? trustedRoles[roleArn] : void 0;
	if ((trusted === void 0 || caller.role === trusted) && (asked === void 0 || form.get("ExternalId") === asked)) return;
	const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`;
	throw new ServiceError("AccessDenied", 403, message);
}
function assumeRole(form, { sessionSeconds }, now) {
	const roleArn = required(form, "RoleArn");
	const session = required(form, "RoleSessionName");
	const parts = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(roleArn);
	if (parts === null) throw new ServiceError("ValidationError", 400, `${roleArn} is invalid`);
	if (!/^[\w+=,.@-]{2,64}$/.test(session)) throw new ServiceError("ValidationError", 400, "RoleSessionName must be 2 to 64 characters of [\\w+=,.@-].");
	const [, partition = "", account = "", role = ""] = parts;
	const endsAt = now.getTime() + Number(form.get("DurationSeconds") ?? sessionSeconds) * 1e3;
	return {
		Credentials: {
			AccessKeyId: `ASIA${account}KILN`,
			SecretAccessKey: "emulator",
			SessionToken: writeSessionToken({
				role,
				name: session,
				endsAt
			}),
			Expiration: new Date(endsAt).toISOString()
		},
		AssumedRoleUser: {
			AssumedRoleId: `AROAEMULATOR:${session}`,
			Arn: assumedRoleArn(partition, account, role, session)
		},
		PackedPolicySize: 0
	};
}
function required(form, name) {
	const value = form.get(name);
	if (value === null || value === "") throw new ServiceError("ValidationError", 400, `The parameter ${name} is required.`);
	return value;
}
// src/emulator/refusal.ts
function refusalAnswer(exchange, error, switches) {
	return exchange.service === "sts" ? stsError(error) : jsonError(error, newRequestId(), switches);
}
function faultAnswer(effect, exchange, switches) {
	if (effect.type === "error503html") return {
		status: 503,
		headers: { "content-type": "text/html" },
		body: "<html><body><h1>503 Service Unavailable</h1></body></html>\n"
	};
	const error = faultError(effect, exchange);
	return error === void 0 ? void 0 : refusalAnswer(exchange, error, switches);
}
function faultError(effect, exchange) {
	const retryAfter = "retryAfterSeconds" in effect ? effect.retryAfterSeconds : void 0;
	if (effect.type === "throttle") return throttled("CallRateLimitExceededException", retryAfter);
	if (effect.type === "throttle400") return throttled("ThrottlingException", retryAfter);
	if (effect.type === "error") return new ServiceError(effect.name, effect.status, effect.message);
	if (effect.type === "error500" || effect.type === "error500After") return new ServiceError("ServiceException", 500, "The service encountered an unrecoverable exception.");
	if (effect.type === "accessDenied") {
		const action = `${exchange.service}:${exchange.operation}`;
		const text = `User: ${exchange.caller.arn} is not authorized to perform: ${action} on resource: ${exchange.resource}`;
		return new ServiceError("AccessDeniedException", 403, text);
	}
	if (effect.type === "expiredToken") return new ServiceError("ExpiredTokenException", 403, "The security token included in the request is expired");
	if (effect.type === "resourceInUse") return new ServiceError("ResourceInUseException", 400, "The resource that you are trying to operate on is currently in use. Retry later.");
}
// src/emulator/state-error.ts
var EmulatorStateError = class extends Error {
	name = "EmulatorStateError";
	file;
	constructor(file, reason, advice) {
		super(`The emulator's state file ${file} cannot be used: ${reason}. ${advice}`);
		this.file = file;
	}
};
function lockedError(file, lock, holder) {
	const how = holder.exclusive ? "is held for good" : "is held";
	return new EmulatorStateError(file, `${lock} ${how} by process ${holder.pid}, an emulator at ${holder.url}`, "Use that address as endpoint, stop that process, or use another file.");
}
// src/emulator/request-handler.ts
async function handleRequest(core, request) {
	const answerAt = performance.now() + core.latencyMs;
	const exchange = readExchange(request, core.switches, core.now());
	const record = recordOf(request, exchange);
	core.log.add(record);
	const { operation, slug, isWrite: write, caller } = exchange;
	const { account, region } = caller;
	const effects = core.faults.take({
		operation,
		slug,
		write,
		account,
		region,
		now: core.now()
	});
	const ending = await endingBefore(core, exchange, effects, record) ?? await commit(core, exchange, effects, record);
	await untilTime(answerAt, core.closing);
	if (!("answer" in ending)) return ending;
	record.status = ending.answer.status;
	return {
		...ending,
		answer: dated(ending.answer, core.now())
	};
}
async function untilTime(time, signal) {
	const left = Math.floor(time - performance.now());
	if (left > 0) await (0, node_timers_promises().setTimeout)(left, void 0, { signal });
}
function dated(answer, now) {
	return {
		...answer,
		headers: {
			...answer.headers,
			date: now.toUTCString()
		}
	};
}
function recordOf(request, exchange) {
	const { method, url, headers, rawBody } = request;
	const { account, region } = exchange.caller;
	const path = url.pathname + url.search;
	return {
		operation: exchange.operation,
		method,
		path,
		headers,
		body: parsed(rawBody),
		rawBody,
		status: 0,
		account,
		region
	};
}
function parsed(rawBody) {
	try {
		return JSON.parse(rawBody);
	} catch {
		return;
	}
}
async function endingBefore(core, exchange, effects, record) {
	for (const effect of effects) {
		if (effect.type === "call") await effect.before?.(record);
		if (effect.type === "slow") await (0, node_timers_promises().setTimeout)(effect.ms, void 0, { signal: core.closing });
		if (effect.type === "hang") return { type: "hang" };
		if (effect.type === "resetBefore") return { type: "reset" };
		if (effect.type === "error500After") continue;
		const answer = faultAnswer(effect, exchange, core.switches);
		if (answer !== void 0) return {
			type: "answer",
			answer
		};
	}
}
async function commit(core, exchange, effects, record) {
	const answer = await serve(core, exchange, effects);
	const hooks = effects.flatMap((effect) => effect.type === "call" && effect.after !== void 0 ? [effect.after] : []);
	for (const hook of hooks) await hook({
		...record,
		status: answer.status
	});
	for (const effect of effects) {
		if (effect.type === "resetAfter") return { type: "reset" };
		if (effect.type === "truncateAfter") return {
			type: "truncated",
			answer
		};
		if (effect.type === "nonJsonAfter") return {
			type: "answer",
			answer: {
				...answer,
				status: 200,
				body: "OK, but not JSON"
			}
		};
		const spoilt = effect.type === "error500After" ? faultAnswer(effect, exchange, core.switches) : void 0;
		if (spoilt !== void 0) return {
			type: "answer",
			answer: spoilt
		};
	}
	return {
		type: "answer",
		answer
	};
}
async function serve(core, exchange, effects) {
	try {
		if (exchange.refusal !== void 0) throw exchange.refusal;
		refuseDisabledRegion(exchange, core.switches);
		if (exchange.service === "sts") return answerSts(exchange, core.switches, core.now());
		const { account, region } = exchange.caller;
		core.limiter.take(`${account}/${region}`, core.switches.rateLimit, core.now());
		return await answerImageBuilder(core, exchange, effects);
	} catch (error) {
		if (error instanceof ServiceError) return refusalAnswer(exchange, error, core.switches);
		const message = error instanceof Error ? error.message : String(error);
		const refusal = error instanceof EmulatorStateError ? new ServiceError("ServiceUnavailableException", 503, message) : new ServiceError("ServiceException", 500, message);
		return refusalAnswer(exchange, refusal, core.switches);
	}
}
function refuseDisabledRegion({ service, caller, operation }, { disabledRegions }) {
	if (!disabledRegions.includes(caller.region)) return;
	if (operation === "AssumeRole") {
		const message = "STS is not activated in this region for account:" + caller.account + ".";
		throw new ServiceError("RegionDisabledException", 403, message);
	}
	throw new ServiceError(service === "sts" ? "InvalidClientTokenId" : "UnrecognizedClientException", 403, "The security token included in the request is invalid.");
}
async function answerImageBuilder(core, exchange, effects) {
	const { route, input, caller, operation } = exchange;
	if (route === void 0) throw new Error("a request without a route must have been refused");
	const { model } = route;
	const { switches } = core;
	const call = {
		operation,
		model,
		input,
		caller,
		switches,
		now: core.now(),
		effects: commitEffects(effects)
	};
	const body = exchange.isWrite ? await core.store.change((state) => execute(call, state)) : execute(call, core.store.read());
	const requestId = newRequestId();
	const hasRequestId = Object.hasOwn(require_src_api().imagebuilder.shapes[model.output]?.members ?? {}, "requestId");
	return jsonAnswer(200, {
		...hasRequestId ? { requestId } : {},
		...body
	}, { "x-amzn-requestid": requestId });
}
function commitEffects(effects) {
	const has = (type) => effects.some((effect) => effect.type === type);
	return {
		isProfileMissing: (name) => has("profileMissing") || effects.some((effect) => effect.type === "profileMissingAlways" && effect.profile === name),
		isTopicMissing: () => has("topicMissing"),
		isRoleMissing: () => has("roleMissing"),
		buildFailure: effects.find((effect) => effect.type === "buildFails")?.failureContext,
		staleRead: has("staleRead"),
		unknownMembers: Object.assign({}, ...effects.map((effect) => effect.type === "unknownMembers" ? effect.members : {}))
	};
}
// src/emulator/file-lock.ts
const writingMs = 1e3;
const heldHere = new Set();
var FileLock = class {
	path;
	holder;
	nonce = (0, node_crypto().randomUUID)();
	constructor(path, url, exclusive) {
		this.path = path;
		const started = lookUp(process.pid)?.started;
		this.holder = {
			pid: process.pid,
			url,
			exclusive,
			nonce: this.nonce,
			...started === void 0 ? {} : { started }
		};
	}
	tryAcquire() {
		heldHere.add(this.nonce);
		const other = acquire(this.path, JSON.stringify(this.holder));
		if (other !== void 0) heldHere.delete(this.nonce);
		return other;
	}
	release() {
		if (!heldHere.delete(this.nonce)) return;
		try {
			(0, node_fs().unlinkSync)(this.path);
		} catch (error) {
			if (!hasCode(error, "ENOENT")) throw error;
		}
	}
	liveHolder() {
		const found = inspect(this.path);
		return found?.isLive === true ? found.holder : void 0;
	}
};
function acquire(path, content) {
	for (;;) {
		if (createExclusively(path, content)) return void 0;
		const found = inspect(path);
		if (found === void 0) continue;
		if (found.isLive) return found.holder;
		const claim = `${path}.${found.identity}`;
		const claimant = acquire(claim, content);
		if (claimant !== void 0) return claimant;
		try {
			if (inspect(path)?.identity !== found.identity) continue;
			(0, node_fs().rmSync)(`${claim}.new`, { force: true });
			(0, node_fs().writeFileSync)(`${claim}.new`, content, { flag: "wx" });
			(0, node_fs().renameSync)(`${claim}.new`, path);
			return;
		} finally {
			(0, node_fs().unlinkSync)(claim);
		}
	}
}
function createExclusively(path, content) {
	try {
		const descriptor = (0, node_fs().openSync)(path, "wx");
		(0, node_fs().writeSync)(descriptor, content);
		(0, node_fs().closeSync)(descriptor);
		return true;
	} catch (error) {
		if (hasCode(error, "EEXIST")) return false;
		throw error;
	}
}
function inspect(path) {
	try {
		const { ino, mtimeMs } = (0, node_fs().statSync)(path);
		const text = (0, node_fs().readFileSync)(path, "utf8");
		const identity = (0, node_crypto().createHash)("sha256").update(`${ino} ${mtimeMs} ${text}`).digest("hex").slice(0, 16);
		const holder = readHolder(text);
		if (holder !== void 0) return {
			identity,
			isLive: isAlive(holder),
			holder
		};
		return {
			identity,
			isLive: Date.now() - mtimeMs < writingMs,
			holder: {
				pid: 0,
				url: "unknown",
				exclusive: false
			}
		};
	} catch (error) {
		if (hasCode(error, "ENOENT")) return void 0;
		throw error;
	}
}
function readHolder(text) {
	try {
		const holder = JSON.parse(text);
		if (typeof holder?.pid !== "number") return void 0;
		return {
			...holder,
			pid: holder.pid,
			url: String(holder.url),
			exclusive: holder.exclusive === true
		};
	} catch {
		return;
	}
}
function isAlive(holder) {
	if (holder.pid === process.pid && holder.nonce !== void 0) return heldHere.has(holder.nonce);
	try {
		process.kill(holder.pid, 0);
	} catch (error) {
		return hasCode(error, "EPERM");
	}
	const found = lookUp(holder.pid);
	if (found === void 0) return true;
	return !found.isZombie && (holder.started === void 0 || holder.started === found.started);
}
function lookUp(pid) {
	try {
		const stat = (0, node_fs().readFileSync)(`/proc/${pid}/stat`, "utf8");
		const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return {
			isZombie: "ZX".includes(state),
			started: fields[18]
		};
	} catch {
		return;
	}
}
function hasCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
// src/emulator/state-file.ts
const formatVersion = 2;
var StateFile = class {
	path;
	texts = new WeakMap();
	constructor(path) {
		this.path = path;
		(0, node_fs().mkdirSync)((0, node_path().dirname)(path), { recursive: true });
	}
	fingerprint() {
		try {
			const { mtimeNs, size, ino } = (0, node_fs().statSync)(this.path, { bigint: true });
			return `${mtimeNs} ${size} ${ino}`;
		} catch (error) {
			if (hasCode(error, "ENOENT")) return void 0;
			throw this.unusable(`it cannot be read (${String(error)})`);
		}
	}
	read() {
		let content;
		try {
			content = (0, node_fs().readFileSync)(this.path, "utf8");
		} catch (error) {
			if (hasCode(error, "ENOENT")) return new EmulatorState();
			throw this.unusable(`it cannot be read (${String(error)})`);
		}
		return this.parse(content);
	}
	write(state) {
		const temporary = `${this.path}.tmp`;
		(0, node_fs().rmSync)(temporary, { force: true });
		const descriptor = (0, node_fs().openSync)(temporary, "wx");
		try {
			(0, node_fs().writeSync)(descriptor, this.bytesOf(state));
			(0, node_fs().fsyncSync)(descriptor);
		} finally {
			(0, node_fs().closeSync)(descriptor);
		}
		(0, node_fs().renameSync)(temporary, this.path);
	}
	parse(content) {
		let json;
		try {
			json = JSON.parse(content);
		} catch (error) {
			throw this.unusable(`it is not complete JSON (${error instanceof Error ? error.message : String(error)})`);
		}
		if (!isObject(json) || typeof json.formatVersion !== "number") throw this.unusable("it has no formatVersion");
		if (json.formatVersion > formatVersion) throw new EmulatorStateError(this.path, `its formatVersion is ${json.formatVersion}, this program knows ${formatVersion}`, "Use the newer program that wrote it, or another file.");
		const state = new EmulatorState();
		if (typeof json.revision !== "number" || typeof json.nextSequence !== "number" || !isObject(json.accounts)) throw this.unusable("revision, nextSequence or accounts is missing");
		for (const [key, account] of Object.entries(json.accounts)) this.readAccount(state, key, account);
		return Object.assign(state, {
			revision: json.revision,
			nextSequence: json.nextSequence,
			touched: false
		});
	}
	readAccount(state, key, account) {
		const [id, region] = key.split("/");
		if (id === void 0 || region === void 0 || !isObject(account)) throw this.unusable(`the account '${key}' is malformed`);
		const data = state.account(id, region);
		const { tokens, lastBuilds = {}, ...kinds } = account;
		for (const [kind, entries] of Object.entries(kinds)) {
			if (rulesOf(kind) === void 0) throw this.unusable(`it holds an unknown kind '${kind}'`);
			const read = Array.isArray(entries) ? entries.map(readEntry) : [void 0];
			for (const entry of read) {
				if (entry === void 0) throw this.unusable(`the ${kind} list of '${key}' is malformed`);
				data.load(kind, entry);
			}
		}
		if (!isObject(lastBuilds)) throw this.unusable(`the build numbers of '${key}' are malformed`);
		for (const [version, build] of Object.entries(lastBuilds)) {
			if (typeof build !== "number") throw this.unusable(`the build numbers of '${key}' are malformed`);
			data.noteBuild(version, build);
		}
		if (!Array.isArray(tokens) || !tokens.every(isObject)) throw this.unusable(`the tokens of '${key}' are malformed`);
		for (const token of tokens) data.rememberToken(token);
	}
	bytesOf(state) {
		const { revision, nextSequence } = state;
		const head = `  "formatVersion": ${formatVersion},\n  "revision": ${revision},\n  "nextSequence": ${nextSequence},\n`;
		const accounts = [...state.accounts].map(([key, data]) => {
			const lists = [...data.kinds].map(([kind, entries]) => this.listOf(kind, [...entries.values()], 2));
			const builds = [...data.lastBuilds].map(([version, build]) => part(`        ${JSON.stringify(version)}: ${build}`, [], ""));
			const lastBuilds = builds.length === 0 ? [] : [part("      \"lastBuilds\": {\n", builds, "\n      }")];
			const tokens = this.listOf("tokens", [...data.tokenRecords()], 0);
			return part(`    ${JSON.stringify(key)}: {\n`, [
				...lists,
				...lastBuilds,
				tokens
			], "\n    }");
		});
		return part(`{\n${head}  "accounts": {\n`, accounts, "\n  }\n}\n").subarray(comma.length);
	}
	listOf(name, values, indent) {
		const key = `      ${JSON.stringify(name)}: `;
		if (values.length === 0) return part(`${key}[]`, [], "");
		const texts = values.map((value) => this.cached(value, indent));
		return part(`${key}[\n`, texts, "\n      ]");
	}
	cached(value, indent) {
		const known = this.texts.get(value);
		if (known !== void 0) return known;
		const made = part(JSON.stringify(value, null, indent).replaceAll(/^/gm, "        "), [], "");
		this.texts.set(value, made);
		return made;
	}
	unusable(reason) {
		return new EmulatorStateError(this.path, reason, "It is left as it is: repair it, move it away, or use another file.");
	}
};
const comma = Buffer.from(",\n");
function part(head, inner, tail) {
	const [first, ...others] = inner;
	const body = first === void 0 ? [] : [first.subarray(comma.length), ...others];
	return Buffer.concat([
		comma,
		Buffer.from(head),
		...body,
		Buffer.from(tail)
	]);
}
function readEntry(value) {
	if (!isObject(value)) return void 0;
	const { slug, key = slug, sequence, resource, ...rest } = value;
	if (typeof sequence !== "number" || typeof key !== "string" || !isObject(resource)) return void 0;
	if (![resource.arn, resource.name].every((text) => typeof text === "string") || !isObject(resource.tags) || rest.hidden !== void 0 && !isObject(rest.hidden)) return void 0;
	return {
		sequence,
		key,
		resource,
		...rest.hidden === void 0 ? {} : { hidden: rest.hidden }
	};
}
// src/emulator/state-store.ts
var StateStore = class StateStore {
	file;
	lock;
	options;
	state;
	fingerprint;
	waiting = [];
	draining;
	constructor(options) {
		this.options = options;
		if (options.file === void 0) return;
		this.file = new StateFile(options.file);
		this.lock = new FileLock(`${options.file}.lock`, options.url, options.exclusive);
	}
	static async open(options) {
		const store = new StateStore(options);
		const holder = store.lock?.liveHolder();
		if (store.lock !== void 0 && holder?.exclusive === true) throw lockedError(options.file ?? "", store.lock.path, holder);
		if (options.exclusive) await store.withLock(() => void 0);
		try {
			store.read();
		} catch (error) {
			await store.close();
			throw error;
		}
		return store;
	}
	read() {
		const fingerprint = this.file?.fingerprint();
		if (this.state === void 0 || fingerprint !== this.fingerprint) {
			this.state = this.file?.read() ?? new EmulatorState();
			this.fingerprint = fingerprint;
		}
		return this.state;
	}
	change(run) {
		return new Promise((resolve, reject) => {
			this.waiting.push({
				run,
				resolve,
				reject
			});
			if (this.file === void 0) this.commit();
			else this.draining ??= this.drain();
		});
	}
	changeNow(run) {
		const deadline = Date.now() + this.options.lockWaitMs;
		while (this.needsLock()) {
			const holder = this.lock?.tryAcquire();
			if (holder === void 0) break;
			if (Date.now() >= deadline) throw this.locked(holder);
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
		let outcome = { error: void 0 };
		const keep = (next) => {
			outcome = next;
		};
		this.waiting.push({
			run,
			resolve: (value) => keep({ value }),
			reject: (error) => keep({ error })
		});
		this.commit();
		const settled = outcome;
		if ("error" in settled) throw settled.error;
		return settled.value;
	}
	async close() {
		await this.draining;
		if (this.options.exclusive) this.lock?.release();
	}
	needsLock() {
		return this.lock !== void 0 && !this.options.exclusive;
	}
	async drain() {
		while (this.waiting.length > 0) {
			await (0, node_timers_promises().setImmediate)();
			try {
				if (this.needsLock()) await this.withLock(() => this.commit());
				else this.commit();
			} catch (error) {
				for (const { reject } of this.waiting.splice(0)) reject(error);
			}
		}
		this.draining = void 0;
	}
	async withLock(work) {
		const deadline = Date.now() + this.options.lockWaitMs;
		for (;;) {
			const holder = this.lock?.tryAcquire();
			if (holder === void 0) return work();
			if (Date.now() >= deadline) throw this.locked(holder);
			await (0, node_timers_promises().setTimeout)(5);
		}
	}
	commit() {
		const batch = this.waiting.splice(0);
		let answers = [];
		try {
			const state = this.read();
			for (const { run, resolve, reject } of batch) try {
				const value = run(state);
				answers.push(() => resolve(value));
			} catch (error) {
				answers.push(() => reject(error));
			}
			if (state.touched) this.write(state);
		} catch (error) {
			if (this.file !== void 0) this.state = void 0;
			answers = batch.map((waiting) => () => waiting.reject(error));
		} finally {
			if (this.needsLock()) this.lock?.release();
		}
		for (const answer of answers) answer();
	}
	write(state) {
		state.touched = false;
		state.revision += 1;
		this.file?.write(state);
		this.fingerprint = this.file?.fingerprint();
	}
	locked(holder) {
		return lockedError(this.options.file ?? "", this.lock?.path ?? "", holder);
	}
};
// src/emulator/emulator.ts
var emulator_exports = require_rolldown_runtime().__exportAll({
	EmulatorStateError: () => EmulatorStateError,
	startEmulator: () => startEmulator
});
async function startEmulator(options = {}) {
	let open = () => void 0;
	const opened = new Promise((resolve) => {
		open = resolve;
	});
	const server = await listen(options.port ?? 0, opened);
	const closing = new AbortController();
	(0, node_events().setMaxListeners)(0, closing.signal);
	const url = urlOf(server);
	const store = await StateStore.open({
		...options.stateFile === void 0 ? {} : { file: options.stateFile },
		url,
		exclusive: options.exclusive ?? false,
		lockWaitMs: options.lockWaitMs ?? 5e3
	}).catch(async (error) => {
		await stop(server);
		throw error;
	});
	const core = {
		store,
		faults: new FaultList(),
		limiter: new RateLimiter(),
		log: new RequestLog(),
		now: options.now ?? (() => new Date()),
		latencyMs: options.latencyMs ?? 0,
		closing: closing.signal,
		switches: {
			...defaultSwitches,
			...options.switches
		}
	};
	open((request) => route(core, request));
	return {
		url,
		requests: core.log.requests,
		clearRequests: () => core.log.clear(),
		addFault: (fault) => core.faults.add(fault),
		clearFaults: () => core.faults.clear(),
		setSwitches(switches) {
			core.switches = {
				...core.switches,
				...switches
			};
		},
		setLatency(ms) {
			core.latencyMs = ms;
		},
		account: (account, region) => accountState(store, {
			account,
			region
		}, {
			switches: () => core.switches,
			now: core.now
		}),
		async close() {
			closing.abort();
			await stop(server);
			await store.close();
		}
	};
}
async function route(core, request) {
	if (!request.url.pathname.startsWith("/_emulator/")) return handleRequest(core, request);
	return {
		type: "answer",
		answer: answerControl(core, request)
	};
}
Object.defineProperty(exports, "EmulatorStateError", {
	enumerable: true,
	get: function() {
		return EmulatorStateError;
	}
});
Object.defineProperty(exports, "emulator_exports", {
	enumerable: true,
	get: function() {
		return emulator_exports;
	}
});
exports.startEmulator = startEmulator;
