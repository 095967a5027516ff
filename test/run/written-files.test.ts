/** What a pull request can put into a checkout is a link: no file that Kiln writes goes through one. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, folder, kiln } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'

/** A project whose checkout holds a link `name` to a file or folder of somebody's home. */
async function withLink(name: string, to: 'file' | 'folder') {
  const home = folder({ '.profile': 'the profile\n' })
  const account = await emulator()
  const { cwd, run } = project(account, golden('description: $(touch pwned)'))
  symlinkSync(to === 'file' ? join(home, '.profile') : home, join(cwd, name))
  /** What the home folder holds. */
  const left = (): readonly string[] => {
    expect(readFileSync(join(home, '.profile'), 'utf8')).toBe('the profile\n')
    return readdirSync(home).filter((file) => file !== '.git')
  }
  return { cwd, run, account, left }
}

describe('--report-file', () => {
  it.each(['plan', 'apply'])(
    'of %s takes the place of a link, and leaves what it leads to as it was',
    async (command) => {
      const { cwd, run, left } = await withLink('kiln-report.json', 'file')
      expect(await run(command, '--report-file', 'kiln-report.json')).toMatchObject({ exitCode: 0 })
      expect(left()).toEqual(['.profile'])
      expect(lstatSync(join(cwd, 'kiln-report.json')).isFile()).toBe(true)
      expect(JSON.parse(readFileSync(join(cwd, 'kiln-report.json'), 'utf8'))).toMatchObject({ command })
    },
  )

  it.each(['out/.profile', 'out/new/report.json', 'sub/../out/r.json'])(
    'below a linked folder (%s) is refused before anything is sent',
    async (file) => {
      const { run, account, left } = await withLink('out', 'folder')
      const report = await run('apply', '--report-file', file)
      expect(report).toMatchObject({
        exitCode: 1,
        diagnostics: [
          { code: 'KILN4008', hint: 'free the path or choose another --report-file; what was done is done' },
        ],
      })
      expect(report.diagnostics[0]?.message).toContain('out is a symbolic link')
      expect(left()).toEqual(['.profile'])
      expect(account.requests).toEqual([])
    },
  )

  it('below a linked folder is refused wherever Kiln runs', async () => {
    const { cwd, account, left } = await withLink('out', 'folder')
    const args = ['plan', '--project', join(cwd, 'kiln.yaml'), '--report-file', join(cwd, 'out/r.json')]
    const { code, stdout } = await kiln(args, { cwd: folder({}), emulator: account })
    expect(code).toBe(1)
    expect(stdout).toContain('KILN4008')
    expect(left()).toEqual(['.profile'])
  })

  it('takes the place of a link to nowhere', async () => {
    const { cwd, run } = project(await emulator(), golden())
    symlinkSync(join(cwd, 'not-there'), join(cwd, 'r.json'))
    await run('plan', '--report-file', 'r.json')
    expect(existsSync(join(cwd, 'not-there'))).toBe(false)
    expect(lstatSync(join(cwd, 'r.json')).isFile()).toBe(true)
  })

  it('may be named through links that are not of the checkout', async () => {
    const machine = folder({})
    rmSync(join(machine, '.git'), { recursive: true })
    mkdirSync(join(machine, 'disk'))
    symlinkSync(join(machine, 'disk'), join(machine, 'reports'))
    const { run } = project(await emulator(), golden())
    expect(await run('plan', '--report-file', join(machine, 'reports/r.json'))).toMatchObject({ exitCode: 0 })
    expect(readdirSync(join(machine, 'disk'))).toEqual(['r.json'])
  })

  it('keeps the rights of the file that it replaces, and leaves nothing beside it', async () => {
    const { cwd, run } = project(await emulator(), golden())
    writeFileSync(join(cwd, 'r.json'), 'old')
    chmodSync(join(cwd, 'r.json'), 0o600)
    const before = readdirSync(cwd)
    await run('plan', '--report-file', 'r.json')
    expect(statSync(join(cwd, 'r.json')).mode & 0o777).toBe(0o600)
    expect(readdirSync(cwd)).toEqual(before)
  })
})

it('report merge and report render --out write through no link', async () => {
  const { cwd, run, left } = await withLink('merged.json', 'file')
  await run('plan', '--report-file', 'r.json')
  symlinkSync(join(cwd, 'merged.json'), join(cwd, 'page.html'))
  expect(await kiln(['report', 'merge', 'r.json', '--report-file', 'merged.json'], { cwd })).toMatchObject({ code: 0 })
  expect(await kiln(['report', 'render', 'r.json', '--as', 'html', '--out', 'page.html'], { cwd })).toMatchObject({
    code: 0,
  })
  expect(left()).toEqual(['.profile'])
  expect(readFileSync(join(cwd, 'merged.json'), 'utf8')).toMatch(/^\{/)
  expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/i)
})

it('init writes neither through a link to nowhere nor below a linked folder', async () => {
  const nowhere = await withLink('unused', 'file')
  const empty = folder({})
  symlinkSync(join(empty, 'not-there'), join(empty, 'kiln.yaml'))
  expect(await kiln(['init'], { cwd: empty })).toMatchObject({
    code: 5,
    stdout: '',
    stderr: expect.stringContaining('KILN4005'),
  })
  expect(readdirSync(empty).toSorted()).toEqual(['.git', 'kiln.yaml'])
  symlinkSync(join(nowhere.cwd, 'configs'), join(empty, 'there'))
  const ran = await kiln(['init', 'there/new'], { cwd: empty })
  expect(ran).toMatchObject({ code: 1, stdout: '' })
  expect(ran.stderr).toContain('there is a symbolic link')
  expect(readdirSync(join(nowhere.cwd, 'configs'))).toEqual(['documents.yaml'])
})

it('export --out writes nothing below a linked folder', async () => {
  const { cwd, account, left } = await withLink('out', 'folder')
  accountOf(account).put('InfrastructureConfiguration', { name: 'live', instanceProfileName: 'p' })
  const ran = await kiln(['export', '--out', 'out'], { cwd, emulator: account })
  expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('out is a symbolic link') })
  expect(left()).toEqual(['.profile'])
})

describe('the state of the emulator', () => {
  it('is not written below a linked folder', async () => {
    const { cwd, left } = await withLink('.kiln', 'folder')
    const ran = await kiln(['plan', '--emulator'], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringContaining('.kiln is a symbolic link') })
    expect(left()).toEqual(['.profile'])
  })

  it('is written through no link beside it', async () => {
    const { cwd, left } = await withLink('state.json.tmp', 'file')
    const args = ['apply', '--yes', '--emulator', '--emulator-state', 'state.json']
    expect(await kiln(args, { cwd })).toMatchObject({ code: 0 })
    expect(left()).toEqual(['.profile'])
    expect(lstatSync(join(cwd, 'state.json')).isFile()).toBe(true)
  })
})
