// Starts the emulator in a process of its own. The result takes the orders of emulator-process.mjs as asynchronous functions.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export async function startEmulatorProcess() {
  const child = fork(fileURLToPath(new URL('emulator-process.mjs', import.meta.url)))
  const waiting = new Map()
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the emulator ended with ${code}`)))
    child.once('message', (message) => resolve(message.url))
  })
  child.on('message', ({ id, result }) => {
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  let lastId = 0
  const send = (order) => (value) =>
    new Promise((resolve) => {
      lastId += 1
      waiting.set(lastId, resolve)
      child.send({ id: lastId, order, value })
    })
  return {
    url,
    setLatency: send('setLatency'),
    setSwitches: send('setSwitches'),
    put: send('put'),
    edit: send('edit'),
    takeCounts: send('takeCounts'),
    close: () => child.disconnect(),
  }
}
