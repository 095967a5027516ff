/** Words that people know from other tools. */

/** Words of other tools that name nothing here, and what there is instead. */
export const elsewhere: Readonly<Record<string, string>> = {
  destroy:
    'kiln destroys nothing as a whole: take documents away and run kiln apply --prune, or say retired: true of a target',
  refresh: 'there is no state to refresh: every plan reads the account',
  state: 'there is no state: the account itself is the truth, and kiln explain ID shows what is kept on it',
  rollback: 'a revert in git is the way back: kiln apply makes the account what git says',
  delete: 'take the document away and run kiln apply --prune',
}
