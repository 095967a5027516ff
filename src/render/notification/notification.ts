/** What people are told when something about drift is new: one model, from which every message is made. */
import type { Diagnostic } from '../../model.ts'
import { plural } from '../../plural.ts'
import { isDrift } from '../../report/judge.ts'
import type { Report, ReportChange, ReportOutcome } from '../../report/report.ts'
import type { Transition, TransitionKind } from '../../report/transition.ts'
import { factsOf } from '../markdown/facts.ts'
import { clip, safeUrl } from '../markdown/inline.ts'
import { toSafeText } from '../words/safe-text.ts'

/** What is new at one target, or of the whole run. Text in it is safe to print, not to mark up. */
export interface News {
  readonly kind: TransitionKind
  readonly target: string | null
  readonly account: string | null
  readonly region: string | null
  /** Page of its issue. */
  readonly issueUrl: string | null
  /** What differs now. */
  readonly changes: readonly ReportChange[]
  /** Why it could not be checked. */
  readonly why: string | null
}

export interface Notification {
  /** What it comes to, in one line. */
  readonly title: string
  readonly command: 'drift'
  readonly outcome: ReportOutcome
  readonly exitCode: number
  /** ISO time. */
  readonly startedAt: string
  readonly revision: string | null
  readonly runUrl: string | null
  readonly news: readonly News[]
}

/** Words after the name of a target. */
export const newsWords: Readonly<Record<TransitionKind, string>> = {
  drifted: 'has drifted',
  changed: 'has drifted in another way',
  recovered: 'is in sync again',
  'check-failing': 'could not be checked',
  'check-back': 'can be checked again',
}

/** Makes the notification of what is new, which is at least one thing. `issues` are the pages of issues by target. */
export function notificationOf(
  report: Report,
  transitions: readonly Transition[],
  issues: ReadonlyMap<string, string>,
): Notification {
  const news = transitions.map(({ kind, target }): News => {
    const errors = (target?.diagnostics ?? report.diagnostics).filter(({ severity }) => severity === 'error')
    return {
      kind,
      target: target === undefined ? null : toSafeText(target.name),
      account: target?.account ?? null,
      region: target?.region ?? null,
      issueUrl: safeUrl(target && issues.get(target.name)) ?? null,
      changes: target?.changes.filter(isDrift) ?? [],
      why: kind === 'check-failing' ? whyOf(errors[0]) : null,
    }
  })
  return {
    title: `Image Builder drift check${report.backend === 'aws' ? '' : ', not against AWS'}: ${countNews(news)}`,
    command: 'drift',
    outcome: report.outcome,
    exitCode: report.exitCode,
    startedAt: report.run.startedAt,
    revision: report.run.revision,
    runUrl: factsOf(report).runUrl ?? null,
    news,
  }
}

function whyOf(error: Diagnostic | undefined): string | null {
  return error === undefined ? null : clip(toSafeText(`${error.code} ${error.message}`), 300)
}

/** Names while there are few, numbers otherwise. */
function countNews(news: readonly News[]): string {
  const kinds = Object.entries(newsWords) as readonly (readonly [TransitionKind, string])[]
  const parts = kinds.flatMap(([kind, words]) => {
    const found = news.filter((one) => one.kind === kind)
    const [only] = found
    if (only === undefined) return []
    const who = found.length === 1 ? nameOf(only) : `${found.length} targets`
    return [`${who} ${found.length === 1 ? words : words.replace(/^has /, 'have ').replace(/^is /, 'are ')}`]
  })
  return parts.join('; ')
}

/** Returns what the news is about. */
export function nameOf({ target }: Pick<News, 'target'>): string {
  return target === null ? 'the project' : clip(target, 120)
}

/** Returns the configurations that differ, in a few words; empty if none do. */
export function changesInWords(changes: readonly ReportChange[], most: number, show: (id: string) => string): string {
  if (changes.length === 0) return ''
  const shown = changes.slice(0, most).map(({ id }) => show(clip(toSafeText(id), 150)))
  const left = changes.length - shown.length
  return `${shown.join(', ')}${left === 0 ? '' : ` and ${left} more ${plural(left, 'configuration')}`}`
}
