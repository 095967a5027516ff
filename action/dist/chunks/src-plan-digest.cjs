let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_kinds$;
const require_src_kinds = () => require_src_kinds$ ??= require("./src-kinds.cjs");
// src/plan/digest.ts
const digestPlan = require_src().keptFor(({ target, changes, keepsDrift = false }) => {
	const rows = changes.filter(require_src().isPending).sort((a, b) => require_start().compareText(`${a.kind}/${placeOf(a)}`, `${b.kind}/${placeOf(b)}`)).map((change) => {
		const fields = change.fields.map((field) => {
			const { before = null, after = null } = field.covered ?? field;
			return [
				field.path,
				before,
				after
			];
		});
		const name = change.action === "create" ? change.name : null;
		const versions = change.versions === void 0 ? [] : [change.versions.map(({ arn }) => arn).sort(require_start().compareText)];
		return [
			change.action,
			placeOf(change),
			name,
			fields,
			...versions
		];
	});
	const kept = keepsDrift ? ["keep-drift"] : [];
	return formatDigest([
		"kiln-plan/2",
		target.name,
		target.account,
		target.region,
		rows,
		...kept
	]);
});
function placeOf({ arn, id, version, action }) {
	if (version === void 0 || action === "delete") return arn;
	return version.build !== void 0 || !require_src_kinds().isExactNumber(version.declared) ? `${id} ${version.declared}` : arn;
}
function digestRun(digests) {
	return formatDigest(["kiln-run/1", [...digests].sort(require_start().compareText)]);
}
function formatDigest(value) {
	return `sha256:${require_src().digestOf(value, "hex")}`;
}
exports.digestPlan = digestPlan;
exports.digestRun = digestRun;
exports.placeOf = placeOf;
