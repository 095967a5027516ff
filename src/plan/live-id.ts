/** What people call what is live. */
import { idOf } from '../kinds/identity.ts'
import type { Live } from '../model.ts'

/** Returns the id of the document that declares it, or would: of a line of versions that of the line. */
export function idOfLive({ kind, name, identity }: Pick<Live, 'kind' | 'name' | 'identity'>): string {
  return idOf(kind, name, identity.scope)
}
