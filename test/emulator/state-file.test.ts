import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EmulatorStateError, startEmulator } from '../../src/emulator/emulator.ts'
import {
  account,
  create,
  emulatorFor,
  get,
  getAnswer,
  infra,
  infraArn,
  list,
  refusal,
  region,
  remove,
  temporaryDirectory,
  update,
} from './harness.ts'

const kind = 'InfrastructureConfiguration'
const fileIn = (directory: string) => join(directory, 'deep', 'state.json')

describe('the state file', () => {
  it('carries resources, pipelines, tokens and order over a restart', async () => {
    const stateFile = fileIn(temporaryDirectory())
    const first = await startEmulator({ stateFile })
    const body = infra('Zeta', { tags: { a: 'ü\n"' } })
    for (const one of [body, infra('123'), infra('alpha')]) await create(first, one)
    await update(first, '123', { description: 'new' })
    first.account(account, region).put('ImagePipeline', { name: 'nightly' })
    const before = await get(first, '123')
    await first.close()

    const second = await emulatorFor({ stateFile })
    expect(await get(second, '123')).toEqual(before)
    expect((await list(second)).names).toEqual(['Zeta', '123', 'alpha'])
    expect((await get(second, 'zeta')).tags).toEqual({ a: 'ü\n"' })
    expect(second.account(account, region).get('ImagePipeline', 'nightly')).toMatchObject({ status: 'ENABLED' })
    expect((await create(second, body)).status).toBe(200)
    expect(refusal(await create(second, { ...body, keyPair: 'k' })).name).toBe('IdempotentParameterMismatchException')
    expect((await create(second, infra('last'))).status).toBe(200)
    expect((await list(second)).names.at(-1)).toBe('last')
  })

  it('is there, complete and readable, before the answer', async () => {
    const stateFile = fileIn(temporaryDirectory())
    const emulator = await emulatorFor({ stateFile })
    await create(emulator, infra('abc'))
    const text = readFileSync(stateFile, 'utf8')
    expect(text.split('\n').length).toBeGreaterThan(20)
    expect(JSON.parse(text)).toMatchObject({
      formatVersion: 2,
      revision: 1,
      accounts: { '111122223333/us-east-1': { [kind]: [{ key: 'abc', resource: { name: 'abc' } }] } },
    })
    for (const rest of ['.lock', '.tmp']) expect(existsSync(stateFile + rest)).toBe(false)
  })

  it('is read in its first format', async () => {
    const stateFile = join(temporaryDirectory(), 'state.json')
    const resource = { arn: infraArn('abc'), name: 'Abc', instanceProfileName: 'builder', tags: { a: 'b' } }
    const entry = { sequence: 1, slug: 'abc', resource }
    const accounts = { '111122223333/us-east-1': { [kind]: [entry], tokens: [] } }
    writeFileSync(stateFile, JSON.stringify({ formatVersion: 1, revision: 1, nextSequence: 2, accounts }))
    const emulator = await emulatorFor({ stateFile })
    expect(await get(emulator, 'abc')).toEqual(resource)
    expect((await update(emulator, 'abc', { description: 'new' })).status).toBe(200)
    expect(JSON.parse(readFileSync(stateFile, 'utf8'))).toMatchObject({
      formatVersion: 2,
      accounts: { '111122223333/us-east-1': { [kind]: [{ key: 'abc', resource: { description: 'new' } }] } },
    })
  })

  it('is written once for changes that wait together, and not at all for refusals and reads', async () => {
    const stateFile = fileIn(temporaryDirectory())
    const emulator = await emulatorFor({ stateFile, lockWaitMs: Infinity })
    const names = Array.from({ length: 40 }, (_, index) => `config-${index}`)
    writeFileSync(`${stateFile}.lock`, JSON.stringify({ pid: process.ppid, url: 'http://127.0.0.1:9' }))
    const asked = names.map((name) => create(emulator, infra(name)))
    await expect.poll(() => emulator.requests.length).toBe(40)
    rmSync(`${stateFile}.lock`)
    const answers = await Promise.all(asked)
    expect(answers.every((answer) => answer.status === 200)).toBe(true)
    const revision = () => (JSON.parse(readFileSync(stateFile, 'utf8')) as { revision: number }).revision
    expect(revision()).toBe(1)
    await create(emulator, infra('config-1'))
    await create(emulator, infra('x'))
    await getAnswer(emulator, 'config-1')
    expect(revision()).toBe(1)
    expect(emulator.account(account, region).list(kind)).toHaveLength(40)
  })

  it('shows one emulator what another did, and loses nothing of either', async () => {
    const stateFile = fileIn(temporaryDirectory())
    const [one, two] = [await emulatorFor({ stateFile }), await emulatorFor({ stateFile })]
    await create(one, infra('abc'))
    expect((await get(two, 'abc')).name).toBe('abc')
    expect(refusal(await create(two, infra('ABC'))).name).toBe('ResourceAlreadyExistsException')
    const names = Array.from({ length: 20 }, (_, index) => `config-${index}`)
    await Promise.all(names.map((name, index) => create(index % 2 === 0 ? one : two, infra(name))))
    expect(new Set((await list(one)).names)).toEqual(new Set(['abc', ...names]))
    expect((await list(two)).names).toEqual((await list(one)).names)
    await remove(two, 'abc')
    expect((await getAnswer(one, 'abc')).status).toBe(404)
    one.account(account, region).put(kind, { name: 'seeded', instanceProfileName: 'p' })
    expect(two.account(account, region).get(kind, 'seeded')?.name).toBe('seeded')
  })

  it('may be deleted to start anew', async () => {
    const stateFile = fileIn(temporaryDirectory())
    const emulator = await emulatorFor({ stateFile })
    await create(emulator, infra('abc'))
    rmSync(stateFile)
    expect((await list(emulator)).rows).toEqual([])
    expect((await create(emulator, infra('abc'))).status).toBe(200)
  })
})

describe('a state file that cannot be used', () => {
  const good = { formatVersion: 1, revision: 1, nextSequence: 1, accounts: {} }
  const entry = { sequence: 1, slug: 'abc', resource: { arn: 'arn', name: 'abc', tags: {} } }
  const withKinds = (kinds: unknown) => JSON.stringify({ ...good, accounts: { '1/r': kinds } })
  it.each([
    ['nothing', '', 'not complete JSON'],
    ['a part', '{"formatVersion": 1, "acc', 'not complete JSON'],
    ['another thing', '[]', 'no formatVersion'],
    [
      'a newer format',
      JSON.stringify({ ...good, formatVersion: 3 }),
      'formatVersion is 3, this program knows 2. Use the newer program',
    ],
    ['no revision', JSON.stringify({ ...good, revision: null }), 'revision, nextSequence or accounts is missing'],
    ['an account without Region', JSON.stringify({ ...good, accounts: { x: {} } }), "account 'x' is malformed"],
    ['an unknown kind', withKinds({ Thing: [], tokens: [] }), "unknown kind 'Thing'"],
    [
      'a malformed entry',
      withKinds({ [kind]: [{ ...entry, slug: 1 }], tokens: [] }),
      `the ${kind} list of '1/r' is malformed`,
    ],
    ['a malformed resource', withKinds({ [kind]: [{ ...entry, resource: { arn: 'a' } }], tokens: [] }), 'is malformed'],
    [
      'a malformed build number',
      withKinds({ lastBuilds: { 'component/abc/1.0.0': 'one' }, tokens: [] }),
      "the build numbers of '1/r' are malformed",
    ],
    ['no tokens', withKinds({ [kind]: [entry] }), "the tokens of '1/r' are malformed"],
  ])('%s: refused at start and left alone', async (_, text, reason) => {
    const directory = temporaryDirectory()
    const stateFile = join(directory, 'state.json')
    writeFileSync(stateFile, text)
    for (const exclusive of [false, true]) {
      const started = startEmulator({ stateFile, exclusive })
      await expect(started).rejects.toBeInstanceOf(EmulatorStateError)
      await expect(started).rejects.toThrow(`The emulator's state file ${stateFile} cannot be used: `)
      await expect(started).rejects.toThrow(reason)
    }
    expect(readFileSync(stateFile, 'utf8')).toBe(text)
    expect(existsSync(`${stateFile}.lock`)).toBe(false)
  })

  it('a directory', async () => {
    const stateFile = join(temporaryDirectory(), 'state.json')
    mkdirSync(stateFile)
    await expect(startEmulator({ stateFile })).rejects.toThrow('it cannot be read (Error: EISDIR')
  })

  it('spoilt while the emulator runs: 503 for reads and writes, and not overwritten', async () => {
    const stateFile = fileIn(temporaryDirectory())
    const emulator = await emulatorFor({ stateFile })
    await create(emulator, infra('abc'))
    const text = readFileSync(stateFile, 'utf8')
    writeFileSync(stateFile, text.slice(0, -20))
    for (const answer of [await getAnswer(emulator, 'abc'), await create(emulator, infra('xyz'))]) {
      expect(refusal(answer)).toEqual({
        status: 503,
        name: 'ServiceUnavailableException',
        message: expect.stringContaining(stateFile),
      })
    }
    expect(statSync(stateFile).size).toBe(text.length - 20)
    writeFileSync(stateFile, text)
    expect((await create(emulator, infra('xyz'))).status).toBe(200)
    expect((await list(emulator)).names).toEqual(['abc', 'xyz'])
  })
})
