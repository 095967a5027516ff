/** Forms of required tags: in linear time, whatever was written, and what an engine that promises that cannot do is named. */
import { describe, expect, it } from 'vitest'
import { buildDesired } from '../../../../src/config/desire/desire.ts'
import { parseProject, withTagForms } from '../../../../src/config/project/project.ts'
import { parseDocuments } from '../../../../src/config/yaml/yaml.ts'
import { describeProblem } from '../builders.ts'

const start = 'version: 1\ntargets:\n  - { name: a, region: us-east-1, account: "111122223333" }\n'
const head = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: Builder\n'

async function load(forms: Readonly<Record<string, string>>) {
  const text = `${start}requiredTags: ${JSON.stringify(forms)}\n`
  return withTagForms(parseProject(text, 'kiln.yaml', { folder: '/work', hasConfigsFolder: true }))
}

async function problems(form: string): Promise<readonly string[]> {
  return (await load({ CostCenter: form })).diagnostics.map(describeProblem)
}

async function problemsOf(form: string, document: string): Promise<readonly string[]> {
  const { project, diagnostics } = await load({ CostCenter: form })
  expect(diagnostics).toEqual([])
  if (project === undefined) throw new Error('no project')
  const { documents } = parseDocuments(document, 'configs/a.yaml')
  return buildDesired(documents, project, project.targets).diagnostics.map(describeProblem)
}

describe('required tags', () => {
  it.each([
    ['missing with tags', `${head}tags: { b: c, a: d }\n`, '4:9 KILN1314'],
    ['missing without tags', head, '1:1 KILN1314'],
    ['of the wrong form', `${head}tags: { CostCenter: "12" }\n`, '4:21 KILN1315'],
  ])('%s', async (_name, text, expected) => {
    expect(await problemsOf('^[0-9]{5}$', text)).toEqual([expect.stringContaining(expected)])
  })

  it.each([
    ['^[0-9]{5}$', '12345', '123456'],
    ['[0-9]', 'a1b', 'ab'],
    ['^(?<team>red|blue)$', 'red', 'redblue'],
    [String.raw`^\u00e9\p{L}+\-[^]$`, 'éß-\n', 'e'],
    [String.raw`^(?i)prod\d$`, 'PROD1', 'prodx'],
    ['', 'anything', undefined],
  ])('%j takes %j, and %j not', async (form, good, bad) => {
    const withTag = (value: string) => `${head}tags: { CostCenter: ${JSON.stringify(value)} }\n`
    expect(await problemsOf(form, withTag(good).replace('\\n', 'x'))).toEqual([])
    if (bad !== undefined) expect(await problemsOf(form, withTag(bad))).toEqual([expect.stringContaining('KILN1315')])
  })

  it.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '^(.*a){20}$', String.raw`^(\w+\s?)*$`])(
    'a value that would keep a backtracking engine busy for ever is judged at once by %s',
    async (form) => {
      const text = `${head}tags: { CostCenter: "${'a'.repeat(60)}!" }\n`
      expect(await problemsOf(form, text)).toEqual([expect.stringContaining('KILN1315')])
    },
  )

  it('leaves a value that is too long to the rule about its length', async () => {
    const text = `${head}tags: { CostCenter: "${'1'.repeat(5000)}" }\n`
    expect(await problemsOf('^[0-9]{5}$', text)).toEqual([expect.stringContaining('KILN1214')])
  })
})

describe('a form', () => {
  it.each([
    ['(?=a)b', '(?='],
    ['^(?!prod)', '(?!'],
    ['(?<=x)a', '(?<='],
    ['(?<!x)a', '(?<!'],
    [String.raw`(a)\1`, String.raw`\1`],
    [String.raw`(?<n>a)\k<n>`, String.raw`\k<n>`],
  ])('%s has what takes for ever, which is named at its place', async (form, part) => {
    expect(await problems(form)).toEqual([
      expect.stringContaining(`4:29 KILN1511 requiredTags.CostCenter uses ${part}: lookaround and backreferences`),
    ])
  })

  it.each([String.raw`[(?=a)]`, String.raw`\(\?=a`, String.raw`\\1`, String.raw`[\]\\(?!]`])(
    '%s only looks like that',
    async (form) => {
      expect(await problems(form)).toEqual([])
    },
  )

  it.each([
    ['[', 'missing closing ]'],
    ['a++', 'invalid nested repetition operator'],
    [String.raw`\p{Nonsense}`, String.raw`\p{Nonsense}`],
    ['a{1001}', 'invalid repeat count'],
  ])('%s is no expression', async (form, reason) => {
    const [found, ...others] = await problems(form)
    expect(others).toEqual([])
    expect(found).toMatch(/^4:29 KILN1506 requiredTags.CostCenter is not a regular expression: .*RE2/)
    expect(found).toContain(reason)
  })

  it('is not made of too many steps, and not of too many characters', async () => {
    expect(await problems('(a{100}){10}'.repeat(5))).toEqual([expect.stringContaining('4:29 KILN1512')])
    expect(await problems('a'.repeat(2001))).toEqual([expect.stringContaining('4:29 KILN1214')])
    const many = Object.fromEntries(Array.from({ length: 49 }, (_, index) => [`t${index}`, 'x']))
    expect((await load(many)).diagnostics.map(describeProblem)).toEqual([expect.stringContaining('4:15 KILN1218')])
  })
})
