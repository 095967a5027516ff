/** Words that people know from other tools. */

/** Words of other tools that name nothing here, and what there is instead. */
export const elsewhere: Readonly<Record<string, string>> = {
  destroy:
    'kiln destroys nothing as a whole: take documents away and run kiln apply --prune, or say retired: true of a target',
  refresh: 'there is no state to refresh: every plan reads the account',
  state: 'there is no state: the account itself is the truth, and kiln explain ID shows what is kept on it',
  rollback: 'a revert in git is the way back: kiln apply makes the account what git says',
  delete: 'take the document away and run kiln apply --prune',
  status: 'kiln plan shows what differs from git, and kiln drift what differs from the last apply',
  show: 'kiln explain ID shows a configuration, and kiln targets the targets',
  version: 'kiln --version prints it',
}

/** Flags of other tools, and what does it here. */
const flagsElsewhere: Readonly<Record<string, string>> = {
  '--dry-run': 'kiln plan shows what kiln apply would do with the same flags',
  '--auto-approve': '--yes is the answer to the question of kiln apply',
  '--var': 'variables are vars of a target in kiln.yaml',
}

/** Returns the line that an error of the command line is followed by where it is about a flag of another tool; empty for all others. */
export function wayInstead(error: string): string {
  const [, flag = ''] = /^error: unknown option '([^'=]+)/.exec(error) ?? []
  const way = Object.hasOwn(flagsElsewhere, flag) ? flagsElsewhere[flag] : undefined
  return way === undefined ? '' : `${way}\n`
}
