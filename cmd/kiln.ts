#!/usr/bin/env node
/** The program: argv and environment in, stdout, stderr and exit code out. */
import { processHost } from './host.ts'
import { main } from './main.ts'

// A promise, not a top-level await: the program is published as CommonJS, which starts a third faster than modules do.
void main(processHost()).then((code) => {
  process.exitCode = code
})
