/** Keeps the issues about drift: lists them, decides, takes the steps one after the other. */
import { optional } from '../optional.ts'
import type { EarlierCheck } from '../report/transition.ts'
import { driftLabel, groupIssues, isAcknowledged, latestOf, type DriftIssue } from './drift-issue.ts'
import { ForgeError } from './failure.ts'
import type { Forge, Issue } from './forge.ts'
import { planIssues, type IssueInput, type IssueStep } from './plan-issues.ts'

export interface SyncedIssues {
  /** What the issues knew before; a target without one was well. Absent where they could not be listed. */
  readonly known?: (target: string) => EarlierCheck
  /** Pages of the issues that are open or were just closed, by target. */
  readonly urls: ReadonlyMap<string, string>
  /** What kept steps from being taken. */
  readonly failure?: ForgeError
}

/** Failures of one issue only: the others are gone on with. */
const local: ReadonlySet<string> = new Set(['not-found', 'validation', 'too-long'])

/** Brings the issues to what the report says. Never rejects for what the forge does. */
export async function syncIssues(forge: Forge, input: Omit<IssueInput, 'issues' | 'forge'>): Promise<SyncedIssues> {
  const urls = new Map<string, string>()
  let issues: readonly Issue[]
  try {
    issues = await forge.listIssues(driftLabel)
  } catch (error) {
    return { urls, failure: asForgeError(error) }
  }
  const groups = groupIssues(issues, input.project)
  for (const [target, group] of groups) {
    const url = latestOf(group)?.issue.url
    if (url !== undefined) urls.set(target, url)
  }
  let failure: ForgeError | undefined
  for (const step of planIssues({ ...input, issues, forge })) {
    try {
      const { url } = await take(forge, step)
      if (url !== undefined) urls.set(step.target, url)
    } catch (error) {
      failure ??= asForgeError(error)
      if (!local.has(asForgeError(error).failure)) break
    }
  }
  return {
    known: (target) => knownFrom(groups.get(target) ?? [], forge.kind),
    urls,
    ...optional({ failure }),
  }
}

async function take(forge: Forge, step: IssueStep): Promise<Issue> {
  if (step.step === 'create') {
    const issue = await forge.createIssue(step.text)
    // Who may not set labels has them taken away in silence, and the next run would not find the issue.
    if (issue.labels.includes(driftLabel)) return issue
    throw new ForgeError('permission', `the label ${driftLabel} was not set on #${issue.number}`)
  }
  const issue = await forge.updateIssue(step.number, step.change)
  if (step.comment !== undefined) await forge.commentIssue(step.number, step.comment)
  return issue
}

/** What is acknowledged is known drift; what is closed otherwise was well. */
function knownFrom(group: readonly DriftIssue[], kind: Forge['kind']): EarlierCheck {
  const latest = latestOf(group)
  if (latest === undefined || !(latest.issue.isOpen || isAcknowledged(latest, kind))) return { isFailing: false }
  const { fingerprint, failing } = latest.marker
  return { fingerprint, isFailing: failing !== undefined }
}

function asForgeError(error: unknown): ForgeError {
  if (error instanceof ForgeError) return error
  throw error
}
