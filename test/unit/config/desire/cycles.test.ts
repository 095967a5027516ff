/** Chains of references as long as anybody may have them. */
import { expect, it } from 'vitest'
import { diagnoseCycles } from '../../../../src/config/desire/cycles.ts'
import { identityOf } from '../../../../src/kinds/identity.ts'
import type { Desired, Reference } from '../../../../src/model.ts'
import { desired } from '../../../support/builders.ts'

const length = 20_000
const source = { file: 'configs/a.yaml', line: 1, column: 1 }

function reference(index: number): Reference {
  const name = `d${index}`
  const identity = identityOf('InfrastructureConfiguration', name)
  return { path: ['description'], id: `InfrastructureConfiguration/${name}`, identity }
}

/** Each names the next; the last one names what is given. */
function chain(last: readonly Reference[]): readonly Desired[] {
  return Array.from({ length }, (_, index) =>
    desired({ name: `d${index}` }, { references: index + 1 < length ? [reference(index + 1)] : last }),
  )
}

it('a long chain is no circle', () => {
  expect(diagnoseCycles(chain([]), () => source)).toEqual([])
})

it('a long chain that ends where it begins is one circle', () => {
  const [found, ...others] = diagnoseCycles(chain([reference(0)]), () => source)
  expect(others).toEqual([])
  expect(found?.code).toBe('KILN1414')
})
