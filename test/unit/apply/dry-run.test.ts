/** Creates that are only tried out: what is sent, and what is made of each answer. */
import { describe, expect, it } from 'vitest'
import { DryRunCreatedError, validateCreates } from '../../../src/apply/dry-run.ts'
import type { CallOptions, ImageBuilder } from '../../../src/aws/client.ts'
import { ServiceError, type FailureClass } from '../../../src/aws/failure.ts'
import type { JsonObject } from '../../../src/model.ts'
import { policy } from '../../support/builders.ts'
import { virtualClock } from '../../support/kiln.ts'
import { change, plan } from '../../support/reports.ts'

const known = () => new ServiceError({ code: 'DryRunOperationException', status: 412, message: 'it would have worked' })
const of = (meaning: FailureClass) => () => new ServiceError({ code: 'Code', message: 'no', class: meaning })
const create = (name: string) => change({ action: 'create', id: name, name })

/** A service that answers so, in turn, the last for good: an error is thrown, anything else is a success. */
function service(answers: readonly ((() => ServiceError) | JsonObject)[]) {
  const calls: { readonly operation: string; readonly input: JsonObject; readonly options: CallOptions | undefined }[] =
    []
  let [inFlight, most] = [0, 0]
  const call: ImageBuilder['call'] = async (operation, input, options) => {
    const answer = answers[calls.length] ?? answers.at(-1)
    calls.push({ operation, input, options })
    inFlight += 1
    most = Math.max(most, inFlight)
    await Promise.resolve()
    inFlight -= 1
    if (typeof answer === 'function') throw answer()
    return { body: answer ?? {} }
  }
  return { call, calls, most: () => most }
}

function validate(played: ImageBuilder, changes: Parameters<typeof plan>[0], halt = new AbortController()) {
  const { signal } = new AbortController()
  return validateCreates(played, plan(changes), policy, { halt, signal, clock: virtualClock() })
}

describe('a dry run', () => {
  it('is of each create, with a token of its own, a signal, and little patience', async () => {
    const played = service([known])
    const found = await validate(played, [create('a'), create('b')])
    expect([...found]).toEqual([
      ['a', { status: 'validated' }],
      ['b', { status: 'validated' }],
    ])
    expect(new Set(played.calls.map(({ operation }) => operation))).toEqual(
      new Set(['CreateInfrastructureConfiguration']),
    )
    expect(played.calls.map(({ input }) => input['dryRun'])).toEqual([true, true])
    expect(new Set(played.calls.map(({ input }) => input['clientToken'])).size).toBe(2)
    for (const { options } of played.calls) {
      expect(options).toEqual({ signal: expect.any(AbortSignal) as AbortSignal, patience: 0.1 })
    }
  })

  it('there is none of an update or an adoption, and none is needed of the rest', async () => {
    const played = service([known])
    const actions = ['update', 'adopt', 'unchanged', 'blocked'] as const
    const found = await validate(
      played,
      actions.map((action) => change({ action, id: action })),
    )
    expect([...found]).toEqual([
      ['update', { status: 'not-validated' }],
      ['adopt', { status: 'not-validated' }],
    ])
    expect(played.calls).toEqual([])
  })

  it('there is none of what names something that is to be made first, and there is of what names what is there', async () => {
    const played = service([known])
    const there = change({ action: 'update', id: 'there' })
    const found = await validate(played, [
      create('a'),
      there,
      { ...create('b'), waitsFor: ['a'] },
      { ...create('c'), waitsFor: ['there'] },
      { ...create('d'), waitsFor: ['there', 'a'] },
    ])
    expect(Object.fromEntries([...found].map(([id, { status }]) => [id, status]))).toEqual({
      a: 'validated',
      there: 'not-validated',
      b: 'not-validated',
      c: 'validated',
      d: 'not-validated',
    })
    expect(played.calls).toHaveLength(2)
  })

  it('comes one at a time until the service has shown that it knows dry runs', async () => {
    const four = ['a', 'b', 'c', 'd'].map(create)
    const unknown = service([of('other')])
    await validate(unknown, four)
    expect([unknown.calls.length, unknown.most()]).toEqual([4, 1])
    const late = service([of('other'), known])
    await validate(late, four)
    expect([late.calls.length, late.most()]).toEqual([4, 2])
  })
})

it.each<[FailureClass, string]>([
  ['denied', 'not-validated'],
  ['throttled', 'not-validated'],
  ['transient', 'not-validated'],
  ['other', 'refused'],
  ['quota', 'refused'],
  ['exists', 'refused'],
])('an answer of class %s is %s', async (meaning, status) => {
  const found = await validate(service([of(meaning)]), [create('a')])
  expect(found.get('a')).toMatchObject({ status, error: { code: 'Code', message: 'no' } })
})

it.each([
  ['by its name', new ServiceError({ code: 'DryRunOperationException', status: 400, message: '' })],
  ['by its status', new ServiceError({ code: 'Whatever', status: 412, message: '' })],
])('a create that would work is told %s', async (_, error) => {
  expect((await validate(service([() => error]), [create('a')])).get('a')).toEqual({ status: 'validated' })
})

describe('a dry run that was carried out', () => {
  it.each([
    ['by the answer', { infrastructureConfigurationArn: 'arn:made' }, 'arn:made'],
    ['by the plan, if the answer names none', {}, create('a').arn],
  ])('is an error with the ARN %s, and stops all targets', async (_, answer, arn) => {
    const halt = new AbortController()
    const played = service([answer])
    const error = await validate(played, [create('a'), create('b')], halt).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(DryRunCreatedError)
    expect(error).toMatchObject({ name: 'DryRunCreatedError', arn, message: `a dry run created ${arn}` })
    expect(halt.signal.aborted).toBe(true)
    expect(played.calls).toHaveLength(1)
  })

  it('of another target stops this one', async () => {
    const halt = new AbortController()
    halt.abort()
    const played = service([known])
    expect([...(await validate(played, [create('a')], halt))]).toEqual([])
    expect(played.calls).toEqual([])
  })
})

it.each<[FailureClass, number | undefined, string]>([
  ['exists', 2, 'not-validated'],
  ['exists', 1, 'refused'],
  ['exists', undefined, 'refused'],
  ['other', 2, 'refused'],
])('%s, of a number whose build is %j, is %s', async (meaning, build, status) => {
  const version = { declared: '1.0.0', resolved: '1.0.0', ...(build === undefined ? {} : { build }) }
  const found = await validate(service([of(meaning)]), [{ ...create('a'), version }])
  expect(found.get('a')).toMatchObject({ status })
})
