/**
 * Any file in the place of an emulator's state: refused with its name and left alone, or an emulator that serves what is in it.
 *
 * KILN_PROPERTY_RUNS=10000 tries more inputs than the suite does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EmulatorStateError, startEmulator, type Emulator } from '../../src/emulator/emulator.ts'
import type { Json } from '../../src/model.ts'
import { create, infra, send, temporaryDirectory } from '../emulator/harness.ts'
import { assertFuzz, byteEdits, isRecord, jsonEdits, named, textEdits } from './fuzz.ts'

const lists: Readonly<Record<string, readonly [member: string, get: string, parameter: string]>> = {
  ListInfrastructureConfigurations: [
    'infrastructureConfigurationSummaryList',
    'GetInfrastructureConfiguration',
    'infrastructureConfigurationArn',
  ],
  ListDistributionConfigurations: [
    'distributionConfigurationSummaryList',
    'GetDistributionConfiguration',
    'distributionConfigurationArn',
  ],
}

/** A state as an emulator writes it. */
async function goodState(directory: string): Promise<string> {
  const stateFile = join(directory, 'good.json')
  const emulator = await startEmulator({ stateFile })
  for (const name of ['alpha', 'beta']) {
    expect((await create(emulator, infra(name, { tags: { a: 'b' }, instanceTypes: ['m5.large'] }))).status).toBe(200)
  }
  const account = emulator.account('111122223333', 'us-east-1')
  account.put('DistributionConfiguration', { name: 'everywhere', distributions: [{ region: 'us-east-1' }] })
  account.put('ImagePipeline', { name: 'nightly', infrastructureConfigurationArn: 'arn' })
  emulator.account('444455556666', 'eu-west-1').put('InfrastructureConfiguration', { name: 'other' })
  await emulator.close()
  return readFileSync(stateFile, 'utf8')
}

type Spoil = (text: string) => string | Buffer

const pieces = [
  [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'null',
    '1e999',
    '-0',
    '\\',
    '\u0000',
    '\ufeff',
    '{}',
    '[]',
    '\n',
    '"tokens": 1,',
  ],
  [
    '"__proto__": {},',
    '"formatVersion": 2,',
    '"formatVersion": 0,',
    '"accounts": [],',
    '"revision": -1,',
    '"slug": "x",',
  ],
].flat()

const asJson = (edit: (value: Json) => Json): Spoil =>
  named(edit, (text: string) => JSON.stringify(edit(JSON.parse(text) as Json)))

/** The part of the file that holds the resources. */
const inAccounts = (edit: (value: Json) => Json): Spoil =>
  named(edit, (text: string) => {
    const { accounts, ...rest } = JSON.parse(text) as { accounts: Json }
    return JSON.stringify({ ...rest, accounts: edit(accounts) })
  })

const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Spoil>((text) => text) },
  { weight: 3, arbitrary: jsonEdits(3).map(asJson) },
  { weight: 8, arbitrary: jsonEdits(3).map(inAccounts) },
  { weight: 2, arbitrary: textEdits(pieces, 3) },
  { weight: 2, arbitrary: byteEdits(4) },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 40 }).map(
      (bytes): Spoil =>
        () =>
          Buffer.from(bytes),
    ),
  },
)

/** Every list and every Get of what it shows is answered. A resource without what the service needs may be missing, but nothing fails. */
async function assertServes(emulator: Emulator): Promise<void> {
  for (const [list, [member, get, parameter]] of Object.entries(lists)) {
    const { status, json, text } = await send(emulator, 'POST', `/${list}`, {})
    expect(status, text).toBe(200)
    const rows = json[member] as Json[]
    expect(Array.isArray(rows)).toBe(true)
    for (const { arn } of rows.filter(isRecord)) {
      const answer = await send(
        emulator,
        'GET',
        `/${get}?${parameter}=${encodeURIComponent(JSON.stringify(arn).replaceAll('"', ''))}`,
      )
      expect(answer.status, answer.text).toBeLessThan(500)
    }
  }
  const { status, text } = await send(emulator, 'POST', '/ListImagePipelines', {})
  expect(status, text).toBe(200)
}

it('state files: refused and left alone, or served and written again', async () => {
  const directory = temporaryDirectory()
  const good = await goodState(directory)
  const stateFile = join(directory, 'state.json')
  const check = async (spoil: Spoil): Promise<void> => {
    const spoilt = Buffer.from(spoil(good))
    writeFileSync(stateFile, spoilt)
    let emulator: Emulator
    try {
      emulator = await startEmulator({ stateFile })
    } catch (error) {
      if (!(error instanceof EmulatorStateError)) throw error
      expect(error.message).toContain(stateFile)
      expect(readFileSync(stateFile).equals(spoilt)).toBe(true)
      expect([existsSync(`${stateFile}.lock`), existsSync(`${stateFile}.tmp`)]).toEqual([false, false])
      return
    }
    try {
      await assertServes(emulator)
      expect(readFileSync(stateFile).equals(spoilt)).toBe(true)
      // What it writes, it can read.
      const made = await create(emulator, infra('brand-new'))
      expect(made.status, made.text).toBe(200)
    } finally {
      await emulator.close()
    }
    const again = await startEmulator({ stateFile })
    try {
      await assertServes(again)
      expect(again.account('111122223333', 'us-east-1').get('InfrastructureConfiguration', 'brand-new')).toBeDefined()
    } finally {
      await again.close()
    }
  }
  // A distribution without a Region made every list fail.
  const regionless = named('no region', (text: string) => text.replace('"region": "us-east-1"', '"place": "here"'))
  expect(regionless(good)).not.toBe(good)
  await assertFuzz(spoils, 40, check, { examples: [regionless] })
})
