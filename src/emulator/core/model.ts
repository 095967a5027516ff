import type { KindModel } from '../../api/api-model.ts'
import { imagebuilder } from '../../api/imagebuilder.ts'

const models = new Map<string, KindModel>([
  ...Object.entries(imagebuilder.kinds),
  ...Object.entries(imagebuilder.builtKinds),
])

/** The model of a kind. Throws for a word that is none: that is a bug. */
export function modelOf(kind: string): KindModel {
  const model = models.get(kind)
  if (model === undefined) throw new Error(`the API model has no kind ${kind}`)
  return model
}

export function isKind(kind: string): boolean {
  return models.has(kind)
}

/** The kind whose ARNs begin with this type, `workflow` for example; undefined for none. */
export function kindOfType(type: string): string | undefined {
  return kindsByType.get(type)
}

const kindsByType = new Map([...models].map(([kind, { arnResource }]) => [arnResource.split('/')[0] ?? '', kind]))

/** True for a kind whose resources have version numbers. */
export function isVersioned(kind: string): boolean {
  return modelOf(kind).arnResource.includes('{semver}')
}
