/** The page is the renderer's own, whatever a report holds: no text becomes an element, an attribute, an address or a script. */
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/render/html/page.ts'
import type { Report } from '../../src/report/report.ts'
import { dangerIn } from '../support/hostile.ts'
import { hostileReports } from '../support/hostile-reports.ts'
import { parsePage } from '../support/html.ts'
import { assertFuzz, runsOf } from './fuzz.ts'

/** Every element and attribute that the page is made of. A new one needs a thought: nothing here runs, loads or sends anything. */
const known: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: [],
  link: ['rel', 'href'],
  style: [],
  script: [],
  body: [],
  a: ['class', 'href', 'title', 'rel'],
  svg: ['class', 'aria-hidden', 'aria-label', 'focusable', 'role', 'viewBox', 'width', 'height'],
  defs: [],
  marker: ['id', 'class', 'viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'orient'],
  g: ['class', 'role', 'aria-hidden'],
  rect: ['class', 'x', 'y', 'width', 'height', 'rx'],
  text: ['class', 'x', 'y'],
  symbol: ['id', 'viewBox'],
  path: ['class', 'd', 'marker-end'],
  use: ['href'],
  header: ['class'],
  main: ['id', 'tabindex'],
  footer: [],
  section: ['class', 'id', 'data-s', 'aria-labelledby'],
  article: ['class', 'id', 'data-a', 'data-k', 'data-like', 'data-r'],
  div: ['class', 'id', 'role', 'hidden', 'aria-label', 'aria-labelledby', 'aria-describedby', 'tabindex'],
  h1: ['class'],
  h2: ['id', 'tabindex'],
  h3: ['id'],
  h4: [],
  p: ['class', 'id', 'role', 'hidden'],
  b: [],
  span: ['class', 'aria-hidden'],
  code: [],
  del: [],
  ins: [],
  kbd: ['aria-hidden'],
  wbr: [],
  dl: ['class'],
  dt: [],
  dd: [],
  ul: ['class'],
  li: ['class'],
  table: ['class'],
  caption: ['class'],
  thead: [],
  tbody: [],
  tr: ['class'],
  th: ['scope'],
  td: ['class', 'colspan'],
  details: ['class', 'open'],
  summary: [],
  fieldset: [],
  legend: [],
  label: ['class', 'for'],
  input: ['type', 'id', 'name', 'value', 'placeholder', 'autocomplete', 'spellcheck'],
  button: ['type', 'id', 'hidden'],
}
const once = ['html', 'head', 'body', 'title', 'style', 'script', 'main', 'h1', 'link', 'footer']

function check(report: Report): void {
  const html = renderHtml(report)
  const { tags } = parsePage(html)
  for (const { name, attributes } of tags) {
    expect(known, name).toHaveProperty(name)
    expect(known[name], name).toEqual(expect.arrayContaining(Object.keys(attributes)))
    const address = attributes['href']
    if (address !== undefined) expect(address).toMatch(/^(#[\w-]+$|data:image\/svg\+xml,|https?:\/\/[\w.-]+)/)
  }
  // Inside of a picture a title is what a node is called.
  const outside = tags.filter(
    ({ name }, index) => name !== 'title' || index < tags.findIndex((tag) => tag.name === 'body'),
  )
  for (const name of once)
    expect(
      outside.filter((tag) => tag.name === name),
      name,
    ).toHaveLength(1)
  const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const anchors = tags.flatMap(({ attributes }) => /^#(.*)/.exec(attributes['href'] ?? '')?.[1] ?? [])
  expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([])
  // What is in front of the user's eyes cannot reorder or hide itself either. Line breaks are the page's own.
  expect(dangerIn(html)).toBeUndefined()
  expect(renderHtml(report)).toBe(html)
}

describe('the HTML report', () => {
  it('holds hostile text as text', () => assertFuzz(hostileReports, runsOf(200), check))
})
