#!/usr/bin/env node
const require_main = require("./chunks/main.cjs");
// cmd/kiln.ts
/** The program: argv and environment in, stdout, stderr and exit code out. */
require_main.main(require_main.processHost()).then((code) => {
	process.exitCode = code;
});
