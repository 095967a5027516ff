import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, golden, project } from '../support/project.ts'
import { outcomeOf, startProgram } from '../support/program.ts'

const kind = 'InfrastructureConfiguration'
const documents = (description: string): string =>
  ['item-a', 'item-b', 'item-c']
    .map((name) => golden(`description: ${description}`).replace('golden', name))
    .join('---\n')

it.each([
  [`Create${kind}`, 2, 'before'],
  [`Create${kind}`, 2, 'after'],
  [`Update${kind}`, 1, 'after'],
  ['TagResource', 2, 'before'],
] as const)(
  'SIGKILL at %s %i, %s it is carried out: the next run finishes the work',
  async (operation, nth, moment) => {
    const account = await emulator()
    const { cwd, write, run } = project(account, documents('one'))
    if (!operation.startsWith('Create')) {
      await run('apply')
      write(documents('two'))
    }
    const args = ['apply', '--quiet', '--parallelism', '1', '--endpoint-url', account.url]
    const env = { AWS_ACCESS_KEY_ID: '111122223333', AWS_SECRET_ACCESS_KEY: 'test' }
    const child = startProgram(args, { cwd, env })
    const kill = (): Promise<void> => {
      child.kill('SIGKILL')
      return new Promise((resolve) => void child.once('close', () => resolve()))
    }
    account.addFault({ when: { operation, nth }, effect: { type: 'call', [moment]: kill } })
    expect(await outcomeOf(child)).toMatchObject({ code: -1, stdout: '' })
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
    expect(await run('drift')).toMatchObject({ exitCode: 0 })
    expect(accountOf(account).list(kind)).toHaveLength(3)
  },
)
