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

/** How many pages may have come that nobody has worked on yet. */
const mostAhead = 4

/** A page, and what the one after it is asked for with. */
interface Page {
  readonly body: JsonObject
  readonly nextToken: string | undefined
}

/** Asks for a page: without a token for the first one. */
type ReadPage = (nextToken?: string) => Promise<Page>

/**
 * Yields the pages of a list. Where all of them are wanted, the next one is asked for as soon as one has come, whatever is still to be done with
 * that: pages come one after the other, so that they are what a run waits for in the end. A page may be short or empty and
 * still have one after it. Throws `ServiceError`.
 */
export function listPages(
  service: ImageBuilder,
  operation: string,
  { signal, input = {}, progress = (read) => read, isWanted }: ListOptions,
): AsyncIterable<JsonObject> {
  const tokens = new Set<string>()
  const { pageSize = createPageSize() } = service
  const send = (nextToken?: string): Promise<Answer> =>
    progress(service.call(operation, { ...input, maxResults: pageSize.rows, ...optional({ nextToken }) }, { signal }))
  /** Only a first page: a later one was given its token for as many rows. */
  const askForLess = (error: unknown, rows: number): Promise<Answer> => {
    if (rows === pageSizes.older || !isAboutSize(error)) throw error
    pageSize.rows = pageSizes.older
    return send()
  }
  const read: ReadPage = async (nextToken) => {
    const { rows } = pageSize
    const asked = nextToken === undefined ? send().catch((error: unknown) => askForLess(error, rows)) : send(nextToken)
    const { body } = await asked
    return { body, nextToken: checkToken(operation, body['nextToken'], tokens) }
  }
  return isWanted === undefined ? pagesAhead(read) : pagesWhile(isWanted, read)
}

async function* pagesWhile(isWanted: () => boolean, read: ReadPage): AsyncIterable<JsonObject> {
  let token: string | undefined
  do {
    if (!isWanted()) return
    const { body, nextToken }: Page = await read(token)
    token = nextToken
    yield body
  } while (token !== undefined)
}

/** Yields pages that are read ahead of the work on them: some of them, as they are large. */
async function* pagesAhead(read: ReadPage): AsyncIterable<JsonObject> {
  interface Link {
    readonly body: JsonObject
    readonly next?: Promise<Link>
  }
  let [waiting, isOver] = [0, false]
  let goOn = (): void => undefined
  const readOn = async (token?: string): Promise<Link> => {
    if (waiting >= mostAhead) await new Promise<void>((resolve) => (goOn = resolve))
    const { body, nextToken } = await read(token)
    waiting += 1
    if (nextToken === undefined || isOver) return { body }
    const next = readOn(nextToken)
    // If the work on this page fails, nobody waits for the next one any more.
    next.catch(() => undefined)
    return { body, next }
  }
  try {
    for (let link: Link | undefined = await readOn(); link !== undefined; link = await link.next) {
      // Signing and sending are many small steps: without a turn for them, the work on this page would go before all but the first.
      if (link.next !== undefined) await nextTurn()
      yield link.body
      waiting -= 1
      goOn()
    }
  } finally {
    isOver = true
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
