/** When an image pipeline builds, and what says where its images go. */
import { isList, isObject } from '../json.ts'
import type { Json } from '../model.ts'
import { parseArn } from './identity.ts'
import type { Builds } from './kind.ts'
import { describeSchedule } from './schedule-words.ts'

export const pipelineBuilds: Builds = {
  schedule: ({ schedule }) => {
    if (!isObject(schedule)) return undefined
    const { scheduleExpression, timezone, pipelineExecutionStartCondition: condition } = schedule
    const expression = textOf(scheduleExpression)
    if (expression === undefined) return undefined
    const words = describeSchedule(expression, textOf(timezone))
    // Without a condition it waits for updates (API_Schedule): neither a new infrastructure nor a new distribution is one.
    return condition === 'EXPRESSION_MATCH_ONLY' ? words : `${words} if components or the base image have updates`
  },
  nextRun: ({ dateNextRun }) => textOf(dateNextRun),
  sentBy: ({ distributionConfigurationArn }) => textOf(distributionConfigurationArn),
  // "Replaces" the attached configuration (user guide, Manage image workflows, distribution workflows).
  overriddenBy: ({ workflows }) =>
    (isList(workflows) ? workflows : []).flatMap((workflow) => {
      const arn = isObject(workflow) ? textOf(workflow['workflowArn']) : undefined
      return arn !== undefined && parseArn(arn)?.identity.scope === 'distribution' ? [arn] : []
    }),
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
