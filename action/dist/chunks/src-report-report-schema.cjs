let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
// src/report/report-schema.ts
const text = { type: "string" };
const count = {
	type: "integer",
	minimum: 0
};
const flag = { const: true };
const listOf = (items) => ({
	type: "array",
	items
});
const mapOf = (items) => ({
	type: "object",
	additionalProperties: items
});
const oneOf = (values) => ({ enum: values });
const orNull = (schema) => ({ anyOf: [{ type: "null" }, schema] });
const object = (required, optional = {}) => ({
	type: "object",
	required: Object.keys(required),
	properties: {
		...required,
		...optional
	}
});
const whole = () => (required, optional) => object(required, optional);
const each = (keys, schema) => object(Object.fromEntries(keys.map((key) => [key, schema])));
const digest = {
	type: "string",
	pattern: "^sha256:[0-9a-f]{64}$"
};
const time = {
	type: "string",
	pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z$"
};
const source = whole()({
	file: text,
	line: {
		type: "integer",
		minimum: 1
	},
	column: {
		type: "integer",
		minimum: 1
	}
}, {});
const diagnostic = whole()({
	severity: oneOf(["error", "warning"]),
	code: {
		type: "string",
		pattern: "^[\\w-]{1,40}$"
	},
	message: text
}, {
	hint: text,
	source
});
const failure = whole()({
	code: text,
	message: text
}, {
	hint: text,
	requestId: text
});
const summary = each(require_src().actions, count);
const field = whole()({ path: text }, {
	before: {},
	after: {},
	ids: mapOf(text),
	covered: object({}, {
		before: {},
		after: {}
	}),
	reason: oneOf(require_src().reasons),
	source,
	preexisting: flag
});
const change = whole()({
	id: text,
	kind: text,
	name: text,
	arn: text,
	action: oneOf(require_src().actions),
	fields: listOf(field)
}, {
	reason: oneOf(require_src().reasons),
	version: whole()({
		declared: text,
		resolved: text
	}, {
		previous: text,
		build: count,
		previousBuild: count,
		sameAs: text,
		next: text
	}),
	source,
	references: listOf(whole()({ path: text }, {
		id: text,
		arn: text
	})),
	preexisting: flag,
	usedBy: orNull(listOf(whole()({
		arn: text,
		name: text,
		status: text
	}, {
		path: text,
		source
	}))),
	disowned: flag,
	heldBy: text,
	heldBackBy: oneOf(require_src().holdingFlags),
	versions: listOf(text),
	count,
	inUse: count,
	foreign: object({
		version: text,
		isTaken: { type: "boolean" }
	}),
	because: listOf(text),
	missing: listOf(text),
	keptOff: flag,
	failures: count,
	wipes: listOf(text),
	prune: oneOf(require_src().prunings),
	renamed: text,
	recorded: flag,
	clientToken: {
		type: "string",
		pattern: "^[\\w-]{1,64}$"
	},
	validation: whole()({ status: oneOf([
		"validated",
		"refused",
		"not-validated"
	]) }, { error: failure }),
	outcome: oneOf([
		"done",
		"failed",
		"blocked",
		"not-run",
		"unchanged"
	]),
	error: failure,
	writes: listOf(whole()({
		operation: text,
		at: text
	}, { requestId: text }))
});
const consequence = whole()({
	pipeline: text,
	arn: text,
	owner: oneOf([
		"ours",
		"other",
		"none"
	]),
	because: listOf(text),
	status: text,
	schedule: orNull(text),
	nextRun: orNull(text),
	regions: listOf(text),
	accounts: listOf(text)
}, {
	sharedWith: listOf(text),
	overriddenBy: listOf(text)
});
const target = whole()({
	name: text,
	account: orNull(text),
	region: orNull(text),
	status: oneOf([
		"ok",
		"failed",
		"refused",
		"not-run"
	]),
	declared: count,
	summary,
	changes: listOf(change),
	diagnostics: listOf(diagnostic)
}, {
	accountName: text,
	labels: mapOf(text),
	wave: { type: "number" },
	offline: flag,
	digest,
	orphans: oneOf(["checked", "not-checked"]),
	unmanaged: count,
	consequences: listOf(consequence),
	quotas: listOf(whole()({
		kind: text,
		makes: count,
		total: count,
		quota: count
	}, {})),
	kept: listOf(whole()({
		id: text,
		count
	}, {}))
});
const run = whole()({
	startedAt: time,
	durationMs: {
		type: "number",
		minimum: 0
	},
	revision: orNull(text),
	requests: each([
		"read",
		"write",
		"throttled"
	], count),
	ci: {}
}, {});
const position = {
	type: "integer",
	minimum: 1,
	maximum: require_start().mostShards
};
const part = whole()({
	id: digest,
	outcome: oneOf(require_start().outcomes),
	exitCode: count,
	targets: listOf(text),
	diagnostics: listOf(diagnostic),
	run
}, {
	shard: object({
		index: position,
		of: position,
		fleet: count
	}),
	supersededBy: text
});
const reportSchema = {
	...whole()({
		formatVersion: {
			type: "string",
			pattern: "^1\\."
		},
		tool: object({
			name: text,
			version: text
		}),
		command: oneOf(require_start().commands),
		backend: oneOf([
			"aws",
			"endpoint",
			"emulator"
		]),
		outcome: oneOf(require_start().outcomes),
		exitCode: count,
		digest,
		orphans: oneOf(["checked", "not-checked"]),
		summary,
		outcomes: each([
			"done",
			"failed",
			"notRun"
		], count),
		targets: listOf(target),
		diagnostics: listOf(diagnostic),
		run
	}, {
		offline: flag,
		base: object({ revision: text }),
		supersededBy: text,
		declined: flag,
		narrowed: flag,
		shard: whole()({
			index: position,
			of: position,
			targets: listOf(text)
		}, {}),
		parts: listOf(part),
		fleets: listOf(listOf(text))
	}),
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "Report of Kiln"
};
exports.reportSchema = reportSchema;
