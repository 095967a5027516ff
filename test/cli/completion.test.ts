/** Completion in real shells, each where it is installed: the script is loaded, and asked for lines as the shell would ask. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder } from '../support/kiln.ts'
import { programFile } from '../support/program.ts'

const project = `version: 1
owner: images
targets:
  - { name: prod-us, region: us-east-1, account: "111122223333", labels: { tier: prod } }
  - { name: prod-eu, region: eu-west-1, account: "111122223333", labels: { tier: prod } }
`
/** What a shell would run, were it not quoted. */
const hostile = 'it\'s $(touch pwned) `touch pwned` ; touch pwned & "q"'
const documents = `kind: Workflow
type: BUILD
name: my flow
---
kind: Component
name: ${hostile}
`

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0
}

/** A project with a `kiln` on the path. Returns what asks a shell: it runs a script. */
function place() {
  const cwd = folder({ 'kiln.yaml': project, 'configs/a.yaml': documents, 'a file.json': '' })
  const bin = join(cwd, '.bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'kiln'), `#!/bin/sh\nexec '${process.execPath}' '${programFile}' "$@"\n`)
  chmodSync(join(bin, 'kiln'), 0o755)
  const env = { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, HOME: cwd, LC_ALL: 'C.UTF-8' }
  const ask = (command: readonly string[], script: string): string[] => {
    const [program = '', ...args] = command
    const printed = execFileSync(program, [...args, '-c', script], { cwd, env, encoding: 'utf8' })
    expect(existsSync(join(cwd, 'pwned'))).toBe(false)
    return printed.trimEnd().split('\n')
  }
  return { ask, cwd }
}

/** Lines, and what each is completed with. `tail` is the part that bash replaces. */
const lines = [
  ['kiln pla', 'pla', ['plan']],
  ['kiln plan --target pr', 'pr', ['prod-us', 'prod-eu']],
  ['kiln plan --target=tier=p', 'p', ['--target=tier=prod']],
  ['kiln plan --only Work', 'Work', ['Workflow/build/my flow']],
  ['kiln explain Comp', 'Comp', [`Component/${hostile}`]],
  ['kiln explain KILN1011', 'KILN1011', ['KILN1011']],
] as const

describe.runIf(has('bash'))('bash', () => {
  it('gets words, quoted, of which what is typed already is left out', () => {
    const asked = lines.map(([line, tail]) => `ask '${line}' '${tail}'`)
    const script = `source <(kiln completion bash)
ask() {
  COMP_LINE=$1 COMP_POINT=\${#1}
  _kiln kiln "$2"
  # As readline puts it into the line, and the shell then reads it.
  local reply
  for reply in "\${COMPREPLY[@]}"; do
    eval "set -- \${1%"$2"}$reply"
    printf '%s\\n' "\${@: -1}"
    set -- "$line" "$tail"
  done
  echo ::
}
${asked.map((one, index) => `line='${lines[index]?.[0]}' tail='${lines[index]?.[1]}'; ${one}`).join('\n')}
ask 'kiln plan a' a; echo "$(complete -p kiln)"
`
    const printed = place().ask(['bash', '--norc', '--noprofile'], script)
    expect(printed.slice(0, -2)).toEqual(lines.flatMap(([, , expected]) => [...expected, '::']))
    // Files are readline's own.
    expect(printed.slice(-2)).toEqual(['::', 'complete -o default -F _kiln kiln'])
  })
})

describe.runIf(has('zsh'))('zsh', () => {
  it('gets words with what they are', () => {
    const asked = lines.map(([line]) => `words=(\${(z):-'${line}'}); CURRENT=$#words PREFIX=$words[-1]; _kiln; echo ::`)
    const script = `compdef() { }
compset() { echo "compset $*" }
_files() { echo "files $*" }
_describe() {
  local one
  for one in "\${(@P)4}"; do
    one=\${one%%:*}
    [[ $one == "\${(Q)PREFIX}"* ]] && print -r -- "$one"
  done
}
source <(kiln completion zsh)
${asked.join('\n')}
words=(kiln plan --report-file=a); CURRENT=3 PREFIX=--report-file=a; _kiln
words=(kiln init ''); CURRENT=3 PREFIX=; _kiln
words=(kiln ''); CURRENT=2 PREFIX=; _kiln | grep -c .
`
    const printed = place().ask(['zsh', '-f'], script)
    const count = printed.pop()
    expect(printed).toEqual([
      ...lines.flatMap(([, , expected]) => [...expected, '::']),
      'compset -P *=',
      'files ',
      'files -/',
    ])
    expect(Number(count)).toBeGreaterThan(20)
  })
})

describe.runIf(has('fish'))('fish', () => {
  it('completes lines', () => {
    const asked = lines.map(([line]) => `complete -C '${line}'; echo ::`)
    const script = `kiln completion fish | source
${asked.join('\n')}
complete -C 'kiln plan --report-file=a'; echo ::
complete -C 'kiln init '; echo ::
`
    const printed = place()
      .ask(['fish', '--no-config'], script)
      .map((line) => line.split('\t')[0])
    expect(printed).toEqual([
      ...lines.flatMap(([, , expected]) => [...[...expected].sort(), '::']),
      '--report-file=a file.json',
      '::',
      'configs/',
      '::',
    ])
  })
})
