/** Ids as people name them: what each is taken for, and what is said of one that is none. */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import { identityOf, idOf } from '../../../src/kinds/identity.ts'
import type { Desired } from '../../../src/model.ts'
import { findDeclared, nearestIds, readId } from '../../../src/run/configuration-id.ts'
import { desired } from '../../support/builders.ts'

const workflow = (name: string, scope: string): Desired =>
  desired(
    { name },
    { kind: 'Workflow', id: idOf('Workflow', name, scope), identity: identityOf('Workflow', name, scope) },
  )
const nightly = desired({ name: 'Nightly Build' }, { kind: 'ImagePipeline' })
const declared = [desired(), nightly, workflow('steps', 'TEST'), workflow('both', 'TEST'), workflow('both', 'BUILD')]
const allKinds = [...kinds.keys()].join(', ')

describe('an id', () => {
  it.each<[string, string, string, string | undefined]>([
    ['InfrastructureConfiguration/golden', 'InfrastructureConfiguration', 'golden', undefined],
    ['infrastructure-configuration/Golden', 'InfrastructureConfiguration', 'golden', undefined],
    ['ImagePipeline/else', 'ImagePipeline', 'else', undefined],
    ['golden', 'InfrastructureConfiguration', 'golden', undefined],
    ['nightly_build', 'ImagePipeline', 'nightly-build', undefined],
    ['Workflow/test/else', 'Workflow', 'else', 'test'],
    ['Workflow/TEST/else', 'Workflow', 'else', 'test'],
    ['Workflow/steps', 'Workflow', 'steps', 'test'],
    ['steps', 'Workflow', 'steps', 'test'],
  ])('%s is known', (text, kind, slug, scope) => {
    expect(readId(text, declared)).toMatchObject({ kind, identity: identityOf(kind, slug, scope) })
  })

  it.each<[string, string, string]>([
    ['', 'it has no name', 'InfrastructureConfiguration/golden'],
    ['Nothing/golden', `there is no kind Nothing; there are ${allKinds}`, `${[...kinds.keys()][0]}/golden`],
    ['ImagePipelin/golden', `there is no kind ImagePipelin; there are ${allKinds}`, 'ImagePipeline/golden'],
    ['goldne', 'it has no kind, and nothing of that name is declared', 'InfrastructureConfiguration/golden'],
    ['xyz', 'it has no kind, and nothing of that name is declared', 'InfrastructureConfiguration/golden'],
    ['both', 'several types have it', 'Workflow/test/both'],
    ['Workflow/both', 'several types have it', 'Workflow/test/both'],
    ['Workflow/else', 'it has no type, one of build, test, distribution', 'Workflow/build/else'],
    ['Workflow/odd/steps', 'there is no type odd; there are build, test, distribution', 'Workflow/test/steps'],
  ])('%j is none', (text, reason, example) => {
    expect(readId(text, declared)).toMatchObject({
      code: 'KILN4302',
      message: `${text} names no configuration: ${reason}`,
      hint: `write Kind/name, for example ${example}`,
    })
  })

  it('that several kinds have, and one where nothing is declared, are told with an example', () => {
    const two = [desired(), desired({}, { kind: 'ImagePipeline' })]
    expect(readId('golden', two)).toMatchObject({ message: expect.stringMatching(/: several kinds have it$/) })
    expect(readId('', [])).toMatchObject({ hint: `write Kind/name, for example ${[...kinds.keys()][0]}/golden-linux` })
  })

  it('of several targets is one', () => {
    const both = [desired(), desired({}, { target: 'other' })]
    expect(readId('golden', both)).toMatchObject({ kind: 'InfrastructureConfiguration' })
  })
})

it('what is declared under an id is found by its identity', () => {
  const find = (text: string): Desired | undefined => {
    const id = readId(text, declared)
    if ('code' in id) throw new Error(id.message)
    return findDeclared(id, declared)
  }
  expect(find('imagepipeline/NIGHTLY-BUILD')).toBe(nightly)
  expect(find('Workflow/build/both')).toBe(declared[4])
  expect(find('ImagePipeline/golden')).toBeUndefined()
})

describe('the nearest ids', () => {
  const of = (kind: string, ...names: readonly string[]) => names.map((name) => desired({ name }, { kind }))
  const all = [...of('ImagePipeline', 'alpha', 'beta', 'gamma', 'delta'), ...of('ImageRecipe', 'omega')]

  it('are of the same kind first, three at most', () => {
    expect(nearestIds({ kind: 'imagepipeline', name: 'gama' }, all)).toEqual([
      'ImagePipeline/gamma',
      'ImagePipeline/alpha',
      'ImagePipeline/beta',
    ])
  })

  it('are of another kind where the name is near there alone', () => {
    expect(nearestIds({ kind: 'ImagePipeline', name: 'omga' }, all)).toEqual([
      'ImageRecipe/omega',
      'ImagePipeline/alpha',
      'ImagePipeline/beta',
    ])
    expect(nearestIds({ kind: 'Nothing', name: 'omga' }, all)[0]).toBe('ImageRecipe/omega')
  })

  it('are what there is where nothing is near, each once', () => {
    expect(nearestIds({ kind: 'ImageRecipe', name: 'xyzzy' }, all)).toEqual(['ImageRecipe/omega'])
    const twice = [...of('ImageRecipe', 'omega'), ...of('ImageRecipe', 'omega')]
    expect(nearestIds({ kind: 'ImageRecipe', name: 'omga' }, twice)).toEqual(['ImageRecipe/omega'])
    expect(nearestIds({ kind: 'ImageRecipe', name: 'x' }, [])).toEqual([])
  })
})
