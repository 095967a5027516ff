/** Rules between a lifecycle policy and the recipes whose images it is about. */
import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { Declared } from './together.ts'

/**
 * Returns a warning for each rule that counts the images of one version of a line that goes on: what stays by count is counted for each
 * version (user guide, how lifecycle rules work).
 */
export function* checkLifecycleTogether({ fields, find }: Declared): Iterable<Finding> {
  const { policyDetails, resourceSelection, resourceType } = fields
  const recipes = isObject(resourceSelection) ? resourceSelection['recipes'] : undefined
  const kind = resourceType === 'CONTAINER_IMAGE' ? 'ContainerRecipe' : 'ImageRecipe'
  const counts = (isList(policyDetails) ? policyDetails : []).some((rule) => {
    const filter = isObject(rule) ? rule['filter'] : undefined
    return isObject(filter) && filter['type'] === 'COUNT'
  })
  for (const [index, one] of (counts && isList(recipes) ? recipes : []).entries()) {
    const { name, semanticVersion: version } = isObject(one) ? one : {}
    if (typeof name !== 'string' || typeof version !== 'string' || version.includes('x')) continue
    const line = find(kind, name)
    const declared = line?.fields['semanticVersion']
    if (line === undefined || typeof declared !== 'string' || !declared.includes('x')) continue
    const path = ['resourceSelection', 'recipes', index, 'semanticVersion']
    yield { diagnostic: 'countOfLine', params: { id: line.id, declared, version }, path, at: 'value' }
  }
}
