import { parseArn } from '../core/arn.ts'
import type { JsonObject } from '../core/json.ts'
import { offsetOf, readSchedule } from '../core/schedule.ts'
import { invalidValue, ServiceError } from '../core/service-error.ts'
import type { LiveResource } from '../core/state.ts'
import { objectsIn, part, textIn } from '../core/fields.ts'
import type { KindRules } from './kind.ts'

/** A workflow of a pipeline; `type` is that of its ARN. */
interface AttachedWorkflow {
  readonly path: string
  readonly arn: string
  readonly type: string
  readonly isManaged: boolean
  readonly fields: JsonObject
}

/** The workflows that a pipeline names, in their order. */
export function workflowsOf(fields: JsonObject): AttachedWorkflow[] {
  return objectsIn(fields.workflows).flatMap((workflow, index) => {
    const arn = textIn(workflow, 'workflowArn')
    if (arn === undefined) return []
    const { line = '', account } = parseArn(arn) ?? {}
    const path = `workflows[${index}].workflowArn`
    return [{ path, arn, type: line.split('/')[0] ?? '', isManaged: account === 'aws', fields: workflow }]
  })
}

/** The rules of CreateImagePipeline and UpdateImagePipeline. */
export const checkPipeline: KindRules['check'] = (fields, _, before) => {
  checkRecipe(fields, before)
  checkScanning(fields)
  checkWorkflows(fields)
  checkLogGroups(fields)
  checkSchedule(fields)
}

function notTogether(message: string): ServiceError {
  return new ServiceError('InvalidParameterCombinationException', 400, message)
}

function checkRecipe({ imageRecipeArn, containerRecipeArn }: JsonObject, before: LiveResource | undefined): void {
  if (imageRecipeArn !== undefined && containerRecipeArn !== undefined) {
    throw notTogether('Specify either imageRecipeArn or containerRecipeArn, not both.')
  }
  if (imageRecipeArn === undefined && containerRecipeArn === undefined) {
    throw notTogether('Specify either imageRecipeArn or containerRecipeArn.')
  }
  const flips = before !== undefined && (before.imageRecipeArn === undefined) !== (imageRecipeArn === undefined)
  if (flips && (before.imageRecipeArn ?? before.containerRecipeArn) !== undefined) {
    throw notTogether('A pipeline cannot change between an image recipe and a container recipe.')
  }
}

/** API model of November 2026, ImageScanningConfiguration: an AMI can be scanned on demand, and only then has the result a condition. */
function checkScanning(fields: JsonObject): void {
  const {
    imageScanningEnabled,
    imageScanningTypes: types,
    scanResultCondition,
  } = part(fields.imageScanningConfiguration)
  const isOnDemand = Array.isArray(types) && types.includes('ON_DEMAND_AMI_CVE')
  if (scanResultCondition !== undefined && !isOnDemand) {
    throw notTogether('A scanResultCondition requires the imageScanningTypes ON_DEMAND_AMI_CVE.')
  }
  if (isOnDemand && fields.imageRecipeArn === undefined) {
    throw notTogether('The imageScanningTypes ON_DEMAND_AMI_CVE requires an imageRecipeArn.')
  }
  if (imageScanningEnabled === true && part(fields.imageTestsConfiguration).imageTestsEnabled === false) {
    throw notTogether('Image scanning requires imageTestsEnabled.')
  }
}

/** DOC:manage-image-workflows; messages of AWS's agent toolkit and of aws-cdk#29910. */
function checkWorkflows(fields: JsonObject): void {
  const workflows = workflowsOf(fields)
  if (workflows.length > 0 && fields.executionRole === undefined) {
    throw notTogether('An execution role is required to provide workflows')
  }
  if (workflows.length > 10) throw invalidValue('workflows', 'There can be at most 10 workflows.')
  for (const only of ['build', 'distribution']) {
    if (workflows.filter(({ type }) => type === only).length > 1) {
      throw invalidValue('workflows', `There can be at most one ${only} workflow.`)
    }
  }
  for (const [index, { arn, type, isManaged, fields: workflow }] of workflows.entries()) {
    const path = `workflows[${index}]`
    if (isManaged && !arn.endsWith('/x.x.x')) {
      throw invalidValue(`${path}.workflowArn`, `AWS managed workflows must have latest version 'x.x.x' for '${arn}'`)
    }
    for (const member of ['parallelGroup', 'onFailure']) {
      if (workflow[member] !== undefined && type !== 'test') {
        throw invalidValue(`${path}.${member}`, 'Only test workflows can have it.')
      }
    }
  }
}

/** The service-linked role may write to log groups of the service only (DOC:API_PipelineLoggingConfiguration). */
function checkLogGroups(fields: JsonObject): void {
  const groups = Object.values(part(fields.loggingConfiguration))
  const isCustom = groups.some((group) => typeof group === 'string' && !group.startsWith('/aws/imagebuilder/'))
  if (isCustom && fields.executionRole === undefined) {
    throw notTogether('An execution role is required for log groups outside of /aws/imagebuilder/.')
  }
}

/** An expression with five fields is refused (hashicorp/terraform-provider-aws#17396). */
function checkSchedule(fields: JsonObject): void {
  const schedule = part(fields.schedule)
  const expression = textIn(schedule, 'scheduleExpression')
  if (expression === undefined) return
  try {
    readSchedule(expression)
    offsetOf(new Date(0), textIn(schedule, 'timezone') ?? 'UTC')
  } catch (error) {
    const member = error instanceof RangeError ? 'timezone' : 'scheduleExpression'
    throw invalidValue(`schedule.${member}`, error instanceof Error ? error.message : String(error))
  }
}

/** When the schedule fires next; nothing for a pipeline that has none or is disabled. */
export function nextRun(pipeline: LiveResource, now: Date): { dateNextRun?: string } {
  const schedule = part(pipeline.schedule)
  const expression = textIn(schedule, 'scheduleExpression')
  if (expression === undefined || pipeline.status !== 'ENABLED') return {}
  const since = new Date(pipeline.dateUpdated ?? pipeline.dateCreated)
  try {
    const next = readSchedule(expression).next(now, textIn(schedule, 'timezone') ?? 'UTC', since)
    return next === undefined ? {} : { dateNextRun: next.toISOString() }
  } catch {
    // Put past the API, where nothing is checked: a schedule that means nothing never fires.
    return {}
  }
}
