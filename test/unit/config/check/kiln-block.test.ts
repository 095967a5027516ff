import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../../../src/api/imagebuilder.ts'
import { readKilnBlock } from '../../../../src/config/check/kiln-block.ts'
import { kindOf, kinds } from '../../../../src/kinds/registry.ts'
import type { Json } from '../../../../src/model.ts'

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
    expect(findings.map(({ diagnostic, path }) => [diagnostic, path[2]])).toEqual([
      ['uncheckedKnown', 0],
      ['uncheckedKnown', 1],
      ['uncheckedKnown', 2],
    ])
  })
})

describe.each([...kinds.values()])('what requests for $kind hold', (kind) => {
  const inputs = ['create', 'get', 'update', 'delete'].map((role) => {
    return imagebuilder.operations[kind.model.operations[role] ?? '']?.input ?? ''
  })
  const members = [...new Set(inputs.flatMap((input) => Object.keys(imagebuilder.shapes[input]?.members ?? {})))]
  const identity = members.filter((member) => member === 'name' || !kind.model.createFields.includes(member))

  it('cannot be put there unchecked', () => {
    expect(members).toEqual(expect.arrayContaining([kind.model.getArnParam, 'name', 'clientToken', 'dryRun', 'tags']))
    const upper = members.map((member) => member.charAt(0).toUpperCase() + member.slice(1))
    for (const names of [members, upper, members.map((member) => member.toLowerCase())]) {
      const { block, findings } = readKilnBlock({ kiln: { unchecked: names } }, kind, targets)
      expect(block.unchecked).toEqual([])
      expect(findings.map(({ diagnostic }) => diagnostic)).toEqual(names.map(() => 'uncheckedKnown'))
    }
  })

  it('cannot be left to others where it says which one is meant', () => {
    const { findings } = readKilnBlock({ kiln: { ignore: identity } }, kind, targets)
    expect(findings.map(({ diagnostic }) => diagnostic)).toEqual(identity.map(() => 'ignoredIdentity'))
  })
})
