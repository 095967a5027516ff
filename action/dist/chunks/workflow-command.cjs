const require_safe_text = require("./safe-text.cjs");
// src/render/machine/workflow-command.ts
/** Commands of GitHub Actions in a log: annotations, groups. The escapes are those of actions/toolkit, packages/core/src/command.ts. */
/** Returns one workflow command as a line without its end. Text is made harmless first: it may come from anywhere. */
function workflowCommand(name, properties = {}, message = "") {
	const written = Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]);
	return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(message)}`;
}
function escapeData(text) {
	return require_safe_text.toSafeText(text).replaceAll("%", "%25");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
Object.defineProperty(exports, "workflowCommand", {
	enumerable: true,
	get: function() {
		return workflowCommand;
	}
});
