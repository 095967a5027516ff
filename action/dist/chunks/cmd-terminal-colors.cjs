let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_picocolors$1$;
const require_picocolors$1 = () => require_picocolors$1$ ??= require("./picocolors.cjs");
const { bold, dim, red, green, yellow, cyan, magenta } = require_rolldown_runtime().__toESM(require_picocolors$1().require_picocolors(), 1).default.createColors(true);
const colors = {
	bold,
	dim,
	red,
	green,
	yellow,
	cyan,
	magenta
};
Object.defineProperty(exports, "colors", {
	enumerable: true,
	get: function() {
		return colors;
	}
});
