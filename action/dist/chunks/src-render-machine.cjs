let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
// src/render/machine/findings.ts
function reportFindingsOf(report) {
	const found = new Map();
	const add = (finding, target) => {
		const { rule, message, source } = finding;
		const key = JSON.stringify([
			rule,
			message,
			source?.file,
			source?.line,
			source?.column
		]);
		const entry = found.get(key) ?? {
			finding,
			targets: []
		};
		found.set(key, entry);
		if (target !== void 0) entry.targets.push(target);
	};
	for (const diagnostic of report.diagnostics) add(ofDiagnostic(diagnostic));
	for (const target of report.targets) {
		for (const diagnostic of target.diagnostics) add(ofDiagnostic(diagnostic), target.name);
		for (const change of target.changes) {
			const finding = ofChange(report, change, target.changes);
			if (finding !== void 0) add(finding, target.name);
		}
	}
	const seen = new Map();
	const levels = [
		"error",
		"warning",
		"note"
	];
	return [...found.values()].toSorted((one, other) => levels.indexOf(one.finding.level) - levels.indexOf(other.finding.level)).map(({ finding, targets }) => {
		const { rule, message, source } = finding;
		const text = JSON.stringify([
			rule,
			source?.file,
			message
		]);
		const count = (seen.get(text) ?? 0) + 1;
		seen.set(text, count);
		const where = targets.length < 2 ? "" : ` (in ${targets.length} ${require_start().plural(targets.length, "target")})`;
		const fingerprint = (0, node_crypto().createHash)("sha256").update(`${text} ${count}`).digest("hex");
		return {
			...finding,
			message: `${message}${where}`,
			targets,
			fingerprint
		};
	});
}
function ofDiagnostic({ severity, code, message, hint, source }) {
	return {
		level: severity,
		rule: require_start().toSafeText(code),
		title: require_start().toSafeText(code),
		message: `${require_start().toSafeText(message)}${hint === void 0 ? "" : `. Hint: ${require_start().toSafeText(hint)}`}`,
		...require_src().optional({ source })
	};
}
function ofChange({ command }, change, siblings) {
	const { id, action, reason, outcome, error, source, fields } = change;
	const name = require_start().toSafeText(id);
	const why = [require_every_run().whyInWords(change) ?? [], require_src_render_words().causesInWords(change, siblings)].flat().join("; ");
	if (outcome === "failed") return {
		level: "error",
		rule: "failed",
		title: "apply failed",
		message: `${`${name} could not be reached: ${require_start().toSafeText(error?.code ?? "failed")}: ${require_start().toSafeText(error?.message ?? "")}`}${error?.hint === void 0 ? "" : `. Hint: ${require_start().toSafeText(error.hint)}`}`,
		...require_src().optional({ source })
	};
	if (action === "blocked") return {
		level: "warning",
		rule: `blocked/${reason ?? "unknown"}`,
		title: "blocked",
		message: `${name}: ${why}`,
		...require_src().optional({ source })
	};
	if (!(command === "drift" ? require_every_run().isDrift(change) : reason === "drifted" || reason === "both-changed") || command === "apply") return void 0;
	const paths = fields.slice(0, 10).map(({ path }) => require_start().toSafeText(path));
	const more = fields.length > paths.length ? ` and ${fields.length - paths.length} more` : "";
	const what = paths.length === 0 || action === "create" ? "" : `: ${paths.join(", ")}${more}`;
	return {
		level: command === "drift" ? "warning" : "note",
		rule: `drifted/${reason ?? action}`,
		title: reason === "missing" ? "missing in the account" : "changed in the account",
		message: `${name}${what}${why === "" ? "" : ` (${why})`}`,
		...require_src().optional({ source })
	};
}
function isLasting({ command }, { rule }) {
	return command === "drift" || !/^(drifted|blocked)\//.test(rule);
}
// src/render/machine/annotations.ts
const budget = 10;
const longest = 4096;
const commands = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function renderAnnotations(report) {
	const findings = reportFindingsOf(report).filter(({ source, level }) => source !== void 0 || level === "error");
	const shown = findings.length <= budget ? findings : findings.slice(0, 9);
	const left = findings.length - shown.length;
	const rest = `${left} more ${require_start().plural(left, "finding")}: see the summary of the run, or its report`;
	return [...shown.map(toCommand), ...left === 0 ? [] : [require_start().workflowCommand("notice", { title: "Kiln" }, rest)]].map((line) => `${line}\n`).join("");
}
function toCommand({ level, title, message, source }) {
	const at = source === void 0 ? {} : {
		file: source.file,
		line: source.line,
		col: source.column
	};
	return require_start().workflowCommand(commands[level], {
		...at,
		title: `Kiln: ${title}`
	}, cut(message));
}
function cut(message) {
	let length = 0;
	let kept = "";
	for (const character of message) {
		length += character === "%" ? 3 : character.length;
		if (length >= longest) return `${kept}\u2026`;
		kept += character;
	}
	return kept;
}
// src/render/machine/json.ts
function renderJson(report) {
	return `${require_start().toSafeJson(JSON.stringify(report, null, 2))}\n`;
}
// src/render/machine/gitlab.ts
function renderGitlabTerraform({ summary }) {
	const { create, update, adopt } = summary;
	return `${JSON.stringify({
		create,
		update: update + adopt,
		delete: summary.delete
	})}\n`;
}
const severities = {
	error: "major",
	warning: "minor",
	note: "info"
};
function renderGitlabCodequality(report) {
	const findings = reportFindingsOf(report).filter((finding) => isLasting(report, finding)).flatMap(({ level, rule, message, source, fingerprint }) => source === void 0 ? [] : {
		description: message,
		check_name: rule,
		fingerprint,
		severity: severities[level],
		location: {
			path: require_start().toSafeText(source.file),
			lines: { begin: source.line }
		}
	});
	return `${require_start().toSafeJson(JSON.stringify(findings, null, 2))}\n`;
}
// src/render/machine/junit.ts
function renderJunit(report) {
	const run = report.diagnostics.filter(({ severity }) => severity === "error");
	const suites = [...run.length === 0 && report.targets.length > 0 ? [] : [suiteOfRun(report, run)], ...report.targets.map((target) => suiteOf(report, target))].map((suite) => ({
		...suite,
		cases: makeUnique(suite.cases)
	}));
	const all = suites.flatMap(({ cases }) => cases);
	const time = (report.run.durationMs / 1e3).toFixed(3);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${attributes({
			name: `kiln ${report.command}`,
			...countsOf(all),
			time
		})}>`,
		...suites.flatMap(renderSuite),
		"</testsuites>",
		""
	].join("\n");
}
function suiteOfRun(report, errors) {
	const classname = `kiln.${report.command}`;
	if (errors.length > 0) return {
		name: "kiln",
		cases: errors.map((error) => failedCase(classname, "error", error))
	};
	const isGood = report.exitCode === 0 || report.exitCode === 2;
	const verdict = {
		status: "error",
		message: require_every_run().verdictOf(report)
	};
	return {
		name: "kiln",
		cases: [{
			classname,
			name: report.outcome,
			...isGood ? {} : verdict
		}]
	};
}
function suiteOf(report, target) {
	const errors = target.diagnostics.filter(({ severity }) => severity === "error");
	const classname = `${target.name}.target`;
	const summary = {
		classname,
		name: "can be read",
		...target.status === "failed" ? {
			status: "error",
			message: "could not be read"
		} : {},
		...target.status === "not-run" || target.status === "refused" ? {
			status: "skipped",
			message: report.declined === true ? "not applied" : target.status
		} : {}
	};
	const declared = {
		classname,
		name: `${target.declared} ${require_start().plural(target.declared, "configuration")} declared`
	};
	return {
		name: target.name,
		cases: [
			...errors.map((error) => failedCase(classname, "error", error)),
			...errors.length > 0 ? [] : [report.command === "validate" ? declared : summary],
			...target.changes.map((change) => caseOf(report, target, change))
		]
	};
}
function failedCase(classname, status, { code, message, hint, source }) {
	return {
		classname,
		name: `${code}${source === void 0 ? "" : ` ${require_start().formatSource(source)}`}`,
		...source === void 0 ? {} : { file: source.file },
		status,
		message,
		text: [message, ...hint === void 0 ? [] : [`hint: ${hint}`]]
	};
}
function caseOf(report, { name: target, changes }, change) {
	const { kind, name, source, reason, error } = change;
	const status = statusOf(report, change);
	const why = reason === void 0 ? change.action : `${change.action} (${reason})`;
	const fields = change.fields.map(({ path, before, after, ids }) => {
		const [one, other] = [before, after].map((value) => value === void 0 ? void 0 : require_src_render_words().formatValue(value, ids));
		return `${path}: ${one ?? "(not set)"} \u2192 ${other ?? require_every_run().goneInWords(path)}`;
	});
	const at = source === void 0 ? [] : [require_start().formatSource(source)];
	return {
		classname: `${target}.${kind}`,
		name,
		...source === void 0 ? {} : { file: source.file },
		...status === void 0 ? {} : {
			status,
			message: error === void 0 ? why : `${why}: ${error.code}`,
			text: [
				...error === void 0 ? [] : [`${error.code}: ${error.message}`],
				...error?.hint === void 0 ? [] : [`hint: ${error.hint}`],
				...[require_every_run().whyInWords(change) ?? [], require_src_render_words().causesInWords(change, changes)].flat(),
				...at,
				...fields
			]
		}
	};
}
function statusOf({ command }, change) {
	const { outcome, action } = change;
	if (outcome === "failed") return "failure";
	if (command === "drift" && require_every_run().isDrift(change)) return "failure";
	if (command === "apply" && (outcome === "blocked" || action === "blocked")) return "failure";
	return action === "skipped" || action === "blocked" || action === "orphan" || outcome === "not-run" || command === "drift" && require_src().isPending(change) ? "skipped" : void 0;
}
function makeUnique(cases) {
	const keyOf = ({ classname, name }) => JSON.stringify([toXmlText(classname), toXmlText(name)]);
	const seen = new Set();
	const next = new Map();
	return cases.map((one) => {
		let made = one;
		let count = next.get(keyOf(one)) ?? 2;
		for (; seen.has(keyOf(made)); count += 1) made = {
			...one,
			name: `${one.name} (${count})`
		};
		next.set(keyOf(one), count);
		seen.add(keyOf(made));
		return made;
	});
}
function countsOf(cases) {
	const count = (status) => String(cases.filter((one) => one.status === status).length);
	return {
		tests: String(cases.length),
		failures: count("failure"),
		errors: count("error"),
		skipped: count("skipped")
	};
}
function renderSuite({ name, cases }) {
	return [
		`  <testsuite${attributes({
			name,
			...countsOf(cases)
		})}>`,
		...cases.map(renderCase),
		"  </testsuite>"
	];
}
function renderCase({ classname, name, file, status, message, text = [] }) {
	const head = `    <testcase${attributes({
		classname,
		name,
		...require_src().optional({ file })
	})}`;
	if (status === void 0) return `${head}/>`;
	return `${`${head}>\n      <${status}${attributes({ message: message ?? "" })}`}${text.length === 0 ? "/>" : `>${text.map(toXmlText).join("\n")}</${status}>`}\n    </testcase>`;
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${toXmlText(value)}"`).join("");
}
const entities = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"\"": "&quot;"
};
function toXmlText(text) {
	return require_start().toSafeText(text).replaceAll(/[\ufffe\uffff]/g, "").replaceAll(/[<>&"]/g, (character) => entities[character] ?? "");
}
// src/render/machine/sarif.ts
const most = 5e3;
function renderSarif(report) {
	const findings = reportFindingsOf(report).filter((finding) => isLasting(report, finding));
	const located = findings.filter(({ source }) => source !== void 0);
	const shown = located.slice(0, most);
	const rules = [...new Set(shown.map(({ rule }) => rule))];
	const left = located.length - shown.length;
	const notifications = [...findings.filter(({ source }) => source === void 0).map(toNotification), ...left === 0 ? [] : [{
		level: "warning",
		message: { text: `${left} more ${require_start().plural(left, "result")} left out` }
	}]];
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Kiln",
				version: require_start().toSafeText(report.tool.version),
				rules: rules.map((id) => ({
					id,
					shortDescription: { text: titleOf(shown, id) }
				}))
			} },
			automationDetails: { id: `kiln/${report.command}/` },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: ![
					"error",
					"invalid",
					"interrupted"
				].includes(report.outcome),
				exitCode: report.exitCode,
				toolExecutionNotifications: notifications
			}],
			results: shown.map((finding) => toResult(finding, rules))
		}]
	};
	return `${require_start().toSafeJson(JSON.stringify(log, null, 2))}\n`;
}
const titleOf = (findings, id) => findings.find(({ rule }) => rule === id)?.title ?? id;
function toNotification({ level, message, rule }) {
	return {
		level,
		message: { text: message },
		descriptor: { id: rule }
	};
}
function toResult({ level, rule, message, source, targets, fingerprint }, rules) {
	const { file = "", line = 1, column = 1 } = source ?? {};
	const uri = require_src_render_words().encodePath(file.replaceAll("\\", "/"));
	return {
		ruleId: rule,
		ruleIndex: rules.indexOf(rule),
		level,
		message: { text: message },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri,
				.../^([a-z]:|\/)/i.test(file) ? {} : { uriBaseId: "%SRCROOT%" }
			},
			region: {
				startLine: line,
				startColumn: column
			}
		} }],
		partialFingerprints: { "kiln/v1": fingerprint },
		...targets.length === 0 ? {} : { properties: { targets: [...targets] } }
	};
}
exports.renderAnnotations = renderAnnotations;
exports.renderGitlabCodequality = renderGitlabCodequality;
exports.renderGitlabTerraform = renderGitlabTerraform;
exports.renderJson = renderJson;
exports.renderJunit = renderJunit;
exports.renderSarif = renderSarif;
