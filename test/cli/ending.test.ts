/** When the report is out the process ends, whatever is open still; and --timeout ends whatever does not end by itself. */
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folder } from '../support/kiln.ts'
import { golden, projectFile } from '../support/project.ts'
import { program } from '../support/program.ts'

const files = { 'kiln.yaml': projectFile, 'configs/a.yaml': golden() }
const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }

/** Takes every connection and never says a word. */
async function silent(): Promise<number> {
  const server = createServer((socket) => void socket.on('error', () => undefined))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

const report = (stdout: string): object => JSON.parse(stdout) as object

describe('kiln ends with its report', () => {
  it.each([
    ['a proxy that never answers', (port: number) => `http://127.0.0.1:${port}`],
    ['a proxy whose password has a bare %', (port: number) => `http://u:100%@127.0.0.1:${port}`],
  ])('with %s', async (_, proxy) => {
    const cwd = folder(files)
    const env = { ...keys, HTTPS_PROXY: proxy(await silent()) }
    const { code, stdout } = await program(['plan', '--timeout', '3s', '-o', 'json'], { cwd, env })
    expect(code).toBe(1)
    expect(report(stdout)).toMatchObject({ outcome: 'error', exitCode: 1 })
  })

  it.each([
    ['a proxy that never answers', async () => await silent(), 'GetCallerIdentity of STS in us-east-1'],
    [
      'a proxy that refuses connections',
      async () => 9,
      'GetCallerIdentity of STS in us-east-1, which was tried again after: the proxy 127.0.0.1:9 cannot be used: connect ECONNREFUSED 127.0.0.1:9',
    ],
  ])('and names what was waited for: %s', async (_, port, what) => {
    const env = { ...keys, HTTPS_PROXY: `http://127.0.0.1:${await port()}` }
    const { code, stdout } = await program(['plan', '--timeout', '3s', '-o', 'json'], { cwd: folder(files), env })
    expect(code).toBe(1)
    expect(report(stdout)).toMatchObject({
      targets: [
        {
          diagnostics: [
            {
              code: 'KILN2005',
              message: `target prod could not be read: the time limit is over while waiting for ${what}`,
            },
          ],
        },
      ],
    })
  })

  it.each([
    ['hangs', 'exec sleep 15'],
    ['leaves a child that holds its output', '(sleep 15 &); echo "{}"'],
  ])('with a credential_process that %s', async (_, script) => {
    const cwd = folder({
      ...files,
      'aws/config': '[profile slow]\nregion = us-east-1\ncredential_process = sh ./aws/process.sh\n',
      'aws/process.sh': `${script}\n`,
    })
    const env = { AWS_CONFIG_FILE: join(cwd, 'aws/config'), AWS_PROFILE: 'slow' }
    const { code, stdout } = await program(['plan', '--timeout', '3s', '-o', 'json'], { cwd, env })
    expect(code).toBe(1)
    expect(report(stdout)).toMatchObject({
      outcome: 'error',
      targets: [
        {
          diagnostics: [
            {
              message:
                'target prod could not be read: the time limit is over while waiting for the credential_process of the profile slow',
              hint: 'run it again',
            },
          ],
        },
      ],
    })
  })
})
