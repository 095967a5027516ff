import { defineConfig } from 'vitest/config'

/** The tests that need a browser: `npm run test:browser`. The suite of `npm test` does not see them. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.browser.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
