// A plugin of StrykerJS: lets a sample of the mutants through. The others come back as CompileError, which counts neither for nor against
// a score.
import { createHash } from 'node:crypto'

/** A place in a random order that depends on the seed and on what the mutant is, not on what else there is. */
function rankOf(seed, root, { fileName, location: { start, end }, mutatorName, replacement }) {
  const place = [fileName.slice(root.length), start.line, start.column, end.line, end.column]
  return createHash('sha256')
    .update(JSON.stringify([seed, ...place, mutatorName, replacement]))
    .digest('hex')
}

function createSampleChecker(options) {
  const { seed, size, root } = options.sample
  let sample = new Set()
  return {
    async init() {},
    /** Gets every mutant of the run, in one call. */
    async group(mutants) {
      const ranked = mutants.map((mutant) => ({ id: mutant.id, rank: rankOf(seed, root, mutant) }))
      ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1))
      sample = new Set(ranked.slice(0, size).map(({ id }) => id))
      return [mutants.map(({ id }) => id)]
    },
    async check(mutants) {
      const outside = { status: 'compileError', reason: 'not in the sample' }
      return Object.fromEntries(mutants.map(({ id }) => [id, sample.has(id) ? { status: 'passed' } : outside]))
    },
  }
}
createSampleChecker.inject = ['options']

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: createSampleChecker }]
export const strykerValidationSchema = {
  properties: { sample: { type: 'object', required: ['seed', 'size', 'root'] } },
}
