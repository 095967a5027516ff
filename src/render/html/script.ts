/** The one script of the page: filter, search, keys, theme, print. It only shows and hides what is there, and stores nothing. */
export const script = `(() => {
'use strict'
const $ = (id) => document.getElementById(id)
const all = (selector, from = document) => [...from.querySelectorAll(selector)]
const root = document.documentElement

const theme = $('theme')
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
const isDark = () => (root.dataset.theme || (prefersDark.matches ? 'dark' : 'light')) === 'dark'
const nameTheme = () => { theme.textContent = isDark() ? 'Light theme' : 'Dark theme' }
theme.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark'
  nameTheme()
})
prefersDark.addEventListener('change', nameTheme)
nameTheme()
theme.hidden = false

addEventListener('beforeprint', () => {
  for (const one of all('details:not([open])')) { one.dataset.shut = ''; one.open = true }
})
addEventListener('afterprint', () => {
  for (const one of all('details[data-shut]')) { delete one.dataset.shut; one.open = false }
})

const tools = $('tools')
if (!tools) return
const query = $('q')
const boxes = all('input[type=checkbox]', tools)
const lower = (element) => element.textContent.toLowerCase()
let targets
const read = () => (targets ??= all('.t').map((element) => {
  const articles = all('.c', element).map((article) => ({ article, action: article.dataset.a, kind: article.dataset.k, text: lower(article) }))
  const rest = all(':scope > .findings, :scope > .small', element).map(lower).join(' ')
  const same = element.querySelector(':scope > .same')
  return {
    element, articles, rest, same,
    state: element.dataset.s,
    head: lower(element.querySelector('header')),
    names: same ? lower(same) : '',
    old: element.querySelector(':scope > .old'),
    cell: document.querySelector('.cell[href="#' + element.id + '"]'),
  }
}))

const chosen = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value))
const allows = (set, value) => set.size === 0 || set.has(value)

function filter() {
  const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const [byState, byAction, byKind] = [chosen('s'), chosen('a'), chosen('k')]
  const isActive = words.length + byState.size + byAction.size + byKind.size > 0
  const has = (text) => words.every((word) => text.includes(word))
  let [changes, changesShown, shown] = [0, 0, 0]
  for (const { element, articles, head, rest, names, same, old, state, cell } of read()) {
    const fits = allows(byState, state)
    let here = 0
    for (const { article, action, kind, text } of articles) {
      const isShown = fits && allows(byAction, action) && allows(byKind, kind) && has(head + ' ' + text)
      article.hidden = !isShown
      if (isShown) here++
    }
    if (old) old.hidden = !all('.c', old).some((article) => !article.hidden)
    const isOpen = byAction.size + byKind.size === 0
    const isNamed = words.length > 0 && isOpen && !has(head) && has(head + ' ' + names)
    if (same) same.open = isNamed
    const isShown = here > 0 || (fits && isOpen && has(head + ' ' + rest + ' ' + names))
    element.hidden = !isShown
    if (cell) cell.classList.toggle('off', !isShown)
    changes += articles.length
    changesShown += here
    if (isShown) shown++
  }
  const of = (some, whole, noun) => (isActive ? some + ' of ' + whole : whole) + ' ' + noun + (whole === 1 ? '' : 's')
  $('shown').textContent = of(changesShown, changes, 'change') + ', ' + of(shown, targets.length, 'target')
  $('clear').hidden = !isActive
  $('none').hidden = shown > 0
}

let isWaiting = false
function filterSoon() {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => { isWaiting = false; filter() })
}
function clear() {
  query.value = ''
  for (const box of boxes) box.checked = false
  filter()
}

tools.addEventListener('input', filterSoon)
$('clear').addEventListener('click', () => { clear(); query.focus() })
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === '/' && !event.target.closest('input:not([type=checkbox])')) {
    event.preventDefault()
    query.focus()
    query.select()
  }
  if (event.key === 'Escape') clear()
})
const reveal = () => {
  const there = $(location.hash.slice(1))
  if (!there || !there.closest('[hidden]')) return
  clear()
  there.scrollIntoView()
}
addEventListener('hashchange', reveal)
document.addEventListener('click', (event) => {
  if (event.target.closest('a[href^="#"]')) requestAnimationFrame(reveal)
})
tools.hidden = false
filter()
})()
`
