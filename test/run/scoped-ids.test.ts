/** Names that are told apart by a type as well: one name may be that of several workflows. */
import { expect, it } from 'vitest'
import { emulator, kiln, kilnReport, type Ran } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { documentsOf } from '../support/small-factory.ts'

const workflow = (type: string, name: string): readonly string[] => [
  'kind: Workflow',
  `name: ${name}`,
  `type: ${type}`,
  'semanticVersion: 1.0.x',
  'data: |',
  '  schemaVersion: 1.0',
  '  steps:',
  '    - name: Wait',
  '      action: WaitForAction',
]
const documents = documentsOf(workflow('BUILD', 'steps'), workflow('TEST', 'steps'), workflow('TEST', 'scan'))

async function explaining(id: string): Promise<Ran> {
  const account = await emulator()
  return kiln(['explain', id], { cwd: project(account, documents).cwd, emulator: account })
}

it.each([
  ['Workflow/test/steps', 'Workflow/test/steps'],
  ['workflow/TEST/Steps', 'Workflow/test/steps'],
  ['Workflow/scan', 'Workflow/test/scan'],
  ['scan', 'Workflow/test/scan'],
])('kiln explain %s is about %s', async (id, meant) => {
  const { code, stdout } = await explaining(id)
  expect([code, stdout.split(' ')[0]]).toEqual([0, meant])
})

it.each([
  ['steps', 'several types have it', 'Workflow/build/steps'],
  ['Workflow/steps', 'several types have it', 'Workflow/build/steps'],
  ['Workflow/other', 'it has no type, one of build, test, distribution', 'Workflow/build/other'],
  ['Workflow/tset/scan', 'there is no type tset; there are build, test, distribution', 'Workflow/test/scan'],
])('kiln explain %s is told what is missing: %s', async (id, reason, example) => {
  const { code, stderr } = await explaining(id)
  expect([code, stderr]).toEqual([
    5,
    `error KILN4302: ${id} names no configuration: ${reason}\nhint: write Kind/name, for example ${example}\n`,
  ])
})

it('kiln explain calls a workflow that nobody declares by its type too, and one that is not there', async () => {
  const account = await emulator()
  const { cwd } = project(account, documents)
  const data = 'schemaVersion: 1.0\nsteps:\n  - name: Wait\n    action: WaitForAction\n'
  accountOf(account).put('Workflow', { name: 'alone', type: 'TEST', semanticVersion: '1.0.0', data })
  const explain = (id: string): Promise<Ran> => kiln(['explain', id], { cwd, emulator: account })
  expect((await explain('Workflow/test/alone')).stdout).toMatch(/^Workflow\/test\/alone in prod/)
  expect((await explain('Workflow/build/alone')).stderr).toContain('Workflow/build/alone is not declared in prod')
})

it('kiln graph shows each of them with its type', async () => {
  const account = await emulator()
  const { cwd } = project(account, documents)
  const graph = async (...flags: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await kiln(['graph', '--format', 'json', ...flags], { cwd, emulator: account })
    const { targets } = JSON.parse(stdout) as { targets: { nodes: { name: string }[] }[] }
    return targets.flatMap(({ nodes }) => nodes.map(({ name }) => name))
  }
  const names = ['build/steps', 'test/scan', 'test/steps']
  expect([await graph(), await graph('--plan')]).toEqual([names, names])
})

it('--only selects by type, by all of them, and says which there are', async () => {
  const account = await emulator()
  const { run } = project(account, documents)
  const idsOf = async (pattern: string): Promise<readonly string[]> => {
    const { targets } = await run('plan', '--only', pattern)
    return targets.flatMap(({ changes }) => changes.map(({ id }) => id))
  }
  expect(await idsOf('Workflow/test/*')).toEqual(['Workflow/test/scan', 'Workflow/test/steps'])
  expect(await idsOf('Workflow/*/steps')).toEqual(['Workflow/build/steps', 'Workflow/test/steps'])
  const { diagnostics } = await kilnReport(['plan', '--only', 'Workflow/steps'], {
    cwd: project(account, documents).cwd,
    emulator: account,
  })
  expect(diagnostics.map(({ hint }) => hint)).toEqual([expect.stringContaining('Did you mean Workflow/build/steps?')])
})
