/** At most so many requests in flight. */
export interface Limiter {
  run<T>(task: () => Promise<T>): Promise<T>
}

/** Returns a limiter that lets `size` tasks run at once; the others wait in the order in which they came. */
export function createLimiter(size: number): Limiter {
  let running = 0
  const waiting: (() => void)[] = []
  return {
    async run(task) {
      if (running >= size) await new Promise<void>((resolve) => waiting.push(resolve))
      else running += 1
      try {
        return await task()
      } finally {
        const next = waiting.shift()
        if (next === undefined) running -= 1
        else next()
      }
    },
  }
}

/** Runs `task` on every item, `size` at once; resolves to the results in the order of the items. A task that throws stops nothing else. */
export async function mapLimited<T, R>(
  items: readonly T[],
  size: number,
  task: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const limiter = createLimiter(size)
  const settled = await Promise.allSettled(items.map((item, index) => limiter.run(() => task(item, index))))
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}
