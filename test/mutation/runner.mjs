// A plugin of StrykerJS: its runner of vitest, but one that says of a mutant what `npm test` would. A test file that cannot be loaded, and
// an error outside of any test, end that with 1: the mutant is noticed. The original counts the former as survived and leaves the latter out.
import { strykerPlugins as original } from '@stryker-mutator/vitest-runner'

const [{ factory }] = original

function createRunner(injector) {
  const runner = injector.injectFunction(factory)
  const [dryRun, mutantRun] = [runner.dryRun.bind(runner), runner.mutantRun.bind(runner)]
  const errors = () => {
    const { state } = runner.ctx
    const broken = state.getFiles().filter((file) => file.tasks.length === 0 && file.result?.state === 'fail')
    return [...broken.flatMap((file) => file.result.errors ?? []), ...state.errorsSet].map(({ message }) => message)
  }
  runner.dryRun = async (options) => {
    const result = await dryRun(options)
    return errors().length === 0 ? result : { status: 'error', errorMessage: errors().join('\n') }
  }
  runner.mutantRun = async (options) => {
    const result = await mutantRun(options)
    if (!['survived', 'error'].includes(result.status) || errors().length === 0) return result
    return { status: 'killed', failureMessage: errors().join('\n'), killedBy: [], nrOfTests: 0 }
  }
  return runner
}
createRunner.inject = ['$injector']

export const strykerPlugins = [{ kind: 'TestRunner', name: 'vitest-whole', factory: createRunner }]
