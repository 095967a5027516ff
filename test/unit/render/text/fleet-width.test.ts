/** The text of a fleet of sixty accounts: it fits, begins with what matters, and says how to see what it leaves out. */
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../../src/diagnostic/diagnose.ts'
import type { Change, PlannedField, ResolvedTarget } from '../../../../src/model.ts'
import type { Report } from '../../../../src/report/report.ts'
import { renderText } from '../../../../src/render/text/text.ts'
import { fleet, named, planned } from '../../../support/fleets.ts'
import { dangerIn, hostileTexts } from '../../../support/hostile.ts'

const plain = pc.createColors(false)
const show = (of: Report, width = 80, isVerbose = false): string =>
  renderText(of, { width, palette: plain, invocation: 'kiln plan', isVerbose })

const field = (path: string, before: unknown, after: unknown, reason = 'drifted'): PlannedField =>
  ({ path, keys: path.split('.'), before, after, reason }) as PlannedField
const update = (name: string, reason: 'drifted' | 'git-changed', ...fields: readonly PlannedField[]): Change =>
  named(name, { action: 'update', reason, fields })

const names = ['pay-prod', 'platform-shared-services-production', 'logistics-eu-central-production-warehouse']
const callAt = (place: ResolvedTarget, index: number): ResolvedTarget => ({
  ...place,
  name: `${names[index % names.length]}-${index}-${place.region}`,
})
const long = 'golden-windows-server-2022-datacenter-edition-with-all-updates'

/** Six targets drifted, one lacks something, four wait for an apply, two are blocked; nothing is to be done in the rest. */
const sixty = (command: 'plan' | 'drift', text = 'by hand'): Report =>
  fleet(
    60,
    (place, index) => {
      const target = callAt(place, index)
      if (index < 4) return planned(target, [update('edge', 'git-changed', field('description', 'a', text))])
      if (index < 10) {
        const subnet = field('subnetId', `subnet-${index}`, 'subnet-declared-in-git')
        return planned(target, [update(long, 'drifted', field('instanceTypes', ['m5.large'], ['m7i.large']), subnet)])
      }
      if (index === 20) return planned(target, [named('ml', { action: 'create', reason: 'missing' })])
      if (index > 57)
        return planned(target, [named('edge', { action: 'blocked', reason: 'foreign-owner', heldBy: text })])
      return planned(target, [named('edge'), named('ml')])
    },
    { command },
  )

/** Lines that could have been broken: they have a blank after their indentation and are longer than the page. */
const tooLong = (text: string, width: number): readonly string[] =>
  text.split('\n').filter((line) => line.length > width && /^\s*\S+\s+\S/.test(line) && !line.startsWith('digest '))

describe.each([60, 80, 120])('at %i columns', (width) => {
  it.each(['plan', 'drift'] as const)('a %s of sixty targets with long names is broken between words', (command) => {
    expect(tooLong(show(sixty(command), width), width)).toEqual([])
    expect(tooLong(show(sixty(command), width, true), width)).toEqual([])
  })

  it('hostile text is harmless and fits as well', () => {
    for (const text of hostileTexts) {
      const shown = show(sixty('drift', text), width)
      expect(dangerIn(shown)).toBeUndefined()
      expect(tooLong(shown, width)).toEqual([])
    }
  })
})

it('has no gaps between the rows of its table, however closely they fit', () => {
  for (let width = 60; width <= 140; width += 1) {
    const text = show(sixty('drift'), width)
    const table = text.slice(text.indexOf('\ntarget '), text.indexOf('\n47 targets: in sync'))
    expect({ width, rows: table.split('\n').slice(1).length }).toEqual({ width, rows: table.match(/\n./g)?.length })
  }
})

it('begins with what somebody changed and what is missing, and folds what is in sync', () => {
  const text = show(sixty('drift'), 120)
  const heads = [...text.matchAll(/^ {2}[~+!] (\w+ \([\w-]+\))/gm)].map(([, head]) => head)
  expect(heads).toEqual(['update (drifted)', 'create (missing)', 'blocked (foreign-owner)', 'update (git-changed)'])
  expect(text).toContain('\n47 targets: in sync\n')
  const table = text.slice(0, text.indexOf('47 targets'))
  expect(table.indexOf('-20-')).toBeLessThan(table.indexOf('-58-'))
  expect(table.indexOf('-58-')).toBeLessThan(table.indexOf('-0-'))
})

it('says with which flag to see what is left out, and shows it then', () => {
  const made = fleet(60, (place, index) =>
    planned(callAt(place, index), [update('edge', 'drifted', field('subnetId', `subnet-${index}`, 'x'))]),
  )
  const [short, whole] = [show(made, 120), show(made, 120, true)]
  expect(short).toMatch(/ and \d+ more \(--verbose\)/)
  expect(short).toContain('and 50 more values (--verbose)')
  expect(short.split('\n').length).toBeLessThan(30)
  expect(whole).not.toContain('--verbose')
  for (const { name } of made.targets) expect(whole).toContain(name)
  for (const index of made.targets.keys()) expect(whole).toContain(`subnet-${index} → x`)
})

it('has the tokens only if all is asked for', () => {
  const made = fleet(2, (place, index) =>
    planned(place, index === 0 ? [update('edge', 'drifted', field('a', 1, 2))] : [], {
      clientTokenOf: () => 'a-token',
    }),
  )
  expect(show(made)).not.toContain('a-token')
  expect(show(made, 80, true)).toContain('client token a-token')
})

describe('findings of one kind', () => {
  const warn = (place: ResolvedTarget, known: string) => diagnose('noTargetMatches', { pattern: place.name, known })
  const found = (at: (index: number) => string | undefined): Report =>
    fleet(60, (place, index) => {
      const known = at(index)
      return planned(place, [named('edge')], { diagnostics: known === undefined ? [] : [warn(place, known)] })
    })

  it('are one, with their number and the names of the targets', () => {
    const text = show(found((index) => (index < 26 ? 'x' : undefined)))
    expect(text.match(/KILN4002/g)).toHaveLength(1)
    expect(text).toContain('error KILN4002 in 26 targets: t001, t002, t003 and 23 more (--verbose)\n')
  })

  it('with other words in some of them are told apart, but not apart from one another', () => {
    const text = show(
      found((index) => (index % 10 < 5 ? `kind ${index % 5}` : undefined)),
      120,
    )
    expect(text.match(/KILN4002/g)).toHaveLength(1)
    expect(text).toContain('error KILN4002: 30 findings in 30 targets: t001, t002, t003 and 27 more (--verbose)\n')
    expect(text).toContain('hint: the project has: kind 0\n')
    expect(text).toContain('    and 2 more (--verbose)\n')
  })
})
