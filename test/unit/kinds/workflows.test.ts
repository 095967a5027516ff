/** The workflows of a pipeline: what is said of them, and which ones are those of the service. */
import { describe, expect, it } from 'vitest'
import { checkWorkflows, isDefaultWorkflows } from '../../../src/kinds/workflow-rules.ts'
import type { Json, JsonObject } from '../../../src/model.ts'
import { describeFindings } from './findings.ts'

const managed = (type: string, version = 'x.x.x') =>
  `arn:aws:imagebuilder:eu-west-1:aws:workflow/${type}/${type}-image/${version}`
const own = (type: string, version = '1.0.0/1') =>
  `arn:aws:imagebuilder:eu-west-1:111122223333:workflow/${type}/mine/${version}`
const entry = (workflowArn: Json, more: JsonObject = {}): JsonObject => ({ workflowArn, ...more })
const check = (workflows: Json, more: JsonObject = { executionRole: 'role' }): readonly string[] =>
  describeFindings(checkWorkflows({ workflows, ...more })).map((said) => said.split(' | ')[0] ?? '')
const codes = (workflows: Json, more?: JsonObject): readonly string[] =>
  check(workflows, more).map((said) => said.split(':')[0] ?? '')

describe('workflows', () => {
  it('may be managed and own ones, in any number of tests', () => {
    const tests = [entry(own('test')), entry(managed('test'), { parallelGroup: 'a', onFailure: 'CONTINUE' })]
    expect(check([entry(managed('build')), ...tests])).toEqual([])
    expect(check([])).toEqual([])
    expect(check('x')).toEqual([])
    expect(check([entry(own('test')), 7])).toEqual([])
  })

  it('need a role', () => {
    expect(codes([entry(own('test'))], {})).toEqual([expect.stringMatching(/^workflows key KILN/) as string])
  })

  it('are ten at most', () => {
    const many = Array.from({ length: 11 }, () => entry(own('test')))
    expect(check(many.slice(1))).toEqual([])
    expect(check(many)).toEqual([expect.stringContaining('11') as string])
  })

  it('that build or distribute stand once', () => {
    const found = checkWorkflows({
      executionRole: 'r',
      workflows: [
        entry(own('build')),
        entry(managed('build')),
        entry(own('test')),
        entry(own('test')),
        entry('text'),
        entry('text'),
      ],
    })
    expect(found).toEqual([
      {
        diagnostic: 'workflowTypeTwice',
        params: { type: 'build' },
        path: ['workflows', 1, 'workflowArn'],
        at: 'value',
      },
    ])
  })

  it('have members of tests in tests alone', () => {
    const members = { parallelGroup: 'a', onFailure: 'ABORT' }
    const found = checkWorkflows({
      executionRole: 'r',
      workflows: [entry(own('build'), members), entry(own('test'), members), entry('text', members)],
    })
    expect(found).toEqual(
      ['parallelGroup', 'onFailure'].map((field) => ({
        diagnostic: 'testWorkflowOnly',
        params: { field, type: 'build' },
        path: ['workflows', 0, field],
        at: 'key',
      })),
    )
  })

  it('that are managed are the latest', () => {
    const workflows = [entry(managed('test', '1.0.0')), entry(own('test', '1.0.0'))]
    expect(checkWorkflows({ executionRole: 'r', workflows })).toEqual([
      {
        diagnostic: 'managedWorkflowVersion',
        params: { found: '1.0.0', suggestion: managed('test') },
        path: ['workflows', 0, 'workflowArn'],
        at: 'value',
      },
    ])
  })

  it('run the tests, unless there are none or it is not known', () => {
    const found = (workflows: Json, more: JsonObject = {}) => checkWorkflows({ executionRole: 'r', workflows, ...more })
    const missing = (example: string) => [
      { diagnostic: 'noTestWorkflow', params: { example }, path: ['workflows'], at: 'key' },
    ]
    expect(found([entry(own('build'))])).toEqual(missing(managed('test')))
    expect(found([{}, entry(own('build'))])).toEqual([])
    expect(found([7])).toEqual(missing(managed('test').replace('eu-west-1', 'us-east-1')))
    expect(found([entry(own('build'))], { imageTestsConfiguration: { imageTestsEnabled: false } })).toEqual([])
    expect(found([entry(own('build'))], { imageTestsConfiguration: { imageTestsEnabled: true } })).toHaveLength(1)
    expect(found([entry(own('build'))], { imageTestsConfiguration: 'no' })).toHaveLength(1)
    expect(found([entry(own('build')), entry('text')])).toEqual([])
  })
})

describe('the workflows that the service runs by itself', () => {
  const build = entry(managed('build'))
  const test = entry(managed('test'))
  it.each<[string, Json, JsonObject, boolean]>([
    ['build and test', [build, test], {}, true],
    ['with a distribution', [build, test, entry(managed('distribution'))], {}, true],
    ['without tests', [build], {}, false],
    ['without tests, where there are none', [build], { imageTestsConfiguration: { imageTestsEnabled: false } }, true],
    ['without tests, where they are on', [build], { imageTestsConfiguration: { imageTestsEnabled: true } }, false],
    ['without a build', [test], {}, false],
    ['with an own one', [build, test, entry(own('test'))], {}, false],
    ['with a member', [build, entry(managed('test'), { onFailure: 'ABORT' })], {}, false],
    ['with what is none', [build, test, entry('text')], {}, false],
    ['with what is no object', [build, test, 7], {}, false],
    ['none', [], {}, false],
    ['no list', 'x', {}, false],
    [
      'of the account aws-marketplace',
      [entry(managed('build').replace(':aws:workflow', ':aws-x:workflow')), test],
      {},
      true,
    ],
    ['of another account', [entry(managed('build').replace(':aws:workflow', ':awsome:workflow')), test], {}, false],
  ])('%s', (_, live, fields, expected) => expect(isDefaultWorkflows(live, fields)).toBe(expected))
})
