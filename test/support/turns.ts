/** The order in which the requests of several runs reach the service: one at a time, chosen by the test and not by the machine. */

/** Each run that takes part sends one request at a time, and says when it has ended. */
export interface Turns {
  /** Resolves when it is the turn of a request of `run`. */
  arrive(run: number): Promise<void>
  /** No further request of `run` comes. */
  leave(run: number): void
}

/**
 * Returns turns for so many runs. As long as a run has neither asked nor ended, nobody has a turn: the order depends on `choose` alone, which
 * gets the number of those that wait. `between` is run before each turn, with its number.
 */
export function takeTurns(
  runs: number,
  choose: (waiting: number) => number,
  between: (turn: number) => Promise<void>,
): Turns {
  const live = new Set(Array.from({ length: runs }, (_, run) => run))
  const waiting = new Map<number, () => void>()
  let turn = 0
  const goOn = async (): Promise<void> => {
    if (live.size === 0 || waiting.size < live.size) return
    const inOrder = [...waiting].toSorted(([a], [b]) => a - b)
    const next = inOrder[choose(inOrder.length)]
    if (next === undefined) throw new Error('there is nobody of that number')
    waiting.delete(next[0])
    await between((turn += 1))
    next[1]()
  }
  return {
    arrive: (run) =>
      new Promise((resolve) => {
        waiting.set(run, resolve)
        void goOn()
      }),
    leave(run) {
      if (live.delete(run)) void goOn()
    },
  }
}
