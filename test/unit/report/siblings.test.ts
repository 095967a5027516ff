import { describe, expect, it } from 'vitest'
import type { ReportChange } from '../../../src/report/report.ts'
import { siblingsIn } from '../../../src/report/siblings.ts'
import { causesInWords } from '../../../src/render/words/causes.ts'

const changeOf = (index: number, more: Partial<ReportChange> = {}): ReportChange => ({
  id: `ImagePipeline/p${index}`,
  kind: 'ImagePipeline',
  name: `p${index}`,
  arn: `arn:p${index}`,
  action: 'update',
  fields: [],
  ...more,
})

/** How often the ids of so many changes are looked at, while each tells what it follows from. */
function looksOf(count: number): number {
  let looks = 0
  const changes = Array.from({ length: count }, (_, index) => {
    const change = changeOf(index, { because: [`ImagePipeline/p${count - index - 1}`] })
    return Object.defineProperty(change, 'id', { get: () => ((looks += 1), `ImagePipeline/p${index}`) })
  })
  for (const change of changes) expect(causesInWords(change, changes)).toHaveLength(1)
  return looks
}

describe('the changes of a target', () => {
  it('are found by id and ARN, of several with the same the first', () => {
    const [first, second] = [changeOf(1), changeOf(1, { action: 'delete' })]
    const { byId, byArn } = siblingsIn([first, second])
    expect([byId.get(first.id), byArn.get(first.arn), byId.get('Component/none')]).toEqual([first, first, undefined])
  })

  it('are gone through once, however many of them tell of others', () => {
    expect(looksOf(200) / looksOf(100)).toBeLessThan(2.3)
  })
})
