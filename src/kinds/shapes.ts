/** The shapes of the API model that the fields of a kind have. */
import type { Shape } from '../api/api-model.ts'
import { imagebuilder } from '../api/imagebuilder.ts'
import { optional } from '../optional.ts'

/** Where a document may hold more than the request that is sent, or the service takes more than the API model knows. */
const wider: Readonly<Record<string, (shape: Shape) => Shape>> = {
  // Kiln gives the number for each `x`, of every kind with versions. Other forms are refused by a rule of the kinds.
  VersionNumber: (shape) => ({
    ...shape,
    ...optional({ pattern: imagebuilder.shapes['WildcardVersionNumber']?.pattern }),
  }),
  // gp3 takes more since 2025: what is beyond the API model is a warning of the kinds.
  EbsVolumeThroughput: ({ max: _, ...shape }) => shape,
}

/** Returns a shape of the API model as a document may have it; undefined if there is none of this name. */
export function documentShape(name: string): Shape | undefined {
  const shape = imagebuilder.shapes[name]
  return shape === undefined || !Object.hasOwn(wider, name) ? shape : wider[name]?.(shape)
}

/** Returns the shape at a field pattern of the Create request of a kind; undefined if it has no such field. */
export function shapeAt(kind: string, pattern: string): Shape | undefined {
  const operation = imagebuilder.operations[imagebuilder.kinds[kind]?.operations['create'] ?? '']
  return pattern
    .split('.')
    .reduce<Shape | undefined>(
      (shape, key) => imagebuilder.shapes[(key === '*' ? shape?.member : shape?.members?.[key]) ?? ''],
      imagebuilder.shapes[operation?.input ?? ''],
    )
}
