/** kiln complete: what the completion script of a shell asks. It reads files, calls nobody, and has an answer whatever happens. */
import type { Command } from 'commander'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import { answerFor, type Answer, type Candidate } from '../completion/answer.ts'
import { bashReply, readBashLine, unquote } from '../completion/bash-line.ts'
import { sourcesOf } from '../completion/sources.ts'
import type { Host } from '../terminal/host.ts'
import { schemaNames } from './schema.ts'

/**
 * Prints a mode (`words`, `files`, `folders`), and below it a line per candidate. For zsh and fish `words` are those behind `kiln`, the last one as
 * it is typed; a line is the word, a tab, and what it is. For bash they are the line up to the cursor and the part of it that is replaced; a line
 * is what takes its place. `topics` are those of the help. Resolves to 0: nobody reads what a completion complains about.
 */
export async function complete(
  host: Host,
  [shell = '', ...words]: readonly string[],
  program: Command,
  topics: readonly Candidate[],
): Promise<number> {
  const schemas = schemaNames.map((value) => ({ value }))
  const ask: Ask = (before) => answerFor(program, before, { ...sourcesOf(host), topics, schemas })
  try {
    const { mode, lines } = await (shell === 'bash' ? forBash(words, ask) : forOthers(words, ask))
    host.writeOut([mode, ...lines].map((line) => `${line}\n`).join(''))
  } catch {
    host.writeOut('words\n')
  }
  return 0
}

type Ask = (words: readonly string[]) => Promise<Answer>

interface Printed {
  readonly mode: Answer['mode']
  readonly lines: readonly string[]
}

async function forBash([line = '', tail = '']: readonly string[], ask: Ask): Promise<Printed> {
  const { words, typed } = readBashLine(line)
  const { mode, candidates } = await ask(words.slice(1))
  const begun = words.at(-1) ?? ''
  const fitting = valuesOf(candidates).filter(({ value }) => value.startsWith(begun))
  return { mode, lines: fitting.flatMap(({ value }) => bashReply(value, typed, tail) ?? []) }
}

async function forOthers(words: readonly string[], ask: Ask): Promise<Printed> {
  const { text } = unquote(words.at(-1) ?? '')
  const { mode, candidates } = await ask([...words.slice(0, -1), text])
  return { mode, lines: valuesOf(candidates).map(({ value, about = '' }) => `${value}\t${toSafeText(about)}`) }
}

/** A name that a terminal would obey, or that would end a line, is offered to nobody. */
function valuesOf(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((one) => [one.value, one])).values()].filter(
    ({ value }) => toSafeText(value) === value,
  )
}
