/** An exact number whose content changed is found by comparing two revisions, without any account. */
import { describe, expect, it } from 'vitest'
import { findTaken } from '../../../src/plan/taken-numbers.ts'
import { declaredIn } from '../../support/declared.ts'
import { projectFile } from '../../support/project.ts'
import { component, recipe } from '../../support/recipes.ts'

/** Returns whose number is taken, by which fields and because of what. */
function taken(before: string, after: string, kilnYaml = projectFile): readonly string[] {
  const { desired, project } = declaredIn(after, kilnYaml)
  return findTaken({ desired, base: declaredIn(before, kilnYaml).desired, policy: project }).map(
    ({ desired: { id }, number, fields, because }) =>
      [id, number, ...fields.map(({ path }) => path), ...because.map((one) => `(${one})`)].join(' '),
  )
}

const fixed = `${projectFile}versions: { rebuild: false }\n`
const golden = (number: string, ...lines: readonly string[]): string => recipe('golden', number, [], ...lines)

describe('other content under the same exact number', () => {
  it('of a recipe needs another number', () => {
    expect(taken(golden('1.4.2', 'workingDirectory: /a'), golden('"1.4.2"', 'workingDirectory: /b'))).toEqual([
      'ImageRecipe/golden 1.4.2 workingDirectory',
    ])
  })

  it.each([
    ['a raised number', '1.5.0', 'workingDirectory: /b'],
    ['a lower number', '1.4.1', 'workingDirectory: /b'],
    ['a form', '1.4.x', 'workingDirectory: /b'],
    ['another description', '1.4.2', 'workingDirectory: /a\ndescription: other'],
    ['other tags', '1.4.2', 'workingDirectory: /a\ntags: { a: b }'],
    ['other treatment by Kiln', '1.4.2', 'workingDirectory: /a\nkiln: { protect: true, keep: 3 }'],
    ['an empty map', '1.4.2', 'workingDirectory: /a\nadditionalInstanceConfiguration: {}'],
    ['what is left to others', '1.4.2', 'workingDirectory: /b\nkiln: { ignore: [workingDirectory] }'],
  ])('is none: %s', (_, number, lines) => {
    expect(taken(golden('1.4.2', 'workingDirectory: /a'), golden(number, lines))).toEqual([])
  })

  it('is none with a name of its own', () => {
    expect(taken(golden('1.4.2'), recipe('silver', '1.4.2', [], 'workingDirectory: /b'))).toEqual([])
  })

  it('of a component is its next build, unless kiln.yaml says otherwise', () => {
    const [before, after] = [component('hardening', '1.0.0', 'echo a'), component('hardening', '1.0.0', 'echo b')]
    expect(taken(before, after)).toEqual([])
    expect(taken(before, after, fixed)).toEqual(['Component/hardening 1.0.0 data'])
  })

  it('is none if a text has other line ends alone', () => {
    const text = component('hardening', '1.0.0', 'echo a')
    const data = /data: \|\n([\s\S]*)$/.exec(text)?.[1]?.replaceAll(/^ {2}/gm, '') ?? ''
    const other = JSON.stringify(data.replaceAll('\n', '\r\n').trimEnd())
    expect(other).toContain('\\r\\n')
    expect(
      taken(
        text,
        text.replace(/data: \|\n[\s\S]*$/, () => `data: ${other}\n`),
        fixed,
      ),
    ).toEqual([])
  })
})

describe('content follows from what is referred to', () => {
  const script = (command: string, number = '1.0.0', ...lines: readonly string[]): string =>
    component('hardening', number, command, ...lines)
  const pinned = '${Component/hardening}'
  const pinning = (number = '1.4.2', arn = pinned): string => recipe('golden', number, [arn])

  it.each([
    ['a new build of the component', script('echo a'), script('echo b')],
    ['a new number of the component', script('echo a'), script('echo a', '1.0.1')],
    ['a number that Kiln will assign', script('echo a', '1.x.x'), script('echo b', '1.x.x')],
  ])('%s needs a number of the recipe that pins it', (_, before, after) => {
    const because = ['ImageRecipe/golden 1.4.2 components (Component/hardening)']
    expect(taken(before + pinning(), after + pinning())).toEqual(because)
    expect(taken(before + pinning(), after + pinning('1.4.3'))).toEqual([])
    expect(taken(before + pinning('1.x.x'), after + pinning('1.x.x'))).toEqual([])
  })

  it('both need one where a component gets no second build', () => {
    expect(taken(script('echo a') + pinning(), script('echo b') + pinning(), fixed)).toEqual([
      'Component/hardening 1.0.0 data',
      'ImageRecipe/golden 1.4.2 components (Component/hardening)',
    ])
  })

  it.each([
    ['floats to it', '${Component/hardening.latestVersionArn}', script('echo b', '2.0.0')],
    ['floats to its first part', '${Component/hardening.latestMajorVersionArn}', script('echo b', '1.9.0')],
    ['floats to its number', '${Component/hardening.latestPatchVersionArn}', script('echo b')],
    ['pins it, and only its description differs', pinned, script('echo a', '1.0.0', 'description: other')],
    ['pins it, and its exact number became a form', pinned, script('echo a', '1.0.x')],
  ])('a recipe that %s needs none', (_, arn, after) => {
    expect(taken(script('echo a') + pinning('1.4.2', arn), after + pinning('1.4.2', arn))).toEqual([])
  })

  it('a recipe that floats to another first part needs one', () => {
    const floating = pinning('1.4.2', '${Component/hardening.latestMajorVersionArn}')
    expect(taken(script('echo a') + floating, script('echo a', '2.0.0') + floating)).toEqual([
      'ImageRecipe/golden 1.4.2 components (Component/hardening)',
    ])
  })

  it('a recipe that says the number of another one in a text needs one when that is raised', () => {
    const saying = recipe('child', '1.0.0', [], 'workingDirectory: /opt/${ImageRecipe/golden.semanticVersion}')
    expect(taken(golden('1.4.2') + saying, golden('1.4.3') + saying)).toEqual([
      'ImageRecipe/child 1.0.0 workingDirectory (ImageRecipe/golden)',
    ])
  })
})
