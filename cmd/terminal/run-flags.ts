import type { RunOptions } from '../../src/run/options.ts'
import type { LogFlags } from './log.ts'
import type { ColorMode } from './terminal.ts'

export const progressModes = ['targets', 'summary', 'none'] as const
export const outputs = ['text', 'json', 'markdown', 'html'] as const

/** The options of a run with what its terminal is told. */
export interface RunFlags extends RunOptions, LogFlags {
  readonly output: (typeof outputs)[number]
  readonly detailedExitcode?: boolean
  readonly yes?: boolean
  readonly color: ColorMode
  readonly verbose?: boolean
  readonly quiet?: boolean
  readonly progress?: (typeof progressModes)[number]
  readonly timeout?: number
}
