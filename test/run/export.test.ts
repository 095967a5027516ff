/** What `kiln export` says of what it leaves out: people start from it, and must not take a part for the whole. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, folder, kiln, type Ran } from '../support/kiln.ts'

const project = `version: 1
owner: images
previousOwners: [images-old]
managedBy: ["ManagedBy=terraform"]
targets: [{ name: prod, region: us-east-1, account: "111122223333" }]
`
const kind = 'InfrastructureConfiguration'
const tagsOf = {
  free: {},
  ours: { 'kiln:owner': 'images' },
  older: { 'kiln:owner': 'images-old' },
  theirs: { 'kiln:owner': 'others' },
  stack: { 'aws:cloudformation:logical-id': 'Infra', 'aws:cloudformation:stack-name': 'web' },
  state: { ManagedBy: 'terraform' },
}

/** Runs `kiln export` where one configuration stands for each way of being owned. */
async function exportFrom(names: readonly (keyof typeof tagsOf)[], ...args: readonly string[]): Promise<Ran> {
  const account = await emulator()
  for (const name of names) {
    account.account('111122223333', 'us-east-1').put(kind, { name, instanceProfileName: 'p', tags: tagsOf[name] })
  }
  return kiln(['export', ...args], { cwd: folder({ 'kiln.yaml': project }), emulator: account })
}
const every = Object.keys(tagsOf) as (keyof typeof tagsOf)[]

describe('kiln export', () => {
  it('says of each configuration that it leaves out whose it is', async () => {
    const { code, stdout, stderr } = await exportFrom(every)
    expect(code).toBe(0)
    expect(stdout.match(/^name: .*/gm)).toEqual(['name: free'])
    expect(stderr).toBe(`1 exported
left out, as a previous owner of this project has it (images-old): ${kind}/older
left out, as this project owns it: ${kind}/ours
left out, as its tags say that another tool manages it (aws:cloudformation:stack-name=web): ${kind}/stack
left out, as its tags say that another tool manages it (ManagedBy=terraform): ${kind}/state
left out, as another project owns it (others): ${kind}/theirs
--all exports these as well
`)
  })

  it('says so too where nothing is left', async () => {
    expect((await exportFrom(['stack'])).stderr).toBe(`0 exported
left out, as its tags say that another tool manages it (aws:cloudformation:stack-name=web): ${kind}/stack
--all exports these as well
`)
  })

  it('leaves nothing out with --all', async () => {
    const { stdout, stderr } = await exportFrom(every, '--all')
    expect(stdout.match(/^name: /gm)).toHaveLength(every.length)
    expect(stderr).toBe('6 exported\n')
  })

  it('says of an empty account that it is empty', async () => {
    expect(await exportFrom([])).toMatchObject({
      code: 0,
      stderr: '0 exported: there is no configuration in the account\n',
    })
    expect((await exportFrom([], 'nosuch', '--all')).stderr).toBe(
      '0 exported: there is no configuration in the account\n',
    )
  })

  it.each([
    [[`${kind}/free`], 'free'],
    [['infrastructure-configuration/free'], 'free'],
    [['Infra*/fr*'], 'free'],
    [['free', 'nosuch'], 'free'],
  ] as const)('takes %j', async (names, name) => {
    const { code, stdout } = await exportFrom(['free', 'theirs'], ...names)
    expect([code, stdout.match(/(?<=^name: ).*/gm)]).toEqual([0, [name]])
  })

  it.each([['nosuch'], ['ImagePipeline/free'], ['--only', 'ImagePipeline/*']])(
    'of nothing that was asked for is a mistake: %s %s',
    async (...args) => {
      const { code, stdout, stderr } = await exportFrom(['free'], ...args)
      expect([code, stdout]).toEqual([5, ''])
      expect(stderr).toContain(`nothing in the account matches ${args.at(-1)}\n`)
    },
  )

  it('says what the names and patterns that were given did not find, and did not select', async () => {
    const { stderr } = await exportFrom(every, 'free', 'ours', 'nosuch')
    expect(stderr).toBe(`1 exported
left out, as this project owns it: ${kind}/ours
--all exports these as well
nothing in the account matches nosuch
not selected: 4 configurations
`)
    expect((await exportFrom(['free', 'ours'], `${kind}/free`, 'infrastructureconfiguration/ours', '--all')).code).toBe(
      0,
    )
    expect((await exportFrom(['free'], '--only', 'Dist*/*', '--only', '!*/x')).stderr).toBe(`0 exported
nothing in the account matches Dist*/*
not selected: 1 configuration
`)
  })

  it('says the same of what it writes to files', async () => {
    const account = await emulator()
    const cwd = folder({ 'kiln.yaml': project })
    for (const name of ['free', 'stack'] as const) {
      account.account('111122223333', 'us-east-1').put(kind, { name, instanceProfileName: 'p', tags: tagsOf[name] })
    }
    const first = await kiln(['export', '--out', 'configs'], { cwd, emulator: account })
    expect(first.code).toBe(0)
    expect(first.stderr).toContain(`1 exported\nleft out, as its tags say that another tool manages it`)
    expect(readdirSync(join(cwd, 'configs'))).toEqual(['free.infrastructure.yaml'])
    const again = await kiln(['export', '--out', 'configs', '--all'], { cwd, emulator: account })
    expect(again.code).toBe(5)
    expect(again.stderr).toContain('configs/free.infrastructure.yaml')
    expect(existsSync(join(cwd, 'configs', 'stack.infrastructure.yaml'))).toBe(false)
  })
})
