const require_shared_config = require("./shared-config.cjs");
const require_plural = require("./plural.cjs");
const require_duration = require("./duration.cjs");
const require_source = require("./source.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_targets = require("./targets.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_repository = require("./repository.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_version_numbers = require("./version-numbers.cjs");
const require_tags = require("./tags.cjs");
const require_base = require("./base.cjs");
const require_ci = require("./ci.cjs");
const require_fleet_part = require("./fleet-part.cjs");
const require_taken_numbers = require("./taken-numbers.cjs");
const require_action = require("./action.cjs");
const require_sentences = require("./sentences.cjs");
const require_requests = require("./requests.cjs");
const require_references = require("./references2.cjs");
const require_credentials = require("./credentials.cjs");
const require_plan_target = require("./plan-target.cjs");
const require_backend = require("./backend.cjs");
const require_model = require("./model.cjs");
const require_summarise = require("./summarise.cjs");
const require_connect_forge = require("./connect-forge.cjs");
const require_read_report = require("./read-report.cjs");
const require_known_project = require("./known-project.cjs");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/ci/superseded.ts
/** Whether the branch that a CI run applies has moved on: then the run of the newer commit applies, not this one. */
/** Milliseconds that the remote has for its answer. */
const timeoutMs = 3e4;
/**
* Returns the branch that a CI run is about: what its platform says for a push, a schedule or a start by hand. Undefined for anything
* else, a pull request or a tag above all, and outside of CI.
*/
function branchOf(env) {
	if (env["GITHUB_ACTIONS"] === "true") return [
		"push",
		"schedule",
		"workflow_dispatch",
		"repository_dispatch"
	].includes(env["GITHUB_EVENT_NAME"] ?? "") ? afterHeads(env["GITHUB_REF"]) : void 0;
	if (env["GITLAB_CI"] === "true") return env["CI_COMMIT_BRANCH"] || void 0;
	if (env["CODEBUILD_BUILD_ID"] !== void 0) return env["CODEBUILD_WEBHOOK_EVENT"] === "PUSH" ? afterHeads(env["CODEBUILD_WEBHOOK_HEAD_REF"]) : void 0;
	if (env["JENKINS_URL"] !== void 0 && !env["CHANGE_ID"]) return env["BRANCH_NAME"] || void 0;
}
function afterHeads(ref) {
	return /^refs\/heads\/(.+)$/s.exec(ref ?? "")?.[1];
}
/** Asks whether the branch has moved on to a commit at which the project is another one. */
async function checkTip(machine, log, project) {
	const branch = branchOf(machine.env);
	if (branch === void 0) return {};
	const folder = project.file === void 0 ? machine.cwd : (0, node_path.dirname)((0, node_path.resolve)(machine.cwd, project.file));
	const repository = await require_repository.openRepository(folder, machine.env);
	if ("refusal" in repository) return unknown$1(branch, repository.refusal);
	const commit = "root" in repository ? require_repository.textOf(await require_repository.askGit(repository.root, ["rev-parse", "HEAD"])) : void 0;
	if (!("root" in repository) || commit === void 0) return unknown$1(branch, "there is no git commit here");
	const found = await findTip(machine, log, repository.root, branch);
	if ("failure" in found) return unknown$1(branch, found.failure);
	const { tip } = found;
	if (tip === commit || await isSameProject(repository, commit, tip, project, machine.cwd)) return {};
	return { newer: {
		commit: tip,
		diagnostic: require_diagnose.diagnose("superseded", {
			branch,
			commit,
			tip
		})
	} };
}
function unknown$1(branch, reason) {
	return { warning: require_diagnose.diagnose("tipUnknown", {
		branch,
		reason
	}) };
}
/** Asks the remote, and where it does not answer, the API of the forge. */
async function findTip(machine, log, root, branch) {
	const ref = `refs/heads/${branch}`;
	const listed = await require_repository.askGit(root, [
		"ls-remote",
		"--refs",
		"origin",
		ref
	], { timeoutMs });
	if ("text" in listed) {
		const line = listed.text.split("\n").find((one) => one.slice(one.indexOf("	") + 1) === ref);
		const tip = line?.slice(0, line.indexOf("	"));
		return tip === void 0 ? { failure: "the remote has no such branch" } : { tip };
	}
	try {
		const tip = await require_connect_forge.connectForge(machine, log)?.tipOf(branch);
		return tip === void 0 ? listed : { tip };
	} catch {
		return listed;
	}
}
/**
* Reports whether nothing of the project differs at the tip: path filters then keep its run from ever starting. A commit that is not
* here is fetched, without a branch or a file of the work tree being touched.
*/
async function isSameProject(repository, commit, tip, { file, configs }, cwd) {
	const { root } = repository;
	if (!("text" in await require_repository.askGit(root, [
		"cat-file",
		"-e",
		`${tip}^{commit}`
	]))) {
		const fetch = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			...require_repository.textOf(await require_repository.askGit(root, ["rev-parse", "--is-shallow-repository"])) === "true" ? ["--depth=1"] : [],
			"origin",
			tip
		];
		if ("failure" in await require_repository.askGit(root, fetch, { timeoutMs })) return false;
	}
	const named = [...file === void 0 ? [] : [(0, node_path.resolve)(cwd, file)], configs];
	const real = await Promise.all(named.map((path) => (0, node_fs_promises.realpath)(path).catch(() => path)));
	const names = [...named, ...real].map((path) => require_repository.pathInRepository(repository, path) || ".");
	return "text" in await require_repository.askGit(root, [
		...[
			"diff",
			"--quiet",
			"--no-ext-diff",
			"--no-textconv",
			"--ignore-submodules=none",
			commit,
			tip
		],
		"--",
		...names
	]);
}
// src/git/removed-targets.ts
/** The targets of the revision that this one is compared with: what it named and this one does not is left behind. */
/**
* Returns the targets of the base revision whose account and region no target of now has. Without `base`, which is that of the pull
* request, it is the last commit in which the project file, an absolute path, was another one. Where there is no git there are none.
*/
async function findRemovedTargets(file, targets, base, env) {
	const before = base?.targets ?? await readTargetsBefore(file, env);
	const isSame = (a, b) => a.account === void 0 && b.account === void 0 ? a.name === b.name && a.region === b.region : a.account === b.account && a.region === b.region;
	return before.filter((one) => !targets.some((target) => isSame(target, one)));
}
async function readTargetsBefore(file, env) {
	const repository = await require_repository.openRepository((0, node_path.dirname)(file), env);
	if (!("root" in repository)) return [];
	const name = require_repository.pathInRepository(repository, file);
	const committed = await require_repository.askGit(repository.root, [
		"cat-file",
		"blob",
		`HEAD:${name}`
	]);
	if ("failure" in committed) return [];
	let revision = "HEAD";
	if (committed.text === await (0, node_fs_promises.readFile)(file, "utf8")) {
		const log = [
			"log",
			"-2",
			"--no-show-signature",
			"--format=%H",
			"--",
			name
		];
		revision = require_repository.textOf(await require_repository.askGit(repository.root, log))?.split("\n")[1];
	}
	if (revision === void 0) return [];
	const state = await require_fleet_part.readRevision({
		cwd: (0, node_path.dirname)(file),
		env,
		file,
		revision,
		projectOnly: true
	});
	return "failure" in state ? [] : state.targets;
}
// src/report/target-row.ts
/** What a report says of one target, made as soon as it is planned: a run over hundreds of them keeps the rows, not the plans. */
/** Makes the row of a target: everything that a report says of it, and nothing else, so that the plan itself can be forgotten. */
function toReportTarget(result, locate) {
	const { target, plan } = result;
	const known = plan?.target ?? target;
	const planned = plan?.changes ?? result.comparison ?? [];
	const [referencesOf, idsOf] = [require_references.referencesIn(planned), require_references.idsAmong([...planned, ...namedBy(planned)])];
	const changes = planned.map((change) => {
		const references = referencesOf(change);
		const validation = result.validations?.get(change.id);
		return toReportChange(change, {
			references,
			validation,
			idsOf
		}, (keys) => locate(target.name, change.id, keys));
	});
	return {
		name: target.name,
		account: known.account ?? null,
		region: known.region ?? null,
		...Object.keys(target.labels).length === 0 ? {} : { labels: target.labels },
		...target.wave === void 0 ? {} : { wave: target.wave },
		status: result.status,
		declared: result.declared,
		...result.comparison === void 0 ? {} : {
			offline: true,
			orphans: "not-checked"
		},
		...plan === void 0 ? {} : {
			digest: plan.digest,
			orphans: plan.orphansChecked ? "checked" : "not-checked"
		},
		...plan?.unmanaged === void 0 ? {} : { unmanaged: plan.unmanaged },
		summary: require_summarise.sumUp(changes),
		changes,
		...plan === void 0 ? {} : { consequences: plan.consequences },
		...plan === void 0 || plan.quotas.length === 0 ? {} : { quotas: plan.quotas },
		...plan === void 0 || plan.kept.length === 0 ? {} : { kept: plan.kept },
		diagnostics: [...plan?.diagnostics ?? [], ...result.diagnostics]
	};
}
/** What a narrowed run does not show is named by what refers to it. */
function namedBy(changes) {
	return changes.flatMap(({ desired }) => {
		return (desired?.references ?? []).flatMap(({ path, id }) => {
			const arn = require_registry.valueAt(desired?.fields ?? {}, path);
			return typeof arn === "string" ? [{
				arn,
				id
			}] : [];
		});
	});
}
function toReportChange(change, known, locate) {
	const { references, validation, idsOf } = known;
	const { id, kind, name, arn, action, reason, usedBy, clientToken, disowned, heldBy, wipes, renamed, prune } = change;
	const { because, missing, keptOff, failures } = change;
	const fields = change.fields.map(({ path, keys, before, after, covered, reason: why, preexisting }) => {
		const source = change.desired === void 0 ? void 0 : locate(keys);
		const ids = idsOf(before, after);
		return {
			path,
			...before === void 0 ? {} : { before },
			...after === void 0 ? {} : { after },
			...Object.keys(ids).length === 0 ? {} : { ids },
			...require_optional.optional({ covered }),
			...why === void 0 ? {} : { reason: why },
			...source === void 0 ? {} : { source },
			...preexisting === void 0 ? {} : { preexisting }
		};
	});
	return {
		id,
		kind,
		name,
		arn,
		action,
		...require_optional.optional({
			reason,
			version: change.version
		}),
		...change.desired === void 0 ? {} : { source: change.desired.source },
		fields,
		...references.length === 0 ? {} : { references },
		...change.preexisting === void 0 ? {} : { preexisting: change.preexisting },
		...usedBy === void 0 ? {} : { usedBy: usedBy?.map(({ arn, name, status }) => ({
			arn,
			name,
			status
		})) ?? null },
		...disowned === void 0 ? {} : { disowned },
		...heldBy === void 0 ? {} : { heldBy },
		...require_optional.optional({
			versions: change.versions?.map((live) => live.arn),
			count: change.count,
			inUse: change.inUse,
			foreign: change.foreign
		}),
		...require_optional.optional({
			because,
			missing,
			keptOff,
			failures,
			wipes
		}),
		...prune === void 0 ? {} : { prune },
		...renamed === void 0 ? {} : { renamed },
		...change.live?.recorded === true ? { recorded: true } : {},
		...clientToken === void 0 ? {} : { clientToken },
		...validation === void 0 ? {} : { validation }
	};
}
/**
* Returns the row with what became of its changes. Those that have no outcome among `outcomes` had nothing to be done: they were as
* declared, or blocked.
*/
function withOutcomes(row, outcomes) {
	const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
	const changes = row.changes.map((change) => {
		const idle = change.action === "blocked" ? "blocked" : "unchanged";
		const { status, reason, error, writes } = byId.get(change.id) ?? {
			status: idle,
			writes: []
		};
		return {
			...change,
			...require_optional.optional({ reason }),
			outcome: status,
			...require_optional.optional({ error }),
			writes
		};
	});
	return {
		...row,
		changes
	};
}
// src/run/applied.ts
/** What the last complete apply has seen, for a check: what was not declared then is not missing, it was never applied. */
/** Reads the revision of `--applied`; without the flag nobody can tell. One that is not there is an error. */
async function consultApplied(machine, flags, project) {
	const { applied: revision } = flags;
	const unknown = (...diagnostics) => ({
		diagnostics,
		desiredFor: () => void 0
	});
	if (revision === void 0) return unknown();
	const { cwd, env } = machine;
	const state = await require_fleet_part.readRevision({
		cwd,
		env,
		revision,
		...require_optional.optional({ file: project.file })
	});
	if ("failure" in state) return unknown(state.failure);
	const declarations = require_base.declarationsOf(state, flags);
	const [doubt] = state.doubts;
	if (doubt !== void 0) return unknown(require_diagnose.diagnose("appliedUnknown", {
		revision,
		reason: doubt.message
	}));
	if (declarations.mistakes > 0) return unknown(require_diagnose.diagnose("appliedUnknown", {
		revision,
		reason: `it has ${declarations.mistakes} errors itself`
	}));
	return {
		diagnostics: [],
		desiredFor(target) {
			const own = state.targets.find((one) => isSameAccount(one, target));
			return own === void 0 ? [] : declarations.in(own, target)?.desired;
		}
	};
}
/** By account and Region, not by name: what counts is what an apply can have put there. A target that names no account is known by its name. */
function isSameAccount(one, { name, account, region }) {
	return one.account === void 0 || one.region === void 0 ? one.name === name : one.account === account && one.region === region;
}
// src/plan/revisions.ts
/** What stands in an ARN for an account or region that nobody knows yet. */
const unknown = "*";
/**
* Returns one change per declared configuration, and one per configuration that only the base declares, as an orphan: what git alone
* can tell. By kind in the order of the registry, then by name.
*/
function compareRevisions(input) {
	const { desired, base, policy, isWholeProject } = input;
	const before = new Map(base.map((one) => [require_canonical.keyOf(one.identity), one]));
	const lines = require_taken_numbers.compareLines(desired, base, policy);
	const declared = desired.map((one) => {
		const key = require_canonical.keyOf(one.identity);
		const old = before.get(key);
		before.delete(key);
		const change = compareOne(one, old, input);
		if (old === void 0) return change;
		const line = lines.compare(one);
		return line === void 0 ? withCauses(change, old, lines, policy) : withLine(change, line, policy);
	});
	const gone = isWholeProject ? [...before.values()].map((one) => forget(one, input)) : [];
	return [...declared, ...gone].toSorted(require_plan_target.byPlace);
}
function compareOne(desired, old, { target, policy }) {
	const kind = require_registry.kindOf(desired.kind);
	const number = require_base.declaredNumber(desired);
	const version = require_base.isVersioned(desired) ? { version: {
		declared: number,
		resolved: number
	} } : {};
	const base = {
		...headOf(desired, target),
		...version,
		desired
	};
	if (old === void 0) {
		const after = require_base.comparedDesired(kind, {
			...desired,
			ignore: []
		}, {
			...policy,
			ignoreTags: []
		}, true);
		return {
			...base,
			action: "create",
			reason: "missing",
			fields: require_base.diffFields(kind, after, void 0)
		};
	}
	const now = require_base.comparedDesired(kind, desired, policy);
	const then = require_base.comparedDesired(kind, {
		...old,
		ignore: desired.ignore
	}, policy);
	const fields = [...require_base.diffFields(kind, now, then), ...protectionOf(desired, old)];
	if (fields.length === 0) return {
		...base,
		action: "unchanged",
		fields: []
	};
	return {
		...base,
		action: "update",
		reason: "git-changed",
		fields: fields.map((field) => ({
			...field,
			reason: "git-changed"
		}))
	};
}
/**
* Of a line, tags alone are updated: other content is another version, as far as git can tell. Numbers that Kiln assigns stay as they are
* declared.
*/
function withLine(change, line, policy) {
	const { desired, kind, version } = change;
	if (desired === void 0 || version === void 0) return change;
	const { number, before, because, isConsequence } = line;
	const fields = change.fields.filter(({ keys: [field] }) => !isWaiting(kind, String(field)));
	const isRaised = require_version_numbers.isExactNumber(number) && require_version_numbers.isExactNumber(before) && number !== before;
	if (line.fields.length === 0 && !isRaised) {
		if (fields.length > 0) return {
			...change,
			fields
		};
		const { reason: _, ...same } = change;
		return {
			...same,
			action: "unchanged",
			fields
		};
	}
	if (require_taken_numbers.isTaken(desired, line, policy)) return {
		...change,
		fields,
		action: "blocked",
		reason: "version-taken",
		version: {
			...version,
			next: require_taken_numbers.raiseNumber(number, "patch")
		}
	};
	const previous = before === number ? {} : { previous: before };
	const causes = isConsequence ? { because } : {};
	return {
		...change,
		fields,
		...causes,
		action: "create",
		reason: "new-version",
		version: {
			...version,
			...previous
		}
	};
}
/** What names a line by version changes with it, also where nobody knows yet to which number. */
function withCauses(change, old, { causesOf, asBefore }, policy) {
	const { desired } = change;
	const because = desired === void 0 ? [] : causesOf(desired);
	if (desired === void 0 || because.length === 0) return change;
	const [now, then] = [desired, {
		...old,
		ignore: desired.ignore
	}].map((one) => require_base.comparedDesired(require_registry.kindOf(one.kind), asBefore(one), policy));
	return require_base.isEqual(now, then) && desired.protect === old.protect ? {
		...change,
		because,
		action: "update",
		reason: "git-changed"
	} : change;
}
/** What has no part in a version applies with the next one. */
function isWaiting(kind, field) {
	return field !== "tags" && field !== "kiln" && !require_base.isContent(kind, field);
}
function protectionOf(desired, old) {
	if (desired.protect === old.protect) return [];
	const keys = ["kiln", "protect"];
	return [{
		path: require_registry.formatPath(keys),
		keys,
		...require_optional.optional({
			before: old.protect,
			after: desired.protect
		})
	}];
}
function forget(old, { target }) {
	return {
		...headOf(old, target),
		action: "orphan",
		reason: "not-declared",
		fields: []
	};
}
function headOf(one, target) {
	const { account = unknown, region = unknown } = target;
	const version = require_base.isVersioned(one) ? { version: require_base.declaredNumber(one) } : {};
	const arn = require_canonical.arnOf({
		...one.identity,
		...version
	}, {
		account,
		region,
		partition: require_canonical.partitionOf(region)
	});
	return {
		id: one.id,
		kind: one.kind,
		name: one.name,
		arn,
		refreshRecord: false
	};
}
// src/run/credential-source.ts
/** Whether anything on this machine could give credentials, told without asking anybody. Whether they work is for AWS to say. */
/** Where the kernel of a machine says that it is one of EC2, which may have a role. */
const ec2Marks = [["/sys/class/dmi/id/sys_vendor", /^Amazon EC2/], ["/sys/hypervisor/uuid", /^ec2/i]];
/** Variables of which each, or each pair, is a source: keys, a token for a role, a container, the identity of a CI job. */
const variables = [
	["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
	["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"],
	["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"],
	["AWS_CONTAINER_CREDENTIALS_FULL_URI"],
	["AWS_PROFILE"],
	["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"]
];
/** Reports whether there is a source of credentials. One that is there and broken counts: that is an error, not a lack. */
async function hasCredentialSource(flags, targets, env) {
	if (flags.emulator === true || flags.emulatorState !== void 0) return true;
	if (flags.profile !== void 0 || targets.some(({ profile }) => profile !== void 0)) return true;
	if (variables.some((names) => names.every((name) => env[name]))) return true;
	if (Object.values(await require_shared_config.loadSections(env)).some(require_credentials.givesCredentials)) return true;
	return env["AWS_EC2_METADATA_DISABLED"] !== "true" && ec2Marks.some(([file, mark]) => mark.test(readIfThere(file)));
}
function readIfThere(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch {
		return "";
	}
}
// src/run/offline.ts
/** Returns why a run does not ask the account; undefined if it does. */
async function whyOffline(machine, command, flags, based) {
	if (command !== "plan") return void 0;
	if (flags.offline === true) return "--offline was given";
	const { targets, project } = based.loaded;
	if (targets.length > 0 && targets.every(({ name }) => based.unread.has(name))) return "no target may be read";
	const folder = (0, node_path.dirname)((0, node_path.resolve)(machine.cwd, project?.file ?? "kiln.yaml"));
	if (flags.offline === false || await require_base.proposalOf(folder, machine.env) === void 0) return void 0;
	return await hasCredentialSource(flags, targets, machine.env) ? void 0 : "this pull request has no credentials";
}
/** Says what an offline plan could check and what it could not. */
function warnOffline(reason, { base }) {
	const against = base === void 0 ? "there is no base revision to compare with" : `compared with ${shortOf(base.revision)}`;
	return require_diagnose.diagnose("plannedOffline", {
		reason,
		against
	});
}
/** Returns what git alone says about a target: what it declares now against what the base revision declares for it. */
function planOffline(target, based) {
	const { loaded, unread } = based;
	const desired = loaded.declared?.in(target).desired ?? [];
	const why = unread.get(target.name);
	const comparison = loaded.project === void 0 ? [] : compare(target, desired, loaded.project, based);
	return toReportTarget({
		target,
		declared: desired.length,
		comparison,
		diagnostics: why === void 0 ? [] : [why],
		status: "ok"
	}, (name, id, keys) => loaded.declared?.locate(name, id, keys));
}
/** Nothing can be said without a base, or against one that cannot be understood. */
function compare(target, desired, policy, based) {
	const { base, loaded } = based;
	const old = based.desiredFor(target);
	const isNew = base !== void 0 && !base.targets.some(({ name }) => name === target.name);
	if (old === void 0 && !isNew) return [];
	return compareRevisions({
		target,
		desired,
		base: old?.desired ?? [],
		policy,
		isWholeProject: loaded.declared !== void 0 && loaded.whyPartial === void 0
	});
}
/** Puts the targets that were not read in their places. A drift check knows nothing of them. */
function withUnread({ targets, verdict }, based, command) {
	const { loaded, unread } = based;
	if (verdict === "invalid" || unread.size === 0) return targets;
	const read = new Map(targets.map((row) => [row.name, row]));
	return loaded.targets.flatMap((target) => {
		const row = read.get(target.name);
		if (row !== void 0) return [row];
		if (!unread.has(target.name)) return [];
		const offline = planOffline(target, based);
		return [command === "plan" ? offline : {
			...offline,
			status: "not-run",
			changes: [],
			summary: require_summarise.sumUp([])
		}];
	});
}
function shortOf(revision) {
	return revision.slice(0, 12);
}
// src/run/reviewed.ts
/**
* Reads the reports that `--reviewed` names: files, folders of downloaded artifacts, patterns that no shell has filled in. What was committed
* is no review: it was written by whoever wrote the change.
*/
/** Resolves to the reports, and to what keeps a file from being one or from counting as a review: one diagnostic each. */
async function readReviewed(names, cwd) {
	const files = await Promise.all(names.map((name) => expand(name, cwd)));
	const { reports, diagnostics } = await require_read_report.readReports([...new Set(files.flat())], cwd);
	const committed = createCommittedCheck(cwd);
	const refusals = await Promise.all(reports.map(async ({ file, report }) => refuseUnlikePlan(file, report) ?? await committed(file)));
	return {
		reports: reports.filter((_, index) => refusals[index] === void 0).map(({ report }) => report),
		diagnostics: [...diagnostics, ...refusals.filter((one) => one !== void 0)],
		verdict: diagnostics.length > 0 ? "invalid" : "refused"
	};
}
/** Only a plan shows what would be done, and only one whose numbers are those of its rows has been shown as it is. */
function refuseUnlikePlan(file, { command, outcome, targets, summary }) {
	if (command !== "plan") return require_diagnose.diagnose("reviewedOther", {
		file,
		what: `kiln ${command}`
	});
	if (outcome === "refused") return require_diagnose.diagnose("reviewedOther", {
		file,
		what: "a plan that was refused"
	});
	const wrong = [...targets.filter((target) => !isSameCount(target.summary, require_summarise.sumUp(target.changes))).map(({ name }) => name), ...isSameCount(summary, require_summarise.totalsOf(targets).summary) ? [] : ["the whole run"]];
	return wrong.length === 0 ? void 0 : require_diagnose.diagnose("reviewedUnsound", {
		file,
		wrong: wrong.join(", ")
	});
}
function isSameCount(one, other) {
	return require_model.actions.every((action) => one[action] === other[action]);
}
/**
* Returns a check for files that a repository knows, and for those in a checkout of which git does not say whether it does. The checkout is the
* one around `cwd`, and the one around the file: a job can run Kiln from elsewhere, or in a submodule.
*/
function createCommittedCheck(cwd) {
	const opened = /* @__PURE__ */ new Map();
	const open = (root) => {
		const repository = opened.get(root) ?? require_repository.openRepository(root, {});
		opened.set(root, repository);
		return repository;
	};
	return async (file) => {
		const named = (0, node_path.resolve)(await (0, node_fs_promises.realpath)(cwd), file);
		const around = [
			cwd,
			(0, node_path.dirname)(named),
			(0, node_path.dirname)(await (0, node_fs_promises.realpath)(named))
		].flatMap((folder) => require_repository.findRoot(folder) ?? []);
		const roots = new Set(await Promise.all(around.map((root) => (0, node_fs_promises.realpath)(root))));
		for (const root of roots) {
			const found = await findCommitted(file, named, root, await open(root));
			if (found !== void 0) return found;
		}
	};
}
async function findCommitted(file, named, root, repository) {
	const paths = await pathsBelow(root, named);
	if ("none" in repository || paths.length === 0) return void 0;
	if ("refusal" in repository) return require_diagnose.diagnose("reviewedUntold", {
		file,
		reason: repository.refusal
	});
	const answer = await require_repository.askGit(root, [
		"ls-files",
		"--recurse-submodules",
		"-z",
		"--",
		...paths
	]);
	if ("failure" in answer) return require_diagnose.diagnose("reviewedUntold", {
		file,
		reason: answer.failure
	});
	return answer.text === "" ? void 0 : require_diagnose.diagnose("reviewedCommitted", { file });
}
/** Returns what of the checkout decides where a file is: its own path as it is named, the links on the way, and where they lead. */
async function pathsBelow(root, named) {
	const inside = [named, await (0, node_fs_promises.realpath)(named)].map((path) => (0, node_path.relative)(root, path)).filter((path) => !(0, node_path.isAbsolute)(path) && path.split(node_path.sep)[0] !== "..");
	const links = inside.flatMap((path) => path.split(node_path.sep).map((_, index, parts) => parts.slice(0, index).join(node_path.sep))).filter((path) => path !== "" && (0, node_fs.lstatSync)((0, node_path.join)(root, path)).isSymbolicLink());
	return [.../* @__PURE__ */ new Set([...inside, ...links])];
}
/** Returns the files that a name stands for: itself, unless it is a folder or a pattern that matches something. */
async function expand(name, cwd) {
	const path = (0, node_path.resolve)(cwd, name);
	const found = await (0, node_fs_promises.stat)(path).catch(() => void 0);
	if (found?.isDirectory() === true) return keepReports(await listJson(path), cwd);
	const pattern = (0, node_path.basename)(path);
	if (found !== void 0 || !/[*?]/.test(pattern)) return [name];
	const matching = (await (0, node_fs_promises.readdir)((0, node_path.dirname)(path)).catch(() => [])).filter((one) => require_targets.matchesAny([pattern], one)).toSorted(require_source.compareText);
	return matching.length === 0 ? [name] : matching.map((one) => (0, node_path.relative)(cwd, (0, node_path.join)((0, node_path.dirname)(path), one)));
}
/** Artifacts hold other JSON beside the report. What cannot be read as JSON stays: a broken report must not pass unseen. */
async function keepReports(files, cwd) {
	const kept = [];
	for (const file of files) if (await mayBeReport(file)) kept.push((0, node_path.relative)(cwd, file));
	return kept;
}
async function mayBeReport(file) {
	try {
		const value = JSON.parse(await (0, node_fs_promises.readFile)(file, "utf8"));
		return value !== null && typeof value === "object" && "formatVersion" in value;
	} catch {
		return true;
	}
}
/** Lists the JSON files in a folder and below, in order. Links are not followed: they could lead anywhere. */
async function listJson(folder) {
	const entries = (await (0, node_fs_promises.readdir)(folder, { withFileTypes: true })).toSorted((a, b) => require_source.compareText(a.name, b.name));
	const files = [];
	for (const entry of entries) {
		const path = (0, node_path.join)(folder, entry.name);
		if (entry.isDirectory()) files.push(...await listJson(path));
		else if (entry.isFile() && entry.name.endsWith(".json")) files.push(path);
	}
	return files;
}
// src/apply/context.ts
/** Thrown in place of a write that would begin after the run was told to stop. */
var StoppedError = class extends Error {
	constructor() {
		super("the run was stopped");
		this.name = "StoppedError";
	}
};
/** The writes of one change, in the order in which they were answered. */
var Journal = class {
	#context;
	#writes = [];
	#last;
	#refusal;
	constructor(context) {
		this.#context = context;
	}
	/** Sends a write and notes it. A write that may have run although its answer was lost is noted too. */
	async send(operation, input) {
		if (this.#context.stopping.aborted) throw new StoppedError();
		try {
			const answer = await this.#context.service.call(operation, input, { signal: this.#context.deadline });
			this.#note(operation, "answered", answer.requestId);
			return answer;
		} catch (error) {
			this.#refusal = error;
			if (error instanceof require_credentials.ServiceError && error.mayHaveRun) this.#note(operation, "lost", error.requestId);
			else if (error instanceof require_credentials.ServiceError && error.code === require_credentials.notSent.code) throw new StoppedError();
			throw error;
		}
	}
	#note(operation, last, requestId) {
		this.#last = last;
		const at = new Date(this.#context.clock.now()).toISOString();
		this.#writes.push({
			operation,
			...require_optional.optional({ requestId }),
			at
		});
	}
	/** Says that an error is what the last write came to, though it was answered: the answer itself is what is wrong. */
	blame(error) {
		this.#refusal = error;
	}
	/** Returns what is known of the last write where `error` is not its own but that of a read after it; undefined if nothing was written. */
	lastBefore(error) {
		return error === this.#refusal ? void 0 : this.#last;
	}
	/** Reports whether anything was written. */
	get hasWritten() {
		return this.#writes.length > 0;
	}
	/** Returns the outcome of the change with everything that was written. */
	end(id, status, error) {
		return {
			id,
			status,
			...require_optional.optional({ error }),
			writes: this.#writes
		};
	}
};
// src/apply/failure.ts
/** Thrown when a change cannot be finished for a reason that is Kiln's own, not an answer of the service. */
var ChangeError = class extends Error {
	failure;
	constructor(failure) {
		super(failure.message);
		this.name = "ChangeError";
		this.failure = failure;
	}
};
/** Returns what is told of an error on a change. What a read after a write came to says nothing of the write. */
function toFailure(error, change, target, journal) {
	if (error instanceof ChangeError) return error.failure;
	if (error instanceof StoppedError) return require_diagnose.failureOf("interrupted", {});
	if (!(error instanceof require_credentials.ServiceError)) return require_diagnose.failureOf("internalError", { reason: error instanceof Error ? error.message : String(error) });
	const { requestId } = error;
	const about = require_optional.optional({ requestId });
	const params = {
		reason: error.message,
		code: error.code
	};
	const written = journal?.lastBefore(error);
	if (error.mayHaveRun || written === "lost") return {
		...require_diagnose.failureOf("mayHaveRun", params),
		...about
	};
	const hint = hintFor(error, change, target);
	if (written === "answered") {
		const failure = require_diagnose.failureOf("unreadAfter", {
			id: change.id,
			...params
		});
		return {
			...failure,
			...require_optional.optional({ hint: hint ?? failure.hint }),
			...about
		};
	}
	return {
		code: error.code,
		message: error.message,
		...require_optional.optional({ hint }),
		...about
	};
}
function hintFor(error, change, { account, region }) {
	const { kind } = change;
	const { profileMember = "", topicMember = "" } = require_registry.kindOf(kind);
	const fields = change.desired?.fields ?? {};
	const { class: meaning } = error;
	if (meaning === "other") return fields[topicMember] !== void 0 && /sns|topic|kms/i.test(error.message) ? require_diagnose.topicHint : void 0;
	if (meaning === "exists" && change.version !== void 0) return require_diagnose.sameVersionHint;
	const profile = JSON.stringify(fields[profileMember] ?? "");
	return require_diagnose.fill(require_diagnose.writeHints[meaning], {
		account,
		region,
		kind,
		profile,
		member: profileMember
	});
}
// src/apply/read-back.ts
/** Reading until the account shows what was written, for a bounded time: a service may answer reads from before a write. */
/** Waits between reads, in milliseconds: about 15 seconds in all. */
const waits = [
	100,
	200,
	400,
	800,
	1500,
	3e3,
	4e3,
	5e3
];
/** Reads one configuration; undefined if it is not there. */
function readNow(context, kind, arn) {
	return require_requests.readLive(context.service, context.target, require_registry.kindOf(kind), arn, context.deadline);
}
/** Returns the read of one configuration. */
function readerOf(context, kind, arn) {
	return () => readNow(context, kind, arn);
}
/** Reads until `isSettled`, until the waits are used up, or until the run is told to stop; resolves to the last state read. */
async function readUntil(context, read, isSettled) {
	let live = await read();
	for (const [index, wait] of waits.entries()) {
		if (isSettled(live, index + 1) || context.stopping.aborted) break;
		await context.clock.sleep(wait);
		live = await read();
	}
	return live;
}
/**
* Reads back after a write that the service confirmed. Resolves to `unread` if the service is limiting reads beyond patience: that does not
* make the write a failure, it only leaves the record to the next run.
*/
async function readBack(context, read, isSettled) {
	try {
		return await readUntil(context, read, isSettled);
	} catch (error) {
		if (error instanceof require_credentials.ServiceError && error.class === "throttled") return "unread";
		throw error;
	}
}
// src/apply/sight.ts
/**
* Where it shows what has become of a create: at its ARN or, of a line of versions, at the newest version of the declared form. The service
* takes a version after any other, whoever made it, so that is read right before a create and after it
* (docs/decisions/0014-who-assigns-numbers.md).
*/
/** Returns where it shows what becomes of a create. */
function sightOf(context, change) {
	return change.version === void 0 ? atArn(context, change) : onLine(context, change, change.version);
}
/** The service refuses a name that is taken: there is nothing to look for beforehand. */
function atArn(context, { kind }) {
	return {
		readAhead: () => Promise.resolve(void 0),
		read: (made) => readNow(context, kind, made),
		isBefore: (live) => live === void 0,
		isBeyond: () => false,
		assertPlanned: () => void 0
	};
}
function onLine(context, change, version) {
	const { id, arn } = change;
	const { declared } = version;
	const head = require_base.headOf(change);
	const planned = require_base.plannedAt(version);
	const read = () => readHead(context, change, declared);
	const toHead = (live) => head === void 0 ? 1 : require_version_numbers.compareVersions(require_base.versionAt(live), require_base.versionAt(head));
	const isHead = (live) => live.arn === head?.arn && require_base.ownershipOf(live, context.policy) === require_base.ownershipOf(head, context.policy);
	const moved = (now) => {
		const before = head === void 0 ? require_diagnose.fill(require_diagnose.failureParts.noVersion, { form: declared }) : textOf(require_base.versionAt(head));
		return new ChangeError(require_diagnose.failureOf("lineMoved", {
			id,
			before,
			now
		}));
	};
	return {
		async readAhead() {
			const live = await readUntil(context, read, (live) => {
				return head === void 0 || live !== void 0 && toHead(live) >= 0;
			});
			if (live !== void 0) return isHead(live) ? void 0 : live;
			if (head === void 0) return void 0;
			throw moved(require_diagnose.failureParts.nothing);
		},
		read,
		isBefore: (live) => live === void 0 || toHead(live) <= 0,
		isBeyond: (live) => require_version_numbers.compareVersions(require_base.versionAt(live), planned) > 0,
		assertPlanned(live, isMade) {
			if (live.arn === arn) return;
			const now = textOf(require_base.versionAt(live));
			throw isMade ? new ChangeError(require_diagnose.failureOf("versionAbove", {
				id,
				made: textOf(planned),
				now
			})) : moved(now);
		}
	};
}
/** Reads the newest version of a form. A Get takes an `x` only where all that follow are one too: for any other form, lists say which it is. */
async function readHead(context, { desired }, form) {
	const { kind, identity } = desired;
	if (require_version_numbers.isAskable(form)) return readNow(context, kind, require_canonical.arnOf({
		...identity,
		version: form
	}, context.target));
	const listed = [];
	const options = { signal: context.deadline };
	for await (const page of require_requests.listSummaries(context.service, require_registry.kindOf(kind), options)) listed.push(...page);
	const newest = require_base.newestOf(require_base.versionsOf(require_base.linesIn(listed), identity), form);
	return newest && readNow(context, kind, newest.arn);
}
function textOf({ number, build }) {
	return build === void 0 ? number : `${number}/${build}`;
}
// src/apply/tagging.ts
/** Tags and the record, the last words of every change. */
/**
* Brings the tags to what is declared and writes the record, last. Where tags have to go, the new ones come first, with a record of the
* tags as they are in between: stopped at any point, the next run finds the account as recorded or as declared, and not as somebody
* else's change. `live` is what was read back after the fields were written; `unconfirmed` are the fields of it that did not take.
*/
async function writeTags(context, journal, desired, live, unconfirmed = /* @__PURE__ */ new Set()) {
	const { remove, set } = require_tags.planTags(desired, live.tags, context.policy);
	const record = (tags) => {
		return ownTags(context, recordWithTags(context, desired, {
			...live,
			tags
		}, unconfirmed));
	};
	const between = {
		...live.tags,
		...set
	};
	const fits = countTags(between) <= 50;
	if (fits) await tag(journal, live.arn, live.tags, {
		...set,
		...record(between)
	});
	await untag(context, journal, live, remove);
	const now = fits ? {
		...between,
		...record(between)
	} : live.tags;
	const settled = Object.fromEntries(Object.entries(between).filter(([key]) => !remove.includes(key)));
	await tag(journal, live.arn, now, {
		...set,
		...record(settled)
	});
}
/** Returns the record of a configuration with these tags; of its fields it says what was declared, or what did not take. */
function recordWithTags({ policy }, desired, live, unconfirmed) {
	const kind = require_registry.kindOf(desired.kind);
	const found = require_base.comparedLive(kind, live, policy, desired);
	const { tags: _, ...declared } = require_base.comparedDesired(kind, desired, policy);
	const settled = found["tags"] === void 0 ? declared : {
		...declared,
		tags: found["tags"]
	};
	return require_base.recordFor(desired, live, policy, require_base.marksOf(kind, desired, unconfirmed.size === 0 ? settled : found, unconfirmed));
}
/** Brings the tags to what is declared without touching the record, which must not speak of a state that nobody has read. */
async function writeTagsUnread(context, journal, desired, before) {
	const { remove, set } = require_tags.planTags(desired, before.tags, context.policy);
	await untag(context, journal, before, remove);
	await tag(journal, before.arn, before.tags, set);
}
/**
* Reports whether a configuration exists, where it cannot be read: the success of a write may have been the replay of an answer for one that
* is gone. Taking off a tag that nothing has changes nothing, whoever made what is there now, and fails if there is nothing.
*/
async function isThere({ policy }, journal, arn) {
	try {
		await journal.send("UntagResource", {
			resourceArn: arn,
			tagKeys: [`${policy.tagPrefix}asked`]
		});
		return true;
	} catch (error) {
		if (!(error instanceof require_credentials.ServiceError)) throw error;
		if (error.class === "not-found") return false;
		if (error.class === "other" && !error.mayHaveRun) return true;
		throw error;
	}
}
/**
* Claims a configuration: owner, and a record of what it is now, so that an adoption that stops here is not taken for drift. Where the two
* tags would not fit any more, what the adoption removes goes first.
*/
async function claim(context, journal, desired, live) {
	const { policy } = context;
	const kind = require_registry.kindOf(desired.kind);
	const { remove } = require_tags.planTags(desired, live.tags, policy);
	if (countTags({
		...live.tags,
		...ownTags(context, "")
	}) > 50) await untag(context, journal, live, remove);
	const marks = require_base.marksOf(kind, desired, require_base.comparedLive(kind, live, policy, desired));
	await tag(journal, live.arn, live.tags, ownTags(context, require_base.recordFor(desired, live, policy, marks)));
}
/**
* Notes in the record that the service switched a configuration off, before an Update: that resets the count of failures, and a run that stops
* after it would leave nothing to tell by. Returns the configuration as it is then.
*/
async function noteSwitchedOff({ policy }, journal, { kind, keptOff }, live) {
	const member = require_registry.kindOf(kind).autoOff?.member;
	const record = require_base.readRecord(live, policy);
	if (keptOff !== true || member === void 0 || record.state !== "known") return live;
	if (require_base.markOf(record, member) === "switched-off") return live;
	const noted = { [require_tags.kilnKeys(policy).record]: require_base.withMark(record, live.arn, member, "switched-off") };
	await tag(journal, live.arn, live.tags, noted);
	return {
		...live,
		tags: {
			...live.tags,
			...noted
		}
	};
}
function ownTags({ policy }, record) {
	const keys = require_tags.kilnKeys(policy);
	return {
		[keys.owner]: policy.owner,
		...record === void 0 ? {} : { [keys.record]: record }
	};
}
/** Tags of AWS itself do not count. */
function countTags(tags) {
	return Object.keys(tags).filter((key) => !key.startsWith("aws:")).length;
}
/** Sends the tags that `current` does not have yet, in one call. */
async function tag(journal, arn, current, tags) {
	const changed = Object.entries(tags).filter(([key, value]) => !Object.hasOwn(current, key) || current[key] !== value);
	if (changed.length === 0) return;
	await journal.send("TagResource", {
		resourceArn: arn,
		tags: Object.fromEntries(changed)
	});
}
/**
* Removes tags. Where the answer is lost, or the service refuses to remove what is not there, the account says what is left to do: an earlier
* try, or somebody else, has done it.
*/
async function untag(context, journal, live, keys) {
	if (keys.length === 0) return;
	try {
		await journal.send("UntagResource", {
			resourceArn: live.arn,
			tagKeys: keys
		});
	} catch (error) {
		if (!(error instanceof require_credentials.ServiceError)) throw error;
		if (!error.mayHaveRun && error.class !== "other") throw error;
		const leftIn = (now) => keys.filter((key) => now !== void 0 && Object.hasOwn(now.tags, key));
		const isTaken = (now) => leftIn(now).length < keys.length;
		const now = await readUntil(context, readerOf(context, live.kind, live.arn), isTaken);
		if (now === void 0 || !isTaken(now)) throw error;
		await untag(context, journal, live, leftIn(now));
	}
}
// src/apply/create.ts
/**
* Creates a configuration, or the next version of a line, and reads it back. Another run that was quicker is no failure. A service that
* replays the answer to an earlier request, for what is gone since, is asked again with a token of the next generation, which nobody has
* used. Where that would make a second one, a read that lags is waited out first.
*/
async function create(context, journal, change) {
	const { kind, desired, arn } = change;
	const { target, policy } = context;
	const sight = sightOf(context, change);
	const head = require_base.headOf(change);
	const patience = require_registry.kindOf(kind).refusesSecond ? {
		afterSuccess: 2,
		afterMismatch: 1
	} : {
		afterSuccess: Infinity,
		afterMismatch: Infinity
	};
	const creating = {
		context,
		journal,
		change,
		sight,
		patience
	};
	const derived = require_base.tokenedCreate(desired, arn, target, policy, { head });
	const ahead = await sight.readAhead();
	if (ahead !== void 0) return takeWhatIsThere(creating, ahead, derived.input);
	const first = await attempt(creating, derived);
	if (first !== void 0) return first;
	const drawn = require_base.tokenedCreate(desired, arn, target, policy, {
		head,
		generation: context.clock.uuid()
	});
	const whole = {
		afterSuccess: Infinity,
		afterMismatch: patience.afterMismatch
	};
	const second = await attempt({
		...creating,
		patience: whole
	}, drawn);
	if (second !== void 0) return second;
	throw new ChangeError(require_diagnose.failureOf("createdUnseen", { id: change.id }));
}
/**
* Sends the Create and looks at what it came to. Resolves to undefined if there is nothing. What was made and does not show yet is found by
* the next Create, which is refused.
*/
async function attempt(creating, { operation, input }) {
	const { context, journal, change, sight, patience } = creating;
	const sent = await send(creating, operation, input);
	if ("found" in sent) return sent.found && takeWhatIsThere(creating, sent.found, input);
	if (change.version !== void 0 && sent.arn !== change.arn) throw await disclaim(creating, sent.arn, input);
	const live = await readBack(context, () => sight.read(sent.arn), (live, reads) => {
		if (live === void 0 || sight.isBefore(live)) return reads >= patience.afterSuccess;
		return isMade(creating, live) || sight.isBeyond(live);
	});
	if (live === "unread") return await isThere(context, journal, sent.arn) ? journal.end(change.id, "done") : void 0;
	return live === void 0 || sight.isBefore(live) ? void 0 : confirm(creating, live, input);
}
/** Sends the Create. Resolves to the ARN or, if the name or the token is taken or the answer was lost on the way, to what is there. */
async function send(creating, operation, input) {
	const { context, journal, change, patience } = creating;
	const { id, kind, arn } = change;
	try {
		const { body } = await journal.send(operation, input);
		const made = body[require_registry.kindOf(kind).model.createArnMember];
		if (typeof made !== "string") return { arn };
		try {
			require_requests.assertAccount(context.target, id, made);
		} catch (error) {
			journal.blame(error);
			throw error;
		}
		return { arn: made };
	} catch (error) {
		if (!(error instanceof require_credentials.ServiceError)) throw error;
		if (error.class === "token-mismatch") return { found: await find(creating, patience.afterMismatch) };
		if (error.class !== "exists" && !error.mayHaveRun) throw error;
		const found = await find(creating, Infinity);
		if (found === void 0) throw error;
		return { found };
	}
}
/** Reads until it shows what came of a create; undefined if so many reads show nothing of it. */
async function find({ context, change, sight }, patience) {
	const live = await readUntil(context, () => sight.read(change.arn), (live, reads) => !sight.isBefore(live) || reads >= patience);
	return sight.isBefore(live) ? void 0 : live;
}
/**
* Tells what is there after a success. What this request made and did not take is marked in the record, which must not claim it. What another
* apply of this project has made of it meanwhile is that one's, tags and record too.
*/
async function confirm(creating, live, request) {
	const { context, journal, change, sight } = creating;
	sight.assertPlanned(live, true);
	if (isMade(creating, live)) return journal.end(change.id, "done");
	const { fields } = require_base.diffOne(change.desired, live, context.policy);
	if (require_base.ownershipOf(live, context.policy) === "ours" && isOfRequest(creating, live, request)) await writeTags(context, journal, change.desired, live, new Set(fields.map((field) => String(field.keys[0]))));
	const paths = fields.map((field) => field.path).join(", ") || require_diagnose.failureParts.ownTags;
	throw new ChangeError(require_diagnose.failureOf("createdDiffers", { fields: paths }));
}
/**
* Something is there already. An equal one of ours: done. What this very request made, with the answer lost or late: as after the answer.
* Anything else is left alone, also another one of this project: the plan knew nothing of it.
*/
async function takeWhatIsThere(creating, live, request) {
	const { context, change, sight } = creating;
	const { id, desired } = change;
	sight.assertPlanned(live, false);
	const isOurs = require_base.ownershipOf(live, context.policy) === "ours";
	if (isMade(creating, live) || isOurs && isOfRequest(creating, live, request)) return confirm(creating, live, request);
	if (!isOurs) throw new ChangeError(require_diagnose.failureOf("createdByOthers", { id }));
	const paths = require_base.diffOne(desired, live, context.policy).fields.map((field) => field.path);
	throw new ChangeError(require_diagnose.failureOf("createdByAnotherRun", {
		id,
		fields: paths.join(", ")
	}));
}
/** The service has made another version than the planned one. It stays, and says whose it is: its record was written for the planned one. */
async function disclaim(creating, made, request) {
	const { context, journal, change } = creating;
	const { id, kind, arn, desired } = change;
	const live = await readBack(context, readerOf(context, kind, made), (live) => live !== void 0);
	if (live !== void 0 && live !== "unread" && isOfRequest(creating, live, request)) await writeTags(context, journal, desired, live);
	return new ChangeError(require_diagnose.failureOf("madeOther", {
		id,
		made,
		planned: arn
	}));
}
function isMade({ context: { policy }, change }, live) {
	return require_base.ownershipOf(live, policy) === "ours" && require_base.diffOne(change.desired, live, policy).fields.length === 0;
}
/** Reports whether what is there has the record that the request brought along: any later apply has written its own. */
function isOfRequest({ context: { policy } }, live, { tags }) {
	const { record } = require_tags.kilnKeys(policy);
	return require_registry.isObject(tags) && tags[record] === live.tags[record];
}
// src/apply/remove.ts
/**
* Deletes a configuration, or versions of a line, and sees them gone. What is gone already is done. Versions go one by one, the oldest first:
* stopped half-way, the newest still shows whose the line is. What the service refuses to delete, as something uses it, stays.
*/
async function remove(context, journal, change) {
	const { id, live, versions = [live] } = change;
	const oldestFirst = versions.toSorted((a, b) => require_version_numbers.compareVersions(require_base.versionAt(a), require_base.versionAt(b)));
	const kept = [];
	for (const one of oldestFirst) kept.push(...await removeOne(context, journal, change, one));
	const [error] = kept;
	if (error === void 0) return journal.end(id, "done");
	return {
		...journal.end(id, kept.length < versions.length ? "done" : "unchanged", error),
		reason: "in-use"
	};
}
/** Deletes one of them. Resolves to what the service said where it is in use, and stays. */
async function removeOne(context, journal, { id, kind }, planned) {
	const { arn } = planned;
	const live = await readNow(context, kind, arn);
	if (live === void 0) return [];
	assertUnmoved(context, id, planned, live);
	const { model } = require_registry.kindOf(kind);
	try {
		await journal.send(model.operations["delete"] ?? "", { [model.getArnParam]: arn });
	} catch (error) {
		if (!(error instanceof require_credentials.ServiceError)) throw error;
		if (error.class === "dependency") return [inUse(arn, error)];
		if (error.class !== "not-found") throw error;
	}
	const left = await readBack(context, readerOf(context, kind, arn), (live) => live === void 0);
	if (left === "unread" ? await isThere(context, journal, arn) : left !== void 0) throw new ChangeError(require_diagnose.failureOf("deletedStillThere", { id }));
	return [];
}
function inUse(arn, { code, message, requestId }) {
	return {
		...require_diagnose.failureOf("inUse", {
			arn,
			code,
			reason: message
		}),
		...require_optional.optional({ requestId })
	};
}
/** Of what only a list has shown, the record stands for all of it. */
function assertUnmoved({ policy }, id, planned, live) {
	const kind = require_registry.kindOf(live.kind);
	const record = require_base.readRecord(live, policy);
	const isFree = require_base.isProtected(planned, policy) || !require_base.isProtected(live, policy);
	const isOurs = require_base.ownershipOf(live, policy) === "ours" && record.state === "known" && isFree;
	const recordKey = require_tags.kilnKeys(policy).record;
	const isSame = planned.isSummary === true ? planned.tags[recordKey] === live.tags[recordKey] : require_base.isEqual(require_base.comparedLive(kind, live, policy), require_base.comparedLive(kind, planned, policy));
	if (isOurs && isSame) return;
	throw new ChangeError(require_diagnose.failureOf(isOurs ? "orphanChanged" : "orphanNotOurs", { id }));
}
// src/apply/update.ts
/** Updates and adoptions: re-read, write the fields as a whole, read back, then tags with the record, last. */
/** Takes over a configuration and brings it to what is declared: owner and record first, so that a stop half-way shows whose it is. */
async function adopt(context, journal, change) {
	const live = await rereadAsPlanned(context, change);
	if (require_base.changesFields(change.fields)) {
		await claim(context, journal, change.desired, live);
		const claimed = await readUntil(context, readerOf(context, change.kind, change.arn), (live) => isClaimed(context, live));
		if (claimed === void 0) throw gone(change);
		if (!isClaimed(context, claimed)) throw new ChangeError(require_diagnose.failureOf("claimedDiffers", {
			id: change.id,
			fields: require_diagnose.failureParts.ownTags
		}));
		if (!require_base.isEqual(claimed.fields, live.fields)) throw new ChangeError(require_diagnose.failureOf("changedWhileAdopted", { id: change.id }));
		return converge(context, journal, change, claimed);
	}
	return converge(context, journal, change, live);
}
/** Brings an owned configuration to what is declared. */
async function update(context, journal, change) {
	const live = await rereadAsPlanned(context, change);
	const { fields } = require_base.diffOne(change.desired, live, context.policy);
	if (fields.length === 0) return refreshRecord(context, journal, change, live, "done");
	return converge(context, journal, change, await noteSwitchedOff(context, journal, change.desired, live));
}
/** Writes the record of a configuration that is as declared already, if it does not say so. */
async function refresh(context, journal, change) {
	return refreshRecord(context, journal, change, await rereadAsPlanned(context, change), "unchanged");
}
async function refreshRecord(context, journal, change, live, status) {
	await writeTags(context, journal, change.desired, live);
	return journal.end(change.id, status);
}
/**
* Reads the configuration right before it is written. The service has no precondition, so this is as close as it gets: what would be decided
* now must be what was planned, or a part of it, where another run of the same plan is under way.
*/
async function rereadAsPlanned(context, change) {
	const { policy, target, options } = context;
	const { desired } = change;
	const live = await readNow(context, change.kind, change.arn);
	if (live === void 0) throw gone(change);
	const now = require_base.decideDeclared({
		...require_base.diffOne(desired, live, policy),
		desired
	}, target, policy, options);
	if (now.action === "unchanged") return live;
	if (!(now.action === change.action || now.action === "update" && change.action !== "unchanged")) {
		const decision = `${now.action}${now.reason === void 0 ? "" : ` (${now.reason})`}`;
		throw new ChangeError(require_diagnose.failureOf("otherDecision", {
			id: change.id,
			decision
		}));
	}
	const news = now.fields.filter((field) => !isPlannedField(change, field));
	if (news.length > 0) {
		const fields = news.map((field) => describeMove(change, field)).join("; ");
		throw new ChangeError(require_diagnose.failureOf("fieldsMoved", {
			id: change.id,
			fields
		}));
	}
	return live;
}
function isPlannedField(change, { path, before, after }) {
	return change.fields.some((field) => field.path === path && require_base.isEqual(field.before, before) && require_base.isEqual(field.after, after));
}
function describeMove(change, { path, before, after }) {
	const shown = change.fields.find((field) => field.path === path);
	const planned = JSON.stringify((shown === void 0 ? after : shown.before) ?? null);
	return require_diagnose.fill(require_diagnose.failureParts.fieldMoved, {
		path,
		planned,
		now: JSON.stringify(before ?? null)
	});
}
function gone({ id }) {
	return new ChangeError(require_diagnose.failureOf("gone", { id }));
}
function isClaimed({ policy }, live) {
	return live?.tags[require_tags.kilnKeys(policy).owner] === policy.owner;
}
async function converge(context, journal, change, before) {
	const { policy } = context;
	const after = await writeFields(context, journal, change, before);
	if (after === "unread") {
		await writeTagsUnread(context, journal, change.desired, before);
		if (!await isThere(context, journal, before.arn)) throw gone(change);
		return journal.end(change.id, "done");
	}
	const unconfirmed = require_base.findUnwritten(change.desired, after, before, policy);
	const record = require_tags.kilnKeys(policy).record;
	if (unconfirmed.size > 0 && after.tags[record] !== before.tags[record]) throw updatedDiffers(change, [...unconfirmed]);
	await writeTags(context, journal, change.desired, after, unconfirmed);
	if (unconfirmed.size > 0) throw updatedDiffers(change, [...unconfirmed]);
	const isSettled = (live) => live !== void 0 && isClaimed(context, live) && require_base.diffOne(change.desired, live, policy).fields.length === 0;
	if (isSettled(after)) return journal.end(change.id, "done");
	const settled = await readBack(context, readerOf(context, change.kind, after.arn), isSettled);
	if (settled === "unread") return journal.end(change.id, "done");
	if (settled === void 0) throw gone(change);
	if (isSettled(settled)) return journal.end(change.id, "done");
	const left = require_base.diffOne(change.desired, settled, policy).fields.map((field) => field.path);
	throw updatedDiffers(change, left.length > 0 ? left : [require_diagnose.failureParts.ownTags]);
}
/**
* Sends the Update and reads back. A success that changed nothing was the replay of an earlier answer: the request goes again with a token
* of the next generation. Resolves to what the account shows in the end, if it can be read.
*/
async function writeFields(context, journal, change, before) {
	const { policy, clock } = context;
	if (require_base.findUnwritten(change.desired, before, void 0, policy).size === 0) return before;
	const first = await writeOnce(context, journal, change, before, 0);
	return first !== "unread" && require_base.isEqual(first.fields, before.fields) && first.dateUpdated === before.dateUpdated ? writeOnce(context, journal, change, before, clock.uuid()) : first;
}
/** Sends the Update and reads until it shows. Throws if the answer was lost and the account shows that nothing has come of it. */
async function writeOnce(context, journal, change, before, generation) {
	const { policy, target } = context;
	const { operation, input } = require_base.tokenedUpdate(change.desired, before, target, policy, generation);
	const error = await sendUpdate(journal, operation, input);
	const after = error?.class === "token-mismatch" ? await readNow(context, change.kind, before.arn) : await readBack(context, readerOf(context, change.kind, before.arn), (live) => live !== void 0 && require_base.findUnwritten(change.desired, live, before, policy).size === 0);
	if (after === void 0) throw gone(change);
	const isUntouched = after === "unread" || require_base.isEqual(after.fields, before.fields) && after.dateUpdated === before.dateUpdated;
	if (error !== void 0 && (error.mayHaveRun || after === "unread") && isUntouched) throw error;
	return after;
}
/** Resolves to the error if what became of the Update shows only in the account: a token seen before, or a lost answer. */
async function sendUpdate(journal, operation, input) {
	try {
		await journal.send(operation, input);
		return;
	} catch (error) {
		if (error instanceof require_credentials.ServiceError && (error.class === "token-mismatch" || error.mayHaveRun)) return error;
		throw error;
	}
}
function updatedDiffers({ id }, fields) {
	return new ChangeError(require_diagnose.failureOf("updatedDiffers", {
		id,
		fields: fields.join(", ")
	}));
}
// src/apply/apply.ts
/**
* Plan → Outcome. The only room that writes. Every change ends in exactly one outcome, whatever happens: nothing here throws for a change.
* What refers to something comes after it; deletes come last, after every other change of the target. The first answer from another account ends the work on the target.
*/
/**
* Carries out a plan: each change as soon as those that it waits for are done, and as many at once as the options allow. Resolves to one outcome
* for each of its changes, in their order.
*/
async function applyPlan(context, plan, options) {
	const outcomes = /* @__PURE__ */ new Map();
	const pending = new Set(plan.changes.filter(require_action.isPending).map(({ id }) => id));
	const astray = new AbortController();
	const here = {
		...context,
		stopping: AbortSignal.any([context.stopping, astray.signal])
	};
	const limiter = require_requests.createLimiter(options.parallelism);
	const carryOut = async (change) => {
		const causes = await Promise.all((change.waitsFor ?? []).flatMap((id) => outcomes.get(id) ?? []));
		const failed = causes.find(({ id, status }) => pending.has(id) && (status === "failed" || status === "not-run"));
		const kept = causes.find(({ reason }) => reason === "in-use");
		const outcome = failed !== void 0 ? toHeldBack(context, change, failed) : kept !== void 0 ? toKept(change, kept) : await limiter.run(() => applyChange(here, change, astray));
		options.onOutcome?.(change, outcome);
		return outcome;
	};
	const start = (changes) => {
		for (const change of changes) outcomes.set(change.id, carryOut(change));
		return Promise.all(outcomes.values());
	};
	await start(plan.changes.filter(({ action }) => action !== "delete"));
	await start(plan.changes.filter(({ action }) => action === "delete"));
	return Promise.all(plan.changes.flatMap(({ id }) => outcomes.get(id) ?? []));
}
/** What waits for something that was not reached. Where the run was stopped, that is reason enough. */
function toHeldBack(context, { id }, cause) {
	if (context.stopping.aborted) return {
		id,
		status: "not-run",
		writes: []
	};
	return {
		id,
		status: "not-run",
		error: require_diagnose.failureOf("dependencyFailed", {
			id,
			cause: cause.id
		}),
		writes: []
	};
}
/** What uses it was to be deleted before it, and stays. */
function toKept({ id, arn }, user) {
	return {
		id,
		status: "unchanged",
		reason: "in-use",
		error: require_diagnose.failureOf("keptForUser", {
			arn,
			user: user.id
		}),
		writes: []
	};
}
/**
* Carries out one change; an error on the way is its outcome. `astray` is aborted when it turns out that the answers come from another account.
*/
async function applyChange(context, change, astray) {
	const journal = new Journal(context);
	if (!require_requests.isWork(change)) return journal.end(change.id, change.action === "blocked" ? "blocked" : "unchanged");
	if (context.stopping.aborted) return journal.end(change.id, "not-run");
	try {
		return await step(context, journal, change);
	} catch (error) {
		if (error instanceof StoppedError && !journal.hasWritten) return journal.end(change.id, "not-run");
		if (error instanceof require_credentials.ServiceError && error.class === "foreign-account") astray.abort();
		return journal.end(change.id, "failed", toFailure(error, change, context.target, journal));
	}
}
function step(context, journal, change) {
	const { desired, live } = change;
	if (desired !== void 0 && live === void 0) return create(context, journal, {
		...change,
		desired
	});
	if (desired !== void 0 && live !== void 0) {
		const declared = {
			...change,
			desired,
			live
		};
		if (change.action === "adopt") return adopt(context, journal, declared);
		return change.action === "update" ? update(context, journal, declared) : refresh(context, journal, declared);
	}
	if (live !== void 0) return remove(context, journal, {
		...change,
		live
	});
	throw new Error(`${change.id}: a change without either side`);
}
// src/run/open-target.ts
/** Finds out who we are at a target. */
async function openTarget(input, target) {
	const opened = {
		target,
		limiter: require_requests.createRateLimiter(input.parallelism, input.clock)
	};
	try {
		const session = await input.sessions.open(target);
		if (session === void 0) return {
			...opened,
			diagnostics: [require_diagnose.diagnose("noRegion", { target: target.name })]
		};
		return {
			...opened,
			session,
			diagnostics: []
		};
	} catch (error) {
		return {
			...opened,
			diagnostics: [giveUp(input, { target }, error)]
		};
	}
}
/** Connects to the service of a target for as long as `work` takes: of hundreds of targets only those at work hold a client. */
async function withService({ clock, observer }, { session, limiter }, access, work) {
	if (session === void 0) throw new Error("a target without a session");
	return work(await require_requests.connectImageBuilder({
		sdk: session.sdk,
		access,
		limiter,
		clock,
		observer
	}));
}
/** Says why a target goes no further, to whoever watches and to the report. */
function giveUp(input, { target, session }, error) {
	const { stopping, backend, listener } = input;
	const finding = require_requests.describeFailure(error, {
		target,
		session,
		backend,
		stopping
	});
	if (!stopping.aborted && error instanceof require_credentials.ServiceError) listener.onTargetFailed(target.name, require_requests.reasonOf(error));
	return finding;
}
// src/run/apply-waves.ts
/** Application, wave by wave: the next wave of targets begins when this one has ended without a failure. */
/**
* Applies what was planned, at most `atOnce` targets at a time. Resolves to their rows, in order. A wave fails if one of its targets could
* not be read, or something in it failed or was not begun; what is blocked is told, but holds nobody up. All later waves are not run then.
*/
async function applyWaves(input, planned, atOnce) {
	const waves = [...new Set(planned.map(waveOf))].toSorted((a, b) => a - b);
	const rows = /* @__PURE__ */ new Map();
	let broken;
	for (const wave of waves) {
		const members = planned.filter((one) => waveOf(one) === wave);
		const ended = broken === void 0 ? await require_requests.mapLimited(members, atOnce, (one) => apply(input, one)) : members.map((one) => holdBack(one, wave, broken ?? wave));
		for (const [index, one] of members.entries()) rows.set(one, ended[index] ?? one.row);
		if (broken === void 0 && ended.some(hasFailed)) broken = wave;
	}
	return planned.map((one) => rows.get(one) ?? one.row);
}
/** A target without a wave belongs to the first. */
function waveOf({ opened }) {
	return opened.target.wave ?? 1;
}
function hasFailed({ status, changes }) {
	return status === "failed" || changes.some(({ outcome }) => outcome === "failed" || outcome === "not-run");
}
async function apply(input, { opened, row, plan }) {
	if (plan === void 0) return row;
	if (plan.changes.length === 0) return withOutcomes(row, []);
	return withOutcomes(row, await withService(input, opened, "write", (service) => {
		let done = 0;
		return applyPlan({
			...input,
			service,
			target: plan.target
		}, plan, {
			parallelism: input.parallelism,
			onOutcome: (change, outcome) => {
				done += 1;
				input.listener.onOutcome(opened.target.name, change, outcome, done, plan.changes.length);
			}
		});
	}));
}
function holdBack({ row, plan }, wave, broken) {
	if (row.status === "failed") return row;
	const outcomes = (plan?.changes ?? []).map(({ id }) => ({
		id,
		status: "not-run",
		writes: []
	}));
	const finding = require_diagnose.diagnose("waveHeldBack", {
		target: row.name,
		wave,
		broken
	});
	return {
		...withOutcomes(row, outcomes),
		status: "not-run",
		diagnostics: [...row.diagnostics, finding]
	};
}
// src/apply/dry-run.ts
/** Thrown when a dry run was carried out after all: something now exists that nobody asked for. */
var DryRunCreatedError = class extends Error {
	arn;
	constructor(arn) {
		super(`a dry run created ${arn}`);
		this.name = "DryRunCreatedError";
		this.arn = arn;
	}
};
/** A plan does not wait for an instance profile that may yet come, nor long for anything else. */
const patience = .1;
/**
* Tries out every create of a plan. One at a time until the service has shown by a first refusal of the dry-run kind that it knows
* dry runs; a success of any kind aborts `halt`, which all targets share, and throws `DryRunCreatedError`.
*/
async function validateCreates(service, plan, policy, { halt, signal, clock }) {
	const validations = /* @__PURE__ */ new Map();
	const waiting = [];
	const made = new Set(plan.changes.filter(({ action }) => action === "create").map(({ id }) => id));
	for (const change of plan.changes) {
		const { desired } = change;
		if (change.action === "create" && change.waitsFor?.some((id) => made.has(id)) === true) validations.set(change.id, { status: "not-validated" });
		else if (change.action === "create" && desired !== void 0) waiting.push({
			...change,
			desired
		});
		else if (change.action === "update" || change.action === "adopt") validations.set(change.id, { status: "not-validated" });
	}
	let knowsDryRun = false;
	while (waiting.length > 0 && !halt.signal.aborted) {
		const batch = waiting.splice(0, knowsDryRun ? waiting.length : 1);
		const answers = await Promise.all(batch.map((change) => tryOut(service, plan, change, policy, {
			halt,
			signal,
			clock
		})));
		for (const [index, change] of batch.entries()) {
			const validation = answers[index] ?? { status: "not-validated" };
			validations.set(change.id, validation);
			knowsDryRun ||= validation.status === "validated";
		}
	}
	return validations;
}
async function tryOut(service, plan, change, policy, { halt, signal, clock }) {
	const { model } = require_registry.kindOf(change.kind);
	const token = {
		clientToken: clock.uuid(),
		dryRun: true
	};
	try {
		const request = require_base.createRequest(change.desired, change.arn, policy);
		const { body } = await service.call(model.operations["create"] ?? "", {
			...request,
			...token
		}, {
			signal,
			patience
		});
		halt.abort();
		const arn = body[model.createArnMember];
		throw new DryRunCreatedError(typeof arn === "string" ? arn : change.arn);
	} catch (error) {
		if (!(error instanceof require_credentials.ServiceError)) throw error;
		if (error.code === "DryRunOperationException" || error.status === 412) return { status: "validated" };
		const failure = toFailure(error, change, plan.target);
		return {
			status: error.class === "denied" || error.class === "throttled" || error.class === "transient" || isTaken(error, change) ? "not-validated" : "refused",
			error: failure
		};
	}
}
/** Whether a dry run of the next build of a number asks for a number that is free is not known. */
function isTaken(error, { version }) {
	return error.class === "exists" && (version?.build ?? 1) > 1;
}
// src/run/plan-open-target.ts
/** One target from its session to its plan, and what is kept of that. */
/** Observes and plans; what goes wrong is a finding of this target. */
async function planOpenTarget(input, opened, dryRunHalt) {
	const { target, session } = opened;
	if (session === void 0) return toUnplanned(input, opened);
	const { policy, options, whyPartial, stopping } = input;
	try {
		return await withService(input, opened, input.validatesCreates ? "dry-run" : "read", async (service) => {
			const base = input.baseFor?.(session.target);
			const applied = input.appliedFor?.(session.target);
			const plan = await require_plan_target.planTarget({
				service,
				clock: input.clock,
				target: session.target,
				desired: input.desiredFor(session.target).desired,
				policy,
				...require_optional.optional({
					base,
					applied
				}),
				options,
				isWholeProject: whyPartial === void 0,
				refresh: input.refresh,
				signal: stopping,
				onRead: (done, total) => input.listener.onRead(target.name, done, total)
			});
			input.listener.onPlan(target.name, plan);
			const dryRun = {
				halt: dryRunHalt,
				signal: stopping,
				clock: input.clock
			};
			return toPlanned(input, opened, plan, input.validatesCreates ? await validateCreates(service, plan, policy, dryRun) : void 0);
		});
	} catch (error) {
		const finding = error instanceof DryRunCreatedError ? require_diagnose.diagnose("dryRunCreated", {
			target: target.name,
			arn: error.arn
		}) : giveUp(input, opened, error);
		return toUnplanned(input, {
			...opened,
			diagnostics: [...opened.diagnostics, finding]
		});
	}
}
function toUnplanned(input, opened) {
	const { target, session, diagnostics } = opened;
	return {
		opened,
		row: toReportTarget({
			target: session?.target ?? target,
			declared: 0,
			status: "failed",
			diagnostics
		}, input.locate),
		unplannable: [],
		exceeded: []
	};
}
function toPlanned(input, opened, plan, validations) {
	const { policy, options, whyPartial, locate, command } = input;
	return {
		opened,
		row: toReportTarget({
			target: plan.target,
			declared: plan.changes.filter((change) => change.desired !== void 0).length,
			status: "ok",
			plan,
			...require_optional.optional({ validations }),
			diagnostics: opened.diagnostics
		}, locate),
		...command === "apply" ? { plan: {
			...plan,
			changes: plan.changes.filter(require_requests.isWork)
		} } : {},
		unplannable: [...require_requests.guardPrune(plan, policy, options, whyPartial), ...require_base.guardOwner(plan, policy, options, input.baseOwner)],
		exceeded: require_requests.guardLimits(plan, policy, options)
	};
}
// src/run/removed-target.ts
/** Targets that were taken out of the project file: what they leave behind. */
/** Says what a target that was taken out of the project leaves behind, where its account can be read. */
async function warnOfRemoved(input, target) {
	const count = await countOwned(input, await openTarget(input, target));
	const words = count === void 0 ? "what it owns there cannot be read" : `it owns ${count} ${require_plural.plural(count, "configuration")}`;
	const where = [target.account, target.region].filter(Boolean).join(" ");
	return require_diagnose.diagnose("targetRemoved", {
		target: target.name,
		where,
		count: words
	});
}
/** Undefined where it cannot be known: no access any more, or credentials of another account. */
async function countOwned(input, opened) {
	const { target, session } = opened;
	if (session === void 0) return void 0;
	if (target.account !== void 0 && target.account !== session.target.account) return void 0;
	try {
		const seen = {
			clock: input.clock,
			isWholeProject: true,
			refresh: "full",
			signal: input.stopping
		};
		return (await withService(input, opened, "read", (service) => require_plan_target.observe(service, session.target, [], input.policy, seen))).live.length;
	} catch (error) {
		if (error instanceof require_credentials.ServiceError) return void 0;
		throw error;
	}
}
/** Runs `plan`, `apply` or `drift`. What goes wrong at one target is that target's finding; the others go on. */
async function run(input) {
	const dryRunHalt = new AbortController();
	const visited = await require_requests.mapLimited(input.targets, 32, (target) => visit(input, target, dryRunHalt));
	const all = visited.map(({ opened }) => opened);
	const found = [...require_requests.guardSameTarget(input, all), ...visited.flatMap((one) => one.found)];
	if (found.some(isError)) return {
		targets: [],
		diagnostics: found,
		verdict: "invalid"
	};
	const refusals = require_requests.tellRefusals(visited.flatMap((one) => one.refusal ?? []));
	if (refusals.length > 0) return {
		targets: visited.map(({ opened: { target, session, diagnostics } }) => {
			return toReportTarget({
				target: session?.target ?? target,
				declared: 0,
				status: "refused",
				diagnostics
			}, input.locate);
		}),
		diagnostics: [...found, ...refusals],
		verdict: "refused"
	};
	const planned = visited.flatMap((one) => one.planned ?? []);
	const removed = await require_requests.mapLimited(input.removedTargets, 32, (target) => warnOfRemoved(input, target));
	const result = await finish(input, all, planned);
	return {
		...result,
		diagnostics: [
			...found,
			...removed,
			...result.diagnostics
		]
	};
}
async function visit(input, target, dryRunHalt) {
	const opened = await openTarget(input, target);
	const refusal = require_requests.guardIdentity(input, opened);
	const found = opened.session === void 0 ? [] : input.desiredFor(opened.session.target).diagnostics;
	if (refusal !== void 0 || found.some(isError)) return {
		opened,
		found,
		refusal
	};
	return {
		opened,
		found,
		refusal,
		planned: await planOpenTarget(input, opened, dryRunHalt)
	};
}
function isError({ severity }) {
	return severity === "error";
}
async function finish(input, opened, planned) {
	const rows = planned.map(({ row }) => row);
	const unplannable = [...planned.flatMap((one) => one.unplannable), ...require_requests.guardUnknownTargets(input, opened, planned)];
	if (unplannable.length > 0) return refuse(rows, unplannable);
	const exceeded = planned.flatMap(({ exceeded }) => exceeded);
	if (input.command !== "apply") return {
		targets: rows,
		diagnostics: exceeded.map((one) => ({
			...one,
			severity: "warning"
		}))
	};
	const findings = [...exceeded, ...require_requests.guardReview(input, planned)];
	if (findings.some(isError)) return refuse(rows, findings);
	const hasAnyWork = planned.some(({ plan }) => plan !== void 0 && require_requests.hasWork(plan));
	const objection = hasAnyWork && !input.stopping.aborted ? await input.confirm(rows) : void 0;
	if (objection !== void 0 && !input.stopping.aborted) return refuse(rows, [objection]);
	const newer = hasAnyWork && !input.stopping.aborted ? await input.findNewer?.() : void 0;
	if (newer !== void 0) return supersede(rows, newer);
	return {
		targets: await applyWaves(input, planned, 32),
		diagnostics: findings
	};
}
/** Leaves everything to the run of the newer commit. */
function supersede(rows, { commit, diagnostic }) {
	return {
		targets: rows.map((row) => ({
			...row,
			status: "not-run"
		})),
		diagnostics: [diagnostic],
		verdict: "superseded",
		supersededBy: commit
	};
}
function refuse(rows, diagnostics) {
	return {
		targets: rows.map((row) => ({
			...row,
			status: "refused"
		})),
		diagnostics,
		verdict: "refused"
	};
}
// src/run/carry-out.ts
/** What becomes of a project that was read: one way that ends earlier or later, by command and by what is found. */
/** Carries out a command on what was read. Rejects for bugs alone. */
async function carryOut(machine, request, read, surroundings) {
	const { command, options } = request;
	const based = await require_base.consultBase(machine, command, options, read);
	const { loaded, base } = based;
	const { project, declared } = loaded;
	const applied = project && await consultApplied(machine, options, project);
	const found = [
		...loaded.diagnostics,
		...based.diagnostics,
		...applied?.diagnostics ?? []
	];
	const isSound = !require_diagnose.hasErrors(found);
	const offline = isSound ? await whyOffline(machine, command, options, based) : void 0;
	const nowhere = {
		targets: [],
		diagnostics: [...found, ...offline === void 0 ? [] : [warnOffline(offline, based)]],
		...base === void 0 ? {} : { base: { revision: base.revision } }
	};
	if (project === void 0 || declared === void 0 || !isSound) return {
		...nowhere,
		verdict: found.some(isRefusalOfGit) ? "error" : "invalid"
	};
	const validated = () => loaded.targets.map((target) => toValidated(target, declared));
	if (command === "validate" || offline !== void 0) {
		const taken = require_taken_numbers.diagnoseTaken(based);
		const verdict = taken.length === 0 ? {} : { verdict: "invalid" };
		const checked = {
			...nowhere,
			...verdict,
			diagnostics: [...nowhere.diagnostics, ...taken]
		};
		if (offline === void 0) return taken.length === 0 ? {
			...checked,
			targets: validated()
		} : checked;
		return {
			...checked,
			targets: loaded.targets.map((target) => planOffline(target, based)),
			offline: true
		};
	}
	const mayBeOutdated = command === "apply" && options.allowOutdated !== true;
	const findTip = () => checkTip(machine, surroundings.log, project);
	const tip = mayBeOutdated ? await findTip() : {};
	if (tip.newer !== void 0) {
		const superseded = supersede(validated(), tip.newer);
		return {
			...superseded,
			diagnostics: [...found, ...superseded.diagnostics]
		};
	}
	const targets = loaded.targets.filter(({ name }) => !based.unread.has(name));
	surroundings.listener.onBegin(targets.length, declared.desired.length);
	const reviewed = await readReviewed(options.reviewed ?? [], machine.cwd);
	if ((reviewPolicyOf(machine, options) !== "off" || reviewed.verdict === "invalid") && reviewed.diagnostics.length > 0) return {
		...nowhere,
		diagnostics: [...found, ...reviewed.diagnostics],
		verdict: reviewed.verdict
	};
	const revision = await surroundings.revision;
	const carried = await require_requests.withSessions(machine, {
		command,
		revision
	}, options, surroundings, async (sessions, backend) => {
		const input = await toRunInput(machine, command, options, {
			loaded,
			project,
			declared,
			based,
			applied,
			reviewed,
			backend,
			targets
		}, surroundings);
		const findNewer = mayBeOutdated ? { findNewer: async () => (await findTip()).newer } : {};
		const result = await run({
			...input,
			sessions,
			...findNewer
		});
		return {
			...nowhere,
			...result,
			targets: withUnread(result, based, command),
			diagnostics: [
				...found,
				...tip.warning === void 0 ? [] : [tip.warning],
				...result.diagnostics
			]
		};
	});
	if (!("failure" in carried)) return carried;
	return {
		...nowhere,
		diagnostics: [...found, carried.failure],
		verdict: "error"
	};
}
async function toRunInput(machine, command, options, { loaded, project, declared, based, applied, reviewed, backend, targets }, { counter, listener, stop, confirm, isAttended }) {
	return {
		command,
		backend: backend.kind,
		targets,
		otherTargets: project.targets.filter(({ name }) => !targets.some((target) => target.name === name)),
		baseFor: (target) => based.desiredFor(target),
		...applied === void 0 ? {} : { appliedFor: (target) => applied.desiredFor(target) },
		desiredFor: (target) => declared.in(target),
		policy: project,
		...require_optional.optional({ baseOwner: based.base?.project }),
		options: {
			createOnly: options.createOnly ?? false,
			adopt: options.adopt ?? false,
			prune: options.prune ?? false,
			keepDrift: options.keepDrift ?? false,
			...require_optional.optional({
				maxDeletes: options.maxDeletes,
				maxUpdates: options.maxUpdates,
				maxVersions: options.maxVersions
			})
		},
		removedTargets: await findRemoved(machine, options, project, based.base),
		validatesCreates: options.validate === "server",
		refresh: options.refresh ?? project.refresh,
		...require_optional.optional({ whyPartial: loaded.whyPartial }),
		parallelism: options.parallelism,
		expected: (options.expect ?? []).map(parseExpectation),
		...options.reviewed === void 0 ? {} : { reviewed: reviewed.reports },
		reviewPolicy: reviewPolicyOf(machine, options),
		isAttended: isAttended || require_backend.reachesOwnMachine(backend),
		confirm,
		locate: declared.locate,
		clock: machine.clock,
		observer: counter,
		listener,
		stopping: stop.stopping,
		deadline: stop.deadline
	};
}
/** A machine that does not let git read is no mistake of the configuration. */
function isRefusalOfGit({ code, severity }) {
	return code === require_diagnose.diagnostics.gitRefuses.code && severity === "error";
}
function toValidated(target, declared) {
	const count = declared.in(target).desired.length;
	return toReportTarget({
		target,
		declared: count,
		status: "ok",
		diagnostics: []
	}, () => void 0);
}
/** What nobody declares any more is nobody's part: the first one looks after it. An apply reads nothing of its base but this. */
async function findRemoved({ cwd, env }, options, project, base) {
	if (project.file === void 0 || options.target !== void 0 || (options.shard?.index ?? 1) > 1) return [];
	const file = (0, node_path.resolve)(cwd, project.file);
	const found = base ?? await require_base.readBase({
		cwd,
		env,
		file,
		projectOnly: true
	}, (0, node_path.dirname)(file), void 0);
	return findRemovedTargets(file, project.targets, found === void 0 || "failure" in found ? void 0 : found, env);
}
/** Reports that are given must cover the plan, unless the policy says otherwise; a CI run without them says so. */
function reviewPolicyOf({ env }, { reviewPolicy, reviewed }) {
	return reviewPolicy ?? (reviewed !== void 0 ? "strict" : require_ci.findCi(env) === null ? "off" : "warn");
}
function parseExpectation(text) {
	const at = text.lastIndexOf("=");
	return at < 0 ? { digest: text } : {
		target: text.slice(0, at),
		digest: text.slice(at + 1)
	};
}
// src/run/reconcile.ts
/** validate, plan, apply and drift: from a project and options to a report. Every front end that runs one of them comes in here. */
/** Starts the clock of a run. */
function beginRun({ clock, cwd, env, version }, { command, options, detailedExitcode }, { counter, stop }) {
	const startedAt = clock.now();
	const revision = require_ci.findRevision(cwd, env);
	const ci = require_ci.findCi(env);
	const conclude = async (carried, project = {}, isNarrowed = false) => {
		const signal = stop.signal();
		const { failOn } = options;
		return {
			report: require_summarise.summarise({
				...carried,
				command,
				version,
				backend: require_backend.backendKind(options, env),
				detailedExitcode,
				...require_optional.optional({ failOn }),
				diagnostics: require_diagnose.sortDiagnostics(carried.diagnostics),
				isNarrowed,
				...require_optional.optional({ signal }),
				run: {
					startedAt: new Date(startedAt).toISOString(),
					durationMs: Math.round(clock.now() - startedAt),
					revision: await revision,
					requests: counter.counts(),
					ci: ci === null ? null : { ...ci }
				}
			}),
			project,
			ci
		};
	};
	return {
		revision,
		conclude,
		fail: (diagnostic, project, isNarrowed) => conclude({
			targets: [],
			diagnostics: [diagnostic],
			verdict: "error"
		}, project, isNarrowed)
	};
}
/** Runs a command. Resolves to its report when nothing more is to be done; what goes wrong is in it, and nothing rejects. */
async function reconcile(machine, request, attendant, { revision, conclude, fail }) {
	const { stop } = attendant;
	let project = {};
	let isNarrowed = false;
	const work = async () => {
		const loaded = await require_base.load(machine, request.command, request.path, request.options);
		project = loaded.project === void 0 ? {} : require_known_project.knownOf(loaded.project, loaded.diagnostics);
		isNarrowed = loaded.whyPartial !== void 0;
		return {
			...await carryOut(machine, request, loaded, {
				...attendant,
				revision
			}),
			...require_optional.optional({ shard: loaded.shard })
		};
	};
	try {
		return await conclude(await stop.waitFor(work()), project, isNarrowed);
	} catch (error) {
		const { message, stack } = error instanceof Error ? error : new Error(String(error));
		if (stop.isOver(error)) return fail(require_diagnose.diagnose("leftBehind", { reason: message }), project, isNarrowed);
		return fail(require_diagnose.diagnose("internalError", { reason: stack ?? message }), project, isNarrowed);
	}
}
// cmd/terminal/progress-tally.ts
/** So much must be done before the rest can be told from it: a tenth, several pieces, and a time worth the name. */
const least = {
	share: .1,
	pieces: 5,
	ms: 5e3
};
/** Returns a tally; `now` is in milliseconds. */
function createTally(now, traffic) {
	const atWork = /* @__PURE__ */ new Map();
	const ended = /* @__PURE__ */ new Map();
	let [targets, planned, changing, changes, changed, applied] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	let [began, applyBegan] = [now(), 0];
	const stage = () => {
		if (changed > 0) return changed < changes ? "applying" : "waiting";
		return planned < targets ? "planning" : "waiting";
	};
	return {
		stage,
		atWork,
		begin(count) {
			targets = count;
			began = now();
		},
		read: (target, done, total) => void atWork.set(target, `${done} of ${total} reads`),
		plan(target, plan) {
			atWork.delete(target);
			planned += 1;
			const count = plan?.changes.filter(require_requests.isWork).length ?? 0;
			changes += count;
			if (count > 0) changing += 1;
		},
		outcome(target, { status }, done, total) {
			if (changed === 0) applyBegan = now();
			changed += 1;
			const counts = ended.get(target) ?? /* @__PURE__ */ new Map();
			ended.set(target, counts.set(status, (counts.get(status) ?? 0) + 1));
			atWork.set(target, `${done} of ${total} changes`);
			if (done < total) return false;
			atWork.delete(target);
			applied += 1;
			return true;
		},
		endings: (target) => [...ended.get(target) ?? []].map(([status, count]) => `${count} ${status}`).join(", "),
		say() {
			const isApplying = changed > 0;
			const { read, write, throttled } = traffic.counts();
			const share = throttled / Math.max(1, read + write);
			const left = isApplying ? estimateLeft(changed, changes, now() - applyBegan) : estimateLeft(planned, targets, now() - began);
			return [
				isApplying ? `${applied} of ${require_plural.countOf(changing, "target")}` : `${planned} of ${require_plural.countOf(targets, "target")}`,
				...isApplying ? [`${changed} of ${require_plural.countOf(changes, "change")}`] : [],
				`${require_plural.countOf(traffic.inFlight(), "request")} in flight`,
				...[...traffic.retrying()].map(([operation, code]) => `trying ${operation} again after ${code}`),
				...throttled === 0 ? [] : [`${(share * 100).toFixed(1)} % throttled`],
				`${require_duration.formatDuration(now() - began)} elapsed`,
				...left === void 0 ? [] : [`about ${require_duration.formatDuration(left)} left`]
			].join(", ");
		}
	};
}
/** Returns the milliseconds that the rest takes at the pace so far; undefined where nobody can tell. */
function estimateLeft(done, total, elapsedMs) {
	if (done >= total || done < least.pieces || done / total < least.share || elapsedMs < least.ms) return void 0;
	return elapsedMs / done * (total - done);
}
// cmd/terminal/progress.ts
const heartbeatMs = 15e3;
const redrawMs = 80;
/** So many targets at work are named one by one. */
const fewTargets = 3;
const shownTargets = 8;
/** Returns progress that says nothing. */
function silentProgress() {
	const nothing = () => void 0;
	return {
		open: nothing,
		onBegin: nothing,
		onRead: nothing,
		onPlan: nothing,
		onTargetFailed: nothing,
		onOutcome: nothing,
		clear: nothing,
		end: nothing
	};
}
/** Returns progress for a log: no cursor movements, a line when something has finished, a heartbeat. */
function lineProgress(options) {
	const { command, stream, now, traffic, mode = "targets", every = everyInterval } = options;
	const tally = createTally(now, traffic);
	const say = (text) => void stream.write(`${text}\n`);
	const sayOf = (target, text) => {
		if (mode === "targets") say(`${require_safe_text.toSafeText(target)}: ${text}`);
	};
	let isFew = true;
	let stop = () => void 0;
	const beat = () => {
		say(`${command}: still working, ${tally.say()}`);
		if (tally.atWork.size <= fewTargets) for (const [target, text] of tally.atWork) sayOf(target, text);
	};
	return {
		open: () => say(readingLine(command)),
		onBegin(targets, configurations) {
			isFew = targets <= fewTargets;
			tally.begin(targets);
			say(startLine(command, targets, configurations));
			stop = every(heartbeatMs, beat);
		},
		onRead: (target, done, total) => tally.read(target, done, total),
		onPlan(target, plan) {
			tally.plan(target, plan);
			sayOf(target, `planned, ${summaryOf(plan)}`);
		},
		onTargetFailed(target, message) {
			tally.plan(target);
			sayOf(target, `could not be read: ${require_safe_text.toSafeText(message)}`);
		},
		onOutcome(target, change, outcome, done, total) {
			const isLast = tally.outcome(target, outcome, done, total);
			if (isFew ? isStep(change, outcome) : outcome.status === "failed") sayOf(target, `${change.action} ${require_safe_text.toSafeText(change.id)}: ${outcome.status} (${done} of ${total})`);
			if (isLast && !isFew) sayOf(target, `applied, ${tally.endings(target)}`);
		},
		clear: () => void 0,
		end: () => stop()
	};
}
/** Returns progress for a terminal: how far all of it is, and a line per target at work where they are few or asked for. */
function liveProgress(options) {
	const { command, stream, now, traffic, mode, every = everyInterval } = options;
	const tally = createTally(now, traffic);
	let drawn = 0;
	let isNamed = true;
	let isAsking = false;
	let stop = () => void 0;
	const clear = () => {
		if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`);
		drawn = 0;
	};
	const show = (lines) => {
		const width = (stream.columns || 80) - 1;
		if (lines.length > 0) stream.write(`${lines.map((line) => line.slice(0, width)).join("\n")}\n`);
		drawn = lines.length;
	};
	const draw = () => {
		clear();
		if (isAsking || tally.stage() === "waiting") return;
		const named = isNamed ? [...tally.atWork].slice(0, shownTargets) : [];
		const more = isNamed ? tally.atWork.size - named.length : 0;
		show([
			`${command}: ${tally.say()}`,
			...named.map(([target, text]) => `  ${require_safe_text.toSafeText(target)}  ${text}`),
			...more > 0 ? [`  and ${more} more at work`] : []
		]);
	};
	return {
		open: () => show([readingLine(command)]),
		onBegin(targets, configurations) {
			clear();
			isNamed = mode === void 0 ? targets <= shownTargets : mode === "targets";
			tally.begin(targets);
			show([startLine(command, targets, configurations)]);
			stop = every(redrawMs, draw);
		},
		onRead: (target, done, total) => tally.read(target, done, total),
		onPlan: (target, plan) => tally.plan(target, plan),
		onTargetFailed: (target) => tally.plan(target),
		onOutcome(target, _change, outcome, done, total) {
			isAsking = false;
			tally.outcome(target, outcome, done, total);
		},
		clear() {
			isAsking = true;
			clear();
		},
		end() {
			stop();
			clear();
		}
	};
}
/** A timer that does not keep the process alive. */
function everyInterval(ms, task) {
	const timer = setInterval(task, ms);
	timer.unref();
	return () => clearInterval(timer);
}
function readingLine(command) {
	return `${command}: reading the configuration`;
}
function startLine(command, targets, configurations) {
	return `${command}: ${require_plural.countOf(targets, "target")}, ${require_plural.countOf(configurations, "configuration")}`;
}
function isStep(change, outcome) {
	return !["unchanged", "not-run"].includes(outcome.status) && change.action !== "blocked";
}
function summaryOf(plan) {
	const counts = require_model.actions.map((action) => [action, plan.changes.filter((change) => change.action === action).length]);
	return require_sentences.countInWords(Object.fromEntries(counts));
}
Object.defineProperty(exports, "beginRun", {
	enumerable: true,
	get: function() {
		return beginRun;
	}
});
Object.defineProperty(exports, "lineProgress", {
	enumerable: true,
	get: function() {
		return lineProgress;
	}
});
Object.defineProperty(exports, "liveProgress", {
	enumerable: true,
	get: function() {
		return liveProgress;
	}
});
Object.defineProperty(exports, "reconcile", {
	enumerable: true,
	get: function() {
		return reconcile;
	}
});
Object.defineProperty(exports, "silentProgress", {
	enumerable: true,
	get: function() {
		return silentProgress;
	}
});
