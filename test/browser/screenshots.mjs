// Pictures for the documents, from real runs on the embedded emulator: the terminal, the comment, the page. `npm run screenshots` makes them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { marked } from 'marked'
import { shrinkPng } from './png.mjs'

process.env['FONTCONFIG_FILE'] = fileURLToPath(new URL('fonts.conf', import.meta.url))
const { startBrowser } = await import('./browser.mjs')
const { runStories } = await import('./stories.mjs')

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const mostBytes = 200_000

const { pages, text, comment } = await runStories()
const folder = mkdtempSync(join(tmpdir(), 'kiln-screenshots-'))
const browser = await startBrowser()
mkdirSync(images, { recursive: true })
try {
  await take('terminal', terminalPage(text), { width: 860 })
  await take('comment', commentPage(comment), { width: 1080, height: 1180 })
  await take('report', pages.plan, { width: 1120, height: 1330 })
  await take('report-dark', pages.failed, { width: 1120, height: 1240, colorScheme: 'dark' })
  await take('report-phone', pages.drift, { width: 390, height: 844 })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Writes docs/images/NAME.png: what can be seen without a scroll, or without a height the whole page. */
async function take(name, html, { width, height, colorScheme = 'light' }) {
  const file = join(folder, `${name}.html`)
  writeFileSync(file, html)
  const viewport = { width, height: height ?? 400 }
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1.5 })
  await page.goto(pathToFileURL(file).href)
  const picture = shrinkPng(await page.screenshot({ fullPage: height === undefined }))
  await page.close()
  if (picture.length > mostBytes) throw new Error(`${name}: ${picture.length} bytes, more than ${mostBytes}`)
  writeFileSync(join(images, `${name}.png`), picture)
  process.stdout.write(`docs/images/${name}.png ${picture.length} bytes\n`)
}

function escapeHtml(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The coloured text as a terminal shows it. */
function terminalPage(output) {
  const styles = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 35: 'magenta', 36: 'cyan' }
  // eslint-disable-next-line no-control-regex
  const parts = escapeHtml(output).replaceAll(/\u001b\[(\d+)m/g, (_, code) => {
    return styles[code] === undefined ? '</span>' : `<span class="${styles[code]}">`
  })
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #12151b; color: #d9dee7; font: 13px/1.5 ui-monospace, monospace; font-variant-ligatures: none; padding: 18px 22px 6px; }
pre { margin: 0; font: inherit; white-space: pre-wrap; }
.prompt { color: #8b94a3; }
.bold { font-weight: 700; color: #fff; } .dim { color: #8b94a3; } .red { color: #ff8f8f; } .green { color: #7fd6a2; }
.yellow { color: #f0c070; } .magenta { color: #cdb0ff; } .cyan { color: #7cc7e8; }
</style><pre><span class="prompt">$</span> kiln plan --target build-eu --target prod-us\n${parts}</pre>`
}

/** The Markdown as a forge shows it: GitHub's look, not its style sheet. */
function commentPage(source) {
  const html = marked.parse(source, { gfm: true, async: false })
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 24px; background: #fff; color: #1f2328; font: 14px/1.5 ui-sans-serif, system-ui, sans-serif; }
.comment { border: 1px solid #d1d9e0; border-radius: 8px; }
.head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 8px 8px 0 0; color: #59636e; }
.head b { color: #1f2328; }
.body { padding: 4px 18px 16px; }
h2 { font-size: 20px; border-bottom: 1px solid #d1d9e0; padding-bottom: 6px; line-height: 1.3; }
h3 { font-size: 17px; margin: 20px 0 8px; } h4 { font-size: 14px; margin: 16px 0 6px; } p { margin: 6px 0; }
code { font: 12px ui-monospace, monospace; background: #eff1f3; border-radius: 5px; padding: 2px 5px; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 8px 0; } td code { overflow-wrap: normal; }
table { font-size: 13px; }
th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left; }
tr:nth-child(2n) td { background: #f6f8fa; } a { color: #0969da; }
blockquote { margin: 8px 0; padding: 0 14px; border-left: 4px solid #d1d9e0; color: #59636e; }
pre { background: #f6f8fa; padding: 12px; border-radius: 6px; overflow: hidden; } pre code { background: none; padding: 0; }
</style><div class="comment"><div class="head"><b>github-actions</b> commented</div><div class="body">${html}</div></div>`
}
