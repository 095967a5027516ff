/** One thing that `kiln doctor` looked at. */

/** What is looked at, in the order in which it is told. */
export const topics = ['kiln', 'project', 'git', 'ci', 'network', 'target'] as const

export interface Check {
  readonly topic: (typeof topics)[number]
  /** `note`: nothing fails for it, but somebody may miss something. */
  readonly verdict: 'ok' | 'note' | 'problem'
  /** Of what is about one target. */
  readonly target?: string
  readonly message: string
  /** The way out. */
  readonly remedy?: string
}
