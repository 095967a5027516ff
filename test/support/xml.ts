/** A reader of XML that takes nothing but what is well-formed; enough for what the tests look at. */

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

/** Returns the root element, or throws where the document is not well-formed. */
export function parseXml(xml: string): Element {
  // oxlint-disable-next-line no-control-regex
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml)
  if (illegal !== null) throw new Error(`the character at ${illegal.index} cannot stand in XML`)
  const tokens = /<\?xml [^?]*\?>\n|<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { name: '', attributes: {}, children: [], text: '' },
  ]
  while (tokens.lastIndex < xml.length) {
    const at = tokens.lastIndex
    const token = tokens.exec(xml)
    if (token === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 80)}`)
    const [, closing, name, attributes = '', empty, text] = token
    const top = open.at(-1)!
    if (text !== undefined) top.text += unescape(text)
    else if (closing === '/') {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`)
      open.pop()
      open.at(-1)!.children.push(top)
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        unescape(value!),
      ])
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' }
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`an attribute twice in <${name}>`)
      if (empty === '/') top.children.push(element)
      else open.push(element)
    }
  }
  const [root] = open[0]!.children
  if (open.length !== 1 || open[0]!.children.length !== 1 || root === undefined)
    throw new Error('not one whole element')
  return root
}

function unescape(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#96': '`' }
  return text.replaceAll(/&([^;]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? entities[name] : undefined
    if (character === undefined) throw new Error(`unknown entity ${whole}`)
    return character
  })
}
