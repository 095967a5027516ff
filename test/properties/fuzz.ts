/**
 * What the fuzz tests share: how an input is tried, and how a good one is spoilt. The spoilt input is made from the good one and a list
 * of edits, so that a failure shrinks to the edits that matter.
 *
 * KILN_PROPERTY_RUNS=100000 tries more inputs than the suite does.
 */
import { plainPalette } from '../../src/render/text/palette.ts'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { inspect, isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { kinds } from '../../src/kinds/registry.ts'
import type { Diagnostic, Json, JsonObject } from '../../src/model.ts'
import { renderJson } from '../../src/render/machine/json.ts'
import { renderGitlabCodequality } from '../../src/render/machine/gitlab.ts'
import { renderJunit } from '../../src/render/machine/junit.ts'
import { renderMarkdown } from '../../src/render/markdown/markdown.ts'
import { renderSarif } from '../../src/render/machine/sarif.ts'
import { renderText } from '../../src/render/text/text.ts'
import type { Report } from '../../src/report/report.ts'
import { documents } from '../support/arbitraries.ts'
import { dangerIn, hostileTexts } from '../support/hostile.ts'
import { assertLittleWork } from '../support/work.ts'

/** How many inputs to try: `few` in the suite; in the long mode all, or where one takes long, one for so many of the others. */
export function runsOf(few: number, forEach = 1): number {
  const many = process.env['KILN_PROPERTY_RUNS']
  return many === undefined ? few : Math.ceil(Number(many) / forEach)
}

/**
 * Tries `check` on inputs; fails with the smallest one that it throws for, or that is too much work. `examples` are inputs that
 * failed once: they are tried first.
 */
export async function assertFuzz<T>(
  inputs: fc.Arbitrary<T>,
  few: number,
  check: (input: T) => void | Promise<void>,
  { examples = [], forEach = 1 }: { readonly examples?: readonly T[]; readonly forEach?: number } = {},
): Promise<void> {
  let tried = 0
  const property = fc.asyncProperty(inputs, async (input) => {
    tried += 1
    // Let the test runner have a word: it takes a worker that is silent for a minute for dead.
    if (tried % 250 === 0) await nextTurn()
    await assertLittleWork(() => check(input))
  })
  await fc.assert(property, { numRuns: runsOf(few, forEach), examples: examples.map((one): [T] => [one]) })
}

/** Keys that mean something to JavaScript, YAML or Kiln, or that are just odd. */
export const oddKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  '<<',
  '',
  ' ',
  '0',
  '-1',
  'a.b',
  'kind',
  'name',
  'kiln',
  'tags',
  'arn',
  'nextToken',
  'dateUpdated',
  'description',
  'keyPair',
  'subnetId',
  'instanceTypes',
  'logging',
  'placement',
  'resourceTags',
  'terminateInstanceOnFailure',
  'distributions',
  'region',
  'k'.repeat(3000),
]

const oddNumbers = [0, -0, -1, 0.1, 1e21, 1e308, 5e-324, 2 ** 31, 2 ** 53, 2 ** 53 + 2, -(2 ** 63), 1772366400000]

/** Any JSON value, mostly small, often strange. */
export const oddJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: fc.constant<Json>(null) },
    fc.constantFrom<Json>(true, false, '', [], {}),
    fc.constantFrom<Json>(...oddNumbers),
    fc.constantFrom<Json>(...hostileTexts),
    fc.constantFrom<Json>('x'.repeat(20_000), '::'.repeat(3_000), '`'.repeat(2_000), `x::${'a'.repeat(60_000)}`),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...oddKeys), fc.constantFrom(...hostileTexts)), tie('value')), {
        maxLength: 3,
      })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value

/** One change to a JSON value: `at` picks a node, counted in the order of writing. */
type JsonEdit =
  | { readonly do: 'replace' | 'append'; readonly at: number; readonly with: Json }
  | { readonly do: 'remove' | 'wrap' | 'quote' | 'double' | 'unwrap'; readonly at: number }
  | { readonly do: 'rename' | 'add'; readonly at: number; readonly key: string; readonly with: Json }

const at = fc.nat({ max: 400 })
const anyKey = fc.oneof(fc.constantFrom(...oddKeys), fc.constantFrom(...hostileTexts))

const jsonEdit: fc.Arbitrary<JsonEdit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('replace' as const, 'append' as const), at, with: oddJson }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('remove' as const, 'wrap' as const, 'quote' as const, 'double' as const, 'unwrap' as const),
      at,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('rename' as const, 'add' as const), at, key: anyKey, with: oddJson }),
  },
)

function countNodes(value: Json): number {
  if (value === null || typeof value !== 'object') return 1
  return 1 + Object.values(value).reduce((sum: number, item: Json) => sum + countNodes(item), 0)
}

/** Returns what stands in place of an entry: nothing, itself, or several. */
type Entries = readonly (readonly [string, Json])[]

function editEntry(key: string, value: Json, edit: JsonEdit): Entries {
  switch (edit.do) {
    case 'replace':
      return [[key, edit.with]]
    case 'append':
      return [[key, Array.isArray(value) ? [...value, edit.with] : [value, edit.with]]]
    case 'remove':
      return []
    case 'wrap':
      return [[key, [value]]]
    case 'quote':
      return [[key, typeof value === 'string' ? Number(value) || value.length : JSON.stringify(value)]]
    case 'double':
      return [
        [key, value],
        [`${key}2`, value],
      ]
    case 'unwrap':
      return [[key, value !== null && typeof value === 'object' ? (Object.values(value)[0] ?? null) : null]]
    case 'rename':
      return [[edit.key, value]]
    case 'add':
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return [[edit.key, value]]
      return [[key, Object.fromEntries([...Object.entries(value), [edit.key, edit.with]])]]
  }
}

/** Returns a value with one edit done. Nothing is changed in place. */
export function editJson(value: Json, edit: JsonEdit): Json {
  let left = edit.at % countNodes(value)
  const visit = (key: string, node: Json): Entries => {
    if (left-- === 0) return editEntry(key, node, edit)
    if (node === null || typeof node !== 'object') return [[key, node]]
    const entries = Object.entries(node).flatMap(([name, item]) =>
      left < 0 ? [[name, item] as const] : visit(name, item),
    )
    return [[key, Array.isArray(node) ? entries.map(([, item]) => item) : Object.fromEntries(entries)]]
  }
  return visit('', value)[0]?.[1] ?? null
}

/** Up to `most` edits of a JSON value. */
export function jsonEdits(most: number, least = 0): fc.Arbitrary<(value: Json) => Json> {
  return fc
    .array(jsonEdit, { minLength: least, maxLength: most, size: 'max' })
    .map((edits) => named(edits, (value: Json) => edits.reduce(editJson, value)))
}

/** A JSON value spoilt at any depth. */
export function spoiltJson(good: fc.Arbitrary<Json>, most = 4, least = 0): fc.Arbitrary<Json> {
  return fc.tuple(good, jsonEdits(most, least)).map(([value, edit]) => edit(value))
}

/** One change to a text: `at` picks a place as a part of its length. */
interface TextEdit {
  readonly at: number
  /** Characters that are taken out. */
  readonly cut: number
  readonly put: string
}

const part = fc.double({ min: 0, max: 1, noNaN: true })

/** Up to `most` edits of a text: pieces cut out and put in, and possibly the rest cut off. */
export function textEdits(pieces: readonly string[], most: number): fc.Arbitrary<(text: string) => string> {
  const edit: fc.Arbitrary<TextEdit> = fc.record({
    at: part,
    cut: fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 3 }) }, { weight: 1, arbitrary: fc.nat({ max: 500 }) }),
    put: fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
    ),
  })
  const end = fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: part })
  return fc.tuple(fc.array(edit, { maxLength: most, size: 'max' }), end).map(([edits, end]) =>
    named(edits, (text: string) => {
      const spoilt = edits.reduce((before, { at, cut, put }) => {
        const place = Math.floor(at * before.length)
        return before.slice(0, place) + put + before.slice(place + cut)
      }, text)
      return end === 1 ? spoilt : spoilt.slice(0, Math.floor(end * spoilt.length))
    }),
  )
}

/** Up to `most` bytes changed. */
export function byteEdits(most: number): fc.Arbitrary<(text: string) => Buffer> {
  return fc.array(fc.tuple(part, fc.integer({ min: 0, max: 255 })), { maxLength: most }).map((edits) =>
    named(edits, (text: string) => {
      const bytes = Buffer.from(text)
      for (const [at, byte] of edits) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte
      return bytes
    }),
  )
}

/** Lets a counterexample show what a function does. */
export function named<T extends object>(what: unknown, work: T): T {
  const text = typeof what === 'string' ? what : fc.stringify(what)
  return Object.assign(work, { toString: () => text, [fc.toStringMethod]: () => text })
}

/** A text spoilt at some places. */
export function spoiltText(good: fc.Arbitrary<string>, pieces: readonly string[], most = 4): fc.Arbitrary<string> {
  return fc.tuple(good, textEdits(pieces, most)).map(([text, edit]) => edit(text))
}

/** Bytes of a text, some of them changed. */
export function spoiltBytes(good: fc.Arbitrary<string>, most = 3): fc.Arbitrary<Buffer> {
  return fc.tuple(good, byteEdits(most)).map(([text, edit]) => edit(text))
}

/** Reports whether a value is an object. */
export function isRecord(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Valid documents of every kind, the shortest first. They are drawn once: drawing them takes longer than trying them. */
export function samples(count: number): readonly JsonObject[] {
  const some = [...kinds.keys()].flatMap((kind) =>
    fc.sample(documents(kind), runsOf(count) > count ? 20 * count : count),
  )
  return some.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
}

/** The value is one that JSON keeps as it is: no undefined, no infinity, no prototype, no negative zero. */
export function assertPlain(value: unknown): void {
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) throw new Error(`no JSON: ${inspect(value)}`)
}

/** Every diagnostic says what, and where in the files: an error has a place, and a place is one that an editor can go to. */
export function assertLocated(diagnostics: readonly Diagnostic[], files: Readonly<Record<string, string>>): void {
  const linesOf = new Map(
    Object.entries(files).map(([name, text]) => [name, text.replace(/^\ufeff/, '').split(/\r\n?|\n/)]),
  )
  for (const { severity, code, message, source } of diagnostics) {
    const said = `${code} ${message} ${JSON.stringify(source)}`
    if (!/^KILN\d{4}$/.test(code) || message === '') throw new Error(`nothing is said: ${said}`)
    if (source === undefined) {
      if (severity === 'error') throw new Error(`an error without a place: ${said}`)
      continue
    }
    const lines = linesOf.get(source.file)
    if (lines === undefined) throw new Error(`no such file: ${said}`)
    const line = lines[source.line - 1]
    const isInside = line !== undefined && source.column >= 1 && source.column <= line.length + 1
    if (!isInside || !Number.isInteger(source.column)) throw new Error(`outside of the file: ${said}`)
  }
}

/** No renderer lets anything dangerous through, and JSON loses nothing. */
export function assertHarmless(report: Report): void {
  const json = renderJson(report)
  const text = renderText(report, { width: 80, palette: plainPalette, invocation: 'kiln' })
  const forms = [renderJunit(report), renderSarif(report), renderGitlabCodequality(report)]
  for (const output of [text, json, renderMarkdown(report), ...forms]) {
    const danger = dangerIn(output)
    if (danger !== undefined) throw new Error(`${danger} in ${inspect(output, { maxStringLength: 2_000 })}`)
  }
  if (!isDeepStrictEqual(JSON.parse(json), JSON.parse(JSON.stringify(report))))
    throw new Error(`not the report: ${json}`)
}
