/** What variables may be: named so that documents can refer to them, and values that are taken as they stand. */
import { isList, isObject } from '../../json.ts'
import type { Json, Path } from '../../model.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { hasVariable } from './interpolate.ts'
import { looksLikeCredential, showPath, showValue } from '../../quote.ts'

/** Returns what is wrong with the variables at `path` of the project file. */
export function checkVariables(vars: Json | undefined, path: Path): readonly Finding[] {
  if (!isObject(vars)) return []
  const unnamable = Object.keys(vars).filter((name) => !/^[A-Za-z_][\w-]*$/.test(name))
  return [
    ...unnamable.map((name): Finding => ({
      diagnostic: 'variableName',
      params: { name: showValue(name) },
      path: [...path, name],
      at: 'key',
    })),
    ...findTexts(vars, path).flatMap(({ text, at }): Finding[] => {
      const found = { params: { field: showPath(at) }, path: at, at: 'value' } as const
      return [
        ...(hasVariable(text) ? [{ diagnostic: 'variableInVariable', ...found } as const] : []),
        ...(looksLikeCredential(text) ? [{ diagnostic: 'credentialLike', ...found } as const] : []),
      ]
    }),
  ]
}

function findTexts(value: Json, path: Path): readonly { readonly text: string; readonly at: Path }[] {
  if (typeof value === 'string') return [{ text: value, at: path }]
  if (isList(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]))
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key])) : []
}
