/** What stands around an exported document: its files, the remarks above it, the references in it, and the summary on stderr. */
import { describe, expect, it } from 'vitest'
import { identityOf, idOf } from '../../../../src/kinds/identity.ts'
import { kindOf } from '../../../../src/kinds/registry.ts'
import type { Live } from '../../../../src/model.ts'
import { withReferences } from '../../../../src/render/document/arns.ts'
import { summariseExport, type ExportFacts } from '../../../../src/render/document/export-summary.ts'
import { filesOf, findAlone } from '../../../../src/render/document/files.ts'
import { remarkOn } from '../../../../src/render/document/remarks.ts'
import { live, policy } from '../../../support/builders.ts'

const of = (kind: string, name: string, fields: Live['fields'] = {}, scope?: string): Live =>
  live({ name, ...fields }, {}, { kind, identity: identityOf(kind, name, scope) })
const named = (text: string): string => text.replaceAll('\n', ' ')

describe('the files of a configuration', () => {
  const filesFor = (one: Live, more: Partial<Parameters<typeof filesOf>[0]> = {}) =>
    filesOf({ live: one, isAlone: true, ...more }, (files) => `document with ${JSON.stringify(files)}`)

  it.each<[string, Live, boolean, readonly string[]]>([
    ['its kind', of('InfrastructureConfiguration', 'a b'), true, ['a-b.infrastructure.yaml']],
    [
      'its kind, where that ends its text, no more',
      of('Component', 'a', { data: 'x' }),
      true,
      ['a.yaml', 'a.component.yaml'],
    ],
    [
      'its kind and type',
      of('Workflow', 'a', { data: 'x' }, 'TEST'),
      true,
      ['a.test-workflow.yaml', 'a.workflow.yaml'],
    ],
    [
      'its type, where there is another',
      of('Workflow', 'a', { data: 'x' }, 'TEST'),
      false,
      ['a.test-workflow.yaml', 'a.test.workflow.yaml'],
    ],
    ['no dot in front', of('Component', '.a'), true, ['_.a.yaml']],
    ['no hyphen in front', of('Component', '-a'), true, ['_-a.yaml']],
  ])('are called by %s', (_, one, isAlone, names) => {
    expect(filesFor(one, { isAlone }).map(({ name }) => name)).toEqual(names)
  })

  it('hold the texts that the document takes from them', () => {
    const component = of('Component', 'a', { data: 'name: x\n' })
    expect(filesFor(component)).toEqual([
      { name: 'a.yaml', text: 'document with {"data":"a.component.yaml"}' },
      { name: 'a.component.yaml', text: 'name: x\n' },
    ])
    const others = { 'x.y': { ending: 'sh', text: 'echo' } }
    expect(filesFor(component, { others })).toEqual([
      { name: 'a.yaml', text: 'document with {"data":"a.component.yaml","x.y":"a.sh"}' },
      { name: 'a.component.yaml', text: 'name: x\n' },
      { name: 'a.sh', text: 'echo' },
    ])
    expect(filesFor(component, { others, isWhole: false })).toEqual([{ name: 'a.yaml', text: 'document with {}' }])
  })

  it.each([undefined, 7, '', 'a\ud800', '\ufeffa', 'kind: X', 'a: 1\n"kind" : X', "'kind': X"])(
    'are not made of %j, which would not read back',
    (data) => {
      expect(filesFor(of('Component', 'a', data === undefined ? {} : { data }))).toHaveLength(1)
    },
  )

  it.each(['mankind: X', ' kind: X', 'kind', 'kinds: X'])('are made of %j', (data) => {
    expect(filesFor(of('Component', 'a', { data }))).toHaveLength(2)
  })

  it('are told apart by kind and name in each folder', () => {
    const all = [of('Workflow', 'a', {}, 'TEST'), of('Workflow', 'a', {}, 'BUILD'), of('Component', 'a')]
    expect([...findAlone(all, (one) => ['', one])]).toEqual([all[2]])
    expect([...findAlone(all, (one) => [one.identity.scope ?? '', one])]).toEqual(all)
  })
})

describe('a remark above a document', () => {
  it('says what the service does not show', () => {
    expect(remarkOn(live(), policy)).toBeUndefined()
    expect(remarkOn(live(), policy, { unread: ['a', 'b'] })).toBe(
      'Only a comment, as the service does not show a, b, which a document needs.\nWrite it, and take the # away.',
    )
    expect(remarkOn(of('Component', 'a', { data: 'x' }), policy)).toBe(
      'No answer of the service shows uri: nothing of that is exported.\nA text that came from S3 is here as data.',
    )
    expect(remarkOn(of('Component', 'a'), policy)).toBe(
      'No answer of the service shows uri: nothing of that is exported.',
    )
    expect(remarkOn(of('ImageRecipe', 'a'), policy)).toBeUndefined()
  })

  it('says which texts break rules', () => {
    expect(remarkOn(live(), policy, { unchecked: ['data'] })).toBe(
      'The service has taken data, which breaks rules that Kiln knows: it is not checked.\nTake data out of unchecked, and kiln validate names them.',
    )
  })

  it('says that the service has switched a pipeline off', () => {
    const pipeline = (status: string, failures?: number) =>
      remarkOn(
        live(
          { name: 'p', status, schedule: { autoDisablePolicy: { failureCount: 2 } } },
          {},
          { kind: 'ImagePipeline', service: failures === undefined ? {} : { consecutiveFailures: failures } },
        ),
        policy,
      )
    expect(pipeline('DISABLED', 2)).toBe(
      'No status: the service switched it off after 2 failed builds in a row. It stays off until what it builds from changes;\nstatus: ENABLED switches it on again.',
    )
    expect([pipeline('ENABLED', 2), pipeline('DISABLED', 1), pipeline('DISABLED')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('ARNs in a document', () => {
  const place = { partition: 'aws', region: 'us-east-1', account: '111122223333' }
  const written = (
    fields: Parameters<typeof withReferences>[1],
    context: Parameters<typeof withReferences>[2] = { place },
  ) => withReferences(kindOf('ImagePipeline'), fields, context)
  const recipe = (region: string, account: string, partition = 'aws') =>
    `arn:${partition}:imagebuilder:${region}:${account}:image-recipe/a/1.0.0`

  it.each([
    [
      recipe('us-east-1', '111122223333'),
      'arn:${target.partition}:imagebuilder:${target.region}:${target.account}:image-recipe/a/1.0.0',
    ],
    [
      recipe('eu-west-1', '111122223333'),
      'arn:${target.partition}:imagebuilder:eu-west-1:${target.account}:image-recipe/a/1.0.0',
    ],
    [recipe('us-east-1', 'aws'), 'arn:${target.partition}:imagebuilder:${target.region}:aws:image-recipe/a/1.0.0'],
    [recipe('eu-west-1', 'aws'), recipe('eu-west-1', 'aws')],
    [recipe('us-east-1', '111122223333', 'aws-cn'), recipe('us-east-1', '111122223333', 'aws-cn')],
    [
      `ssm:${recipe('us-east-1', 'x')}`,
      'ssm:arn:${target.partition}:imagebuilder:${target.region}:x:image-recipe/a/1.0.0',
    ],
    ['arn:aws', 'arn:aws'],
    [`see ${recipe('us-east-1', '111122223333')}`, `see ${recipe('us-east-1', '111122223333')}`],
  ])('%s', (arn, expected) => {
    expect(written({ imageRecipeArn: arn })).toEqual({ imageRecipeArn: expected })
  })

  it('are written as references where they name a document, everywhere but in free text', () => {
    const arn = recipe('us-east-1', '111122223333')
    const referenceTo = (text: string, kind: string) => (text === arn ? `\${${kind}}` : undefined)
    const fields = { imageRecipeArn: arn, description: arn, a: [{ b: arn, description: arn, n: 7, z: null }] }
    expect(written(fields, { referenceTo })).toEqual({
      imageRecipeArn: '${ImagePipeline}',
      description: arn,
      a: [{ b: '${ImagePipeline}', description: arn, n: 7, z: null }],
    })
    expect(written({ other: recipe('x', 'y') }, { referenceTo, place })).toEqual({ other: recipe('x', 'y') })
    expect(written({ imageRecipeArn: arn }, {})).toEqual({ imageRecipeArn: arn })
  })
})

describe('the summary of an export', () => {
  const wanted = (name: string, ...unread: readonly string[]) => ({ live: live({ name }), unread })
  const summary = (more: Partial<ExportFacts> = {}) =>
    summariseExport({
      wanted: [],
      owned: [],
      unselected: 0,
      unmatched: [],
      policy,
      documents: more.wanted?.length ?? 0,
      older: 0,
      ...more,
    })
  const owned = (name: string, owner: string) => live({ name }, { 'kiln:owner': owner })
  const id = (name: string) => idOf('InfrastructureConfiguration', name)

  it('counts what was exported, and says that an account is empty', () => {
    expect(summary({ wanted: [wanted('a'), wanted('b')] })).toBe('2 exported\n')
    expect(summary()).toBe('0 exported: there is no configuration in the account\n')
    expect(summary({ unmatched: ['x'] })).toBe('0 exported: there is no configuration in the account\n')
  })

  it('names what is only a comment, and what nothing answers to', () => {
    expect(named(summary({ wanted: [wanted('a'), wanted('b', 'uri')], unmatched: ['x\u001b'] }))).toBe(
      `1 exported written as comments, as the service does not show all that a document needs: ${id('b')} nothing in the account matches x\\u{1b} `,
    )
  })

  it('names what it left out, by why', () => {
    const all = [owned('a', 'images'), owned('b', 'others'), owned('c', 'images'), owned('d', 'old')]
    expect(summary({ owned: all, unselected: 1, policy: { ...policy, previousOwners: ['old'] } })).toBe(
      `0 exported
left out, as this project owns it: ${id('a')}, ${id('c')}
left out, as another project owns it (others): ${id('b')}
left out, as a previous owner of this project has it (old): ${id('d')}
--all exports these as well
not selected: 1 configuration
`,
    )
    const managed = live({ name: 'm' }, { 'aws:cloudformation:stack-name': 's' })
    const withManager = { ...policy, managedBy: [{ key: 'aws:cloudformation:stack-name' }] } as never
    expect(summary({ owned: [managed], policy: withManager })).toContain(
      'left out, as its tags say that another tool manages it',
    )
    const many = Array.from({ length: 7 }, (_, index) => owned(`n${index}`, 'images'))
    expect(summary({ owned: many })).toContain(`${id('n4')} and 2 more\n`)
    expect(() => summary({ owned: [live()] })).toThrow('what nobody owns is exported')
  })
})
