// Markdown as GitHub shows it: the same ids of headings, links to files of the repository, code in colours.
import GithubSlugger from 'github-slugger'
import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import markdownIt from 'markdown-it'
import Prism from 'prismjs'
import loadLanguages from 'prismjs/components/index.js'

loadLanguages.silent = true
loadLanguages(['yaml', 'json', 'bash', 'shell-session', 'docker', 'hcl', 'diff', 'groovy'])
const languages = { console: 'shell-session', sh: 'bash', dockerfile: 'docker', yml: 'yaml', tf: 'hcl' }

/**
 * Returns a renderer of Markdown for the repository at `root`. The file that is rendered is `env.file`; what its links lead to is put into
 * `env.links`, from the root of the repository.
 */
export function createMarkdown(root) {
  const markdown = markdownIt({ html: true, highlight: highlightCode })
  markdown.core.ruler.push('ids-and-links', ({ tokens, env }) => {
    const slugger = new GithubSlugger()
    for (const [index, token] of tokens.entries()) {
      // A cell of the head without a word is none.
      if (token.type === 'th_open' && tokens[index + 1].content === '') token.tag = tokens[index + 2].tag = 'td'
      if (token.type === 'heading_open') token.attrSet('id', slugger.slug(plainText(tokens[index + 1])))
      for (const child of token.children ?? []) {
        if (child.type !== 'link_open') continue
        const target = targetOf(child.attrGet('href'), env.file)
        // What leads nowhere is left as it is, and found when the pages are whole.
        if (target === undefined || isPicture(target) || !existsSync(join(root, target))) continue
        env.links.push(target)
        child.attrSet('href', linkTo(target, child.attrGet('href'), env.file, root))
      }
    }
  })
  // What is wide scrolls by itself, by the keyboard as well.
  const { rules } = markdown.renderer
  const { fence } = rules
  rules.fence = (...given) => fence(...given).replace('<pre>', '<pre tabindex="0">')
  rules.table_open = () => '<div class="wide" tabindex="0"><table>'
  rules.table_close = () => '</table></div>'
  return markdown
}

/** Returns `code` as HTML. A language that is not known stays as it is: an empty text tells markdown-it to escape it. */
export function highlightCode(code, name) {
  const language = languages[name] ?? name
  return Object.hasOwn(Prism.languages, language) ? Prism.highlight(code, Prism.languages[language], language) : ''
}

/** Returns the text that is read of an inline token. */
export function plainText({ children }) {
  return children.map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('')
}

/** Returns whether a file is shown inside of pages and is none itself. */
export function isPicture(file) {
  return /\.(png|svg)$/.test(file)
}

/** Returns the path of the page that shows a file or a folder of the repository. */
export function pagePath(file, isFolder) {
  if (isFolder) return posix.join(file, 'index.html')
  if (file.endsWith('README.md')) return file.replace(/README\.md$/, 'index.html')
  return file.endsWith('.md') ? file.replace(/\.md$/, '.html') : `${file}.html`
}

function targetOf(href, file) {
  const [path] = href.split('#')
  if (path === '' || /^[a-z]+:/.test(path)) return undefined
  return posix.join(posix.dirname(file), decodeURI(path)).replace(/\/$/, '')
}

function linkTo(target, href, file, root) {
  const page = pagePath(target, statSync(join(root, target)).isDirectory())
  const anchor = href.includes('#') ? href.slice(href.indexOf('#')) : ''
  return posix.relative(posix.dirname(file), page) + anchor
}
