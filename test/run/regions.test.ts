/** Regions where nothing can be done: not enabled for the account, or without Image Builder. Each with its own next step. */
import dns from 'node:dns'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emulator, kilnReport } from '../support/kiln.ts'
import { askedOfSts, fleet } from '../support/fleet.ts'

const plain = (name: string, region: string) => `name: ${name}, region: ${region}, account: "111122223333"`
const withRole = (name: string, region: string) =>
  `name: ${name}, region: ${region}, account: "444455556666", roleArn: "arn:aws:iam::444455556666:role/kiln-apply"`

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('a region that is not enabled', () => {
  it('is said so, with and without a role, and stops no other target', async () => {
    const account = await emulator({ switches: { disabledRegions: ['af-south-1', 'ap-east-1'] } })
    const cwd = fleet([plain('cape', 'af-south-1'), withRole('hong-kong', 'ap-east-1'), plain('virginia', 'us-east-1')])
    const report = await kilnReport(['plan'], { cwd, emulator: account })
    expect(report).toMatchObject({
      exitCode: 1,
      targets: [
        {
          name: 'cape',
          status: 'failed',
          region: 'af-south-1',
          diagnostics: [
            {
              code: 'KILN2020',
              hint: 'enable it with aws account enable-region --region-name af-south-1, for the account of the target and for that of the identity that assumes its role, and wait some minutes; or remove the target',
            },
          ],
        },
        {
          name: 'hong-kong',
          status: 'failed',
          region: 'ap-east-1',
          diagnostics: [
            {
              code: 'KILN2020',
              hint: 'enable it with aws account enable-region --region-name ap-east-1, for the account of the target and for that of the identity that assumes its role, and wait some minutes; or remove the target',
            },
          ],
        },
        { name: 'virginia', status: 'ok', summary: { create: 1 }, diagnostics: [] },
      ],
    })
    const [cape] = report.targets[0]?.diagnostics ?? []
    expect(cape?.message).toMatch(
      /^target cape: region af-south-1 is not enabled for the account: .* The same credentials are accepted in us-east-1\. /,
    )
    expect(cape?.hint).toContain('aws account enable-region --region-name af-south-1')
    expect(report.targets[1]?.diagnostics[0]?.message).toContain('RegionDisabledException')
    // Nothing is read where it cannot be.
    expect(account.requests.filter(({ region, path }) => region !== 'us-east-1' && path !== '/')).toEqual([])
  })

  it('is not claimed of credentials that are wrong everywhere', async () => {
    const account = await emulator()
    const cwd = fleet([plain('cape', 'af-south-1'), plain('milan', 'eu-south-1'), plain('virginia', 'us-east-1')])
    const message = 'The security token included in the request is invalid.'
    account.addFault({
      when: { operation: 'GetCallerIdentity' },
      times: Infinity,
      effect: { type: 'error', name: 'InvalidClientTokenId', status: 403, message },
    })
    const report = await kilnReport(['plan'], { cwd, emulator: account })
    expect(report.targets.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual(['KILN2005', 'KILN2005', 'KILN2005'])
    expect(report.targets[0]?.diagnostics[0]?.hint).toContain('if they are valid in other regions, enable this one')
    // One question more settles it for all targets that share the credentials.
    expect(askedOfSts(account)).toHaveLength(4)
  })

  it('is recognised by the answer of Image Builder, too', async () => {
    const account = await emulator()
    const cwd = fleet([plain('cape', 'af-south-1'), plain('milan', 'eu-south-1')])
    const refuse = (region: string, name: string) =>
      account.addFault({
        when: { region, operation: 'ListInfrastructureConfigurations' },
        times: Infinity,
        effect: { type: 'error', name, status: 403, message: 'refused' },
      })
    refuse('af-south-1', 'UnrecognizedClientException')
    refuse('eu-south-1', 'OptInRequired')
    const report = await kilnReport(['plan'], { cwd, emulator: account })
    expect(report.targets.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual(['KILN2020', 'KILN2020'])
  })
})

describe('a region without Image Builder', () => {
  it('is said so where its endpoint has no address, and stops no other target', async () => {
    const account = await emulator()
    vi.stubEnv('AWS_ENDPOINT_URL_STS', account.url)
    const lookup = dns.lookup
    const asked: string[] = []
    vi.spyOn(dns, 'lookup').mockImplementation((host: string, ...rest: unknown[]) => {
      if (!host.startsWith('imagebuilder.')) return (lookup as (...all: unknown[]) => void)(host, ...rest)
      asked.push(host)
      const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
        code: 'ENOTFOUND',
        syscall: 'getaddrinfo',
      })
      ;(rest.at(-1) as (error: Error) => void)(error)
    })
    const cwd = fleet([plain('mars', 'mx-north-9')])
    const report = await kilnReport(['plan'], { cwd })
    expect(new Set(asked)).toEqual(new Set(['imagebuilder.mx-north-9.amazonaws.com']))
    expect(report).toMatchObject({
      backend: 'aws',
      exitCode: 1,
      targets: [
        {
          name: 'mars',
          status: 'failed',
          region: 'mx-north-9',
          diagnostics: [
            {
              code: 'KILN2021',
              message:
                'target mars: EC2 Image Builder has no endpoint in region mx-north-9: getaddrinfo ENOTFOUND imagebuilder.mx-north-9.amazonaws.com (ENOTFOUND)',
              hint: 'choose a region of https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html; where the region is one of them, check that DNS knows its endpoint',
            },
          ],
        },
      ],
    })
    expect(report.targets[0]?.diagnostics[0]?.message).toContain('imagebuilder.mx-north-9.amazonaws.com')
  })
})
