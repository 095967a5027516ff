import type { Clock } from './clock.ts'

/** What the inside of the program knows of where it runs. Everything else that a front end has, a terminal above all, stays there. */
export interface Machine {
  /** Absolute path of the working directory. */
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Version of Kiln. */
  readonly version: string
  readonly clock: Clock
}
