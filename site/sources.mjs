// The files that documents link to and that are no documents: each as a page with its text. Folders are lists.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join, posix } from 'node:path'
import { highlightCode, isPicture, pagePath } from './markdown.mjs'

/** Every file of these is a page: they are there to be copied. */
const whole = ['configs', 'examples', 'schema']

/** Returns the files and folders that are shown besides `documents`: what `links` lead to, and what is there to be copied. */
export function sourcesOf(links, documents, root) {
  const copied = whole.flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name)),
  ])
  const all = new Set([...links, ...copied])
  const shown = [...all]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .filter((file) => !documents.includes(file) && !isPicture(file))
  // A folder is shown by the page about it where there is one.
  const pages = new Set(documents.map((file) => pagePath(file, false)))
  return shown.filter((file) => !pages.has(pagePath(file, isFolder(root, file))))
}

/** Returns the HTML of a file, or of a folder in which those that `isShown` are links. */
export function renderSource(file, root, isShown) {
  if (!isFolder(root, file)) {
    const text = readFileSync(join(root, file), 'utf8')
    const language = extname(file).slice(1) || file.split('/').at(-1).toLowerCase()
    return `<h1>${escapeHtml(file)}</h1>\n<pre tabindex="0"><code>${highlightCode(text, language) || escapeHtml(text)}</code></pre>\n`
  }
  const entries = readdirSync(join(root, file))
    .filter((name) => !name.startsWith('.') || isShown(posix.join(file, name)))
    .toSorted()
  const items = entries.map((name) => {
    const path = posix.join(file, name)
    const label = escapeHtml(isFolder(root, path) ? `${name}/` : name)
    const link = posix.relative(file, pagePath(path, isFolder(root, path)))
    return `<li>${isShown(path) ? `<a href="${escapeHtml(link)}">${label}</a>` : label}</li>\n`
  })
  return `<h1>${escapeHtml(file)}/</h1>\n<ul>\n${items.join('')}</ul>\n`
}

export function escapeHtml(text) {
  const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replaceAll(/[&<>"]/g, (character) => names[character])
}

const isFolder = (root, file) => statSync(join(root, file)).isDirectory()
