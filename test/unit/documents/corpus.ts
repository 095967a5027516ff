/** A corpus: texts, what they are for, and what is found in them. Texts are between `===` lines; what is found follows on `>>>` lines. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { diagnoseUnlocated } from '../../../src/diagnostic/diagnose.ts'
import type { DiagnosticName } from '../../../src/diagnostic/table.ts'
import type { DocumentFinding } from '../../../src/documents/finding.ts'

export interface Case {
  readonly name: string
  /** What the text is for: a platform, a stage. */
  readonly here: string
  readonly text: string
  /** One line for each finding: its place, its severity, code and message, and what to do. */
  readonly found: readonly string[]
}

const here = dirname(fileURLToPath(import.meta.url))

const fileOf = (name: string): string => join(here, `${name}.corpus.txt`)

/** Returns the cases of the corpus `NAME.corpus.txt`. */
export function readCorpus(name: string): readonly Case[] {
  const parts = readFileSync(fileOf(name), 'utf8').split(/^=== /m).slice(1)
  return parts.map((part) => {
    const [title = '', ...lines] = part.trimEnd().split('\n')
    const [called = '', forWhat = ''] = title.split(' · ')
    const found = lines.filter((line) => line.startsWith('>>> ')).map((line) => line.slice(4))
    const text = lines.filter((line) => !line.startsWith('>>> '))
    return { name: called, here: forWhat, text: `${text.join('\n')}\n`, found }
  })
}

/** The same; with UPDATE_GOLDENS, what `check` finds is written into the corpus first. */
export function refreshCorpus(name: string, check: (one: Case) => readonly DocumentFinding[]): readonly Case[] {
  const cases = readCorpus(name)
  if (process.env['UPDATE_GOLDENS'] === undefined) return cases
  const updated = cases.map((one) => ({ ...one, found: showFindings(check(one)) }))
  const written = updated.map(
    ({ name, here, text, found }) => `=== ${name} · ${here}\n${text}${found.map((line) => `>>> ${line}\n`).join('')}`,
  )
  writeFileSync(fileOf(name), written.join(''))
  return updated
}

/** Returns findings as a corpus has them. */
export function showFindings(findings: readonly DocumentFinding[]): readonly string[] {
  return findings.map((finding) => {
    const { severity, code, message, hint = '' } = diagnoseUnlocated(finding, { file: '', line: 0, column: 0 })
    return `${finding.line}:${finding.column} ${severity} ${code} ${message} | ${hint}`
  })
}

/** What no JSON Schema can say: names that have to differ or be there, what platform or stage has, what only the text shows. */
const beyondSchema: readonly DiagnosticName[] = [
  'documentActionElsewhere',
  'documentConditionDepth',
  'documentKeyElsewhere',
  'documentKeyTwice',
  'documentNameTwice',
  'documentNotBelow',
  'documentSecond',
]
/** Reports whether a finding is one that no JSON Schema can have. */
export const isBeyondSchema = ({ diagnostic }: DocumentFinding): boolean =>
  beyondSchema.includes(diagnostic) ||
  (/^(?:component|workflow)/.test(diagnostic) &&
    !['workflowPathForm', 'workflowPathNeeded', 'workflowNameDoubtful'].includes(diagnostic))
