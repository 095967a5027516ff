/** Rules of a recipe for container images between its own fields (API_CreateContainerRecipe). */
import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import { checkDeclaredVersion } from './declared-version.ts'
import { parseArn } from './identity.ts'
import { checkKey } from './keys.ts'
import { checkImageArn, checkInstanceImage } from './parent-image.ts'
import { checkComponents, checkDisks, namedComponents } from './recipe-rules.ts'
import { checkText, type TextFields } from './text-rules.ts'

const templateFields: TextFields = { inline: 'dockerfileTemplateData', uri: 'dockerfileTemplateUri' }

/** Returns what is wrong with a recipe for container images. What its template says is checked in src/documents. */
export function checkContainerRecipe(fields: JsonObject): readonly Finding[] {
  return [
    ...checkDeclaredVersion(fields),
    ...checkText(fields, templateFields),
    ...checkImageArn(fields),
    ...checkComponents(fields),
    ...componentsAreFree(fields),
    ...overridesFit(fields),
    ...instanceFits(fields),
    ...checkKey(fields['kmsKeyId'], ['kmsKeyId']),
  ]
}

/** "Container Recipes must not contain marketplace components" (the service's own message). */
function* componentsAreFree({ components }: JsonObject): Iterable<Finding> {
  for (const { index, arn } of namedComponents(isList(components) ? components : [])) {
    if (!arn.account.includes('marketplace')) continue
    const path = ['components', index, 'componentArn']
    yield { diagnostic: 'marketplaceInContainer', params: { name: arn.identity.slug }, path, at: 'value' }
  }
}

/** The platform of an image of Image Builder is known; that of any other is said here. */
function* overridesFit({ platformOverride, imageOsVersionOverride, parentImage }: JsonObject): Iterable<Finding> {
  if (platformOverride === undefined) return
  const isImage = typeof parentImage === 'string' && parseArn(parentImage)?.identity.kind === 'Image'
  if (isImage) {
    yield { diagnostic: 'overrideOfImage', params: {}, path: ['platformOverride'], at: 'key' }
  } else if (platformOverride === 'macOS') {
    yield { diagnostic: 'containerOfMac', params: {}, path: ['platformOverride'], at: 'value' }
  } else if (platformOverride === 'Windows' && imageOsVersionOverride === undefined) {
    yield { diagnostic: 'systemVersionMissing', params: {}, path: ['platformOverride'], at: 'key' }
  }
}

function instanceFits({ instanceConfiguration: instance }: JsonObject): readonly Finding[] {
  if (!isObject(instance)) return []
  return [
    ...checkInstanceImage(instance['image'], ['instanceConfiguration', 'image']),
    ...checkDisks(instance['blockDeviceMappings'], ['instanceConfiguration', 'blockDeviceMappings']),
  ]
}
