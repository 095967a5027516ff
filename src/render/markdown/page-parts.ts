/** What every part of a page is given, and the structures that differ from forge to forge: folds and alerts. */
import type { Action } from '../../model.ts'
import type { Report } from '../../report/report.ts'
import type { Detail } from './detail.ts'
import type { Facts, Flavour } from './facts.ts'

export interface MarkdownPage {
  readonly report: Report
  readonly flavour: Flavour
  readonly detail: Detail
  readonly facts: Facts
  /** Actions and reasons that were explained already. */
  readonly said: Set<string>
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
