/** Every `kiln` that an example or a page runs is a command that there is, with flags that it has. */
import type { Command, Option } from 'commander'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../cmd/terminal/host.ts'
import { variableOf } from '../../cmd/flag-variables.ts'
import { createProgram } from '../../cmd/command-line.ts'
import { filesIn, read } from '../support/examples.ts'

const program = createProgram({ argv: [] as readonly string[] } as Host, '0', () => undefined)
const files = [
  ...filesIn('examples'),
  'Dockerfile',
  '.pre-commit-hooks.yaml',
  'README.md',
  ...filesIn('docs').filter((file) => /^docs\/[\w-]+\.md$/.test(file)),
]
const lines = files.flatMap((file) => commandLinesOf(read(file)).map((words) => ({ file, words })))

/**
 * Returns what follows `kiln` up to the end of each command, in words. Quotes stay where they are, continued lines are joined, and the output
 * of other commands is an x.
 */
function commandLinesOf(text: string): readonly (readonly string[])[] {
  const joined = text.replaceAll(/\\\n\s*/g, ' ').replaceAll(/\$\((?!kiln|\()[^()]*\)/g, 'x')
  const found = joined.matchAll(/(?:^|[\s;&|(`'"])kiln ((?:[a-z]+\b|--)[^\n`|>;&]*)/gm)
  return (
    [...found]
      .map(([, rest = '']) => rest.trim().split(/\s+/))
      .filter(([first = '']) => first.startsWith('--') || findCommand([first]) !== undefined)
      // The text may speak of a group as a whole.
      .filter(
        ([first, ...rest]) =>
          rest.length > 0 || program.commands.every((one) => one.name() !== first || one.commands.length === 0),
      )
  )
}

function findCommand(words: readonly string[], from: Command = program): Command | undefined {
  const command = from.commands.find((one) => one.name() === words[0])
  return command === undefined || command.commands.length === 0
    ? command
    : (findCommand(words.slice(1), command) ?? command)
}

function findOption(command: Command, word: string): Option | undefined {
  const [name] = word.split('=')
  return command.options.find(({ short, long }) => short === name || long === name)
}

describe('command lines', () => {
  it('are found', () => {
    expect(lines.length).toBeGreaterThan(15)
  })

  it.each(lines.map(({ file, words }) => [file, words.join(' '), words] as const))('%s: kiln %s', (_, __, words) => {
    const command = findCommand(words) ?? program
    if (command !== program) expect(command.commands.map((one) => one.name())).toEqual([])
    for (const [index, word] of words.entries()) {
      const flag = /^["'[({]*(?:\$\{\w+:\+)?(--?[a-z][\w-]*(?:=[^\s"']*)?)/.exec(word)?.[1]
      if (flag === undefined) continue
      const option = flag === '--help' || flag === '--version' ? program : findOption(command, flag)
      expect(option, flag).toBeDefined()
      const value = (flag.split('=')[1] ?? words[index + 1] ?? '').replaceAll(/["'})\]]/g, '')
      if (option === program || (option as Option).argChoices === undefined || /^(?:\$|[A-Z]+$)/.test(value)) continue
      expect((option as Option).argChoices, `${flag} ${value}`).toContain(value)
    }
  })
})

describe('variables', () => {
  it('that the examples of containers set are those of flags', () => {
    const known = program.commands.flatMap(({ options }) => options.map((option) => variableOf(option)))
    const set = filesIn('examples/step-functions').flatMap((file) => [...read(file).matchAll(/"(KILN_\w+)"/g)])
    expect(set.length).toBeGreaterThan(0)
    expect(set.map(([, name]) => name).filter((name) => !known.includes(name ?? ''))).toEqual([])
  })
})
