let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_render_words$;
const require_src_render_words = () => require_src_render_words$ ??= require("./src-render-words.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_report$;
const require_src_report = () => require_src_report$ ??= require("./src-report.cjs");
let require_src_render_graph$;
const require_src_render_graph = () => require_src_render_graph$ ??= require("./src-render-graph.cjs");
let require_diff$;
const require_diff = () => require_diff$ ??= require("./diff.cjs");
let require_taggedTemplateLiteral$;
const require_taggedTemplateLiteral = () => require_taggedTemplateLiteral$ ??= require("./taggedTemplateLiteral.cjs");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
// src/render/html/findings.ts
function renderDiagnostics(diagnostics) {
	if (diagnostics.length === 0) return void 0;
	return require_src_render_words().markup`<ul class="findings">\n${diagnostics.map(renderDiagnostic)}</ul>\n`;
}
function renderDiagnostic({ severity, code, message, hint, source }) {
	return require_src_render_words().markup`<li class="note ${severity === "error" ? "bad" : "warn"}"><p class="nh"><b>${severity}</b> <code>${code}</code>${source !== void 0 && require_src_render_words().markup` <span class="src">${require_start().toSafeSource(source)}</span>`}</p><p>${message}</p>${hintOf(hint)}</li>\n`;
}
function renderFailure({ code, message, hint, requestId }) {
	return require_src_render_words().markup`<div class="note bad"><p class="nh"><b>error</b> <code>${code}</code></p><p>${message}</p>${hintOf(hint)}${requestId !== void 0 && require_src_render_words().markup`<p class="small">request <code>${requestId}</code></p>`}</div>\n`;
}
function renderValidation({ status, error }) {
	return require_src_render_words().markup`<p class="small">${{
		validated: "validated by the service",
		refused: "refused by the service",
		"not-validated": "not validated by the service"
	}[status]}</p>\n${error !== void 0 && renderFailure(error)}`;
}
function hintOf(hint) {
	return hint === void 0 ? void 0 : require_src_render_words().markup`<p class="hint"><b>Next:</b> ${hint}</p>`;
}
// src/render/html/state.ts
const states = [
	"failed",
	"refused",
	"blocked",
	"drift",
	"missing",
	"changes",
	"pending",
	"declined",
	"not-run",
	"held-back",
	"orphans",
	"applied",
	"in-sync"
];
const stateWords = {
	failed: {
		word: "failed",
		tone: "bad",
		about: "could not be read, or a change failed"
	},
	refused: {
		word: "refused",
		tone: "bad",
		about: "a safety gate refused it: nothing was changed"
	},
	blocked: {
		word: "blocked",
		tone: "bad",
		about: "something declared must not be touched"
	},
	drift: {
		word: "drift",
		tone: "warn",
		about: "the account is not as the last apply left it"
	},
	missing: {
		word: "missing",
		tone: "warn",
		about: "something that was applied, or declared, is not in the account"
	},
	pending: {
		word: "pending",
		tone: "info",
		about: "git is ahead of the account, which is not drift"
	},
	changes: {
		word: "changes",
		tone: "info",
		about: "apply has something to do"
	},
	declined: {
		word: "not applied",
		tone: "quiet",
		about: "whoever was asked did not say yes: nothing was changed"
	},
	"not-run": {
		word: "not run",
		tone: "quiet",
		about: "the run ended, or an earlier wave failed, before its turn"
	},
	"held-back": {
		word: "held back",
		tone: "quiet",
		about: "differs, and was held back by a flag"
	},
	orphans: {
		word: "orphans",
		tone: "quiet",
		about: "made by this project, no longer declared"
	},
	applied: {
		word: "applied",
		tone: "good",
		about: "changed by this run, nothing failed"
	},
	"in-sync": {
		word: "in sync",
		tone: "good",
		about: "nothing to do"
	}
};
function stateOfTarget(report, target) {
	const { status, changes, diagnostics } = target;
	const ended = (outcome) => changes.some((change) => change.outcome === outcome);
	if (status === "failed" || ended("failed")) return "failed";
	if (status === "refused") return report.declined === true ? "declined" : "refused";
	if (status === "not-run" || ended("not-run")) return "not-run";
	if (changes.some(({ action }) => action === "blocked")) return "blocked";
	const isCheck = report.command === "drift";
	if (isCheck && changes.some(isChanged)) return "drift";
	if (isCheck && changes.some(require_every_run().isDrift)) return "missing";
	if (ended("done")) return "applied";
	if (changes.some((change) => require_src().isPending(change) && change.outcome !== "unchanged")) return isCheck ? "pending" : "changes";
	if (changes.some(({ action }) => action === "skipped")) return "held-back";
	if (changes.some(({ action }) => action === "orphan")) return "orphans";
	return diagnostics.some(({ severity }) => severity === "error") ? "failed" : "in-sync";
}
function isChanged(change) {
	return require_every_run().isDrift(change) && change.action !== "blocked" && change.reason !== "missing";
}
function foundInCell({ changes }) {
	return [
		["blocked", ({ action }) => action === "blocked"],
		["drifted", isChanged],
		["missing", (change) => require_every_run().isDrift(change) && change.action !== "blocked" && change.reason === "missing"],
		["pending", (change) => require_src().isPending(change) && !require_every_run().isDrift(change)]
	].map(([word, isCounted]) => [changes.filter(isCounted).length, word]).filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ");
}
function countInCell(report, target, state) {
	const { changes, summary, status } = target;
	const having = (outcome) => changes.filter((change) => change.outcome === outcome).length;
	switch (state) {
		case "failed": return status === "failed" ? "not read" : having("failed") === 0 ? "failed" : `${having("failed")} failed`;
		case "blocked": return report.command === "drift" ? foundInCell(target) : `${summary.blocked} blocked`;
		case "drift":
		case "missing":
		case "pending": return foundInCell(target);
		case "changes": {
			const drifted = changes.filter(isChanged).length;
			const all = require_start().countOf(changes.filter(require_src().isPending).length, "change");
			return drifted === 0 ? all : `${all}, ${drifted} drifted`;
		}
		case "not-run": return having("not-run") === 0 ? "not run" : `${having("not-run")} not run`;
		case "held-back": return `${summary.skipped} held back`;
		case "orphans": return summary.orphan === 1 ? "1 orphan" : `${summary.orphan} orphans`;
		case "applied": return `${having("done")} applied`;
		case "refused":
		case "declined": return stateWords[state].word;
		case "in-sync": return report.command === "validate" ? "valid" : "in sync";
	}
}
// src/render/html/glyphs.ts
const shapes = {
	failed: {
		fill: "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
		line: "M5.5 5.5l5 5m0-5l-5 5"
	},
	refused: {
		fill: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
		line: "M4.5 8h7"
	},
	blocked: {
		fill: "M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5z",
		line: "M8 4.3v4.4m0 2.6v.2"
	},
	drift: {
		fill: "M8 1.6l7 12.6H1z",
		line: "M8 6v3.6m0 2.1v.2"
	},
	missing: {
		fill: "M8 1.2l6.6 4.8-2.5 7.8H3.9L1.4 6z",
		line: "M5.2 8.6h5.6"
	},
	pending: {
		fill: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
		line: "M8 4.2V8l2.6 1.8"
	},
	changes: {
		fill: "M8 .8L15.2 8 8 15.2.8 8z",
		line: "M4.6 8.6c1.2-1.9 2.2-1.9 3.4-.6s2.2 1.3 3.4-.6"
	},
	declined: { line: "M4 4l8 8m0-8l-8 8" },
	"not-run": { line: "M3.5 8h9" },
	"held-back": { line: "M5.5 3.5v9m5-9v9" },
	orphans: { line: "M6 6.2C6 4.8 6.9 4 8 4s2 .8 2 2c0 1.5-2 1.7-2 3.2m0 2.3v.2M2.5 2.5h1m9 0h1m-11 11h1m9 0h1" },
	applied: {
		fill: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
		line: "M4.8 8.3l2.2 2.2 4.2-4.7"
	},
	"in-sync": { line: "M3 8.4l3.4 3.4L13 4.6" }
};
function renderSprite() {
	const symbols = Object.entries(shapes).map(([state, { fill, line }]) => {
		return `<symbol id="g-${state}" viewBox="0 0 16 16">${fill === void 0 ? "" : `<path class="gf" d="${fill}"/>`}<path class="${fill === void 0 ? "gl" : "gc"}" d="${line}"/></symbol>`;
	});
	return require_src_render_words().trusted(`<svg class="sprite" aria-hidden="true" focusable="false">${symbols.join("")}</svg>`);
}
function glyph(state) {
	return require_src_render_words().markup`<svg class="g ${stateWords[state].tone}" aria-hidden="true" focusable="false"><use href="#g-${state}"/></svg>`;
}
function iconOf(state) {
	const { fill, line } = shapes[state];
	const color = {
		bad: "#c02637",
		warn: "#a15c00",
		info: "#2458c5",
		good: "#1a7441",
		quiet: "#5b6472"
	}[stateWords[state].tone];
	const stroke = fill === void 0 ? color : "#fff";
	const paths = `${fill === void 0 ? "" : `<path fill="${color}" d="${fill}"/>`}<path fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" d="${line}"/>`;
	return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${paths}</svg>`)}`;
}
// src/render/html/fleet.ts
function renderFleet(report, rows) {
	if (rows.length < 2) return void 0;
	const accounts = [...new Set(rows.map(({ target }) => target.account))];
	const regions = [...new Set(rows.map(({ target }) => target.region))].toSorted((a, b) => compare(a, b));
	const head = regions.map((region) => require_src_render_words().markup`<th scope="col">${region ?? "Region unknown"}</th>`);
	const body = accounts.map((account) => {
		const ofAccount = rows.filter(({ target }) => target.account === account);
		const cells = regions.map((region) => {
			const here = ofAccount.filter(({ target }) => target.region === region);
			return here.length === 0 ? require_src_render_words().markup`<td class="e"></td>` : require_src_render_words().markup`<td>${here.map((row) => renderCell(report, row))}</td>`;
		});
		return require_src_render_words().markup`<tr><th scope="row">${nameOf(ofAccount, account)}</th>${cells}</tr>\n`;
	});
	return require_src_render_words().markup`<section class="fleet" aria-labelledby="fleet"><h2 id="fleet">Fleet</h2>
<p class="small">${require_start().countOf(rows.length, "target")} in ${require_start().countOf(accounts.length, "account")} and ${require_start().countOf(regions.length, "Region")}. A cell leads to its target.</p>
<div class="grid"><table><thead><tr><th scope="col">Account</th>${head}</tr></thead><tbody>
${body}</tbody></table></div>
${renderLegend(rows)}</section>\n`;
}
function nameOf(rows, account) {
	const number = account ?? "account unknown";
	const name = rows.find(({ target }) => target.accountName !== void 0)?.target.accountName;
	return name === void 0 ? number : require_src_render_words().markup`<b>${name}</b> <span class="num small">${number}</span>`;
}
const compare = (a, b) => a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
function renderCell(report, { target, state, anchor }) {
	return require_src_render_words().markup`<a class="cell ${stateWords[state].tone}" href="#${anchor}" title="${target.name}">${glyph(state)}<span class="where">${target.region ?? ""}</span> <span class="what">${countInCell(report, target, state)}</span><span class="vh">, target ${target.name}</span></a>`;
}
function renderLegend(rows) {
	const items = states.filter((state) => rows.some((row) => row.state === state)).map((state) => {
		const count = rows.filter((row) => row.state === state).length;
		const { word, about } = stateWords[state];
		return require_src_render_words().markup`<li>${glyph(state)} <span><b>${word}</b> <span class="num">${count}</span> – ${about}</span></li>`;
	});
	return require_src_render_words().markup`<ul class="legend">${items}</ul>\n`;
}
// src/render/html/header.ts
function renderHeader(report) {
	const state = stateOfReport(report);
	const verdict = require_every_run().verdictOf(report);
	return require_src_render_words().markup`<header class="top">
<div class="bar"><p class="brand"><b>Kiln</b> ${report.command}${report.offline === true && ", offline"}</p><button type="button" id="theme" hidden>Dark</button></div>
<div class="verdict">${glyph(state)}<h1${verdict.length > 70 && require_src_render_words().trusted(" class=\"long\"")}>${verdict}</h1></div>
${renderNotice(report)}${renderFacts(report)}${renderCounts(report)}</header>\n`;
}
function stateOfReport({ outcome, declined }) {
	if (declined === true) return "declined";
	return {
		clean: "in-sync",
		changes: "changes",
		drift: "drift",
		applied: "applied",
		refused: "refused",
		incomplete: "failed",
		invalid: "failed",
		error: "failed",
		interrupted: "failed",
		superseded: "not-run"
	}[outcome];
}
function renderNotice(report) {
	const { offline, base, shard } = report;
	const elsewhere = require_every_run().backendInWords(report);
	const notices = [
		offline === true && require_src_render_words().markup`Nothing was asked of AWS: what is declared was compared with ${base === void 0 ? "the base revision" : require_src_render_words().markup`<code>${base.revision}</code>`}.`,
		shard !== void 0 && require_src_render_words().markup`This is part ${shard.index} of ${shard.of} of a fleet of ${shard.targets.length} targets.`,
		elsewhere !== void 0 && require_src_render_words().markup`${elsewhere}`
	].filter((notice) => notice !== false);
	return require_src_render_words().markup`${notices.map((notice) => require_src_render_words().markup`<p class="notice">${notice}</p>\n`)}`;
}
function renderFacts({ run, base, parts }) {
	const { revision, startedAt, durationMs, requests } = run;
	const items = [
		revision === null ? void 0 : ["commit", require_src_render_words().markup`<code>${revision.slice(0, 12)}</code>`],
		base === void 0 ? void 0 : ["compared with", require_src_render_words().markup`<code>${base.revision.slice(0, 12)}</code>`],
		["started", startedAt.replace("T", " ").replace(/\.\d+Z$/, " UTC")],
		["took", durationInWords(durationMs)],
		["requests", `${requests.read} read, ${requests.write} write${requests.throttled > 0 ? `, ${requests.throttled} throttled` : ""}`],
		parts === void 0 ? void 0 : ["made of", `${parts.length} ${require_start().plural(parts.length, "run")}`],
		...factsOfCi(run.ci)
	].filter((fact) => fact !== void 0);
	return require_src_render_words().markup`<dl class="run">${items.map(([term, value]) => require_src_render_words().markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}
function factsOfCi(ci) {
	if (ci === null || typeof ci !== "object" || Array.isArray(ci)) return [];
	const { runUrl, actor, pullRequest } = ci;
	return [
		...typeof pullRequest === "number" ? [["pull request", `#${pullRequest}`]] : [],
		...typeof actor === "string" ? [["by", actor]] : [],
		...typeof runUrl === "string" && isWebAddress(runUrl) ? [["run", require_src_render_words().markup`<a href="${runUrl}" rel="noopener noreferrer">log of the run</a>`]] : []
	];
}
function isWebAddress(text) {
	return /^https?:\/\/[\w.:-]+(\/[\w./?=&%#~+:@,;-]*)?$/.test(text);
}
function durationInWords(ms) {
	if (ms < 1e3) return `${ms} ms`;
	const seconds = Math.round(ms / 100) / 10;
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
function renderCounts({ summary, outcomes, command }) {
	const tiles = require_src().actions.filter((action) => summary[action] > 0).map((action) => require_src_render_words().markup`<div class="tile ${action}"><dt><span aria-hidden="true">${require_every_run().symbols[action]}</span> ${action}</dt><dd>${grouped(summary[action])}</dd></div>`);
	const ends = [
		"done",
		"failed",
		"notRun"
	].filter((key) => command === "apply" && outcomes[key] > 0);
	const words = {
		done: ["\u2713 done", "good"],
		failed: ["\u2715 failed", "bad"],
		notRun: ["\u2013 not run", "quiet"]
	};
	const endTiles = ends.map((key) => {
		const [word, tone] = words[key];
		return require_src_render_words().markup`<div class="tile end ${tone}"><dt>${word}</dt><dd>${grouped(outcomes[key])}</dd></div>`;
	});
	return tiles.length + endTiles.length === 0 ? void 0 : require_src_render_words().markup`<dl class="tiles">${tiles}${endTiles}</dl>\n`;
}
const grouped = (count) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, "\u00A0");
// src/render/html/assets.ts
const styles = "/* Colours and type. Every text reaches a contrast of 4.5 to 1 on its ground, in both schemes. */\n:root {\n  color-scheme: light dark;\n  --page: light-dark(#f6f7f9, #0e1116);\n  --card: light-dark(#ffffff, #161a21);\n  --sunk: light-dark(#f1f3f6, #1d222b);\n  --line: light-dark(#dde1e7, #2b323d);\n  --line-strong: light-dark(#8a93a1, #6b7686);\n  --text: light-dark(#1a1e26, #e7eaf0);\n  --soft: light-dark(#545c69, #a3adbb);\n  --link: light-dark(#1d4fb8, #9dbdff);\n  --bad: light-dark(#b01f2e, #ff9d9f);\n  --bad-ground: light-dark(#fdedee, #361a1e);\n  --warn: light-dark(#854f00, #f0c070);\n  --warn-ground: light-dark(#fdf3dd, #33260f);\n  --info: light-dark(#1d4fb8, #9dbdff);\n  --info-ground: light-dark(#e9f0fe, #182743);\n  --good: light-dark(#14663a, #82d8a5);\n  --good-ground: light-dark(#e5f5eb, #122c1e);\n  --odd: light-dark(#6a3bb0, #cdb0ff);\n  --odd-ground: light-dark(#f2ebfd, #281c40);\n  --sans: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;\n  --mono: ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;\n}\n:root[data-theme='light'] {\n  color-scheme: light;\n}\n:root[data-theme='dark'] {\n  color-scheme: dark;\n}\n.bad {\n  --tone: var(--bad);\n  --ground: var(--bad-ground);\n}\n.warn {\n  --tone: var(--warn);\n  --ground: var(--warn-ground);\n}\n.info {\n  --tone: var(--info);\n  --ground: var(--info-ground);\n}\n.good {\n  --tone: var(--good);\n  --ground: var(--good-ground);\n}\n.quiet {\n  --tone: var(--soft);\n  --ground: var(--sunk);\n}\n.create {\n  --tone: var(--good);\n  --ground: var(--good-ground);\n}\n.update {\n  --tone: var(--warn);\n  --ground: var(--warn-ground);\n}\n.adopt {\n  --tone: var(--info);\n  --ground: var(--info-ground);\n}\n.delete,\n.blocked {\n  --tone: var(--bad);\n  --ground: var(--bad-ground);\n}\n.orphan {\n  --tone: var(--odd);\n  --ground: var(--odd-ground);\n}\n.skipped,\n.unchanged {\n  --tone: var(--soft);\n  --ground: var(--sunk);\n}\n.g {\n  width: 1em;\n  height: 1em;\n  flex: none;\n  color: var(--tone);\n  vertical-align: -0.125em;\n}\n.gf {\n  fill: currentColor;\n}\n.gc,\n.gl {\n  fill: none;\n  stroke-width: 1.9;\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n.gc {\n  stroke: var(--card);\n}\n.gl {\n  stroke: currentColor;\n  stroke-width: 2.2;\n}\n\n/* The frame: top, main column, findings, words, footer. */\n* {\n  box-sizing: border-box;\n}\n[hidden] {\n  display: none !important;\n}\nhtml {\n  scroll-padding-top: 5rem;\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n}\nbody {\n  margin: 0;\n  background: var(--page);\n  color: var(--text);\n  font: 0.9375rem/1.55 var(--sans);\n  overflow-wrap: anywhere;\n}\nh1,\nh2,\nh3,\nh4,\np,\ndl,\ndd,\nul {\n  margin: 0;\n  padding: 0;\n}\nul {\n  list-style: none;\n}\ncode,\nkbd {\n  font-family: var(--mono);\n  font-size: 0.9em;\n}\na {\n  color: var(--link);\n  text-underline-offset: 0.2em;\n}\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n  border-radius: 4px;\n}\n.num,\n.tile dd,\n.run,\n#shown {\n  font-variant-numeric: tabular-nums;\n}\n.vh,\n.sprite {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.skip {\n  position: absolute;\n  left: -99rem;\n  z-index: 3;\n  padding: 0.5rem 1rem;\n  background: var(--card);\n  border-radius: 0 0 6px 0;\n}\n.skip:focus {\n  left: 0;\n  top: 0;\n}\n.top,\nmain,\nfooter {\n  max-width: 75rem;\n  margin: 0 auto;\n  padding: 0 clamp(1rem, 3vw, 2rem);\n}\n.bar {\n  display: flex;\n  align-items: center;\n  justify-content: space-between;\n  gap: 1rem;\n  padding: 1rem 0;\n  min-height: 4.2rem;\n  color: var(--soft);\n}\n.brand b {\n  color: var(--text);\n  letter-spacing: -0.01em;\n  margin-right: 0.25rem;\n}\nbutton {\n  font: inherit;\n  font-size: 0.8125rem;\n  color: var(--text);\n  background: var(--card);\n  border: 1px solid var(--line-strong);\n  border-radius: 6px;\n  padding: 0.25rem 0.7rem;\n  cursor: pointer;\n}\nbutton:hover {\n  background: var(--sunk);\n}\n.verdict {\n  display: flex;\n  gap: 0.9rem;\n  align-items: flex-start;\n  padding-top: clamp(0.25rem, 2vw, 1rem);\n}\n.verdict .g {\n  font-size: 2rem;\n  margin-top: 0.15rem;\n  --card: var(--page);\n}\nh1 {\n  font-size: clamp(1.375rem, 1rem + 1.6vw, 2rem);\n  line-height: 1.2;\n  font-weight: 650;\n  letter-spacing: -0.02em;\n  text-wrap: pretty;\n  min-width: 0;\n}\n.run {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 1.4rem;\n  margin-top: 1rem;\n  color: var(--soft);\n  font-size: 0.8125rem;\n}\n.run div {\n  display: flex;\n  gap: 0.4rem;\n  min-width: 0;\n}\n.run dd {\n  color: var(--text);\n  min-width: 0;\n}\n.notice {\n  margin-top: 0.9rem;\n  padding: 0.5rem 0.9rem;\n  border-left: 3px solid var(--warn);\n  background: var(--warn-ground);\n  color: var(--warn);\n  border-radius: 0 6px 6px 0;\n}\n.tiles {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.6rem;\n  margin-top: 1.4rem;\n}\n.tile {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 0.55rem 1rem 0.5rem 0.85rem;\n  min-width: 6.5rem;\n  display: flex;\n  flex-direction: column-reverse;\n}\n.tile dt {\n  color: var(--tone);\n  font-size: 0.8125rem;\n  white-space: nowrap;\n}\n.tile dt span {\n  font-family: var(--mono);\n  font-weight: 700;\n}\n.tile dd {\n  font-size: 1.625rem;\n  line-height: 1.2;\n  font-weight: 600;\n  letter-spacing: -0.02em;\n}\n.tile:not(.end) + .end {\n  margin-left: 1.25rem;\n}\n@media (max-width: 40rem) {\n  .tiles {\n    display: grid;\n    grid-template-columns: repeat(3, minmax(0, 1fr));\n  }\n  .tile,\n  .tile + .tile.end {\n    margin-left: 0;\n    min-width: 0;\n    padding-left: 0.6rem;\n    padding-right: 0.3rem;\n  }\n}\nmain > section {\n  margin-top: clamp(2rem, 4vw, 3rem);\n}\nh1.long {\n  font-size: clamp(1.25rem, 1rem + 0.9vw, 1.625rem);\n  line-height: 1.28;\n  letter-spacing: -0.012em;\n}\nh2 {\n  font-size: 1.1875rem;\n  font-weight: 650;\n  letter-spacing: -0.01em;\n  margin-bottom: 0.6rem;\n}\nh2:focus,\nmain:focus {\n  outline: none;\n}\n.small,\n.src {\n  font-size: 0.8125rem;\n  color: var(--soft);\n}\n.findings {\n  display: grid;\n  gap: 0.6rem;\n}\n.note {\n  border: 1px solid var(--line);\n  border-left: 3px solid var(--tone);\n  border-radius: 6px;\n  background: var(--card);\n  padding: 0.55rem 0.9rem;\n  min-width: 0;\n}\n.nh b,\n.nh code {\n  color: var(--tone);\n}\n.nh .src {\n  margin-left: 0.4rem;\n  font-family: var(--mono);\n}\n.hint {\n  color: var(--soft);\n}\n.words dl {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));\n  gap: 0.15rem 2rem;\n  font-size: 0.875rem;\n}\n.words dl div {\n  display: grid;\n  grid-template-columns: 8.5rem minmax(0, 1fr);\n  gap: 0.75rem;\n  padding: 0.45rem 0;\n  border-top: 1px solid var(--line);\n}\n.words dd {\n  color: var(--soft);\n}\n.words :target {\n  background: var(--info-ground);\n}\nfooter {\n  padding-top: 1rem;\n  padding-bottom: 3rem;\n  margin-top: 2.5rem;\n}\nfooter .run {\n  border-top: 1px solid var(--line);\n  padding-top: 1rem;\n}\n\n/* Search and filter; the line with the search stays in view. */\n#tools {\n  display: contents;\n}\n.find {\n  position: sticky;\n  top: 0;\n  z-index: 2;\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.5rem 0.75rem;\n  padding: 0.6rem 0;\n  background: var(--page);\n  border-bottom: 1px solid var(--line);\n}\n.box {\n  position: relative;\n  flex: 1 1 15rem;\n  min-width: 0;\n  display: flex;\n}\n#q {\n  flex: 1;\n  min-width: 0;\n  font: inherit;\n  color: inherit;\n  background: var(--card);\n  border: 1px solid var(--line-strong);\n  border-radius: 8px;\n  padding: 0.45rem 2.4rem 0.45rem 0.8rem;\n}\n#q::placeholder {\n  color: var(--soft);\n  opacity: 1;\n}\n#q + kbd {\n  position: absolute;\n  right: 0.6rem;\n  top: 50%;\n  translate: 0 -50%;\n  pointer-events: none;\n}\n#q:focus + kbd {\n  visibility: hidden;\n}\nkbd {\n  font-size: 0.75rem;\n  color: var(--soft);\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  padding: 0 0.35rem;\n  background: var(--sunk);\n}\n#shown {\n  font-size: 0.8125rem;\n  color: var(--soft);\n  margin-left: auto;\n}\n.groups {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1.75rem;\n  padding: 0.75rem 0 0.25rem;\n}\nfieldset {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.35rem;\n  border: 0;\n  margin: 0;\n  padding: 0;\n  min-width: 0;\n}\nlegend {\n  float: left;\n  font-size: 0.8125rem;\n  color: var(--soft);\n  margin-right: 0.35rem;\n  padding: 0;\n}\n.chip {\n  max-width: 100%;\n  display: inline-flex;\n  align-items: center;\n  gap: 0.35rem;\n  position: relative;\n  border: 1px solid var(--line);\n  border-radius: 99px;\n  background: var(--card);\n  padding: 0.15rem 0.7rem;\n  font-size: 0.8125rem;\n  cursor: pointer;\n  min-width: 0;\n}\n.chip:hover {\n  border-color: var(--line-strong);\n}\n.chip input {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  margin: 0;\n  opacity: 0;\n  cursor: pointer;\n}\n.chip:has(:checked) {\n  background: var(--text);\n  border-color: var(--text);\n  color: var(--page);\n}\n.chip:has(:checked) .num,\n.chip:has(:checked) .g {\n  color: inherit;\n}\n.chip:has(:checked) .g {\n  --card: var(--text);\n}\n.chip:has(:focus-visible) {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n}\n.chip .num {\n  color: var(--soft);\n}\n.sy {\n  font-family: var(--mono);\n  font-weight: 700;\n}\n#none {\n  padding: 2rem 0;\n  color: var(--soft);\n  text-align: center;\n}\n\n/* The grid of targets: a table where there is room, on a phone a block per account. */\n.fleet h2 {\n  margin-bottom: 0;\n}\n.grid {\n  width: fit-content;\n  max-width: 100%;\n  overflow-x: auto;\n  margin: 0.8rem 0;\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-radius: 10px;\n}\n.grid table {\n  border-collapse: separate;\n  border-spacing: 4px;\n  min-width: min(100%, 20rem);\n}\n.grid th {\n  font-weight: 500;\n  font-size: 0.75rem;\n  color: var(--soft);\n  text-align: left;\n  padding: 0.35rem 0.5rem;\n  line-height: 1.25;\n  overflow-wrap: normal;\n  vertical-align: bottom;\n}\n.grid tbody th {\n  position: sticky;\n  left: 0;\n  z-index: 1;\n  background: var(--card);\n  font-size: 0.8125rem;\n  color: var(--text);\n  font-variant-numeric: tabular-nums;\n  white-space: nowrap;\n  vertical-align: middle;\n  padding-right: 0.8rem;\n}\n.grid td {\n  padding: 0;\n  min-width: 5.75rem;\n  vertical-align: top;\n}\n.cell {\n  position: relative;\n  display: flex;\n  align-items: center;\n  gap: 0.4rem;\n  padding: 0.35rem 0.55rem;\n  border-radius: 6px;\n  border: 1px solid transparent;\n  background: var(--ground);\n  color: var(--tone);\n  font-size: 0.75rem;\n  line-height: 1.3;\n  text-decoration: none;\n  font-variant-numeric: tabular-nums;\n  overflow-wrap: normal;\n}\n.cell.good {\n  background: none;\n  border-color: var(--line);\n}\n.cell .g {\n  font-size: 0.8125rem;\n  --card: var(--ground);\n}\n.cell:hover {\n  border-color: currentColor;\n}\n.cell.off {\n  background: none;\n  border: 1px dashed var(--line);\n  color: var(--soft);\n}\n.cell.off .g {\n  color: inherit;\n}\n.cell + .cell {\n  margin-top: 4px;\n}\n.where {\n  display: none;\n}\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem 1.5rem;\n  font-size: 0.8125rem;\n  color: var(--soft);\n}\n.legend li {\n  display: flex;\n  gap: 0.45rem;\n  align-items: flex-start;\n}\n.legend .g {\n  margin-top: 0.28em;\n}\n.legend b {\n  color: var(--text);\n  font-weight: 600;\n}\n@media (max-width: 40rem) {\n  .grid {\n    width: auto;\n    border: 0;\n    background: none;\n    overflow: visible;\n  }\n  .grid table,\n  .grid tbody {\n    display: block;\n  }\n  .grid thead {\n    display: none;\n  }\n  .grid tr {\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0.35rem;\n    background: var(--card);\n    border: 1px solid var(--line);\n    border-radius: 10px;\n    padding: 0.5rem 0.6rem 0.6rem;\n    margin-bottom: 0.6rem;\n  }\n  .grid tbody th {\n    position: static;\n    flex: 1 0 100%;\n    padding: 0.1rem;\n  }\n  .grid td {\n    min-width: 0;\n  }\n  .grid .e {\n    display: none;\n  }\n  .grid tbody th {\n    white-space: normal;\n  }\n  .grid tbody th,\n  .cell {\n    overflow-wrap: anywhere;\n    min-width: 0;\n  }\n  .where {\n    display: inline;\n    color: var(--text);\n  }\n}\n\n/* The section of a target and the changes in it. */\n/* What is not in sight is laid out when it comes there: a fleet of hundreds opens at once. The margins keep room for focus rings. */\n.t {\n  margin: 1.5rem -4px 0;\n  padding: 0.2rem 4px 0;\n  content-visibility: auto;\n  contain-intrinsic-size: auto 18rem;\n}\n.t > header {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.2rem 1rem;\n  margin-bottom: 0.6rem;\n}\nh3 {\n  font-size: 1.0625rem;\n  font-weight: 650;\n  letter-spacing: -0.01em;\n  min-width: 0;\n}\nh3 .g {\n  margin-right: 0.2rem;\n}\n.verdict .g,\nh3 .g,\n.chip .g,\n.legend .g {\n  --card: var(--page);\n}\n.st {\n  margin-left: 0.35rem;\n  font-size: 0.75rem;\n  font-weight: 550;\n  letter-spacing: 0;\n  color: var(--tone);\n  background: var(--ground);\n  border-radius: 99px;\n  padding: 0.1rem 0.55rem;\n  vertical-align: 0.1em;\n  white-space: nowrap;\n}\n.facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.1rem 0.9rem;\n  font-size: 0.8125rem;\n  color: var(--soft);\n  font-variant-numeric: tabular-nums;\n  min-width: 0;\n}\n.facts > * {\n  min-width: 0;\n}\n.label {\n  border: 1px solid var(--line);\n  border-radius: 4px;\n  padding: 0 0.35rem;\n}\n.t:target > header h3 {\n  text-decoration: underline;\n  text-decoration-color: var(--link);\n  text-decoration-thickness: 2px;\n  text-underline-offset: 0.3em;\n}\n.t > .findings {\n  margin-bottom: 0.7rem;\n}\n.c {\n  background: var(--card);\n  border: 1px solid var(--line);\n  border-left: 3px solid var(--tone);\n  border-radius: 8px;\n  padding: 0.7rem 1rem 0.6rem;\n  margin-bottom: 0.7rem;\n  min-width: 0;\n}\nh4 {\n  font-size: 0.9375rem;\n  font-weight: 600;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 0.7rem;\n  align-items: baseline;\n}\n.act {\n  font-size: 0.8125rem;\n  font-weight: 600;\n  color: var(--tone);\n  background: var(--ground);\n  border-radius: 5px;\n  padding: 0.05rem 0.5rem;\n  white-space: nowrap;\n}\n.act span {\n  font-family: var(--mono);\n  font-weight: 700;\n}\n.id {\n  min-width: 0;\n}\n.k {\n  color: var(--soft);\n  font-weight: 400;\n}\n.meta {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 0.6rem;\n  align-items: baseline;\n  margin-top: 0.25rem;\n}\n.meta:empty {\n  display: none;\n}\n.src {\n  font-family: var(--mono);\n  font-size: 0.78125rem;\n}\n.tag {\n  display: inline-block;\n  font-size: 0.75rem;\n  color: var(--tone, var(--soft));\n  background: var(--sunk);\n  border-radius: 4px;\n  padding: 0.05rem 0.45rem;\n  text-decoration: none;\n}\n.meta .tag,\n.fa .tag {\n  color: var(--text);\n}\n.meta .tag.good,\n.meta .tag.bad {\n  color: var(--tone);\n  background: var(--ground);\n  font-weight: 600;\n}\na.tag:hover {\n  text-decoration: underline;\n}\n.why {\n  margin-top: 0.35rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n.n {\n  font-size: 0.875rem;\n  margin-top: 0.2rem;\n}\n.c .note {\n  margin-top: 0.55rem;\n  background: var(--ground);\n}\n.old {\n  border: 1px dashed var(--line-strong);\n  border-radius: 10px;\n  padding: 0.7rem;\n  margin-bottom: 0.7rem;\n}\n.old .c:last-child {\n  margin-bottom: 0;\n}\n.oh {\n  font-size: 0.875rem;\n  color: var(--soft);\n  margin-bottom: 0.6rem;\n}\n.oh b {\n  color: var(--text);\n}\nsummary {\n  cursor: pointer;\n  color: var(--soft);\n  font-size: 0.8125rem;\n  width: fit-content;\n}\nsummary:hover {\n  color: var(--text);\n}\n.c > details {\n  margin-top: 0.45rem;\n}\ndetails dl {\n  font-size: 0.8125rem;\n  padding: 0.3rem 0 0.2rem;\n  color: var(--soft);\n}\ndetails dl div {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.7rem;\n  padding: 0.1rem 0;\n}\ndetails dd {\n  color: var(--text);\n  min-width: 0;\n}\n.quiet-t {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.1rem 1rem;\n  align-items: baseline;\n  margin-top: 0;\n  padding: 0.55rem 4px;\n  contain-intrinsic-size: auto 2.6rem;\n  border-top: 1px solid var(--line);\n}\n.t:not(.quiet-t) + .quiet-t {\n  margin-top: 1.5rem;\n}\n.quiet-t > header {\n  margin: 0;\n}\n.quiet-t h3 {\n  font-size: 0.9375rem;\n  font-weight: 600;\n}\n.quiet-t details[open] {\n  flex-basis: 100%;\n}\n.many {\n  margin-top: 0.8rem;\n}\n.many > summary {\n  padding: 0.3rem 0;\n}\n.c.like {\n  padding-top: 0.45rem;\n  padding-bottom: 0.4rem;\n}\n.also a {\n  overflow-wrap: anywhere;\n}\n\n/* Both sides of the fields: columns, and on a phone one below the other. */\n.f {\n  width: 100%;\n  table-layout: fixed;\n  border-collapse: collapse;\n  margin-top: 0.6rem;\n  font-size: 0.8125rem;\n}\n.f th,\n.f td {\n  text-align: left;\n  vertical-align: top;\n  padding: 0.35rem 0.7rem;\n  border-top: 1px solid var(--line);\n}\n.f th:first-child {\n  padding-left: 0;\n}\n.f thead th {\n  font-weight: 500;\n  font-size: 0.75rem;\n  color: var(--soft);\n  border-top: 0;\n  padding-bottom: 0.2rem;\n}\n.f tbody th {\n  font-weight: 500;\n}\n.f code {\n  font-size: 0.8125rem;\n  white-space: pre-wrap;\n}\n.f.two thead th:first-child {\n  width: 36%;\n}\n.f.one thead th:first-child {\n  width: 40%;\n}\n.fa {\n  margin-left: 0.6rem;\n}\n.fa > * {\n  margin-right: 0.4rem;\n}\n.none {\n  color: var(--soft);\n  font-style: italic;\n}\n.b {\n  background: light-dark(#fff6f6, #211619);\n}\n.a {\n  background: light-dark(#f3fbf6, #131f19);\n}\n.f del,\n.f ins {\n  text-decoration: none;\n  border-radius: 3px;\n  padding: 0.05em 0.15em;\n  -webkit-box-decoration-break: clone;\n  box-decoration-break: clone;\n}\n.f del {\n  background: light-dark(#ffd9da, #57242a);\n  text-decoration: line-through;\n  text-decoration-thickness: 1px;\n}\n.f ins {\n  background: light-dark(#c9eed6, #1d4a30);\n  font-weight: 600;\n}\n@media (max-width: 40rem) {\n  .f,\n  .f tbody,\n  .f tr,\n  .f th,\n  .f td {\n    display: block;\n    width: auto;\n  }\n  .f thead {\n    display: none;\n  }\n  .f tr {\n    border-top: 1px solid var(--line);\n    padding: 0.4rem 0;\n  }\n  .f th,\n  .f td {\n    border: 0;\n    padding: 0.15rem 0.5rem;\n  }\n  .f tbody th {\n    padding: 0.15rem 0;\n  }\n  .f.two td::before {\n    display: block;\n    font: 0.6875rem/1.4 var(--sans);\n    color: var(--soft);\n  }\n  .f.open .b::before {\n    content: 'In the account';\n  }\n  .f.open .a::before {\n    content: 'In git';\n  }\n  .f.done .b::before {\n    content: 'Before';\n  }\n  .f.done .a::before {\n    content: 'After';\n  }\n  .f.offline .b::before {\n    content: 'At the base revision';\n  }\n  .f.offline .a::before {\n    content: 'Now in git';\n  }\n}\n\n/* The lines of a text: their numbers on both sides, and a sign before each that only one side has. */\n.x {\n  margin-top: 0.6rem;\n  font-size: 0.8125rem;\n}\n.x-h {\n  margin: 0;\n}\n.x code {\n  font-size: 0.8125rem;\n}\n.x details {\n  margin-top: 0.2rem;\n}\n.x .small {\n  margin: 0.2rem 0 0;\n}\n.d {\n  width: 100%;\n  border-collapse: collapse;\n  margin-top: 0.3rem;\n  font: 0.75rem/1.5 var(--mono);\n}\n.d td {\n  vertical-align: top;\n  padding: 0 0.5rem;\n}\n.d .dn {\n  width: 1%;\n  text-align: right;\n  white-space: nowrap;\n  overflow-wrap: normal;\n  color: var(--soft);\n  user-select: none;\n  -webkit-user-select: none;\n}\n.d .dl {\n  padding-left: 2ch;\n  text-indent: -1ch;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n}\n.d del,\n.d ins {\n  text-decoration: none;\n}\n.dh td {\n  color: var(--soft);\n  background: var(--sunk);\n}\n.dr td {\n  background: light-dark(#fff6f6, #211619);\n}\n.da td {\n  background: light-dark(#f3fbf6, #131f19);\n}\n\n/* The picture of what refers to what. */\n.pic {\n  padding: 0.4rem 1rem 0.6rem;\n}\n.pic-s {\n  overflow: auto;\n  max-height: 36rem;\n  padding: 0.25rem;\n}\n.graph text {\n  font: 11px var(--mono);\n  fill: var(--soft);\n}\n.graph .gr-name {\n  font-size: 13px;\n  font-weight: 600;\n  fill: var(--text);\n}\n.graph .gr-state {\n  fill: var(--tone, var(--soft));\n}\n.gr-box {\n  fill: var(--ground, var(--card));\n  stroke: var(--tone, var(--line-strong));\n  stroke-width: 1.2;\n}\n.gr-n.unchanged {\n  --ground: var(--card);\n}\n.gr-n:is(.create, .update, .adopt, .skipped) .gr-box {\n  stroke-width: 2.4;\n}\n.gr-n:is(.delete, .blocked) .gr-box {\n  stroke-width: 3.2;\n}\n.gr-n:is(.delete, .orphan) .gr-box {\n  stroke-dasharray: 7 3;\n}\n.gr-n.external .gr-box,\n.gr-e.external {\n  stroke-dasharray: 2 3;\n}\n.gr-e {\n  fill: none;\n  stroke: var(--line-strong);\n  stroke-width: 1.4;\n}\n.gr-tip {\n  fill: var(--line-strong);\n}\n.graph a:hover .gr-name {\n  text-decoration: underline;\n}\n.graph a:focus-visible {\n  outline: 3px solid var(--link);\n  outline-offset: 2px;\n}\n@media print {\n  .pic-s {\n    overflow: visible;\n    max-height: none;\n  }\n  .graph {\n    max-width: 100%;\n    height: auto;\n    print-color-adjust: exact;\n    -webkit-print-color-adjust: exact;\n  }\n}\n\n/* What builds something else: a table that scrolls by itself where it is wider than the page. */\n.q {\n  margin-bottom: 0.7rem;\n}\n.q-s {\n  overflow-x: auto;\n}\n.q-t {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.8125rem;\n}\n.q-t th,\n.q-t td {\n  text-align: left;\n  vertical-align: top;\n  padding: 0.35rem 0.7rem 0.35rem 0;\n  border-top: 1px solid var(--line);\n  overflow-wrap: anywhere;\n}\n.q-t th {\n  font-weight: 500;\n}\n.q-t thead th {\n  color: var(--soft);\n  font-size: 0.75rem;\n  border-top: 0;\n}\n\n/* On paper: light, everything unfolded, nothing to click. */\n@media print {\n  :root,\n  :root[data-theme='dark'] {\n    color-scheme: light;\n    --page: #fff;\n  }\n  body {\n    font-size: 9.5pt;\n  }\n  .skip,\n  #theme,\n  #tools {\n    display: none !important;\n  }\n  .top,\n  main,\n  footer {\n    max-width: none;\n    padding: 0;\n  }\n  .c,\n  .cell,\n  .st,\n  .act,\n  .tag,\n  .note,\n  .f td,\n  .d td,\n  .f del,\n  .f ins,\n  .tile {\n    print-color-adjust: exact;\n    -webkit-print-color-adjust: exact;\n  }\n  details::details-content {\n    content-visibility: visible;\n    display: block;\n    block-size: auto;\n  }\n  .quiet-t details {\n    flex-basis: 100%;\n  }\n  .t {\n    content-visibility: visible;\n  }\n  .grid {\n    overflow: visible;\n  }\n  .grid td {\n    min-width: 0;\n  }\n  h2,\n  h3,\n  h4,\n  .meta,\n  .t > header,\n  .f thead {\n    break-after: avoid;\n  }\n  .note,\n  .tile,\n  .f tr,\n  .d tr,\n  .grid tr {\n    break-inside: avoid;\n  }\n  a {\n    color: inherit;\n  }\n}\n";
const script = "/** The one script of the page: filter, search, keys, theme, print. It only shows and hides what is there, and stores nothing. */\n;(() => {\n  'use strict'\n\n  /**\n   * Returns the element of that id, which the page is known to have.\n   * @param {string} id\n   */\n  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))\n\n  /**\n   * @param {string} selector\n   * @param {ParentNode} [from]\n   */\n  const all = (selector, from = document) => [\n    .../** @type {NodeListOf<HTMLElement>} */ (from.querySelectorAll(selector)),\n  ]\n\n  const root = document.documentElement\n  const theme = byId('theme')\n  const prefersDark = matchMedia('(prefers-color-scheme: dark)')\n  const isDark = () => (root.dataset['theme'] || (prefersDark.matches ? 'dark' : 'light')) === 'dark'\n  const nameTheme = () => {\n    theme.textContent = isDark() ? 'Light theme' : 'Dark theme'\n  }\n  theme.addEventListener('click', () => {\n    root.dataset['theme'] = isDark() ? 'light' : 'dark'\n    nameTheme()\n  })\n  prefersDark.addEventListener('change', nameTheme)\n  nameTheme()\n  theme.hidden = false\n\n  addEventListener('beforeprint', () => {\n    for (const one of /** @type {HTMLDetailsElement[]} */ (all('details:not([open])'))) {\n      one.dataset['shut'] = ''\n      one.open = true\n    }\n  })\n  addEventListener('afterprint', () => {\n    for (const one of /** @type {HTMLDetailsElement[]} */ (all('details[data-shut]'))) {\n      delete one.dataset['shut']\n      one.open = false\n    }\n  })\n\n  /** @type {HTMLElement | null} */\n  const tools = document.querySelector('#tools')\n  if (tools === null) return\n  const query = /** @type {HTMLInputElement} */ (byId('q'))\n  const boxes = /** @type {HTMLInputElement[]} */ (all('input[type=checkbox]', tools))\n\n  /** @param {Element | null} element */\n  const lower = (element) => element?.textContent?.toLowerCase() ?? ''\n\n  /**\n   * The text of a change, without the names of other targets.\n   * @param {Element | null} article\n   */\n  const ownText = (article) =>\n    [...(article?.children ?? [])]\n      .filter((part) => !part.matches('.also'))\n      .map(lower)\n      .join(' ')\n\n  /** @param {HTMLElement} element */\n  const readTarget = (element) => {\n    const articles = all('.c', element).map((article) => ({\n      article,\n      action: article.dataset['a'],\n      kind: article.dataset['k'],\n      reason: article.dataset['r'],\n      // What is shown in full at another target is found here as well.\n      text: `${ownText(article)} ${ownText(document.getElementById(article.dataset['like'] ?? ''))}`,\n    }))\n    /** @type {HTMLDetailsElement | null} */\n    const same = element.querySelector(':scope > .same')\n    /** @type {HTMLElement | null} */\n    const old = element.querySelector(':scope > .old')\n    return {\n      element,\n      articles,\n      rest: all(':scope > .findings, :scope > .small', element).map(lower).join(' '),\n      same,\n      state: element.dataset['s'],\n      head: lower(element.querySelector('header')),\n      names: lower(same),\n      old,\n      many: /** @type {HTMLDetailsElement[]} */ (all('.many', element)),\n      cell: document.querySelector(`.cell[href=\"#${element.id}\"]`),\n    }\n  }\n\n  /** @type {ReturnType<typeof readTarget>[] | undefined} */\n  let targets\n  const read = () => (targets ??= all('.t').map(readTarget))\n\n  /**\n   * Returns what is ticked in one group of boxes.\n   * @param {string} name\n   */\n  const chosen = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value))\n\n  /**\n   * @param {Set<string>} set\n   * @param {string | undefined} value\n   */\n  const allows = (set, value) => set.size === 0 || set.has(value ?? '')\n\n  function filter() {\n    const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean)\n    const [byState, byAction, byReason, byKind] = [chosen('s'), chosen('a'), chosen('r'), chosen('k')]\n    const ticked = byAction.size + byReason.size + byKind.size\n    const isActive = words.length + byState.size + ticked > 0\n    /** @param {string} text */\n    const has = (text) => words.every((word) => text.includes(word))\n    let [changes, changesShown, shown] = [0, 0, 0]\n    const rows = read()\n    for (const { element, articles, head, rest, names, same, old, many, state, cell } of rows) {\n      const fits = allows(byState, state)\n      let here = 0\n      for (const { article, action, kind, reason, text } of articles) {\n        const isAllowed = allows(byAction, action) && allows(byReason, reason) && allows(byKind, kind)\n        const isShown = fits && isAllowed && has(`${head} ${text}`)\n        article.hidden = !isShown\n        if (isShown) here++\n      }\n      if (old) old.hidden = !all('.c', old).some((article) => !article.hidden)\n      for (const one of many) {\n        one.hidden = !all('.c', one).some((article) => !article.hidden)\n        one.open = isActive\n      }\n      const isOpen = ticked === 0\n      const isNamed = words.length > 0 && isOpen && !has(head) && has(`${head} ${names}`)\n      if (same) same.open = isNamed\n      const isShown = here > 0 || (fits && isOpen && has(`${head} ${rest} ${names}`))\n      element.hidden = !isShown\n      if (cell) cell.classList.toggle('off', !isShown)\n      changes += articles.length\n      changesShown += here\n      if (isShown) shown++\n    }\n    /**\n     * @param {number} some\n     * @param {number} whole\n     * @param {string} noun\n     */\n    const of = (some, whole, noun) => `${isActive ? `${some} of ${whole}` : whole} ${noun}${whole === 1 ? '' : 's'}`\n    byId('shown').textContent = `${of(changesShown, changes, 'change')}, ${of(shown, rows.length, 'target')}`\n    byId('clear').hidden = !isActive\n    byId('none').hidden = shown > 0\n  }\n\n  let isWaiting = false\n  function filterSoon() {\n    if (isWaiting) return\n    isWaiting = true\n    requestAnimationFrame(() => {\n      isWaiting = false\n      filter()\n    })\n  }\n  function clear() {\n    query.value = ''\n    for (const box of boxes) box.checked = false\n    filter()\n  }\n\n  tools.addEventListener('input', filterSoon)\n  byId('clear').addEventListener('click', () => {\n    clear()\n    query.focus()\n  })\n  addEventListener('keydown', (event) => {\n    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return\n    const isTyped = event.target instanceof Element && event.target.closest('input:not([type=checkbox])') !== null\n    if (event.key === '/' && !isTyped) {\n      event.preventDefault()\n      query.focus()\n      query.select()\n    }\n    if (event.key === 'Escape') clear()\n  })\n\n  /** Shows what the address names, if the filter hides it. */\n  const reveal = () => {\n    const there = document.getElementById(location.hash.slice(1))\n    if (!there?.closest('[hidden]')) return\n    clear()\n    there.scrollIntoView()\n  }\n  addEventListener('hashchange', reveal)\n  document.addEventListener('click', (event) => {\n    if (event.target instanceof Element && event.target.closest('a[href^=\"#\"]')) requestAnimationFrame(reveal)\n  })\n  tools.hidden = false\n  filter()\n})()\n";
// src/render/html/picture.ts
const [mostUnfolded, mostNodes] = [40, 150];
const mostPictures = 20;
const mostOnTop = 3;
var Pictures = class {
	#top;
	#rest;
	constructor(targets) {
		const groups = require_src().groupBy(targets.flatMap(drawingOf), ({ folded: { nodes, edges } }) => JSON.stringify([nodes.map(({ kind, name, state }) => [
			kind,
			name,
			state
		]), edges]));
		this.#top = groups.slice(0, mostOnTop);
		const rest = groups.slice(mostOnTop).flat().slice(0, mostPictures - this.#top.length);
		this.#rest = new Map(rest.map((drawing) => [drawing.anchor, drawing]));
	}
	renderTop() {
		if (this.#top.length === 0) return void 0;
		const figures = this.#top.map(([first, ...others]) => {
			const names = [first, ...others].map(({ target }) => target.name);
			return require_src_render_words().markup`<p class="small">in ${require_start().enumerate(names, ", ", mostOnTop)}</p>\n${renderFigure(first)}`;
		});
		return require_src_render_words().markup`<section class="refs" aria-labelledby="refs"><h2 id="refs">References</h2>
${figures}</section>\n`;
	}
	render({ anchor }) {
		const drawing = this.#rest.get(anchor);
		return drawing && renderFigure(drawing);
	}
};
function drawingOf(drawn) {
	if (drawn.target.changes.filter(({ action }) => require_src_report().isChanging({ state: action })).length > mostNodes) return [];
	const whole = require_src_report().graphOfRow(drawn.target);
	if (whole.edges.length === 0) return [];
	const folded = {
		...whole,
		...require_src_report().foldUnchanged(whole, mostUnfolded)
	};
	return folded.nodes.length > mostNodes ? [] : [{
		...drawn,
		whole,
		folded
	}];
}
function renderFigure({ whole, folded, anchor, anchors }) {
	const prefix = `${anchor}-g`;
	const hrefOf = ({ id }) => {
		const place = anchors.get(id);
		return place === void 0 ? void 0 : `#${place}`;
	};
	const { width, height, markup: drawing } = require_src_render_graph().drawPicture(folded, {
		prefix,
		hrefOf
	});
	const [w, h] = [width + 8, height + 8];
	const open = whole.nodes.some(require_src_report().isChanging) && require_src_render_words().markup` open=""`;
	return require_src_render_words().markup`<details class="pic"${open}><summary>What refers to what</summary>
<p class="small" id="${prefix}-about">${require_src_render_graph().summaryOf(whole)}</p>
<div class="pic-s" role="region" tabindex="0" aria-label="Picture of ${whole.target}" aria-describedby="${prefix}-about">
<svg class="graph" role="group" aria-label="What refers to what in ${whole.target}" viewBox="-4 -4 ${w} ${h}" width="${w}" height="${h}">
${drawing}</svg></div></details>\n`;
}
// src/render/html/texts.ts
const [mostLines, mostOpen] = [500, 10];
function renderText(change, field, about, { texts, anchor }) {
	const diff = require_src_render_words().lineDiffOf(field);
	if (diff === void 0) return void 0;
	const words = require_every_run().isAllNew(change) ? require_start().countOf(diff.added, "line") : require_src_render_words().lineDiffInWords(diff, field.path);
	const key = JSON.stringify([field.before, field.after]);
	const first = texts.get(key);
	if (first === void 0) texts.set(key, anchor);
	const isAlone = diff.only !== void 0;
	const { hunks, left } = require_src_render_words().shorten(diff, mostLines);
	const open = (!isAlone || diff.added + diff.removed <= mostOpen) && require_src_render_words().markup` open=""`;
	const lines = first === void 0 ? require_src_render_words().markup`<details${open}><summary>${words}</summary>${renderLines(field.path, hunks, isAlone)}${left !== void 0 && require_src_render_words().markup`<p class="small">${left}</p>`}</details>` : require_src_render_words().markup`<p class="small">${words}: <a href="#${first}">the same lines as above</a></p>`;
	const body = hunks.length === 0 ? require_src_render_words().markup`<p class="small">${words}</p>` : lines;
	return require_src_render_words().markup`<div class="x"><p class="x-h"><code>${field.path}</code>${about}</p>${body}</div>\n`;
}
function renderLines(path, hunks, isAlone) {
	const heads = [...isAlone ? ["Number"] : ["Number before", "Number after"], "Line"].map((head) => require_src_render_words().markup`<th scope="col"><span class="vh">${head}</span></th>`);
	const rows = hunks.map((hunk) => [!isAlone && require_src_render_words().markup`<tr class="dh"><td colspan="3">${require_src_render_words().headOf(hunk)}</td></tr>\n`, hunk.map((line) => renderLine(line, isAlone))]);
	return require_src_render_words().markup`<table class="d"><caption class="vh">Lines of ${path}</caption><thead><tr>${heads}</tr></thead><tbody>
${rows}</tbody></table>`;
}
function renderLine({ is, text, before, after }, isAlone) {
	const numbers = (isAlone ? [before ?? after] : [before, after]).map((number) => require_src_render_words().markup`<td class="dn">${number}</td>`);
	const line = {
		kept: require_src_render_words().markup` ${require_src_render_words().showLine(text)}`,
		removed: require_src_render_words().markup`<del>-${require_src_render_words().showLine(text)}</del>`,
		added: require_src_render_words().markup`<ins>+${require_src_render_words().showLine(text)}</ins>`
	}[is];
	return require_src_render_words().markup`<tr class="d${is[0]}">${numbers}<td class="dl">${line}</td></tr>\n`;
}
// src/render/html/value-diff.ts
function diffValues(before, after, ids = {}) {
	if (typeof before === "string" && typeof after === "string") return diffTexts(before, after, ids);
	return {
		before: sideOf(before, after, ids),
		after: sideOf(after, before, ids)
	};
}
function sideOf(value, other, ids) {
	if (value === void 0) return void 0;
	if (!Array.isArray(value) || value.length === 0) return whole(value, other !== void 0, ids);
	const items = value;
	const others = new Set(Array.isArray(other) ? other.map((item) => JSON.stringify(item)) : []);
	const isCompared = Array.isArray(other);
	return {
		form: "list",
		items: items.map((item) => ({
			text: require_src_render_words().formatValue(item, ids),
			isOwn: isCompared && !others.has(JSON.stringify(item))
		}))
	};
}
function whole(value, isOwn, ids) {
	return {
		form: "text",
		pieces: [{
			text: require_src_render_words().formatValue(value, ids),
			isOwn
		}]
	};
}
const mostEdits = 500;
function diffTexts(before, after, ids) {
	const [left, right] = [wordsOf(require_src_render_words().formatValue(before, ids)), wordsOf(require_src_render_words().formatValue(after, ids))];
	const runs = require_diff().diffArrays(left, right, { maxEditLength: mostEdits })?.map(({ value, added, removed }) => ({
		text: value.join(""),
		only: added ? "after" : removed ? "before" : void 0
	}));
	const longest = Math.max(left.join("").length, right.join("").length);
	const common = runs?.reduce((sum, { text, only }) => sum + (only === void 0 ? text.length : 0), 0) ?? 0;
	if (runs === void 0 || common < longest / 4) return {
		before: whole(before, true, ids),
		after: whole(after, true, ids)
	};
	const take = (side) => ({
		form: "text",
		pieces: runs.filter(({ only }) => only === void 0 || only === side).map(({ text, only }) => ({
			text,
			isOwn: only !== void 0
		}))
	});
	return {
		before: take("before"),
		after: take("after")
	};
}
function wordsOf(text) {
	return text.match(/[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]/gu) ?? [];
}
// src/render/html/words.ts
function linkToWord(reason) {
	return require_src_render_words().markup`<a class="tag" href="#w-${reason}">${reason}</a>`;
}
function renderAction(action) {
	return require_src_render_words().markup`<span class="act ${action}"><span aria-hidden="true">${require_every_run().symbols[action]}</span> ${action}</span>`;
}
function sayOnce(change, said) {
	const fresh = require_every_run().sentencesOf(change).filter(([word]) => !said.has(word));
	for (const [word] of fresh) said.add(word);
	return fresh.map(([, sentence]) => sentence);
}
function renderWords(report) {
	const changes = report.targets.flatMap((target) => target.changes);
	const used = new Set(changes.flatMap(({ action, reason, fields }) => [
		action,
		reason,
		...fields.map((field) => field.reason)
	]).filter((word) => word !== void 0));
	const reasons = Object.keys(require_every_run().reasonSentences).filter((reason) => used.has(reason));
	const known = require_src().actions.filter((action) => used.has(action));
	if (known.length === 0) return void 0;
	const items = [...known.map((action) => require_src_render_words().markup`<div><dt>${renderAction(action)}</dt><dd>${require_every_run().sentenceOf(action, report)}</dd></div>`), ...reasons.map((reason) => require_src_render_words().markup`<div id="w-${reason}"><dt><span class="tag">${reason}</span></dt><dd>${require_every_run().sentenceOf(reason, report)}</dd></div>`)];
	return require_src_render_words().markup`<section class="words" aria-labelledby="words"><h2 id="words">What the words mean</h2>
<dl>${items}</dl></section>\n`;
}
// src/render/html/fields.ts
function renderFields(report, change, place) {
	const isMixed = new Set(change.fields.map(({ reason }) => reason)).size > 1;
	const old = change.preexisting === true ? [] : change.fields.filter(({ preexisting }) => preexisting);
	const fields = [...change.fields.filter((field) => !old.includes(field)), ...old];
	const aboutOf = (field) => {
		const about = [
			isMixed && field.reason !== void 0 && linkToWord(field.reason),
			old.includes(field) && require_src_render_words().markup`<span class="tag">already different at the base</span>`,
			field.source !== void 0 && require_src_render_words().markup`<span class="src">${sourceInWords(field, change)}</span>`
		].filter((part) => part !== false);
		return about.length === 0 ? void 0 : require_src_render_words().markup` <span class="fa">${about}</span>`;
	};
	const values = fields.filter((field) => !require_src_render_words().isText(field));
	const texts = fields.filter(require_src_render_words().isText).map((field) => renderText(change, field, aboutOf(field), place));
	return require_src_render_words().markup`${values.length > 0 && renderTable(report, change, values, aboutOf)}${texts}`;
}
function renderTable(report, change, fields, aboutOf) {
	const isOneSided = require_every_run().isAllNew(change) || change.action === "delete";
	const form = sidesOf(report, change);
	const heads = sides[form];
	const rows = fields.map((field) => {
		const cells = isOneSided ? renderOnly(field, change.action === "create" ? "after" : "before") : renderBoth(field);
		return require_src_render_words().markup`<tr><th scope="row"><code>${breakable(field.path)}</code>${aboutOf(field)}</th>${cells}</tr>\n`;
	});
	const head = (isOneSided ? [change.action === "create" ? heads[1] : heads[0]] : heads).map((title) => require_src_render_words().markup`<th scope="col">${title}</th>`);
	return require_src_render_words().markup`<table class="f ${isOneSided ? "one" : `two ${form}`}"><thead><tr><th scope="col">Field</th>${head}</tr></thead><tbody>
${rows}</tbody></table>\n`;
}
const sides = {
	offline: ["At the base revision", "Now in git"],
	done: ["Before", "After"],
	open: ["In the account", "In git"]
};
function sidesOf(report, change) {
	if (report.offline === true) return "offline";
	return change.outcome === "done" ? "done" : "open";
}
function breakable(path) {
	return path.split(/(?<=\.)/).map((part, index) => require_src_render_words().markup`${index > 0 && require_src_render_words().markup`<wbr>`}${part}`);
}
function sourceInWords({ source }, change) {
	if (source === void 0) return "";
	return source.file === change.source?.file ? `line ${source.line}` : require_start().toSafeSource(source);
}
function renderOnly(field, side) {
	const value = field[side];
	return require_src_render_words().markup`<td>${value === void 0 ? notSet : require_src_render_words().markup`<code>${require_src_render_words().formatValue(value, field.ids)}</code>`}</td>`;
}
function renderBoth(field) {
	const { before, after } = diffValues(field.before, field.after, field.ids);
	const gone = () => require_src_render_words().markup`<span class="none">${require_every_run().goneInWords(field.path)}</span>`;
	return require_src_render_words().markup`<td class="b">${before === void 0 ? notSet : renderSide(before, "del")}</td><td class="a">${after === void 0 ? gone() : renderSide(after, "ins")}</td>`;
}
const notSet = require_src_render_words().markup`<span class="none">(not set)</span>`;
function renderSide(side, mark) {
	const show = ({ text, isOwn }) => {
		if (!isOwn) return require_src_render_words().markup`${text}`;
		return mark === "del" ? require_src_render_words().markup`<del>${text}</del>` : require_src_render_words().markup`<ins>${text}</ins>`;
	};
	if (side.form === "text") return require_src_render_words().markup`<code>${side.pieces.map(show)}</code>`;
	return require_src_render_words().markup`<ul>${side.items.map((item) => require_src_render_words().markup`<li><code>${show(item)}</code></li>`)}</ul>`;
}
// src/render/html/change.ts
function renderChange(report, change, siblings, { said, texts, cards }, anchor) {
	const { action, reason, kind, name, source } = change;
	const first = cards.firstOf(change, anchor);
	if (first !== void 0) return renderLike(change, anchor, first);
	const tags = [
		reason !== void 0 && linkToWord(reason),
		change.preexisting === true && require_src_render_words().markup`<span class="tag">already so at the base</span>`,
		report.command === "drift" && require_src().isPending(change) && reason === "git-changed" && require_src_render_words().markup`<span class="tag">pending</span>`,
		outcomeOf(change),
		source !== void 0 && require_src_render_words().markup`<span class="src">${require_start().toSafeSource(source)}</span>`
	];
	const sentences = sayOnce(change, said);
	const version = require_every_run().versionInWords(change);
	return require_src_render_words().markup`<article class="c ${action}" id="${anchor}" data-a="${action}" data-k="${kind}" data-r="${reason ?? ""}">
<h4>${renderAction(action)} <span class="id"><span class="k">${kind}/</span><wbr>${name}</span>${version !== void 0 && require_src_render_words().markup` <span class="num">${version}</span>`}</h4>
<p class="meta">${tags}</p>
${sentences.length > 0 && require_src_render_words().markup`<p class="why">${sentences.join("; ")}</p>\n`}${notesOf(change, siblings).map((note) => require_src_render_words().markup`<p class="n">${note}</p>\n`)}${alsoIn(cards.othersOf(change))}${change.error !== void 0 && renderFailure(change.error)}${change.validation !== void 0 && renderValidation(change.validation)}${renderFields(report, change, {
		texts,
		anchor
	})}${renderTrail(change)}</article>\n`;
}
function renderLike(change, anchor, first) {
	const { action, reason, kind, name } = change;
	return require_src_render_words().markup`<article class="c like ${action}" id="${anchor}" data-a="${action}" data-k="${kind}" data-r="${reason ?? ""}" data-like="${first.anchor}">
<h4>${renderAction(action)} <span class="id"><span class="k">${kind}/</span><wbr>${name}</span></h4>
<p class="meta">${reason !== void 0 && linkToWord(reason)}${outcomeOf(change)}</p>
<p class="n also"><a href="#${first.anchor}">the same as in ${first.name}</a></p>
${renderTrail(change)}</article>\n`;
}
const mostNamed = 8;
function alsoIn(others) {
	if (others.length === 0) return void 0;
	const shown = others.slice(0, mostNamed);
	const left = others.length - shown.length;
	const links = shown.map(({ name, anchor }, index) => require_src_render_words().markup`${index > 0 && ", "}<a href="#${anchor}">${name}</a>`);
	return require_src_render_words().markup`<p class="n also">the same in ${require_start().countOf(others.length, "more target")}: ${links}${left > 0 && ` and ${left} more`}</p>\n`;
}
function renderFollowers(group, siblings, rendered) {
	const [first] = group;
	const roots = require_every_run().rootsOf(first, require_every_run().siblingsIn(siblings).byId);
	return require_src_render_words().markup`<details class="many"><summary>${renderAction(first.action)} ${group.length} of ${first.kind} because of ${require_start().enumerate(roots)}</summary>
${rendered}</details>\n`;
}
function outcomeOf(change) {
	const { outcome, action } = change;
	if (outcome === void 0 || !require_src().isPending({ action }) && outcome !== "failed") return void 0;
	const [word, tone] = {
		done: ["\u2713 done", "good"],
		failed: ["\u2715 failed", "bad"],
		blocked: ["blocked", "bad"],
		"not-run": ["\u2013 not run", "quiet"],
		unchanged: [require_every_run().isKeptInUse(change) ? "kept" : "nothing to do", "quiet"]
	}[outcome];
	return require_src_render_words().markup`<span class="tag ${tone}">${word}</span>`;
}
function notesOf(change, siblings) {
	const { heldBy, renamed, wipes, usedBy, disowned } = change;
	const used = usedBy?.map((user, index) => require_src_render_words().markup`${index > 0 && ", "}<code>${user.name}</code>${require_src_render_words().behindName(require_src_render_words().standingOf(user, change, siblings))}`);
	return [
		disowned === true && require_src_render_words().markup`it was ours: somebody took its owner tag off`,
		heldBy !== void 0 && require_src_render_words().markup`held by <code>${heldBy}</code>`,
		renamed !== void 0 && require_src_render_words().markup`${require_src_render_words().renameInWords(change, siblings)}`,
		...[...require_every_run().versionNotesOf(change), ...require_src_render_words().causesInWords(change, siblings)].map((note) => require_src_render_words().markup`${note}`),
		wipes !== void 0 && require_src_render_words().markup`would be wiped: ${wipes.map((path, index) => require_src_render_words().markup`${index > 0 && ", "}<code>${path}</code>`)}`,
		usedBy === null && require_src_render_words().markup`used by: unknown, pipelines cannot be listed`,
		used !== void 0 && used.length > 0 && require_src_render_words().markup`used by ${used}`
	].filter((note) => note !== false);
}
function renderTrail({ arn, clientToken, writes, recorded }) {
	const sent = writes?.map(({ operation, requestId, at }) => require_src_render_words().markup`<div><dt>${operation}</dt><dd>${at}${requestId !== void 0 && require_src_render_words().markup` <code>${requestId}</code>`}</dd></div>`);
	return require_src_render_words().markup`<details><summary>ARN${clientToken !== void 0 && ", client token"}${(writes?.length ?? 0) > 0 && ", requests"}</summary><dl><div><dt>ARN</dt><dd><code>${arn}</code></dd></div>${clientToken !== void 0 && require_src_render_words().markup`<div><dt>client token</dt><dd><code>${clientToken}</code></dd></div>`}${sent}${recorded === true && require_src_render_words().markup`<div><dt>read</dt><dd>settled from list and record</dd></div>`}</dl></details>\n`;
}
// src/render/html/consequences.ts
function renderConsequences(report, target) {
	const found = require_every_run().consequencesIn(report, target);
	if (found.length === 0) return void 0;
	const title = require_every_run().consequencesInWords(report, found.map((consequence) => ({
		target,
		consequence
	})));
	const rows = found.map((consequence) => {
		const owner = require_every_run().ownerInWords(consequence);
		const name = require_src_render_words().markup`<code>${consequence.pipeline}</code>${owner !== void 0 && require_src_render_words().markup` <span class="tag warn">${owner}</span>`}`;
		return require_src_render_words().markup`<tr><th scope="row">${name}</th><td>${require_every_run().whenInWords(consequence)}</td><td>${require_every_run().whereInWords(consequence)}</td><td>${require_every_run().whyInWords$1(consequence, target)}</td></tr>\n`;
	});
	return require_src_render_words().markup`<details class="same q" open><summary>${title}</summary><div class="q-s"><table class="q-t"><thead><tr><th scope="col">Name</th><th scope="col">When</th><th scope="col">Images</th><th scope="col">Why</th></tr></thead><tbody>
${rows}</tbody></table></div></details>\n`;
}
// src/render/html/like-cards.ts
var LikeCards = class {
	#keys = new Map();
	#places = new Map();
	constructor(targets) {
		if (targets.length < 2) return;
		for (const { target, changes } of targets) for (const [change, anchor] of changes) {
			const key = keyOf(change, target);
			this.#keys.set(change, key);
			const places = this.#places.get(key);
			if (places === void 0) this.#places.set(key, [{
				anchor,
				name: target.name
			}]);
			else places.push({
				anchor,
				name: target.name
			});
		}
	}
	firstOf(change, anchor) {
		const [first] = this.#placesOf(change);
		return first === void 0 || first.anchor === anchor ? void 0 : first;
	}
	othersOf(change) {
		return this.#placesOf(change).slice(1);
	}
	#placesOf(change) {
		return this.#places.get(this.#keys.get(change) ?? "") ?? [];
	}
};
function keyOf(change, { changes }) {
	const { usedBy, error } = change;
	const own = {
		arn: void 0,
		clientToken: void 0,
		writes: void 0,
		recorded: void 0,
		references: void 0
	};
	const users = usedBy?.map((user) => [user.name, require_src_render_words().standingOf(user, change, changes)]) ?? usedBy;
	const failure = error === void 0 ? void 0 : {
		...error,
		requestId: void 0
	};
	return JSON.stringify({
		...change,
		...own,
		usedBy: users,
		error: failure
	});
}
// src/render/html/targets.ts
function rowsOf(report) {
	return report.targets.map((target, index) => {
		return {
			target,
			state: stateOfTarget(report, target),
			anchor: `target-${index + 1}`
		};
	});
}
function inOrder(rows) {
	const isQuiet = ({ target, state }) => (state === "in-sync" || state === "not-run") && !target.changes.some(require_every_run().isShown) && target.diagnostics.length === 0;
	return {
		loud: rows.filter((row) => !isQuiet(row)).toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
		quiet: rows.filter(isQuiet)
	};
}
function cardsOf({ target, anchor }) {
	return target.changes.filter(require_every_run().isShown).map((change, index) => [change, `${anchor}-c${index + 1}`]);
}
function renderTargets(report, rows, pictures) {
	const { loud, quiet } = inOrder(rows);
	const cards = new LikeCards(loud.map((row) => ({
		target: row.target,
		changes: cardsOf(row)
	})));
	const seen = {
		said: require_every_run().wordsSaid(report),
		texts: new Map(),
		cards
	};
	return require_src_render_words().markup`${loud.map((row) => renderTarget(report, row, seen, pictures))}${quiet.map((row) => renderQuiet(report, row, pictures))}`;
}
function renderTarget(report, row, seen, pictures) {
	const { target, anchor } = row;
	const anchors = new Map(cardsOf(row));
	const shown = [...anchors.keys()];
	const own = shown.filter(({ preexisting }) => preexisting !== true);
	const old = shown.filter(({ preexisting }) => preexisting === true);
	const render = (change) => renderChange(report, change, target.changes, seen, anchors.get(change) ?? anchor);
	const renderAll = (changes) => require_every_run().groupFollowers(changes, target.changes).map((group) => group.length === 1 ? render(group[0]) : renderFollowers(group, target.changes, group.map(render)));
	return require_src_render_words().markup`<section class="t" id="${row.anchor}" data-s="${row.state}" aria-labelledby="${row.anchor}-h">
${renderHead(report, row)}${renderDiagnostics(target.diagnostics)}${pictures.render(row)}${renderAll(own)}${old.length > 0 && require_src_render_words().markup`<div class="old"><p class="oh"><b>Already different at the base revision</b>: ${old.length} of these changes would be planned without this pull request as well.</p>\n${renderAll(old)}</div>\n`}${renderConsequences(report, target)}${renderRest(target)}</section>\n`;
}
function renderHead(report, { target, state, anchor }) {
	const { name, account, accountName, region, labels, wave } = target;
	const facts = [
		accountName !== void 0 && require_src_render_words().markup`<span>${accountName}</span>`,
		account !== null && require_src_render_words().markup`<span class="num">${account}</span>`,
		region !== null && require_src_render_words().markup`<span>${region}</span>`,
		wave !== void 0 && require_src_render_words().markup`<span>wave ${wave}</span>`,
		...Object.entries(labels ?? {}).map(([key, value]) => require_src_render_words().markup`<span class="label">${key}=${value}</span>`),
		require_src_render_words().markup`<span class="counts">${require_every_run().stateOf(report.command, target)}</span>`
	];
	return require_src_render_words().markup`<header><h3 id="${anchor}-h">${glyph(state)} ${name} <span class="st ${stateWords[state].tone}">${stateWords[state].word}</span></h3><p class="facts">${facts}</p></header>\n`;
}
function renderQuiet(report, row, pictures) {
	return require_src_render_words().markup`<section class="t quiet-t" id="${row.anchor}" data-s="${row.state}" aria-labelledby="${row.anchor}-h">
${renderHead(report, row)}${pictures.render(row)}${renderRest(row.target)}</section>\n`;
}
function renderRest(target) {
	const unchanged = target.changes.filter((change) => !require_every_run().isShown(change));
	const lists = [...new Set(unchanged.map(({ kind }) => kind))].map((kind) => {
		const names = unchanged.filter((change) => change.kind === kind).map(({ name }) => name);
		return require_src_render_words().markup`<div><dt>${kind}</dt><dd>${names.join(", ")}</dd></div>`;
	});
	const words = [
		require_every_run().quotasInWords(target),
		require_every_run().keptInWords([target]),
		require_every_run().unmanagedInWords(target)
	];
	return require_src_render_words().markup`${words.map((one) => one !== void 0 && require_src_render_words().markup`<p class="small">${one}</p>\n`)}${unchanged.length > 0 && require_src_render_words().markup`<details class="same"><summary>${unchanged.length} unchanged</summary><dl>${lists}</dl></details>\n`}`;
}
// src/render/html/toolbar.ts
function renderToolbar(report, rows) {
	const changes = report.targets.flatMap((target) => target.changes).filter(({ action }) => action !== "unchanged");
	const kinds = [...new Set(changes.map(({ kind }) => kind))].toSorted();
	const count = (values, value) => values.filter((one) => one === value).length;
	const ofTargets = rows.map(({ state }) => state);
	const reasonsUsed = require_src().reasons.filter((reason) => changes.some((change) => change.reason === reason));
	const ofChanges = changes.map(({ action }) => action);
	const groups = [
		renderGroup("State", "s", states.map((state) => [
			state,
			require_src_render_words().markup`${glyph(state)} ${stateWords[state].word}`,
			count(ofTargets, state)
		])),
		renderGroup("Action", "a", require_src().actions.map((action) => [
			action,
			require_src_render_words().markup`<span aria-hidden="true" class="sy">${require_every_run().symbols[action]}</span> ${action}`,
			count(ofChanges, action)
		])),
		renderGroup("Reason", "r", reasonsUsed.map((reason) => [
			reason,
			require_src_render_words().markup`${reason}`,
			changes.filter((change) => change.reason === reason).length
		])),
		renderGroup("Kind", "k", kinds.map((kind) => [
			kind,
			require_src_render_words().markup`${kind}`,
			changes.filter((change) => change.kind === kind).length
		]))
	];
	return require_src_render_words().markup`<div id="tools" role="search" hidden>
<div class="find"><label for="q" class="vh">Search</label><span class="box"><input id="q" type="search" placeholder="Search names, fields, values, errors" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></span><button type="button" id="clear" hidden>Clear <kbd aria-hidden="true">Esc</kbd></button><p id="shown" role="status"></p></div>
<div class="groups">${groups}</div></div>\n`;
}
function renderGroup(title, name, choices) {
	const used = choices.filter(([, , count]) => count > 0);
	if (used.length < 2) return void 0;
	const items = used.map(([value, label, count]) => require_src_render_words().markup`<label class="chip"><input type="checkbox" name="${name}" value="${value}">${label} <span class="num">${count}</span></label>`);
	return require_src_render_words().markup`<fieldset><legend>${title}</legend>${items}</fieldset>\n`;
}
// src/render/html/page.ts
var _templateObject;
function renderHtml(report) {
	const rows = rowsOf(report);
	const { loud, quiet } = inOrder(rows);
	const pictures = new Pictures([...loud, ...quiet].map((row) => ({
		...row,
		anchors: new Map(cardsOf(row).map(([{ id }, at]) => [id, at]))
	})));
	return require_src_render_words().markup(_templateObject || (_templateObject = require_taggedTemplateLiteral()._taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"",
		" ",
		"\">\n<title>",
		" \u2013 kiln ",
		"</title>\n<link rel=\"icon\" href=\"",
		"\">\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#",
		"\">Skip to the ",
		"</a>\n",
		"\n",
		"\n<main id=\"main\" tabindex=\"-1\">\n",
		"",
		"",
		"",
		"",
		"</main>\n",
		"\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), contentPolicy, report.tool.name, report.tool.version, require_every_run().verdictOf(report), report.command, iconOf(stateOfReport(report)), require_src_render_words().trusted(styles), rows.length > 0 ? "targets" : "main", rows.length > 0 ? "targets" : "findings", renderSprite(), renderHeader(report), renderFindings(report), renderFleet(report, rows), pictures.renderTop(), rows.length > 0 && require_src_render_words().markup`<section aria-labelledby="targets"><h2 id="targets" tabindex="-1">${rows.length === 1 ? "Target" : "Targets"}</h2>
${renderToolbar(report, rows)}${renderTargets(report, rows, pictures)}<p id="none" hidden>Nothing here fits the filter.</p></section>\n`, renderWords(report), renderFooter(report), require_src_render_words().trusted(script)).text;
}
const contentPolicy = [
	"default-src 'none'",
	`style-src '${sourceOf(styles)}'`,
	`script-src '${sourceOf(script)}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
function sourceOf(text) {
	return `sha256-${(0, node_crypto().createHash)("sha256").update(text).digest("base64")}`;
}
function renderFindings({ diagnostics }) {
	if (diagnostics.length === 0) return void 0;
	return require_src_render_words().markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${renderDiagnostics(diagnostics)}</section>\n`;
}
function renderFooter({ tool, digest, orphans, exitCode, targets, formatVersion }) {
	const isPlanned = targets.some((target) => target.digest !== void 0);
	const facts = [
		isPlanned && require_src_render_words().markup`<div><dt>digest</dt><dd><code>${digest}</code></dd></div>`,
		isPlanned && require_src_render_words().markup`<div><dt>orphans</dt><dd>${orphans === "checked" ? "checked" : "not checked"}</dd></div>`,
		require_src_render_words().markup`<div><dt>exit code</dt><dd>${exitCode}</dd></div>`,
		require_src_render_words().markup`<div><dt>made by</dt><dd>${tool.name} ${tool.version}, report format ${formatVersion}</dd></div>`
	];
	return require_src_render_words().markup`<footer><dl class="run">${facts}</dl></footer>`;
}
exports.renderHtml = renderHtml;
