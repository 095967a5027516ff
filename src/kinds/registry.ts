/** The kinds that Kiln reconciles. A new kind is one file beside this one and one line here. */
import { imagebuilder } from '../api/imagebuilder.ts'
import type { KindModel } from '../api/api-model.ts'
import { component } from './component.ts'
import { containerRecipe } from './container-recipe.ts'
import { distributionConfiguration } from './distribution-configuration.ts'
import { imagePipeline } from './image-pipeline.ts'
import { imageRecipe } from './image-recipe.ts'
import { infrastructureConfiguration } from './infrastructure-configuration.ts'
import type { KindDefinition } from './kind.ts'
import { lifecyclePolicy } from './lifecycle-policy.ts'
import { workflow } from './workflow.ts'

const definitions = [
  infrastructureConfiguration,
  distributionConfiguration,
  component,
  imageRecipe,
  containerRecipe,
  workflow,
  imagePipeline,
  lifecyclePolicy,
] as const satisfies readonly KindDefinition[]

/** A kind with what the API model says about it; its defaults are those of both. */
export interface Kind extends KindDefinition {
  readonly model: KindModel
}

/**
 * All kinds by name, in the order in which a plan lists them. Nothing is applied in that order: the changes of one target run side by side, and
 * only deletes wait for the rest.
 */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  definitions.map((definition) => {
    const model = imagebuilder.kinds[definition.kind]
    if (model === undefined) throw new Error(`the API model has no kind ${definition.kind}`)
    return [definition.kind, { ...definition, model, defaults: { ...model.defaults, ...definition.defaults } }]
  }),
)

/** Returns the kind `name`. Throws if there is none: documents are checked before anything asks. */
export function kindOf(name: string): Kind {
  const kind = kinds.get(name)
  if (kind === undefined) throw new Error(`no kind ${name}`)
  return kind
}

/** Reports whether the list of a kind shows everything that a document can declare, so that nothing has to be read one by one. */
export function isListWhole({ model }: Kind): boolean {
  return model.createFields.every((field) => model.summaryFields.includes(field))
}

/** Returns the role of the operation that lists what there is of a kind. Of a kind with builds, that of the versions alone has no tags. */
export function listRoleOf({ versions }: Kind): 'list' | 'listBuildVersions' {
  return versions?.hasBuilds === true ? 'listBuildVersions' : 'list'
}

/** Returns the operation that says who else may use a resource of a kind; undefined for a kind that cannot be shared. */
export function policyOperationOf({ kind }: Kind): string | undefined {
  return Object.entries(imagebuilder.operations).find(([, one]) => one.kind === kind && one.role === 'getPolicy')?.[0]
}

/** Returns the operation that lists what was built of a kind; undefined for a kind of which nothing is built. */
export function imageListOf({ images = '' }: Kind): string | undefined {
  return imagebuilder.builtKinds[images]?.operations['list']
}

/** Reports whether a top-level field has a part in what is built. */
export function isInBuild({ notInBuild }: Kind, field: string): boolean {
  return field !== 'tags' && field !== 'kiln' && !notInBuild.includes(field)
}
