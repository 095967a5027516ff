import type { Source } from '../../model.ts'
import { toSafeText } from './safe-text.ts'

/** Returns a place as editors and terminals open it. */
export function formatSource({ file, line, column }: Source): string {
  return `${toSafeText(file)}:${line}:${column}`
}
