const require_plural = require("./plural.cjs");
const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
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
/** Yields every text in a value, in order; keys are none. */
function* textsIn(value) {
	if (typeof value === "string") yield value;
	else if (isList(value) || isObject(value)) for (const item of Object.values(value)) yield* textsIn(item);
}
/** Returns an object without these keys. */
function omit(value, keys) {
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
/** Returns an object without the keys whose value is null: in a document `null` means absent. */
function withoutNulls(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
}
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
/** Returns the identity of a name. */
function identityOf(kind, name, scope) {
	return {
		kind,
		slug: slugOf(name),
		...require_optional.optional({ scope })
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
		...scope === void 0 ? [] : [scope],
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
const resourceSteps = new Map(Object.entries(require_imagebuilder.imagebuilder.kinds).map(([kind, { arnResource }]) => [kind, arnResource.split("/")]));
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
// src/kinds/destinations.ts
/** Where a distribution configuration sends images (API_Distribution, API_AmiDistributionConfiguration). */
/** Returns the Regions that are named, and who gets the image or may use it there. The account that builds it has it in any case. */
function findDestinations({ distributions }, { account }) {
	const entries = (isList(distributions) ? distributions : []).filter(isObject);
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
	return isObject(value) ? value : {};
}
function texts(value) {
	return (isList(value) ? value : []).filter((item) => typeof item === "string" && item !== "");
}
function distinct(values) {
	return [...new Set(values)].sort(require_source.compareText);
}
// src/kinds/distribution-configuration.ts
/** Where finished images go: one entry for each Region (API_CreateDistributionConfiguration). */
const distributionConfiguration = {
	kind: "DistributionConfiguration",
	short: "distribution",
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
	if (!isList(distributions)) return [];
	return distributions.flatMap((item, index) => isObject(item) ? [[index, item]] : []);
}
/** An export to S3 is done by VM Import/Export with a role of its own (API_S3ExportConfiguration, roleName). */
function needsOf$2(fields) {
	return entries(fields).flatMap(([, { s3ExportConfiguration: target }]) => {
		const role = isObject(target) ? target["roleName"] : void 0;
		return typeof role === "string" ? [{
			action: "iam:PassRole",
			on: { iam: `role/${role}` },
			passedTo: "vmie"
		}] : [];
	});
}
function* regionsStandOnce(fields) {
	const seen = /* @__PURE__ */ new Set();
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
/** By form, never by a list: new Regions need no new Kiln. */
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
/** The service refuses a constant AMI name: two builds would clash (API_AmiDistributionConfiguration, name). */
function* amiNamesChange(fields) {
	for (const [index, { amiDistributionConfiguration: ami }] of entries(fields)) {
		if (!isObject(ami) || typeof ami["name"] !== "string" || ami["name"] === "") continue;
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
/** Characters of a name that an example begins with: the longest token fits. */
const shownOfName = 32;
/** Returns the beginning of a name, no token of the service cut. */
function beginningOf(name) {
	let kept = "";
	for (const piece of name.split(/(\{\{[^{}]*\}\})/)) {
		const text = piece.startsWith("{{") ? piece : piece.replace(/\{\{.*$/s, "").slice(0, shownOfName - kept.length);
		if (kept.length + text.length > shownOfName) break;
		kept += text;
	}
	return kept.trim();
}
/** `all` is the only group that there is (API_LaunchPermissionConfiguration, userGroups). */
function* groupsAreAll(fields) {
	for (const [index, { amiDistributionConfiguration: ami }] of entries(fields)) {
		const permission = isObject(ami) ? ami["launchPermission"] : void 0;
		const groups = isObject(permission) ? permission["userGroups"] : void 0;
		for (const [at, group] of (isList(groups) ? groups : []).entries()) {
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
/** Reads an expression: what it says, and everything that is wrong or doubtful about it. */
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
/** Reports whether two expressions mean the same, as far as that is certain. */
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
/** Returns `*`, a value, a range or a step with numbers for names; undefined if it is none of them. */
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
/** A range that goes over the end, `FRI-MON`. */
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
	const [, number = "7", word = "days"] = /^\s*(\d{1,9})\s*([a-z]*)/i.exec(text) ?? [];
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
/** What other schedulers have names for. */
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
	].find((one) => /^(?:cron|rate)\(/.test(one) && readSchedule(one).schedule !== void 0);
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
/** Schedules in words, where words are certain; elsewhere the expression as it is. */
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
/** Returns when a schedule runs: "every Monday at 03:00 UTC", "every 6 hours". Without a time zone it is UTC. */
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
/** Minutes and hours that return in equal steps, the whole day. */
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
/** Returns the step of a field that divides the whole evenly: `*` is one of 1. */
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
/** Returns the names of a list, or of one range; undefined for anything else. Numbers count from 1. */
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
/** When an image pipeline builds, and what says where its images go. */
const pipelineBuilds = {
	schedule: ({ schedule }) => {
		if (!isObject(schedule)) return void 0;
		const { scheduleExpression, timezone, pipelineExecutionStartCondition: condition } = schedule;
		const expression = textOf(scheduleExpression);
		if (expression === void 0) return void 0;
		const words = describeSchedule(expression, textOf(timezone));
		return condition === "EXPRESSION_MATCH_ONLY" ? words : `${words} if components or the base image have updates`;
	},
	nextRun: ({ dateNextRun }) => textOf(dateNextRun),
	sentBy: ({ distributionConfigurationArn }) => textOf(distributionConfigurationArn),
	overriddenBy: ({ workflows }) => (isList(workflows) ? workflows : []).flatMap((workflow) => {
		const arn = isObject(workflow) ? textOf(workflow["workflowArn"]) : void 0;
		return arn !== void 0 && parseArn(arn)?.identity.scope === "distribution" ? [arn] : [];
	})
};
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/kinds/roles.ts
/** Returns the account of a role that is written as an ARN, and the role with its path. */
function partsOf(role) {
	const [, account, path] = /^arn:[^:]*:iam::(\d*):role\/(.*)$/s.exec(role) ?? [];
	return account === void 0 || path === void 0 ? { path: role } : {
		account,
		path
	};
}
const nameOf = (role) => partsOf(role).path.split("/").at(-1) ?? "";
/** Reports whether a role is one that belongs to a service, which nobody can pass on (IAM, service-linked roles). */
function isServiceLinked(role) {
	const { path } = partsOf(role);
	return path.startsWith("aws-service-role/") || nameOf(role).startsWith("AWSServiceRoleFor");
}
/**
* Returns what a role may have been sent as. Whether one that was given by name reads back so is not known, and names of roles are unique in
* an account, whatever their path. Where none was sent, the role of the service may be shown.
*/
function formsOfRole(live, { declared, account }) {
	if (typeof live !== "string") return [];
	const found = partsOf(live);
	const isOurs = (role) => (partsOf(role).account ?? account) === (found.account ?? account);
	const isSame = typeof declared === "string" && nameOf(declared) === nameOf(live) && isOurs(declared);
	const isByName = found.account !== void 0 && found.account === (account ?? found.account);
	const steps = found.path.split("/");
	return [
		...isSame ? [{ value: declared }] : [],
		...isByName ? steps.map((_, index) => ({ value: steps.slice(index).join("/") })) : [],
		...isServiceLinked(live) ? [{ value: void 0 }] : []
	];
}
/** The role that a configuration hands to the service (service authorization reference, `iam:PassRole`). */
function needsOfRole({ executionRole: role }) {
	if (typeof role !== "string" || role === "") return [];
	return [{
		action: "iam:PassRole",
		on: role.startsWith("arn:") ? { arn: role } : { iam: `role/${role}` },
		passedTo: "imagebuilder"
	}];
}
// src/kinds/pipeline-rules.ts
/** Returns what is wrong with what a pipeline builds, as whom, how it is scanned, and where it logs. */
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
/** "We do not recommend" (user guide, Manage image workflows). */
function* roleIsOwn$1({ executionRole }) {
	if (typeof executionRole !== "string" || !isServiceLinked(executionRole)) return;
	yield {
		diagnostic: "serviceLinkedRole",
		params: {},
		path: ["executionRole"],
		at: "value"
	};
}
/** The role of the service writes to its own log groups alone (API_PipelineLoggingConfiguration). */
function* logGroupsHaveRole({ loggingConfiguration, executionRole }) {
	if (!isObject(loggingConfiguration) || executionRole !== void 0) return;
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
/** API_ImageScanningConfiguration. */
function* scanningFits(fields) {
	const { imageScanningEnabled, imageScanningTypes: types, scanResultCondition } = part$1(fields["imageScanningConfiguration"]);
	const isOnDemand = isList(types) && types.includes("ON_DEMAND_AMI_CVE");
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
	return isObject(value) ? value : {};
}
// src/kinds/schedule-rules.ts
/** Returns what is wrong with, or doubtful about, when a pipeline runs. */
function checkSchedule({ schedule }) {
	if (!isObject(schedule)) return [];
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
/** Names of the IANA database. The service may know newer ones than the runtime. */
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
/** Returns what to write in place of a time zone; undefined if it is a good one. Case matters to the service. */
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
/** Aliases are known as well, `Asia/Calcutta` and `UTC` for example, which the list of names leaves out. */
function isZone(zone) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
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
/** Reports whether a reference with this version means a version of the line: `x` stands for any number. */
function meansVersion(named, version) {
	const parts = version.split(".");
	return named.split(".").every((part, index) => part === "x" || part === parts[index]);
}
// src/kinds/workflow-rules.ts
const most = 10;
/** Members of an entry that count in the test stage alone (API_WorkflowConfiguration). */
const testMembers = ["parallelGroup", "onFailure"];
/** Returns what is wrong with the workflows of a pipeline. */
function checkWorkflows(fields) {
	const { workflows } = fields;
	if (!isList(workflows) || workflows.length === 0) return [];
	const entries = workflows.flatMap((item, index) => {
		if (!isObject(item)) return [];
		const text = typeof item["workflowArn"] === "string" ? item["workflowArn"] : "";
		return [{
			index,
			fields: item,
			text,
			...require_optional.optional({ arn: parseArn(text) })
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
/**
* Reports whether live workflows are those that the service runs where none were sent: managed ones, as they are. Without one that tests,
* somebody else chose them, unless there are no tests.
*/
function isDefaultWorkflows(live, { imageTestsConfiguration: tests }) {
	const found = (isList(live) ? live : []).map((item) => {
		const { workflowArn, ...others } = isObject(item) ? item : {};
		const arn = typeof workflowArn === "string" ? parseArn(workflowArn) : void 0;
		return arn !== void 0 && isManagedWorkflow(arn) && Object.keys(others).length === 0 ? arn.identity.scope : void 0;
	});
	const hasTests = !isObject(tests) || tests["imageTestsEnabled"] !== false;
	return found.includes("build") && found.every((type) => type !== void 0) && (!hasTests || found.includes("test"));
}
/** Reports whether an ARN is that of a workflow that AWS manages. */
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
	const seen = /* @__PURE__ */ new Set();
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
/** "AWS managed workflows must have latest version 'x.x.x'" (the service's own message). */
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
/** Workflows replace the default ones, of which one runs the tests (API_CreateImagePipeline, workflows). */
function* testsRun({ imageTestsConfiguration: tests }, entries) {
	if (isObject(tests) && tests["imageTestsEnabled"] === false) return;
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
/** What joins a recipe, where it is built and where the image goes, and when (API_CreateImagePipeline). */
const imagePipeline = {
	kind: "ImagePipeline",
	short: "pipeline",
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
	]
};
/** Failures in a row after which the service switches a pipeline off (API_AutoDisablePolicy); five where the schedule does not say. */
function failuresAllowed({ schedule }) {
	const policy = isObject(schedule) ? schedule["autoDisablePolicy"] : void 0;
	const count = isObject(policy) ? policy["failureCount"] : void 0;
	return typeof count === "number" ? count : 5;
}
function failuresOf({ consecutiveFailures: count }) {
	return typeof count === "number" && count > 0 ? count : void 0;
}
/** The service reads what a pipeline refers to with the identity of the caller (handlers of CloudFormation, October 2026). */
function needsOf$1(fields) {
	const { workflows, imageScanningConfiguration: scanning } = fields;
	return [
		...[
			["imagebuilder:GetImageRecipe", fields["imageRecipeArn"]],
			["imagebuilder:GetContainerRecipe", fields["containerRecipeArn"]],
			["imagebuilder:GetInfrastructureConfiguration", fields["infrastructureConfigurationArn"]],
			["imagebuilder:GetDistributionConfiguration", fields["distributionConfigurationArn"]],
			...(isList(workflows) ? workflows : []).map((workflow) => {
				return ["imagebuilder:GetWorkflow", isObject(workflow) ? workflow["workflowArn"] : void 0];
			})
		].flatMap(([action, arn]) => typeof arn === "string" ? readOf(action, arn) : []),
		...needsOfRole(fields),
		...isObject(scanning) && scanning["imageScanningEnabled"] === true ? [{
			action: "inspector2:BatchGetAccountStatus",
			on: "anything"
		}, {
			action: "ecr:BatchGetRepositoryScanningConfiguration",
			on: "anything"
		}] : []
	];
}
/** A line of versions is read whole: a policy need not change with each of them. */
function readOf(action, arn) {
	const version = parseArn(arn)?.identity.version;
	if (version === void 0) return [{
		action,
		on: { arn }
	}];
	return [{
		action,
		on: { allOf: arn.slice(0, arn.indexOf(`/${version}`) + 1) }
	}];
}
// src/kinds/infrastructure-configuration.ts
/** Tag keys of the build instance that the service sets itself (API_CreateInfrastructureConfiguration, resourceTags). */
const reservedResourceTags = /* @__PURE__ */ new Set([
	"CreatedBy",
	"Ec2ImageBuilderArn",
	"Name",
	"Tags"
]);
/** Where and how build and test instances run (API_CreateInfrastructureConfiguration). */
const infrastructureConfiguration = {
	kind: "InfrastructureConfiguration",
	short: "infrastructure",
	defaults: {},
	sets: ["securityGroupIds"],
	keyedLists: {},
	looselyOrdered: ["instanceTypes"],
	readOnly: [],
	refusesSecond: true,
	sentDefaults: [],
	freeText: ["resourceTags"],
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
/** Service authorization reference, CreateInfrastructureConfiguration; docs/iam.md. */
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
		...isObject(parentInstance) && Object.keys(parentInstance).length > 0 ? [{
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
/** "If you specify a subnet, you must also specify at least one security group" (API_CreateInfrastructureConfiguration). */
function* subnetHasSecurityGroup({ subnetId, securityGroupIds }) {
	if (subnetId === void 0 || subnetId === "") return;
	if (isList(securityGroupIds) ? securityGroupIds.length > 0 : securityGroupIds !== void 0) return;
	yield {
		diagnostic: "subnetWithoutSecurityGroup",
		params: {},
		path: ["subnetId"],
		at: "key"
	};
}
/** A host or host resource group, one of the two, and only with tenancy host (API_Placement). */
function* hostPlacement({ placement }) {
	if (!isObject(placement)) return;
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
/** Standard topics only (API_CreateInfrastructureConfiguration, snsTopicArn). */
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
	if (!isObject(resourceTags)) return;
	for (const key of Object.keys(resourceTags).filter((key) => reservedResourceTags.has(key))) yield {
		diagnostic: "reservedResourceTag",
		params: { key },
		path: ["resourceTags", key],
		at: "key"
	};
}
// src/kinds/lifecycle-rules.ts
/** Returns what is wrong with a lifecycle policy. */
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
	return (isList(policyDetails) ? policyDetails : []).flatMap((rule, index) => {
		if (!isObject(rule)) return [];
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
	const seen = /* @__PURE__ */ new Set();
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
/** What an action can be done to (API_LifecyclePolicyDetailActionIncludeResources). */
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
/** API_LifecyclePolicyDetailFilter. */
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
const daysOf = /* @__PURE__ */ new Map([
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
/** An image gets one action for each run of the policy, and what is deleted cannot be disabled any more. */
function* agesAreInOrder(rules) {
	const sorted = rules.flatMap(({ path, type, filter: { type: filter, value, unit } }) => {
		if (filter !== "AGE" || typeof type !== "string" || typeof unit !== "string" || typeof value !== "number") return [];
		const [step, days] = [order.indexOf(type), daysOf.get(unit)];
		if (step < 0 || days === void 0) return [];
		return [{
			path,
			step,
			days: value * days,
			age: require_plural.countOf(value, unit.toLowerCase().slice(0, -1))
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
/** API_LifecyclePolicyResourceSelection. */
function* selectsOneWay({ resourceSelection: selection }) {
	if (!isObject(selection)) return;
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
	return (isList(recipes) ? recipes : []).flatMap((recipe, index) => {
		const version = isObject(recipe) ? recipe["semanticVersion"] : void 0;
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
/** What stays by count is counted for each version of a recipe (user guide, how lifecycle rules work). */
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
	return isObject(value) ? value : {};
}
/**
* All kinds by name, in the order in which a plan lists them. Nothing is applied in that order: the changes of one target run side by side, and
* only deletes wait for the rest.
*/
const kinds = new Map([
	infrastructureConfiguration,
	distributionConfiguration,
	imagePipeline,
	{
		kind: "LifecyclePolicy",
		short: "lifecycle",
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
		immutable: [{
			field: "resourceType",
			of: "value"
		}],
		notInBuild: ["description"],
		findNeeds: needsOfRole,
		check: checkLifecycle
	}
].map((definition) => {
	const model = require_imagebuilder.imagebuilder.kinds[definition.kind];
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
/** Returns the kind `name`. Throws if there is none: documents are checked before anything asks. */
function kindOf(name) {
	const kind = kinds.get(name);
	if (kind === void 0) throw new Error(`no kind ${name}`);
	return kind;
}
/** Reports whether the list of a kind shows everything that a document can declare, so that nothing has to be read one by one. */
function isListWhole({ model }) {
	return model.createFields.every((field) => model.summaryFields.includes(field));
}
/** Reports whether a top-level field has a part in what is built. */
function isInBuild({ notInBuild }, field) {
	return field !== "tags" && field !== "kiln" && !notInBuild.includes(field);
}
Object.defineProperty(exports, "arnOf", {
	enumerable: true,
	get: function() {
		return arnOf;
	}
});
Object.defineProperty(exports, "checkVersion", {
	enumerable: true,
	get: function() {
		return checkVersion;
	}
});
Object.defineProperty(exports, "formatPath", {
	enumerable: true,
	get: function() {
		return formatPath;
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
Object.defineProperty(exports, "isIn", {
	enumerable: true,
	get: function() {
		return isIn;
	}
});
Object.defineProperty(exports, "isInBuild", {
	enumerable: true,
	get: function() {
		return isInBuild;
	}
});
Object.defineProperty(exports, "isList", {
	enumerable: true,
	get: function() {
		return isList;
	}
});
Object.defineProperty(exports, "isListWhole", {
	enumerable: true,
	get: function() {
		return isListWhole;
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
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "kindOf", {
	enumerable: true,
	get: function() {
		return kindOf;
	}
});
Object.defineProperty(exports, "kinds", {
	enumerable: true,
	get: function() {
		return kinds;
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
Object.defineProperty(exports, "omit", {
	enumerable: true,
	get: function() {
		return omit;
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
Object.defineProperty(exports, "parsePath", {
	enumerable: true,
	get: function() {
		return parsePath;
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
Object.defineProperty(exports, "textsIn", {
	enumerable: true,
	get: function() {
		return textsIn;
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
