import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

const support = fileURLToPath(new URL('test/support/scenario.ts', import.meta.url))

const testOf = (scenario: string): string => `
import { it } from 'vitest'
import { checkScenario } from ${JSON.stringify(support)}
it(${JSON.stringify(basename(scenario, '.yaml'))}, () => checkScenario(${JSON.stringify(scenario)}))
`

/** Each file of test/scenarios is a test file of its own, so that they are spread over the cores. */
const scenarios: Plugin = {
  name: 'scenarios',
  transform: (_text, path) => (path.endsWith('.yaml') ? testOf(path) : undefined),
}

/** Only something that hangs takes so long, however busy the machine is. The long mode of the properties takes what it takes. */
const limitMs = process.env['KILN_PROPERTY_RUNS'] === undefined ? 900_000 : 0

export default defineConfig({
  plugins: [scenarios],
  test: {
    include: ['test/**/*.test.ts', 'test/scenarios/*.yaml'],
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    testTimeout: limitMs,
    hookTimeout: limitMs,
    teardownTimeout: 900_000,
    expect: { poll: { timeout: 900_000, interval: 5 } },
    setupFiles: ['test/support/setup.ts'],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
})
