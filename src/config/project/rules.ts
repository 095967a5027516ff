/** Rules of the project file that its schema cannot say, but for those of its targets. */
import { isList, isObject } from '../../json.ts'
import { kinds } from '../../kinds/registry.ts'
import { isRequested } from '../../kinds/requests.ts'
import type { Json, JsonObject } from '../../model.ts'
import { toFindings } from '../schema/errors.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { hasVariable } from '../variables/interpolate.ts'
import { showPath, showText } from '../../quote.ts'
import { validateFields } from '../schema/validator.ts'

/** Checks a project file beyond its schema, all but its targets. */
export function checkProject(project: JsonObject): readonly Finding[] {
  return [
    ...checkVersion(project['version']),
    ...checkDefaults(project['defaults']),
    ...checkReadOnly(project['readOnlyFields']),
  ]
}

function checkVersion(version: Json | undefined): readonly Finding[] {
  if (typeof version !== 'number' || version === 1) return []
  return [{ diagnostic: 'projectVersion', params: { found: version }, path: ['version'], at: 'value' }]
}

/** Defaults are parts of documents: what is there must fit the kind, nothing need be there. Variables are checked where they are used. */
function checkDefaults(defaults: Json | undefined): readonly Finding[] {
  if (!isObject(defaults)) return []
  return [...kinds.values()].flatMap((kind) => {
    const fields = defaults[kind.kind]
    if (!isObject(fields)) return []
    const errors = validateFields(kind.kind, fields).filter(({ keyword, data }) => {
      const isVariable = typeof data === 'string' && hasVariable(data)
      return keyword !== 'required' && keyword !== 'minItems' && data !== null && !isVariable
    })
    return toFindings(errors, fields, { kind }, ['defaults', kind.kind])
  })
}

/** What a request holds is never read-only: left out of an update, which replaces everything, it would be cleared. */
function checkReadOnly(readOnlyFields: Json | undefined): readonly Finding[] {
  if (!isObject(readOnlyFields)) return []
  return [...kinds.values()].flatMap((kind) => {
    const listed = readOnlyFields[kind.kind]
    return (isList(listed) ? listed : []).flatMap((member, index): Finding[] => {
      if (typeof member !== 'string' || !isRequested(kind, member)) return []
      const params = { field: showPath(['readOnlyFields', kind.kind]), member: showText(member), kind: kind.kind }
      return [{ diagnostic: 'readOnlyDeclarable', params, path: ['readOnlyFields', kind.kind, index], at: 'value' }]
    })
  })
}
