import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { EmulatorStateError, startEmulator } from '../../src/emulator/emulator.ts'
import { FileLock } from '../../src/emulator/file-lock.ts'
import { account, create, emulatorFor, get, infra, list, refusal, region, temporaryDirectory } from './harness.ts'

function paths() {
  const stateFile = join(temporaryDirectory(), 'state.json')
  return { stateFile, lock: `${stateFile}.lock` }
}

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid
const heldBy = (pid: number, more: Record<string, unknown> = {}) =>
  JSON.stringify({ pid, url: 'http://127.0.0.1:9', ...more })

describe('the lock of the state file', () => {
  it('of a live process is waited for, then named in a 503', async () => {
    const { stateFile, lock } = paths()
    const emulator = await emulatorFor({ stateFile, lockWaitMs: 30 })
    writeFileSync(lock, heldBy(process.ppid))
    const answer = refusal(await create(emulator, infra('abc')))
    expect(answer).toMatchObject({ status: 503, name: 'ServiceUnavailableException' })
    for (const part of [lock, `process ${process.ppid}`, 'http://127.0.0.1:9']) expect(answer.message).toContain(part)
    const put = () => emulator.account(account, region).put('InfrastructureConfiguration', { name: 'abc' })
    expect(put).toThrow(EmulatorStateError)
    expect(existsSync(stateFile)).toBe(false)
    expect((await list(emulator)).rows).toEqual([])
  })

  it('is taken as soon as it is given back', async () => {
    const { stateFile, lock } = paths()
    const emulator = await emulatorFor({ stateFile, lockWaitMs: Infinity })
    writeFileSync(lock, heldBy(process.ppid))
    const created = create(emulator, infra('abc'))
    await expect.poll(() => emulator.requests.length).toBe(1)
    rmSync(lock)
    expect((await created).status).toBe(200)
  })

  it('of a dead process is taken over', async () => {
    const { stateFile, lock } = paths()
    const emulator = await emulatorFor({ stateFile, lockWaitMs: 30 })
    for (const exclusive of [false, true]) {
      writeFileSync(lock, heldBy(deadPid(), { exclusive }))
      expect((await create(emulator, infra(`abc-${exclusive}`))).status).toBe(200)
      expect(existsSync(lock)).toBe(false)
    }
  })

  it('of a dead process whose id is in use again is taken over', async () => {
    const { stateFile, lock } = paths()
    const emulator = await emulatorFor({ stateFile, lockWaitMs: 30 })
    writeFileSync(lock, heldBy(process.pid, { nonce: 'of an earlier life' }))
    expect((await create(emulator, infra('abc'))).status).toBe(200)
    if (!existsSync('/proc/self/stat')) return
    writeFileSync(lock, heldBy(process.ppid, { nonce: 'n', started: '1' }))
    expect((await create(emulator, infra('xyz'))).status).toBe(200)
  })

  it.runIf(existsSync('/proc/self/stat'))('of a zombie is taken over', async () => {
    const { stateFile, lock } = paths()
    const emulator = await emulatorFor({ stateFile, lockWaitMs: 30 })
    // The shell starts a child, and becomes a program that never asks for it. The child ends after that: it waits for a line.
    const script = 'exec 3<&0; (read line <&3) & echo $!; exec sleep 86400'
    const parent = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'] })
    onTestFinished(() => void parent.kill('SIGKILL'))
    const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (data) => resolve(Number(data))))
    await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n')
    parent.stdin.end('\n')
    const isZombie = () => /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    await expect.poll(isZombie).toBe(true)
    writeFileSync(lock, heldBy(pid))
    expect((await create(emulator, infra('abc'))).status).toBe(200)
  })

  it('without content is taken over when nobody can be writing it any more', async () => {
    const { stateFile, lock } = paths()
    const emulator = await emulatorFor({ stateFile, lockWaitMs: 30 })
    writeFileSync(lock, '')
    const soon = new Date(Date.now() + 3_600_000)
    utimesSync(lock, soon, soon)
    expect((await create(emulator, infra('abc'))).status).toBe(503)
    utimesSync(lock, 1, 1)
    expect((await create(emulator, infra('abc'))).status).toBe(200)
  })

  it('goes to one successor, also when an earlier one died on the way', () => {
    const { lock } = paths()
    const [one, two] = [new FileLock(lock, 'one', false), new FileLock(lock, 'two', false)]
    writeFileSync(lock, heldBy(deadPid()))
    expect(one.tryAcquire()).toBeUndefined()
    expect(two.tryAcquire()).toMatchObject({ pid: process.pid, url: 'one' })
    one.release()
    expect(two.tryAcquire()).toBeUndefined()
    rmSync(lock)
    expect(() => two.release()).not.toThrow()
  })

  it('that cannot be made is no lock to wait for', () => {
    const lock = new FileLock(join(temporaryDirectory(), 'nowhere', 'lock'), 'one', false)
    expect(() => lock.tryAcquire()).toThrow('ENOENT')
  })

  it('says who holds it', () => {
    const { lock } = paths()
    const mine = new FileLock(lock, 'http://127.0.0.1:1', true)
    expect(mine.liveHolder()).toBeUndefined()
    mine.tryAcquire()
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({
      pid: process.pid,
      url: 'http://127.0.0.1:1',
      exclusive: true,
    })
    expect(mine.liveHolder()).toMatchObject({ pid: process.pid })
    mine.release()
    expect(existsSync(lock)).toBe(false)
  })
})

describe('an exclusive emulator', () => {
  it('holds the lock for its life and keeps every other one from starting', async () => {
    const { stateFile, lock } = paths()
    const first = await startEmulator({ stateFile, exclusive: true })
    for (const exclusive of [true, false]) {
      const second = startEmulator({ stateFile, exclusive, lockWaitMs: 20 })
      await expect(second).rejects.toBeInstanceOf(EmulatorStateError)
      await expect(second).rejects.toThrow(
        `The emulator's state file ${stateFile} cannot be used: ${lock} is held for good by process ${process.pid}, an emulator at ${first.url}. ` +
          'Use that address as endpoint, stop that process, or use another file.',
      )
    }
    expect((await create(first, infra('abc'))).status).toBe(200)
    first.account(account, region).put('InfrastructureConfiguration', { name: 'seeded', instanceProfileName: 'p' })
    expect(existsSync(lock)).toBe(true)
    await first.close()
    expect(existsSync(lock)).toBe(false)
    const second = await emulatorFor({ stateFile, exclusive: true })
    expect((await get(second, 'abc')).name).toBe('abc')
    await first.close()
    expect(existsSync(lock)).toBe(true)
  })

  it('keeps one that ran before from writing, not from reading', async () => {
    const { stateFile } = paths()
    const before = await emulatorFor({ stateFile, lockWaitMs: 20 })
    const holder = await startEmulator({ stateFile, exclusive: true })
    await create(holder, infra('abc'))
    expect((await get(before, 'abc')).name).toBe('abc')
    expect(refusal(await create(before, infra('xyz'))).message).toContain(holder.url)
    await holder.close()
    expect((await create(before, infra('xyz'))).status).toBe(200)
  })

  it('waits for a change under way, takes over from the dead, and gives up on the living', async () => {
    const { stateFile, lock } = paths()
    writeFileSync(lock, heldBy(process.ppid))
    await expect(startEmulator({ stateFile, exclusive: true, lockWaitMs: 20 })).rejects.toThrow(
      `${lock} is held by process`,
    )
    writeFileSync(lock, heldBy(deadPid(), { exclusive: true }))
    const emulator = await emulatorFor({ stateFile, exclusive: true })
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid, url: emulator.url })
  })
})
