/** Whether what was made is switched on, for the kinds that can be switched off. */
import type { Live } from '../model.ts'

/** Returns the status of a live resource as the service says it; empty for a kind that has none. */
export function statusOf({ fields }: Pick<Live, 'fields'>): string {
  const { status } = fields
  return typeof status === 'string' ? status : ''
}
