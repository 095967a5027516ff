// Makes docs/images/ anew, by hand: `npm run screenshots`. It needs a Chromium, and looks best with Debian's fonts-inter,
// fonts-jetbrains-mono and fonts-noto-color-emoji.
import { installTestPackage } from './test-package.mjs'

installTestPackage('browser')
await import('../test/browser/screenshots.mjs')
