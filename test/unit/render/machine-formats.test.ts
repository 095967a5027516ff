/** What CI platforms read: each format has the structure that they ask for, whatever text a report holds. */
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/model.ts'
import { renderAnnotations } from '../../../src/render/machine/annotations.ts'
import { renderGitlabCodequality, renderGitlabTerraform } from '../../../src/render/machine/gitlab.ts'
import { renderJunit } from '../../../src/render/machine/junit.ts'
import { renderSarif } from '../../../src/render/machine/sarif.ts'
import type { Report } from '../../../src/report/report.ts'
import { dangerIn, hostileTexts } from '../../support/hostile.ts'
import { stories } from '../../support/report-stories.ts'
import { change, report, result } from '../../support/reports.ts'
import { parseXml, type Element } from '../../support/xml.ts'

const story = (name: keyof typeof stories): Report => stories[name]!
const diagnostic = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  code: 'KILN1203',
  message: 'it is wrong',
  source: { file: 'configs/a.yaml', line: 4, column: 3 },
  ...more,
})
const many = (count: number): readonly Diagnostic[] =>
  [...Array(count).keys()].map((index) => diagnostic({ source: { file: 'a.yaml', line: index + 1, column: 1 } }))

/** A report with `evil` wherever text can stand. */
const hostile = (evil: string): Report => {
  const blocked = change({
    action: 'blocked',
    reason: 'foreign-owner',
    id: evil,
    name: evil,
    fields: [{ path: evil, keys: [evil], before: evil, after: evil }],
  })
  const failure = { code: evil, message: evil, hint: evil }
  const found = diagnostic({ code: evil, message: evil, hint: evil, source: { file: evil, line: 1, column: 1 } })
  const results = [
    result([blocked, blocked], [{ id: evil, status: 'failed', error: failure, writes: [] }], { diagnostics: [found] }),
  ]
  return report({ command: 'apply', results, diagnostics: [found] })
}

describe('annotations', () => {
  it('stand on the line at fault, with what is wrong and what to do', () => {
    expect(renderAnnotations(story('validate-invalid'))).toBe(
      [
        '::error file=configs/golden linux.yaml,line=4,col=3,title=Kiln%3A KILN1203::instanceTypes must be a list of texts, and is a text. Hint: write [m7i.large]',
        '::warning file=kiln.yaml,line=9,col=1,title=Kiln%3A KILN1301::the variable ${vars.subnet} is not used; @mira wrote it for #12',
        '',
      ].join('\n'),
    )
  })

  it('name drifted and failed changes, and targets that could not be read', () => {
    expect(renderAnnotations(story('drift-found'))).toMatch(
      /^::warning file=configs\/golden.yaml,line=2,col=1,title=Kiln%3A changed in the account::InfrastructureConfiguration\/containers: keyPair/m,
    )
    expect(renderAnnotations(story('apply-incomplete'))).toMatch(
      /^::error .*::.*golden-linux could not be reached: InvalidParameter/m,
    )
    expect(renderAnnotations(story('plan-fleet-of-40'))).toMatch(
      /^::error title=Kiln%3A KILN2004::the account cannot be read/m,
    )
  })

  it('are ten at most, and the last says how many more there are', () => {
    const lines = (count: number) =>
      renderAnnotations(report({ diagnostics: many(count) }))
        .trim()
        .split('\n')
    expect(lines(10)).toHaveLength(10)
    expect(lines(10).at(-1)).toContain('line=10')
    expect(lines(25)).toHaveLength(10)
    expect(lines(25).at(-1)).toBe('::notice title=Kiln::16 more findings: see the summary of the run, or its report')
  })

  it('are one for what is the same at many targets', () => {
    const results = ['a', 'b', 'c'].map((name) => {
      const one = result([], undefined, { diagnostics: [diagnostic()] })
      return { ...one, target: { ...one.target, name }, plan: { ...one.plan!, target: { ...one.plan!.target, name } } }
    })
    expect(renderAnnotations(report({ results }))).toMatch(/^::error [^\n]*it is wrong \(in 3 targets\)\n$/)
  })

  it('are cut at what the runner keeps, between characters', () => {
    const line = renderAnnotations(report({ diagnostics: [diagnostic({ message: '%🚀'.repeat(3_000) })] }))
    const message = line.replace(/^::error [^:]*::/, '').trim()
    expect(message.length).toBeLessThanOrEqual(4_096)
    expect(message).toMatch(/^(%25🚀)+(%25)?…$/u)
  })

  it.each(hostileTexts)('are one line each, and no other command, with %j', (evil) => {
    for (const line of renderAnnotations(hostile(evil)).trimEnd().split('\n')) {
      expect(line).toMatch(/^::(error|warning|notice) (file=[^:,]*,line=\d+,col=\d+,)?title=[^:,]*::.*$/)
      expect(dangerIn(line.replace(/^::\w+ [^:]*::/, 'x'))).toBeUndefined()
    }
  })
})

describe('JUnit', () => {
  const cases = (of: Report): readonly Element[] =>
    parseXml(renderJunit(of)).children.flatMap((suite) => suite.children)
  const statusOf = (one: Element): string => one.children[0]?.name ?? 'passed'

  it('has a suite per target, and a case per configuration with its kind and file', () => {
    const root = parseXml(renderJunit(story('drift-found')))
    expect(root.children.map((suite) => suite.attributes['name'])).toEqual(['prod-eu', 'prod-us'])
    expect(root.attributes).toMatchObject({ name: 'kiln drift', failures: '2', errors: '0' })
    expect(cases(story('drift-found')).find((one) => one.attributes['name'] === 'containers')).toMatchObject({
      attributes: { classname: 'prod-eu.InfrastructureConfiguration', file: 'configs/golden.yaml' },
      children: [{ name: 'failure', attributes: { message: 'update (drifted)' } }],
    })
  })

  it('tells drift from what is pending, orphaned or as it should be', () => {
    const found = cases(story('drift-found')).map((one) => [one.attributes['name'], statusOf(one)])
    expect(Object.fromEntries(found)).toMatchObject({
      containers: 'failure',
      signing: 'failure',
      'golden-linux': 'skipped',
      'old-share': 'skipped',
      'steady-1': 'passed',
    })
  })

  it.each([
    ['not-run', '<skipped message="not-run"/>'],
    ['refused', '<skipped message="refused"/>'],
    ['failed', '<error message="could not be read"/>'],
  ] as const)('says of a target that is %s no more than that', (status, said) => {
    const one = story('plan-no-changes')
    const targets = one.targets.map((target) => ({ ...target, status, changes: [], diagnostics: [] }))
    expect(renderJunit({ ...one, targets })).toContain(`name="can be read">\n      ${said}\n    </testcase>\n`)
  })

  it('has an error where a target could not be read, and in a plan no failures', () => {
    const all = cases(story('plan-fleet-of-40'))
    expect(all.filter((one) => statusOf(one) === 'failure')).toEqual([])
    const unread = all.filter((one) => statusOf(one) === 'error')
    expect(unread.map((one) => one.attributes)).toEqual([{ classname: 'account-23.target', name: 'KILN2004' }])
  })

  it('has a case per error of an invalid configuration, and one for a run without any', () => {
    expect(cases(story('validate-invalid')).map((one) => [one.attributes['name'], statusOf(one)])).toEqual([
      ['KILN1203 configs/golden linux.yaml:4:3', 'error'],
    ])
    expect(cases(story('apply-superseded')).map(statusOf)).toEqual(['passed'])
  })

  it.each(Object.keys(stories))('counts what it holds, and has no name twice: %s', (name) => {
    const root = parseXml(renderJunit(stories[name]!))
    for (const suite of root.children) {
      const names = suite.children.map((one) => `${one.attributes['classname']} ${one.attributes['name']}`)
      expect(new Set(names).size).toBe(names.length)
      expect(suite.attributes['tests']).toBe(String(names.length))
    }
  })

  it.each(hostileTexts)('is well-formed with %j', (evil) => {
    const xml = renderJunit(hostile(evil))
    expect(dangerIn(xml)).toBeUndefined()
    const [suite] = parseXml(xml).children.slice(-1)
    expect(new Set(suite!.children.map((one) => JSON.stringify(one.attributes))).size).toBe(suite!.children.length)
  })

  it('has nothing that XML cannot hold', () => {
    const xml = renderJunit(hostile('a\u0000\u0008\ufffe\uffffb]]>'))
    expect(parseXml(xml).name).toBe('testsuites')
    expect(xml).not.toContain(']]>')
  })
})

describe('SARIF', () => {
  const runOf = (of: Report) => JSON.parse(renderSarif(of)).runs[0]

  it.each(Object.keys(stories))('has the members that readers ask for: %s', (name) => {
    const log = JSON.parse(renderSarif(stories[name]!))
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') })
    expect(log.runs).toHaveLength(1)
    const [{ tool, results, invocations }] = log.runs
    expect(tool.driver.name).toBe('Kiln')
    expect(typeof invocations[0].executionSuccessful).toBe('boolean')
    for (const one of results) {
      expect(tool.driver.rules[one.ruleIndex].id).toBe(one.ruleId)
      expect(['error', 'warning', 'note']).toContain(one.level)
      expect(one.message.text).not.toBe('')
      const { artifactLocation, region } = one.locations[0].physicalLocation
      expect(artifactLocation.uri).toMatch(/^[\w./%-]+$/)
      expect(region.startLine).toBeGreaterThan(0)
    }
    const prints = results.map((one: { partialFingerprints: unknown }) => JSON.stringify(one.partialFingerprints))
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('holds drift of a drift report, and of a plan only what is wrong with the files', () => {
    expect(runOf(story('drift-found')).results.map((one: { ruleId: string }) => one.ruleId)).toEqual([
      'drifted/drifted',
      'drifted/missing',
    ])
    expect(runOf(story('plan-all-actions')).results).toEqual([])
    expect(runOf(story('plan-all-actions')).invocations[0].toolExecutionNotifications).toHaveLength(1)
  })

  it('has fingerprints that do not depend on the line', () => {
    const at = (line: number) => {
      return runOf(report({ diagnostics: [diagnostic({ source: { file: 'a.yaml', line, column: 1 } })] })).results[0]
    }
    expect(at(3).partialFingerprints).toEqual(at(30).partialFingerprints)
  })

  it('holds 5,000 results, and says how many it left out', () => {
    const { results, invocations } = runOf(report({ diagnostics: many(5_002) }))
    expect(results).toHaveLength(5_000)
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '2 more results left out' } },
    ])
  })

  it.each(hostileTexts)('is harmless with %j', (evil) => {
    expect(dangerIn(renderSarif(hostile(evil)))).toBeUndefined()
    expect(JSON.parse(renderSarif(hostile(evil))).version).toBe('2.1.0')
  })
})

describe('GitLab', () => {
  it('gets three numbers for its Terraform report, adoptions among the updates', () => {
    expect(renderGitlabTerraform(story('plan-all-actions'))).toBe('{"create":1,"update":2,"delete":1}\n')
  })

  it('gets findings with unique fingerprints for its code-quality report', () => {
    const twice = [...many(2), diagnostic({ severity: 'warning' }), diagnostic({ source: undefined! })]
    const found = JSON.parse(renderGitlabCodequality(report({ diagnostics: twice })))
    expect(found).toHaveLength(3)
    expect(found[0]).toEqual({
      description: 'it is wrong',
      check_name: 'KILN1203',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'a.yaml', lines: { begin: 1 } },
    })
    expect(new Set(found.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(3)
  })

  it.each(hostileTexts)('gets harmless JSON with %j', (evil) => {
    expect(dangerIn(renderGitlabCodequality(hostile(evil)))).toBeUndefined()
    expect(JSON.parse(renderGitlabCodequality(hostile(evil)))).not.toEqual([])
  })
})
