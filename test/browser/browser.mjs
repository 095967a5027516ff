// The Chromium of this machine, started so that it also works as root and in a closed network.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Resolves to a running browser. Throws with what to install if there is none. */
export function startBrowser() {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  if (executablePath === undefined) {
    throw new Error('no Chromium found: apt-get install chromium, or put its path into the variable CHROMIUM')
  }
  const args = [
    '--no-sandbox',
    '--headless',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-lcd-text',
    '--font-render-hinting=none',
  ]
  return chromium.launch({ executablePath, args })
}
