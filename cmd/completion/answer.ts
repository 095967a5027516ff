/** What can stand where the cursor is, from the table of commands: commands, options, their values, arguments. */
import type { Command, Option } from 'commander'
import { shells } from './scripts.ts'

/** A word that can stand there, and what it is. */
export interface Candidate {
  readonly value: string
  readonly about?: string
}

/** Words; or files or folders, which the shell knows best. */
export interface Answer {
  readonly mode: 'words' | 'files' | 'folders'
  readonly candidates: readonly Candidate[]
}

/** What words of the project, and of Kiln, there are. `begun` is what is typed of the word. */
export interface Sources {
  targets(about: ProjectHint, begun: string): Promise<readonly Candidate[]>
  ids(about: ProjectHint): Promise<readonly Candidate[]>
  codes(): Promise<readonly Candidate[]>
  readonly schemas: readonly Candidate[]
  readonly topics: readonly Candidate[]
}

/** What a command line says of the project that it is about. */
export interface ProjectHint {
  readonly project?: string
  readonly path?: string
}

const files: Answer = { mode: 'files', candidates: [] }
const folders: Answer = { mode: 'folders', candidates: [] }
const nothing: Answer = { mode: 'words', candidates: [] }

/** What was read of a command line before the cursor. */
interface Begun {
  readonly command: Command
  /** Arguments that are there already. */
  readonly args: readonly string[]
  readonly options: ReadonlyMap<Option, string>
  /** The option whose value comes next. */
  readonly open?: Option
  readonly endsOptions: boolean
}

/** Answers for a command line. `words` follow the name of the program; the last one is being completed. */
export async function answerFor(program: Command, words: readonly string[], sources: Sources): Promise<Answer> {
  const current = words.at(-1) ?? ''
  const begun = read(program, words.slice(0, -1))
  const { command, open, endsOptions } = begun
  if (open !== undefined) return valuesOf(open, current, begun, sources)
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? []
  if (flag !== undefined && !endsOptions) {
    const option = command.options.find(({ long }) => long === flag)
    if (option === undefined || !takesValue(option)) return nothing
    const { mode, candidates } = await valuesOf(option, value ?? '', begun, sources)
    return { mode, candidates: candidates.map((one) => ({ ...one, value: `${flag}=${one.value}` })) }
  }
  if (current.startsWith('-') && !endsOptions) return wordsOf(optionsOf(begun))
  if (command.name() === 'help' && command.parent === program) {
    const about = findCommand(program, begun.args)
    return wordsOf([...commandsOf(about), ...(about === program ? sources.topics : [])])
  }
  if (command.commands.length > 0) return wordsOf(commandsOf(command))
  return argumentOf(begun, current, sources)
}

function wordsOf(candidates: readonly Candidate[]): Answer {
  return { mode: 'words', candidates }
}

function read(program: Command, words: readonly string[]): Begun {
  let command = program
  let open: Option | undefined
  let endsOptions = false
  const args: string[] = []
  const options = new Map<Option, string>()
  for (const word of words) {
    if (open !== undefined) {
      options.set(open, word)
      open = undefined
    } else if (word === '--') endsOptions = true
    else if (word.startsWith('-') && !endsOptions) {
      const [name = '', ...rest] = word.split('=')
      const option = command.options.find(({ short, long }) => short === name || long === name)
      if (option === undefined) continue
      options.set(option, rest.join('='))
      if (takesValue(option) && rest.length === 0) open = option
    } else {
      const found = args.length === 0 ? findCommand(command, [word]) : command
      if (found === command) args.push(word)
      command = found
    }
  }
  return { command, args, options, endsOptions, ...(open === undefined ? {} : { open }) }
}

/** Follows names of commands as far as there are some. */
function findCommand(from: Command, names: readonly string[]): Command {
  let at = from
  for (const name of names) at = at.commands.find((one) => one.name() === name || one.aliases().includes(name)) ?? at
  return at
}

function commandsOf(command: Command): readonly Candidate[] {
  const visible = command.createHelp().visibleCommands(command)
  return visible.flatMap((one) => {
    const about = one.description()
    const others = one.aliases().map((value) => ({ value, about: `the same as ${one.name()}` }))
    return [{ value: one.name(), about }, ...others]
  })
}

/** An option that is there stands again only where it is repeatable. */
function optionsOf({ command, options }: Begun): readonly Candidate[] {
  const open = command.options.filter((option) => !options.has(option) || /\(repeatable\)/.test(option.description))
  return [
    ...open.flatMap(({ long, description }) => (long == null ? [] : [{ value: long, about: description }])),
    { value: '--help', about: 'display help for command' },
  ]
}

function takesValue(option: Option): boolean {
  return option.required || option.optional
}

async function valuesOf(option: Option, begun: string, line: Begun, sources: Sources): Promise<Answer> {
  if (option.argChoices !== undefined) return wordsOf(option.argChoices.map((value) => ({ value })))
  if (option.long === '--target') return wordsOf(await sources.targets(hintOf(line), begun))
  const [, kind] = /<([\w/]+)>/.exec(option.flags) ?? []
  return byName(kind ?? '', line, begun, sources)
}

async function argumentOf(line: Begun, begun: string, sources: Sources): Promise<Answer> {
  const { command, args } = line
  const declared = command.registeredArguments
  const argument = declared[args.length] ?? declared.filter(({ variadic }) => variadic).at(-1)
  if (argument === undefined) return nothing
  if (command.name() === 'explain' && /^k(?:i(?:l(?:n\d*)?)?)?$/i.test(begun) && begun !== '') {
    return wordsOf([...(await sources.codes()), ...(await sources.ids(hintOf(line)))])
  }
  if (command.name() === 'schema') return wordsOf(sources.schemas)
  return byName(argument.name(), line, begun, sources)
}

/** What an argument or a value is follows from what the help calls it. */
async function byName(name: string, line: Begun, begun: string, sources: Sources): Promise<Answer> {
  switch (name) {
    case 'path':
    case 'file':
    case 'files':
    case 'template':
    case 'state':
    case 'report':
      return files
    case 'dir':
      return folders
    case 'id':
    case 'ids': {
      const isExclusion = begun.startsWith('!')
      const ids = await sources.ids(hintOf(line))
      return wordsOf(isExclusion ? ids.map((one) => ({ ...one, value: `!${one.value}` })) : ids)
    }
    case 'shell':
      return wordsOf(shells.map((value) => ({ value })))
    default:
      return nothing
  }
}

function hintOf({ command, args, options }: Begun): ProjectHint {
  const project = [...options].find(([{ long }]) => long === '--project')?.[1]
  const [path] = command.registeredArguments[0]?.name() === 'path' ? args : []
  return { ...(project === undefined ? {} : { project }), ...(path === undefined ? {} : { path }) }
}
