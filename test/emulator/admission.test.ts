import { request, type OutgoingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { authorization, emulatorFor, infra } from './harness.ts'

/** A request with headers that fetch would not let through. */
function ask(emulator: Emulator, path: string, headers: OutgoingHttpHeaders, body = '{}', method = 'POST') {
  return new Promise<{ status: number; type: unknown; message: unknown }>((resolve, reject) => {
    const options = { method, headers: { authorization: authorization(), ...headers } }
    const sent = request(emulator.url + path, options, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => (text += part))
      answer.on('end', () => {
        const { message } = JSON.parse(text) as { message?: string }
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['x-amzn-errortype'], message })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const everywhere = [
  ['/ListInfrastructureConfigurations', 'POST', '{}'],
  ['/_emulator/state', 'GET', ''],
  ['/_emulator/switches', 'PUT', '{"readLag":9}'],
  ['/', 'POST', 'Action=GetCallerIdentity'],
] as const

describe('who may talk to the emulator', () => {
  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '0.0.0.0',
    '10.0.0.1',
  ])('turns away the host name "%s" everywhere', async (host) => {
    const emulator = await emulatorFor()
    for (const [path, method, body] of everywhere) {
      expect(await ask(emulator, path, { host }, body, method)).toEqual({
        status: 403,
        type: 'AccessDeniedException',
        message: `The emulator answers to localhost and 127.0.0.1 alone, not to "${host}".`,
      })
    }
    expect(emulator.requests).toEqual([])
  })

  it.each(['localhost', 'LOCALHOST:4571', 'kiln.localhost:4571', '127.0.0.1', '127.0.0.2:1', '[::1]:4571'])(
    'answers to the host name %s',
    async (host) => {
      expect(await ask(await emulatorFor(), '/ListInfrastructureConfigurations', { host })).toMatchObject({
        status: 200,
      })
    },
  )

  it.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('turns away a page in a browser: %j', async (headers) => {
    const emulator = await emulatorFor()
    for (const [path, method, body] of everywhere) {
      expect(await ask(emulator, path, headers, body, method)).toEqual({
        status: 403,
        type: 'AccessDeniedException',
        message: 'The emulator does not answer to pages in a browser.',
      })
    }
    expect(emulator.requests).toEqual([])
  })

  it('answers to an address that a person types into a browser', async () => {
    const headers = { 'sec-fetch-site': 'none' }
    expect(await ask(await emulatorFor(), '/_emulator/state', headers, '', 'GET')).toMatchObject({ status: 200 })
  })

  it('refuses a body of more than a megabyte and goes on serving', async () => {
    const emulator = await emulatorFor()
    const refused = {
      status: 413,
      type: 'RequestEntityTooLargeException',
      message: 'The body of a request can have at most 1048576 bytes.',
    }
    const large = JSON.stringify(infra('abc', { description: 'x'.repeat(20 * 1024 * 1024) }))
    expect(await ask(emulator, '/CreateInfrastructureConfiguration', {}, large, 'PUT')).toEqual(refused)
    expect(await ask(emulator, '/_emulator/faults', {}, large, 'PUT')).toEqual(refused)
    const just = JSON.stringify(infra('abc')).padEnd(1024 * 1024)
    expect(await ask(emulator, '/CreateInfrastructureConfiguration', {}, just, 'PUT')).toMatchObject({ status: 200 })
    expect(await ask(emulator, '/CreateInfrastructureConfiguration', {}, `${just} `, 'PUT')).toEqual(refused)
  })
})
