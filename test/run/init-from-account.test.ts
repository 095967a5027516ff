/** kiln init --from-account: a project for what an account has, whose plan is nothing but adoption. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'
import { projectFile } from '../support/project.ts'
import { lines } from '../support/unowned-lines.ts'

const args = ['init', '--from-account', '--region', 'us-east-1']

describe('kiln init --from-account', () => {
  it('writes kiln.yaml for the account and Region that we are in, and what export writes: its plan is adoption alone', async () => {
    const [account, cwd] = [await lines(), folder({})]
    const { code, stdout, stderr } = await kiln([...args.slice(0, 1), 'factory', ...args.slice(1)], {
      cwd,
      emulator: account,
    })
    expect([code, stderr]).toEqual([
      0,
      '9 exported\nleft out, as a document declares the newest of its line: 2 older versions\n',
    ])
    expect(stdout).toContain('wrote factory/configs/hardening.component.yaml\n')
    expect(stdout).toContain('next: read them, then run kiln plan --adopt')
    const root = join(cwd, 'factory')
    expect(readFileSync(join(root, 'kiln.yaml'), 'utf8').replaceAll(/^#.*\n|^\n/gm, '')).toBe(`version: 1
owner: factory
targets:
  - name: default
    region: us-east-1
    account: "111122223333"
`)
    expect(readdirSync(root).sort()).toEqual(['configs', 'kiln.yaml', 'schema'])
    const { diagnostics, summary } = await kilnReport(['plan', '--adopt'], { cwd: root, emulator: account })
    expect([diagnostics, summary]).toMatchObject([[], { adopt: 9, create: 0, update: 0, orphan: 0, blocked: 0 }])
  })

  it('writes nothing where something is in the way, and passes over a project around it', async () => {
    const [account, cwd] = [await lines(), folder({ 'kiln.yaml': projectFile })]
    const refused = await kiln(args, { cwd, emulator: account })
    expect([refused.code, existsSync(join(cwd, 'configs'))]).toEqual([5, false])
    expect(refused.stderr).toContain('kiln.yaml')
    expect((await kiln([...args, 'inside'], { cwd, emulator: account })).code).toBe(0)
  })

  it('makes a project of an empty account', async () => {
    const [account, cwd] = [await emulator(), folder({})]
    expect(await kiln(args, { cwd, emulator: account })).toMatchObject({
      code: 0,
      stderr: '0 exported: there is no configuration in the account\n',
    })
  })
})
