/** A state as Terraform keeps it, `terraform.tfstate` of form 4: what `terraform state pull` prints. */
import { isList, isObject } from '../../json.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import type { StateResource } from './state-resource.ts'

/** Returns the instances of all resources, in order. */
export function resourcesKept({ resources }: JsonObject): readonly StateResource[] {
  return (isList(resources) ? resources : []).flatMap((resource, index) => {
    if (!isObject(resource)) return []
    const { instances } = resource
    return (isList(instances) ? instances : []).flatMap((instance, place) => {
      const at = ['resources', index, 'instances', place, 'attributes']
      return isObject(instance) ? [...instanceOf(resource, instance, at)] : []
    })
  })
}

function* instanceOf(resource: JsonObject, instance: JsonObject, at: Path): Iterable<StateResource> {
  const { module, mode, type, name } = resource
  const { index_key: key, deposed, attributes, sensitive_attributes: sensitive } = instance
  if (typeof type !== 'string' || typeof name !== 'string' || !isObject(attributes)) return
  const isManaged = mode !== 'data'
  const steps = [...(typeof module === 'string' ? [module] : []), ...(isManaged ? [] : ['data']), type, name]
  const index = key === undefined || key === null ? '' : `[${JSON.stringify(key)}]`
  const marked = (isList(sensitive) ? sensitive : []).map((path) => pathOf(path))
  yield {
    address: steps.join('.') + index,
    name,
    type,
    isManaged,
    isDeposed: deposed !== undefined,
    values: attributes,
    at,
    isSensitive: (path) => marked.some((mark) => mark.every((step, place) => path[place] === step)),
  }
}

/** A path of steps such as `{ "type": "get_attr", "value": "data" }`; up to an element of a set, which has no place. */
function pathOf(steps: Json): Path {
  const path: (string | number)[] = []
  for (const step of isList(steps) ? steps : []) {
    const { value } = isObject(step) ? step : {}
    const key = isObject(value) ? value['value'] : value
    if (typeof key !== 'string' && typeof key !== 'number') break
    path.push(key)
  }
  return path
}
