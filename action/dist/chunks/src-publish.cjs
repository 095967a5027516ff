let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_net$;
const require_src_net = () => require_src_net$ ??= require("./src-net.cjs");
let require_src_aws$;
const require_src_aws = () => require_src_aws$ ??= require("./src-aws.cjs");
let require_src_forge$;
const require_src_forge = () => require_src_forge$ ??= require("./src-forge.cjs");
let require_src_render_notification$;
const require_src_render_notification = () => require_src_render_notification$ ??= require("./src-render-notification.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// src/publish/comment.ts
async function comment(request) {
	const { forge, report, policy } = request;
	if (policy === "never" || report.command !== "plan" && report.command !== "apply") return {};
	const nowhere = (reason) => ({ nowhere: require_every_run().diagnose("commentNowhere", { reason }) });
	if (forge === void 0) return nowhere("there is no token for a forge");
	try {
		const pullRequest = await (request.find ?? ((forge) => pullRequestOf(forge, request)))(forge);
		if (pullRequest === void 0) return nowhere("this run belongs to no pull request");
		return { posted: await write(forge, pullRequest, request) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const isForbidden = error instanceof require_src_forge().ForgeError && ["permission", "not-found"].includes(error.failure);
		return { failure: require_every_run().diagnose(isForbidden ? "commentForbidden" : "commentFailed", { reason }) };
	}
}
async function write(forge, pullRequest, request) {
	const { report, ci, policy, project, render, renderFailure } = request;
	const run = ci === null ? void 0 : runOf(ci);
	const commit = ci?.headSha ?? report.run.revision ?? void 0;
	const marker = {
		kind: "plan",
		...require_src_forge().projectMarkOf(project),
		...require_src().optional({
			run,
			commit
		}),
		digest: report.digest
	};
	const posted = await require_src_forge().postSticky(forge, {
		pullRequest,
		marker,
		...require_src().optional({ hasLeft: project.hasLeft }),
		render: (limitBytes) => render(report, limitBytes),
		isWorthSaying: policy === "always" || require_src_forge().isWorthSaying(report)
	});
	if (require_src_forge().isFailedApply(report)) {
		const failure = require_src_forge().renderMarker({
			...marker,
			kind: "failure"
		});
		await forge.createComment(pullRequest, `${failure}\n${renderFailure(report)}`);
	}
	return posted;
}
async function pullRequestOf(forge, { ci, report }) {
	if (ci === null) return void 0;
	if (ci.pullRequest !== null) return ci.pullRequest;
	const isPush = ci.event === null || /^push$/i.test(ci.event);
	const commit = ci.headSha ?? report.run.revision;
	return isPush && commit !== null ? require_src_forge().findPullRequest(forge, commit, report.command === "apply") : void 0;
}
function runOf({ runId, runAttempt }) {
	const [id, attempt] = [runId, runAttempt ?? "1"];
	return id !== null && /^\d{1,15}$/.test(id) && /^\d{1,15}$/.test(attempt) ? {
		id: Number(id),
		attempt: Number(attempt)
	} : void 0;
}
function commentKeyOf(cwd, path, flags) {
	if (flags.commentKey !== void 0) return flags.commentKey;
	return [
		projectKeyOf(cwd, flags.project),
		...path === void 0 ? [] : [`path=${path}`],
		...(flags.target ?? []).map((target) => `target=${target}`),
		...(flags.only ?? []).map((id) => `only=${id}`)
	].join(":");
}
function projectKeyOf(cwd, file) {
	return require_src_forge().projectKeyIn(folderInRepository(cwd, require_src().projectFolder(cwd, file)));
}
function identityOf(cwd, key, { file, owner }) {
	if (file === void 0 || owner === void 0) return { key };
	return {
		key,
		owner,
		file: folderInRepository(cwd, (0, node_path().resolve)(cwd, file)),
		hasLeft: (other) => !(0, node_fs().existsSync)((0, node_path().resolve)(require_every_run().findRoot((0, node_path().resolve)(cwd)) ?? cwd, other))
	};
}
function folderInRepository(cwd, folder) {
	return (0, node_path().relative)(require_every_run().findRoot((0, node_path().resolve)(cwd)) ?? (0, node_path().resolve)(cwd), folder).replaceAll("\\", "/");
}
// src/publish/notify.ts
const limits = {
	webhook: 5e5,
	sns: 9e4
};
async function notify(machine, notification, flags, signal) {
	const { env, clock } = machine;
	const slack = flags.notifySlack ?? env["KILN_SLACK_WEBHOOK_URL"];
	const { notifyWebhook: webhook, notifySns: topicArn, profile } = flags;
	const options = {
		transport: require_src_net().nodeTransport(env),
		clock,
		signal
	};
	const post = (url, body) => require_src_net().deliver({
		method: "POST",
		url,
		body
	}, options);
	return collect([
		...webhook ? [attempt("the webhook", () => post(webhook, require_src_render_notification().renderNotificationJson(notification, limits.webhook)))] : [],
		...slack ? [attempt("Slack", () => post(slack, require_src_render_notification().renderSlack(notification)))] : [],
		...topicArn ? [attempt("SNS", () => require_src_aws().publishSns(messageOf(notification, topicArn), {
			environment: env,
			clock,
			signal,
			...require_src().optional({ profile })
		}))] : []
	]);
}
function messageOf(notification, topicArn) {
	const { command, outcome, news } = notification;
	return {
		topicArn,
		subject: require_src_render_notification().renderSubject(notification),
		json: require_src_render_notification().renderNotificationJson(notification, limits.sns),
		text: require_src_render_notification().renderNotificationText(notification),
		attributes: {
			command,
			outcome,
			targets: news.length
		}
	};
}
async function beat({ env, clock }, url, signal) {
	const options = {
		transport: require_src_net().nodeTransport(env),
		clock,
		signal
	};
	return collect([attempt("the heartbeat URL", () => require_src_net().deliver({
		method: "GET",
		url
	}, options))]);
}
async function attempt(way, send) {
	try {
		await send();
		return;
	} catch (error) {
		return require_every_run().diagnose("notifyFailed", {
			way,
			reason: error.message
		});
	}
}
async function collect(attempts) {
	return (await Promise.all(attempts)).filter((notice) => notice !== void 0);
}
exports.beat = beat;
exports.comment = comment;
exports.commentKeyOf = commentKeyOf;
exports.folderInRepository = folderInRepository;
exports.identityOf = identityOf;
exports.notify = notify;
exports.projectKeyOf = projectKeyOf;
