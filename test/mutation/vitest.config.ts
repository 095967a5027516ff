import { defineConfig } from 'vitest/config'
import suite from '../../vitest.config.ts'

const { KILN_MUTATION_TESTS: folders = 'all' } = process.env

/**
 * The tests of the folders and files of test/ that KILN_MUTATION_TESTS names (unit/aws, run/sessions), or all that import the sources. Left
 * out are those that spawn the built program or read the project's own files, since they cannot see a mutant, and properties, since what
 * only chance can find lacks a test.
 */
export default defineConfig({
  ...suite,
  test: {
    ...suite.test,
    include:
      folders === 'all'
        ? (suite.test?.include ?? [])
        : folders
            .split(',')
            .flatMap((folder) => [`test/${folder}/**/*.test.ts`, `test/${folder}/*.yaml`, `test/${folder}.test.ts`]),
    exclude: [
      'test/{action,browser,cli,examples,properties}/**',
      'test/{architecture,docs}.test.ts',
      'test/run/schema.test.ts',
      'test/unit/config/schema.test.ts',
    ],
    maxWorkers: 1,
    // A value that is made when a module is loaded belongs to every file that loads it, not to the first one that does.
    isolate: true,
  },
})
