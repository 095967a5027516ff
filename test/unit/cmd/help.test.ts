/**
 * The help of every command, as users read it. To refresh it:
 *
 *     UPDATE_GOLDENS=1 npx vitest run test/unit/cmd/help.test.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createProgram } from '../../../cmd/command-line.ts'
import { commandRows, groups } from '../../../cmd/command-table.ts'
import type { Host } from '../../../cmd/terminal/host.ts'
import { folder, kiln } from '../../support/kiln.ts'

const golden = new URL('help.txt', import.meta.url)

it('of every command is as it was', async () => {
  const cwd = folder({})
  const names = commandRows.map(({ name }) => name.replace(/ [[<].*$/, '').split(' '))
  const all = [[], ...Object.keys(groups).map((name) => [name]), ...names, ['help']]
  const shown: string[] = []
  for (const words of all) {
    const { code, stdout, stderr } = await kiln([...words, '--help'], { cwd })
    expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' })
    shown.push(`$ ${['kiln', ...words, '--help'].join(' ')}\n${stdout}`)
  }
  const text = shown.join('\n')
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})

it('is as wide as the terminal', async () => {
  const widest = (stdout: object): number => {
    let shown = ''
    const host = { argv: [], env: {}, stdout, stderr: {}, writeOut: (text: string) => void (shown += text) }
    createProgram(host as unknown as Host, '0', () => undefined).outputHelp()
    return Math.max(...shown.split('\n').map((line) => line.length))
  }
  expect(widest({})).toBeLessThanOrEqual(80)
  expect(widest({ isTTY: true, columns: 160 })).toBeGreaterThan(80)
  expect(widest({ isTTY: false, columns: 160 })).toBe(widest({}))
})

it('is shown by words as well, of a command within a group too', async () => {
  const cwd = folder({})
  for (const words of [['plan'], ['report', 'merge'], ['iam'], []]) {
    expect(await kiln(['help', ...words], { cwd })).toEqual(await kiln([...words, '--help'], { cwd }))
  }
})
