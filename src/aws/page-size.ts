/** How many rows a list asks for. */
import { ServiceError } from './failure.ts'

/** Rows to ask for: the most that the service puts on a page, and what one that is older than November 2026 takes. */
export const pageSizes = { most: 100, older: 25 }

/** How many rows the lists of a target ask for. What one of them is told goes for all that follow. */
export interface PageSize {
  rows: number
}

/** Returns the size that a target begins with: it is not known yet whether its service is an older one. */
export function createPageSize(): PageSize {
  return { rows: pageSizes.most }
}

/** Reports whether the service refuses so many rows: it names the member (CommonErrors; the words after it are not known). */
export function isAboutSize(error: unknown): boolean {
  return (
    error instanceof ServiceError &&
    error.status === 400 &&
    error.class === 'other' &&
    /maxResults/i.test(error.message)
  )
}
