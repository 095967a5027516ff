/** What must not be overlooked, above everything else: what failed, what is deleted, what was not looked at. */
import type { Report } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import type { Group } from './groups.ts'
import { alert, type MarkdownPage } from './page-parts.ts'
import { list } from './inline.ts'
import { commitOf } from './facts.ts'
import { outcomesInWords } from '../words/sentences.ts'
import { backendInWords } from '../words/verdict.ts'

/** Returns the alerts of a page, the loudest first. */
export function renderNotices(page: MarkdownPage): readonly string[] {
  return [...failure(page), ...offline(page), ...preexisting(page)]
}

/** Returns that it is not AWS that a report is about. */
export function renderBackend(page: MarkdownPage): readonly string[] {
  const words = backendInWords(page.report)
  return words === undefined ? [] : [alert(page, 'WARNING', [`**${words}**`])]
}

function failure(page: MarkdownPage): readonly string[] {
  const { outcome, targets } = page.report
  const caution = (...lines: readonly string[]): readonly string[] => [alert(page, 'CAUTION', lines)]
  const unread = targets.filter(
    ({ status, digest }) => status === 'failed' || (status === 'not-run' && digest === undefined),
  )
  const them = list(
    unread.map(({ name }) => name),
    5,
    'target',
  )
  const missing = `Nothing is known about ${them}, which is not the same as no changes.`
  switch (outcome) {
    case 'incomplete':
    case 'interrupted':
      if (page.report.command !== 'apply') {
        return caution('**Not everything was looked at.**', ...(unread.length === 0 ? [] : ['', missing]))
      }
      return caution(
        `**Not everything that git declares is in the account.** ${outcomesInWords(page.report)}.`,
        ...(unread.length === 0 ? [] : ['', missing]),
        '',
        'What is done stays done. Mend what is named below and run the apply again: it plans anew and goes on from here.',
      )
    case 'refused':
      if (page.report.declined === true) {
        return [
          alert(page, 'NOTE', [
            '**Not applied: whoever was asked did not say yes.** Nothing was changed in any account.',
          ]),
        ]
      }
      return caution('**Refused: nothing was changed in any account.** The findings below say why and how to go on.')
    case 'invalid':
      return caution('**The configuration is invalid: nothing was compared and nothing was changed.**')
    case 'error':
      return caution(unread.length === 0 ? '**Kiln could not run.** The findings below say why.' : missing)
    case 'clean':
    case 'changes':
    case 'drift':
    case 'applied':
    case 'superseded':
      return []
  }
}

function offline(page: MarkdownPage): readonly string[] {
  if (page.report.offline !== true) return []
  return [
    alert(page, 'WARNING', [
      '**Offline: nothing was asked of AWS.**',
      '',
      '- Checked: the files, their schema and variables, and what they declare differently from the base revision.',
      '- Not checked: what is in the accounts, who owns it, drift, orphans, limits, and whether an apply would go through.',
    ]),
  ]
}

function preexisting(page: MarkdownPage): readonly string[] {
  const { report, facts } = page
  const changes = report.targets.flatMap((target) => target.changes)
  const count = changes.filter(
    (change) => change.preexisting === true || change.fields.some((field) => field.preexisting),
  ).length
  if (count === 0) return []
  const base = report.base === undefined ? 'the base revision' : commitOf(report.base.revision, facts)
  return [
    alert(page, 'NOTE', [
      `${count} ${plural(count, 'configuration')} differed already before this pull request; what differed is listed apart. Compared with ${base}.`,
    ]),
  ]
}

/** Reports whether there is more to say than the verdict. That nothing was looked at in an account always is. */
export function hasDetails({ outcome, targets, diagnostics, offline }: Report, parts: readonly Group[]): boolean {
  if (outcome === 'superseded') return false
  const isPlain = parts.length === 0 && diagnostics.length === 0 && outcome === 'clean' && offline !== true
  return !isPlain || targets.some((target) => target.status !== 'ok' || target.diagnostics.length > 0)
}
