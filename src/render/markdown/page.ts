/** A report as one page of Markdown: verdict, alerts, targets, findings, changes, footer. Everything that writes Markdown goes through here. */
import type { Report, ReportOutcome } from '../../report/report.ts'
import { countOf } from '../../plural.ts'
import { withNarrowLists } from '../words/narrow-lists.ts'
import { verdictOf } from '../words/verdict.ts'
import { quotasInWords } from '../words/versions.ts'
import { renderConsequences } from './consequences.ts'
import { commitOf, factsOf, type Facts, type Flavour } from './facts.ts'
import { withoutPictures, withShortTexts, type Detail } from './detail.ts'
import { renderDiagnostics } from './diagnostics.ts'
import { entriesIn, groupsOf, type Group } from './groups.ts'
import { clip, code, prose, safeUrl } from './inline.ts'
import { hasDetails, renderBackend, renderNotices } from './notices.ts'
import { compareTexts, type MarkdownPage } from './page-parts.ts'
import { renderPictures } from './picture.ts'
import { renderSection } from './section.ts'
import { renderTargets } from './targets.ts'
import { isShownByLines } from './texts.ts'
import { leastBytes, legendOf } from './values.ts'
import { renderWatched, watchedEntries } from './watched.ts'

export interface PageOptions {
  readonly flavour: Flavour
  /** Where the whole report can be read or fetched. */
  readonly reportUrl?: string
}

export interface PageWriter {
  /** Returns the page, which ends with a line break. */
  write(detail: Detail): string
  /** Reports whether it is worth writing: the page can be within the limit, and says less than with more detail. */
  mayFit(detail: Detail, limitBytes: number): boolean
  /** How many changes there are that are named in any case. */
  readonly watched: number
}

/** Returns what writes the page of a report, with as much detail as is asked for. */
export function pageOf(whole: Report, options: PageOptions): PageWriter {
  const report = withNarrowLists(whole)
  const facts = factsOf(report)
  const parts = groupsOf(report)
  const hasTexts = entriesIn(parts).some(({ fields }) => fields.some(isShownByLines))
  const pictures = renderPictures({ report, flavour: options.flavour })
  const linesOf = compareTexts()
  const watched = watchedEntries(parts)
  const write = (detail: Detail): string => {
    const page: MarkdownPage = { report, flavour: options.flavour, detail, facts, linesOf, watched, said: new Set() }
    const title = `### ${options.flavour === 'plain' ? '' : `${lightOf(report)} `}Kiln · ${prose(clip(verdictOf(report), 400))}`
    const blocks = [...renderBackend(page), ...(hasDetails(report, parts) ? bodyOf(page, parts, pictures) : [])]
    return `${[title, ...blocks, footerOf(page, options)].join('\n\n')}\n`
  }
  return {
    write,
    watched: watched.length,
    mayFit: (detail, limitBytes) =>
      (detail !== withoutPictures || pictures.length > 0) &&
      (detail !== withShortTexts || hasTexts) &&
      (!detail.hasChanges || leastBytes(parts, detail) <= limitBytes),
  }
}

/** The second cue of a verdict. */
const lights: Readonly<Record<ReportOutcome, string>> = {
  clean: '🟢',
  applied: '🟢',
  changes: '🔵',
  drift: '🟠',
  refused: '🔴',
  incomplete: '🔴',
  invalid: '🔴',
  error: '🔴',
  interrupted: '🔴',
  superseded: '⚪',
}

/** Green would be too much to say of accounts that nobody looked at. */
function lightOf({ outcome, offline, declined }: Report): string {
  if (declined === true) return lights.superseded
  return offline === true && outcome === 'clean' ? lights.superseded : lights[outcome]
}

function bodyOf(page: MarkdownPage, parts: readonly Group[], pictures: readonly string[]): readonly string[] {
  return [
    ...renderNotices(page),
    ...renderWatched(page),
    ...renderTargets(page),
    ...(page.detail.hasPictures ? pictures : []),
    ...renderDiagnostics(page),
    ...(page.detail.hasChanges && parts.length > 0
      ? [...legendOf(page, parts), ...parts.flatMap((part) => renderPart(page, part))]
      : []),
    ...renderConsequences(page),
  ]
}

function renderPart(page: MarkdownPage, { title, sections }: Group): readonly string[] {
  return [`### ${title}`, ...sections.flatMap((section) => renderSection(page, section))]
}

/** What was looked at, with what, and where the rest is. The link to the whole report is the last thing on a page. */
function footerOf(page: MarkdownPage, options: PageOptions): string {
  const { report, facts, detail, flavour } = page
  const unmanaged = report.targets.reduce((sum, target) => sum + (target.unmanaged ?? 0), 0)
  const kept = report.targets.flatMap((target) => target.kept ?? []).reduce((sum, { count }) => sum + count, 0)
  const [target, ...others] = report.targets
  const quotas = target === undefined || others.length > 0 ? undefined : quotasInWords(target)
  const isPlanned = report.targets.some((target) => target.digest !== undefined)
  const whole = safeUrl(options.reportUrl)
  const parts = [
    ...(isPlanned ? [`digest ${code(clip(report.digest, 80))}`] : []),
    ...commitsOf(report, facts),
    ...(isPlanned && report.orphans === 'not-checked' ? ['orphans: not checked'] : []),
    ...(unmanaged === 0 ? [] : [`${unmanaged} live, neither declared nor owned`]),
    ...(quotas === undefined ? [] : [prose(quotas)]),
    ...(kept === 0 ? [] : [`${countOf(kept, 'older version')} kept`]),
    `kiln ${prose(clip(report.tool.version, 40))}`,
    ...(facts.runUrl === undefined ? [] : [`[run](${facts.runUrl})`]),
    ...(whole === undefined ? [] : [`[whole report](${whole})`]),
  ]
  const footer = flavour === 'plain' ? parts.join(' · ') : `<sub>${parts.join(' · ')}</sub>`
  if (detail.dropped === undefined) return footer
  const rest = whole ?? facts.runUrl
  const where = rest === undefined ? 'is in the report file and the log of the run' : `[is here](${rest})`
  return `_Shortened to fit: ${detail.dropped}. The whole report ${where}._\n\n${footer}`
}

function commitsOf({ base, run }: Report, facts: Facts): readonly string[] {
  const commit = facts.commit ?? run.revision ?? undefined
  return [
    ...(commit === undefined ? [] : [`commit ${commitOf(commit, facts)}`]),
    ...(base === undefined ? [] : [`compared with ${commitOf(base.revision, facts)}`]),
  ]
}
