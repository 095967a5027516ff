/** The issue about a target that drifted, the notes under it, and the note of an apply that failed: word for word. */
import { describe, expect, it } from 'vitest'
import { renderFailureNote } from '../../../src/render/comment/failure-note.ts'
import { renderSummary } from '../../../src/render/comment/summary.ts'
import {
  formatTime,
  renderIssue,
  renderIssueHeader,
  renderIssueTitle,
  type Drift,
} from '../../../src/render/issue/issue.ts'
import { renderFailing, renderNote, type IssueNote } from '../../../src/render/issue/notes.ts'
import { renderWaysOut } from '../../../src/render/issue/ways-out.ts'
import type { Report, ReportChange, ReportTarget } from '../../../src/report/report.ts'
import { stories } from '../../support/report-stories.ts'
import { change, report, result, unread } from '../../support/reports.ts'

const field = (path: string) =>
  ({ path, keys: path.split('.'), before: 'live', after: 'git', reason: 'drifted' }) as never
const drifted = (name: string, ...paths: readonly string[]) =>
  change({
    id: `InfrastructureConfiguration/${name}`,
    name,
    action: 'update',
    reason: 'drifted',
    fields: paths.map(field),
  })
const at = '2026-11-27T08:09:10.000Z'
const ci = { provider: 'github', runUrl: 'https://github.com/acme/images/actions/runs/1' }
const made = (changes: readonly ReturnType<typeof change>[], more: Partial<Report['run']> = {}) => {
  const one = report({ command: 'drift', results: [result(changes)] })
  const whole: Report = { ...one, run: { ...one.run, startedAt: at, ...more } }
  const [target] = whole.targets
  if (target === undefined) throw new Error('there is a target')
  return { report: whole, target, drift: { state: 'drift', changes: target.changes } as unknown as Drift }
}
const issue = (more: Partial<Parameters<typeof renderIssue>[0]> = {}, run: Partial<Report['run']> = {}) =>
  renderIssue({ ...made([drifted('a', 'description')], run), flavour: 'github', limitBytes: 60_000, ...more })

describe('an issue', () => {
  it('has a title and a line above that count', () => {
    const [one, two] = [made([drifted('a', 'x')]), made([drifted('a', 'x'), drifted('b', 'x')])]
    expect(renderIssueTitle(one.target, one.drift)).toBe('Image Builder drift: prod (1 configuration)')
    expect(renderIssueTitle(two.target, two.drift)).toBe('Image Builder drift: prod (2 configurations)')
    expect(renderIssueHeader(one.target, one.drift, at, 'odd')).toBe(
      '**1 configuration of `prod` (`111122223333 us-east-1`) is not as the last apply left it**, since 2026-11-27 08:09 UTC. Last seen `odd`.',
    )
    expect(renderIssueHeader({ name: 'x', account: null, region: null }, two.drift, at, at)).toBe(
      '**2 configurations of `x` are not as the last apply left them**, since 2026-11-27 08:09 UTC. Last seen 2026-11-27 08:09 UTC.',
    )
    expect(formatTime(`x${at}`)).toBe(`\`x${at}\``)
  })

  it('says what differs, how it ends, and where that was seen', () => {
    const text = issue()
    expect(text).toContain('description')
    expect(text).toContain('### Three ways out\n\n**Keep git.**')
    expect(text).toMatch(
      /\n\nKiln keeps this issue, and closes it when a check finds the target as the last apply left it\. Closed by hand as _not planned_ it stays closed until the finding changes\. Whoever edits this text edits it until the next check\.\n\n<sub>kiln 1\.2\.3<\/sub>\n$/,
    )
    expect(issue({ flavour: 'gitlab' })).toContain(
      'Closed by hand it stays closed until the finding changes. Whoever edits',
    )
    expect(issue({}, { revision: 'c'.repeat(40), ci })).toMatch(
      /<sub>commit .*cccccccccccc?.* · kiln 1\.2\.3 · \[run\]\(https:\/\/github\.com\/acme\/images\/actions\/runs\/1\)<\/sub>\n$/,
    )
  })

  it('names an earlier one, and what waits for its own', () => {
    expect(issue()).not.toMatch(/Earlier drift|Drifted as well/)
    expect(issue({ earlier: 7, waiting: ['a', 'b'] })).toContain(
      '\n\nEarlier drift of this target: #7\n\nDrifted as well, and without an issue yet, as a run opens only so many: `a`, `b`. The next check opens more.\n\n',
    )
  })

  it('is shortened to what fits, and says where the whole is', () => {
    const many = Array.from({ length: 200 }, (_, index) => drifted(`name-${index}`, 'description', 'keyPair'))
    const short = (run: Partial<Report['run']>) =>
      renderIssue({ ...made(many, run), flavour: 'github', limitBytes: 8_000 })
    expect(Buffer.byteLength(short({}))).toBeLessThanOrEqual(8_000)
    expect(short({})).toMatch(/\n\n_Shortened to fit: .+\. The whole report is in the log of the run\._\n\n/)
    expect(short({ ci })).toContain('The whole report is [in the run](https://github.com/acme/images/actions/runs/1)._')
    expect(issue()).not.toContain('Shortened')
  })
})

describe('the ways out', () => {
  const ways = (
    changes: readonly ReturnType<typeof change>[],
    targets?: readonly Partial<ReportTarget>[],
    name = 'prod',
  ) => {
    const { report: whole, target } = made(changes)
    const all = targets === undefined ? whole : { ...whole, targets: targets as never }
    return renderWaysOut(all, { ...target, name }, target.changes).join('\n')
  }

  it('are to apply, to change git, or to leave it to others', () => {
    expect(ways([drifted('a b', 'description', 'tags.x')])).toBe(
      [
        '### Three ways out',
        '**Keep git.** Run the job that applies again, or by hand:',
        '```sh\nkiln apply --target prod\n```',
        '**Keep the account.** Change what is declared in the places above, and merge it.',
        'This prints the documents as the account has them:',
        "```sh\nkiln export 'a b' --all --target prod\n```",
        '**Leave it to others.** Git then sets the value at create only, and the check passes it over.',
        'In the document of `InfrastructureConfiguration/a b`:',
        '```yaml\nkiln:\n  ignore:\n    - description\n    - tags.x\n```',
      ].join('\n'),
    )
  })

  it('name no target where the one that there is has no name of its own', () => {
    expect(ways([drifted('a', 'x')], [{}], 'default')).toContain('\nkiln apply\n')
    expect(ways([drifted('a', 'x')], [{}], 'other')).toContain('\nkiln apply --target other\n')
    expect(ways([drifted('a', 'x')], [{}, {}], 'default')).toContain('\nkiln apply --target default\n')
  })

  it('of what was deleted is to take it out of git; apply does not touch what is blocked', () => {
    const gone = change({ action: 'create', reason: 'missing' })
    const text = ways([gone])
    expect(text).toContain('What was deleted in the account is taken out of git.')
    expect(text).not.toMatch(/kiln export|Leave it to others|blocked/)
    const blocked = change({ action: 'blocked', reason: 'foreign-owner' })
    expect(ways([gone, blocked])).toContain(
      'Apply does not touch what is blocked; the reason above says what to do about `InfrastructureConfiguration/golden`.',
    )
  })

  it('name three documents and ten fields, and count the others', () => {
    const paths = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`)
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      drifted(name, ...paths(name === 'a' ? 12 : name === 'b' ? 11 : 1)),
    )
    const text = ways([...many, drifted('a', 'x')])
    expect(text).toContain('kiln export a b c --all')
    expect(text).toContain('a`, and 2 more fields in the same way:')
    expect(text).toContain('b`, and 1 more field in the same way:')
    expect(text).toContain('    - f9\n```')
    expect(text).toMatch(/The same for 3 more configurations\.$/)
    expect(ways(many.slice(0, 3))).not.toContain('The same for')
    expect(ways(many.slice(0, 4))).toMatch(/The same for 1 more configuration\.$/)
  })
})

it.each<[IssueNote, string]>([
  [
    { is: 'changed', drift: made([drifted('a', 'x')]).drift },
    '**The finding has changed.** The check of T found 1 configuration: `InfrastructureConfiguration/a`.',
  ],
  [
    { is: 'returned', drift: made([drifted('a', 'x'), drifted('b', 'x')]).drift },
    '**The target has drifted again.** The check of T found 2 configurations: `InfrastructureConfiguration/a`, `InfrastructureConfiguration/b`.',
  ],
  [
    { is: 'still-there', drift: made([drifted('a', 'x')]).drift },
    '**Opened again: nothing has changed in the account or in git.** The check of T found 1 configuration: `InfrastructureConfiguration/a`.',
  ],
  [
    { is: 'acknowledged-changed', drift: made([drifted('a', 'x')]).drift },
    '**Opened again: the finding is another one than was acknowledged.** The check of T found 1 configuration: `InfrastructureConfiguration/a`.',
  ],
  [{ is: 'clean' }, '**In sync again.** The check of T found everything as the last apply left it.'],
  [
    { is: 'gone', target: 'x' },
    '**Closed: the target `x` is not in the project any more.** What is in its account is not looked at.',
  ],
  [{ is: 'duplicate', of: 7 }, '**Closed: #7 is about the same target.**'],
])('the note %# says what happened, and in which run', (note, words) => {
  const said = words.replace(' of T ', ' of 2026-11-27 08:09 UTC ')
  expect(renderNote(note, made([]).report)).toBe(`${said}\n`)
  expect(renderNote(note, made([], { ci }).report)).toBe(`${said} ([run](${ci.runUrl}))\n`)
})

it('a check that fails is said above the finding', () => {
  expect(renderFailing(at)).toBe(
    '**The last check failed, and so has every one since 2026-11-27 08:09 UTC: what follows is what the last one that went through has found.**',
  )
})

describe('the note of an apply that failed', () => {
  const finding = (severity: 'error' | 'warning', hint?: string) => {
    return { severity, code: 'KILN1', message: 'no', ...(hint === undefined ? {} : { hint }) }
  }
  const note = (failures: number, more: Partial<Report> = {}) => {
    const changes = Array.from({ length: failures }, (_, index) =>
      change({ action: 'create', reason: 'missing', name: `n${index}`, id: `Kind/n${index}` }),
    )
    const whole = report({ command: 'apply', results: [result(changes)] })
    const failed = whole.targets.map((target) => ({
      ...target,
      changes: target.changes.map((one, index) => {
        const error = { code: 'Denied', message: 'not allowed' } as ReportChange['error'] & object
        return { ...one, outcome: 'failed' as const, ...(index === 0 ? {} : { error }) }
      }),
    }))
    return renderFailureNote({ ...whole, targets: failed, ...more })
  }
  const end = 'What is done stays done. Mend what is named and run the job again: it goes on from what it finds.\n'

  it('names what failed, and how to go on', () => {
    const [first = '', ...rest] = note(2).split('\n')
    expect(first).toMatch(/^### \S/)
    expect(rest.join('\n')).toBe(
      `
- create of \`Kind/n0\` in \`prod\` failed
- create of \`Kind/n1\` in \`prod\` failed: \`Denied\` \`not allowed\`

${end}`,
    )
  })

  it('names errors of the run and of targets, without their warnings', () => {
    const [lost] = report({ results: [unread([finding('error', 'mend it'), finding('warning')])] }).targets
    const text = note(0, { diagnostics: [finding('warning'), finding('error')], targets: [lost!] })
    expect(text.split('\n').slice(1).join('\n')).toBe(`
- \`KILN1\` no
- \`KILN1\` no. mend it in \`unread\`

${end}`)
  })

  it('names ten, counts the others, and leads to the log', () => {
    expect(note(10)).not.toContain('more')
    expect(note(12)).toContain('- and 2 more\n')
    expect(note(0)).toMatch(/^### [^\n]+\n\nWhat is done/)
    const { run } = stories['apply-incomplete']!
    expect(note(0, { run: { ...run, ci } })).toMatch(
      /\n\n\[Log of the run\]\(https:\/\/github\.com\/acme\/images\/actions\/runs\/1\)\n$/,
    )
    expect(note(0, { run: { ...run, ci: null } })).not.toContain('Log of the run')
  })
})

it('the summary of a step is the comment of GitHub with more room', () => {
  const text = renderSummary(stories['plan-all-actions']!, { reportUrl: 'https://report' })
  expect(text).toContain('> [!')
  expect(text).toContain('https://report')
  const long = stories['plan-fleet-of-40']!
  expect(renderSummary(long)).not.toContain('Shortened')
})
