// What the site shows, and in which order: docs/README.md says it, a heading for each part and a link for each page.
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Returns the parts of the navigation: `{ title, pages: [{ file, title }] }`, files from the root of the repository. */
export function readNavigation(root) {
  const text = readFileSync(join(root, 'docs/README.md'), 'utf8')
  const parts = text.split(/^## /m).slice(1)
  return parts.map((part) => ({
    title: part.split('\n', 1)[0].trim(),
    pages: [...part.matchAll(/^- \[(.+?)\]\(([^)]+)\)/gm)].map(([, title, link]) => ({
      file: posix.normalize(posix.join('docs', link)),
      title,
    })),
  }))
}
