import { component } from './component.ts'
import { containerRecipe } from './container-recipe.ts'
import { distributionConfiguration } from './distribution-configuration.ts'
import { image } from './image.ts'
import { imagePipeline } from './image-pipeline.ts'
import { imageRecipe } from './image-recipe.ts'
import { infrastructureConfiguration } from './infrastructure-configuration.ts'
import { lifecyclePolicy } from './lifecycle-policy.ts'
import type { KindRules } from './kind.ts'
import { workflow } from './workflow.ts'

/** The kinds that the emulator serves. */
export const kindRules = {
  InfrastructureConfiguration: infrastructureConfiguration,
  DistributionConfiguration: distributionConfiguration,
  ImagePipeline: imagePipeline,
  LifecyclePolicy: lifecyclePolicy,
  ImageRecipe: imageRecipe,
  ContainerRecipe: containerRecipe,
  Component: component,
  Workflow: workflow,
  Image: image,
} satisfies Record<string, KindRules>

export type EmulatedKind = keyof typeof kindRules

/** The rules of a kind; undefined for one that the emulator does not serve. */
export function rulesOf(kind: string): KindRules | undefined {
  return new Map<string, KindRules>(Object.entries(kindRules)).get(kind)
}
