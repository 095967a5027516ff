/** The text report of a fleet: verdict, table, and once what is the same in many targets. */
import type { Outcome } from '../../../src/outcome.ts'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnostic/diagnose.ts'
import type { Change, PlannedField } from '../../../src/model.ts'
import { mergeReports } from '../../../src/report/merge.ts'
import type { Report } from '../../../src/report/report.ts'
import { renderText } from '../../../src/render/text/text.ts'
import { fleet, named, planned } from '../../support/fleets.ts'
import type { Result } from '../../support/reports.ts'
import { dangerIn, hostileTexts } from '../../support/hostile.ts'
import type { target } from '../../support/builders.ts'

const plain = pc.createColors(false)
const render = (of: Report): string =>
  renderText(of, { width: 100, palette: plain, invocation: 'kiln apply' }).replaceAll(
    /sha256:[0-9a-f]{64}/g,
    'sha256:…',
  )
/** Text as it stands in the source, without the indentation of the test. */
const lines = (text: string): string => `${text.replaceAll(/^ {6}/gm, '').trim()}\n`

const field = (path: string, before: unknown, after: unknown): PlannedField =>
  ({ path, keys: path.split('.'), before, after, reason: 'drifted' }) as PlannedField
const types = (before: string, after = 'm7i.large'): PlannedField => field('instanceTypes', [before], [after])
const update = (name: string, ...fields: readonly PlannedField[]): Change =>
  named(name, { action: 'update', reason: 'drifted', fields })
const failed = (place: typeof target): Result => ({
  target: place,
  declared: 0,
  status: 'failed',
  diagnostics: [
    diagnose('targetFailed', { target: place.name, reason: 'no route to host', advice: 'check the network' }),
  ],
})

it('what is found of many targets is said once, also where their names hold their regions', () => {
  const made = fleet(10, (place, index) => failed({ ...place, name: `team${index}-${place.region}` }))
  expect(render(made).match(/error KILN2005/g)).toHaveLength(1)
})

describe('what is of one target alone', () => {
  const blocked = (place: typeof target): Result => {
    const missing = [`arn:aws:imagebuilder:${place.region}:${place.account}:image-recipe/goldn/1.x.x`]
    return planned(place, [named('golden', { action: 'blocked', reason: 'missing-reference', missing })])
  }

  it('is shown for each of a few', () => {
    const places = [
      { name: 'us', region: 'us-east-1' },
      { name: 'eu', region: 'eu-west-1' },
    ]
    const shown = render(fleet(2, (place, index) => blocked({ ...place, ...places[index], account: '111122223333' })))
    for (const { name, region } of places) {
      const arn = `arn:aws:imagebuilder:${region}:111122223333:image-recipe/goldn/1.x.x`
      expect(shown).toMatch(new RegExp(`in ${name}:\\n +not in the account: ${arn}\\n`))
    }
  })

  it('is written as a document would for many', () => {
    const shown = render(fleet(10, blocked))
    expect(shown).toContain(' arn:aws:imagebuilder:${target.region}:${target.account}:image-recipe/goldn/1.x.x\n')
    expect(shown.match(/not in the account:/g)).toHaveLength(1)
  })
})

describe('ten targets', () => {
  const made = fleet(10, (place, index) => {
    if (index === 3) return failed(place)
    if (index === 5) {
      return planned(place, [
        update('golden', types('m5.large'), field('subnetId', 'subnet-6', 'subnet-0')),
        named('old', { action: 'orphan', reason: 'not-declared' }),
      ])
    }
    if (index > 7)
      return planned(place, [update('golden', types('m5.large'), field('subnetId', 'subnet-9', 'subnet-0'))])
    return planned(place, [named('golden')])
  })

  it('have a table, and their changes once', () => {
    expect(render(made)).toBe(
      lines(`
      Failed: 3 to update, 1 orphan, 6 unchanged; 1 of 10 targets could not be read

      target                               create  update  orphan  blocked  failed
      t004    100000000000 ap-southeast-2       ?       ?       ?        ?       ?  could not be read
      t006    100000000001 eu-west-1            -       1       1        -       -
      t009    100000000002 us-east-1            -       1       -        -       -
      t010    100000000002 eu-west-1            -       1       -        -       -
      6 targets: no changes

        error KILN2005 in t004
          target t004 could not be read: no route to host
          hint: check the network

        ~ update (drifted)  InfrastructureConfiguration/golden
            in 3 targets: t006, t009, t010
            configs/golden.yaml:2:1
            apply brings the account to what git declares
            the account changed since the last apply, the declaration did not
            instanceTypes  [m5.large] → [m7i.large]
            subnetId       subnet-6 → subnet-0  in t006
                           subnet-9 → subnet-0  in t009, t010

        ? orphan (not-declared)  InfrastructureConfiguration/old
            in t006
            owned by this project, but no longer declared; apply leaves it alone

      orphans: not checked
      digest sha256:…
      `),
    )
  })

  it('have rows of their own while they are few', () => {
    const text = render(fleet(5, (place) => planned(place, [named('golden')])))
    expect(text).toContain('\nt005    100000000001 us-east-1            -       -       -        -       -\n')
    expect(text).not.toContain('5 targets: no changes')
  })

  it('of a drift check say where there is drift', () => {
    const text = render(
      fleet(2, (place) => planned(place, [update('golden', types('m5.large'))]), { command: 'drift' }),
    )
    expect(text).toContain('target                          drift  create  update  orphan  blocked  failed\n')
    expect(text).toContain('t001    100000000000 us-east-1      1       -       1       -        -       -\n')
  })

  it('of a validation say what is declared', () => {
    const text = render(
      fleet(400, (place) => ({ target: place, declared: 25, status: 'ok', diagnostics: [] }), { command: 'validate' }),
    )
    expect(text).toBe('Valid: 10000 configurations in 400 targets\n\n400 targets: 25 configurations each\n')
  })
})

describe('four hundred targets', () => {
  const topic = (place: typeof target): PlannedField =>
    field('snsTopicArn', undefined, `arn:aws:sns:${place.region}:${place.account}:builds`)
  const names = Array.from({ length: 25 }, (_, index) => `golden-${String(index).padStart(2, '0')}`)

  it('with a thousand identical changes have them once, in few lines', () => {
    const made = fleet(400, (place, index) =>
      planned(
        place,
        names.map((name, at) =>
          index % 10 < 4 && at < 5 ? update(name, types('m5.large'), topic(place)) : named(name),
        ),
      ),
    )
    const text = render(made)
    expect(text).toBe(
      lines(`
      Plan: 800 to update, 9200 unchanged in 400 targets

      target                                     create  update  orphan  blocked  failed
      t001, t002, t003 and 157 more (--verbose)       -       5       -        -       -
      240 targets: no changes

        ~ update (drifted)  5 configurations
            in 160 targets: t001, t002, t003 and 157 more (--verbose)
            InfrastructureConfiguration/golden-00  configs/golden.yaml:2:1
            InfrastructureConfiguration/golden-01  configs/golden.yaml:2:1
            InfrastructureConfiguration/golden-02  configs/golden.yaml:2:1
            InfrastructureConfiguration/golden-03  configs/golden.yaml:2:1
            InfrastructureConfiguration/golden-04  configs/golden.yaml:2:1
            apply brings the account to what git declares
            the account changed since the last apply, the declaration did not
            instanceTypes  [m5.large] → [m7i.large]
            snsTopicArn    (not set) → arn:aws:sns:\${target.region}:\${target.account}:builds

      digest sha256:…
      `),
    )
  })

  it('with a value of their own each are not listed to the last', () => {
    const made = fleet(400, (place, index) =>
      planned(place, [update('golden', field('subnetId', `subnet-${index}`, 'x'))]),
    )
    const text = render(made)
    expect(text.split('\n').length).toBeLessThan(30)
    expect(text).toContain('\n      in all 400 targets\n')
    expect(text).toContain('subnet-9 → x  in t010\n')
    expect(text).toContain('and 390 more values (--verbose)\n')
  })

  it('that cannot be read for one reason have one finding', () => {
    const text = render(fleet(400, (place) => failed(place)))
    expect(text).toBe(
      lines(`
      Failed: 400 of 400 targets could not be read

      target                                     create  update  orphan  blocked  failed
      t001, t002, t003 and 397 more (--verbose)       ?       ?       ?        ?       ?
          could not be read

        error KILN2005 in 400 targets: t001, t002, t003 and 397 more (--verbose)
          target t001 could not be read: no route to host
          hint: check the network
      `),
    )
  })

  it('whose names are made of their places have one finding too, and their own name in a value is general', () => {
    const named = (place: typeof target): typeof target => {
      return { ...place, name: `team-${place.account ?? ''}-${place.region ?? ''}` }
    }
    expect(render(fleet(8, (place) => failed(named(place)))).match(/error KILN2005/g)).toHaveLength(1)
    const prefix = (place: typeof target): PlannedField =>
      field('logging.s3Logs.s3KeyPrefix', undefined, `x/${place.name}`)
    const text = render(fleet(8, (place) => planned(named(place), [update('golden', prefix(named(place)))])))
    expect(text).toContain('(not set) → x/${target.name}\n')
  })

  it('whose apply fails are named by what they lack', () => {
    const made = fleet(
      400,
      (place, index) => {
        const create = named('golden', { action: 'create', reason: 'missing' })
        const error = {
          code: 'ServiceQuotaExceededException',
          message: `no room in ${place.region}`,
          requestId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        }
        const outcome: Outcome = { id: create.id, status: 'failed', error, writes: [{ operation: 'x', at: '' }] }
        return { ...planned(place, [create]), outcomes: [outcome] }
      },
      { command: 'apply' },
    )
    expect(render(made)).toBe(
      lines(`
      Incomplete: 0 done, 400 failed, 0 not run, 0 blocked

      target                                     create  update  orphan  blocked  failed
      t001, t002, t003 and 397 more (--verbose)       1       -       -        -       1

        + create  InfrastructureConfiguration/golden  FAILED
            in all 400 targets
            configs/golden.yaml:2:1
            declared in git, not in the account; apply creates it
            ServiceQuotaExceededException: no room in \${target.region} (request …)

      done: 0  failed: 400  not run: 0
        not reached: InfrastructureConfiguration/golden in t001, t002, t003 and 397 more (--verbose)
          (ServiceQuotaExceededException)
      what is done stays done; to continue, fix what is named above and run:
        kiln apply

      digest sha256:…
      `),
    )
  })
})

describe('a merged report', () => {
  it('says what is missing, and why a target was not run', () => {
    const shard = fleet(2, (place) => planned(place, [named('golden')]), { command: 'apply' })
    const merged = mergeReports([{ ...shard, shard: { index: 1, of: 2, targets: ['t001', 't002', 't003'] } }], {
      version: '1.2.3',
      detailedExitcode: false,
    })
    expect(render(merged)).toBe(
      lines(`
      Incomplete: 0 done, 0 failed, 0 not run, 0 blocked; 1 of 3 targets not run

      error KILN4103
        the report of shard 2 of 2 is missing
        hint: look at the job of that shard, run it again, and merge with its report
      error KILN4104
        there is no report of 1 target: t003
        hint: nothing is known about them: run the jobs that report on them again, then merge with their
          reports

      target                          create  update  orphan  blocked  failed
      t003                                 ?       ?       ?        ?       ?
          not run: there is no report of it
      t001    100000000000 us-east-1       -       -       -        -       -
      t002    100000000000 eu-west-1       -       -       -        -       -

      done: 0  failed: 0  not run: 0
        not reached: target t003, which was not run
      what is done stays done; to continue, fix what is named above, apply there again, and merge again

      orphans: not checked
      digest sha256:…
      `),
    )
  })

  it('that waited for a wave says so', () => {
    const made = fleet(2, (place) => planned(place, [named('golden')]))
    const [first, second] = made.targets
    const targets = [first, { ...second, status: 'not-run', wave: 2, digest: undefined }] as Report['targets']
    expect(render({ ...made, targets, outcome: 'incomplete' })).toContain(
      'not run: an earlier wave ended with a failure\n',
    )
    expect(render({ ...made, targets, outcome: 'interrupted' })).toContain(' not run\n')
  })
})

it('offline, nothing is said of an account that was not asked', () => {
  const made = fleet(2, (place) =>
    planned(place, [{ ...update('golden', types('m5.large')), reason: 'git-changed' as const }]),
  )
  const text = render({ ...made, offline: true, base: { revision: 'abcdef0' } })
  expect(text).toContain('~ update (git-changed)  InfrastructureConfiguration/golden\n')
  expect(text).not.toMatch(/the last apply|the account did not|apply brings/)
})

it('superseded, nothing is said of targets that were not looked at', () => {
  const made = fleet(3, (place) => ({ target: place, declared: 1, status: 'not-run', diagnostics: [] }))
  expect(render({ ...made, outcome: 'superseded', supersededBy: 'abcdef0' })).toBe(
    'Superseded by abcdef0: nothing was done\n',
  )
})

it('a log of several targets without a change has no empty room for sections', () => {
  const made = fleet(2, (place) => planned(place, [named('golden')]))
  const text = renderText(made, { width: 100, palette: plain, invocation: 'kiln plan', groups: 'github' })
  expect(text).not.toContain('\n\n\n')
})

describe('what differs is never shown as the same', () => {
  const two = (changeAt: (index: number) => Change): string =>
    render(fleet(2, (place, index) => planned(place, [changeAt(index)])))

  it.each<[string, (index: number) => Change, string]>([
    [
      'who holds it',
      (index) => named('x', { action: 'blocked', reason: 'foreign-owner', heldBy: `team-${index}` }),
      'held by team-1',
    ],
    [
      'which pipelines use it',
      (index) => ({
        ...update('x', types('a')),
        usedBy: [{ arn: 'arn', name: `nightly-${index}`, status: 'ENABLED', uses: [] }],
      }),
      'used by nightly-1 (enabled)',
    ],
    [
      'which members are wiped',
      (index) => named('x', { action: 'blocked', reason: 'unknown-live-field', wipes: [`new-${index}`] }),
      'would be wiped: new-1',
    ],
  ])('%s', (_, changeAt, expected) => {
    const text = two(changeAt)
    expect(text).toContain('      in t001:\n')
    expect(text).toContain(`      in t002:\n      ${expected}\n`)
  })

  it('the paths', () => {
    expect(
      two((index) => update('x', index === 0 ? types('a') : field('description', 'a', 'b'))).match(/~ update/g),
    ).toHaveLength(2)
  })

  it('configurations whose values differ from target to target', () => {
    const text = render(
      fleet(2, (place, index) =>
        planned(
          place,
          ['x', 'y'].map((name) => update(name, types(`${name}-${index}`))),
        ),
      ),
    )
    expect(text.match(/~ update/g)).toHaveLength(2)
    expect(text).toContain('[y-1] → [m7i.large]  in t002\n')
  })
})

it.each(hostileTexts)('hostile text stays harmless: %j', (evil) => {
  const error = { code: evil, message: evil, hint: evil, requestId: evil }
  const made = fleet(
    3,
    (place, index) => {
      const one = {
        ...update(evil || 'x', field(evil, `${evil}${index}`, evil)),
        heldBy: `${evil}${index}`,
        wipes: [evil],
      }
      const at = { ...place, name: `${evil}${index}`, account: evil, region: evil }
      return {
        ...planned(at, [one]),
        outcomes: [{ id: one.id, status: 'failed', error, writes: [{ operation: 'x', at: '' }] }],
        diagnostics: [diagnose('targetFailed', { target: evil, reason: evil, advice: evil })],
      }
    },
    { command: 'apply' },
  )
  expect(dangerIn(render(made))).toBeUndefined()
})
