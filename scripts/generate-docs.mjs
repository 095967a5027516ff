// Writes what the documents take from the code: docs/diagnostics.md, the JSON Schemas in schema/, and the blocks of README.md and docs/ that
// come from a real run, or from the figures of the benchmark.
//
//   node scripts/generate-docs.mjs           writes
//   node scripts/generate-docs.mjs --check   writes nothing; exits with 1 if a page is not up to date
//
// A block stands between `<!-- generated: NAME -->` and `<!-- end -->`.
import './prepare.mjs'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figuresTable } from '../bench/support/figures.mjs'
import { commandBlocks } from './command-reference.mjs'
import { diagnosticExamples } from './diagnostic-examples.mjs'
import { runExample } from './example-run.mjs'
import { renderDiagnostics } from './render-diagnostics.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isCheck = process.argv.includes('--check')
const { diagnostics } = await import(new URL('../dist/src/diagnostic/table.js', import.meta.url).href)
const { areas } = await import(new URL('../dist/src/diagnostic/areas.js', import.meta.url).href)
const { publishedSchema, schemaFiles } = await import(new URL('../dist/cmd/commands/schema.js', import.meta.url).href)
const blocks = { ...(await runExample()), ...(await commandBlocks()), 'bench-figures': figuresTable() }

const read = (file) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '')
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
)
const wanted = new Map([
  ...pages.map((file) => [file, fillIn(file, read(file))]),
  ['docs/diagnostics.md', renderDiagnostics(diagnostics, areas, await diagnosticExamples(diagnostics))],
  ...Object.entries(schemaFiles).map(([name, file]) => [`schema/${file}`, publishedSchema(name)]),
])

const stale = [...wanted].filter(([file, text]) => read(file) !== text)
for (const [file, text] of stale) {
  process.stdout.write(`${file} ${isCheck ? 'is not up to date: run npm run generate' : 'written'}\n`)
  if (!isCheck) writeFileSync(join(root, file), text)
}
if (stale.length === 0) process.stdout.write('generated documents are up to date\n')
process.exitCode = isCheck && stale.length > 0 ? 1 : 0

function fillIn(file, text) {
  return text.replaceAll(/(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(\n<!-- end -->)/g, (_, start, name, end) => {
    const block = blocks[name]
    if (block === undefined)
      throw new Error(`${file}: there is no block ${name}; there are ${Object.keys(blocks).join(', ')}`)
    return `${start}\n${block}\n${end}`
  })
}
