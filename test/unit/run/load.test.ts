/** What a run reads from files: the project file that it is of, how much of the project that is, and what is no way to ask. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load, rebuild } from '../../../src/run/load.ts'
import type { RunOptions } from '../../../src/run/options.ts'
import { ambientTargets, loadTargets } from '../../../src/run/targets.ts'
import { folder, virtualClock } from '../../support/kiln.ts'
import { golden, projectFile } from '../../support/project.ts'

const machineIn = (cwd: string, env: Readonly<Record<string, string>> = {}) => {
  return { cwd, env, version: '1.2.3', clock: virtualClock() }
}
const flags = (more: Partial<RunOptions> = {}): RunOptions => ({ parallelism: 1, comment: 'auto', ...more })
const read = (cwd: string, more: Partial<RunOptions> = {}, path?: string) =>
  load(machineIn(cwd), 'plan', path, flags(more))
const whole = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }

describe('what was read is not all that is declared', () => {
  it.each<[string, Readonly<Record<string, string>>, Partial<RunOptions>, string | undefined, string | undefined]>([
    ['nothing is left out', whole, {}, undefined, undefined],
    ['--only names nothing', whole, { only: [] }, undefined, undefined],
    ['--only', whole, { only: ['golden'] }, undefined, 'the run was narrowed by PATH or --only'],
    ['PATH', whole, {}, 'configs/a.yaml', 'the run was narrowed by PATH'],
    ['PATH is where everything is', whole, {}, 'configs', undefined],
    ['no project file', { 'a.yaml': golden() }, {}, undefined, undefined],
    ['PATH without a project file', { 'a.yaml': golden() }, {}, '.', 'the run was narrowed by PATH or --only'],
  ])('%s', async (_, files, more, path, expected) => {
    const { whyPartial, diagnostics, documents, around } = await read(folder(files), more, path)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([whyPartial, documents.length, around.length]).toEqual([expected, 1, 0])
  })
})

describe('the project file', () => {
  const nameOf = async (files: Readonly<Record<string, string>>, path?: string, more: Partial<RunOptions> = {}) => {
    const { project, targets } = await loadTargets(machineIn(folder(files)), 'plan', flags(more), path)
    return [project?.file, ...targets.map(({ name }) => name)]
  }
  const other = projectFile.replace('prod', 'other')

  it('is the one above, and only where there is none the one in configs', async () => {
    expect(await nameOf({ 'kiln.yaml': projectFile, 'configs/kiln.yaml': other })).toEqual(['kiln.yaml', 'prod'])
    expect(await nameOf({ 'configs/kiln.yaml': other })).toEqual(['configs/kiln.yaml', 'other'])
    expect(await nameOf({ 'a/configs/kiln.yaml': other, 'configs/kiln.yaml': projectFile }, 'a')).toEqual([
      'a/configs/kiln.yaml',
      'other',
    ])
    expect(
      await nameOf({ 'kiln.yaml': projectFile, 'x/kiln.yaml': other }, undefined, { project: 'x/kiln.yaml' }),
    ).toEqual(['x/kiln.yaml', 'other'])
  })

  it('has targets of its own: where the target default would be is a mistake, if it was written', async () => {
    const said = async (files: Readonly<Record<string, string>>, ...written: readonly string[]) => {
      const more = flags({ written, region: 'eu-west-1', account: '111122223333' })
      const { diagnostics, targets } = await loadTargets(machineIn(folder(files)), 'plan', more)
      return [...diagnostics.map(({ message }) => message), ...targets.map(({ region }) => region)]
    }
    expect(await said(whole)).toEqual(['us-east-1'])
    expect(await said(whole, 'account', 'prune')).toEqual([expect.stringContaining('--account is for'), 'us-east-1'])
    expect(await said({ 'a.yaml': golden() }, 'account', 'region')).toEqual(['eu-west-1'])
  })
})

describe('the target default', () => {
  const placed = (more: Partial<RunOptions>, env: Readonly<Record<string, string>> = {}) => {
    const { targets, diagnostics } = ambientTargets(machineIn('/nowhere', env), 'images', flags(more))
    expect(diagnostics).toEqual([])
    return targets.map(({ name, region, account }) => [name, region, account])
  }

  it('is where flags, then the environment say', () => {
    expect(placed({})).toEqual([['default', undefined, undefined]])
    expect(placed({}, { AWS_REGION: 'a', AWS_DEFAULT_REGION: 'b' })).toEqual([['default', 'a', undefined]])
    expect(placed({}, { AWS_REGION: '', AWS_DEFAULT_REGION: 'b' })).toEqual([['default', 'b', undefined]])
    expect(placed({}, { AWS_REGION: '', AWS_DEFAULT_REGION: '' })).toEqual([['default', undefined, undefined]])
    expect(placed({ region: 'c', account: '1' }, { AWS_REGION: 'a' })).toEqual([['default', 'c', '1']])
  })

  it('is one for each of several Regions', () => {
    expect(placed({ region: 'a, b,a', account: '1' })).toEqual([
      ['a', 'a', '1'],
      ['b', 'b', '1'],
    ])
    const { project } = ambientTargets(machineIn('/nowhere'), 'images', flags())
    expect(project).toMatchObject({ owner: 'images', configs: join('/nowhere', 'configs') })
  })
})

describe('what is wrong', () => {
  const reasons = async (more: Partial<RunOptions>) =>
    (await read(folder(whole), more)).diagnostics.map(({ message }) => message)

  it('is two places to send requests to', async () => {
    const both = [expect.stringContaining('--emulator and --endpoint-url exclude each other')]
    expect(await reasons({ emulator: true, endpointUrl: 'http://x' })).toEqual(both)
    expect(await reasons({ emulatorState: 'x', endpointUrl: 'http://x' })).toEqual(both)
    expect(await reasons({ emulator: true })).toEqual([])
    expect(await reasons({ emulator: false, endpointUrl: 'http://x' })).toEqual([])
  })

  it('is most likely the folder, where nothing in it is right and there is no project file', async () => {
    const codes = async (files: Readonly<Record<string, string>>) =>
      (await read(folder(files))).diagnostics.map(({ code }) => code)
    expect(await codes({ 'a.yaml': 'kind: Nothing\nname: x\n' })).toContain('KILN1010')
    expect(await codes({ 'kiln.yaml': projectFile, 'configs/a.yaml': 'kind: Nothing\n' })).not.toContain('KILN1010')
    expect(await codes({ 'a.yaml': golden() })).not.toContain('KILN1010')
  })
})

it('targets that are reached in another way take the place of those that were read', async () => {
  const loaded = await read(folder({ ...whole, 'kiln.yaml': `${projectFile}  - { name: dev, region: eu-west-1 }\n` }))
  const moved = loaded.targets.filter(({ name }) => name === 'prod').map((one) => ({ ...one, region: 'us-west-2' }))
  const rebuilt = rebuild(loaded, moved, flags())
  expect(rebuilt.targets).toBe(moved)
  expect(rebuilt.project?.targets.map(({ name, region }) => `${name} ${region ?? ''}`)).toEqual([
    'prod us-west-2',
    'dev eu-west-1',
  ])
  expect(rebuilt.declared?.desired.map(({ target }) => target)).toEqual(['prod'])
  expect(rebuilt.diagnostics).toEqual(loaded.diagnostics)
  const nothing = { targets: [], documents: [], around: [], diagnostics: [] }
  expect(rebuild(nothing, moved, flags())).toBe(nothing)
})
