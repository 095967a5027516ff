#!/usr/bin/env node
/** The program: argv and environment in, stdout, stderr and exit code out. */
import { processHost } from './terminal/host.ts'
import { main } from './main.ts'

// What never comes to its end has not succeeded.
process.exitCode = 1

// A promise, not a top-level await: the program is published as CommonJS, which starts a third faster than modules do. What is open still,
// such as a proxy that never answers or the child of a process that gave credentials, does not keep a run that has reported.
void main(processHost()).then((code) => process.exit(code))
