// The emulator as a process of its own, so that what is measured is the client. Talks to its parent over IPC.
import { startEmulator } from '../dist/src/emulator/emulator.js'

const { latencyMs, switches } = JSON.parse(process.argv[2] ?? '{}')
const emulator = await startEmulator({ latencyMs, switches })

/** What the parent can ask for. */
const orders = {
  setSwitches: (value) => emulator.setSwitches(value),
  /** Puts configurations into an account and Region, as the service would show them. */
  seed: ({ account, region, kind, resources }) => {
    for (const resource of resources) emulator.account(account, region).seed(kind, resource)
  },
  /** Counts the requests since the last time: by operation, refused ones, and the time from the first to the last. */
  takeCounts() {
    const counts = {}
    for (const { operation } of emulator.requests) counts[operation] = (counts[operation] ?? 0) + 1
    const refused = emulator.requests.filter(({ status }) => status === 429).length
    const total = emulator.requests.length
    emulator.clearRequests()
    return { counts, refused, total }
  },
}
process.on('message', ({ id, order, value }) => process.send({ id, result: orders[order](value) ?? null }))
process.on('disconnect', () => process.exit())
process.send({ url: emulator.url })
