let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_picocolors$1$;
const require_picocolors$1 = () => require_picocolors$1$ ??= require("./picocolors.cjs");
// cmd/terminal/colors.ts
var import_picocolors = require_rolldown_runtime().__toESM(require_picocolors$1().require_picocolors(), 1);
const { bold, dim, red, green, yellow, cyan, magenta } = import_picocolors.default.createColors(true);
const colors = {
	bold,
	dim,
	red,
	green,
	yellow,
	cyan,
	magenta
};
exports.colors = colors;
