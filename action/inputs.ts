/** The inputs of the action as a command line of the program. */

/** What the action can run. `none` only puts `kiln` on the PATH of the steps that follow. */
export const commands = ['plan', 'apply', 'drift', 'validate', 'report', 'none'] as const
export type ActionCommand = (typeof commands)[number]

export interface Surroundings {
  /** Returns an input as it was written, `''` where there is none. */
  readonly input: (name: string) => string
  /** Where the report goes if no input says so. */
  readonly reportFile: string
}

/** A mistake in the inputs. Its message is for whoever wrote the workflow. */
export class InputError extends Error {}

/** Returns the command that the inputs ask for. Throws `InputError`. */
export function commandOf(input: Surroundings['input']): ActionCommand {
  const name = input('command') || 'plan'
  const command = commands.find((one) => one === name)
  if (command === undefined) throw new InputError(`command is "${name}"; it takes one of ${commands.join(', ')}`)
  return command
}

/** Returns the arguments of the program. Flags come from inputs of the same name, and from `args` after them. Throws `InputError`. */
export function argumentsOf(command: ActionCommand, { input, reportFile }: Surroundings): readonly string[] {
  const value = (name: string): readonly string[] => (input(name) === '' ? [] : [`--${name}`, input(name)])
  const each = (name: string, values: readonly string[]): readonly string[] =>
    values.flatMap((one) => [`--${name}`, one])
  return [
    command,
    ...(command === 'report' ? [] : ['--report-file', input('report-file') || reportFile]),
    ...value('project'),
    ...each('target', linesOf(input('target'))),
    ...each('only', linesOf(input('only'))),
    ...value('shard'),
    ...each('reviewed', linesOf(input('reviewed'))),
    ...value('review-policy'),
    ...value('comment'),
    ...value('comment-key'),
    ...(isOn('sync-issues', input) ? ['--sync-issues'] : []),
    ...wordsOf(input('args')),
    ...(input('path') === '' ? [] : [input('path')]),
  ]
}

/** Returns the exit code of the step: changes of a plan are an output, not a failure. */
export function stepCodeOf(command: ActionCommand, code: number): number {
  return command === 'plan' && code === 2 ? 0 : code
}

function isOn(name: string, input: Surroundings['input']): boolean {
  const value = input(name) || 'false'
  if (!/^(true|false)$/i.test(value)) throw new InputError(`${name} is "${value}"; it takes true or false`)
  return value.toLowerCase() === 'true'
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Returns the words of a command line as a shell would take them apart: spaces and line ends part them, quotes keep them together. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let rest = text.trim()
  while (rest !== '') {
    const found = /^(?:[^\s'"\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/.exec(rest)?.[0]
    if (found === undefined) throw new InputError(`args has a quote without an end: ${rest}`)
    words.push(
      found.replaceAll(/\\([\s\S])|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"/g, (_, escaped, single, double) =>
        String(escaped ?? single ?? String(double).replaceAll(/\\(["\\$`])/g, '$1')),
      ),
    )
    rest = rest.slice(found.length).trimStart()
  }
  return words
}
