/** The row of a target in the report: made at once, or bit by bit while something else is under way. */
import type { ReportTarget } from '../report/report.ts'
import { makeReportTarget, toReportTarget, type Locate, type TargetResult } from '../report/target-row.ts'

export interface Row {
  /** Makes what is still missing of a share of it, from 0 to 1. */
  advance(share: number): void
  /** Returns all of it. */
  whole(): ReportTarget
}

/** Makes a row at once. Of a target that is done with, it is kept, and not the plan. */
export function rowAtOnce(result: TargetResult, locate: Locate): Row {
  const row = toReportTarget(result, locate)
  return { advance: () => undefined, whole: () => row }
}

/**
 * Makes a row as it is asked for: it takes as long as the plan, which is kept until then. What goes wrong stops nobody who only brings it forward,
 * and is thrown when all of it is asked for.
 */
export function rowAsAsked(result: TargetResult, locate: Locate): Row {
  const changes = result.plan?.changes.length ?? 0
  const begin = (of: TargetResult) => ({ of, steps: makeReportTarget(of, locate) })
  let making: ReturnType<typeof begin> | undefined = begin(result)
  let made = 0
  let row: ReportTarget | undefined
  /** Begins again, so that what went wrong is met by whoever asks for all of it, however often. */
  const startAgain = (): void => void ([making, made] = [making && begin(making.of), changes])
  return {
    advance(share) {
      try {
        for (; made < share * changes; made += 1) making?.steps.next()
      } catch {
        startAgain()
      }
    },
    whole() {
      try {
        while (row === undefined) row = making?.steps.next().value
        making = undefined
        return row
      } catch (error) {
        startAgain()
        throw error
      }
    },
  }
}
