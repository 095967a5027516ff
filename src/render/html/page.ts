/** The report as a page: one file that needs no network and no script, and that nothing inside of it can make do anything. */
import { createHash } from 'node:crypto'
import type { Report } from '../../report/report.ts'
import { verdictOf } from '../words/verdict.ts'
import { renderDiagnostics } from './findings.ts'
import { renderFleet } from './fleet.ts'
import { iconOf, renderSprite } from './glyphs.ts'
import { renderHeader, stateOfReport } from './header.ts'
import { markup, trusted, type Markup } from '../words/markup.ts'
import { script, styles } from './assets.ts'
import { Pictures } from './picture.ts'
import { cardsOf, inOrder, renderTargets, rowsOf } from './targets.ts'
import { renderToolbar } from './toolbar.ts'
import { renderWords } from './words.ts'

/**
 * Returns the report as one HTML file. Everything that is known is in the HTML; the script filters and searches. The same report gives the
 * same bytes.
 */
export function renderHtml(report: Report): string {
  const rows = rowsOf(report)
  const { loud, quiet } = inOrder(rows)
  const pictures = new Pictures(
    [...loud, ...quiet].map((row) => ({ ...row, anchors: new Map(cardsOf(row).map(([{ id }, at]) => [id, at])) })),
  )
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.tool.name} ${report.tool.version}">
<title>${verdictOf(report)} – kiln ${report.command}</title>
<link rel="icon" href="${iconOf(stateOfReport(report))}">
<style>${trusted(styles)}</style>
</head>
<body>
<a class="skip" href="#${rows.length > 0 ? 'targets' : 'main'}">Skip to the ${rows.length > 0 ? 'targets' : 'findings'}</a>
${renderSprite()}
${renderHeader(report)}
<main id="main" tabindex="-1">
${renderFindings(report)}${renderFleet(report, rows)}${pictures.renderTop()}${
    rows.length > 0 &&
    markup`<section aria-labelledby="targets"><h2 id="targets" tabindex="-1">${rows.length === 1 ? 'Target' : 'Targets'}</h2>
${renderToolbar(report, rows)}${renderTargets(report, rows, pictures)}<p id="none" hidden>Nothing here fits the filter.</p></section>\n`
  }${renderWords(report)}</main>
${renderFooter(report)}
<script>${trusted(script)}</script>
</body>
</html>
`
  return page.text
}

/** Nothing is loaded, sent or run but the style and the script of the page themselves, known by their digests. */
const contentPolicy = [
  "default-src 'none'",
  `style-src '${sourceOf(styles)}'`,
  `script-src '${sourceOf(script)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function sourceOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function renderFindings({ diagnostics }: Report): Markup | undefined {
  if (diagnostics.length === 0) return undefined
  return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${renderDiagnostics(diagnostics)}</section>\n`
}

function renderFooter({ tool, digest, orphans, exitCode, targets, formatVersion }: Report): Markup {
  const isPlanned = targets.some((target) => target.digest !== undefined)
  const facts = [
    isPlanned && markup`<div><dt>digest</dt><dd><code>${digest}</code></dd></div>`,
    isPlanned && markup`<div><dt>orphans</dt><dd>${orphans === 'checked' ? 'checked' : 'not checked'}</dd></div>`,
    markup`<div><dt>exit code</dt><dd>${exitCode}</dd></div>`,
    markup`<div><dt>made by</dt><dd>${tool.name} ${tool.version}, report format ${formatVersion}</dd></div>`,
  ]
  return markup`<footer><dl class="run">${facts}</dl></footer>`
}
