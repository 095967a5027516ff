/** Export: a live configuration as the document that declares it, and back. */
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { buildDesired } from '../../../../src/config/desire/desire.ts'
import { makeDefaultProject } from '../../../../src/config/project/project.ts'
import { parseDocuments } from '../../../../src/config/yaml/yaml.ts'
import type { JsonObject, Live } from '../../../../src/model.ts'
import { diffOne } from '../../../../src/plan/diff.ts'
import { documentOf } from '../../../../src/render/document/document.ts'
import { renderDocument } from '../../../../src/render/document/yaml.ts'
import { live, policy, target } from '../../../support/builders.ts'
import { dangerIn, hostileFields, hostileTexts } from '../../../support/hostile.ts'

/** Returns what a document means once it is read again. */
function reread(text: string) {
  const { documents, diagnostics } = parseDocuments(text, 'exported.yaml')
  const state = buildDesired(documents, makeDefaultProject('/nowhere'), [target])
  return { value: documents[0]?.value, errors: [...diagnostics, ...state.diagnostics], desired: state.desired[0] }
}

function fieldsThatDiffer(found: Live): readonly string[] {
  const { desired, errors } = reread(renderDocument(documentOf(found, policy)))
  if (desired === undefined) throw new Error(JSON.stringify(errors))
  return diffOne(desired, found, policy).fields.map(({ path }) => path)
}

describe('a document', () => {
  it('holds every field and tag but defaults, husks and tags that are nobody else’s business', () => {
    const found = live(
      { description: 'd', logging: { s3Logs: {} }, securityGroupIds: [], instanceTypes: ['b', 'a'] },
      { team: 'a', 'kiln:owner': 'others', 'kiln:record': 'x', 'aws:x': 'y' },
    )
    expect(documentOf(found, policy)).toEqual({
      kind: 'InfrastructureConfiguration',
      name: 'golden',
      instanceProfileName: 'builder',
      description: 'd',
      instanceTypes: ['b', 'a'],
      tags: { team: 'a' },
    })
  })

  it('keeps an explicit false', () => {
    expect(documentOf(live({ terminateInstanceOnFailure: false }), policy)).toMatchObject({
      terminateInstanceOnFailure: false,
    })
  })

  it('names what the API model does not know', () => {
    const found = live({ futureField: { a: 1 } }, {}, { unknown: ['futureField'] })
    expect(documentOf(found, policy)).toMatchObject({ futureField: { a: 1 }, kiln: { unchecked: ['futureField'] } })
  })

  it('holds tags that are named like members of objects', () => {
    const tags = JSON.parse('{"__proto__": "x", "constructor": "y", "toString": "z"}') as Live['tags']
    const found = live({}, tags)
    expect(JSON.stringify(documentOf(found, policy)['tags'])).toBe(JSON.stringify(tags))
    expect(fieldsThatDiffer(found)).toEqual([])
  })

  it('escapes what would be a variable', () => {
    expect(fieldsThatDiffer(live({ description: 'costs ${vars.much} and $${x}' }, { a: '${target.name}' }))).toEqual([])
  })

  it.each(hostileTexts)('is harmless, and the same again, with %j', (evil) => {
    const document: JsonObject = {
      kind: 'InfrastructureConfiguration',
      name: evil,
      ...hostileFields(evil),
      tags: { [evil]: evil },
    }
    const text = renderDocument(document)
    expect(dangerIn(text)).toBeUndefined()
    expect(load(text)).toEqual(document)
  })

  it('of any strings reads back as it was', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts))
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(value, fc.constant('__proto__')).filter((key) => key !== '<<'),
          value,
        ),
        fc.array(value),
        (tags, list) => {
          const document = { kind: 'InfrastructureConfiguration', tags: { ...tags }, list }
          const text = renderDocument(document)
          expect(parseDocuments(text, 'exported.yaml').documents[0]?.value).toEqual(document)
          expect(dangerIn(text)).toBeUndefined()
        },
      ),
    )
  })
})
