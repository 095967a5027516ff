/** What AWS and the Marketplace keep, whole: each as Get shows it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { arnOf, ask, emulatorFor } from './harness.ts'
import { rows } from './versioned.ts'

const golden = new URL('managed.json', import.meta.url)

it('is shown whole, in every Region alike', async () => {
  const emulator = await emulatorFor()
  const all: unknown[] = []
  for (const [kind, owners] of [
    ['Component', ['Amazon', 'AWSMarketplace']],
    ['Image', ['Amazon']],
    ['Workflow', ['Amazon']],
  ] as const) {
    for (const owner of owners) {
      for (const row of await rows(emulator, `List${kind}s`, { owner })) {
        const { json } = await ask(emulator, `Get${kind}`, {
          [kind === 'Image' ? 'imageBuildVersionArn' : `${kind.toLowerCase()}BuildVersionArn`]: row['arn'],
        })
        const { requestId: _, ...shown } = json
        all.push({ row, shown })
      }
    }
  }
  const deprecated = arnOf('component/aws-cli-version-2-linux/1.0.0/1', 'aws')
  const { json } = await ask(emulator, 'GetComponent', { componentBuildVersionArn: deprecated })
  const text = `${JSON.stringify([...all, json['component']], null, 2)}\n`
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})
