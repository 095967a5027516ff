let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let require_src_ci$;
const require_src_ci = () => require_src_ci$ ??= require("./src-ci.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_src_net$;
const require_src_net = () => require_src_net$ ??= require("./src-net.cjs");
let require_src_aws$;
const require_src_aws = () => require_src_aws$ ??= require("./src-aws.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_forge$;
const require_src_forge = () => require_src_forge$ ??= require("./src-forge.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
let require_src_render_machine$;
const require_src_render_machine = () => require_src_render_machine$ ??= require("./src-render-machine.cjs");
let require_src_render_markdown$;
const require_src_render_markdown = () => require_src_render_markdown$ ??= require("./src-render-markdown.cjs");
let require_src_render_comment$;
const require_src_render_comment = () => require_src_render_comment$ ??= require("./src-render-comment.cjs");
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
	const nowhere = (reason) => ({ nowhere: require_src_diagnostic_diagnose().diagnose("commentNowhere", { reason }) });
	if (forge === void 0) return nowhere("there is no token for a forge");
	try {
		const pullRequest = await (request.find ?? ((forge) => pullRequestOf(forge, request)))(forge);
		if (pullRequest === void 0) return nowhere("this run belongs to no pull request");
		return { posted: await write(forge, pullRequest, request) };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const isForbidden = error instanceof require_src_forge().ForgeError && ["permission", "not-found"].includes(error.failure);
		return { failure: require_src_diagnostic_diagnose().diagnose(isForbidden ? "commentForbidden" : "commentFailed", { reason }) };
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
		hasLeft: (other) => !(0, node_fs().existsSync)((0, node_path().resolve)(require_src_git().findRoot((0, node_path().resolve)(cwd)) ?? cwd, other))
	};
}
function folderInRepository(cwd, folder) {
	return (0, node_path().relative)(require_src_git().findRoot((0, node_path().resolve)(cwd)) ?? (0, node_path().resolve)(cwd), folder).replaceAll("\\", "/");
}
// src/publish/publish.ts
async function publish(machine, publication) {
	const { ci } = publication;
	if (ci === null) return {
		annotations: "",
		notices: []
	};
	try {
		return await show(machine, ci, publication);
	} catch (error) {
		return {
			annotations: "",
			notices: [require_src_diagnostic_diagnose().diagnose("notShown", { reason: error.message })]
		};
	}
}
async function show(machine, ci, publication) {
	const { path, flags, log, signal } = publication;
	const report = require_src_forge().withRoot(publication.report, folderInRepository(machine.cwd, machine.cwd));
	const { failure, nowhere } = await comment({
		forge: require_src_ci().connectForge(machine, log, signal),
		report,
		ci,
		policy: flags.comment,
		project: identityOf(machine.cwd, commentKeyOf(machine.cwd, path, flags), publication.project),
		render: pageFor(flags.reportUrl),
		renderFailure: require_src_render_comment().renderFailureNote
	});
	return {
		annotations: ci.provider === "github" ? require_src_render_machine().renderAnnotations(report) : "",
		notices: fillStep(machine, ci, report, flags, failure ?? (flags.comment === "always" ? nowhere : void 0))
	};
}
function pageFor(reportUrl) {
	const link = reportUrl === void 0 ? {} : { reportUrl };
	return (report, limitBytes) => require_src_render_comment().renderComment(report, {
		...link,
		limitBytes,
		flavour: require_src_render_markdown().flavourOf(report)
	});
}
function fillStep(machine, ci, report, { reportFile, reportUrl }, failure) {
	const isGitHub = ci?.provider === "github";
	const said = failure === void 0 ? "" : `\n> ${require_src_render_markdown().prose(require_src_render_words().noticeInWords(failure))}\n`;
	return [
		failure,
		isGitHub ? require_src_ci().appendSummary(machine.env, (limitBytes) => pageFor(reportUrl)(report, limitBytes - Buffer.byteLength(said)) + said) : void 0,
		isGitHub ? require_src_ci().appendOutputs(machine.env, require_src_forge().stepOutputs(report, reportFile), `kiln-${machine.clock.uuid()}`) : void 0
	].filter((notice) => notice !== void 0);
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
		return require_src_diagnostic_diagnose().diagnose("notifyFailed", {
			way,
			reason: error.message
		});
	}
}
async function collect(attempts) {
	return (await Promise.all(attempts)).filter((notice) => notice !== void 0);
}
// src/publish/watch.ts
async function watch(machine, { project, flags, log, signal, ...about }) {
	const { command, offline, outcome } = about.report;
	if (!(command === "drift" && offline !== true && outcome !== "interrupted")) return [];
	const report = require_src_forge().withRoot(about.report, folderInRepository(machine.cwd, machine.cwd));
	const { previous } = about;
	const kept = flags.syncIssues === true ? await keepIssues(machine, report, project, log, signal) : {};
	const before = previous?.report === void 0 ? void 0 : require_src_report().knownFrom(previous.report);
	const known = (target) => before?.get(target) ?? kept.synced?.known?.(target);
	const transitions = require_src_report().findTransitions(report, known, previous?.report !== void 0 && require_src_report().hasFailed(previous.report));
	const told = transitions.length === 0 ? [] : await notify(machine, require_src_render_notification().notificationOf(report, transitions, kept.synced?.urls ?? new Map()), flags, signal);
	const url = flags.heartbeatUrl;
	const alive = url && require_src_report().isCompleteCheck(report) ? await beat(machine, url, signal) : [];
	return [
		previous?.failure,
		kept.failure,
		...told,
		...alive
	].filter((notice) => notice !== void 0);
}
async function readPrevious({ cwd }, file) {
	const { reports, diagnostics } = await require_src_run().readReports([file], cwd);
	const drift = reports.find(({ report }) => report.command === "drift");
	if (drift !== void 0) return { report: drift.report };
	const others = reports.map(({ report }) => `${file} is the report of ${report.command}`);
	const reason = [...diagnostics.map(({ message }) => message), ...others].join("; ");
	return { failure: require_src_diagnostic_diagnose().diagnose("previousUnreadable", { reason }) };
}
async function keepIssues(machine, report, { fleet, ...watched }, log, signal) {
	const forge = require_src_ci().connectForge(machine, log, signal);
	if (forge === void 0) return { failure: require_src_diagnostic_diagnose().diagnose("issuesNowhere", {}) };
	const project = identityOf(machine.cwd, projectKeyOf(machine.cwd, watched.file), watched);
	const now = machine.clock.now();
	const synced = await require_src_forge().syncIssues(forge, {
		report,
		project,
		now,
		...require_src().optional({ fleet })
	});
	if (synced.failure === void 0) return { synced };
	const { failure, message } = synced.failure;
	return {
		synced,
		failure: require_src_diagnostic_diagnose().diagnose(failure === "permission" || failure === "not-found" ? "issuesForbidden" : "issuesFailed", { reason: message })
	};
}
Object.defineProperty(exports, "comment", {
	enumerable: true,
	get: function() {
		return comment;
	}
});
Object.defineProperty(exports, "fillStep", {
	enumerable: true,
	get: function() {
		return fillStep;
	}
});
Object.defineProperty(exports, "pageFor", {
	enumerable: true,
	get: function() {
		return pageFor;
	}
});
Object.defineProperty(exports, "publish", {
	enumerable: true,
	get: function() {
		return publish;
	}
});
Object.defineProperty(exports, "readPrevious", {
	enumerable: true,
	get: function() {
		return readPrevious;
	}
});
Object.defineProperty(exports, "watch", {
	enumerable: true,
	get: function() {
		return watch;
	}
});
