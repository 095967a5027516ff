// The pages lie as the files do: docs/ci.md is docs/ci.html, and a link between two pages is relative, so that they work from a disk as well.
import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMarkdown, pagePath, plainText } from './markdown.mjs'
import { readNavigation } from './navigation.mjs'
import { sectionsOf } from './search-text.mjs'
import { renderSource, sourcesOf } from './sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

export default function configure(config) {
  const markdown = createMarkdown(root)
  const navigation = readNavigation(root)
  const listed = ['README.md', 'docs/README.md', ...navigation.flatMap(({ pages }) => pages.map(({ file }) => file))]
  const documents = listed.map((file) => {
    const env = { file, links: [] }
    const tokens = markdown.parse(readFileSync(join(root, file), 'utf8'), env)
    return { file, tokens, links: env.links, title: plainText(tokens[tokens.findIndex(({ tag }) => tag === 'h1') + 1]) }
  })
  const sources = sourcesOf(
    documents.flatMap(({ links }) => links),
    listed,
    root,
  )
  const shown = new Set([...listed, ...sources])
  const parts = navigation.map(({ title, pages }) => ({
    title,
    pages: pages.map((page) => ({ title: page.title, path: pagePath(page.file, false) })),
  }))

  for (const [index, { file, tokens, title }] of documents.entries()) {
    const html = markdown.renderer.render(tokens, markdown.options, {})
    add(pagePath(file, false), html, {
      title,
      headings: sectionsOf(tokens, title, '').filter(({ tag }) => tag === 'h2'),
      previous: linkOf(documents[index - 1]),
      next: linkOf(documents[index + 1]),
    })
  }
  for (const file of sources) {
    const isFolder = statSync(join(root, file)).isDirectory()
    add(
      pagePath(file, isFolder),
      renderSource(file, root, (path) => shown.has(path)),
      { title: file, headings: [] },
    )
  }
  const sections = documents.flatMap(({ file, tokens, title }) => sectionsOf(tokens, title, pagePath(file, false)))
  config.addTemplate('sections.11ty.js', () => `window.kilnSections = ${JSON.stringify(sections)}\n`, {
    permalink: 'assets/sections.js',
  })
  config.addPassthroughCopy({
    assets: 'assets',
    'node_modules/minisearch/dist/umd/index.js': 'assets/minisearch.js',
    '../docs/images': 'docs/images',
  })

  function add(path, html, data) {
    const up = posix.relative(posix.dirname(path), '.') || '.'
    const all = { ...data, path, up, parts, layout: 'page.liquid', permalink: path }
    config.addTemplate(`${path.replaceAll('.', '-')}.11ty.js`, () => html, all)
  }
  return { dir: { input: 'templates' } }
}

function linkOf(document) {
  return document && { title: document.title, path: pagePath(document.file, false) }
}
