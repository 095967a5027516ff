import { part } from '../core/fields.ts'
import type { JsonObject } from '../core/json.ts'
import type { Entry } from '../core/state.ts'
import { statusOf } from './image-state.ts'
import type { ReadContext } from './kind.ts'

/** The images that came from a pipeline, oldest first. */
export function imagesOf({ resource, sequence }: Entry, { data }: ReadContext): Entry[] {
  return [...data.entries('Image').values()]
    .filter((image) => image.resource.sourcePipelineArn === resource.arn && image.sequence > sequence)
    .toSorted((a, b) => a.sequence - b.sequence)
}

/**
 * What runs leave on their pipeline. Scheduled ones that fail one after another disable it; any update of the pipeline starts the count anew
 * (DOC:API_AutoDisablePolicy).
 */
export function traceOfRuns(entry: Entry, context: ReadContext): JsonObject {
  const runs = imagesOf(entry, context)
  const last = runs.at(-1)
  if (last === undefined) return {}
  const { resource, hidden } = entry
  const since = typeof hidden?.updatedAfter === 'number' ? hidden.updatedAfter : entry.sequence
  const scheduled = runs.filter((run) => run.resource.buildType === 'SCHEDULED')
  const counted = scheduled.filter((run) => run.sequence > since)
  const ends = counted
    .map((run) => statusOf(run, context.now))
    .filter((status) => ['AVAILABLE', 'FAILED'].includes(status))
  const failures = ends.length - 1 - ends.lastIndexOf('AVAILABLE')
  const limit = part(part(resource.schedule).autoDisablePolicy).failureCount ?? 5
  const lastScheduled = scheduled.at(-1)?.resource.dateCreated ?? ''
  const moved = context.switches.runsMoveDateUpdated && lastScheduled > (resource.dateUpdated ?? '')
  return {
    dateLastRun: last.resource.dateCreated,
    lastRunStatus: statusOf(last, context.now),
    consecutiveFailures: failures,
    ...(typeof limit === 'number' && failures >= limit ? { status: 'DISABLED' } : {}),
    ...(moved ? { dateUpdated: lastScheduled } : {}),
  }
}
