import { parseArn } from '../core/arn.ts'
import type { JsonObject } from '../core/json.ts'
import { invalidValue } from '../core/service-error.ts'
import { objectsIn, part, textIn } from '../core/fields.ts'
import { disksAsRead } from './as-read.ts'
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

export const imageRecipe: KindRules = {
  kind: 'ImageRecipe',
  quota: 1000,
  clearable: [],
  dateUpdatedOnCreate: 'never',
  identity: byVersion,
  staysWhileShared: false,
  references: recipeReferences,
  check(fields, context) {
    checkParent(fields, context)
    checkComponents(fields, context, textIn(parentOf(fields, context) ?? {}, 'platform'))
    checkMarketplace(fields, context)
    checkTags(fields)
    if (platformOf(fields, context) === 'Windows') checkWindows(fields)
  },
  store(fields, context) {
    const platform = platformOf(fields, context)
    return {
      owner: context.place.account,
      platform,
      workingDirectory: platform === 'Windows' ? 'C:/' : '/tmp',
      ...fields,
      ...disksAsRead(fields, context),
      ...componentsAsRead(fields, context),
    }
  },
  hide: boundComponents,
  present: ({ resource }) => resource,
  summarise: () => ({}),
}

/** That of the parent image where it is known, else that of the components. */
function platformOf(fields: JsonObject, context: RuleContext): string {
  const known = [parentOf(fields, context), ingredientsOf(fields, context)[0]?.resource]
  return known.flatMap((one) => textIn(one ?? {}, 'platform') ?? [])[0] ?? 'Linux'
}

/** DOC:API_CreateImageRecipe, parentImage: an AMI, an image, a parameter of Systems Manager, a product of the Marketplace. */
function checkParent(fields: JsonObject, { switches }: RuleContext): void {
  const parent = textIn(fields, 'parentImage') ?? ''
  const isKnown =
    /^ami-[0-9a-f]{8}([0-9a-f]{9})?$/.test(parent) ||
    (parseArn(parent)?.kind === 'Image' && parseArn(parent)?.version !== undefined) ||
    /^ssm:./.test(parent) ||
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(parent) ||
    /^prod-[a-z0-9]+$/.test(parent)
  const isOld = /^arn:[^:]+:imagebuilder:[^:]*:[^:]+:image\/[a-z0-9-_]+\/xxxx\.x\.x$/.test(parent)
  if (isKnown || (isOld && switches.fourXParents === 'accepted')) return
  throw invalidValue('parentImage', 'It is not an AMI id, an image ARN, an SSM parameter or a Marketplace product.')
}

function checkMarketplace(fields: JsonObject, context: RuleContext): void {
  const ingredients = ingredientsOf(fields, context)
  const bought = ingredients.filter(isMarketplace)
  const isBoughtBase = /^prod-|^[0-9a-f]{8}-/.test(textIn(fields, 'parentImage') ?? '')
  const codes = bought.reduce((sum, { resource }) => sum + Math.max(1, objectsIn(resource.productCodes).length), 0)
  if (codes + (isBoughtBase ? 1 : 0) > 9) {
    throw invalidValue('components', 'Recipe can contain at most 9 marketplace products')
  }
  const hasBuild = ingredients.some((one) => !isMarketplace(one) && one.resource.type !== 'TEST')
  if (bought.length > 0 && !hasBuild) {
    throw invalidValue('components', 'Recipes with marketplace components must contain at least 1 build component')
  }
}

/** DOC:API_CreateImageRecipe, amiTags. */
function checkTags(fields: JsonObject): void {
  const reserved = Object.keys(part(fields.amiTags)).find((key) => ['CreatedBy', 'Ec2ImageBuilderArn'].includes(key))
  if (reserved !== undefined) throw invalidValue('amiTags', `The tag key '${reserved}' is reserved.`)
}

function checkWindows(fields: JsonObject): void {
  if (part(fields.additionalInstanceConfiguration).systemsManagerAgent !== undefined) {
    throw invalidValue(
      'additionalInstanceConfiguration.systemsManagerAgent',
      'Image Builder does not support configuring the SSM Agent on Windows',
    )
  }
  if (textIn(fields, 'workingDirectory')?.includes('"') === true) {
    throw invalidValue('workingDirectory', 'A path of Windows cannot hold a quotation mark.')
  }
}
