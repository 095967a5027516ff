import { kindOf } from '../../src/kinds/registry.ts'

/** Returns the field by which one kind refers to another; undefined if it does not. */
export function memberFor(kind: string, used: string): string | undefined {
  return Object.entries(kindOf(kind).references).find(([, named]) => named.includes(used))?.[0]
}
