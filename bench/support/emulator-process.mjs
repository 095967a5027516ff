// The emulator as a process of its own, so that what is measured is the client. Takes orders from its parent over IPC.
import { startEmulator } from '../../dist/src/emulator/emulator.js'

// The clock is asked when a request arrives and when it is carried out: between the first and the last time lies the work on the wire.
let [first, last] = [undefined, undefined]
const now = () => {
  last = new Date()
  first ??= last
  return last
}
const emulator = await startEmulator({ now })

const orders = {
  /** Lets every answer leave so long after its request. */
  setLatency: (ms) => emulator.setLatency(ms),
  setSwitches: (switches) => emulator.setSwitches(switches),
  /** Puts configurations into an account and Region, past the API. */
  put({ account, region, resources }) {
    const place = emulator.account(account, region)
    for (const { kind, resource } of resources) place.put(kind, resource)
  },
  /** Changes a member of every configuration of an account and Region behind Kiln's back, or of the one of that name. */
  edit({ account, region, kind, name, member, value }) {
    const place = emulator.account(account, region)
    for (const { arn, name: found } of place.list(kind)) {
      if (name !== undefined && found !== name) continue
      place.edit(kind, arn.split('/').at(-1), (live) => ({ ...live, [member]: value }))
    }
  },
  /** Counts the requests since the last time: all, by operation, those that were refused for their rate, and how long they took together. */
  takeCounts() {
    const byOperation = {}
    for (const { operation } of emulator.requests) byOperation[operation] = (byOperation[operation] ?? 0) + 1
    const refused = emulator.requests.filter(({ status }) => status === 429).length
    const total = emulator.requests.length
    const wireMs = first === undefined ? 0 : last - first
    emulator.clearRequests()
    first = undefined
    return { total, byOperation, refused, wireMs }
  },
}
process.on('message', ({ id, order, value }) => process.send({ id, result: orders[order](value) ?? null }))
process.on('disconnect', () => process.exit())
process.send({ url: emulator.url })
