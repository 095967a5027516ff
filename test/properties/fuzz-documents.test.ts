/**
 * Any text or bytes in the place of documents: a located error, or desired values that can be saved, planned and shown. Never a crash.
 *
 * KILN_PROPERTY_RUNS=100000 tries more inputs than the suite does.
 */
import { dump } from 'js-yaml'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeUtf8 } from '../../src/config/yaml/decode.ts'
import { buildDesired } from '../../src/config/desire/desire.ts'
import { parseProject, withTagForms } from '../../src/config/project/project.ts'
import { parseDocuments } from '../../src/config/yaml/yaml.ts'
import { kinds } from '../../src/kinds/registry.ts'
import type { Desired, Json, JsonObject, ResolvedTarget } from '../../src/model.ts'
import { findConsequences } from '../../src/plan/consequences.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { target } from '../support/builders.ts'
import { report } from '../support/reports.ts'
import {
  assertFuzz,
  assertHarmless,
  assertLocated,
  assertPlain,
  samples,
  spoiltBytes,
  spoiltJson,
  spoiltText,
} from './fuzz.ts'

const file = 'configs/documents.yaml'
const projectText = `version: 1
owner: images
targets:
  - name: prod
    region: us-east-1
    account: "111122223333"
    vars: { net: { subnets: [subnet-1, subnet-2] }, count: 3, text: "a: b", big: 1.5, on: true, list: [m5.large] }
  - { name: dev, region: eu-west-1, account: "444455556666", vars: { count: 2, text: dev } }
defaults:
  InfrastructureConfiguration:
    instanceMetadataOptions: { httpTokens: required, httpPutResponseHopLimit: "\${vars.count}" }
    description: "\${vars.text}"
    tags: { managed-by: "\${target.name}", team: a }
  DistributionConfiguration: { tags: { team: b } }
  ImagePipeline: { tags: { team: c } }
  LifecyclePolicy: { tags: { team: d } }
  Component: { tags: { team: e } }
  Workflow: { tags: { team: f } }
  ImageRecipe: { tags: { team: g } }
  ContainerRecipe: { tags: { team: h } }
requiredTags: { team: "^[a-z]*$" }
`
const parsed = parseProject(projectText, 'kiln.yaml', { folder: '/nowhere', hasConfigsFolder: true })
const { project } = await withTagForms(parsed)
if (project === undefined) throw new Error('the project is not valid')
const targets: readonly ResolvedTarget[] = project.targets.map((one) => {
  return { ...target, ...one, region: one.region ?? '', account: one.account ?? '' }
})

/** ARNs are those of the target that a document is for. */
function inAnyTarget(document: JsonObject): JsonObject {
  const text = JSON.stringify(document)
    .replaceAll(/(?<=arn:aws:imagebuilder:)us-east-1:/g, () => '${target.region}:')
    .replaceAll(/(?<=arn:aws:[a-z]+:[^:"]*:)111122223333:/g, () => '${target.account}:')
  return JSON.parse(text) as JsonObject
}

/** What means something to a YAML parser or to Kiln. */
const pieces = [
  ['\n', '\r\n', '\r', '\t', ' ', '  ', '\u0000', '\ufeff', '\u0085', '\u2028', '\u00a0', '\u001b[2J'],
  [': ', ':', '- ', '-', '? ', ', ', '#', ' # ', '\n- ', '\n  ', '\n\n', '\n---\n', '\n...\n', '---', '--- ', '%'],
  ['{', '}', '[', ']', '"', "'", '"\\x', '"\\u0000"', '|', '>', '|2-\n ', '>+\n', '|9', '\\', '`', '@', '!', '!!'],
  ['&a ', '*a', '&a', '*a ', '&kind ', '<<: *a\n', '<<: [*a, *a]', '&a [*a]', '<<: ', '*a : ', '? *a\n'],
  ['!!map ', '!!str ', '!!int ', '!!binary ', '!!set ', '!!merge ', '!js/function ', '!<tag:x> ', '!!float ', '!a!b '],
  ['%YAML 1.2\n---\n', '%YAML 9.9\n---\n', '%TAG ! x:\n---\n', '%FOO\n', '%YAML 1.2\n%YAML 1.2\n---\n'],
  ['null', '~', 'yes', '.nan', '.inf', '-.inf', '-0', '0o17', '0x1F', '1e999', '1_000', '0123', '2026-01-01', '.5'],
  ['9007199254740993', '1'.repeat(400), '[]', '{}', '[[]]', '? [a]\n: b\n', '? {}\n', '{a}', '[a: b]', '{? a}'],
  ['kind: InfrastructureConfiguration\n', 'kind: ', 'name: x\n', 'kiln: { targets: [prod] }\n', 'tags: { a: b }\n'],
  ['\nkiln: { ignore: [tags, "tags[\\"a.b\\"]", logging.x], unchecked: [newField, __proto__], adopt: overwrite }\n'],
  ['\nkiln: { targets: ["!dev", "*"] }\n', '\nnewField: { a: [1] }\n', 'instanceProfileName: p\n', 'dryRun: true\n'],
  ['__proto__: 1\n', '__proto__', 'constructor: {}\n', 'toString', 'valueOf', 'hasOwnProperty: 1\n', '"__proto__": {}'],
  ['${vars.text}', '${vars.net}', '${vars.net.subnets[1]}', '${vars.count}', '${', '$${', '${vars.__proto__}', '}'],
  ['${target.account}', '${vars.toString}', '${vars.list[9]}', '${target.constructor}', '${vars.list.length}'],
  ['a'.repeat(2000), '\ud800', '\udfff', '\u{1f600}', '\u202e', '::error::x', 'AKIAABCDEFGHIJKLMNOP'],
].flat()

// The project requires a tag, which comes from its defaults: null would take it away.
const good = samples(30)
  .filter(({ tags }) => tags !== null)
  .map(inAnyTarget)
const value: fc.Arbitrary<Json> = fc.constantFrom<Json>(...good)

const styles = ['json', 'pretty', 'block', 'flow', 'mixed', 'quoted', 'anchors']

/** A document in one of the ways to write it. */
const written = fc
  .tuple(
    fc.oneof(value, spoiltJson(value, 2)),
    fc.constantFrom(...styles),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '', '', '\ufeff', '# comment\n', '---\n', '%YAML 1.2\n---\n'),
  )
  .map(([one, style, newline, head]) => (head + write(one, style)).replaceAll('\n', newline))

function write(one: Json, style: string): string {
  if (style === 'json') return `${JSON.stringify(one)}\n`
  if (style === 'pretty') return `${JSON.stringify(one, null, 2)}\n`
  const options = {
    block: {},
    flow: { flowLevel: 0 },
    mixed: { flowLevel: 1, lineWidth: 40 },
    quoted: { forceQuotes: true, lineWidth: 20 },
    anchors: { noRefs: false },
  }[style]
  try {
    return dump(style === 'anchors' ? { again: one, ...(one as object), twice: one } : one, options)
  } catch {
    return JSON.stringify(one)
  }
}

/** Several documents in one file, with things between them that mean something. */
const several = fc
  .array(fc.tuple(written, fc.constantFrom('\n---\n', '\n...\n', '\n--- # x\n', '\n---\n---\n', '\n')), {
    maxLength: 4,
  })
  .map((parts) => parts.map(([text, end]) => text + end).join(''))

/** Nothing but pieces. */
const soup = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 30, size: 'max' })
  .map((parts) => parts.join(''))

/** The same again and again, or inside itself: nesting, long lines, long lists, aliases of aliases. */
const much = fc
  .tuple(
    fc.constantFrom(
      ...[
        [
          '[',
          '{a: ',
          '{"a":',
          '- ',
          '? ',
          'a:\n ',
          '[[],',
          '&a [',
          '*a ',
          '"',
          "'",
          '|\n',
          '!!str ',
          '"\\',
          '- - ',
          '-\n',
        ],
        [
          'a: 1\n',
          '? a\n',
          '- *a\n',
          '# x\n',
          '\n',
          ' ',
          '---\n',
          '--- x\n',
          '...\n',
          'a',
          ': ',
          '%',
          '<<: *a\n',
          '{',
          '}',
          ',',
        ],
        [
          'k${vars.a}: ${vars.text}\n',
          '"${vars.text}${',
          '::',
          '\t',
          '\r',
          '\u0000',
          '&',
          '[a,',
          '{a,',
          '\n a',
          '\\\n',
        ],
      ].flat(),
    ),
    fc.nat({ max: 120 }),
    fc.oneof({ weight: 20, arbitrary: fc.nat({ max: 100 }) }, { weight: 1, arbitrary: fc.nat({ max: 4_000 }) }),
    fc.constantFrom('', 'kind: InfrastructureConfiguration\nname: x\n', '&a {b: c}\n', 'a: &a b\n', 'kind: "'),
    fc.constantFrom('', ']', '}', 'x', '\n'),
  )
  .map(([piece, few, many, head, tail]) => head + piece.repeat(few + many) + tail.repeat(few))

const bomb = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 9 }), fc.constantFrom('[', '{', '<<'))
  .map(([levels, width, kind]) => {
    const inner = (level: number): string => {
      const aliases = Array.from({ length: width }, () => `*a${level - 1}`)
      if (kind === '[') return `[${aliases.join(', ')}]`
      if (kind === '<<') return `{ <<: [${aliases.join(', ')}] }`
      return `{ ${aliases.map((alias, index) => `k${index}: ${alias}`).join(', ')} }`
    }
    const rows = Array.from({ length: levels }, (_, level) => `a${level + 1}: &a${level + 1} ${inner(level + 1)}\n`)
    return `kind: InfrastructureConfiguration\nname: x\na0: &a0 { x: y }\n${rows.join('')}`
  })

const texts: fc.Arbitrary<string | Buffer> = fc.oneof(
  { weight: 6, arbitrary: spoiltText(written, pieces) },
  { weight: 2, arbitrary: written },
  { weight: 2, arbitrary: spoiltText(several, pieces) },
  { weight: 3, arbitrary: soup },
  { weight: 2, arbitrary: spoiltText(much, pieces, 2) },
  { weight: 1, arbitrary: spoiltText(bomb, pieces, 1) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: spoiltBytes(spoiltText(written, pieces, 1)) },
)

/** Everything that is accepted can be planned, and shown without harm. */
function assertUsable(desired: readonly Desired[], locate: ReturnType<typeof buildDesired>['locate']): void {
  if (project === undefined) throw new Error('no project')
  for (const one of desired) assertPlain(one)
  for (const place of targets) {
    const here = desired.filter((one) => one.target === place.name)
    const observed = { live: [], listed: [...kinds.keys()], unlisted: [] }
    const options = { createOnly: false, adopt: false, prune: false }
    const made = makePlan({ target: place, desired: here, observed, policy: project, options, isWholeProject: true })
    const plan = { ...made, consequences: findConsequences({ ...made, observed, policy: project }).tell([]) }
    expect(plan.changes.map(({ id, action }) => `${action} ${id}`).sort()).toEqual(
      here.map(({ id }) => `create ${id}`).sort(),
    )
    const shown = report({
      results: [{ target: place, declared: here.length, status: 'ok', plan, diagnostics: [] }],
      locate,
    })
    assertHarmless(shown)
  }
}

function check(input: string | Buffer): void {
  if (project === undefined) throw new Error('no project')
  const text = typeof input === 'string' ? input : decodeUtf8(input, file)
  if (typeof text !== 'string') {
    assertLocated([text], { [file]: input.toString('utf8') })
    return
  }
  const parsed = parseDocuments(text, file)
  const state = buildDesired(parsed.documents, project, targets)
  const diagnostics = [...parsed.diagnostics, ...state.diagnostics]
  assertLocated(diagnostics, { [file]: text, 'kiln.yaml': projectText })
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
  if (!hasErrors) {
    const everywhere = parsed.documents.filter((one) => one.value['kiln'] === undefined || one.value['kiln'] === null)
    for (const { name } of targets) {
      expect(state.desired.filter((one) => one.target === name).length).toBeGreaterThanOrEqual(everywhere.length)
    }
  }
  const locate: typeof state.locate = (...where) => {
    const source = state.locate(...where)
    assertLocated([{ severity: 'error', code: 'KILN0000', message: 'x', source }], {
      [file]: text,
      'kiln.yaml': projectText,
    })
    return source
  }
  assertUsable(state.desired, locate)
  assertHarmless(report({ command: 'validate', diagnostics, ...(hasErrors ? { verdict: 'invalid' as const } : {}) }))
}

/** What was slow or wrong once. */
const examples: readonly string[] = [
  // Each complaint of the parser took as long as the whole text.
  '- !x y\n'.repeat(4_000),
  '--- {<<: 5}\n'.repeat(1_000),
]

it('good documents are read, however they are written', () => {
  for (const [index, one] of good.slice(0, 60).entries()) {
    const text = write(one, styles[index % (styles.length - 1)] ?? 'json')
    const { documents, diagnostics } = parseDocuments(text, file)
    if (project === undefined) throw new Error('no project')
    const state = buildDesired(documents, project, targets)
    expect([...diagnostics, ...state.diagnostics].filter(({ severity }) => severity === 'error')).toEqual([])
    expect(state.desired).toHaveLength(targets.length)
  }
})

it('documents: a located error or a plan that can be shown', async () => {
  await assertFuzz(texts, 150, check, { examples })
})
