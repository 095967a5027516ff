/** The HTML report as people use it: opened from a file, in a real Chromium. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { renderHtml } from '../../src/render/html/page.ts'
import { target } from '../support/builders.ts'
import { factory } from '../support/factories.ts'
import { hostileReports } from '../support/hostile-reports.ts'
import { stories as stated } from '../support/report-stories.ts'
import { change, plan, report, result } from '../support/reports.ts'
import { startBrowser } from './browser.mjs'
import { runStories } from './stories.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const hostile = fc.sample(hostileReports, { numRuns: 12, seed: 7 }).map(renderHtml)

let browser: Browser
let pages: Readonly<Record<string, string>>
const folder = mkdtempSync(join(tmpdir(), 'kiln-browser-'))

beforeAll(async () => {
  const [started, stories] = await Promise.all([startBrowser(), runStories()])
  browser = started
  pages = {
    ...stories.pages,
    large: renderHtml(largeFleet()),
    factory: renderHtml(report({ results: [result(factory)] })),
    texts: renderHtml(stated['plan-texts']!),
    alike: renderHtml(alikeFleet()),
    ...Object.fromEntries(hostile.map((html, index) => [`hostile-${index}`, html])),
  }
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** 400 targets of 25 configurations, 5 of which differ. */
function largeFleet() {
  const steady = [...Array(20).keys()].map((index) => change({ name: `steady-${index}` }))
  const changed = [...Array(5).keys()].map((index) =>
    change({
      id: `InfrastructureConfiguration/changed-${index}`,
      name: `changed-${index}`,
      action: 'update',
      reason: 'drifted',
      fields: [
        {
          path: 'instanceTypes',
          keys: ['instanceTypes'],
          before: ['m5.large'],
          after: ['m7i.large'],
          reason: 'drifted',
        },
      ],
    }),
  )
  const results = [...Array(400).keys()].map((index) => {
    const place = {
      ...target,
      name: `target-${index}`,
      account: String(100_000_000_000 + (index % 25)),
      region: `region-${Math.floor(index / 25)}`,
    }
    const changes = [...changed, ...steady]
    return result(changes, undefined, { target: place, plan: plan(changes, { target: place }) })
  })
  return report({ results })
}

/** A check of twelve targets in three named accounts: what drifted, is missing, blocked and pending, the same at several of them. */
function alikeFleet() {
  const field = { path: 'subnetId', keys: ['subnetId'], before: 'subnet-live', after: 'subnet-git' } as const
  const found = [
    change({ name: 'hosts', action: 'update', reason: 'drifted', fields: [{ ...field, reason: 'drifted' }] }),
    change({ name: 'gone', action: 'create', reason: 'missing' }),
    change({ name: 'theirs', action: 'blocked', reason: 'foreign-owner' }),
    change({ name: 'newer', action: 'update', reason: 'git-changed', fields: [{ ...field, reason: 'git-changed' }] }),
  ]
  const results = [...Array(12).keys()].map((index) => {
    const account = String(100_000_000_000 + (index % 3))
    const accountName = ['payments', 'retail', 'data-lake'][index % 3] ?? ''
    const place = { ...target, name: `place-${index}`, account, accountName, region: `region-${Math.floor(index / 3)}` }
    const changes = [found[index % 4]!]
    return result(changes, undefined, { target: place, plan: plan(changes, { target: place }) })
  })
  return report({ command: 'drift', results })
}

interface Opened {
  readonly page: Page
  /** What went wrong on the page, and every request but the one for the file itself. */
  readonly trouble: readonly string[]
}

interface View {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly javaScriptEnabled?: boolean
  /** Lays everything out, also what is not in sight. The policy of the page does not count then. */
  readonly isWhole?: boolean
}

/** Opens a page from a file, in a window of its own. */
async function open(
  name: string,
  { width = 1440, scheme = 'light', javaScriptEnabled = true, isWhole = false }: View = {},
): Promise<Opened> {
  const file = join(folder, `${name}.html`)
  writeFileSync(file, pages[name] ?? '')
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled,
    bypassCSP: isWhole,
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const trouble: string[] = []
  const address = pathToFileURL(file).href
  page.on('console', (message) => trouble.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => trouble.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:image/svg+xml,'))
      trouble.push(`request: ${request.url()}`)
  })
  await page.goto(address)
  if (isWhole) await page.addStyleTag({ content: '.t { content-visibility: visible !important; }' })
  return { page, trouble }
}

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Names of the targets that can be seen. */
const shownTargets = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.t:visible h3')
    .evaluateAll((heads) => heads.map((head) => head.childNodes[1]?.textContent?.trim() ?? ''))
const shownChanges = (page: Page): Promise<number> => page.locator('.c:visible').count()

interface Axe {
  run(): Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
    }[]
  }>
}

/** What axe finds, in a few words each. The page's own policy keeps other scripts out; the tool comes in past it. */
async function findingsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`)
  })
}

describe('the page', () => {
  const verdicts = {
    clean: /^Applied: /,
    plan: /^Plan: 1 blocked, 2 to create/,
    one: /^Plan: 1 to create, 1 to update, 1 orphan/,
    failed: /^Incomplete: .* could not be read/,
    drift: /^Drift: 4 of 36/,
    invalid: /^Invalid: 1 error/,
    large: /^Plan: 2000 to update/,
  }

  it.each(Object.entries(verdicts))('%s says its verdict without a scroll, and stays quiet', async (name, verdict) => {
    const { page, trouble } = await open(name)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.textContent()).toMatch(verdict)
    expect((await heading.boundingBox())?.y).toBeLessThan(200)
    expect(await page.title()).toMatch(verdict)
    expect(trouble).toEqual([])
  })

  it('does not overflow, whatever it holds, from a phone to a wide screen', async () => {
    for (const name of Object.keys(pages)) {
      // To lay out the large one as a whole at each width would take longer than everything else.
      const { page } = await open(name, { isWhole: name !== 'large' })
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflowOf(page), `${name} at ${width}`).toBe(0)
      }
      await page.close()
    }
  })

  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (scheme) => {
    for (const name of [
      'clean',
      'plan',
      'one',
      'failed',
      'drift',
      'invalid',
      'factory',
      'texts',
      'alike',
      'hostile-3',
    ]) {
      for (const width of [360, 1440]) {
        const { page } = await open(name, { width, scheme, isWhole: true })
        expect(await findingsOf(page), `${name} at ${width}`).toEqual([])
        await page.close()
      }
    }
  })

  it('can be read without scripts: everything is there, and no control that would do nothing', async () => {
    const { page } = await open('plan', { javaScriptEnabled: false })
    const { page: other } = await open('plan')
    expect(await shownTargets(page)).toEqual(await shownTargets(other))
    expect(await shownChanges(page)).toBe(12)
    expect(await page.locator('input:visible, button:visible').count()).toBe(0)
  })

  it('is light or dark as the reader has it, and as the switch says', async () => {
    const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const { page: light } = await open('plan')
    const { page: dark } = await open('plan', { scheme: 'dark' })
    expect(await ground(light)).not.toBe(await ground(dark))
    await light.getByRole('button', { name: 'Dark theme' }).click()
    expect(await ground(light)).toBe(await ground(dark))
    expect(await findingsOf(light)).toEqual([])
    await light.getByRole('button', { name: 'Light theme' }).click()
    expect(await ground(light)).not.toBe(await ground(dark))
  })

  it('is unfolded on paper, without controls', async () => {
    const { page } = await open('plan', { javaScriptEnabled: false })
    const token = page.getByText('client token', { exact: true }).first()
    expect(await token.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await token.isVisible()).toBe(true)
    expect(await page.locator('input:visible, button:visible').count()).toBe(0)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('search and filter', () => {
  it('search finds text anywhere, all words of it, and says how much there is', async () => {
    const { page, trouble } = await open('plan')
    const search = page.getByRole('searchbox', { name: 'Search' })
    const status = page.getByRole('status')
    expect(await status.textContent()).toBe('12 changes, 12 targets')
    await search.fill('Server 2022')
    await expect.poll(() => shownTargets(page)).toEqual(['prod-us'])
    expect(await status.textContent()).toBe('1 of 12 changes, 1 of 12 targets')
    await search.fill('prod-ap windows-2025')
    await expect.poll(() => shownTargets(page)).toEqual(['prod-ap'])
    expect(await page.getByText('windows-2025').first().isVisible()).toBe(false)
    expect(await page.locator('#target-9 .same dd').first().isVisible()).toBe(true)
    await search.fill('nowhere at all')
    await expect.poll(() => shownTargets(page)).toEqual([])
    expect(await page.getByText('Nothing here fits the filter.').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await shownChanges(page)).toBe(12)
    expect(trouble).toEqual([])
  })

  it('filters keep states, actions and kinds, and the grid follows', async () => {
    const { page } = await open('plan')
    await page
      .getByRole('checkbox', { name: /^blocked/ })
      .first()
      .check()
    await expect.poll(() => shownTargets(page)).toEqual(['media-eu'])
    expect(await page.locator('.cell.off').count()).toBe(11)
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox', { name: /orphan/ }).check()
    await expect.poll(() => shownChanges(page)).toBe(1)
    await page.getByRole('checkbox', { name: /create/ }).check()
    await expect.poll(() => shownChanges(page)).toBe(3)
  })

  it('a cell of the grid leads to its target, also to one that the filter hides', async () => {
    const { page } = await open('plan')
    await page.getByRole('searchbox').fill('windows-2022 nothing')
    await expect.poll(() => shownTargets(page)).toEqual([])
    await page.getByRole('link', { name: /target media-us/ }).click()
    await expect.poll(() => page.getByRole('heading', { name: /media-us/ }).isVisible()).toBe(true)
    expect(
      await page.getByRole('heading', { name: /media-us/ }).evaluate((head) => head.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0)
  })

  it('filters keep reasons, and tell drift, missing, blocked and pending apart by words and shapes', async () => {
    const { page, trouble } = await open('alike')
    for (const word of ['1 drifted', '1 missing', '1 blocked', '1 pending']) {
      expect(await page.locator('.cell', { hasText: word }).count(), word).toBe(3)
    }
    const shapes = await page.locator('.cell use').evaluateAll((uses) => uses.map((use) => use.getAttribute('href')))
    expect(new Set(shapes).size).toBe(4)
    expect(await page.getByRole('rowheader', { name: 'payments 100000000000' }).isVisible()).toBe(true)
    await page
      .getByRole('checkbox', { name: /^missing/ })
      .last()
      .check()
    await expect.poll(() => shownTargets(page)).toEqual(['place-1', 'place-5', 'place-9'])
    expect(trouble).toEqual([])
  })

  it('what is shown in full at one target is found at the others, and leads there', async () => {
    const { page, trouble } = await open('alike')
    await page.getByRole('searchbox').fill('subnet-live drifted')
    await expect.poll(() => shownTargets(page)).toEqual(['place-0', 'place-4', 'place-8'])
    await page.getByRole('searchbox').fill('place-8')
    await expect.poll(() => shownTargets(page)).toEqual(['place-8'])
    await page.getByRole('link', { name: 'the same as in place-0' }).first().click()
    await expect.poll(() => page.getByRole('heading', { name: /place-0/ }).isVisible()).toBe(true)
    expect(trouble).toEqual([])
  })

  it('a large fleet is searched as well', async () => {
    const { page, trouble } = await open('large')
    await page.getByRole('searchbox').fill('target-399 changed-3')
    await expect.poll(() => shownTargets(page)).toEqual(['target-399'])
    expect(await shownChanges(page)).toBe(1)
    expect(trouble).toEqual([])
  })
})

describe('the keyboard', () => {
  it('goes to the search with a slash, and clears all with Escape', async () => {
    const { page } = await open('plan')
    await page.keyboard.press('/')
    await page.keyboard.type('gpu/hosts')
    expect(await page.getByRole('searchbox').inputValue()).toBe('gpu/hosts')
    await expect.poll(() => shownChanges(page)).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await expect.poll(() => shownChanges(page)).toBe(12)
  })

  it('reaches everything, and shows where it is', async () => {
    const { page } = await open('plan')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the targets')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('targets')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
    await page.keyboard.press('Tab')
    const chip = page.locator('.chip').first()
    expect(await chip.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid')
    await page.keyboard.press('Space')
    await expect.poll(() => shownTargets(page)).toEqual(['media-eu'])
  })
})

describe('hostile text', () => {
  it.each(hostile.map((_, index) => `hostile-${index}`))('is text: %s', async (name) => {
    const { page, trouble } = await open(name, { scheme: 'dark' })
    const strange = await page.evaluate(() => {
      const isOwn = (script: Element): boolean => script === document.body.lastElementChild
      const scripts = [...document.scripts].filter((script) => !isOwn(script))
      const handlers = [...document.querySelectorAll('*')].filter((one) =>
        [...one.attributes].some(({ name }) => name.startsWith('on') || name === 'style'),
      )
      const others = [...document.querySelectorAll('img, iframe, object, embed, form, base, svg image, foreignObject')]
      return [...scripts, ...handlers, ...others].map(({ outerHTML }) => outerHTML.slice(0, 200))
    })
    expect(strange).toEqual([])
    expect(trouble).toEqual([])
  })

  it('could not run even as markup', async () => {
    const { page } = await open('plan')
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "pwned"'
      document.body.append(script)
      const image = document.createElement('img')
      image.setAttribute('onerror', 'document.title = "pwned"')
      image.src = 'https://evil.example/x.png'
      document.body.append(image)
      return new Promise((resolve) => image.addEventListener('error', () => resolve(document.title)))
    })
    expect(ran).toMatch(/^Plan: /)
  })
})
