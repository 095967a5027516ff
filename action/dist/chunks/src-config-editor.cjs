let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_src_config$;
const require_src_config = () => require_src_config$ ??= require("./src-config.cjs");
let require_src_kinds_fields$;
const require_src_kinds_fields = () => require_src_kinds_fields$ ??= require("./src-kinds-fields.cjs");
// src/config/editor/snippet.ts
function makeSnippet(label, description, body, fixed) {
	let stops = 0;
	const open = (value) => {
		if (require_src().isList(value)) return value.map(open);
		if (require_src().isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, open(item)]));
		stops += 1;
		return `\${${stops}:${require_src_config().writeFlow(value).replaceAll(/[\\$}]/g, String.raw`\$&`)}}`;
	};
	const opened = open(body);
	return {
		label,
		description,
		body: fixed === void 0 ? opened : {
			...fixed,
			...opened
		}
	};
}
// src/config/editor/explain.ts
function explain({ about, example, takes, allowed, page }) {
	const form = takes === void 0 ? [] : [`Takes ${takes}.`];
	const values = allowed === void 0 ? [] : [`One of: ${allowed.join(", ")}.`];
	const shown = require_src_config().writeFlow(example);
	const isMade = require_src().isObject(example) || require_src().isList(example) && example.some(require_src().isObject);
	const snippets = require_src().isObject(example) ? { defaultSnippets: [makeSnippet("example", shown, example)] } : {};
	const plain = [
		about,
		...form,
		...values,
		`Example: ${shown}`,
		...page === void 0 ? [] : [page]
	];
	const markdown = [
		...[about, ...form].map(escapeMarkdown),
		...isMade ? [`Example: \`${shown}\``] : [],
		...page === void 0 ? [] : [`[Documentation](${page})`]
	];
	return {
		description: plain.join("\n"),
		markdownDescription: markdown.join("\n\n"),
		...isMade ? snippets : { examples: [example] }
	};
}
function escapeMarkdown(text) {
	return text.replaceAll(/[\\`*_{}[\]<>#]/g, String.raw`\$&`);
}
// src/config/editor/decorate.ts
function decorate(schema, words, path = []) {
	const { properties, items } = schema;
	const explained = Object.entries(properties ?? {}).map(([name, field]) => {
		const own = [...path, name];
		const found = words[own.join(".")] ?? words[[...path, "*"].join(".")];
		if (found === void 0) throw new Error(`no words for ${own.join(".")}`);
		const explanation = explain({
			...found,
			takes: describeForm(field),
			allowed: field["enum"]
		});
		return [name, {
			...withSnippet(decorate(field, words, own), found.example),
			...explanation
		}];
	});
	return {
		...schema,
		...properties === void 0 ? {} : { properties: Object.fromEntries(explained) },
		...require_src().isObject(items) ? { items: decorate(items, words, path) } : {}
	};
}
function withSnippet(schema, example) {
	const [first] = require_src().isList(example) ? example.filter(require_src().isObject) : [];
	if (first === void 0) return schema;
	const snippet = makeSnippet("example", require_src_config().writeFlow(first), first);
	return {
		...schema,
		items: {
			...schema["items"],
			defaultSnippets: [snippet]
		}
	};
}
function describeForm(schema) {
	const { description, minimum, maximum } = schema;
	const bounds = require_every_run_reading().describeBounds(minimum, maximum);
	return description ?? (bounds === void 0 ? void 0 : `a number, ${bounds}`);
}
// src/config/editor/kiln-block-words.ts
const kilnBlockWords = {
	targets: {
		about: "The targets that it belongs to: names with * and ?, or labels such as tier=prod. tier=prod,place=eu means both; ! leaves out. Any of several is enough. Without it, all targets. Where it does not belong, what Kiln made of it is an orphan.",
		example: ["tier=prod", "!sandbox-*"]
	},
	ignore: {
		about: "Fields that are left to others: the declared value is used when the configuration is made, and every update sends back what the account has. Who the configuration is cannot be left to others.",
		example: ["description", "tags[\"cost-center\"]"]
	},
	protect: {
		about: "true: Kiln never deletes it, also when its document is gone. This is kept on the configuration itself: only applying false lifts it, so write false before you take the document away.",
		example: true
	},
	adopt: {
		about: "Takes over a configuration of this name that is there already and that nobody owns. unchanged: only if nothing but the tags of Kiln would change; overwrite: in any case. Without it such a configuration blocks the change.",
		example: "unchanged"
	},
	reenable: {
		about: "always: switches a pipeline on again that the service switched off after failed builds. Without it Kiln leaves it off until what it builds changes.",
		example: "always"
	},
	unchecked: {
		about: "Fields that are newer than this version of Kiln: sent as they are written. Or a text that nobody looks into, where its check is wrong. It hides mistakes, so take it out after the next update of Kiln.",
		example: ["data"]
	},
	files: {
		about: "Fields that are taken from files: the name of the field, and the path as it is seen from this document. The file is text and no document of its own; ${\u2026} in it stays as it is.",
		example: { data: "texts/hardening.yaml" }
	},
	interpolate: {
		about: "Texts that variables of Kiln are filled into. Without it ${VAR} in a script is the script's.",
		example: ["data"]
	},
	keep: {
		about: "Of a kind with versions: how many of its newest versions stay when --prune deletes. Without it what kiln.yaml says.",
		example: 5
	}
};
// src/config/editor/document.ts
const instead = {
	title: "a variable, a reference, or unset",
	type: ["string", "null"],
	pattern: "\\$\\{"
};
const kiln = {
	...explain({
		about: "How Kiln treats this document. Nothing of it is sent to AWS.",
		example: { protect: true }
	}),
	anyOf: [{ $ref: "#/$defs/kiln" }, { type: "null" }]
};
function editorSchema(kind) {
	const builder = new EditorSchemaBuilder();
	const some = [...require_src_kinds().kinds.values()].filter((candidate) => kind === void 0 || candidate.kind === kind);
	const names = some.map((candidate) => candidate.kind);
	const kindWords = explain({
		about: "What this document declares. Which fields it can have depends on it.",
		allowed: names,
		example: names[0] ?? ""
	});
	const documents = some.map((candidate) => ({
		type: "object",
		title: candidate.kind,
		additionalProperties: false,
		properties: {
			kind: { const: candidate.kind },
			...builder.buildFields(candidate).properties,
			kiln
		},
		required: ["kind", "name"]
	}));
	return {
		$schema: require_every_run_reading().dialect,
		title: "Kiln document",
		type: "object",
		properties: { kind: {
			enum: names,
			...kindWords
		} },
		required: ["kind"],
		allOf: [{
			if: { not: { required: ["kind"] } },
			then: { defaultSnippets: some.map(snippetOf) }
		}, ...documents.map((document) => ({
			if: {
				type: "object",
				properties: { kind: { const: document.title } },
				required: ["kind"]
			},
			then: document
		}))],
		$defs: {
			...builder.definitions,
			instead,
			kiln: decorate(require_every_run_reading().kilnBlockSchema, kilnBlockWords)
		}
	};
}
var EditorSchemaBuilder = class extends require_every_run_reading().SchemaBuilder {
	useMember(owner, field, shape) {
		const { enum: allowed } = require_src_kinds().documentShape(shape) ?? {};
		const takes = allowed === void 0 ? require_every_run_reading().describeShape(shape) : void 0;
		return {
			...this.use(shape),
			...explain({
				...require_src_kinds_fields().wordsOf(owner, field),
				takes,
				allowed,
				page: require_src_kinds_fields().pageOf(owner, field)
			})
		};
	}
	use(name) {
		return {
			...require_src().optional({ description: require_every_run_reading().describeShape(name) }),
			anyOf: [{ $ref: this.define(name) }, { $ref: "#/$defs/instead" }]
		};
	}
	define(name) {
		const isNew = this.definitions[name] === void 0;
		const $ref = super.define(name);
		const { required = [] } = require_src_kinds().documentShape(name) ?? {};
		if (!isNew || required.length === 0) return $ref;
		const body = examplesOf(name, required);
		this.definitions[name] = {
			...this.definitions[name],
			defaultSnippets: [makeSnippet("example", require_src_config().writeFlow(body), body)]
		};
		return $ref;
	}
	describe() {}
};
function snippetOf(kind) {
	const required = (require_src_kinds().requestShape(kind).required ?? []).filter((field) => !require_every_run_reading().derivedFields.includes(field));
	const body = examplesOf(kind.kind, ["name", ...required.filter((field) => field !== "name")]);
	return makeSnippet(kind.kind, "a document with the fields that it needs", body, { kind: kind.kind });
}
function examplesOf(structure, fields) {
	return Object.fromEntries(fields.map((field) => [field, require_src_kinds_fields().wordsOf(structure, field).example]));
}
// src/config/editor/project-words.ts
const roles = "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html";
const regions = "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html";
const patterns = "${target.account}, ${target.region}, ${target.partition} and ${account.name} stand for what they say.";
const vars = {
	about: "Variables: documents write ${vars.NAME} where a value differs. A variable is taken as it stands, and cannot refer to others.",
	example: { subnetId: "subnet-0123456789abcdef0" }
};
const labels = {
	about: "Names and values that selectors such as tier=prod are about, on the command line and in documents.",
	example: { tier: "prod" }
};
const wave = {
	about: "When it is applied: a wave begins when every lower one has ended without a failure. Without it, in the first.",
	example: 2
};
const retired = {
	about: "true: nothing is declared there any more, so all that Kiln made is an orphan, which apply --prune deletes. Take the entry away afterwards.",
	example: true
};
const profile = {
	about: "The profile of the AWS configuration that credentials come from. Without it --profile, or what the environment has.",
	example: "images"
};
const region = {
	about: "The Region.",
	example: "us-east-1",
	page: regions
};
const roleArn = {
	about: "A role that is assumed for this target. Without planRoleArn, also by commands that only read.",
	example: "arn:aws:iam::111122223333:role/kiln-apply",
	page: roles
};
const planRoleArn = {
	about: "The role of commands that only read, in the place of roleArn: a pull request then has no way to the role that writes.",
	example: "arn:aws:iam::111122223333:role/kiln-plan",
	page: roles
};
const externalId = {
	about: "The external id that the trust policy of the role asks for.",
	example: "kiln-images",
	page: roles
};
const percent = {
	about: "How many in a hundred of what is owned in a target. It counts from ten owned configurations on.",
	example: 30
};
const count = {
	about: "How many in a target.",
	example: 5
};
const patternOf = (name) => "arn:${target.partition}:iam::${target.account}:role/" + name;
const projectWords = {
	version: {
		about: "The version of this format. There is only 1.",
		example: 1
	},
	owner: {
		about: "Who owns what Kiln makes: the value of a tag on each configuration. One for each project: two projects with the same owner take each other's configurations for orphans. Without it --prune is refused.",
		example: "golden-images"
	},
	previousOwners: {
		about: "Former owners, whose configurations --adopt may take over. For renaming a project, or moving configurations between two.",
		example: ["images-old"]
	},
	configs: {
		about: "The folder of the documents, as it is seen from this file, inside of the repository. Without it configs/ if there is one, else the folder of this file.",
		example: "configs"
	},
	vars: {
		...vars,
		about: `${vars.about} These are of every target that has none of its own of that name.`
	},
	fleet: {
		about: "Makes a target for each account in each Region. Entries of targets with the same name add to them.",
		example: {
			accounts: ["111122223333"],
			regions: ["us-east-1"]
		}
	},
	targets: {
		about: "Where documents are applied: accounts and Regions. Two targets cannot be the same account and Region.",
		example: [{
			name: "prod",
			region: "us-east-1",
			account: "111122223333"
		}]
	},
	defaults: {
		about: "By kind, fields that are merged under every document of it. Maps are merged, everything else is replaced; null in a document takes a default away.",
		example: { InfrastructureConfiguration: { instanceMetadataOptions: { httpTokens: "required" } } }
	},
	"defaults.*": {
		about: "Fields of every document of this kind.",
		example: { tags: { team: "platform" } }
	},
	ignoreTags: {
		about: "Keys of tags that others set, with * and ?: never a difference, never removed.",
		example: ["map-*", "awsApplication"]
	},
	managedBy: {
		about: "Tags that other tools leave, as Key or Key=Value: a configuration with one of them is theirs, and Kiln does not touch it.",
		example: ["ManagedBy=terraform"]
	},
	requiredTags: {
		about: "Tags that every document must have: the key, and what its value must match, a regular expression of RE2. It may match anywhere in the value, so write ^ and $.",
		example: { costCenter: "^[0-9]{5}$" }
	},
	readOnlyFields: {
		about: "By kind, members that the service has added and nobody can declare: never compared, never sent.",
		example: { ImagePipeline: ["nextFeature"] }
	},
	"readOnlyFields.*": {
		about: "Members of this kind.",
		example: ["nextFeature"]
	},
	tagPrefix: {
		about: "What the keys of the tags of Kiln begin with. Changing it makes Kiln forget what it owns.",
		example: "kiln:"
	},
	refresh: {
		about: "full reads each configuration; fast reads those that lists show as changed. As --refresh.",
		example: "full"
	},
	limits: {
		about: "How much one apply may change in a target. More is refused before anything is written, unless the command line allows it.",
		example: { deletes: {
			count: 5,
			percent: 30
		} }
	},
	"limits.deletes": {
		about: "Deletes: 5 and 30 percent, unless this says otherwise.",
		example: {
			count: 5,
			percent: 30
		}
	},
	"limits.deletes.count": count,
	"limits.deletes.percent": percent,
	"limits.updates": {
		about: "Updates: 50 percent, unless this says otherwise.",
		example: { percent: 50 }
	},
	"limits.updates.percent": percent,
	"limits.versions": {
		about: "Older versions that --prune deletes: 20, unless this says otherwise.",
		example: { count: 20 }
	},
	"limits.versions.count": count,
	versions: {
		about: "What becomes of older versions, and of a number whose content changed.",
		example: { keep: 5 }
	},
	"versions.keep": {
		about: "How many of the newest versions of each line stay when --prune deletes. Without it none is ever deleted.",
		example: 5
	},
	"versions.minAge": {
		about: "No version younger than this is deleted: a number and s, m, h or d. The default is 14d.",
		example: "14d"
	},
	"versions.rebuild": {
		about: "Of an exact number whose content changed: true, the default, makes its next build, where the kind has builds; false asks for a new number.",
		example: false
	},
	quotas: {
		about: "By kind, how many an account may hold in a Region, where AWS has raised it for you. A plan warns before it is full.",
		example: { ImagePipeline: 150 }
	},
	"quotas.*": {
		about: "How many of this kind.",
		example: 150
	},
	"targets.name": {
		about: "What it is called: for --target, kiln.targets and reports. Renaming it changes nothing in the account.",
		example: "prod"
	},
	"targets.region": {
		...region,
		about: "The Region of the target."
	},
	"targets.account": {
		about: "The account, in quotes. Kiln asks AWS who it is before it reads or writes anything, and stops if that is another account. apply without a terminal needs it.",
		example: "111122223333"
	},
	"targets.roleArn": roleArn,
	"targets.planRoleArn": planRoleArn,
	"targets.externalId": externalId,
	"targets.profile": profile,
	"targets.labels": labels,
	"targets.wave": wave,
	"targets.retired": retired,
	"targets.vars": vars,
	"fleet.name": {
		about: `The pattern of the name of each target. ${patterns} The default is the name of the account, -, and the Region.`,
		example: "${account.name}-${target.region}"
	},
	"fleet.roleArn": {
		...roleArn,
		about: `${roleArn.about} ${patterns}`,
		example: patternOf("kiln-apply")
	},
	"fleet.planRoleArn": {
		...planRoleArn,
		about: `${planRoleArn.about} ${patterns}`,
		example: patternOf("kiln-plan")
	},
	"fleet.externalId": {
		...externalId,
		about: `${externalId.about} ${patterns}`
	},
	"fleet.profile": {
		...profile,
		about: `${profile.about} ${patterns}`,
		example: "${account.name}"
	},
	"fleet.labels": labels,
	"fleet.wave": wave,
	"fleet.accounts": {
		about: "The accounts: ids in quotes, or maps with what holds in one of them.",
		example: ["111122223333", {
			id: "444455556666",
			name: "edge"
		}]
	},
	"fleet.accounts.id": {
		about: "The account, in quotes.",
		example: "444455556666"
	},
	"fleet.accounts.name": {
		about: "What it is called in names of targets, in place of its id.",
		example: "edge"
	},
	"fleet.accounts.roleArn": {
		...roleArn,
		about: `${roleArn.about} ${patterns}`,
		example: patternOf("kiln-apply")
	},
	"fleet.accounts.planRoleArn": {
		...planRoleArn,
		about: `${planRoleArn.about} ${patterns}`,
		example: patternOf("kiln-plan")
	},
	"fleet.accounts.externalId": externalId,
	"fleet.accounts.profile": profile,
	"fleet.accounts.labels": labels,
	"fleet.accounts.wave": wave,
	"fleet.accounts.retired": retired,
	"fleet.accounts.vars": vars,
	"fleet.accounts.regions": {
		about: "The Regions of this account, in place of those of the fleet.",
		example: ["us-west-2"],
		page: regions
	},
	"fleet.accounts.regions.name": region,
	"fleet.accounts.regions.labels": labels,
	"fleet.accounts.regions.wave": wave,
	"fleet.accounts.regions.retired": retired,
	"fleet.accounts.regions.vars": vars,
	"fleet.regions": {
		about: "The Regions of every account that has none of its own: names, or maps with what holds in one of them.",
		example: ["us-east-1", {
			name: "eu-west-1",
			labels: { place: "eu" }
		}],
		page: regions
	},
	"fleet.regions.name": region,
	"fleet.regions.labels": labels,
	"fleet.regions.wave": wave,
	"fleet.regions.retired": retired,
	"fleet.regions.vars": vars,
	"fleet.except": {
		about: "Targets that are not made: selectors without !. tier=test,place=eu means both.",
		example: ["sandbox-*", "tier=test"]
	}
};
// src/config/editor/project.ts
const target = {
	name: "prod",
	region: "us-east-1",
	account: "111122223333"
};
const fleet = {
	accounts: ["111122223333"],
	regions: ["us-east-1"]
};
function editorProjectSchema() {
	const start = { version: 1 };
	const defaultSnippets = [makeSnippet("project with targets", "accounts and Regions one by one", {
		owner: "images",
		targets: [target]
	}, start), makeSnippet("project with a fleet", "each account in each Region", {
		owner: "images",
		fleet
	}, start)];
	return {
		...decorate(require_every_run_reading().projectSchema(), projectWords),
		defaultSnippets
	};
}
exports.editorProjectSchema = editorProjectSchema;
exports.editorSchema = editorSchema;
