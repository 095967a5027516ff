let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_iam$;
const require_src_iam = () => require_src_iam$ ??= require("./src-iam.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
// cmd/commands/iam.ts
function permissionsFor(command) {
	return async (host, [path], flags) => {
		const { project, targets, diagnostics } = await require_every_run().loadTargets(host, `iam ${command}`, flags, path);
		const read = project && await require_every_run().readDocuments(host, project, path);
		const declared = project && read && require_every_run().declare({
			project,
			documents: read.documents,
			targets
		});
		const found = [
			...diagnostics,
			...read?.diagnostics ?? [],
			...declared?.diagnostics ?? []
		];
		require_every_run().say(host, found);
		if (declared === void 0 || require_every_run().hasErrors(found)) return 5;
		const { desired } = declared;
		const prunes = flags.prune ?? false;
		const { anyName = false, buildRole: buildRoles = [] } = flags;
		const permissions = require_src_iam().findPermissions({
			command,
			targets,
			desired,
			prunes,
			anyName,
			buildRoles
		});
		host.writeOut(require_src_iam().renderPolicy(permissions.statements));
		if (flags.quiet !== true) tell(host, require_src_iam().notesOf(command, targets, desired, {
			anyName,
			prunes,
			buildRoles
		}, permissions));
		const limit = require_src_iam().policyLimits.managed;
		const advice = "print it for some of the targets at a time, with --target, and attach several policies";
		if (permissions.size > limit) require_every_run().say(host, [require_every_run().diagnose("policyTooLong", {
			size: permissions.size,
			limit,
			advice
		})]);
		return 0;
	};
}
async function guard(host, [path], flags) {
	const { project, diagnostics } = await require_every_run().loadTargets(host, "iam guard", flags, path);
	const roles = flags.role ?? [];
	const found = [...diagnostics, ...roles.flatMap(findMistake)];
	require_every_run().say(host, found);
	if (project === void 0 || require_every_run().hasErrors(found)) return 5;
	const statements = require_src_iam().guardTags(project.tagPrefix, roles);
	const limit = require_src_iam().policyLimits.serviceControl;
	const policy = require_src_iam().renderPolicy(statements);
	const text = policy.length > limit ? `${JSON.stringify(JSON.parse(policy))}\n` : policy;
	host.writeOut(text);
	if (flags.quiet !== true) tell(host, require_src_iam().notesOfGuard(project, text.length));
	const advice = "give fewer roles, or patterns of them: arn:aws:iam::*:role/kiln-apply";
	if (text.length > limit) require_every_run().say(host, [require_every_run().diagnose("policyTooLong", {
		size: text.length,
		limit,
		advice
	})]);
	return 0;
}
function findMistake(role) {
	if (/^arn:[\w*-]+:iam::[\d*?]+:role\/[\w+=,.@/*?-]+$/.test(role)) return [];
	const reason = `--role ${role} is not the ARN of a role, such as arn:aws:iam::*:role/kiln-apply`;
	return [require_every_run().diagnose("usage", {
		reason,
		command: "iam guard"
	})];
}
function tell(host, notes) {
	for (const note of notes) host.writeErr(`note: ${require_start().toSafeText(note)}\n`);
}
exports.guard = guard;
exports.permissionsFor = permissionsFor;
