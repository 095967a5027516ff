// Writes the documents as pages with a search, and looks where their links lead. site/ is how they are made.
//
//   node scripts/docs-site.mjs           writes to site/dist
//   node scripts/docs-site.mjs --check   leaves nothing; builds twice, and exits with 1 if that does not give the same bytes
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { installPackage } from './install-package.mjs'

const site = installPackage('site')
const isCheck = process.argv.includes('--check')
const dist = isCheck ? mkdtempSync(join(site, 'node_modules', '.kiln-site-')) : join(site, 'dist')
try {
  build(dist)
  const pages = filesIn(dist).filter((file) => file.endsWith('.html'))
  const lost = [...findBrokenLinks(new Map(pages.map((page) => [page, readFileSync(join(dist, page), 'utf8')])))]
  const changed = isCheck ? changedWhenBuiltAgain() : []
  for (const line of [...lost, ...changed]) process.stdout.write(`${line}\n`)
  process.stdout.write(`${pages.length} pages, ${lost.length} broken links\n`)
  process.exitCode = lost.length + changed.length === 0 ? 0 : 1
} finally {
  if (isCheck) rmSync(dist, { recursive: true, force: true })
}

/** Ends the program if it fails; what went wrong is what the generator has printed. */
function build(folder) {
  rmSync(folder, { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, ['build.mjs', folder], {
    cwd: site,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('the pages could not be made')
}

/** Returns the links of pages to what is not there: to a file, or to a place in a page. */
function* findBrokenLinks(pages) {
  const ids = new Map(
    [...pages].map(([page, html]) => [page, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  )
  for (const [page, html] of pages) {
    for (const [, link] of html.matchAll(/<(?:a|link|script|img)\b[^>]*? (?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/.test(link)) continue
      const [path, anchor] = decodeURI(link).split('#')
      const file = path === '' ? page : posix.join(posix.dirname(page), path)
      const isThere = existsSync(join(dist, file)) && statSync(join(dist, file)).isFile()
      if (!isThere || (anchor && ids.has(file) && !ids.get(file).has(anchor))) yield `${page}: ${link} leads nowhere`
    }
  }
}

function changedWhenBuiltAgain() {
  const again = mkdtempSync(join(site, 'node_modules', '.kiln-site-'))
  try {
    build(again)
    const names = [...new Set([...filesIn(dist), ...filesIn(again)])]
    const read = (folder, name) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'latin1') : undefined
    return names
      .filter((name) => read(dist, name) !== read(again, name))
      .map((name) => `${name} is another one when built again`)
  } finally {
    rmSync(again, { recursive: true, force: true })
  }
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}
