/** What `terraform show -json` prints: modules in modules, each with its resources ("JSON Output Format", values representation). */
import { isList, isObject } from '../../json.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import type { StateResource } from './state-resource.ts'

/** Returns the resources of all modules, in order. */
export function resourcesShown({ values }: JsonObject): readonly StateResource[] {
  const root = isObject(values) ? values['root_module'] : undefined
  return root === undefined ? [] : [...resourcesIn(root, ['values', 'root_module'])]
}

function* resourcesIn(module: Json, path: Path): Iterable<StateResource> {
  if (!isObject(module)) return
  const { resources, child_modules: children } = module
  for (const [index, one] of (isList(resources) ? resources : []).entries()) {
    if (isObject(one)) yield* resourceOf(one, [...path, 'resources', index, 'values'])
  }
  for (const [index, child] of (isList(children) ? children : []).entries()) {
    yield* resourcesIn(child, [...path, 'child_modules', index])
  }
}

function* resourceOf(one: JsonObject, at: Path): Iterable<StateResource> {
  const { address, type, name, mode, values, deposed_key: deposed, sensitive_values: sensitive = {} } = one
  if (typeof address !== 'string' || typeof type !== 'string' || !isObject(values)) return
  yield {
    address,
    name: typeof name === 'string' ? name : address,
    type,
    isManaged: mode !== 'data',
    isDeposed: deposed !== undefined,
    values,
    at,
    isSensitive: (path) => isMarked(sensitive, path),
  }
}

/** Marks have the form of the values: true stands for all that is in a value. */
function isMarked(marks: Json, path: Path): boolean {
  let node: Json | undefined = marks
  for (const step of path) {
    if (node === true) return true
    if (isList(node) && typeof step === 'number') node = node[step]
    else if (isObject(node) && Object.hasOwn(node, String(step))) node = node[String(step)]
    else return false
  }
  return node === true
}
