/** An apply that makes versions and repoints what names them, killed at every boundary of its writes: each is made once all the same. */
import { describe, expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { project } from '../support/project.ts'
import { factoryWith } from '../support/versioned-factory.ts'
import { applyUndisturbed, assertRecoversFrom, isWrite, type Story } from './crash.ts'

const story: Story = {
  flags: [],
  async prepare() {
    const switches = { identicalBuild: 'new-build' } as const
    const account = await emulator({ switches })
    const made = project(account, factoryWith('one', '1.0.0'))
    await made.run('apply')
    made.write(factoryWith('two', '1.0.0'))
    return { account, project: made }
  },
}

const writes = ['CreateComponent', 'CreateImageRecipe', 'UpdateImagePipeline', 'TagResource']

describe('an apply of new versions', () => {
  it('writes just this', async () => {
    const { requests } = await applyUndisturbed(story)
    expect(requests.map(({ operation }) => operation).filter((name) => isWrite.test(name))).toEqual(writes)
  })

  it('killed before its first write: the next apply ends where an undisturbed one ends', () =>
    assertRecoversFrom(story, 1, 'before', isWrite))

  it.each(writes.map((operation, index) => [index + 1, operation] as const))(
    'killed after write %i, %s: the next apply ends where an undisturbed one ends',
    (nth) => assertRecoversFrom(story, nth, 'after', isWrite),
  )
})
