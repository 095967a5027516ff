const require_diagnostic = require("./diagnostic.cjs");
// src/plan/digest.ts
/** Digests of plans: equal when the same things would happen to the same places, whatever the reasons. */
const digestedActions = /* @__PURE__ */ new Set([
	"create",
	"update",
	"adopt",
	"delete"
]);
/** Returns the digest of a target's plan: its identity and every change that writes, with what differs before and after. */
function digestPlan(target, changes, keepsDrift = false) {
	const rows = changes.filter((change) => digestedActions.has(change.action)).sort((a, b) => require_diagnostic.compareText(`${a.kind}/${a.arn}`, `${b.kind}/${b.arn}`)).map((change) => {
		const fields = change.fields.map((field) => [
			field.path,
			field.before ?? null,
			field.after ?? null
		]);
		return [
			change.action,
			change.arn,
			fields
		];
	});
	const kept = keepsDrift ? ["keep-drift"] : [];
	return formatDigest([
		"kiln-plan/1",
		target.name,
		target.account,
		target.region,
		rows,
		...kept
	]);
}
/** Returns the digest of a run from those of its targets. */
function digestRun(digests) {
	return formatDigest(["kiln-run/1", [...digests].sort(require_diagnostic.compareText)]);
}
function formatDigest(value) {
	return `sha256:${require_diagnostic.digestOf(value).toString("hex")}`;
}
Object.defineProperty(exports, "digestPlan", {
	enumerable: true,
	get: function() {
		return digestPlan;
	}
});
Object.defineProperty(exports, "digestRun", {
	enumerable: true,
	get: function() {
		return digestRun;
	}
});
