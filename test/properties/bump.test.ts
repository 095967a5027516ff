/** Whatever changes in a factory: kiln bump --needed makes validate --base clean, raises no more than it must, and writes numbers alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kiln } from '../support/kiln.ts'
import { projectFile } from '../support/project.ts'
import { component, recipe } from '../support/recipes.ts'
import { repository } from '../support/repository.ts'

const numRuns = Number(process.env['KILN_PROPERTY_RUNS'] ?? 6)

const names = ['first', 'second', 'third'] as const
const name = fc.constantFrom(...names)
const number = fc.constantFrom('1.0.0', '1.0.0', '1.0.0', '"1.0.1"', '2.0.0', '1.x.x')

const componentState = fc.record({ number, command: fc.constantFrom('echo a', 'echo a', 'echo b') })
const reference = fc
  .tuple(
    fc.constantFrom('Component', 'Component', 'ImageRecipe'),
    name,
    fc.constantFrom('', '', '.latestMajorVersionArn'),
  )
  .map(([kind, of, attribute]) => ({ kind, of, attribute }))
const recipeState = fc.record({
  number,
  directory: fc.constantFrom('/a', '/a', '/b'),
  refers: fc.array(reference, { maxLength: 2 }),
})
const factory = fc.record({
  components: fc.tuple(componentState, componentState, componentState),
  recipes: fc.tuple(recipeState, recipeState, recipeState),
  rebuild: fc.boolean(),
})
type Factory = typeof factory extends fc.Arbitrary<infer Of> ? Of : never

/** What a factory is in files. Recipes say the numbers of earlier recipes, so that there is no circle. */
function filesOf({ components, recipes, rebuild }: Factory): Record<string, string> {
  const documents = recipes.map(({ number, directory, refers }, index) => {
    const said = refers.flatMap(({ kind, of }) => (kind === 'ImageRecipe' && names.indexOf(of) < index ? [of] : []))
    const arns = refers.flatMap(({ kind, of, attribute }) =>
      kind === 'Component' ? [`\${Component/${of}${attribute}}`] : [],
    )
    const numbers = said.map((of) => `/\${ImageRecipe/${of}.semanticVersion}`).join('')
    return recipe(
      names[index] ?? '',
      number,
      [...new Set(arns)].slice(0, 1),
      `workingDirectory: ${directory}${numbers}`,
    )
  })
  return {
    'kiln.yaml': `${projectFile}versions: { rebuild: ${rebuild} }\n`,
    'configs/c.yaml': components.map((one, index) => component(names[index] ?? '', one.number, one.command)).join(''),
    'configs/r.yaml': documents.join(''),
  }
}

const numbersIn = /^(semanticVersion: .*)$/gm

it('one command makes a red pull request green', async () => {
  await fc.assert(
    fc.asyncProperty(factory, factory, fc.nat(), async (before, after, pick) => {
      const { cwd, write } = repository(filesOf(before))
      const files = filesOf(after)
      write(files)
      const read = (file: string): string => readFileSync(join(cwd, file), 'utf8')
      const validate = async (): Promise<number> => (await kiln(['validate', '--base', 'main'], { cwd })).code
      const wasRed = (await validate()) !== 0
      const { code, stdout, stderr } = await kiln(['bump', '--needed', '--base', 'main'], { cwd })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(await validate()).toBe(0)
      for (const [file, text] of Object.entries(files)) {
        expect(read(file).replaceAll(numbersIn, '')).toBe(text.replaceAll(numbersIn, ''))
      }
      const raised = [...stdout.matchAll(/^(\S+):(\d+):\d+ {2}(\S+) → (\S+) {2}/gm)]
      expect(raised.length > 0).toBe(wasRed)
      if (raised.length === 0) return
      const [, file = '', line = '', from = '', to = ''] = raised[pick % raised.length] ?? []
      const lines = read(file).split('\n')
      lines[Number(line) - 1] = lines[Number(line) - 1]?.replace(to, from) ?? ''
      write({ [file]: lines.join('\n') })
      expect(await validate()).toBe(5)
    }),
    { numRuns },
  )
})
