/** The site of the documents as people use it: opened from a disk, in a real Chromium, without a network. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from 'vitest'
import { startBrowser } from './browser.mjs'

const root = join(import.meta.dirname, '../..')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser

beforeAll(async () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/docs-site.mjs')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout + stderr)
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** What pages have asked for that is no file of the site, and what they have said on the console. */
const strange: string[] = []
afterEach(() => {
  if (strange.length > 0) throw new Error(strange.splice(0).join('\n'))
})

/** Opens a page of the site. */
async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options)
  onTestFinished(() => page.close())
  const site = pathToFileURL(join(root, 'site/dist')).href
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) strange.push(request.url())
  })
  page.on('console', (message) => void strange.push(message.text()))
  page.on('pageerror', (error) => void strange.push(error.message))
  await page.goto(`${site}/${path}`)
  return page
}

it.each([
  ['a code', 'KILN3010', /Diagnostics/],
  ['a flag', '--detailed-exitcode', /Commands/],
  ['a field', 'terminateInstanceOnFailure', /./],
  ['words in any order', 'hook commit', /pre-commit/],
  ['a word with a slip', 'adoptoin', /[Aa]dopt/],
  ['the beginning of a word', 'offboar', /Offboarding/],
])('finds %s: %s', async (_, words, expected) => {
  const page = await open('docs/ci.html')
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  const found = page.locator('#found a')
  await found.first().waitFor()
  expect((await found.allInnerTexts()).join('\n')).toMatch(expected)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.href.includes('docs/ci.html') || url.hash !== '')
  expect(await page.locator('main h1').count()).toBe(1)
})

it('says that there is nothing, goes through what it found with the arrows, and leaves with Escape', async () => {
  const page = await open('index.html')
  await page.locator('#search').fill('xyzzyx')
  await page.getByText('Nothing found').waitFor()
  await page.locator('#search').fill('drift')
  const found = page.locator('#found a')
  await found.first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await found.first().evaluate((link) => link === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('#found').isVisible()).toBe(false)
})

it.each(['index.html', 'docs/commands.html', 'examples/waves/index.html', 'examples/waves/kiln.yaml.html'])(
  '%s is accessible, in both schemes, and no wider than a phone',
  async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(path, { colorScheme })
      await page.evaluate(axe)
      const problems = await page.evaluate(async () => {
        const { violations } = await (
          window as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string; nodes: unknown[] }[] }> }
          }
        ).axe.run({ preload: false })
        return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0])}`)
      })
      expect(problems).toEqual([])
    }
    const phone = await open(path, { viewport: { width: 390, height: 800 } })
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  },
)
