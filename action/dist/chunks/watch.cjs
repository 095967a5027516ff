const require_diagnose = require("./diagnose.cjs");
const require_notice = require("./notice.cjs");
const require_optional = require("./optional.cjs");
const require_connect_forge = require("./connect-forge.cjs");
const require_source = require("./source.cjs");
const require_canonical = require("./canonical.cjs");
const require_summarise = require("./summarise.cjs");
const require_plural = require("./plural.cjs");
const require_section = require("./section.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_yaml = require("./yaml.cjs");
const require_shell_word = require("./shell-word.cjs");
const require_credentials = require("./credentials.cjs");
const require_agent = require("./agent.cjs");
const require_read_report = require("./read-report.cjs");
// src/forge/drift-issue.ts
/** An issue about a target that drifted: how it is found again, and what it remembers from check to check. */
/** The label of all these issues. */
const driftLabel = "kiln-drift";
/** Ends the lines that change while the finding stays. Live text cannot hold it: a comment cannot be opened inside of code or prose. */
const divider = "<!-- kiln:finding -->";
/** Returns the body of an issue. */
function renderBody(marker, header, finding) {
	const { key, owner, file, target, fingerprint: digest, since, seen, failing, closed } = marker;
	const members = {
		kind: "drift",
		key,
		target,
		digest,
		since,
		seen,
		failing,
		closed,
		earlier: marker.earlier?.toString(),
		owner,
		file
	};
	return `${require_notice.renderMembers(members)}\n${header}\n\n${divider}\n\n${finding}`;
}
/** Returns what stands below the header. */
function findingIn(body) {
	const at = body.indexOf(divider);
	return at < 0 ? body.slice(body.indexOf("\n") + 1) : body.slice(at + 21).trimStart();
}
/** Returns the line of the header that says what was found. */
function headerIn(body) {
	const at = body.indexOf(divider);
	const lines = at < 0 ? [] : body.slice(0, at).trim().split("\n");
	return lines.length < 2 ? "" : lines.at(-1) ?? "";
}
/** Reads the marker of an issue; undefined if it is none of these. */
function readDriftMarker(body) {
	const members = require_notice.parseMembers(body);
	const [kind, key, target, fingerprint] = [
		"kind",
		"key",
		"target",
		"digest"
	].map((name) => members?.get(name));
	if (kind !== "drift" || key === void 0 || target === void 0 || fingerprint === void 0) return void 0;
	const [since, seen, failing] = [
		"since",
		"seen",
		"failing"
	].map((name) => timeIn(members?.get(name)));
	const closed = [
		"clean",
		"gone",
		"duplicate"
	].find((why) => why === members?.get("closed"));
	const earlier = members?.get("earlier");
	return {
		key,
		...members === void 0 ? {} : require_notice.originIn(members),
		target,
		fingerprint,
		...earlier !== void 0 && /^\d{1,15}$/.test(earlier) ? { earlier: Number(earlier) } : {},
		since: since ?? "",
		seen: seen ?? "",
		...require_optional.optional({
			failing,
			closed
		})
	};
}
function timeIn(text) {
	return text !== void 0 && /^\d{4}-\d\d-\d\dT[\d:.]{5,18}Z$/.test(text) ? text : void 0;
}
/**
* Returns the issues of a project by target, the newest of each first. Title and author do not count, the label does. Those that it had before
* it moved are its own, and their markers say so from now on.
*/
function groupIssues(issues, project) {
	const groups = /* @__PURE__ */ new Map();
	for (const issue of issues.toSorted((a, b) => b.number - a.number)) {
		const marker = readDriftMarker(issue.body);
		if (marker === void 0 || !require_notice.isOfProject(marker, project) || !issue.labels.includes("kiln-drift")) continue;
		const group = groups.get(marker.target) ?? [];
		groups.set(marker.target, group);
		group.push({
			issue,
			marker: {
				...marker,
				...require_notice.projectMarkOf(project)
			}
		});
	}
	return groups;
}
/** Returns the issue that counts among those about one target, the newest first: the oldest open one, else the one that was closed last. */
function latestOf(group) {
	const closing = ({ issue }) => Date.parse(issue.closedAt ?? "") || 0;
	return group.findLast(({ issue }) => issue.isOpen) ?? group.toSorted((a, b) => closing(b) - closing(a))[0];
}
/**
* Reports whether somebody has closed an issue to say that its finding may stay: as not planned, or, where a forge knows no reasons, at all.
*/
function isAcknowledged({ issue, marker }, kind) {
	return !issue.isOpen && marker.closed === void 0 && (issue.isNotPlanned || kind === "gitlab");
}
// src/report/drift-state.ts
/** What a check found at one target, and whether it is the same as before. */
/** Returns what a check found at a target. A target is clean if it was read and nothing drifted; what is pending is no drift. */
function driftStateOf({ status, offline, changes }) {
	if (status !== "ok" || offline === true) return { state: "unread" };
	const drifted = changes.filter(require_summarise.isDrift);
	if (drifted.length === 0) return { state: "clean" };
	return {
		state: "drift",
		fingerprint: fingerprintOf(drifted),
		changes: drifted
	};
}
/** Reports whether a check came to its end at every target. */
function isCompleteCheck({ command, outcome, offline, targets }) {
	return command === "drift" && offline !== true && targets.length > 0 && (outcome === "clean" || outcome === "drift");
}
/**
* The same for the same drift, whenever and by whomever it is found: ids, what is wrong, and both values of each field. Times, places in
* files and pipelines do not count.
*/
function fingerprintOf(changes) {
	const rows = changes.toSorted((a, b) => require_source.compareText(a.id, b.id)).map((change) => {
		const { id, action, reason, fields, heldBy, disowned, wipes, missing } = change;
		return [[
			id,
			action,
			reason ?? null,
			heldBy ?? null,
			disowned ?? false,
			wipes ?? [],
			...missing ?? []
		], fields.map(({ path, before, after }) => [
			path,
			before ?? null,
			after ?? null
		])];
	});
	return require_canonical.digestOf(rows).toString("hex").slice(0, 32);
}
// src/render/issue/ways-out.ts
/** Documents and fields that the snippets name, and characters of a line. The rest is done in the same way. */
const most = {
	documents: 3,
	fields: 10,
	characters: 500
};
/** Returns the blocks of the three ways out of what drifted at a target. */
function renderWaysOut({ targets }, target, changes) {
	const narrowed = targets.length === 1 && target.name === "default" ? "" : ` --target ${require_shell_word.shellWord(target.name)}`;
	const blocked = changes.filter(({ action }) => action === "blocked").map(({ id }) => id);
	const live = changes.filter(({ reason }) => reason !== "missing");
	const names = [...new Set(live.map(({ name }) => name))].slice(0, most.documents).map(require_shell_word.shellWord);
	return [
		"### Three ways out",
		"**Keep git.** Run the job that applies again, or by hand:",
		require_section.fence("sh", [`kiln apply${narrowed}`], most.characters),
		...blocked.length === 0 ? [] : [`Apply does not touch what is blocked; the reason above says what to do about ${require_section.list(blocked, 5, "configuration")}.`],
		"**Keep the account.** Change what is declared in the places above, and merge it.",
		...names.length === 0 ? ["What was deleted in the account is taken out of git."] : ["This prints the documents as the account has them:", require_section.fence("sh", [`kiln export ${names.join(" ")} --all${narrowed}`], most.characters)],
		...renderIgnore(changes)
	];
}
function renderIgnore(changes) {
	const ignorable = changes.filter(({ action, fields }) => action === "update" && fields.length > 0);
	if (ignorable.length === 0) return [];
	const shown = ignorable.slice(0, most.documents);
	const left = ignorable.length - shown.length;
	return [
		"**Leave it to others.** Git then sets the value at create only, and the check passes it over.",
		...shown.flatMap(({ id, fields }) => {
			const paths = fields.slice(0, most.fields).map(({ path }) => path);
			const more = fields.length - paths.length;
			const others = more === 0 ? "" : `, and ${more} more ${require_plural.plural(more, "field")} in the same way`;
			return [`In the document of ${require_section.code(require_section.clip(id, 200))}${others}:`, require_section.fence("yaml", require_yaml.renderDocument({ kiln: { ignore: paths } }).trimEnd().split("\n"), most.characters)];
		}),
		...left === 0 ? [] : [`The same for ${left} more ${require_plural.plural(left, "configuration")}.`]
	];
}
// src/render/issue/issue.ts
/** Returns the title: never what an issue is found by. */
function renderIssueTitle({ name }, { changes }) {
	const count = `${changes.length} ${require_plural.plural(changes.length, "configuration")}`;
	return `Image Builder drift: ${require_section.clip(require_safe_text.toSafeText(name), 120)} (${count})`;
}
/** Returns the text below the header. */
function renderIssue(input) {
	let text = "";
	const linesOf = require_section.compareTexts();
	for (const detail of require_section.ladder) {
		text = write(input, detail, linesOf);
		if (Buffer.byteLength(text) <= input.limitBytes) break;
	}
	return text;
}
function write({ report, target, drift, flavour, earlier, waiting = [] }, detail, linesOf) {
	const facts = require_section.factsOf(report);
	const about = {
		...report,
		targets: [{
			...target,
			changes: drift.changes
		}]
	};
	const page = {
		report: about,
		flavour,
		detail,
		facts,
		linesOf,
		said: /* @__PURE__ */ new Set()
	};
	const sections = detail.hasChanges ? require_section.groupsOf(about).flatMap((part) => part.sections) : [];
	const where = facts.runUrl === void 0 ? "in the log of the run" : `[in the run](${facts.runUrl})`;
	const commit = facts.commit ?? report.run.revision ?? void 0;
	const footer = [
		...commit === void 0 ? [] : [`commit ${require_section.commitOf(commit, facts)}`],
		`kiln ${require_section.prose(require_section.clip(report.tool.version, 40))}`,
		...facts.runUrl === void 0 ? [] : [`[run](${facts.runUrl})`]
	];
	return `${[
		...sections.flatMap((section) => require_section.renderSection(page, section)),
		...detail.dropped === void 0 ? [] : [`_Shortened to fit: ${detail.dropped}. The whole report is ${where}._`],
		...renderWaysOut(report, target, drift.changes),
		...earlier === void 0 ? [] : [`Earlier drift of this target: #${earlier}`],
		...waiting.length === 0 ? [] : [`Drifted as well, and without an issue yet, as a run opens only so many: ${require_section.list(waiting, 50, "target")}. The next check opens more.`],
		`${closing[flavour]} Whoever edits this text edits it until the next check.`,
		`<sub>${footer.join(" · ")}</sub>`
	].join("\n\n")}\n`;
}
const closing = {
	github: "Kiln keeps this issue, and closes it when a check finds the target as the last apply left it. Closed by hand as _not planned_ it stays closed until the finding changes.",
	gitlab: "Kiln keeps this issue, and closes it when a check finds the target as the last apply left it. Closed by hand it stays closed until the finding changes."
};
/** Returns the line that says what was found where, and since when. Times are ISO. */
function renderIssueHeader({ name, account, region }, { changes }, since, seen) {
	const place = [account, region].filter((part) => part !== null).map((part) => require_section.clip(part, 60));
	const count = `${changes.length} ${require_plural.plural(changes.length, "configuration")}`;
	const verb = changes.length === 1 ? "is" : "are";
	return `**${count} of ${`${require_section.code(require_section.clip(name, 120))}${place.length === 0 ? "" : ` (${require_section.code(place.join(" "))})`}`} ${verb} not as the last apply left ${changes.length === 1 ? "it" : "them"}**, since ${formatTime(since)}. Last seen ${formatTime(seen)}.`;
}
/** Returns an ISO time as people read it; text that is none as code. */
function formatTime(iso) {
	const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
	return match === null ? require_section.code(require_section.clip(iso, 40)) : `${match[1]} ${match[2]} UTC`;
}
// src/render/issue/notes.ts
/** Returns a comment about it. */
function renderNote(note, report) {
	const { runUrl } = require_section.factsOf(report);
	const run = runUrl === void 0 ? "" : ` ([run](${runUrl}))`;
	return `${words(note, formatTime(report.run.startedAt))}${run}\n`;
}
function words(note, at) {
	switch (note.is) {
		case "changed": return `**The finding has changed.** ${nowOf(note.drift, at)}`;
		case "returned": return `**The target has drifted again.** ${nowOf(note.drift, at)}`;
		case "still-there": return `**Opened again: nothing has changed in the account or in git.** ${nowOf(note.drift, at)}`;
		case "acknowledged-changed": return `**Opened again: the finding is another one than was acknowledged.** ${nowOf(note.drift, at)}`;
		case "clean": return `**In sync again.** The check of ${at} found everything as the last apply left it.`;
		case "gone": return `**Closed: the target ${require_section.code(require_section.clip(note.target, 120))} is not in the project any more.** What is in its account is not looked at.`;
		case "duplicate": return `**Closed: #${note.of} is about the same target.**`;
	}
}
function nowOf({ changes }, at) {
	const ids = changes.map(({ id }) => id);
	return `The check of ${at} found ${ids.length} ${require_plural.plural(ids.length, "configuration")}: ${require_section.list(ids, 20, "configuration")}.`;
}
/** Returns the alert above a finding that could not be confirmed. */
function renderFailing(since) {
	return `**The last check failed, and so has every one since ${formatTime(since)}: what follows is what the last one that went through has found.**`;
}
// src/forge/plan-issues.ts
/**
* What becomes of the issues after a drift check, decided from the report and what is there. A target has at most one open issue. What
* could not be read closes nothing. A check of a part of what is declared says nothing about the whole, and touches no issue.
*/
/** How many issues a run opens. */
const mostNew = 10;
/** Drift that comes back so soon is the same story; later it is another one. Milliseconds. */
const reopenWithin = 12096e5;
/** Kept free for marker and header. */
const headBytes = 3e3;
/** Returns the steps in the order in which they are to be taken. */
function planIssues(input) {
	const { report, issues, project, fleet } = input;
	if (report.narrowed === true) return [];
	const groups = groupIssues(issues, project);
	const steps = [];
	const created = [];
	for (const target of report.targets) {
		const group = groups.get(target.name) ?? [];
		const latest = latestOf(group);
		const found = driftStateOf(target);
		if (latest === void 0) {
			if (found.state === "drift") created.push({
				target,
				drift: found
			});
			continue;
		}
		if (latest.marker.seen > report.run.startedAt) continue;
		const { number } = latest.issue;
		const others = group.filter((one) => one !== latest && one.issue.isOpen);
		steps.push(...others.map((one) => close(input, one, "duplicate", {
			is: "duplicate",
			of: number
		})));
		const next = follow(input, target, found, latest);
		if (next === "new" && found.state === "drift") created.push({
			target,
			drift: found,
			earlier: number
		});
		else if (next !== void 0 && next !== "new") steps.push(next);
	}
	const isGone = (name) => fleet !== void 0 && !fleet.includes(name) && !report.targets.some((target) => target.name === name);
	for (const [name, group] of groups) {
		const open = isGone(name) ? group.filter(({ issue }) => issue.isOpen) : [];
		steps.push(...open.map((one) => close(input, one, "gone", {
			is: "gone",
			target: name
		})));
	}
	return [...steps, ...created.slice(0, mostNew).map((one, index) => create(input, one, index, created))];
}
/** The next step of a target that has an issue. `new`: it is to have another one. */
function follow(input, target, found, latest) {
	const { report, now, forge } = input;
	const { issue, marker } = latest;
	const acknowledged = isAcknowledged(latest, forge.kind);
	switch (found.state) {
		case "unread": return issue.isOpen && marker.failing === void 0 ? markFailing(report, latest) : void 0;
		case "clean":
			if (issue.isOpen) return close(input, latest, "clean", { is: "clean" });
			return acknowledged ? settle(report, latest) : void 0;
		case "drift": {
			const isSame = marker.fingerprint === found.fingerprint;
			const since = (marker.closed === void 0 ? marker.since : "") || report.run.startedAt;
			const write = (note) => rewrite(input, target, found, latest, since, note);
			if (issue.isOpen) return write(isSame ? void 0 : {
				is: "changed",
				drift: found
			});
			if (acknowledged) return isSame ? void 0 : write({
				is: "acknowledged-changed",
				drift: found
			});
			if (now - Date.parse(issue.closedAt ?? "") > reopenWithin) return "new";
			return write({
				is: marker.closed === void 0 && isSame ? "still-there" : "returned",
				drift: found
			});
		}
	}
}
function create(input, { target, drift, earlier }, index, all) {
	const waiting = index === 9 ? all.slice(mostNew).map((one) => one.target.name) : [];
	const body = bodyOf(input, target, drift, {
		since: input.report.run.startedAt,
		...require_optional.optional({ earlier })
	}, waiting);
	const text = {
		title: renderIssueTitle(target, drift),
		body,
		labels: [driftLabel]
	};
	return {
		step: "create",
		target: target.name,
		text
	};
}
function rewrite(input, target, drift, { issue, marker: { earlier } }, since, note) {
	const body = bodyOf(input, target, drift, {
		since,
		...require_optional.optional({ earlier })
	});
	return {
		step: "change",
		target: target.name,
		number: issue.number,
		change: {
			title: renderIssueTitle(target, drift),
			body,
			...issue.isOpen ? {} : { state: "open" }
		},
		...note === void 0 ? {} : { comment: renderNote(note, input.report) }
	};
}
function bodyOf({ report, project, forge }, target, drift, memory, waiting = []) {
	const seen = report.run.startedAt;
	const marker = {
		...require_notice.projectMarkOf(project),
		target: target.name,
		fingerprint: drift.fingerprint,
		seen,
		...memory
	};
	const limitBytes = forge.limitBytes - headBytes;
	const { earlier } = memory;
	const linked = earlier === void 0 ? {} : { earlier };
	const finding = renderIssue({
		report,
		target,
		drift,
		flavour: forge.kind,
		limitBytes,
		waiting,
		...linked
	});
	return renderBody(marker, renderIssueHeader(target, drift, memory.since, seen), finding);
}
function close({ report }, one, closed, note) {
	const { issue, marker } = one;
	const { failing: _, ...kept } = marker;
	const comment = renderNote(note, report);
	return {
		step: "change",
		target: marker.target,
		number: issue.number,
		change: {
			body: renderBody({
				...kept,
				seen: report.run.startedAt,
				closed
			}, comment.trimEnd(), findingIn(issue.body)),
			state: closed === "clean" ? "completed" : "not-planned"
		},
		comment
	};
}
/** What was acknowledged is over: the same drift later is a new one. */
function settle({ run }, { issue, marker }) {
	const body = renderBody({
		...marker,
		seen: run.startedAt,
		closed: "clean"
	}, headerIn(issue.body), findingIn(issue.body));
	return {
		step: "change",
		target: marker.target,
		number: issue.number,
		change: { body }
	};
}
function markFailing({ run }, { issue, marker }) {
	const failing = run.startedAt;
	const header = [renderFailing(failing), headerIn(issue.body)].filter(Boolean).join("\n\n");
	const body = renderBody({
		...marker,
		seen: failing,
		failing
	}, header, findingIn(issue.body));
	return {
		step: "change",
		target: marker.target,
		number: issue.number,
		change: { body }
	};
}
// src/forge/sync-issues.ts
/** Keeps the issues about drift: lists them, decides, takes the steps one after the other. */
/** Failures of one issue only: the others are gone on with. */
const local = /* @__PURE__ */ new Set([
	"not-found",
	"validation",
	"too-long"
]);
/** Brings the issues to what the report says. Never rejects for what the forge does. */
async function syncIssues(forge, input) {
	const urls = /* @__PURE__ */ new Map();
	let issues;
	try {
		issues = await forge.listIssues(driftLabel);
	} catch (error) {
		return {
			urls,
			failure: asForgeError(error)
		};
	}
	const groups = groupIssues(issues, input.project);
	for (const [target, group] of groups) {
		const url = latestOf(group)?.issue.url;
		if (url !== void 0) urls.set(target, url);
	}
	let failure;
	for (const step of planIssues({
		...input,
		issues,
		forge
	})) try {
		const { url } = await take(forge, step);
		if (url !== void 0) urls.set(step.target, url);
	} catch (error) {
		failure ??= asForgeError(error);
		if (!local.has(asForgeError(error).failure)) break;
	}
	return {
		known: (target) => knownFrom$1(groups.get(target) ?? [], forge.kind),
		urls,
		...require_optional.optional({ failure })
	};
}
async function take(forge, step) {
	if (step.step === "create") {
		const issue = await forge.createIssue(step.text);
		if (issue.labels.includes("kiln-drift")) return issue;
		throw new require_connect_forge.ForgeError("permission", `the label ${driftLabel} was not set on #${issue.number}`);
	}
	const issue = await forge.updateIssue(step.number, step.change);
	if (step.comment !== void 0) await forge.commentIssue(step.number, step.comment);
	return issue;
}
/** What is acknowledged is known drift; what is closed otherwise was well. */
function knownFrom$1(group, kind) {
	const latest = latestOf(group);
	if (latest === void 0 || !(latest.issue.isOpen || isAcknowledged(latest, kind))) return { isFailing: false };
	const { fingerprint, failing } = latest.marker;
	return {
		fingerprint,
		isFailing: failing !== void 0
	};
}
function asForgeError(error) {
	if (error instanceof require_connect_forge.ForgeError) return error;
	throw error;
}
// src/render/notification/notification.ts
/** Words after the name of a target. */
const newsWords = {
	drifted: "has drifted",
	changed: "has drifted in another way",
	recovered: "is in sync again",
	"check-failing": "could not be checked",
	"check-back": "can be checked again"
};
/** Makes the notification of what is new, which is at least one thing. `issues` are the pages of issues by target. */
function notificationOf(report, transitions, issues) {
	const news = transitions.map(({ kind, target }) => {
		const errors = (target?.diagnostics ?? report.diagnostics).filter(({ severity }) => severity === "error");
		return {
			kind,
			target: target === void 0 ? null : require_safe_text.toSafeText(target.name),
			account: target?.account ?? null,
			region: target?.region ?? null,
			issueUrl: require_section.safeUrl(target && issues.get(target.name)) ?? null,
			changes: target?.changes.filter(require_summarise.isDrift) ?? [],
			why: kind === "check-failing" ? whyOf(errors[0]) : null
		};
	});
	return {
		title: `Image Builder drift check: ${countNews(news)}`,
		command: "drift",
		outcome: report.outcome,
		exitCode: report.exitCode,
		startedAt: report.run.startedAt,
		revision: report.run.revision,
		runUrl: require_section.factsOf(report).runUrl ?? null,
		news
	};
}
function whyOf(error) {
	return error === void 0 ? null : require_section.clip(require_safe_text.toSafeText(`${error.code} ${error.message}`), 300);
}
/** Names while there are few, numbers otherwise. */
function countNews(news) {
	return Object.entries(newsWords).flatMap(([kind, words]) => {
		const found = news.filter((one) => one.kind === kind);
		const [only] = found;
		if (only === void 0) return [];
		return [`${found.length === 1 ? nameOf(only) : `${found.length} targets`} ${found.length === 1 ? words : words.replace(/^has /, "have ").replace(/^is /, "are ")}`];
	}).join("; ");
}
/** Returns what the news is about. */
function nameOf({ target }) {
	return target === null ? "the project" : require_section.clip(target, 120);
}
/** Returns the configurations that differ, in a few words; empty if none do. */
function changesInWords(changes, most, show) {
	if (changes.length === 0) return "";
	const shown = changes.slice(0, most).map(({ id }) => show(require_section.clip(require_safe_text.toSafeText(id), 150)));
	const left = changes.length - shown.length;
	return `${shown.join(", ")}${left === 0 ? "" : ` and ${left} more ${require_plural.plural(left, "configuration")}`}`;
}
// src/report/transition.ts
/** What is new in a check: notifications are about what has changed since the last one, never about what people know. */
/**
* Returns the transitions in the order of the targets. `known` says what was known of a target; where it does not know one, whatever is
* wrong counts as new, and what is well as always having been so. `wasFailing`: the check before came to no target at all.
*/
function findTransitions(report, known, wasFailing) {
	if (hasFailed(report)) return wasFailing ? [] : [{ kind: "check-failing" }];
	const found = report.targets.flatMap((target) => {
		const kind = transitionKindOf(report, target, known(target.name));
		return kind === void 0 ? [] : [{
			kind,
			target
		}];
	});
	return wasFailing ? [{ kind: "check-back" }, ...found] : found;
}
/** Reports whether a check came to no target at all: an invalid configuration, no credentials. */
function hasFailed({ outcome, targets }) {
	return targets.length === 0 && outcome !== "clean";
}
function transitionKindOf({ narrowed }, target, known) {
	const found = driftStateOf(target);
	if (found.state === "unread") return known?.isFailing === true ? void 0 : "check-failing";
	const back = known?.isFailing === true ? "check-back" : void 0;
	const before = known?.fingerprint;
	if (found.state === "clean") return before === void 0 || narrowed === true ? back : "recovered";
	if (before === void 0) return "drifted";
	return before === found.fingerprint || narrowed === true ? back : "changed";
}
/** Returns what a report knew of its targets. */
function knownFrom(report) {
	return new Map(report.targets.map((target) => {
		const found = driftStateOf(target);
		const fingerprint = found.state === "drift" ? { fingerprint: found.fingerprint } : {};
		return [target.name, {
			...fingerprint,
			isFailing: found.state === "unread"
		}];
	}));
}
// src/aws/publish-sns.ts
/** Publishes a message with the ambient credentials. Rejects with `ServiceError`, or with an `Error` if the ARN is none of a topic. */
async function publishSns(message, options) {
	const region = /^arn:aws[\w-]*:sns:([a-z0-9-]+):\d{12}:[\w-]{1,256}$/.exec(message.topicArn)?.[1];
	if (region === void 0) throw new Error("it takes the ARN of a standard topic");
	const { environment, profile, clock, signal } = options;
	const { SNSClient, PublishCommand } = await Promise.resolve().then(() => require("./dist-es4.cjs"));
	const endpoint = environment["AWS_ENDPOINT_URL_SNS"] || environment["AWS_ENDPOINT_URL"];
	const keys = profile === void 0 ? require_credentials.keysIn(environment) : void 0;
	const client = new SNSClient({
		region,
		...endpoint ? { endpoint } : {},
		...require_optional.optional({
			credentials: keys,
			profile
		}),
		maxAttempts: 1,
		requestHandler: await require_credentials.connect(profile, environment)
	});
	const command = new PublishCommand({
		TopicArn: message.topicArn,
		Subject: message.subject,
		MessageStructure: "json",
		Message: JSON.stringify({
			default: message.json,
			email: message.text
		}),
		MessageAttributes: Object.fromEntries(Object.entries(message.attributes).map(([name, value]) => [name, {
			DataType: typeof value === "number" ? "Number" : "String",
			StringValue: String(value)
		}]))
	});
	const send = async () => {
		try {
			await client.send(command, signal === void 0 ? {} : { abortSignal: signal });
		} catch (error) {
			throw require_credentials.toServiceError(error, {
				...require_credentials.answerIn(error),
				wasSent: true
			});
		}
	};
	try {
		await require_credentials.withRetry(send, {
			clock,
			signal,
			patience: .5
		});
	} finally {
		client.destroy();
	}
}
// src/net/deliver.ts
const attempts = 3;
const timeoutMs = 1e4;
const longestWaitMs = 3e4;
/** Resolves when the request was answered with success. Rejects with an `Error` whose message holds nothing of the address. */
async function deliver(request, { transport, clock, signal }) {
	const { url, method, body } = request;
	if (!URL.canParse(url) || !/^https?:/.test(url)) throw new Error("its address is no http or https URL");
	const headers = {
		"user-agent": "kiln",
		...body === void 0 ? {} : { "content-type": "application/json" }
	};
	const given = require_optional.optional({
		body,
		signal
	});
	for (let attempt = 1;; attempt++) {
		const answer = await transport({
			method,
			url,
			headers,
			timeoutMs,
			...given
		}).catch((error) => error);
		if (isAnswer(answer) && answer.status >= 200 && answer.status < 300) return;
		if (!(isAnswer(answer) ? answer.status === 408 || answer.status === 429 || answer.status >= 500 : !(answer instanceof require_agent.NetworkProblem) || answer.isPassing) || attempt === attempts || signal?.aborted === true) throw new Error(reasonOf(answer));
		const after = isAnswer(answer) ? Number(answer.headers["retry-after"] ?? 0) * 1e3 : 0;
		const wait = Math.max(1e3 * 2 ** attempt * (.5 + clock.random()), after || 0);
		if (wait > longestWaitMs) throw new Error(reasonOf(answer));
		await clock.sleep(wait, signal).catch(() => void 0);
	}
}
function isAnswer(value) {
	return value !== null && typeof value === "object" && "status" in value;
}
/** What the network says may name the address; its code does not. */
function reasonOf(answer) {
	if (isAnswer(answer)) {
		const isElsewhere = answer.status >= 300 && answer.status < 400;
		return `it answered with ${answer.status}${isElsewhere ? ", which is not followed" : ""}`;
	}
	if (answer instanceof require_agent.NetworkProblem) return answer.message;
	const { code, message } = answer;
	if (typeof code === "string" && /^[A-Z_0-9]{2,40}$/.test(code)) return `there was no answer (${code})`;
	return /^no answer within \d+ s$/.test(message) ? message : "there was no answer";
}
// src/render/notification/forms.ts
/** How much the JSON of a notification tells of each target, from everything downwards. */
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
/** Returns the notification as JSON of at most `limitBytes`, which is at least 100,000. `omitted` says how many targets it leaves out. */
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
/** Values of fields stay in the account and in the report: a webhook is told where to look. */
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
/** Returns the notification as text: a line for each target, at most 50. */
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
/** Returns a subject as SNS takes it: at most 100 characters of ASCII, none of them a control character. */
function renderSubject({ title }) {
	const ascii = title.replaceAll(/[^ -~]+/g, "?");
	return ascii.length <= 100 ? ascii : `${ascii.slice(0, 97)}...`;
}
// src/render/notification/slack.ts
/** Slack takes 50 blocks of 3,000 characters; messages of about 13,000 in all were refused, whatever is documented. */
const limits$1 = {
	blocks: 40,
	section: 2900,
	message: 11e3
};
/** Returns the JSON of the message, shorter than Slack's limits. */
function renderSlack(notification) {
	const title = toMrkdwn(require_section.clip(notification.title, 300));
	const sections = notification.news.map((news) => section(sectionOf(news)));
	for (let most = Math.min(sections.length, limits$1.blocks);; most = Math.floor(most / 2)) {
		const left = sections.length - most;
		const footer = [...left === 0 ? [] : [`and ${left} more`], ...notification.runUrl === null ? [] : [link(notification.runUrl, "run")]].join(" · ");
		const blocks = [
			section(`*${title}*`),
			...sections.slice(0, most),
			...footer === "" ? [] : [section(footer)]
		];
		const message = JSON.stringify({
			text: title,
			blocks
		});
		if (message.length <= limits$1.message || most === 0) return message;
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
	const issue = news.issueUrl === null ? "" : ` · ${link(news.issueUrl, "issue")}`;
	const head = `${code(nameOf(news))}${place === "" ? "" : ` (${toMrkdwn(require_section.clip(place, 60))})`} ${newsWords[news.kind]}`;
	const count = news.changes.length;
	const why = news.why === null ? [] : [code(news.why)];
	return [[
		head + issue,
		...count === 0 ? [] : [changesInWords(news.changes, 8, code)],
		...why
	], [
		head + issue,
		...count === 0 ? [] : [`${count} ${require_plural.plural(count, "configuration")}`],
		...why
	]].map((lines) => lines.join("\n")).find((text) => text.length <= limits$1.section) ?? head;
}
/** Live text as code: nothing in it is a mention, a link or an emoji. */
function code(text) {
	return `\`${toMrkdwn(text.replaceAll("`", "'")) || " "}\``;
}
/** All that Slack asks to escape; a mention is made of `<` as well. */
function toMrkdwn(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function link(url, label) {
	return `<${toMrkdwn(url)}|${label}>`;
}
// src/publish/notify.ts
/** Tells people and machines what is new. Each way is tried on its own; one that fails is a notice, and holds up no other. */
/** Bytes of JSON that a webhook, and a message of SNS, get at most. SNS takes 256 KB, and escaping may double it. */
const limits = {
	webhook: 5e5,
	sns: 9e4
};
/** Sends the notification every way that the flags name. Resolves to what could not be reached. */
async function notify(machine, notification, flags, signal) {
	const { env, clock } = machine;
	const slack = flags.notifySlack ?? env["KILN_SLACK_WEBHOOK_URL"];
	const { notifyWebhook: webhook, notifySns: topicArn, profile } = flags;
	const options = {
		transport: require_connect_forge.nodeTransport(env),
		clock,
		signal
	};
	const post = (url, body) => deliver({
		method: "POST",
		url,
		body
	}, options);
	return collect([
		...webhook ? [attempt("the webhook", () => post(webhook, renderNotificationJson(notification, limits.webhook)))] : [],
		...slack ? [attempt("Slack", () => post(slack, renderSlack(notification)))] : [],
		...topicArn ? [attempt("SNS", () => publishSns(messageOf(notification, topicArn), {
			environment: env,
			clock,
			signal,
			...require_optional.optional({ profile })
		}))] : []
	]);
}
function messageOf(notification, topicArn) {
	const { command, outcome, news } = notification;
	return {
		topicArn,
		subject: renderSubject(notification),
		json: renderNotificationJson(notification, limits.sns),
		text: renderNotificationText(notification),
		attributes: {
			command,
			outcome,
			targets: news.length
		}
	};
}
/** Says that the scheduled check is alive. Resolves to what kept it from doing so. */
async function beat({ env, clock }, url, signal) {
	const options = {
		transport: require_connect_forge.nodeTransport(env),
		clock,
		signal
	};
	return collect([attempt("the heartbeat URL", () => deliver({
		method: "GET",
		url
	}, options))]);
}
async function attempt(way, send) {
	try {
		await send();
		return;
	} catch (error) {
		return require_diagnose.diagnose("notifyFailed", {
			way,
			reason: error.message
		});
	}
}
async function collect(attempts) {
	return (await Promise.all(attempts)).filter((notice) => notice !== void 0);
}
// src/publish/watch.ts
/** What a drift check does besides its report: it keeps the issues, tells people what is new, and says that it is alive. */
/** Does what the options ask for after a check. Never fails: resolves to a notice for each thing that could not be done. */
async function watch(machine, { project, flags, log, signal, ...about }) {
	const report = require_notice.withRoot(about.report, require_notice.folderInRepository(machine.cwd, machine.cwd));
	if (!(report.command === "drift" && report.offline !== true && report.outcome !== "interrupted")) return [];
	const { previous } = about;
	const kept = flags.syncIssues === true ? await keepIssues(machine, report, project, log, signal) : {};
	const before = previous?.report === void 0 ? void 0 : knownFrom(previous.report);
	const known = (target) => before?.get(target) ?? kept.synced?.known?.(target);
	const transitions = findTransitions(report, known, previous?.report !== void 0 && hasFailed(previous.report));
	const told = transitions.length === 0 ? [] : await notify(machine, notificationOf(report, transitions, kept.synced?.urls ?? /* @__PURE__ */ new Map()), flags, signal);
	const url = flags.heartbeatUrl;
	const alive = url && isCompleteCheck(report) ? await beat(machine, url, signal) : [];
	return [
		previous?.failure,
		kept.failure,
		...told,
		...alive
	].filter((notice) => notice !== void 0);
}
/** Reads the report of the check before. It is read before this check writes its own, which may be the same file. */
async function readPrevious({ cwd }, file) {
	const { reports, diagnostics } = await require_read_report.readReports([file], cwd);
	const [found] = reports;
	if (found?.report.command === "drift") return { report: found.report };
	const reason = diagnostics[0]?.message ?? `${file} is the report of ${found?.report.command ?? "nothing"}`;
	return { failure: require_diagnose.diagnose("previousUnreadable", { reason }) };
}
async function keepIssues(machine, report, { fleet, ...watched }, log, signal) {
	const forge = require_connect_forge.connectForge(machine, log, signal);
	if (forge === void 0) return { failure: require_diagnose.diagnose("issuesNowhere", {}) };
	const synced = await syncIssues(forge, {
		report,
		project: require_notice.identityOf(machine.cwd, require_notice.projectKeyOf(machine.cwd, watched.file), watched),
		now: machine.clock.now(),
		...require_optional.optional({ fleet })
	});
	if (synced.failure === void 0) return { synced };
	const { failure, message } = synced.failure;
	return {
		synced,
		failure: require_diagnose.diagnose(failure === "permission" || failure === "not-found" ? "issuesForbidden" : "issuesFailed", { reason: message })
	};
}
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
