import { describe, expect, it } from 'vitest'
import { imagebuilder } from '../../../../src/api/imagebuilder.ts'
import { readKilnBlock } from '../../../../src/config/check/kiln-block.ts'
import { diagnoseUnlocated } from '../../../../src/diagnostic/diagnose.ts'
import type { Finding } from '../../../../src/diagnostic/finding.ts'
import { kindOf, kinds } from '../../../../src/kinds/registry.ts'
import type { Json } from '../../../../src/model.ts'

const kind = kindOf('InfrastructureConfiguration')
/** What an empty block says. */
const none = { ignore: [], unchecked: [], uncheckedTexts: [], files: [], interpolate: [] }
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
    expect(read(kiln)).toEqual({ block: { ...none, ...kiln }, findings: [] })
  })

  it('takes null for absent', () => {
    const nothing = { block: { ...none }, findings: [] }
    expect(read(null)).toEqual(nothing)
    expect(read({ targets: null, protect: null, adopt: null, ignore: null })).toEqual(nothing)
    expect(readKilnBlock({}, kind, targets)).toEqual(nothing)
  })

  it('leaves out what is wrong', () => {
    const { block, findings } = read({ targets: [1, 'prod-us'], protect: 'yes', adopt: 1, ignore: 'x', unchecked: [2] })
    expect(block).toEqual({ ...none, targets: ['prod-us'] })
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'kiln.targets.0',
      'kiln.ignore',
      'kiln.protect',
      'kiln.adopt',
      'kiln.unchecked.0',
    ])
  })

  it('keeps versions of a kind that has some', () => {
    expect(read({ keep: 3 }).findings).toMatchObject([{ diagnostic: 'keepsNothing', path: ['kiln', 'keep'] }])
    const found = readKilnBlock({ kiln: { keep: 3 } }, kindOf('ImageRecipe'), targets)
    expect(found).toMatchObject({ block: { keep: 3 }, findings: [] })
    expect(readKilnBlock({ kiln: { keep: 0 } }, kindOf('ImageRecipe'), targets).findings).toHaveLength(1)
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

  it('cannot be put there unchecked, but for the name of a text, which is not looked into then', () => {
    const texts = kind.versions?.texts ?? []
    expect(members).toEqual(expect.arrayContaining([kind.model.getArnParam, 'name', 'clientToken', 'dryRun', 'tags']))
    const upper = members.map((member) => member.charAt(0).toUpperCase() + member.slice(1))
    for (const names of [members, upper, members.map((member) => member.toLowerCase())]) {
      const { block, findings } = readKilnBlock({ kiln: { unchecked: names } }, kind, targets)
      expect(block.unchecked).toEqual([])
      expect(findings.map(({ diagnostic }) => diagnostic)).toEqual(
        names.filter((name) => !texts.includes(name)).map(() => 'uncheckedKnown'),
      )
      expect(block.uncheckedTexts).toEqual(names.filter((name) => texts.includes(name)))
    }
  })

  it('cannot be left to others where it says which one is meant', () => {
    const { findings } = readKilnBlock({ kiln: { ignore: identity } }, kind, targets)
    expect(findings.map(({ diagnostic }) => diagnostic)).toEqual(identity.map(() => 'ignoredIdentity'))
  })
})

describe('readKilnBlock, about texts', () => {
  const versions = { hasBuilds: true, notContent: [], writeOnly: [], texts: ['description'] }
  const withTexts = { ...kind, versions, encodedTexts: ['logging.prefix'] }
  const readTexts = (kiln: Json): ReturnType<typeof readKilnBlock> => readKilnBlock({ kiln }, withTexts, targets)
  const describeFindings = (findings: readonly Finding[]): readonly string[] =>
    findings.map((finding) => {
      const { message, hint } = diagnoseUnlocated(finding, { file: '', line: 1, column: 1 })
      return `${finding.path.join('.')}: ${message} | ${hint}`
    })
  const told = (kiln: Json): readonly string[] => describeFindings(readTexts(kiln).findings)

  it('reads which fields come from files, where variables are filled in, and what is not looked into', () => {
    const kiln = {
      files: { description: 'a.sh', 'logging.prefix': 'b.sh', other: null },
      interpolate: ['logging.prefix'],
      unchecked: ['description', 'newer'],
    }
    expect(readTexts(kiln)).toEqual({
      block: {
        ...none,
        files: ['description', 'logging.prefix'],
        interpolate: ['logging.prefix'],
        unchecked: ['newer'],
        uncheckedTexts: ['description'],
      },
      findings: [],
    })
  })

  it('refuses a field that is no text', () => {
    expect(told({ files: { name: 'a.txt' } })).toEqual([
      'kiln.files.name: no InfrastructureConfiguration takes name from a file | fields that can come from one: description, logging.prefix',
    ])
    expect(describeFindings(readKilnBlock({ kiln: { files: { name: 'a.txt' } } }, kind, targets).findings)).toEqual([
      'kiln.files.name: no InfrastructureConfiguration takes name from a file | fields that can come from one: none',
    ])
  })

  it('refuses to fill variables into what it fills them into anyway, or into what is not there', () => {
    expect(told({ interpolate: ['description', 'name', 'logging.prefix'] })).toEqual([
      'kiln.interpolate.1: kiln.interpolate names name, which is no text of this document that variables are kept out of | take it out; texts that it can name here: description',
      expect.stringContaining('kiln.interpolate.2: kiln.interpolate names logging.prefix'),
    ])
  })

  it.each([
    [{ files: 'a.sh' }, 'kiln.files'],
    [{ files: { description: 1 } }, 'kiln.files.description'],
    [{ files: { description: '' } }, 'kiln.files.description'],
    [{ interpolate: 'description' }, 'kiln.interpolate'],
  ])('refuses %j', (kiln, path) => {
    expect(readTexts(kiln).findings.map((one) => one.path.join('.'))).toEqual([path])
  })
})
