// An example of each diagnostic as it is rendered, from test/diagnostics/: what is found in documents and in kiln.yaml comes from a run of
// `kiln validate` over what is written there, or over the texts of test/unit/documents; the rest from the words that a run filled in.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { load } from 'js-yaml'

const root = new URL('../', import.meta.url)
const dist = (path) => import(new URL(`dist/${path}.js`, root).href)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

const arn = 'arn:aws:imagebuilder:us-east-1:111122223333'
const document = `schemaVersion: 1.0
phases:
  - name: build
    steps: [{ name: Hello, action: ExecuteBash, inputs: { commands: [echo hello] } }]
`
const dockerfile = `FROM {{{ imagebuilder:parentImage }}}
{{{ imagebuilder:environments }}}
{{{ imagebuilder:components }}}
`
const block = (text) => `|\n${text.replaceAll(/^(?=.)/gm, '  ')}`
/** A small good document of each kind, by its fields; an example replaces some of them. */
const good = {
  InfrastructureConfiguration: 'name: golden\ninstanceProfileName: image-builder\n',
  DistributionConfiguration: 'name: golden\ndistributions:\n  - region: us-east-1\n',
  Component: `name: hardening\nsemanticVersion: 1.0.x\nplatform: Linux\ndata: ${block(document)}`,
  ImageRecipe: 'name: golden\nsemanticVersion: 1.0.x\nparentImage: ami-0123456789abcdef0\n',
  ContainerRecipe: `name: web\ncontainerType: DOCKER\nsemanticVersion: 1.0.x\nparentImage: amazonlinux:2023\ntargetRepository: { service: ECR, repositoryName: web }\ndockerfileTemplateData: ${block(dockerfile)}`,
  Workflow: 'name: smoke\nsemanticVersion: 1.0.x\ntype: TEST\nuri: s3://acme/smoke.yaml\n',
  ImagePipeline: `name: weekly\nimageRecipeArn: ${arn}:image-recipe/golden/1.0.0\ninfrastructureConfigurationArn: ${arn}:infrastructure-configuration/golden\n`,
  LifecyclePolicy: `name: tidy\nexecutionRole: image-lifecycle\nresourceType: AMI_IMAGE\npolicyDetails:\n  - { action: { type: DELETE, includeResources: { amis: true } }, filter: { type: AGE, value: 1, unit: YEARS } }\nresourceSelection: { recipes: [{ name: golden, semanticVersion: x.x.x }] }\n`,
}
const goodProject = `version: 1
owner: images
targets:
  - name: prod
    region: us-east-1
    vars: { subnetId: subnet-0123456789abcdef0, groups: [sg-1] }
`
/** Where the texts of test/unit/documents stand in a project, by their corpus and what they are for. */
const holders = {
  component: (text, here) => ({
    'configs/hardening.yaml': `kind: Component\nname: hardening\nsemanticVersion: 1.0.x\nplatform: ${here === 'unknown' ? 'Linux' : here}\nkiln: { files: { data: hardening.component.yaml } }\n`,
    'configs/hardening.component.yaml': text,
  }),
  workflow: (text, here) => ({
    'configs/smoke.yaml': `kind: Workflow\nname: smoke\nsemanticVersion: 1.0.x\ntype: ${here || 'TEST'}\nkiln: { files: { data: smoke.workflow.yaml } }\n`,
    'configs/smoke.workflow.yaml': text,
  }),
  dockerfile: (text, here) => ({
    'configs/web.yaml':
      `kind: ContainerRecipe\n${merge(good.ContainerRecipe, 'dockerfileTemplateData: null\n')}${here === 'with components' ? `components:\n  - componentArn: ${arn}:component/hardening/1.0.0/1\n` : ''}kiln: { files: { dockerfileTemplateData: web.Dockerfile } }\n`.replace(
        'dockerfileTemplateData: null\n',
        '',
      ),
    'configs/web.Dockerfile': text,
  }),
}

/** Resolves to the examples of diagnostics by name: what stands in the file, if that is known, and what is printed. A test holds that all have one. */
export async function diagnosticExamples(table) {
  const { diagnose } = await dist('src/diagnostic/diagnose')
  const { main } = await dist('cmd/main')
  const written = load(read('test/diagnostics/documents-as-written.yaml'))
  const fromRuns = load(read('test/diagnostics/from-runs.yaml'))
  const texts = readTexts()
  const examples = new Map()
  for (const [name, { code }] of Object.entries(table)) {
    const files = written[name] === undefined ? texts.get(code) : filesOf(written[name])
    if (files !== undefined) examples.set(name, await run(main, files, code, name))
    else if (fromRuns[name] !== undefined) {
      examples.set(name, await show(diagnose(name, fromRuns[name].with ?? {}, sourceOf(fromRuns[name])), {}))
    }
  }
  return examples
}

/** Returns the shortest text of the corpora that has a code, as files of a project, by that code. */
function readTexts() {
  const shortest = new Map()
  for (const [name, hold] of Object.entries(holders)) {
    for (const one of read(`test/unit/documents/${name}.corpus.txt`).split(/^=== /m).slice(1)) {
      const [title = '', ...lines] = one.split('\n')
      const text = lines.filter((line) => !line.startsWith('>>> ')).join('\n')
      const here = title.slice(title.lastIndexOf(' · ') + 3)
      for (const [, code] of one.matchAll(/^>>> \S+ \w+ (KILN\d+) /gm)) {
        if (text.length < (shortest.get(code)?.text.length ?? Infinity))
          shortest.set(code, { text, files: hold(text, here) })
      }
    }
  }
  return new Map([...shortest].map(([code, { files }]) => [code, files]))
}

/** Returns the files of an example that is written down. */
function filesOf({ files = {}, project, ...documents }) {
  const [[kind, fields] = ['InfrastructureConfiguration', '']] = Object.entries(documents)
  const isWhole = Object.keys(files).some((path) => path.startsWith('configs/')) && Object.keys(documents).length === 0
  return {
    'kiln.yaml': merge(goodProject, project ?? ''),
    ...(isWhole
      ? {}
      : { [`configs/${/^name: (.*)$/m.exec(good[kind])[1]}.yaml`]: `kind: ${kind}\n${merge(good[kind], fields)}` }),
    ...files,
  }
}

/** Returns fields with others in the place of those that have the same name, and behind them; null takes one away. */
function merge(fields, others) {
  const parts = (text) => text.split(/^(?=[^\s#-])/m).filter((part) => part !== '')
  const nameOf = (part) => /^[\w<>=-]+/.exec(part)?.[0]
  const names = parts(others).map(nameOf)
  const kept = parts(fields).filter((part) => !names.includes(nameOf(part)))
  return [...kept, ...parts(others).filter((part) => !/^\w+: null\n$/.test(part))].join('')
}

/** Resolves to what `kiln validate` says with this code. */
async function run(main, files, code, name) {
  const folder = mkdtempSync(join(tmpdir(), 'kiln-example-'))
  try {
    for (const [path, text] of Object.entries({ 'kiln.yaml': goodProject, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const printed = []
    const argv = ['validate', '-o', 'json']
    await main(hostIn(folder, argv, printed), argv)
    const { diagnostics } = JSON.parse(printed.join(''))
    const found = diagnostics.find((one) => one.code === code)
    if (found === undefined)
      throw new Error(
        `the example of ${name} has no ${code}: ${diagnostics.map((one) => `${one.code} ${one.message}`).join('; ')}`,
      )
    return await show(found, files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function hostIn(cwd, argv, printed) {
  return {
    argv,
    cwd,
    env: { CI: 'true' },
    stdin: Object.assign(new PassThrough(), { isTTY: false }),
    stdout: { isTTY: false },
    stderr: { isTTY: false, write: () => undefined },
    version: '0.0.0',
    clock: { now: () => 0, random: () => 0.5, uuid: () => '', sleep: async () => undefined },
    signals: new EventEmitter(),
    exit: () => undefined,
    writeOut: (text) => printed.push(text),
    writeErr: () => undefined,
  }
}

function sourceOf({ at }) {
  const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(at ?? '') ?? []
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) }
}

/** Returns a diagnostic as text, below the line that it is about. */
async function show(diagnostic, files) {
  const { renderDiagnostic, TextPage } = await dist('src/render/text/page')
  const { plainPalette } = await dist('src/render/text/palette')
  const page = new TextPage({ width: 100, palette: plainPalette })
  renderDiagnostic(page, diagnostic, '')
  return `${excerpt(diagnostic.source, files)}${page.toString()}`
}

/** Returns the line of a source with a caret below, cut where it is long. */
function excerpt(source, files) {
  const line = source && files[source.file]?.split('\n')[source.line - 1]
  if (line === undefined) return ''
  const start = Math.max(0, Math.min(source.column - 40, line.length - 90))
  const number = `${source.line} | `
  const shown = `${start > 0 ? '…' : ''}${line.slice(start, start + 90)}${line.length > start + 90 ? '…' : ''}`
  return `${(number + shown).trimEnd()}\n${' '.repeat(number.length + source.column - 1 - start + (start > 0 ? 1 : 0))}^\n`
}
