/** The text of a state, as `terraform show -json` prints it or as Terraform keeps it, as the resources in it. */
import { recogniseText } from '../../config/foreign/documents.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { isList, isObject } from '../../json.ts'
import type { Diagnostic, Json, Path, Source } from '../../model.ts'
import { showValue } from '../../quote.ts'
import { placeAt } from '../../text-place.ts'
import { resourcesKept } from './kept-state.ts'
import { Places } from './places.ts'
import { resourcesShown } from './shown-state.ts'
import type { StateResource } from './state-resource.ts'

export interface State {
  readonly resources: readonly StateResource[]
  sourceOf(path: Path): Source
}

const wanted = 'run terraform show -json in the folder of the Terraform code, and name the file that it is written to'

/** Reads a state; or says what keeps it from being one. `file` is the name that sources carry. */
export function readState(text: string, file: string): State | readonly Diagnostic[] {
  const places = new Places(text)
  const sourceOf = (path: Path): Source => ({ file, ...placeAt(text, places.offsetOf(path)) })
  const refuse = (found: string, advice: string): readonly Diagnostic[] => {
    return [diagnose('notAState', { found, advice }, { file, line: 1, column: 1 })]
  }
  let root: Json
  try {
    root = JSON.parse(text) as Json
  } catch {
    const isShown = /^# [\w.[\]"-]+:$/m.test(text)
    const what = isShown
      ? 'it is what terraform show prints for people'
      : recogniseText(text) === undefined
        ? 'it is no JSON'
        : 'it is Terraform code'
    return refuse(what, wanted)
  }
  if (!isObject(root)) return refuse('it is no map', wanted)
  if (root['planned_values'] !== undefined || root['resource_changes'] !== undefined) {
    return refuse('it is a plan, of which nothing is made yet', 'run terraform show -json without the file of a plan')
  }
  if (root['format_version'] !== undefined || isObject(root['values'])) {
    return { resources: resourcesShown(root), sourceOf }
  }
  if (root['version'] === 4 && isList(root['resources'])) return { resources: resourcesKept(root), sourceOf }
  if (root['version'] !== undefined && root['terraform_version'] !== undefined) {
    const found = `it is a state in form ${showValue(root['version'])}, and Kiln reads form 4`
    return refuse(found, 'let Terraform 0.12 or later write it anew, with terraform apply -refresh-only')
  }
  return refuse('it has no resources', wanted)
}
