import { part, textIn } from '../core/fields.ts'
import type { JsonObject } from '../core/json.ts'
import type { Entry } from '../core/state.ts'

/** The way of an image that is built (DOC:API_ImageState); a stage takes its share of the whole time. */
const stages = ['PENDING', 'CREATING', 'BUILDING', 'TESTING', 'DISTRIBUTING', 'INTEGRATING'] as const

/** The state of an image at a moment. One that was put past the API stays as it is. */
export function imageState({ resource, hidden }: Entry, now: Date): JsonObject {
  const { startedAt, seconds, failure, cancelledAt } = hidden ?? {}
  if (typeof startedAt !== 'string' || typeof seconds !== 'number') return part(resource.state)
  const hasTests = part(resource.imageTestsConfiguration).imageTestsEnabled !== false
  const way = stages.filter((stage) => hasTests || stage !== 'TESTING')
  const end = typeof cancelledAt === 'string' ? new Date(cancelledAt) : now
  const passed = (end.getTime() - Date.parse(startedAt)) / 1000
  const index = seconds === 0 ? way.length : Math.floor((passed / seconds) * way.length)
  // A build that fails does so in the middle of it.
  if (failure !== undefined && index > way.indexOf('BUILDING')) {
    return { status: 'FAILED', reason: 'The build has failed.', failureContext: failure }
  }
  if (index >= way.length) return { status: 'AVAILABLE' }
  if (cancelledAt !== undefined) return { status: 'CANCELLED', reason: 'The creation of the image was cancelled.' }
  return { status: way[index] ?? 'PENDING' }
}

export function statusOf(entry: Entry, now: Date): string {
  return textIn(imageState(entry, now), 'status') ?? 'AVAILABLE'
}

/** True until the image is there, or will never be. */
export function isBuilding(entry: Entry, now: Date): boolean {
  return (stages as readonly string[]).includes(statusOf(entry, now))
}
