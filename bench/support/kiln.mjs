// Runs the built program as users do, as a process of its own, and measures it from the outside.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/kiln.cjs', import.meta.url))

/** Returns the environment of a run against the emulator: nothing of this machine's but the way to git. */
export function environmentOf(folder, url, account = 111122223333) {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    AWS_ACCESS_KEY_ID: String(account),
    AWS_SECRET_ACCESS_KEY: 'any',
    AWS_EC2_METADATA_DISABLED: 'true',
    KILN_ENDPOINT_URL: url,
    KILN_YES: 'true',
  }
}

/** Runs `kiln ARGS` in a folder, as an account: on the emulator its number is the access key. Resolves to its report, the time and memory it took, and when its first line came. */
export function runKiln(folder, url, args, account = 111122223333) {
  const env = environmentOf(folder, url, account)
  const start = performance.now()
  const child = spawn(process.execPath, [program, ...args, '-o', 'json'], { cwd: folder, env })
  let [stdout, stderr, firstLine, peak] = ['', '', undefined, 0]
  const note = () => (firstLine ??= performance.now() - start)
  child.stdout.setEncoding('utf8').on('data', (text) => ((stdout += text), note()))
  child.stderr.setEncoding('utf8').on('data', (text) => ((stderr += text), note()))
  const watch = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid))), 50)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      const ms = performance.now() - start
      if (stdout === '') reject(new Error(`kiln ${args.join(' ')} ended with ${code}:\n${stderr}`))
      else resolve({ code, ms, firstLine, peak, report: JSON.parse(stdout) })
    })
  })
}

/** Bytes of memory that a process had at most so far; 0 where the system does not say. */
function peakMemory(pid) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Returns the run whose time is the median. */
export function medianRun(runs) {
  return runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)]
}
