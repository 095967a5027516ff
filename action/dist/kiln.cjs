#!/usr/bin/env node
const require_host = require("./chunks/host.cjs");
const require_main = require("./chunks/main.cjs");
// cmd/kiln.ts
/** The program: argv and environment in, stdout, stderr and exit code out. */
process.exitCode = 1;
require_main.main(require_host.processHost()).then((code) => process.exit(code));
