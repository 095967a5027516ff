/** Reports that cannot be one: every command that takes several says so in the same words, and leaves nothing of an earlier run behind. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderJson } from '../../src/render/machine/json.ts'
import { folder, kiln } from '../support/kiln.ts'
import { stories } from '../support/report-stories.ts'

const commands = [
  ['merge', ['--report-file', 'out']],
  ['render', ['--as', 'html', '--out', 'out']],
  ['publish', []],
  ['announce', []],
] as const

describe.each(commands)('kiln report %s', (command, more) => {
  const cases = [
    [
      'of two commands',
      'drift.json',
      /^error KILN4101: .*\n *hint: merge the reports of one command, made against one backend\n/,
    ],
    ['of which one is none', 'none.json', /^error KILN4004: none\.json is not a report that this version can read: /],
    ['of which one is missing', 'gone.json', /^error KILN4004: gone\.json .*: there is no such file\n/],
  ] as const

  it.each(cases)('refuses reports %s', async (_, file, words) => {
    const cwd = folder({
      'apply.json': renderJson(stories['apply-incomplete']!),
      'drift.json': renderJson(stories['drift-found']!),
      'none.json': '{}',
    })
    writeFileSync(join(cwd, 'out'), 'of an earlier run')
    const { code, stdout, stderr } = await kiln(['report', command, 'apply.json', file, ...more], { cwd })
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toMatch(words)
    expect(existsSync(join(cwd, 'out'))).toBe(more.length === 0)
  })
})
