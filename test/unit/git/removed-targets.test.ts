/** Which targets of the base nobody has any more: told by account and Region, and by name only where no account is known. */
import { expect, it } from 'vitest'
import { findRemovedTargets } from '../../../src/git/removed-targets.ts'
import type { Target } from '../../../src/model.ts'
import { target as resolved } from '../../support/builders.ts'
import { folder } from '../../support/kiln.ts'
import { projectFile } from '../../support/project.ts'
import { repository } from '../../support/repository.ts'

const { account: _account, region: _region, ...plain } = resolved
const target = (name: string, more: Partial<Target> = {}): Target => ({ ...plain, name, ...more })
const here = { account: '111122223333', region: 'us-east-1' }

it.each<[string, Target, Target, boolean]>([
  ['the same place under another name', target('a', here), target('b', here), false],
  ['another Region', target('a', here), target('a', { ...here, region: 'eu-west-1' }), true],
  ['another account', target('a', here), target('a', { ...here, account: '999999999999' }), true],
  ['the same name, without accounts', target('a'), target('a'), false],
  ['another name, without accounts', target('a'), target('b'), true],
  [
    'the same name in another Region, without accounts',
    target('a', { region: 'x' }),
    target('a', { region: 'y' }),
    true,
  ],
  ['an account that is given only now', target('a', { region: 'x' }), target('a', { ...here, region: 'x' }), true],
  ['an account that is not given any more', target('a', here), target('a', { region: here.region }), true],
])('%s', async (_, before, now, isRemoved) => {
  const found = await findRemovedTargets('/nowhere/kiln.yaml', [now], { targets: [before] }, {})
  expect(found).toEqual(isRemoved ? [before] : [])
})

const old = '  - { name: old, region: eu-west-1, account: "111122223333" }\n'

it('without a base it is the last commit in which the project file was another one', async () => {
  const made = repository({ 'x/kiln.yaml': `${projectFile}${old}` })
  const file = `${made.cwd}/x/kiln.yaml`
  const names = async () => (await findRemovedTargets(file, [], undefined, {})).map(({ name }) => name)
  expect(await names()).toEqual([])
  made.commit({ 'x/kiln.yaml': projectFile })
  made.commit({ 'x/other.yaml': 'later' })
  expect(await names()).toEqual(['prod', 'old'])
  made.write({ 'x/kiln.yaml': `${projectFile}# not committed\n` })
  expect(await names()).toEqual(['prod'])
})

it('without git, before the first commit, and where that commit is broken, there are none', async () => {
  const ofFile = (file: string) => findRemovedTargets(file, [], undefined, {})
  expect(await ofFile(`${folder({ 'kiln.yaml': projectFile })}/kiln.yaml`)).toEqual([])
  const made = repository({ 'README.md': '' })
  made.write({ 'kiln.yaml': projectFile })
  expect(await ofFile(`${made.cwd}/kiln.yaml`)).toEqual([])
  made.commit({ 'kiln.yaml': '][' })
  made.commit({ 'kiln.yaml': projectFile })
  expect(await ofFile(`${made.cwd}/kiln.yaml`)).toEqual([])
})
