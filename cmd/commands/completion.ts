/** kiln completion: scripts for bash, zsh and fish, made from the commands themselves. */
import type { Command } from 'commander'
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import type { Host } from '../terminal/host.ts'
import { refuse } from '../terminal/say.ts'

type Words = readonly { readonly name: string; readonly description: string; readonly flags: readonly string[] }[]

const shells: Readonly<Record<string, (words: Words) => string>> = { bash, zsh, fish }

/** Prints the completion script of a shell. Resolves to 5 for a shell that there is none for. */
export async function completion(
  host: Host,
  [shell = '']: readonly string[],
  _flags: object,
  program: Command,
): Promise<number> {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (script === undefined) {
    const reason = `there is no completion for ${shell}; there is for ${Object.keys(shells).join(', ')}`
    return refuse(host, [diagnose('usage', { reason, command: 'completion' })])
  }
  const words = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    flags: [command, ...command.commands].flatMap(({ options }) => options.flatMap((option) => option.long ?? [])),
  }))
  host.writeOut(script(words))
  return 0
}

function bash(words: Words): string {
  const cases = words.map(({ name, flags }) => `    ${name}) flags="${flags.join(' ')}" ;;`).join('\n')
  return `# source <(kiln completion bash)
_kiln() {
  local current="\${COMP_WORDS[COMP_CWORD]}" flags=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${words.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _kiln kiln
`
}

function zsh(words: Words): string {
  const quote = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(':', '\\:')
  const commands = words.map(({ name, description }) => `    '${name}:${quote(description)}'`).join('\n')
  const cases = words.map(({ name, flags }) => `    ${name}) compadd -- ${flags.join(' ')}; _files ;;`).join('\n')
  return `#compdef kiln
# source <(kiln completion zsh)
_kiln() {
  local -a commands
  commands=(
${commands}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${cases}
  esac
}
compdef _kiln kiln
`
}

function fish(words: Words): string {
  const quote = (text: string): string => text.replaceAll("'", "\\'")
  const lines = words.flatMap(({ name, description, flags }) => [
    `complete -c kiln -n __fish_use_subcommand -f -a ${name} -d '${quote(description)}'`,
    ...flags.map((flag) => `complete -c kiln -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}`),
  ])
  return `# kiln completion fish | source\n${lines.join('\n')}\n`
}
