/** The shapes of the API model that the fields of a kind have. */
import type { Shape } from '../api/api-model.ts'
import { imagebuilder } from '../api/imagebuilder.ts'

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
