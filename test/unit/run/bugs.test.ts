/** What a user reads where Kiln itself, or something around it, does what nobody has thought of: there is a report all the same. */
import { expect, it } from 'vitest'
import type { Machine } from '../../../src/machine.ts'
import type { Diagnostic } from '../../../src/model.ts'
import { publish, type Publication } from '../../../src/publish/publish.ts'
import { reconcile, type Reconciled } from '../../../src/run/reconcile.ts'
import type { Attendant, RunRequest } from '../../../src/run/run-request.ts'

/** A machine of which nothing can be asked. */
const broken = new Proxy({} as Machine, {
  get() {
    throw Object.assign(new Error('no such thing'), { stack: 'Error: no such thing' })
  },
})

async function reconciled(isOver: boolean): Promise<readonly Diagnostic[]> {
  const said: Diagnostic[] = []
  const stop = { waitFor: (work: Promise<unknown>) => work, isOver: () => isOver }
  const begun = {
    revision: null,
    fail: (diagnostic: Diagnostic) => {
      said.push(diagnostic)
      return Promise.resolve({} as Reconciled)
    },
    conclude: () => Promise.resolve({} as Reconciled),
  }
  await reconcile(
    broken,
    { command: 'plan', options: {} } as unknown as RunRequest,
    { stop } as unknown as Attendant,
    begun as unknown as Parameters<typeof reconcile>[3],
  )
  return said
}

it('a bug is named as one', async () => {
  expect(await reconciled(false)).toEqual([
    {
      severity: 'error',
      code: 'KILN4006',
      message: 'this is a bug in Kiln: Error: no such thing',
      hint: 'please report it with the output of the same command and --log-level debug',
    },
  ])
})

it('what does not end when it is told to is named', async () => {
  expect(await reconciled(true)).toEqual([
    {
      severity: 'error',
      code: 'KILN4012',
      message: 'the run was told to stop and did not end: no such thing',
      hint: 'something outside of Kiln does not answer and does not give up: a process that gives credentials, git, a proxy; --log-level debug says what was asked last',
    },
  ])
})

it('what cannot be shown on the CI platform is a notice', async () => {
  const publication = { ci: { provider: 'github' }, report: {}, flags: {} } as unknown as Publication
  expect(await publish(broken, publication)).toEqual({
    annotations: '',
    notices: [
      {
        severity: 'warning',
        code: 'KILN6005',
        message: 'the run could not be shown on the CI platform: no such thing',
        hint: 'this is a bug in Kiln; please report it. The report is complete without it',
      },
    ],
  })
})
