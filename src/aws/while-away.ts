/** The time that an answer takes: what comes next is made ready in it. */
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Does `work` when what was just asked for has left: that takes a turn to send the question, and one for its connection. */
export async function whileAway<T>(work: () => Promise<T>): Promise<T> {
  await nextTurn()
  await nextTurn()
  return work()
}
