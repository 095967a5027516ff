/** How the page looks: light and dark, from a phone to a wide screen, and on paper. */
import { fieldStyles } from './styles/fields.ts'
import { fleetStyles } from './styles/fleet.ts'
import { layoutStyles } from './styles/layout.ts'
import { printStyles } from './styles/print.ts'
import { targetStyles } from './styles/targets.ts'
import { toolbarStyles } from './styles/toolbar.ts'
import { toneStyles } from './styles/tones.ts'

/** The whole style sheet. Later parts rely on the tokens of the first. */
export const styles = [
  toneStyles,
  layoutStyles,
  toolbarStyles,
  fleetStyles,
  targetStyles,
  fieldStyles,
  printStyles,
].join('')
