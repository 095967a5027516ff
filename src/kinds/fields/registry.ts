/** Where the words of a field are found, and where the service documents it. */
import type { Path } from '../../model.ts'
import { requestShape } from '../normalise.ts'
import { kinds, type Kind } from '../registry.ts'
import { documentShape } from '../shapes.ts'
import { componentWords } from './component.ts'
import { distributionConfigurationWords } from './distribution-configuration.ts'
import type { FieldWords, WordsByStructure } from './field-words.ts'
import { imagePipelineWords } from './image-pipeline.ts'
import { infrastructureConfigurationWords } from './infrastructure-configuration.ts'
import { lifecyclePolicyWords } from './lifecycle-policy.ts'
import { recipeWords } from './recipes.ts'
import { workflowWords } from './workflow.ts'

/** The fields of all structures: of the kinds, and of what is in them. A structure has the same words wherever it is used. */
export const words: WordsByStructure = {
  ...infrastructureConfigurationWords,
  ...distributionConfigurationWords,
  ...componentWords,
  ...recipeWords,
  ...workflowWords,
  ...imagePipelineWords,
  ...lifecyclePolicyWords,
}

const reference = 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference'

/** Returns the words of a field. Throws if it has none: a test holds that all have. */
export function wordsOf(structure: string, field: string): FieldWords {
  const found = words[structure]?.[field]
  if (found === undefined) throw new Error(`no words for ${structure}.${field}`)
  return found
}

/** Returns the words of the field at a path, or of the list or map that it is an element of; undefined if there is none. */
export function wordsAt(kind: Kind, path: Path): FieldWords | undefined {
  let structure: string | undefined = kind.kind
  let members: Readonly<Record<string, string>> | undefined = requestShape(kind).members
  let found: FieldWords | undefined
  for (const step of path) {
    if (typeof step === 'number') continue
    const shape = shapeInside(members?.[step])
    if (shape === undefined || structure === undefined) return undefined
    found = words[structure]?.[step]
    structure = shape
    members = documentShape(shape)?.members
  }
  return found
}

/** Returns the shape of what a list of a shape holds, the shape itself where it is none. */
function shapeInside(name: string | undefined): string | undefined {
  const { member } = documentShape(name ?? '') ?? {}
  return member ?? name
}

/** Returns the address at which the API reference of the service documents a field: that of its structure, or of the Create of its kind. */
export function pageOf(structure: string, field: string): string {
  const operation = kinds.get(structure)?.model.operations['create']
  return operation === undefined
    ? `${reference}/API_${structure}.html#imagebuilder-Type-${structure}-${field}`
    : `${reference}/API_${operation}.html#imagebuilder-${operation}-request-${field}`
}
