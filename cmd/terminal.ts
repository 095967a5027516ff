/** What the surroundings can show: colour, width, whether a person is there. */
import pc from 'picocolors'
import type { Palette } from '../src/render/text.ts'

export type ColorMode = 'auto' | 'always' | 'never'

/** Reports whether a stream is to be coloured. `NO_COLOR` and `FORCE_COLOR` count where the flag leaves it open. */
export function wantsColor(mode: ColorMode, stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (mode !== 'auto') return mode === 'always'
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Returns the colours, or functions that leave the text as it is. */
export function paletteOf(isColored: boolean): Palette {
  const { bold, dim, red, green, yellow, cyan, magenta } = pc.createColors(isColored)
  return { bold, dim, red, green, yellow, cyan, magenta }
}

/** Returns the columns to fill: of the terminal, or 100 where there is none. */
export function widthOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  return stream.isTTY === true ? stream.columns || 100 : 100
}
