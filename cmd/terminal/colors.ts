/** The colours of a terminal. */
import pc from 'picocolors'
import type { Palette } from '../../src/render/text/palette.ts'

const { bold, dim, red, green, yellow, cyan, magenta } = pc.createColors(true)

/** Each writes a text in its colour. */
export const colors: Palette = { bold, dim, red, green, yellow, cyan, magenta }
