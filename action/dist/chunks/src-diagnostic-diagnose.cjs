let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_src_diagnostic_failures$;
const require_src_diagnostic_failures = () => require_src_diagnostic_failures$ ??= require("./src-diagnostic-failures.cjs");
let require_src_diagnostic_fill$;
const require_src_diagnostic_fill = () => require_src_diagnostic_fill$ ??= require("./src-diagnostic-fill.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
// src/diagnostic/diagnose.ts
var diagnose_exports = require_rolldown_runtime().__exportAll({ diagnose: () => diagnose });
function diagnoseUnlocated({ diagnostic, params }, source) {
	return diagnose(diagnostic, params, source);
}
function diagnose(name, params, source) {
	const entry = require_src_diagnostic().diagnostics[name];
	return {
		severity: entry.severity,
		code: entry.code,
		message: require_src_diagnostic_fill().fill(entry.message, params),
		...entry.hint === void 0 ? {} : { hint: require_src_diagnostic_fill().fill(entry.hint, params) },
		...require_src().optional({ source })
	};
}
function failureOf(name, params) {
	const { code, message, hint } = require_src_diagnostic_failures().failures[name];
	return {
		code,
		message: require_src_diagnostic_fill().fill(message, params),
		hint: require_src_diagnostic_fill().fill(hint, params)
	};
}
const additions = {
	origin: ", from {label} at {source}",
	originWithoutPlace: ", from {label}",
	targets: " (in {targets})",
	textLine: ", in line {line} of the text"
};
function extend(diagnostic, addition, params) {
	return {
		...diagnostic,
		message: diagnostic.message + require_src_diagnostic_fill().fill(additions[addition], params)
	};
}
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
function sortDiagnostics(diagnostics) {
	return diagnostics.toSorted((a, b) => require_start().compareSources(a.source, b.source) || require_start().compareText(a.code, b.code) || require_start().compareText(a.message, b.message));
}
Object.defineProperty(exports, "diagnose", {
	enumerable: true,
	get: function() {
		return diagnose;
	}
});
Object.defineProperty(exports, "diagnoseUnlocated", {
	enumerable: true,
	get: function() {
		return diagnoseUnlocated;
	}
});
Object.defineProperty(exports, "diagnose_exports", {
	enumerable: true,
	get: function() {
		return diagnose_exports;
	}
});
Object.defineProperty(exports, "extend", {
	enumerable: true,
	get: function() {
		return extend;
	}
});
Object.defineProperty(exports, "failureOf", {
	enumerable: true,
	get: function() {
		return failureOf;
	}
});
Object.defineProperty(exports, "hasErrors", {
	enumerable: true,
	get: function() {
		return hasErrors;
	}
});
Object.defineProperty(exports, "sortDiagnostics", {
	enumerable: true,
	get: function() {
		return sortDiagnostics;
	}
});
