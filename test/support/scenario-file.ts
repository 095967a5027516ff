/** The file of a scenario: two YAML documents, what is given and what is expected. What may stand in them is told in CONTRIBUTING.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  COLLECTION_STYLE,
  DEFAULT_SCALAR_STYLE_RULES,
  SCALAR_STYLE,
  dump,
  load,
  visit,
  type Node,
  type ScalarLayout,
} from 'js-yaml'
import type { EmulatedKind, Fault, Switches } from '../../src/emulator/emulator.ts'
import type { JsonObject } from '../../src/model.ts'

/** What a scenario starts from. All of it may be left out. */
export interface Given {
  /** What was in the account before Kiln ever ran. */
  readonly before?: readonly Deed[]
  /** The repository when Kiln last applied it: path to text. */
  readonly applied?: Files
  /** What others then did in the account. */
  readonly account?: readonly Deed[]
  /** What changed in the repository since. */
  readonly files?: Files
  /** Given to plan and apply alike. */
  readonly flags?: readonly string[]
  /** What is looked at besides the text: the report of the plan as JSON, and what `kiln export --all` prints. */
  readonly also?: readonly ('report' | 'export')[]
  readonly switches?: Partial<Switches>
  readonly faults?: readonly Fault[]
}

/** Path to text; null where there is no file any more. */
export type Files = Readonly<Record<string, string | null>>

/** Something that others did: one of `put`, `edit` and `remove`. */
export type Deed = JsonObject & {
  /** The other members are its fields and tags. */
  readonly put?: ResourceId
  /** What a pipeline that is put refers to. */
  readonly uses?: readonly ResourceId[]
  /** Whose tags it carries besides its own. */
  readonly tagsOf?: ResourceId
  readonly edit?: ResourceId
  /** A JSON merge patch (RFC 7386) of fields and tags. */
  readonly patch?: JsonObject
  readonly remove?: ResourceId
}

/** `Kind/name`. */
export type ResourceId = `${EmulatedKind}/${string}`

const members = ['before', 'applied', 'account', 'files', 'flags', 'also', 'switches', 'faults']
const line = '---\n'

/** A scenario file as it was read. */
export interface ScenarioFile {
  readonly given: Given
  /** The text of what is expected. */
  readonly expected: string
}

/** Reads a scenario. Throws where it is malformed; what is expected may be missing. */
export function readScenario(path: string): ScenarioFile {
  const [text, expected] = splitCase(readFileSync(path, 'utf8'))
  const given = (load(text, { filename: path }) ?? {}) as Given
  const unknown = Object.keys(given).filter((key) => !members.includes(key))
  if (unknown.length > 0)
    throw new Error(`${path}: nothing is called ${unknown.join(', ')}; there are ${members.join(', ')}`)
  return { given, expected }
}

/** Replaces what is expected. What is given stays as it is, to the byte. */
export function writeExpected(path: string, expected: string): void {
  const [given] = splitCase(readFileSync(path, 'utf8'))
  writeFileSync(path, `${given}${line}${expected}`)
}

/** Returns what is given and what is expected. Literal text is indented, so that a line of dashes is the border of the two documents. */
export function splitCase(text: string): readonly [string, string] {
  const [given = '', ...others] = text.split(/^---\n/m)
  return [given, others.join(line)]
}

/** Returns `value` as YAML: text as literal blocks, what is invisible escaped, and small collections in one line. */
export function yamlOf(value: unknown): string {
  const text = dump(value, {
    lineWidth: -1,
    noRefs: true,
    flowBracketPadding: true,
    quoteStyle: 'double',
    scalarStyleRules: [quoteInvisible, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)],
    transform: (documents) => visit(documents, joinSmall),
  })
  return text.replaceAll(invisible, (character) => {
    const code = character.codePointAt(0)?.toString(16) ?? ''
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
  })
}

/** What js-yaml leaves as it is: formats, among them marks of direction, and separators of lines and paragraphs. */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}]/gu

function quoteInvisible(layout: ScalarLayout): void {
  if (layout.node.value.search(invisible) >= 0) layout.style = SCALAR_STYLE.DOUBLE_QUOTED
}

const widest = 80

function joinSmall(node: Node): void {
  if (node.kind !== 'mapping' && node.kind !== 'sequence') return
  const parts = node.kind === 'mapping' ? node.items.flatMap(({ key, value }) => [key, value]) : node.items
  const texts = parts.flatMap((part) => (part.kind === 'scalar' && !part.value.includes('\n') ? [part.value] : []))
  if (texts.length === parts.length && texts.join(', ').length <= widest) node.style = COLLECTION_STYLE.FLOW
}
