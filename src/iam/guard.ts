/** The service control policy that lets only the role of `apply` write the two tags that Kiln's decisions hang on. */
import { kinds } from '../kinds/registry.ts'
import { kilnKeys } from '../plan/tags.ts'
import { actionsOf, unlist, type Statement } from './policy.ts'

/** Returns the statements. `roles` are ARNs of roles, or patterns of them. */
export function guardTags(tagPrefix: string, roles: readonly string[]): readonly Statement[] {
  const { owner, record } = kilnKeys({ tagPrefix })
  const creates = [...kinds.values()].flatMap((kind) => actionsOf(kind, ['create']))
  return [
    {
      Sid: 'TagsOfKiln',
      Effect: 'Deny',
      Action: [...creates, 'imagebuilder:TagResource', 'imagebuilder:UntagResource'],
      Resource: ['*'],
      Condition: {
        'ForAnyValue:StringEquals': { 'aws:TagKeys': [owner, record] },
        ArnNotLike: { 'aws:PrincipalArn': unlist(roles) },
      },
    },
  ]
}
