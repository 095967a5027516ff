/**
 * Exact numbers that two revisions declare with other content. What was made under a number never changes, so that the document needs another
 * one; where its kind has builds and the project says nothing else, the number gets its next build, and nothing is wrong.
 */
import { kindOf } from '../kinds/registry.ts'
import { isExactNumber } from '../kinds/version-numbers.ts'
import type { Desired } from '../model.ts'
import type { Policy } from '../project.ts'
import { compareLines, type ComparedLine } from './compared-lines.ts'
import { declaredNumber } from './decide-line.ts'

/** A document whose number another revision declares with other content. */
export interface Taken extends ComparedLine {
  readonly desired: Desired
}

export interface TakenInput {
  /** What is declared for a target now. */
  readonly desired: readonly Desired[]
  /** What the other revision declares for it. */
  readonly base: readonly Desired[]
  readonly policy: Policy
}

/** Returns the documents that need another number, in their order. */
export function findTaken({ desired, base, policy }: TakenInput): readonly Taken[] {
  const { compare } = compareLines(desired, base, policy)
  return desired.flatMap((one): readonly Taken[] => {
    const line = compare(one)
    return line !== undefined && isTaken(one, line, policy) ? [{ ...line, desired: one }] : []
  })
}

/** Reports whether a document that differs so needs another number. */
export function isTaken(desired: Desired, { number, before, fields }: ComparedLine, { versions }: Policy): boolean {
  const getsBuild = kindOf(desired.kind).versions?.hasBuilds === true && versions.rebuild
  return fields.length > 0 && number === before && isExactNumber(declaredNumber(desired)) && !getsBuild
}
