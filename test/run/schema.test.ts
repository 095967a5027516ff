/** The published schemas: what editors and programs check with is what Kiln itself takes. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { loadAll } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { publishedSchema, schemaFiles } from '../../cmd/commands/schema.ts'
import { isObject } from '../../src/json.ts'
import type { Json, JsonObject } from '../../src/model.ts'
import { editorKeywords } from '../support/editor-keywords.ts'
import { emulator, folder, kiln, kilnReport } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'
import { stories } from '../support/report-stories.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const names = Object.keys(schemaFiles) as (keyof typeof schemaFiles)[]
const options = { strict: true, strictTypes: false, strictRequired: false, keywords: editorKeywords }

function parse(name: string): JsonObject {
  return JSON.parse(publishedSchema(name)) as JsonObject
}

/** Returns the verdicts of both dialects, which have to be the same. */
function judge(name: string): (value: unknown) => boolean {
  const { $schema: _, ...schema } = parse(name)
  const [old, current] = [new Ajv(options).compile(parse(name)), new Ajv2020(options).compile(schema)]
  return (value) => {
    const verdict = old(value)
    expect(current(value)).toBe(verdict)
    return verdict
  }
}

function* nodesOf(value: Json): Iterable<JsonObject> {
  if (Array.isArray(value)) for (const item of value as Json[]) yield* nodesOf(item)
  else if (isObject(value)) {
    yield value
    for (const item of Object.values(value)) yield* nodesOf(item)
  }
}

/** Returns the file that the first line of a YAML file names for editors. */
function schemaOf(file: string): string {
  const [, name = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? []
  return join(dirname(file), name)
}

/** Reports whether every document of a file is what the schema that it names takes. */
function isAsNamed(file: string): boolean {
  const schema = JSON.parse(readFileSync(schemaOf(file), 'utf8')) as object
  const check = new Ajv(options).compile(schema)
  return loadAll(readFileSync(file, 'utf8')).every((document) => check(document))
}

describe.each(names)('the schema of a %s', (name) => {
  it('means the same in draft-07, which editors know, and in 2020-12', () => {
    const siblings = [...nodesOf(parse(name))].filter((node) => '$ref' in node && Object.keys(node).length > 1)
    expect(siblings).toEqual([])
    expect(publishedSchema(name)).not.toMatch(
      /"(?:unevaluated\w+|dependent\w+|prefixItems|minContains|\$dynamicRef|\$anchor)"/,
    )
    expect(judge(name)({ nonsense: 1 })).toBe(false)
  })

  it('is printed as it is published', async () => {
    const { code, stdout } = await kiln(['schema', ...(name === 'document' ? [] : [name])], { cwd: root })
    expect(code).toBe(0)
    expect(stdout).toBe(readFileSync(join(root, 'schema', schemaFiles[name]), 'utf8'))
  })
})

describe('kiln schema', () => {
  it.each(['Banana', 'constructor', ''])('refuses %j and says what there is', async (name) => {
    const { code, stdout, stderr } = await kiln(['schema', name], { cwd: root })
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toContain(
      'ImagePipeline, LifecyclePolicy, document, project, report, component-document, workflow-document',
    )
  })
})

describe('files name the schema that takes them', () => {
  const written = readdirSync(join(root, 'configs'), { recursive: true, encoding: 'utf8' })
  it.each(written.filter((name) => name.endsWith('.yaml')))('configs/%s', (name) => {
    expect(isAsNamed(join(root, 'configs', name))).toBe(true)
  })

  it('those of kiln init, without a network', async () => {
    const cwd = folder({})
    const { code, stdout } = await kiln(['init'], { cwd })
    expect(code).toBe(0)
    for (const file of ['kiln.yaml', 'configs/golden-linux.yaml']) {
      expect(stdout).toContain(`wrote ${file}\n`)
      expect(existsSync(schemaOf(join(cwd, file)))).toBe(true)
      expect(isAsNamed(join(cwd, file))).toBe(true)
    }
    expect(stdout).toContain('kiln schema component-document and kiln schema workflow-document print the schemas of')
    expect((await kiln(['validate'], { cwd })).code).toBe(0)
  })
})

describe('the schema of a report', () => {
  it('takes real ones, whatever became of them', async () => {
    const check = judge('report')
    const account = await emulator()
    const cwd = folder({ 'kiln.yaml': projectFile, 'configs/a.yaml': golden() })
    for (const command of ['validate', 'plan', 'apply', 'drift']) {
      const { ran } = await kilnReport([command], { cwd, ...(command === 'validate' ? {} : { emulator: account }) })
      expect(check(JSON.parse(ran.stdout))).toBe(true)
    }
    for (const report of Object.values(stories)) expect(check(report)).toBe(true)
  })

  it('takes keys that it does not know, and no report without its own', () => {
    const check = judge('report')
    const [report] = Object.values(stories)
    expect(check({ ...report, invented: { later: true } })).toBe(true)
    const { targets: _, ...broken } = report as unknown as JsonObject
    expect(check(broken)).toBe(false)
  })
})
