// Writes what the commands of the played pages show: docs/tutorial.md, docs/how-to.md, and the README of each example that is a
// project. Each is played in order, as a reader would type it.
//
//   node scripts/generate-pages.mjs                   writes
//   node scripts/generate-pages.mjs --check           writes nothing; exits with 1 if a page is not up to date
//   node scripts/generate-pages.mjs [--check] PAGE…   only these pages
import './prepare.mjs'
import { readFileSync, writeFileSync } from 'node:fs'

const { playPage } = await import('./play/page.mjs')
const { createProjects, gallery } = await import('./play/projects.mjs')

const [given, all] = [
  process.argv.slice(2).filter((word) => word !== '--check'),
  ['docs/tutorial.md', 'docs/how-to.md', ...gallery],
]
const pages = given.length > 0 ? given : all
const isCheck = process.argv.includes('--check')
const projects = createProjects()
let staleCount = 0
try {
  for (const page of pages) {
    const path = new URL(`../${page}`, import.meta.url)
    const text = readFileSync(path, 'utf8')
    const played = await playPage(page, text, (name) => projects.start(name))
    if (played === text) continue
    staleCount += 1
    const line = firstDifference(text, played)
    process.stdout.write(isCheck ? `${page} is not up to date: run npm run generate; ${line}\n` : `${page} written\n`)
    if (!isCheck) writeFileSync(path, played)
  }
} finally {
  projects.close()
}
if (staleCount === 0) process.stdout.write('played pages are up to date\n')
process.exitCode = isCheck && staleCount > 0 ? 1 : 0

/** Says where two texts are not the same. */
function firstDifference(before, after) {
  const [old, now] = [before, after].map((text) => text.split('\n'))
  const index = now.findIndex((line, at) => line !== old[at])
  return index < 0 ? `it ends with line ${now.length}` : `line ${index + 1} is now: ${now[index]}`
}
