// Makes docs/images/ anew, by hand: `npm run screenshots`. It needs a Chromium, and looks best with Debian's fonts-inter,
// fonts-jetbrains-mono and fonts-noto-color-emoji.
import { installPackage } from './install-package.mjs'

installPackage('test/browser')
await import('../test/browser/screenshots.mjs')
