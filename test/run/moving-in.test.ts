/** Moving in as a new user does, from the first command to an account that is in sync: all eight kinds, two Regions, one repository. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kinds } from '../../src/kinds/registry.ts'
import { seedCompany, twoRegions } from '../support/company.ts'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'

it('adopts more than 40 configurations of two Regions: init, plan, apply, and then nothing differs', async () => {
  const account = await emulator()
  const count = seedCompany(account, twoRegions, 7, 4)
  expect(count).toBeGreaterThanOrEqual(40)
  const repository = folder({ 'README.md': 'everything that we have\n' })
  const made = await kiln(['init', 'images', '--from-account', '--region', 'us-east-1,eu-west-1'], {
    cwd: repository,
    emulator: account,
  })
  expect([made.code, made.stderr]).toEqual([
    0,
    expect.stringMatching(
      new RegExp(
        `^${count} exported as \\d+ documents\nleft out, as its tags say that another tool manages it \\(.*\\): InfrastructureConfiguration/of-a-stack\n`,
      ),
    ),
  ])
  expect(made.stdout).toContain(
    'next: read them, then run kiln plan --adopt in images: it shows nothing but adoption\n',
  )
  const options = { cwd: join(repository, 'images'), emulator: account }
  const plan = await kilnReport(['plan', '--adopt'], options)
  expect(plan.summary).toMatchObject({ adopt: count, create: 0, update: 0, blocked: 0, orphan: 0 })
  expect(new Set(plan.targets.flatMap(({ changes }) => changes.map(({ kind }) => kind)))).toEqual(new Set(kinds.keys()))
  const before = snapshot()
  const applied = await kiln(['apply', '--adopt', '--yes'], options)
  expect([applied.code, applied.stderr]).toEqual([0, expect.not.stringContaining('error')])
  expect(snapshot()).toEqual(before)
  const after = await kilnReport(['plan', '--detailed-exitcode'], options)
  expect([after.ran.code, after.summary]).toMatchObject([0, { unchanged: count, adopt: 0, update: 0, orphan: 0 }])
  expect(await kiln(['drift'], options)).toMatchObject({ code: 0, stdout: expect.stringContaining('In sync') })

  /** What is there, without what an adoption writes. */
  function snapshot(): unknown {
    return twoRegions.flatMap(({ region }) => {
      const state = account.account('111122223333', region)
      return [...kinds.keys()].flatMap((kind) =>
        state.list(kind as Parameters<typeof state.list>[0]).map(({ tags: _, dateUpdated: __, ...fields }) => fields),
      )
    })
  }
})
