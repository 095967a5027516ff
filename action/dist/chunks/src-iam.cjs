let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
let require_every_plan_later$;
const require_every_plan_later = () => require_every_plan_later$ ??= require("./every-plan-later.cjs");
// src/iam/policy.ts
const policyLimits = {
	managed: 6144,
	serviceControl: 5120
};
function renderPolicy(statements) {
	return `${JSON.stringify({
		Version: "2012-10-17",
		Statement: statements.map(simplify)
	}, null, 2).replaceAll(/^( *)(.*)\[\n( +".*",?\n)+ *\](,?)$/gm, (list) => {
		const line = list.replaceAll(/\n */g, " ").replace("[ ", "[").replace(/ \](,?)$/, "]$1");
		return line.length <= 120 ? line : list;
	})}\n`;
}
function sizeOf(statements) {
	return renderPolicy(statements).replaceAll(/\s/g, "").length;
}
function simplify({ Sid, Effect, Action, Resource, Condition }) {
	return {
		Sid,
		Effect,
		Action: unlist(Action),
		Resource: unlist(Resource),
		...require_src().optional({ Condition })
	};
}
function unlist(list) {
	const [first = "", ...others] = [...new Set(list)].toSorted(require_start().compareText);
	return others.length === 0 ? first : [first, ...others];
}
function actionsOf({ model }, roles) {
	return roles.flatMap((role) => {
		const operation = model.operations[role];
		return operation === void 0 ? [] : [`imagebuilder:${operation}`];
	});
}
function toLiteral(text) {
	return text.replaceAll(/[*?$]/g, (character) => `\${${character}}`);
}
// src/iam/guard.ts
function guardTags(tagPrefix, roles) {
	const { owner, record } = require_every_plan_later().kilnKeys({ tagPrefix });
	return [{
		Sid: "TagsOfKiln",
		Effect: "Deny",
		Action: [
			...[...require_src_kinds().kinds.values()].flatMap((kind) => actionsOf(kind, ["create"])),
			"imagebuilder:TagResource",
			"imagebuilder:UntagResource"
		],
		Resource: ["*"],
		Condition: {
			"ForAnyValue:StringEquals": { "aws:TagKeys": [owner, record] },
			ArnNotLike: { "aws:PrincipalArn": unlist(roles) }
		}
	}];
}
// src/iam/notes.ts
function notesOf(command, targets, desired, { anyName, prunes, buildRoles }, { detail, size }) {
	const needs = desired.flatMap((one) => require_src_kinds().kindOf(one.kind).findNeeds(one.fields));
	const accounts = new Set(targets.map(({ account }) => account));
	const isGuessed = needs.some(({ isRoleOfProfile }) => isRoleOfProfile) && buildRoles.length === 0;
	return [
		`${size} of the ${policyLimits.managed} characters that a managed policy can have`,
		...detail === "all" || detail === "any name" && anyName ? [] : [`all names would not fit: the ARNs leave open ${detail.replace("any ", "")}`],
		...accounts.size > 1 ? [`the targets are in ${accounts.size} accounts: --target account=ID prints what the role in one of them needs`] : [],
		...desired.length > 0 && new Set(desired.map(({ kind }) => kind)).size < require_src_kinds().kinds.size ? ["a kind that is not declared is only listed: keep what it needed until its orphans are gone"] : [],
		...targets.some(({ account }) => account === void 0) ? ["a target without an account in kiln.yaml has * for it"] : [],
		...targets.some((target) => require_src().roleOf(target, command === "plan") !== void 0) ? ["AssumeRolesOfTargets is for the identity that Kiln starts with, everything else for the roles that it assumes"] : [],
		...command === "plan" ? ["plan --validate server sends creates as dry runs, which needs the policy of kiln iam apply"] : [
			...isGuessed ? ["a configuration names its instance profile, not the role in it: PassRole is on roles of the same name, as the management pages of AWS make them; give others, or a path, with --build-role"] : [],
			...needs.some(({ action }) => action === "sns:Publish") ? ["a topic that is encrypted needs a KMS key of this account that Image Builder may use"] : [],
			...prunes ? [] : ["nothing can be deleted; --prune adds what apply --prune needs"],
			...anyName ? [] : ["only what is declared can be written: print it anew for new documents, or with --any-name"]
		]
	];
}
function notesOfGuard({ tagPrefix }, size) {
	const { owner, record } = require_every_plan_later().kilnKeys({ tagPrefix });
	return [
		`${size} of the ${policyLimits.serviceControl} characters that a service control policy can have`,
		`it guards the tags ${owner} and ${record}, and nothing else: the configurations themselves can still be changed`,
		"it does not bind the management account of the organization, nor service-linked roles"
	];
}
// src/iam/permissions.ts
const details = [
	"all",
	"any name",
	"any name and region",
	"any name, region and account"
];
function findPermissions(input) {
	const [first, ...others] = input.anyName ? details.slice(1) : details;
	let found = build(input, first ?? "any name");
	for (const detail of others) {
		if (found.size <= policyLimits.managed) break;
		found = build(input, detail);
	}
	return found;
}
function build(input, detail) {
	const statements = new StatementBuilder(input, detail).build();
	return {
		statements,
		detail,
		size: sizeOf(statements)
	};
}
function readWith(used) {
	return [...require_src_kinds().kinds.values()].filter((kind) => {
		return used.includes(kind) || used.length > 0 && kind.findDestinations !== void 0;
	});
}
function isLook({ action, resource, place }) {
	if (action === "kms:Decrypt") return true;
	const [, , , region, account] = resource.split(":");
	const isIn = (part, own) => part === own || own === "*";
	return action.startsWith("imagebuilder:Get") && isIn(region, place.region) && isIn(account, place.account);
}
var StatementBuilder = class {
	#input;
	#open;
	#byName;
	constructor(input, detail) {
		this.#input = input;
		const step = details.indexOf(detail);
		this.#open = {
			name: step >= 1,
			region: step >= 2,
			account: step >= 3
		};
		this.#byName = new Map(input.targets.map((target) => [target.name, target]));
	}
	build() {
		const { command, prunes } = this.#input;
		const used = this.#usedKinds();
		return [
			this.#lists(),
			...readWith(used).map((kind) => this.#onKind("Read", kind, ["get"], this.#every(kind))),
			...this.#keepers(used),
			...command === "plan" ? [] : used.flatMap((kind) => this.#writes(kind)),
			...command === "apply" && prunes ? used.map((kind) => this.#onKind("Delete", kind, ["delete"], this.#every(kind))) : [],
			...command === "plan" ? this.#looks(used) : this.#needs(used),
			...this.#roles()
		];
	}
	#usedKinds() {
		const { targets, desired } = this.#input;
		const isAny = targets.some(({ retired }) => retired);
		return [...require_src_kinds().kinds.values()].filter((kind) => isAny || desired.some((one) => one.kind === kind.kind));
	}
	#lists() {
		return allow("List", [...require_src_kinds().kinds.values()].flatMap((kind) => actionsOf(kind, [require_src_kinds().listRoleOf(kind)])), ["*"]);
	}
	#keepers(used) {
		const { command, prunes } = this.#input;
		if (command === "apply" && !prunes) return [];
		const lists = used.flatMap((kind) => require_src_kinds().imageListOf(kind) ?? []);
		return [...lists.length === 0 ? [] : [allow("ListImages", [...new Set(lists.map(toAction))], ["*"])], ...used.flatMap((kind) => {
			const operation = require_src_kinds().policyOperationOf(kind);
			return operation === void 0 ? [] : [allow(`Shares${kind.kind}`, [toAction(operation)], this.#every(kind))];
		})];
	}
	#writes(kind) {
		const declared = this.#input.desired.filter((one) => one.kind === kind.kind);
		if (declared.length === 0) return [];
		const version = kind.versions === void 0 ? {} : { version: "*" };
		const arns = this.#open.name ? this.#every(kind, new Set(declared.map((one) => one.target))) : declared.flatMap(({ identity, target }) => spellingsOf(identity.slug).map((slug) => require_src_kinds().arnOf({
			...identity,
			slug,
			...version
		}, this.#arnPartsOf(target))));
		return [this.#onKind("Write", kind, ["create", "update"], arns, ["imagebuilder:TagResource", "imagebuilder:UntagResource"])];
	}
	#onKind(what, kind, roles, resources, others = []) {
		return allow(`${what}${kind.kind}`, [...actionsOf(kind, roles), ...others], resources);
	}
	#every(kind, among) {
		return this.#input.targets.filter(({ name }) => among === void 0 || among.has(name)).map(({ name }) => require_src_kinds().arnOf({
			kind: kind.kind,
			slug: "*"
		}, this.#arnPartsOf(name)));
	}
	#arnPartsOf(name) {
		const { region, account } = this.#byName.get(name) ?? {};
		return {
			partition: require_src_kinds().partitionOf(region ?? ""),
			region: this.#open.region || region === void 0 ? "*" : toLiteral(region),
			account: this.#open.account || account === void 0 ? "*" : toLiteral(account)
		};
	}
	#looks(used) {
		return allowEach(this.#needed(used).filter((one) => isLook(one)));
	}
	#needs(used) {
		const needed = this.#needed(used);
		const services = [...new Set(needed.flatMap(({ passedTo }) => passedTo ?? []))];
		const partitions = [...new Set(this.#input.desired.map((one) => this.#arnPartsOf(one.target).partition))];
		return [
			...allowEach(needed.filter(({ passedTo }) => passedTo === void 0)),
			...services.map((service) => {
				const roles = needed.filter(({ passedTo }) => passedTo === service).map(({ resource }) => resource);
				return allow(sidOf(`PassRoleTo ${service}`), ["iam:PassRole"], roles, { StringEquals: { "iam:PassedToService": hostsOf(service, partitions) } });
			}),
			...partitions.length === 0 ? [] : [serviceLinkedRole(partitions)]
		];
	}
	#needed(used) {
		const readable = new Map(readWith(used).map((kind) => {
			return [actionsOf(kind, ["get"]).join(), this.#every(kind).map((arn) => arn.slice(0, -1))];
		}));
		return this.#input.desired.flatMap((one) => {
			const place = this.#arnPartsOf(one.target);
			return require_src_kinds().kindOf(one.kind).findNeeds(one.fields).flatMap((need) => this.#resourcesOf(need, place).map((resource) => ({
				...need,
				place,
				resource
			}))).filter(({ action, resource }) => readable.get(action)?.some((arn) => resource.startsWith(arn)) !== true);
		});
	}
	#resourcesOf({ on, isRoleOfProfile }, place) {
		if (on === "anything") return ["*"];
		if ("arn" in on) return [this.#arn(on.arn, place)];
		if ("allOf" in on) return [`${this.#arn(on.allOf, place)}*`];
		const { partition, region, account } = place;
		if ("own" in on) return [`arn:${partition}:${on.own}:${region}:${account}:${toLiteral(on.resource)}${on.isAll === true ? "*" : ""}`];
		if ("bucket" in on) return [`arn:${partition}:s3:::${toLiteral([on.bucket, ...on.object === void 0 ? [] : [on.object]].join("/"))}`];
		const { buildRoles } = this.#input;
		return (isRoleOfProfile === true && buildRoles.length > 0 ? buildRoles.map((role) => `role/${role}`) : [on.iam]).map((name) => `arn:${partition}:iam::${account}:${toLiteral(name)}`);
	}
	#arn(arn, place) {
		const [prefix = "", partition = "", service = "", region = "", account = "", ...rest] = arn.split(":").map(toLiteral);
		const isOpen = (part, written) => {
			return written !== "" && (this.#open[part] || place?.[part] === "*" && written === require_src_kinds().samplePlace[part]);
		};
		const [inRegion, ofAccount] = [isOpen("region", region) ? "*" : region, isOpen("account", account) ? "*" : account];
		return [
			prefix,
			partition,
			service,
			inRegion,
			ofAccount,
			...rest
		].join(":");
	}
	#roles() {
		const roles = this.#input.targets.flatMap((target) => require_src().roleOf(target, this.#input.command === "plan") ?? []);
		if (roles.length === 0) return [];
		return [allow("AssumeRolesOfTargets", ["sts:AssumeRole"], roles.map((arn) => this.#arn(arn)))];
	}
};
function toAction(operation) {
	return `imagebuilder:${operation}`;
}
function allowEach(needed) {
	return [...new Set(needed.map(({ action }) => action))].map((action) => {
		const resources = needed.filter((one) => one.action === action).map(({ resource }) => resource);
		return allow(sidOf(action), [action], resources);
	});
}
function allow(sid, actions, resources, condition) {
	const statement = {
		Sid: sid,
		Effect: "Allow",
		Action: actions,
		Resource: [...new Set(resources)]
	};
	return condition === void 0 ? statement : {
		...statement,
		Condition: condition
	};
}
function serviceLinkedRole(partitions) {
	const role = "role/aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder";
	return allow("CreateServiceLinkedRole", ["iam:CreateServiceLinkedRole"], partitions.map((partition) => `arn:${partition}:iam::*:${role}`), { StringEquals: { "iam:AWSServiceName": "imagebuilder.amazonaws.com" } });
}
function hostsOf(service, partitions) {
	const host = `${service}.amazonaws.com`;
	return partitions.includes("aws-cn") ? [host, `${host}.cn`] : host;
}
function spellingsOf(slug) {
	return [...new Set([slug, slug.replaceAll(/-{2,}/g, "-")])].map(toLiteral);
}
function sidOf(text) {
	return text.replaceAll(/(?:^|\W)(\w)/g, (_, first) => first.toUpperCase()).replaceAll(/\W/g, "");
}
exports.findPermissions = findPermissions;
exports.guardTags = guardTags;
exports.notesOf = notesOf;
exports.notesOfGuard = notesOfGuard;
exports.policyLimits = policyLimits;
exports.renderPolicy = renderPolicy;
