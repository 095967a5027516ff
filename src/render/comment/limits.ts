/** How long a comment may be, per forge. */
import type { Flavour } from '../markdown/facts.ts'

export type Forge = 'github' | 'gitlab' | 'azure' | 'bitbucket' | 'codecommit'

interface Limits {
  /** UTF-8 bytes that Kiln uses at most, the marker of a sticky comment not included. */
  readonly budget: number
  readonly flavour: Flavour
}

/** Kept free for the hidden line by which a sticky comment is found again. */
const marker = 300

/**
 * GitHub takes 65,536 characters and counts in ways that are not documented, so the budget is in bytes and well below. GitLab
 * takes 1,000,000 characters, Azure DevOps 150,000, Bitbucket 32,768, CodeCommit 10,240. A character has at least one byte.
 */
export const forgeLimits: Readonly<Record<Forge, Limits>> = {
  github: { budget: 60_000 - marker, flavour: 'github' },
  gitlab: { budget: 1_000_000 - marker, flavour: 'gitlab' },
  azure: { budget: 150_000 - marker, flavour: 'plain' },
  bitbucket: { budget: 32_768 - marker, flavour: 'plain' },
  codecommit: { budget: 10_240 - marker, flavour: 'plain' },
}
