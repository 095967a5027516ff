const require_plural = require("./plural.cjs");
const require_safe_text = require("./safe-text.cjs");
// src/render/words/causes.ts
/** Returns phrases, safe to print: what is not there, what is blocked, that it stays off, how often it failed. `siblings` are the changes of its target. */
function causesInWords({ reason, because = [], missing = [], keptOff, failures }, siblings) {
	const blocked = because.map((id) => {
		const { action, reason } = siblings.find((other) => other.id === id) ?? {};
		const why = reason === void 0 ? "" : ` (${reason})`;
		return action === "blocked" ? `because ${require_safe_text.toSafeText(id)} is blocked${why}` : `because of ${require_safe_text.toSafeText(id)}`;
	});
	return [
		...missing.map((arn) => `not in the account: ${require_safe_text.toSafeText(arn)}`),
		...blocked,
		...keptOff === true && reason !== "auto-disabled" ? ["stays off: the service switched it off after failures"] : [],
		...failures === void 0 ? [] : [`${failures} ${require_plural.plural(failures, "build")} in a row failed`]
	];
}
Object.defineProperty(exports, "causesInWords", {
	enumerable: true,
	get: function() {
		return causesInWords;
	}
});
