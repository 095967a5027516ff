/**
 * Plays a case of test/imports: what another tool has is imported, and planned on an account that holds what that tool had made. The requests
 * that it sent are written by hand in the case, so that nothing of the import is compared with itself.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { load } from 'js-yaml'
import { expect } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import type { Json, JsonObject } from '../../src/model.ts'
import { ask, emulatorFor } from '../emulator/harness.ts'
import { folder, kiln } from './kiln.ts'
import { withoutDigests } from './scenario.ts'
import { splitCase, writeExpected, yamlOf } from './scenario-file.ts'

/** What a case starts from. */
interface Given {
  /** The files that are there, the one that is imported first. */
  readonly files: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
  /** What the user fills in afterwards: lines of `vars` in kiln.yaml. */
  readonly vars?: Readonly<Record<string, Json>>
  /** Requests that the other tool had sent, in order: operation to fields; beside it the Region, where that is another one. */
  readonly made?: readonly Readonly<Record<string, JsonObject | string>>[]
  /** The plan shows more than adoption, or the import fails. */
  readonly differs?: boolean
}

const members = ['files', 'flags', 'vars', 'made', 'differs']

/** Plays the case of a file: compares with what is expected, or writes it anew with UPDATE_GOLDENS=1. */
export async function checkImport(path: string): Promise<void> {
  const [text, expected] = splitCase(readFileSync(path, 'utf8'))
  const given = load(text, { filename: path }) as Given
  expect(Object.keys(given).filter((key) => !members.includes(key))).toEqual([])
  const produced = yamlOf(await play(basename(path).split('-')[0] ?? '', given))
  if (process.env['UPDATE_GOLDENS'] === '1') writeExpected(path, produced)
  else expect(produced).toBe(expected)
}

async function play(
  tool: string,
  { files, flags = [], vars = {}, made = [], differs = false }: Given,
): Promise<JsonObject> {
  const emulator = await emulatorFor()
  for (const { region, ...requests } of made) {
    const [operation = ''] = Object.keys(requests)
    const answer = await ask(emulator, operation, requests[operation] as JsonObject, region as string | undefined)
    expect(answer.status, `${operation}: ${answer.text}`).toBe(200)
  }
  const cwd = folder(files)
  const [file = ''] = Object.keys(files)
  const reached = flags.includes('--compare') ? { emulator } : {}
  const imported = await kiln(['import', tool, file, ...flags], { cwd, ...reached })
  const stdout = withoutDigests(imported.stdout.replaceAll(/^(?:wrote|next:) .*\n/gm, ''))
  const shown = {
    exit: imported.code,
    ...writtenIn(cwd, Object.keys(files)),
    ...(stdout === '' ? {} : { stdout }),
    stderr: imported.stderr,
  }
  if (imported.code !== 0 || !existsSync(join(cwd, 'kiln.yaml'))) return shown
  fillIn(join(cwd, 'kiln.yaml'), vars)
  const planned = await kiln(['plan', '--adopt', '-o', 'json'], { cwd, emulator })
  const { targets, diagnostics } = JSON.parse(planned.stdout) as Report
  const rows = targets.flatMap(({ changes }) => changes.map(({ id, action, fields }) => ({ id, action, fields })))
  const wrong = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`)
  const others = rows.filter(({ action, fields }) => action !== 'adopt' || fields.length > 0)
  if (!differs) expect({ wrong, others }).toEqual({ wrong: [], others: [] })
  const plan = differs ? [...wrong, ...rows] : rows.map(({ action, id }) => `${action} ${id}`)
  return { ...shown, plan: plan as Json }
}

/** Returns what the import wrote, by path, but for the schemas. */
function writtenIn(cwd: string, given: readonly string[]): JsonObject {
  const paths = readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(cwd, join(entry.parentPath, entry.name)))
    .filter((path) => !given.includes(path) && !path.startsWith('schema/'))
    .toSorted()
  const owner = basename(cwd)
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(cwd, path), 'utf8').replaceAll(owner, 'FOLDER')]),
  )
}

/** Writes values where the import has left them to the user. */
function fillIn(file: string, vars: Readonly<Record<string, Json>>): void {
  let text = readFileSync(file, 'utf8').replace(/^ {4}# vars:$/m, '    vars:')
  for (const [name, value] of Object.entries(vars)) {
    const open = new RegExp(`^ +# +${name}:$`, 'm')
    expect(text, 'the variable is left open').toMatch(open)
    text = text.replace(open, () => `      ${name}: ${JSON.stringify(value)}`)
  }
  writeFileSync(file, text)
}
