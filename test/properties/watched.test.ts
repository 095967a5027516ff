/**
 * What matters most is dropped last: in a comment of any length a reviewer sees the name and the verdict of each delete, and of each change to a
 * security group, role, subnet, key, account list or owner, as long as they fit. KILN_PROPERTY_RUNS=200 tries more plans than the suite does.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { actions, type Reason } from '../../src/model.ts'
import { renderComment } from '../../src/render/comment/comment.ts'
import { forgeLimits } from '../../src/render/comment/limits.ts'
import type { Report, ReportChange, ReportField, ReportTarget } from '../../src/report/report.ts'
import { faultsIn } from '../support/markdown.ts'
import { report } from '../support/reports.ts'

const numRuns = Number(process.env['KILN_PROPERTY_RUNS'] ?? 8)

const watchedPaths = [
  'securityGroupIds',
  'instanceProfileName',
  'executionRole',
  'subnetId',
  'keyPair',
  'distributions["eu-west-1"].amiDistributionConfiguration.kmsKeyId',
  'distributions["us-east-1"].amiDistributionConfiguration.targetAccountIds',
  'distributions["us-east-1"].amiDistributionConfiguration.launchPermission.userIds',
] as const
const plainPaths = ['description', 'instanceTypes', 'tags.role', 'schedule.scheduleExpression'] as const

interface Seed {
  readonly what: 'delete' | 'watched' | 'adopt' | 'plain' | 'create'
  readonly path: number
  readonly reason: Reason
  readonly words: number
}

const seed: fc.Arbitrary<Seed> = fc.record({
  what: fc.constantFrom('delete', 'watched', 'adopt', 'plain', 'plain', 'create'),
  path: fc.nat(7),
  reason: fc.constantFrom<Reason>('drifted', 'git-changed', 'both-changed'),
  words: fc.nat(60),
})

function changeOf({ what, path, reason, words }: Seed, index: number): ReportChange {
  const name = `${what}-${index}`
  const field = (at: string): ReportField => ({
    path: at,
    before: 'old '.repeat(words),
    after: 'new '.repeat(words),
    reason,
  })
  const plain = field(plainPaths[path % plainPaths.length] ?? '')
  const watched = field(watchedPaths[path % watchedPaths.length] ?? '')
  const facts = {
    delete: { action: 'delete', reason: 'not-declared', fields: [plain] },
    watched: { action: 'update', reason, fields: [plain, watched] },
    adopt: { action: 'adopt', reason: 'unowned', fields: [plain] },
    plain: { action: 'update', reason, fields: [plain] },
    create: { action: 'create', reason: 'missing', fields: [plain, watched] },
  } as const
  const id = `InfrastructureConfiguration/${name}`
  return { id, kind: 'InfrastructureConfiguration', name, arn: `arn:${name}`, ...facts[what] }
}

const plans = fc
  .record({
    seeds: fc.array(seed, { minLength: 1, maxLength: 8 }),
    count: fc.constantFrom(20, 200, 600, 2_000),
    targetCount: fc.constantFrom(1, 3, 60, 400),
    isDrift: fc.boolean(),
  })
  .map(({ seeds, count, targetCount, isDrift }): Report => {
    const changes = Array.from({ length: count }, (_, index) => changeOf(seeds[index % seeds.length]!, index))
    const targets = Array.from({ length: targetCount }, (_, at): ReportTarget => {
      const own = changes.filter((_, index) => index % targetCount === at)
      return {
        name: `account-${at}-eu-central-1`,
        account: '111122223333',
        region: 'eu-central-1',
        status: 'ok',
        declared: own.length,
        digest: 'sha256:0',
        summary: countsOf(own),
        changes: own,
        diagnostics: [],
      }
    })
    return {
      ...report(),
      command: isDrift ? 'drift' : 'plan',
      outcome: isDrift ? 'drift' : 'changes',
      summary: countsOf(changes),
      targets,
    }
  })

function countsOf(changes: readonly ReportChange[]): Report['summary'] {
  const counts = actions.map((action) => [action, changes.filter((one) => one.action === action).length])
  return Object.fromEntries(counts) as Report['summary']
}

/** Names and verdicts that are to be seen, the most important first. */
function wanted({ targets }: Report): readonly { readonly id: string; readonly action: string }[] {
  const all = targets.flatMap(({ changes }) => changes)
  const named = (word: string) => all.filter(({ name }) => name.startsWith(word))
  return [...named('delete'), ...named('watched'), ...named('adopt')]
}

/** Returns those of which no line has the name with the verdict. What a line of deletions is about, the title of its list says. */
function unseenIn(comment: string, made: Report): readonly string[] {
  const seen = new Set<string>()
  for (const line of comment.split('\n')) {
    const [, id] = /`(InfrastructureConfiguration\/[\w-]+)`/.exec(line) ?? []
    if (id === undefined) continue
    const action = /\b(delete|update|adopt|create)\b/.exec(line.replaceAll(/`[^`]*`/g, ''))?.[0] ?? 'delete'
    seen.add(`${action} ${id}`)
  }
  return wanted(made)
    .map(({ id, action }) => `${action} ${id}`)
    .filter((one) => !seen.has(one))
}

it.each(['github', 'gitlab'] as const)('on %s, what matters most is named as long as it fits', (forge) => {
  const { budget, flavour } = forgeLimits[forge]
  fc.assert(
    fc.property(plans, (made) => {
      const comment = renderComment(made, { limitBytes: budget, flavour })
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(budget)
      expect(faultsIn(comment)).toEqual([])
      const unseen = unseenIn(comment, made)
      // A line has the name, the verdict, a field and a target: less than 250 bytes.
      const room = Math.floor((budget - 4_000) / 250)
      expect(unseen.length).toBeLessThanOrEqual(Math.max(0, wanted(made).length - room))
    }),
    { numRuns },
  )
})

it('of more than fit, deletes are named before everything else', () => {
  const made = (count: number): Report => {
    const changes = Array.from({ length: count }, (_, index) =>
      changeOf({ what: index % 2 === 0 ? 'watched' : 'delete', path: 0, reason: 'drifted', words: 1 }, index),
    )
    const target = {
      name: 'prod',
      account: null,
      region: null,
      status: 'ok',
      declared: count,
      diagnostics: [],
    } as const
    return { ...report(), outcome: 'changes', targets: [{ ...target, summary: countsOf(changes), changes }] }
  }
  const comment = renderComment(made(1_000), { limitBytes: 40_000, flavour: 'github' })
  expect(unseenIn(comment, made(1_000)).filter((one) => one.startsWith('delete'))).toEqual([])
  expect(comment).toContain('**Apply deletes 500 configurations:**')
  expect(comment).toMatch(/> - … and \d+ more\n/)
})
