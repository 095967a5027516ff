/** Completion scripts, whole, for a program of two commands. */
import { Command } from 'commander'
import { expect, it } from 'vitest'
import { completion } from '../../../cmd/commands/completion.ts'
import type { Host } from '../../../cmd/terminal/host.ts'

async function scriptFor(shell: string): Promise<string> {
  const program = new Command('kiln')
  program.command('plan').description("what's new: all").option('-o, --output <format>').option('--prune')
  const group = program.command('iam').description('policies')
  group.command('guard').option('--role <arn>')
  group.command('apply').option('-x')
  let written = ''
  const host = { writeOut: (text: string) => void (written += text) } as unknown as Host
  expect(await completion(host, [shell], {}, program)).toBe(0)
  return written
}

it('for bash', async () => {
  expect(await scriptFor('bash')).toBe(`# source <(kiln completion bash)
_kiln() {
  local current="\${COMP_WORDS[COMP_CWORD]}" flags=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "plan iam" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
    plan) flags="--output --prune" ;;
    iam) flags="--role" ;;
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _kiln kiln
`)
})

it('for zsh', async () => {
  expect(await scriptFor('zsh')).toBe(`#compdef kiln
# source <(kiln completion zsh)
_kiln() {
  local -a commands
  commands=(
    'plan:what'\\''s new\\: all'
    'iam:policies'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
    plan) compadd -- --output --prune; _files ;;
    iam) compadd -- --role; _files ;;
  esac
}
compdef _kiln kiln
`)
})

it('for fish', async () => {
  expect(await scriptFor('fish')).toBe(`# kiln completion fish | source
complete -c kiln -n __fish_use_subcommand -f -a plan -d 'what\\'s new: all'
complete -c kiln -n '__fish_seen_subcommand_from plan' -l output
complete -c kiln -n '__fish_seen_subcommand_from plan' -l prune
complete -c kiln -n __fish_use_subcommand -f -a iam -d 'policies'
complete -c kiln -n '__fish_seen_subcommand_from iam' -l role
`)
})
