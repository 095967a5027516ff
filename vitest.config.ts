import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

const players = {
  scenarios: ['checkScenario', 'test/support/scenario.ts'],
  imports: ['checkImport', 'test/support/import-case.ts'],
} as const

const testOf = (path: string): string => {
  const [check, file] = players[path.includes('/test/imports/') ? 'imports' : 'scenarios']
  const support = fileURLToPath(new URL(file, import.meta.url))
  return `
import { it } from 'vitest'
import { ${check} } from ${JSON.stringify(support)}
it(${JSON.stringify(basename(path, '.yaml'))}, () => ${check}(${JSON.stringify(path)}))
`
}

/** Each file of test/scenarios and test/imports is a test file of its own, so that they are spread over the cores. */
const cases: Plugin = {
  name: 'cases',
  transform: (_text, path) => (path.endsWith('.yaml') ? testOf(path) : undefined),
}

/** Only something that hangs takes so long, however busy the machine is. The long mode of the properties takes what it takes. */
const limitMs = process.env['KILN_PROPERTY_RUNS'] === undefined ? 900_000 : 0

export default defineConfig({
  plugins: [cases],
  test: {
    include: ['test/**/*.test.ts', 'test/scenarios/*.yaml', 'test/imports/*.yaml'],
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
