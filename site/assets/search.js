// The search: everything that it needs lies beside it, and is loaded when somebody begins to type. Works from a disk, too.
const { up } = document.currentScript.dataset
const input = document.getElementById('search')
const found = document.getElementById('found')
let index

function load(file) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    Object.assign(script, { src: `${up}/assets/${file}`, onload: resolve, onerror: reject })
    document.head.append(script)
  })
}

/** Loads and indexes all sections, once. */
function prepare() {
  index ??= Promise.all([load('minisearch.js'), load('sections.js')]).then(() => {
    const search = new window.MiniSearch({
      idField: 'url',
      fields: ['title', 'page', 'text'],
      storeFields: ['title', 'page', 'text'],
      // Flags, codes, paths and field names are words as they are written, and so are their parts.
      tokenize: (text) =>
        text.split(/[^\p{L}\p{N}_.$/:-]+/u).flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]),
      searchOptions: {
        boost: { title: 4, page: 2 },
        prefix: true,
        fuzzy: (term) => (term.length > 5 ? 0.2 : 0),
        combineWith: 'AND',
      },
    })
    search.addAll(window.kilnSections)
    return search
  })
  return index
}

/** Returns the words around the first place that was found. */
function excerpt(text, terms) {
  const at = Math.max(
    0,
    Math.min(...terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0)),
  )
  const start = Number.isFinite(at) ? Math.max(0, at - 60) : 0
  return `${start > 0 ? '…' : ''}${text.slice(start, start + 160)}`
}

function show(results) {
  found.replaceChildren(
    ...results.slice(0, 12).map(({ id, title, page, text, terms }) => {
      const link = Object.assign(document.createElement('a'), { href: `${up}/${id}` })
      const name = document.createElement('strong')
      name.textContent = title === page ? page : `${page} › ${title}`
      const words = document.createElement('span')
      words.textContent = excerpt(text, terms)
      link.append(name, words)
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
  if (results.length === 0) found.append(Object.assign(document.createElement('li'), { textContent: 'Nothing found' }))
  found.hidden = false
}

function hide() {
  found.hidden = true
}

input.addEventListener('focus', prepare)
input.addEventListener('input', () => {
  void prepare().then((search) => {
    const words = input.value.trim()
    if (words === '') hide()
    else show(search.search(words))
  })
})

/** Arrows go through what was found, Escape leaves, and / comes from anywhere. */
document.addEventListener('keydown', (event) => {
  const links = [input, ...found.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.key === '/' && at < 0 && !event.ctrlKey && !event.metaKey) input.focus()
  else if (event.key === 'Escape' && at >= 0) hide()
  else if (event.key === 'Enter' && at === 0 && links.length > 1) links[1].click()
  else if (step !== undefined && at >= 0 && !found.hidden) links[(at + step + links.length) % links.length].focus()
  else return
  event.preventDefault()
})
document.addEventListener('click', ({ target }) => {
  if (!target.closest('search')) hide()
})
