/** An apply that has creates, updates, tag changes, an adoption and a delete to do, killed at one of its writes. */
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { applyUndisturbed, assertRecoversFrom, isWrite, type Story } from './crash.ts'

const kind = 'InfrastructureConfiguration'
const document = (name: string, ...lines: string[]): string =>
  ['---', `kind: ${kind}`, `name: ${name}`, 'instanceProfileName: builder', ...lines, ''].join('\n')
const before = [
  document('fields', 'description: one'),
  document('tags', 'tags: { a: "1", b: "2" }'),
  document('both', 'description: one', 'tags: { a: "1" }'),
  document('gone'),
].join('')
const after = [
  document('fields', 'description: two'),
  document('tags', 'tags: { b: "3", c: "4" }'),
  document('both', 'description: two', 'tags: { b: "2" }'),
  document('fresh', 'description: new', 'tags: { a: "1" }'),
  document('adopted', 'description: ours', 'tags: { a: "1" }'),
].join('')

/** What an undisturbed apply writes, in its order: operation and name. Between two writes nothing happens but reads. */
export const writes: readonly string[] = [
  'TagResource adopted',
  `Update${kind} adopted`,
  'TagResource adopted',
  'UntagResource adopted',
  'TagResource adopted',
  `Update${kind} both`,
  'TagResource both',
  'UntagResource both',
  'TagResource both',
  `Update${kind} fields`,
  'TagResource fields',
  `Create${kind} fresh`,
  'TagResource tags',
  'UntagResource tags',
  'TagResource tags',
  `Delete${kind} gone`,
]

/** Returns the writes to configurations of these names: number, counted from 1, and what it is. */
export function writesTo(...names: readonly string[]): readonly (readonly [number, string])[] {
  const numbered = writes.map((write, index) => [index + 1, write] as const)
  return numbered.filter(([, write]) => names.some((name) => write.endsWith(` ${name}`)))
}

const story: Story = {
  flags: ['--adopt', '--prune'],
  async prepare() {
    const account = await emulator()
    const made = project(account, before)
    await made.run('apply')
    accountOf(account).put(kind, { name: 'adopted', instanceProfileName: 'theirs', tags: { left: 'over' } })
    made.write(after)
    return { account, project: made }
  },
}

/** Runs apply undisturbed, once. Returns what it wrote. */
export async function writtenUndisturbed(): Promise<readonly string[]> {
  const { requests } = await applyUndisturbed(story)
  return requests
    .filter(({ operation }) => isWrite.test(operation))
    .map(({ operation, path, body }) => {
      const { name, infrastructureConfigurationArn: arn } = (body ?? {}) as Record<string, string>
      const [, named] = /configuration\/(\w+)/.exec(arn ?? decodeURIComponent(path)) ?? []
      return `${operation} ${name ?? named}`
    })
}

/** Kills an apply at its nth write, and expects that the next ends where an undisturbed one ends. */
export function assertRecovers(nth: number, moment: 'before' | 'after'): Promise<void> {
  return assertRecoversFrom(story, nth, moment, isWrite)
}
