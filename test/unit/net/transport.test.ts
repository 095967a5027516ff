/** One exchange over real HTTP: what is sent, what comes back, and how it ends where nothing does. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as requestHttps } from 'node:https'
import { connect, createServer as createTcpServer, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { httpsAgent } from '../../../src/net/agent.ts'
import { NetworkProblem } from '../../../src/net/problem.ts'
import { nodeTransport, type WebAnswer, type WebRequest } from '../../../src/net/transport.ts'
import { authorityFile, serveTls, startProxy } from '../../support/proxy.ts'

type Answering = (request: IncomingMessage, response: ServerResponse) => void

async function serve(answering: Answering): Promise<string> {
  const server = createServer(answering)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A listener that takes connections and says nothing. `asked`: once it has one. */
function createSilence(): { readonly port: Promise<number>; readonly asked: Promise<void> } {
  const server = createTcpServer()
  const asked = new Promise<void>((resolve) => {
    server.on('connection', (socket) => {
      socket.on('error', () => undefined).once('data', () => resolve())
      onTestFinished(() => void socket.destroy())
    })
  })
  onTestFinished(() => void server.close())
  const port = new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
  return { port, asked }
}

const ask = (url: string, more: Partial<WebRequest> = {}): Promise<WebAnswer> =>
  nodeTransport({})({ method: 'GET', url, headers: {}, timeoutMs: 60_000, ...more })

describe('an exchange', () => {
  it('sends method, path, headers and body, with its length in bytes', async () => {
    const seen: unknown[] = []
    const url = await serve((request, response) => {
      const { method, url: path, headers } = request
      void text(request).then((body) => {
        seen.push([method, path, headers['x-a'], headers['content-length'], headers['transfer-encoding'], body])
        response.end()
      })
    })
    await ask(`${url}/a?b=c`, { method: 'POST', headers: { 'x-a': 'b' }, body: 'ünï' })
    await ask(url)
    expect(seen).toEqual([
      ['POST', '/a?b=c', 'b', '5', undefined, 'ünï'],
      ['GET', '/', undefined, undefined, undefined, ''],
    ])
  })

  it('answers with status, headers and text, whatever pieces it comes in', async () => {
    const url = await serve((_, response) => {
      response.writeHead(418, [
        ['X-One', 'a'],
        ['Set-Cookie', 'b'],
        ['Set-Cookie', 'c'],
      ] as never)
      const bytes = Buffer.from('ünï')
      response.write(bytes.subarray(0, 1))
      setImmediate(() => response.end(bytes.subarray(1)))
    })
    expect(await ask(url)).toMatchObject({ status: 418, headers: { 'x-one': 'a', 'set-cookie': 'b, c' }, body: 'ünï' })
  })

  it('takes no more than any page has', async () => {
    const most = 32 * 1024 * 1024
    let size = most
    const url = await serve((_, response) => response.end(Buffer.alloc(size, 'x')))
    expect((await ask(url)).body).toHaveLength(most)
    size += 1
    await expect(ask(url)).rejects.toThrow(`the answer has more than ${most} bytes`)
  })

  it('ends when its time is over, when it is given up, and when nobody is there', async () => {
    const url = await serve(() => undefined)
    await expect(ask(url, { timeoutMs: 20 })).rejects.toMatchObject({
      message: 'no answer within 0.02 s',
      cause: { code: 'ABORT_ERR' },
    })
    const giving = new AbortController()
    const asked = ask(url, { signal: giving.signal })
    giving.abort()
    await expect(asked).rejects.toMatchObject({ code: 'ABORT_ERR' })
    await expect(ask('http://127.0.0.1:9')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

describe('through a proxy', () => {
  const secure = (port: number, env: Readonly<Record<string, string>>, more: object = {}): Promise<string> =>
    new Promise((resolve, reject) => {
      const agent = httpsAgent({ keepAlive: false, ca: readFileSync(authorityFile), ...more }, env)
      const request = requestHttps(`https://service.test:${port}/here`, { agent }, (response) =>
        resolve(text(response)),
      )
      request.on('error', reject)
      request.end()
    })
  const failing = async (to: string) => {
    const proxy = await startProxy(to)
    const env = { HTTPS_PROXY: `http://u:geheim@127.0.0.1:${proxy.port}` }
    const error: unknown = await secure(443, env).catch((reason: unknown) => reason)
    if (!(error instanceof NetworkProblem)) throw new Error('no problem')
    return { ...proxy, error, name: `127.0.0.1:${proxy.port}` }
  }

  it('the service is asked by its name and port, with what the proxy is to know', async () => {
    const url = await serve(({ url: path }, response) => response.end(`served ${path}`))
    const proxy = await startProxy(await serveTls(url))
    expect(await secure(8443, { HTTPS_PROXY: `http://u:p%20w@127.0.0.1:${proxy.port}` })).toBe('served /here')
    expect(await secure(443, { https_proxy: `127.0.0.1:${proxy.port}` })).toBe('served /here')
    expect(proxy.asked).toEqual([
      { place: 'service.test:8443', auth: 'u:p w' },
      { place: 'service.test:443', auth: undefined },
    ])
  })

  it('the certificate of the service is looked at as without one', async () => {
    const proxy = await startProxy(await serveTls(await serve((_, response) => response.end())))
    const env = { HTTPS_PROXY: `127.0.0.1:${proxy.port}` }
    await expect(secure(443, env, { ca: undefined })).rejects.toThrow(/certificate/)
  })

  it.each([
    ['407 Proxy Authentication Required', 'KILN2042', false],
    ['403 Forbidden', 'KILN2043', false],
    ['499 Odd', 'KILN2043', false],
    ['500 Broken', 'KILN2043', true],
    ['302 Found', 'KILN2043', false],
    ['300 Many', 'KILN2043', false],
  ])('that answers %s the request fails', async (status, code, isPassing) => {
    const { error, name, asked } = await failing(status)
    expect([error.diagnostic.code, error.isPassing, asked.length]).toEqual([code, isPassing, 1])
    expect(error.message).toContain(`the proxy ${name} `)
    expect(error.message).toContain('service.test:443')
    expect(error.message).toMatch(new RegExp(`it answered ${status}$`))
    expect(error.message).not.toContain('geheim')
    expect(error.name).toBe('NetworkProblem')
  })

  it('that gives no reason the status alone is said', async () => {
    expect((await failing('503 ')).error.message).toMatch(/it answered 503$/)
  })

  it('any 2xx is a connection', async () => {
    const url = await serve((_, response) => response.end('served'))
    const port = await serveTls(url)
    const server = createServer()
    server.on('connect', (_, client) => {
      const behind = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 299 Yes\r\n\r\n')
        client.pipe(behind).pipe(client)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    expect(await secure(443, { HTTPS_PROXY: `127.0.0.1:${(server.address() as AddressInfo).port}` })).toBe('served')
  })

  it('that is not there, that is no proxy, and whose variable holds none it fails', async () => {
    const gone = await secure(443, { ALL_PROXY: 'http://[::1]:9' }).catch((error: unknown) => error)
    expect(gone).toMatchObject({
      isPassing: true,
      message: expect.stringMatching(/^the proxy \[::1\]:9 cannot be used: /),
    })
    await expect(secure(443, { ALL_PROXY: 'socks5://p:1' })).rejects.toMatchObject({
      isPassing: false,
      diagnostic: { code: 'KILN2041' },
    })
    const plain = await serve((_, response) => response.end())
    const noTls = await secure(443, { HTTPS_PROXY: plain.replace('http:', 'https:') }).catch((error: unknown) => error)
    expect(noTls).toMatchObject({ isPassing: true, diagnostic: { code: 'KILN2044' } })
  })

  it('that is asked over TLS has to have a certificate of the same authorities', async () => {
    const port = await serveTls(await serve((_, response) => response.end()))
    const env = { HTTPS_PROXY: `https://127.0.0.1:${port}` }
    // It is trusted, and being no proxy hangs up.
    await expect(secure(443, env)).rejects.toThrow(/cannot be used: socket hang up$/)
    await expect(secure(443, env, { ca: undefined })).rejects.toThrow(/cannot be used: .*certificate/)
  })

  it('that says nothing is not waited for once nobody asks any more', async () => {
    const silent = createSilence()
    const env = { HTTPS_PROXY: `127.0.0.1:${await silent.port}` }
    const agent = httpsAgent({ keepAlive: false }, env)
    const failed = new Promise<Error>((resolve) => {
      requestHttps('https://service.test', { agent }).on('error', resolve).end()
    })
    await silent.asked
    agent.destroy()
    expect((await failed).message).toMatch(/cannot be used: socket hang up$/)
  })

  it('or without one where NO_PROXY names the host', async () => {
    const proxy = await startProxy('403 Forbidden')
    const env = { HTTPS_PROXY: `127.0.0.1:${proxy.port}`, NO_PROXY: '127.0.0.1' }
    const port = await serveTls(await serve((_, response) => response.end()))
    const url = `https://127.0.0.1:${port}`
    await expect(nodeTransport(env)({ method: 'GET', url, headers: {}, timeoutMs: 60_000 })).rejects.toThrow(
      /certificate/,
    )
    expect(proxy.asked).toEqual([])
  })
})
