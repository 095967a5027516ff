/** Plays a scenario: what is given is made, Kiln runs on it, and what it did is compared with what is expected. */
import { expect } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Json, JsonObject } from '../../src/model.ts'
import { emulator, folder, kiln, type Ran } from './kiln.ts'
import { accountsOf, home, perform, writesOf } from './scenario-account.ts'
import { readScenario, writeExpected, yamlOf, type Files, type Given } from './scenario-file.ts'

const project = `version: 1
owner: images
targets:
  - { name: prod, region: ${home.region}, account: "${home.account}" }
`

/** Plays the scenario of a file: compares with what is expected, or writes it anew with UPDATE_GOLDENS=1. */
export async function checkScenario(path: string): Promise<void> {
  const { given, expected } = readScenario(path)
  const produced = yamlOf(await play(given))
  if (process.env['UPDATE_GOLDENS'] === '1') writeExpected(path, produced)
  else expect(produced).toBe(expected)
}

/** Returns what is expected, in the order of the file. What is undefined did not happen, and is not written. */
async function play(given: Given): Promise<JsonObject> {
  const { applied = {}, files = {}, flags = [], also = [] } = given
  const account = await prepareAccount(given)
  const cwd = repository({ ...applied, ...files })
  const run = (...args: string[]) => kiln(args, { cwd, emulator: account })
  const plan = await run('plan', '--detailed-exitcode', ...flags)
  const report = also.includes('report') ? await run('plan', ...flags, '-o', 'json') : undefined
  const exported = also.includes('export') ? await run('export', '--all') : undefined
  const drift = await run('drift')
  account.clearRequests()
  const apply = await run('apply', ...flags)
  const { requests } = account
  const isRefused = plan.code === 5
  if (isRefused) expect(requests, 'nothing is called').toEqual([])
  const sent = writesOf(account)
  const after = accountsOf(account, [home, ...requests])
  const again = sent.length > 0 ? await run('plan', '--detailed-exitcode', ...flags) : undefined
  return written({
    exit: written({ plan: plan.code, drift: drift.code, apply: apply.code, 'plan again': again?.code }),
    plan: withoutDigests(plan.stdout),
    report: report && reportIn(report),
    export: exported?.stdout,
    apply: apply.code === 0 || isRefused ? undefined : withoutDigests(apply.stdout),
    sent: sent.length > 0 ? sent : undefined,
    account: isRefused ? undefined : after,
  })
}

function written(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter((one): one is [string, Json] => one[1] !== undefined))
}

/** Starts an emulator whose account is as the scenario says: applied by Kiln, then changed by others. Its clock stands still. */
async function prepareAccount({
  before = [],
  applied,
  account = [],
  switches = {},
  faults = [],
}: Given): Promise<Emulator> {
  const started = await emulator({ now: () => new Date('2026-01-01T00:00:00.000Z'), switches })
  for (const deed of before) perform(started, deed)
  if (applied !== undefined) {
    const { code, stdout } = await kiln(['apply'], { cwd: repository(applied), emulator: started })
    if (code !== 0) throw new Error(`applied: exit ${code}\n${stdout}`)
  }
  for (const deed of account) perform(started, deed)
  for (const fault of faults) started.addFault({ ...fault, times: fault.times ?? Infinity })
  started.clearRequests()
  return started
}

/** Makes a working folder with these files, and with a project file if they hold none. */
function repository(files: Files): string {
  const present = Object.entries(files).filter((file): file is [string, string] => file[1] !== null)
  return folder({ 'kiln.yaml': project, ...Object.fromEntries(present) })
}

/** Returns the report that was printed, without when and where it was made. */
function reportIn({ stdout }: Ran): JsonObject {
  const { run: _, ...report } = JSON.parse(withoutDigests(stdout)) as JsonObject
  return report
}

/** Returns output without what follows from the exact bytes of a record or request. */
/** Returns a text without what differs from version to version. */
export function withoutDigests(text: string): string {
  return text
    .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…')
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '…')
}
