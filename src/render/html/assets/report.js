/** The one script of the page: filter, search, keys, theme, print. It only shows and hides what is there, and stores nothing. */
;(() => {
  'use strict'

  /**
   * Returns the element of that id, which the page is known to have.
   * @param {string} id
   */
  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

  /**
   * @param {string} selector
   * @param {ParentNode} [from]
   */
  const all = (selector, from = document) => [
    .../** @type {NodeListOf<HTMLElement>} */ (from.querySelectorAll(selector)),
  ]

  const root = document.documentElement
  const theme = byId('theme')
  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (root.dataset['theme'] || (prefersDark.matches ? 'dark' : 'light')) === 'dark'
  const nameTheme = () => {
    theme.textContent = isDark() ? 'Light theme' : 'Dark theme'
  }
  theme.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark'
    nameTheme()
  })
  prefersDark.addEventListener('change', nameTheme)
  nameTheme()
  theme.hidden = false

  addEventListener('beforeprint', () => {
    for (const one of /** @type {HTMLDetailsElement[]} */ (all('details:not([open])'))) {
      one.dataset['shut'] = ''
      one.open = true
    }
  })
  addEventListener('afterprint', () => {
    for (const one of /** @type {HTMLDetailsElement[]} */ (all('details[data-shut]'))) {
      delete one.dataset['shut']
      one.open = false
    }
  })

  /** @type {HTMLElement | null} */
  const tools = document.querySelector('#tools')
  if (tools === null) return
  const query = /** @type {HTMLInputElement} */ (byId('q'))
  const boxes = /** @type {HTMLInputElement[]} */ (all('input[type=checkbox]', tools))

  /** @param {Element | null} element */
  const lower = (element) => element?.textContent?.toLowerCase() ?? ''

  /**
   * The text of a change, without the names of other targets.
   * @param {Element | null} article
   */
  const ownText = (article) =>
    [...(article?.children ?? [])]
      .filter((part) => !part.matches('.also'))
      .map(lower)
      .join(' ')

  /** @param {HTMLElement} element */
  const readTarget = (element) => {
    const articles = all('.c', element).map((article) => ({
      article,
      action: article.dataset['a'],
      kind: article.dataset['k'],
      reason: article.dataset['r'],
      // What is shown in full at another target is found here as well.
      text: `${ownText(article)} ${ownText(document.getElementById(article.dataset['like'] ?? ''))}`,
    }))
    /** @type {HTMLDetailsElement | null} */
    const same = element.querySelector(':scope > .same')
    /** @type {HTMLElement | null} */
    const old = element.querySelector(':scope > .old')
    return {
      element,
      articles,
      rest: all(':scope > .findings, :scope > .small', element).map(lower).join(' '),
      same,
      state: element.dataset['s'],
      head: lower(element.querySelector('header')),
      names: lower(same),
      old,
      many: /** @type {HTMLDetailsElement[]} */ (all('.many', element)),
      cell: document.querySelector(`.cell[href="#${element.id}"]`),
    }
  }

  /** @type {ReturnType<typeof readTarget>[] | undefined} */
  let targets
  const read = () => (targets ??= all('.t').map(readTarget))

  /**
   * Returns what is ticked in one group of boxes.
   * @param {string} name
   */
  const chosen = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value))

  /**
   * @param {Set<string>} set
   * @param {string | undefined} value
   */
  const allows = (set, value) => set.size === 0 || set.has(value ?? '')

  function filter() {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean)
    const [byState, byAction, byReason, byKind] = [chosen('s'), chosen('a'), chosen('r'), chosen('k')]
    const ticked = byAction.size + byReason.size + byKind.size
    const isActive = words.length + byState.size + ticked > 0
    /** @param {string} text */
    const has = (text) => words.every((word) => text.includes(word))
    let [changes, changesShown, shown] = [0, 0, 0]
    const rows = read()
    for (const { element, articles, head, rest, names, same, old, many, state, cell } of rows) {
      const fits = allows(byState, state)
      let here = 0
      for (const { article, action, kind, reason, text } of articles) {
        const isAllowed = allows(byAction, action) && allows(byReason, reason) && allows(byKind, kind)
        const isShown = fits && isAllowed && has(`${head} ${text}`)
        article.hidden = !isShown
        if (isShown) here++
      }
      if (old) old.hidden = !all('.c', old).some((article) => !article.hidden)
      for (const one of many) {
        one.hidden = !all('.c', one).some((article) => !article.hidden)
        one.open = isActive
      }
      const isOpen = ticked === 0
      const isNamed = words.length > 0 && isOpen && !has(head) && has(`${head} ${names}`)
      if (same) same.open = isNamed
      const isShown = here > 0 || (fits && isOpen && has(`${head} ${rest} ${names}`))
      element.hidden = !isShown
      if (cell) cell.classList.toggle('off', !isShown)
      changes += articles.length
      changesShown += here
      if (isShown) shown++
    }
    /**
     * @param {number} some
     * @param {number} whole
     * @param {string} noun
     */
    const of = (some, whole, noun) => `${isActive ? `${some} of ${whole}` : whole} ${noun}${whole === 1 ? '' : 's'}`
    byId('shown').textContent = `${of(changesShown, changes, 'change')}, ${of(shown, rows.length, 'target')}`
    byId('clear').hidden = !isActive
    byId('none').hidden = shown > 0
  }

  let isWaiting = false
  function filterSoon() {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      filter()
    })
  }
  function clear() {
    query.value = ''
    for (const box of boxes) box.checked = false
    filter()
  }

  tools.addEventListener('input', filterSoon)
  byId('clear').addEventListener('click', () => {
    clear()
    query.focus()
  })
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const isTyped = event.target instanceof Element && event.target.closest('input:not([type=checkbox])') !== null
    if (event.key === '/' && !isTyped) {
      event.preventDefault()
      query.focus()
      query.select()
    }
    if (event.key === 'Escape') clear()
  })

  /** Shows what the address names, if the filter hides it. */
  const reveal = () => {
    const there = document.getElementById(location.hash.slice(1))
    if (!there?.closest('[hidden]')) return
    clear()
    there.scrollIntoView()
  }
  addEventListener('hashchange', reveal)
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]')) requestAnimationFrame(reveal)
  })
  tools.hidden = false
  filter()
})()
