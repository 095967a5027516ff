/** The command line: the table of commands as a program. */
import { Command, type CommanderError } from 'commander'
import { toSafeText } from '../src/render/words/safe-text.ts'
import { commandRows, groups, type CommandRow } from './command-table.ts'
import { applyEnvironment } from './flag-variables.ts'
import { findTopic, helpTopics } from './help-topics.ts'
import type { Host } from './terminal/host.ts'
import { elsewhere, wayInstead } from './words-of-others.ts'

/** Makes the program. The exit code of the command that ran is handed to `onExit`. */
export function createProgram(host: Host, version: string, onExit: (code: number) => void): Command {
  const program = new Command('kiln')
    .description('GitOps for EC2 Image Builder: plan, apply and drift for the configurations in your repository.')
    .version(version, '-V, --version')
    .helpCommand(false)
    .showHelpAfterError('see kiln --help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.writeOut(text),
      writeErr: (text) => host.writeErr(text),
      outputError: (text, write) => write(`${toSafeError(text)}${wayInstead(text)}`),
      getOutHelpWidth: () => widthOf(host.stdout),
      getErrHelpWidth: () => widthOf(host.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  const { rows, hasFlags } = neededFor(host.argv)
  for (const row of rows) addCommand(program, host, row, hasFlags, onExit)
  if (rows !== commandRows) return program
  for (const [name, instead] of Object.entries(elsewhere)) {
    program
      .command(`${name} [words...]`, { hidden: true })
      .allowUnknownOption()
      .action(() => program.error(`error: ${instead}`))
  }
  program
    .command('complete <shell> [words...]', { hidden: true })
    .action(async (shell: string, words: readonly string[]) => {
      const { complete } = await import('./commands/complete.ts')
      onExit(await complete(host, [shell, ...words], program, helpTopics()))
    })
  addHelp(program, host)
  return program
}

/**
 * Returns the commands that a command line may come to, and whether it comes to their flags. Defining all of them would be a good part of its
 * time: a line that begins with the word of some commands needs no other, and the list of commands names no flag.
 */
function neededFor([first = '', ...rest]: readonly string[]): { rows: readonly CommandRow[]; hasFlags: boolean } {
  const rows = commandRows.filter((row) => firstWordsOf(row).includes(first))
  const isList = rest.length === 0 && ['--help', '-h', 'help'].includes(first)
  return { rows: rows.length === 0 ? commandRows : rows, hasFlags: !isList }
}

/** Returns the words that a command line of a command may begin with. */
function firstWordsOf({ name, aliases = [] }: CommandRow): readonly string[] {
  return [name.split(' ')[0] ?? '', ...aliases]
}

/** Help that was asked for is an answer, not a mistake: `kiln help report merge` as well as `kiln help`. */
function addHelp(program: Command, host: Host): void {
  program
    .command('help [command...]')
    .description('help for a command, or for one of the topics that kiln help topics lists')
    .action((names: readonly string[]) => {
      const topic = findTopic(names.join(' '))
      if (topic !== undefined) return host.writeOut(topic)
      let about = program
      for (const name of names) {
        const found = about.commands.find((one) => one.name() === name || one.aliases().includes(name))
        if (found === undefined) return program.error(`error: unknown command '${names.join(' ')}'`)
        about = found
      }
      about.outputHelp()
    })
}

/** Adds a command, and the group that it belongs to with the first one in it. */
function addCommand(
  program: Command,
  host: Host,
  { name, aliases = [], description, flags, load }: CommandRow,
  hasFlags: boolean,
  onExit: (code: number) => void,
): void {
  const [first = '', ...rest] = name.split(' ')
  const about = groups[first]
  const parent = about === undefined ? program : findGroup(program, first, about)
  const command = parent
    .command(about === undefined ? name : rest.join(' '))
    .description(description)
    .aliases(aliases)
  const words = about === undefined ? command.name() : `${first} ${command.name()}`
  command.showHelpAfterError(`see kiln ${words} --help`)
  if (hasFlags) flags(command)
  command.action(async () => {
    applyEnvironment(command, host.env)
    const action = await load()
    const written = command.options
      .map((option) => option.attributeName())
      .filter((option) => command.getOptionValueSource(option) === 'cli')
    onExit(await action(host, command.args, { ...command.opts<object>(), written } as never))
  })
}

function findGroup(program: Command, name: string, description: string): Command {
  const known = program.commands.find((one) => one.name() === name)
  if (known !== undefined) return known
  return program.command(name).description(description).helpCommand(false).showHelpAfterError(`see kiln ${name} --help`)
}

/** Returns the columns that help may fill: of the terminal, or 80 where there is none. */
function widthOf({ isTTY, columns }: Host['stdout']): number {
  return isTTY === true ? columns || 80 : 80
}

/** Returns what commander says of arguments, which it repeats as they are: on one line, with its suggestion on another. */
function toSafeError(text: string): string {
  const [end = ''] = /(?:\n\(Did you mean [^\n]*\?\))?\n$/.exec(text) ?? []
  return `${toSafeText(text.slice(0, text.length - end.length))}${end}`
}

/** Reports whether an error is the program's own way of ending early. */
export function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')
}
