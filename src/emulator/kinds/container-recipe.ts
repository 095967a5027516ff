import { parseArn } from '../core/arn.ts'
import type { JsonObject } from '../core/json.ts'
import { invalidValue, ServiceError } from '../core/service-error.ts'
import { disksAsRead, keyAsRead } from './as-read.ts'
import { documentText } from './documents/read-document.ts'
import { part, textIn } from '../core/fields.ts'
import { byVersion } from './identity.ts'
import type { KindRules, RuleContext } from './kind.ts'
import {
  boundComponents,
  checkComponents,
  componentsAsRead,
  ingredientsOf,
  isMarketplace,
  parentOf,
  recipeReferences,
} from './recipe.ts'

const members = { inline: 'dockerfileTemplateData', uri: 'dockerfileTemplateUri' }

export const containerRecipe: KindRules = {
  kind: 'ContainerRecipe',
  quota: 1000,
  clearable: [],
  dateUpdatedOnCreate: 'never',
  identity: byVersion,
  staysWhileShared: true,
  references: recipeReferences,
  check(fields, context) {
    checkTemplate(fields, documentText(fields, context.switches, members))
    checkOverrides(fields)
    if (ingredientsOf(fields, context).some(isMarketplace)) {
      throw invalidValue('components', 'Container Recipes must not contain marketplace components')
    }
    const platforms = ingredientsOf(fields, context).map(({ resource }) => resource.platform)
    if (fields.platformOverride === 'macOS' || platforms.includes('macOS')) {
      throw invalidValue('components', "Container recipes don't currently support the macOS platform")
    }
    checkComponents(fields, context, platformOf(fields, context))
  },
  /** The template reads back wherever it came from, the overrides never (DOC:API_ContainerRecipe). */
  store(fields, context) {
    const { platformOverride: _, imageOsVersionOverride: __, dockerfileTemplateUri, kmsKeyId, ...rest } = fields
    const hasTemplate = dockerfileTemplateUri !== undefined || fields.dockerfileTemplateData !== undefined
    const template = hasTemplate
      ? { dockerfileTemplateData: documentText(fields, context.switches, members) }
      : { containerType: 'DOCKER' }
    return {
      owner: context.place.account,
      encrypted: true,
      platform:
        platformOf(fields, context) ?? textIn(ingredientsOf(fields, context)[0]?.resource ?? {}, 'platform') ?? 'Linux',
      ...rest,
      ...(rest.instanceConfiguration === undefined
        ? {}
        : { instanceConfiguration: instanceAsRead(part(rest.instanceConfiguration), context) }),
      ...template,
      ...componentsAsRead(fields, context),
      ...(kmsKeyId === undefined ? {} : { kmsKeyId: keyAsRead(kmsKeyId, context) }),
    }
  },
  hide: boundComponents,
  present: ({ resource }) => resource,
  summarise(shown) {
    const { image } = part(shown.instanceConfiguration)
    return image === undefined ? {} : { instanceImage: image }
  },
}

function instanceAsRead(instance: JsonObject, context: RuleContext): JsonObject {
  return { ...instance, ...disksAsRead(instance, context) }
}

function platformOf(fields: JsonObject, context: RuleContext): string | undefined {
  return textIn(fields, 'platformOverride') ?? textIn(parentOf(fields, context) ?? {}, 'platform')
}

/** DOC:create-container-recipes: the parent image is named in FROM, environments stand before components. */
function checkTemplate(fields: JsonObject, template: string): void {
  const at = (variable: string) => template.search(new RegExp(`\\{\\{\\{\\s*imagebuilder:${variable}\\s*\\}\\}\\}`))
  const refuse = (reason: string) => invalidValue('dockerfileTemplateData', reason)
  if (at('parentImage') < 0) throw refuse('It must contain {{{ imagebuilder:parentImage }}}.')
  if (fields.components === undefined) return
  if (at('environments') < 0 || at('components') < at('environments')) {
    throw refuse('It must contain {{{ imagebuilder:environments }}} and, after that, {{{ imagebuilder:components }}}.')
  }
}

function checkOverrides(fields: JsonObject): void {
  if (fields.platformOverride === undefined) return
  if (parseArn(textIn(fields, 'parentImage') ?? '')?.kind === 'Image') {
    throw invalidValue(
      'platformOverride',
      'You cannot specify a platform override when using an Image Builder Image as your parent',
    )
  }
  if (fields.platformOverride === 'Windows' && fields.imageOsVersionOverride === undefined) {
    throw new ServiceError(
      'InvalidParameterCombinationException',
      400,
      'You must specify an image OsVersion override when using ECR Repositories as your parent image for Windows Platform',
    )
  }
}
