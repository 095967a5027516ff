/** kiln iam: policies on stdout that AWS takes, and on stderr what to know about them. */
import { describe, expect, it } from 'vitest'
import { emulator, folder, kiln, type Ran } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'

interface Policy {
  readonly Version: string
  readonly Statement: readonly { readonly Action: string | readonly string[]; readonly Sid: string }[]
}

const files = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }

function policyOf({ stdout }: Ran): Policy {
  return JSON.parse(stdout) as Policy
}

function actionsOf(policy: Policy): readonly string[] {
  return policy.Statement.flatMap(({ Action }) => Action)
}

describe('kiln iam plan and apply', () => {
  it('allow what a run calls, and nothing of the service beyond that', async () => {
    const cwd = folder({ ...files, 'configs/a.yaml': golden('tags: { a: b }') })
    const account = await emulator()
    await kiln(['apply', '--yes'], { cwd, emulator: account })
    account.account('111122223333', 'us-east-1').edit('InfrastructureConfiguration', 'golden', (draft) => {
      draft.tags = { ...draft.tags, a: 'c', other: 'x' }
      draft['description'] = 'x'
    })
    await kiln(['apply', '--yes'], { cwd, emulator: account })
    const called = new Set(account.requests.map(({ operation }) => operation))
    called.delete('GetCallerIdentity')
    const allowed = actionsOf(policyOf(await kiln(['iam', 'apply'], { cwd })))
      .filter((action) => action.startsWith('imagebuilder:'))
      .map((action) => action.slice('imagebuilder:'.length))
    expect([...called].filter((operation) => !allowed.includes(operation))).toEqual([])
    // Those that find orphans and users, and where images of these go, which this run had no reason to ask for.
    const unused = allowed.filter((action) => !called.has(action))
    expect(unused.filter((action) => !action.startsWith('List'))).toEqual(['GetDistributionConfiguration'])
  })

  it('select targets', async () => {
    const two = `${projectFile}  - { name: gov, region: us-gov-west-1, account: "444455556666" }\n`
    const { code, stdout } = await kiln(['iam', 'plan', '--target', 'gov'], {
      cwd: folder({ ...files, 'kiln.yaml': two }),
    })
    expect(code).toBe(0)
    expect(stdout).toContain('arn:aws-us-gov:imagebuilder:us-gov-west-1:444455556666:')
    expect(stdout).not.toContain('111122223333')
  })

  it('say what a policy cannot', async () => {
    const { stderr } = await kiln(['iam', 'apply'], { cwd: folder(files) })
    expect(stderr).toContain('PassRole is on roles of the same name')
    expect(stderr).toMatch(/^note: \d+ of the 6144 characters/)
    const named = await kiln(['iam', 'apply', '--build-role', 'build', '--quiet'], { cwd: folder(files) })
    expect(named.stderr).toBe('')
    expect(named.stdout).toContain('arn:aws:iam::111122223333:role/build"')
  })

  it('need valid documents', async () => {
    const { code, stdout, stderr } = await kiln(['iam', 'apply'], {
      cwd: folder({ ...files, 'configs/a.yaml': golden('nonsense: 1') }),
    })
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toContain('nonsense')
  })
})

describe('kiln iam guard', () => {
  const role = 'arn:aws:iam::*:role/kiln-apply'

  it('denies both tags to everybody but the role, under the prefix of the project', async () => {
    const cwd = folder({ ...files, 'kiln.yaml': `${projectFile}tagPrefix: "acme/"\n` })
    const { code, stdout } = await kiln(['iam', 'guard', '--role', role], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'TagsOfKiln',
          Effect: 'Deny',
          Action: [
            'imagebuilder:CreateComponent',
            'imagebuilder:CreateContainerRecipe',
            'imagebuilder:CreateDistributionConfiguration',
            'imagebuilder:CreateImagePipeline',
            'imagebuilder:CreateImageRecipe',
            'imagebuilder:CreateInfrastructureConfiguration',
            'imagebuilder:CreateLifecyclePolicy',
            'imagebuilder:CreateWorkflow',
            'imagebuilder:TagResource',
            'imagebuilder:UntagResource',
          ],
          Resource: '*',
          Condition: {
            'ForAnyValue:StringEquals': { 'aws:TagKeys': ['acme/owner', 'acme/record'] },
            ArnNotLike: { 'aws:PrincipalArn': role },
          },
        },
      ],
    })
  })

  it('takes several roles, and warns when they do not fit', async () => {
    const roles = Array.from({ length: 100 }, (_, index) => [
      '--role',
      `arn:aws:iam::${100_000_000_000 + index}:role/platform/kiln-apply`,
    ]).flat()
    const { code, stderr } = await kiln(['iam', 'guard', ...roles], { cwd: folder(files) })
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^warning KILN4401: the policy has \d+ characters, and AWS takes 5120\nhint: give fewer roles, or patterns of them: arn:aws:iam::\*:role\/kiln-apply$/m,
    )
  })

  it.each([[[]], [['--role', 'kiln-apply']], [['--role', 'arn:aws:iam::1:user/x']], [['--role', '*']]])(
    'refuses %j',
    async (args) => {
      const { code, stdout } = await kiln(['iam', 'guard', ...args], { cwd: folder(files) })
      expect([code, stdout]).toEqual([5, ''])
    },
  )
})
