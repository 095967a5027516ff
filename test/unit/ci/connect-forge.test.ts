/** Which forge a job speaks to, where, and with which token. */
import { describe, expect, it } from 'vitest'
import { connectForge } from '../../../src/ci/connect-forge.ts'
import { github } from '../../support/github.ts'
import { gitlab } from '../../support/gitlab.ts'
import { virtualClock } from '../../support/kiln.ts'
import { startProxy } from '../../support/proxy.ts'

type Env = Readonly<Record<string, string>>
const quiet = { debug: () => undefined }
const connect = (env: Env, signal?: AbortSignal) => connectForge({ env, clock: virtualClock() }, quiet, signal)

/** Returns the hosts that a job asks for its REST API and for who it is, through a proxy that lets nothing pass. */
async function hostsOf(env: Env): Promise<readonly string[]> {
  const { port, asked } = await startProxy('403 Forbidden')
  const forge = connect({ ...env, HTTPS_PROXY: `http://127.0.0.1:${port}` })
  await expect(forge?.listComments(1)).rejects.toThrow('was not answered')
  const rest = asked.length
  await expect(forge?.viewer()).rejects.toThrow('was not answered')
  return [asked[0]?.place ?? '', asked[rest]?.place ?? '']
}

const job = { GITHUB_REPOSITORY: 'acme/images' }
const project = { CI_PROJECT_ID: '42' }

describe('a job of GitHub', () => {
  it.each<[Env]>([
    [{ KILN_GITHUB_TOKEN: 'T', GITHUB_TOKEN: 'x', GH_TOKEN: 'y' }],
    [{ GITHUB_TOKEN: 'T', GH_TOKEN: 'y' }],
    [{ KILN_GITHUB_TOKEN: '', GITHUB_TOKEN: '', GH_TOKEN: 'T' }],
  ])('with %j uses T', async (tokens) => {
    const server = await github()
    const { GITHUB_TOKEN: good, ...env } = server.env
    const given = Object.fromEntries(
      Object.entries(tokens).map(([name, token]) => [name, token === 'T' ? good : token]),
    )
    server.pulls.push({ number: 1, headSha: 'a' })
    expect(await connect({ ...env, ...given } as Env)?.listComments(1)).toEqual([])
  })

  it('is told of each answer in the log', async () => {
    const server = await github()
    const logged: unknown[] = []
    const log = { debug: (fields: object, message: string) => void logged.push([fields, message]) }
    server.pulls.push({ number: 1, headSha: 'a' })
    await connectForge({ env: server.env, clock: virtualClock() }, log)?.listComments(1)
    const fields = { method: 'GET', path: '/repos/acme/images/issues/1/comments', status: 200 }
    expect(logged).toEqual([[fields, 'forge answered']])
  })

  it('gives up when the run ends, and after two minutes of waiting', async () => {
    const server = await github()
    const ended = connect(server.env, AbortSignal.abort(new Error('the run ends')))
    await expect(ended?.listComments(1)).rejects.toMatchObject({ failure: 'unavailable' })
    expect(server.asked).toEqual([])
    server.fail({ on: /./, status: 429, headers: { 'retry-after': '50' } })
    const clock = virtualClock()
    const forge = connectForge({ env: server.env, clock }, quiet)
    await expect(forge?.listComments(1)).rejects.toMatchObject({ failure: 'rate-limited' })
    expect(clock.slept).toBe(100_000)
  })

  it.each<[Env, readonly string[]]>([
    [{}, ['api.github.com:443', 'api.github.com:443']],
    [{ GITHUB_API_URL: 'https://ghe.example/api/v3' }, ['ghe.example:443', 'ghe.example:443']],
    [{ GITHUB_GRAPHQL_URL: 'https://graph.example/graphql' }, ['api.github.com:443', 'graph.example:443']],
  ])('with %j asks %j', async (env, hosts) => {
    expect(await hostsOf({ ...job, GITHUB_TOKEN: 'x', ...env })).toEqual(hosts)
  })

  it.each(['', '/'])('finds GraphQL beside the API of version 3, whose address ends with %j', async (end) => {
    const server = await github()
    const { GITHUB_GRAPHQL_URL: _, ...env } = server.env
    const api = `${server.url}/api/v3${end}`
    server.fail({ on: /./, status: 418 })
    await expect(connect({ ...env, GITHUB_API_URL: api })?.viewer()).rejects.toThrow('POST /api/graphql')
    await expect(connect({ ...env, GITHUB_API_URL: api })?.readPullRequest(1)).rejects.toThrow('GET /api/v3/repos')
  })
})

describe('a job of GitLab', () => {
  it.each<[Env]>([[{ KILN_GITLAB_TOKEN: 'T', GITLAB_TOKEN: 'x' }], [{ KILN_GITLAB_TOKEN: '', GITLAB_TOKEN: 'T' }]])(
    'with %j uses T',
    async (tokens) => {
      const server = await gitlab()
      const { KILN_GITLAB_TOKEN, GITLAB_TOKEN, ...env } = server.env
      const good = KILN_GITLAB_TOKEN ?? GITLAB_TOKEN
      const given = Object.fromEntries(
        Object.entries(tokens).map(([name, token]) => [name, token === 'T' ? good : token]),
      )
      server.branches.set('main', 'abc')
      expect(await connect({ ...env, ...given } as Env)?.tipOf('main')).toBe('abc')
    },
  )

  it.each<[Env, string]>([
    [{}, 'gitlab.com:443'],
    [{ CI_SERVER_URL: 'https://git.example' }, 'git.example:443'],
    [{ CI_SERVER_URL: 'https://git.example', CI_API_V4_URL: 'https://api.example/api/v4' }, 'api.example:443'],
  ])('with %j asks %s', async (env, host) => {
    expect(await hostsOf({ ...project, GITLAB_TOKEN: 'x', ...env })).toEqual([host, host])
  })

  it('has its API below the address of the server', async () => {
    const server = await gitlab()
    const { CI_API_V4_URL: _, ...env } = server.env
    server.branches.set('main', 'abc')
    expect(await connect({ ...env, CI_SERVER_URL: server.url })?.tipOf('main')).toBe('abc')
  })
})

it.each<[Env]>([
  [{}],
  [job],
  [project],
  [{ GITHUB_TOKEN: 'x', GITLAB_TOKEN: 'x' }],
  [{ ...job, GITLAB_TOKEN: 'x' }],
  [{ ...project, GITHUB_TOKEN: 'x' }],
  [{ ...project, CI_JOB_TOKEN: 'x' }],
  [{ GITHUB_REPOSITORY: '', GITHUB_TOKEN: 'x', CI_PROJECT_ID: '', GITLAB_TOKEN: 'x' }],
])('%j is no forge to speak to', (env) => expect(connect(env)).toBeUndefined())

it('where both are named, it is GitHub', () => {
  expect(connect({ ...job, GITHUB_TOKEN: 'x', ...project, GITLAB_TOKEN: 'x' })?.kind).toBe('github')
  expect(connect({ ...job, ...project, GITLAB_TOKEN: 'x' })?.kind).toBe('gitlab')
})
