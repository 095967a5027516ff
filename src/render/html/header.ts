/** The top of the page: the verdict, the counts, and which run this was. */
import { actions, type Json } from '../../model.ts'
import { plural } from '../../plural.ts'
import type { Report } from '../../report/report.ts'
import { symbols } from '../words/sentences.ts'
import { backendInWords, verdictOf } from '../words/verdict.ts'
import { glyph } from './glyphs.ts'
import { markup, trusted, type Markup } from '../words/markup.ts'
import type { State } from './state.ts'

/** Returns the verdict with what stands beside it. */
export function renderHeader(report: Report): Markup {
  const state = stateOfReport(report)
  const verdict = verdictOf(report)
  return markup`<header class="top">
<div class="bar"><p class="brand"><b>Kiln</b> ${report.command}${report.offline === true && ', offline'}</p><button type="button" id="theme" hidden>Dark</button></div>
<div class="verdict">${glyph(state)}<h1${verdict.length > 70 && trusted(' class="long"')}>${verdict}</h1></div>
${renderNotice(report)}${renderFacts(report)}${renderCounts(report)}</header>\n`
}

/** Returns the state that stands for the whole report. */
export function stateOfReport({ outcome, declined }: Report): State {
  if (declined === true) return 'declined'
  const byOutcome: Readonly<Record<Report['outcome'], State>> = {
    clean: 'in-sync',
    changes: 'changes',
    drift: 'drift',
    applied: 'applied',
    refused: 'refused',
    incomplete: 'failed',
    invalid: 'failed',
    error: 'failed',
    interrupted: 'failed',
    superseded: 'not-run',
  }
  return byOutcome[outcome]
}

/** What a reader must know before they take the counts for the whole truth. */
function renderNotice(report: Report): Markup {
  const { offline, base, shard } = report
  const elsewhere = backendInWords(report)
  const notices = [
    offline === true &&
      markup`Nothing was asked of AWS: what is declared was compared with ${base === undefined ? 'the base revision' : markup`<code>${base.revision}</code>`}.`,
    shard !== undefined &&
      markup`This is part ${shard.index} of ${shard.of} of a fleet of ${shard.targets.length} targets.`,
    elsewhere !== undefined && markup`${elsewhere}`,
  ].filter((notice) => notice !== false)
  return markup`${notices.map((notice) => markup`<p class="notice">${notice}</p>\n`)}`
}

function renderFacts({ run, base, parts }: Report): Markup {
  const { revision, startedAt, durationMs, requests } = run
  const facts: readonly (readonly [string, Markup | string] | undefined)[] = [
    revision === null ? undefined : ['commit', markup`<code>${revision.slice(0, 12)}</code>`],
    base === undefined ? undefined : ['compared with', markup`<code>${base.revision.slice(0, 12)}</code>`],
    ['started', startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')],
    ['took', durationInWords(durationMs)],
    [
      'requests',
      `${requests.read} read, ${requests.write} write${requests.throttled > 0 ? `, ${requests.throttled} throttled` : ''}`,
    ],
    parts === undefined ? undefined : ['made of', `${parts.length} ${plural(parts.length, 'run')}`],
    ...factsOfCi(run.ci),
  ]
  const items = facts.filter((fact) => fact !== undefined)
  return markup`<dl class="run">${items.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`
}

function factsOfCi(ci: Json): readonly (readonly [string, Markup | string])[] {
  if (ci === null || typeof ci !== 'object' || Array.isArray(ci)) return []
  const { runUrl, actor, pullRequest } = ci as Readonly<Record<string, Json>>
  return [
    ...(typeof pullRequest === 'number' ? [['pull request', `#${pullRequest}`] as const] : []),
    ...(typeof actor === 'string' ? [['by', actor] as const] : []),
    ...(typeof runUrl === 'string' && isWebAddress(runUrl)
      ? [['run', markup`<a href="${runUrl}" rel="noopener noreferrer">log of the run</a>`] as const]
      : []),
  ]
}

/** An address that a click may follow: no scripts, no other schemes, nothing that is not written out. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\w.:-]+(\/[\w./?=&%#~+:@,;-]*)?$/.test(text)
}

function durationInWords(ms: number): string {
  if (ms < 1000) return `${ms} ms`
  const seconds = Math.round(ms / 100) / 10
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

function renderCounts({ summary, outcomes, command }: Report): Markup | undefined {
  const counts = actions.filter((action) => summary[action] > 0)
  const tiles = counts.map(
    (action) =>
      markup`<div class="tile ${action}"><dt><span aria-hidden="true">${symbols[action]}</span> ${action}</dt><dd>${grouped(summary[action])}</dd></div>`,
  )
  const ends = (['done', 'failed', 'notRun'] as const).filter((key) => command === 'apply' && outcomes[key] > 0)
  const words = { done: ['✓ done', 'good'], failed: ['✕ failed', 'bad'], notRun: ['– not run', 'quiet'] } as const
  const endTiles = ends.map((key) => {
    const [word, tone] = words[key]
    return markup`<div class="tile end ${tone}"><dt>${word}</dt><dd>${grouped(outcomes[key])}</dd></div>`
  })
  return tiles.length + endTiles.length === 0 ? undefined : markup`<dl class="tiles">${tiles}${endTiles}</dl>\n`
}

const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0')
