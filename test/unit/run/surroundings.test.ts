/** What a run takes from its surroundings: where requests go, whether there are credentials, what is known of the project. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backendKind, connectBackend, reachesOwnMachine, type Backend, type Work } from '../../../src/run/backend.ts'
import { hasCredentialSource } from '../../../src/run/credential-source.ts'
import { knownOf } from '../../../src/run/known-project.ts'
import type { Machine } from '../../../src/machine.ts'
import type { RunOptions } from '../../../src/run/options.ts'
import { target } from '../../support/builders.ts'
import { folder, virtualClock } from '../../support/kiln.ts'

const flags = (more: Partial<RunOptions> = {}): RunOptions => ({ parallelism: 1, comment: 'auto', ...more })

describe('the backend', () => {
  it.each<[Partial<RunOptions>, Readonly<Record<string, string>>, string]>([
    [{}, {}, 'aws'],
    [{ emulator: false }, { AWS_ENDPOINT_URL_STS: 'http://x' }, 'aws'],
    [{}, { AWS_ENDPOINT_URL: '' }, 'aws'],
    [{ emulator: true }, { AWS_ENDPOINT_URL: 'http://x' }, 'emulator'],
    [{ emulatorState: 'x' }, {}, 'emulator'],
    [{ endpointUrl: 'http://x' }, {}, 'endpoint'],
    [{}, { AWS_ENDPOINT_URL: 'http://x' }, 'endpoint'],
    [{}, { AWS_ENDPOINT_URL_IMAGEBUILDER: 'http://x' }, 'endpoint'],
  ])('of %j with %j is %s', (options, env, kind) => {
    expect(backendKind(options, env)).toBe(kind)
  })

  const connect = async (options: Partial<RunOptions>, cwd: string, env: Machine['env'] = {}) => {
    const machine = { cwd, env, clock: virtualClock(), version: '1.2.3' } as Machine
    const work: Work = { command: 'plan', revision: 'abcdef0123456789', onlyReads: false, project: undefined }
    return connectBackend(machine, work, flags(options))
  }

  it('is told who calls, and nothing is started', async () => {
    const backend = (await connect({ profile: 'p', endpointUrl: 'http://x' }, '/', { A: 'b' })) as Backend
    expect(backend).toMatchObject({
      kind: 'endpoint',
      ambient: {
        profile: 'p',
        endpoint: 'http://x',
        emulator: false,
        environment: { A: 'b' },
        sessionName: expect.stringContaining('plan'),
        userAgent: expect.anything(),
      },
    })
    await backend.close()
    expect(((await connect({}, '/')) as Backend).ambient).not.toHaveProperty('endpoint')
  })

  it('of the emulator keeps its state out of git, where the folder is its own', async () => {
    const cwd = folder({})
    const own = (await connect({ emulator: true }, cwd)) as Backend
    expect(own).toMatchObject({
      kind: 'emulator',
      ambient: { emulator: true, endpoint: expect.stringMatching(/^http:/) },
    })
    await own.close()
    expect(readFileSync(join(cwd, '.kiln/.gitignore'), 'utf8')).toBe('*\n')
    await ((await connect({ emulatorState: 'state/x.json' }, cwd)) as Backend).close()
    expect([existsSync(join(cwd, 'state')), existsSync(join(cwd, 'state/.gitignore'))]).toEqual([true, false])
    await expect(fetch(own.ambient.endpoint ?? '')).rejects.toThrow()
  })

  it('leaves alone what keeps it out of git already', async () => {
    const cwd = folder({ '.kiln/.gitignore': 'mine' })
    await ((await connect({ emulator: true }, cwd)) as Backend).close()
    expect(readFileSync(join(cwd, '.kiln/.gitignore'), 'utf8')).toBe('mine')
  })

  it('that cannot use its state says why', async () => {
    const cwd = folder({ 'bad.json': '][', file: '' })
    symlinkSync(folder({}), join(cwd, 'out'))
    for (const emulatorState of ['bad.json', 'out/x.json', 'file/x.json']) {
      expect(await connect({ emulatorState }, cwd), emulatorState).toMatchObject({ failure: { code: 'KILN4007' } })
    }
  })

  it.each<[string | undefined, Readonly<Record<string, string>>, boolean]>([
    [undefined, {}, false],
    ['http://localhost:80/x', {}, true],
    ['http://127.0.0.1', {}, true],
    ['http://127.9.9.9:1', {}, true],
    ['http://[::1]:1', {}, true],
    ['http://localhost.example', {}, false],
    ['http://notlocalhost', {}, false],
    ['http://10.127.0.0.1.example', {}, false],
    ['nowhere', {}, false],
    [undefined, { AWS_ENDPOINT_URL: 'http://127.0.0.1' }, true],
    [undefined, { AWS_ENDPOINT_URL_IMAGEBUILDER: 'http://x', AWS_ENDPOINT_URL: 'http://127.0.0.1' }, false],
    [undefined, { AWS_ENDPOINT_URL_IMAGEBUILDER: 'http://127.0.0.1', AWS_ENDPOINT_URL: 'http://x' }, true],
    ['http://x', { AWS_ENDPOINT_URL: 'http://127.0.0.1' }, false],
  ])('at %s with %j is on this machine: %j', (endpoint, environment, expected) => {
    const ambient = { emulator: false, environment, endpoint } as unknown as Backend['ambient']
    expect(reachesOwnMachine({ ambient } as Backend)).toBe(expected)
    expect(reachesOwnMachine({ ambient: { ...ambient, emulator: true } } as Backend)).toBe(true)
  })
})

describe('a source of credentials', () => {
  const nowhere = {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  }
  const isThere = (
    env: Readonly<Record<string, string>>,
    options: Partial<RunOptions> = {},
    targets = [target],
  ): Promise<boolean> => hasCredentialSource(flags(options), targets, { ...nowhere, ...env })

  it.each<Readonly<Record<string, string>>>([
    { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
    { AWS_WEB_IDENTITY_TOKEN_FILE: 'a', AWS_ROLE_ARN: 'b' },
    { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: 'a' },
    { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'a' },
    { AWS_PROFILE: 'a' },
    { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a', ACTIONS_ID_TOKEN_REQUEST_URL: 'b' },
  ])('is %j, and no part of it', async (env) => {
    expect(await isThere(env)).toBe(true)
    const [first = ''] = Object.keys(env)
    expect(await isThere({ ...env, [first]: '' })).toBe(false)
    if (Object.keys(env).length > 1) expect(await isThere({ [first]: 'a' })).toBe(false)
  })

  it('is what the flags or a target name, or a section of the shared files', async () => {
    expect(await isThere({})).toBe(false)
    expect(await isThere({}, { emulator: true })).toBe(true)
    expect(await isThere({}, { emulator: false })).toBe(false)
    expect(await isThere({}, { emulatorState: 'x' })).toBe(true)
    expect(await isThere({}, { profile: 'x' })).toBe(true)
    expect(await isThere({}, {}, [target, { ...target, profile: 'x' }] as never)).toBe(true)
    const cwd = folder({ config: '[profile a]\nregion = x\n', credentials: '[b]\naws_access_key_id = x\n' })
    expect(await isThere({ AWS_CONFIG_FILE: join(cwd, 'config') })).toBe(false)
    expect(await isThere({ AWS_SHARED_CREDENTIALS_FILE: join(cwd, 'credentials') })).toBe(true)
  })
})

it('what is known of a project is its file, its owner if it declares one, and its fleet if it was read whole', () => {
  const project = { file: 'kiln.yaml', owner: 'images', declaredOwner: true, targets: [target] }
  expect(knownOf(project, [])).toEqual({ file: 'kiln.yaml', owner: 'images', fleet: ['prod'] })
  expect(knownOf({ ...project, declaredOwner: false }, [])).toEqual({ file: 'kiln.yaml', fleet: ['prod'] })
  const { file: _, ...without } = project
  const finding = (severity: 'error' | 'warning') => [{ severity, code: 'KILN1', message: '' }]
  expect(knownOf(without, finding('error'))).toEqual({ owner: 'images' })
  expect(knownOf(without, finding('warning'))).toEqual({ owner: 'images', fleet: ['prod'] })
})
