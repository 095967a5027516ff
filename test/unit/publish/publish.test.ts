/** Where a report is shown besides the output of its run, by the platform; and what is said of what could not be shown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ci } from '../../../src/ci/ci.ts'
import { fillStep, pageFor, publish, type Publication } from '../../../src/publish/publish.ts'
import type { RunOptions } from '../../../src/run/options.ts'
import { github } from '../../support/github.ts'
import { folder, virtualClock } from '../../support/kiln.ts'
import { change, report, result } from '../../support/reports.ts'

const ci: Ci = {
  provider: 'github',
  runUrl: null,
  actor: null,
  pullRequest: 12,
  event: 'pull_request',
  serverUrl: null,
  repository: 'acme/images',
  headSha: 'a'.repeat(40),
  baseSha: null,
  runId: '100',
  runAttempt: '2',
  isFork: false,
}
const flags: RunOptions = { comment: 'auto', parallelism: 1 }
const planned = report({ results: [result([change({ action: 'create', reason: 'missing' })])] })
const invalid = report({
  diagnostics: [
    { code: 'KILN1001', severity: 'error', message: 'wrong', source: { file: 'a.yaml', line: 3, column: 2 } },
  ],
})
const log = { debug: () => undefined, info: () => undefined }

/** A step with its files, and what is published in it. */
async function step(more: Partial<Publication> = {}, env: NodeJS.ProcessEnv = {}) {
  const cwd = folder({ summary: '', outputs: '' })
  const files = { GITHUB_STEP_SUMMARY: join(cwd, 'summary'), GITHUB_OUTPUT: join(cwd, 'outputs') }
  const machine = { cwd, env: { ...files, ...env }, version: '1.2.3', clock: virtualClock() }
  const about = { report: planned, ci, path: undefined, project: {}, flags, log, signal: new AbortController().signal }
  const { annotations, notices } = await publish(machine, { ...about, ...more })
  const [summary, outputs] = ['summary', 'outputs'].map((name) => readFileSync(join(cwd, name), 'utf8'))
  return { annotations, notices: notices.map(({ code }) => code), summary, outputs }
}

describe('GitHub', () => {
  it('has a comment, a summary, outputs, and annotations', async () => {
    const forge = await github()
    forge.pulls.push({ number: 12, headSha: 'a'.repeat(40) })
    const shown = await step({}, forge.env)
    expect(shown).toMatchObject({ annotations: '', notices: [] })
    expect(shown.summary).toContain('1 to create')
    expect(shown.outputs).toMatch(/^has-changes<<kiln-\S+\ntrue\n/)
    expect(forge.comments).toMatchObject([{ on: 12, body: expect.stringContaining('1 to create') }])
    expect((await step({ report: invalid }, forge.env)).annotations).toMatch(
      /^::error file=a\.yaml,line=3,col=2,title=Kiln%3A KILN1001::/,
    )
  })

  it('is asked for no comment where none is wanted, and says where there was no way only if one was asked for', async () => {
    const forge = await github()
    expect(await step({ flags: { ...flags, comment: 'never' } }, forge.env)).toMatchObject({ notices: [] })
    expect(forge.asked).toEqual([])
    expect((await step()).notices).toEqual([])
    const asked = await step({ flags: { ...flags, comment: 'always' } })
    expect(asked.notices).toEqual(['KILN6003'])
    expect(asked.summary).toMatch(/\n> no comment was written: there is no token for a forge[^\n]*\n/)
  })

  it('that refuses is told in the summary, before what else went wrong', async () => {
    const forge = await github()
    forge.fail({ on: /POST \/repos/, status: 403, body: { message: 'no' } })
    const shown = await step({}, { ...forge.env, GITHUB_OUTPUT: '/nowhere/output' })
    expect(shown.notices).toEqual(['KILN6001', expect.stringMatching(/^KILN6/)])
    expect(shown.summary).toContain('\n> the comment could not be written')
  })

  it('links the whole report where it is told to', async () => {
    const shown = await step({ flags: { ...flags, reportUrl: 'https://ci.example/r', reportFile: 'out/r.json' } })
    expect(shown.summary).toContain('(https://ci.example/r)')
    expect(shown.outputs).toContain('\nout/r.json\n')
    expect(pageFor(undefined)(planned, 60_000)).not.toContain('ci.example')
  })
})

describe('another platform', () => {
  it('has none of the files of GitHub, nor its annotations', async () => {
    const shown = await step({ ci: { ...ci, provider: 'gitlab' }, report: invalid })
    expect(shown).toEqual({ annotations: '', notices: [], summary: '', outputs: '' })
  })

  it('than CI shows nothing', async () => {
    expect(await step({ ci: null, report: invalid })).toEqual({
      annotations: '',
      notices: [],
      summary: '',
      outputs: '',
    })
    const machine = { cwd: '/', env: { GITHUB_OUTPUT: '/nowhere' }, version: '1', clock: virtualClock() }
    expect(fillStep(machine, null, planned, {}, undefined)).toEqual([])
  })
})

it('whatever else goes wrong is a notice', async () => {
  const broken = { ...planned, targets: undefined as never }
  expect(await step({ report: broken })).toEqual({
    annotations: '',
    notices: [expect.stringMatching(/^KILN6/)],
    summary: '',
    outputs: '',
  })
})
