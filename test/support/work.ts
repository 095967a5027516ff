/** How much work something is: the time for which this process has the processor, which others on the same machine do not add to. */

/** In milliseconds: several times what the largest good input takes, and a small part of what grows with its square. */
const most = 2_000

/** Runs `run`. Throws if it is too much work twice in a row: the first time, code may have to be loaded and compiled. */
export async function assertLittleWork(run: () => unknown): Promise<void> {
  if ((await workOf(run)) <= most) return
  const work = await workOf(run)
  if (work > most) throw new Error(`it took the processor ${Math.round(work)} ms`)
}

async function workOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
