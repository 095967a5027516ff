// What the search looks through: each section of each page, as its reader sees it.
import { plainText } from './markdown.mjs'

/** Returns the sections of a page: `{ page, tag, title, url, text }`, the first one being what stands above all headings. */
export function sectionsOf(tokens, page, url) {
  const sections = []
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const isTitle = token.tag === 'h1'
      sections.push({
        page,
        tag: token.tag,
        title: plainText(tokens[index + 1]),
        url: isTitle ? url : `${url}#${token.attrGet('id')}`,
        text: [],
      })
    } else if (tokens[index - 1]?.type !== 'heading_open') {
      const text = token.type === 'inline' ? plainText(token) : token.type === 'fence' ? token.content : ''
      if (text !== '') sections.at(-1)?.text.push(text.trim())
    }
  }
  return sections.map((section) => ({ ...section, text: section.text.join(' ').replaceAll(/\s+/g, ' ') }))
}
