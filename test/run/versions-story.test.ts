/** A script is edited, applied and reverted: with an answer that is lost, a second runner, and somebody else's version on the way. */
import { expect, it } from 'vitest'
import { emulator } from '../support/kiln.ts'
import { accountOf, project } from '../support/project.ts'
import { factoryWith, versionsIn } from '../support/versioned-factory.ts'

it('an edit, a lost answer, a second runner, a foreign version and a revert end in what git says, each made once', async () => {
  const account = await emulator()
  const { write, run } = project(account, factoryWith('one'))
  const versions = () => [versionsIn(account, 'Component'), versionsIn(account, 'ImageRecipe')]
  const rows = async (...args: string[]) =>
    (await run('plan', ...args)).targets[0]?.changes.map(({ id, action, reason, because = [] }) =>
      [id, action, reason ?? '', ...because].join(' ').trim(),
    )
  /** The pipeline builds this recipe, which names this component. */
  const expectBuilt = (recipe: string, component: string) => {
    expect(accountOf(account).get('ImagePipeline', 'nightly')?.['imageRecipeArn']).toMatch(new RegExp(`/${recipe}$`))
    const components = accountOf(account).get('ImageRecipe', `golden/${recipe}`)?.['components']
    expect(components).toMatchObject([{ componentArn: expect.stringMatching(new RegExp(`/${component}$`)) as string }])
  }

  // The answer to the first create is lost.
  account.addFault({ when: { operation: 'CreateComponent' }, effect: 'error500After' })
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 4 } })
  expect(versions()).toEqual([['1.0.0/1'], ['1.0.0']])
  expectBuilt('1.0.0', '1.0.0/1')

  // The script is edited: one plan shows all that follows. Two runners apply it at once.
  write(factoryWith('two'))
  account.clearRequests()
  expect(await rows()).toEqual([
    'InfrastructureConfiguration/linux unchanged',
    'Component/script create new-version',
    'ImageRecipe/golden create new-version Component/script',
    'ImagePipeline/nightly update git-changed ImageRecipe/golden',
  ])
  expect(account.requests.filter(({ operation }) => !/^(Get|List)/.test(operation))).toEqual([])
  const second = project(account, factoryWith('two'))
  const ended = await Promise.all([run('apply'), second.run('apply')])
  expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  expect(versions()).toEqual([
    ['1.0.0/1', '1.0.1/1'],
    ['1.0.0', '1.0.1'],
  ])
  expectBuilt('1.0.1', '1.0.1/1')

  // Somebody makes a version by hand while a third edit is applied: nothing is made, and who looks again decides.
  write(factoryWith('three'))
  account.addFault({
    when: { operation: 'GetComponent', nth: 2 },
    effect: {
      type: 'call',
      before: () =>
        void accountOf(account).put('Component', { name: 'script', semanticVersion: '1.0.7', platform: 'Linux' }),
    },
  })
  expect(await run('apply')).toMatchObject({ exitCode: 4, outcomes: { done: 0, failed: 1, notRun: 2 } })
  account.clearFaults()
  expectBuilt('1.0.1', '1.0.1/1')
  expect((await rows())?.[1]).toBe('Component/script blocked unowned')
  expect(await run('apply', '--adopt')).toMatchObject({ exitCode: 0, outcomes: { done: 3 } })
  expect(versions()).toEqual([
    ['1.0.0/1', '1.0.1/1', '1.0.7/1', '1.0.8/1'],
    ['1.0.0', '1.0.1', '1.0.2'],
  ])
  expectBuilt('1.0.2', '1.0.8/1')

  // The edits are reverted: the old content under new numbers.
  write(factoryWith('one'))
  expect(await run('apply')).toMatchObject({ exitCode: 0, outcomes: { done: 3 } })
  expectBuilt('1.0.3', '1.0.9/1')
  expect(accountOf(account).get('Component', 'script/1.0.9/1')?.['data']).toBe(
    accountOf(account).get('Component', 'script/1.0.0/1')?.['data'],
  )
  expect(await run('plan')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  expect(await run('drift')).toMatchObject({ exitCode: 0, outcome: 'clean' })
  expect(await run('apply')).toMatchObject({ exitCode: 0, run: { requests: { write: 0 } } })
})
