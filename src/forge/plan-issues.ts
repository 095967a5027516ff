/**
 * What becomes of the issues after a drift check, decided from the report and what is there. A target has at most one open issue. What
 * could not be read closes nothing. A check of a part of what is declared says nothing about the whole, and touches no issue.
 */
import { optional } from '../optional.ts'
import { driftStateOf, type DriftState } from '../report/drift-state.ts'
import type { Report, ReportTarget } from '../report/report.ts'
import { renderIssue, renderIssueHeader, renderIssueTitle, type Drift } from '../render/issue/issue.ts'
import { renderFailing, renderNote, type IssueNote } from '../render/issue/notes.ts'
import {
  driftLabel,
  findingIn,
  groupIssues,
  headerIn,
  isAcknowledged,
  latestOf,
  renderBody,
  type DriftIssue,
  type DriftMarker,
} from './drift-issue.ts'
import type { Forge, Issue, IssueChange, IssueText } from './forge.ts'
import { projectMarkOf, type ProjectIdentity } from './identity.ts'

export type IssueStep =
  | { readonly step: 'create'; readonly target: string; readonly text: IssueText }
  /** A comment is made after the change: one that is lost is better than one that comes twice. */
  | {
      readonly step: 'change'
      readonly target: string
      readonly number: number
      readonly change: IssueChange
      readonly comment?: string
    }

export interface IssueInput {
  readonly report: Report
  /** All issues with the label, open and closed. */
  readonly issues: readonly Issue[]
  readonly project: ProjectIdentity
  /** Names of all targets of the project. Absent where they are not known: then none is taken to be gone. */
  readonly fleet?: readonly string[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly forge: Pick<Forge, 'kind' | 'limitBytes'>
}

/** How many issues a run opens. */
const mostNew = 10
/** Drift that comes back so soon is the same story; later it is another one. Milliseconds. */
const reopenWithin = 14 * 24 * 3_600_000
/** Kept free for marker and header. */
const headBytes = 3_000

/** Returns the steps in the order in which they are to be taken. */
export function planIssues(input: IssueInput): readonly IssueStep[] {
  const { report, issues, project, fleet } = input
  if (report.narrowed === true) return []
  const groups = groupIssues(issues, project)
  const steps: IssueStep[] = []
  const created: { readonly target: ReportTarget; readonly drift: Drift; readonly earlier?: number }[] = []
  for (const target of report.targets) {
    const group = groups.get(target.name) ?? []
    const latest = latestOf(group)
    const found = driftStateOf(target)
    if (latest === undefined) {
      if (found.state === 'drift') created.push({ target, drift: found })
      continue
    }
    // A later check has spoken.
    if (latest.marker.seen > report.run.startedAt) continue
    const { number } = latest.issue
    const others = group.filter((one) => one !== latest && one.issue.isOpen)
    steps.push(...others.map((one) => close(input, one, 'duplicate', { is: 'duplicate', of: number })))
    const next = follow(input, target, found, latest)
    if (next === 'new' && found.state === 'drift') created.push({ target, drift: found, earlier: number })
    else if (next !== undefined && next !== 'new') steps.push(next)
  }
  const isGone = (name: string): boolean =>
    fleet !== undefined && !fleet.includes(name) && !report.targets.some((target) => target.name === name)
  for (const [name, group] of groups) {
    const open = isGone(name) ? group.filter(({ issue }) => issue.isOpen) : []
    steps.push(...open.map((one) => close(input, one, 'gone', { is: 'gone', target: name })))
  }
  return [...steps, ...created.slice(0, mostNew).map((one, index) => create(input, one, index, created))]
}

/** The next step of a target that has an issue. `new`: it is to have another one. */
function follow(
  input: IssueInput,
  target: ReportTarget,
  found: DriftState,
  latest: DriftIssue,
): IssueStep | 'new' | undefined {
  const { report, now, forge } = input
  const { issue, marker } = latest
  const acknowledged = isAcknowledged(latest, forge.kind)
  switch (found.state) {
    case 'unread':
      return issue.isOpen && marker.failing === undefined ? markFailing(report, latest) : undefined
    case 'clean':
      if (issue.isOpen) return close(input, latest, 'clean', { is: 'clean' })
      return acknowledged ? settle(report, latest) : undefined
    case 'drift': {
      const isSame = marker.fingerprint === found.fingerprint
      const since = (marker.closed === undefined ? marker.since : '') || report.run.startedAt
      const write = (note?: IssueNote): IssueStep => rewrite(input, target, found, latest, since, note)
      if (issue.isOpen) return write(isSame ? undefined : { is: 'changed', drift: found })
      if (acknowledged) return isSame ? undefined : write({ is: 'acknowledged-changed', drift: found })
      if (now - Date.parse(issue.closedAt ?? '') > reopenWithin) return 'new'
      return write({ is: marker.closed === undefined && isSame ? 'still-there' : 'returned', drift: found })
    }
  }
}

function create(
  input: IssueInput,
  { target, drift, earlier }: { readonly target: ReportTarget; readonly drift: Drift; readonly earlier?: number },
  index: number,
  all: readonly { readonly target: ReportTarget }[],
): IssueStep {
  const waiting = index === mostNew - 1 ? all.slice(mostNew).map((one) => one.target.name) : []
  const memory = { since: input.report.run.startedAt, ...optional({ earlier }) }
  const body = bodyOf(input, target, drift, memory, waiting)
  const text = { title: renderIssueTitle(target, drift), body, labels: [driftLabel] }
  return { step: 'create', target: target.name, text }
}

function rewrite(
  input: IssueInput,
  target: ReportTarget,
  drift: Drift,
  { issue, marker: { earlier } }: DriftIssue,
  since: string,
  note: IssueNote | undefined,
): IssueStep {
  const body = bodyOf(input, target, drift, { since, ...optional({ earlier }) })
  return {
    step: 'change',
    target: target.name,
    number: issue.number,
    change: { title: renderIssueTitle(target, drift), body, ...(issue.isOpen ? {} : { state: 'open' }) },
    ...(note === undefined ? {} : { comment: renderNote(note, input.report) }),
  }
}

function bodyOf(
  { report, project, forge }: IssueInput,
  target: ReportTarget,
  drift: Drift,
  memory: Pick<DriftMarker, 'since' | 'earlier'>,
  waiting: readonly string[] = [],
): string {
  const seen = report.run.startedAt
  const marker: DriftMarker = {
    ...projectMarkOf(project),
    target: target.name,
    fingerprint: drift.fingerprint,
    seen,
    ...memory,
  }
  const limitBytes = forge.limitBytes - headBytes
  const { earlier } = memory
  const linked = earlier === undefined ? {} : { earlier }
  const finding = renderIssue({ report, target, drift, flavour: forge.kind, limitBytes, waiting, ...linked })
  return renderBody(marker, renderIssueHeader(target, drift, memory.since, seen), finding)
}

function close(
  { report }: IssueInput,
  one: DriftIssue,
  closed: 'clean' | 'gone' | 'duplicate',
  note: IssueNote,
): IssueStep {
  const { issue, marker } = one
  const { failing: _, ...kept } = marker
  const comment = renderNote(note, report)
  return {
    step: 'change',
    target: marker.target,
    number: issue.number,
    change: {
      body: renderBody({ ...kept, seen: report.run.startedAt, closed }, comment.trimEnd(), findingIn(issue.body)),
      state: closed === 'clean' ? 'completed' : 'not-planned',
    },
    comment,
  }
}

/** What was acknowledged is over: the same drift later is a new one. */
function settle({ run }: Report, { issue, marker }: DriftIssue): IssueStep {
  const body = renderBody(
    { ...marker, seen: run.startedAt, closed: 'clean' },
    headerIn(issue.body),
    findingIn(issue.body),
  )
  return { step: 'change', target: marker.target, number: issue.number, change: { body } }
}

function markFailing({ run }: Report, { issue, marker }: DriftIssue): IssueStep {
  const failing = run.startedAt
  const header = [renderFailing(failing), headerIn(issue.body)].filter(Boolean).join('\n\n')
  const body = renderBody({ ...marker, seen: failing, failing }, header, findingIn(issue.body))
  return { step: 'change', target: marker.target, number: issue.number, change: { body } }
}
