/** Rules between a recipe and what it is made of: platforms, parameters, the agent. */
import { describe, expect, it } from 'vitest'
import { readComponentFacts } from '../../../src/documents/component-facts.ts'
import { checkImageTogether, checkRecipeTogether } from '../../../src/kinds/recipe-together.ts'
import type { Declared } from '../../../src/kinds/together.ts'
import type { JsonObject, Path } from '../../../src/model.ts'

type Named = Readonly<Record<string, Declared>>

/** A declared configuration; `named` says what stands at a path such as `parentImage` or `components.0.componentArn`. */
function declared(id: string, fields: JsonObject, named: Named = {}): Declared {
  return {
    id,
    kind: id.split('/')[0] ?? '',
    fields,
    facts: () => (typeof fields['data'] === 'string' ? readComponentFacts(fields['data']) : undefined),
    named: (path: Path) => named[path.join('.')],
    find: () => undefined,
    isPinned: () => false,
  }
}

const component = (name: string, platform: string, data?: string): Declared =>
  declared(`Component/${name}`, { platform, ...(data === undefined ? {} : { data }) })

/** A recipe of these components, which give these parameters. */
function recipe(
  parts: readonly Declared[],
  more: JsonObject = {},
  named: Named = {},
  parameters: readonly JsonObject[] = [],
) {
  const components = parts.map((_, index) => ({ componentArn: 'x', ...parameters[index] }))
  const byPath = Object.fromEntries(parts.map((part, index) => [`components.${index}.componentArn`, part]))
  return declared('ImageRecipe/r', { components, ...more }, { ...byPath, ...named })
}

const linux = component('linux', 'Linux')
const windows = component('windows', 'Windows')
const mac = component('mac', 'macOS')
const differ = (index: number, params: JsonObject) => ({
  diagnostic: 'platformsDiffer',
  params,
  path: ['components', index, 'componentArn'],
  at: 'value',
})

describe('the platform of a recipe', () => {
  it('is that of all its components', () => {
    expect(checkRecipeTogether(recipe([linux, component('other', 'Linux')]))).toEqual([])
    expect(checkRecipeTogether(recipe([linux, windows, linux]))).toEqual([
      differ(1, { id: 'Component/windows', platform: 'Windows', other: 'Component/linux', otherPlatform: 'Linux' }),
    ])
  })

  it('is decided by its parent, however far up that is known', () => {
    const grandparent = recipe([windows])
    const parent = declared(
      'ImageRecipe/parent',
      { components: 'none' },
      { parentImage: { ...grandparent, id: 'ImageRecipe/g' } },
    )
    expect(checkRecipeTogether(recipe([windows], {}, { parentImage: parent }))).toEqual([])
    expect(checkRecipeTogether(recipe([linux], {}, { parentImage: parent }))).toEqual([
      differ(0, { id: 'Component/linux', platform: 'Linux', other: 'ImageRecipe/parent', otherPlatform: 'Windows' }),
    ])
  })

  it('is what an override says before anything else', () => {
    const more = { platformOverride: 'Windows' }
    expect(checkRecipeTogether(recipe([windows], more))).toEqual([])
    expect(checkRecipeTogether(recipe([linux], more))).toEqual([
      differ(0, { id: 'Component/linux', platform: 'Linux', other: 'the recipe', otherPlatform: 'Windows' }),
    ])
    const parent = declared('ContainerRecipe/p', { platformOverride: 'Linux', platform: 7 })
    expect(checkRecipeTogether(recipe([linux], {}, { parentImage: parent }))).toEqual([])
  })

  it('is not known of a circle, or of what is not declared', () => {
    const self: { parentImage?: Declared } = {}
    const circle = declared('ImageRecipe/r', { components: [] }, self)
    self.parentImage = circle
    expect(checkRecipeTogether(circle)).toEqual([])
    expect(checkRecipeTogether(declared('ImageRecipe/r', { components: [{ componentArn: 'x' }, 7] }))).toEqual([])
    expect(checkRecipeTogether(declared('ImageRecipe/r', {}))).toEqual([])
  })

  it('of a container is never macOS', () => {
    const more = { targetRepository: {} }
    expect(checkRecipeTogether(recipe([mac, linux], more))).toEqual([
      {
        diagnostic: 'macComponent',
        params: { id: 'Component/mac' },
        path: ['components', 0, 'componentArn'],
        at: 'value',
      },
    ])
    expect(checkRecipeTogether(recipe([mac]))).toEqual([])
  })
})

describe('the agent of Systems Manager', () => {
  const agent = { additionalInstanceConfiguration: { systemsManagerAgent: { uninstallAfterBuild: true } } }
  const said = [
    {
      diagnostic: 'agentOfWindows',
      params: {},
      path: ['additionalInstanceConfiguration', 'systemsManagerAgent'],
      at: 'key',
    },
  ]
  it.each<[string, Declared, unknown]>([
    ['of Windows', recipe([windows], agent), said],
    [
      'of a parent that is Windows',
      recipe([], agent, { parentImage: declared('ImageRecipe/p', { platform: 'Windows' }) }),
      said,
    ],
    ['of Linux', recipe([linux], agent), []],
    ['of nobody knows what', recipe([], agent), []],
    ['that is not there', recipe([windows], { additionalInstanceConfiguration: {} }), []],
    ['in what is no object', recipe([windows], { additionalInstanceConfiguration: 'x' }), []],
  ])('%s', (_, given, expected) => {
    expect(checkImageTogether(given)).toEqual(expected)
    expect(checkRecipeTogether(given)).toEqual([])
  })
})

describe('the parameters that a recipe gives', () => {
  const document = `phases: []
parameters:
  - Count: { type: integer }
  - Deep: { type: boolean, default: 'true' }
  - Name: { type: string, default: a }
  - Names: { type: stringList, default: a }
`
  const part = component('part', 'Linux', document)
  const give = (...parameters: JsonObject[]) => checkRecipeTogether(recipe([part], {}, {}, [{ parameters }]))
  const count = { name: 'Count', value: ['3'] }

  it('fit those of its component', () => {
    expect(give(count, { name: 'Deep', value: ['FALSE'] }, { name: 'Names', value: ['a', 'b'] })).toEqual([])
    expect(give({ name: 'Count', value: ['-3'] }, { name: 'Deep', value: ['{{ x }}'] })).toEqual([])
    expect(give({ name: 'Count', value: 'no list' })).toEqual([])
    expect(give({ name: 'Count', value: [] }, { name: 'Name', value: ['any text'] })).toEqual([])
  })

  it('are there where it has no default', () => {
    const missing = {
      diagnostic: 'parameterMissing',
      params: { name: 'Count', id: 'Component/part' },
      path: ['components', 0, 'componentArn'],
      at: 'value',
    }
    expect(give({ name: 'Deep', value: ['true'] })).toEqual([missing])
    expect(checkRecipeTogether(recipe([part]))).toEqual([missing])
    expect(give(7 as never, { name: 7, value: [] })).toEqual([missing])
  })

  it.each([
    ['Coutn', 'did you mean Count?'],
    ['Something', 'it has: Count, Deep, Name and Names'],
  ])('are no others: %s', (name, advice) => {
    const found = give(count, { name, value: ['x'] })
    expect(found).toMatchObject([
      {
        diagnostic: 'parameterUnknown',
        params: { name, id: 'Component/part' },
        path: ['components', 0, 'parameters', 1, 'name'],
        at: 'value',
      },
    ])
    const [said] = found as readonly { readonly params: { readonly advice: string } }[]
    expect(said?.params.advice.replace(/, (?=Names)/, ' and ')).toBe(advice)
  })

  it('of a component that has none, or whose document is none', () => {
    const bare = recipe([component('bare', 'Linux', 'phases: []')], {}, {}, [{ parameters: [count] }])
    expect(checkRecipeTogether(bare)).toMatchObject([{ params: { advice: 'it has none: remove it' } }])
    const unread = recipe([component('unread', 'Linux', '][')], {}, {}, [{ parameters: [count] }])
    expect(checkRecipeTogether(unread)).toEqual([])
  })

  it.each([
    ['Count', ['3.5'], { type: 'a whole number', example: '["3"]' }],
    ['Count', ['3', '4'], { type: 'a whole number', example: '["3"]' }],
    ['Deep', ['yes'], { type: 'true or false', example: '["true"]' }],
    ['Name', ['a', 'b'], { type: 'one text', example: '[VALUE]' }],
  ])('are of their type: %s with %j', (name, value, words) => {
    const others = name === 'Count' ? [] : [count]
    expect(give({ name, value }, ...others)).toEqual([
      {
        diagnostic: 'parameterType',
        params: { name, id: 'Component/part', ...words },
        path: ['components', 0, 'parameters', 0, 'value'],
        at: 'value',
      },
    ])
  })
})

it('a circle that begins further up is none to follow', () => {
  const [first, second]: Record<string, Declared>[] = [{}, {}]
  const one = declared('ImageRecipe/one', { components: [] }, first)
  const two = declared('ImageRecipe/two', { components: [] }, second)
  Object.assign(first!, { parentImage: two })
  Object.assign(second!, { parentImage: one })
  expect(checkRecipeTogether(recipe([linux], {}, { parentImage: one }))).toEqual([])
})

it('what says no platform decides nothing', () => {
  const unknown = declared('Component/unknown', {})
  expect(checkRecipeTogether(recipe([unknown, linux, unknown]))).toEqual([])
  const parent = declared('ContainerRecipe/p', { platformOverride: 'Windows', platform: 7 })
  expect(checkRecipeTogether(recipe([linux], {}, { parentImage: parent }))).toHaveLength(1)
})
