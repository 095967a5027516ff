import { describe, expect, it } from 'vitest'
import {
  findVariables,
  findWholeVariable,
  interpolate,
  scopeOf,
  type VariableIssue,
} from '../../../../src/config/variables/interpolate.ts'
import type { Json } from '../../../../src/model.ts'

const vars = {
  id: 'subnet-1',
  n: 2,
  yes: true,
  none: null,
  list: ['a', { b: 'c' }],
  map: { 'x-y': { z: 1 } },
  toString: 'own',
  rounded: 2 ** 53 + 2,
  endless: Infinity,
}
const scope = scopeOf({ name: 'prod', region: 'cn-north-1', account: '111122223333', labels: {}, retired: false, vars })

function interpolated(text: string): Json {
  return interpolate(text, scope, {
    onIssue({ diagnostic }) {
      throw new Error(diagnostic)
    },
    onReference: () => {},
    onDeferred: () => {},
  })
}

describe('interpolate', () => {
  it.each([
    ['${vars.id}', 'subnet-1'],
    ['${vars.n}', 2],
    ['${vars.yes}', true],
    ['${vars.none}', null],
    ['${vars.list}', ['a', { b: 'c' }]],
    ['${vars.list[1].b}', 'c'],
    ['${vars.map.x-y.z}', 1],
    ['${vars.toString}', 'own'],
    ['a-${vars.id}-${vars.n}-${vars.yes}', 'a-subnet-1-2-true'],
    ['${target.name} ${target.region} ${target.account} ${target.partition}', 'prod cn-north-1 111122223333 aws-cn'],
    ['$${vars.id}', '${vars.id}'],
    ['$$${vars.id}', '$${vars.id}'],
    ['a $${ b ${vars.n}', 'a ${ b 2'],
    ['$5 {a}', '$5 {a}'],
    ['{{ imagebuilder:buildDate }}', '{{ imagebuilder:buildDate }}'],
  ])('%s is %j', (text, expected) => {
    expect(interpolated(text)).toEqual(expected)
  })

  it.each([
    ['${vars.nope}', 'undefinedVariable'],
    ['${vars.list[2]}', 'undefinedVariable'],
    ['${vars.list.a}', 'undefinedVariable'],
    ['${vars.map[0]}', 'undefinedVariable'],
    ['${vars.valueOf}', 'undefinedVariable'],
    ['${vars.__proto__}', 'undefinedVariable'],
    ['x${vars.none}', 'variableNotScalar'],
    ['x${vars.map}', 'variableNotScalar'],
    ['x${vars.rounded}', 'inexactNumber'],
    ['x${vars.endless}', 'inexactNumber'],
    ['${vars}', 'unknownVariable'],
    ['${vars[0]}', 'unknownVariable'],
    ['${target.vars}', 'unknownVariable'],
    ['${target.name.x}', 'unknownVariable'],
    ['${target.constructor}', 'unknownVariable'],
    ['${env.HOME}', 'unknownVariable'],
    ['${}', 'unknownVariable'],
    ['${ vars.id }', 'unknownVariable'],
    ['${vars.id', 'unknownVariable'],
    ['x ${vars..id}', 'unknownVariable'],
  ])('%s: %s, and the text stays', (text, expected) => {
    const found: string[] = []
    const listener = {
      onIssue: ({ diagnostic }: VariableIssue) => void found.push(diagnostic),
      onReference: () => {},
      onDeferred: () => {},
    }
    expect(interpolate(text, scope, listener)).toBe(text)
    expect(found).toEqual([expected])
  })

  it('takes samples for what is not known yet', () => {
    const unknown = scopeOf({ name: 'default', labels: {}, retired: false, vars: {} })
    expect(interpolate('${target.region}/${target.account}/${target.partition}', unknown)).toBe(
      'us-east-1/000000000000/aws',
    )
  })
})

describe('findVariables', () => {
  it('finds them in order, literals not', () => {
    expect(findVariables('${vars.a[0].b} $${vars.no} ${target.name}').map(({ path }) => path)).toEqual([
      ['vars', 'a', 0, 'b'],
      ['target', 'name'],
    ])
  })

  it('finds those in the name of a reference, too', () => {
    expect(findVariables('${ImageRecipe/golden-${vars.stage}.imageArn} ${vars.a}').map(({ path }) => path)).toEqual([
      [],
      ['vars', 'stage'],
      ['vars', 'a'],
    ])
  })

  it('tells a variable that is the whole value', () => {
    expect(findWholeVariable('${vars.a}')?.path).toEqual(['vars', 'a'])
    expect(findWholeVariable(' ${vars.a}')).toBeUndefined()
    expect(findWholeVariable('$${vars.a}')).toBeUndefined()
    expect(findWholeVariable('${vars.a}${vars.b}')).toBeUndefined()
  })
})

describe('a reference whose name holds variables', () => {
  const target = { name: 'prod', labels: {}, retired: false, vars: { stage: 'prod', list: ['a'] } }
  const scope = scopeOf(target, (inside) => ({ value: `arn of ${inside}` }))

  it('is looked up by the name that comes of them', () => {
    expect(interpolate('${ImageRecipe/golden-${vars.stage}.imageArn}', scope)).toBe(
      'arn of ImageRecipe/golden-prod.imageArn',
    )
    expect(interpolate('x ${Component/${target.name}-a} ${vars.stage}', scope)).toBe('x arn of Component/prod-a prod')
  })

  it.each([
    ['${ImageRecipe/golden-${vars.none}}', 'undefinedVariable'],
    ['${ImageRecipe/golden-${vars.list}}', 'variableNotScalar'],
    ['${vars.${vars.stage}}', 'unknownVariable'],
  ])('is told of by what is wrong inside: %s', (text, diagnostic) => {
    const said: string[] = []
    const listener = {
      onIssue: (issue: VariableIssue) => said.push(issue.diagnostic),
      onReference: () => 0,
      onDeferred: () => 0,
    }
    expect([interpolate(text, scope, listener), said]).toEqual([text, [diagnostic]])
  })
})
