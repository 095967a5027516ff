/** Where the embedded emulator keeps its state: with the project, wherever Kiln is called from. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folder, kiln, virtualClock } from '../support/kiln.ts'

const files = {
  'images/kiln.yaml':
    'version: 1\nowner: images\ntargets:\n  - { name: dev, region: us-east-1, account: "111122223333" }\n',
  'images/configs/a.yaml': 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n',
}

it('one account is seen from above, from the project, and from its documents', async () => {
  const cwd = folder(files)
  expect((await kiln(['apply', 'images', '--emulator', '--yes'], { cwd })).code).toBe(0)
  expect(existsSync(join(cwd, 'images/.kiln/emulator.json'))).toBe(true)
  expect(existsSync(join(cwd, '.kiln'))).toBe(false)
  for (const place of ['images', 'images/configs']) {
    const { code, stdout } = await kiln(['plan', '--emulator', '--detailed-exitcode'], { cwd: join(cwd, place) })
    expect({ place, code, first: stdout.split('\n')[0] }).toMatchObject({
      place,
      code: 0,
      first: expect.stringMatching(/^In sync|^No changes|^Plan/),
    })
  }
})

it('a file that is named is one of the working directory', async () => {
  const cwd = folder(files)
  expect((await kiln(['apply', 'images', '--emulator-state', 'state.json', '--yes'], { cwd })).code).toBe(0)
  expect(existsSync(join(cwd, 'state.json'))).toBe(true)
})

it('what is made there has the time of the machine that Kiln is told of', async () => {
  const cwd = folder(files)
  const clock = virtualClock(Date.parse('2031-05-06T07:08:09Z'))
  expect((await kiln(['apply', 'images', '--emulator', '--yes'], { cwd, clock })).code).toBe(0)
  expect(readFileSync(join(cwd, 'images/.kiln/emulator.json'), 'utf8')).toContain('"dateCreated": "2031-05-06T07:08:09')
})
