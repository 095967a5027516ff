const require_diagnose = require("./diagnose.cjs");
const require_comment = require("./comment.cjs");
const require_limits = require("./limits.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_page = require("./page3.cjs");
const require_action = require("./action.cjs");
const require_source = require("./source.cjs");
const require_summarise = require("./summarise.cjs");
const require_optional = require("./optional.cjs");
const require_plural = require("./plural.cjs");
const require_causes = require("./causes.cjs");
const require_format_value = require("./format-value.cjs");
const require_sentences = require("./sentences.cjs");
const require_page$1 = require("./page2.cjs");
const require_section = require("./section.cjs");
const require_say = require("./say.cjs");
const require_read_report = require("./read-report.cjs");
const require_written_file = require("./written-file.cjs");
// src/render/machine/gitlab.ts
/** Returns the Terraform report: three numbers. What is adopted is there already, and is changed. */
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
/** Returns the code-quality report. GitLab takes findings with equal fingerprints for one, and shows nothing that has no file. */
function renderGitlabCodequality(report) {
	const findings = require_comment.reportFindingsOf(report).filter((finding) => require_comment.isLasting(report, finding)).flatMap(({ level, rule, message, source, fingerprint }) => source === void 0 ? [] : {
		description: message,
		check_name: rule,
		fingerprint,
		severity: severities[level],
		location: {
			path: require_safe_text.toSafeText(source.file),
			lines: { begin: source.line }
		}
	});
	return `${require_safe_text.toSafeJson(JSON.stringify(findings, null, 2))}\n`;
}
// src/render/machine/junit.ts
/** JUnit XML, for GitLab, Jenkins, CodeBuild: a suite per target, a test case per configuration. */
/** Returns the report as JUnit XML. In a drift report, drift fails; in any, what could not be read is an error. */
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
		message: require_page$1.verdictOf(report)
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
			message: target.status
		} : {}
	};
	const declared = {
		classname,
		name: `${target.declared} ${require_plural.plural(target.declared, "configuration")} declared`
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
		name: `${code}${source === void 0 ? "" : ` ${require_source.formatSource(source)}`}`,
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
		const [one, other] = [before, after].map((value) => value === void 0 ? void 0 : require_format_value.formatValue(value, ids));
		return `${path}: ${one ?? "(not set)"} → ${other ?? require_sentences.goneInWords(path)}`;
	});
	const at = source === void 0 ? [] : [require_source.formatSource(source)];
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
				...[require_sentences.whyInWords(change) ?? [], require_causes.causesInWords(change, changes)].flat(),
				...at,
				...fields
			]
		}
	};
}
function statusOf({ command }, change) {
	const { outcome, action } = change;
	if (outcome === "failed") return "failure";
	if (command === "drift" && require_summarise.isDrift(change)) return "failure";
	if (command === "apply" && (outcome === "blocked" || action === "blocked")) return "failure";
	return action === "skipped" || action === "blocked" || action === "orphan" || outcome === "not-run" || command === "drift" && require_action.isPending(change) ? "skipped" : void 0;
}
/** GitLab drops a case whose name is there already. */
function makeUnique(cases) {
	const keyOf = ({ classname, name }) => JSON.stringify([toXmlText(classname), toXmlText(name)]);
	const seen = /* @__PURE__ */ new Set();
	const next = /* @__PURE__ */ new Map();
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
		...require_optional.optional({ file })
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
/** What XML 1.0 cannot hold is visible in safe text already, but for two characters that are none. */
function toXmlText(text) {
	return require_safe_text.toSafeText(text).replaceAll(/[\ufffe\uffff]/g, "").replaceAll(/[<>&"]/g, (character) => entities[character] ?? "");
}
// src/render/machine/sarif.ts
/** GitHub keeps that many results of a run. */
const most = 5e3;
/**
* Returns the report as a SARIF log. What has no source cannot be a result for GitHub: it is a notification of the run, and so is
* the number of results that were left out.
*/
function renderSarif(report) {
	const findings = require_comment.reportFindingsOf(report).filter((finding) => require_comment.isLasting(report, finding));
	const located = findings.filter(({ source }) => source !== void 0);
	const shown = located.slice(0, most);
	const rules = [...new Set(shown.map(({ rule }) => rule))];
	const left = located.length - shown.length;
	const notifications = [...findings.filter(({ source }) => source === void 0).map(toNotification), ...left === 0 ? [] : [{
		level: "warning",
		message: { text: `${left} more ${require_plural.plural(left, "result")} left out` }
	}]];
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Kiln",
				version: require_safe_text.toSafeText(report.tool.version),
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
	return `${require_safe_text.toSafeJson(JSON.stringify(log, null, 2))}\n`;
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
	const uri = require_section.encodePath(file.replaceAll("\\", "/"));
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
// src/render/comment/summary.ts
/** GitHub drops the step summary of a step that has more than 1 MiB. */
const limitBytes = 921600;
/** Returns the report as a summary of a GitHub Actions step: the comment with more room. */
function renderSummary(report, options = {}) {
	return require_comment.renderComment(report, {
		...options,
		limitBytes,
		flavour: "github"
	});
}
// src/render/text/palette.ts
const same = (text) => text;
/** The palette of a place without colours. */
const plainPalette = {
	bold: same,
	dim: same,
	red: same,
	green: same,
	yellow: same,
	cyan: same,
	magenta: same
};
// src/render/forms.ts
const renderers = {
	comment: (report, { forge = forgeOf(report), ...options }) => {
		const { budget, flavour } = require_limits.forgeLimits[forge];
		return require_comment.renderComment(report, {
			...options,
			limitBytes: budget,
			flavour
		});
	},
	summary: (report, { reportUrl }) => renderSummary(report, reportUrl === void 0 ? {} : { reportUrl }),
	text: (report) => require_page.renderText(report, {
		width: 100,
		palette: plainPalette,
		invocation: `kiln ${report.command}`
	}),
	html: (report) => require_page.renderHtml(report),
	junit: (report) => renderJunit(report),
	sarif: (report) => renderSarif(report),
	"gitlab-terraform": (report) => renderGitlabTerraform(report),
	"gitlab-codequality": (report) => renderGitlabCodequality(report),
	annotations: (report) => require_comment.renderAnnotations(report)
};
function forgeOf(report) {
	return require_section.flavourOf(report) === "gitlab" ? "gitlab" : "github";
}
/** Returns the report in the form that is asked for. */
function renderAs(report, form, options = {}) {
	return renderers[form](report, options);
}
// cmd/commands/report-render.ts
/** kiln report render: report files in the form that a person or a platform reads. */
/**
* Runs `kiln report render FILE... --as FORM`. Several files are merged first. Resolves to 0 when the form was written: the exit code of the
* run that made the report is that run's.
*/
async function render(host, files, flags) {
	const read = await require_read_report.readFittingReports(files, host.cwd);
	if ("wrong" in read) {
		if (flags.out !== void 0) await require_written_file.discard(host.cwd, flags.out, files);
		return require_say.refuse(host, read.wrong);
	}
	const report = require_read_report.asOneReport(read.reports, host.version);
	const { as, out, forge, reportUrl } = flags;
	const text = renderAs(report, as, require_optional.optional({
		forge,
		reportUrl
	}));
	if (out === void 0) {
		host.writeOut(text);
		return 0;
	}
	try {
		await (await require_written_file.openSink(host.cwd, out)).write(text);
		return 0;
	} catch (error) {
		return require_say.refuse(host, [require_diagnose.diagnose("unwritableForm", {
			form: as,
			file: out,
			reason: error.message
		})], 1);
	}
}
exports.render = render;
