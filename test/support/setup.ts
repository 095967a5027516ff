/** What holds for every test file. */
import fc from 'fast-check'

/**
 * The suite tries the same cases every time; with KILN_PROPERTY_RUNS, the long mode, the properties draw new ones. KILN_PROPERTY_SEED is the
 * seed that a failure names.
 */
const { KILN_PROPERTY_RUNS: runs, KILN_PROPERTY_SEED: seed = runs === undefined ? '20261122' : undefined } = process.env
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })

/**
 * On a busy machine this process may stand still for seconds, and a time limit of the program would then be over although everything
 * was answered. Limits are a second and more: in tests they are an hour and more, which nothing but a hang can meet.
 */
const shortest = 1_000
const times = 3_600

const isStretched = Symbol.for('kiln: time limits are stretched')
if (!Object.hasOwn(globalThis, isStretched)) {
  Object.defineProperty(globalThis, isStretched, { value: true })
  const stretched = (ms: number): number => (ms < shortest ? ms : Math.min(ms * times, 2 ** 31 - 1))
  const { setTimeout, AbortSignal } = globalThis
  const { timeout } = AbortSignal
  const later = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): NodeJS.Timeout =>
    setTimeout(run, stretched(ms), ...args)
  globalThis.setTimeout = Object.assign(later, setTimeout)
  AbortSignal.timeout = (ms) => timeout.call(AbortSignal, stretched(ms))
}

/** A warning of Node is an error of the suite: users would read it on every run. */
const failOnWarning = (warning: Error): never => {
  throw warning
}
if (!process.listeners('warning').some(({ name }) => name === failOnWarning.name)) process.on('warning', failOnWarning)
