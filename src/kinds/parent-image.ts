/** The image that a recipe for AMIs begins with (API_CreateImageRecipe, parentImage). */
import type { UnlocatedDiagnostic } from '../diagnostic/diagnose.ts'
import type { Finding } from '../diagnostic/finding.ts'
import { formatPath } from '../field-path.ts'
import type { Json, JsonObject, Path } from '../model.ts'
import { idOf, parseArn } from './identity.ts'
import { checkVersion } from './version-forms.ts'

const field = 'parentImage'

/** The id of an AMI, a parameter of Systems Manager by name or ARN. */
const formsOfAmi = [/^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, /^ssm:\S+$/]

/** Also a product of the Marketplace. */
const forms = [...formsOfAmi, /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, /^prod-[a-z0-9]+$/]

/** Returns what is wrong with the image that a recipe for AMIs begins with. */
export function checkParentImage({ parentImage: found }: JsonObject): readonly Finding[] {
  if (typeof found !== 'string' || found === '' || forms.some((form) => form.test(found))) return []
  const wrong = diagnoseParent(found, ofAmis)
  return wrong === undefined ? [] : [{ ...wrong, path: [field], at: 'value' }]
}

/** Returns what is wrong with the ARN of an image that a recipe begins with; nothing for any other text. */
export function checkImageArn({ parentImage: found }: JsonObject): readonly Finding[] {
  const isArn = typeof found === 'string' && parseArn(found) !== undefined
  const wrong = isArn ? diagnoseParent(found, ofContainers) : undefined
  return wrong === undefined ? [] : [{ ...wrong, path: [field], at: 'value' }]
}

/** Returns what is wrong with the image of the instance that builds a container image (API_InstanceConfiguration, image). */
export function checkInstanceImage(found: Json | undefined, path: Path): readonly Finding[] {
  if (typeof found !== 'string' || found === '' || formsOfAmi.some((form) => form.test(found))) return []
  const advice = adviseOnParameter(found) ?? 'write the id of an AMI (ami-…), or ssm: and a parameter that holds one'
  return [{ diagnostic: 'imageForm', params: { field: formatPath(path), found, advice }, path, at: 'value' }]
}

/** What recipes of a kind begin with. */
interface Parents {
  readonly recipe: string
  readonly advice: string
}

const ofAmis: Parents = {
  recipe: 'ImageRecipe',
  advice:
    'write the id of an AMI (ami-…), ssm: and a parameter that holds one, ${ImageRecipe/NAME.imageArn} or the ARN of an image, or the id of a product of the Marketplace',
}
const ofContainers: Parents = {
  recipe: 'ContainerRecipe',
  advice: 'write the image of a registry, ${ContainerRecipe/NAME.imageArn} or the ARN of an image',
}

function diagnoseParent(found: string, parents: Parents): UnlocatedDiagnostic | undefined {
  const { identity: { kind, version = '' } = {}, build } = parseArn(found) ?? {}
  if (kind !== 'Image') return { diagnostic: 'imageForm', params: { field, found, advice: adviseOn(found, parents) } }
  if (version === '') {
    return { diagnostic: 'imageForm', params: { field, found, advice: `add the version: ${found}/x.x.x` } }
  }
  // Examples of the service still have it.
  if (version === 'xxxx.x.x') {
    const suggestion = `${found.slice(0, found.indexOf(`/${version}`))}/x.x.x`
    return { diagnostic: 'parentImageOld', params: { found, suggestion } }
  }
  if (!/^(?:\d+|x)(?:\.(?:\d+|x)){2}$/.test(version)) {
    return { diagnostic: 'imageForm', params: { field, found, advice: adviseOn(found, parents) } }
  }
  const wrong = checkVersion(field, version)
  if (wrong !== undefined || build === undefined || !version.includes('x')) return wrong
  return { diagnostic: 'buildOfWildcard', params: { field, found: version, build } }
}

function adviseOn(found: string, { recipe, advice }: Parents): string {
  const { kind, slug = '' } = parseArn(found)?.identity ?? {}
  if (kind === recipe) return `write \${${idOf(kind, slug)}.imageArn}, which is the image that is built of it`
  return adviseOnParameter(found) ?? advice
}

/** Returns what to write for a parameter that is named in another way. */
function adviseOnParameter(found: string): string | undefined {
  const parameter = /^(?:\{\{)?\s*(?:resolve:)?ssm(?:-secure)?:\s*([^:}\s]+)(?::[^}]*)?\s*(?:\}\})?$/.exec(found)?.[1]
  if (parameter !== undefined) return `write ssm:${parameter}`
  if (/^arn:[^:]*:ssm:/.test(found) || /^\/[\w./-]+$/.test(found)) return `write ssm:${found}`
  return undefined
}
