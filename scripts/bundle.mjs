// Bundles the program and what it depends on, in parts that are loaded when they are first used, with the notices of third parties.
//
// The parts are CommonJS: Node starts them a third faster than modules. Names have no hash, so that the same sources give the same files.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { cutApiModel } from './api-model.mjs'
import { loadsPartsLate, splitting } from './bundle-parts.mjs'
import { permissive } from './licences.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes `NAME.cjs` for each entry `{ NAME: source }` to the folder `dir`, `chunks/` beside it, and THIRD_PARTY_NOTICES.txt. */
export async function writeBundle(entries, dir) {
  const bundle = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    // Without `module` first, the CommonJS build of the AWS SDK is taken, which is larger.
    resolve: { mainFields: ['module', 'main'] },
    preserveEntrySignatures: 'allow-extension',
    plugins: [readsModelAsJson, knowsFlagsByAscii, loadsPartsLate],
    // How long the build took is no fault of the sources.
    checks: { bundlerTimings: false },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message)
    },
  })
  const { output } = await bundle.write({
    dir,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    codeSplitting: splitting,
    comments: false,
    minifyInternalExports: false,
    // In ASCII, and in nothing else made smaller: Node reads a file twice as fast if it has no other characters.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
    // Node would make a module of all that it has under a name: of node:http, its own fetch and WebSocket as well, which are loaded for that.
    dynamicImportInCjs: false,
  })
  await bundle.close()
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  writeFileSync(join(dir, 'THIRD_PARTY_NOTICES.txt'), renderNotices(packagesOf(modules)))
}

/** Values of JSON are read in half the time that the same takes as source. */
const readsModelAsJson = {
  name: 'reads-model-as-json',
  transform(code, id) {
    if (id !== join(root, 'src', 'api', 'imagebuilder.ts')) return null
    const { head, model } = cutApiModel(code)
    return `${head} JSON.parse(${JSON.stringify(JSON.stringify(model))})`
  },
}

/** Commander asks whether a letter of any language stands before the dots of a flag, and V8 takes a millisecond to work out which those are. */
const knowsFlagsByAscii = {
  name: 'knows-flags-by-ascii',
  transform(code, id) {
    if (!id.endsWith(join('commander', 'lib', 'option.js'))) return null
    const [any, ascii] = ['/\\p{ID_Continue}\\.\\.\\.[>\\]]$/u', '/\\w\\.\\.\\.[>\\]]$/']
    if (!code.includes(any)) throw new Error('commander reads flags in another way')
    return code.replace(any, () => ascii)
  },
}

/** Returns the packages that these files belong to, sorted by name. */
function packagesOf(modules) {
  const folders = modules.flatMap((id) => {
    const path = relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')).split(sep)
    const at = path.lastIndexOf('node_modules')
    return at < 0 ? [] : [path.slice(0, at + (path[at + 1].startsWith('@') ? 3 : 2)).join('/')]
  })
  const packages = [...new Set(folders)].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    if (!permissive.has(license))
      throw new Error(`${name} ${version}: the licence ${license} does not let it be bundled`)
    return { name: `${name} ${version}`, license, text: noticeOf(join(root, folder)) }
  })
  return packages.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Returns what a package asks to be passed on with it. */
function noticeOf(folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)([.-]|$)/i.test(file))
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return texts.join('\n\n')
}

/** Returns the notices, packages with the same text together. */
function renderNotices(packages) {
  const texts = new Map()
  for (const { name, license, text } of packages) texts.set(text, [...(texts.get(text) ?? []), `${name} (${license})`])
  const parts = [...texts].map(
    ([text, names]) =>
      `${names.join('\n')}\n\n${text || 'No text of its own; that of the licence stands elsewhere in this file.'}\n`,
  )
  const line = `\n${'-'.repeat(80)}\n\n`
  return ['Kiln is bundled with the following packages.\n', ...parts].join(line)
}
