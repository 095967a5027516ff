/** What the surroundings can show: colour, width, whether a person is there. */
import type { LogGroups } from '../../src/render/text/log-groups.ts'
import { plainPalette, type Palette } from '../../src/render/text/palette.ts'
import { isCi } from '../../src/ci/ci.ts'
import { colors } from './colors.ts'

export type ColorMode = 'auto' | 'always' | 'never'

/** Where output goes: to a terminal, into a file, or through a pipe, as the log of a CI job is read. */
export interface OutputStream {
  readonly isTTY?: boolean
  readonly isFile?: boolean
}

/** Platforms whose logs show colours. CodeBuild's do not, and Jenkins' only with a plugin. */
const colourfulLogs = ['GITHUB_ACTIONS', 'GITLAB_CI', 'BUILDKITE', 'CIRCLECI'] as const

/** Values of FORCE_COLOR that say no, as for Node's own `getColorDepth` and chalk. */
const refusals: ReadonlySet<string | undefined> = new Set(['0', 'false'])

/** Reports whether a stream is to be coloured. `NO_COLOR` and `FORCE_COLOR` count where the flag leaves it open. */
export function wantsColor(mode: ColorMode, stream: OutputStream, env: NodeJS.ProcessEnv): boolean {
  if (mode !== 'auto') return mode === 'always'
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return !refusals.has(env['FORCE_COLOR'])
  if (stream.isTTY === true) return env['TERM'] !== 'dumb'
  return stream.isFile !== true && isCi(env) && colourfulLogs.some((variable) => env[variable] === 'true')
}

/** Returns whose log `stream` is read as, if that log can close sections. */
export function logGroupsOf({ isTTY, isFile }: OutputStream, env: NodeJS.ProcessEnv): LogGroups | undefined {
  if (isTTY === true || isFile === true || !isCi(env)) return undefined
  if (env['GITHUB_ACTIONS'] === 'true') return 'github'
  return env['GITLAB_CI'] === 'true' ? 'gitlab' : undefined
}

/** Returns the colours, or functions that leave the text as it is. */
export function paletteOf(isColored: boolean): Palette {
  return isColored ? colors : plainPalette
}

/** Returns the columns to fill: of the terminal, or 100 where there is none. */
export function widthOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  return stream.isTTY === true ? stream.columns || 100 : 100
}
