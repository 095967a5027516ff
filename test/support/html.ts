/** Reads HTML strictly, as the page is written: what a browser would have to guess about is an error. */

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface Page {
  /** Every start tag, in the order of the page. */
  readonly tags: readonly Tag[]
  /** The text between the tags, without that of style and script, with the entities resolved. */
  readonly text: string
}

const voids = new Set(['meta', 'link', 'wbr', 'input', 'path', 'use'])

/** Parses a page. Throws for a stray `<` or `&`, an attribute without double quotes, and tags that do not close in order. */
export function parsePage(html: string): Page {
  const tags: Tag[] = []
  const open: string[] = []
  let text = ''
  let at = html.indexOf('<html')
  while (at < html.length) {
    if (html[at] !== '<') {
      const next = html.indexOf('<', at)
      const end = next < 0 ? html.length : next
      text += resolve(html.slice(at, end))
      at = end
      continue
    }
    const match = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<]*")?)*)(\/?)>/y
    match.lastIndex = at
    const found = match.exec(html)
    if (found === null) throw new Error(`not a tag: ${html.slice(at, at + 60)}`)
    const [whole, slash, name = '', attributes = '', isEmpty] = found
    at += whole.length
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`${whole} closes nothing: ${html.slice(at - 80, at)}`)
      continue
    }
    tags.push({ name, attributes: attributesOf(attributes) })
    if (voids.has(name) || isEmpty === '/') continue
    open.push(name)
    if (name === 'style' || name === 'script') at = html.indexOf(`</${name}`, at)
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`)
  return { tags, text }
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)]
  if (new Set(found.map(([, name]) => name)).size < found.length) throw new Error(`an attribute twice: ${text}`)
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, resolve(value)]))
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' }

function resolve(text: string): string {
  return text.replaceAll(/&([a-z0-9#]*;)?/g, (entity, name: string | undefined) => {
    const character = characters[name?.slice(0, -1) ?? '']
    if (character === undefined) throw new Error(`not an entity: ${entity} in ${text.slice(0, 60)}`)
    return character
  })
}
