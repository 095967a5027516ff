const require_model = require("./model.cjs");
const require_optional = require("./optional.cjs");
const require_digest = require("./digest.cjs");
const require_action = require("./action.cjs");
const require_stop_signal = require("./stop-signal.cjs");
// src/report/judge.ts
/** What a run came to: drift or not, pending or not, verdict and exit code. */
const driftReasons = /* @__PURE__ */ new Set([
	"drifted",
	"both-changed",
	"unknown-history",
	"missing",
	"auto-disabled"
]);
/**
* Reports whether a declared configuration is not as the last apply left it. What git changed is pending, not drift. An orphan never is:
* it is not declared. An adoption is if anything differs, as there is no telling who changed it, or if it was ours before: a document
* that allows adoption must not hide that. What the service switched off is drift for as long as it is off, whatever else is due.
*/
function isDrift(change) {
	if (change.reason === "waiting-for-image") return false;
	if (change.action === "blocked" || change.keptOff === true || change.foreign?.isTaken === true) return true;
	if (change.action === "adopt") return change.disowned === true || change.fields.length > 0;
	return change.action !== "orphan" && change.action !== "delete" && driftReasons.has(change.reason);
}
const conditions = {
	drift: isDrift,
	orphan: ({ action }) => action === "orphan",
	pending: (change) => require_action.isPending(change) && !isDrift(change),
	none: () => false
};
/** Verdict and exit code (contract §3): once a write was sent 0, 4 or a signal's; otherwise the first that applies. */
function judge({ command, signal, verdict, gap, detailedExitcode, failOn = [], writes }, targets) {
	const changes = targets.flatMap((target) => target.changes);
	const hasWritten = writes > 0 || changes.some((change) => (change.writes?.length ?? 0) > 0);
	if (signal !== void 0) return {
		outcome: "interrupted",
		exitCode: require_stop_signal.signalCodes[signal]
	};
	if (command === "apply" && (gap === "lost" || hasWritten && (gap ?? verdict) !== void 0)) return {
		outcome: "incomplete",
		exitCode: 4
	};
	if (verdict === "invalid") return {
		outcome: "invalid",
		exitCode: 5
	};
	if (verdict === "refused") return {
		outcome: "refused",
		exitCode: 3
	};
	if (verdict === "error") return {
		outcome: "error",
		exitCode: 1
	};
	if (verdict === "superseded") return {
		outcome: "superseded",
		exitCode: 0
	};
	if (gap !== void 0) return {
		outcome: "incomplete",
		exitCode: command === "apply" ? 4 : 1
	};
	const isUnread = targets.some(({ status }) => status === "failed" || status === "not-run");
	if (command === "apply") {
		const isShort = changes.some(({ outcome }) => outcome === "failed" || outcome === "blocked" || outcome === "not-run");
		const isUntouched = !hasWritten && !changes.some(({ outcome }) => outcome === "failed" || outcome === "blocked");
		if ((isUnread || isShort) && isUntouched) return {
			outcome: "error",
			exitCode: 1
		};
		if (isUnread || isShort) return {
			outcome: "incomplete",
			exitCode: 4
		};
		return {
			outcome: hasWritten || changes.some(({ outcome }) => outcome === "done") ? "applied" : "clean",
			exitCode: 0
		};
	}
	if (isUnread) return {
		outcome: "error",
		exitCode: 1
	};
	if (command === "drift") {
		const failing = failOn.includes("none") ? [] : ["drift", ...failOn];
		const isFailing = changes.some((change) => failing.some((condition) => conditions[condition](change)));
		return {
			outcome: isFailing || changes.some(isDrift) ? "drift" : "clean",
			exitCode: isFailing ? 2 : 0
		};
	}
	if (!changes.some(require_action.isPending)) return {
		outcome: "clean",
		exitCode: 0
	};
	return {
		outcome: "changes",
		exitCode: detailedExitcode ? 2 : 0
	};
}
/** Reports whether a change is worth a word. */
function isShown({ action, outcome }) {
	return action !== "unchanged" || outcome === "failed";
}
// src/report/summarise.ts
/** Makes the report of a run: its targets with counts, verdict and exit code. */
function summarise(input) {
	const { outcome, exitCode } = judge({
		...input,
		writes: input.run.requests.write
	}, input.targets);
	return {
		formatVersion: "1.0",
		tool: {
			name: "kiln",
			version: input.version
		},
		command: input.command,
		backend: input.backend,
		...require_optional.optional({
			offline: input.offline,
			base: input.base,
			supersededBy: input.supersededBy
		}),
		...input.isNarrowed === true ? { narrowed: true } : {},
		...require_optional.optional({ shard: input.shard }),
		outcome,
		exitCode,
		...totalsOf(input.targets),
		targets: input.targets,
		diagnostics: input.diagnostics,
		run: input.run
	};
}
/** Returns what a report says of all its targets together. */
function totalsOf(targets) {
	const changes = targets.flatMap((target) => target.changes);
	const count = (outcome) => changes.filter((change) => change.outcome === outcome).length;
	return {
		digest: require_digest.digestRun(targets.map((target) => target.digest ?? `none:${target.name}`)),
		orphans: targets.length > 0 && targets.every((target) => target.orphans === "checked") ? "checked" : "not-checked",
		summary: sumUp(changes),
		outcomes: {
			done: count("done"),
			failed: count("failed"),
			notRun: count("not-run")
		}
	};
}
/** Counts changes by their action. */
function sumUp(changes) {
	const counts = require_model.actions.map((action) => [action, changes.filter((change) => change.action === action).length]);
	return Object.fromEntries(counts);
}
Object.defineProperty(exports, "isDrift", {
	enumerable: true,
	get: function() {
		return isDrift;
	}
});
Object.defineProperty(exports, "isShown", {
	enumerable: true,
	get: function() {
		return isShown;
	}
});
Object.defineProperty(exports, "judge", {
	enumerable: true,
	get: function() {
		return judge;
	}
});
Object.defineProperty(exports, "sumUp", {
	enumerable: true,
	get: function() {
		return sumUp;
	}
});
Object.defineProperty(exports, "summarise", {
	enumerable: true,
	get: function() {
		return summarise;
	}
});
Object.defineProperty(exports, "totalsOf", {
	enumerable: true,
	get: function() {
		return totalsOf;
	}
});
