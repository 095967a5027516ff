/** The events of a parsed text as documents, and as values. */
import { constructFromEvents, EVENT_ID, YAMLException, type Event } from 'js-yaml'
import type { Json } from '../model.ts'
import { schema } from './schema.ts'

/** The events of one document: its DOCUMENT event and the POP that closes it. */
export interface Range {
  readonly first: number
  last: number
  hasAlias: boolean
}

/** Returns the documents of a text. */
export function findRanges(events: readonly Event[]): readonly Range[] {
  const ranges: Range[] = []
  let range: Range | undefined
  for (let index = 0; index < events.length; index++) {
    const type = events[index]?.type
    if (type === EVENT_ID.DOCUMENT) {
      range = { first: index, last: index, hasAlias: false }
      ranges.push(range)
    } else if (range !== undefined) {
      range.last = index
      if (type === EVENT_ID.ALIAS) range.hasAlias = true
    }
  }
  return ranges
}

/** Returns the value of each document, or the parser's complaint. */
export function construct(events: readonly Event[], source: string): readonly Json[] | YAMLException {
  try {
    return constructFromEvents(events as Event[], { source, schema }) as Json[]
  } catch (error) {
    if (error instanceof YAMLException) return error
    throw error
  }
}
