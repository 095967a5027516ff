/** examples/aws/roles.yaml: a template that CloudFormation takes, whose policies are those of docs/iam.md and nothing more. */
import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import { listOf, parse, read, visitObjects, type Loose } from '../support/examples.ts'

const template = parse('examples/aws/roles.yaml')[0] as Loose
const resources = template['Resources'] as Loose
const operations: Readonly<Record<string, { readonly role?: string }>> = imagebuilder.operations

function statementsOf(policy: Loose): readonly Loose[] {
  const found: Loose[] = []
  visitObjects(policy, (object) => {
    if (object['Effect'] !== undefined) found.push(object)
  })
  return found
}

function actionsOf(statements: readonly Loose[]): readonly string[] {
  return [...new Set(statements.flatMap(({ Action }) => listOf(Action) as readonly string[]))].toSorted()
}

describe('the template', () => {
  it('refers only to what it holds', () => {
    const known = ['Parameters', 'Resources'].flatMap((section) => Object.keys(template[section] as Loose))
    const pseudo = ['AWS::AccountId', 'AWS::Partition', 'AWS::NoValue']
    const conditions = Object.keys(template['Conditions'] as Loose)
    const named: string[] = []
    const tested: string[] = []
    visitObjects(template, (object) => {
      if (typeof object['Ref'] === 'string') named.push(object['Ref'])
      if (object['Fn::GetAtt'] !== undefined) named.push(object['Fn::GetAtt'][0] ?? '')
      const text = object['Fn::Sub']
      if (typeof text === 'string') named.push(...[...text.matchAll(/\$\{([\w:]+)\}/g)].map(([, name = '']) => name))
      if (object['Fn::If'] !== undefined) tested.push(object['Fn::If'][0] ?? '')
      if (typeof object['Condition'] === 'string') tested.push(object['Condition'])
    })
    expect(named.filter((name) => !known.includes(name) && !pseudo.includes(name))).toEqual([])
    expect(tested.filter((name) => !conditions.includes(name))).toEqual([])
    const parameters = Object.keys(template['Parameters'] as Loose)
    expect(parameters.filter((name) => !named.includes(name))).toEqual([])
    const grouped: Loose[] = []
    visitObjects(template['Metadata'], (object) => grouped.push(...listOf(object['Parameters'])))
    expect(grouped.map(String).toSorted()).toEqual(parameters.toSorted())
  })

  it('makes nothing but roles, their policies and the provider', () => {
    const types = Object.values(resources).map(({ Type }) => Type)
    const allowed = ['AWS::IAM::Role', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy', 'AWS::IAM::OIDCProvider']
    expect(types.filter((type) => !allowed.includes(type ?? ''))).toEqual([])
  })
})

describe('who assumes the roles', () => {
  const trust = (role: string): string => JSON.stringify(resources[role]?.['Properties']?.['AssumeRolePolicyDocument'])

  it('is told by audience, repository and subject, in both forms of the subject', () => {
    for (const role of ['PlanRole', 'ApplyRole']) {
      expect(trust(role)).toContain('token.actions.githubusercontent.com:aud')
      expect(trust(role)).toContain('token.actions.githubusercontent.com:repository_id')
      expect(trust(role)).toContain('repo:${GitHubOwner}/${GitHubRepository}:')
      expect(trust(role)).toContain('repo:${GitHubOwner}@${GitHubOwnerId}/${GitHubRepository}@${GitHubRepositoryId}:')
      expect(trust(role)).not.toContain('ForAllValues')
    }
  })

  it('is for apply never a pull request, nor any other branch', () => {
    expect(trust('ApplyRole')).not.toMatch(/pull_request|refs\/heads|StringLike|\*/)
    expect(trust('PlanRole')).toContain(':pull_request')
  })
})

describe('what the roles may do', () => {
  const [readStatements, writeStatements] = ['ReadPolicy', 'WritePolicy'].map((name) =>
    statementsOf(resources[name] as Loose),
  )
  const documented = (section: string): readonly Loose[] => {
    const text = read('docs/iam.md').split(`\n## ${section}`)[1] ?? ''
    return statementsOf(JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '') as Loose)
  }

  it('are operations of the service, the reading role only those that read', () => {
    const all = statementsOf(resources).flatMap(({ Action }) => listOf(Action) as readonly string[])
    const ofService = all.filter((action) => action.startsWith('imagebuilder:')).map((action) => action.slice(13))
    expect(ofService.filter((name) => !Object.hasOwn(operations, name))).toEqual([])
    expect(all.filter((action) => action.includes('*'))).toEqual([])
    expect(actionsOf(readStatements ?? []).filter((action) => !/^imagebuilder:(Get|List)/.test(action))).toEqual([])
    expect(resources['PlanRole']?.['Properties']?.['ManagedPolicyArns']).toEqual([{ Ref: 'ReadPolicy' }])
  })

  it('are on everything only for lists, which cannot be narrowed', () => {
    const wide = [...(readStatements ?? []), ...(writeStatements ?? [])].filter(({ Resource }) => Resource === '*')
    // What Inspector and ECR are asked for has no resource, nor has what AMIs there are.
    const settings = [
      'ec2:DescribeImages',
      'ecr:BatchGetRepositoryScanningConfiguration',
      'inspector2:BatchGetAccountStatus',
    ]
    expect(actionsOf(wide).filter((action) => !action.startsWith('imagebuilder:List'))).toEqual(settings)
  })

  it('is what docs/iam.md says', () => {
    const read = actionsOf(documented('plan'))
    expect(actionsOf(readStatements ?? [])).toEqual(read)
    const optional = /^(sns:Publish|autoscaling:\w+|imagebuilder:Delete\w+)$/
    const always = actionsOf(writeStatements ?? []).filter((action) => !optional.test(action))
    const added = actionsOf(documented('apply')).filter((action) => !read.includes(action) && !optional.test(action))
    expect(always).toEqual(added)
  })
})
