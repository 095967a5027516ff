/** Lists of the service: page after page, to their end. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Json, JsonObject } from '../model.ts'
import { optional } from '../optional.ts'
import type { Answer, ImageBuilder } from './client.ts'
import { ServiceError } from './failure.ts'
import { createPageSize, isAboutSize, pageSizes } from './page-size.ts'

export interface ListOptions {
  readonly signal?: AbortSignal | undefined
  /** What else is asked for than pages. */
  readonly input?: JsonObject
  /** Told of each request, for counting. */
  readonly progress?: <T>(read: Promise<T>) => Promise<T>
  /** Asked before each page, when what the last one says is known. Without it all pages are wanted. */
  readonly isWanted?: () => boolean
}

/** Pages that a list may have: far more than there can be configurations, even if most pages are empty. */
const maxPages = 2_000

/**
 * Yields the pages of a list. Where all of them are wanted, the next one is on its way while one is being worked on, ahead of what that work
 * asks for: pages come one after the other, so that they are what a run waits for in the end. A page may be short or empty and
 * still have one after it. Throws `ServiceError`.
 */
export async function* listPages(
  service: ImageBuilder,
  operation: string,
  { signal, input = {}, progress = (read) => read, isWanted }: ListOptions,
): AsyncIterable<JsonObject> {
  const tokens = new Set<string>()
  const { pageSize = createPageSize() } = service
  const send = (nextToken?: string): Promise<Answer> =>
    progress(service.call(operation, { ...input, maxResults: pageSize.rows, ...optional({ nextToken }) }, { signal }))
  const ask = (nextToken?: string): Promise<Answer> => {
    const { rows } = pageSize
    const asked = nextToken === undefined ? send().catch((error: unknown) => askForLess(error, rows)) : send(nextToken)
    // If the work on the page before fails, nobody waits for this one any more.
    asked.catch(() => undefined)
    return asked
  }
  /** Only a first page: a later one was given its token for as many rows. */
  const askForLess = (error: unknown, rows: number): Promise<Answer> => {
    if (rows === pageSizes.older || !isAboutSize(error)) throw error
    pageSize.rows = pageSizes.older
    return send()
  }
  let coming = isWanted === undefined || isWanted() ? ask() : undefined
  while (coming !== undefined) {
    const { body } = await coming
    const nextToken = checkToken(operation, body['nextToken'], tokens)
    coming = nextToken !== undefined && isWanted === undefined ? ask(nextToken) : undefined
    // Signing and sending are many small steps: without a turn for them, the work on this page would go before all but the first.
    if (coming !== undefined) await nextTurn()
    yield body
    if (nextToken !== undefined && isWanted?.()) coming = ask(nextToken)
  }
}

/** Returns the token of the next page, if there is one. Throws `ServiceError` if the pages do not come to an end. */
function checkToken(operation: string, token: Json | undefined, tokens: Set<string>): string | undefined {
  if (typeof token !== 'string' || token === '') return undefined
  if (tokens.has(token)) {
    const message = `${operation} goes round in circles: it gave the same next token twice`
    throw new ServiceError({ code: 'RepeatedToken', message, class: 'other' })
  }
  if (tokens.size === maxPages) {
    const message = `${operation} does not come to an end: there were ${maxPages} pages, and there is another`
    throw new ServiceError({ code: 'EndlessList', message, class: 'other' })
  }
  tokens.add(token)
  return token
}
