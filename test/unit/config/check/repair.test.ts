import { describe, expect, it } from 'vitest'
import { repairKeys } from '../../../../src/config/check/repair.ts'
import { kindOf } from '../../../../src/kinds/registry.ts'

describe('repairKeys', () => {
  it('renames casing slips at every depth, and finds the way back', () => {
    const kind = kindOf('DistributionConfiguration')
    const { fields, findings, toWritten } = repairKeys(kind, { Distributions: [{ Region: 'us-east-1', banana: 1 }] })
    expect(fields).toEqual({ distributions: [{ region: 'us-east-1', banana: 1 }] })
    expect(findings.map(({ path }) => path)).toEqual([['Distributions'], ['Distributions', 0, 'Region']])
    expect(toWritten(['distributions', 0, 'region'])).toEqual(['Distributions', 0, 'Region'])
    expect(toWritten(['distributions', 0, 'banana'])).toEqual(['Distributions', 0, 'banana'])
  })

  it('does not write over a key that is right, nor touch keys of tags', () => {
    const fields = { keyPair: 'a', KeyPair: 'b', tags: { Name: 'x', name: 'y' } }
    expect(repairKeys(kindOf('InfrastructureConfiguration'), fields)).toMatchObject({ fields, findings: [] })
  })
})
