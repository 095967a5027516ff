import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { knownRegions } from '../../../src/kinds/regions.ts'

const partitions = '@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js'

it('are those that the SDK knows, of all partitions', () => {
  const text = readFileSync(new URL(`../../../node_modules/${partitions}`, import.meta.url), 'utf8')
  const found = [...text.matchAll(/"([a-z]+(?:-[a-z]+)+-\d)": \{/g)].map(([, region = '']) => region)
  expect([...knownRegions].sort()).toEqual(found.sort())
})
