/** What a run is asked for, and who attends it. */
import type { Log } from '../log.ts'
import type { Diagnostic } from '../model.ts'
import type { Command, ReportTarget } from '../report/report.ts'
import type { RunOptions } from './options.ts'
import type { Counter } from './requests.ts'
import type { RunListener } from './run-input.ts'
import type { Stop } from './stop.ts'

/** What is asked for. */
export interface RunRequest {
  readonly command: Command
  /** Only what is at this path. */
  readonly path: string | undefined
  readonly options: RunOptions
  readonly detailedExitcode: boolean
}

/** Whoever runs it: what it is told, and what it can say. */
export interface Attendant {
  readonly log: Log
  readonly counter: Counter
  readonly listener: RunListener
  readonly stop: Stop
  /** Reports whether a person sees where an unpinned apply would write. */
  readonly isAttended: () => boolean
  /** Asks before writing; resolves to what speaks against it. What is to be shown is made when it is asked for. */
  readonly confirm: (targets: () => readonly ReportTarget[]) => Promise<Diagnostic | undefined>
}
