// Reads the lock files, the root's and those of the little packages of tests and of the site, and refuses what must not get in: licences that are not permissive, packages that are deprecated or run scripts at
// installation, packages that do not run on every Node that is supported, addresses of a registry, versions that are not exact.
import { readFileSync } from 'node:fs'
import { permissive } from './licences.mjs'

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
/** The oldest of each line in `engines` of package.json. */
const oldestNodes = ['22.13.0', '24.0.0', '26.0.0']
/** Never shipped: tools of tests and of the site, with copyleft for their own files only, older wording, and data that wants its makers named. */
const toolsOnly = new Set(['MPL-2.0', 'CC-BY-4.0', 'Python-2.0'])

const problems = []
let count = 0
for (const folder of ['', 'site/', 'test/browser/', 'test/node/']) {
  checkLock(read(`${folder}package-lock.json`), folder)
  checkManifest(read(`${folder}package.json`), read(`${folder}package-lock.json`), folder)
}

for (const problem of problems) process.stdout.write(`${problem}\n`)
process.stdout.write(`${count} packages in the lock files, ${problems.length} problems\n`)
process.exitCode = problems.length === 0 ? 0 : 1

function checkLock(lock, folder) {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  count += packages.length
  for (const [
    path,
    { version, license, dev, resolved, integrity, deprecated, hasInstallScript, engines },
  ] of packages) {
    const complain = (what) => problems.push(`${folder}${path} ${version}: ${what}`)
    if (!isAllowed(license, dev === true)) complain(`licence ${license ?? 'unknown'}`)
    if (resolved !== undefined)
      complain('has an address in the lock file; omit-lockfile-registry-resolved leaves it out')
    if (integrity === undefined) complain('has no checksum')
    if (deprecated !== undefined) complain(`deprecated: ${deprecated}`)
    if (hasInstallScript) complain('runs a script at installation')
    if (engines?.node !== undefined && !oldestNodes.every((oldest) => satisfies(oldest, engines.node)))
      complain(`needs Node ${engines.node}`)
  }
}

function checkManifest(manifest, lock, folder) {
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, version] of Object.entries(manifest[group] ?? {})) {
      const complain = (what) => problems.push(`${folder}${name}: ${what}`)
      if (!/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version)) complain(`${version} in package.json is not an exact version`)
      if (lock.packages[''][group][name] !== version) complain('package.json and package-lock.json differ')
    }
  }
}

function isAllowed(licence, isTool) {
  const words = String(licence).replaceAll(/[()]/g, '').split(' OR ')
  return words.some((word) => permissive.has(word) || (isTool && toolsOnly.has(word)))
}

/** Ranges as packages write them for Node: comparators side by side, alternatives with ||. */
function satisfies(version, range) {
  const numbers = version.split('.').map(Number)
  return range.split('||').some((alternative) =>
    [...alternative.matchAll(/(>=|<=|>|<|\^|~|=)?\s*(\d+)(?:\.(\d+|x))?(?:\.(\d+|x))?/g)].every((match) => {
      const [, operator = '', ...parts] = match
      const given = parts.filter((part) => part !== undefined && part !== 'x').map(Number)
      const order = compare(numbers, [...given, 0, 0].slice(0, 3))
      if (operator === '>=') return order >= 0
      if (operator === '>') return order > 0
      if (operator === '<') return order < 0
      if (operator === '<=') return order <= 0
      if (operator === '^') return order >= 0 && numbers[0] === given[0]
      const fixed = operator === '~' ? given.slice(0, 2) : given
      return (operator !== '~' || order >= 0) && fixed.every((part, index) => part === numbers[index])
    }),
  )
}

function compare(a, b) {
  const index = a.findIndex((part, at) => part !== b[at])
  return index < 0 ? 0 : a[index] - b[index]
}
