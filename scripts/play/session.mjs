// A folder in which the commands of a page are typed, one after another, on a machine whose clock moves by a minute with each of them.
// `kiln` runs inside this process, as a terminal without a width of its own would show it; every other command is one of the shell.
import { spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
const { main } = await import(new URL('../../dist/cmd/main.js', import.meta.url).href)
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const program = fileURLToPath(new URL('../../dist/kiln.cjs', import.meta.url))

/** When each page begins: a Monday. */
const beginning = Date.parse('2026-03-02T09:00:00Z')

/** Nothing of this machine's environment: no credential, no profile, no KILN_ variable, no setting of git. */
const environment = (home) => ({
  PATH: process.env['PATH'] ?? '',
  HOME: home,
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Ann'],
      [`GIT_${who}_EMAIL`, 'ann@example.org'],
    ]),
  ),
  // On a terminal progress is a line that is gone in the end.
  KILN_PROGRESS: 'none',
})

/** Starts in an empty folder of a home, or in a copy of what another session left. `close` removes the home, and what stands beside the folder. */
export function startSession(from) {
  const home = mkdtempSync(join(tmpdir(), 'kiln-page-'))
  if (from !== undefined) cpSync(from.home, home, { recursive: true })
  let now = from?.now() ?? beginning
  let cwd = join(home, 'work')
  mkdirSync(cwd, { recursive: true })
  const env = { ...environment(home), ...from?.exported }
  const exported = { ...from?.exported }
  let code = 0

  /** Carries out one command line, and resolves to what it shows. */
  async function type(line) {
    const shown = []
    for (const part of line.split(' && ')) {
      shown.push(await carryOut(part))
      if (code !== 0) break
    }
    now += 60_000
    return shown.join('')
  }

  async function carryOut(part) {
    const words = wordsIn(part)
    const last = code
    code = 0
    if (part === 'echo $?') return `${last}\n`
    if (words?.[0] === 'cd') cwd = join(cwd, words[1])
    else if (words?.[0] === 'export') Object.assign(exported, set(env, words.slice(1)))
    else if (words?.[0] === 'kiln') return kiln(words.slice(1))
    else return shell(part)
    return ''
  }

  async function kiln(args) {
    let shown = ''
    const write = (text) => void (shown += text)
    // Somebody sits there, and says yes.
    const stdin = Object.assign(new PassThrough(), { isTTY: true })
    stdin.write('y\n')
    const host = {
      argv: args,
      cwd,
      // Each process has its own.
      env: { ...env },
      stdin,
      stdout: { isTTY: false },
      stderr: { isTTY: false, write },
      version,
      clock: {
        now: () => now,
        random: () => 0.5,
        uuid: () => '00000000-0000-4000-8000-000000000000',
        sleep: async (ms) => void (now += ms),
      },
      signals: new EventEmitter(),
      exit: () => undefined,
      writeOut: write,
      writeErr: write,
    }
    code = await main(host, args)
    return stripVTControlCharacters(shown).replaceAll('\r', '')
  }

  function shell(command) {
    const date = new Date(now).toISOString()
    const dated = { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    const script = `kiln() { '${process.execPath}' '${program}' "$@"; }\n${command}`
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, env: dated, encoding: 'utf8' })
    code = status ?? 1
    return stdout + stderr
  }

  return {
    home,
    exported,
    now: () => now,
    code: () => code,
    folder: () => cwd,
    type,
    close: () => rmSync(home, { recursive: true, force: true }),
  }
}

/** Returns the words of a simple command; undefined for what only a shell can read. */
function wordsIn(part) {
  const found = part.match(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g) ?? []
  if (/[|<>;&$`*?](?=(?:[^']*'[^']*')*[^']*$)/.test(part)) return undefined
  return found.map((word) => word.replaceAll(/['"]/g, ''))
}

/** Sets `NAME=value` words in an environment. Returns what was set. */
function set(env, words) {
  const pairs = Object.fromEntries(
    words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  )
  Object.assign(env, pairs)
  return pairs
}
