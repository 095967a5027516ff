import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import suite from '../../vitest.config.ts'

/** A mutant is done with at the first test that fails: those of units, which are quick, are asked first. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isUnit = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/test/unit/')
    return [...files.filter(isUnit), ...files.filter((file) => !isUnit(file))]
  }
}

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
    sequence: { sequencer: QuickFirst },
    // A value that is made when a module is loaded belongs to every file that loads it, not to the first one that does.
    isolate: true,
  },
})
