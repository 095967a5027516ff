import { describe, expect, it } from 'vitest'
import type { Desired } from '../../../src/model.ts'
import { compareRevisions, type RevisionInput } from '../../../src/plan/revisions.ts'
import { desired, policy, target } from '../../support/builders.ts'
import { declaredIn } from '../../support/declared.ts'
import { projectFile } from '../../support/project.ts'
import { component, recipe } from '../../support/recipes.ts'

function compare(now: readonly Desired[], base: readonly Desired[], more: Partial<RevisionInput> = {}) {
  return compareRevisions({ target, desired: now, base, policy, isWholeProject: true, ...more })
}

const arn = (slug: string) => `arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/${slug}`
const head = (name: string) => ({
  id: `InfrastructureConfiguration/${name}`,
  kind: 'InfrastructureConfiguration',
  name,
  arn: arn(name),
  refreshRecord: false,
})

describe('two revisions', () => {
  it('that declare the same are unchanged', () => {
    const one = desired({ name: 'golden', description: 'd' })
    expect(compare([one], [desired({ name: 'golden', description: 'd' })])).toEqual([
      { ...head('golden'), desired: one, action: 'unchanged', fields: [] },
    ])
  })

  it('that differ in a field show it as a change of git', () => {
    const one = desired({ name: 'golden', description: 'new' })
    expect(compare([one], [desired({ name: 'golden', description: 'old' })])).toEqual([
      {
        ...head('golden'),
        desired: one,
        action: 'update',
        reason: 'git-changed',
        fields: [{ path: 'description', keys: ['description'], before: 'old', after: 'new', reason: 'git-changed' }],
      },
    ])
  })

  it('show what comes, with every field, and what goes, by kind and name', () => {
    const one = desired({ name: 'new', instanceProfileName: 'builder' }, { ignore: ['keyPair'] })
    const spread = desired(
      { name: 'everywhere', distributions: [{ region: 'us-east-1' }] },
      { kind: 'DistributionConfiguration' },
    )
    const changes = compare([spread, one], [desired({ name: 'old' })])
    expect(changes.map(({ action, name }) => `${action} ${name}`)).toEqual([
      'create new',
      'orphan old',
      'create everywhere',
    ])
    expect(changes[0]).toEqual({
      ...head('new'),
      desired: one,
      action: 'create',
      reason: 'missing',
      fields: [{ path: 'instanceProfileName', keys: ['instanceProfileName'], after: 'builder' }],
    })
    expect(changes[1]).toEqual({ ...head('old'), action: 'orphan', reason: 'not-declared', fields: [] })
  })

  it('show nothing as gone where not everything was read', () => {
    expect(compare([], [desired({ name: 'old' })], { isWholeProject: false })).toEqual([])
  })

  it('are one configuration under another spelling of its name', () => {
    const [change, ...others] = compare([desired({ name: 'Golden_Linux' })], [desired({ name: 'golden-linux' })])
    expect(change).toMatchObject({ action: 'unchanged', name: 'Golden_Linux' })
    expect(others).toEqual([])
  })

  it('leave what is left to others now to them on both sides', () => {
    const now = desired({ name: 'golden', description: 'new' }, { ignore: ['description'] })
    expect(compare([now], [desired({ name: 'golden', description: 'old' })])[0]?.action).toBe('unchanged')
    const before = desired({ name: 'golden', description: 'old' }, { ignore: ['description'] })
    expect(compare([desired({ name: 'golden', description: 'new' })], [before])[0]?.fields).toMatchObject([
      { path: 'description', before: 'old', after: 'new' },
    ])
  })

  it.each([
    [undefined, true, { after: true }],
    [true, undefined, { before: true }],
    [true, false, { before: true, after: false }],
  ])('show that the protection goes from %s to %s', (before, after, values) => {
    const protection = (protect: boolean | undefined) =>
      desired({ name: 'golden' }, protect === undefined ? {} : { protect })
    expect(compare([protection(after)], [protection(before)])[0]).toMatchObject({
      action: 'update',
      fields: [{ path: 'kiln.protect', keys: ['kiln', 'protect'], ...values, reason: 'git-changed' }],
    })
    expect(compare([protection(after)], [protection(after)])[0]?.action).toBe('unchanged')
  })

  it('have a star for an account and Region that nobody knows yet', () => {
    const nowhere = { name: 'prod', labels: {}, retired: false, vars: {} }
    expect(compare([desired({ name: 'golden' })], [], { target: nowhere })[0]?.arn).toBe(
      'arn:aws:imagebuilder:*:*:infrastructure-configuration/golden',
    )
  })
})

describe('lines of versions', () => {
  const pipeline = `---
kind: ImagePipeline
name: weekly
imageRecipeArn: \${ImageRecipe/golden}
infrastructureConfigurationArn: arn:aws:imagebuilder:us-east-1:111122223333:infrastructure-configuration/linux
`
  const script = (number: string, command: string, ...lines: readonly string[]): string =>
    component('hardening', number, command, ...lines)
  const golden = (number: string, ...lines: readonly string[]): string =>
    recipe('golden', number, ['${Component/hardening}'], ...lines)

  /** What two revisions come to: action, reason, id, version, fields and causes. */
  function told(before: string, after: string, kilnYaml = projectFile): readonly string[] {
    const { desired: now, project } = declaredIn(after, kilnYaml)
    const { desired: base } = declaredIn(before, kilnYaml)
    return compareRevisions({ target, desired: now, base, policy: project, isWholeProject: true }).map(
      ({ action, reason = '-', id, version, fields, because = [] }) => {
        const { resolved = '', previous, next } = version ?? {}
        const number = `${previous === undefined ? '' : `${previous} → `}${resolved}${next === undefined ? '' : ` (next ${next})`}`
        return [
          action,
          reason,
          id,
          number,
          ...fields.map(({ path }) => path),
          ...because.map((one) => `(${one})`),
        ].join(' ')
      },
    )
  }

  it('show what follows from a script', () => {
    const before = script('1.x.x', 'echo a') + golden('1.0.x') + pipeline
    expect(told(before, script('1.x.x', 'echo b') + golden('1.0.x') + pipeline)).toEqual([
      'create new-version Component/hardening 1.x.x data',
      'create new-version ImageRecipe/golden 1.0.x (Component/hardening)',
      'update git-changed ImagePipeline/weekly  (ImageRecipe/golden)',
    ])
    expect(told(before, before)).toEqual([
      'unchanged - Component/hardening 1.x.x',
      'unchanged - ImageRecipe/golden 1.0.x',
      'unchanged - ImagePipeline/weekly ',
    ])
  })

  it('show exact numbers, the next build and the number that is taken', () => {
    const before = script('1.0.0', 'echo a') + golden('1.4.2') + pipeline
    expect(told(before, script('1.0.0', 'echo b') + golden('1.4.2') + pipeline)).toEqual([
      'create new-version Component/hardening 1.0.0 data',
      'blocked version-taken ImageRecipe/golden 1.4.2 (next 1.4.3)',
      'unchanged - ImagePipeline/weekly ',
    ])
    expect(told(before, script('1.0.1', 'echo b') + golden('1.4.3') + pipeline)).toEqual([
      'create new-version Component/hardening 1.0.0 → 1.0.1 data',
      'create new-version ImageRecipe/golden 1.4.2 → 1.4.3 components (Component/hardening)',
      'update git-changed ImagePipeline/weekly  imageRecipeArn (ImageRecipe/golden)',
    ])
    expect(
      told(
        before,
        script('1.0.0', 'echo b') + golden('1.4.3') + pipeline,
        `${projectFile}versions: { rebuild: false }\n`,
      )[0],
    ).toBe('blocked version-taken Component/hardening 1.0.0 (next 1.0.1) data')
  })

  it('show a change of its own beside what it follows from', () => {
    const before = script('1.x.x', 'echo a') + golden('1.0.x')
    expect(told(before, script('1.x.x', 'echo b') + golden('1.0.x', 'workingDirectory: /b'))[1]).toBe(
      'create new-version ImageRecipe/golden 1.0.x workingDirectory',
    )
  })

  it('update tags, and keep what has no part in a build for the next version', () => {
    const before = script('1.0.0', 'echo a')
    expect(told(before, script('1.0.0', 'echo a', 'description: other', 'tags: { a: b }'))).toEqual([
      'update git-changed Component/hardening 1.0.0 tags.a',
    ])
    expect(told(before, script('1.0.0', 'echo a', 'description: other'))).toEqual([
      'unchanged - Component/hardening 1.0.0',
    ])
    expect(told('', before)).toEqual(['create missing Component/hardening 1.0.0 platform data'])
  })
})

it('what is new is a create, whatever of what it names has changed; protection is shown of a line too', () => {
  const of = (command: string, more = '') =>
    declaredIn(component('script', '1.0.x', command, ...(more === '' ? [] : [more]))).desired
  const named = (command: string) =>
    declaredIn(component('script', '1.0.x', command) + recipe('golden', '1.0.x', ['${Component/script}'])).desired
  expect(compare(named('two'), of('one')).map(({ action, because }) => [action, because])).toEqual([
    ['create', undefined],
    ['create', undefined],
  ])
  const isProtected = of('one', 'kiln: { protect: true }')
  expect(compare(isProtected, of('one'))).toMatchObject([
    { action: 'update', fields: [{ path: 'kiln.protect', after: true }] },
  ])
})
