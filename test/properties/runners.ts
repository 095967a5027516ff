/** Runs that get into trouble: answers that are lost, and kills at any request; what was on its way then arrives, arrives late, or never. */
import fc from 'fast-check'
import type { Emulator } from '../../src/emulator/emulator.ts'
import type { Report } from '../../src/report/report.ts'
import { front, type Asked, type Instead } from '../support/front.ts'
import { project } from '../support/project.ts'
import type { Turns } from '../support/turns.ts'

/** What becomes of one request: `Before` it is carried out, or `After`. */
const troubles = ['resetBefore', 'resetAfter', 'error500After', 'page503', 'throttled', 'cutOffAfter'] as const

/** A run, and what happens to it. */
export interface Runner {
  /** Which of the commits it applies. */
  readonly commit: number
  /** At which of its requests it is killed, and what becomes of that. */
  readonly kill: { readonly request: number; readonly fate: 'lost' | 'arrives' | 'arrives late' } | undefined
  readonly troubles: readonly { readonly request: number; readonly trouble: (typeof troubles)[number] }[]
}

export const runner: fc.Arbitrary<Runner> = fc.record({
  commit: fc.nat(1),
  kill: fc.option(
    fc.record({
      request: fc.integer({ min: 2, max: 45 }),
      fate: fc.constantFrom('lost' as const, 'arrives' as const, 'arrives late' as const),
    }),
    { nil: undefined, freq: 2 },
  ),
  troubles: fc.array(fc.record({ request: fc.integer({ min: 1, max: 60 }), trouble: fc.constantFrom(...troubles) }), {
    maxLength: 3,
  }),
})
/** Plays what becomes of the requests of one run. Resolves to its report, or to undefined if it was killed. */
export async function play(
  account: Emulator,
  { kill, troubles: planned }: Runner,
  text: string,
  flags: readonly string[],
  number: number,
  turns: Turns,
  late: (() => Promise<void>)[],
): Promise<Report | undefined> {
  let requests = 0
  let die = (): void => undefined
  const killed = new Promise<undefined>((resolve) => (die = () => resolve(undefined)))
  const answer = async (asked: Asked): Promise<Instead | undefined> => {
    await turns.arrive(number)
    requests += 1
    if (kill !== undefined && requests >= kill.request) {
      if (kill.fate === 'arrives') await asked.relay()
      if (kill.fate === 'arrives late') late.push(() => asked.relay())
      die()
      turns.leave(number)
      return 'never'
    }
    const trouble = planned.find(({ request }) => request === requests)?.trouble
    return trouble && spoil(asked, trouble)
  }
  const service = await front(account, answer)
  const { run } = project(service, text)
  try {
    return await Promise.race([killed, run('apply', ...flags)])
  } finally {
    turns.leave(number)
    service.close()
  }
}

async function spoil(asked: Asked, trouble: (typeof troubles)[number]): Promise<Instead> {
  if (trouble.endsWith('After')) await asked.relay()
  switch (trouble) {
    case 'resetBefore':
    case 'resetAfter':
      return 'reset'
    case 'error500After':
      return { status: 500, body: '{"message":"it broke"}', type: 'application/json' }
    case 'page503':
      return { status: 503, body: '<html><body>Be right back</body></html>' }
    case 'throttled':
      return { status: 429, body: '{"message":"slower"}', type: 'application/json' }
    case 'cutOffAfter':
      return { status: 200, body: '{"requestId":"1', type: 'application/json' }
  }
}
