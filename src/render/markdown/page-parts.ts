/** What every part of a page is given, and the structures that differ from forge to forge: folds and alerts. */
import type { Action } from '../../model.ts'
import type { Report, ReportField } from '../../report/report.ts'
import { lineDiffOf, type LineDiff } from '../words/line-diff.ts'
import type { Detail } from './detail.ts'
import type { Facts, Flavour } from './facts.ts'
import type { WatchedEntry } from './groups.ts'

export interface MarkdownPage {
  readonly report: Report
  readonly flavour: Flavour
  readonly detail: Detail
  readonly facts: Facts
  /** How the texts of a field differ: what `lineDiffOf` says. */
  readonly linesOf: (field: Pick<ReportField, 'before' | 'after'>) => LineDiff | undefined
  /** Changes that are named in any case. */
  readonly watched: readonly WatchedEntry[]
  /** Actions and reasons that were explained already. */
  readonly said: Set<string>
}

/** Returns what compares texts, each pair of them once: a page is written in several lengths, and texts are alike at many targets. */
export function compareTexts(): MarkdownPage['linesOf'] {
  const known = new Map<string, LineDiff | undefined>()
  return ({ before, after }) => {
    const key = JSON.stringify([before, after])
    if (!known.has(key)) known.set(key, lineDiffOf({ before, after }))
    return known.get(key)
  }
}

const symbols: Readonly<Record<Action, string>> = {
  create: '➕',
  update: '📝',
  adopt: '🤝',
  delete: '🚮',
  unchanged: '🟰',
  orphan: '❔',
  skipped: '⏩',
  blocked: '⛔',
}

/** Returns the second cue of an action; nothing where the words have to do. */
export function emojis(flavour: Flavour, action: Action): string {
  return flavour === 'plain' ? '' : `${symbols[action]} `
}

/** Reports whether what the page tells of was carried out: what differs is what was there before. */
export function isApplied({ command, outcome }: Pick<Report, 'command' | 'outcome'>): boolean {
  return command === 'apply' && outcome !== 'refused'
}

/** Returns blocks that are folded away under a title, which is markup of ours; open ones where nothing folds. */
export function fold({ flavour }: Pick<MarkdownPage, 'flavour'>, title: string, blocks: readonly string[]): string {
  if (flavour === 'plain') return [`**${title}**`, ...blocks].join('\n\n')
  return [`<details><summary>${title}</summary>`, ...blocks, '</details>'].join('\n\n')
}

/** Returns a block that cannot be overlooked. Each of `lines` is a paragraph or an item of a list. */
export function alert(
  { flavour }: MarkdownPage,
  kind: 'CAUTION' | 'WARNING' | 'NOTE',
  lines: readonly string[],
): string {
  const [first = '', ...others] = lines
  const marked = {
    github: [`[!${kind}]`, first],
    gitlab: [`[!${kind.toLowerCase()}]`, first],
    plain: [`**${kind[0]}${kind.slice(1).toLowerCase()}.** ${first}`],
  }[flavour]
  return [...marked, ...others].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
}
