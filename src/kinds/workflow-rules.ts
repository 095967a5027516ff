/** Rules of the workflows that an image pipeline runs (user guide, Manage image workflows). The type of a workflow stands in its ARN. */
import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject } from '../model.ts'
import { optional } from '../optional.ts'
import { parseArn, type ParsedArn } from './identity.ts'

const most = 10

/** Members of an entry that count in the test stage alone (API_WorkflowConfiguration). */
const testMembers = ['parallelGroup', 'onFailure']

interface Entry {
  readonly index: number
  readonly fields: JsonObject
  readonly text: string
  /** Absent where the text is none. */
  readonly arn?: ParsedArn
}

/** Returns what is wrong with the workflows of a pipeline. */
export function checkWorkflows(fields: JsonObject): readonly Finding[] {
  const { workflows } = fields
  if (!isList(workflows) || workflows.length === 0) return []
  const entries = workflows.flatMap((item, index): readonly Entry[] => {
    if (!isObject(item)) return []
    const text = typeof item['workflowArn'] === 'string' ? item['workflowArn'] : ''
    return [{ index, fields: item, text, ...optional({ arn: parseArn(text) }) }]
  })
  return [
    ...haveRole(fields),
    ...areFew(workflows),
    ...typesStandOnce(entries),
    ...membersFitTheType(entries),
    ...managedAreLatest(entries),
    ...testsRun(fields, entries),
  ]
}

/**
 * Reports whether live workflows are those that the service runs where none were sent: managed ones, as they are. Without one that tests,
 * somebody else chose them, unless there are no tests.
 */
export function isDefaultWorkflows(live: Json, { imageTestsConfiguration: tests }: JsonObject): boolean {
  const found = (isList(live) ? live : []).map((item) => {
    const { workflowArn, ...others } = isObject(item) ? item : {}
    const arn = typeof workflowArn === 'string' ? parseArn(workflowArn) : undefined
    return arn !== undefined && isManagedWorkflow(arn) && Object.keys(others).length === 0
      ? arn.identity.scope
      : undefined
  })
  const hasTests = !isObject(tests) || tests['imageTestsEnabled'] !== false
  return found.includes('build') && found.every((type) => type !== undefined) && (!hasTests || found.includes('test'))
}

/** Reports whether an ARN is that of a workflow that AWS manages. */
function isManagedWorkflow({ account, identity }: ParsedArn): boolean {
  return identity.kind === 'Workflow' && /^aws(?:-|$)/.test(account)
}

function* haveRole({ executionRole }: JsonObject): Iterable<Finding> {
  if (executionRole === undefined) yield { diagnostic: 'roleForWorkflows', params: {}, path: ['workflows'], at: 'key' }
}

function* areFew(workflows: readonly Json[]): Iterable<Finding> {
  if (workflows.length <= most) return
  yield { diagnostic: 'tooManyWorkflows', params: { found: workflows.length }, path: ['workflows'], at: 'key' }
}

function* typesStandOnce(entries: readonly Entry[]): Iterable<Finding> {
  const seen = new Set<string>()
  for (const { index, arn } of entries) {
    const type = arn?.identity.scope
    if (type === undefined || type === 'test') continue
    if (seen.has(type)) {
      yield {
        diagnostic: 'workflowTypeTwice',
        params: { type },
        path: ['workflows', index, 'workflowArn'],
        at: 'value',
      }
    }
    seen.add(type)
  }
}

function* membersFitTheType(entries: readonly Entry[]): Iterable<Finding> {
  for (const { index, fields, arn } of entries) {
    const type = arn?.identity.scope
    if (type === undefined || type === 'test') continue
    for (const field of testMembers.filter((member) => fields[member] !== undefined)) {
      yield { diagnostic: 'testWorkflowOnly', params: { field, type }, path: ['workflows', index, field], at: 'key' }
    }
  }
}

/** "AWS managed workflows must have latest version 'x.x.x'" (the service's own message). */
function* managedAreLatest(entries: readonly Entry[]): Iterable<Finding> {
  for (const { index, text, arn } of entries) {
    const version = arn?.identity.version
    if (arn === undefined || !isManagedWorkflow(arn) || version === undefined || version === 'x.x.x') continue
    const params = { found: version, suggestion: `${text.slice(0, text.indexOf(`/${version}`))}/x.x.x` }
    yield { diagnostic: 'managedWorkflowVersion', params, path: ['workflows', index, 'workflowArn'], at: 'value' }
  }
}

/** Workflows replace the default ones, of which one runs the tests (API_CreateImagePipeline, workflows). */
function* testsRun({ imageTestsConfiguration: tests }: JsonObject, entries: readonly Entry[]): Iterable<Finding> {
  if (isObject(tests) && tests['imageTestsEnabled'] === false) return
  const types = entries.map(({ arn }) => arn?.identity.scope)
  if (types.includes('test') || types.includes(undefined)) return
  const [first] = entries
  const place = first?.arn === undefined ? 'arn:aws:imagebuilder:us-east-1' : placeOf(first.arn)
  const example = `${place}:aws:workflow/test/test-image/x.x.x`
  yield { diagnostic: 'noTestWorkflow', params: { example }, path: ['workflows'], at: 'key' }
}

function placeOf({ partition, region }: ParsedArn): string {
  return `arn:${partition}:imagebuilder:${region}`
}
