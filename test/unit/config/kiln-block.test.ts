import { describe, expect, it } from 'vitest'
import { readKilnBlock } from '../../../src/config/kiln-block.ts'
import { kindOf } from '../../../src/kinds/registry.ts'
import type { Json } from '../../../src/model.ts'

const kind = kindOf('InfrastructureConfiguration')
const targets = ['prod-us', 'prod-eu'].map((name) => ({ name, labels: {}, retired: false, vars: {} }))

function read(kiln: Json): ReturnType<typeof readKilnBlock> {
  return readKilnBlock({ kiln }, kind, targets)
}

describe('readKilnBlock', () => {
  it('reads every key', () => {
    const kiln = {
      targets: ['prod-*', '!prod-eu'],
      ignore: ['tags["a.b"]'],
      protect: true,
      adopt: 'overwrite',
      unchecked: ['x'],
    }
    expect(read(kiln)).toEqual({ block: kiln, findings: [] })
  })

  it('takes null for absent', () => {
    const nothing = { block: { ignore: [], unchecked: [] }, findings: [] }
    expect(read(null)).toEqual(nothing)
    expect(read({ targets: null, protect: null, adopt: null, ignore: null })).toEqual(nothing)
    expect(readKilnBlock({}, kind, targets)).toEqual(nothing)
  })

  it('leaves out what is wrong', () => {
    const { block, findings } = read({ targets: [1, 'prod-us'], protect: 'yes', adopt: 1, ignore: 'x', unchecked: [2] })
    expect(block).toEqual({ targets: ['prod-us'], ignore: [], unchecked: [] })
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'kiln.targets.0',
      'kiln.ignore',
      'kiln.protect',
      'kiln.adopt',
      'kiln.unchecked.0',
    ])
  })

  it('lets a document ignore a field that is not checked', () => {
    expect(read({ ignore: ['newField.a'], unchecked: ['newField'] }).findings).toEqual([])
    expect(read({ ignore: ['newField.a', 'a[', ''] }).findings).toHaveLength(3)
  })

  it('does not take fields of the model for unchecked', () => {
    const { block, findings } = read({ unchecked: ['keyPair', 'dateCreated', 'clientToken', 'newField'] })
    expect(block.unchecked).toEqual(['newField'])
    expect(findings).toMatchObject([{ diagnostic: 'uncheckedKnown', path: ['kiln', 'unchecked', 0] }])
  })
})
