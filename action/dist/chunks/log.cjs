const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_safe_text = require("./safe-text.cjs");
// cmd/terminal/log.ts
const logLevels = [
	"trace",
	"debug",
	"info",
	"warn",
	"error",
	"silent"
];
const silent = {
	debug: () => void 0,
	info: () => void 0,
	warn: () => void 0
};
/** Returns a log on stderr. pino is loaded only if something may be logged. */
async function createLog({ writeErr }, { logLevel: level, logFormat: format }) {
	if (level === "silent") return silent;
	const { pino } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./pino.cjs").default, 1));
	const logger = pino({
		level,
		base: null
	}, { write: (line) => writeErr(format === "json" ? line : prettify(line)) });
	return {
		debug: (fields, message) => logger.debug(fields, message),
		info: (fields, message) => logger.info(fields, message),
		warn: (fields, message) => logger.warn(fields, message)
	};
}
/** One line for people: level, message, fields. */
function prettify(line) {
	const { level, time: _, msg, ...fields } = JSON.parse(line);
	const names = {
		10: "trace",
		20: "debug",
		30: "info",
		40: "warn",
		50: "error"
	};
	const shown = Object.entries(fields).map(([key, value]) => `${key}=${require_safe_text.toSafeText(typeof value === "string" ? value : JSON.stringify(value))}`);
	return `${[
		names[level] ?? level,
		msg,
		...shown
	].join(" ")}\n`;
}
Object.defineProperty(exports, "createLog", {
	enumerable: true,
	get: function() {
		return createLog;
	}
});
Object.defineProperty(exports, "logLevels", {
	enumerable: true,
	get: function() {
		return logLevels;
	}
});
