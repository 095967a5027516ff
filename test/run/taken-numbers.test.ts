/** An exact number whose content changed is found offline, by comparing with a base revision. */
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model.ts'
import { kiln, kilnReport } from '../support/kiln.ts'
import { projectFile } from '../support/project.ts'
import { component, recipe } from '../support/recipes.ts'
import { repository, type Repository } from '../support/repository.ts'

type Files = Readonly<Record<string, string>>
type Changes = Readonly<Record<string, string | undefined>>

/** Commits the first files on `main`, the second on top of it, and validates with `main` as the base. */
async function compared(before: Files, after: Changes, ...flags: readonly string[]) {
  const made = changed(before, after)
  const report = await kilnReport(['validate', '--base', 'main', ...flags], { cwd: made.cwd })
  return { ...report, found: report.diagnostics.map(told) }
}

function changed(before: Files, after: Changes): Repository {
  const made = repository({ 'kiln.yaml': projectFile, ...before })
  made.git('checkout', '-qb', 'feature')
  made.commit(after)
  return made
}

function told({ code, message, source }: Diagnostic): string {
  const text = message.replace(/at [0-9a-f]{12}/, 'at main')
  return `${source?.file}:${source?.line}:${source?.column} ${code} ${text}`
}

describe('content that differs under the same number', () => {
  it('is an error at the number, with the field and the next number', async () => {
    const before = { 'configs/a.yaml': recipe('golden', '1.4.2', [], 'workingDirectory: /a') }
    const after = { 'configs/a.yaml': recipe('golden', '"1.4.2"', [], 'workingDirectory: /b') }
    const report = await compared(before, after)
    expect(report).toMatchObject({ outcome: 'invalid', exitCode: 5, targets: [] })
    expect(report.found).toEqual([
      'configs/a.yaml:4:18 KILN2140 ImageRecipe/golden still has the number 1.4.2, but other content than at main: workingDirectory',
    ])
    expect(report.diagnostics[0]?.hint).toBe(
      'what was made under a number never changes: write 1.4.3, as kiln bump ImageRecipe/golden does, or a form such as 1.4.x, so that Kiln counts on by itself',
    )
  })

  it('is not looked for without a base', async () => {
    const before = { 'configs/a.yaml': recipe('golden', '1.4.2', [], 'workingDirectory: /a') }
    const { cwd } = changed(before, { 'configs/a.yaml': recipe('golden', '1.4.2', [], 'workingDirectory: /b') })
    expect(await kilnReport(['validate'], { cwd })).toMatchObject({ exitCode: 0, diagnostics: [] })
  })

  it('is told once for all targets, and with its targets where it is not in all of them', async () => {
    const project = (dev: string): string =>
      `version: 1\ntargets:\n  - { name: dev, region: us-east-1, vars: { dir: ${dev} } }\n  - { name: prod, region: eu-west-1, vars: { dir: /p } }\n`
    const document = (...lines: readonly string[]): string => recipe('golden', '1.4.2', [], ...lines)
    const before = { 'kiln.yaml': project('/d'), 'configs/a.yaml': document('workingDirectory: ${vars.dir}') }
    const [one = '', ...more] = (await compared(before, { 'kiln.yaml': project('/e') })).found
    expect(one).toMatch(/^configs\/a\.yaml:4:18 KILN2140 .*: workingDirectory \(in dev\)$/)
    expect(more).toEqual([])
    const all = await compared(before, { 'configs/a.yaml': document('workingDirectory: /x') })
    expect(all.found).toHaveLength(1)
    expect(all.found[0]).toMatch(/: workingDirectory$/)
  })
})

it('is found in a file that holds the text, where the number stands', async () => {
  const inline = component('hardening', '1.0.0', 'echo a')
  const document = inline.replace(/data: \|\n[\s\S]*$/, 'kiln: { files: { data: hardening.component.yaml } }\n')
  const script = (command: string): string => {
    const text = component('hardening', '1.0.0', command)
    return text.slice(text.indexOf('data: |\n') + 8).replaceAll(/^ {2}/gm, '')
  }
  const fixed = `${projectFile}versions: { rebuild: false }\n`
  const file = 'configs/hardening.component.yaml'
  const before = { 'kiln.yaml': fixed, 'configs/c.yaml': document, [file]: script('echo a') }
  expect((await compared(before, { [file]: script('echo b') })).found).toEqual([
    'configs/c.yaml:4:18 KILN2140 Component/hardening still has the number 1.0.0, but other content than at main: data',
  ])
  expect(await compared(before, { 'configs/c.yaml': inline, [file]: undefined })).toMatchObject({
    exitCode: 0,
    found: [],
  })
})

it('names what a difference follows from, for what is selected and what that refers to', async () => {
  const before = {
    'configs/c.yaml': component('hardening', '1.0.0', 'echo a'),
    'configs/r.yaml': recipe('golden', '1.4.2', ['${Component/hardening}']),
    'configs/o.yaml': recipe('other', '1.0.0', ['${Component/hardening}']),
  }
  const after = { 'configs/c.yaml': component('hardening', '1.0.0', 'echo b') }
  const { found } = await compared(before, after, '--only', 'ImageRecipe/golden')
  expect(found).toEqual([
    'configs/r.yaml:4:18 KILN2140 ImageRecipe/golden still has the number 1.4.2, but other content than at main: components, because of Component/hardening',
  ])
})

it('plan --offline says the same, beside what git changes', async () => {
  const before = { 'configs/a.yaml': recipe('golden', '1.4.2', [], 'workingDirectory: /a') }
  const { cwd } = changed(before, { 'configs/a.yaml': recipe('golden', '1.4.2', [], 'workingDirectory: /b') })
  const report = await kilnReport(['plan', '--offline', '--base', 'main'], { cwd })
  expect(report).toMatchObject({ outcome: 'invalid', exitCode: 5, offline: true })
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['KILN2140', 'KILN5005'])
  expect(report.targets[0]?.changes).toMatchObject([{ id: 'ImageRecipe/golden' }])
})

it('a base that is not there, or that is broken, is said', async () => {
  const text = recipe('golden', '1.4.2', [])
  const { cwd } = changed({ 'configs/a.yaml': 'kind: Nothing\n' }, { 'configs/a.yaml': text })
  const broken = await kiln(['validate', '--base', 'main', '--color', 'never'], { cwd })
  expect(broken.code).toBe(0)
  expect(broken.stdout).toContain('KILN5004')
  const gone = await kiln(['validate', '--base', 'nowhere', '--color', 'never'], { cwd })
  expect(gone.code).toBe(5)
  expect(gone.stdout).toContain('KILN5001')
})
