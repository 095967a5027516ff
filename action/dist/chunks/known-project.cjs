const require_diagnose = require("./diagnose.cjs");
const require_optional = require("./optional.cjs");
// src/run/known-project.ts
/** Returns what is known of a project once it was read. A fleet that was read with errors is none. */
function knownOf({ file, owner, declaredOwner, targets }, diagnostics) {
	return {
		...require_optional.optional({ file }),
		...declaredOwner ? { owner } : {},
		...require_diagnose.hasErrors(diagnostics) ? {} : { fleet: targets.map(({ name }) => name) }
	};
}
Object.defineProperty(exports, "knownOf", {
	enumerable: true,
	get: function() {
		return knownOf;
	}
});
