/** What recipes for AMIs and for container images have in common. */
import { isList, isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import type { Need, OtherName } from './kind.ts'
import { needsOfVersion } from './version-forms.ts'

/** What Terraform calls the components of a recipe. */
export const otherComponentNames: readonly OtherName[] = [
  { pattern: 'component', name: 'components', tool: 'Terraform' },
  { pattern: 'components.*.parameter', name: 'parameters', tool: 'Terraform' },
]

/** Returns what Terraform calls the disks of the instance, which stand under `prefix`. */
export function otherDiskNames(prefix: string): readonly OtherName[] {
  return [{ pattern: `${prefix}blockDeviceMapping`, name: 'blockDeviceMappings', tool: 'Terraform' }]
}

/** The service reads what a recipe is made of with the identity of the caller (handlers of CloudFormation, October 2026). */
export function needsOfIngredients({ components, parentImage }: JsonObject): readonly Need[] {
  const arns = (isList(components) ? components : []).map((one) => (isObject(one) ? one['componentArn'] : undefined))
  const isImage = typeof parentImage === 'string' && /^arn:[^:]*:imagebuilder:/.test(parentImage)
  return [
    ...arns.flatMap((arn) => (typeof arn === 'string' ? needsOfVersion('imagebuilder:GetComponent', arn) : [])),
    ...(isImage ? needsOfVersion('imagebuilder:GetImage', parentImage) : []),
    { action: 'ec2:DescribeImages', on: 'anything' },
  ]
}
