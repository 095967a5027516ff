#!/usr/bin/env node
let require_start$;
const require_start = () => require_start$ ??= require("./chunks/start.cjs");
// cmd/kiln.ts
process.exitCode = 1;
require_start().main(require_start().processHost()).then((code) => process.exit(code));
