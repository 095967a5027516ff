// Where the time of a run goes: a warm run of 10,000 gets through Kiln's client against the emulator in its own process, under the profiler.
//
//   node bench/profile.mjs [gets]
//
// Prints the milliseconds of CPU per get, and the share of Node, of the SDK by package, and of Kiln by file.
import { Session } from 'node:inspector/promises'
import { startEmulatorProcess } from './support/emulator.mjs'
import { runKiln } from './support/kiln.mjs'
import { writeProject } from './support/project.mjs'

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
const gets = Number(process.argv[2] ?? 10_000)
const load = (path) => import(new URL(`../dist/src/${path}.js`, import.meta.url).href)
const { connectImageBuilder } = await load('aws/client')
const { createConnections } = await load('aws/connection')
const { createRateLimiter } = await load('aws/limiter')
const { systemClock } = await load('aws/clock')

const emulator = await startEmulatorProcess()
await runKiln(writeProject({ targets: 1, documents: 1 }), emulator.url, ['apply'])
const connections = createConnections({})
const nothing = () => undefined
const service = await connectImageBuilder({
  sdk: {
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: { accessKeyId: '111122223333', secretAccessKey: 'any' },
    connections,
  },
  access: 'read',
  limiter: createRateLimiter(50, systemClock),
  clock: systemClock,
  observer: { onAnswer: nothing, onRetry: nothing, onWarning: nothing },
})
const infrastructureConfigurationArn =
  'arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/golden-linux-0'
const get = (count) =>
  Promise.all(
    Array.from({ length: count }, () =>
      service.call('GetInfrastructureConfiguration', { infrastructureConfigurationArn }),
    ),
  )

await get(2_000)
const before = process.cpuUsage()
await get(gets)
const { user, system } = process.cpuUsage(before)
process.stdout.write(`${((user + system) / 1000 / gets).toFixed(2)} ms of CPU per get, ${gets} gets, 50 in flight\n`)

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.start')
await get(gets)
const { profile } = await session.post('Profiler.stop')
connections.close()
emulator.close()

const places = new Map(profile.nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]))
const times = new Map()
for (const [index, id] of profile.samples.entries()) {
  const place = places.get(id)
  if (place !== '(idle)') times.set(place, (times.get(place) ?? 0) + profile.timeDeltas[index])
}
const total = [...times.values()].reduce((sum, time) => sum + time, 0)
const shareOf = (isMeant) => [...times].reduce((sum, [place, time]) => sum + (isMeant(place) ? time : 0), 0) / total
const isSdk = (place) => place.startsWith('@')
const isKiln = (place) => place.startsWith('kiln ')
show('AWS SDK', shareOf(isSdk))
show('Kiln', shareOf(isKiln))
show(
  'Node: HTTP, sockets, crypto, garbage',
  shareOf((place) => !isSdk(place) && !isKiln(place)),
)
process.stdout.write('\n')
for (const [place, time] of [...times].toSorted((a, b) => b[1] - a[1])) {
  if (time / total >= 0.005) show(`  ${place}`, time / total)
}

function show(what, share) {
  process.stdout.write(`${what.padEnd(44)}${(share * 100).toFixed(1).padStart(5)} %\n`)
}

/** The package of a function, the file of Kiln's own, or what Node says it is. */
function placeOf({ url, functionName }) {
  const scoped = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]
  if (scoped !== undefined) return scoped
  const own = /dist\/src\/(.*)\.js$/.exec(url)?.[1]
  if (own !== undefined) return `kiln ${own}`
  return url.startsWith('node:') ? 'node' : functionName || '(native)'
}
