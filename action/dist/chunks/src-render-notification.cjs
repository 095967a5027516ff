let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_render_markdown$;
const require_src_render_markdown = () => require_src_render_markdown$ ??= require("./src-render-markdown.cjs");
// src/render/notification/notification.ts
const newsWords = {
	drifted: "has drifted",
	changed: "has drifted in another way",
	recovered: "is in sync again",
	"check-failing": "could not be checked",
	"check-back": "can be checked again"
};
function notificationOf(report, transitions, issues) {
	const news = transitions.map(({ kind, target }) => {
		const errors = (target?.diagnostics ?? report.diagnostics).filter(({ severity }) => severity === "error");
		return {
			kind,
			target: target === void 0 ? null : require_start().toSafeText(target.name),
			account: target?.account ?? null,
			region: target?.region ?? null,
			issueUrl: require_src_render_markdown().safeUrl(target && issues.get(target.name)) ?? null,
			changes: target?.changes.filter(require_every_run().isDrift) ?? [],
			why: kind === "check-failing" ? whyOf(errors[0]) : null
		};
	});
	return {
		title: `Image Builder drift check${report.backend === "aws" ? "" : ", not against AWS"}: ${countNews(news)}`,
		command: "drift",
		outcome: report.outcome,
		exitCode: report.exitCode,
		startedAt: report.run.startedAt,
		revision: report.run.revision,
		runUrl: require_src_render_markdown().factsOf(report).runUrl ?? null,
		news
	};
}
function whyOf(error) {
	return error === void 0 ? null : require_src_render_markdown().clip(require_start().toSafeText(`${error.code} ${error.message}`), 300);
}
function countNews(news) {
	return Object.entries(newsWords).flatMap(([kind, words]) => {
		const found = news.filter((one) => one.kind === kind);
		const [only] = found;
		if (only === void 0) return [];
		return [`${found.length === 1 ? nameOf(only) : `${found.length} targets`} ${found.length === 1 ? words : words.replace(/^has /, "have ").replace(/^is /, "are ")}`];
	}).join("; ");
}
function nameOf({ target }) {
	return target === null ? "the project" : require_src_render_markdown().clip(target, 120);
}
function changesInWords(changes, most, show) {
	if (changes.length === 0) return "";
	const shown = changes.slice(0, most).map(({ id }) => show(require_src_render_markdown().clip(require_start().toSafeText(id), 150)));
	const left = changes.length - shown.length;
	return `${shown.join(", ")}${left === 0 ? "" : ` and ${left} more ${require_start().plural(left, "configuration")}`}`;
}
// src/render/notification/forms.ts
const ladder = [
	{
		news: Infinity,
		changes: Infinity
	},
	{
		news: Infinity,
		changes: 20
	},
	{
		news: Infinity,
		changes: 0
	},
	{
		news: 500,
		changes: 0
	},
	{
		news: 100,
		changes: 0
	}
];
function renderNotificationJson(notification, limitBytes) {
	let text = "";
	for (const { news, changes } of ladder) {
		const shown = notification.news.slice(0, news);
		const value = {
			formatVersion: "1.0",
			summary: notification.title,
			command: notification.command,
			outcome: notification.outcome,
			exitCode: notification.exitCode,
			startedAt: notification.startedAt,
			revision: notification.revision,
			runUrl: notification.runUrl,
			transitions: shown.map((one) => toJson(one, changes)),
			omitted: notification.news.length - shown.length
		};
		text = JSON.stringify(value);
		if (Buffer.byteLength(text) <= limitBytes) break;
	}
	return text;
}
function toJson({ changes, ...news }, most) {
	const shown = changes.slice(0, most).map(({ id, action, reason, fields, source }) => ({
		id,
		action,
		reason: reason ?? null,
		fields: fields.map(({ path }) => path),
		source: source === void 0 ? null : { ...source }
	}));
	return {
		...news,
		drifted: changes.length,
		changes: shown
	};
}
function renderNotificationText(notification) {
	const { title, news, runUrl } = notification;
	const shown = news.slice(0, 50);
	const lines = shown.map((one) => {
		const details = [
			changesInWords(one.changes, 5, (id) => id),
			one.why,
			one.issueUrl
		].filter(Boolean).join(" - ");
		return `- ${nameOf(one)} ${newsWords[one.kind]}${details === "" ? "" : `: ${details}`}`;
	});
	const left = news.length - shown.length;
	return [
		title,
		"",
		...lines,
		...left === 0 ? [] : [`- and ${left} more`],
		...runUrl === null ? [] : ["", `Run: ${runUrl}`],
		""
	].join("\n");
}
function renderSubject({ title }) {
	const ascii = title.replaceAll(/[^ -~]+/g, "?");
	return ascii.length <= 100 ? ascii : `${ascii.slice(0, 97)}...`;
}
// src/render/notification/slack.ts
const limits = {
	blocks: 40,
	section: 2900,
	message: 11e3
};
function renderSlack(notification) {
	const title = toMrkdwn(require_src_render_markdown().clip(notification.title, 300));
	const sections = notification.news.map((news) => section(sectionOf(news)));
	for (let most = Math.min(sections.length, limits.blocks);; most = Math.floor(most / 2)) {
		const left = sections.length - most;
		const footer = [...left === 0 ? [] : [`and ${left} more`], ...notification.runUrl === null ? [] : [link(notification.runUrl, "run")]].join(" \u00B7 ");
		const blocks = [
			section(`*${title}*`),
			...sections.slice(0, most),
			...footer === "" ? [] : [section(footer)]
		];
		const message = JSON.stringify({
			text: title,
			blocks
		});
		if (message.length <= limits.message || most === 0) return message;
	}
}
function section(text) {
	return {
		type: "section",
		text: {
			type: "mrkdwn",
			text
		}
	};
}
function sectionOf(news) {
	const place = [news.account, news.region].filter(Boolean).join(" ");
	const issue = news.issueUrl === null ? "" : ` \u00B7 ${link(news.issueUrl, "issue")}`;
	const head = `${code(nameOf(news))}${place === "" ? "" : ` (${toMrkdwn(require_src_render_markdown().clip(place, 60))})`} ${newsWords[news.kind]}`;
	const count = news.changes.length;
	const why = news.why === null ? [] : [code(news.why)];
	return [[
		head + issue,
		...count === 0 ? [] : [changesInWords(news.changes, 8, code)],
		...why
	], [
		head + issue,
		...count === 0 ? [] : [`${count} ${require_start().plural(count, "configuration")}`],
		...why
	]].map((lines) => lines.join("\n")).find((text) => text.length <= limits.section) ?? head;
}
function code(text) {
	return `\`${toMrkdwn(text.replaceAll("`", "'")) || " "}\``;
}
function toMrkdwn(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function link(url, label) {
	return `<${toMrkdwn(url)}|${label}>`;
}
exports.notificationOf = notificationOf;
exports.renderNotificationJson = renderNotificationJson;
exports.renderNotificationText = renderNotificationText;
exports.renderSlack = renderSlack;
exports.renderSubject = renderSubject;
