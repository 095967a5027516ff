/** Two targets that are one account and Region declare against each other, selected or not. */
import { expect, it } from 'vitest'
import { emulator, folder, kilnReport } from '../support/kiln.ts'
import { accountOf } from '../support/project.ts'

const document = (name: string, target: string) =>
  `kind: InfrastructureConfiguration\nname: ${name}\ninstanceProfileName: builder\nkiln: { targets: [${target}] }\n`
const pinned = '{ name: a, region: us-east-1, account: "111122223333" }'
const ambient = '{ name: b, region: us-east-1 }'
const elsewhere = '{ name: b, region: eu-west-1 }'

function twoTargets(first: string, second: string): string {
  return folder({
    'kiln.yaml': `version: 1\nowner: images\ntargets:\n  - ${first}\n  - ${second}\n`,
    'configs/documents.yaml': `${document('golden', 'a')}---\n${document('silver', 'b')}`,
  })
}

it('are refused when one of them is not selected, before anything is deleted', async () => {
  const account = await emulator()
  const before = folder({
    'kiln.yaml': `version: 1\nowner: images\ntargets:\n  - ${pinned}\n`,
    'configs/documents.yaml': document('golden', 'a'),
  })
  expect((await kilnReport(['apply'], { cwd: before, emulator: account })).exitCode).toBe(0)
  const cwd = twoTargets(pinned, ambient)
  const report = await kilnReport(['apply', '--target', 'b', '--prune'], { cwd, emulator: account })
  expect(report).toMatchObject({ exitCode: 5, outcome: 'invalid', diagnostics: [{ code: 'KILN1504' }] })
  expect(report.diagnostics[0]?.message).toContain(
    'b (at 111122223333 us-east-1) and a are the same account and region',
  )
  expect(accountOf(account).get('InfrastructureConfiguration', 'golden')).toBeDefined()
})

it('may be one where nobody can tell: nothing is deleted then, everything else is done', async () => {
  const account = await emulator()
  const cwd = twoTargets(pinned, ambient)
  const before = folder({
    'kiln.yaml': `version: 1\nowner: images\ntargets:\n  - ${pinned}\n`,
    'configs/documents.yaml': `${document('golden', 'a')}---\n${document('silver', 'a')}`,
  })
  await kilnReport(['apply'], { cwd: before, emulator: account })
  const pruned = await kilnReport(['apply', '--target', 'a', '--prune'], { cwd, emulator: account })
  expect(pruned).toMatchObject({ exitCode: 3, outcome: 'refused', diagnostics: [{ code: 'KILN3025' }] })
  expect(pruned.diagnostics).toMatchObject([
    {
      message:
        '--prune is refused for target a: b may be the same account in us-east-1, and declare there what would be deleted',
      hint: 'set account on each target in kiln.yaml; or run on all of them at once, so that their accounts are looked up',
    },
  ])
  expect((await kilnReport(['apply', '--target', 'a'], { cwd, emulator: account })).exitCode).toBe(0)
  expect(accountOf(account).list('InfrastructureConfiguration')).toHaveLength(2)
})

it('are two where the Regions differ', async () => {
  const account = await emulator()
  const cwd = twoTargets(pinned, elsewhere)
  const before = folder({
    'kiln.yaml': `version: 1\nowner: images\ntargets:\n  - ${pinned}\n`,
    'configs/documents.yaml': `${document('golden', 'a')}---\n${document('gone', 'a')}`,
  })
  await kilnReport(['apply'], { cwd: before, emulator: account })
  const report = await kilnReport(['apply', '--target', 'a', '--prune', '--max-deletes', '1'], {
    cwd,
    emulator: account,
  })
  expect(report).toMatchObject({ exitCode: 0, outcomes: { done: 1 } })
})

it.each([
  ['a role of the account of another', 'roleArn: "arn:aws:iam::111122223333:role/kiln"'],
  ['a role in a path', 'roleArn: "arn:aws:iam::111122223333:role/ci/kiln"'],
])('are told offline by %s', async (_name, access) => {
  const cwd = twoTargets(pinned, `{ name: b, region: us-east-1, ${access} }`)
  const report = await kilnReport(['validate'], { cwd, emulator: await emulator() })
  expect(report).toMatchObject({ exitCode: 5, diagnostics: [{ code: 'KILN1504', source: { line: 5 } }] })
})

it('makes two documents one where it turns out to be the account that one of them is named after: nothing is read', async () => {
  const account = await emulator()
  const cwd = folder({
    'kiln.yaml': 'version: 1\nowner: images\ntargets:\n  - { name: b, region: us-east-1 }\n',
    'configs/documents.yaml': ['111122223333', '"${target.account}"']
      .map(
        (name) =>
          `kind: InfrastructureConfiguration\nname: ${name.replace(/(?=\d|\$)/, 'a-')}\ninstanceProfileName: builder\n`,
      )
      .join('---\n'),
  })
  const report = await kilnReport(['plan'], { cwd, emulator: account })
  expect(report).toMatchObject({ exitCode: 5, outcome: 'invalid', targets: [], diagnostics: [{ severity: 'error' }] })
  expect(account.requests.map(({ operation }) => operation)).toEqual(['GetCallerIdentity'])
})
