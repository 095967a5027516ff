/** What schedules mean, where images go, and how old they get. */
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/kinds/registry.ts'
import { isSameSchedule, readSchedule } from '../../../src/kinds/schedule.ts'
import { describeSchedule } from '../../../src/kinds/schedule-words.ts'
import type { Json, JsonObject } from '../../../src/model.ts'

const params = (found: readonly { readonly params: object }[]) => found.map((one) => one.params)

describe('an expression of a schedule', () => {
  const said = (expression: string) =>
    readSchedule(expression).problems.map(({ diagnostic, params: more }) => {
      const advice = 'advice' in more ? more.advice : 'suggestion' in more ? more.suggestion : ''
      return `${diagnostic} ${String(advice)}`
    })

  it('with something behind it is told like any other text', () => {
    const general =
      'write cron(minute hour day month weekday year) or rate(number unit), like cron(0 3 ? * MON *) or rate(7 days)'
    expect(said('cron(0 3 * * ? *)x')).toEqual([`scheduleForm ${general}`])
    expect(said('rate(7 days);')).toEqual([`scheduleForm ${general}`])
  })

  it('is nothing else before and after', () => {
    for (const expression of ['cron(0 3 ? * MON *)', 'rate(1 day)']) {
      for (const other of [`x${expression}`, `${expression}x`, `${expression})`, ` ${expression}`]) {
        expect(said(other)[0]).toMatch(/^(?:scheduleForm|cronField|rateForm)/)
      }
    }
    expect(said('xcron(0 3 ? * MON *)')).toHaveLength(1)
    expect(readSchedule('cron(0 3 ? * MON *)x').schedule).toBeUndefined()
    expect(readSchedule('xrate(1 day)').schedule).toBeUndefined()
    expect(readSchedule('rate(1 day)x').schedule).toBeUndefined()
  })

  it.each([
    ['rate(x 5 days)', 'rateForm rate(7 days)'],
    ['rate(5 days x)', 'rateForm rate(5 days)'],
    ['rate(15day)', 'rateForm rate(15 days)'],
    ['rate(15 d)', 'rateForm rate(15 days)'],
    ['rate(3 weeks)', 'rateForm rate(21 days)'],
    ['rate(3)', 'rateForm rate(3 days)'],
    ['rate(3 dawns)', 'rateForm rate(3 days)'],
    ['rate(0 days)', 'rateForm rate(1 day)'],
    ['rate(6 MINUTES)', 'rateForm rate(6 minutes)'],
    ['cron(0 3 ? * MON)', 'cronOfFive write cron(0 3 ? * MON *)'],
    ['cron(0 3 * * MON)', 'cronOfFive write cron(0 3 ? * MON *)'],
    ['cron(0 3 1 * ?)', 'cronOfFive write cron(0 3 1 * ? *)'],
    ['cron(0 3 1 * *)', 'cronOfFive write cron(0 3 1 * ? *)'],
    ['cron(0 3 ? * *)', 'cronOfFive write cron(0 3 * * ? *)'],
    ['cron(0 3 * * ?)', 'cronOfFive write cron(0 3 * * ? *)'],
    ['cron(0 3 1 * MON)', 'cronOfFive add the year, and write ? for the day that does not count'],
    ['cron(0 0 3 ? * MON *)', 'cronFieldCount it has no seconds: write cron(0 3 ? * MON *)'],
    ['cron(0 0 3 ? * MON what)', 'cronFieldCount write them like cron(0 3 ? * MON *)'],
    ['cron(0 3 1 * MON *)', 'cronDays write ? for the one that does not count'],
    ['cron(0 3 1 * * *)', 'cronDays write cron(0 3 1 * ? *)'],
    ['cron(0 3 * * MON *)', 'cronDays write cron(0 3 ? * MON *)'],
    ['cron(0 0 20-10 * ? *)', 'cronFieldDoubtful '],
    ['cron(*/60 * * * ? *)', 'cronField '],
    ['cron(*/0 * * * ? *)', 'cronField '],
  ])('%s: %s', (expression, wanted) => {
    expect(said(expression)).toEqual([wanted])
  })

  it.each(['cron(*/59 * * * ? *)', 'cron(*/1 * * * ? *)', 'cron(0 0 10-20 * ? *)', 'cron(0 0 10-10 * ? *)'])(
    '%s is fine',
    (expression) => {
      expect(said(expression)).toEqual([])
    },
  )
})

describe('what a schedule means', () => {
  it.each([
    ['rate(1 day)', 'rate(1 day)', true],
    ['rate(1 day)', 'rate(2 days)', false],
    ['rate(1 day)', 'cron(0 0 * * ? *)', false],
    ['cron(0 0 * * ? *)', 'rate(1 day)', false],
    ['cron(0 0 * * ? *)', 'cron(0 0 ? * * *)', true],
    ['cron(0 0 * * ?)', 'cron(0 0 * * ? *)', true],
    ['cron(0 0 * * 1)', 'cron(0 0 ? * 1 *)', false],
    ['what', 'what', true],
    ['what', 'that', false],
    ['what', 'rate(1 day)', false],
    ['rate(1 day)', 'what', false],
  ])('%s and %s are the same: %s', (a, b, isSame) => {
    expect(isSameSchedule(a, b)).toBe(isSame)
  })

  it.each([
    ['cron(0 0/6 * * ? *)', 'every 6 hours from 00:00 UTC'],
    ['cron(5 */6 * * ? *)', 'every 6 hours from 00:05 UTC'],
    ['cron(0 1/6 * * ? *)', 'cron(0 1/6 * * ? *) in UTC'],
    ['cron(0 */6 * 1 ? *)', 'cron(0 */6 * 1 ? *) in UTC'],
    ['cron(0 1,2,3,4 * * ? *)', 'every day at 01:00, 02:00, 03:00 and 04:00 UTC'],
    ['cron(0 1,2,3,4,5 * * ? *)', 'cron(0 1,2,3,4,5 * * ? *) in UTC'],
    ['cron(0 1,2-4 * * ? *)', 'cron(0 1,2-4 * * ? *) in UTC'],
    ['cron(0 1 1,2-4 * ? *)', 'cron(0 1 1,2-4 * ? *) in UTC'],
    ['cron(0 1 15W * ? *)', 'on the weekday nearest to day 15 of every month at 01:00 UTC'],
    ['cron(0 1 ? * 2-2 *)', 'cron(0 1 ? * 2-2 *) in UTC'],
    ['cron(0 1 ? * 2-6/2 *)', 'cron(0 1 ? * 2-6/2 *) in UTC'],
    ['cron(0 1 ? * 2,3-4 *)', 'cron(0 1 ? * 2,3-4 *) in UTC'],
    ['cron(5,*/10 * * * ? *)', 'cron(5,*/10 * * * ? *) in UTC'],
    ['cron(*/10,5 * * * ? *)', 'cron(*/10,5 * * * ? *) in UTC'],
    ['cron(0 1 1,15W * ? *)', 'cron(0 1 1,15W * ? *) in UTC'],
    ['cron(0 1 15W,1 * ? *)', 'cron(0 1 15W,1 * ? *) in UTC'],
    ['cron(0 1 ? * 2,6L *)', 'cron(0 1 ? * 2,6L *) in UTC'],
    ['cron(0 1 ? * 6L,2 *)', 'cron(0 1 ? * 6L,2 *) in UTC'],
    ['cron(0 1 ? * 2,L *)', 'cron(0 1 ? * 2,L *) in UTC'],
    ['cron(0 1 ? 1-2,4 2 *)', 'cron(0 1 ? 1-2,4 2 *) in UTC'],
  ])('%s is told as %s', (expression, words) => {
    expect(describeSchedule(expression)).toBe(words)
  })
})

describe('rules of distributions', () => {
  const distribution = kindOf('DistributionConfiguration')
  const check = (...distributions: Json[]) => distribution.check({ distributions })
  const suggestion = (region: string) =>
    params(check({ region })).map((one) => (one as { suggestion?: string }).suggestion)

  it.each([
    ['us-east-1', []],
    ['us-gov-east-12', []],
    ['', []],
    ['xx-Us-east-1', ['xx-us-east-1']],
    ['us-east1', ['us-east-1']],
    ['US-EAST-1', ['us-east-1']],
    ['us-east-1a', ['us-east-1']],
    ['us-gov-west1b', ['us-gov-west-1']],
    ['eu-west-1ab', ['us-east-1']],
    ['(us-east-1', ['us-east-1']],
    ['1us-west-2', ['us-east-1']],
    ['Virginia', ['us-east-1']],
  ])('the Region %s: %j is meant', (region, expected) => {
    expect(suggestion(region)).toEqual(expected)
  })

  it.each([
    ['golden', "'golden {{ imagebuilder:buildDate }}'"],
    ['golden {{imagebuilder:buildDate', "'golden {{ imagebuilder:buildDate }}'"],
    ['golden {{ imagebuilder:buildVersion }} of ours', "'golden {{ imagebuilder:buildDate }}'"],
    ['a'.repeat(40), `'${'a'.repeat(32)} {{ imagebuilder:buildDate }}'`],
    [`${'a'.repeat(31)}{{x}}`, `'${'a'.repeat(31)} {{ imagebuilder:buildDate }}'`],
    [`${'a'.repeat(27)}{{x}}b`, `'${'a'.repeat(27)}{{x}} {{ imagebuilder:buildDate }}'`],
    [`${'a'.repeat(28)}{{x}}b`, `'${'a'.repeat(28)} {{ imagebuilder:buildDate }}'`],
    [`a{{x}}${'b'.repeat(40)}`, `'a{{x}}${'b'.repeat(26)} {{ imagebuilder:buildDate }}'`],
    ['a{{x\ny', "'a {{ imagebuilder:buildDate }}'"],
  ])('the name %j gets an example: %s', (name, example) => {
    expect(params(check({ region: 'us-east-1', amiDistributionConfiguration: { name } }))).toEqual([{ example }])
  })

  it('are about Regions and names that are there', () => {
    expect(
      check(
        'x',
        {},
        { region: 7 },
        { amiDistributionConfiguration: 'x' },
        { amiDistributionConfiguration: { name: '' } },
      ),
    ).toEqual([])
    expect(distribution.check({ distributions: 'x' })).toEqual([])
    expect(
      check({ region: 'us-east-1' }, { region: 'us-west-2' }, { region: 'us-east-1' }).map(({ path }) => path),
    ).toEqual([['distributions', 2, 'region']])
    expect(distribution.findNeeds({ distributions: 'x' })).toEqual([])
    expect(
      distribution.findNeeds({
        distributions: [{ s3ExportConfiguration: { roleName: 'r' } }, { s3ExportConfiguration: 'x' }, {}],
      }),
    ).toHaveLength(1)
  })

  it('are about groups', () => {
    const said = (userGroups: Json) =>
      check({ amiDistributionConfiguration: { launchPermission: { userGroups } } }).map(({ params: one }) => one)
    expect(said(['all', 'some', 7, 'x'.repeat(70)])).toEqual([{ value: 'some' }, { value: 'x'.repeat(64) }])
    expect(said('some')).toEqual([])
    expect(check({ amiDistributionConfiguration: { launchPermission: 'x' } })).toEqual([])
  })
})

describe('the ages of a lifecycle policy', () => {
  const rule = (type: Json, filter: Json) => ({ action: { type, includeResources: { amis: true } }, filter })
  const said = (...policyDetails: Json[]) =>
    kindOf('LifecyclePolicy')
      .check({ resourceType: 'AMI_IMAGE', resourceSelection: { tagMap: { a: 'b' } }, policyDetails })
      .filter(({ diagnostic }) => diagnostic === 'actionsOutOfOrder')
      .map(({ params: one, path }) => [path[1], one])
  const age = (value: Json, unit: Json = 'DAYS') => ({ type: 'AGE', value, unit })

  it.each<[string, Json, Json]>([
    ['weeks', age(1, 'WEEKS'), age(7)],
    ['months', age(1, 'MONTHS'), age(30)],
    ['years', age(1, 'YEARS'), age(365)],
    ['the same', age(5), age(5)],
  ])('are compared in days: %s', (_, first, second) => {
    expect(said(rule('DEPRECATE', first), rule('DELETE', second))).toHaveLength(1)
    expect(
      said(
        rule('DEPRECATE', first),
        rule('DELETE', { ...(second as JsonObject), value: Number((second as JsonObject)['value']) + 1 }),
      ),
    ).toEqual([])
  })

  it('are told with both actions and ages, at the later one', () => {
    expect(said(rule('DELETE', age(1, 'WEEKS')), rule('DISABLE', age(10)))).toEqual([
      [0, { earlier: 'DISABLE', later: 'DELETE', earlierAge: '10 days', laterAge: '1 week' }],
    ])
  })

  it.each<[string, Json, Json]>([
    ['of the same action', rule('DELETE', age(5)), rule('DELETE', age(1))],
    ['of one that counts', rule('DEPRECATE', { ...age(5), type: 'COUNT' }), rule('DELETE', age(1))],
    ['of an unknown action', rule('KEEP', age(5)), rule('DELETE', age(1))],
    ['of an unknown unit', rule('DEPRECATE', age(5, 'AEONS')), rule('DELETE', age(1))],
    ['without a unit', rule('DEPRECATE', age(5, 7)), rule('DELETE', age(1))],
    ['without a value', rule('DEPRECATE', age('5')), rule('DELETE', age(1))],
    ['without an action', rule(7, age(5)), rule('DELETE', age(1))],
    ['of what is no rule', 'x', rule('DELETE', age(1))],
  ])('are not compared with one %s', (_, first, second) => {
    expect(said(first, second)).toEqual([])
  })
})

it('a rule of a lifecycle policy that says no action, or counts by no number, is for the model to refuse', () => {
  const said = (more: JsonObject, ...policyDetails: Json[]) =>
    kindOf('LifecyclePolicy')
      .check({ resourceType: 'AMI_IMAGE', resourceSelection: { tagMap: { a: 'b' } }, policyDetails, ...more })
      .map(({ diagnostic }) => diagnostic)
  const nothing = { action: {}, filter: {} }
  expect(said({}, nothing, nothing)).toEqual([])
  expect(said({}, { action: { includeResources: { snapshots: true } }, filter: {} })).toEqual([])
  const recipes = { resourceSelection: { recipes: [{ name: 'a', semanticVersion: '1.x.x' }] } }
  const counting = (value: Json) => ({
    action: { type: 'DELETE', includeResources: { amis: true } },
    filter: { type: 'COUNT', value },
  })
  expect(said(recipes, counting(3))).toEqual(['countOfManyVersions'])
  expect(said(recipes, counting('3'))).toEqual([])
})

it('a time zone of two letters is for the model to refuse', () => {
  const said = (timezone: string) =>
    kindOf('ImagePipeline').check({ imageRecipeArn: 'x', schedule: { scheduleExpression: 'rate(1 day)', timezone } })
  expect(said('XX')).toEqual([])
  expect(said('XXX').map(({ diagnostic }) => diagnostic)).toEqual(['timeZone'])
})
