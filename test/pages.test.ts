/** The tutorial and the how-tos are true: their commands, typed in order, end as the pages say and show what they show. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { folder } from './support/kiln.ts'

interface Player {
  playPage(page: string, text: string, projects: (name: string) => Promise<object>): Promise<string>
}

const { playPage } = (await import(new URL('../scripts/play/page.mjs', import.meta.url).href)) as Player

it('show what their commands show: if not, run npm run generate, and read the difference', async () => {
  const script = join(import.meta.dirname, '..', 'scripts', 'generate-pages.mjs')
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    script,
    '--check',
    'docs/tutorial.md',
    'docs/how-to.md',
  ]).catch((error: unknown) => error as { stdout: string; stderr: string })
  expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: 'played pages are up to date', stderr: '' })
})

describe('a page that is played', () => {
  /** Plays a page in a folder with one file, where a command shows what follows `say`, and any other one fails. */
  async function play(text: string): Promise<{ readonly page: string; readonly file: string }> {
    const cwd = folder({ 'a.yaml': 'one: 1\nlist:\n  - name: two\n' })
    let code = 0
    const session = {
      folder: () => cwd,
      code: () => code,
      close: () => undefined,
      async type(line: string) {
        code = line.startsWith('say ') ? 0 : 7
        return line === 'echo $?' ? ((code = 0), '7\n') : `${line.slice(4).replaceAll('/', '\n')}\n`
      },
    }
    const page = await playPage('page.md', `<!-- play: any -->\n${text}\n`, async () => session)
    return { page: page.slice('<!-- play: any -->\n'.length, -1), file: readFileSync(join(cwd, 'a.yaml'), 'utf8') }
  }

  it('has what its commands show now in the place of what they showed', async () => {
    const { page } = await play('```console\n$ say new\nold\n$ say a \\\n  b\n```\ntext\n```sh\n$ say untouched\n```')
    expect(page).toBe('```console\n$ say new\nnew\n$ say a \\\n  b\na   b\n```\ntext\n```sh\n$ say untouched\n```')
  })

  it('cuts output where it says so, and fences what has a fence in it', async () => {
    expect((await play('```console first=1\n$ say a/b/c\n```')).page).toBe('```console first=1\n$ say a/b/c\na\n…\n```')
    const fenced = '````console\n$ say ```diff/```\n```diff\n```\n````'
    expect((await play('```console\n$ say ```diff/```\n```')).page).toBe(fenced)
    expect((await play(fenced)).page).toBe(fenced)
  })

  it('writes and edits files as its text says', async () => {
    expect(
      (await play('In `a.yaml`, change `one: 1` to\n`one: 2`. In `a.yaml`, below `name: two`, write `three: 3`.')).file,
    ).toBe('one: 2\nlist:\n  - name: two\n    three: 3\n')
    expect((await play('`a.yaml`, whole:\n\n```yaml\nnew: true\n```')).file).toBe('new: true\n')
  })

  it('a command that fails stops it, unless the page shows what it ends with', async () => {
    await expect(play('```console\n$ boom\n$ say more\n```')).rejects.toThrow('page.md: $ boom ended with 7')
    expect((await play('```console\n$ boom\n$ echo $?\n0\n```')).page).toContain('$ echo $?\n7\n')
    await expect(play('<!-- play\n$ boom\n-->')).rejects.toThrow('page.md: $ boom ended with 7')
  })

  it('an edit of what is not there, or is there twice, stops it', async () => {
    await expect(play('In `a.yaml`, change `four` to `five`.')).rejects.toThrow('a.yaml does not have just once: four')
    await expect(play('In `a.yaml`, below `:`, write `five`.')).rejects.toThrow('a.yaml does not have just once: :')
  })
})
