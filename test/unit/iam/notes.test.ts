/** What is said beside a policy, and how a policy is written. */
import { describe, expect, it } from 'vitest'
import { notesOf, notesOfGuard } from '../../../src/iam/notes.ts'
import type { Permissions } from '../../../src/iam/permissions.ts'
import { actionsOf, renderPolicy, sizeOf, toLiteral, unlist, type Statement } from '../../../src/iam/policy.ts'
import { kindOf, kinds } from '../../../src/kinds/registry.ts'
import type { Desired, Target } from '../../../src/model.ts'
import { desired, target } from '../../support/builders.ts'

const { account: _account, ...unpinned } = target
const other: Target = { ...target, name: 'other', account: '444455556666' }
const guessed =
  'a configuration names its instance profile, not the role in it: PassRole is on roles of the same name, as the management pages of AWS make them; give others, or a path, with --build-role'
const undeclared = 'a kind that is not declared is only listed: keep what it needed until its orphans are gone'
const nothingDeleted = 'nothing can be deleted; --prune adds what apply --prune needs'
const declaredAlone = 'only what is declared can be written: print it anew for new documents, or with --any-name'
const dryRuns = 'plan --validate server sends creates as dry runs, which needs the policy of kiln iam apply'
const size = '5 of the 6144 characters that a managed policy can have'
const allKinds = [...kinds.keys()].map((kind) => desired({}, { kind }))
const none = { anyName: false, prunes: false, buildRoles: [] }

const notes = (
  command: 'plan' | 'apply',
  {
    targets = [target],
    declared = [],
    choices = {},
    detail = 'all',
  }: {
    readonly targets?: readonly Target[]
    readonly declared?: readonly Desired[]
    readonly choices?: Partial<Parameters<typeof notesOf>[3]>
    readonly detail?: Permissions['detail']
  } = {},
): readonly string[] =>
  notesOf(command, targets, declared, { ...none, ...choices }, { statements: [], detail, size: 5 })

describe('beside the policy', () => {
  it('of plan stands its size, and what else needs another policy', () => {
    expect(notes('plan')).toEqual([size, dryRuns])
    expect(notes('plan', { declared: [desired()] })).toEqual([size, undeclared, dryRuns])
    expect(notes('plan', { declared: allKinds })).toEqual([size, dryRuns])
  })

  it('of apply stands what it cannot do', () => {
    expect(notes('apply')).toEqual([size, nothingDeleted, declaredAlone])
    expect(notes('apply', { choices: { prunes: true } })).toEqual([size, declaredAlone])
    expect(notes('apply', { choices: { anyName: true } })).toEqual([size, nothingDeleted])
  })

  it('stands what it leaves open, unless that was asked for', () => {
    const open = (detail: Permissions['detail'], anyName = false) =>
      notes('plan', { detail, choices: { anyName } }).filter((note) => note.includes('leave open'))
    expect(open('any name')).toEqual(['all names would not fit: the ARNs leave open name'])
    expect(open('any name', true)).toEqual([])
    expect(open('any name and region', true)).toEqual(['all names would not fit: the ARNs leave open name and region'])
    expect(open('all', true)).toEqual([])
  })

  it('stands what is to be known of the targets', () => {
    const of = (...targets: readonly Target[]) => notes('plan', { targets }).slice(1, -1)
    expect(of(target, other)).toEqual([
      'the targets are in 2 accounts: --target account=ID prints what the role in one of them needs',
    ])
    expect(of(target, { ...target, name: 'same' })).toEqual([])
    expect(of(unpinned)).toEqual(['a target without an account in kiln.yaml has * for it'])
    const assumed = [
      'AssumeRolesOfTargets is for the identity that Kiln starts with, everything else for the roles that it assumes',
    ]
    const role = 'arn:aws:iam::111122223333:role/kiln'
    expect(of({ ...target, roleArn: role })).toEqual(assumed)
    expect(of({ ...target, planRoleArn: role })).toEqual(assumed)
    expect(notes('apply', { targets: [{ ...target, planRoleArn: role }] })).toEqual([
      size,
      nothingDeleted,
      declaredAlone,
    ])
  })

  it('of apply stands whose roles were guessed, and what an encrypted topic needs', () => {
    const of = (declared: readonly Desired[], buildRoles: readonly string[] = []) =>
      notes('apply', { declared, choices: { buildRoles } }).slice(2, -2)
    expect(of([desired()])).toEqual([guessed])
    expect(of([desired()], ['builds'])).toEqual([])
    expect(of(allKinds.filter(({ kind }) => kind === 'DistributionConfiguration'))).toEqual([])
    const topic = desired({ snsTopicArn: 'arn:aws:sns:us-east-1:111122223333:x' })
    expect(of([topic])).toEqual([
      guessed,
      'a topic that is encrypted needs a KMS key of this account that Image Builder may use',
    ])
  })

  it('that guards the tags stands which they are', () => {
    expect(notesOfGuard({ tagPrefix: 'x:' }, 7)).toEqual([
      '7 of the 5120 characters that a service control policy can have',
      'it guards the tags x:owner and x:record, and nothing else: the configurations themselves can still be changed',
      'it does not bind the management account of the organization, nor service-linked roles',
    ])
  })
})

describe('a policy', () => {
  const statement = (more: Partial<Statement> = {}): Statement => {
    return { Sid: 'One', Effect: 'Allow', Action: ['b:Two', 'a:One', 'b:Two'], Resource: ['*'], ...more }
  }
  const long = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `a:${String(index).padStart(16, 'x')}`)

  it('has short lists on one line, in order, each once, and long ones on a line each', () => {
    expect(renderPolicy([statement(), statement({ Sid: 'Two', Condition: { StringEquals: { k: ['v', 'w'] } } })]))
      .toBe(`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "One",
      "Effect": "Allow",
      "Action": ["a:One", "b:Two"],
      "Resource": "*"
    },
    {
      "Sid": "Two",
      "Effect": "Allow",
      "Action": ["a:One", "b:Two"],
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "k": ["v", "w"]
        }
      }
    }
  ]
}
`)
    const widthOf = (count: number, last: string) => {
      const lines = renderPolicy([statement({ Action: [...long(count), last] })]).split('\n')
      return [lines.some((line) => line.endsWith('Action": [')), Math.max(...lines.map((line) => line.length))]
    }
    expect(widthOf(4, `z:${'x'.repeat(9)}`)).toEqual([false, 120])
    expect(widthOf(4, `z:${'x'.repeat(10)}`)[0]).toBe(true)
  })

  it('counts without its blanks', () => {
    expect(sizeOf([statement({ Action: ['a:B'] })])).toBe(
      '{"Version":"2012-10-17","Statement":[{"Sid":"One","Effect":"Allow","Action":"a:B","Resource":"*"}]}'.length,
    )
  })

  it('has the actions of a kind, those that it has', () => {
    expect(actionsOf(kindOf('ImageRecipe'), ['get', 'create', 'update', 'odd'])).toEqual([
      'imagebuilder:GetImageRecipe',
      'imagebuilder:CreateImageRecipe',
    ])
  })

  it('has a list of one as the one, and text as itself', () => {
    expect([unlist(['b', 'a', 'b']), unlist(['a', 'a']), unlist([])]).toEqual([['a', 'b'], 'a', ''])
    expect(toLiteral('a*b?c$d')).toBe('a${*}b${?}c${$}d')
  })
})
