/** Rules of a recipe for AMIs between its own fields (API_CreateImageRecipe). */
import type { Finding } from '../diagnostic/finding.ts'
import { isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import { checkDeclaredVersion } from './declared-version.ts'
import { checkParentImage } from './parent-image.ts'
import { checkComponents, checkDisks } from './recipe-rules.ts'

/** Tag keys of an AMI that the service sets itself (API_CreateImageRecipe, amiTags). */
const reservedAmiTags = new Set(['CreatedBy', 'Ec2ImageBuilderArn'])

/** Returns what is wrong with a recipe for AMIs. */
export function checkImageRecipe(fields: JsonObject): readonly Finding[] {
  return [
    ...checkDeclaredVersion(fields),
    ...checkParentImage(fields),
    ...checkComponents(fields),
    ...checkDisks(fields['blockDeviceMappings'], ['blockDeviceMappings']),
    ...amiTagsAreFree(fields),
    ...pathOfWindowsIsPlain(fields),
  ]
}

function* amiTagsAreFree({ amiTags }: JsonObject): Iterable<Finding> {
  if (!isObject(amiTags)) return
  for (const key of Object.keys(amiTags).filter((key) => reservedAmiTags.has(key))) {
    yield { diagnostic: 'reservedAmiTag', params: { key }, path: ['amiTags', key], at: 'key' }
  }
}

/** A path of Windows begins with a drive, and cannot hold a quotation mark (API_CreateImageRecipe, workingDirectory). */
function* pathOfWindowsIsPlain({ workingDirectory: path }: JsonObject): Iterable<Finding> {
  if (typeof path !== 'string' || !/^[A-Za-z]:.*"/s.test(path)) return
  yield { diagnostic: 'quoteInPath', params: { found: path }, path: ['workingDirectory'], at: 'value' }
}
