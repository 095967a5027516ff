/** Starts git. Every git process of Kiln begins here: what a repository, or whoever calls Kiln, could make git do is switched off. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { dirname } from 'node:path'
import { optional } from '../optional.ts'

/** Settings that go before those of any file. Git before 2.38 does not know the first; there `openRepository` is what keeps such a folder out. */
const settings = {
  // A folder of the work tree with HEAD, objects and refs is no repository: its config could run commands, its refs forge the base.
  'safe.bareRepository': 'explicit',
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.pager': 'cat',
  'submodule.recurse': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
} as const

/** Git asks nobody anything, speaks English, takes objects as they are, and talks to remotes without helper programs. */
const variables = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
  LC_ALL: 'C',
} as const

/** What git is started with. */
export interface GitOptions {
  /** Milliseconds after which it is stopped. */
  readonly timeoutMs?: number
}

/**
 * Starts git in the folder that a repository stands in. No variable `GIT_…` of this process reaches it: a hook that Kiln runs in sets some,
 * and they would have git read another index or another repository. It looks for a repository in this folder and not above it.
 */
export function startGit(
  root: string,
  args: readonly string[],
  { timeoutMs }: GitOptions = {},
): ChildProcessWithoutNullStreams {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name))
  const env = { ...Object.fromEntries(inherited), ...variables, GIT_CEILING_DIRECTORIES: dirname(root) }
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn('git', ['-C', root, ...given, '--literal-pathspecs', '--no-pager', ...args], {
    env,
    ...optional({ timeout: timeoutMs }),
  })
}
