/** Promise 8: live text is data, in every form of the output. */
import type { Outcome } from '../../../src/outcome.ts'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/kinds/registry.ts'
import type { Change, Diagnostic } from '../../../src/model.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { renderHtml } from '../../../src/render/html/page.ts'
import { renderJson } from '../../../src/render/machine/json.ts'
import { renderMarkdown } from '../../../src/render/markdown/markdown.ts'
import { renderText } from '../../../src/render/text/text.ts'
import type { Report } from '../../../src/report/report.ts'
import { desired, live, policy, target } from '../../support/builders.ts'
import { dangerIn, hostileFields, hostileTexts } from '../../support/hostile.ts'
import { faultsIn } from '../../support/markdown.ts'
import { change, report, result } from '../../support/reports.ts'

const plain = pc.createColors(false)
const text = (of: Report, width = 100) => renderText(of, { width, palette: plain, invocation: 'kiln apply' })

/** A report in which every text that can come from the account, a file or the service is hostile. */
function hostileReport(evil: string, command: 'plan' | 'apply' | 'drift'): Report {
  const found = live({ ...hostileFields(evil), name: evil || 'x' }, { [evil]: evil })
  const one = desired(
    { name: evil || 'x', description: 'ours' },
    { source: { file: `${evil}.yaml`, line: 1, column: 1 } },
  )
  const pipeline = live(
    { name: evil, status: evil, infrastructureConfigurationArn: found.arn },
    {},
    { kind: 'ImagePipeline' },
  )
  const made = makePlan({
    target,
    desired: [one, desired({ name: 'fresh' })],
    observed: {
      live: [found, live({ name: `${evil} orphan` }, { 'kiln:owner': 'images' }), pipeline],
      listed: [...kinds.keys()],
      unlisted: [],
      unmanaged: 3,
    },
    policy,
    options: { createOnly: false, adopt: true, prune: false },
    isWholeProject: true,
  })
  const changes: readonly Change[] = [
    ...made.changes,
    change({ name: 'wiped', action: 'blocked', reason: 'unknown-live-field', wipes: [evil] }),
    change({ name: 'dangling', action: 'blocked', reason: 'missing-reference', missing: [evil] }),
    change({ name: 'held', action: 'blocked', reason: 'unowned', because: [evil] }),
    change({
      name: 'pointed',
      action: 'update',
      reason: 'git-changed',
      fields: [{ path: 'x', keys: ['x'], before: found.arn, after: 'y' }],
    }),
  ]
  const error = { code: evil, message: evil, hint: evil, requestId: evil }
  const outcomes = changes.map(({ id }): Outcome => ({ id, status: 'failed', error, writes: [] }))
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'KILN1203',
    message: evil,
    hint: evil,
    source: { file: evil, line: 1, column: 1 },
  }
  return report({
    command,
    results: [
      result(changes, command === 'apply' ? outcomes : undefined, {
        target: { ...target, name: evil },
        diagnostics: [diagnostic],
      }),
    ],
    diagnostics: [diagnostic],
  })
}

describe.each(['plan', 'apply', 'drift'] as const)('%s with hostile text', (command) => {
  it.each(hostileTexts)('%j', (evil) => {
    const made = hostileReport(evil, command)
    for (const width of [60, 100, 400]) expect(dangerIn(text(made, width))).toBeUndefined()
    expect(dangerIn(renderJson(made))).toBeUndefined()
    expect(JSON.parse(renderJson(made))).toEqual(JSON.parse(JSON.stringify(made)))
    const markdown = renderMarkdown(made)
    expect(dangerIn(markdown)).toBeUndefined()
    expect(faultsIn(markdown)).toEqual([])
  })
})

describe('the text', () => {
  const update = change({
    action: 'update',
    reason: 'drifted',
    fields: [
      { path: 'description', keys: ['description'], before: 'old', after: 'new', reason: 'drifted' },
      { path: 'logging.s3Logs.s3KeyPrefix', keys: ['logging'], before: 'p', reason: 'drifted' },
    ],
  })

  it('says the verdict first', () => {
    expect(text(report({ results: [result([update])] })).split('\n')[0]).toBe('Plan: 1 to update in 1 target')
    expect(text(report({ command: 'drift', results: [result([update])] })).split('\n')[0]).toBe(
      'Drift: 1 of 1 not as the last apply left it in 1 target',
    )
    expect(text(report({ results: [result([change()])] })).split('\n')[0]).toBe('No changes: 1 unchanged in 1 target')
  })

  it('says why once, at the first use', () => {
    const again = { ...update, id: 'InfrastructureConfiguration/other' }
    const shown = text(report({ results: [result([update, again])] }), 200)
    expect(shown.match(/the account changed since the last apply/g)).toHaveLength(1)
  })

  it.each([
    ['an orphan that may go', { prune: 'deletes' }, /apply --prune deletes it; to keep it, declare it again/],
    ['an orphan without a record', { prune: 'no-record' }, /--prune keeps it: it has no readable record/],
    ['an orphan that may be in use', { prune: 'pipelines-unknown' }, /--prune keeps it: pipelines cannot be listed/],
    ['an orphan of nobody in particular', { prune: 'no-owner' }, /--prune is refused until kiln.yaml sets an owner/],
    ['an orphan of an empty target', { prune: 'nothing-declared' }, /--prune is refused .* set retired: true/],
    ['an orphan beside nothing that is ours', { prune: 'nothing-ours' }, /--prune is refused .* apply without --prune/],
    ['an orphan in use', { reason: 'in-use' }, /something still uses it, so --prune keeps it/],
    ['a protected orphan', { reason: 'protected' }, /it was applied with protect: true, so --prune keeps it/],
  ] as const)('promises that --prune deletes %s only if it does', (_name, facts, expected) => {
    const orphan = change({ name: 'old', action: 'orphan', reason: 'not-declared', ...facts })
    const made = report({ results: [result([orphan])] })
    const shown = [text(made, 200), renderMarkdown(made), renderHtml(made)]
    for (const form of shown) {
      expect(form).toMatch(expected)
      expect(form.includes('--prune deletes it')).toBe('prune' in facts && facts.prune === 'deletes')
    }
  })

  it.each([
    [{ prune: 'deletes' }, 'looks renamed from InfrastructureConfiguration/old: apply, then apply --prune'],
    [{ prune: 'nothing-ours' }, 'looks renamed from InfrastructureConfiguration/old: apply, then apply --prune'],
    [{ reason: 'protected' }, 'looks renamed from InfrastructureConfiguration/old, which --prune keeps'],
    [{ prune: 'pipelines-unknown' }, 'looks renamed from InfrastructureConfiguration/old, which --prune keeps'],
  ] as const)('says of a rename to prune only where that deletes the old one: %j', (facts, expected) => {
    const [old, fresh] = ['InfrastructureConfiguration/old', 'InfrastructureConfiguration/new']
    const orphan = change({ name: 'old', action: 'orphan', reason: 'not-declared', renamed: fresh, ...facts })
    const create = change({ name: 'new', action: 'create', reason: 'missing', renamed: old })
    expect(text(report({ results: [result([create, orphan])] }), 200)).toContain(`${expected}\n`)
  })

  it('says of a rename that is made what is left to do', () => {
    const [old, fresh] = ['InfrastructureConfiguration/old', 'InfrastructureConfiguration/new']
    const orphan = change({
      name: 'old',
      id: old,
      action: 'orphan',
      reason: 'not-declared',
      prune: 'deletes',
      renamed: fresh,
    })
    const create = change({ name: 'new', id: fresh, action: 'create', reason: 'missing', renamed: old })
    const outcome: Outcome = { id: fresh, status: 'done', writes: [{ operation: 'x', at: '' }] }
    const made = report({ command: 'apply', results: [result([create, orphan], [outcome])] })
    expect(text(made, 200)).toContain(`looks renamed from ${old}: apply --prune deletes it\n`)
  })

  it.each([
    ['delete', undefined, 'nightly (deleted with it)'],
    ['delete', 'done', 'nightly (deleted with it)'],
    ['delete', 'failed', 'nightly (enabled)'],
    ['update', undefined, 'nightly (repointed in the same apply)'],
    ['blocked', undefined, 'nightly (enabled)'],
  ] as const)('of a user with %s, outcome %s, says: %s', (action, status, expected) => {
    const arn = 'arn:aws:imagebuilder:us-east-1:111122223333:image-pipeline/nightly'
    const old = change({ name: 'old', action: 'delete', usedBy: [{ arn, name: 'nightly', status: 'ENABLED' }] })
    const field = {
      path: 'infrastructureConfigurationArn',
      keys: ['infrastructureConfigurationArn'],
      before: old.arn,
      after: 'x',
    }
    const fields = action === 'update' ? [field] : []
    const pipeline = change({
      id: 'ImagePipeline/nightly',
      kind: 'ImagePipeline',
      name: 'nightly',
      arn,
      action,
      fields,
    })
    const outcomes = status === undefined ? undefined : [{ id: pipeline.id, status, writes: [] } as Outcome]
    const made = report({
      command: outcomes === undefined ? 'plan' : 'apply',
      results: [result([old, pipeline], outcomes)],
    })
    expect(text(made, 200)).toContain(`used by ${expected}`)
    const [state] = /(?<=\().*(?=\))/.exec(expected) ?? []
    expect(renderHtml(made)).toContain(`used by <code>nightly</code> (${state})`)
    expect(renderMarkdown(made)).toContain(
      state === 'enabled' ? 'used by `nightly`\n' : `used by \`nightly\` (${state})\n`,
    )
  })

  it('does not tell what to do about what is taken over already', () => {
    const adopted = change({ name: 'theirs', action: 'adopt', reason: 'unowned' })
    const blocked = change({ name: 'other', action: 'blocked', reason: 'unowned' })
    const hint = '--adopt or kiln.adopt takes it over'
    for (const show of [(made: Report) => text(made, 200), renderMarkdown]) {
      expect(show(report({ results: [result([adopted])] }))).not.toContain(hint)
      expect(show(report({ results: [result([adopted, blocked])] }))).toContain(hint)
    }
  })

  it('aligns fields, and keeps within its width', () => {
    const shown = text(report({ results: [result([update])] }))
    expect(shown).toContain('      description                 old → new\n')
    expect(shown).toContain('      logging.s3Logs.s3KeyPrefix  p → (cleared)\n')
    const long = {
      ...update,
      fields: [{ path: 'description', keys: ['description'], before: 'word '.repeat(100), after: 'x' }],
    }
    const narrow = text(report({ results: [result([long])] }), 60)
    const lines = narrow.split('\n').filter((line) => !line.startsWith('digest '))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('has colour as a second cue only', () => {
    const made = report({ results: [result([update, change({ action: 'create', name: 'new' })])] })
    const coloured = renderText(made, { width: 100, palette: pc.createColors(true), invocation: 'kiln apply' })
    expect(coloured).not.toBe(text(made))
    // eslint-disable-next-line no-control-regex
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text(made))
  })

  it('has no blank at the end of a line, and one line break at the end', () => {
    const shown = text(report({ results: [result([update])] }))
    expect(shown).not.toMatch(/[ \t]\n/)
    expect(shown).toMatch(/[^\n]\n$/)
  })
})

describe('JSON', () => {
  it('is stable: the same report gives the same bytes', () => {
    const made = () => renderJson(report({ results: [result([change({ action: 'create' })])] }))
    expect(made()).toBe(made())
    expect(made()).toMatch(/^\{\n {2}"formatVersion": "1\.0",/)
  })
})
