/** Real git repositories in temporary folders. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Repository {
  readonly cwd: string
  /** Runs git there and returns what it prints, trimmed. */
  git(...args: string[]): string
  /** Writes files; `undefined` removes one. */
  write(files: Readonly<Record<string, string | Buffer | undefined>>): void
  /** Writes files and commits everything. Returns the id of the commit. */
  commit(files?: Readonly<Record<string, string | Buffer | undefined>>): string
  /** Clones it into a folder of its own. */
  clone(...options: string[]): Repository
}

/** Makes a repository on the branch `main`, and removes it when the test ends. */
export function repository(files: Readonly<Record<string, string | Buffer>> = {}): Repository {
  const made = at(makeFolder())
  made.git('init', '-q', '-b', 'main')
  if (Object.keys(files).length > 0) made.commit(files)
  return made
}

function makeFolder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'kiln-git-')))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function at(cwd: string): Repository {
  // What the machine that runs the tests has configured must not matter.
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always']
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', cwd, ...identity, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
  const write: Repository['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(cwd, name)
      if (content === undefined) rmSync(path, { recursive: true, force: true })
      else {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, content)
      }
    }
  }
  return {
    cwd,
    git,
    write,
    commit(files = {}) {
      write(files)
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', 'change')
      return git('rev-parse', 'HEAD')
    },
    clone(...options) {
      const path = makeFolder()
      git('clone', '-q', ...options, `file://${cwd}`, path)
      return at(path)
    },
  }
}
