/**
 * Scenarios in the old form, a folder each, until they are files (CONTRIBUTING.md).
 * Each folder beside this file is a case, and its name says what happens:
 *
 * | file | what it is |
 * |---|---|
 * | `config.yaml` or `configs/` | what is declared |
 * | `kiln.yaml` | the project; without one, a single target `prod` with the owner `images` |
 * | `applied.yaml` or `applied/` | what Kiln applied before, with the same project, or with `applied/kiln.yaml` |
 * | `live.json` | what others then did: a list of resources to put, to edit or to remove (test/support/scenario-folder.ts) |
 * | `flags.json` | flags of plan and apply, switches and faults of the emulator |
 * | `plan.txt`, `plan.json`, `export.yaml`, `apply.txt` | what Kiln printed; the last if apply did not end with 0 |
 * | `codes.json` | exit codes of plan (`--detailed-exitcode`), drift, apply, and plan after an apply that wrote |
 * | `writes.json` | what apply sent |
 * | `after.json` | what the account held after apply, without dates |
 *
 * The last four rows are goldens. They are written anew, to be reviewed as a diff, by
 *
 *     UPDATE_GOLDENS=1 npx vitest run test/scenarios
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kiln } from '../support/kiln.ts'
import {
  accountsOf,
  home,
  prepareAccount,
  projectFolder,
  readJson,
  withoutDigests,
  writesOf,
  type Flags,
} from '../support/scenario-folder.ts'

const root = import.meta.dirname
const isUpdating = process.env['UPDATE_GOLDENS'] === '1'
const goldens = ['plan.txt', 'plan.json', 'export.yaml', 'apply.txt', 'codes.json', 'writes.json', 'after.json']

const folders = readdirSync(root).filter((name) => !name.includes('.'))

it.runIf(folders.length === 0)('are files by now', () => expect(folders).toEqual([]))

describe.each(folders)('%s', (name) => {
  const scenario = join(root, name)

  it('is as reviewed', async () => {
    const produced = await play(scenario)
    if (isUpdating) refresh(scenario, produced)
    for (const file of goldens) {
      const reviewed = existsSync(join(scenario, file)) ? readFileSync(join(scenario, file), 'utf8') : undefined
      expect(produced.get(file), `${name}/${file}`).toBe(reviewed)
    }
  })
})

async function play(scenario: string): Promise<ReadonlyMap<string, string>> {
  const settings = (readJson(scenario, 'flags.json') ?? {}) as Flags
  const { flags = [] } = settings
  const emulator = await prepareAccount(scenario, settings)
  const cwd = projectFolder(scenario, existsSync(join(scenario, 'configs')) ? 'configs' : 'config')
  const run = (...args: string[]) => kiln(args, { cwd, emulator })
  const produced = new Map<string, string>()
  const exported = settings.export ? await run('export', '--all') : undefined
  if (exported !== undefined) produced.set('export.yaml', exported.stdout)
  const plan = await run('plan', '--detailed-exitcode', ...flags)
  produced.set('plan.txt', withoutDigests(plan.stdout))
  if (settings.json) {
    const { stdout } = await run('plan', ...flags, '-o', 'json')
    produced.set('plan.json', json({ ...(JSON.parse(withoutDigests(stdout)) as object), run: undefined }))
  }
  const drift = await run('drift')
  emulator.clearRequests()
  const apply = await run('apply', ...flags)
  const codes: Record<string, number> = { plan: plan.code, drift: drift.code, apply: apply.code }
  if (plan.code !== 5) {
    produced.set('writes.json', json(writesOf(emulator)))
    const places = [...new Map([home, ...emulator.requests].map((one) => [`${one.account}/${one.region}`, one])).values()]
    produced.set('after.json', json(accountsOf(emulator, places)))
    const hasWritten = emulator.requests.some(({ operation }) => /^(Create|Update|Delete|Tag|Untag)/.test(operation))
    if (hasWritten) codes['planAfterApply'] = (await run('plan', '--detailed-exitcode', ...flags)).code
    if (apply.code !== 0) produced.set('apply.txt', withoutDigests(apply.stdout))
  } else {
    expect(emulator.requests, 'nothing is called').toEqual([])
  }
  return produced.set('codes.json', json(codes))
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function refresh(scenario: string, produced: ReadonlyMap<string, string>): void {
  for (const file of goldens) {
    const text = produced.get(file)
    if (text === undefined) rmSync(join(scenario, file), { force: true })
    else writeFileSync(join(scenario, file), text)
  }
}
