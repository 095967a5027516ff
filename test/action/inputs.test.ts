import { describe, expect, it } from 'vitest'
import { argumentsOf, commandOf, InputError, stepCodeOf, type ActionCommand } from '../../action/inputs.ts'

const inputs =
  (values: Readonly<Record<string, string>>) =>
  (name: string): string =>
    values[name] ?? ''
const argumentsFor = (command: ActionCommand, values: Readonly<Record<string, string>>): readonly string[] =>
  argumentsOf(command, { input: inputs(values), reportFile: '/tmp/kiln-1.json' })

describe('the command', () => {
  it('is plan if nothing is said, and one of those that there are', () => {
    expect(commandOf(inputs({}))).toBe('plan')
    expect(commandOf(inputs({ command: 'drift' }))).toBe('drift')
    expect(() => commandOf(inputs({ command: 'Plan' }))).toThrow(InputError)
  })
})

describe('the arguments', () => {
  it('are the flags of the same names, several where there are several lines', () => {
    expect(
      argumentsFor('apply', { target: 'prod-us\n  prod-eu \n', reviewed: 'reviewed', 'review-policy': 'strict' }),
    ).toEqual(
      ['apply', '--report-file', '/tmp/kiln-1.json', '--target', 'prod-us', '--target', 'prod-eu'].concat([
        '--reviewed',
        'reviewed',
        '--review-policy',
        'strict',
      ]),
    )
    const report = ['--report-file', 'mine.json']
    expect(argumentsFor('drift', { 'sync-issues': 'true', 'report-file': 'mine.json', path: 'configs/a b' })).toEqual([
      'drift',
      ...report,
      '--sync-issues',
      'configs/a b',
    ])
    expect(argumentsFor('report', { args: 'merge a.json b.json' })).toEqual(['report', 'merge', 'a.json', 'b.json'])
  })

  it('of args are those of a shell, without anything being carried out', () => {
    const words = argumentsFor('plan', { args: `--only 'a b' "c \\"d\\"" e\\ f\n--x="$HOME; rm" g''h ""` }).slice(3)
    expect(words).toEqual(['--only', 'a b', 'c "d"', 'e f', '--x=$HOME; rm', 'gh', ''])
    expect(() => argumentsFor('plan', { args: "--only 'a" })).toThrow(/quote/)
  })

  it('do not guess what a switch means', () => {
    expect(() => argumentsFor('drift', { 'sync-issues': 'yes' })).toThrow(/true or false/)
  })
})

it('changes of a plan are no failure of the step; everything else is what it is', () => {
  expect(stepCodeOf('plan', 2)).toBe(0)
  expect(stepCodeOf('plan', 5)).toBe(5)
  expect(stepCodeOf('drift', 2)).toBe(2)
  expect(stepCodeOf('apply', 4)).toBe(4)
})
