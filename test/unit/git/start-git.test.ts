/** What git is started with, and what is made of what it says: seen by a program that stands in for git. */
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { askGit, textOf } from '../../../src/git/git.ts'
import { folder } from '../../support/kiln.ts'

/** Puts a shell script in the place of git. Returns a folder for what it writes. */
function inPlaceOfGit(script: string): string {
  const place = folder({ 'bin/git': `#!/bin/sh\n${script}\n` })
  chmodSync(join(place, 'bin/git'), 0o755)
  vi.stubEnv('PATH', `${join(place, 'bin')}:${process.env['PATH']}`)
  vi.stubEnv('PLACE', place)
  onTestFinished(() => void vi.unstubAllEnvs())
  return place
}

it('git is started where the repository stands, with what could make it run or ask anything switched off', async () => {
  const place = inPlaceOfGit('printf "%s\\n" "$@" > "$PLACE/args"; env > "$PLACE/env"')
  for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_CONFIG_COUNT', 'git_work_tree']) vi.stubEnv(name, 'taken over')
  vi.stubEnv('KEPT', 'GIT_ in a value')
  expect(await askGit('/repositories/images', ['rev-parse', 'HEAD'])).toEqual({ text: '' })
  expect(readFileSync(join(place, 'args'), 'utf8').trim().split('\n')).toEqual(
    [
      ['-C', '/repositories/images'],
      ['-c', 'safe.bareRepository=explicit'],
      ['-c', 'core.hooksPath=/dev/null'],
      ['-c', 'core.fsmonitor=false'],
      ['-c', 'core.pager=cat'],
      ['-c', 'submodule.recurse=false'],
      ['-c', 'gc.auto=0'],
      ['-c', 'maintenance.auto=false'],
      ['--literal-pathspecs', '--no-pager', 'rev-parse', 'HEAD'],
    ].flat(),
  )
  const seen = readFileSync(join(place, 'env'), 'utf8').trim().split('\n')
  expect(seen.filter((line) => /^(GIT_|LC_ALL=|KEPT=)/i.test(line)).toSorted()).toEqual([
    'GIT_ALLOW_PROTOCOL=file:git:http:https:ssh',
    'GIT_CEILING_DIRECTORIES=/repositories',
    'GIT_NO_REPLACE_OBJECTS=1',
    'GIT_OPTIONAL_LOCKS=0',
    'GIT_TERMINAL_PROMPT=0',
    'KEPT=GIT_ in a value',
    'LC_ALL=C',
  ])
})

describe('an answer', () => {
  it('is what git prints, whole and as it is', async () => {
    inPlaceOfGit("printf ' a\\303\\244\\n\\nb \\n'; echo warning >&2")
    const answer = await askGit('/', [])
    expect(answer).toEqual({ text: ' aä\n\nb \n' })
    expect(textOf(answer)).toBe('aä\n\nb')
  })

  it('that is blank is no text, and so is a failure', () => {
    expect([textOf({ text: ' \n' }), textOf({ failure: 'x' })]).toEqual([undefined, undefined])
  })
})

describe('a failure', () => {
  it.each([
    ['echo "hint: a" >&2; echo "fatal:  not a repository" >&2; echo "after" >&2', 'not a repository'],
    ['echo "error: fatal: x" >&2; echo "remote: no" >&2; echo >&2', 'remote: no'],
    ['echo "only on stdout"', 'git failed without a message'],
    ['printf " \\n\\n" >&2', 'git failed without a message'],
  ])('of %s is said in the words of git', async (script, failure) => {
    inPlaceOfGit(`${script}; exit 128`)
    expect(await askGit('/', [])).toEqual({ failure })
  })

  it('is that git does not answer in time, or is not there', async () => {
    inPlaceOfGit('exec sleep 100000')
    expect(await askGit('/', [], { timeoutMs: 1 })).toEqual({ failure: 'git did not answer in time' })
    vi.stubEnv('PATH', '/nowhere')
    expect(await askGit('/', [])).toEqual({ failure: 'git is not installed' })
  })
})

it('a git that ends before it has read anything has answered', async () => {
  inPlaceOfGit('exec <&-; exit 0')
  expect(await askGit('/', ['status'])).toEqual({ text: '' })
})
